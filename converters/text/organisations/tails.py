"""What belongs to the name of a body on its right: legal form, brand, brackets, purpose, units."""

from __future__ import annotations

from functools import cache

from converters.text.language.case_endings import LOCAL_CASES, PLURAL_LOCAL_CASES, says_where_to
from converters.text.language.inflection import inflect_name
from converters.text.language.words import read_rows
from converters.text.organisations.areas import is_wide_area
from converters.text.organisations.edges import is_heading
from converters.text.organisations.forms import ELLIPTIC, Mention, nominatives, without_genitive
from converters.text.organisations.kinds import is_role, is_unit, type_of
from converters.text.organisations.ministries import duties_end
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.plants import plant_name
from converters.text.organisations.same_bodies import has_within, names_part_of
from converters.text.organisations.swedish import DEFINITE_ADJECTIVES, leads_to_place
from converters.text.organisations.unit_fronts import UnitFronts
from converters.text.organisations.unit_owners import HAVE_BOARDS, has_units, is_university
from converters.text.organisations.unit_tails import (
    LONGEST_PART,
    LONGEST_UNIT,
    UNIT_ROLES,
    areas_in_genitive,
    place_case,
    without_ending,
)
from converters.text.organisations.units import (
    POSSESSIVE,
    agreed_nominative,
    split_inner,
    tells_what_was_done,
    to_nominative,
    without_possessive,
)
from converters.text.organisations.words import (
    HeadForm,
    country_names,
    fold,
    genitive_places,
    head_form,
    is_person,
    known_names,
    part_form,
    place_forms,
    place_names,
    small_unit_form,
    words,
)
from converters.text.people.names import rank_given
from converters.text.people.roles import is_project

_SERVICES = ("palvelut", "tjänster")
_LONGEST_LETTERS = 6
_LONGEST_BRAND = 3
_AT_WORK = ("ine", "ela", "all", "abl")
"""Cases of a field of work in which, or to which, something is done or given."""
_SCHOOL, _OF_UNIVERSITY = "korkeakoulu", "yliopiston"
"""The word for a school inside a university, and the end of what has one: `Aalto-yliopiston Kemian korkeakoulun`."""
_OF_CHURCH = "kirkko"
_BRACKET_LIMIT = 90
_VOWELS = frozenset("aeiouyäöå")
_DOES = 0.9
"""How sure a unit is the body's that is said before it in another case."""
_BRANDLESS = frozenset({"municipality", "ministry", "university", "university-of-applied-sciences", "parish"})
_HAVE_CAUSES = frozenset({"association", "foundation", "state-agency"})
_BOARDS = (("hallitus", "hallitukse"), ("johtokunta", "johtokunna"))
"""The words for a board with their stems."""
_HAVE_SCHOOL_BOARDS = HAVE_BOARDS | {"municipality", "educational-institution"}
"""Kinds of bodies that have boards of their schools and enterprises."""
_HAVE_SCHOOLS = frozenset({"university", "university-of-applied-sciences", "state-agency"})
_TEACH = frozenset({"university", "university-of-applied-sciences"})
_LIBRARY = "Library"
_LONGEST_SCHOOL = 4
"""Words before the head of a school, at most."""
_KEEP_SCHOOLS = frozenset({"association", "foundation"})
_PRIVATE = frozenset({"association", "company", "cooperative"})
_DEFINITE = ("et", "en")
"""Ends of a Swedish noun that somebody did something for (`för stödet`); what a body is for is indefinite."""
_NO_UNIT_BEGINS = ("function", "joins", "counts")
_DONE_BY = ("man", "män")
"""Ends of a participle of what the body before it does: `omistaman laitoksen`."""
_SWEDISH_PASSIVE = ("as", "ades")
_PURPOSE_HEADS = frozenset({"samkommun", "förbund", "förening", "stiftelse"})


@cache
def _fields_in(*cases: str) -> dict[str, str]:
    """The fields of work that name units, by their forms in the cases: `varhaiskasvatuksen` -> "varhaiskasvatus"."""
    fields = [row["word"] for row in read_rows("organisation_heads") if row["shape"] == "field"]
    inflected = ((inflect_name(field.capitalize()), field) for field in fields)
    return {form.lower(): field for forms, field in inflected for case in cases for form in forms.get(case, ())}


class NameTails(UnitFronts):
    """The grammar of what follows a name."""

    def extend(self, mention: Mention) -> Mention:
        """The mention with what belongs to it on the right: legal form, brand, bracket, units."""
        for extend in (
            self._with_duties,
            self._with_purpose,
            self._with_english_unit,
            self._with_legal_form,
            self._with_owned_unit,
            self._with_named_unit,
            self._with_brand,
            self._with_legal_form,
            self._with_bracket,
            self._with_owned_unit,
            self._with_units,
            self._with_bracket,
            self._with_unit_before,
        ):
            mention = extend(mention)
        return mention

    def _with_duties(self, mention: Mention) -> Mention:
        """`Häme Centre for Economic Development, Transport and the Environment`: all that the office is for."""
        begins = self.tokens[mention.last - 1].end
        end, last = duties_end(self.text, begins), mention.last
        while last < len(self.tokens) and self.tokens[last].start < end:
            last += 1
        return self._added(mention, last) if end > begins else mention

    def _with_purpose(self, mention: Mention) -> Mention:
        """`samkommun för social- och primärhälsovård`: what a Swedish name says after its head."""
        form = head_form(self.word(mention.last - 1))
        if form is not None and form.head.shape == "en" and self.word(mention.last) in ("of", "for"):
            mention = self._with_cause(self._with_field(mention), form)
        if self._is_parish_of(mention, form):
            return self._added(mention, mention.last + 2)  # "Lutheran Parish of Kemi"
        if self._is_swedish_branch(mention):
            return self._added(mention, self._places_end(mention.last + 1))
        place = self.word(mention.last + 1) if form is not None and form.head.shape == "sv" else ""
        if form is not None and place and leads_to_place(self.word(mention.last), place):
            definite = self.word(mention.last - 1).endswith(("en", "et", "in"))
            state = form.head.type == "ministry" and place.casefold() in country_names()
            named = definite and not state
            end = max(self._places_end(mention.last + 1), self._brand_end(mention.last + 2))
            return self._added(mention, end) if named else mention
        if form is None or (form.head.word, self.word(mention.last)) == ("university", "of"):
            return mention if form is None else self._with_fields_of(mention)
        if words().has(form.head.word, "placed-head") and self.word(mention.last)[:1].isupper():
            return self._added(mention, self._brand_end(mention.last + 1))  # "Technische Universität München"
        if self.word(mention.last) == "för" and form.head.is_swedish and form.head.role == "unit":
            return self._added(mention, self._purpose_end(mention.last - 1))  # "Åbo stads sektor för bildning"
        return self._with_duty(mention, form)

    def _places_end(self, at: int) -> int:
        """The index after the place, or after two that "och" joins and that are all: `i Åbo och Pargas`."""
        both = self.word(at + 1) == "och" and {self.word(at).casefold(), self.word(at + 2).casefold()} <= place_names()
        beside = self.word(at + 3)[:1].isupper() or head_form(self.word(at + 3)) is not None
        return at + 3 if both and not beside else at + 1

    def _with_duty(self, mention: Mention, form: HeadForm) -> Mention:
        """`samkommun för social- och primärhälsovård`: what a Swedish body does, behind "för"."""
        if form.head.word not in _PURPOSE_HEADS or self.word(mention.last) != "för":
            return mention
        at = mention.last + 1
        while self.word(at) and (self.word(at).endswith(ELLIPTIC) or self.has(at, "joins")):
            at += 1
        if self.word(at).endswith(_DEFINITE) and self.word(at).islower():
            return mention  # "Tack till Optima samkommun för stödet"
        goes_on = self.word(at + 2)[:1].islower() and not self.word(at + 2).endswith(_SWEDISH_PASSIVE)
        if words().has(self.word(at + 1).casefold(), "joins") and goes_on:
            at += 2
        return self._added(mention, at + 1) if self.word(at) else mention

    def _with_fields_of(self, mention: Mention) -> Mention:
        """`Kaamos University of Applied Sciences`, `NOVA University of Lisbon`: what a university is of."""
        first = mention.last + 1
        end = max(self._fields_end(first), first + self.word(first)[:1].isupper())
        return self._added(mention, end) if end > first else mention

    def _with_cause(self, mention: Mention, form: HeadForm) -> Mention:
        """`Finnish Association of the Deaf`, `Kemi Foundation for Youth`: whom or what an English body is for."""
        whole = bool(mention.case) or fold(mention.nominative) in known_names()
        if form.head.word == "institute" and not whole:
            end = self._of_end(mention.last)  # "Max Planck Institute for Polar Research"
            return self._added(mention, end) if end > mention.last else mention
        if form.head.type not in _HAVE_CAUSES or whole or self.word(mention.last) not in ("of", "for"):
            return mention
        first = last = mention.last + (2 if self.word(mention.last + 1) == "the" else 1)
        while self._is_cause(last) or (last > first and self._joins_cause(last) and self._is_cause(last + 1)):
            last += 1
        closed = self.is_legal(last) or head_form(self.word(last)) is not None
        return mention if last == first or closed else self._added(mention, last)

    def _joins_cause(self, at: int) -> bool:
        """Whether the word goes on what a body is for: `People with Disabilities`, `Music and Dance`."""
        return self.word(at) == "with" or (self.has(at, "joins") and head_form(self.word(at + 2)) is None)

    def _is_cause(self, at: int) -> bool:
        """Whether a word with a capital may say what a body is for: of no name of a body or a person."""
        word = self.word(at)
        named = fold(word) in known_names() or rank_given(word) is not None or self.has(at, "front")
        return word[:1].isupper() and not named and head_form(word) is None and not self.is_legal(at)

    def _is_parish_of(self, mention: Mention, form: HeadForm | None) -> bool:
        """Whether a place follows an English parish: `Evangelical Lutheran Parish of Kemi`."""
        parish = form is not None and form.head.shape == "en" and form.head.type == "parish"
        return parish and self.word(mention.last) == "of" and self.word(mention.last + 1)[:1].isupper()

    def _with_field(self, mention: Mention) -> Mention:
        """`Oulun yliopiston Faculty of Design`: the field behind the word for an English unit of a Finnish body."""
        end = self._of_end(mention.last)
        if end == mention.last or mention.case or not parse_organisation(mention.nominative).units:
            return mention
        field = self.slice(mention.last, end)
        bare = without_ending(field)
        return self._added(mention, end, f" {bare}")._replace(case="" if bare == field else "other")

    def _with_english_unit(self, mention: Mention) -> Mention:
        """`University of Turku's Brahea Centre`: a unit behind the English genitive of a body."""
        owner = self.word(mention.last - 1)
        if self._leads_english_unit(mention.last) and self._may_have_school(mention):
            end = self._of_end(mention.last + 1)  # "at the UEF School of Forestry"
            return self._added(mention, end, f", {self.slice(mention.last, end)}")
        closed = self._school_end(mention) if owner.isupper() else None
        if closed is not None:
            return self._added(mention, closed, f", {self.slice(mention.last, closed)}")
        if not owner.endswith(POSSESSIVE):
            return mention
        own = mention.nominative.endswith(POSSESSIVE)  # a listed name has lost its ending
        body = mention._replace(nominative=without_possessive(mention.nominative)) if own else mention
        for at in range(mention.last, mention.last + LONGEST_UNIT):
            if self.is_english_part(at):
                end = self._of_end(at + 1) if self.word(at + 1) in ("of", "for") else at + 1
                return self._added(body, end, f", {self.slice(mention.last, end)}")
            if not (self.word(at)[:1].isupper() or self.word(at) in ("of", "and", "for")):
                break
        return body

    def _may_have_school(self, mention: Mention) -> bool:
        """Whether a listed body in the nominative teaches or does research, and has English units behind it."""
        listed = known_names().get(fold(mention.nominative)) if not mention.case else None
        return listed is not None and listed.type in _HAVE_SCHOOLS

    def _school_end(self, mention: Mention) -> int | None:
        """The index after an English unit that its head closes, behind letters: `UEF Law School`; None for others."""
        at = mention.last
        while self.word(at)[:1].isupper() and not self._closes_school(at) and at < mention.last + _LONGEST_SCHOOL:
            at += 1
        named = self._closes_school(at) and (at > mention.last or self.word(at) == _LIBRARY)
        listed = known_names().get(fold(mention.nominative)) if named and not mention.case else None
        taught = listed is not None and listed.type in _TEACH and self.word(at + 1) not in ("of", "for")
        return at + 1 if taught else None

    def _closes_school(self, at: int) -> bool:
        """Whether the word may end the name of a university's unit: `Law School`, `Library`."""
        return self.is_english_head(at) and (self.has(at, "unit-front") or self.word(at) == _LIBRARY)

    def _is_swedish_branch(self, mention: Mention) -> bool:
        """Whether a place follows a listed association in Swedish: `Folkhälsan i Vasa`, `Folkhälsan på Åland`."""
        if not leads_to_place(self.word(mention.last), self.word(mention.last + 1)):
            return False
        listed = known_names().get(fold(mention.nominative))
        placed = self.word(mention.last + 1).casefold() in place_names()
        return placed and listed is not None and listed.type == "association"

    def _with_legal_form(self, mention: Mention) -> Mention:
        """The mention with what closes its name: `Oy:n`, `Pohjois-Savon liitto maakuntayhtymä`."""
        at = mention.last
        closing = head_form(self.word(at)) if not mention.case else None
        whole = self.word(at).islower() and self.has(at, "closes-name")
        if closing is not None and (whole or self._closes_trade(at, closing)):
            return self._added(mention, at + 1, f" {closing.nominative}")._replace(case=closing.case)
        if mention.case == "genitive" and (named := self._named_firm(mention)) is not None:
            return named
        while not mention.case and self.has(at, "legal") and self.tokens[at].kind == "word":
            form = self.word(at).split(":")[0]
            mention = self._added(mention, at + 1, f" {form}")._replace(case="genitive" if ":" in self.word(at) else "")
            at += 1
        closed = at == mention.last and self.has(at - 1, "legal") and self._ends_at(at + 1)
        if closed and not mention.case and is_wide_area(self.word(at)):
            return self._added(mention, at + 1)  # "Seutukeskus Oy Häme"
        return mention

    def _closes_trade(self, at: int, form: HeadForm) -> bool:
        """Whether a word says what the business of a town is behind what it does: `Iin Jätehuolto liikelaitos`."""
        trade = head_form(self.word(at - 1))
        bare = form.nominative.casefold() == form.head.word and words().has(form.head.word, "closes-trade")
        return bare and trade is not None and trade.head.role == "trade"

    def _named_firm(self, mention: Mention) -> Mention | None:
        """A firm's name or its form alone in the case of the words before: `yhtiön Miksei Oy:n`, `Kehityksen Oy:n`."""
        form = head_form(self.word(mention.last - 1))
        last = self._closed_brand_end(mention.last)
        if last == mention.last and not self.is_legal(last):
            return None
        agrees = self.word(last).endswith(":n") and words().value(self.word(last).split(":")[0].casefold(), "legal")
        kind = form.head.type if form is not None else "company"
        if agrees != "company" or (last > mention.last and kind != "company") or kind not in ("company", "other"):
            return None
        added = f"{self.text[self.tokens[mention.last - 1].end : self.tokens[last].start]}{self.word(last)[:-2]}"
        return self._added(mention, last + 1, added)

    def _with_owned_unit(self, mention: Mention) -> Mention:
        """`Nuorten Ystävät ry:n aluetoimisto`, `THL:n Mielenterveysyksikkö`: a unit after a body in the genitive."""
        beyond = self._beyond_hyphen(mention.last) if not mention.case else mention.last
        if beyond > mention.last and small_unit_form(self.word(mention.last - 1)):
            return self._added(mention, beyond)  # "Lapin yliopiston opetus- ja kulttuuritoimi -yksikkö"
        branch = self._has_branch(mention)
        owns = mention.case == "genitive" or branch or self._owns_by_letters(mention) or self._has_services_of(mention)
        if mention.case == "other":
            return self._with_unit_alike(mention)
        if mention.case == "genitive" and (hyphened := self._with_hyphen_unit(mention)) is not None:
            return hyphened
        if mention.case == "genitive" and (board := self._board(mention)) is not None:
            return self._added(mention, mention.last + 1, f", {board[0]}")._replace(case=board[1])
        if mention.case == "genitive" and self._is_unit_in_letters(mention.last):
            return self._added(mention, mention.last + 1, f", {self.word(mention.last)}")._replace(case="")
        if mention.case == "genitive" and (part := self._own_part(mention)) is not None:
            return part
        first = mention.last + self.has(mention.last, "whole")  # "Turun yliopiston koko juridinen tiedekunta"
        last = self._owned_unit(first, branch=branch) if owns else None
        if last is None and mention.case == "genitive":
            last = self._owned_school_end(mention)
        if last is None:
            return (self._with_own_field(mention) or self._with_plant(mention)) if owns and not branch else mention
        last = self._beyond_hyphen(last)
        if self._is_made(mention, first, last) or self.word(last).startswith("-"):
            return mention  # "Lapin ammattikorkeakoulun Summer School -tutkielma"
        unit = to_nominative(self.slice(first, last).split())
        form = part_form(self.word(last - 1))
        if form is not None and form.head.role == "part":
            alone = last - first == 1 and form.nominative == form.head.word
            own = not alone and is_university(mention.nominative)
            if words().has(form.head.word, "university-unit") and not own:
                return mention  # "Suomen Akatemian Suot-tutkimusohjelma", "… laitoksen tutkimusohjelma"
            unit = to_nominative(self.slice(first, last).split(), form)
        bare = without_ending(unit) if " of " in unit or " for " in unit else unit
        case = "other" if bare != unit else form.case if form else ""
        return self._added(mention, last, f", {bare}")._replace(case=case)

    def _own_part(self, mention: Mention) -> Mention | None:
        """The listed part of several words behind its body: `Helsingin yliopiston Lammin biologisella asemalla`."""
        first, over = mention.last, mention.nominative.split(",")[0]
        for end in range(first + 2, first + LONGEST_PART):
            last = self.word(end - 1)
            names = nominatives(self.slice(first, end - 1), last) if last.islower() else ()
            part = next((each for each in names if has_within(over, each[0])), None)
            if part is not None:
                return self._added(mention, end, f", {part[0]}")._replace(case=part[1])
        return None

    def _is_made(self, mention: Mention, first: int, last: int) -> bool:
        """Whether what ends there is no unit but made or paid by the body before: `liiton myöntämän EU-rahaston`.

        A firm has no unit that it made, nobody one that has a name of its own behind the participle.
        """
        made = any(map(tells_what_was_done, map(self.word, range(first, last - 1))))
        firm = type_of(mention.nominative)[0] == "company"
        return made and (firm or self.makes(first - 1))  # "Kivi Oy:n rakentaman päiväkodin"

    def makes(self, at: int) -> bool:
        """Whether what the body before it made, owns or pays follows, by a name of its own: `liiton myöntämän Y:n`."""
        done = self.word(at).endswith("n") and self.word(at + 1).endswith(_DONE_BY) and self.word(at + 1).islower()
        return done and self.word(at + 2)[:1].isupper()

    def _board(self, mention: Mention) -> tuple[str, str] | None:
        """The board that decides for towns, behind them, and its case: `Lapin liiton hallituksen`; None for others."""
        word = self.word(mention.last)
        board, stem = next((each for each in _BOARDS if word == each[0] or word.startswith(each[1])), ("", ""))
        having = HAVE_BOARDS if board == _BOARDS[0][0] else _HAVE_SCHOOL_BOARDS
        if not board or type_of(split_inner(mention.nominative.split(",")[0])[0])[0] not in having:
            return None
        return board, {board: "", f"{stem}n": "genitive"}.get(word, "other")

    def _with_unit_alike(self, mention: Mention) -> Mention:
        """`Oulun yliopistossa, kemian laitoksella`: a unit that is in the local case of its body, behind it.

        Right behind it a unit of several words may do something itself: `Oulun yliopistosta kemian laitos`.
        """
        start = mention.last + (self.sign(mention.last) == ",")
        place = place_case(self.word(mention.last - 1))
        over = mention.nominative.split(",")[0] if place and self.word(start) else ""
        if not over or not has_units(split_inner(over)[0]) or self._begins_listed(start, over):
            return mention
        at = start
        while place_case(self.word(at)) == place and agreed_nominative(self.word(at)) != self.word(at):
            at += 1
        last = self._owned_unit(at, branch=False)
        form = head_form(self.word(last - 1)) if last is not None else None
        if last is None or form is None or (form.nominative == form.head.word and last - start == 1):
            return mention
        if start > mention.last and small_unit_form(self.word(mention.last - 1)) and self.lists_units(last, form):
            return mention  # "Oulun yliopiston kemian laitokselta, fysiikan laitokselta ja biologian laitokselta"
        small = self.word(start).islower() and self.word(at).islower()
        named = start > mention.last and last - start > 1 and self.word(start).casefold() not in genitive_places()
        alike = place_case(self.word(last - 1)) == place and (small or named)  # "…laitoksessa, Kasvun yksikössä"
        does = not form.case and form.head.shape != "plural" and start == at == mention.last and last - start > 1
        unit = to_nominative(self.slice(start, last).split())
        found = self._added(mention, last, f", {unit}")
        return found if alike else found._replace(case="", confidence=_DOES) if does else mention

    def _begins_listed(self, at: int, body: str) -> bool:
        """Whether a listed body begins there that is no part of the one before: `liitolta, Työterveyslaitokselta`."""
        listed = self.known(at)
        return listed is not None and not names_part_of(body, listed.nominative)

    def _has_services_of(self, mention: Mention) -> bool:
        """Whether services of a place stand behind their agency: `Forststyrelsen Österbottens naturtjänster`."""
        place = self.word(mention.last)
        placed = place.casefold() in genitive_places() or (
            place.endswith("s") and place[:-1].casefold() in place_names()
        )
        form = head_form(self.word(mention.last + 1)) if placed and not mention.case else None
        served = form is not None and form.head.word in _SERVICES and form.nominative != form.head.word
        listed = known_names().get(fold(mention.nominative)) if served else None
        return listed is not None and listed.type == "state-agency"

    def _owns_by_letters(self, mention: Mention) -> bool:
        """Whether a listed short name in capitals owns a unit that is inflected: `OYS lastenklinikan ylilääkäri`."""
        if mention.case or mention.last - mention.first > 1 or not self.word(mention.first).isupper():
            return False
        placed = self.word(mention.last).casefold() in genitive_places()
        led = placed or self.word(mention.last).islower()
        last = self._owned_unit(mention.last, branch=False) if led else None
        form = head_form(self.word(last - 1)) if last is not None else None
        return form is not None and bool(form.case)

    def _with_hyphen_unit(self, mention: Mention) -> Mention | None:
        """`…n Terveys ja hyvinvointi -tulosalue`: a unit whose head a hyphen joins to several words; else None."""
        reach = mention.last + LONGEST_UNIT if " -" in self.text else mention.last
        for at in range(mention.last, min(reach, len(self.tokens))):
            form = part_form(self.word(at)) if self.word(at).startswith("-") else None
            if form is not None and form.head.role in UNIT_ROLES and at > mention.last:
                unit = f", {self.slice(mention.last, at)} {form.nominative}"
                return self._added(mention, at + 1, unit)._replace(case=form.case)
            describes = self.has(at - 1, "joins")  # "Työllisyys ja toimivat markkinat -osasto"
            if self._owns_behind(mention, at):
                break  # "luonto-osasto ja Iin kunnan Vedet ja ilma -yksikkö"
            if (self.has(at, "function") and not describes) or self.sign(at) not in ("", ","):
                break
        return None

    def _owns_behind(self, mention: Mention, at: int) -> bool:
        """Whether another body in the genitive, or a listed one behind "ja", stands there."""
        owner = head_form(self.word(at))
        listed = at > mention.last and self.has(at - 1, "joins") and self.known(at) is not None
        return listed or (owner is not None and owner.head.role == "body" and owner.genitive)

    def _with_own_field(self, mention: Mention) -> Mention | None:
        """`Iin kunnan varhaiskasvatuksen kanssa`, `… kotihoidossa`: a field of work that does something; else None."""
        at = mention.last
        there = _fields_in(*_AT_WORK).get(self.word(at), "")
        if there.startswith(words().forms_of("service-stem")) and has_units(mention.nominative):
            return self._added(mention, at + 1, f", {there}")._replace(case="other")
        field = _fields_in("gen").get(self.word(at))
        beside = (self.has(at + 1, "joins") or self.sign(at + 1) == ",") and self.word(at + 2)[:1].isupper()
        acts = beside or self.has(at + 1, "together") or self.has(at + 1, "people")
        return self._added(mention, at + 1, f", {field}")._replace(case="other") if field and acts else None

    def _owned_school_end(self, mention: Mention) -> int | None:
        """The index after the school of an association or a foundation: `Lumikko ry:n kansalaisopisto`; else None."""
        form, word = head_form(self.word(mention.last)), self.word(mention.last)
        taught = form is not None and form.head.type == "educational-institution" and fold(word) not in known_names()
        owned = taught and type_of(mention.nominative)[0] in _KEEP_SCHOOLS
        return mention.last + 1 if owned else None

    def _with_plant(self, mention: Mention) -> Mention:
        """`Stora Enson Oulun tehdas`, `Luotola Oy:n kaivoksella`: where a firm works, with the place that names it."""
        at = mention.last + (self.word(mention.last)[:1].isupper() and self.word(mention.last).endswith("n"))
        plant = plant_name(self.word(at)) if self.word(at).islower() else ""
        if not plant or type_of(mention.nominative)[0] != "company":
            return mention
        unit = " ".join([*map(self.word, range(mention.last, at)), plant])
        return self._added(mention, at + 1, f", {unit}")._replace(case="other")

    def _is_unit_in_letters(self, at: int) -> bool:
        """Whether unknown capitals before a pause are the short name of a unit: `Åbo Akademin PBI.`"""
        word = self.word(at)
        unknown = (
            word.isalpha() and word.isupper() and 2 <= len(word) <= _LONGEST_LETTERS and fold(word) not in known_names()
        )
        told = self.has(at, "no-body") or self.is_legal(at)
        return unknown and not told and (at + 1 >= len(self.tokens) or self.sign(at + 1) in (*",.;)", "\n"))

    def _has_branch(self, mention: Mention) -> bool:
        """Whether the area of a branch follows an association right away: `SPR Oulun piiri`."""
        placed = not mention.case and self.is_place_genitive(mention.last)
        return placed and type_of(mention.nominative)[0] == "association"

    def _owned_unit(self, start: int, *, branch: bool) -> int | None:
        """The index after the unit whose name begins with the token, None where none does."""
        named = self._unit_name_end(start)
        if named is not None or self._is_shared(start):
            return named  # "Iin kunnan yhteinen neuvola" is of others too
        apart = any(self.has(start, kind) for kind in _NO_UNIT_BEGINS)  # "Kelan ja nuorisotyön", "kahden laitoksen"
        over = small_unit_form(self.word(start - 1))
        led = over is not None and over.genitive and over.head.shape != "plural"  # a team of a unit is one too
        taught = self.word(start - 1).casefold().endswith(_OF_UNIVERSITY)
        for at in range(start, start if apart else min(start + LONGEST_UNIT, len(self.tokens))):
            word = self.word(at)
            form = part_form(word) if word and not self.has(at - 1, "no-part-front") else None
            inside = branch and form is not None and form.head.type == "association"
            if form is not None and form.head.role == "body" and not (inside or (taught and _is_school_of(form))):
                return None
            if self.has(at, "no-unit") and self.word(at - 1).endswith("n"):
                return None  # "kunnan johdon toimesta"
            vague = form is not None and self.is_vague(at, form) and not (led or self.word(start)[:1].isupper())
            if form is not None and not form.genitive and not vague:
                return self._end_of_head(at, form)
            alone = vague and at == start
            if form is not None and form.genitive and not alone and self._closes_in_genitive(start, at, form):
                return at + 1
            led = led or (form is not None and form.genitive and form.head.shape != "plural")
            joined = words().has(word, "joins") and self._joins_halves(at)
            if not (joined or self._goes_on(at) or self._agrees(at)):
                return None
        return None

    def _end_of_head(self, at: int, form: HeadForm) -> int | None:
        """The index after a unit whose head stands there, with what it is for; None for services that only act."""
        if form.head.shape == "en" and self.word(at + 1) == "of":
            return self._of_end(at + 1)
        if form.head.is_swedish and self.word(at + 1) == "för":
            return self._purpose_end(at)
        named = form.head.shape != "plural" or self.word(at)[:1].isupper() or self._is_service(at)
        return at + 1 if not form.case or named else None

    def _closes_in_genitive(self, start: int, at: int, form: HeadForm) -> bool:
        """Whether the unit ends with a head in the genitive, behind which no more of its name comes."""
        halved = self.has(at + 1, "joins") and self.word(at + 2).startswith("-")  # "nuorisotyön ja -politiikan osasto"
        goes_on = halved or self._goes_on(at + 1) or small_unit_form(self.word(at + 1))
        return not goes_on or self._ends_unit(start, at, form)

    def _agrees(self, at: int) -> bool:
        """Whether an adjective agrees with the unit behind it: `eettiseltä toimikunnalta`, `juridiska fakultet`."""
        word = self.word(at)
        unit = small_unit_form(self.word(at + 1)) if word.islower() else None
        if unit is not None and unit.head.shape == "sv":
            return word.endswith(DEFINITE_ADJECTIVES)
        return unit is not None and bool(unit.case) and agreed_nominative(word) != word

    def _ends_unit(self, start: int, at: int, form: HeadForm) -> bool:
        """Whether no unit follows one in the genitive, but what is done with it: `Iin kunnan kirjaston kokoelmien`."""
        bare = start == at and form.nominative == form.head.word and not form.head.type
        if bare or form.head.shape == "plural" or self.word(start).endswith(_DONE_BY):
            return False
        for each in range(at + 1, at + LONGEST_UNIT):
            below = head_form(self.word(each)) if self.word(each) else None
            if below is not None and below.head.role == "unit":
                return False
            if not (self._goes_on(each) or self.has(each, "joins")):
                return True
        return False

    def _is_shared(self, at: int) -> bool:
        """Whether the word in small letters says that what follows is of several bodies: `yhteinen neuvola`.

        The common organs of a union of parishes are its own: `yhteinen kirkkoneuvosto`.
        """
        return self.has(at, "shared") and self.word(at).islower() and not self.word(at + 1).startswith(_OF_CHURCH)

    def _with_named_unit(self, mention: Mention) -> Mention:
        """`Oulun yliopiston alueyksikkö Oulun Eteläisen instituutti`: a unit behind the word for its kind."""
        kind = small_unit_form(self.word(mention.last - 1)) if mention.last - mention.first > 1 else None
        if kind is None or mention.case or not words().has(kind.nominative, "unit-kind"):
            return mention
        last = self._owned_unit(mention.last, branch=False) if self.word(mention.last)[:1].isupper() else None
        return mention if last is None else self._added(mention, last)

    def _is_service(self, at: int) -> bool:
        """Whether an inflected plural names a unit (`työllisyyspalveluihin`), not what is done with services."""
        word, follows = self.word(at).casefold(), self.word(at + 1)
        if not (word.startswith(words().forms_of("service-stem")) or self.has(at - 1, "served-people")):
            return False  # of "lasten ja nuorten palveluissa" the people tell which services
        there = word.endswith(PLURAL_LOCAL_CASES)
        return there or not follows or words().has(follows.casefold(), "joins") or self.has(at + 1, "function")

    def _joins_halves(self, at: int) -> bool:
        """Whether "ja" joins halves of compounds or two genitives ("kasvatuksen ja koulutuksen toimiala")."""
        before, after = self.word(at - 1), self.word(at + 1)
        genitives = before.endswith("n") and after.endswith("n") and after.islower()
        return before.endswith(ELLIPTIC) or genitives

    def _goes_on(self, at: int) -> bool:
        """Whether the word may stand inside the name of a unit: a capital, a genitive, a plural, a first half."""
        word = self.word(at)
        form = head_form(self.word(at + 1)) if word.endswith("t") else None
        unit = form is not None and form.head.role == "unit"
        genitive = word.endswith("n") and not says_where_to(word)
        named = word[:1].isupper() or unit or genitive or word.endswith(ELLIPTIC)
        return bool(word) and named and not self.has(at, "function") and not self.says_where_made(at)

    def _is_of_heading(self, mention: Mention, word: str) -> bool:
        """Whether a word in capitals is of a heading behind a listed name, and no brand: `LAPIN LIITTO TIEDOTTAA`."""
        if not word.isupper() or fold(mention.nominative) not in known_names():
            return False
        return is_heading(word) or self.slice(mention.first, mention.last).isupper()

    def _with_brand(self, mention: Mention) -> Mention:
        """`Jyväskylän koulutuskuntayhtymä Gradia`: a capitalised word after a head that names no place."""
        at = mention.last
        word = self.word(at)
        form = head_form(self.word(at - 1))
        agrees = not mention.case or (mention.case == "genitive" and word.endswith("n"))
        if agrees and self._is_own_brand(mention, word):
            bare = word if fold(word) in known_names() else without_genitive(word)
            return self._added(mention, at + 1, f" {bare}")._replace(case="" if bare == word else "genitive")
        if not mention.case and self._is_line_of_business(mention):
            return self._added(mention, at + 1)
        if mention.case or form is None or not word[:1].isupper() or self._begins_other_text(at):
            return mention
        if self._begins_label(at) or self._is_of_heading(mention, word) or self._unit_run_on(mention) is not None:
            return mention
        project = is_project(word.rpartition("-")[2])  # "… säätiö Myrsky-hanke"
        if project or word.endswith(LOCAL_CASES) or place_forms().get(word.casefold(), ("", ""))[1]:
            return mention
        if form.head.type in _BRANDLESS and not word.split(":")[0].isupper():
            return mention
        closed = self._closed_brand_end(at) if form.head.type == "company" and self.word(at - 1).islower() else at
        if closed > at:
            return self._added(mention, closed)  # "Tampereen elinkeino- ja kehitysyhtiö Tredea Oy"
        elsewhere = head_form(word) or word.casefold() in areas_in_genitive() or self._another_name(at, form)
        if elsewhere or self._begins_person(at):
            return mention
        nominative = word.split(":")[0]
        if nominative[:-2].isupper() and nominative.endswith("in"):
            nominative = nominative[:-2]
        elif nominative.casefold() in place_names() or form.head.shape == "en":
            pass  # "Österbotten", "Research Institute Nieuwegein"
        elif nominative[-1:] == "n" and nominative[-2:-1] in _VOWELS and fold(nominative) not in known_names():
            nominative = without_genitive(nominative)
        return self._added(mention, at + 1, f" {nominative}")

    def _begins_person(self, at: int) -> bool:
        """Whether somebody's name begins there, or the post before it: `… seurakuntayhtymä Professori Aino Mäki`."""
        word, after = self.word(at), self.word(at + 1)
        named = rank_given(word) is not None and after.istitle() and not self.is_legal(at + 1)
        return named or is_person((word, after)) or (is_role(word) and not self.is_legal(at + 1))

    def _closed_brand_end(self, at: int) -> int:
        """The index after words with capitals that a legal form closes, the same index where none does."""
        last = at
        while last - at < _LONGEST_BRAND and self.word(last)[:1].isupper() and not self.is_legal(last):
            last += 1
        return last if last > at and self.is_legal(last) else at

    def _is_line_of_business(self, mention: Mention) -> bool:
        """Whether a listed firm's line of business follows before a pause: `UPM Plywood`, `Sandvik Mining`."""
        at = mention.last
        listed, word = known_names().get(fold(mention.nominative)), self.word(at)
        if listed is None or not (word.istitle() and word.isalpha()):
            return False
        if listed.type != "company" and not (listed.short and listed.type == "joint-municipal-authority"):
            return False  # but "HUS Psykiatria"
        pauses = self.sign(at + 1) in (*",.;)", "\n") or at + 1 == len(self.tokens) or self.has(at + 1, "joins")
        own = head_form(word) is None and word.casefold() not in place_forms() and self.name_at(at) is None
        return pauses and own and not self.has(at, "starter") and not is_person((self.word(at - 1), word))

    def _another_name(self, at: int, form: HeadForm) -> bool:
        """Whether another body begins there; one listed word behind an office is its brand."""
        named = self.name_at(at)
        listed = known_names().get(fold(named.nominative)) if named is not None else None
        taught = listed is not None and listed.type == form.head.type == "educational-institution"
        brands = form.head.role == "unit" or taught  # "South Savo Vocational College Esedu"
        brand = named is not None and named.last == at + 1 and not named.case and brands
        return named is not None and not brand

    def _is_own_brand(self, mention: Mention, word: str) -> bool:
        """Whether the table names the body so too: `Kotkan-Haminan seudun koulutuskuntayhtymä Ekami`."""
        body = known_names().get(fold(mention.nominative))
        brand = known_names().get(fold(word)) or known_names().get(fold(word.removesuffix("n")))
        return brand is not None and body is not None and brand.id == body.id

    def _with_bracket(self, mention: Mention) -> Mention:
        """`(THL)`, `(aiemmin Kuopion yliopisto)`, `(1006538-5)` belong to the name before them."""
        at = mention.last
        if self.sign(at) != "(" or self.tokens[at].start - self.tokens[at - 1].end > 1:
            return mention
        close = self.text.find(")", self.tokens[at].end, self.tokens[at].end + _BRACKET_LIMIT)
        if close < 0:
            return mention
        inner = self.text[self.tokens[at].end : close].strip()
        parsed = parse_organisation(f"{mention.nominative} ({inner})")
        told = bool(parsed.business_id or parsed.former_names or parsed.abbreviation)
        told = told or (is_unit(inner) and ", ".join(parsed.units).endswith(inner))
        told = told or (not mention.case and parsed.name == inner and bool(parsed.units))  # "Iin museo (Iin kunta)"
        if not (told or (inner and words().has(inner.split()[0].casefold().rstrip("."), "successor"))):
            return mention
        last = next(index for index in range(at, len(self.tokens)) if self.tokens[index].start >= close) + 1
        return self._added(mention, last, f" ({inner})")


def _is_school_of(form: HeadForm) -> bool:
    """Whether the head is of a school in the genitive, as a university has them: `Aalto-yliopiston korkeakoulun`."""
    return form.genitive and form.head.word.endswith(_SCHOOL)
