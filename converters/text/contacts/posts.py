"""Cuts posts right: the field of an English or a Swedish one joined to it, what somebody does to something cut off."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS, is_genitive
from converters.text.contacts.phrases import Item, as_words
from converters.text.organisations.bodies import Body, is_generic, places, read_body
from converters.text.people.names import Name, rank_given, rank_surname
from converters.text.people.roles import is_project, lemmas
from converters.text.people.words import words_of

_OF_FIELD = ("isen", "isten")  # genitives of adjectives
_NEAR_PARTNER = frozenset({"title", "role", "conjunction", "slash", "comma"})
_FEWEST_OF_BODY = 3  # words of a body that its town ends; of two the first may be a field
_LONGEST_FIELD = 4  # words in small letters; more are a sentence
_WITHIN = frozenset({"i", "in"})  # before a body in Swedish ("för fostran i N stift")
_WORDS = frozenset({"text", "capital"})
_WHERE = ("ssa", "ssä", "lla", "llä", "sta", "stä", "lta", "ltä", "na", "nä", "va", "vä")
_ENDS = BREAKS | {"comma", "name", "body", "close", "stop", "semicolon", "bar", "email", "phone", "label", "period"}


def name_partners(items: Sequence[Item]) -> list[Item]:
    """The word for who owns a part of a firm made a post where it stands with a post, or behind a name as posts do.

    "CEO & Partner", "A, Partner, N Oy": elsewhere it heads bodies.
    """
    made = list(items)
    for at, item in enumerate(items):
        if item.kind == "field" and item.text.casefold() in words_of("firm-owner") and _is_post_here(items, at):
            made[at] = item._replace(kind="title", meaning=item.text)
    return made


def _is_post_here(items: Sequence[Item], at: int) -> bool:
    kinds = ["line", "line", *(item.kind for item in items), "line", "line"]
    before, after = kinds[at : at + 2], kinds[at + 3 : at + 5]
    beside_post = (
        "title" in (before[0], after[1]) and {before[1] if before[0] == "title" else after[0]} <= _NEAR_PARTNER
    )
    behind_name = before == ["name", "comma"] and after[0] in {"comma", *BREAKS}
    return after[0] != "colon" and (beside_post or behind_name)


def part_posts_of_bodies(items: Sequence[Item]) -> list[Item]:
    """The items with an English post parted from the body that it is of: "Director of | Health Capital Helsinki".

    A field of work has no town behind it, and one of several things tells that it is one ("Head of Services Oulu").
    """
    made: list[Item] = []
    for item in items:
        made.append(item)
        at = len(made) - 1
        if item.kind in {"place", "body"} and at and item.start == made[-2].end + 1 and _ends_in_town(item.text):
            at -= 1
        if at >= 0 and made[at].kind == "title" and " of " in made[at].text:
            made[at:] = _part_post(made[at:])
    return made


def _part_post(parts: Sequence[Item]) -> list[Item]:
    post, owner = " ".join(part.text for part in parts).split(" of ", 1)
    named = len(owner.split()) >= _FEWEST_OF_BODY and _ends_in_town(owner)
    if not named or any(word.endswith("s") or word.islower() for word in owner.split()[:-1]):
        return list(parts)
    start, end = parts[0].start, parts[-1].end
    body = Item("body", owner, end - len(owner), end, Body(owner, "body", "nominative"))
    return [Item("title", post, start, start + len(post), post), body]


def _ends_in_town(words: str) -> bool:
    return words.split()[-1].casefold() in places()


def drop_memberships(items: Sequence[Item]) -> list[Item]:
    """The items with the word for a member in a bracket as mere words: it is no post ("Senior Adviser (Member)")."""
    made = list(items)
    for at, item in enumerate(items[1:-1], 1):
        bracketed = (items[at - 1].kind, item.kind, items[at + 1].kind) == ("open", "title", "close")
        if bracketed and item.text.casefold() in words_of("group-member"):
            made[at] = as_words(item)
    return made


def leave_surnames(items: Sequence[Item]) -> list[Item]:
    """The items with a post right before a surname alone as mere words: it is that person's ("Rehtori Laine kertoi").

    Not where the text names somebody with that surname.
    """
    known = {item.meaning.family.casefold() for item in items if isinstance(item.meaning, Name)}
    made = list(items)
    for at, (post, person) in enumerate(itertools.pairwise(items)):
        alone = post.kind == "title" and person.kind == "capital" and person.start == post.end + 1
        if (
            alone
            and _is_surname(person.text)
            and person.text.casefold() not in known
            and _goes_on(items[at + 2 : at + 3])
        ):
            made[at] = as_words(post)
    return made


def _is_surname(word: str) -> bool:
    """Whether a word is a surname, and commoner as one than as a given name."""
    family, given = rank_surname(word), rank_given(word)
    return family is not None and (given is None or family < given)


def _goes_on(after: Sequence[Item]) -> bool:
    """Whether a sentence goes on in small letters."""
    return bool(after) and after[0].kind == "text" and after[0].text[:1].islower()


def join_units(items: Sequence[Item]) -> list[Item]:
    """The items with a post that says nothing of its field joined to the kind of unit it leads.

    "Päiväkodin johtaja", "yksikön esihenkilö"; not to a body that employs people ("kaupungin johtaja"), nor to a unit
    that has a name or a body before it, which is where the person works ("Oulun kaupungin kirjaston johtaja").
    """
    made: list[Item] = []
    for item in items:
        last = made[-1] if made else None
        bare = item.kind == "title" and any(one.word in words_of("bare-post") for one in lemmas(item.text.casefold()))
        word = _last_words(last.text) if last is not None and bare and last.end + 1 == item.start else ""
        if last is not None and word and _is_kind_of_unit(made, word):
            made.pop()
            if word != last.text:
                made.append(last._replace(text=last.text[: -len(word)].rstrip(), end=last.end - len(word) - 1))
            item = item._replace(
                text=f"{word} {item.text}", start=last.end - len(word), meaning=f"{word} {item.meaning}"
            )
        made.append(item)
    return made


def _last_words(words: str) -> str:
    """The last word, of two both where the first says what the other is of ("Teknisen toimen")."""
    first, _, last = words.rpartition(" ")
    return words if first.endswith(_OF_FIELD) and " " not in first else last


def _is_kind_of_unit(items: Sequence[Item], word: str) -> bool:
    """Whether a word that ends the last of some items is in the genitive what many units are called ("päiväkodin")."""
    last, before = items[-1], items[-2] if len(items) > 1 else None
    if last.kind not in {"body", "text"} or (last.kind == "body" and (word != last.text or _owns(before))):
        return False
    unit = last.meaning if isinstance(last.meaning, Body) else read_body((word.capitalize(),))
    kind = word.rpartition(" ")[2].capitalize()
    return unit is not None and (unit.kind, unit.form) == ("unit", "genitive") and is_generic(kind)


def _owns(item: Item | None) -> bool:
    return item is not None and is_genitive(item)


def cut_deeds(items: Sequence[Item]) -> list[Item]:
    """The items with what a person does to something cut from the title behind it: `hanketta | vetävä lehtori`.

    Without what it is done to, it is a part of the title ("johtava asiantuntija"). Nor is "new" before one a part.
    """
    made = [_without_new(item) for item in items]
    for at, item in enumerate(made[1:], 1):
        deed, _, title = str(item.meaning).partition(" ") if item.kind == "title" else ("", "", "")
        if title and deed.endswith(("va", "vä")) and _is_done_to(made[at - 1], item):
            rest = item.text.partition(" ")[2]
            made[at] = item._replace(text=rest, start=item.end - len(rest), meaning=title)
    return made


def _without_new(post: Item) -> Item:
    """An English or Swedish post without the word that says that its holder is new."""
    new, _, rest = post.text.partition(" ")
    if post.kind != "title" or not rest or new.casefold() not in words_of("new-in-post"):
        return post
    meaning = str(post.meaning).partition(" ")[2] or rest
    return post._replace(text=rest, start=post.end - len(rest), meaning=meaning)


def _is_done_to(before: Item, title: Item) -> bool:
    """Whether a noun in the partitive stands right before a title: what somebody does something to."""
    bent = isinstance(before.meaning, Body) and before.meaning.form == "partitive"  # "verkostoa"
    if not (bent or before.kind in _WORDS) or before.end + 1 != title.start:
        return False
    word = before.text.split()[-1].casefold()
    return word.endswith(("a", "ä")) and not word.endswith(_WHERE) and word not in words_of("verb")


def lengthen_posts(items: Sequence[Item]) -> list[Item]:
    """The items with the field behind a title joined to it, where a name, a body or the end of the phrase follows.

    The field of a role, too, which stays the role that it is ("sakkunnig inom miljö").
    """
    made: list[Item] = []
    at = 0
    items = _part_links(items)
    while at < len(items):
        end = _field_end(items, at) if items[at].kind in {"title", "role"} else at + 1
        made.append(_join(items[at:end]) if end > at + 1 else items[at])
        at = end
    return made


def _part_links(items: Sequence[Item]) -> list[Item]:
    """The items with the word that ties a body to a field before it set apart ("för ungdomsarbete | vid N")."""
    made: list[Item] = []
    for item, after in itertools.zip_longest(items, items[1:]):
        tied = item.kind == "text" and after is not None and after.kind == "body"
        *field, link = (item.text.split() if tied else None) or [""]
        if tied and field and link in words_of("employer-link") | _WITHIN and _begins_field([*made[-2:], item]):
            start = item.end - len(link)
            made.append(item._replace(text=item.text[: -len(link)].rstrip(), end=start - 1))
            made.append(item._replace(text=link, start=start))
        else:
            made.append(item)
    return made


def _begins_field(parts: Sequence[Item]) -> bool:
    """Whether the last of some items begins a field, or goes on with one behind a conjunction ("för A och B")."""
    goes_on = [part.kind for part in parts[:-1]] == ["text", "conjunction"]
    post = parts[-2] if len(parts) > 1 else parts[0]
    return _links_field(post, parts[0 if goes_on else -1].text.split()[0])


def _field_end(items: Sequence[Item], at: int) -> int:
    """The position after the field of the title at a position; the next one where it has none."""
    end = _past_field(items, at)
    joint = items[end : end + 2]
    has_field = end > at + 1 or " of " in items[at].text  # "Head of Communications and Marketing"
    if has_field and [item.kind for item in joint] in (["conjunction", "capital"], ["conjunction", "text"]):
        end = end + 2 if _is_field(joint[1]) else end
    following = items[end] if end < len(items) else None
    links = words_of("unit-link") | words_of("employer-link")
    ended = following is None or following.kind in _ENDS or following.text.split()[0] in links
    return end if ended else at + 1


def _past_field(items: Sequence[Item], at: int) -> int:
    """The position after "for Research", "of child psychiatry", "för forskning" right behind a title."""
    following = items[at + 1] if at + 1 < len(items) and items[at + 1].kind == "text" else None
    link, *field = following.text.split() if following else [""]
    if following is None or not _links_field(items[at], link):
        return at + 1
    if not field:
        named = at + 2 < len(items) and _may_be_field(items[at + 2]) and _is_field(items[at + 2])
        return at + 3 if named else at + 1
    return at + 2 if _is_field(following._replace(text=" ".join(field))) else at + 1


def _links_field(post: Item, link: str) -> bool:
    """Whether a word leads from a post to its field; "i" behind one that teaches it ("professor i fysik")."""
    taught = link == "i" and post.text.casefold().endswith(tuple(words_of("taught-post")))
    return taught or link in words_of("field-link")


def _may_be_field(item: Item) -> bool:
    """Whether an item behind "för" is what a post is for: a word that is a post elsewhere, too ("för diakoni")."""
    return item.kind == "capital" or (item.kind == "title" and item.text.islower())


def _is_field(item: Item) -> bool:
    """Whether words may name a field of work: few, without an article, a verb, a project or a group of people."""
    words = item.text.split()
    other = words_of("no-field") | words_of("verb") | words_of("pronoun") | words_of("programme-name")
    plain = not any(word.casefold() in other or is_project(word.casefold()) for word in words)
    grouped = words[-1].casefold().endswith(tuple(words_of("group")))
    return len(words) <= _LONGEST_FIELD and plain and not grouped


def _join(parts: Sequence[Item]) -> Item:
    title = parts[0]
    words = " ".join((str(title.meaning), *(item.text for item in parts[1:])))
    meaning = words if title.kind == "title" else title.meaning
    return title._replace(text=" ".join(item.text for item in parts), end=parts[-1].end, meaning=meaning)
