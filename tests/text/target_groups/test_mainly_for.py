"""Whom something is mainly for, said by a word beside the verb alone, in three languages."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ridlägren är främst för barn i årskurs 3–5.", ["barn i årskurs 3–5"]),
        ("Lägren är i första hand för barn i åldern 7–12 år.", ["barn i åldern 7–12 år"]),
        ("Gruppen är till för unga vuxna.", ["unga vuxna"]),
        ("Kvällarna är huvudsakligen för äldre som bor ensamma.", ["äldre som bor ensamma"]),
        ("The playground is especially for toddlers.", ["toddlers"]),
        ("The camps are mainly for pupils in grades 3–5.", ["pupils in grades 3–5"]),
        ("Kerho on lähinnä eläkeläisille.", ["eläkeläisille"]),
        ("Leirit ovat pääasiassa 3.–5.-luokkalaisille.", ["3.–5.-luokkalaisille"]),
        ("Kerho on suunnattu 3.–5.-luokkalaisille.", ["3.–5.-luokkalaisille"]),
        ("Detta är främst för att hjälpa unga.", []),
        ("The money is mainly for rent.", []),
        ("This is mainly for historical reasons.", []),
        ("Lägren är inte främst för barn.", []),
    ],
)
def test_whom_something_is_mainly_for(text: str, expected: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == expected
