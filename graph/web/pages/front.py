"""The pages that belong to no one thing: front page, vocabulary, shapes, and what is said of a missing page."""

from __future__ import annotations

from typing import Final, NamedTuple

from graph.model import Literal
from graph.saved import load_saved
from graph.validate.shapes import Shape, shipped_shapes
from graph.vocabulary import HV
from graph.vocabulary.codes import Scheme, read_schemes
from graph.vocabulary.terms import read_own_terms
from graph.web.pages.labels import Labels
from graph.web.pages.language import LANGUAGES, Words, format_number, pick
from graph.web.pages.links import RDF_FORMS, RootedLinks
from graph.web.pages.render import Frame
from graph.web.pages.sections import COUNTS, HOME, Sections, iris_of
from graph.web.pages.show import Grid, Show

_COUNTS: Final = ("projects", "organisations", "people", "documents")
_QUESTIONS: Final = (
    *("people/list_roles", "organisations/pair_implementers", "funding/rank_beneficiaries"),
    *("projects/list_running", "target-groups/find_projects", "organisations/list_double_roles"),
)
"""The questions that the front page offers first."""


class Block(NamedTuple):
    """A table of the front page under its heading."""

    heading: str
    grid: Grid


class ShownTerm(NamedTuple):
    """A term of the vocabulary: `anchor` is its local name, `kind` what it is."""

    anchor: str
    name: str
    label: str
    definition: str
    kind: str
    aligned: str


class ShownShape(NamedTuple):
    """A shape with what it says when something is wrong; `anchor` is its local name."""

    anchor: str
    label: str
    severity: str
    messages: list[str]


class FrontPages:
    """Makes the pages that belong to no one thing."""

    def __init__(self, sections: Sections, frame: Frame, labels: Labels) -> None:
        self._sections, self._frame, self._labels = sections, frame, labels

    def render_home(self, language: str) -> str:
        """The front page: what there is, and where to begin."""
        links, words = self._frame.links("index", language), Words(language)
        show = Show(self._labels, links, words)
        blocks = []
        for section in map(self._sections.read, HOME):
            self._labels.learn(iris_of(section.table.rows))
            if section.total:
                blocks.append(Block(section.heading(language), show.grid(section.table, section.query.header.columns)))
        questions = [
            (links.page(f"q/{name}"), pick(load_saved(name).header.summary, language)[0]) for name in _QUESTIONS
        ]
        return self._frame.render(
            "home.html", "index", language, links, title=words("tagline"),
            counts=self._counts(language, words), blocks=blocks, questions=questions,
        )  # fmt: skip

    def _counts(self, language: str, words: Words) -> list[tuple[str, str]]:
        table = self._sections.read(COUNTS).table
        found = dict(zip(table.columns, table.rows[0], strict=True))
        numbers = [(name, int(term.value)) for name in _COUNTS if isinstance(term := found[name], Literal)]
        return [
            (format_number(number, language), words(name if number > 1 else f"{name} one"))
            for name, number in numbers
            if number
        ]

    def render_vocabulary(self, language: str) -> str:
        """The terms of our own, each at its anchor, and the code lists."""
        links, words = self._frame.links("def", language), Words(language)
        terms = [
            ShownTerm(
                term.name.partition(":")[2],
                term.name,
                pick(term.labels, language)[0],
                pick(term.definitions, language)[0],
                words("class" if term.kind == "class" else "property"),
                ", ".join(term.aligned),
            )
            for term in read_own_terms()
        ]
        lists = [_show_scheme(scheme, links.page(f"def/{scheme.id}"), language) for scheme in read_schemes()]
        return self._frame.render(
            "vocabulary.html", "def", language, links, title=words("vocabulary"), namespace=HV, terms=terms,
            lists=lists, shapes=links.page("shapes"),
            forms=[(name, links.form("def", ending)) for name, ending in RDF_FORMS],
        )  # fmt: skip

    def render_shapes(self, language: str) -> str:
        """What the graph must fulfil: every shape at its anchor with its messages."""
        links, words = self._frame.links("shapes", language), Words(language)
        shapes = [_show_shape(shape, language) for shape in shipped_shapes().roots]
        return self._frame.render(
            "shapes.html", "shapes", language, links, title=words("shapes"), shapes=shapes,
            forms=[(name, links.form("shapes", ending)) for name, ending in RDF_FORMS],
        )  # fmt: skip

    def render_problem(self, status: int, detail: str, advice: str, language: str, here: str) -> str:
        """A page that says why there is no answer; what has no words of its own here is said as programs are told."""
        links, words = self._frame.links("index", language, here), Words(language)
        key = {404: "not found", 410: "gone"}.get(status, "")
        return self._frame.render(
            "message.html",
            "",
            language,
            links,
            title=words(key) if key else f"{words('error')} {status}",
            lead=words(f"{key} lead") if key else "",
            said="" if key else ". ".join(f"{text[:1].upper()}{text[1:]}" for text in (detail, advice) if text) + ".",
            hidden=True,
        )

    def render_lost(self, status: int, root: str) -> str:
        """The page that a web server shows for 404 and 410, in all languages, for it does not know the reader's.

        Args:
            status: the HTTP status.
            root: the path of the site with its last slash.
        """
        key = {404: "not found", 410: "gone"}[status]
        links = RootedLinks(self._frame.base, root, LANGUAGES[0], self._frame.written)
        said = [(language, Words(language)(key), Words(language)(f"{key} lead")) for language in LANGUAGES]
        title = Words(LANGUAGES[0])(key)
        return self._frame.render("lost.html", "index", LANGUAGES[0], links, title=title, said=said, hidden=True)


def _show_scheme(scheme: Scheme, href: str, language: str) -> tuple[str, str, str]:
    return href, pick(scheme.labels, language)[0], pick(scheme.definitions, language)[0]


def _show_shape(shape: Shape, language: str) -> ShownShape:
    """A root shape with the messages of all its parts, each once."""
    parts = list(shape.walk())
    messages = [pick(dict(part.messages), language)[0] for part in parts]
    rules = [pick(dict(rule.messages), language)[0] for part in parts for rule in part.rules]
    label = pick(dict(shape.labels), language)[0]
    name = shape.name.rpartition("#")[2]
    return ShownShape(name, label, shape.severity, list(dict.fromkeys(text for text in (*messages, *rules) if text)))
