"""What public bodies do every day, beside a project; who is stressed, denied or given something in other languages."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    "daily",
    [
        "Kunta järjestää esiopetuksen kuusivuotiaille.",
        "TE-toimisto palvelee työnhakijoita.",
        "Kela maksaa opintotukea opiskelijoille.",
        "Kommunen erbjuder hemvård åt äldre.",
        "The town provides day care for children.",
    ],
)
def test_what_a_public_body_does_every_day_is_no_purpose_of_a_project(daily: str) -> None:
    assert all((group.stated, group.confidence) == (False, 0.4) for group in read_target_groups(daily))
    assert read_target_groups(f"{daily} Hankkeessa kehitetään tilojen ilmanvaihtoa.") == []


def test_a_public_body_that_speaks_of_the_project_tells_its_purpose() -> None:
    (group,) = read_target_groups("Hanke alkoi keväällä. Kaupunki järjestää hankkeessa leirejä kuusivuotiaille.")
    assert group.text == "kuusivuotiaille"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Priority is given to single parents.", ["single parents"]),
        ("Prioriterade är ensamstående föräldrar.", ["ensamstående föräldrar"]),
        ("Projektet är inriktat på kvinnor.", ["kvinnor"]),
        ("The project reaches out to isolated older people.", ["isolated older people"]),
        ("Young people will get coaching.", ["Young people"]),
        ("Unga får handledning.", ["Unga"]),
        ("Föreningar får stöd för sin verksamhet.", []),
        ("Projektet vänder sig inte till stora företag.", []),
        ("The project does not target large companies.", []),
        ("Kyseessä on nuorille suunnattu kampanja.", ["nuorille"]),
        ("Olemme kohdentaneet toiminnan nuorille äideille.", ["nuorille äideille"]),
        ("Opas on laadittu vanhempien tueksi.", ["vanhempien"]),
        ("Materiaali tuotetaan opettajien käyttöön.", ["opettajien"]),
        ("Tietoa kerätään päätöksenteon tueksi.", []),
    ],
)
def test_other_ways_to_say_for_whom(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Naiset (70 %) ja miehet (30 %)", ["Naiset", "miehet"]),
        ("Opettajat, ohjaajat, jne.", ["Opettajat", "ohjaajat"]),
        ("Pakolaiset\nTurvapaikanhakijat\n(yht. 90 osallistujaa)", ["Pakolaiset", "Turvapaikanhakijat"]),
        (
            "Naiset, jotka a) asuvat Iissä b) ovat työttöminä c) osaavat suomea",
            ["Naiset, jotka a) asuvat Iissä b) ovat työttöminä c) osaavat suomea"],
        ),
        (
            "Mukaan valitaan 12 kuntaa. Kunnista osallistuvat rehtorit ja opettajat.",
            ["12 kuntaa", "rehtorit", "opettajat"],
        ),
    ],
)
def test_lists_under_a_heading(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == groups


@pytest.mark.parametrize(
    ("text", "helped"),
    [
        ("Kerho on tarkoitettu lapsille. Seura järjestää eläkeläisille yleensä keväisin retken.", "eläkeläisille"),
        ("Kerho on tarkoitettu lapsille. Yhdistys tarjoaa neuvontaa velkaantuneille.", "velkaantuneille"),
        ("Kerho on tarkoitettu lapsille. Uutena järjestämme kerhoja 60–75-vuotiaille.", "60–75-vuotiaille"),
    ],
)
def test_whom_somebody_gives_something_stands_beside_the_stated(text: str, helped: str) -> None:
    assert [(group.text, group.stated) for group in read_target_groups(text)] == [("lapsille", True), (helped, False)]


def test_what_else_is_done_beside_the_stated_names_nobody() -> None:
    assert [
        group.text for group in read_target_groups("Kerho on tarkoitettu lapsille. Ohjaajat kouluttavat uusia.")
    ] == ["lapsille"]
