"""Finds which statements a SPARQL rule can see, so that only those are loaded to ask it.

A rule sees a triple only if one of its patterns matches it and the triple's subject also has what the other patterns on
that subject want: the patterns of one group, and of the groups around it, are joined. Of the node that is judged it
sees no more than the patterns on `$this` name. What is written in another way than is understood here raises `Beyond`.

Nodes that a rule sees are mostly neighbours of the one that is judged: objects of its statements, or subjects that name
it. What else there may be makes the rule `far`: it is asked of the data as a whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final, NamedTuple

from graph.errors import QueryError
from graph.saved.tokens import Token, read_tokens
from graph.validate.filters import ODD, Test, read_tests
from graph.validate.shapes import RDF, Rule

THIS: Final = ("$this", "?this")
_GIVEN: Final = ("currentShape", "shapesGraph", "PATH")
"""What SHACL binds for a rule besides `$this`."""

_TYPE: Final = f"<{RDF}type>"
_COUNTING: Final = frozenset(("COUNT", "SUM", "AVG", "GROUP_CONCAT"))
_BOUND: Final = re.compile(r'IRI\(REPLACE\(STR\([?$](\w+)\),"([^"\\]*)",""\)\)AS[?$](\w+)', re.IGNORECASE)
_CUT: Final = re.compile(r'REPLACE\(STR\([?$](\w+)\),"([^"\\]*)",""\)', re.IGNORECASE)
ANYTHING: Final = ".*"
"""The regular expression of all of a text."""


class Beyond(Exception):  # noqa: N818 (it is no error: another engine takes the shape)
    """The rule uses something of SPARQL that is not followed here."""


class Pattern(NamedTuple):
    """A triple pattern: one of the predicates (any where None); `value` is an IRI that the object has to be.

    `tests` are what the text of an object has to pass one of, where a filter says so. `cut` is a regular expression of
    what the rule does not look at in that text: all of it where it does not name the object again.
    """

    subject: str
    predicates: tuple[str, ...] | None
    value: str = ""
    tests: tuple[Test, ...] = ()
    cut: str | None = None


class Star(NamedTuple):
    """Patterns to load, and all patterns that their common subject has to meet.

    `back` are those by which the subject names the node that is judged: once is enough where the rule asks no more of
    the subject than its classes. `starts` are those whose objects a path starts from.
    """

    loaded: tuple[Pattern, ...]
    all: tuple[Pattern, ...]
    back: tuple[Pattern, ...] = ()
    starts: tuple[Pattern, ...] = ()
    once: bool = False


class Child(NamedTuple):
    """A pattern on the node that is judged whose objects are seen too, with `cut` taken off their text."""

    pattern: Pattern
    cut: str = ""


class Reach(NamedTuple):
    """What a rule sees: of its focus nodes, and of others.

    Attributes:
        own: patterns on the node that is judged.
        required: those of them without which there is no answer.
        stars: patterns on other nodes.
        children: the objects that it sees statements of.
        starts: patterns on the node that is judged whose objects a path starts from.
        paths: the predicates of paths; all their triples are seen.
        anywhere: patterns on nodes that need not be neighbours; all their matches are seen.
        alike: whether nodes of which the same is said, as far as `own` goes, get the same answers.
        is_far: whether it looks at other nodes than neighbours, and along paths from them.
    """

    own: tuple[Pattern, ...]
    required: tuple[Pattern, ...]
    stars: tuple[Star, ...]
    children: tuple[Child, ...]
    starts: tuple[Pattern, ...]
    paths: frozenset[str]
    anywhere: tuple[Pattern, ...]
    alike: bool
    is_far: bool


@cache
def find_reach(rule: Rule) -> Reach:
    """What the rule sees.

    Raises:
        Beyond: the rule cannot be followed, or does not itself find the nodes to judge.
    """
    return _Reader(rule).read()


@dataclass(eq=False)
class _Group:
    """The patterns between two braces; `optional` groups find no node, one of all `either` groups does."""

    parent: _Group | None = None
    optional: bool = False
    either: bool = False
    patterns: list[Pattern] = field(default_factory=list)
    inner: list[_Group] = field(default_factory=list)
    cuts: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Variables that stand for another one's IRI with something cut off."""
    starts: list[str] = field(default_factory=list)
    """Where paths start."""
    names_this: bool = False

    def finds_this(self) -> bool:
        """Whether every answer of the group binds `$this`."""
        united = [group for group in self.inner if group.either]
        plain = (group for group in self.inner if not group.either and not group.optional)
        return (
            self.names_this
            or any(group.finds_this() for group in plain)
            or (bool(united) and all(group.finds_this() for group in united))
        )

    def around(self) -> list[Pattern]:
        """The patterns of the group and of those that it is joined with."""
        return [*self.patterns, *(self.parent.around() if self.parent else ())]

    def all_cuts(self) -> dict[str, tuple[str, str]]:
        """What is cut in the group and in those that it is joined with."""
        return {**(self.parent.all_cuts() if self.parent else {}), **self.cuts}

    def is_object(self, name: str) -> bool:
        """Whether the node that is judged has it as an object, maybe cut."""
        whole, _ = self.all_cuts().get(name, (name, ""))
        return any(pattern.subject in THIS and pattern.value == whole for pattern in self.around())

    def is_neighbour(self, name: str) -> bool:
        """Whether every node that the variable can stand for is a neighbour of the one that is judged."""
        united = [group for group in self.inner if group.either]
        return (
            self.is_object(name)
            or any(pattern.subject == name and pattern.value in THIS for pattern in self.around())
            or (bool(united) and all(group.is_neighbour(name) for group in united))
        )

    def is_start(self, name: str) -> bool:
        """Whether a path that starts there starts at the node that is judged, or at an object of it or a neighbour."""
        return (
            name in THIS
            or self.is_object(name)
            or any(pattern.value == name and self.is_neighbour(pattern.subject) for pattern in self.around())
        )


class _Reader:
    def __init__(self, rule: Rule) -> None:
        try:
            tokens = [token for token in read_tokens(rule.select) if token.kind not in ("space", "comment")]
        except QueryError as error:
            raise Beyond from error
        if any(token.kind == "variable" and token.text[1:] in _GIVEN for token in tokens):
            raise Beyond
        self._tokens: list[Token] = tokens
        self._at = 0
        self._prefixes = dict(rule.prefixes)
        self._groups: list[_Group] = []
        self._paths: set[str] = set()
        self._alike = True
        self._takes_all = False
        self._ends: set[str] = set()
        self._goes_back = False
        self._verbs: list[str] = []
        """The variables that stand for predicates."""

    def read(self) -> Reach:
        top = self._select(None)
        if any(self._word() in ("LIMIT", "OFFSET", "VALUES") for self._at in range(self._at, len(self._tokens))):
            raise Beyond
        patterns = [pattern for group in self._groups for pattern in group.patterns]
        bound = {pattern.subject for pattern in patterns} | {pattern.value for pattern in patterns}
        if not top.finds_this() or not self._ends <= bound:
            raise Beyond
        own = (pattern._replace(cut=self._cut(pattern.value)) for pattern in patterns)
        apart = {group: _apart(group, patterns) for group in self._groups}
        return Reach(
            own=tuple(dict.fromkeys(pattern for pattern in own if pattern.subject in THIS)),
            required=tuple(pattern for pattern in top.patterns if pattern.subject in THIS),
            stars=tuple(dict.fromkeys(star for group in self._groups for star in self._stars(group, apart[group]))),
            children=tuple(dict.fromkeys(self._children(patterns))),
            starts=tuple(_nameless([pattern for pattern in self._starting() if pattern.subject in THIS])),
            paths=frozenset(self._paths),
            anywhere=_nameless([pattern for some in apart.values() for pattern in some]),
            alike=self._alike,
            is_far=self._goes_back or any(_goes_far(group, apart[group]) for group in self._groups),
        )

    # -- neighbours

    def _is_one_enough(self, name: str, joined: Sequence[Pattern]) -> bool:
        """Whether of a node that a variable stands for no more is asked than its classes and that it names `$this`.

        Then the variable stands in these patterns, which are joined, or as an object of `$this`, and nowhere else;
        those of predicates stand once, and nothing is counted.
        """
        if self._takes_all or any(token.text.upper() in _COUNTING for token in self._tokens):
            return False
        named = Counter(token.text[1:] for token in self._tokens if token.kind == "variable")
        patterns = [one for group in self._groups for one in group.patterns if name in (one.subject, one.value)]
        others = [one for one in patterns if one.subject != name]
        return (
            named[name[1:]] == len(patterns) == len(joined) + len(others)
            and all(named[verb] == 1 for verb in self._verbs)
            and [one.value in THIS for one in joined if not _is_of_class(one)] == [True]
            and all(one.subject in THIS for one in others)
        )

    def _stars(self, group: _Group, apart: Sequence[Pattern]) -> Iterator[Star]:
        joined = group.around()
        starting = self._starting()
        for subject in dict.fromkeys(pattern.subject for pattern in group.patterns):
            loaded = [one for one in group.patterns if one.subject == subject and one not in apart]
            if subject not in THIS and loaded:
                every = [one for one in joined if one.subject == subject and subject[0] == "?"]
                back = [one for one in every if one.value in THIS]
                yield Star(
                    loaded=_nameless(loaded),
                    all=_nameless(every),
                    back=_nameless(back),
                    starts=_nameless([one for one in loaded if one in starting]),
                    once=bool(back) and self._is_one_enough(subject, every),
                )

    def _children(self, patterns: Sequence[Pattern]) -> Iterator[Child]:
        seen = {pattern.subject for pattern in patterns}
        cuts = [(name, *cut) for group in self._groups for name, cut in group.cuts.items()]
        for pattern in patterns:
            if pattern.subject in THIS:
                (plain,) = _nameless([pattern])
                if pattern.value in seen:
                    yield Child(plain)
                yield from (Child(plain, cut) for name, whole, cut in cuts if whole == pattern.value and name in seen)

    def _starting(self) -> list[Pattern]:
        starts = {name for group in self._groups for name in group.starts}
        return [pattern for group in self._groups for pattern in group.patterns if pattern.value in starts]

    def _cut(self, value: str) -> str | None:
        """What is cut off the text of a variable wherever else it is written."""
        if value[:1] not in ("?", "$") or self._takes_all:
            return None
        others = [token.kind for token in self._tokens if token.text[1:] == value[1:]].count("variable") - 1
        cuts = [cut[2] for cut in _CUT.finditer("".join(token.text for token in self._tokens)) if cut[1] == value[1:]]
        if not others:
            return ANYTHING
        return cuts[0] if len(cuts) == others and len(set(cuts)) == 1 and not ODD.search(cuts[0]) else None

    # -- tokens

    def _peek(self) -> Token:
        if self._at >= len(self._tokens):
            raise Beyond
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._peek()
        self._at += 1
        return token

    def _word(self) -> str:
        token = self._peek()
        return token.text.upper() if token.kind == "word" else token.text

    # -- groups

    def _select(self, parent: _Group | None) -> _Group:
        """SELECT up to its group; a group inside is joined by what is projected only, so it inherits nothing."""
        if self._word() != "SELECT":
            raise Beyond
        projected = parent is None
        while self._word() != "{":
            if self._word() == "(":
                self._expression(None)
                continue
            text = self._next().text
            projected |= text in (*THIS, "*")
            self._takes_all |= text == "*"
        if not projected:
            raise Beyond
        return self._group(parent, joined=False)

    def _group(self, parent: _Group | None, *, optional: bool = False, joined: bool = True) -> _Group:
        self._next()
        group = _Group(parent if joined else None, optional)
        self._groups.append(group)
        if parent:
            parent.inner.append(group)
        optional = False
        while (word := self._word()) != "}":
            if word == "{":
                self._group(group, optional=optional)
                optional = False
            elif word == "SELECT":
                self._select(group)
            elif word == "UNION":
                self._unite(group)
            elif word in ("GROUP", "HAVING", "ORDER"):
                self._modifiers()
            else:
                optional = word in ("OPTIONAL", "NOT", "EXISTS")
                self._element(group, word)
        self._next()
        return group

    def _unite(self, group: _Group) -> None:
        self._next()
        if not group.inner or self._word() != "{":
            raise Beyond
        group.inner[-1].either = True
        self._group(group)
        group.inner[-1].either = True

    def _modifiers(self) -> None:
        """GROUP BY, HAVING and ORDER BY after a group inside another."""
        while self._word() != "}":
            if self._word() in ("LIMIT", "OFFSET", "VALUES"):
                raise Beyond
            self._expression(None) if self._word() == "(" else self._next()

    def _element(self, group: _Group, word: str) -> None:
        if word in ("OPTIONAL", "NOT", "EXISTS", "."):
            self._next()
        elif word == "FILTER":
            self._next()
            if self._word() not in ("NOT", "EXISTS"):
                self._filter(group)
        elif word == "BIND":
            self._next()
            cut = _BOUND.fullmatch(self._expression(group))
            if cut and not ODD.search(cut[2]):
                group.cuts["?" + cut[3]] = ("?" + cut[1], cut[2])
        else:
            self._triples(group)

    def _filter(self, group: _Group) -> None:
        if self._word() != "(":
            self._next()
        for name, tests in read_tests(self._expression(group)).items():
            group.patterns = [
                pattern._replace(tests=tests) if pattern.value == name else pattern for pattern in group.patterns
            ]

    def _expression(self, group: _Group | None) -> str:
        """The text between two parentheses, without spaces; groups in it are read."""
        if self._word() != "(":
            raise Beyond
        text, depth = "", 0
        while True:
            if self._word() == "{":
                if not group:
                    raise Beyond
                self._group(group, optional=True)
                continue
            token = self._next()
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            self._alike &= token.text not in THIS
            text += token.text
            if depth == 0:
                return text[1:-1]

    # -- triples

    def _triples(self, group: _Group) -> None:
        subject = self._term()
        while True:
            self._verb(group, subject)
            while self._peek().text == ";":
                self._next()
                if self._peek().text in (".", "}"):
                    return
                break
            else:
                return

    def _verb(self, group: _Group, subject: str) -> None:
        predicates, is_path, repeats = self._predicates()
        while True:
            value = self._term()
            group.names_this |= subject in THIS or value in THIS
            self._alike &= value not in THIS
            if is_path:
                group.starts.append(subject)
                self._paths |= set(predicates or ())
                self._alike &= subject not in THIS
                self._ends |= {end for end in (subject, value) if repeats and end[0] in "?$"}
            else:
                group.patterns.append(Pattern(subject, predicates, value))
            if self._peek().text != ",":
                return
            self._next()

    def _term(self) -> str:
        token = self._next()
        if token.kind == "variable":
            return token.text if token.text in THIS else "?" + token.text[1:]
        if token.kind == "iri":
            return token.text
        if token.kind == "name":
            return self._iri(token)
        if token.kind == "string":
            return self._literal()
        if token.text in ("+", "-") or token.kind == "word":
            return self._number(token)
        raise Beyond

    def _literal(self) -> str:
        """A string with its language or datatype; as an object it asks for no more than any object."""
        if self._peek().text == "@":
            self._next()
            self._next()
        elif self._peek().text == "^":
            self._at += 2
            self._term()
        return ""

    def _number(self, token: Token) -> str:
        word = token.text if token.kind == "word" else self._next().text
        if word.lower() not in ("true", "false") and not word[0].isdigit():
            raise Beyond
        if self._peek().text == "." and self._tokens[self._at + 1].text[0].isdigit():
            self._at += 2
        return ""

    def _iri(self, token: Token) -> str:
        prefix, _, name = token.text.partition(":")
        if prefix not in self._prefixes or "\\" in name or "%" in name:
            raise Beyond
        return f"<{self._prefixes[prefix]}{name}>"

    def _predicates(self) -> tuple[tuple[str, ...] | None, bool, bool]:
        """The predicates of a verb, whether it is more than one of several, and whether it repeats."""
        if self._peek().kind == "variable":
            verb = self._next().text
            self._alike &= verb not in THIS
            self._verbs.append(verb[1:])
            return None, False, False
        found: list[str] = []
        marks: set[str] = set()
        depth, complete = 0, False
        while not complete or depth or self._peek().text in ("/", "|", "*", "+", "?"):
            token = self._next()
            if token.text in ("(", ")"):
                depth += 1 if token.text == "(" else -1
            elif token.kind in ("iri", "name") or token.text == "a":
                found.append(_TYPE if token.text == "a" else self._iri(token) if token.kind == "name" else token.text)
            elif token.text in ("/", "|", "*", "+", "?", "^"):
                marks.add(token.text)
            else:
                raise Beyond
            complete = token.text not in ("/", "|", "^", "(")
        self._goes_back |= "^" in marks
        return tuple(dict.fromkeys(found)), bool(marks - {"|"}), bool(marks & {"*", "?"})


def _is_of_class(pattern: Pattern) -> bool:
    return pattern.predicates == (_TYPE,) and pattern.value.startswith("<")


def _apart(group: _Group, patterns: Sequence[Pattern]) -> list[Pattern]:
    """Patterns on nodes that are no neighbours and have only one thing asked of them: a class, or another node."""
    subjects = Counter(pattern.subject for pattern in patterns)
    return [
        pattern
        for pattern in group.patterns
        if subjects[pattern.subject] == 1 and not group.is_neighbour(pattern.subject)
        if pattern.subject not in THIS and len(pattern.predicates or ()) == 1 and pattern.value.startswith("<")
    ]


def _goes_far(group: _Group, apart: Sequence[Pattern]) -> bool:
    subjects = {pattern.subject for pattern in group.patterns if pattern not in apart} - set(THIS)
    return not (all(map(group.is_neighbour, subjects)) and all(map(group.is_start, group.starts)))


def _nameless(patterns: Sequence[Pattern]) -> tuple[Pattern, ...]:
    """The patterns without the names of their variables, so that equal ones of several rules are one."""
    values = (pattern.value if pattern.value.startswith("<") else "" for pattern in patterns)
    return tuple(
        dict.fromkeys(
            pattern._replace(subject="", value=value) for pattern, value in zip(patterns, values, strict=True)
        )
    )
