"""The JSON-LD context: every term with the type of its values.

An own term goes by its local name, another's too unless that is taken: `title`, `Project`, but `foaf_Project`.
"""

from __future__ import annotations

import json
from collections import Counter

from graph.vocabulary import PREFIXES
from graph.vocabulary.terms import Term, read_own_terms, read_reused_terms


def write_context() -> str:
    """The context as a JSON document: prefixes first, then the terms by name."""
    own = [term for term in read_own_terms() if term.kind != "literal type"]
    reused = read_reused_terms()
    taken = {*PREFIXES, "id", "type", *(_local_name(term) for term in own)}
    counts = Counter(_local_name(term) for term in reused)
    entries = {_local_name(term): _entry(term) for term in own}
    for term in reused:
        is_free = counts[_local_name(term)] == 1 and _local_name(term) not in taken
        entries[_local_name(term) if is_free else term.name.replace(":", "_")] = _entry(term)
    context: dict[str, object] = {"@version": 1.1, "id": "@id", "type": "@type", **PREFIXES}
    return json.dumps({"@context": context | dict(sorted(entries.items()))}, ensure_ascii=False, indent=2) + "\n"


def _local_name(term: Term) -> str:
    return term.name.partition(":")[2]


def _entry(term: Term) -> object:
    if term.kind == "object":
        return {"@id": term.name, "@type": "@id"}
    if term.value == "rdf:langString":
        return {"@id": term.name, "@container": "@language"}
    if term.value in ("", "xsd:string"):
        return term.name
    return {"@id": term.name, "@type": term.value}
