"""The tokens of a text and the forms in which a sum of money is written: 0,8 milj. euroa, € 3 000, 1.090.477,00 €."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, cached_property
from typing import NamedTuple

from converters.text.language.funding_words import is_funding_word
from converters.text.language.listed_words import ListedWords, Token
from converters.text.language.words import read_lexicon
from graph.model import Money, Span

_GAP = "[ \u00a0\u2007\u2009\u202f'’´]"
"""What parts thousands: a space of some width, or an apostrophe as in Switzerland."""
_LEAST_STOPPED = 4
"""Digits of a number that a stop and a dash make a sum: `1 500.-`."""
_TOKEN = re.compile(
    rf"(?P<number>[1-9]\d{{0,2}}(?:{_GAP}\d{{3}})+(?![\d])(?:[.,]\d+| ,\d\d(?!\d))?|\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>--|\.{3}(?=\s?\d)|\S)"
)
_SOFT_TOKEN = re.compile(_TOKEN.pattern.replace(r"[^\W\d_]+", r"[^\W\d_]+(?:\u00ad[^\W\d_]+)*"))
"""The same for a text with soft hyphens, which are no part of a word."""

DASHES = frozenset("-–—−‐‑‒―…") | {"--", "..."}
_MINUSES = frozenset("-–−")
_OPENS = frozenset("([|=")
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_TIMES = frozenset("xX×")
_NOTE_MARKS = frozenset("*¹²³⁴⁵⁶⁷⁸⁹")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LETTER_CONFIDENCE = 0.8
_CENTS_CONFIDENCE = 0.8
_LEAST_WORD = 1000
"""From here on a number in one word (`kaksituhatta`) is a number whatever follows; below, a currency has to follow."""
_MILLION = 1_000_000
_LARGEST, _SLIP_CONFIDENCE = 500_000 * _MILLION, 0.5
"""More than any budget of the country's: the page wrote a scale too many, as in `853 000 M €`."""
_CODES = ("eur", "sek", "nok", "dkk", "usd", "gbp", "chf", "pln")
"""How the units end that may stand in front of their number: `MEUR 1,5`."""
_PIECES = ("mil", "miljoo", "miljar", "eu", "eur", "tu", "tuhat", "tuhan", "kruu", "mark")
_CUT = re.compile(rf"[ \u00a0](?:{'|'.join(_PIECES)})[ \u00a0][a-zä]{{2}}")
"""A word for money that a page cut into syllables: `mil joo naa`, `eu roa`."""

_FEWEST_CUT = 2
_MOST_PIECES = 4
_SCALED = ("scaled-currency", "scaled-krona")  # MEUR, mkr
_MOST_DIGITS = 15  # more is no sum of money, and a decimal context of 28 digits has to hold it times a billion


class Sum(NamedTuple):
    """A number with its unit: the tokens from `first` to before `last`; no currency where none is written."""

    value: Decimal
    first: int
    last: int
    currency: str = ""
    scale: Decimal = Decimal(1)
    confidence: float = 1.0

    def in_unit_of(self, other: Sum) -> Sum:
        """The plain number in the scale and the currency of another sum."""
        return self._replace(value=self.value * other.scale, scale=other.scale, currency=other.currency)


class SumWords(ListedWords):
    """The tokens of one text (numbers with their separators, words, signs) with what the table of amount words says."""

    def __init__(self, text: str) -> None:
        soft = "\u00ad" in text
        found = (_SOFT_TOKEN if soft else _TOKEN).finditer(text)
        tokens = [Token(m.group(), m.start(), m.end(), m.lastgroup or "") for m in found]
        if soft:
            tokens = [token._replace(text=token.text.replace("\u00ad", "") or token.text) for token in tokens]
        super().__init__(text, tokens, read_lexicon("amount_words"))
        if len(self.tokens) > _FEWEST_CUT and _CUT.search(text):
            self._join_syllables()

    def _join_syllables(self) -> None:
        """Joins the pieces of a unit that a page cut where lines might break: `5 mil joo naa eu roa`."""
        index = 1
        while index < len(self.tokens) - 1:
            joined = self._joined_at(index) if self.tokens[index].text in _PIECES else None
            if joined is not None:
                last, token = joined
                self.tokens[index:last] = [token]
            index += 1

    def _joined_at(self, index: int) -> tuple[int, Token] | None:
        """The longest word that pieces behind a number or a scale make from the token on, and the place after them."""
        before, text = self.tokens[index - 1], self.tokens[index].text
        found = None
        led = before.kind == "number" or self._lexicon.has(before.text.casefold(), "scale") or before.text == "."
        for last in range(index + 1, min(index + _MOST_PIECES, len(self.tokens))):
            piece = self.tokens[last]
            gap = self.text[self.tokens[last - 1].end : piece.start]
            if not led or piece.kind != "word" or not piece.text.islower() or gap not in (" ", "\xa0", "\xad"):
                break
            text += piece.text
            if self._lexicon.has(text.casefold(), "currency") or self._lexicon.has(text.casefold(), "scale"):
                found = last + 1, Token(text, self.tokens[index].start, piece.end, "word")
        return found

    def same_line(self, index: int) -> bool:
        """Whether the token stands on the line of the one before it."""
        if not 0 < index < len(self.tokens):
            return False
        return "\n" not in self.text[self.tokens[index - 1].end : self.tokens[index].start]

    def sum_at(self, index: int) -> Sum | None:
        """The number that begins at the token, with its sign, scale and currency; None where there is no number."""
        if self._is_minus(index):
            found = self._sum_at(index + 1)
            bullet = not self.same_line(index) and found is not None and self.same_line(found.last)
            return None if found is None or bullet else found._replace(value=-found.value, first=index)
        found = self._scaled_before(index) or self._sum_at(index)
        if found is not None and self._lends_currency(found):
            return Sum(found.value, index, index + 1)
        return found and self._with_rest(found)

    def _lends_currency(self, found: Sum) -> bool:
        """Whether a year stands before a currency that leads its own number: `v. 2021 EUR 125 000`."""
        at = found.first + 1
        year = found.last == at + 1 and _YEAR.fullmatch(self.text_at(found.first)) is not None
        if not (year and self.has(at, "before") and self.same_line(found.last) and self._digit(found.last)):
            return False
        number = self._number_at(found.last)
        return number is not None and not self._with_unit(number).currency

    def _is_minus(self, index: int) -> bool:
        """Whether a dash is a minus and no sign between a label and its sum: `tulos -5 000 €`, `(–300 €)`."""
        sign = self.text_at(index)
        if sign not in _MINUSES or not (self.adjacent(index + 1) and self._digit(index + 1)):
            return False
        before = self.text_at(index - 1)
        if self.adjacent(index) and before not in _OPENS:
            return False
        if not self.same_line(index) or before in _OPENS:
            return True
        passed = before == ":" or re.fullmatch(r"(?:19|20)\d\d", before) is not None
        told = self.has(index - 1 - passed, "signed") or self.has(index - 1, "states")
        return told or (sign == "−" and not self._digit(index - 1))

    def _with_rest(self, found: Sum) -> Sum:
        """`2 miljoonaa 300 tuhatta euroa`, `12 euroa 60 senttiä`: with the thousands or the cents behind it."""
        if found.currency and found.scale == 1 and self.same_line(found.last):
            cents = self._sum_at(found.last) if self.has(found.last + 1, "small-currency") else None
            small = cents is not None and cents.value < 1 and found.value == found.value.to_integral_value()
            return cents._replace(value=found.value + cents.value, first=found.first) if cents and small else found
        if found.currency or found.scale < _MILLION or found.value % found.scale or not self.same_line(found.last):
            return found
        rest = self._sum_at(found.last)
        if rest is None or not rest.currency or not _LEAST_WORD <= rest.value < found.scale:
            return found
        return rest._replace(value=found.value + rest.value, first=found.first)

    def _scaled_before(self, index: int) -> Sum | None:
        """`MEUR 1,5`, `M€ 1,5`: thousands or millions of euros in front of the number."""
        word = self.text_at(index)  # "ke" is Wednesday, "Me" and "Te" are people
        if not word[:1].isalpha():
            return None
        scale, at = self.value(index, "scaled-currency") if word.lower().endswith(_CODES) else None, index + 1
        if scale is None and self.text_at(at) == "€" and self.adjacent(at) and len(self.text_at(index)) == 1:
            scale, at = self.value(index, "scale"), index + 2
        number = self.text_at(at)
        if scale is None or not self.same_line(at) or self._follows_number(index) or re.fullmatch(r"\d{4}", number):
            return None  # four digits are the year of a column
        found = self._number_at(at) if number[:1].isdigit() else None
        if found is None or self._with_unit(found).currency:
            return None
        many, money = _scaled_unit(scale)
        return found._replace(value=found.value * many, first=index, currency=money, scale=many)

    def _sum_at(self, index: int) -> Sum | None:
        prefix = self.value(index, "before")
        if prefix is not None and self.same_line(index + 1) and not self._follows_number(index):
            found = self._number_at(index + 1)
            if found is not None:
                with_unit = self._with_unit(found, led=True)
                return with_unit._replace(first=index, currency=prefix)
        found = self._number_at(index)
        return None if found is None else self._with_unit(found)

    def make_money(self, found: Sum) -> Money:
        """The sum as it stands in the text; euros where no currency is written."""
        span = Span(self.tokens[found.first].start, self.tokens[found.last - 1].end)
        value = plain(found.value)
        sure = _SLIP_CONFIDENCE if found.scale > 1 and value > _LARGEST else found.confidence
        return Money(value, found.currency or "EUR", self.text[span.start : span.end], span, sure)

    def _follows_number(self, index: int) -> bool:
        return (
            index > 0
            and self.same_line(index)
            and (self.tokens[index - 1].kind == "number" or self._is_unit(index - 1))
        )

    def _is_unit(self, index: int) -> bool:
        return self.has(index, "scale") or self.text_at(index) == "."

    def _number_at(self, index: int) -> Sum | None:
        if index >= len(self.tokens):
            return None
        token = self.tokens[index]
        if token.kind == "number":
            value = (
                None
                if self._in_code(index) or self._is_year_before_scale(index)
                else _parse_number(token.text, self._is_scaled(index))
            )
            return None if value is None else self._with_fraction(Sum(value, index, index + 1))
        fraction = _FRACTIONS.get(token.text)
        if fraction is not None and (index == 0 or self.tokens[index - 1].kind != "number"):
            return Sum(fraction, index, index + 1)
        if token.kind != "word":
            return None
        return self._number_word_at(index)

    def _is_scaled(self, index: int) -> bool:
        """Whether a scale behind the number makes its last three digits decimals; `1.200 t€` is 1,200 thousands."""
        scale = self.value(self._scale_at(index + 1), "scale")
        return scale is not None and not (scale == "1000" and "," not in self.text_at(index))

    def _is_year_before_scale(self, index: int) -> bool:
        """Whether a number is the year before a million of its own: `vuonna 2019 miljoona euroa`."""
        if not (
            _YEAR.fullmatch(self.text_at(index)) and self.value(index + 1, "scale-alone") and self.same_line(index + 1)
        ):
            return False
        return self.has(index - 1, "year") or not self.text_at(index + 1).endswith(("aa", "ia"))

    def _with_fraction(self, found: Sum) -> Sum:
        """`1½`, `2 ½`: the number with the fraction sign after it."""
        fraction = _FRACTIONS.get(self.text_at(found.last)) if self.same_line(found.last) else None
        return found._replace(value=found.value + fraction, last=found.last + 1) if fraction else found

    def slashed(self, index: int) -> tuple[Sum, ...]:
        """`10/8/5 €`, `0,6 / 0,8 milj. euroa`: the sums before one unit for all; empty where it is no such list."""
        found: list[Sum] = []
        at = index - 1
        while at < index or (self.text_at(at) == "/" and self.same_line(at)):
            number = self.text_at(at + 1)
            value = _parse_number(number, scaled=False) if number[:1].isdigit() else None
            if value is None or not (at < index or self.same_line(at + 1)):
                return ()
            found.append(Sum(value, at + 1, at + 2))
            at += 2
        last = self._with_unit(found[-1])
        too_large = last.scale != 1 and any(each.value >= _LEAST_WORD for each in found)
        if len(found) < 2 or not last.currency or too_large:
            return ()
        return *(each.in_unit_of(last) for each in found[:-1]), last

    def compared(self, index: int) -> tuple[Sum, ...]:
        """`54 (56) miljoonaa euroa`: a sum, and that of another year in brackets before their unit; empty elsewhere."""
        number, other = self.text_at(index), self.text_at(index + 2)
        held = self.text_at(index + 1) == "(" and self.text_at(index + 3) == ")" and self.same_line(index + 4)
        if not (held and number[:1].isdigit() and other[:1].isdigit() and self._is_scale(index + 4)):
            return ()
        value, beside = _parse_number(number, scaled=True), _parse_number(other, scaled=True)
        if value is None or beside is None:
            return ()
        whole = self._with_unit(Sum(beside, index + 2, index + 4))
        return (Sum(value, index, index + 1).in_unit_of(whole), whole) if whole.currency else ()

    def _number_word_at(self, index: int) -> Sum | None:
        """`kaksi miljoonaa euroa`, `puoli miljoonaa`, `miljoonan euron`: words only where a scale stands with them."""
        if self.has(index - 1, "vague"):
            return None
        spelled = self._spelled_at(index)
        if spelled is not None:
            return None if self._lost_its_number(index) else spelled
        number = self.value(index, "number")
        after = index + 1 + self.has(index + 1, "article")
        half = index + 2 + (self.value(index + 2, "number") == "1" or self.has(index + 2, "article"))
        if number is not None and self.has(index + 1, "joins") and self.value(half, "number") == "0.5":
            number, after = str(Decimal(number) + Decimal("0.5")), half + 1
        if number is not None and (self.has(after, "scale-alone") or self.has(after, "scale")):
            long_word = len(self.text_at(after)) > 2
            return Sum(Decimal(number), index, after) if long_word else None
        if number is not None and Decimal(number) > 1 and self.has(index + 1, "currency") and self.same_line(index + 1):
            return Sum(Decimal(number), index, index + 1)
        scale = self.value(index, "scale-alone")
        return None if scale is None or self._lost_its_number(index) else Sum(Decimal(scale), index, index + 1)

    def _lost_its_number(self, index: int) -> bool:
        """Whether a scale has no number that it counts: `oli tuhatta euroa` where a page lost it, `10+5 miljoonaa`."""
        partitive = self.text_at(index).casefold()
        if self._digit(index - 1) and self.same_line(index) and not self._is_year_before_scale(index - 1):
            return True
        if partitive == "tuhatta":
            return not spells_number(self.text_at(index - 1))
        return partitive in ("miljoonaa", "miljardia") and self.has(index - 1, "states")

    def _spelled_at(self, index: int) -> Sum | None:
        """A number written in one or more words (`kahdensadan tuhannen`); a small one needs a unit after it."""
        last = index
        while (last == index or self.same_line(last)) and spells_number(self.text_at(last)):
            if last > index and _is_from(self.text_at(last - 1)) and not _is_from(self.text_at(last)):
                break  # `tuhannesta viiteentuhanteen`: two ends
            last += 1
        value = parse_number_word("".join(self.text_at(at) for at in range(index, last)))
        counts = any(self.has(last, kind) for kind in ("currency", "scale-alone", "scale"))
        if value is None or not (value >= _LEAST_WORD or counts):
            return None
        return Sum(Decimal(value), index, last)

    def _in_code(self, index: int) -> bool:
        """Whether the number is a piece of a code, a phone number or a name (`A552593`, `1006538-5`, `3x10`)."""
        before, after = self.text_at(index - 1), self.text_at(index + 1)
        if self.has(index - 1 - (before == "."), "clock"):
            return not self._money_follows(index + 1)
        if self.adjacent(index) and (
            before[-1].isalpha() or before in "_/@#+" or (before in ".,:" and self._digit(index - 2))
        ):
            times = before in _TIMES and (index < 2 or self._digit(index - 2))
            signed = before == "+" and not (self.adjacent(index - 1) and self.text_at(index - 2)[-1:].isalnum())
            beside = before == "/" and self.has(index - 2, "currency")
            counted = (times or signed or beside) and self._money_follows(index + 1)
            return not (counted or self.has(index - 1, "before") or self._touches_label(index))
        if not self.adjacent(index + 1):
            return False
        if after in DASHES or after == "/":
            return after == "/" and self.adjacent(index + 2) and self._digit(index + 2)
        return after[0].isalpha() and not self._unit_touches(index + 1)

    def _touches_label(self, index: int) -> bool:
        """Whether the number touches its label, as where a cell lost its border: `Tuki4 500 €`, `EU-medel852000`."""
        label, number = self.text_at(index - 1), self.text_at(index)
        if not (label.isalpha() and label[1:].islower() and len(re.findall(r"\d", number)) >= _LEAST_STOPPED):
            return False
        named = is_funding_word(label) or self.has(index - 1, "legal-form")
        return named or (len(label) >= _LEAST_STOPPED and self._money_follows(index + 1))

    def _money_follows(self, index: int) -> bool:
        return self.same_line(index) and any(self.has(index, kind) for kind in ("currency", *_SCALED, "scale"))

    @cached_property
    def _krona(self) -> str:
        """The krona of the one country that the text speaks of, the Swedish one where it names none or several."""
        named = {self.value(index, "krona-country") for index in range(len(self.tokens))} - {None}
        return next(iter(named)) or "SEK" if len(named) == 1 else "SEK"

    def _digit(self, index: int) -> bool:
        return self.text_at(index)[:1].isdigit()

    def _unit_touches(self, index: int) -> bool:
        kinds = ("currency", *_SCALED, "scale", "currency-letter")
        return any(self.has(index, kind) for kind in kinds)

    def _scale_at(self, index: int) -> int:
        return index if self.same_line(index) else len(self.tokens)

    def _with_unit(self, found: Sum, *, led: bool = False) -> Sum:
        """The sum with the scale and the currency that follow on the same line; `led` says that a currency leads it."""
        at, scale, confidence = self._after_note(found), Decimal(1), 1.0
        for kind in _SCALED if self.same_line(at) else ():
            if written := self.value(at, kind):
                many, money = _scaled_unit(written)
                money = self._krona if kind == "scaled-krona" else money
                return found._replace(value=found.value * many, last=at + 1, currency=money, scale=many)
        if self.same_line(at) and (self._is_scale(at) or (led and self._is_led_scale(at))):
            scale = Decimal(self.value(at, "scale") or 1)
            at += 1
            at += self.text_at(at) == "." and self.adjacent(at) and self.has(at - 1, "abbreviation")
        at = self._after_twin(found, at)
        marked = self._money_mark(at)
        if marked:
            return found._replace(last=at + marked, currency="EUR", confidence=_LETTER_CONFIDENCE)
        if self.same_line(at) and (part := self.value(at, "small-currency")):
            return found._replace(value=found.value / 100, last=at + 1, currency=part, confidence=_CENTS_CONFIDENCE)
        at += self.has(at, "article")
        currency = self.value(at, "currency") if self.same_line(at) else None
        if currency is None and self.same_line(at) and self.has(at + 1, "national-currency"):
            currency = self.value(at, "country-currency")
            at += currency is not None
        elif currency == "SEK" and self.has(at, "national-currency"):
            currency = self._krona
        if currency is None and self._is_letter_for_euro(at):
            currency, confidence = "EUR", _LETTER_CONFIDENCE
        if currency is not None:
            return found._replace(
                value=found.value * scale, last=at + 1, currency=currency, scale=scale, confidence=confidence
            )
        if scale == 1:
            return found
        return found._replace(value=found.value * scale, last=at, scale=scale)

    def _after_twin(self, found: Sum, index: int) -> int:
        """The index after the number in brackets in its other form, or after its own: `(200 000) euroa`."""
        twin, closes = self.text_at(index + 1), index + 2
        opens = self.text_at(index) == "(" and self.text_at(closes) == ")"
        digits = twin[:1].isdigit() and _parse_number(twin, scaled=False) == found.value
        if self.text_at(index) == ")" and self.text_at(found.first - 1) == "(":
            opens, digits, closes = True, True, index
        same = opens and (digits or spells_number(twin))
        return closes + 1 if same and self.same_line(closes + 1) and self._money_follows(closes + 1) else index

    def _is_led_scale(self, index: int) -> bool:
        """A scale behind a currency and its number: `EUR 2m`, `EUR 2 M`."""
        return self.has(index, "scale") and (self.adjacent(index) or self.text_at(index).isupper())

    def _after_note(self, found: Sum) -> int:
        """The index after the ending of the number, or after the mark of a footnote: `148 000* €`, `148 000 5) €`."""
        at = found.last
        grouped = re.search(_GAP, self.text_at(at - 1)) is not None
        noted = self.text_at(at) in _NOTE_MARKS or (grouped and re.fullmatch("[1-9]", self.text_at(at)))
        after = at + 1 + (self.text_at(at + 1) == ")")
        if noted and self.same_line(at) and self._money_follows(after):
            return after
        stray = self.text_at(at) == "," and "," in self.text_at(at - 1) and self.adjacent(at)  # 18,8, miljoonaan
        return at + 1 if stray and self._is_scale(at + 1) and self.same_line(at + 1) else self.after_ending(at)

    def after_ending(self, index: int) -> int:
        """The index after the case ending of a number in digits (`10 000:n euron`), else the index itself."""
        ending = self.text_at(index + 1)
        ends = self.text_at(index) == ":" and self.adjacent(index) and self.adjacent(index + 1)
        return index + 2 if ends and ending.isalpha() and ending.islower() else index

    def _is_letter_for_euro(self, index: int) -> bool:
        """`5 000 e`: the letter alone, with no letter, digit or hyphen after it."""
        after = self.text_at(index + 1)
        alone = not self.adjacent(index + 1) or not (after[0].isalnum() or after in DASHES)
        return self.same_line(index) and self.has(index, "currency-letter") and alone

    def _is_scale(self, index: int) -> bool:
        """A scale word; a single letter only where a currency touches or follows it (`50 t€`, `1,2 M€`)."""
        if not self.has(index, "scale"):
            return False
        dotted = self.text_at(index + 1) == "." and self.adjacent(index + 1)
        return len(self.text_at(index)) > 1 or self.has(index + 1 + dotted, "currency")

    def _money_mark(self, index: int) -> int:
        """How many tokens `,-`, `:-` or `.-` takes after a number; the last only after thousands: `5.-luokka`."""
        parted = self.text_at(index) == "," and self.same_line(index)  # `12 500 ,-`
        dash = (self.adjacent(index) or parted) and self.adjacent(index + 1) and self.text_at(index + 1) in DASHES
        signs = ",:." if len(re.findall(r"\d", self.text_at(index - 1))) >= _LEAST_STOPPED else ",:"
        if dash and self.text_at(index) in signs and not self._digit(index + 2):
            return 2
        return 0


def _scaled_unit(written: str) -> tuple[Decimal, str]:
    """What a unit such as MEUR or KSEK multiplies by, and its currency: euros where the table names none."""
    many, _, money = written.partition(" ")
    return Decimal(many), money or "EUR"


def _is_from(word: str) -> bool:
    return word.casefold().endswith(("sta", "stä"))


@cache
def _number_pieces() -> tuple[dict[str, int], re.Pattern[str]]:
    """The pieces of number words with their values, and the pattern that finds them."""
    lexicon = read_lexicon("amount_words")
    values = {form: int(lexicon.value(form, "number-piece") or 0) for form in lexicon.forms_of("number-piece")}
    return values, re.compile("|".join(sorted(values, key=len, reverse=True)))


def spells_number(word: str) -> bool:
    """Whether the word is made of pieces of number words and nothing else."""
    folded = word.casefold()
    return bool(folded) and "".join(_number_pieces()[1].findall(folded)) == folded


def parse_number_word(word: str) -> int | None:
    """The value of a number that is written as one word, None for other words and for single digits.

    >>> parse_number_word("kaksikymmentäviisituhatta"), parse_number_word("sadantuhannen"), parse_number_word("sata")
    (25000, 100000, 100)
    """
    if not spells_number(word):
        return None
    values, piece = _number_pieces()
    whole = group = digit = 0
    for form in piece.findall(word.casefold()):
        value = values[form]
        if value < 10:
            digit = value
        elif form == "toista":
            group, digit = group + 10 + digit, 0
        elif value < 1000:
            group, digit = group + value * max(digit, 1), 0
        else:
            whole, group, digit = whole + value * max(group + digit, 1), 0, 0
    total = whole + group + digit
    return total if total >= 10 else None


def plain(value: Decimal) -> Decimal:
    """The value without an exponent or trailing zeros after the point: 1.2E+6 -> 1200000."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _parse_number(text: str, scaled: bool) -> Decimal | None:
    """The value of digits with separators; None where the groups make no number (dates, section numbers, versions).

    A single separator before three digits parts thousands, unless a scale word makes it a decimal (`1,250 milj.`).
    """
    digits = re.sub(_GAP, "", text)
    figures = re.sub("[.,]", "", digits)
    if not figures.isdecimal() or len(figures) > _MOST_DIGITS:
        return None  # raised figures are marks of notes: "1 000²"
    if len(digits) > 1 and digits[0] == "0" and digits[1] not in ".,":
        return None
    marks = [sign for sign in digits if sign in ".,"]
    if not marks:
        return Decimal(digits)
    whole, groups = re.split("[.,]", digits)[0], re.split("[.,]", digits)[1:]
    last_is_decimal = len(groups[-1]) != 3 or scaled or whole == "0" or (len(marks) > 1 and marks[-1] != marks[0])
    parts = groups[:-1] if last_is_decimal else groups
    decimals = groups[-1] if last_is_decimal else ""
    if any(len(group) != 3 for group in parts) or (parts and len(whole) > 3) or len(set(marks[: len(parts)])) > 1:
        return None
    if last_is_decimal and parts and marks[-1] == marks[0]:
        return None
    if not last_is_decimal and (re.search(_GAP, text) or len(whole) > 3):
        return None
    if len(decimals) > 2 and not scaled:
        return None
    return Decimal("".join([whole, *parts]) + (f".{decimals}" if decimals else ""))
