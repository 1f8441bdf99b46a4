"""Chains of units: over genitives, signs and brackets, before and behind their body; and what is no unit of it."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana on Simon kunnan liikuntapalvelujen Maksniemen toimipiste.",
         [("Simon kunta", ("liikuntapalvelut", "Maksniemen toimipiste"))]),
        ("Mukana on Iin kunnan kulttuuripalveluiden nuorisotiimi.",
         [("Iin kunta", ("kulttuuripalvelut", "nuorisotiimi"))]),
        ("Mukana on Iin kunnan sivistyskeskuksen nuorisotoimi.", [("Iin kunta", ("sivistyskeskus", "nuorisotoimi"))]),
        ("Työn teki Luonnonvarakeskuksen Maaningan toimipaikan vesilaboratorio.",
         [("Luonnonvarakeskus", ("Maaningan toimipaikka", "vesilaboratorio"))]),
        ("Iin kunta, Itäkeskuksen perhekeskus", [("Iin kunta", ("Itäkeskuksen perhekeskus",))]),
        ("Mukana on Iin kunnan liikuntapalvelujen kehittämisyksikkö.",
         [("Iin kunta", ("liikuntapalvelujen kehittämisyksikkö",))]),
        ("Mukana on Iin kunnan hanketiimi.", ["Iin kunta"]),
        ("Nuoria ohjattiin Iin kunnan palvelujen piiriin.", ["Iin kunta"]),
        ("Kysely koski Simon kunnan toimintojen piirissä olevia.", ["Simon kunta"]),
    ],
)  # fmt: skip
def test_genitives_make_a_chain(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta > sivistystoimi > kirjasto", [("Iin kunta", ("sivistystoimi", "kirjasto"))]),
        ("Iin kunta – sivistys ja kulttuuri – nuorisotoimi",
         [("Iin kunta", ("sivistys ja kulttuuri", "nuorisotoimi"))]),
        ("Iin kunta; perusturva; neuvola", [("Iin kunta", ("perusturva", "neuvola"))]),
        ("Iin kunta (perusturva, neuvola)", [("Iin kunta", ("perusturva", "neuvola"))]),
        ("Iin kunta (perusturva / neuvola)", [("Iin kunta", ("perusturva", "neuvola"))]),
        ("Lapin yliopisto (oikeustiede)", [("Lapin yliopisto", ("oikeustiede",))]),
        ("Lapin yliopisto (koordinointi)", ["Lapin yliopisto"]),
        ("Iin kunta (rahoitus)", ["Iin kunta"]),
        ("Toteuttajat ovat Lapin yliopisto, sosiologia ja Iin kunta.",
         [("Lapin yliopisto", ("sosiologia",)), "Iin kunta"]),
        ("OYS kirurgia", [("OYS", ("kirurgia",))]),
        ("OYS rahoitus", []),
        ("Lapin 4H piiri", ["Lapin 4H piiri"]),
        ("Iin kunta: Kylät kukkivat", ["Iin kunta"]),
        ("Iin kunta: Kylät kukkivat -hanke; Simon kunta: Meren tuntu", ["Iin kunta", "Simon kunta"]),
        ("Iin kunta: Sivistystoimi: Kirjasto", [("Iin kunta", ("Sivistystoimi", "Kirjasto"))]),
    ],
)  # fmt: skip
def test_signs_part_units_and_not_projects(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nuorisotoimi, Iin kunta.", [("Iin kunta", ("Nuorisotoimi",))]),
        ("Kuva: Aino Virtanen, viestintäpalvelut, Iin kunta.", [("Iin kunta", ("viestintäpalvelut",))]),
        ("Mukana ovat Iin kunta, nuorisotoimi, Simon kunta ja Kemin kaupunki.",
         [("Iin kunta", ("nuorisotoimi",)), "Simon kunta", "Kemin kaupunki"]),
        ("She works in the Department of Law, University of Lapland.",
         [("University of Lapland", ("Department of Law",))]),
        ("Department of Law University of Lapland", [("University of Lapland", ("Department of Law",))]),
        ("Youth Work Unit of the City of Kemi", [("City of Kemi", ("Youth Work Unit",))]),
        ("Kursen ordnas av Fakulteten för konst vid Åbo Akademi.", [("Åbo Akademi", ("Fakulteten för konst",))]),
        ("Kirjasto, Iin kunta, sivistystoimi", [("Iin kunta", ("sivistystoimi", "Kirjasto"))]),
        ("Kirjasto, Iin kunta, Sivistystoimi, Simon kunta",
         [("Iin kunta", ("Kirjasto",)), ("Simon kunta", ("Sivistystoimi",))]),
        ("Hankkeessa oli hyvä ryhmä, Iin kunta.", ["Iin kunta"]),
        ("Palvelut paranivat, Iin kunta kertoo.", ["Iin kunta"]),
    ],
)  # fmt: skip
def test_units_stand_before_their_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kyselyn teki Iin kunta Vapaa-aikapalvelut vuonna 2018.", [("Iin kunta", ("Vapaa-aikapalvelut",))]),
        ("Iin kunta Tekniset palvelut Jokiranta 1-2 91100 Ii", [("Iin kunta", ("Tekniset palvelut",))]),
        ("IIN KUNTA PÖYTÄKIRJA 4/2016", ["Iin kunta"]),
        ("IIN KUNTA PÖYTÄKIRJA 4/2016 Sivistyslautakunta Sl/3", [("Iin kunta", ("Sivistyslautakunta",))]),
        ("Iin kunta§Päätöspöytäkirja1 Konsernihallinto", [("Iin kunta", ("Konsernihallinto",))]),
        ("Loppuraportti 30.6.2019 Iin kunta Perhepalvelut", [("Iin kunta", ("Perhepalvelut",))]),
        ("Lähettäjä: Iin kunta, Kirjasto Vastaanottaja: Lapin liitto", [("Iin kunta", ("Kirjasto",)), "Lapin liitto"]),
        ("Paikka: Iin kunta, kokoushuone Merihelmi", ["Iin kunta"]),
        ("Toteuttajat: Iin Martat ry, Y-tunnus 1006538-5; Simon kunta, nuorisotoimi",
         ["Iin Martat ry", ("Simon kunta", ("nuorisotoimi",))]),
        ("Mukana oli Iin kunta Oulun museon kanssa.", ["Iin kunta", "Oulun museo"]),
    ],
)  # fmt: skip
def test_heads_of_pages_that_lost_their_lines(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Water Research Unit, Department of Biology, University of Turku",
         [("University of Turku", ("Department of Biology", "Water Research Unit"))]),
        ("Water Research Unit (WRU), Department of Biology, University of Turku",
         [("University of Turku", ("Department of Biology", "Water Research Unit"))]),
        ("Sports Services Unit, Department of Leisure, City of Espoo",
         [("City of Espoo", ("Department of Leisure", "Sports Services Unit"))]),
        ("Anna Ek, Research Unit of Music, Faculty of Arts, University of Lapland",
         [("University of Lapland", ("Faculty of Arts", "Research Unit of Music"))]),
        ("Bioeconomy Unit, Natural Resources Institute Finland (Luke)",
         [("Natural Resources Institute Finland", ("Bioeconomy Unit",))]),
        ("University of Turku, Faculty of Law, University of Lapland",
         [("University of Turku", ("Faculty of Law",)), "University of Lapland"]),
        ("University of Turku, Faculty of Law, Water Unit",
         [("University of Turku", ("Faculty of Law", "Water Unit"))]),
    ],
)  # fmt: skip
def test_english_units_go_before_their_body_in_a_byline(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Institutionen för datateknik vid Åbo Akademi", [("Åbo Akademi", ("Institutionen för datateknik",))]),
        ("Enhet: Fakulteten för teologi vid Åbo Akademi", [("Åbo Akademi", ("Fakulteten för teologi",))]),
        ("Partner: Fakulteten för teologi vid Åbo Akademi, Vasa stad",
         [("Åbo Akademi", ("Fakulteten för teologi",)), "Vasa stad"]),
        ("Forskare vid Yrkeshögskolan Novia", ["Yrkeshögskolan Novia"]),
        ("Studerande vid Yrkeshögskolan Novia och Åbo Akademi", ["Yrkeshögskolan Novia", "Åbo Akademi"]),
    ],
)  # fmt: skip
def test_a_swedish_unit_stands_at_its_body_in_a_cell(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta: elinvoima ja ympäristö: kuntatekniikka",
         [("Iin kunta", ("elinvoima ja ympäristö", "kuntatekniikka"))]),
        ("Jyväskylän yliopisto, Kokkolan yliopistokeskus, liikuntatieteet",
         [("Jyväskylän yliopisto", ("Kokkolan yliopistokeskus", "liikuntatieteet"))]),
        ("Oulun yliopisto, Lapin yliopisto, Iin kunta", ["Oulun yliopisto", "Lapin yliopisto", "Iin kunta"]),
        ("Tuensaaja\nIin kunta\nSivistyspalvelut, lukiokoulutus",
         [("Iin kunta", ("Sivistyspalvelut", "lukiokoulutus"))]),
    ],
)  # fmt: skip
def test_fields_of_work_close_a_chain(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Virtanen works in the Language Unit (LAN) at the Faculty of Education, University of Oulu.",
         [("University of Oulu", ("Faculty of Education", "Language Unit"))]),
        ("It was done in the Department of Physics of the Faculty of Science, University of Oulu.",
         [("University of Oulu", ("Faculty of Science", "Department of Physics"))]),
        ("Kemian laitos, Luonnontieteellinen tiedekunta, Oulun yliopisto vastaa hankkeesta.",
         [("Oulun yliopisto", ("Luonnontieteellinen tiedekunta", "Kemian laitos"))]),
        ("The Centre for Studies on Winter Roads (CSWR) at UTU takes part.",
         [("UTU", ("Centre for Studies on Winter Roads",))]),
        ("He is at the Department of Law and Music in University of Lapland.",
         [("University of Lapland", ("Department of Law and Music",))]),
        ("The Kaamos Institute (KI) at the University of Lapland takes part.",
         [("University of Lapland", ("Kaamos Institute",))]),
        ("Hosted by the Kaamos Institute of the University of Lapland.",
         [("University of Lapland", ("Kaamos Institute",))]),
        ("Projektet leds av Enheten för kultur (EK) vid Åbo Akademi.", [("Åbo Akademi", ("Enheten för kultur",))]),
        ("Aino Virtanen, rektor, Svenska social- och idrottshögskolan vid Vasa universitet med suppleant",
         [("Vasa universitet", ("Svenska social- och idrottshögskolan",))]),
        ("Aino Virtanen, Centret för stadens framtid, Åbo stad, ordförande för gruppen",
         [("Åbo stad", ("Centret för stadens framtid",))]),
        ("Aino Virtanen, Vasa stad, chef för bildningssektorn", ["Vasa stad"]),
        ("University of Turku, director of the unit", ["University of Turku"]),
        ("The Finnish Environment Institute of Finland", ["Finnish Environment Institute"]),
        ("The hospital in the City of Oulu is old.", ["City of Oulu"]),
    ],
)  # fmt: skip
def test_units_stand_one_before_another_and_before_their_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Department of Dance, Art and Film Studies, University of Lapland",
         [("University of Lapland", ("Department of Dance, Art and Film Studies",))]),
        ("He works at the School of Law, Music, and Design, University of Lapland.",
         [("University of Lapland", ("School of Law, Music, and Design",))]),
        ("University of Lapland, School of Arts, Design and Dance",
         [("University of Lapland", ("School of Arts, Design and Dance",))]),
        ("Lapland University Faculty of Education and Culture",
         [("Lapland University", ("Faculty of Education and Culture",))]),
        ("He is a professor in Lapland University Faculty of Education and Culture.",
         [("Lapland University", ("Faculty of Education and Culture",))]),
        ("Forest Unit Natural Resources Institute Finland (Luke) Jokitie 9 Helsinki",
         [("Natural Resources Institute Finland", ("Forest Unit",))]),
        ("Helsinki School of Economics", ["Helsinki School of Economics"]),
        ("University of Turku, Faculty of Law and Aino Virtanen", [("University of Turku", ("Faculty of Law",))]),
        ("University of Turku, Faculty of Law and Luotola Oy",
         [("University of Turku", ("Faculty of Law",)), "Luotola Oy"]),
        ("Department of Physics, University of Oulu and City of Kemi",
         [("University of Oulu", ("Department of Physics",)), "City of Kemi"]),
        ("University of Turku, Department of Biology, P.O. Box 5, FI-20014 University of Turku",
         [("University of Turku", ("Department of Biology",))]),
    ],
)  # fmt: skip
def test_an_english_unit_has_several_fields_and_needs_no_sign(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "minutes",
    [
        "PÖYTÄKIRJA 8/2013 Kirkkoneuvosto 1 (29)",
        "PÖYTÄKIRJA 8/2013 Kirkkoneuvosto 1",
        "PÖYTÄKIRJA 91 Kirkkoneuvosto 12/ / sivut 91-97",
        "PÖYTÄKIRJA sivu 1(7) Kirkkoneuvosto 3/ OSALLISTUJAT läsnä poissa",
        "KOKOUSKUTSU Nro Kneuv 10/2015 Kirkkoneuvosto _______ KOKOUSAIKA",
        "PÖYTÄKIRJA\nKirkkoneuvosto 8/2013",
    ],
)
def test_organ_of_minutes_has_no_number_of_its_meeting_or_page(minutes: str) -> None:
    check(f"SIMON SEURAKUNTA {minutes}", [("SIMON SEURAKUNTA", ("Kirkkoneuvosto",))])


def test_number_without_a_mark_stays_in_a_unit() -> None:
    check("Iin kunta, Tutkimusyksikkö 3", [("Iin kunta", ("Tutkimusyksikkö 3",))])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta, Kirjasto, iinkirjasto.fi", [("Iin kunta", ("Kirjasto",))]),
        ("Iin kunta tieto.ii.fi/kylat", ["Iin kunta"]),
        ("Lumikko ry lumikko.fi", ["Lumikko ry"]),
        ("Lumikko.fi Oy", ["Lumikko.fi Oy"]),
        ("Iin kunta, Lumikko.fi Oy", ["Iin kunta", "Lumikko.fi Oy"]),
        ("Simon Museo (maakuntamuseo)", ["Simon Museo"]),
        ("Iin kunta (museo)", [("Iin kunta", ("museo",))]),
        ("Iin kunta, Viite", ["Iin kunta"]),
    ],
)
def test_site_a_kind_in_brackets_and_a_label_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lapin yliopisto/Matkailualan instituutti järjesti päivän.",
         [("Lapin yliopisto", ("Matkailualan instituutti",))]),
        ("Lapin yliopisto/Kemin instituutti järjesti päivän.", ["Lapin yliopisto", "Kemin instituutti"]),
        ("Työn teki Kemian laitos/Lapin yliopisto.", [("Lapin yliopisto", ("Kemian laitos",))]),
        ("Iin kunta, nuorisopalvelut/Simon kunta ja muita.", [("Iin kunta", ("nuorisopalvelut",)), "Simon kunta"]),
        ("Iin kunnan kirjasto/Oulun kaupunki.", [("Iin kunta", ("kirjasto",)), "Oulun kaupunki"]),
        ("Arbetet leds av Yrkeshögskolan Novia, enheten för bioekonomi i samarbete med andra.",
         [("Yrkeshögskolan Novia", ("enheten för bioekonomi",))]),
        ("SIMON SEURAKUNNAN SEURAKUNTANEUVOSTON KOKOUS", [("SIMON SEURAKUNTA", ("SEURAKUNTANEUVOSTO",))]),
        ("SIMON SEURAKUNNAN KIRKKONEUVOSTON TOIMINTASUUNNITELMA 2010",
         [("SIMON SEURAKUNTA", ("KIRKKONEUVOSTO",))]),
    ],
)  # fmt: skip
def test_units_are_joined_by_a_slash_and_end_with_their_head(text: str, found: Wanted) -> None:
    check(text, found)
