"""Reads tables/group_verbs.csv: verbs that say for whom something is, each with the case that it governs.

For each case (all, ill, par) there are kinds of wordings: PASSIVEALL ("järjestetään", "on järjestetty"), OURSILL
("keskitymme") and DOESILL ("keskittyy"), whose groups stand in that case.
"""

from __future__ import annotations

from converters.text.language.words import read_rows

_HAS = "on|oli|ovat|olivat [myös|*sti|nyt|jo|*ssa|*ssä]* "


def verb_wordings() -> dict[str, list[str]]:
    """The wordings of the verbs by kind, as a table of cues has them."""
    forms: dict[str, list[str]] = {}
    for row in read_rows("group_verbs"):
        case = row["case"].upper()
        passive = row["passive"]
        forms.setdefault(f"PASSIVE{case}", []).extend((passive, _past(passive) + "iin", _might(passive)))
        forms.setdefault(f"DONE{case}", []).append(_past(passive) + ("y" if passive.endswith("än") else "u"))
        for kind, column in (("OURS", "we"), ("DOES", "does")):
            if row[column]:
                forms.setdefault(kind + case, []).append(row[column])
    wordings = {kind: ["|".join(listed)] for kind, listed in forms.items()}
    for kind in [kind for kind in wordings if kind.startswith("DONE")]:
        wordings[kind.replace("DONE", "PASSIVE")].append(_HAS + wordings.pop(kind)[0])
    return wordings


def _might(passive: str) -> str:
    """A passive in the conditional, of what a law or a plan has in view: "järjestettäisiin"."""
    return _past(passive) + ("ä" if passive.endswith("än") else "a") + "isiin"


def _past(passive: str) -> str:
    """A passive in the past, without its ending.

    >>> [_past(form) for form in ("järjestetään", "luodaan", "avataan", "suunnitellaan", "rohkaistaan")]
    ['järjestett', 'luot', 'avatt', 'suunnitelt', 'rohkaist']
    """
    stem = passive[:-4]
    return stem + ("tt" if passive[-4] == "t" and stem[-1] in "aeiouyäö" else "t")
