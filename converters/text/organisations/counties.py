"""Tells counties abroad as areas from those that do something: `Västerbottens län`, `Norrbottens län finansierar …`."""

from __future__ import annotations

from converters.text.organisations.forms import Mention, TokenView
from converters.text.organisations.words import head_form

_COUNTY, _WORDS = "län", 2
_ACTS = ("body-verb", "gives", "does-work", "takes-part")
_LEADS = (*_ACTS, "label", "leads", "works-with")
_BY = ("av", "med", "by", "with", "from", "från")


def is_county(name: str) -> bool:
    """Whether a name is that of a county and of none of its bodies.

    >>> is_county("Kalmar län"), is_county("Region Kalmar län")
    (True, False)
    """
    return name.count(" ") == _WORDS - 1 and name.endswith(f" {_COUNTY}")


def is_area(view: TokenView, mention: Mention) -> bool:
    """Whether a county is named only as an area: no verb beside the list it is in says that it acts or takes part."""
    if not is_county(mention.nominative):
        return False
    behind, before = mention.last, mention.first - 1
    while _is_of_list(view, behind):
        behind += 1
    while _is_of_list(view, before):
        before -= 1
    led = before - (view.word(before) in _BY)
    acts = any(view.has(behind, kind) for kind in _ACTS) or any(view.has(led, kind) for kind in _LEADS)
    passive = led < before and view.word(led).endswith(("as", "ats"))  # "finansieras av"
    return not (acts or passive)


def _is_of_list(view: TokenView, at: int) -> bool:
    """Whether a word of a name, a comma or a word that joins stands there."""
    word = view.word(at)
    return (
        word[:1].isupper()
        or word == _COUNTY
        or head_form(word) is not None
        or view.sign(at) in (",", ":")
        or view.has(at, "joins")
    )
