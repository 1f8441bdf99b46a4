"""Section 2 of a description: the applicants with their particulars, and their contact people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from converters.fields import FieldReader, link_target, make_slug, without_links
from converters.layout import Field, moved, one_line, plain
from converters.sources.eura2014_hankekuvaus.page import metadata
from converters.text.contacts.reader import read_contacts
from converters.text.language.soft_breaks import join_lines
from converters.text.organisations.ids import BUSINESS_ID
from converters.text.organisations.reader import parse_organisation, read_organisations
from converters.text.people.emails import read_emails
from converters.text.people.phones import read_phones
from converters.text.people.roles import DEFAULT_ROLE
from graph.model import Contact, ContactPoint, Organisation, Participation, Person, Span
from graph.resources import table

_WITH_ID = re.compile(rf"[^\W\d_].*?{BUSINESS_ID.pattern}(?!\d)\)?")
_BETWEEN_POSTS = re.compile(r"[,;/]|\s(?:ja|sekä)\s")
_OF_APPLICANT = ("name", "type", "business_id", "street", "phone", "postcode", "locality", "website")
_OF_PERSON = ("person", "position", "email", "person_phone")


def applicant_participations(reader: FieldReader) -> Iterator[Participation]:
    """The first applicant implements, the others co-implement, and each has its contact people.

    What could not be read goes to `reader`; a person's phone or address is reported without its value.
    """
    for number, block in enumerate(_blocks(reader.fields)):
        own = FieldReader(block)
        applicant = _applicant(own)
        if applicant:
            role = "co-implementer" if number else "implementer"
            yield Participation(applicant, role, applicant.raw, applicant.at, confidence=applicant.confidence)
        yield from _people(own, applicant)
        reader.raw_values += own.raw_values
        reader.problems += own.problems
        reader.people += own.people
    yield from _co_applicants(reader)


def _blocks(fields: Sequence[Field]) -> list[list[Field]]:
    """The fields of each applicant: a second name begins another one."""
    blocks: list[list[Field]] = [[]]
    for field in fields:
        if field.name == "name" and any(other.name == "name" for other in blocks[-1]):
            blocks.append([])
        if field.name in _OF_APPLICANT or field.name in _OF_PERSON:
            blocks[-1].append(field)
    return blocks


def _applicant(reader: FieldReader) -> Organisation | None:
    field = reader.words("name")
    if field is None:
        return None
    body = parse_organisation(plain(field.value))
    kind = reader.code("type", partial(_organisation_type, read=body.type), "unknown-organisation-type")
    return body._replace(
        raw=field.value,
        at=field.at,
        # A sole trader stays one whatever the form says: its name is a person's.
        type=body.type if body.sole_trader else kind or body.type,
        business_id=_business_id(reader) or body.business_id,
        contact=_contact_point(reader),
    )


def _organisation_type(words: str, read: str) -> str:
    """The type that the form states; where it may be one of several, the one that is read from the name."""
    types = _types().get(one_line(words).casefold(), ())
    return read if read in types else next(iter(types), "")


@cache
def _types() -> dict[str, Sequence[str]]:
    """What the words of a form may mean: the labels of the code list, and what forms write beside them."""
    types: dict[str, Sequence[str]] = {
        row[language].casefold(): (row["id"],) for row in table("organisation_types") for language in ("en", "sv", "fi")
    }
    types.update(metadata()["organisation_types"])
    return types


def _business_id(reader: FieldReader) -> str:
    field = reader.words("business_id")
    match = BUSINESS_ID.search(field.value.replace("–", "-")) if field else None
    if field and match is None:
        reader.keep(field, "unreadable-business-id", "this is no business id")
    return match[0] if match else ""


def _contact_point(reader: FieldReader) -> ContactPoint | None:
    website = reader.words("website")
    point = ContactPoint(
        phones=_phones(reader, "phone"),
        street=reader.text("street"),
        postcode=reader.text("postcode"),
        locality=reader.text("locality"),
        website=(link_target(website.value) or without_links(website.value)) if website else "",
    )
    return point if any(point) else None


def _phones(reader: FieldReader, name: str) -> tuple[str, ...]:
    field = reader.words(name)
    phones = tuple(token.value for token in read_phones(plain(field.value))) if field else ()
    if field and not phones:
        reader.report("unreadable-phone", "this is no telephone number", field)
    return phones


def _emails(reader: FieldReader) -> tuple[str, ...]:
    field = reader.words("email")
    emails = tuple(token.value for token in read_emails(plain(field.value))) if field else ()
    if field and not emails:
        reader.report("unreadable-email", "this is no e-mail address", field)
    return emails


def _people(reader: FieldReader, applicant: Organisation | None) -> Iterator[Participation]:
    """The contact people of an applicant, each with what the form has of their own.

    A position that is a function in the project ("Projektipäällikkö") is a role of its own beside it.
    """
    field, position = reader.words("person"), reader.words("position")
    phones, emails = _phones(reader, "person_phone"), _emails(reader)
    found = _contacts(field, position, emails) if field else []
    if field and not found:
        reader.report("nobody-read", "nobody was read in the field", field)
    if position and len(found) > 1 and not any(one.job_title or one.role != DEFAULT_ROLE for one in found):
        reader.keep(position, "unassigned-title", "the form names several people: whose title it is, is unsaid")
    points = [_point_of(contact, number, found, phones, emails) for number, contact in enumerate(found)]
    given = {detail for point in points for detail in (*point.phones, *point.emails)}
    if field and not given.issuperset((*phones, *emails)):
        reader.report(
            "unassigned-contact", "the form names several people: whose phone or address it is, is unsaid", field
        )
    for contact, point in zip(found, points, strict=True):
        person = contact.person._replace(contact=point if any(point) else None)
        body = _body_of(contact, applicant)
        yield Participation(person, DEFAULT_ROLE, person.as_written, person.at, contact.job_title, body)
        if position and contact.role != DEFAULT_ROLE:
            yield Participation(person, contact.role, position.value, position.at, "", body)


def _point_of(
    contact: Contact, number: int, found: Sequence[Contact], phones: Sequence[str], emails: Sequence[str]
) -> ContactPoint:
    """How to reach one of the people of a form: all it has, those in the same place, or an address with the name."""
    if len(found) == 1:
        return ContactPoint(phones=tuple(phones), emails=tuple(emails))
    named = tuple(email for email in emails if make_slug(contact.person.family) in make_slug(email.partition("@")[0]))
    if not named and len(emails) == len(found):
        named = (emails[number],)
    return ContactPoint(phones=(phones[number],) if len(phones) == len(found) else (), emails=named)


def _contacts(field: Field, position: Field | None, emails: Sequence[str]) -> list[Contact]:
    """The people of a field that holds nothing else, with their positions, read as a contact line is.

    What the reader of contacts does not know is a name, or the title of the one person, all the same.
    """
    name = f"{field.label}: {plain(field.value)}"
    post = f"\n\n{position.label}: {plain(position.value)}" if position else ""
    text = f"{name}{post}\n\nSähköposti: {emails[0]}" if len(emails) == 1 else name + post
    read = [contact for contact in read_contacts(text, in_contacts=True) if contact.at and contact.at.start < len(name)]
    found = [moved(contact, field.at.start - len(name) + len(field.value)) for contact in read]
    title = position.value if position else ""
    if len(found) == 1:
        return [found[0]._replace(job_title=_title(found[0], title))]
    if found and position:
        return list(_with_own_titles(found, position))
    words = field.value.split()
    if found or len(words) < 2:
        return found
    person = Person(" ".join(words), " ".join(words[:-1]), words[-1], field.value, field.at)
    return [Contact(person, DEFAULT_ROLE, title)]


def _with_own_titles(found: Sequence[Contact], position: Field) -> Iterator[Contact]:
    """Several people with the titles that stand in their order; a title whose owner nothing tells is nobody's."""
    posts = [post for post in map(str.strip, _BETWEEN_POSTS.split(position.value)) if post]
    if len(posts) == 1:
        posts *= len(found)
    for contact, post in zip(found, posts if len(posts) == len(found) else [""] * len(found), strict=True):
        person = contact.person
        text = f"{person.name}, {post}" if post else person.name
        read = next(iter(read_contacts(text, in_contacts=True)), Contact(person, DEFAULT_ROLE))
        yield Contact(person, read.role, _title(read, post), read.organisation, read.inferred, contact.at)


def _title(contact: Contact, position: str) -> str:
    """The title of the one person: as it is written where the reader sees it, or neither that nor a role."""
    read = contact.job_title
    same = read.casefold() == position.casefold() and not position.isupper()
    return position if same or (not read and contact.role == DEFAULT_ROLE) else read


def _body_of(contact: Contact, applicant: Organisation | None) -> Organisation | None:
    """The applicant, with the unit that a position names: the post is one in the applicant's body."""
    unit = contact.organisation
    if applicant is None or unit is None or "organisation" in contact.inferred:
        return applicant
    if unit.name in (applicant.name, contact.job_title):
        return applicant
    return applicant._replace(units=(*applicant.units, unit.name, *unit.units))


def _co_applicants(reader: FieldReader) -> Iterator[Participation]:
    """The bodies that the fields on other applicants name; a count or a phrase names none."""
    for line in reader.list_lines("co_applicants"):
        for body in _read_line(plain(line.value)):
            body = moved(body, line.at.start)
            if not body.business_id and (match := BUSINESS_ID.search(body.raw)):
                reader.report("unreadable-business-id", "the check digit of the business id is wrong", line, match[0])
            yield Participation(body, "co-implementer", body.raw, body.at, confidence=body.confidence)


def _read_line(line: str) -> Iterator[Organisation]:
    """The bodies of a line: one before each business id, which ends its name and units, and what the rest names."""
    flow, end = join_lines(line), 0
    for match in _WITH_ID.finditer(flow.text):
        start, end = match.span()
        yield flow.as_given(parse_organisation(match[0])._replace(at=Span(start, end)))
    yield from (flow.as_given(moved(body, end)) for body in read_organisations(flow.text[end:]))
