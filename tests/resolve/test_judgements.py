"""People's judgements never contradict each other, and the file that keeps them is read back as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import InputError, UsageError
from graph.resolve.clusters import Clusters
from graph.resolve.judgements import Judgements, Verdict, judge, verdict_of
from graph.resolve.ledger import keep_judgements, read_judgements, read_ledger

IDS = [f"https://w3id.org/hankeverkko/id/organisation/{letter}" for letter in "abcdef"]
A, B, C, D, *_ = IDS


def test_same_same_different_is_refused_with_the_chain() -> None:
    judged = Judgements([judge(A, B, Verdict.SAME), judge(C, B, Verdict.SAME)])
    with pytest.raises(UsageError, match="organisation/a = organisation/b = organisation/c"):
        judged.add(judge(A, C, Verdict.DIFFERENT))
    assert len(judged) == 2


def test_a_same_across_a_difference_is_refused_with_the_chain() -> None:
    judged = Judgements([judge(A, B, Verdict.SAME), judge(C, D, Verdict.SAME), judge(A, D, Verdict.DIFFERENT)])
    with pytest.raises(UsageError) as refused:
        judged.add(judge(B, C, Verdict.SAME))
    assert "organisation/a = organisation/b = organisation/c = organisation/d" in refused.value.what
    assert "but organisation/a ≠ organisation/d" in refused.value.what


def test_a_newer_judgement_takes_the_place_of_an_older_one() -> None:
    judged = Judgements([judge(A, B, Verdict.SAME)])
    before = judged.add(judge(B, A, Verdict.DIFFERENT))
    assert before == judge(A, B, Verdict.SAME)
    assert judged.follows(A, B) is Verdict.DIFFERENT


def test_a_refused_change_leaves_the_older_judgement() -> None:
    judged = Judgements([judge(A, B, Verdict.SAME), judge(B, C, Verdict.SAME), judge(A, C, Verdict.SAME)])
    with pytest.raises(UsageError):
        judged.add(judge(A, C, Verdict.DIFFERENT))
    assert judged.of(A, C) == judge(A, C, Verdict.SAME)


def test_unsure_joins_and_parts_nothing() -> None:
    judged = Judgements([judge(A, B, Verdict.UNSURE), judge(B, C, Verdict.SAME), judge(A, C, Verdict.DIFFERENT)])
    assert judged.pairs(Verdict.SAME) == [(B, C)]
    assert verdict_of(judge(A, B, Verdict.UNSURE)) is Verdict.UNSURE


def test_what_follows_is_known_without_being_asked() -> None:
    judged = Judgements([judge(A, B, Verdict.SAME), judge(B, C, Verdict.SAME), judge(C, D, Verdict.DIFFERENT)])
    assert judged.follows(A, C) is Verdict.SAME
    assert judged.follows(D, A) is Verdict.DIFFERENT
    assert judged.follows(A, IDS[5]) is None


def test_an_id_is_not_judged_against_itself() -> None:
    with pytest.raises(UsageError, match="the same"):
        Judgements([judge(A, A, Verdict.SAME)])


PAIRS = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS), st.sampled_from(list(Verdict))).filter(
    lambda pair: pair[0] != pair[1]
)


@settings(deadline=None)
@given(st.lists(PAIRS, max_size=12))
def test_whatever_is_judged_the_sets_obey_every_judgement_kept(pairs: list[tuple[str, str, Verdict]]) -> None:
    judged = Judgements()
    for one, other, verdict in pairs:
        try:
            judged.add(judge(one, other, verdict))
        except UsageError:
            continue
    clusters = Clusters(apart=judged.pairs(Verdict.DIFFERENT))
    for one, other in judged.pairs(Verdict.SAME):
        clusters.join(one, other, by_a_person=True)
    assert all(clusters.find(a) == clusters.find(b) for a, b in judged.pairs(Verdict.SAME))
    assert all(clusters.find(a) != clusters.find(b) for a, b in judged.pairs(Verdict.DIFFERENT))


@settings(deadline=None)
@given(st.lists(PAIRS, max_size=8), st.text(max_size=20))
def test_the_file_is_read_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str, Verdict]], comment: str
) -> None:
    judged = Judgements()
    for one, other, verdict in pairs:
        try:
            judged.add(judge(one, other, verdict, author="x", date="2026-01-02", comment=comment))
        except UsageError:
            continue
    path = tmp_path_factory.mktemp("ledger") / "judgements.sssom.tsv"
    keep_judgements(judged, path)
    first = path.read_bytes()
    assert len(first.decode().splitlines()) == 1 + len(judged)
    again = read_judgements(path)
    assert list(again) == list(judged)
    keep_judgements(again, path)
    assert path.read_bytes() == first


def test_a_file_of_another_tool_is_read(tmp_path: Path) -> None:
    path = tmp_path / "other.sssom.tsv"
    path.write_text(
        "# curie_map:\n#  owl: http://www.w3.org/2002/07/owl#\n"
        "subject_id\tpredicate_modifier\tpredicate_id\tobject_id\tsubject_label\n"
        f"{A}\t\tskos:exactMatch\t{B}\tAlfa\n{A}\tNot\towl:sameAs\t{C}\tAlfa\n",
        encoding="utf-8",
    )
    judged = Judgements(read_ledger(path))
    assert judged.pairs(Verdict.SAME) == [(A, B)]
    assert judged.pairs(Verdict.DIFFERENT) == [(A, C)]


def test_a_date_and_an_author_of_the_metadata_hold_for_every_row_without_its_own(tmp_path: Path) -> None:
    path = tmp_path / "other.sssom.tsv"
    path.write_text(
        "# curie_map:\n#   owl: http://www.w3.org/2002/07/owl#\n"
        "# mapping_date: '2026-11-27'\n# author_id:\n#   - x:a\n#   - x:b\n"
        f"subject_id\tpredicate_id\tobject_id\tmapping_date\n{A}\towl:sameAs\t{B}\t\n{A}\towl:differentFrom\t{C}\t2026-01-02\n",
        encoding="utf-8",
    )
    assert [(line.mapping_date, line.author_id) for line in read_ledger(path)] == [
        ("2026-11-27", "x:a|x:b"),
        ("2026-01-02", "x:a|x:b"),
    ]
    path.write_text(f"# a: b: c\nsubject_id\tpredicate_id\tobject_id\n{A}\towl:sameAs\t{B}\n", encoding="utf-8")
    assert [line.mapping_date for line in read_ledger(path)] == [""]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("subject_id\tobject_id\n", "columns are missing: predicate_id"),
        (f"subject_id\tpredicate_id\tobject_id\n{A}\trdfs:seeAlso\t{B}\n", "neither same nor different"),
        (f"subject_id\tpredicate_id\tobject_id\tconfidence\n{A}\towl:sameAs\t{B}\tmuch\n", "no number"),
        (f"subject_id\tpredicate_id\tobject_id\tconfidence\n{A}\towl:sameAs\t{B}\t7\n", "out of range"),
        (f"subject_id\tpredicate_id\tobject_id\n{A}\towl:sameAs\t\n", "an id is missing"),
        (
            f"subject_id\tpredicate_id\tobject_id\n{A}\towl:sameAs\t{B}\n{B}\towl:sameAs\t{C}\n{A}\towl:differentFrom\t{C}",
            "contradicts what was judged: organisation/a = organisation/b = organisation/c",
        ),
    ],
)
def test_a_damaged_file_is_refused_with_its_line(tmp_path: Path, text: str, what: str) -> None:
    path = tmp_path / "judgements.sssom.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=what):
        read_judgements(path)
