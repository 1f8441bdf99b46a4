"""How to reach a person in the words of a field: telephones, e-mails and home addresses, which nothing public keeps."""

from __future__ import annotations

import re
from functools import cache

from converters.text.organisations.words import words

_CONTACT_DETAIL = re.compile(
    r"@|[(\[]at[)\]]|(?<!\d)(?!\d{7}-\d(?!\d))(?:\+|0)\d(?:[ \u00a0-]?\d){4}",  # a business id is no telephone
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)")
_DOTTED_PHONE = re.compile(r"(?<![\d.])(?:\+\d{2,3}|0\d{1,3})\.\d{3}[. ]?\d{2}[\d. ]*")
_SPELT_EMAIL = re.compile(r"[\w.-]+\s(?:at|ät)\s[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?!\w)", re.IGNORECASE)
_POST_TOWN = re.compile(r"(?<![\d,.-])(?:FI-)?\d{5}\s+(?!eur|kpl|henk|kr)(?-i:[A-ZÅÄÖ])[^\W\d_]+", re.IGNORECASE)
_MAILBOX = re.compile(r"(?<![\w.+-])[\w.+-]+\s?$")
_LEAD = re.compile(
    r"(?<!\w)(?:p|puh|puhelin|tel|tfn|gsm|s-posti|sähköposti|osoite|kotiosoite|adress|hemadress|address)[.:]{0,2}\s*$",
    re.IGNORECASE,
)


def has_contact_detail(text: str) -> bool:
    """Whether a text looks as if it held a telephone number or an e-mail address."""
    return bool(_CONTACT_DETAIL.search(text))


def without_contact_details(text: str) -> str:
    """The text up to its first telephone number or e-mail address.

    >>> without_contact_details("Rannan kunta, Maija Meikäläinen, p. 050 000 0311")
    'Rannan kunta, Maija Meikäläinen'
    """
    match = _CONTACT_DETAIL.search(text)
    if match is None:
        return text
    before = text[: match.start()]
    return _ended(before if match[0][-1].isdigit() else _MAILBOX.sub("", before))


def holds_address(text: str) -> bool:
    """Whether a text holds a street with the number of a house, or a post code with its town."""
    return _address().search(text) is not None


def without_private_details(text: str) -> str:
    """The text up to the first thing that tells how to reach somebody, or where somebody lives.

    >>> without_private_details("Maija Meikäläinen, Rantatie 4 B 12, 90500 Oulu")
    'Maija Meikäläinen'
    """
    patterns = (_address(), _SPELT_EMAIL, _DOTTED_PHONE)
    found = [match.start() for pattern in patterns if (match := pattern.search(text)) and not _DAY.match(match[0])]
    return without_contact_details(_ended(text[: min(found)]) if found else text)


def _ended(text: str) -> str:
    """The words before something private, without the label that leads to it."""
    return _LEAD.sub("", text.rstrip(" ,;:(")).rstrip(" ,;:(")


@cache
def _address() -> re.Pattern[str]:
    ends = "|".join(sorted(map(re.escape, words().forms_of("street-end")), key=len, reverse=True))
    street = rf"(?<!\w)(?:[A-ZÅÄÖ][\w-]{{0,40}}[ ]?)?(?:{ends})\s\d{{1,4}}(?![\d.]|\s?%)"
    return re.compile(rf"{street}|{_POST_TOWN.pattern}", re.IGNORECASE)
