"""A clause about people ends where the sentence goes on to what they are helped to do."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Hankkeessa autetaan nuoria, joilla on velkaa, säästämään.", "nuoria, joilla on velkaa"),
        ("Hankkeessa autetaan nuoria, joilta puuttuu asunto, oman kodin löytämään.", "nuoria, joilta puuttuu asunto"),
        ("Hankkeessa tuetaan äitejä, jotka ovat uupuneet, jaksamaan arjessa.", "äitejä, jotka ovat uupuneet"),
        (
            "Hankkeessa autetaan nuoria, jotka joutuvat siivoamaan, pesemään ja kokkaamaan.",
            "nuoria, jotka joutuvat siivoamaan, pesemään ja kokkaamaan",
        ),
    ],
)
def test_the_clause_ends_before_what_they_are_helped_to_do(text: str, group: str) -> None:
    assert [one.text for one in read_target_groups(text)] == [group]
