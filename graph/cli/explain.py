"""The option `extract --explain`: how a reader read a text, part by part, for the eye.

A reader joins by a line in EXPLAINERS: a function from the request to `converters.text.explain.Step`s. For a reader
without one the answers are shown with the words that they were read from.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from converters.text.contacts import explain_contacts
from converters.text.explain import Step

Request = dict[str, Any]
Answer = dict[str, Any]

_COLUMNS = ("at", "kind", "text", "meaning", "became", "why")
_WIDEST = 48  # characters of a column; the last one may be longer


def _contacts(request: Request) -> list[Step]:
    return explain_contacts(request["text"])


EXPLAINERS: Final[dict[str, Callable[[Request], list[Step]]]] = {
    "contacts": _contacts,
}


def explain(kind: str, request: Request, answers: list[Answer]) -> str:
    """The explanation of a text as lines: the text with what was read marked, a table of its parts, the answers."""
    explainer = EXPLAINERS.get(kind)
    steps = explainer(request) if explainer else list(_steps_of(kind, request["text"], answers))
    lines = [mark_text(request["text"], steps), "", *_write_table(steps), ""]
    lines += [json.dumps(answer, ensure_ascii=False) for answer in answers] or [f"no {kind}"]
    return "\n".join(lines) + "\n"


def mark_text(text: str, steps: Iterable[Step]) -> str:
    """The text with brackets around each part that became something: "[Aino Mäki], [Iin kunta]"."""
    marked: list[str] = []
    position = 0
    for step in sorted(steps, key=lambda step: step.start):
        if step.became and step.start >= position:
            marked += [text[position : step.start], "[", text[step.start : step.end], "]"]
            position = step.end
    return "".join((*marked, text[position:])).rstrip()


def _steps_of(kind: str, text: str, answers: list[Answer]) -> Iterator[Step]:
    for number, answer in enumerate(answers, 1):
        start, end = answer["span"] or (0, 0)
        said = {key: value for key, value in answer.items() if key != "span" and value not in (None, "", [])}
        meaning = ", ".join(f"{key} {value}" for key, value in said.items())
        yield Step(kind, text[start:end], start, end, meaning, f"answer {number}")


def _write_table(steps: Iterable[Step]) -> Iterator[str]:
    """The steps in columns; separators, which only part the others, are left out."""
    rows = [_COLUMNS, *(_row(step) for step in steps if step.text.strip(" \t\r\n,.;:()[]|/–—-•*"))]
    widths = [min(_WIDEST, max(len(row[column]) for row in rows)) for column in range(len(_COLUMNS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(step: Step) -> tuple[str, ...]:
    cells = (step.kind, step.text, step.meaning, step.became or "-", step.why)
    return (f"{step.start}-{step.end}", *(" ".join(cell.split()) for cell in cells))
