"""What the lines of a paper, a page or a form run on with beside a body is no part of its name, nor a unit of it."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kuvitelman yliopisto, kielten laitos Syksy 2011", [("Kuvitelman yliopisto", ("kielten laitos",))]),
        ("Oulun yliopisto, viestinnän laitos Kevät 2015", [("Oulun yliopisto", ("viestinnän laitos",))]),
        ("Oulun yliopisto, viestinnän laitos syksyllä 2015", [("Oulun yliopisto", ("viestinnän laitos",))]),
        ("Oulun yliopisto, viestinnän laitos Helmikuu 2016", [("Oulun yliopisto", ("viestinnän laitos",))]),
        ("Åbo Akademi, juridiska institutionen Hösten 2012", [("Åbo Akademi", ("juridiska institutionen",))]),
        ("Iin kunta Joulukuu 2003", ["Iin kunta"]),
        ("Iin kunta, sivistystoimi toukokuu 2003", [("Iin kunta", ("sivistystoimi",))]),
        ("Vasa stad Mars 2003", ["Vasa stad"]),
        ("University of Oulu Spring 2012", ["University of Oulu"]),
        ("Kainuun liitto 2009 Kannen kuva", ["Kainuun liitto"]),
        ("Kainuun maakuntaliitto 2009 Kansikuva: Kirnu", ["Kainuun maakuntaliitto"]),
        ("Oulun yliopisto 1998 Alkusanat", ["Oulun yliopisto"]),
        ("Vasa stad 2004 Pärmbild", ["Vasa stad"]),
        ("Oulu 2026 Säätiö", ["Oulu 2026 Säätiö"]),
        ("Kajo 2000 ry", ["Kajo 2000 ry"]),
        ("Kevät 2000 ry", ["Kevät 2000 ry"]),
        ("Oulun Syksy ry", ["Oulun Syksy ry"]),
    ],
)
def test_a_year_and_its_season_or_month_close_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Helsingfors universitet Årsberättelse 2007", ["Helsingfors universitet"]),
        ("Åbo Akademi Verksamhetsberättelse 2007", ["Åbo Akademi"]),
        ("Vasa stad Bokslut 2007", ["Vasa stad"]),
        ("University of Oulu Annual Report 2007", ["University of Oulu"]),
        ("University of Oulu Annual Report", ["University of Oulu"]),
        ("Oulun yliopisto Vuosikertomus 2007", ["Oulun yliopisto"]),
        ("Humanistiska fakulteten vid Åbo Akademi Årsberättelse 2007", [("Åbo Akademi", ("Humanistiska fakulteten",))]),
    ],
)
def test_a_yearly_report_behind_a_body_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)
