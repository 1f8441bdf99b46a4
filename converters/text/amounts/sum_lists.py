"""Finds sums that share a unit which only one of them writes: ranges, and lists with and without labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from converters.text.amounts.funding_blocks import counts_things, is_year, names_cost
from converters.text.amounts.sums import DASHES, Sum, SumWords
from converters.text.language.words import read_lexicon

LONGEST_LIST = 20
LONGEST_SHARE = 5
"""From a share to the next: a comma or "ja", and the words for its payer."""
LONGEST_MEMBER = 8
"""From a bracket with a sum to the next: a comma or "ja", and the name of who gets it."""
_VERB_ENDS = ("ui", "yi", "tiin", "taan", "tään", "nut", "nyt", "ttu", "tty")
_LONGEST_RECEIVER = 4
"""From here on the words before a number are a clause and no name of who gives or gets it."""
_LONGEST_PURPOSE = 2
_PURPOSE_ENDS = ("lle", "hin", "iin", "een", "aan", "ään", "oon", "öön", "uun", "yyn")
LONGEST_LEAD = 12
"""From the word that tells of giving to the first number."""
THOUSAND = 1_000
_ROUND = 100
GROUPED = re.compile(r"[1-9]\d{0,2}(?:\s\d{3})+(?:,\d\d)?|[1-9]\d{3,},\d\d")
"""How a sum is written and hardly ever a count: in groups of three, or with its cents: `45 000`, `33333,00`."""
LISTABLE = re.compile(rf"{GROUPED.pattern}|[1-9]\d{{4,}}")
_SHORT = re.compile(r"[1-9]\d{1,2}")
_IN_LIST = re.compile(rf"{LISTABLE.pattern}|[1-9]\d{{0,2}}(?:,\d{{3}})+")
"""The same, and groups parted as English has it."""
SOME = ("ia", "iä", "ita", "itä", "ja", "jä")
"""Partitives of the plural, before the number of what they name, or over a column of such: `Hankkeita`."""
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[\s.]\d{3})+(?:,\d\d)?")


def find_shared(words: SumWords, first: Sum) -> tuple[Sum, ...]:
    """The sums that begin with the number and have one unit together; empty where it stands alone."""
    forms = (_find_range, _find_list, _find_scaled, _find_labelled, _find_bracketed)
    return next(filter(None, (form(words, first) for form in forms)), ())


def ends_clause(words: SumWords, index: int) -> bool:
    """Whether a line, a clause or the member of a list ends before the token."""
    return not words.same_line(index) or words.text_at(index) in ".,;)|" or words.has(index, "joins")


def _find_list(words: SumWords, first: Sum) -> tuple[Sum, ...]:
    """`10 000, 20 000 ja 30 000 euroa`: numbers that look like no count, the currency of the last one for all."""
    found, sums = first, [first]
    while not found.currency and _IN_LIST.fullmatch(words.text_at(found.first)) and len(sums) < LONGEST_LIST:
        if not (words.text_at(found.last) == "," or words.has(found.last, "joins")) or not words.same_line(found.last):
            return ()
        following = words.sum_at(found.last + 1 + words.has(found.last + 1, "link"))
        if following is None:
            return ()
        found = following
        sums.append(found)
    if len(sums) < 2 or not found.currency or found.scale != 1:
        return ()
    return tuple(each._replace(currency=found.currency) for each in sums)


def _find_scaled(words: SumWords, first: Sum) -> tuple[Sum, ...]:
    """`1,2 ja 3,5 miljoonaa euroa`, `0,6, 1,0 ja 0,8 milj. euroa`: the unit of the last one for all."""
    found, sums = first, list[Sum]()
    while not found.currency and len(sums) < LONGEST_LIST and words.same_line(found.last):
        joined = words.has(found.last, "joins")
        alike = found.scale > 1 or "," in words.text_at(found.first) or words.has(found.last, "either")
        if not (joined or words.text_at(found.last) == ",") or not alike or found.value >= THOUSAND * found.scale:
            return ()
        following = words.sum_at(found.last + 1)
        if following is None:
            return ()
        sums.append(found)
        found = following
    if not sums or not found.currency or found.scale < THOUSAND:
        return ()
    own = (each._replace(currency=found.currency) if each.scale > 1 else each.in_unit_of(found) for each in sums)
    return *own, found


def _find_labelled(words: SumWords, first: Sum) -> tuple[Sum, ...]:
    """`2018: 50 000, 2019: 60 000 euroa`, `kunta 10 000 ja yhdistys 5 000 euroa`: the currency of the last for all.

    Labels are years, words of costs and payers, or begin with the same word; any where the line tells of giving before.
    """
    found, sums, labels = first, [first], [_label_at(words, first.first)]
    while not found.currency and _may_be_member(words, found.first) and len(sums) < LONGEST_LIST:
        at = _after_joint(words, found.last)
        while found.last < at <= found.last + LONGEST_SHARE and not _may_be_member(words, at):
            at += 1
        following = words.sum_at(at) if at > found.last and words.same_line(at) else None
        if following is None:
            return ()
        found = following
        sums.append(found)
        labels.append(_label_at(words, found.first))
    if len(sums) < 2 or not found.currency or found.scale != 1 or not _name_no_things(labels):
        return ()
    given = _tells_of_giving(words, first.first) or _are_alike(labels)
    return tuple(each._replace(currency=found.currency) for each in sums) if given else ()


def _may_be_member(words: SumWords, index: int) -> bool:
    """Whether a number is written as a sum, or a short one stands behind who gets it: `seuralle 800`."""
    number = words.text_at(index)
    received = words.text_at(index - 1).endswith("lle") and _SHORT.fullmatch(number) is not None
    return received or GROUPED.match(number) is not None


def _find_bracketed(words: SumWords, first: Sum) -> tuple[Sum, ...]:
    """`kunta (6 000), seura (3 500) ja yhdistys (1 200 euroa)`: a bracket each, the currency of one for all."""
    if not _fills_bracket(words, first):
        return ()
    found, sums = first, [first]
    while _fills_bracket(words, found) and len(sums) < LONGEST_LIST:
        at = _after_joint(words, found.last + 1)
        while found.last + 1 < at <= found.last + LONGEST_MEMBER and words.text_at(at)[:1].isalpha():
            at += 1
        following = words.sum_at(at + 1) if words.text_at(at) == "(" and words.same_line(at) else None
        if following is None:
            break
        found = following
        sums.append(found)
    told = {each.currency for each in sums if each.currency}
    plain = all(each.currency or GROUPED.fullmatch(words.text_at(each.first)) for each in sums)
    if len(sums) < 2 or len(told) != 1 or not plain or not _fills_bracket(words, found):
        return ()
    return tuple(each._replace(currency=each.currency or next(iter(told))) for each in sums)


def _fills_bracket(words: SumWords, found: Sum) -> bool:
    """Whether a sum and nothing else stands in a bracket."""
    return words.text_at(found.first - 1) == "(" and words.text_at(found.last) == ")"


def continues_list(words: SumWords, found: Sum, latest: Sum) -> bool:
    """`palkat 54 000 euroa, matkat 2 300 ja hankinnat 8 700`: the next member of a list whose first has the currency.

    Its label is of costs or a payer, or comes behind one that is, or behind who gives.
    """
    spent_on = _after_purpose(words, latest.last)
    at = _after_joint(words, spent_on)
    label = [words.text_at(index) for index in range(at, found.first)]
    if at == spent_on or not 0 < len(label) <= LONGEST_SHARE or not all(word.isalpha() for word in label):
        return False
    joined = all(map(words.same_line, range(at, found.first + 1))) and ends_clause(words, found.last)
    if not joined or not (latest.currency or GROUPED.fullmatch(words.text_at(latest.first))):
        return False
    before = _label_at(words, latest.first)
    rest = read_lexicon("amount_words").has(label[-1].casefold(), "rest") and 0 < found.value < latest.value
    if not (rest or GROUPED.fullmatch(words.text_at(found.first))) or not _name_no_things([before, label, label]):
        return False
    if rest:
        return True  # `ostopalvelut 5 600 € ja muut 950`
    if label[-1].endswith(_VERB_ENDS):
        return False  # `myönsi 4 000 euroa, ja leirille osallistui 3 000`
    spent = any(_is_of_cost(word) for word in (before[-1], label[-1].casefold()))
    alike = before[-1] == label[-1].casefold() and words.has(found.first - 1, "legal-form")
    return spent or alike or (len(label) < _LONGEST_RECEIVER and _tells_of_giving(words, latest.first))


def _after_purpose(words: SumWords, index: int) -> int:
    """The index after what a sum is for, where a joint follows: `800 euroa koneeseen sekä`; else the index itself."""
    at = index
    while at < index + _LONGEST_PURPOSE and words.text_at(at).islower() and words.text_at(at).endswith(_PURPOSE_ENDS):
        at += 1
    return at if _after_joint(words, at) > at and words.same_line(at) else index


def _is_of_cost(word: str) -> bool:
    """Whether the word is of costs or who pays them, or ends as costs do: `matkat`, `ostopalveluihin`, `kunta`."""
    amounts = read_lexicon("amount_words")
    return names_cost(word) or word.endswith(amounts.forms_of("cost-row"))


def _tells_of_giving(words: SumWords, index: int) -> bool:
    """Whether somebody gets or spends money before the token on its line: `Säätiö saa 40 000, seura 25 000 euroa`."""
    for at in range(index - 1, max(index - 1 - LONGEST_LEAD, -1), -1):
        if words.text_at(at) == "." or not words.same_line(at + 1):
            return False
        if words.has(at, "gives"):
            return True
    return False


def _after_joint(words: SumWords, index: int) -> int:
    """The index after a comma or a joining word on the line, the index itself without one."""
    joint = (words.text_at(index) == ",") + words.has(index + (words.text_at(index) == ","), "joins")
    return index + joint if words.same_line(index + joint) else index


def _label_at(words: SumWords, index: int) -> list[str]:
    """The words and years before a number, back to the comma or joining word before them."""
    label: list[str] = []
    for at in range(index - 1, max(index - 1 - LONGEST_SHARE, -1), -1):
        text = words.text_at(at)
        if not words.same_line(at + 1) or text in ",;.(" or words.has(at, "joins"):
            break
        if text[0].isalnum():
            label.insert(0, text.casefold())
    return label


def _name_no_things(labels: Sequence[Sequence[str]]) -> bool:
    """Whether each number has a label, and none without a currency what is counted: `vieraita 12 000`."""
    if not all(labels) or any(counts_things(" ".join(label)) for label in labels):
        return False
    return not any(label[-1].endswith(SOME) and not names_cost(label[-1]) for label in labels[:-1])


def _are_alike(labels: Sequence[Sequence[str]]) -> bool:
    years = all(is_year(label[-1]) for label in labels)
    return years or len({label[0] for label in labels}) == 1 or all(names_cost(" ".join(label)) for label in labels)


def _find_range(words: SumWords, left: Sum) -> tuple[Sum, ...]:
    """`50 000–70 000 euroa`, `500 till 1 000 euro`: both ends, the unit of the right one for both."""
    sign = words.text_at(left.last) in DASHES
    dash = sign or words.has(left.last, "to")
    last = words.after_ending(left.last)
    from_to = words.text_at(last - 1).endswith(("sta", "stä"))
    if not (dash or from_to) or not words.same_line(last):
        return ()
    right = words.sum_at(last + dash + (dash and words.has(last + 1, "link")))  # `10 000 – noin 20 000 euroa`
    if right is None or not (left.currency or right.currency):
        return ()
    if left.currency and right.currency:
        return left, right
    if left.currency and not sign and not ends_clause(words, right.last):
        return ()  # `3 miljoner kronor till 18 projekt`
    scale = right.scale if left.scale == 1 and left.value < right.value / right.scale else Decimal(1)
    if left.currency:
        return left._replace(value=left.value * scale), right._replace(currency=left.currency)
    if right.scale == 1 and left.value < right.value / THOUSAND and _THOUSANDS.fullmatch(words.text_at(right.first)):
        scale = Decimal(THOUSAND)  # `10–20 000 euroa`, `20-30.000 €`
    left = left._replace(value=left.value * scale, currency=right.currency, confidence=right.confidence)
    joined = not is_year(words.text_at(left.first)) or _is_round(words, left)
    rises = left.value <= right.value or (from_to and words.text_at(right.last - 1).endswith("on"))  # "euroon"
    return (left, right) if rises and joined else ()


def _is_round(words: SumWords, found: Sum) -> bool:
    """Whether what looks like a year is a round sum, or touches the dash: `2000-7000 €`, not `2018 – 7 000 €`."""
    return found.value % _ROUND == 0 or (words.adjacent(found.last) and words.adjacent(found.last + 1))
