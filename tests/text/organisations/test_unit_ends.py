"""Where the name of a unit ends and which words name none: people, words in an inflected row, English units."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

BODIES = ["Oulun yliopisto", "Iin kunta", "Lapin liitto"]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("sign", [", ", "/", " / "])
@pytest.mark.parametrize("unit", ["koordinaatioyksikkö", "Koordinaatioyksikkö", "koordinaatiotiimi"])
@pytest.mark.parametrize("over", ["", "Hallintopalvelut"])
def test_a_unit_may_be_called_by_what_it_coordinates(body: str, sign: str, unit: str, over: str) -> None:
    units = tuple(filter(None, (over, unit)))
    (found,) = read_organisations(sign.join((body, *units)))
    assert (found.name, found.units) == (body, units)


@pytest.mark.parametrize("unit", ["School of Design", "Aava School of Innovation", "Centre of Learning Systems"])
@pytest.mark.parametrize("ending", ["", "in", "issa", "ille"])
@pytest.mark.parametrize("frame", ["{0} on mukana.", "{0}, Iin kunta", "Mukana {0} ja Iin kunta."])
def test_an_english_unit_has_its_field_without_the_case(unit: str, ending: str, frame: str) -> None:
    found = read_organisations(frame.format(f"Oulun yliopiston {unit}{ending}"))[0]
    assert (found.name, found.units) == ("Oulun yliopisto", (unit,))


PEOPLE = ["työntekijät", "tutkijat", "henkilöstö", "asiantuntijat", "edustajat", "henkilökuntaa"]
OWNED = [("Iin kunnan nuorisotoimen", "nuorisotoimi"), ("Oulun yliopiston Kajaanin yksikön", "Kajaanin yksikkö")]


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize(("owned", "unit"), OWNED)
@pytest.mark.parametrize("frame", ["{0}", "- {0}", "{0}, Lapin liitto", "Kelan ja {0}"])
def test_people_are_no_unit(people: str, owned: str, unit: str, frame: str) -> None:
    units = [found.units for found in read_organisations(frame.format(f"{owned} {people}")) if found.units]
    assert units == [(unit,)]


def test_units_in_a_row_of_genitives_stand_in_the_nominative() -> None:
    row = "Iin kunnan hyvinvointipalveluiden, Kuhmon kaupungin sivistystoimen ja Siun soten yhteishanke"
    found = [(each.name, each.units) for each in read_organisations(row)]
    assert found == [
        ("Iin kunta", ("hyvinvointipalvelut",)),
        ("Kuhmon kaupunki", ("sivistystoimi",)),
        ("Siun sote", ()),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Opetusministeriö, Osaaminen ja toimivat koulut -osasto",
         [("Opetusministeriö", ("Osaaminen ja toimivat koulut -osasto",))]),
        ("Opetusministeriön Osaaminen ja toimivat koulut -osasto vastaa tästä.",
         [("Opetusministeriö", ("Osaaminen ja toimivat koulut -osasto",))]),
        ("Hän on töissä opetusministeriön Kasvatus ja taide -osastolla.",
         [("Opetusministeriö", ("Kasvatus ja taide -osasto",))]),
        ("Mausta liiketoimintaa -tuotekehitysklinikka", []),
        ("Iin kunnan väki ja Simon kunta vastaavat Kesä -kurssista.", ["Iin kunta", "Simon kunta"]),
    ],
)  # fmt: skip
def test_a_hyphen_joins_a_head_to_words_that_may_be_verbs(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki Varhaiskasvatus Sääntökirja 2020", [("Kemin kaupunki", ("Varhaiskasvatus",))]),
        ("Kemin kaupunki Hyvinvointipalvelut Päivähoito Ydinprosessi",
         [("Kemin kaupunki", ("Hyvinvointipalvelut", "Päivähoito"))]),
        ("Lapin yliopisto, Taiteiden tiedekunta Pro gradu -tutkielma",
         [("Lapin yliopisto", ("Taiteiden tiedekunta",))]),
        ("Lapin yliopisto, taiteiden tiedekunta, Pro gradu -tutkielma",
         [("Lapin yliopisto", ("taiteiden tiedekunta",))]),
        ("LAPIN AMK Työn tiivistelmä Koulutusyksikkö: Tekniikan yksikkö Koulutusohjelma: Alan koulutusohjelma",
         [("Lapin AMK", ("Tekniikan yksikkö", "Alan koulutusohjelma"))]),
        ("Kemin kaupunki Pöytäkirja 1 (6) Sosiaali- ja terveysvirasto",
         [("Kemin kaupunki", ("Sosiaali- ja terveysvirasto",))]),
        ("Oulun yliopisto Prosessi ja ympäristötekniikan osasto",
         [("Oulun yliopisto", ("Prosessi ja ympäristötekniikan osasto",))]),
    ],
)  # fmt: skip
def test_a_document_behind_a_unit_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupunki, tekniset palvelut, viheralueet; Iin kunta, tekninen toimi, rakennusvalvonta",
         [("Kemin kaupunki", ("tekniset palvelut", "viheralueet")),
          ("Iin kunta", ("tekninen toimi", "rakennusvalvonta"))]),
        ("Kainuun hyvinvointialue, pelastuslaitos, riskienhallinta (Aino Virtanen)",
         [("Kainuun hyvinvointialue", ("pelastuslaitos", "riskienhallinta"))]),
        ("Aino Virtanen, Iin kunta, sivistystoimi ja Ville Korhonen, Simon kunta, tekninen toimi",
         [("Iin kunta", ("sivistystoimi",)), ("Simon kunta", ("tekninen toimi",))]),
        ("Österbottens välfärdsområde, sektorn för barn, unga och familjer",
         [("Österbottens välfärdsområde", ("sektorn för barn, unga och familjer",))]),
        ("Kemin Palloseura ry (luistelujaosto)", [("Kemin Palloseura ry", ("luistelujaosto",))]),
        ("Oikeusministeriö\nLakiosasto\nPL 25, 00023 Valtioneuvosto", [("Oikeusministeriö", ("Lakiosasto",))]),
    ],
)  # fmt: skip
def test_the_last_unit_of_a_chain_is_read(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_form_without_its_lines_is_no_unit() -> None:
    fields = "Tiedekunta Kielten ja alueiden Laitos Alueiden Tekijä Aino Virtanen Työn nimi Uudet vaatteet"
    check(f"Lapin yliopisto {fields}", ["Lapin yliopisto"])
    fields = "Tiedekunta Kielten ja alueiden Laitos Alueiden laitos Tekijä Aino Virtanen Työn nimi Uudet vaatteet"
    check(f"Lapin yliopisto {fields}", [("Lapin yliopisto", ("Alueiden laitos",))])
