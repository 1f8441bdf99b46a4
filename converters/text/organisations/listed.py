"""Finds the names that a table lists, and those that only a word for their kind beside them tells."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache

from converters.text.language.case_endings import OBLIQUE
from converters.text.organisations.brands import LONGEST_BRAND, begins_brand, find_brand
from converters.text.organisations.clubs import club_form
from converters.text.organisations.dashed import DashedNames
from converters.text.organisations.forms import ELLIPTIC, Mention, begins_known, most_tokens, nominatives
from converters.text.organisations.kinds import is_district_of_letters
from converters.text.organisations.legal import LONGEST_NAME
from converters.text.organisations.ministries import is_nationality
from converters.text.organisations.names import is_spelt_from
from converters.text.organisations.units import POSSESSIVE
from converters.text.organisations.words import (
    Known,
    as_listed,
    fold,
    genitive_places,
    head_form,
    is_person,
    known_names,
    place_names,
    words,
)
from converters.text.people.names import rank_given
from converters.text.people.roles import is_project
from converters.text.people.words import degrees

NAMED_KINDS = frozenset({"company", "cooperative", "foundation"})
_INTRODUCED, _CLUB, _DISTRICT = 0.7, 0.8, 0.9
_LONGEST_FRONT = 4
"""Words before the wording that tells the kind of an English body."""
_LONGEST_FIRM = 4
_CALLED = ("yritys", "yhtiö")
_PRIVATE = frozenset({"association", "foundation", "cooperative", "company", "other"})
_TAIL_CASES = {"": "", "in": "genitive"} | dict.fromkeys(
    [f"i{case}" for case in ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "in", "na", "ksi", "a")],
    "other",
)
"""The endings of a foreign word that ends in a consonant."""
BRANDED = 0.8
"""How sure a brand is a body beside other bodies."""
_OFFICIAL = frozenset({"ministry", "state-agency", "state-regional-authority"})
"""Kinds of bodies whose listed names mean them in small letters, too."""
_LEAST_LETTERS = 3
"""Letters of a short name that nothing else has to tell."""


class ListedNames(DashedNames):
    """The grammar of names that are known, or told by the words beside them."""

    def known(self, index: int) -> Mention | None:
        """A name of the table of organisations, its last word in any case."""
        if not self._may_be_known(index):
            return None
        for last in range(min(index + most_tokens(self.word(index)), len(self.tokens)), index, -1):
            if not self.word(last - 1) or "\n" in self.slice(index, last):
                continue
            front = self.slice(index, last - 1) if last - 1 > index else ""
            for nominative, inflected in nominatives(front, self.word(last - 1)):
                known = known_names().get(fold(nominative))
                if known is None or (self.has(last - 1, "capital-last") and self.word(last - 1).islower()):
                    continue  # "Hämeen kylissä"
                if inflected and self.is_english_head(last) and not self.word(last - 1).endswith(POSSESSIVE):
                    continue  # "Brahea Centre"
                if front and self._begins_behind_comma(last - 1, inflected):
                    continue
                if self._names_law_or_town(index, last, known):
                    continue
                if self._is_meant(index, known, nominative):
                    return Mention(index, last, as_listed(known, nominative), inflected, 1.0)
        return None

    def district_of_letters(self, index: int) -> Mention | None:
        """`Pohjois-Savon MTK`: the association of a region that the letters of the whole one call; None for others."""
        owner = self.word(index)
        whole = self.known(index + 1) if owner.endswith("n") and self.word(index + 1)[:2].isupper() else None
        name = f"{owner} {whole.nominative}" if whole is not None and whole.last == index + 2 else ""
        named = bool(name) and is_district_of_letters(name) and not self.word(index + 2)[:1].isupper()
        return Mention(index, index + 2, name, whole.case, _DISTRICT) if whole is not None and named else None

    def _names_law_or_town(self, index: int, last: int, known: Known) -> bool:
        """Whether a body that is one where it acts alone is told by its acts, or as the town of a post code.

        `valtioneuvoston asetus`, `PL 29, 00023 Valtioneuvosto`.
        """
        if not words().has(fold(known.name), "only-acts"):
            return False
        before = index - 1 - (self.sign(index - 1) == ",")
        return self.word(last - 1).endswith(("n", "s")) or (before >= 0 and self.tokens[before].kind == "number")

    def _begins_behind_comma(self, at: int, case: str) -> bool:
        """Whether a comma parts a place that begins the next name from a brand: `ProAgria, Lapin yliopisto`."""
        leads = (case == "genitive" and self.is_place_genitive(at)) or self.is_english_head(at + 1)
        return leads and self.sign(at - 1) == ","

    def may_be_private(self, mention: Mention) -> bool:
        """Whether a name that a head ends may go on to a legal form: `Liikunnan aluejärjestö PoPLi ry`."""
        form = head_form(self.word(mention.last - 1))
        if mention.confidence == _CLUB and not mention.case and self.has(mention.last, "joins"):
            return True  # "Iin Omaiset ja Läheiset ry"
        owned = mention.case == "genitive" or self.word(mention.last - 1).endswith("s")
        if self.word(mention.last).islower() and owned and self.has(mention.last + 1, "legal"):
            return True  # "Iin kunnan vuokratalot Oy", "Föreningen Havets vänner rf"
        if mention.case == "genitive" and self._begins_firm(mention.last):
            return True  # "Iin kunnan Vuokratalot Oy"
        branch = self.has(mention.last + 1, "branch") and self.is_place_genitive(mention.last)
        listed = known_names().get(fold(mention.nominative)) if branch or not mention.case else None
        if listed is not None and (listed.type in ("company", "association") or self._is_brand_of_firm(mention)):
            return True  # "Valmet Technologies Oy", "Folkhälsan Välfärd Ab", "Eläkeliiton Iin yhdistys ry"
        return form is not None and not form.case and form.head.type in _PRIVATE

    def _is_brand_of_firm(self, mention: Mention) -> bool:
        """Whether a short name begins that of a firm: `SINTEF Energi AS`."""
        at = mention.last
        own = mention.last - mention.first == 1 and self.word(mention.first).isupper() and self.known(at) is None
        form = head_form(self.word(at))
        named = self.word(at).istitle() and (form is None or form.head.role == "trade")
        return own and named and self.is_legal(at + 1)

    def _begins_firm(self, at: int) -> bool:
        """Whether one word with a capital and a firm's form follow a body, and are no other firm's whole name.

        In another case only where the word says what the firm does: `Iin kunnan Luotola Oy:ltä tilaama selvitys`.
        """
        word, form = self.word(at), self.word(at + 1)
        firm = words().value(form.split(":")[0].casefold(), "legal") == "company"
        own = self.is_legal(at) or self.has(at, "before-legal") or self.known(at) is not None
        if not firm or own or not word[:1].isupper():
            return False
        return ":" not in form or self.has(at, "firm-field") or head_form(word) is not None

    @cached_property
    def _holds_phrase(self) -> bool:
        """Whether a word of the text begins a wording that tells a kind of body."""
        return not _phrases().keys().isdisjoint(token.text.casefold() for token in self.tokens)

    def _phrased(self, index: int) -> Mention | None:
        """`Lapland Chamber of Commerce`, `County Administrative Board of Norrbotten`: a kind told by several words."""
        if not self._holds_phrase or self.labels_field(index):
            return None
        small = self.word(index).islower() and self.word(index - 1) in ("the", "The")
        longest = _LONGEST_FRONT + 2 * (self.word(index).casefold() in place_names())
        for at in range(index, index + longest):
            named = self.word(at)[:1].isupper() or (small and at == index) or self._says_kind_in_small(index, at)
            named = named or self.joins_fields(index, at)
            if not named or (self.word(at).casefold() in _phrases() and self.has(index, "starter")):
                return None
            for phrase in _phrases().get(self.word(at).casefold(), ()):
                last = at + len(phrase)
                if phrase == tuple(self.word(each).casefold() for each in range(at, last)):
                    end = self._of_phrase_end(last)
                    name = self.slice(index, end)
                    found = Mention(index, end, name[:1].upper() + name[1:], "", 1.0)
                    named = end > last or (at > index and self.word(at - 1) != "the")
                    return found if named else None
        return None

    def joins_fields(self, index: int, at: int) -> bool:
        """Whether "and" joins the fields of a body of the place before them: `Kainuu Social and Health Care …`."""
        before, after = self.word(at - 1), self.word(at + 1)
        if self.word(at) not in ("and", "&") or at == index + 1 or head_form(before) is not None:
            return False
        placed = self.word(index).casefold() in place_names() and fold(before) not in known_names()
        another = after.casefold() in place_names() or fold(after) in known_names()
        return placed and after[:1].isupper() and not another

    def _says_kind_in_small(self, index: int, at: int) -> bool:
        """Whether words in small letters may tell the kind of the name before them: `Oulunkaari joint authority`."""
        general = is_nationality(self.word(index)) or self.has(index, "starter") or self.has(index, "any-one")
        small = self.word(at).islower() or self.word(at)[:1].isdigit()  # "Oripää 4H club"
        return at == index + 1 and small and self.word(at).casefold() in _phrases() and not general

    def labels_field(self, index: int) -> bool:
        """Whether the label of a field, without its colon, leads to a name: `Coordinator Haaga-Helia University`."""
        begins = self.begins_sentence(index) and self.word(index + 1)[:1].isupper()
        return begins and self.has(index, "field-label")

    def _of_phrase_end(self, at: int) -> int:
        """The index after the name that "of" or "for" leads to behind a wording for a kind of body."""
        last = at
        of = self.word(last) in ("of", "for") and self.word(last + 1)[:1].isupper()
        while of and self.word(last + 1)[:1].isupper() and not self.has(last + 1, "starter"):
            last += 1
        return last + of

    def _among_letters(self, index: int) -> bool:
        """Whether a comma or a word joins a listed abbreviation to it: `(YM, LVM ja TEM)`, `MMM ja YM`."""
        joined = (
            step for step in (-2, 2) if self.sign(index + step // 2) == "," or self.has(index + step // 2, "joins")
        )
        beside = [self.word(index + step) for step in joined]
        return self.word(index).isupper() and any(word.isupper() and fold(word) in known_names() for word in beside)

    def _is_labelled(self, index: int) -> bool:
        """Whether a label for a body leads to two letters: `Rahoittaja/toimeksiantaja: YM`."""
        before = index - 2 if self.sign(index - 1) == ":" else index - 1
        return self.word(index).isupper() and any(self.has(before, kind) for kind in ("label", "kind-front"))

    def _may_be_known(self, index: int) -> bool:
        """Whether a name of the table begins with the word, or is the word in another case (`Saamelaiskäräjien`)."""
        if begins_known(self.word(index)):
            return True
        form = head_form(self.word(index))
        return form is not None and bool(form.case) and fold(form.nominative) in known_names()

    def _is_meant(self, index: int, known: Known, written: str) -> bool:
        """Whether the words mean the body: abbreviations keep their capitals, full names begin with one."""
        if self._abbreviates(index, written):
            return False  # "Lukioiden kehittämisverkosto (LUKE)"
        told = len(known.name) >= _LEAST_LETTERS or self._among_letters(index) or self._is_labelled(index)
        if known.name.casefold() in place_names() or not told:
            return False
        if rank_given(self.word(index - 1)) is not None and is_person((self.word(index - 1), known.name)):
            return False  # "Riina Sandvik"
        if known.short and self._is_degree(index):
            return False  # "MMM Aino Virtanen"
        if known.short:
            spelt = len(written) > 4 or (len(written) == 4 and rank_given(written) is None)
            lowered = known.name[:1].isupper() and self.word(index)[:1].islower()  # no "omalla kuntarahoituksella"
            capital = written == known.name or written.isupper() or (spelt and written[:1].isupper())
            return (capital and not lowered) or (known.type == "ministry" and head_form(written) is not None)
        small = known.name[:1].islower()  # "e2 tutkimus"
        capital = self.word(index)[:1].isupper() or self.word(index)[:1].isdigit()  # "2M-IT"
        kind = self.has(index, "front") and self.word(index + 1)[:1].isupper()  # "yrkeshögskolan Novia"
        official = known.type in _OFFICIAL or words().has(fold(known.name), "small-name")
        return capital or small or kind or official or self._is_told_in_full(index, known)

    def _is_told_in_full(self, index: int, known: Known) -> bool:
        """Whether the name of a fund is long enough to mean it in small letters: `alue-, työ- ja kotirahastosta`."""
        return known.type == "fund" and self.word(index).endswith(ELLIPTIC) and " " in known.name

    def _is_degree(self, index: int) -> bool:
        """Whether letters before a person are a degree, and not the body of the person before them."""
        lettered = self.word(index).isupper() and self.word(index).casefold() in degrees()
        named = lettered and is_person((self.word(index + 1), self.word(index + 2)))
        return named and not is_person((self.word(index - 2), self.word(index - 1)))

    def _abbreviates(self, index: int, short: str) -> bool:
        """Whether capitals in brackets are spelt from the two words before, which are the name of no body."""
        bracketed = self.sign(index - 1) == "(" and self.sign(index + 1) == ")" and short.isupper()
        if not bracketed or not self.word(index - 3)[:1].isupper() or not self.word(index - 2).islower():
            return False
        form = head_form(self.word(index - 2))
        return (form is None or form.head.role != "body") and is_spelt_from(short, self.slice(index - 3, index - 1))

    def _branded(self, index: int) -> Mention | None:
        """`Gebwellin`, `Yoka Consulting`: a firm known by its brand alone, but in the name of a project."""
        if not begins_brand(self.word(index)) or rank_given(self.word(index - 1)) is not None:
            return None
        for last in range(min(index + LONGEST_BRAND, len(self.tokens)), index, -1):
            found = find_brand(self.slice(index, last - 1) if last - 1 > index else "", self.word(last - 1))
            if found is not None and not (self._names_a_thing(index, last) or (found[1] and self.is_legal(last))):
                return Mention(index, last, *found, BRANDED, "company")
        return None

    def _names_a_thing(self, first: int, last: int) -> bool:
        """Whether the words are the name of a project: `Yoka -hanke`, `Projekt Yoka`."""
        return self.word(last).startswith("-") or is_project(self.word(first - 1))

    def _of_town(self, index: int) -> Mention | None:
        """`Haukiputaan Heitto`, `Iin Urheilijoiden`: a club behind its town; no person and no name of a project."""
        if self.word(index).casefold() not in genitive_places() or not self.word(index)[:1].isupper():
            return None
        club = club_form(self.word(index + 1))
        follows = self.word(index + 2)
        if club is None or follows.startswith("-") or is_person((self.word(index + 1), follows)):
            return None
        if club[1] and follows[:1].isupper():
            return None  # "Iin Nuorten Ohjaus"
        return Mention(index, index + 2, f"{self.word(index)} {club[0]}", club[1], _CLUB, "association")

    def _tailed(self, index: int) -> Mention | None:
        """`Vesimylly Group`, `Arctic Kivi Consultingin`: a firm that its last word tells; no `Steering Group`."""
        if not self.word(index)[:1].isupper() or self.has(index, "no-firm-front"):
            return None
        begins = self.begins_sentence(index)
        if self._is_given_and_family(index) or self._is_given_and_family(index - 1):
            return None  # "Anna Lind Kelo Consultingista"
        if begins and (self.has(index, "starter") or self.word(index).endswith(("n", *OBLIQUE))):
            return None  # "Uuden Studiosin"
        for at in range(index + 1, index + _LONGEST_FIRM):
            word, case = _firm_tail(self.word(at), "bent-tail")
            if not (word and case) or self.word(at + 1).startswith("-"):
                word, case = _firm_tail(self.word(at)) if not begins else ("", "")
            closed = self.is_legal(at + 1) or self._closed_brand_end(at + 1) > at + 1
            if word and not self.has(at - 1, "no-firm-front") and not closed:
                name = " ".join([*map(self.word, range(index, at)), word])
                return Mention(index, at + 1, name, case, _INTRODUCED, "company")
            if not self.word(at)[:1].isupper() or head_form(self.word(at)) is not None:
                return None
        return None

    def _is_given_and_family(self, index: int) -> bool:
        """Whether a given name and a surname stand there."""
        return rank_given(self.word(index)) is not None and is_person((self.word(index), self.word(index + 1)))

    def _introduced(self, index: int) -> Mention | None:
        """`kehitysyhtiö Josek`, `kehittämisyhtiöt Josek ja Keti`: a name that the word for its kind goes before."""
        if not self.word(index)[:1].isupper() or head_form(self.word(index)) is not None:
            return None
        lead = index - 1
        while index - lead < LONGEST_NAME and (
            self.word(lead)[:1].isupper() or self.sign(lead) == "," or words().has(self.word(lead), "joins")
        ):
            lead -= 1
        kind = self._introduces(lead, several=lead < index - 1)
        follows = self.word(index + 1)
        inflected = self.word(index).endswith(OBLIQUE) or (self.word(index).endswith("n") and follows.islower())
        inflected = inflected or is_project(self.word(index).rpartition("-")[2])  # "säätiö Myrsky-hanke"
        if not kind or self.is_legal(index + 1) or follows[:1].isupper() or inflected:
            return None
        return Mention(index, index + 1, self.word(index), "", _INTRODUCED, kind)

    def _called(self, index: int) -> Mention | None:
        """`Keuruun Kehitys -yhtiölle`: a name that the word for a kind of firm is joined to by its hyphen."""
        at = index
        while at - index < LONGEST_NAME and self.word(at)[:1].isupper() and self.word(at)[-1:] not in ELLIPTIC:
            at += 1
        if at == index + 1 and self.word(at).islower() and self.word(index).endswith("n"):
            at += 1  # "Nuuksion taika -ohjelmapalveluyritys"
        kind = self._kind_called(at)
        if at == index or kind is None or (self.begins_sentence(index) and self.word(index).endswith(OBLIQUE)):
            return None  # "Vihdissä Nuuksion taika -ohjelmapalveluyritys"
        return Mention(index, at, self.slice(index, at), "", 0.9, kind)

    def _kind_called(self, at: int) -> str | None:
        """The type of the kind of firm, alone or as the end of a compound, that a hyphen joins to the name before."""
        if self.word(at)[:1] != "-":
            return None
        word = self.word(at)[1:]
        return words().value(word, "called") or next(
            (words().value(end, "called") for end in _CALLED if _ends_in(word, end)), None
        )

    def _introduces(self, at: int, *, several: bool) -> str:
        """The kind of body that the word names in the nominative, in the plural before several names; else empty."""
        word = self.word(at)
        if not word.islower() or several != word.endswith("t"):
            return ""
        bare = word.removesuffix("t") if several else word
        form = head_form(bare)
        if form is not None and not form.case and form.head.type in NAMED_KINDS:
            return form.head.type
        return next((words().value(end, "introduces") or "" for end in _introducing() if _ends_in(bare, end)), "")


def may_hold_firms(text: str) -> bool:
    """Whether the text has a last word of firms' names, so that the reader of them has work."""
    return _capital_tails().search(text) is not None


@cache
def _capital_tails() -> re.Pattern[str]:
    tails = (*words().forms_of("firm-tail"), *words().forms_of("bent-tail"))
    return re.compile("|".join(tail.capitalize() for tail in tails))


@lru_cache(maxsize=4096)
def _firm_tail(word: str, kind: str = "firm-tail") -> tuple[str, str]:
    """The last word of a firm's name in the nominative, and its case; empty for other words.

    Words of the kind "bent-tail" may be something else where no Finnish case shows a name.

    >>> _firm_tail("Groupista"), _firm_tail("Groupin"), _firm_tail("group")
    (('Group', 'other'), ('Group', 'genitive'), ('', ''))
    """
    if not word.istitle():
        return "", ""
    for tail in words().forms_of(kind):
        ending = word.casefold().removeprefix(tail)
        if ending in _TAIL_CASES and word.casefold().startswith(tail):
            return tail.capitalize(), _TAIL_CASES[ending]
    return "", ""


@cache
def _introducing() -> tuple[str, ...]:
    return words().forms_of("introduces")


def _ends_in(word: str, end: str) -> bool:
    """Whether the word is a compound of the last one: `venäläisyritys`, `insinööritoimisto`."""
    return len(word) > len(end) + 2 and word.endswith(end)


@cache
def _phrases() -> dict[str, list[tuple[str, ...]]]:
    """The wordings of several words that tell a kind of body, by their first word, the longest first."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    wordings = [tuple(each.split()) for kind in ("phrase", "closing-phrase") for each in words().forms_of(kind)]
    for wording in sorted(wordings, key=len, reverse=True):
        if len(wording) > 1:
            phrases.setdefault(wording[0], []).append(wording)
    return phrases
