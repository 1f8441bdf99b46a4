"""Finds the names that a legal form ends or begins: `Kouvola Innovation Oy:n`, `Kuopion omaishoitajat ry`."""

from __future__ import annotations

import re
from functools import cached_property

from converters.text.language.case_endings import ABLATIVES, AGENTS, LOCAL_CASES, OBLIQUE, PASSIVE, says_where_to
from converters.text.language.words import read_lexicon
from converters.text.organisations.brands import is_brand
from converters.text.organisations.forms import ELLIPTIC, Mention
from converters.text.organisations.kinds import is_role
from converters.text.organisations.leads import heads_field
from converters.text.organisations.papers import is_document
from converters.text.organisations.swedish import is_swedish_club
from converters.text.organisations.tails import NameTails
from converters.text.organisations.things import find_things
from converters.text.organisations.towns_people import is_of_town
from converters.text.organisations.traders import find_partners
from converters.text.organisations.units import tells_what_was_done
from converters.text.organisations.words import (
    country_names,
    encloses,
    fold,
    genitive_places,
    head_form,
    is_glued_to_person,
    is_person,
    is_person_and_trade,
    is_trade_of_person,
    kinds,
    known_names,
    place_names,
    says_from_where,
    split_glued_form,
    words,
)
from converters.text.people.names import base_surname, rank_given

_OF_A_PLACE = ("lainen", "läinen")
DESCRIBING = ("nen", "nut", "nyt", "ttu", "tty", "ava", "ävä", "eva", "evä", "uusi")
"""Ends of adjectives and participles that say what a body is like."""
_COMMON_GIVEN = 400
"""Rank of a given name up to which the word names a person before all: `Aino`, not `Usva`."""
_ONE_DOES = ("aa", "ää", "ee", "ii", "oo", "öö", "uu", "yy", "oi", "öi", "uo")
"""Ends of verbs in the third person of the singular: `tukee`, `järjestää`, `toimii`."""
_FINITE = ("vat", "vät", "aa", "ää", "oi", "ii", "uu", "yy")
LONGEST_NAME = 14
_LONGEST_ENDED = 12
"""Letters of a first word that may end like a case (`Hillastella Oy`); longer ones are of the sentence."""
_MOST_OF_PLACE = 2
_PARTNERS = "Kumpp"
"""The word for the partners of a firm, which a stop shortens: `Virtanen ja Kumpp. Oy`."""
_LEAST_OF_HEADING = 3
"""Words in capitals that are a heading before a name, at least."""
_SHORTEST_HEADING = 6
_PROGRAMMES = ("ohjelma", "hanke", "projekti", "rahasto")
"""Ends of words in small letters for what a body runs or pays out of, which its own name does not go on from."""
_BRAND = re.compile(r"[a-zåäö]{1,2}[A-ZÅÄÖ]")
_OF_POWERS = frozenset({"programme", "no-body"})
_OUR_DEEDS = ("mme", *PASSIVE)
"""Ends of verbs that begin a sentence in front of a name: `Kiitämme`, `Haastateltiin`."""
_TRADE_BY_NAME = 0.7
_WORD_AND_WORD = 3
_LONGEST_CALL = 5
"""Words of a sentence that is the name of an association, before its legal form."""
_BY_SENTENCE = 0.7
_DONE = ("nut", "nyt", "ttu", "tty", "va", "vä")
"""Ends of participles of what a body does or has done."""
_MOST_PARTNERS = 8
_PLACE_AND_PURPOSES = 4
"""Words of a name such as `Iin Liikunta ja Urheilu` before its legal form."""


class LegalNames(NameTails):
    """The grammar of names with a legal form."""

    def legal(self, index: int) -> Mention | None:
        """The name that a legal form ends or begins, from the token on; None where there is none."""
        found = self._with_form(index)
        return self._called_by_sentence(index) if found is None and self.word(index + 1).islower() else found

    def _with_form(self, index: int) -> Mention | None:
        """`Kouvola Innovation Oy:n`, `Kuopion omaishoitajat ry`, `Oy Vaasan Kehitys Ab`, `Tmi Aino Esimerkki`."""
        if self.is_legal(index) and self.word(index)[:1].isupper():
            glued = bool(split_glued_form(self.word(index))[1])  # "PohjolanMetalliOY"
            return Mention(index, index + 1, self.word(index), "", 1.0) if glued else self._after_legal(index)
        word = self.word(index)
        named = word[:1].isupper() or word[:2].isupper() or word[1:3].lower() != word[1:3]  # "4H-yhdistys", "iLOQ"
        if not named or self.only_starts(index) or ends_as_role(self.word(index)):
            return None
        if self.word(index - 1) == "of" and self.word(index).casefold() in country_names():
            return None  # "Research Centre of Finland Ltd"
        inside = self.word(index).endswith(("ssa", "ssä")) and not (self.is_legal(index + 1) or self._is_who(index))
        if self.is_thing(index) or inside or (self.word(index).endswith(("ta", "tä")) and self._comes_from(index)):
            return None  # "EU:n", "Reposaaressa Kelopuuri Oy"
        if (
            self.begins_sentence(index)
            and self.word(index).casefold().endswith(OBLIQUE)
            and (self.has(index + 1, "function") or self._says_where(index) or self.word(index).endswith(AGENTS))
        ):
            return None
        for at in range(index + 1, min(index + LONGEST_NAME, len(self.tokens))):
            if self.is_legal(at):
                return self._legal_mention(index, at)
            if self._is_of_agent(at) or not self._in_business_name(at):
                return None
        return None

    def _is_of_agent(self, at: int) -> bool:
        """Whether the word says whose the body behind it is: `kaupungin omistama (Kivi Oy)`, `Virtasen perustama`."""
        return self.has(at, "of-agent") and self.word(at - 1).endswith("n")

    def _called_by_sentence(self, index: int) -> Mention | None:
        """`Yhdessä eteenpäin ry hakee`: small words that begin a sentence and a form behind which one body does it."""
        at = index + 1
        while at - index <= _LONGEST_CALL and self.word(at).islower() and not self.is_legal(at):
            at += 1
        registered = words().value(self.word(at), "legal") == "association" and at - index > 1
        if not registered or not self.word(index).istitle() or not self.begins_sentence(index):
            return None
        inner = range(index, at)
        said = any(self.has(each, "body-verb") or head_form(self.word(each)) is not None for each in inner)
        said = said or self.word(at - 1).endswith(_DONE)  # "Hankkeen toteuttanut ry"
        does = self.word(at + 1).islower() and (self.word(at + 1).endswith(_ONE_DOES) or self.has(at + 1, "does-one"))
        return Mention(index, at + 1, self.slice(index, at + 1), "", _BY_SENTENCE) if does and not said else None

    def _is_who(self, index: int) -> bool:
        """Whether who does something has to stand there: `Hakijana on Yhdessä eteenpäin ry`, `Hakijana Yhdessä …`."""
        part = self.has(index - 1, "label") and self.word(index - 1).endswith(("na", "nä"))
        verb = self.has(index - 1, "does-one") or self.has(index - 1, "body-verb")
        said = part or (verb and not self.begins_sentence(index - 1))
        return said and self.word(index + 1).islower()  # no "toimii Oulussa Nuoret Kotkat ry"

    def of_things(self, index: int) -> Mention | None:
        """`Soittoa, Laulua ja Tanssia ry:n`: an association that lists what it does, the commas inside its name."""
        end = self.things.get(self.tokens[index].start)
        if end is None:
            return None
        at = next(each for each in range(index, len(self.tokens)) if self.tokens[each].end >= end)
        form, ending = split_form(self.word(at))
        return Mention(index, at + 1, f"{self.slice(index, at)} {form}", "genitive" if ending else "", 1.0)

    @cached_property
    def things(self) -> dict[int, int]:
        """Where names that list things begin, with where they end."""
        return {match.start(): match.end() for match in find_things(self.text)}

    def trader(self, index: int) -> Mention | None:
        """`tmi Aino Virtanen`, `Puutyö Aino Virtanen`, `VIRTANEN AINOOY`: a person so marked."""
        if self.has(index, "trader") and is_person((self.word(index + 1), self.word(index + 2))):
            return self._after_legal(index)
        if self.has(index, "partners"):
            return self._partners(index)
        office = self.has(index, "trade") or self.has(index, "front")
        if office and is_trade_of_person(tuple(map(self.word, range(index, index + 3)))):
            whole = not self.word(index + 3)[:1].isupper() and not self.is_legal(index + 3)
            return Mention(index, index + 3, self.slice(index, index + 3), "", _TRADE_BY_NAME) if whole else None
        if self.glued and is_glued_to_person((self.word(index), self.word(index + 1))):
            return Mention(index, index + 2, self.slice(index, index + 2), "", 1.0)
        if self.sign(index + 2) == "/" and is_person_and_trade(
            self.word(index), self.word(index + 1), self.word(index + 3)
        ):
            return Mention(index, index + 4, self.slice(index, index + 4), "", _TRADE_BY_NAME)
        return self._marked_trader(index)

    def _marked_trader(self, index: int) -> Mention | None:
        """`Aino Virtanen (tmi)`, `Aino Virtanen, toiminimi`: a person with the word for a sole trader behind."""
        sign, mark = self.sign(index + 2), self.word(index + 3)
        if sign not in ("(", ",") or not self.has(index + 3, "trader") or not self.word(index)[:1].isupper():
            return None
        last = index + 5 if sign == "(" else index + 4
        leads = sign == "," and (mark[:1].isupper() or self.word(index + 4)[:1].isupper())  # "Aino Virtanen, Tmi Kukka"
        if leads or (sign == "(" and self.sign(index + 4) != ")"):
            return None
        name = self.slice(index, index + 2)
        return Mention(index, last, f"{name} {mark}", "", 1.0) if is_person(tuple(name.split())) else None

    def _partners(self, index: int) -> Mention | None:
        """`Maatalousyhtymä Aino ja Ville Virtanen`: people who farm or own together, the last name in any case."""
        at = index + 1
        while at < index + _MOST_PARTNERS and (
            (self.word(at)[:1].isupper() and not self.is_legal(at))
            or ((self.has(at, "joins") or self.sign(at) == "&") and rank_given(self.word(at + 1)) is not None)
        ):
            at += 1
        written = [self.word(each) or self.sign(each) for each in range(index + 1, at)]
        names = (*written[:-1], base_surname(written[-1])) if written else ()
        if not find_partners(names):
            return None
        return Mention(index, at, f"{self.slice(index, at - 1)} {names[-1]}", "", 1.0)

    def _comes_from(self, index: int) -> bool:
        """Whether the word says from where the name behind it is: `Suomesta Kemira Oy`, not `Oulusta Eurooppaan ry`."""
        if not says_from_where(self.word(index)):
            return False
        follows = self.word(index + 1)
        where_to = follows.endswith(OBLIQUE) and follows.casefold() not in genitive_places()
        named = follows[:1].isupper() and not where_to
        whole = self.is_legal(index + 1) and not self.word(index + 2)[:1].isupper()
        return named and not whole

    def _says_where(self, index: int) -> bool:
        """Whether a long word stands in a local case: `Allekirjoitustilaisuudessa Sweco Oy:n`, not `Hillastella Oy`."""
        word = self.word(index)
        return len(word) > _LONGEST_ENDED and "-" not in word and word.endswith((*LOCAL_CASES, *ABLATIVES))

    def is_thing(self, index: int) -> bool:
        """Whether a word is no name but a power's genitive or a common word of a case: `EU:n`, `Leader-rahoitusta`."""
        if self.has(index, "no-body") and ":" in self.word(index):
            return True  # "EU:n"
        front, _, tail = self.word(index).rpartition("-")
        form = head_form(self.word(index))
        if form is not None and form.head.role == "body" and front.istitle() and not _OF_POWERS & set(kinds(front)):
            return False  # "Taival-säätiölle", "Kalanti-seuralle"
        return bool(front) and tail.islower() and tail.endswith((*OBLIQUE, "ta", "tä"))

    def _legal_mention(self, first: int, at: int) -> Mention | None:
        first = self._after_heading(self._after_part_of_text(first, at), at)
        joins = [each for each in range(first + 1, at) if self._joins_whole_words(each)]
        joins = [each for each in joins if not self.word(each + 1).startswith((_PARTNERS, "Poja"))]
        if joins == [at - 2] and (self._joins_purposes(first, at) or self._joins_words(first, at)):
            joins = []
        if self._joins_english(first, joins, at):
            joins = []
        if any(self.word(each + 1)[:1].isupper() and not self._joins_areas(first, each) for each in joins):
            return None
        if self.begins_sentence(first) and any(self._is_verb(each, at) for each in range(first + 1, at)):
            return None
        if self._says_before(first, at) or self._describes_kind(first, at):
            return None
        foreign = any(map(self._is_inside_name, range(first + 1, at)))
        association = words().value(self.word(at).split(":")[0].casefold(), "legal") == "association"
        inner = [self.word(each) for each in range(first + 1, at)]
        if joins == [at - 2] and self.word(at - 1).islower():
            inner, joins = inner[:-2], []  # "FCG Suunnittelu ja tekniikka Oy"
        small = any(
            word[:1].islower() and not _has_capital(word) for word in inner if not words().has(word.casefold(), "joins")
        )
        served = self._serves_place(first, inner)
        owned = self._is_of_place(first, inner) or self._is_of_town(first, inner) or self._is_of_listed(first, at)
        if small and not (association or served or owned):
            return None
        if not (association or served) and (joins or foreign):
            return None
        while self.is_legal(at + 1):
            at += 1
        form, ending = split_form(self.word(at))
        first = self._after_person(first, at, ending)
        first += bool(ending) and self._is_sent(first)
        name = f"{self.slice(first, at)} {form}"
        if not ending and (self.has(at - 1, "before-legal") or self._names_kind_before(at)):
            return self._after_legal(at, first)
        return Mention(first, at + 1, name, "genitive" if ending else "", 1.0)

    def _describes_kind(self, first: int, at: int) -> bool:
        """Whether an adjective begins a sentence before a kind in small letters: `Juukalainen osuuskunta tarjoaa`."""
        bare = head_form(self.word(at)) is not None and all(
            self.word(each).islower() for each in range(first + 1, at + 1)
        )
        return bare and self.begins_sentence(first) and self.word(at - 1).endswith(DESCRIBING)

    def _is_sent(self, first: int) -> bool:
        """Whether a heading begins with what somebody gets or tells before their name in a case: `Tietoa X Oy:stä`."""
        led = self.has(first, "sent") and self.begins_sentence(first) and not self.is_legal(first + 1)
        return led and self.word(first + 1)[:1].isupper()

    def _names_kind_before(self, form: int) -> bool:
        """Whether a kind in small letters leads over the form to one word: `Kemin osaamiskeskus Oy Lumikko`."""
        kind = head_form(self.word(form - 1)) if self.word(form - 1).islower() else None
        name = self.word(form + 1)
        alone = name.istitle() and not self.word(form + 2)[:1].isupper() and not self.has(form + 1, "starter")
        named = alone and fold(name) not in place_names() and name.casefold() not in genitive_places()
        return kind is not None and not kind.case and named and self.tokens[form + 1].kind == "word"

    def _is_verb(self, index: int, form: int) -> bool:
        """Whether a word is a verb and no plural of people before their legal form: `yliopiston ystävät ry`."""
        people = index == form - 1 and self.word(index - 1).endswith("n")
        return _is_finite(self.word(index)) and not people

    def _after_part_of_text(self, first: int, at: int) -> int:
        """Where the name begins after the number of an appendix or table: `Liite 3 Ekokaarina ry:n raportti`."""
        parts = [each for each in range(first, at - 2) if self.has(each, "text-part")]
        numbered = [each for each in parts if self.tokens[each + 1].kind == "number"]
        if numbered:
            return numbered[-1] + 2
        dated = [each for each in range(first, at - 1) if self._ends_day(each)]
        if dated:
            return dated[-1] + 1  # "Iissä 21 elokuuta 2011 Lumikko ry:n puolesta"
        told = (each for each in range(at - 2, first - 1, -1) if self._is_label_inside(first, each))
        return next(told, first - 1) + 1

    def _ends_day(self, at: int) -> bool:
        """Whether a year behind a month ends there: `21 elokuuta 2011`."""
        if self.tokens[at].kind != "number" or not self.word(at - 1):
            return False
        return "month" in read_lexicon("date_words").kinds(self.word(at - 1).casefold())

    def _is_label_inside(self, first: int, at: int) -> bool:
        """Whether a word for the part of a body stands before its name: `Hankkeen toteuttaja Ekokaarina ry`."""
        small = self.word(at).islower() or at == first
        if not small or not self.word(at + 1)[:1].isupper() or self.is_legal(at + 1):
            return False
        programme = at > first and self.word(at).endswith(_PROGRAMMES)  # "maaseutuohjelma Lumiseutu ry"
        return self.has(at, "kind-front") or heads_field(self.word(at)) or programme

    def _after_heading(self, first: int, at: int) -> int:
        """Where the name begins after a heading in capitals, of one plural or many words: `KUMPPANIT Ekokaarina Oy`."""
        begin = first
        while self.word(begin - 1).isupper():
            begin -= 1
        capitals = [each for each in range(begin, at) if self.word(each).isupper() and self.word(each).isalpha()]
        run = len(capitals) >= _LEAST_OF_HEADING and capitals[-1] - capitals[0] == len(capitals) - 1
        if run and capitals[-1] < at - 1 and self.word(capitals[-1] + 1).istitle():
            behind = capitals[-1] + 1  # "Iin valtuusto TALON RAHOITUS JATKUU Lisäksi Lumo Osuuskunta"
            return behind + (self.has(behind, "starter") and behind < at - 1)
        word, follows = self.word(first), self.word(first + 1)
        plural = len(word) >= _SHORTEST_HEADING and word.isalpha() and word.isupper() and word.endswith("T")
        begins = follows.istitle() or (first + 1 < at - 1 and follows.casefold() in genitive_places())
        return first + 1 if plural and first + 1 < at and begins else first

    def _says_before(self, first: int, at: int) -> bool:
        """Whether words of a sentence go before a name inside: `Ohjelman hyväksyi Päijät-Hämeen kylät ry`."""
        inner = [self.word(each) for each in range(first + 1, at)]
        capitals = [each for each, word in enumerate(inner) if word[:1].isupper()]
        before = inner[: capitals[-1]] if capitals else []
        if any(word.islower() and (word.endswith(LOCAL_CASES) or says_where_to(word)) for word in before):
            return True  # "Savon maitotiloilla Loppuraportti ProAgria Etelä-Savo ry", "Ilonan päivään FinFami ry"
        small = inner[: capitals[0]] if capitals else []
        said = any(word.isalpha() and not word.endswith(("n", "t")) and not _is_of_name(word) for word in small)
        said = said and not self.has(first + 1, "inside-legal")  # "Vänner för Livet rf"
        return said and self.begins_sentence(first)

    def _joins_areas(self, first: int, at: int) -> bool:
        """Whether "ja" stands between two areas of one association: `Iin ja Simon Yrittäjät ry`."""
        areas = self.word(first).endswith("n") and self.word(at + 1).casefold() in genitive_places()
        told = self.word(first).casefold() in genitive_places() or not self.begins_sentence(first)
        return areas and at == first + 1 and told

    def _joins_purposes(self, first: int, at: int) -> bool:
        """Whether "ja" stands between two words that an association of a place is for: `Iin Liikunta ja Urheilu ry`.

        The place may be a district of its town: `Kemin Seudun Omaiset ja Läheiset ry`.
        """
        before, after = self.word(at - 3), self.word(at - 1)
        named = before[:1].isupper() and after[:1].isupper() and before.endswith("t") <= after.endswith("t")
        forms = [form for word in (before, after) if (form := head_form(word)) is not None]
        bodies = any(fold(word) in known_names() for word in (before, after))
        bodies = bodies or any(form.head.role != "trade" for form in forms)  # "Pohjanmaan Vesi ja Luonto ry"
        owner, district = self.word(first), self.has(first + 1, "district")
        inside = owner.endswith("n") and self.known(first) is None and (district or not self.begins_sentence(first))
        listed = owner.casefold() in genitive_places() or owner.casefold().endswith(words().forms_of("district"))
        placed = at - first == _PLACE_AND_PURPOSES + district and (listed or inside)
        return placed and named and not bodies

    def _joins_words(self, first: int, at: int) -> bool:
        """Whether "ja" stands between two words of one name: `Toteuttajana on Sana ja Sävel ry`.

        Behind a verb in the singular one body does it.
        """
        before, after, verb = self.word(first), self.word(at - 1), self.word(first - 1)
        if at - first != _WORD_AND_WORD or not (before.istitle() and after.istitle()) or self.has(first, "no-body"):
            return False
        told = (self.has(first - 1, "does-one") and verb.islower()) or self._is_one_of_several(first, at)
        if not told:
            return False
        called = (rank_given(before) or _COMMON_GIVEN) < _COMMON_GIVEN  # "Aino ja Kajo ry"
        return not (called or before.endswith("n") or any(map(_names_itself, (before, after))))

    def _is_one_of_several(self, first: int, at: int) -> bool:
        """Whether what stands beside two words joined says that they are one name of an association.

        Another body behind a comma or a second "ja" (`Sana ja Sävel ry, Iin kunta`), the case of the second alone
        (`Sana ja Sävel ry:n`), or at the start a verb in the singular (`Sana ja Sävel ry järjestää`).
        """
        if words().value(self.word(at).split(":")[0].casefold(), "legal") != "association":
            return False
        inflected, after = ":" in self.word(at), self.word(at + 1)
        if self.sign(at + 1) == "," or self.has(at + 1, "joins"):
            return self.word(at + 2)[:1].isupper()
        if self.begins_sentence(first):
            return not inflected and after.islower() and after.endswith(_ONE_DOES)
        return inflected

    def _joins_english(self, first: int, joins: list[int], at: int) -> bool:
        """Whether "and" stands inside the name of a firm: `Example Training and Assessment Ltd`.

        In a Finnish sentence nothing else does: `Mukana on Kuvitelma Business and Science Park Oy.`
        """
        foreign = self.has(at, "english-form") or self.has(at + 1, "english-form") or not self._speaks_english
        if not foreign or len(joins) != 1 or self.word(joins[0]) != "and":
            return False
        before = [self.word(each) for each in range(first, joins[0])]
        known = any(fold(word) in known_names() or head_form(word) is not None for word in before)
        enough = len(before) > 1 or not self._speaks_english
        return enough and all(word[:1].isupper() for word in before) and not known

    @cached_property
    def _speaks_english(self) -> bool:
        """Whether small words of the text are English."""
        return any(self.has(at, "english") for at in range(len(self.tokens)))

    def _serves_place(self, first: int, inner: list[str]) -> bool:
        """Whether a place, what is done there and a head make a firm's name: `Iin musiikin ja tanssin keskus Oy`."""
        form = head_form(inner[-1]) if len(inner) > 1 and inner[-1].islower() else None
        between = all(
            word.islower() and (word.endswith(("n", *ELLIPTIC)) or words().has(word, "joins")) for word in inner[:-1]
        )
        placed = self.word(first).casefold() in genitive_places() or self.word(first) == "Suomen"
        return form is not None and not form.case and between and placed

    def _is_of_place(self, first: int, inner: list[str]) -> bool:
        """Whether a place and what the firm does there make its name: `Pudasjärven kehitys Oy`."""
        placed = self.word(first).casefold() in genitive_places() and 1 <= len(inner) <= _MOST_OF_PLACE
        swedish = self.word(first).endswith("nas") and self.word(first + 2) == "Ab"  # "Kommunernas hus Ab"
        local = len(inner) == 1 and (swedish or not self.begins_sentence(first))
        local = local and self.word(first).endswith(("n", "s"))
        if local and not placed and self.word(first + 3)[:1].isupper():
            return False  # "Virtasen firma Oy Aino Ab"
        return (placed or local) and all(
            word.islower() and not word.endswith(OBLIQUE) and not _is_finite(word) for word in inner
        )

    def _is_of_town(self, first: int, inner: list[str]) -> bool:
        """Whether a town or school in the genitive and one word make a firm's name: `Iin kunnan Vuokratalot Oy`."""
        form = head_form(inner[0]) if len(inner) == _MOST_OF_PLACE else None
        owned = form is not None and form.genitive and form.head.role == "body"
        return owned and inner[1][:1].isupper() and self.word(first).casefold() in genitive_places()

    def _is_of_listed(self, first: int, form: int) -> bool:
        """Whether a listed body in the genitive and one word make a firm's name: `Suomen Yrittäjien palvelu Oy`."""
        owner = self.known(first)
        own = owner is not None and owner.case == "genitive" and owner.last == form - 1 > first + 1
        return own and not tells_what_was_done(self.word(form - 1))  # "Oulun yliopiston omistama Oy"

    def _after_person(self, first: int, at: int, ending: str) -> int:
        """Where the name begins after a person or a word for its kind: `Anna Esimerkki Sweco Oy:stä`.

        Behind a post two names are of a person: `johtaja Anna Esimerkki Kelo Oy`.
        """
        while self.has(first, "kind-front") and at - first > 1:
            first += 1
        first += at - first > 1 and self._says_of_which_town(first, at)
        begins = first + 2
        if at <= begins or not is_person((self.word(first), self.word(first + 1))):
            return first
        placed = self.word(begins).casefold() in genitive_places() or is_role(self.word(first - 1))
        kind = head_form(self.word(begins))
        from_there = ending in LOCAL_CASES and (kind is None or (not kind.case and at - begins > 1))
        joined = words().value(self.word(at).split(":")[0].casefold(), "legal") == "association" and at - begins > 1
        return begins if (placed or from_there or joined) and self.word(begins)[:1].isupper() else first

    def _says_of_which_town(self, first: int, at: int) -> bool:
        """Whether a sentence begins with where the body is from: `Euralainen Panelian …`, `Tamperelainen Laulajat ry`.

        A town's adjective does before a plural, in front of a genitive and where the sentence goes on behind the form.
        """
        word, follows = self.word(first), self.word(first + 1)
        if not (self.begins_sentence(first) and follows[:1].isupper()):
            return False
        if word.endswith(_OF_A_PLACE) and follows.endswith("n"):
            return True
        return is_of_town(word) and (follows.endswith("t") or self.word(at + 1).islower() or ":" in self.word(at))

    def _joins_whole_words(self, at: int) -> bool:
        """Whether the word is a conjunction that no first half goes before, as in `Vesi- ja Ympäristötutkimus`."""
        joins = words().has(self.word(at).casefold(), "joins")
        return joins and not self.word(at - 1).endswith(ELLIPTIC)

    def _in_business_name(self, at: int) -> bool:
        if self.sign(at):
            before = self.word(at - 1)
            initial = len(before) == 1 and before.isupper()  # "Kuljetusliike T. Korpi Ky"
            return self.sign(at) in "&-+" or (self.sign(at) == "." and (initial or before == _PARTNERS))
        if not self.word(at):
            return self.tokens[at].kind == "number" and len(self.tokens[at].text) <= 4
        return not self.has(at, "function") or self._is_inside_name(at)

    def _is_inside_name(self, at: int) -> bool:
        """Whether a small foreign word stands between two words of an association's name: `Music for Everyone ry`."""
        if not self.has(at, "inside-legal"):
            return False
        before, after = self.word(at - 1), self.word(at + 1)
        if before.casefold() in place_names():
            return False
        person = self.word(at) == "för" and rank_given(before) is not None  # "Tack till Maria för Kehä rf"
        person = person or (self.word(at) == "vid" and not is_swedish_club(before))  # "Örjan Lind vid Kehä rf"
        return before[:1].isupper() and after[:1].isupper() and not person

    def _after_legal(self, index: int, first: int | None = None) -> Mention | None:
        """`Oy Vaasan Kehitys Ab`, and with a word before the form `Kiinteistö Oy Koivuranta`."""
        start = index if first is None else first
        last = index + 1
        while last < min(index + 7, len(self.tokens)) and self.word(last)[:1].isupper() and not self.is_legal(last):
            last += 1
            initial = self.sign(last) == "." and len(self.word(last - 1)) == 1 and self.word(last + 1).istitle()
            last += initial  # "Osuuskunta A. Lumikko"
        if last == index + 1:
            return None
        last = self._beyond_join(index, last)
        head = head_form(self.word(last)) if self.word(last).islower() and self.is_place_genitive(last - 1) else None
        if head is not None and head.head.role in ("body", "unit"):  # "OSK Pohjois-Karjalan kansanteatterille"
            return Mention(start, last + 1, f"{self.slice(start, last)} {head.nominative}", head.case, 1.0)
        if not self.is_legal(last):
            return Mention(start, last, self.slice(start, last), "", 1.0)
        form, ending = split_form(self.word(last))
        return Mention(start, last + 1, f"{self.slice(start, last)} {form}", "genitive" if ending else "", 1.0)

    def _beyond_join(self, index: int, last: int) -> int:
        """The index of the second legal form round a name that joins two words: `Oy Hangö Bygg & Design Ab`."""
        at = last + 1
        if self.sign(last) != "&" and not self.has(last, "joins"):
            return last
        while self.word(at)[:1].isupper() and not self.is_legal(at):
            at += 1
        at += self.sign(at) == "." and self.word(at - 1) == _PARTNERS
        return at if at > last + 1 and encloses(self.word(index), self.word(at).split(":")[0]) else last

    def only_starts(self, index: int) -> bool:
        """Whether the word has its capital from the start of a sentence only."""
        word = self.word(index)
        if self.begins_sentence(index) and word.endswith(_OUR_DEEDS) and word.casefold() not in genitive_places():
            return True
        if self.begins_sentence(index) and self.has(index, "body-verb") and self.word(index + 1)[:1].isupper():
            return True  # "Järjestää Iin Martat ry"
        follows = self.word(index + 1)
        if is_document(word) and (follows.casefold() in genitive_places() or follows.endswith(ELLIPTIC)):
            return True  # "Loppuraportti Iin Martat ry", "Tiivistelmä Valmennus- ja palveluyhdistys X ry"
        form = head_form(word) if self.has(index, "starter") else None
        named = form is not None and not form.case and form.head.type == "company"
        return self.begins_sentence(index) and self.has(index, "starter") and not named


def split_form(word: str) -> tuple[str, str]:
    """A legal form and the ending of its case; the mark of a sole trader has its own colon.

    >>> split_form("ry:n"), split_form("T:mi")
    (('ry', 'n'), ('T:mi', ''))
    """
    form, _, ending = word.partition(":")
    return (word, "") if "trader" in kinds(word) else (form, ending)


def _names_itself(word: str) -> bool:
    """Whether a word is a body, a place or a brand without the words beside it."""
    known = fold(word) in known_names() or word.casefold() in place_names() or is_brand(word)
    return known or head_form(word) is not None


def _has_capital(word: str) -> bool:
    """Whether the word begins with a capital, or writes one behind a small letter or two as brands do: `iLOQ`."""
    return word[:1].isupper() or _BRAND.match(word) is not None


def _is_of_name(word: str) -> bool:
    """Whether a word in small letters may stand inside a name: a head of names, or one that joins."""
    return words().has(word.casefold(), "joins") or head_form(word) is not None


def _is_finite(word: str) -> bool:
    """Whether a word in small letters has an ending of verbs: `ylläpitävät`, `järjestää`, `koordinoi`, `toimii`."""
    return word.islower() and len(word) > 5 and word.endswith((*_FINITE, *PASSIVE))


def ends_as_role(word: str) -> bool:
    return word.casefold().endswith(words().forms_of("role-end"))
