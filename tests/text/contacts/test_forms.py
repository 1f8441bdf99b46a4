"""The forms that a contact may take: any order and layout gives the same person; the rules for forms one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.contacts.reader import read_contacts
from converters.text.people.emails import fold_letters
from converters.text.people.names import given_names, surnames
from graph.model import Contact

GIVEN = sorted(given_names(), key=lambda name: given_names()[name])[:800]
FAMILY = sorted(surnames(), key=lambda name: surnames()[name])[:2000]
# Body with its genitive and elative.
BODIES = {
    "Oulun kaupunki": ("Oulun kaupungin", "Oulun kaupungista"),
    "Savonia-ammattikorkeakoulu": ("Savonia-ammattikorkeakoulun", "Savonia-ammattikorkeakoulusta"),
    "Nuorten Ystävät ry": ("Nuorten Ystävät ry:n", "Nuorten Ystävät ry:stä"),
    "Pohjois-Savon ELY-keskus": ("Pohjois-Savon ELY-keskuksen", "Pohjois-Savon ELY-keskuksesta"),
    "THL": ("THL:n", "THL:stä"),
    "Kehitysyhtiö Savogrow Oy": ("Kehitysyhtiö Savogrow Oy:n", "Kehitysyhtiö Savogrow Oy:stä"),
    "Lapin hyvinvointialue": ("Lapin hyvinvointialueen", "Lapin hyvinvointialueelta"),
    "Oulun ev.lut. seurakunta": ("Oulun ev.lut. seurakunnan", "Oulun ev.lut. seurakunnasta"),
}
TITLES = [
    "kehittämispäällikkö", "lehtori", "vs. kehitysjohtaja", "johtava asiantuntija", "TKI-asiantuntija",
    "työllisyyspalvelujen päällikkö", "kulttuuri- ja vapaa-aikajohtaja", "kaavoittaja",
]  # fmt: skip
FORMS = [
    "{title} {name}, {body}, puh. {phone}, {mail}",
    "{name}, {title}, {body}, puh. {phone}, {mail}",
    "{name}, {body}, {title}, p. {phone}, {mail}",
    "{body}, {title} {name}, {phone}, {mail}",
    "{body}: {title} {name}, {phone}, {mail}",
    "{name} ({title}, {body}), {phone}, {mail}",
    "{name}\n{title}\n{body}\n{phone}\n{mail}",
    "{title}\n{name}\n{body}\n{phone}\n{mail}",
    "{body}\n{name}\n{title}\nPuh. {phone}\n{mail}",
    "{turned}, {title}, {body}, {phone}, {mail}",
    "{name} | {title} | {body} | {phone} | {mail}",
    "{name}\t{title}\t{body}\t{phone}\t{mail}",
    "{turned}\t{title}\t{body}\t{phone}\t{mail}",
    "{name} – {title} – {body} – {phone} – {mail}",
    "{name},{title},{body},puh.{phone},{mail}",
    "{title}: {name}, {body}, {phone}, {mail}",
    "Lisätietoja antaa {genitive} {title} {name}, puh. {phone}, {mail}.",
    "{title} {name} {elative}, puh. {phone}, {mail}",
    "Nimi: {name}\nTehtävä: {title}\nOrganisaatio: {body}\nPuhelin: {phone}\nSähköposti: {mail}",
    "Ystävällisin terveisin\n{name}\n{title}\n{body}\n{phone}\n{mail}",
    "{mail}\n{name}\n{title}\n{body}\n{phone}",
]


# Forms of applications and reports: the field for the body, those of the person, and the role that they tell.
APPLICATIONS = [
    ("Hakijan virallinen nimi", "Hankkeen yhteyshenkilön nimi", "Yhteyshenkilön asema hakijaorganisaatiossa"),
    ("Toteuttajaorganisaation nimi", "Vastuuhenkilön nimi", "Asema"),
    ("Hakijan nimi", "Projektin vastuuhenkilön nimi", "Asema organisaatiossa"),
    ("Organisaation nimi", "Yhteyshenkilön nimi", "Yhteyshenkilön tehtävänimike"),
]
# What stands between the body and its person; the number is the body's.
BETWEEN = [
    [("Organisaatiotyyppi", "Yhdistys"), ("Y-tunnus", "0000000-0"), ("Tilinumero", "")],
    [("Jakeluosoite", "Koulukatu 3 D"), ("Puhelinnumero", "020 000 0100")],
    [("Puhelinnumero", "020 000 0100"), ("Postinumero", "00000"), ("Postitoimipaikka", "Kemi"), ("Tilinumero", "")],
    [],
]


def _body(contact: Contact) -> str:
    return contact.organisation.name if contact.organisation else ""


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(FORMS),
    st.sampled_from(GIVEN),
    st.sampled_from(FAMILY),
    st.sampled_from(TITLES),
    st.sampled_from(sorted(BODIES)),
    st.sampled_from(["@", "(at)", "[at]", " at "]),
)
def test_every_form_gives_the_same_person(form: str, first: str, family: str, title: str, body: str, sign: str) -> None:
    name = f"{first.title()} {family.title()}"
    genitive, elative = BODIES[body]
    local = f"{fold_letters(first)}.{fold_letters(family)}".replace(" ", "")
    words = {"name": name, "turned": f"{family.title()} {first.title()}", "title": title, "body": body}
    words |= {"genitive": genitive, "elative": elative, "phone": "050 000 0123", "mail": f"{local}{sign}body.example"}
    (contact,) = read_contacts(form.format(**words))
    assert contact.person.name == name
    assert (contact.job_title.casefold(), _body(contact)) == (title.casefold(), body)
    assert contact.person.contact is not None
    assert (contact.person.contact.phones, contact.person.contact.emails) == (
        ("+358500000123",),
        (f"{local}@body.example",),
    )


POSTS = {
    "kehittämispäällikkö": "contact-person", "johtava asiantuntija": "contact-person", "yliopettaja": "contact-person",
    "projektipäällikkö": "project-manager", "hankekoordinaattori": "coordinator", "hanketyöntekijä": "project-worker",
}  # fmt: skip
TEAMS = ["Projektitiimi", "Hankkeen henkilöstö"]  # their people work in the project where nothing else is said
SHORT = {"Satakunnan ammattikorkeakoulu (SAMK)": "Satakunnan ammattikorkeakoulu"}
# Layouts of two people (`a`, `b`) and two bodies; behind each, which body is the first person's and the second's.
LISTS = [
    ("{heading}\n{A} {a}, {x}, {phone}\n{B} {b}, {y}, {phone}", "xy"),
    ("{heading}:\n- {a}, {ta}, {x}\n- {b}, {tb}, {y}", "xy"),
    ("{heading}\n\n{a}\n{A}\n{x}\n{phone}\n\n{b}\n{B}\n{y}\n{phone}", "xy"),
    ("{A}\n{a}\n{x}\n{phone}\n\n{B}\n{b}\n{y}\n{phone}", "xy"),
    ("{x} | {a} | {ta} | {phone}\n{y} | {b} | {tb} | {phone}", "xy"),
    ("{a}\t{ta}\t{x}\t{phone}\n{b}\t{tb}\t{y}\t{phone}", "xy"),
    ("{x}\n{A} {a}, {phone}\n\n{y}\n{B} {b}, {phone}", "xy"),
    ("{x}:\n- {a}, {ta}\n{y}:\n- {b}, {tb}", "xy"),
    ("{x} / {a}, {ta}, {phone}\n{y} / {b}, {tb}, {phone}", "xy"),
    ("Päätoteuttaja: {x}\nYhteyshenkilö: {a}, {ta}\nOsatoteuttaja: {y}\nYhteyshenkilö: {b}, {tb}", "xy"),
    ("1) {x} – {a}, {ta}\n2) {y} – {b}, {tb}", "xy"),
    ("{x} / Vihreä virta -hanke / {ta} / {a}\n{y} / Vihreä virta -hanke / {tb} / {b}", "xy"),
    ("Osallistujat: {a}, {ta}, {x} {b}, {tb}, {y}", "xy"),
    ("Osallistujat: {a} {ta} {x} {phone} {b} {tb} {y} {phone}", "xy"),
    ("Läsnä: {ta} {a}, {x} {tb} {b}, {y}", "xy"),
    ("Nimi: {a} Tehtävä: {ta} Organisaatio: {x} Nimi: {b} Tehtävä: {tb} Organisaatio: {y}", "xy"),
    ("{x}\n{A} {a}, {phone}\n{B} {b}, {phone}", "xx"),
    ("{x}, hankkeen henkilöstö: {ta} {a}, {phone}; {tb} {b}, {phone}", "xx"),
    ("Hankkeen toteuttaa {x}.\n\n{A}: {a}, {phone}\n{B}: {b}, {phone}", "xx"),
    ("Hakija: {x}\nRahoittaja: Iin kunta\nYhteyshenkilöt: {ta} {a}, {phone} ja {tb} {b}, {phone}", "xx"),
    ("Toteuttaja\n{x}\nRahoittaja\nIin kunta\nYhteyshenkilöt\n{A} {a}, {phone}\n{B} {b}, {phone}", "xx"),
    ("Lisätietoja: {ta} {a} ({x}, {phone}) ja {tb} {b} ({y}, {phone}).", "xy"),
]


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(LISTS),
    st.sampled_from(["Yhteyshenkilöt", "Lisätietoja", "Ota yhteyttä", *TEAMS]),
    st.lists(st.tuples(st.sampled_from(GIVEN), st.sampled_from(FAMILY)), min_size=2, max_size=2, unique=True),
    st.lists(st.sampled_from(sorted(POSTS)), min_size=2, max_size=2),
    st.lists(st.sampled_from(sorted([*BODIES, *SHORT])), min_size=2, max_size=2, unique=True),
)
def test_every_list_gives_each_person_what_is_theirs(
    layout: tuple[str, str], heading: str, people: list[tuple[str, str]], posts: list[str], bodies: list[str]
) -> None:
    form, order = layout
    names = [f"{first.title()} {family.title()}" for first, family in people]
    words = {"a": names[0], "b": names[1], "ta": posts[0], "tb": posts[1], "x": bodies[0], "y": bodies[1]}
    words |= {"A": posts[0].capitalize(), "B": posts[1].capitalize(), "heading": heading, "phone": "p. 050 000 0123"}
    text = form.format(**words)
    own = {"x": SHORT.get(bodies[0], bodies[0]), "y": SHORT.get(bodies[1], bodies[1])}
    read = [(each.person.name, each.role, each.job_title.casefold(), _body(each)) for each in read_contacts(text)]
    titles = [post if POSTS[post] == "contact-person" else "" for post in posts]
    unsaid = "project-worker" if "{heading}" in form and heading in TEAMS else "contact-person"
    roles = [unsaid if title else POSTS[post] for title, post in zip(titles, posts, strict=True)]
    assert read == [(names[at], roles[at], titles[at], own[order[at]]) for at in range(2)]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(APPLICATIONS),
    st.lists(
        st.tuples(st.sampled_from(sorted(BODIES)), st.sampled_from(TITLES), st.sampled_from(BETWEEN)),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from([("\n", ":"), ("\n\n", ":"), (" ", ":"), (" ", "")]),
    st.booleans(),
)
def test_forms_of_applicants_one_after_another_keep_their_people(
    labels: tuple[str, str, str],
    forms: list[tuple[str, str, list[tuple[str, str]]]],
    signs: tuple[str, str],
    phones: bool,
) -> None:
    people = ["Anna Lehtonen", "Kerttu Heikkinen", "Olli Saarinen"][: len(forms)]
    fields = [("Käsittelijä", "Pekka Nieminen")]
    for name, (body, title, between) in zip(people, forms, strict=True):
        number = "040 000 0200" if phones else ""
        own = [(labels[1], name), (labels[2], title), ("Sähköposti", ""), ("Puhelinnumero", number)]
        fields += [(labels[0], body), *between, *own]
    found = read_contacts(signs[0].join(f"{label}{signs[1]} {value}".strip() for label, value in fields))
    read = [(each.person.name, each.job_title.casefold(), _body(each)) for each in found[1:]]
    assert read == [(name, title.casefold(), body) for name, (body, title, _) in zip(people, forms, strict=True)]
    numbers = [each.person.contact.phones if each.person.contact else () for each in found]
    assert numbers == [(), *[("+358400000200",) if phones else ()] * len(forms)]


RULES = [
    ("Kirsi Olkkonen\tJari Kuikka\nrehtori\tjohtaja", ["Kirsi Olkkonen: rehtori", "Jari Kuikka: johtaja"]),
    ("Lehtori ........ Arja Kokko\nRehtori ........ Seppo Laine", ["Arja Kokko: lehtori", "Seppo Laine: rehtori"]),
    ("Rekisterinpitäjä: Iin kunta\nTietosuojavastaava: Pia Räisä", ["Pia Räisä: tietosuojavastaava, Iin kunta"]),
    ("Lapin yliopiston oikeustieteiden tiedekunnan dekaani Pia Valta", ["Pia Valta: dekaani, Lapin yliopisto"]),
    ("Oulun kaupunkia edustaa rehtori Arja Heinonen", ["Arja Heinonen: rehtori, Oulun kaupunki"]),
    ("Olen Marko Tuominen ja toimin kokemusasiantuntijana THL:ssä", ["Marko Tuominen: kokemusasiantuntija, THL"]),
    ("Pekka Laine toimii nyt opettajana", ["Pekka Laine: opettaja"]),
    ("Pekka Laine, joka toimi aiemmin opettajana Oulun yliopistossa", ["Pekka Laine: "]),
    (
        "Läsnä\nRanta, Marko\trehtori\nBerg, Gunborg\nMäki, Meri",
        ["Marko Ranta: rehtori", "Gunborg Berg: ", "Meri Mäki: "],
    ),
    ("lehtori hanna saukkola, hanna.saukkola@kunta.example", ["Hanna Saukkola: lehtori"]),
    ("Oululainen yrittäjä Heidi Keskitalo kokeili palvelua", ["Heidi Keskitalo: yrittäjä"]),
    ("Valmistelija: rehtori Irja Palosuo", ["Irja Palosuo: rehtori"]),
    ("Hankkeen nimi: Minna Canth\nPaikka: Väinö Linnan talo", []),
]


@pytest.mark.parametrize(("text", "people"), RULES)
def test_a_form_is_read(text: str, people: list[str]) -> None:
    read = [(each.person.name, each.job_title, _body(each)) for each in read_contacts(text)]
    assert [f"{name}: {', '.join(filter(None, rest))}" for name, *rest in read] == people


ROLES = [
    (
        "Projektipäällikkö (100 %) Arttu Laine, projektityöntekijä (0,5 htv) Kielo Harju",
        "project-manager project-worker",
    ),
    ("Projektipäällikkö Inka Laine jäi vapaalle, ja sijaisenaan toimii Olli Harju.", "project-manager project-manager"),
    (
        "Ohjausryhmän jäsenet\nPia Ranta, suunnittelija, Iin kunta\nOlli Mäki",
        "steering-group-member steering-group-member",
    ),
    ("The project is coordinated by Dr. Marko Heiskari.", "coordinator"),
    ("Ota yhteyttä hanketyöntekijöihin Inka Laineeseen tai Olli Harjuun!", "project-worker project-worker"),
    ("Steering group chair: Kari Laine", "steering-group-member"),
    ("Projektikoordinaattorimme Netta Laine auttaa", "coordinator"),
    (
        "Projektipäällikön nimi Sähköpostiosoite Puhelinnumero\nYhteyshenkilön nimi Pia Laine Sähköpostiosoite",
        "contact-person",
    ),
    ("Projektipäällikön nimi: valitaan myöhemmin\nSähköposti:\nVastuuhenkilön nimi: Pia Laine", "responsible-director"),
    ("Yhteyshenkilön nimi: Pia Laine\nYhteyshenkilön asema: projektiasiantuntija", "expert"),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_a_role_is_read(text: str, roles: str) -> None:
    assert [each.role for each in read_contacts(text)] == roles.split()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mäenpäälle", "Mäenpää"),
        ("Rinteelle", "Rinne"),
        ("Kuusijoelle", "Kuusijoki"),
        ("Pikkukankaalle", "Pikkukangas"),
        ("Kangaspuulle", "Kangaspuu"),
    ],
)
def test_a_surname_in_a_case_is_read_in_its_base_form(written: str, name: str) -> None:
    (contact,) = read_contacts(f"Palautetta voi antaa lehtori Anna {written}.")
    assert contact.person.name == f"Anna {name}"


_FIELDS = [
    ("Toteuttaja", "Iin kunta"), ("Yhteyshenkilön nimi", "Anna Mäki"), ("Asema", "lehtori"),
    ("Talousyhteyshenkilö", "Ville Koski"), ("Asema", "johtaja"),
]  # fmt: skip


@pytest.mark.parametrize(("sign", "end"), [(": ", "\n"), ("\t", "\n"), ("\n", "\n"), ("\n", "\n\n"), (": ", " ")])
def test_a_form_is_read_however_its_labels_are_parted_from_their_values(sign: str, end: str) -> None:
    text = end.join(label + sign + value for label, value in _FIELDS)
    read = [
        (contact.person.name, contact.role, contact.job_title, contact.organisation and contact.organisation.name)
        for contact in read_contacts(text)
    ]
    assert read == [
        ("Anna Mäki", "contact-person", "lehtori", "Iin kunta"),
        ("Ville Koski", "financial-officer", "johtaja", "Iin kunta"),
    ]


@pytest.mark.parametrize("label", ["Virka-asema", "Virka", "Ammatti", "Työtehtävä", "Uppgift", "Tjänstebeteckning"])
def test_the_post_is_that_behind_any_word_for_it(label: str) -> None:
    (contact,) = read_contacts(f"Nimi: Anna Mäki\n{label}: lehtori\nEdustettava taho: Iin kunta")
    assert (contact.job_title, contact.organisation and contact.organisation.name) == ("lehtori", "Iin kunta")


@pytest.mark.parametrize("label", ["Toteuttaja", "Hallinnoijaorganisaatio", "Projektia hallinnoiva organisaatio"])
def test_the_value_of_another_field_ends_where_the_next_field_begins(label: str) -> None:
    (contact,) = read_contacts(
        f"Projektin nimi: ERITYINEN Ohjelma: 3 {label}: Iin kunta Projektin vastuuhenkilö: Kim Karlsson Puhelinnumero:"
    )
    assert (contact.person.name, contact.role) == ("Kim Karlsson", "responsible-director")
    assert contact.organisation is not None
    assert contact.organisation.name == "Iin kunta"


@pytest.mark.parametrize("joint", ["\n", " ", ", "])
@pytest.mark.parametrize(
    ("name", "phone", "body"),
    [
        ("Yhteyshenkilö: ", "Puhelin: ", "Organisaatio: "),
        ("Nimi: ", "Puh. ", "Työnantaja: "),
        ("Contact person: ", "Phone: ", "Organisation: "),
    ],
)
def test_forms_that_end_in_the_body_keep_it_with_the_person_above(name: str, phone: str, body: str, joint: str) -> None:
    people = [("Tuula Nevalainen", "Kemin kaupunki"), ("Pekka Ojanen", "Iin kunta"), ("Eeva Saari", "Lapin liitto")]
    rows = [f"{name}{who}{joint}{phone}040 000 000{at}{joint}{body}{of}" for at, (who, of) in enumerate(people)]
    read = read_contacts(joint.join(rows))
    assert [(one.person.name, one.organisation and one.organisation.name) for one in read] == people


@pytest.mark.parametrize("publisher", ["Julkaisija: Iin kunta", "Kustantaja: Lapin yliopisto", "Utgivare: Vasa stad"])
@pytest.mark.parametrize("joint", [" ", "\n", ". "])
def test_people_behind_the_publisher_in_one_line_are_read(publisher: str, joint: str) -> None:
    fields = ("Päätoimittaja: Tuula Nevalainen", "Taitto: Pekka Ojanen, Kaiku Oy", "Kääntäjä: Eeva Saari")
    read = read_contacts(joint.join((publisher, *fields)))
    bodies = [one.organisation.name if one.organisation else "" for one in read]
    assert [one.person.name for one in read] == ["Tuula Nevalainen", "Pekka Ojanen", "Eeva Saari"]
    assert bodies == ["", "Kaiku Oy", ""]


@pytest.mark.parametrize("blank", ["    ", "\t", " | ", "      "])
def test_a_blank_cell_in_a_field_says_nothing(blank: str) -> None:
    text = f"Hanketyyppi:{blank}Rahoitushanke{blank}Tiivistelmä.{blank}on oma.\nYhteyshenkilö{blank}Aino Vesanto"
    assert [one.person.name for one in read_contacts(text)] == ["Aino Vesanto"]


@pytest.mark.parametrize(
    ("carrier", "contact"), [("Hakija", "Yhteyshenkilö"), ("Toteuttaja", "yhteyshenkilö"), ("Sökande", "Kontaktperson")]
)
def test_forms_in_a_row_begin_with_who_carries_the_project(carrier: str, contact: str) -> None:
    text = f"{carrier} Iin kunta {contact} Aino Salmela {carrier} Kemin kaupunki {contact} Ville Kotila"
    found = read_contacts(text)
    assert [one.organisation.name for one in found if one.organisation] == ["Iin kunta", "Kemin kaupunki"]


@pytest.mark.parametrize("word", ["Päivitetty", "Julkaistu", "Uppdaterad", "Updated"])
def test_when_a_page_was_changed_is_no_body(word: str) -> None:
    (contact,) = read_contacts(f"Päivittäjän nimi Aino Salmela {word} 3.4.2019")
    assert contact.organisation is None


@pytest.mark.parametrize("place", ["Nagu", "Korpo", "Haukipudas"])
def test_a_place_that_is_no_municipality_heads_people_and_employs_none(place: str) -> None:
    (contact,) = read_contacts(f"{place}:\nAino Salmela, tfn 050 000 0000")
    assert contact.organisation is None


@pytest.mark.parametrize("label", ["Projektipäällikkö", "Hankkeen projektipäällikkö", "Projektledare"])
@pytest.mark.parametrize("gap", [" ", "   "])
@pytest.mark.parametrize("end", ["", "\nGSM 0400 000 001", "\n\nLisätietoja"])
def test_a_role_heads_a_field_with_the_surname_first_and_no_colon(label: str, gap: str, end: str) -> None:
    (contact,) = read_contacts(f"{label}{gap}Rautio, Anna-Kaarina{end}")
    assert (contact.person.name, contact.role) == ("Anna-Kaarina Rautio", "project-manager")


@pytest.mark.parametrize("label", ["Osatoteuttajat", "Osatoteuttaja", "Kumppanit", "Kumppani"])
def test_the_body_of_a_later_field_has_the_contact_person_below_it(label: str) -> None:
    text = f"Hakija: Oulun kaupunki\nYhteyshenkilö: Aino Virtanen\n{label}: Iin kunta\nYhteyshenkilö: Eino Laine"
    found = [(each.person.name, each.organisation and each.organisation.name) for each in read_contacts(text)]
    assert found == [("Aino Virtanen", "Oulun kaupunki"), ("Eino Laine", "Iin kunta")]


@pytest.mark.parametrize("label", ["Osatoteuttajat", "Kumppanit", "Kumppani"])
def test_the_one_contact_person_below_the_partners_is_the_applicants(label: str) -> None:
    found = read_contacts(f"Hakija: Oulun kaupunki\n{label}: Iin kunta\nYhteyshenkilö: Eino Laine")
    assert [each.organisation and each.organisation.name for each in found] in (["Oulun kaupunki"], [None])


def test_a_number_before_the_role_of_a_person_is_the_bodys() -> None:
    text = "Iin Kylät ry Katu 1 puh (08) 000 0001 yhteyshenkilö: Anna Mäki puh 050 000 0002"
    (found,) = read_contacts(text)
    assert found.person.contact is not None
    assert found.person.contact.phones == ("+358500000002",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Käsittelijä Anna Mäki Projektikoodi S10111 Tila Valmis Projektin nimi Virta", ["Anna Mäki"]),
        ("Hankkeelle palkattiin määräajaksi hankejohtajaksi FT Anna Mäki.", ["Anna Mäki"]),
        ("”Tuleva käyttäjä Metropolia on kumppani”, Anna Mäki kertoo.", ["Anna Mäki"]),
    ],
)
def test_codes_are_nobody_and_what_is_no_post_is_no_title(text: str, names: list[str]) -> None:
    found = read_contacts(text)
    assert [(each.person.name, each.job_title) for each in found] == [(name, "") for name in names]


@pytest.mark.parametrize("label", ["Hankkeen nimi", "Projektin nimi"])
def test_a_post_may_stand_before_the_name_in_the_next_field(label: str) -> None:
    text = f"{label}: Polku Arkeen Vastuuhenkilö: talousjohtaja Anna Mäki Yhteyshenkilö: Lehtori Ville Koski ) Tuki: 1"
    assert [(one.person.name, one.role, one.job_title) for one in read_contacts(text)] == [
        ("Anna Mäki", "responsible-director", "talousjohtaja"),
        ("Ville Koski", "contact-person", "lehtori"),
    ]
