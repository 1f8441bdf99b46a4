"""Evaluates shapes over the data shard by shard, finding by finding what pyshacl reports.

Subjects come one after another with all that is said of them. What a shape does with a subject depends first on its
classes and on which predicates it has, and there are few such kinds: what there is to do for a kind is worked out once.
Values are judged once each, by the same Python as in pyshacl. What takes other subjects too waits until the shard has
passed: instances of classes, paths that go on or come back, and SPARQL rules. What of it stands in other shards is
looked up. What cannot be done this way is named by `unsupported` and goes to pyshacl.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final, NamedTuple

from graph.validate.checks import Check, Doubt, Look, is_done
from graph.validate.facts import Source, Spans, find_spans, to_term
from graph.validate.findings import Result, templates
from graph.validate.matching import TYPE, Subject
from graph.validate.reach import Beyond, find_reach
from graph.validate.rules import Question, Questions, See
from graph.validate.shapes import RDFS, Route, Shape, Target
from graph.validate.shards import HOME, Looks, Shard

_SUBCLASS: Final = f"<{RDFS}subClassOf>"
_KEPT: Final = 20_000
"""Kinds of subjects that are remembered when some have passed."""

_MEMBERS: Final = 100_000
"""Instances of a class that are remembered at most; more are looked up."""

_TOGETHER: Final = 20_000
"""Subjects that wait until they pass together."""


@cache
def unsupported(root: Shape) -> str:
    """The first component below the root that only pyshacl can do; empty where there is none."""
    if any(part.properties for part in root.properties) or (root.path and root.properties):
        return "sh:property"
    found = (c.kind for shape in root.walk() for c in shape.constraints if not is_done(shape, c))
    beyond = ("sparql" for shape in root.walk() if _goes_beyond(shape))
    return next((f"sh:{kind}" for kind in (*found, *beyond)), "")


def _goes_beyond(shape: Shape) -> bool:
    try:
        for rule in shape.rules:
            find_reach(rule)
    except Beyond:
        return True
    return False


def evaluate(source: Source, roots: Iterable[Shape]) -> Iterator[Result]:
    """What the shapes report of the data, its graphs taken together.

    A property shape that several node shapes share is evaluated once, over the targets of all of them.
    """
    yield from Evaluation(source, roots).results()


class _Work(NamedTuple):
    """A shape with its targets, made ready."""

    targets: tuple[Target, ...]
    check: Check
    questions: tuple[Question, ...]
    foci: list[str]
    """The focus nodes of a path that goes further than their own statements."""


class _Kind(NamedTuple):
    """What there is to do for subjects of certain classes, of which certain statements are made.

    Numbers tell where the objects stand among those of the subject.
    """

    spans: Spans
    known: list[tuple[int, set[str], Doubt]]
    """Values to judge where they are not known as right."""
    marked: list[tuple[int, set[str], Doubt]]
    """Values to judge where their first character is not known as right."""
    looks: list[Look]
    see: See | None
    members: list[set[str]]
    foci: list[list[str]]
    links: list[tuple[slice, list[tuple[str, str]]]]
    is_homed: bool
    """Whether the subjects hang on a project, in the shard of which they are."""


class _Alike(NamedTuple):
    """Subjects of which the same predicates are said: where their classes stand, and kinds with what waits by these."""

    types: slice
    kinds: dict[tuple[str, ...], tuple[_Kind, list[list[str]]]]


class _Kinds:
    """Gathers subjects of one kind, to let many of them pass together."""

    def __init__(
        self,
        make: Callable[[tuple[str, ...], tuple[str, ...]], _Kind],
        let_pass: Callable[[_Kind, list[list[str]]], None],
    ) -> None:
        self._make, self._pass = make, let_pass
        self._kinds: dict[tuple[str, ...], _Alike] = {}
        self._waiting = 0

    def add(self, predicates: tuple[str, ...], values: list[str]) -> None:
        """Take a subject with its objects."""
        like = self._kinds.get(predicates)
        if like is None:
            like = self._kinds[predicates] = _Alike(find_spans(predicates).get(TYPE, slice(0)), {})
        types = tuple(values[like.types])
        known = like.kinds.get(types)
        if known is None:
            known = like.kinds[types] = self._make(types, predicates), []
        known[1].append(values)
        self._waiting += 1
        if self._waiting >= _TOGETHER:
            self.let_pass()

    def let_pass(self) -> None:
        """Let all pass that wait."""
        for kind, subjects in (known for like in self._kinds.values() for known in like.kinds.values()):
            if subjects:
                self._pass(kind, subjects)
                subjects.clear()
        self._waiting = 0
        if len(self._kinds) > _KEPT:
            self._kinds.clear()


_Passing = tuple[tuple[Looks, ...], list[set[str]]]
"""Where nodes stand that see subjects of a kind, and where such subjects are remembered as instances."""


class Evaluation:
    """The shapes over the data, shard by shard."""

    def __init__(self, source: Source, roots: Iterable[Shape]) -> None:
        self._source = source
        self._classes = _Classes(source)
        self._copies: dict[tuple[str, ...], tuple[slice, dict[tuple[str, ...], _Passing]]] = {}
        self._members: dict[str, set[str]] = {}
        self._works = _make_works(roots, self._members)
        self._links: dict[str, list[tuple[str, str]]] = {
            part.iri: []
            for work in self._works
            if work.check.goes_on and work.check.shape.route
            for part in work.check.shape.route.walk()
            if part.iri
        }
        self._questions = Questions((question for work in self._works for question in work.questions), source)
        self._waiting = self._named_foci()
        self._kinds = _Kinds(self._make_kind, self._pass)
        self._passing: list[tuple[set[str], list[str]]] = []
        """Instances that are forgotten with the shard."""

    def _named_foci(self) -> dict[str, tuple[int, ...]]:
        """Focus nodes that are targets whatever is said of them, with the numbers of their shapes."""
        named: dict[str, list[int]] = defaultdict(list)
        pairs = cache(lambda predicate: list(self._source.pairs(predicate)))
        for number, work in enumerate(self._works):
            for target in work.targets:
                if target.kind == "targetNode":
                    named[str(target.term)].append(number)
                elif target.kind == "targetObjectsOf":
                    for _, value in pairs(str(target.term)):
                        named[value].append(number)
        return {name: tuple(dict.fromkeys(numbers)) for name, numbers in named.items()}

    def results(self) -> Iterator[Result]:
        """What is found, shard by shard, and then of the targets of which nothing is said."""
        for shard in self._source.shards(self.copied, as_one=self.is_far):
            yield from self.judge(shard)
        yield from self.judge_named(self.waiting)

    @property
    def is_far(self) -> bool:
        """Whether a rule looks so far that it has to be asked of all the data at once."""
        return self._questions.are_far

    @property
    def waiting(self) -> frozenset[str]:
        """The targets by name of which nothing was said so far."""
        return frozenset(self._waiting)

    def judge_named(self, names: AbstractSet[str]) -> Iterator[Result]:
        """What is found of targets of which nothing is said."""
        self._waiting = {name: numbers for name, numbers in self._waiting.items() if name in names}
        if self._waiting:
            self._pass_named()
            yield from self._found(frozenset())

    def judge(self, shard: Shard) -> Iterator[Result]:
        """What is found in a shard."""
        inside: set[str] = set()
        for predicates, values in shard.subjects:
            subject = values[-1]
            inside.add(subject)
            if subject in self._waiting:
                types = tuple(values[find_spans(predicates).get(TYPE, slice(0))])
                self._pass(self._make_kind(types, predicates, self._waiting.pop(subject)), [values])
            else:
                self._kinds.add(predicates, values)
        self._kinds.let_pass()
        for predicates, values in shard.copies:
            inside.add(values[-1])
            self._questions.see_other(predicates, values)
        if shard.is_all:
            self._pass_named()
        yield from self._found(None if shard.is_all else inside)

    def _pass_named(self) -> None:
        """Let the targets pass of which nothing is said."""
        for name, numbers in self._waiting.items():
            self._pass(self._make_kind((), (), numbers), [[name]])
        self._waiting.clear()

    def copied(self, predicates: tuple[str, ...], values: Sequence[str]) -> Iterable[Looks]:
        """See `Copied`. An instance of a class that hangs on no project is known as one from then on."""
        like = self._copies.get(predicates)
        if like is None:
            if len(self._copies) >= _KEPT:
                self._copies.clear()
            like = self._copies[predicates] = find_spans(predicates).get(TYPE, slice(0)), {}
        types = tuple(values[like[0]])
        known = like[1].get(types)
        if known is None:
            looks = tuple(self._questions.copied(Subject(types, predicates)))
            known = like[1][types] = looks, [] if HOME in predicates else self._members_of(types)
        for members in known[1]:
            if len(members) < _MEMBERS:
                members.add(values[-1])
        return known[0]

    @property
    def instances(self) -> dict[str, set[str]]:
        """Instances of the classes that values should have, as far as they are remembered."""
        return self._members

    def remember(self, instances: Mapping[str, Iterable[str]]) -> None:
        """Remember instances that others know."""
        for name, some in instances.items():
            self._members[name].update(some)

    def _members_of(self, types: Iterable[str]) -> list[set[str]]:
        """Where instances of the classes are remembered."""
        classes = self._all_classes(types)
        return [members for name, members in self._members.items() if name in classes]

    def _all_classes(self, types: Iterable[str]) -> set[str]:
        return {above for name in types for above in self._classes.above(name)}

    def _make_kind(self, types: tuple[str, ...], predicates: tuple[str, ...], named: Sequence[int] = ()) -> _Kind:
        spans = find_spans(predicates)
        counts = {predicate: span.stop - span.start for predicate, span in spans.items()}
        classes = self._all_classes(types)
        works = [
            work
            for number, work in enumerate(self._works)
            if number in named or any(_is_target(target, classes, counts) for target in work.targets)
        ]
        judged = [
            (at, single)
            for work in works
            for at in _find_values(work.check, predicates)
            for single in work.check.singles()
        ]
        return _Kind(
            spans=spans,
            known=[(at, right, doubt) for at, (right, doubt, by_mark) in judged if not by_mark],
            marked=[(at, right, doubt) for at, (right, doubt, by_mark) in judged if by_mark],
            looks=[look for work in works if (look := work.check.looks_at(counts))],
            see=self._questions.look_for(Subject(types, predicates), [one for work in works for one in work.questions]),
            members=self._members_of(types),
            foci=[work.foci for work in works if work.check.goes_on],
            links=[(spans[predicate], pairs) for predicate, pairs in self._links.items() if predicate in spans],
            is_homed=HOME in spans,
        )

    def _pass(self, kind: _Kind, subjects: list[list[str]]) -> None:
        """Judge and gather subjects of a kind: the objects of each."""
        names = [values[-1] for values in subjects] if kind.members or kind.foci else []
        for members in kind.members:
            members.update(names)
            if kind.is_homed:
                self._passing.append((members, names))
        for at, right, doubt in kind.known:
            if pairs := [(values[-1], values[at]) for values in subjects if values[at] not in right]:
                doubt(pairs)
        for at, right, doubt in kind.marked:
            if pairs := [(values[-1], values[at]) for values in subjects if values[at][0] not in right]:
                doubt(pairs)
        for look in kind.looks:
            for values in subjects:
                look(values[-1], {predicate: values[span] for predicate, span in kind.spans.items()})
        for foci in kind.foci:
            foci += names
        for span, links in kind.links:
            links += [(values[-1], value) for values in subjects for value in values[span]]
        if kind.see:
            kind.see(subjects)

    def _found(self, inside: AbstractSet[str] | None) -> Iterator[Result]:
        """What is found in a shard; the subjects `inside` it are given where there are more."""
        near = _Paths(_make_step(self._links))
        far = near if inside is None else _Paths(self._step)
        for work in self._works:
            check = work.check
            if check.goes_on and check.shape.route:
                for focus in work.foci:
                    values = near.ends(check.shape.route, {focus})
                    if far is not near and not check.is_content_with(list(values)):
                        values = far.ends(check.shape.route, {focus})
                    check.look_at(focus, sorted(values))
                work.foci.clear()
            is_instance = self._is_instance if inside is not None else lambda _, __: False
            for focus, value in check.take_found(is_instance):
                term = None if value is None else to_term(value)
                yield Result(check.shape, to_term(focus), check.shape.shown_path, term, templates(check.shape))
        yield from self._questions.answers(inside)
        self._forget()

    def _step(self, predicate: str, node: str, *, back: bool) -> list[str]:
        if back:
            return self._source.subjects(predicate, node)
        return self._source.objects(node, predicate) if node[0] != '"' else []

    def _is_instance(self, value: str, name: str) -> bool:
        """Whether the value is an instance of the class, looked up; it is then known as one."""
        types = self._source.objects(value, TYPE) if value[0] != '"' else ()
        found = any(name in self._classes.above(one) for one in types)
        if found:
            self._members[name].add(value)
        return found

    def _forget(self) -> None:
        for members, names in self._passing:
            members.difference_update(names)
        self._passing.clear()
        for members in self._members.values():
            if len(members) > _MEMBERS:
                members.clear()
        for links in self._links.values():
            links.clear()


def _make_works(roots: Iterable[Shape], members: dict[str, set[str]]) -> list[_Work]:
    targets: dict[Shape, list[Target]] = {}
    for root in roots:
        for shape in (root, *root.properties):
            targets.setdefault(shape, []).extend(root.targets)
    return [
        _Work(
            tuple(dict.fromkeys(found)), Check(shape, members), tuple(Question(shape, rule) for rule in shape.rules), []
        )
        for shape, found in targets.items()
    ]


def _is_target(target: Target, classes: set[str], predicates: Collection[str]) -> bool:
    if target.kind == "targetClass":
        return str(target.term) in classes
    return target.kind == "targetSubjectsOf" and str(target.term) in predicates


def _find_values(check: Check, predicates: Sequence[str]) -> list[int]:
    """Where the values at the end of the path stand; the focus node itself stands last."""
    if check.shape.route:
        return [at for at, predicate in enumerate(predicates) if predicate in (check.near or ())]
    return [-1]


class _Classes:
    """The classes of the data and those above them."""

    def __init__(self, source: Source) -> None:
        self._direct: dict[str, set[str]] = defaultdict(set)
        for name, above in source.pairs(_SUBCLASS):
            self._direct[name].add(above)

    def above(self, name: str) -> set[str]:
        """The class and all above it."""
        found, frontier = {name}, {name}
        while frontier:
            frontier = {above for one in frontier for above in self._direct.get(one, ())} - found
            found |= frontier
        return found


_Step = Callable[..., Collection[str]]
"""Where a predicate leads from a node, or, `back`, from where it leads there."""


def _make_step(links: dict[str, list[tuple[str, str]]]) -> _Step:
    tables: dict[tuple[str, bool], dict[str, list[str]]] = {}

    def step(predicate: str, node: str, *, back: bool) -> Collection[str]:
        if (predicate, back) not in tables:
            table = tables[predicate, back] = defaultdict(list)
            for subject, value in links[predicate]:
                table[value if back else subject].append(subject if back else value)
        return tables[predicate, back].get(node, ())

    return step


class _Paths:
    """Follows paths that go further than a node's own statements, or come back to it."""

    def __init__(self, step: _Step) -> None:
        self._step = step

    def ends(self, route: Route, nodes: set[str], *, back: bool = False) -> set[str]:
        """Where the path leads from the nodes, or from where it leads to them."""
        if not route.mark:
            return {end for node in nodes for end in self._step(route.iri, node, back=back)}
        if route.mark == "^":
            return self.ends(route.parts[0], nodes, back=not back)
        if route.mark == "|":
            return {end for part in route.parts for end in self.ends(part, nodes, back=back)}
        if route.mark == "/":
            for part in reversed(route.parts) if back else route.parts:
                nodes = self.ends(part, nodes, back=back)
            return nodes
        found = self.ends(route.parts[0], nodes, back=back)
        frontier = found if route.mark in "*+" else set()
        while frontier:
            frontier = self.ends(route.parts[0], frontier, back=back) - found
            found |= frontier
        return found if route.mark == "+" else found | nodes
