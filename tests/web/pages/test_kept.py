"""What is kept for the pages of hubs is what asking gives: the same pages, byte for byte, with it and without."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.model import Iri, Literal
from graph.store import EmbeddedStore
from graph.table import Table
from graph.terms import BLANK, XSD
from graph.web.edition import Edition, open_edition
from graph.web.pages.documents import Documents
from graph.web.pages.hubs import find_hubs, keep_sections
from graph.web.pages.kept import KeptAnswers, keep_answers
from graph.web.pages.links import Address, document_path
from graph.web.pages.things import kind_of
from graph.web.preparation import Piece, prepare

pytestmark = pytest.mark.slow

_TEXT_OF_A_LANGUAGE: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"


@pytest.fixture(scope="module")
def examples(data: Path) -> Edition:
    return open_edition(data, "named")


@pytest.fixture(scope="module")
def sample(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """An edition of 200 real projects of a list."""
    data = tmp_path_factory.mktemp("sample")
    build([shared / "data" / "eura-2014-2020-first-200.csv"], data, CONVERTERS, jobs=1)
    return open_edition(data, "named")


def assert_same_pages(edition: Edition, folder: Path, least: int) -> None:
    """The pages of all things that so many statements point to, from kept answers and from the store alone."""
    store = EmbeddedStore.open(edition.store)
    (folder / "kept").mkdir()
    keep_sections(store, edition.base, folder / "kept" / "sections.sqlite", least=least)
    hubs = find_hubs(store, edition.base, least)
    assert len(hubs) > 10
    kept = Documents(replace(edition, folder=folder / "kept"), store)
    asked = Documents(replace(edition, folder=folder / "none"), store)
    for path in ["index", *(document_path(iri, edition.base) for iri in hubs)]:
        address = Address(path, "fi", "html")
        assert kept.make(address) == asked.make(address) is not None, address


def test_pages_of_the_examples_are_the_same_from_kept_answers(examples: Edition, tmp_path: Path) -> None:
    assert_same_pages(examples, tmp_path, least=10)


def test_pages_of_a_real_list_are_the_same_from_kept_answers(sample: Edition, tmp_path: Path) -> None:
    assert_same_pages(sample, tmp_path, least=40)


def test_pages_of_hubs_and_the_front_page_ask_no_section(sample: Edition) -> None:
    prepare(sample, [Piece.PAGES])
    store = _Recording(EmbeddedStore.open(sample.store))
    hubs = find_hubs(store, sample.base)
    assert {kind_of(iri, sample.base) for iri in hubs} >= {"concept", "role"}
    store.names.clear()
    documents = Documents(sample, store)
    for path in ["index", *(document_path(iri, sample.base) for iri in hubs)]:
        assert documents.make(Address(path, "fi", "html"))
    assert store.names <= {"facts", "labels", "sources"}


def test_a_document_that_holds_many_projects_is_a_hub(sample: Edition) -> None:
    store = EmbeddedStore.open(sample.store)
    assert [iri for iri in find_hubs(store, sample.base) if kind_of(iri, sample.base) == "document"]


class _Recording(EmbeddedStore):
    """A store that notes the names of what it is asked."""

    def __init__(self, store: EmbeddedStore) -> None:
        super().__init__(store._opened())
        self.names: set[str] = set()

    def select(self, text: str, *, name: str = "query") -> Table:
        self.names.add(name)
        return super().select(text, name=name)


def test_every_kind_of_term_comes_back_as_it_was(tmp_path: Path) -> None:
    literals = (Literal('x\n"y"'), Literal("å", _TEXT_OF_A_LANGUAGE, "sv"), Literal("7", XSD + "integer"))
    terms = (Iri("urn:ä"), Iri(f"{BLANK}b1"), *literals, None)
    table = Table(tuple("abcdef"), (terms, (None,) * 6))
    keep_answers([("question", table, 9), ("none", Table(("a",), ()), 0)], tmp_path / "a")
    kept = KeptAnswers(tmp_path / "a")
    assert kept.find("question") == (table, 9)
    assert kept.find("none") == (Table(("a",), ()), 0)
    assert kept.find("another question") is None


def test_where_nothing_is_kept_everything_is_asked(tmp_path: Path) -> None:
    assert KeptAnswers(tmp_path / "none").find("question") is None
