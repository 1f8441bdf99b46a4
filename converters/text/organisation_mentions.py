"""Finds the names of bodies in running text: where a name begins and ends, and what it is in the nominative."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from converters.text.names import rank_given
from converters.text.organisation_brands import LONGEST_BRAND, begins_brand, find_brand
from converters.text.organisation_forms import first_words, nominatives
from converters.text.organisation_guesses import find_unknown
from converters.text.organisation_names import parse_organisation
from converters.text.organisation_tails import ELLIPTIC, LOCAL_CASES, LONGEST_UNIT, VAGUE_UNITS, Mention, NameTails
from converters.text.organisation_units import to_nominative
from converters.text.organisation_words import (
    HeadForm,
    Known,
    fold,
    genitive_places,
    head_form,
    is_person,
    known_names,
    place_names,
    singular_head,
    words,
)
from converters.text.same_bodies import translates
from graph.model import Organisation, Span

_LONGEST_NAME = 14
_MOST_PLACES = 24
_LONGEST_ENDED = 12
"""Letters of a first word that may end like a case (`Hillastella Oy`); longer ones are of the sentence."""
_OBLIQUE = (
    "ssa",
    "ssä",
    "sta",
    "stä",
    "lla",
    "llä",
    "lle",
    "lta",
    "ltä",
    "ksi",
    "sti",
    "na",
    "nä",
    "aan",
    "ään",
    "een",
)


_ENDOWED = frozenset({"foundation", "fund"})
_NAMED_KINDS = frozenset({"company", "cooperative", "foundation"})
_INTRODUCED = 0.7
_BRANDED, _BRAND_ALONE = 0.8, 0.6
_AREA_CASES = ("kunnissa", "kunnista", "kuntiin", "kaupungeissa", "kaupungeista", "kaupunkeihin")
"""Cases in which municipalities are where something is done and do nothing themselves."""
_PARTICIPLE = ("vat", "vät", "va", "vä", "via", "viä", "vien", "ville")
_REPEATING = ("–", "—", "-", "/")
_PASSIVE = ("taan", "tään", "daan", "dään", "ttiin")
_INSTITUTIONS = frozenset(
    {"yliopistokeskus", "museo", "teatteri", "orkesteri", "kaupunginkirjasto", "instituutti", "neuvosto"}
)
_ADJECTIVE_CASES = ("isessa", "isessä", "isesta", "isestä", "iselle", "isella", "isellä", "iselta", "iseltä")
_PRIVATE = frozenset({"association", "foundation", "cooperative", "company", "other"})


def find_mentions(text: str) -> list[Organisation]:
    """The bodies that a running text names, in their order, each with its span. Never raises."""
    scan = Scan(text)
    found = list(scan.mentions())
    if all(mention.confidence == _BRANDED for mention in found):
        found = [mention._replace(confidence=_BRAND_ALONE) for mention in found]
    guessed = find_unknown(scan, found)
    read = [scan.make(mention) for mention in sorted([*found, *guessed])]
    return [each for before, each in zip([None, *read], read, strict=False) if not _repeats(text, before, each)]


def _repeats(text: str, before: Organisation | None, again: Organisation) -> bool:
    """Whether a dash or a slash parts the name from the same body in the language before: `X ry – Y rf`."""
    if before is None or not isinstance(before.at, Span) or not isinstance(again.at, Span):
        return False
    between = text[before.at.end : again.at.start].strip()
    return between in _REPEATING and before.type == again.type and translates(before.name, again.name)


class Scan(NameTails):
    """One text in tokens, with the grammar of names over them."""

    def _only_starts(self, index: int) -> bool:
        """Whether the word has its capital from the start of a sentence only."""
        form = head_form(self.word(index)) if self.has(index, "starter") else None
        named = form is not None and not form.case and form.head.type == "company"
        return self.begins_sentence(index) and self.has(index, "starter") and not named

    def mentions(self) -> Iterator[Mention]:
        """The names that the tables and the grammar know, in their order; translations are left out."""
        index = 0
        while index < len(self.tokens):
            several = self.coordinated(index)
            mention = several[-1] if several else self.mention_at(index)
            if mention is None:
                index += 1
                continue
            if several:
                yield from several
            elif not (self.means_area(mention) or self.has(mention.first - 1, "translates")):
                yield mention
            index = mention.last

    def mention_at(self, index: int) -> Mention | None:
        """The name that begins with the token and what belongs to it, None where none begins."""
        name = self.name_at(index)
        return None if name is None else self.extend(name)

    def name_at(self, index: int) -> Mention | None:
        """The bare name that begins with the token, None where none begins."""
        if not self.word(index):
            return None
        readings = [read(index) for read in self._readers()]
        found = [mention for mention in readings if mention is not None]
        longest = max(found, key=lambda mention: mention.last) if found else None
        legal = self._legal(index) if longest is None or self._may_be_private(longest) else None
        if legal is not None and (longest is None or legal.last > longest.last):
            longest = legal
        return longest

    def _readers(self) -> tuple[Callable[[int], Mention | None], ...]:
        return (self.known, self._headed, self._fronted, self._introduced, self._called, self._branded)

    def _branded(self, index: int) -> Mention | None:
        """`Medfilesin`, `Yoka Consulting`: a firm known by its brand alone, but in the name of a project."""
        if not begins_brand(self.word(index)) or rank_given(self.word(index - 1)) is not None:
            return None
        for last in range(min(index + LONGEST_BRAND, len(self.tokens)), index, -1):
            if not all(self.word(at)[:1].isupper() for at in range(index, last)):
                continue
            found = find_brand(self.slice(index, last - 1) if last - 1 > index else "", self.word(last - 1))
            if found is not None and not (self._names_a_thing(index, last) or (found[1] and self.is_legal(last))):
                return Mention(index, last, *found, _BRANDED, "company")
        return None

    def _names_a_thing(self, first: int, last: int) -> bool:
        """Whether the words are the name of a project or its letters in a bracket: `Yoka -hanke`, `(MOTORI)`."""
        letters = last == first + 1 and self.sign(first - 1) == "(" and self.sign(last) == ")"
        return self.word(last).startswith("-") or (letters and self.word(first).isupper())

    def _may_be_private(self, mention: Mention) -> bool:
        """Whether a name that a head ends may go on to a legal form: `Liikunnan aluejärjestö PoPLi ry`."""
        form = head_form(self.word(mention.last - 1))
        listed = known_names().get(fold(mention.nominative)) if not mention.case else None
        if listed is not None and listed.type in ("company", "association"):
            return True  # "Valmet Technologies Oy", "Folkhälsan Välfärd Ab"
        return form is not None and not form.case and form.head.type in _PRIVATE

    def means_area(self, mention: Mention) -> bool:
        """Whether the words speak of the area and not of the body: `Oulun kaupungin alueella`."""
        form = head_form(self.word(mention.last - 1))
        if form is None:
            return False
        word = self.word(mention.last - 1).casefold()
        if form.head.shape == "word":
            there = word.endswith(("ssa", "ssä")) and self.word(mention.last).endswith(_PARTICIPLE)
            return there or (form.genitive and self.has(mention.last, "place-use"))
        return form.head.word == "koulu" and word.endswith(("lla", "lle", "lta"))

    def coordinated(self, index: int) -> list[Mention]:
        """`Iin, Simon ja Vaalan kunnat`: places in the genitive that share a head in the plural."""
        places: list[int] = []
        at = index
        while len(places) < _MOST_PLACES and self.word(at).casefold() in genitive_places():
            places.append(at)
            at += 1
            if self.sign(at) == "," or words().has(self.word(at).casefold(), "joins"):
                at += 1
        head = singular_head(self.word(at))
        if len(places) < 2 or not head or self.word(at).casefold().endswith(_AREA_CASES):
            return []
        ends = [*(place + 1 for place in places[:-1]), at + 1]
        names = [f"{self.word(place)} {head}" for place in places]
        return [Mention(p, end, name, "other", 0.9) for p, end, name in zip(places, ends, names, strict=True)]

    def make(self, mention: Mention) -> Organisation:
        """The mention as an organisation, the raw words as the text has them."""
        span = Span(self.tokens[mention.first].start, self.tokens[mention.last - 1].end)
        parsed = parse_organisation(mention.nominative)
        confidence = min(parsed.confidence, mention.confidence)
        kind = parsed.type or mention.type
        return parsed._replace(raw=self.text[span.start : span.end], at=span, type=kind, confidence=confidence)

    def known(self, index: int) -> Mention | None:
        """A name of the table of organisations, its last word in any case."""
        if not self._may_be_known(index):
            return None
        for last in range(min(index + _LONGEST_NAME, len(self.tokens)), index, -1):
            if not self.word(last - 1) or "\n" in self.slice(index, last):
                continue
            front = self.slice(index, last - 1) if last - 1 > index else ""
            for nominative, inflected in nominatives(front, self.word(last - 1)):
                known = known_names().get(fold(nominative))
                if known is not None and self._is_meant(index, known, nominative):
                    return Mention(index, last, known.name, inflected, 1.0)
        return None

    def _may_be_known(self, index: int) -> bool:
        """Whether a name of the table begins with the word, or is the word in another case (`Saamelaiskäräjien`)."""
        if fold(self.word(index)).split(" ")[0] in first_words():
            return True
        form = head_form(self.word(index))
        return form is not None and bool(form.case) and fold(form.nominative) in known_names()

    def _is_meant(self, index: int, known: Known, written: str) -> bool:
        """Whether the words mean the body: abbreviations keep their capitals, full names begin with one."""
        if known.name.casefold() in place_names() or len(known.name) < 3:
            return False
        if rank_given(self.word(index - 1)) is not None and is_person((self.word(index - 1), known.name)):
            return False  # "Riina Sandvik"
        if known.short:
            spelt = len(written) > 4 or (len(written) == 4 and rank_given(written) is None)
            capital = written == known.name or written.isupper() or (spelt and written[:1].isupper())
            return capital or (known.type == "ministry" and head_form(written) is not None)
        return self.word(index)[:1].isupper() or known.type in ("ministry", "state-agency")

    def _starts_name(self, index: int) -> bool:
        """Whether a name with a head may begin with the word: a capital that no sentence, role or person explains."""
        word = self.word(index)
        if not word[:1].isupper() or self._only_starts(index) or _ends_as_role(word):
            return False
        if any(self.has(index, kind) for kind in ("type-label", "no-body", "acting")) or self._is_thing(index):
            return False
        before = self.word(index - 1)
        if rank_given(before) is not None and word.casefold() not in genitive_places() and is_person((before, word)):
            return False  # "Sabina Esimerkki Teknologiakeskus Merinovasta"
        if self._honours_person(index) or (self.begins_sentence(index) and self._joined_head(index)):
            return True
        if is_person((word, self.word(index + 1))) and self.word(index + 1)[:1].isupper():
            return False
        if not self.begins_sentence(index) or word.casefold() in genitive_places():
            return True
        first, hyphen, _ = word.partition("-")
        if hyphen and len(first) > 1 and first.isupper() and head_form(word) is not None:
            return True
        if word.endswith(("nen", "ttu", "tty")) and self._is_common_head(index + 1):
            return False
        if word.endswith(ELLIPTIC) or head_form(self.word(index + 1)) is not None or head_form(word) is not None:
            return not word.casefold().endswith(_OBLIQUE)
        return word.casefold().endswith(("n", "nen", "s")) and not word.casefold().endswith(_OBLIQUE)

    def _joined_head(self, index: int) -> bool:
        """Whether words with capitals go on to a head joined by its hyphen: `Centrum Balticum -stiftelsen`."""
        at = index + 1
        while self.word(at)[:1].isupper() or (at < len(self.tokens) and self.tokens[at].kind == "number"):
            at += 1
        return self._hyphen_head(at)

    def _honours_person(self, index: int) -> bool:
        """Whether a foundation or fund named after a person begins here: `Emil Aaltosen Säätiö`."""
        family = self.word(index + 1)
        form = head_form(self.word(index + 2)) if family[:1].isupper() and family.endswith("n") else None
        return form is not None and form.head.type in _ENDOWED and rank_given(self.word(index)) is not None

    def _is_common_head(self, index: int) -> bool:
        """Whether the word is only the word for a kind of body ("Paikallinen yhdistys")."""
        form = head_form(self.word(index))
        return form is not None and self.word(index).islower() and form.nominative == form.head.word

    def _headed(self, index: int) -> Mention | None:
        """Words of a name up to a head: `Lappeenrannan teknillisen yliopiston`, with a unit after a genitive."""
        if not self._starts_name(index):
            return None
        best: Mention | None = None
        body_seen = False
        for at in range(index, min(index + _LONGEST_NAME, len(self.tokens))):
            form = head_form(self.word(at)) if self.word(at) else None
            if form is not None:
                body_seen = body_seen or form.head.role in ("body", "trade")
                if self._ends_name(index, at, form, best) and (body_seen or self._is_local(index, at, form)):
                    best = self._mention(index, at + 1, form)
                english = form.head.shape == "en" and self.word(at + 1)[:1].isupper() and not self.is_legal(at + 1)
                if english:
                    continue
                if not form.genitive or (form.head.role == "body" and self._another_begins(at + 1)):
                    break
                if form.head.shape == "word" and self._is_private_kind(at + 1):
                    break
            if not (form is not None and form.genitive) and not self._continues(index, at, strict=best is not None):
                break
        return best if best is None else self._with_hyphen_unit(best)

    def _with_hyphen_unit(self, mention: Mention) -> Mention:
        """`…n Terveys ja hyvinvointi -tulosalue`: a unit whose head a hyphen joins to several words."""
        if mention.case != "genitive":
            return mention
        for at in range(mention.last, min(mention.last + LONGEST_UNIT, len(self.tokens))):
            word = self.word(at)
            form = head_form(word) if word.startswith("-") else None
            if form is not None and form.head.role == "unit" and at > mention.last:
                unit = " ".join([self.slice(mention.last, at), form.nominative])
                written = self.slice(mention.first, mention.last)
                return Mention(mention.first, at + 1, f"{written} {unit}", form.case, 1.0)
            if self.has(at, "function") or (self.sign(at) and self.sign(at) != ","):
                break
        return mention

    def _mention(self, first: int, last: int, form: HeadForm) -> Mention:
        nominative = to_nominative(self.slice(first, last).split())
        return Mention(first, last, nominative, form.case, 1.0)

    def _ends_name(self, first: int, at: int, form: HeadForm, before: Mention | None) -> bool:
        """Whether the name may end with this head."""
        if form.head.role == "trade":
            return at == first + 1 and self.word(at)[:1].isupper() and self._leads_trade(first)
        if form.head.shape == "word":
            return at == first + 1 and self.is_place_genitive(first)
        if form.head.role == "unit":
            if before is None:
                return self._is_local(first, at, form)
            if form.head.word in VAGUE_UNITS or self.has(at, "function"):
                return False
            return form.head.shape != "plural" or not form.case or self._is_service(at)
        if at == first:
            return self._stands_alone(at, form)
        if form.head.shape in ("en", "sv", "sv-word"):
            return True
        return form.case != "other" or self.word(first)[:1].isupper()

    def _leads_trade(self, index: int) -> bool:
        """Whether a place in the genitive or nominative begins a firm's name: `Kuopion Energia`, `Turku Energia`."""
        word = self.word(index).casefold()
        return word in genitive_places() or word in place_names()

    def _is_local(self, first: int, at: int, form: HeadForm) -> bool:
        """`Oulun kaupunginkirjasto`, `Lapin maakuntamuseo`: an institution that a place before its head names."""
        compound = len(form.nominative) - len(form.head.word) > 3 or form.head.word in _INSTITUTIONS
        near = self.word(first).casefold() in genitive_places() and all(
            self.word(each)[:1].isupper() for each in range(first, at)
        )
        return form.head.role == "unit" and form.head.type == "other" and compound and near and form.case != "other"

    def _stands_alone(self, at: int, form: HeadForm) -> bool:
        """A compound such as `Kuntoutussäätiö` or `Diakonia-ammattikorkeakoulu` is a name, `Säätiö` is a word."""
        front = len(form.nominative) - len(form.head.word)
        if form.head.shape == "sv" and self.word(at + 1) == "i" and self.word(at + 2)[:1].isupper():
            return self.word(at).endswith(("en", "et", "in"))  # "Arbetarinstitutet i Helsingfors"
        if "-" in form.nominative[:front] and form.nominative[:1].isupper():
            return True
        return front > 3 and not self.begins_sentence(at) and form.head.shape not in ("sv", "sv-word", "en")

    def _another_begins(self, index: int) -> bool:
        """Whether a new name of a place begins after a body in the genitive."""
        follows = head_form(self.word(index + 1))
        return self.word(index).casefold() in genitive_places() and follows is not None and follows.head.shape == "word"

    def _is_private_kind(self, index: int) -> bool:
        """Whether a word for a kind of firm follows its owner: `Kemin kaupungin kehitysyhtiö Digipolis Oy`."""
        form = head_form(self.word(index)) if self.word(index).islower() else None
        return form is not None and form.head.type in _NAMED_KINDS

    def _continues(self, first: int, at: int, *, strict: bool) -> bool:
        """Whether the name may go on over the token to the one after it."""
        word, sign = self.word(at), self.sign(at)
        if sign:
            return (sign == "," and self.word(at - 1).endswith(ELLIPTIC)) or sign == "&"
        follows = self.word(at + 1)
        if not word or (self.is_legal(at) and (not follows[:1].isupper() or follows.casefold() in genitive_places())):
            return False
        if at > first and word.casefold() in genitive_places() and not self._leads_on(first, at) and not strict:
            return False
        if words().has(word.casefold(), "joins"):
            return self.word(at - 1).endswith(ELLIPTIC)
        if at > first and self._hyphen_head(at + 1):
            return True
        if word[:1].isupper() or word.endswith(ELLIPTIC) or self.has(at, "modifier"):
            return True
        if self.has(at, "function") or (word.islower() and word.endswith(_PASSIVE)):
            return False
        return word.endswith(("n", "nen", "iset", *_ADJECTIVE_CASES))

    def _hyphen_head(self, index: int) -> bool:
        """Whether the head of a body is joined to several words by its hyphen: `Kainuun maakunta -kuntayhtymän`."""
        form = head_form(self.word(index)) if self.word(index).startswith("-") else None
        return form is not None and form.head.role == "body"

    def _leads_on(self, first: int, at: int) -> bool:
        """Whether a place inside a name belongs to what stands before it (`Etelä- ja Pohjois-Savon`)."""
        before = self.word(at - 1)
        if before.endswith(ELLIPTIC) or words().has(before.casefold(), "joins") or at - first > 3:
            return True
        return before.casefold().endswith(("isen", "suomen")) and not self.begins_sentence(at - 1)

    def _fronted(self, index: int) -> Mention | None:
        """`Yrkeshögskolan Novia`, `NTM-centralen i Österbotten`, `University of Oulu`."""
        town = self.word(index - 1) == "The" and self.word(index + 1) == "of"  # "The town of Kemi"
        if not ((self.word(index)[:1].isupper() or town) and self.has(index, "front")):
            return None
        if self.word(index - 2)[:1].isupper() and self.word(index - 1)[:1].isupper() and self.has(index, "front-alone"):
            return None  # "Baltic Sea Region Interreg"
        taught = "university" in (words().value(self.word(index).casefold(), "front") or "")
        at, last = index + 1, index
        while at < min(index + 9, len(self.tokens)):
            word = self.word(at)
            if word[:1].isupper() and not (self.has(at, "starter") or self.has(at, "type-label")):
                last = at
            elif not words().has(word.casefold(), "link") or (taught and word == "i" and last > index):
                break
            at += 1
        if last == index:
            return None
        name = self.slice(index, last + 1)
        if name.endswith(LOCAL_CASES) and head_form(self.word(last)) is None and last > index:
            return Mention(index, last + 1, name[: -len(LOCAL_CASES[0])], "other", 0.9)
        return Mention(index, last + 1, name, "", 0.9)

    def _introduced(self, index: int) -> Mention | None:
        """`kehitysyhtiö Josek`, `kehittämisyhtiöt Josek ja Keti`: a name that the word for its kind goes before."""
        if not self.word(index)[:1].isupper() or head_form(self.word(index)) is not None:
            return None
        lead = index - 1
        while index - lead < _LONGEST_NAME and (
            self.word(lead)[:1].isupper() or self.sign(lead) == "," or words().has(self.word(lead), "joins")
        ):
            lead -= 1
        kind = self._introduces(lead, several=lead < index - 1)
        follows = self.word(index + 1)
        if not kind or self.is_legal(index + 1) or follows[:1].isupper() or self.word(index).endswith(_OBLIQUE):
            return None
        return Mention(index, index + 1, self.word(index), "", _INTRODUCED)

    def _called(self, index: int) -> Mention | None:
        """`Keuruun Kehitys -yhtiölle`: a name that the word for a kind of firm is joined to by its hyphen."""
        at = index
        while self.word(at)[:1].isupper() and self.word(at)[-1:] not in ELLIPTIC:
            at += 1
        kind = words().value(self.word(at)[1:], "called") if self.word(at).startswith("-") else None
        if at == index or kind is None:
            return None
        return Mention(index, at, self.slice(index, at), "", 0.9, kind)

    def _introduces(self, at: int, *, several: bool) -> bool:
        """Whether the word names a kind of private body in the nominative, in the plural before several names."""
        word = self.word(at)
        form = head_form(word.removesuffix("t") if several else word) if word.islower() else None
        plural = several == word.endswith("t")
        return form is not None and not form.case and plural and form.head.type in _NAMED_KINDS

    def _legal(self, index: int) -> Mention | None:
        """`Kouvola Innovation Oy:n`, `Kuopion omaishoitajat ry`, `Oy Vaasan Kehitys Ab`, `Tmi Aino Esimerkki`."""
        if self.is_legal(index) and self.word(index)[:1].isupper():
            return self._after_legal(index)
        if not self.word(index)[:1].isupper() or self._only_starts(index) or _ends_as_role(self.word(index)):
            return None
        if self._is_thing(index):
            return None
        if (
            self.begins_sentence(index)
            and self.word(index).casefold().endswith(_OBLIQUE)
            and (self.has(index + 1, "function") or self._says_where(index))
        ):
            return None
        for at in range(index + 1, min(index + _LONGEST_NAME, len(self.tokens))):
            if self.is_legal(at):
                return self._legal_mention(index, at)
            if not self._in_business_name(at):
                return None
        return None

    def _says_where(self, index: int) -> bool:
        """Whether a long word stands in a local case: `Allekirjoitustilaisuudessa Sweco Oy:n`, not `Hillastella Oy`."""
        word = self.word(index)
        return len(word) > _LONGEST_ENDED and "-" not in word and word.endswith((*LOCAL_CASES, "lta", "ltä"))

    def _is_thing(self, index: int) -> bool:
        """Whether a word is no name but a power's genitive or a common word of a case: `EU:n`, `Leader-rahoitusta`."""
        if self.has(index, "no-body") and ":" in self.word(index):
            return True  # "EU:n"
        front, _, tail = self.word(index).rpartition("-")
        return bool(front) and tail.islower() and tail.endswith((*_OBLIQUE, "ta", "tä"))

    def _legal_mention(self, first: int, at: int) -> Mention | None:
        joins = [each for each in range(first + 1, at) if self._joins_whole_words(each)]
        if any(self.word(each + 1)[:1].isupper() for each in joins):
            return None
        if self.begins_sentence(first) and any(_is_finite(self.word(each)) for each in range(first + 1, at)):
            return None
        association = words().value(self.word(at).split(":")[0].casefold(), "legal") == "association"
        inner = [self.word(each) for each in range(first + 1, at)]
        if joins == [at - 2] and self.word(at - 1).islower():
            inner, joins = inner[:-2], []  # "FCG Suunnittelu ja tekniikka Oy"
        if not association and any(word[:1].islower() for word in inner if not words().has(word.casefold(), "joins")):
            return None
        if not association and joins:
            return None
        while self.is_legal(at + 1):
            at += 1
        form, _, ending = self.word(at).partition(":")
        first = self._after_person(first, at, ending)
        name = f"{self.slice(first, at)} {form}"
        if not ending and self.has(at - 1, "before-legal"):
            return self._after_legal(at, first)
        return Mention(first, at + 1, name, "genitive" if ending else "", 1.0)

    def _after_person(self, first: int, at: int, ending: str) -> int:
        """Where the name begins after a person or a word for its kind: `Anna Esimerkki Sweco Oy:stä`."""
        while self.has(first, "kind-front") and at - first > 1:
            first += 1
        begins = first + 2
        if at <= begins or not is_person((self.word(first), self.word(first + 1))):
            return first
        placed = self.word(begins).casefold() in genitive_places()
        from_there = ending in LOCAL_CASES and head_form(self.word(begins)) is None
        return begins if (placed or from_there) and self.word(begins)[:1].isupper() else first

    def _joins_whole_words(self, at: int) -> bool:
        """Whether the word is a conjunction that no first half goes before, as in `Vesi- ja Ympäristötutkimus`."""
        joins = words().has(self.word(at).casefold(), "joins")
        return joins and not self.word(at - 1).endswith(ELLIPTIC)

    def _in_business_name(self, at: int) -> bool:
        if self.sign(at):
            return self.sign(at) in "&-+"
        if not self.word(at):
            return self.tokens[at].kind == "number" and len(self.tokens[at].text) <= 4
        return not self.has(at, "function")

    def _after_legal(self, index: int, first: int | None = None) -> Mention | None:
        """`Oy Vaasan Kehitys Ab`, and with a word before the form `Kiinteistö Oy Koivuranta`."""
        start = index if first is None else first
        last = index + 1
        while last < min(index + 7, len(self.tokens)) and self.word(last)[:1].isupper() and not self.is_legal(last):
            last += 1
        if last == index + 1:
            return None
        last += self.is_legal(last)
        return Mention(start, last, self.slice(start, last), "", 1.0)


def _is_finite(word: str) -> bool:
    """Whether a word in small letters has an ending of verbs: `ylläpitävät`, `järjestää`, `koordinoi`, `toimii`."""
    return word.islower() and len(word) > 5 and word.endswith(("vat", "vät", "aa", "ää", "oi", "ii", "uu", "yy"))


def _ends_as_role(word: str) -> bool:
    return word.casefold().endswith(words().forms_of("role-end"))
