"""Opens the release once and forks workers on demand; run as a program by the pool.

It has one thread and no event loop, so that a fork is safe, and it alone waits for its children, so that a process id
is never a stranger's. On its control socket it reads a frame that
says what to open, then lines: `{"fork": n}` with the worker's end of a socket beside it,
and `{"kill": n}`. It writes lines: `{"ready": true}`, `{"forked": n, "pid": p}` and `{"ended": n, "status": s}`.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from graph.errors import HankeverkkoError
from graph.store import EmbeddedStore
from graph.web.workers import frames
from graph.web.workers.process import Limits, work
from graph.web.workers.sandbox import end_with_parent, enter_sandbox, limit_memory

_LINE: Final = 4096


class ForkServer:
    """The children by the number that the pool gave them."""

    def __init__(self, control: socket.socket, order: dict[str, Any]) -> None:
        self._control = control
        self._order = order
        self._store = self._load() if order["in_memory"] else None
        self._children: dict[int, int] = {}
        self._descriptors: list[int] = []
        self._rest = b""

    def _load(self) -> EmbeddedStore:
        store = EmbeddedStore.create()
        store.load([Path(self._order["dump"])])
        return store

    def serve(self) -> None:
        """Does what it is told until the other end has gone; then nothing of it is left."""
        wake, waker = os.pipe()
        os.set_blocking(waker, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
        selector = selectors.DefaultSelector()
        selector.register(self._control, selectors.EVENT_READ)
        selector.register(wake, selectors.EVENT_READ)
        self._tell(ready=True)
        while True:
            for key, _ in selector.select():
                if key.fileobj == wake:
                    os.read(wake, _LINE)
                    self._bury()
                elif not self._obey():
                    return

    def end(self) -> None:
        """Kills what is left of the workers."""
        for pid in self._children.values():
            os.kill(pid, signal.SIGKILL)

    def _tell(self, **members: object) -> None:
        self._control.sendall(json.dumps(members).encode() + b"\n")

    def _obey(self) -> bool:
        """Reads orders and follows them; False when the other end has gone."""
        content, descriptors, _, _ = socket.recv_fds(self._control, _LINE, 16)
        self._descriptors += descriptors
        *lines, self._rest = (self._rest + content).split(b"\n")
        for line in lines:
            order = json.loads(line)
            if "fork" in order:
                self._fork(order["fork"], self._descriptors.pop(0))
            elif (pid := self._children.get(order["kill"])) is not None:
                os.kill(pid, signal.SIGKILL)
        return bool(content)

    def _fork(self, number: int, descriptor: int) -> None:
        pid = os.fork()
        if not pid:
            self._become_worker(descriptor)
        os.close(descriptor)
        self._children[number] = pid
        self._tell(forked=number, pid=pid)

    def _bury(self) -> None:
        """Waits for the children that have ended, and says how."""
        for number, pid in list(self._children.items()):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                del self._children[number]
                self._tell(ended=number, status=os.waitstatus_to_exitcode(status))

    def _become_worker(self, descriptor: int) -> None:
        """The rest of a child's life."""
        status = 1
        with suppress(BaseException):
            end_with_parent(signal.SIGKILL)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            self._control.close()
            no_network = enter_sandbox()
            store = self._store or EmbeddedStore.open(Path(self._order["store"]))
            guards = {"no_network": no_network, "memory_limit": limit_memory(self._order["memory_limit"])}
            frames.send_frame(descriptor, frames.READY, json.dumps(guards).encode())
            work(descriptor, store, Limits(self._order["answer_limit"], self._order["time_limit"]), self._order["base"])
            status = 0
        os._exit(status)


def main() -> None:
    """Reads what to open from the control socket, whose descriptor is the argument, and serves."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to the whole group
    end_with_parent(signal.SIGKILL)
    control = socket.socket(fileno=int(sys.argv[1]))
    frame = frames.receive_frame(control.fileno())
    if frame is None:
        return
    try:
        server = ForkServer(control, json.loads(frame[1]))
    except HankeverkkoError as error:
        control.sendall(json.dumps({"failed": str(error)}).encode() + b"\n")
        return
    try:
        server.serve()
    finally:
        server.end()


if __name__ == "__main__":
    main()
