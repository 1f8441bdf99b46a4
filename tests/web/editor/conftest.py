"""The shipped examples as the site has them."""

from __future__ import annotations

from tests.web.pages.conftest import client, data

__all__ = ["client", "data"]
