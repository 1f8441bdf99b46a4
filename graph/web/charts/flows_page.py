"""The page of the money flow: from payer through a programme or portfolio to the body that runs the project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from graph.model import Iri, Literal
from graph.table import Table
from graph.terms import XSD
from graph.vocabulary import DEF
from graph.web.charts.asking import MIDDLES, Figures, Way
from graph.web.charts.filters import Chip, say_filters, show_filters, stateful
from graph.web.charts.map_page import Tab
from graph.web.charts.picture import caption_release, measure_name, write_number
from graph.web.charts.sankey import OTHERS, Band, Layout, Node, Written, draw_flows, gather, lay_out, own_nodes
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words
from graph.web.pages.links import Links
from graph.web.pages.render import Frame
from graph.web.pages.show import Cell, Grid
from graph.web.search.addresses import address, list_files
from graph.web.search.asking import Wish
from graph.web.search.money import SEVERAL

NAME: Final = "flows"
ENDS: Final = ("payer", "middle", "receiver")
"""The parameters of the address that choose a node of each column."""

UNSTATED: Final = "unstated"
"""Instead of an end that no source states, in the address."""

NO_BODIES: Final = frozenset({UNSTATED, SEVERAL, OTHERS})
"""The ends that stand for no one body."""

_PROJECTS: Final = 50
_AMOUNT: Final = f"{DEF}amount/"
_KINDS: Final = ("granted-eu-state", "planned-public", "planned", "budget", "stated-total")
"""The kinds that the first picture would rather show, the best first."""

Picked = Mapping[str, str]
"""The chosen nodes by the name of their column, as the address has them."""


class View(NamedTuple):
    """What a picture shows: one kind of amount, through programmes or portfolios."""

    middle: str
    kind: str

    @property
    def path(self) -> str:
        """Its path below the site, without endings."""
        return f"{NAME}/{self.middle}/{self.kind.removeprefix(_AMOUNT)}"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a reader asks for, with the way that it comes to."""

    view: View
    wish: Wish
    picked: Picked
    way: Way


class FlowPages:
    """Makes the pictures of an edition's money."""

    def __init__(self, frame: Frame, labels: Labels, figures: Figures) -> None:
        self._frame, self._labels, self._figures = frame, labels, figures

    def names(self) -> Iterator[str]:
        """The paths of all pictures, the default one first."""
        yield NAME
        for middle in MIDDLES:
            if self._figures.choices(middle):
                yield from (View(middle, kind).path for kind in self._figures.kinds())

    def find(self, name: str, wish: Wish, picked: Picked) -> View | None:
        """The view at a path; None where there is none.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        if name == NAME:
            return self._default(wish, picked)
        middle, _, kind = name.removeprefix(f"{NAME}/").partition("/")
        view = View(middle, _AMOUNT + kind)
        return view if middle in MIDDLES and view.kind in self._figures.kinds() else None

    def _default(self, wish: Wish, picked: Picked) -> View:
        """The first view that has something to show of what is asked for: a programme or portfolio, best of all."""
        kinds = [_AMOUNT + kind for kind in _KINDS]
        kinds += [kind for kind in self._figures.kinds() if kind not in kinds]
        second = None
        for view in (View(middle, kind) for kind in kinds for middle in MIDDLES):
            flows = self._figures.flows(wish, self._ask(view, wish, picked).way)
            if any(flow.ends[1] for flow in flows):
                return view
            second = second or (view if flows else None)
        return second or View(MIDDLES[0], kinds[0])

    def table(self, view: View, wish: Wish, picked: Picked) -> Table:
        """Every flow, for other programs, none gathered with others.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        asked = self._ask(view, wish, picked)
        rows = tuple(
            (
                *(Iri(end) if end not in {"", SEVERAL} else None for end in flow.ends),
                Literal(str(flow.projects), XSD + "integer"),
                Literal(f"{flow.euros:.2f}", XSD + "decimal"),
            )
            for flow in self._figures.flows(wish, asked.way)
        )
        return Table(("payer", view.middle, "implementer", "projects", "euros"), rows)

    def _ask(self, view: View, wish: Wish, picked: Picked) -> _Asked:
        whole = Way(view.kind, view.middle)
        flows = self._figures.flows(wish, whole) if OTHERS in picked.values() else ()
        ends = []
        for column, name in enumerate(ENDS):
            value = picked.get(name, "")
            if value == OTHERS:
                others = {flow.ends[column] for flow in flows} - own_nodes(flows, column)
                # Where there are no others, the name of none finds nothing.
                ends.append(tuple(sorted(others)) or (OTHERS,))
            else:
                ends.append((("" if value == UNSTATED else value),) if value else ())
        return _Asked(view, wish, picked, Way(view.kind, view.middle, *ends))

    def render(self, name: str, language: str, wish: Wish | None = None, picked: Picked | None = None) -> str | None:
        """The page of a picture as HTML; None where there is none.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        wish, picked = wish or Wish(), picked or {}
        view = self.find(name, wish, picked)
        if view is None:
            return None
        asked = self._ask(view, wish, picked)
        links, words = stateful(self._frame.links(name, language), wish, picked), Words(language)
        here = links.page(name)
        layout = lay_out(gather(self._figures.flows(asked.wish, asked.way)))
        projects = self._figures.projects_on(asked.wish, asked.way)
        self._learn(layout, projects[:_PROJECTS])
        shower = _Shower(self._labels, links, words, asked, here, self._frame.served)
        kind = measure_name(view.kind, self._labels, words)
        edition = self._frame.edition
        values: dict[str, Any] = {
            "title": words("flows"),
            "lead": words("flows lead"),
            "tabs_of_view": self._tabs(asked, links, words),
            "picture": draw_flows(layout, f"{words('flows')}: {kind}", shower.headings(), shower.written()),
            "caption": [
                say_filters(wish, self._labels, words, shower.say_picked()),
                f"{kind}. {words('flows legend')}",
                words("money note"),
                caption_release(edition.release_id, edition.made, words),
            ],
            "kind": kind,
            "sum": write_number(sum(euros for _, euros in projects), words),
            "table": shower.grid_bands(layout),
            "projects": shower.grid_projects(projects[:_PROJECTS], kind),
            "count": words("rows", shown=min(_PROJECTS, len(projects)), total=write_number(len(projects), words)),
            "filters": self._filters(asked, here, words, shower) if self._frame.served else None,
            "files": list_files(links, view.path, wish, picked) if self._frame.served else [],
            "hidden": bool(asked.wish.text or asked.wish.filters or asked.picked),
        }
        return self._frame.render("flows.html", name, language, links, **values)

    def _learn(self, layout: Layout, projects: Sequence[tuple[str, float]]) -> None:
        """Read the labels of all that the page names; ends that stand for no one thing have none."""
        names = [*(node.name for node in layout.nodes), *(iri for iri, _ in projects), *self._figures.kinds()]
        self._labels.learn(name for name in names if ":" in name)

    def _tabs(self, asked: _Asked, links: Links, words: Words) -> list[tuple[str, list[Tab]]]:
        def tab(name: str, other: View) -> Tab:
            return Tab(name, address(links.page(other.path), asked.wish, asked.picked), other == asked.view)

        middles = [one for one in MIDDLES if one == asked.view.middle or self._figures.choices(one)]
        kinds = self._figures.kinds()
        return [
            (words("flows through"), [tab(words(f"facet {one}"), asked.view._replace(middle=one)) for one in middles]),
            (
                words("measure"),
                [tab(measure_name(one, self._labels, words), asked.view._replace(kind=one)) for one in kinds],
            ),
        ]

    def _filters(self, asked: _Asked, here: str, words: Words, shower: _Shower) -> Any:
        made = show_filters(asked.wish, self._figures, self._labels, here, words, asked.picked)
        ends = [
            Chip(words(f"flows {name}"), shower.name(value), shower.link({**asked.picked, name: ""}))
            for name, value in asked.picked.items()
        ]
        return made._replace(chips=(*made.chips, *ends))


class _Shower:
    """Shows nodes, bands and projects on one page."""

    def __init__(self, labels: Labels, links: Links, words: Words, asked: _Asked, here: str, served: bool) -> None:
        self._labels, self._links, self._words = labels, links, words
        self._asked, self._here, self._served = asked, here, served

    def headings(self) -> tuple[str, str, str]:
        """Of the three columns."""
        return (
            self._words("flows payer"),
            self._words(f"facet {self._asked.view.middle}"),
            self._words("flows receiver"),
        )

    def name(self, value: str) -> str:
        """What a node is called."""
        if value in {"", UNSTATED}:
            return self._words("not stated")
        if value in {SEVERAL, OTHERS}:
            return self._words(f"flows {value}")
        return self._labels.of(value, self._words.language)[0]

    def say_picked(self) -> list[str]:
        """The chosen nodes in words."""
        return [f"{self._words(f'flows {name}')}: {self.name(value)}" for name, value in self._asked.picked.items()]

    def link(self, picked: Picked) -> str:
        """The page with other nodes chosen, at its projects."""
        chosen = {name: picked[name] for name in ENDS if picked.get(name)}
        return address(self._here, self._asked.wish, chosen) + "#projects"

    def _pick(self, *nodes: Node) -> str:
        """The link that chooses nodes; among files, where nothing can be chosen, the page of the one in the middle."""
        if not self._served:
            page = next((node.name for node in nodes if node.column == 1), nodes[0].name)
            return self._links.thing(page) if ":" in page else ""
        return self.link({**self._asked.picked, **{ENDS[node.column]: node.name or UNSTATED for node in nodes}})

    def _say(self, name: str, euros: float) -> str:
        return f"{name}: {write_number(euros, self._words)} €"

    def written(self) -> Written:
        """How the picture shows them."""
        return Written(
            name=lambda node: self.name(node.name),
            said=lambda node: self._say(self.name(node.name), node.euros),
            href=self._pick,
            said_of_band=self._say_band,
            href_of_band=lambda band: self._pick(band.source, band.target),
        )

    def _say_band(self, band: Band) -> str:
        ends = f"{self.name(band.source.name)} → {self.name(band.target.name)}"
        return f"{self._say(ends, band.euros)}, {self._words('projects count', count=band.projects)}"

    def grid_bands(self, layout: Layout) -> Grid:
        """The bands as a table, those between the first two columns first."""
        rows = tuple(
            (
                Cell(self.name(band.source.name)),
                Cell(self.name(band.target.name), self._pick(band.source, band.target)),
                Cell(write_number(band.projects, self._words), number=True),
                Cell(write_number(band.euros, self._words), number=True),
            )
            for band in layout.bands
        )
        names = ("flows from", "flows to", "measure projects")
        return Grid((*(self._words(name) for name in names), "€"), (False, False, True, True), rows)

    def grid_projects(self, projects: Sequence[tuple[str, float]], kind: str) -> Grid:
        """The projects as a table."""
        rows = tuple(
            (
                Cell(self._labels.of(iri, self._words.language)[0], self._links.thing(iri)),
                Cell(write_number(euros, self._words), number=True),
            )
            for iri, euros in projects
        )
        return Grid((self._words("project"), kind), (False, True), rows)
