"""A label for a unit leads to the unit of who does the project: behind who pays, on a line of its own, of a council."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize("doer", ["Hakija", "Toteuttaja", "Organisaatio"])
@pytest.mark.parametrize("payer", ["Rahoittaja", "Päärahoittaja", "Rahoittava viranomainen", "Myöntäjä", "Rahoittajat"])
@pytest.mark.parametrize("label", ["Yksikkö", "Vastuuyksikkö", "Osasto"])
def test_a_unit_behind_who_pays_is_of_who_does(doer: str, payer: str, label: str) -> None:
    text = f"{doer}: Kemin kaupunki\n{payer}: Lapin liitto\n{label}: Sivistyspalvelut"
    check(text, [("Kemin kaupunki", ("Sivistyspalvelut",)), "Lapin liitto"])


def test_several_who_pay() -> None:
    text = "Hakija: Iin kunta\nRahoittajat: Lapin liitto, Lapin ELY-keskus\nYksikkö: Elinvoimapalvelut"
    check(text, [("Iin kunta", ("Elinvoimapalvelut",)), "Lapin liitto", "Lapin ELY-keskus"])


@pytest.mark.parametrize("colon", ["", ":"])
def test_labels_on_lines_of_their_own(colon: str) -> None:
    lines = ["Hakija", "Kemin kaupunki", "Rahoittaja", "Lapin liitto", "Yksikkö", "Sivistyspalvelut"]
    text = "\n".join(f"{line}{colon}" if line in ("Hakija", "Rahoittaja", "Yksikkö") else line for line in lines)
    check(text, [("Kemin kaupunki", ("Sivistyspalvelut",)), "Lapin liitto"])


@pytest.mark.parametrize("label", ["Yksikkö", "Osasto", "Tulosalue", "Vastuualue"])
def test_a_bare_label_is_no_unit_itself(label: str) -> None:
    check(f"Oulun yliopisto\n{label}\nKemian laitos", [("Oulun yliopisto", ("Kemian laitos",))])
    check(f"{label}\nIin kunta", ["Iin kunta"])
    check(f"Oulun yliopisto\n{label}", ["Oulun yliopisto"])


def test_the_unit_of_who_pays_where_nobody_else_is_named() -> None:
    check("Rahoittaja: Lapin liitto\nYksikkö: Aluekehitys", [("Lapin liitto", ("Aluekehitys",))])


def test_the_unit_of_who_does_behind_who_pays() -> None:
    text = "Rahoittaja: Lapin liitto\nHakija: Iin kunta\nYksikkö: Sivistyspalvelut"
    check(text, ["Lapin liitto", ("Iin kunta", ("Sivistyspalvelut",))])


@pytest.mark.parametrize("sector", ["Aluekehitys", "Alueiden käyttö", "Aluesuunnittelu", "Hallintopalvelut"])
def test_the_sector_of_a_regional_council(sector: str) -> None:
    check(f"Organisaatio: Kainuun liitto\nToimiala: {sector}", [("Kainuun liitto", (sector,))])


@pytest.mark.parametrize("branch", ["Metalliteollisuus", "Julkinen hallinto", "Muu julkinen hallinto", "Matkailu"])
def test_a_branch_of_trade_is_no_sector_of_a_council(branch: str) -> None:
    check(f"Organisaatio: Kainuun liitto\nToimiala: {branch}", ["Kainuun liitto"])


def test_each_has_its_own_unit() -> None:
    text = "Hakija: Iin kunta\nYksikkö: Sivistyspalvelut\nRahoittaja: Lapin liitto\nYksikkö: Aluekehitysyksikkö"
    check(text, [("Iin kunta", ("Sivistyspalvelut",)), ("Lapin liitto", ("Aluekehitysyksikkö",))])


@pytest.mark.parametrize("field", ["Organisaatiotyyppi\nKunta", "Tekijä\nMinna Malli", "Y-tunnus\n1006538-5"])
def test_other_fields_between_a_body_and_the_label_of_its_unit(field: str) -> None:
    check(f"Hakija\nKemin kaupunki\n{field}\nYksikkö\nSivistyspalvelut", [("Kemin kaupunki", ("Sivistyspalvelut",))])


def test_who_pays_has_no_unit_of_an_unnamed_body() -> None:
    text = "Rahoittaja\nLapin liitto\nToteuttaja\nMinna Malli\nYksikkö\nSivistyspalvelut"
    check(text, ["Lapin liitto", ("", ("Sivistyspalvelut",))])
