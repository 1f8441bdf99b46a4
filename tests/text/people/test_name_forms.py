"""The forms of people's names hold what Finnish makes of them, in either order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.people.name_forms import split_name, whole_name_forms, word_forms

FORMS = """
Koski Kosken Koskelta
Mäki Mäen Mäelle
Lahti Lahden Lahtea
Niemi Niemen Niemelle
Virtanen Virtasen Virtasta
Laine Laineen Laineelta
Rinne Rinteen Rinteelle
Salmi Salmen Salmelta
Heikkilä Heikkilän Heikkilää
Lehto Lehdon Lehdolta
Aalto Aallon Aaltoa
Vuori Vuoren Vuorelta
Kallio Kallion Kalliolta
Ranta Rannan Rantaa
Aho Ahon Aholta
Susi Suden Sudelle
Kivi Kiven Kiveä
Pelto Pellon Pellolta
Suvanto Suvannon Suvannolle
Hanka Hangan Hankaa
Laakso Laakson Laaksolle
Kurki Kurjen Kurjelle
Repo Revon Revolta
Kauppi Kaupin Kaupille
Lampi Lammen Lammelta
Talvi Talven Talvea
Saari Saaren Saarelta
Uusitalo Uusitalon Uusitaloa
Kuusisto Kuusiston Kuusistolle
Smith Smithin Smithille
Pekka Pekan Pekalta
Heikki Heikin Heikille
Matti Matin Mattia
Antti Antin Antilta
Marjut Marjutin Marjutille
Markus Markuksen Markukselta
Tuomas Tuomaksen Tuomaalle
Hannes Hanneksen Hannekselta
Aki Akin Akille
Kirsi Kirsin Kirsille
Terttu Tertun Tertulta
Aarne Aarnen Aarnella
Jukka Jukan Jukalle
Satu Sadun Satua
Helmi Helmin Helmiä
Ville Villen Villelle
Lindström Lindströmin Lindströmiltä
Åberg Åbergs Åbergin
Nieminen Niemisen Niemiselle
Kuha Kuhan Kuhalle
""".splitlines()


@pytest.mark.parametrize("row", [row for row in FORMS if row])
def test_a_name_has_its_forms(row: str) -> None:
    name, *forms = row.split()
    assert set(forms) <= word_forms(name)


def test_no_form_is_another_common_name() -> None:
    assert not {"Virtanen", "Virtala"} & word_forms("Virta")
    assert not {"Laukkanen", "Laukkala"} & word_forms("Laukka")
    assert "Helinen" not in word_forms("Helin")
    assert "Simonen" not in word_forms("Simon")
    assert not {"Marttinen", "Martinen"} & word_forms("Martin")
    assert not {"Linden", "Linna"} & word_forms("Lind")
    assert "Karja" not in word_forms("Kari")


@pytest.mark.parametrize(
    ("written", "given_names", "family"),
    [
        ("Pasi Laukka", ("Pasi",), "Laukka"),
        ("LAUKKA PASI", ("Pasi",), "Laukka"),
        ("Virtanen, Maija-Liisa", ("Maija-Liisa",), "Virtanen"),
    ],
)
def test_either_order_of_a_name_is_understood(written: str, given_names: tuple[str, ...], family: str) -> None:
    assert split_name(written) == (given_names, family)


def test_a_whole_name_comes_in_both_orders_and_with_initials() -> None:
    forms = whole_name_forms(("Maija", "Liisa"), "Virtanen")
    assert {"Maija Liisa Virtasen", "Virtanen Maija Liisan", "M L Virtanen", "Maija Virtaselle"} <= forms


@settings(deadline=None)
@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip))
def test_no_text_makes_it_raise(one: str, other: str) -> None:
    given_names, family = split_name(f"{one} {other}")
    assert all(isinstance(form, str) for form in whole_name_forms(given_names, family))
