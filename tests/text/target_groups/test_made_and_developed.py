"""What there is, is developed or provided for somebody, and who is no group beside it."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yli 65-vuotiaille on käytössä palvelupuhelin.", ["Yli 65-vuotiaille"]),
        ("Säätiö avaa alle 18-vuotiaille suunnatun chatin.", ["alle 18-vuotiaille"]),
        (
            "Talo kokoaa perheille suunnatun arkea, oppimista ja jaksamista tukevan neuvonnan.",
            ["perheille"],
        ),
        ("Kaupungissa on laaja tarjonta ohjattuja kerhoja lapsille ja nuorille.", ["lapsille", "nuorille"]),
        ("Kunta kehittää uutta neuvontapalvelua ikäihmisille. Hanke alkaa keväällä.", ["ikäihmisille"]),
        ("The project implements coaching especially for women and young people.", ["women", "young people"]),
        ("Information desk for immigrants under the age of 30", ["immigrants under the age of 30"]),
        ("Our workshops offer hands-on learning for girls.", ["girls"]),
        ("Kursen erbjuder motion för seniorer.", ["seniorer"]),
    ],
)
def test_for_whom_something_is(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kunta järjestää kerhoja ikäihmisille. Hanke alkaa keväällä.",
        "Opettajille suunnattu kevään ja syksyn aikana toteutettava laaja kysely avautuu.",
        "Our courses provide a basis for research.",
        "Nuorimmat osallistujat olivat 5-vuotiaita ja vanhimmat 8-vuotiaita.",
        "The youngest participants were children.",
        "Mer information ger planerare Anna Berg.",
        "Kyselyn tavoitteena oli kartoittaa nuorten hyvinvointia.",
        "Tutkimuksen tarkoitus on saada tietoa ikääntyneiden (yli 70-vuotiaat) toiveista.",
    ],
)
def test_none_of_daily_work_studies_and_contacts(text: str) -> None:
    assert list(read_target_groups(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kohderyhmä: nykyiset ja tulevat yrittäjät", ["nykyiset ja tulevat yrittäjät"]),
        (
            "Kurssi on tarkoitettu nykyisille, tuleville ja entisille hoitajille.",
            ["nykyisille, tuleville ja entisille hoitajille"],
        ),
        (
            "Hanke on suunnattu nykyisille asiakkaille ja tuleville opettajille.",
            ["nykyisille asiakkaille", "tuleville opettajille"],
        ),
        (
            "Palvelu on apu, joka on tarkoitettu aloittavalle viljelijälle korvaamaan alun tulojen puutosta.",
            ["aloittavalle viljelijälle"],
        ),
    ],
)
def test_what_belongs_to_a_group(text: str, expected: list[str]) -> None:
    assert _stated(text) == expected
