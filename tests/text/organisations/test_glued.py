"""A street, a box, a town or the number of a form's part that a lost line end put beside a body is no part of it."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("body", ["Iin kunta", "Lapin liitto", "Museovirasto", "Oulun yliopisto", "Lumikon Museo ry"])
@pytest.mark.parametrize("front", ["Lumikonkatu 3. ", "Kuvitelmantie 12 ", "Satutie 4 B 12. ", "PL 23. ", "PL 8000 "])
def test_an_address_before_a_body(front: str, body: str) -> None:
    check(front + body, [body])


@pytest.mark.parametrize("front", ["Osoite Lumikonkatu 3. ", "Myllynranta 7. ", "96100 Rovaniemi ", "90100 Oulu. "])
def test_an_address_behind_its_label_or_without_a_street(front: str) -> None:
    check(f"{front}Iin kunta", ["Iin kunta"])


def test_a_unit_stays_with_the_body_behind_an_address() -> None:
    check("Lumikonkatu 3. Iin kunta, sivistystoimi", [("Iin kunta", ("sivistystoimi",))])


@pytest.mark.parametrize("body", ["Iin kunta", "Lapin liitto", "Lumikon Kehitys Oy", "Kuvitelma ry", "Metsähallitus"])
@pytest.mark.parametrize("heading", ["2. Hakijan perustiedot", "3. Hankkeen tiedot", "2.1 Yhteystiedot", "4. Rahoitus"])
def test_a_numbered_heading_behind_a_body(body: str, heading: str) -> None:
    check(f"{body} {heading}", [body])


def test_numbered_headings_of_a_form_in_one_line() -> None:
    check("Lapin liitto 2. Hakijan perustiedot 3. Hankkeen perustiedot", ["Lapin liitto"])


@pytest.mark.parametrize(
    "name",
    [
        "Kiinteistö Oy Lumikonkatu 3",
        "Asunto Oy Kemin Lumikonkatu 3",
        "Lumikon 10. Suomalainen Oy",
        "Turun 3. Ruotsalainen seurakunta",
        "Osuuskunta Lumikko 12. Linja",
        "Studio 7 Oy",
        "Kerho 24 ry",
    ],
)
def test_a_number_inside_a_name(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize("body", ["Lapin liitto", "Iin kunta", "Suomen ympäristökeskus", "Oulun yliopisto"])
@pytest.mark.parametrize("heading", ["Yhteystiedot", "Hakijan perustiedot", "Lisätiedot", "Käyntiosoite"])
@pytest.mark.parametrize("tail", ["", " Lumikonkatu 20 B 96100 Rovaniemi"])
def test_a_heading_before_a_body(heading: str, body: str, tail: str) -> None:
    check(f"{heading} {body}{tail}", [body])


@pytest.mark.parametrize("body", ["Iin kunta", "Lumikon Palvelusäätiö", "Kuvitelma ry"])
@pytest.mark.parametrize("floor", ["2. krs", "3. kerros", "1. vaihe", "II-vaihe", "III. osa"])
def test_a_floor_or_a_phase_behind_a_body(body: str, floor: str) -> None:
    check(f"{body} {floor}", [body])


@pytest.mark.parametrize("name", ["Iin Tiedot ry", "Paikkatiedot Oy", "Lumikonkatu 3 Kehitys Oy"])
def test_a_name_that_looks_like_a_heading_or_an_address(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2 2 LAPIN AMMATTIKORKEAKOULU Tekniikan yksikkö", [("Lapin ammattikorkeakoulu", ("Tekniikan yksikkö",))]),
        ("12 Kemin kaupungin ympäristökeskus", [("Kemin kaupunki", ("ympäristökeskus",))]),
        ("60 Plus ry", ["60 Plus ry"]),
        ("Tutkimus johtamisesta Lapin yliopisto Kielten ja kulttuurien tiedekunta Suomen kielen tutkielma on valmis.",
         [("Lapin yliopisto", ("Kielten ja kulttuurien tiedekunta",))]),
        ("Lain uudistus on tärkeä. Ympäristöministeriö Rakennetun alueen osasto Aino Virtanen",
         [("Ympäristöministeriö", ("Rakennetun alueen osasto",))]),
        ("Mukana ovat Iin kunta Kuivaniemen koulu ja muita.", ["Iin kunta", "Kuivaniemen koulu"]),
        ("Hän oli OYS lastentautien osaston luojana.", [("OYS", ("lastentautien osasto",))]),
        ("Tutkimus tehtiin OYS lastenklinikassa.", [("OYS", ("lastenklinikka",))]),
        ("THL johtaa osaston työtä.", ["THL"]),
        ("2. Department of Music; Aalto University; Espoo", [("Aalto University", ("Department of Music",))]),
        ("Institute for Snow and Ice Research, Faculty of Science, University of Oulu, Oulu, Finland",
         [("University of Oulu", ("Faculty of Science", "Institute for Snow and Ice Research"))]),
        ("Aino Virtanen är direktör för svenska enheten på Utbildningsstyrelsen.",
         [("Utbildningsstyrelsen", ("svenska enheten",))]),
    ],
)  # fmt: skip
def test_units_that_lost_their_signs_are_of_the_body_beside_them(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Koonneet Aino Virtanen Kalatalouden tutkimuksen huippuyksikkö Lapin yliopisto ja Ville Korhonen.",
         [("Lapin yliopisto", ("Kalatalouden tutkimuksen huippuyksikkö",))]),
        ("Selvitys vuosilta 2010 Taide- ja liikuntapalvelut Nuorten yksikkö Raahen kaupunki ja sivuja on 6.",
         [("Raahen kaupunki", ("Taide- ja liikuntapalvelut", "Nuorten yksikkö"))]),
    ],
)  # fmt: skip
def test_units_stand_right_before_their_body_where_a_long_text_lost_its_signs(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_unit_of_the_body_before_is_not_taken_by_the_next() -> None:
    text = "Työssä olivat mukana Raahen kaupunki Nuorten palvelujen yksikkö Lapin yliopisto ja muita tahoja kuten aina."
    assert ("Lapin yliopisto", ("Nuorten palvelujen yksikkö",)) not in [
        (each.name, each.units) for each in read_organisations(text)
    ]
