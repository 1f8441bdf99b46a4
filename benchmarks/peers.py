"""Installs the programs that we are compared with, in environments of their own below the temporary folder."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import BenchmarkError


def install_peers(requirements: Sequence[str]) -> Path:
    """The folder of the programs of some packages; they are installed from PyPI when they are first asked for.

    Raises:
        BenchmarkError: the package index cannot be reached.
    """
    folder = Path(tempfile.gettempdir()) / f"hankeverkko-peers-{os.getuid()}" / "-".join(requirements)
    ready = folder / ".ready"
    if not ready.exists():
        venv.create(folder, clear=True)  # without a pip of its own, which takes longer to install than some peers
        pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "--disable-pip-version-check"]
        if subprocess.run([*pip, "install", "--quiet", "--quiet", *requirements], check=False).returncode:
            advice = "see the lines above"
            raise BenchmarkError("the peers cannot be installed", where=" ".join(requirements), advice=advice)
        ready.touch()
    return folder / "bin"
