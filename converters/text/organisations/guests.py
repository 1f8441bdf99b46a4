"""Foreign names in Finnish sentences: what stands behind a Finnish case ending: `University College Londonista`."""

from __future__ import annotations

import re

from converters.text.organisations.causes import says_cause
from converters.text.organisations.words import head_form, place_forms, words

_LOCAL = re.compile(r"(?P<stem>\w{2,}?)(?P<i>(?<=[^\Waeiouyäöå])i)?(?P<case>ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi)")
_GENITIVE = re.compile(r"(?P<stem>\w{2,}?)(?P<i>(?<=[^\Waeiouyäöå])i)?(?P<case>n)")
_POSSESSIVE = ("'s", "’s")


def guest_nominative(name: str, written: str, governed: bool) -> str:
    """The name of a foreign body without the Finnish case ending of its last word.

    `written` is the last word as it stands; `governed`: a word for which only the genitive may stand follows.

    >>> guest_nominative("University College Londoni", "Londonista", False)
    'University College London'
    >>> guest_nominative("Luleå University of Technologyn", "Technologyn", False)
    'Luleå University of Technology'
    >>> guest_nominative("University of Dublin", "Dublin", False)
    'University of Dublin'
    """
    *front, last = name.split() or [""]
    if not written or not any((form := head_form(word)) is not None and form.head.shape == "en" for word in front):
        return name
    if name.endswith(_POSSESSIVE):
        return name[:-2]  # "Cultural Cooperative Lumi's project"
    if written.casefold() in place_forms() or words().has(written.casefold(), "place-as-is"):
        return name
    if not written.startswith(last) and not last.startswith(written[:-3]):
        return name
    match = _LOCAL.fullmatch(written) or _GENITIVE.fullmatch(written)
    if match is None or (match["case"] == "n" and not (governed or says_cause([match["stem"].capitalize()]))):
        return name
    whole = f"{match['stem']}{match['i'] or ''}"
    bare = whole if words().has(whole.casefold(), "place-as-is") else match["stem"]
    return " ".join([*front, bare])
