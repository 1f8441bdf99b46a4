"""What of a body's units stands behind its name: those that a sign parts from it, schools and districts."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cache, cached_property

from converters.text.language.case_endings import LOCAL_CASES
from converters.text.language.inflection import inflect_name
from converters.text.organisations.belongings import names_service
from converters.text.organisations.brands import is_brand
from converters.text.organisations.edges import acting_unit, is_street
from converters.text.organisations.english_units import is_english_unit
from converters.text.organisations.field_lists import field_lists, listed_units
from converters.text.organisations.forms import ELLIPTIC, Mention, TokenView
from converters.text.organisations.houses import house_confidence, is_house
from converters.text.organisations.kinds import (
    is_district,
    is_institute_inside,
    is_led_by_unit,
    is_of_one_town,
    is_several,
    is_unit,
    type_of,
)
from converters.text.organisations.leads import plays_part
from converters.text.organisations.ministries import is_nationality
from converters.text.organisations.papers import is_document
from converters.text.organisations.same_bodies import has_within, names_part_of, says_kind_again
from converters.text.organisations.short_genitives import known_genitive
from converters.text.organisations.swedish import purpose_end
from converters.text.organisations.titles import begins_title
from converters.text.organisations.unit_owners import has_units, is_kind_of
from converters.text.organisations.unit_siblings import is_beside_club, is_beside_school
from converters.text.organisations.units import POSSESSIVE, agreed_nominative, is_field, is_work
from converters.text.organisations.words import (
    HeadForm,
    closing_kind,
    fold,
    genitive_places,
    head_form,
    is_of_other_town,
    is_person,
    kinds,
    known_names,
    part_form,
    place_names,
    says_from_where,
    small_unit_form,
    words,
)
from converters.text.people.names import is_common, rank_given

_VAGUE_UNITS = frozenset(["ryhmä", "ala", "linja", "asema", "hallinto", "tiimi", "palvelu", "työpaja"])
_VAGUE_ALONE = frozenset(["tiimi", "palvelu"])
"""Of these the ones that a field of work before them makes clear: `nuorisotiimi`, `tilapalvelu`."""
_TEAM = "tiimi"
_OF_PEOPLE = ("ien", "jen", "iden", "tten")
"""Ends of genitives in the plural, mostly of those who are in a team: `asiantuntijoiden`."""
_BRANCH = "ala"
_LEAD_TO_OWNER = ("vid", "at")
_TRAINING = "koulutus"
_RESEARCH = ("Research", "Studies")
_SERVICES, _REACH = "palvelut", "piiri"
"""Of what people reach, and the word for a district."""
LONGEST_UNIT = 8
LONGEST_PART = 4
"""Words of the school of a university, and one."""
UNIT_ROLES = ("unit", "part")
"""Roles of heads that name a unit beside its body."""
_ENGLISH_LINKS = ("of", "and", "for", "the", "&")
_PLACE_CASES = (("in", ("ssa", "ssä", "lla", "llä")), ("from", ("sta", "stä", "lta", "ltä")))
"""The ends of cases that say where or from where, which a body and its unit share."""
_RUN_SCHOOLS = frozenset({"municipality", "joint-municipal-authority", "foundation"})
_PRIVATE = frozenset({"association", "company", "cooperative"})
_DOING = ("va", "vä")
"""Ends of a participle of what is done with the word before it: `Hanketta toteuttava taho`."""
_FINNISH_ENDING = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])i(?:n|in|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|ksi)\Z")
"""The case endings of a foreign word that ends in a consonant."""
_LEAST_WITH_ENDING = 8
"""Letters of a word that has one, so that `Berlin` has none."""


@cache
def areas_in_genitive() -> frozenset[str]:
    """The genitives of places and of countries, which begin another name and are no brand: `Oulun`, `Suomen`."""
    countries = (
        form for name in words().forms_of("country") for form in inflect_name(name.capitalize()).get("gen", ())
    )
    return frozenset({*genitive_places(), *map(str.casefold, countries)})


def place_case(word: str) -> str:
    """Whether the word says where or from where: "in" or "from"; empty for other cases."""
    return next((kind for kind, ends in _PLACE_CASES if word.endswith(ends)), "")


def without_ending(unit: str) -> str:
    """An English unit without the Finnish case of its last word: `School of Designin` -> `School of Design`."""
    return _FINNISH_ENDING.sub("", unit) if len(unit.rpartition(" ")[2]) >= _LEAST_WITH_ENDING else unit


class UnitTails(TokenView, ABC):
    """The grammar of units beside a name."""

    @abstractmethod
    def name_at(self, index: int) -> Mention | None:
        """The bare name that begins with the token, None where none begins."""

    @abstractmethod
    def known(self, index: int) -> Mention | None:
        """A name of the table of organisations, its last word in any case."""

    @abstractmethod
    def lists_units(self, end: int, form: HeadForm) -> bool:
        """Whether "ja" and one more unit in the case of the form close a list that commas part behind the index."""

    def _added(self, mention: Mention, last: int, written: str = "") -> Mention:
        added = written or self.text[self.tokens[mention.last - 1].end : self.tokens[last - 1].end]
        return mention._replace(last=last, nominative=mention.nominative + added)

    def _fields_end(self, at: int) -> int:
        """The index after the fields of a university: `of Science and Technology`, `of Life Sciences`."""
        last = self._brand_end(at)
        while last > at and self.word(last) in ("and", "&") and self.has(last + 1, "field"):
            last = self._brand_end(last + 1)
        return last

    def _of_end(self, at: int) -> int:
        """The index after what "of" or "for" leads: `of the Built Environment`, `for Wireless Communications`."""
        first = at + (2 if self.word(at + 1) == "the" else 1)
        listed = self._field_lists.get(self.tokens[at - 1].start)
        if listed is not None:
            return next(each for each in range(at, len(self.tokens)) if self.tokens[each].end >= listed) + 1
        last = self._fields_end(first + self._is_field(first))
        while last > first and self._is_field(last) and self.has(last, "field"):
            last = self._fields_end(last + 1)  # "Department for Higher Education and Science Policy"
        if last > first and self.word(last) == "on" and self.word(last - 1) in _RESEARCH and self._is_field(last + 1):
            last = self._fields_end(last + 2)  # "Centre for Research on Ageing"
        if last > first and self.word(last) in ("and", "&"):
            last = self._end_of_second(last + 1) or last
        inflected = last > first and without_ending(self.word(last)) != self.word(last)
        last += inflected and self._is_field(last)  # "School of Energy Systemsin"
        closed = last > first and self._is_field(last) and bool(self.sign(last + 1)) and self.name_at(last) is None
        last += closed and rank_given(self.word(last)) is None  # "School of Energy Systems, …"
        return last if last > first else at

    def _end_of_second(self, at: int) -> int | None:
        """The index after the field that "and" joins; services are one where no other name follows; else None."""
        if self._is_field_beside(at):
            return self._field_end(at)
        served = self.word(at).istitle() and self.has(at, "sector-word")
        return at + 1 if served and not self.word(at + 1)[:1].isupper() else None

    def _field_end(self, at: int) -> int:
        """The index after the words of a field that begins there; "Innovation" is no genitive."""
        return self._brand_end(at + self._is_field(at))

    def _is_field(self, at: int) -> bool:
        """Whether a word with a capital may name a field: no head, no genitive of a place, nor from where one is."""
        word = self.word(at)
        placed = word.casefold() in areas_in_genitive() or says_from_where(word)
        return word[:1].isupper() and head_form(word) is None and not placed

    def _is_field_beside(self, at: int) -> bool:
        """Whether a field stands behind "and" and no other body, place or person: `Faculty of Law and Culture`."""
        end = self._field_end(at)
        whole = end > at and not self.is_legal(end) and head_form(self.word(end)) is None
        name = self.slice(at, end) if whole else ""
        person = is_common(rank_given(self.word(at))) or is_person((self.word(at), self.word(at + 1)))
        other = fold(name) in known_names() or is_brand(name) or person
        return whole and self._is_field(at) and not other

    def is_english_head(self, index: int) -> bool:
        """Whether the word has a capital and says in English what a body or unit is: `Centre`."""
        return self._is_english(index, head_form)

    def is_english_part(self, index: int) -> bool:
        """The same where the body stands beside it, of which more words name a unit: `Group`, `Station`."""
        return self._is_english(index, part_form) and not self.has(index - 1, "no-part-front")

    def _is_english(self, index: int, read: Callable[[str], HeadForm | None]) -> bool:
        form = read(self.word(index)) if self.word(index)[:1].isupper() else None
        return form is not None and form.head.shape == "en"

    def _leads_english_unit(self, at: int) -> bool:
        """Whether an English unit begins with the word for its kind and what it is of: `School of Forestry`."""
        led = self.word(at + 1) in ("of", "for") and self.word(at)[:1].isupper()
        return led and self.has(at, "unit-front") and self._of_end(at + 1) > at + 1

    def _with_units(self, mention: Mention) -> Mention:
        """`Oulun kaupunki, sivistyspalvelut`, `X / yksikkö`: units that a comma, a slash or a dash joins."""
        while not (mention.case or self._is_museum_of_list(mention)):
            at = mention.last
            run_on = self._unit_run_on(mention) if self.word(at) else self._unit_between_stops(mention)
            if run_on is not None:
                mention = self._added(mention, run_on, f", {self.slice(at, run_on).lstrip('. ')}")
                continue
            owned = self._owned_again(mention)
            if owned is not None:
                mention = self._added(mention, owned, f", {self.slice(at + 2, owned)}")
                continue
            if self.sign(at) not in (",", "/", "–", "-") or not self._may_begin_unit(at + 1):
                return mention
            part = (self._run_school(mention) if self.sign(at) == "/" else None) or self._listed_part(mention)
            end = (
                part.last if part else self._named_end(mention) or self._unit_end(at + 1) or self._english_end(mention)
            )
            house = self.slice(at + 1, end) if end is not None else ""
            beside = house and (
                is_beside_school(mention.nominative, house) or is_beside_club(mention.nominative, house)
            )
            if end is None or beside or self._serves_elsewhere(mention, at + 1, end) or self._does(at + 1, end):
                return mention  # "Lapin yliopisto, Oulun seudun ympäristöpalvelut"
            if self.sign(at) == "/" and any(self.word(each) in ("at", "of") for each in (end, end + 1)):
                return mention  # "Fysiska institutionen vid Åbo Akademi / Department of Physics at …"
            if self._belongs_elsewhere(mention, at + 1, end):
                return mention
            end = self._beyond_hyphen(end)
            if closing_kind(self.slice(at + 1, end).casefold()):
                return mention  # "Riga City Council, Lumikko Art Centre"
            if any(self.is_legal(each) for each in range(at + 1, end + 1)):
                return mention  # "Luotola Oy, Kainuun Siivouspalvelut Oy"
            again = self.sign(at) != "," and says_kind_again(mention.nominative, self.slice(at + 1, end))
            if again:
                mention = mention._replace(last=end)  # "Kivikylän opisto / Stenby institut"
                continue
            unit = acting_unit(self.slice(at + 1, end))
            mention = self._added(mention, end, f"{self.sign(at)} {unit}".replace("/ ", " / "))
        return mention

    def _belongs_elsewhere(self, mention: Mention, first: int, end: int) -> bool:
        """Whether what stands behind a sign is a listed body, of the body behind it, or one of several owned.

        `Kemin kaupunki, Ammattiopisto Lappia`, `Saamelaisneuvosto, Giellagas-instituutti Oulun yliopistosta`,
        `Iin kunnan nuorisopalvelut, liikuntapalvelut ja kulttuuripalvelut`.
        """
        return self._calls_listed(first, end) or self._is_of_next(end) or self._lists_owned(mention, end)

    def _owned_again(self, mention: Mention) -> int | None:
        """The index after a unit behind the mere word for its body: `Iin kunta, kunnan nuorisotoimi`; else None."""
        at = mention.last
        again = self.sign(at) in (",", "/") and is_kind_of(self.word(at + 1), mention.nominative.split(",")[0])
        return self._unit_end(at + 2) if again else None

    def _may_begin_unit(self, at: int) -> bool:
        """Whether no word that joins another body stands there, nor one that says as what it acts: `valvojana X`."""
        return bool(self.word(at)) and not (self.has(at, "joins") or plays_part(self.word(at)))

    def _calls_listed(self, first: int, end: int) -> bool:
        """Whether the mere word for a kind stands there, and the brand of a listed body behind it."""
        form = head_form(self.word(first)) if end == first + 1 and self.word(end)[:1].isupper() else None
        bare = form is not None and form.head.role == "body" and form.nominative.casefold() == form.head.word
        return bare and (self.known(end) is not None or self.known(first) is not None)

    def _is_of_next(self, end: int) -> bool:
        """Whether a unit that ends there is of the body behind it: `X-instituutti Oulun yliopistosta`, `enheten vid Y`.

        That body says where the unit comes from, or a small word leads to it.
        """
        end = self.after_short_name(end)
        article = self.word(end) in ("at", "of") and self.word(end + 1) == "the"
        led = article or self.word(end) in _LEAD_TO_OWNER
        over = self.name_at(end + led + article) if self.word(end) else None
        from_it = over is not None and over.case == "other" and place_case(self.word(over.last - 1)) == "from"
        return over is not None and ((led and not over.case) or (from_it and has_units(over.nominative)))

    def before_short_name(self, end: int) -> int:
        """The index before a bracket with capitals that ends there, else the same: `Learning Unit (LET) at the …`."""
        bracket = self.sign(end - 1) == ")" and self.sign(end - 3) == "("
        return end - 3 if bracket and self.word(end - 2)[:2].isupper() else end

    def after_short_name(self, at: int) -> int:
        """The index behind a bracket with capitals that begins there, else the same."""
        bracket = self.sign(at) == "(" and self.sign(at + 2) == ")"
        return at + 3 if bracket and self.word(at + 1)[:2].isupper() else at

    def _does(self, first: int, end: int) -> bool:
        """Whether an English verb goes on there, so that no unit does: `X, develops integration services`."""
        form = head_form(self.word(end - 1))
        english = form is not None and form.head.shape == "en" and end - first > 1
        return english and self.word(first).islower() and self.word(first).endswith("s")

    def _unit_between_stops(self, mention: Mention) -> int | None:
        """The index after a unit that stands between stops, as lists of books write: `Lapin yliopisto. X laitos.`."""
        first = mention.last + 1
        if self.sign(mention.last) != "." or not has_units(mention.nominative.split(",")[0]):
            return None
        ends = (at for at in range(first, min(first + LONGEST_UNIT, len(self.tokens)) + 1) if not self.word(at))
        end = next(ends, first)
        form = head_form(self.word(end - 1)) if end > first and self.sign(end) in (".", "") else None
        whole = form is not None and not form.case and form.head.role == "unit" and is_unit(self.slice(first, end))
        tells = any(self.has(at, "function") for at in range(first, end))  # "Mukana ovat …"
        return end if whole and not tells else None

    def _lists_owned(self, mention: Mention, end: int) -> bool:
        """Whether a comma parts two of the units that a body in the genitive has in a list: `…, X ja Y`."""
        form = small_unit_form(self.word(end - 1)) if self.sign(mention.last) == "," else None
        signed = any(map(self.sign, range(mention.first, mention.last)))
        first = small_unit_form(self.word(mention.last - 1)) if form is not None and not signed else None
        return form is not None and first is not None and first.case == form.case and self.lists_units(end, form)

    def _is_museum_of_list(self, mention: Mention) -> bool:
        """Whether an institution of a place stands before a comma, which has no other below it: `Iin museo,`."""
        branded = mention.last - 1 - (head_form(self.word(mention.last - 1)) is None)  # "Iin museo Hilma,"
        own = head_form(self.word(branded)) if self.sign(mention.last) == "," else None
        museum = own is not None and own.head.role == "unit" and own.head.type == "other"
        inside = small_unit_form(self.word(mention.last + 1))
        if inside is not None and kinds(inside.head.word).get("unit-level"):
            return False  # "Iin museo, kokoelmayksikkö"
        return museum and type_of(mention.nominative)[0] == "other"

    def _unit_run_on(self, mention: Mention) -> int | None:
        """The index after a unit that follows its body without a sign: `Iin kunta Tekniset palvelut vastaa`; else None.

        A capital begins it, or small letters that tell its level or a field, and no place does, whose institution may
        be a body of its own.
        """
        first = mention.last
        placed = self.word(first).casefold() in genitive_places()
        if placed or not has_units(mention.nominative.split(",")[0]):
            return None
        named = self._unit_name_end(first)
        if named is not None and "unit-name" in kinds(self.slice(first, named)):
            return named
        kind = small_unit_form(self.word(first + 3)) if self.has(first + 1, "joins") else None
        if kind is not None and not kind.case and kind.nominative == kind.head.word and self.word(first + 2).islower():
            return first + 4  # "Luonto ja maankäyttö yksikkö"
        for at in range(first, min(first + LONGEST_UNIT, len(self.tokens))):
            form = head_form(self.word(at)) if self.word(at) else None
            if form is not None and not form.case:
                unit = form.head.role == "unit" and (form.head.type == "" or is_work(form))
                unit = unit and form.head.shape != "en" and (self.word(first)[:1].isupper() or self._is_told(first, at))
                return at + 1 if unit and is_unit(self.slice(first, at + 1)) else None
            if not self.leads_unit(at):
                return None
        return None

    def _is_told(self, first: int, at: int) -> bool:
        """Whether words in small letters are a unit without a sign: services by their field, or a level behind one."""
        form = small_unit_form(self.word(at))
        own = form is not None and form.nominative != form.head.word
        level = form is not None and bool(kinds(form.head.word).get("unit-level"))
        return (own and first == at) or (
            level and first < at and all(self.word(each).endswith("n") for each in range(first, at))
        )

    def leads_unit(self, at: int) -> bool:
        """Whether the word may lead to the head of a Finnish unit: a genitive, a plural, a first half, "ja"."""
        word = self.word(at)
        joins = self.has(at, "joins") and self.word(at - 1).endswith(("n", *ELLIPTIC))
        leads = word.endswith(("n", "set", "nen", "t", *ELLIPTIC)) and not self.has(at, "function")
        return bool(word) and (joins or leads)

    def _serves_elsewhere(self, mention: Mention, first: int, end: int) -> bool:
        """Whether services or an institution that a place names are of another place than the body before them."""
        form = head_form(self.word(end - 1)) or small_unit_form(self.word(end - 1))
        place = self.word(first).casefold()
        swedish = place.endswith("s") and place[:-1] in place_names()
        placed = (place in genitive_places() or swedish) and self.word(first) != self.word(mention.first)
        if form is not None and form.head.shape == "en" and form.head.type == "other" and place in place_names():
            return self.word(first) not in mention.nominative.split()  # "City of Oulu, Forssa Development Centre"
        if form is None or not placed:
            return False
        if form.head.type == "other" and type_of(mention.nominative)[0] in _PRIVATE:
            return True  # "Kyläseura ry, Kemin taidemuseo"
        over = mention.nominative.split(",")[0]
        town = is_of_other_town(self.word(first), over) and is_of_one_town(over)
        kind = type_of(over)[0]
        alike = kind == form.head.type == "state-regional-authority" or (town and kind == "municipality")
        return alike or form.head.word == "palvelut" or (form.head.type == "other" and town)

    def _named_end(self, mention: Mention) -> int | None:
        """The index after a unit of this kind of body alone: a district, a school's training, a town's sector."""
        return self._district_end(mention) or self._training_end(mention) or self._sector_end(mention)

    def _english_end(self, mention: Mention) -> int | None:
        """The index after an English unit in apposition: `The University of X, Snow Research Group, leads …`.

        An institute may be a body of its own, unless the sentence goes on behind it.
        """
        first = end = mention.last + 1
        over = mention.nominative.split(",")[0] if self.sign(mention.last) == "," else ""
        while over and (self.word(end)[:1].isupper() or (end > first and self.word(end) in _ENGLISH_LINKS)):
            end += 1
        while end > first and not self.word(end - 1)[:1].isupper():
            end -= 1
        placed = self.word(first).casefold() in place_names() or is_nationality(self.word(first))
        if not 1 < end - first <= LONGEST_UNIT or placed or not has_units(over):
            return None
        name = self.slice(first, end)
        if is_english_unit(name) and not name.startswith("Institute "):
            return end
        goes_on = self.sign(end) == "," and self.word(end + 1).islower() and not self.has(end + 1, "joins")
        institute = is_institute_inside(name) or is_led_by_unit(name)
        return end if goes_on and institute and type_of(over)[0] == "university" else None

    def _training_end(self, mention: Mention) -> int | None:
        """The index after the training that a school gives as a unit: `Koulutuskeskus Lumo, aikuiskoulutus`."""
        at = mention.last + 1
        word = self.word(at).casefold()
        named = self.sign(mention.last) == "," and word.endswith(_TRAINING) and word != _TRAINING
        taught = named and type_of(mention.nominative)[0] == "educational-institution"
        return at + 1 if taught and self._ends_at(at + 1) else None

    def _sector_end(self, mention: Mention) -> int | None:
        """The index after two fields with a capital that "ja" joins: `Iin kunta, Hyvinvointi ja sivistys`."""
        first, end = mention.last + 1, mention.last + 4
        joined = self.sign(mention.last) == "," and self.has(first + 1, "joins") and self.word(first + 2).islower()
        if not (joined and self.word(first).istitle() and self._ends_at(end)):
            return None
        own = any(map(self.name_at, range(first, end))) or self.word(first).casefold() in genitive_places()
        told = not own and names_service(mention.nominative.split(",")[0], self.slice(first, end))
        return end if told and has_units(mention.nominative.split(",")[0]) else None

    def _ends_at(self, at: int) -> bool:
        """Whether a sign or a word that joins stands there, or the text ends."""
        return at >= len(self.tokens) or bool(self.sign(at)) or self.has(at, "joins")

    def _district_end(self, mention: Mention) -> int | None:
        """The index after the district of an agency behind a sign: `Väylävirasto, Lapin alue`; None for others."""
        at = mention.last + 1
        district = self.word(at + 1) == "alue" and is_district(self.slice(at, at + 2))
        return at + 2 if district and type_of(mention.nominative)[0] == "state-agency" else None

    def _run_school(self, mention: Mention) -> Mention | None:
        """The listed school behind a slash after who runs it: `X kuntayhtymä / Koulutuskeskus Y`."""
        school = self.known(mention.last + 1)
        taught = school is not None and not school.case and type_of(school.nominative)[0] == "educational-institution"
        return school if taught and type_of(mention.nominative)[0] in _RUN_SCHOOLS else None

    def _listed_part(self, mention: Mention) -> Mention | None:
        """The part of a body behind a sign, listed or such as each has: `Turun yliopisto, Turun kauppakorkeakoulu`."""
        first, over = mention.last + 1, mention.nominative.split(",")[0]
        for end in range(first + 1, first + LONGEST_PART):
            if self.word(end - 1) and has_within(over, self.slice(first, end)):
                whole = max(end, self._of_end(first + 1)) if self._leads_english_unit(first) else end
                return Mention(first, whole, self.slice(first, whole), "", 1.0)
        part = self.known(first)
        named = part is not None and not part.case and names_part_of(mention.nominative.split(",")[0], part.nominative)
        return part if named else None

    def _unit_end(self, first: int) -> int | None:
        """The index after a unit's name that begins with the word, None where no unit is named there."""
        if self.known(first) is not None or self.has(first, "office") or self.has(first, "own-front"):
            return None
        named = self._unit_name_end(first)
        if named is not None:
            return named
        if self._is_science(first):
            return first + 1
        for at in range(first, min(first + LONGEST_UNIT, len(self.tokens))):
            form = head_form(self.word(at)) if self.word(at) else None
            schooled = form is not None and form.head.type == "educational-institution" and form.case != ""
            if form is not None and form.head.role == "body" and not schooled:
                return None
            if form is not None and form.genitive and self.has(at + 1, "acts-through"):
                return at + 2 if form.head.role == "unit" else None
            if form is not None and form.head.role == "unit" and not form.case:
                if is_house(form) and self._is_own_house(first, at):
                    return None
                led = all(self.word(each)[:1].isupper() for each in range(first, at))
                if form.head.shape == "en" and self.word(at + 1) in ("of", "for") and led:
                    return self._of_end(at + 1)  # "Faculty of Medicine"
                if form.head.is_swedish and self.word(at + 1) == "för":
                    return self._purpose_end(at)  # "centralen för livslångt lärande"
                return None if self._is_elsewhere(first, form) else self._brand_end(at + 1)
            joins = words().has(self.word(at).casefold(), "joins")
            apart = joins and is_several(self.word(at - 1)) and not self._has_hyphen(at)
            join = joins and self.word(at - 1).endswith(ELLIPTIC)
            elliptic_comma = self.sign(at) == "," and self.word(at - 1).endswith(ELLIPTIC)
            if apart or not (join or elliptic_comma or (self.word(at) and not self.has(at, "function"))):
                return None
        return None

    def _has_hyphen(self, at: int) -> bool:
        """Whether a hyphen joins the words round the index to their head: `Lapset ja nuoret -yksikkö`."""
        return any(self.word(each).startswith("-") for each in range(at + 1, at + LONGEST_UNIT))

    def _is_own_house(self, first: int, at: int) -> bool:
        """Whether a house with its own name ends there: `Marthaförbundet, Fiskars museum`, `…, X och Y museum`."""
        words_here = [self.word(each) for each in range(first, at + 1)]
        return any(house_confidence(words_here[start:]) for start in range(len(words_here)))

    def _is_elsewhere(self, first: int, form: HeadForm) -> bool:
        """Whether a place names an institution of its own; a field is none: `Ruoka-alan instituutti`."""
        institution = form.head.type == "other" and words().has(form.head.word, "institution")
        return institution and head_form(self.word(first)) is None and self.is_place_genitive(first)

    def _purpose_end(self, at: int) -> int:
        """The index after what a Swedish unit is for, its fields over commas too: `fakulteten för juridik och etik`."""
        listed = self._field_lists.get(self.tokens[at].start)
        if listed is not None:
            return next(each for each in range(at, len(self.tokens)) if self.tokens[each].end >= listed) + 1
        if self.has(at + 2, "function") or not self.word(at + 2).islower():
            return at + 1  # "… för att", "… för 2024", "… för Åbo"
        behind = self.words_behind(at + 2)
        placed = (
            i for i, word in enumerate(behind[:-1]) if word in ("i", "vid") and self._leaves_purpose(behind[i + 1])
        )
        return at + 2 + purpose_end(behind[: next(placed, None)], -1)

    @staticmethod
    def _leaves_purpose(word: str) -> bool:
        """Whether the word behind "i" or "vid" says where a unit is or with whom it works: `i Vasa`, `i samarbete`."""
        return word[:1].isupper() or words().has(word, "with-whom")

    def _is_science(self, at: int) -> bool:
        """Whether a science stands alone behind a university or a unit: `Turun yliopisto, sosiologia`."""
        if self.sign(at - 1) != "," or not self.word(at).islower() or not is_field(self.word(at), "science"):
            return False
        over = head_form(self.word(at - 2))
        closed = at + 1 >= len(self.tokens) or bool(self.sign(at + 1))
        if over is not None and "yliopisto" in over.head.word:
            return closed or self.has(at + 1, "joins")
        return over is not None and closed and over.head.role == "unit"  # not "nuorisotoimi, tekniikka ja talous"

    def _beyond_hyphen(self, end: int) -> int:
        """The index after the head of a unit that a hyphen joins to all words before: `Hoito ja palvelut -tiimi`."""
        form = part_form(self.word(end)) if self.word(end).startswith("-") else None
        return end + 1 if form is not None and form.head.role in UNIT_ROLES else end

    def _unit_name_end(self, first: int) -> int | None:
        """The index after a listed name of a unit, or one of several fields: `Elinkeinot, työvoima ja osaaminen`."""
        last = self._field_lists.get(self.tokens[first].start) if self._field_lists and self.word(first) else None
        if last is not None:
            return next(at for at in range(first, len(self.tokens)) if self.tokens[at].end >= last) + 1
        ends = range(min(first + LONGEST_UNIT, len(self.tokens)), first, -1)
        end = next((end for end in ends if "unit-name" in kinds(self.slice(first, end))), None)
        kind = small_unit_form(self.word(end)) if end is not None else None
        bare = kind is not None and kind.nominative == kind.head.word
        return end if end is None else end + bare  # "ympäristö ja luonnonvarat vastuualueen"

    def is_vague(self, at: int, form: HeadForm) -> bool:
        """Whether the head names no unit by itself: `hallinto`, `palvelujen piiri`, `tiimi`, but `nuorisotiimi`."""
        if form.nominative == _REACH:
            return self.word(at - 1).islower()
        if form.nominative == form.head.word == _SERVICES:
            owner = head_form(self.word(at - 1))
            owned = owner is not None and owner.genitive and owner.head.role == "body"
            return owned or known_genitive(self.word(at - 1)) is not None  # "THL:n palvelut"
        if form.head.word == _TEAM and form.nominative == _TEAM:
            field = self.word(at - 1)
            named = field.islower() and field.endswith("n") and not field.endswith(_OF_PEOPLE)
            named = named and agreed_nominative(field) == field
            return not (named and not self.has(at - 1, "owner-beside"))  # "kasvintuotannon tiimi"
        if form.head.word in _VAGUE_ALONE and form.nominative != form.head.word:
            served = self.word(at).startswith(words().forms_of("service-stem"))
            return not (served or small_unit_form(self.word(at - 1)))
        if form.nominative.endswith(_BRANCH) and not form.genitive and self.has(at - 1, "joins"):
            return not self.word(at - 2).endswith(ELLIPTIC)  # "matkailu- ja ravitsemisala"
        return form.head.word in _VAGUE_UNITS

    def words_behind(self, at: int) -> list[str]:
        """The words of a clause from the index on, as far as a name may reach, and an empty one where a sign stands."""
        return [self.word(each) for each in range(at, at + LONGEST_UNIT)]

    @cached_property
    def _field_lists(self) -> dict[int, int]:
        """Where units begin in the text that several fields in the genitive lead to, and where they end."""
        return dict(field_lists(self.text, inflected=True))

    def begins_fields(self, at: int) -> bool:
        """Whether a unit of several fields in the genitive begins with the token."""
        return bool(self._field_lists) and self.tokens[at].start in self._field_lists

    @cached_property
    def _listed_units(self) -> frozenset[int]:
        return frozenset(start for start, _ in listed_units(self.text))

    def begins_listed_unit(self, at: int) -> bool:
        """Whether a listed name with commas in it begins with the token: `peruspalvelut, oikeusturva ja luvat`."""
        return bool(self._listed_units) and self.tokens[at].start in self._listed_units

    def _begins_label(self, at: int) -> bool:
        """Whether a thing and the participle of what is done with it begin a label: `Projektia hallinnoiva taho`."""
        return self.word(at).endswith(("a", "ä")) and self.word(at + 1).islower() and self.word(at + 1).endswith(_DOING)

    def _begins_other_text(self, at: int) -> bool:
        """Whether a sentence, a street, a paper or a project begins there: `Iin nuorisotoimi Tiivistelmä`."""
        titled = " -" in self.text and begins_title(self.words_behind(at))
        said = self.has(at, "starter") or (self.has(at, "function") and self.word(at).istitle())
        return titled or said or is_street(self.word(at)) or is_document(self.word(at))

    def _brand_end(self, at: int) -> int:
        while self.word(at)[:1].isupper() and head_form(self.word(at)) is None and not self.is_place_genitive(at):
            if self.word(at).endswith(LOCAL_CASES) or self._begins_label(at) or is_document(self.word(at)):
                break  # "nuorisotoimi Tiivistelmä"
            at += 1
            if self.word(at - 1).endswith(POSSESSIVE):
                break
        return at
