"""Measures of nodes, by name; `measures.csv` says what each means."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from graph.errors import UsageError
from graph.network.engines import Engine, choose_engine
from graph.network.skeleton import Skeleton
from graph.network.tables import read_words

SAMPLED_FROM: Final = 2_000
"""Nodes from which betweenness is estimated and not computed for every source."""

SAMPLES: Final = 256
"""Sources of an estimate."""

Values = Sequence[float]


class Measuring:
    """Computes measures of one skeleton, each once.

    Args:
        skeleton: what is measured.
        engine: "networkx" or "networkit"; None for the one that fits the size.
    """

    def __init__(self, skeleton: Skeleton, engine: str | None = None) -> None:
        self.skeleton = skeleton
        self.engine: Engine = choose_engine(skeleton, engine)
        self._known: dict[str, Values] = {}

    def of(self, measure: str) -> Values:
        """The values of a measure, one a node.

        Raises:
            UsageError: there is no such measure.
        """
        if measure not in _MEASURES:
            raise UsageError("there is no such measure", where=measure, advice=f"choose {', '.join(_MEASURES)}")
        if measure not in self._known:
            # NetworKit crashes on a graph without nodes.
            self._known[measure] = _MEASURES[measure](self) if self.skeleton.size else []
        return self._known[measure]

    @property
    def is_estimated(self) -> bool:
        """Whether betweenness is an estimate."""
        return self.skeleton.size >= SAMPLED_FROM

    def communities(self) -> list[int]:
        """The community of each node: 0 is the largest; of equal ones that of the first node comes first."""
        return [int(number) for number in self.of("community")]


def _degree(measuring: Measuring) -> Values:
    return [len(near) for near in measuring.skeleton.neighbours]


def _weighted_degree(measuring: Measuring) -> Values:
    return [sum(near.values()) for near in measuring.skeleton.neighbours]


def _betweenness(measuring: Measuring) -> Values:
    return measuring.engine.betweenness(measuring.skeleton, SAMPLES if measuring.is_estimated else None)


def _component(measuring: Measuring) -> Values:
    return number_groups(find_components(measuring.skeleton))


def _community(measuring: Measuring) -> Values:
    return number_groups(measuring.engine.communities(measuring.skeleton))


def _brokerage(measuring: Measuring) -> Values:
    """The participation coefficient of Guimerà and Amaral (2005)."""
    communities = measuring.communities()
    return [_spread(near, communities) for near in measuring.skeleton.neighbours]


def _spread(near: dict[int, float], communities: Sequence[int]) -> float:
    weights: dict[int, float] = defaultdict(float)
    for other, weight in near.items():
        weights[communities[other]] += weight
    total = sum(weights.values())
    return max(0.0, 1 - sum((weight / total) ** 2 for weight in weights.values())) if total else 0.0


_MEASURES: Final[dict[str, Callable[[Measuring], Values]]] = {
    "degree": _degree,
    "weighted-degree": _weighted_degree,
    "betweenness": _betweenness,
    "closeness": lambda measuring: measuring.engine.closeness(measuring.skeleton),
    "pagerank": lambda measuring: measuring.engine.pagerank(measuring.skeleton),
    "clustering": lambda measuring: measuring.engine.clustering(measuring.skeleton),
    "component": _component,
    "community": _community,
    "brokerage": _brokerage,
}


class Measure(NamedTuple):
    """A measure: its id, its name and its meaning in one sentence, by language."""

    id: str
    name: dict[str, str]
    meaning: dict[str, str]


def list_measures() -> list[Measure]:
    """All measures."""
    return [
        Measure(
            name,
            {language: row[language] for language in ("fi", "sv", "en")},
            {language: row[f"meaning_{language}"] for language in ("fi", "en")},
        )
        for name, row in read_words("measures").items()
    ]


def find_components(skeleton: Skeleton) -> list[int]:
    """For each node the smallest node of the part that it is in."""
    found = [-1] * skeleton.size
    for start in range(skeleton.size):
        if found[start] < 0:
            found[start] = start
            waiting = deque([start])
            while waiting:
                for other in skeleton.neighbours[waiting.popleft()]:
                    if found[other] < 0:
                        found[other] = start
                        waiting.append(other)
    return found


def number_groups(groups: Iterable[int]) -> list[int]:
    """Groups under numbers from 0, the largest first; of equal ones that of the first node.

    >>> number_groups([9, 4, 4, 2])
    [1, 0, 0, 2]
    """
    given = list(groups)
    first: dict[int, int] = {}
    for node, group in enumerate(given):
        first.setdefault(group, node)
    sizes = Counter(given)
    number = {group: rank for rank, group in enumerate(sorted(first, key=lambda group: (-sizes[group], first[group])))}
    return [number[group] for group in given]
