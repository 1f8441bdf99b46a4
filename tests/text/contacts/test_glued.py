"""How cells are read whose words run together; the people are made up."""

from __future__ import annotations

import itertools

import pytest

from converters.text.contacts.reader import read_contacts
from graph.model import Contact


def _read(text: str) -> Contact:
    (contact,) = read_contacts(text)
    return contact


_ROLES = ("Yhteyshenkilö", "Kontaktperson", "Kontaktpersoner", "Nimi", "Namn", "Name")
_PHONES = ("Puhelin", "Telefon", "Puhelinnumero", "Phone")
_MAILS = ("Sähköposti", "E-post", "Email", "Sähköpostiosoite")
_CELLS = list(zip(_ROLES, itertools.cycle(_PHONES), itertools.cycle(_MAILS), strict=False))


@pytest.mark.parametrize(
    ("role", "phone", "mail"), [*zip(_ROLES, itertools.cycle(_PHONES), itertools.cycle(_MAILS), strict=False)]
)
@pytest.mark.parametrize("joint", ["\n", ""])
def test_a_label_runs_on_to_its_value(role: str, phone: str, mail: str, joint: str) -> None:
    contact = _read(f"{role}Anna Mäki{joint}{phone}040 000 0101\n{mail}anna.maki@kunta.example")
    assert contact.person.name == "Anna Mäki"
    assert contact.person.contact is not None
    assert contact.person.contact.phones == ("+358400000101",)
    assert contact.person.contact.emails == ("anna.maki@kunta.example",)


def test_a_row_of_cells_runs_together() -> None:
    contact = _read("NimiAnna MäkiTitteliLehtoriOrganisaatioLapin liitto")
    assert (contact.person.name, contact.job_title) == ("Anna Mäki", "lehtori")
    assert contact.organisation is not None
    assert contact.organisation.name == "Lapin liitto"


def test_a_role_runs_on_to_a_name() -> None:
    assert _read("ProjektipäällikköAnna Mäki, Lapin liitto").role == "project-manager"


def test_a_heading_in_capitals_runs_on_behind_a_name() -> None:
    names = [contact.person.name for contact in read_contacts("Ville KoskiPOISSA OLLEET Timo Rinne")]
    assert names == ["Ville Koski", "Timo Rinne"]


@pytest.mark.parametrize("brand", ["ProAgria", "LuovaTalo", "SeAMK", "HyTe-keskus", "OuluHealth"])
def test_brands_keep_the_capital_inside_them(brand: str) -> None:
    contact = _read(f"Anna Mäki, {brand}")
    assert contact.organisation is not None
    assert contact.organisation.name == brand


def test_a_surname_and_capitals_without_a_given_name_are_a_brand() -> None:
    assert read_contacts("TalviTUKI - nuorten apu talvella") == []


def test_an_address_that_begins_like_a_label_stays_whole() -> None:
    contact = _read("Anna Mäki, email.maki@kunta.example")
    assert contact.person.contact is not None
    assert contact.person.contact.emails == ("email.maki@kunta.example",)


def test_names_run_together_where_a_list_lost_its_ends() -> None:
    text = "Toimituskunta: Anna MäkiVille HavasEeva Klinga-LahtiSatu Koivisto, Timo Rinne ja Tom Berg"
    names = [contact.person.name for contact in read_contacts(text)]
    assert names == ["Anna Mäki", "Ville Havas", "Eeva Klinga-Lahti", "Satu Koivisto", "Timo Rinne", "Tom Berg"]


@pytest.mark.parametrize("number", ["040 000 0000", "0400000000", "+358 40 000 0000", "040-000 0000", "08 000 0000"])
@pytest.mark.parametrize("before", ["Anna Mäki ", "Anna Mäki, puh. ", "Anna Mäki\n", "Anna Mäki, johtaja, p. "])
def test_a_number_that_runs_on_into_an_address_is_no_part_of_it(before: str, number: str) -> None:
    (one,) = read_contacts(f"{before}{number}anna.maki@example.fi")
    assert one.person.contact is not None
    assert one.person.contact.emails == ("anna.maki@example.fi",)
    assert len(one.person.contact.phones) == 1


@pytest.mark.parametrize("address", ["2020hanke@example.fi", "24h.paivystys@example.fi", "345abc@example.fi"])
@pytest.mark.parametrize("before", ["Anna Mäki ", "Anna Mäki 2 ", "Anna Mäki, puh. 040 000 0000, "])
def test_an_address_that_begins_with_a_number_keeps_it(before: str, address: str) -> None:
    (one,) = read_contacts(f"{before}{address}")
    assert one.person.contact is not None
    assert one.person.contact.emails == (address,)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Aino MäkiPuheenjohtajaKaiku ry", "Aino Mäki", "puheenjohtaja"),
        ("Aino MäkiKansanedustajaPuh:050 000 0001", "Aino Mäki", "kansanedustaja"),
        ("Aino VirtanenLehtoriVaasan yliopisto", "Aino Virtanen", "lehtori"),
        ("Aino BergVerksamhetsledareKaiku rf", "Aino Berg", "verksamhetsledare"),
        ("SihteeriAino Mäki", "Aino Mäki", "sihteeri"),
        ("Aino MäkiVaasan yliopisto", "Aino Mäki", ""),
    ],
)
def test_posts_and_bodies_that_run_on_from_a_surname_are_parted(text: str, name: str, title: str) -> None:
    assert [(one.person.name, one.job_title) for one in read_contacts(text)] == [(name, title)]


@pytest.mark.parametrize("brand", ["ProAgria", "MediaMaisteri", "TyöTerveys", "KehityksenAsialla", "InnoMarket"])
def test_brands_with_a_capital_inside_stay_whole(brand: str) -> None:
    (contact,) = read_contacts(f"Aino Mäki, lehtori, {brand} Oy")
    assert contact.organisation is not None
    assert contact.organisation.name == f"{brand} Oy"


@pytest.mark.parametrize(
    "text",
    [
        "AinoVirtanen, lehtori, aino.virtanen@kunta.fi",
        "Aino Virtanenpuh. 050 000 0001",
        "Aino Virtanentel: 050 000 0001",
        "Aino Virtanenaino.virtanen@kunta.fi",
        "Aino Virtanen, Lehtoriaino.virtanen@kunta.fi",
        "aino.virtanen@kunta.fiAino Virtanen",
        "Lehtori AinoVirtanen",
    ],
)
def test_a_name_that_lost_a_blank_is_read_with_what_ran_on(text: str) -> None:
    (contact,) = read_contacts(text)
    assert contact.person.name == "Aino Virtanen"
    point = contact.person.contact
    assert [*(point.emails if point else ())] == ["aino.virtanen@kunta.fi"] * ("@" in text)
    assert [*(point.phones if point else ())] == ["+358500000001"] * ("050" in text)


def test_addresses_that_run_on_into_the_next_name_are_each_persons() -> None:
    read = read_contacts("Aino Mäki aino.maki@kunta.fiEino Repo eino.repo@kunta.fiIda Lind ida.lind@kunta.fi")
    assert [(one.person.name, one.person.contact and one.person.contact.emails) for one in read] == [
        ("Aino Mäki", ("aino.maki@kunta.fi",)),
        ("Eino Repo", ("eino.repo@kunta.fi",)),
        ("Ida Lind", ("ida.lind@kunta.fi",)),
    ]


@pytest.mark.parametrize(
    "text", ["AinoVirtanen Oy", "Sisustajan LahjaKeidas", "Anna.Maria@kunta.fi", "Kaiku Oy, info@kaiku.fi"]
)
def test_firms_and_addresses_in_capitals_are_nobody(text: str) -> None:
    assert read_contacts(text) == []


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Linda Kuusisalo", "Linda.Kuusisalo(at)kunta.example"),
        ("Rosemarie Berglund", "Rosemarie.Berglund@kunta.example"),
        ("Danielle Haapaharju", "Danielle.Haapaharju (at) kunta.example"),
        ("Aliisa Ketolampi", "Aliisa.Ketolampi[at]kunta.example"),
        ("Päivikki Suvilahti", "Paivikki.Suvilahti@kunta.example"),
        ("Elfrida Norrmalm", "Elfrida.Norrmalm(ät)kunta.example"),
        ("Karela Niemenranta", "Karela.Niemenranta@kunta.example"),
        ("Aino Vahakari", "Vahakari.Aino@kunta.example"),
        ("Matti Alamäki", "Alamaki.matti@kunta.example"),
    ],
)
@pytest.mark.parametrize("joint", [", ", " (Kaiku ry), ", "\n", " ", ": "])
def test_an_address_keeps_the_letters_of_a_name_that_ends_like_another(name: str, address: str, joint: str) -> None:
    contact = _read(f"{name}{joint}{address}")
    assert contact.person.contact is not None
    plain = address.replace(" (at) ", "@").replace("(at)", "@").replace("[at]", "@").replace("(ät)", "@")
    assert contact.person.contact.emails == (plain.lower(),)


@pytest.mark.parametrize("surname", ["Mäki", "Tuominen", "Saarinen", "Aho"])
@pytest.mark.parametrize(
    ("post", "title"),
    [("kehittämispäällikkö", "kehittämispäällikkö"), ("lehtori", "lehtori"), ("projektipäällikkö", "")],
)
@pytest.mark.parametrize("rest", ["", "puh. 050 000 0001", "050 000 0001", " 050 000 0001"])
def test_a_post_in_small_letters_runs_on_from_a_surname(surname: str, post: str, title: str, rest: str) -> None:
    contact = _read(f"Anna {surname}{post}{rest}")
    assert (contact.person.name, contact.job_title) == (f"Anna {surname}", title)
    assert (contact.role == "project-manager") == (not title)


def test_the_rows_of_a_table_run_together() -> None:
    rows = read_contacts("NimiTehtäväPuhelin\nAnna Ahonenlehtori050 000 0001\nVille Saarinenrehtori050 000 0002")
    assert [(row.person.name, row.job_title) for row in rows] == [
        ("Anna Ahonen", "lehtori"),
        ("Ville Saarinen", "rehtori"),
    ]


@pytest.mark.parametrize("word", ["Varapuheenjohtaja", "Metsäsuunnittelija"])
def test_a_post_with_a_capital_holds_no_surname(word: str) -> None:
    assert [one.person.name for one in read_contacts(f"Ahonen Anna {word}, Iin kunta")] == ["Anna Ahonen"]


@pytest.mark.parametrize("name", ["LiisaAholainen", "NiinaKoponen", "MattiYlitalo"])
@pytest.mark.parametrize("rest", [", hankekoordinaattori, Iin kunta", "\nHankekoordinaattori\n050 000 0001"])
def test_a_name_before_a_post_lost_its_blank(name: str, rest: str) -> None:
    given, surname = name[:5], name[5:]
    contact = _read(name + rest)
    assert (contact.person.name, contact.role) == (f"{given} {surname}", "coordinator")


@pytest.mark.parametrize("brand", ["LahjaKeidas", "MarttaKoti"])
def test_a_brand_before_the_post_of_somebody_else_is_no_name(brand: str) -> None:
    assert [one.person.name for one in read_contacts(f"{brand}, johtaja Aino Mäki")] == ["Aino Mäki"]
