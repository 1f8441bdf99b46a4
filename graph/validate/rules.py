"""Asks SPARQL rules over a store that holds no more than they can see.

While the data passes by, the focus nodes of each rule are gathered. Those of which the same is said, as far as the rule
looks, get the same answers: one of them is asked for all. What the rules see of others is loaded once for all rules.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from pyoxigraph import NamedNode, QuerySolution, QuerySolutions, RdfFormat, Store, parse

from graph.validate.facts import Facts, to_term
from graph.validate.findings import Result, fill, templates
from graph.validate.judging import plain
from graph.validate.reach import Pattern, Star, Test, find_reach
from graph.validate.shapes import RDF, Message, Rule, Shape, Term

TYPE: Final = f"<{RDF}type>"
_LINES: Final = 200_000
"""Lines that are loaded at a time: a load has a cost of its own."""

_KEPT: Final = 10_000
"""Values that are remembered at most for each test."""

_Part = tuple[str, str]
"""A predicate of which all values are to be loaded, or the one value that is named."""

_Key = tuple[str, ...] | None
"""The predicates of a rule's own patterns, where what is said with them is all that the rule looks at."""

_Holds = Callable[[Facts], bool]
_Foci = dict[object, list[str]]
"""Focus nodes that get the same answers, by what is said of them."""

See = Callable[[str, Facts], None]
"""Takes a subject with what is said of it."""


class Subject(NamedTuple):
    """The kind of a subject: its classes, and the predicates that are said of it."""

    types: tuple[str, ...]
    predicates: tuple[str, ...]


class Question:
    """A rule of a shape."""

    def __init__(self, shape: Shape, rule: Rule) -> None:
        self.reach = find_reach(rule)
        self._shape, self._rule = shape, rule

    def answer(self, store: _SeenStore, gathered: Iterable[_Foci]) -> Iterator[Result]:
        """What the rule reports of the focus nodes."""
        asked = {alike[0]: alike for foci in gathered for alike in foci.values()}
        if not asked:
            return
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


class Questions:
    """All rules: `look_for` what they judge and see, then `answer`."""

    def __init__(self, questions: Iterable[Question]) -> None:
        reaches = [question.reach for question in questions]
        paths = {Pattern("", (predicate,)) for reach in reaches for predicate in reach.paths}
        stars = [star for reach in reaches for star in reach.stars]
        self._stars = list(dict.fromkeys([*stars, *(Star((path,), (path,)) for path in sorted(paths))]))
        self._store = _SeenStore()
        self._foci: dict[tuple[tuple[Question, ...], _Key], _Foci] = defaultdict(dict)

    def look_for(self, kind: Subject, questions: Iterable[Question]) -> See | None:
        """How to see subjects of a kind that these rules judge; None where no rule sees anything of them."""
        seen = [one for star in self._stars if (one := _seen_star(star, kind))]
        judged = [found for question in questions if (found := _judged(question, kind))]
        always = dict.fromkeys(part for checks, parts in seen if not checks for part in parts)
        always |= dict.fromkeys(part for one in judged if one.is_always_loaded for part in one.parts)
        sometimes = [
            (checks, left)
            for checks, parts in seen
            if checks and (left := [part for part in parts if part not in always])
        ]
        groups = self._grouped(judged, always)
        return _make_see(self._store, list(always), sometimes, groups) if always or sometimes or groups else None

    def _grouped(self, judged: Iterable[_Judged], always: Iterable[_Part]) -> list[_Group]:
        """Rules that gather focus nodes by the same statements gather them together."""
        groups: dict[tuple[tuple[_Holds, ...], _Key, tuple[_Part, ...]], list[Question]] = defaultdict(list)
        for one in judged:
            left = tuple(part for part in one.parts if part not in always)
            groups[one.checks, one.key, left].append(one.question)
        return [
            _Group(checks, key, left, self._foci[tuple(questions), key])
            for (checks, key, left), questions in groups.items()
        ]

    def answer(self, question: Question) -> Iterator[Result]:
        """What a rule reports of its focus nodes."""
        return question.answer(self._store, [foci for (asked, _), foci in self._foci.items() if question in asked])


class _SeenStore:
    """A store in memory with what rules can see."""

    def __init__(self) -> None:
        self._store = Store()
        self._lines: list[str] = []

    def add(self, lines: Iterable[str]) -> None:
        """Load statements, lines of N-Triples."""
        self._lines += lines
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
        else:  # lenient: the IRIs come from a store or a dump, which has checked them
            self._store.bulk_load(text.encode(), RdfFormat.N_TRIPLES, lenient=True)


class _Judged(NamedTuple):
    """How a rule judges subjects of a kind for which the checks hold.

    Those of which the same is said with the predicates of `key` are alike (none are where it is None), and `parts` are
    loaded of one of them.
    """

    question: Question
    checks: tuple[_Holds, ...]
    key: _Key
    parts: tuple[_Part, ...]

    @property
    def is_always_loaded(self) -> bool:
        """Whether all subjects of the kind are loaded for it."""
        return not self.checks and self.key is None


class _Group(NamedTuple):
    """Rules that gather the same focus nodes."""

    checks: tuple[_Holds, ...]
    key: _Key
    parts: tuple[_Part, ...]
    foci: _Foci


def _judged(question: Question, kind: Subject) -> _Judged | None:
    """None where the rule has no answer for subjects of the kind."""
    required = [_Matcher(pattern, kind) for pattern in question.reach.required]
    if not all(matcher.can_match for matcher in required):
        return None
    own = [matcher for matcher in (_Matcher(pattern, kind) for pattern in question.reach.own) if matcher.can_match]
    return _Judged(
        question,
        checks=tuple(matcher.matches for matcher in required if not matcher.always_matches),
        key=tuple(dict.fromkeys(one for matcher in own for one in matcher.predicates))
        if question.reach.alike
        else None,
        parts=tuple(dict.fromkeys(part for matcher in own for part in matcher.parts)),
    )


def _seen_star(star: Star, kind: Subject) -> tuple[list[_Holds], list[_Part]] | None:
    """What has to hold of subjects of the kind, and what of them is then to be loaded."""
    every = [_Matcher(pattern, kind) for pattern in star.all]
    if not all(matcher.can_match for matcher in every):
        return None
    parts = [part for pattern in star.loaded for part in _Matcher(pattern, kind).parts]
    return [one.matches for one in every if not one.always_matches], parts


def _hold(checks: Iterable[_Holds], facts: Facts) -> bool:
    return all(check(facts) for check in checks)


def _make_see(
    store: _SeenStore,
    always: Sequence[_Part],
    sometimes: Sequence[tuple[Sequence[_Holds], Sequence[_Part]]],
    groups: Sequence[_Group],
) -> See:
    def see(subject: str, facts: Facts) -> None:
        more: list[_Part] = []
        for checks, key, left, foci in groups:
            if checks and not _hold(checks, facts):
                continue
            told: object = subject if key is None else tuple([tuple(facts[one]) for one in key])
            alike = foci.get(told)
            if alike is None:
                foci[told] = [subject]
                more += left
            else:
                alike.append(subject)
        for needed, some in sometimes:
            if _hold(needed, facts):
                more += some
        parts = [*always, *dict.fromkeys(more)] if more else always
        store.add(
            [
                f"{subject} {predicate} {value} .\n"
                for predicate, only in parts
                for value in ((only,) if only else facts[predicate])
            ]
        )

    return see


class _Matcher:
    """A pattern against the subjects of a kind."""

    def __init__(self, pattern: Pattern, kind: Subject) -> None:
        self.predicates = [one for one in kind.predicates if pattern.predicates is None or one in pattern.predicates]
        self._value = pattern.value if pattern.value.startswith("<") else ""
        self._passes = _make_passes(pattern.tests) if pattern.tests else None
        self._of_type = bool(self._value) and self.predicates == [TYPE]
        self.can_match = bool(self.predicates) and not (self._of_type and self._value not in kind.types)
        self.always_matches = self._of_type or not (self._value or self._passes)

    @property
    def parts(self) -> list[_Part]:
        """What the pattern can match, and at times more."""
        return [(one, self._value if self._of_type else "") for one in self.predicates]

    def matches(self, facts: Facts) -> bool:
        """Whether something is said that the pattern matches; at times true where nothing is."""
        if self._passes is None:
            return any(self._value in facts[one] for one in self.predicates)
        for one in self.predicates:
            for value in facts[one]:
                if self._passes(value):
                    return True
        return False


@cache
def _make_passes(tests: tuple[Test, ...]) -> Callable[[str], bool]:
    """Whether the text of a value passes one of the tests; true where it would have to be read first."""
    searches = [(re.compile(test.expression).search, test.is_found) for test in tests]

    @lru_cache(_KEPT)
    def passes(value: str) -> bool:
        if "\\" in value or value[0] == "_" or value.startswith("<<"):
            return True
        text = value[1:-1] if value[0] == "<" else value[1 : value.rindex('"')]
        return any((search(text) is not None) == is_found for search, is_found in searches)

    return passes
