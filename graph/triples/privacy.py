"""Keeps contact details of people out of the public graphs, in running text and where a body gives them as its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from graph.model import ContactPoint
from graph.resolve.mentions import Blinder, Mentions

# A host has a dot, an international number six digits or more; no Finnish number begins with three noughts.
_MAY_HOLD: Final = re.compile(
    r"@\s?[\w-]+\.|[(\[]\s*(?:at|ät|a)\s*[)\]]|\+\d(?:\D{0,3}\d){5}|\b0(?!00)\d(?:\D{0,3}\d){4}", re.IGNORECASE
)
# The number of a case in a public register, the class of its task in the middle: "KASELY/0032/05.02.09/2010".
_CASE_NUMBER: Final = re.compile(r"\b\d+/\d\d(?:\.\d\d){1,3}/\d{4}\b")
_EMAIL: Final = re.compile(r"[\w.+-]+\s?(?:@|[(\[]\s*(?:at|ät|a)\s*[)\]])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)

# A stair or a flat behind the number of a house tells a home: "Rantatie 4 B 12", "Strandvägen 7 lgh 3, 00100 Helsinki".
_FLAT: Final = r"\s?(?:[A-ZÅÄÖ]\s?\d{1,3}|(?:[A-Za-zåäö]\s?)?(?:as|lgh|bst)\.?\s?\d{1,3})(?!\w)"
_STREET: Final = r"\b[A-ZÅÄÖ][\w-]*[^\W\d_](?:\s[^\W\d_]{3,20})?\s\d{1,3}"
_POSTCODE: Final = r"(?:FIN?-)?\d{5}\b"
_HOME_LABEL: Final = r"\b(?i:kotiosoit\w{1,9}|hemadress\w{0,2}|home address)(?::| on| är| is)?\s"
_HOME: Final = re.compile(
    rf"(?P<flat>{_STREET}{_FLAT}(?=\s*(?:[,.;:!?)\n]|{_POSTCODE}|$)))"
    rf"|{_HOME_LABEL}(?P<home>{_STREET}(?:{_FLAT}|\s?[A-Z]\b)?)"
)
_MAY_HOLD_HOME: Final = re.compile(r"\d\s?(?:[A-ZÅÄÖ]\s?\d|(?:[A-Za-zåäö]\s?)?(?:as|lgh|bst))")

_CARE_OF: Final = re.compile(r"\bc\s?/\s?o\b", re.IGNORECASE)

MASK: Final = "[…]"
_HIDDEN: Final = "…"


def mask_contacts(text: str) -> str:
    """`text` with phone numbers, e-mail and home addresses replaced by a mark; the same object where there are none.

    A home is told by its flat or by the word for a home address; the address of a house alone is anybody's,
    and so is a town with its postcode.

    >>> mask_contacts("puh. 050 000 0123, info@esimerkki.example")
    'puh. […], […]'
    """
    # Looking for the signs one by one is much cheaper than a pattern, and most texts have none.
    if _MAY_HOLD_HOME.search(text) or "otiosoit" in text or "emadress" in text or "ome address" in text:
        text = _mask(text, (match.span(match.lastgroup or 0) for match in _HOME.finditer(text)))
    if "0" in text or "@" in text or "(" in text or "+" in text or "[" in text:
        seen = _CASE_NUMBER.sub(_hide, text)
        if _MAY_HOLD.search(seen):
            text = _mask(text, _find_contacts(seen))
    return text


def _mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + MASK + text[end:]
    return text


def _find_contacts(text: str) -> Iterator[tuple[int, int]]:
    """Where e-mail addresses and phone numbers stand."""
    import phonenumbers

    yield from (match.span() for match in _EMAIL.finditer(text))
    rest = _EMAIL.sub(_hide, text)
    for match in phonenumbers.PhoneNumberMatcher(rest, "FI", leniency=phonenumbers.Leniency.VALID):
        yield match.start, match.end


def _hide(match: re.Match[str]) -> str:
    """Signs that are part of no number or address, as many as were found."""
    return _HIDDEN * len(match.group())


class Numbers:
    """The phone numbers that documents give as those of people, or gave of people who are forgotten.

    Args:
        mentions: all that documents mention.
        blind: makes the hashes by which the forgotten are known.
    """

    def __init__(self, mentions: Mentions, blind: Blinder) -> None:
        self._people = frozenset(sign for person in mentions.people.values() for sign in person.signs)
        forgotten = (person.signs for person in mentions.forgotten.values())
        self._forgotten = frozenset(mentions.remembered).union(*forgotten)
        self._blind = blind

    def part(self, contact: ContactPoint) -> Parted:
        """What a body's contact details are: a small body often gives the number or the home of its contact person."""
        numbers = [phone for phone in contact.phones if not self._is_forgotten(phone)]
        public = contact._replace(phones=tuple(phone for phone in numbers if phone not in self._people))
        personal = ContactPoint(phones=tuple(phone for phone in numbers if phone in self._people))
        if _CARE_OF.search(contact.street):
            public = public._replace(street="", postcode="", locality="")
            personal = personal._replace(street=contact.street, postcode=contact.postcode, locality=contact.locality)
        return Parted(public, personal)

    def _is_forgotten(self, phone: str) -> bool:
        return bool(self._forgotten) and self._blind(phone) in self._forgotten


class Parted(NamedTuple):
    """The contact details of a body: those that are its own, and those that are a person's."""

    public: ContactPoint
    personal: ContactPoint
