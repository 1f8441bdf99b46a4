"""/search: the results as a page, CSV, JSON and XLSX, the whole state in the address."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import UsageError
from graph.web.pages.documents import Documents
from graph.web.pages.language import choose_language
from graph.web.pages.links import read_address
from graph.web.pages.serving import attachment, conditional, documents_of, local_path
from graph.web.pages.tables import TABLE_FORMS
from graph.web.preparation import Piece
from graph.web.problems import ProblemError
from graph.web.search.addresses import read_wish
from graph.web.search.asking import Wish
from graph.web.site import Site

_PATHS: Final = ("/search", *(f"/search.{ending}" for ending in ("html", "sv.html", "en.html", *TABLE_FORMS)))


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the search."""

    async def serve_search(request: Request) -> Response:
        documents = documents_of(site, request)
        wish = read_wish(request.query_params.multi_items())
        path = local_path(site, request).strip("/")
        await site.serving(request).preparation.wait(Piece.SEARCH)
        try:
            if (ending := path.rpartition(".")[2]) in TABLE_FORMS:
                return await asyncio.to_thread(_make_file, request, documents, wish, ending)
            address = read_address(path)
            language = address.language if address else choose_language(request.headers.get("accept-language", ""))
            found = await asyncio.to_thread(lambda: documents.search.find(wish))
            page = await asyncio.to_thread(documents.search_page.render, wish, found, language)
        except UsageError as error:
            raise ProblemError(400, f"{error.where}: {error.what}", error.advice, "parameter") from None
        headers = {"Content-Language": language} | ({} if address else {"Vary": "Accept-Language"})
        return conditional(request, page.encode(), "text/html", headers)

    return [Route(path, serve_search) for path in _PATHS]


def _make_file(request: Request, documents: Documents, wish: Wish, ending: str) -> Response:
    return attachment(request, "search", ending, documents.search.list_all(wish))
