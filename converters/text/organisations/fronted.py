"""Finds the names that the word for their kind begins: `Yrkeshögskolan Novia`, `Ministry of X`, `Stiftelsen för X`."""

from __future__ import annotations

import re
from functools import cache

from converters.text.language.case_endings import ABLATIVES, LOCAL_CASES, PASSIVE
from converters.text.language.inflection import inflect_name
from converters.text.language.words import read_lexicon
from converters.text.organisations.areas import region_in_nominative
from converters.text.organisations.causes import FOR_CAUSES, is_elsewhere, says_cause
from converters.text.organisations.forms import Mention, without_genitive
from converters.text.organisations.kinds import is_role, leads_team
from converters.text.organisations.legal import LONGEST_NAME
from converters.text.organisations.ministries import is_nationality, may_be_portfolio
from converters.text.organisations.people_inside import are_people_inside
from converters.text.organisations.shared import SharedHeads
from converters.text.organisations.swedish import FOUNDED, is_founded, purpose_end, thanks_for
from converters.text.organisations.titles import joins_programme
from converters.text.organisations.units import POSSESSIVE, agreed_nominative, is_inflected_legal_form
from converters.text.organisations.words import (
    country_forms,
    country_names,
    fold,
    genitive_places,
    head_form,
    is_person,
    known_names,
    place_forms,
    place_names,
    shares_body,
    words,
)
from converters.text.people.names import rank_given

_PLACED = frozenset(
    {"educational-institution", "municipality", "state-regional-authority", "university-of-applied-sciences"}
)
"""Kinds of bodies whose Swedish names end with where they are."""
_LONGEST_FIELD = 2
_IS = ("on", "oli")
_LEAST_BEFORE_HEAD = 3
"""Letters of a compound before the word for its kind, at least."""
_NUMBERED = 0.7
_GROUP_NUMBER = re.compile(r"(?!19|20)\d{4}")
_JOINS_FIELDS = ("and", "&")
_OF_PEOPLE = ("ten", "jen", "ien", "den")
"""Ends of the genitive of many."""
_PLURAL_VERBS = ("vat", "vät")
_VOWELS = frozenset("aeiouyäö")
_INFLECTED_LETTERS = re.compile(r"[A-ZÅÄÖ]{2,}:(?:n|s|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|ta|tä|aa|ää)")
_FOREIGN_STEMS = ("thi", "chi", "xi", "bi", "ci", "zi")
"""Ends of foreign stems with the vowel that Finnish puts behind their consonant."""
_DESCRIBING = ("ska", "skt", "iga", "igt")
_NUMERALS = frozenset({"Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Tolv"})
_LONGEST_CAUSE = 3
_VERBAL = ("vat", "vät", "aa", "ää", "oi", "ti", "ivat", "ivät", *PASSIVE)
"""Ends of verbs that may follow the name of who does something."""


class FrontedNames(SharedHeads):
    """The grammar of names that begin with the word for their kind."""

    def _founded(self, index: int) -> Mention | None:
        """`Stiftelsen för bevarandet av Storå bruk`: a Swedish body that says what it is for."""
        if self.word(index + 1) != "för" or not self._is_founded(index):
            return None
        first = index + 2
        last = first
        while self.word(last) and last - first < LONGEST_NAME and not self.is_legal(last):
            last += 1
        several = any(self.has(at, "joins") and self.word(at + 1)[:1].isupper() for at in range(first, last))
        registered = words().value(self.word(last).split(":")[0].casefold(), "legal") == "association"
        legal = last - first if registered and not several else -1
        end = first + purpose_end([self.word(at) for at in range(first, last)], legal)
        end += legal > 0 and end == last
        if end == first or (end == first + 1 and thanks_for(self.word(index), self.word(first))):
            return None
        return Mention(index, end, self.slice(index, end), "", 0.9, self._founded_kind(index) or "association")

    def _is_founded(self, index: int) -> bool:
        """Whether the word names a body for something: with a capital, or in small letters before a proper name."""
        word = self.word(index)
        named = self.word(index + 2)[:1].isupper() and not self.has(index + 2, "front")
        return is_founded(word) or (word.islower() and named and is_founded(word.capitalize()))

    def _is_founded_in_front(self, index: int) -> bool:
        """Whether a Swedish compound for an association or a foundation leads to its name: `Kulturföreningen Lumi`."""
        named = self.word(index + 1)[:1].isupper()
        called = is_founded(self.word(index)) and not joins_programme(self.word(index))
        return named and (called or self._is_small_founded(index))

    def _is_small_founded(self, index: int) -> bool:
        """Whether such a word in small letters leads to a name that is no body's alone: `av stiftelsen Lumirosen`.

        A name that its legal form closes is whole without it: `föreningen Finlands Kobbar rf`.
        """
        word, last = self.word(index), index + 1
        small = word.islower() or joins_programme(word)  # "Leader-föreningen"
        if not (word.endswith(FOUNDED) and small and self.word(last).istitle()):
            return False
        while last - index < LONGEST_NAME and self.word(last)[:1].isupper() and not self.is_legal(last):
            last += 1
        if self.is_legal(last) or (self.word(last).islower() and self.is_legal(last + 1)):
            return False
        if self.word(last).islower() and is_founded(f"{self.word(last).capitalize()}en"):
            return False  # "föreningen Kustens vattenskyddsförening"
        return self.known(index + 1) is None and not is_person((self.word(index + 1), self.word(index + 2)))

    def _acting_kind(self, index: int) -> str:
        """The type of body that a compound tells whose name behind it does something: `Musiikkiopisto X vastaa`."""
        name = self.word(index + 1)
        verb = self.word(index + 2)
        does = self.has(index + 2, "does-one") or self.has(index + 2, "body-verb")
        acts = does and verb.islower() and verb not in _IS
        form = head_form(self.word(index)) if acts and name.istitle() else None
        if form is None or form.case or form.head.role != "body" or form.head.shape != "tail":
            return ""
        compound = len(form.nominative) - len(form.head.word) >= _LEAST_BEFORE_HEAD
        known = head_form(name) is not None or name.casefold() in place_forms() or name.casefold() in place_names()
        inflected = name.endswith((*LOCAL_CASES, *ABLATIVES, "n"))
        own = compound and not (known or inflected or rank_given(name) is not None)
        return form.head.type if own else ""

    def _founded_kind(self, index: int) -> str:
        if not is_founded(self.word(index).capitalize()):
            return ""
        ends = ("stiftelsen", "fonden")
        return "foundation" if self.word(index).casefold().endswith(ends) else "association"

    def _is_small_town(self, index: int) -> bool:
        """`the municipality of Enontekiö`, `med staden Åbo`, where nothing only stands or happens in it."""
        if self.word(index)[-2:] == "en" and self.has(index, "town-front"):
            return self.has(index - 1, "town-agent") and self.word(index + 1).casefold() in place_names()
        of = self.word(index - 1) in ("The", "the") and self.word(index + 1) == "of"
        if self.word(index) == "region" and self.word(index - 2) not in ("by", "with", "from"):
            return False  # "in North Karelia and the region of Jakobstad"
        apart = self.word(index - 2) == "from" and self.word(index - 3) in ("Apart", "apart")
        return of and self.word(index + 2)[:1].isupper() and (apart or not self.has(index - 2, "where"))

    def _leads_name(self, index: int) -> bool:
        """Whether the word says which kind of body is named behind it."""
        of = self.has(index, "front-of") and self.word(index + 1) in ("of", "for")
        return (
            of
            or (self.has(index, "front") and not leads_team(self.word(index - 1), self.word(index)))
            or self._is_founded_in_front(index)
            or self._is_house_in_front(index)
            or bool(self._acting_kind(index))
            or (self.word(index)[-2:] == "en" and self.has(index, "town-front") and self._is_small_town(index))
        )

    def _is_house_in_front(self, index: int) -> bool:
        """Whether a compound for a theatre or an orchestra leads to its name: `Lastenorkesteri Usva`, no person."""
        played = self.word(index).endswith(("teatteri", "orkesteri")) and self.word(index + 1).istitle()
        return played and not is_person((self.word(index + 1), self.word(index + 2)))

    def _fronted(self, index: int) -> Mention | None:
        """`Yrkeshögskolan Novia`, `NTM-centralen i Österbotten`, `University of Oulu`."""
        if self._is_national(index):
            named = self._fronted(index + 1)  # "Swedish Ministry of Culture", "Estonian Chamber of Agriculture"
            return named and named._replace(first=index, nominative=self.slice(index, named.last))
        begins = self.word(index)[:1].isupper() or self._is_small_town(index) or self._is_small_founded(index)
        if not (begins and self._leads_name(index)):
            return None
        if self.word(index - 2)[:1].isupper() and self.word(index - 1)[:1].isupper() and self.has(index, "front-alone"):
            return None  # "Baltic Sea Region Interreg"
        if self.word(index - 1)[:1].isupper() and self.has(index, "front-first"):
            return None  # "Barents Region Transport"
        if self.word(index - 1) == "Smart":
            return None  # "Smart City Lighthouse"
        kind = words().value(self.word(index).casefold(), "front") or self._founded_kind(index)
        kind = kind or self._acting_kind(index)
        last = self._fronted_end(index, kind)
        if last == index or (last == index + 1 and (self._is_unit_word(last) or self.has(last, "town-organ"))):
            return None  # "City Centre", "City Board"
        last = self._portfolio_end(last) if self._leads_ministry(index) else last
        last = self._cause_end(index, last)
        last += self._describes_noun(index, last)
        if kind == "company" and (joined := self._joined_in_firm(index, last)) is not None:
            return joined
        whole = kind == "company" or self.has(index, "kind-front")
        if whole and (self.is_legal(last) or self.is_legal(last + 1)):
            return None  # "Mainostoimisto Ilme Oy:n", "Leader-ryhmä Kainuun Kylät ry"
        post = is_role(self.slice(index, last + 1)) or is_role(
            self.word(index + 1)
        )  # "University Lecturer Aino Virtanen"
        return None if post or self._cuts_listed(index, last) else self._as_fronted(index, last)

    def _joined_in_firm(self, index: int, last: int) -> Mention | None:
        """`Kustannusosakeyhtiö Lasten Talo ja Kirja Oy:n`: whose it is, two words and a form are one firm's name.

        Beside a verb in the plural they are two.
        """
        form = last + 3
        shared = last == index + 2 and self.word(index + 1).endswith(_OF_PEOPLE) and self.word(last + 1) == "ja"
        if not (shared and self.is_legal(form) and self.word(last + 2).istitle()):
            return None
        several = any(self.word(at).endswith(_PLURAL_VERBS) for at in (index - 1, form + 1))
        written, _, ending = self.word(form).partition(":")
        name = f"{self.slice(index, form)} {written}"
        return None if several else Mention(index, form + 1, name, "genitive" if ending else "", 0.9)

    def _cuts_listed(self, index: int, last: int) -> bool:
        """Whether a listed name begins behind the word for a kind and goes on beyond: `Leadergruppen I samma båt`."""
        listed = self.known(index + 1)
        return listed is not None and listed.last > last + 1

    def _is_national(self, index: int) -> bool:
        """Whether a nationality stands before the word for a kind of body and "of"."""
        if self.word(index + 2) not in ("of", "for") or not is_nationality(self.word(index)):
            return False
        return self.has(index + 1, "front-of") or self._leads_ministry(index + 1)

    def _fronted_end(self, index: int, kind: str) -> int:
        """The last word of the name that the word for its kind begins; that word itself where no name follows."""
        taught = "university" in kind
        at, last = index + 1, index
        while at < min(index + 9, len(self.tokens)):
            word = self.word(at)
            if self._ends_inflected(last):
                break  # "Kehitysyhtiö Lumikko Oy:stä Aino Virtanen"
            if taught and last > index + 1 and self._leads_english_unit(at):
                return self._of_end(at + 1) - 1  # "University of X Department of Snow and Ice Studies"
            if last > index and word[:1].isupper() and (self._says_in_country(at) or self._says_when(at)):
                break  # "University of Galway Irlannista", "University of Arts Sweden"
            if last > index and self._is_branch(at):
                break
            if word[:1].isupper() and not (self.has(at, "starter") or self.has(at, "type-label")):
                last = at
                if kind in _PLACED and self.word(at - 1) == "i" and word.casefold() in place_names():
                    break  # "Yrkesakademin i Österbotten Avslutningsord"
                if word.endswith(POSSESSIVE) and not are_people_inside(self.words_behind(index), at - index):
                    break  # "City of Oulu's Education Department"
            elif self._joins_partners(index, at, kind):
                last = at + 1
            elif (
                (word in ("on", "in") and self._is_finnish(index))
                or (word == "in" and kind == "educational-institution" and last > index)
                or not (words().has(word.casefold(), "link") or self._leads_over_article(index, at))
                or (taught and word == "i" and last > index)
                or (taught and word == "in" and self.word(last).casefold() in place_names())
            ):
                break
            elif word == "för" and kind == "state-regional-authority":
                break  # "NTM-centralen för ESF-finansiering"
            at += 1
        return last

    def _is_branch(self, at: int) -> bool:
        """Whether a place and the word for a unit follow a name in the genitive: `Ammattiopisto X:n | Y:n yksikkö`."""
        owned = self.word(at - 1).endswith("n") and self.word(at).casefold() in genitive_places()
        return owned and self.word(at + 1).islower() and self._is_unit_word(at + 1)

    def _ends_inflected(self, at: int) -> bool:
        """Whether a legal form or letters with the ending of a case close a name there: `Oy:stä`, `ILME:n`."""
        word = self.word(at)
        return (self.has(at, "legal") and is_inflected_legal_form(word)) or _INFLECTED_LETTERS.fullmatch(
            word
        ) is not None

    def _joins_partners(self, index: int, at: int, kind: str) -> bool:
        """Whether "&" joins two unknown names of one office: `Arkkitehtitoimisto Kivi & Puu`, of two words in all."""
        other = self.word(at + 1)
        owners = kind == "company" and self.sign(at) == "&" and at == index + 2 and other.istitle()
        return (
            owners
            and fold(other) not in known_names()
            and head_form(other) is None
            and other.casefold() not in genitive_places()
        )

    def _leads_over_article(self, index: int, at: int) -> bool:
        """Whether "the" stands behind "of" in the name of an international body: `Council of the Baltic Sea States`."""
        kind = self.has(index, "front-of") or self.word(index) == "University"
        named = self.word(at) == "the" and self.word(at - 1) == "of" and kind
        if not named:
            return False
        other = self.has(at + 1, "front") or self.has(at + 1, "front-of") or head_form(self.word(at + 1)) is not None
        return at == index + 2 and self.word(at + 1)[:1].isupper() and not other

    def _is_finnish(self, at: int) -> bool:
        """Whether the word says in Finnish what a body is, so that "on" and "in" go on behind it: `Yhdistys on …`."""
        kind = head_form(self.word(at))
        return kind is not None and kind.head.shape in ("tail", "word")

    def _says_when(self, at: int) -> bool:
        """Whether "in" and a month stand behind an English name: `the University of Oulu in May`."""
        return self.word(at - 1) == "in" and read_lexicon("date_words").has(self.word(at).casefold(), "month")

    def _says_in_country(self, at: int) -> bool:
        """Whether a country in another case says where the body before it is: `Irlannista`, not `Ireland`."""
        word = self.word(at).casefold()
        if word in country_forms() and self.word(at).endswith((*LOCAL_CASES, *ABLATIVES)):
            return True
        behind = word in country_names() and self.word(at - 1)[:1].isupper() and not self.word(at + 1)[:1].isupper()
        sided = self.has(at - 1, "area-side")  # "University of South Wales"
        return behind and self.word(at - 1).casefold() not in place_names() and not sided

    def _describes_noun(self, index: int, at: int) -> bool:
        """Whether a Swedish adjective leads on to a noun in small letters: `Föreningen Nordiskt kulturforum`."""
        form = head_form(self.word(index))
        describes = self.word(at).endswith(_DESCRIBING) or self.word(at) in _NUMERALS
        swedish = form is not None and form.head.shape == "sv" and describes
        return swedish and self.word(at + 1).islower() and not self.has(at + 1, "function")

    def _numbered(self, index: int) -> Mention | None:
        """`Leader 4412`: a local action group that a number calls which is no year."""
        number = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        called = self.has(index, "numbered-front") and _GROUP_NUMBER.fullmatch(number)
        return Mention(index, index + 2, self.slice(index, index + 2), "", _NUMBERED) if called else None

    def _leads_ministry(self, index: int) -> bool:
        """Whether an English ministry begins here: `Ministry of`."""
        return self.word(index) == "Ministry" and self.word(index + 1) == "of"

    def _portfolio_end(self, last: int) -> int:
        """The last word of what a ministry is for, over "and" and its commas: `of Trade, Industry and Fisheries`."""
        at = last + 1
        while self.sign(at) == "," or self.word(at) in _JOINS_FIELDS:
            first = at + 1 if self.sign(at) == "," else at
            closes = self.word(first) in _JOINS_FIELDS
            first += closes
            first += closes and self.word(first) == "the"  # "of Work and the Economy"
            at = first
            while at - first < _LONGEST_FIELD and self._is_field_of_state(at):
                at += 1
            if at == first or closes:
                return at - 1 if at > first else last
        return last

    def _cause_end(self, index: int, last: int) -> int:
        """The last word of what an English body is for, over "and": `Association of Rowers and Paddlers`."""
        kind = words().value(self.word(index).casefold(), "front-of")
        joined = self.word(last + 1) == "and" or self.sign(last + 1) == "&"
        if kind not in FOR_CAUSES or not joined or is_elsewhere(self.word(last)):
            return last
        at = first = last + 2
        while at - first < _LONGEST_CAUSE and self._is_cause(at):
            at += 1
        closed = self.is_legal(at) or self.word(at)[:1].isupper() or head_form(self.word(at)) is not None
        goes_on = at > first and not closed and says_cause([self.word(each) for each in range(first, at)])
        return at - 1 if goes_on else last

    def _is_field_of_state(self, at: int) -> bool:
        """Whether the word may say what a ministry is for: a capital, and neither a place nor the name of a body."""
        word = self.word(at)
        led = self.has(at, "front") or self.has(at, "front-of") or self.has(at, "starter") or self.is_legal(at + 1)
        return word.istitle() and not led and self.known(at) is None and may_be_portfolio(word)

    def _as_fronted(self, index: int, last: int) -> Mention:
        """The name with the word for its kind in front, in the nominative as far as its last word tells it."""
        name = self.slice(index, last + 1)
        if self._ends_inflected(last):
            case = "genitive" if name.endswith(":n") else "other"
            return Mention(index, last + 1, name.rpartition(":")[0], case, 0.9)
        if name.endswith("n") and fold(self.word(last)[:-1]) in known_names():
            return Mention(index, last + 1, name[:-1], "genitive", 0.9)  # "Koulutuskeskus Kelon"
        if self._is_swedish_owner(index, last):
            return Mention(index, last + 1, name[:-1], "genitive", 0.9)  # "Kulturföreningen Lumis ändamål"
        if self._owns_what_follows(index, last):
            word = self.word(last)
            bare = agreed_nominative(word) if word.endswith("isen") else without_genitive(word)
            place = region_in_nominative(word) or place_forms().get(word.casefold(), (bare, ""))[0]
            front = [agreed_nominative(each) if each[:1].isupper() else each for each in name.split()[:-1]]
            return Mention(index, last + 1, " ".join((*front, place)), "genitive", 0.9)
        placed = name.endswith((*LOCAL_CASES, *ABLATIVES)) and not self.is_legal(last + 1)
        placed = placed and not self._is_place_as_is(last)
        if placed and head_form(self.word(last)) is None:
            place = _village(self.word(last))
            if place:
                return Mention(index, last + 1, name.removesuffix(self.word(last)) + place, "other", 0.9)
            stem = name[: -len(LOCAL_CASES[0])]
            foreign = stem.endswith(_FOREIGN_STEMS)  # "Hurjaruuthissa"
            bare = stem[:-1] if foreign or stem.endswith("ee") else stem
            return Mention(index, last + 1, bare, "other", 0.9)
        return Mention(index, last + 1, name, "", 0.9)

    def _is_place_as_is(self, at: int) -> bool:
        """Whether a place in the nominative ends as a case does: `Harjavalta`, `Österbotten`, `Louisville`."""
        return self.word(at).casefold() in place_names() or self.has(at, "place-as-is")

    def _is_swedish_owner(self, index: int, last: int) -> bool:
        """Whether a Swedish name with its kind in front is in the genitive before what the body has."""
        follows = self.word(last + 1)
        noun = (
            follows.islower()
            and not (self.has(last + 1, "function") or self.has(last + 1, "joins"))  # "Föreningen Franciscus och …"
            and not follows.endswith(("ar", "er", "ade", "te"))
        )
        owner = self.word(last).endswith("s") and self.word(last).casefold() not in place_names()
        return is_founded(self.word(index)) and owner and noun and not self.is_legal(last + 1)

    def _owns_what_follows(self, index: int, last: int) -> bool:
        """Whether a Finnish name with its kind in front is in the genitive: `Nuorisokeskus Kelon tiloissa`."""
        kind, word, follows = head_form(self.word(index)), self.word(last), self.word(last + 1)
        finnish = kind is not None and kind.head.shape in ("tail", "word")
        ends = word.endswith("n") and word[-2:-1] in _VOWELS and not word.endswith("nen")  # "Opisto Toinen"
        genitive = ends and head_form(word) is None and not self._is_place_as_is(last)
        noun = follows.islower() and not self.has(last + 1, "function") and not follows.endswith(_VERBAL)
        noun = noun or self.has(last + 1, "governs")
        beside = self.word(last + 2)
        noun = noun or (self.has(last + 1, "joins") and beside[:1].isupper() and beside.endswith("n"))
        return finnish and genitive and noun and not self.is_legal(last + 1)

    def _is_unit_word(self, index: int) -> bool:
        """Whether the word is nothing but a head of units, or the plural of a head: `Centre`, `Hospitals`."""
        word = self.word(index).casefold()
        one = f"{word.removesuffix('ies')}y" if word.endswith("ies") else word.removesuffix("s")
        form, several = head_form(word), head_form(one) if one != word else None
        if several is not None and several.head.shape == "en" and several.head.word == one:
            return True
        return form is not None and form.head.role == "unit" and word == form.head.word

    def joins_places(self, first: int, at: int) -> bool:
        """Whether "ja" joins the places of one body that serves both: `Turun ja Kaarinan seurakuntayhtymä`."""
        area = self.word(at + 2) in ("alueen", "seudun")
        follows = " ".join(map(self.word, range(at + 1, at + 3 + area)))
        return at == first + 1 and shares_body(self.word(first), follows)

    def hyphen_head(self, index: int) -> bool:
        """Whether the head of a body is joined to several words by its hyphen: `Kainuun maakunta -kuntayhtymän`."""
        form = head_form(self.word(index)) if self.word(index).startswith("-") else None
        return form is not None and form.head.role == "body"


def _village(word: str) -> str:
    """A name made of a word for land or water in the nominative: `Länsilahdelle` -> `Länsilahti`; else empty."""
    end = next((end for end in _village_forms() if word.endswith(end)), "")
    return word.removesuffix(end) + _village_forms()[end] if end else ""


@cache
def _village_forms() -> dict[str, str]:
    """The forms in the local cases of the words that village names end in, with the nominative, the longest first."""
    forms = {
        form: end
        for end in words().forms_of("village-end")
        for inflected in inflect_name(end.capitalize()).values()
        for form in map(str.lower, inflected)
        if form.endswith((*LOCAL_CASES, *ABLATIVES))
    }
    return dict(sorted(forms.items(), key=lambda pair: -len(pair[0])))
