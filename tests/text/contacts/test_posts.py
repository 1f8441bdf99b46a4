"""How posts with their field, and posts in other people's sentences, are read; the people are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Mäki, Vice President for Research at Tampere University", "Vice President for Research"),
        ("Professor of child psychiatry Anna Mäki received a grant.", "professor of child psychiatry"),
        (
            "Anna Mäki, Doctoral Researcher in Environmental Engineering",
            "Doctoral Researcher in Environmental Engineering",
        ),
        ("Anna Mäki, Director of education, City of Oulu", "director of education"),
        ("Anna Mäki, Head of Communications and Marketing, City of Oulu", "Head of Communications and Marketing"),
        ("Anna Mäki, Research and Development Manager, City of Oulu", "Research and Development Manager"),
        ("Anna Mäki, Research & Development Manager", "Research & Development Manager"),
        ("Marketing and Communications Manager Anna Mäki spoke.", "Marketing and Communications Manager"),
        ("Anna Mäki, Head of Research and Innovation from City of Oulu, leads it.", "Head of Research and Innovation"),
        ("Associate Professor of Social Policy Anna Mäki", "Associate Professor of Social Policy"),
        ("Anna Mäki, chef för forskning och utveckling, Vasa stad", "chef för forskning och utveckling"),
        ("Anna Mäki, ordförande för arbetsgruppen, Vasa stad", "ordförande"),
        ("Anna Mäki, research director of the project", "research director"),
        ("Anna Mäki, Managing Director in Finland", "Managing Director"),
        ("Anna Mäki, johtava EU-asiantuntija", "johtava EU-asiantuntija"),
        ("Captain Anna Mäki spoke.", "captain"),
    ],
)
def test_a_post_has_its_field_but_no_group_project_or_country(text: str, title: str) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Paikalla oli tekninen johtaja Anna Mäki. Sihteeri poistui kokouksesta.", "tekninen johtaja"),
        ("Hän on toiminut kaupunginjohtaja Anna Mäen avustajana.", "kaupunginjohtaja"),
        ("Anna Mäki (Vasa stad) med ansvar för Projekt 1 Förvaltning, ekonomi och stödtjänster", ""),
    ],
)
def test_a_post_of_somebody_else_is_not_the_persons(text: str, title: str) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == [title]


def test_what_a_project_manager_is_for_is_no_person() -> None:
    (contact,) = read_contacts("Anna Mäki, projektledare för Bothnia Green, Vasa stad")
    assert (contact.person.name, contact.role) == ("Anna Mäki", "project-manager")


@pytest.mark.parametrize(
    "text",
    [
        "Styrgrupp\n\nÅbo Akademis pedagogiska fakultet:\n\n– professor Anna Mäki (ordf.)\n– rektor Ville Koski\n",
        "Ohjausryhmään kuuluivat johtaja Anna Mäki Iin kunnasta, lehtori Ville Koski Oamkista ja Matti Salo.",
        "Ohjausryhmä\n\nOulun kaupunki:\n- johtaja Anna Mäki (pj.)\n\nOulun yliopisto:\n- tutkija Ville Koski",
    ],
)
def test_all_members_of_a_steering_group_are_members_whatever_their_posts(text: str) -> None:
    assert {contact.role for contact in read_contacts(text)} == {"steering-group-member"}


def test_a_surname_in_small_letters_is_read_where_the_address_has_it() -> None:
    (contact,) = read_contacts("Anna mäki, projektipäällikkö, anna.maki@kunta.example")
    assert contact.person.name == "Anna Mäki"


def test_a_project_with_details_is_no_person() -> None:
    assert read_contacts("Metsän Tähti-hanke, Kemin Työttömät ry\nPuh. 050 000 0001") == []


def test_an_assistant_of_a_head_is_a_title_of_two_words() -> None:
    (contact,) = read_contacts("Toimitusjohtajan assistentti\nAnna Mäki, p. 050 000 0001")
    assert (contact.person.name, contact.job_title) == ("Anna Mäki", "toimitusjohtajan assistentti")


@pytest.mark.parametrize(
    "title",
    [
        "teknisk direktör",
        "konstnärlig ledare",
        "administrativ chef",
        "postdoktoral forskare",
        "byaombud",
        "prefekt",
        "Secretary General",
        "Director General",
    ],
)
def test_posts_of_several_words_in_swedish_and_english(title: str) -> None:
    (contact,) = read_contacts(f"Anna Mäki, {title}, Vasa stad")
    assert (contact.person.name, contact.job_title.casefold()) == ("Anna Mäki", title.casefold())


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki, Ph.D., Senior Researcher\nUniversity of Oulu",
        "Anna Mäki, Ph.D., Senior Researcher, University of Oulu",
        "Senior Researcher Anna Mäki, M.Sc. (Econ.), University of Oulu",
        "Anna Mäki, D.Sc. (Tech.), Senior Researcher, University of Oulu",
        "Ed.D. Anna Mäki, Senior Researcher, University of Oulu",
    ],
)
def test_a_degree_with_stops_is_neither_a_person_nor_a_body(text: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.organisation is not None
    assert (contact.person.name, contact.job_title, contact.organisation.name) == (
        "Anna Mäki",
        "Senior Researcher",
        "University of Oulu",
    )


def test_history_in_the_genitive_is_a_field_and_no_post() -> None:
    assert [each.job_title for each in read_contacts("historian professori Anna Mäki")] == ["historian professori"]
    (contact,) = read_contacts("Professori Anna Mäki Oulun yliopiston historian oppiaineesta kertoi.")
    assert contact.organisation is not None
    assert (contact.job_title, contact.organisation.name) == ("professori", "Oulun yliopisto")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tervehdyksen toi ensin kaupunginjohtaja Anna Mäki.", "kaupunginjohtaja"),
        ("Puhelimitse 1.8.2017 alkaen diakoni Anna Mäki, p. 050 000 0001", "diakoni"),
        ("Vastaajana on usein tutkimusprofessori Anna Mäki.", "tutkimusprofessori"),
        ("Anna Mäki, II varapuheenjohtaja", "II varapuheenjohtaja"),
        ("Anna Mäki, 1. varapuheenjohtaja", "1. varapuheenjohtaja"),
        ("1 vice ordf.    Anna Mäki", "1 vice ordf."),
        ("Anna Mäki, stadsfullmäktiges I viceordförande", "stadsfullmäktiges I viceordförande"),
        ("Anna Mäki, nämndens sekreterare", "nämndens sekreterare"),
        ("Övriga deltagare\nAnna Mäki, stadsjurist", "stadsjurist"),
        ("Anna Mäki, PhD, Director, University of Oulu", "director"),
        ("1. Puheenjohtaja Anna Mäki", "puheenjohtaja"),
    ],
)
def test_a_title_is_the_post_with_its_number_and_organ(text: str, title: str) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == [title]


def test_offices_that_a_sentence_only_speaks_of_are_nobody_s() -> None:
    text = "Lautakunnan varajäsenien vaihtuminen: Anna Mäki Ville Kosken tilalle"
    assert [(contact.person.name, contact.job_title) for contact in read_contacts(text)] == [
        ("Anna Mäki", ""),
        ("Ville Koski", ""),
    ]


def test_titles_behind_names_without_a_sign_between_end_at_a_label() -> None:
    text = "Anna Mäki, puheenjohtaja GSM Ville Koski, sihteeri Puh./Fax"
    assert [contact.job_title for contact in read_contacts(text)] == ["puheenjohtaja", "sihteeri"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Valtuusto valitsi Anna Mäen kunnanhallituksen puheenjohtajaksi.", "kunnanhallituksen puheenjohtaja"),
        ("Talousjohtajan tehtäviä hoitaa Anna Mäki.", "talousjohtaja"),
        ("Talousjohtajan tehtäviä hoitaa valtiotieteiden ja filosofian maisteri Anna Mäki.", "talousjohtaja"),
        ("Anna Mäki\nNuorisotyön aluekoordinaattori", "nuorisotyön aluekoordinaattori"),
        ("Yrittäjän puheenvuoro, Anna Mäki", ""),
    ],
)
def test_a_post_that_somebody_is_chosen_for_or_said_to_hold(text: str, title: str) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == [title]


def test_a_heading_of_another_sentence_ends_a_list() -> None:
    text = "Avustajat: Anna Mäki, Ville Koski. Tulkkaus: Minna Salo."
    assert [contact.job_title for contact in read_contacts(text)] == ["avustaja", "avustaja", ""]


def test_a_roll_call_without_lines_has_its_offices_behind_the_names() -> None:
    text = "Läsnä Anna Mäki, pj Ville Koski, jäsen Minna Salo, sihteeri Poissa Timo Harju"
    assert [contact.job_title for contact in read_contacts(text)] == ["pj", "", "sihteeri", ""]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Anna Mäki, varapuheenjohtaja varajäsen Ville Koski.", ["varapuheenjohtaja", "varajäsen"]),
        ("Anna Mäki varajäsen Ville Koski. Minna Salo varajäsen Timo Harju.", ["", "varajäsen", "", "varajäsen"]),
        ("Anna Mäki varajäsen Ville Koski varajäsen", ["varajäsen", "varajäsen"]),
        ("Sipoon kunnanjohtaja Anna Mäki, Iin kunnanjohtaja Ville Koski", ["kunnanjohtaja", "kunnanjohtaja"]),
        ("Ordinarie ledamöter\nAnna Mäki, ordförande\nVille Koski", ["ordförande", ""]),
        ("Rekisterinpitäjän vastuuhenkilö\nNimi: Anna Mäki\nTehtävä: Rehtori", ["rehtori"]),
        ("Nimi: Anna Mäki\nTehtävä: Aluepäällikkö, Hyvinvoinnin osaamisalue", ["aluepäällikkö"]),
    ],
)
def test_each_has_the_title_that_is_its_own(text: str, titles: list[str]) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == titles


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Rahoittajan edustaja: Anna Mäki, johtaja, Lapin liitto\nToteuttajan edustaja: Ville Oja, Kemin kaupunki",
            ["Lapin liitto", "Kemin kaupunki"],
        ),
        (
            "Rahoittaja: Lapin liitto, Anna Mäki\nToteuttaja: Kemin kaupunki, Ville Oja",
            ["Lapin liitto", "Kemin kaupunki"],
        ),
        ("Rahoittajat:\nLapin liitto\nAnna Mäki\nYhteyshenkilö: Ville Oja, Kemin kaupunki", [None, "Kemin kaupunki"]),
        (
            "Anna Mäki (varalla Ville Oja), Lapin liitto\nEeva Salo (varalla Ari Ala-Aho), Kemin kaupunki",
            ["Lapin liitto", "Lapin liitto", "Kemin kaupunki", "Kemin kaupunki"],
        ),
        ("Uudestakaupungista teknisen toimen johtaja Anna Mäki", ["Uusikaupunki"]),
    ],
)
def test_the_body_of_a_line_is_that_of_its_people(text: str, bodies: list[str | None]) -> None:
    assert [contact.organisation and contact.organisation.name for contact in read_contacts(text)] == bodies


def test_the_codes_of_a_bank_are_no_person() -> None:
    text = "Yhteyshenkilön nimi MÄKI ANNA LIISA Postitoimipaikka Kemi BIC OKOYFIHH Yhteyshenkilön asema Palvelujohtaja"
    assert [contact.person.name for contact in read_contacts(text)] == ["Anna Liisa Mäki"]


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Anna Mäki\nSuntio\nIin seurakunta", "suntio", "Iin seurakunta"),
        ("Anna Mäki\nlehtori\nOy Opisto Ab", "lehtori", "Oy Opisto Ab"),
        ("Anna Mäki\nSuntio\nVille Koski", "suntio", ""),
    ],
)
def test_a_post_on_a_line_of_its_own_below_a_name(text: str, title: str, body: str) -> None:
    contact = read_contacts(text)[0]
    assert (contact.job_title, contact.organisation.name if contact.organisation else "") == (title, body)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Lindholm\nCurator\nCity of Oulu", "curator"),
        ("Curator Anna Lindholm, City of Oulu", "curator"),
        ("Anna Lindholm, Librarian at City of Oulu", "librarian"),
        ("Anna Mäki, Terveys ja hyvinvointi -tiimin vetäjä, Iin kunta", "terveys ja hyvinvointi -tiimin vetäjä"),
        ("Oulunlähtöinen restonomi Anna Mäki aloitti.", "restonomi"),
        ("Selvitysmies Anna Mäki, Iin kunta", "selvitysmies"),
        ("Kerhon vetäjä Anna Mäki", "kerhon vetäjä"),
        ("rektor Anna Mäki talade.\nRektor/VD Anna Mäki, tfn 050 000 0001", "rektor, vd"),
    ],
)
def test_posts_of_one_word_of_teams_and_of_clubs_are_whole(text: str, title: str) -> None:
    assert [contact.job_title.casefold() for contact in read_contacts(text)] == [title]


def test_who_leads_a_workshop_is_no_project_manager() -> None:
    (contact,) = read_contacts("Työpajan vetäjät: muotoilija Anna Mäki (Lapin yliopisto)")
    assert (contact.role, contact.job_title) == ("contact-person", "muotoilija")


def test_each_person_has_the_role_and_the_post_right_before_the_name() -> None:
    text = "Hankkeen vastuuhenkilö johtaja Anna Mäki, hankkeen sihteeri toimistosihteeri Ville Koski"
    read = [(contact.role, contact.job_title) for contact in read_contacts(text)]
    assert read == [("responsible-director", "johtaja"), ("project-worker", "toimistosihteeri")]


def test_a_post_with_a_colon_is_that_of_the_person_behind_it() -> None:
    read = read_contacts("Kirjoittajat: Anna Mäki ja Ville Koski Vastaava toimittaja: Sari Salo")
    assert [contact.job_title for contact in read] == ["", "", "vastaava toimittaja"]


def test_a_day_without_its_year_ends_no_sentence() -> None:
    (contact,) = read_contacts("Projektipäällikkönä 1.3. alkaen on aloittanut Anna Mäki.")
    assert contact.role == "project-manager"


@pytest.mark.parametrize("told", ["The members are", "Members", "Jäseninä ovat", "Medlemmar är"])
def test_members_told_behind_the_word_for_the_group_are_its_members(told: str) -> None:
    read = read_contacts(f"A steering group was set up.\n\n{told}:\n\nAnna Mäki / City of Oulu\n\nVille Koski / Luke")
    assert [(contact.role, contact.job_title) for contact in read] == [("steering-group-member", "")] * 2


@pytest.mark.parametrize(
    ("text", "name", "title", "body"),
    [
        ("Lehtori Egidija Mäki, Iin kunta", "Egidija Mäki", "lehtori", "Iin kunta"),
        ("Kainuun soten johtaja Anna Mäki", "Anna Mäki", "johtaja", "Kainuun sote"),
        ("Anna Mäki, Service Designer, Iin kunta", "Anna Mäki", "service designer", "Iin kunta"),
    ],
)
def test_a_post_ends_where_the_name_or_the_body_begins(text: str, name: str, title: str, body: str) -> None:
    (contact,) = read_contacts(text)
    read_body = contact.organisation.name if contact.organisation else ""
    assert (contact.person.name, contact.job_title.casefold(), read_body) == (name, title, body)


@pytest.mark.parametrize(
    "text", ["Anna Mäki, sakkunnig inom miljö, Iin kunta", "Anna Mäki, expert i miljöfrågor, Iin kunta"]
)
def test_the_field_of_an_expert_is_no_post(text: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.role, contact.job_title) == ("expert", "")


@pytest.mark.parametrize("title", ["maakuntajohtaja", "maakuntahallituksen puheenjohtaja", "aluejohtaja"])
def test_a_region_before_a_post_is_no_part_of_it(title: str) -> None:
    (contact,) = read_contacts(f"Pohjois-Savon {title} Anna Mäki kertoo hankkeesta.")
    assert contact.job_title == title


def test_the_posts_of_others_in_a_clause_are_not_those_of_the_person_before_it() -> None:
    (contact,) = read_contacts(
        "Sihteerinä toimii lehtori Anna Mäki, koska hallintopäällikkö ja rehtori ovat estyneitä."
    )
    assert contact.job_title == "lehtori"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Ohjausryhmän jäseninä ovat johtaja Ritva Laine (Oamk), lääkäri Heli Aho (Oamk) ja yrittäjä Kari Aho.",
            ["steering-group-member"] * 3,
        ),
        ("Asiantuntijoina toimivat metsäneuvoja Matti Malli ja yritysneuvoja Liisa Laine.", ["expert"] * 2),
        ("Asiantuntijana toimii metsäneuvoja Matti Malli. Sihteeri Liisa Laine kirjaa.", ["expert", "contact-person"]),
    ],
)
def test_a_role_of_several_goes_on_past_their_posts_and_bodies(text: str, roles: list[str]) -> None:
    assert [contact.role for contact in read_contacts(text)] == roles


@pytest.mark.parametrize("first", ["Liikunta", "Kulttuuri", "Ympäristö", "Sivistys"])
@pytest.mark.parametrize("kind", ["palvelualueen johtaja", "toimialan päällikkö", "tiimin vetäjä"])
def test_a_field_of_two_halves_begins_a_post(first: str, kind: str) -> None:
    (contact,) = read_contacts(f"{first} ja nuoriso -{kind} Anna Mäki, p. 040 000 0101")
    assert contact.job_title == f"{first.lower()} ja nuoriso -{kind}"
    assert contact.organisation is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Mäki är ordförande för styrgruppen under perioden.",
        "Anna Mäki är ordförande för projektets styrgrupp.",
        "Ordförande för styrgruppen är Anna Mäki.",
        "Anna Mäki is the chair of the steering group.",
    ],
)
def test_who_chairs_the_steering_group_is_in_it(text: str) -> None:
    assert [contact.role for contact in read_contacts(text)] == ["steering-group-member"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Projektipäälikön nimi Anna Mäki", "project-manager"),
        ("Projektipäällikö: Anna Mäki", "project-manager"),
        ("Hankekordinaattori Anna Mäki", "coordinator"),
        ("Hankkeen koordinattori: Anna Mäki", "coordinator"),
        ("projektisuunitelija Anna Mäki", "planner"),
        ("Vastuhenkilö: Anna Mäki", "responsible-director"),
        ("Anna Mäki toimi projektipäällikkönä.", "project-manager"),
        ("Anna Mäki toimi hankkeessa koordinaattorina.", "coordinator"),
        ("Hankkeen koordinoinnista vastaa Anna Mäki.", "coordinator"),
        ("Hankkeesta vastaa sivistysjohtaja Anna Mäki.", "responsible-director"),
        ("Hankkeessa työskentelee Anna Mäki.", "project-worker"),
        ("Hankkeessa työskentelee koordinaattori Anna Mäki.", "coordinator"),
    ],
)
def test_words_of_roles_are_read_misspelt_and_as_deeds(text: str, role: str) -> None:
    assert [contact.role for contact in read_contacts(text)] == [role]


def test_a_deed_of_several_is_of_all_of_them() -> None:
    text = "Hankkeesta vastaavat kehitysjohtaja Anna Mäki ja rehtori Ville Koski."
    assert [contact.role for contact in read_contacts(text)] == ["responsible-director"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "projektipäällikkönä on Anna Aallon jälkeen toiminut Ville Koski.",
        "Anna Aallon tilalle projektipäälliköksi tuli Ville Koski.",
    ],
)
def test_a_post_is_of_who_succeeds(text: str) -> None:
    found = {contact.person.name: contact.role for contact in read_contacts(text)}
    assert found == {"Anna Aalto": "contact-person", "Ville Koski": "project-manager"}


@pytest.mark.parametrize("text", ["Lahja Porista saatiin joulun alla.", "Toivo Salosta elää.", "Ilo Raahesta"])
def test_a_word_before_a_municipality_in_the_elative_is_no_given_name(text: str) -> None:
    assert read_contacts(text) == []


@pytest.mark.parametrize("joint", ["", "-", " "])
@pytest.mark.parametrize(
    ("post", "role"),
    [
        ("manager", "project-manager"),
        ("coordinator", "coordinator"),
        ("officer", "project-worker"),
        ("assistant", "project-worker"),
        ("engineer", "project-worker"),
    ],
)
def test_an_english_role_in_a_project_is_read_in_one_word_and_in_two(joint: str, post: str, role: str) -> None:
    [contact] = read_contacts(f"Project{joint}{post} Anna Mäki\n040 000 0001")
    assert (contact.role, contact.job_title, contact.person.name) == (role, "", "Anna Mäki")


@pytest.mark.parametrize("post", ["Projectleader", "Project leader", "Project co-ordinator", "Project Co-ordinator"])
def test_an_english_role_with_another_spelling_is_read(post: str) -> None:
    [contact] = read_contacts(f"{post} Anna Mäki\n040 000 0001")
    assert (contact.role, contact.job_title) in {("project-manager", ""), ("coordinator", "")}


@pytest.mark.parametrize("suffix", ["(emer.)", "(emerita)", "(em.)", "emeritus", "emer."])
@pytest.mark.parametrize("post", ["prof.", "professori", "dosentti"])
def test_who_has_retired_from_a_post_keeps_it_and_the_body_behind_it(post: str, suffix: str) -> None:
    for text in (
        f"{post.capitalize()} {suffix} Anna Mäki, Oulun yliopisto",
        f"Anna Mäki, {post} {suffix}, Oulun yliopisto",
    ):
        (contact,) = read_contacts(text)
        assert contact.job_title == f"{post} {suffix}"
        assert contact.organisation
        assert contact.organisation.name == "Oulun yliopisto"


@pytest.mark.parametrize("post", ["Project-leader", "project-leader", "Sub-project-leader", "Project leader"])
@pytest.mark.parametrize("sign", [": ", " "])
def test_the_leader_of_a_project_is_no_leader_group(post: str, sign: str) -> None:
    (contact,) = read_contacts(f"{post}{sign}Anna Mäki")
    assert (contact.role, contact.organisation) == ("project-manager", None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hankkeella on yksi vakituinen työntekijä Anna Mäki.", "vakituinen työntekijä"),
        ("Yksi osa-aikainen ohjaaja, Anna Mäki", "osa-aikainen ohjaaja"),
    ],
)
def test_how_many_there_are_is_no_part_of_a_post(text: str, title: str) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == [title]


@pytest.mark.parametrize(
    "then",
    [
        ", vuoden 2021 alusta ",
        ", syksystä 2021 ",
        ", 1.2.2021 lähtien ",
        " maaliskuuhun 2021 asti, sen jälkeen ",
        " 1.1.–31.5. ja 1.6. alkaen ",
        " 31.5.2021 saakka, minkä jälkeen tehtävää hoiti ",
        " (vanhempainvapaasijainen ",
        ", från och med 1.2.2021 ",
        " t.o.m. 31.1.2021, fr.o.m. februari 2021 ",
        " (until May 2021), from June 2021 ",
    ],
)
@pytest.mark.parametrize(("post", "role"), [("Projektityöntekijä", "project-worker"), ("Coordinator", "coordinator")])
def test_who_follows_in_a_role_at_some_time_has_it(post: str, role: str, then: str) -> None:
    text = f"{post} Anna Mäki{then}Ville Koski{')' if '(van' in then else ''}"
    assert [contact.role for contact in read_contacts(text)] == [role, role]


def test_a_number_behind_the_bracket_of_a_deputy_is_of_who_is_represented() -> None:
    text = "Projektityöntekijä Anna Mäki (perhevapaasijainen Ville Koski), p. 040 000 0001"
    assert [bool(contact.person.contact) for contact in read_contacts(text)] == [True, False]
    text = "Kemin kaupunki (Anna Mäki), Iin kunta (Ville Koski), p. 040 000 0001"
    assert [bool(contact.person.contact) for contact in read_contacts(text)] == [False, True]


def test_what_follows_in_a_story_is_no_succession() -> None:
    text = "Projektipäällikkö Anna Mäki kertoi hankkeesta, minkä jälkeen rehtori Ville Koski kiitti."
    assert [contact.role for contact in read_contacts(text)] == ["project-manager", "contact-person"]


@pytest.mark.parametrize("degree", ["Tradenomi (AMK)", "Tradenomi (ylempi AMK)", "Tradenomi"])
def test_a_degree_before_a_name_is_no_post_of_the_person_on_the_line_above(degree: str) -> None:
    first, second = read_contacts(f"Anna Mäki Lehtori Oulun yliopisto\n{degree}, Ville Koski Ohjaaja Iin kunta")
    assert (first.job_title, second.job_title.split(", ")[-1]) == ("lehtori", "ohjaaja")


@pytest.mark.parametrize(
    "post",
    [
        "koulutuksen ja tutkimuksen kehittämispäällikkö",
        "opetuksen ja varhaiskasvatuksen suunnittelija",
        "kasvatuksen ja opetuksen toimialajohtaja",
        "sivistyksen ja hyvinvoinnin palvelualueen johtaja",
        "kulttuurin ja luovan alan klusterin johtaja",
    ],
)
@pytest.mark.parametrize("text", ["Anna Mäki, {}", "{} Anna Mäki", "Mäki Anna, {}, puh. 050 000 0001"])
def test_a_post_of_two_fields_is_one_title_and_no_body(text: str, post: str) -> None:
    (contact,) = read_contacts(text.format(f"{post[0].upper()}{post[1:]}"))
    assert (contact.job_title, contact.organisation) == (post, None)


@pytest.mark.parametrize("office", ["pj", "siht.", "puheenjohtaja", "sihteeri"])
@pytest.mark.parametrize("behind", ["Oulu x x x 9 ", "x x - 7 ", "Oulun seutu x "])
def test_an_office_behind_a_name_stays_there_where_the_columns_of_a_table_ran_together(
    office: str, behind: str
) -> None:
    text = f"Taho vars. vara Anna Mäki, {office} {behind}Ville Koski Muhos x x"
    assert [one.job_title for one in read_contacts(text)] == [office, ""]


def test_people_with_surnames_in_sen_are_joined_by_ja() -> None:
    contacts = read_contacts("Anna Henriksen ja hyvinvoinnin johtaja Ville Koski")
    assert [one.person.name for one in contacts] == ["Anna Henriksen", "Ville Koski"]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("hanketta vetävä TKI-päällikkö", "TKI-päällikkö"),
        ("projektia johtava professori", "professori"),
        ("toimintaa ohjaava sairaanhoitaja", "sairaanhoitaja"),
        ("arviointia tekevä yliopettaja", "yliopettaja"),
        ("verkostoa koordinoiva erityisasiantuntija", "erityisasiantuntija"),
        ("johtava asiantuntija", "johtava asiantuntija"),
        ("ohjaava opettaja", "ohjaava opettaja"),
        ("vastaava kuraattori", "vastaava kuraattori"),
        ("tutkimuksesta vastaava vararehtori", "tutkimuksesta vastaava vararehtori"),
        ("mukana johtava asiantuntija", "johtava asiantuntija"),
        ("vastaa johtava asiantuntija", "johtava asiantuntija"),
    ],
)
def test_what_somebody_does_to_something_is_no_part_of_the_title(words: str, title: str) -> None:
    (contact,) = read_contacts(f"{words[0].upper()}{words[1:]} Anna Mäki, Iin kunta")
    assert contact.job_title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Aino Berg, CEO & Partner, Kaiku Oy", "CEO & partner"),
        ("Aino Berg, Partner & CEO, Kaiku Oy", "partner & CEO"),
        ("Aino Berg\nFounder and Partner\nKaiku Oy", "founder and partner"),
        ("Aino Berg, Partner, Kaiku Oy", "partner"),
        ("Aino Berg, toimitusjohtaja ja osakas, Kaiku Oy", "toimitusjohtaja ja osakas"),
        ("Aino Berg, VD och delägare, Kaiku Oy", "VD och delägare"),
    ],
)
def test_an_owner_of_a_firm_has_that_as_a_post(text: str, title: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.job_title.casefold() == title.casefold()
    assert contact.organisation is not None
    assert contact.organisation.name == "Kaiku Oy"


@pytest.mark.parametrize(
    "text", ["Partner: Kaiku Oy, Aino Berg", "Lead Partner: Kaiku Oy\nAino Berg", "Partner\nKaiku Oy\nAino Berg"]
)
def test_a_partner_of_a_project_is_no_post(text: str) -> None:
    assert [one.job_title for one in read_contacts(text)] == [""]


def test_a_post_that_another_holds_is_said_once() -> None:
    (contact,) = read_contacts("Puheenjohtaja\nAino Berg, sivistyslautakunnan puheenjohtaja")
    assert contact.job_title == "sivistyslautakunnan puheenjohtaja"


@pytest.mark.parametrize("verb", ["valittiin", "nimettiin", "valitsi kokous"])
def test_the_post_of_somebody_chosen_is_theirs(verb: str) -> None:
    read = read_contacts(f"Puheenjohtajana jatkaa Aino Vesanto, sihteeriksi {verb} Eino Repo.")
    assert [(one.person.name, one.job_title) for one in read] == [
        ("Aino Vesanto", "puheenjohtaja"),
        ("Eino Repo", "sihteeri"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Aino Vesanto ja Eino Repo asuvat Iissä. Vesanto on Oulun yliopiston professori. Repo toimii lehtorina.",
        "Aino Vesanto och Eino Repo talade. Repo är lehtori. Vesanto är Oulun yliopiston professori.",
        "Puhujina Aino Vesanto ja Eino Repo. Vesanto on ollut Oulun yliopiston professori. Repo on lehtori.",
    ],
)
def test_a_surname_that_begins_a_sentence_is_that_person_of_several(text: str) -> None:
    read = {one.person.name: (one.job_title, one.organisation and one.organisation.name) for one in read_contacts(text)}
    assert read == {"Aino Vesanto": ("professori", "Oulun yliopisto"), "Eino Repo": ("lehtori", None)}


def test_a_surname_that_two_have_is_nobodys() -> None:
    text = "Aino Vesanto ja Eino Vesanto asuvat Iissä. Vesanto on professori."
    assert [one.job_title for one in read_contacts(text)] == ["", ""]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Asiantuntijajäsen: Aino Mäki, Kaiku ry", "expert"),
        ("Asiantuntijajäsen: dos. Aino Mäki", "expert"),
        ("Asiantuntijajäsenenä professori Aino Mäki", "expert"),
        ("Aino Mäki, asiantuntijajäsen", "expert"),
        ("Sakkunnigmedlem: Aino Mäki", "expert"),
        ("Expert member: Aino Mäki", "expert"),
        ("Ohjausryhmän asiantuntijajäsen Aino Mäki", "steering-group-member"),
        ("Hallituksen jäsen Aino Mäki", "contact-person"),
    ],
)
def test_a_member_for_what_somebody_knows_is_an_expert(text: str, role: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.person.name, contact.role) == ("Aino Mäki", role)


@pytest.mark.parametrize("joint", ["ja", "sekä", "och"])
@pytest.mark.parametrize("post", ["nuorten ohjaaja", "kouluttaja", "lehtori"])
def test_a_second_post_before_a_comma_is_of_the_person_before_both(joint: str, post: str) -> None:
    text = (
        f"Ryhmässä ovat Aino Mäki koordinaattori {joint} {post}, Ville Salo Oulun kaupungista, Eeva Lahti Iin kunnasta"
    )
    read = [
        (one.person.name, one.job_title, one.organisation.name if one.organisation else "")
        for one in read_contacts(text)
    ]
    assert read == [("Aino Mäki", post, ""), ("Ville Salo", "", "Oulun kaupunki"), ("Eeva Lahti", "", "Iin kunta")]


@pytest.mark.parametrize(
    "text",
    [
        "Rehtori Aino Mäki ja lehtori Ville Salo Oulun kaupungista",
        "Opettajat Aino Mäki ja Ville Salo Oulun kaupungista",
    ],
)
def test_where_the_last_of_a_list_comes_from_is_said_of_all(text: str) -> None:
    assert {one.organisation.name for one in read_contacts(text) if one.organisation} == {"Oulun kaupunki"}
    assert [one.person.name for one in read_contacts(text) if one.organisation] == ["Aino Mäki", "Ville Salo"]


@pytest.mark.parametrize("field", ["Klassisen nuorisotyön", "Digitaalisen nuorisotyön", "Etsivän nuorisotyön"])
@pytest.mark.parametrize("joint", ["\n", ", ", " \n"])
def test_a_field_of_work_before_a_role_below_a_name_is_no_body(field: str, joint: str) -> None:
    (contact,) = read_contacts(f"Aino Mäki{joint}{field} koordinaattori\np. 040 000 0001")
    assert (contact.role, contact.organisation) == ("coordinator", None)


@pytest.mark.parametrize(
    ("words", "title", "body"),
    [
        ("Director of Growth Capital Oulu", "director", "Growth Capital Oulu"),
        ("Head of Clever City Oulu", "head", "Clever City Oulu"),
        ("Director of Business Tampere", "director", "Business Tampere"),
        ("the director of Lapland University Consortium", "director", "Lapland University Consortium"),
        ("Director of the Finnish Environment Institute", "director", "Finnish Environment Institute"),
        ("Head of Research and Innovation", "head of research and innovation", ""),
        ("Mayor of Tampere", "mayor of tampere", ""),
        ("Head of Helsinki Office", "head of helsinki office", ""),
    ],
)
def test_an_english_post_is_of_a_body_that_its_town_ends_and_has_other_fields(
    words: str, title: str, body: str
) -> None:
    (contact,) = read_contacts(f"Mukana on Anna Mäki, {words}, kertoo tiedote.")
    read = contact.organisation.name if contact.organisation else ""
    assert (contact.person.name, contact.job_title.casefold(), read) == ("Anna Mäki", title, body)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ratkaisija\nAnna Mäki\nkaupunginjohtaja\nEsittelijä\nMatti Salo", ["kaupunginjohtaja", ""]),
        ("Ratkaisija Anna Mäki, kaupunginjohtaja", ["kaupunginjohtaja"]),
        ("Ratkaisija Anna Mäki kaupunginjohtaja Esittelijä Matti Salo rehtori", ["kaupunginjohtaja", "rehtori"]),
    ],
)
def test_who_decides_has_no_post_by_that(text: str, title: list[str]) -> None:
    assert [contact.job_title for contact in read_contacts(text)] == title


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Pajan järjestäjän, Kylät ry:n, puheenjohtaja Anna Mäki iloitsi.", "puheenjohtaja", "Kylät ry"),
        ("Mukana oli maa- ja metsätaloustieteiden tohtori Anna Mäki.", "", ""),
        ("“It works,” said Anna Mäki, Forum Virium's Education Manager.", "Education Manager", "Forum Virium"),
        ("City of Oulu's Managing Director is Anna Mäki.", "Managing Director", "City of Oulu"),
        ("It works, says Innovation Manager Anna Mäki.", "Innovation Manager", ""),
    ],
)
def test_a_post_is_whole_and_without_what_a_body_or_a_degree_is(text: str, title: str, body: str) -> None:
    (contact,) = read_contacts(text)
    read = contact.organisation.name if contact.organisation else ""
    assert (contact.person.name, contact.job_title, read) == ("Anna Mäki", title, body)


@pytest.mark.parametrize(
    ("text", "role", "title"),
    [
        ("Projektet leds av planeraren Anna Mäki vid Vasa stad.", "project-manager", "planerare"),
        ("Hanketta johtaa suunnittelija Anna Mäki.", "project-manager", "suunnittelija"),
        ("Hanketta koordinoi erityisasiantuntija Anna Mäki.", "coordinator", "erityisasiantuntija"),
        ("Hankkeessa työskentelee suunnittelija Anna Mäki.", "planner", ""),
        ("Projektansvarig för nätverket Norrsken: Anna Mäki", "project-manager", ""),
    ],
)
def test_what_somebody_does_in_the_project_goes_before_their_post(text: str, role: str, title: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.role, contact.job_title) == (role, title)


def test_a_title_in_the_next_part_is_nobody_s_here() -> None:
    (contact,) = read_contacts("Anna Mäki, kehittämispäällikkö\n\nTulevat vuodet. Tehtävä: Viranomaisen johtaja. Uusi.")
    assert contact.job_title == "kehittämispäällikkö"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Mäki\nMarknadsstrateg", "marknadsstrateg"),
        ("Anna Mäki\nJurist\nKuststrategi, framtidsarbete", "jurist"),
        ("Anna Mäki\nylitarkastaja\nKaupunkistrategia ja johto", "ylitarkastaja"),
    ],
)
def test_who_makes_strategies_has_a_post_and_a_strategy_is_none(text: str, title: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.job_title == title


def test_who_is_new_in_a_post_of_a_programme_has_the_post_alone() -> None:
    (read,) = read_contacts("In September Aino Virtanen takes over as the new Programme director for Interreg Aurora.")
    assert (read.job_title, read.organisation) == ("programme director", None)


def test_a_field_of_work_stays_a_part_of_an_english_post() -> None:
    (read,) = read_contacts("Aino Virtanen, Vice President for Research")
    assert read.job_title == "Vice President for Research"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Mäki, professor i biologi, är glad.", "professor i biologi"),
        ("Under ledning av professor i fysik Anna Mäki växer gruppen.", "professor i fysik"),
        ("Anna Mäki, biträdande professor i cellbiologi vid Åbo Akademi", "biträdande professor i cellbiologi"),
        ("Anna Mäki, enhetschef i Jakobstad.", "enhetschef"),
    ],
)
def test_a_swedish_post_that_teaches_has_its_field_behind_i(text: str, title: str) -> None:
    (found,) = read_contacts(text)
    assert (found.person.name, found.job_title) == ("Anna Mäki", title)


def test_a_day_between_a_verb_and_a_name_parts_no_post_from_it() -> None:
    (found,) = read_contacts("Projektipäällikkönä aloitti 1.3. Anna Mäki.")
    assert (found.person.name, found.role) == ("Anna Mäki", "project-manager")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Lisätietoja voi kysyä maakuntainsinööriltämme Anna Mäeltä.", "maakuntainsinööri"),
        ("Kysy tarkemmin maakuntainsinööriltämme Anna Mäeltä.", "maakuntainsinööri"),
        ("Ota yhteyttä rehtorillemme Anna Mäelle.", "rehtori"),
    ],
)
def test_a_post_in_a_case_may_have_an_owner_at_its_end(text: str, title: str) -> None:
    assert [one.job_title for one in read_contacts(text)] == [title]


def test_a_label_of_the_row_below_is_no_title_of_the_person_above() -> None:
    text = "Tilaaja: Iin kunta\nAnna Mäki, 040 123 4567\nUrakoitsija: Xq&Zub\nVille Laine, 050 123 4567"
    assert [one.job_title for one in read_contacts(text)] == ["", ""]


@pytest.mark.parametrize(
    "post", ["Teknisen toimen johtaja", "Teknisten palvelujen johtaja", "Sosiaalisen tuen päällikkö"]
)
def test_a_unit_with_its_field_belongs_to_a_post_that_says_none(post: str) -> None:
    (found,) = read_contacts(f"Iin kunnasta: {post} Anna Mäki")
    assert (found.job_title, found.organisation and found.organisation.name) == (
        post[0].lower() + post[1:],
        "Iin kunta",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Puheenjohtaja on rehtori Anna Mäki, sihteeri on lehtori Ville Laine.",
        "Ordförande är rektor Anna Mäki, sekreterare är lektor Ville Laine.",
        "Puheenjohtaja on rehtori Anna Mäki ja sihteeri on Iin kunnan lehtori Ville Laine.",
    ],
)
def test_an_office_that_a_verb_ties_to_the_next_person_is_not_of_the_one_before(text: str) -> None:
    assert read_contacts(text)[0].job_title in {"rehtori", "rektor"}


def test_an_english_post_begins_behind_the_surname_of_whose_given_name_is_known() -> None:
    found = read_contacts(
        "Tuija Xqsten Project Manager University of Oulu\nAnna Zubqvist Researcher University of Oulu"
    )
    assert [(one.person.family, one.role, one.job_title) for one in found] == [
        ("Xqsten", "project-manager", ""),
        ("Zubqvist", "contact-person", "researcher"),
    ]


@pytest.mark.parametrize("mark", ["3) ", "3. ", "3 ", ""])
def test_a_post_of_the_next_point_of_a_list_is_not_of_the_person_before(mark: str) -> None:
    text = f"2) Esittelijänä on ohjausryhmän Ville Koski ja sihteerinä Anna Mäki.\n{mark}Nimetään johtaja ja lehtori."
    assert [one.job_title for one in read_contacts(text)][1:] == ["sihteeri"]


@pytest.mark.parametrize("field", ["pohjoismaisten kielten", "muinaisten kielten", "itämerensuomalaisten kielten"])
def test_an_adjective_in_the_genitive_plural_is_of_the_field_of_a_post(field: str) -> None:
    (contact,) = read_contacts(f"Rahoitusta sai {field} professorin Anna Mäen johtama hanke.")
    assert (contact.job_title, contact.role) == (f"{field} professori", "project-manager")
