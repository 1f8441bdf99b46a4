"""Lists of groups, ages with two bounds, and who is meant instead of another or by turns."""

from __future__ import annotations

import pytest

from converters.text.target_groups import read_target_groups


@pytest.mark.parametrize(
    ("group", "low", "high"),
    [
        ("yli 20- mutta alle 36-vuotiaat {}", 21, 35),
        ("yli 16-, mutta alle 30-vuotiaat {}", 17, 29),
        ("vähintään 18- mutta enintään 29-vuotiaat {}", 18, 29),
        ("18 vuotta täyttäneet mutta alle 25-vuotiaat {}", 18, 24),
        ("18 vuotta täyttäneet, mutta alle 25-vuotiaat {}", 18, 24),
        ("yli 20 mutta alle 36 vuotta vanhat {}", 21, 35),
    ],
)
@pytest.mark.parametrize("noun", ["työttömät", "kalastajat"])
@pytest.mark.parametrize(("frame", "section"), [("Kohderyhmänä ovat {}.", ""), ("{}", "direct"), ("{}", "indirect")])
def test_an_age_with_two_bounds_is_one(frame: str, section: str, group: str, noun: str, low: int, high: int) -> None:
    (read,) = read_target_groups(frame.format(group.format(noun)), section=section)
    assert (read.text, read.age_min, read.age_max) == (group.format(noun), low, high)
    assert read.relation == (section or "direct")


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Ei yritykset, vaan kunnat.", ["kunnat"]),
        ("Ei opettajat vaan oppilaat ja heidän vanhempansa", ["oppilaat", "heidän vanhempansa"]),
        ("Ei kaikki nuoret, vaan ne 16–29-vuotiaat, jotka ovat työttömiä.", ["16–29-vuotiaat"]),
        ("Eivät nuoret, vaan 50+ työttömät", ["50+ työttömät"]),
    ],
)
def test_who_is_meant_instead_under_a_heading(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Välillisen kohderyhmän taas muodostavat nuorten vanhemmat.", [("nuorten vanhemmat", "indirect")]),
        (
            "Kohderyhmän muodostavat nuoret. Välillisen taas muodostavat opettajat.",
            [("nuoret", "direct"), ("opettajat", "indirect")],
        ),
        (
            "Varsinainen kohderyhmä ovat nuoret, välillinen puolestaan vanhemmat.",
            [("nuoret", "direct"), ("vanhemmat", "indirect")],
        ),
        (
            "Varsinaisen kohderyhmän muodostavat omaishoitajat, välillisen taas sosiaalityöntekijät.",
            [("omaishoitajat", "direct"), ("sosiaalityöntekijät", "indirect")],
        ),
    ],
)
def test_direct_and_indirect_by_turns(text: str, groups: list[tuple[str, str]]) -> None:
    assert [(group.text, group.relation) for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "section", "groups"),
    [
        ("Nuoret\nVanhemmat\nHUOM! Ilmoittautuminen pakollinen", "direct", ["Nuoret", "Vanhemmat"]),
        ("Kohderyhmä: yrittäjät, HUOM", "", ["yrittäjät"]),
        ("50+ työttömät, vajaakuntoiset työnhakijat", "direct", ["50+ työttömät", "vajaakuntoiset työnhakijat"]),
        (
            "Kohderyhmä: yli 50-vuotiaat työttömät, vammaiset nuoret",
            "",
            ["yli 50-vuotiaat työttömät", "vammaiset nuoret"],
        ),
        ("Työttömät, vammaiset nuoret", "direct", ["Työttömät, vammaiset nuoret"]),
        ("Kohdennamme toimet 30–50-vuotiaisiin miehiin.", "", ["30–50-vuotiaisiin miehiin"]),
        ("Suuntaamme palvelut nuorille.", "", ["nuorille"]),
        ("Kohdistamme toiminnan työttömiin maahanmuuttajiin.", "", ["työttömiin maahanmuuttajiin"]),
        (
            "Asiakkaamme ovat mielenterveyskuntoutujia, jotka muodostavat kohderyhmän.",
            "",
            ["mielenterveyskuntoutujia"],
        ),
        ("Asiakkaamme ovat erittäin tyytyväisiä.", "", []),
        (
            "Leskille, yksinhuoltajille ja muuten yksin jääneille tarkoitettu saunailta pidetään torstaisin.",
            "",
            ["Leskille", "yksinhuoltajille", "muuten yksin jääneille"],
        ),
        (
            "Työttömille, lomautetuille ja opiskelijoille suunnattu kurssi alkaa.",
            "",
            ["Työttömille", "lomautetuille", "opiskelijoille"],
        ),
    ],
)
def test_lists_of_groups(text: str, section: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section=section)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Yhdistyksessä toimii ryhmiä eläkkeelle jääneille, työttömille sekä masennuksesta kärsivien läheisille.",
            ["eläkkeelle jääneille", "työttömille", "masennuksesta kärsivien läheisille"],
        ),
        ("Tavoitteena on tukea pitkään poissa työelämästä olleita.", ["pitkään poissa työelämästä olleita"]),
        ("Tarjoamme neuvontaa työttömille ja alueen nuorille.", ["työttömille", "alueen nuorille"]),
        ("Ryhmässä nuoret voivat saada vertaistukea.", ["nuoret"]),
        ("Omaisten vertaisryhmä kokoontuu tiistaisin.", ["Omaisten"]),
        ("Hankkeessa lähestytään nuoria miehiä uudella tavalla.", ["nuoria miehiä"]),
        ("The aim is to develop guidance for immigrants at the university.", ["immigrants"]),
    ],
)
def test_whom_a_list_or_a_group_serves(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read] == groups
    assert not any(group.stated for group in read)


def test_a_project_that_is_aimed_at_someone() -> None:
    (read,) = read_target_groups("Työttömiin nuoriin kohdistuvan hankkeen ohjaajat kokoontuvat.")
    assert (read.text, read.stated) == ("Työttömiin nuoriin", True)
