"""A role that nothing says is marked as inferred, and whom nothing says how to reach is unsure."""

from __future__ import annotations

import pytest

from converters.layout import Field
from converters.mentions import contact_participations, make_participation
from converters.text.contacts.reader import read_contacts
from graph.model import Span

_PEOPLE = ["Tuula Nevalainen", "rehtori Tuula Nevalainen, Iin kunta", "Nevalainen Tuula\nOulun yliopisto"]
_OTHER_HEADS = [
    "",
    "Tekijät:\n",
    "Kirjoittajat: ",
    "Läsnä: ",
    "Poissa: ",
    "Luonnontieteet\n",
    "Puhujat\n",
    "Författare: ",
    "Pekka Ojanen antaa lisätietoja. Tilaisuuden avasi ",
]
_CONTACT_HEADS = [
    "Lisätietoja: ",
    "Lisätietoja antaa ",
    "Lisätietoja hankkeesta antaa ",
    "Hankkeesta antaa lisätietoja ",
    "Yhteystiedot\n",
    "Hankkeen yhteystiedot:\n",
    "Yhteystiedot\n\n",
    "Tiedustelut: ",
    "Ota yhteyttä: ",
    "Mer information ger ",
    "Kontaktuppgifter:\n",
    "For more information, please contact ",
    "Contact details\n",
]
_ROLES = [
    "Yhteyshenkilö: ",
    "Hankkeen yhteyshenkilön nimi: ",
    "Kontaktperson: ",
    "Contact person: ",
    "Projektipäällikkö ",
]


@pytest.mark.parametrize("person", _PEOPLE)
@pytest.mark.parametrize("head", _OTHER_HEADS)
def test_who_is_only_named_is_a_contact_person_by_inference_and_unsurely(head: str, person: str) -> None:
    contact = read_contacts(head + person)[-1]
    assert contact.person.name == "Tuula Nevalainen"
    assert contact.role == "contact-person"
    assert "role" in contact.inferred
    assert contact.confidence <= 0.7


@pytest.mark.parametrize("person", _PEOPLE)
@pytest.mark.parametrize("head", [*_CONTACT_HEADS, *_ROLES])
def test_a_word_for_the_role_or_a_heading_of_contacts_says_it(head: str, person: str) -> None:
    (contact,) = read_contacts(head + person)
    assert "role" not in contact.inferred
    assert contact.confidence == 1.0


@pytest.mark.parametrize(
    "detail",
    ["p. 040 000 0001", "tuula.nevalainen@kunta.example", "etunimi.sukunimi(at)kunta.example", "+358 40 000 0001"],
)
def test_who_can_be_reached_is_surely_one_to_contact_though_no_word_says_so(detail: str) -> None:
    (contact,) = read_contacts(f"Tuula Nevalainen, {detail}")
    assert ("role" in contact.inferred, contact.confidence) == (True, 1.0)


def test_a_heading_of_contacts_holds_up_to_the_next_heading() -> None:
    text = "Yhteystiedot\n\nTuula Nevalainen\nrehtori\n\nPekka Ojanen\nlehtori\n\nTekijät\nEeva Saari"
    assert ["role" in contact.inferred for contact in read_contacts(text)] == [False, False, True]
    text = "Lisätietoja: Tuula Nevalainen, rehtori\n\nPekka Ojanen, lehtori"
    assert ["role" in contact.inferred for contact in read_contacts(text)] == [False, True]


def test_a_person_named_twice_has_what_one_of_the_mentions_says() -> None:
    (contact,) = read_contacts("Tuula Nevalainen, rehtori\n\nProjektipäällikkö: Tuula Nevalainen")
    assert (contact.role, contact.inferred, contact.confidence) == ("project-manager", (), 1.0)
    (contact,) = read_contacts("Tuula Nevalainen, rehtori\n\nTuula Nevalainen, p. 040 000 0001")
    assert (contact.inferred, contact.confidence) == (("role",), 1.0)


def test_a_field_for_contact_people_says_the_role() -> None:
    (contact,) = read_contacts("Tuula Nevalainen, rehtori", in_contacts=True)
    assert (contact.inferred, contact.confidence) == ((), 1.0)
    text = "Tuula Nevalainen, rehtori"
    (part,) = contact_participations(Field("contacts", "Yhteyshenkilöt", text, Span(0, len(text)), 0), ())
    assert (part.inferred, part.confidence) == ((), 1.0)


def test_the_mark_and_the_sureness_go_on_to_the_participation() -> None:
    (contact,) = read_contacts("Tuula Nevalainen, rehtori")
    part = make_participation(contact)
    assert (part.inferred, part.confidence) == (("role",), 0.7)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Kumppani | Yhteyshenkilö\nIin kunta | Tuula Nevalainen\nOulun yliopisto | Pekka Ojanen", [False, False]),
        ("Yhteyshenkilöt: Iin kunta, Tuula Nevalainen; Oulun yliopisto, Pekka Ojanen", [False, False]),
        ("Yhteyshenkilöt:\nTuula Nevalainen, Iin kunta\nPekka Ojanen, Oulun yliopisto", [False, False]),
        ("Yhteyshenkilö: Tuula Nevalainen\nVarahenkilö: Pekka Ojanen", [False, True]),
        ("Tilaisuuden avasi Tuula Nevalainen. Lisätietoja siitä antaa Pekka Ojanen.", [True, False]),
    ],
)
def test_how_far_the_word_for_contact_people_reaches(text: str, unsaid: list[bool]) -> None:
    assert ["role" in contact.inferred for contact in read_contacts(text)] == unsaid


@pytest.mark.parametrize(
    "heading", ["Lisätietoja:", "Lisätietoja antaa", "Tiedustelut:", "Yhteystiedot\n", "Mer information:", "Contacts:"]
)
@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Ohjausryhmän jäsenet:\n", "steering-group-member"),
        ("Styrgrupp: ", "steering-group-member"),
        ("Projektikoordinaattorit:\n", "coordinator"),
    ],
)
def test_who_is_to_be_contacted_is_none_of_the_list_above(head: str, role: str, heading: str) -> None:
    text = f"{head}Tuula Nevalainen\nPekka Ojanen\n{heading} Eeva Saari, p. 040 000 0001"
    assert [contact.role for contact in read_contacts(text)] == [role, role, "contact-person"]


def test_contact_details_of_members_do_not_end_their_list() -> None:
    people = "Tuula Nevalainen, yhteystiedot: 040 000 0001\nPekka Ojanen, yhteystiedot: 040 000 0002\nEeva Saari"
    assert {contact.role for contact in read_contacts(f"Ohjausryhmä\n{people}")} == {"steering-group-member"}


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Projektarbetarna", "project-worker"),
        ("Projektmedarbetarna:", "project-worker"),
        ("Projektmedarbetare", "project-worker"),
        ("Projektledarna", "project-manager"),
        ("Samordnarna", "coordinator"),
        ("Projektplanerarna", "planner"),
        ("Hanketyöntekijöiden yhteystiedot", "project-worker"),
        ("Hankesuunnittelijoiden yhteystiedot:", "planner"),
        ("Projektikoordinaattoreiden yhteystiedot", "coordinator"),
    ],
)
@pytest.mark.parametrize("parts", [("\n", "\n", ", "), ("\n\n", "\n\n", "\n"), ("\n\n", "\n", " ")])
def test_a_plural_heading_is_of_all_below(head: str, role: str, parts: tuple[str, str, str]) -> None:
    first, between, sign = parts
    people = between.join(
        f"{name}{sign}050 000 000{at}" for at, name in enumerate(["Aino Berg", "Eino Repo", "Ida Lind"])
    )
    assert [one.role for one in read_contacts(f"{head}{first}{people}")] == [role] * 3


def test_the_role_of_one_is_not_of_those_below() -> None:
    text = "Projektledare\nAino Berg, 050 000 0001\nEino Repo, 050 000 0002"
    assert [one.role for one in read_contacts(text)] == ["project-manager", "contact-person"]
    text = "Projektmedarbetare\nAino Berg, 050 000 0001\n\nProjektledare\nEino Repo, 050 000 0002"
    assert [one.role for one in read_contacts(text)] == ["project-worker", "project-manager"]


@pytest.mark.parametrize("organ", ["Hallitus", "Johtokunta", "Valtuusto", "Työvaliokunta", "Styrelse"])
@pytest.mark.parametrize("post", ["varapuheenjohtaja", "sihteeri"])
def test_an_organ_that_heads_people_behind_others_is_no_body(organ: str, post: str) -> None:
    text = f"Puheenjohtaja Aino Virtanen {post} Ville Nieminen {organ} Eeva Korhonen, lehtori, Iin kunta"
    read = [(one.person.name, one.organisation.name if one.organisation else "") for one in read_contacts(text)]
    assert read == [("Aino Virtanen", ""), ("Ville Nieminen", ""), ("Eeva Korhonen", "Iin kunta")]


def test_an_organ_before_the_first_of_its_people_is_no_part_of_a_body() -> None:
    text = "Valtuusto Aino Virtanen, puheenjohtaja Hallitus Eeva Lahti, puheenjohtaja"
    read = [(one.person.name, one.job_title, one.organisation) for one in read_contacts(text)]
    assert read == [("Aino Virtanen", "puheenjohtaja", None), ("Eeva Lahti", "puheenjohtaja", None)]


@pytest.mark.parametrize("body", ["Kainuun Neuvosto", "Oulun yliopiston hallitus", "Lapin liiton hallitus"])
def test_an_organ_that_has_a_name_is_a_body(body: str) -> None:
    (contact,) = read_contacts(f"Aino Virtanen, {body}")
    assert contact.organisation is not None


@pytest.mark.parametrize(
    "text",
    [
        "Projektikoordinaattorit: Aino Salmela ja Ville Kotila\nYhteistyökumppanit: Liisa Korpela (Kemin kaupunki)",
        "Ohjausryhmän jäsenet\nAino Salmela, Iin kunta\nVille Kotila, N ry\n\nProjektihenkilöstö\nLiisa Korpela",
        "Kouluttajat:\n• Aino Salmela\n• Ville Kotila\n\nKommenttipuheenvuorot:\n• Liisa Korpela, Kemin kaupunki",
    ],
)
def test_a_role_goes_no_farther_than_the_next_heading(text: str) -> None:
    first, second, third = read_contacts(text)
    assert (first.role, first.job_title) == (second.role, second.job_title)
    assert third.role != first.role or third.job_title != first.job_title
    assert third.job_title == ""


def test_members_under_parts_of_their_group_are_members() -> None:
    found = read_contacts("Ohjausryhmä\n\nKunnat:\nAino Salmela\n\nJärjestöt:\nVille Kotila")
    assert {contact.role for contact in found} == {"steering-group-member"}


def test_headings_in_capitals_about_the_project_are_no_bodies() -> None:
    found = read_contacts("HANKKEEN VASTUUHENKILÖ Aino Salmela HANKKEEN TALOUS Ville Kotila TIEDOTUS Liisa Korpela")
    assert [contact.organisation for contact in found] == [None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Hanketta vetää Aino Virtanen. Ohjausryhmän muut jäsenet ovat:\n\nHilla Mattila, sivistysjohtaja, Iin kunta",
        "Projektet leds av Aino Virtanen. De övriga medlemmarna i styrgruppen är:\n\nHilla Mattila, Ijo kommun",
    ],
)
def test_a_heading_behind_a_sentence_is_over_the_people_below_an_empty_line(text: str) -> None:
    assert [each.role for each in read_contacts(text)] == ["project-manager", "steering-group-member"]


@pytest.mark.parametrize("word", ["LOPPURAPORTTI", "Väliraportti", "Muistio", "Soita", "SLUTRAPPORT"])
@pytest.mark.parametrize("body", ["Kemin Omaishoitajat ry", "Oulun kaupunki", "Kemin Leipomo Oy", "Suomen metsäkeskus"])
def test_a_paper_or_a_call_before_a_body_is_no_part_of_its_name(word: str, body: str) -> None:
    [anna] = read_contacts(f"{word} {body}, projektivastaava Anna Mäki")
    assert anna.organisation is not None
    assert anna.organisation.name == body


@pytest.mark.parametrize("body", ["Agenda Digital Media Oy", "Esite Oy", "Muistiliitto ry", "Strategia Partners Oy"])
def test_a_body_may_be_called_as_a_paper_is(body: str) -> None:
    [anna] = read_contacts(f"{body}, projektivastaava Anna Mäki")
    assert anna.organisation is not None
    assert anna.organisation.name == body
