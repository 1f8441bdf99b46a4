"""Builds a release from inputs: the stages in their order, each in its own module."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Final

from graph.build.assembly import Delta, canonical_terms, canonicalise_runs, merge_runs, replace_graphs
from graph.build.cache import ConversionCache, setting_name
from graph.build.changes import Before, Changes, find_changes, is_own_rdf, read_before, write_findings, write_state
from graph.build.check import MANIFEST_HASH, hash_files, manifest_hash
from graph.build.conversion import LONG, Converters, Outcome, Setting
from graph.build.folder import DataFolder, fingerprint
from graph.build.inputs import InputFile, Rejected, find_inputs
from graph.build.overlap import KeysOfDocument, find_overlap
from graph.build.page import write_page
from graph.build.problems import ProblemWriter, write_problems
from graph.build.processes import ProcessExecutor
from graph.build.reading import Pool, read_documents
from graph.build.reference import named_bodies, organisation_lines, reference_lines
from graph.build.report import Report
from graph.build.runs import Run, read_run, write_run
from graph.errors import InputError, NothingUsableError, ReleaseError
from graph.json_files import MANIFEST, Manifest
from graph.model import Finding, Problem
from graph.resolve.candidates import pair_up, score_pairs
from graph.resolve.evidence import read_pairs
from graph.resolve.forgetting import clean_ledger
from graph.resolve.judgements import Verdict
from graph.resolve.ledger import read_judgements, write_ledger
from graph.resolve.mentions import Mentions
from graph.resolve.resolution import Resolution, resolve
from graph.resolve.similarity import PairFinder, pairs_to_compare
from graph.resolve.suppression import FILE, Suppression, read_suppression, write_entries
from graph.triples.agents import AgentWriter
from graph.vocabulary import BASE

VERSION: Final = "0.1.0"

Progress = Callable[[str, int, int], None]
"""Called with the stage, the steps done and the steps in all."""


def _silent(stage: str, done: int, total: int) -> None:
    """No progress shown."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A finished build: the release folder, its id and the report."""

    release: Path
    release_id: str
    report: Report


def build(
    sources: Sequence[Path],
    data: Path,
    converters: Converters,
    *,
    source: str = "",
    jobs: int = 0,
    base: str = BASE,
    progress: Progress = _silent,
    pool: Pool = ProcessExecutor,
    find_pairs: PairFinder = pairs_to_compare,
) -> BuildResult:
    """Build a new release of `data` from the files below `sources` and switch to it.

    Args:
        sources: files and folders.
        data: the data folder; made where it does not exist.
        converters: the way into the converters.
        source: the id of a source where detection is not wanted.
        jobs: worker processes; 0 for one a core.
        base: where the IRIs of things start.
        progress: told how far the build is.
        pool: makes the executor that the documents are converted in, from the number of jobs.
        find_pairs: says which names of bodies are compared.

    Raises:
        UsageError: a path does not exist, the base is no IRI to build on, or the key of identifiers is not that of the
            release before; nothing was changed.
        InputError: none of the inputs can be used; nothing was changed.
        ReleaseError: the folder cannot be written, the disk is full, or another build is at work.
    """
    files, rejected = find_inputs(sources)
    folder = DataFolder(data)
    with folder.locked_unless_refused():
        staging = folder.make_staging()
        try:
            folder.close_private()
            count = jobs or os.cpu_count() or 1
            builder = _Builder(folder, staging, converters, source, count, base, progress, pool, find_pairs)
            return builder.run(files, rejected)
        except OSError as error:
            advice = "make room, or choose another folder with --data; the release before is as it was"
            what = f"the release cannot be written ({error.strerror or error})"
            raise ReleaseError(what, where=str(data), advice=advice) from error
        finally:
            if staging.exists():
                folder.make_staging().rmdir()


_KINDS: Final = ("public", "restricted")
_OWN_PROBLEMS: Final = "problems.own"
"""What the build finds beside what the readers do, until everything is in one file."""


class _Builder:
    """One build, in its staging folder."""

    def __init__(
        self,
        folder: DataFolder,
        staging: Path,
        converters: Converters,
        source: str,
        jobs: int,
        base: str,
        progress: Progress,
        pool: Pool,
        find_pairs: PairFinder,
    ) -> None:
        self._folder, self._staging, self._jobs, self._progress = folder, staging, jobs, progress
        self._pool, self._find_pairs = pool, find_pairs
        self._runs = staging / "runs"
        self._runs.mkdir()
        self._judged = read_judgements(folder.judgements)
        key = folder.id_key()
        folder.check_key()
        self._suppression = read_suppression(folder.path, key, fingerprint(key))
        apart = tuple(self._judged.pairs(Verdict.DIFFERENT))
        parts = 2 * jobs if jobs > 1 else 1
        self._set(Setting(converters, base, key, source, staging, parts, apart, self._suppression, LONG))
        self._naming = self._setting.naming()
        self._report = Report()
        self._before: Before | None = None
        self._delta: Delta | None = None

    def _set(self, setting: Setting) -> None:
        """What all conversions share from now on, and the cache of what was converted so before."""
        self._settings = setting_name(setting)
        self._setting = setting._replace(folder=self._folder.make_cache(self._settings))
        self._cache = ConversionCache(self._folder.cache, self._setting)

    def run(self, files: list[InputFile], rejected: list[Rejected]) -> BuildResult:
        mask = self._suppression.mask
        files = [file._replace(name=self._masked_name(file.name)) for file in files]
        rejected = [Rejected(self._masked_name(one.name), mask(one.reason), mask(one.advice)) for one in rejected]
        outcomes, resolution, mentions = self._read_all(files, rejected)
        self._write_agents(outcomes, mentions, resolution)
        self._write_dumps(outcomes, resolution)
        self._write_candidates(mentions, resolution)
        self._validate()
        self._count(outcomes)
        return self._finish()

    def _masked_name(self, name: str) -> str:
        """The name of a file without the forgotten; its ending, by which readers go, is no part of an address."""
        ending = Path(name).suffix
        masked = self._suppression.mask(name.removesuffix(ending))
        # The name may end where the ending begins: "ilpo.kettulampi" is one.
        return self._suppression.mask(name) if self._suppression.spans(f"{masked}{ending}") else f"{masked}{ending}"

    def _read_all(self, files: list[InputFile], rejected: list[Rejected]) -> tuple[list[Outcome], Resolution, Mentions]:
        """Convert and resolve; again where it shows that somebody in the data is one of the forgotten."""
        while True:
            self._report = Report(rejected=list(rejected))
            outcomes = self._convert_all(files)
            if not any(outcome.public for outcome in outcomes):
                raise self._nothing_usable()
            resolution, mentions = self._resolve(outcomes)
            known = self._setting.suppression
            learned = known.learned(mentions.forgotten, resolution.forgotten).with_iris(resolution.forgotten)
            if learned.fingerprint == known.fingerprint and not resolution.forgotten:
                self._keep_list(known)
                return outcomes, resolution, mentions
            self._set(self._setting._replace(suppression=learned))

    def _keep_list(self, suppression: Suppression) -> None:
        """Write what was learned of the forgotten: it has to outlive the documents that show it."""
        if suppression.fingerprint != self._suppression.fingerprint:
            write_entries(suppression.entries, self._folder.path / FILE)
            self._suppression = suppression

    def _nothing_usable(self) -> InputError:
        what, rejected = "none of the inputs can be used", self._report.rejected
        if not rejected:
            return InputError(what, where="no files", advice="name files or folders with documents")
        if len(rejected) == 1:
            one = rejected[0]
            return InputError(what, where=f"{one.name}: {one.reason}", advice=one.advice)
        error = NothingUsableError(what, where=f"{len(rejected)} files", advice="see what is said of each of them")
        error.reasons = tuple(f"{one.name}: {one.reason}; {one.advice}" for one in rejected)
        return error

    # -- documents -> runs of lines ----------------------------------------------------------------

    def _convert_all(self, files: list[InputFile]) -> list[Outcome]:
        outcomes = []
        for done, outcome in enumerate(self._converted(files), 1):
            outcomes.append(outcome)
            self._progress("reading", done, len(files))
        outcomes.sort(key=lambda outcome: (outcome.name, outcome.sha256))
        return self._accept(outcomes)

    def _converted(self, files: list[InputFile]) -> Iterator[Outcome]:
        return read_documents(files, self._setting, self._jobs, self._pool, self._cache)

    def _accept(self, outcomes: list[Outcome]) -> list[Outcome]:
        accepted: dict[str, Outcome] = {}
        log = self._report.problems
        with write_problems(log, self._staging / _OWN_PROBLEMS) as problems:
            for outcome in outcomes:
                log.merge(outcome.problems)
                if outcome.rejected:
                    error = outcome.rejected
                    self._report.rejected.append(Rejected(outcome.name, error.what, error.advice))
                elif twin := accepted.get(outcome.sha256):
                    message = f"the same bytes as {twin.name}; counted once"
                    problems.write(outcome.name, Problem("duplicate-document", "info", message))
                else:
                    accepted[outcome.sha256] = outcome
            self._report.rejected.sort()
            self._report.outcomes = list(accepted.values())
            self._note_shared_projects(problems)
        return self._report.outcomes

    def _note_shared_projects(self, problems: ProblemWriter) -> None:
        found = find_overlap([KeysOfDocument(one.name, one.keys) for one in self._report.outcomes])
        self._report.counts["projects"] = found.projects
        for key, names in found.shared.items():
            message = "one project in several documents; each says its part in its own graph"
            value = ", ".join(names)
            problems.write(names[0], Problem("project-in-several-documents", "info", message, project=key, value=value))

    # -- resolved, assembled, loaded, validated ----------------------------------------------------

    def _resolve(self, outcomes: list[Outcome]) -> tuple[Resolution, Mentions]:
        self._progress("resolving", 0, 1)
        mentions = Mentions()
        for outcome in outcomes:
            mentions.merge(self._cache.mentions(outcome))
        mentions.remembered = set(self._setting.suppression.signs)
        self._forget_judgements(frozenset(mentions.forgotten))
        resolution = resolve(mentions, self._naming, self._judged, self._find_pairs)
        self._report.counts["judgements by people"] = len(self._judged)
        self._report.counts["judgements on nothing in the data"] = len(resolution.idle)
        write_ledger(resolution.judgements, self._staging / "judgements.sssom.tsv")
        return resolution, mentions

    def _forget_judgements(self, people: frozenset[str]) -> None:
        """Take the forgotten out of the people's ledger as well."""
        suppression = self._setting.suppression.with_iris(people)
        self._judged = clean_ledger(self._judged, suppression, self._folder.judgements)

    def _write_agents(self, outcomes: list[Outcome], mentions: Mentions, resolution: Resolution) -> None:
        lines = AgentWriter(self._naming, resolution, mentions).write()
        public = [*lines.agents, *lines.persons, *lines.links]
        own = _lines_of(Run(path) for outcome in outcomes if is_own_rdf(outcome) for path in outcome.public)
        named = named_bodies(self._naming, chain(public, map(bytes.decode, own)))
        write_run([*public, *organisation_lines(self._naming, named)], self._runs / "agents.public")
        write_run(lines.restricted, self._runs / "agents.restricted")

    def _write_dumps(self, outcomes: list[Outcome], resolution: Resolution) -> None:
        """Write both dumps and load the public one: what changed since the release before, or everything."""
        self._dumps, self._private = self._staging / "dumps", self._staging / "restricted"
        self._dumps.mkdir()
        self._private.mkdir(mode=0o700)
        write_state(self._staging, self._settings, outcomes, resolution.canonical)
        self._before = read_before(self._folder.releases / self._folder.current(), self._settings)
        changes = self._before and find_changes(
            self._before, outcomes, resolution.canonical, self._naming, self._cache.mentions
        )
        written = changes.written if changes else outcomes
        runs = self._canonical_runs(written, resolution.canonical)
        if self._before and changes:
            self._delta = self._replace(self._before, changes, runs)
            self._load_changes(self._before, self._delta)
        else:
            self._write_all(runs)
            self._load()
        self._target("restricted").chmod(0o600)

    def _canonical_runs(self, outcomes: Sequence[Outcome], canonical: dict[str, str]) -> list[Run]:
        """The runs of some documents and of the agents, their terms canonical."""
        kept = sorted({run for outcome in outcomes for run in (*outcome.public, *outcome.restricted)})
        terms, runs = canonical_terms(canonical), []
        for run in canonicalise_runs(kept, terms, self._runs, self._jobs):
            runs.append(run)
            self._progress("writing", min(len(runs), len(kept)), len(kept))
        return [*runs, Run(self._runs / "agents.public"), Run(self._runs / "agents.restricted")]

    def _target(self, kind: str) -> Path:
        return (self._private if kind == "restricted" else self._dumps) / f"{kind}.nq"

    def _write_all(self, runs: Sequence[Run]) -> None:
        write_run(reference_lines(self._naming), self._runs / "reference.public")
        runs = [*runs, Run(self._runs / "reference.public")]
        for kind in _KINDS:
            count = merge_runs(_of_kind(runs, kind), self._target(kind), self._jobs)
            self._report.counts[f"{kind} quads"] = count

    def _replace(self, before: Before, changes: Changes, runs: Sequence[Run]) -> Delta:
        """Write the dumps from those before; what changed in the public one."""
        deltas = {}
        for kind, graphs in (("public", changes.public), ("restricted", changes.restricted)):
            lines = _lines_of(_of_kind(runs, kind))
            dump = before.path / self._target(kind).relative_to(self._staging)
            delta = deltas[kind] = replace_graphs(dump, graphs, lines, self._target(kind))
            count = before.counts[f"{kind} quads"] - len(delta.removed) + len(delta.added)
            self._report.counts[f"{kind} quads"] = count
        return deltas["public"]

    def _load(self) -> None:
        from graph.build.loading import load_dump

        self._progress("loading", 0, 1)
        load_dump(self._target("public"), self._staging / "store")

    def _load_changes(self, before: Before, delta: Delta) -> None:
        from graph.store import EmbeddedStore

        self._progress("loading", 0, 1)
        store = EmbeddedStore.copy(before.path / "store", self._staging / "store")
        store.replace(*delta)
        store.close()

    def _write_candidates(self, mentions: Mentions, resolution: Resolution) -> None:
        """What people should judge, with the evidence of the store in its score."""
        from graph.store import open_store

        self._progress("comparing", 0, 1)
        pairs = pair_up(mentions, resolution, self._judged, self._naming, self._find_pairs)
        store = open_store(self._staging / "store")
        candidates = score_pairs(pairs, mentions, resolution, partial(read_pairs, store))
        store.close()
        write_ledger(candidates, self._staging / "candidates.sssom.tsv")
        self._report.counts["candidates to judge"] = len(candidates)

    def _validate(self) -> None:
        from graph.validate import validate_release

        self._progress("validating", 0, 1)
        found = self._revalidated()
        self._report.findings = validate_release(self._staging, self._jobs) if found is None else found

    def _revalidated(self) -> list[Finding] | None:
        """The findings made from those before; nothing where all has to be validated."""
        from graph.validate.changed import revalidate_release

        if not (self._before and self._delta):
            return None
        stores = (self._before.path / "store", self._staging / "store")
        return revalidate_release(*stores, *self._delta, self._before.findings())

    def _count(self, outcomes: list[Outcome]) -> None:
        counts = self._report.counts
        counts["documents"] = len(outcomes)
        counts["rejected inputs"] = len(self._report.rejected)
        for severity in ("violation", "warning", "info"):
            counts[f"findings: {severity}"] = sum(one.severity == severity for one in self._report.findings)

    # -- the release -------------------------------------------------------------------------------

    def _finish(self) -> BuildResult:
        for run in self._runs.iterdir():
            run.unlink()
        self._runs.rmdir()
        report = self._report.as_json()
        (self._staging / "report.json").write_text(report, encoding="utf-8")
        (self._staging / "report.html").write_text(write_page(self._report), encoding="utf-8")
        with (self._staging / "problems.jsonl").open("wb") as file:
            file.writelines(self._report.problems.lines())
        (self._staging / _OWN_PROBLEMS).unlink(missing_ok=True)
        write_findings(self._staging, self._report.findings)
        hashes = hash_files(self._staging, self._before.hashes_by_inode() if self._before else None)
        dumps = {name: value for name, value in hashes.items() if name.endswith(".nq")}
        release_id = sha256(json.dumps([VERSION, dumps, report]).encode()).hexdigest()[:12]
        self._write_manifest(release_id, hashes)
        is_whole = self._before is not None
        target = self._folder.switch_to(self._staging, release_id, self._suppression.fingerprint, is_whole=is_whole)
        self._cache.prune()
        return BuildResult(target, release_id, self._report)

    def _write_manifest(self, release_id: str, hashes: dict[str, str]) -> None:
        manifest: Manifest = {
            "release": release_id,
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "hankeverkko": VERSION,
            "base": self._naming.base,
            "id_key": fingerprint(self._setting.key),
            "suppression": self._suppression.fingerprint,
            "inputs": [
                {"name": outcome.name, "sha256": outcome.sha256, "source": outcome.source}
                for outcome in self._report.outcomes
            ],
            "counts": self._report.counts,
            "sha256": hashes,
        }
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        (self._staging / MANIFEST).write_text(text, encoding="utf-8")
        (self._staging / MANIFEST_HASH).write_text(manifest_hash(self._staging), encoding="utf-8")


def _of_kind(runs: Iterable[Run], kind: str) -> Iterator[Run]:
    return (run for run in runs if run.path.suffix == f".{kind}")


def _lines_of(runs: Iterable[Run]) -> Iterator[bytes]:
    for run in runs:
        for lines in read_run(run):
            yield from lines
