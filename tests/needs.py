"""What tests need from the operating system, and what happens where it is missing."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest

# Where Debian puts servers, which is in nobody's path but the administrator's.
_PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])


def missing(what: str) -> NoReturn:
    """Says what is not tested and why; in CI nothing may be missing."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}: CI needs it")
    pytest.skip(what)


def find_program(*names: str) -> str | None:
    """Where the first of the programs is that the operating system has."""
    return next((path for name in names if (path := shutil.which(name, path=_PLACES))), None)


def need_program(name: str, package: str) -> str:
    """Where a program is; without it the test is skipped, in CI it fails."""
    return find_program(name) or missing(f"this needs {name}: apt-get install {package}, or make system")
