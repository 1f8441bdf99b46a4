"""The commands below `resolve`: what was taken for one thing, what people judge, and the ledger in and out."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from pathlib import Path

from graph.cli.files import check_file
from graph.cli.judging import Desk, open_desk
from graph.errors import InputError, UsageError
from graph.model import Judgement
from graph.resolve.judgements import SAME, Judgements, Verdict, describe_pair, verdict_of
from graph.resolve.ledger import EXACT, read_ledger, write_ledger
from graph.resolve.resolution import AUTHOR

_KINDS = {"organisations": "/id/organisation/", "people": "/id/person/", "all": "/id/"}


def list_judgements(data: Path, text: str, *, candidates: bool, idle: bool) -> int:
    """Print a line for every judgement, or candidate, that holds `text`, the surest first."""
    with open_desk(data) as desk:
        lines = desk.candidates() if candidates else _idle(desk) if idle else desk.ledger()
    wanted = text.casefold()
    for line in sorted(lines, key=lambda one: (-one.confidence, one)):
        described = _describe(line)
        if wanted in described.casefold():
            sys.stdout.write(described + "\n")
    return 0


def review_candidates(data: Path, text: str, *, kind: str) -> int:
    """Judge the candidates that hold `text`, one key each."""
    from graph.cli.review import Review, keys_of

    if kind not in _KINDS:
        raise UsageError("there is no such kind", where=f"--kind {kind}", advice=f"choose {', '.join(_KINDS)}")
    wanted = text.casefold()
    with open_desk(data, to_judge=True) as desk, keys_of(sys.stdin) as read_key:
        chosen = [
            line
            for line in desk.candidates()
            if _KINDS[kind] in line.subject_id and wanted in _describe(line).casefold()
        ]
        Review(desk, chosen, read_key, sys.stdout).run()
    return 0


def judge_pair(data: Path, one: str, other: str, verdict: Verdict, *, author: str, comment: str) -> int:
    """Keep one judgement and say what it replaces."""
    with open_desk(data, to_judge=True) as desk:
        line, before = desk.judge(desk.find(one), desk.find(other), verdict, author=author, comment=comment)
    sys.stdout.write(f"{_told(line, before)}; the next build uses it\n")
    return 0


def _told(line: Judgement, before: Judgement | None) -> str:
    """What became of a judgement: kept, kept in the place of another, or judged so before."""
    if before is line:
        return f"was judged so already: {describe_pair(line)}"
    if not before:
        return f"kept: {describe_pair(line)}"
    if verdict_of(before) is verdict_of(line):
        return f"kept: {describe_pair(line)}, as it was judged already, with author and comment of now"
    return f"kept: {describe_pair(line)}, which replaces {describe_pair(before)}"


def undo_judgement(data: Path, one: str, other: str) -> int:
    """Take one judgement back."""
    with open_desk(data, to_judge=True) as desk:
        first, second = desk.find(one), desk.find(other)
        line = desk.judgements.of(first, second)
        if line is None:
            raise UsageError("nobody judged this pair", where=f"{one}, {other}", advice="see hankeverkko resolve list")
        desk.restore(line, None)
    sys.stdout.write(f"taken back: {describe_pair(line)}; the next build goes by its rules again\n")
    return 0


def import_judgements(data: Path, file: Path) -> int:
    """Take in the judgements of people in an SSSOM file, all or none; automatic lines are made again by each build."""
    check_file(file)
    try:
        predicates: Counter[str] = Counter()
        lines = read_ledger(file, predicates)
    except UnicodeDecodeError as error:
        raise InputError("is no UTF-8 text", where=file.name, advice="save it as UTF-8") from error
    by_people = [_checked(line, file.name) for line in lines if line.author_id != AUTHOR]
    _refuse_two_verdicts(by_people)
    Judgements(by_people)
    with open_desk(data, to_judge=True) as desk:
        full = [
            line._replace(subject_id=_full(desk, line.subject_id), object_id=_full(desk, line.object_id))
            for line in by_people
        ]
        taken = desk.take_in(full)
    known = len(by_people) - taken.changed - taken.older - taken.answered
    notes = {
        "automatic ones passed over, which every build makes itself": len(lines) - len(by_people),
        "passed over because a later judgement here says the contrary": taken.older,
        "passed over because the judgements here tell what they are unsure of": taken.answered,
        f"said {EXACT[0]}, which is kept as {SAME}": sum(predicates[name] for name in EXACT),
    }
    told = "".join(f"; {number} {what}" for what, number in notes.items() if number)
    sys.stdout.write(f"{taken.changed} judgements taken in, {known} were known{told}\n")
    for before, line in taken.replaced:
        sys.stdout.write(f"{describe_pair(line)} replaces {describe_pair(before)}\n")
    return 0


def _checked(line: Judgement, file: str) -> Judgement:
    """The line, where its ids are ids and its date is a date."""
    for name in (line.subject_id, line.object_id):
        prefix, colon, rest = name.partition(":")
        if colon and not rest.startswith("//"):
            advice = "declare it in the curie_map of the file, or write the whole address"
            raise InputError(f"the prefix {prefix}: is not declared", where=f"{file}, {name}", advice=advice)
    try:
        date.fromisoformat(line.mapping_date or "2000-01-01")
    except ValueError:
        advice = "write year-month-day, 2026-02-28"
        raise InputError("mapping_date is no date", where=f"{file}, {line.mapping_date}", advice=advice) from None
    return line


def _refuse_two_verdicts(lines: list[Judgement]) -> None:
    verdicts: dict[tuple[str, ...], Judgement] = {}
    for line in lines:
        first = verdicts.setdefault(tuple(sorted((line.subject_id, line.object_id))), line)
        if verdict_of(first) != verdict_of(line):
            raise UsageError(
                "the file judges one pair in two ways", where=describe_pair(line), advice="take one of the lines out"
            )


def export_judgements(data: Path, output: Path | None) -> int:
    """Print or write the ledger as it stands."""
    with open_desk(data) as desk:
        write_ledger(desk.ledger(), output or sys.stdout)
    return 0


def _full(desk: Desk, name: str) -> str:
    return name if ":" in name else desk.base + name


def _idle(desk: Desk) -> list[Judgement]:
    """Judgements of which a side is not in the current release."""
    return [
        line for line in desk.judgements if not (desk.is_in_data(line.subject_id) and desk.is_in_data(line.object_id))
    ]


def _describe(line: Judgement) -> str:
    by = " ".join(part for part in (line.author_id if line.author_id != AUTHOR else "", line.mapping_date) if part)
    why = ": ".join(part for part in (by, line.comment) if part)
    return f"{line.confidence:.2f}  {describe_pair(line)}" + (f"  ({why})" if why else "")
