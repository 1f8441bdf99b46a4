"""A release into a remote SPARQL server: graph by graph, only what differs, and read back to see that it arrived.

The server is the only record of how far a push has come: one that died is begun again, and finds what is there already.
"""

from graph.push.comparing import compare
from graph.push.pushing import PushResult, push
from graph.push.target import Target

__all__ = ["PushResult", "Target", "compare", "push"]
