"""Terms are canonical, and what is written is read back by an engine."""

from __future__ import annotations

from decimal import Decimal

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.triples.terms import escape, expand, make_decimal, make_iri, make_string, make_text, make_web_address


def read_back(term: str) -> pyoxigraph.NamedNode | pyoxigraph.Literal:
    line = f"<http://a.example/s> <http://a.example/p> {term} <http://a.example/g> .\n"
    (quad,) = pyoxigraph.parse(line.encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    assert isinstance(quad.object, pyoxigraph.NamedNode | pyoxigraph.Literal)
    return quad.object


@given(st.text())
def test_any_text_is_read_back_as_itself(text: str) -> None:
    assert read_back(make_string(text)).value == text


@given(st.text())
def test_a_term_is_the_canonical_one_of_the_engine(text: str) -> None:
    assert str(read_back(make_text(text))) == make_text(text)


def test_a_lone_surrogate_is_replaced() -> None:
    assert escape("a\ud800b") == "a?b"


@given(st.text(min_size=1))
def test_no_text_breaks_out_of_an_iri(text: str) -> None:
    for value in (f"https://a.example/{text}", f"https://a.example/#{text}"):
        term = make_iri(value)
        assert read_back(term).value == term[1:-1]


@given(st.text() | st.from_regex(r"(https?://)?[a-z.-]{1,9}\.fi[/?#:]?.*"))
def test_a_web_address_is_an_iri_or_nothing(text: str) -> None:
    if term := make_web_address(text):
        assert read_back(term).value.startswith(("http://", "https://"))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12))
def test_a_decimal_keeps_its_value(value: Decimal) -> None:
    lexical = make_decimal(value).split('"')[1]
    assert Decimal(lexical) == value
    assert "E" not in lexical
    assert not ("." in lexical and lexical.endswith("0"))


@pytest.mark.parametrize(
    ("value", "lexical"), [(Decimal("1E+3"), "1000"), (Decimal("-0"), "0"), (0.5, "0.5"), (170, "170")]
)
def test_a_decimal_has_one_form(value: Decimal | float | int, lexical: str) -> None:
    assert make_decimal(value).split('"')[1] == lexical


def test_an_unknown_prefix_is_refused() -> None:
    with pytest.raises(KeyError):
        expand("nosuch:term")
