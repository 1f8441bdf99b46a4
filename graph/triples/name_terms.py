"""The properties by which RDF of any vocabulary gives names of people: foaf, schema.org, vCard, SKOS and their like."""

from __future__ import annotations

import re
from typing import Final

NAMES: Final = frozenset(
    {"name", "fn", "label", "prefLabel", "altLabel", "legalName", "alternateName", "nick", "hasFN"}
)  # fmt: skip
GIVEN: Final = frozenset({"givenName", "givenname", "firstName", "given-name"})
FAMILY: Final = frozenset({"familyName", "family_name", "lastName", "surname", "family-name"})


def local_name(predicate: str) -> str:
    """What a property is called in its vocabulary.

    >>> local_name("<http://xmlns.com/foaf/0.1/givenName>"), local_name("http://www.w3.org/2006/vcard/ns#fn")
    ('givenName', 'fn')
    """
    return re.split(r"[/#]", predicate.strip("<>"))[-1]
