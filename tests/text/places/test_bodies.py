"""Names inside the names of bodies, papers and people, and the places beside them that are none."""

from __future__ import annotations

import pytest

from converters.text.places.reader import read_places


def _found(text: str) -> list[tuple[str, str]]:
    return [(place.raw, place.name) for place in read_places(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Turun, Porin, Oulun ja Kuopion hiippakuntien alueella kokeiltiin.",
        "Vaasan ja Kouvolan hovioikeuksien alueella.",
        "Oulun läänin alueella oli kouluja.",
        "Salon ja Naantalin vankiloiden työpajat.",
        "Nylands ELY-central finansierar projektet.",
        "Kaskö företagscentral Ab och Närpes turistbyrå deltar.",
        "Raseborgs hamn Ab deltar.",
        "Hartolan kyläpuoti r.y. maksoi.",
        "Adult Education Centre of North Karelia opened.",
        "The Museum of Central Finland opened.",
        "Livskraftscentralen i Nyland beslutar.",
        "The Regional Library of Lapland opened.",
        "Turun ja Vaasan sairaanhoitopiirien alueella.",
        "Oulun AMKin opiskelijat rakensivat sen.",
        "Kainuun ELYn rahoittama koulutus.",
        "Pirkanmaan elinkeino-, liikenne ja ympäristökeskus rahoitti.",
        "Kainuun ääni -sanomalehdessä kerrottiin.",
        "Hyvinkään Tahkon pelaajat harjoittelivat.",
    ],
)
def test_names_of_bodies_and_papers_are_no_places(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Uudenmaan ja Lapin läänien alueella", [("Uudenmaan", "Uusimaa"), ("Lapin", "Lappi")]),
        ("Kuopion Tahkon kehittäminen", [("Kuopion", "Kuopio")]),
        ("Työ tukee Tampereen Kaukajärveä.", [("Tampereen", "Tampere")]),
        ("Työ tukee Porvoon Kevätkumpua.", [("Porvoon", "Porvoo")]),
        ("Entinen Nilsiän kaupunki kuuluu nyt Kuopioon.", [("Nilsiän", "Nilsiä"), ("Kuopioon", "Kuopio")]),
        (
            "Alue on Raahen seutukunta ja Ylivieskan seutukunta. Ohjaaja tulee Ouluun.",
            [("Raahen", "Raahe"), ("Ylivieskan", "Ylivieska"), ("Ouluun", "Oulu")],
        ),
        (
            "PohjoisKarjalassa ja EteläSavossa",
            [("PohjoisKarjalassa", "Pohjois-Karjala"), ("EteläSavossa", "Etelä-Savo")],
        ),
        ("åboländska och turunmaalaiset", [("åboländska", "Åboland-Turunmaa"), ("turunmaalaiset", "Åboland-Turunmaa")]),
        ("lempääläisten ja mäntsäläisille", [("lempääläisten", "Lempäälä"), ("mäntsäläisille", "Mäntsälä")]),
    ],
)
def test_places_beside_capitals_and_glued_names_are_read(text: str, names: list[tuple[str, str]]) -> None:
    assert _found(text) == names


def test_a_municipality_behind_a_village_is_read_and_behind_a_body_not() -> None:
    assert _found("- Aino Rautio, Hirviselkä Kajaani - Ritvalan kylä Iisalmi") == [
        ("Kajaani", "Kajaani"),
        ("Iisalmi", "Iisalmi"),
    ]
    assert _found("Aino Rautio, Taituri Kajaani, puh. 050") == []


@pytest.mark.parametrize("text", ["Salla maalasi kulissit.", "Siellä Simo sävelsi ja Inari lauloi.", "Inari neuloi."])
def test_given_names_that_make_things_by_hand_are_people(text: str) -> None:
    assert _found(text) == []


def test_what_municipalities_have_stays_theirs_beside_a_person_of_the_name() -> None:
    assert _found("Inari lauloi, ja Inarin koulut kuuntelivat.") == [("Inarin", "Inari")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Vasa stads ungdomar och Sibbo kommuns seniorer", ["Vaasa", "Sipoo"]),
        ("Inom Pargas stads skärgård", ["Parainen"]),
        ("Vasa stads ungdomsbyrå och Sibbo kommuns barnomsorg", []),
        ("The Turku region is growing.", ["Turku"]),
    ],
)
def test_the_people_of_a_swedish_town_are_of_a_place(text: str, places: list[str]) -> None:
    assert [place.name for place in read_places(text)] == places
