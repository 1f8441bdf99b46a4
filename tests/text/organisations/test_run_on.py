"""What the lines of a paper, a page or a form run on with beside a body is no part of its name, nor a unit of it."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import Wanted, check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kuvitelman yliopisto, kielten laitos Syksy 2011", [("Kuvitelman yliopisto", ("kielten laitos",))]),
        ("Oulun yliopisto, viestinnän laitos Kevät 2015", [("Oulun yliopisto", ("viestinnän laitos",))]),
        ("Oulun yliopisto, viestinnän laitos syksyllä 2015", [("Oulun yliopisto", ("viestinnän laitos",))]),
        ("Oulun yliopisto, viestinnän laitos Helmikuu 2016", [("Oulun yliopisto", ("viestinnän laitos",))]),
        ("Åbo Akademi, juridiska institutionen Hösten 2012", [("Åbo Akademi", ("juridiska institutionen",))]),
        ("Iin kunta Joulukuu 2003", ["Iin kunta"]),
        ("Iin kunta, sivistystoimi toukokuu 2003", [("Iin kunta", ("sivistystoimi",))]),
        ("Vasa stad Mars 2003", ["Vasa stad"]),
        ("University of Oulu Spring 2012", ["University of Oulu"]),
        ("Kainuun liitto 2009 Kannen kuva", ["Kainuun liitto"]),
        ("Kainuun maakuntaliitto 2009 Kansikuva: Kirnu", ["Kainuun maakuntaliitto"]),
        ("Oulun yliopisto 1998 Alkusanat", ["Oulun yliopisto"]),
        ("Vasa stad 2004 Pärmbild", ["Vasa stad"]),
        ("Oulu 2026 Säätiö", ["Oulu 2026 Säätiö"]),
        ("Kajo 2000 ry", ["Kajo 2000 ry"]),
        ("Kevät 2000 ry", ["Kevät 2000 ry"]),
        ("Oulun Syksy ry", ["Oulun Syksy ry"]),
    ],
)
def test_a_year_and_its_season_or_month_close_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Helsingfors universitet Årsberättelse 2007", ["Helsingfors universitet"]),
        ("Åbo Akademi Verksamhetsberättelse 2007", ["Åbo Akademi"]),
        ("Vasa stad Bokslut 2007", ["Vasa stad"]),
        ("University of Oulu Annual Report 2007", ["University of Oulu"]),
        ("University of Oulu Annual Report", ["University of Oulu"]),
        ("Oulun yliopisto Vuosikertomus 2007", ["Oulun yliopisto"]),
        ("Humanistiska fakulteten vid Åbo Akademi Årsberättelse 2007", [("Åbo Akademi", ("Humanistiska fakulteten",))]),
    ],
)
def test_a_yearly_report_behind_a_body_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Eino Aho ISSN (painettu) ISBN (pdf) Kirnun Offset Oy", ["Kirnun Offset Oy"]),
        ("Taitto: Eino Aho ISSN 1234-5678 ISSN-L 1234-5678 Kirnun Offset Oy", ["Kirnun Offset Oy"]),
        ("Kirnun Offset Oy ISBN 978-952-493-000-1 (nid.)", ["Kirnun Offset Oy"]),
        ("Oulun yliopisto, kielten laitos ISBN (PDF) ISSN (Online)", [("Oulun yliopisto", ("kielten laitos",))]),
        ("Kainuun liitto ISBN 978-952-493-000-1 ISSN 1234-567X Kajaani", ["Kainuun liitto"]),
        ("Vasa stad ISSN 1234-5678", ["Vasa stad"]),
        (
            "Julkaisun taitto on tehty yhdessä, kansi Eino Aho ISSN (painettu) ISBN (pdf) Kirnun Offset Oy Kirnula",
            ["Kirnun Offset Oy"],
        ),
        ("Hanke sai avustusta. Painopaikka oli lopulta ISBN 978-952-493-000-1 Kirnun Offset Oy.", ["Kirnun Offset Oy"]),
    ],
)
def test_the_number_of_a_book_is_in_no_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toimitus Oulun yliopisto", ["Oulun yliopisto"]),
        ("ToimituS Oulun yliopisto", ["Oulun yliopisto"]),
        ("TOIMITUS Oulun yliopisto", ["Oulun yliopisto"]),
        ("Toimitus Oulun yliopisto Viestintäpalvelut", [("Oulun yliopisto", ("Viestintäpalvelut",))]),
        ("Toimitus/Redaktion Oulun kaupungin keskushallinto", [("Oulun kaupunki", ("keskushallinto",))]),
        ("Toimitus/redaktion Oulun kaupungin keskushallinto", [("Oulun kaupunki", ("keskushallinto",))]),
        ("Redaktion Vasa stad", ["Vasa stad"]),
        ("Redigering Åbo Akademi", ["Åbo Akademi"]),
        ("Taitto/Layout Kirnu Promote Oy", ["Kirnu Promote Oy"]),
        ("Taitto/Ombrytning Kirnu Promote Oy", ["Kirnu Promote Oy"]),
        ("Paino/Tryck: Kirnu Promote Oy", ["Kirnu Promote Oy"]),
        ("Valittaja Kirnun Vuokratilat Oy, Raisio", ["Kirnun Vuokratilat Oy"]),
        ("Valittaja Kirnun Vuokratilat Oy", ["Kirnun Vuokratilat Oy"]),
        ("Vastapuoli Iin kunta", ["Iin kunta"]),
        ("Kantaja Kirnu Promote Oy, vastaaja Iin kunta", ["Kirnu Promote Oy", "Iin kunta"]),
        ("Ändringssökande Kirnu Promote Ab", ["Kirnu Promote Ab"]),
        ("Hankintayksikkö Iin kunta", ["Iin kunta"]),
        ("Oulun Toimitus Oy", ["Oulun Toimitus Oy"]),
        ("Taitto Oy", ["Taitto Oy"]),
        ("Oulun Taitto ja Paino Oy", ["Oulun Taitto ja Paino Oy"]),
    ],
)
def test_labels_of_a_book_or_a_case_are_no_part_of_the_body_behind_them(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulun yliopisto puh. (08) faksi (08)", ["Oulun yliopisto"]),
        ("Kirnula, PL 35, Oulun yliopisto puh. (08) faksi (08)", ["Oulun yliopisto"]),
        ("Oulun yliopisto puh faksi", ["Oulun yliopisto"]),
        ("Oulun yliopisto, kielten laitos puh faksi", [("Oulun yliopisto", ("kielten laitos",))]),
        ("Iin kunta Puhelin Telefax", ["Iin kunta"]),
        ("Iin kunta, sivistystoimi, puhelin (08), fax (08)", [("Iin kunta", ("sivistystoimi",))]),
        ("Vasa stad tfn (06) fax (06)", ["Vasa stad"]),
        ("University of Oulu tel. fax", ["University of Oulu"]),
    ],
)
def test_words_for_telephones_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kainuun ELY (75%) Iin kunta (25%)", ["Kainuun ELY", "Iin kunta"]),
        ("Kainuun ELY (75%) Iin Kunta (25%)-", ["Kainuun ELY", "Iin kunta"]),
        ("Rahoittajat: Kainuun liitto (70 %) Oulun kaupunki (30 %)", ["Kainuun liitto", "Oulun kaupunki"]),
        ("Kainuun liitto (62,5 %) Kirnu Oy (37,5 %)", ["Kainuun liitto", "Kirnu Oy"]),
        ("Kainuun liitto (75%), Iin kunta (25%)", ["Kainuun liitto", "Iin kunta"]),
        ("Vasa stad (50 %) Åbo Akademi (50 %)", ["Vasa stad", "Åbo Akademi"]),
        ("Kainuun liitto (20 000 €) Iin kunta (5 000 €)", ["Kainuun liitto", "Iin kunta"]),
    ],
)
def test_a_share_in_brackets_parts_two_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aino Aho AA, VT, KTM, Head of Public Procurement Finland, Kirnu Oy", ["Kirnu Oy"]),
        ("Aino Aho, VT, KTM, Kirnu Oy", ["Kirnu Oy"]),
        ("Aino Aho, KTM, FT", []),
        ("KTM, FT Aino Aho", []),
        ("Aino Aho, KTM, toimitusjohtaja, Kirnu Oy", ["Kirnu Oy"]),
        ("Aino Aho, FT, MMM, Iin kunta", ["Iin kunta"]),
        ("Aino Aho, Director of Sales Finland, Kirnu Oy ja Iin kunta", ["Kirnu Oy", "Iin kunta"]),
        ("Aino Aho, Head of Communications, Kirnu Oy, Eino Aho, Iin kunta", ["Kirnu Oy", "Iin kunta"]),
        ("Aino Aho, KTM; Eino Aho, Tekes", ["KTM", "Tekes"]),
        ("Rahoittajat: KTM, MMM, Iin kunta", ["KTM", "MMM", "Iin kunta"]),
        ("KTM, OKM ja Iin kunta", ["KTM", "OKM", "Iin kunta"]),
    ],
)
def test_degrees_and_english_posts_of_people_are_no_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin seurakuntayhtymä Professori", ["Iin seurakuntayhtymä"]),
        ("Aino Aho, Iin kunta Rehtori Eino Outosuku, Kemin kaupunki", ["Iin kunta", "Kemin kaupunki"]),
        ("Aino Aho, Iin kunta Rehtori", ["Iin kunta"]),
        ("Kirnulan Kylät ry Toiminnanjohtaja", ["Kirnulan Kylät ry"]),
        ("Vasa stad Projektledare", ["Vasa stad"]),
        ("Oulun yliopisto, fysiikan laitos Professori", [("Oulun yliopisto", ("fysiikan laitos",))]),
        ("Kirnulan Rehtori Oy", ["Kirnulan Rehtori Oy"]),
        ("Pohjolan Professori ry", ["Pohjolan Professori ry"]),
    ],
)
def test_the_post_of_the_next_person_closes_a_name(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kiitämme Aino Virtasta Metsähallituksesta.", ["Metsähallitus"]),
        ("Haastattelimme Eino Virtasta Metsähallituksesta.", ["Metsähallitus"]),
        ("Erikoissuunnittelija Aino Virtasta Metsähallituksesta haastateltiin.", ["Metsähallitus"]),
        ("Kysyimme Aino Virtaselta Metsähallituksesta.", ["Metsähallitus"]),
        ("Vastuu siirtyi Eino Virtaselle Metsähallitukseen.", ["Metsähallitus"]),
        ("Mukana on Maija Nevalaista Kuvitelman yliopistosta.", ["Kuvitelman yliopisto"]),
        ("Kiitämme Aino Virtasta Kuvitelman ammattikorkeakoulusta.", ["Kuvitelman ammattikorkeakoulu"]),
        ("Hanketta tuki Emil Aaltosen Säätiö.", ["Emil Aaltosen Säätiö"]),
        ("Hanketta tuki Jenny ja Antti Wihurin rahasto.", ["Jenny ja Antti Wihurin rahasto"]),
    ],
)
def test_a_person_in_any_case_begins_no_body(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Etusivu Haku RSS Iin kunta", ["Iin kunta"]),
        ("Etusivu Kemin kaupunki", ["Kemin kaupunki"]),
        ("Rekisteriseloste Kemin kaupunki", ["Kemin kaupunki"]),
        ("Kirnu tietopalvelu Palaute Iin kunta", ["Iin kunta"]),
        ("1 Omavalvontasuunnitelma Kirnun lähimmäiset ry", ["Kirnun lähimmäiset ry"]),
        ("3 Loppuraportti Kirnun lähimmäiset ry", ["Kirnun lähimmäiset ry"]),
        ("Entinen Pulkkilan kunta", ["Pulkkilan kunta"]),
        ("Kirjasto, Iin kunta", [("Iin kunta", ("Kirjasto",))]),
    ],
)
def test_the_menu_or_paper_before_a_body_is_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kela\nIin kunta\nKumppanuus\nKirnu", ["Kela", "Iin kunta", "Kirnu"]),
        ("Iin kunta, Kela, Osallisuus", ["Iin kunta", "Kela"]),
        ("Kela\nIin kunta\nYhteisöllisyys", ["Kela", "Iin kunta"]),
        ("Tulevaisuuden sairaala", []),
        ("Tulevaisuuden koulu", []),
        ("Tulevaisuuden Kirnu ry", ["Tulevaisuuden Kirnu ry"]),
        ("Lastensairaala on koko Suomen sairaala.", []),
        ("Museosta tuli koko Lapin museo.", []),
        ("Koko Oulun yliopisto osallistui.", ["Oulun yliopisto"]),
        ("Hanketta johtaa Hämeen museo.", ["Hämeen museo"]),
        ("Osallisuus ry", ["Osallisuus ry"]),
    ],
)
def test_headings_and_descriptions_are_no_bodies(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vantaan kaupunki Nuorisolain koulutuskierros", ["Vantaan kaupunki"]),
        ("Eino Aho, Vantaan kaupunki Nuorisolain koulutuskierros,, Helsinki Kiasma", ["Vantaan kaupunki"]),
        ("Vantaan kaupunki Avajaistilaisuus, Oulu Kirnutalo", ["Vantaan kaupunki"]),
        ("Iin kunta Syysseminaari", ["Iin kunta"]),
        ("Kainuun liitto Kirjastopäivät 2012", ["Kainuun liitto"]),
        ("Vasa stad Höstseminarium", ["Vasa stad"]),
        ("University of Oulu Seminar", ["University of Oulu"]),
        ("Kirnun Päivät ry", ["Kirnun Päivät ry"]),
        ("Iin kunta, nuorisotyö, Oulu", [("Iin kunta", ("nuorisotyö",))]),
    ],
)
def test_an_event_behind_a_body_and_where_it_is_held_are_no_units(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kainuun TE-keskus, työvoimaosasto Projektia hallinnoiva organisaatio Iin kunta",
            [("Kainuun TE-keskus", ("työvoimaosasto",)), "Iin kunta"],
        ),
        (
            "Kainuun TE-keskus, yritysosasto Hanketta toteuttava taho Iin kunta",
            [("Kainuun TE-keskus", ("yritysosasto",)), "Iin kunta"],
        ),
        ("Kirnulan opisto Projektia toteuttava taho Iin kunta", ["Kirnulan opisto", "Iin kunta"]),
    ],
)
def test_the_label_of_the_next_field_is_no_part_of_a_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iin kunta alkaen Oulun kaupunki", ["Iin kunta", "Oulun kaupunki"]),
        (
            "Oulun yliopisto, biotalouden keskus alkaen Lapin yliopisto",
            [("Oulun yliopisto", ("biotalouden keskus",)), "Lapin yliopisto"],
        ),
        ("1.1.2013 alkaen Iin kunta", ["Iin kunta"]),
        ("Vuodesta 2013 alkaen Iin kunta", ["Iin kunta"]),
        ("HAMKin e-julkaisuja", ["HAMK"]),
        ("Opetusministeriön työryhmämuistioita 2012:25 Eino Aho", ["Opetusministeriö"]),
        ("Turun ammattikorkeakoulun verkkojulkaisuja 12", ["Turun ammattikorkeakoulu"]),
        ("Opetusministeriö Tiedeosasto 2012", [("Opetusministeriö", ("Tiedeosasto",))]),
        ("Hitsausasema 2012", []),
        ("Kirnun liitto ry Oulun piiri", [("Kirnun liitto ry", ("Oulun piiri",))]),
    ],
)
def test_series_years_and_later_names_behind_a_body_are_no_part_of_it(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Osoite Lapin yliopiston Kemin yksikkö, PL 1, 94100 Kemi", [("Lapin yliopisto", ("Kemin yksikkö",))]),
        ("Lähettäjä Kemin kaupunki", ["Kemin kaupunki"]),
        ("paino Kirnu Oy", ["Kirnu Oy"]),
        ("Metsähallitus Panu Vuorimies, Suomen Metsästäjäliitto Hannu S. Rantaus",
         ["Metsähallitus", "Suomen Metsästäjäliitto"]),
        ("Kunnan johdon toimesta käynnistettiin selvitys.", []),
        ("HUS konsernin johdon toimesta käynnistettiin selvitys.", ["HUS"]),
    ],
)  # fmt: skip
def test_labels_without_colons_people_of_no_list_and_by_whom_something_is_done(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("name", ["Paino Kirnu Oy", "Nimi Oy"])
def test_a_firm_named_by_a_label_stays_whole(name: str) -> None:
    check(name, [name])


@pytest.mark.parametrize("behind", ["Professori Aino Virtanen", "Dosentti Ville Vuorimies", "Panu Vuorimies"])
def test_the_next_person_of_a_long_list_without_signs_is_no_brand_of_the_body_before(behind: str) -> None:
    text = f"Työryhmässä olivat mukana tällä kaudella Kirnulan seurakuntayhtymä {behind} ja Lapin liitto."
    check(text, ["Kirnulan seurakuntayhtymä", "Lapin liitto"])


@pytest.mark.parametrize("part", ["hakija", "koordinaattori", "pj.", "puheenjohtaja", "sihteeri"])
@pytest.mark.parametrize("behind", ["Iin kunta", "Kemin kaupunki", "Lapin yliopisto", "Kelo Oy"])
def test_a_body_behind_what_the_one_before_does_is_no_unit_of_it(part: str, behind: str) -> None:
    check(f"Lapin liitto ({part}) {behind}", ["Lapin liitto", behind])


@pytest.mark.parametrize("unit", ["Kemian laitos", "Arktinen keskus"])
def test_a_unit_behind_what_its_body_does_stays_its_unit(unit: str) -> None:
    check(f"Lapin yliopisto (hakija) {unit}", [("Lapin yliopisto", (unit,))])


@pytest.mark.parametrize("first", ["Iin kunta", "Lapin yliopisto", "Lapin ammattikorkeakoulu", "Oulun kaupunki"])
def test_a_town_behind_another_body_is_no_unit_of_it(first: str) -> None:
    check(f"{first} Kemin kaupunki", [first, "Kemin kaupunki"])


@pytest.mark.parametrize("text", ["Vaasan kaupunki Vasa stad", "Vaasan kaupunki (hakija) Vasa stad"])
def test_a_town_in_its_other_language_is_one_body(text: str) -> None:
    check(text, ["Vaasan kaupunki"])


def test_the_town_behind_its_institution_keeps_it() -> None:
    check("Oulun museo Oulun kaupunki", [("Oulun kaupunki", ("Oulun museo",))])
