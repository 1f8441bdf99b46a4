"""A small source of its own, so that the build is tested apart from the readers: one project a line."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from graph.build.conversion import Converters
from graph.errors import InputError
from graph.model import ContactPoint, Document, Organisation, Participation, Person, Problem, Project, Span

PHONE = "+358500000123"


def read(path: Path, name: str) -> Document:
    """The file as UTF-8 text."""
    data = path.read_bytes()
    if not data:
        raise InputError("is empty", where=name, advice="leave it out")
    return Document(name, hashlib.sha256(data).hexdigest(), "text/plain", data.decode(), data)


class ToySource:
    """Lines such as "Title; Organisation; Person"; a star after the person: no phone number."""

    id = "toy"

    def recognise(self, document: Document) -> float:
        """Every text is one of ours."""
        return 1.0

    def convert(self, document: Document) -> Iterator[Project | Problem]:
        """One project a line; a line of other form is a problem."""
        if document.text.startswith("FAULT"):
            raise KeyError(PHONE)
        if document.text.startswith("FATAL"):
            os._exit(9)
        if document.text.startswith("SLOW"):
            time.sleep(float(os.environ.get("TOY_SECONDS", "0")))
        yield from self.convert_rows(document, 1, None)

    def convert_rows(self, document: Document, first: int, last: int | None) -> Iterator[Project | Problem]:
        """Some of the lines."""
        for line in document.text.splitlines()[first - 1 : last]:
            parts = [part.strip() for part in line.split(";")]
            if len(parts) != 3:
                yield Problem("odd-line", "warning", "the line is of no known form", value=line)
                continue
            yield make_project(*parts)


def make_project(title: str, organisation: str, person: str) -> Project:
    """A project with an implementer and a contact person."""
    body = Organisation(organisation, organisation, Span(0, 1))
    contact = None if person.endswith("*") else ContactPoint(phones=(PHONE,))
    person = person.rstrip("*")
    given, _, family = person.rpartition(" ")
    who = Person(person, given, family, person, Span(0, 1), contact)
    return Project(
        f"toy/{title.casefold()}",
        title,
        Span(0, 1),
        participations=(
            Participation(body, "implementer", organisation, Span(0, 1)),
            Participation(who, "contact-person", person, Span(0, 1), on_behalf_of=body),
        ),
    )


def recognise(document: Document) -> ToySource:
    """The toy source takes everything but what says it is unknown."""
    if document.text.startswith("UNKNOWN"):
        raise InputError("unknown layout", where=document.name, advice="name its source with --source")
    return ToySource()


def find_source(name: str) -> ToySource:
    """There is one source."""
    return ToySource()


CONVERTERS = Converters(read, recognise, find_source)
