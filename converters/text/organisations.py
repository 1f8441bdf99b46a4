"""Reads the bodies that a cell, several lines or a sentence names, each with its units and its place in the text."""

from __future__ import annotations

from collections.abc import Iterator

from converters.text.organisation_cells import is_list_line, lists_bodies, read_list_line
from converters.text.organisation_mentions import find_mentions
from converters.text.organisation_names import parse_organisation, split_budget_line
from graph.model import Organisation, Span

__all__ = ["parse_organisation", "read_organisations", "split_budget_line"]


def read_organisations(text: str) -> list[Organisation]:
    """The bodies in a cell, a list of lines or running text, in their order, each with the span of the whole mention.

    Lines that list names are read piece by piece, sentences by their words. Never raises.
    """
    lines = list(_split_lines(text))
    among_bodies = lists_bodies([line for _, line in lines])
    found: list[Organisation] = []
    for offset, line in lines:
        if is_list_line(line):
            found.extend(read_list_line(line, offset, among_bodies=among_bodies))
        else:
            found.extend(_moved(organisation, offset) for organisation in find_mentions(line))
    return found


def _split_lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def _moved(organisation: Organisation, offset: int) -> Organisation:
    at = organisation.at
    return organisation._replace(at=Span(at.start + offset, at.end + offset)) if isinstance(at, Span) else organisation
