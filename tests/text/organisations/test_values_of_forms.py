"""What stands in the fields of a form that ask for no body, and over its fields, is no body."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hakija: Iin Latu ry\nHankkeen nimi: Ladut kuntoon\nKumppanit: Iin kunta, Kelo Oy",
         ["Iin Latu ry", "Iin kunta", "Kelo Oy"]),
        ("Inriktning: Hållbar snöteknik\nFinansiär: Österbottens förbund\nÄgare: Yrkeshögskolan Novia",
         ["Österbottens förbund", "Yrkeshögskolan Novia"]),
        ("HANKEKORTTI\nOmistaja: Iin kunta\nKumppani: Kelo Oy\nRahoittaja: Kela", ["Iin kunta", "Kelo Oy", "Kela"]),
        ("LumiTrust\nTutkijat: Oulun yliopisto\nTekesin rahoitus: 2 e\n\nHALLA\nTutkijat: Lapin yliopisto",
         ["Oulun yliopisto", "Tekes", "Lapin yliopisto"]),
        # What stands under a heading for bodies, beside fields, and a plain list stay as they were.
        ("Hakija: Iin kunta\nRahoittaja: Kela\nKumppanit:\nLumotex\nKelo Oy",
         ["Iin kunta", "Kela", "Lumotex", "Kelo Oy"]),
        ("Kelo Oy\nLumotex\nIin kunta", ["Kelo Oy", "Lumotex", "Iin kunta"]),
    ],
)  # fmt: skip
def test_only_fields_of_bodies_hold_names_that_nothing_else_tells(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


def test_a_country_behind_each_name_of_a_list_is_none_and_does_not_hide_the_names() -> None:
    lines = [
        "University of Copenhagen, Denmark (UC)",
        "Kelo Labs, Hungary (KLH)",
        "Lumotex, Kenya",
        "Tampere University",
    ]
    found = [each.name for each in read_organisations("\n".join(lines))]
    assert found == ["University of Copenhagen", "Kelo Labs", "Lumotex", "Tampere University"]
    check("Partners: Kela, Luxembourg, Iin kunta, Serbia", ["Kela", "Iin kunta"])
