"""What forms, tables and lists put before and behind the name of a body is no part of it, nor a unit of it."""

from __future__ import annotations

from itertools import product

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

NAMES = [
    "Kuhmon kaupunki",
    "Keuruun seurakunta",
    "Savonia-ammattikorkeakoulu Oy",
    "Etelä-Savon ELY-keskus",
    "Keski-Uudenmaan koulutuskuntayhtymä",
    "Työ- ja elinkeinoministeriö",
    "Kurun Kalamiehet ry",
    "Pielisen Luotsi Oy",
    "Rannikko-Pohjanmaan sosiaali- ja perusterveydenhuollon kuntayhtymä",
    "Österbottens förbund",
    "Finnish Environment Institute",
    "Kela",
]
LEADS = (
    "Toteuttaja: ",
    "Toteuttaja ",
    "Toteuttaja - ",
    "Hakija: ",
    "HAKIJA: ",
    "HAKIJA ",
    "Hakija\t",
    "Rahoittaja – ",
    "Päärahoittaja: ",
    "1. ",
    "1) ",
    "(1) ",
    "a) ",
    "• ",
    "- ",
    "→ ",
    "* ",
    "✓ ",
    "Hankkeen hallinnoija: ",
    "Hankkeen hallinnoija ",
    "Toteuttajaorganisaatio: ",
    "Lead partner: ",
    "Lead Partner (LP): ",
    "Partner 2: ",
    "P1: ",
    "PP2 ",
    "Sökande: ",
    "Finansiär: ",
    "Projektägare: ",
    "Tuensaaja: ",
    "Tuensaaja\t",
    "20 000 € ",
    "50 % ",
    "20 000 € / ",
    "Aino Virtanen, ",
    "Aino Virtanen / ",
    "Virtanen Aino, ",
    "FM Aino Virtanen, ",
    "projektipäällikkö Aino Virtanen, ",
    "Puheenjohtaja Aino Virtanen, ",
    "Aino Virtanen, projektipäällikkö, ",
    "2015 ",
    "2015: ",
    "1.3.2018 ",
    "Muut rahoittajat: ",
    "Yhteistyössä: ",
    "Kiitos: ",
    "Lisätietoja: ",
    "Kunta: ",
    "Yritys: ",
    "Järjestäjä: ",
    "Järjestää ",
    "Julkaisija ",
    "Funding: ",
    "Funded by ",
    "Coordinator: ",
    "Päätoteuttaja: ",
    "Osatoteuttaja 1: ",
    "Osatoteuttaja ",
    "Omistaja: ",
    "Vastuutaho: ",
    "Vastuuorganisaatio ",
    "Hankkeen omistaja: ",
    "Tilaaja: ",
    "Asiakas: ",
    "Nimi: ",
    "Organisaatio: ",
    "Organisation: ",
    "Yhteisö: ",
    "Y-tunnus 1006538-5 ",
    "1006538-5 ",
    "A70070 ",
    "S20548, ",
)
TAILS = (
    " PL 12, 00100 Helsinki",
    ", PL 12, 00100 Helsinki",
    ", Kirkkokatu 5, 90100 Oulu",
    " Kirkkokatu 5 90100 OULU",
    " Kirkkokatu 5",
    " Kirkkokatu, Oulu",
    ", Kirkkokatu 5 A 3",
    " Y-tunnus: 1006538-5",
    ", Y-tunnus 1006538-5",
    " (Y-tunnus 1006538-5)",
    " (1006538-5)",
    ", 1006538-5",
    " Y-tunnus:",
    " Y-tunnus",
    " puh. 08 123 456",
    ", puh. 050 000 1234",
    ", p. 050 000 1234",
    " (päätoteuttaja)",
    " (hallinnoija)",
    " (hankkeen hallinnoija)",
    " (koordinointi)",
    " (vastuutaho)",
    " – hallinnoija",
    ", hallinnoija",
    ", päätoteuttaja",
    " hallinnoijana",
    " / Aino Virtanen",
    ", Aino Virtanen",
    " Aino Virtanen",
    " (Aino Virtanen)",
    " - Aino Virtanen",
    ", projektipäällikkö Aino Virtanen",
    ", yhteyshenkilö Aino Virtanen",
    ", Aino Virtanen, projektipäällikkö",
    " 20 000 €",
    " 20 000 euroa",
    ": 20 000 €",
    " - 20 000 €",
    " – 20 %",
    " (20 %)",
    " 20 %",
    " 20000",
    " 20 000,00",
    " 20 t€",
    " 1,2 milj. €",
    " 1.1.2019–31.12.2020",
    " 2019–2021",
    " (2019)",
    ", Suomi",
    ", Finland",
    ", Oulu",
    " (Oulu)",
    " (FI)",
    " www.esimerkki.example",
    ", https://esimerkki.example",
    " info@esimerkki.example",
    ", info@esimerkki.example",
    " *",
    " 1)",
    " ym.",
    " ym",
    " ja muut",
    " sekä yritykset",
    " ja alueen yritykset",
    " yms.",
    " jne.",
    ".",
    ";",
    ",",
    "!",
    " >",
    " (ks. liite 2)",
    ", liite 2",
    " (FI), lead partner",
    " (lead partner)",
    ", Lead partner",
    ", Projektägare",
    " Organisaatiotyyppi Kunta",
    " Organisaatiotyyppi: Muu",
    " Jakeluosoite Kirkkokatu 5",
    ", kotipaikka Oulu",
    ", rek.nro 12345",
    " (jäljempänä hakija)",
    ", jäljempänä tuensaaja",
    " (entinen nimi Kohina ry)",
    " ent. Kohina ry",
    " (aik. Kohina ry)",
    " nyk. Kohina ry",
    " - hanke",
    ", hanke",
)


def _read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.name.casefold(), each.units) for each in read_organisations(text)]


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_before_a_name_is_no_part_of_it(name: str) -> None:
    wrong = [lead for lead in LEADS if _read(lead + name) != [(name.casefold(), ())]]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_behind_a_name_is_no_part_of_it(name: str) -> None:
    wrong = [tail for tail in TAILS if _read(name + tail) != [(name.casefold(), ())]]
    assert wrong == []


LAYOUTS = (
    "{b}, {u}",
    "{b} / {u}",
    "{b}/{u}",
    "{b} – {u}",
    "{b} - {u}",
    "{b} ({u})",
    "{b}: {u}",
    "{b}\n{u}",
    "{b}   {u}",
    "{b} | {u}",
    "{b}, {u}, Kirkkokatu 5, 90100 Oulu",
    "{b}, Kirkkokatu 5, {u}",
    "{b}, {u} (hallinnoija)",
    "{b}, {u}, Aino Virtanen",
    "{b}, {u}, www.esimerkki.example",
    "Toteuttaja: {b}, {u}",
    "{g} {u}",
    "Hanketta toteuttaa {g} {u}.",
    "Hakija on {b}, {u}.",
)
UNITS = {
    ("Kuhmon kaupunki", "Kuhmon kaupungin"): (
        "sivistystoimi",
        "tekniset palvelut",
        "kaupunginkanslia",
        "hankepalvelut",
    ),
    ("Toholammin kunta", "Toholammin kunnan"): ("perusturva", "päivähoito", "nuorisotoimi"),
    ("Vasa stad", "Vasa stads"): ("fritidsservice", "bildningsverket", "fritidsbyrån", "stadsbiblioteket"),
    ("Keuruun seurakunta", "Keuruun seurakunnan"): ("diakoniatyö", "perheneuvonta", "rippikoulutyö"),
    ("Satakunnan hyvinvointialue", "Satakunnan hyvinvointialueen"): ("vammaispalvelut", "perhekeskus"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_units_are_told_in_every_layout(layout: str) -> None:
    for (name, genitive), units in UNITS.items():
        for unit in units:
            assert _read(layout.format(b=name, g=genitive, u=unit)) == [(name.casefold(), (unit,))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Varsinais-Suomen liitto Egentliga Finlands förbund Regional Council of Southwest Finland HANKKEET",
            ["Varsinais-Suomen liitto"],
        ),
        ("Lapin liitto Päätös Kestävää kasvua ja työtä Suomen rakennerahasto-ohjelma", ["Lapin liitto"]),
        ("Kainuun liitto Sepänkatu 4, KAJAANI puhelin fax", ["Kainuun liitto"]),
        ("016881 Iin Kalamiehet ry 0,0 1,5", ["Iin Kalamiehet ry"]),
        ("Iin kunta, Hankala Oy, ja Kemin kaupunki", ["Iin kunta", "Hankala Oy", "Kemin kaupunki"]),
        ("Iin kunta + Hankala Oy + Kemin kaupunki", ["Iin kunta", "Hankala Oy", "Kemin kaupunki"]),
        ("Lapin yliopisto: Professor Aino Virtanen", ["Lapin yliopisto"]),
        ("Suomen metsäkeskus, Pohjanmaa-Kainuu", ["Suomen metsäkeskus"]),
        ("Kainuu:\nIin kunta\nKemin kaupunki", ["Iin kunta", "Kemin kaupunki"]),
        ("Oulun kaupunki Lapin liitto", ["Oulun kaupunki", "Lapin liitto"]),
        ("Oulun yliopisto Kannen kuva: Hankala Oy", ["Oulun yliopisto", "Hankala Oy"]),
        ("Paino: Hankala Oy ISBN 978-952-493-000-1", ["Hankala Oy"]),
        ("Aino Virtanen – muotoilija – Hankala Oy", ["Hankala Oy"]),
        (
            "Oulun yliopisto, Tiedon, Tieteen ja Tekniikan tutkimuskeskus",
            [("Oulun yliopisto", ("Tiedon, Tieteen ja Tekniikan tutkimuskeskus",))],
        ),
        ("Åbo Akademi, enheten för svenska", [("Åbo Akademi", ("enheten för svenska",))]),
        ("Hankkeessa ovat mukana Kela & Suomen metsäkeskus.", ["Kela", "Suomen metsäkeskus"]),
        ("Mukana mm. Eläkeliiton Iin yhdistys ry ja Iin kunta.", ["Eläkeliiton Iin yhdistys ry", "Iin kunta"]),
        ("Hanketta rahoittaa Kemijärven kaupungin vuokratalot Oy.", ["Kemijärven kaupungin vuokratalot Oy"]),
        ("Yhteistyössä Levin hissit Oy, Iin kunta ja Kela.", ["Levin hissit Oy", "Iin kunta", "Kela"]),
        ("Tukijat: LähiTapiola Savo, Kela", ["LähiTapiola Savo", "Kela"]),
        ("Biocenter Oulu, Oulun yliopisto", [("Oulun yliopisto", ("Biocenter Oulu",))]),
        ("Euralainen Panelian Nuorisoseura ry toteutti hankkeen.", ["Panelian Nuorisoseura ry"]),
        ("Kotiseutuyhdistys Kemin Perinne kokosi aineiston.", ["Kotiseutuyhdistys Kemin Perinne"]),
    ],
)
def test_lines_that_lost_their_ends_keep_the_name_alone(text: str, found: Wanted) -> None:
    check(text, found)


def test_the_words_of_a_body_and_its_unit_are_those_of_the_text() -> None:
    text = "Hakija: Iin kunta, www.esimerkki.example, nuorisotyö"
    (found,) = read_organisations(text)
    assert (found.units, found.raw) == (("nuorisotyö",), text.removeprefix("Hakija: "))


@pytest.mark.parametrize("sign", [", ", "; ", " / ", " | ", " + ", "\n", "\n• ", "   "])
def test_bodies_side_by_side_stay_apart(sign: str) -> None:
    for first, second in product(NAMES[:6], NAMES[6:]):
        assert _read(f"Kumppanit: {first}{sign}{second}") == [(first.casefold(), ()), (second.casefold(), ())]


@pytest.mark.parametrize(
    "text",
    [
        "University of Oulu, Faculty of Medicine",
        "University of Oulu / Faculty of Medicine",
        "University of Oulu (Faculty of Medicine)",
        "Faculty of Medicine, University of Oulu",
        "University of Oulu\nFaculty of Medicine",
        "University of Oulu's Faculty of Medicine coordinates the project.",
        "The University of Oulu, Faculty of Medicine, coordinates the project.",
        "It is led by the Faculty of Medicine of the University of Oulu.",
    ],
)
def test_english_units_are_read_in_full(text: str) -> None:
    assert _read(text) == [("university of oulu", ("Faculty of Medicine",))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Iissä 21 elokuuta 2011 Lumikon kylät ry:n puolesta.", "Lumikon kylät ry"),
        ("Hakija Euroa Lumikon kylät ry 755", "Lumikon kylät ry"),
        ("Tiivistelmä Lumikko ry -toimintaryhmän suunnitelma", "Lumikko ry"),
        ("Iin ja Simon luonto ry:n lausunto", "Iin ja Simon luonto ry"),
        ("Kivikylä 2000 ry järjesti.", "Kivikylä 2000 ry"),
        ("Leader Lumiseudulla on rahaa.", "Leader Lumiseutu"),
    ],
)
def test_day_or_word_of_a_form_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    check(text, [name])


@pytest.mark.parametrize("when", ["syksy 2016", "kevät 2014", "Kevät 2014", "marraskuu 2012"])
@pytest.mark.parametrize("lead", ["KYSELY NUORILLE Opinnäytetyö, ", "Opinnäytetyö, "])
def test_when_a_thesis_was_written_is_no_part_of_its_school(lead: str, when: str) -> None:
    unit = "Sosiaalialan koulutusohjelma"
    check(f"{lead}{when} Diakonia-ammattikorkeakoulu {unit}", [("Diakonia-ammattikorkeakoulu", (unit,))])


def test_a_season_and_a_year_may_be_the_name_itself() -> None:
    check("Kevät 2000 ry, Kesä 2010 Oy", ["Kevät 2000 ry", "Kesä 2010 Oy"])


@pytest.mark.parametrize("label", ["Kuvassa", "Kansikuvassa"])
def test_who_is_in_the_picture_is_told_by_a_label(label: str) -> None:
    text = f"Toimitus: Kivi Oy • {label}: Kemin Jätehuollon johtaja Aino Virtanen • Paino: Kelo Oy"
    check(text, ["Kivi Oy", "Kemin Jätehuolto", "Kelo Oy"])
    check(f"{label} Kelo Oy", ["Kelo Oy"])
