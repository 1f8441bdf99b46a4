"""The addresses of networks: a page a kind with its state, the document of each, and the part that a state shows."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from graph.network.view.part import make_part
from graph.network.view.state import read_state
from graph.web.network.networks import KINDS, write_json
from graph.web.network.page import NAME, page_name
from graph.web.pages.language import choose_language
from graph.web.pages.links import read_address
from graph.web.pages.serving import conditional, documents_of, local_path
from graph.web.preparation import Piece
from graph.web.problems import ProblemError
from graph.web.site import Site

_JSON: Final = "application/json"
_OPEN: Final = {"Access-Control-Allow-Origin": "*"}


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the networks."""

    async def wait_for_networks(request: Request) -> None:
        await site.serving(request).preparation.wait(Piece.NETWORK)

    async def serve_page(request: Request) -> Response:
        path = local_path(site, request).strip("/")
        address = read_address(path)
        language = address.language if address else choose_language(request.headers.get("accept-language", ""))
        wanted = request.query_params.get("kind", "")
        name = address.path if address else path
        if wanted in KINDS and name == NAME:
            rest = request.url.remove_query_params("kind").query
            target = address._replace(path=page_name(wanted)).file if address else page_name(wanted)
            return RedirectResponse(site.link(f"/{target}") + (f"?{rest}" if rest else ""), 303)
        await wait_for_networks(request)
        pages = documents_of(site, request).network_pages
        kind = pages.names().get(name)
        if kind is None:
            raise _missing()
        state = read_state(request.query_params.multi_items())
        body = await asyncio.to_thread(lambda: pages.render(kind, language, state).encode())
        headers = {"Content-Language": language} | ({} if address else {"Vary": "Accept-Language"})
        return conditional(request, body, "text/html", headers)

    async def serve_document(request: Request) -> Response:
        networks = documents_of(site, request).networks
        kind: str = request.path_params["kind"]
        if kind not in networks.kinds:
            raise _missing()
        await wait_for_networks(request)
        headers = {**_OPEN, "Vary": "Accept-Encoding"}
        if "gzip" in request.headers.get("accept-encoding", ""):
            body = await asyncio.to_thread(networks.compressed, kind)
            return conditional(request, body, _JSON, {**headers, "Content-Encoding": "gzip"})
        return conditional(request, await asyncio.to_thread(networks.text, kind), _JSON, headers)

    async def serve_part(request: Request) -> Response:
        networks = documents_of(site, request).networks
        kind = request.query_params.get("kind") or KINDS[0]
        if kind not in networks.kinds:
            raise ProblemError(
                400, "there is no such kind of network", f"choose {', '.join(networks.kinds)}", "parameter"
            )
        await wait_for_networks(request)
        state = read_state(request.query_params.multi_items())
        body = await asyncio.to_thread(lambda: write_json(make_part(networks.viewed(kind), state)))
        return conditional(request, body, _JSON, dict(_OPEN))

    pages = [f"/{name}{ending}" for name in map(page_name, KINDS) for ending in ("", ".html", ".sv.html", ".en.html")]
    return [
        Route("/network.json", serve_part),
        Route("/network/{kind}.json", serve_document),
        *(Route(path, serve_page) for path in pages),
    ]


def _missing() -> ProblemError:
    return ProblemError(404, "there is no such network here", "see /network", "not-found")
