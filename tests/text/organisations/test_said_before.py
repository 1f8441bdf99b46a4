"""What a sentence says before a body and is no part of its name: of which town it is, a post's holder, a programme."""

from __future__ import annotations

import pytest

from converters.text.organisations.towns_people import is_of_town
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("town", ["Tamperelainen", "Iiläinen", "Turkulainen", "Rovaniemeläinen"])
def test_the_adjective_of_a_town_begins_a_sentence(town: str) -> None:
    check(f"{town} Lumilaulajat ry vie soittajia kouluihin.", ["Lumilaulajat ry"])
    check(f"{town} Lumiteatteri ry kiertää kylissä.", ["Lumiteatteri ry"])
    check(f"{town[:-3]}sen Lumiteatteri ry:n hanke alkaa.", ["Lumiteatteri ry"])
    check(f"{town} osuuskunta tarjoaa palveluja.", [])


@pytest.mark.parametrize("name", ["Suomalainen Kirjaseura ry", "Karjalainen Nuoriso ry", "Lahtelaiset Ystävät ry"])
def test_adjectives_of_nations_and_plurals_are_parts_of_names(name: str) -> None:
    check(f"{name} kiertää kylissä.", [name])


def test_surnames_and_countries_are_no_adjectives_of_towns() -> None:
    assert not any(map(is_of_town, ["Virolainen", "Hämäläinen", "Kivinen", "Oulu"]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Perustettava osuuskunta myy puuta.", []),
        ("Vasta aloittanut osuuskunta myy puuta. Kasvava osuuskunta myy puuta.", []),
        ("Kaiku osuuskunta tarjoaa töitä.", ["Kaiku osuuskunta"]),
    ],
)
def test_a_kind_behind_what_it_is_like_names_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("post", ["kertoi rehtori", "Puhujana oli hankkeen puheenjohtaja", "Kehittämiskoordinaattori"])
@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("Jokilaakson Kristillisestä Opistosta", "Jokilaakson Kristillinen Opisto"),
        ("Saimaan Ammattiopistosta", "Saimaan Ammattiopisto"),
        ("Iin Martoista", "Iin Martat"),
    ],
)
def test_a_surname_of_no_list_behind_a_post(post: str, place: str, name: str) -> None:
    check(f"{post} Pekka Outosuku {place}.", [name])


@pytest.mark.parametrize("programme", ["Kainuun maaseutuohjelma", "Manner-Suomen kehittämisohjelma", "Iin kylähanke"])
def test_a_programme_is_none_of_the_name_behind_it(programme: str) -> None:
    check(f"Hanketta rahoitti {programme} Lumiseutu ry.", ["Lumiseutu ry"])


@pytest.mark.parametrize("begins", ["Ei yksin leivästä", "Miten metsä kasvaa", "Miksi pororeitti katoaa"])
def test_a_title_that_a_small_word_begins_is_no_brand(begins: str) -> None:
    check(f"Puhuja on Aino Virtanen, Saamelaiskäräjät {begins} Tutkija, joka vastaa.", ["Saamelaiskäräjät"])
