"""Bodies among the words of tables and forms that lost their lines: each closes itself and has its own beginning."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Yhteenveto Euroa Jokikylän maamiehet ry 755 Iin Lentoyhdistys ry ILY ry avoin Valola Simon Syöpäyhdistys",
            ["Jokikylän maamiehet ry", "Iin Lentoyhdistys ry", "Simon Syöpäyhdistys"],
        ),
        (
            "Kajaani UVA nuorten pajat Lumo-säätiö Tervalan työttömät ry Kuhmo Polku-säätiö Paltamo VALOa Arkeen ry",
            [
                "Lumo-säätiö",
                "Tervalan työttömät ry",
                "Polku-säätiö",
                "VALOa Arkeen ry",
            ],
        ),
        (
            "Iin kunnan ympäristötoimisto Kemin kaupungin ympäristövirasto Kanavalumo Oy",
            [("Iin kunta", ("ympäristötoimisto",)), ("Kemin kaupunki", ("ympäristövirasto",)), "Kanavalumo Oy"],
        ),
        (
            "Liikunta Nuoret Lapin ELY-keskus Myönnetty 1 Hanketuki Projektstöd Kemin Kunto ry Paikallinen 332001",
            ["Lapin ELY-keskus", "Kemin Kunto ry"],
        ),
        (
            "Nimike Kesto Kemin kaupunki Tornion kaupunki Lapin ammattiopisto REDU",
            ["Kemin kaupunki", "Tornion kaupunki", "Lapin ammattiopisto"],
        ),
        (
            "Iin kunnan kulttuuripalvelut Oulun kaupungin nuorisotoimi Lumo Oy",
            [("Iin kunta", ("kulttuuripalvelut",)), ("Oulun kaupunki", ("nuorisotoimi",)), "Lumo Oy"],
        ),
    ],
)
def test_rows_that_lost_their_lines(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    [
        "Mannerheimin Lastensuojeluliitto Iin yhdistys ry",
        "Suomen Punainen Risti Iin osasto ry",
        "Kiinteistö Oy Kuopion Kulma",
        "Länsi-Lapin Sydänyhdistys ry",
    ],
)
def test_one_name_is_no_run(name: str) -> None:
    check(name, [name])


def test_units_behind_their_bodies_stay_theirs() -> None:
    check(
        "Hankkeen vetäjä Kajaanin kaupunki Hyvinvointipalvelut Puhelin Rahoittaja Kainuun ELY-keskus",
        [("Kajaanin kaupunki", ("Hyvinvointipalvelut",)), "Kainuun ELY-keskus"],
    )
