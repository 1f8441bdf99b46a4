"""What a text is to name in the tests of the reader of organisations, and the check of it."""

from __future__ import annotations

from converters.text.organisations.reader import read_organisations

Wanted = list[str | tuple[str, tuple[str, ...]]]
"""Names, with their units where there are any."""


def check(text: str, found: Wanted) -> None:
    wanted = [(each, ()) if isinstance(each, str) else each for each in found]
    assert [(each.name, each.units) for each in read_organisations(text)] == wanted
