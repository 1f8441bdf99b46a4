"""One self-contained HTML file of a network: it works from disk, offline, and asks nothing of anybody."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from markupsafe import Markup

from graph.network.view.fragment import TEMPLATES, Place, render_view, title_of
from graph.network.view.selection import Viewed
from graph.replacing import written
from graph.templates import open_templates

_STATIC: Final = Path(__file__).parents[1] / "web" / "pages" / "static"
"""Where the bundle and the stylesheet are, which the site serves as they are."""


def write_html(document: Mapping[str, Any], path: Path, language: str = "fi") -> None:
    """Write a network's document (`Network.to_document()`) as a page.

    Args:
        document: the network with its evidence.
        path: the file, replaced where it is there.
        language: of the page: "fi", "sv" or "en".

    Raises:
        ReleaseError: the file cannot be written; what was there is as it was.
    """
    with written(path) as file:
        file.write(make_html(document, language))


def make_html(document: Mapping[str, Any], language: str = "fi") -> str:
    """The text of the page."""
    network = Viewed(document)
    script, style = (_STATIC / name for name in ("network.js", "style.css"))
    code, rules = script.read_text(encoding="utf-8"), style.read_text(encoding="utf-8")
    return (
        open_templates(TEMPLATES)
        .get_template("file.html")
        .render(
            language=language,
            title=title_of(network, language),
            policy=_policy(code, rules),
            # Both are our own files; neither holds the end of its element, which a test keeps so.
            style=Markup(rules),  # noqa: S704
            script=Markup(code),  # noqa: S704
            view=render_view(network, Place(language, whole=True)),
        )
    )


def _policy(code: str, rules: str) -> str:
    """What the page may load: this script and this style, and images that the script makes."""
    hashes = [
        "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'" for text in (code, rules)
    ]
    return f"default-src 'none'; script-src {hashes[0]}; style-src {hashes[1]}; img-src data: blob:"
