"""How bodies of Swedish pages, and headings in English, are kept apart from people; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize("layout", ["Tove Nygård, {}", "Tove Nygård ({})", "Tove Nygård, lektor, {}, tfn 040 000 0001"])
@pytest.mark.parametrize(
    "body",
    [
        "Centret för hälsa och trivsel",
        "Forskningsinstitutet för havsmiljö",
        "Föreningen för lokala råvaror",
        "Centralen för kulturarbete",
        "Nylands företagare",
        "Mellersta Österbottens turism",
        "Företagarna i Nyland",
        "Region Skåne",
        "Region Örebro län",
        "Länsstyrelsen Halland",
    ],
)
def test_a_swedish_body_is_read_whole(layout: str, body: str) -> None:
    (contact,) = read_contacts(layout.format(body))
    assert contact.organisation
    assert (contact.person.name, contact.organisation.name) == ("Tove Nygård", body)


@pytest.mark.parametrize("unit", ["Centret för livsmedel", "Enheten för ungdom", "Institutionen för språk"])
def test_what_works_at_a_body_is_its_unit(unit: str) -> None:
    (contact,) = read_contacts(f"Tove Nygård, {unit} vid Åbo Akademi")
    assert contact.organisation
    assert (contact.organisation.name, contact.organisation.units) == ("Åbo Akademi", (unit,))


def test_what_a_centre_does_is_no_part_of_its_name() -> None:
    text = "Tove Nygård berättar att Centret för kultur är nytt."
    assert [contact.organisation for contact in read_contacts(text)] == [None]


@pytest.mark.parametrize(
    "heading",
    [
        "Contact Point South",
        "National Contact Point Estonia",
        "Central Baltic Contact Point",
        "Arctic Growth Network",
        "Nordic Science Forum",
        "Contact Point Finland/North",
    ],
)
def test_the_name_of_a_programme_or_of_a_network_is_no_person(heading: str) -> None:
    (contact,) = read_contacts(f"{heading}\nRegion Halland\nTove Nygård\nTelefon: 040 000 0001")
    assert contact.person.name == "Tove Nygård"
    assert contact.person.contact
    assert contact.organisation
    assert contact.organisation.name == "Region Halland"


def test_a_listed_name_stays_one_beside_such_words() -> None:
    assert [one.person.name for one in read_contacts("Project manager Adam West, Jane Smart, Kim North")] == [
        "Adam West",
        "Jane Smart",
        "Kim North",
    ]


@pytest.mark.parametrize("origin", ["från Centret för kost", "from Region Halland", "från Stiftelsen Havet"])
def test_a_person_from_a_body_is_no_part_of_its_name(origin: str) -> None:
    (contact,) = read_contacts(f"Mukana: Tove Nygård {origin}.")
    assert contact.organisation
    assert (contact.person.name, contact.organisation.name) == ("Tove Nygård", origin.partition(" ")[2])


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("direktör för svenska ärenden", "Kommunförbundet"),
        ("direktör för svenska och internationella ärenden", "Kommunförbundet"),
        ("chef för vård", "Vasa stad"),
    ],
)
def test_the_word_before_a_body_is_no_part_of_the_post(post: str, body: str) -> None:
    (contact,) = read_contacts(f"Lena Bergman, {post} vid {body}")
    assert contact.job_title == post
    assert contact.organisation is not None
    assert contact.organisation.name == body


def test_a_post_before_what_it_is_for_is_no_part_of_a_unit() -> None:
    (contact,) = read_contacts("Lena Bergman, dekan för fakulteten för pedagogik vid Åbo Akademi")
    assert contact.job_title == "dekan"
    assert contact.organisation is not None
    assert contact.organisation.name == "Åbo Akademi"


def test_an_office_before_the_heading_of_members_is_of_the_one_before() -> None:
    first, second, *_ = read_contacts("Närvarande: Lena Bergman, ordf. Ledamöter: Ulf Holm Karin Holm Kaj Sundman")
    assert first.job_title == "ordf."
    assert second.job_title != "ordf."


@pytest.mark.parametrize("body", ["Kuusirannan srk", "Koivulan hiippakunnan tuomiokapituli"])
def test_parishes_cut_short_and_chapters_are_bodies(body: str) -> None:
    (contact,) = read_contacts(f"Kirkkoherra Aino Salmela, {body}, p. 050 000 0000")
    assert contact.organisation is not None
    assert body.startswith(contact.organisation.name[:8])


@pytest.mark.parametrize("joint", [" i ", ", "])
@pytest.mark.parametrize("field", ["diakoni", "fostran"])
def test_the_field_of_a_post_may_be_a_word_for_a_post(field: str, joint: str) -> None:
    (contact,) = read_contacts(f"Mera information: Lena Bergman, sekreterare för {field}{joint}Borgå stift")
    assert contact.organisation is not None
    assert (contact.job_title, contact.organisation.name) == (f"sekreterare för {field}", "Borgå stift")


@pytest.mark.parametrize("label", ["Responsible researcher", "Lead researcher", "Vetenskaplig ledare", "Huvudansvarig"])
def test_who_answers_for_the_research_is_the_responsible_director(label: str) -> None:
    (contact,) = read_contacts(f"{label}: Pia Alatalo, Åbo Akademi")
    assert (contact.role, contact.job_title) == ("responsible-director", "")
