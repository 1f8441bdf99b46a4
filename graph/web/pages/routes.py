"""The addresses of the pages: 303 from a thing to its document, forms by negotiation, saved queries with parameters."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from graph.errors import HankeverkkoError, UsageError
from graph.saved import SavedQuery, load_saved
from graph.store.answers import read_json
from graph.table import Table
from graph.web.dumps import media_type_of
from graph.web.negotiation import choose
from graph.web.pages.documents import Documents
from graph.web.pages.language import choose_language
from graph.web.pages.links import FORMATS, Address, document_path, read_address
from graph.web.pages.query_catalogue import describe_api, list_executables
from graph.web.pages.serving import attachment, conditional, documents_of, local_path
from graph.web.pages.tables import TABLE_FORMS
from graph.web.preparation import Piece
from graph.web.problems import ProblemError
from graph.web.site import Site
from graph.web.sparql.endpoint import word_refusal
from graph.web.workers.pool import NoAnswerError, Question

STATIC: Final = Path(__file__).parent / "static"
_JSON: Final = "application/sparql-results+json"
_PIECES: Final = {"quality": Piece.QUALITY, "catalog": Piece.CATALOGUE}
_OPEN: Final = {"Access-Control-Allow-Origin": "*"}
_VARY: Final = {"Vary": "Accept, Accept-Language"}
_ANSWERS: Final = {"html": FORMATS["html"], **{ending: form.media_type for ending, form in TABLE_FORMS.items()}}
"""The endings of the forms of an answer to a saved query, and their media types."""


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the pages, in the order in which they are tried."""
    pages = _Pages(site)
    return [
        Route("/", pages.serve_document),
        Route("/id/{path:path}", pages.redirect),
        Route("/src/{path:path}", pages.redirect),
        Route("/graph/{path:path}", pages.redirect),
        Route("/doc/{path:path}", pages.serve_document),
        Route("/q", pages.redirect_list),
        Route("/q/", pages.serve_document),
        Route("/q/index.ttl", pages.serve_executables),
        Route("/q/openapi.json", pages.serve_api),
        Route("/q/{path:path}", pages.serve_query),
        Route("/quality.json", pages.serve_quality),
        Route("/.well-known/void", pages.redirect_void),
        Route("/dump/{path:path}", pages.serve_dump),
        Mount("/static", StaticFiles(directory=STATIC)),
        *(Route(path, pages.serve_document) for path in ("/def", "/def/{path:path}", "/shapes", "/catalog")),
        *(Route(f"/quality{ending}", pages.serve_document) for ending in ("", ".html", ".sv.html", ".en.html")),
        *(
            Route(f"/{name}.{ending}", pages.serve_document)
            for name in ("def", "shapes", "catalog")
            for ending in _endings()
        ),
        *(Route(f"/index.{ending}", pages.serve_document) for ending in _endings()),
    ]


def _endings() -> list[str]:
    return ["html", "sv.html", "en.html", "ttl", "jsonld", "nt"]


class _Pages:
    """Answers requests from the documents of the edition that each is held to."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def redirect(self, request: Request) -> Response:
        """From a thing to the document about it, which is another thing (303)."""
        local = local_path(self._site, request)
        iri = self._site.serving(request).edition.base + quote(local.lstrip("/"), safe="/:@!$&'()*+,;=~-._")
        documents = documents_of(self._site, request)
        document = document_path(iri, documents.base)
        self._refuse_gone(Address(document), documents)
        return RedirectResponse(self._site.link("/" + document), 303, {**_OPEN, "Vary": "Accept"})

    async def serve_document(self, request: Request) -> Response:
        """A document in the form that its ending names, or that the client likes best."""
        path = local_path(self._site, request).strip("/") or "index"
        path = "q/index" if path == "q" else path
        address = read_address(path)
        vary = {}
        if address is None:
            address, vary = _negotiate(request, path), dict(_VARY)
        return await self._send(request, address, vary)

    async def _send(self, request: Request, address: Address, headers: dict[str, str]) -> Response:
        documents = documents_of(self._site, request)
        self._refuse_gone(address, documents)
        if piece := _PIECES.get(address.path):
            await self._site.serving(request).preparation.wait(piece)
        body = await asyncio.to_thread(documents.make, address, self._site.url(request, "/"))
        if body is None:
            raise ProblemError(404, "there is nothing at this address", "check it, or search", "not-found")
        headers = {**headers, **_OPEN, "Content-Location": self._site.link("/" + address.file)}
        if address.path.startswith(("doc/", "def/")):
            headers["Link"] = _signposts(self._site, request, address, documents)
            if address.path.startswith("doc/person/"):
                headers["X-Robots-Tag"] = "noindex"
        language = {"Content-Language": address.language} if address.ending == "html" else {}
        return conditional(request, body, FORMATS[address.ending], headers | language)

    def _refuse_gone(self, address: Address, documents: Documents) -> None:
        if address.path.startswith("doc/") and documents.is_gone(address):
            raise ProblemError(410, "this was removed from the data on request", "it will not return", "gone")

    async def serve_query(self, request: Request) -> Response:
        """A saved query's answer to the parameters of the address, as a page or a file."""
        path = local_path(self._site, request).strip("/")
        stem, _, ending = path.rpartition(".")
        if ending in TABLE_FORMS:
            return await self._send_answer(request, _find(stem), ending)
        address, vary = read_address(path), {}
        if address is None:
            address, vary = _negotiate(request, path, FORMATS if path == "q/index" else _ANSWERS), dict(_VARY)
        if address.path == "q/index":
            return await self._send(request, address, vary)
        if address.ending in TABLE_FORMS:
            response = await self._send_answer(request, _find(address.path), address.ending)
            response.headers.update(vary)
            return response
        query, documents = _find(address.path), documents_of(self._site, request)
        values, answer, error, status = dict(request.query_params), None, None, 200
        try:
            answer = await self._ask(request, query)
        except HankeverkkoError as problem:
            error, status = problem, 400
        page = await asyncio.to_thread(documents.queries.render, query, values, address.language, answer, error)
        headers = {**vary, "Content-Language": address.language}
        if status != 200:
            return Response(page, status, headers, FORMATS["html"])
        return conditional(request, page.encode(), FORMATS["html"], headers)

    async def _send_answer(self, request: Request, query: SavedQuery, ending: str) -> Response:
        name = query.name.rpartition("/")[2]
        try:
            return await asyncio.to_thread(attachment, request, name, ending, await self._ask(request, query))
        except UsageError as error:
            raise ProblemError(
                400, f"{error.where}: {error.what}" if error.where else error.what, error.advice, "parameter"
            ) from None

    async def _ask(self, request: Request, query: SavedQuery) -> Table:
        """The answer to a saved query, evaluated by a worker like any other.

        Raises:
            UsageError: a parameter does not fit.
            ProblemError: the worker gave no answer.
        """
        values = {name: value for name, value in request.query_params.items() if value}
        text = query.bind(values)
        client = request.client.host if request.client else ""
        try:
            answer = await self._site.serving(request).pool.ask(Question(text, (_JSON,)), client)
        except NoAnswerError as refusal:
            raise word_refusal(refusal) from None
        return await asyncio.to_thread(read_json, answer.body)

    async def serve_executables(self, request: Request) -> Response:
        """The saved queries in RDF."""
        text = list_executables(self._site.url(request, "/"))
        return conditional(request, text.encode(), FORMATS["ttl"], dict(_OPEN))

    async def serve_api(self, request: Request) -> Response:
        """The saved queries as OpenAPI."""
        text = describe_api(self._site.url(request, "/").rstrip("/"))
        return conditional(request, text.encode(), "application/json", dict(_OPEN))

    async def serve_quality(self, request: Request) -> Response:
        """The figures of quality as JSON."""
        await self._site.serving(request).preparation.wait(Piece.QUALITY)
        body = await asyncio.to_thread(documents_of(self._site, request).data.write_quality)
        return conditional(request, body, "application/json", dict(_OPEN))

    async def redirect_list(self, request: Request) -> Response:
        """To the folder of the saved queries, below which its relative links lead."""
        return RedirectResponse(self._site.link("/q/"), 303, dict(_OPEN))

    async def redirect_void(self, request: Request) -> Response:
        """Where VoID is looked for by convention (https://www.w3.org/TR/void/#well-known)."""
        return RedirectResponse(self._site.link("/catalog"), 303, {**_OPEN, "Vary": "Accept"})

    async def serve_dump(self, request: Request) -> Response:
        """A file of the dumps."""
        serving = self._site.serving(request)
        await serving.preparation.wait(Piece.CATALOGUE)
        folder = serving.edition.dumps.resolve()
        path = (folder / request.path_params["path"]).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            raise ProblemError(404, "there is no such file", "see /catalog", "not-found")
        return FileResponse(path, headers=dict(_OPEN), media_type=media_type_of(path.name))


def _find(path: str) -> SavedQuery:
    try:
        return load_saved(path.removeprefix("q/"))
    except UsageError as error:
        raise ProblemError(404, error.what, error.advice, "not-found") from None


def _negotiate(request: Request, path: str, forms: Mapping[str, str] = FORMATS) -> Address:
    """The form of a document that the client likes best, in the reader's language."""
    chosen = choose(request.headers.get("accept", ""), list(forms.values()))
    if chosen is None:
        raise ProblemError(
            406, "there is no such form of the document", f"accept {', '.join(forms.values())}", "format"
        )
    ending = next(ending for ending, media_type in forms.items() if media_type == chosen)
    return Address(path, choose_language(request.headers.get("accept-language", "")), ending)


def _signposts(site: Site, request: Request, address: Address, documents: Documents) -> str:
    """Links for machines (https://signposting.org/FAIR/): what the document is about, and its other forms."""
    links = [f'<{documents.iri(address)}>; rel="cite-as"', '<https://schema.org/AboutPage>; rel="type"']
    for ending, media_type in FORMATS.items():
        if ending != address.ending:
            target = site.url(request, "/" + Address(address.path, address.language, ending).file)
            relation = "describedby" if address.ending == "html" else "alternate"
            links.append(f'<{target}>; rel="{relation}"; type="{media_type}"')
    return ", ".join(links)
