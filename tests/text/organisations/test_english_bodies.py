"""Bodies by their English names that no table lists, and how sure they are where another line may end them."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "name",
    [
        "Council of the Arctic Towns",
        "Federation of the Nordic Rowers",
        "Climate Lantern Coalition",
        "Kemi EU Office",
        "East Lapland European Office",
        "Embassy of Norway",
    ],
)
@pytest.mark.parametrize("frame", ["{}", "The plan was made with the {} in May.", "We met people from the {}, too."])
def test_kinds_of_english_bodies(name: str, frame: str) -> None:
    assert [found.name for found in read_organisations(frame.format(name))] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Members of the council of the town",
        "The coalition government agreed.",
        "The EU office hours are short.",
        "EU Office",
    ],
)
def test_kinds_alone_are_no_english_bodies(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Council of the City of Oulu decided.", ["City of Oulu"]),
        ("Council of the European Union", ["Council of the European Union"]),
        ("Presidency of the Council of the European Union from Romania.", ["Council of the European Union"]),
        ("Euroopan yhteisöjen komissio on hyväksynyt ohjelman.", ["Euroopan yhteisöjen komissio"]),
        ("Beslutet fattas av Europeiska unionens råd", ["Europeiska unionens råd"]),
    ],
)
def test_bodies_of_europe(text: str, names: list[str]) -> None:
    assert [found.name for found in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("University of Mallila Estonia", "University of Mallila"),
        ("Institute of Ecology Latvia", "Institute of Ecology"),
    ],
)
def test_a_country_behind_a_body_of_one_word_is_no_part_of_it(text: str, name: str) -> None:
    assert parse_organisation(text).name == name or [each.name for each in read_organisations(text)] == [name]


@pytest.mark.parametrize(
    "text", ["University of Forest Sciences Uppsala Sweden", "City of Kemi Cultural Office Liisa Virtanen"]
)
def test_a_name_that_ends_in_a_country_or_a_person_is_not_sure(text: str) -> None:
    assert all(found.confidence < 1 for found in read_organisations(text))


@pytest.mark.parametrize(
    "text", ["Geological Survey of Finland", "Statistics Finland", "Association of Towns of Norway"]
)
def test_a_country_inside_a_name_leaves_it_sure(text: str) -> None:
    (found,) = read_organisations(text)
    assert (found.name, found.confidence) == (text, 1.0)


@pytest.mark.parametrize("name", ["Aino Virtanen -säätiö", "Eino Nieminen -stiftelsen"])
@pytest.mark.parametrize("frame", ["Kurssin järjestää {}.", "Kirjoitus perustuu {} ja Iin kunnan kartoitukseen."])
def test_a_foundation_joined_to_a_person_by_its_hyphen(name: str, frame: str) -> None:
    assert name in [found.name for found in read_organisations(frame.format(name))]


@pytest.mark.parametrize("text", ["Mallila Oy Toimintamalli", "Suomen Latu Lumo4You", "Tuulen Kivi Oy Sulautunut"])
def test_words_behind_a_whole_name_leave_it_unsure(text: str) -> None:
    assert parse_organisation(text).confidence < 1


@pytest.mark.parametrize(
    "text",
    ["Kiinteistö Oy Koivuranta", "Kehittämiskeskus Oy Mallila", "Nuorten Ystävät -säätiö", "Mallila förbund r.f."],
)
def test_names_with_a_form_inside_or_joined_by_a_hyphen_are_sure(text: str) -> None:
    assert parse_organisation(text).confidence == 1.0


@pytest.mark.parametrize(
    "name", ["Estonian Chamber of Agriculture", "Swedish Association of Rowers", "Latvian Academy of Arts"]
)
def test_a_nationality_before_the_kind_is_part_of_the_name(name: str) -> None:
    assert [found.name for found in read_organisations(f"The consortium includes the {name} and others.")] == [name]


@pytest.mark.parametrize(
    "name",
    [
        "Finnish Research Council for Ice and Society",
        "Nordic Foundation for Culture and Society",
        "Research Council for Culture and Society",
        "Research Council for Ice and Environment",
    ],
)
@pytest.mark.parametrize("frame", ["The {} has granted funding.", "Kela and the {} took part."])
def test_what_an_english_body_is_for_goes_on_over_and(name: str, frame: str) -> None:
    check(frame.format(name), [*(["Kela"] if "Kela" in frame else []), name])


def test_a_society_of_somebody_begins_another_body() -> None:
    check(
        "The Finnish Institute for Art and Society of Friends met.", ["Finnish Institute for Art", "Society of Friends"]
    )
    text = "The Academy of Finland's Research Council for Culture and Society and Kela paid."
    check(text, [("Academy of Finland", ("Research Council for Culture and Society",)), "Kela"])


@pytest.mark.parametrize("name", ["Nordic Laboratory of Sediment Dating", "Baltic Laboratory for Ice Research"])
@pytest.mark.parametrize("place", ["", ", Moss, Denmark"])
def test_a_laboratory_of_countries_is_a_body_without_its_town(name: str, place: str) -> None:
    check(f"It works with the University of Oulu and the {name}{place}.", ["University of Oulu", name])


def test_a_laboratory_of_a_university_is_its_unit() -> None:
    check("the Laboratory of Ice at the University of Oulu", [("University of Oulu", ("Laboratory of Ice",))])
    check("the Arctic Laboratory of the University of Oulu", [("University of Oulu", ("Arctic Laboratory",))])


@pytest.mark.parametrize("comma", [",", ""])
@pytest.mark.parametrize("front", ["Savonia", "Finnish"])
@pytest.mark.parametrize("frame", ["It was funded by the {}.", "Funder: {}", "Kela, {}, City of Kemi"])
def test_the_regional_office_of_the_state_has_all_its_duties(front: str, comma: str, frame: str) -> None:
    name = f"{front} Centre for Economic Development, Transport{comma} and the Environment"
    around = ["Kela", "City of Kemi"] if "Kela" in frame else []
    found = read_organisations(frame.format(name))
    assert [each.name for each in found] == [*around[:1], name, *around[1:]]
    assert all(each.confidence >= 0.9 for each in found)
