"""The command `resolve review`: one key a judgement, with the evidence of both sides, in a terminal or from a pipe."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, TextIO

from graph.cli.judging import Desk
from graph.model import Judgement
from graph.resolve.evidence import Evidence, read_documents, read_evidence, read_labels, read_projects
from graph.resolve.judgements import Verdict, shorten, verdict_of

_SHOWN: Final = 5
"""Projects shown of each side."""

_VERDICTS: Final = {"s": Verdict.SAME, "d": Verdict.DIFFERENT, "u": Verdict.UNSURE}
_QUIT: Final = frozenset({"q", "", "\x03", "\x04"})
_KEYS: Final = "s same · d different · u unsure · k skip · z undo · q quit"

_LAST_KEYS: Final = "z undo · any other key ends"
_ENDED: Final = sys.maxsize
"""The place behind all candidates at which a sitting is over."""

ReadKey = Callable[[], str]
"""Gives the next key that was pressed; an empty text where there are no more."""


class Review:
    """One sitting: goes through candidates and keeps every judgement at once.

    Args:
        desk: the data folder's judgements and its current release.
        candidates: what to judge, in the order to be shown.
        read_key: where the keys come from.
        out: where the evidence goes.
    """

    def __init__(self, desk: Desk, candidates: Sequence[Judgement], read_key: ReadKey, out: TextIO) -> None:
        self._desk, self._candidates, self._read_key, self._out = desk, candidates, read_key, out
        self._made: list[tuple[int, Judgement, Judgement | None]] = []

    def run(self) -> int:
        """Judge until the candidates or the keys end; how many judgements were made."""
        at = 0
        while at < _ENDED:
            if at == len(self._candidates):
                at = self._last_word()
            elif self._settled(self._candidates[at]):
                at += 1
            else:
                self._show(at, self._candidates[at])
                at = self._answer(at, self._candidates[at])
        self._sum_up()
        return len(self._made)

    def _last_word(self) -> int:
        """Let the last judgement be taken back too, though nothing is left to judge."""
        if not self._made:
            return _ENDED
        self._out.write(f"\nnothing is left to judge\n{_LAST_KEYS}\n")
        self._out.flush()
        return self._undo(len(self._candidates)) if self._read_key().casefold() == "z" else _ENDED

    def _settled(self, candidate: Judgement) -> bool:
        """Whether the answer follows from the judgements of this sitting."""
        return self._desk.judgements.follows(candidate.subject_id, candidate.object_id) is not None

    def _answer(self, at: int, candidate: Judgement) -> int:
        """Read keys until one of them decides where to go on."""
        while True:
            key = self._read_key().casefold()
            if key in _QUIT:
                return _ENDED
            if key == "k":
                return at + 1
            if key == "z":
                return self._undo(at)
            if key in _VERDICTS:
                self._judge(at, candidate, _VERDICTS[key])
                return at + 1
            self._out.write(f"keys: {_KEYS}\n")

    def _judge(self, at: int, candidate: Judgement, verdict: Verdict) -> None:
        # It cannot contradict the others: what follows from them is not asked.
        line, before = self._desk.judge(candidate.subject_id, candidate.object_id, verdict)
        self._made.append((at, line, before))
        self._out.write(f"-> {verdict}\n")

    def _undo(self, at: int) -> int:
        if not self._made:
            self._out.write("nothing to undo in this sitting\n")
            return at
        back, line, before = self._made.pop()
        self._desk.restore(line, before)
        self._out.write("-> taken back\n")
        return back

    def _show(self, at: int, candidate: Judgement) -> None:
        ids = (candidate.subject_id, candidate.object_id)
        evidence = read_evidence(self._desk.release.store, ids)
        self._out.write(f"\n{at + 1} of {len(self._candidates)}  {candidate.confidence:.2f}  ({candidate.comment})\n")
        for sign, iri in zip("AB", ids, strict=True):
            self._out.writelines(f"{line}\n" for line in self._describe(sign, iri, evidence[iri]))
        self._out.write(f"{_KEYS}\n")
        self._out.flush()

    def _describe(self, sign: str, iri: str, evidence: Evidence) -> Iterator[str]:
        """What is known of one side, a line for each kind of evidence."""
        store, document_name = self._desk.release.store, self._desk.document_name
        yield f"  {sign}  {' / '.join(sorted(evidence.names)) or '(no name in this release)'}"
        yield f"     id: {shorten(iri)}"
        facts = {
            "type": evidence.types,
            "business id": evidence.business_ids,
            "organisation": read_labels(store, evidence.bodies),
            "role": evidence.roles,
            "document": set(map(document_name, read_documents(store, iri))),
            "project": read_labels(store, read_projects(store, iri)),
        }
        for name, values in facts.items():
            if values:
                yield f"     {name}: {_some(sorted(values))}"

    def _sum_up(self) -> None:
        counted = Counter(verdict_of(line).value for _, line, _ in self._made)
        told = ", ".join(f"{number} {verdict}" for verdict, number in sorted(counted.items()))
        advice = f" ({told}); the next build uses them" if told else ""
        self._out.write(f"\n{len(self._made)} judged{advice}\n")


def _some(values: Sequence[str]) -> str:
    more = len(values) - _SHOWN
    return "; ".join(values[:_SHOWN]) + (f"; and {more} more" if more > 0 else "")


@contextmanager
def keys_of(source: TextIO) -> Iterator[ReadKey]:
    """Single keys of a terminal, without Enter; or the characters of a pipe, white space aside."""
    if not source.isatty():
        yield lambda: _next_character(source)
        return
    import termios
    import tty

    before = termios.tcgetattr(source)
    try:
        tty.setcbreak(source, termios.TCSADRAIN)
        yield lambda: _next_character(source)
    finally:
        termios.tcsetattr(source, termios.TCSADRAIN, before)


def _next_character(source: TextIO) -> str:
    while (character := source.read(1)).isspace():
        pass
    return character
