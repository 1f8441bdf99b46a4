"""Bodies in English whose kind several words tell, alone and beside one another."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

BODIES = {
    "Kymi Educational Consortium": "joint-municipal-authority",
    "Rannikko joint authority": "joint-municipal-authority",
    "Lumikko Adult Education Centre": "educational-institution",
    "Sedu Vocational Education Centre": "educational-institution",
    "Kainuu Vocational Institute": "educational-institution",
    "Narva City Government": "municipality",
    "Kurzeme Planning Region": "other",
    "Lumikko Art Centre": "other",
    "Estonian Chamber of Commerce and Industry": "chamber-of-commerce",
    "Union of Northern Towns": "association",
    "Settlement of Rantala": "association",
    "Evangelical Lutheran Parish of Kemi": "parish",
}


@pytest.mark.parametrize(("name", "kind"), BODIES.items())
@pytest.mark.parametrize(
    "text", ["{}", "Partners: {}, Kela", "The partners are {} and Kela.", "{} and Kela take part."]
)
def test_words_for_kinds_of_bodies_tell_their_type(text: str, name: str, kind: str) -> None:
    found = [(each.name, each.units, each.type) for each in read_organisations(text.format(name))]
    assert found[0] == (name, (), kind)
    assert [each[0] for each in found[1:]] == (["Kela"] if "Kela" in text else [])


def test_bodies_in_english_beside_one_another_are_no_units() -> None:
    names = list(BODIES)
    check(", ".join(names), [*names])


@pytest.mark.parametrize("label", ["Financier", "Financiers", "Funding body", "Responsible unit"])
def test_an_english_label_above_a_body_is_none(label: str) -> None:
    check(f"{label}\n\nBusiness Finland", ["Business Finland"])


@pytest.mark.parametrize(
    "text",
    [
        "Finnish regional councils decide, and our regional council agrees.",
        "The joint authority was founded, and a folk high school opened.",
    ],
)
def test_common_words_for_kinds_name_no_body(text: str) -> None:
    check(text, [])


def test_a_brand_behind_an_english_name_leaves_its_type() -> None:
    (found,) = read_organisations("Central Finland Educational Consortium Gradia")
    assert found.type == "joint-municipal-authority"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Haapsalu Kutsehariduskeskus", "educational-institution"),
        ("Berufsbildende Schulen Leer", "educational-institution"),
        ("ROC Nijmegen", "educational-institution"),
        ("Hogeschool Rotterdam", "university-of-applied-sciences"),
        ("Narva Linnavalitsus", "municipality"),
        ("Comune di Trento", "municipality"),
        ("Nordland fylkeskommune", "other"),
    ],
)
@pytest.mark.parametrize("text", ["{}", "Partnerit: {}, Kela", "Partnerit ovat Kela ja {}."])
def test_bodies_abroad_are_told_by_their_own_words(text: str, name: str, kind: str) -> None:
    found = {each.name: each.type for each in read_organisations(text.format(name)) if each.name != "Kela"}
    assert found == {name: kind}


@pytest.mark.parametrize("name", ["Forssa Region Development Centre", "Kotka Maritime Library"])
@pytest.mark.parametrize(
    "text",
    [
        "Natural Resources Institute Finland, {}",
        "Partners are Natural Resources Institute Finland (Luke), {} and Kela.",
        "Partners are Kela, {} and Natural Resources Institute Finland.",
    ],
)
def test_an_institution_of_another_town_is_no_unit_of_the_body_before_it(text: str, name: str) -> None:
    found = {each.name: each.units for each in read_organisations(text.format(name))}
    assert found[name] == found["Natural Resources Institute Finland"] == ()


def test_a_school_of_the_town_of_its_university_is_a_unit_of_it() -> None:
    check("University of Oulu, Oulu Business School", [("University of Oulu", ("Oulu Business School",))])


def test_the_centre_of_a_town_is_no_body() -> None:
    check("The meeting was held in Kemi City Centre.", [])


@pytest.mark.parametrize("text", ["The partner is {}.", "Hankkeen kumppani on {}.", "{} leads the work."])
def test_letters_behind_the_english_name_of_a_school_are_no_second_body(text: str) -> None:
    found = read_organisations(text.format("Oulu Vocational College OSAO"))
    assert [each.name for each in found] == ["Oulu Vocational College"]


def test_letters_of_another_kind_of_body_stay_one() -> None:
    found = read_organisations("The partners are Oulu Vocational College and OSAO.")
    assert [each.name for each in found] == ["Oulu Vocational College", "OSAO"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kaamos Institute, University of Oulu", [("University of Oulu", ("Kaamos Institute",))]),
        ("The Kaamos Institute, University of Oulu", [("University of Oulu", ("Kaamos Institute",))]),
        ("He works at Kaamos Institute, University of Oulu, in Kemi.", [("University of Oulu", ("Kaamos Institute",))]),
        ("Partners: Kaamos Institute, University of Oulu, City of Kemi",
         [("University of Oulu", ("Kaamos Institute",)), "City of Kemi"]),
        ("Finnish Environment Institute, University of Oulu", ["Finnish Environment Institute", "University of Oulu"]),
        ("European Snow Institute, University of Oulu", ["European Snow Institute", "University of Oulu"]),
        ("Kuopio Snow Institute, University of Oulu", ["Kuopio Snow Institute", "University of Oulu"]),
        ("Kaamos Institute, City of Kemi", ["Kaamos Institute", "City of Kemi"]),
    ],
)  # fmt: skip
def test_an_institute_of_no_place_is_of_the_university_behind_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("unit", ["Botanical Garden", "Brahea Centre", "Biodiversity Unit"])
@pytest.mark.parametrize("text", ["{} {}", "The work is done by the {} {}.", "We thank the {} {} and Luotola Oy."])
def test_a_unit_without_a_sign_behind_its_university(text: str, unit: str) -> None:
    read = read_organisations(text.format("University of Turku", unit))
    assert (read[0].name, read[0].units) == ("University of Turku", (unit,))


@pytest.mark.parametrize("field", ["Arts, Design and Architecture", "Business, Law and Economics"])
@pytest.mark.parametrize("kind", ["School", "Faculty", "Department"])
def test_the_fields_of_a_unit_stay_together(kind: str, field: str) -> None:
    check(f"Aalto University, {kind} of {field}", [("Aalto University", (f"{kind} of {field}",))])


def test_bodies_behind_a_unit_are_no_fields_of_it() -> None:
    check(
        "Faculty of Law, University of Turku and Hanken",
        [("University of Turku", ("Faculty of Law",)), "Hanken"],
    )


@pytest.mark.parametrize("country", ["UK", "Ireland", "Estonia", "Sweden"])
@pytest.mark.parametrize("name", ["Turku University of Applied Sciences", "Aalto University", "Metropolia"])
def test_a_country_behind_a_whole_name_is_no_part_of_it(name: str, country: str) -> None:
    check(f"{name} {country}", [name])


@pytest.mark.parametrize("name", ["Natural Resources Institute Finland", "Business Finland", "Luotola Oy Finland"])
def test_a_country_that_is_of_a_name(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Institute for Snow and Ice Research/Physics, Faculty of Science, University of Oulu",
         [("University of Oulu", ("Faculty of Science", "Institute for Snow and Ice Research/Physics"))]),
        ("University of Oulu, Unit of Meteorology/Snow and Ice",
         [("University of Oulu", ("Unit of Meteorology/Snow and Ice",))]),
        ("Department of Physics/University of Oulu", [("University of Oulu", ("Department of Physics",))]),
    ],
)  # fmt: skip
def test_a_slash_stands_inside_an_english_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("sign", ["'", "’"])
@pytest.mark.parametrize("name", ["Lumo Foundation", "Northern Library Association", "Kemi Development Institute"])
def test_the_genitive_of_an_english_name(name: str, sign: str) -> None:
    assert [each.name for each in read_organisations(f"The call is the {name}{sign}s, and it is open.")] == [name]
    assert read_organisations(f"{name}{sign}s Board granted funding.")[0].name == name


@pytest.mark.parametrize(
    "post", ["University Lecturer", "University Researcher", "College Director", "Academy Professor"]
)
def test_a_post_that_begins_with_a_kind_of_body_is_none(post: str) -> None:
    check(f"The grant was awarded to {post} Jari Virtanen of the project.", [])


@pytest.mark.parametrize("frame", ["The {}, {}, leads the project.", "The partners are the {}, {}, and Kivi Oy."])
@pytest.mark.parametrize("unit", ["Snow Research Group", "Department of Ethics", "Kaamos School of Public Health"])
def test_a_unit_stands_in_apposition_to_its_body(frame: str, unit: str) -> None:
    check(
        frame.format("University of Lapland", unit),
        [("University of Lapland", (unit,)), *["Kivi Oy"] * frame.count("Kivi")],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The University of Lapland, Polar Institute, leads the project.",
         [("University of Lapland", ("Polar Institute",))]),
        ("The partners are the University of Lapland, Helsinki Business School, and Kivi Oy.",
         ["University of Lapland", "Kivi Oy"]),
        ("The partners are the University of Lapland, Polar Institute, and Kivi Oy.",
         ["University of Lapland", "Polar Institute", "Kivi Oy"]),
    ],
)  # fmt: skip
def test_an_institute_of_a_list_is_a_body_of_its_own(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("verb", ["funded", "financed", "supported"])
@pytest.mark.parametrize("payer", ["Kone Foundation", "Business Finland", "Nordic Council of Ministers"])
def test_what_a_body_paid_for_is_no_part_of_its_name(payer: str, verb: str) -> None:
    check(f"Projects\n- {payer} {verb} SnowLab (2020-2021)\n- {payer} {verb} Northern Lab project", [payer, payer])
    check(f"Projects {verb} by {payer}", [payer])
