"""Limits of age in every form, case and place, and whose they are."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.target_groups.ages import Ages, read_ages, read_ages_of_clause
from converters.text.target_groups.reader import read_target_groups

_NOMINATIVE, _ALLATIVE, _PARTITIVE, _GENITIVE = range(4)
_FRAMES = [
    ("Hankkeen kohderyhmänä ovat {}.", _NOMINATIVE),
    ("Kohderyhmä: {}", _NOMINATIVE),
    ("Kurssi on suunnattu {}.", _ALLATIVE),
    ("Hankkeen tavoitteena on tukea {}.", _PARTITIVE),
    ("Tarkoituksena on parantaa {} työllistymistä.", _GENITIVE),
]
_AGED = ["vuotiaat", "vuotiaille", "vuotiaita", "vuotiaiden"]
_OLDER = ["vanhemmat", "vanhemmille", "vanhempia", "vanhempien"]
_YOUNGER = ["nuoremmat", "nuoremmille", "nuorempia", "nuorempien"]
_TENS = ["kymppiset", "kymppisille", "kymppisiä", "kymppisten"]
_NOUNS = [
    ["", "", "", ""],
    [" kotkalaiset", " kotkalaisille", " kotkalaisia", " kotkalaisten"],
    [" työttömät", " työttömille", " työttömiä", " työttömien"],
    [" vaikeasti työllistyvät", " vaikeasti työllistyville", " vaikeasti työllistyviä", " vaikeasti työllistyvien"],
]


def _forms(number: int, case: int) -> list[tuple[str, Ages]]:
    """The ways of writing a limit in a case, with what each means."""
    aged, at_least, at_most = f"{number}-{_AGED[case]}", Ages(number), Ages(high=number)
    under, over = Ages(high=number - 1), Ages(number + 1)
    return [
        (f"{aged} ja {_OLDER[case]}", at_least),
        (f"{aged} tai {_OLDER[case]}", at_least),
        (f"{aged} ja sitä {_OLDER[case]}", at_least),
        (f"{number} {_AGED[case]} ja {_OLDER[case]}", at_least),
        (f"{aged} ja {_YOUNGER[case]}", at_most),
        (f"<{aged}", under),
        (f"< {aged}", under),
        (f">{aged}", over),
        (f"≥ {aged}", at_least),
        (f">={aged}", at_least),
        (f"≤{aged}", at_most),
        (f"alle {number} {_AGED[case]}", under),
        (f"yli {number} {_AGED[case]}", over),
        (f"vähintään {aged}", at_least),
        (f"enintään {aged}", at_most),
        (f"{number}-, {number + 2}- ja {number + 5}-{_AGED[case]}", Ages(number, number + 5)),
        (f"{number}, {number + 2} ja {number + 5}-{_AGED[case]}", Ages(number, number + 5)),
    ]


@pytest.mark.parametrize(("frame", "case"), _FRAMES, ids=[frame for frame, _ in _FRAMES])
def test_a_limit_is_read_in_every_form_case_and_place(frame: str, case: int) -> None:
    for number, noun in itertools.product((16, 31, 68), _NOUNS):
        for form, ages in _forms(number, case):
            (group,) = read_target_groups(frame.format(form + noun[case]))
            assert (group.text, group.age_min, group.age_max) == (form + noun[case], *ages)
            assert "parents" not in group.concepts


@pytest.mark.parametrize(("frame", "case"), _FRAMES, ids=[frame for frame, _ in _FRAMES])
def test_parents_beside_an_age_stay_parents(frame: str, case: int) -> None:
    for age in (f"7–12-{_AGED[case]}", f"5-{_AGED[case]} {['lapset', 'lapsille', 'lapsia', 'lasten'][case]}"):
        groups = read_target_groups(frame.format(f"{age} ja {_OLDER[case]}"))
        assert [group.text for group in groups] == [age, _OLDER[case]]
        assert groups[1].concepts == ("parents",)


@pytest.mark.parametrize(("frame", "case"), _FRAMES, ids=[frame for frame, _ in _FRAMES])
@pytest.mark.parametrize(
    ("word", "number"), [("kolmi", 30), ("neli", 40), ("viisi", 50), ("kuusi", 60), ("seitsemän", 70)]
)
def test_tens_in_letters(frame: str, case: int, word: str, number: int) -> None:
    for noun in _NOUNS[:3]:
        for bound, ages in (("alle", Ages(high=number - 1)), ("yli", Ages(number + 1))):
            (group,) = read_target_groups(frame.format(f"{bound} {word}{_TENS[case]}{noun[case]}"))
            assert (group.age_min, group.age_max) == ages
    assert read_ages(f"{word}{_TENS[case]}") == Ages()


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("täysi-ikäiset kuntoutujat", 18, None),
        ("täysi-ikäisille", 18, None),
        ("täysi-ikäistyvät nuoret", None, None),
        ("alaikäisten turvapaikanhakijoiden", None, 17),
        ("alaikäisinä maahan tulleet", None, None),
        ("15-vuotiaina koulun jättäneet", None, None),
        ("kuusikymmentäviisi vuotta täyttäneet", 65, None),
        ("kahdeksantoistavuotiaat", 18, 18),
        ("nuoret 16-vuotiaista 24-vuotiaisiin", 16, 24),
        ("nuoret 16 vuodesta 24 vuoteen", 16, 24),
        ("16 ja 24 ikävuoden välillä olevat", 16, 24),
        ("13-vuotiaista ylöspäin", 13, None),
        ("ikääntyneet (68–)", 68, None),
        ("nuoret (<27)", None, 26),
        ("nuoret (alle 27 vuotta)", None, 26),
        ("miehet, yli 60 vuotta", 61, None),
        ("työttömät, yli 2 vuotta", None, None),
        ("vuodesta 2012 vuoteen 2016", None, None),
    ],
)
def test_other_ways_of_giving_an_age(phrase: str, low: int | None, high: int | None) -> None:
    assert read_ages(phrase) == Ages(low, high)


_RANGES = st.tuples(st.integers(10, 50), st.integers(1, 40)).map(lambda ends: Ages(ends[0], ends[0] + ends[1]))


@given(_RANGES, st.sampled_from(["{0}–{1} v.", "{0}-{1} v", "{0} – {1} v.", "ikä {0}–{1}"]))
def test_an_age_alone_is_a_group_under_a_heading(ages: Ages, form: str) -> None:
    (group,) = read_target_groups(form.format(*ages), section="direct")
    assert (group.age_min, group.age_max) == ages


@given(st.integers(12, 98))
def test_a_limit_alone_is_a_group_under_a_heading(number: int) -> None:
    for form, ages in (
        ("alle {} v.", Ages(high=number - 1)),
        ("yli {} v", Ages(number + 1)),
        ("{}+", Ages(number)),
        ("{} +", Ages(number)),
        ("{} v. ja vanhemmat", Ages(number)),
    ):
        (group,) = read_target_groups(form.format(number), section="direct")
        assert (group.text, group.age_min, group.age_max) == (form.format(number), *ages)


def test_a_range_behind_its_noun_is_no_group_of_its_own() -> None:
    (group,) = read_target_groups("Hanke tukee nuoria 16-vuotiaista 24-vuotiaisiin.")
    assert (group.text, group.age_min, group.age_max) == ("nuoria 16-vuotiaista 24-vuotiaisiin", 16, 24)


@pytest.mark.parametrize("text", ["2 vuotta", "18–29", "kesto 2–3 vuotta", "2014–2020"])
def test_a_number_without_an_age_is_no_group(text: str) -> None:
    assert all(group.age_min is group.age_max is None for group in read_target_groups(text, section="direct"))


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("alle 27-vuotiaat, 27–40 v. ja yli 60-vuotiaat", [(None, 26), (27, 40), (61, None)]),
        ("18-24 vuotiaat, 25-49 vuotiaat, yli 49 v.", [(18, 24), (25, 49), (50, None)]),
        ("alle 27-vuotiaat, yli 60-vuotiaat", [(None, 26), (61, None)]),
        ("yli 27-vuotiaat, alle 60-vuotiaat työttömät", [(28, 59)]),
        ("yli 18 v., alle 30 v.", [(19, 29)]),
        ("lapset, 20–27 v., ikääntyneet", [(None, None), (20, 27), (None, None)]),
        ("opiskelijat, 20–27 v., ikääntyneet", [(20, 27), (None, None)]),
        ("lapset, 7–12 v., ikääntyneet", [(7, 12), (None, None)]),
    ],
)
def test_ages_in_a_list(text: str, groups: list[tuple[int | None, int | None]]) -> None:
    found = read_target_groups(text, section="direct")
    assert [(group.age_min, group.age_max) for group in found] == groups


_CHILDREN = ["lasten", "vauvojen", "poikien", "oppilaiden", "kouluikäisten lasten"]
_ADULTS = ["vanhemmat", "perheet", "yksinhuoltajat", "isät", "opettajat", "omaiset"]


@pytest.mark.parametrize(
    "age", ["alle 2-vuotiaiden", "3–6-vuotiaiden", "7-, 8- ja 9-vuotiaiden", "0–3 v.", "alaikäisten"]
)
def test_an_age_of_children_is_not_that_of_adults(age: str) -> None:
    for child, adult in itertools.product(_CHILDREN, _ADULTS):
        assert read_ages(f"{age} {child} {adult}") == Ages()
    assert read_ages(f"{age} lasten") != Ages()


@pytest.mark.parametrize(
    "phrase",
    [
        "yli 70-vuotiaiden läheiset",
        "65 vuotta täyttäneiden omaishoitajat",
        "16–18-vuotiaiden nuorten kanssa työskentelevät",
        "16–18-vuotiaiden nuorten parissa toimivien ohjaajien",
        "alle 2-vuotiaiden lasten vanhempien",
        "9–12-vuotiaita tyttöjä ohjaavat aikuiset",
        "alle 18-vuotiaan lapsen huoltajat",
        "alle 18-vuotiasta lasta hoitavat isovanhemmat",
    ],
)
def test_an_age_of_those_who_are_helped_is_not_that_of_the_helpers(phrase: str) -> None:
    assert read_ages(phrase) == Ages()


@pytest.mark.parametrize(
    "phrase",
    [
        "alle 20-vuotiaat nuoret äidit",
        "alle 20-vuotiaita kotkalaisia nuoria äitejä",
        "alle 20-vuotiaiden työttömien vanhempien",
        "alle 20-vuotiaiden nuorten naisten",
        "alle 20-vuotiaiden ryhmät",
        "30 alle 20-vuotiasta nuorta",
    ],
)
def test_an_age_of_the_group_itself_is_kept(phrase: str) -> None:
    assert read_ages(phrase) == Ages(high=19)


@pytest.mark.parametrize(
    ("clause", "high"),
    [
        ("jotka ovat alle 27-vuotiaita", 26),
        ("jotka ovat alle 27-vuotiaita ja lomautettuja", 26),
        ("jotka ovat alle 27-vuotiaita ja vailla työtä tai koulutusta", 26),
        ("jotka ovat alle 27-vuotiaita tai lomautettuja", None),
        ("jotka ovat lomautettuja tai alle 27-vuotiaita", None),
        ("jotka ovat lomautettuja, osatyökykyisiä, alle 27-vuotiaita tai pakolaisia", None),
        ("jotka ovat joko alle 27-vuotiaita tai pakolaisia", None),
        ("joilla on alle 7-vuotiaita lapsia", None),
        ("jotka ovat alle 7-vuotiaiden lasten isiä", None),
    ],
)
def test_an_alternative_of_a_clause_limits_nobody(clause: str, high: int | None) -> None:
    assert read_ages_of_clause(clause) == Ages(high=high)
    (group,) = read_target_groups(f"Kohderyhmänä ovat työnhakijat, {clause}.")
    assert group.age_max == high


@pytest.mark.parametrize(
    ("tail", "low", "high"),
    [
        (" aged 50 and over", 50, None),
        (" aged 55 or over", 55, None),
        (" aged 40 and above", 40, None),
        (" aged 25 or more", 25, None),
        (" 65 and older", 65, None),
        (" of 18 years and over", 18, None),
        (" aged 12 and under", None, 12),
        (" over the age of 45", 46, None),
        (" under the age of 30", None, 29),
        (" over 50 years of age", 51, None),
        (" between the ages of 18 and 29", 18, 29),
        (" from 18 to 29 years of age", 18, 29),
        (" (15-40-year-olds)", 15, 40),
        (" who are at least 60 years old", 60, None),
        (" aged 18+", 18, None),
        (" with over 20 years of experience", None, None),
    ],
)
def test_english_ages_behind_a_noun_are_its_own(tail: str, low: int | None, high: int | None) -> None:
    first, second = read_target_groups(f"The course is intended for anglers{tail} and their parents.")
    assert (first.age_min, first.age_max) == (low, high)
    assert (second.text, second.age_min, second.age_max) == ("their parents", None, None)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [("under 25-year-old carers", None, 24), ("over 50-year-old carers", 51, None), ("16- to 24-year-olds", 16, 24)],
)
def test_an_english_age_keeps_what_bounds_it(words: str, low: int | None, high: int | None) -> None:
    (group,) = read_target_groups(f"The project supports {words}.")
    assert (group.text, group.age_min, group.age_max) == (words, low, high)


@pytest.mark.parametrize(
    ("tail", "low", "high"),
    [
        (" som är 65 år och äldre", 65, None),
        (" som är minst 50 år", 50, None),
        (" från 15 till 29 år", 15, 29),
        (" i åldern 60 år och uppåt", 60, None),
        (", 18–35 år,", 18, 35),
    ],
)
def test_swedish_ages_behind_a_noun_are_its_own(tail: str, low: int, high: int | None) -> None:
    group, *others = read_target_groups(f"Projektet riktar sig till fiskare{tail} och deras vänner.")
    assert (group.age_min, group.age_max) == (low, high)
    assert [(other.age_min, other.age_max) for other in others] == [(None, None)] * len(others)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("nuoret aikuiset, 18–29", 18, 29),
        ("koululaiset, 7-12", 7, 12),
        ("eläkeläiset, iältään yli 65 vuotta", 66, None),
        ("nuoret (n. 15–25 v.)", 15, 25),
        ("kalastajat (+ 55-vuotiaat)", 55, None),
        ("+ 60-vuotiaat", 60, None),
    ],
)
def test_ages_behind_a_comma_or_a_plus_sign(words: str, low: int, high: int | None) -> None:
    groups = read_target_groups(f"Kohderyhmänä ovat {words} ja lesket.")
    found = [(group.text, group.age_min, group.age_max) for group in groups]
    assert found == [(words, low, high), ("lesket", None, None)]


def test_numbers_behind_a_comma_are_no_ages_of_bodies_nor_of_people_of_another_time_of_life() -> None:
    groups = read_target_groups("Kohderyhmänä ovat kylät, 18–29, eläkeläiset, 10–20, ja kalastajat.")
    assert [(group.text, group.age_min) for group in groups] == [
        ("kylät", None),
        ("eläkeläiset", None),
        ("kalastajat", None),
    ]


def test_an_age_between_two_commas_before_a_link_word_is_of_the_group_before_it() -> None:
    groups = read_target_groups("Kohderyhmänä ovat lesket, yli 60-vuotiaat, ja kalastajat.")
    assert [(group.text, group.age_min) for group in groups] == [("lesket, yli 60-vuotiaat", 61), ("kalastajat", None)]


@pytest.mark.parametrize("group", ["companies with over 50 employees", "students with a migrant background"])
def test_a_group_is_named_by_its_first_noun_and_not_by_what_it_has(group: str) -> None:
    (found,) = read_target_groups(f"The target group is {group} who need help.")
    assert (found.text, found.age_min) == (f"{group} who need help", None)


def test_an_age_in_the_elative_is_where_ages_begin() -> None:
    (group,) = read_target_groups("Kohderyhmä: 18-vuotiaista alkaen")
    assert (group.text, group.age_min, group.age_max) == ("18-vuotiaista alkaen", 18, None)


@pytest.mark.parametrize(
    ("group", "low", "high"),
    [
        ("pensionärer 63 år+", 63, None),
        ("seniorit 68 v+", 68, None),
        ("eläkeläiset 70 vuotta +", 70, None),
        ("pupils with a hearing loss from the age of 7", 7, None),
        ("children in day care from age 3", 3, None),
        ("barn från och med 4 års ålder", 4, None),
        ("barn upp till 12 års ålder", None, 12),
        ("lapset 4 vuoden iästä alkaen", 4, None),
        ("pojat 12 vuoden ikään saakka", None, 12),
    ],
)
def test_a_limit_that_is_open_at_one_end_is_part_of_its_group(group: str, low: int | None, high: int | None) -> None:
    (found,) = read_target_groups(f"Målgrupp: {group}")
    assert (found.text, found.age_min, found.age_max) == (group, low, high)


@pytest.mark.parametrize(
    ("clause", "ages"),
    [
        ("who are not in school or work (dropouts) under the age of 25", (None, 24)),
        ("who live alone aged 65 and over", (65, None)),
        ("who are not in employment, education or training (NEETs) under the age of 27", (None, 26)),
        ("som saknar bostad i åldern 18–29 år", (18, 29)),
        ("who work with children aged 3–6", (None, None)),
        ("who are raising a child under the age of 3", (None, None)),
        ("who look after someone over the age of 70", (None, None)),
        ("who have been out of work for over 2 years", (None, None)),
    ],
)
def test_an_age_behind_a_clause_is_the_groups_where_nobody_stands_between(
    clause: str, ages: tuple[int | None, int | None]
) -> None:
    assert read_ages_of_clause(clause) == Ages(*ages)


@pytest.mark.parametrize(
    "group",
    [
        "16–25-vuotiaille työn ja opiskelun ulkopuolella oleville tytöille",
        "yli 60-vuotiaille palvelujen ja avun piirissä oleville miehille",
        "alle 30-vuotiaille koulutuksen, työn ja harrastusten ulkopuolella oleville nuorille",
    ],
)
def test_an_age_agrees_with_the_noun_that_ends_its_phrase(group: str) -> None:
    found = read_target_groups(f"Kunnassa kehitettiin {group} suunnattu ryhmä.")
    assert [each.age_min or each.age_max for each in found if each.text == group] != []


def test_an_age_beside_owners_of_another_group_is_a_group_of_its_own() -> None:
    found = read_target_groups("7–12-vuotiaille ja koulujen opettajille suunnattu leiri.")
    assert [(each.text, each.age_min) for each in found] == [("7–12-vuotiaille", 7), ("koulujen opettajille", None)]
