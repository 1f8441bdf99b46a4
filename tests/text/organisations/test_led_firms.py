"""Firms that somebody leads or works at, customers of a list, and firms whose English last word has a Finnish case."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    "text",
    [
        "“We hire local students,” says Matti Virtanen, CEO of Loimu Games.",
        "Matti Virtanen, Chief Executive Officer of Loimu Games, opened the seminar.",
        "The speaker was Anna Virtanen (founder of Loimu Games).",
        "Anna Virtanen, vd för Loimu Games, berättar.",
        "Anna Virtanen is an engineer at Loimu Games.",
        "Loimu Gamesin toimitusjohtaja Matti Virtanen kertoo.",
        "Mukana oli väkeä Loimu Gamesilta.",
        "Puhujana oli Matti Virtanen Loimu Gamesista.",
    ],
)
def test_a_firm_is_told_by_who_leads_it_or_by_the_case_of_its_last_word(text: str) -> None:
    check(text, ["Loimu Games"])


@pytest.mark.parametrize(
    "text",
    [
        "The founder of Christianity and the president of Finland are no firms.",
        "Jukka Korhonen, Professor of Arctic Law, spoke to the Director of Sales.",
        "Matti Virtanen kävi Winter Gamesissa.",
        "The owner of the restaurant was there.",
    ],
)
def test_fields_faiths_and_events_are_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Our clients include Futureloop, Woogle and Yle.", ["Futureloop", "Woogle", "Yle"]),
        ("The lab works with others (customers include Futureloop and Woogle).", ["Futureloop", "Woogle"]),
        ("Local studios include Wermo and Futureloop.", ["Wermo", "Futureloop"]),
    ],
)
def test_customers_of_a_list_are_firms(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("form", ["Co-op", "co-op"])
def test_an_english_cooperative_is_told_by_its_form(form: str) -> None:
    check(f"In 2010 Loimu Games {form} was founded by students.", [f"Loimu Games {form}"])
    check(f"A student {form} was founded.", [])
