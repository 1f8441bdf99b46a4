"""What a publisher says of itself and of the data: the file `publisher.toml` in the data folder.

Nothing is required, and nothing is assumed of the licence: where it is not stated, the catalogue says so, and
`Publisher.warnings` tells the publisher.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from graph.errors import UsageError

FILE: Final = "publisher.toml"
LANGUAGES: Final = ("fi", "sv", "en")
AUTHORITY: Final = "http://publications.europa.eu/resource/authority/"
_TITLE: Final = {
    "fi": "Hankeverkko: hankkeet, toimijat, paikat ja kohderyhmät",
    "sv": "Hankeverkko: projekt, aktörer, platser och målgrupper",
    "en": "Hankeverkko: projects, actors, places and target groups",
}
_DESCRIPTION: Final = {
    "fi": "Suomalaisten julkisten organisaatioiden hankkeet, niiden toteuttajat, rahoittajat, kohderyhmät, alueet ja "
    "rahoitus linkitettynä datana, lähteineen.",
    "sv": "Finländska offentliga organisationers projekt med genomförare, finansiärer, målgrupper, områden och "
    "finansiering som länkade data, med källor.",
    "en": "Projects of Finnish public bodies with their implementers, funders, target groups, areas and money as "
    "linked data, with sources.",
}
_KEYWORDS: Final = {"fi": ["hankkeet", "rahoitus"], "sv": ["projekt", "finansiering"], "en": ["projects", "funding"]}


@dataclass(frozen=True, slots=True)
class Publisher:
    """The settings of a publisher; texts are by language ("fi", "sv", "en").

    Args:
        name: of the publisher.
        homepage: of the publisher, a web address.
        type: of the publisher, an IRI (of ADMS' publisher types, say).
        contact_name: whom to ask, an office rather than a person.
        contact_page: where to ask, a web address.
        contact_email: where to ask, an address of the office.
        title: of the dataset.
        description: of the dataset.
        keywords: lists of words.
        themes: codes of the EU's data-theme authority table ("GOVE").
        frequency: how often the data changes, a code of the EU's frequency authority table.
        licence: an IRI.
    """

    name: Mapping[str, str] = field(default_factory=dict)
    homepage: str = ""
    type: str = ""
    contact_name: Mapping[str, str] = field(default_factory=dict)
    contact_page: str = ""
    contact_email: str = ""
    title: Mapping[str, str] = field(default_factory=lambda: _TITLE)
    description: Mapping[str, str] = field(default_factory=lambda: _DESCRIPTION)
    keywords: Mapping[str, list[str]] = field(default_factory=lambda: _KEYWORDS)
    themes: tuple[str, ...] = ("GOVE", "REGI")
    frequency: str = "UNKNOWN"
    licence: str = ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a publisher should state before anybody is told of the data."""
        missing = (
            ("licence", self.licence, "without one nobody may use the data"),
            ("name", self.name, "the catalogue says that the publisher is not stated"),
            ("contact_page or contact_email", self.contact_page or self.contact_email, "nobody can ask or complain"),
        )
        return tuple(f"{FILE} states no {what}: {result}" for what, value, result in missing if not value)


def read_publisher(data: Path) -> Publisher:
    """The settings of a data folder; the defaults where there is no file.

    Raises:
        UsageError: the file does not parse, or a setting is unknown or of the wrong kind.
    """
    path = data / FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Publisher()
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot be read ({error})", where=str(path), advice="mend it, see docs/publish.md") from None
    known = {one.name for one in fields(Publisher)}
    for name, value in content.items():
        if name not in known:
            raise _unfit(path, name, f"there is no such setting; there are {', '.join(sorted(known))}")
        _check(path, name, value)
    return Publisher(**{**content, **({"themes": tuple(content["themes"])} if "themes" in content else {})})


def _check(path: Path, name: str, value: Any) -> None:
    default = getattr(Publisher(), name)
    if isinstance(default, str):
        if not isinstance(value, str) or (
            name in {"homepage", "type", "contact_page", "licence"} and not _is_web(value)
        ):
            raise _unfit(path, name, 'write a web address like "https://…"' if name != "frequency" else "write a code")
    elif isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(one, str) and one.isalnum() for one in value):
            raise _unfit(path, name, 'write a list like ["GOVE", "SOCI"]')
    elif not isinstance(value, dict) or not value or not set(value) <= set(LANGUAGES):
        raise _unfit(path, name, f'write it by language ({", ".join(LANGUAGES)}), like {name}.fi = "…"')


def _is_web(value: str) -> bool:
    parts = urlsplit(value)
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not set(value) & set('<>"{}|\\^` ')


def _unfit(path: Path, name: str, advice: str) -> UsageError:
    return UsageError("the setting does not fit", where=f"{path}: {name}", advice=advice)
