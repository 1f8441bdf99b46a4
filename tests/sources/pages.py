"""Made-up pages in the layouts of the sources, and their records as lines that a person can read."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from converters.documents import make_document
from graph.model import Document, Location, Problem, Project, Source, Span

GAP = " \u00a0 "
HEAD = "Oulun kaupungin kehittämissalkut - hanketietokanta"
FOOT = "© Oulun kaupunki - Oulun kehittämishankkeet - Hanketietokanta\u00a0 - palaute@ouka.fi"

OUKA = {
    "Hankkeen nimi": "Rantaraitin kyläkahvila",
    "Hanketyyppi": "Oulun kaupungin hanke",
    "Salkku": "Hyvinvointisalkku 2014-2020",
    "Tiivistelmä": "Kahvilassa tavataan naapureita.\n\nToteuttajat ovat mukana alusta asti. Salkku on hallituksen.",
    "Käsittelyvaihe": "Päättynyt",
    "Aloittamispvm": "1.2.2018",
    "Päättymispvm": "30.6.2019",
    "Rahoittajat": "Oulun kaupunki\nRannan seudun säätiö",
    "Toteuttajat": "Oulun kaupunki, Kulttuuripalvelut\nHyvinvointipalvelut",
    "Yhteyshenkilöt": "Projektipäällikkö Maija Meikäläinen, p. 050 000 0311",
    "Liitteet": "Loppuraportti",
    "Logot": "Oulu-logoESR-logo",
}


def make_ouka_page(fields: Sequence[tuple[str, str]] = (), *, gap: str = GAP, furniture: bool = True) -> str:
    """A page of the project database as saved text, with the fields in the order given."""
    fields = fields or list(OUKA.items())
    rows = [f"{label}{gap}\n{value}" if "\n" in value else f"{label}{gap}{value}" for label, value in fields]
    name = dict(fields).get("Hankkeen nimi", "Hanke")
    body = "\n".join(rows)
    return f"{HEAD}\n\n{name}\n*\n\u00a0\n{body}\n\u00a0\n*\n{FOOT}" if furniture else f"{body}\n"


def as_text(text: str, name: str = "page.txt") -> Document:
    return make_document(text.encode(), name)


def as_html(text: str, labels: Sequence[str]) -> Document:
    """A saved page of the project database laid out again as a table in HTML."""
    spelled = "|".join(map(re.escape, labels))
    parts = re.split(rf"(?:^|(?<=\.))({spelled}) *\u00a0 ?", text, flags=re.MULTILINE)
    rows = "".join(
        f"<tr><td><b>{label}</b></td><td>{_paragraphs(value)}</td></tr>"
        for label, value in zip(parts[1::2], parts[2::2], strict=True)
    )
    foot = rows.partition("©")
    return make_document(
        f"<!DOCTYPE html><html><head><title>x</title></head><body><h2>{HEAD}</h2>"
        f"<table>{foot[0]}</td></tr></table><p>©{foot[2]}</p></body></html>".encode(),
        "page.html",
    )


def _paragraphs(value: str) -> str:
    paragraphs = [html.escape(part.strip(" \n\u00a0*")) for part in value.split("\n\n")]
    return "".join(f"<p>{part}</p>" if len(paragraphs) > 1 else part for part in paragraphs).replace("\n", "<br>")


def convert(source: Source, document: Document) -> tuple[list[Project], list[Problem]]:
    """The projects and the problems of a document, apart."""
    records = list(source.convert(document))
    projects = [record for record in records if isinstance(record, Project)]
    return projects, [record for record in records if isinstance(record, Problem)]


def at_place(document: Document, at: Location | None) -> str:
    """The characters of a document at a place."""
    assert isinstance(at, Span)
    return document.text[at.start : at.end]


def facts(project: Project, document: Document) -> list[str]:
    """The project as one line a fact, sorted; a record with a place in the text shows the text there."""
    return sorted(
        f"{name}: {line}"
        for name, value in project._asdict().items()
        for item in (value if isinstance(value, tuple) and not hasattr(value, "_fields") else (value,))
        for line in _fact(item, document)
    )


def _fact(item: object, document: Document) -> Iterator[str]:
    if item in ("", None, ()):
        return
    if not isinstance(item, tuple) or isinstance(item, Span):
        yield " ".join(str(item).split())
        return
    fields = getattr(item, "_fields", ())
    parts = [f"{name}={_short(getattr(item, name))}" for name in fields if name not in ("at", "raw", "as_written")]
    at = getattr(item, "at", None)
    where = " ".join(document.text[at.start : at.end].split()) if isinstance(at, Span) else ""
    yield f"{type(item).__name__}({', '.join(part for part in parts if not part.endswith('='))}) «{where[:80]}»"


def _short(value: object) -> str:
    if value in ("", None, ()):
        return ""
    name = getattr(value, "name", None)
    if name is not None:
        return "/".join((name, *getattr(value, "units", ())))
    return " ".join(str(value).split())
