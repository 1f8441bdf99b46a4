"""Renders pages from templates: the frame with its parts and languages, and whatever a page puts in it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from graph.templates import open_templates
from graph.web.pages.language import LANGUAGES, Words, format_day
from graph.web.pages.links import EVERYTHING, Links

TEMPLATES: Final = Path(__file__).parent / "templates"

_PARTS: Final = (
    ("search", "search"),
    ("network", "network"),
    ("map", "map"),
    ("timeline", "timeline"),
    ("flows", "flows"),
    ("q/index", "queries"),
    ("sparql", "editor"),
    ("def", "vocabulary"),
    ("quality", "quality"),
    ("catalog", "data"),
)
"""The parts of the site: the path of each and the key of its name."""

_NAMES: Final = {"fi": "suomi", "sv": "svenska", "en": "English"}


class Shown(Protocol):
    """What a frame says of the edition it shows."""

    @property
    def release_id(self) -> str:
        """The release's id."""

    @property
    def mode(self) -> str:
        """How people are shown: "named", "pseudonymous" or "none"."""

    @property
    def made(self) -> str:
        """When the release was built, as xsd:dateTime."""


class Part(NamedTuple):
    """A link of the menu."""

    name: str
    href: str
    here: bool
    language: str = ""


class Frame:
    """Renders the pages of an edition.

    Args:
        edition: what is shown.
        base: where the IRIs of its things start.
        parts: the paths of the parts that the site has; all of them where none are named.
        written: matches how the paths of documents begin that the site has.
    """

    def __init__(
        self, edition: Shown, base: str, parts: frozenset[str] | None = None, written: re.Pattern[str] = EVERYTHING
    ) -> None:
        self.edition, self.base, self.written = edition, base, written
        self.served = parts is None
        self._parts = [part for part in _PARTS if parts is None or part[0] in parts]

    def has(self, part: str) -> bool:
        """Whether the site has a part."""
        return any(path == part for path, _ in self._parts)

    def links(self, name: str, language: str, here: str = "") -> Links:
        """The links of a page; `here` is its path where that is not the page's own file ("search")."""
        return Links(
            self.base, here or f"{name}{'' if language == 'fi' else '.' + language}.html", language, self.written
        )

    def render(self, template: str, name: str, language: str, links: Links | None = None, **values: Any) -> str:
        """A page as HTML.

        Args:
            template: the template's file ("thing.html").
            name: the path of the page without endings.
            language: the reader's language.
            links: its links, where they are not those of the page's own file.
            values: what the template shows; `title` always.
        """
        words = Words(language)
        links = links or self.links(name, language)
        frame = {
            "words": words,
            "links": links,
            "edition": self.edition,
            "release_day": format_day(date.fromisoformat(self.edition.made[:10]), language),
            "hidden": False,
            "served": self.served,
            "parts": [
                Part(words(key), links.page(path), f"{name}/".startswith(f"{path}/")) for path, key in self._parts
            ],
            "translations": [
                Part(_NAMES[one], links.translation(name, one), one == language, one) for one in LANGUAGES
            ],
        }
        return open_templates(TEMPLATES).get_template(template).render(frame | values)
