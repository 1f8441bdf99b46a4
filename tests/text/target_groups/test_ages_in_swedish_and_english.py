"""Limits of age in every wording of Swedish and English, in sentences that state a group and that help one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.target_groups.reader import read_target_groups

_Limits = tuple[int | None, int | None]

_SWEDISH = [
    ("{who} under {high} år", None, -1),
    ("{who} yngre än {high} år", None, -1),
    ("{who} som ännu inte fyllt {high} år", None, -1),
    ("{who} upp till {high} år", None, 0),
    ("{who} till och med {high} år", None, 0),
    ("{who} t.o.m. {high} år", None, 0),
    ("{who} som är högst {high} år", None, 0),
    ("{who} över {low} år", 1, None),
    ("{who} äldre än {low} år", 1, None),
    ("{who} från {low} år", 0, None),
    ("{who} från {low} år uppåt", 0, None),
    ("{who} från och med {low} år", 0, None),
    ("{who} fr.o.m. {low} år", 0, None),
    ("{who} som är minst {low} år", 0, None),
    ("{who} som är {low} år fyllda", 0, None),
    ("{who} som fyllt {low} år", 0, None),
    ("{who} i åldern över {low} år", 1, None),
    ("{who} i åldern under {high} år", None, -1),
    ("{who} i åldern {low}–{high} år", 0, 0),
    ("{who} i åldersgruppen {low}–{high} år", 0, 0),
    ("{who} i {low}–{high}-årsåldern", 0, 0),
    ("{who} mellan {low} och {high} år", 0, 0),
    ("{who} (ålder {low}–{high})", 0, 0),
    ("{who} som är mellan {low} och {high} år", 0, 0),
]
_ENGLISH = [
    ("{who} under {high}", None, -1),
    ("{who} aged under {high}", None, -1),
    ("{who} younger than {high}", None, -1),
    ("{who} less than {high} years old", None, -1),
    ("{who} who have not turned {high}", None, -1),
    ("{who} no older than {high}", None, 0),
    ("{who} aged up to {high}", None, 0),
    ("{who} who are {high} or younger", None, 0),
    ("{who} over {low}", 1, None),
    ("{who} older than {low}", 1, None),
    ("{who} aged over {low}", 1, None),
    ("{who} over the age of {low}", 1, None),
    ("{who} aged at least {low}", 0, None),
    ("{who} of at least {low} years of age", 0, None),
    ("{who} from {low} years", 0, None),
    ("{who} who are at least {low}", 0, None),
    ("{who} who have turned {low}", 0, None),
    ("{who} who have reached the age of {low}", 0, None),
    ("{who} from {low} to {high}", 0, 0),
    ("{who} ({low}-{high} yrs)", 0, 0),
    ("{who} in the age group {low}–{high}", 0, 0),
    ("{who} in the age range of {low} to {high}", 0, 0),
    ("{who} between {low} and {high}", 0, 0),
]
_Form = tuple[str, int | None, int | None]
_AGES = st.tuples(st.integers(8, 40), st.integers(41, 90))


def _read(text: str) -> list[_Limits]:
    return [(group.age_min, group.age_max) for group in read_target_groups(text)]


def _limits(ages: tuple[int, int], low: int | None, high: int | None) -> list[_Limits]:
    return [(None if low is None else ages[0] + low, None if high is None else ages[1] + high)]


@given(
    st.sampled_from(_SWEDISH),
    st.sampled_from(["personer", "alla"]),
    st.sampled_from(["Målgruppen är {}.", "Kursen riktar sig till {}.", "Föreningen ger handledning för {}."]),
    _AGES,
)
def test_limits_in_swedish(form: _Form, who: str, frame: str, ages: tuple[int, int]) -> None:
    noun = "personer" if "(" in form[0] else who
    said = form[0].format(who=noun, low=ages[0], high=ages[1])
    assert _read(frame.format(said)) == _limits(ages, *form[1:])


@given(
    st.sampled_from(_ENGLISH),
    st.sampled_from(["people", "those"]),
    st.sampled_from(["The target group is {}.", "The course is aimed at {}.", "The centre provides guidance for {}."]),
    _AGES,
)
def test_limits_in_english(form: _Form, who: str, frame: str, ages: tuple[int, int]) -> None:
    noun = "people" if "(" in form[0] else who
    said = form[0].format(who=noun, low=ages[0], high=ages[1])
    assert _read(frame.format(said)) == _limits(ages, *form[1:])


@pytest.mark.parametrize(
    ("text", "named", "limits"),
    [
        ("The project is aimed at under-30s.", "under-30s", (None, 29)),
        ("The centre provides guidance for the over-65s.", "over-65s", (66, None)),
        ("The target group is over-60-year-olds.", "over-60-year-olds", (61, None)),
        ("The course is aimed at all those aged 16–29.", "all those aged 16–29", (16, 29)),
        ("Kursen vänder sig till dig som är över 60 år.", "dig som är över 60 år", (61, None)),
        ("Tjänsten är avsedd för dig mellan 16 och 29 år.", "dig mellan 16 och 29 år", (16, 29)),
        ("Föreningen erbjuder handledning för över 65-åringar.", "över 65-åringar", (66, None)),
        ("Kom med, du som är mellan 16 och 25 år!", "mellan 16 och 25 år", (16, 25)),
    ],
)
def test_those_whom_only_an_age_names(text: str, named: str, limits: _Limits) -> None:
    assert [(group.text, (group.age_min, group.age_max)) for group in read_target_groups(text)] == [(named, limits)]


@pytest.mark.parametrize(
    "text",
    [
        "Andelen över 65-åringar är 25 procent.",
        "The share of those over 65 is growing.",
        "The course is arranged for the third time under 30s music.",
        "De som är över 65 år utgör en fjärdedel av invånarna.",
    ],
)
def test_ages_of_no_target_group(text: str) -> None:
    assert read_target_groups(text) == []
