"""For whom something would be, is to be or was: the verb of a plan, a bill or a look back says the same as "on"."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kerho olisi tarkoitettu niille yksin asuville nuorille, jotka eivät vielä saa tukea.",
            ["niille yksin asuville nuorille, jotka eivät vielä saa tukea"],
        ),
        ("Asunnot tulevat olemaan tarkoitettuja kehitysvammaisille nuorille.", ["kehitysvammaisille nuorille"]),
        ("Palvelu suunnattaisiin opiskelijoille ja työttömille.", ["opiskelijoille", "työttömille"]),
        ("Toimet kohdistuisivat erityisesti romaneihin.", ["romaneihin"]),
        ("Ryhmä soveltuisi hyvin eläkeikäisille.", ["eläkeikäisille"]),
        ("Leiri sopisi parhaiten 10–12-vuotiaille lapsille.", ["10–12-vuotiaille lapsille"]),
        ("Uusi yksikkö olisi avoin kaikille kylän asukkaille.", ["kaikille kylän asukkaille"]),
        ("Palvelu ei olisi tarkoitettu lapsille.", []),
        ("Tiedotustilaisuus olisi tarkoitettu medialle.", []),
    ],
)
def test_a_plan_says_for_whom_it_would_be(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == expected
