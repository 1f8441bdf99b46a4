"""Swedish, English and other bodies keep their whole names: schools, causes, legal forms of other countries, joins."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize("brand", ["Luovi", "Omnia", "Gradia", "Riveria"])
@pytest.mark.parametrize("text", ["{}", "The course was run by {} in May.", "Partners: {}, City of Oulu"])
def test_a_brand_and_the_words_for_its_kind_are_one_name(brand: str, text: str) -> None:
    name = f"{brand} Vocational College"
    check(text.format(name), [name, "City of Oulu"] if "City" in text else [name])


@pytest.mark.parametrize(
    "name",
    [
        "Finnish Association of the Blind",
        "Finnish Foundation for Lake Research",
        "Kemi Foundation for Youth",
        "Nordic Association for Rural Schools",
        "Oulu Society of Winter Swimming",
        "Lapland Foundation for Music and Dance",
    ],
)
@pytest.mark.parametrize("text", ["{}", "The {} supported the work.", "Partners: {}, City of Oulu"])
def test_what_an_english_body_is_for_belongs_to_its_name(name: str, text: str) -> None:
    check(text.format(name), [name, "City of Oulu"] if "City" in text else [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Kemi Foundation for Anna Mäki was closed.", ["Kemi Foundation"]),
        ("Grants came from the Kone Foundation for the years 2012–2014.", ["Kone Foundation"]),
        ("It was paid to the Nordic Association for University of Oulu.", ["Nordic Association", "University of Oulu"]),
        ("The work of the Association for two years.", []),
    ],
)
def test_a_person_a_year_or_a_body_behind_it_does_not(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("form", ["AS", "ASA", "SA", "SL", "SRL", "SpA", "NV", "ApS"])
@pytest.mark.parametrize("text", ["{}", "The pilot was led by {}.", "Mukana ovat {} ja Iin kunta.", "{}; Iin kunta"])
def test_a_legal_form_of_another_country_closes_a_name(form: str, text: str) -> None:
    name = f"Fjellvind Data {form}"
    check(text.format(name), [name, "Iin kunta"] if "Iin" in text else [name])


@pytest.mark.parametrize(
    "text",
    [
        "HANKE TOTEUTETAAN KEMISSÄ AS",
        "Lue lisää AS A SERVICE -mallista.",
        "As a result of this, SA and SL were words.",
        "Työssä opittiin paljon, as usual.",
    ],
)
def test_the_same_letters_elsewhere_are_none(text: str) -> None:
    check(text, [])


def test_a_house_keeps_its_name() -> None:
    check("Tukea sai AS OY RANTALA.", ["AS OY RANTALA"])


@pytest.mark.parametrize("name", ["Music for Everyone ry", "Hope for Children ry", "Women in Tech Finland ry"])
@pytest.mark.parametrize("text", ["{}", "Hanketta hallinnoi {}.", "Mukana olivat {} ja Iin kunta."])
def test_a_small_word_inside_an_association_s_name(name: str, text: str) -> None:
    check(text.format(name), [name, "Iin kunta"] if "Iin" in text else [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vänner för Livet rf beviljades bidrag.", ["Vänner för Livet rf"]),
        ("Tack till Maria för Folkhälsan rf.", ["Folkhälsan rf"]),
        ("The office in Oulu for Kemi Digipolis Oy was opened.", ["Kemi Digipolis Oy"]),
        ("Projektet genomförs i Vasa av Folkhälsan rf.", ["Folkhälsan rf"]),
    ],
)
def test_a_small_word_beside_a_place_or_a_person_is_of_the_sentence(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    [
        "Kemi Design and Science Park Oy",
        "Vaasa Business and Ocean Park Oy Ltd",
        "Kemi Sports and Culture Foundation",
        "Kainuu Social and Health Care Joint Authority",
    ],
)
@pytest.mark.parametrize("text", ["{}", "Hankkeen toteuttaa {}.", "{}, Iin kunta"])
def test_and_inside_a_firm_of_a_place(name: str, text: str) -> None:
    check(text.format(name), [name, "Iin kunta"] if "Iin" in text else [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hanketta hallinnoi Kylä ja Koti ry.", ["Kylä ja Koti ry"]),
        ("Selvityksen teki Kokki ja Virtanen Oy.", ["Kokki ja Virtanen Oy"]),
        ("Hanketta koordinoi Lapin liitto ja Puro ry.", ["Lapin liitto", "Puro ry"]),
        ("Työn teki Ramboll ja Kivi Oy.", ["Ramboll", "Kivi Oy"]),
    ],
)
def test_two_words_that_a_verb_in_the_singular_leads_are_one_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Aino Ek, studerande vid Yrkeshögskolan Novia", "Yrkeshögskolan Novia"),
        ("doktorand vid Åbo Akademi", "Åbo Akademi"),
        ("lärare vid Vasa universitet", "Vasa universitet"),
    ],
)
def test_who_is_at_a_body_is_no_part_of_its_name(text: str, name: str) -> None:
    check(text, [name])


@pytest.mark.parametrize(
    "name", ["Jenny and Antti Wihuri Foundation", "Emil Aaltonen Foundation", "Aino Virtanen Fund"]
)
@pytest.mark.parametrize("text", ["{}", "The work was funded by the {} in 2019.", "Partners: {}, City of Oulu"])
def test_an_english_foundation_of_a_person(name: str, text: str) -> None:
    check(text.format(name), [name, "City of Oulu"] if "City" in text else [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It was led by Kainuu Social and Health Care Joint Authority.",
            ["Kainuu Social and Health Care Joint Authority"],
        ),
        (
            "Oulu University Hospital and Oulu Vocational College",
            ["Oulu University Hospital", "Oulu Vocational College"],
        ),
        ("It met in Kemi Library and Kuopio Chamber of Commerce.", ["Kemi Library", "Kuopio Chamber of Commerce"]),
        ("SINTEF Energi AS, Umeå kommun", ["SINTEF Energi AS", "Umeå kommun"]),
        ("Mukana ovat THL ja Kuopio Oy.", ["THL", "Kuopio Oy"]),
        ("Projektet leds av Åbo Akademi i Vasa, Dynamo Närpes.", ["Åbo Akademi", "Dynamo Närpes"]),
        ("Kust-Lumilax fiskeaktionsgrupp, Vasa stad", ["Kust-Lumilax fiskeaktionsgrupp", "Vasa stad"]),
    ],
)
def test_names_of_several_words(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_kind_of_a_body_in_brackets_is_no_unit() -> None:
    name = "Häme Centre for Economic Development, Transport and the Environment"
    check(f"Funding is granted by {name} (ELY Centre).", [name])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vieraat tulivat University of Oxfordista.", "University of Oxford"),
        ("Työtä tehdään University College Londonin kanssa.", "University College London"),
    ],
)
def test_finnish_endings_of_english_names_leave_with_their_vowel(text: str, name: str) -> None:
    check(text, [name])
