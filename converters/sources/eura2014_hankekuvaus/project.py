"""A project description as a project: its nine sections, every field read, ignored by name, or reported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from converters.codes import find_concept, find_numbered
from converters.fields import FieldReader, make_slug
from converters.layout import Field, moved, plain
from converters.mentions import places_in, row_participations
from converters.sources.eura2014_hankekuvaus.applicants import applicant_participations
from converters.sources.eura2014_hankekuvaus.page import PARTICULARS, Page, fields_of, layout, metadata
from converters.sources.eura2014_hankekuvaus.principles import read_answers, read_ratings
from converters.sources.eura2014_hankekuvaus.tables import read_amounts_table, read_areas, read_indicators
from converters.text.amounts.funding import read_funding, read_partners
from converters.text.dates.reader import parse_date, read_dates
from converters.text.organisations.reader import parse_organisation
from converters.text.target_groups.reader import read_target_groups
from graph.model import Document, Organisation, Participation, Problem, Project, TargetGroup

T = TypeVar("T")

_DAY = re.compile(r"\d{1,2}\s*\.\s*\d{1,2}\s*\.\s*\d{4}")


def convert_page(page: Page, document: Document) -> Iterator[Project | Problem]:
    """The project of a description, then what could not be read of it."""
    text = document.text
    reader = FieldReader(fields_of(page, text, *PARTICULARS), layout(*PARTICULARS))
    project = _particulars(reader, page, document)
    project = _running_texts(project, page, text)
    project, more = _tables(project, page, text)
    bodies = [part.agent for part in project.participations if isinstance(part.agent, Organisation)]
    people = [*row_participations(reader, bodies), *row_participations(more, bodies)]
    yield project._replace(
        raw_values=(*reader.raw_values, *more.raw_values), participations=(*project.participations, *people)
    )
    problems = [*reader.problems, *more.problems, *_gaps(page)]
    for problem in problems:
        yield problem._replace(project=project.key)


def _particulars(reader: FieldReader, page: Page, document: Document) -> Project:
    """Sections 1 and 2: what the project is, who answers for it and who does it."""
    programme, scheme = metadata()["programme"], metadata()["scheme"]
    code, title = reader.text("code"), reader.text("title")
    start, end = _period(reader)
    return Project(
        key=f"{programme}/{code or make_slug(title) or f'kooditon-{document.id}'}",
        title=title,
        at=page.span,
        code=code,
        scheme=scheme if code else "",
        status=reader.code("status", lambda words: find_concept("status", words), "unknown-status"),
        start=start,
        end=end,
        programme=programme,
        axis=reader.code("axis", lambda words: find_numbered("axis", programme, words), "unknown-axis"),
        objective=reader.code(
            "objective", lambda words: find_numbered("objective", programme, words), "unknown-objective"
        ),
        fund=_fund(page.head, code),
        participations=(*_authority(reader), *applicant_participations(reader)),
    )


def _fund(head: str, code: str) -> str:
    """The fund that the head of the page names in brackets, else the one of the code's letter."""
    named = re.search(r"\((E\w+)\)", head)
    return (find_concept("fund", named[1]) if named else "") or metadata()["funds"].get(code[:1].upper(), "")


def _period(reader: FieldReader) -> tuple[date | None, date | None]:
    """The first and the last day ("Alkaa 1.5.2020 ja päättyy 31.3.2021"); a part that is no day is kept."""
    field = reader.words("period")
    if field is None:
        return None, None
    stated = reader.days(field)
    written = _DAY.findall(stated)
    days = [parse_date(re.sub(r"\s", "", day)) for day in written]
    if len(days) == 2 and None not in days:
        return days[0], days[1]
    ranges = read_dates(stated) if len(days) != 2 else []
    if len(ranges) == 1 and ranges[0].start and ranges[0].end and ranges[0].confidence == 1:
        return ranges[0].start, ranges[0].end
    reader.keep(field, "unreadable-date", "these are not two days")
    if len(days) == 2:
        return days[0], days[1]
    return (ranges[0].start, ranges[0].end) if len(ranges) == 1 else (None, None)


def _authority(reader: FieldReader) -> Iterator[Participation]:
    field = reader.words("authority")
    if field:
        body = parse_organisation(plain(field.value))._replace(raw=field.value, at=field.at)
        yield Participation(body, "responsible-authority", field.value, field.at, confidence=body.confidence)


def _running_texts(project: Project, page: Page, text: str) -> Project:
    """Sections 3, 4 and 9: the abstract, the target groups and the final report, and the places they mention."""
    abstract, report = page.section(text, "abstract"), page.section(text, "report")
    groups = [(page.section(text, "direct"), "direct"), (page.section(text, "indirect"), "indirect")]
    if not any(field for field, _ in groups):
        groups = [(page.section(text, "groups"), "")]
    running = [field for field in (abstract, *(field for field, _ in groups), report) if field]
    return project._replace(
        abstract=abstract.value if abstract else "",
        final_report=report.value if report else "",
        target_groups=tuple(_target_groups(groups)),
        amounts=_in_text(read_funding, abstract),
        participations=(*project.participations, *_partners(abstract, project.participations)),
        places=tuple(places_in(running, project.start)),
    )


def _partners(abstract: Field | None, stated: Sequence[Participation]) -> Iterator[Participation]:
    """The bodies that the abstract calls partners, but for those that the form has as applicants."""
    known = {part.agent.name.casefold() for part in stated if part.role in ("implementer", "co-implementer")}
    yield from (part for part in _in_text(read_partners, abstract) if part.agent.name.casefold() not in known)


def _in_text(read: Callable[[str], list[T]], field: Field | None) -> tuple[T, ...]:
    """What a text reader finds in a running text, placed in the document."""
    return tuple(moved(item, field.at.start) for item in read(plain(field.value))) if field else ()


def _target_groups(sections: Sequence[tuple[Field | None, str]]) -> Iterator[TargetGroup]:
    for field, section in sections:
        if field:
            yield from moved(tuple(read_target_groups(plain(field.value), section=section)), field.at.start)


def _tables(project: Project, page: Page, text: str) -> tuple[Project, FieldReader]:
    """Sections 5 to 8: money, places, counts and principles, with a reader that keeps what could not be read."""
    funding = FieldReader(fields_of(page, text, "funding"))
    area = FieldReader(fields_of(page, text, "area"))
    rest = FieldReader([])
    project = project._replace(
        amounts=(*read_amounts_table(funding), *project.amounts),
        places=(*read_areas(area, project.start), *project.places),
        indicators=tuple(read_indicators(page, text, rest)),
        assessments=(*read_answers(page, text, rest), *read_ratings(page, text, rest)),
    )
    for reader in (area, rest):
        funding.raw_values += reader.raw_values
        funding.problems += reader.problems
        funding.people += reader.people
    return project, funding


def _gaps(page: Page) -> Iterator[Problem]:
    """Reports the sections that the description lacks: it was cut, or saved in part."""
    there = {section.name for section in page.sections}
    missing = [
        f"{section['number']} {section['headings'][0]}"
        for name, section in metadata()["sections"].items()
        if name not in there
    ]
    if missing:
        message = f"the description lacks {len(missing)} of its sections: {'; '.join(missing)}"
        yield Problem("incomplete-page", "warning", message, at=page.span)
