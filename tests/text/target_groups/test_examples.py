"""Groups behind a noun that only stands for them: "eri kohderyhmille, kuten ..."."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups

_HEADERS = ["eri kohderyhmille", "useille eri kohderyhmille", "monille asiakasryhmille", "kohderyhmille"]
_LINKS = [", kuten", " kuten", ", esimerkiksi"]
_LISTS = [["omaishoitajat", "vangit", "opiskelijat"], ["omaishoitajille", "vangeille", "opiskelijoille"]]


@pytest.mark.parametrize("link", _LINKS)
@pytest.mark.parametrize("header", _HEADERS)
@pytest.mark.parametrize("groups", _LISTS, ids=["nominative", "allative"])
@pytest.mark.parametrize(
    "frame",
    [
        "Kurssit on suunnattu {header}{link} {groups}.",
        "Toiminta on tarkoitettu {header}{link} {groups}.",
        "Säätiö järjestää {header} suunnattua valmennusta{link} {groups}.",
        "Eniten kursseja on {header} kohdennetussa toiminnassa{link} {groups}.",
    ],
)
def test_the_list_is_read_and_not_the_noun_before_it(frame: str, header: str, link: str, groups: list[str]) -> None:
    text = frame.format(header=header, link=link, groups=f"{groups[0]}, {groups[1]} ja {groups[2]}")
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kursen riktar sig till olika målgrupper, såsom pensionärer och företagare.", ["pensionärer", "företagare"]),
        ("The course is aimed at various target groups, such as nurses and teachers.", ["nurses", "teachers"]),
        ("Leiri on suunnattu eri kohderyhmille, joita ovat omaiset ja vangit.", ["omaiset", "vangit"]),
        ("Leiri on suunnattu eri kohderyhmille.", []),
        ("Kohderyhmä: eri kohderyhmät", []),
        ("Leiri on suunnattu omaisille, kuten isovanhemmille.", ["omaisille", "isovanhemmille"]),
        ("Kohderyhmänä ovat museon asiakasryhmät.", ["museon asiakasryhmät"]),
    ],
)
def test_a_noun_that_says_only_that_there_are_groups_is_none(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
