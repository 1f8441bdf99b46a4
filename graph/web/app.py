"""Puts the site together: the routes of its parts, and what happens around every request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from graph.web import health, sparql
from graph.web.charts import routes as charts
from graph.web.editor import routes as editor
from graph.web.middleware import Below, Bodiless, Guarded, Logged, OneEdition, Secured, Terse
from graph.web.network import routes as network
from graph.web.pages import routes as pages
from graph.web.pages.problem_page import FramedProblems
from graph.web.problems import ProblemError
from graph.web.search import routes as search
from graph.web.settings import WebSettings
from graph.web.site import Site

PARTS: Final[tuple[Callable[[Site], list[BaseRoute]], ...]] = (
    health.routes,
    editor.routes,
    sparql.routes,
    search.routes,
    network.routes,
    charts.routes,
    pages.routes,
)
"""Each part of the site offers its routes; the first that fits a path answers."""


def create_app(settings: WebSettings) -> Starlette:
    """The site as an ASGI application; it opens the release when it starts.

    Raises:
        UsageError: a setting is off.
    """
    site = Site(settings)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with site.open():
            yield

    return Starlette(
        routes=[route for part in PARTS for route in part(site)],
        middleware=[
            Middleware(Terse),
            Middleware(Logged, settings=settings),
            Middleware(Secured),
            Middleware(Bodiless),
            Middleware(Guarded),
            Middleware(Below, root_path=settings.root_path),
            Middleware(OneEdition, site=site),
            Middleware(FramedProblems, site=site),
        ],
        exception_handlers={ProblemError: _tell, HTTPException: _tell_http},
        lifespan=lifespan,
    )


async def _tell(request: Request, error: Any) -> Response:
    response: Response = error.response(request)
    return response


async def _tell_http(request: Request, error: Any) -> Response:
    words = {
        404: ("there is nothing at this address", "check it, or start at /"),
        405: ("this address does not take the method", "see the Allow header"),
    }
    detail, advice = words.get(error.status_code, (error.detail, ""))
    return ProblemError(error.status_code, detail, advice, headers=dict(error.headers or {})).response(request)
