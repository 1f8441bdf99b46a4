"""The pages of the saved queries: the list, and one with its form, its answer and its other forms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import groupby
from typing import Final, NamedTuple

from graph.errors import HankeverkkoError
from graph.saved import Parameter, SavedQuery, list_saved
from graph.saved.values import code_list
from graph.store import Store
from graph.table import Table
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, pick
from graph.web.pages.render import Frame
from graph.web.pages.sections import iris_of, section_query
from graph.web.pages.show import Show
from graph.web.pages.tables import TABLE_FORMS

SHOWN: Final = 1000
"""Rows that the page of an answer shows; its other forms hold them all."""

_SUGGESTED: Final = frozenset({"organisation", "person", "project", "municipality"})
_CHECKS: Final = "checks"


class Choice(NamedTuple):
    """A value of a pick list."""

    value: str
    label: str


class Field(NamedTuple):
    """A parameter in the form: `choices` is a closed list for a code, `suggestions` an open one."""

    name: str
    label: str
    type: str
    value: str
    optional: bool
    choices: tuple[Choice, ...]
    suggestions: tuple[str, ...]


class Entry(NamedTuple):
    """A query in the list."""

    name: str
    href: str
    summary: str
    description: str


class QueryPages:
    """Makes the pages of the saved queries over an edition."""

    def __init__(self, store: Store, frame: Frame, labels: Labels) -> None:
        self._store, self._frame, self._labels = store, frame, labels

    def render_list(self, language: str) -> str:
        """The list of all saved queries by their areas, the checks last."""
        links, words = self._frame.links("q/index", language), Words(language)
        areas = []
        for area, queries in groupby(list_saved(), key=lambda query: query.name.partition("/")[0]):
            entries = [Entry(one.name, links.page(f"q/{one.name}"), *_words_of(one, language)) for one in queries]
            areas.append((words(f"area {area}"), entries, area == _CHECKS))
        areas.sort(key=lambda area: area[2])
        forms = [("Turtle", links.to("q/index.ttl")), ("OpenAPI", links.to("q/openapi.json"))]
        return self._frame.render(
            "queries.html", "q/index", language, links, title=words("queries"), areas=areas, forms=forms
        )

    def render(
        self,
        query: SavedQuery,
        values: Mapping[str, str],
        language: str,
        answer: Table | None,
        error: HankeverkkoError | None = None,
    ) -> str:
        """The page of a query: its form with the values given, and the answer, or what was wrong."""
        name = f"q/{query.name}"
        links, words = self._frame.links(name, language), Words(language)
        summary, description = _words_of(query, language)
        given = {key: value for key, value in values.items() if value}
        grid = None
        if answer is not None:
            shown = Table(answer.columns, answer.rows[:SHOWN])
            self._labels.learn(iris_of(shown.rows))
            grid = Show(self._labels, links, words).grid(shown, query.header.columns)
        return self._frame.render(
            "query.html",
            name,
            language,
            links,
            title=summary,
            description=description,
            query=query,
            text=query.text.partition("\n\n")[2] or query.text,
            fields=[self._field(parameter, values.get(parameter.name), language) for parameter in query.parameters],
            action=links.page(name),
            grid=grid,
            shown=len(grid.rows) if grid else 0,
            total=len(answer.rows) if answer is not None else 0,
            error=error,
            downloads=[(form.title, links.to(f"{name}.{ending}", **given)) for ending, form in TABLE_FORMS.items()],
            editor=links.page("sparql", saved=query.name, **given),
        )

    def _field(self, parameter: Parameter, value: str | None, language: str) -> Field:
        label, _ = pick(parameter.labels, language)
        shown = value if value is not None else parameter.default or ""
        choices = self._choices(parameter, language) if parameter.type == "code" else ()
        suggestions = self._suggestions[parameter.name] if parameter.name in _SUGGESTED else ()
        kind = {"date": "date", "integer": "number", "year": "number"}.get(parameter.type, "text")
        return Field(parameter.name, label or parameter.name, kind, shown, parameter.optional, choices, suggestions)

    def _choices(self, parameter: Parameter, language: str) -> tuple[Choice, ...]:
        codes = code_list(parameter.scheme)
        self._labels.learn(codes.values())
        return tuple(Choice(code, self._labels.of(iri, language)[0]) for code, iri in codes.items())

    @cached_property
    def _suggestions(self) -> Mapping[str, tuple[str, ...]]:
        """Names that the edition holds, for the parameters that take one."""
        return {name: self._names(name) for name in sorted(_SUGGESTED)}

    def _names(self, name: str) -> tuple[str, ...]:
        rows = self._store.select(section_query(f"suggest/{name}").text, name=f"suggest/{name}").rows
        return tuple(dict.fromkeys(row[0].value for row in rows if row[0]))


def _words_of(query: SavedQuery, language: str) -> tuple[str, str]:
    return pick(query.header.summary, language)[0], pick(query.header.description, language)[0]
