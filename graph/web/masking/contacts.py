"""Masks contact details in texts: whatever looks like one, and those that the restricted graphs know, however spelt."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import unquote

from graph.triples.privacy import MASK, mask_contacts
from graph.vocabulary import PREFIXES
from graph.web.masking.quads import read_quads, read_text

_TELEPHONE: Final = f"<{PREFIXES['cv']}telephone>"
_EMAIL: Final = f"<{PREFIXES['cv']}email>"
_STREET: Final = f"<{PREFIXES['locn']}thoroughfare>"
_DIGITS: Final = re.compile(r"\+?\d(?:[\s().\-–/\u00a0]{0,3}\d){6,}")
_SUBSCRIBER: Final = 7
"""Digits at the end of a number that are enough to know it again."""


class Contacts(NamedTuple):
    """What the restricted graphs say of people: E.164 numbers, e-mail addresses, streets with their numbers."""

    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()


def read_contacts(path: Path) -> Contacts:
    """The contact details of a release's restricted dump; none where there is no such file."""
    found: dict[str, set[str]] = {_TELEPHONE: set(), _EMAIL: set(), _STREET: set()}
    if path.is_file():
        for quad in read_quads(path):
            if quad.predicate in found:
                term = quad.object
                value = read_text(term).value if term.startswith('"') else unquote(term[1:-1].partition(":")[2])
                found[quad.predicate].add(value)
    return Contacts(*(frozenset(values) for values in found.values()))


def decode(text: str) -> str:
    """The text without percent-encoding and entities, where it has any."""
    if "%" not in text and "&" not in text:
        return text
    return html.unescape(unquote(text))


class ContactMask:
    """Masks contact details in a text.

    Args:
        contacts: those that are known to be a person's.
    """

    def __init__(self, contacts: Contacts) -> None:
        self._numbers = frozenset(_ending(phone) for phone in contacts.phones)
        self._emails = _any_spelling(sorted(contacts.emails))

    def mask(self, text: str) -> str:
        """`text` with a mark for every phone number and e-mail address; the same object where there is none."""
        masked = mask_contacts(text)
        if self._numbers:
            masked = _DIGITS.sub(self._mask_number, masked)
        if self._emails:
            masked = self._emails.sub(MASK, masked)
        return text if masked == text else masked

    def _mask_number(self, match: re.Match[str]) -> str:
        return MASK if _ending(match.group()) in self._numbers else match.group()


def _ending(number: str) -> str:
    return re.sub(r"\D", "", number)[-_SUBSCRIBER:]


def _any_spelling(emails: Iterable[str]) -> re.Pattern[str] | None:
    spellings = [
        re.escape(local) + r"\s*(?:@|\W{0,2}(?:at|ät|miukumauku)\W{0,2})\s*" + re.escape(domain)
        for local, _, domain in (email.partition("@") for email in emails)
    ]
    return re.compile("|".join(spellings), re.IGNORECASE) if spellings else None
