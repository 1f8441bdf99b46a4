"""The reader of target groups on texts labelled before it was tried on them; see docs/quality.md."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.target_groups.ages import Ages, read_ages
from converters.text.target_groups.reader import explain_target_groups, read_target_groups
from graph.model import Span, TargetGroup

BLIND = Path(__file__).with_name("blind.jsonl")

Label = dict[str, Any]


def _agrees(label: Label, group: TargetGroup) -> bool:
    """Whether the spans overlap and the phrases share at least half of their words."""
    if not isinstance(group.at, Span):
        return False
    ours, theirs = (set(re.findall(r"\w+", phrase.casefold())) for phrase in (label["text"], group.text))
    overlap = label["start"] < group.at.end and group.at.start < label["start"] + len(label["text"])
    return overlap and 2 * len(ours & theirs) >= len(ours | theirs)


@cache
def _counts() -> Counter[str]:
    """Groups right, wrong and missed, of those stated ("stated …") and those of a purpose ("purpose …")."""
    counts: Counter[str] = Counter()
    for line in BLIND.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        groups = read_target_groups(row["text"], section=row["section"])
        wanted = list(row["groups"])
        for group in groups:
            label = next((each for each in wanted if _agrees(each, group)), None)
            if label is None:
                counts[f"{'stated' if group.stated else 'purpose'} wrong"] += 1
                continue
            wanted.remove(label)
            counts[f"{_kind(label)} right"] += 1
            counts["relation"] += label["relation"] == group.relation
            counts["ages"] += (label.get("age_min"), label.get("age_max")) == (group.age_min, group.age_max)
            counts["concepts"] += len(set(label.get("concepts", ())) & set(group.concepts))
            counts["concepts labelled"] += len(label.get("concepts", ()))
        counts.update(f"{_kind(label)} missed" for label in wanted)
        planned = sorted(group.planned_persons for group in groups if group.planned_persons)
        counts["planned"] += planned == row.get("planned_persons", [])
        counts["texts"] += 1
    return counts


def _kind(label: Label) -> str:
    return "stated" if label.get("stated", True) else "purpose"


def test_stated_groups_are_found_and_right() -> None:
    counts = _counts()
    assert counts["stated right"] / (counts["stated right"] + counts["stated wrong"]) >= 0.97
    assert counts["stated right"] / (counts["stated right"] + counts["stated missed"]) >= 0.95


def test_groups_of_a_purpose_are_found() -> None:
    counts = _counts()
    assert counts["purpose right"] / (counts["purpose right"] + counts["purpose missed"]) >= 0.95
    assert counts["purpose right"] / (counts["purpose right"] + counts["purpose wrong"]) >= 0.90


@pytest.mark.parametrize(("fact", "least"), [("relation", 0.99), ("ages", 0.99)])
def test_facts_of_the_groups_found(fact: str, least: float) -> None:
    counts = _counts()
    assert counts[fact] / (counts["stated right"] + counts["purpose right"]) >= least


def test_concepts_and_planned_persons() -> None:
    counts = _counts()
    assert counts["concepts"] / counts["concepts labelled"] >= 0.96
    assert counts["planned"] / counts["texts"] >= 0.98


@given(st.integers(10, 49), st.integers(50, 99), st.sampled_from(["{}–{}-vuotiaat", "({}-{} v.)", "{} - {} vuotiaat"]))
def test_a_formatted_range_of_ages_is_read_back(low: int, high: int, form: str) -> None:
    assert read_ages("nuoret " + form.format(low, high)) == Ages(low, high)
    assert read_ages(f"alle {high}-vuotiaat") == Ages(None, high - 1)


def test_the_explanation_shows_cue_groups_and_denial() -> None:
    text = "Kohderyhmänä ovat romanit ja vangit. Kohderyhmään eivät kuulu koululaiset."
    steps = explain_target_groups(text)
    assert [step.kind for step in steps] == ["cue", "group", "group", "denial"]
    assert all(text[step.start : step.end] == step.text for step in steps)


@given(st.text(max_size=150), st.sampled_from(["", "direct", "indirect"]))
def test_no_text_makes_the_explanation_raise(text: str, section: str) -> None:
    assert all(0 <= step.start <= step.end <= len(text) for step in explain_target_groups(text, section))
