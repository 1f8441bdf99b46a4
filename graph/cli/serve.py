"""The command `serve`: the current release on the web, until it is told to end."""

from __future__ import annotations

from graph.web.server import run
from graph.web.settings import WebSettings


def run_serve(settings: WebSettings) -> int:
    """Serve; 0 when it was told to end."""
    return run(settings)
