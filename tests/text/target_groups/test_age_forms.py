"""Limits of age in any form, of any noun, in any sentence: each is read back as its limits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.target_groups.ages import Ages, read_ages, with_limit
from converters.text.target_groups.reader import read_target_groups

_AGED = ("vuotiaat", "vuotiaille", "vuotiaita", "vuotiaiden", "vuotiaisiin", "vuotiaista")
_OLDER = ("vanhemmat", "vanhemmille", "vanhempia", "vanhempien", "vanhempiin", "vanhemmista")
_FILLED = ("täyttäneet", "täyttäneille", "täyttäneitä", "täyttäneiden", "täyttäneisiin", "täyttäneistä")
_OF_AGE = ("ikäiset", "ikäisille", "ikäisiä", "ikäisten", "ikäisiin", "ikäisistä")
_NOUNS = (
    ("nuoret", "nuorille", "nuoria", "nuorten", "nuoriin", "nuorista"),
    ("työttömät", "työttömille", "työttömiä", "työttömien", "työttömiin", "työttömistä"),
    ("kuntalaiset", "kuntalaisille", "kuntalaisia", "kuntalaisten", "kuntalaisiin", "kuntalaisista"),
    ("omaishoitajat", "omaishoitajille", "omaishoitajia", "omaishoitajien", "omaishoitajiin", "omaishoitajista"),
    ("naiset", "naisille", "naisia", "naisten", "naisiin", "naisista"),
)
_FRAMES = (
    ("Hankkeen kohderyhmänä ovat {}.", 0),
    ("Kohderyhmä: {}", 0),
    ("Hanke on suunnattu {}.", 1),
    ("Toiminta on avointa {} ja heidän läheisilleen.", 1),
    ("Maksuton kurssi {}", 1),
    ("Mukaan pääsevät {}.", 0),
    ("Hankkeen tavoitteena on tukea {}.", 2),
    ("Osallistujat ovat {}.", 2),
    ("Tavoitteena on edistää {} hyvinvointia.", 3),
    ("Neuvontaa tarjotaan {}.", 1),
    ("Toimenpiteet kohdistuvat {}.", 4),
    ("Kohderyhmä koostuu {}.", 5),
)
_DASHES = st.sampled_from(["-", "–", " - ", " – ", "−", "—"])


def _before(case: int) -> tuple[str, ...]:
    """Forms before the noun; {a} is the lower number, {b} the higher, {d} a dash. Behind the bar stands the meaning."""
    aged, older, filled, of_age = _AGED[case], _OLDER[case], _FILLED[case], _OF_AGE[case]
    return (
        f"{{a}}{{d}}{{b}}-{aged}|a-b",
        f"{{a}}{{d}}{{b}} {aged}|a-b",
        f"{{a}}–{{b}} –{aged}|a-b",
        "{a}–{b} v.|a-b",
        "{a}-{b}v|a-b",
        f"{{a}}–{{b}}-{of_age}|a-b",
        f"{{a}}–{{b}} vuoden {of_age}|a-b",
        f"vähintään {{a}}- ja enintään {{b}}-{aged}|a-b",
        f"yli {{a}}- mutta alle {{b}}-{aged}|a+1-b-1",
        f"yli {{a}}-, mutta alle {{b}}-{aged}|a+1-b-1",
        f"alle {{b}}-{aged}|-b-1",
        "alle {b} v.|-b-1",
        f"enintään {{b}}-{aged}|-b",
        f"yli {{a}}-{aged}|a+1-",
        "yli {a} v.|a+1-",
        f"vähintään {{a}}-{aged}|a-",
        f"{{a}} vuotta {filled}|a-",
        f"{{a}} v. {filled}|a-",
        f"yli {{a}} vuotta {filled}|a-",
        f"{{a}}-{aged} ja sitä {older}|a-",
        f"{{a}}+ -{aged}|a-",
    )


_BEHIND = (
    "({a}–{b} v.)|a-b",
    "({a} v–{b} v)|a-b",
    "({a}–{b} vuotta)|a-b",
    "(ikä: {a}–{b} v.)|a-b",
    "(iältään {a}–{b} vuotta)|a-b",
    "(alle {b})|-b-1",
    "(<{b} v.)|-b-1",
    "({a}+)|a-",
    "(yli {a} v.)|a+1-",
)
_CLAUSES = (
    ", jotka ovat {a}–{b}-vuotiaita|a-b",
    ", joiden ikä on {a}–{b} vuotta|a-b",
    ", jotka ovat yli {a}- mutta alle {b}-vuotiaita|a+1-b-1",
    ", jotka ovat täyttäneet {a} vuotta|a-",
    ", jotka ovat alle {b} vuotta|-b-1",
    ", jotka ovat alle {b} vuoden ikäisiä|-b-1",
)
_MEANINGS: dict[str, Callable[[int, int], Ages]] = {
    "a-b": Ages,
    "a+1-b-1": lambda a, b: Ages(a + 1, b - 1),
    "-b-1": lambda _, b: Ages(high=b - 1),
    "-b": lambda _, b: Ages(high=b),
    "a+1-": lambda a, _: Ages(a + 1),
    "a-": lambda a, _: Ages(a),
}


@settings(max_examples=200)
@given(st.sampled_from(_FRAMES), st.sampled_from(_NOUNS), st.integers(12, 60), st.integers(3, 30), _DASHES, st.data())
def test_any_limit_is_read_back(
    frame: tuple[str, int], noun: tuple[str, ...], low: int, more: int, dash: str, data: st.DataObject
) -> None:
    sentence, case = frame
    clauses = _CLAUSES if sentence.endswith(("{}", "{}.")) else ()
    written, _, meaning = data.draw(st.sampled_from([*_before(case), *_BEHIND, *clauses])).partition("|")
    form = written.format(a=low, b=low + more, d=dash)
    before = f"{written}|{meaning}" in _before(case)
    phrase = f"{form} {noun[case]}" if before else noun[case] + (form if form[0] == "," else f" {form}")
    groups = read_target_groups(sentence.format(phrase))
    (group,) = [one for one in groups if noun[case] in one.text]
    assert Ages(group.age_min, group.age_max) == _MEANINGS[meaning](low, low + more)


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("viisi- ja kuusivuotiaat lapset", 5, 6),
        ("6 vuotta täyttävät lapset", 6, 6),
        ("5 tai 6 vuotta täyttävät", 5, 6),
        ("kaikki 18 täyttäneet", 18, None),
        ("18 vuoden iän täyttäneet", 18, None),
        ("18 ikävuotta täyttäneet", 18, None),
        ("7 v. alkaen", 7, None),
        ("5–7 ja 8–12 v.", 5, 12),
        ("13–17- ja 18–29-vuotiaat", 13, 29),
        ("jotka ovat olleet työttömänä alle 25 vuotta", None, None),
        ("vuonna 2005 syntyneet", None, None),
    ],
)
def test_rarer_forms(phrase: str, low: int | None, high: int | None) -> None:
    assert read_ages(phrase) == Ages(low, high)


def test_a_clause_adds_the_limit_that_the_group_leaves_open() -> None:
    text = "Kohderyhmä: 15 vuotta täyttäneet nuoret, jotka eivät ole täyttäneet 25 vuotta"
    (group,) = read_target_groups(text)
    assert (group.age_min, group.age_max) == (15, 24)
    assert with_limit(Ages(40), Ages(high=24)) == Ages(40)


def test_who_is_older_than_an_age_in_letters_is_no_parent() -> None:
    (group,) = read_target_groups("Kohderyhmä: kuusikymppiset ja sitä vanhemmat")
    assert (group.age_min, group.concepts) == (60, ())


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ryhmä on tarkoitettu 12–28-vuotiaille tytöille ja nuorille naisille.", [(12, 28), (12, 28)]),
        ("Ryhmä on tarkoitettu 12–28-vuotiaille pojille ja nuorille miehille.", [(12, 28), (12, 28)]),
        ("Ryhmä on tarkoitettu 7–9-vuotiaille tytöille ja nuorille naisille.", [(7, 9), (None, None)]),
        ("Ryhmä on tarkoitettu 12–28-vuotiaille pojille ja nuorille naisille.", [(12, 28), (None, None)]),
        ("Ryhmä on tarkoitettu 12–28-vuotiaille tytöille ja naisille.", [(12, 28), (None, None)]),
    ],
)
def test_ages_are_shared_by_girls_and_young_women(text: str, ages: list[tuple[int | None, int | None]]) -> None:
    assert [(group.age_min, group.age_max) for group in read_target_groups(text)] == ages


def test_the_stop_of_an_age_stays_in_the_words_of_the_group() -> None:
    (group,) = read_target_groups("Hanke on suunnattu 18−29 v. nuorille.")
    assert group.text == "18−29 v. nuorille"


def test_ages_are_not_shared_by_the_same_noun_with_a_clause_of_its_own() -> None:
    text = "Kohderyhmään kuuluvat 15–28-vuotiaat nuoret sekä nuoret, jotka toivovat apua."
    assert [(one.age_min, one.age_max) for one in read_target_groups(text)] == [(15, 28), (None, None)]
