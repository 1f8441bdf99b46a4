"""The command `network`: who works with whom, as text for people or as a file for other programs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from graph.cli.place import Place
from graph.errors import UsageError
from graph.network import Facts, Filters, Network, Source, list_measures, make_network
from graph.network.exploring import Changes, Step
from graph.network.exports import FORMATS, make_export, write_export
from graph.network.tables import read_words
from graph.replacing import written
from graph.store.channel import shown

_SHOWN: Final = 10
"""Lines of a list for people."""

_BINARY: Final = frozenset({"png"})


class Question(NamedTuple):
    """What is asked, in the words of the command line; empty where it is not asked."""

    kind: str
    level: str
    weight: str
    money: str
    filters: dict[str, str]
    ego: str = ""
    depth: int = 1
    path: tuple[str, str] | None = None
    compare: str = ""


def run_network(question: Question, place: Place, *, persons: str, form: str, output: Path | None) -> int:
    """Print or write the network."""
    form = form or _form_of(output)
    if form != "text" and form not in FORMATS:
        raise UsageError("there is no such format", where=form, advice=f"choose text, {', '.join(FORMATS)}")
    with _facts(place, persons) as facts:
        network = _make(facts, question)
        if question.path:
            return _print("\n".join(_word_path(network, network.path(*question.path))), output)
        if question.compare:
            earlier = _make(facts, question._replace(filters=_earlier(question), ego=""))
            return _print("\n".join(_word_changes(earlier, network, network.changes_since(earlier))), output)
        if form == "text":
            return _print("\n".join(_describe(network)), output)
        return _write(network, form, output)


@contextmanager
def _facts(place: Place, persons: str) -> Iterator[Facts]:
    """The facts of the release, of its edition where people are not shown by name, or of what a server holds."""
    from graph.release import open_release

    if place.endpoint:
        if persons != "named":
            advice = "leave out --persons: a server shows people as they were pushed"
            raise UsageError("cannot be chosen here", where=f"--persons {persons}", advice=advice)
        with place.open_store() as store:
            yield Facts(store, Source(shown(place.endpoint), persons="unknown"))
        return
    if persons == "named":
        with open_release(place.data) as release:
            yield release.facts
        return
    from graph.store import open_store
    from graph.web.edition import PersonMode, open_edition

    if persons not in list(PersonMode):
        raise UsageError("people cannot be shown like that", where=persons, advice=f"choose {', '.join(PersonMode)}")
    edition = open_edition(place.data, persons)
    store = open_store(edition.store)
    try:
        yield Facts(store, Source(edition.release_id, edition.made[:10], edition.base, edition.mode.value))
    finally:
        store.close()


def _make(facts: Facts, question: Question) -> Network:
    network = make_network(
        facts,
        question.kind,
        level=question.level,
        weight=question.weight,
        money=question.money or None,
        filters=Filters.of(question.filters),
    )
    return network.ego(question.ego, question.depth) if question.ego else network


def _earlier(question: Question) -> dict[str, str]:
    since, _, until = question.compare.partition("-")
    if not (since.isdecimal() and until.isdecimal()):
        raise UsageError("is no period", where=question.compare, advice="write it as 2007-2010")
    return {**question.filters, "since": since, "until": until}


def _form_of(output: Path | None) -> str:
    if output is None:
        return "text"
    ending = output.suffix.removeprefix(".").lower()
    return {"ttl": "turtle", "cyjs": "cytoscape", "txt": "text"}.get(ending, ending)


def _write(network: Network, form: str, output: Path | None) -> int:
    if output:
        for file in write_export(network, form, output):
            sys.stdout.write(f"{file}\n")
        return 0
    if form in _BINARY and sys.stdout.isatty():
        raise UsageError(f"{form} is not text", advice="name a file with -o")
    sys.stdout.buffer.write(make_export(network, form))
    return 0


def _print(text: str, output: Path | None) -> int:
    if output:
        with written(output) as file:
            file.write(text + "\n")
    else:
        sys.stdout.write(text + "\n")
    return 0


def _describe(network: Network) -> Iterator[str]:
    """What the network is, who is in its middle, its communities and its brokers."""
    graph = network.graph
    kind = read_words("kinds")[network.kind]
    filters = [f"{name} {value}" for name, value in network.filters.as_dict().items() if value is not None]
    yield f"{kind['en']}: {kind['definition_en']}"
    yield _describe_source(network.source)
    yield f"filters: {', '.join(filters) or 'none'}"
    yield f"{len(graph)} nodes, {graph.number_of_edges()} edges, {len(network.projects)} projects"
    if not len(graph):
        return
    yield from _rank(network)
    yield from _list_communities(network)
    yield from _list_brokers(network)


def _describe_source(source: Source) -> str:
    day = f" of {source.date}" if source.date else ""
    people = "as the server shows them" if source.persons == "unknown" else source.persons
    return f"release {source.id}{day}; people: {people}"


def _rank(network: Network) -> Iterator[str]:
    meanings = {measure.id: measure for measure in list_measures()}
    for name in ("degree", "betweenness", "pagerank"):
        values = network.measure(name)
        ordered = sorted(values, key=lambda node: (-values[node], node))[:_SHOWN]
        yield f"\n{meanings[name].name['en']}: {meanings[name].meaning['en']}"
        yield from (f"  {values[node]:>8.4g}  {network.graph.nodes[node]['label']}" for node in ordered)


def _list_communities(network: Network) -> Iterator[str]:
    from graph.network.document import describe_communities

    yield f"\ncommunities, each after its node with most ties (by {network.measuring.engine.name})"
    yield from (f"  {row['size']:>8}  {row['label']}" for row in describe_communities(network)[:_SHOWN])


def _list_brokers(network: Network) -> Iterator[str]:
    brokers = network.brokers(_SHOWN)
    if brokers:
        yield "\nbrokers between communities"
        yield from (f"  {len(broker.communities):>8}  {broker.label}" for broker in brokers)


def _word_path(network: Network, steps: list[Step]) -> Iterator[str]:
    relations = read_words("relations")
    label = network.graph.nodes
    yield f"{len(steps)} step{'' if len(steps) == 1 else 's'}"
    for step in steps:
        words = ", ".join(relations[relation]["en"] for relation in step.relations)
        yield f"{label[step.source]['label']} – {label[step.target]['label']}: {words}"
        for project in step.projects[:_SHOWN]:
            span = "–".join(map(str, project.years)) if project.years else "no dates"
            yield f"    {project.title} ({span})  {' '.join(project.documents)}"
        if len(step.projects) > _SHOWN:
            yield f"    and {len(step.projects) - _SHOWN} more"


def _word_changes(earlier: Network, later: Network, changes: Changes) -> Iterator[str]:
    names = {node: network.graph.nodes[node]["label"] for network in (earlier, later) for node in network.graph}
    yield f"{len(changes.came)} nodes came, {len(changes.went)} went; {len(changes.edges)} edges changed"
    ordered = sorted(changes.edges, key=lambda change: (-abs(change.after - change.before), change[:3]))
    for change in ordered[: 3 * _SHOWN]:
        ends = f"{names[change.source]} – {names[change.target]}"
        yield f"  {change.before:>8g} → {change.after:<8g} {ends} ({change.relation})"
