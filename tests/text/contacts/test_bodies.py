"""Where people's employers are found: sentences, headings, fields, brackets, lists; people and texts are made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact, Organisation

_FORM = (
    "Hakijaorganisaation nimi Kemin kaupunki Organisaatiotyyppi Kunta Lähiosoite Katu 1 Puhelinnumero 050 000 0001 "
    "Pankkiyhteys Nordea Tilinumero Projektipäällikön nimi Anna Mäki Sähköpostiosoite Puhelinnumero"
)


def _body(contact: Contact) -> str:
    return contact.organisation.name if contact.organisation else ""


def _bodies(text: str) -> list[tuple[str, str]]:
    return [(each.person.name, _body(each)) for each in read_contacts(text)]


def _units(text: str) -> list[tuple[str, ...]]:
    return [(_body(each), *(each.organisation.units if each.organisation else ())) for each in read_contacts(text)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Johtajaksi valittiin Anna Mäki. Hän toimii Turun kaupungin henkilöstöjohtajana.", "Turun kaupunki"),
        ("Hanketta vetää Anna Mäki. Hän työskentelee Laurea-ammattikorkeakoulussa.", "Laurea-ammattikorkeakoulu"),
        ("Asiasta kertoi Anna Mäki. FM Mäki työskentelee Kainuun liitossa.", "Kainuun liitto"),
        ("Anna Mäki tutkii jokia. Mäki on Lapin yliopiston tutkija.", "Lapin yliopisto"),
        ("Tutkija on Anna Mäki. Hän on Oulun kaupungin palveluksessa.", "Oulun kaupunki"),
        ("Projektledare är Anna Mäki. Hon arbetar vid Yrkeshögskolan Novia.", "Yrkeshögskolan Novia"),
        ("The speaker is Anna Mäki. She works at the University of Turku.", "University of Turku"),
        ("Anna Mäki kertoi. Hän on iloinen, että Kemin kaupunki tukee hanketta.", ""),
        ("Anna Mäki ja Ville Koski vetävät hanketta. Hän työskentelee Kainuun liitossa.", ""),
        ("Anna Mäki kertoi. Hän toimi aiemmin Kemin kaupungin johtajana.", ""),
    ],
)
def test_a_sentence_that_goes_on_about_the_person_names_the_employer(text: str, body: str) -> None:
    assert _bodies(text)[0] == ("Anna Mäki", body)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Anna Mäki (ELY-keskus), Ville Koski (Lapin liitto)", "ELY-keskus"),
        ("Anna Mäki, TE-toimisto", "TE-toimisto"),
        ("Läsnä: Anna Mäki ELY-keskuksesta ja Ville Koski", "ELY-keskus"),
        ("Anna Mäki (yhdistys)", ""),
        ("Kommentit antoi Anna Mäki ja ELY-keskus.", ""),
    ],
)
def test_a_kind_of_body_with_its_abbreviation_employs_whom_it_stands_by(text: str, body: str) -> None:
    assert _body(read_contacts(text)[0]) == body


def test_a_kind_of_body_is_a_less_sure_employer() -> None:
    (contact,) = read_contacts("Anna Mäki (ELY-keskus)")
    assert contact.organisation is not None
    assert contact.organisation.confidence < 0.8


def test_the_genitive_of_a_person_before_a_body_in_brackets_is_read() -> None:
    text = "Anna Mäen (Kemin kaupunki) ja Ville Kosken (Lapin liitto) vastuulla on viestintä."
    assert _bodies(text) == [("Anna Mäki", "Kemin kaupunki"), ("Ville Koski", "Lapin liitto")]


def test_surnames_that_no_list_knows_lose_their_genitive_before_a_word_that_takes_it() -> None:
    text = "Anna Saraman (Kemin kaupunki) sekä Ville Stenbackan (Lapin liitto) yhteisvastuulla on hanke 2."
    assert _bodies(text) == [("Anna Sarama", "Kemin kaupunki"), ("Ville Stenbacka", "Lapin liitto")]


def test_the_field_for_an_applicant_begins_the_form_of_the_people_behind_it() -> None:
    text = "Käsittelijä Anna Mäki Puhelinnumero Toteuttajan nimi Lapin liitto Vastuuhenkilön nimi Ville Koski"
    assert _bodies(text) == [("Anna Mäki", ""), ("Ville Koski", "Lapin liitto")]


@pytest.mark.parametrize("date", ["Kemi, toukokuu 2016", "Kemi 5.5.2016", "Kemi, 5.5.2016"])
def test_where_and_when_a_text_was_written_employs_nobody(date: str) -> None:
    assert _bodies(f"Anna Mäki\n{date}") == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "address", ["Koulukatu 2, Kemi", "Koulukatu 3 A, Kemi", "PL 20, Kemi", "Koulukatu 3 A 5, Kemi"]
)
def test_the_town_of_an_address_employs_nobody(address: str) -> None:
    assert _bodies(f"Anna Mäki, {address}") == [("Anna Mäki", "")]


def test_a_region_in_the_genitive_is_no_person() -> None:
    assert [name for name, _ in _bodies("Anna Mäki (vd för Mellersta Österbottens företagare)")] == ["Anna Mäki"]


@pytest.mark.parametrize("sign", ["\n", ". ", " ", ", "])
@pytest.mark.parametrize("label", ["Taitto", "Kuvat", "Kansi", "Paino"])
def test_credits_in_a_row_are_each_their_own(label: str, sign: str) -> None:
    text = f"Toimitus: Anna Mäki ja Ville Koski{sign}{label}: Grafia Oy"
    assert _bodies(text) == [("Anna Mäki", ""), ("Ville Koski", "")]


@pytest.mark.parametrize("word", ["yhteyshenkilöt", "edustajat:", "henkilöstö"])
def test_a_body_in_a_heading_employs_those_below_until_the_next(word: str) -> None:
    text = f"Kemin kaupungin {word}\nAnna Mäki\nVille Koski\nSimon kunnan {word}\nMatti Salo"
    assert [body for _, body in _bodies(text)] == ["Kemin kaupunki", "Kemin kaupunki", "Simon kunta"]


def test_units_under_a_body_that_heads_them_are_its_units() -> None:
    text = "Iin kunta\nHallintopalvelut\nJohtaja Anna Mäki\nSivistyspalvelut\nJohtaja Ville Koski"
    assert _units(text) == [("Iin kunta", "Hallintopalvelut"), ("Iin kunta", "Sivistyspalvelut")]


def test_a_unit_below_the_name_belongs_to_the_body_above_it() -> None:
    text = "University of Oulu\n\nAnna Mäki\n• Professor of Ecology\n\n• Department of Biology"
    assert _units(text) == [("University of Oulu", "Department of Biology")]


@pytest.mark.parametrize(
    "text",
    [
        "Hanketiimi Anna Mäki, neuvoja Ville Koski, neuvoja",
        "Viestintätiimi\nAnna Mäki, tiedottaja",
        "Suunnittelija Anna Mäki 27.10.2009:\nKaupunginvaltuusto käsitteli asiaa.",
        "Suunnittelija Anna Mäki\nKemin kaupunki tukee hanketta.",
        "Anna Mäki, verksam inom projektet Välfärdstjänster i byarna.",
        "Lapin Suunta on kuntayhtymä. Anna Mäki, johtaja",
    ],
)
def test_teams_subjects_and_projects_employ_nobody(text: str) -> None:
    assert _bodies(text)[0] == ("Anna Mäki", "")


@pytest.mark.parametrize(
    "text",
    [
        "Hakijan nimi Kemin kaupunki Y-tunnus 0000000-0 Yhteyshenkilön nimi Anna Mäki Asema organisaatiossa Johtaja",
        "Hakija: Kemin kaupunki, Sivistyspalvelut, 0000000-0\nYhteyshenkilö: Anna Mäki",
        "Toteuttajaorganisaation nimi: Kemin kaupunki/Hallintovirasto Dnro 6/2008\n\nVastuuhenkilön nimi: Anna Mäki",
        "Nimi: Anna Mäki\nYksikkö: Hyvinvointi\nOrganisaatio: Kemin kaupunki",
        _FORM,
    ],
)
def test_the_body_that_a_form_states_employs_its_people(text: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.person.name, _body(contact)) == ("Anna Mäki", "Kemin kaupunki")
    assert contact.person.contact is None


def test_a_business_id_without_a_colon_hides_nobody() -> None:
    assert _bodies("Kemin kaupunki, Y-tunnus 0000000-0, Anna Mäki, p. 050 000 0001") == [
        ("Anna Mäki", "Kemin kaupunki")
    ]


def test_the_lead_body_of_two_in_the_sentence_before_is_the_employer() -> None:
    text = "Hankkeen päätoteuttaja on Kemin kaupunki ja osatoteuttaja Simon kunta. Projektipäällikkö on Anna Mäki."
    (contact,) = read_contacts(text)
    assert contact.organisation is not None
    assert (contact.organisation.name, contact.organisation.confidence) == ("Kemin kaupunki", 0.8)


@pytest.mark.parametrize(
    "text",
    [
        "Simon kunta, Anna Mäki Lapin liitto, Ville Koski",
        "Simon kunta Anna Mäki Lapin liitto Ville Koski",
        "Anna Mäki/Simon kunta Ville Koski/Lapin liitto",
        "Ohjausryhmä Nimi Organisaatio Anna Mäki Simon kunta Ville Koski Lapin liitto",
        "Anna Mäki, Simon kunta Ville Koski, Lapin liitto (pj.) Matti Salo, hankevastaava",
        "Ohjausryhmä Puheenjohtaja Anna Mäki Simon kunta Jäsenet Ville Koski Lapin liitto Sihteeri Matti Salo",
    ],
)
def test_a_line_without_signs_shows_at_its_ends_on_which_side_bodies_stand(text: str) -> None:
    assert _bodies(text)[:2] == [("Anna Mäki", "Simon kunta"), ("Ville Koski", "Lapin liitto")]


def test_a_number_behind_a_body_on_the_line_above_stops_nothing() -> None:
    assert _bodies("Kemin kaupunki 94100\nAnna Mäki") == [("Anna Mäki", "Kemin kaupunki")]


def test_a_field_of_work_may_stand_between_a_person_and_the_body_below() -> None:
    text = "Anna Mäki\nKemian tekniikka\nOulun yliopisto\n\nVille Koski\nHistoria\nLapin yliopisto"
    assert [body for _, body in _bodies(text)] == ["Oulun yliopisto", "Lapin yliopisto"]


@pytest.mark.parametrize(
    "text",
    [
        "Oulun kaupunki / sivistys- ja kulttuuripalvelut, projektipäällikkö Anna Mäki, p. 050 000 0001",
        "Oulun kaupunki, sivistys- ja kulttuuripalvelut / projektipäällikkö Anna Mäki",
        "Projektipäällikkö Anna Mäki / Oulun kaupunki / sivistys- ja kulttuuripalvelut",
        "Anna Mäki, Oulun kaupungin sivistys- ja kulttuuripalvelut, projektipäällikkö",
        "Oulun kaupunki\nSivistys- ja kulttuuripalvelut\nProjektipäällikkö\nAnna Mäki",
    ],
)
def test_a_body_its_unit_the_post_and_the_person_stand_in_any_order(text: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.person.name, contact.role, _body(contact)) == ("Anna Mäki", "project-manager", "Oulun kaupunki")
    assert [unit.casefold() for unit in _units(text)[0][1:]] == ["sivistys- ja kulttuuripalvelut"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Anna Mäki is an expert at MDI and leads the work.", "MDI"),
        ("Development Manager Anna Mäki (previously Koski) works at the University of Vaasa.", "University of Vaasa"),
        ("Anna Mäki is an expert and was at home.", ""),
    ],
)
def test_unlisted_words_behind_a_post_and_a_preposition_are_the_employer(text: str, body: str) -> None:
    assert _bodies(text) == [("Anna Mäki", body)]


@pytest.mark.parametrize(
    ("text", "body", "title"),
    [
        ("Mukana oli ympäristöministeriön rakennusneuvos Anna Mäki.", "Ympäristöministeriö", "rakennusneuvos"),
        ("Asiasta kertoi valtiovarainministeriön neuvotteleva virkamies Anna Mäki.", "Valtiovarainministeriö", None),
        ("Anna Mäki opetushallituksesta kertoi asiasta.", "Opetushallitus", ""),
        (
            "Paikalla oli maanmittauslaitoksen johtava asiantuntija Anna Mäki",
            "Maanmittauslaitos",
            "johtava asiantuntija",
        ),
        ("miljöministeriets överdirektör Anna Mäki", "Miljöministeriet", "överdirektör"),
        ("Anna Mäki kertoo ympäristöministeriön rahoituksesta.", "", ""),
        ("Anna Mäki, opetushallituksen rahoittaman hankkeen vetäjä, Kemin kaupunki", "Kemin kaupunki", None),
        ("Kemin kaupungin ja ympäristöministeriön asiantuntija Anna Mäki", "Ympäristöministeriö", None),
        ("eduskunnan oikeusasiamies Anna Mäki", "", "eduskunnan oikeusasiamies"),
    ],
)
def test_authorities_in_small_letters_are_employers_in_any_case(text: str, body: str, title: str | None) -> None:
    (contact,) = read_contacts(text)
    assert _body(contact) == body
    assert title is None or contact.job_title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mukana oli Savon Yrittäjien Anna Mäki.", ""),
        ("Savon Yrittäjien toimitusjohtaja Anna Mäki kertoi.", "toimitusjohtaja"),
        ("Paikalla oli Anna Mäki Savon Yrittäjistä.", ""),
    ],
)
def test_an_association_called_by_its_members_is_no_post(text: str, title: str) -> None:
    (contact,) = read_contacts(text)
    assert (_body(contact), contact.job_title) == ("Savon Yrittäjät", title)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Kemin kaupungin johtaja Anna Mäki jatkaa Lapin liiton johtajana.", "Kemin kaupunki"),
        ("”Teemme yhteistyötä”, Luken Senior Advisor Anna Mäki sanoo.", "Luke"),
        ("Suomen ympäristökeskus Syke\nAnna Mäki", "Suomen ympäristökeskus"),
        ("Ylitarkastaja Anna Mäki MMM Luonnonvaraosasto", "MMM"),
        ("Anna Mäki, communications manager for the Design Lab City project", ""),
        ("Nähtävänä Iin kunnantalolla. Hallintosihteeri Anna Mäki", ""),
        ("Kunnanhallitus valitsi Anna Mäen edustajaksi.", ""),
        ("Anna Mäki\n\nIin kunta tukee hanketta.", ""),
        ("Anna Mäki, neuvoja, Sote-verkosto", ""),
    ],
)
def test_the_body_that_owns_the_post_and_none_that_is_only_named(text: str, body: str) -> None:
    assert _bodies(text) == [("Anna Mäki", body)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Hanketta hallinnoi Kainuun liitto. Projektipäällikkönä toimii Anna Mäki.", "Kainuun liitto"),
        ("Som förvaltningsmyndighet verkar Åbo stad. Ansvarig är enhetschef Anna Mäki.", "Åbo stad"),
        ("Iin kunta\nPöytäkirja\nKokous alkoi kello 18 kunnantalolla.\nKunnanjohtaja Anna Mäki", "Iin kunta"),
        ("Hanketta hallinnoi Iin kunta ja rahoittaa Lapin liitto. Projektipäällikkö on Anna Mäki.", "Iin kunta"),
        ("Lapin liitto rahoittaa hanketta. Projektipäällikkö on Anna Mäki.", ""),
        ("Ville Koski on Kemin kaupungin johtaja. Projektipäällikkönä toimii Anna Mäki.", ""),
    ],
)
def test_the_only_body_of_the_sentence_before_or_of_the_letterhead_is_unsure(text: str, body: str) -> None:
    contact = read_contacts(text)[-1]
    assert (contact.person.name, _body(contact)) == ("Anna Mäki", body)
    assert contact.organisation is None or contact.organisation.confidence < 0.9


def test_a_deputy_has_the_body_of_the_member() -> None:
    text = "Anna Mäki, Kemin kaupunki (varalla Ville Koski); Minna Salo, Iin kunta, varajäsen Timo Harju"
    assert [body for _, body in _bodies(text)] == ["Kemin kaupunki", "Kemin kaupunki", "Iin kunta", "Iin kunta"]


def test_the_contact_below_a_partner_is_the_partner_s() -> None:
    text = "Toteuttaja: Iin kunta\nYhteyshenkilö: Anna Mäki\nOsatoteuttaja: Oulun yliopisto\nYhteyshenkilö: Ville Koski"
    assert _bodies(text) == [("Anna Mäki", "Iin kunta"), ("Ville Koski", "Oulun yliopisto")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Anna Mäki Projektipäällikkö Kajaanin AMK", "Kajaanin AMK"),
        ("Kajaanin AMK:n lehtori Anna Mäki", "Kajaanin AMK"),
        ("Insinööri AMK Anna Mäki", ""),
        ("Rehtori Anna Mäki Kuhmon yhteislyseosta", "Kuhmon yhteislyseo"),
        ("Mäki, Anna: Arjen taidot", ""),
    ],
)
def test_short_words_for_bodies_are_none_where_they_are_a_degree_or_a_work(text: str, body: str) -> None:
    assert _bodies(text) == [("Anna Mäki", body)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Anna Mäki:\n\n• Mäki is a Senior Advisor at the University of Turku, Finland.", "University of Turku"),
        ("Anna Mäki, lehtori\nHän on Kemin kaupungin palveluksessa.", "Kemin kaupunki"),
        ("Professori Anna Mäki Kauppakorkeakoulu Oulun yliopisto", "Oulun yliopisto"),
        ("Helsingin yliopisto, Ruralia-instituutti\nAnna Mäki, tutkija", "Helsingin yliopisto"),
        ("Professor Anna Mäki has received funding from Business Finland.", ""),
        ("Yhteyshenkilö Varsinais-Suomessa: Anna Mäki", ""),
        ("Anna Mäki Pohteelta", ""),
    ],
)
def test_bodies_of_lines_that_go_on_and_of_none(text: str, body: str) -> None:
    assert _bodies(text) == [("Anna Mäki", body)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Iin Kylät ry:n puolesta\nAnna Mäki", "Iin Kylät ry"),
        ("Nimi: Anna Mäki\nTehtävä: Rehtori\nOsoite: Opisto Oy, PL 1, 00100 Helsinki", "Opisto Oy"),
        ("Service Supervisor Anna Mäki from Helsinki City Museum spoke.", "Helsinki City Museum"),
        ("Työ tehdään Lapin Eurooppa-toimistolla, toteaa aluekehitysjohtaja Anna Mäki.", ""),
        ("Ammattitutkintotoimikunta on uudistunut. Puheenjohtajana jatkaa Anna Mäki.", ""),
    ],
)
def test_bodies_that_somebody_speaks_for_and_places_where_something_is(text: str, body: str) -> None:
    assert _bodies(text) == [("Anna Mäki", body)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Oulun ammattikorkeakoulu (Oamk)\nLehtori Ville Koski\nTutkija Anna Mäki", "Oulun ammattikorkeakoulu"),
        ("Suomen ympäristökeskus (Syke), Iin kunta\nVille Koski, Iin kunta\nAnna Mäki, Syke", "Suomen ympäristökeskus"),
        ("Iin kunta | Ville Koski | lehtori\nPohjois-Savon liitto (PSL) | Anna Mäki | tutkija", "Pohjois-Savon liitto"),
        ("Terveyden ja hyvinvoinnin laitoksen (THL) tutkija Anna Mäki", "Terveyden ja hyvinvoinnin laitos"),
        ("Oulun kaupunki (BusinessOulu), Anna Mäki", "Oulun kaupunki"),
    ],
)
def test_a_short_name_in_brackets_is_of_the_body_before_it(text: str, body: str) -> None:
    assert _bodies(text)[-1] == ("Anna Mäki", body)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Toteuttaja\nOpisto ry\nRahoittaja\nIin kunta\nYhteyshenkilö\nAnna Mäki", "Opisto ry"),
        ("Hakija: Opisto ry\nKesto: 2021–2023\nRahoittaja: Iin kunta\nYhteyshenkilö: Anna Mäki", "Opisto ry"),
        ("Iin koulutuskuntayhtymä / Iin ammattiopisto\nYhteyshenkilö: Anna Mäki", "Iin koulutuskuntayhtymä"),
        ("Hakija: Iin kehitys Oy Kehto\nKesto: 2021\nYhteyshenkilö: Anna Mäki", "Iin kehitys Oy"),
        ("Projektledare: Anna Mäki\nProjektägare: Yrkeshögskolan Novia", "Yrkeshögskolan Novia"),
        ("Anna Mäki\n☎ 050 000 0123\n✉️ anna.maki@body.example\nIin kunta", "Iin kunta"),
        ("Nimi Anna Mäki\nNimike lehtori\nTyönantaja Opisto ry", "Opisto ry"),
        ("Oulun ammattikorkeakoulu, Tekniikan yksikkö Rajakatu 3\nLehtori Anna Mäki", "Oulun ammattikorkeakoulu"),
        ("Hakija: Kuusamon metsänhoitoyhdistys Keskuskuja 1\nOhjaaja Anna Mäki", "Kuusamon metsänhoitoyhdistys"),
        ("Opisto ry, Satamakatu 3, 90100 Oulu\nLehtori Ville Koski\nRehtori Anna Mäki", "Opisto ry, Opisto ry"),
        ("Toteuttajat: Opisto ry ja Iin kunta\nKesto: 2021\nYhteyshenkilö: Anna Mäki", ""),
        ("Rahoittaja: Iin kunta\nYhteyshenkilö: Anna Mäki", ""),
        ("Hankkeen toteuttaa Iin kunta.\n\nOhjaaja: Ville Koski\nTalousvastaava: Anna Mäki", "Iin kunta, Iin kunta"),
        ("Iin kunta, hankkeen henkilöstö: lehtori Ville Koski; tutkija Anna Mäki", "Iin kunta, Iin kunta"),
        ("Toteuttaja\nToteuttajaorganisaation nimi: Opisto ry\nVastuuhenkilön nimi: Anna Mäki", "Opisto ry"),
    ],
)
def test_the_body_that_a_field_or_the_sentence_before_names_is_of_all_below(text: str, bodies: str) -> None:
    assert ", ".join(body for _, body in _bodies(text)) == bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Contact: Anna Mäki, anna.maki@uef.fi\nPartner: University of Eastern Finland",
            "University of Eastern Finland",
        ),
        (
            "Kehto-säätiö kokoaa tietoa. Ville Koski, Iin kunta, ja Anna Mäki, anna.maki@kehto-saatio.example",
            "Kehto-säätiö",
        ),
        ("Iin kunta ja Opisto ry ovat mukana.\n\nAnna Mäki, anna.maki@muu.example", ""),
    ],
)
def test_a_body_of_the_text_that_fits_the_mail_domain_is_the_employer(text: str, body: str) -> None:
    assert _bodies(text)[-1] == ("Anna Mäki", body)


def test_a_swedish_city_behind_a_person_is_no_name_with_the_person() -> None:
    assert _bodies("Mera information ger rektor Anna Näse vid Staden Jakobstad.") == [("Anna Näse", "Staden Jakobstad")]


@pytest.mark.parametrize(
    "heading",
    [
        "Savonian hanketiimi",
        "Savonian yhteyshenkilöt:",
        "Projektin henkilöstö Savoniassa",
        "Hankkeen työntekijät Savonialla",
        "Yhteyshenkilöt Savoniassa:",
        "Lisätietoja antavat Savoniasta:",
        "Projektgruppen vid Savonia",
        "Project team at Savonia:",
    ],
)
def test_a_heading_names_the_body_of_all_below_it(heading: str) -> None:
    assert _bodies(f"{heading}\nAnna Mäki, lehtori\nVille Koski, johtaja") == [
        ("Anna Mäki", "Savonia"),
        ("Ville Koski", "Savonia"),
    ]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Mäki Anna, Kaustisen seutukunta\nKoski Ville, Oulun seutukunta",
            ["Kaustisen seutukunta", "Oulun seutukunta"],
        ),
        ("Anna Mäki Kaustisen seutukunta Ville Koski Oulun seutukunta", ["Kaustisen seutukunta", "Oulun seutukunta"]),
        ("Nuorten Ystävät ry:n yhteyshenkilöt\nAnna Mäki\nVille Koski", ["Nuorten Ystävät ry", "Nuorten Ystävät ry"]),
        ("Anna Mäki, MTK Pohjois-Suomi, Ville Koski MTK Etelä-Suomesta", ["MTK Pohjois-Suomi", "MTK Etelä-Suomi"]),
        ("Anna Mäki on MTK Pohjois-Suomen lehtori.", ["MTK Pohjois-Suomi"]),
        (
            "Osatoteuttajat:\nSavonia, yhteyshenkilö Anna Mäki\nIin kunta, yhteyshenkilö Ville Koski",
            ["Savonia", "Iin kunta"],
        ),
        ("Toteuttajat: Humak ja Diak\nLehtori Anna Mäki, anna.maki@humak.fi", ["Humak"]),
        ("Haastateltavana Iin kunnan elinvoimajohtaja Anna Mäki.", ["Iin kunta"]),
        ("Toteuttajat: Savonia (Anna Mäki), Karelia (Ville Koski)", ["Savonia", "Karelia"]),
        ("Lisätiedot: Lapin liitto\nAnna Mäki, lehtori\nVille Koski, johtaja", ["Lapin liitto", "Lapin liitto"]),
        ("Iin kunta, Hankepalvelut\nRehtori Anna Mäki\nJohtaja Ville Koski", ["Iin kunta", "Iin kunta"]),
        (
            "Anna Mäki Toimitusjohtaja Kehitysyhtiö Kaiku Oy Ville Koski Lehtori Centria",
            ["Kehitysyhtiö Kaiku Oy", "Centria"],
        ),
        ("Lektor Anna Mäki vid Folkhälsan i Korsholm rf", ["Folkhälsan i Korsholm rf"]),
        ("Professor Anna Mäki from the Arctic Centre and Senior Advisor Ville Koski", ["Arctic Centre", ""]),
        ("Kouvolan seutu: Anna Mäki (Ville Koski)", ["Kouvolan seutu", "Kouvolan seutu"]),
        ("Anna Mäki kertoi, että Oulun seutu kasvaa.", [""]),
        (
            "1) Tampereen ev.lut. seurakuntayhtymä – Anna Mäki\n2) Oulun ev. lut. seurakunnat – Ville Koski",
            ["Tampereen ev.lut. seurakuntayhtymä", "Oulun ev. lut. seurakunnat"],
        ),
        ("Oulun yliopisto / Vihreä polku -hanke / lehtori / Anna Mäki", ["Oulun yliopisto"]),
        ("Vihreä polku -hanke | Iin kunta | Anna Mäki", ["Iin kunta"]),
        ("Anna Mäki, Kaiku Oy Ville-Matti Sopenlehto, Turun kaupunki", ["Kaiku Oy", "Turun kaupunki"]),
        ("Anna Mäki\nMinistry of Employment and the Economy", ["Ministry of Employment and the Economy"]),
        ("Anna Mäki, Katu 2, 91100 Ii Haukiputaan seurakunta", ["Haukiputaan seurakunta"]),
        ("Toimittaja: Anna Mäki Ulkoasun suunnittelu: Ville Koski", ["", ""]),
        ("Toimitus: Anna Mäki Verkkosivut ja julisteet: Ville Koski", ["", ""]),
    ],
)
def test_bodies_in_lists_and_cells_are_each_persons(text: str, bodies: list[str]) -> None:
    assert [body for _, body in _bodies(text)] == bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Toimittaja: Anna Mäki Rahoittaja: Metsä hanke, YM", ""),
        ("Toimittaja: Anna Mäki Rahoittaja/toimeksiantaja: Metsä hanke, YM", ""),
        ("Anna Mäki, tutkija, Turun yliopisto Tmi Anna Mäki", "Turun yliopisto"),
        ("Anna Mäki Council of Finnish Academies", "Council of Finnish Academies"),
        ("Anna Mäki, ordförande, Arcada studerandekår", "Arcada studerandekår"),
        ("Anna Mäki, Department of Health and Social Services, City of Oulu", "City of Oulu"),
        ("Hyväksytty Pvm: 18.4.2017 muistio Anna Mäki", ""),
    ],
)
def test_bodies_of_fields_traders_and_english_names_go_as_far_as_they_go(text: str, body: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.organisation.name if contact.organisation else "") == body


@pytest.mark.parametrize(
    "headline", ["PALVELU LAAJENEE", "DETALJHANDELS STORA ENHETER", "KOORDINOINTIHANKE Hankesuunnitelma"]
)
def test_headlines_in_capitals_and_papers_are_no_people(headline: str) -> None:
    assert [contact.person.name for contact in read_contacts(f"{headline}\nLisätietoja: johtaja Anna Mäki")] == [
        "Anna Mäki"
    ]


def test_a_template_is_not_that_of_a_person_of_another_body() -> None:
    text = (
        "kehitysjohtaja Anna Mäki, Pohjois-Savon liitto, puh. 050 000 0001\n"
        "lehtori Ville Koski, Savonia-ammattikorkeakoulu\n"
        "sähköpostit: etunimi.sukunimi@savonia.example"
    )
    addresses = [contact.person.contact.emails if contact.person.contact else () for contact in read_contacts(text)]
    assert addresses == [(), ("ville.koski@savonia.example",)]


@pytest.mark.parametrize(
    "line",
    [
        "Kajaanin ammattikorkeakoulun sähköpostit muotoa etunimi.sukunimi@kamk.example",
        "Kajaanin ammattikorkeakoulun sähköpostiosoitteet ovat muotoa etunimi.sukunimi@kamk.example",
        "Sähköpostit Kajaanin ammattikorkeakoulussa: etunimi.sukunimi@kamk.example",
        "Kajaanin ammattikorkeakoulu: etunimi.sukunimi@kamk.example",
    ],
)
def test_a_template_whose_line_names_a_body_is_of_its_people_and_of_those_without_one(line: str) -> None:
    people = [
        "Aino Virtanen, lehtori, Kajaanin ammattikorkeakoulu",
        "Ville Nieminen, lehtori, Oulun yliopisto",
        "Eeva Korhonen, projektipäällikkö",
    ]
    read = [
        one.person.contact.emails if one.person.contact else () for one in read_contacts("\n\n".join([*people, line]))
    ]
    assert read == [("aino.virtanen@kamk.example",), (), ("eeva.korhonen@kamk.example",)]
    (other,) = read_contacts(f"{people[1]}\n\n{line}")
    assert other.person.contact is None


@pytest.mark.parametrize("name", ["elinkeino- liikenne ja ympäristökeskus", "elinkeino-, liikenne ja ympäristökeskus"])
def test_a_body_of_three_compounds_is_read_without_its_hyphens(name: str) -> None:
    (contact,) = read_contacts(f"Anna Mäki, Etelä-Savon {name}")
    assert contact.organisation is not None
    assert contact.organisation.name == "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus"


@pytest.mark.parametrize(
    "text",
    [
        "Rehtorin Anna Häkämiehen mukaan liiton on tarkoitus kasvaa.",
        "Rovaniemen tiimissä työskentelee rehtori Anna Häkämies.",
        "Rehtori Anna Häkämies, Tiivistelmä ISBN (PDF)",
        "Lapin rehtori Anna Häkämies",
    ],
)
def test_words_beside_a_person_that_are_no_body_are_none(text: str) -> None:
    (contact,) = read_contacts(text)
    assert (contact.person.name, contact.job_title, contact.organisation) == ("Anna Häkämies", "rehtori", None)


@pytest.mark.parametrize(
    ("text", "bodies", "confidence"),
    [
        ("Etsivä nuorisotyö: Jenna Kiviranta (Haapavesi)", ["Etsivä nuorisotyö"], 1.0),
        ("Rannan oppimiskeskus: projektityöntekijä Anniina Saari, Viitasaari", ["Rannan oppimiskeskus"], 1.0),
        ("Projektityöntekijä Anniina Saari, Viitasaari", ["Viitasaaren kaupunki"], 0.7),
        ("TE-toimisto: palvelujohtaja Liisa Laine", ["TE-toimisto"], 0.7),
        ("Yhdistys: puheenjohtaja Liisa Laine", [None], 1.0),
    ],
)
def test_a_heading_goes_before_a_place_and_a_body_that_is_not_sure_is_not_sure(
    text: str, bodies: list[str | None], confidence: float
) -> None:
    found = read_contacts(text, in_contacts=True)
    assert [contact.organisation and contact.organisation.name for contact in found] == bodies
    assert found[0].confidence == confidence


@pytest.mark.parametrize(
    "head",
    [
        "Toteuttaja: Iin kunta\nProjektipäällikkö: Anna Mäki\n",
        "Hankkeen toteuttajaorganisaatio: Iin kunta Projektipäällikkö: Anna Mäki. ",
        "Iin kunta\n\nProjektipäällikkö: Anna Mäki\n\n",
    ],
)
@pytest.mark.parametrize("group", ["Ohjausryhmä: Ville Koski ja Tom Berg", "Ohjausryhmä: Ville Koski(pj), Tom Berg"])
def test_the_body_of_a_project_is_not_that_of_its_steering_group(head: str, group: str) -> None:
    assert _bodies(f"{head}{group}") == [("Anna Mäki", "Iin kunta"), ("Ville Koski", ""), ("Tom Berg", "")]


def test_a_body_in_the_heading_of_a_group_is_that_of_its_people() -> None:
    assert _bodies("Iin kunnan edustajat ohjausryhmässä: Ville Koski") == [("Ville Koski", "Iin kunta")]


@pytest.mark.parametrize("heading", ["KOKOONPANO", "ESITTELIJÄT", "YHTEYSHENKILÖT", "OSALLISTUJAT"])
def test_a_long_heading_in_capitals_is_no_body(heading: str) -> None:
    assert _bodies(f"{heading}:\n\nministeri Anna Mäki\nministeri Ville Koski") == [
        ("Anna Mäki", ""),
        ("Ville Koski", ""),
    ]


@pytest.mark.parametrize("heading", ["HAKIJAN TIEDOT", "PROJEKTIN TOTEUTTAJAN TIEDOT", "YHTEYSTIEDOT"])
def test_the_capitals_of_a_heading_are_no_part_of_the_body_behind_it(heading: str) -> None:
    assert _bodies(f"{heading} Hämeen Marjat ry Yhteyshenkilö: Anna Mäki") == [("Anna Mäki", "Hämeen Marjat ry")]


def test_a_name_that_begins_in_capitals_keeps_them() -> None:
    assert _bodies("MTK Keski-Suomi ry, Anna Mäki") == [("Anna Mäki", "MTK Keski-Suomi ry")]


@pytest.mark.parametrize(
    "text",
    [
        "Lapin liitto\n\nLapin liitto on kuntayhtymä, joka tekee työtä.\n\nAnna Mäki\n\nAsiantuntija\n040 000 0101",
        "Lapin liitto\n\nLapin liitto palvelee kuntia.\n\nAnna Mäki\nlehtori",
    ],
)
def test_a_page_of_one_body_names_it_over_a_box_of_contacts(text: str) -> None:
    ((_, body),) = _bodies(text)
    assert body == "Lapin liitto"


def test_a_page_that_names_two_bodies_tells_no_employer() -> None:
    text = "Lapin liitto\n\nLapin liitto auttoi hanketta, jota veti Iin kunta.\n\nAnna Mäki\n\nLehtori\n040 000 0101"
    assert _bodies(text) == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("byråchefen vid finansministeriet Eva Holm", ("byråchef", "Finansministeriet")),
        ("Med var utvecklingschefen på Vasa stad Eva Holm.", ("utvecklingschef", "Vasa stad")),
        ("social- och hälsovårdsministeriets kanslichef Eva Holm", ("kanslichef", "Social- och hälsovårdsministeriet")),
        ("jord- och skogsbruksministeriets kanslichef Eva Holm", ("kanslichef", "Jord- och skogsbruksministeriet")),
        ("Eva Holm, verksamhetsledare på Hantverkshuset, talade.", ("verksamhetsledare", "Hantverkshuset")),
        ("Eva Holm, styrelseordförande i Konstrådet, talade.", ("styrelseordförande", "Konstrådet")),
        ("Eva Holm, verksamhetsledare i Österbotten, talade.", ("verksamhetsledare", "")),
    ],
)
def test_swedish_posts_and_their_bodies(text: str, found: tuple[str, str]) -> None:
    (contact,) = read_contacts(text)
    assert (contact.job_title, _body(contact)) == found


def test_a_name_may_begin_with_a_digit() -> None:
    text = "Osallistujat: Anna Mäki, 5Tähti-toimisto (sihteeri) Ville Koski, 3D-keskus (sihteeri)"
    assert _bodies(text) == [("Anna Mäki", "5Tähti-toimisto"), ("Ville Koski", "3D-keskus")]


def test_brackets_behind_names_hold_whole_bodies_and_stand_behind_whole_names() -> None:
    text = "Deltagare: Anna Mäki (Reaktor Sydost), Ros-Marie Jönsson Neckö (Vasa stad), Tom Berg (Iin kunta)"
    assert _bodies(text) == [
        ("Anna Mäki", "Reaktor Sydost"), ("Ros-Marie Jönsson Neckö", "Vasa stad"), ("Tom Berg", "Iin kunta"),
    ]  # fmt: skip


def test_a_field_of_work_is_no_unit_of_who_coordinates_it() -> None:
    assert _bodies("Klassisen nuorisotyön koordinaattori Anna Mäki") == [("Anna Mäki", "")]
    assert _bodies("Oulun nuorisotyön koordinaattori Anna Mäki") == [("Anna Mäki", "Oulun nuorisotyö")]


@pytest.mark.parametrize("below", ["Toimialue Lappi ja Savo", "Avoinna ma-pe klo 9-15", "Landskapen Norra Karelen"])
def test_a_body_on_the_first_line_of_a_paragraph_is_that_of_its_people(below: str) -> None:
    text = "\n\n".join(
        f"{body}\n{below}\n{name}, p. 040 000 010{number}"
        for number, (body, name) in enumerate((("Lapin liitto", "Anna Mäki"), ("Kainuun liitto", "Ville Koski")))
    )
    assert _bodies(text) == [("Anna Mäki", "Lapin liitto"), ("Ville Koski", "Kainuun liitto")]


def test_a_paragraph_that_names_two_bodies_tells_none() -> None:
    assert _bodies("Lapin liitto\nRahoitus Kainuun liitto ja muut\nAnna Mäki\n040 000 0101") == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ohjausryhmä koostuu luottamushenkilöistä.\n\n • ",
        "Ohjausryhmään kuuluvat seuraavat henkilöt.\n- ",
        "Hankkeen ohjausryhmä muodostuu eri tahojen edustajista.\n\n",
        "Projektets styrgrupp består av representanter för kommunerna.\n\n",
        "The steering group consists of experts.\n\n",
    ],
)
def test_a_sentence_that_says_whom_the_group_has_heads_them(sentence: str) -> None:
    joint = sentence[sentence.index(".") + 1 :].lstrip("\n")
    found = read_contacts(f"{sentence}Anna Mäki, Iin kunta\n{joint}Ville Koski, Lapin liitto")
    assert [(each.role, _body(each)) for each in found] == [
        ("steering-group-member", "Iin kunta"), ("steering-group-member", "Lapin liitto"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence", ["Ohjausryhmä kokoontui kolme kertaa.", "Ohjausryhmän tehtäviin kuuluu hankkeen seuranta."]
)
def test_a_sentence_about_the_group_does_not(sentence: str) -> None:
    assert [each.role for each in read_contacts(f"{sentence}\n\nAnna Mäki, Iin kunta")] == ["contact-person"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oamk's Development Manager Anna Mäki spoke.", ("Development Manager", "Oamk")),
        ("Oamk’s Development Manager Anna Mäki spoke.", ("Development Manager", "Oamk")),
        ("CoastAL's Executive Director Anna Mäki spoke.", ("Executive Director", "CoastAL")),
        ("Asiasta kertoi VATE:n puheenjohtaja Anna Mäki.", ("puheenjohtaja", "VATE")),
        ("Bachelor's Thesis Coordinator Anna Mäki spoke.", ("Bachelor's Thesis Coordinator", "")),
        ("Vi går vidare, säger Anna Mäki vid Skunk, de ungas förening.", ("", "Skunk")),
    ],
)
def test_a_body_stands_in_its_possessive_or_behind_vid(text: str, found: tuple[str, str]) -> None:
    (contact,) = read_contacts(text)
    assert (contact.job_title, _body(contact)) == found


@pytest.mark.parametrize(
    "place", ["Berliini", "Tallinna", "Namibia", "Sverige", "Rantakylä", "Saviselkä Kärsämäki", "Pohjois-Suomi"]
)
@pytest.mark.parametrize("post", ["", ", tutkija"])
def test_a_country_a_foreign_city_or_a_village_is_no_employer(place: str, post: str) -> None:
    assert _bodies(f"Anna Mäki{post}, {place}") == [("Anna Mäki", "")]


@pytest.mark.parametrize("post", ["yrittäjä", "maanviljelijä", "eläkeläinen"])
def test_who_has_no_employer_has_none_in_their_municipality(post: str) -> None:
    assert _bodies(f"Anna Mäki, {post}, Rovaniemi") == [("Anna Mäki", "")]
    assert _bodies(f"{post} Anna Mäki, Rovaniemi") == [("Anna Mäki", "")]


def test_a_municipality_behind_a_bare_name_is_where_somebody_lives() -> None:
    assert _bodies("Seija Koski, Pori\nEero Laine, Kemi") == [("Seija Koski", ""), ("Eero Laine", "")]


def test_a_municipality_behind_a_post_or_in_a_steering_group_is_an_employer() -> None:
    assert _bodies("Seija Koski, kunnanjohtaja, Kannus") == [("Seija Koski", "Kannuksen kaupunki")]
    text = "Ohjausryhmä:\nSeija Koski, Kannus\nEero Laine, Lapin liitto"
    assert _bodies(text) == [("Seija Koski", "Kannuksen kaupunki"), ("Eero Laine", "Lapin liitto")]


def test_a_field_of_work_in_small_letters_and_a_degree_of_architects_are_no_bodies() -> None:
    assert _bodies("Anna Mäki, taloushallinto") == [("Anna Mäki", "")]
    assert _bodies("Anna Mäki, arkkitehti SAFA") == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "name",
    [
        "Maaseudun Kehittämisyhdistys Viisari ry",
        "Kehittämisyhdistys Kantri ry",
        "Kyläyhdistys Viisari ry",
        "Espoon lapset ja nuoret ry",
        "Lapin monikulttuuriset lapset ja nuoret ry",
        "Elämä ja terveys ry",
        "Kemin Liikunta ja Urheilu ry",
    ],
)
@pytest.mark.parametrize("layout", ["Anna Mäki, {0}", "{0}, Anna Mäki", "Anna Mäki / {0} (tai nuorten järjestöt)"])
def test_the_name_of_an_association_is_whole(name: str, layout: str) -> None:
    assert _bodies(layout.format(name)) == [("Anna Mäki", name)]


def test_the_word_for_a_partner_is_no_part_of_its_name() -> None:
    assert _bodies("Pääpartneri Kyläyhdistys Viisari ry, Anna Mäki") == [("Anna Mäki", "Kyläyhdistys Viisari ry")]


def test_and_before_an_association_joins_two_where_both_have_a_capital() -> None:
    assert _bodies("Mukana ovat Iin kunta ja Kalamiehet ry, Anna Mäki") == [("Anna Mäki", "Kalamiehet ry")]


@pytest.mark.parametrize("place", ["Oulu", "Kajaani", "Salo, Somero"])
@pytest.mark.parametrize(
    "form", ["{post}Anna Mäki ({place}), 040 000 0001", "{post}Anna Mäki\n040 000 0001\n({place})"]
)
@pytest.mark.parametrize("post", ["hanketyöntekijä ", "työhönvalmentaja ", "toimitusjohtaja "])
def test_a_place_in_brackets_is_no_employer(place: str, form: str, post: str) -> None:
    assert _bodies(form.format(post=post, place=place)) == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("sosionomi (AMK)", ""),
        ("nuoriso-ohjaaja", ""),
        ("hanketyöntekijä", ""),
        ("toimitusjohtaja", ""),
        ("sivistysjohtaja", "Inarin kunta"),
        ("maaseutuasiamies", "Inarin kunta"),
    ],
)
def test_a_place_behind_a_post_is_the_employer_of_those_who_lead_its_services(post: str, body: str) -> None:
    assert _bodies(f"- Anna Mäki, {post}, Inari, 040 000 0001") == [("Anna Mäki", body)]


def test_a_place_stands_for_the_municipality_under_a_heading_of_municipalities_and_in_its_office() -> None:
    assert _bodies("Kuntien edustajat:\n- Anna Mäki, ohjaaja, Inari") == [("Anna Mäki", "Inarin kunta")]
    assert _bodies("Kunnanjohtaja Anna Mäki (Inari) avasi tilaisuuden") == [("Anna Mäki", "Inarin kunta")]


def test_an_address_tells_the_employer_of_people_with_their_places_in_brackets() -> None:
    text = "Ohjaajat Anna Mäki (Oulu) ja Ville Koski (Kemi), etunimi.sukunimi@oamk.fi"
    assert _bodies(text) == [("Anna Mäki", "Oulun ammattikorkeakoulu"), ("Ville Koski", "Oulun ammattikorkeakoulu")]


def test_a_place_in_brackets_is_the_body_of_the_project_that_it_stands_for() -> None:
    given = [Organisation("Oulun kaupunki", "Oulun kaupunki")]
    [contact] = read_contacts("ohjaaja Anna Mäki (Oulu)", organisations=given)
    assert _body(contact) == "Oulun kaupunki"


@pytest.mark.parametrize(
    ("halves", "body"),
    [
        ("Iin koulutus-\nkuntayhtymä", "Iin koulutuskuntayhtymä"),
        ("Oulun ammatti-\nkorkeakoulu", "Oulun ammattikorkeakoulu"),
        ("Kemin sosiaali-\n  virasto", "Kemin sosiaalivirasto"),
        ("Oulun TE-\ntoimisto", "Oulun TE-toimisto"),
    ],
)
@pytest.mark.parametrize("form", ["Anna Mäki, rehtori, {}, 040 000 0001", "Anna Mäki\n{}", "{}: Anna Mäki"])
def test_a_word_cut_at_a_line_end_is_one_in_the_name_of_a_body(halves: str, body: str, form: str) -> None:
    [contact] = read_contacts(form.format(halves))
    assert _body(contact) == body


def test_a_post_cut_at_a_line_end_is_one_word_and_a_dash_at_one_parts_people() -> None:
    [contact] = read_contacts("Lisätietoja: toimisto-\npäällikkö Anna Mäki")
    assert contact.job_title == "toimistopäällikkö"
    assert _bodies("Anna Mäki, Iin kunta -\nVille Koski, Kemin kaupunki") == [
        ("Anna Mäki", "Iin kunta"),
        ("Ville Koski", "Kemin kaupunki"),
    ]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "rehtori Anna Mäki, lehtori Ville Koski Kemin kaupungista ja opettaja Liisa Salo Iin kunnasta",
            ["", "K", "I"],
        ),
        ("rehtori Anna Mäki, lehtori Ville Koski ja opettaja Liisa Salo Iin kunnasta", ["I", "I", "I"]),
        ("Anna Mäki, Ville Koski Kemin kaupungista ja Liisa Salo Iin kunnasta", ["K", "K", "I"]),
        ("rehtori Anna Mäki, 040 000 0001, lehtori Ville Koski, Iin kunta, 040 000 0002", ["", "I"]),
        ("Anna Mäki, 040 000 0001, ja Ville Koski, 040 000 0002, Iin kunta", ["I", "I"]),
    ],
)
def test_a_body_of_one_of_a_list_is_not_that_of_those_before(text: str, bodies: list[str]) -> None:
    assert [body[:1] for _, body in _bodies(text)] == bodies


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("says", ["on yhteistyökumppani", "on rahoittaja", "toimii kumppanina", "on mukana"])
def test_the_subject_of_the_next_sentence_is_nobodys_body(gap: str, says: str) -> None:
    [contact] = read_contacts(f"Yhteyshenkilö: Aino Lehto, sihteeri{gap}Kiuruveden kylät ry {says} hankkeessa.")
    assert contact.organisation is None


@pytest.mark.parametrize(
    "before",
    [
        "Tavoitteena on liikunta.",
        "Teemana on terveysliikunta.",
        "Lähtökohtana on palvelut.",
        "KULTTUURI JA LIIKUNTA\n",
        "NUORTEN TYÖLLISTYMINEN HANKKEEN AIKANA:",
        "KYSELYT KURSSIN JÄLKEEN:",
        "Henkilökunta:",
        "Henkilökunta\n",
        "Asiakaskunta kasvoi.",
        "Kotikunta:",
        "Liikunnan",
        "Kohdennetun nuorisotyön",
        "Erityisnuorisotyön",
    ],
)
def test_what_only_ends_as_bodies_do_is_none(before: str) -> None:
    assert _bodies(f"{before} koordinaattori Anna Mäki") == [("Anna Mäki", "")]


@pytest.mark.parametrize("text", ["Tutkija Anna Mäki Sykkeestä", "Anna Mäki, Sykkeestä", "Sykkeen tutkija Anna Mäki"])
def test_a_short_name_may_bend_as_a_common_word_does(text: str) -> None:
    assert _bodies(text) == [("Anna Mäki", "Syke")]
    assert _bodies("Sydämen sykkeestä puhui Anna Mäki") == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "before",
    [
        "Mukana: Iin kunta, Oulun kaupunki\n\nYhteyshenkilö:",
        "Kumppanit ovat Iin kunta ja Oulun kaupunki.",
        "Yhteistyössä:\nKuntaliitto\nSitra\n\nYhteystiedot:\n",
        "Iin kunta\nOulun kaupunki\n\n",
        "Rahoittaja: Lapin liitto\n",
        "Rahoittaja: Lapin liitto\nYhteyshenkilö:",
        "Avustuksen saajat: Iin Nuorisoseura ry, Kaiun Seura ry. Valmistelija:",
        "Kiitos Iin kunnalle!",
        "Hanke luovutettiin Iin kunnalle.",
        "Iin kunnan järjestämässä tilaisuudessa puhui",
        "Lisätietoja saa Iin kunnan verkkosivuilta ja",
        "– Yhteistyö Iin kunnan kanssa on tärkeää, jatkaa",
        "Iin kunnan kautta mukaan tuli",
        "Paikka Iin kunta, Katu 1\nLäsnä",
        "Kokouspaikka Iin kunta\n",
    ],
)
def test_bodies_that_take_part_pay_or_are_spoken_of_are_not_those_of_the_people_behind(before: str) -> None:
    assert _bodies(f"{before} projektipäällikkö Anna Mäki") == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "behind",
    ["\n\nKuntaliitto\nSitra", "\n\nLapin liitto, Iin kunta", ", joka siirtyi Iin kunnasta", ", joka tuli Sitrasta"],
)
def test_bodies_below_or_left_are_not_those_of_the_people_before(behind: str) -> None:
    assert _bodies(f"Anna Mäki, projektipäällikkö{behind}") == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Iin kunta\n\nAnna Mäki, projektipäällikkö",
        "Iin kunta, Sivistyspalvelut\nAnna Mäki, projektipäällikkö",
        "Osatoteuttaja: Iin kunta\nYhteyshenkilö: Anna Mäki",
        "Rahoittaja: Iin kunta, Anna Mäki",
        "Partnerina Iin kunta, yhteyshenkilö rehtori Anna Mäki",
        "Iin kunnan kirjastossa työskentelevä ohjaaja Anna Mäki",
        "Iin kunnan nuorisoyksikössä hankkeesta vastaa Anna Mäki",
        "Iin kunnasta mukana on Anna Mäki",
        "Anna Mäki, projektipäällikkö\n\nIin kunta\nKatu 1, 91100 Ii",
        "Anna Mäki Iin kunnasta tuli mukaan.",
        "Iin kunnan puolesta mukana on Anna Mäki",
        "Anna Mäki\nKehityspäällikkö\nKuntakehitys\nIin kunta | Katu 1, 91100 Ii",
        "Anna Mäki\nkehityspäällikkö\nHyvinvoinnin edistäminen\nIin kunta",
    ],
)
def test_one_body_above_beside_or_below_people_is_theirs(text: str) -> None:
    assert _bodies(text) == [("Anna Mäki", "Iin kunta")]


@pytest.mark.parametrize(
    ("names", "body"),
    [
        ("Suomen ympäristökeskus, Syke", "Syke"),
        ("Oulun ammattikorkeakoulu, Oamk", "Oamk"),
        ("Luonnonvarakeskus, Luke", "Luke"),
        ("Lapin liitto, Luke", ""),
    ],
)
def test_two_names_of_one_body_above_people_are_no_list_of_bodies(names: str, body: str) -> None:
    assert _bodies(f"{names}\n\nAnna Mäki, projektipäällikkö") == [("Anna Mäki", body)]


@pytest.mark.parametrize("firm", ["Arkkitehdit Siivola Oy", "Insinöörit Aho & Laine Oy", "Muotoilijat Valo Ky"])
def test_a_firm_may_begin_with_the_word_for_its_people(firm: str) -> None:
    assert _bodies(f"Anna Mäki, {firm}") == _bodies(f"{firm}, Anna Mäki") == [("Anna Mäki", firm)]
    assert _bodies("Arkkitehdit Ville Koski ja Anna Mäki") == [("Ville Koski", ""), ("Anna Mäki", "")]


@pytest.mark.parametrize("verb", ["toteaa", "sanoo", "tiivistää", "kertoo", "painottaa"])
def test_a_body_before_a_verb_of_saying_and_a_colon_heads_nobody(verb: str) -> None:
    text = f"Lakimies Anna Mäki, Iin kunta, {verb}: nyt on aika. Samaa mieltä on Oulun kaupungin johtaja Ville Koski."
    assert _bodies(text) == [("Anna Mäki", "Iin kunta"), ("Ville Koski", "Oulun kaupunki")]


@pytest.mark.parametrize("label", ["Julkaisija", "Painopaikka", "Julkaisija:"])
def test_the_body_of_another_label_is_nobodys(label: str) -> None:
    assert _bodies(f"Toimittaneet Anna Mäki ja Ville Koski\n{label} Iin kunta") == [
        ("Anna Mäki", ""),
        ("Ville Koski", ""),
    ]


@pytest.mark.parametrize("owner", ["4H:n", "Mielin", "Kipparin ohjaaja", "Toivolan sihteeri"])
def test_a_body_is_not_shared_with_somebody_who_has_an_owner_that_is_not_known(owner: str) -> None:
    text = "Savonlinnan kaupungin ohjaaja Ville Koski ja {} Anna Mäki"
    assert [body for _, body in _bodies(text.format(owner))] == ["Savonlinnan kaupunki", ""]
    assert [body for _, body in _bodies(text.format("sihteeri"))] == ["Savonlinnan kaupunki"] * 2


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Toteuttaja Kemin kaupunki Rahoittaja Lapin liitto Yhteyshenkilö {} suunnittelija", "Kemin kaupunki"),
        ("Yhteystiedot {} Koordinaattori Puh. 050 000 0001 Rahoittaja Lapin liitto Kumppanit Iin kunta, Sitra", ""),
        ("{}, projektipäällikkö, 050 000 0001, osatoteuttajat Iin kunta ja Oulun kaupunki", ""),
        ("The project is funded by the Regional Council of Lapland. Contact person: {}, Project Manager", ""),
        ('"We are happy", says {}, CEO of Kaiku Oy', "Kaiku Oy"),
        ("Lisätietoja {} Yliopettaja Hyvinvointi 050 000 0001", ""),
        ("Lisätietoja {} Kuvat Ville Koski", ""),
        ("{} 050 000 0001 Museo Ville Koski 050 000 0002 Nuorisopalvelut", ""),
    ],
)  # fmt: skip
def test_fields_that_lost_their_lines_lend_no_body(text: str, body: str) -> None:
    assert _bodies(text.format("Anna Mäki"))[0] == ("Anna Mäki", body)


@pytest.mark.parametrize("unit", ["Kirjasto", "Museo", "Ohjaamo"])
def test_a_unit_before_a_name_leaves_the_person(unit: str) -> None:
    assert [name for name, _ in _bodies(f"{unit} Anna Mäki 050 000 0001 {unit} Ville Koski")] == [
        "Anna Mäki",
        "Ville Koski",
    ]


def test_a_body_that_a_ja_joins_to_somebody_is_not_that_persons() -> None:
    assert _bodies("Iin kunta ja Anna Mäki kutsuvat asukkaat iltaan.") == [("Anna Mäki", "")]
    assert _bodies("Iin kunnan rehtori ja lehtori Anna Mäki kutsuu.") == [("Anna Mäki", "Iin kunta")]


@pytest.mark.parametrize("label", ["Sähköposti", "E-post", "Email", "Puhelin", "Kotisivut"])
@pytest.mark.parametrize("body", ["Interreg Pohjola", "Kaiku ry", "Lapin liitto"])
def test_the_label_of_a_bodys_address_employs_nobody(label: str, body: str) -> None:
    assert _bodies(f"{label} {body}:\nAino Vesanto, puh. 050 000 0001") == [("Aino Vesanto", "")]


@pytest.mark.parametrize(
    "head",
    ["Kuntien edustajat", "Osatoteuttajakaupunkien edustajat:", "Hankekuntien edustajat", "Jäsenkuntien edustus"],
)
def test_a_town_is_whom_those_under_a_heading_of_towns_work_for(head: str) -> None:
    text = f"{head}\n\n• Aino Vesanto, toiminnanjohtaja, Vantaa\n  • varajäsen: Repo Eino, suunnittelija, Kemi"
    assert _bodies(text) == [("Aino Vesanto", "Vantaan kaupunki"), ("Eino Repo", "Kemin kaupunki")]


@pytest.mark.parametrize("post", ["uudet professorit ovat", "tutkijat:", "hankkeessa toimivat lehtorit"])
def test_a_plural_post_of_a_body_gives_all_of_its_list_the_body(post: str) -> None:
    text = f"Vaasan yliopiston {post} Aino Vesanto (kemia), Eino Repo (fysiikka) ja Ida Lind (oikeustiede)."
    assert {body for _, body in _bodies(text)} == {"Vaasan yliopisto"}


def test_the_body_of_a_post_outdoes_one_that_owns_something_behind_the_name() -> None:
    text = "painottaa Kaiku ry:n psykologi Aino Vesanto Iin kunnan verkkosivuilla."
    assert _bodies(text) == [("Aino Vesanto", "Kaiku ry")]


@pytest.mark.parametrize("members", ["jäseniksi nimettiin", "jäseninä ovat", "varajäseniksi valittiin"])
def test_a_body_whose_members_are_named_employs_none_of_them(members: str) -> None:
    text = f"Neuvottelukunnan {members} kirkkoherra Aino Vesanto ja tutkija Eino Repo."
    assert _bodies(text) == [("Aino Vesanto", ""), ("Eino Repo", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Aino Vesanto (Kemi), Eino Repo (Tornio), Ida Lind (Lapin liitto)",
        "Aino Vesanto, suunnittelija, Kemi\nEino Repo, lehtori, Tornio\nIda Lind, johtaja, Lapin liitto",
        "Ida Lind, johtaja, Lapin liitto; Aino Vesanto, asiantuntija, Kemi; Eino Repo, tutkija, Tornio",
    ],
)
def test_a_town_where_others_of_a_list_have_their_bodies_is_a_body(text: str) -> None:
    read = dict(_bodies(text))
    assert read == {"Aino Vesanto": "Kemin kaupunki", "Eino Repo": "Tornion kaupunki", "Ida Lind": "Lapin liitto"}


def test_towns_behind_posts_are_read_alike_in_a_list() -> None:
    text = "Aino Vesanto, kulttuurijohtaja, Kemi\nEino Repo, toimistosihteeri, Tornio\nIda Lind, yrittäjä, Oulu"
    assert _bodies(text) == [("Aino Vesanto", "Kemin kaupunki"), ("Eino Repo", "Tornion kaupunki"), ("Ida Lind", "")]


@pytest.mark.parametrize(
    "text", ["Aino Vesanto (Kemi), Eino Repo (Tornio)", "Aino Vesanto, sosionomi, Kemi\nEino Repo, agrologi, Tornio"]
)
def test_towns_alone_are_homes(text: str) -> None:
    assert _bodies(text) == [("Aino Vesanto", ""), ("Eino Repo", "")]


def test_a_body_with_words_before_a_name_leaves_out_that_of_another() -> None:
    text = "Lapin liitto Eino Repo 050 000 0002 Iin kunta kirjasto Ida Lind 050 000 0003"
    assert _bodies(text)[0] == ("Eino Repo", "Lapin liitto")
    assert _bodies(text)[1][1] != "Lapin liitto"


@pytest.mark.parametrize(
    "text", ["Anna Mäki, {}, puh. 050 000 0001", "Anna Mäki, toimitusjohtaja, {}", "Anna Mäki ({})"]
)
def test_a_town_and_the_word_behind_it_are_one_body(text: str) -> None:
    (contact,) = read_contacts(text.format("Kuopio Wellness"))
    assert contact.organisation is not None
    assert (contact.organisation.name, contact.inferred.count("organisation")) == ("Kuopio Wellness", 0)


@pytest.mark.parametrize("where", ["Oulu Pohjoisväylä 3", "Kajaani Kainuu", "Espoo Suomi"])
def test_a_town_before_a_street_a_region_or_a_country_is_no_body(where: str) -> None:
    bodies = [contact.organisation for contact in read_contacts(f"Anna Mäki, {where}")]
    assert all(body is None or " " not in body.name.removesuffix(" kaupunki") for body in bodies)


@pytest.mark.parametrize("role", ["Hankkeen johtaja", "Projektipäällikkö"])
@pytest.mark.parametrize(
    "field", ["Osatoteuttajat: Iin kunta ja Kemin kaupunki", "Osatoteuttaja: Iin kunta, Ii", "Rahoittaja: Iin kunta"]
)
def test_who_takes_part_does_not_employ_whom_the_next_field_of_a_line_names(field: str, role: str) -> None:
    assert _bodies(f"{field} {role}: Anna Mäki") == [("Anna Mäki", "")]


def test_the_contact_person_behind_a_partner_is_the_partner_s() -> None:
    assert _bodies("Partneri: Iin kunta Yhteyshenkilö: Anna Mäki") == [("Anna Mäki", "Iin kunta")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("On behalf of the University of Oulu the work is led by Prof. Anna Mäki.", "University of Oulu"),
        ("Hakijana on Iin kunta, yhteyshenkilönään Anna Mäki.", "Iin kunta"),
        ("Toteuttajana on Kemin kaupunki, projektipäällikkönään Anna Mäki.", "Kemin kaupunki"),
        ("Anna Mäki, direktör vid SKÄR, Åbo", "SKÄR"),
        ("Iin kunnan osittain rahoittamat hankkeet Käsittelijä Anna Mäki", ""),
        ("Euroopan aluekehitysrahaston rahoittama hanke Käsittelijä Anna Mäki", ""),
        ("Anna Mäki, kehittämispäällikkö\n\nIin kunta. Uusi aika alkaa.", ""),
        ("Anna Mäki, Director, Kainuu Hospital District", "Kainuu Hospital District"),
        ("Anna Mäki, Director, Kuopio Science Park", "Kuopio Science Park"),
    ],
)
def test_sentences_and_lists_say_whose_somebody_is(text: str, body: str) -> None:
    assert _bodies(text) == [("Anna Mäki", body)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Anna Mäki (University of Oulu, Institute of Cold Seas)", ("University of Oulu", "Institute of Cold Seas")),
        ("Anna Mäki, University of Turku, Centre for Rivers", ("University of Turku", "Centre for Rivers")),
        ("Anna Mäki (University of Oulu, University of Turku)", ("University of Oulu",)),
        ("Oulun yliopisto Kehittämiskeskus Aava Rehtorin nimi Anna Mäki", ("Oulun yliopisto", "Kehittämiskeskus Aava")),
        ("Anna Mäki, Oulun yliopisto, Suomen ympäristökeskus SYKE", ("Oulun yliopisto",)),
        (
            "Anna Mäki, lehtori, kuntoutuksen osaamisala, Kemin ammattikorkeakoulu",
            ("Kemin ammattikorkeakoulu", "kuntoutuksen osaamisala"),
        ),
        ("Anna Mäki, lehtori, sosiaaliala, Kemin ammattikorkeakoulu", ("Kemin ammattikorkeakoulu",)),
    ],
)
def test_an_institute_beside_its_university_is_a_unit(text: str, units: tuple[str, ...]) -> None:
    assert _units(text) == [units]


@pytest.mark.parametrize(
    "same", [", sama", " (sama)", ", sama yliopisto", " (sama organisaatio)", ", sama kuin edellä"]
)
@pytest.mark.parametrize("joint", ["; ", "\n", " ja "])
def test_the_word_for_the_same_body_stands_for_that_of_the_person_before(joint: str, same: str) -> None:
    text = f"Anna Mäki, lehtori, Oulun yliopisto{joint}Ville Koski{same}"
    assert _bodies(text) == [("Anna Mäki", "Oulun yliopisto"), ("Ville Koski", "Oulun yliopisto")]


def test_the_same_something_else_is_no_body() -> None:
    text = "Anna Mäki, lehtori, Oulun yliopisto\nVille Koski, sama puhelin"
    assert _bodies(text)[1] == ("Ville Koski", "")


@pytest.mark.parametrize("field", ["Toteuttaja", "Osatoteuttaja", "Vastuuorganisaatio"])
@pytest.mark.parametrize("post", ["Projektipäällikkö", "Yhteyshenkilö"])
def test_the_body_of_a_field_is_that_of_the_person_whose_post_follows(field: str, post: str) -> None:
    text = f"Toteuttaja Kemin kaupunki Projektipäällikkö Anna Mäki {field} Iin kunta {post} Ville Koski"
    assert _bodies(text) == [("Anna Mäki", "Kemin kaupunki"), ("Ville Koski", "Iin kunta")]


@pytest.mark.parametrize("town", ["Lappeenranta", "Oulu", "Ylivieska"])
def test_a_town_whose_name_ends_as_a_street_is_a_body_in_english(town: str) -> None:
    found = read_contacts(f"City of {town}\nContact person: Aino Virtanen")
    assert [each.organisation and each.organisation.name for each in found] == [f"City of {town}"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Luke, Luontopalvelut | Anna Mäki | 050 000 0001\nIin Matkailu ry | (nimetään myöhemmin) |", ["Luke"]),
        ("University of Oulu – Dr Anna Mäki, manager\nUniversity of Vaasa (UV) – Ville Koski\nWWF Finland – tba",
         ["University of Oulu", "University of Vaasa"]),
        ("Kemin kaupunki: Anna Mäki, 050 000 0001\nKainuun liitto", ["Kemin kaupunki"]),
        ("ProAgria Itä-Suomessa hanketta vetää Anna Mäki.\n\nHallinnoija: Luonnonvarakeskus (Luke)",
         ["ProAgria Itä-Suomi"]),
        ("Kemin kaupunki tukee hanketta.\nAnna Mäki\nKainuun liitto", ["Kainuun liitto"]),
    ],
)  # fmt: skip
def test_the_body_that_begins_the_line_of_a_name_goes_before_one_on_the_line_below(
    text: str, bodies: list[str]
) -> None:
    assert [body for _, body in _bodies(text)] == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Kemin kaupungista Anna Mäki ja Ville Koski, Kainuun liitosta Aino Salo sekä Iin kunnasta Liisa Niemi.",
         ["Kemin kaupunki", "Kemin kaupunki", "Kainuun liitto", "Iin kunta"]),
        ("Mukana ovat Oulun yliopistosta tutkija Anna Mäki, Kainuun liitosta johtaja Ville Koski.",
         ["Oulun yliopisto", "Kainuun liitto"]),
        ("Mukana ovat Anna Mäki Kemin kaupungista, Ville Koski Kainuun liitosta ja Aino Salo Iin kunnasta.",
         ["Kemin kaupunki", "Kainuun liitto", "Iin kunta"]),
    ],
)  # fmt: skip
def test_bodies_in_the_case_of_where_from_send_those_on_the_same_side_of_them(text: str, bodies: list[str]) -> None:
    assert [body for _, body in _bodies(text)] == bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Hallinnoija: Suupohjan Kyläyhdistys ry, Katu 1, 64100 Kristiinankaupunki\nVetäjä Anna Mäki, 050 000 0001",
         "Suupohjan Kyläyhdistys ry"),
        ("Kristiinankaupunki: Anna Mäki, 050 000 0001", "Kristiinankaupungin kaupunki"),
        ("säger Anna Mäki, enhetschef i Jakobstad.", ""),
    ],
)  # fmt: skip
def test_a_municipality_whose_name_ends_as_that_of_a_body_is_a_place(text: str, body: str) -> None:
    assert _bodies(text)[0][1] == body


def test_the_body_that_owns_a_steering_group_is_not_that_of_its_members() -> None:
    text = "Lumon ohjausryhmä: Anna Mäki, Kemi (pj), Ville Koski, Lapin liitto"
    owned = "Lapin liiton ohjausryhmä: Anna Mäki, Kemi (pj), Ville Koski, Iin kunta"
    assert [body for _, body in _bodies(text)] == ["Kemin kaupunki", "Lapin liitto"]
    assert [body for _, body in _bodies(owned)] == ["Kemin kaupunki", "Iin kunta"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("hanketta suunnitellut Anna Mäki Suomen riistakeskuksesta kertoo.", "Suomen riistakeskus"),
        ("Iin kunta – Ijo kommun\nAnna Mäki\n050 000 0001", "Iin kunta"),
        ("Etelä-Savon hyvinvointialue Eloisa\nprojektipäällikkö Anna Mäki", "Etelä-Savon hyvinvointialue"),
        ("Koulutuskeskus Salpaus -kuntayhtymä: opettaja Anna Mäki", "Koulutuskeskus Salpaus -kuntayhtymä"),
        ("Koulutuskeskus Salpaus -kuntayhtymän rehtori Anna Mäki", "Koulutuskeskus Salpaus -kuntayhtymä"),
        ("Xamk, Vesi, luonto ja ympäristö -ala: Anna Mäki", "Xamk"),
        ("Anna Mäki on töissä Iin kunnan kirjastossa.", "Iin kunta"),
        ("Iin Yrityspalvelu Oy ja Kemin Kala Oy / Anna Mäki", "Kemin Kala Oy"),
        ("Rahoituslähde\n\nKainuun liitto\n\nYhteyshenkilöt\n\nAnna Mäki\n050 000 0001", ""),
        ("Avustuksen saaja: Iin Kylät ry\nY-tunnus: 0000000-0\nPuheenjohtaja: Anna Mäki", "Iin Kylät ry"),
    ],
)
def test_the_whole_name_of_the_body_that_employs_somebody_is_read(text: str, body: str) -> None:
    assert _bodies(text)[0][1] == body


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Hankkeessa ovat Lapin yliopistosta mukana myös professori Anna Mäki ja tutkija Ville Koski.",
         ["Lapin yliopisto", "Lapin yliopisto"]),
        ("Anna Mäki, asiantuntija, TKI, p. 050 000 0001", [""]),
        ("Anna Mäki toimii koordinaattorina UTU Vihreä Salo -hankkeessa.", [""]),
        ("Anna Mäki vetää Iin kunnan Vihreä Ii -hanketta.", ["Iin kunta"]),
        ("Professori Anna Mäen johtama Kansalaiset ja hyvä hyvinvointivaltio -konsortio sai rahoituksen.", [""]),
        ("Mäki, Anna, Luckan rf\nKoski, Ville, Axxell\nSalo, Aino, Navigatorn Helsingfors",
         ["Luckan rf", "Axxell", "Navigatorn Helsingfors"]),
        ("Kontakt\n\nForststyrelsens Naturtjänster\n\nProjektchef Anna Mäki", ["Forststyrelsen"]),
        ("Työpajassa oli Lapin yliopiston Lahti School of Innovationin henkilöstöä. Vetäjä oli Anna Mäki.", [""]),
    ],
)  # fmt: skip
def test_what_stands_around_a_body_tells_whether_it_employs(text: str, bodies: list[str]) -> None:
    assert [body for _, body in _bodies(text)] == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Lisätietoja:\n\nEtelä-Suomi:\n\nAnna Mäki, puh. 050 000 0001",
        "FÖRBUNDET VILL FORTSÄTTA DEN GEMENSAMMA RESAN\nTilläggsuppgifter: projektchef Anna Mäki 050 000 0001",
        "Maakuntahallitus 20.4.\nLisätietoja: maakuntajohtaja Anna Mäki, p. 050 000 0001",
        "Anna Mäki, projektledare för Välfärdstjänster i byarna, tfn 050 000 0001",
        "Anna Mäki / Visualisointi",
        "Anna Mäki oli hanketyöntekijänä Oulun eteläisellä alueella.",
    ],
)
def test_regions_organs_headings_and_fields_of_work_employ_nobody(text: str) -> None:
    assert _bodies(text) == [("Anna Mäki", "")]


@pytest.mark.parametrize(
    "sentence", ["Lapin liitto rahoittaa hanketta.", "Iin kunta nimeää vielä edustajansa.", "Järjestöt kouluttavat."]
)
@pytest.mark.parametrize("people", ["Hanketta vetää Anna Mäki.", "Jäseniä ovat Anna Mäki ja Ville Laine."])
def test_the_subject_of_the_next_sentence_is_no_body_of_the_people_before(people: str, sentence: str) -> None:
    assert {one.organisation for one in read_contacts(f"{people} {sentence}")} == {None}


@pytest.mark.parametrize("field", ["osatoteuttajina", "kumppaneina"])
def test_a_field_inside_a_sentence_ends_with_it(field: str) -> None:
    text = f"Hanketta hallinnoi Iin kunta, {field} VTT ja THL.\n\nTHL:n yhteyshenkilönä toimii Anna Mäki"
    assert _bodies(text) == [("Anna Mäki", "THL")]
    assert _bodies(f"Mukana on {field} THL.\n\nYhteyshenkilö:\n\nAnna Mäki") == [("Anna Mäki", "")]
