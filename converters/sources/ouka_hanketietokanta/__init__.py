"""Pages of the City of Oulu's project database, as text or HTML."""

from __future__ import annotations

from collections.abc import Iterator

from converters.documents import CSV, XLSX
from converters.layout import mark_repeats
from converters.sources.ouka_hanketietokanta.page import has_marks, pages, score
from converters.sources.ouka_hanketietokanta.project import convert_page
from graph.errors import InputError
from graph.model import Document, Problem, Project

__all__ = ["convert", "recognise"]


def recognise(document: Document) -> float:
    """How sure it is that the document is such a page: by its head and foot, and by the labels it has."""
    return 0.0 if document.media_type in (CSV, XLSX) else score(document.text)


def convert(document: Document) -> Iterator[Project | Problem]:
    """The projects of the pages in a file: one, or several where pages were saved together.

    Raises:
        InputError: there is no label of such a page in it.
    """
    found = [page for page in pages(document.text) if has_marks(page)]
    if not found:
        raise InputError(
            "no field of a page of the project database is in it",
            where=document.name,
            advice="save the whole page of a project again",
        )
    for page in mark_repeats(found, "page"):
        if isinstance(page, Problem):
            yield page
        else:
            yield from convert_page(page, document)
