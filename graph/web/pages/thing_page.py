"""The page of one thing, from what the edition says of it."""

from __future__ import annotations

from itertools import groupby
from typing import Any, Final, NamedTuple

from markupsafe import Markup

from graph.formats import shorten_iri
from graph.model import Iri
from graph.store import Store
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, pick
from graph.web.pages.links import FORMATS, RDF_FORMS, Links, document_path
from graph.web.pages.render import Frame
from graph.web.pages.schema_org import describe_schema_org
from graph.web.pages.sections import Section, Sections
from graph.web.pages.show import Cell, Grid, Show, predicate_rank
from graph.web.pages.things import Fact, Thing, expand, read_thing
from graph.web.pages.timeline import draw_timeline, read_bars
from graph.web.pages.ways import list_ways

_TIMED: Final = frozenset({"person/roles", "portfolio/projects", "organisation/projects"})
"""The sections that are drawn as a timeline too."""

_BARS: Final = 40
"""Bars of a timeline that a page has room for."""


class ShownFact(NamedTuple):
    """A predicate by its name with its values."""

    name: str
    values: list[Cell]


class ShownText(NamedTuple):
    """A long text under its heading."""

    heading: str
    text: str
    language: str
    sources: tuple[str, ...]


class ShownSection(NamedTuple):
    """A section as a page shows it."""

    id: str
    heading: str
    grid: Grid
    timeline: Markup
    shown: int
    total: int


class ThingPages:
    """Makes the pages of an edition's things."""

    def __init__(self, store: Store, frame: Frame, labels: Labels, sections: Sections) -> None:
        self._store, self._frame, self._labels, self._sections = store, frame, labels, sections

    def read(self, iri: str) -> Thing | None:
        """What the edition says of a thing; None where it says nothing."""
        return read_thing(self._store, iri, self._frame.base, self._labels, self._sections)

    def render(self, thing: Thing, language: str) -> str:
        """The page of a thing in a language, as HTML."""
        name = document_path(thing.iri, self._frame.base)
        links = self._frame.links(name, language)
        words = Words(language)
        documents = list(dict.fromkeys(thing.documents[graph] for graph in sorted(thing.documents)))
        numbers = {graph: str(documents.index(document) + 1) for graph, document in thing.documents.items()}
        show = Show(self._labels, links, words, numbers)
        title, title_language = pick(thing.titles, language)
        values: dict[str, Any] = {
            "thing": thing,
            "title": title or shorten_iri(thing.iri),
            "title_language": title_language if title_language != language else "",
            "kind": self._kind(thing, show, words),
            "above": [show.thing(iri) for iri in thing.above],
            "texts": list(_show_texts(thing, show, language)),
            "facts": _show_facts(thing, show, title),
            "sections": [self._section(section, show, links, words) for section in thing.sections],
            "ways": list_ways(thing, links, words) if self._frame.served else [],
            "sources": [show.thing(document) for document in documents],
            "forms": [_Form(title, FORMATS[ending], links.form(name, ending)) for title, ending in RDF_FORMS],
            "schema_org": describe_schema_org(thing, language),
            "hidden": thing.kind.name == "person",
        }
        return self._frame.render("thing.html", name, language, links, **values)

    def _kind(self, thing: Thing, show: Show, words: Words) -> str:
        if thing.kind.name == "organisation" and expand("org:OrganizationalUnit") in thing.types:
            return words("unit")
        if thing.kind.name == "statement" and thing.types:
            return show.thing(thing.types[0]).text
        return words(thing.kind.name)

    def _section(self, section: Section, show: Show, links: Links, words: Words) -> ShownSection:
        heading = section.heading(words.language)
        grid = show.grid(section.table, section.query.header.columns)
        timeline = self._timeline(section, links, words, heading) if section.name in _TIMED else Markup("")
        return ShownSection(
            section.name.partition("/")[2], heading, grid, timeline, len(section.table.rows), section.total
        )

    def _timeline(self, section: Section, links: Links, words: Words, heading: str) -> Markup:
        bars, groups = read_bars(section.table, self._labels, links, words.language)
        return draw_timeline(bars[-_BARS:], heading, groups, words.language)


class _Form(NamedTuple):
    name: str
    media_type: str
    href: str


def _show_texts(thing: Thing, show: Show, language: str) -> list[ShownText]:
    found = []
    for curie in thing.kind.texts:
        text, text_language = pick(thing.texts(curie), language)
        facts = [fact for fact in thing.facts if fact.predicate == expand(curie) and fact.value.value == text]
        if text and text not in thing.titles.values():
            sources = show.sources([graph for fact in facts for graph in fact.graphs])
            heading = show.predicate(expand(curie)) or show.thing(expand(curie)).text
            found.append(ShownText(heading, text, text_language if text_language != language else "", sources))
    return found


def _show_facts(thing: Thing, show: Show, title: str) -> list[ShownFact]:
    """The facts by predicate; names in other languages are shown with the other names."""
    shown = [fact for fact in thing.shown_facts if fact.value.value != title]
    names = [
        Fact(expand("skos:altLabel"), value, ()) for value in thing.values("skos:prefLabel") if value.value != title
    ]
    found = []
    for predicate, facts in groupby(sorted([*shown, *names], key=_fact_order), key=lambda fact: fact.predicate):
        name = show.predicate(predicate) or show.thing(predicate).text
        values = [show.term(fact.value, "identifier")._replace(sources=show.sources(fact.graphs)) for fact in facts]
        found.append(ShownFact(name, values))
    return found


def _fact_order(fact: Fact) -> tuple[int, str, bool, str]:
    return predicate_rank(fact.predicate), fact.predicate, isinstance(fact.value, Iri), fact.value.value
