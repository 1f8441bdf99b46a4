"""Bodies by a part of their name or with more: a club's section, letters before the whole name, a kind before it."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jos Sysmän Sisun haave toteutuu, latu valmistuu, kertoo Sisun hiihtojaoston puheenjohtaja Aino Virtanen.",
            ["Sysmän Sisu", ("Sysmän Sisu", ("hiihtojaosto",))],
        ),
        ("Oulun Kärpät pelaa. Sitten Tappara hävisi.", ["Oulun Kärpät"]),
        ("Kuhmon Kiekko voitti. Kiekko lensi maaliin.", []),
    ],
)
def test_a_club_s_section_by_its_short_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mukana ovat XAMK Kaakkois-Suomen ammattikorkeakoulu ja Iin kunta.",
            ["Kaakkois-Suomen ammattikorkeakoulu", "Iin kunta"],
        ),
        ("Mukana ovat XAMK ja Iin kunta.", ["Xamk", "Iin kunta"]),
    ],
)
def test_letters_right_before_the_whole_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("name", ["Pro Keijärvi -liike", "Pro Perämeri -liike"])
@pytest.mark.parametrize("text", ["Osallistujat: Iin kunta ja {}", "Osallistujina olivat Iin kunta ja {}."])
def test_a_movement_that_a_hyphen_joins_to_its_name(name: str, text: str) -> None:
    check(text.format(name), ["Iin kunta", name])


def test_common_words_for_a_shop_or_a_movement_name_none() -> None:
    check("Kelo-liike myy kelloja. Me too -liike kasvaa.", [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Esimerkkinä on Iissä toimivan Osuuskunta Hopeisen Koivun toimintamalli.", ["Osuuskunta Hopeinen Koivu"]),
        ("Palveluja tuottavan Työosuuskunta Ruorin malli.", ["Työosuuskunta Ruori"]),
    ],
)
def test_a_participle_before_the_word_for_a_kind(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("count", ["1 kpl", "12 kpl.", "3 henkilöä"])
def test_what_is_counted_is_no_body(count: str) -> None:
    check(f"- kunta {count}\n- Iin Martat\n- Kemin 4H-yhdistys", ["Iin Martat", "Kemin 4H-yhdistys"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Stöd gavs av närings-, trafik- och miljöcentralen i Österbotten, skyddsfonden för Saltsjön och Vasa stad.",
            [
                "Närings-, trafik- och miljöcentralen i Österbotten",
                "skyddsfonden för Saltsjön",
                "Vasa stad",
            ],
        ),
        (
            "Finansiärer är Vasa stad och föreningen Kustbygdens vattenskyddsförening.",
            ["Vasa stad", "Kustbygdens vattenskyddsförening"],
        ),
        (
            "We met at Hyvälä youth centre and Kaunas youth centre.",
            ["Hyvälä youth centre", "Kaunas youth centre"],
        ),
        (
            "It is a partnership between Lapin liitto, Hyvälä youth centre and Vasa stad in May.",
            ["Lapin liitto", "Hyvälä youth centre", "Vasa stad"],
        ),
    ],
)
def test_swedish_and_english_kinds(text: str, found: Wanted) -> None:
    check(text, found)
