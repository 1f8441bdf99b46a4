"""Whole descriptions of projects: who is a group in them, and who only stands in them."""

from __future__ import annotations

from converters.text.target_groups.reader import read_target_groups

_PLANS = """Hankkeen kohderyhmä
Koillismaan matkailuyritykset ja työttömät työnhakijat. Opiskelijat eivät ole hankkeen varsinaista kohderyhmää.
Toimenpiteet: 1) Työnhakijoille räätälöidään lyhytkoulutuksia. 2) Rehtoreille pidetään esittelyjä.
Tulokset
Kouluttajina toimivat alan yrittäjät. Yrittäjille jaettiin palautekysely. Tuloksista kerrottiin päättäjille."""
_HOUSE = """Keskiviikkoisin maahanmuuttajille on suomen kielen tunti, ja perjantaisin työttömille tarjotaan lounas.
Tupaa ylläpitää asukasyhdistys. Tilaa vuokrataan myös yhdistyksille."""


def test_a_description_with_plans_and_results() -> None:
    groups = [group.text for group in read_target_groups(_PLANS)]
    assert groups == ["Koillismaan matkailuyritykset", "työttömät työnhakijat", "Rehtoreille"]


def test_a_house_with_something_for_everyone() -> None:
    assert [group.text for group in read_target_groups(_HOUSE)] == ["maahanmuuttajille", "työttömille"]


def test_what_a_grant_is_for_names_a_group_of_a_purpose() -> None:
    assert read_target_groups("Lasten toiveet vaikuttavat toimintaan.") == []
    (group,) = read_target_groups("Mielenterveyskuntoutujien työ- ja opintovalmennukseen Kotkassa.")
    assert (group.text, group.stated) == ("Mielenterveyskuntoutujien", False)
