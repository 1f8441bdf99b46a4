"""Finds bodies that no table, head or legal form tells, by what only bodies have beside them; at low confidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from converters.text.language.case_endings import OBLIQUE, UNSURE
from converters.text.organisations.clubs import club_form
from converters.text.organisations.forms import Mention, TokenView
from converters.text.organisations.kinds import is_role
from converters.text.organisations.led_firms import posts_at_firms
from converters.text.organisations.words import (
    country_forms,
    country_names,
    fold,
    genitive_places,
    head_form,
    is_legal,
    is_person,
    is_sub_region,
    kinds,
    known_names,
    place_forms,
    place_names,
    says_from_where,
    words,
)
from converters.text.people.names import base_surname, looks_like_surname, rank_given, rank_surname
from converters.text.people.words import degrees

_GUESSED = 0.6
_LONGEST_RUN = 3
_LEAST_BODIES = 2
_LEAST_LISTED = 4
"""Names of a list of which one is a body and no other a place or a person, at least."""
_COMMON_GIVEN = 400
"""Rank of a given name up to which the word names a person before all."""
_RARE = 3000
"""Rank of a surname from which few people have it."""
_LONGEST_BRACKET = 5
_NEAR = 3
"""Words between the word for partners and the first of them."""
_STEM_OF_GENITIVE = re.compile(
    r"(?!.*(?:[jdt]|i)en\Z)(?:(?P<caps>[A-ZÅÄÖ]{2,})in|(?P<colon>.+):n|(?P<s>.+)ksen|(?P<word>.+)n)"
)
_LOCAL = (("sta", "stä"), ("lta", "ltä"), ("lla", "llä"), ("lle",))
_FOREIGN_ENDS = frozenset("bdgpcxz")
_DEFINITE = ("arna", "erna", "orna", "in", "en", "et")
_IS = frozenset({"on", "oli", "toimii", "toimi"})
_ONE_PART = ("ja", "jä", "jana", "jänä")
"""Ends of words for the one who does something: `hakija`, `toteuttajana`."""
_SEVERAL = ("t", "ina", "inä", "ita", "itä", "ia", "oja", "namme", "nämme", "tamme", "tämme")
"""Ends of what several are: `kumppanit`, `toteuttajina`, `yhteistyötahoja`, `yhteistyökumppaneinamme`."""
_ARE_FIRMS = ("t", "companies", "företagen")
_BUSINESS = frozenset({"firm-field", "firm-tail", "trade"})
_PLURAL_VERBS = ("vat", "vät")
_FINITE = ("aa", "ää", "oi", "ti", "nsi", "vat", "vät")
_MAKES = ("järjest", "tuott", "tuotti", "toimitt", "kustan")
"""Beginnings of verbs for what people and projects do, too: `järjestää`."""
_COMMON = (*OBLIQUE, *UNSURE, "sti")
"""Ends of words that begin a sentence before its subject: `Keväällä`, `Hanketta`, `Erityisesti`."""
_PLURAL_LETTERS = re.compile(r"[A-ZÅÄÖ]{2,}s")
_PLAIN = re.compile(r"[^\W\d_](?!\d+\Z)[\w&-]+")


def find_unknown(view: TokenView, found: Sequence[Mention]) -> list[Mention]:
    """Names beside the mentions that were found: owners of what bodies have, doers of their work, others of a list."""
    taken = {index for mention in found for index in range(mention.first, mention.last)}
    guesses = _Guesses(view, found, taken)
    guessed = [*guesses.owners(), *guesses.doers(), *guesses.listed(), *guesses.employers(), *guesses.captioned()]
    guessed += [
        *guesses.led(),
        *guesses.firms(),
        *guesses.members(),
        *guesses.partners(),
        *guesses.companions(),
        *guesses.subjects(),
    ]
    return [guess for guess in {guess.first: guess for guess in guessed}.values() if not _is_no_name(guess)]


def _is_no_name(guess: Mention) -> bool:
    """Whether the words name a programme, or are a legal form alone: `Central Baltic`, `Oy:n hallitus`."""
    return words().has(guess.nominative.casefold(), "no-body") or is_legal(guess.nominative)


def _counts_kind(word: str) -> bool:
    """Whether the word is the plural of an English word for a kind of body: `Regional Associations` names none."""
    form = head_form(word[:-1]) if word.endswith("s") else None
    return form is not None and form.head.shape == "en" and form.head.role == "body"


def _stem_of_genitive(word: str) -> str:
    """A name in the genitive as it may be in the nominative, empty where the word is a plural or no genitive."""
    match = _STEM_OF_GENITIVE.fullmatch(word)
    if match is None:
        return ""
    return f"{match['s']}s" if match["s"] else match["caps"] or match["colon"] or match["word"]


def _foreign_stem(stem: str) -> str:
    """A stem without the vowel that Finnish puts behind a foreign consonant: `Finlandi` is `Finland`."""
    return stem[:-1] if stem.endswith("i") and stem[-2:-1] in _FOREIGN_ENDS else stem


def _tells_firm(word: str) -> bool:
    """Whether the word is of a line of business: `Kustannus`, `Studio`, `Ompelimo`."""
    form = head_form(word)
    traded = form is not None and form.head.role == "trade" and not form.case
    return traded or not _BUSINESS.isdisjoint(kinds(word))


class _Guesses:
    """The guesses in one text, each kept apart from the tokens that known names have taken."""

    def __init__(self, view: TokenView, found: Sequence[Mention], taken: set[int]) -> None:
        self.view = view
        self.taken = taken
        self.starts = {mention.first: mention for mention in found}
        self.ends = {mention.last: mention for mention in found}

    def owners(self) -> Iterator[Mention]:
        """`OKF:n toimistolle`, `Digitan hallinnoima`: what only bodies have, behind a genitive."""
        for index in range(len(self.view.tokens) - 1):
            word = self.view.word(index)
            if word.endswith("n") and self.view.has(index + 1, "owned") and self._is_free(index):
                named = word[:2].isupper() or not self.view.begins_sentence(index)
                name = _stem_of_genitive(word) if named else ""
                if name and not self._is_inflected_person(word):
                    kind = words().value(self.view.word(index + 1).casefold(), "owned") or ""
                    yield self._guess(index, index + 1, name)._replace(type=kind)

    def doers(self) -> Iterator[Mention]:
        """`Tapahtuman järjesti Järjestöhautomo`: who does what bodies do, behind the verb and before a pause."""
        for index in range(1, len(self.view.tokens)):
            if self.view.has(index - 1, "body-verb") or self._says_who(index) or self._answers(index):
                listed = self._in_list_only(index)
                if listed is not None:
                    yield listed
                    continue
                last = self._run_end(index)
                if last > index and (self._pauses(last) or self.view.has(last, "together-with")):
                    yield self._guess(index, last, self.view.slice(index, last))
                    yield from self._with_doer(index) if self._is_separator(last) else ()

    def subjects(self) -> Iterator[Mention]:
        """`…, jota Lumo Interiors hallinnoi`, `NordSnø Reiseliv rahoittaa`: who does it, before the verb."""
        for index in self.view.where("body-verb"):
            verb = self.view.word(index)
            if verb.endswith(_FINITE) and not verb.startswith(_MAKES):
                first = self._run_start(index)
                if first < index:
                    yield self._guess(first, index, self.view.slice(first, index))

    def _run_start(self, end: int) -> int:
        """The index where an unknown name in the nominative begins that ends before the index; that where none does."""
        first = end
        while end - first < _LONGEST_RUN and self._is_part(first - 1):
            first -= 1
        if first == end or self.view.word(first - 1)[:1].isupper() or not self._is_name(first, end):
            return end
        word, before = self.view.word(first), head_form(self.view.word(first - 1))
        called = (before is not None and not before.case) or self.view.has(first - 1, "link")
        if called or not self.view.begins_sentence(first):
            return end if called else first  # "kehittämiskeskus Juuri", "Université de Strasbourg"
        alone = end - first == 1 and not ("-" in word and self._names_joined_body(word))
        return end if alone or word.endswith(_COMMON) else first

    def _with_doer(self, first: int) -> Iterator[Mention]:
        """The others that do what a verb in the plural before the first says: `Verkon omistavat Lumiso ja Kelo`."""
        if self.view.word(first - 1).endswith(_PLURAL_VERBS):
            yield from (name for name in [*self._names_from(first)][1:] if name.first not in self.starts)

    def _says_who(self, index: int) -> bool:
        """Whether who has a part in a project follows: `Hakijana on`, `Hankkeen hallinnoija oli`."""
        part = self.view.has(index - 2, "label") and self.view.word(index - 2).endswith(_ONE_PART)
        return part and self.view.word(index - 1) in _IS

    def _answers(self, index: int) -> bool:
        """Whether who answers for something follows: `Hallinnoinnista vastaa`."""
        of_project = words().has(self.view.word(index - 2).casefold(), "answered")
        return self.view.has(index - 1, "answers") and of_project and self.view.word(index - 2).endswith(_LOCAL[0])

    def listed(self) -> Iterator[Mention]:
        """`Kokkolan Satama Oy, Boliden Kokkola ja Umicore`: names between or behind bodies of a list."""
        seen: set[int] = set()
        for first in sorted(self.starts):
            if first in seen:
                continue
            bodies, guesses = self._chain(self.starts[first])
            seen.update(mention.first for mention in bodies)
            first_listed = min(mention.first for mention in (*bodies, *guesses))
            offices = sum(guess.type == "joint-municipal-authority" for guess in guesses)
            acts = self.view.has(max(mention.last for mention in (*bodies, *guesses)), "body-verb")
            several = len(bodies) + len(guesses) >= _LEAST_LISTED and self._is_of_bodies(bodies[0], guesses)
            if len(bodies) + offices >= _LEAST_BODIES or acts or several or self._is_led(first_listed):
                yield from (guess if guess.type else guess._replace(type="company") for guess in guesses)

    def _is_of_bodies(self, body: Mention, guesses: Sequence[Mention]) -> bool:
        """Whether the names of a list tell by their form what the one body among them is: `Kelo Safaris, … ja Alfa Oy`.

        Single words may be sights or products beside an authority.
        """
        listed = [body, *guesses]
        closed = words().has(self.view.word(max(mention.first for mention in listed) - 1), "joins")
        told = self.view.has(body.last - 1, "legal") or all(" " in guess.nominative for guess in guesses)
        return closed and told and not body.case

    def _is_led(self, first: int) -> bool:
        """Whether a word for partners or their verb leads to the list: `Yrityskumppaneina ovat`, `rahoittavat`."""
        before = range(max(first - _NEAR, 0), first)
        led = any(self.view.has(at, "label") or self.view.has(at, "leads") for at in before) or self.view.has(
            first - 1, "body-verb"
        )
        return led and not any(self.view.sign(at) == "." for at in before)

    def employers(self) -> Iterator[Mention]:
        """`Ari Esimerkki (Lehmonkärki Resort)`: what the bracket behind a person names, unless it is in capitals."""
        for index in range(2, len(self.view.tokens)):
            named = self.view.sign(index) == "(" and is_person((self.view.word(index - 2), self.view.word(index - 1)))
            bracket = self.view.word(index + 1).casefold()
            named = named and bracket not in degrees() and not is_role(bracket)  # "Aino Virtanen (TkT)", "(pj)"
            if named and self.view.has(index + 1, "firm-place") and self.view.sign(index + 2) == ")":
                yield self._guess(index + 1, index + 2, self.view.word(index + 1))._replace(type="company")
            last = self._run_end(index + 1) if named else index + 1
            if last > index + 1 and self.view.sign(last) == ")" and not self.view.word(index + 1).isupper():
                yield self._guess(index + 1, last, self.view.slice(index + 1, last))._replace(type="company")

    def led(self) -> Iterator[Mention]:
        """`CEO of Loimu Games`: a name behind a post at it, before a pause."""
        for first, last in posts_at_firms(self.view, self._run_end):
            if self._pauses(last) or self.view.sign(last) == ")" or self.view.word(last).islower():
                yield self._guess(first, last, self.view.slice(first, last))._replace(type="company")

    def captioned(self) -> Iterator[Mention]:
        """`Aino Virtanen, Kelo Energy ja Ville Korhonen, Iin kunta`: what stands behind the first of two people."""
        for index in range(3, len(self.view.tokens) if "," in self.view.text else 0):
            if self.view.sign(index - 1) != "," or not self._names_person(index - 3):
                continue
            last = self._run_end(index)
            beside = words().has(self.view.word(last), "joins") and self._names_person(last + 1)
            if last > index + 1 and beside and self.view.sign(last + 3) == ",":
                yield self._guess(index, last, self.view.slice(index, last))._replace(type="company")

    def _names_person(self, index: int) -> bool:
        return is_person((self.view.word(index), self.view.word(index + 1)))

    def firms(self) -> Iterator[Mention]:
        """`Alueen yritykset (mm. Kojelumo, Lapp Sähky ja Raute)`: two names or more behind the word for firms.

        Those behind a word for associations are told as such: `Kylän seurat, kuten Kelon Kilta ja VPK`.
        """
        for index in range(len(self.view.tokens)):
            society = self.view.has(index, "societies")
            if not (society or self.view.has(index, "firms")):
                continue
            at = index + 1
            while self.view.sign(at) in (*"(:.,",) or self.view.has(at, "such-as") or self.view.has(at, "leads"):
                at += 1
            told = any(self.view.has(each, "such-as") or self.view.sign(each) in (*"(:",) for each in range(index, at))
            told = told or (at == index + 1 and self.view.word(index).endswith(_ARE_FIRMS))
            names = list(self._names_from(at)) if told else []
            if len(names) >= _LEAST_BODIES:
                kind = "association" if society else "company"
                yield from (name._replace(type=kind) for name in names if name.first not in self.starts)

    def members(self) -> Iterator[Mention]:
        """`Kumppaneina ovat Lumiso ja Kelo Interiors`, `Mukana olivat …`: two names or more that a verb says to be so.

        The whole list has to be of names: a place or a person in it may be what the others are.
        """
        for index in range(1, len(self.view.tokens)):
            if not (self.view.has(index, "are") and self._takes_part(index - 1)):
                continue
            names = list(self._names_from(index + 1))
            if len(names) >= _LEAST_BODIES and not self._is_separator(names[-1].last):
                yield from (name._replace(type="company") for name in names if name.first not in self.starts)

    def _takes_part(self, index: int) -> bool:
        """Whether the word says that bodies take part: `Kumppaneina`, `rahoittajia`, `Mukana`; not people."""
        word = self.view.word(index).casefold()
        if self.view.has(index, "leads"):
            return True
        return words().value(word, "label") == "" and word.endswith(_SEVERAL)

    def partners(self) -> Iterator[Mention]:
        """`yhteistyössä Kelan, Elisan ja Hekun kanssa`: names in the genitive of a list with a body in it."""
        for index in range(1, len(self.view.tokens) if "kanssa" in self.view.text else 0):
            if self.view.word(index) == "kanssa":
                yield from self._partners_before(index)

    def _partners_before(self, end: int) -> Iterator[Mention]:
        """The unknown names of the list in the genitive that ends before the index, if it has a body in it."""
        known, guesses = 0, []
        while (body := self.ends.get(end)) is not None or self._is_inflected_name(end - 1):
            known += body is not None
            first = body.first if body is not None else self._inflected_start(end - 1)
            if body is None:
                stem = _foreign_stem(_stem_of_genitive(self.view.word(end - 1)))
                name = " ".join([*map(self.view.word, range(first, end - 1)), stem])
                guesses.append(self._guess(first, end, name)._replace(type="company"))
            if not self._is_separator(first - 1):
                break
            end = first - 1
        worked = bool(guesses) and self.view.word(guesses[-1].first - 1) == "yhteistyössä"
        foreign = worked and guesses[-1].nominative[-1] in _FOREIGN_ENDS  # "yhteistyössä Lumotexin kanssa"
        yield from guesses if known or foreign or (worked and len(guesses) >= _LEAST_BODIES) else ()

    def companions(self) -> Iterator[Mention]:
        """`in cooperation with KONE and Lumotex`, `i samarbete med Lumo Clinic`: two names, or one of two words."""
        told = " with " in self.view.text or " med " in self.view.text
        for index in range(1, len(self.view.tokens) if told else 0):
            if self.view.word(index) not in ("with", "med") or not self.view.has(index - 1, "works-with"):
                continue
            names = list(self._names_from(index + 1))
            new = [name for name in names if name.first not in self.starts]
            plain = any(_PLURAL_LETTERS.fullmatch(name.nominative) for name in new)  # "SMEs and NGOs"
            if not plain and (len(names) >= _LEAST_BODIES or any(" " in name.nominative for name in new)):
                yield from (name._replace(type="company") for name in new)

    def _is_inflected_name(self, at: int) -> bool:
        """Whether one unknown word with a capital stands in a genitive whose nominative is sure, behind a separator."""
        word = self.view.word(at)
        stem = _foreign_stem(_stem_of_genitive(word)).casefold()
        if self.view.has(at, "abroad") or words().has(stem, "programme"):
            return False  # "Tallinnan", "Interregin"
        sure = not word.endswith("en") or ":" in word or word.endswith("sen")
        first = self._inflected_start(at)
        parted = self._is_separator(first - 1) or self.view.word(first - 1).islower()
        return (
            parted
            and sure
            and self._is_free(at)
            and bool(_stem_of_genitive(word))
            and not self._is_inflected_person(word)
        )

    def _inflected_start(self, at: int) -> int:
        """Where a name in the genitive begins that a town or one more unknown word leads: `Tornion Panimon`."""
        word = self.view.word(at - 1)
        placed = word.casefold() in genitive_places() and at - 1 not in self.taken
        free = self._is_free(at - 1) and not word.endswith("n") and not self._is_inflected_person(word)
        return at - 1 if word[:1].isupper() and (placed or free) else at

    def _names_from(self, at: int | None) -> Iterator[Mention]:
        """The names of a list that begins with the token, known or not."""
        while at is not None:
            known = self.starts.get(at)
            last = known.last if known else self._run_end(at)
            if last == at or not (self._ends(at, last) or self.view.sign(last) == ")"):
                return
            yield known or self._guess(at, last, self.view.slice(at, last))
            at = self._separator_end(last)

    def _chain(self, mention: Mention) -> tuple[list[Mention], list[Mention]]:
        """The bodies and the unknown names of the list that the mention begins, or that unknown names before it do."""
        bodies, guesses = [mention], list(self._before(mention.first))
        at = self._separator_end(mention.last)
        while at is not None:
            known = self.starts.get(at) or self._in_list_only(at)
            last = known.last if known else self._run_end(at)
            partner = None if known else self._in_case_of(mention, at)
            if partner is not None:
                last = partner.last
            elif last == at or (known is None and not self._ends(at, last)):
                break
            if known is not None and known.first in self.starts:
                bodies.append(known)
            elif known is not None:
                guesses.append(known)
            else:
                guesses.append(partner or self._guess(at, last, self.view.slice(at, last)))
            at = self._separator_end(last)
        return bodies, guesses

    def _in_list_only(self, at: int) -> Mention | None:
        """What is a body among bodies only: `TE-toimisto`, `Kaustisen seutukunta`, the firms `Nokia`, `Outokumpu`."""
        word = self.view.word(at)
        if at in self.taken or not word[:1].isupper():
            return None
        closes = self.view.has(at - 1, "joins") and self.view.word(at + 1).islower()  # "X, Y and Nokia lead …"
        firm = self.view.has(at, "firm-place") and (closes or self._pauses(at + 1))
        if firm or (self._pauses(at + 1) and self.view.has(at, "office")):
            kind = words().value(word.casefold(), "office") or "company"
            return self._guess(at, at + 1, word)._replace(type=kind)
        if self._is_of_swedish_town(at):
            return self._guess(at, at + 3, self.view.slice(at, at + 3))._replace(type="other")
        placed = word.casefold() in genitive_places()
        served = at + (3 if self.view.word(at + 1) == "seudun" else 2)
        form = head_form(self.view.word(served - 1)) if placed else None
        if form is not None and form.head.word == "palvelut" and not form.case and self._pauses(served):
            return self._guess(at, served, self.view.slice(at, served))._replace(type="other")
        if is_sub_region(f"{word} {self.view.word(at + 1)}") and self._pauses(at + 2):
            return self._guess(at, at + 2, self.view.slice(at, at + 2))._replace(type="joint-municipal-authority")
        return None

    def _is_of_swedish_town(self, at: int) -> bool:
        """Whether a definite noun with a capital and its town stand there: `Sångmakarna i Storå`, before a pause."""
        definite = self.view.word(at + 1) == "i" and self.view.word(at).endswith(_DEFINITE) and self._is_free(at)
        return definite and self._is_part(at + 2) and self._pauses(at + 3)

    def _in_case_of(self, mention: Mention, at: int) -> Mention | None:
        """An unknown name that is inflected as the body of its list is."""
        if mention.case == "genitive":
            return self._partner(at)
        return self._from_same_list(mention, at) if mention.case else None

    def _from_same_list(self, mention: Mention, first: int) -> Mention | None:
        """`Kelasta, Arctic Kiwistä ja …`: a name with the local case of the bodies beside it; no place, no person."""
        ending = next((end for end in _LOCAL if self.view.word(mention.last - 1).endswith(end)), ())
        last = first
        while (
            last - first < _LONGEST_RUN and self._is_part(last) and not self.view.word(last).endswith(ending or ("-",))
        ):
            last += 1
        word = self.view.word(last)
        if not ending or not self._is_part(last) or not word.endswith(ending) or not self._pauses(last + 1):
            return None
        stem = _foreign_stem(word[: -len(ending[0])])
        placed = stem.casefold() in country_names() or stem.casefold().endswith(words().forms_of("village-end"))
        free = all(self._is_free(each) for each in range(first, last + 1)) and not self._is_inflected_person(stem)
        if (
            not free
            or (placed and last == first)
            or fold(stem) in place_names()
            or stem.endswith("se")
            or looks_like_surname(stem)
        ):
            return None
        return self._guess(first, last + 1, " ".join([*map(self.view.word, range(first, last)), stem]))

    def _partner(self, first: int) -> Mention | None:
        """`Savonian, Ylä-Savon ammattiopiston ja Kehräkolmion yhteistyönä`: who works with the bodies of a list."""
        last = first
        while last - first < _LONGEST_RUN and self._is_part(last):
            last += 1
        last += last == first + 1 and self._is_trade(last)
        if last == first and self.view.word(first).endswith("n") and self.view.word(first)[:1].isupper():
            last += first not in self.taken
        words_before = [index for index in range(first, last - 1) if self._is_free(index)]
        if last == first or len(words_before) < last - first - 1 or not self.view.has(last, "together"):
            return None
        word = self.view.word(last - 1)
        form = head_form(word)
        stem = form.nominative if form is not None else _stem_of_genitive(word)
        free = form is not None or self._is_free(last - 1)
        vague = form is None and word.endswith("en") and ":" not in word  # "Itämeren" is of no sure nominative
        if words().has(stem.casefold(), "firm-place") and last == first + 1:
            return self._guess(first, last, stem)  # "Tapion yhteistyönä"
        if not stem or not free or vague or self._is_inflected_person(word):
            return None
        return self._guess(first, last, " ".join([*map(self.view.word, range(first, last - 1)), stem]))

    def _is_trade(self, index: int) -> bool:
        form = head_form(self.view.word(index))
        return form is not None and form.genitive and form.head.role == "trade"

    def _before(self, end: int) -> Iterator[Mention]:
        """The unknown names that a list begins with, the nearest to the first body first."""
        led = self.view.word(end - 1) == "the" or says_from_where(self.view.word(end - 1))
        end -= led  # "Arctic Kivi ja Ruotsista Luleå kommun"
        while end >= 2 and self._is_separator(end - 1):
            last = end - 1 - self._is_separator(end - 2)
            listed = self._in_list_only(last - 1) or self._in_list_only(last - 2)
            if listed is not None and listed.last == last:
                yield listed
                end = listed.first
                continue
            first = last
            while last - first < _LONGEST_RUN and self._is_part(first - 1):
                first -= 1
                first -= 2 * (self.view.sign(first - 1) == "&" and self._is_part(first - 2))
            if first == last or not self._is_name(first, last) or self.view.begins_sentence(first):
                return
            yield self._guess(first, last, self.view.slice(first, last))
            end = first

    def _separator_end(self, at: int) -> int | None:
        """Where the next name of a list begins, behind what says where the one before it is and this one is from."""
        at = self._beyond_aside(at)
        if not self._is_separator(at):
            return None
        at += 2 if self._is_separator(at + 1) else 1
        return at + 1 if says_from_where(self.view.word(at)) or self.view.word(at) == "the" else at

    def _beyond_aside(self, at: int) -> int:
        """The index behind the short bracket, the country in a local case or the town and country that a name has.

        `(Norja)`, `Norjasta`, `, Moss, Norway`.
        """
        town = self.view.sign(at) == self.view.sign(at + 2) == "," and self._is_part(at + 1)
        if town and self.view.word(at + 3).casefold() in country_names():
            return at + 4
        if self.view.sign(at) == "(":
            closing = (each for each in range(at + 2, at + _LONGEST_BRACKET) if self.view.sign(each) == ")")
            return next((each + 1 for each in closing), at)
        word = self.view.word(at)
        return at + 1 if says_from_where(word) and word.casefold() in country_forms() else at

    def _is_separator(self, at: int) -> bool:
        return self.view.sign(at) == "," or words().has(self.view.word(at), "joins")

    def _pauses(self, at: int) -> bool:
        """Whether the name ends with the text, a sign, or a word that joins."""
        at = self._beyond_aside(at)
        return at >= len(self.view.tokens) or self.view.sign(at) in (*",.;", "\n") or self._is_separator(at)

    def _ends(self, first: int, last: int) -> bool:
        """Whether a name of a list ends there: before a pause, or as the last one before the verb of its sentence."""
        acts = self.view.has(last, "are") or self.view.word(last).endswith(_PLURAL_VERBS)
        closes = words().has(self.view.word(first - 1), "joins") and acts and self.view.word(last).islower()
        beside = self.view.has(last, "together-with") and not self.view.has(first - 1, "together-with")
        return closes or beside or self._pauses(last) or self.view.has(last, "body-verb")

    def _run_end(self, first: int) -> int:
        """The index after an unknown name in the nominative that begins here, the same index where none does."""
        last = first
        while last - first < _LONGEST_RUN and self._is_part(last):
            last += 1
            last += self.view.sign(last) == "&" and self._is_part(last + 1)  # "Kelo & Kaarna"
        return last if last > first and self._is_name(first, last) else first

    def _is_part(self, index: int) -> bool:
        word = self.view.word(index)
        named = word[:1].isupper() and not (self.view.has(index, "legal") or says_from_where(word))
        named = named and not (self.view.has(index, "label") and self.view.begins_sentence(index))
        return named and index not in self.taken and _PLAIN.fullmatch(word) is not None

    def _is_name(self, first: int, last: int) -> bool:
        alone = last - first == 1
        if self.view.has(first - 1, "family") or self.view.has(last, "family"):
            return False  # "familjen Kivikko"
        if not alone and self._is_firm(first, last):
            return True
        places = [index for index in range(first + 1, last) if self.view.word(index).casefold() in place_names()]
        begin = self.view.word(first).casefold()
        if not alone and not places and (begin in genitive_places() or begin in place_names()):
            places.append(first)  # "Forssan Yrityskehitys", "Kotka Maretarium"
        named = (index for index in range(first, last) if index not in places and self.view.sign(index) != "&")
        rare = not alone and self._is_no_person(first, last)
        free = all(self._is_free(index, rare=rare) or self._is_of_owners(index) for index in named)
        if not free:
            return False
        if self._is_of_owners(last - 1):
            return True
        club = club_form(self.view.word(last - 1)) if not alone else None  # "Kömin Kilta"
        nominative = not self.view.word(last - 1).casefold().endswith(UNSURE) or (club is not None and not club[1])
        return nominative and (alone or last - 1 in places or rank_surname(self.view.word(last - 1)) is None)

    def _is_no_person(self, first: int, last: int) -> bool:
        """Whether two words or more hold no given name, but for one that a genitive goes before: `Taigan Taika`."""
        begin, end = self.view.word(first), self.view.word(last - 1)
        return rank_given(begin) is None and (rank_given(end) is None or begin.endswith("n"))

    def _is_of_owners(self, index: int) -> bool:
        """Whether the word stands beside the sign that joins owners, of which each may be a surname: `Kelo & Aho`."""
        joined = "&" in (self.view.sign(index - 1), self.view.sign(index + 1)) and self._is_part(index)
        word = fold(self.view.word(index))
        called = (rank_given(word.title()) or _COMMON_GIVEN) < _COMMON_GIVEN  # "Aino & Ville"
        return joined and not called and word not in known_names() and word not in place_names()

    def _is_firm(self, first: int, last: int) -> bool:
        """Whether a word of an unknown name says what firms do: `Aurora Kustannus`, `Studio Puuvilla`; no person."""
        written = [self.view.word(index) for index in range(first, last)]
        person = any(map(is_person, pairwise(written)))
        named = any(fold(word) in known_names() or fold(word) in place_names() for word in written)
        inflected = written[-1].casefold().endswith(UNSURE) and not _tells_firm(written[-1])
        return any(map(_tells_firm, written)) and not (person or named or inflected)

    def _is_free(self, index: int, *, rare: bool = False) -> bool:
        """Whether the word may be of a name that nothing knows: no place, person, head or name of a programme.

        `rare`: whether names that few people have are free.
        """
        word = self.view.word(index)
        folded = word.split(":")[0].casefold()
        if not self._is_part(index) and not (":" in word and word[:1].isupper() and index not in self.taken):
            return False
        if any(
            self.view.has(index, kind)
            for kind in ("starter", "no-body", "function", "label", "type-label", "house-part")
        ):
            return False
        listed = folded in place_forms() or folded in genitive_places() or fold(folded) in known_names()
        listed = listed or folded in country_names() or folded in country_forms() or folded in place_names()
        person = rank_given(word) is not None or looks_like_surname(word)
        if rare:
            person = (rank_given(word) or _RARE) < _COMMON_GIVEN or (rank_surname(word) or _RARE) < _RARE
        form = head_form(word)
        joined = "-" in word and word.rpartition("-")[2][:1].islower()
        if joined and self._names_joined_body(word):
            return not listed  # "Ruukki-instituutti", "LUMO-verkosto"
        return not (listed or person or joined or form is not None or _counts_kind(word))

    def _names_joined_body(self, word: str) -> bool:
        """Whether a hyphen joins a word for a kind of body to the name before it."""
        form = head_form(word)
        told = form is not None and not form.case and form.head.type == "other"
        return told or words().has(word.rpartition("-")[2], "joined-kind")

    def _is_inflected_person(self, word: str) -> bool:
        return rank_surname(base_surname(word)) is not None or rank_given(word[:-1]) is not None

    def _guess(self, first: int, last: int, name: str) -> Mention:
        return Mention(first, last, name, "", _GUESSED)
