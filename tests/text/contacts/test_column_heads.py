"""The row of heads of a table names nobody, and no body, whether signs part its cells or not."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts

_HEADS = ["Taho Varsinainen jäsen Varajäsen", "Organisaatio Jäsen Henkilökohtainen varajäsen", "Part Medlem Suppleant"]


def _read(text: str) -> list[tuple[str, str]]:
    return [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]


@pytest.mark.parametrize("heads", [*_HEADS, "Varsinainen jäsen Varajäsen"])
def test_heads_side_by_side_are_no_part_of_the_body_below(heads: str) -> None:
    text = f"Ohjausryhmä\n{heads}\nMaupert-säätiö Aino Virtanen, pj -\nPellon kunta Ville Nieminen Eeva Korhonen"
    read = [("Aino Virtanen", "Maupert-säätiö"), ("Ville Nieminen", "Pellon kunta"), ("Eeva Korhonen", "Pellon kunta")]
    assert _read(text) == read


@pytest.mark.parametrize("heads", _HEADS)
def test_heads_that_lost_their_line_name_nobody(heads: str) -> None:
    assert _read(f"Vastuuhenkilö: Aino Virtanen (Iin kunta) 3. Ohjausryhmä {heads}") == [("Aino Virtanen", "Iin kunta")]


def test_the_word_for_a_deputy_beside_people_is_no_head() -> None:
    text = "Puheenjohtaja Aino Virtanen Jäsen Ville Nieminen Varajäsen Eeva Korhonen"
    assert [(one.person.name, one.job_title) for one in read_contacts(text)][2] == ("Eeva Korhonen", "varajäsen")
    text = "Varsinaiset jäsenet\nAino Virtanen\nVarajäsenet\nVille Nieminen"
    assert [name for name, _ in _read(text)] == ["Aino Virtanen", "Ville Nieminen"]
