"""Asks SPARQL rules over a store that holds no more than they can see.

While the data passes by, each rule gathers its focus nodes. Those of which the same is said, as far as the rule looks,
get the same answers: one of them is asked for all. What the rules see of others is loaded once for all rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from pyoxigraph import NamedNode, QuerySolution, QuerySolutions, RdfFormat, Store, parse

from graph.validate.facts import Facts, to_term
from graph.validate.findings import Result, fill, templates
from graph.validate.judging import plain
from graph.validate.reach import Pattern, Star, find_reach
from graph.validate.shapes import RDF, Message, Rule, Shape, Term

TYPE: Final = f"<{RDF}type>"
_LINES: Final = 50_000
"""Lines that are loaded at a time."""

Said = tuple[str, str]
"""A predicate and an object."""


class SeenStore:
    """A store in memory with what rules can see."""

    def __init__(self) -> None:
        self._store = Store()
        self._lines: list[str] = []
        self._has_blank = False

    def add(self, subject: str, said: Iterable[Said]) -> None:
        """Load statements of one subject."""
        self._lines += [f"{subject} {predicate} {value} .\n" for predicate, value in said]
        if len(self._lines) >= _LINES:
            self._load()

    def select(self, rule: Rule) -> tuple[list[str], Iterator[QuerySolution]]:
        """The variables and the solutions of a rule."""
        self._load()
        answer = self._store.query(rule.select, prefixes=dict(rule.prefixes))
        if not isinstance(answer, QuerySolutions):
            return [], iter(())
        return [variable.value for variable in answer.variables], iter(answer)

    def _load(self) -> None:
        text = "".join(self._lines)
        self._lines.clear()
        if "_:" in text:  # a bulk load of text would rename blank nodes
            self._store.bulk_extend(parse(text, RdfFormat.N_TRIPLES))
        else:
            self._store.bulk_load(text.encode(), RdfFormat.N_TRIPLES)


class Subject(NamedTuple):
    """The kind of a subject: its classes, and the predicates that are said of it."""

    types: tuple[str, ...]
    predicates: tuple[str, ...]


See = Callable[[str, Facts], Iterable[Said]]
"""Takes a subject with what is said of it, and gives what is to be loaded of it."""


_Star = tuple[list[Callable[[Facts], bool]], list[tuple[str, str]]]
"""What has to hold of a subject, and the predicates, or single values of them, that are then to be loaded."""


class Question:
    """A rule of a shape: `look_for` its focus nodes, then `answer`."""

    def __init__(self, shape: Shape, rule: Rule) -> None:
        self._shape, self._rule = shape, rule
        self.reach = find_reach(rule)
        self._foci: dict[object, list[str]] = {}
        """Focus nodes that get the same answers."""

    def look_for(self, kind: Subject) -> See | None:
        """How to see focus nodes of a kind; None where the rule has no answer for them."""
        required = [_Matcher(pattern, kind) for pattern in self.reach.required]
        if not all(matcher.can_match for matcher in required):
            return None
        checks = [matcher.matches for matcher in required if not matcher.always_matches]
        own = [matcher for matcher in (_Matcher(pattern, kind) for pattern in self.reach.own) if matcher.can_match]
        predicates = tuple(dict.fromkeys(one for matcher in own for one in matcher.predicates))
        all_foci, is_alike = self._foci, self.reach.alike

        def see(focus: str, facts: Facts) -> Iterable[Said]:
            for check in checks:
                if not check(facts):
                    return ()
            key = (predicates, *[tuple(facts[one]) for one in predicates]) if is_alike else focus
            foci = all_foci.get(key)
            if foci is not None:
                foci.append(focus)
                return ()
            all_foci[key] = [focus]
            return [one for matcher in own for one in matcher.said(facts)]

        return see

    def answer(self, store: SeenStore) -> Iterator[Result]:
        """What the rule reports of its focus nodes."""
        if not self._foci:
            return
        asked = {foci[0]: foci for foci in self._foci.values()}
        names, rows = store.select(self._rule)
        for row in rows:
            foci = asked.get(str(row["this"]), ())
            found = {name: row[name] for name in names if row[name] is not None} if foci else {}
            for focus in foci:
                yield self._result(focus, found)

    def _result(self, focus: str, found: dict[str, Term]) -> Result:
        term = to_term(focus)
        path, value = found.get("path"), found.get("value")
        texts = {**{name: plain(one) for name, one in found.items()}, "this": plain(term)}
        said = templates(self._shape, self._rule)
        return Result(
            shape=self._shape,
            focus=term,
            path=path.value if isinstance(path, NamedNode) else self._shape.shown_path,
            value=value if value is not None or self._shape.path else term,
            texts=tuple(Message(message.language, fill(message.text, texts)) for message in said),
        )


class Surroundings:
    """What the rules see of nodes that they do not judge."""

    def __init__(self, questions: Iterable[Question]) -> None:
        reaches = [question.reach for question in questions]
        paths = {Pattern("", (predicate,)) for reach in reaches for predicate in reach.paths}
        stars = [star for reach in reaches for star in reach.stars]
        self._stars = list(dict.fromkeys([*stars, *(Star((path,), (path,)) for path in sorted(paths))]))

    def look_for(self, kind: Subject) -> See | None:
        """How to see subjects of a kind; None where the rules see nothing of them."""
        always: dict[tuple[str, str], None] = {}
        stars: list[_Star] = []
        for star in self._stars:
            every = [_Matcher(pattern, kind) for pattern in star.all]
            if all(matcher.can_match for matcher in every):
                checks: list[Callable[[Facts], bool]] = [one.matches for one in every if not one.always_matches]
                parts = [part for pattern in star.loaded for part in _Matcher(pattern, kind).parts]
                stars.append((checks, parts))
        for checks, parts in stars:
            always |= dict.fromkeys(() if checks else parts)
        sometimes = [
            (checks, left)
            for checks, parts in stars
            if (left := [part for part in parts if part not in always and (part[0], "") not in always])
        ]
        return _make_see(list(always), sometimes) if always or sometimes else None


def _make_see(
    always: Sequence[tuple[str, str]],
    sometimes: Sequence[_Star],
) -> See:
    def see(_subject: str, facts: Facts) -> Iterable[Said]:
        parts = [
            *always,
            *(part for checks, some in sometimes if all(check(facts) for check in checks) for part in some),
        ]
        return _said(parts, facts)

    return see


def _said(parts: Iterable[tuple[str, str]], facts: Facts) -> list[Said]:
    """What is said with each predicate, or with one value of it."""
    return [(one, value) for one, only in parts for value in ((only,) if only else facts[one])]


class _Matcher:
    """A pattern against the subjects of a kind."""

    def __init__(self, pattern: Pattern, kind: Subject) -> None:
        self.predicates = [one for one in kind.predicates if pattern.predicates is None or one in pattern.predicates]
        self._value = pattern.value if pattern.value.startswith("<") else ""
        self._begins = tuple(mark + text for text in pattern.begins for mark in '<"')
        of_type = bool(self._value) and self.predicates == [TYPE]
        self.can_match = bool(self.predicates) and not (of_type and self._value not in kind.types)
        self.always_matches = of_type or not (self._value or self._begins)

    @property
    def parts(self) -> list[tuple[str, str]]:
        """The predicates, each with the value that it has to have or an empty text."""
        return [(one, self._value) for one in self.predicates]

    def matches(self, facts: Facts) -> bool:
        """Whether something is said that the pattern matches."""
        if self._begins:
            return any(value.startswith(self._begins) for one in self.predicates for value in facts[one])
        return any(self._value in facts[one] for one in self.predicates)

    def said(self, facts: Facts) -> list[Said]:
        """What the pattern matches, and at times more."""
        if not self._value:
            return _said(self.parts, facts)
        return [(one, self._value) for one in self.predicates if self._value in facts[one]]
