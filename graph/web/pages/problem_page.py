"""Shows errors to people in the frame of the site, in their language."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from graph.web.pages.language import choose_language
from graph.web.pages.links import read_address
from graph.web.pages.serving import documents_of
from graph.web.problems import FRAMED, ProblemError
from graph.web.site import Site


class FramedProblems:
    """Lets every request carry what renders its problem, for those who raise one far from any page."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app, self._site = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope[FRAMED] = self._render
        await self._app(scope, receive, send)

    def _render(self, request: Request, problem: ProblemError) -> str:
        # As the client wrote it, each empty part named: relative links have to climb out of just as many folders.
        parts = request.url.path.removeprefix(self._site.settings.root_path)[1:].split("/")
        here = "/".join(part or "_" for part in parts)
        address = read_address(here)
        language = address.language if address else choose_language(request.headers.get("accept-language", ""))
        front = documents_of(self._site, request).front
        return front.render_problem(problem.status, problem.detail, problem.advice, language, here)
