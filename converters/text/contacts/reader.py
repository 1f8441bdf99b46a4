"""Reads contact lines: the people in them with role, job title, organisation, phones and e-mail addresses."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from converters.text.contacts import details
from converters.text.contacts.addressed import name_addressed
from converters.text.contacts.agents import name_agents
from converters.text.contacts.birth_names import drop_birth_names
from converters.text.contacts.bodies import read_bodies
from converters.text.contacts.body_signs import is_whole
from converters.text.contacts.branches import name_branches
from converters.text.contacts.called import mark_called, return_to_called
from converters.text.contacts.columns import join_columns
from converters.text.contacts.companions import share_with_companions
from converters.text.contacts.credits import clear_credited
from converters.text.contacts.decisions import drop_deciders
from converters.text.contacts.deeds import read_later_deeds
from converters.text.contacts.deputies import join_deputy_marks, read_deputy_tables
from converters.text.contacts.distribution import drop_distribution
from converters.text.contacts.drafts import TIGHT, Draft, Reading
from converters.text.contacts.employers import begins_alike, employer_of_domain, make_employer
from converters.text.contacts.explain import explain_reading
from converters.text.contacts.fields import (
    apply_labels,
    clear_empty_fields,
    drop_business_ids,
    join_owned_labels,
    mark_periods,
    mark_shares,
    set_fields_apart,
    soften_gaps,
)
from converters.text.contacts.groups import drop_management, head_groups, name_groups, part_organs
from converters.text.contacts.headed_roles import head_roles
from converters.text.contacts.headings import names_under_contacts
from converters.text.contacts.joint_posts import deal_posts
from converters.text.contacts.kinds import CONTACTS, FUNCTIONS
from converters.text.contacts.led_projects import name_leaders
from converters.text.contacts.lines import (
    demote_units,
    drop_degrees,
    join_fields,
    join_firms,
    join_functions,
    join_kinds,
    join_ordinals,
    join_suffixes,
    join_teams,
    mark_degrees,
    mark_lone_posts,
    mark_projects,
    name_areas,
    name_brackets,
    name_towned_bodies,
    pair_columns,
    part_possessives,
    part_units,
)
from converters.text.contacts.links import drop_links
from converters.text.contacts.members import part_members
from converters.text.contacts.memberships import share_memberships
from converters.text.contacts.mentions import agree_on_roles
from converters.text.contacts.municipalities import drop_several, join_municipalities, name_municipalities
from converters.text.contacts.names import accept_names
from converters.text.contacts.owner_firms import name_firms
from converters.text.contacts.owners import name_circles, name_origins, name_owners
from converters.text.contacts.passing import drop_passing
from converters.text.contacts.phrases import Item, read_items
from converters.text.contacts.posts import (
    cut_deeds,
    drop_memberships,
    join_units,
    leave_surnames,
    lengthen_posts,
    name_partners,
    part_posts_of_bodies,
)
from converters.text.contacts.recalled import recall_bodies
from converters.text.contacts.records import split_records
from converters.text.contacts.references import follow_references
from converters.text.contacts.roles import is_unsure, read_functions, share_functions
from converters.text.contacts.rows import name_rows
from converters.text.contacts.sections import sections
from converters.text.contacts.sharing import employ_alike, employ_deputies, employ_unsurely, share_employers
from converters.text.contacts.short_names import join_short_names
from converters.text.contacts.swedish import name_swedish_bodies
from converters.text.contacts.tables import part_cells
from converters.text.contacts.told_names import part_people
from converters.text.language.explain import Step
from converters.text.organisations.bodies import Body
from converters.text.organisations.reader import parse_organisation
from converters.text.people.emails import fold_letters, make_address
from converters.text.people.names import Name
from converters.text.people.roles import DEFAULT_ROLE
from graph.model import Contact, ContactPoint, Organisation, Person, Span

_Step = Callable[[list[Item]], list[Item]]

_UNSAID = 0.7  # how sure a person is of whom neither a role, a way to reach them nor a heading of contacts tells
_MOST_NAMED = 50  # bodies that are compared with mail domains: keeps a long text linear


def read_contacts(text: str, *, organisations: Sequence[Organisation] = (), in_contacts: bool = False) -> list[Contact]:
    """The people of a contact text in its order, with what it says of each; none where it names no person.

    `organisations` are the project's own bodies (implementers, funders): a place or a short name that one of them
    explains is read as that body. `in_contacts`: the text is the value of a field for contact people. Where the text
    names no role the role is contact-person. `Contact.inferred` lists the keys made from a template or from the body's
    address ("email"), from a place or a mail domain ("organisation"), and "role" where neither a word for it, a
    heading of contacts nor the field says it. Never raises.
    """
    reading = _read(text, organisations)
    if not in_contacts:
        _mark_unsaid_roles(reading)
    return _merge([_write(reading, draft) for draft in reading.drafts])


def explain_contacts(text: str, *, organisations: Sequence[Organisation] = ()) -> list[Step]:
    """How `read_contacts` reads a text: every part with its kind, whose it became and why, in the order of the text."""
    return explain_reading(_read(text, organisations))


def _read(text: str, organisations: Sequence[Organisation]) -> Reading:
    reading = _begin(text)
    for draft in reading.drafts:
        read_functions(reading, draft)
        read_bodies(reading, draft, organisations)
    share_functions(reading)
    share_with_companions(reading)
    share_memberships(reading)
    agree_on_roles(reading)
    share_employers(reading)
    employ_deputies(reading)
    employ_alike(reading)
    _read_details(reading)
    _apply_templates(reading, organisations)
    named = _named(reading)
    for draft in reading.drafts:
        _infer_employer(reading, draft, organisations, named)
    employ_unsurely(reading, organisations)
    clear_credited(reading)
    drop_passing(reading)
    return reading


# What puts right what shows only beside other items, in this order; labels are applied after the first steps.
_BEFORE_LABELS: tuple[_Step, ...] = (
    drop_birth_names, drop_links, part_people, name_partners, name_firms, part_cells, read_deputy_tables, drop_degrees,
    join_deputy_marks, join_suffixes, join_firms, part_members, drop_memberships, mark_degrees,
    join_owned_labels,
    join_kinds, name_swedish_bodies, name_branches, name_brackets, join_short_names, name_municipalities,
    recall_bodies, join_municipalities, drop_several, name_areas, name_towned_bodies, join_ordinals, mark_lone_posts,
    part_posts_of_bodies,
    soften_gaps, mark_periods, mark_shares, join_teams, part_units, join_fields, join_functions, part_possessives,
    name_owners, drop_management, name_groups, head_groups, part_organs, deal_posts, drop_distribution,
    drop_deciders, join_columns,
    mark_projects, demote_units, clear_empty_fields,
)  # fmt: skip
_AFTER_LABELS: tuple[_Step, ...] = (
    set_fields_apart, name_agents, accept_names, leave_surnames, join_units, name_origins, name_circles, name_rows,
    cut_deeds, lengthen_posts, follow_references, pair_columns, name_addressed, head_roles, name_leaders,
    read_later_deeds, mark_called,
)  # fmt: skip


def _read_items(text: str) -> list[Item]:
    items = drop_business_ids(text, read_items(text))
    for step in _BEFORE_LABELS:
        items = step(items)
    items = apply_labels(text, items)
    for step in _AFTER_LABELS:
        items = step(items)
    return items


def _begin(text: str) -> Reading:
    items = _read_items(text)
    headings = sections(items)
    drafts = [Draft(record, details.name_of(items, record)) for record in split_records(items, headings)]
    return Reading(text, items, drafts, headings)


def _mark_unsaid_roles(reading: Reading) -> None:
    """Marks who is a contact person only for want of a role; unsurely where nothing says how to reach the person.

    Who stands under a heading that may be of any body's people has its role unsurely, too.
    """
    for draft in reading.drafts:
        if is_unsure(reading, draft):
            draft.inferred.add("role")
            draft.confidence = min(draft.confidence, _UNSAID)
    unsaid = [draft for draft in reading.drafts if not draft.role]
    told = names_under_contacts(reading.items) if unsaid else set()
    for draft in unsaid:
        if draft.record.name in told:
            continue
        draft.inferred.add("role")
        if not (draft.phones or draft.emails):
            draft.confidence = min(draft.confidence, _UNSAID)


def _read_details(reading: Reading) -> None:
    records = [draft.record for draft in reading.drafts]
    phones = [details.phones_of(reading.items, record) for record in records]
    details.share_phones(phones, _chains(reading))
    details.return_phones(reading.items, records, phones)
    return_to_called(reading.items, records, phones)
    emails = details.owners_of_emails(reading.items, records)
    for place, draft in enumerate(reading.drafts):
        own = [*phones[place], *emails.get(place, [])]
        draft.used.update(at for at in own if draft.record.start <= at < draft.record.end)
        draft.shared.update(set(own) - draft.used)
        draft.phones = _values(reading.items, phones[place])
        draft.emails = _values(reading.items, emails.get(place, []))
        if draft.emails and all(details.is_borrowed(reading.items, draft.record, at) for at in emails[place]):
            draft.inferred.add("email")


def _chains(reading: Reading) -> list[list[int]]:
    """The lists of names with nothing but commas and conjunctions between, or with titles where a "ja" joins them.

    What a bracket says of one of them parts them no more ("A (Oulu) ja B (Kemi), puh. 1 ja 2").
    """
    chains: list[list[int]] = []
    for number in range(len(reading.drafts)):
        between = _outside_brackets(reading, number) if number else set()
        joined = "conjunction" in between and between <= TIGHT | FUNCTIONS
        if number and (between <= TIGHT or joined):
            chains[-1].append(number)
        else:
            chains.append([number])
    return chains


def _outside_brackets(reading: Reading, number: int) -> set[str]:
    """The kinds of the items between a name and the one before it, without brackets that hold no number."""
    outside: list[str] = []
    opened: list[int] = []
    for item in reading.items_between(number):
        outside.append(item.kind)
        if item.kind == "open":
            opened.append(len(outside) - 1)
        elif item.kind == "close" and opened and CONTACTS.isdisjoint(outside[opened[-1] :]):
            del outside[opened.pop() :]
    return set(outside)


def _apply_templates(reading: Reading, given: Sequence[Organisation]) -> None:
    items, drafts = reading.items, reading.drafts
    free = [place for place, draft in enumerate(drafts) if not draft.emails]
    templates = [at for at, item in enumerate(items) if item.kind == "template"]
    named = [draft.employer for draft in drafts if draft.employer is not None] if templates else []
    fits = {at: {place: _fits(items, at, drafts[place], given, named) for place in free} for at in templates}
    records = [draft.record for draft in drafts]
    for place, at in details.share_templates(items, records, free, fits).items():
        draft = drafts[place]
        draft.emails = (make_address(str(items[at].meaning), draft.name.given, draft.name.family),)
        draft.inferred.add("email")
        draft.shared.add(at)


def _fits(
    items: Sequence[Item], at: int, draft: Draft, given: Sequence[Organisation], named: Sequence[Organisation]
) -> bool:
    """Whether a template may be that of the person's body, by the body that its line names or by its domain.

    `named` are the bodies of the people of the text: a domain that fits one of them is that one's.
    """
    if draft.employer is None:
        return True
    heading = details.body_of_template(items, at)
    if heading is not None:
        return _same_body(heading, draft.employer)
    domain = _domain(str(items[at].meaning))
    body = employer_of_domain(domain, given) or next((one for one in named if begins_alike(domain, one)), None)
    return body is None or _same_body(body, draft.employer) or begins_alike(domain, draft.employer)


def _infer_employer(
    reading: Reading, draft: Draft, given: Sequence[Organisation], named: Sequence[Organisation]
) -> None:
    """The body of the mail domain, where no body is written or only a unit of one."""
    own = draft.employer
    said = named if own is None else ()
    body = employer_of_domain(_domain(draft.emails[0]), given, said) if draft.emails else None
    if body is None:
        return
    if own is None or _is_topic(reading, draft, own):
        draft.employer = body
    elif _is_unit(reading, draft, own):
        draft.employer = body._replace(raw=own.raw, at=own.at, units=(own.name, *own.units), inferred=("name",))
    else:
        return
    draft.inferred.add("organisation")


def _is_unit(reading: Reading, draft: Draft, own: Organisation) -> bool:
    """Whether what is written of somebody's body is only a unit: no house of its own ("Espoon kaupunginkirjasto")."""
    units = bool(draft.bodies) and all(
        reading.items[at].kind == "body" and not is_whole(reading, at) for at in draft.bodies
    )
    return units and not parse_organisation(own.name).name


def _named(reading: Reading) -> list[Organisation]:
    """The first whole bodies that a text names, where it has somebody with an address and without a body."""
    if not any(draft.emails and draft.employer is None for draft in reading.drafts):
        return []
    wholes = (item for at, item in enumerate(reading.items) if is_whole(reading, at))
    found = (make_employer(reading.text, [item], ()) for item in itertools.islice(wholes, _MOST_NAMED))
    return [body for body in found if body is not None]


def _is_topic(reading: Reading, draft: Draft, own: Organisation) -> bool:
    """Whether unlisted words with a colon before a name have nothing of its address ("OPPI: N, n@aka.fi")."""
    heads = [at for at in draft.bodies if draft.is_before(at) and reading.items[at].kind == "capital"]
    domain = fold_letters(_domain(draft.emails[0]))
    return bool(heads) and heads == draft.bodies and fold_letters(own.name)[:4] not in domain


def _write(reading: Reading, draft: Draft) -> Contact:
    item = reading.items[draft.record.name]
    name, inferred = draft.name, ("email",) if "email" in draft.inferred else ()
    point = ContactPoint(draft.phones, draft.emails, inferred=inferred) if draft.phones or draft.emails else None
    raw = reading.text[item.start : item.end]
    used = [reading.items[at] for at in {draft.record.name, *draft.used}]
    employed = draft.employer.confidence if draft.employer else 1.0
    return Contact(
        person=Person(name.full, name.given, name.family, raw, Span(item.start, item.end), point),
        role=draft.role or DEFAULT_ROLE,
        job_title=draft.title,
        organisation=draft.employer,
        inferred=tuple(sorted(draft.inferred)),
        at=Span(min(item.start for item in used), max(item.end for item in used)),
        confidence=round(min(draft.confidence, _sureness(name), employed), 2),
    )


def _sureness(name: Name) -> float:
    return 1.0 if name.confidence >= 0.9 else max(0.5, name.confidence)


def _values(items: Sequence[Item], positions: Sequence[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(items[at].meaning) for at in positions))


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _same_body(first: Organisation | Body, second: Organisation) -> bool:
    return first.name.casefold() == second.name.casefold() or second.name.casefold() in first.name.casefold()


def _merge(contacts: list[Contact]) -> list[Contact]:
    """One contact for a person named twice, unless the two mentions have roles of their own."""
    merged: dict[tuple[str, str], Contact] = {}
    for contact in contacts:
        key = _key(merged, contact)
        merged[key] = _join(merged[key], contact) if key in merged else contact
    return list(merged.values())


def _key(merged: dict[tuple[str, str], Contact], contact: Contact) -> tuple[str, str]:
    name = contact.person.name.casefold()
    same = [key for key in merged if key[0] == name]
    called = " " not in contact.person.raw  # by the surname or a pronoun: what is told adds to what was
    for key in same:
        if called or key[1] == contact.role or DEFAULT_ROLE in (key[1], contact.role):
            return key
    return (name, contact.role)


def _join(first: Contact, second: Contact) -> Contact:
    points = [contact.person.contact for contact in (first, second) if contact.person.contact]
    inferred = {*first.inferred, *second.inferred}
    if not ("role" in first.inferred and "role" in second.inferred):
        inferred.discard("role")  # one of the two says it
    unsaid = "role" in first.inferred
    return first._replace(
        person=first.person._replace(contact=_join_points(points)),
        role=second.role if first.role == DEFAULT_ROLE else first.role,
        job_title=_fuller(first.job_title, second.job_title),
        organisation=first.organisation or second.organisation,
        inferred=tuple(sorted(inferred)),
        confidence=max(first.confidence, second.confidence) if unsaid else first.confidence,
    )


def _fuller(first: str, second: str) -> str:
    """The title of the first mention, of the second where that has it with others ("rektor", "rektor, VD")."""
    return second if first in second.split(", ") else first or second


def _join_points(points: list[ContactPoint]) -> ContactPoint | None:
    if not points:
        return None
    stated = [point for point in points if point.emails and not point.inferred]
    phones = tuple(dict.fromkeys(phone for point in points for phone in point.phones))
    source = stated or points
    emails = tuple(dict.fromkeys(email for point in source for email in point.emails))
    return ContactPoint(phones, emails, inferred=() if stated else points[0].inferred)
