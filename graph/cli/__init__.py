"""The command `hankeverkko`: words errors, ends with the exit status of the contract, imports what a command needs."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process.

    Exit status: 0 done; 1 done, and something needs a person; 2 not done, wrong usage or unusable input;
    3 a remote service failed.
    """
    status = run(sys.argv[1:] if arguments is None else list(arguments))
    # The end of the process gives everything back: Python need not look through millions of records once more.
    gc.freeze()
    sys.exit(status)


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit status; a traceback is printed with `--debug` only."""
    from graph.errors import HankeverkkoError

    debug = "--debug" in arguments
    words = [word for word in arguments if word != "--debug"]
    try:
        return _run_app(words)
    except HankeverkkoError as error:
        _trace(debug)
        return _complain(str(error), error.exit_status)
    except KeyboardInterrupt:
        return _complain("stopped; nothing was changed", 130)
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
