"""Makes the inflected forms of Finnish names and plural nouns from rules and one table of exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from converters.text.language.words import read_rows

_VOWELS = "aeiouyäöå"
_BACK = frozenset("aouå")
_FRONT = frozenset("äöy")

# The last parts of place names, with the weak and the strong stem of their inflection ("Lahti": Lahde-n, Lahte-en).
_PARTS = {
    "harju": ("harju", "harju"),
    "joki": ("joe", "joke"),
    "järvi": ("järve", "järve"),
    "kangas": ("kankaa", "kankaa"),
    "kaari": ("kaare", "kaare"),
    "koski": ("koske", "koske"),
    "lahti": ("lahde", "lahte"),
    "laidun": ("laitume", "laitume"),
    "mäki": ("mäe", "mäke"),
    "niemi": ("nieme", "nieme"),
    "pudas": ("putaa", "putaa"),
    "saari": ("saare", "saare"),
    "salmi": ("salme", "salme"),
    "selkä": ("selä", "selkä"),
    "suomi": ("suome", "suome"),
    "nummi": ("numme", "numme"),
    "vesi": ("vede", "vete"),
    "vuori": ("vuore", "vuore"),
}
_GRADES = (
    ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"),
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("ht", "hd"), ("rk", "r"),
)  # fmt: skip
_SHORT_LONG_ENDS = ("maa", "pää", "suu", "pyy", "ii")
"""Last parts of one syllable: their illative is -hVn ("Keminmaahan"), that of longer words -seen ("Vantaaseen")."""


class Stems(NamedTuple):
    """How a name inflects: `weak` carries most endings ("Lahde-ssa"), `strong` illative and essive ("Lahte-en")."""

    weak: str
    strong: str


@cache
def _exceptions() -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in read_rows("name_inflection")}


def is_front(word: str) -> bool:
    """Whether the endings of the word have ä, ö, y: decided by its last vowel that is not e or i.

    >>> is_front("Kemi"), is_front("Oulu"), is_front("Rovaniemi")
    (True, False, True)
    """
    if re.search(r"(?:niem|ves|lehd|lehte)[ie]?$", word.lower()):
        return True
    harmonic = [letter for letter in word.lower() if letter in _BACK or letter in _FRONT]
    return not harmonic or harmonic[-1] in _FRONT


def name_stems(name: str) -> Stems:
    """The stems of a name by the exceptions, its last part, or the gradation of its last consonants.

    >>> name_stems("Turku"), name_stems("Rovaniemi")
    (Stems(weak='Turu', strong='Turku'), Stems(weak='Rovanieme', strong='Rovanieme'))
    """
    known = _exceptions().get(name)
    if known:
        return Stems(known["weak"], known["strong"])
    for part, (weak, strong) in _PARTS.items():
        if name.lower().endswith(part):
            kept = name[: len(name) - len(part)]
            return Stems(_cased(name, kept, weak), _cased(name, kept, strong))
    return _stems_by_sound(name)


def _cased(name: str, kept: str, part: str) -> str:
    """The part after what is kept; it begins with a capital where it is the whole name or follows a hyphen."""
    return kept + (part.capitalize() if name[len(kept)].isupper() else part)


def _stems_by_sound(name: str) -> Stems:
    if name.endswith("nen"):
        return Stems(name[:-3] + "se", name[:-3] + "se")
    if name.endswith(("us", "ys", "os", "es", "is")):
        return Stems(name[:-1] + "kse", name[:-1] + "kse")
    if name[-1:].lower() not in _VOWELS:
        return Stems(name + "i", name + "i")
    if name.endswith("e") and name[-2:-1] not in _VOWELS:
        return Stems(name + "e", name + "e")
    return Stems(_weak_grade(name), name)


def _weak_grade(name: str) -> str:
    """The name with the consonants before its last vowel in weak grade: Turku, Turu; Hanko, Hango; Lieto, Liedo."""
    body, end = name[:-1], name[-1:]
    for strong, weak in _GRADES:
        if body.endswith(strong):
            return body[: -len(strong)] + weak + end
    if body[-1:] == "t" and body[-2:-1] in _VOWELS:
        return body[:-1] + "d" + end
    return name


def inflect_name(name: str) -> dict[str, frozenset[str]]:
    """The forms of a name by case: nom, gen, par, ess, tra and the six local cases.

    Names in -nen are plural ("Kuhmoisissa") but for those that the exceptions list ("Kaustisessa").

    >>> sorted(inflect_name("Lahti")["ill"]), sorted(inflect_name("Kuhmoinen")["ine"])
    (['Lahteen'], ['Kuhmoisissa'])
    """
    known = _exceptions().get(name)
    if known and known["first"]:
        return _inflect_both(known["first"], name[len(known["first"]) :])
    forms = _forms_by_rule(name, known)
    for case, form in _extra_forms(known["extra"] if known else ""):
        forms.setdefault(case, set()).add(form)
    return {case: frozenset(values) for case, values in forms.items()}


def _forms_by_rule(name: str, known: dict[str, str] | None) -> dict[str, set[str]]:
    """The regular forms; an exception without stems ("Koski Tl") has only those that its row lists."""
    if known and not known["weak"]:
        return {"nom": {name}}
    return _plural_forms(name) if name.endswith("nen") and not known else _singular_forms(name, name_stems(name))


def _extra_forms(cell: str) -> Iterator[tuple[str, str]]:
    """The forms of an exception that no rule makes: "ade:Kangasalla|abl:Kangasalta"."""
    for pair in filter(None, cell.split("|")):
        case, _, form = pair.partition(":")
        yield case, form


def _inflect_both(first: str, second: str) -> dict[str, frozenset[str]]:
    """A name whose parts agree in case ("Uudessakaupungissa"); people write the frozen first part as well."""
    ahead, behind = inflect_name(first), inflect_name(second)
    agreeing = {case: {a + b for a in ahead[case] for b in forms} for case, forms in behind.items()}
    frozen = {case: {first + form for form in forms} for case, forms in behind.items()}
    return {case: frozenset(agreeing[case] | frozen[case]) for case in behind}


def _singular_forms(name: str, stems: Stems) -> dict[str, set[str]]:
    a = "ä" if is_front(name) else "a"
    weak, strong = stems
    return {
        "nom": {name},
        "gen": {weak + "n"},
        "par": _partitive(name, strong, a),
        "ess": {f"{strong}n{a}"},
        "tra": {weak + "ksi"},
        "ine": {f"{weak}ss{a}"},
        "ela": {f"{weak}st{a}"},
        "ill": {_illative(strong)},
        "ade": {f"{weak}ll{a}"},
        "abl": {f"{weak}lt{a}"},
        "all": {weak + "lle"},
    }


def _plural_forms(name: str) -> dict[str, set[str]]:
    """The forms of a plural name in -nen: Kuhmoinen, Kuhmoisten, Kuhmoisissa."""
    a = "ä" if is_front(name) else "a"
    stem = name[:-3] + "s"
    endings = {"par": f"i{a}", "ess": f"in{a}", "tra": "iksi", "ine": f"iss{a}", "ela": f"ist{a}", "ill": "iin"}
    endings |= {"gen": "ten", "ade": f"ill{a}", "abl": f"ilt{a}", "all": "ille"}
    return {"nom": {name}} | {case: {stem + ending} for case, ending in endings.items()}


def _partitive(name: str, strong: str, a: str) -> set[str]:
    """-a after a short vowel (Oulua), -ta after a long one or a consonant (Vantaata), either after two (Kuopiota)."""
    if name.endswith("nen"):
        return {f"{name[:-3]}st{a}"}
    if name.endswith("vesi"):
        return {f"{name[:-2]}tt{a}"}
    if name[-1:].lower() not in _VOWELS:
        return {f"{name}t{a}", f"{strong}{a}"}
    if strong[-2:-1].lower() == strong[-1:].lower():
        return {f"{name}t{a}"}
    if strong[-2:-1].lower() in _VOWELS:
        return {f"{name}t{a}", f"{strong}{a}"}
    return {f"{strong}{a}"}


def _illative(strong: str) -> str:
    """-Vn after a short vowel, -seen after a long one, -hVn after a long one in a last part of one syllable."""
    last = strong[-1:].lower()
    if strong[-2:-1].lower() != last:
        return strong + last + "n"
    if strong.lower().endswith(_SHORT_LONG_ENDS):
        return f"{strong}h{last}n"
    return strong + "seen"


def demonym_stems(name: str) -> frozenset[str]:
    """What stands before -lainen or -läinen (-nen after -joki, -veti) in words for people of the place, lower case.

    A name in -la may drop it before the ending: lempääläinen beside lempääläläinen.

    >>> sorted(demonym_stems("Lahti")), sorted(demonym_stems("Kuhmoinen")), sorted(demonym_stems("Lempäälä"))
    (['lahte', 'lahti'], ['kuhmois'], ['lempää', 'lempäälä'])
    """
    low = name.lower()
    if low.endswith("nen"):
        return frozenset({low[:-3] + "s"})
    people = {low, name_stems(name).strong.lower()}
    if low.endswith(("la", "lä")) and low[-3] in _VOWELS:
        people.add(low[:-2])
    return frozenset(people | {low[:-2] + "ti"} if low.endswith("vesi") else people)
