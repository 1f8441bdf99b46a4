"""Bodies of no table before the verb for what bodies do, and institutes and agencies by what they are for."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize("name", ["NordSnø Reiseliv", "LUMO-verkosto", "Pohjoinen Lumiapu"])
@pytest.mark.parametrize("verb", ["rahoittaa", "koordinoi", "hallinnoi", "toteuttaa"])
def test_who_does_what_only_bodies_do_is_one(name: str, verb: str) -> None:
    if name != "Pohjoinen Lumiapu":  # its adjective may be a common word where a sentence begins
        check(f"{name} {verb} hankkeen.", [name])
    check(f"Hanke alkoi, kun {name} {verb} sitä.", [name])


@pytest.mark.parametrize(
    "text",
    [
        "Keväällä Lumotex Interiors rahoittaa sitä.",
        "Lumikko koordinoi hanketta.",
        "Aino Virtanen koordinoi hanketta.",
        "Valtakunnallinen Lumiverkko koordinoi toimintaa.",
        "Oulu rahoittaa hanketta.",
        "Lumipäivät Suurtapahtuma järjestää retken.",
    ],
)
def test_places_people_and_common_words_before_the_verb_are_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("name", ["Lumen tutkimus- ja koulutusinstituutti", "Yhdyskuntien tutkimusinstituutti"])
def test_an_institute_is_told_by_what_it_is_for(name: str) -> None:
    check(f"{name} toteuttaa hankkeen.", [name])
    check(f"Hankkeen rahoittaa {name}.", [name])
    check(f"{name[:-2]}in hankkeessa selvitetään lunta.", [name])


@pytest.mark.parametrize("text", ["Uuden instituutin tilat.", "Instituutti toteuttaa hankkeen."])
def test_a_bare_institute_is_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("name", ["Snöhistoriska institutet", "Vinterdirektoratet", "Skärgårdsstiftelsen"])
def test_a_swedish_body_in_the_definite_form_is_told_inside_a_sentence(name: str) -> None:
    check(f"Projektet finansieras av {name}.", [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vinterstiftelsen beviljade bidrag.", ["Vinterstiftelsen"]),
        ("Byaföreningen ordnar fest.", []),
        ("Myndigheten beviljade bidrag.", []),
    ],
)
def test_it_is_told_at_the_start_of_a_sentence_by_what_it_gives(text: str, found: list[str]) -> None:
    check(text, list(found))


def test_a_foundation_beside_a_university_is_no_unit_of_it() -> None:
    check("Tutkijat: Tampereen yliopisto, TTY-säätiö", ["Tampereen yliopisto", "TTY-säätiö"])


@pytest.mark.parametrize("name", ["Universidad de Lumos", "Université de Frostbourg"])
def test_a_romance_university_is_read_over_its_article(name: str) -> None:
    check(f"Mukana ovat {name} ja Kela.", [name, "Kela"])


@pytest.mark.parametrize(
    "phrase", ["Lasten luku- ja kirjoitustaitoihin", "Kylien retkitunteihin", "Nuorten kotileireillä"]
)
def test_what_something_was_given_for_is_no_part_of_a_whole_name_behind_it(phrase: str) -> None:
    check(f"{phrase} Opetushallitus on antanut tukea.", ["Opetushallitus"])
