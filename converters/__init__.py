"""Document -> record: readers of the sources. Knows `graph.model`, `graph.errors` and `graph.resources` only."""
