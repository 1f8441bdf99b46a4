"""Says which of the capitalised words of a contact text are people's names, by the lists and by what stands beside."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict

from converters.text.contacts.fields import announces_name
from converters.text.contacts.kinds import (
    BODIES,
    BREAKS,
    CONTACTS,
    FUNCTIONS,
    INSIDE,
    cut_rows,
    is_plural,
    knows_given,
)
from converters.text.contacts.listed_names import join_turned_rows, listed_among_people
from converters.text.contacts.phrase_readings import labels
from converters.text.contacts.phrases import Item
from converters.text.contacts.told_names import told_names
from converters.text.language.case_endings import WHERE_FROM
from converters.text.people import names
from converters.text.people.names import Name
from converters.text.people.words import words_of

_FOR_WHAT = re.compile(r"m(?:aan|ään)\Z|[^\W\d_]{3}ksi\Z")  # "toimimaan", "edustajaksi"

_ROW_ENDS = BREAKS | {"semicolon"}
_TOLD = FUNCTIONS | CONTACTS | BODIES  # what a row tells of its person
_ENDS_OF_ASIDE = BREAKS | {"comma", "conjunction", "stop", "semicolon"}
_LINE = 12  # items of a line, beyond which another is looked for
_GAP_SIGNS = frozenset({"open", "close", "dash", "line", "bar", "comma", "number"})
_LONGEST_GAP = 4  # signs between two names of a list
_FEWEST_GAPS = 3  # of the same signs that make a list
_SENTENCE = 12  # items before a name among which the verb of its sentence is looked for


def accept_names(items: list[Item]) -> list[Item]:
    """Names that the lists do not make sure stay names only where something beside them says that a person is meant."""
    joined = _clear_brackets(_capitals_as_names(join_turned_rows(items)))
    sure = [item.kind == "name" and _confidence(item) >= 0.7 for item in joined]
    listed: set[int] = set()
    if any(item.kind == "name" and not is_sure for item, is_sure in zip(joined, sure, strict=True)):
        listed = _in_rows(joined, sure) | _in_asides(joined, sure) | _in_series_of_gaps(joined, sure)
        listed |= listed_among_people(joined, sure) | told_names(joined, sure)
    written_small = any(each and not item.text.isupper() for each, item in zip(sure, joined, strict=True))
    aims = {item.text for at, item in enumerate(joined) if item.kind == "name" and _is_what_for(joined, at)}
    for at, item in enumerate(joined):
        if item.kind == "name" and (item.text in aims or _is_headed_name(joined, at)):
            sure[at], joined[at] = False, _judge(item, has_sign=False)
        elif item.kind == "name" and not sure[at]:
            headline = written_small and item.text.isupper() and not knows_given(item)  # "PALVELU LAAJENEE"
            other = headline or _begins_with_article(item) or _goes_on_as_programme(joined, at)
            other = other or _heads_person(joined, at)
            sure[at] = not other and (at in listed or _has_sign(joined, sure, at))
            joined[at] = _judge(item, sure[at])
        if _has_postposition(joined, at):
            joined[at] = _unbend(joined[at])
    return _share_surnames(_same_order(joined))


def _is_headed_name(items: list[Item], at: int) -> bool:
    """Whether capitals that no list has as a surname begin a line and words that tell of no person explain them.

    "SATU PORTAAT – Lapin uusi polku": the name of a project.
    """
    item = items[at]
    if not (item.text.isupper() and [one.kind for one in items[at + 1 : at + 3]] == ["dash", "capital"]):
        return False
    family = item.text.split()[-1].capitalize()
    if names.rank_surname(family) is not None or names.looks_like_surname(family):
        return False
    rest = itertools.takewhile(lambda one: one.kind not in BREAKS, items[at + 1 :])
    begins = not at or items[at - 1].kind in BREAKS | {"stop"}
    return begins and not any(one.kind in CONTACTS | FUNCTIONS | {"label", "name"} for one in rest)


def _heads_person(items: list[Item], at: int) -> bool:
    """Whether words head the line of a person, as projects and bodies do ("Toivon Polku: johtaja A")."""
    line = [item.kind for item in items[at + 1 : at + 4]]
    return line[:1] == ["colon"] and line[2:] == ["name"] and line[1] in FUNCTIONS


def _is_what_for(items: list[Item], at: int) -> bool:
    """Whether a function behind a name goes on with words that are called as people ("projektledare för Fina Elin")."""
    before = [item.kind for item in items[max(0, at - 3) : at - 1]]
    return at > 2 and before == ["name", "comma"] and items[at - 1].kind == "role" and _runs_on(items[at - 1])


def _begins_with_article(item: Item) -> bool:
    """Whether words are no name, for they begin with an article ("The NORTE project")."""
    return item.text.split()[0].casefold() in words_of("article")


def _goes_on_as_programme(items: list[Item], at: int) -> bool:
    """Whether a word of the names of programmes and bodies follows without a sign ("Robin Hood Learning")."""
    following = items[at + 1] if at + 1 < len(items) else None
    if following is None or following.kind not in {"capital", "body"} or following.start != items[at].end + 1:
        return False
    return following.text.split()[0].casefold() in words_of("no-name")


def _in_rows(items: list[Item], sure: list[bool]) -> set[int]:
    """The unsure names of rows that are made as others with sure names are ("A (Oulun kaupunki)", "Xq Zb (VTT)")."""
    rows: defaultdict[tuple[str, ...], list[list[int]]] = defaultdict(list)
    for start, end in [*cut_rows(items, _ROW_ENDS), *cut_rows(items, frozenset({"gap"}))]:
        found = [at for at in range(start, end) if items[at].kind == "name"]
        kinds = tuple(item.kind for item in items[start:end])
        if found and end - start <= _LINE and not _TOLD.isdisjoint(kinds):
            rows[kinds].append(found)
    unsure: set[int] = set()
    for alike in rows.values():
        others = [found for found in alike if not all(sure[at] for at in found)]
        if len(alike) > len(others) and len(others) <= 2 * (len(alike) - len(others)):
            unsure.update(at for found in others for at in found)
    return unsure


def _in_asides(items: list[Item], sure: list[bool]) -> set[int]:
    """The unsure names of a list in which a sure name has the same aside ("A/Oulu, B/Kemi", "A (Oulu), B (Kemi)")."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        if item.kind == "name" and (sign := _sign_of_aside(items, at)):
            alike[sign].append(at)
    known = (found for found in alike.values() if any(sure[at] for at in found))
    return {at for found in known for at in found if not sure[at] and knows_given(items[at])}


def _sign_of_aside(items: list[Item], at: int) -> str:
    """The sign before the one body or place that a name of a list has behind it; empty where it has none."""
    sign, aside, *after = [*(item.kind for item in items[at + 1 : at + 5]), "line", "line", "line"][:4]
    if aside not in BODIES or (sign == "open" and after[0] != "close") or sign not in {"open", "slash"}:
        return ""
    return sign if after[sign == "open"] in _ENDS_OF_ASIDE else ""


def _clear_brackets(items: list[Item]) -> list[Item]:
    """The items with words that fill a bracket behind a name as mere words, unless a list may have them as a name.

    A body stands there as well ("Aino Mäki (Uusi Alku)"), and of two words that no list knows nothing tells which.
    """
    made = list(items)
    for at in [at for at, item in enumerate(items) if item.kind == "open"]:
        kinds = [item.kind for item in items[max(0, at - 1) : at + 3]]
        words = items[at + 1] if kinds == ["name", "open", "name", "close"] else None
        if words is not None and not (knows_given(words) or _may_be_surname(words)):
            made[at + 1] = _judge(words, has_sign=False)
    return made


def _may_be_surname(item: Item) -> bool:
    """Whether one of the words of a name is a listed surname, as in a bracket with a deputy."""
    return any(names.rank_surname(word) is not None for word in item.text.split())


def _in_series_of_gaps(items: list[Item], sure: list[bool]) -> set[int]:
    """The unsure names of a list without lines, with the same signs on both sides as sure names have between them.

    "A ( ) Xq Zb ( ) B ( ) C", a line each ("A", "Xq Zb", "B"), "A x Xq Zb x B"; the last of a list has them before it.
    """
    positions = [at for at, item in enumerate(items) if item.kind == "name"]
    gaps = [_gap(items, left + 1, right) for left, right in itertools.pairwise(positions)]
    known = {
        gap
        for gap, (left, right) in zip(gaps, itertools.pairwise(positions), strict=True)
        if sure[left] and sure[right]
    }
    listed = {gap for gap, times in Counter(gaps).items() if gap and gap in known and times >= _FEWEST_GAPS}
    found: set[int] = set()
    for before, at, after in zip([(), *gaps], positions, [*gaps, ()], strict=True):
        ends = not after and _ends_line(items, at)
        if not sure[at] and before in listed and (after in listed or ends) and _may_be_listed(items[at]):
            found.add(at)
    return found


def _gap(items: list[Item], start: int, end: int) -> tuple[str, ...]:
    """The kinds of the items between two names; empty where more than signs and a mark stand there."""
    between = items[start:end]
    marks = all(item.kind in _GAP_SIGNS or (item.kind == "text" and len(item.text) == 1) for item in between)
    signs = tuple(item.kind for item in between if item.kind != "text")
    return signs if marks and len(between) <= _LONGEST_GAP else ()


def _may_be_listed(item: Item) -> bool:
    return knows_given(item) or _confidence(item) >= 0.4


def _share_surnames(items: list[Item]) -> list[Item]:
    """A given name that a plural word heads has the surname of the person joined to it: "Ohjaajat Mira ja Tero N"."""
    made = list(items)
    for at, (before, item, joint, after) in enumerate(zip(items, items[1:], items[2:], items[3:], strict=False), 1):
        heads = before.kind in FUNCTIONS and is_plural(before)
        given = item.kind == "capital" and " " not in item.text and names.rank_given(item.text) is not None
        if heads and given and joint.kind == "conjunction" and isinstance(after.meaning, Name):
            made[at] = item._replace(kind="name", meaning=Name(item.text, after.meaning.family, 0.8))
    return made


def _same_order(items: list[Item]) -> list[Item]:
    """Where all names whose words are clear, a third at least, have the surname first, the others have it, too."""
    found = [item.meaning for item in items if isinstance(item.meaning, Name)]
    clear = [name.reversed for name in found if names.is_clear(name)]
    if not all(clear) or 3 * len(clear) < len(found):
        return items
    return [_turn(item) if isinstance(item.meaning, Name) and not item.meaning.reversed else item for item in items]


def _turn(item: Item) -> Item:
    name = item.meaning
    if not isinstance(name, Name) or names.is_clear(name) or " " in name.family or "." in name.given:
        return item
    first, *rest = name.full.split(" ")
    sure = names.looks_like_surname(name.family) and not names.looks_like_surname(first)
    either = names.leans_given(rest[-1]) and names.rank_surname(first) is not None  # "Seppo Heikki"
    given = (names.leans_given(first) and not either) or names.is_double_given(first)
    if given or (sure and names.rank_given(first) is not None):
        return item
    return item._replace(meaning=Name(" ".join(rest), first, name.confidence, reversed=True))


def _judge(item: Item, has_sign: bool) -> Item:
    """A name that is not sure, surer by a sign beside it; capitalised words without one."""
    if not has_sign or not isinstance(item.meaning, Name):
        return item._replace(kind="capital", meaning="")
    sureness = 0.6 if item.meaning.confidence < 0.4 else 0.85
    return item._replace(meaning=item.meaning._replace(confidence=sureness))


def _confidence(item: Item) -> float:
    return item.meaning.confidence if isinstance(item.meaning, Name) else 0.0


def _capitals_as_names(items: list[Item]) -> list[Item]:
    """Unknown capitalised words beside a title ("koordinaattori Xq Zubrin") as a name, unsurely."""
    made = list(items)
    for at, item in enumerate(items):
        if item.kind != "capital" or (at + 1 < len(items) and items[at + 1].text.startswith(("-", "–"))):
            continue
        if all(word.casefold() in labels() for word in item.text.split()):
            continue  # "Nimi Organisaatio": the heads of columns
        before = items[at - 1] if at else None
        in_brackets = [one.kind for one in items[at + 1 : at + 4]] == ["open", "body", "close"]
        listed = _continues_list(made, at) or (in_brackets and len(item.text.split()) == 2)
        if listed and (name := names.read_name(tuple(item.text.split()))) is not None:
            made[at] = item._replace(kind="name", meaning=name)
            continue
        if before is None or before.kind not in {"role", "title", "degree", "colon", "label"} or _runs_on(before):
            continue
        if before.kind == "colon" and (at < 2 or items[at - 2].kind not in {"role", "title"}):
            continue
        if before.kind == "label" and before.meaning not in {"name", "heading"}:
            continue
        name = names.read_name(tuple(item.text.split()))
        if name is not None:
            made[at] = item._replace(kind="name", meaning=name)
    return made


def _continues_list(items: list[Item], at: int) -> bool:
    """Whether words stand in a list of people that a role or title with a colon heads ("Tutkijat: A, B ja Xu Yz")."""
    if at < 3 or items[at - 1].kind not in {"comma", "conjunction"}:
        return False
    depth = 0
    for far in range(at - 1, max(0, at - 20), -1):
        depth += {"close": 1, "open": -1}.get(items[far].kind, 0)
        if depth or items[far].kind == "open":
            continue
        if items[far].kind == "colon":
            return items[far - 1].kind in FUNCTIONS
        if items[far].kind in {"role", "title"}:
            return is_plural(items[far])
        told = items[far].text in words_of("verb") and items[far + 1].kind == "name"  # "Samordnarna är A (Åbo) och B"
        if not told and items[far].kind not in {"comma", "conjunction", "name", "degree", "capital"}:
            return False
    return False


def _has_sign(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name that is not sure stands where a person's name stands: by a title, or in front of details."""
    before = items[at - 1] if at else None
    if before is not None and (before.kind in FUNCTIONS or announces_name(before)):
        return not _runs_on(before)
    if at > 1 and items[at - 2].kind == "open" and items[at - 1].text.casefold() in words_of("deputy-of"):
        return True  # "A (vara Xq Zb)"
    if before is not None and before.kind == "body":
        return before.text.endswith(INSIDE + WHERE_FROM) and knows_given(items[at])  # "Iin kunnassa Jaakko Xq"
    if before is not None and before.kind == "colon" and at > 1 and items[at - 2].kind in FUNCTIONS:
        return knows_given(items[at]) or _confidence(items[at]) >= 0.4 or _fills_field(items, at)
    return _stands_with_others(items, sure, at) or _has_far_sign(items, sure, at)


def _stands_with_others(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name is bound to its sentence as people are, or stands as sure names of its list do."""
    if _is_bound(items, at) or _is_in_series(items, sure, at) or _is_in_pairs(items, sure, at):
        return True
    if _continues_list(items, at) or (knows_given(items[at]) and _is_predicate(items, at)):
        return True
    weak = _confidence(items[at]) < 0.4
    return _continues_lines(items, sure, at) or (not weak and _stands_between_names(items, sure, at))


def _has_far_sign(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether what stands behind commas and brackets, or the details behind a name, tell that it is a person's."""
    weak = _confidence(items[at]) < 0.4
    far = _skip(items, at, -1)
    if far is not None and items[far].kind in FUNCTIONS:
        owner = _skip(items, far, -1)
        return not weak and (owner is None or items[owner].kind != "name")
    if weak:
        return _is_told_by_post(items, sure, at)
    if far is not None and (items[far].kind == "conjunction" or (items[far].kind == "name" and sure[far])):
        return True
    if _is_group(items, at + 1):
        return False
    if not knows_given(items[at]):
        begins = far is None or items[far].kind in _BEGINNINGS
        return begins and _is_followed(items, at, _DETAILS - BODIES - {"conjunction"})
    if _stands_in_list(items, sure, at) or _follows_body(items, at, far):
        return True
    begins = far is None or items[far].kind in _BEGINNINGS | {"body"} or _follows_address(items, at)
    begins = begins or (far is not None and _is_in_capitals(items[far], items[at]))
    return begins and _is_followed(items, at, _DETAILS)


def _is_in_capitals(heading: Item, name: Item) -> bool:
    """Whether words in capitals stand right before a name that has none ("UUSI ALKU Anna Mäki, Iin kunta")."""
    return heading.kind == "capital" and heading.text.isupper() and " " in heading.text and not name.text.isupper()


def _is_told_by_post(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a post behind words that no list knows says that they are a person's, and no body's or group's."""
    if _is_behind_person(items, sure, at):
        return False
    heads = [item.kind for item in items[at + 1 : at + 3]] == ["role", "colon"]  # "Climate Change Contact: N"
    heads = heads or [item.kind for item in items[at + 1 : at + 5]] == ["line", "role", "line", "name"]
    heads = heads or [item.kind for item in items[at + 2 : at + 4]] in (["role", "colon"], ["title", "colon"])
    return not (heads or _is_group(items, at + 1)) and _is_followed(items, at, FUNCTIONS)


def _is_behind_person(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether words stand behind a sure name in no list, where a body does ("A, Kaakon Kehitys, rehtori")."""
    behind = (
        at > 1 and items[at - 1].kind in {"comma", "dash", "open"} and items[at - 2].kind == "name" and sure[at - 2]
    )
    several = next((is_plural(item) for item in items[at + 1 :] if item.kind in FUNCTIONS), False)
    return behind and not several and (at < 3 or items[at - 3].kind not in {"comma", "conjunction"})


def _follows_address(items: list[Item], at: int) -> bool:
    """Whether a known given name begins right behind the post office of an address ("65100 Vaasa Aino Xq, johtaja")."""
    address = [item.kind for item in items[max(0, at - 2) : at]]
    return address in (["number", "place"], ["number", "capital"]) and knows_given(items[at])


def _fills_field(items: list[Item], at: int) -> bool:
    """Whether two words fill the field of a post or of a role that no body has ("Lehtori: Xq Zubrin, Iin kunta").

    In capitals only where the word for the field has them, too; forms that lost their lines go on with the next field.
    """
    function = items[at - 2]
    begins = at == 2 or items[at - 3].kind in BREAKS | {"body", "label"}
    no_body = isinstance(function.meaning, str) or getattr(function.meaning, "role", "") != "coordinator"
    ends = at + 1 == len(items) or items[at + 1].kind in BREAKS | CONTACTS | {"comma", "open", "field", "label"}
    in_style = function.text.isupper() or not items[at].text.isupper()
    return begins and no_body and ends and in_style and len(items[at].text.split()) == 2


def _runs_on(function: Item) -> bool:
    """Whether a function goes on with what it is for ("projektledare för Bothnia Green"): no person."""
    return function.kind in FUNCTIONS and function.text.split()[-1] in words_of("field-link")


def _is_bound(items: list[Item], at: int) -> bool:
    """Whether what follows tells that a person is meant: "mukaan" and its kind, what the person is chosen for.

    "määräsi Anna Virtasen hoitamaan", "valitsi Anna Virtasen uudeksi johtajaksi", and a bracket with a body alone
    ("Anna Virtasen (Iin kunta) vastuulla").
    """
    following = items[at + 1] if at + 1 < len(items) else None
    if _has_postposition(items, at):
        return True
    said = following.text.split()[0] if following is not None and following.kind == "text" else ""
    chosen = _FOR_WHAT.search(said) or said in words_of("reaching")  # "Anna Virtasen tavoittaa numerosta"
    if knows_given(items[at]) and (chosen or _is_appointed(items, at)):
        return True
    return knows_given(items[at]) and [item.kind for item in items[at + 1 : at + 4]] == ["open", "body", "close"]


def _is_in_series(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name stands as a sure one before it does: both with a body in brackets, or side by side in a row."""
    if knows_given(items[at]) and 0 < at < len(items) - 1 and sure[at - 1] and sure[at + 1]:
        return True
    kinds = [item.kind for item in items[at + 1 : at + 4]]
    before = at - 1 - (items[at - 1].kind == "comma") if at else 0
    opened = next((far for far in range(before, max(0, before - 6), -1) if items[far].kind == "open"), 0)
    return kinds == ["open", "body", "close"] and items[before].kind == "close" and bool(opened) and sure[opened - 1]


def _is_in_pairs(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a listed given name follows a sure name and its body or place, with commas between ("A, Lahti, B")."""
    before = [item.kind for item in items[max(0, at - 3) : at]]
    told = at > 3 and sure[at - 4] and knows_given(items[at - 4])
    short = told and (before[1] in {"place", "body"} or " " not in items[at - 2].text)
    return short and knows_given(items[at]) and before[::2] == ["comma"] * 2 and before[1] in BODIES


def _is_appointed(items: list[Item], at: int) -> bool:
    """Whether the sentence tells before a name in the genitive that somebody was chosen ("nimesi Anna Virtasen")."""
    name = items[at].meaning
    if not isinstance(name, Name) or not items[at].text.endswith("n") or items[at].text.endswith(name.family):
        return False
    for item in reversed(items[max(0, at - _SENTENCE) : at]):
        if item.kind in {"stop", *BREAKS}:
            return False
        if item.kind == "text" and words_of("appointing") & set(item.text.casefold().split()):
            return True
    return False


def _has_postposition(items: list[Item], at: int) -> bool:
    """Whether a word that takes the genitive of a person follows ("mukaan"), past brackets and people joined to it."""
    end = _past_bracket(items, at + 1)
    while end + 1 < len(items) and (items[end].kind, items[end + 1].kind) == ("conjunction", "name"):
        end = _past_bracket(items, end + 2)
    following = items[end].text.split() if end < len(items) else []
    return bool(following) and following[0] in words_of("postposition")


def _past_bracket(items: list[Item], at: int) -> int:
    """The position after the bracket that opens at a position; the position itself where none does."""
    if at >= len(items) or items[at].kind != "open":
        return at
    return next((far + 1 for far in range(at, min(len(items), at + _LINE)) if items[far].kind == "close"), at)


def _unbend(item: Item) -> Item:
    """A name in the genitive whose surname no list knows, with the surname in its base form ("Isbomin", "Saraman")."""
    name = item.meaning
    if not isinstance(name, Name) or name.reversed or not name.family.endswith("n"):
        return item
    if not item.text.endswith(name.family):
        return item  # "Mallisen" has its base form
    if names.rank_surname(name.family) is not None or names.looks_like_surname(name.family):
        return item
    base = re.sub(r"(?<=[^aeiouyäöå])in\Z|n\Z", "", name.family)
    return item._replace(meaning=name._replace(family=base))


def _is_predicate(items: list[Item], at: int) -> bool:
    """Whether a verb alone stands between a function and a name ("Ohjaaja on N")."""
    if at < 2 or items[at - 1].kind != "text" or items[at - 2].kind not in FUNCTIONS:
        return False
    return set(items[at - 1].text.casefold().split()) <= words_of("verb")


def _stands_in_list(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name is a line of its own under the heading of people or under another name that is one."""
    if not (_ends_line(items, at) and at and items[at - 1].kind in BREAKS | {"bar"}):
        return False
    above = next(
        (far for far in range(at - 1, max(-1, at - 6), -1) if items[far].kind not in BREAKS | {"bar", "colon"}), -1
    )
    if above < 0:
        return False
    heads = items[above].kind in FUNCTIONS or announces_name(items[above])
    return (heads or (items[above].kind == "name" and sure[above])) and _ends_line(items, above, past="colon")


def _continues_lines(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name begins a line as a sure name begins the line before or after, with the same two kinds behind."""
    if at < 2 or items[at - 1].kind not in BREAKS | {"bar"}:
        return False
    above, below = range(at - 2, max(-1, at - _LINE), -1), range(at + 1, min(len(items), at + _LINE))
    begin = [next((far for far in side if _begins_line(items, sure, far)), at) for side in (above, below)]
    after = [item.kind for item in items[at + 1 : at + 3]]
    alike = any(after == [item.kind for item in items[far + 1 : far + 3]] for far in begin if far != at)
    return after[:1] == ["comma"] and alike and knows_given(items[at])


def _stands_between_names(items: list[Item], sure: list[bool], at: int) -> bool:
    """Whether a name fills a line, with sure names at the beginnings of the lines above and below it."""
    if at < 2 or at + 2 >= len(items) or {items[at - 1].kind, items[at + 1].kind} != {"line"}:
        return False
    above = next((far + 1 for far in range(at - 2, -1, -1) if items[far].kind in BREAKS), 0)
    return all(_begins_line(items, sure, far) for far in (above, at + 2))


def _begins_line(items: list[Item], sure: list[bool], at: int) -> bool:
    return items[at].kind == "name" and sure[at] and (not at or items[at - 1].kind in BREAKS | {"bar", "colon"})


def _follows_body(items: list[Item], at: int, far: int | None) -> bool:
    """ "THL / Eeva Furman", "THL (Eeva Furman)": a name that ends the line of a body, or its bracket."""
    if far is None or far != at - 2 or items[far].kind != "body":
        return False
    in_bracket = items[at - 1].kind == "open" and at + 1 < len(items) and items[at + 1].kind == "close"
    return in_bracket or _ends_line(items, at)


def _ends_line(items: list[Item], at: int, past: str = "") -> bool:
    following = next((item.kind for item in items[at + 1 :] if item.kind != past), "line")
    return following in BREAKS | {"bar"}


_BEGINNINGS = (
    BREAKS | CONTACTS | {"bar", "semicolon", "stop", "colon", "number", "period", "label", "template", "close", "text"}
)
_DETAILS = FUNCTIONS | CONTACTS | BODIES | {"conjunction", "template"}


def _is_group(items: list[Item], at: int) -> bool:
    """Whether an item is the word for a group ("styrgrupp"): what stands before it names the group."""
    return at < len(items) and items[at].kind == "role" and items[at].text.casefold().endswith(tuple(words_of("group")))


def _skip(items: list[Item], at: int, step: int) -> int | None:
    """The next item that way behind commas and brackets; None at the end of the text."""
    at += step
    while 0 <= at < len(items):
        if items[at].kind not in {"comma", "open", "dash", "slash"}:
            return at
        at += step
    return None


def _names_another(items: list[Item], at: int) -> bool:
    """Whether the point of a list that begins at a bullet has a name of its own."""
    point = itertools.takewhile(lambda item: item.kind not in BREAKS, items[at + 1 :])
    return any(item.kind == "name" for item in point)


def _is_followed(items: list[Item], at: int, kinds: frozenset[str]) -> bool:
    """Whether one of the kinds comes after a name, before a sentence or another name begins."""
    if [item.kind for item in items[at + 1 : at + 4]] == ["open", "text", "close"] and len(items[at + 2].text) == 1:
        at += 3  # "A (f), senior scientist"
    for far, item in enumerate(items[at + 1 : at + 7], at + 1):
        if item.kind in kinds or (item.kind == "label" and item.meaning in kinds):
            return True
        if item.kind not in {"comma", "open", "dash", "slash", "colon", "label", "line", "degree", "bar"}:
            return False
        if item.kind == "bar" and items[far - 1].kind == "line" and _names_another(items, far):
            return False
    return False
