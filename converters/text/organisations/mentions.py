"""Finds the names of bodies in running text: where a name begins and ends, and what it is in the nominative."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from converters.text.language.case_endings import OBLIQUE, PASSIVE, WHERE_TO, says_where_to
from converters.text.organisations.causes import tells_field
from converters.text.organisations.clubs import may_hold_clubs
from converters.text.organisations.counted import tells_of_several
from converters.text.organisations.counties import is_area
from converters.text.organisations.dashed import may_hold_dashed
from converters.text.organisations.english_bodies import read_english_body, says_nation
from converters.text.organisations.fields_before import fields_before
from converters.text.organisations.forms import ELLIPTIC, Mention, is_part_of_area
from converters.text.organisations.guesses import find_unknown
from converters.text.organisations.guests import guest_nominative
from converters.text.organisations.houses import house_end, is_house, may_hold_house
from converters.text.organisations.institutes import is_named_institute
from converters.text.organisations.institutes_beside import find_institutes
from converters.text.organisations.kinds import POST_LETTERS, is_english_post, is_role, tells_no_body, type_of
from converters.text.organisations.leads import INITIALS
from converters.text.organisations.legal import DESCRIBING, LONGEST_NAME, ends_as_role
from converters.text.organisations.listed import BRANDED, NAMED_KINDS, may_hold_firms
from converters.text.organisations.local_houses import LIBRARY, acts_as_library, is_dealt_with
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.organs import read_organ
from converters.text.organisations.placed_abroad import find_placed
from converters.text.organisations.repeats import is_twin, repeats, with_brand, with_longer_name, with_units_of
from converters.text.organisations.shared_units import SharedUnits
from converters.text.organisations.short_genitives import known_genitive
from converters.text.organisations.swedish import DEFINITE_ADJECTIVES, is_founded, is_placed
from converters.text.organisations.titles import is_title, joins_programme
from converters.text.organisations.told_units import with_units_told
from converters.text.organisations.units import agreed_nominative, to_nominative
from converters.text.organisations.words import (
    HeadForm,
    all_countries,
    country_forms,
    fold,
    genitive_places,
    head_form,
    is_person,
    known_names,
    place_forms,
    place_names,
    says_from_where,
    words,
)
from converters.text.people.names import base_surname, rank_given
from graph.model import Organisation, Span

_ENDOWED = frozenset({"foundation", "fund"})
_OF_CAUSES = frozenset({"foundation", "association"})
_BRAND_ALONE = 0.6
_CITY = " City"
_WITH_CAUSE = 0.9
_DIOCESE = "hiippakunta"
_PARTICIPLE = ("vat", "vät", "va", "vä", "via", "viä", "vien", "ville")
_SMALL_ENGLISH = frozenset({"of", "and", "for", "the", "in", "on"})
_ENGLISH_PROJECTS = frozenset({"Programme", "Program", "Project"})
_SHORTEST_PLACED = 5
_LEAST_WITH_FIELD = 3
_LONGEST_LETTERS = 5
"""Letters of a short name in capitals, at most."""
_ADJECTIVE_CASES = ("isessa", "isessä", "isesta", "isestä", "iselle", "isella", "isellä", "iselta", "iseltä")
_VERBAL_NOUNS = tuple(f"m{end}" for end in _ADJECTIVE_CASES)
"""Ends of what is done (`sijoittamisesta`), which are no adjectives."""
_INFINITIVE = ("maan", "mään", "massa", "mässä", "malla", "mällä")
"""Ends of what somebody goes or is doing (`opiskelemaan`), which no word of a name in small letters has."""
_HOUSES = frozenset({"museo", "orkesteri", "teatteri", "taidehalli", "taidekoti", "ooppera"})
_NO_NAMES = ("type-label", "no-body", "acting", "field-label")
_LOCAL_KINDS = frozenset({"other", "chamber-of-commerce"})


def find_mentions(text: str) -> list[Organisation]:
    """The bodies that a running text names, in their order, each with its span. Never raises."""
    scan = Scan(text)
    found = list(scan.mentions())
    if all(mention.confidence == BRANDED for mention in found):
        found = [mention._replace(confidence=_BRAND_ALONE) for mention in found]
    found += find_institutes(scan, found)
    found += find_placed(scan, found)
    guessed = find_unknown(scan, found)
    read = [scan.make(mention) for mention in sorted([*found, *guessed])]
    kept: list[Organisation] = []
    last: Organisation | None = None  # as far as its other names reach
    for each in read:
        if is_twin(text, last, each):
            continue
        if named := with_longer_name(text, last, each) or with_brand(text, last, each):
            kept[-1] = last = named
            continue
        again = repeats(text, last, each._replace(units=()))
        if not again:
            kept.append(each)
        elif each.units:
            kept[-1] = with_units_of(text, kept[-1], each)  # "X – Y rf, barnens tjänster"
        last = kept[-1]._replace(at=each.at)
    return with_units_told(text, kept)


class Scan(SharedUnits):
    """One text in tokens, with the grammar of names over them."""

    def mentions(self) -> Iterator[Mention]:
        """The names that the tables and the grammar know, in their order; translations are left out."""
        index = 0
        while index < len(self.tokens):
            several = self.several(index) or (self.units_in_plural(index) if self.plurals else [])
            several = several or (self.units_of_adjectives(index) if self.faculties else [])
            mention = several[-1] if several else self.mention_at(index)
            if mention is None:
                index += 1
                continue
            named = several or not (
                self.means_area(mention)
                or is_area(self, mention)
                or self.has(mention.first - 1, "translates")
                or self.is_unit_at(mention)
                or self._begins_project(mention)
                or self._ends_programme(mention)
            )
            if named:
                several = several or self.with_units_beside(mention)
                yield from several
                mention = several[-1]
                self.read_to = mention.last
            index = mention.last

    def _begins_project(self, mention: Mention) -> bool:
        """Whether the name of a project begins with the body's: `UEF Aivot 2.0 -kehittämishanke`, `METSO Programme`."""
        at = mention.last
        if self.word(mention.first + 1) in _ENGLISH_PROJECTS and at <= mention.first + 2:
            return not mention.case
        while self.word(at)[:1].isupper() or (at < len(self.tokens) and self.tokens[at].kind == "number"):
            at += 1
        return not mention.case and is_title(self.word(at))

    def _ends_programme(self, mention: Mention) -> bool:
        """Whether letters end the name of a programme that a hyphen joins on: `Marie Curie RISE -rahoitus`."""
        before = self.word(mention.first - 1)
        joined = self.word(mention.last).startswith("-") and self.word(mention.first).isupper() and not mention.case
        named = before.istitle() and self.word(mention.first - 2).istitle() and mention.first > self.read_to
        return joined and named and mention.last == mention.first + 1

    def mention_at(self, index: int) -> Mention | None:
        """The name that begins with the token and what belongs to it, None where none begins."""
        name = self.name_at(index)
        if name is None:
            return None
        whole = self.owner_behind(name) or self.extend(name)
        several = whole.last > name.last and tells_of_several(self, index, whole.last - 1, owned=True)
        return name if several else whole  # "viisi SPR:n osastoa"

    def name_at(self, index: int) -> Mention | None:
        """The bare name that begins with the token, None where none begins."""
        if not self.word(index):
            return None
        found = [mention for read in self._readers if (mention := read(index)) is not None]
        longest = next((each for each in found if self._ends_inflected_name(each)), None)
        longest = longest or (max(found, key=lambda mention: mention.last) if found else None)
        legal = self.legal(index) if longest is None or self.may_be_private(longest) else None
        if legal is not None and (longest is None or legal.last > longest.last):
            longest = legal
        return longest if longest is None or not self._is_of_other_field(longest) else None

    def _is_of_other_field(self, mention: Mention) -> bool:
        """Whether a title or columns stand before the body of a place: `Uimarannan kunnostus Simon Kylät ry`."""
        span = range(mention.first, mention.last)
        return len(span) > _LEAST_WITH_FIELD and fields_before([self.word(at).split(":")[0] for at in span]) > 0

    def _ends_inflected_name(self, mention: Mention) -> bool:
        """Whether a listed name in a case of place ends there: `Saamelaismuseo Siidaa N N edustaa`."""
        listed = mention.case == "other" and " " in mention.nominative and self.word(mention.last)[:1].isupper()
        return listed and fold(mention.nominative) in known_names()

    @cached_property
    def _readers(self) -> tuple[Callable[[int], Mention | None], ...]:
        """The readers of names, those of rare ones only where the text has what tells them."""
        rare = [self._of_town] if may_hold_clubs(self.text) else []
        rare += [self._tailed] if may_hold_firms(self.text) else []
        rare += [self._city] if _CITY in self.text else []
        rare += [self._numbered] if any("numbered-front" in found for found in self._kinds) else []
        rare += [self._founded] if " för " in self.text else []
        rare += [self._house] if may_hold_house(self.text) else []
        rare += [self.of_things] if self.things else []
        rare += [self.dashed, self.branded_behind] if may_hold_dashed(self.text) else []
        rare += [self._worded] if self.holds_kind() else []
        traders = [self.trader] if self.trades else []
        return (
            *traders,
            self.known,
            self.district_of_letters,
            self._organ,
            self._headed,
            self._fronted,
            self._phrased,
            self._introduced,
            self._called,
            self._branded,
            *rare,
        )

    def _organ(self, index: int) -> Mention | None:
        return None if self.sign(index + 1) else read_organ([self.word(at) for at in range(index, index + 4)], index)

    def _city(self, index: int) -> Mention | None:
        """`Heinola City`: a municipality as it may be called in English, before no word of another name."""
        named = self.word(index + 1) == "City" and self.word(index).casefold() in place_names()
        goes_on = self.word(index + 2)[:1].isupper()
        told = named and self.word(index)[:1].isupper() and not goes_on
        return (
            Mention(index, index + 2, self.slice(index, index + 2), "", _WITH_CAUSE, "municipality") if told else None
        )

    def _house(self, index: int) -> Mention | None:
        """`Hangö museum`, `Wasa Teater`, `Museum of Arctic Art`: a house for art, books or things of the past."""
        where = index - 2 if self.word(index - 1) in ("the", "The") else index - 1
        if not self.word(index)[:1].isupper() or self._begins_no_name(index) or self.has(where, "inside"):
            return None
        count, sure = house_end(self.words_behind(index), begins=self.begins_sentence(index))
        form = head_form(self.word(index + count - 1)) if sure else None
        named = form is not None and is_house(form) and self._mention(index, index + count, form)
        named = named or Mention(index, index + count, self.slice(index, index + count), "", sure)
        return named._replace(confidence=sure, type="other") if sure else None

    def means_area(self, mention: Mention) -> bool:
        """Whether the words speak of the area and not of the body: `Oulun kaupungin alueella`."""
        form = head_form(self.word(mention.last - 1))
        if form is None:
            return False
        word = self.word(mention.last - 1).casefold()
        if form.head.shape == "word":
            there = word.endswith(("ssa", "ssä")) and self.word(mention.last).endswith(_PARTICIPLE)
            return there or (form.genitive and self.has(mention.last, "place-use"))
        if form.head.word == _DIOCESE:
            return form.genitive and self.has(mention.last, "place-use")
        return words().has(form.head.word, "local-school") and word.endswith(("lla", "lle", "lta"))

    def make(self, mention: Mention) -> Organisation:
        """The mention as an organisation, the raw words as the text has them."""
        span = Span(self.tokens[mention.first].start, self.tokens[mention.last - 1].end)
        name = guest_nominative(mention.nominative, self.word(mention.last - 1), self.has(mention.last, "governs"))
        parsed = parse_organisation(name)
        if not parsed.name:  # "Friitalan Nahkamuseo", a unit where it stands alone
            parsed = parsed._replace(name=name, units=(), type=type_of(name)[0])
        confidence = min(parsed.confidence, mention.confidence)
        kind = parsed.type or mention.type
        return parsed._replace(raw=self.text[span.start : span.end], at=span, type=kind, confidence=confidence)

    def _starts_name(self, index: int) -> bool:
        """Whether a name with a head may begin with the word: a capital that no sentence, role or person explains."""
        word = self.word(index)
        if not word[:1].isupper() or self._begins_no_name(index):
            return False
        if self._honours_person(index) or (self.begins_sentence(index) and self._joined_head(index)):
            return True
        if self._names_person(index) and self.word(index + 1)[:1].isupper() and not self.hyphen_head(index + 2):
            return False
        placed = word.casefold() in genitive_places() or is_part_of_area(word, self.word(index + 1))
        return placed or not self.begins_sentence(index) or self._starts_in_sentence(index)

    def _begins_no_name(self, index: int) -> bool:
        """Whether a word with a capital is of a label, a role, a thing, a place or the person before it."""
        word = self.word(index)
        if (
            word == "The"
            or self.says_where_made(index)
            or self.only_starts(index)
            or ends_as_role(word)
            or self._is_post_code(index)
        ):
            return True
        if any(self.has(index, kind) for kind in _NO_NAMES) or self.is_thing(index):
            return True
        if self.labels_field(index):
            return True
        if word.casefold() not in genitive_places() and self._names_person(index - 1):
            return True  # "Sabina Esimerkki Teknologiakeskus Merinovasta"
        return self._says_in_which_country(index) or self._is_torn(index) or self._describes(index)

    def _starts_in_sentence(self, index: int) -> bool:
        """Whether the first word of a sentence begins a name: a foreign one, a compound, a genitive, a head."""
        word, follows = self.word(index), self.word(index + 1)
        first, hyphen, _ = word.partition("-")
        compound = bool(hyphen) and len(first) > 1 and first.isupper() and head_form(word) is not None
        if compound or self._begins_foreign(index):
            return True
        if word.endswith(DESCRIBING) and self._is_common_head(index + 1):
            return False
        halved = follows.endswith(ELLIPTIC) and self.sign(index - 1) == ":"  # "Såka dag- och kvällsförening"
        named = word.endswith(ELLIPTIC) or head_form(follows) or head_form(word) or halved
        ends = named or word.casefold().endswith(("n", "nen", "s"))
        return bool(ends) and not word.casefold().endswith(OBLIQUE)

    def _names_person(self, index: int) -> bool:
        """Whether a given name and a surname stand there, that of the family in any case but the genitive."""
        given, family = self.word(index), self.word(index + 1)
        if is_person((given, family)) or self._is_in_post(index):
            return True
        inflected = family.endswith((*OBLIQUE, "ta", "tä")) and family.casefold() not in place_forms()
        return inflected and rank_given(given) is not None and is_person((given, base_surname(family)))

    def _is_in_post(self, index: int) -> bool:
        """Whether a post leads to a given name and a surname of no list: `rehtori Aino Outosuku Raution Opistosta`."""
        given, family = self.word(index), self.word(index + 1)
        post = self.word(index - 1)
        told = index > 0 and (post.islower() or self.begins_sentence(index - 1)) and is_role(post)
        if not (told and family.istitle() and self.word(index + 2).istitle()):
            return False
        own = head_form(family) is None and family.casefold() not in genitive_places() and not family.endswith("n")
        return own and rank_given(given) is not None and fold(f"{given} {family}") not in known_names()

    def _begins_foreign(self, index: int) -> bool:
        """Whether a Swedish or English name begins a sentence: `Borgå kyrkliga …`, `Svenska Ö…`, `Riga Technical …`."""
        if self.has(index + 1, "modifier"):
            form = head_form(self.word(index + 2))
            swedish = form is not None and form.head.shape == "sv" and self.word(index + 1).islower()
            if swedish or self.word(index).casefold() in place_names():
                return True  # "Luleå tekniska universitet"
        if self.has(index, "modifier") and self.word(index + 1)[:1].isupper():
            return True
        if self._leads_swedish(index + 1):
            return True
        at = index + 1
        while self.word(at)[:1].isupper() and not self.is_english_head(at):
            at += 1
        return at > index + 1 and self.is_english_head(at)

    def _says_in_which_country(self, index: int) -> bool:
        """Whether a capital only says where the body behind it is, or is from: `Virossa Tallinnan yliopisto`."""
        word, follows = self.word(index), self.word(index + 1)
        if says_from_where(word):
            return True  # "Virosta Tallinnan yliopisto"
        if self.word(index + 2) == "of" and self.has(index + 1, "front") and word.casefold() in all_countries():
            return not tells_field([self.word(at) for at in range(index + 3, index + 6)])  # "Denmark University of X"
        named = head_form(word) is not None or word.casefold() in place_names()  # "Forssa"
        if word.endswith(("ssa", "ssä")) and word.casefold() in country_forms():
            return True  # "Norjassa Saamelaiskäräjiltä"
        there = len(word) > _SHORTEST_PLACED and word.endswith(("ssa", "ssä")) and not named
        return there and follows[:1].isupper() and follows.endswith("n")

    def _is_post_code(self, index: int) -> bool:
        """Whether a post code with the letters of Finland begins here, or those alone: `FI-90014 University of X`."""
        land, _, number = self.word(index).replace("–", "-").partition("-")
        return land in POST_LETTERS and (number.isdecimal() or (not number and self.has(index + 1, "front")))

    def _is_torn(self, index: int) -> bool:
        """Whether a hyphen is torn from the word it joins, so that no halves of compounds follow: `DTS- menetelmän`."""
        if not self.word(index).endswith(ELLIPTIC):
            return False
        follows = self.word(index + 1)
        halves = follows.endswith(ELLIPTIC) or self.has(index + 1, "joins") or head_form(follows) is not None
        return follows[:1].islower() and not halves

    def _joined_head(self, index: int) -> bool:
        """Whether words with capitals go on to a head joined by its hyphen: `Centrum Balticum -stiftelsen`."""
        at = index + 1
        while self.word(at)[:1].isupper() or (at < len(self.tokens) and self.tokens[at].kind == "number"):
            at += 1
        return self.hyphen_head(at)

    def _honours_person(self, index: int) -> bool:
        """Whether a foundation, fund or museum named after a person begins here: `Emil Aaltosen Säätiö`."""
        first = index + 2 if self._joins_givens(index + 1) else index  # "Petter och Margit Forsströms stiftelse"
        if first > index and INITIALS.match(self.word(first)):
            return self._is_family_honoured(first)  # "Anna och K.M.Bergmans stiftelse"
        # One given name or two stand before that of the family: "August Ludvig Hartwalls stiftelse".
        families = (at for at in (first + 1, first + 2) if self._is_family_honoured(at))
        family = next(families, first)
        return family > first and all(rank_given(self.word(at)) is not None for at in range(first, family))

    def _is_family_honoured(self, at: int) -> bool:
        """Whether a surname in the genitive stands before a foundation, a fund or a museum; in English any does."""
        family = self.word(at)
        if self.word(at + 1) in ("Foundation", "Fund", "Institute") and family.istitle():
            return True
        form = head_form(self.word(at + 1)) if family[:1].isupper() and family.endswith(("n", "s")) else None
        if form is None or (family.endswith("nen") and form.nominative.casefold() != form.head.word):
            return False  # "Aino Virtanen Kuntoutussäätiöstä"
        return form.head.type in _ENDOWED or form.head.word == "museo"

    def _joins_givens(self, at: int) -> bool:
        """Whether "ja" or "och" stands between two given names: `Jenny ja Antti Wihurin rahasto`."""
        before, after = self.word(at - 1), self.word(at + 1)
        named = rank_given(after) is not None or INITIALS.match(after) is not None
        return self.has(at, "joins") and rank_given(before) is not None and named

    def _is_common_head(self, index: int) -> bool:
        """Whether the word is only the Finnish word for a kind of body ("Paikallinen yhdistys")."""
        form = head_form(self.word(index))
        finnish = form is not None and not form.head.is_foreign
        return form is not None and finnish and self.word(index).islower() and form.nominative == form.head.word

    def _describes(self, index: int) -> bool:
        """Whether a genitive and a word for a kind of body name none: `Uuden yliopiston`, `koko Suomen sairaala`."""
        word = self.word(index)
        if self.has(index - 1, "whole") and self._is_common_head(index + 1):
            return True
        if self._is_own_kind(index):
            return True
        adjective = agreed_nominative(word) if word[-1:] in "näa" and self.begins_sentence(index) else word
        form = head_form(self.word(index + 1)) if self.word(index + 1).islower() else None
        if form is None or adjective == self.word(index) or form.head.shape not in ("tail", "word"):
            return False
        return form.nominative == form.head.word and fold(f"{adjective} {form.nominative}") not in known_names()

    def _is_own_kind(self, index: int) -> bool:
        """Whether a body told before has what an adjective describes: `Liiton itsenäinen nuorisojärjestö on …`."""
        owner, described = head_form(self.word(index)), self.word(index + 1)
        bare = owner is not None and owner.genitive and owner.nominative.casefold() == owner.head.word
        described_kind = described == "oma" or (described.islower() and described.endswith("nen"))
        return bare and described_kind and self.word(index + 2).islower()

    def _headed(self, index: int) -> Mention | None:
        """Words of a name up to a head: `Lappeenrannan teknillisen yliopiston`, with a unit after a genitive."""
        ministry = self.word(index).endswith("ministeriö") and says_from_where(self.word(index - 1))
        if not (ministry or self._starts_name(index)):  # "Virosta sosiaaliministeriö"
            return None
        best: Mention | None = None
        body_seen = False
        for at in range(index, min(index + LONGEST_NAME, len(self.tokens))):
            form = head_form(self.word(at)) if self.word(at) else None
            if form is not None and at > index and self.word(at)[:1].isupper() and self.begins_fields(at):
                break  # "Lapin yliopiston Koulun, kodin ja kasvatuksen tutkimusyksikkö"
            if form is not None and at > index and (self.begins_listed_unit(at) or self._is_described(at)):
                break
            if form is not None:
                body_seen = body_seen or form.head.role in ("body", "trade")
                if self._ends_name(index, at, form, best) and (body_seen or self._is_local(index, at, form)):
                    best = self._with_cause_behind(self._mention(index, at + 1, form), form)
                if self.word(at)[:1].isupper() and self.hyphen_head(at + 1):
                    continue  # "Kainuun Taidekeskus -säätiö"
                if form.head.shape == "en" and self.word(at + 1)[:1].isupper() and not self.is_legal(at + 1):
                    continue
                if not form.genitive or (form.head.role == "body" and self._another_begins(at + 1)) or self.makes(at):
                    break
                if form.head.shape == "word" and self._is_private_kind(at + 1):
                    break
            if not (form is not None and form.genitive) and not self._continues(index, at, strict=best is not None):
                break
        return best

    def _is_described(self, at: int) -> bool:
        """Whether a participle in front of a kind says what the body behind it does: `Iissä toimivan Osuuskunta X`."""
        before = self.word(at - 1)
        return before.islower() and before.endswith(("van", "vän")) and self.word(at).istitle() and self._leads_name(at)

    def _with_cause_behind(self, mention: Mention, form: HeadForm) -> Mention:
        """An English name that goes on with what it is for: `Research Council for Ice and Water`."""
        at = mention.last
        if form.head.shape != "en" or self.word(at) != "for" or not self.word(at + 1)[:1].isupper():
            return mention
        read = read_english_body(tuple(self.words_behind(mention.first)))
        end = mention.first + read.size if read is not None else at
        if end <= at:
            return mention
        return mention._replace(last=end, nominative=self.slice(mention.first, end), confidence=_WITH_CAUSE)

    def _is_bare(self, first: int, at: int, form: HeadForm) -> bool:
        """Whether an article and words for a kind alone mean a body named before: `the Research Institute`."""
        bare = form.head.shape == "en" and at == first + 1 and self.has(first, "bare-front")
        return bare and self.word(first - 1).casefold() == "the" and self.word(at + 1) not in ("of", "for")

    def _is_definite_alone(self, first: int, at: int, form: HeadForm) -> bool:
        """Whether the first word of a sentence stands before a Swedish kind alone: `Via föreningen`, no adjective."""
        ending = self.word(at).removeprefix(form.head.word) if form.head.is_swedish else ""
        alone = ending in ("n", "en", "et") and at == first + 1 and self.begins_sentence(first)
        word = self.word(first)
        named = word.endswith(("s", *DEFINITE_ADJECTIVES)) or self.has(first, "modifier") or "-" in word
        return alone and not (named or word.casefold() in place_names() or fold(word) in known_names())

    def _mention(self, first: int, last: int, form: HeadForm) -> Mention:
        nominative = to_nominative(self.slice(first, last).split())
        return Mention(first, last, nominative, form.case, 1.0)

    def _ends_name(self, first: int, at: int, form: HeadForm, before: Mention | None) -> bool:
        """Whether the name may end with this head."""
        if (
            at > first
            and fold(form.nominative) in known_names()
            and (self._is_closed(at - 1) or self._heads(first, at) or self._leads_not_on(at, form))
        ):
            return False  # "Taloustutkimus Kuntaliiton toimeksiannosta"
        labelled = at == first + 1 and self.has(first, "label") and self._leads_name(at)  # "Partner University of Oulu"
        labelled = labelled or self._is_heading(first, at)
        counted = before is not None and self.word(before.last).islower() and self.has(before.last, "counts")
        counted = counted or (at > first and tells_of_several(self, first, at, owned=before is not None))
        bare = self._is_bare(first, at, form) or self._is_definite_alone(first, at, form)
        counted = counted or (at == first + 1 and self._counts(first) and self.word(at).islower())
        if labelled or counted or form.nominative == "ministeriö" or bare:
            return False  # "Joiltain osin ministeriö", "Iin kunnan kahden koulun", "Tio sjukvårdsdistrikt"
        plural = form.head.shape == "plural" and self.word(at).islower()
        if tells_no_body(form, self.word(at - 1) if at > first else "", self.word(at)) or (
            plural and self._targets(first)
        ):
            return False  # "Erityisesti yksinyrittäjät", "Kohderyhmänä ovat Lapin yrittäjät"
        if form.head.role == "trade":
            return at == first + 1 and self.word(at)[:1].isupper() and self._leads_trade(first)
        if form.head.shape == "word":
            between = range(first + 1, at)
            agreeing = all(self.word(each).endswith("iset") or self.has(each, "agreeing") for each in between)
            return at > first and agreeing and self.is_place_genitive(first)  # "Kuopion ortodoksiset seurakunnat"
        if form.head.role == "unit":
            if before is None:
                return self._is_local(first, at, form)
            if self.is_vague(at, form) or self.has(at, "function") or self._begins_compound(at):
                return False
            return form.head.shape != "plural" or not form.case or self._is_service(at)
        if at == first:
            return self._stands_alone(at, form)
        if form.head.shape == "en":
            named = form.head.type != "fund" or self.word(at)[:1].isupper()  # "the city and Kela fund it"
            named = named and all(self._is_in_english_name(each) for each in range(first, at))
            return named and not self._is_kind_alone(first, at)
        if form.head.is_swedish:
            return True
        return form.case != "other" or self.word(first)[:1].isupper()

    def _counts(self, at: int) -> bool:
        """Whether the word is a number: `Tio`, not `Tre:n`, which is short for a town."""
        return self.has(at, "number") and ":" not in self.word(at)

    def _begins_compound(self, at: int) -> bool:
        """Whether a hyphen joins the word and those before it to a thing that is no unit: `Open School -tutkielma`."""
        return self.word(at + 1).startswith("-") and self._beyond_hyphen(at + 1) == at + 1

    def _is_kind_alone(self, first: int, at: int) -> bool:
        """Whether the words only say which kind of body there is: `Regional Council`, not `Regional Council of X`."""
        if is_english_post([self.word(each) for each in range(first, at + 2)]):
            return True  # "Senior University Lecturer"
        if self.word(at).islower() and at == first + 1 and says_nation(self.word(first)):
            return True  # "a Finnish university", "a Swedish foundation"
        return self.word(at + 1) not in ("of", "for") and all(self.has(each, "kind-only") for each in range(first, at))

    def _is_heading(self, first: int, at: int) -> bool:
        """Whether a label in capitals stands before a name in small letters: `HAKEMUS OSOITETAAN Opetushallitus`."""
        while self.word(first - 1).isupper() and at > first:
            first -= 1
        before = [self.word(each) for each in range(first, at)]
        long = any(len(word) > _LONGEST_LETTERS for word in before)
        return len(before) > 1 and long and all(map(str.isupper, before)) and self.word(at).istitle()

    def _targets(self, at: int) -> bool:
        """Whether the sentence has told that it names the target group."""
        begin = at
        while begin > 0 and self.sign(begin - 1) not in (".", "!", "?"):
            begin -= 1
        return any(self.has(each, "targets") for each in range(begin, at))

    def _is_closed(self, at: int) -> bool:
        """Whether a listed name ends with the word, so that none goes on from it."""
        return fold(self.word(at)) in known_names() and not self.word(at).endswith(("n", *ELLIPTIC))

    def _heads(self, first: int, at: int) -> bool:
        """Whether one word in the nominative begins a text before a body in the genitive: `Kysely Kuntaliiton`."""
        word, owner = self.word(first), head_form(self.word(at))
        alone = at == first + 1 and self.begins_sentence(first) and not word.endswith(("n", *ELLIPTIC))
        return alone and owner is not None and owner.genitive and owner.head.role == "body"

    def _leads_not_on(self, at: int, form: HeadForm) -> bool:
        """Whether a word that leads to no name stands before a whole one: `Tekijä X` a ministry, `Leireihin Kela`."""
        before = self.word(at - 1)
        there = before.islower() and (before.endswith(WHERE_TO) or says_where_to(before))
        return there or (form.head.type == "ministry" and not before.endswith(("n", *ELLIPTIC)))

    def _is_in_english_name(self, at: int) -> bool:
        """Whether the word may stand inside an English name: it has a capital, or is small as "of" and "and" are."""
        word = self.word(at)
        return not word or word[:1].isupper() or word in _SMALL_ENGLISH

    def _leads_trade(self, index: int) -> bool:
        """Whether a place in the genitive or nominative begins a firm's name: `Kuopion Energia`, `Turku Energia`."""
        word = self.word(index).casefold()
        return word in genitive_places() or word in place_names()

    def _is_local(self, first: int, at: int, form: HeadForm) -> bool:
        """`Oulun kaupunginkirjasto`, `Lapin maakuntamuseo`: an institution that a place before its head names."""
        compound = len(form.nominative) - len(form.head.word) > 3 or words().has(form.head.word, "institution")
        place = self.word(first).casefold()
        swedish = form.head.is_swedish and place.endswith("s") and place[:-1] in place_names()
        swedish = swedish and not self.word(first - 1)[:1].isupper()  # "Västra Nylands museum"
        english = form.head.shape == "en" and place in place_names() and not self.has(at - 1, "general-place")
        named = swedish or english or place in genitive_places() or self._honours_person(first)
        named = named or (place == "suomen" and form.head.word in _HOUSES and compound)
        named = named or self._is_of_village(first, at, form)
        near = named and all(self._may_be_in_local_name(each) for each in range(first, at))
        near = near or (at > first + 1 and self._is_of_village(first, at, form))
        read = form.head.role == "unit" and form.head.type in _LOCAL_KINDS and near
        if read and form.head.word == LIBRARY and not compound:
            return self._acts_as_library(at, form)
        return (
            read
            and (compound or english)
            and (form.case != "other" or is_dealt_with(self.word(at), behind_person=self._names_person(first - 2)))
        )

    def _acts_as_library(self, at: int, form: HeadForm) -> bool:
        """Whether a library, or one of two joined, is the body of a project or somebody's partner."""
        last = at + 3 if self.has(at + 1, "joins") and self.is_place_genitive(at + 2) else at
        return acts_as_library(form, self.word(at + 1), with_others=self.word(last + 1) == "kanssa")

    def _is_of_village(self, first: int, at: int, form: HeadForm) -> bool:
        """Whether a genitive of no list names a house: `Friitalan Nahkamuseo`, `Kuntsin modernin taiteen museo`."""
        begins = self.begins_sentence(first)
        if is_named_institute([self.word(each) for each in range(first, at)], form, begins=begins):
            return True
        if begins or not self.word(first).endswith("n"):
            return False
        if at > first + 1:
            inner = [self.word(each) for each in range(first + 1, at)]
            return form.head.word == "museo" and all(word.islower() and word.endswith("n") for word in inner)
        return (
            self.word(at)[:1].isupper()
            or form.head.word == "museo"
            or (form.head.word in _HOUSES and form.nominative != form.head.word)
        )

    def _may_be_in_local_name(self, at: int) -> bool:
        """Whether the word has a capital or is an adjective: `Lahden historiallinen museo`."""
        return self.word(at)[:1].isupper() or self.word(at).endswith(("inen", "isen", *_ADJECTIVE_CASES))

    def _stands_alone(self, at: int, form: HeadForm) -> bool:
        """A compound such as `Kuntoutussäätiö` or `Diakonia-ammattikorkeakoulu` is a name, `Säätiö` is a word."""
        front = len(form.nominative) - len(form.head.word)
        if joins_programme(self.word(at)):
            return False  # "Leader-toimintaryhmä"
        if form.head.shape == "sv" and is_placed(*map(self.word, range(at, at + 3))):
            return True  # "Arbetarinstitutet i Helsingfors"
        if "-" in form.nominative[:front] and form.nominative[:1].isupper():
            return True
        founded = is_founded(self.word(at)) or words().has(form.head.word, "definite-body")
        told = not self.begins_sentence(at) or (founded and self.has(at + 1, "gives"))
        return front > 3 and told and (founded or not form.head.is_foreign)

    def _another_begins(self, index: int) -> bool:
        """Whether a new name of a place begins after a body in the genitive."""
        follows = head_form(self.word(index + 1))
        return self.word(index).casefold() in genitive_places() and follows is not None and follows.head.shape == "word"

    def _is_private_kind(self, index: int) -> bool:
        """Whether a word for a kind of firm follows its owner: `Kemin kaupungin kehitysyhtiö Digipolis Oy`."""
        form = head_form(self.word(index)) if self.word(index).islower() else None
        return form is not None and form.head.type in NAMED_KINDS

    def _is_listed_beside(self, first: int, at: int) -> bool:
        """Whether a listed name ends before the sign and it is of some words, or another listed one follows."""
        listed = fold(self.slice(first, at)) in known_names()
        return listed and (at - first > 1 or self.known(at + 1) is not None)

    def _continues(self, first: int, at: int, *, strict: bool) -> bool:
        """Whether the name may go on over the token to the one after it."""
        word, sign = self.word(at), self.sign(at)
        if sign:
            elliptic = sign == "," and self.word(at - 1).endswith(ELLIPTIC)
            return elliptic or (sign == "&" and not self._is_listed_beside(first, at))
        follows = self.word(at + 1)
        if at > first and (word == "The" or (word[:1].isupper() and self.has(at, "field-label"))):
            return False  # "Kaamos Institute The Kaamos Institute", "YM Julkaisija Suomen ympäristökeskus"
        if self.is_legal(at) and ":" in word:
            return False  # "Kivi Oy:n Ouluun suunnitellun keskuksen"
        if not word or (self.is_legal(at) and (not follows[:1].isupper() or follows.casefold() in genitive_places())):
            return False
        if at > first and word.casefold() in genitive_places() and not self._leads_on(first, at) and not strict:
            return False
        if words().has(word.casefold(), "joins"):
            endowed = at == first + 1 and self._joins_givens(at) and self._honours_person(first)
            fields = word == "and" and self.joins_fields(first, at)
            joined = endowed or fields or self._joins_causes(first, at) or self.joins_places(first, at)
            return self.word(at - 1).endswith(ELLIPTIC) or joined
        if at > first and self.hyphen_head(at + 1):
            return True
        if word[:1].isupper() or word.endswith(ELLIPTIC) or self.has(at, "modifier"):
            return True
        if at == first + 1 and self._leads_swedish(at):
            return True
        if (
            self.has(at, "function")
            or self._is_shared(at)
            or (word.islower() and word.endswith((*PASSIVE, *_INFINITIVE)))
        ):
            return False
        return word.endswith(("n", "nen", "iset")) or (
            word.endswith(_ADJECTIVE_CASES) and not word.endswith(_VERBAL_NOUNS)
        )

    def _joins_causes(self, first: int, at: int) -> bool:
        """Whether "ja" stands between two genitives that a body is for: `Meren ja rannan liitto`."""
        form = head_form(self.word(at + 2)) if self.word(at + 2).islower() else None
        causes = at == first + 1 and self.word(first).endswith("n") and self.word(at + 1).endswith("n")
        own = self.word(first).casefold() not in genitive_places() and head_form(self.word(first)) is None
        small = self.word(at + 1).islower() and head_form(self.word(at + 1)) is None
        return causes and own and small and form is not None and form.head.type in _OF_CAUSES

    def _leads_swedish(self, at: int) -> bool:
        """Whether a small word leads to a Swedish compound for an association: `Pojo kyrkoby byförening`."""
        form = head_form(self.word(at + 1)) if self.word(at).islower() and self.word(at + 1).islower() else None
        if form is None or form.head.shape != "sv" or form.case or self.has(at, "function") or self.word(at) == "i":
            return False
        return form.head.type == "association" and len(form.nominative) - len(form.head.word) > 1

    def _leads_on(self, first: int, at: int) -> bool:
        """Whether a place inside a name belongs to what stands before it (`Etelä- ja Pohjois-Savon`)."""
        before = self.word(at - 1)
        if before.endswith(ELLIPTIC) or words().has(before.casefold(), "joins") or at - first > 3:
            return True
        form = head_form(self.word(at + 1)) if at == first + 1 and known_genitive(self.word(first)) else None
        if self.has(at - 1, "side") or (form is not None and form.head.word == "yhdistys"):
            return True  # "MLL:n Lapuan yhdistys", "Pohjoisen Keski-Suomen ammattiopisto"
        return before.casefold().endswith(("isen", "suomen")) and not self.begins_sentence(at - 1)
