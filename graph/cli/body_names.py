"""Whether a name to be forgotten is that of a body: to forget it would take the body out of every release."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from converters.text.people.name_forms import split_name, whole_name_forms
from converters.text.people.names import rank_given
from graph.resolve.names import name_key
from graph.resolve.naming import known_organisations, municipality_bodies
from graph.resolve.spelling import says_kind
from graph.resolve.suppression import Entry, Suppression


def is_body(name: str, people: Collection[str], labels: Iterable[str]) -> bool:
    """Whether a name is a body's and no person's.

    Args:
        name: what is to be forgotten.
        people: the ids of people in the release who bear it.
        labels: the names of the bodies in the release.
    """
    if is_listed(name):
        return True
    if people:
        return False
    bearing, key = _finder(name), name_key(name)
    is_kind = any(map(says_kind, key.base.split()))
    if any(rank_given(word) is not None for word in name.replace(",", " ").split()):
        return bool(key.form) or (is_kind and any(name_key(label) == key for label in labels))
    return bool(key.form or is_kind) or any(map(bearing.spans, (*_listed(), *labels)))


def is_listed(name: str) -> bool:
    """Whether a body of the reference tables is called so; of a person with this name nobody could be sure."""
    bearing = _finder(name)
    return any(bearing.spans(one) == [(0, len(one))] for one in _listed())


def _listed() -> Iterator[str]:
    yield from known_organisations()
    yield from municipality_bodies()


def _finder(name: str) -> Suppression:
    """What finds a name in another as a build would that is to forget it."""
    hashed = Suppression().hash_forms(whole_name_forms(*split_name(name)))
    return Suppression([Entry("", "", True, hashed, frozenset(), frozenset())])
