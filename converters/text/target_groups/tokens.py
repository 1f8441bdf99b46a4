"""The words and marks of a stretch that names groups, and what their forms show: case, attribute or noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from converters.text.target_groups.cue_patterns import wordings_of
from converters.text.target_groups.words import lexicon, read_singular, read_word, stands_alone

_TOKEN = re.compile(
    # a link word of three, what bounds an age, what leads to examples, what lays stress on some, ages in English, ages
    # with blanks round their dash, an enumerator "1)", a class "9.-luokkalaiset", a bracket, a word, a mark
    r"\b(?:as well as|(?:utan|men|but) (?:också|även|also)|i (?:första|andra) hand(?: till)?"
    r"|från och med|till och med|(?:äldre|yngre) än|for (?:example|instance)|till exempel|bland annat|t\.? ?ex|bl\.a"
    r"|with (?:a )?(?:special|particular) (?:attention to|(?:focus|emphasis) on)"
    r"|med (?:special|särskilt |särskild )(?:fokus|tyngdpunkt) på)\b"
    r"|\b\d\d?(?:[-–]\d\d?)? year[- ]olds\b|\b\d\d?-?\sto\s\d\d?[- ]year[- ]olds\b|"
    r"(?<![\w.,-])\d\d?(?:\s[-–—−]\s?|[-–—−]\s)\d\d?\s?[-–‑]?vuotia\w+|"
    r"(?<![\w.])\d{1,2}\.\s?(?:[-–]\s?\d{1,2}\.)?\s?[-–]?(?:luok(?:at|ille|kia|kien|kiin)\b|lk(?=\s*(?:[,;.]|$)))|"
    r"(?<!\w)(?:\d{1,2}|[a-h])\)|[<>]=|(?<![\w.])\d{1,2}\.(?:[-–]\d{1,2}\.)?[-–]\w*|\([^()]{0,160}\)?|[-‑]?[\w&]+(?:[-‑–:/][\w&]+)*[-‑]?|[^\w\s]"
)
_ADJECTIVE = re.compile(
    r"(?:v(?:[aä]t|i(?:en|[aä]|lle|in|st[aä]|ll[aä]|lt[aä]|n[aä]))|[nlrs]e(?:et|i(?:den|t[aä]|lle|siin|st[aä]|ll[aä]|n[aä]))"
    r"|t[oö]m(?:[aä]t|i\w+)|(?:kykyi|kuntoi|ikäi|taustai|alai|lai|läi|kieli|tuloi|varai|mai|puoli|osai|^julki|^yksityi|kymppi|tei|rei|vai)s(?:et|ten|i\w{1,4})|vuotia\w+"
    r"|altti\w+|saira(?:at|i\w{1,5})|iäkkä\w+|tut|tyt|tuja|tujen|tyjä|tyjen|tuille|tyille|tuista|tyistä|t[uy]i(?:hin|ll[aä]|lt[aä]))$"
)
_COUNTED_ADJECTIVE = re.compile(
    r"(?:(?:kykyi|kuntoi|ikäi|taustai|alai|lai|läi|kieli|tuloi|varai|mai|puoli)st[aä]|t[oö]nt[aä]|v[aä]{2}|vuotiasta"
    r"|maista|saira[as]ta|nutta|nyttä)$"
)
"""Attributes after a number, in the singular partitive: "60 osatyökykyistä ja vammaista henkilöä"."""
_OBJECT = re.compile(r"(?:(?<![ij])[aeiouyäö][aä]|[aeouyäötn]t[aä]|[uy]st[aä])$")
_VERB = re.compile(r"(?:tt|st)(?:aa|ää)$")
_DONE_TO = re.compile(r"[aeiouyäö]m(?:[aä]t|i(?:en|[aä]|lle|in|st[aä]|ll[aä]))$")
_DID = re.compile(r"(?:[aeiouyäöhk]n|ll|rr|ss)[uy]t$")
"""A participle of what one person did, no plural: "jäänyt", "tullut"."""
LOCAL = re.compile(r"(?:lt[aä]|st[aä]|ss[aä]|ll[aä])$")
_FALLBACK = (
    ("all", re.compile(r"ille$")),
    ("ela", re.compile(r"ist[aä]$")),
    ("ill", re.compile(r"i(?:in|hin)$")),
    ("nom", re.compile(r"[aeiouyäö]t$")),
    ("par", re.compile(r"(?:i[aä]|it[aä]|j[aä])$")),
    ("gen", re.compile(r"(?:ien|jen|iden|sten)$")),
)


_TENS = "pari|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän"
NUMERAL = re.compile(
    rf"^(?:(?:{_TENS})?(?:kymmentä|sataa|tuhatta)|sata|tuhat|(?:yksi|{_TENS})toista|(?:kymmen|sata)kunta)(?:\s+|$)"
)
"""A numeral in one word that asks for the partitive: "sata (nuorta)", "parikymmentä (äitiä)"."""
ALONGSIDE = ("kanssa", "parissa", "hyväksi", "luona", "tukena")
"""What stands between people and those who work with them."""
COMPARISONS = ("vanhem", "nuorem")
"""What words begin with that compare with an age: "(65-vuotiaat ja) vanhemmat"."""
_LONGEST_ABBREVIATION = 4
"""Letters and stops before the last stop of an abbreviation, as far as they are one token: "t.ex(.)", "bl.a(.)"."""
_YEARS = re.compile(r"v|vuotta|vuotia\w+|täyttän\w+")
_YEARS_OLD = ("år", "year", "old", "age")
_ONE_AGE = re.compile(r"\d\d?[-–‑]?v(?:\.?|uotta|uotia\w+)(?:täyttän\w+)?")

PASSIVE = re.compile(
    r"(?:(?:tt|uot|yöt|ht|[aeou]d)[aä]isiin|(?:[aeiuyäö]t|st|d|ll|nn|rr)(?:aan|ään)|[aeiuyäö]ttiin|[aeiouyäösnlr]tiin)$"
)
"""The end of a verb that says what is done: "keskitytään", "tuettiin", "järjestettäisiin"."""


class Token(NamedTuple):
    """A word, a mark, or a parenthesis as a whole."""

    text: str
    start: int
    end: int
    low: str
    """The text in small letters."""

    def is_a(self, kind: str) -> bool:
        return kind in lexicon().kinds(self.low)

    @property
    def is_word(self) -> bool:
        return self.text[-1].isalnum() or (len(self.text) > 1 and self.text[0].isalnum())


def is_of_abbreviation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a stop is of an abbreviation: "p.g.a. arbete", "bl.a. unga"; small letters go on behind it."""
    if tokens[at].text != "." or not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    short = before.end == tokens[at].start and before.text.islower() and len(before.text) <= _LONGEST_ABBREVIATION
    return short and after.text[0].islower()


def counts(token: Token) -> bool:
    """Whether a word is a number: in figures ("40", "15–20") or in letters ("viisi", "parisataa")."""
    return token.text[0].isdigit() or token.is_a("number") or NUMERAL.match(token.low) is not None


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of the text, with spans in the whole text."""
    return [Token(match[0], *match.span(), match[0].lower()) for match in _TOKEN.finditer(text, start, end)]


def fallback_case(token: Token) -> str:
    """The case of a plural that no table lists, by its ending; none of a listed singular nor of a day."""
    if len(token.text) < 5 or _DID.search(token.low) or read_singular(token.text):
        return ""
    case = next((case for case, ending in _FALLBACK if ending.search(token.low)), "")
    return "" if case and token.is_a("when") else case


def is_adjectival(token: Token) -> bool:
    """Whether a word has the ending of a plural attribute: "olevat", "taustaisille"."""
    return _ADJECTIVE.search(token.low) is not None


def is_noun(token: Token) -> bool:
    """Whether a word is a listed group and no attribute."""
    return read_word(token.text) is not None and not is_adjective(token)


def is_adjective(token: Token) -> bool:
    """Whether a group word is an attribute by its form ("työttömät", "olevia") and no noun ("aikuiset")."""
    word = read_word(token.text)
    if word and any(lexicon().has(lemma, "noun") for lemma in word.lemmas):
        return False
    if word and not stands_alone(word):
        return True
    pattern = _COUNTED_ADJECTIVE if word and word.case == "cnt" else _ADJECTIVE
    return pattern.search(token.low) is not None


def adds_bound(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word adds to an age: "yli 20- (mutta) alle 36-vuotiaat", "65-vuotiaat (ja) sitä vanhemmat"."""
    if not (tokens[at : at + 1] and (tokens[at].low == "mutta" or tokens[at].is_a("link"))):
        return False
    following = tokens[at + 1 : at + 3]
    if following and tokens[at].is_a("link") and following[0].is_a("or-more"):
        return at > 0 and (tokens[at - 1].text[0].isdigit() or tokens[at - 1].low.startswith(_YEARS_OLD))
    if following and tokens[at].is_a("link") and _compares(following[0]):
        return _is_one_age(tokens, at - 1) and case_of(tokens[at - 1]) in (case_of(following[0]), "")
    if len(following) < 2:
        return False
    one, other = following
    if tokens[at].is_a("link"):
        return one.low == "sitä" and _compares(other)
    return tokens[at].low == "mutta" and one.is_a("bound") and other.text[0].isdigit()


def bound_before(tokens: Sequence[Token], begin: int) -> int:
    """How many tokens of a comparison that adds to an age stand right before a place: "65-vuotiaat (ja sitä vanhemmat)
    kotkalaiset"."""
    if not _compares(tokens[begin - 1]):
        return 0
    return next((length for length in (2, 3) if begin > length and adds_bound(tokens, begin - length)), 0)


def end_of_bound(tokens: Sequence[Token], at: int) -> int:
    """Past what adds to the age that ends before a place: "65-vuotiaat (ja sitä vanhemmat)"; else the place."""
    if at >= len(tokens) or not tokens[at].is_a("link") or not adds_bound(tokens, at):
        return at
    return at + 2 + (tokens[at + 1].low == "sitä")


def _compares(token: Token) -> bool:
    """Whether a word says that some are older or younger, or is of parents: "(ja) vanhemmat"; no "vanhempansa"."""
    return token.low[:6] in COMPARISONS and not token.low.endswith(("nsa", "nsä"))


def _is_one_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether an age of one number that nothing bounds ends at a token: "65-vuotiaat (ja vanhemmat)", "65 v."."""
    first = at
    while first > 0 and (tokens[first].text == "." or _YEARS.fullmatch(tokens[first].low)):
        first -= 1
    if first < 0 or not _ONE_AGE.fullmatch("".join(token.low for token in tokens[first : at + 1])):
        return False
    return first == 0 or not (tokens[first - 1].is_a("bound") or tokens[first - 1].text in ("-", "–", "‑", "−"))


def case_of(token: Token) -> str:
    word = read_word(token.text)
    return word.case if word else fallback_case(token)


@cache
def is_verb(low: str) -> bool:
    """Whether a word says what is done for people, though it looks like a partitive: "edesauttaa", "vähentää"."""
    if _VERB.search(low):
        return True
    return any(wordings_of("group_cues", kind).match(low) for kind in ("ACTS", "DOES"))


def is_done_by(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle says what the word before it does to people: "seurojen (tukemia)"."""
    return at > 0 and _DONE_TO.search(tokens[at].low) is not None and tokens[at - 1].low.endswith("n")


def tells_past(low: str) -> bool:
    """Whether a word says what people did for others, though it looks like a participle: "(he) järjestivät"."""
    return low.endswith(("ivat", "ivät")) and is_verb(low)


def did_alone(token: Token) -> bool:
    """Whether a word is a participle of what one person did: "jäänyt", "ollut"."""
    return token.low[-2:] in ("ut", "yt") and _DID.search(token.low) is not None


def is_object(token: Token) -> bool:
    """Whether a word is a singular partitive by its form: "työtä", "apua", "tukea"; no verb ("tarjoaa")."""
    word = read_word(token.text)
    return (
        (token.low == "tukea" or not (token.is_a("group-verb") or is_verb(token.low)))
        and (word is None or word.case == "cnt")
        and _OBJECT.search(token.low) is not None
    )
