"""Asks SPARQL rules over a store that holds no more than they can see.

While the data passes by, the focus nodes of each rule are gathered. Those of which the same is said, as far as the rule
looks, get the same answers: one of them is asked for all. What the rules see of others is loaded once for all rules.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from operator import itemgetter
from typing import Final, NamedTuple

from pyoxigraph import NamedNode, QuerySolution, QuerySolutions, RdfFormat, Store, parse

from graph.validate.facts import to_term
from graph.validate.findings import Result, fill, templates
from graph.validate.judging import plain
from graph.validate.reach import ANYTHING, Pattern, Star, Test, find_reach
from graph.validate.shapes import RDF, Message, Rule, Shape, Term

TYPE: Final = f"<{RDF}type>"
_LINES: Final = 200_000
"""Lines that are loaded at a time: a load has a cost of its own."""

_BEGINNING: Final = re.compile(r"\^((?:[\w:/#@ ]|\\[^\w\\])*)")
"""A regular expression of how a text begins, in characters that are never written as escapes."""

_Key = tuple[tuple[str, int, str | None], ...] | None
"""The predicates of a rule's own patterns, where what is said with them is all that the rule looks at.

With each stands how many values it has, and what of their text the rule does not look at.
"""

_Values = Sequence[str]
"""The objects of what is said of a subject, and behind them the subject itself."""

_Holds = Callable[[_Values], bool]
_Foci = dict[object, list[str]]
"""Focus nodes that get the same answers, by what is said of them."""

See = Callable[[Sequence[_Values]], None]
"""Takes subjects of a kind with what is said of them."""


class Subject(NamedTuple):
    """The kind of a subject: its classes, and the predicates of its statements."""

    types: tuple[str, ...]
    predicates: tuple[str, ...]


class Question:
    """A rule of a shape."""

    def __init__(self, shape: Shape, rule: Rule) -> None:
        self.reach = find_reach(rule)
        self._shape, self._rule = shape, rule

    def answer(self, store: _SeenStore, gathered: Iterable[_Foci]) -> Iterator[Result]:
        """What the rule reports of the focus nodes."""
        gathered = [foci for foci in gathered if foci]
        if not gathered:
            return
        names, rows = store.select(self._rule)
        asked: dict[str, list[str]] = {}
        for row in rows:
            asked = asked or {alike[0]: alike for foci in gathered for alike in foci.values()}
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
        always = {at for conditions, loaded in seen if not conditions for at in loaded}
        always |= {at for one in judged if not one.conditions and one.key is None for at in one.loaded}
        choices = [
            _Choice(conditions, left)
            for conditions, loaded in seen
            if conditions and (left := frozenset(set(loaded) - always))
        ]
        choices += [
            _Choice(rule.conditions, frozenset(set(rule.loaded) - always), _reads(rule.key, kind), foci)
            for rule, foci in self._grouped(judged)
        ]
        return _make_see(self._store, kind, always, choices) if always or choices else None

    def _grouped(self, judged: Iterable[_Judged]) -> Iterator[tuple[_Judged, _Foci]]:
        """Rules that gather focus nodes by the same statements gather them together."""
        groups: dict[tuple[object, ...], list[_Judged]] = defaultdict(list)
        for one in judged:
            groups[one.conditions, one.key, one.loaded].append(one)
        for some in groups.values():
            yield some[0], self._foci[tuple(one.question for one in some), some[0].key]

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


class _Condition(NamedTuple):
    """That one of the objects at some places is a value, or where that is empty, passes one of the tests."""

    places: tuple[int, ...]
    value: str
    tests: tuple[Test, ...]

    def make(self) -> _Holds:
        """Whether it holds of objects; at times true where it does not."""
        passes = _make_passes(self.tests) if not self.value else self.value.__eq__
        if len(self.places) == 1:
            (only,) = self.places
            return lambda values: passes(values[only])
        read = itemgetter(*self.places)
        begins = _beginnings(self.tests)
        if begins:  # asked of every object of many subjects
            return lambda values: bool([1 for value in read(values) if value.startswith(begins)])
        return lambda values: any(map(passes, read(values)))


class _Judged(NamedTuple):
    """How a rule judges subjects of a kind for which the conditions hold.

    Those of which the same is said, as far as `key` goes, are alike (none are where it is None), and of one of them the
    statements `loaded` are loaded.
    """

    question: Question
    conditions: tuple[_Condition, ...]
    key: _Key
    loaded: tuple[int, ...]


class _Choice(NamedTuple):
    """What is loaded of subjects for which the conditions hold: of all, or of one for each told thing of the `foci`."""

    conditions: tuple[_Condition, ...]
    loaded: frozenset[int]
    told: Callable[[_Values], object] = itemgetter(-1)
    foci: _Foci | None = None

    def gather(self, subjects: Sequence[_Values]) -> Sequence[_Values]:
        """Keep the focus nodes; those of which something is to be loaded."""
        if self.foci is None:
            return subjects
        fresh: list[_Values] = []
        for values in subjects:
            told = self.told(values)
            alike = self.foci.get(told)
            if alike is None:
                self.foci[told] = [values[-1]]
                fresh.append(values)
            else:
                alike.append(values[-1])
        return fresh


def _judged(question: Question, kind: Subject) -> _Judged | None:
    """None where the rule has no answer for subjects of the kind."""
    required = [_Matcher(pattern, kind) for pattern in question.reach.required]
    if not all(matcher.can_match for matcher in required):
        return None
    own = [matcher for matcher in (_Matcher(pattern, kind) for pattern in question.reach.own) if matcher.can_match]
    return _Judged(
        question,
        conditions=tuple(matcher.condition for matcher in required if matcher.condition),
        key=_make_key(own, kind) if question.reach.alike else None,
        loaded=tuple(sorted({at for matcher in own for at in matcher.places})),
    )


def _make_key(own: Iterable[_Matcher], kind: Subject) -> _Key:
    cuts: dict[str, set[str | None]] = defaultdict(set)
    for matcher in own:
        for predicate in matcher.predicates:
            cuts[predicate].add(matcher.cut)
    return tuple((predicate, kind.predicates.count(predicate), _common(some)) for predicate, some in cuts.items())


def _common(cuts: AbstractSet[str | None]) -> str | None:
    """What of a text none of several looks does look at."""
    some = cuts - {ANYTHING} or {ANYTHING}
    return next(iter(some)) if len(some) == 1 else None


def _reads(key: _Key, kind: Subject) -> Callable[[_Values], object]:
    """What is said of a subject, as far as the key goes; the subject itself where nothing is like it."""
    if key is None:
        return itemgetter(-1)
    cuts = {predicate: cut for predicate, _, cut in key if cut != ANYTHING}
    places = [(at, cuts[predicate]) for at, predicate in enumerate(kind.predicates) if predicate in cuts]
    whole = [at for at, cut in places if cut is None]
    read_whole = itemgetter(*whole) if whole else lambda _: None
    cutting = [(at, re.compile(cut).sub) for at, cut in places if cut is not None]
    if not cutting:
        return read_whole
    return lambda values: (read_whole(values), *[_cut(cut, values[at]) for at, cut in cutting])


def _cut(cut: Callable[[str, str], str], value: str) -> str:
    """A value without what is cut off its text; values that would have to be read first stay whole."""
    if value[0] == "_" or "\\" in value or value.startswith("<<"):
        return value
    return cut("", value[1:-1] if value[0] == "<" else value[1 : value.rindex('"')])


def _seen_star(star: Star, kind: Subject) -> tuple[tuple[_Condition, ...], list[int]] | None:
    """What has to hold of subjects of the kind, and what of them is then to be loaded."""
    every = [_Matcher(pattern, kind) for pattern in star.all]
    if not all(matcher.can_match for matcher in every):
        return None
    loaded = [at for pattern in star.loaded for at in _Matcher(pattern, kind).places]
    return tuple(one.condition for one in every if one.condition), loaded


def _make_see(store: _SeenStore, kind: Subject, always: Iterable[int], choices: Iterable[_Choice]) -> See:
    verbs = [f" {predicate} " for predicate in kind.predicates]
    ready = [([condition.make() for condition in choice.conditions], choice) for choice in choices]

    def load(at: int, subjects: Iterable[_Values]) -> None:
        store.add([f"{values[-1]}{verbs[at]}{values[at]} .\n" for values in subjects])

    def see(subjects: Sequence[_Values]) -> None:
        for at in always:
            load(at, subjects)
        wanted: dict[int, dict[str, _Values]] = defaultdict(dict)
        for conditions, choice in ready:
            some = subjects
            for holds in conditions:
                some = list(filter(holds, some))
            fresh = choice.gather(some)
            for at in choice.loaded if fresh else ():
                wanted[at].update({values[-1]: values for values in fresh})
        for at, those in wanted.items():
            load(at, those.values())

    return see


class _Matcher:
    """A pattern against the subjects of a kind."""

    def __init__(self, pattern: Pattern, kind: Subject) -> None:
        places = [
            at for at, one in enumerate(kind.predicates) if pattern.predicates is None or one in pattern.predicates
        ]
        self.predicates = list(dict.fromkeys(kind.predicates[at] for at in places))
        value = pattern.value if pattern.value.startswith("<") else ""
        of_type = bool(value) and self.predicates == [TYPE]
        self.can_match = bool(places) and not (of_type and value not in kind.types)
        self.cut = pattern.cut
        self.places = [places[kind.types.index(value)]] if of_type and self.can_match else places
        """Where stands what the pattern can match, and at times more."""
        asks = bool(value or pattern.tests) and not of_type
        self.condition = _Condition(tuple(places), value, pattern.tests) if asks else None


@cache
def _make_passes(tests: tuple[Test, ...]) -> Callable[[str], bool]:
    """Whether the text of a value passes one of the tests; true where it would have to be read first."""
    if begins := _beginnings(tests):
        return lambda value: value.startswith(begins)
    searches = [(re.compile(test.expression).search, test.is_found) for test in tests]

    def passes(value: str) -> bool:
        if "\\" in value or value[0] == "_" or value.startswith("<<"):
            return True
        text = value[1:-1] if value[0] == "<" else value[1 : value.rindex('"')]
        return any((search(text) is not None) == is_found for search, is_found in searches)

    return passes


def _beginnings(tests: Sequence[Test]) -> tuple[str, ...]:
    """How values begin that pass one of the tests or would have to be read first; none where the tests ask for more."""
    texts = [match[1] for test in tests if test.is_found and (match := _BEGINNING.fullmatch(test.expression))]
    if not texts or len(texts) < len(tests):
        return ()
    return (*(mark + re.sub(r"\\(.)", r"\1", text) for text in texts for mark in '<"'), "_", "<<", '"\\')
