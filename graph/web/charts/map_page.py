"""The page of the map: projects, the bodies that run them and their money by place, the picture and its table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple

from graph.model import Iri, Literal
from graph.store import Store
from graph.table import Table
from graph.terms import XSD
from graph.vocabulary import DEF
from graph.web.charts.asking import Figures, Sums
from graph.web.charts.atlas import LEVELS, Atlas, fit, read_atlas
from graph.web.charts.atlas import Frame as Shown
from graph.web.charts.filters import Filters, narrowed, say_filters, show_filters, stateful, without
from graph.web.charts.map_drawing import Ring, Scale, Spot, draw_map
from graph.web.charts.outlines import Outlines
from graph.web.charts.picture import caption_release, measure_name, write_figure, write_number, write_short
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words
from graph.web.pages.links import Links
from graph.web.pages.render import Frame
from graph.web.pages.show import Cell, Grid
from graph.web.search.addresses import address, list_files, write_wish
from graph.web.search.asking import Wish

NAME: Final = "map"
RELATIONS: Final = ("place", "mention", "seat")
"""How projects belong to places, by the filters of the search."""

_COUNTED: Final = ("projects", "organisations")
_AMOUNT: Final = f"{DEF}amount/"


class View(NamedTuple):
    """What a map shows; `measure` is "projects", "organisations" or the IRI of a kind of amount."""

    by: str
    level: str
    measure: str

    @property
    def path(self) -> str:
        """Its path below the site, without endings."""
        return f"{NAME}/{self.by}/{self.level}/{self.measure.removeprefix(_AMOUNT)}"


class Tab(NamedTuple):
    """A link to another view of the same data."""

    name: str
    href: str
    here: bool


class Chosen(NamedTuple):
    """A place that the reader has clicked: its figures, and links to everything else about it."""

    name: str
    figures: list[tuple[str, str]]
    links: list[tuple[str, str]]


class MapPages:
    """Makes the maps of an edition.

    Args:
        store: the edition's.
        frame: the frame of its pages.
        labels: what things are called.
        figures: the figures of its projects.
        outlines: those of municipalities, where the publisher has given them.
    """

    def __init__(
        self,
        store: Store,
        frame: Frame,
        labels: Labels,
        figures: Figures,
        outlines: Outlines | None = None,
    ) -> None:
        self._store, self._frame, self._labels, self._figures = store, frame, labels, figures
        self._outlines = outlines

    @cached_property
    def _atlas(self) -> Atlas:
        return read_atlas(self._store)

    @cached_property
    def _rings(self) -> dict[str, list[Ring]]:
        """The rings of areas by IRI: a sub-region or region has those of its municipalities."""
        start = self._frame.base + LEVELS["municipality"]
        found = {f"{start}{code}": list(its) for code, its in (self._outlines.rings if self._outlines else {}).items()}
        for area, places in self._atlas.members.items():
            if rings := [ring for place in places for ring in found.get(place, ())]:
                found.setdefault(area, rings)
        return found

    @cached_property
    def _shown(self) -> Shown:
        """The same frame for every picture, so that maps can be compared: all points, and all corners of outlines."""
        corners = [corner for its in self._rings.values() for ring in its for corner in ring]
        return fit([*self._atlas.points.values(), *corners])

    @cached_property
    def _default(self) -> View:
        """Projects by municipality, by the relation that places most of them."""
        counts = {
            by: sum(one.projects for one in self._sums(View(by, "municipality", ""), Wish()).values())
            for by in RELATIONS
        }
        return View(max(RELATIONS, key=lambda by: counts[by]), "municipality", "projects")

    def _measures(self) -> tuple[str, ...]:
        return (*_COUNTED, *self._figures.kinds())

    def names(self) -> Iterator[str]:
        """The paths of all maps that show something, the default one first."""
        yield NAME
        for by in RELATIONS:
            for level in LEVELS:
                if self._sums(View(by, level, ""), Wish()):
                    yield from (View(by, level, measure).path for measure in self._measures())

    def find(self, name: str) -> View | None:
        """The view at a path; None where there is none."""
        if name == NAME:
            return self._default
        parts = name.removeprefix(f"{NAME}/").split("/")
        if len(parts) != 3 or parts[0] not in RELATIONS or parts[1] not in LEVELS:
            return None
        measure = parts[2] if parts[2] in _COUNTED else _AMOUNT + parts[2]
        return View(parts[0], parts[1], measure) if measure in self._measures() else None

    def _sums(self, view: View, wish: Wish) -> Mapping[str, Sums]:
        years, start = wish.filters.get("year", ()), self._frame.base + LEVELS[view.level]
        if len(years) == 1:
            return self._figures.places_by_year(wish, view.by, start).get(years[0], {})
        return self._figures.places(wish, view.by, start)

    def _scale(self, view: View, wish: Wish, sums: Mapping[str, Sums]) -> Scale:
        """One scale for all single years, so that they can be compared."""
        shown = [sums]
        if len(wish.filters.get("year", ())) == 1:
            start = self._frame.base + LEVELS[view.level]
            shown = list(self._figures.places_by_year(wish, view.by, start).values())
        return Scale.of(one.value(view.measure) for places in shown for one in places.values())

    def table(self, view: View, wish: Wish) -> Table:
        """The figures of every place, for other programs.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        kinds = self._figures.kinds()
        columns = ("place", "name", *_COUNTED, *(kind.removeprefix(_AMOUNT).replace("-", "_") for kind in kinds))
        rows = []
        for iri, sums in sorted(self._sums(view, wish).items()):
            counts = [Literal(str(number), XSD + "integer") for number in (sums.projects, sums.organisations)]
            euros = [
                Literal(f"{sums.euros[kind]:.2f}", XSD + "decimal") if kind in sums.euros else None for kind in kinds
            ]
            rows.append((Iri(iri), Literal(self._labels.of(iri, "fi")[0], language="fi"), *counts, *euros))
        return Table(columns, tuple(rows))

    def render(self, name: str, language: str, wish: Wish | None = None) -> str | None:
        """The page of a map as HTML; None where there is none.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        view, wish = self.find(name), wish or Wish()
        if view is None:
            return None
        links, words = stateful(self._frame.links(name, language), wish), Words(language)
        sums = self._sums(view, wish)
        self._labels.learn([*sums, *self._figures.kinds(), *wish.filters.get(view.by, ())])
        here = links.page(name)
        order = sorted(sums, key=lambda iri: (-sums[iri].value(view.measure), self._name(iri, language), iri))
        hrefs = {iri: self._click(iri, view, wish, here, links) for iri in order}
        values: dict[str, Any] = {
            "title": words("map"),
            "lead": words(f"map by {view.by}"),
            "picture": self._draw(view, wish, sums, hrefs, words),
            "caption": self._caption(view, wish, words),
            "tabs_of_view": self._tabs(view, wish, links, words),
            "years": self._years(view, wish, links, words) if self._frame.served else [],
            "filters": self._filters(wish, here, words) if self._frame.served else None,
            "chosen": [self._chosen(iri, view, wish, sums, links, words) for iri in wish.filters.get(view.by, ())],
            "table": self._grid(order, sums, hrefs, words),
            "files": list_files(links, view.path, wish) if self._frame.served else [],
            "hidden": bool(wish.text or wish.filters),
        }
        return self._frame.render("map.html", name, language, links, **values)

    def _name(self, iri: str, language: str) -> str:
        return self._labels.of(iri, language)[0]

    def _place(self, iri: str, words: Words) -> str:
        """The name of a place; those that the table of places has no point of were abolished."""
        name = self._name(iri, words.language)
        known = not self._atlas.points or iri in self._atlas.points
        return name if known else f"{name} ({words('abolished')})"

    def _click(self, iri: str, view: View, wish: Wish, here: str, links: Links) -> str:
        """Where a place leads: to the same map with it chosen or let go, or to its own page among files."""
        if not self._frame.served:
            return links.thing(iri)
        chosen = iri in wish.filters.get(view.by, ())
        return address(here, without(wish, view.by, iri) if chosen else narrowed(wish, view.by, iri)) + "#chosen"

    def _draw(self, view: View, wish: Wish, sums: Mapping[str, Sums], hrefs: Mapping[str, str], words: Words) -> Any:
        chosen, name = wish.filters.get(view.by, ()), measure_name(view.measure, self._labels, words)
        spots = [
            Spot(
                iri,
                one.value(view.measure),
                f"{self._name(iri, words.language)}: {name} {write_number(one.value(view.measure), words)}",
                hrefs[iri],
                iri in chosen,
            )
            for iri, one in sums.items()
        ]
        scale = self._scale(view, wish, sums)
        write = {value: write_short(value, words) for value in scale.legend}
        title = f"{words('map')}: {name}"
        return draw_map(spots, scale, self._atlas.points, self._shown, title, self._rings, write)

    def _filters(self, wish: Wish, here: str, words: Words) -> Filters:
        """The form; a single year is chosen beside the picture."""
        apart = "year" if len(wish.filters.get("year", ())) < 2 else ""
        return show_filters(wish, self._figures, self._labels, here, words, apart=apart)

    def _caption(self, view: View, wish: Wish, words: Words) -> list[str]:
        edition = self._frame.edition
        name = measure_name(view.measure, self._labels, words)
        notes = [say_filters(wish, self._labels, words), f"{words('map legend')}: {name}."]
        if len(wish.filters.get("year", ())) == 1:
            notes.append(words("map one scale"))
        if view.level != "municipality":
            notes.append(words("map middle"))
        if view.measure not in _COUNTED:
            notes.append(words("money note"))
        if self._outlines:
            notes.append(words("map outlines", source=self._outlines.source))
        return [*notes, words("map whole"), caption_release(edition.release_id, edition.made, words)]

    def _tabs(self, view: View, wish: Wish, links: Links, words: Words) -> list[tuple[str, list[Tab]]]:
        """The other relations, sizes and measures, each with the rest of what is shown."""

        def tab(name: str, other: View) -> Tab:
            return Tab(name, address(links.page(other.path), wish), other == view)

        relations = [by for by in RELATIONS if by == view.by or self._sums(view._replace(by=by), Wish())]
        return [
            (words("map relation"), [tab(words(f"map relation {by}"), view._replace(by=by)) for by in relations]),
            (words("map level"), [tab(words(f"map level {level}"), view._replace(level=level)) for level in LEVELS]),
            (
                words("measure"),
                [tab(measure_name(one, self._labels, words), view._replace(measure=one)) for one in self._measures()],
            ),
        ]

    def _years(self, view: View, wish: Wish, links: Links, words: Words) -> list[Tab]:
        """The same map of each year, and of all."""
        here, chosen = links.page(view.path), wish.filters.get("year", ())
        every = Tab(words("all"), address(here, narrowed(wish, "year", "")), not chosen)
        years = self._figures.choices("year")
        return [every, *(Tab(one, address(here, narrowed(wish, "year", one)), chosen == (one,)) for one in years)]

    def _chosen(self, iri: str, view: View, wish: Wish, sums: Mapping[str, Sums], links: Links, words: Words) -> Chosen:
        one = sums.get(iri, Sums())
        only = narrowed(wish, view.by, iri)
        figures = [
            (measure_name(measure, self._labels, words), write_number(one.value(measure), words))
            for measure in self._measures()
            if one.value(measure)
        ]
        projects = Wish(only.text, "project", only.filters)
        ways = [
            (words("place page"), links.thing(iri)),
            (words("search"), f"{links.page('search')}?{write_wish(projects)}"),
            (words("timeline"), address(links.page("timeline"), only)),
            (words("flows"), address(links.page("flows"), only)),
        ]
        if self._frame.has("network"):
            ways.append((words("network"), links.page("network/places", centre=iri)))
        return Chosen(self._name(iri, words.language), figures, ways)

    def _grid(self, order: Sequence[str], sums: Mapping[str, Sums], hrefs: Mapping[str, str], words: Words) -> Grid:
        measures = [one for one in self._measures() if any(place.value(one) for place in sums.values())]
        rows = tuple(
            (
                Cell(self._place(iri, words), hrefs[iri]),
                *(Cell(write_figure(sums[iri], one, words), number=True) for one in measures),
            )
            for iri in order
        )
        headings = (words("facet place"), *(measure_name(one, self._labels, words) for one in measures))
        return Grid(headings, (False, *(True for _ in measures)), rows)
