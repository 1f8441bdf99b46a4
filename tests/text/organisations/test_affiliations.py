"""Affiliations of papers in English: units before their body, and its town and country behind it."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

PHYSICS: Wanted = [("University of Oulu", ("Department of Snow Physics",))]


@pytest.mark.parametrize(
    "lead", ["", "1", "1 ", "1. 1 ", "  2. 2 ", "- 3", "  • 12", "a ", "1. ", "[4] ", "(2) ", "* ", "¹"]
)
@pytest.mark.parametrize(
    "rest",
    [
        "Department of Snow Physics, University of Oulu, Oulu, Finland",
        "Department of Snow Physics; University of Oulu; Oulu; Finland",
        "Department of Snow Physics, University of Oulu, P.O. Box 3000, FI-90014 Oulu, Finland",
        "Department of Snow Physics, University of Oulu, Finland.",
        "University of Oulu, Department of Snow Physics, Oulu, Finland",
    ],
)
def test_numbers_before_a_unit_and_places_behind_its_body_are_no_part_of_them(lead: str, rest: str) -> None:
    check(f"{lead}{rest}", PHYSICS)


@pytest.mark.parametrize(
    ("line", "name", "units"),
    [
        (
            "Lichen Research Unit, Department of Plants, Faculty of Science, Uppsala University, Uppsala, Sweden",
            "Uppsala University",
            ("Faculty of Science", "Department of Plants", "Lichen Research Unit"),
        ),
        (
            "Faculty of Science, Department of Plants, Lichen Research Unit, University of Turku, Turku, Finland",
            "University of Turku",
            ("Faculty of Science", "Department of Plants", "Lichen Research Unit"),
        ),
        (
            "Department of Rivers, Centre of Salmon and Society, University of Northern Jutland, Skagen, Denmark",
            "University of Northern Jutland",
            ("Department of Rivers", "Centre of Salmon and Society"),
        ),
        (
            "Center for Old Age Research, Faculty of Nursing, University of Oulu, Oulu, Finland",
            "University of Oulu",
            ("Faculty of Nursing", "Center for Old Age Research"),
        ),
        (
            "Department of Ice, Snow and Frost Systems, University of Lapland, Rovaniemi, Finland",
            "University of Lapland",
            ("Department of Ice, Snow and Frost Systems",),
        ),
        (
            "Department of Light and Sound Engineering, Tampere University, Tampere, Finland",
            "Tampere University",
            ("Department of Light and Sound Engineering",),
        ),
        (
            "Vaasa School of Rural Health; University of Tampere; Tampere; Finland",
            "University of Tampere",
            ("Vaasa School of Rural Health",),
        ),
        (
            "Sauna Research Centre, University of Jyväskylä, Jyväskylä, Finland",
            "University of Jyväskylä",
            ("Sauna Research Centre",),
        ),
        (
            "Department of Winter Sports, National Institute for Health and Welfare, Turku and Helsinki, Finland",
            "National Institute for Health and Welfare",
            ("Department of Winter Sports",),
        ),
        (
            "4Snow Medicine, Department of Frost, Uppsala University, Uppsala, Sweden",
            "Uppsala University",
            ("Department of Frost", "Snow Medicine"),
        ),
        (
            "Neurology, Department of Frost, Uppsala University, Uppsala, Sweden",
            "Uppsala University",
            ("Department of Frost", "Neurology"),
        ),
        (
            "Department of Frost, Salem University, Salem, Massachusetts, USA",
            "Salem University",
            ("Department of Frost",),
        ),
        (
            "Department of Frost, University of Lower Saxony, Yamada-ku, Kyoto, New Zealand",
            "University of Lower Saxony",
            ("Department of Frost",),
        ),
        (
            "Berry and Mushroom Unit, Finnish Institute for Health and Welfare, Helsinki, Finland",
            "Finnish Institute for Health and Welfare",
            ("Berry and Mushroom Unit",),
        ),
    ],
)
def test_chains_of_english_units_are_read_whole_and_from_the_top_down(
    line: str, name: str, units: tuple[str, ...]
) -> None:
    check(line, [(name, units)])


@pytest.mark.parametrize("lead", ["", "1", "2. 2 ", "- 3"])
@pytest.mark.parametrize("name", ["Umeå universitet", "Åbo Akademi", "Högskolan i Skövde"])
@pytest.mark.parametrize("place", ["Vasa, Finland", "Umeå, Sverige", "Sverige", "Skövde, Sweden"])
def test_swedish_units_are_read_as_english_ones(lead: str, name: str, place: str) -> None:
    check(f"{lead}Institutionen för snöfysik, {name}, {place}", [(name, ("Institutionen för snöfysik",))])
    chain = "Enheten för frost, Institutionen för is och snö"
    units = ("Institutionen för is och snö", "Enheten för frost")
    check(f"{lead}{chain}, {name}, {place}", [(name, units)])


def test_a_unit_before_two_bodies_is_of_both() -> None:
    line = "3 Centre for Slow Food Studies, Stockholm University and Karolinska Institutet, Stockholm, Sweden"
    units = ("Centre for Slow Food Studies",)
    check(line, [("Stockholm University", units), ("Karolinska Institutet", units)])


@pytest.mark.parametrize("lead", ["", "4 The ", "- ", "1. 1 The "])
@pytest.mark.parametrize(
    "name", ["Max Planck Institute for Polar Research", "Kaamos Hospital of Old Age", "University of Lower Saxony"]
)
def test_a_body_alone_before_its_town_and_country_is_read_whole(lead: str, name: str) -> None:
    check(f"{lead}{name}, Rostock, Germany", [name])


def test_affiliations_that_semicolons_part_are_read_each() -> None:
    line = (
        "1Department of Bees, University of Turku, Turku, Finland; 2Hive Research Group, Lund University, Lund, Sweden"
    )
    check(line, [("University of Turku", ("Department of Bees",)), ("Lund University", ("Hive Research Group",))])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "University of Oulu, Lapland University of Applied Sciences, Finland",
            ["University of Oulu", "Lapland University of Applied Sciences"],
        ),
        ("Kemin kaupunki, Tekninen osasto, Kemi, Suomi", [("Kemin kaupunki", ("Tekninen osasto",))]),
        (
            "City of Kemi, Harbour Services, Boat Work (Business ID 0210427-6)",
            [("City of Kemi", ("Harbour Services", "Boat Work"))],
        ),
        ("Helsinki, Finland", []),
        ("Oslo, Norway", []),
        ("Faculty of Law, Helsinki, Finland", []),
    ],
)
def test_other_lists_with_places_are_read_as_before(line: str, found: Wanted) -> None:
    check(line, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "University of Turku, Department of Frost Physics. Instructions for Writers, 35 p.",
            [("University of Turku", ("Department of Frost Physics",))],
        ),
        ("The work is led by Aino Virtanen, Faculty of Frost, Lumikko Association, Finland.", ["Lumikko Association"]),
        (
            "Department of Frost, University of Turku and City of Kemi",
            [("University of Turku", ("Department of Frost",)), "City of Kemi"],
        ),
    ],
)
def test_sentences_and_books_are_no_affiliations(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Lapland University of Applied Science", "university-of-applied-sciences"),
        ("National Institute for Health and Welfare", "state-agency"),
    ],
)
@pytest.mark.parametrize("text", ["{}", "Department of Frost, {}, Kemi, Finland", "The partner is {}."])
def test_names_as_papers_write_them_tell_the_type(text: str, name: str, kind: str) -> None:
    assert [(each.name, each.type) for each in read_organisations(text.format(name))] == [(name, kind)]


@pytest.mark.parametrize(
    "unit",
    [
        "Department of Electrical and Information Engineering",
        "Department of Snow and Communication Studies",
        "Faculty of Frost and Education",
    ],
)
@pytest.mark.parametrize("text", ["University of Oulu, {}. Guide for Writers.", "It is led by University of Oulu, {}."])
def test_english_words_that_end_as_genitives_are_fields(text: str, unit: str) -> None:
    check(text.format(unit), [("University of Oulu", (unit,))])


@pytest.mark.parametrize("name", ["Finnish Frost Committee", "Snow and Ice Committee", "Ethics Committee (HEC)"])
@pytest.mark.parametrize("body", ["Research Council of Finland", "University of Oulu", "City of Kemi"])
@pytest.mark.parametrize("link", ["at", "of"])
def test_a_named_committee_is_of_the_body_behind_it(name: str, link: str, body: str) -> None:
    check(f"The {name} {link} the {body} has decided.", [(body, (name.removesuffix(" (HEC)"),))])


@pytest.mark.parametrize("committee", ["The committee", "A Committee", "Members of the steering committee"])
def test_a_committee_without_a_name_is_no_unit(committee: str) -> None:
    check(f"{committee} of the University of Oulu has decided.", ["University of Oulu"])


@pytest.mark.parametrize(
    "text", ["{}", "She visited the {} in Rostock.", "Partners: {}, Kela", "{} and Kela take part."]
)
@pytest.mark.parametrize(
    "name", ["Max Planck Institute for Polar Research", "Niels Bohr Institute of Ice", "Max Planck Institute"]
)
def test_an_institute_named_after_a_person_is_read_with_what_it_is_for(text: str, name: str) -> None:
    check(text.format(name), [name, *(["Kela"] if "Kela" in text else [])])


@pytest.mark.parametrize("code", ["FI-90014", "FIN-90014", "FI", "FIN", "FI–90014"])
@pytest.mark.parametrize(
    "text", ["We thank {0}, P.O. Box 3000, {1} {0}, and Kela.", "She wrote to {1} {0}, and to Kela."]
)
def test_a_post_code_begins_no_name(text: str, code: str) -> None:
    names = [each.name for each in read_organisations(text.format("University of Oulu", code))]
    assert set(names) == {"University of Oulu", "Kela"}


@pytest.mark.parametrize(
    "units",
    [
        "Faculty of Science, Department of Plants, Lichen Research Unit",
        "Lichen Research Unit, Department of Plants, Faculty of Science",
        "Department of Plants, Lichen Research Unit, Faculty of Science",
    ],
)
def test_units_before_a_body_in_running_text_stand_from_the_top_down(units: str) -> None:
    check(
        f"She thanks Anna Ek at {units}, University of Turku, for this.",
        [("University of Turku", ("Faculty of Science", "Department of Plants", "Lichen Research Unit"))],
    )


@pytest.mark.parametrize("front", ["Lichens that grow in northern Finland", "On the rivers of Sweden"])
def test_a_country_that_ends_a_title_is_no_part_of_the_faculty_behind_it(front: str) -> None:
    text = f"5 Ek, Anna, {front} Faculty of Science, Department of Plants, University of Turku, P.O.Box 50, FI, 2007"
    check(text, [("University of Turku", ("Faculty of Science", "Department of Plants"))])


@pytest.mark.parametrize(
    "text",
    [
        "The Kaamos Institute of the University of Oulu\n\nWork in the Kaamos Institute goes on with firms of Kemi.",
        "The Kaamos Institute of the University of Oulu was founded. The firms know the Kaamos Institute.",
        "Kaamos Institute, University of Oulu\n\nThe firms met at Kaamos Institute, as they do.",
        "It was founded at the Kaamos Institute, University of Oulu. The firms know the Kaamos Institute well.",
    ],
)
def test_an_institute_named_again_is_the_unit_that_it_was(text: str) -> None:
    found = read_organisations(text)
    assert {(each.name, each.units) for each in found} == {("University of Oulu", ("Kaamos Institute",))}
    assert [each.inferred for each in found] in ([()], [(), ("name",)])


def test_an_institute_named_before_its_body_is_told_stays_alone() -> None:
    check(
        "Kaamos Institute has partners, such as the Snow Institute of the University of Oulu.",
        ["Kaamos Institute", ("University of Oulu", ("Snow Institute",))],
    )


@pytest.mark.parametrize("behind", [", Oulu, Finland", ", P.O. Box 64, 90014 Oulu", ""])
def test_a_unit_right_behind_its_university_is_no_part_of_its_name(behind: str) -> None:
    check(f"University of Oulu Department of Snow{behind}", [("University of Oulu", ("Department of Snow",))])


@pytest.mark.parametrize(
    ("field", "body", "address"),
    [
        ("Sensing Solutions", "VTT Technical Research Centre of Finland", "PO Box 1000, Espoo FI-02044 VTT, Finland"),
        ("Soil Ecology", "Swedish University of Agricultural Sciences", "Box 7044, 750 07 Uppsala, Sweden"),
        ("Plant Health", "Natural Resources Institute Finland", "Latokartanonkaari 9, 00790 Helsinki, Finland"),
        (
            "Snow Systems",
            "Swiss Federal Institute for Ice, Snow and Water Research",
            "Seestrasse 1, 8000 Bern, Switzerland",
        ),
    ],
)
@pytest.mark.parametrize("number", ["1. ", "12 ", "3"])
def test_a_numbered_affiliation_begins_with_its_unit(number: str, field: str, body: str, address: str) -> None:
    check(f"{number}{field}, {body}, {address}", [(body, (field,))])


def test_letters_behind_an_institute_and_a_person_before_a_body_are_no_part_of_it() -> None:
    check(
        "3. Snow Systems, Norwegian Institute for Water Research NIWA, PO Box 5, 7485 Trondheim, Norway",
        [("Norwegian Institute for Water Research", ("Snow Systems",))],
    )
    check("1. Aino Virtanen, University of Oulu, PO Box 3, FI-90014 Oulu, Finland", ["University of Oulu"])


@pytest.mark.parametrize("unit", ["Law School", "Library", "Karelian Institute", "Business School"])
@pytest.mark.parametrize("letters", ["UEF", "UTU"])
def test_a_school_that_its_kind_closes_is_of_the_university_by_its_letters(letters: str, unit: str) -> None:
    check(f"Aino Virtanen works at the {letters} {unit}, with two others.", [(letters, (unit,))])


def test_an_agency_by_its_letters_has_no_such_school() -> None:
    check("Aino Virtanen works at the THL Business School, with two others.", ["THL"])


@pytest.mark.parametrize("over", ["the Faculty of Education, ", ""])
def test_a_research_environment_is_a_unit_of_the_faculty_behind_it(over: str) -> None:
    units = (
        ("Faculty of Education", "Arctic Law Research Environment") if over else ("Arctic Law Research Environment",)
    )
    body = "University of Turku" if over else "the University of Turku"
    check(f"Arctic Law Research Environment at {over}{body}", [("University of Turku", units)])


def test_a_learning_environment_is_none() -> None:
    check("The Digital Learning Environment at the University of Lapland was renewed.", ["University of Lapland"])
