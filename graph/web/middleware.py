"""What happens around every request: plain ASGI, because it runs for each of them.

From the outside in: the log line, the security headers, no body for HEAD, no traceback for anyone, the root path, and
one edition for the whole of a request.
"""

from __future__ import annotations

import logging
import time
import traceback
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.web.problems import ProblemError
from graph.web.settings import WebSettings
from graph.web.site import Site

LOG: Final = logging.getLogger("hankeverkko.web")

SECURITY_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""The one place that sets them; nothing is ever loaded from another site, and no script stands in a page."""


class Logged:
    """One line a request, without query strings and addresses unless the settings ask for them."""

    def __init__(self, app: ASGIApp, settings: WebSettings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start = time.perf_counter()
        status = 0
        size = 0

        async def count(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, count)
        finally:
            LOG.info("%s", self._word(scope, status, size, time.perf_counter() - start))

    def _word(self, scope: Scope, status: int, size: int, seconds: float) -> str:
        # repr keeps a line one line, whatever a client puts into its path.
        words = [scope["method"], repr(scope["path"])[1:-1], str(status), f"{size}B", f"{seconds * 1000:.0f}ms"]
        if self._settings.log_addresses and scope.get("client"):
            words.insert(0, str(scope["client"][0]))
        if self._settings.log_queries and (text := scope.get("hankeverkko.query")):
            words.append(repr(text))
        return " ".join(words)


class Secured:
    """Sets the security headers on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def secure(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(SECURITY_HEADERS)
            await send(message)

        await self._app(scope, receive, secure)


class Bodiless:
    """Answers HEAD with the headers of GET and nothing behind them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def behead(message: Message) -> None:
            if message["type"] == "http.response.body":
                if message.get("more_body"):
                    return
                message = {"type": "http.response.body", "body": b""}
            await send(message)

        await self._app(scope, receive, behead)


class Guarded:
    """Turns a fault of the program into a plain 500; the log names its place and no words of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except Exception as error:
            if scope["type"] != "http" or started:
                raise
            frames = traceback.extract_tb(error.__traceback__)
            place = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames[-4:]))
            LOG.error("a fault of the program: %s at %s", type(error).__name__, place)
            problem = ProblemError(500, "the program has a fault here", "tell the publisher what you asked")
            await problem.response(Request(scope))(scope, receive, send)


class Terse:
    """Says in one line why the site cannot start, where the framework would tell the whole traceback."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def shorten(message: Message) -> None:
            if message["type"] == "lifespan.startup.failed":
                message = {**message, "message": message["message"].strip().rpartition("\n")[2]}
            await send(message)

        await self._app(scope, receive, shorten if scope["type"] == "lifespan" else send)


class Below:
    """Lets the site live below a path, whether the proxy takes the path off or leaves it on."""

    def __init__(self, app: ASGIApp, root_path: str) -> None:
        self._app = app
        self._root = root_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._root and scope["type"] == "http":
            path = scope["path"]
            inside = path == self._root or path.startswith(self._root + "/")
            scope = {**scope, "root_path": self._root, "path": path if inside else self._root + path}
        await self._app(scope, receive, send)


class OneEdition:
    """Holds the edition that is served when a request begins until it ends; says so while there is none yet."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            serving = self._site.current
        except ProblemError as problem:
            await problem.response(Request(scope))(scope, receive, send)
            return
        scope["hankeverkko.serving"] = serving
        with serving.held():
            await self._app(scope, receive, send)
