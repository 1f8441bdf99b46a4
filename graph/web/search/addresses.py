"""Addresses that state a wish: of a page, of the pages before and after it, and of the files with all that it finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlencode

from graph.web.pages.links import Links
from graph.web.pages.tables import TABLE_FORMS
from graph.web.search.asking import Wish
from graph.web.search.index import FILTERS


class Turn(NamedTuple):
    """Of the pages of what is found, which one this is, and where the others are."""

    number: int
    last: int
    before: str
    after: str


def read_wish(parameters: Sequence[tuple[str, str]]) -> Wish:
    """The wish that the parameters of an address state: q, type, page, and any facet as often as it has values."""
    single = dict(parameters)
    filters = {name: tuple(value for key, value in parameters if key == name and value) for name in FILTERS}
    page = int(single["page"]) if single.get("page", "").isdecimal() and len(single["page"]) < 6 else 1
    return Wish(
        single.get("q", "").strip(), single.get("type", ""), {k: v for k, v in filters.items() if v}, max(page, 1)
    )


def write_wish(wish: Wish) -> str:
    """The parameters of an address that state a wish; nothing for the empty one."""
    pairs = [("q", wish.text), ("type", wish.kind)]
    pairs += [(name, value) for name in FILTERS for value in wish.filters.get(name, ())]
    pairs += [("page", str(wish.page))] if wish.page > 1 else []
    return urlencode([(key, value) for key, value in pairs if value])


def address(path: str, wish: Wish, also: Mapping[str, str] | None = None) -> str:
    """A link to a page with a wish and whatever else its state holds."""
    state = "&".join(part for part in (write_wish(wish), urlencode(dict(also or {}))) if part)
    return f"{path}?{state}" if state else path


def turn_pages(path: str, wish: Wish, total: int, size: int) -> Turn:
    """The pages of so many things that a wish finds, of that size."""
    number, last = wish.page, max(1, -(-total // size))
    return Turn(
        number,
        last,
        address(path, replace(wish, page=number - 1)) if 1 < number <= last else "",
        address(path, replace(wish, page=number + 1)) if number < last else "",
    )


def list_files(links: Links, path: str, wish: Wish, also: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """The forms in which all that a page finds can be had, each with its address."""
    return [(form.title, address(links.to(f"{path}.{ending}"), wish, also)) for ending, form in TABLE_FORMS.items()]
