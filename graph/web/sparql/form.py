"""The plain page of the endpoint: a form that works in any browser, without a script."""

from __future__ import annotations

from html import escape
from typing import Final

from graph.web.sparql.protocol import FORMATS

_EXAMPLE: Final = """\
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>

SELECT ?project ?title
WHERE { ?project a hv:Project ; dcterms:title ?title }
ORDER BY ?title
LIMIT 10
"""
_PAGE: Final = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>SPARQL endpoint</title>
<h1>SPARQL endpoint</h1>
<form action="{path}" method="get">
<p><label for="query">Query</label></p>
<p><textarea id="query" name="query" rows="16" cols="80" spellcheck="false">{example}</textarea></p>
<p><label>Format <select name="format">{options}</select></label>
<label>Rows at most <input name="max-rows" inputmode="numeric" pattern="[0-9]*" size="8"></label>
<button>Ask</button></p>
</form>
<p>Programs ask this address by the SPARQL 1.1 Protocol; without a query it gives its description as RDF.</p>
</html>
"""


def write_form(path: str) -> str:
    """The page; `path` is where the endpoint is."""
    options = "".join(f'<option value="{name}">{name}</option>' for name in FORMATS)
    return _PAGE.format(path=escape(path), example=escape(_EXAMPLE), options=options)
