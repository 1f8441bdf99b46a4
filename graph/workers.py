"""Worker processes that end with the process that started them, however it ends."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import parent_process
from multiprocessing.context import ForkContext, ForkProcess, SpawnContext, SpawnProcess
from multiprocessing.process import BaseProcess
from threading import Thread
from types import TracebackType


class Workers(ProcessPoolExecutor):
    """A pool that is left at once where its work is broken off: nobody waits for what is still being done."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the workers, or stop them after Ctrl-C."""
        if is_break(kind):
            self.stop()
        else:
            self.shutdown()

    def stop(self) -> None:
        """End the workers whatever they do. One that broke while it started has no thread that would end them."""
        workers = list((self._processes or {}).values())
        self.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.kill()
        for worker in workers:
            worker.join()


def is_break(kind: type[BaseException] | None) -> bool:
    """Whether a block was left by Ctrl-C or the like, not by its end or an error."""
    return kind is not None and not issubclass(kind, Exception)


class _Deaf(BaseProcess):
    """A process that hears no Ctrl-C: a terminal sends it to the whole group, and who started this one decides."""

    def start(self) -> None:
        # From its first moment on; the process that starts it hears it again when it has started.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            super().start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def run(self) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        super().run()


class _Forked(_Deaf, ForkProcess):
    pass


class _Spawned(_Deaf, SpawnProcess):
    def _bootstrap(self, parent_sentinel: int | None = None) -> int:
        # Ends as a forked one does: giving back all that it holds, piece by piece, would be work for nothing.
        os._exit(super()._bootstrap(parent_sentinel))  # type: ignore[misc]


class _Forking(ForkContext):
    Process = _Forked


class _Spawning(SpawnContext):
    Process = _Spawned


def fork_workers(jobs: int) -> Workers:
    """Processes that start at once, with all that this one has loaded, but without its threads."""
    return Workers(jobs, mp_context=_Forking(), initializer=_end_with_parent)


def start_workers(jobs: int) -> Workers:
    """Processes that start anew: one that had a store open has threads, which a fork would lose."""
    return Workers(jobs, mp_context=_Spawning(), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """Watch over who started this process: when that is killed, this one would wait for work for ever."""
    parent = parent_process()

    def watch() -> None:
        if parent:
            parent.join()
            os._exit(1)

    Thread(target=watch, daemon=True).start()
