"""Joins a sentence that goes on about the person just named ("Hän toimii N:ssä", "Virtanen on johtaja") to the name."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item, as_words
from converters.text.people.names import Name
from converters.text.people.roles import leading_verbs, tells_deed
from converters.text.people.words import words_of

_BEGINNING = frozenset({"line", "gap", "bar", "dash", "degree", "capital"})
_BOTH = 2  # people
_WINDOW = 40  # items on either side of the sentence's beginning, among which the person and the verb are looked for


def follow_references(items: Sequence[Item]) -> list[Item]:
    """The items with what begins such a sentence made periods, which part nothing: what it says is said of the name.

    The verb has to be one of working or being, and the sentence before to name one person, else nobody is meant surely.
    "Molemmat" and "båda" go on about the two people of the sentence before, and stay in the text for those who share.
    A surname that only one person of the text before has stands for the whole name in other sentences.
    """
    made = list(items)
    for at, item in enumerate(items):
        if item.kind not in {"stop", *BREAKS}:
            continue
        if verb := _verb_after_reference(made, at):
            made[at:verb] = [one._replace(kind="period") for one in items[at:verb]]
        elif _goes_on_about_both(made, at):
            made[at : at + 2] = [item._replace(kind="period"), as_words(items[at + 1])]
        elif person := _person_called(made, at):
            made[at + 1] = items[at + 1]._replace(kind="name", meaning=person)
        elif leader := _leader_called(made, at):
            made[at + 3] = items[at + 3]._replace(kind="name", meaning=leader)
    return made


def _leader_called(items: Sequence[Item], stop: int) -> Name | None:
    """Whose surname alone says who leads what a sentence tells of ("Led by Mäki, the project ..."); None for others."""
    if stop + 3 >= len(items):
        return None
    verb, by, called = items[stop + 1 : stop + 4]
    led = (verb.kind, called.kind) == ("capital", "capital") and f"{verb.text} {by.text}".casefold() in leading_verbs()
    return _named_before(items, stop, called.text) if led else None


def _person_called(items: Sequence[Item], stop: int) -> Name | None:
    """Whose surname alone begins a sentence of working or being behind a stop ("Mäki on johtaja"); None for others."""
    if stop + 2 >= len(items):
        return None
    called, verb = items[stop + 1], items[stop + 2]
    if called.kind not in {"capital", "place"} or not (_tells_work(verb) or _tells_role(verb)):
        return None
    if called.text.casefold() in words_of("pronoun"):
        return _person_before(items, stop)
    return _named_before(items, stop, called.text)


def _named_before(items: Sequence[Item], stop: int, called: str) -> Name | None:
    """The one person before a stop whose surname or given name a word is; None where none or several have it."""
    near = (item.meaning for item in items[max(0, stop - _WINDOW) : stop])
    found = {name for name in near if isinstance(name, Name) and called in {name.family, name.given}}
    return found.pop() if len(found) == 1 else None


def _tells_work(item: Item) -> bool:
    """Whether words begin with a verb of working or being."""
    return item.kind == "text" and item.text.split()[0].casefold() in words_of("working")


def _tells_role(item: Item) -> bool:
    """Whether words say what somebody is or does in a project, with the verb first ("johtaa hanketta", "leads")."""
    first = item.text.casefold().partition(" ")[0]
    told = item.kind == "role" and (first in words_of("working") or tells_deed(item.text.split()))
    return told or (item.kind == "text" and first in leading_verbs())


def _goes_on_about_both(items: Sequence[Item], stop: int) -> bool:
    """Whether a sentence says of both people of the one before where they work ("Molemmat työskentelevät N:ssä")."""
    both, verb = (*items[stop + 1 : stop + 3], *[items[stop]] * 2)[:2]
    if both.text.casefold() not in words_of("both") or verb.text.split()[:1] == []:
        return False
    verbs = words_of("working") | words_of("plural-verb")
    works = verb.kind == "text" and verb.text.split()[0].casefold() in verbs
    return works and len(_people_before(items, stop)) == _BOTH


def _verb_after_reference(items: Sequence[Item], stop: int) -> int:
    """Where the verb stands in a sentence that a pronoun, or the surname of the person before, begins; 0 in others."""
    ahead = range(stop + 1, min(len(items), stop + 1 + _WINDOW))
    verb = next((at for at in ahead if items[at].kind not in _BEGINNING), stop)
    goes_on = _tells_work(items[verb]) and not _tells_role(items[verb])
    person = _person_before(items, stop) if goes_on else None
    if person is None:
        return 0
    word = items[verb - 1].text
    return verb if word.casefold() in words_of("pronoun") or word == person.family else 0


def _person_before(items: Sequence[Item], stop: int) -> Name | None:
    """The one person whom the sentence or the line that ends here names; None where it names nobody or several."""
    found = _people_before(items, stop)
    return found[0] if len(found) == 1 else None


def _people_before(items: Sequence[Item], stop: int) -> list[Name]:
    """The people whom the sentence or the line that ends here names, the last of them first."""
    found: list[Name] = []
    before = list(items[max(0, stop - _WINDOW) : stop])
    while items[stop].kind in BREAKS and before and before[-1].kind in {"colon", *BREAKS}:
        before.pop()
    for item in reversed(before):
        if item.kind in {"stop", *BREAKS}:
            break
        if isinstance(item.meaning, Name):
            found.append(item.meaning)
    return found
