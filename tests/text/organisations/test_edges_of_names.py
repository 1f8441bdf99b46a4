"""Where names begin and end in sentences: sides of towns, days, posts, kinds alone, two areas, a shared plural."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vanhan Porvoon Puuseura järjestää illan.", ["Vanhan Porvoon Puuseura"]),
        ("Iin ja Kemin alueen pelastuslaitos harjoittelee.", ["Iin ja Kemin alueen pelastuslaitos"]),
        ("Yhdistys on Tampereen Lumikerho ry.", ["Tampereen Lumikerho ry"]),
        (
            "Illan järjestää Kemin seudun osaamiskeskus Oy Lumikko ja Kela.",
            ["Kemin seudun osaamiskeskus Oy Lumikko", "Kela"],
        ),
        ("Mukana on Lumikko-kuntayhtymästä kaksi työntekijää.", ["Lumikko-kuntayhtymä"]),
        ("Tulokset esiteltiin Lumikko-kuntayhtymälle ja Iin kunnalle.", ["Lumikko-kuntayhtymä", "Iin kunta"]),
        ("Rahat tulivat Leader-ryhmästä ja EU-rahastosta.", []),
        ("Pengarna kommer från Stiftelsen Tre fyrar och Kela.", ["Stiftelsen Tre fyrar", "Kela"]),
        ("Korkeimman oikeuden presidentti puhui.", ["Korkein oikeus"]),
        ("Asiaa käsiteltiin korkeimmassa oikeudessa.", ["Korkein oikeus"]),
    ],
)
def test_a_name_is_read_with_all_its_words_and_no_more(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Regional Council funds the project.", []),
        ("The Regional Council of Lapland funds it.", ["Regional Council of Lapland"]),
        ("Aino Virtanen, Senior University Lecturer, University of Lapland", ["University of Lapland"]),
        ("Apart from the city of Kemi, the town of Tornio takes part.", ["city of Kemi", "town of Tornio"]),
        ("Satakunnan ammattikorkeakoulu Oy, Tiedepuisto 3, 28600 Pori", ["Satakunnan ammattikorkeakoulu Oy"]),
        ("Medlemmarna i föreningen för Villa Lumi rf deltog.", ["föreningen för Villa Lumi rf"]),
        ("Understödsföreningen för Villa Lumi rf deltog.", ["Understödsföreningen för Villa Lumi rf"]),
    ],
)
def test_words_beside_a_name_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "day",
    ["Ke 5.10.", "ti 4.2.2025", "To 7.3. klo 18", "su 2.3. klo 12–14.30", "Ons 5.10. kl. 18", "5.10.2024 klo 17.30"],
)
@pytest.mark.parametrize("name", ["Sysmän kirjasto", "Iin kunta", "Borgå bibliotek", "Lumikko ry"])
def test_a_day_and_hour_before_a_body_are_no_part_of_it(day: str, name: str) -> None:
    check(f"{day} {name}", [name])
    check(f"{name} {day}", [name])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Itä-Suomen ja Turun hovioikeudet antoivat lausunnon.", ["Itä-Suomen hovioikeus", "Turun hovioikeus"]),
        ("Kemin ja Iin käräjäoikeuksien tuomarit tapasivat.", ["Kemin käräjäoikeus", "Iin käräjäoikeus"]),
        ("Hangö och Karis församlingar ordnar läger.", ["Hangö församling", "Karis församling"]),
        ("Vasa och Jakobstads församlingar ordnar läger.", ["Vasa församling", "Jakobstads församling"]),
        ("Nylands och Birkalands NTM-centraler beviljar stöd.", ["Nylands NTM-central", "Birkalands NTM-central"]),
        (
            "Nylands och Egentliga Finlands NTM-centraler ger stöd.",
            ["Nylands NTM-central", "Egentliga Finlands NTM-central"],
        ),
        ("Hangö församlingar ordnar läger.", ["Hangö församlingar"]),
    ],
)
def test_bodies_that_share_a_word_in_the_plural_are_each_read(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tukea myönnettiin Lumilahti-seuralle ja Iin kunnalle.", ["Lumilahti-seura", "Iin kunta"]),
        ("Kerho syntyi Hallava-yhdistyksessä.", ["Hallava-yhdistys"]),
        ("Rahaa haettiin Leader-yhdistyksestä ja EU-liitosta.", []),
        ("Kulturföreningen Lumis ändamål är att stöda konst.", ["Kulturföreningen Lumi"]),
        ("Pengarna kom från Understödsföreningen Lumiro, Kristinestad.", ["Understödsföreningen Lumiro"]),
        ("Ungdomsföreningen är gammal.", []),
        ("Medel beviljades Sibbo FBK och Lumivik kennelklubb.", ["Sibbo FBK", "Lumivik kennelklubb"]),
    ],
)
def test_associations_are_read_in_every_case_and_with_their_kind_in_front(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    "name",
    [
        "Suomen lumimuseo",
        "Suomen Hiihtomuseo",
        "Hallavan sinfoniaorkesteri",
        "Lumikon modernin taiteen museo",
        "Vaasan taidehalli",
    ],
)
@pytest.mark.parametrize("text", ["Näyttelyn järjestävät Kela ja {}.", "Mukana on Kela sekä {} keväällä."])
def test_finnish_houses_in_sentences_are_bodies(text: str, name: str) -> None:
    check(text.format(name), ["Kela", name])


def test_a_museum_of_the_country_begins_a_sentence() -> None:
    check("Suomen lumimuseo avaa ovensa.", ["Suomen lumimuseo"])
    check("Yhteistyö Hallavan sinfoniaorkesterin kanssa alkoi.", ["Hallavan sinfoniaorkesteri"])
    check("Kaupungin museo on auki ja koulun orkesteri soittaa.", [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Työ tehdään Metsänhoitoyhdistys Kirkkauden kanssa.", ["Metsänhoitoyhdistys Kirkkaus"]),
        (
            "Mukana ovat Kemin museo Hallava, Lumitalo ja Oulun taidemuseo Usva.",
            ["Kemin museo Hallava", "Lumitalo", "Oulun taidemuseo Usva"],
        ),
        ("Kaamos Water Research Institute Lumigein", ["Kaamos Water Research Institute Lumigein"]),
        ("The partner is University of Northern Arts Sweden and Kela.", ["University of Northern Arts", "Kela"]),
    ],
)
def test_brands_cases_and_countries_behind_a_name(text: str, found: Wanted) -> None:
    check(text, found)


def test_a_place_with_a_swedish_form_alone_is_not_sure() -> None:
    confidences = [each.confidence for each in read_organisations("Kela och distriktet i Österbotten r.f. deltar.")]
    assert confidences == [1.0, 0.7]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ohjelma tehdään yhteistyössä Kelan, Lumitecin, Hallavan ja Accenturen kanssa.",
            ["Kela", "Lumitec", "Hallava", "Accenture"],
        ),
        ("Retki tehdään yhdessä Ainon, Villen ja Kelan kanssa.", ["Kela"]),
        ("Retki tehdään yhdessä Kemin, Iin ja Oulun nuorten kanssa.", []),
        ("Esityksen tekevät Kela ja Lastenorkesteri Usvalintu.", ["Kela", "Lastenorkesteri Usvalintu"]),
        ("Harjoituksia on Tanssiteatteri Lumiruuthissa.", ["Tanssiteatteri Lumiruuth"]),
        ("Seudunarnas hus Ab ägs av Kela.", ["Seudunarnas hus Ab", "Kela"]),
        ("The Kemi City Board approved it.", ["Kemi City Board"]),
        ("The City Board approved it.", []),
        ("Mukana ovat Kela ja Vaasan ooppera.", ["Kela", "Vaasan ooppera"]),
    ],
)
def test_lists_of_partners_houses_and_boards(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Stödet gick till Leadergruppen I Samma båt – Samassa veneessä.", ["I samma båt – Samassa veneessä"]),
        ("Projektet görs av Föreningen Lucius och Kemi stad.", ["Föreningen Lucius", "Kemi stad"]),
        ("Där talas om Föreningen Lumis ändamål.", ["Föreningen Lumi"]),
        ("The Cultural Cooperative Lumi's project grows.", ["Cultural Cooperative Lumi"]),
        ("Partners: Kemi stad, Egentliga Finlands Företagare och företagarna i Pargas och Kimitoön",
         ["Kemi stad", "Egentliga Finlands Företagare"]),
        ("Maanomistajat: MTK Northern Finland, Iin kunta", ["MTK Northern Finland", "Iin kunta"]),
        ("RISE Research Institutes of Sweden\nTyöterveyslaitos",
         ["RISE Research Institutes of Sweden", "Työterveyslaitos"]),
    ],
)  # fmt: skip
def test_a_word_for_the_kind_a_possessive_or_another_line_does_not_move_an_edge(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hankesuunnitelma: toimintaryhmä Kaiku ry, Iin kunta", ["Kaiku ry", "Iin kunta"]),
        ("Kumppanit: kyläyhdistys Lumo ry, Kela", ["Lumo ry", "Kela"]),
        ("Maanomistajat: MTK-Haapavesi, Iin kunta", ["MTK-Haapavesi", "Iin kunta"]),
        ("Hankkeet\n\"Lasten lumileikit\" Kela, Suomen Akatemia 2019\n\"4-6-vuotiaiden taidot\" Oulun yliopisto 2020",
         ["Kela", "Suomen Akatemia", "Oulun yliopisto"]),
        ("”Meren äärellä” Iin kunta", ["Iin kunta"]),
        ("\"Kaiku\" ry, Iin kunta", ["Kaiku\" ry", "Iin kunta"]),
    ],
)  # fmt: skip
def test_the_kind_and_the_title_of_a_project_before_a_name_are_no_part_of_it(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Merikeskus Vellamon opas", ["Merikeskus Vellamo"]),
        ("50 000 euroa Merikeskus Vellamolle", ["Merikeskus Vellamo"]),
        ("Merikeskus Vellamo", ["Merikeskus Vellamo"]),
        ("Koulutuskeskus Lumon kirjasto", ["Koulutuskeskus Lumon kirjasto"]),
        ("Lumo säätiö Myrsky-hanke alkaa.", ["Lumo säätiö"]),
        ("Suomen Lasten ja Nuorten Säätiö Myrsky-hanke projektipäällikkö", ["Suomen Lasten ja Nuorten Säätiö"]),
        ("TTY-säätiö Tampereen teknillisen yliopiston Porin yksikkö",
         [("TTY-säätiö", ("Tampereen teknillinen yliopisto", "Porin yksikkö"))]),
    ],
)  # fmt: skip
def test_a_brand_in_a_case_is_read_in_lines_as_in_sentences_and_a_project_is_none(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Kemin kaupunki, Ammattiopisto Lappia ja Oulun yliopisto.",
         ["Kemin kaupunki", "Ammattiopisto Lappia", "Oulun yliopisto"]),
        ("Mukana ovat Iin kunta, kirjasto ja Oulun yliopisto.", [("Iin kunta", ("kirjasto",)), "Oulun yliopisto"]),
        ("She works at Kehittämisyhtiö Lumo Oy in Viitasaari.", ["Kehittämisyhtiö Lumo Oy"]),
        ("Valittu on Lumien osaamiskeskus (Helsingin yliopisto ja HUS).",
         ["Lumien osaamiskeskus", "Helsingin yliopisto", "HUS"]),
        ("Uusin on Lumien osaamiskeskus (Helsingin yliopisto).", [("Helsingin yliopisto", ("Lumien osaamiskeskus",))]),
    ],
)  # fmt: skip
def test_neither_a_word_for_a_kind_nor_a_place_nor_two_bodies_are_taken_for_part_of_a_name(
    text: str, found: Wanted
) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neste, Metsä Group ja Nokia", ["Neste", "Metsä Group", "Nokia"]),
        ("Kumppanit: Neste, Nokia, Valmet", ["Neste", "Nokia", "Valmet"]),
        ("The projects are led by Neste, Metsä Group and Nokia with others.", ["Neste", "Metsä Group", "Nokia"]),
        ("Tampere, Kangasala ja Nokia", []),
        ("Mukana ovat Ylöjärvi, Lempäälä ja Nokia sekä Kela.", ["Kela"]),
    ],
)
def test_a_firm_that_is_called_as_a_town_stands_among_firms(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Partners: Kela, Snow Centre at the University of Lapland, Umeå University",
         ["Kela", ("University of Lapland", ("Snow Centre",)), "Umeå University"]),
        ("The partners are Luke, Arctic Centre of the University of Lapland and Umeå University.",
         ["Luke", ("University of Lapland", ("Arctic Centre",)), "Umeå University"]),
        ("Mukana ovat Järvenpään kaupunki, Keravan nuorisotoimi ja Tuusulan seurakunta.",
         ["Järvenpään kaupunki", "Tuusulan seurakunta"]),
        ("Mukana ovat Lapin TE-toimisto, Kainuun TE-palvelut ja Iin kunta.", ["Lapin TE-toimisto", "Iin kunta"]),
        ("Mukana ovat Järvenpään kaupunki, nuorisotoimi ja Tuusulan seurakunta.",
         [("Järvenpään kaupunki", ("nuorisotoimi",)), "Tuusulan seurakunta"]),
    ],
)  # fmt: skip
def test_what_is_of_the_next_body_or_of_another_town_is_no_unit_of_the_one_before(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Leader Lumo-ryhmä -logo", ["Leader Lumo-ryhmä"]),
        ("Hankkeen rahoittajat\n\nKaarnasta kiinni logo\nMaa- ja metsätalousministeriön logo",
         ["Maa- ja metsätalousministeriö"]),
        ("Iin kunta -logo", ["Iin kunta"]),
        ("Kunnanhallitus RANNAN II VAIHEEN RAHOITUS Seuraavaksi Lumiverkko Osuuskunta rakentaa Iissä.",
         ["Lumiverkko Osuuskunta"]),
        ("HANKKEEN LOPPURAPORTTI VUODELTA Iin Kehitys Oy laati sen.", ["Iin Kehitys Oy"]),
        ("Tekijät ja Suomen Kuntaliitto Helsinki", ["Suomen Kuntaliitto"]),
        ("Johdanto...5 Lapin TE-keskus...7 Kainuun liitto...9\nTurku 2009", ["Lapin TE-keskus", "Kainuun liitto"]),
        ("EAKR Lapin liitto; ESR Lapin ELY-keskus", ["Lapin liitto", "Lapin ELY-keskus"]),
        ("Leader Lumo\n\n  • tvåspråkig förening sedan 1998\n  • verkar i Hangö", ["Leader Lumo"]),
        ("Nio sjukvårdsdistrikt och tre föreningar är med.", []),
        ("It is paid by Kela, Local Sports Organizations and the Ministry of Justice.",
         ["Kela", "Ministry of Justice"]),
        ("Iin kunnanvirasto klo", ["Iin kunnanvirasto"]),
        ("Toteuttajat: Lapin ammattikorkeakoulu/ Lapin korkeakoulu -hanke Iin yrityspalvelu Oy ja Kela",
         ["Lapin ammattikorkeakoulu", "Iin yrityspalvelu Oy", "Kela"]),
        ("Forssan seudun seutuhallinto haki rahaa.", ["Forssan seudun seutuhallinto"]),
    ],
)  # fmt: skip
def test_logos_headings_towns_and_pages_are_no_part_of_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen on Leader Tunturi-Lapin hallitus hyväksynyt.", "Leader Tunturi-Lappi"),
        ("Leader Länsi-Uudenmaan hallitus puoltaa hanketta.", "Leader Länsi-Uusimaa"),
        ("Leader Etelä-Savon hallitus puoltaa hanketta.", "Leader Etelä-Savo"),
    ],
)
def test_a_region_that_ends_a_name_stands_in_the_nominative(text: str, name: str) -> None:
    check(text, [name])
