"""Whom a service, an offer or an event is for, told by its verb, and what is given to nobody in particular."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _named(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Elokuussa alkava leiri tarjoaa 8–10-vuotiaille uintia.", ["8–10-vuotiaille"]),
        ("7–8-vuotiaille lapsille järjestetään kaksi leiriä.", ["7–8-vuotiaille lapsille"]),
        ("13–15-vuotiaille on myös kolme leiriä.", ["13–15-vuotiaille"]),
        ("Nuorisotalo palvelee kaikkia alle 20-vuotiaita nuoria.", ["alle 20-vuotiaita nuoria"]),
        ("Kyläkerhoja pidetään yleensä 3–6-vuotiaille lapsille.", ["3–6-vuotiaille lapsille"]),
        ("Seurat tarjoavat ohjattua liikuntaa yli 70-vuotiaille.", ["yli 70-vuotiaille"]),
        ("Ohjelmaa on ollut tarjolla 12–20-vuotiaille.", ["12–20-vuotiaille"]),
        ("Palvelua tarjotaan kotona asuville ikäihmisille.", ["kotona asuville ikäihmisille"]),
        ("Arkeen liittyviä työpajoja järjestettiin omaisille ja nuorille.", ["omaisille", "nuorille"]),
        ("Kahvila on viihtyisä kohtauspaikka 13–17-vuotiaille nuorille.", ["13–17-vuotiaille nuorille"]),
        ("Kerho on suunnattu vanhemmille. Isille on oma ryhmänsä.", ["vanhemmille", "Isille"]),
        ("Ohjaaja toimii tukena kokemuksensa pohjalta mielenterveyskuntoutujalle.", ["mielenterveyskuntoutujalle"]),
        ("Illat ovat avoimia ja niihin ovat tervetulleita kaikki omaiset.", ["kaikki omaiset"]),
        ("Kohderyhmä: nuoret. Lisäksi koulutetaan hoivakodin työntekijöitä.", ["nuoret", "hoivakodin työntekijöitä"]),
        ("Kunta haluaa kannustaa yli 70-vuotiaita liikkumaan.", ["yli 70-vuotiaita"]),
        ("Toiminta-ajatuksena on lasten ja nuorten kasvun tukeminen.", ["lasten", "nuorten"]),
        ("Gratis simkort för personer i åldern 70+", ["personer i åldern 70+"]),
        ("Simskola ordnas för barn och ungdomar.", ["barn", "ungdomar"]),
        ("Kortet erbjuds till personer som fyllt 75 år eftersom de simmar gärna.", ["personer"]),
        ("Vi siktar in oss på småföretagare i skärgården.", ["småföretagare"]),
        ("Courses are offered for immigrants and asylum seekers.", ["immigrants", "asylum seekers"]),
        ("They will develop online services for young carers.", ["young carers"]),
        ("Palvelua tarjotaan hakemisen ehdot täyttäville kotona asuville vanhuksille.",
         ["hakemisen ehdot täyttäville kotona asuville vanhuksille"]),
        ("I januari startade ett projekt för byns invånare över 65 år.", ["invånare över 65 år"]),
        ("Kunta haluaa kannustaa yli 70 –vuotiaita liikkumaan.", ["yli 70 –vuotiaita"]),
        ("Vi siktar nu in oss på mikro- och småföretagare på landsbygden.", ["mikro- och småföretagare"]),
        ("Tupa on nuoria varten. Tupa palvelee kaikkia alle 25-vuotiaita nuoria.",
         ["nuoria", "alle 25-vuotiaita nuoria"]),
        ("Olen täällä nuoria varten. Tuvalla tuetaan nuoria.", ["nuoria"]),
    ],
)  # fmt: skip
def test_whom_an_offer_is_for(text: str, groups: list[str]) -> None:
    assert _named(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Yhdistyksissä järjestetään kerhoja.",
        "Kesällä järjestetään kaksi leiriä.",
        "Uudistus palvelee kuntien tavoitteita ja palvelujen laatua.",
        "Kysely tarjotaan nuorille.",
        "Lapsille on päiväkoti ja koulu.",
        "Projektet är en modell för hållbar utveckling.",
        "Palvelua ei tarjota alle 18-vuotiaille.",
        "Kunta päätti, että yhtiö tarjoaa tontin talonsa seinälle ripustettavaksi.",
    ],
)
def test_what_is_given_to_nobody_in_particular(text: str) -> None:
    assert _named(text) == []


def test_those_of_an_offer_are_less_sure_than_a_stated_target_group() -> None:
    stated, offered = read_target_groups("Kerho on suunnattu vanhemmille. Isille on oma ryhmänsä.")
    assert (stated.stated, offered.stated) == (True, False)
    assert offered.confidence < stated.confidence
