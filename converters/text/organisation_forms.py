"""Takes case forms of known names back to the nominative: `THL:n`, `Diakin`, `opetus- ja kulttuuriministeriön`."""

from __future__ import annotations

from functools import cache

from converters.text.organisation_names import to_nominative
from converters.text.organisation_words import head_form, known_names

_ENDINGS = (
    *tuple(
        ending
        for base in ["n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "a", "ä"]
        for ending in (f":{base}", f"i{base}", base)
    ),
    ":hin",
    ":een",
    ":ään",
    ":ta",
    ":tä",
    "iin",
    "an",
    "än",
    "on",
    "un",
    "een",
    "hin",
    "s",
)


@cache
def first_words() -> frozenset[str]:
    """The first words of known names, with the case endings that a name of one word takes."""
    firsts = {name.split(" ")[0] for name in known_names()}
    alone = {name for name in known_names() if " " not in name}
    return frozenset(firsts | {name + ending for name in alone for ending in (e.strip(":") for e in _ENDINGS)})


def nominatives(front: str, last: str) -> list[tuple[str, str]]:
    """What the words may be in the nominative, each with the case they would stand in."""
    tokens = [*front.split(), last]
    found = [(" ".join(tokens), "")]
    form = head_form(last)
    if form is not None and form.case:
        found.append((to_nominative(tokens), form.case))
    for ending in _ENDINGS:
        if last.endswith(ending) and len(last) - len(ending) >= 2:
            case = "genitive" if ending.strip(":") in ("n", "in", "s") else "other"
            found.append((" ".join([*tokens[:-1], last[: -len(ending)]]), case))
    return found
