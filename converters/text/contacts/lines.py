"""Puts right what shows only beside other items: functions of two parts, units in titles, columns side by side."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence, Set

from converters.text.contacts.body_signs import is_nominative
from converters.text.contacts.kinds import BREAKS, CONTACTS, FUNCTIONS, is_genitive, tells_group
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.titles import read_title
from converters.text.organisations.bodies import (
    Body,
    areas,
    is_body_word,
    is_generic,
    is_legal_form,
    is_street,
    known_names,
    read_body,
)
from converters.text.organisations.units import agreed_nominative
from converters.text.people.names import Name, rank_given, rank_surname
from converters.text.people.roles import RoleWords, is_office, is_project, read_role, read_title_head
from converters.text.people.words import degrees, words_of

_POSSESSIVE = re.compile(r"\A[^\W\d_][\w-]*(?:['’]s|:n) ")
_KINDS = ("yhdistys", "seura", "osuuskunta", "yhtiö", "säätiö")
_FEWEST_ROWS = 2  # names with a bracket behind them that make a list


def join_functions(items: Sequence[Item]) -> list[Item]:
    """A role and an office side by side that are one role ("Steering group" and "chair") made one item.

    Who leads a workshop or a club and no project has that as the title ("Työpajan vetäjä").
    """
    made: list[Item] = []
    for item in items:
        if made and _leads_other(made[-1], item):
            post = f"{made[-1].text} {item.text}"
            made[-1] = Item("title", post, made[-1].start, item.end, read_title(post.lower().split()) or post)
            continue
        if item.kind == "role" and made and _is_office_of(made[-1], item):
            made[-1] = Item("role", f"{made[-1].text} {item.text}", made[-1].start, item.end, item.meaning)
            continue
        words = [*made[-1].text.split(), *item.text.split()] if made else []
        if item.kind in {"title", "role"} and made and made[-1].kind == "role" and (role := read_role(words)):
            made[-1] = Item("role", " ".join(words), made[-1].start, item.end, role)
        else:
            made.append(item)
    return made


def join_teams(items: Sequence[Item]) -> list[Item]:
    """The first half of a name that a post is of joined to it ("Kulttuuri ja liikunta -tiimin vetäjä")."""
    made: list[Item] = []
    for item in items:
        halves = [one.kind for one in made[-2:]]
        of_team = item.kind in {"title", "body"} and any(word[0] in "-–" for word in item.text.split()[1:])
        joined = halves in (["capital", "conjunction"], ["body", "conjunction"])  # "Liikunta" may be either
        size = 2 if joined and " " not in made[-2].text else 0
        size = (
            1 if halves[-1:] == ["capital"] and item.text[:1].isupper() else size
        )  # "Maaseutu" "Plus -lehden toimittaja"
        if of_team and size:
            front = " ".join(one.text for one in made[-size:])
            meaning = f"{front} {item.meaning}" if isinstance(item.meaning, str) else item.meaning
            item = item._replace(text=f"{front} {item.text}", start=made[-size].start, meaning=meaning)
            del made[-size:]
        made.append(item)
    return made


def _is_office_of(office: Item, group: Item) -> bool:
    """Whether an office and the group that it is in stand side by side ("ordförande" "för projektets styrgrupp")."""
    linked = tells_group(group) and group.text.split()[0] in words_of("field-link")
    return linked and office.kind == "title" and is_office(office.text)


def _leads_other(owner: Item, leader: Item) -> bool:
    """Whether the common word for a group or an event stands in the genitive before the bare word for who leads."""
    bare = isinstance(leader.meaning, RoleWords) and leader.kind == "role" and " " not in leader.text
    leads = bare and leader.text.casefold().startswith(tuple(words_of("leader")))
    return leads and is_genitive(owner) and is_generic(owner.text)


def join_fields(items: Sequence[Item]) -> list[Item]:
    """The word that a slash joins to one over bodies made such a word, too ("Rahoittaja/toimeksiantaja:")."""
    made = list(items)
    for at, item in enumerate(items[:-3]):
        sign, word, colon = (one.kind for one in items[at + 1 : at + 4]) if item.kind == "field" else ("", "", "")
        if (sign, colon) == ("slash", "colon") and word in {"title", "role", "text"}:
            made[at + 2] = items[at + 2]._replace(kind="field", meaning=item.meaning)
    return made


def part_possessives(items: Sequence[Item]) -> list[Item]:
    """The body whose possessive begins a post made a body ("Oamk's Development Manager", "VATE:n puheenjohtaja")."""
    made: list[Item] = []
    for item in items:
        if item.kind in {"title", "role"} and made and (owner := _possessor(made)):
            made[-owner] = _as_owner(made[-owner])
        if item.text == "s" and len(made) > 1 and _is_possessive(made[-2], made[-1], item):
            made[-2:] = [_owning(made[-2], item.end)]
            continue
        if item.kind not in {"title", "role"} or not _POSSESSIVE.search(item.text):
            made.append(item)
            continue
        first, _, post = item.text.partition(" ")
        base = first[:-2]
        proper = Body(base, "body", "genitive") if any(map(str.isupper, base[1:])) else None
        body = read_body([base]) or proper
        if body is None or body.kind != "body":
            made.append(item)
            continue
        end = item.start + len(first)
        made.append(Item("body", first, item.start, end, Body(body.name, "body", "genitive")))
        role = read_role(post.split())
        made.append(
            Item("role" if role else "title", post, end + 1, item.end, role or read_title(post.split()) or post)
        )
    return made


def _possessor(before: Sequence[Item]) -> int:
    """How far back a possessive stands right before a post or its adjective ("Aalto's responsible"); or 0."""
    far = 2 if before[-1].text in words_of("responsible") else 1
    owner = before[-far] if len(before) >= far else None
    return far if owner is not None and owner.kind == "capital" and owner.text.endswith(("'s", "’s")) else 0


def _as_owner(item: Item) -> Item:
    return item._replace(kind="body", meaning=Body(item.text[:-2], "body", "genitive"))


def _owning(owner: Item, end: int) -> Item:
    """A body with its possessive ending, up to a position of the text."""
    meaning = owner.meaning._replace(form="genitive") if isinstance(owner.meaning, Body) else owner.meaning
    return owner._replace(end=end, meaning=meaning)


def _is_possessive(body: Item, sign: Item, letter: Item) -> bool:
    """Whether an apostrophe and an "s" stand right behind a body ("Forum Virium's")."""
    beside = sign.text in ("'", "’") and (body.end, sign.end) == (sign.start, letter.start)
    return beside and isinstance(body.meaning, Body)


def join_kinds(items: Sequence[Item]) -> list[Item]:
    """The word for an association and the listed name beside it made one ("Kehitysyhdistys" "Viisari ry").

    And a listed name and the word for its kind behind a hyphen ("Salpaus" "-kuntayhtymä").
    """
    if not any(pair[0].kind == "body" and pair[1].kind in {"body", "text"} for pair in itertools.pairwise(items)):
        return list(items)
    made: list[Item] = []
    for item in items:
        if made and (whole := _with_kind(made[-1], item)):
            made[-1] = whole
            continue
        kind = made[-1] if made else item
        beside = (
            names_whole_body(kind) and names_whole_body(item) and item.start == kind.end + 1 and not is_genitive(kind)
        )
        if beside and kind.text.casefold().endswith(_KINDS) and len(item.text.split()) == 2 and _has_form(item):
            made[-1] = _lengthen(kind, item)
        else:
            made.append(item)
    return made


def _with_kind(body: Item, rest: Item) -> Item | None:
    """A body with the word for its kind that a hyphen joins to it; None where nothing of the kind follows."""
    joined = rest.kind == "text" and rest.text[0] in "-–" and " " not in rest.text and rest.start == body.end + 1
    if body.kind != "body" or not joined or not is_body_word(rest.text[1:]):
        return None
    meaning = read_body([*body.text.split(), rest.text])
    whole = meaning is not None and meaning.kind == "body"
    return Item("body", f"{body.text} {rest.text}", body.start, rest.end, meaning) if whole and meaning else None


def _has_form(body: Item) -> bool:
    return is_legal_form(body.text.split()[-1])


def join_ordinals(items: Sequence[Item]) -> list[Item]:
    """A deputy and the number before it made one title ("1. varapuheenjohtaja", "valtuuston 2. varapj.")."""
    made: list[Item] = []
    for item in items:
        size = _ordinal_size(made) if item.kind == "title" and _is_deputy(item) else 0
        if size:
            ordinal = "".join(one.text for one in made[-size:])
            organ = made[-size - 1] if len(made) > size and _is_organ(made[-size - 1]) else None
            front = f"{organ.text.lower()} {ordinal}" if organ else ordinal
            size += organ is not None
            words = f"{front} {item.text}", f"{front} {item.meaning}"
            item = Item("title", words[0], made[-size].start, item.end, words[1])
            del made[-size:]
        made.append(item)
    return made


def mark_lone_posts(items: Sequence[Item]) -> list[Item]:
    """A post of one word that fills its part between commas or line ends made a title ("N, Director, M").

    In English, before a name ("Curator N") and before a body ("N, Librarian at M", "N, director of M"), too; in
    Finnish, words that are surnames, too, on the line below a name ("Suntio", "Kokki").
    """
    made = list(items)
    for at, item in enumerate(items):
        below = at > 1 and items[at - 1].kind in BREAKS and items[at - 2].kind == "name"
        listed = item.text.casefold() in words_of("english-title-head") or (below and _is_post(item.text))
        is_post = item.kind == "capital" and listed
        beside = {one.kind for one in (*items[max(0, at - 1) : at], *items[at + 1 : at + 2])}
        fills = at > 0 and beside <= BREAKS | {"comma", "bar"}
        if is_post and (fills or (rank_given(item.text) is None and _leads(items, at))):
            made[at] = item._replace(kind="title", meaning=item.text)
        elif item.kind == "text" and _is_post_of(items, at):
            *article, post, link = item.text.split()
            start = item.start + len(" ".join([*article, ""]))
            made[at] = Item("title", post, start, item.end - len(link) - 1, post)
    return made


def _is_post_of(items: Sequence[Item], at: int) -> bool:
    """Whether words in small letters are an English post that a body behind them has ("N, the director of M,")."""
    *article, post, link = ["", *items[at].text.split()]
    begins = at > 1 and (items[at - 2].kind, items[at - 1].kind) == ("name", "comma")
    owned = link in ("of", "at") and at + 1 < len(items) and items[at + 1].kind == "body"
    return begins and owned and post in words_of("english-title-head") and set(article[1:]) <= words_of("article")


def _leads(items: Sequence[Item], at: int) -> bool:
    """Whether a word begins its part, with a name or "at" behind it."""
    begins = not at or items[at - 1].kind in BREAKS | {"comma", "bar", "colon", "label", "conjunction", "open"}
    following, owner = [*items[at + 1 : at + 3], None, None][:2]
    if following is None or not begins:
        return False
    owned = following.text in ("of", "of the") and owner is not None and owner.kind == "body"
    return owned or following.kind == "name" or following.text in ("at", "with")


def _is_post(word: str) -> bool:
    head = read_title_head(word)
    return head is not None and head.form == "singular" and head.word == word.casefold()


def _ordinal_size(before: Sequence[Item]) -> int:
    """How many items at the end are a number that orders, with its stop: two, one or none."""
    size = 2 if before and before[-1].kind == "stop" else 1
    number = before[-size] if len(before) >= size else None
    return size if number and number.kind == "number" and number.text in words_of("ordinal") else 0


def _is_organ(item: Item) -> bool:
    """Whether one word is the genitive of an organ, which a post in it begins with ("valtuuston", "hallituksen")."""
    plain = item.kind in {"text", "body"} and " " not in item.text
    return plain and item.text.casefold().endswith(tuple(words_of("organ-genitive")))


def _is_deputy(item: Item) -> bool:
    return item.text.islower() and item.text.startswith(tuple(words_of("deputy"))) and is_office(item.text.split()[-1])


def part_units(items: Sequence[Item]) -> list[Item]:
    """The unit that begins a title made a unit of the body before it ("N:n yliopiston X tiedekunnan dekaani")."""
    made: list[Item] = []
    for item in items:
        after_owner = bool(made) and is_genitive(made[-1]) and names_whole_body(made[-1])
        in_faculty = bool(set(item.text.casefold().split()) & words_of("faculty"))
        made.extend(_part(item) if item.kind == "title" and (after_owner or in_faculty) else [item])
    return made


def join_firms(items: Sequence[Item]) -> list[Item]:
    """A body and a firm that only says what it does made one firm ("Iin kunta" "Palvelut Oy")."""
    made: list[Item] = []
    for item in items:
        first, *rest = item.text.casefold().split() if item.kind == "body" else [""]
        bare = len(rest) == 1 and first in words_of("firm-field") and is_legal_form(rest[0])
        before = made[-1] if bare and made and made[-1].end + 1 == item.start else None
        if before is not None and isinstance(before.meaning, Body) and before.meaning.form == "nominative":
            words = f"{before.text} {item.text}"
            made[-1] = before._replace(text=words, end=item.end, meaning=Body(words, "body", "nominative"))
        else:
            made.append(item)
    return made


def name_towned_bodies(items: Sequence[Item]) -> list[Item]:
    """A town and what stands behind it made a body where they fill a part behind a name ("A, Kuopio Health").

    A capitalised word that is no name or town by itself, or a kind of body in English ("A, Kuopio Science Park").
    """
    made: list[Item] = []
    named = False
    for at, item in enumerate(items):
        named = item.kind == "name" or (named and item.kind not in BREAKS)
        town = made[-1] if made and named and _names_town_brand(items, at) else None
        if town is not None:
            words = f"{town.text} {item.text}"
            made[-1] = Item("body", words, town.start, item.end, Body(words, "body", "nominative"))
        else:
            made.append(item)
    return made


def _names_town_brand(items: Sequence[Item], at: int) -> bool:
    """Whether a kind of body, or one capitalised word of no known kind, stands behind a town, and they fill a part."""
    town, word = items[at - 1], items[at]
    if at > 1 and word.kind in {"body", "capital"} and _names_kind_in_english(word):
        if town.kind != "place" and town.text.casefold() not in areas():
            return False
        return town.end + 1 == word.start and _fills_part(items, at - 1, at + 1)
    if at < 2 or (town.kind, word.kind) != ("place", "capital") or not word.text.istitle() or " " in word.text:
        return False
    key = word.text.casefold()
    known = rank_given(word.text) is not None or rank_surname(word.text) is not None or is_street(key)
    where = key in areas() or key in words_of("abroad") or (at + 1 < len(items) and items[at + 1].kind == "number")
    beside = town.end + 1 == word.start and items[at - 2].kind in {"comma", "open"}
    return beside and not (known or where) and _fills_part(items, at - 1, at + 1)


def _names_kind_in_english(body: Item) -> bool:
    """Whether capitalised words are nothing but the kind of a body ("Hospital District")."""
    *_, last = body.text.casefold().split()
    return " " in body.text and body.text.istitle() and last in words_of("english-kind")


def name_areas(items: Sequence[Item]) -> list[Item]:
    """A sub-region ("Kaustisen seutukunta") made a body where it stands by itself beside a name, as bodies do."""
    made: list[Item] = []
    for at, item in enumerate(items):
        is_area = item.kind == "text" and item.text in words_of("area-body") and bool(made)
        if (
            is_area
            and made[-1].kind == "capital"
            and made[-1].text.endswith("n")
            and _fills_part(items, at - 1, at + 1)
        ):
            name = f"{made[-1].text} {item.text}"
            made[-1] = Item("body", name, made[-1].start, item.end, Body(name, "body", "nominative"))
        else:
            made.append(item)
    return made


def _fills_part(items: Sequence[Item], start: int, end: int) -> bool:
    """Whether items fill a part of a list of people: signs, line ends or names stand on both sides."""
    signs = {"comma", "colon", "open", "close", "slash", "bar", "dash", "semicolon", "conjunction"}
    sides = BREAKS | CONTACTS | FUNCTIONS | signs | {"name", "label", "number"}
    return (not start or items[start - 1].kind in sides) and (end >= len(items) or items[end].kind in sides)


def demote_units(items: Sequence[Item]) -> list[Item]:
    """What may be a unit before what has units ("Kuluttajatutkimuskeskus, Helsingin yliopisto") made one of it."""
    made = list(items)
    for at, (first, second) in enumerate(itertools.pairwise(items)):
        if not (names_whole_body(first) and names_whole_body(second)):
            continue
        if _may_own(first, second) and second.text.split()[0].istitle():
            made[at] = first._replace(meaning=Body(first.text, "unit", "nominative"))
        elif is_nominative(first) and is_nominative(second) and _may_own(second, first):
            made[at + 1] = second._replace(meaning=Body(second.text, "unit", "nominative"))  # the owner stands first
    for at in range(len(items) - 2):
        unit, sign, owner = items[at : at + 3]
        if (
            names_whole_body(unit)
            and names_whole_body(owner)
            and sign.kind in {"comma", "line"}
            and _may_own(unit, owner)
        ):
            made[at] = unit._replace(meaning=Body(unit.text, "unit", "nominative"))
        elif (
            names_whole_body(unit)
            and names_whole_body(owner)
            and sign.kind in {"slash", "comma"}
            and _may_own(owner, unit)
        ):
            made[at + 2] = owner._replace(meaning=Body(owner.text, "unit", "nominative"))  # the owner stands first
    return made


def _may_own(unit: Item, owner: Item) -> bool:
    is_listed = unit.text.casefold() in known_names()
    words = unit.text.casefold()
    kinds = tuple(words_of("unit-like"))
    kind, _, brand = unit.text.rpartition(" ")  # "Kehittämiskeskus Aava"
    named = brand.istitle() and not is_legal_form(brand) and kind.casefold().endswith(kinds)
    ends = named or words.endswith(kinds) or words.startswith(tuple(words_of("unit-begin")))
    owners = tuple(words_of("unit-owner"))
    name = owner.meaning.name.casefold() if isinstance(owner.meaning, Body) else ""
    return ends and not is_listed and (name.endswith(owners) or name.startswith(owners))


def _part(title: Item) -> list[Item]:
    words = title.text.split()
    for cut in range(len(words) - 1, 1, -1):
        unit = read_body([words[0].capitalize(), *words[1:cut]])
        if unit is not None and unit.form == "genitive" and title.meaning:
            name = " ".join((agreed_nominative(words[0]), *unit.name.split()[1:]))
            first, rest = " ".join(words[:cut]), " ".join(str(title.meaning).split()[cut:])
            end, role = title.start + len(first), read_role(words[cut:])
            kind, meaning = ("role", role) if role else ("title", rest)
            return [
                Item("body", first, title.start, end, Body(name, "unit", "genitive")),
                Item(kind, " ".join(words[cut:]), end + 1, title.end, meaning),
            ]
    return [title]


def drop_degrees(items: Sequence[Item]) -> list[Item]:
    """The items without brackets that hold nothing but the degree of the post before: "insinööri (ylempi AMK) N"."""
    kept: list[Item] = []
    for at, item in enumerate(items):
        kept.append(item)
        if item.kind != "close" or at + 1 == len(items):
            continue
        level = len(kept) > 3 and kept[-3].kind == "text" and kept[-3].text.casefold() in words_of("degree-level")
        size = 5 if level else 4
        kinds = [one.kind for one in kept[-size:] if one.kind != "text"]
        if kinds == ["title", "open", "degree", "close"]:
            kept[-size:] = [kept[-size]._replace(end=item.end)]
    return kept


def join_suffixes(items: Sequence[Item]) -> list[Item]:
    """The word in brackets for who has retired from a post made a part of the post ("prof. (emer.) N")."""
    made: list[Item] = []
    for item in items:
        if item.kind == "close" and [one.kind for one in made[-3:]] == ["title", "open", "text"]:
            post, _, word = made[-3:]
            if word.text.casefold() in words_of("title-suffix"):
                suffix = f" ({word.text})"
                made[-3:] = [post._replace(text=post.text + suffix, end=item.end, meaning=f"{post.meaning}{suffix}")]
                continue
        made.append(item)
    return made


def name_brackets(items: Sequence[Item]) -> list[Item]:
    """What stands in brackets behind names, and before them, where a list has them: one body, the rest of the name.

    "A (Reaktor Sydost)": a brand and the word behind it; "Ros-Marie Jönsson Neckö (Iin kunta)": a second surname.
    """
    if "open" not in {item.kind for item in items}:
        return list(items)
    rows = sum(name.kind == "name" and sign.kind == "open" for name, sign in itertools.pairwise(items))
    made: list[Item] = []
    for at, item in enumerate(items):
        after = items[at + 1].kind if at + 1 < len(items) else ""
        one_word = item.kind == "capital" and " " not in item.text and item.text.istitle()
        if one_word and after == "open" and rows >= _FEWEST_ROWS and made and isinstance(made[-1].meaning, Name):
            name = made[-1].meaning
            made[-1] = made[-1]._replace(end=item.end, meaning=name._replace(family=f"{name.family} {item.text}"))
        elif one_word and after == "close" and [one.kind for one in made[-3:]] == ["name", "open", "body"]:
            made[-1] = _lengthen(made[-1], item) if _is_brand(made[-1]) else made[-1]
            made.extend([] if made[-1].end == item.end else [item])
        else:
            made.append(item)
    return made


def _is_brand(item: Item) -> bool:
    """Whether a body is one word that does not say what it is ("Reaktor")."""
    return " " not in item.text and not is_body_word(item.text)


def _lengthen(body: Item, rest: Item) -> Item:
    name = f"{body.text} {rest.text}"
    return body._replace(text=name, end=rest.end, meaning=Body(name, "body", "nominative"))


def _body_follows(items: Sequence[Item], at: int) -> bool:
    """Whether a body stands behind a comma and at most a post: "N (MMM), ProAgria Oulu"."""
    kinds = [item.kind for item in items[at : at + 4]]
    past = 2 if len(kinds) > 1 and kinds[1] in FUNCTIONS else 0
    return kinds[past : past + 1] == ["comma"] and kinds[past + 1 : past + 2] in (["body"], ["capital"])


def mark_degrees(items: Sequence[Item]) -> list[Item]:
    """A degree that is a ministry's short name, too ("A, KTM, lehtori, N:n yliopisto", "A (MMM), ProAgria")."""
    made = list(items)
    for at in range(2, len(items) - 2):
        before, *commas, post = (made[place].kind for place in (at - 2, at - 1, at + 1, at + 2))
        short = items[at].kind == "body" and items[at].text.isupper() and items[at].text.casefold() in degrees()
        posts = {"name": FUNCTIONS, "degree": FUNCTIONS, "title": {"degree"}}.get(before, frozenset())
        told = commas == ["comma", "comma"] and post in posts
        told = told or (commas == ["open", "close"] and before == "name" and _body_follows(items, at + 2))
        if short and told:
            made[at] = items[at]._replace(kind="degree", meaning=items[at].text)
    bodies = [at for at, item in enumerate(items) if item.kind == "body"]
    in_columns = any(_ends_row(items, at) for at in bodies)
    in_rows = any(_fills_row(items, at) for at in bodies)
    for at, (item, after) in enumerate(itertools.pairwise(items)):
        department = isinstance(after.meaning, Body) and after.meaning.kind == "unit" and after.text[:1].isupper()
        listed = (in_columns and _ends_row(items, at)) or (in_rows and _fills_row(items, at))
        told = item.kind == "degree" and (department or after.kind == "place" or listed)
        ministry = read_body([item.text]) if told else None
        if ministry is not None:
            # "Anna N MMM Luonnonvaraosasto", "Anna N, VTT Oulu"
            made[at] = item._replace(kind="body", meaning=ministry)
    return made


def _fills_row(items: Sequence[Item], at: int) -> bool:
    """Whether an item is all that a row says of a person but an office ("A, Iin kunta B, MMM C, TEM siht. D")."""
    before = [item.kind for item in items[max(0, at - 2) : at]]
    after = [item for item in items[at + 1 : at + 3] if not (item.kind == "title" and is_office(item.text))]
    return before == ["name", "comma"] and after[:1] != [] and after[0].kind == "name"


def _ends_row(items: Sequence[Item], at: int) -> bool:
    """Whether an item ends a row of a list that lost its lines ("A, tarkastaja, TEM B, johtaja, Iin kunta C")."""
    around = [item.kind for item in (*items[max(0, at - 4) : at], *items[at + 1 : at + 2])]
    return around[::2] == ["name", "title", "name"] and around[1::2] == ["comma", "comma"]


def mark_projects(items: Sequence[Item]) -> list[Item]:
    """The name of a project that fills its line or a cell of it ("N:n yliopisto / Tuki -hanke / tutkija / A")."""
    made, begin = list(items), 0
    for at in range(len(items) + 1):
        if at < len(items) and items[at].kind not in BREAKS | {"slash", "bar"}:
            continue
        line = items[begin:at]
        if line and all(item.kind in {"capital", "text"} for item in line) and is_project(line[-1].text.split()[-1]):
            made[begin:at] = [item._replace(kind="project") for item in line]
        begin = at + 1
    return made


def pair_columns(items: Sequence[Item]) -> list[Item]:
    """Names side by side over functions side by side, as signatures stand, in the order of the people."""
    made = list(items)
    for at in range(len(items)):
        names, end = _row(made, at)
        functions, last = _row(made, end + 1) if len(names) > 1 and _are(names, {"name"}) else ([], end)
        if len(functions) == len(names) > 1 and _are(functions, FUNCTIONS):
            parts = [one for pair in zip(names, functions, strict=True) for one in (*pair, made[end])]
            made[at:last] = _interleave(parts, made[at + 1])
    return made


def _are(cells: Sequence[Item], kinds: Set[str]) -> bool:
    return all(item.kind in kinds for item in cells)


def _interleave(parts: Sequence[Item], bar: Item) -> list[Item]:
    """Name, function, line end for each person, with a bar between the first two, and no line end at the last."""
    return [one for at, item in enumerate(parts[:-1]) for one in ((item, bar) if at % 3 == 0 else (item,))]


def _row(items: Sequence[Item], at: int) -> tuple[list[Item], int]:
    """The cells of a line that begins at an item, where bars or tabs alone part them, and the position of its end.

    Empty where the line is another. Several tabs part two cells as one does.
    """
    if at > len(items) or (at and items[at - 1].kind not in BREAKS):
        return [], at
    end = next((far for far in range(at, len(items)) if items[far].kind in BREAKS), len(items))
    cells: list[Item] = []
    parting = True
    for item in items[at:end]:
        if item.kind == "bar" and (not parting or (cells and item.text == "\t")):
            parting = True
        elif parting and item.kind != "bar":
            cells.append(item)
            parting = False
        else:
            return [], at
    return ([], at) if parting else (cells, end)
