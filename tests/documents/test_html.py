"""HTML becomes the lines that a reader sees, and a page built to choke a parser is refused in a moment."""

from __future__ import annotations

import time

import pytest

from converters.documents import make_document
from graph.errors import InputError


def text(markup: str) -> str:
    return make_document(f"<html><body>{markup}</body></html>".encode(), "x.html").text.rstrip("\n")


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        (
            "<table><tr><td>Salkku</td><td>Työ</td></tr><tr><th>Tila</th><td></td></tr></table>",
            "Salkku \u00a0 Työ\nTila \u00a0",
        ),
        ("<table><tr><td><p>Salkku</p></td><td><p>Työ</p></td></tr></table>", "Salkku \u00a0 Työ"),
        ("<table><tr><td>a</td><td>8</td><td><p>6</p></td></tr></table>", "a \u00a0 8 \u00a0 6"),
        ("<table><tr><td>Logot</td></tr><tr><td></td><td>x</td></tr></table>", "Logot\nx"),
        ("<table><tr><td>a</td><td>b<br>c<br/>d</td></tr></table>", "a \u00a0 b\nc\nd"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a \u00a0 b\nc \u00a0 d"),
        (
            "<table><tr><td>a</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
            "a \u00a0 1 \u00a0 2",
        ),
        ("<dl><dt>Tila</dt><dd>Avoin</dd><dt>Muu</dt><dd></dd></dl>", "Tila \u00a0 Avoin\nMuu \u00a0"),
        ("<p><b>Tila:</b> avoin</p><p>x</p>", "Tila: avoin\n\nx"),
        ("<div>a</div><div>b&nbsp;&nbsp;c</div>", "a\nb\u00a0\u00a0c"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("a<br><br>b", "a\nb"),
        ("<pre>a\n b</pre>", "a\nb"),
        ("o<b>s</b>a ja <i>toinen</i>", "osa ja toinen"),
        ("a<script>b</script><style>c</style><!-- d --><template>e</template>", "a"),
        ("&auml;&#228;&amp;&lt;b&gt;", "ää&<b>"),
        ('<a href="/liite.pdf">Liite</a>', "Liite </liite.pdf>"),
        ('<a href="https://a.example/">a.example</a>', "a.example"),
        ('<a href="mailto:a@b.example?subject=x">kirjoita</a>', "kirjoita <a@b.example>"),
        ('<a href="mailto:a@b.example">a(at)b.example</a>', "a(at)b.example"),
        ('<a href="#top">ylös</a> <a href="javascript:x()">auki</a>', "ylös auki"),
        ('<img alt="Oulu-logo" src="o.png"><img alt="ESR-logo"><img src="x.png">', "Oulu-logo ESR-logo"),
    ],
)
def test_blocks_become_lines(markup: str, lines: str) -> None:
    assert text(markup) == lines


def test_a_page_of_pictures_without_names_holds_no_text() -> None:
    with pytest.raises(InputError, match="no text"):
        text("<img src='a.png'>")


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000,
        "<span>" * 100_000 + "x",
        "<p>x" * 400_000,
        "<x " + " ".join(f"a{number}=1" for number in range(200_000)) + ">x",
        "<div><ul><li>" * 50_000,
        "<table><tr><td>" * 50_000,
    ],
)
def test_a_bomb_is_refused_at_once(markup: str) -> None:
    began = time.process_time()
    with pytest.raises(InputError, match="too intricately"):
        text(markup)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "markup",
    [
        "<p>x" * 50_000,
        "".join(f"<font size={number}>" for number in range(5_000)) + "<p>x" * 5_000,
        "<p>x" + "<b>" * 100_000,
        "<p>x" + "".join(f"<i x='>' y={number}>" for number in range(5_000)) + "<p>x" * 5_000,
        "<!--" * 100_000 + "--><p>x",
        "<p>x" + "&#" * 500_000,
        "<p>x" + "&amp;" * 500_000,
        "<p>" + "x<" * 300_000,
        "<p>x<a href='" * 1_000,
    ],
)
def test_a_large_page_is_read_in_time(markup: str) -> None:
    began = time.process_time()
    assert text(markup).startswith("x")
    assert time.process_time() - began < 10
