"""Words that only refer to groups named before, what people come for, and matters in which others are helped."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kohderyhmänä ovat koulussa olevat nuoret ja opettajat. Tavoitteena on lisätä näiden opettajien osaamista.",
            ["koulussa olevat nuoret", "opettajat"],
        ),
        (
            "Kohderyhmä:\n• kerho on suunnattu eläkeläisille\n• autettavat vanhukset voivat tulla kerhoon lähetteellä",
            ["eläkeläisille"],
        ),
        ("Kerho tarjoaa omaishoitajille apua, jonka tavoitteena on tukea asiakkaiden jaksamista.", ["omaishoitajille"]),
        ("Tavoitteena on tukea asiakkaita.", ["asiakkaita"]),
        ("Autamme omaisia vanhusten hoidossa ja järjestämme retkiä.", ["omaisia"]),
        ("Talolla käy paljon väkeä. Kävijät ovat iältään 10–20-vuotiaita.", []),
        ("Tyttöjen olisi tarkoitus lähteä leirille, jolloin vanhemmat ovat töissä.", []),
        (
            "Projektets målgrupp\nArbetsområdet för projektet är de två kommunerna. Målgruppen är främst lärarna.",
            ["lärarna"],
        ),
        (
            "The project will support homeless and unemployed young people in finding work.",
            ["homeless and unemployed young people"],
        ),
        (
            "The project supports the unemployed and disadvantaged young people.",
            ["unemployed", "disadvantaged young people"],
        ),
    ],
)
def test_what_refers_to_others_is_no_group(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syksyllä säätiö antoi avustusta asunnottomien päihdehaittojen ehkäisyyn.", ["asunnottomien"]),
        ("Säätiö jakoi apurahoja lasten liikunnan edistämiseen.", ["lasten"]),
        ("Kaupunki tukee nuorten asukkaidensa harrastamista.", ["nuorten asukkaidensa"]),
        ("Kunta edistää asukkaidensa terveyttä.", []),
        ("Kunta myönsi avustusta yhdistyksille.", []),
        ("Seura sai avustusta hallin korjaamiseen.", []),
    ],
)
def test_what_money_and_municipalities_are_for(text: str, expected: list[str]) -> None:
    assert [(group.text, group.stated) for group in read_target_groups(text)] == [(one, False) for one in expected]
