"""What a SPARQL rule can see of the data, and that it finds the same when no more is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from graph.validate import validate_files
from graph.validate.facts import Dump, Quads
from graph.validate.filters import Test as Asked
from graph.validate.reach import Beyond, Pattern, find_reach
from graph.validate.setwise import unsupported
from graph.validate.shapes import Rule, read_shapes, shipped_shapes
from tests.shapes.graphs import make_store, valid_quads

P, Q, R = (f"<https://own.example/{name}>" for name in "pqr")


def rule(where: str, select: str = "SELECT DISTINCT $this WHERE") -> Rule:
    text = f"{select} {{ {where} }}"
    node = next(iter(shipped_shapes().roots)).node
    return Rule(node, text, (("ex", "https://own.example/"),), ())


def test_own_patterns_and_those_of_others_are_told_apart() -> None:
    reach = find_reach(rule("$this ex:p ?a ; ex:q ex:one . ?a ex:r ?b , 1.5 . FILTER NOT EXISTS { $this ex:r ?c }"))
    assert [pattern.predicates for pattern in reach.own] == [(P,), (Q,), (R,)]
    assert [pattern.predicates for pattern in reach.required] == [(P,), (Q,)]
    assert [pattern.predicates for star in reach.stars for pattern in star.loaded] == [(R,)]
    assert reach.alike


def test_a_group_inside_wants_what_the_group_around_it_wants() -> None:
    reach = find_reach(rule("$this ex:p ?a . ?a a ex:One . { ?a ex:q ?b } UNION { ?a ex:r ?b }"))
    assert [len(star.all) for star in reach.stars] == [1, 2, 2]


@pytest.mark.parametrize(
    ("where", "is_enough"),
    [
        ("?x ex:p $this", True),
        ("?x ex:p $this . ?x a ex:One . ?x a ex:Two", True),
        ("{ $this ?one ?x } UNION { ?x ?two $this } ?x a ex:One", True),
        ("?x ?one $this . ?y ?one ex:a", False),
        ("?x ex:p $this . ?x ex:q $this", False),
        ("?x ex:p $this . ?x ex:q ex:a", False),
        ("?x ex:p $this . ?y ex:q ?x", False),
        ("?x ex:p $this . FILTER NOT EXISTS { ?x a ex:One }", False),
        ("?x ex:p $this . FILTER ( STR(?x) > 'a' )", False),
    ],
)
def test_one_that_names_the_node_judged_is_enough_where_no_more_is_asked(where: str, is_enough: bool) -> None:
    assert next(star.once for star in find_reach(rule(where)).stars if star.back) == is_enough
    assert not any(star.once for star in find_reach(rule(where, "SELECT $this (COUNT(*) AS ?n) WHERE")).stars)


def test_paths_are_seen_whole() -> None:
    reach = find_reach(rule("$this ex:p ?a . ?a (ex:q|^ex:r)* $this"))
    assert reach.paths == {Q, R}
    assert not reach.alike


def test_a_beginning_that_every_answer_has_is_found() -> None:
    reach = find_reach(
        rule('$this ?x ?y . FILTER ( isIRI(?y) && (STRSTARTS(STR(?y), "a:") || STRSTARTS(STR(?y), "b:")))')
    )
    tests = (Asked("^a:", is_found=True), Asked("^b:", is_found=True))
    assert reach.own == (Pattern("$this", None, "?y", tests),)
    no_must = find_reach(rule('$this ?x ?y . FILTER ( !(STRSTARTS(STR(?y), "a:")) || STRSTARTS(STR(?y), "b:") )'))
    tests = (Asked("^a:", is_found=False), Asked("^b:", is_found=True))
    assert no_must.own == (Pattern("$this", None, "?y"),)
    neither = find_reach(rule('$this ex:p ?y . FILTER ( !STRSTARTS(STR(?y), "a:") || REGEX(STR(?y), "^b:") )'))
    assert neither.own == (Pattern("$this", (P,), "?y", tests),)
    blank = find_reach(rule('$this ex:p ?y . FILTER ( isBlank(?y) || REGEX(STR(?y), "^b:") )'))
    assert blank.own == (Pattern("$this", (P,), "?y", tests[1:]),)
    other = find_reach(rule('$this ex:p ?y ; ex:q ?z . FILTER ( isBlank(?z) || REGEX(STR(?y), "^b:") )'))
    assert not other.own[0].tests


@pytest.mark.parametrize("expression", ["(?i)a", "[[:alpha:]]", "[a&&b]", "a$|b", "[a-c--b]"])
def test_an_expression_that_languages_read_differently_is_left_to_the_query(expression: str) -> None:
    reach = find_reach(rule(f'$this ex:p ?y . FILTER ( REGEX(STR(?y), "{expression}") )'))
    assert reach.own == (Pattern("$this", (P,), "?y"),)


@pytest.mark.parametrize(
    "where",
    [
        "FILTER NOT EXISTS { $this ex:p ?a }",
        "OPTIONAL { $this ex:p ?a }",
        "{ $this ex:p ?a } UNION { ?b ex:q ?a }",
        "$this !ex:p ?a",
        "$this ex:p ?a MINUS { ?a ex:q ?b }",
        "GRAPH ?g { $this ex:p ?a }",
        "$this ex:p [ ex:q ?a ]",
        "$this ex:p ?a . ?x ex:q* ?y",
        "$this ex:p ?a . { SELECT ?a (COUNT(*) AS ?n) WHERE { $this ex:p ?a } GROUP BY ?a }",
        "$this ex:p ?a } LIMIT 1 #",
        "$this ex:p ?a . FILTER ( ?a = $currentShape )",
        "$this other:p ?a",
        '$this ex:p "open',
    ],
)
def test_what_is_not_understood_goes_to_the_other_engine(where: str) -> None:
    with pytest.raises(Beyond):
        find_reach(rule(where))


def test_every_shipped_rule_is_understood() -> None:
    for root in shipped_shapes().roots:
        assert unsupported(root) == ""


SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://own.example/> .
<https://own.example/> sh:declare [ sh:prefix "ex" ; sh:namespace "https://own.example/" ] .
ex:Shape a sh:NodeShape ; sh:targetSubjectsOf ex:p, ex:q ;
"""
RULES = """
$this ex:p ?value . FILTER NOT EXISTS { ?value ex:q ?x }
$this ex:p ?value . { ?value ex:q ?x . ?x ex:p ?y } UNION { ?x ex:q ?value . ?x ex:r ex:b }
$this ex:p|ex:q ?value . OPTIONAL { ?other ex:p $this ; ex:q ?value } FILTER ( !BOUND(?other) )
$this ex:p ?x . ?x (ex:p/ex:q)* ?value . ?value ex:r ?z
$this ?link ?value . ?value ex:r ?y . FILTER ( STR(?link) < STR($this) )
$this ex:q ?value . FILTER ( ?value != ex:b && EXISTS { ?value ex:p ?o . ?o ex:p ?value } )
$this ex:q ?value . FILTER ( REGEX(STR(?value), "[ab]$") )
$this ex:p ?value . FILTER ( !REGEX(STR(?value), "/[a-d]$") && STRSTARTS(STR(?value), "https") )
$this ex:p ?value ; ex:q ?one . FILTER NOT EXISTS { $this ex:r ?two }
$this ex:p ?one ; ex:q ?value . BIND ( IRI(REPLACE(STR(?one), "[a-d]$", "a")) AS ?two ) ?two ex:r ?three
$this ex:p ?one . BIND ( IRI(CONCAT(REPLACE(STR(?one), "[a-d]$", ""), "a")) AS ?value ) ?value ex:r ?two
$this ex:p ?value . { $this ex:q ?one } UNION { $this ex:r ?two . ?two ex:p ?value }
"""


def test_rules_find_on_what_they_see_what_pyshacl_finds_on_everything(tmp_path: Path) -> None:
    parts = [
        f'sh:sparql [ sh:prefixes <https://own.example/> ; sh:select """SELECT $this ?value WHERE {{ {where} }}""" ]'
        for where in RULES.strip().splitlines()
    ]
    (tmp_path / "shapes.ttl").write_text(SHAPES + " ;\n".join(parts) + " .\n", encoding="utf-8")
    assert [unsupported(root) for root in read_shapes([tmp_path / "shapes.ttl"]).roots] == [""]
    found = 0
    for seed in range(12):
        (tmp_path / "data.nt").write_text(_made_up(seed), encoding="utf-8")
        ours, theirs = (
            validate_files([tmp_path / "data.nt"], shapes=[tmp_path / "shapes.ttl"], engine=engine)
            for engine in ("setwise", "pyshacl")
        )
        assert ours == theirs, seed
        found += len(ours)
    assert found > 100


def _made_up(seed: int) -> str:
    from random import Random

    random = Random(seed)
    names = [f"<https://own.example/{name}>" for name in "abcdef"]
    return "".join(f"{random.choice(names)} {random.choice((P, Q, R))} {random.choice(names)} .\n" for _ in range(14))


def test_a_dump_gives_what_a_store_gives(tmp_path: Path) -> None:
    quads = sorted(valid_quads(), key=str)
    copy = NamedNode("https://w3id.org/hankeverkko/graph/copy")
    again = [Quad(quad.subject, quad.predicate, quad.object, copy) for quad in quads[::3]]
    other_form = Literal("07", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer"))
    sevens = [Quad(quads[0].subject, copy, other, copy) for other in (other_form, Literal(6), Literal(7))]
    dump = tmp_path / "public.nq"
    dump.write_text("".join(sorted(f"{quad} .\n" for quad in [*quads, *again, *sevens])), encoding="utf-8")
    store = make_store({*quads, *sevens})
    assert _said(Dump(dump, store)) == _said(Quads(store, None))
    predicate = "<https://w3id.org/hankeverkko/def#inProject>"
    assert sorted(Dump(dump, store).pairs(predicate)) == sorted(Quads(store, None).pairs(predicate))


def _said(source: Dump | Quads) -> list[tuple[str, list[tuple[str, str]]]]:
    subjects = list(source.read())
    assert all(list(predicates) == sorted(predicates) for predicates, _ in subjects)
    return sorted((values[-1], sorted(zip(predicates, values, strict=False))) for predicates, values in subjects)


def test_an_object_that_is_not_named_again_may_be_anything() -> None:
    reach = find_reach(rule("$this ex:p ?a ; ex:q ?b , 'x' . FILTER NOT EXISTS { $this ex:r ?c } FILTER ( ?b > 1 )"))
    assert [pattern.cut for pattern in reach.own] == [".*", None, None, ".*"]
    everything = find_reach(rule("$this ex:p ?a", select="SELECT * WHERE"))
    assert [pattern.cut for pattern in everything.own] == [None]


def test_what_is_cut_off_an_object_everywhere_is_not_looked_at() -> None:
    reach = find_reach(rule('$this ex:p ?a ; ex:q ?b . BIND ( IRI(REPLACE(STR(?a), "#.*$", "")) AS ?c ) ?c ex:r ?b'))
    assert [pattern.cut for pattern in reach.own] == ["#.*$", None]
    twice = find_reach(rule('$this ex:p ?a . BIND ( REPLACE(STR(?a), "#.*$", "") AS ?c ) FILTER ( ISIRI(?a) )'))
    assert [pattern.cut for pattern in twice.own] == [None]
