"""Units and bodies of contact blocks, which belong together within one block."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen\nKemian laitos\nOulun yliopisto\n\nOlli Aalto\nBiologian laitos\nLapin yliopisto",
         [("Oulun yliopisto", ("Kemian laitos",)), ("Lapin yliopisto", ("Biologian laitos",))]),
        ("Aino Virtanen\nOulun yliopisto\n\nOlli Aalto\nKemian laitos\nLapin yliopisto",
         ["Oulun yliopisto", ("Lapin yliopisto", ("Kemian laitos",))]),
        ("Aino Virtanen\nOulun yliopisto\nKemian laitos\n\nOlli Aalto\nLapin yliopisto\nBiologian laitos",
         [("Oulun yliopisto", ("Kemian laitos",)), ("Lapin yliopisto", ("Biologian laitos",))]),
        ("Anna Ek\nInstitutionen för biologi\nÅbo Akademi\n\nBo Berg\nInstitutionen för fysik\nHelsingfors universitet",
         [("Åbo Akademi", ("Institutionen för biologi",)), ("Helsingfors universitet", ("Institutionen för fysik",))]),
        ("Anna Ek\nDepartment of Biology\nUniversity of Turku\n\nBo Berg\nDepartment of Physics\nUniversity of Oulu",
         [("University of Turku", ("Department of Biology",)), ("University of Oulu", ("Department of Physics",))]),
        ("Aino Virtanen\nnuorisopäällikkö\nNuorisopalvelut\nIin kunta\n\nOlli Aalto\nSivistystoimi\nSimon kunta",
         [("Iin kunta", ("Nuorisopalvelut",)), ("Simon kunta", ("Sivistystoimi",))]),
        ("Aino Virtanen\nNuorisopalvelut\nIin kunta\nOlli Aalto\nSivistystoimi\nSimon kunta",
         [("Iin kunta", ("Nuorisopalvelut",)), ("Simon kunta", ("Sivistystoimi",))]),
    ],
)  # fmt: skip
def test_a_unit_belongs_to_the_body_of_its_block(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("OULUN YLIOPISTO\n\nAino Virtanen\nKemian laitos\n\nOlli Aalto\nBiologian laitos",
         [("Oulun yliopisto", ("Kemian laitos",)), ("Oulun yliopisto", ("Biologian laitos",))]),
        ("Sivistystoimi\n\nIin kunta\nKirjasto", [("Iin kunta", ("Sivistystoimi", "Kirjasto"))]),
        ("Hakija: Iin kunta\n\nYksikkö: Sivistystoimi\n\nRahoittaja: Lapin liitto",
         [("Iin kunta", ("Sivistystoimi",)), "Lapin liitto"]),
    ],
)  # fmt: skip
def test_a_block_without_a_body_goes_with_the_one_before(text: str, found: Wanted) -> None:
    check(text, found)
