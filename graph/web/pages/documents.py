"""Every page and document of an edition by its path: what the live site answers and the static export writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache, partial
from typing import Any, Final, Self

from graph.store import EmbeddedStore, Store
from graph.table import Table
from graph.web.charts.charts import PICTURES, Charts
from graph.web.charts.outlines import Outlines
from graph.web.edition import Edition
from graph.web.network.networks import Networks
from graph.web.network.page import NetworkPages
from graph.web.pages.data_pages import DataPages
from graph.web.pages.front import FrontPages
from graph.web.pages.kept import KeptAnswers
from graph.web.pages.labels import Labels
from graph.web.pages.language import LANGUAGES
from graph.web.pages.links import EVERYTHING, FORMATS, Address, document_path, thing_iri
from graph.web.pages.query_page import QueryPages
from graph.web.pages.rdf import describe, write_rdf, write_shipped
from graph.web.pages.render import Frame
from graph.web.pages.sections import Sections
from graph.web.pages.thing_page import ThingPages
from graph.web.pages.things import Thing
from graph.web.publisher import Publisher
from graph.web.search.asking import Search
from graph.web.search.index import keep_index
from graph.web.search.page import SearchPage

_CATALOGUE: Final = "catalog"
_SHIPPED: Final = {"def": "ontology/hankeverkko.ttl", "shapes": "shapes"}


class Documents:
    """The documents of an edition.

    Args:
        edition: what is shown.
        store: its store.
        publisher: what its publisher says of itself.
        outlines: those of municipalities that the publisher has fetched.
        parts: the parts of the site that the menu names; all of them where none are given.
        written: matches how the paths of documents begin that the site has.
    """

    def __init__(
        self,
        edition: Edition,
        store: Store,
        *,
        publisher: Publisher | None = None,
        outlines: Outlines | None = None,
        parts: frozenset[str] | None = None,
        written: re.Pattern[str] = EVERYTHING,
    ) -> None:
        self.edition, self.base, self.store = edition, edition.base, store
        self._outlines = outlines
        self.labels = Labels(store)
        self.frame = Frame(edition, self.base, parts, written)
        self.sections = Sections(store, KeptAnswers(edition.sections))
        self.things = ThingPages(store, self.frame, self.labels, self.sections)
        self.queries = QueryPages(store, self.frame, self.labels)
        self.front = FrontPages(self.sections, self.frame, self.labels)
        self.networks = Networks(edition, store)
        self.network_pages = NetworkPages(self.networks, self.frame, served=parts is None)
        self.data = DataPages(edition, self.frame, self.labels, publisher or Publisher())

    @classmethod
    def open(cls, edition: Edition, **settings: Any) -> Self:
        """The documents of an edition, its store opened read-only.

        Raises:
            ReleaseError: the store is damaged.
        """
        return cls(edition, EmbeddedStore.open(edition.store), **settings)

    @cached_property
    def search(self) -> Search:
        """The search index, made at the first question unless the edition has it already."""
        return Search(keep_index(self.edition, self.store))

    @cached_property
    def charts(self) -> Charts:
        """The map, the timeline and the money flow."""
        return Charts(self.store, self.sections, self.frame, self.labels, self.search, self._outlines)

    @cached_property
    def search_page(self) -> SearchPage:
        """The page of the search."""
        return SearchPage(self.frame, self.labels)

    def is_gone(self, address: Address) -> bool:
        """Whether what the document is about was removed on request."""
        return self.edition.gone(self.iri(address))

    @cached_property
    def _pages(self) -> dict[str, Callable[[str], str]]:
        return {
            "index": self.front.render_home,
            "def": self.front.render_vocabulary,
            "shapes": self.front.render_shapes,
            "q/index": self.queries.render_list,
            "catalog": self.data.render_catalogue,
            "quality": self.data.render_quality,
            **{name: partial(self.network_pages.render, kind) for name, kind in self.network_pages.names().items()},
        }

    def make(self, address: Address, site: str = "") -> bytes | None:
        """The document at an address; None where the edition has nothing there.

        Args:
            address: its path, language and form.
            site: the public address of the site with its last slash, the base of the IRIs where none is given.
        """
        if address.ending == "html" and (page := self._pages.get(address.path)):
            return page(address.language).encode()
        if address.ending == "html" and address.path.partition("/")[0] in PICTURES:
            drawn = self.charts.render(address.path, address.language)
            return drawn.encode() if drawn else None
        if folder := _SHIPPED.get(address.path):
            return write_shipped(folder, address.ending)
        if address.path == _CATALOGUE:
            return self.data.write_catalogue(site or self.base, address.ending)
        if not address.path.startswith(("doc/", "def/")):
            return None
        return self._describe(address)

    def iri(self, address: Address) -> str:
        """The IRI of what a document is about."""
        return thing_iri(address.path, self.base)

    def _describe(self, address: Address) -> bytes | None:
        iri = self.iri(address)
        if address.ending == "html":
            thing = self._read(iri)
            return self.things.render(thing, address.language).encode() if thing else None
        table = self._triples(iri)
        return write_rdf(table, address.ending) if table.rows else None

    @cached_property
    def _read(self) -> Callable[[str], Thing | None]:
        """What the edition says of a thing, kept for its page in the next language, which the export writes at once."""
        return lru_cache(1)(self.things.read)

    @cached_property
    def _triples(self) -> Callable[[str], Table]:
        """The triples about a thing, kept likewise for its next form."""
        return lru_cache(1)(partial(describe, self.store))

    def addresses(self) -> Iterator[Address]:
        """Every address of the edition in the order of the paths, for the static export and the sitemap."""
        pictures = set(self.charts.names())
        paths = sorted(
            path for path in {*self._pages, *_SHIPPED, *pictures, *self._things()} if self.frame.written.match(path)
        )
        for path in paths:
            for ending in FORMATS:
                if ending == "html":
                    yield from (Address(path, language, ending) for language in LANGUAGES)
                elif path not in {*self._pages, *pictures} or path in {*_SHIPPED, _CATALOGUE}:
                    yield Address(path, "fi", ending)

    def _things(self) -> Iterator[str]:
        rows = self.store.select("SELECT DISTINCT ?thing WHERE { ?thing ?predicate ?object }", name="things").rows
        for (thing,) in rows:
            if thing and (path := document_path(thing.value, self.base)).startswith(("doc/", "def/")):
                yield path
