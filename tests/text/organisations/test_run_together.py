"""Names at whose end or beginning a lost blank has run words together."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from graph.model import Span
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("TiedotJulkaisija:Lapin liittoHallituskatu 20, 96100 RovaniemiPuhelin", ["Lapin liitto"]),
        ("JULKAISIJAKajaanin ammattikorkeakouluPL 52 87101 KAJAANI", ["Kajaanin ammattikorkeakoulu"]),
        ("Iin kuntaPuh. 08 123 1234", ["Iin kunta"]),
    ],
)
def test_a_name_ends_inside_a_word_that_runs_on(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize("name", ["KuntaKelo Oy", "KuvaPuuha Oy", "HelsinkiKaamos ry", "KeloLiitto ry"])
def test_a_capital_inside_a_name_is_its_own(name: str) -> None:
    check(name, [name])


def test_the_span_is_of_the_text_as_given() -> None:
    text = "Julkaisija:Lapin liittoHallituskatu 20"
    (found,) = read_organisations(text)
    assert isinstance(found.at, Span)
    assert text[found.at.start : found.at.end] == found.raw == "Lapin liitto"
