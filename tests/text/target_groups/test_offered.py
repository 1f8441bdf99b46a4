"""Whom a service, an offer or an event is for, told by its verb, and what is given to nobody in particular."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _named(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Elokuussa alkava leiri tarjoaa 8–10-vuotiaille uintia.", ["8–10-vuotiaille"]),
        ("7–8-vuotiaille lapsille järjestetään kaksi leiriä.", ["7–8-vuotiaille lapsille"]),
        ("13–15-vuotiaille on myös kolme leiriä.", ["13–15-vuotiaille"]),
        ("Nuorisotalo palvelee kaikkia alle 20-vuotiaita nuoria.", ["alle 20-vuotiaita nuoria"]),
        ("Kyläkerhoja pidetään yleensä 3–6-vuotiaille lapsille.", ["3–6-vuotiaille lapsille"]),
        ("Seurat tarjoavat ohjattua liikuntaa yli 70-vuotiaille.", ["yli 70-vuotiaille"]),
        ("Ohjelmaa on ollut tarjolla 12–20-vuotiaille.", ["12–20-vuotiaille"]),
        ("Palvelua tarjotaan kotona asuville ikäihmisille.", ["kotona asuville ikäihmisille"]),
        ("Arkeen liittyviä työpajoja järjestettiin omaisille ja nuorille.", ["omaisille", "nuorille"]),
        ("Kahvila on viihtyisä kohtauspaikka 13–17-vuotiaille nuorille.", ["13–17-vuotiaille nuorille"]),
        ("Kerho on suunnattu vanhemmille. Isille on oma ryhmänsä.", ["vanhemmille", "Isille"]),
        ("Ohjaaja toimii tukena kokemuksensa pohjalta mielenterveyskuntoutujalle.", ["mielenterveyskuntoutujalle"]),
        ("Illat ovat avoimia ja niihin ovat tervetulleita kaikki omaiset.", ["kaikki omaiset"]),
        ("Kohderyhmä: nuoret. Lisäksi koulutetaan hoivakodin työntekijöitä.", ["nuoret", "hoivakodin työntekijöitä"]),
        ("Kunta haluaa kannustaa yli 70-vuotiaita liikkumaan.", ["yli 70-vuotiaita"]),
        ("Toiminta-ajatuksena on lasten ja nuorten kasvun tukeminen.", ["lasten", "nuorten"]),
        ("Gratis simkort för personer i åldern 70+", ["personer i åldern 70+"]),
        ("Simskola ordnas för barn och ungdomar.", ["barn", "ungdomar"]),
        ("Kortet erbjuds till personer som fyllt 75 år eftersom de simmar gärna.", ["personer som fyllt 75 år"]),
        ("Vi siktar in oss på småföretagare i skärgården.", ["småföretagare"]),
        ("Courses are offered for immigrants and asylum seekers.", ["immigrants", "asylum seekers"]),
        ("They will develop online services for young carers.", ["young carers"]),
        ("Palvelua tarjotaan hakemisen ehdot täyttäville kotona asuville vanhuksille.",
         ["hakemisen ehdot täyttäville kotona asuville vanhuksille"]),
        ("I januari startade ett projekt för byns invånare över 65 år.", ["invånare över 65 år"]),
        ("Kunta haluaa kannustaa yli 70 –vuotiaita liikkumaan.", ["yli 70 –vuotiaita"]),
        ("Vi siktar nu in oss på mikro- och småföretagare på landsbygden.", ["mikro- och småföretagare"]),
        ("Tupa on nuoria varten. Tupa palvelee kaikkia alle 25-vuotiaita nuoria.",
         ["nuoria", "alle 25-vuotiaita nuoria"]),
        ("Olen täällä nuoria varten. Tuvalla tuetaan nuoria.", ["nuoria"]),
    ],
)  # fmt: skip
def test_whom_an_offer_is_for(text: str, groups: list[str]) -> None:
    assert _named(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Yhdistyksissä järjestetään kerhoja.",
        "Kesällä järjestetään kaksi leiriä.",
        "Uudistus palvelee kuntien tavoitteita ja palvelujen laatua.",
        "Kysely tarjotaan nuorille.",
        "Lapsille on päiväkoti ja koulu.",
        "Projektet är en modell för hållbar utveckling.",
        "Palvelua ei tarjota alle 18-vuotiaille.",
        "Kunta päätti, että yhtiö tarjoaa tontin talonsa seinälle ripustettavaksi.",
    ],
)
def test_what_is_given_to_nobody_in_particular(text: str) -> None:
    assert _named(text) == []


_AGED = ["yli 70-vuotiaille", "7–9-vuotiaille lapsille", "yksin asuville ikäihmisille", "työttömille"]


@pytest.mark.parametrize("group", _AGED)
@pytest.mark.parametrize(
    "frame",
    [
        "Palvelua tarjotaan {}.",
        "Työpajoja järjestetään tiistaisin {}.",
        "Neuvontaa on tarjolla {}.",
        "Kylätalo on mukava kohtaamispaikka {}.",
        "Ohjattu vesijumppa jatkuu keskiviikkoisin {}.",
        "Digikerho kokoontuu kirjastossa {}.",
        "Kursseja pidetään myös {}.",
        "Hankkeessa on tekemistä ja neuvontaa {}.",
        "Liikuntaneuvontaa {}",
        "Apua {}",
    ],
)
def test_a_sentence_that_says_for_whom_something_is_states_it(frame: str, group: str) -> None:
    (read,) = read_target_groups(frame.format(group))
    assert (read.text, read.stated) == (group, True)
    assert read.confidence < 0.9


@pytest.mark.parametrize("group", ["Yli 70-vuotiaille", "Alakoululaisille", "Isovanhemmille"])
@pytest.mark.parametrize("frame", ["{} on oma vuoronsa tiistaisin.", "{} järjestetään retkiä.", "{} on myös kerho."])
def test_who_stands_before_what_is_for_them_is_stated(frame: str, group: str) -> None:
    (read,) = read_target_groups(frame.format(group))
    assert (read.text, read.stated) == (group, True)


@pytest.mark.parametrize("noun", ["vauvoille", "taaperoille", "isovanhemmille", "lukiolaisille"])
def test_people_of_no_concept_are_groups_behind_what_is_made(noun: str) -> None:
    (read,) = read_target_groups(f"Maksuton kerho {noun}")
    assert (read.text, read.stated) == (noun, True)


@pytest.mark.parametrize(
    "text",
    [
        "Seurat tarjoavat liikuntaa yli 70-vuotiaille.",
        "Tarjoamme neuvontaa työttömille.",
        "Kunta auttaa omaishoitajia.",
    ],
)
def test_the_everyday_work_of_a_body_states_none(text: str) -> None:
    assert [group.stated for group in read_target_groups(text)] == [False]


def test_what_is_stated_elsewhere_in_words_of_a_purpose_is_stated_once() -> None:
    text = "Kylille tulee toimintaa. Hankkeessa työttömille tarjotaan neuvontaa."
    assert [(one.text, one.stated) for one in read_target_groups(text)] == [("työttömille", True)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kursseilla ei ole ikärajaa, joten myös alaikäiset voivat osallistua kurssille.", ["alaikäiset"]),
        ("Kurssi ei vaadi pohjatietoja, seniorit ovat tervetulleita.", ["seniorit"]),
        ("Nuoret, jotka eivät opiskele, ovat tervetulleita.", ["Nuoret, jotka eivät opiskele"]),
        ("Tavoitteena on, että vammaiset voivat osallistua toimintaan.", ["vammaiset"]),
    ],
)
def test_a_statement_begins_in_its_own_clause(text: str, groups: list[str]) -> None:
    assert _named(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Neuvontaa pyritään kohdentamaan erityisesti yksin asuville ikäihmisille.",
        "Toimintaa on tarkoitus suunnata yksin asuville ikäihmisille.",
        "Palvelut halutaan suunnata ennen kaikkea yksin asuville ikäihmisille.",
    ],
)
def test_whom_something_is_to_be_aimed_at_is_stated(text: str) -> None:
    (read,) = read_target_groups(text)
    assert (read.text, read.stated) == ("yksin asuville ikäihmisille", True)


@pytest.mark.parametrize("verb", ["voivat osallistua", "saavat osallistua vain", "pääsevät mukaan"])
def test_who_may_take_part_in_what_was_named_before(verb: str) -> None:
    text = f"Kurssi alkaa maanantaina. Siihen {verb} työttömät nuoret."
    assert [(one.text, one.stated) for one in read_target_groups(text)] == [("työttömät nuoret", True)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Nuorille\nOhjaamo neuvoo arjen asioissa.", ["Nuorille"]),
        ("Lapsille ja nuorille\nKirjasto järjestää satuja ja pelejä.", ["Lapsille", "nuorille"]),
        ("Yli 65-vuotiaille\nSaliin pääsee joka arkipäivä aamulla.", ["Yli 65-vuotiaille"]),
        ("Nuorille\nIkääntyneille\nTyönantajille", []),
        ("Osallistujille\nToimisto on suljettu ensi viikolla.", []),
        ("Päätös hakijoille\nPäätös on lähetetty eilen postitse.", []),
        ("Vaasalle\nKaupunki on saanut uuden sillan.", []),
    ],
)
def test_a_heading_that_names_a_group_above_a_text(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert ([one.text for one in read], all(one.stated for one in read)) == (groups, True)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Leiri on lapsille suunnattu kurssi ja retki.", ["lapsille"]),
        ("Ryhmiä järjestetään masennukseen sairastuneiden läheisille.", ["masennukseen sairastuneiden läheisille"]),
        ("Pajan valmentautujina on nuoria ja aikuisia.", ["nuoria", "aikuisia"]),
        ("Talossa on toimintaa perheille, ja lapsille suunnattu päiväkerho alkaa.", ["perheille", "lapsille"]),
    ],
)
def test_who_is_named_whole_and_nobody_else(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert ([one.text for one in read], all(one.stated for one in read)) == (groups, True)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kerho on nuoria ja aikuisia varten.", ["nuoria", "aikuisia"]),
        ("Talossa on tilat 7–9-vuotiaita lapsia varten, ja omaiset ovat mukana.", ["7–9-vuotiaita lapsia"]),
        ("Toiminta tulee suunnata pääasiassa lapsille, ja kuntien tulee raportoida siitä alueille.", ["lapsille"]),
        ("Leiri on suunnattu lapsille, ja heidän huoltajansa ovat vastuussa matkoista.", ["lapsille"]),
    ],
)
def test_a_statement_ends_where_the_next_begins(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert ([one.text for one in read], all(one.stated for one in read)) == (groups, True)


@pytest.mark.parametrize("text", ["Tilaisuutta varten varattiin sali.", "Moneen perhekeskukseen tulee uusi keittiö."])
def test_what_is_no_group_before_varten_or_in_one_body(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kunta tekee kotikäyntejä. Niitä järjestetään 75–85 vuotta täyttäville.", ["75–85 vuotta täyttäville"]),
        ("Näyttelyyn on vapaa pääsy alle 18-vuotiaille.", ["alle 18-vuotiaille"]),
        ("Avoin paja, jonne kaikki koululaiset ovat tervetulleita.", ["kaikki koululaiset"]),
        ("Paja sopii vasta-alkajille, ja pienet lapset voivat osallistua vanhempansa seurassa.", ["pienet lapset"]),
        ("Hankkeessa on mukana 45 maahanmuuttajanaista.", ["45 maahanmuuttajanaista"]),
        ("Kurssille voi hakeutua työpajan kautta, jos olet 18–29-vuotias.", ["18–29-vuotias"]),
    ],
)
def test_more_ways_of_saying_for_whom(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert ([one.text for one in read if one.text in groups], all(one.stated for one in read)) == (groups, True)


def test_the_line_below_a_heading_of_the_goal_is_a_purpose() -> None:
    (read,) = read_target_groups("Hankkeen tavoite:\n\nKokeilla tapoja tutustuttaa senioreja verkkoon.")
    assert (read.text, read.stated) == ("senioreja", False)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Leirejä järjestetään tytöille Kemissä; lisäksi isille pidetään kaksi iltaa.", ["tytöille", "isille"]),
        ("Kohderyhmä: tytöt; lisäksi isät ja äidit.", ["tytöt", "isät", "äidit"]),
        ("Toiminta on suunnattu tytöille; myös äideille sopivaa ohjelmaa on.", ["tytöille", "äideille"]),
    ],
)
def test_what_is_added_behind_a_semicolon_is_said_anew(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups
