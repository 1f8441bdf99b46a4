"""What is found shard by shard is what is found in the whole, however a dump is cut."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, Store

from graph.model import Finding
from graph.validate import shards, validate_store
from graph.validate.facts import Dump, Quads
from graph.validate.findings import make_findings
from graph.validate.matching import TYPE
from graph.validate.reach import find_reach
from graph.validate.reference import unchanged_rdflib
from graph.validate.setwise import Evaluation, evaluate
from graph.validate.shapes import RDF, read_shapes, shipped_shapes
from graph.validate.shards import HOME, IN_MEMORY, Looks, Sent, Spill, cut_into_shards, send, take_shard
from tests.shapes.cases import CASES
from tests.shapes.graphs import broken_quads, make_store
from tests.validate.broken import break_graph
from tests.validate.test_engines import QUADS


def find_in_shards(quads: set[Quad], count: int) -> list[Finding]:
    """The findings of a dump of the quads that is cut into so many shards."""
    store = make_store(quads)
    with tempfile.TemporaryDirectory() as folder, unchanged_rdflib():
        path = Path(folder) / "public.nq"
        path.write_text("".join(sorted(f"{quad} .\n" for quad in store)), encoding="utf-8")
        return make_findings(evaluate(Dump(path, store, count=count), shipped_shapes().roots), store)


@pytest.mark.slow
def test_every_rule_that_is_broken_is_found_in_shards() -> None:
    together = 12
    for at in range(0, len(CASES), together):
        broken = [broken_quads(case) for case in CASES[at : at + together]]
        quads = set.intersection(*broken) | set.union(*broken).difference(QUADS)
        found = find_in_shards(quads, 2 + at // together % 9)
        assert found == validate_store(make_store(quads))
        assert len({finding.shape for finding in found}) >= together / 3


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_shards_of_graphs_broken_at_random_find_what_the_whole_does(seed: int) -> None:
    quads = break_graph(seed)
    assert find_in_shards(quads, 2 + 2 * seed) == validate_store(make_store(quads))


def test_shards_of_the_valid_graph_find_nothing() -> None:
    assert find_in_shards(set(QUADS), 7) == []


def test_no_shipped_rule_looks_so_far_that_it_needs_the_whole() -> None:
    rules = [rule for root in shipped_shapes().roots for shape in root.walk() for rule in shape.rules]
    assert rules
    assert not any(find_reach(rule).is_far for rule in rules)


SUBJECTS = [
    (("<p:a>", HOME), ['"x"', "<id:2>", "<a:1>"]),
    (("<p:a>",), ["<id:1>", "<a:2>"]),
    (("<p:a>", HOME), ['"y"', "<id:1>", "<a:3>"]),
    (("<p:a>",), ['"z"', "<id:1>"]),
    (("<p:a>",), ['"a\tb"', "<id:2>"]),
]


@pytest.mark.parametrize("size", [0, 10, 10_000])
def test_what_hangs_on_a_project_is_in_its_shard(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "IN_MEMORY", size)
    cut = cut_into_shards(SUBJECTS, ["<id:1>", "<id:2>"], lambda _, __: ())
    found = [[values[-1] for _, values in shard.subjects] for shard in cut]
    assert found == [["<a:2>"], ["<a:3>", "<id:1>"], ["<a:1>", "<id:2>"]]


def seen_by_the_first(once: tuple[int, ...], _: tuple[str, ...], __: Sequence[str]) -> list[Looks]:
    return [(0, once)]


def test_each_who_looks_sees_one() -> None:
    named = [((predicate,), ["<id:1>", f"<a:{predicate}>"]) for predicate in ("<p:a>", "<p:a>", "<p:b>")]
    looks: dict[tuple[str, ...], tuple[int, ...]] = {("<p:a>",): (1,), ("<p:b>",): (2,)}
    *_, shard = cut_into_shards(named, ["<id:1>"], lambda predicates, _: [(0, looks[predicates])])
    assert [predicates for predicates, _ in shard.copies] == [("<p:a>",), ("<p:b>",)]


def test_literals_have_no_copies() -> None:
    *_, shard = cut_into_shards([(("<p:a>",), ['"x"', "<a:1>"])], ["<a:0>"], lambda _, __: [(0, ())])
    assert list(shard.copies) == []


LOOK_BACK = """
?x ex:p $this . ?x a ex:Two
?x ?link $this . ?x a ex:Two
{ $this ?one ?x } UNION { ?x ?two $this } ?x a ex:Two
FILTER NOT EXISTS { ?x ex:q $this . ?x a ex:Two }
?x ex:q $this . FILTER NOT EXISTS { ?x a ex:Two }
?x ex:p $this . ?x ex:q $this
?x ?link $this . ?y ?link ex:a
"""
OWN = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://own.example/> .
<https://own.example/> sh:declare [ sh:prefix "ex" ; sh:namespace "https://own.example/" ] .
"""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(*map(st.sampled_from, ("abcdefgh", ("p", "q", "type"), "abcdef12"))), max_size=25))
def test_what_looks_back_is_found_in_any_shard(tmp_path: Path, said: list[tuple[str, str, str]]) -> None:
    shapes = tmp_path / "shapes.ttl"
    rules = "".join(
        f"""ex:Shape{number} a sh:NodeShape ; sh:targetClass ex:One ; sh:sparql [ sh:prefixes <https://own.example/> ;
        sh:select "SELECT DISTINCT $this WHERE {{ $this a ex:One . {where} }}" ] .\n"""
        for number, where in enumerate(LOOK_BACK.strip().splitlines())
    )
    shapes.write_text(OWN + rules, encoding="utf-8")
    classes = {"1": "One", "2": "Two"}
    quads = {
        Quad(
            NamedNode(f"https://own.example/{one}"),
            NamedNode(f"{RDF}type" if verb == "type" else f"https://own.example/{verb}"),
            NamedNode(f"https://own.example/{classes.get(other, other)}"),
        )
        for one, verb, other in said
    }
    store = make_store(quads)
    dump = tmp_path / "public.nq"
    dump.write_text("".join(sorted(f"{quad.triple} <g:1> .\n" for quad in quads)), encoding="utf-8")
    roots = read_shapes([shapes]).roots
    whole, cut = (
        {(str(result.focus), result.shape.name) for result in evaluate(source, roots)}
        for source in (Quads(store, None), Dump(dump, store, count=4))
    )
    assert cut == whole


def test_a_subject_is_copied_to_those_who_have_to_see_it() -> None:
    named = [(("<p:a>",), ["<id:1>", f"<a:{number}>"]) for number in range(3)]
    for once, number in (((7,), 1), ((), 3)):
        *_, shard = cut_into_shards(named, ["<id:1>"], partial(seen_by_the_first, once))
        assert len(list(shard.copies)) == number


@pytest.mark.parametrize("most", [0, IN_MEMORY])
def test_a_shard_is_what_was_kept_of_it_and_what_others_wrote_out(tmp_path: Path, most: int) -> None:
    bounds = ["<id:1>", "<id:2>"]
    with (tmp_path / "here").open("w+b") as here, (tmp_path / "there").open("w+b") as there:
        kept, other = Spill(here, most), Spill(there, most)
        send(SUBJECTS[:2], bounds, lambda _, __: [(0, ())], kept)
        send(SUBJECTS[2:], bounds, lambda _, __: [(0, ())], other)
        sent = [Sent(tmp_path / "there", other.write_out([2, -3]))]
        judged, copies, is_all = take_shard(kept, sent, 2)
        assert sorted(values[-1] for _, values in judged) == ["<a:1>", "<id:2>"]
        assert list(copies) == []
        assert not is_all
        assert [list(kept.take(2)), list(other.take(2))] == [[], []]
        assert [values[-1] for _, values in other.take(1)] == ["<a:3>", "<id:1>"]


@pytest.mark.parametrize("verbs", [(TYPE,), (TYPE, HOME)])
def test_an_instance_that_was_read_is_known_unless_a_project_has_it(verbs: tuple[str, ...]) -> None:
    here, there = (Evaluation(Quads(Store(), None), shipped_shapes().roots) for _ in range(2))
    name = next(iter(here.instances))
    list(here.copied(verbs, [*(name, "<urn:project>")[: len(verbs)], "<urn:one>"]))
    there.remember(here.instances)
    for one in (here, there):
        assert one.instances[name] == (set() if HOME in verbs else {"<urn:one>"})
