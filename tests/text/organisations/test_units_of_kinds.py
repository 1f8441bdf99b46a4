"""Units that only the word for a kind of body leads, or that a list says to be units, of the one body or of nobody."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kaupungin nuorisopalvelut koordinoi hanketta.", [("", ("nuorisopalvelut",))]),
        ("Kokeilusta vastaa kunnan tekninen toimi, ja tulokset kerätään kouluilta.", [("", ("tekninen toimi",))]),
        ("Seurakunnan diakoniatyö järjestää ruokailun.", [("", ("diakoniatyö",))]),
        ("Hyvinvointialueen perhepalvelut toteuttaa hankkeen.", [("", ("perhepalvelut",))]),
    ],
)  # fmt: skip
def test_a_unit_that_acts_is_one_of_nobody(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kaupungin hanke alkoi. Se on sijoitettu kaupungin liikuntapalveluihin.",
         ["Kemin kaupunki", ("Kemin kaupunki", ("liikuntapalvelut",))]),
        ("Iin kunta on mukana. Yhteyttä pidetään kunnan nuorisotoimeen.",
         ["Iin kunta", ("Iin kunta", ("nuorisotoimi",))]),
        ("Hanketta vetää Turun kaupunki. Työntekijä sijoittuu kaupungin sivistystoimialan nuorisopalveluihin.",
         ["Turun kaupunki", ("Turun kaupunki", ("sivistystoimiala", "nuorisopalvelut"))]),
        ("Iin kunnan sivistystoimi vastaa hankkeesta. Ohjaaja toimii sivistystoimen nuorisopalveluissa.",
         [("Iin kunta", ("sivistystoimi",)), ("Iin kunta", ("sivistystoimi", "nuorisopalvelut"))]),
        ("Kemin kaupunki\nKonsernihallinto\n\nHe ovat konsernihallinnon kehittämistoiminnon terveyden yksikössä.",
         [("Kemin kaupunki", ("Konsernihallinto",)),
          ("Kemin kaupunki", ("Konsernihallinto", "kehittämistoiminto", "terveyden yksikkö"))]),
    ],
)  # fmt: skip
def test_a_unit_is_of_the_one_body_that_was_named(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kaupungin työllisyysyksikkö ohjaa asiakkaat palveluun.", []),
        ("Kaupungin palvelut ovat kaikille avoimia.", []),
        ("Nuoret käyttävät kunnan liikuntapalveluja.", []),
        ("Kunnan osasto vastaa asiasta.", []),
        ("Kemin kaupunki tukee. Nuoret ohjataan kaupungin omien palvelujen piiriin.", ["Kemin kaupunki"]),
        ("Iin kunta ja Simon kunta ovat mukana. Kunnan nuorisotoimi koordinoi.", ["Iin kunta", "Simon kunta"]),
    ],
)  # fmt: skip
def test_services_that_do_nothing_or_may_be_of_several_are_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat organisaation osat: konsernihallinto, elinympäristö ja sivistyksen palvelualue.",
         [("", ("konsernihallinto",)), ("", ("elinympäristö",)), ("", ("sivistyksen palvelualue",))]),
        ("Kunnan toimialat: tekninen toimi sekä kasvu ja oppiminen.",
         [("", ("tekninen toimi",)), ("", ("kasvu ja oppiminen",))]),
        ("Mukana ovat hankkeen osat: koulutus, tutkimus ja kehittämisyksikkö.", []),
        ("Aino Virtanen, Iin kunta\nOlli Aalto, nuorisopalvelut\nKaisa Korpi, Lapin liitto",
         ["Iin kunta", ("", ("nuorisopalvelut",)), "Lapin liitto"]),
        ("Aino Virtanen, kirjastopalvelut\nOlli Aalto, Iin kunta\nKaisa Korpi, nuorisopalvelut", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_a_list_of_units_or_of_people_and_bodies_names_units_of_nobody(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("Kainuun ELY-keskus avasi haun. Hakemus käsitellään ELY-keskuksen maaseutuyksikössä.", "Kainuun ELY-keskus",
         "maaseutuyksikkö"),
        ("Lapin aluehallintovirasto päätti. Aluehallintoviraston opetustoimi vastaa.", "Lapin aluehallintovirasto",
         "opetustoimi"),
    ],
)  # fmt: skip
def test_an_authority_of_a_region_is_called_by_its_kind(text: str, body: str, unit: str) -> None:
    check(text, [body, (body, (unit,))])
