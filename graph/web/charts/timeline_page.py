"""The page of the timeline: projects begun and their money by year, projects as bars, and a person's roles as bars."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from graph.model import Iri, Literal
from graph.table import Table
from graph.terms import XSD
from graph.web.charts.asking import Figures, Period, Sums
from graph.web.charts.columns import Panel, draw_columns
from graph.web.charts.filters import say_filters, show_filters, stateful
from graph.web.charts.picture import caption_release, measure_name, write_figure, write_number, write_short
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, format_day
from graph.web.pages.links import Links
from graph.web.pages.render import Frame
from graph.web.pages.sections import Sections, iris_of
from graph.web.pages.show import Cell, Grid
from graph.web.pages.timeline import Bar, draw_timeline, read_bars
from graph.web.search.addresses import list_files, turn_pages
from graph.web.search.asking import Wish

NAME: Final = "timeline"
BARS: Final = 40
"""Projects on a page."""

_ALL: Final = 1_000_000
"""More rows than any release has, for the file of them all."""


class TimelinePages:
    """Makes the timelines of an edition."""

    def __init__(self, sections: Sections, frame: Frame, labels: Labels, figures: Figures) -> None:
        self._sections, self._frame, self._labels, self._figures = sections, frame, labels, figures

    def table(self, wish: Wish) -> Table:
        """Every project of a wish that has a first day, for other programs.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        _, periods = self._figures.periods(Wish(wish.text, wish.kind, wish.filters), _ALL)
        self._labels.learn(one.iri for one in periods)
        rows = tuple(
            (
                Iri(one.iri),
                Literal(self._labels.of(one.iri, "fi")[0], language="fi"),
                *(Literal(day, XSD + "date") if day else None for day in (one.start, one.end)),
            )
            for one in periods
        )
        return Table(("project", "title", "start", "end"), rows)

    def render(self, language: str, wish: Wish | None = None) -> str:
        """The page of a timeline as HTML.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        wish, edition = wish or Wish(), self._frame.edition
        links, words = stateful(self._frame.links(NAME, language), wish), Words(language)
        here = links.page(NAME)
        years = self._figures.years(wish)
        total, periods = self._figures.periods(wish, BARS)
        self._labels.learn([*self._figures.kinds(), *(one.iri for one in periods)])
        filters = say_filters(wish, self._labels, words)
        release = caption_release(edition.release_id, edition.made, words)
        undated = self._figures.sums(wish).projects - total
        values: dict[str, Any] = {
            "title": words("timeline"),
            "columns": self._draw_years(years, words),
            "years": self._grid_years(years, words),
            "roles": [role for person in wish.filters.get("person", ()) if (role := self._roles(person, links, words))],
            "bars": draw_timeline(self._bars(periods, links, words), words("timeline"), (), language),
            "table": self._grid(periods, links, words),
            "caption": [filters, words("timeline legend"), release],
            "money_caption": [filters, words("columns legend"), words("money note"), release],
            "count": words("projects count", count=write_number(total, words)),
            "undated": words("undated", count=write_number(undated, words)) if undated else "",
            "turn": turn_pages(here, wish, total, BARS),
            "filters": show_filters(wish, self._figures, self._labels, here, words) if self._frame.served else None,
            "files": list_files(links, NAME, wish) if self._frame.served else [],
            "hidden": bool(wish.text or wish.filters),
        }
        return self._frame.render("timeline.html", NAME, language, links, **values)

    def _measures(self, years: Mapping[str, Sums]) -> list[str]:
        measures = ("projects", *self._figures.kinds())
        return [one for one in measures if any(sums.value(one) for sums in years.values())]

    def _draw_years(self, years: Mapping[str, Sums], words: Words) -> Any:
        panels = [
            Panel(
                words("projects begun") if one == "projects" else measure_name(one, self._labels, words),
                {int(year): sums.value(one) for year, sums in years.items() if year.isdecimal()},
                number,
            )
            for number, one in enumerate(self._measures(years))
        ]
        return draw_columns(panels, words("by year"), lambda value: write_short(value, words))

    def _grid_years(self, years: Mapping[str, Sums], words: Words) -> Grid:
        measures = self._measures(years)
        headings = (words("facet year"), *(measure_name(one, self._labels, words) for one in measures))
        rows = tuple(
            (Cell(year), *(Cell(write_figure(sums, one, words), number=True) for one in measures))
            for year, sums in years.items()
        )
        return Grid(headings, (False, *(True for _ in measures)), rows)

    def _bars(self, periods: tuple[Period, ...], links: Links, words: Words) -> list[Bar]:
        """The projects of a page as bars, the oldest first."""
        bars = [
            Bar(
                self._labels.of(one.iri, words.language)[0],
                date.fromisoformat(one.start),
                date.fromisoformat(one.end) if one.end else None,
                href=links.thing(one.iri),
            )
            for one in periods
        ]
        return bars[::-1]

    def _grid(self, periods: tuple[Period, ...], links: Links, words: Words) -> Grid:
        rows = tuple(
            (
                Cell(self._labels.of(one.iri, words.language)[0], links.thing(one.iri)),
                *(Cell(format_day(date.fromisoformat(day), words.language) if day else "") for day in one[1:]),
            )
            for one in reversed(periods)
        )
        return Grid((words("project"), words("start"), words("end")), (False, False, False), rows)

    def _roles(self, person: str, links: Links, words: Words) -> tuple[str, str, Any] | None:
        """A person's name, page and roles as bars; None where nothing is known of any."""
        section = self._sections.read("person/roles", person)
        self._labels.learn({person, *iris_of(section.table.rows)})
        bars, groups = read_bars(section.table, self._labels, links, words.language)
        name = self._labels.of(person, words.language)[0]
        heading = f"{name}: {section.heading(words.language)}"
        return (heading, links.thing(person), draw_timeline(bars, heading, groups, words.language)) if bars else None
