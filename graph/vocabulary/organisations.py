"""Funding authorities and other well-known bodies, with their names over time and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from graph.resources import table
from graph.vocabulary import BASE, DEF
from graph.vocabulary.codes import split_cell
from graph.vocabulary.turtle import Block, iri, make_block, text, texts, typed

_REGISTER = "Patentti- ja rekisterihallitus, Verohallinto"

Row = Mapping[str, str]


def write_organisations() -> Iterator[Block]:
    """Every body of the table, its business id as a node, and the event that ended it."""
    public = {row["id"] for row in table("organisation_types") if row["public"] == "yes"}
    for row in table("organisations"):
        yield _write_organisation(row, is_public=row["type"] in public)
        if row["business_id"]:
            yield _write_identifier(row)
        if row["successors"]:
            yield _write_change(row)


def _organisation(identifier: str) -> str:
    return f"{BASE}id/organisation/{identifier}"


def _write_organisation(row: Row, *, is_public: bool) -> Block:
    subject = _organisation(row["id"])
    classes = ["org:Organization", "org:FormalOrganization"]
    classes += ["legal:LegalEntity"] if row["business_id"] else []
    classes += ["cv:PublicOrganisation"] if is_public else []
    other_names = dict.fromkeys((row["short_fi"], *split_cell(row["other_names"])))
    return make_block(
        subject,
        ("a", classes),
        ("org:classification", [iri(f"{DEF}organisation-type/{row['type']}")]),
        ("skos:prefLabel", texts({"fi": row["name_fi"], "sv": row["name_sv"], "en": row["name_en"]})),
        ("skos:altLabel", [text(name, "fi") for name in other_names if name and name != row["name_fi"]]),
        ("skos:notation", [text(row["code"])] if row["code"] else []),
        ("legal:legalName", [text(row["name_fi"])] if row["business_id"] else []),
        ("org:identifier", [typed(row["business_id"], "hv:ytunnus")] if row["business_id"] else []),
        ("adms:identifier", [iri(f"{subject}/identifier")] if row["business_id"] else []),
        ("schema:foundingDate", [typed(row["valid_from"], "xsd:date")] if row["valid_from"] else []),
        ("schema:dissolutionDate", [typed(row["valid_to"], "xsd:date")] if row["valid_to"] else []),
    )


def _write_identifier(row: Row) -> Block:
    return make_block(
        f"{_organisation(row['id'])}/identifier",
        ("a", ["adms:Identifier"]),
        ("skos:notation", [text(row["business_id"])]),
        ("adms:schemaAgency", [text(_REGISTER)]),
    )


def _write_change(row: Row) -> Block:
    """The change of a body into others, on the day after its last."""
    days = [date.fromisoformat(row["valid_to"]) + timedelta(days=1)] if row["valid_to"] else []
    return make_block(
        f"{BASE}id/change/{row['id']}",
        ("a", ["org:ChangeEvent"]),
        ("dcterms:date", [typed(day.isoformat(), "xsd:date") for day in days]),
        ("org:originalOrganization", [iri(_organisation(row["id"]))]),
        ("org:resultingOrganization", [iri(_organisation(successor)) for successor in split_cell(row["successors"])]),
    )
