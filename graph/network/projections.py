"""From facts to ties: who or what stands in which relation to whom, in which project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from typing import Final, NamedTuple

from graph.network.facts import Facts, Participation, last_segment
from graph.vocabulary import DEF

_ROLE: Final = f"{DEF}role/"
FUNDING: Final = frozenset({_ROLE + "funder", _ROLE + "responsible-authority"})
"""Roles of those who pay or grant, as for the shortcut `schema:funder`."""

IMPLEMENTING: Final = frozenset({_ROLE + "implementer", _ROLE + "co-implementer"})
"""Roles of those who do the work, as for the shortcut `hv:implementedBy`."""


class Tie(NamedTuple):
    """One reason for an edge: a relation of two nodes in one project, with the roles that make it."""

    source: str
    target: str
    relation: str
    project: str
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Scope:
    """What a projection looks at.

    Args:
        facts: the release.
        projects: those that pass the filters.
        role: the one role that counts; empty for all.
        level: "body" (units count for their body) or "unit".
    """

    facts: Facts
    projects: frozenset[str]
    role: str = ""
    level: str = "body"

    @cached_property
    def parts(self) -> Mapping[str, list[Participation]]:
        """The participations that count by project, organisations at the level asked for."""
        found: dict[str, list[Participation]] = defaultdict(list)
        for project, agent, role, body in self.facts.participations:
            if project in self.projects and (not self.role or role == self.role):
                found[project].append(Participation(project, self.at_level(agent), role, self.at_level(body)))
        return found

    @property
    def in_any_role(self) -> Scope:
        """The same with every role."""
        return replace(self, role="") if self.role else self

    def at_level(self, organisation: str) -> str:
        """The organisation itself, or the body that it is a unit of."""
        return self.facts.bodies.get(organisation, organisation) if self.level == "body" else organisation


def tie_implementers(scope: Scope) -> Iterator[Tie]:
    """Organisations that implement the same project."""
    for project, parts in scope.parts.items():
        roles = _roles_of(part for part in parts if part.role in IMPLEMENTING)
        yield from _pair(project, "co-implements", roles)


def tie_funders(scope: Scope) -> Iterator[Tie]:
    """Funders and granting authorities with implementers; a body that funds its own project makes no tie."""
    for project, parts in scope.in_any_role.parts.items():
        funders = _roles_of(part for part in parts if part.role in FUNDING)
        implementers = _roles_of(part for part in parts if part.role in IMPLEMENTING)
        for funder, funder_roles in funders.items():
            for implementer, roles in implementers.items():
                if funder != implementer and (not scope.role or scope.role in funder_roles | roles):
                    yield Tie(funder, implementer, "funds", project, _ids(funder_roles | roles))


def tie_colleagues(scope: Scope) -> Iterator[Tie]:
    """People who have a role in the same project."""
    people = scope.facts.people
    for project, parts in scope.parts.items():
        yield from _pair(project, "works-with", _roles_of(part for part in parts if part.agent in people))


def tie_employers(scope: Scope) -> Iterator[Tie]:
    """People with the organisations in whose name they act."""
    people = scope.facts.people
    for project, parts in scope.parts.items():
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for part in parts:
            if part.agent in people and part.on_behalf_of:
                found[part.agent, part.on_behalf_of].add(part.role)
        for (person, body), roles in found.items():
            yield Tie(person, body, "works-for", project, _ids(roles))


def tie_participants(scope: Scope) -> Iterator[Tie]:
    """Everybody who takes part, with the project."""
    for project, parts in scope.parts.items():
        for agent, roles in _roles_of(parts).items():
            yield Tie(agent, project, "takes-part", project, _ids(roles))


def tie_project_places(scope: Scope) -> Iterator[Tie]:
    """Projects with the areas where they take place."""
    return _tie_links(scope, "takes-place", scope.facts.places)


def tie_programmes(scope: Scope) -> Iterator[Tie]:
    """Projects with their programmes and portfolios."""
    yield from _tie_links(scope, "belongs-to", scope.facts.programmes)
    yield from _tie_links(scope, "belongs-to", scope.facts.portfolios)


def tie_project_groups(scope: Scope) -> Iterator[Tie]:
    """Projects with their target groups, in releases that show nobody: groups are never linked to named people."""
    if scope.facts.source.persons == "none":
        yield from _tie_links(scope, "serves", scope.facts.target_groups)


def tie_places(scope: Scope) -> Iterator[Tie]:
    """Areas that share a project."""
    for project, places in sorted(scope.facts.places.items()):
        if project in scope.projects:
            yield from _pair(project, "shares-project", {place: set() for place in places})


def tie_groups(scope: Scope) -> Iterator[Tie]:
    """Organisations with the groups that their projects are for; a sole trader is a person and is left out."""
    facts = scope.facts
    for project, parts in scope.parts.items():
        roles = _roles_of(part for part in parts if part.role in IMPLEMENTING)
        for body, body_roles in roles.items():
            if not facts.is_personal(body):
                for group in facts.target_groups.get(project, ()):
                    yield Tie(body, group, "serves", project, _ids(body_roles))


PROJECTIONS: Final[Mapping[str, tuple[Callable[[Scope], Iterator[Tie]], ...]]] = {
    "organisations": (tie_implementers, tie_funders),
    "co-implementers": (tie_implementers,),
    "funding": (tie_funders,),
    "people": (tie_colleagues,),
    "affiliations": (tie_employers,),
    "mixed": (tie_implementers, tie_funders, tie_colleagues, tie_employers),
    "projects": (tie_participants, tie_project_places, tie_programmes, tie_project_groups),
    "places": (tie_places,),
    "target-groups": (tie_groups,),
}
"""The ties of each kind of network, as `kinds.csv` defines them."""


def _roles_of(parts: Iterable[Participation]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        found[part.agent].add(part.role)
    return found


def _pair(project: str, relation: str, roles: Mapping[str, set[str]]) -> Iterator[Tie]:
    for one, other in combinations(sorted(roles), 2):
        yield Tie(one, other, relation, project, _ids(roles[one] | roles[other]))


def _tie_links(scope: Scope, relation: str, links: Mapping[str, tuple[str, ...]]) -> Iterator[Tie]:
    for project, things in sorted(links.items()):
        if project in scope.projects:
            for thing in things:
                yield Tie(project, thing, relation, project)


def _ids(roles: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(map(last_segment, roles)))
