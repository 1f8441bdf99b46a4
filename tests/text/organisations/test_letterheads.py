"""Blocks of letterheads and contacts: institutions below their body, units between a person and a body."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin sairaanhoitopiirin kuntayhtymä\nLapin keskussairaala\nLastentautien poliklinikka\nPL 8041",
         [("Lapin sairaanhoitopiirin kuntayhtymä", ("Lapin keskussairaala", "Lastentautien poliklinikka"))]),
        ("Espoon seurakuntayhtymä\nLeppävaaran seurakunta\nVarhaiskasvatus\nJokitie 2",
         [("Espoon seurakuntayhtymä", ("Leppävaaran seurakunta", "Varhaiskasvatus"))]),
        ("Jyväskylän yliopisto\nKokkolan yliopistokeskus Chydenius\nPL 567\n67701 Kokkola",
         [("Jyväskylän yliopisto", ("Kokkolan yliopistokeskus Chydenius",))]),
        ("Iin kunta\nJokikylän koulu\nJokitie 2\n91100 Ii", [("Iin kunta", ("Jokikylän koulu",))]),
    ],
)  # fmt: skip
def test_an_institution_between_its_body_and_an_address_is_its_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun kaupunki\nOulun yliopisto\nJokitie 2", ["Oulun kaupunki", "Oulun yliopisto"]),
        ("Iin kunta\nSimon kunta\nJokitie 2", ["Iin kunta", "Simon kunta"]),
        ("Lapin sairaanhoitopiiri\nLapin keskussairaala\nLapin yliopisto",
         ["Lapin sairaanhoitopiiri", "Lapin keskussairaala", "Lapin yliopisto"]),
        ("Hakijat\nOulun kaupunki\nOulun taidemuseo\nJokitie 2", ["Oulun kaupunki", "Oulun taidemuseo"]),
        ("Iin kunta\nKehä ry\nJokitie 2", ["Iin kunta", "Kehä ry"]),
    ],
)  # fmt: skip
def test_other_bodies_and_lists_are_no_institutions_of_the_body_above(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("label", ["Yksikkö: ", "Yksikkö ", "Yksikkö\n", "Yksikön nimi: ", "Toimipaikka: "])
@pytest.mark.parametrize(
    ("body", "institution"),
    [("Iin kunta", "Jokikylän koulu"), ("Rovaniemen koulutuskuntayhtymä", "Lapin ammattiopisto")],
)
def test_a_label_for_a_unit_leads_to_an_institution(label: str, body: str, institution: str) -> None:
    check(f"Hakija: {body}\n{label}{institution}", [(body, (institution,))])


def test_a_label_for_a_unit_leads_to_another_body_all_the_same() -> None:
    check("Hakija: Iin kunta\nYksikkö: Simon kunta", ["Iin kunta", "Simon kunta"])
    check("Yksikkö: Lapin ammattiopisto", ["Lapin ammattiopisto"])


@pytest.mark.parametrize("unit", ["Elinkeinot, työvoima ja osaaminen", "Peruspalvelut, oikeusturva ja luvat"])
def test_a_listed_unit_with_commas_stands_on_a_line_of_its_own(unit: str) -> None:
    check(f"Lapin ELY-keskus\n{unit}\nPL 72", [("Lapin ELY-keskus", (unit,))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen\nprojektipäällikkö\nKasvun ja oppimisen palvelut\nPorin kaupunki",
         [("Porin kaupunki", ("Kasvun ja oppimisen palvelut",))]),
        ("Aino Virtanen, kuraattori\nOppilashuolto\npuh. 000 000\nPorin kaupunki",
         [("Porin kaupunki", ("Oppilashuolto",))]),
        ("Aino Virtanen\nPerhetyön yksikkö\npuh. 000 000\naino@example.org\nPorin kaupunki",
         [("Porin kaupunki", ("Perhetyön yksikkö",))]),
    ],
)  # fmt: skip
def test_a_unit_stands_between_somebody_and_the_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen\nNuoret mukaan -hanke\nPorin kaupunki", ["Porin kaupunki"]),
        ("Aino Virtanen\nLumikko\nPorin kaupunki", ["Porin kaupunki"]),
        ("Porin kaupunki\nAino Virtanen\nPerhetyö\nRauman kaupunki",
         [("Porin kaupunki", ("Perhetyö",)), "Rauman kaupunki"]),
        ("Kirjasto\npuh. 1\nNuorisotoimi\npuh. 2\nIin kunta",
         [("Iin kunta", ("Nuorisotoimi",))]),
    ],
)  # fmt: skip
def test_other_lines_below_somebody_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("people", ["Aino Virtanen", "Sihteeri Aino Virtanen\npuh. 000 000", "puh. 000 000"])
def test_units_of_one_kind_with_their_people_stand_beside_each_other(people: str) -> None:
    wanted: Wanted = [("Iin kunta", ("Vapaa-aikatoimi",)), ("Iin kunta", ("Kulttuuritoimi",))]
    check(f"Iin kunta\nVapaa-aikatoimi\n{people}\nKulttuuritoimi\n{people}", wanted)
    wanted = [("Iin kunta", ("Sivistysosasto", "Nuorisotoimi")), ("Iin kunta", ("Sivistysosasto", "Kulttuuritoimi"))]
    check(f"Iin kunta\nSivistysosasto\nNuorisotoimi\n{people}\nKulttuuritoimi", wanted)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Iin kunta\nTekninen osasto\nAino Virtanen\nRakennustoimi", ("Tekninen osasto", "Rakennustoimi")),
        ("Iin kunta\nSivistyspalvelut\nVapaa-aikapalvelut", ("Sivistyspalvelut", "Vapaa-aikapalvelut")),
        ("Iin kunta\nSivistyspalvelut\nJokitie 2\nVapaa-aikapalvelut", ("Sivistyspalvelut", "Vapaa-aikapalvelut")),
    ],
)
def test_other_units_go_on_in_one_chain(text: str, units: tuple[str, ...]) -> None:
    check(text, [("Iin kunta", units)])
