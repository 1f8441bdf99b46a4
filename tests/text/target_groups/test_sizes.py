"""How many people a group is, beside its name; pairs, ordinals and nouns that no table lists."""

from __future__ import annotations

import itertools

import pytest

from converters.text.target_groups.people_counts import read_count, read_planned_persons
from converters.text.target_groups.reader import read_target_groups

_BESIDE = [
    "{}, n. {} henkilöä",
    "{}, noin {} hlöä",
    "{}, {} henkilöä",
    "{}, yhteensä noin {}",
    "{} noin {} henkilöä",
    "{} {} hlö",
    "{} - {} henkilöä",
    "{} – noin {}",
    "{}: {}",
    "{} ({})",
    "{} (yhteensä noin {})",
    "{} (n. {} henkilöä)",
]
_GROUPS = [
    "työttömät nuoret",
    "kaupungin työntekijät",
    "opettajat",
    "maahanmuuttajat",
    "nuoret 16–24 v.",
    "lapsiperheet",
]


@pytest.mark.parametrize("form", _BESIDE)
def test_a_number_beside_a_group_is_its_size(form: str) -> None:
    for name, number in itertools.product(_GROUPS, (15, 130, 2500)):
        for text, section in ((form.format(name, number), "direct"), (f"Kohderyhmä: {form.format(name, number)}", "")):
            (group,) = read_target_groups(text, section=section)
            assert group.text.startswith(name)
            assert (group.planned_persons, group.concepts != ()) == (number, True)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("nuoret, n. 70 hlöä, ja vanhemmat, 30 hlöä", [("nuoret", 70), ("vanhemmat", 30)]),
        ("Nuoret: 45\nVanhemmat: 25", [("Nuoret", 45), ("Vanhemmat", 25)]),
        ("nuoria 45, aikuisia 25", [("nuoria", 45), ("aikuisia", 25)]),
        ("45 henkilöä: nuoret", [("nuoret", 45)]),
        ("Nuoret (16–24 v., n. 45 henkilöä)", [("Nuoret (16–24 v., n. 45 henkilöä)", 45)]),
        ("1) nuoret 45 hlöä 2) aikuiset 25 hlöä", [("nuoret", 45), ("aikuiset", 25)]),
        ("yhteensä 90 henkilöä, joista 45 nuoria", [("45 nuoria", 45)]),
        ("opettajat, 45 nuorta", [("opettajat", None), ("45 nuorta", 45)]),
        ("nuoret, 45 nuorta", [("nuoret", 45)]),
    ],
)
def test_sizes_of_several_groups(text: str, groups: list[tuple[str, int | None]]) -> None:
    found = read_target_groups(text, section="direct")
    assert [(group.text, group.planned_persons) for group in found] == groups


@pytest.mark.parametrize(
    "text",
    [
        "kunnat, 2021",
        "nuoret: 18–29",
        "nuoret, yli 18 v.",
        "mikroyritykset (1–9 henkilöä)",
        "pienyritykset, 10–49 henkilöä",
        "pienyrittäjät (1–5 työntekijää)",
        "nuoret, noin 300 euron tuella",
        "nuoret, noin 40 %",
        "nuoret, n. 16-vuotiaat",
    ],
)
def test_other_numbers_are_no_sizes(text: str) -> None:
    assert all(group.planned_persons is None for group in read_target_groups(text, section="direct"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kalastusmatkailuyritykset Saimaan alueella, 12 yritystä", ["Kalastusmatkailuyritykset Saimaan alueella"]),
        ("maidontuottajat, 30 tilaa", ["maidontuottajat"]),
        ("12 yritystä, 3 kuntaa", ["12 yritystä", "3 kuntaa"]),
    ],
)
def test_a_count_is_no_group_of_its_own(text: str, names: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == names


@pytest.mark.parametrize("noun", ["vanhempaa", "nuorta", "opettajaa", "isää", "omaista", "leskeä"])
def test_any_noun_of_persons_is_counted(noun: str) -> None:
    assert read_count(f"120 {noun}") == 120
    planned = read_planned_persons(f"Hankkeeseen osallistuu 120 {noun}.")
    assert planned is not None
    assert planned.persons == 120


@pytest.mark.parametrize("noun", ["yritystä", "kuntaa", "tilaa", "oppilaitosta"])
def test_bodies_are_not_counted_as_persons(noun: str) -> None:
    assert read_count(f"12 {noun}") is None


@pytest.mark.parametrize("ordinals", ["3. ja 4.", "1., 2. ja 3.", "7. tai 8.", "3.", "1.–3.", "5. sekä 6."])
@pytest.mark.parametrize("noun", ["luokan oppilaat", "vuoden opiskelijat", "luokkalaiset"])
def test_ordinals_belong_to_their_noun(ordinals: str, noun: str) -> None:
    for text, section in ((f"{ordinals} {noun}", "direct"), (f"Kohderyhmänä ovat {ordinals} {noun}.", "")):
        (group,) = read_target_groups(text, section=section)
        assert group.text == f"{ordinals} {noun}"


@pytest.mark.parametrize(
    ("frame", "case"),
    [("Kohderyhmänä ovat {}.", 0), ("Kurssi on suunnattu {}.", 1), ("Hanke tukee {}.", 2)],
)
def test_niin_kuin_kin_joins_two_groups(frame: str, case: int) -> None:
    nouns = [
        ("nuoret", "nuorille", "nuoria"),
        ("ikääntyneet", "ikääntyneille", "ikääntyneitä"),
        ("työttömät miehet", "työttömille miehille", "työttömiä miehiä"),
        ("opettajat", "opettajille", "opettajia"),
    ]
    for one, other in itertools.permutations(nouns, 2):
        groups = read_target_groups(frame.format(f"niin {one[case]} kuin {other[case]}kin"))
        assert [group.text for group in groups] == [one[case], f"{other[case]}kin"]
        assert all(group.concepts for group in groups)


@pytest.mark.parametrize("noun", ["kotitalouksia", "pariskuntia", "ruokakuntia", "porukoita", "tuttavaperheitä"])
@pytest.mark.parametrize("attribute", ["yksinäisiä", "sairastuneita", "ylivelkaantuneita", "syrjäytyneitä"])
def test_an_attribute_brings_its_noun_along(attribute: str, noun: str) -> None:
    (group,) = read_target_groups(f"Hankkeen tavoitteena on auttaa {attribute} {noun}.")
    assert group.text == f"{attribute} {noun}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hanke auttaa työttömiä kursseja järjestämällä.", "työttömiä"),
        ("Hanke auttaa vammaisia töitä hakemaan.", "vammaisia"),
        ("Hanke tarjoaa ikääntyneille retkiä.", "ikääntyneille"),
        ("Hankkeen tavoitteena on tarjota työttömille uusille aloille ohjausta.", "työttömille"),
        ("Hankkeen tavoitteena on kehittää vammaisten palveluita.", "vammaisten"),
    ],
)
def test_what_is_done_for_people_is_not_their_noun(text: str, name: str) -> None:
    assert [group.text for group in read_target_groups(text)] == [name]


def test_a_number_of_bodies_is_not_given_the_number_of_the_people_behind_them() -> None:
    groups = read_target_groups("Kohderyhmänä on 12 tallia, 30 ratsastuksenohjaajaa ja 400 ratsastajaa.")
    assert [group.planned_persons for group in groups] == [None, 30, 400]


@pytest.mark.parametrize("tail", ["; noin 120 henkilöä", ", yhteensä 120 henkilöä"])
def test_a_number_behind_a_list_is_no_size_of_its_last_group(tail: str) -> None:
    groups = read_target_groups(f"Kalastajat, metsästäjät ja lesket{tail}", section="direct")
    assert [group.planned_persons for group in groups] == [None, None, None]


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("The target group consists of 60 international degree students in Oulu.", [60]),
        ("The project will involve 40 unemployed persons and 120 entrepreneurs.", [40, 120]),
        ("Målgruppen är elever i årskurs 7–9 och lärare.", [None, None]),
        ("Kohderyhmän koko on noin 100 henkilöä, ja se koostuu kalastajista.", [100]),
    ],
)
def test_sizes_in_other_languages_and_before_the_group(text: str, sizes: list[int | None]) -> None:
    assert [group.planned_persons for group in read_target_groups(text)] == sizes


def test_a_range_of_ages_before_a_noun_is_no_size() -> None:
    (group,) = read_target_groups("Participants are 16–24 year old students.")
    assert (group.age_min, group.age_max, group.planned_persons) == (16, 24, None)
