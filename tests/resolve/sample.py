"""Draws the pairs of names that tests/resolve/pairs.tsv labels: `python -m tests.resolve.sample LISTS... > pairs.tsv`.

`--seed N --pairs N` draws another sample. Four strata of a wide blocking, drawn with a fixed seed: spellings that the
program joins; names alike that it does not join; names of which one holds the other's words; and others of a block.
Sole traders and names that hold a person's are left out. The sample does not depend on the labels; the last column is
for the reader to fill in: same, different.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Final

from converters.text.organisations.reader import parse_organisation
from converters.text.people.names import given_names, surnames
from graph.model import Organisation, Participation, Project
from graph.resolve.mentions import Mentions
from graph.resolve.names import name_key
from graph.resolve.naming import Naming
from graph.resolve.resolution import Resolution, resolve
from graph.resolve.similarity import compare_names, pairs_to_compare
from graph.triples.documents import DocumentWriter

NAMING: Final = Naming()
SIZES: Final = {"joined": 170, "alike": 110, "words": 60, "block": 60}
_SEED: Final = 20_140_101
_ALIKE: Final = 0.86
_PER_BODY: Final = 3
"""Pairs of one body, so that a university with seventy names does not fill the sample."""


def read_names(lists: Iterable[Path]) -> list[str]:
    """The names of implementers and authorities in the lists, each spelling once."""
    names = set()
    for path in lists:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                names |= {row["Toteuttajan nimi"], row["Viranomainen"]}
    return sorted(names - {""})


def resolve_names(names: Iterable[str]) -> tuple[dict[str, Organisation], Resolution]:
    """The bodies of the names, and which of them the program takes for one."""
    parsed = {name: parse_organisation(name) for name in names}
    mentions = Mentions()
    writer = DocumentWriter("0" * 16, NAMING, "", mentions)
    for number, body in enumerate(parsed.values()):
        part = Participation(body, "implementer", body.raw)
        writer.write_project(Project(f"p/{number}", "", participations=(part,)), number)
    return parsed, resolve(mentions, NAMING)


def is_personal(body: Organisation) -> bool:
    """Whether a name is, or may hold, a person's."""
    words = body.raw.replace("-", " ").split()
    known = {word.casefold() for word in words}
    given, families = _known_names()
    # Without a legal form a family name is likely that of a sole trader.
    alone = bool(known & families) and not name_key(body.raw).form and not body.type
    return bool(body.sole_trader or "/st-" in NAMING.body(body) or alone or (known & given and known & families))


@cache
def _known_names() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(map(str.casefold, given_names())), frozenset(map(str.casefold, surnames()))


def draw(lists: Iterable[Path], seed: int = _SEED, count: int = sum(SIZES.values())) -> Iterator[tuple[str, str, str]]:
    """The pairs: stratum and two names, the strata in the shares of `SIZES`."""
    parsed, resolution = resolve_names(read_names(lists))
    bodies = {name: resolution.of(NAMING.body(body)) for name, body in parsed.items() if not is_personal(body)}
    chance = random.Random(seed)
    for stratum, pairs in _strata(parsed, bodies, chance).items():
        size = round(SIZES[stratum] * count / sum(SIZES.values()))
        for pair in sorted(chance.sample(sorted(pairs), size)):
            yield stratum, *pair


def _strata(
    parsed: dict[str, Organisation], bodies: dict[str, str], chance: random.Random
) -> dict[str, set[tuple[str, str]]]:
    strata: dict[str, set[tuple[str, str]]] = {name: set() for name in SIZES}
    by_body: dict[str, list[str]] = defaultdict(list)
    by_key: dict[str, str] = {}
    for name, iri in sorted(bodies.items()):
        by_body[iri].append(name)
        by_key.setdefault(name_key(parsed[name].name or name).base, name)
    for names in by_body.values():
        pairs = [pair for pair in combinations(names, 2) if _plain(pair[0]) != _plain(pair[1])]
        strata["joined"] |= set(chance.sample(pairs, min(_PER_BODY, len(pairs))))
    for one, other in pairs_to_compare(by_key):
        pair = (by_key[one], by_key[other])
        if bodies[pair[0]] != bodies[pair[1]]:
            holds = set(one.split()) <= set(other.split()) or set(other.split()) <= set(one.split())
            alike = compare_names(one, other) >= _ALIKE
            strata["words" if holds else "alike" if alike else "block"].add(pair)
    sys.stderr.write(f"{ {name: len(pairs) for name, pairs in strata.items()} }\n")
    return strata


def _plain(name: str) -> str:
    return "".join(name.casefold().split())


if __name__ == "__main__":
    options = argparse.ArgumentParser(description="draws pairs of names to label")
    options.add_argument("lists", nargs="+", type=Path)
    options.add_argument("--seed", type=int, default=_SEED)
    options.add_argument("--pairs", type=int, default=sum(SIZES.values()))
    given = options.parse_args()
    out = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    out.writerow(("stratum", "one", "other", "label"))
    out.writerows((*row, "") for row in draw(given.lists, given.seed, given.pairs))
