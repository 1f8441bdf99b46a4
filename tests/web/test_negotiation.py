"""Which format a client gets, by RFC 9110."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.web.negotiation import choose, read_accept

OFFERS = ["application/json", "text/turtle", "text/html"]


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        ("", "application/json"),
        ("   ", "application/json"),
        ("*/*", "application/json"),
        ("text/*", "text/turtle"),
        ("text/html", "text/html"),
        ("TEXT/HTML", "text/html"),
        ("text/html, text/turtle", "text/turtle"),
        ("text/html, text/turtle;q=0.9", "text/html"),
        ("text/html;q=0.5, text/turtle;q=0.9", "text/turtle"),
        ("text/html ; q=0.5 , */* ; q=0.1", "text/html"),
        ("text/*;q=0.5, text/html;q=0.8", "text/html"),
        ("text/*, text/turtle;q=0", "text/html"),
        ("*/*, application/json;q=0", "text/turtle"),
        ("*/*;q=0.5, application/json;q=0.4", "text/turtle"),
        ("*/*;q=0", None),
        ("image/png", None),
        ("image/png, */*;q=0.001", "application/json"),
        ("text/html;level=1", "text/html"),
        ("text/turtle; charset=utf-8; q=0.2, text/html;q=0.1", "text/turtle"),
        ('text/html;title="a,b";q=0.3, text/turtle;q=0.2', "text/html"),
        ("text/html;Q=0.1, text/turtle;q=0.2", "text/turtle"),
        ("text/html;q=1.000", "text/html"),
        ("text/html;q=2, text/turtle;q=0.1", "text/turtle"),
        ("text/html;q=0.1234, text/turtle;q=0.1", "text/turtle"),
        ("text/html;q=x, text/turtle;q=0.1", "text/turtle"),
        ("nonsense", None),
        ("nonsense, text/html", "text/html"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        (", ,text/html,,", "text/html"),
    ],
)
def test_the_best_offer_is_chosen(accept: str, chosen: str | None) -> None:
    assert choose(accept, OFFERS) == chosen


def test_nothing_on_offer_is_nothing_chosen() -> None:
    assert choose("", []) is None
    assert choose("*/*", []) is None


@given(st.text(max_size=80))
def test_no_header_is_an_error(accept: str) -> None:
    assert choose(accept, OFFERS) in {*OFFERS, None}
    assert all(0 <= member.weight <= 1 for member in read_accept(accept))


@given(st.lists(st.tuples(st.sampled_from(OFFERS), st.integers(0, 1000)), min_size=1, unique_by=lambda pair: pair[0]))
def test_the_greatest_weight_wins_in_any_order(pairs: list[tuple[str, int]]) -> None:
    weights = dict(pairs)
    chosen = choose(", ".join(f"{name};q={weight / 1000:.3f}" for name, weight in pairs), OFFERS)
    best = max(weights.values())
    assert chosen == (next(name for name in OFFERS if weights.get(name) == best) if best else None)
