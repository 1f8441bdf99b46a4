"""The dataset of one query: which graphs are its default graph, and which are its named graphs.

Oxigraph counts a triple that two of the default graphs hold as two; SPARQL asks for their merge. Where a query names
several default graphs they are therefore copied into a small store of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple
from urllib.parse import urljoin

import pyoxigraph
from pyoxigraph import NamedNode, Quad

from graph.saved.tokens import Token, read_tokens

_FROM: Final = re.compile(r"\bFROM\b", re.IGNORECASE)
_ESCAPE: Final = re.compile(r"\\([_~.!$&'()*+,;=/?#@%-])")


class Dataset(NamedTuple):
    """IRIs of graphs, as the SPARQL protocol or the FROM clauses of a query name them."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.default or self.named)


def arrange(store: pyoxigraph.Store, text: str, dataset: Dataset, base: str) -> tuple[pyoxigraph.Store, dict[str, Any]]:
    """The store to ask and the options to ask it with, so that the query sees exactly the dataset.

    Args:
        store: the release.
        text: the query, whose FROM clauses count where no dataset is given.
        dataset: what the protocol asks for; it overrides the query.
        base: what relative IRIs start from.

    Raises:
        ValueError: a graph's name is no IRI.
    """
    wanted = dataset or read_dataset(text, base)
    default = [NamedNode(iri) for iri in dict.fromkeys(wanted.default)]
    named = [NamedNode(iri) for iri in dict.fromkeys(wanted.named)]
    if len(default) > 1:
        store = _merge(store, default, named)
        return store, {"default_graph": [pyoxigraph.DefaultGraph()], "named_graphs": named}
    return store, {"default_graph": default, "named_graphs": named} if wanted else {}


def read_dataset(text: str, base: str = "") -> Dataset:
    """The graphs that the FROM and FROM NAMED clauses of a query name."""
    if not _FROM.search(text):
        return Dataset()
    default: list[str] = []
    named: list[str] = []
    prefixes = {"BASE": base}
    tokens = (token for token in read_tokens(text) if token.kind not in {"space", "comment"})
    for token in tokens:
        word = token.text.upper()
        if token.kind == "word" and word == "BASE":
            prefixes["BASE"] = _resolve(next(tokens, None), prefixes)
        elif token.kind == "word" and word == "PREFIX":
            name = next(tokens, token).text
            prefixes[name] = _resolve(next(tokens, None), prefixes)
        elif token.kind == "word" and word == "FROM":
            graph = next(tokens, token)
            is_named = graph.kind == "word" and graph.text.upper() == "NAMED"
            (named if is_named else default).append(_resolve(next(tokens, None) if is_named else graph, prefixes))
        elif token.text == "{" and (default or named):
            break
    return Dataset(tuple(default), tuple(named))


def _resolve(token: Token | None, prefixes: dict[str, str]) -> str:
    """The IRI that a token stands for; what is none is left for the parser to refuse."""
    if token is None:
        return ""
    if token.kind == "iri":
        return urljoin(prefixes.get("BASE", ""), token.text[1:-1])
    prefix, _, local = token.text.partition(":")
    return prefixes.get(f"{prefix}:", "") + _ESCAPE.sub(r"\1", local)


def _merge(store: pyoxigraph.Store, default: list[NamedNode], named: list[NamedNode]) -> pyoxigraph.Store:
    merged = pyoxigraph.Store()
    merged.bulk_extend(_copy(store, default, named))
    return merged


def _copy(store: pyoxigraph.Store, default: list[NamedNode], named: list[NamedNode]) -> Iterator[Quad]:
    for graph in default:
        for quad in store.quads_for_pattern(None, None, None, graph):
            yield Quad(quad.subject, quad.predicate, quad.object)
    for graph in named:
        yield from store.quads_for_pattern(None, None, None, graph)
