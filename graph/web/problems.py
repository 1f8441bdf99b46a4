"""Errors as problem details (RFC 9457): JSON for programs, a page or text for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from graph.web.negotiation import choose

_OFFERS = ("application/problem+json", "application/json", "text/html", "text/plain")


FRAMED: Final = "hankeverkko.problem"
"""Where a request carries what renders a problem in the frame of the site; without it the page is plain."""


@dataclass
class ProblemError(Exception):
    """What went wrong, as a client is told; raise it anywhere below the application.

    Args:
        status: the HTTP status.
        detail: one sentence that says what is wrong; never personal data.
        advice: what to do about it.
        kind: a stable kebab-case word, the end of the problem's type.
        place: line and column in the query, from 1, where the error has a place.
        headers: more headers, such as Allow.
        retry_after: seconds after which it is worth trying again.
    """

    status: int
    detail: str
    advice: str = ""
    kind: str = ""
    place: tuple[int, int] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    retry_after: int = 0

    @property
    def title(self) -> str:
        """The status in words."""
        return HTTPStatus(self.status).phrase

    def members(self) -> dict[str, object]:
        """The members of the problem document."""
        found: dict[str, object] = {
            "type": f"urn:hankeverkko:problem:{self.kind}" if self.kind else "about:blank",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
        }
        if self.advice:
            found["advice"] = self.advice
        if self.place:
            found["line"], found["column"] = self.place
        return found

    def response(self, request: Request) -> Response:
        """The problem in the form that the client likes best."""
        chosen = choose(request.headers.get("accept", ""), _OFFERS) or _OFFERS[0]
        # Programs of other sites read why there is no answer, as they read the answers.
        headers = {"Access-Control-Allow-Origin": "*", "Cache-Control": "no-store", "Vary": "Accept", **self.headers}
        if self.retry_after:
            headers["Retry-After"] = str(self.retry_after)
        framed: Framed | None = request.scope.get(FRAMED)
        text = framed(request, self) if framed and chosen == "text/html" else self._write(chosen)
        return Response(text, self.status, headers, chosen)

    def _write(self, media_type: str) -> str:
        lines = [
            f"{self.status} {self.title}",
            self.detail + ".",
            self.advice.capitalize() + "." if self.advice else "",
        ]
        if media_type == "text/plain":
            return "\n".join(filter(None, lines)) + "\n"
        if media_type == "text/html":
            body = "".join(f"<p>{escape(line)}</p>" for line in lines[1:] if line)
            return (
                '<!doctype html><html lang="en"><meta charset="utf-8">'
                '<meta name="viewport" content="width=device-width">'
                f"<title>{escape(lines[0])}</title><h1>{escape(lines[0])}</h1>{body}</html>\n"
            )
        return json.dumps(self.members(), ensure_ascii=False) + "\n"


Framed = Callable[[Request, ProblemError], str]


def not_yet(detail: str, seconds: int) -> ProblemError:
    """The problem of what is still being made; a browser asks again by itself.

    Args:
        detail: what it is, in one sentence.
        seconds: after which it is worth trying again.
    """
    again = {"Refresh": str(seconds)}
    return ProblemError(503, detail, "try again in a minute", "preparing", headers=again, retry_after=seconds)
