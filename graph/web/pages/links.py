"""Where the pages stand and how they link: always relatively, so that the site works under any path."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import quote, unquote, urlencode

from graph.vocabulary import DEF, HV

_SAFE: Final = "/:@!$&'()*+,;=~-._"
_LANGUAGE: Final = re.compile(r"\.(sv|en)$")

FORMATS: Final = {
    "html": "text/html",
    "ttl": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
}
"""The endings of a document's forms, and their media types."""


EVERYTHING: Final = re.compile("")
"""Matches how the path of any document begins."""

RDF_FORMS: Final = (("Turtle", "ttl"), ("JSON-LD", "jsonld"), ("N-Triples", "nt"))
"""What the forms of a document in RDF are called, with their endings."""


class Address(NamedTuple):
    """A form of a document: its path without endings ("doc/project/x"), its language and the ending ("html", "ttl")."""

    path: str
    language: str = "fi"
    ending: str = "html"

    @property
    def file(self) -> str:
        """Where it stands below the root of the site: Finnish pages carry no mark of their language.

        >>> Address("doc/role/x", "en").file
        'doc/role/x.en.html'
        """
        mark = f".{self.language}" if self.ending == "html" and self.language != "fi" else ""
        return f"{self.path}{mark}.{self.ending}"


def read_address(path: str) -> Address | None:
    """What a path with an ending asks for; None where it has none of ours.

    >>> read_address("doc/role/x.en.html")
    Address(path='doc/role/x', language='en', ending='html')
    """
    stem, dot, ending = path.rpartition(".")
    if not dot or ending not in FORMATS:
        return None
    if ending == "html" and (match := _LANGUAGE.search(stem)):
        return Address(stem[: match.start()], match[1], ending)
    return Address(stem, "fi", ending)


class Links:
    """Links from one page to the others.

    Args:
        base: where the IRIs of the edition's things start, with its last slash.
        here: the path of the page below the root of the site ("doc/project/ouka/x.html").
        language: the language that the reader goes on in.
        written: matches how the paths of documents begin that the site has.
    """

    def __init__(self, base: str, here: str, language: str, written: re.Pattern[str] = EVERYTHING) -> None:
        self.base, self.here, self.language, self._written = base, here, language, written

    def to(self, path: str, **parameters: str) -> str:
        """A relative link to a path below the root of the site ("" is the front page)."""
        query = (
            "?" + urlencode({key: value for key, value in parameters.items() if value})
            if any(parameters.values())
            else ""
        )
        return _lead(posixpath.dirname("/" + self.here), path) + query

    def page(self, name: str, **parameters: str) -> str:
        """A relative link to a page by its path without endings, in the reader's language."""
        return self.to(Address(name, self.language).file, **parameters)

    def form(self, name: str, ending: str) -> str:
        """A relative link to another form of a document."""
        return self.to(Address(name, self.language, ending).file)

    def translation(self, name: str, language: str) -> str:
        """A relative link to a page in another language."""
        return self.to(Address(name, language).file)

    def thing(self, iri: str) -> str:
        """A link to the page of a thing; to the IRI itself where it is none of ours and leads into the web."""
        if document := document_path(iri, self.base):
            return self.page(document) if self._written.match(document) else ""
        return iri if iri.startswith(("https://", "http://")) else ""


@lru_cache(10_000)
def _lead(folder: str, path: str) -> str:
    """The relative link, encoded, from a folder to a path; the pages of a folder share most of theirs."""
    target = posixpath.relpath("/" + path, folder)
    return quote(target.rstrip("/") + "/" if path.endswith("/") or not path else target, safe=_SAFE)


class StatefulLinks(Links):
    """The links of another `Links`, of which those to the other languages keep the state of the page.

    Args:
        links: the links of the page.
        state: the parameters of its address, encoded.
    """

    def __init__(self, links: Links, state: str) -> None:
        super().__init__(links.base, links.here, links.language, links._written)
        self._state = f"?{state}" if state else ""

    def translation(self, name: str, language: str) -> str:
        """A relative link to the page in another language and the same state."""
        return super().translation(name, language) + self._state


class RootedLinks(Links):
    """Links from a page that any address may show: they begin at `root`, the path of the site with its last slash."""

    def __init__(self, base: str, root: str, language: str, written: re.Pattern[str] = EVERYTHING) -> None:
        super().__init__(base, "", language, written)
        self._root = root

    def to(self, path: str, **parameters: str) -> str:
        """A link to a path below the root of the site."""
        return self._root + super().to(path, **parameters).removeprefix("./")


def document_path(iri: str, base: str) -> str:
    """The path of the document about a thing ("doc/project/x", "def/role/funder"), empty where it is none of ours.

    >>> document_path("https://a.example/id/project/x", "https://a.example/")
    'doc/project/x'
    """
    if iri == HV or iri.startswith(HV):
        return "def"
    if iri.startswith(DEF):
        return "def/" + unquote(iri.removeprefix(DEF))
    if not iri.startswith(base):
        return ""
    local = unquote(iri.removeprefix(base).partition("#")[0])
    if local.startswith("id/"):
        return "doc/" + local.removeprefix("id/")
    return "doc/" + local if local.startswith(("src/", "graph/")) else ""


def thing_iri(path: str, base: str) -> str:
    """The IRI of what a document is about, from the document's path; the inverse of `document_path`.

    >>> thing_iri("doc/src/ab12", "https://a.example/")
    'https://a.example/src/ab12'
    """
    if path == "def":
        return HV
    if path.startswith("def/"):
        return DEF + quote(path.removeprefix("def/"), safe=_SAFE)
    local = path.removeprefix("doc/")
    kind = "" if local.startswith(("src/", "graph/")) else "id/"
    return base + kind + quote(local, safe=_SAFE)
