"""Tells a place that says where somebody works or lives from one that stands for the municipality as an employer."""

from __future__ import annotations

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import FUNCTIONS
from converters.text.contacts.phrases import names_whole_body
from converters.text.people.words import words_of

_NEAR = 6  # people on each side
_WINDOW = 200  # items before a place among which a heading is looked for: keeps a long text linear


def is_home(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a place behind a name only says where somebody is: in a bracket, past a slash, behind a post of any body.

    A municipality has its own offices, and people who lead its services: "kunnanjohtaja A (Ii)", "A,
    kulttuurijohtaja, Ii". "A (Ii)", "A, sosionomi, Ii" and "A, toimitusjohtaja, Ii" tell a place alone.
    """
    if reading.items[at].kind != "place" or draft.is_before(at):
        return False
    posts = [reading.items[post].text.casefold() for post in draft.titles]
    if any(post.endswith(tuple(words_of("church-post"))) for post in posts):
        return True  # a town has no priests
    if any(post.startswith(tuple(words_of("municipal-office"))) for post in posts) or _is_among_municipal(reading, at):
        return False
    if words_of("self-employed").isdisjoint(posts) and _is_among_bodies(reading, draft, at):
        return False
    return _is_bracketed(reading, draft, at) or (_is_behind_post(reading, draft, at) and not any(map(_leads, posts)))


def _is_among_municipal(reading: Reading, at: int) -> bool:
    """Whether a heading says that the people below are of municipalities ("Kuntien edustajat")."""
    heads = (item.text.casefold().split()[0] for item in reading.items[max(0, at - _WINDOW) : at] if item.text.split())
    return any(first.endswith(tuple(words_of("municipalities"))) for first in heads)


def _is_among_bodies(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether another person of the list has a body, or the town that a leading post has, where this one has a place.

    "A (Kemi), B (Lapin liitto)", "A, kulttuurijohtaja, Ii / B, suunnittelija, Kemi".
    """
    shape, size = _shape(reading, draft.record.name, at), at - draft.record.name
    return any(_has_employer(reading, one.record.name, size, shape) for one in reading.neighbours(draft, _NEAR))


def _has_employer(reading: Reading, name: int, size: int, shape: list[str]) -> bool:
    at = name + size
    if at >= len(reading.items) or _shape(reading, name, at) != shape:
        return False
    posts = [item.text.casefold() for item in reading.items[name + 1 : at] if item.kind == "title"]
    item = reading.items[at]
    return names_whole_body(item) or (item.kind == "place" and any(map(_leads, posts)))


def _shape(reading: Reading, name: int, at: int) -> list[str]:
    return ["post" if item.kind in FUNCTIONS else item.kind for item in reading.items[name + 1 : at]]


def _is_bracketed(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a bracket that opens behind a name holds a place, or nothing but a slash parts it from the name."""
    before = reading.items[draft.record.name + 1 : at]
    if [item.kind for item in before] == ["slash"]:
        return True
    return next((item.kind for item in reversed(before) if item.kind in {"open", "close"}), "") == "open"


def _is_behind_post(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a person's post stands before a place, or between the name and the place."""
    return bool(draft.titles or reading.kinds_to_name(draft, at) & FUNCTIONS)


def _leads(post: str) -> bool:
    """Whether a post is one that leads a service ("kulttuurijohtaja"), not a company or an association."""
    leads = post.endswith(tuple(words_of("service-leader")))
    return leads and not post.endswith(tuple(words_of("company-leader")))
