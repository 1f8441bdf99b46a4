"""Ages of those whom people meet, teach or raise are not theirs; several ranges make one; a line may be only ages."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(group.text, group.age_min, group.age_max) for group in read_target_groups(text)]


@pytest.mark.parametrize(
    "clause",
    [
        "henkilöille, jotka ohjaavat alle 18-vuotiaita nuoria",
        "henkilöille, jotka hoitavat 0–6-vuotiaita lapsia",
        "henkilöille, jotka toimivat yksin tulleiden alaikäisten parissa",
        "henkilöille, jotka ovat hoitaneet yli 65-vuotiasta läheistään",
        "aikuisille, jotka ovat toimineet 13–17-vuotiaiden kanssa",
    ],
)
def test_those_met_have_their_own_ages_in_finnish(clause: str) -> None:
    assert _read(f"Kurssi on tarkoitettu {clause}.") == [(clause, None, None)]


@pytest.mark.parametrize(
    ("before", "clause"),
    [
        ("Målgruppen är", "personer som arbetar med barn under 3 år"),
        ("Kursen är avsedd för", "ledare som handleder ungdomar i åldern 13–17 år"),
        ("The guide is intended for", "people who work with children under the age of 12"),
        ("The guide is intended for", "people who teach 7–9-year-old children"),
    ],
)
def test_those_met_have_their_own_ages_abroad(before: str, clause: str) -> None:
    assert _read(f"{before} {clause}.") == [(clause, None, None)]


def test_ages_of_people_themselves_are_read_beside_their_deeds() -> None:
    clause = "nuoret, jotka ovat alle 30-vuotiaita ja jotka työskentelevät ravintolassa"
    assert _read(f"Kohderyhmänä ovat {clause}.") == [(clause, None, 29)]


@pytest.mark.parametrize(
    ("offer", "group"),
    [
        ("perhekahviloita", "alle 2-vuotiaiden vauvojen vanhemmille"),
        ("perheiltoja", "alle kouluikäisten lasten vanhemmille"),
        ("vertaistapaamisia", "alle 2-vuotiaiden lasten äideille"),
        ("perhekahviloita", "vanhemmille"),
    ],
)
def test_parents_are_read_with_whose_they_are_and_without_the_cafe(offer: str, group: str) -> None:
    assert _read(f"Yhdistys järjestää {offer} {group}.") == [(group, None, None)]


@pytest.mark.parametrize(
    ("text", "group", "low", "high"),
    [
        ("Lägren är avsedda för", "barn i åldrarna 8–11 och 12–15", 8, 15),
        ("Klubben är avsedd för", "elever i åldern 7–9, 10–12 och 13–15", 7, 15),
        ("The camps are intended for", "children aged 6–9 and 10–13", 6, 13),
        ("The camps are intended for", "children aged 6-9 or 10-13 years", 6, 13),
        ("Leirit on tarkoitettu", "lapsille (7–9 ja 10–12 v.)", 7, 12),
        ("The target group is", "seniors who are 65+ and live alone", 65, None),
        ("The target group is", "seniors who are 65 + and live in the countryside", 65, None),
        ("The camp is meant for", "7-9 year old children", 7, 9),
    ],
)
def test_several_ranges_are_one_and_a_plus_is_no_end(text: str, group: str, low: int, high: int | None) -> None:
    assert _read(f"{text} {group}.") == [(group, low, high)]


@pytest.mark.parametrize(
    ("line", "group", "low", "high"),
    [
        ("For 8-11 year old pupils", "8-11 year old pupils", 8, 11),
        ("For 5-7 year old children (born in 2015-2017)", "5-7 year old children", 5, 7),
        ("För 7–12-åriga skolelever (födda 2010–2015)", "7–12-åriga skolelever", 7, 12),
        ("7–9-vuotiaille lapsille (syntyneet 2012–2014)", "7–9-vuotiaille lapsille", 7, 9),
    ],
)
def test_a_line_may_be_nothing_but_whom_something_is_for(line: str, group: str, low: int, high: int) -> None:
    assert _read(f"Camps\n{line}") == [(group, low, high)]


@pytest.mark.parametrize("line", ["For 3 year contracts", "For 5-10 year old buildings", "For 2-3 year projects"])
def test_a_line_of_other_years_names_nobody(line: str) -> None:
    assert _read(f"Rules\n{line}") == []


@pytest.mark.parametrize(
    ("before", "group", "low", "high"),
    [
        ("Kurssi on tarkoitettu", "henkilöille, jotka hoitavat läheistään ja ovat yli 60-vuotiaita", 61, None),
        ("Målgruppen är", "unga som bor i Vasa och är 16–29 år gamla", 16, 29),
        ("The target group is", "men who live alone and are over 65", 66, None),
        ("Kursen är avsedd för", "personer som jobbar med barn och är över 50 år", 51, None),
        ("The group is for", "those who care for a person over 75", None, None),
        ("The clubs are for", "girls aged 7 to 9 and 10 to 12", 7, 12),
    ],
)
def test_ages_added_behind_deeds_are_of_the_people(before: str, group: str, low: int | None, high: int | None) -> None:
    assert _read(f"{before} {group}.") == [(group, low, high)]


@pytest.mark.parametrize(
    "group",
    [
        "kaikille, jotka työskentelevät yli 75-vuotiaiden kanssa",
        "niille, jotka toimivat 13–17-vuotiaiden nuorten kanssa",
        "kaikille, joilla on alle 3-vuotiaita lapsia",
        "henkilöille, joiden lapset ovat alle 3-vuotiaita",
    ],
)
def test_any_who_meet_or_have_others_are_read_whole(group: str) -> None:
    assert _read(f"Kurssi on suunnattu {group}.") == [(group, None, None)]


def test_the_age_of_those_themselves_is_told_by_its_word() -> None:
    group = "henkilöt, joiden ikä on 18–29 vuotta"
    assert _read(f"Kohderyhmänä ovat {group}.") == [(group, 18, 29)]
