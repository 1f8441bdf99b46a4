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
        "Rantatie 4 B 12",
        "Kauppakatu 17 as. 3",
        "Strandvägen 7 C lgh 24",
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
        "Liittyy hankkeeseen KASELY/0032/05.02.09/2010.",
        "Dnro 0123/05.02.09.01/2014-5",
        "Hankkeen hinta on 1 000 000 euroa",
        "Bobby +55 Wellness, LIFE@WORK",
        "",
        "0,8 milj. euroa",
        "Kurssi pidetään osoitteessa Torikatu 5, 90100 Oulu.",
        "Kokous on Rantatie 4 B:ssä",
        "Luokalla 4 B 12 oppilasta suunnitteli pihan",
        "Saatu 3 A 4 -arvosana",
    ],
)
def test_other_text_comes_back_untouched(text: str) -> None:
    assert mask_contacts(text) is text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Kotiosoite: Rantatie 4, 90500 Oulu. Tervetuloa!", f"Kotiosoite: {MASK}, 90500 Oulu. Tervetuloa!"),
        ("Hänen kotiosoitteensa on Vanha kirkkotie 12 B.", f"Hänen kotiosoitteensa on {MASK}."),
        ("Hemadress: Strandvägen 7, 65100 Vasa", f"Hemadress: {MASK}, 65100 Vasa"),
        ("Käynti: Rantatie 4 B 12, 90500 Oulu.", f"Käynti: {MASK}, 90500 Oulu."),
        ("Käynti: Rantatie 4 B 12 90500 Oulu", f"Käynti: {MASK} 90500 Oulu"),
    ],
)
def test_what_is_said_to_be_a_home_address_is_masked(text: str, masked: str) -> None:
    assert mask_contacts(text) == masked


def test_a_phone_number_beside_the_number_of_a_case_is_masked_alone() -> None:
    assert mask_contacts("KASELY/0032/05.02.09/2010, p. 050 000 0123") == f"KASELY/0032/05.02.09/2010, p. {MASK}"


def test_an_address_does_not_lend_its_digits_to_a_number() -> None:
    assert mask_contacts("050 000 0123 m1@kunta.example 040 000 0123") == f"{MASK} {MASK} {MASK}"
