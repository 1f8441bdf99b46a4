"""Tells whether a name says the body before it again: in another language, in short, behind a dash or in brackets."""

from __future__ import annotations

from converters.text.organisations.names import is_spelt_from, registered_short
from converters.text.organisations.same_bodies import (
    is_area_of_library,
    is_foreign,
    is_in_swedish,
    is_short_of,
    name_the_same,
    says_again,
    translates,
)
from converters.text.organisations.words import head_form
from graph.model import Organisation, Span

_TEACH = frozenset({"educational-institution", "university-of-applied-sciences", "joint-municipal-authority"})
_REPEATING = ("", "–", "—", "-", "/")
_DASHES = ("–", "—", "-")
_AROUND = ' \t\r\n"”“»'
"""Blanks, and the quotes around a short name: `(”Diak”)`."""
_OR = ("eli", "eller", "dvs.", "d.v.s.", "i.e.")

_NO_KIND = ("", "other")
"""Types of bodies by which none is told from another."""


def is_twin(text: str, before: Organisation | None, again: Organisation) -> bool:
    """Whether a slash leads from a body with its units to the same in another language: `X, kirjasto / Y, library`."""
    if before is None or not (before.units and again.units) or before.name == again.name:
        return False
    if not (isinstance(before.at, Span) and isinstance(again.at, Span)):
        return False
    return text[before.at.end : again.at.start].strip() == "/" and name_the_same(before.name, again.name)


def with_units_of(text: str, body: Organisation, again: Organisation) -> Organisation:
    """The body with the units that follow another name of it."""
    if not isinstance(body.at, Span) or not isinstance(again.at, Span):
        return body
    span = Span(body.at.start, again.at.end)
    return body._replace(units=again.units, at=span, raw=text[span.start : span.end])


def with_longer_name(text: str, before: Organisation | None, again: Organisation) -> Organisation | None:
    """The one body of two names that a word for "or" joins, by the longer: `Kuntoutus eli Järven Kuntoutus ry`.

    The letters of a listed body stand before its whole name, too: `THL – Terveyden ja hyvinvoinnin laitos`.
    """
    if before is None or not isinstance(before.at, Span) or not isinstance(again.at, Span) or before.units:
        return None
    between = text[before.at.end : again.at.start].strip()
    letters = before.raw if before.raw.isupper() else before.name  # "XAMK", listed as "Xamk"
    if (not between or between in _DASHES) and is_short_of(letters, again.name):
        return again._replace(at=Span(before.at.start, again.at.end), raw=text[before.at.start : again.at.end])
    if between not in _OR:
        return None
    return again if len(again.name) > len(before.name) else before


def with_brand(text: str, before: Organisation | None, again: Organisation) -> Organisation | None:
    """The one body of a name and the brand beside it, in whatever case: `Koulutuskeskus Kaiun`, `X-kuntayhtymä Kaiku`.

    Only where the name ends with the word for its kind, and stands in the nominative; a fund is no brand of who pays.
    """
    if before is None or not (isinstance(before.at, Span) and isinstance(again.at, Span)):
        return None
    if text[before.at.end : again.at.start] != " " or before.units or " " in again.name or before.raw != before.name:
        return None
    form = head_form(before.name.split()[-1])
    kind = form is not None and not form.case and form.head.shape in ("tail", "word")
    if not kind or again.type == "fund" or again.name.isupper() or name_the_same(before.name, again.name):
        return None
    span = Span(before.at.start, again.at.end)
    name = f"{before.name} {again.name}"
    return again._replace(name=name, type=before.type, at=span, raw=text[span.start : span.end])


def repeats(text: str, before: Organisation | None, again: Organisation) -> bool:
    """Whether a dash or a slash parts the name from another of the same body: `X ry – Y rf`, `… — Xamk`."""
    if before is None or not isinstance(before.at, Span) or not isinstance(again.at, Span):
        return False
    between = text[before.at.end : again.at.start].strip(_AROUND)
    if between == "," and not (before.units or again.units) and registered_short(before.name, again.name):
        return True  # "Suomen Mallikerho, SMK ry"
    if between == "," and before.name != again.name and not (before.units or again.units):
        return _pauses_after(text, again.at.end) and name_the_same(
            before.name, again.name
        )  # "Luonnonvarakeskus, Luke,"
    if between == "(" and text[again.at.end :].lstrip(_AROUND)[:1] == ")" and not (before.units or again.units):
        alike = before.type == again.type or again.type in _NO_KIND
        said = alike and says_again(before.name, again.name)
        return said or name_the_same(before.name, again.name)  # "Ådals församling (Ådal parish)"
    if between.endswith("(") and " " not in between.rstrip("( ") and again.units == ():
        return again.name.isupper() and name_the_same(before.name, again.name)  # "PRH:n mukaan (…)"
    if between == "," and not (before.units or again.units) and is_in_swedish(before.name, again.name):
        return True  # "Lapin Kylät ry, Lapplands Byar rf"
    if between not in _REPEATING or before.units or again.units:
        return False
    if is_in_swedish(before.name, again.name) or (between in _DASHES and is_area_of_library(before.name, again.name)):
        return True  # "Iin kaupunginkirjasto – Lapin maakuntakirjasto"
    beside = not between and "\n" not in text[before.at.end : again.at.start]
    if beside and again.name.isupper() and is_spelt_from(again.name, before.name):
        return True  # "Vesihuoltoliitto VHL"
    if beside and again.name.isupper() and {before.type, again.type} <= _TEACH and is_foreign(before.name):
        return True  # "Oulu Vocational College OSAO"
    translated = bool(between) and before.type == again.type and translates(before.name, again.name)
    return translated or name_the_same(before.name, again.name)


def without_other_tongue(found: list[Organisation]) -> list[Organisation]:
    """The bodies of a list without those that say the one before in Swedish or by its region."""
    kept: list[Organisation] = []
    for each in found:
        last = kept[-1].name if kept and not (kept[-1].units or each.units) else ""
        if not last or not (is_in_swedish(last, each.name) or is_area_of_library(last, each.name)):
            kept.append(each)
    return kept


def _pauses_after(text: str, end: int) -> bool:
    """Whether a sign or the end follows, as behind a short name set between commas."""
    return text[end:].lstrip(" ")[:1] in ("", ",", ".", ";", ")", "\n")
