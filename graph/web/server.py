"""Runs the site: listens, drains when it is told to end, and follows the data folder meanwhile."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from typing import Final

import uvicorn

from graph.errors import UsageError
from graph.release import find_release
from graph.web.app import create_app
from graph.web.settings import WebSettings

LOG: Final = logging.getLogger("hankeverkko.web")
_BACKLOG: Final = 2048


def run(settings: WebSettings) -> int:
    """Serves until SIGTERM or SIGINT; requests that have begun are answered first. The exit status.

    Raises:
        UsageError: a setting is off, or the address is taken.
        ReleaseError: there is no release.
    """
    mode = settings.person_mode
    find_release(settings.data)
    _open_log()
    listening = _listen(settings.host, settings.port)
    server = uvicorn.Server(
        uvicorn.Config(
            create_app(settings),
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=True,
            forwarded_allow_ips=settings.trusted_proxies,
            timeout_graceful_shutdown=round(settings.time_limit) + 5,
            lifespan="on",
        )
    )
    host, port = listening.getsockname()[:2]
    LOG.info("http://%s:%d/ (people: %s)", f"[{host}]" if ":" in host else host, port, mode)
    for number in (signal.SIGTERM, signal.SIGINT):
        # The server raises the signal again when it has drained; by then it has done what it was told to.
        signal.signal(number, lambda *_: None)
    try:
        server.run(sockets=[listening])
    except SystemExit:
        # The library's own status of a failed start, 3, says here that a remote service failed.
        return 2
    finally:
        listening.close()
    return 0 if server.started else 2


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise UsageError(
            f"cannot be listened on ({error.strerror})", where=f"{host}:{port}", advice="choose another with --port"
        ) from None


def _open_log() -> None:
    """Lines on standard error: when, how bad, what."""
    out = logging.StreamHandler(sys.stderr)
    out.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for name in ("hankeverkko.web", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [out]
        logger.propagate = False
    logging.getLogger("hankeverkko.web").setLevel(logging.INFO)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
