"""From ties to edges: one a pair and relation, with the projects behind it and their money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from graph.network.facts import Amount
from graph.network.projections import Scope, Tie

ZERO: Final = Decimal(0)


class Edge(NamedTuple):
    """An edge: its two nodes, its relation, the projects behind it, the roles in them, and their euros.

    `money` is None where none was asked for or none is known.
    """

    source: str
    target: str
    relation: str
    projects: tuple[str, ...]
    roles: tuple[str, ...]
    money: Decimal | None


def join_ties(scope: Scope, ties: Iterable[Tie], money: str | None) -> list[Edge]:
    """The edges that the ties make, sorted.

    Args:
        scope: where the money is looked up.
        ties: in any order.
        money: the kind of amount; None for no money.
    """
    found: dict[tuple[str, str, str], list[Tie]] = defaultdict(list)
    for tie in ties:
        found[tie.source, tie.target, tie.relation].append(tie)
    purse = Purse(scope, money) if money else None
    return [
        Edge(
            source,
            target,
            relation,
            tuple(sorted({tie.project for tie in group})),
            tuple(sorted({role for tie in group for role in tie.roles})),
            purse.sum(group) if purse else None,
        )
        for (source, target, relation), group in sorted(found.items())
    ]


class Purse:
    """The money of edges, of one kind.

    An edge has the money of each of its projects, once and in full, so that edges do not add up to the whole. Where a
    document says who pays, a funder's edge has only what that funder pays; where it says whose budget an amount is, an
    implementer's edge has only that. Where several fund a project and nobody says who pays what, none of it is theirs.
    """

    def __init__(self, scope: Scope, kind: str) -> None:
        self._scope = scope
        self._amounts: Mapping[str, list[Amount]] = _by_project(scope.facts.amounts(kind))
        self._funders: dict[str, set[str]] = defaultdict(set)

    def sum(self, ties: Iterable[Tie]) -> Decimal | None:
        """The euros of one edge; None where no project of it has any."""
        tallied = [amount for tie in ties if (amount := self._of(tie)) is not None]
        return sum(tallied, ZERO) if tallied else None

    def _of(self, tie: Tie) -> Decimal | None:
        amounts = self._amounts.get(tie.project, [])
        if tie.relation == "funds":
            amounts = self._paid_by(tie, amounts)
            amounts = self._budgeted(amounts, tie.target)
        elif tie.relation == "takes-part":
            amounts = self._budgeted(amounts, tie.source)
        return sum((amount.value for amount in amounts), ZERO) if amounts else None

    def _paid_by(self, tie: Tie, amounts: list[Amount]) -> list[Amount]:
        if any(amount.payer for amount in amounts):
            return [amount for amount in amounts if self._scope.at_level(amount.payer) == tie.source]
        return amounts if len(self._funders_of(tie.project)) == 1 else []

    def _budgeted(self, amounts: list[Amount], body: str) -> list[Amount]:
        if any(amount.budget_of for amount in amounts):
            return [amount for amount in amounts if self._scope.at_level(amount.budget_of) == body]
        return amounts

    def _funders_of(self, project: str) -> set[str]:
        if not self._funders:
            from graph.network.projections import FUNDING

            for part in self._scope.facts.participations:
                if part.role in FUNDING:
                    self._funders[part.project].add(self._scope.at_level(part.agent))
        return self._funders[project]


def _by_project(amounts: Iterable[Amount]) -> dict[str, list[Amount]]:
    found: dict[str, list[Amount]] = defaultdict(list)
    for amount in amounts:
        found[amount.project].append(amount)
    return found
