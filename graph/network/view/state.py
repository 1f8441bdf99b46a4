"""What a reader looks at, as the parameters of the address; web/src/network/state.ts reads and writes the same ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final
from urllib.parse import urlencode

MOST_STEPS: Final = 3
_NUMBER: Final = re.compile(r"-?\d{1,6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class State:
    """What is looked at; nodes are given as identifiers or names.

    Args:
        centre: the nodes that are opened, each with its neighbours; the first is the centre.
        steps: how far from the centre.
        whole: everything is shown, whatever is opened.
        since, until: the years; None for no limit.
        types: the types of nodes that are shown; all where there are none.
        role, link: a role or a relation that edges have to have.
        community: the one community that is shown.
        a, b: the two ends of a path.
        node, edge, group: the node, the edge or the community drawn as one whose details are shown.
        q: what is searched for.
    """

    centre: tuple[str, ...] = ()
    steps: int = 1
    whole: bool = False
    since: int | None = None
    until: int | None = None
    types: tuple[str, ...] = ()
    role: str = ""
    link: str = ""
    community: int | None = None
    a: str = ""
    b: str = ""
    node: str = ""
    edge: int | None = None
    group: int | None = None
    q: str = ""

    @property
    def begun(self) -> bool:
        """Whether it says what to show."""
        return bool(self.whole or self.centre or (self.a and self.b))


_MANY: Final = {"centre": "centre", "types": "type"}
_NAMES: Final = {"since": "from", "until": "to", **_MANY}
"""The names of parameters that differ from those of the fields."""


def read_state(parameters: Sequence[tuple[str, str]]) -> State:
    """The state that the parameters of an address name; what does not fit counts as not said.

    >>> read_state([("centre", "Oulun kaupunki"), ("from", "2010"), ("steps", "99")])
    State(centre=('Oulun kaupunki',), steps=3, whole=False, since=2010, until=None, types=(), role='', link='', \
community=None, a='', b='', node='', edge=None, group=None, q='')
    """
    given = {name: value.strip() for name, value in reversed(parameters)}

    def many(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for key, value in parameters if key == name and value))

    def number(name: str) -> int | None:
        text = given.get(name, "")
        return int(text) if _NUMBER.fullmatch(text) else None

    return State(
        centre=many("centre"),
        steps=min(max(number("steps") or 1, 1), MOST_STEPS),
        whole=given.get("whole") == "1",
        since=number("from"),
        until=number("to"),
        types=many("type"),
        role=given.get("role", ""),
        link=given.get("link", ""),
        community=number("community"),
        a=given.get("a", ""),
        b=given.get("b", ""),
        node=given.get("node", ""),
        edge=number("edge"),
        group=number("group"),
        q=given.get("q", ""),
    )


def write_state(state: State) -> str:
    """The parameters of an address that name a state, those at their defaults left out."""
    pairs: list[tuple[str, str]] = []
    for field in fields(State):
        value, name = getattr(state, field.name), _NAMES.get(field.name, field.name)
        if value != field.default:
            pairs += (
                [(name, one) for one in value]
                if field.name in _MANY
                else [(name, str(int(value)) if value is True else str(value))]
            )
    return urlencode(pairs)
