"""Made-up documents of networks, small ones by hypothesis and large ones by number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

TYPES = ("municipality", "person", "ministry")
ROLES = ("funder", "implementer", "contact-person")
LINKS = ("co-implements", "funds", "works-for")

Ends = tuple[int, int]


def make_document(nodes: int, edges: Sequence[dict[str, Any]], projects: Sequence[Any], **more: Any) -> dict[str, Any]:
    """A document of so many nodes with these edges; `projects` are their years."""
    degrees = [sum(number in (edge["source"], edge["target"]) for edge in edges) for number in range(nodes)]
    return {
        "release": {"id": "abc123", "date": "2026-01-02"},
        "kind": "mixed",
        "level": "body",
        "weight": "projects",
        "money_kind": None,
        "filters": {"from": None, "to": None, "municipality": None},
        "persons": "named",
        "counts": {"nodes": nodes, "edges": len(edges)},
        "types": [{"id": one, "label": {"fi": one, "sv": one, "en": one}} for one in TYPES],
        "nodes": [
            {
                "id": f"https://a.example/id/organisation/{number}",
                "label": f"Taho {number}",
                "type": TYPES[number % 3],
                "path": f"/doc/organisation/{number}",
                "degree": degrees[number],
                "weight": float(degrees[number]),
                "community": number % 4,
                "years": None,
                "places": [],
            }
            for number in range(nodes)
        ],
        "edges": list(edges),
        "projects": [
            {
                "id": f"https://a.example/id/project/{number}",
                "title": f"Hanke {number}",
                "path": f"/doc/project/{number}",
                "years": years,
                "documents": [f"https://a.example/src/{number}#row=1"],
            }
            for number, years in enumerate(projects)
        ],
        **more,
    }


def make_edge(ends: Ends, projects: Sequence[int], years: Any = None, link: int = 0, role: int = 0) -> dict[str, Any]:
    """An edge that weighs its projects."""
    return {
        "source": ends[0],
        "target": ends[1],
        "kind": LINKS[link],
        "weight": float(len(projects)),
        "money": None,
        "years": years,
        "roles": [ROLES[role]],
        "projects": list(projects),
    }


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Networks of up to 12 nodes."""
    size = draw(st.integers(2, 12))
    years = st.none() | st.tuples(st.integers(2007, 2013), st.integers(0, 6)).map(lambda two: (two[0], sum(two)))
    projects = draw(st.lists(years, min_size=1, max_size=5))
    numbers = st.integers(0, size - 1)
    ends = st.tuples(numbers, numbers).filter(lambda two: two[0] != two[1])
    behind = st.lists(st.integers(0, len(projects) - 1), min_size=1, unique=True).map(sorted)
    small = st.integers(0, 2)
    edges = []
    for pair, found, link, role in draw(st.lists(st.tuples(ends, behind, small, small), max_size=20)):
        known = [span for one in found if (span := projects[one])]
        years_of = (min(one[0] for one in known), max(one[1] for one in known)) if known else None
        edges.append(make_edge(pair, found, years_of, link, role))
    return make_document(size, edges, projects)
