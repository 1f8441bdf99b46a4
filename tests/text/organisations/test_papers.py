"""Papers, labels, posts and rows of minutes around a body are no part of its name; local branches and shared heads."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

BODIES = ["Iin kunta", "Lapin liitto", "Kemin Digipolis Oy", "Savonia-ammattikorkeakoulu", "Oulun Martat ry"]
PAPERS = ["Loppuraportti", "Hankesuunnitelma", "Selvitys", "Lausunto", "Hakemus", "Väliraportti"]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("body", BODIES)
def test_a_paper_before_the_body_that_wrote_it(paper: str, body: str) -> None:
    check(f"{paper} {body}", [body])


@pytest.mark.parametrize(
    "paper", ["PÖYTÄKIRJA 1/2015", "Esityslista 3/2020", "KOKOUSKUTSU 2/2019", "PÄÄTÖS", "LAUSUNTO"]
)
@pytest.mark.parametrize(("body", "name"), [("OULUN KAUPUNKI", "Oulun kaupunki"), ("Iin kunta", "Iin kunta")])
def test_a_paper_behind_its_body(body: str, name: str, paper: str) -> None:
    check(f"{body} {paper}", [name])
    check(f"{body}, {paper}", [name])


@pytest.mark.parametrize(
    "name", ["Selvitys ja Perintä Oy", "Päätös Oy", "Suomen Lausuntoyhdistys ry", "Tutkimus- ja Raportti Oy"]
)
def test_a_name_that_holds_the_word_for_a_paper(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    "label", ["jäsenet", "varajäsenet", "Ohjausryhmän jäsenet", "Hankkeen kumppanit", "2:", "Osapuoli 2:"]
)
@pytest.mark.parametrize("body", BODIES)
def test_a_label_without_its_colon_or_a_number_with_one(label: str, body: str) -> None:
    check(f"{label} {body}", [body])


@pytest.mark.parametrize("line", ["AIKA 12.3.2015 klo 12 PAIKKA {}", "Paikka {}", "Kokouspaikka: {}, Iisalmi"])
def test_the_time_and_place_of_a_meeting(line: str) -> None:
    check(line.format("Ylä-Savon ammattiopisto"), ["Ylä-Savon ammattiopisto"])


@pytest.mark.parametrize("name", ["Nuorten Aika ry", "Hyvä Paikka Oy", "Kemin Verkosto Oy"])
def test_a_name_that_holds_such_a_label(name: str) -> None:
    check(name, [name])


def test_a_post_of_two_words_and_a_person_before_a_ministry() -> None:
    check("yksikön päällikkö Aino Virtanen valtiovarainministeriö", ["Valtiovarainministeriö"])


@pytest.mark.parametrize("form", ["avoin yhtiö", "AVOIN YHTIÖ", "kommandiittiyhtiö", "osuuskunta"])
def test_a_long_legal_form_behind_a_comma_is_of_the_name(form: str) -> None:
    check(f"Korjaamo Kivi, {form}", [f"Korjaamo Kivi, {form}"])
    check(f"Iin kunta, {form} Kivi", ["Iin kunta", f"{form} Kivi"])


def test_what_is_done_is_no_body_of_a_list() -> None:
    check("Uimarannan rakentaminen, Iin kunta, Kivi Oy", ["Iin kunta", "Kivi Oy"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Haemme Lapin, Kainuun tai Keski-Suomen liiton tukea.",
            ["Lapin liitto", "Kainuun liitto", "Keski-Suomen liitto"],
        ),
        ("Sovimme asiasta Kainuun tai Lapin ELY-keskuksen kanssa.", ["Kainuun ELY-keskus", "Lapin ELY-keskus"]),
        ("Rahoittajana on Kainuun ja Lapin liitto.", ["Kainuun liitto", "Lapin liitto"]),
        (
            "Työ tehtiin Etelä- ja Pohjois-Savon ELY-keskuksen tuella.",
            ["Etelä-Savon ELY-keskus", "Pohjois-Savon ELY-keskus"],
        ),
        ("Mukana on Turun ja Kaarinan seurakuntayhtymä.", ["Turun ja Kaarinan seurakuntayhtymä"]),
        ("Mukana on Helsingin ja Uudenmaan sairaanhoitopiiri.", ["Helsingin ja Uudenmaan sairaanhoitopiiri"]),
        ("Hakija voi asua Iin tai Simon kunnassa.", ["Simon kunta"]),
    ],
)
def test_areas_that_share_the_word_for_their_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("area", ["Pohjois-Pohjanmaa", "Lappi", "Kainuu"])
def test_a_forest_centre_of_an_area(area: str) -> None:
    check(f"Metsäkeskus {area}", [f"Metsäkeskus {area}"])
    check(f"Kumppanina toimii Metsäkeskus {area}.", [f"Metsäkeskus {area}"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemin kauppakamariosasto", ["Kemin kauppakamariosasto"]),
        ("Hankkeen kumppani on Raahen kauppakamariosasto.", ["Raahen kauppakamariosasto"]),
        ("Lapin kauppakamari, Kemin kauppakamariosasto", [("Lapin kauppakamari", ("Kemin kauppakamariosasto",))]),
        (
            "Mukana oli Lapin kauppakamarin Kemin kauppakamariosasto.",
            [("Lapin kauppakamari", ("Kemin kauppakamariosasto",))],
        ),
        ("Kauppakamariosasto kokoontui.", []),
    ],
)
def test_a_branch_of_a_chamber(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("lead", ["Kohderyhmänä ovat", "Hankkeen kohderyhmää ovat nuoret sekä", "Kohdejoukko on"])
@pytest.mark.parametrize("people", ["Lapin yrittäjät", "Kainuun maaseutuyrittäjät"])
def test_entrepreneurs_who_are_the_target_group_are_no_association(lead: str, people: str) -> None:
    check(f"{lead} {people}.", [])
    check(f"{lead} nuoret. Mukana ovat {people}.", [people])


def test_a_municipality_whose_name_says_its_kind() -> None:
    check("Jyväskylän maalaiskunta", ["Jyväskylän maalaiskunta"])
    check("Toteuttajana oli Jyväskylän maalaiskunta.", ["Jyväskylän maalaiskunta"])


@pytest.mark.parametrize("lead", ["", "Toteuttajat: ", "Kumppanit: "])
@pytest.mark.parametrize("sign", [", ", "; ", " "])
@pytest.mark.parametrize("close", [".", ")"])
def test_numbers_before_the_bodies_of_a_list(lead: str, sign: str, close: str) -> None:
    check(f"{lead}1{close} Kivi Oy{sign}2{close} Iin kunta{sign}3{close} VTT", ["Kivi Oy", "Iin kunta", "VTT"])


@pytest.mark.parametrize("note", ['("Kaupunki")', "(hallinnoija)", "(jäljempänä Kaupunki)"])
def test_a_bracket_before_the_word_that_joins_two_bodies(note: str) -> None:
    check(f"Kemin kaupunki {note} ja Kivi Oy", ["Kemin kaupunki", "Kivi Oy"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hankehakemus Kasvua ja osaamista 2014-2020 Lapin liitto", ["Lapin liitto"]),
        ("Kasvuohjelma 2014–2020 Leader Lumilappi ry", ["Leader Lumilappi ry"]),
        ("edustaja Lapin liitto, varaedustaja Iin kunta", ["Lapin liitto", "Iin kunta"]),
        ("Vastuuorganisaatio Iin kunta Muut toteuttajat Simon kunta, Kivi Oy", ["Iin kunta", "Simon kunta", "Kivi Oy"]),
        ("Projektägare är Malax samkommun, K5.", ["Malax samkommun"]),
        ("Kemin Edustajat Oy", ["Kemin Edustajat Oy"]),
        ("Lapin liiton edustaja", ["Lapin liitto"]),
    ],
)
def test_programmes_representatives_and_numbers_are_no_part_of_a_body(text: str, found: Wanted) -> None:
    check(text, found)
