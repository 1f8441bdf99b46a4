"""Gives the kind of a body that owns a post the name told before it: "... Iin seurakunnassa. Seurakunnan pastori N"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.body_signs import is_kind
from converters.text.contacts.kinds import FUNCTIONS, is_genitive
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.organisations.bodies import Body, base_of_kind, is_generic
from converters.text.people.words import words_of

_FORMS = {"yhdistys": ("ry", "rf", "r.y."), "yhtiö": ("oy", "oyj", "ab"), "säätiö": ("sr", "rs")}
_MOST = 50  # bodies before a kind among which its own is looked for: keeps a long text linear


def recall_bodies(items: Sequence[Item]) -> list[Item]:
    """The kinds in the genitive before posts made the only body before them that is of the kind.

    "seurakunnan lastenohjaaja N", "Yliopiston puolelta mukana on N"; none where the text told of several such bodies.
    """
    made: list[Item] = []
    told: dict[str, None] = {}
    for at, item in enumerate(items):
        parts = _part_kind(items, at)
        kind = base_of_kind(parts[-1].text) if parts else ""
        near = itertools.islice(reversed(told), _MOST) if kind else ()
        fits = [name for name in near if _is_of_kind(name, kind)]
        if len(fits) == 1:
            owner = parts[-1]
            made += [*parts[:-1], owner._replace(kind="body", text=fits[0], meaning=Body(fits[0], "body", "genitive"))]
            continue
        made.append(item)
        if names_whole_body(item) and not is_kind(item) and isinstance(item.meaning, Body):
            told[item.meaning.name] = None
    return made


def _part_kind(items: Sequence[Item], at: int) -> list[Item]:
    """An item as the words before a kind of body in the genitive, where there are any, and the kind; else none."""
    item, after = items[at], items[at + 1] if at + 1 < len(items) else items[at]
    owns = after.kind in FUNCTIONS
    if item.kind == "body" and is_kind(item) and is_genitive(item):
        serves = after.kind == "text" and after.text.split()[0] in words_of("in-service")
        return [item] if owns or serves else []
    *front, last = item.text.split() or [""]
    if item.kind != "text" or not owns or not (last.endswith("n") and is_generic(last)):
        return []
    start = item.end - len(last)
    kind = item._replace(text=last, start=start)
    return [item._replace(text=" ".join(front), end=start - 1), kind] if front else [kind]


def _is_of_kind(name: str, kind: str) -> bool:
    """Whether the last word of a name begins or ends as the word for a kind does, or is its legal form."""
    *front, last = name.casefold().split()
    return last.endswith(kind) or last.startswith(kind) or (bool(front) and last in _FORMS.get(kind, ()))
