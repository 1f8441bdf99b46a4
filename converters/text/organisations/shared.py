"""Finds bodies that share a word: places before one head, two kinds of body of one place, people behind one mark."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import cache, cached_property

from converters.text.organisations.areas import english_places, english_regions, is_part_of_country, wide_areas
from converters.text.organisations.forms import ELLIPTIC, Mention
from converters.text.organisations.listed import ListedNames
from converters.text.organisations.short_genitives import known_genitive
from converters.text.organisations.spellings import swedish_genitive
from converters.text.organisations.words import (
    country_forms,
    fold,
    genitive_places,
    head_form,
    is_person,
    known_names,
    place_names,
    singular_head,
    words,
)
from graph.resources import table

_SHORTEST_HALF = 3
_PLURAL_ENDS = (
    "t",
    "iden",
    "ita",
    "itä",
    "issa",
    "issä",
    "ista",
    "istä",
    "ille",
    "illa",
    "illä",
    "ilta",
    "iltä",
    "den",
)
_JOINED_COMPOUND = re.compile(r" (?:ja|sekä) [A-ZÅÄÖ]\w{1,30}-[a-zåäö]")
_LEAST_PLACES, _MOST_PLACES = 2, 24
_LONGEST_BRACKET = 12
_ONE_OF_AN_AREA = frozenset({"regional-council", "state-regional-authority"})
_AREA_CASES = frozenset({"kunnissa", "kunnista", "kuntiin", "kaupungeissa", "kaupungeista", "kaupunkeihin"})
"""Cases in which municipalities are where something is done and do nothing themselves."""
_PARISH = "seurakunta"
_SCHOOLS = ("yliopisto", "ammattikorkeakoulu")
_OF_TOWNS_ABROAD = (*_SCHOOLS, "kaupunki", "kunta")
_SWEDISH_TOWNS = frozenset({"stad", "stads", "kommun", "kommuns"})
_SWEDISH_COUNCIL = ("förbund", "förbunds")
"""The council of a region in Swedish, which is the same in the plural, and its genitive."""
_CONTINENTS = frozenset({"euroopan", "aasian", "afrikan", "amerikan"})
_IN_TOWNS = frozenset({"kaupunki", "kunta", "yliopisto", "ammattikorkeakoulu", "seurakunta"})


class SharedHeads(ListedNames):
    """The grammar of names of which one word serves several."""

    def several(self, index: int) -> list[Mention]:
        """The bodies that begin with the token and share a word: their head or their place."""
        return (
            self.coordinated(index)
            or self._unlisted(index)
            or self._swedish_towns(index)
            or self._named_towns(index)
            or (self._hyphened(index) if self._halved or self._joins_compound else [])
            or self._of_one_place(index)
            or (self._bracketed(index) if self.sign(index + 1) == "(" else [])
            or (self._english_several(index) if self.word(index + 1) == "of" else [])
            or (self._traders(index) if self.trades and self.has(index, "traders") else [])
        )

    def coordinated(self, index: int) -> list[Mention]:
        """`Iin, Simon ja Vaalan kunnat`, `Turun ja Porin kaupungin`: places in the genitive that share a head."""
        spans, at = self._places_from(index, _places_of_towns())
        places = [first for first, _ in spans]
        if len(places) < _LEAST_PLACES or self.word(places[-1]).endswith(ELLIPTIC):
            return []
        offered = self.has(places[-1] - 1, "offers")  # "Iin tai Simon kunnassa"
        shared = "" if offered else words().value(self.word(at), "shared-head")
        head = singular_head(self.word(at)) or shared or self._each_has(places) or self._called_in_plural(at)
        whole = head_form(self.word(at))
        one = whole is not None and fold(f"{self.slice(index, at)} {whole.nominative}") in known_names()
        there = self.word(at).casefold() in _AREA_CASES or (head == "hiippakunta" and self.has(at + 1, "place-use"))
        if not head or one or there or self._has_several(places, head) or self._is_of_no_foreign_town(places, head):
            return []  # "Länsi- ja Sisä-Suomen aluehallintovirasto" is one
        ends = [*(place + 1 for place in places[:-1]), at + 1]
        names = [f"{self._whole_area(place, places[-1])} {head}" for place in places]
        found = [Mention(p, end, name, "other", 0.9) for p, end, name in zip(places, ends, names, strict=True)]
        return [each for each in found if not _is_of_no_area(each.nominative)]

    def _unlisted(self, index: int) -> list[Mention]:
        """`Launeen ja Joutjärven seurakunnissa`, `Turun ja Tukholman yliopistoista`: places that no list has.

        Parishes of parts of a town and associations of villages and lakes; schools of an area, and towns abroad and
        their schools, beside a listed place.
        """
        places, at = self._unlisted_places(index)
        head = singular_head(self.word(at)) if len(places) >= _LEAST_PLACES else ""
        if not head or not self._may_have(places, head):
            return []
        lands = any(self.word(each).casefold() in country_forms() or self.known(each) is not None for each in places)
        there = self.word(at).casefold() in _AREA_CASES
        if lands or there or self._has_several(places, head):
            return []
        ends = [*(place + 1 for place in places[:-1]), at + 1]
        return [
            Mention(place, end, f"{self.word(place)} {head}", "other", 0.9)
            for place, end in zip(places, ends, strict=True)
        ]

    def _unlisted_places(self, index: int) -> tuple[list[int], int]:
        """The words in the genitive side by side that begin with the token, and the index after them.

        A bracket may say what belongs to one: `Iin, Lumijoen (Aura, Marttila) ja Simon 4H-yhdistykset`.
        """
        places: list[int] = []
        at = index
        while self._may_be_place(at) and len(places) < _MOST_PLACES:
            places.append(at)
            at = self._behind_bracket(at + 1)
            if not (self.sign(at) == "," or self.has(at, "joins")):
                break
            at += 1
        return places, at

    def _may_be_place(self, at: int) -> bool:
        """Whether a word with a capital in the genitive may be a place: it is no short name nor a head of bodies."""
        word = self.word(at)
        return word[:1].isupper() and word.endswith("n") and head_form(word) is None and known_genitive(word) is None

    def _behind_bracket(self, at: int) -> int:
        """The index after a bracket that opens there, the same one where none does."""
        close = at
        while self.sign(at) == "(" and close - at < _LONGEST_BRACKET and self.sign(close) != ")":
            close += 1
        return close + 1 if self.sign(close) == ")" else at

    def _may_have(self, places: list[int], head: str) -> bool:
        """Whether places that no list has may each have such a body: every village its own association."""
        if head == _PARISH:
            return True
        if head in _OF_TOWNS_ABROAD:
            return self._are_towns(places)
        if not words().has(head.casefold(), "village-has"):
            return False
        return not self.begins_sentence(places[0]) or self._are_towns(places)

    def _are_towns(self, places: list[int]) -> bool:
        """Whether one place is listed; a first word of a sentence has to be a place or to have a hyphen."""
        listed = [self.word(place).casefold() in genitive_places() for place in places]
        led = self.sign(places[0] - 1) == ":" or not self.begins_sentence(places[0])
        return any(listed) and (listed[0] or "-" in self.word(places[0]) or led)

    def _named_towns(self, index: int) -> list[Mention]:
        """`städerna Vasa och Karleby`: towns behind the plural of their kind."""
        kind = words().value(self.word(index).casefold(), "towns-of")
        places = self._places_from(index + 1, place_names())[0] if kind else []
        regions = any(self.slice(*place).casefold() in swedish_regions() for place in places)
        if not kind or len(places) < _LEAST_PLACES or regions:
            return []
        firsts = [index, *(first for first, _ in places[1:])]
        return [
            Mention(first, place[1], f"{swedish_genitive(self.slice(*place))} {kind}", "", 0.9)
            for first, place in zip(firsts, places, strict=True)
        ]

    def _has_several(self, places: list[int], head: str) -> bool:
        """Whether one of the places is a region, which has several towns, parishes and schools: `Lapin kunnat`."""
        return _is_of_towns(head) and any(self.word(each).casefold() in wide_areas() for each in places)

    def _is_of_no_foreign_town(self, places: list[int], head: str) -> bool:
        """Whether a town abroad is among the places and has no such body: `Turun ja Tukholman liitot`."""
        abroad = any(self.word(each).casefold() not in genitive_places() for each in places)
        return abroad and not any(self.word(each).endswith(ELLIPTIC) for each in places) and head not in _IN_TOWNS

    @cached_property
    def _halved(self) -> bool:
        """Whether a word with a hyphen at its end stands in the text."""
        return any(f"{hyphen}{sign}" in self.text for hyphen in ELLIPTIC[:2] for sign in " ,")

    @cached_property
    def _joins_compound(self) -> bool:
        """Whether a word that joins stands before a compound with a capital: `Oulun ja Aalto-yliopistot`."""
        return _JOINED_COMPOUND.search(self.text) is not None

    def _hyphened(self, index: int) -> list[Mention]:
        """`Kiipula- ja Lumo-säätiöt`, `Centria- ja Novia -ammattikorkeakoulujen`, `Aalto- ja Oulun yliopistot`."""
        fronts, at = [], index
        while self._is_half_of_name(at) or self.word(at).casefold() in genitive_places():
            fronts.append(at)
            at += 1 if self.sign(at + 1) != "," and not self.has(at + 1, "joins") else 2
        brand, hyphen, plural = self.word(at).rpartition("-")
        if not hyphen and self.word(at + 1).startswith("-"):
            brand, hyphen, plural = self.word(at), "-", self.word(at + 1)[1:]  # "Savonia -ammattikorkeakoulut"
        named = bool(hyphen) and brand[:1].isupper()
        firsts = [*fronts, at] if named else fronts
        halves = [each for each in fronts if self.word(each).endswith(ELLIPTIC)]
        head = singular_head(plural if named else self.word(at))
        head = head or (_singular_of(plural) if named and halves == fronts else "")
        if not head or len(firsts) < _LEAST_PLACES or not (named or halves) or firsts[-1] in halves:
            return []
        if any(self._is_programme(each, head) for each in halves) or self._has_several(fronts, head):
            return []
        last = at + 1 + (named and self.word(at) == brand)
        ends = [*(each + 1 for each in firsts[:-1]), last]
        names = [self._with_head(each, head) for each in fronts] + [f"{brand}-{head}"] * named
        return [Mention(p, end, name, "other", 0.9) for p, end, name in zip(firsts, ends, names, strict=True)]

    def _with_head(self, at: int, head: str) -> str:
        """The name that half a compound or a place in the genitive gives with the head: `Aalto-`, `Oulun`."""
        word = self.word(at)
        return f"{word[:-1]}-{head}" if word.endswith(ELLIPTIC) else f"{word} {head}"

    def _is_half_of_name(self, at: int) -> bool:
        """Whether a word with a capital and a hyphen may begin a name, and is no side: `Kiipula-`."""
        word = self.word(at)
        named = word[-1:] in ELLIPTIC and word[:-1].istitle() and len(word) > _SHORTEST_HALF
        return named and {"no-body", "side", "area-side"}.isdisjoint(words().kinds(word[:-1].casefold()))

    def _is_programme(self, at: int, head: str) -> bool:
        """Whether half a compound is a programme and gives no listed body: `Leader-`, not `Karelia-`."""
        half = self.word(at)[:-1]
        return words().has(half.casefold(), "programme") and fold(f"{half}-{head}") not in known_names()

    def _bracketed(self, index: int) -> list[Mention]:
        """`hyvinvointialueiden (Lapin, Vantaan ja Keravan sekä Kainuun)`: places in a bracket behind their head."""
        head = singular_head(self.word(index))
        found: list[Mention] = []
        at = index + 2
        while head and self.word(at).casefold() in genitive_places():
            pair = " ".join((*map(self.word, range(at, at + 3)), head))
            last = at + 3 if self.has(at + 1, "joins") and fold(pair) in known_names() else at + 1
            found.append(Mention(at, last, f"{self.slice(at, last)} {head}", "other", 0.9))
            at = last + 1
            if self.sign(last) == ")":
                whole = len(found) >= _LEAST_PLACES and not self._has_several([each.first for each in found], head)
                return found if whole else []
            if not (self.sign(last) == "," or self.has(last, "joins")):
                return []
        return []

    def _each_has(self, places: list[int]) -> str:
        """The head in the singular of which each place before it has one: `Lapin tai Kainuun liiton`; else empty.

        Behind "ja" only what an area has one of, or each place by the table, as some bodies are of two:
        `Lapin ja Oulun yliopiston`, not `Turun ja Kaarinan seurakuntayhtymä`.
        """
        last = places[-1]
        form = head_form(self.word(last + 1))
        if form is None or form.head.role != "body" or self.is_legal(last + 2):
            return ""
        known = known_names().get(fold(f"{self.word(last)} {form.nominative}"))
        kind = known.type if known is not None else form.head.type
        offered = self.has(last - 1, "offers") and (kind != "municipality" or self._acts_in_genitive(last + 1))
        listed = all(fold(f"{self.word(place)} {form.nominative}") in known_names() for place in places)
        return form.nominative if offered or listed or kind in _ONE_OF_AN_AREA else ""

    def _called_in_plural(self, at: int) -> str:
        """The plural that is the name of each place's body: `Iin ja Simon Yrittäjien`; empty for other words."""
        form = head_form(self.word(at)) if self.word(at).istitle() else None
        own = form is not None and form.head.shape == "plural" and form.head.role == "body"
        return form.nominative if form is not None and own and not self.is_legal(at + 1) else ""

    def _acts_in_genitive(self, at: int) -> bool:
        """Whether a town may act there: `Iin tai Simon kunnan työntekijä`, not `… kunnassa`, `… kunnan alueella`."""
        form = head_form(self.word(at))
        return form is not None and form.genitive and not self.has(at + 1, "place-use")

    def _whole_area(self, place: int, last: int) -> str:
        """The area of which a list gives one half only: `Etelä-` before `Pohjois-Savon` is `Etelä-Savon`."""
        side, area = self.word(place), self.word(last).rpartition("-")[2]
        return f"{side}{area}" if side.endswith(ELLIPTIC) else side

    def _is_half_of_area(self, at: int) -> bool:
        """Whether the word is the half of an area that a list gives whole later: `Etelä- ja Pohjois-Savon`."""
        last = at + 1
        while self.word(last).endswith("-") or self.sign(last) == "," or words().has(self.word(last), "joins"):
            last += 1
        return self._whole_area(at, last).casefold() in genitive_places()

    def _places_from(self, index: int, listed: Container[str]) -> tuple[list[tuple[int, int]], int]:
        """The spans of the places side by side that begin with the token, and the index after them."""
        places: list[tuple[int, int]] = []
        at = index
        while len(places) < _MOST_PLACES:
            word = self.word(at).casefold()
            end = at + 1
            if word not in listed:
                if word in _first_of_two() and f"{word} {self.word(end)}".casefold() in listed:
                    end += 1  # "Södra Österbottens"
                elif not (word[-1:] == "-" and self._is_half_of_area(at)):
                    break
            places.append((at, end))
            at = end + (self.sign(end) == "," or self.has(end, "joins") or self.has(end, "offers"))
        return places, at

    def _swedish_towns(self, index: int) -> list[Mention]:
        """`Esbo och Vanda städer`, `Vasa och Jakobstads församlingar`: places in Swedish that share their head.

        Where something is done they do nothing.
        """
        places, at = self._places_from(index, _swedish_places())
        if len(places) < _LEAST_PLACES or self.word(index - 1) == "i":
            return []
        head = words().value(self.word(at).casefold(), "swedish-head") or self._swedish_each_has(places, at)
        regions = any(self.slice(*place).casefold() in swedish_regions() for place in places)
        if not head or (regions and _is_of_towns(head)):
            return []
        ends = [*(end for _, end in places[:-1]), at + 1]
        names = [_swedish_town(self.slice(*place), head) for place in places]
        return [Mention(p, end, name, "other", 0.9) for (p, _), end, name in zip(places, ends, names, strict=True)]

    def _swedish_each_has(self, places: list[tuple[int, int]], at: int) -> str:
        """The word for a kind in the singular that each place before it has one of; empty for other words.

        Of towns only the last is in the genitive, of regions all: `Vasa och Karleby stad`, `X och Ys förbund`.
        """
        word, names = self.word(at), [self.slice(*place).casefold() for place in places]
        joined = self.has(places[-1][0] - 1, "joins")
        regions = all(name in swedish_regions() and name.endswith(("s", "x")) for name in names)
        if word in _SWEDISH_COUNCIL:
            return _SWEDISH_COUNCIL[0] if joined and regions else ""
        towns = joined and word in _SWEDISH_TOWNS and all(name in place_names() for name in names[:-1])
        return word.removesuffix("s") if towns else ""

    def _traders(self, index: int) -> list[Mention]:
        """`tmi:t Aino Virtanen ja Ville Korhonen`: the people behind the plural word for sole traders."""
        found: list[Mention] = []
        at = index + 1
        while at < len(self.tokens) and is_person((self.word(at), self.word(at + 1))):
            found.append(Mention(at, at + 2, f"Tmi {self.slice(at, at + 2)}", "", 1.0))
            at += 2
            if self.sign(at) == "," or self.has(at, "joins"):
                at += 1
        return found

    def _english_several(self, index: int) -> list[Mention]:
        """`the cities of Oulu and Turku`: towns and universities that share their head; in them they do nothing."""
        head = words().value(self.word(index).casefold(), "several-of")
        before = self.word(index - 2 if self.word(index - 1) == "the" else index - 1)
        if not head or self.has(index - 1, "where") or words().has(before.casefold(), "where"):
            return []
        places, _ = self._places_from(index + 2, english_places())
        regions = any(self.slice(*place).casefold() in english_regions() for place in places)
        if len(places) < _LEAST_PLACES or (regions and _is_of_towns(head)):
            return []
        firsts = [index, *(first for first, _ in places[1:])]
        return [
            Mention(first, place[1], f"{head} of {self.slice(*place)}", "", 0.9)
            for first, place in zip(firsts, places, strict=True)
        ]

    def _of_one_place(self, index: int) -> list[Mention]:
        """`Turun yliopisto ja kaupunki`: two bodies of a place that only the first names."""
        place, again = self.word(index), self.word(index + 3)
        if place.casefold() not in genitive_places():
            return []
        first, second = head_form(self.word(index + 1)), head_form(again)
        if first is None or second is None or not words().has(self.word(index + 2).casefold(), "joins"):
            return []
        kinds_of_town = {first.head.word, second.head.word} <= _IN_TOWNS and first.head.word != second.head.word
        alike = first.case == second.case and again == again.casefold() and not head_form(self.word(index + 4))
        whole = len(second.nominative) == len(second.head.word) and len(first.nominative) == len(first.head.word)
        if not (kinds_of_town and alike and whole):
            return []
        return [
            Mention(index, index + 2, f"{place} {first.nominative}", first.case, 1.0),
            Mention(index + 3, index + 4, f"{place} {second.nominative}", second.case, 0.9),
        ]


def _swedish_town(place: str, head: str) -> str:
    """The name of a place's body; one that is listed without the genitive as the table has it: `Haparanda stad`."""
    return f"{place} {head}" if fold(f"{place} {head}") in known_names() else f"{swedish_genitive(place)} {head}"


def _is_of_no_area(name: str) -> bool:
    """Whether a side of the country has no such school: `Pohjois-Suomen yliopisto`, not `Itä-Suomen yliopisto`."""
    area, _, head = name.partition(" ")
    return head in _SCHOOLS and is_part_of_country(area) and fold(name) not in known_names()


def _is_of_towns(head: str) -> bool:
    """Whether each town or parish has one of what the word names, and a region several."""
    return words().has(head.casefold(), "town-has")


def _singular_of(plural: str) -> str:
    """A word for a kind of body in the nominative singular, in whatever case of its plural; empty for others."""
    stems = (plural.removesuffix(end) for end in _PLURAL_ENDS if plural.endswith(end))
    forms = (form for stem in stems if (form := head_form(stem)) is not None)
    return next((form.head.word for form in forms if form.head.role == "body" and not form.case), "")


@cache
def _places_of_towns() -> frozenset[str]:
    """The genitives of places in Finland and of towns abroad, folded."""
    return frozenset(genitive_places()) | frozenset(words().forms_of("abroad")) - _CONTINENTS | {"kemi-tornion"}


@cache
def _first_of_two() -> frozenset[str]:
    """The first words of places of two, folded: `södra`."""
    names = {*english_places(), *words().forms_of("swedish-area")}
    return frozenset(name.partition(" ")[0] for name in names if " " in name)


@cache
def swedish_regions() -> frozenset[str]:
    """The names of regions in Swedish and their genitives, folded, but for those of towns."""
    towns = {row["name_sv"].casefold() for row in table("municipalities")}
    return _with_genitives({row["name_sv"].casefold() for row in table("regions")} - towns)


@cache
def _swedish_places() -> frozenset[str]:
    """The names of places, and what may be their genitive in Swedish, folded: `jakobstads`."""
    areas = words().forms_of("swedish-area")
    return _with_genitives({*place_names(), *areas}) | frozenset(words().forms_of("town-abroad"))


def _with_genitives(names: Iterable[str]) -> frozenset[str]:
    return frozenset(form for name in names for form in (name, name if name.endswith(("s", "x")) else f"{name}s"))
