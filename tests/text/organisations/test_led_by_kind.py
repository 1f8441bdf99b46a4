"""Names that the word for their kind leads: two partners joined by "&", houses beside bodies, genitives in "-een"."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


def _names(text: str) -> list[str]:
    return [each.name for each in read_organisations(text)]


@pytest.mark.parametrize("name", ["Arkkitehtitoimisto Kivi & Puu", "Mainostoimisto Hymy & Ilo"])
@pytest.mark.parametrize("form", ["", " Oy", " Ky"])
def test_two_partners_of_one_office(name: str, form: str) -> None:
    assert _names(f"Suunnittelijana {name}{form} aloitti työn.") == [f"{name}{form}"]


def test_an_office_and_a_known_body_behind_the_sign() -> None:
    assert _names("Suunnittelijana Mainostoimisto Hymy & Lapin liitto.") == ["Mainostoimisto Hymy", "Lapin liitto"]


@pytest.mark.parametrize("name", ["Matkailutila Lumikko", "Majatalo Lumikko", "Maatilamatkailu Lumikko"])
def test_houses_for_guests_beside_a_body(name: str) -> None:
    assert _names(f"Yritysryhmään kuuluvat {name}, Iin kunta ja Kivi Oy.") == [name, "Iin kunta", "Kivi Oy"]


def test_houses_for_guests_alone_are_places() -> None:
    check("Kokous pidettiin Majatalo Lumikossa.", [])


@pytest.mark.parametrize(("genitive", "name"), [("Askeleen", "Askele"), ("Huoneen", "Huone")])
def test_a_genitive_in_een_has_one_e(genitive: str, name: str) -> None:
    assert _names(f"Kurssi järjestetään Tanssiopisto {genitive} kanssa.") == [f"Tanssiopisto {name}"]


@pytest.mark.parametrize(
    "name", ["Helsinki and Uusimaa Hospital District", "Joint Authority of the Helsinki and Uusimaa Hospital District"]
)
def test_a_hospital_district_of_two_regions_is_one(name: str) -> None:
    assert _names(f"The plan was made together with the {name}.") == [name]


def test_a_ministry_in_capitals_is_no_heading_of_the_body_behind_it() -> None:
    text = "TYÖ- JA ELINKEINOMINISTERIÖ Alueiden kehittämisyksikkö KOKOUSMUISTIO NEUVOTTELUT 2008 Ympäristöministeriö"
    (found, *_) = read_organisations(text)
    assert (found.name, found.units) == ("Työ- ja elinkeinoministeriö", ("Alueiden kehittämisyksikkö",))


@pytest.mark.parametrize("name", ["Ljusnäs tekniska universitet", "Storviks kyrkliga samfällighet"])
def test_a_swedish_place_and_what_kind_of_body_begin_a_list(name: str) -> None:
    assert _names(f"Partners: {name}, Oulun yliopisto.") == [name, "Oulun yliopisto"]


@pytest.mark.parametrize(("word", "name"), [("Lehtovuoren", "Lehtovuori"), ("Lumilahden", "Lumilahti")])
def test_a_genitive_of_land_or_water_is_made_the_nominative(word: str, name: str) -> None:
    found = read_organisations(f"Työn teki Arkkitehtitoimisto {word} muodostama ryhmä.")
    assert [body.name for body in found] == [f"Arkkitehtitoimisto {name}"]


@pytest.mark.parametrize("kind", ["Kustannusosakeyhtiö", "Osakeyhtiö"])
@pytest.mark.parametrize("name", ["Nuorten Talo ja Kirjapaja", "Tyttöjen Kirja ja Kuva"])
def test_whose_a_firm_is_and_two_words_before_its_form(kind: str, name: str) -> None:
    check(f"Kela omistaa osan {kind} {name} Oy:n osakkeista.", ["Kela", f"{kind} {name} Oy"])
    first, second = name.split(" ja ")
    check(f"Avustuksen saivat {kind} {first} ja {second} Oy.", [f"{kind} {first}", f"{second} Oy"])


@pytest.mark.parametrize("name", ["Nuorten Keskus", "Lasten Maailma", "Kirjala"])
def test_a_publisher_is_called_behind_its_kind(name: str) -> None:
    check(f"Kirjan julkaisi Kustannusosakeyhtiö {name}.", [f"Kustannusosakeyhtiö {name}"])
