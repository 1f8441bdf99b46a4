"""Capitals in which a unit is run together with its town are parted; longer words of a town stay whole."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize("town", ["KEMIN KAUPUNKI", "VANTAAN KAUPUNKI", "IIN KUNTA", "OULUN KAUPUNKI"])
@pytest.mark.parametrize(
    "unit",
    [
        "SIVISTYKSEN TOIMIALA",
        "SIVISTYSPALVELUT",
        "TEKNISET PALVELUT",
        "TEKNINEN TOIMI",
        "HALLINTO- JA ELINKEINO-OSASTO",
        "KASVATUS JA OPPIMINEN",
        "LIIKELAITOKSET",
        "KESKUSHALLINTO",
        "SIVISTYS- JA KULTTUURIPALVELUT",
    ],
)
def test_a_unit_run_together_with_its_town(town: str, unit: str) -> None:
    check(f"{town}{unit}", [(town.capitalize(), (unit,))])


def test_a_part_of_the_unit_behind_a_stroke() -> None:
    check("KEMIN KAUPUNKILIIKELAITOKSET / SATAMA", [("Kemin kaupunki", ("LIIKELAITOKSET", "SATAMA"))])


@pytest.mark.parametrize(
    "name",
    [
        "KEMIN KAUPUNKILIIKENNE OY",
        "KEMIN KAUPUNKISEURAKUNTA",
        "KEMIN KAUPUNKITEATTERI",
        "OULUN KAUPUNKIKESKUS",
        "OULUN KAUPUNKISUUNNITTELUVIRASTO",
        "KEMIN KAUPUNKIYMPÄRISTÖN TOIMIALA",
        "KEMIN KAUPUNKITUTKIMUKSEN YKSIKKÖ",
        "JYVÄSKYLÄN YLIOPISTOKESKUS",
        "LAPIN YLIOPISTOKOULUTUS OY",
    ],
)
def test_a_longer_word_is_not_parted(name: str) -> None:
    check(name, [name])
