"""Ages and planned numbers of people in the words of Finnish, Swedish and English project texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.target_groups.ages import Ages, read_ages
from converters.text.target_groups.people_counts import Planned, read_planned_persons
from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("(18-35 vuotiaat)", 18, 35),
        ("16-64-vuotiaat", 16, 64),
        ("18–29 v.", 18, 29),
        ("18-30v", 18, 30),
        ("20–64 -vuotiaat", 20, 64),
        ("alle 30-vuotiaat", None, 29),
        ("nuoret (alle 25)", None, 24),
        ("yli 55-vuotiaat", 56, None),
        ("30 vuotta täyttäneet", 30, None),
        ("vähintään 18-vuotiaat", 18, None),
        ("korkeintaan 29-vuotiaat", None, 29),
        ("65-vuotiaat ja sitä vanhemmat", 65, None),
        ("65+", 65, None),
        ("60v täyttäneet", 60, None),
        ("18 v. täyttäneet", 18, None),
        ("65 år fyllda", 65, None),
        ("people aged 65 and over", 65, None),
        ("aged 65 or older", 65, None),
        ("children under the age of 7", None, 6),
        ("0–6-vuotiaat lapset", 0, 6),
        ("0-3 v lapset", 0, 3),
        ("nuoret, 15–29 vuotta", 15, 29),
        ("1–2 vuotta työttömänä olleet", None, None),
        ("10-vuotinen hanke", None, None),
        ("kesto 3 v.", None, None),
        ("eläkeikäiset", None, None),
        ("18 vuotta täyttäneet alle 30-vuotiaat", 18, 29),
        ("18–24- ja 25–29-vuotiaat nuoret", 18, 29),
        ("iältään 16–64", 16, 64),
        ("16-vuotiaat", 16, 16),
        ("nuoret (n.16-29-vuotiaat)", 16, 29),
        ("nuoret (n. 16-29-vuotiaat)", 16, 29),
        ("noin.16–29-vuotiaat", 16, 29),
        ("ikä.15–17 v.", 15, 17),
        ("unga under 30 år", None, 29),
        ("personer som fyllt 30 år", 30, None),
        ("18–29-åringar", 18, 29),
        ("young people aged 18–29", 18, 29),
        ("people over 55", 56, None),
        ("alle 3-vuotiaiden lasten vanhemmat", None, None),
        ("vuosina 2014-2020", None, None),
        ("yli 50 % osallistujista", None, None),
        ("yli 30 henkilöä", None, None),
        ("yli 5 vuotta työttömänä olleet", None, None),
    ],
)
def test_ages(phrase: str, low: int | None, high: int | None) -> None:
    assert read_ages(phrase) == Ages(low, high)


@given(st.integers(10, 60), st.integers(0, 39), st.sampled_from(["-", "–", " - ", " – "]))
def test_a_written_range_is_read_back(low: int, years: int, dash: str) -> None:
    assert read_ages(f"{low}{dash}{low + years}-vuotiaat nuoret") == Ages(low, low + years)


@pytest.mark.parametrize(
    ("sentence", "persons"),
    [
        ("Toimenpiteisiin osallistuu n. 110 kohderyhmän edustajaa.", 110),
        ("Tavoitetaan vähintään 200 kohderyhmään kuuluvaa henkilöä.", 200),
        ("Hankkeeseen osallistuu 50–60 nuorta.", 60),
        ("Tavoitteena on 1 200 osallistujaa.", 1200),
        ("Osallistujia on vuoden 2020 aikana 40 henkilöä.", 40),
        ("Projektet når 80 personer.", 80),
        ("Kunnassa asuu noin 26 200 henkilöä.", None),
        ("Verkostossa on tällä hetkellä noin 30 ammattilaista.", None),
        ("Hankkeeseen osallistuu 18-29-vuotiaita nuoria.", None),
    ],
)
def test_planned_persons(sentence: str, persons: int | None) -> None:
    planned = read_planned_persons(sentence)
    assert (planned.persons if isinstance(planned, Planned) else None) == persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Kohderyhmänä ovat pitkäaikaistyöttömät (n. 200) ja nuoret (noin 50 hlö).", [200, 50]),
        ("Kohderyhmään kuuluu noin 120 alle 25-vuotiasta työtöntä nuorta.", [120]),
        ("Kohderyhmä: yritykset (2019)", [None]),
    ],
)
def test_a_number_beside_a_group_is_its_size(text: str, persons: list[int | None]) -> None:
    assert [group.planned_persons for group in read_target_groups(text)] == persons
