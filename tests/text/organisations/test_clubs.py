"""Clubs and circles that a town names without a legal form, in every case and in lists."""

from __future__ import annotations

import pytest

from converters.text.language.inflection import inflect_name
from converters.text.organisations.clubs import club_form
from converters.text.organisations.reader import read_organisations
from tests.text.organisations.checks import Wanted, check

FRAMES = ["Kumppanina oli {nom}.", "{gen} puheenjohtaja puhui.", "Tukea annettiin {all} ja Kelalle.", "{nom}, Kela"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana ovat Iin Sisu, Simon Erä-Veikot ja Kemin Rasti.", ["Iin Sisu", "Simon Erä-Veikot", "Kemin Rasti"]),
        ("Sodankylän Pyrinnön juniorit harjoittelivat.", ["Sodankylän Pyrintö"]),
        ("Kemin Hiihtäjät ja Kemin kaupunki", ["Kemin Hiihtäjät", "Kemin kaupunki"]),
        ("Talkoot järjesti Posion Eläkeläiset.", ["Posion Eläkeläiset"]),
        ("Iin Voiman ja Iin kunnan sopimus", ["Iin Voima", "Iin kunta"]),
        ("Kemin Voima ry", ["Kemin Voima ry"]),
        ("Oulun Tuirassa ja Kemin Syväkankaalla on iltoja.", []),
        ("Kemin urheilijat pärjäsivät.", []),
        ("Oulun Vesa Virtanen juoksi.", []),
        ("Kemin Voima -hanke alkoi.", []),
        ("Lapin Nuorten Tuki", []),
    ],
)
def test_a_club_is_told_by_its_town_and_what_clubs_are_called(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("town", ["Ii", "Kemi", "Haukipudas", "Ylivieska"])
@pytest.mark.parametrize(
    ("name", "genitive", "allative"),
    [
        ("Heitto", "Heiton", "Heitolle"),
        ("Reipas", "Reippaan", "Reippaalle"),
        ("Suunnistajat", "Suunnistajien", "Suunnistajille"),
        ("Palloilijat", "Palloilijoiden", "Palloilijoille"),
        ("Kävijät", "Kävijöiden", "Kävijöille"),
        ("Reserviläiset", "Reserviläisten", "Reserviläisille"),
        ("Veikot", "Veikkojen", "Veikoille"),
    ],
)
def test_a_club_is_read_in_every_case(town: str, name: str, genitive: str, allative: str) -> None:
    place = next(iter(inflect_name(town)["gen"]))
    for frame in FRAMES:
        text = frame.format(nom=f"{place} {name}", gen=f"{place} {genitive}", all=f"{place} {allative}")
        found = [each.name for each in read_organisations(text) if each.type == "association"]
        assert found == [f"{place} {name}"], text


def test_common_words_and_places_are_no_clubs() -> None:
    assert [club_form(word) for word in ("voima", "Raksila", "Helsinkiin", "Kirkko", "Asukkaat")] == [None] * 5


@pytest.mark.parametrize("kind", ["4H club", "4H Club", "4H association", "4H youth club"])
@pytest.mark.parametrize("place", ["Oripää", "Kaarnajoki", "Kemi"])
def test_a_club_of_the_4h_in_english(place: str, kind: str) -> None:
    check(f"Aino Virtanen from {place} {kind} and Kela are pleased.", [f"{place} {kind}", "Kela"])
    check(f"The project is run by the {place} {kind}.", [f"{place} {kind}"])


@pytest.mark.parametrize("lead", ["Every", "Our", "The", "Another", "A new", "Each"])
def test_a_club_of_the_4h_that_is_not_named(lead: str) -> None:
    check(f"{lead} 4H club has many members.", [])


@pytest.mark.parametrize("lead", ["yhdistykset kuten", "seurat, kuten", "järjestöt, esimerkiksi"])
def test_names_behind_associations_and_such_as_are_two_of_them(lead: str) -> None:
    check(f"Mukana ovat muut {lead} Kelomäen Kilta ja VPK.", ["Kelomäen Kilta", "VPK"])


@pytest.mark.parametrize("rest", ["kuten Aino Virtanen ja Ville Mäki", "kuten Oulussa ja Kemissä", "ja Kelomäen Kilta"])
def test_people_and_places_behind_associations_are_none(rest: str) -> None:
    check(f"Mukana ovat muut yhdistykset {rest}.", [])
