"""What a picture is narrowed down to: a form of pick lists, and the filters that are set, each with its undoing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from graph.web.charts.asking import Figures
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words
from graph.web.pages.links import Links, StatefulLinks
from graph.web.search.addresses import address
from graph.web.search.asking import Wish
from graph.web.search.index import FILTERS

_PICKED: Final = ("fund", "programme", "portfolio", "status", "year")
"""The filters that the form offers, one value each; the others come by links."""


class Choice(NamedTuple):
    """A value of a pick list."""

    value: str
    label: str
    chosen: bool


class Picker(NamedTuple):
    """A pick list by the name of its filter."""

    name: str
    choices: tuple[Choice, ...]


class Chip(NamedTuple):
    """A filter that is set; the link takes it off."""

    name: str
    label: str
    href: str


class Filters(NamedTuple):
    """The form with what is set; `kept` are the filters that it sends along."""

    action: str
    text: str
    pickers: tuple[Picker, ...]
    kept: tuple[tuple[str, str], ...]
    chips: tuple[Chip, ...]


def show_filters(
    wish: Wish,
    figures: Figures,
    labels: Labels,
    action: str,
    words: Words,
    also: Mapping[str, str] | None = None,
    apart: str = "",
) -> Filters:
    """The filters of a page.

    Args:
        wish: what is set.
        figures: where the values of the pick lists come from.
        labels: what they are called.
        action: the address of the page without its state.
        words: in the reader's language.
        also: what else the state of the page holds.
        apart: the filter that the page shows in its own way.
    """
    offered = [name for name in _PICKED if name != apart and len(wish.filters.get(name, ())) < 2]
    pickers = [_pick(wish, name, figures, labels, words) for name in offered]
    shown = {picker.name for picker in pickers}
    kept = [(name, value) for name, value in _set(wish) if name not in shown]
    chips = [
        Chip(
            words(f"facet {name}"),
            _label(name, value, labels, words),
            address(action, without(wish, name, value), also),
        )
        for name, value in _set(wish)
        if name != apart
    ]
    kept += list((also or {}).items())
    return Filters(action, wish.text, tuple(picker for picker in pickers if picker.choices), tuple(kept), tuple(chips))


def say_filters(wish: Wish, labels: Labels, words: Words, also: Sequence[str] = ()) -> str:
    """The filters in words, for the caption of a picture; `also` are those of the page itself."""
    labels.learn(value for name, value in _set(wish) if name != "year")
    said = [f"{words('search')}: {wish.text}"] if wish.text else []
    said += [f"{words(f'facet {name}')}: {_label(name, value, labels, words)}" for name, value in _set(wish)]
    return f"{words('filters set')}: {'; '.join([*said, *also]) or words('no filters')}."


def stateful(links: Links, wish: Wish, also: Mapping[str, str] | None = None) -> Links:
    """The links of a page, of which those to the other languages keep what it is narrowed down to."""
    return StatefulLinks(links, address("", wish, also).removeprefix("?"))


def _set(wish: Wish) -> list[tuple[str, str]]:
    """The filters that are set, in their order."""
    return [(name, value) for name in FILTERS for value in wish.filters.get(name, ())]


def narrowed(wish: Wish, name: str, value: str) -> Wish:
    """The wish with one value of a filter instead of those it had, from its first page; with none where it is empty."""
    rest = {key: its for key, its in wish.filters.items() if key != name}
    return replace(wish, filters={**rest, name: (value,)} if value else rest, page=1)


def without(wish: Wish, name: str, value: str) -> Wish:
    """The wish without a value of a filter, from its first page."""
    values = tuple(one for one in wish.filters.get(name, ()) if one != value)
    rest = {key: its for key, its in wish.filters.items() if key != name}
    return replace(wish, filters={**rest, name: values} if values else rest, page=1)


def _pick(wish: Wish, name: str, figures: Figures, labels: Labels, words: Words) -> Picker:
    values = figures.choices(name)
    labels.learn(value for value in values if name != "year")
    chosen = wish.filters.get(name, ())
    choices = [Choice(value, _label(name, value, labels, words), value in chosen) for value in values]
    if name == "year":
        return Picker(name, tuple(reversed(choices)))
    return Picker(name, tuple(sorted(choices, key=lambda choice: choice.label)))


def _label(name: str, value: str, labels: Labels, words: Words) -> str:
    return value if name == "year" else labels.of(value, words.language)[0]
