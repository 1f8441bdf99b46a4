"""Leaves the forgotten out of records and judgements before any is written: their parts go, their names are masked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.model import Amount, ContactPoint, Organisation, Participation, Person, Problem, Project
from graph.resolve.judgements import Judgements
from graph.resolve.ledger import keep_judgements
from graph.resolve.mentions import Mentions, signs_of
from graph.resolve.naming import Naming
from graph.resolve.suppression import Suppression


class Forgetter:
    """Takes people out of the records of one document.

    Args:
        suppression: who is to be forgotten.
        naming: the IRI policy.
        mentions: where the signs of the forgotten are noted, so that they are known in other documents too.
    """

    def __init__(self, suppression: Suppression, naming: Naming, mentions: Mentions) -> None:
        self._suppression, self._naming, self._mentions = suppression, naming, mentions
        self._renamed: dict[str, str] = {}

    def without(self, project: Project) -> Project:
        """The project with nothing of the forgotten in it; the same object where there was nothing."""
        kept = tuple(self._participations(project))
        names_them = len(kept) < len(project.participations) or self._masked(project, alone=False) != project
        if not names_them:
            return project
        clean = project._replace(
            key=self._key(project),
            participations=kept,
            amounts=tuple(map(self._without_payer, project.amounts)),
        )
        masked: Project = self._masked(clean, alone=True)
        return masked

    def without_name(self, problem: Problem) -> Problem:
        """A problem with the names masked in it, of a project under the key that it was given."""
        masked: Problem = self._masked(problem._replace(project=""), alone=False)
        key = problem.project
        return masked._replace(project=self._renamed.get(key) or (self._hashed(key) if self._in_key(key) else key))

    def _key(self, project: Project) -> str:
        """The key, from which an IRI is made; its keyed hash where a title with the name made it, or it holds the name.

        A key may end in the middle of a name, so the title is looked at too.
        """
        of_title = not project.code and self._suppression.spans(project.title, surnames=True, givens=True)
        if of_title or self._in_key(project.key, givens=True):
            self._renamed[project.key] = self._hashed(project.key)
        return self._renamed.get(project.key, project.key)

    def _in_key(self, key: str, *, givens: bool = False) -> bool:
        name = key.rpartition("/")[2]
        return bool(self._suppression.spans(name, surnames=True, givens=givens, any_case=True))

    def _hashed(self, key: str) -> str:
        source, slash, name = key.rpartition("/")
        return f"{source}{slash}x-{self._naming.hash('segment', name)}"

    def _participations(self, project: Project) -> Iterator[Participation]:
        for participation in project.participations:
            agent, body = participation.agent, participation.on_behalf_of
            if isinstance(agent, Organisation):
                gone = self._is_forgotten_body(agent)
            else:
                gone = self._is_forgotten_person(agent, body, project)
            if not gone:
                left = None if body and self._is_forgotten_body(body) else body
                yield participation._replace(on_behalf_of=left) if left is not body else participation

    def _is_forgotten_person(self, person: Person, body: Organisation | None, project: Project) -> bool:
        iri = self._naming.person(person, body, project.key)
        entries = self._suppression.entries_of(person.name, iri, map(self._naming.hash, signs_of(person)))
        if iri not in self._suppression.iris and not entries:
            return False
        home = self._naming.body(body) if body else ""
        self._mentions.add_forgotten(iri, home, person, self._naming.hash, entries)
        return True

    def _is_forgotten_body(self, body: Organisation) -> bool:
        """A sole trader's business, or any body that bears the name."""
        if self._suppression.is_forgotten_name(body.sole_trader) or self._names_one(body):
            return True
        ids = {self._naming.body(body)} | ({self._naming.trader(body)} if body.sole_trader else set())
        return bool(ids & self._suppression.iris)

    def _names_one(self, body: Organisation) -> bool:
        texts = (body.name, *body.units, *body.former_names, *body.later_names)
        return any(map(self._suppression.spans, texts))

    def _without_payer(self, amount: Amount) -> Amount:
        payer, owner = (
            None if body and self._is_forgotten_body(body) else body for body in (amount.payer, amount.budget_of)
        )
        return amount._replace(payer=payer, budget_of=owner)

    def _masked(self, value: Any, *, alone: bool) -> Any:
        """A value of a record with every text in it masked; people and bodies who stay keep their own names."""
        if isinstance(value, str):
            return self._suppression.mask(value, alone=alone)
        if isinstance(value, Person):
            # A namesake keeps the own address: it may show yet that it is the one who was forgotten.
            if not value.contact or self._suppression.spans(value.name):
                return value
            return value._replace(contact=self._without_name_in(value.contact, alone=alone))
        if isinstance(value, Organisation):
            return self._masked_body(value, alone=alone)
        if isinstance(value, Participation):
            return self._masked_participation(value, alone=alone)
        if isinstance(value, tuple):
            items = [self._masked(item, alone=alone) for item in value]
            if all(new is old for new, old in zip(items, value, strict=True)):
                return value
            return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
        return value

    def _masked_body(self, value: Organisation, *, alone: bool) -> Organisation:
        """A body that stays: one that bears the family name alone keeps its name."""
        contact = value.contact and self._without_signs(self._without_name_in(value.contact, alone=alone))
        masked = (self._masked(item, alone=False) for item in value._replace(contact=None))
        return Organisation(*masked)._replace(contact=contact)

    def _masked_participation(self, value: Participation, *, alone: bool) -> Participation:
        # A namesake who is not meant keeps the words of the own contact line.
        is_namesake = isinstance(value.agent, Person) and self._suppression.spans(value.agent.name)
        written = value.as_written if is_namesake else self._suppression.mask(value.as_written)
        return value._replace(
            agent=self._masked(value.agent, alone=alone),
            on_behalf_of=self._masked(value.on_behalf_of, alone=alone),
            as_written=written,
            job_title=self._suppression.mask(value.job_title, alone=alone),
        )

    def _without_name_in(self, contact: ContactPoint, *, alone: bool) -> ContactPoint:
        """A way to reach somebody else without the addresses, pages and homes that hold the name."""
        spans = self._suppression.spans
        emails = tuple(email for email in contact.emails if not spans(email))
        kept = contact._replace(emails=emails, website="" if spans(contact.website) else contact.website)
        if any(spans(part, surnames=alone) for part in (contact.street, contact.locality)):
            return kept._replace(street="", postcode="", locality="")
        return kept

    def _without_signs(self, contact: ContactPoint) -> ContactPoint:
        """What a body gives as its own without the numbers and addresses of the forgotten."""
        gone = self._suppression.is_forgotten_sign
        phones, emails = (tuple(one for one in kept if not gone(one)) for kept in (contact.phones, contact.emails))
        return contact._replace(phones=phones, emails=emails)


def _without_forgotten(judgements: Judgements, suppression: Suppression) -> Judgements:
    """The judgements on nobody forgotten and on no body that bears the name, masked in comments and authors."""
    return Judgements(
        line._replace(author_id=suppression.mask(line.author_id), comment=_mask_all(line.comment, suppression))
        for line in judgements
        if not any(iri in suppression.iris or suppression.spans(iri) for iri in (line.subject_id, line.object_id))
    )


def clean_ledger(judgements: Judgements, suppression: Suppression, ledger: Path) -> Judgements:
    """The judgements without the forgotten, which the people's ledger keeps where there was anything to take out."""
    kept = _without_forgotten(judgements, suppression)
    if list(kept) != list(judgements):
        keep_judgements(kept, ledger)
    return kept


def _mask_all(text: str, suppression: Suppression) -> str:
    return suppression.mask(text, alone=bool(suppression.spans(text)))
