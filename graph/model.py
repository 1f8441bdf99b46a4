"""The frozen types that pass from stage to stage; nothing here reads, writes or decides.

The records are named tuples and not dataclasses because a list of two million rows makes fifty million of them.
A raw value stands beside the clean one, and `at` says where in the document it was read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol


class Span(NamedTuple):
    """Characters of `Document.text`: 0-based, the end exclusive (as in oa:TextPositionSelector)."""

    start: int
    end: int


class Cell(NamedTuple):
    """A cell of a table by RFC 7111: rows and columns from 1, the header row counts; column 0 is the whole row."""

    row: int
    column: int = 0


Location = Span | Cell


class Repair(NamedTuple):
    """Damage mended while reading: `kind` is a stable word such as "mojibake", `times` how many places."""

    kind: str
    times: int


class Problem(NamedTuple):
    """Something that a reader could not take as it stands; it goes to the report and nothing is lost.

    `code` is a stable kebab-case word; `severity` is "info" (repaired), "warning" (suspect) or "error" (not read);
    `value` is the raw value, empty where it could be personal data.
    """

    code: str
    severity: str
    message: str
    field: str = ""
    value: str = ""
    at: Location | None = None
    project: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: its bytes never change, its text has the damage repaired and counted."""

    name: str
    sha256: str
    media_type: str
    text: str
    data: bytes = field(repr=False)
    repairs: tuple[Repair, ...] = ()

    @property
    def id(self) -> str:
        """The first 16 hex digits of the hash, which name the document in IRIs."""
        return self.sha256[:16]


class ContactPoint(NamedTuple):
    """Ways to reach a body or a person: E.164 numbers, plain addresses; `inferred` lists the keys not stated."""

    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    street: str = ""
    postcode: str = ""
    locality: str = ""
    website: str = ""
    inferred: tuple[str, ...] = ()


class Organisation(NamedTuple):
    """A mention of a body, with the chain of its units from the top down.

    `type` is the last segment of a concept of def/organisation-type/, empty where unknown. `sole_trader` is the
    person's name where the business is one person's (personal data). `inferred` lists the keys that the document
    does not state ("name" where only a unit was written). `change_days` has the other names, former or later, whose day
    is told: the first day of the later name of the two, as in a date of XSD.
    """

    name: str
    raw: str
    at: Location | None = None
    units: tuple[str, ...] = ()
    type: str = ""
    business_id: str = ""
    former_names: tuple[str, ...] = ()
    abbreviation: str = ""
    sole_trader: str = ""
    contact: ContactPoint | None = None
    inferred: tuple[str, ...] = ()
    confidence: float = 1.0
    later_names: tuple[str, ...] = ()
    change_days: tuple[tuple[str, str], ...] = ()


class Person(NamedTuple):
    """A mention of a person; contact details go to the restricted graph only."""

    name: str
    given: str
    family: str
    raw: str
    at: Location | None = None
    contact: ContactPoint | None = None

    @property
    def as_written(self) -> str:
        """The name as the document has it ("VUORINEN Anu"), on one line."""
        return " ".join(self.raw.split())


class Participation(NamedTuple):
    """An agent in a role. `as_written` never holds a phone number or an e-mail address."""

    agent: Organisation | Person
    role: str
    as_written: str
    at: Location | None = None
    job_title: str = ""
    on_behalf_of: Organisation | None = None
    start: date | None = None
    end: date | None = None
    inferred: tuple[str, ...] = ()
    confidence: float = 1.0


class Contact(NamedTuple):
    """What the contact reader sees of one person: `role` is a concept's last segment, `organisation` a mention."""

    person: Person
    role: str
    job_title: str = ""
    organisation: Organisation | None = None
    inferred: tuple[str, ...] = ()
    at: Span | None = None
    confidence: float = 1.0


class Place(NamedTuple):
    """A municipality, sub-region, region or country; `stated` where a field says it, else running text mentions it.

    `kind` is "municipality", "sub-region", "region" or "country"; `status` "in-force", "abolished" or "unknown".
    """

    name: str
    code: str
    kind: str
    status: str
    raw: str
    at: Location | None = None
    stated: bool = False
    confidence: float = 1.0


class TargetGroup(NamedTuple):
    """A group the project is for: `relation` is "direct" or "indirect"; ages in whole years, both ends belong.

    `stated` is False for a sentence of purpose that does not say that the group is the target.
    """

    text: str
    relation: str
    concepts: tuple[str, ...] = ()
    age_min: int | None = None
    age_max: int | None = None
    planned_persons: int | None = None
    at: Location | None = None
    stated: bool = True
    confidence: float = 1.0


class DateRange(NamedTuple):
    """A day, a period or an open end: at least one side is given."""

    start: date | None
    end: date | None
    raw: str
    at: Span | None = None
    confidence: float = 1.0


class Money(NamedTuple):
    """A sum that a text states; `currency` is an ISO 4217 code."""

    value: Decimal
    currency: str
    raw: str
    at: Location | None = None
    confidence: float = 1.0


class Amount(NamedTuple):
    """Money of a project: `kind` is a concept's last segment of def/amount/.

    `payer_group` (a concept's last segment of def/payer-group/) stands where the payer is no single body;
    `budget_of` is the body whose budget it is; `computed` is the sum of the parts where a total is stated.
    """

    value: Decimal
    kind: str
    raw: str
    at: Location | None = None
    label: str = ""
    currency: str = "EUR"
    payer: Organisation | None = None
    payer_group: str = ""
    budget_of: Organisation | None = None
    year: int | None = None
    computed: Decimal | None = None


class Indicator(NamedTuple):
    """A count reported of the project: `status` is "planned" or "realised"."""

    indicator: str
    status: str
    value: Decimal
    raw: str
    at: Location | None = None


class Assessment(NamedTuple):
    """A horizontal principle: a rating 0..10 with its impact ("direct", "indirect"), or a yes/no answer."""

    aspect: str
    raw: str
    at: Location | None = None
    impact: str = ""
    value: int | None = None
    answer: bool | None = None
    explanation: str = ""


class Attachment(NamedTuple):
    """A file or logo named on a page: `kind` is "attachment" or "logo"."""

    title: str
    kind: str
    url: str = ""
    at: Location | None = None


class Portfolio(NamedTuple):
    """A portfolio (salkku) with its period in whole years and, where stated, its theme and focus (painopiste)."""

    name: str
    raw: str
    start_year: int | None = None
    end_year: int | None = None
    theme: str = ""
    focus: str = ""
    at: Location | None = None


class RawValue(NamedTuple):
    """A value that did not parse, kept as the document has it."""

    field: str
    value: str
    at: Location | None = None


class Project(NamedTuple):
    """A project with everything one document says of it.

    `key` is the path of its IRI below id/project/ ("eura2014/S22107"). `scheme` is the agency of the code.
    `type`, `status`, `programme`, `axis`, `objective` and `fund` are last segments of their code lists.
    """

    key: str
    title: str
    at: Location | None = None
    code: str = ""
    scheme: str = ""
    type: str = ""
    status: str = ""
    start: date | None = None
    end: date | None = None
    abstract: str = ""
    final_report: str = ""
    programme: str = ""
    axis: str = ""
    objective: str = ""
    fund: str = ""
    portfolio: Portfolio | None = None
    website: str = ""
    participations: tuple[Participation, ...] = ()
    places: tuple[Place, ...] = ()
    target_groups: tuple[TargetGroup, ...] = ()
    amounts: tuple[Amount, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    raw_values: tuple[RawValue, ...] = ()


class Source(Protocol):
    """What a folder below converters/sources/ offers in its `__init__`, as module-level functions."""

    def recognise(self, document: Document) -> float:
        """How sure it is that the document is one of this source: 0 (no) to 1 (its own words are there)."""

    def convert(self, document: Document) -> Iterator[Project | Problem]:
        """The projects of the document in its order, and what could not be taken as it stands.

        Raises:
            InputError: the document has the marks of this source but none of its content.
        """


class Iri(NamedTuple):
    """An IRI in an answer."""

    value: str


class Literal(NamedTuple):
    """A literal in an answer: `datatype` is an IRI, `language` a BCP 47 tag or empty."""

    value: str
    datatype: str = "http://www.w3.org/2001/XMLSchema#string"
    language: str = ""


Term = Iri | Literal


class Judgement(NamedTuple):
    """A line of the ledger in SSSOM columns: who says that two ids are the same or not, why and how surely."""

    subject_id: str
    predicate_id: str
    object_id: str
    mapping_justification: str
    confidence: float
    author_id: str
    mapping_date: str
    comment: str


class Finding(NamedTuple):
    """What SHACL says of one focus node; `severity` is "violation", "warning" or "info"; messages by language."""

    focus: str
    path: str
    shape: str
    severity: str
    value: str
    message_fi: str
    message_en: str
    document: str
