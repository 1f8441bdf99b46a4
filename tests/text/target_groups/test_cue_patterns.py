"""Wordings of a table: what each way of writing one finds, and that the shipped ones can all be found."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from converters.text.language import words
from converters.text.target_groups import cue_patterns
from converters.text.target_groups.cue_patterns import wordings_of
from converters.text.target_groups.verbs import verb_wordings

_SHIPPED = words.TABLES / "group_cues.csv"


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    """What one test has read does not serve the next."""
    yield
    wordings_of.cache_clear()
    cue_patterns._read.cache_clear()


def find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wording: str, text: str) -> str | None:
    """What a wording finds in a text; TOOL and OTHER are kinds beside it."""
    rows = [("kind", "wording"), ("cue", wording), ("TOOL", "saha|sahat"), ("TOOL", "pora kone"), ("OTHER", "muu*")]
    with (tmp_path / "cues.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    monkeypatch.setattr(words, "TABLES", tmp_path)
    found = wordings_of("cues", "cue").search(text)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("wording", "text", "found"),
    [
        ("ovat", "Ne OVAT täällä", "OVAT"),
        ("TOOL|OTHER on", "Pora kone on", "Pora kone on"),
        ("TOOL|OTHER on", "Muut on", "Muut on"),
        ("TOOL|lapio on", "Sahat on, tool on", "Sahat on"),
        ("TOOL|lapio on", "Tool on", None),
        ("ovat", "Ne ovatkin täällä", None),
        ("hank{e|keen}", "osa hankkeen työstä", "hankkeen"),
        ("hanke{t|}", "uusi hanke", "hanke"),
        ("*hanke", "pilottihanke alkoi", "pilottihanke"),
        ("tulok*", "hyvät tulokset", "tulokset"),
        ("on|ovat valittu", "ne on valittu", "on valittu"),
        ("on [jo|nyt] valittu", "on nyt valittu", "on nyt valittu"),
        ("on [jo|nyt]* valittu", "on jo nyt valittu", "on jo nyt valittu"),
        ("[myös] tuettu", "tuettu", "tuettu"),
        ("uusi TOOL", "uusi pora kone", "uusi pora kone"),
        ("on _2 valmis", "on nyt melkein valmis", "on nyt melkein valmis"),
        ("on _2 valmis", "on nyt jo melkein valmis", None),
        ("on _2!OTHER valmis", "on muualla valmis", None),
        ("on ~9 valmis", "on, no, valmis", "on, no, valmis"),
        ("on ~9 valmis", "on. Se valmis", None),
        ("on ,9 valmis", "on, no, valmis", None),
        ("^ siis", "– siis", "– siis"),
        ("^ siis", "ja siis", None),
        ("siis $", "ei siis", "siis"),
        ("siis :", "siis : tämä", "siis :"),
        ("siis :?", "siis tämä", "siis "),
        ("kenelle ?", "Kenelle?", "Kenelle?"),
        ("siis () tämä", "siis (näin) tämä", "siis (näin) tämä"),
        ("^ # siis", "4.2 siis", "4.2 siis"),
        ("uusi +TOOL", "uusi saha", "uusi"),
        ("uusi -TOOL", "uusi saha", None),
        ("uusi -TOOL", "uusi talo", "uusi"),
        ("uusi *", "uusi talo", "uusi talo"),
    ],
)
def test_each_way_of_writing_a_wording(
    wording: str, text: str, found: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find(tmp_path, monkeypatch, wording, text) == found


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        wordings_of("group_cues", "no such kind")


def test_every_shipped_kind_can_be_found_and_every_name_in_it_is_a_kind() -> None:
    with _SHIPPED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    kinds = {row["kind"] for row in rows}
    for kind in kinds:
        assert all(wording.pattern for wording in wordings_of("group_cues", kind).all)
    names = {name for row in rows for name in re.findall(r"(?<![\w{])[A-Z]{2,}\b", row["wording"])}
    assert names <= kinds | verb_wordings().keys()
    assert {kind for kind in kinds | verb_wordings().keys() if kind.isupper()} == names


@pytest.mark.parametrize("kind", ["after", "before", "aimed", "told", "denial", "purpose", "verb"])
def test_what_a_wording_needs_leaves_no_text_out(kind: str) -> None:
    one = re.compile(cue_patterns._any_of(cue_patterns._read("group_cues"), kind), re.IGNORECASE)
    for line in (Path(__file__).with_name("blind.jsonl")).read_text(encoding="utf-8").splitlines()[:400]:
        text = json.loads(line)["text"]
        whole, found = one.search(text), wordings_of("group_cues", kind).search(text)
        assert (whole and whole.span()) == (found and found.span())
