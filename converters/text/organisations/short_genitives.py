"""Listed bodies by their short names in the genitive: `MLL:n`, `TAMKin`, `Keudan`."""

from __future__ import annotations

from functools import cache

from converters.text.language.inflection import inflect_name
from converters.text.organisations.words import Known, fold, genitive_places, head_form, known_names, words

_WITH_UNITS = frozenset({"joint-municipal-authority", "university-of-applied-sciences", "educational-institution"})


def known_genitive(token: str) -> Known | None:
    """The listed body whose short name stands in the genitive (`MLL:n`, `TAMKin`, `Keudan`); None for other words."""
    name = genitive_stem(token)
    return known_names().get(fold(name)) if name.isupper() else _brand_genitives().get(token)


@cache
def _brand_genitives() -> dict[str, Known]:
    """The brands of schools and authorities in the genitive: `Keudan`, `Salpauksen`; no word that a place has."""
    named = {name: known for known in known_names().values() if known.short and (name := known.name).istitle()}
    owners = {name: known for name, known in named.items() if known.type in _WITH_UNITS and head_form(name) is None}
    ends = words().forms_of("village-end")
    owners = {name: known for name, known in owners.items() if not name.casefold().endswith(ends)}  # "Pajulahti"
    forms = {form: known for name, known in owners.items() for form in inflect_name(name).get("gen", ())}
    return {form: known for form, known in forms.items() if form.casefold() not in genitive_places()}


def genitive_stem(token: str) -> str:
    """Capitals in the genitive without its ending, empty for other words.

    >>> genitive_stem("MLL:n"), genitive_stem("TAMKin"), genitive_stem("Kelan")
    ('MLL', 'TAMK', '')
    """
    name, colon, ending = token.partition(":")
    if not colon and token.endswith("in"):
        name, ending = token[:-2], "n"
    return name if ending == "n" and name.isupper() else ""
