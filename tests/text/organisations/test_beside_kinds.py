"""Names beside the word for their kind, and who answers for a project or does it, without a legal form."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import read_organisations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kokous on Sosiaalialan osaamiskeskus Pikassoksessa.", ["Sosiaalialan osaamiskeskus Pikassos"]),
        (
            "Työ siirtyi Keski-Pohjanmaan sosiaali- ja terveyspalvelukuntayhtymä Soitelta Iin kunnalle.",
            ["Keski-Pohjanmaan sosiaali- ja terveyspalvelukuntayhtymä Soite", "Iin kunta"],
        ),
        ("Työ siirtyi Iin kunnalta Lapin liitolle.", ["Iin kunta", "Lapin liitto"]),
    ],
)
def test_a_brand_beside_a_name_of_its_kind_is_one_body_with_it(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hallinnoinnista vastaa Kaustisen seutukunta.", ["Kaustisen seutukunta"]),
        ("Toiminnasta vastaa Maija Virtanen.", []),
        ("Tarjoilusta vastasi Ravintola Kaiku.", []),
        ("Iin seurakunta ja Iin Hokki järjestivät päivän.", ["Iin seurakunta", "Iin Hokki"]),
        ("Iin seurakunta ja Kaisa järjestivät päivän.", ["Iin seurakunta"]),
    ],
)
def test_who_does_the_work_is_a_body(text: str, names: list[str]) -> None:
    assert [each.name for each in read_organisations(text)] == names


def test_two_people_honoured_behind_another_foundation_are_in_one_name() -> None:
    found = read_organisations("Tuki: Koneen Säätiö ja Tiina ja Antti Herlinin säätiö")
    assert [each.name for each in found] == ["Koneen Säätiö", "Tiina ja Antti Herlinin säätiö"]


def test_a_form_with_stops_inflects_behind_a_colon() -> None:
    (found,) = read_organisations("Mukana on myös Mallin Kaiku r.f:n väki.")
    assert found.name == "Mallin Kaiku r.f."
