"""Units and their bodies: what a conjunction, a colon, a word for acting through and a bracket tell of them."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

GENITIVES = {
    "Kuhmon kaupungin": "Kuhmon kaupunki",
    "Kelan": "Kela",
    "Opetushallituksen": "Opetushallitus",
    "Sodankylän kunnan": "Sodankylän kunta",
    "Lapin yliopiston": "Lapin yliopisto",
}
BESIDE = ("nuorisotyön", "päiväkotien", "kirjaston", "perhepalvelujen", "kotihoidon", "koulujen", "lastensuojelun")
FRAMES = (
    "Malli tehtiin {} {} {} kanssa.",
    "Asiakas ohjataan {} {} {} kautta.",
    "Kysely tehtiin {} {} {} työntekijöille",
)


@pytest.mark.parametrize(("body", "beside", "join"), list(product(GENITIVES, BESIDE, ("ja", "sekä"))))
def test_what_a_conjunction_joins_to_a_body_is_no_unit_of_it(body: str, beside: str, join: str) -> None:
    for frame in FRAMES:
        check(frame.format(body, join, beside), [GENITIVES[body]])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kuhmon kaupungin nuorisotyön ja perhepalvelujen kanssa sovittiin työnjaosta.",
            [("Kuhmon kaupunki", ("nuorisotyö",)), ("Kuhmon kaupunki", ("perhepalvelut",))],
        ),
        (
            "Ohje lähetettiin Kuhmon kaupungin nuorisopalveluille ja kirjastolle.",
            [("Kuhmon kaupunki", ("nuorisopalvelut",)), ("Kuhmon kaupunki", ("kirjasto",))],
        ),
        ("Kuhmon kaupungin nuorisotyön ja koulujen kanssa", [("Kuhmon kaupunki", ("nuorisotyö",))]),
        (
            "Lapin yliopiston kirjaston ja Kemin kaupungin kanssa",
            [("Lapin yliopisto", ("kirjasto",)), "Kemin kaupunki"],
        ),
        (
            "Kuhmon kaupungin kasvatuksen ja koulutuksen toimiala vastaa siitä.",
            [("Kuhmon kaupunki", ("kasvatuksen ja koulutuksen toimiala",))],
        ),
    ],
)
def test_units_in_one_case_share_their_body(text: str, found: Wanted) -> None:
    check(text, found)


UNIVERSITY_SCHOOLS = ("Kauppakorkeakoulu", "Kemian tekniikan korkeakoulu", "Taiteiden ja suunnittelun korkeakoulu")
SCHOOLS = ("Kirkonkylän koulu", "Yläkylän yläaste", "Sodankylän lukio", "Kitisen ala-aste")


@pytest.mark.parametrize(("school", "sign"), list(product(UNIVERSITY_SCHOOLS, (": ", ", ", " / ", " – "))))
def test_a_school_behind_its_university_is_a_unit(school: str, sign: str) -> None:
    check(f"Turun yliopisto{sign}kauppakorkeakoulu", [("Turun yliopisto", ("kauppakorkeakoulu",))])
    check(f"Aalto-yliopisto{sign}{school}", [("Aalto-yliopisto", (school,))])


@pytest.mark.parametrize(
    ("first", "second", "lead"), [(*two, lead) for two in permutations(SCHOOLS, 2) for lead in ":,"]
)
def test_schools_behind_one_municipality_are_its_units(first: str, second: str, lead: str) -> None:
    for join in (", ", " ja ", " sekä "):
        text = f"Sodankylän kunta{lead} {first}{join}{second}"
        check(text, [("Sodankylän kunta", (first,)), ("Sodankylän kunta", (second,))])
        assert read_organisations(text)[1].raw == second


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kuhmon kaupunki, Kuhmon lukio, Sodankylän kunta", ["Kuhmon kaupunki", "Kuhmon lukio", "Sodankylän kunta"]),
        ("Kuhmon kaupunki, Kemin lukio ja Oulun lukio", ["Kuhmon kaupunki", "Kemin lukio", "Oulun lukio"]),
        ("Kuhmon kaupunki: Kuhmon seurakunta", ["Kuhmon kaupunki", "Kuhmon seurakunta"]),
        (
            "Kuhmon kaupunki: Kontion koulu; Sodankylän kunta: Kitisen koulu, Sodankylän lukio",
            [
                ("Kuhmon kaupunki", ("Kontion koulu",)),
                ("Sodankylän kunta", ("Kitisen koulu",)),
                ("Sodankylän kunta", ("Sodankylän lukio",)),
            ],
        ),
        (
            "Aalto-yliopisto: Kauppakorkeakoulu ja Kemian tekniikan korkeakoulu",
            [("Aalto-yliopisto", ("Kauppakorkeakoulu",)), ("Aalto-yliopisto", ("Kemian tekniikan korkeakoulu",))],
        ),
    ],
)
def test_schools_beside_other_bodies_stand_alone(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("unit", "name", "word", "rest"),
    [
        (*unit, word, rest)
        for unit in (
            ("Ympäristötekniikan laboratorion", "Ympäristötekniikan laboratorio"),
            ("teknillisen tiedekunnan", "teknillinen tiedekunta"),
            ("Eino Aho -instituutin", "Eino Aho -instituutti"),
        )
        for word in ("edustamana", "kautta", "välityksellä")
        for rest in ("", ", 0292800-5")
    ],
)
def test_a_body_acts_through_its_unit(unit: str, name: str, word: str, rest: str) -> None:
    found = read_organisations(f"Lapin yliopisto, {unit} {word}{rest}")
    assert [(each.name, each.units, each.business_id) for each in found] == [("Lapin yliopisto", (name,), rest[2:])]


def test_a_body_acts_through_its_unit_in_a_sentence() -> None:
    check(
        "Lapin yliopisto, matkailun tiedekunnan edustamana, vastaa siitä.",
        [("Lapin yliopisto", ("matkailun tiedekunta",))],
    )
    check("Tieto kulkee Kuhmon kaupungin kautta.", ["Kuhmon kaupunki"])
    check("Tieto kulkee, kunnan kautta, kaikille.", [])


COUNCILS = (
    "luonnontieteiden ja tekniikan tutkimuksen toimikunta",
    "terveyden tutkimuksen toimikunta",
    "strategisen tutkimuksen neuvosto",
    "tieteellinen neuvosto",
)


@pytest.mark.parametrize("council", COUNCILS)
def test_councils_of_the_academy_are_units(council: str) -> None:
    wanted: Wanted = [("Suomen Akatemia", (council,))]
    check(f"Rahoituksen myönsi Suomen Akatemian {council}.", wanted)
    check(f"Suomen Akatemia, {council}", wanted)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Strategisen tutkimuksen neuvosto", ["Strategisen tutkimuksen neuvosto"]),
        ("Lapin taidetoimikunta", ["Lapin taidetoimikunta"]),
        ("Toimikunta kokoontui kahdesti.", []),
        ("Pesiön kylätoimikunta", ["Pesiön kylätoimikunta"]),
    ],
)
def test_a_council_alone_is_what_it_was(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("sign", [" / ", ", ", " – "])
@pytest.mark.parametrize("unit", ["HUS Psykiatria", "HUS Diagnostiikkakeskus"])
def test_what_keeps_the_short_name_of_its_owner_is_a_unit(sign: str, unit: str) -> None:
    check(f"HUS-yhtymä{sign}{unit}", [("HUS-yhtymä", (unit,))])


def test_two_names_of_one_owner_are_one_body() -> None:
    check("HUS-yhtymä / HUS Psykiatria / Nuorisopsykiatria", [("HUS-yhtymä", ("HUS Psykiatria", "Nuorisopsykiatria"))])
    check("HUS-yhtymä, HUS", ["HUS-yhtymä"])
    check("Mukana ovat HUS Psykiatria ja Kela.", [("HUS", ("Psykiatria",)), "Kela"])


@pytest.mark.parametrize("unit", ["konsernihallinto", "sivistyspalvelut", "ympäristölautakunta"])
def test_a_bracket_behind_a_body_names_its_unit(unit: str) -> None:
    wanted: Wanted = [("Kuhmon kaupunki", (unit,))]
    check(f"Työstä vastaa Kuhmon kaupunki ({unit}).", wanted)
    check(f"kehitysjohtaja Kuhmon kaupunki ({unit})", wanted)
    check("Työstä vastaa Kuhmon kaupunki (hallinnoija).", ["Kuhmon kaupunki"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Työ tehtiin Lapin liiton julkisen talouden osastolla.", [("Lapin liitto", ("julkisen talouden osasto",))]),
        ("Mukana on Iin kunnan sosiaalisen kuntoutuksen tiimin väkeä.",
         [("Iin kunta", ("sosiaalisen kuntoutuksen tiimi",))]),
        ("Kysely tehtiin Iin kunnan vapaan sivistystyön yksikössä.",
         [("Iin kunta", ("vapaan sivistystyön yksikkö",))]),
        ("Työ tehtiin Iin kunnan teknisessä palvelukeskuksessa.", [("Iin kunta", ("tekninen palvelukeskus",))]),
        ("Työ tehtiin Lapin yliopiston yhteiskuntatieteellisessä tiedekunnassa.",
         [("Lapin yliopisto", ("yhteiskuntatieteellinen tiedekunta",))]),
    ],
)  # fmt: skip
def test_an_adjective_of_another_noun_stays_in_its_case(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tämä on Lapin ammattikorkeakoulun Tekniikan ja luonnonvara-alan yksikön vuoden 2022 lehti.",
         [("Lapin ammattikorkeakoulu", ("Tekniikan ja luonnonvara-alan yksikkö",))]),
        ("Hän on Iin kunnan nuorisotoimen kehittämisen asiantuntija.", [("Iin kunta", ("nuorisotoimi",))]),
        ("Työ koskee Simon kunnan kirjaston kokoelmien uudistamista.", [("Simon kunta", ("kirjasto",))]),
        ("Kemin kaupungin museon kokoelmien luettelo", [("Kemin kaupunki", ("museo",))]),
        ("Lapin yliopiston taiteiden tiedekunnan vuosien 2010–2012 hanke",
         [("Lapin yliopisto", ("taiteiden tiedekunta",))]),
        ("Hanke koskee Iin kunnan palvelujen kehittämisen tapoja.", ["Iin kunta"]),
        ("Luotola Oy:n omistaman laitoksen perustamisen kulut", ["Luotola Oy"]),
    ],
)  # fmt: skip
def test_a_unit_in_the_genitive_ends_before_what_is_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin AMK:n tietotekniikan yksikön painetun musiikin kehitystiimi on mukana.",
         [("Lapin AMK", ("tietotekniikan yksikkö", "painetun musiikin kehitystiimi"))]),
        ("MTT Sotkamon tutkimusasemalla tehtiin koe.", [("MTT", ("Sotkamon tutkimusasema",))]),
        ("Nuoret ohjattiin Iin kunnan palvelujen piiriin.", ["Iin kunta"]),
        ("Iin kunnan hanketiimi kokoontui.", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_a_team_is_a_unit_below_a_unit_or_a_place(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Työ tehtiin Oulun yliopistossa kemian laitoksella.", [("Oulun yliopisto", ("kemian laitos",))]),
        ("Työ tehtiin Oulun yliopistossa, kielten tiedekunnassa.", [("Oulun yliopisto", ("kielten tiedekunta",))]),
        ("Hän on Lapin yliopistosta, yhteiskuntatieteellisestä tiedekunnasta.",
         [("Lapin yliopisto", ("yhteiskuntatieteellinen tiedekunta",))]),
        ("Hän on töissä Kemin kaupungilla sivistyspalveluissa.", [("Kemin kaupunki", ("sivistyspalvelut",))]),
        ("Hän on töissä Lapin yliopistossa laitoksella.", ["Lapin yliopisto"]),
        ("Hän siirtyi Lapin yliopistosta kielten laitokselle.", ["Lapin yliopisto"]),
        ("Lausunto haettiin Lapin liiton tutkimuseettiseltä toimikunnalta.",
         [("Lapin liitto", ("tutkimuseettinen toimikunta",))]),
        ("Aloite tuli Iin kunnan teknisestä toimesta.", [("Iin kunta", ("tekninen toimi",))]),
        ("Aino Virtanen Kemin kaupungin nuorisopalveluista ja Ville Korhonen Iin kunnan kirjastosta",
         [("Kemin kaupunki", ("nuorisopalvelut",)), ("Iin kunta", ("kirjasto",))]),
        ("Suomen ympäristökeskuksen (Syke) kulutuksen keskus", [("Suomen ympäristökeskus", ("kulutuksen keskus",))]),
    ],
)  # fmt: skip
def test_a_unit_shares_the_local_case_of_its_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("Mukana ovat Vaasan yliopisto ja sen Seinäjoen yksikkö.", "Vaasan yliopisto", "Seinäjoen yksikkö"),
        ("Raahen kaupunki sekä sen sivistyspalvelut rahoittavat työn.", "Raahen kaupunki", "sivistyspalvelut"),
        ("Hanketta tuettiin Lapin yliopistossa ja sen kirjastossa.", "Lapin yliopisto", "kirjasto"),
    ],
)
def test_a_unit_of_it_is_one_of_the_body_before(text: str, body: str, unit: str) -> None:
    check(text, [body, (body, (unit,))])


@pytest.mark.parametrize("text", ["Raahen kaupunki ja sen asukkaat", "Kemin kaupunki ja sen vanhin osa kasvavat."])
def test_what_else_is_of_a_body_is_no_unit(text: str) -> None:
    assert [each.units for each in read_organisations(text)] == [()]


@pytest.mark.parametrize(
    ("text", "body", "unit"),
    [
        ("Hän työskentelee SOSTEn Järjestöpalveluissa.", "SOSTE", "Järjestöpalvelut"),
        ("Asia on THL:n Tietopalveluilla.", "THL", "Tietopalvelut"),
        ("Toimin opettajana Lapin ammattikorkeakoulun Matkailu-osaamisalueella.",
         "Lapin ammattikorkeakoulu", "Matkailu-osaamisalue"),
        ("Pirkanmaan hyvinvointialueen lasten palvelulinja kokeilee mallia.",
         "Pirkanmaan hyvinvointialue", "lasten palvelulinja"),
    ],
)  # fmt: skip
def test_a_unit_in_a_local_case_with_a_capital_is_read(text: str, body: str, unit: str) -> None:
    check(text, [(body, (unit,))])


def test_a_body_that_does_something_to_it_is_no_unit() -> None:
    check("Työn tilasi Raahen kaupunki ja sen teki Työterveyslaitos.", ["Raahen kaupunki", "Työterveyslaitos"])


def test_an_area_of_many_bodies_stands_in_a_list_of_others() -> None:
    names = [each.name for each in read_organisations("Lapin, Länsi-Pohjan ja Kainuun sairaanhoitopiirien hanke.")]
    assert names == ["Lapin sairaanhoitopiiri", "Länsi-Pohjan sairaanhoitopiiri", "Kainuun sairaanhoitopiiri"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Oulun yliopistosta kemian laitos ja Lapin ammattikorkeakoulusta tekniikan osasto.",
         [("Oulun yliopisto", ("kemian laitos",)), ("Lapin ammattikorkeakoulu", ("tekniikan osasto",))]),
        ("Hanketta johtaa Lapin yliopistossa Arktinen keskus.", [("Lapin yliopisto", ("Arktinen keskus",))]),
        ("Oulun kaupungissa asuntojen uudet palvelut ovat käytössä.", ["Oulun kaupunki"]),
        ("Oulun yliopistosta valmistui kemian opettajia.", ["Oulun yliopisto"]),
        ("Avustus tuli Oulun kaupungilta seurakunnan nuorisotyö mukaan lukien.", ["Oulun kaupunki"]),
    ],
)  # fmt: skip
def test_a_unit_behind_its_body_in_another_case_does_something_itself(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("work", ["kotihoidossa", "varhaiskasvatuksesta", "perusopetukselle", "lukiokoulutuksessa"])
@pytest.mark.parametrize("body", ["Kuhmon kaupungin", "Sodankylän kunnan"])
def test_a_service_in_a_local_case_is_a_unit_of_its_town(body: str, work: str) -> None:
    (read,) = read_organisations(f"Mallia kokeiltiin {body} {work} keväällä.")
    assert read.name == GENITIVES[body]
    assert read.units in {("kotihoito",), ("varhaiskasvatus",), ("perusopetus",), ("lukiokoulutus",)}


@pytest.mark.parametrize("work", ["maankäytössä", "kaavoituksessa", "joukkoliikenteestä"])
def test_what_a_town_plans_is_no_unit_in_a_local_case(work: str) -> None:
    check(f"Tietoa tarvitaan Kuhmon kaupungin {work}.", ["Kuhmon kaupunki"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kyselyn teki Kaarna Oy:n aluekehitystiimi.", [("Kaarna Oy", ("aluekehitystiimi",))]),
        (
            "Ryhmää ohjaa Anna Mäki (Kemin seurakunta, yhteinen diakonia).",
            [("Kemin seurakunta", ("yhteinen diakonia",))],
        ),
        ("Kemin kaupunki, sivistystoimi (ammatillinen ja lukiokoulutus)", [("Kemin kaupunki", ("sivistystoimi",))]),
    ],
)
def test_teams_diaconal_work_and_schooling_have_their_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("body", ["City of Oulu", "Lapland Wellbeing Services County"])
@pytest.mark.parametrize("services", ["social services", "mental health and addiction services"])
def test_services_in_small_letters_are_a_unit_of_the_english_body_behind(services: str, body: str) -> None:
    check(f"The work was done with the {services} of the {body} in May.", [(body, (services,))])


@pytest.mark.parametrize("services", ["services", "digital services", "best services"])
def test_services_of_no_field_are_no_unit(services: str) -> None:
    check(f"The work improves the {services} of the City of Oulu.", ["City of Oulu"])
