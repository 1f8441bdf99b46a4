"""What is known of each node: its name, its type and its page."""

from __future__ import annotations

from graph.network.facts import Facts, last_segment
from graph.vocabulary import DEF


def name_node(facts: Facts, iri: str) -> str:
    """What a node is called in this release or edition; the end of its IRI where it has no name.

    A unit is named with its body, because half of all units are called the same.
    """
    name = facts.labels.get(iri) or facts.names.get(iri) or facts.titles.get(iri) or last_segment(iri)
    body = facts.bodies.get(iri)
    return f"{facts.labels.get(body, last_segment(body))}, {name}" if body else name


def type_of(facts: Facts, iri: str) -> str:
    """The type of a node: of `node_types.csv`, or of the code list of organisation types."""
    if iri in facts.projects:
        return "project"
    if iri in facts.people:
        return "person"
    if iri in facts.bodies:
        return "unit"
    if iri in facts.sole_traders:
        return "sole-trader"
    return facts.organisation_types.get(iri) or _type_by_iri(facts, iri)


def _type_by_iri(facts: Facts, iri: str) -> str:
    if iri.startswith(DEF):
        return iri.removeprefix(DEF).partition("/")[0]
    area = facts.place_types.get(iri)
    if area:
        return "municipality-area" if area == "municipality" else area
    segment = iri.removeprefix(facts.source.base).removeprefix("id/").partition("/")[0]
    return {"portfolio": "portfolio", "organisation": "organisation"}.get(segment, "area")


def page_of(facts: Facts, iri: str) -> str:
    """The path of the page about a thing on a site of this release; the IRI itself where it is none of the release's.

    A concept's page is its own address, below /def/.
    """
    base = facts.source.base
    if iri.startswith(base + "id/"):
        return "/doc/" + iri.removeprefix(base + "id/")
    return "/def/" + iri.removeprefix(DEF) if iri.startswith(DEF) else iri
