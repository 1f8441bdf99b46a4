"""Municipalities, sub-regions and regions with what belonged where and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph.resources import table
from graph.vocabulary import BASE
from graph.vocabulary.codes import split_cell
from graph.vocabulary.turtle import Block, decimal, iri, make_block, text, texts, typed

_NUTS = "http://data.europa.eu/nuts/code/"
_WIKIDATA = "http://www.wikidata.org/entity/"

Row = Mapping[str, str]


def write_places() -> Iterator[Block]:
    """The country, regions, sub-regions and municipalities, each followed by the times of its memberships."""
    yield from map(_write_country, table("countries"))
    yield from map(_write_region, table("regions"))
    yield from map(_write_sub_region, table("sub_regions"))
    history: defaultdict[str, list[Row]] = defaultdict(list)
    for row in table("municipality_history"):
        history[row["code"]].append(row)
    for row in table("municipalities"):
        periods = sorted(history[row["code"]], key=lambda period: period["from_year"])
        yield _write_municipality(row, periods)
        yield from map(_write_membership, periods)


def _place(kind: str, code: str) -> str:
    return f"{BASE}id/{kind}/{code}"


def _write_country(row: Row) -> Block:
    return make_block(
        _place("country", row["code"]),
        ("a", ["cv:AdminUnit", "dcterms:Location"]),
        *_common(row),
        ("skos:exactMatch", [iri(row["authority"])]),
    )


def _write_region(row: Row) -> Block:
    return make_block(
        _place("region", row["code"]),
        ("a", _classes("hv:Region")),
        *_common(row),
        ("skos:altLabel", [text(name, "en") for name in split_cell(row["other_names"])]),
        *_nuts(row),
    )


def _write_sub_region(row: Row) -> Block:
    return make_block(
        _place("sub-region", row["code"]),
        ("a", _classes("hv:SubRegion")),
        *_common(row),
        ("skos:altLabel", [text(f"{row['genitive']} seutukunta", "fi")] if row["genitive"] else []),
        ("schema:containedInPlace", [iri(_place("region", row["region"]))]),
    )


def _write_municipality(row: Row, periods: Sequence[Row]) -> Block:
    last = periods[-1] if periods else {}
    return make_block(
        _place("municipality", row["code"]),
        ("a", _classes("hv:Municipality")),
        *_common(row),
        ("skos:altLabel", [text(name, "fi") for name in split_cell(row["other_names"])]),
        ("schema:containedInPlace", _areas(last)),
        *_nuts(last),
        ("dcterms:isReplacedBy", [iri(_place("municipality", code)) for code in split_cell(row["merged_into"])]),
        ("geo:lat", [decimal(row["lat"])] if row["lat"] else []),
        ("geo:long", [decimal(row["lon"])] if row["lon"] else []),
    )


def _write_membership(row: Row) -> Block:
    """One period of one municipality; a period that no yearly classification lists is marked as inferred."""
    return make_block(
        _place("area-membership", f"{row['code']}-{row['from_year']}"),
        ("a", ["hv:AreaMembership"]),
        ("hv:memberArea", [iri(_place("municipality", row["code"]))]),
        ("schema:containedInPlace", _areas(row)),
        *_nuts(row),
        ("eurio:startDate", [typed(f"{row['from_year']}-01-01", "xsd:date")]),
        ("eurio:endDate", [typed(f"{row['to_year']}-12-31", "xsd:date")] if row["to_year"] else []),
        ("hv:inferred", [] if row["basis"] == "listed" else [typed("true", "xsd:boolean")]),
    )


def _classes(own: str) -> list[str]:
    return [own, "cv:AdminUnit", "dcterms:Location"]


def _common(row: Row) -> Iterator[tuple[str, list[str]]]:
    """What every area has: code, names, the days it began and ended, the same area in other vocabularies."""
    yield "cv:code", [text(row["code"])]
    yield "skos:prefLabel", texts({language: row.get(f"name_{language}") or "" for language in ("fi", "sv", "en")})
    for predicate, column in (("eurio:startDate", "valid_from"), ("eurio:endDate", "valid_to")):
        yield predicate, [typed(day, "xsd:date") for day in split_cell(row.get(column, ""))]
    same = [*split_cell(row.get("yso", "")), *(f"{_WIKIDATA}{item}" for item in split_cell(row.get("wikidata", "")))]
    yield "skos:exactMatch", [iri(match) for match in same]


def _areas(row: Row) -> list[str]:
    """The sub-region and the region of a period."""
    areas = (("sub-region", row.get("sub_region", "")), ("region", row.get("region", "")))
    return [iri(_place(kind, code)) for kind, code in areas if code]


def _nuts(row: Row) -> Iterator[tuple[str, list[str]]]:
    yield "hv:nuts3", [iri(f"{_NUTS}{code}") for code in split_cell(row.get("nuts3", ""))]
