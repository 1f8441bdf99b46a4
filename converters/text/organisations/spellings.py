"""How the listed name of a body is spelt besides: `Health Center`, `… for Lapland` as `… of Lapland`."""

from __future__ import annotations

from collections.abc import Iterator

_OF_AREA = "state-regional-authority"
_LINKS = (" of ", " in ", " ")


def spelt_otherwise(name: str, kind: str) -> Iterator[str]:
    """The other spellings of a name of a body of the type, in American letters or with another word before its area.

    >>> list(spelt_otherwise("Agency for Lapland", "state-regional-authority"))
    ['Agency of Lapland', 'Agency in Lapland', 'Agency Lapland']
    """
    if name.endswith((" Centre", " centre")):
        yield f"{name[:-2]}er"
    if kind == _OF_AREA and " for " in name:
        yield from (link.join(name.rsplit(" for ", 1)) for link in _LINKS)
