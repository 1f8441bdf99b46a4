"""Asks SPARQL rules over a store that holds no more than they can see.

While a shard of the data passes by, the focus nodes of each rule are gathered. Those of which the same is said, as far
as the rule looks, get the same answers: one of them is asked for all, and none where one of an earlier shard had no
answer. What the rules see of others is loaded once for all rules; what they would see in other shards is looked up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import itemgetter
from typing import Final, NamedTuple

from pyoxigraph import NamedNode, QuerySolution, QuerySolutions, RdfFormat, Store, parse

from graph.validate.facts import Source, find_spans, to_term, to_value
from graph.validate.findings import Result, fill, templates
from graph.validate.matching import TYPE, Condition, Matcher, Subject, Values, find_places
from graph.validate.reach import ANYTHING, Pattern, Reach, Star, find_reach
from graph.validate.shapes import Message, Rule, Shape, Term, show_term
from graph.validate.shards import HOME, Looks, Spoken

_LINES: Final = 200_000
"""Lines that are loaded at a time: a load has a cost of its own."""

_KEPT: Final = 20_000
"""Things that are remembered at most, of each sort."""

_PASSED: Final = 2_000
"""Sorts of focus nodes that a group remembers as right: where there are more, hardly any comes again."""

_Key = tuple[tuple[str, int, str | None], ...] | None
"""The predicates of a rule's own patterns, where what is said with them is all that the rule looks at.

With each stands how many values it has, and what of their text the rule does not look at.
"""

_Foci = dict[object, list[str]]
"""Focus nodes that get the same answers, by what is said of them."""

See = Callable[[Sequence[Values]], None]
"""Takes subjects of a kind with what is said of them."""


class Question:
    """A rule of a shape."""

    def __init__(self, shape: Shape, rule: Rule) -> None:
        self.reach = find_reach(rule)
        self._shape, self._rule = shape, rule

    def answer(self, store: _SeenStore, asked: dict[str, list[str]]) -> Iterator[tuple[str, Result]]:
        """What the rule reports of focus nodes, with the one that was asked for those like it."""
        names, rows = store.select(self._rule)
        for row in rows:
            name = str(row["this"])
            foci = asked.get(name, ())
            found = {name: row[name] for name in names if row[name] is not None} if foci else {}
            for focus in foci:
                yield name, self._result(focus, found)

    def _result(self, focus: str, found: dict[str, Term]) -> Result:
        term = to_term(focus)
        path, value = found.get("path"), found.get("value")
        if value is None and not self._shape.path:
            value = term
        texts = {
            name: show_term(one) for name, one in ({"value": value} | found | {"this": term}).items() if one is not None
        }
        said = templates(self._shape, self._rule)
        return Result(
            shape=self._shape,
            focus=term,
            path=path.value if isinstance(path, NamedNode) else self._shape.shown_path,
            value=value,
            texts=tuple(Message(message.language, fill(message.text, texts)) for message in said),
        )


class Questions:
    """All rules: `look_for` what they judge and see, then take `answers`, shard by shard."""

    def __init__(self, questions: Iterable[Question], source: Source) -> None:
        self._questions = list(questions)
        self._source = source
        self._stars = list(dict.fromkeys(star for question in self._questions for star in question.reach.stars))
        self._store = _SeenStore()
        self._groups: dict[tuple[tuple[Question, ...], _Key], _Group] = {}
        self._sought = _Sought(set(), set(), set())
        self._others: dict[Subject, See | None] = {}
        self._statements: dict[str, Spoken] = {}
        self._tables: dict[str, dict[str, list[str]]] = {}
        self._everywhere: dict[Pattern, list[str]] = {}

    @property
    def are_far(self) -> bool:
        """Whether one of them looks so far that it has to be asked of all the data at once."""
        return any(question.reach.is_far for question in self._questions)

    def look_for(self, kind: Subject, questions: Iterable[Question]) -> See | None:
        """How to see subjects of a kind that these rules judge; None where no rule sees anything of them."""
        seen = [one for star in self._stars if (one := _seen_star(star, kind))]
        judged = [found for question in questions if (found := _judged(question, kind))]
        always = {at for one in seen if not one.conditions for at in one.loaded}
        always |= {at for one in judged if not one.conditions and one.key is None for at in one.loaded}
        choices = [one._replace(loaded=one.loaded - always) for one in seen if one.conditions or one.sight != _Sight()]
        choices += [
            _Choice(rule.conditions, frozenset(rule.loaded) - always, sight, _reads(rule.key, kind), group)
            for rule, sight, group in self._grouped(judged)
        ]
        return _make_see(self._store, self._sought, kind, always, choices) if always or choices else None

    def copied(self, kind: Subject) -> Iterator[Looks]:
        """Where nodes stand that have to see subjects of the kind; see `Copied`."""
        found: dict[int, list[tuple[int, bool]]] = defaultdict(list)
        for number, star in enumerate(self._stars):
            if star.back and all(Matcher(pattern, kind).can_match for pattern in star.all):
                for at in (at for pattern in star.back for at in Matcher(pattern, kind).places):
                    found[at].append((number, star.once))
        for at, stars in found.items():
            yield at, tuple(number for number, _ in stars) if all(once for _, once in stars) else ()

    def _grouped(self, judged: Iterable[_Judged]) -> Iterator[tuple[_Judged, _Sight, _Group]]:
        """Rules that gather focus nodes by the same statements gather them together."""
        groups: dict[tuple[object, ...], list[_Judged]] = defaultdict(list)
        for one in judged:
            groups[one.conditions, one.key, one.loaded].append(one)
        for some in groups.values():
            name = tuple(one.question for one in some), some[0].key
            group = self._groups.setdefault(name, _Group({}, set()))
            yield some[0], _Sight.of_all(one.sight for one in some), group

    def answers(self, inside: Container[str] | None) -> Iterator[Result]:
        """What the rules report of the foci of a shard; where there are more, the subjects `inside` it are given."""
        asked: dict[Question, dict[str, list[str]]] = defaultdict(dict)
        for (questions, _), group in self._groups.items():
            for question in questions if group.foci else ():
                asked[question].update({alike[0]: alike for alike in group.foci.values()})
        self._look_up(inside, [question.reach for question in asked])
        answered: set[str] = set()
        for question, foci in asked.items():
            for name, result in question.answer(self._store, foci):
                answered.add(name)
                yield result
        for (_, key), group in self._groups.items():
            if key is not None:
                group.passed.update(told for told, alike in group.foci.items() if alike[0] not in answered)
            group.forget()
        self._store.clear()

    def _look_up(self, inside: Container[str] | None, reaches: Sequence[Reach]) -> None:
        """Load what the rules see besides the subjects of the shard."""
        sought = self._sought
        if inside is not None:
            pointing = (one for predicate, node in sought.named for one in self._source.subjects(predicate, node))
            for node in {*sought.nodes, *pointing}:
                if node not in inside and node[0] != '"':
                    self._look_at(node)
        for pattern in dict.fromkeys(pattern for reach in reaches for pattern in reach.anywhere):
            self._store.add(self._matches(pattern))
        paths = {predicate for reach in reaches for predicate in reach.paths}
        # paths can start anywhere for a rule that looks far
        starts = [node for path in paths for node in self._objects(path)] if self.are_far else sought.starts
        self._store.add(self._above(paths, starts))
        sought.clear()

    def see_other(self, predicates: tuple[str, ...], values: list[str]) -> None:
        """See a subject that is judged elsewhere."""
        types = tuple(values[find_spans(predicates).get(TYPE, slice(0))])
        kind = Subject(types, predicates)
        if kind not in self._others:
            if len(self._others) >= _KEPT:
                self._others.clear()
            self._others[kind] = self.look_for(kind, ())
        if see := self._others[kind]:
            see([values])

    def _look_at(self, node: str) -> None:
        """Look a node up and see it."""
        if node not in self._statements:
            if len(self._statements) >= _KEPT:
                self._statements.clear()
            self._statements[node] = self._source.statements(node)
        self.see_other(*self._statements[node])

    def _matches(self, pattern: Pattern) -> Iterable[str]:
        if pattern not in self._everywhere:
            (predicate,) = pattern.predicates or ()
            subjects = self._source.subjects(predicate, pattern.value)
            self._everywhere[pattern] = [_line(subject, predicate, pattern.value) for subject in subjects]
        return self._everywhere[pattern]

    def _above(self, paths: AbstractSet[str], starts: Iterable[str]) -> Iterator[str]:
        """The lines that paths from the nodes can take."""
        seen = set(starts)
        frontier = seen
        while frontier:
            tables = [(path, self._objects(path)) for path in paths]
            steps = [(node, path, value) for path, one in tables for node in frontier for value in one.get(node, [])]
            yield from (_line(*step) for step in steps)
            frontier = {value for _, _, value in steps} - seen
            seen = seen | frontier

    def _objects(self, predicate: str) -> dict[str, list[str]]:
        """Who says what with a predicate that rules look at anywhere, or follow."""
        if predicate not in self._tables:
            table = self._tables[predicate] = defaultdict(list)
            for subject, value in self._source.pairs(predicate):
                table[subject].append(value)
        return self._tables[predicate]


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

    def clear(self) -> None:
        """Forget everything."""
        self._store = Store()
        self._lines.clear()

    def _load(self) -> None:
        text = "".join(self._lines)
        self._lines.clear()
        if "_:" in text:  # a bulk load of text would rename blank nodes
            self._store.bulk_extend(parse(text, RdfFormat.N_TRIPLES))
        else:  # lenient: the IRIs come from a store or a dump, which has checked them
            self._store.bulk_load(text.encode(), RdfFormat.N_TRIPLES, lenient=True)


class _Sought(NamedTuple):
    """What rules see besides the subjects that pass.

    Attributes:
        nodes: whose statements they see.
        named: nodes with a predicate, or with None for any: they see the subjects of which it says these nodes.
        starts: where paths start.
    """

    nodes: set[str]
    named: set[tuple[str | None, str]]
    starts: set[str]

    def clear(self) -> None:
        """Forget everything."""
        for some in self:
            some.clear()


class _Sight(NamedTuple):
    """Where in what is said of a subject stands what is sought for it.

    With places of nodes stands what is cut off; `named` are the predicates that say it of others.
    """

    nodes: frozenset[tuple[int, str]] = frozenset()
    named: frozenset[str | None] = frozenset()
    starts: frozenset[int] = frozenset()

    @classmethod
    def of_all(cls, some: Iterable[_Sight]) -> _Sight:
        """What is sought for any of several rules."""
        return cls(*(frozenset().union(*parts) for parts in zip(*some, strict=True)))

    def seek(self, subjects: Sequence[Values], sought: _Sought) -> None:
        """Note what is sought for the subjects."""
        for at, cut in self.nodes:
            values = (values[at] for values in subjects)
            sought.nodes.update(filter(None, (_make_iri(cut, value) for value in values)) if cut else values)
        for predicate in self.named:
            sought.named.update((predicate, values[-1]) for values in subjects)
        for at in self.starts:
            sought.starts.update(values[at] for values in subjects)


class _Judged(NamedTuple):
    """How a rule judges subjects of a kind for which the conditions hold.

    Those of which the same is said, as far as `key` goes, are alike (none are where it is None), and of one of them the
    statements `loaded` are loaded.
    """

    question: Question
    conditions: tuple[Condition, ...]
    key: _Key
    loaded: tuple[int, ...]
    sight: _Sight


class _Group(NamedTuple):
    """Focus nodes of rules that look at the same: those of a shard, and what was said of those that are right."""

    foci: _Foci
    passed: set[object]

    def forget(self) -> None:
        """Make ready for the next shard."""
        self.foci.clear()
        if len(self.passed) > _PASSED:
            self.passed.clear()


class _Choice(NamedTuple):
    """What is loaded of subjects for which the conditions hold: of all, or of one for each told thing of a group."""

    conditions: tuple[Condition, ...]
    loaded: frozenset[int]
    sight: _Sight
    told: Callable[[Values], object] = itemgetter(-1)
    group: _Group | None = None

    def gather(self, subjects: Sequence[Values]) -> Sequence[Values]:
        """Keep the focus nodes; those of which something is to be loaded."""
        if self.group is None:
            return subjects
        foci, passed = self.group
        fresh: list[Values] = []
        for values in subjects:
            told = self.told(values)
            alike = foci.get(told)
            if alike is not None:
                alike.append(values[-1])
            elif told not in passed:
                foci[told] = [values[-1]]
                fresh.append(values)
        return fresh


def _judged(question: Question, kind: Subject) -> _Judged | None:
    """None where the rule has no answer for subjects of the kind."""
    required = [Matcher(pattern, kind) for pattern in question.reach.required]
    if not all(matcher.can_match for matcher in required):
        return None
    reach = question.reach
    own = [matcher for matcher in (Matcher(pattern, kind) for pattern in reach.own) if matcher.can_match]
    # what hangs on a project is judged there: subjects of other shards that name it are not copied to it
    is_elsewhere = HOME in kind.predicates or not kind.predicates
    back = [pattern for star in reach.stars for pattern in star.back if is_elsewhere]
    return _Judged(
        question,
        conditions=tuple(matcher.condition for matcher in required if matcher.condition),
        key=_make_key(own, kind) if question.reach.alike else None,
        loaded=tuple(sorted({at for matcher in own for at in matcher.places})),
        sight=_Sight(
            nodes=frozenset((at, child.cut) for child in reach.children for at in find_places([child.pattern], kind)),
            named=frozenset(name for pattern in back for name in pattern.predicates or (None,)),
            starts=frozenset((*find_places(reach.starts, kind), -1) if reach.paths else ()),
        ),
    )


def _make_key(own: Iterable[Matcher], kind: Subject) -> _Key:
    cuts: dict[str, set[str | None]] = defaultdict(set)
    for matcher in own:
        for predicate in matcher.predicates:
            cuts[predicate].add(matcher.cut)
    return tuple((predicate, kind.predicates.count(predicate), _common(some)) for predicate, some in cuts.items())


def _common(cuts: AbstractSet[str | None]) -> str | None:
    """What of a text none of several looks does look at."""
    some = cuts - {ANYTHING} or {ANYTHING}
    return next(iter(some)) if len(some) == 1 else None


def _reads(key: _Key, kind: Subject) -> Callable[[Values], object]:
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


def _line(subject: str, predicate: str, value: str) -> str:
    return f"{subject} {predicate} {value} .\n"


def _cut(cut: Callable[[str, str], str], value: str) -> str:
    """A value without what is cut off its text; values that would have to be read first stay whole."""
    if value[0] == "_" or "\\" in value or value.startswith("<<"):
        return value
    return cut("", value[1:-1] if value[0] == "<" else value[1 : value.rindex('"')])


def _make_iri(cut: str, value: str) -> str:
    """The IRI that is a value's text without what is cut off it; nothing where that is no IRI."""
    text = re.sub(cut, "", to_value(value))
    if value[0] != "<":  # what was cut off an IRI has left one
        try:
            NamedNode(text)
        except ValueError:
            return ""
    return f"<{text}>"


def _seen_star(star: Star, kind: Subject) -> _Choice | None:
    """What has to hold of subjects of the kind, and what of them is then to be loaded."""
    every = [Matcher(pattern, kind) for pattern in star.all]
    if not all(matcher.can_match for matcher in every):
        return None
    return _Choice(
        conditions=tuple(one.condition for one in every if one.condition),
        loaded=frozenset(find_places(star.loaded, kind)),
        sight=_Sight(starts=frozenset(find_places(star.starts, kind))),
    )


def _make_see(
    store: _SeenStore, sought: _Sought, kind: Subject, always: Iterable[int], choices: Iterable[_Choice]
) -> See:
    verbs = [f" {predicate} " for predicate in kind.predicates]
    ready = [([condition.make() for condition in choice.conditions], choice) for choice in choices]

    def load(at: int, subjects: Iterable[Values]) -> None:
        store.add([f"{values[-1]}{verbs[at]}{values[at]} .\n" for values in subjects])

    def see(subjects: Sequence[Values]) -> None:
        for at in always:
            load(at, subjects)
        wanted: dict[int, dict[str, Values]] = defaultdict(dict)
        for conditions, choice in ready:
            some = subjects
            for holds in conditions:
                some = list(filter(holds, some))
            fresh = choice.gather(some)
            choice.sight.seek(fresh, sought)
            for at in choice.loaded if fresh else ():
                wanted[at].update({values[-1]: values for values in fresh})
        for at, those in wanted.items():
            load(at, those.values())

    return see
