"""What a new release has in common with the one before, so that only what changed is written, loaded and validated.

The release before can be built on where the same program made it with the same key, base and judgements, and where its
files are what the manifest says. Every document has graphs of its own and the agents have theirs, so that the lines of
whole graphs are replaced; RDF of a user's own may write into any graph, and a build with some starts from nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple, TypedDict

from graph.build.check import damaged_files
from graph.build.conversion import Outcome, run_name
from graph.build.runs import size_of
from graph.errors import ReleaseError
from graph.json_files import read_json, read_manifest
from graph.model import Finding
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming

STATE: Final = "state.json"
FINDINGS: Final = "findings.jsonl"
AGENT_GRAPHS: Final = ("agents", "persons", "links", "organisations")
_OWN_RDF: Final = "rdf"
_MOST: Final = 0.2
"""The share of a release's text from which replacing graphs is no gain."""


class State(TypedDict):
    """What the next build has to know of a release: its settings, documents by conversion, who was taken for whom."""

    settings: str
    own_rdf: bool
    documents: dict[str, str]
    canonical: dict[str, str]


class Before(NamedTuple):
    """The release before: its folder, its counts and hashes, its documents by conversion, who was taken for whom."""

    path: Path
    counts: dict[str, int]
    hashes: dict[str, str]
    documents: dict[str, str]
    canonical: dict[str, str]
    own_rdf: bool

    def findings(self) -> list[Finding]:
        """What its validation found."""
        with (self.path / FINDINGS).open(encoding="utf-8") as file:
            return [Finding(**json.loads(line)) for line in file]

    def hashes_by_inode(self) -> dict[int, str]:
        """The hashes of its files, which were compared with them, so that one it shares is not read once more."""
        return {(self.path / name).stat().st_ino: value for name, value in self.hashes.items()}


class Changes(NamedTuple):
    """The graphs to replace, by name, and the documents whose runs replace them."""

    public: frozenset[str]
    restricted: frozenset[str]
    written: tuple[Outcome, ...]


def read_before(release: Path, settings: str) -> Before | None:
    """The release in the folder, where it is whole and was made with these settings."""
    try:
        manifest, state = read_manifest(release), read_json(release / STATE, State)
        if state["settings"] != settings or damaged_files(release, manifest):
            return None
        hashes, counts = manifest["sha256"], manifest["counts"]
        return Before(release, counts, hashes, state["documents"], state["canonical"], state["own_rdf"])
    except ReleaseError:
        return None


def write_state(folder: Path, settings: str, outcomes: Iterable[Outcome], canonical: Mapping[str, str]) -> None:
    """Write what `read_before` reads."""
    outcomes = list(outcomes)
    state: State = {
        "settings": settings,
        "own_rdf": any(map(is_own_rdf, outcomes)),
        "documents": {run_name(one.name, one.sha256): one.sha256[:16] for one in outcomes},
        "canonical": dict(sorted(canonical.items())),
    }
    (folder / STATE).write_text(json.dumps(state, indent=0) + "\n", encoding="utf-8")


def write_findings(folder: Path, findings: Iterable[Finding]) -> None:
    """All findings, one JSON object a line."""
    with (folder / FINDINGS).open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(finding._asdict(), ensure_ascii=False) + "\n" for finding in findings)


def find_changes(
    before: Before,
    outcomes: Iterable[Outcome],
    canonical: Mapping[str, str],
    naming: Naming,
    mentions_of: Callable[[Outcome], Mentions],
) -> Changes | None:
    """What has to be replaced; nothing where writing everything anew is as cheap."""
    now = {run_name(one.name, one.sha256): one for one in outcomes}
    if before.own_rdf or any(map(is_own_rdf, now.values())):
        return None
    moved = {iri for iri in {*before.canonical, *canonical} if before.canonical.get(iri) != canonical.get(iri)}
    written = [
        one for key, one in now.items() if key not in before.documents or (moved and _mention(mentions_of(one), moved))
    ]
    size = sum(size_of(run) for one in written for run in one.public)
    if size > _MOST * (before.path / "dumps" / "public.nq").stat().st_size:
        return None
    ids = {before.documents[key] for key in before.documents.keys() - now.keys()} | {one.sha256[:16] for one in written}
    return Changes(
        public=frozenset(map(naming.graph, (*ids, *AGENT_GRAPHS))),
        restricted=frozenset(naming.graph(f"restricted/{name}") for name in (*ids, "agents")),
        written=tuple(written),
    )


def _mention(mentions: Mentions, iris: set[str]) -> bool:
    return not (iris.isdisjoint(mentions.organisations) and iris.isdisjoint(mentions.people))


def is_own_rdf(outcome: Outcome) -> bool:
    """Whether a document is RDF of a user's own."""
    return outcome.source == _OWN_RDF
