"""Contact details that stand in running text stay out of the public text."""

from __future__ import annotations

import pytest

from graph.triples.privacy import MASK, mask_contacts


@pytest.mark.parametrize(
    "detail",
    [
        "050 000 0123",
        "+358 50 000 0123",
        "0500000123",
        "matti@kunta.example",
        "matti(at)kunta.example",
        "a.b [at] c.example",
    ],
)
def test_a_contact_detail_is_masked(detail: str) -> None:
    masked = mask_contacts(f"Lisätietoja: {detail}, kysy rohkeasti.")
    assert detail not in masked
    assert MASK in masked
    assert masked.endswith("kysy rohkeasti.")


@pytest.mark.parametrize(
    "text",
    [
        "Hanke alkoi 1.5.2020 ja maksoi 683 116 euroa.",
        "Y-tunnus 1006538-5, 91100 Ii",
        "Postinumero 02070",
        "",
        "0,8 milj. euroa",
    ],
)
def test_other_text_comes_back_untouched(text: str) -> None:
    assert mask_contacts(text) is text
