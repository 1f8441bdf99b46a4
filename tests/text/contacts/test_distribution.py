"""Lists of whom a text is sent to: their bodies are nobody's."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_HEADS = ["Jakelu", "JAKELU", "Tiedoksi", "Tiedoksi:", "Jakelu:", "Jakelulista", "Sändlista:", "För kännedom"]


def _bodies(text: str) -> list[tuple[str, str]]:
    return [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("layout", ["{} Iin kunta, Lapin liitto", "{}\nIin kunta\nLapin liitto", "{}\n\nIin kunta"])
@pytest.mark.parametrize("before", ["Rehtori Anna Mäki", "Anna Mäki\nrehtori", "Anna Mäki, rehtori\n"])
def test_a_distribution_list_lends_no_body_to_who_signs(before: str, layout: str, head: str) -> None:
    assert _bodies(f"{before}\n{layout.format(head)}") == [("Anna Mäki", "")]


@pytest.mark.parametrize("head", _HEADS)
def test_a_distribution_list_before_somebody_lends_no_body(head: str) -> None:
    assert _bodies(f"{head}\nIin kunta\n\nLisätietoja antaa rehtori Anna Mäki") == [("Anna Mäki", "")]


@pytest.mark.parametrize("head", _HEADS)
def test_a_person_in_a_distribution_list_has_the_body_of_the_line(head: str) -> None:
    assert _bodies(f"{head}\nAnna Mäki, Iin kunta") == [("Anna Mäki", "Iin kunta")]


@pytest.mark.parametrize(
    "text",
    ["Lähetetään tiedoksi: Anna Mäki, Iin kunta", "Anna Mäki, Iin kunta\nJakelija vaihtuu.", "Anna Mäki\nIin kunta"],
)
def test_other_lines_have_their_bodies(text: str) -> None:
    assert _bodies(text) == [("Anna Mäki", "Iin kunta")]
