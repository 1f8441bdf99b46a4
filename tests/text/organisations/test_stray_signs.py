"""Texts whose signs stand without words beside them are read, and none makes the reader raise."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "text",
    [
        "Palvelu  – , Yrkeshögskolan Novia, Iin kunta, Kela",
        "Finansiärer: NTM-centralen i Österbotten, Vasa stad, Sv ja  & enska fonden",
        "Lapissa on kaksi kirjastoa: Sompion kirjasto sekä  ja Kemin kirjasto (Ylitornio).",
        "Vastuuviranomainen: Etelä-Savon elinkeino-,  ja ympäristö\nOrganisaatiotyyppi: Yliopisto",
        "Tekes-rahoitus: 882 200 e (I jakso: 1.1.2015 - 30.6.2016 , )",
        "( , ) Iin kunta (, Kela,) / ja & ja ; – , Lapin liitto",
        "Opetushallitus – , Palv , elut & ",
    ],
)
def test_signs_without_words_are_no_error(text: str) -> None:
    assert all(found.raw for found in read_organisations(text))


def test_faculties_that_share_their_word_are_read_where_they_are_counted() -> None:
    fields = ("teknillinen tiedekunta", "lääketieteellinen tiedekunta", "kasvatustieteiden tiedekunta")
    text = "Oulun yliopistossa on kolme tiedekuntaa: teknillinen ja lääketieteellinen tiedekunta, {}."
    check(text.format(fields[-1]), ["Oulun yliopisto", *(("Oulun yliopisto", (field,)) for field in fields)])
