"""/map, /timeline and /flows: pages with their whole state in the address, and their figures as CSV, JSON and XLSX."""

from __future__ import annotations

import asyncio
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import UsageError
from graph.table import Table
from graph.web.charts.charts import PICTURES
from graph.web.pages.language import choose_language
from graph.web.pages.links import read_address
from graph.web.pages.serving import attachment, conditional, documents_of, local_path
from graph.web.pages.tables import TABLE_FORMS
from graph.web.preparation import Piece
from graph.web.problems import ProblemError
from graph.web.site import Site

_Answer = TypeVar("_Answer", str, Table)


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the pictures."""

    async def serve(request: Request) -> Response:
        await site.serving(request).preparation.wait(Piece.SEARCH)
        charts, path = documents_of(site, request).charts, local_path(site, request).strip("/")
        parameters = request.query_params.multi_items()
        stem, _, ending = path.rpartition(".")
        try:
            if ending in TABLE_FORMS:
                table = await asyncio.to_thread(lambda: _found(charts.table(stem, parameters)))
                name = f"{stem.replace('/', '-')}-{site.serving(request).edition.release_id}"
                return attachment(request, name, ending, table)
            address = read_address(path)
            language = address.language if address else choose_language(request.headers.get("accept-language", ""))
            name = address.path if address else path
            page = None
            if address is None or address.ending == "html":
                page = await asyncio.to_thread(charts.render, name, language, parameters)
        except UsageError as error:
            raise ProblemError(400, f"{error.where}: {error.what}", error.advice, "parameter") from None
        headers = {"Content-Language": language} | ({} if address else {"Vary": "Accept-Language"})
        return conditional(request, _found(page).encode(), "text/html", headers)

    paths = [f"/{name}{rest}" for name in PICTURES for rest in ("", ".{ending:path}", "/{rest:path}")]
    return [Route(path, serve) for path in paths]


def _found(found: _Answer | None) -> _Answer:
    if found is None:
        raise ProblemError(404, "there is nothing at this address", "check it, or start at /map", "not-found")
    return found
