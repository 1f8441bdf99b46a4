"""Tells headings and parts of the work that stand among the bodies of a list: `Tk 1. Ennakointi / Iin kunta`."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import is_body
from converters.text.organisations.words import fold, known_names

_TASK = re.compile(
    r"(?:T[kKpP]|WP|AP|[Tt]yöpaketti|[Tt]yökokonaisuus|[Aa]rbetspaket|[Ww]ork [Pp]ackage)\s?\d{1,2}[.:]?\s+(?=\S)"
)
"""The number of a part of the work, before what is done in it."""
_THERE = ("ssa", "ssä")
"""The case that says where the bodies of a list are; no name ends in one."""


def is_task(text: str) -> bool:
    """Whether the words begin with the number of a part of the work: `Tk 2. Ohjaus`."""
    return _TASK.match(text) is not None


def task_end(text: str, at: int) -> int:
    """Where a body begins behind the number of a part of the work that stands there, else the place itself.

    >>> task_end("WP1 Iin kunta", 0), task_end("Tk 1. Ennakointi", 0)
    (4, 0)
    """
    task = _TASK.match(text, at)
    return task.end() if task is not None and is_body(text[task.end() :].strip(" .")) else at


def is_work_heading(text: str) -> bool:
    """Whether the words are a part of the work by its number, or head a list by where its bodies are; no body.

    >>> is_work_heading("Tk 1. Ennakointi"), is_work_heading("LAITOKSET LAPISSA"), is_work_heading("WP1 Iin kunta")
    (True, True, False)
    """
    if (task := _TASK.match(text)) is not None:
        return not is_body(text[task.end() :])
    there = " " in text and text.casefold().endswith(_THERE)
    return there and fold(text) not in known_names() and not is_body(text)
