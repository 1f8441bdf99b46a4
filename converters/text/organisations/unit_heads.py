"""What the word for a kind of unit tells by itself: `laitos` only the kind, `diakoniatyö` which unit is meant."""

from __future__ import annotations

from functools import cache

from converters.text.language.words import read_rows
from converters.text.organisations.units import is_work
from converters.text.organisations.words import HeadForm


@cache
def _kinds_alone() -> frozenset[str]:
    """The words for a kind of unit that no other such word ends, as `keskus` ends `perhekeskus`."""
    heads = {row["word"] for row in read_rows("organisation_heads")}
    return frozenset(word for word in heads if not any(word.endswith(each) for each in heads if each != word))


def is_kind_alone(form: HeadForm) -> bool:
    """Whether the word says only what kind of unit is meant and not which: `laitos`, but `diakoniatyö`, `neuvola`."""
    alone = form.nominative.casefold() == form.head.word and not is_work(form)
    return alone and form.head.word in _kinds_alone()
