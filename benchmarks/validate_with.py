"""`python -m benchmarks.validate_with ENGINE RELEASE [NUMBER]`: validates here and prints how much was found.

With pyshacl the CPU it took is printed too, and the process is killed after so many seconds of it. Set-wise the number
is that of the processes, and the CPU of this one and that of the others are printed.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path

from pyoxigraph import RdfFormat, parse

from graph.validate import validate_release


def main(engine: str, release: Path, number: str = "1") -> None:
    """Validate with one engine."""
    if engine == "setwise":
        found = len(validate_release(release, int(number)))
        times = os.times()
        print(found, sum(times[:2]), sum(times[2:4]))
        return
    from graph.validate.reference import validate_quads
    from graph.validate.shapes import shipped_shapes

    most = int(number)
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    # plain pyshacl over the whole graph, its queries parsed once
    results = validate_quads(
        parse(path=str(release / "dumps" / "public.nq"), format=RdfFormat.N_QUADS), shipped_shapes()
    )
    print(len({(one.shape.name, one.focus, one.path, one.value, one.texts) for one in results}), time.process_time())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
