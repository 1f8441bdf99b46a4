"""Who works with whom: networks projected from a release, measured, laid out and exported."""

from __future__ import annotations

from graph.network.facts import Facts, Source
from graph.network.filters import Filters
from graph.network.measures import Measure, list_measures
from graph.network.network import Network, make_network

__all__ = ["Facts", "Filters", "Measure", "Network", "Source", "list_measures", "make_network"]
