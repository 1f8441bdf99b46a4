"""Keeps contact details that stand in running text out of the public graphs."""

from __future__ import annotations

import re
from typing import Final

_SIGN: Final = re.compile(r"[@(\[+0]")
_MAY_HOLD: Final = re.compile(r"@|[(\[]\s*(?:at|ät|a)\s*[)\]]|\+\d|\b0\d(?:\D{0,3}\d){4}", re.IGNORECASE)
_EMAIL: Final = re.compile(r"[\w.+-]+\s?(?:@|[(\[]\s*(?:at|ät|a)\s*[)\]])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)

MASK: Final = "[…]"


def mask_contacts(text: str) -> str:
    """`text` with phone numbers and e-mail addresses replaced by a mark; the same object where there are none.

    >>> mask_contacts("puh. 050 000 0123, info@esimerkki.example")
    'puh. […], […]'
    """
    if not _SIGN.search(text) or not _MAY_HOLD.search(text):
        return text
    import phonenumbers

    masked = _EMAIL.sub(MASK, text)
    found = phonenumbers.PhoneNumberMatcher(masked, "FI", leniency=phonenumbers.Leniency.VALID)
    for match in sorted(found, key=lambda one: one.start, reverse=True):
        masked = masked[: match.start] + MASK + masked[match.end :]
    return text if masked == text else masked
