"""Tells by what stands around it whether a number without a currency is a sum: a word of funding, a label, a list."""

from __future__ import annotations

import re

from converters.text.amounts.funding_blocks import counts_things, is_year
from converters.text.amounts.sum_lists import (
    GROUPED,
    LISTABLE,
    ends_clause,
)
from converters.text.amounts.sums import DASHES, Sum, SumWords
from converters.text.language.funding_words import is_funding_word
from converters.text.language.words import read_lexicon
from graph.model import Span

BARE_CONFIDENCE = 0.9
_LEAST_BARE = 100
_LEAST_PAID = 1000
_DONE = ("ttiin", "taan", "tään", "ades")
LONGEST_LINK = 4
_LONGEST_NOTE = 2
_LONGEST_FIELD = 10
"""Words and signs of a label."""
MILLION = 1_000_000
LONGEST_LABEL = 300
"""Characters of a line that are looked at before a number: the time stays linear on any text."""
_LOCAL = re.compile(r"(?:ll[aeä]|(?:lt|ss|st)[aä]|ksi|hin|(?:aa|ee|ii|oo|uu|ää)n)\Z")
_LEAST_LOCAL = 5
_SENTENCE_END = re.compile(r"[.!?]\s(?![a-zåäö])")
"""No full stop of an abbreviation inside a sentence: `valtio 2 milj. ja kunnat 1 milj.`"""


def line_before(words: SumWords, index: int) -> str:
    """What stands on the line before the token, at most `LONGEST_LABEL` characters of it."""
    start = words.tokens[index].start
    least = max(start - LONGEST_LABEL, 0)
    return words.text[max(words.text.rfind("\n", least, start) + 1, least) : start]


def line_around(words: SumWords, found: Sum) -> list[str]:
    """The words of the line that the sum stands on, at most `LONGEST_LABEL` characters on either side."""
    end = words.tokens[found.last - 1].end
    after = words.text[end : end + LONGEST_LABEL].partition("\n")[0]
    return re.findall(r"[^\W\d_]+", f"{line_before(words, found.first)} {after}")


def find_bare_range(words: SumWords, left: Sum, dates: list[Span]) -> tuple[Sum, ...]:
    """Millions without a currency, told by what a single sum is told by: `maksaa 12–13 miljoonaa`.

    So are the two of `kasvoi 1,2 miljoonasta 1,5 miljoonaan`.
    """
    from_to = left.scale >= MILLION and words.text_at(left.last - 1).endswith("sta")
    if left.currency or not (from_to or (left.scale == 1 and words.text_at(left.last) in DASHES)):
        return ()
    right = words.sum_at(left.last + (not from_to))
    if right is None or right.scale < MILLION or (not from_to and left.value >= right.value / right.scale):
        return ()
    ends = left if from_to else left._replace(value=left.value * right.scale), right
    told = words.same_line(right.first) and is_bare_sum(words, right, dates)
    return tuple(each._replace(confidence=BARE_CONFIDENCE) for each in ends) if told else ()


def find_bare_shares(words: SumWords, whole: Sum) -> tuple[Sum, ...]:
    """A sum and its share without a currency behind a word of funding: `budjetti 57093 / 14273`."""
    if whole.currency or words.text_at(whole.last) != "/" or not words.same_line(whole.last + 1):
        return ()
    share = words.sum_at(whole.last + 1)
    if share is None or not all(LISTABLE.fullmatch(words.text_at(each.first)) for each in (whole, share)):
        return ()
    told = ends_clause(words, share.last) and is_led_by_funding(words, whole.first)
    return tuple(each._replace(confidence=BARE_CONFIDENCE) for each in (whole, share)) if told else ()


def is_bare_sum(words: SumWords, found: Sum, dates: list[Span]) -> bool:
    """Whether a number without a currency is a sum: a funding word leads it closely and nothing counted follows.

    Millions may have the funding word behind them (`1,2 miljoonan avustus`) or follow a share (`60 % eli 2 milj.`).
    """
    token = words.tokens[found.first]
    if token.kind != "number" or is_year(token.text) or any(at.start <= token.start < at.end for at in dates):
        return False
    named = is_funding_word(words.text_at(found.last)) or words.has(found.last, "costly")
    if found.scale > 1 and words.same_line(found.last) and named:
        return True
    closed = ends_clause(words, found.last) or is_year(words.text_at(found.last + 1))
    bare = found.scale >= MILLION and (closed or _counts_nothing(words, found.last))
    if bare and _is_told_of_money(words, found.first):
        return True
    large = found.scale > 1 or (GROUPED.fullmatch(token.text) is not None and closed)
    at = found.first - 1 - words.has(found.first - 1, "link")  # "80 % eli enintään 26 666"
    if large and words.has(at, "that-is") and words.has(at - 1, "percent"):
        return any(map(is_funding_word, line_around(words, found)))
    bracketed = found.value >= _LEAST_BARE and words.text_at(found.last) == "("
    told = (_ends_field, _ends_before_note, _ends_before_time, _ends_before_tax, _ends_before_verb)
    ends = any(tells(words, found) for tells in told) or ends_clause(words, found.last)
    if words.has(found.last, "percent") or not (bracketed or ends):
        return False
    label = line_before(words, found.first).rstrip()
    if label.endswith(":"):
        field = label[:-1].rsplit(".", 1)[-1]
        own = field if found.value >= _LEAST_BARE else field.rpartition(":")[2]
        numbered = words.has(found.first - 2, "numbered") and not is_funding_word(words.text_at(found.first - 2))
        return not numbered and any(map(is_funding_word, own.split()))
    if found.value < _LEAST_BARE:
        return False
    return is_led_by_funding(words, found.first) or _is_item(label, token.text)


def _counts_nothing(words: SumWords, index: int) -> bool:
    """Whether the word cannot be what a number counts: `2 miljoner på skolan`, `1,79 miljoonaa korkeampi`."""
    word = words.text_at(index)
    local = len(word) >= _LEAST_LOCAL and word.islower() and _LOCAL.search(word) is not None
    return words.same_line(index) and (local or words.has(index, "no-counted"))


def _is_told_of_money(words: SumWords, index: int) -> bool:
    """Whether the sentence before the token speaks of funding or has a currency: `uppgår till 3,4 miljoner.`

    What gives or costs money says so too, where the sentence counts nobody: `satsar 2 miljoner`.
    """
    sentence = _SENTENCE_END.split(line_before(words, index))[-1]
    found = re.findall(r"[^\W\d_]+|€", sentence)
    lexicon = read_lexicon("amount_words")
    spent = any(lexicon.has(word.casefold(), "money-word") for word in found) and not counts_things(sentence)
    return spent or any(map(is_funding_word, found))


def _is_item(before: str, number: str) -> bool:
    """Whether a number in groups of three is an item of a funding line: `Rahoitus: EAKR 140 000, kunta 35 000`."""
    label, colon, items = before.partition(":")
    last = re.split("[,;]", items)[-1]
    named = re.fullmatch(r"\s*(?:[^\W\d]+[-–]?\s*){0,4}", last) is not None
    return bool(colon) and named and GROUPED.fullmatch(number) is not None and any(map(is_funding_word, label.split()))


def _ends_field(words: SumWords, found: Sum) -> bool:
    """Whether another label begins behind the number on its line: `rahoitus: 241 500 Toteutunut rahoitus: 238 112`."""
    if not words.text_at(found.last).istitle() or GROUPED.fullmatch(words.text_at(found.first)) is None:
        return False
    for at in range(found.last, found.last + _LONGEST_FIELD):
        if not words.same_line(at) or words.text_at(at)[:1].isdigit():
            return False
        if words.text_at(at) == ":":
            return True
    return False


def _ends_before_note(words: SumWords, found: Sum) -> bool:
    """Whether nothing but the number of a page or a footnote follows on the line: `rahankäyttö: 148 000 5`."""
    note = words.text_at(found.last)
    lone = note.isdigit() and len(note) <= _LONGEST_NOTE and not words.same_line(found.last + 1)
    return lone and GROUPED.fullmatch(words.text_at(found.first)) is not None


def _ends_before_time(words: SumWords, found: Sum) -> bool:
    """Whether the years or the time that the money is for follow: `62 559 vuosille 2018–2020`, `150 000 / vuosi`."""
    at = found.last + (words.text_at(found.last) == "/")
    timed = words.same_line(at) and words.has(at, "year")
    return timed and (at > found.last or is_year(words.text_at(at + 1))) and found.value >= _LEAST_BARE


def _ends_before_tax(words: SumWords, found: Sum) -> bool:
    """Whether it says behind the number whether the tax is in it: `kustannusarvio 60 000 alv 0 %`."""
    grouped = GROUPED.fullmatch(words.text_at(found.first)) is not None
    return grouped and words.same_line(found.last) and words.has(found.last, "tax")


def _ends_before_verb(words: SumWords, found: Sum) -> bool:
    """Whether it says behind the number what was done with the money: `avustus 6863 palautettiin`."""
    funded = is_funding_word(words.text_at(found.first - 1)) and found.value >= _LEAST_PAID
    return funded and words.same_line(found.last) and words.text_at(found.last).endswith(_DONE)


def _before_bracket(words: SumWords, index: int) -> int:
    """The index of the bracket that ends right before the token, the token's without one: `Budjetti (2 v.) 180 000`."""
    if words.text_at(index - 1) != ")" or GROUPED.fullmatch(words.text_at(index)) is None:
        return index
    opening = (at for at in range(index - 2, max(index - 2 - _LONGEST_FIELD, -1), -1) if words.text_at(at) == "(")
    return next(opening, index)


def is_led_by_funding(words: SumWords, index: int) -> bool:
    """A funding word stands right before, with nothing but link words such as "on" and "yhteensä" between."""
    index = _before_bracket(words, index)
    for at in range(index - 1, max(index - 2 - LONGEST_LINK, -1), -1):
        if not words.same_line(at + 1):
            return False
        if is_funding_word(words.text_at(at)):
            return True
        year = is_year(words.text_at(at)) and words.has(at - 1, "link")
        if not (year or words.has(at, "link") or words.text_at(at) in (*":.=()|",) or words.text_at(at) in DASHES):
            return False
    return False
