"""Rows of a list -> projects: what is worked out once per file stands in the reader, the rest runs for every row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from converters.sources.eura_lists.codes import (
    is_authority,
    parse_authority,
    parse_code,
    parse_implementers,
    parse_numbered,
    parse_part,
)
from converters.sources.eura_lists.layout import DETAILS, NOWHERE, Layout, name_key, settings
from converters.tables import Table
from converters.text.amounts.reader import parse_amount
from converters.text.contacts.cell_people import read_cell_person
from converters.text.dates.reader import parse_date
from converters.text.organisations.names import parse_organisation
from graph.model import Amount, Cell, Participation, Problem, Project, RawValue

MESSAGES: Final = {
    "repaired-authority": ("info", "the name of the authority was repaired against the table of organisations"),
    "budget-line": ("info", "a budget line stands after the name of the authority"),
    "title-in-authority": ("warning", "the end of the title stood before the name of the authority"),
    "unknown-authority": ("warning", "the authority is not in the table of organisations"),
    "no-authority": ("warning", "the row names no authority"),
    "no-implementer": ("warning", "the row names no implementer"),
    "contact-detail": ("warning", "a telephone number or an e-mail address in the cell was left out"),
    "sole-trader": ("info", "the implementer is a sole trader, whose name is a person's"),
    "no-title": ("warning", "the row has no title: its code is shown in its place"),
    "no-code": ("warning", "the row has no project code"),
    "odd-code": ("warning", "the project code does not look like one"),
    "no-date": ("warning", "a date is missing"),
    "unparseable-date": ("warning", "the date cannot be read"),
    "shifted-row": ("warning", "a number stands where a date belongs: the cells of the row may have moved"),
    "day-number": ("warning", "a number without a date format stands for a day and was read as the spreadsheet counts"),
    "start-equals-end": ("warning", "the project starts and ends on the same day"),
    "end-before-start": ("warning", "the project ends before it starts"),
    "no-amount": ("info", "an amount is missing"),
    "unparseable-amount": ("warning", "the amount cannot be read"),
    "merged-amount": (
        "warning",
        "the amount stands in a cell merged with rows above: it is counted in the first of them",
    ),
    "merged-cell": ("info", "the value stands in a cell merged with rows above"),
    "negative-amount": ("warning", "the amount is below zero"),
    "realised-above-granted": ("warning", "more money was realised than granted"),
    "realised-above-planned": ("warning", "more money was realised than planned"),
    "unknown-fund": ("warning", "the fund is not in the code list"),
    "unknown-status": ("warning", "the status is not in the code list"),
    "unknown-programme": ("warning", "the programme or its part is not in the code list"),
    "unknown-axis": ("warning", "the priority axis is not in the code list"),
    "unknown-objective": ("warning", "the specific objective is not in the code list"),
    "unknown-place": ("warning", "the place is in no table of areas"),
    "bad-business-id": ("warning", "the business id has a wrong form or check digit"),
    "bad-website": ("warning", "the address of the website cannot be used"),
    "uncalculated-formula": (
        "warning",
        "the cell holds a formula without its value: open the list in a spreadsheet program and save it again",
    ),
    "short-row": ("warning", "the row has fewer cells than the header"),
    "long-row": ("warning", "the row has more cells than the header"),
    "moved-cell": ("warning", "the value may belong to another column: the row has more cells than the header"),
    "joined-cells": ("info", "a text with separators in it had been split over cells and was joined again"),
    "broken-quotes": ("warning", "the quotation marks of the row do not match"),
    "repeated-code": ("warning", "another row of the list has the same project code"),
    "repeated-header": ("info", "the header stands again among the rows"),
    "footer-row": ("info", "a total or a note below the list is not a project"),
    "unreadable-row": ("error", "the row is no project and no known note"),
}

_CODE = re.compile(r"[A-ZÅÄÖ]{1,3}-?\d{3,}(?:-\d+)?")
_NUMBER = re.compile(r"-?\d[\d \u00a0]*(?:[.,]\d{1,2})?")
_DAY_NUMBER = re.compile(r"\d{5}")
_DAY_YEARS = range(1990, 2051)
_NO_TIME = re.compile(r"[T ]0?0[:.]00(?:[:.]00)?(?:\.0+)?$")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")
_FOLD = str.maketrans("åäöü", "aaou")


class _Field(NamedTuple):
    """Where a field stands: its place in the row, its number as RFC 7111 counts, its name as written."""

    position: int
    column: int
    name: str


@lru_cache(maxsize=1 << 16)
def parse_day(text: str) -> date | None:
    """The day of a cell; a time of midnight, which spreadsheets add, does not count."""
    return parse_date(_NO_TIME.sub("", text.strip()))


class RowReader:
    """Reads the rows of one file."""

    def __init__(self, layout: Layout, table: Table, uncalculated: Mapping[int, list[int]], before: int = 0) -> None:
        """`before` is how many records of the file stand in sheets before this one."""
        self._problems: list[Problem] = []
        self._uncalculated = uncalculated
        self._before = before
        self._merged = table.merged
        self._shared: list[int] = []
        self._layout = layout
        self._period = layout.period
        self._delimiter = table.delimiter
        self._day_zero = table.day_zero
        self._width = len(layout.header)
        self._header = tuple(name_key(name) for name in layout.header)
        self._code = self._field("code")
        self._title = self._field("title")
        self._fund, self._status = self._field("fund"), self._field("status")
        self._part, self._axis, self._objective = self._field("part"), self._field("axis"), self._field("objective")
        self._start, self._end = self._field("start"), self._field("end")
        self._authority, self._implementer = self._field("authority"), self._field("implementer")
        self._amounts = tuple((kind, _Field(index, index + 1, name)) for kind, index, name in layout.amounts)
        kinds = [kind for kind, _, _ in layout.amounts]
        self._above = tuple(
            (kinds.index(first), kinds.index(second), code)
            for first, second, code in settings().realised_above
            if first in kinds and second in kinds
        )
        self._details = tuple((name, self._field(name)) for name in DETAILS if name in layout.columns)
        self._row = 0
        self._key = ""
        self._raw: list[RawValue] = []
        self._too_long = False

    def _field(self, name: str) -> _Field:
        index = self._layout.column(name)
        label = "" if index == NOWHERE else " ".join(self._layout.header[index].split())
        return _Field(index, index + 1, label)

    # -- one row -----------------------------------------------------------------------------------

    def read(
        self, row: int, cells: list[str], *, broken: bool = False, repeated: bool = False
    ) -> Iterator[Project | Problem]:
        """The project of a row, if it is one, and the problems of the row.

        Args:
            row: the number of the record in its table, from 1.
            cells: its cells as they stand.
            broken: its quotation marks do not match.
            repeated: its code has stood in the file before.
        """
        self._problems = []
        self._raw = []
        self._row, self._key = self._before + row, ""
        self._too_long = False
        if len(cells) != self._width:
            cells = self._fit(cells)
        self._shared = self._merged.get(row, [])
        if self._shared:
            self._leave_shared_amounts(cells)
        # Fields without a column have the index of this empty last cell.
        cells.append("")
        code = cells[self._code.position].strip()
        proper = bool(_CODE.fullmatch(code))
        if proper or self._is_project(code, cells):
            yield self._make_project(code, cells, proper=proper)
        if self._shared:
            self._tell_merged()
        if self._too_long:
            moved = {problem.at for problem in self._problems if problem.code == "moved-cell"}
            self._problems = [one for one in self._problems if one.code == "moved-cell" or one.at not in moved]
        if row in self._uncalculated:
            self._tell_uncalculated(self._uncalculated[row])
        if broken:
            self._report("broken-quotes")
        if repeated:
            self._report("repeated-code", self._code, code)
        yield from self._problems

    def _make_project(self, code: str, cells: list[str], *, proper: bool) -> Project:
        period = self._period
        title = " ".join(cells[self._title.position].split())
        name = code if proper else _slug(code, title, self._parse_start(cells))
        self._key = f"{period.id}/{name}"
        if self._too_long:
            self._leave_moved(cells)
        start = self._read_day(self._start, cells)
        end = self._read_day(self._end, cells)
        programme = self._read_programme(cells)
        participations, leaked = self._read_participations(cells)
        if leaked:
            title = f"{title}, {leaked}" if title else leaked
        if not title:
            self._report("no-title", self._title)
        self._check_period(start, end)
        project = Project(
            key=self._key,
            title=title,
            at=Cell(self._row),
            code=code,
            scheme=period.scheme if code else "",
            status=self._read_code("status", self._status, cells),
            start=start,
            end=end,
            programme=programme,
            axis=self._read_numbered("axis", self._axis, programme, cells),
            objective=self._read_numbered("objective", self._objective, programme, cells),
            fund=self._read_code("fund", self._fund, cells),
            participations=participations,
            amounts=self._read_amounts(cells),
        )
        if self._details:
            project = self._add_details(project, cells)
        return project._replace(raw_values=tuple(self._raw)) if self._raw else project

    def _add_details(self, project: Project, cells: list[str]) -> Project:
        # The readers of running text take a while to load, and two of the three lists have none.
        from converters.sources.eura_lists.details import read_details

        texts: dict[str, tuple[str, Cell]] = {
            name: (cells[field.position], Cell(self._row, field.column)) for name, field in self._details
        }
        detailed, unread = read_details(project, texts)
        for name, code in unread:
            field = self._field(name)
            self._keep(code, field, cells[field.position])
        return detailed

    def _report(self, code: str, field: _Field | None = None, value: str = "") -> None:
        severity, message = MESSAGES[code]
        at = Cell(self._row, field.column) if field else Cell(self._row)
        self._problems.append(Problem(code, severity, message, field.name if field else "", value, at, self._key))

    def _leave_shared_amounts(self, cells: list[str]) -> None:
        """Takes amounts of rows above out: an amount that several rows share would be summed up once for each."""
        for _, field in self._amounts:
            if field.column in self._shared:
                cells[field.position] = ""

    def _tell_merged(self) -> None:
        amounts = {field.column for _, field in self._amounts}
        for column in self._shared:
            if column <= self._width:
                name = " ".join(self._layout.header[column - 1].split())
                code = "merged-amount" if column in amounts else "merged-cell"
                self._report(code, _Field(column - 1, column, name))

    def _tell_uncalculated(self, columns: list[int]) -> None:
        """Reports the formulas without a value, instead of the empty cells that they seem to be."""
        missing = {Cell(self._row, column) for column in columns}
        self._problems = [one for one in self._problems if one.at not in missing]
        for column in columns:
            name = " ".join(self._layout.header[column - 1].split()) if column <= self._width else ""
            self._report("uncalculated-formula", _Field(column - 1, column, name))

    def _keep(self, code: str, field: _Field, text: str) -> None:
        """Reports a value that cannot be read and keeps it as it stands."""
        self._report(code, field, text)
        self._raw.append(RawValue(field.name, text.strip(), Cell(self._row, field.column)))

    # -- values ------------------------------------------------------------------------------------

    def _read_day(self, field: _Field, cells: list[str]) -> date | None:
        text = cells[field.position]
        day = parse_day(text)
        if day is None and field.position != NOWHERE:
            if day := self._parse_number(text, cells):
                self._report("day-number", field, text)
            elif not text.strip():
                self._report("no-date", field)
            else:
                self._keep("shifted-row" if _NUMBER.fullmatch(text.strip()) else "unparseable-date", field, text)
        return day

    def _parse_start(self, cells: list[str]) -> date | None:
        text = cells[self._start.position]
        return parse_day(text) or self._parse_number(text, cells)

    def _parse_number(self, text: str, cells: list[str]) -> date | None:
        """The day of a cell of a workbook that has lost its format and shows the number of the day."""
        if not self._day_zero or not _DAY_NUMBER.fullmatch(text.strip()):
            return None
        day = self._day_zero + timedelta(int(text))
        return day if day.year in _DAY_YEARS and self._in_place(cells) else None

    def _in_place(self, cells: list[str]) -> bool:
        """Whether fund and status stand where they belong: a row whose cells have moved has other numbers for days."""
        fields = (("fund", self._fund), ("status", self._status))
        found = [bool(parse_code(name, cells[field.position])) for name, field in fields if field.position != NOWHERE]
        return bool(found) and all(found)

    def _check_period(self, start: date | None, end: date | None) -> None:
        if start and end and end <= start:
            self._report("start-equals-end" if start == end else "end-before-start", self._end)

    def _read_code(self, scheme: str, field: _Field, cells: list[str]) -> str:
        text = cells[field.position]
        concept = parse_code(scheme, text)
        if not concept and text.strip():
            self._keep(f"unknown-{scheme}", field, text)
        return concept

    def _read_programme(self, cells: list[str]) -> str:
        text = cells[self._part.position]
        if not text.strip():
            return self._period.id
        part = parse_part(self._period.id, text)
        if not part:
            self._keep("unknown-programme", self._part, text)
        return part or self._period.id

    def _read_numbered(self, scheme: str, field: _Field, programme: str, cells: list[str]) -> str:
        text = cells[field.position]
        if not text.strip():
            return ""
        concept = parse_numbered(scheme, programme, text)
        if not concept:
            self._keep(f"unknown-{scheme}", field, text)
        return concept

    def _read_participations(self, cells: list[str]) -> tuple[tuple[Participation, ...], str]:
        """The authority and the implementer, and what of the title stood in the authority's cell."""
        authority, leaked = self._read_authority(cells)
        found = (authority, *self._read_implementer(cells))
        return tuple(filter(None, found)), leaked

    def _read_authority(self, cells: list[str]) -> tuple[Participation | None, str]:
        field = self._authority
        text = cells[field.position]
        if not text.strip():
            if field.position != NOWHERE:
                self._report("no-authority", field)
            return None, ""
        organisation, codes, leaked = parse_authority(text)
        for code in codes:
            self._report(code, field, text)
        if leaked:
            self._raw.append(RawValue(field.name, text.strip(), Cell(self._row, field.column)))
        written = " ".join(text.split()).removeprefix(leaked).lstrip() if leaked else text.strip()
        return Participation(organisation, "responsible-authority", written, Cell(self._row, field.column)), leaked

    def _read_implementer(self, cells: list[str]) -> Iterator[Participation]:
        """The implementer and, where its cell names one, its person."""
        field = self._implementer
        written = cells[field.position].strip()
        if not written:
            if field.position != NOWHERE:
                self._report("no-implementer", field)
            return
        text, several = parse_implementers(written)
        if text != written:
            self._report("contact-detail", field)
        cell = Cell(self._row, field.column)
        if several:
            for body in several:
                yield Participation(body, "implementer", body.raw, cell, confidence=body.confidence)
            return
        organisation = parse_organisation(text)
        if organisation.sole_trader or organisation.type == "sole-trader":
            self._report("sole-trader", field)
        yield Participation(organisation, "implementer", text, cell)
        contact = read_cell_person(text, organisation)
        if contact is not None:
            yield Participation(
                contact.person._replace(at=cell),
                contact.role,
                contact.person.name,
                cell,
                contact.job_title,
                organisation,
                inferred=contact.inferred,
                confidence=contact.confidence,
            )

    def _read_amounts(self, cells: list[str]) -> tuple[Amount, ...]:
        found: list[Amount] = []
        values: list[Decimal | None] = []
        for kind, field in self._amounts:
            text = cells[field.position]
            # Whole euros, nearly always: the reader of amounts is for the rest.
            whole = text.isdecimal()
            value = Decimal(text) if whole else parse_amount(text)
            values.append(value)
            if value is None:
                self._report_amount(field, text)
                continue
            if not whole and value < 0:
                self._report("negative-amount", field, text)
            found.append(Amount(value, kind, text, Cell(self._row, field.column)))
        for first, second, code in self._above:
            realised, ceiling = values[first], values[second]
            if realised is not None and ceiling is not None and realised > ceiling:
                self._report(code, self._amounts[first][1])
        return tuple(found)

    def _report_amount(self, field: _Field, text: str) -> None:
        if text.strip():
            self._keep("unparseable-amount", field, text)
        elif field.column not in self._shared:
            self._report("no-amount", field)

    # -- rows out of the ordinary ------------------------------------------------------------------

    def _is_project(self, code: str, cells: list[str]) -> bool:
        """Whether a row without a proper code is a project all the same; the reason is reported either way."""
        first = next((cell.strip() for cell in cells if cell.strip()), "")
        if tuple(name_key(cell) for cell in cells[:-1]) == self._header:
            self._report("repeated-header")
        elif first.casefold().startswith(settings().footers):
            self._report("footer-row", value=first[:80])
        elif not cells[self._title.position].strip() or not self._is_typed(cells, every=False):
            self._report("unreadable-row")
        else:
            self._report("odd-code" if code else "no-code", self._code, code)
            return True
        return False

    def _is_typed(self, cells: list[str], *, every: bool) -> bool:
        """Whether dates, codes and amounts stand where they belong: all of those given, or any two."""
        checks = [
            *(parse_day(cells[field.position]) is not None for field in (self._start, self._end)),
            *(bool(parse_code(name, cells[self._field(name).position])) for name in ("fund", "status")),
            *(parse_amount(cells[field.position]) is not None for _, field in self._amounts),
        ]
        return all(checks) and is_authority(cells[self._authority.position]) if every else sum(checks) > 1

    def _fit(self, cells: list[str]) -> list[str]:
        """A row with too few or too many cells made as wide as the header."""
        width = self._width
        if len(cells) < width:
            self._report("short-row")
            return cells + [""] * (width - len(cells))
        if not any(cell.strip() for cell in cells[width:]):
            return cells[:width]
        if joined := self._join(cells):
            self._report("joined-cells")
            return joined
        self._report("long-row")
        self._too_long = True
        return cells[:width]

    def _leave_moved(self, cells: list[str]) -> None:
        """Keeps what may stand in a wrong column raw: amounts, and all but code and title where other cells misfit."""
        fields = [field for _, field in self._amounts]
        if not self._is_left_typed(cells):
            own = (self._code.position, self._title.position)
            fields = [
                _Field(index, index + 1, name) for index, name in enumerate(self._layout.header) if index not in own
            ]
        for field in fields:
            text, cells[field.position] = cells[field.position], ""
            if parse_organisation(text.strip()).sole_trader:
                self._report("moved-cell", field)
            elif text.strip():
                self._keep("moved-cell", field, text)

    def _is_left_typed(self, cells: list[str]) -> bool:
        """Whether all that stands left of the amounts is what its columns are for."""
        known = (("fund", self._fund), ("status", self._status))
        days = (self._start, self._end)
        return (
            all(parse_code(name, text) for name, field in known if (text := cells[field.position].strip()))
            and all(parse_day(text) for field in days if (text := cells[field.position].strip()))
            and is_authority(cells[self._authority.position])
        )

    def _join(self, cells: list[str]) -> list[str] | None:
        """The row with one split text put together again, where just one of the text columns makes all others fit."""
        extra = len(cells) - self._width
        fitting = []
        for field in (self._title, self._authority, self._implementer):
            end = field.position + extra + 1
            pieces = cells[field.position : end]
            if self._delimiter and field.position != NOWHERE and _is_split_text(pieces):
                joined = [*cells[: field.position], self._delimiter.join(pieces), *cells[end:]]
                if self._is_typed([*joined, ""], every=True):
                    fitting.append(joined)
        return fitting[0] if len(fitting) == 1 else None


def _is_split_text(pieces: list[str]) -> bool:
    """Whether cells may be the pieces of one text: none is a number, and none at an end is empty."""
    return all(_LETTER.search(piece) for piece in (pieces[0], pieces[-1], *filter(str.strip, pieces)))


def _slug(code: str, title: str, start: date | None) -> str:
    """The end of the key of a project without a proper code: from the code, or else the title and the start."""
    text = code or (f"{title[:60]}-{start:%Y%m%d}" if start else title[:60])
    return _NOT_IN_SLUG.sub("-", text.casefold().translate(_FOLD)).strip("-") or "no-code"
