"""Units beside short names, groups before their university, units that run on, and what beside a body is none."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
        ("text", "found"),
    [
        ("She joined the Centre for Snow Studies (CSS), University of Oulu, Finland.",
         [("University of Oulu", ("Centre for Snow Studies",))]),
        ("Institutionen för vintervägar (IVV)\nÅbo Akademi", [("Åbo Akademi", ("Institutionen för vintervägar",))]),
        ("Department of Winter Roads (DWR)\nAalto University", [("Aalto University", ("Department of Winter Roads",))]),
        ("Lumitutkimuksen laitos (LTL)\nLapin yliopisto", [("Lapin yliopisto", ("Lumitutkimuksen laitos",))]),
        ("Med är Fakulteten för lag vid Helsingfors universitet, Centret för kost (CFK) vid Åbo Akademi och Kivi.",
         [("Helsingfors universitet", ("Fakulteten för lag",)), ("Åbo Akademi", ("Centret för kost",))]),
    ],
)  # fmt: skip
def test_a_short_name_in_a_bracket_parts_no_unit_from_its_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
        ("text", "found"),
    [
        ("It was measured by the Nordic Snow Group, University of Turku, Finland.",
         [("University of Turku", ("Nordic Snow Group",))]),
        ("It was measured by the Nordic Snow Centre, University of Oulu.",
         [("University of Oulu", ("Nordic Snow Centre",))]),
        ("Partners are the Nordic Snow Centre, University of Oulu, and Kivi Oy.",
         ["Nordic Snow Centre", "University of Oulu", "Kivi Oy"]),
        ("Hanketta johtaa professori Aino Virtanen (LUMO-tutkimuskeskus, Turun yliopisto).",
         [("Turun yliopisto", ("LUMO-tutkimuskeskus",))]),
        ("Hanketta johtaa professori Aino Virtanen (Luonnonvarakeskus, Turun yliopisto).",
         ["Luonnonvarakeskus", "Turun yliopisto"]),
        ("Mukana ovat Lumon tutkimusinstituutti, Oulun yliopisto ja Kivi Oy.",
         ["Lumon tutkimusinstituutti", "Oulun yliopisto", "Kivi Oy"]),
    ],
)  # fmt: skip
def test_a_group_or_centre_before_its_university_is_of_it_where_no_list_goes_on(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
        ("text", "found"),
    [
        ("Kemin kaupunki, Maankäytön osasto 2004", [("Kemin kaupunki", ("Maankäytön osasto",))]),
        ("Oulun yliopisto Humanistinen tiedekunta Oulu 2014", [("Oulun yliopisto", ("Humanistinen tiedekunta",))]),
        ("Kemin kaupunki, Kemi 2030 -yksikkö", [("Kemin kaupunki", ("Kemi 2030 -yksikkö",))]),
        ("University of Turku, All Rights Reserved", ["University of Turku"]),
        ("University of Vaasa, School of Management, LUMI project",
         [("University of Vaasa", ("School of Management",))]),
        ("Professori Aino Virtanen & työryhmä (kemian laitos, Turun yliopisto): Lumi",
         [("Turun yliopisto", ("kemian laitos",))]),
    ],
)  # fmt: skip
def test_years_notices_projects_and_mere_groups_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
        ("text", "found"),
    [
        ("Karleby stad\nFörvaltning: Bildningsförvaltningen", [("Karleby stad", ("Bildningsförvaltningen",))]),
        ("Borgå stad\nSektor: Bildningssektorn", [("Borgå stad", ("Bildningssektorn",))]),
        ("Sökande: Kivi Ab\nSektor: Metallindustri", ["Kivi Ab"]),
        ("Österbottens välfärdsområde, resursområdet för psykiatri",
         [("Österbottens välfärdsområde", ("resursområdet för psykiatri",))]),
        ("Karleby stad, koncernförvaltningen", [("Karleby stad", ("koncernförvaltningen",))]),
        ("Kursen ordnas av Åbo Akademi, Öppna universitetet.", [("Åbo Akademi", ("Öppna universitetet",))]),
        ("Helsingfors universitet, Öppna universitet", [("Helsingfors universitet", ("Öppna universitet",))]),
        ("University of Turku, Open University", [("University of Turku", ("Open University",))]),
        ("Turun yliopisto, avoin yliopisto\nLapin yliopisto, avoin yliopisto",
         [("Turun yliopisto", ("avoin yliopisto",)), ("Lapin yliopisto", ("avoin yliopisto",))]),
    ],
)  # fmt: skip
def test_swedish_units_and_open_universities_are_told_by_their_words(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The roads were mapped by the department of winter law and ethics of the University of Turku.",
         [("University of Turku", ("department of winter law and ethics",))]),
        ("The history of the University of Turku is long.", ["University of Turku"]),
        ("It was planned in the Snow Optics lab at Aalto University.", [("Aalto University", ("Snow Optics lab",))]),
        ("It was planned by the LUMI project group at Aalto University.", ["Aalto University"]),
    ],
)  # fmt: skip
def test_small_letters_name_an_english_unit_behind_its_article(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta, kunnan nuorisotoimi", [("Iin kunta", ("nuorisotoimi",))]),
        ("Hanketta vetää Kemin kaupunki, kaupungin liikuntapalvelut.", [("Kemin kaupunki", ("liikuntapalvelut",))]),
        ("Iin koulu, kunnan nuorisotoimi", ["Iin koulu"]),
        ("Iin kunta, kunnan edustaja Aino Virtanen", ["Iin kunta"]),
        ("Lumen ystävien liitto ry  ry:n koulutusyksikkö", [("Lumen ystävien liitto ry", ("koulutusyksikkö",))]),
        ("Helsingin seudun ympäristöpalvelujen HSY:n kartastoyksikkö",
         [("Helsingin seudun ympäristöpalvelut", ("kartastoyksikkö",))]),
    ],
)  # fmt: skip
def test_the_body_said_again_before_its_unit_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopisto kaivostekniikan osasto lumen ja jään laboratorio",
         [("Oulun yliopisto", ("kaivostekniikan osasto", "lumen ja jään laboratorio"))]),
        ("OSEKK / Oulun seudun ammattikorkeakoulu musiikkialan Oulaisten yksikkö",
         [("OSEKK", ("Oulun seudun ammattikorkeakoulu", "musiikkiala", "Oulaisten yksikkö"))]),
        ("Terveyden ja hyvinvoinnin laitos Väestön elinolot ja arki -osasto",
         [("Terveyden ja hyvinvoinnin laitos", ("Väestön elinolot ja arki -osasto",))]),
        ("Iin kunnan nuorisopalvelut ja Tekninen toimi",
         [("Iin kunta", ("nuorisopalvelut",)), ("Iin kunta", ("Tekninen toimi",))]),
        ("Iin kunta (nuorisopalvelut, kirjastopalvelut, liikuntapalvelut)",
         [("Iin kunta", ("nuorisopalvelut",)), ("Iin kunta", ("kirjastopalvelut",)),
          ("Iin kunta", ("liikuntapalvelut",))]),
    ],
)  # fmt: skip
def test_units_that_run_on_are_parted(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun kaupunki - Oulun kehittämishankkeet - Hanketietokanta", ["Oulun kaupunki"]),
        ("Kemin kaupunki / Esityslistat ja pöytäkirjat", ["Kemin kaupunki"]),
        ("University of Turku / News", ["University of Turku"]),
        ("Kemin kaupunki - Hanketiimi", [("Kemin kaupunki", ("Hanketiimi",))]),
    ],
)
def test_parts_of_a_site_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Itä-Suomen yliopisto, Kuopio – sosiaalipsykologia", [("Itä-Suomen yliopisto", ("sosiaalipsykologia",))]),
        ("Kemin kaupungin etsivä nuorisotyö järjestää leirejä.", [("Kemin kaupunki", ("etsivä nuorisotyö",))]),
        ("University of Oulu (Dept of Winter Law)", [("University of Oulu", ("Dept of Winter Law",))]),
        ("Vasa stad, Ungdomsbyrån söker handledare", [("Vasa stad", ("Ungdomsbyrån",))]),
        ("Vasa stad, enheten för studier", [("Vasa stad", ("enheten för studier",))]),
        ("Institutionen för Ljud, språk och rytm, Åbo Akademi",
         [("Åbo Akademi", ("Institutionen för Ljud, språk och rytm",))]),
        ("She works in the Turku School of Economics, University of Turku.",
         [("University of Turku", ("Turku School of Economics",))]),
        ("Partners are Turku School of Economics, Åbo Akademi University and Kivi Oy.",
         ["Turku School of Economics", "Åbo Akademi University", "Kivi Oy"]),
    ],
)  # fmt: skip
def test_towns_fields_and_listed_schools_beside_units(text: str, found: Wanted) -> None:
    check(text, found)
