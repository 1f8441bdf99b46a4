"""Foreign names in Finnish sentences: they take the case endings of Finnish words."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yhteistyötä tehdään Umeå Universityn kanssa.", ["Umeå University"]),
        ("Hän siirtyi Dublin City Universityyn ja Utrecht Universitystä pois.",
         ["Dublin City University", "Utrecht University"]),
        ("Mukana on tutkijoita Massachusetts General Hospitalista.", ["Massachusetts General Hospital"]),
        ("Hän on tutkinut University College Londonissa.", ["University College London"]),
        ("Kokeet tehtiin University of Bergenissä ja University of Miamissa.",
         ["University of Bergen", "University of Miami"]),
        ("Tutkimus tehdään University of Bergenin kanssa.", ["University of Bergen"]),
        ("Ryhmä tuli Luleå University of Technologysta.", ["Luleå University of Technology"]),
        ("Mukana on Chalmers University of Technologyn ryhmä.", ["Chalmers University of Technology"]),
    ],
)  # fmt: skip
def test_a_foreign_name_in_a_finnish_case_is_read_in_the_nominative(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hän opiskeli Trinity College Dublinissa.", "Trinity College Dublin"),
        ("Partner: University of Dublin", "University of Dublin"),
        ("Research at the University of Louisville", "University of Louisville"),
        ("University of Helsingin tutkija kertoo.", "University of Helsinki"),
        ("The Museum of Childhood in London lends toys.", "Museum of Childhood"),
    ],
)
def test_ends_of_foreign_words_are_no_case_endings(text: str, name: str) -> None:
    assert [each.name for each in read_organisations(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mukana on tutkijoita Turun, Tukholman ja Kööpenhaminan yliopistoista.",
         ["Turun yliopisto", "Tukholman yliopisto", "Kööpenhaminan yliopisto"]),
        ("Työ kokoaa Kemi-Tornion ja Rovaniemen ammattikorkeakoulujen osaajat.",
         ["Kemi-Tornion ammattikorkeakoulu", "Rovaniemen ammattikorkeakoulu"]),
        ("Suomen ja Ruotsin yliopistot kilpailevat.", []),
        ("Euroopan ja Aasian yliopistot kilpailevat.", []),
        ("Opiskelijoiden ja Oulun yliopistojen suhde.", []),
    ],
)  # fmt: skip
def test_schools_of_towns_abroad_share_their_word_beside_a_listed_place(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names
