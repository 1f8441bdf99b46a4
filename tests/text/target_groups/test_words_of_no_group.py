"""Words like those of groups that name none: in the name of a programme, before an offer, of how many may come."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The aim of the Youth Programme is to make services better known.", []),
        ("The goal of the Children's Strategy is to bring about change in attitudes.", []),
        ("The aim of the project is to help youth find work.", ["youth"]),
        ("The aim is to reach Young People and Senior Citizens.", ["Young People", "Senior Citizens"]),
        ("We give personal support to young people.", ["young people"]),
        ("The centre offers personal and flexible guidance for jobseekers.", ["jobseekers"]),
        ("The project trains school personnel and personal assistants.", ["school personnel", "personal assistants"]),
        ("The project supports personal growth for disabled people.", ["disabled people"]),
        ("Kerho lapsille ja kahvila vanhemmille.", ["lapsille", "vanhemmille"]),
        ("Kohderyhmä laajeni opiskelijoista työttömiin nuoriin.", ["työttömiin nuoriin"]),
        ("Kohderyhmät ovat laajentuneet lapsista nuoriin ja aikuisiin.", ["nuoriin", "aikuisiin"]),
        ("Vi erbjuder personal och chefer utbildning.", ["personal", "chefer"]),
        ("Eläkeläisten kerhot tarjoavat seuraa yli 65-vuotiaille.", ["yli 65-vuotiaille"]),
        ("Lasten leirit tarjoavat elämyksiä 7–12-vuotiaille koululaisille.", ["7–12-vuotiaille koululaisille"]),
        ("Leiri on tarkoitettu lapsille ja osallistujia voi olla enintään 20–30 lasta.", ["lapsille"]),
        ("Kurssi on tarkoitettu yrittäjille, ja mukaan mahtuu 15 yrittäjää.", ["yrittäjille"]),
        ("The course is for jobseekers and the group can have 12–15 jobseekers.", ["jobseekers"]),
        ("Hankkeen kohderyhmänä ovat nuoret ja 40 opettajaa.", ["nuoret", "40 opettajaa"]),
    ],
)
def test_no_group_is_read_of_such_words(text: str, groups: list[str]) -> None:
    assert _read(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Målgruppen är små, medelstora och mikroföretag.", ["små, medelstora och mikroföretag"]),
        ("The target group is small, medium-sized and microenterprises.", ["small, medium-sized and microenterprises"]),
        ("Målgruppen är långtidsarbetslösa och småföretag.", ["långtidsarbetslösa", "småföretag"]),
    ],
)
def test_enterprises_of_several_sizes_are_one_group(text: str, groups: list[str]) -> None:
    assert _read(text) == groups


@pytest.mark.parametrize("area", ["maakunnan reunaseuduille", "haja-asutusalueille", "maaseutualueisiin"])
def test_areas_that_something_is_aimed_at_are_no_groups(area: str) -> None:
    assert _read(f"Toimenpiteet kohdistuvat {area}.") == []


@pytest.mark.parametrize(
    "made", ["materiaalia omaisten tueksi, esimerkiksi oppaita, kuvia ja videoita", "esitteitä, oppaita"]
)
def test_guides_among_other_things_are_books(made: str) -> None:
    assert not {"oppaita", "tehtiin"} & set(_read(f"Hankkeessa tehtiin {made}."))
    assert "oppaita" in _read("Hanke kouluttaa oppaita ja ohjaajia.")


@pytest.mark.parametrize("others", ["loppukäyttäjille", "loppuasiakkaille", "asiakkaille"])
def test_users_beside_a_group_that_is_named_are_those(others: str) -> None:
    text = f"Tavoitteena on laajentaa palvelua pankkipalvelujen tarvitsijoille eli ns. {others}."
    assert _read(text) == ["pankkipalvelujen tarvitsijoille"]
