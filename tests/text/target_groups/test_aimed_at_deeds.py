"""What is aimed at deeds is aimed at nobody: "toimet kohdistuvat neuvonnan kehittämiseen kylissä"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    "text",
    [
        "Toimet kohdistettiin neuvontaohjaukseen, liikkumiseen ja uusien palvelujen hankintaan.",
        "Hankkeen toimet kohdistuvat neuvonnan kehittämiseen kouluissa ja kunnissa.",
        "Arviointi osoitti, että malli soveltuu terveyden edistämiseen kouluissa.",
    ],
)
def test_deeds_are_no_groups(text: str) -> None:
    assert [one.text for one in read_target_groups(text) if one.confidence > 0.5] == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeen toimet kohdistuvat Kotilan kyläyhdistykseen.", ["Kotilan kyläyhdistykseen"]),
        ("Hankkeen toimet kohdistuvat koulutukseen hakeutuviin nuoriin.", ["koulutukseen hakeutuviin nuoriin"]),
        ("Hankkeen toimet kohdistuvat alueen perhekeskukseen.", ["alueen perhekeskukseen"]),
        ("Hankkeen toimet kohdistuvat nuoriin ja opettajiin.", ["nuoriin", "opettajiin"]),
    ],
)
def test_those_it_is_aimed_at_are(text: str, groups: list[str]) -> None:
    assert [one.text for one in read_target_groups(text)] == groups
