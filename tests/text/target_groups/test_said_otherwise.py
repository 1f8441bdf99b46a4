"""Whom something is for in wordings that stand apart from the usual ones: an adverb between, another order, a list."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Lähihoitajille on syksyn aikana tarjolla ilmainen verkkokurssi.", ["Lähihoitajille"]),
        ("Omaisille on ensi vuonna tarjolla uusi vertaisryhmä.", ["Omaisille"]),
        ("Kalastajille on koulutustilaisuuksia ja webinaareja eri aiheista.", ["Kalastajille"]),
        ("Kaikki hoitajat ovat siis tervetulleita mukaan.", ["Kaikki hoitajat"]),
        ("Sivulla on tietoa vanhemmille suunnatuista kursseista.", ["vanhemmille"]),
        ("Suositellaan yli 7-vuotiaille, alle 12-vuotiaat huoltajan kanssa.", ["yli 7-vuotiaille"]),
        (
            "Kerhot: 3–4-vuotiaat maanantaisin klo 10, 5–6-vuotiaat tiistaisin klo 11. Jumppa yli 60-vuotiaille.",
            ["3–4-vuotiaat", "5–6-vuotiaat", "yli 60-vuotiaille"],
        ),
        (
            "Kohderyhmänä ovat ihmiset, joille velkaantuminen, päihdeongelmat, yksinäisyys ja pelot kasaantuvat.",
            ["ihmiset, joille velkaantuminen, päihdeongelmat, yksinäisyys ja pelot kasaantuvat"],
        ),
        (
            "Kohderyhmänä ovat perheet, joita köyhyys ja sairaudet rasittavat, ja vangit.",
            ["perheet, joita köyhyys ja sairaudet rasittavat", "vangit"],
        ),
        (
            "Kohderyhmänä ovat kouluttamattomat. Esimerkiksi kotiäidit tai pitkäaikaistyöttömät.",
            ["kouluttamattomat", "kotiäidit", "pitkäaikaistyöttömät"],
        ),
        (
            "Målgruppen är familjer. Till exempel ensamstående föräldrar eller småbarnsfamiljer.",
            ["familjer", "ensamstående föräldrar", "småbarnsfamiljer"],
        ),
        ("The project improves skills in the building sector, targeting apprentices.", ["apprentices"]),
        ("The target group is young people from 15 and upwards.", ["young people from 15 and upwards"]),
        ("Kurser för föräldrar till barn med funktionsnedsättning", ["föräldrar till barn med funktionsnedsättning"]),
        (
            "Seurassa järjestetään myös toimintaa muille henkilöille tai ryhmille, joilla on liikkumisen esteitä.",
            ["henkilöille tai ryhmille, joilla on liikkumisen esteitä"],
        ),
        ("Isille (äidit myös tervetulleita) suunnatussa kerhossa leikitään.", ["Isille"]),
        (
            "Kohderyhmä: 70 vuotta täyttäneet yksin asuvat, alaikäiset pakolaiset (14–17-vuotiaat)",
            ["70 vuotta täyttäneet yksin asuvat", "alaikäiset pakolaiset (14–17-vuotiaat)"],
        ),
        ("The project implements training, especially for young people.", ["young people"]),
        ("The target group is teachers in schools as well as in the villages of Ödby.", ["teachers"]),
        ("Personer över 65 år kan få hemservice.", ["Personer över 65 år"]),
        ("På svenska dagvården kan föräldrar få råd av en psykolog.", ["föräldrar"]),
        ("Ungdomar erbjuds sommarjobb.", ["Ungdomar"]),
        ("Families can receive support from the centre.", ["Families"]),
        ("Young people under 25 will be able to receive individual support.", ["Young people under 25"]),
        ("Immigrants are offered language courses.", ["Immigrants"]),
        ("Free swimming lessons for 5–7-year-olds.", ["5–7-year-olds"]),
        ("Träffpunkt för pensionärer varje tisdag.", ["pensionärer"]),
        (
            "Avoin päiväkoti on kohtaamispaikka kotona lapsia hoitaville vanhemmille.",
            ["kotona lapsia hoitaville vanhemmille"],
        ),
        ("Kaikki yrittäjät ovat näin ollen tervetulleita.", ["Kaikki yrittäjät"]),
    ],
)
def test_other_wordings(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Retki eläkeläisille peruttiin.",
        "Lägret för unga inställdes.",
        "Vanhemmilla on mahdollisuus vaikuttaa päiväkodin toimintaan.",
        "Tapahtuma kutsuu koolle kaikki kylän asukkaat.",
        "Young people can receive fines.",
        "Unga kan få problem.",
        "Lagen om tjänster för äldre trädde i kraft i fjol.",
        "Planner, services for immigrants, City of Ödby",
        "Employers can get support for hiring.",
        "Nuorilla on oikeus valittaa päätöksestä.",
    ],
)
def test_what_is_for_nobody(text: str) -> None:
    assert _stated(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Målsättningar\n• Att stärka ungas delaktighet\n• Att uppmuntra invandrare", ["ungas", "invandrare"]),
        ("Objectives\n• To help older people\n• To encourage young people to study", ["older people", "young people"]),
        (
            "Hanke parantaa erityistä tukea tarvitsevien visuaalisen alan osaajien oloja.",
            ["erityistä tukea tarvitsevien visuaalisen alan osaajien"],
        ),
        ("Tavoitteena on lukemisen lisääminen lapsiperheissä.", ["lapsiperheissä"]),
        ("TUISKU-hankkeella tavoitellaan naisten asunnottomuuden vähentämistä.", ["naisten"]),
        ("Målet är att förebygga utslagning.", []),
        ("Its purpose is to give young adults a chance to try jobs.", ["young adults"]),
        ("Syftet är att hjälpa unga att tala om sina problem med vuxna.", ["unga"]),
        ("The project created an entrepreneurial youth network.", []),
        ("Tavoitteena on lasten lukeminen yhteistyössä koulun henkilökunnan ja muiden toimijoiden kanssa.", ["lasten"]),
        (
            "Seurassa autetaan myös henkilöitä tai ryhmiä, joilla on esteitä.",
            ["henkilöitä tai ryhmiä, joilla on esteitä"],
        ),
    ],
)
def test_other_purposes(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if not group.stated] == groups
