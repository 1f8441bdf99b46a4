"""The command `hankeverkko`: words errors, ends with the exit status of the contract, imports what a command needs."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType
from typing import Final

_STOPPED: Final = 130


class _Break:
    """Hears Ctrl-C: the first ends the work, a second is let pass, a third ends the process on the spot.

    Some programs send each twice, to the process and to its group, and what cleans up must not be broken off by that.
    """

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.times += 1
        if self.times == 1:
            raise KeyboardInterrupt
        if self.times > 2:
            os._exit(_STOPPED)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process.

    Exit status: 0 done; 1 done, and something needs a person; 2 not done, wrong usage or unusable input;
    3 a remote service failed; 130 stopped by Ctrl-C.
    """
    heard = _Break()
    try:
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # as under nohup
            signal.signal(signal.SIGINT, heard)
        status = run(sys.argv[1:] if arguments is None else list(arguments), heard)
        # What is done is done: Ctrl-C changes nothing any more.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except KeyboardInterrupt:
        status = _stop()
    if status == _STOPPED:
        # The end of Python would wait for threads and processes that were broken off.
        _leave()
    # The end of the process gives everything back: Python need not look through millions of records once more.
    gc.freeze()
    sys.exit(status)


def run(arguments: list[str], heard: _Break | None = None) -> int:
    """Run the command line and return its exit status; a traceback is printed with `--debug` only."""
    debug = "--debug" in arguments
    try:
        status = _run_worded(arguments, debug)
    except KeyboardInterrupt:
        _trace(debug)
        return _stop()
    except BaseException:
        # A library that was being imported may turn Ctrl-C into an error of its own.
        if not heard or not heard.times:
            raise
        _trace(debug)
        return _stop()
    # Typer's answer to Ctrl-C.
    return _stop() if status == _STOPPED else status


def _run_worded(arguments: list[str], debug: bool) -> int:
    from graph.errors import HankeverkkoError

    words = [word for word in arguments if word != "--debug"]
    try:
        return _run_app(words)
    except HankeverkkoError as error:
        _trace(debug)
        return _complain(str(error), error.exit_status)
    except SystemExit:
        # Typer's answer when the reader of a pipe has gone, after which nothing is flushed any more: no complaint.
        return 0
    except OSError as error:
        _trace(debug)
        place = f"{error.filename}: " if error.filename else ""
        return _complain(f"{place}{(error.strerror or 'input/output error').lower()}; check the file and the disk", 2)
    except Exception as error:
        _trace(debug)
        # Its own words could hold personal data.
        return _complain(f"a fault of the program ({type(error).__name__}); run it again with --debug and tell us", 2)


def _stop() -> int:
    return _complain("stopped; nothing is left half done: run it again when it suits", _STOPPED)


def _leave() -> None:
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(_STOPPED)


def _trace(debug: bool) -> None:
    """Show with `--debug` where an error comes from; the exit status stays what it is without."""
    if debug:
        import traceback

        traceback.print_exc()


def _run_app(words: list[str]) -> int:
    from typer.exceptions import TyperException

    from graph.cli.app import app

    try:
        status = app(words or ["--help"], prog_name="hankeverkko", standalone_mode=False)
    except TyperException as error:
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "hankeverkko"
        return _complain(f"{error.format_message().rstrip('.')}; see {command} --help", 2)
    return status if isinstance(status, int) else 0


def _complain(message: str, status: int) -> int:
    sys.stderr.write(f"hankeverkko: {message}\n")
    return status
