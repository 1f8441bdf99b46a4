"""What a sentence or a bracket says of others is none of a person's: another clause, a former post, whom one helps."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact


def _one(text: str) -> Contact:
    (found,) = read_contacts(text)
    return found


def _body(contact: Contact) -> str:
    return contact.organisation.name if contact.organisation else ""


@pytest.mark.parametrize("word", ["mukaan", "johdolla", "vetämänä"])
def test_the_subject_behind_a_postposition_is_another(word: str) -> None:
    assert _one(f"Iin kunnan rehtori Anna Mäen {word} uusi lehtori ottaa mallin käyttöön").job_title in {"rehtori", ""}


def test_an_office_of_another_group_in_brackets_is_no_post() -> None:
    assert _one("Iin kunta, Anna Mäki, tuottaja (juhlan ohjausryhmän sihteeri)").job_title == "tuottaja"
    assert _one("Anna Mäki, tuottaja (hankeryhmän puheenjohtaja), 050 000 0001").job_title.startswith("tuottaja")


@pytest.mark.parametrize("word", ["tukena", "apuna", "rinnalla"])
def test_whom_somebody_helps_tells_no_role(word: str) -> None:
    found = _one(f"Projektipäälliköiden {word} on Iin kunnan johtaja Anna Mäki.")
    assert (found.role, found.job_title, _body(found)) == ("contact-person", "johtaja", "Iin kunta")


@pytest.mark.parametrize("former", ["aiemmin", "aikaisemmin"])
def test_a_former_post_before_a_name_is_not_the_present_one(former: str) -> None:
    found = _one(f"Rehtoriksi valittiin {former} lehtorina Oulun yliopistossa toiminut Anna Mäki.")
    assert (found.job_title, _body(found)) == ("rehtori", "")


def test_a_present_post_before_a_name_stays() -> None:
    found = _one("Puhumassa oli myös lehtorina Oulun yliopistossa toimiva Anna Mäki.")
    assert (found.job_title, _body(found)) == ("lehtori", "Oulun yliopisto")


def test_a_slash_joins_two_to_one_post() -> None:
    found = read_contacts("Iin kunta: rehtori Anna Mäki / Ville Koski, lehtori Timo Rinne")
    assert [one.job_title for one in found] == ["rehtori", "rehtori", "lehtori"]


def test_the_number_of_the_office_before_the_heading_of_contacts_is_not_the_persons() -> None:
    text = "Iin kunta, puh. 08 000 0001 Lisätietoja: Anna Mäki, 040 000 0002"
    point = _one(text).person.contact
    assert point is not None
    assert point.phones == ("+358400000002",)


def test_a_credit_under_a_heading_of_contacts_is_a_credit() -> None:
    text = "Lisätietoja: Anna Mäki, 040 000 0002 Kannen kuva: Ville Koski"
    assert [one.person.name for one in read_contacts(text)] == ["Anna Mäki"]
    text = "Lisätietoja: Anna Mäki, 040 000 0002\nPiirrokset ja muut kuvat Ville Koski"
    assert [one.person.name for one in read_contacts(text)] == ["Anna Mäki"]


def test_a_house_is_no_body_in_capitals() -> None:
    assert _body(_one("Anna Mäki, producent vid Skogens Hus")) == "Skogens Hus"
    assert _body(_one("Anna Mäki, ylilääkäri, HUS")) == "HUS"


def test_an_address_is_no_part_of_a_body() -> None:
    assert _body(_one("PÄÄTOIMITTAJA Anna Mäki Kaislatuuli Oyj PL 12, KEMI")) == "Kaislatuuli Oyj"


@pytest.mark.parametrize("post", ["tutkija", "ohjaaja", "myyntijohtaja", "kehityspäällikkö"])
def test_an_unlisted_owner_inside_a_sentence_is_no_part_of_the_post(post: str) -> None:
    found = _one(f"Illasta kertoo Kaislapihan {post} Anna Mäki.")
    assert (found.job_title, _body(found)) == (post, "Kaislapiha" if post.endswith(("johtaja", "päällikkö")) else "")


@pytest.mark.parametrize("area", ["Kainuu", "Porvoo", "Vapaa"])
def test_a_long_vowel_at_the_end_of_a_bodys_name_stays(area: str) -> None:
    assert _body(_one(f"Metsäyhdistys {area}n toiminnanjohtaja Anna Mäki")) == f"Metsäyhdistys {area}"


@pytest.mark.parametrize("verb", ["nimeän", "nimeämme", "valitsen", "määrään", "nimitän"])
def test_the_verb_of_who_appoints_is_no_part_of_the_post(verb: str) -> None:
    found = _one(f"Ohjausryhmän puheenjohtajaksi {verb} toimialajohtaja Anna Mäen.")
    assert found.job_title == "toimialajohtaja"
