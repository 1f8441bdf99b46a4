"""/search: the results as a page, CSV, JSON and XLSX, the whole state in the address."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import UsageError
from graph.web.pages.language import choose_language
from graph.web.pages.links import read_address
from graph.web.pages.serving import WRITERS, conditional, documents_of, local_path
from graph.web.problems import ProblemError
from graph.web.search.asking import Search, Wish
from graph.web.search.page import read_wish
from graph.web.site import Site

_PATHS: Final = ("/search", *(f"/search.{ending}" for ending in ("html", "sv.html", "en.html", *WRITERS)))


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the search."""

    async def serve_search(request: Request) -> Response:
        documents = documents_of(site, request)
        wish = read_wish(request.query_params.multi_items())
        path = local_path(site, request).strip("/")
        try:
            if (ending := path.rpartition(".")[2]) in WRITERS:
                return await _send_table(request, documents.search, wish, ending)
            address = read_address(path)
            language = address.language if address else choose_language(request.headers.get("accept-language", ""))
            found = await asyncio.to_thread(documents.search.find, wish)
            page = await asyncio.to_thread(documents.search_page.render, wish, found, language)
        except UsageError as error:
            raise ProblemError(400, f"{error.where}: {error.what}", error.advice, "parameter") from None
        headers = {"Content-Language": language} | ({} if address else {"Vary": "Accept-Language"})
        return conditional(request, page.encode(), "text/html", headers)

    return [Route(path, serve_search) for path in _PATHS]


async def _send_table(request: Request, search: Search, wish: Wish, ending: str) -> Response:
    media_type, write = WRITERS[ending]
    body = await asyncio.to_thread(lambda: write(search.list_all(wish)))
    headers = {"Content-Disposition": f'attachment; filename="search.{ending}"', "Access-Control-Allow-Origin": "*"}
    return conditional(request, body.encode() if isinstance(body, str) else body, media_type, headers)
