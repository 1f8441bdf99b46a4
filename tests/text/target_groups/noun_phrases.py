"""Makes Finnish noun phrases of people in every case from tables of nouns and attributes, for the tests."""

from __future__ import annotations

CASES = ("nom", "par", "gen", "all", "ill", "ela")
NOUNS = tuple(
    forms.split()
    for forms in (
        "nuoret nuoria nuorten nuorille nuoriin nuorista",
        "naiset naisia naisten naisille naisiin naisista",
        "perheet perheitä perheiden perheille perheisiin perheistä",
        "maahanmuuttajat maahanmuuttajia maahanmuuttajien maahanmuuttajille maahanmuuttajiin maahanmuuttajista",
        "henkilöt henkilöitä henkilöiden henkilöille henkilöihin henkilöistä",
        "työttömät työttömiä työttömien työttömille työttömiin työttömistä",
    )
)
_ENDINGS = {
    "v": ("vAt", "viA", "vien", "ville", "viin", "vistA"),
    "n": ("neet", "neitA", "neiden", "neille", "neisiin", "neistA"),
    "l": ("leet", "leitA", "leiden", "leille", "leisiin", "leistA"),
    "t": ("tUt", "ttUjA", "ttUjen", "tUille", "ttUihin", "tUistA"),
    "d": ("dUt", "tUjA", "tUjen", "dUille", "tUihin", "dUistA"),
}
"""Of participles, by the letter behind the dash: A is "a" or "ä", U is "u" or "y"."""


def decline(attribute: str, case: str) -> str:
    """An attribute with its arguments in a case: its last word is a stem with the letter of its endings.

    >>> decline("heikosti suomea puhu-v", "gen"), decline("rikoksista tuomit-t", "par")
    ('heikosti suomea puhuvien', 'rikoksista tuomittuja')
    """
    stem, _, letter = attribute.rpartition("-")
    vowels = [sign for sign in stem.split()[-1] if sign in "aouäöy"]
    back = not vowels or vowels[-1] in "aou"
    ending = _ENDINGS[letter][CASES.index(case)].replace("A", "a" if back else "ä").replace("U", "u" if back else "y")
    return stem.removesuffix("t" if letter == "t" else "") + ending


def phrase(attribute: str, noun: list[str], case: str) -> str:
    """An attribute with its arguments before a noun, both in a case."""
    return f"{decline(attribute, case)} {noun[CASES.index(case)]}"
