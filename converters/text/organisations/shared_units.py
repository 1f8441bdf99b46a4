"""Units beside a name that share its body in running text: `Iin kunnan nuorisotyön ja kirjaston`, `… ja sen osasto`."""

from __future__ import annotations

from abc import ABC
from collections.abc import Collection, Iterator
from functools import cached_property

from converters.text.language.case_endings import PASSIVE
from converters.text.organisations.belongings import RUNS_PLACES
from converters.text.organisations.english_names import EnglishNames
from converters.text.organisations.english_units import is_english_house
from converters.text.organisations.forms import ELLIPTIC, Mention
from converters.text.organisations.kinds import is_institute_inside, is_of_one_town, is_unit, type_of
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.same_bodies import is_foreign
from converters.text.organisations.unit_heads import is_kind_alone
from converters.text.organisations.unit_owners import HAVE_UNITS, has_units, is_kind_of, type_of_kind
from converters.text.organisations.unit_siblings import level_of, units_above
from converters.text.organisations.unit_tails import place_case
from converters.text.organisations.units import agreed_nominative, is_establishment, split_units, to_nominative
from converters.text.organisations.words import (
    HeadForm,
    country_names,
    fold,
    genitive_places,
    head_form,
    is_of_other_town,
    known_names,
    part_form,
    place_forms,
    place_names,
    small_unit_form,
    words,
)
from graph.model import Organisation

_LEAST_FIELDS = 2
_LONGEST_LIST = 12
_FACULTY, _FACULTY_STEM = "tiedekunta", "tiedekun"
_WIDE_JOINS = ("sekä", "samt")
_APART = 0.75
"""How sure a unit is of the body that its sentence begins with."""
_FARTHEST = 12
"""Words from that body to its unit, at most."""
_LEAST_GENITIVE = 3
"""Letters that a genitive has more than, as `on` has not."""
_ENDS = (".", "!", "?", ":", ";", "\n")
_AT = {"en": ("at", "within"), "sv": ("vid", "inom")}
"""The words that lead from a school to its body, by its language."""


class SharedUnits(EnglishNames, ABC):
    """The grammar of units that another name or word beside them gives their body."""

    def units_in_plural(self, index: int) -> list[Mention]:
        """`Lapin yliopiston kemian ja fysiikan laitokset`, `… Nuoret ja Lapset -yksiköt`: a unit each; else empty."""
        body = self._owner_at(index)
        if body is None or body.case == "other" or "," in body.nominative:
            return []
        end = self._plural_end(body.last)
        singular = self._singular(end) if end is not None else ""
        spans = self._fields_of(body.last, end) if end is not None else []
        hyphen = "-" if end is not None and self.word(end).startswith("-") else ""
        if end is None or len(spans) < _LEAST_FIELDS or not all(self._tells_field(*span, hyphen) for span in spans):
            return []
        fields = [self.slice(*span).removesuffix("-").rpartition(" ") for span in spans]
        names = [f"{front}{blank}{agreed_nominative(last)} {hyphen}{singular}" for front, blank, last in fields]
        firsts, lasts = [body.first, *(first for first, _ in spans[1:])], [*(last for _, last in spans[:-1]), end + 1]
        each = zip(firsts, lasts, names, strict=True)
        return [Mention(first, last, f"{body.nominative}, {name}", "other", 0.9) for first, last, name in each]

    def units_of_adjectives(self, index: int) -> list[Mention]:
        """`Lapin yliopiston juridisesta ja teknisestä tiedekunnasta`: a faculty each, in any case; else empty."""
        body = self._owner_at(index)
        at, found = body.last if body is not None else index, list[int]()
        while body is not None and len(found) < _LONGEST_LIST and self._is_adjective(at):
            found.append(at)
            at += 2 if self.sign(at + 1) == "," or self.has(at + 1, "joins") else 1
        form = head_form(self.word(at))
        joined = len(found) >= _LEAST_FIELDS and found[-1] == at - 1 and self.has(at - 2, "joins")
        if body is None or form is None or form.head.word != _FACULTY or not joined:
            return []
        lasts = [*(each + 1 for each in found[:-1]), at + 1]
        each = zip([body.first, *found[1:]], lasts, map(self.word, found), strict=True)
        name = f"{body.nominative}, {{}} {form.nominative}"
        return [Mention(first, last, name.format(agreed_nominative(word)), "other", 0.9) for first, last, word in each]

    def _is_adjective(self, at: int) -> bool:
        """Whether the word is an adjective in small letters that ends in "-nen" by itself."""
        return self.word(at).islower() and agreed_nominative(self.word(at)).endswith("inen")

    @cached_property
    def faculties(self) -> bool:
        """Whether the text has a word for a faculty."""
        return f" {_FACULTY_STEM}" in self.text

    def _owner_at(self, index: int) -> Mention | None:
        """The body in the genitive that begins with the token, without what it has; None for others."""
        found = self.name_at(index)
        for at in range(index, found.last if found is not None else index):
            form = head_form(self.word(at))
            if form is not None and form.head.role == "body" and form.genitive:
                return Mention(index, at + 1, to_nominative(self.slice(index, at + 1).split()), form.case, 1.0)
        return found

    @cached_property
    def plurals(self) -> bool:
        """Whether the text has a word for several units."""
        return any("plural-unit" in found for found in self._kinds)

    def _singular(self, at: int) -> str:
        """The singular of a word for several units; empty for other words."""
        return words().value(self.word(at), "plural-unit") or ""

    def _plural_end(self, at: int) -> int | None:
        """The index of the word for several units that closes a list of fields from the index on; else None."""
        for each in range(at, min(at + _LONGEST_LIST, len(self.tokens))):
            if self._singular(each):
                return each
            if self.sign(each) not in ("", ",") or (self.has(each, "function") and not self.has(each, "joins")):
                return None
        return None

    def _fields_of(self, first: int, end: int) -> list[tuple[int, int]]:
        """Where the fields stand that commas and "ja" part; where "sekä" parts them, "ja" stands inside one."""
        joins = [at for at in range(first, end) if self.has(at, "joins")]
        wide = [at for at in joins if self.word(at) in _WIDE_JOINS] or joins
        signs = [at for at in range(first, end) if self.sign(at) == ","]
        cuts = sorted([*wide, *signs]) if len(wide) == 1 else []
        return list(zip([first, *(at + 1 for at in cuts)], [*cuts, end], strict=True)) if cuts else []

    def _tells_field(self, first: int, last: int, hyphen: str) -> bool:
        """Whether the words name what one of several units does: a genitive, or before a hyphen a capital."""
        placed = last - first == 1 and self.word(first).casefold() in genitive_places()
        if first >= last or not (placed or all(self.name_at(at) is None for at in range(first, last))):
            return False
        if hyphen:
            return self.word(first)[:1].isupper()
        return all(self.word(at).endswith("n") or self.has(at, "joins") for at in range(first, last))

    def with_units_beside(self, mention: Mention) -> list[Mention]:
        """The mention, and one for each unit beside it that shares its body; a unit apart from it is its own."""
        beside = list(self._units_beside(mention))
        if not beside or beside[0].confidence != _APART:
            return [mention, *beside]
        return [mention._replace(nominative=beside[0].nominative, confidence=_APART), *beside[1:]]

    def _units_beside(self, mention: Mention) -> Iterator[Mention]:
        """The units behind "ja" or the commas before it that share the body of the mention, each by itself."""
        beside = self.unit_of_it(mention) or self._unit_beside(mention) or self._unit_apart(mention)
        while beside is not None:
            yield beside
            apart = self._unit_apart(beside) if beside.confidence == _APART else None
            beside = self.unit_of_it(beside) or self._unit_beside(beside) or apart

    def _unit_apart(self, mention: Mention) -> Mention | None:
        """`Lapin yliopistosta mukana on kemian laitoksen väkeä`: a unit in the sentence that its body begins.

        The body says where or from where the sentence is; no other body, place or end of a sentence stands between.
        """
        told = mention.confidence == _APART or (
            bool(place_case(self.word(mention.last - 1))) and self.begins_sentence(mention.first)
        )
        name, *units = mention.nominative.split(", ") if told and mention.case else [""]
        if not name or (units and mention.confidence != _APART) or not has_units(name):
            return None
        for at in range(mention.last, min(mention.last + _FARTHEST, len(self.tokens))):
            if self.sign(at) in _ENDS or self.name_at(at) or self.word(at).casefold() in place_forms():
                return None
            last = self._owned_unit(at, branch=False) if self.word(at).islower() else None
            form = small_unit_form(self.word(last - 1)) if last is not None else None
            if last is not None and form is not None and self._tells_level(at, last, form):
                unit = to_nominative(self.slice(at, last).split())
                return Mention(at, last, f"{name}, {unit}", form.case or "other", _APART)
        return None

    def _tells_level(self, first: int, last: int, form: HeadForm) -> bool:
        """Whether a unit that its field names is a faculty, a department or of another level of its own."""
        level = words().value(form.head.word, "unit-level")
        own = last - first > 1 or not is_kind_alone(form) or form.nominative != form.head.word
        field = all(map(self._leads_to_level, range(first, last - 1)))
        others = any(self.has(at, "owner-beside") for at in range(first - 1, last))
        before = self.word(first - 1)
        others = others or (last - first == 1 and len(before) > _LEAST_GENITIVE and before.endswith("n"))
        return bool(level) and own and field and not others

    def _leads_to_level(self, at: int) -> bool:
        """Whether a word may stand in the name of a faculty: a genitive, the first half of a word, an adjective."""
        word = self.word(at)
        return word.endswith(("n", *ELLIPTIC)) or self.has(at, "joins") or agreed_nominative(word) != word

    def _unit_beside(self, mention: Mention) -> Mention | None:
        first, at = part_form(self.word(mention.last - 1)), mention.last
        if first is None or not (self.has(at, "joins") or self.sign(at) == ","):
            return None
        if first.head.role != "unit" and not parse_organisation(mention.nominative).units:
            return None
        alone = self._word_beside(mention, first) if not self.sign(at) else None
        return alone or self._phrase_beside(mention, first)

    def _word_beside(self, mention: Mention, first: HeadForm) -> Mention | None:
        """`Iin kunnan nuorisotyön ja perhepalvelujen`: one word in the same case that shares the body of the first."""
        at = mention.last + 1
        form = head_form(self.word(at)) if self.word(at).islower() else None
        served = form is not None and (form.head.word != "palvelut" or self._is_service(at))
        alike = form is not None and form.head.role == "unit" and form.case == first.case and served
        body = parse_organisation(mention.nominative) if alike else None
        signed = any(map(self.sign, range(mention.first, mention.last)))
        told = form is not None and (bool(mention.case) or not (signed or is_kind_alone(form)))
        served = body is not None and len(body.units) == 1 and (told or _runs(body, form))
        if form is None or not served or self._goes_on(at + 1) or small_unit_form(self.word(at + 1)):
            return None
        return _unit_of(mention, at, at + 1, form.nominative, form.case)

    def _phrase_beside(self, mention: Mention, first: HeadForm) -> Mention | None:
        """`Lapin yliopiston kemian laitos ja juridinen tiedekunta`: a unit that tells what it is by itself."""
        if any(map(self.sign, range(mention.first, mention.last))):
            return None  # only what is of a body in the genitive: "Iin kunta, nuorisopalvelut ja …"
        last = self._alike_end(mention.last, first)
        form = head_form(self.word(last - 1)) if last is not None else None
        if last is None or form is None or any(map(self.name_at, range(mention.last + 1, last))):
            return None
        name, *units = _chain(parse_organisation(mention.nominative))
        unit = split_units(to_nominative(self.slice(mention.last + 1, last).split()))
        if not units or self._is_of_other(mention.last + 1, name):
            return None
        same = len(unit) == 1 and form.head.word == first.head.word
        level, last_level = level_of(unit[0]), level_of(units[-1])
        beside = level is not None and last_level is not None and level <= last_level
        if len(units) > 1 and len(unit) == 1 and not (same or beside):
            return None  # of the body or of its faculty, nothing tells
        over = units[:-1] if same else units_above(tuple(units), unit[0]) if beside else ()
        found = Mention(mention.last + 1, last, ", ".join([name, *over, *unit]), form.case, 0.9)
        return found if self.sign(mention.last) != "," or self.lists_units(last, form) else None

    def _is_of_other(self, at: int, body: str) -> bool:
        """Whether a place begins a unit that is not the town's whose units stand before it."""
        return is_of_one_town(body) and is_of_other_town(self.word(at), body)

    def _alike_end(self, sign: int, first: HeadForm) -> int | None:
        """The index after a unit behind the sign or "ja" whose head is in the case of the first; None for others."""
        placed = self.word(sign + 1).casefold() in genitive_places()
        titled = self.word(sign + 1)[:1].isupper()
        named = titled or (self.word(sign + 1).islower() and not self.has(sign + 1, "of-it"))
        last = self._owned_unit(sign + 1, branch=False) if named else None
        last = self._beyond_hyphen(last) if last is not None else None
        form = part_form(self.word(last - 1)) if last is not None else None
        if last is None or form is None or form.case != first.case or self.is_vague(last - 1, form):
            return None
        if form.head.role != "unit" or (placed and form.head.type):
            return None
        bare = last == sign + 2 and is_kind_alone(form)
        told = form.head.word in (first.head.word, "palvelut") or words().has(form.head.word, "over-units")
        told = told or form.head.type == ""
        told = told and not any(self.has(each, "owner-beside") for each in range(sign + 1, last - 1))
        told = told and not (titled and form.head.type and form.head.word != first.head.word)  # it may be a body
        qualified = form.head.shape == "plural" and any(self.word(each).endswith("t") for each in range(sign, last - 1))
        served = form.head.shape != "plural" or is_unit(to_nominative(self.slice(sign + 1, last).split()))
        return last if told and served and not (bare or qualified) else None  # "… ja yksityiset palvelut"

    def lists_units(self, end: int, form: HeadForm) -> bool:
        """Whether "ja" and one more unit in the case of the form close a list that commas part behind the index."""
        last: int | None = end
        while last is not None and self.sign(last) == ",":
            last = self._alike_end(last, form)
        return last is not None and self.has(last, "joins") and self._alike_end(last, form) is not None

    def unit_of_it(self, mention: Mention) -> Mention | None:
        """`Oulun yliopisto ja sen Kajaanin yksikkö`, `… sekä yliopiston kirjasto`: a unit of the body before it."""
        at = mention.last + 2 + (self.sign(mention.last) == ",")
        if not self.has(at - 2, "joins"):
            return None
        word, of_it = self.word(at - 1), self.has(at - 1, "of-it")
        if not (of_it or is_kind_of(word, parse_organisation(mention.nominative).name)):
            return None
        last = self._owned_unit(at, branch=False)
        form = head_form(self.word(last - 1)) if last is not None else None
        if last is None or form is None or form.head.role != "unit" or any(map(self.name_at, range(at, last))):
            return None  # "Iin kunta ja sen teki Työterveyslaitos"
        named = self._named_by_kind(at, last) if of_it else None
        if named is not None:
            return _unit_of(mention, at, named.last, named.nominative, named.case)
        return _unit_of(mention, at, last, to_nominative(self.slice(at, last).split()), form.case)

    def _named_by_kind(self, at: int, last: int) -> Mention | None:
        """The name that the word for a kind of unit before it tells: `sen alueyksikkö Oulun Eteläisen instituutti`."""
        told = last == at + 1 and self.word(at).islower() and self.word(last)[:1].isupper() and not self.sign(last)
        if not told:
            return None
        named = self.name_at(last)
        if named is not None:
            return named if type_of(named.nominative)[0] == "other" else None
        end = self._owned_unit(last, branch=False)
        return Mention(last, end, to_nominative(self.slice(last, end).split()), "", 1.0) if end is not None else None

    def unit_of_kind(self, at: int) -> Mention | None:
        """`kaupungin kulttuuripalvelut`: the unit that only the word for a kind of body there leads; else None."""
        kind = type_of_kind(self.word(at).casefold())
        last = self._owned_unit(at + 1, branch=False) if kind and kind in HAVE_UNITS and self.word(at + 1) else None
        form = head_form(self.word(last - 1)) if last is not None else None
        if last is None or form is None or form.head.role != "unit" or self.word(at + 1)[:1].isupper():
            return None
        owned = self.word(at - 1).endswith("n") and not self.word(at - 1).endswith(PASSIVE)
        if owned or self.has(at + 1, "whole") or (last == at + 2 and is_kind_alone(form)):
            return None  # "kunnan osasto", "Iin kunnan osasto"
        return Mention(at, last, to_nominative(self.slice(at + 1, last).split()), form.case, 1.0, kind)

    def unit_of_unit(self, at: int, units: Collection[str]) -> Mention | None:
        """`konsernihallinnon tietohallintoyksikkö`: what one of the units has that the word there names; else None."""
        over = head_form(self.word(at)) if self.word(at).islower() else None
        led = over is not None and over.genitive and over.nominative in units
        last = self._owned_unit(at + 1, branch=False) if led else None
        form = head_form(self.word(last - 1)) if last is not None else None
        if over is None or last is None or form is None or form.head.role != "unit":
            return None
        return Mention(at, last, to_nominative(self.slice(at + 1, last).split()), form.case, 1.0, over.nominative)

    def is_unit_at(self, mention: Mention) -> bool:
        """Whether the name is a unit of the body behind "at", "vid" or "of the": `Ruralia Institute at the …`."""
        at = self.after_short_name(mention.last)
        if self.sign(at) == ",":
            return self._is_unit_before_comma(mention, at)
        form = head_form(self.word(self.before_short_name(mention.last) - 1))
        owner = at + (2 if self.word(at + 1) == "the" else 1)
        links = () if form is None or "," in mention.nominative else _AT.get(form.head.shape, ())
        if not links or self.word(at) not in (*links, "of"):
            return False
        body = self.name_at(owner)
        if body is None or self.word(at) in links:
            return body is not None
        return type_of(body.nominative)[0] == "university" and form is not None and form.head.type == "other"

    def _is_unit_before_comma(self, mention: Mention, at: int) -> bool:
        """Whether a comma there parts the name from the university that it is of: `Kaamos Institute, University of X`.

        A group or centre is when nothing goes on behind the university, as a list of bodies does; what a bracket holds
        alone with it is, too.
        """
        over = None if mention.case or "," in mention.nominative else self.name_at(at + 1)
        if over is None or over.case or type_of(over.nominative)[0] != "university":
            return False
        name = self.slice(mention.first, self.before_short_name(mention.last))
        if is_institute_inside(name):
            return True
        goes_on = self.has(over.last, "joins") or (self.sign(over.last) == "," and self.word(over.last + 1) != "")
        behind = self.word(over.last + 1).casefold()
        placed = behind in place_names() or behind in country_names()
        english = is_english_house(name) and is_foreign(over.nominative) and (placed or not goes_on)
        return english or self._is_alone_in_bracket(mention, over)

    def _is_alone_in_bracket(self, mention: Mention, over: Mention) -> bool:
        """Whether a bracket holds a house and the body behind it and nothing else: `(Lumon tutkimuskeskus, X)`."""
        form = head_form(self.word(self.before_short_name(mention.last) - 1))
        inside = form is not None and (form.head.role == "unit" or form.head.type == "other")
        own = fold(mention.nominative) in known_names()
        return inside and not own and self.sign(mention.first - 1) == "(" and self.sign(over.last) == ")"


def _chain(body: Organisation) -> tuple[str, ...]:
    return (body.name, *body.units)


def _runs(body: Organisation, form: HeadForm | None) -> bool:
    """Whether a house stands beside a unit of a town, which runs both: `Iin kunnan sosiaalitoimi ja terveyskeskus`."""
    return body.type in RUNS_PLACES and form is not None and is_establishment(form)


def _unit_of(mention: Mention, first: int, last: int, unit: str, case: str) -> Mention:
    """The tokens as a unit, in the nominative, of the body that the mention names."""
    return Mention(first, last, f"{parse_organisation(mention.nominative).name}, {unit}", case, 0.9)
