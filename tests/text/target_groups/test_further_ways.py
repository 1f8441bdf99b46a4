"""Further ways in which sentences say for whom something is, and what only looks like them."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hankkeen kohderyhmänä olivat vauvaperheet, mutta hankkeesta hyötyivät myös isovanhemmat ja kummit.",
            [("vauvaperheet", "direct"), ("isovanhemmat", "indirect"), ("kummit", "indirect")],
        ),
        ("Även små företag och handledare hör till målgruppen.", [("små företag", "direct"), ("handledare", "direct")]),
        ("Local farmers also belong to the target group.", [("Local farmers", "direct")]),
        (
            "The target groups that form the backbone of the network are teachers, nurses and parents.",
            [("teachers", "direct"), ("nurses", "direct"), ("parents", "direct")],
        ),
        (
            "Partners will target boys aged 12-16 years who are in care.",
            [("boys aged 12-16 years who are in care", "direct")],
        ),
        ("Tavoittelimme myös nuoria, joiden koulu oli kesken.", [("nuoria, joiden koulu oli kesken", "direct")]),
    ],
)
def test_sentences_state_for_whom_it_is(text: str, expected: list[tuple[str, str]]) -> None:
    groups = [group for group in read_target_groups(text) if group.stated]
    assert [(group.text, group.relation) for group in groups] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeen keskiössä olivat tapahtumat ja retket Kainuussa.",
        "Toimintojen keskiössä oli iltaisin avoinna oleva kahvila.",
        "The target groups that are reached vary.",
    ],
)
def test_what_stands_in_the_middle_is_not_always_people(text: str) -> None:
    assert [group for group in read_target_groups(text) if group.stated] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hankkeessa kehitetään yhdistysten ja järjestöjen valmiuksia.", ["yhdistysten", "järjestöjen"]),
        ("Tavoitteena on vahvistaa kylien ja yhdistysten osaamista.", ["kylien", "yhdistysten"]),
        ("Hankkeen tavoitteena on yhdistysten osaamisen lisääminen.", ["yhdistysten"]),
        ("Hanke parantaa kolmannen sektorin toimijoiden osaamista.", ["kolmannen sektorin toimijoiden"]),
        (
            "Tavoitteena on iiläisten metallialan pk-yritysten henkilöstön osaamisen edistäminen.",
            ["iiläisten metallialan pk-yritysten henkilöstön"],
        ),
        ("Hankkeessa kehitetään yhdistysten ja kuntien yhteistyötä.", []),
        ("Hankkeessa hyödynnetään yhdistysten osaamista.", []),
        ("Hanke toteutetaan kylien ja yhdistysten voimin.", []),
    ],
)
def test_bodies_are_helped_where_what_they_have_is_developed(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == expected


@pytest.mark.parametrize(
    "group",
    [
        "vanhoille pariskunnille, joista toisella puolisoista on todettu muistisairaus",
        "perheille, joista ainakin toinen vanhempi on työtön",
    ],
)
def test_a_clause_of_one_of_several_tells_which_ones_are_meant(group: str) -> None:
    assert [one.text for one in read_target_groups(f"Kerho on tarkoitettu {group}.")] == [group]


def test_a_clause_that_counts_them_does_not() -> None:
    groups = read_target_groups("Kerho on tarkoitettu vanhoille pariskunnille, joista puolet on sairaita.")
    assert [one.text for one in groups] == ["vanhoille pariskunnille"]


@pytest.mark.parametrize(
    "group",
    [
        "päiväkodeissa, esi- ja perusopetuksessa, lukiokoulutuksessa ja vapaassa sivistystyössä toimivan henkilöstön",
        "sairaalassa työskentelevän henkilökunnan",
    ],
)
def test_where_staff_works_may_be_a_list(group: str) -> None:
    groups = read_target_groups(f"Koulutus on tarkoitettu {group} osaamisen kehittämiseen.")
    assert [one.text for one in groups] == [group]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kohderyhmänä ovat viljelijät kolmella alueella: Kainuu, Etelä-Savo ja Satakunta.", 1),
        ("Pohjois-Suomesta mukaan valittiin Ii, Kempele, Muonio ja Rovaniemi.", 0),
        ("Kohderyhmänä ovat Iin kunta ja Kemin kaupunki.", 2),
        ("Hankkeen tavoitteena on ehkäistä mielenterveysongelmien kasaantumista ja päihdehäiriöiden syntyä.", 0),
        ("Hankkeen tavoitteena on tukea päihdeongelmaisia.", 1),
        ("Hankkeen kohde-ryhminä olivat viljelijät ja kunnat.", 2),
    ],
)
def test_places_and_problems_are_no_groups(text: str, expected: int) -> None:
    assert len(read_target_groups(text)) == expected


def test_what_happens_meanwhile_is_no_part_of_a_group() -> None:
    groups = read_target_groups("Hyötyjiä ovat kunnat ja asukkaat palvelutarjonnan parantuessa.")
    assert [group.text for group in groups] == ["kunnat", "asukkaat"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It arranges an intensive period of 60 days for migrants, the unemployed and persons at risk of exclusion.",
            ["migrants", "unemployed", "persons at risk of exclusion"],
        ),
        ("I projektet skapar vi gemenskap för seniorer och nyanlända.", ["seniorer", "nyanlända"]),
        ("Hanke parantaa kuulonaleneman omaavien työllistymismahdollisuuksia.", ["kuulonaleneman omaavien"]),
        ("Hankkeen tavoitteena on vahvistaa ikäkuuloisten digitaitoja.", ["ikäkuuloisten"]),
        ("Projektet skapar förutsättningar för att växa.", []),
        ("The project organised a seminar for the steering group.", []),
    ],
)
def test_more_sentences_tell_whom_somebody_helps(text: str, expected: list[str]) -> None:
    groups = read_target_groups(text)
    assert [group.text for group in groups] == expected
    assert not any(group.stated for group in groups)


def test_those_included_are_a_group_without_the_word_that_says_so() -> None:
    groups = read_target_groups("Kohderyhmänä ovat opettajat, mukaanlukien rehtorit, sekä kuraattorit.")
    assert [group.text for group in groups] == ["opettajat", "rehtorit", "kuraattorit"]


def test_a_note_of_who_is_not_meant_is_no_part_of_a_group() -> None:
    groups = read_target_groups("The target groups are third country nationals (excluding refugees) and NGOs.")
    assert [group.text for group in groups] == ["third country nationals", "NGOs"]


def test_other_people_behind_a_comma_are_more_of_the_list() -> None:
    groups = read_target_groups("Hanke tarjoaa valmennusta pitkäaikaistyöttömille, tarvittaessa muille työttömille.")
    assert groups[0].text == "pitkäaikaistyöttömille"


@pytest.mark.parametrize("what", ["lasten näkökulman esiin nostaminen", "lasten hyvinvoinnin lisääminen"])
def test_what_is_done_for_people_is_stressed_and_not_they(what: str) -> None:
    assert not any(group.stated for group in read_target_groups(f"Painopisteenä oli {what}."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tavoite on luoda malli, jossa koulutetut vertaisohjaajat antavat neuvontaa.", []),
        ("Tavoite on luoda ryhmä, jossa nuoret tukevat toisiaan.", ["nuoret"]),
        ("Hankkeessa autetaan perheitä, ja nuoret tukevat vanhuksia.", ["perheitä", "vanhuksia"]),
    ],
)
def test_helpers_are_not_those_whom_they_help(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == expected
