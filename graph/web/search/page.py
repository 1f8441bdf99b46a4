"""The search page: the words, the filters as links that keep their state, the results and their other forms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, format_day
from graph.web.pages.links import Links
from graph.web.pages.render import Frame
from graph.web.search.addresses import address, list_files, turn_pages
from graph.web.search.asking import PAGE, Count, Found, Hit, Wish
from graph.web.search.index import FILTERS


class Option(NamedTuple):
    """A filter as a link that sets it or takes it off."""

    label: str
    href: str
    results: str
    chosen: bool


class Result(NamedTuple):
    """A result as the page shows it."""

    title: str
    language: str
    href: str
    kind: str
    detail: str


class SearchPage:
    """Renders results in the frame of the site."""

    def __init__(self, frame: Frame, labels: Labels) -> None:
        self._frame, self._labels = frame, labels

    def render(self, wish: Wish, found: Found, language: str) -> str:
        """The page of the results of a wish."""
        links, words = self._frame.links("search", language), Words(language)
        self._labels.learn(hit.iri for hit in found.hits)
        self._labels.learn(count.value for name, counts in found.facets.items() if name != "year" for count in counts)
        here = links.page("search")
        facets = [
            (words(f"facet {name}"), name, [self._option(wish, name, count, here, words) for count in counts])
            for name, counts in found.facets.items()
        ]
        return self._frame.render(
            "search.html",
            "search",
            language,
            links,
            title=words("search"),
            hidden=bool(wish.text or wish.filters),
            wish=wish,
            kept=[(name, value) for name in FILTERS for value in wish.filters.get(name, ())],
            action=here,
            total=found.total,
            results=[self._result(hit, links, words) for hit in found.hits],
            kinds=[_kind_option(wish, count, here, words) for count in found.kinds],
            facets=facets,
            pages=turn_pages(here, wish, found.total, PAGE),
            downloads=list_files(links, "search", wish),
        )

    def _result(self, hit: Hit, links: Links, words: Words) -> Result:
        title, language = self._labels.of(hit.iri, words.language)
        days = " – ".join(
            format_day(date.fromisoformat(day), words.language) if day else "" for day in (hit.start, hit.end)
        )
        count = words("projects count", count=hit.projects) if hit.kind != "project" else ""
        detail = " · ".join(part for part in (hit.code, days if hit.start or hit.end else "", count) if part)
        foreign = language if language != words.language else ""
        return Result(title, foreign, links.thing(hit.iri), words(hit.kind), detail)

    def _option(self, wish: Wish, name: str, count: Count, here: str, words: Words) -> Option:
        label = count.value if name == "year" else self._labels.of(count.value, words.language)[0]
        chosen = wish.filters.get(name, ())
        values = tuple(one for one in chosen if one != count.value) if count.chosen else (*chosen, count.value)
        return Option(
            label, address(here, _with(wish, {**wish.filters, name: values})), f"{count.results}", count.chosen
        )


def _with(wish: Wish, filters: Mapping[str, tuple[str, ...]]) -> Wish:
    return Wish(wish.text, wish.kind, {name: values for name, values in filters.items() if values})


def _kind_option(wish: Wish, count: Count, here: str, words: Words) -> Option:
    kind = "" if count.chosen else count.value
    return Option(
        words(count.value), address(here, Wish(wish.text, kind, wish.filters)), f"{count.results}", count.chosen
    )
