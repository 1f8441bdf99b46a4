"""Every picture of an edition by its path and the parameters of its address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from graph.errors import UsageError
from graph.store import Store
from graph.table import Table
from graph.terms import is_iri
from graph.web.charts import flows_page, map_page, timeline_page
from graph.web.charts.asking import Figures
from graph.web.charts.flows_page import FlowPages
from graph.web.charts.map_page import MapPages
from graph.web.charts.outlines import Outlines
from graph.web.charts.timeline_page import TimelinePages
from graph.web.pages.labels import Labels
from graph.web.pages.render import Frame
from graph.web.pages.sections import Sections
from graph.web.search.addresses import read_wish
from graph.web.search.asking import Search, Wish

_KEPT: Final = 64
"""Pages that are remembered, the last ones asked for; an edition does not change."""

PICTURES: Final = (map_page.NAME, timeline_page.NAME, flows_page.NAME)
"""How the paths of pictures begin."""

Parameters = Sequence[tuple[str, str]]


class Charts:
    """The pictures of an edition.

    Args:
        store: the edition's.
        sections: the answers that its pages show.
        frame: the frame of its pages.
        labels: what things are called.
        search: its index.
        outlines: those of municipalities, where the publisher has given them.
    """

    def __init__(
        self,
        store: Store,
        sections: Sections,
        frame: Frame,
        labels: Labels,
        search: Search,
        outlines: Outlines | None = None,
    ) -> None:
        figures = Figures(search)
        self._map = MapPages(store, frame, labels, figures, outlines)
        self._timeline = TimelinePages(sections, frame, labels, figures)
        self._flows = FlowPages(frame, labels, figures)
        self._remembered = lru_cache(_KEPT)(self._render)

    def names(self) -> Iterator[str]:
        """The paths of all pictures without a state, for the static export and the sitemap."""
        yield from self._map.names()
        yield timeline_page.NAME
        yield from self._flows.names()

    def render(self, name: str, language: str, parameters: Parameters = ()) -> str | None:
        """The page of a picture in a language; None where there is none.

        Raises:
            UsageError: a parameter asks for what there is not.
        """
        return self._remembered(name, language, tuple(parameters))

    def _render(self, name: str, language: str, parameters: Parameters) -> str | None:
        wish, picked = _read_state(parameters)
        match name.partition("/")[0]:
            case map_page.NAME:
                return self._map.render(name, language, wish)
            case flows_page.NAME:
                return self._flows.render(name, language, wish, picked)
            case _:
                return self._timeline.render(language, wish) if name == timeline_page.NAME else None

    def table(self, name: str, parameters: Parameters = ()) -> Table | None:
        """The figures of a picture; None where there is none.

        Raises:
            UsageError: a parameter asks for what there is not.
        """
        wish, picked = _read_state(parameters)
        if name == timeline_page.NAME:
            return self._timeline.table(wish)
        if name.startswith(map_page.NAME) and (place := self._map.find(name)):
            return self._map.table(place, wish)
        if name.startswith(flows_page.NAME) and (flow := self._flows.find(name, wish, picked)):
            return self._flows.table(flow, wish, picked)
        return None


def _read_state(parameters: Parameters) -> tuple[Wish, dict[str, str]]:
    """What the projects are, and the chosen ends of the money flow."""
    wish = read_wish(parameters)
    picked = {name: value for name, value in parameters if name in flows_page.ENDS and value}
    filters = [(name, value) for name, values in wish.filters.items() for value in values if name != "year"]
    for name, value in (*filters, *picked.items()):
        if not is_iri(value) and (name not in picked or value not in flows_page.NO_BODIES):
            raise UsageError("is no identifier of a thing", where=name, advice="start at a link of the page")
    return wish, picked
