"""Names that a body had before or has since are read with the day of the change, and days are no part of a name."""

from __future__ import annotations

from itertools import product

import pytest

from converters.text.organisations.changes import bracket_dated, read_other_names
from converters.text.organisations.reader import parse_organisation, read_organisations


@pytest.mark.parametrize(
    ("name", "day"),
    [
        *product(
            ["Lumikon Sorvi Oy", "Lumikon kaupunki", "Lumikon Kyläsäätiö", "Lumikon yrittäjät ry"],
            [
                " 1.3.2011 alkaen",
                " 1.3.2011 lukien",
                ", 28.2.2011 saakka",
                " (28.2.2011 asti)",
                " / 1.3.2011 alkaen",
                " v. 2011 alkaen",
                " alkaen 1.3.2011",
            ],
        )
    ],
)
def test_a_day_is_no_unit_and_no_part_of_a_name(name: str, day: str) -> None:
    found = parse_organisation(name + day)
    assert (found.name, found.units, found.former_names, found.later_names) == (name, (), (), ())


def test_a_day_before_the_name_goes_too() -> None:
    assert parse_organisation("1.3.2011 alkaen Lumikon Sorvi Oy").name == "Lumikon Sorvi Oy"


@pytest.mark.parametrize(
    "told",
    [
        " (entinen Vanha Paja Oy 1.3.2011 alkaen)",
        " (ent. Vanha Paja Oy 1.3.2011 lukien)",
        " (28.2.2011 saakka Vanha Paja Oy)",
        " (Vanha Paja Oy 28.2.2011 asti)",
        " (aiemmin Vanha Paja Oy 28.2.2011 saakka)",
        ", ent. Vanha Paja Oy 1.3.2011 alkaen",
        " (ent. Vanha Paja Oy 1.3.2011 alkaen Lumikon Sorvi Oy)",
    ],
)
def test_a_former_name_with_the_day_of_the_change(told: str) -> None:
    found = parse_organisation(f"Lumikon Sorvi Oy{told}")
    assert (found.name, found.former_names, found.later_names) == ("Lumikon Sorvi Oy", ("Vanha Paja Oy",), ())
    assert dict(found.change_days) == {"Vanha Paja Oy": "2011-03-01"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (" (1.3.2011 alkaen Uusi Paja Oy)", "2011-03-01"),
        (" 1.3.2011 alkaen Uusi Paja Oy", "2011-03-01"),
        (" / 1.3.2011 alkaen Uusi Paja Oy", "2011-03-01"),
        (" (nyk. Uusi Paja Oy 1.3.2011 alkaen)", "2011-03-01"),
        (" (1.3.2011 Uusi Paja Oy)", "2011-03-01"),
        (" (nyk. Uusi Paja Oy)", ""),
        (" (myöh. Uusi Paja Oy)", ""),
        (", nykyisin Uusi Paja Oy", ""),
        (" nyk. Uusi Paja Oy", ""),
        (" (v. 2011 alkaen Uusi Paja Oy)", ""),
        (" (31.2.2011 alkaen Uusi Paja Oy)", ""),
    ],
)
def test_a_later_name_with_its_first_day(told: str, day: str) -> None:
    found = parse_organisation(f"Lumikon Sorvi Oy{told}")
    assert (found.name, found.units) == ("Lumikon Sorvi Oy", ())
    assert (found.former_names, found.later_names) == ((), ("Uusi Paja Oy",))
    assert found.change_days == ((("Uusi Paja Oy", day),) if day else ())


@pytest.mark.parametrize(
    "told",
    [
        "(Paja toimii 1.3.2011 alkaen nimellä Sorvi)",
        "(1.3.2011 alkaen Aino Virtanen)",
        "(nyk. Tmi Aino Virtanen)",
        "(ent. Tmi Aino Virtanen)",
        "(ent. Konekorjaamo Aino Virtanen)",
        "(1.3.2011 alkaen Konekorjaamo Aino Virtanen)",
        "(nyk. Oulu)",
        "(nyk. elinvoimapalvelut)",
        "(1.4.2008-31.7.2010 Vanha Paja Oy)",
        "(Uusi Lastensairaala)",
        "(1.3.2011 alkaen toiminta on päättynyt)",
    ],
)
def test_what_is_no_other_name_of_the_body(told: str) -> None:
    found = parse_organisation(f"Lumikon Sorvi Oy {told}")
    assert (found.former_names, found.later_names, found.change_days) == ((), (), ())


def test_the_name_that_a_unit_has_now_is_no_other_name_of_its_body() -> None:
    assert not parse_organisation("Lumikon kaupunki Kasvuyksikkö (nyk. Elinvoimayksikkö)").later_names
    assert not parse_organisation("Lumikon kaupunki / Lumikon opisto (nyk. Uusi Opisto Oy)").later_names


def test_brackets_about_something_else_are_left_to_others() -> None:
    assert read_other_names("LS", "Lumikon Sorvi Oy") is None
    assert bracket_dated("Lumikon Sorvi Oy (1.3.2011 alkaen Uusi Paja Oy)").count("(") == 1


@pytest.mark.parametrize(
    ("told", "former"),
    [
        ("vuoteen 2014 nimeltään Metsäntutkimuslaitos", "Metsäntutkimuslaitos"),
        ("vuoteen 2014 asti nimeltään metsäntutkimuslaitos", "metsäntutkimuslaitos"),
        ("vuosina 2003–2009 nimellä Kelomäen Instituutti", "Kelomäen Instituutti"),
        ("till 2008 med namnet Skogsinstitutet", "Skogsinstitutet"),
        ("until 2009 called the Kaamos Institute", "Kaamos Institute"),
    ],
)
def test_until_when_a_body_was_called_so_tells_a_former_name(told: str, former: str) -> None:
    (found,) = read_organisations(f"Hanketta johtaa Luonnonvarakeskus ({told}).")
    assert (found.name, found.former_names) == ("Luonnonvarakeskus", (former,))
