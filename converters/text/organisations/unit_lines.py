"""Puts units on lines of their own to the body above or below them, as letterheads, forms and lists write them."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.belongings import RUNS_PLACES, is_municipal_school
from converters.text.organisations.cells import read_list_line
from converters.text.organisations.chains import names_field
from converters.text.organisations.contact_blocks import (
    is_numbers,
    is_of_person,
    may_be_unit,
    names_payer,
    tells_field,
)
from converters.text.organisations.edges import without_contacts
from converters.text.organisations.english_units import rank_of
from converters.text.organisations.groups import is_label_line
from converters.text.organisations.kinds import (
    is_aside,
    is_body,
    is_lone_unit,
    is_unit,
    type_of,
)
from converters.text.organisations.line_blocks import pages
from converters.text.organisations.line_twins import (
    first_language,
    is_body_again,
    is_part_line,
    is_unit_again,
    without_second_column,
)
from converters.text.organisations.line_units import (
    GAP,
    ITEM,
    MOST_WORDS,
    Line,
    chain_below,
    ends_in_field,
    is_address,
    is_led_by_label,
    is_part_below,
    is_service_of,
    is_unit_line,
    is_whole,
    labelled_unit,
    lone_unit,
    may_be_of_row,
    place_of,
    said_on,
    says_where,
    stands_beside_people,
    unit_named,
    units_behind,
)
from converters.text.organisations.planned import is_planned
from converters.text.organisations.post_towns import UNIT_ALONE, body_of_code, is_lone
from converters.text.organisations.unit_labels import is_sector_label, is_unit_label, unit_label
from converters.text.organisations.unit_owners import HAVE_BOARDS, is_authority_beside
from converters.text.organisations.unit_siblings import units_above
from converters.text.organisations.units import SPLITS_ANYTHING, is_field, split_units
from converters.text.organisations.words import (
    fold,
    head_form,
    is_person,
    kinds,
    known_names,
    words,
)
from graph.model import Organisation, Span

_HAVE_FIELDS = SPLITS_ANYTHING | {"joint-municipal-authority", "wellbeing-services-county", "regional-council"}
_OVER_UNITS = _HAVE_FIELDS | {"parish", "parish-union"}
_ESTABLISHMENTS = frozenset({"laitos", "liikelaitos"})
"""Heads of units that are bodies of their own as well."""
_LONGEST_MARK = 24
"""Letters of the mark of a meeting that are looked at: ` 12.3.2005 § 69–94`."""
_MOST_UNITS = 2
"""Lines of units between an institution and its address, at most."""
_JOINED = 2
"""Words behind the first of two that "ja" joins, and lines from a sector to what follows its unit."""
_BAR = " | "
"""Between the columns of a table."""
_UNDER_BODY = 0.7
"""How sure a unit under its body is."""


def with_units_of_lines(text: str, lines: Sequence[Line]) -> list[Organisation]:
    """The bodies of the lines in their order, each with the units that the lines beside its own name."""
    if len(lines) <= 1:
        return [read for line in lines for read in line.read]
    parted = pages(text, [_in_one_language(line) for line in lines])
    return [body for page in parted for body in _with_units_of_page(text, page)]


def _with_units_of_page(text: str, lines: Sequence[Line]) -> list[Organisation]:
    page = _Page(text, lines)
    for at in range(len(lines)):
        page.add(at)
    return page.found


def _first_column(line: Line) -> Line:
    """A line with the unit before a gap alone, where a label or a date is beside it: `Valtuusto      Aika: 3.5.`."""
    unit, gap, beside = line.text.partition(_BAR if _BAR in line.text else GAP)
    dated = ":" in beside or any(map(str.isdigit, beside))
    if gap == _BAR and dated and len(line.read) == 1 and line.read[0].raw == unit.strip():
        return line._replace(text=unit, listed=True)  # "Iin kunta | § | Asia | 1 |"
    if not (gap and dated) or any(read.name for read in line.read) or not is_lone_unit(unit.strip()):
        return line
    first = line._replace(text=unit, listed=True)
    return first._replace(read=[lone_unit(first, UNIT_ALONE)])


def _in_one_language(line: Line) -> Line:
    line = _first_column(line) if GAP in line.text or _BAR in line.text else line
    unit = first_language(line.text) if line.listed and not any(read.name for read in line.read) else line.text
    if unit != line.text:
        named = line._replace(text=unit)
        return named._replace(read=[lone_unit(named, UNIT_ALONE)])
    text, read = without_second_column(line.text, line.offset, line.read)
    return line if read is line.read else line._replace(text=text, read=read)


class _Page:
    """The bodies of the lines so far; the last of them may own the units below it, or the lone units before it."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self._text, self._lines = text, lines
        self.found: list[Organisation] = []
        self._follows = False  # the line before named one body, or a unit of it
        self._bilingual = False  # a body of the page was named in two languages
        self._owner: int | None = None  # the body alone on its line that a labelled unit may follow later
        self._owner_pays = False  # that body is one that pays
        self._payer_next = False  # the line before is a label for who pays
        self._above: list[Organisation] = []  # units of the lines above that no body owns yet
        self._lone = 0  # how many of them are found as units without a body
        self._under_person = False  # the lines before are of somebody, and units below
        self._heads = False  # the last body is alone on its line, or behind its label
        self._rows_above = False  # rows of people and their units stand above their bodies
        self._staffed = False  # people or their numbers stand between the last unit and this line
        self._parted = False  # numbers stand between them and this line
        self._labelled = False  # the line before is a label for a unit
        self._listed = False  # a label says that each line names one of several: "Toteuttajat"

    def add(self, at: int) -> None:
        """Takes the next line."""
        line = self._lines[at]
        labelled = unit_named(line, said_on(line)) if self._labelled else labelled_unit(line)
        labelled = labelled or self._institution_labelled(line)
        if labelled is not None and is_sector_label(line.text) and not self._has_sectors(labelled):
            return  # "Toimiala: Metalliteollisuus"
        self._labelled = is_unit_label(line.text)
        if labelled is not None and not self._labelled:
            self._add_labelled(labelled)
        elif not self._labelled:
            self._add(at)

    def _add(self, at: int) -> None:
        line = self._lines[at]
        if self._follows and self._is_again(line):
            return
        unit = self._unit_below(at) if self._follows else None
        if unit is not None and self._may_stand_alone(at, unit):
            unit = unit._replace(confidence=min(unit.confidence, _UNDER_BODY))
        over = self._units_over(at, unit) if unit is not None else ()
        if unit is not None and len(over) < len(self.found[-1].units):
            units = (*over, *(unit.units or split_units(unit.name)))
            self.found.append(self.found[-1]._replace(units=units, raw=unit.raw, at=unit.at, inferred=("name",)))
        elif unit is not None:
            self.found[-1] = self._with_unit(self.found[-1], unit)
        else:
            self._take(at)
        self._listed = self._listed and line.listed
        if line.read or not line.listed:
            alone = len(line.read) == 1 and bool(self.found[-1].name) and (line.listed or is_led_by_label(line))
            self._follows = unit is not None or alone
            whole = alone and bool(line.read) and (is_whole(line) or is_led_by_label(line))
            self._heads = whole if unit is None else self._heads
            pays = self._payer_next or names_payer(line.text)
            if line.read and not (self._lacks_unit() and pays):
                self._owner = len(self.found) - 1 if self._follows else None
                self._owner_pays = pays
        elif is_label_line(line.text.strip(" :") or ":"):
            self._follows = False
            self._listed = True
            self._owner = None if self._owner_pays and not names_payer(line.text) else self._owner
        elif self._opens_block(at) and not is_aside(line.text.strip()):
            self._listed = False  # another heading than that of the list
        self._payer_next = not line.read and names_payer(line.text)
        told = not line.read and unit is None and (is_of_person(line.text) or is_numbers(line.text))
        self._staffed = bool(told or (self._staffed and unit is None))

    def _opens_block(self, at: int) -> bool:
        """Whether a blank line parts the line from the one above, and none from the one below."""
        starts = [line.offset for line in self._lines[at : at + 2]]
        ends = [line.offset + len(line.text) for line in self._lines[max(at - 1, 0) : at + 1]]
        gaps = [self._text[end:start].count("\n") > 1 for end, start in zip(ends, starts, strict=False)]
        return gaps == [True, False]

    def _may_stand_alone(self, at: int, unit: Organisation) -> bool:
        """Whether the unit may be one of the bodies it is listed with: an item as the one above, an establishment.

        `Kivi Oy`, `Kemin kaupunki`, `Tielaitos`, `Lapin liitto`, each on its line.
        """
        item = ITEM.match(self._lines[at].text)
        above = ITEM.match(self._lines[at - 1].text)
        if item and above and item.group() == above.group():
            return True
        form = head_form((unit.units or (unit.name,))[-1])
        if form is None or form.head.word not in _ESTABLISHMENTS:
            return False
        below = self._lines[at + 1 : at + 2]
        listed = bool(below) and len(below[0].read) == 1 and bool(below[0].read[0].type) and is_whole(below[0])
        return listed or self.found[-1].type == "company"

    def _units_over(self, at: int, unit: Organisation) -> tuple[str, ...]:
        """The units of the body above that the unit of a line is below, without those that it stands beside.

        Items of one mark are alike, and of one kind behind the people of another: `Nuorisotoimi`, somebody, `X toimi`.
        """
        above, name = self.found[-1].units, (unit.units or (unit.name,))[0]
        if not above:
            return above
        one, other = head_form(above[-1].split()[-1]), head_form(name.split()[-1])
        alike = self._staffed and one is not None and other is not None and one.head.word == other.head.word
        rows = self._is_row(at) and self._is_row(at - 1)
        return above[:-1] if alike or rows or self._is_item_beside(at) else units_above(above, name)

    def _is_item_beside(self, at: int) -> bool:
        """Whether the line is an item of a list as the one above, which names a unit and no body."""
        named = any(read.name and not is_unit(read.name) for read in self._lines[at - 1].read)
        return self._goes_on_with_items(at) and not named

    def _is_item_of_bodies(self, at: int) -> bool:
        """Whether the line is an item as the one above, which names a body and no unit of it."""
        read = self._lines[at - 1].read
        named = len(read) == 1 and bool(read[0].type) and not read[0].units
        return named and self._goes_on_with_items(at)

    def _goes_on_with_items(self, at: int) -> bool:
        """Whether the line and the one above begin with one mark of items."""
        item, above = ITEM.match(self._lines[at].text), ITEM.match(self._lines[at - 1].text)
        return item is not None and above is not None and item.group() == above.group()

    def _is_again(self, line: Line) -> bool:
        """Whether the line says the body or the unit above it in another language."""
        if not is_whole(line):
            return False
        body = self.found[-1]
        if len(line.read) == 1 and is_body_again(body, line.read[0]):
            self._bilingual = True
            return True
        return is_unit_again(body, said_on(line), bilingual=self._bilingual)

    def _institution_labelled(self, line: Line) -> Organisation | None:
        """The institution behind a label for a unit that the body above it may have: `Yksikkö: Jokikylän koulu`."""
        label = None if self._labelled else unit_label().match(line.text)
        if self._owner is None or not line.read or (label is None and not self._labelled):
            return None
        value = without_contacts(line.text)[label.end() if label else 0 :].strip(" .")
        read = read_list_line(value, 0, among_bodies=False)
        units = units_behind(self.found[self._owner].name, value) if len(read) == 1 and read[0].type else ()
        return Organisation("", value, units=units, at=place_of(line, value)) if units else None

    def _institution_below(self, at: int) -> Organisation | None:
        """The institution of the body above it in a letterhead: `Lapin sairaanhoitopiiri`, `Lapin keskussairaala`."""
        line = self._lines[at]
        if self._listed or len(line.read) != 1 or not line.read[0].type or not is_whole(line):
            return None
        body, raw = self.found[-1], line.read[0].raw
        school = bool(body.units) and fold(raw) not in known_names() and is_municipal_school(body.type, raw)
        chain = units_behind(", ".join((body.name, *body.units)), raw) if school or self._heads_address(at) else ()
        units = chain[len(body.units) :]
        return line.read[0]._replace(name="", units=units, confidence=1.0) if units else None

    def _heads_address(self, at: int) -> bool:
        """Whether an address follows the line, or one or two units and then the address."""
        below = at + 1
        while below <= at + _MOST_UNITS and below < len(self._lines) and is_unit_line(said_on(self._lines[below])):
            below += 1
        return self._is_address(below)

    def _lacks_unit(self) -> bool:
        """Whether a body above may still be given its unit: "Hakija: Iin kunta", "Rahoittaja: …", "Yksikkö: …"."""
        return self._owner is not None and not self.found[self._owner].units

    def _has_sectors(self, unit: Organisation) -> bool:
        """Whether the word for a sector names a unit here and no branch of trade: behind a town, or by its words."""
        if self._owner is None:
            return all(map(is_lone_unit, unit.units))
        kind, firsts = self.found[self._owner].type, [name.split()[0].casefold() for name in unit.units]
        if any(words().has(first, "branch-front") for first in firsts):
            return False  # "Toimiala: Julkinen hallinto"
        council = kind == "regional-council" and any(words().has(first, "region-field") for first in firsts)
        return kind in RUNS_PLACES or council or (kind == "regional-council" and all(map(is_lone_unit, unit.units)))

    def _add_labelled(self, unit: Organisation) -> None:
        if self._owner is not None:
            self.found[self._owner] = self._with_unit(self.found[self._owner], unit)
            return
        self.found.append(unit._replace(confidence=UNIT_ALONE))
        self._above.append(self.found[-1])
        self._lone += 1

    def _take(self, at: int) -> None:
        """The bodies of a line; the units above the one body of a letterhead are its own."""
        line = self._lines[at]
        coded = body_of_code(line.text, line.offset) if self._above else None
        if coded is not None or (self._above and self._is_below_units(at)):
            del self.found[len(self.found) - self._lone :]
            self._owner = None  # it may have been one of them
            body = coded or line.read[0]
            self._above.reverse()
            for unit in sorted(self._above, key=lambda each: rank_of((each.units or (each.name,))[0])):
                body = self._with_unit(body, unit)
            self.found.append(body)
            self._above, self._lone = [], 0
            return
        if self._is_row_above(at):
            self._rows_above, self._above, self._lone = True, [], 0
            self.found.extend(line.read)
            self._put_above(line.read[0]._replace(name="", units=line.read[0].units or (line.read[0].name,)), 1)
            return
        weak = self._may_be_above(at)
        self._under_person = (weak and self._under_person) or (not line.read and is_of_person(line.text))
        self.found.extend(line.read)
        if weak:
            self._put_above(lone_unit(line, UNIT_ALONE), len(line.read))
            return
        chained = ends_in_field(line) and unit_named(line, said_on(line))  # "Sivistyspalvelut, varhaiskasvatus"
        if len(line.read) == 1 and line.listed and (chained or is_whole(line)) and is_lone(line.read[0]):
            self._put_above(chained or line.read[0], 1)
        elif not line.read and is_unit_line(said_on(line)) and not kinds(said_on(line)):
            self._put_above(lone_unit(line, UNIT_ALONE), 0)  # "Faculty of Humanities", which is none alone
        elif self._above and (line.read or not (self._is_address(at) or is_numbers(line.text))):
            self._above, self._lone = [], 0
        self._parted = not line.read and bool(self._above) and is_numbers(line.text)

    def _put_above(self, unit: Organisation, found: int) -> None:
        """Keeps a unit for a body below; `found` says whether it is found as one without a body, too."""
        if self._parted:
            self._above, self._lone = [], 0  # "Kirjasto, puh. …, Nuorisotoimi": each is of its own
        self._parted = False
        name = (unit.units or (unit.name,))[0]
        if name[:1].isdigit() or is_planned(name) or says_where(name):
            return  # "1.1 Ohjausryhmä", the heading of a part
        self._above.append(unit)
        self._lone += found

    def _may_be_above(self, at: int) -> bool:
        """Whether a line below somebody's name or post may name a unit of the body that follows."""
        line = self._lines[at]
        told = self._follows or self._listed or not (self._under_person and line.listed)
        return not told and not any(read.type or not read.name for read in line.read) and may_be_unit(said_on(line))

    def _is_below_units(self, at: int) -> bool:
        """Whether the line names the body of the units above it: one alone, public, in no list of bodies."""
        line, below = self._lines[at], self._lines[at + 1 : at + 2]
        if len(line.read) != 1 or self._listed or not (is_whole(line) or is_led_by_label(line)):
            return False
        if self._payer_next or names_payer(line.text):
            return False  # "Toimiala: Nuorisopalvelut" over "Rahoittaja: Lapin liitto"
        several = bool(below) and len(below[0].read) == 1 and bool(below[0].read[0].name) and is_whole(below[0])
        return line.read[0].type in _OVER_UNITS and not several

    def _unit_below(self, at: int) -> Organisation | None:
        """The unit of the body above that the line is; None where it is none."""
        line, body, name = self._lines[at], self.found[-1], said_on(self._lines[at])
        apart = self._is_heading_below_address(at) or self._is_of_other_field(at)
        if apart or not name or is_authority_beside(body.name, name):
            return None
        if "unit-name" in kinds(name) or is_part_line(body, name) or self._is_board_that_met(at):
            return lone_unit(line, 1.0)  # "Elinkeinot, työvoima ja osaaminen"
        chained = chain_below(line, body.name, name)
        if chained is not None:
            return chained
        if not line.read:
            if is_unit_line(name) and not (name[0].isdigit() or self._is_address(at)):
                return lone_unit(line, 1.0)
            return lone_unit(line, _UNDER_BODY) if self._is_field_below(at) else None
        read = line.read[0]._replace(confidence=1.0)
        if name[0].isdigit():
            return None
        if not any(read.name for read in line.read) and (is_whole(line) or ends_in_field(line)):
            return unit_named(line, name)
        if self._is_row_below(at):
            sure = _UNDER_BODY if read.name else 1.0
            return read._replace(name="", units=read.units or (read.name,), confidence=sure)
        if len(line.read) > 1 or not is_whole(line):
            return None
        item = self._is_item_of_bodies(at)
        if is_body(name) and (item or read.type == "state-regional-authority"):
            return None  # "ELY Centre for Lapland"
        part = type_of(body.name)[0] == "university" and not is_aside(name) and is_part_below(body.name, name)
        institution = (line.among or item) and read.type == "other" and " " in read.name
        if part or (not institution and not read.units and is_unit(read.name)) or is_service_of(body, read):
            return read
        return self._institution_below(at)

    def _is_of_other_field(self, at: int) -> bool:
        """Whether the line is of a field in which no body stands: `Tieteenala`, and `Sosiaalityö` below it."""
        return any("type-label" in kinds(said_on(line).casefold()) for line in self._lines[at - 1 : at + 1])

    def _is_heading_below_address(self, at: int) -> bool:
        """Whether a line in capitals heads what comes below the address of a body that is written in small letters."""
        return self._is_address(at - 1) and self._lines[at].text.isupper() and not self.found[-1].raw.isupper()

    def _is_board_that_met(self, at: int) -> bool:
        """Whether the mark of a meeting, which the line has lost, stands behind a board: `Hallitus § 5`."""
        line = self._lines[at]
        end = line.offset + len(line.text)
        marked = "§" in self._text[end : end + _LONGEST_MARK].partition("\n")[0]
        return marked and "organ" in kinds(line.text.strip().casefold()) and self.found[-1].type in HAVE_BOARDS

    def _is_row(self, at: int) -> bool:
        """Whether a unit stands beside somebody or a post on the line, and nothing else."""
        return len(self._lines[at].read) == 1 and stands_beside_people(self._lines[at])

    def _is_row_below(self, at: int) -> bool:
        """Whether the line is a row of people and their units below their body; its body may stand below it, too."""
        line, below = self._lines[at], at + 1 < len(self._lines) and self._is_below_units(at + 1)
        may = self._heads and not self._rows_above and self._is_row(at)
        if not may or not may_be_of_row(self.found[-1], line.read[0]):
            return False
        led = is_person(tuple(said_on(line).split(",")[0].split())) and not self._staffed
        return led or not below

    def _is_row_above(self, at: int) -> bool:
        """Whether the line is such a row whose body follows it: `tutkija, Kemian laitos` over `Lapin yliopisto`."""
        if self._listed or not self._is_row(at) or at + 1 == len(self._lines) or not self._is_below_units(at + 1):
            return False
        return may_be_of_row(self._lines[at + 1].read[0], self._lines[at].read[0])

    def _is_field_below(self, at: int) -> bool:
        """Whether the line between a body and its address names a field of work: `Uudistuva teollisuus`."""
        name = said_on(self._lines[at])
        first, *rest = name.split() or [""]
        if self.found[-1].units and not rest and first.istitle() and is_field(first, "science"):
            return True  # "Sosiologia" under its department
        small = len(rest) < MOST_WORDS and all(word.islower() and word.isalpha() for word in rest)
        if (
            not (first[:1].isupper() and small)
            or type_of(self.found[-1].name)[0] not in _HAVE_FIELDS
            or not names_field(name)
        ):
            return False
        if not first.replace("-", "").isalpha() or name.casefold().endswith(words().forms_of("no-field-end")):
            return False
        below = said_on(self._lines[at + 1]) if at + 1 < len(self._lines) else ""
        return (bool(rest) or is_field(name)) and (
            self._is_address(at + 1)
            or (is_field(name) and (is_unit_line(below) or is_of_person(below)))
            or (self._in_block(at) and (bool(rest) and tells_field(name)))
            or (is_unit_line(below) and self._is_sector_over(at))
        )

    def _is_sector_over(self, at: int) -> bool:
        """Whether two words that "ja" joins stand over a unit: `Hyvinvointi ja sivistys`, `Strategia ja johto`."""
        name = said_on(self._lines[at])
        _, *rest = name.split()
        joined = len(rest) == _JOINED and "joins" in kinds(rest[0])
        after = self._lines[at + _JOINED :][:1]
        block = self._is_address(at + _JOINED) or any(is_of_person(line.text) for line in after)
        return joined and (tells_field(name) or block)

    def _in_block(self, at: int) -> bool:
        """Whether the body above stands below somebody, as in a block of contacts that ends or goes on with numbers."""
        above = self._lines[at - 2].text if at > 1 else ""
        below = self._lines[at + 1].text if at + 1 < len(self._lines) else ""
        return is_of_person(above) and (not below.strip() or is_numbers(below) or is_of_person(below))

    def _is_address(self, at: int) -> bool:
        return at < len(self._lines) and is_address(self._lines[at].text)

    def _with_unit(self, body: Organisation, unit: Organisation) -> Organisation:
        """The body with the unit of another line; its words are those of both where nothing else stands between."""
        units = (*body.units, *(unit.units or split_units(unit.name)))
        body = body._replace(units=units, confidence=min(body.confidence, unit.confidence))
        if not isinstance(body.at, Span) or not isinstance(unit.at, Span):
            return body
        span = Span(min(body.at.start, unit.at.start), max(body.at.end, unit.at.end))
        between = self._text[min(body.at.end, unit.at.end) : max(body.at.start, unit.at.start)]
        if between.strip() and not is_unit_label(between.strip()):
            return body
        return body._replace(at=span, raw=self._text[span.start : span.end])
