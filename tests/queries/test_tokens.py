"""The tokeniser tells variables from what only looks like one, and loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.errors import QueryError
from graph.saved.tokens import (
    place_of,
    read_form,
    read_projection,
    read_tokens,
    replace_variables,
    variables_of,
)

PIECES = st.sampled_from(
    [
        *("?_x", "$_x", "?_y ", "# ?_x\n", "<urn:?_x>", "ex:?_x", "ex:a\\#b ", "ex:%3F "),
        *("'?_x'", '"?_x \\" ?_y"', "'''?_x ' ?_y'''", '"""?_x"\n?_y"""'),
        *("< ", "&&", ".", "{", "}", "(", ")", "10", "1.5e3", "@fi", "\n", " ", "ä", "^^"),
    ]
)


def without_open_strings(text: str) -> bool:
    try:
        list(read_tokens(text))
    except QueryError:
        return False
    return True


@given(st.text())
@example("<a b> ?x 'it' \"''\" # c")
def test_tokens_put_together_are_the_text(text: str) -> None:
    if without_open_strings(text):
        assert "".join(token.text for token in read_tokens(text)) == text


@given(st.lists(PIECES).map("".join))
def test_replacing_nothing_changes_nothing(text: str) -> None:
    if without_open_strings(text):
        assert replace_variables(text, {}) == text


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ("SELECT ?a $b WHERE { ?a ?_p ?b }", ["a", "b", "_p"]),
        ("# ?x\n?y", ["y"]),
        ("<http://example.org/#?x> ?y", ["y"]),
        ("'?x' \"?x\" '''?x''' \"\"\"?x\"\"\" ?y", ["y"]),
        (r"'it\'s ?x' ?y", ["y"]),
        ('"a\\\\" ?y', ["y"]),
        ('"""a "quoted" ?x ""b""" ?y', ["y"]),
        ("ex:a\\#b ?y", ["y"]),
        ("?a<?b && ?c>?d", ["a", "b", "c", "d"]),
        ("?ä ?x1_2.", ["ä", "x1_2"]),
        ("ex:p? ex:q?/ex:r", []),
    ],
)
def test_only_variables_are_variables(text: str, variables: list[str]) -> None:
    assert variables_of(text) == variables


@pytest.mark.parametrize("text", ["SELECT 'a", 'SELECT "a\nb"', "'''a''", '""" a \''])
def test_open_strings_are_refused_with_their_place(text: str) -> None:
    with pytest.raises(QueryError, match="line 1, column"):
        list(read_tokens(text))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("#+ summary: SELECT\nPREFIX select: <urn:x>\nbase <urn:> ask { ?s ?p ?o }", "ASK"),
        ("select * {}", "SELECT"),
        ("CONSTRUCT WHERE { ?s ?p 'SELECT' }", "CONSTRUCT"),
        ("PREFIX a: <urn:a>\nDESCRIBE a:b", "DESCRIBE"),
    ],
)
def test_form(text: str, form: str) -> None:
    assert read_form(text) == form


@pytest.mark.parametrize("text", ["", "# nothing", "INSERT DATA { <urn:a> <urn:b> 1 }", "DROP ALL", "hello"])
def test_what_asks_nothing_is_refused(text: str) -> None:
    with pytest.raises(QueryError, match="SELECT, ASK, CONSTRUCT or DESCRIBE"):
        read_form(text)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("SELECT ?a ?b { ?a ?b ?c }", ["a", "b"]),
        ("SELECT DISTINCT ?a (COUNT(?b) AS ?n) ?c WHERE { ?x ?y ?z }", ["a", "n", "c"]),
        ("PREFIX e: <urn:e>\nSELECT (IF(?a > 1, ?b, ?c) AS ?d) FROM <urn:g> { }", ["d"]),
        ("SELECT * { ?a ?b ?c }", None),
        ("SELECT # ?no\n ?yes { SELECT ?inner {} }", ["yes"]),
    ],
)
def test_projection(text: str, columns: list[str] | None) -> None:
    assert read_projection(text) == columns


def test_places_count_as_people_do() -> None:
    assert place_of("ab\ncd", 4) == "line 2, column 2"
    assert place_of("", 0) == "line 1, column 1"
