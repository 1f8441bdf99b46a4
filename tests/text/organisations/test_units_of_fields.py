"""Units of several fields, units with a brand before them, schools and hospitals under fields of work."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

FIELDS = ("Koulun, kasvatuksen ja yhteiskunnan", "Kasvatuksen, koulun ja kodin", "Lain, etiikan ja tiedon")


@pytest.mark.parametrize("fields", FIELDS)
@pytest.mark.parametrize("head", ["tohtoriohjelma", "tutkimusyksikkö"])
@pytest.mark.parametrize(
    "text",
    ["Lapin yliopisto, {}", "{}, Lapin yliopisto", "Lapin yliopiston {} vastaa siitä.", "Lapin yliopiston {}"],
)
def test_a_kind_of_body_may_be_one_of_the_fields(fields: str, head: str, text: str) -> None:
    check(text.format(f"{fields} {head}"), [("Lapin yliopisto", (f"{fields} {head}",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lumo – Mikkelin ammattikorkeakoulu, kielikeskus", [("Mikkelin ammattikorkeakoulu", ("kielikeskus",))]),
        ("Lumo – Nuorisoalan tutkimus- ja kehittämiskeskus, Lapin yliopisto",
         [("Lapin yliopisto", ("Nuorisoalan tutkimus- ja kehittämiskeskus",))]),
        ("LUMO - Lapin yliopiston toiminnan kehittäminen", ["Lapin yliopisto"]),
        ("Tampereen kaupunki, Sivistyspalvelujen palvelualue, Lukiokoulutus, Tampereen klassillinen lukio",
         [("Tampereen kaupunki", ("Sivistyspalvelujen palvelualue", "Lukiokoulutus", "Tampereen klassillinen lukio"))]),
        ("HYKS, Meilahden sairaala", [("HYKS", ("Meilahden sairaala",))]),
        ("HYKS, TAYS", ["HYKS", "Tays"]),
    ],
)  # fmt: skip
def test_what_stands_before_and_behind_a_unit(text: str, found: Wanted) -> None:
    check(text, found)
