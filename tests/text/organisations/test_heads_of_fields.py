"""Words that say which part bodies have, over a list, before its colon or run together with a name: they name none."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations

HEADS = [
    "Hyödynsaajat",
    "Sopimusosapuolet",
    "Projektikumppanit",
    "Yhteistyökumppanimme",
    "Tukijat",
    "Osahakijat",
    "Järjestävä taho",
    "Edustetut tahot",
    "Avustuksen saajat",
    "Palveluntuottajat",
    "Osaomistajat",
    "Lausunnonantajat",
]


@pytest.mark.parametrize("head", HEADS)
def test_a_head_leads_to_bodies_and_is_none(head: str) -> None:
    names = ["Iin kunta", "Kajaanin Mamselli", "Lapin Martat ry"]
    for sign, beside in (("\n", "\n"), (": ", ", ")):
        assert [each.name for each in read_organisations(head + sign + beside.join(names))] == names


@pytest.mark.parametrize("head", [*HEADS, "Yhteystiedot", "Yhteisön nimi", "Tiedoksi"])
@pytest.mark.parametrize("name", ["Iin kunta", "Lumikko Oy", "Kyläseura Kaiku ry"])
def test_a_head_run_together_with_a_name_is_no_part_of_it(head: str, name: str) -> None:
    assert [each.name for each in read_organisations(f"{head} {name}")] == [name]


@pytest.mark.parametrize(
    "line", ["Kesto 2 vuotta", "Myönnetyt avustukset", "Ohjausryhmän kokoonpano", "Osallistuvat kunnat"]
)
def test_other_fields_of_a_form_name_none(line: str) -> None:
    assert [each.name for each in read_organisations(f"Rahoittajat: Iin kunta\n{line}")] == ["Iin kunta"]


@pytest.mark.parametrize("name", ["Verkosto Kaiku ry", "Yhdistys Kaiku ry", "Tukija Oy"])
def test_a_name_may_begin_with_such_a_word(name: str) -> None:
    assert [each.name for each in read_organisations(name)] == [name]


def test_a_figure_dash_parts_a_body_from_its_unit() -> None:
    (found,) = read_organisations("Iin kunta ‒ nuorisopalvelut")
    assert (found.name, found.units, found.raw) == ("Iin kunta", ("nuorisopalvelut",), "Iin kunta ‒ nuorisopalvelut")
