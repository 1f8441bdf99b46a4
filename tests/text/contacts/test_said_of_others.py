"""What stands near a person and is said of others: topics, identifiers, who pays, whom something is given to."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


def _read(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.person.name, one.job_title, one.organisation.name if one.organisation else "")
        for one in read_contacts(text)
    ]


@pytest.mark.parametrize("topic", ["Työkaluja yrittäjille", "Ohjeita maatilayrittäjille", "Tietoa opettajille"])
def test_whom_a_topic_is_for_is_no_post_of_the_speaker(topic: str) -> None:
    assert _read(f"15.30 {topic}, Aino Virtanen, ProAgria Lappi") == [("Aino Virtanen", "", "ProAgria Lappi")]


def test_a_post_of_the_field_above_a_heading_of_contacts_is_nobodys_below() -> None:
    text = "Ansvarig minister: omsorgsministern\n\nMer information\n\nAino Virtanen, direktör"
    assert _read(text) == [("Aino Virtanen", "direktör", "")]


@pytest.mark.parametrize("field", ["ISIL-tunnus", "Y-tunnus", "OVT-tunnus", "Hankenumero", "EURA-koodi"])
def test_an_identifier_is_no_body(field: str) -> None:
    text = f"{field}:\nFI-VM\nYhteyshenkilön nimi:\nAino Virtanen\nPuhelin:\n040 123 4567"
    assert _read(text) == [("Aino Virtanen", "", "")]


@pytest.mark.parametrize("label", ["Muut", "Övriga"])
def test_the_word_for_others_is_no_body_among_bodies(label: str) -> None:
    text = f"Iin kunta: Aino Virtanen\nOulun kaupunki: Ville Nieminen\n{label}: Eeva Korhonen"
    assert [body for _, _, body in _read(text)] == ["Iin kunta", "Oulun kaupunki", ""]


def test_a_bracket_in_the_field_of_a_post_is_no_part_of_it() -> None:
    text = "Projektin vastuuhenkilön nimi Aino Virtanen Asema organisaatiossa päällikkö (ICT-, puu- ja metalliala)"
    assert _read(text) == [("Aino Virtanen", "päällikkö", "")]


@pytest.mark.parametrize("link", ["joihin rahoitus on haettu", "johon tuki on saatu", "joille tukea antaa"])
def test_a_body_in_a_clause_about_something_else_is_no_employer(link: str) -> None:
    text = f"Aino Virtanen, sosionomi, työskentelee hankkeissa, {link} opetus- ja kulttuuriministeriöltä."
    assert [body for _, _, body in _read(text)] == [""]


@pytest.mark.parametrize(
    "head", ["Mer information ges vid NTM-centralen i Tavastland av", "Lisätietoja Iin kunnasta antavat"]
)
def test_a_line_that_leads_to_the_people_below_tells_their_body(head: str) -> None:
    text = f"{head}\n\nAino Virtanen, direktör, 0295 025 911\nVille Nieminen, lehtori, 0295 025 912"
    assert len({body for _, _, body in _read(text)} - {""}) == 1
    assert "" not in [body for _, _, body in _read(text)]


@pytest.mark.parametrize("body", ["Kehitysvammaisten Tukiliitto", "Vammaisten Perheliitto", "Naisten Tukiyhdistys"])
def test_the_members_of_an_association_are_a_part_of_its_name(body: str) -> None:
    assert _read(f"Aino Virtanen, {body}") == [("Aino Virtanen", "", body)]


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeesta vastaa {} kunnassa Aino Virtanen ja Oulun kaupungissa Ville Nieminen.",
        "Hankkeesta vastaa {} kunnassa johtaja Aino Virtanen ja Oulun kaupungissa rehtori Ville Nieminen.",
    ],
)
def test_two_people_with_a_place_each_share_the_verb(text: str) -> None:
    found = read_contacts(text.format("Iin"))
    assert [one.role for one in found] == ["responsible-director"] * 2
    assert [one.organisation and one.organisation.name for one in found] == ["Iin kunta", "Oulun kaupunki"]


def test_another_sentence_or_verb_is_not_shared() -> None:
    roles = [one.role for one in read_contacts("Hankkeesta vastaa Iin kunnassa Aino Virtanen. Oulussa Ville Nieminen.")]
    assert roles == ["responsible-director", "contact-person"]
    text = "Hankkeesta vastaa Iin kunnassa Aino Virtanen ja Oulun kaupungissa asiasta kertoo Ville Nieminen."
    assert [one.role for one in read_contacts(text)] == ["responsible-director", "contact-person"]


def test_who_speaks_of_themselves_has_both_verbs() -> None:
    (contact,) = read_contacts("Olen Aino Virtanen ja työskentelen hankkeessa projektityöntekijänä Oulussa.")
    assert contact.role == "project-worker"
