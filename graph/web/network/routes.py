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
from graph.web.pages.links import Address, read_address
from graph.web.pages.serving import conditional, documents_of, local_path
from graph.web.preparation import Piece
from graph.web.problems import ProblemError
from graph.web.site import Site

_JSON: Final = "application/json"
_OPEN: Final = {"Access-Control-Allow-Origin": "*"}


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the networks."""
    answers = _Answers(site)
    pages = [f"/{name}{ending}" for name in map(page_name, KINDS) for ending in ("", ".html", ".sv.html", ".en.html")]
    return [
        Route("/network.json", answers.serve_part),
        Route("/network/{kind}.json", answers.serve_document),
        *(Route(path, answers.serve_page) for path in pages),
    ]


class _Answers:
    """Answers the requests for networks of a site."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def _wait(self, request: Request) -> None:
        await self._site.serving(request).preparation.wait(Piece.NETWORK)

    async def serve_page(self, request: Request) -> Response:
        """The page of a kind with its state."""
        path = local_path(self._site, request).strip("/")
        address = read_address(path)
        language = address.language if address else choose_language(request.headers.get("accept-language", ""))
        name = address.path if address else path
        if name == NAME and request.query_params.get("kind", "") in KINDS:
            return self._lead_to_kind(request, address)
        await self._wait(request)
        pages = documents_of(self._site, request).network_pages
        kind = pages.names().get(name)
        if kind is None:
            raise _missing()
        state = read_state(request.query_params.multi_items())
        body = await asyncio.to_thread(lambda: pages.render(kind, language, state).encode())
        headers = {"Content-Language": language} | ({} if address else {"Vary": "Accept-Language"})
        return conditional(request, body, "text/html", headers)

    def _lead_to_kind(self, request: Request, address: Address | None) -> Response:
        """To the page of the kind that the query names, with the rest of it."""
        name = page_name(request.query_params["kind"])
        rest = request.url.remove_query_params("kind").query
        target = self._site.link(f"/{address._replace(path=name).file if address else name}")
        return RedirectResponse(f"{target}?{rest}" if rest else target, 303)

    async def serve_document(self, request: Request) -> Response:
        """The whole document of a kind."""
        networks = documents_of(self._site, request).networks
        kind: str = request.path_params["kind"]
        if kind not in networks.kinds:
            raise _missing()
        await self._wait(request)
        headers = {**_OPEN, "Vary": "Accept-Encoding"}
        if "gzip" in request.headers.get("accept-encoding", ""):
            body = await asyncio.to_thread(networks.compressed, kind)
            return conditional(request, body, _JSON, {**headers, "Content-Encoding": "gzip"})
        return conditional(request, await asyncio.to_thread(networks.text, kind), _JSON, headers)

    async def serve_part(self, request: Request) -> Response:
        """What a state shows of a kind, as a document of its own."""
        networks = documents_of(self._site, request).networks
        kind = request.query_params.get("kind") or KINDS[0]
        if kind not in networks.kinds:
            advice = f"choose {', '.join(networks.kinds)}"
            raise ProblemError(400, "there is no such kind of network", advice, "parameter")
        await self._wait(request)
        state = read_state(request.query_params.multi_items())
        body = await asyncio.to_thread(lambda: write_json(make_part(networks.viewed(kind), state)))
        return conditional(request, body, _JSON, dict(_OPEN))


def _missing() -> ProblemError:
    return ProblemError(404, "there is no such network here", "see /network", "not-found")
