"""A release asked from Python, cell by cell as in a notebook: run `hankeverkko demo` first.

python examples/api_roles.py [DATA]
"""

from __future__ import annotations

import sys

from graph import open_release

# %% Open the current release of a data folder.
release = open_release(sys.argv[1] if len(sys.argv) > 1 else "hankeverkko-data/demo")
print(release.id, "with", len(release.queries()), "saved queries")

# %% A saved query with a parameter; iterating gives one dict a row.
roles = release.query("people/list_roles", person="Pasi Laukka")
for row in roles:
    print(row["start"], row["end"], row["role"], "in", row["project"])

# %% SPARQL of one's own; a parameter is a variable that begins with ?_ and is bound as a term, never pasted.
projects = release.query(
    """
    PREFIX dcterms: <http://purl.org/dc/terms/>
    PREFIX eurio: <http://data.europa.eu/s66#>
    SELECT ?title ?start
    WHERE { ?project dcterms:title ?title ; eurio:startDate ?start . FILTER(?start >= ?_day_xsd_date) }
    ORDER BY ?start ?title
    """,
    day="2020-06-01",
)
print([row["title"] for row in projects])

# %% A data frame, where pandas is installed (pip install 'hankeverkko[pandas]').
frame = roles.to_pandas()
print(frame.groupby("person")["project"].nunique().to_dict())

# %% A network: an edge for every row, from the first column to the second unless others are named.
network = release.query("people/pair_colleagues").to_networkx()
print(network.number_of_nodes(), "people,", network.number_of_edges(), "links")
bodies = release.query("organisations/pair_implementers").to_networkx("organisation", "partner")
print(sorted(bodies.degree(), key=lambda pair: (-pair[1], pair[0]))[:3])

# %% Every answer as a file: csv, tsv, json, xlsx, table; turtle where the query is a CONSTRUCT.
roles.write("table", sys.stdout)

# %% Let go of the store; `with open_release(...) as release:` does it by itself.
release.close()
