"""Institutes by what they are for: `Yhdyskuntien tutkimusinstituutti`, `Sjöhistoriska institutet`."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.words import HeadForm

_FINNISH, _SWEDISH = "instituutti", "institut"
_ADJECTIVES = ("ska", "iga")


def is_named_institute(front: Sequence[str], form: HeadForm, *, begins: bool) -> bool:
    """Whether words before an institute say what it is for; `begins` says that they begin a sentence.

    A capital tells nothing there, a compound behind a genitive does: `Matkailun tutkimus- ja koulutusinstituutti`.
    """
    if not front:
        return False
    first, *inner = front
    if form.head.word == _SWEDISH:
        return not inner and first.istitle() and first.endswith(_ADJECTIVES) and form.nominative.endswith("et")
    compound = form.nominative != form.head.word
    halves = all(word.endswith("-") or word in ("ja", "sekä") for word in inner)
    owned = first.istitle() and first.endswith("n") and halves
    return form.head.word == _FINNISH and owned and (compound or not (begins or inner))
