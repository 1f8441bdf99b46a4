"""Groups of a purpose: of a second sentence that tells what the project does, and beside those that are stated."""

from __future__ import annotations

import itertools

import pytest

from converters.text.target_groups import read_target_groups

_FIRST = [("Hanke tukee vankeja.", "vankeja"), ("Projektin tavoitteena on parantaa omaisten arkea.", "omaisten")]
_SECOND = [
    ("Hankkeessa keskitytään lapsiperheisiin.", "lapsiperheisiin"),
    ("Hankkeessa myös valmennetaan lapsiperheitä.", "lapsiperheitä"),
    ("Projekti auttaa lapsiperheitä.", "lapsiperheitä"),
    ("Hanke vahvistaa samalla lapsiperheiden hyvinvointia.", "lapsiperheiden"),
    ("Hankkeella tuetaan lapsiperheitä.", "lapsiperheitä"),
]


@pytest.mark.parametrize(("first", "second"), list(itertools.product(_FIRST, _SECOND)))
def test_a_second_sentence_of_purpose_names_its_groups_too(first: tuple[str, str], second: tuple[str, str]) -> None:
    found = read_target_groups(f"{first[0]} {second[0]}")
    assert [group.text for group in found] == [first[1], second[1]]
    assert not any(group.stated for group in found)
    assert all(group.confidence <= 0.5 for group in found)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The project supports nurses. The project also trains teachers.", ["nurses", "teachers"]),
        ("Projektet stöder invandrare. Projektet utbildar även lärare.", ["invandrare", "lärare"]),
        ("Hanke tukee vankeja. Hankkeessa autetaan vankeja työhön.", ["vankeja"]),
        ("Hanke tukee vankeja. Hanke toteuttaa kyselyn opettajille.", ["vankeja"]),
        ("Hanke tukee vankeja. Hanke toteutetaan yhdessä yritysten kanssa.", ["vankeja"]),
    ],
)
def test_other_second_sentences(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
