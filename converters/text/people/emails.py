"""Finds e-mail addresses, also disguised ones, and address templates such as `etunimi.sukunimi(at)kunta.example`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from converters.text.language.tokens import Token
from converters.text.people.email_templates import read_template
from converters.text.people.words import words_of

_SIGN = r"(?:at|ät|a)-merkki"
_AT = re.compile(
    rf"\s{{0,3}}[(\[{{<*]\s?(?:a\s?t|a|[äe]t|@|{_SIGN})\s?[)\]}}>*]\s{{0,3}}|\s{{0,3}}@\s{{0,3}}"
    rf"|(?P<spelt>[ \u00a0](?:{_SIGN}|at|ät)[ \u00a0]|(?<=[^\W_])\#(?=[^\W_][\w-]*\.[a-z]))",
    re.I,
)
_RULED_AT = re.compile(rf"{_AT.pattern.removesuffix(')')}|[ \u00a0]?(?<![_-])([_-])at\2[ \u00a0]?)", re.I)
_LABEL = re.compile(r"[^\W_](?:[^\W_]|-(?=[^\W_]))*")
# The last label of a domain with the capital of the next cell run on to it ("anna@kunta.fiVille").
_SEAM = re.compile(r"[a-z]{2,4}(?=[A-ZÅÄÖ][a-zåäö])")
_DOT = re.compile(r"\.|\s?[(\[]\s?(?:dot|piste|punkt|\.)\s?[)\]]\s?|[ \u00a0](?:dot|piste|punkt)[ \u00a0]", re.I)
_LOOSE_DOT = re.compile(r"\s?\.\s?(?=[a-zåäö])|-\s+(?=[a-zåäö])")
_SPELT_DOT = r"\s?[(\[]\s?(?:dot|piste|punkt|\.)\s?[)\]]\s?|[ \u00a0](?:dot|piste|punkt)[ \u00a0]"
_LOCAL = re.compile(rf"[^\W_](?:[\w.+%'’-]|{_SPELT_DOT})*\Z", re.I)
_LOCAL_DOT = re.compile(_SPELT_DOT, re.I)
# The label of a cell with its capital run on to the address in the next ("E-postanna.maki@...").
_GLUED = re.compile(r"(?:E-post(?:adress)?|Sähköposti(?:osoite)?|E-?mail|E-posti)(?=[a-zåäö]{2,}\.?[a-zåäö])")
# A telephone number that runs on into an address ("040 000 0000anna.maki@…"), up to the letters of the address.
_GLUED_NUMBER = re.compile(r"(?<!\d)(?:0|\+?358)[\d -]{5,14}\d(?=[a-zåäö]{2,}\.?[a-zåäö])")
_LOCAL_HEAD = re.compile(r"(?<![^\s:;,(<>])([a-zåäöéü]{2,}(?:[.-][a-zåäöéü]+)?)(\s?\.\s{1,2}|\s\.|\s?-\n)\Z")
_LETTERS = str.maketrans({"ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})


def read_emails(text: str) -> list[Token]:
    """The addresses of a text: tokens of kind "email" (`value` the plain address in lower case) or "template".

    `(at)`, `[at]`, `(ät)`, " at ", `#`, spaces inside and a break at a line end are undone. The value of a template is
    the address with `{given}`, `{family}` or their initials in it, for `make_address`.
    """
    tokens: list[Token] = []
    ruled = any(sign in text for sign in ("-at-", "_at_", "-AT-", "_AT_"))  # rare, and dear to look for
    for at in (_RULED_AT if ruled else _AT).finditer(text):
        token = _read_around(text, at, tokens[-1].end if tokens else 0)
        if token is not None:
            tokens.append(token)
    return tokens


def make_address(template: str, given: str, family: str) -> str:
    """The address that a template gives for a name, by the conventions of Finnish public bodies.

    Letters lose their marks (ä, å -> a; ö -> o; é -> e), a hyphen stays, of several given names the first counts,
    and the parts of a family name are written together ("von Essen" -> "vonessen").
    """
    first, last = next(iter(fold_letters(given).split()), ""), fold_letters(family).replace(" ", "")
    return template.format(given=first, family=last, given_initial=first[:1], family_initial=last[:1])


def fold_letters(name: str) -> str:
    """A name in the letters of an e-mail address: small, without marks, apostrophes and stops."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return re.sub(r"[^a-z0-9 -]", "", plain)


def _read_around(text: str, at: re.Match[str], floor: int) -> Token | None:
    start, local = _read_local(text, at.start(), floor)
    end, domain = _read_domain(text, at.end())
    if not local or not domain or (at.group("spelt") and ("." not in local or _is_in_url(text, start))):
        return None
    if template := read_template(local):
        return Token("template", text[start:end], start, end, f"{template}@{domain}")
    return Token("email", text[start:end], start, end, f"{local}@{domain}")


def _is_in_url(text: str, start: int) -> bool:
    """Whether what looks like an address is a part of a web address ("www.stay-at-home.example")."""
    return text.startswith("www.", start) or text[start - 1 : start] == "/"


def _read_local(text: str, end: int, floor: int) -> tuple[int, str]:
    match = _LOCAL.search(text, max(floor, end - 64), end)
    if match is None:
        return end, ""
    glued = _GLUED.match(text, match.start(), end) or _run_on_number(text, match.start(), end)
    if glued is not None:
        match = _LOCAL.search(text, glued.end(), end) or match
    start, local = match.start(), _LOCAL_DOT.sub(".", match.group()).rstrip(".-")
    head = _LOCAL_HEAD.search(text, max(floor, start - 40), start)
    if head and "." not in local and head[1] not in words_of("mail-label"):
        glue = "" if "-" in head[2] else "."
        return head.start(), f"{head[1]}{glue}{local}".lower()
    return start, local.lower()


def _run_on_number(text: str, start: int, end: int) -> re.Match[str] | None:
    """The telephone number whose last digits an address seems to begin with; None where it begins with letters."""
    if not text[start].isdigit():
        return None
    number = _GLUED_NUMBER.search(text, max(0, start - 16), end)
    return number if number is not None and number.end() > start else None


def _read_domain(text: str, position: int) -> tuple[int, str]:
    """The domain that begins at `position` and where it ends; empty where there is none."""
    labels: list[str] = []
    end = position
    for start, stop in _domain_labels(text, position):
        seam = _SEAM.match(text, start, stop)
        stop = seam.end() if seam is not None and labels and seam.group() in words_of("top-domain") else stop
        label = text[start:stop].lower()
        if len(labels) > 1 and labels[-1] in words_of("top-domain") and label not in words_of("top-domain"):
            break
        if text[end:start].startswith("-"):
            labels[-1] += label
        else:
            labels.append(label)
        end = stop
        if seam is not None and end == seam.end():
            break
    if len(labels) < 2 or not re.fullmatch(r"[a-z]{2,}", labels[-1]):
        return position, ""
    return end, ".".join(labels)


def _domain_labels(text: str, position: int) -> Iterator[tuple[int, int]]:
    previous, count = "", 0
    while match := _LABEL.match(text, position):
        previous, count = match.group().lower(), count + 1
        yield match.span()
        dot = _DOT.match(text, match.end())
        if dot is None or not _LABEL.match(text, dot.end()):
            dot = None if count > 1 and previous in words_of("top-domain") else _LOOSE_DOT.match(text, match.end())
        if dot is None:
            return
        position = dot.end()
