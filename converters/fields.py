"""Reads the values of a page's fields; what cannot be read is kept raw and reported, never dropped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal

from converters.days import Order, days_of_range, month_of, months_of_range, order_of, with_stops
from converters.entries import ANGLED, entries_of, whole_lines
from converters.layout import Field, Layout, lines, one_line, plain
from converters.private import has_contact_detail, without_contact_details, without_private_details
from converters.text.amounts.reader import parse_amount
from converters.text.dates.reader import read_day
from converters.text.people.roles import read_role
from graph.model import Problem, RawValue

_GAP = re.compile(
    r"(?P<label>[^\W\d_][^\n\u00a0\t:]{1,40}?)(?P<gap>[ ]*[\u00a0\t][ \u00a0\t]*|[ ]{3,})(?P<value>.*)", re.DOTALL
)
_OF_BODIES = frozenset({"funder", "implementer", "co-implementer", "partner", "responsible-authority"})
_COLON = re.compile(r"(?P<label>[A-ZÅÄÖ][^\n:]{2,70}):(?:[ \u00a0\t]+(?P<value>.*))?", re.DOTALL)


class FieldReader:
    """Reads fields one by one and collects what could not be read.

    Args:
        fields: the fields of one project, in the order of the page.
        layout: the page's labels; one that was too damaged to be read as such is no value either.

    `people` collects the rows between fields whose own label is a role of people ("Ohjausryhmä: …").
    """

    def __init__(self, fields: Sequence[Field], layout: Layout | None = None) -> None:
        self.fields = fields
        self._layout = layout
        self.problems: list[Problem] = []
        self.raw_values: list[RawValue] = []
        self.people: list[Field] = []

    def all(self, name: str) -> list[Field]:
        """The fields of that name that have a value."""
        return [field for field in self.fields if field.name == name and field.value]

    def one(self, name: str) -> Field | None:
        """The first field of that name that has a value; others that say something else are kept and reported."""
        found = self.all(name)
        for other in found[1:]:
            if one_line(other.value).casefold() != one_line(found[0].value).casefold():
                self.keep(other, "repeated-field", "the field stands twice with different values; the first is used")
        return found[0] if found else None

    def words(self, name: str) -> Field | None:
        """A value that is a few words: its lines joined, and a row that has a label of its own reported as unknown."""
        field = self.one(name)
        if field is None:
            return None
        own = [line for line in lines(field) if not self._is_no_value(field, line)]
        if not own:
            return None
        at = own[0].at._replace(end=own[-1].at.end)
        return field._replace(value=" ".join(one_line(line.value) for line in own), at=at)

    def text(self, name: str) -> str:
        """The words of a value, empty where there are none."""
        field = self.words(name)
        return field.value if field else ""

    def code(self, name: str, find: Callable[[str], str], code: str) -> str:
        """The concept that a value names; an unknown value is kept and reported under `code`."""
        field = self.words(name)
        concept = find(field.value) if field else ""
        if field and not concept:
            self.keep(field, code, "no concept of the code list has this spelling")
        return concept

    def days(self, field: Field) -> str:
        """The words of a field, with days that have strokes as d.m.yyyy where the page tells their order."""
        return with_stops(plain(field.value), self._order)

    def day(self, name: str, side: Literal["first", "last"]) -> date | None:
        """The day of a value, of a month its first or last; what is neither is kept and reported, and so is a month."""
        field = self.words(name)
        day = read_day(self.days(field)) if field else None
        month = month_of(field.value) if field and day is None else None
        if field and month:
            self.keep(field, "month-for-day", f"this is a month: its {side} day is taken", "info")
            return month[side == "last"]
        if field and day is None:
            self.keep(field, "unreadable-date", "this is no day")
        return day

    def period(self, first: str, last: str) -> tuple[date | None, date | None]:
        """The first and the last day, of a field each; a range in one of them is both where the other is empty."""
        stated = [*self.all(first), *self.all(last)]
        days = self.range_of(stated[0]) if len(stated) == 1 else None
        return days or (self.day(first, "first"), self.day(last, "last"))

    def range_of(self, field: Field) -> tuple[date, date] | None:
        """The first and the last day of a field that is a range of days, or of months, which are kept and reported."""
        if days := days_of_range(self.days(field)):
            return days
        if months := months_of_range(field.value):
            self.keep(field, "month-for-day", "these are months: the first and the last day are taken", "info")
        return months

    @cached_property
    def _order(self) -> Order:
        return order_of(field.value for field in self.fields)

    def amount(self, field: Field) -> Decimal | None:
        """The sum or count of a value; what is none is kept and reported."""
        value = parse_amount(plain(one_line(field.value)))
        if value is None:
            self.keep(field, "unreadable-amount", "this is no amount")
        return value

    def keep(self, field: Field, code: str, message: str, severity: str = "warning", *, place: bool = False) -> None:
        """Keeps a value as the document has it, and reports it; how to reach somebody is in neither.

        Args:
            field: the field.
            code: what is the matter, as in `Problem`.
            message: the same in words.
            severity: as in `Problem`.
            place: whether an address is that of a place and nobody's home.
        """
        words = one_line(field.value)
        value = without_contact_details(words) if place else without_private_details(words)
        if value or not words:
            self.raw_values.append(RawValue(field.label, value, field.at))
        self.report(code, message, field, value, severity)

    def keep_row(self, row: Field) -> None:
        """Keeps a row of `people` that names nobody: an unknown field as any other."""
        value = row.value[len(row.label) :].lstrip(" :\t\u00a0")
        self.keep(row._replace(value=value), "unknown-field", "the source knows no such field")

    def _is_no_value(self, field: Field, line: Field) -> bool:
        """Whether a line is a label, or a row with a label of its own that the source does not know: it is kept."""
        if self._layout and self._layout.is_label(line.value):
            self.report("stray-label", "a label stands where a value is expected", line)
            return True
        if line.at.start == field.at.start and not field.below:
            return False
        match = _GAP.fullmatch(line.value) or (_COLON.fullmatch(line.value) if field.style == "colon" else None)
        if match and (match["value"] or "").strip() and names_people(one_line(match["label"])):
            self.people.append(line._replace(label=one_line(match["label"])))
            return True
        if match and not has_contact_detail(match["value"] or ""):
            unknown = line._replace(label=one_line(match["label"]), value=match["value"] or "")
            self.keep(unknown, "unknown-field", "the source knows no such field")
            return True
        return False

    def report(self, code: str, message: str, field: Field, value: str = "", severity: str = "warning") -> None:
        """Reports something about a field."""
        self.problems.append(Problem(code, severity, message, field.label, value, field.at))

    def value_lines(self, name: str, own: Callable[[Field], bool] = lambda line: False) -> list[Field]:
        """The lines of all values of that name, without rows of unknown fields between them.

        Args:
            name: the name of the fields.
            own: whether a line that a label begins is one of the value all the same.
        """
        return [line for field in self.all(name) for line in self._own_lines(field, own)]

    def list_lines(self, name: str, own: Callable[[Field], bool] = lambda line: False) -> list[Field]:
        """The entries of a list of bodies: one a line, or several, without bullets and link addresses."""
        return [
            entry for field in self.all(name) for line in self._whole_lines(field, own) for entry in entries_of(line)
        ]

    def _own_lines(self, field: Field, own: Callable[[Field], bool]) -> list[Field]:
        return [line for line in lines(field) if own(line) or not self._is_no_value(field, line)]

    def _whole_lines(self, field: Field, own: Callable[[Field], bool]) -> Iterator[Field]:
        """The lines of a list of bodies with broken names joined; that only the width of a column says so is told."""
        for line, at_width in whole_lines(field, self._own_lines(field, own)):
            if at_width:
                self.report("joined-lines", "the lines of a narrow column are read as one name", line, severity="info")
            yield line


def names_people(label: str) -> bool:
    """Whether a label is a role that people have in a project, and no body."""
    read = read_role(label.split())
    return read is not None and read.role not in _OF_BODIES


def link_target(text: str) -> str:
    """The address behind a link, which the reader of HTML puts in angle brackets; empty where there is none."""
    match = ANGLED.search(text)
    return match[1] if match else ""


def without_links(text: str) -> str:
    """The text without the addresses behind its links."""
    return ANGLED.sub("", text).strip()


def make_slug(title: str) -> str:
    """The title as part of an IRI: lower-case ASCII letters and digits, hyphens between."""
    words = "-".join(re.findall(r"\w+", unicodedata.normalize("NFC", title).casefold()))
    letters = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:120].rstrip("-")
