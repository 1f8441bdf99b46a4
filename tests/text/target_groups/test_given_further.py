"""For whom something is made that is told of at length, is a school or a place on the net, or stands beside others."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _read(text: str) -> list[tuple[str, bool]]:
    return [(group.text, group.stated) for group in read_target_groups(text)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Tanssi on 4–6-vuotiaille suunnattu iloinen, mutta myös tavoitteellinen harrastus.", ["4–6-vuotiaille"]),
        ("Pelikerho on työttömille suunnattu maksuton, mutta sitova ryhmä.", ["työttömille"]),
        (
            "Syksyllä alkaa kuoroon kuulumattomille laulajille suunnattu kuorokoulu.",
            ["kuoroon kuulumattomille laulajille"],
        ),
        (
            "Keväällä alkaa seuraan kuulumattomille aikuisille suunnattu hiihtokoulu.",
            ["seuraan kuulumattomille aikuisille"],
        ),
        ("Lapsille suunnattu kuvataidekoulu toimii koululla.", ["Lapsille"]),
        ("Perinteisen 3–6-vuotiaille lapsille suunnatun musiikkikoulun tunnit alkavat.", ["3–6-vuotiaille lapsille"]),
        ("Kunnallisen ikääntyneille suunnatun palvelun hinta nousee.", ["ikääntyneille"]),
        ("Sivu.fi on liiton tuottama tietopankki alan ammattilaisille.", ["alan ammattilaisille"]),
        ("Kehitämme palveluja myös kouluikäisille ja nuorille.", None),
        ("Palveluja kehitetään myös kouluikäisille ja nuorille.", ["kouluikäisille", "nuorille"]),
    ],
)
def test_whom_it_is_made_for_is_stated(text: str, groups: list[str] | None) -> None:
    expected = [("kouluikäisille", False), ("nuorille", False)] if groups is None else [(one, True) for one in groups]
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Lapsille suunnatun kilpailun rinnalla toimii yhdistys. Tuemme työttömiä.",
            [("Lapsille", True), ("työttömiä", False)],
        ),
        (
            "Lapsille suunnatun lehden rinnalle tuli uusi. Yhdistys auttaa työttömiä.",
            [("Lapsille", False), ("työttömiä", False)],
        ),
    ],
)
def test_whom_others_help_stands_beside_it(text: str, groups: list[tuple[str, bool]]) -> None:
    assert _read(text) == groups
