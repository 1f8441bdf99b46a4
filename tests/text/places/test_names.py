"""Names that hold a place without being it, or are one in another spelling: sides, lakes, provinces, adjectives."""

from __future__ import annotations

import pytest

from converters.text.places.reader import find_place, read_places


def _found(text: str) -> list[str]:
    return [f"{place.name} {place.kind}" for place in read_places(text)]


@pytest.mark.parametrize(
    "body",
    [
        "Kainuun koulutuskonserni",
        "Lapin koulutuskonsernin hanke",
        "Keski-Pohjanmaan koulutusyhtymä",
        "Jyväskylän koulutusyhtymälle myönnetty tuki",
        "Oulun kaupunkikonserni",
        "Salon VPK:n talo",
        "Laitilan kulttuuriseura Tuuli",
        "Iin maamiesseuran talo",
    ],
)
def test_groups_and_clubs_are_bodies_and_no_places(body: str) -> None:
    assert _found(body) == []


@pytest.mark.parametrize(
    "text",
    [
        "Eteläinen Pohjanmaa",
        "eteläisellä Pohjanmaalla",
        "pohjoisen Pohjanmaan kunnat",
        "itäiseen Savoon",
        "Itäinen Uusimaa",
    ],
)
def test_an_adjective_for_a_side_makes_another_region(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pohjoisessa Pohjanmaa ja Kainuu", ["Pohjanmaa region", "Kainuu region"]),
        ("läntisessä Keski-Suomessa", ["Keski-Suomi region"]),
        ("itäisessä Helsingissä", ["Helsinki municipality"]),
        ("Etelä Pohjanmaan maakunta", ["Etelä-Pohjanmaa region"]),
        ("Maakunnat: Pohjois Karjala, Kainuu", ["Pohjois-Karjala region", "Kainuu region"]),
        ("Kanta- ja Päijät Hämeen alueilla", ["Kanta-Häme region", "Päijät-Häme region"]),
    ],
)
def test_sides_of_other_areas_and_lost_hyphens(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize("written", ["Lappi Tl", "Lappi TL", "Lappi (Tl)", "LAPPI TL"])
def test_the_former_municipality_of_lappi_has_its_province_behind_it(written: str) -> None:
    (place,) = read_places(f"{written}, rakennettiin 1980")
    assert (place.name, place.code, place.kind) == ("Lappi", "406", "municipality")


def test_other_municipalities_have_it_in_brackets_too() -> None:
    assert _found("Koski (Tl), Somero") == ["Koski Tl municipality", "Somero municipality"]
    assert _found("Lappi ja Kainuu") == ["Lappi region", "Kainuu region"]


@pytest.mark.parametrize(
    "case", ["Säkylän Pyhäjärvi", "Säkylän Pyhäjärven kunnostus", "Säkylän Pyhäjärvellä", "Säkylän Kivijärvi"]
)
def test_a_lake_of_a_municipality_is_no_other_municipality(case: str) -> None:
    assert _found(case) == ["Säkylä municipality"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Säkylän ja Pyhäjärven kunnat", ["Säkylä", "Pyhäjärvi"]),
        ("Kuopion Siilinjärven ja Suonenjoen reitit", ["Kuopio", "Siilinjärvi", "Suonenjoki"]),
        ("Pyhäjärvellä järjestetään", ["Pyhäjärvi"]),
    ],
)
def test_lists_and_other_names_stay_municipalities(text: str, names: list[str]) -> None:
    assert [place.name for place in read_places(text)] == names


def test_a_text_about_a_lake_means_it_by_its_name_alone() -> None:
    text = "Säkylän Pyhäjärven kunnostus. Pyhäjärven ranta siistittiin."
    assert _found(text) == ["Säkylä municipality"]
    assert _found(f"{text} Pyhäjärven kunnan alueella.") == ["Säkylä municipality", "Pyhäjärvi municipality"]


@pytest.mark.parametrize(
    "text", ["föreningen i Åbo Under 2019 ordnas", "radio i Åbo Det blir", "sal i Åbo Projektet börjar"]
)
def test_a_sentence_that_lost_its_line_begins_behind_a_place(text: str) -> None:
    assert _found(text) == ["Turku municipality"]


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("nyländska", "Uusimaa"),
        ("den nyländska", "Uusimaa"),
        ("österbottniska", "Pohjanmaa"),
        ("ett österbottniskt", "Pohjanmaa"),
        ("åländska", "Ahvenanmaa"),
        ("lappländsk", "Lappi"),
        ("nylänningar", "Uusimaa"),
        ("österbottningarnas", "Pohjanmaa"),
    ],
)
def test_swedish_adjectives_and_people_of_regions(word: str, name: str) -> None:
    assert [place.name for place in read_places(f"för {word} unga")] == [name]


@pytest.mark.parametrize(
    "word", ["svenska", "finska", "danska", "västnyländska", "sydösterbottniska", "ska", "utbildning"]
)
def test_other_swedish_adjectives_are_of_no_region(word: str) -> None:
    assert _found(f"för {word} unga") == []


@pytest.mark.parametrize("field", ["valtakunnallinen", "Valtakunnallinen", "koko maa", "Riksomfattande", "nationwide"])
def test_a_field_may_name_the_whole_country(field: str) -> None:
    place = find_place(field)
    assert place is not None
    assert (place.code, place.kind) == ("FI", "country")


@pytest.mark.parametrize("role", ["urakoitsijana aloittaa", "toteuttajana jatkaa", "kumppanina ja tekijänä on"])
def test_a_role_before_a_firm_parts_it_from_the_place(role: str) -> None:
    assert _found(f"Kajaanin {role} Ranta Oy")[:1] == ["Kajaani municipality"]


@pytest.mark.parametrize(
    "text", ["Oulun eteläinen", "Oulun eteläisen alueella", "Oulun eteläisessä, ei muualla", "Oulun eteläinen on"]
)
def test_the_southern_side_of_oulu_is_another_area(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("text", ["Oulun eteläisen kaupunginosan", "Oulun eteläisissä kylissä", "Kemin eteläinen"])
def test_other_southern_sides_are_in_the_municipality(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "Regionförvaltningsverket i Lappland beviljar understöd.",
        "Välfärdsområdet i Satakunta",
        "Räddningsverket i Birkaland",
        "Sjukvårdsdistriktet i Nyland",
        "Wellbeing services county of Kanta-Häme",
        "the wellbeing services county of North Karelia",
        "ELY Centre for Lapland",
        "Centre for Economic Development, Transport and the Environment in Southwest Finland",
        "Hospital District of North Karelia",
        "Regional State Administrative Agency in Lapland",
        "Borgås 4H-förbund",
        "Lapin kalatalouden toimintaryhmään",
    ],
)
def test_a_place_behind_or_before_the_kind_of_a_body_is_part_of_it(body: str) -> None:
    assert _found(body) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("toiminta-alue: Pohjois-Karjala Toteutusaika: 1.9.2024-", ["Pohjois-Karjala region"]),
        ("Alue: Etelä-Savo Budjetti: 20 000 €", ["Etelä-Savo region"]),
        ("Alue: Mänttä-Vilppula Kesto: 1 vuosi", ["Mänttä-Vilppula municipality"]),
        ("Alue: Pohjois-Savo Rahoittaja: EU", ["Pohjois-Savo region"]),
        ("Kunta: Kuhmo Hankkeen rahoitus: 5 000 €", ["Kuhmo municipality"]),
    ],
)
def test_the_label_of_the_next_field_is_no_part_of_a_name(text: str, found: list[str]) -> None:
    assert _found(text) == found


def test_english_names_of_regions_may_have_a_hyphen() -> None:
    assert _found("South-Savo region and North-Karelia") == ["Etelä-Savo region", "Pohjois-Karjala region"]


def test_a_river_in_swedish_is_no_municipality() -> None:
    assert _found("vattnet i Raseborgs å") == []
    assert _found("Vanda å och Borgå å") == []


def test_a_side_in_small_letters_is_read_but_not_sure() -> None:
    found = read_places("etelä-Pohjanmaan kylissä, itä-Lapissa ja pohjois-Karjalassa")
    assert [(place.name, place.confidence) for place in found] == [
        ("Etelä-Pohjanmaa", 0.7),
        ("Itä-Lappi", 0.7),
        ("Pohjois-Karjala", 0.7),
    ]
    assert _found("keski-Suomessa, länsi-Uudellamaalla ja itä-Suomessa") == []


@pytest.mark.parametrize("club", ["SJK Seinäjoki", "AC Kajaaniin", "Inter Turku", "HIFK Helsingin", "Visit Rovaniemi"])
def test_a_town_behind_the_letters_or_first_word_of_a_club_is_none(club: str) -> None:
    assert _found(f"Illassa oli mukana {club}.") == []
