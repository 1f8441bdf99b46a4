"""Tests the finding of telephone numbers; the numbers are from a block that is nobody's."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat

from converters.text.people.phones import read_phones

_STYLES = (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.E164)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("p. 050 000 1234", ["+358500001234"]),
        ("p.0500001234", ["+358500001234"]),
        ("puh.050-0001234", ["+358500001234"]),
        ("p0500001234", ["+358500001234"]),
        ("+358 (0)50 000 1234", ["+358500001234"]),
        ("358 50 000 1234", ["+358500001234"]),
        ("+ 358 50 000 1234", ["+358500001234"]),
        ("00358 50 000 1234", ["+358500001234"]),
        ("(08) 000 1234", ["+35880001234"]),
        ("050.000.1234", ["+358500001234"]),
        ("050 / 000 1234", ["+358500001234"]),
        ("050 000\n1234", ["+358500001234"]),
        ("050 000 1234 050 000 1235", ["+358500001234", "+358500001235"]),
        ("050 000 1234\n050 000 1235", ["+358500001234", "+358500001235"]),
        ("050 000 1234, 0500001235/050-000 1236", ["+358500001234", "+358500001235", "+358500001236"]),
        ("Minna Autio-050 000 1234", ["+358500001234"]),
        ("050 000 1234 01300 Vantaa", ["+358500001234"]),
    ],
)
def test_numbers_as_they_are_written(text: str, numbers: list[str]) -> None:
    assert [token.value for token in read_phones(text)] == numbers


@pytest.mark.parametrize("area", ["013 ", "015 ", "(016) ", "017-", "+358 14 ", "+358 (0)19 "])
@pytest.mark.parametrize("number", ["5500 4300", "550 04300", "55 00 43 00", "5500 43 00", "55004300"])
def test_eight_digits_behind_an_area_code_of_three_are_one_number(area: str, number: str) -> None:
    digits = "".join(sign for sign in area.replace("+358", "").replace("(0)", "0") if sign.isdigit()).lstrip("0")
    [token] = read_phones(f"{area}{number}, puh. 050 000 1234")[:1]
    assert token.value == f"+358{digits}{number.replace(' ', '')}"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("013 550 043 22 henkeä", ["+35813550043"]),
        ("013 55004 80100 Joensuu", ["+3581355004"]),
        ("013 550 0430", ["+358135500430"]),
        ("013 5500\n4300", ["+358135500"]),
    ],
)
def test_what_stands_behind_a_short_number_is_not_of_it(text: str, numbers: list[str]) -> None:
    assert [token.value for token in read_phones(text)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Y-tunnus 0204427-7",
        "1.1.2016 - 31.12.2018",
        "01.05.2016-31.12.2018",
        "00100 Helsinki",
        "169 779 171 279 512 337",
        "Hankekoodi S22107",
        "2014-2020",
        "0,5 htv",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert read_phones(text) == []


@given(
    st.integers(0, 9999),
    st.text(alphabet=" .,:;()abcåäö\n", max_size=10),
    st.text(alphabet=" .,;)abcåäö\n", max_size=10),
)
def test_a_formatted_number_is_read_back(number: int, before: str, after: str) -> None:
    value = f"+35850000{number:04d}"
    formatted = (phonenumbers.format_number(phonenumbers.parse(value), style) for style in _STYLES)
    for written in (*formatted, f"050-000 {number:04d}"):
        text = f"{before} {written} {after}"
        assert [token.value for token in read_phones(text)] == [value]


@given(st.text(max_size=120))
def test_spans_lie_in_the_text(text: str) -> None:
    for token in read_phones(text):
        assert text[token.start : token.end] == token.text


_WHOLE = ["044 000 1234", "0400 000 123", "050 0001234", "+358 44 000 1234", "013 000 1234", "0457 000 1234"]
_BELOW = ["{n}. Viestintä", "{n} Anna Aalto", "{n}) Anna Aalto", "{n}: Anna Aalto", "{n} kpl", "{n}", "{n}. kerros"]


@pytest.mark.parametrize("number", _WHOLE)
@pytest.mark.parametrize("below", _BELOW)
@pytest.mark.parametrize("count", ["1", "3", "12"])
def test_a_whole_number_does_not_grow_by_what_begins_the_next_line(number: str, below: str, count: str) -> None:
    (alone,) = read_phones(f"p. {number}")
    (read,) = read_phones(f"p. {number}\n{below.format(n=count)}")
    assert (read.value, read.text) == (alone.value, number)


@pytest.mark.parametrize("number", ["046 000 119", "(08) 000 456", "+46 8 000 12 34"])
@pytest.mark.parametrize("below", ["2. Viestintä", "2 henkilöä", "10 Anna Aalto", "3) Anna"])
def test_a_number_that_may_be_whole_does_not_grow_by_the_number_of_a_list(number: str, below: str) -> None:
    assert [token.value for token in read_phones(f"puh. {number}\n{below}")] == [
        token.value for token in read_phones(f"puh. {number}")
    ]


def test_a_whole_number_does_not_grow_by_a_lone_digit_on_its_line() -> None:
    assert [token.value for token in read_phones("050 0001234 1. kerros")] == ["+358500001234"]
    assert [token.value for token in read_phones("0457 000 123 4")] == ["+3584570001234"]


@pytest.mark.parametrize(
    "broken", ["0400\n588 213", "0400 588\n213", "046 000\n1192", "08\n000 4567", "+358 44\n000 1234"]
)
def test_a_number_broken_at_a_line_end_is_one(broken: str) -> None:
    (read,) = read_phones(f"puh. {broken}\nAnna Aalto")
    assert read.text == broken


@pytest.mark.parametrize("date", ["23/02/2011", "02/2011", "05/2019–06/2020", "1/9/2024", "start23/02/2011"])
def test_a_date_with_slashes_is_no_number(date: str) -> None:
    assert read_phones(f"Anna {date} Mäki") == []


def test_digits_behind_what_looks_like_a_year_make_a_number() -> None:
    assert [token.value for token in read_phones("puh. 02/2000 123")] == ["+35822000123"]
