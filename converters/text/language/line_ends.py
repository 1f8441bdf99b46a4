"""What the words on both sides of a line break say of it: whether they go on, begin an item, or are a field or cell."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from converters.text.language.funding_words import is_funding_word
from converters.text.language.words import Lexicon, read_lexicon

Kind = Literal["hard", "sure", "plain", "name", "stop"]
"""hard; sure: the words go on whatever the width; plain: they may, for no capital follows; name: a capital follows;
stop: a sentence ends before it."""

_TAIL = 80
"""Letters of a line that are looked at beside its end: the time stays linear on any text."""
_LEAST_WORDS = 3
_MANY_WORDS = 5
_ITEM = re.compile(
    r"[-–—•*·▪●◦►➢✓→»□]|(?:\d{1,2}|[a-hA-H])\)\s|\(\d{1,2}\)\s|(?:\d{1,2}[.:]|[a-h]\.)(?:\s|$)|\d{1,2}(?:\.\d{1,2})+\.?\s+[A-ZÅÄÖ]"
)
_FIRST_ITEM = re.compile(r"\(?[1aA]\)\s")
"""The mark of a list's first item, which is no ordinal: "kohderyhmänä ovat" over "1) nuoret"."""
_LABEL = re.compile(r"[A-ZÅÄÖ][^\s:.,;]*(?: [^\s:.,;]+){0,4} ?:(?:\s|$)")
_CELLS = re.compile(r"\S(?:[ \t\xa0]*[\t|]|[ \xa0]{3,})[ \t\xa0]*\S")
_SENTENCE_END = re.compile(r"[.!?…][)\"”»']*$")
_ORDINAL = re.compile(r"(?<!\w)\d{1,2}\.$")
_SENTENCE_INSIDE = re.compile(r"\w[.!?]\s+[A-ZÅÄÖ]")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=\.?[\"”]*$)")
_FIRST_WORD = re.compile(r"[^\W\d_]{0,2}€|[^\W\d_]+|%")
_SHORTENED = re.compile(r"(?<!\w)(?:[^aeiouyäö\W\d_]{1,4}|[a-zåäö]|\d{1,2}|yms|jne|tms)\.\)?$", re.IGNORECASE)
_ADVERBIAL = re.compile(r"(?<![\w-])[a-zåäö-]+(?:(?:ss|st|ll|lt)[aä]|sti)$")
_CUT_WORD = re.compile(r"([^\W\d_]+)[-‑\xad]$")
_GENITIVE = re.compile(r"[aeiouyäö]n$")
_NOT_GENITIVE = re.compile(
    r"(?:(?<!n)nen|ren|men|ion|son|mmun|stuin|jäsen|puhelin|ingen|elsen|heten|ionen|nämnden|skolan|gruppen|kåren|byrån)$"
)
"""Ends of Finnish words and of Swedish definite forms that only look like a genitive: "Fritidsavdelningen"."""
_OF_PLACE = re.compile(r"\b(?:of|in) [A-ZÅÄÖ]\w+$")
"""An English place at the end of a line, no genitive: "University of Aberdeen"."""
_ILLATIVE = re.compile(r"[aeiouyäö]([aeiouyäö])h\1n$")
"""The end of where to, which no genitive has: "työhön", "maahan"."""
_LEAST_GENITIVE = 4
_BEFORE_OWNER = re.compile(r"(?:(?<![\w-])[a-zåäö]+|[,;:/]) \w+$")
_CONTACT = re.compile(r"\S*(?:@|\(at\))|www\.|https?:|0[1-9][\d -]{4}|\+\d[\d ()-]{6}|(?:puh|p|tfn|tel|gsm)\b")
_NUMBERED = re.compile(r"(\d{1,2})([.)])\s")
_PERSON = re.compile(r"(?:[a-zåäö.-]+ ){1,2}[A-ZÅÄÖ][a-zåäö-]+ [A-ZÅÄÖ][a-zåäö]")
"""A line of a list of people that begins with a title: "lehtori Anna Mäki"."""
_FIGURE = re.compile(r"\+?\d")
_POST_TOWN = re.compile(
    r"(?:[A-Z]{1,3}-)?(?:\d{5}|\d{3} \d{2}|(?!19|20)\d{4})\s+[A-ZÅÄÖØ][^\W\d_]+(?:-[^\W\d_]+)?(?:\s\d{1,2})?\s*\Z"
)
"""A line that is a post code and its town."""
_POST_BOX = re.compile(r"(?:P\.? ?O\.? ?Box|PL|PB) \d", re.IGNORECASE)
"""A line that begins with a box of the post office, which is no end of a sentence: "P.O. Box 8000"."""
_BRAND = re.compile(r"[a-zåäö]{1,3}(?:[A-ZÅÄÖ]\w*[a-zåäö]|\d+ [A-ZÅÄÖ])")
"""A name whose small first letters are no sign that words go on: "goSaimaa", "e2 Tutkimus"."""
_LEGAL = re.compile(r"(?:Oyj?|OYJ?|ry|rf|r\.y\.|Ltd|Ab|sr)(?![\w-])(?! [A-ZÅÄÖ])")
_ADDRESS_LAST = re.compile(r"(?:@|\(at\))\S*$")
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_DIGIT_DASH = re.compile(r"\d[-–]$")
_DASH_DIGIT = re.compile(r"[-–]\d")
_SUFFIX = re.compile(r"[-–]([a-zåäö]+)")
_NAME_LAST = re.compile(r"(?<!\w)[A-ZÅÄÖ0-9][\w-]*[”\"]?$")
_DASHED = re.compile(r"[-–][^\W_]")
_DAY_LAST = re.compile(r"(?<![\w.])\d{1,2}$")
_LETTER_LAST = re.compile(r"(?<!\w)[A-ZÅÄÖ]$")
_DATE = re.compile(r"\d\.(?:19|20)\d\d$")
_DASH_DATE = re.compile(r"[-–] ?\d{1,2}\.")
_THOUSANDS = re.compile(r"000(?!\d)")
_GROUP = re.compile(r"\d{3}(?:[ \xa0]\d{3})*(?![\d]|[.:/–-]\d)\s*[^\s\d]")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_DAY_AND_MONTH = re.compile(r"\d\.\d{1,2}\.$")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
"""A year alone on its line, as an imprint has it; running text ends its last line with a stop."""
_NOTE = re.compile(r"\((?!\d{1,2}\))")
_MARK_LAST = re.compile(r"\S\s+(?:\d{1,2}|[a-h])\)$")
_LOCAL_NAME = re.compile(r"[A-ZÅÄÖ][\w-]+(?:(?:ss|st|ll|lt)[aä]|([aeiouyäö])\1n|seen)(?!\w)")
"""A name in a case of place: "Oulussa", "Etelä-Savoon"."""
_GROUPED = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:[ \xa0]\d{3})*$")
_LEADING_GROUPS = re.compile(r"\d{3}(?:[ \xa0]\d{3})*")
_MOST_DIGITS = 9
"""Of a number cut by a line end right behind a word for money; more are two cells of a table."""


def kind_of(before: str, after: str) -> Kind:
    """What a break looks like by the words on both sides.

    hard; sure (the words go on whatever the width); plain (they may go on: no capital follows); name (a capital
    follows); stop (a sentence ends before it).
    """
    last, first = before[-_TAIL:], after[:_TAIL]
    if _CELLS.search(before) or _CELLS.search(after) or _CONTACT.match(first) or _ADDRESS_LAST.search(last):
        return "hard"
    if (_POST_TOWN.match(first) or _POST_BOX.match(first)) and not last.endswith((",", "(")):
        return "hard"
    if last[-1] in ":|" and not _SENTENCE_INSIDE.search(last):
        return "hard"
    if _goes_on(last, first):
        return "sure"
    if _ITEM.match(first) or _LABEL.match(first):
        return "hard"
    small = _begins_small(last, first)
    if _SENTENCE_END.search(last) and not (small and _SHORTENED.search(last)):
        return "stop" if first[0].isupper() else "hard"
    if (small and not first.isupper()) or first[0] in "(\"”“'":
        return "name" if _PERSON.match(first) else "plain"
    if _FIGURE.match(first):
        return "hard" if last[-1].isdigit() or _YEAR_ALONE.fullmatch(after) else "plain"
    return "name" if first[0].isalpha() else "hard"


def ends_sentence(words: str) -> bool:
    """Whether a sentence ends with the line: no word cut short, no number."""
    tail = words[-_TAIL:]
    return _SENTENCE_END.search(tail) is not None and not _SHORTENED.search(tail)


def has_sentence_end(words: str) -> bool:
    """Whether a sentence ends and another begins inside the line."""
    return _SENTENCE_INSIDE.search(words) is not None


def begins_item(words: str) -> bool:
    """Whether a line begins with the mark or number of an item."""
    return _ITEM.match(words) is not None


def begins_with_place(words: str) -> bool:
    """Whether a line begins with a name in a case of place: "Oulussa", "Etelä-Savoon"."""
    return _LOCAL_NAME.match(words) is not None


def is_broken_off(words: str, following: str) -> bool:
    """Whether a line before one that begins small is no item of a list: it ends in an adverbial, or it begins with a
    capital and has, behind its label, a comma, a verb or (before a word) many words."""
    if _ADVERBIAL.search(words[-_TAIL:]):
        return True
    value = words.rpartition(": ")[2]
    many = len(value.split()) >= _MANY_WORDS and following[0].isalpha()
    return words[0].isupper() and (many or "," in value or _has_finite(value))


def _has_finite(words: str) -> bool:
    """Whether a verb or a word that begins a clause stands on a line."""
    return any(_table().has(word.casefold(), "finite") for word in words.split())


def is_running(words: str) -> bool:
    """Whether a line is part of a sentence and no heading: it has a comma, an end of a sentence, small words, or its
    last word may be a verb ("kuuluvat")."""
    if "," in words or _SENTENCE_INSIDE.search(words) or words.endswith(("vat", "vät")):
        return True
    return small_words(words) > 1


def small_words(words: str) -> int:
    """How many words a line has that no item of a list ends in, such as "ja" or "ovat"."""
    return sum(_table().has(word.casefold(), "leads-on") for word in words.split())


def _begins_small(last: str, first: str) -> bool:
    """Whether a line begins with a small letter, or both lines are in capitals."""
    return (first[0].islower() and not _BRAND.match(first)) or (last.isupper() and first.isupper())


def _goes_on(last: str, first: str) -> bool:
    """Whether the words on both sides of a break belong together by themselves."""
    if _CUT_WORD.search(last):
        return first[0].isalnum()
    if _DIGIT_DASH.search(last):
        return first[0].isdigit() or first[0].islower()
    if _NOTE.match(first) or _MARK_LAST.search(last) or _LEGAL.match(first):
        return True
    if last[-1].isdigit() or last[-1] in ".!?":
        return _figure_goes_on(last, first)
    return _words_go_on(last, first)


def _words_go_on(last: str, first: str) -> bool:
    """Whether a line ends in the middle of a phrase, or the next one begins there."""
    ending, beginning = _word(_LAST_WORD.search(last)), _word(_FIRST_WORD.match(first))
    table, small = _table(), first[0].isdigit() or _begins_small(last, first)
    if (table.has(ending, "number") or table.has(ending, "unit")) and _counts(first):
        return True
    if table.has(beginning, "follows-on") and first[0].islower():
        return True
    leads = table.has(ending, "leads-on") and not _LETTER_LAST.search(last)
    if suffix := _SUFFIX.match(first):
        named = _NAME_LAST.search(last) is not None and table.has(suffix[1], "suffix")
        return named or table.has(ending, "joins")
    if _ITEM.match(first):
        return (small and leads and not _FIRST_ITEM.match(first)) or _counts_on(last, first)
    if leads or last[-1] == "/" or (table.has(ending, "time") and first[0].isdigit()):
        return True
    if is_genitive(ending):
        # "Toteuttajat: Luckan" over "Lapin liitto": the one name behind a label is no owner of another genitive.
        listed = first.split(" ")[0].endswith("n") and last.rpartition(" ")[0].endswith(":")
        owns = _BEFORE_OWNER.search(last) is not None and _ILLATIVE.search(ending) is None
        owns = owns and _OF_PLACE.search(last) is None
        return small or (owns and not listed and not _LABEL.match(first))
    return small and (last.endswith((",", " –", " —")) or _in_bracket(last, first))


def _counts_on(last: str, first: str) -> bool:
    """Whether a line begins with the number of the item after one inside the line before: `: 1. A,` and `2. B`."""
    number = _NUMBERED.match(first)
    before = f" {int(number[1]) - 1}{number[2]} " if number else ""
    return bool(before) and last.endswith((",", ";", " ja")) and before in last


def _figure_goes_on(last: str, first: str) -> bool:
    """Whether words go on behind a number or a full stop: a number, a date, a unit, a word cut short ("esim.")."""
    if last[-1].isdigit():
        english = _DAY_LAST.search(last) is not None and _table().has(_word(_FIRST_WORD.match(first)), "english-month")
        return english or _number_goes_on(last, first) or _counts(first) or _in_bracket(last, first)
    if _DAY_AND_MONTH.search(last) and _YEAR.match(first):
        return True
    ending, table = _word(_LAST_WORD.search(last)), _table()
    if _ORDINAL.search(last) or table.has(ending, "unit"):
        return _counts(first)
    return last[-1] == "." and table.has(ending, "short")


def _in_bracket(last: str, first: str) -> bool:
    return _OPEN_BRACKET.search(last) is not None and (first[0].isdigit() or first[0].islower())


def _counts(first: str) -> bool:
    """Whether a line begins with what stands behind a number, a unit or a month, in small letters or in capitals
    throughout ("EUR", "M€")."""
    beginning = _FIRST_WORD.match(first)
    if beginning is None:
        return False
    written, table = beginning.group(), _table()
    spelt = written[0].islower() or not any(map(str.islower, written))
    return spelt and (table.has(written.casefold(), "unit") or table.has(written.casefold(), "time"))


def _number_goes_on(last: str, first: str) -> bool:
    """Whether the digits on both sides of a break are of one number or one period: `150` and `000 euroa`."""
    if _THOUSANDS.match(first) or (_DASHED.match(first) and not _ITEM.match(last)):
        return True
    if _DATE.search(last) and not _ITEM.match(last) and _DASH_DATE.match(first):
        return True
    head = _GROUPED.search(last)
    if head is None or _GROUP.match(first) is None:
        return False
    words = len(_WORDS.findall(last)) >= _LEAST_WORDS or "," in last or ";" in last
    return words or _is_cut_sum(last[: head.start()], head.group(), first)


def _is_cut_sum(label: str, head: str, first: str) -> bool:
    """Whether a word for money right before the digits, and a currency behind the rest, make one sum: `Tuki on 42`."""
    rest = _LEADING_GROUPS.match(first)
    unit = _FIRST_WORD.match(first[rest.end() :].lstrip()) if rest else None
    digits = sum(map(str.isdigit, head + (rest.group() if rest else "")))
    amounts = read_lexicon("amount_words")
    if digits > _MOST_DIGITS or not amounts.has(_word(unit), "currency"):
        return False
    leads = (word for word in reversed(label.split()) if not amounts.has(word.strip(":=").casefold(), "link"))
    return is_funding_word(next(leads, ""))


def is_genitive(word: str) -> bool:
    """Whether a word has the end of a genitive, an illative or a passive, which no item of a list ends in."""
    return len(word) >= _LEAST_GENITIVE and bool(_GENITIVE.search(word)) and not _NOT_GENITIVE.search(word)


def _word(match: re.Match[str] | None) -> str:
    return match.group().casefold() if match else ""


def joint_of(last: str, first: str) -> tuple[int, str]:
    """How many letters at the end of a line and its break give way to what belongs in their place.

    A word cut by a hyphen is one ("maahan-", "muuttajat"); the hyphen stays after figures, capitals and abbreviations,
    between like vowels ("linja-", "autot"), and stands before a space in "mielenterveys- ja".
    """
    last, first = last[-_TAIL:], first[:_TAIL]
    joins = _table().has(_word(_FIRST_WORD.match(first)), "joins")
    if (cut := _CUT_WORD.search(last)) and first[0].isalpha() and not joins:
        part = cut[1]
        keeps = first[0].isupper() or part[1:].isupper() or not _VOWELS.intersection(part.casefold())
        doubled = part[-1].casefold() == first[0] and first[0] in _VOWELS
        return int(not (keeps or doubled)), ""
    of_period = _DIGIT_DASH.search(last) or (last[-1].isdigit() and _DASH_DIGIT.match(first))
    return 0, "" if of_period and not joins else " "


_VOWELS = frozenset("aeiouyäöå")


@cache
def _table() -> Lexicon:
    return read_lexicon("line_words")
