"""Which projects count: filters by time, place, programme, portfolio, fund, status, and by role in a project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from difflib import get_close_matches

from graph.errors import UsageError
from graph.network.facts import Facts, Many, last_segment

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Filters:
    """What a network is narrowed to; None lets everything through.

    Args:
        since: the first year or day ("2007", "2007-05-31"); a project counts when it runs at some time in between.
        until: the last year or day.
        municipality: a municipality, sub-region or region: its name, code ("564", "region 17") or IRI.
        programme: a programme, or one that holds it: its id ("eura2007"), label or IRI.
        portfolio: a portfolio: its title or IRI.
        fund: "ESF", "ERDF" or an IRI.
        role: only participations in this role: its id ("implementer"), label or IRI.
        status: a project's status: its id ("running"), label or IRI.
    """

    since: str | None = None
    until: str | None = None
    municipality: str | None = None
    programme: str | None = None
    portfolio: str | None = None
    fund: str | None = None
    role: str | None = None
    status: str | None = None

    @classmethod
    def of(cls, given: Mapping[str, str | int | None]) -> Filters:
        """The filters of these names; years may be numbers, and what is empty lets everything through.

        Raises:
            UsageError: there is no filter of a name.
        """
        known = [field.name for field in fields(cls)]
        for name in given:
            if name not in known:
                raise UsageError("there is no such filter", where=name, advice=f"choose {', '.join(known)}")
        return cls(**{name: str(value) for name, value in given.items() if value not in (None, "")})

    def as_dict(self) -> dict[str, str | int | None]:
        """The filters as documents name them: `since` and `until` are "from" and "to", and years are numbers."""
        given: dict[str, str | None] = asdict(self)
        time = {"from": given.pop("since"), "to": given.pop("until")}
        return {
            **{name: int(text) if text and text.isdecimal() else text for name, text in time.items()},
            **given,
        }


def choose_projects(facts: Facts, filters: Filters) -> frozenset[str]:
    """The projects that pass every filter but that of roles.

    Raises:
        UsageError: a value that names nothing in the release; says what is spelled alike.
    """
    chosen = facts.projects
    if filters.since or filters.until:
        chosen &= _running(facts, *_read_period(filters))
    if filters.municipality:
        areas = {
            project: {area for place in places for area in (place, *facts.containing.get(place, ()))}
            for project, places in facts.places.items()
        }
        wanted = _find_place(facts, filters.municipality)
        chosen &= {project for project, found in areas.items() if wanted in found}
    for name, links in _coded(facts, filters):
        value = getattr(filters, name)
        wanted = find_concept(name, value, {concept for found in links.values() for concept in found}, facts)
        chosen &= {project for project, found in links.items() if wanted in found}
    return chosen


def find_role(facts: Facts, role: str) -> str:
    """The IRI of a role that somebody has; errors as for `choose_projects`."""
    return find_concept("role", role, {part.role for part in facts.participations}, facts)


def find_concept(filter_name: str, value: str, known: set[str], facts: Facts) -> str:
    """The one of the known IRIs that a value names by IRI, last segment, or label; errors as for `choose_projects`."""
    names: dict[str, str] = {}
    for iri in sorted(known, reverse=True):
        for name in (facts.titles.get(iri, ""), facts.labels.get(iri, ""), last_segment(iri), iri):
            names[name.casefold()] = iri
    return _look_up(filter_name, value, names)


def _read_period(filters: Filters) -> tuple[str, str]:
    since, until = filters.since or "0000", filters.until or "9999"
    for name, text in (("from", since), ("to", until)):
        if not _DAY.fullmatch(text):
            raise UsageError("is no year and no day", where=f"{name} {text}", advice="write it as 2007 or 2007-05-31")
    if since > until + "~":
        raise UsageError(
            "the period ends before it begins", where=f"{since}–{until}", advice="put the first year first"
        )
    return since, until


def _running(facts: Facts, since: str, until: str) -> set[str]:
    """Projects that run at some time between; one that states a single day of the two lasts from or to then.

    Of one that ends before it begins only the first day counts.
    """
    last = until + "-12-31"[len(until) - 4 :]
    dated = facts.starts.keys() | facts.ends.keys()
    return {
        project
        for project in dated
        if (start := facts.starts.get(project, "0000")) <= last
        and max(start, facts.ends.get(project, "9999-12-31")) >= since
    }


def _coded(facts: Facts, filters: Filters) -> Iterator[tuple[str, Many]]:
    if filters.programme:
        yield "programme", facts.programmes
    if filters.portfolio:
        yield "portfolio", facts.portfolios
    if filters.fund:
        yield "fund", facts.funds
    if filters.status:
        yield "status", facts.statuses


def _find_place(facts: Facts, value: str) -> str:
    kinds = ("region", "sub-region", "municipality")
    names: dict[str, str] = dict(facts.codes)
    for kind in kinds:
        for area, area_kind in facts.place_types.items():
            if area_kind == kind:
                names[facts.labels.get(area, "").casefold()] = area
                names[area.casefold()] = area
    for code, area in facts.codes.items():
        if code.startswith("municipality "):
            names[code.removeprefix("municipality ")] = area
    return _look_up("municipality", value, names)


def _look_up(filter_name: str, value: str, names: Mapping[str, str]) -> str:
    found = names.get(value.strip().casefold())
    if found:
        return found
    near = get_close_matches(value.casefold(), [name for name in names if name and "://" not in name], n=3)
    advice = f"did you mean {' or '.join(near)}?" if near else "see what the release holds with hankeverkko query"
    raise UsageError(f"the release knows no {filter_name} of that name", where=value, advice=advice)
