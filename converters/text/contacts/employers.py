"""Finds the organisation of a contact: as written beside the name, from a scope before it, or from a mail domain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from converters.text.contacts.owner_firms import owner_of
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.organisations import bodies
from converters.text.organisations.bodies import Body
from converters.text.organisations.reader import parse_organisation
from converters.text.people.emails import fold_letters
from graph.model import Organisation, Span

_NOT_SURE = 0.7


def make_employer(text: str, items: Sequence[Item], given: Sequence[Organisation]) -> Organisation | None:
    """The organisation that items side by side name ("Oulun kaupunki, Työllisyyspalvelut"); None where they name none.

    `given` are the project's own bodies: a place or a short name that one of them explains becomes that body.
    """
    if not items:
        return None
    start, end = items[0].start, items[-1].end
    raw = " ".join(text[start:end].split())
    main = next((item for item in items if names_whole_body(item)), items[0])
    units = tuple(_name(item) for item in items if item is not main and item.kind == "body")
    at = Span(start, end)
    if main.kind == "place":
        return _from_place(main, raw, at, given)
    name = _name(main)
    known = _find_given(name, given)
    if known is not None and main.kind == "capital":
        return known._replace(raw=raw, at=at, units=units, inferred=("name",))
    sure = 1.0 if main.kind == "body" and not bodies.is_generic(text[main.start : main.end]) else _NOT_SURE
    body = _named(parse_organisation(", ".join((name, *units))))._replace(raw=raw, at=at, confidence=sure)
    owner = "" if body.sole_trader else owner_of(body.name)
    return body._replace(type="sole-trader", sole_trader=owner) if owner else body


def _named(body: Organisation) -> Organisation:
    """A unit whose body is not written stands for itself: a contact line says no more."""
    if body.name or not body.units:
        return body
    return body._replace(name=body.units[0], units=body.units[1:])


def _name(item: Item) -> str:
    """The base form, with the capitals that an abbreviation in it has ("ELY-keskuksesta")."""
    name = item.meaning.name if isinstance(item.meaning, Body) else item.text
    short, hyphen, _ = item.text.partition("-")
    is_short = hyphen and short.isupper() and name.casefold().startswith(short.casefold())
    return f"{short}{name[len(short) :]}" if is_short else name


def is_given(place: Item, given: Iterable[Organisation]) -> bool:
    """Whether the body that governs a place is one of the project's own."""
    return _find_given(_governing(place), given) is not None


def _governing(place: Item) -> str:
    return str(place.meaning) or place.text


def _from_place(item: Item, raw: str, at: Span, given: Sequence[Organisation]) -> Organisation:
    """A bare place as the body that governs it, the project's own where it is one of them."""
    name = _governing(item)
    known = _find_given(name, given)
    sure = 1.0 if known else _NOT_SURE
    return (known or parse_organisation(name))._replace(raw=raw, at=at, units=(), inferred=("name",), confidence=sure)


def _find_given(name: str, given: Iterable[Organisation]) -> Organisation | None:
    key = name.casefold()
    for body in given:
        if key in {body.name.casefold(), body.abbreviation.casefold()} or key == _initials(body.name):
            return body
    return None


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[:1].isupper()]
    return "".join(word[0] for word in words).casefold() if len(words) > 2 else "\n"


def employer_of_domain(
    domain: str, given: Sequence[Organisation], named: Sequence[Organisation] = ()
) -> Organisation | None:
    """The body whose mail domain this is: by the table, or one of the project's own whose name begins alike.

    `named` are the bodies of the text: one whose name fits the domain goes before the name that the table has
    ("University of Eastern Finland" beside "@uef.fi"), and stands in, less surely, where the table has none.
    """
    listed = _listed_host(domain)
    written = {body.name.casefold(): body for body in named if begins_alike(domain, body)}
    said = next(iter(written.values())) if len(written) == 1 else None
    if listed == "":
        return None
    if listed is not None:
        if said is not None and all(body.name != listed for body in named):
            return _inferred(said)
        return _inferred(_find_given(listed, given) or parse_organisation(listed))
    found = [body for body in given if begins_alike(domain, body)]
    if len(found) == 1:
        return _inferred(found[0])
    return _inferred(said)._replace(confidence=_NOT_SURE) if said is not None else None


def _listed_host(domain: str) -> str | None:
    """The name of the body that the table has for a domain, empty where several share it; None for others."""
    known = bodies.domains()
    labels = domain.split(".")
    hosts = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((known[host] for host in hosts if host in known), None)


def _inferred(body: Organisation) -> Organisation:
    return body._replace(raw="", at=None, units=(), inferred=("name",))


def begins_alike(domain: str, body: Organisation) -> bool:
    """Whether a domain's own label fits a name: its initials, its abbreviation, or the beginning of its letters."""
    stem = domain.split(".")[-2] if "." in domain else ""
    joined = fold_letters(body.name).replace(" ", "").replace("-", "")
    if stem in {_initials(body.name), fold_letters(body.abbreviation)}:
        return True
    plain = stem.replace("-", "")
    return len(plain) > 3 and joined.startswith(plain[: max(4, len(plain) - 2)])
