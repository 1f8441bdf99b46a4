"""Addresses state a wish, and lead to the pages before and after one."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from graph.web.search.addresses import address, read_wish, turn_pages
from graph.web.search.asking import Wish


def test_an_address_states_a_wish_and_what_else_its_page_knows() -> None:
    wish = Wish("silta & tie", filters={"year": ("2010", "2011")})
    path, _, state = address("/map", wish, {"level": "regions"}).partition("?")
    assert path == "/map"
    assert read_wish(parse_qsl(state)) == wish
    assert ("level", "regions") in parse_qsl(state)
    assert address("/map", Wish()) == "/map"


@pytest.mark.parametrize(
    ("page", "last", "before", "after"),
    [(1, 3, "", "/list?page=2"), (2, 3, "/list", "/list?page=3"), (3, 3, "/list?page=2", ""), (9, 3, "", "")],
)
def test_pages_lead_to_their_neighbours(page: int, last: int, before: str, after: str) -> None:
    assert turn_pages("/list", Wish(page=page), 21, 10) == (page, last, before, after)


def test_what_finds_nothing_has_one_page() -> None:
    assert turn_pages("/list", Wish(), 0, 10) == (1, 1, "", "")
