"""Firms that nothing but their list tells: under a label, behind a verb of taking part, in the genitive."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "label", ["YHTEISTYÖKUMPPANIT", "Yhteistyökumppanit", "Mukana olevat yritykset", "Pilottiyritykset:"]
)
def test_lines_under_a_label_are_bodies_beside_some_that_are_known(label: str) -> None:
    names = ["Kemin kaupunki", "Lumiso Network Oy", "Nordic Umbrella", "Kainuun Ateriapalvelu", "Eräluvat"]
    check("\n".join([label, *names]), [*names])


@pytest.mark.parametrize(
    "text",
    [
        "Kumppanit\nKainuun liitto\nTavoitteet\nDigitalisaatio\nTulokset",
        "Rahoittajat\nKainuun liitto\nOmarahoitus\nTalkootyö\nYksityiset",
    ],
)
def test_headings_of_other_fields_are_none(text: str) -> None:
    check(text, ["Kainuun liitto"])


def test_lines_with_bullets_under_a_label_may_be_single_words() -> None:
    names = ["Lumiso", "Kelo Interiors", "Oulun yliopisto", "Eräluvat"]
    check("Hankkeessa mukana\n" + "\n".join(f"- {name}" for name in names), [*names])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kumppanit: Lumiso, Oulun yliopisto, Kelo Interiors", ["Lumiso", "Oulun yliopisto", "Kelo Interiors"]),
        ("Mukana olevat yritykset: Lumiso, Kelo Interiors ja Eräluvat", ["Lumiso", "Kelo Interiors", "Eräluvat"]),
        ("Kumppanit: Revontuli Design, Oulun yliopisto", ["Revontuli Design", "Oulun yliopisto"]),
        ("Toteuttaja: Oulun kaupunki, Nuorisotalo Kelo", [("Oulun kaupunki", ("Nuorisotalo Kelo",))]),
    ],
)
def test_a_label_in_the_plural_leads_to_bodies_and_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "begin",
    [
        "Kumppaneina ovat",
        "Hankkeen kumppaneita olivat",
        "Rahoittajat ovat",
        "Muita yhteistyötahoja ovat",
        "Mukana olivat",
        "Yrityksistä mukana olivat",
        "Hankkeen omistavat",
        "Hanketta tukivat Iin kunta,",
    ],
)
def test_who_takes_part_is_a_body(begin: str) -> None:
    found = [each.name for each in read_organisations(f"{begin} Lumiso, Kelo Interiors ja Eräluvat.")]
    assert found[-3:] == ["Lumiso", "Kelo Interiors", "Eräluvat"]


@pytest.mark.parametrize(
    "text",
    [
        "Mukana olivat Oulu, Kemi ja Tornio.",
        "Jäseninä ovat Lumiso ja Kelo.",
        "Mukana olivat Ruotsi, Norja ja Latvia.",
        "Osallistujina olivat Aino Virtanen ja Ville Korhonen.",
    ],
)
def test_places_and_people_that_take_part_are_none(text: str) -> None:
    check(text, [])


def test_the_last_name_of_a_list_may_stand_before_its_verb() -> None:
    check(
        "Yrityskumppanit Ponsse, Normet ja Kelo Interiors ovat sitoutuneet hankkeeseen.",
        ["Ponsse", "Normet", "Kelo Interiors"],
    )


def test_a_partner_in_the_genitive_may_have_two_words() -> None:
    check("Hanke tehtiin yhteistyössä Kaskipuun ja Tornion Panimon kanssa.", ["Kaskipuu", "Tornion Panimo"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Oulun kaupunki, Kelo & Kaarna ja Lumiso.", ["Oulun kaupunki", "Kelo & Kaarna", "Lumiso"]),
        ("Lumi and Snow Oy toteuttaa hankkeen.", ["Lumi and Snow Oy"]),
    ],
)
def test_signs_inside_a_firm_do_not_part_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ryhmään kuuluvat Kelo Safaris, Hotelli Iso-Syöte, Taigan Taika ja Iin Porotila Oy.",
            ["Kelo Safaris", "Hotelli Iso-Syöte", "Taigan Taika", "Iin Porotila Oy"],
        ),
        ("Varrella ovat Oulanka, Karhunkierros, Kiutaköngäs ja Metsähallitus.", ["Metsähallitus"]),
        ("Tuotteita ovat Lumipolku, Kasvun Eväät, Digiloikka ja Lapin liiton Elinvoima.", ["Lapin liitto"]),
        ("Kurssin toteutti Lumoava Koulutus yhteistyössä kuntien kanssa.", ["Lumoava Koulutus"]),
        (
            "Partners are Oulu University, Kolibri Games, Fingerloft, and the City of Kemi.",
            ["Oulu University", "Kolibri Games", "Fingerloft", "City of Kemi"],
        ),
        ("Kumppaneina ovat Kotka Maretarium, Cursor Oy ja Iin kunta.", ["Kotka Maretarium", "Cursor Oy", "Iin kunta"]),
        ("Taigan Taika esiintyi.", []),
    ],
)
def test_one_body_tells_what_the_names_beside_it_are(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Toteuttaja | Rahoitus\nHämeen Kelo | 45 000\nForssan Kivi Oy | 20 000\nIin kunta | 5 000",
            ["Hämeen Kelo", "Forssan Kivi Oy", "Iin kunta"],
        ),
        (
            "Pihlajan Martat ry 2 000 €\nNuoret pois kadulta ry 1 500 €\nKaamasen Erä 600 €",
            ["Pihlajan Martat ry", "Nuoret pois kadulta ry", "Kaamasen Erä"],
        ),
        ("Hanketta vetää aktiivinen ry", []),
    ],
)
def test_rows_beside_those_of_bodies_name_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kumppanit: Kela, Metsähallitus Luontopalvelut", ["Kela", ("Metsähallitus", ("Luontopalvelut",))]),
        (
            "Kumppanit: Suomen Lumiseura ry, Metsähallitus Luontopalvelut, Kela",
            ["Suomen Lumiseura ry", ("Metsähallitus", ("Luontopalvelut",)), "Kela"],
        ),
        ("Kumppanit: Kela, Iin kunta Tekniset palvelut", ["Kela", ("Iin kunta", ("Tekniset palvelut",))]),
        ("Oulun yliopisto, Kemian laitos", [("Oulun yliopisto", ("Kemian laitos",))]),
    ],
)
def test_an_agency_with_its_unit_is_a_body_of_a_list(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("text", ["University Hospitals took part in the study.", "City Libraries are open."])
def test_a_plural_behind_the_word_for_a_kind_names_no_body(text: str) -> None:
    assert not read_organisations(text)


@pytest.mark.parametrize("mark", ["P {} ", "P{}: ", "P0{} ", "WP{} ", "Po{} "])
def test_the_number_of_a_party_is_no_part_of_its_name(mark: str) -> None:
    names = ["University of Oulu", "Umeå University", "Iin kunta"]
    text = "\n".join(mark.format(at) + name for at, name in enumerate(names, start=1))
    check(text, [*names])
    assert [each.raw for each in read_organisations(text)] == names


def test_letters_and_a_number_may_begin_the_name_of_a_firm() -> None:
    check("A1 Media Oy\nIin kunta", ["A1 Media Oy", "Iin kunta"])


@pytest.mark.parametrize("label", ["Applicant", "Partner", "Organisation", "Organisaatio", "Hakija"])
def test_a_label_before_an_english_name_is_no_part_of_it(label: str) -> None:
    check(f"Applicant Kivelä, Aino\n{label} University of Turku", ["University of Turku"])


def test_what_a_body_calls_itself_is_no_label() -> None:
    check("Organisation for Economic Co-operation and Development (OECD), Iin kunta", ["OECD", "Iin kunta"])


def test_the_heads_of_columns_are_no_part_of_the_body_below_them() -> None:
    check("3. Ohjausryhmä\nTaho Varsinainen jäsen Varajäsen\nTornion säätiö Veikko Kivelä", ["Tornion säätiö"])


@pytest.mark.parametrize("brand", ["ProAgria", "MTK"])
@pytest.mark.parametrize("body", ["Lapin ammattikorkeakoulu", "Oulun yliopisto", "Satakunnan liitto"])
def test_a_comma_parts_a_brand_from_the_place_of_the_next_body(brand: str, body: str) -> None:
    check(f"Mukana ovat Kela, {brand}, {body} ja Iin kunta.", ["Kela", brand, body, "Iin kunta"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Partners from Estonia are Ida-Kelo Enterprise Centre, NGO Kaamos Port, Viimsi Municipality and Kela.",
         ["Ida-Kelo Enterprise Centre", "NGO Kaamos Port", "Viimsi Municipality", "Kela"]),
        ("The partners are Kela, Visit Kaamos and City of Kemi.", ["Kela", "Visit Kaamos", "City of Kemi"]),
        ("Projektets partner är Vasa stad, Umeå kommun och Visit Kelo.", ["Vasa stad", "Umeå kommun", "Visit Kelo"]),
        ("Our partners are Finnish companies, universities and municipalities.", []),
        ("The participants were Kemi, Tornio and City of Oulu.", ["City of Oulu"]),
        ("The members of the group are Aino Virtanen, Ville Korhonen and Kela.", ["Kela"]),
        ("Partner är Kela, Goda röster i Finland och Luke.", ["Kela", "Luke"]),
    ],
)  # fmt: skip
def test_a_sentence_of_partners_lists_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("article", ["", "the "])
def test_names_in_small_letters_may_have_an_article(article: str) -> None:
    check(
        f"PARTNERS\n{article}regional council of lapland\n{article}university of oulu\n{article}swedish forest agency",
        ["Regional Council of Lapland", "University of Oulu", "Swedish Forest Agency"],
    )


def test_a_part_behind_a_comma_makes_no_heading_of_a_name() -> None:
    check(
        "Osallistuvat organisaatiot:\nKela, pääpartneri\nKaamoksen kansallispuisto, partneri\nLumotex, partneri",
        ["Kela", "Kaamoksen kansallispuisto", "Lumotex"],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen, Raahen seutukunta\nVille Korhonen, Iin kunta", ["Raahen seutukunta", "Iin kunta"]),
        ("Kaustisen seutukunta, Iin kunta", ["Iin kunta"]),
        ("Alueet: Kaustisen seutukunta, Raahen seutukunta", []),
    ],
)
def test_a_sub_region_behind_a_person_is_the_body_of_them(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kuvassa Aino Virtanen, Kelo Energy ja Ville Korhonen, Kela tapahtumassa.", ["Kelo Energy", "Kela"]),
        ("Anna Berg, Kelo Battery och Maria Sund, Vasa stad på seminariet.", ["Kelo Battery", "Vasa stad"]),
        ("Kuvassa Aino Virtanen, Matti Nieminen ja Ville Korhonen, Kela tapahtumassa.", ["Kela"]),
    ],
)
def test_a_name_behind_the_first_of_two_people_of_a_caption_is_a_body(text: str, found: Wanted) -> None:
    check(text, found)
