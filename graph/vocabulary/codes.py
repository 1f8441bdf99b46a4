"""The code lists as SKOS: from the tables to one concept scheme each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from graph.resources import table
from graph.vocabulary import DEF
from graph.vocabulary.turtle import Block, iri, make_block, text, texts

_MATCHES = {
    "exact": "skos:exactMatch",
    "broad": "skos:broadMatch",
    "related": "skos:relatedMatch",
}
_WORD_COLUMNS = {"fi": "words", "sv": "words_sv", "en": "words_en"}


class Scheme(NamedTuple):
    """A code list: `table` names the CSV file of its concepts, `classes` what they are besides concepts.

    `words` says how the table keeps other spellings: "by-language" in a column each, "finnish-first" in one column
    where the Swedish label begins the foreign ones; empty where they are patterns for a reader and no labels.
    """

    id: str
    table: str
    classes: tuple[str, ...]
    words: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str]

    @property
    def iri(self) -> str:
        """The scheme's IRI."""
        return f"{DEF}{self.id}"


class Concept(NamedTuple):
    """A row of a code list; `broader` holds `<scheme>/<id>` paths, `matches` pairs of predicate and IRI.

    `iri` is ours unless the list takes over a concept of another publisher's.
    """

    scheme: Scheme
    id: str
    iri: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str]
    broader: tuple[str, ...]
    notation: str
    words: Mapping[str, tuple[str, ...]]
    matches: tuple[tuple[str, str], ...]

    @property
    def path(self) -> str:
        """What names the concept among all lists: `status/ended`."""
        return f"{self.scheme.id}/{self.id}"


@cache
def read_schemes() -> tuple[Scheme, ...]:
    """Every code list, in the order of the table."""
    return tuple(
        Scheme(
            row["id"],
            row["table"],
            split_cell(row["classes"]),
            row["words"],
            _by_language(row),
            _by_language(row, "definition_"),
        )
        for row in table("schemes")
    )


def read_concepts(scheme: Scheme) -> tuple[Concept, ...]:
    """The concepts of a list, in the order of its table."""
    rows = table(scheme.table)
    return tuple(_make_concept(scheme, row) for row in rows if row.get("scheme", scheme.id) == scheme.id)


def write_codes(*ids: str) -> Iterator[Block]:
    """The schemes of these ids with their concepts."""
    narrower = _read_narrower()
    for scheme in read_schemes():
        if scheme.id in ids:
            concepts = read_concepts(scheme)
            yield _write_scheme(scheme, concepts)
            yield from (_write_concept(concept, narrower[concept.path]) for concept in concepts)


def split_cell(cell: str) -> tuple[str, ...]:
    """The parts of a list inside a cell."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _by_language(row: Mapping[str, str], prefix: str = "") -> dict[str, str]:
    return {language: row.get(f"{prefix}{language}") or "" for language in ("fi", "sv", "en")}


def _make_concept(scheme: Scheme, row: Mapping[str, str]) -> Concept:
    broader = (part if "/" in part else f"{scheme.id}/{part}" for part in split_cell(row.get("broader", "")))
    matches = [("skos:exactMatch", match) for match in split_cell(row.get("exact_match", ""))]
    matches += [(_MATCHES[row["match"]], yso) for yso in split_cell(row.get("yso", ""))]
    return Concept(
        scheme,
        row["id"],
        row.get("iri") or f"{DEF}{scheme.id}/{row['id']}",
        _by_language(row),
        _by_language(row, "definition_"),
        tuple(broader),
        row.get("notation", ""),
        _read_words(scheme, row),
        tuple(matches),
    )


def _read_words(scheme: Scheme, row: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The other spellings by language, those of unknown language left out: a wrong tag is worse than none."""
    if scheme.words == "by-language":
        return {language: split_cell(row[column]) for language, column in _WORD_COLUMNS.items()}
    words = split_cell(row.get("words", ""))
    if scheme.words == "finnish-first" and row["sv"] in words:
        return {"fi": words[: words.index(row["sv"])]}
    return {}


@cache
def _read_narrower() -> Mapping[str, list[Concept]]:
    narrower: defaultdict[str, list[Concept]] = defaultdict(list)
    for scheme in read_schemes():
        for concept in read_concepts(scheme):
            for path in concept.broader:
                narrower[path].append(concept)
    return narrower


@cache
def _iris() -> Mapping[str, str]:
    return {concept.path: concept.iri for scheme in read_schemes() for concept in read_concepts(scheme)}


def _is_top(concept: Concept) -> bool:
    return not any(path.startswith(f"{concept.scheme.id}/") for path in concept.broader)


def _write_scheme(scheme: Scheme, concepts: tuple[Concept, ...]) -> Block:
    return make_block(
        scheme.iri,
        ("a", ["skos:ConceptScheme"]),
        ("skos:prefLabel", texts(scheme.labels)),
        ("skos:definition", texts(scheme.definitions)),
        ("skos:hasTopConcept", [iri(concept.iri) for concept in concepts if _is_top(concept)]),
    )


def _write_concept(concept: Concept, narrower: list[Concept]) -> Block:
    scheme = iri(concept.scheme.iri)
    spellings = {
        text(word, language)
        for language, words in concept.words.items()
        for word in words
        if word.casefold() != concept.labels[language].casefold()
    }
    return make_block(
        concept.iri,
        ("a", ["skos:Concept", *concept.scheme.classes]),
        ("skos:inScheme", [scheme]),
        ("skos:topConceptOf", [scheme] if _is_top(concept) else []),
        ("skos:notation", [text(concept.notation)] if concept.notation else []),
        ("skos:prefLabel", texts(concept.labels)),
        ("skos:altLabel", sorted(spellings)),
        ("skos:definition", texts(concept.definitions)),
        ("skos:broader", [iri(_iris()[path]) for path in concept.broader]),
        ("skos:narrower", [iri(child.iri) for child in narrower]),
        *((predicate, [iri(match)]) for predicate, match in concept.matches),
    )
