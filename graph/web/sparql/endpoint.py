"""/sparql: takes a request of the SPARQL protocol, has it answered by a worker, and words what comes back."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Awaitable, Mapping
from typing import Final, TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.store.writing import GRAPH_FORMATS, RESULT_FORMATS
from graph.web.negotiation import choose, knows_tag
from graph.web.problems import ProblemError
from graph.web.site import Serving, Site
from graph.web.sparql.description import describe
from graph.web.sparql.protocol import Operation, read_operation
from graph.web.workers.pool import NoAnswerError, Question

T = TypeVar("T")
PATH: Final = "/sparql"
METHODS: Final = "GET, HEAD, POST, OPTIONS"
CORS: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Hankeverkko-Truncated, Retry-After",
}
STATUS: Final[Mapping[str, int]] = {
    "syntax": 400,
    "depth": 400,
    "service": 403,
    "format": 406,
    "answer-size": 413,
    "client-waits": 429,
    "evaluation": 500,
    "crash": 500,
    "memory": 503,
    "time": 503,
    "queue-full": 503,
    "unavailable": 503,
}
"""The HTTP status of each kind of refusal."""

_ALIASES: Final = {"application/json": "application/sparql-results+json"}
_CHANGING: Final = re.compile(r"\b(?:NOW|RAND|UUID|STRUUID)\b|\\u", re.IGNORECASE)
_PATIENCE: Final = 0.5
"""Seconds after which it is looked whether the client is still there."""


def routes(site: Site) -> list[BaseRoute]:
    """The endpoint, with and without a slash at its end."""

    async def serve_sparql(request: Request) -> Response:
        try:
            response = await _answer(site, request)
        except ProblemError as problem:
            response = problem.response(request)
        response.headers.update(CORS)
        return response

    methods = ["GET", "POST", "OPTIONS"]
    return [Route(path, serve_sparql, methods=methods, name=path) for path in (PATH, f"{PATH}/")]


async def _answer(site: Site, request: Request) -> Response:
    if request.method == "OPTIONS":
        return _preflight()
    operation = await read_operation(request, site.settings.request_limit)
    if operation is None:
        return _introduce(site, request)
    request.scope["hankeverkko.query"] = operation.text
    serving = site.serving(request)
    media_types = _negotiate(request, operation)
    tag = _tag(serving, operation, media_types)
    if tag and knows_tag(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=_caching(tag))
    question = Question(operation.text, media_types, *operation.dataset, operation.max_rows)
    client = request.client.host if request.client else ""
    try:
        answer = await _unless_gone(request, serving.pool.ask(question, client))
    except NoAnswerError as refusal:
        raise word_refusal(refusal) from None
    headers = _caching(tag)
    if answer.cut:
        headers["Hankeverkko-Truncated"] = f"max-rows={operation.max_rows}"
    return Response(answer.body, headers=headers, media_type=_with_charset(answer.media_type))


def _preflight() -> Response:
    return Response(
        status_code=204,
        headers={
            "Allow": METHODS,
            "Access-Control-Allow-Methods": METHODS,
            "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
            "Access-Control-Max-Age": "86400",
        },
    )


def _introduce(site: Site, request: Request) -> Response:
    """What an endpoint says of itself when it is asked nothing; people are shown the editor instead."""
    chosen = choose(request.headers.get("accept", ""), list(GRAPH_FORMATS))
    if chosen is None:
        raise ProblemError(406, "there is no such format", f"accept {', '.join(GRAPH_FORMATS)} or text/html", "format")
    body = describe(site.url(request, PATH), site.serving(request).edition, chosen)
    return Response(body, headers={"Vary": "Accept"}, media_type=_with_charset(chosen))


def _negotiate(request: Request, operation: Operation) -> tuple[str, ...]:
    """The format for rows and the one for triples, since only the engine knows for certain what a query gives."""
    if operation.media_type:
        return (operation.media_type,)
    accept = request.headers.get("accept", "")
    rows = choose(accept, [*RESULT_FORMATS, *_ALIASES])
    triples = choose(accept, list(GRAPH_FORMATS))
    chosen = tuple(_ALIASES.get(name, name) for name in (rows, triples) if name)
    if not chosen:
        offers = ", ".join([*RESULT_FORMATS, *GRAPH_FORMATS])
        raise ProblemError(406, "there is no such format", f"accept one of {offers}", "format")
    return chosen


def _tag(serving: Serving, operation: Operation, media_types: tuple[str, ...]) -> str:
    """The entity tag: the same release, query and format give the same answer; none where a query asks the clock."""
    if _CHANGING.search(operation.text):
        return ""
    edition = serving.edition
    parts = (edition.folder.name, edition.mode, *operation.dataset, operation.max_rows, media_types, operation.text)
    return f'W/"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'


def _caching(tag: str) -> dict[str, str]:
    headers = {"Vary": "Accept", "Cache-Control": "no-cache" if tag else "no-store"}
    return {**headers, "ETag": tag} if tag else headers


def _with_charset(media_type: str) -> str:
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type


async def _unless_gone(request: Request, work: Awaitable[T]) -> T:
    """What the work gives; it is given up where the client goes away meanwhile."""
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=_PATIENCE)
            if not task.done() and await request.is_disconnected():
                raise ProblemError(499, "the client has gone")
        return task.result()
    finally:
        task.cancel()


def word_refusal(refusal: NoAnswerError) -> ProblemError:
    """Why a worker gave no answer, as a client is told."""
    return ProblemError(
        STATUS[refusal.kind],
        refusal.what,
        refusal.advice,
        refusal.kind,
        refusal.place,
        retry_after=refusal.retry_after,
    )
