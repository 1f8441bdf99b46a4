"""What stands before a name and is no part of it: a place that says from where, a torn hyphen, labels, parts."""

from __future__ import annotations

from itertools import product

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check

PLACES = ("Suomesta", "Virosta", "Pohjois-Suomesta", "Kemistä", "Tampereelta", "Etelä-Pohjanmaalta", "Kainuusta")
BODIES = ("Tarton yliopisto", "Lapin liitto", "Luotola Oy", "Oy Luotola Ab", "Kela", "sosiaali- ja terveysministeriö")
NAMES = {"sosiaali- ja terveysministeriö": "Sosiaali- ja terveysministeriö"}


@pytest.mark.parametrize(("place", "body"), list(product(PLACES, BODIES)))
def test_from_where_a_body_is_is_no_part_of_its_name(place: str, body: str) -> None:
    name = NAMES.get(body, body)
    for text in (f"{place} {body}", f"Kokoukseen osallistuivat {place} {body} ja Kemin kaupunki."):
        check(text, [name, "Kemin kaupunki"] if "Kemin kaupunki" in text else [name])
    check(f"{place} {body}; Ruotsista Luulajan teknillinen yliopisto", [name, "Luulajan teknillinen yliopisto"])


def test_a_ministry_of_another_country_is_read_behind_it() -> None:
    text = "Mukana olivat Suomesta ympäristöministeriö ja Virosta sosiaaliministeriö."
    check(text, ["Ympäristöministeriö", "sosiaaliministeriö"])


@pytest.mark.parametrize("name", ["Oulusta Eurooppaan ry", "Suomesta ry", "Lapista Oy"])
def test_a_name_may_say_from_where(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize("torn", ["DTS- menetelmän", "UV- säteilyn", "IoT- laitteiden", "EAKR- hankkeen"])
def test_a_hyphen_torn_from_its_word_begins_no_name(torn: str) -> None:
    for text in (
        f"{torn} turvallisuuden sosiaali- ja terveysministeriön rahoittamassa työssä",
        f"Tietoa {torn} vaikutuksista keräsi sosiaali- ja terveysministeriö.",
    ):
        check(text, ["Sosiaali- ja terveysministeriö"])


@pytest.mark.parametrize(
    "name", ["Elinkeino- liikenne- ja ympäristökeskus", "Sosiaali- ja terveysministeriö", "Pohjois-Savon liitto"]
)
def test_halves_of_compounds_begin_names(name: str) -> None:
    check(f"{name} vastaa siitä.", [name])


LABELS = ("Kuntouttava työtoiminta", "Ennaltaehkäisevä työ", "Koulutus", "Vaihe 2", "Viestintä ja tiedotus")


@pytest.mark.parametrize(("first", "second", "sign"), list(product(LABELS, LABELS, ("; ", ", ", " | ", " ja "))))
def test_each_label_of_a_cell_is_left_out(first: str, second: str, sign: str) -> None:
    check(f"{first}: Kuhmon kaupunki{sign}{second}: Pesiön Kylät ry", ["Kuhmon kaupunki", "Pesiön Kylät ry"])


ROLES = ("rahoittaja", "kumppani", "yhteistyökumppani", "osatoteuttaja", "osarahoittaja", "hakija")


@pytest.mark.parametrize(("role", "join"), list(product(ROLES, ("ja", "sekä"))))
def test_a_part_in_the_project_between_two_bodies_parts_them(role: str, join: str) -> None:
    check(f"Pielisen Luotsi Oy {join} {role} Kainuun liitto", ["Pielisen Luotsi Oy", "Kainuun liitto"])
    check(f"Kuhmon kaupunki {join} {role} Pesiön Kylät ry", ["Kuhmon kaupunki", "Pesiön Kylät ry"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pohjois-Savon liitto maakuntayhtymä", "regional-council"),
        ("Kainuun liitto -kuntayhtymä", "regional-council"),
        ("Lapin liitto kuntayhtymä", "regional-council"),
        ("Kainuun maakunta -kuntayhtymä", "joint-municipal-authority"),
        ("Kainuun sote-kuntayhtymä", "joint-municipal-authority"),
    ],
)
def test_a_regional_council_is_one_as_a_joint_authority_too(text: str, found: str) -> None:
    assert parse_organisation(text).type == found
    assert [each.type for each in read_organisations(text)] == [found]


KINDS = ("Muu järjestö tai yhdistys", "Kunta", "Ammatillinen oppilaitos", "Yliopisto", "Pieni yritys")


@pytest.mark.parametrize(("kind", "sign"), list(product(KINDS, (" ", ", "))))
def test_an_id_between_a_name_and_its_kind_is_read(kind: str, sign: str) -> None:
    for name in ("Kainuun sosiaalialan osaamiskeskus", "Kuhmon kaupunki", "Pesiön Kylät ry"):
        found = read_organisations(f"{name}{sign}1006538-5{sign}{kind}")
        assert [(each.name, each.business_id) for each in found] == [(name, "1006538-5")]


def test_a_wrong_id_before_a_kind_is_none() -> None:
    wanted: Wanted = ["Kainuun sosiaalialan osaamiskeskus"]
    check("Kainuun sosiaalialan osaamiskeskus 1006538-6 Muu järjestö tai yhdistys", wanted)


@pytest.mark.parametrize("word", ["Kysely", "Selvitys", "Raportti", "Esitys"])
def test_a_word_before_a_listed_body_in_the_genitive_is_no_part_of_it(word: str) -> None:
    check(f"{word} Opetushallituksen käyttöön", ["Opetushallitus"])
    check(f"{word} Kuntaliiton jäsenille.", ["Kuntaliitto"])
