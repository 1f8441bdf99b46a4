"""The addresses of the editor: its pages, /sparql for a client that likes a page best, and the terms it completes."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, Route
from starlette.types import Scope

from graph.store.writing import GRAPH_FORMATS, JSON, RESULT_FORMATS
from graph.web.editor.answer import SHOWN, TURTLE, read_answer
from graph.web.editor.page import NAME, TERMS, Asked, EditorPage, Fault, ask_saved
from graph.web.editor.terms import write_terms
from graph.web.negotiation import choose
from graph.web.pages.language import choose_language
from graph.web.pages.links import read_address
from graph.web.pages.serving import conditional, documents_of, local_path
from graph.web.problems import ProblemError
from graph.web.site import Site
from graph.web.sparql.endpoint import STATUS
from graph.web.sparql.protocol import Operation, read_operation
from graph.web.workers.pool import NoAnswerError, Question

HTML: Final = "text/html"
_OFFERS: Final = (*RESULT_FORMATS, "application/json", *GRAPH_FORMATS, HTML)


class PageRoute(Route):
    """A route of the endpoint's address for clients that like a page better than every form of an answer."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """No match where the client is a program, or a link names the format."""
        match, child = super().matches(scope)
        return (match, child) if match is not Match.NONE and _wants_page(scope) else (Match.NONE, {})


def _wants_page(scope: Scope) -> bool:
    if scope["method"] not in {"GET", "HEAD", "POST"}:
        return False
    request = Request(scope)
    return not request.query_params.get("format") and choose(request.headers.get("accept", ""), _OFFERS) == HTML


def routes(site: Site) -> list[BaseRoute]:
    """The addresses of the editor; they come before those of the endpoint."""

    async def serve_page(request: Request) -> Response:
        path = local_path(site, request).lstrip("/")
        address = read_address(path)
        language = address.language if address else choose_language(request.headers.get("accept-language", ""))
        asked, status, headers = await _ask(site, request)
        page = await asyncio.to_thread(_render, site, request, asked, language, "" if address else path)
        headers |= {"Content-Language": language} | ({} if address else {"Vary": "Accept, Accept-Language"})
        if status != 200 or request.method == "POST":
            return Response(page, status, {**headers, "Cache-Control": "no-store"}, HTML)
        return conditional(request, page.encode(), HTML, headers)

    async def serve_terms(request: Request) -> Response:
        body = await asyncio.to_thread(write_terms, documents_of(site, request).store)
        return conditional(request, body, "application/json", {"Access-Control-Allow-Origin": "*"})

    methods = ["GET", "POST"]
    return [
        Route(f"/{TERMS}", serve_terms),
        *(Route(f"/{NAME}.{end}", serve_page, methods=methods) for end in ("html", "sv.html", "en.html")),
        *(PageRoute(path, serve_page, methods=methods) for path in (f"/{NAME}", f"/{NAME}/")),
    ]


def _render(site: Site, request: Request, asked: Asked, language: str, here: str) -> str:
    documents = documents_of(site, request)
    return EditorPage(documents.frame, documents.labels).render(asked, language, here)


async def _ask(site: Site, request: Request) -> tuple[Asked, int, dict[str, str]]:
    """What the page shows, its HTTP status and headers."""
    try:
        operation = await read_operation(request, site.settings.request_limit)
    except ProblemError as problem:
        fault = Fault(problem.detail, problem.advice, problem.place)
        return Asked(fault=fault), problem.status, dict(problem.headers)
    if operation is not None:
        return await _answer(site, request, operation)
    if "saved" not in request.query_params:
        return Asked(), 200, {}
    asked = ask_saved(request.query_params)
    return asked, 400 if asked.fault else 200, {}


async def _answer(site: Site, request: Request, operation: Operation) -> tuple[Asked, int, dict[str, str]]:
    request.scope["hankeverkko.query"] = operation.text
    default, named = operation.dataset
    graphs = (*(("default-graph-uri", one) for one in default), *(("named-graph-uri", one) for one in named))
    client = request.client.host if request.client else ""
    question = Question(operation.text, (JSON, TURTLE), default, named, SHOWN)
    try:
        answer = await site.serving(request).pool.ask(question, client)
    except NoAnswerError as refusal:
        fault = Fault(refusal.what, refusal.advice, refusal.place)
        headers = {"Retry-After": str(refusal.retry_after)} if refusal.retry_after else {}
        return Asked(operation.text, graphs, fault=fault), STATUS[refusal.kind], headers
    result = await asyncio.to_thread(read_answer, answer)
    headers = {"Hankeverkko-Truncated": f"max-rows={SHOWN}"} if answer.cut else {}
    return Asked(operation.text, graphs, result, answer.cut), 200, headers
