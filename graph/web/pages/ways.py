"""Links from the page of a thing to pictures of what it takes part in: network, map, timeline and money flow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graph.vocabulary import DEF
from graph.web.pages.language import Words
from graph.web.pages.links import Links
from graph.web.pages.things import Thing, expand

_FILTERS: Final = {
    "organisation/projects": "implementer",
    "organisation/funded": "funder",
    "person/roles": "person",
    "portfolio/projects": "portfolio",
    "place/projects": "place",
}
"""What narrows a picture down to the thing, by the section of its page that lists its projects."""


def list_ways(thing: Thing, links: Links, words: Words) -> list[tuple[str, str]]:
    """The name and the address of each picture that shows something of the thing."""
    return [(words(name), links.page(page, **state)) for name, page, state in _ways(thing)]


def _ways(thing: Thing) -> Iterator[tuple[str, str, dict[str, str]]]:
    filters = [_FILTERS[section.name] for section in thing.sections if section.name in _FILTERS]
    if thing.iri.startswith(f"{DEF}programme/"):
        filters.append("programme")
    # A unit counts for its body in networks.
    if thing.kind.network and expand("org:OrganizationalUnit") not in thing.types:
        yield "see network", thing.kind.network, {"centre": thing.iri}
    for name in filters:
        state = {name: thing.iri}
        yield f"ways timeline {name}", "timeline", state
        if name != "person":
            yield f"ways flows {name}", "flows", state
        if name == "place":
            yield "map", "map", state
