"""How the bodies that own a post in the genitive are read where no list knows them; people and bodies are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize(
    ("owner", "body"),
    [
        ("Savon Salmen", "Savon Salmi"),
        ("Ylä-Karjalan Kylätuen", ""),
        ("Keski-Hämeen Kalan", "Keski-Hämeen Kala"),
        ("Meren Aallokon", ""),
        ("Lounaisrannan Elämyksen", "Lounaisrannan Elämys"),
    ],
)
@pytest.mark.parametrize("post", ["toiminnanjohtaja", "puheenjohtaja", "johtaja"])
@pytest.mark.parametrize("before", ["", "Mukana on ", "Tiedustelut: "])
def test_capitalised_genitives_before_a_post_are_its_body_where_their_base_form_is_plain(
    before: str, owner: str, post: str, body: str
) -> None:
    (contact,) = read_contacts(f"{before}{owner} {post} Tuula Nevalainen")
    read = contact.organisation.name if contact.organisation else ""
    assert (contact.person.name, contact.job_title, read) == ("Tuula Nevalainen", post, body)


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Mukana oli Kuusipesän toimitusjohtaja Tuula Nevalainen", "toimitusjohtaja", "Kuusipesä"),
        ("Tuula Nevalainen, Kuusipesän toiminnanjohtaja", "toiminnanjohtaja", "Kuusipesä"),
        ("Festivaalin toimitusjohtaja Tuula Nevalainen", "festivaalin toimitusjohtaja", ""),
        ("Mukana oli Suomen toimitusjohtaja Tuula Nevalainen", "suomen toimitusjohtaja", ""),
        ("Säätiön toimitusjohtaja Tuula Nevalainen", "toimitusjohtaja", ""),
        ("Viestinnän johtaja Tuula Nevalainen", "viestinnän johtaja", ""),
    ],
)
def test_one_genitive_is_a_body_only_before_who_leads_a_firm_or_an_association(
    text: str, title: str, body: str
) -> None:
    (contact,) = read_contacts(text)
    assert (contact.job_title, contact.organisation.name if contact.organisation else "") == (title, body)


def test_a_project_in_the_genitive_is_neither_a_body_nor_a_person() -> None:
    (contact,) = read_contacts("Tiedustelut: Savon Valon projektipäällikkö Tuula Nevalainen")
    assert (contact.person.name, contact.role, contact.organisation) == ("Tuula Nevalainen", "project-manager", None)


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("Telecomista", "Telecom"),
        ("Luotoksesta", "Luotos"),
        ("Keramosta", "Keramo"),
        ("EU-palvelutoimistosta", "EU-palvelutoimisto"),
        ("ProAgriasta", "ProAgria"),
        ("Mansikasta", ""),
        ("Savosta", ""),
        ("Saksasta", ""),
        ("Kuosmalasta", ""),
        ("Kylmälästä", ""),
    ],
)
@pytest.mark.parametrize("text", ["Tuula Nevalainen {}", "Mukana oli rehtori Tuula Nevalainen {} ja muita."])
def test_where_somebody_comes_from_is_a_body_in_its_base_form_or_none(text: str, written: str, body: str) -> None:
    (contact,) = read_contacts(text.format(written))
    assert (contact.organisation.name if contact.organisation else "") == body


def test_the_field_of_a_project_in_a_body_leaves_the_body_its_person() -> None:
    (contact,) = read_contacts("Tuula Nevalainen, Oulun kaupungin Kipinä-toiminnan projektipäällikkö")
    assert contact.organisation
    assert (contact.role, contact.organisation.name) == ("project-manager", "Oulun kaupunki")


def _employers(text: str) -> list[str]:
    return [contact.organisation.name if contact.organisation else "" for contact in read_contacts(text)]


@pytest.mark.parametrize("topic", ["Framtidens kommun", "Tulevaisuuden kunta"])
def test_a_topic_that_ends_as_a_municipality_does_is_no_body(topic: str) -> None:
    assert _employers(f"{topic}\nAino Salmela, tutkija, puh. 050 000 0000") == [""]


@pytest.mark.parametrize("firm", ["Kommunförbundet Service Ab", "Koivulan kunta Kiinteistöt Oy"])
def test_a_firm_named_by_its_owner_is_one_body(firm: str) -> None:
    assert _employers(f"Aino Salmela, lehtori, {firm}, p. 050 000 0000") == [firm]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Österbottens förbund leds av landskapsdirektör Ulf Holm.", "Österbottens förbund"),
        ("Oulun yliopistoa johtaa rehtori Aino Salmela.", "Oulun yliopisto"),
        ("The City of Turku is led by Mayor Aino Salmela.", "City of Turku"),
    ],
)
def test_who_leads_a_body_works_for_it(text: str, body: str) -> None:
    assert _employers(text) == [body]


def test_two_posts_before_a_name_are_of_that_person_where_the_one_before_has_a_post() -> None:
    text = "Tornion kaupunginjohtaja Ville Kotila, Kemin kaupunginjohtaja ja Kuntaväki ry:n puheenjohtaja Aino Salmela"
    first, second = read_contacts(text)
    assert (first.job_title, first.organisation and first.organisation.name) == ("kaupunginjohtaja", "Tornion kaupunki")
    assert second.job_title == "kaupunginjohtaja, puheenjohtaja"


def test_a_membership_in_a_bracket_is_no_post() -> None:
    (contact,) = read_contacts("Aino Salmela, Senior Adviser (Member), Ministry of Finance")
    assert contact.job_title == "Senior Adviser"


@pytest.mark.parametrize("before", ["", "Mukana on ", "Tiedustelut: "])
@pytest.mark.parametrize("post", ["toimitusjohtaja", "suunnittelija"])
@pytest.mark.parametrize(("owner", "body"), [("SOLVAn", "SOLVA"), ("DIMEXin", "DIMEX")])
def test_the_genitive_of_a_short_name_in_capitals_is_a_body_before_any_post(
    owner: str, body: str, post: str, before: str
) -> None:
    (contact,) = read_contacts(f"{before}{owner} {post} Tuula Nevalainen kertoo.")
    read = contact.organisation.name if contact.organisation else ""
    assert (contact.person.name, contact.job_title, read) == ("Tuula Nevalainen", post, body)


@pytest.mark.parametrize("people", ["tutkijoista", "työntekijöistä", "asiantuntijoista"])
@pytest.mark.parametrize("got", ["tuen sai", "sai", "palkittiin"])
def test_who_is_picked_out_of_the_people_of_a_body_is_of_it(people: str, got: str) -> None:
    text = f"Tänä vuonna, kuten ennenkin, Oulun yliopiston {people} {got} professori Anna Mäki."
    (contact,) = read_contacts(text)
    assert (contact.organisation and contact.organisation.name, contact.job_title) == ("Oulun yliopisto", "professori")


def test_of_whose_people_somebody_tells_is_not_the_body_of_who_tells() -> None:
    for text in (
        "Tänä vuonna Oulun yliopiston tutkijoista kertoi professori Anna Mäki.",
        "Oulun yliopiston tutkijoista tuen sai yksi. Lisäksi palkittiin professori Anna Mäki.",
    ):
        assert [one.organisation for one in read_contacts(text)] == [None]
