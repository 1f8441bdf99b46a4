"""The JSON-LD context: every term under its local name, with the type of its values."""

from __future__ import annotations

import json
from collections import Counter

from graph.vocabulary import PREFIXES
from graph.vocabulary.terms import Term, read_own_terms, read_reused_terms


def write_context() -> str:
    """The context as a JSON document: prefixes first, then the terms by name."""
    terms = [term for term in (*read_own_terms(), *read_reused_terms()) if term.kind != "literal type"]
    local_names = Counter(_local_name(term) for term in terms)
    entries = {_key(term, local_names): _entry(term) for term in terms}
    context: dict[str, object] = {"@version": 1.1, "id": "@id", "type": "@type", **PREFIXES}
    context |= dict(sorted(entries.items()))
    return json.dumps({"@context": context}, ensure_ascii=False, indent=2) + "\n"


def _local_name(term: Term) -> str:
    return term.name.partition(":")[2]


def _key(term: Term, local_names: Counter[str]) -> str:
    """The local name; with its prefix where two vocabularies share it or it would hide a prefix or a keyword."""
    local = _local_name(term)
    is_free = local_names[local] == 1 and local not in PREFIXES and local not in ("id", "type")
    return local if is_free else term.name.replace(":", "_")


def _entry(term: Term) -> object:
    if term.kind == "object":
        return {"@id": term.name, "@type": "@id"}
    if term.value == "rdf:langString":
        return {"@id": term.name, "@container": "@language"}
    if term.value in ("", "xsd:string"):
        return term.name
    return {"@id": term.name, "@type": term.value}
