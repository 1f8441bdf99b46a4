"""/healthz: whether the site answers, from which release, and what guards its workers."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from graph.web.site import Site


def routes(site: Site) -> list[BaseRoute]:
    """The route of the health check."""

    async def tell_health(_: Request) -> Response:
        serving = site.current
        state = {
            "status": "trouble" if site.trouble else "ok",
            "release": serving.edition.release_id,
            "persons": serving.edition.mode,
            "workers": serving.pool.state(),
            "preparing": serving.preparation.missing,
        }
        return JSONResponse(state, headers={"Cache-Control": "no-store"})

    return [Route("/healthz", tell_health)]
