"""Reads the bodies that a cell, several lines or a sentence names, each with its units and its place in the text."""

from __future__ import annotations

import re

from converters.text.language.explain import Step
from converters.text.language.soft_breaks import Flow, join_lines
from converters.text.organisations.affiliations import read_affiliations
from converters.text.organisations.cells import (
    are_values,
    heads_list,
    heads_other,
    is_list_line,
    lists_bodies,
    read_list_line,
)
from converters.text.organisations.counted_units import with_counted_units
from converters.text.organisations.countries import BULLETS, closes_with_country
from converters.text.organisations.faculties import with_faculties
from converters.text.organisations.fields import split_lines
from converters.text.organisations.granted import (
    ONLY_LISTED,
    find_granted,
    find_listed,
    receiver_of_project,
    rows_of_grants,
)
from converters.text.organisations.groups import names_body
from converters.text.organisations.ids import with_business_ids, wrong_ids
from converters.text.organisations.initials import with_initials
from converters.text.organisations.kinds import is_role
from converters.text.organisations.line_units import Line, says_where
from converters.text.organisations.lone_headings import without_headings
from converters.text.organisations.marks import form_as_typed, without_marks
from converters.text.organisations.mentions import find_mentions
from converters.text.organisations.named_units import stands_in_rows, with_units_listed
from converters.text.organisations.names import parse_organisation, split_budget_line
from converters.text.organisations.organs_alone import with_organs_alone
from converters.text.organisations.post_towns import with_body_of_code
from converters.text.organisations.project_names import without_names_of_projects
from converters.text.organisations.run_together import part_words
from converters.text.organisations.spans import overlaps, spans_of, start_of
from converters.text.organisations.told_again import with_bodies_again
from converters.text.organisations.told_lists import find_told_list
from converters.text.organisations.told_names import with_names_told
from converters.text.organisations.unit_columns import with_units_of_columns
from converters.text.organisations.unit_lines import with_units_of_lines
from converters.text.organisations.unit_siblings import with_siblings
from converters.text.organisations.units_behind_body import with_units_behind_bodies
from converters.text.organisations.units_of_kinds import with_units_of_kinds
from converters.text.organisations.words import genitive_places, head_form, place_names, words
from graph.model import Organisation, Span

__all__ = ["explain_organisations", "parse_organisation", "read_organisations", "split_budget_line"]

_ONE_IN = 3
_DASHES, _DASH = re.compile(" [−‒] "), " – "
"""The minus and the figure dash that some papers have for a dash, and the dash."""
_ACUTE, _APOSTROPHE = re.compile(r"(?<=[^\W\d_])[´`](?=[^\W\d_])"), "’"
"""The accents that some papers have for an apostrophe inside a word, and the apostrophe."""
_QUOTED_TITLE = re.compile(r'\W{0,4}["”“»][^"”“»«\s]{1,40} [^"”“»«]{2,150}["”“»«],?\s{1,4}(?=[A-ZÅÄÖ])')
"""The title of a project in quotes at the head of a line, before the bodies that have part in it."""
_WORD = re.compile(r"\w+(?:[-:.]\w+)*")
# The kinds of small words that decide where a name begins or ends.
_TELLING = ("legal", "trader", "front", "function", "starter", "label", "no-body", "acting", "former", "successor")


def read_organisations(text: str) -> list[Organisation]:
    """The bodies in a cell, a list of lines or running text, in their order, each with the span of the whole mention.

    Lines that list names are read piece by piece, sentences by their words. Never raises.
    """
    printed = _as_printed(text)
    flow, parted, unmarked = _as_lines(printed)
    found = read_joined_organisations(unmarked.text)
    read = [form_as_typed(flow.as_given(parted.as_given(unmarked.as_given(each)))) for each in found]
    return read if printed == text else [_as_typed(each, text) for each in read]


def _as_printed(text: str) -> str:
    """The text with the dashes and apostrophes that a printer has, each of one letter."""
    return _ACUTE.sub(_APOSTROPHE, _DASHES.sub(_DASH, text))


def _as_lines(text: str) -> tuple[Flow, Flow, Flow]:
    """The text without soft line breaks, that with the blanks lost inside words, that without numbers around names."""
    flow = join_lines(text)
    parted = part_words(flow.text)
    return flow, parted, without_marks(parted.text)


def _as_typed(found: Organisation, text: str) -> Organisation:
    """The body with its raw words as the text has them, a minus for a dash among them."""
    return found._replace(raw=text[found.at.start : found.at.end]) if isinstance(found.at, Span) else found


def read_joined_organisations(text: str) -> list[Organisation]:
    """The bodies in a text whose soft line breaks are spaces."""
    lines = list(split_lines(text))
    listed = [is_list_line(line) for _, line in lines]
    among = _among_bodies([line for _, line in lines], listed)
    read = [_read_line(*each) for each in zip(lines, listed, among, strict=True)]
    read = without_names_of_projects(without_headings(text, read))
    found = with_siblings(with_units_of_columns(text, with_units_of_lines(text, read)))
    found = with_units_behind_bodies(text, found)
    found = with_units_listed(text, with_units_of_kinds(text, _without_stray_units(text, found, read)))
    found = with_organs_alone(text, found)
    found = with_faculties(text, with_counted_units(text, with_bodies_again(text, found)))
    return with_business_ids(text, with_names_told(with_initials(text, found)))


def _without_stray_units(text: str, found: list[Organisation], lines: list[Line]) -> list[Organisation]:
    """The bodies without units of nobody, as posts and headings leave them, where the text names bodies.

    What a label leads to or a list of bodies holds stays, though nobody owns it: `Toimiala: Nuorisopalvelut`.
    """
    if not any(each.name for each in found):
        return found
    return [each for each in found if each.name or not isinstance(each.at, Span) or _is_entry(text, each.at, lines)]


def _is_entry(text: str, at: Span, lines: list[Line]) -> bool:
    """Whether what stands there is one of a list of bodies, or a label before it leads to it."""
    lead = text[: at.start].rstrip()
    if says_where(text[at.start : at.end]):
        return False  # "Neuvontapalvelut Kainuussa" over "Hakija: Kajaanin kaupunki"
    line = next((line for line in reversed(lines) if line.offset <= at.start), None)
    if line is not None and (line.among or stands_in_rows(lines, line.offset)):
        return True
    return lead.endswith(":") or words().has(lead.rpartition("\n")[2].strip().casefold(), "unit-label")


def _read_line(placed: tuple[int, str], listed: bool, among: bool) -> Line:
    """A line with its bodies; lines that list names are read piece by piece, sentences by their words."""
    offset, line = placed
    if (granted := receiver_of_project(line)) is not None:
        start, end, behind = granted
        read = read_list_line(line[start:end], offset + start, among_bodies=among)
        said = _read_sentences(line[behind:], offset + behind) if line[behind:].strip() else []
        return Line(line, offset, True, among, [*read, *said])
    affiliated = read_affiliations(line, offset)
    if affiliated:
        return Line(line, offset, True, among, affiliated)
    told = find_granted(line) if ":" in line else find_listed(line)
    if listed and not told:
        titled = _QUOTED_TITLE.match(line)
        start = titled.end() if titled else 0
        read = read_list_line(line[start:], offset + start, among_bodies=among)
        return Line(line, offset, listed, among, with_body_of_code(read, line, offset))
    return Line(line, offset, listed, among, _read_sentences(line, offset))


def _read_sentences(line: str, offset: int) -> list[Organisation]:
    """The bodies of running text, with the others of a list of partners that a sentence tells of."""
    found = _with_granted(line, offset, [_moved(organisation, offset) for organisation in find_mentions(line)])
    told = find_told_list(line)
    if told is None or not is_list_line(line[told.start : told.end]):
        return found
    names = read_list_line(line[told.start : told.end], offset + told.start, among_bodies=True, told=True)
    names = [each for each in names if each.type or all(word[:1].isupper() for word in each.raw.split())]
    taken = spans_of(found)
    return sorted([*found, *(each for each in names if not overlaps(each.at, taken))], key=start_of)


def _with_granted(line: str, offset: int, found: list[Organisation]) -> list[Organisation]:
    """The bodies of a sentence with the others that it lists with what they were granted."""
    taken = spans_of(found)
    names: list[Organisation] = []
    for at in find_listed(line):
        name, there = line[at.start : at.end], Span(at.start + offset, at.end + offset)
        if not overlaps(there, taken):
            unread = [Organisation(name, name, there, confidence=ONLY_LISTED)]  # "Lovisa Sim", a given name and a word
            names += read_list_line(name, there.start, among_bodies=True) or unread
    return sorted([*found, *names], key=start_of) if names else found


def _among_bodies(lines: list[str], listed: list[bool]) -> list[bool]:
    """For each line whether it stands in a list of bodies: the whole text, or the lines under a label for them."""
    if all(listed) and lists_bodies(lines):
        return are_values(lines)
    among = [False] * len(lines)
    for head in range(len(lines)):
        end = head + 1
        while end < len(lines) and listed[end] and heads_list(lines[head]) and not heads_other(lines[end]):
            end += 1
        if end > head + 1:
            among[head + 1 : end] = [lists_bodies(lines[head + 1 : end], led=True)] * (end - head - 1)
    placed, granted = _among_placed(lines), rows_of_grants(lines)
    return [each or (listed[at] and (placed[at] or granted[at])) for at, each in enumerate(among)]


def _among_placed(lines: list[str]) -> list[bool]:
    """For each line whether a country closes it in a bracket as it does the bodies of the text: `Ringen (Danmark)`.

    One in three of such lines at least is told to be a body by its name, one of all under a label for bodies; one word
    alone may be a town.
    """
    placed = [closes_with_country(line) for line in lines]
    names = [
        line.rpartition(" (")[0].lstrip(BULLETS) if country else "" for line, country in zip(lines, placed, strict=True)
    ]
    closed = [name for name in names if name]
    led = any(country and heads_list(lines[at]) for at, country in enumerate(placed[1:]))
    sure = sum(map(names_body, closed))
    told = (_ONE_IN * sure >= len(closed) or (led and sure > 0)) and len(set(placed) - {""}) > 1
    return [told and bool(name) and (not name.isalpha() or names_body(name)) for name in names]


def explain_organisations(text: str) -> list[Step]:
    """The items that `read_organisations` reads from, in the order of the text: how the text was understood.

    Kinds: list or sentence (how a line is read), body (what was read, with its name, units and type as the meaning),
    head (the word that says what a body or unit is), place, role, wrong-id (a business id whose check digit is wrong,
    which no body is given), and the kinds of the small words around names.
    """
    items: list[Step] = []
    printed = _as_printed(text)
    flow, parted, unmarked = _as_lines(printed)
    for offset, line in split_lines(unmarked.text):
        items.append(Step("list" if is_list_line(line) else "sentence", line, offset, offset + len(line)))
        items += [item for match in _WORD.finditer(line) if (item := _explain_word(match, offset)) is not None]
    items += [Step("wrong-id", wrong.group(), *wrong.span()) for wrong in wrong_ids(unmarked.text)]
    for found in read_joined_organisations(unmarked.text):
        if isinstance(found.at, Span):
            items.append(Step("body", found.raw, *found.at, _describe(found)))
    ordered = sorted(items, key=lambda item: (item.start, item.end))
    steps = [flow.step_as_given(parted.step_as_given(unmarked.step_as_given(item))) for item in ordered]
    return [step._replace(text=text[step.start : step.end]) for step in steps] if printed != text else steps


def _explain_word(match: re.Match[str], offset: int) -> Step | None:
    word, folded = match.group(), match.group().casefold()
    form = head_form(word)
    kind = next((kind for kind in _TELLING if words().has(folded, kind)), "")
    if form is not None:
        kind = "head"
    elif folded in genitive_places() or folded in place_names():
        kind = "place"
    elif not kind and is_role(word):
        kind = "role"
    meaning = " ".join(filter(None, (form.head.role, form.head.type, form.case))) if form else ""
    return Step(kind, word, offset + match.start(), offset + match.end(), meaning) if kind else None


def _describe(found: Organisation) -> str:
    return " | ".join(filter(None, (found.name, *found.units, found.type)))


def _moved(organisation: Organisation, offset: int) -> Organisation:
    at = organisation.at
    return organisation._replace(at=Span(at.start + offset, at.end + offset)) if isinstance(at, Span) else organisation
