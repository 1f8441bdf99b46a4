"""How people in one line without signs between them, and posts of several words, are read; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact


def _read(text: str) -> list[tuple[str, str, str]]:
    return [(each.person.name, each.job_title, _body(each)) for each in read_contacts(text)]


def _body(contact: Contact) -> str:
    return contact.organisation.name if contact.organisation else ""


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki, johtaja, Oulun yliopisto Ville Koski, lehtori, Lapin liitto",
        "Anna Mäki, Oulun yliopisto, johtaja Ville Koski, Lapin liitto, lehtori",
        "johtaja Anna Mäki, Oulun yliopisto lehtori Ville Koski, Lapin liitto",
        "Johtaja Anna Mäki, Oulun yliopisto\nLehtori Ville Koski, Lapin liitto",
    ],
)
def test_what_stands_behind_the_last_name_of_a_line_stands_behind_all_of_them(text: str) -> None:
    assert _read(text) == [("Anna Mäki", "johtaja", "Oulun yliopisto"), ("Ville Koski", "lehtori", "Lapin liitto")]


def test_a_bracket_shows_that_bodies_stand_behind_their_people() -> None:
    text = "Anna Mäki, Lapin liitto Ville Koski, Kemin kaupunki (etänä) Matti Salo"
    assert [body for *_, body in _read(text)][:2] == ["Lapin liitto", "Kemin kaupunki"]


def test_a_post_before_the_first_name_stands_before_all_of_them() -> None:
    text = "rehtori Anna Mäki, johtaja Ville Koski, opettaja Matti Salo, Kemin kaupunki"
    assert [title for _, title, _ in _read(text)] == ["rehtori", "johtaja", "opettaja"]


def test_a_post_with_a_colon_belongs_to_the_name_after_it() -> None:
    found = _read("Työn tekijä: Anna Mäki, ohjaaja: Ville Koski, lehtori")
    assert found[0] == ("Anna Mäki", "", "")


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Kuljetuksista vastaava päällikkö Anna Mäki", "kuljetuksista vastaava päällikkö", ""),
        ("Uusi toiminnanjohtaja Anna Mäki", "toiminnanjohtaja", ""),
        ("Eettisen tutkimuksen neuvoston puheenjohtaja Anna Mäki", "eettisen tutkimuksen neuvoston puheenjohtaja", ""),
        ("Anna Mäki, liikunnan ja terveyden toimialajohtaja", "liikunnan ja terveyden toimialajohtaja", ""),
        ("Kauppatieteellisen tiedekunnan dekaani Anna Mäki", "dekaani", "Kauppatieteellinen tiedekunta"),
        ("Kemin kaupunginjohtaja Anna Mäki", "kaupunginjohtaja", "Kemin kaupunki"),
        ("Uudenkaupungin pormestari Anna Mäki", "pormestari", "Uudenkaupungin kaupunki"),
        ("Opettajien liiton (Opli) toiminnanjohtaja Anna Mäki", "toiminnanjohtaja", "Opettajien liitto"),
        ("Insinööri Anna Mäki liikenneyksiköstä", "insinööri", "liikenneyksikkö"),
        ("Lapin yliopiston tutkijatohtori Anna Mäki biologian laitokselta", "tutkijatohtori", "Lapin yliopisto"),
        ("Anna Mäki, KTM, lehtori, Lapin yliopisto", "lehtori", "Lapin yliopisto"),
        ("Professori, VTT, KTT Anna Mäki", "professori", ""),
        ("Nu börjar den tredje perioden och verksamhetsledaren Anna Mäki är redo.", "verksamhetsledare", ""),
        (
            "Professor Anna Mäki from the Faculty of Law and Social Sciences",
            "professor",
            "Faculty of Law and Social Sciences",
        ),
        ("Anna Mäki, opettaja, Pohjolan koulutuskeskus Redu", "opettaja", "Pohjolan koulutuskeskus Redu"),
        ("TAIMI: tutkija Anna Mäki, etunimi.sukunimi(at)aka.fi", "tutkija", "Suomen Akatemia"),
        ("The costs of the project\nFinance Director Anna Mäki", "Finance Director", ""),
    ],
)
def test_posts_and_bodies_of_several_words_are_read(text: str, title: str, body: str) -> None:
    assert [(found.casefold(), employer) for _, found, employer in _read(text)] == [(title.casefold(), body)]


@pytest.mark.parametrize(
    "text",
    ["Anna Mäki kertoi, että ilmoitus tuli kuntoutusyksiköstä.", "Rekisteriasioista vastaava\nJohtaja Anna Mäki"],
)
def test_where_something_comes_from_is_no_employer_and_a_line_ends_a_post(text: str) -> None:
    assert _read(text)[0][1:] in [("", ""), ("johtaja", "")]


def test_the_word_over_a_list_gives_way_to_a_post_of_ones_own() -> None:
    assert _read("Toimittajat:\nAnna Mäki, yliopettaja, Lapin liitto") == [("Anna Mäki", "yliopettaja", "Lapin liitto")]


LOST_LINES = (
    "Käsittelijä Anna Mäki Puhelin Vastuuhenkilön nimi Ville Koski Asema organisaatiossa rehtori Puhelin "
    "Taloushallinnon vastuuhenkilön nimi Matti Salo Asema organisaatiossa talouspäällikkö Puhelin"
)
MEMBERS = "Mäki Anna, Iin kunta\nKoski Ville, Lapin liitto"


@pytest.mark.parametrize(
    "text",
    [
        f"Tuki-hankkeen ohjausryhmään on johtajan päätöksellä nimetty seuraavat jäsenet:\n{MEMBERS}",
        f"Ohjausryhmä tukee hanketta.\n\nJäsenet\n\n{MEMBERS}",
        f"Projektets styrgrupp möts i maj.\n\nMedlemmar:\n{MEMBERS}",
    ],
)
def test_members_below_a_heading_are_of_the_group_that_the_text_names(text: str) -> None:
    assert [each.role for each in read_contacts(text)] == ["steering-group-member"] * 2


def test_members_of_no_group_that_is_named_have_no_role() -> None:
    assert [each.role for each in read_contacts(f"Jäsenet\n\n{MEMBERS}")] == ["contact-person"] * 2


def test_an_office_between_empty_lines_heads_the_name_below_it() -> None:
    text = "Ohjausryhmä\n\nJäsenet\n\nAnna Mäki\nVille Koski\nLiisa Aho\n\nSihteeri\n\nMatti Salo"
    assert [title for _, title, _ in _read(text)] == ["", "", "", "sihteeri"]


def test_a_name_that_no_list_knows_is_one_between_lines_of_names() -> None:
    text = "Jäsenet\nAnna Mäki\nSinimaaria Ranki\nVille Koski"
    assert [name for name, *_ in _read(text)] == ["Anna Mäki", "Sinimaaria Ranki", "Ville Koski"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Sihteerinä Anna Mäki. Valitaan puheenjohtaja ja varapuheenjohtaja.", ["sihteeri"]),
        ("Ryhmä valitsi puheenjohtajakseen Anna Mäen.", ["puheenjohtaja"]),
        ("Anna Mäki, vapaan sivistystyön johtaja, Espoo", ["vapaan sivistystyön johtaja"]),
        ("Nimi: Anna Mäki Yhteyshenkilön asema: johtaja Yhteyshenkilön puhelin: 040 123 4567", ["johtaja"]),
        ("Nimi: Anna Mäki\nAsema: professori/osaston johtaja", ["professori, osaston johtaja"]),
        ("Nimi: Anna Mäki\nAsema: lehtori, projektipäällikkö", ["lehtori"]),
        (LOST_LINES, ["", "rehtori", "talouspäällikkö"]),
        ("1. ryhmä: Tuula Kieseppä, överläkare", ["överläkare"]),
    ],
)
def test_a_post_ends_where_its_sentence_or_field_ends(text: str, titles: list[str]) -> None:
    assert [title for _, title, _ in _read(text)] == titles


def test_a_role_in_the_project_does_not_end_the_list_of_the_steering_group() -> None:
    text = "Ohjausryhmään kuuluvat johtaja Anna Mäki (Iin kunta), projektipäällikkö Ville Koski ja lehtori Matti Salo."
    roles = [each.role for each in read_contacts(text)]
    assert (roles[0], roles[2]) == ("steering-group-member", "steering-group-member")


FORM = """Hakijan virallinen nimi: {body}

Jakeluosoite: Katu 3

Puhelinnumero: 020 000 1111

Postinumero: 91100

Hankkeen yhteyshenkilön nimi: {name}

Yhteyshenkilön asema hakijaorganisaatiossa: hankevastaava

Yhteyshenkilön puhelinnumero: {phone}"""


@pytest.mark.parametrize("joint", ["\n\n", " "])
def test_forms_one_after_another_keep_what_is_each_ones(joint: str) -> None:
    people = [("Iin kunta", "Anna Mäki", "040 123 4567"), ("Lapin liitto", "Ville Koski", "040 123 4568")]
    forms = [FORM.format(body=body, name=name, phone=phone) for body, name, phone in people]
    text = joint.join(form if joint == "\n\n" else form.replace("\n\n", " ") for form in forms)
    found = [
        (_body(each), each.role, each.person.contact and each.person.contact.phones) for each in read_contacts(text)
    ]
    assert found == [
        ("Iin kunta", "project-manager", ("+358401234567",)),
        ("Lapin liitto", "project-manager", ("+358401234568",)),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "{} (Iin kunta)",
        "{}, Iin kunta",
        "Iin kunta: {}",
        "{}/Iin kunta",
        "{}\n050 000 0001\n",
        "VTT\n{}\n050 000 0001\n",
    ],
)
@pytest.mark.parametrize("name", ["Xiaoming Zubrin", "Wenche Qvøx", "Jaap van der Qvist"])
def test_a_name_that_no_list_knows_is_read_in_rows_made_as_those_of_known_names(row: str, name: str) -> None:
    read = read_contacts("\n".join(map(row.format, ["Anna Mäki", name, "Ville Koski"])))
    assert [contact.person.name for contact in read] == ["Anna Mäki", name, "Ville Koski"]


@pytest.mark.parametrize(
    "text", ["Lehtori: Wenche Qvøx, Iin kunta", "Yhteyshenkilö: Jaap van der Qvist", "Lehtori Jaap van der Qvist"]
)
def test_a_name_that_no_list_knows_is_read_in_the_field_of_a_post_or_a_role(text: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.person.name in {"Wenche Qvøx", "Jaap van der Qvist"}


def test_one_name_with_its_surname_first_does_not_turn_a_list_of_names_that_no_list_knows() -> None:
    text = "Johtaja Wenche Qvøx, VTT\nLehtori Thi Pham, VTT\nRehtori Kwabena Zubrin, VTT\nTutkija Xiaoming Zub, VTT"
    assert {"Wenche Qvøx", "Kwabena Zubrin"} <= {contact.person.name for contact in read_contacts(text)}


@pytest.mark.parametrize(
    "text", ["Koordinaattori: Forum Virium, Helsinki", "Toteuttaja: Kasvu Areena", "Green Garden, Iin kunta"]
)
def test_capitalised_words_where_a_body_may_stand_are_no_name(text: str) -> None:
    assert read_contacts(text) == []


@pytest.mark.parametrize(
    "head",
    [
        "Ohjausryhmän kokous 1/2024 Paikka: Kuntatalo, Toinen linja 14, Helsinki Osallistujat:",
        "Ohjausryhmän kokous 1/2024 Paikka: Kuntatalo, Toinen linja 14, Helsinki Osallistujat",
        "Muistio Johtoryhmän kokous Aika: kello 9 Paikka: kokoustila B. 3.3 jäsenet:",
        "Ohjausryhmän kokous 1/2024\nPaikka: Kuntatalo\nLäsnä:",
        "Landskapet har tillsatt en styrgrupp för Aland debatt 2019:\n\n",
    ],
)
def test_who_attends_the_meeting_of_a_steering_group_is_of_it_behind_the_fields_of_its_minutes(head: str) -> None:
    read = read_contacts(f"{head} Anna Mäki, Iin kunta, Ville Koski, Oulun kaupunki, Sari Salo, Tekes")
    assert [(each.person.name, each.role, _body(each)) for each in read] == [
        ("Anna Mäki", "steering-group-member", "Iin kunta"),
        ("Ville Koski", "steering-group-member", "Oulun kaupunki"),
        ("Sari Salo", "steering-group-member", "Tekes"),
    ]


def test_who_attends_another_meeting_is_of_no_steering_group() -> None:
    read = read_contacts("Seminaari 1/2024 Paikka: Kuntatalo Osallistujat: Anna Mäki, Iin kunta")
    assert [each.role for each in read] == ["contact-person"]


def test_the_bodies_that_are_points_of_a_list_are_not_those_of_a_person_in_it() -> None:
    assert _read("Lausunnot:\n\n • Ii ry\n • Suomen Yrittäjät ry\n • professori Olli Mäki") == [
        ("Olli Mäki", "professori", "")
    ]


def test_names_with_the_surname_first_and_commas_are_joined_by_a_conjunction() -> None:
    assert [name for name, _, _ in _read("Tekijät: Virtanen, Matti ja Mäki, Anna")] == ["Matti Virtanen", "Anna Mäki"]


@pytest.mark.parametrize(
    "brackets", [("Oulu", "Kemi"), ("Oamk", "Savonia"), ("ohjaaja", "lehtori"), ("Iin kunta", "N")]
)
@pytest.mark.parametrize("joint", [" ja ", ", "])
def test_numbers_behind_people_with_brackets_are_one_each(brackets: tuple[str, str], joint: str) -> None:
    text = f"Ohjaajat Anna Mäki ({brackets[0]}){joint}Ville Koski ({brackets[1]}), puh. 040 000 0001 ja 040 000 0002"
    points = [contact.person.contact for contact in read_contacts(text)]
    assert [point and point.phones for point in points] == [("+358400000001",), ("+358400000002",)]


def test_numbers_in_brackets_and_numbers_of_one_person_stay_where_they_stand() -> None:
    text = "Anna Mäki (040 000 0003) ja Ville Koski (Kemi), puh. 040 000 0001, 040 000 0002"
    points = [contact.person.contact for contact in read_contacts(text)]
    assert [point and point.phones for point in points] == [
        ("+358400000003",),
        ("+358400000001", "+358400000002"),
    ]


@pytest.mark.parametrize(
    "end",
    [
        "(kaikki Oulun yliopistosta)",
        ", kaikki Oulun yliopistosta",
        "(kaikki Oulun yliopisto)",
        "(alla vid Oulun yliopisto)",
    ],
)
@pytest.mark.parametrize("joint", [", ", ", dos. ", ", FT ", ", lehtori "])
def test_a_body_of_all_is_that_of_everybody_before_it(end: str, joint: str) -> None:
    text = f"Tutkijat Anna Mäki{joint}Ville Koski ja Liisa Lahti {end}"
    assert [body for *_, body in _read(text)] == ["Oulun yliopisto"] * 3


def test_a_body_of_both_is_that_of_two() -> None:
    text = "Anna Mäki, Ville Koski ja Liisa Lahti (molemmat Oulun yliopistosta)"
    assert [body for *_, body in _read(text)] == ["", "Oulun yliopisto", "Oulun yliopisto"]


def test_a_body_of_all_goes_past_no_other_body_and_no_sentence() -> None:
    text = "Anna Mäki, Iin kunta, Ville Koski ja Liisa Lahti (kaikki Oulun yliopistosta)"
    assert [body for *_, body in _read(text)] == ["Iin kunta", "Oulun yliopisto", "Oulun yliopisto"]
    text = "Hanketta veti Anna Mäki. Tutkijoina olivat Ville Koski ja Liisa Lahti (kaikki Oulun yliopistosta)"
    assert [body for *_, body in _read(text)] == ["", "Oulun yliopisto", "Oulun yliopisto"]


@pytest.mark.parametrize(
    "text",
    [
        "Ohjausryhmän puheenjohtajana toimii johtaja Anna Mäki Oulusta ja varapuheenjohtajana rehtori Ville Koski.",
        "Ohjausryhmän puheenjohtajana toimii johtaja Anna Mäki, varapuheenjohtajana rehtori Ville Koski.",
        "Ohjausryhmän puheenjohtaja on johtaja Anna Mäki. Jäseninä ovat rehtori Ville Koski ja lehtori Liisa Lahti.",
        "Ohjausryhmää johtaa johtaja Anna Mäki. Jäseninä toimivat rehtori Ville Koski ja lehtori Liisa Lahti.",
    ],
)
def test_a_sentence_goes_on_with_people_of_the_steering_group(text: str) -> None:
    people = read_contacts(text)
    assert {contact.role for contact in people[1:]} == {"steering-group-member"}
    assert [contact.job_title for contact in people] == ["johtaja", "rehtori", "lehtori"][: len(people)]


@pytest.mark.parametrize(
    "text",
    [
        "Ohjausryhmän puheenjohtajana toimii Anna Mäki ja Iin nuorisoseuran puheenjohtajana rehtori Ville Koski.",
        "Hanketta johtaa Anna Mäki. Jäseninä ovat rehtori Ville Koski ja lehtori Liisa Lahti.",
    ],
)
def test_an_office_of_another_body_is_none_of_the_group(text: str) -> None:
    assert read_contacts(text)[1].role == "contact-person"


_TOLD_MEMBERS = [
    ("Ohjausryhmän puheenjohtajana on ollut {a}. ", ["Jäseninä ovat olleet", "Muut jäsenet ovat", "Muina jäseninä"]),
    ("Ohjausryhmää on johtanut ja puheenjohtajana toiminut {a} ja ", ["jäseninä ovat olleet", "muina jäseninä"]),
    ("Ohjausryhmän puheenjohtajaksi valittiin rehtori {a} ja ", ["muiksi jäseniksi", "jäseniksi nimettiin"]),
    ("Ohjausryhmän puheenjohtaja: {a}, Kemin kaupunki. ", ["Jäsenet:", "Muut jäsenet:", "Varsinaiset jäsenet:"]),
    ("Styrgruppens ordförande är {a}. ", ["Övriga medlemmar är", "Medlemmar har varit", "Andra medlemmar:"]),
    ("The chair of the steering group is {a}. ", ["The other members are", "Other members have been", "Members:"]),
]  # fmt: skip


@pytest.mark.parametrize(("chair", "told"), [(chair, told) for chair, ways in _TOLD_MEMBERS for told in ways])
def test_members_told_in_any_tense_behind_the_chair_are_of_the_group(chair: str, told: str) -> None:
    joint = " och " if "Styrgrupp" in chair else " and " if "steering" in chair else " ja "
    text = f"{chair.format(a='Tuula Nevalainen')}{told} Pekka Ojanen{joint}Eeva Saari."
    assert [contact.role for contact in read_contacts(text)] == ["steering-group-member"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Ohjausryhmän puheenjohtaja on A. Seuran puheenjohtajana on Pekka Ojanen ja jäseninä ovat Eeva Saari ja B.",
        "Ohjausryhmän puheenjohtaja on A. Hanke päättyi. Seura sai tukea. Jäseninä ovat Pekka Ojanen ja Eeva Saari.",
        "Ohjausryhmän puheenjohtaja on A. Jäsenet kertoivat kuulumisia. Pekka Ojanen avasi kokouksen.",
    ],
)
def test_members_of_another_body_are_not_of_the_group(text: str) -> None:
    first, *others = read_contacts(text.replace("A.", "Tuula Nevalainen.").replace("B.", "Jari Vuori."))
    assert first.role == "steering-group-member"
    assert {contact.role for contact in others} == {"contact-person"}


@pytest.mark.parametrize("below", ["Kuntien edustajat\n", "Kunnat:\n", "Kommunernas representanter\n\n"])
@pytest.mark.parametrize("head", ["Ohjausryhmä\n\n", "Ohjausryhmä:\n\n", "Hankkeen ohjausryhmä\n", "Styrgrupp\n\n"])
def test_headings_between_the_group_and_its_people_part_them_not(head: str, below: str) -> None:
    people = "Tuula Nevalainen, Kemin kaupunki\nPekka Ojanen, Iin kunta\n\nMuut\nEeva Saari, Lapin liitto"
    assert [contact.role for contact in read_contacts(head + below + people)] == ["steering-group-member"] * 3


def test_prose_between_the_word_for_the_group_and_people_parts_them() -> None:
    text = "Ohjausryhmä\n\nHanke tuottaa tietoa kunnille.\n\nTuula Nevalainen, Kemin kaupunki"
    assert [contact.role for contact in read_contacts(text)] == ["contact-person"]


@pytest.mark.parametrize("end", [", rehtori", " -\nSihteeri Pekka Ojanen", "), rehtori"])
def test_words_that_no_list_knows_behind_a_person_are_the_body(end: str) -> None:
    sign = " (" if end.startswith(")") else ", "
    first, *_ = contacts = read_contacts(f"Tuula Nevalainen{sign}Rannikon Kehitys{end}")
    assert first.organisation
    assert first.organisation.name == "Rannikon Kehitys"
    assert "Rannikon Kehitys" not in {contact.person.name for contact in contacts}


def test_a_heading_over_several_members_is_nobody_s_post() -> None:
    text = "OHJAUSRYHMÄ\nTuula Nevalainen, Iin kunta\nASIANTUNTIJAT\nPekka Ojanen\nasiantuntija Eeva Saari"
    assert [contact.job_title for contact in read_contacts(text)] == ["", "", "asiantuntija"]


@pytest.mark.parametrize(
    ("points", "body"),
    [
        ("- kotipalvelu, omaishoidon tuki", ""),
        ("• neuvontapalvelu ja kirjasto", ""),
        ("– varhaiskasvatuspalvelut", ""),
        ("- Iin kunta", "Iin kunta"),
        ("Oulun kaupunki", "Oulun kaupunki"),
    ],
)
@pytest.mark.parametrize("post", ["ohjaaja", "palveluneuvoja", "perhetyöntekijä"])
def test_what_somebody_works_with_in_a_point_below_them_is_no_body(points: str, body: str, post: str) -> None:
    (contact,) = read_contacts(f"{post.capitalize()} Aino Mäki, puh. 040 000 0001\n{points}")
    assert (contact.organisation.name if contact.organisation else "") == body


@pytest.mark.parametrize("field", ["Biologia - ekologia", "Kemia – orgaaninen kemia", "Historia", "Fysiikka ja kemia"])
@pytest.mark.parametrize("row", ["Oulun yliopisto", "Oulun yliopisto (Kajaani) ja Luke", "Oulun yliopisto ja THL"])
def test_the_first_body_below_a_field_of_work_is_the_persons(field: str, row: str) -> None:
    (contact,) = read_contacts(f"FT Aino Mäki\n{field}\n{row}\nJärvien muutos")
    assert contact.organisation is not None
    assert contact.organisation.name == "Oulun yliopisto"
