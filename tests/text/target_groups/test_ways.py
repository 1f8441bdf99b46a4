"""More ways of saying for whom something is, each with groups of several kinds; and what only looks like them."""

from __future__ import annotations

import itertools

import pytest

from converters.text.target_groups.reader import read_target_groups

_GROUPS = (
    # nominative, allative, partitive, illative, genitive, elative
    ("leskiäidit", "leskiäideille", "leskiäitejä", "leskiäiteihin", "leskiäitien", "leskiäideistä"),
    ("kotona asuvat vanhukset", "kotona asuville vanhuksille", "kotona asuvia vanhuksia", "kotona asuviin vanhuksiin",
     "kotona asuvien vanhusten", "kotona asuvista vanhuksista"),
    ("16–18-vuotiaat nuoret", "16–18-vuotiaille nuorille", "16–18-vuotiaita nuoria", "16–18-vuotiaisiin nuoriin",
     "16–18-vuotiaiden nuorten", "16–18-vuotiaista nuorista"),
    ("alueen panimot", "alueen panimoille", "alueen panimoita", "alueen panimoihin", "alueen panimoiden",
     "alueen panimoista"),
    ("lapinlahtelaiset yrittäjät", "lapinlahtelaisille yrittäjille", "lapinlahtelaisia yrittäjiä",
     "lapinlahtelaisiin yrittäjiin", "lapinlahtelaisten yrittäjien", "lapinlahtelaisista yrittäjistä"),
)  # fmt: skip
_STATED = (
    ("Kohderyhmänä voivat olla myös {}.", 0),
    ("Kohderyhminä voisivat olla {}.", 0),
    ("Pilotin käyttäjäryhmän muodostavat {}.", 0),
    ("Toiminnan asiakasryhmänä ovat {}.", 0),
    ("Kärkiryhmä ovat {}.", 0),
    ("Osallistujinamme on {}.", 2),
    ("Koulutettavien joukossa on {}.", 2),
    ("Kohderyhmien joukossa ovat myös {}.", 0),
    ("Työn kohteeksi valittiin {}.", 0),
    ("Kohderyhmäksi rajautuivat {}.", 0),
    ("Kohderyhmään kuuluvaksi katsotaan {}.", 0),
    ("Hankkeen piiriin otettiin {}.", 0),
    ("Palveluumme voivat hakeutua {}.", 0),
    ("Toimintaan hakeutui {}.", 2),
    ("Tarvittaessa palvelua käyttävät {}.", 0),
    ("Hankkeen tuloksia voivat hyödyntää {}.", 0),
    ("Sovelluksen käyttäjiksi kaavaillaan {}.", 2),
    ("Ensisijaisia käyttäjiä ovat {}.", 0),
    ("Kerhot on perustettu {}.", 1),
    ("Sovellus kehitettiin {}.", 1),
    ("Toiminta on ajateltu {}.", 1),
    ("Kurssi on tarpeen {}.", 1),
    ("Oppaasta on hyötyä {}.", 1),
    ("Apua suunnataan {}.", 1),
    ("Toimia kohdennetaan {}.", 3),
    ("Mallin vaikutukset ulottuvat {}.", 3),
    ("Palvelu on tarkoitettu tukemaan {}.", 2),
    ("Käyttäjät: {}", 0),
    ("Hankkeen hyötyjät: {}", 0),
    ("{} ovat toiminnan pääasiallinen kohde.", 0),
    ("{} muodostavat hankkeen kohdejoukon.", 0),
    ("{} ovat hankkeen keskiössä.", 0),
    ("{} ovat myös toiminnan ytimessä.", 0),
    ("Erityishuomion kohteena ovat {}.", 0),
    ("Erityisenä kohteena ovat {}.", 0),
    ("Palvelun käyttäjinä ovat {}.", 0),
    ("Hankkeen osallistujajoukkona ovat {}.", 0),
    ("Hankkeen avulla tavoitetaan {}.", 2),
    ("Hankkeen tärkein ryhmä on {}.", 0),
    ("Kohderyhmässä ovat mukana {}.", 0),
    ("Kurssi on pakollinen {}.", 1),
    ("Hankkeen kohderyhmän tulee olla {}.", 0),
    ("Kohderyhmien pitää olla pääasiassa {}.", 0),
    ("Kohderyhmänä täytyy olla {}.", 0),
    ("Kohderyhmänä tulisi olla {}.", 0),
    ("Toiminnan kohderyhmän on oltava {}.", 0),
    ("Kohderyhmänä on oltava {}.", 0),
    ("Käyttäjäryhmän tulee koostua {}.", 5),
    ("Ohjelman määrittelee kunta, ja kohderyhmäksi se nimeää {}.", 0),
    ("Laki määrittelee palvelun kohderyhmäksi {}.", 0),
    ("Kohderyhmäksi hankkeessa on rajattu {}.", 0),
    ("Hankkeen hyödyn saajina ovat {}.", 0),
    ("Edun saajia ovat {}.", 0),
)
_HELPED = (
    ("Järjestimme retkiä {}.", 1),
    ("Tarjosimme vertaistukea {}.", 1),
    ("Hankkeessa tehdään työtä {} kanssa.", 4),
    ("Työskentelemme {} kanssa.", 4),
    ("Hanke pyrki tukemaan {}.", 2),
    ("Kurssi rohkaisee {} mukaan.", 2),
    ("Hankkeessa syntyi oma verkosto {}.", 1),
    ("Tavoitteenamme on tukea {}.", 2),
    ("Varoja kerätään {} hyvinvoinnin lisäämiseksi.", 4),
    ("Pyrkimyksenä on {} arjen helpottuminen.", 4),
)
_OTHERS = (
    ("Toiminta on siirretty {}.", 1),
    ("Tulokset on esitelty {}.", 1),
    ("Laitteet on luovutettu {}.", 1),
    ("Väkivalta kohdistuu usein {}.", 3),
    ("Kiitämme {} hyvästä yhteistyöstä.", 2),
    ("Kyselyyn osallistui {}.", 2),
    ("Kohderyhmää edustavat {} osallistuivat suunnitteluun.", 0),
    ("Kohderyhmälle järjestetään illanviettoja {} johdolla.", 4),
    ("Kohderyhmä tavoitettiin, ja {} antoivat palautetta.", 0),
    ("Tapahtuma kokoaa yhteen {}.", 0),
    ("Kohderyhmän tulee olla tiedossa, kun {} ilmoittautuvat.", 0),
    ("Kohderyhmän on oltava mukana, kuten {} ovat olleet.", 0),
)
_WITHOUT_CASES = {
    "en": (
        ("single fathers", "young farmers", "small bakeries", "people with dementia"),
        (
            "The target group will be {}.",
            "The target groups may include {}.",
            "Participants must be {}.",
            "We offer mentoring designed for {}.",
            "The camp is for {}.",
            "Our services are used by {}.",
            "The guide was developed together with experts for {}.",
            "The programme is intended to help {}.",
            "Open to {}",
        ),
    ),
    "sv": (
        ("ensamstående pappor", "unga jordbrukare", "byaföreningar", "närståendevårdare"),
        (
            "Målgruppen kan bestå av {}.",
            "Målgruppen kommer att vara {}.",
            "En kurs avsedd för {}.",
            "Stödet riktat till {} utvecklas.",
            "Träffarna ordnas för {}.",
            "Guiden är till nytta för {}.",
            "Tjänsten är gratis för {}.",
            "Via verksamheten kommer också {} att dra nytta av resultaten.",
        ),
    ),
}


def _texts(text: str, section: str = "") -> list[str]:
    return [group.text for group in read_target_groups(text, section=section)]


def _said(frame: tuple[str, int], forms: tuple[str, ...]) -> tuple[str, str]:
    sentence, case = frame
    group = forms[case]
    group = group[0].upper() + group[1:] if sentence.startswith("{}") else group
    return sentence.format(group), group


@pytest.mark.parametrize(("frame", "forms"), list(itertools.product(_STATED, _GROUPS)))
def test_what_names_a_group_names_it_whole(frame: tuple[str, int], forms: tuple[str, ...]) -> None:
    text, group = _said(frame, forms)
    (read,) = read_target_groups(text)
    assert (read.text, read.stated) == (group, True)


@pytest.mark.parametrize(("frame", "forms"), list(itertools.product(_HELPED, _GROUPS)))
def test_whom_someone_helps_is_a_group_less_surely(frame: tuple[str, int], forms: tuple[str, ...]) -> None:
    text, group = _said(frame, forms)
    (read,) = read_target_groups(text)
    assert (read.text, read.stated) == (group, False)


@pytest.mark.parametrize(("frame", "forms"), list(itertools.product(_OTHERS, _GROUPS)))
def test_what_happens_to_people_otherwise_names_no_group(frame: tuple[str, int], forms: tuple[str, ...]) -> None:
    assert _texts(_said(frame, forms)[0]) == []


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        (sentence, group)
        for groups, sentences in _WITHOUT_CASES.values()
        for sentence, group in itertools.product(sentences, groups)
    ],
)
def test_swedish_and_english_frames(sentence: str, group: str) -> None:
    (read,) = read_target_groups(sentence.format(group))
    assert (read.text, read.stated) == (group, True)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        # the space behind a full stop is lost
        ("Kohderyhmänä ovat leskiäidit.Lisäksi kohderyhmää ovat ohjaajat.", ["leskiäidit", "ohjaajat"]),
        # the sentence goes on in a list without a colon
        ("Kohderyhmiä ovat\n- kokit,\n- tarjoilijat ja\n- siivoojat.", ["kokit", "tarjoilijat", "siivoojat"]),
        # numbers in letters
        ("Toiminnan piirissä on sata eläkeläistä.", ["sata eläkeläistä"]),
        ("Mukana on ollut parikymmentä omaishoitajaa.", ["parikymmentä omaishoitajaa"]),
        ("Leirille mahtuu viisitoista alakoululaista.", ["viisitoista alakoululaista"]),
        # a clause with two objects
        (
            "Kohderyhmänä ovat aikuiset, jotka ovat jättäneet kesken lukion tai ammatilliset opinnot.",
            ["aikuiset, jotka ovat jättäneet kesken lukion tai ammatilliset opinnot"],
        ),
        ("Kohderyhmä on rajattu 60 vuotta täyttäneisiin.", ["60 vuotta täyttäneisiin"]),
        ("Keskitymme työelämän ulkopuolella oleviin.", ["työelämän ulkopuolella oleviin"]),
        ("Kurserna är öppna för alla över 60 år.", ["alla över 60 år"]),
        ("Toiminta on avointa kaikille. Naiset voivat osallistua maksutta.", ["Naiset"]),
        ("Courses are open to all tenants of the building.", ["all tenants of the building"]),
        ("The aim is to support clients of debt counselling in Lahti.", ["clients of debt counselling"]),
        ("The project helps salmon farmers and timber companies.", ["salmon farmers", "timber companies"]),
        (
            "Tavoitteena on parantaa Rovaniemellä, Kemissä ja Torniossa asuvien äitien arkea.",
            ["Rovaniemellä, Kemissä ja Torniossa asuvien äitien"],
        ),
        ("Hanke kehittää alueen ruokatoimijoiden osaamista.", ["alueen ruokatoimijoiden"]),
        ("Kohderyhmänä ovat kolmannen sektorin ja julkisen hallinnon toimijat.",
         ["kolmannen sektorin ja julkisen hallinnon toimijat"]),
        ("Kursen riktar sig till lärare med syftet att öka kunskapen.", ["lärare"]),
    ],
)  # fmt: skip
def test_groups_in_uncommon_forms(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Toimialoista tärkeimpiä ovat kauppa ja matkailupalvelut.",
        "Teemoja ovat hyvinvointi ja osallisuus.",
        "Iissä asuu 5 000 eläkeläistä, joista 40 % on naisia.",
        "Viime vuonna palveluja käytti 500 nuorta.",
        "Ks. liite",
        "Katso hankesuunnitelma.",
    ],
)
def test_what_stands_in_a_section_and_is_no_group(text: str) -> None:
    assert _texts(text, "direct") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hankkeessa mukana olevat kunnat järjestävät illanviettoja.",
        "Hanke tavoittaa kohderyhmän yhteistyössä järjestöjen kanssa.",
        "Digitukea kylille -hanke päättyi.",
        "Aterian hinta on 5 € ja esite painettiin uudelle paperille.",
        "Kohderyhmään eivät kuulu hankkeen ulkopuolelle jäävät yritykset.",
        "Vierailulla tavattiin Kemin Työttömät ry:n väkeä.",
        "The steering group includes two members of the board.",
        "Vi tackar alla deltagare.",
    ],
)
def test_doers_partners_and_things_are_no_group(text: str) -> None:
    assert _texts(text) == []


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Välillistä kohderyhmää ovat varsinaisen kohderyhmän puolisot.", ["indirect"]),
        ("Välillisiä kohderyhmiä ovat varsinaiseen kohderyhmään kuuluvien miesten lapset.", ["indirect"]),
        ("Varsinaista kohderyhmää ovat kokit, välillistä ravintolat.", ["direct", "indirect"]),
        ("Ensisijainen kohderyhmä on äidit, toissijainen isoäidit.", ["direct", "indirect"]),
        ("Kohderyhmät ovat kokit (varsinainen) ja ravintolat (välillinen).", ["direct", "indirect"]),
    ],
)
def test_the_relation_is_that_of_the_group_named(text: str, relations: list[str]) -> None:
    assert [group.relation for group in read_target_groups(text)] == relations


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä eivät ole vain kokit, vaan myös tarjoilijat.", ["kokit", "tarjoilijat"]),
        ("Kohderyhmää eivät ole pelkästään äidit vaan myös isät.", ["äidit", "isät"]),
        (
            "Kohderyhmään kuuluvat myös hankkeen ulkopuolelle jäävät ohjaajat.",
            ["ulkopuolelle jäävät ohjaajat"],
        ),
    ],
)
def test_what_only_looks_like_a_denial(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeen tavoitteena on tukea äitejä. Tarkoituksena on auttaa myös isiä.", ["äitejä", "isiä"]),
        ("Hanke edistää pakolaisten osallisuutta. Lisäksi koulutetaan tulkkeja.", ["pakolaisten", "tulkkeja"]),
        ("Tavoitteita ovat:\n- tukea äitejä\n- aktivoida isiä\n- kouluttaa mummoja", ["äitejä", "isiä"]),
        ("Tavoite:\n(1) Tukea äitejä\n(2) Parantaa isien osaamista", ["äitejä", "isien"]),
        ("Hankkeen tavoitteena on\n- tukea äitejä\n- kouluttaa isiä", ["äitejä", "isiä"]),
    ],
)
def test_every_sentence_and_item_of_purpose_is_read(text: str, groups: list[str]) -> None:
    assert _texts(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Saamenkielisille tarkoitettu kurssi alkaa keväällä.", ["Saamenkielisille"]),
        ("Töistä poissa oleville äideille suunnattu kerho.", ["Töistä poissa oleville äideille"]),
        ("Parannetaan työtä ja koulutusta vailla olevien oloja.", ["työtä ja koulutusta vailla olevien"]),
        ("Kurssi on tarkoitettu kokeille. Tarjoilijoille suunnattu paja pidetään 3.5.", ["kokeille", "Tarjoilijoille"]),
        ("Ruoka-apua saavat asunnottomat, kotona asuvat vanhukset sekä opiskelijat.", ["asunnottomat"]),
        ("Pohjolan Omaiset ja Läheiset ry sai omaishoitajien tukemiseen 5 000 euroa.", ["omaishoitajien"]),
        ("Yhdistys ry:lle myönnettiin äitien hyvinvoinnin lisäämiseen 5 000 euroa.", ["äitien"]),
        ("Projektet kommer att ha ensamma mammor som målgrupp.", ["ensamma mammor"]),
        (
            "Events are intended for families, and some of them are open to grandparents.",
            ["families", "grandparents"],
        ),
        ("Targeting young cooks, the project has two aims.", ["young cooks"]),
        ("The target group is farmers, as new skills empower them.", ["farmers"]),
        ("The target group is farmers, as well as cooks.", ["farmers", "cooks"]),
    ],
)
def test_groups_in_a_second_clause_or_sentence_and_before_a_name(text: str, groups: list[str]) -> None:
    assert _texts(text)[: len(groups)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kerhon toiminnot ovat leskille suunnattu leirikokonaisuus ja retket.", ["leskille"]),
        ("Tuotokset ovat kalastajille tarkoitettu käsikirja ja kurssit.", ["kalastajille"]),
        ("Tulokset ovat leskille suunnattu opas ja orvoille tarkoitettu esite.", ["leskille", "orvoille"]),
        ("Kurssi on erityisesti leskille suunnattu.", ["leskille"]),
        ("Palvelut ovat kalastajille tarkoitettuja kursseja.", ["kalastajille"]),
    ],
)
def test_whom_a_participle_stands_behind_is_the_group_and_not_what_is_made(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    "lead",
    [
        "Toimintaa aiotaan kohdentaa seuraaville kohderyhmille:",
        "Hanke suuntaa työnsä seuraaviin asiakasryhmiin:",
        "Hanke palvelee erityisesti seuraavia kohderyhmiä:",
        "Toiminta suunniteltiin kohdistettavan seuraaville kolmelle kohderyhmälle:",
    ],
)
@pytest.mark.parametrize("listed", [" lesket, orvot ja kalastajat.", "\n- lesket\n- orvot ja kalastajat"])
def test_groups_that_are_said_to_follow_are_stated(lead: str, listed: str) -> None:
    groups = read_target_groups(lead + listed)
    assert [(group.text, group.stated) for group in groups] == [("lesket", True), ("orvot", True), ("kalastajat", True)]


@pytest.mark.parametrize("verb", ["pidetään", "pidettiin", "nähdään erityisesti", "nähtiin"])
def test_whom_somebody_holds_for_the_target_group_is_read_without_the_verb(verb: str) -> None:
    (group,) = read_target_groups(f"Erityisenä kohderyhmänä {verb} kesätöistä tulevia leskiä.")
    assert group.text == "kesätöistä tulevia leskiä"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Those who benefit from the project are students and carers.", ["students", "carers"]),
        ("De som har nytta av projektet är bybor och seniorer.", ["bybor", "seniorer"]),
        ("Vi vänder oss till ensamstående föräldrar.", ["ensamstående föräldrar"]),
        ("Projektet riktar sig till äldre, dvs. pensionärer.", ["äldre", "pensionärer"]),
        ("Tutkimustyön kohteena ovat lesket.", []),
        ("Kerhoa vetävät kokeneet kalastajat.", []),
        ("Talkoista vastaavat kylien asukkaat.", []),
    ],
)
def test_ways_that_other_languages_have_and_others_that_name_nobody(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize("lead", ["Suoria hyödynsaajia ovat", "Suorina edunsaajina ovat", "Suorat hyödynsaajat ovat"])
def test_those_who_benefit_directly_are_direct(lead: str) -> None:
    groups = read_target_groups(f"Hankkeen {lead.lower()} meijerit, välillisesti myös kunnat.")
    assert [(group.text, group.relation) for group in groups] == [("meijerit", "direct"), ("kunnat", "indirect")]


@pytest.mark.parametrize(
    "earlier",
    [
        "Hanke on jatkoa vuosina 2015–2016 toteutetulle kokeilulle, jossa mukana oli 40 leskeä.",
        "Hanke jatkaa pilottia, johon osallistui 40 leskeä.",
        "Edellisessä hankkeessa mukana oli 40 leskeä.",
    ],
)
def test_those_of_an_earlier_project_are_no_group_and_their_number_is_nobodys(earlier: str) -> None:
    (group,) = read_target_groups(f"{earlier} Uuden hankkeen kohderyhmänä ovat kalastajat.")
    assert (group.text, group.planned_persons) == ("kalastajat", None)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Opas on sinulle, joka olet joutunut velkoihin.", []),
        ("Jos olet juuri valmistunut insinööri, hae mukaan.", ["valmistunut insinööri"]),
        ("Oletko jäänyt leskeksi?", []),
        ("Oletko maahan muuttanut yrittäjä?", ["maahan muuttanut yrittäjä"]),
    ],
)
def test_what_somebody_has_done_is_no_group_without_a_noun(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kurssille on hakeutunut sekä leskiä että kalastajia.", ["leskiä", "kalastajia"]),
        ("Hankkeeseen ovat osallistuneet museot ja kirjastot.", ["museot", "kirjastot"]),
        ("Ryhmään tulivat mukaan myös lesket.", ["lesket"]),
        ("Leirille oli valittu kaksikymmentä leskeä.", ["kaksikymmentä leskeä"]),
        ("Ohjausryhmään on valittu kylien edustajia.", []),
        ("Kohderyhmä on laaja: siihen kuuluvat lesket ja orvot.", ["lesket", "orvot"]),
        ("Kohderyhmä on laaja ja moninainen.", []),
        ("Asiakkaina oli vuonna 2016 yhteensä 85 leskeä.", ["85 leskeä"]),
    ],
)
def test_who_has_come_along_and_how_a_group_is_described(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä ovat nuoret kalastajat. Kalastajille suunnattu kurssi alkaa keväällä.", ["nuoret kalastajat"]),
        ("Kohderyhmänä ovat lesket. Orvoille suunnattu leiri alkaa keväällä.", ["lesket", "Orvoille"]),
    ],
)
def test_for_whom_something_is_made_is_read_once(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
