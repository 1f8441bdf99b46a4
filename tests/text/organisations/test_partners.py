"""Partners in lists and sentences whose names nothing tells: firms of two words, joint offices of sub-regions."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import check

FIRMS = ["Aurora Kustannus", "Kivikodin Rakennus", "Studio Kivikko", "Tunturilumo Design"]


def _names(text: str) -> list[str]:
    return [each.name for each in read_organisations(text)]


@pytest.mark.parametrize("head", ["Yhteistyökumppanit:", "Hankkeen yhteistyökumppanit", "Toteuttajat:", "Partners:"])
@pytest.mark.parametrize("bullet", ["", "- ", "• "])
def test_names_in_lines_under_a_label_for_bodies(head: str, bullet: str) -> None:
    lines = [*FIRMS[:3], "Lapin liitto"]
    assert _names("\n".join([head, *(f"{bullet}{line}" for line in lines)])) == lines


def test_people_and_other_labels_under_a_label_for_bodies_are_none() -> None:
    check("Yhteistyökumppanit:\nAino Virtanen\nMatti Nieminen\nLapin liitto", ["Lapin liitto"])
    check("Rahoittajat\nLapin liitto\nAikataulu\n2020–2021\nLisätietoja\nAino Virtanen", ["Lapin liitto"])


@pytest.mark.parametrize(
    "frame",
    [
        "Mukana olivat {}, {}, {} ja Lapin liitto.",
        "Kumppaneina {}, {}, {} ja Lapin liitto",
        "Hankkeen kumppaneita ovat {}, {}, {} sekä Lapin liitto.",
    ],
)
def test_firms_of_two_words_before_a_body_of_a_list(frame: str) -> None:
    names = FIRMS[:3]
    assert _names(frame.format(*names)) == [*names, "Lapin liitto"]


@pytest.mark.parametrize(
    "text",
    [
        "Mukana olivat Aino Virtanen, Aurora Mäkelä ja Lapin liitto.",
        "Puhujina olivat Aurora Kivivuori, Studiopäällikkö Aino Virtanen ja Lapin liitto.",
        "Paikalla olivat Helsinki, Suomi ja Lapin liitto.",
    ],
)
def test_people_and_places_before_a_body_of_a_list_are_none(text: str) -> None:
    check(text, ["Lapin liitto"])


@pytest.mark.parametrize("frame", ["Yritykset: {}, {}, {}", "Hankkeessa ovat mukana yritykset {}, {} ja {}."])
def test_names_behind_the_word_for_firms(frame: str) -> None:
    assert _names(frame.format(*FIRMS[:3])) == FIRMS[:3]


@pytest.mark.parametrize(
    "text", ["Yritykset: kasvu, vienti ja osaaminen", "Hankkeessa ovat mukana yritykset Oulusta ja Iistä."]
)
def test_words_and_places_behind_the_word_for_firms_are_none(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    "text",
    [
        "{} ja Kokkolan kaupunki ovat mukana.",
        "Rahoittajina toimivat {} ja Kokkolan kaupunki.",
        "Hakijana on {}.",
        "Hankkeen hallinnoijana toimii {}.",
        "Hankkeen hallinnoija on {}",
    ],
)
@pytest.mark.parametrize("name", ["Kaustisen seutukunta", "Kemin seutukunta"])
def test_the_joint_office_of_a_sub_region(text: str, name: str) -> None:
    assert _names(text.format(name))[0] == name


@pytest.mark.parametrize("text", ["Kaustisen seutukunta kasvaa.", "Hanke toimii Kaustisen seutukunnassa."])
def test_a_sub_region_that_is_a_place(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize("text", ["Hakijana on {}.", "Hankkeen toteuttajana toimii {}.", "Hankkeen hallinnoija on {}."])
def test_an_unknown_name_that_applies_or_carries_out(text: str) -> None:
    assert _names(text.format("Tunturilumo Design")) == ["Tunturilumo Design"]
    check(text.format("Aino Virtanen"), [])
    check(text.format("kaupungin nuorisotoimi"), [])


@pytest.mark.parametrize(
    "text", [":", "Kumppanit:\n:", "\t:\n:", "Rahoittajat\n-\n:", "keskus(ABC)", "Kuva and • Liisa"]
)
def test_signs_alone_name_nobody(text: str) -> None:
    check(text, [])


def test_an_address_of_the_net_inside_a_line_of_a_unit() -> None:
    assert isinstance(read_organisations("Kyläkeskus www.kivi.fi/sivu Helsinki \n Jatkuu"), list)
