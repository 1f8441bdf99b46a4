"""How names are spelt besides: `Health Center`, `… for Lapland` as `… of Lapland`, `Schoolin`, `Korsholms`."""

from __future__ import annotations

from collections.abc import Iterator

_OF_AREA = "state-regional-authority"
_LINKS = (" of ", " in ", " ")
_CASES = ["n", "tä", "ssä", "stä", "llä", "ltä", "lle", "ksi", "nä", "yn"]
_BEHIND_CONSONANT = frozenset(
    ["in", "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille", "iksi", "ia"]
)
"""Finnish case endings of a foreign word that ends in "y", and of one that ends in a consonant."""


def spelt_otherwise(name: str, kind: str) -> Iterator[str]:
    """The other spellings of a name of a body of the type, in American letters or with another word before its area.

    >>> list(spelt_otherwise("Agency for Lapland", "state-regional-authority"))
    ['Agency of Lapland', 'Agency in Lapland', 'Agency Lapland']
    """
    if name.endswith((" Centre", " centre")):
        yield f"{name[:-2]}er"
    if kind == _OF_AREA and " for " in name:
        yield from (link.join(name.rsplit(" for ", 1)) for link in _LINKS)


def swedish_genitive(place: str) -> str:
    """A place as it stands before "stad" or "kommun": `Ekenäs`, `Esbo`, `Korsholms`."""
    return place if place[-1:] in "aeiouyåäösxz" else f"{place}s"


def ends_guest(stem: str, end: str) -> bool:
    """Whether a foreign word has a Finnish case ending, with "i" behind a consonant: `Schoolin`.

    >>> ends_guest("university", "n"), ends_guest("school", "issa"), ends_guest("center", "n")
    (True, True, False)
    """
    return end in (_CASES if stem[-1] == "y" else _BEHIND_CONSONANT if stem[-1] not in "aeiou" else ())
