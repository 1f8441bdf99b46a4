"""The page of the editor: a form that asks in any browser, the answer below it, and questions to begin with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple
from urllib.parse import urlencode

from graph.errors import UsageError
from graph.saved import list_saved, load_saved
from graph.web.editor.answer import SHOWN, Result, Rows, Triples, Truth, make_grid
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, format_number, pick
from graph.web.pages.links import Links, StatefulLinks
from graph.web.pages.render import Frame

NAME: Final = "sparql"
TERMS: Final = "sparql/terms.json"
LONGEST: Final = 6000
"""Bytes of an encoded query that still travel in an address; a longer one is posted."""

_ROWS: Final = {"csv": "CSV", "tsv": "TSV", "json": "JSON", "xml": "XML"}
_TRIPLES: Final = {"turtle": "Turtle", "ntriples": "N-Triples", "rdfxml": "RDF/XML", "jsonld": "JSON-LD"}
_CHECKS: Final = "checks"

FIRST: Final = """\
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>

SELECT ?project ?title
WHERE { ?project a hv:Project ; dcterms:title ?title }
ORDER BY ?title
LIMIT 10
"""
"""What stands in the editor before anybody has written anything."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why there is no answer, in English as programs are told; `place` is line and column where it has one."""

    what: str
    advice: str = ""
    place: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader asked and got.

    Args:
        text: the query; None where none was asked, and the page shows the first example.
        graphs: the parameters of the protocol that choose the dataset, kept with the query.
        result: the answer, where there is one.
        cut: whether there is more than the result shows.
        fault: what went wrong.
    """

    text: str | None = None
    graphs: tuple[tuple[str, str], ...] = ()
    result: Result | None = None
    cut: bool = False
    fault: Fault | None = None


class Download(NamedTuple):
    """Another form of the answer: a link, or a button that posts where the query is too long for one."""

    name: str
    format: str
    href: str


class Example(NamedTuple):
    """A saved query to begin with."""

    href: str
    summary: str


class EditorPage:
    """Renders the editor in the frame of the site."""

    def __init__(self, frame: Frame, labels: Labels) -> None:
        self._frame, self._labels = frame, labels

    def render(self, asked: Asked, language: str, here: str = "") -> str:
        """The page of a question; `here` is its path where that is not the page's own file ("sparql")."""
        text = FIRST if asked.text is None else asked.text
        state = [("query", text), *asked.graphs] if asked.text is not None else []
        short = len(urlencode(state)) <= LONGEST
        links = StatefulLinks(self._frame.links(NAME, language, here), urlencode(state) if short else "")
        words = Words(language)
        result = asked.result
        grid = make_grid(result.table, self._labels, links, words) if isinstance(result, Rows) else None
        return self._frame.render(
            "sparql.html",
            NAME,
            language,
            links,
            title=words("editor title"),
            hidden=asked.text is not None,
            text=text,
            short=short,
            graphs=asked.graphs,
            action=links.page(NAME),
            script=links.to("static/editor.js"),
            terms=links.to(TERMS),
            search=links.to("search.json"),
            fault=asked.fault,
            result=result,
            grid=grid,
            turtle=result.text if isinstance(result, Triples) else "",
            truth=words("yes" if result.value else "no") if isinstance(result, Truth) else "",
            count=_count(asked, words),
            downloads=_downloads(links, result, state),
            short_downloads=short,
            endpoint=links.to(NAME),
            areas=_examples(links, words),
        )


def read_saved(name: str, values: Mapping[str, str]) -> str:
    """The text of a saved query with the parameters bound that are given; empty ones count as not given.

    Raises:
        UsageError: there is no such query, or a value does not fit.
    """
    query = load_saved(name)
    known = {parameter.name for parameter in query.parameters}
    text = query.bind({key: value for key, value in values.items() if value and key in known})
    return f"# {query.summary()}\n{text.partition(chr(10) * 2)[2] or text}"


def ask_saved(values: Mapping[str, str]) -> Asked:
    """The page that `?saved=people/list_roles&person=…` asks for, its query not yet answered."""
    try:
        return Asked(read_saved(values["saved"], values))
    except UsageError as error:
        return Asked(fault=Fault(f"{error.where}: {error.what}" if error.where else error.what, error.advice))


def _count(asked: Asked, words: Words) -> str:
    """How much the page shows, and whether that is all."""
    result = asked.result
    if asked.cut:
        key = "first rows" if isinstance(result, Rows) else "first triples"
        return words(key, shown=format_number(SHOWN, words.language))
    if not isinstance(result, Rows):
        return ""
    total = len(result.table)
    return words({0: "no rows", 1: "one row"}.get(total, "all rows"), total=format_number(total, words.language))


def _downloads(links: Links, result: Result | None, state: list[tuple[str, str]]) -> list[Download]:
    if result is None:
        return []
    forms = _TRIPLES if isinstance(result, Triples) else _ROWS
    if isinstance(result, Truth):
        forms = {name: forms[name] for name in ("json", "xml")}
    path = links.to(NAME)
    return [Download(title, name, f"{path}?{urlencode([*state, ('format', name)])}") for name, title in forms.items()]


def _examples(links: Links, words: Words) -> list[tuple[str, list[Example]]]:
    """The saved queries by their areas; checks are for the publisher and no examples."""
    areas = []
    for area, queries in groupby(list_saved(), key=lambda query: query.name.partition("/")[0]):
        entries = [
            Example(links.page(NAME, saved=one.name), pick(one.header.summary, words.language)[0]) for one in queries
        ]
        areas += [(words(f"area {area}"), entries)] if area != _CHECKS else []
    return areas
