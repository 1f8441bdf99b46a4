"""What of a body's units stands before its name: `Kemian laitos, Lapin yliopisto`, `the Arctic Centre of the …`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from converters.text.language.case_endings import PASSIVE
from converters.text.organisations.english_units import from_top, is_english_house
from converters.text.organisations.forms import ELLIPTIC, Mention
from converters.text.organisations.kinds import is_body, is_institute_inside, is_led_by_unit, is_unit, type_of
from converters.text.organisations.same_bodies import is_foreign, names_part_of
from converters.text.organisations.swedish import DEFINITE_ADJECTIVES
from converters.text.organisations.unit_owners import has_units
from converters.text.organisations.unit_pairs import is_definite_unit, part_joined
from converters.text.organisations.unit_tails import LONGEST_UNIT, UNIT_ROLES, UnitTails, place_case
from converters.text.organisations.units import agreed_nominative, to_nominative
from converters.text.organisations.words import (
    HeadForm,
    country_names,
    genitive_places,
    head_form,
    is_person,
    kinds,
    part_form,
    words,
)
from converters.text.people.names import rank_given

_LEADS = ("of", "for")
_AT = ("at", "in", "within")
_SWEDISH_AT = ("vid", "på", "inom")
_LINKS = ("of", "and", "for", "on")
_DEFINITE = ("en", "et", "rn")
"""Ends of a Swedish unit that an adjective describes: `enheten`, `biblioteket`, `sektorn`."""
_ALIKE = 0.9
_LEAST_OF_FIELD = 2
"""Words before the field in `department of physics`."""
_SURE_RANKS = ("0", "2")
"""Ranks of faculties and departments, whose words mean nothing else: `centre of attention`, `school of thought`."""
_MOST_UNITS = 3
"""Units that a chain before a body has at most."""
_SECTOR = "toimi"
_HAVE_NO_SECTORS = frozenset({"state-agency", "university", "university-of-applied-sciences", "fund"})
"""The word for a sector of a town, and bodies that have none."""


class UnitFronts(UnitTails, ABC):
    """The grammar of units before a name."""

    read_to = 0
    """The index after the name before, which no unit of the next one reaches into."""

    @abstractmethod
    def extend(self, mention: Mention) -> Mention:
        """The bare name with what belongs to it."""

    def owner_behind(self, part: Mention) -> Mention | None:
        """The body behind a listed part of it, with that as its unit: `Turku School of Economics at the …`."""
        comma = self.sign(part.last) == "," and is_foreign(part.nominative)
        if part.case or not (comma or self.word(part.last) in ("of", *_AT, *_SWEDISH_AT)):
            return None
        over = self.name_at(part.last + (2 if self.word(part.last + 1) == "the" else 1))
        if over is None or over.case or not names_part_of(over.nominative, part.nominative):
            return None
        whole, unit = self.extend(over), f", {part.nominative}"
        below = whole.nominative.removeprefix(over.nominative).removesuffix(unit)
        return whole._replace(nominative=over.nominative + unit + below) if whole.first == part.first else None

    def _with_unit_before(self, mention: Mention) -> Mention:
        """`Skärgårdsinstitutet vid Åbo Akademi`, `Kemian laitos, Lapin yliopisto`: the units in front of their body."""
        if mention.case == "other":
            return self._with_unit_alike_before(mention)
        units: list[str] = []
        for _ in range(0 if mention.case else _MOST_UNITS):
            at = mention.first
            found = (
                self._english_unit_before(at) or self._swedish_unit_before(mention) or self._unit_before_comma(mention)
            )
            if found is None or found[0] < self.read_to:
                break
            mention = mention._replace(last=mention.last + (self.sign(at - 1) == "("))
            # Signs lead from the part to the whole; where a paper lost them, the wider unit stands first.
            lost = bool(units) and found[1] == mention.first
            units.insert(0 if lost else len(units), self.slice(*found))
            mention = mention._replace(first=found[0])
        return mention._replace(nominative=", ".join([mention.nominative, *from_top(units)])) if units else mention

    def _with_unit_alike_before(self, mention: Mention) -> Mention:
        """`kemian laitoksella Oulun yliopistossa`: a unit of several words in the local case of the body behind it."""
        end = mention.first
        if self.word(end - 1).startswith("-"):
            return self._with_hyphen_unit_before(mention)
        form = head_form(self.word(end - 1)) if self.word(end - 1).islower() else None
        place = place_case(self.word(mention.last - 1))
        unit = form is not None and form.head.role == "unit" and form.head.shape in ("tail", "word")
        if not (unit and place) or place_case(self.word(end - 1)) != place or "," in mention.nominative:
            return mention
        first = end - 1
        while place_case(self.word(first - 1)) == place and _is_adjective(self.word(first - 1)):
            first -= 1
        while first > max(end - LONGEST_UNIT, self.read_to) and self._leads_small_unit(first - 1):
            first -= 1
        if first > self.read_to and self._leads_capital_unit(first - 1):
            first -= 1
        if first == end - 1 or not has_units(mention.nominative):
            return mention
        unit_name = to_nominative(self.slice(first, end).split())
        return mention._replace(first=first, nominative=f"{mention.nominative}, {unit_name}", confidence=_ALIKE)

    def _with_hyphen_unit_before(self, mention: Mention) -> Mention:
        """`Terveet vedet -osaamisryhmässä Lapin yliopistossa`: a unit by its name, in the case of its body."""
        end, word = mention.first, self.word(mention.first - 1).removeprefix("-")
        form, place = head_form(word), place_case(self.word(mention.last - 1))
        told = form is not None and form.head.word.endswith(words().forms_of("unit-level"))
        first = end - 2
        while first > max(end - LONGEST_UNIT, self.read_to) and self.word(first).islower():
            first -= 1
        named = self.word(first)[:1].isupper() and self.name_at(first) is None and has_units(mention.nominative)
        alike = bool(place) and place_case(word) == place and "," not in mention.nominative
        if form is None or not (told and alike and named):
            return mention
        unit = f"{self.slice(first, end - 1)} -{form.nominative}"
        return mention._replace(first=first, nominative=f"{mention.nominative}, {unit}", confidence=_ALIKE)

    def _leads_small_unit(self, at: int) -> bool:
        """Whether a genitive in small letters may lead to a unit, or "ja" between two: `fysiikan ja kemian`."""
        word = self.word(at)
        if self.has(at, "joins"):
            return self.word(at - 1).islower() and self.word(at - 1).endswith(("n", *ELLIPTIC))
        leads = word.islower() and word.endswith(("n", *ELLIPTIC)) and not word.endswith(PASSIVE)
        return leads and not self.has(at, "function")

    def _leads_capital_unit(self, at: int) -> bool:
        """Whether a genitive with a capital, no place or person, begins a unit: `Hyvinvoinnin osaamisalalla`."""
        word = self.word(at)
        named = word.istitle() and word.endswith("n") and not self.begins_sentence(at)
        place = word.casefold() in genitive_places()
        return named and not place and rank_given(word) is None and not is_person((self.word(at - 1), word))

    def _english_unit_before(self, body: int) -> tuple[int, int] | None:
        """Where the English unit stands before "of" or "at" and its body."""
        link = body - (2 if self.word(body - 1) == "the" else 1)
        if self.word(link) not in ("of", *_AT):
            return None
        end = self.before_short_name(link)
        first = self._english_unit_start(end, at=self.word(link) in ("at", "within"))
        if first is None:
            of = self.word(link) == "of"
            first = self._small_services_start(end) if of else None
            first = self._small_english_start(end, sure=end < link and not of) if first is None else first
            first = self._small_group_start(end) if first is None else first
            return None if first is None else (first, end)
        return self._joined_start(first, end, lambda before: self._english_unit_start(before, at=False)), end

    def _joined_start(self, first: int, end: int, start_of: Callable[[int], int | None]) -> int:
        """Where the first of the units begins that a word joins before their body; the same index for one alone.

        `the Faculty of Law and the Polar Institute at the …`, `fritidsenheten och enheten för vård vid …`.
        """
        for _ in range(_MOST_UNITS):
            join = first - (2 if self.word(first - 1) == "the" else 1)
            other = start_of(join) if self.has(join, "joins") else None
            if other is None or other < self.read_to or len(part_joined(self.slice(other, end))) == 1:
                return first
            first = other
        return first

    def _small_services_start(self, end: int) -> int | None:
        """Where services in small letters begin that end there: `the social services of the City of X`; else None."""
        at = end - 1 if self.word(end - 1) == "services" else 0
        while at > 0 and self.word(at).islower() and self.word(at) != "the":
            at -= 1
        named = self.word(at) == "the" and end - at < LONGEST_UNIT
        return at + 1 if named and any(self.has(each, "sector-word") for each in range(at + 1, end - 1)) else None

    def _small_english_start(self, end: int, *, sure: bool) -> int | None:
        """Where a unit in small letters begins that ends there: `the department of teacher education at`; else None.

        `sure`: a short name in brackets follows, so that each word for a unit tells one.
        """
        for at in range(end - 1, max(end - LONGEST_UNIT, 0), -1):
            if not self.word(at).islower():
                return None
            if self.word(at + 1) in _LEADS and self.word(at - 1) == "the":
                ranked = kinds(self.word(at)).get("unit-rank") in _SURE_RANKS and self.word(at + 1) == "of"
                named = (ranked or (sure and self.has(at, "unit-front"))) and end - at > _LEAST_OF_FIELD
                return at if named else None
            if self.has(at, "function") and self.word(at) not in _LINKS:
                return None
        return None

    def _small_group_start(self, end: int) -> int | None:
        """Where a named group with its word in small letters begins: `the Snow Optics research group at`; else None."""
        form = part_form(self.word(end - 1)) if self.word(end - 1).islower() else None
        kind = form is not None and form.head.shape == "en" and form.head.role in UNIT_ROLES
        at = end - 1 - (self.word(end - 2) == "research")
        first = at
        while first > self.read_to and self.word(first - 1)[:1].isupper() and not self.has(first - 1, "no-part-front"):
            first -= 1
        return first if kind and first < at and self.word(first - 1) == "the" else None

    def _swedish_unit_before(self, mention: Mention) -> tuple[int, int] | None:
        """Where a Swedish unit stands before "vid", with what it is for: `Fakulteten för pedagogik vid Åbo Akademi`."""
        body = mention.first
        comma = self.sign(body - 1) == "," or self._is_in_bracket(mention)
        if not comma and self.word(body - 1) not in _SWEDISH_AT:
            return None
        end = self.before_short_name(body - 1)
        first = self._swedish_unit_start(end, comma=comma)
        if first is None:
            return None
        return self._joined_start(first, end, lambda before: self._swedish_unit_start(before, comma=False)), end

    def _swedish_unit_start(self, end: int, *, comma: bool) -> int | None:
        """Where a Swedish unit begins that ends there; None where none does."""
        for first in range(end - 1, max(end - LONGEST_UNIT, -1), -1):
            form = part_form(self.word(first))
            inside = form is not None and (form.head.role in UNIT_ROLES or form.head.type == "university")
            if form is not None and inside and (_is_swedish(form) or self._is_named_house(first)):
                named = self._swedish_start(first)
                described = self.word(first - 1).endswith("a") and self.word(first).endswith(_DEFINITE)
                if first == end - 1 and described and self.word(named).islower() and not comma:
                    return first - 1  # "chef för svenska enheten på …"
                alone = first == end - 1 and (self.word(named)[:1].isupper() or is_definite_unit(self.word(first)))
                if alone or self.word(first + 1) == "för":
                    return None if comma and self.word(named).islower() else named
            if not self.word(first):
                return None
        return None

    def _swedish_start(self, head: int) -> int:
        """Where a Swedish unit begins: `Svenska social- och kommunalhögskolan`; the head itself without a capital."""
        first = head
        while self.word(first).islower() or self.word(first).endswith(ELLIPTIC):
            before = self.word(first - 1)
            joined = self.has(first - 1, "joins") and self.word(first - 2).endswith(ELLIPTIC)
            if first == head and self._is_named_house(head):
                return head - 2
            if not (joined or before.endswith(ELLIPTIC) or before[:1].isupper()):
                return first if self.word(first)[:1].isupper() else head
            first -= 1
        return first

    def _is_named_house(self, head: int) -> bool:
        """Whether a name and an adjective lead to a Swedish house: `Husö biologiska (station)`."""
        described = self.word(head).islower() and self.word(head - 1).endswith(DEFINITE_ADJECTIVES)
        return described and self.word(head - 2)[:1].isupper()

    def _unit_before_comma(self, mention: Mention) -> tuple[int, int] | None:
        """Where a unit stands before its body and a comma, which a paper may lose: `Kemian laitos, Lapin yliopisto`."""
        comma = self.sign(mention.first - 1) in (",", "/") or self._is_in_bracket(mention)
        if not comma and not self._closes_unit(mention.first - 1):
            return None
        end = self.before_short_name(mention.first - comma)
        form = part_form(self.word(end - 1)) if self.word(end - 1) else None
        english = form is None or form.head.shape == "en"
        closed = form is not None and form.head.type == "other" and self.sign(mention.last) == ")"
        inside = closed or (form is not None and form.head.word == "institute")
        part = form is not None and form.head.role == "part" and not self.has(end - 2, "no-part-front")
        if form is not None and (form.case or not (inside or part or form.head.role == "unit")):
            return None
        if not has_units(mention.nominative.split(",")[0]):
            return None
        if form is not None and form.head.word == _SECTOR and type_of(mention.nominative)[0] in _HAVE_NO_SECTORS:
            return None  # "nuorisotoimi, Kela, työnantajat"
        first = self._english_start(end) if english else self._finnish_start(end)
        if self.sign(mention.first - 1) == "," and self.sign(first - 1) == "/":
            return None  # "X/Oulun yksikkö, Lapin liitto"
        front = self.word(first - 1)
        led = front != "The" and front.casefold() not in country_names() if english else self._may_lead_unit(first - 1)
        led = led and front[:1].isupper()
        of_person = is_person((self.word(first - 1), self.word(first)))  # "Aino Virtanen ja työryhmä (Åbo Akademi)"
        of_person = of_person or (first == end - 1 and rank_given(front) is not None)  # "Aino Xqala (Åbo Akademi)"
        if first >= end or 0 < self.read_to >= first - 1 or led or of_person:
            return None  # the unit of the body before: "Iin kunta, nuorisopalvelut, Simon kunta"
        name = self.slice(first, end)
        named = name[:1].isupper() or (
            comma and bool(self.sign(first - 1)) and not self._is_listed(first, mention.last)
        )
        own = is_body(name) and not is_led_by_unit(name)
        told = is_institute_inside(name) or (is_unit(name) and not own) or (part and end - first > 1)
        told = told or is_english_house(name) or (closed and self.sign(first - 1) == "(")
        told = told or (english and names_part_of(mention.nominative.split(",")[0], name))
        return (first, end) if named and told else None

    def _is_listed(self, first: int, last: int) -> bool:
        """Whether a list of kinds in small letters goes on around a unit and a body: `…, poliisi, Kela, koulut`."""
        goes_on = self.sign(last) == "," and self.word(last + 1).islower()
        return goes_on and self.sign(first - 1) == "," and self.word(first - 2).islower()

    def _is_in_bracket(self, mention: Mention) -> bool:
        """Whether a bracket holds the body and nothing else: `Centre for Arctic Studies (University of Lapland)`."""
        return self.sign(mention.first - 1) == "(" and self.sign(mention.last) == ")"

    def _may_lead_unit(self, at: int) -> bool:
        """Whether the word may be of the unit behind it; a surname is not: `Virtanen Kemian laitos`."""
        return self.leads_unit(at) and not is_person((self.word(at - 1), self.word(at)))

    def _closes_unit(self, at: int) -> bool:
        """Whether a Finnish unit of several words ends with the token, in no case: `Kemian laitos`."""
        form = head_form(self.word(at)) if self.word(at).islower() else None
        unit = form is not None and form.head.role == "unit" and not form.case
        return unit and form is not None and not form.head.is_foreign and self.leads_unit(at - 1)

    def _finnish_start(self, end: int) -> int:
        """Where a unit with a Finnish head begins: genitives, plurals and first halves lead to its head."""
        first = end - 1
        while first > end - LONGEST_UNIT and self.leads_unit(first - 1) and not self.word(first)[:1].isupper():
            first -= 1
        return first

    def _english_start(self, end: int) -> int:
        """Where an English unit begins: words with capitals and "of" between them, one of which tells it."""
        first = self._field_list_start(end)
        while self.word(first - 1)[:1].isupper() or (first < end and self.word(first - 1) in (*_LINKS, "the")):
            if self.word(first - 1) == "the" and self._is_english_unit(first):
                break  # "Department of Physics of the Faculty of Science"
            if self.word(first - 1).casefold() in country_names() and self.word(first + 1) in _LEADS:
                break  # "Rivers of northern Finland Faculty of Science, …"
            first -= 1
        while first < end and (self.word(first).islower() or self.has(first, "starter")):
            first += 1
        told = any(self._is_english_unit(at) for at in range(first, end))
        return first if told or is_institute_inside(self.slice(first, end) if first < end else "") else end

    def _english_unit_start(self, end: int, *, at: bool) -> int | None:
        """Where the English unit begins that ends before the link to its body, None where there is none."""
        first = self._field_list_start(end)
        while self.word(first - 1)[:1].isupper() or (first < end and self.word(first - 1) in _LINKS):
            first -= 1
        while first < end - 1 and self.has(first, "starter"):
            first += 1
        if first >= end - 1:
            return None
        last = part_form(self.word(end - 1))
        part = self.is_english_part(end - 1)
        inside = last is not None and (last.head.role == "unit" or last.head.type == "other" or part)
        named = last is not None and last.head.shape == "en" and (inside or at)
        named = named or (self.word(end - 1)[:1].isupper() and self._is_of_body(end))
        fields = any(self.word(each + 1) in ("of", "for") and self._is_english_unit(each) for each in range(first, end))
        return first if named or fields else None

    def _is_of_body(self, end: int) -> bool:
        """Whether the word before the index, or the two before it, name a unit where their body follows: `Services`."""
        ends = (self.word(end - 1), self.slice(end - 2, end))
        return any("unit-of-body" in kinds(each.casefold()) for each in ends)

    def _field_list_start(self, end: int) -> int:
        """Where a unit with several fields begins that ends there: `Department of Music, Art and Culture Studies`."""
        last = self.tokens[end - 1].end if end > 0 else 0
        start = next((first for first, over in self._field_lists.items() if over == last), None)
        return end if start is None else next(at for at in range(end) if self.tokens[at].start >= start)

    def _is_english_unit(self, at: int) -> bool:
        """Whether the word with a capital says in English what a unit is: `Unit`, `School`."""
        form = part_form(self.word(at))
        unit = self.is_english_part(at) and form is not None and form.head.role in UNIT_ROLES
        return unit or (self.word(at)[:1].isupper() and self.has(at, "unit-front"))


def _is_swedish(form: HeadForm) -> bool:
    """Whether the head is of a Swedish unit, which ends in its article where only compounds of it name one."""
    definite = form.head.shape == "compound" and form.head.word.endswith(_DEFINITE)
    return form.head.is_swedish or definite


def _is_adjective(word: str) -> bool:
    """Whether an adjective is in another case than the nominative: `lääketieteellisessä`."""
    return agreed_nominative(word) != word
