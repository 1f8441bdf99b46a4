"""What changed between two editions: things added and removed, by class."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import ReleaseError
from graph.triples.terms import expand
from graph.web.edition import Edition, PersonMode, read_edition
from graph.web.masking.quads import read_quads

_TYPE: Final = expand("rdf:type")
CLASSES: Final = {
    expand("hv:Project"): ("hankkeet", "projects"),
    expand("org:Organization"): ("organisaatiot", "organisations"),
    expand("person:Person"): ("henkilöt", "people"),
    expand("hv:Participation"): ("osallistumiset", "participations"),
    expand("hv:FundingAmount"): ("rahasummat", "amounts"),
    expand("hv:TargetGroup"): ("kohderyhmät", "target groups"),
}
"""The classes that are counted, with what they are called in Finnish and English."""


class Change(NamedTuple):
    """How many things of a class are new, and how many are no more."""

    of: str
    added: int
    removed: int


def find_previous(edition: Edition) -> Edition | None:
    """The edition in the same mode of the release before, where it is kept beside this one."""
    others = (_read_other(folder) for folder in sorted(edition.folder.parent.iterdir()) if folder != edition.folder)
    earlier = [one for one in others if one and one.mode is edition.mode and one.made < edition.made]
    return max(earlier, key=lambda one: one.made, default=None)


def _read_other(folder: Path) -> Edition | None:
    """The edition in a folder, where it is one and whole."""
    try:
        return read_edition(folder)
    except (ReleaseError, ValueError):
        return None


def read_changes(edition: Edition) -> tuple[str, list[Change]]:
    """The id of the release before with what changed since, counted at the first time; empty where there was none."""

    def count() -> tuple[str, list[Change]]:
        before = find_previous(edition)
        return (before.release_id, count_changes(before, edition)) if before else ("", [])

    previous, changes = edition.keep_json("changes.json", tuple[str, list[tuple[str, int, int]]], count)
    return previous, [Change(*one) for one in changes]


def count_changes(before: Edition, after: Edition) -> list[Change]:
    """What changed, in the order of `CLASSES`; people are not counted where none are shown."""
    old, new = _things(before.dump), _things(after.dump)
    counted = [one for one in CLASSES if one != expand("person:Person") or after.mode is not PersonMode.NONE]
    return [Change(one, len(new[one] - old[one]), len(old[one] - new[one])) for one in counted]


def _things(dump: Path) -> dict[str, set[str]]:
    things: dict[str, set[str]] = {one: set() for one in CLASSES}
    for quad in read_quads(dump):
        if quad.predicate == _TYPE and quad.object in things:
            things[quad.object].add(quad.subject)
    return things
