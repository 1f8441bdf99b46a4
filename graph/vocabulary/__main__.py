"""Runs the generator: `python -m graph.vocabulary`."""

from __future__ import annotations

import sys

from graph.vocabulary.write import main

sys.exit(main())
