"""The SPARQL 1.1 endpoint: the protocol, the formats, the service description and a plain form."""

from __future__ import annotations

from graph.web.sparql.endpoint import routes

__all__ = ["routes"]
