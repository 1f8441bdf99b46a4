"""A sentence of purpose that opens what stands under a heading, beside groups that are named in so many words."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("purpose", "group"),
    [
        ("Hankkeen tavoitteena on tukea {}.", "pitkäaikaistyöttömiä"),
        ("Projektin päätavoitteena on auttaa {}.", "kotona asuvia muistisairaita (yli 65-vuotiaat)"),
        ("Hankkeessa tuetaan {}.", "alle 30-vuotiaita työttömiä"),
        ("Projektissa autetaan {}.", "yli 50-vuotiaita työttömiä"),
        ("Projektin tarkoituksena on parantaa {} asemaa.", "osatyökykyisten työnhakijoiden"),
        ("Hankkeella autetaan {} pääsemään koulutukseen.", "maahanmuuttajanaisia"),
        ("Pyrimme tavoittamaan {}.", "yksinäisiä eläkeläisiä"),
        ("Toiminta edistää {} osallisuutta.", "kotona asuvien muistisairaiden"),
        ("Haemme ideoita {} hyvinvoinnin lisäämiseksi.", "työtä ja koulutusta vailla olevien nuorten"),
        ("Målet är att stödja {}.", "unga arbetslösa"),
        ("The aim is to support {}.", "unemployed young people"),
    ],
)
@pytest.mark.parametrize(
    ("frame", "section", "others"),
    [
        ("{}", "direct", []),
        ("Kohderyhmä\n{}", "", []),
        ("{} Mukana ovat myös kunnat.", "direct", ["kunnat"]),
        ("{} Muita kohderyhmiä ovat:\n- työpajat\n- työnantajat", "direct", ["työpajat", "työnantajat"]),
    ],
)
def test_whom_the_purpose_under_a_heading_names(
    frame: str, section: str, others: list[str], purpose: str, group: str
) -> None:
    first, *rest = read_target_groups(frame.format(purpose.format(group)), section=section)
    assert (first.text, first.relation, first.stated, first.confidence) == (group, "direct", True, 0.6)
    assert [each.text for each in rest] == others


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä ovat nuoret. Hankkeen tavoitteena on lisätä yritysten kilpailukykyä.", ["nuoret"]),
        ("Kohderyhmä on lukiolaiset. Hankkeessa tuetaan opettajia digitaitojen käytössä.", ["lukiolaiset"]),
        ("Tavoitteena on kehittää kuntien palveluja. Kohderyhmänä ovat päihdekuntoutujat.", ["päihdekuntoutujat"]),
        ("Kotihoidon tukea saavat perheet, lesket", ["Kotihoidon tukea saavat perheet", "lesket"]),
        ("Apua saavat ja vertaistukijat", ["Apua saavat", "vertaistukijat"]),
        ("Kylien asukkaat saavat neuvontaa.", ["Kylien asukkaat"]),
        ("Tavoitteena on tukea nuoria. Lisäksi autetaan vanhempia.", ["nuoria", "vanhempia"]),
        ("Hankkeessa tavoitettiin 12 500 nuorta.", ["12 500 nuorta"]),
    ],
)
def test_what_is_no_purpose_under_a_heading(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeen kohderyhmään kuuluvia yli 50-vuotiaita kutsuttiin kursseille.", [("yli 50-vuotiaita", True)]),
        ("Kohderyhmään kuuluville maahanmuuttajille järjestettiin ryhmiä.", [("maahanmuuttajille", True)]),
        ("Ensisijaiseen kohderyhmään kuuluvia omaishoitajia on tavoitettu hyvin.", [("omaishoitajia", True)]),
        (
            "Kohderyhmään kuuluvia opiskelijoita ja yrittäjiä ohjattiin palveluihin.",
            [("opiskelijoita", True), ("yrittäjiä", True)],
        ),
        ("Kohderyhmään kuuluvien lasten vanhemmat saavat tukea.", [("lasten vanhemmat", False)]),
        ("Muut kohderyhmät ovat kohderyhmään kuuluvien nuorten perheet.", [("nuorten perheet", True)]),
        ("Kohderyhmänä ovat kohderyhmään kuuluvien perheet.", [("kohderyhmään kuuluvien perheet", True)]),
        ("Kohderyhmään kuuluvia ei tavoitettu.", []),
        ("Apua annetaan kohderyhmään kuuluville.\nYritykset\nKunnat", []),
        ("Kohderyhmään kuuluvia henkilöitä oli 40.", []),
    ],
)
def test_who_is_said_to_belong_to_the_target_group(text: str, groups: list[tuple[str, bool]]) -> None:
    assert [(group.text, group.stated) for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Järjestöt, jotka auttavat asunnottomia.", ["Järjestöt, jotka auttavat asunnottomia"]),
        ("Kunnat ja yhdistykset, jotka tukevat ikäihmisten hyvinvointia. Myös seurakunnat.",
         ["Kunnat", "yhdistykset, jotka tukevat ikäihmisten hyvinvointia", "seurakunnat"]),
        ("Hanke, joka auttaa nuoria työttömiä. Myös kunnat.", ["nuoria työttömiä", "kunnat"]),
        ("Hankkeessa autetaan nuoria, jotka tukevat toisiaan.", ["nuoria, jotka tukevat toisiaan"]),
    ],
)  # fmt: skip
def test_whom_a_group_of_the_field_helps_is_not_the_group(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == groups
