"""Units that a list gives one body: which of them are told, and what beside a unit is none of its body."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check

LAW, CHEMISTRY = ("Lapin yliopisto", ("juridinen tiedekunta",)), ("Lapin yliopisto", ("kemian laitos",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Lapin yliopiston juridinen tiedekunta ja kemian laitos.", [LAW, CHEMISTRY]),
        ("Lapin yliopiston juridinen tiedekunta ja kemian laitos", [LAW, CHEMISTRY]),
        ("Lapin yliopiston kemian laitoksen ja juridisen tiedekunnan tutkijat kertovat.", [CHEMISTRY, LAW]),
        (
            "Iin kunnan nuorisopalvelut, liikuntapalvelut ja kulttuuripalvelut",
            [("Iin kunta", (f"{field}palvelut",)) for field in ("nuoriso", "liikunta", "kulttuuri")],
        ),
        (
            "Iin kunnan sivistystoimialan nuorisopalvelut ja vapaa-aikatoimialan liikuntapalvelut",
            [("Iin kunta", ("sivistystoimiala", "nuorisopalvelut")),
             ("Iin kunta", ("vapaa-aikatoimiala", "liikuntapalvelut"))],
        ),
        (
            "Mukana ovat Oulun yliopiston kauppakorkeakoulun johtamisen yksikkö ja markkinoinnin yksikkö.",
            [("Oulun yliopisto", ("kauppakorkeakoulu", "johtamisen yksikkö")),
             ("Oulun yliopisto", ("kauppakorkeakoulu", "markkinoinnin yksikkö"))],
        ),
    ],
)  # fmt: skip
def test_units_of_a_body_in_the_genitive_stand_side_by_side(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "beside",
    [
        "seurakunnan nuorisotyö",
        "alueen muut toimijat",
        "kolmannen sektorin palvelut",
        "yksityiset hyvinvointipalvelut",
        "hankkeen ohjausryhmä",
        "yrittäjien yhdistys",
    ],
)
def test_what_is_of_others_is_no_unit_of_the_body(beside: str) -> None:
    check(f"Mukana ovat Iin kunnan nuorisopalvelut ja {beside}.", [("Iin kunta", ("nuorisopalvelut",))])


def test_units_behind_commas_alone_are_a_chain() -> None:
    check("Iin kunta, sivistyspalvelut, nuorisopalvelut", [("Iin kunta", ("sivistyspalvelut", "nuorisopalvelut"))])
