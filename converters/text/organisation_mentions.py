"""Finds the names of bodies in running text: where a name begins and ends, and what it is in the nominative."""

from __future__ import annotations

from typing import NamedTuple

from converters.text.organisation_forms import first_words, nominatives, split_tokens
from converters.text.organisation_names import is_abbreviation, parse_organisation, to_nominative
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
from graph.model import Organisation, Span

_LONGEST_NAME = 14
_LONGEST_UNIT = 8
_BRACKET_LIMIT = 90
_ELLIPTIC = ("-", "‑", "–")
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


_VOWELS = frozenset("aeiouyäöå")
_VAGUE_UNITS = frozenset(["ryhmä", "ala", "linja", "asema", "hallinto", "tiimi", "palvelu", "työpaja"])
_BRANDLESS = frozenset({"municipality", "ministry", "university", "university-of-applied-sciences", "parish"})


_NAMED_KINDS = frozenset({"company", "cooperative", "foundation"})
_INTRODUCED = 0.7
_PARTICIPLE = ("vat", "vät", "va", "vä", "via", "viä", "vien", "ville")
_INSTITUTIONS = frozenset({"yliopistokeskus", "museo", "teatteri", "orkesteri", "kaupunginkirjasto", "instituutti"})
_LOCAL_CASES = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lle")
_ADJECTIVE_CASES = ("isessa", "isessä", "isesta", "isestä", "iselle", "isella", "isellä", "iselta", "iseltä")
_PRIVATE = frozenset({"association", "foundation", "cooperative", "company", "other"})
_PURPOSE_HEADS = frozenset({"samkommun", "förbund", "förening", "stiftelse"})


class Mention(NamedTuple):
    """A name in a text: tokens `first` to before `last`, the words in the nominative, and how sure it is a body."""

    first: int
    last: int
    nominative: str
    case: str
    confidence: float


def find_mentions(text: str) -> list[Organisation]:
    """The bodies that a running text names, in their order, each with its span. Never raises."""
    scan = Scan(text)
    found: list[Organisation] = []
    index = 0
    while index < len(scan.tokens):
        several = scan.coordinated(index)
        if several:
            found.extend(scan.make(mention) for mention in several)
            index = several[-1].last
            continue
        mention = scan.mention_at(index)
        if mention is None:
            index += 1
            continue
        if not scan.means_area(mention):
            found.append(scan.make(mention))
        index = mention.last
    return found


class Scan:
    """One text in tokens, with the grammar of names over them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = split_tokens(text)

    def word(self, index: int) -> str:
        """The word at the index, empty where there is none."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) and self.tokens[index].kind == "word" else ""

    def sign(self, index: int) -> str:
        """The sign at the index, empty where a word, a number or nothing stands there."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) and self.tokens[index].kind == "sign" else ""

    def has(self, index: int, kind: str) -> bool:
        """Whether the word is of this kind; a case ending after a colon is left out (`Oy:n`)."""
        return words().has(self.word(index).split(":")[0].casefold(), kind) or words().has(
            self.word(index).casefold(), kind
        )

    def begins_sentence(self, index: int) -> bool:
        """Whether the word is the first of a line or sentence, where a capital says nothing."""
        if index == 0:
            return True
        before = self.tokens[index - 1]
        return before.kind != "word" and before.text not in (",", "/", "&", "(")

    def _only_starts(self, index: int) -> bool:
        """Whether the word has its capital from the start of a sentence only."""
        form = head_form(self.word(index)) if self.has(index, "starter") else None
        named = form is not None and not form.case and form.head.type == "company"
        return self.begins_sentence(index) and self.has(index, "starter") and not named

    def mention_at(self, index: int) -> Mention | None:
        """The name that begins with the token, None where none begins."""
        if not self.word(index):
            return None
        readings = [read(index) for read in (self._known, self._headed, self._fronted, self._introduced)]
        found = [mention for mention in readings if mention is not None]
        longest = max(found, key=lambda mention: mention.last) if found else None
        legal = self._legal(index) if longest is None or self._may_be_private(longest) else None
        if legal is not None and (longest is None or legal.last > longest.last):
            longest = legal
        return None if longest is None else self._extend(longest)

    def _may_be_private(self, mention: Mention) -> bool:
        """Whether a name that a head ends may go on to a legal form: `Liikunnan aluejärjestö PoPLi ry`."""
        form = head_form(self.word(mention.last - 1))
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
        while self.word(at).casefold() in genitive_places():
            places.append(at)
            at += 1
            if self.sign(at) == "," or words().has(self.word(at).casefold(), "joins"):
                at += 1
        head = singular_head(self.word(at))
        if len(places) < 2 or not head:
            return []
        ends = [*(place + 1 for place in places[:-1]), at + 1]
        names = [f"{self.word(place)} {head}" for place in places]
        return [Mention(p, end, name, "other", 0.9) for p, end, name in zip(places, ends, names, strict=True)]

    def make(self, mention: Mention) -> Organisation:
        """The mention as an organisation, the raw words as the text has them."""
        span = Span(self.tokens[mention.first].start, self.tokens[mention.last - 1].end)
        parsed = parse_organisation(mention.nominative)
        confidence = min(parsed.confidence, mention.confidence)
        return parsed._replace(raw=self.text[span.start : span.end], at=span, confidence=confidence)

    def _slice(self, first: int, last: int) -> str:
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def _known(self, index: int) -> Mention | None:
        """A name of the table of organisations, its last word in any case."""
        if fold(self.word(index)).split(" ")[0] not in first_words():
            return None
        for last in range(min(index + _LONGEST_NAME, len(self.tokens)), index, -1):
            if not self.word(last - 1) or "\n" in self._slice(index, last):
                continue
            front = self._slice(index, last - 1) if last - 1 > index else ""
            for nominative, inflected in nominatives(front, self.word(last - 1)):
                known = known_names().get(fold(nominative))
                if known is not None and self._is_meant(index, known, nominative):
                    return Mention(index, last, known.name, inflected, 1.0)
        return None

    def _is_meant(self, index: int, known: Known, written: str) -> bool:
        """Whether the words mean the body: abbreviations keep their capitals, full names begin with one."""
        if known.name.casefold() in place_names() or len(known.name) < 3:
            return False
        if known.short:
            long_enough = len(written) > 4 and written[:1].isupper()
            return written == known.name or written.isupper() or long_enough
        return self.word(index)[:1].isupper() or known.type in ("ministry", "state-agency")

    def _starts_name(self, index: int) -> bool:
        """Whether a name with a head may begin with the word: a capital that no sentence, role or person explains."""
        word = self.word(index)
        if not word[:1].isupper() or self._only_starts(index) or _ends_as_role(word):
            return False
        if self.has(index, "no-body") or self.has(index, "acting"):
            return False
        if is_person((word, self.word(index + 1))) and self.word(index + 1)[:1].isupper():
            return False
        if not self.begins_sentence(index) or word.casefold() in genitive_places():
            return True
        first, hyphen, _ = word.partition("-")
        if hyphen and len(first) > 1 and first.isupper() and head_form(word) is not None:
            return True
        if word.endswith(_ELLIPTIC) or head_form(self.word(index + 1)) is not None or head_form(word) is not None:
            return not word.casefold().endswith(_OBLIQUE)
        return word.casefold().endswith(("n", "nen", "s")) and not word.casefold().endswith(_OBLIQUE)

    def _headed(self, index: int) -> Mention | None:
        """Words of a name up to a head: `Lappeenrannan teknillisen yliopiston`, with a unit after a genitive."""
        if not self._starts_name(index):
            return None
        best: Mention | None = None
        body_seen = False
        for at in range(index, min(index + _LONGEST_NAME, len(self.tokens))):
            form = head_form(self.word(at)) if self.word(at) else None
            if form is not None:
                body_seen = body_seen or form.head.role == "body"
                if self._ends_name(index, at, form, best) and (body_seen or self._is_local(index, at, form)):
                    best = self._mention(index, at + 1, form)
                english = form.head.shape == "en" and self.word(at + 1)[:1].isupper() and not self._is_legal(at + 1)
                if english:
                    continue
                if not form.genitive or (form.head.role == "body" and self._another_begins(at + 1)):
                    break
            if not (form is not None and form.genitive) and not self._continues(index, at, strict=best is not None):
                break
        return best if best is None else self._with_hyphen_unit(best)

    def _with_hyphen_unit(self, mention: Mention) -> Mention:
        """`…n Terveys ja hyvinvointi -tulosalue`: a unit whose head a hyphen joins to several words."""
        if mention.case != "genitive":
            return mention
        for at in range(mention.last, min(mention.last + _LONGEST_UNIT, len(self.tokens))):
            word = self.word(at)
            form = head_form(word) if word.startswith("-") else None
            if form is not None and form.head.role == "unit" and at > mention.last:
                unit = " ".join([self._slice(mention.last, at), form.nominative])
                written = self._slice(mention.first, mention.last)
                return Mention(mention.first, at + 1, f"{written} {unit}", form.case, 1.0)
            if self.has(at, "function") or (self.sign(at) and self.sign(at) != ","):
                break
        return mention

    def _mention(self, first: int, last: int, form: HeadForm) -> Mention:
        nominative = to_nominative(self._slice(first, last).split())
        return Mention(first, last, nominative, form.case, 1.0)

    def _ends_name(self, first: int, at: int, form: HeadForm, before: Mention | None) -> bool:
        """Whether the name may end with this head."""
        if form.head.role == "trade":
            return False
        if form.head.shape == "word":
            return at == first + 1 and self._is_place_genitive(first)
        if form.head.role == "unit":
            if before is None:
                return self._is_local(first, at, form)
            if form.head.word in _VAGUE_UNITS:
                return False
            return form.head.shape != "plural" or not form.case or self._is_service(at)
        if at == first:
            return self._stands_alone(at, form)
        if form.head.shape in ("en", "sv", "sv-word"):
            return True
        return form.case != "other" or self.word(first)[:1].isupper()

    def _is_service(self, at: int) -> bool:
        """Whether an inflected plural names a unit (`työllisyyspalveluiden ja`), not what is done with services."""
        follows = self.word(at + 1)
        stems = words().forms_of("service-stem")
        return self.word(at).casefold().startswith(stems) and (
            not follows or words().has(follows.casefold(), "joins") or self.has(at + 1, "function")
        )

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
        if "-" in form.nominative[:front] and form.nominative[:1].isupper():
            return True
        return front > 3 and not self.begins_sentence(at) and form.head.shape not in ("sv", "sv-word", "en")

    def _is_place_genitive(self, index: int) -> bool:
        word = self.word(index).casefold()
        if word in genitive_places() or word.rstrip("s") in place_names() or word in place_names():
            return True
        return word.endswith("n") and not self.begins_sentence(index)

    def _another_begins(self, index: int) -> bool:
        """Whether a new name of a place begins after a body in the genitive."""
        follows = head_form(self.word(index + 1))
        return self.word(index).casefold() in genitive_places() and follows is not None and follows.head.shape == "word"

    def _continues(self, first: int, at: int, *, strict: bool) -> bool:
        """Whether the name may go on over the token to the one after it."""
        word, sign = self.word(at), self.sign(at)
        if sign:
            return (sign == "," and self.word(at - 1).endswith(_ELLIPTIC)) or sign == "&"
        if not word or (self._is_legal(at) and not self.word(at + 1)[:1].isupper()):
            return False
        if at > first and word.casefold() in genitive_places() and not self._leads_on(first, at) and not strict:
            return False
        if words().has(word.casefold(), "joins"):
            return self.word(at - 1).endswith(_ELLIPTIC)
        if word[:1].isupper() or word.endswith(_ELLIPTIC) or self.has(at, "modifier"):
            return True
        if self.has(at, "function"):
            return False
        return word.endswith(("n", "nen", "iset", *_ADJECTIVE_CASES))

    def _leads_on(self, first: int, at: int) -> bool:
        """Whether a place inside a name belongs to what stands before it (`Etelä- ja Pohjois-Savon`)."""
        before = self.word(at - 1)
        if before.endswith(_ELLIPTIC) or words().has(before.casefold(), "joins") or at - first > 3:
            return True
        return before.casefold().endswith(("isen", "suomen")) and not self.begins_sentence(at - 1)

    def _fronted(self, index: int) -> Mention | None:
        """`Yrkeshögskolan Novia`, `NTM-centralen i Österbotten`, `University of Oulu`."""
        if not (self.word(index)[:1].isupper() and self.has(index, "front")):
            return None
        at, last = index + 1, index
        while at < min(index + 9, len(self.tokens)):
            word = self.word(at)
            if word[:1].isupper() and not self.has(at, "starter"):
                last = at
            elif not words().has(word.casefold(), "link"):
                break
            at += 1
        if last == index:
            return None
        name = self._slice(index, last + 1)
        if name.endswith(_LOCAL_CASES) and head_form(self.word(last)) is None and last > index:
            return Mention(index, last + 1, name[: -len(_LOCAL_CASES[0])], "other", 0.9)
        return Mention(index, last + 1, name, "", 0.9)

    def _introduced(self, index: int) -> Mention | None:
        """`kehitysyhtiö Josek`, `kehittämisyhtiöt Josek ja Keti`: a name that the word for its kind goes before."""
        if not self.word(index)[:1].isupper() or head_form(self.word(index)) is not None:
            return None
        lead = index - 1
        while self.word(lead)[:1].isupper() or self.sign(lead) == "," or words().has(self.word(lead), "joins"):
            lead -= 1
        kind = self._introduces(lead, several=lead < index - 1)
        follows = self.word(index + 1)
        if not kind or self._is_legal(index + 1) or follows[:1].isupper() or self.word(index).endswith(_OBLIQUE):
            return None
        return Mention(index, index + 1, self.word(index), "", _INTRODUCED)

    def _introduces(self, at: int, *, several: bool) -> bool:
        """Whether the word names a kind of private body in the nominative, in the plural before several names."""
        word = self.word(at)
        form = head_form(word.removesuffix("t") if several else word) if word.islower() else None
        plural = several == word.endswith("t")
        return form is not None and not form.case and plural and form.head.type in _NAMED_KINDS

    def _legal(self, index: int) -> Mention | None:
        """`Kouvola Innovation Oy:n`, `Kuopion omaishoitajat ry`, `Oy Vaasan Kehitys Ab`, `Tmi Aino Esimerkki`."""
        if self._is_legal(index) and self.word(index)[:1].isupper():
            return self._after_legal(index)
        if not self.word(index)[:1].isupper() or self._only_starts(index) or _ends_as_role(self.word(index)):
            return None
        if (
            self.begins_sentence(index)
            and self.word(index).casefold().endswith(_OBLIQUE)
            and self.has(index + 1, "function")
        ):
            return None
        for at in range(index + 1, min(index + _LONGEST_NAME, len(self.tokens))):
            if self._is_legal(at):
                return self._legal_mention(index, at)
            if not self._in_business_name(at):
                return None
        return None

    def _is_legal(self, index: int) -> bool:
        return self.has(index, "legal") or self.has(index, "trader")

    def _legal_mention(self, first: int, at: int) -> Mention | None:
        joins = [each for each in range(first + 1, at) if self._joins_whole_words(each)]
        if any(self.word(each + 1)[:1].isupper() for each in joins):
            return None
        if self.begins_sentence(first) and any(_is_finite(self.word(each)) for each in range(first + 1, at)):
            return None
        association = words().value(self.word(at).split(":")[0].casefold(), "legal") == "association"
        inner = [self.word(each) for each in range(first + 1, at)]
        if not association and any(word[:1].islower() for word in inner if not words().has(word.casefold(), "joins")):
            return None
        if not association and joins:
            return None
        while self._is_legal(at + 1):
            at += 1
        form, _, ending = self.word(at).partition(":")
        name = f"{self._slice(first, at)} {form}"
        if not ending and self.has(at - 1, "before-legal"):
            return self._after_legal(at, first)
        return Mention(first, at + 1, name, "genitive" if ending else "", 1.0)

    def _with_owned_unit(self, mention: Mention) -> Mention:
        """`Nuorten Ystävät ry:n aluetoimisto`, `THL:n Mielenterveysyksikkö`: a unit after a body in the genitive."""
        last = self._owned_unit(mention.last) if mention.case == "genitive" else None
        if last is None:
            return mention
        unit = to_nominative(self._slice(mention.last, last).split())
        form = head_form(self.word(last - 1))
        return self._added(mention, last, f", {unit}")._replace(case=form.case if form else "")

    def _owned_unit(self, start: int) -> int | None:
        """The index after the unit whose name begins with the token, None where none does."""
        for at in range(start, min(start + _LONGEST_UNIT, len(self.tokens))):
            word = self.word(at)
            form = head_form(word) if word else None
            if form is not None and form.head.role == "body":
                return None
            if form is not None and not form.genitive and form.head.word not in _VAGUE_UNITS:
                return at + 1 if not form.case or form.head.shape != "plural" else None
            if form is not None and form.genitive and not self._goes_on(at + 1):
                return at + 1
            joined = words().has(word, "joins") and self.word(at - 1).endswith(_ELLIPTIC)
            if not (joined or self._goes_on(at)):
                return None
        return None

    def _goes_on(self, at: int) -> bool:
        """Whether the word may stand inside the name of a unit: a capital, a genitive, a plural, a first half."""
        word = self.word(at)
        form = head_form(self.word(at + 1)) if word.endswith("t") else None
        unit = form is not None and form.head.role == "unit"
        named = word[:1].isupper() or unit or word.endswith(("n", *_ELLIPTIC))
        return bool(word) and named and not self.has(at, "function")

    def _joins_whole_words(self, at: int) -> bool:
        """Whether the word is a conjunction that no first half goes before, as in `Vesi- ja Ympäristötutkimus`."""
        joins = words().has(self.word(at).casefold(), "joins")
        return joins and not self.word(at - 1).endswith(_ELLIPTIC)

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
        while last < min(index + 7, len(self.tokens)) and self.word(last)[:1].isupper() and not self._is_legal(last):
            last += 1
        if last == index + 1:
            return None
        last += self._is_legal(last)
        return Mention(start, last, self._slice(start, last), "", 1.0)

    def _extend(self, mention: Mention) -> Mention:
        """The mention with what belongs to it on the right: legal form, brand, bracket, units."""
        for extend in (
            self._with_purpose,
            self._with_legal_form,
            self._with_owned_unit,
            self._with_brand,
            self._with_bracket,
            self._with_units,
            self._with_bracket,
            self._with_unit_before,
        ):
            mention = extend(mention)
        return mention

    def _with_unit_before(self, mention: Mention) -> Mention:
        """`Skärgårdsinstitutet vid Åbo Akademi`: the Swedish unit that stands before its body."""
        unit = self.word(mention.first - 2)
        form = head_form(unit) if unit[:1].isupper() and self.word(mention.first - 1) == "vid" else None
        if form is None or form.head.role != "unit" or mention.case:
            return mention
        return mention._replace(first=mention.first - 2, nominative=f"{mention.nominative}, {unit}")

    def _added(self, mention: Mention, last: int, written: str = "") -> Mention:
        added = written or self.text[self.tokens[mention.last - 1].end : self.tokens[last - 1].end]
        return mention._replace(last=last, nominative=mention.nominative + added)

    def _with_purpose(self, mention: Mention) -> Mention:
        """`samkommun för social- och primärhälsovård`: what a Swedish name says after its head."""
        form = head_form(self.word(mention.last - 1))
        if form is not None and form.head.shape == "sv" and self.word(mention.last) == "i":
            definite = self.word(mention.last - 1).endswith(("en", "et", "in"))
            return self._added(mention, self._brand_end(mention.last + 1)) if definite else mention
        if form is None or (form.head.word, self.word(mention.last)) == ("university", "of"):
            return mention if form is None else self._added(mention, self._brand_end(mention.last + 1))
        if form.head.word not in _PURPOSE_HEADS or self.word(mention.last) != "för":
            return mention
        at = mention.last + 1
        while self.word(at) and (self.word(at).endswith(_ELLIPTIC) or self.has(at, "joins")):
            at += 1
        if words().has(self.word(at + 1).casefold(), "joins") and self.word(at + 2)[:1].islower():
            at += 2
        return self._added(mention, at + 1) if self.word(at) else mention

    def _with_legal_form(self, mention: Mention) -> Mention:
        at = mention.last
        while not mention.case and self.has(at, "legal") and self.tokens[at].kind == "word":
            form = self.word(at).split(":")[0]
            mention = self._added(mention, at + 1, f" {form}")._replace(case="genitive" if ":" in self.word(at) else "")
            at += 1
        return mention

    def _with_brand(self, mention: Mention) -> Mention:
        """`Jyväskylän koulutuskuntayhtymä Gradia`: a capitalised word after a head that names no place."""
        at = mention.last
        word = self.word(at)
        form = head_form(self.word(at - 1))
        if mention.case or form is None or not word[:1].isupper() or self.has(at, "starter"):
            return mention
        if word.endswith(_LOCAL_CASES):
            return mention
        if form.head.type in _BRANDLESS and not word.split(":")[0].isupper():
            return mention
        if self._is_own_brand(mention, word):
            return self._added(mention, at + 1, f" {word}")
        elsewhere = head_form(word) or word.casefold() in genitive_places() or self.mention_at(at)
        if elsewhere or is_person((word, self.word(at + 1))):
            return mention
        nominative = word.split(":")[0]
        if nominative[-1:] == "n" and nominative[-2:-1] in _VOWELS and fold(nominative) not in known_names():
            nominative = nominative[:-1]
        return self._added(mention, at + 1, f" {nominative}")

    def _is_own_brand(self, mention: Mention, word: str) -> bool:
        """Whether the table names the body so too: `Kotkan-Haminan seudun koulutuskuntayhtymä Ekami`."""
        brand, body = known_names().get(fold(word)), known_names().get(fold(mention.nominative))
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
        told = parsed.business_id or parsed.former_names or (inner and is_abbreviation(inner, mention.nominative))
        if not told:
            return mention
        last = next(index for index in range(at, len(self.tokens)) if self.tokens[index].start >= close) + 1
        return self._added(mention, last, f" ({inner})")

    def _with_units(self, mention: Mention) -> Mention:
        """`Oulun kaupunki, sivistyspalvelut`, `X / yksikkö`: units that a comma, a slash or a dash joins."""
        while not mention.case:
            at = mention.last
            if self.sign(at) not in (",", "/", "–", "-") or not self.word(at + 1):
                return mention
            end = self._unit_end(at + 1)
            if end is None:
                return mention
            mention = self._added(mention, end, f"{self.sign(at)} {self._slice(at + 1, end)}".replace("/ ", " / "))
        return mention

    def _unit_end(self, first: int) -> int | None:
        """The index after a unit's name that begins with the word, None where no unit is named there."""
        if self._known(first) is not None:
            return None
        for at in range(first, min(first + 8, len(self.tokens))):
            form = head_form(self.word(at)) if self.word(at) else None
            if form is not None and form.head.role == "body" and form.head.type != "educational-institution":
                return None
            if form is not None and form.head.role == "unit" and not form.case:
                return self._brand_end(at + 1)
            join = words().has(self.word(at).casefold(), "joins") and self.word(at - 1).endswith(_ELLIPTIC)
            elliptic_comma = self.sign(at) == "," and self.word(at - 1).endswith(_ELLIPTIC)
            if not (join or elliptic_comma or (self.word(at) and not self.has(at, "function"))):
                return None
        return None

    def _brand_end(self, at: int) -> int:
        while self.word(at)[:1].isupper() and head_form(self.word(at)) is None and not self._is_place_genitive(at):
            if self.word(at).endswith(_LOCAL_CASES):
                break
            at += 1
        return at


def _is_finite(word: str) -> bool:
    """Whether a word in small letters has an ending of verbs in the plural: `ylläpitävät`, `järjestivät`."""
    return word.islower() and len(word) > 5 and word.endswith(("vat", "vät"))


def _ends_as_role(word: str) -> bool:
    return word.casefold().endswith(words().forms_of("role-end"))
