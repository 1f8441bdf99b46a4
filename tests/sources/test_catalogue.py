"""Sources are found by their folders, tell documents apart by content, and their metadata keeps to the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from converters import catalogue
from converters.documents import read_document
from graph.errors import InputError, UsageError
from graph.resources import table
from tests.sources.pages import as_text, make_ouka_page

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_every_folder_with_metadata_is_a_source() -> None:
    assert [source.id for source in catalogue.sources()] == [
        "eura2014_hankekuvaus",
        "eura_lists",
        "ouka_hanketietokanta",
    ]
    for source in catalogue.sources():
        assert source.metadata["id"] == source.id
        assert {"title", "publisher", "coverage", "formats"} <= source.metadata.keys()


def test_the_code_list_of_sources_names_them_all() -> None:
    assert {row["id"] for row in table("concepts") if row["scheme"] == "source"} == {
        source.id for source in catalogue.sources()
    }


def test_every_field_of_a_page_source_says_what_becomes_of_it() -> None:
    ouka = catalogue.source("ouka_hanketietokanta").metadata["fields"]
    eura = catalogue.source("eura2014_hankekuvaus").metadata["fields"]
    for field in [*ouka.values(), *(field for section in eura.values() for field in section.values())]:
        assert field["use"]
        assert field["labels"]


def test_no_label_of_the_database_has_two_meanings() -> None:
    fields = catalogue.source("ouka_hanketietokanta").metadata["fields"]
    labels = [label.casefold() for field in fields.values() for label in field["labels"]]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.[th]*")), ids=lambda file: file.name)
def test_every_example_is_recognised_by_one_source_only(file: Path) -> None:
    document = read_document(file, file.name)
    scores = sorted(source.recognise(document) for source in catalogue.sources())
    assert scores[-1] > 0.8
    assert scores[:-1] == [0.0, 0.0]


def test_what_no_source_knows_is_refused_with_advice() -> None:
    with pytest.raises(InputError, match="unknown layout") as error:
        catalogue.recognise(as_text("Kissa istuu matolla."))
    assert "--source" in error.value.advice


def test_a_source_may_be_named() -> None:
    assert catalogue.source("ouka_hanketietokanta").recognise(as_text(make_ouka_page())) == 1.0
    with pytest.raises(UsageError, match="no such source") as error:
        catalogue.source("kissat")
    assert "eura_lists" in error.value.advice


def test_every_type_of_an_applicant_is_in_the_code_list() -> None:
    types = catalogue.source("eura2014_hankekuvaus").metadata["organisation_types"]
    assert {one for several in types.values() for one in several} <= {row["id"] for row in table("organisation_types")}
    assert [words for words in types if words != words.casefold()] == []
