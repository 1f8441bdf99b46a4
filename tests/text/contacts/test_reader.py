"""Tests the contact reader: the seeds' people, and the rules one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.contacts.reader import explain_contacts, read_contacts
from converters.text.people.emails import make_address
from converters.text.people.names import given_names, surnames
from graph.model import Contact, ContactPoint, Organisation
from tests.steps import grows_with_text


def _cell(seeds: Path, number: str) -> str:
    text = next(seeds.glob(f"{number}_*.txt")).read_text(encoding="utf-8")
    return text.partition("Yhteyshenkilöt")[2].partition("Liitteet")[0]


def _bodies(*names: str) -> list[Organisation]:
    return [Organisation(name, name) for name in names]


def _body(contact: Contact) -> str:
    return contact.organisation.name if contact.organisation else ""


def _point(contact: Contact) -> ContactPoint:
    assert contact.person.contact is not None
    return contact.person.contact


SEED_ROLES = [
    ("000", "Pekka Asikainen", "contact-person", "", "Oulun seurakuntayhtymä"),
    ("000", "Kim Wasama", "contact-person", "", "Oulun seurakuntayhtymä"),
    ("000", "Pasi Laukka", "contact-person", "", "Oulun kaupunki"),
    ("001", "Arja Heikkinen", "responsible-director", "sosiaalijohtaja", "Oulun kaupunki"),
    ("001", "Katja Karppinen", "contact-person", "", "Oulun kaupunki"),
    ("002", "Jaana Ukonaho", "contact-person", "", "ODL"),
    ("002", "Anneli Koistinen", "contact-person", "", "Oulun kaupunki"),
    ("003", "Pasi Laukka", "responsible-director", "yhteisötoiminnan päällikkö", "Oulun kaupunki"),
    ("003", "Mirja Syrjälä", "project-manager", "", "Oulun kaupunki"),
    ("003", "Markus Lepinoja", "coordinator", "", "Oulun kaupunki"),
    ("003", "Jani Paananen", "part-time-coordinator", "", "Oulun kaupunki"),
    ("003", "Henri Huumonen", "part-time-coordinator", "", "Oulun kaupunki"),
    ("003", "Marguerite Guibert", "contact-person", "", "Pudasjärven kaupunki"),
]


def test_the_people_of_the_seeds(seeds: Path) -> None:
    given = _bodies("Pudasjärven kaupunki", "Hämeen ELY-keskus", "Oulun kaupunki")
    read = [
        (number, contact.person.name, contact.role, contact.job_title, _body(contact))
        for number in ("000", "001", "002", "003")
        for contact in read_contacts(_cell(seeds, number), organisations=given)
    ]
    assert read == SEED_ROLES


def test_the_details_of_the_seeds(seeds: Path) -> None:
    contacts = read_contacts(_cell(seeds, "003"))
    assert [len(_point(contact).phones) for contact in contacts] == [1] * 6
    assert [_point(contact).inferred for contact in contacts] == [("email",)] * 5 + [()]
    assert _point(contacts[-1]).emails[0].endswith("@pudasjarvi.fi")
    template = "{given}.{family}@" + _cell(seeds, "003").partition("(at)")[2].partition(". ")[0].split(".\n")[0]
    for contact in contacts[:-1]:
        made = make_address(template, contact.person.given, contact.person.family)
        assert _point(contact).emails == (made,)


def test_spans_hold_the_name_as_written(seeds: Path) -> None:
    for number in ("000", "001", "002", "003"):
        text = _cell(seeds, number)
        for contact in read_contacts(text):
            assert contact.at is not None
            assert contact.person.raw in text[contact.at.start : contact.at.end]


def test_an_application_form_of_another_seed(seeds: Path) -> None:
    text = next(seeds.glob("004_*.txt")).read_text(encoding="utf-8")
    start = text.index("Hankkeen yhteyshenkilön nimi")
    (contact,) = read_contacts(text[start : text.index("Hakijoiden lukumäärä")])
    assert contact.person.name == "Anu Vuorinen"
    assert (contact.role, contact.job_title.casefold()) == ("contact-person", "kehitys- ja resurssijohtaja")
    assert _body(contact) == "Oulunkaaren kuntayhtymä"
    assert contact.inferred == ("organisation",)


def test_a_place_is_the_body_of_the_project() -> None:
    given = _bodies("Kempeleen kunta")
    text = "Kempele: Aino Laaksonen. Ii: Eero Paasonen."
    first, second = read_contacts(text, organisations=given, in_contacts=True)
    assert (_body(first), _body(second)) == ("Kempeleen kunta", "Iin kunta")
    assert first.inferred == second.inferred == ("organisation",)
    assert first.organisation is not None
    assert second.organisation is not None
    assert first.organisation.confidence > second.organisation.confidence


def test_a_short_name_that_a_body_of_the_project_explains() -> None:
    given = [Organisation("Pohjolan Digitaitojen Säätiö", "", abbreviation="PDS")]
    (contact,) = read_contacts("Aino Laaksonen, PDS, p. 050 000 0001", organisations=given)
    assert _body(contact) == "Pohjolan Digitaitojen Säätiö"


def test_a_person_with_two_roles_stays_two_contacts() -> None:
    text = "Projektipäällikkö: Aino Laaksonen, p. 050 000 0001\nTalousvastaava: Aino Laaksonen, p. 050 000 0001"
    assert [contact.role for contact in read_contacts(text)] == ["project-manager", "financial-officer"]


def test_a_person_named_twice_is_one_contact() -> None:
    text = "Yhteyshenkilö Aino Laaksonen. Projektipäällikkö Aino Laaksonen, p. 050 000 0001."
    (contact,) = read_contacts(text)
    assert contact.role == "project-manager"
    assert _point(contact).phones == ("+358500000001",)


def test_an_unsure_name_says_so() -> None:
    sure, unsure = read_contacts("Koordinaattori Aino Laaksonen ja suunnittelija Zubayr Qadimovi")
    assert sure.confidence == 1.0
    assert 0.4 < unsure.confidence < 1.0


def test_the_explanation_types_every_part() -> None:
    items = explain_contacts("Projektipäällikkö Aino Laaksonen, Iin kunta, p. 050 000 0001")
    kinds = [item.kind for item in items]
    assert kinds == ["role", "name", "comma", "body", "comma", "label", "phone"]


_PARTS = [
    "ja",
    "projektipäällikkö",
    "Koordinaattorit",
    "Oulun",
    "kaupunki",
    "Oy",
    "ry:n",
    "VON",
    "puh.",
    "050 000 0001",
    "etunimi.sukunimi(at)kunta.example",
    "a.b@kunta.example",
    "Nimi:",
    "Asema:",
    "Organisaatio:",
    "Pudasjärvi:",
    ":",
    ",",
    "-",
    "(",
    ")",
    "\n",
    "\n\n",
]
_WORD = st.sampled_from([*list(given_names())[:200], *list(surnames())[:200], *_PARTS * 6])
_MIXED = st.tuples(st.lists(_WORD, max_size=25), st.sampled_from([" ", ""])).map(lambda parts: parts[1].join(parts[0]))


@given(st.one_of(st.text(max_size=200), _MIXED))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for contact in read_contacts(text, organisations=_bodies("Oulun kaupunki")):
        assert contact.at is not None
        assert 0 <= contact.at.start < contact.at.end <= len(text)
        assert contact.person.raw in text[contact.at.start : contact.at.end]
        assert contact.person.name
        assert 0.0 < contact.confidence <= 1.0


_GIVEN = [name.title() for name in list(given_names())[:800] if len(name) > 2]
_FAMILY = [name.title() for name in list(surnames())[:2000] if len(name) > 3 and name not in given_names()]


@given(st.sampled_from(_GIVEN), st.sampled_from(_FAMILY), st.integers(0, 9999))
@settings(max_examples=200, deadline=None)
def test_a_common_name_is_read_back(given_name: str, family: str, number: int) -> None:
    text = f"Projektisuunnittelija {given_name} {family}, Kuopion kaupunki, p. 050 000 {number:04d}"
    (contact,) = read_contacts(text)
    assert (contact.person.given, contact.person.family) == (given_name, family)
    assert (contact.role, _body(contact)) == ("planner", "Kuopion kaupunki")
    assert _point(contact).phones == (f"+35850000{number:04d}",)


@pytest.mark.parametrize(
    ("text", "role", "title"),
    [
        ("Hankkeen talousvastaava Aino Laaksonen", "financial-officer", ""),
        ("osahankkeen projektipäällikkö Aino Laaksonen", "project-manager", ""),
        ("vt. projektipäällikkö Aino Laaksonen", "project-manager", ""),
        ("kulttuurijohtaja Aino Laaksonen", "contact-person", "kulttuurijohtaja"),
        ("Kirjanpidosta vastaava: Aino Laaksonen", "financial-officer", ""),
        ("yksikön päällikkö Aino Laaksonen", "contact-person", "yksikön päällikkö"),
        ("Vastuuhenkilö: kulttuurijohtaja Aino Laaksonen", "responsible-director", "kulttuurijohtaja"),
        (
            "Salkun koordinaattori: ohjelmakoordinaattori Aino Laaksonen",
            "portfolio-coordinator",
            "ohjelmakoordinaattori",
        ),
        ("viestintävastaava Aino Laaksonen", "other", "viestintävastaava"),
        ("Projektledare Aino Laaksonen", "project-manager", ""),
        ("Aino Laaksonen, Project Coordinator", "coordinator", ""),
    ],
)
def test_roles_and_titles_are_told_apart(text: str, role: str, title: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.role, contact.job_title) == (role, title)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Aino Virtanen Forum Virium Helsingistä", "Forum Virium Helsinki"),
        ("Aino Virtanen Tekesistä kertoi hankkeesta.", "Tekes"),
        ("Aino Virtanen SYKEstä kertoi tuloksista.", "Syke"),
        ("Aino Virtanen Etelä-Suomesta kertoi hankkeesta.", ""),
        ("Aino Virtanen\n\nprojektipäällikkö\n\nKemin kaupunki", "Kemin kaupunki"),
        ("Leader Joutsenten reitti ry\nAino Virtanen", "Leader Joutsenten reitti ry"),
        ("Kansanedustaja Aino Virtanen, kesk.", ""),
        ("Mukana on Aino Virtanen Centriasta.", "Centria"),
        ("Aino Virtanen Tampereen teknillisestä yliopistosta", "Tampereen teknillinen yliopisto"),
        ("Aino Virtanen kertoi tarinansa Muistiliiton seminaarissa.", ""),
        ("Kylätalon varaukset: Aino Virtanen", ""),
        ("Aino Virtanen (Kemi ja Tornio)", ""),
        ("Oulunkaaren kuntayhtymä\nPiisilta 1 A, 91100 Ii\nSihteeri\nAino Virtanen", "Oulunkaaren kuntayhtymä"),
        ("THL: Matti Korhonen\nPoke: Aino Virtanen", "Poke"),
        ("Vastuutaho: Lahden kaupunki, Hyvinvointi ja osallisuus\nVastuuhenkilö: Aino Virtanen", "Lahden kaupunki"),
        ("Aino Virtanen, joka on Lapin Sydänpiiri ry:n toiminnanjohtaja", "Lapin Sydänpiiri ry"),
        ("Ranuan 4H-yhdistys, Aino Virtanen", "Ranuan 4H-yhdistys"),
    ],
)
def test_a_body_is_read_in_any_case_and_only_where_it_employs(text: str, body: str) -> None:
    assert [_body(contact) for contact in read_contacts(text)][-1] == body


@pytest.mark.parametrize(
    ("text", "role", "title"),
    [
        ("Kunnanhallituksen puheenjohtaja Aino Virtanen", "contact-person", "kunnanhallituksen puheenjohtaja"),
        ("Aino Virtanen, kunnanhallituksen jäsen", "contact-person", "kunnanhallituksen jäsen"),
        (
            "Aino Virtanen\nOpiskelijahyvinvoinnin\nasiantuntija",
            "contact-person",
            "opiskelijahyvinvoinnin asiantuntija",
        ),
        ("Tenure track -professori Aino Virtanen", "contact-person", "tenure track -professori"),
        ("Aino Virtanen – filosofian tohtori – tutkija", "contact-person", "tutkija"),
        ("Aino Virtanen, johtava projektiasiantuntija", "expert", ""),
        ("Aino Virtanen, Director of Education at the City of Espoo", "contact-person", "Director of Education"),
        ("Aino Kallioinen\nUniversity Researcher", "contact-person", "University Researcher"),
    ],
)
def test_posts_are_read_whole(text: str, role: str, title: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.role, contact.job_title) == (role, title)


def test_offices_of_one_sentence_are_of_one_group() -> None:
    text = "Ohjausryhmän puheenjohtajana toimii Aino Virtanen ja varapuheenjohtajana Matti Korhonen."
    assert {contact.role for contact in read_contacts(text)} == {"steering-group-member"}


def test_the_name_of_a_project_is_no_person() -> None:
    assert read_contacts("Hankkeen nimi: Kestävä Arki\nRahoittaja: ESR") == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Matti Virtasta", "Matti Virtanen"),
        ("Matti Leppävuorta", "Matti Leppävuori"),
        ("Matti Ahoa", "Matti Aho"),
        ("Matti Lindqvistiä", "Matti Lindqvist"),
    ],
)
def test_names_in_the_partitive_are_put_in_the_nominative(written: str, name: str) -> None:
    (contact,) = read_contacts(f"Haastattelimme yrittäjä {written}.")
    assert contact.person.name == name


def test_two_people_share_a_surname_where_a_plural_post_heads_them() -> None:
    found = read_contacts("Ohjaajat Mira ja Tero Halonen tavoittaa numerosta 050 000 0610.")
    assert [contact.person.name for contact in found] == ["Mira Halonen", "Tero Halonen"]
    assert [contact.job_title for contact in found] == ["ohjaaja", "ohjaaja"]


@pytest.mark.parametrize(
    ("text", "employers"),
    [
        ("Suunnittelija Jaana Rekola siirtyi Mikkelin kaupungille.", [""]),
        ("Ohjaaja: Kirsi Halonen, toimeksiantaja: Kemin kaupunki", [""]),
        ("Eeva Tuomi, kulttuuriohjaaja, monikulttuurikeskus Pihlaja", ["monikulttuurikeskus Pihlaja"]),
        ("Toiminnanjohtaja\nKati Särkelä\nLeader Ylämaa", ["Leader Ylämaa"]),
    ],
)
def test_employers_by_rule(text: str, employers: list[str]) -> None:
    found = read_contacts(text)
    assert [contact.organisation.name if contact.organisation else "" for contact in found] == employers


def test_members_named_after_the_head_of_a_steering_group_are_of_it() -> None:
    text = "Ohjausryhmän puheenjohtaja Aino Virtanen (Iin kunta), jäsenet Matti Aho (Lapin liitto) ja Liisa Laine."
    assert [each.role for each in read_contacts(text)] == ["steering-group-member"] * 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Andersson, Henrik\nVirtanen, Aino", ["Henrik Andersson", "Aino Virtanen"]),
        ("Dr. Yusuf Demir-Aalto, University of Turku", ["Yusuf Demir-Aalto"]),
        ("Lahti Jukka-Pekka, Kemin kaupunki", ["Jukka-Pekka Lahti"]),
        ("Yhteyshenkilön nimi: VON ESSEN AIRI", ["Airi von Essen"]),
        ("Nimi: Mohamed Turtinen\nNimi: Kurri Noora", ["Mohamed Turtinen", "Noora Kurri"]),
        ("Koivisto Pekka, Margit-Kristi Gasbarra", ["Pekka Koivisto", "Margit-Kristi Gasbarra"]),
    ],
)
def test_surnames_are_told_from_given_names_in_both_orders(text: str, names: list[str]) -> None:
    assert [each.person.name for each in read_contacts(text)] == names


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Hankkeessa on kaksi hanketyöntekijää: Jenna Esimerkki (Oulu) ja Teemu Kuvitteellinen (Kajaani).",
            "project-worker",
        ),
        ("Kiitämme koordinaattoria Anna Esimerkkiä ja projektipäällikköä avusta.", "coordinator"),
        ("Mukana oli kolme asiantuntijaa, Aino Virtanen, Ville Korhonen ja Eeva Nieminen.", "expert"),
    ],
)
def test_roles_in_the_partitive_are_read(text: str, role: str) -> None:
    found = read_contacts(text)
    assert found
    assert {contact.role for contact in found} == {role}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Asia pantiin pöydälle Ville Mäkelän ehdotuksesta.", "Ville Mäkelä"),
        ("Hallitus määräsi Anna Nurmisen hoitamaan virkaa.", "Anna Nurminen"),
        ("Johtajaksi valittiin Outi Xerkeri.", "Outi Xerkeri"),
        ("Jäseneksi tulee Anna Mäki Hanna Xisbomin tilalle.", "Hanna Xisbom"),
        ("Työ tehdään Laura Xaraman johdolla.", "Laura Xarama"),
        ("Lautakunta nimesi edustajakseen Anna Mäkelän.", "Anna Mäkelä"),
        ("- Xaddington, Anna: Arjen taidot", "Anna Xaddington"),
        ("Hallitus nimesi Salla Heikkisen edustajaksi.", "Salla Heikkinen"),
        ("Kiitos annettiin maaseutuneuvos Eero Uusitalolle.", "Eero Uusitalo"),
        ("Anna Mäki (Kainuun liitto), Xakeri Savola (Maanmittauslaitos)", "Xakeri Savola"),
        ("Läsnä Mäki Anna Xawast Sören Koski Ville", "Ville Koski"),
    ],
)
def test_what_is_done_to_somebody_or_by_somebody_s_word_tells_a_person(text: str, name: str) -> None:
    assert read_contacts(text)[-1].person.name == name


@pytest.mark.parametrize("text", ["Paavo Nurmen stadion avataan.", "Aino Ackten huvila on auki.", "Minna Canthin katu"])
def test_what_is_named_after_somebody_is_no_person(text: str) -> None:
    assert read_contacts(text) == []


@pytest.mark.parametrize("text", ["Anna Mäki\tVille Koski", "lehtorit", "Avustajat Anna Mäki, tutkijat"])
def test_a_text_that_ends_in_a_row_or_a_plural_is_read(text: str) -> None:
    assert len(read_contacts(text)) == text.count("Mäki") + text.count("Koski")


def test_a_row_of_names_with_the_surname_first_leaves_no_body() -> None:
    contacts = read_contacts("Läsnä Mäki Anna Xawast Sören Koski Ville")
    assert [contact.person.name for contact in contacts] == ["Anna Mäki", "Sören Xawast", "Ville Koski"]
    assert [contact.organisation for contact in contacts] == [None, None, None]


@pytest.mark.parametrize("number", ["Matkapuhelin 050 000 0241", "050 000 0241\nville.koski@jokitalo.example"])
def test_a_number_below_a_body_is_the_persons_when_it_says_so(number: str) -> None:
    text = f"Projektipäällikkö\nVille Koski\n\nJokitalo Oy\n\n{number}"
    assert _point(read_contacts(text)[0]).phones == ("+358500000241",)
    assert read_contacts(text.replace(number, "050 000 0241"))[0].person.contact is None


def test_an_address_behind_its_name_tells_that_numbers_stand_behind_names_too() -> None:
    own = "Sähköpostiosoite anna.maki@iinkunta.example Puhelinnumero 050 000 0112"
    form = f"Puhelinnumero 050 000 0111 Postitoimipaikka Iisalmi Vastuuhenkilön nimi Anna Mäki {own}"
    found = read_contacts(f"{form} Taloushallinnon vastuuhenkilön nimi Ville Koski")
    assert [each.person.contact and each.person.contact.phones for each in found] == [("+358500000112",), None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Hankkeen taloudesta vastaa Anna Mäki.", "financial-officer"),
        ("Anna Mäki vastaa hankkeen kirjanpidosta.", "financial-officer"),
        ("Maksatuksista vastasi talouspäällikkö Anna Mäki.", "financial-officer"),
        ("Projektia vetää Anna Mäki.", "project-manager"),
        ("Hanketta johtaa Anna Mäki.", "project-manager"),
        ("Anna Mäki johtaa hanketta Savoniassa.", "project-manager"),
        ("Hanketta koordinoi Anna Mäki Savoniasta.", "coordinator"),
        ("Projektet leds av Anna Mäki.", "project-manager"),
        ("The NORTE project is led by Anna Mäki.", "project-manager"),
        ("Hanketta koordinoi Oulun yliopisto, ja lisätietoja antaa Anna Mäki.", "contact-person"),
        ("The project is led by the University of Oulu, contact Anna Mäki.", "contact-person"),
        ("Verksamheten leds av Anna Mäki.", "contact-person"),
        ("Viestinnästä vastaa Anna Mäki.", "contact-person"),
    ],
)
def test_what_a_person_is_said_to_do_tells_the_role(text: str, role: str) -> None:
    assert [each.role for each in read_contacts(text)] == [role]


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("Anna Mäki, puh. 044 123 4567 (vaihde 08 123 4567)", "+358441234567"),
        ("Anna Mäki, 044 123 4567, vaihde 08 123 4567", "+358441234567"),
        ("Anna Mäki, 08 123 4567 (vaihde)", None),
        ("Anna Mäki, 08 123 4567 vaihde, 044 123 4567", "+358441234567"),
    ],
)
def test_a_word_between_two_numbers_names_the_one_that_no_sign_parts_from_it(text: str, phone: str | None) -> None:
    assert [each.person.contact for each in read_contacts(text)] == [phone and ContactPoint(phones=(phone,))]


def test_a_mailbox_of_an_office_in_the_sentence_before_is_nobody_s() -> None:
    text = "Tietosuojavastaava: tietosuoja@kunta.example. Rekisterinpitäjän edustaja: Anna Mäki, johtaja"
    assert [each.person.contact for each in read_contacts(text)] == [None]


def test_the_deputy_chair_of_a_group_may_be_written_short() -> None:
    contacts = read_contacts("Ohjausryhmä: Anna Mäki (pj.), Oulun kaupunki; Ville Koski (varapj.), Kajaanin kaupunki")
    assert [(each.job_title, each.organisation and each.organisation.name) for each in contacts] == [
        ("pj.", "Oulun kaupunki"),
        ("varapj.", "Kajaanin kaupunki"),
    ]


@pytest.mark.parametrize("label", ["Org.:", "Yhteisö:", "Järjestö:", "Organisaatio ja yksikkö:"])
def test_a_field_of_a_body_below_the_name_is_the_person_s(label: str) -> None:
    contact = read_contacts(f"Nimi: Mäki Anna\n{label} Haukiputaan seurakunta\nPuh. 040 123 4567")[0]
    assert contact.organisation is not None
    assert contact.organisation.name == "Haukiputaan seurakunta"


def test_a_body_in_the_bracket_of_one_person_is_not_that_of_the_person_before() -> None:
    text = "Anna Mäki (projektipäällikkö), Ville Koski (koordinaattori, Muhoksen kunta)"
    assert [each.organisation and each.organisation.name for each in read_contacts(text)] == [None, "Muhoksen kunta"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki ja Ville Koski, etunimi.sukunimi@oulu.fi, etunimi.sukunimi@savonia.fi",
        "Anna Mäki, Oulun yliopisto, ja Ville Koski, Savonia (etunimi.sukunimi@savonia.fi, etunimi.sukunimi@oulu.fi)",
    ],
)
def test_as_many_templates_as_people_are_one_each(text: str) -> None:
    points = [each.person.contact for each in read_contacts(text)]
    assert [point.emails for point in points if point] == [("anna.maki@oulu.fi",), ("ville.koski@savonia.fi",)]


def _titles_and_bodies(text: str) -> list[tuple[str, str]]:
    contacts = read_contacts(text)
    return [(each.job_title, each.organisation.name if each.organisation else "") for each in contacts]


def test_a_degree_in_brackets_parts_no_post_from_the_name_behind_it() -> None:
    text = "Työryhmä: insinööri (AMK) Anna Mäki, sosionomi (YAMK) Ville Koski"
    assert _titles_and_bodies(text) == [("insinööri", ""), ("sosionomi", "")]


def test_a_deputy_in_a_bracket_is_of_the_member_before_it() -> None:
    text = "Anna Mäki, Kuopion kaupunki (varajäsen Ville Koski), Matti Salo, Lapin liitto (varajäsen Aino Laine)"
    assert [body for _, body in _titles_and_bodies(text)] == ["Kuopion kaupunki"] * 2 + ["Lapin liitto"] * 2


def test_two_spaces_part_the_cells_of_a_row() -> None:
    text = "Vastuullinen johtaja  rehtori Anna Mäki, Lapin yliopisto  Yhteyshenkilö  Ville Koski, puh. 040 123 4567"
    assert _titles_and_bodies(text) == [("rehtori", "Lapin yliopisto"), ("", "")]


def test_who_pays_in_the_sentence_before_is_nobody_s_employer() -> None:
    text = "Vastuuviranomainen Lapin liitto. Projektin yhteyshenkilön nimi Mäki Anna"
    assert _titles_and_bodies(text) == [("", "")]


@pytest.mark.parametrize("head", ["Johtoryhmä:", "Hankkeen johtoryhmä\n", "Ohjausryhmän jäsenet:"])
def test_who_is_listed_under_a_steering_group_is_its_member(head: str) -> None:
    contacts = read_contacts(f"{head} Anna Mäki, Kainuun liitto; Ville Koski, Kajaanin kaupunki")
    assert [each.role for each in contacts] == ["steering-group-member"] * 2


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Anna Mäki (MMM), ProAgria Oulu", "ProAgria Oulu"),
        ("Anna Mäki (KTM), johtaja, Iin kunta", "Iin kunta"),
        ("Anna Mäki (MMM), johtaja", "MMM"),
    ],
)
def test_a_bracket_is_a_degree_where_a_body_follows(text: str, body: str) -> None:
    assert [each.organisation and each.organisation.name for each in read_contacts(text)] == [body]


@pytest.mark.parametrize(
    "degree", ["fil. tri", "tekn. tri", "Tekn. tri", "oik. kand.", "tekn. lis.", "dipl. ins.", "tekn. yo"]
)
def test_a_degree_in_short_words_parts_no_role_from_its_name(degree: str) -> None:
    contacts = read_contacts(f"Vastuullinen johtaja {degree} Anna Mäki, Oulun yliopisto")
    assert [(each.person.name, each.role) for each in contacts] == [("Anna Mäki", "responsible-director")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("TEKNINEN JOHTAJA VILLE KOSKI, IIN KUNTA", "tekninen johtaja"),
        ("LT Ville Koski, TKI-JOHTAJA", "TKI-johtaja"),
        ("CEO Ville Koski", "CEO"),
    ],
)
def test_a_title_in_capitals_is_written_small_but_for_its_abbreviations(text: str, title: str) -> None:
    assert [each.job_title for each in read_contacts(text)] == [title]


@pytest.mark.parametrize("blank", [chr(code) for code in range(0x3001) if chr(code).isspace() and code != 9])
@pytest.mark.parametrize(
    "text", ["{}", "rehtori\n{}\nAnna Mäki", "Anna{}Mäki, rehtori", "Anna Mäki, rehtori {} Iin kunta"]
)
def test_no_blank_or_end_of_a_page_makes_the_reader_raise(text: str, blank: str) -> None:
    assert len(read_contacts(text.format(blank))) == ("Anna" in text)


@pytest.mark.slow
@pytest.mark.parametrize("pattern", ["• Oy\n", "Aino Virtanen ", "Aino Virtanen\n", "puh. ", "(at) "])
def test_steps_stay_linear_on_odd_texts(pattern: str) -> None:
    assert grows_with_text(read_contacts, "{}", pattern)
