"""The columns that only the list of 2021–2027 has: business id, regions, summary and website."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from converters.text.organisations.ids import is_business_id
from converters.text.places.reader import find_place, read_places
from converters.text.target_groups.reader import read_target_groups
from graph.model import Cell, Organisation, Place, Project
from graph.resources import table

_BETWEEN_PLACES = re.compile(r"[;|\n]|,\s*(?=FI)")
_BETWEEN_NAMES = re.compile(r",|\s(?:ja|sekä)\s")
_NUTS = re.compile(r"(FI[0-9A-Z]{0,3})\b\s*")
_WEBSITE = re.compile(r"https?://[^\s@<>\"]+", re.IGNORECASE)
_BARE_WEBSITE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/[^\s@<>\"]*)?", re.IGNORECASE)
_BUSINESS_ID = re.compile(r"(\d{6,7})-?(\d)")


def read_details(project: Project, texts: Mapping[str, tuple[str, Cell]]) -> tuple[Project, list[tuple[str, str]]]:
    """The project with what the further columns say, and (field, problem code) of what could not be read."""
    unread: list[tuple[str, str]] = []
    for name, (text, at) in texts.items():
        if not text.strip():
            continue
        if name == "abstract":
            project = _with_abstract(project, text.strip(), at)
        elif name == "website":
            website = parse_website(text)
            project = project._replace(website=website)
            unread += [] if website else [(name, "bad-website")]
        elif name in ("place", "municipality"):
            places = _read_places(text, at, "region" if name == "place" else "municipality", project.start)
            project = project._replace(places=(*project.places, *(place for place in places if place)))
            unread += [(name, "unknown-place")] if None in places else []
        else:
            business_id = parse_business_id(text)
            project = _with_business_id(project, business_id)
            unread += [] if business_id else [(name, "bad-business-id")]
    return project, unread


def parse_website(text: str) -> str:
    """The address of a website, its scheme added where left out; empty where it is none."""
    text = text.strip()
    if _WEBSITE.fullmatch(text):
        return text
    return f"https://{text}" if _BARE_WEBSITE.fullmatch(text) else ""


def parse_business_id(text: str) -> str:
    """A Finnish business id with seven digits, a hyphen and its check digit; empty where the check fails."""
    match = _BUSINESS_ID.fullmatch(text.strip())
    business_id = f"{match[1].zfill(7)}-{match[2]}" if match else ""
    return business_id if is_business_id(business_id) else ""


def _with_abstract(project: Project, text: str, at: Cell) -> Project:
    """The project with its summary and with the groups and places that the summary names, each once."""
    places = {(place.kind, place.code): place for place in reversed(read_places(text, on=project.start))}
    return project._replace(
        abstract=text,
        target_groups=tuple(group._replace(at=at) for group in read_target_groups(text)),
        places=(*project.places, *(place._replace(at=at) for place in reversed(places.values()))),
    )


def _with_business_id(project: Project, business_id: str) -> Project:
    return project._replace(
        participations=tuple(
            part._replace(agent=part.agent._replace(business_id=business_id))
            if part.role == "implementer" and isinstance(part.agent, Organisation)
            else part
            for part in project.participations
        )
    )


def _read_places(text: str, at: Cell, kind: str, on: date | None) -> list[Place | None]:
    """The areas that a cell names by name or NUTS code; None for each that is not known."""
    found = []
    for part in filter(None, (part.strip() for part in _BETWEEN_PLACES.split(text))):
        area = _find_area(part, kind, on)
        names = [part] if area else _BETWEEN_NAMES.split(part)
        for name in filter(None, map(str.strip, names)):
            place = area or _find_area(name, kind, on)
            found.append(place._replace(raw=name, at=at, stated=True) if place else None)
    return found


def _find_area(text: str, kind: str, on: date | None) -> Place | None:
    """The area of a part of a cell, of the kind that the column is for; else the country or another area so called."""
    match = _NUTS.match(text)
    name = _names_by_nuts().get(match[1], "") if match else ""
    name = name or (text[match.end() :] if match else text)
    return find_place(name, kind=kind, on=on) or find_place(name, on=on)


@cache
def _names_by_nuts() -> dict[str, str]:
    regions = {row["nuts3"]: row["name_fi"] for row in table("regions") if row["nuts3"]}
    return {row["code"]: row["name_fi"] for row in table("countries")} | regions
