"""Reads contact lines: the people in them with role, job title, organisation, phones and e-mail addresses."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from converters.text import contact_details as details
from converters.text.bodies import is_bare_head
from converters.text.contact_records import (
    BREAKS,
    Record,
    accept_names,
    apply_labels,
    distance,
    is_genitive,
    soften_gaps,
    split_records,
)
from converters.text.contact_words import words_of
from converters.text.emails import make_address
from converters.text.employers import employer_of_domain, make_employer
from converters.text.names import Name
from converters.text.phrases import Item, read_items
from converters.text.roles import DEFAULT_ROLE, RoleWords, read_title_head
from graph.model import Contact, ContactPoint, Organisation, Person, Span

_CHAIN = frozenset({"comma", "slash", "open", "close", "dash", "line"})
_HEADING_REST = frozenset({"open", "close", "capital", "place", "text", "conjunction"})
_OTHER_ROLE = "other"
_SHARED_CONFIDENCE = 0.9


@dataclass
class _Draft:
    """What is known of one person while the text is read; positions are places in the list of items."""

    record: Record
    name: Name
    roles: list[int] = field(default_factory=list)
    titles: list[int] = field(default_factory=list)
    bodies: list[int] = field(default_factory=list)
    role: str = ""
    title: str = ""
    employer: Organisation | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    used: set[int] = field(default_factory=set)
    inferred: set[str] = field(default_factory=set)
    confidence: float = 1.0

    def is_before(self, position: int) -> bool:
        """Whether an item stands before the name."""
        return position < self.record.name


def read_contacts(text: str, *, organisations: Sequence[Organisation] = ()) -> list[Contact]:
    """The people of a contact text in its order, with what it says of each; none where it names no person.

    `organisations` are the project's own bodies (implementers, funders): a place or a short name that one of them
    explains is read as that body. Where the text names no role the role is contact-person. `Contact.inferred` lists
    the keys made from a template ("email") or from a place or a mail domain ("organisation").
    """
    return _Reader(text, organisations).read()


def explain_contacts(text: str) -> list[Item]:
    """The typed items that `read_contacts` reads from, in the order of the text: how the text was understood."""
    return _typed_items(text)


def _typed_items(text: str) -> list[Item]:
    return accept_names(apply_labels(text, soften_gaps(read_items(text))))


class _Reader:
    """One reading of one text: every step looks at all drafts, in the order of `read`."""

    def __init__(self, text: str, organisations: Sequence[Organisation]) -> None:
        self.text = text
        self.given = organisations
        self.items = _typed_items(text)
        self.records = split_records(self.items)
        self.drafts = [_Draft(record, details.name_of(self.items, record)) for record in self.records]

    def read(self) -> list[Contact]:
        for draft in self.drafts:
            self._read_functions(draft)
            self._read_bodies(draft)
        self._share_roles()
        self._share_employers()
        self._read_details()
        self._infer_employers()
        return _merge([self._write(draft) for draft in self.drafts])

    # -- functions

    def _read_functions(self, draft: _Draft) -> None:
        own = range(draft.record.start, draft.record.end)
        draft.roles = [at for at in own if self.items[at].kind == "role"]
        draft.titles = [at for at in own if self.items[at].kind == "title" and self._reach(draft, at) <= 6]
        draft.used.update(draft.roles, draft.titles)
        best = min(
            draft.roles, key=lambda at: (self._role(at).role == DEFAULT_ROLE, self._reach(draft, at)), default=None
        )
        if best is not None:
            draft.role = self._role(best).role
        draft.title = ", ".join(self._title(at) for at in draft.titles)
        if draft.role == _OTHER_ROLE and best is not None and not draft.title:
            draft.title = self.items[best].text

    def _role(self, at: int) -> RoleWords:
        meaning = self.items[at].meaning
        return meaning if isinstance(meaning, RoleWords) else RoleWords(DEFAULT_ROLE, "singular")

    def _title(self, at: int) -> str:
        title = str(self.items[at].meaning)
        first, *rest = title.split(" ")
        small = first.lower() if first[:1].isupper() and first[1:].islower() else first
        return " ".join((small, *rest))

    def _reach(self, draft: _Draft, at: int) -> float:
        """How far an item of a record stands from its name."""
        if draft.is_before(at):
            return distance(self.items, at, draft.record.name, backwards=False)
        return distance(self.items, draft.record.name, at, backwards=True)

    def _share_roles(self) -> None:
        for place, draft in enumerate(self.drafts):
            for at in draft.roles:
                if draft.is_before(at):
                    self._share_forward(place, at)
                else:
                    self._share_backward(place, at, "role")
            for at in draft.titles:
                if not draft.is_before(at) and self._is_plural(at):
                    self._share_backward(place, at, "title")
                elif draft.is_before(at) and self._is_plural(at):
                    self._share_title_forward(place, at)

    def _is_plural(self, at: int) -> bool:
        item = self.items[at]
        if isinstance(item.meaning, RoleWords):
            return item.meaning.form == "plural" or item.text.casefold().endswith(tuple(words_of("group")))
        head = read_title_head(item.text.split()[-1])
        return head is not None and head.form == "plural"

    def _share_forward(self, place: int, at: int) -> None:
        """A role before a name goes on to the people joined to it, a plural one to all of its sentence or list."""
        plural, heads_list = self._is_plural(at), self._heads_list(at)
        for number in range(place + 1, len(self.drafts)):
            draft = self.drafts[number]
            own_before = any(draft.is_before(own) for own in [*draft.roles, *draft.titles])
            stops = {"gap"} if heads_list else {"gap", "stop", "semicolon"}
            if own_before or self._between(number) & stops or not (plural or self._is_joined(number, tight=True)):
                return
            if not draft.role:
                draft.role = self._role(at).role
                draft.confidence = min(draft.confidence, _SHARED_CONFIDENCE)

    def _share_title_forward(self, place: int, at: int) -> None:
        for number in range(place + 1, len(self.drafts)):
            draft = self.drafts[number]
            if draft.roles or draft.titles or self._between(number) & {"gap", "stop", "semicolon"}:
                return
            draft.title = draft.title or self._title(at)

    def _share_backward(self, place: int, at: int, key: str) -> None:
        """ "A ja B, projektikoordinaattorit": what follows the last name of a list."""
        for number in range(place, 0, -1):
            draft = self.drafts[number - 1]
            if draft.roles or draft.titles or not self._is_joined(number, tight=True):
                return
            if key == "title":
                draft.title = self._title(at)
            elif not draft.role:
                draft.role = self._role(at).role

    def _heads_list(self, at: int) -> bool:
        """Whether a role heads lines of its own: a colon or nothing after it on its line."""
        after = [item.kind for item in self.items[at + 1 : at + 3]]
        return after[:1] == ["colon"] or (bool(after) and after[0] in BREAKS)

    def _between(self, number: int) -> set[str]:
        """The kinds of items between a draft's name and the name before it."""
        return {item.kind for item in self.items[self.records[number - 1].name + 1 : self.records[number].name]}

    def _is_joined(self, number: int, *, tight: bool) -> bool:
        """Whether a person is joined to the one before by "ja" or a comma that a "ja" ends; `tight`: names only."""
        if not self._is_tight(number) if tight else False:
            return False
        for later in range(number, len(self.drafts)):
            if "conjunction" in self._between(later):
                return True
            if not self._is_tight(later):
                return False
        return False

    def _is_tight(self, number: int) -> bool:
        return self._between(number) <= {"comma", "conjunction", "slash", "line", "degree"}

    # -- employers

    def _read_bodies(self, draft: _Draft) -> None:
        after = self._chain_after(draft)
        draft.bodies = after or self._chain_before(draft)
        draft.used.update(draft.bodies)
        draft.employer = make_employer(self.text, [self.items[at] for at in draft.bodies], self.given)
        if draft.employer is not None and draft.employer.inferred:
            draft.inferred.add("organisation")

    def _chain_after(self, draft: _Draft) -> list[int]:
        own = range(draft.record.name + 1, draft.record.end)
        for kind in ("body", "place", "capital"):
            first = next((at for at in own if self._may_employ(draft, at, kind)), None)
            if first is not None:
                return self._chain(first, draft.record.end)
        return []

    def _chain_before(self, draft: _Draft) -> list[int]:
        own = range(draft.record.start, draft.record.name)
        for kind in ("body", "place", "capital"):
            found = [at for at in own if self._may_employ(draft, at, kind)]
            if found:
                first = next((at for at in found if len(self._chain(at, draft.record.name)) > 1), found[-1])
                return self._chain(first, draft.record.name)
        return []

    def _may_employ(self, draft: _Draft, at: int, kind: str) -> bool:
        item = self.items[at]
        if item.kind != kind or self._is_in_address(at):
            return False
        if kind == "body":
            return self._is_whole(at) or not is_bare_head(item.text)
        if draft.is_before(at):
            return self.items[at + 1].kind == "colon" and (kind == "place" or _is_proper(item.text))
        reach = self._reach(draft, at)
        return reach <= (4 if kind == "place" else 2) and (kind == "place" or len(item.text.split()) < 4)

    def _is_in_address(self, at: int) -> bool:
        """Whether an item is a part of an address: beside a number, or after the label of one on its line."""
        if self.items[at].kind != "body":
            beside = self.items[at - 1 : at] + self.items[at + 1 : at + 2]
            if any(item.kind == "number" for item in beside):
                return True
        for far in range(at - 1, -1, -1):
            item = self.items[far]
            if item.kind in BREAKS:
                return False
            if item.kind == "label":
                return item.meaning == "address"
        return False

    def _chain(self, first: int, end: int) -> list[int]:
        """Bodies with nothing but a comma or a line end between: a body and its units."""
        chain = [first]
        for at in range(first + 1, end):
            if self.items[at].kind == "body" and not is_genitive(self.items[first]):
                if self._is_whole(at) and any(self._is_whole(place) for place in chain):
                    break
                chain.append(at)
            elif self.items[at].kind not in _CHAIN:
                break
        return chain

    def _is_whole(self, at: int) -> bool:
        return getattr(self.items[at].meaning, "kind", "") == "body"

    def _share_employers(self) -> None:
        for place, draft in enumerate(self.drafts):
            if not draft.bodies or draft.employer is None:
                continue
            if draft.is_before(draft.bodies[0]):
                self._employ_following(place, draft.employer)
            else:
                self._employ_preceding(place, draft.employer)

    def _employ_following(self, place: int, employer: Organisation) -> None:
        """A body before a name: as a heading for all that follow, else for its line, and for those joined by "ja"."""
        draft = self.drafts[place]
        heads = self._heads_section(draft.bodies)
        genitive = is_genitive(self.items[draft.bodies[0]])
        for number in range(place + 1, len(self.drafts)):
            other = self.drafts[number]
            between = self._between(number)
            if (other.bodies and other.is_before(other.bodies[0])) or self._has_heading(other):
                return
            if genitive and "conjunction" not in between:
                return
            if not heads and between & {"line", "gap", "stop", "semicolon"}:
                return
            self._employ(other, employer, draft)

    def _has_heading(self, draft: _Draft) -> bool:
        """Whether a record begins with words of no known kind and a colon: another heading."""
        own = itertools.pairwise(self.items[draft.record.start : draft.record.name])
        return any(after.kind == "colon" and item.kind in {"capital", "text"} for item, after in own)

    def _heads_section(self, chain: Sequence[int]) -> bool:
        """Whether a body heads what follows: a colon after it, or a line of its own."""
        before = self.items[chain[0] - 1].kind if chain[0] else "line"
        following = (item.kind for item in self.items[chain[-1] + 1 :])
        after = next(kind for kind in following if kind not in _HEADING_REST)
        return after == "colon" or (before in BREAKS | {"bar"} and after in BREAKS)

    def _employ_preceding(self, place: int, employer: Organisation) -> None:
        """A body after the last name of a list or line is that of the people before it, too."""
        first = self.drafts[place].bodies[0]
        if self.items[first - 1].kind == "open":
            return
        own_line = self.items[first - 1].kind == "line"
        for number in range(place, 0, -1):
            other = self.drafts[number - 1]
            stops = {"gap", "stop", "semicolon"} if own_line else {"gap", "stop", "semicolon", "line", "bar"}
            if other.bodies or other.employer is not None or self._between(number) & stops:
                return
            self._employ(other, employer, self.drafts[place])

    def _employ(self, draft: _Draft, employer: Organisation, source: _Draft) -> None:
        if draft.employer is None:
            draft.employer = employer
            draft.confidence = min(draft.confidence, _SHARED_CONFIDENCE)
            draft.inferred.update(source.inferred & {"organisation"})

    # -- phones and addresses

    def _read_details(self) -> None:
        phones = [details.phones_of(self.items, record) for record in self.records]
        details.share_phones(phones, self._chains())
        emails = details.owners_of_emails(self.items, self.records)
        for place, draft in enumerate(self.drafts):
            own = [*phones[place], *emails.get(place, [])]
            draft.used.update(at for at in own if draft.record.start <= at < draft.record.end)
            draft.phones = _values(self.items, phones[place])
            draft.emails = _values(self.items, emails.get(place, []))
        self._apply_templates()

    def _chains(self) -> list[list[int]]:
        """The lists of names with nothing but commas and conjunctions between."""
        chains: list[list[int]] = []
        for number in range(len(self.drafts)):
            if number and self._is_tight(number):
                chains[-1].append(number)
            else:
                chains.append([number])
        return chains

    def _apply_templates(self) -> None:
        free = [place for place, draft in enumerate(self.drafts) if not draft.emails]
        templates = [at for at, item in enumerate(self.items) if item.kind == "template"]
        fits = {at: {place: self._fits(at, self.drafts[place]) for place in free} for at in templates}
        for place, at in details.share_templates(self.items, self.records, free, fits).items():
            draft = self.drafts[place]
            draft.emails = (make_address(str(self.items[at].meaning), draft.name.given, draft.name.family),)
            draft.inferred.add("email")

    def _fits(self, at: int, draft: _Draft) -> bool:
        """Whether the domain of a template may be that of the person's body."""
        body = employer_of_domain(_domain(str(self.items[at].meaning)), self.given)
        return body is None or draft.employer is None or _same_body(body, draft.employer)

    def _infer_employers(self) -> None:
        for draft in self.drafts:
            if not draft.emails:
                continue
            body = employer_of_domain(_domain(draft.emails[0]), self.given)
            if body is None:
                continue
            if draft.employer is None:
                draft.employer = body
            elif self._is_unit_only(draft):
                own = draft.employer
                draft.employer = body._replace(raw=own.raw, at=own.at, units=(own.name, *own.units), inferred=("name",))
            else:
                continue
            draft.inferred.add("organisation")

    def _is_unit_only(self, draft: _Draft) -> bool:
        return bool(draft.bodies) and all(
            self.items[at].kind == "body" and not self._is_whole(at) for at in draft.bodies
        )

    # -- the answer

    def _write(self, draft: _Draft) -> Contact:
        item = self.items[draft.record.name]
        inferred = ("email",) if "email" in draft.inferred else ()
        point = ContactPoint(draft.phones, draft.emails, inferred=inferred)
        name = draft.name
        raw = self.text[item.start : item.end]
        person = Person(
            name.full,
            name.given,
            name.family,
            raw,
            Span(item.start, item.end),
            point if draft.phones or draft.emails else None,
        )
        used = [self.items[at] for at in {draft.record.name, *draft.used}]
        return Contact(
            person=person,
            role=draft.role or DEFAULT_ROLE,
            job_title=draft.title,
            organisation=draft.employer,
            inferred=tuple(sorted(draft.inferred)),
            at=Span(min(item.start for item in used), max(item.end for item in used)),
            confidence=round(min(draft.confidence, _sureness(name)), 2),
        )


def _is_proper(words: str) -> bool:
    """Whether capitalised words that are not listed look like a body's name ("ODL", "SeAMK", "Sofico Finland")."""
    return len(words) > 1 and any(sign.isupper() for sign in words[1:])


def _sureness(name: Name) -> float:
    return 1.0 if name.confidence >= 0.9 else max(0.5, name.confidence)


def _values(items: Sequence[Item], positions: Sequence[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(items[at].meaning) for at in positions))


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _same_body(first: Organisation, second: Organisation) -> bool:
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
    for key in same:
        if key[1] == contact.role or DEFAULT_ROLE in (key[1], contact.role):
            return key
    return (name, contact.role)


def _join(first: Contact, second: Contact) -> Contact:
    points = [contact.person.contact for contact in (first, second) if contact.person.contact]
    return first._replace(
        person=first.person._replace(contact=_join_points(points)),
        role=second.role if first.role == DEFAULT_ROLE else first.role,
        job_title=first.job_title or second.job_title,
        organisation=first.organisation or second.organisation,
        inferred=tuple(sorted({*first.inferred, *second.inferred})),
    )


def _join_points(points: list[ContactPoint]) -> ContactPoint | None:
    if not points:
        return None
    stated = [point for point in points if point.emails and not point.inferred]
    phones = tuple(dict.fromkeys(phone for point in points for phone in point.phones))
    source = stated or points
    emails = tuple(dict.fromkeys(email for point in source for email in point.emails))
    return ContactPoint(phones, emails, inferred=() if stated else points[0].inferred)
