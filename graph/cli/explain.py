"""The option `extract --explain`: how a reader read a text, part by part, for the eye.

A reader joins by a line in EXPLAINERS: a function from the request to `converters.text.language.explain.Step`s. For a
reader without one the answers are shown with the words that they were read from.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from converters.text.amounts.reader import explain_amounts
from converters.text.contacts.reader import explain_contacts
from converters.text.dates.reader import explain_dates
from converters.text.language.explain import Step
from converters.text.organisations.reader import explain_organisations
from converters.text.places.reader import explain_places
from converters.text.target_groups.reader import explain_target_groups

Request = dict[str, Any]
Answer = dict[str, Any]

_COLUMNS = ("at", "kind", "text", "meaning", "became", "why")
_WIDEST = 48  # characters of a column; the last one may be longer


EXPLAINERS: Final[dict[str, Callable[[Request], list[Step]]]] = {
    "contacts": lambda request: explain_contacts(request["text"]),
    "organisations": lambda request: explain_organisations(request["text"]),
    "target-groups": lambda request: explain_target_groups(request["text"], str(request.get("section") or "")),
    "places": lambda request: explain_places(request["text"]),
    "dates": lambda request: explain_dates(request["text"]),
    "amounts": lambda request: explain_amounts(request["text"]),
}


def explain(kind: str, request: Request, answers: list[Answer]) -> str:
    """The explanation of a text as lines: the text with what was read marked, a table of its parts, the answers."""
    explainer = EXPLAINERS.get(kind)
    steps = explainer(request) if explainer else list(_steps_of(kind, request["text"], answers))
    steps = _bind(steps, answers) if not any(step.became for step in steps) else steps
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


def _bind(steps: Iterable[Step], answers: list[Answer]) -> list[Step]:
    """The steps with the answer whose span holds each, where the reader does not say so itself."""
    spans = [(number, *answer["span"]) for number, answer in enumerate(answers, 1) if answer["span"]]
    return [
        step._replace(
            became=next((f"answer {n}" for n, start, end in spans if start <= step.start and step.end <= end), "")
        )
        for step in steps
    ]


def _write_table(steps: Iterable[Step]) -> Iterator[str]:
    """The steps in columns; separators, which only part the others, are left out."""
    rows = [_COLUMNS, *(_row(step) for step in steps if step.text.strip(" \t\r\n,.;:()[]|/–—-•*"))]
    widths = [min(_WIDEST, max(len(row[column]) for row in rows)) for column in range(len(_COLUMNS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(step: Step) -> tuple[str, ...]:
    cells = (step.kind, step.text, step.meaning, step.became or "-", step.why)
    return (f"{step.start}-{step.end}", *(" ".join(cell.split()) for cell in cells))
