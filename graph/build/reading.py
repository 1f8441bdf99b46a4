"""Files -> outcomes: what is known from an earlier build is taken from the cache, the rest is converted in parallel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool

from graph.build.cache import ConversionCache
from graph.build.conversion import Outcome, Setting, convert_input, join_parts
from graph.build.inputs import InputFile
from graph.build.own_rdf import take_in_rdf
from graph.build.processes import ProcessExecutor
from graph.errors import InputError

Pool = Callable[[int], Executor]


def read_documents(
    files: Iterable[InputFile], setting: Setting, jobs: int, pool: Pool, cache: ConversionCache
) -> Iterator[Outcome]:
    """What became of every file, in no order."""
    unknown = []
    for file in files:
        if found := cache.find(file):
            yield found
        else:
            unknown.append(file)
    for outcome in _converted(unknown, setting, jobs, pool):
        if not outcome.rejected:
            cache.keep(outcome)
        yield outcome


def _converted(files: Sequence[InputFile], setting: Setting, jobs: int, make_pool: Pool) -> Iterator[Outcome]:
    if not files or (jobs == 1 and make_pool is ProcessExecutor):
        yield from (_convert_one(file, setting) for file in files)
        return
    with make_pool(jobs) as pool:
        running: dict[Future[Outcome], InputFile] = {}
        for file, share in zip(files, _shares(files), strict=True):
            # Only a list that would leave others idle is worth reading in parts: each decodes the whole file.
            whole = setting if share > 1 / (2 * jobs) else setting._replace(parts=1)
            running[pool.submit(_convert_one, file, whole)] = file
        parts: dict[InputFile, list[Outcome]] = defaultdict(list)
        awaited: dict[InputFile, int] = {}
        while running:
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                file = running.pop(future)
                outcome = _result_of(future, file)
                for rows in outcome.cut:
                    running[pool.submit(convert_input, file, setting, rows)] = file
                if outcome.cut:
                    awaited[file] = len(outcome.cut)
                elif file not in awaited:
                    yield outcome
                else:
                    parts[file].append(outcome)
                    if len(parts[file]) == awaited[file]:
                        yield join_parts(parts.pop(file))


def _shares(files: Sequence[InputFile]) -> list[float]:
    """The part of all bytes that each file has; one that has gone has none."""
    sizes = [file.path.stat().st_size if file.path.exists() else 0 for file in files]
    whole = sum(sizes) or 1
    return [size / whole for size in sizes]


def _result_of(future: Future[Outcome], file: InputFile) -> Outcome:
    try:
        return future.result()
    except BrokenProcessPool:
        advice = "build it alone with --jobs 1 to see why, or leave it out"
        return Outcome(file.name, rejected=InputError("the reader died", where=file.name, advice=advice))


def _convert_one(file: InputFile, setting: Setting) -> Outcome:
    return take_in_rdf(file, setting) if file.is_rdf else convert_input(file, setting)
