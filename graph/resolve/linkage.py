"""Pairs of names worth comparing among millions: one splink model of names, run by DuckDB or by a Spark cluster.

It stands in for `pairs_to_compare` where names are many: it looks where that looks and further, leaves out what its
model finds unlikely, and holds no pairs in memory. What becomes of a pair is decided afterwards, by the same rules.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from importlib.util import find_spec
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any, Final, NamedTuple, Protocol

from graph.errors import HankeverkkoError, RemoteError, UsageError
from graph.resolve.similarity import COMMON_REASON, PairFinder, block_reasons, places_in

_AT_ONCE: Final = 20_000
"""Rows that go into an engine, or come out of it, together."""

_MEMORY: Final = "1GB"
"""What DuckDB holds before it writes to disk."""

_ONE_IN: Final = 250
"""Of so many pairs that share a reason to compare them one is the same body, in the list of 2007-2013."""

_LEAST: Final = 1 / _ONE_IN
"""The probability from which the rules get to judge a pair: its names speak rather for it than against."""


class Level(NamedTuple):
    """What two names have in common, and how many in a thousand of the same and of all compared pairs have it.

    The first is counted on the labelled pairs of the tests that are the same and written differently, the second on
    what the list of 2007-2013 compares; a count of none is taken for a small one.
    """

    condition: str
    same: float
    all: float


_LETTERS: Final = "greatest(length(joined_l), length(joined_r))"
_DISTANCE: Final = "levenshtein(joined_l, joined_r)"
_SHARED: Final = "array_size(array_intersect(words_l, words_r))"
_FEWER: Final = "least(array_size(words_l), array_size(words_r))"

MODEL: Final[dict[str, tuple[Level, ...]]] = {
    "letters": (
        Level(f"abs(length(joined_l) - length(joined_r)) > 0.34 * {_LETTERS}", 225, 478),
        Level(f"{_DISTANCE} > 0.34 * {_LETTERS}", 225, 478),
        Level("joined_l = joined_r", 67, 0.25),
        Level(f"{_DISTANCE} <= 0.05 * {_LETTERS}", 133, 0.4),
        Level(f"{_DISTANCE} <= 0.1 * {_LETTERS}", 83, 0.4),
        Level(f"{_DISTANCE} <= 0.15 * {_LETTERS}", 67, 1),
        Level("", 200, 41.8),
    ),
    "words": (
        Level(f"{_SHARED} = 0", 167, 232.4),
        Level(f"{_SHARED} = {_FEWER}", 417, 2.3),
        Level(f"{_SHARED} = {_FEWER} - 1", 333, 394.5),
        Level("", 83, 370.8),
    ),
    "places": (
        Level("places_l IS NULL OR places_r IS NULL", 0, 0),
        Level("places_l = places_r", 828, 366),
        Level(f"{_SHARED.replace('words', 'places')} > 0", 34, 120),
        Level("", 138, 514),
    ),
}
"""Each comparison with its levels; the first that holds counts, so that most pairs need one look, and one without a
condition is what is left. Written as Spark has it."""

_SCHEMA: Final = (
    "id BIGINT, name STRING, joined STRING, words ARRAY<STRING>, places ARRAY<STRING>, reasons ARRAY<STRING>"
)
"""The columns of `names`, in the dialect of Spark."""

_RARE: Final = """
SELECT named.id, named.name, named.joined, named.words, named.places, ARRAY_AGG(reasons.reason) AS reasons
FROM (SELECT id, EXPLODE(reasons) AS reason FROM names) AS reasons
JOIN (
  SELECT reason FROM (SELECT EXPLODE(reasons) AS reason FROM names)
  GROUP BY reason HAVING COUNT(*) BETWEEN 2 AND {common}
) AS rare ON rare.reason = reasons.reason
JOIN names AS named ON named.id = reasons.id
GROUP BY named.id, named.name, named.joined, named.words, named.places"""


class Engine(Protocol):
    """Where the model runs."""

    api: Any
    """What splink asks."""

    def add(self, names: Iterable[tuple[int, str]]) -> None:
        """Make the table `names` of numbered keys."""

    def make(self, table: str, query: str) -> None:
        """Keep the answer of a query, in the dialect of Spark, as a table."""

    def pairs(self, table: str) -> Iterator[tuple[str, str]]:
        """The names of the pairs in a table that splink has made, sorted."""

    def explain(self, error: Exception) -> HankeverkkoError:
        """What to say when it failed."""


class NameLinkage:
    """Finds the pairs of keys that the model finds worth comparing, each once and sorted.

    A context manager. Pairs are kept on disk until other keys are asked for: a build asks for the same ones twice.

    Args:
        master: of a Spark cluster, "spark://host:7077"; without it DuckDB runs the model here.

    Raises:
        UsageError: splink is not installed.
    """

    def __init__(self, master: str = "") -> None:
        if find_spec("splink") is None:
            raise UsageError("splink is not installed", advice="pip install 'hankeverkko[linkage]'")
        self._master = master
        self._keys = b""
        # `__exit__` closes it.
        self._pairs = TemporaryFile("w+", encoding="utf-8", newline="\n", prefix="hankeverkko-linkage-")  # noqa: SIM115

    def __enter__(self) -> PairFinder:
        return self

    def __exit__(self, *_: object) -> None:
        self._pairs.close()

    def __call__(self, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
        """See `graph.resolve.similarity.PairFinder`.

        Raises:
            UsageError: Spark is not installed.
            RemoteError: the cluster cannot be used, or failed.
            HankeverkkoError: DuckDB failed, as on a full disk.
        """
        ordered = sorted(set(keys))
        name = blake2b("\n".join(ordered).encode()).digest()
        if name != self._keys:
            self._link(ordered)
            self._keys = name
        self._pairs.seek(0)
        for line in self._pairs:
            one, _, other = line.removesuffix("\n").partition("\t")
            yield one, other

    def _link(self, keys: list[str]) -> None:
        self._keys = b""
        self._pairs.seek(0)
        self._pairs.truncate()
        with SparkEngine(self._master) if self._master else DuckEngine() as engine:
            try:
                engine.add(enumerate(keys))
                engine.make("compared", _RARE.format(common=COMMON_REASON))
                found = _linker(engine).inference.predict(threshold_match_probability=_LEAST, warning_mode="never")
                self._pairs.writelines(f"{one}\t{other}\n" for one, other in engine.pairs(found.physical_name))
            except Exception as error:
                raise engine.explain(error) from error


def _failure(error: Exception) -> str:
    return f"names could not be linked ({type(error).__name__})"


def _row(name: tuple[int, str]) -> dict[str, object]:
    """What the model sees of a name; runs on the cluster too."""
    number, key = name
    words = sorted(set(key.split()))
    reasons = {" ".join(reason) for reason in chain(block_reasons(key), more_reasons(key))}
    return {
        "id": number,
        "name": key,
        "joined": key.replace(" ", ""),
        "words": words,
        "places": sorted(places_in(key)) or None,
        "reasons": sorted(reasons),
    }


def more_reasons(key: str) -> Iterator[tuple[str, str]]:
    """Reasons to compare that stay rare in long lists, where every word is common.

    Most slips are in one word, and leave all other words intact, and one half of it; or they are in a space, and leave
    one half of all letters intact.
    """
    words = sorted(key.split())
    yield "all", " ".join(words)
    for left_out, word in enumerate(words):
        others = " ".join(words[:left_out] + words[left_out + 1 :])
        yield "all", others
        for half in _halves(word):
            yield others, half
    for half in _halves(key.replace(" ", "")):
        yield "half", half


def _halves(letters: str) -> Iterator[str]:
    """Either half, whole and but for a letter, so that words of other lengths, or swapped in the middle, share one."""
    for length in (len(letters) // 2, len(letters) // 2 - 1):
        if length > 1:
            yield f"{letters[:length]}-"
            yield f"-{letters[-length:]}"


def _linker(engine: Engine) -> Any:
    from splink import Linker, SettingsCreator, block_on

    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        blocking_rules_to_generate_predictions=[block_on("reasons", arrays_to_explode=["reasons"])],
        comparisons=[_comparison(name, levels) for name, levels in MODEL.items()],
        probability_two_random_records_match=1 / _ONE_IN,
        retain_matching_columns=False,
        additional_columns_to_retain=["name"],
    )
    logging.getLogger("splink").setLevel(logging.ERROR)
    return Linker(engine.api.register("compared"), settings, log_level=None)


def _comparison(name: str, levels: tuple[Level, ...]) -> Any:
    from splink.comparison_level_library import CustomLevel, ElseLevel
    from splink.comparison_library import CustomComparison

    made = []
    for level in levels:
        creator = CustomLevel(level.condition, base_dialect_str="spark") if level.condition else ElseLevel()
        if level.same:
            creator.configure(m_probability=level.same / 1000, u_probability=level.all / 1000)
        else:
            creator.configure(is_null_level=True)
        made.append(creator)
    return CustomComparison(comparison_levels=made, output_column_name=name)


class DuckEngine:
    """DuckDB over a file that goes with it."""

    def __init__(self) -> None:
        import duckdb
        from splink import DuckDBAPI

        self._folder = TemporaryDirectory(prefix="hankeverkko-linkage-")
        self._connection = duckdb.connect(Path(self._folder.name) / "names.duckdb")
        self._connection.execute(f"SET memory_limit = '{_MEMORY}'; SET preserve_insertion_order = false")
        self._connection.execute(_translated(f"CREATE TABLE names ({_SCHEMA})"))
        self.api = DuckDBAPI(self._connection)

    def add(self, names: Iterable[tuple[int, str]]) -> None:
        """See `Engine.add`."""
        import pyarrow

        rows = map(_row, names)
        while some := list(islice(rows, _AT_ONCE)):
            self._connection.register("added", pyarrow.Table.from_pylist(some))
            self._connection.execute("INSERT INTO names BY NAME SELECT * FROM added")
            self._connection.unregister("added")

    def make(self, table: str, query: str) -> None:
        """See `Engine.make`."""
        self._connection.execute(_translated(f"CREATE TABLE {table} AS {query}"))

    def pairs(self, table: str) -> Iterator[tuple[str, str]]:
        """See `Engine.pairs`."""
        query = f"SELECT name_l, name_r FROM {table} ORDER BY name_l, name_r"  # noqa: S608 (splink names it)
        answer = self._connection.execute(query)
        while some := answer.fetchmany(_AT_ONCE):
            yield from some

    def explain(self, error: Exception) -> HankeverkkoError:
        """See `Engine.explain`."""
        advice = "see whether there is room for temporary files; --linkage rules needs none"
        return HankeverkkoError(_failure(error), where="splink", advice=advice)

    def __enter__(self) -> DuckEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._folder.cleanup()


def _translated(query: str) -> str:
    """SQL of Spark as DuckDB takes it; splink's library does it."""
    import sqlglot

    translated: str
    (translated,) = sqlglot.transpile(query, read="spark", write="duckdb")
    return translated


class SparkEngine:
    """A Spark cluster; the names go there from here, the pairs come back partition by partition."""

    def __init__(self, master: str) -> None:
        from graph.cluster import Watch, connect

        self._master = master
        context = connect(master)
        self._watch = Watch(context)
        from pyspark.sql import SparkSession
        from splink import SparkAPI

        self._session = SparkSession(context)
        # Spark's own number of parts, 200, makes small steps out of small lists.
        self._parts = 2 * int(context.defaultParallelism)
        self._session.conf.set("spark.sql.shuffle.partitions", self._parts)
        self.api = SparkAPI(
            spark_session=self._session,
            break_lineage_method="persist",
            num_partitions_on_repartition=self._parts,
            register_udfs_automatically=False,
        )

    def add(self, names: Iterable[tuple[int, str]]) -> None:
        """See `Engine.add`."""
        rows = self._session.sparkContext.parallelize(list(names), self._parts).map(_row)
        self._session.createDataFrame(rows, _SCHEMA).createOrReplaceTempView("names")

    def make(self, table: str, query: str) -> None:
        """See `Engine.make`."""
        self._session.sql(query).persist().createOrReplaceTempView(table)

    def pairs(self, table: str) -> Iterator[tuple[str, str]]:
        """See `Engine.pairs`."""
        found = self._session.table(table).select("name_l", "name_r").orderBy("name_l", "name_r")
        yield from map(tuple, found.toLocalIterator())

    def explain(self, error: Exception) -> HankeverkkoError:
        """See `Engine.explain`."""
        from graph.cluster import lost

        if self._watch.is_lost:
            return lost(self._master)
        return RemoteError(_failure(error), where=self._master, advice="see the logs of its workers, and run it again")

    def __enter__(self) -> SparkEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self._watch.close()
