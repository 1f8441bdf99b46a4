"""A page of the project database as a project: each field read, ignored by name, or reported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import takewhile
from typing import TypeVar

from converters.codes import find_concept
from converters.fields import FieldReader, link_target, make_slug, without_links
from converters.layout import Field, lines, moved, one_line, plain
from converters.mentions import (
    contact_participations,
    organisation_participations,
    places_in,
    row_participations,
)
from converters.sources.ouka_hanketietokanta.bodies import has_role, read_bodies, sums_of, with_people
from converters.sources.ouka_hanketietokanta.page import Page, layout, metadata
from converters.text.amounts.funding import read_funding, read_partners
from converters.text.contacts.reader import read_contacts
from converters.text.target_groups.reader import read_target_groups
from graph.model import (
    Attachment,
    Document,
    Organisation,
    Participation,
    Person,
    Portfolio,
    Problem,
    Project,
    Span,
)

T = TypeVar("T")

_IN_ABSTRACT = frozenset({"focus", "period"})
_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)?")
_DASH = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d)")
_FOCUS = re.compile(r"(?P<theme>.*?)[,;]?\s*\bpainopiste(?:et|alue|alueet)?\b:?\s*(?P<focus>.+)", re.IGNORECASE)
# Two logos run together: "Oulu-logoESR-logo".
_LOGO_END = re.compile(r"(?<=logo)(?=[A-ZÅÄÖ])|(?<=logo)[\s,;]+|(?<=\.png|\.jpg|\.gif|\.svg)[\s,;]+|[,;]\s+")


def convert_page(page: Page, document: Document) -> Iterator[Project | Problem]:
    """The project of a page, then what could not be read of it."""
    reader = FieldReader(page.fields, layout())
    title = reader.words("title")
    name = title.value if title else page.heading
    start, end = _days(reader)
    abstract = _abstract(page, document)
    funders, implementers = (reader.list_lines(name, has_role) for name in ("funders", "implementers"))
    bodies = [*read_bodies(funders, "funder"), *read_bodies(implementers, "implementer")]
    people = [*_contact_cells(reader), *with_people([*funders, *implementers])]
    running = [field for field in (title, abstract) if field]
    project = Project(
        key=_key(name, start, document),
        title=name,
        at=page.span,
        type=reader.code("type", lambda words: find_concept("project-type", words), "unknown-type"),
        status=reader.code("status", lambda words: find_concept("status", words), "unknown-status"),
        start=start,
        end=end,
        abstract=abstract.value if abstract else "",
        portfolio=_portfolio(reader),
        places=tuple(places_in(running, start)),
        target_groups=_in_text(lambda text: read_target_groups(plain(text)), abstract),
        amounts=(*_in_text(read_funding, abstract), *sums_of(funders)),
        attachments=tuple(_attachments(reader)),
    )
    # Rows of people may stand after any field, so these come last.
    others = row_participations(reader, [body for _, body in bodies])
    participations = (*_participations(bodies, abstract, people), *others)
    project = project._replace(participations=participations, raw_values=tuple(reader.raw_values))
    yield project
    _report_gaps(reader, page, title)
    _report_nobody(reader, project)
    for problem in reader.problems:
        yield problem._replace(project=project.key)


def _days(reader: FieldReader) -> tuple[date | None, date | None]:
    """The first and the last day: of their fields, or of one field that has both."""
    start, end = reader.period("start", "end")
    field = reader.one("period")
    if field is None or (start and end):
        return start, end
    days = reader.range_of(next(lines(field)))
    if days is None:
        reader.keep(field, "unreadable-date", "these are not two days")
        return start, end
    return start or days[0], end or days[1]


def _key(title: str, start: date | None, document: Document) -> str:
    """The fewest stable fields: the title and the first day. A page cut above its title goes by its file."""
    slug = make_slug(title) or f"nimeton-{document.id}"
    return f"ouka/{slug}-{start:%Y%m%d}" if start else f"ouka/{slug}"


def _abstract(page: Page, document: Document) -> Field | None:
    """The abstract; lines on the portfolio's focus and on the project's time at its end belong to it."""
    found = page.named("abstract")
    if not found:
        return None
    longest = max(found, key=lambda field: len(field.value))
    place = page.fields.index(longest) + 1
    after = [field for field in takewhile(lambda field: field.name in _IN_ABSTRACT, page.fields[place:]) if field.value]
    if not after:
        return longest
    at = Span(longest.at.start, after[-1].at.end)
    return longest._replace(at=at, value=document.text[at.start : at.end])


def _in_text(read: Callable[[str], list[T]], field: Field | None) -> tuple[T, ...]:
    """What a text reader finds in a running text, placed in the document."""
    return tuple(moved(item, field.at.start) for item in read(plain(field.value))) if field else ()


def _portfolio(reader: FieldReader) -> Portfolio | None:
    field = reader.words("portfolio")
    if field is None:
        alone = reader.words("focus")
        if alone:
            reader.keep(alone, "focus-without-portfolio", "the page names a focus but no portfolio")
        return None
    focus = reader.one("focus")
    years = _YEARS.search(field.value)
    stated = one_line(next(lines(focus)).value) if focus else ""
    match = _FOCUS.fullmatch(stated)
    return Portfolio(
        name=_DASH.sub("-", field.value),
        raw=field.value,
        start_year=int(years[1]) if years else None,
        end_year=int(years[2]) if years and years[2] else None,
        theme=match["theme"] if match else stated,
        focus=match["focus"] if match else "",
        at=field.at,
    )


def _participations(
    bodies: Sequence[tuple[str, Organisation]], abstract: Field | None, people: Iterable[Field]
) -> Iterator[Participation]:
    for role in dict.fromkeys(role for role, _ in bodies):
        yield from organisation_participations((body for own, body in bodies if own == role), role)
    yield from _in_text(read_partners, abstract)
    named = [body for _, body in bodies]
    for field in people:
        yield from contact_participations(field, named)


def _names_person(line: Field) -> bool:
    """Whether a line that a label begins tells of people: the label is their role, their body or their place."""
    return bool(read_contacts(plain(line.value), in_contacts=True))


def _contact_cells(reader: FieldReader) -> Iterator[Field]:
    """The contact cells as they stand, but for rows of unknown fields at their end."""
    kept = {line.at.start: line for line in reader.value_lines("contacts", _names_person)}
    for field in reader.all("contacts"):
        own = [line for line in lines(field) if line.at.start in kept]
        if own:
            end = own[-1].at.end
            yield field._replace(value=field.value[: end - field.at.start], at=Span(field.at.start, end))


def _attachments(reader: FieldReader) -> Iterator[Attachment]:
    for line in reader.value_lines("attachments"):
        yield Attachment(without_links(line.value), "attachment", link_target(line.value), line.at)
    for line in reader.value_lines("logos"):
        yield from _logos(line)


def _logos(line: Field) -> Iterator[Attachment]:
    place = 0
    for part in _LOGO_END.split(line.value):
        start = line.value.index(part, place)
        place = start + len(part)
        if part.strip("\u00a0 *"):
            at = Span(line.at.start + start, line.at.start + place)
            yield Attachment(without_links(part), "logo", link_target(part), at)


def _report_nobody(reader: FieldReader, project: Project) -> None:
    """Reports a contact cell that no person was read from, without its words: they may hold contact details."""
    field = reader.all("contacts")[:1]
    if field and not any(isinstance(part.agent, Person) for part in project.participations):
        reader.report("nobody-read", "nobody was read in the field", field[0], severity="info")


def _report_gaps(reader: FieldReader, page: Page, title: Field | None) -> None:
    """Reports the labels that the page lacks: it was cut, or saved in part."""
    there = {field.name for field in page.fields}
    there |= {"start", "end"} if "period" in there else set()
    missing = [field["labels"][0] for name, field in metadata()["fields"].items() if name not in there | _IN_ABSTRACT]
    if missing:
        message = f"the page lacks {len(missing)} of its fields: {', '.join(missing)}"
        reader.problems.append(Problem("incomplete-page", "warning", message, at=page.span))
    if title is None and "title" in there:
        reader.problems.append(Problem("missing-title", "warning", "the name of the project is empty", at=page.span))
