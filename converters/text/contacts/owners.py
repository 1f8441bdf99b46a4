"""Reads as bodies capitalised case forms that no list knows: "Pirkan Helmen johtaja N", "N Telecomista"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from converters.text.contacts.base_forms import base_of_genitive, base_of_local, is_short_genitive
from converters.text.contacts.kinds import BREAKS, is_genitive
from converters.text.contacts.phrases import Item
from converters.text.language.case_endings import WHERE_FROM
from converters.text.organisations.bodies import Body, areas, is_generic, known_names, place_genitives, places
from converters.text.people.names import Name, looks_like_surname, rank_surname
from converters.text.people.roles import is_project, read_title_head
from converters.text.people.words import words_of

_SHORTEST = 4  # letters
_ADJECTIVE = re.compile(r"(?:(?<!k)se|ne)n\Z")  # "Entisen", "Nykyinen"
_SURE = 0.7  # how sure a name is that the lists know
_LONGEST = 4  # words of such a name
_LEADS = ("johtaja", "päällikkö")
_IN_SENTENCE = frozenset({"text", "conjunction"})
_BEGINNINGS = BREAKS | {"stop", "bar", "dash", "colon"}


def name_owners(items: Sequence[Item]) -> list[Item]:
    """The items with the capitalised genitives before a post made a body, whether they were read with the post or not.

    Two words or more, for a field of work has one ("Viestinnän johtaja"); inside a sentence or a line one is enough
    before the head of a firm or an association, who has no field ("..., Kotipesän toiminnanjohtaja").
    """
    made: list[Item] = []
    for item in items:
        if item.kind in {"title", "role"}:
            _add_post(made, item)
        else:
            made.append(item)
    return made


def _add_post(made: list[Item], post: Item) -> None:
    """A post added to the items before it, the body that owns it parted from it."""
    beside = made[-1] if made and made[-1].end + 1 == post.start else None
    if beside is not None and beside.kind == "body":
        made[-1:] = [_bent(beside) if post.kind == "title" else beside, post]
        return
    words = post.text.split()
    if words[-1].istitle() and words[-1].casefold() in words_of("english-title-head"):
        made.append(post)
        return  # "Education Manager": no genitive
    own = list(itertools.takewhile(_may_own, words[:-1]))
    before = beside if beside is not None and _is_owner(beside) else None
    owner = [*(before.text.split() if before else ()), *own]
    if before:
        made.pop()
    if not owner or not _is_enough(owner, words[-1], post.kind, before=made[-1] if made else None):
        made.extend([before, post] if before else [post])
        return
    made.extend(_part(owner, before.start if before else post.start, post, len(own)))


def _bent(owner: Item) -> Item:
    """A body whose last word is a genitive that was taken for its base form, right ("Talo Virtasen johtaja")."""
    body, (*front, last) = owner.meaning, owner.text.split() or [""]
    if not isinstance(body, Body) or body.form != "nominative" or body.name != owner.text:
        return owner
    if not front or not last.istitle() or not last.endswith("n") or owner.text.casefold() in known_names():
        return owner
    base = base_of_genitive(last)
    return owner._replace(meaning=Body(" ".join((*front, base)), body.kind, "genitive")) if base else owner


def name_origins(items: Sequence[Item]) -> list[Item]:
    """The items with the capitalised words right behind a name that say where somebody comes from made a body."""
    made = list(items)
    for at, (person, item) in enumerate(itertools.pairwise(items), 1):
        if person.kind == "name" and item.kind == "capital" and item.text.endswith(WHERE_FROM):
            *front, last = item.text.split()
            base = known_names().get(last[:-3].casefold(), "") or base_of_local(last)
            if base and not _is_where(base):
                made[at] = item._replace(kind="body", meaning=Body(" ".join((*front, base)), "body", "local"))
    return made


def name_circles(items: Sequence[Item]) -> list[Item]:
    """The items with the body among whose people a sentence picks somebody read as where that person comes from.

    "Oulun yliopiston tutkijoista rahoituksen sai A".
    """
    made = list(items)
    for at, (owner, told) in enumerate(itertools.pairwise(items)):
        if is_genitive(owner) and told.kind == "text" and isinstance(owner.meaning, Body) and _picks(told):
            made[at] = owner._replace(meaning=owner.meaning._replace(form="local"))
    return made


def _picks(told: Item) -> bool:
    """Whether words say that one of several with a post got something or was chosen ("tutkijoista rahoituksen sai")."""
    words = told.text.split()
    head = read_title_head(f"{words[0][:-3]}lle") if words[0].endswith(("ista", "istä")) else None
    return head is not None and head.form == "plural" and words[-1] in words_of("picking")


def _is_where(word: str) -> bool:
    """Whether a word is hardly a body: a municipality, a region, or a village that is called as surnames are."""
    key = word.casefold()
    place = key in places() or key in areas() or key in words_of("abroad") or key in words_of("province")
    return place or looks_like_surname(word) or rank_surname(word) is not None or key.endswith(("la", "lä"))


def _may_own(word: str) -> bool:
    """Whether a word is the capitalised genitive of what may be a name: no kind of body, project, post or adjective."""
    named = word[:1].isupper() and len(word) > _SHORTEST and word.endswith("n") and not _ADJECTIVE.search(word)
    return named and not (is_generic(word) or is_project(word) or read_title_head(word))


def _is_owner(before: Item) -> bool:
    """Whether the words right before a post are such genitives and nobody's sure name."""
    unsure = not isinstance(before.meaning, Name) or before.meaning.confidence < _SURE
    return before.kind in {"capital", "name"} and unsure and all(map(_may_own, before.text.split()))


def _is_enough(owner: Sequence[str], post: str, kind: str, *, before: Item | None) -> bool:
    """Whether words may own a post: several, or one that has its capital inside a sentence or a line.

    Behind words in small letters before any post ("kertoo Kotipesän tutkija"), as no field of work has a capital there.
    """
    if len(owner) > 1 or is_short_genitive(owner[0]):
        return len(owner) <= _LONGEST
    inside = before is not None and before.kind not in _BEGINNINGS
    told = before is not None and before.kind in _IN_SENTENCE and before.text[:1].islower()
    leads = kind == "title" and inside and (told or post in words_of("company-leader"))
    return leads and owner[0].casefold() not in place_genitives() and not _is_where(base_of_genitive(owner[0]))


def _part(owner: Sequence[str], start: int, item: Item, own: int) -> list[Item]:
    """The owner and its post; mere words without a plain base form, or where a post may have a field or a project."""
    first = " ".join(owner)
    end = start + len(first)
    name = " ".join((*owner[:-1], base_of_genitive(owner[-1])))
    leads = len(owner) > 1 or is_short_genitive(first)  # "Itämeren tutkija"
    leads = leads or item.text.endswith((*words_of("company-leader"), *_LEADS))
    known = item.kind == "title" and base_of_genitive(owner[-1]) != "" and leads
    body = Item("body", first, start, end, Body(name, "body", "genitive")) if known else Item("text", first, start, end)
    rest = " ".join(item.text.split()[own:])
    meaning = " ".join(item.meaning.split()[own:]) if isinstance(item.meaning, str) else item.meaning
    return [body, item._replace(text=rest, start=item.end - len(rest), meaning=meaning)]
