"""One input -> sorted runs of N-Quads lines on disk, with what was seen and what could not be taken as it stands.

Runs in worker processes: everything that goes in or comes out can be pickled, and memory is bounded by the run's size.
"""

from __future__ import annotations

import hashlib
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from graph.build.inputs import InputFile
from graph.build.overlap import join_keys
from graph.build.problems import ProblemLog, ProblemWriter, write_problems
from graph.build.runs import write_run
from graph.collector import without_collector
from graph.errors import HankeverkkoError, InputError
from graph.model import Cell, Document, Organisation, Problem, Project, Source
from graph.resolve.forgetting import Forgetter
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.resolve.suppression import Suppression
from graph.triples.documents import DocumentWriter

BLOCKS_PER_RUN: Final = 50_000
"""About 65 MB of text: what one worker holds, three times while it sorts them, before it writes a sorted run."""

_BATCH: Final = 200
"""Records to read before they are written."""

LONG: Final = 4_000
"""Lines from which a table is worth sharing among processes."""


class KnownSource(Source, Protocol):
    """A source with its id, "ouka_hanketietokanta"."""

    @property
    def id(self) -> str:
        """The name of its folder."""

    @property
    def convert_rows(self) -> Callable[[Document, int, int | None], Iterator[Project | Problem]] | None:
        """What converts only the records from one to another, both included; the last part has no end."""


class Converters(NamedTuple):
    """The way into the converters, handed in from outside: nothing below graph/ imports them."""

    read: Callable[[Path, str], Document]
    recognise: Callable[[Document], KnownSource]
    source: Callable[[str], KnownSource]
    code: Path | None = None
    """The folder of the readers' code and tables: where it changes, every document is read again."""


class Setting(NamedTuple):
    """What every conversion of a build shares."""

    converters: Converters
    base: str
    key: bytes
    source: str
    folder: Path
    parts: int
    apart: tuple[tuple[str, str], ...] = ()
    """Pairs of ids that people keep apart."""
    suppression: Suppression = Suppression()
    """Who is to be left out."""
    long: int = LONG
    """Lines from which a table is shared."""

    def naming(self) -> Naming:
        """The IRI policy of the build."""
        return Naming(self.base, self.key, self.apart)


class Rows(NamedTuple):
    """Some records of a table, counted from 1, both ends included; no end means all the rest."""

    first: int
    last: int | None


@dataclass(slots=True)
class Outcome:
    """What became of one input."""

    name: str
    sha256: str = ""
    media_type: str = ""
    source: str = ""
    rejected: HankeverkkoError | None = None
    projects: int = 0
    keys: str = ""
    """The keys of its projects, a line each."""
    public: list[Path] = field(default_factory=list)
    restricted: list[Path] = field(default_factory=list)
    mentions: Mentions = field(default_factory=Mentions)
    """What it mentions; where that was let go the cache knows it: see `graph.build.cache`."""
    is_let_go: bool = False
    problems: ProblemLog = field(default_factory=ProblemLog)
    filled: Counter[str] = field(default_factory=Counter)
    repairs: dict[str, int] = field(default_factory=dict)
    rows: Rows | None = None
    cut: tuple[Rows, ...] = ()
    """The parts to convert instead, where the table is long enough to share."""


def in_batches(records: Iterable[Project | Problem]) -> Iterator[Project | Problem]:
    """The records as they come, some hundred read at a time: reading and writing keep the processor's cache in turn.

    What was read before a fault is given before it is raised.
    """
    batch: list[Project | Problem] = []
    try:
        for record in records:
            batch.append(record)
            if len(batch) == _BATCH:
                yield from batch
                batch.clear()
    except Exception:
        yield from batch
        raise
    yield from batch


def convert_input(file: InputFile, setting: Setting, rows: Rows | None = None) -> Outcome:
    """Read, recognise and convert one file, or some rows of it.

    An input that cannot be used comes back with the reason; a long table comes back cut into parts, not converted.
    """
    outcome = Outcome(file.name, rows=rows)
    try:
        document = setting.converters.read(file.path, file.name)
        outcome.sha256, outcome.media_type = document.sha256, document.media_type
        outcome.repairs = {repair.kind: repair.times for repair in document.repairs}
        converters = setting.converters
        source = converters.source(setting.source) if setting.source else converters.recognise(document)
        outcome.source = source.id
        outcome.cut = () if rows else _cut(document, source, setting)
        if not outcome.cut:
            with without_collector():
                _convert(document, source, outcome, setting)
    except HankeverkkoError as error:
        outcome.rejected = error
    except (OSError, MemoryError):
        raise
    except Exception as error:
        # A fault of a reader must not take the other documents with it; its words could hold personal data.
        what = f"the reader failed on it ({type(error).__name__} in {_place_of(error)})"
        outcome.rejected = InputError(what, where=file.name, advice="tell the maintainers; the rest was built")
    return outcome


def _place_of(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}, line {last.lineno}"


def _cut(document: Document, source: KnownSource, setting: Setting) -> tuple[Rows, ...]:
    lines = document.text.count("\n")
    if setting.parts < 2 or lines < setting.long or not source.convert_rows:
        return ()
    step = lines // setting.parts + 1
    starts = range(1, lines + 1, step)
    return tuple(Rows(start, start + step - 1 if start != starts[-1] else None) for start in starts)


def join_parts(parts: Iterable[Outcome]) -> Outcome:
    """The outcome of a table whose parts were converted apart."""
    whole, *others = sorted(parts, key=lambda part: part.rows or Rows(0, None))
    for part in others:
        whole.rejected = whole.rejected or part.rejected
        whole.projects += part.projects
        whole.keys += part.keys
        whole.public += part.public
        whole.restricted += part.restricted
        whole.mentions.merge(part.mentions)
        whole.problems.merge(part.problems)
        whole.filled.update(part.filled)
    if not whole.projects and not whole.rejected:
        whole.rejected = _no_project(whole.name)
    return whole


def _no_project(name: str) -> InputError:
    return InputError("no project was found", where=name, advice="see the problems in the report")


def _convert(document: Document, source: KnownSource, outcome: Outcome, setting: Setting) -> None:
    rows = outcome.rows
    name = f"{run_name(outcome.name, outcome.sha256)}-{rows.first if rows else 0}"
    runs = _Runs(setting.folder, name, outcome)
    items = source.convert_rows(document, *rows) if rows and source.convert_rows else source.convert(document)
    with write_problems(outcome.problems, setting.folder / f"{name}.problems") as problems:
        _write(items, document, outcome, setting, runs, problems)


def _write(
    items: Iterator[Project | Problem],
    document: Document,
    outcome: Outcome,
    setting: Setting,
    runs: _Runs,
    problems: ProblemWriter,
) -> None:
    """Write the projects of a document into runs, and its problems."""
    naming, suppression = setting.naming(), setting.suppression
    hidden = suppression.hidden_spans(document.text, alone=bool(suppression.spans(document.text)))
    writer = DocumentWriter(document.id, naming, document.text, outcome.mentions, hidden)
    forgetter = Forgetter(suppression, naming, outcome.mentions) if suppression else None
    keys: list[str] = []
    for item in in_batches(items):
        if isinstance(item, Problem):
            problems.write(outcome.name, forgetter.without_name(item) if forgetter else item)
            continue
        if forgetter:
            item = forgetter.without(item)
        keys.append(item.key)
        outcome.filled.update(filled_fields(item))
        writer.write_project(item, item.at.row if isinstance(item.at, Cell) else len(keys))
        if len(writer.public) > BLOCKS_PER_RUN:
            runs.flush(writer)
    outcome.projects, outcome.keys = len(keys), join_keys(keys)
    if not keys and not outcome.rows:
        raise _no_project(document.name)
    writer.write_document(document.media_type, document.sha256, outcome.source)
    runs.flush(writer)


class _Runs:
    """Writes the lines collected so far as sorted runs and empties the writer."""

    def __init__(self, folder: Path, name: str, outcome: Outcome) -> None:
        self._folder, self._name, self._outcome = folder, name, outcome

    def flush(self, writer: DocumentWriter) -> None:
        for lines, kept, kind in (
            (writer.public, self._outcome.public, "public"),
            (writer.restricted, self._outcome.restricted, "restricted"),
        ):
            if lines:
                path = self._folder / f"{self._name}-{len(kept)}.{kind}"
                write_run(lines, path)
                kept.append(path)
                lines.clear()


_FIELDS: Final = (
    "code",
    "type",
    "status",
    "start",
    "end",
    "abstract",
    "final_report",
    "programme",
    "axis",
    "objective",
    "fund",
    "portfolio",
    "places",
    "target_groups",
    "amounts",
    "indicators",
    "assessments",
    "attachments",
    "raw_values",
)


def filled_fields(project: Project) -> Iterator[str]:
    """The names of the fields that a document fills for a project; participations by role."""
    for name in _FIELDS:
        if getattr(project, name):
            yield name
    yield from {f"role {participation.role}" for participation in project.participations}
    if any(not isinstance(participation.agent, Organisation) for participation in project.participations):
        yield "people"


def run_name(name: str, sha256: str) -> str:
    """What the runs of a document are called: readers may look at its name too, so two names are two conversions."""
    return hashlib.sha256(f"{sha256} {name}".encode()).hexdigest()[:32]


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
