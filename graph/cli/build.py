"""The command `build`: progress on a terminal, one line for what was made, one for each thing that needs a person."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import converters
from converters.catalogue import recognise
from converters.catalogue import source as find_source
from converters.documents import read_document
from graph.build.builder import BuildResult, Progress, build
from graph.build.conversion import Converters
from graph.build.page import group_digits
from graph.build.processes import ProcessExecutor
from graph.build.reading import Pool
from graph.cli.linkage import choose_pair_finder
from graph.errors import NothingUsableError, UsageError
from graph.vocabulary import BASE

CONVERTERS = Converters(read_document, recognise, find_source, Path(converters.__file__).parent)


def run_build(
    sources: list[Path],
    data: Path,
    *,
    source: str,
    jobs: int,
    base: str,
    engine: str = "local",
    master: str = "",
    linkage: str = "rules",
) -> int:
    """Build a release and say what became of it; 1 where something needs a person."""
    pool, finder = _choose_pool(engine, master, jobs), choose_pair_finder(linkage)
    if engine == "spark":
        # The cluster's workers have folders of their own to start from.
        sources, data = [path.resolve() for path in sources], data.resolve()
    if source:
        find_source(source)
    with finder as find_pairs, show_progress() as progress:
        try:
            result = build(
                sources,
                data,
                CONVERTERS,
                source=source,
                jobs=jobs,
                base=_checked_base(base or BASE),
                progress=progress,
                pool=pool,
                find_pairs=find_pairs,
            )
        except NothingUsableError as error:
            sys.stdout.writelines(f"rejected: {reason}\n" for reason in error.reasons)
            raise
    tell_result(result)
    return 1 if result.report.needs_a_person() else 0


def _choose_pool(engine: str, master: str, jobs: int) -> Pool:
    if engine == "local":
        if master:
            raise UsageError("is for a Spark cluster", where=f"--master {master}", advice="add --engine spark")
        return ProcessExecutor
    if engine != "spark":
        raise UsageError("there is no such engine", where=f"--engine {engine}", advice="choose local or spark")
    if not master.startswith(("spark://", "local")):
        raise UsageError("is no Spark master", where=f"--master {master}", advice="write one like spark://host:7077")
    from graph.build.spark import SparkExecutor

    return lambda _: SparkExecutor(master, jobs)


def _checked_base(base: str) -> str:
    if not base.startswith(("https://", "http://")) or any(character in base for character in '<>"{}|\\^` #?'):
        raise UsageError(
            "is no base to build on", where=f"--base {base}", advice="write one like https://data.kunta.fi/"
        )
    return base if base.endswith("/") else f"{base}/"


def tell_result(result: BuildResult) -> None:
    """What was made, what was rejected, what was found: on standard output, a line each."""
    counts = result.report.counts
    for rejected in result.report.rejected:
        sys.stdout.write(f"rejected: {rejected.name}: {rejected.reason}; {rejected.advice}\n")
    found = ", ".join(_counted(counts[f"findings: {severity}"], severity) for severity in ("violation", "warning"))
    sys.stdout.write(
        f"release {result.release_id}: {_counted(counts['projects'], 'project')} from "
        f"{_counted(counts['documents'], 'document')}, {_counted(counts['public quads'], 'statement')}; {found}\n"
        f"report: {result.release / 'report.html'}\n"
    )


def _counted(number: int, noun: str) -> str:
    """So many of a thing, in the plural but for one."""
    return f"{group_digits(number)} {noun}{'' if number == 1 else 's'}"


@contextmanager
def show_progress() -> Iterator[Progress]:
    """A progress bar on standard error where it is a terminal, else silence."""
    if not sys.stderr.isatty():
        yield lambda stage, done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda stage, done, total: bar.update(task, description=stage, completed=done, total=total)
