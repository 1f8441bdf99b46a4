"""The data folder's judgements together with the release they are about: what all `resolve` commands work on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from graph import open_release
from graph.build.folder import DataFolder
from graph.errors import UsageError
from graph.model import Judgement
from graph.release import Release
from graph.resolve.judgements import Verdict, judge, shorten, verdict_of
from graph.resolve.ledger import keep_judgements, read_judgements, read_ledger
from graph.resolve.resolution import AUTHOR
from graph.terms import is_iri

AUTHOR_VARIABLE: Final = "HANKEVERKKO_AUTHOR"


class Desk:
    """People's judgements, the current release, and who judges; every change is kept at once."""

    def __init__(self, folder: DataFolder, release: Release) -> None:
        self._folder = folder
        self.release = release
        self.judgements = read_judgements(folder.judgements)
        self._author = os.environ.get(AUTHOR_VARIABLE, "")
        self._documents: dict[str, str] = {}

    @property
    def base(self) -> str:
        """Where the ids of the release start."""
        return f"{self.release.manifest['base']}id/"

    def ledger(self) -> list[Judgement]:
        """The release's judgements as they stand now: people's newer ones in the place of older and automatic ones."""
        lines = {_pair(line): line for line in read_ledger(self.release.path / "judgements.sssom.tsv")}
        kept = {pair: line for pair, line in lines.items() if line.author_id == AUTHOR}
        return sorted((kept | {_pair(line): line for line in self.judgements}).values())

    def candidates(self) -> list[Judgement]:
        """What people have not settled yet, the likeliest first."""
        path = self.release.path / "candidates.sssom.tsv"
        lines = read_ledger(path) if path.is_file() else []
        open_ones = [line for line in lines if self.judgements.follows(line.subject_id, line.object_id) is None]
        return sorted(open_ones, key=lambda line: (-line.confidence, line))

    def find(self, name: str) -> str:
        """The IRI of a thing named by its IRI, or by what follows /id/ in it.

        Raises:
            UsageError: neither the release nor its judgements know it.
        """
        iri = name if "://" in name else self.base + name.removeprefix("/").removeprefix("id/")
        ledger_ids = {end for line in self.ledger() for end in (line.subject_id, line.object_id)}
        if iri not in ledger_ids and not self.is_in_data(iri):
            advice = "see hankeverkko resolve list, or ask a query for the IRI"
            raise UsageError("there is no such organisation or person in the release", where=name, advice=advice)
        return iri

    def is_in_data(self, iri: str) -> bool:
        """Whether the release says anything of an organisation or a person."""
        if not iri.startswith((f"{self.base}organisation/", f"{self.base}person/")):
            return False
        # The value is bound as a term, which checks that it is an IRI.
        from graph.model import Iri
        from graph.terms import write_term

        return self.release.store.ask(f"ASK {{ {write_term(Iri(iri))} ?p ?o }}")

    def judge(
        self, one: str, other: str, verdict: Verdict, *, author: str = "", comment: str = ""
    ) -> tuple[Judgement, Judgement | None]:
        """Keep a judgement; the line and the one that it replaces.

        Raises:
            UsageError: the two can never be one (a unit and a body, a person and a body), are spellings of one name,
                earlier judgements say the contrary, or tell what is said to be unsure.
        """
        one, other = self._meant(one, other, verdict)
        _check_kinds(one, other)
        known = self.judgements.told_by_others(one, other) if verdict is Verdict.UNSURE else ""
        if known:
            advice = "undo one of them first (hankeverkko resolve undo ONE OTHER)"
            raise UsageError(f"is answered by what was judged: {known}", where=_name_pair(one, other), advice=advice)
        before = self.judgements.of(one, other)
        if before and verdict_of(before) is verdict and not (author or comment):
            return before, before
        today = date.today().isoformat()  # noqa: DTZ011 -- the day where the person sits
        line = judge(one, other, verdict, author=author or self._author, date=today, comment=comment)
        before = self.judgements.add(line)
        keep_judgements(self.judgements, self._folder.judgements)
        return line, before

    def restore(self, line: Judgement, before: Judgement | None) -> None:
        """Take a judgement back and put in its place what was there."""
        self.judgements.remove(line.subject_id, line.object_id)
        if before:
            self.judgements.add(before)
        keep_judgements(self.judgements, self._folder.judgements)

    def _meant(self, one: str, other: str, verdict: Verdict) -> tuple[str, str]:
        """The things of the data that two ids stand for: a spelling's id stands for the body that is spelt so.

        That a spelling is not its body's is a judgement on the spelling itself, which then gets a node of its own.
        """
        first, second = self._body_spelt(one), self._body_spelt(other)
        if self.judgements.of(one, other) or (verdict is Verdict.DIFFERENT and (first == other or second == one)):
            return one, other
        if first == second and one != other:
            raise UsageError(
                "both are spellings of one name",
                where=_name_pair(one, other),
                advice=f"reject the one that is none of {shorten(first)} from that",
            )
        return first, second

    def _body_spelt(self, iri: str) -> str:
        """The body whose spelling an id is; the id itself where it is in the data, or was rejected from that."""
        if self.is_in_data(iri):
            return iri
        lines = read_ledger(self.release.path / "judgements.sssom.tsv")
        body = next((line.object_id for line in lines if line.subject_id == iri and line.author_id == AUTHOR), iri)
        judged = self.judgements.of(iri, body)
        return iri if judged and verdict_of(judged) is Verdict.DIFFERENT else body

    def take_in(self, lines: list[Judgement]) -> TakenIn:
        """Keep judgements made elsewhere, all or none.

        Raises:
            UsageError: one is on what is no body and no person, on two that can never be one, or contradicts others.
        """
        known, told = set(self.judgements), TakenIn()
        for line in lines:
            self._check_ids(line)
            _check_kinds(line.subject_id, line.object_id)
        taken = [line for line in lines if not self._is_passed_over(line, told)]
        # What is replaced goes first: a file may turn a whole chain.
        for line in taken:
            before = self.judgements.remove(line.subject_id, line.object_id)
            if before and verdict_of(before) != verdict_of(line):
                told.replaced.append((before, line))
        for line in taken:
            self.judgements.add(line)
        keep_judgements(self.judgements, self._folder.judgements)
        told.changed = len(set(self.judgements) - known)
        return told

    def _is_passed_over(self, line: Judgement, told: TakenIn) -> bool:
        """Whether a line stays out, as older than a contrary one or unsure of what is known here; it is counted."""
        pair = line.subject_id, line.object_id
        before = self.judgements.of(*pair)
        if before and verdict_of(before) != verdict_of(line) and before.mapping_date > line.mapping_date > "":
            told.older += 1
        elif verdict_of(line) is Verdict.UNSURE and self.judgements.told_by_others(*pair):
            told.answered += 1
        else:
            return False
        return True

    def _check_ids(self, line: Judgement) -> None:
        for iri in (line.subject_id, line.object_id):
            kinds = (f"{self.base}organisation/", f"{self.base}person/")
            if not is_iri(iri) or not iri.startswith(kinds) or iri in kinds:
                advice = f"write ids that begin with {kinds[0]} or {kinds[1]}"
                raise UsageError("is no organisation and no person of this data", where=shorten(iri), advice=advice)

    def document_name(self, document_id: str) -> str:
        """What people call a document."""
        if not self._documents:
            self._documents = {one["sha256"][:16]: one["name"] for one in self.release.manifest["inputs"]}
        return self._documents.get(document_id, document_id)


@dataclass(slots=True)
class TakenIn:
    """What became of judgements made elsewhere: how many are new or changed, and why others were passed over."""

    changed: int = 0
    older: int = 0
    """Those that say the contrary of a later one that stays."""
    answered: int = 0
    """Those that are unsure of what follows from the judgements here."""
    replaced: list[tuple[Judgement, Judgement]] = field(default_factory=list)
    """Judgements here that gave way to contrary ones."""


@contextmanager
def open_desk(data: Path, *, to_judge: bool = False) -> Iterator[Desk]:
    """The desk of a data folder; one to judge at is held against builds and other sittings.

    Raises:
        ReleaseError: there is no release yet, or a build is at work.
        InputError: the file of judgements cannot be read.
    """
    folder = DataFolder(data)
    with open_release(data) as release, folder.locked() if to_judge else nullcontext():
        yield Desk(folder, release)


def _pair(line: Judgement) -> tuple[str, str]:
    one, other = sorted((line.subject_id, line.object_id))
    return one, other


def _name_pair(one: str, other: str) -> str:
    return f"{shorten(one)}, {shorten(other)}"


def _check_kinds(one: str, other: str) -> None:
    first, second = _kind(one), _kind(other)
    if first != second and "" not in (first, second):
        where = _name_pair(one, other)
        raise UsageError(f"a {first} is never a {second}", where=where, advice="name two of one kind")


def _kind(iri: str) -> str:
    kind, _, rest = shorten(iri).partition("/")
    if kind == "organisation":
        return "unit" if "/" in rest else "body"
    return kind if kind == "person" else ""
