"""Ways in which pages of towns, clubs and insurers say for whom something is."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Koululaisille on maanantaisin ja torstaisin oma vuoronsa.", ["Koululaisille"]),
        ("Sinne voivat tulla yksinäisyydestä kärsivät ihmiset.", ["yksinäisyydestä kärsivät ihmiset"]),
        ("Harrastuksiin voivat ilmoittautua 3.–6. luokkien oppilaat.", ["3.–6. luokkien oppilaat"]),
        (
            "Uimakortti on saatavilla 65 vuotta täyttäneille ja omaishoitajille.",
            ["65 vuotta täyttäneille", "omaishoitajille"],
        ),
        (
            "Tilat on suunnattu 13–17-vuotiaille ja kerho alakoulujen oppilaille.",
            ["13–17-vuotiaille", "alakoulujen oppilaille"],
        ),
        (
            "Säätiön järjestämän ammatillisen kuntoutuksen piiriin kuuluvat työikäiset, joiden työkyky on heikko.",
            ["työikäiset, joiden työkyky on heikko"],
        ),
        (
            "Kahvila on tarkoitettu ohjaaja Liisa Lammen mukaan ensisijaisesti kotona oleville äideille.",
            ["kotona oleville äideille"],
        ),
        ("Ridklubben är för barn 10–13 år.", ["barn 10–13 år"]),
        ("Alla elever i årskurs 4–6 får vara på ridklubben.", ["Alla elever i årskurs 4–6"]),
        (
            "Gården är en verksamhet för barn i årskurs 4–6 som är öppen efter skolan.",
            ["barn i årskurs 4–6"],
        ),
        ("Sinne voivat tulla autolla.", []),
        ("Uimakortti on saatavilla uimahallista.", []),
    ],
)
def test_pages_say_for_whom(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == expected
