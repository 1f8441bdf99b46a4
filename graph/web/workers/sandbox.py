"""Takes from the process what a query has no need of: sockets, other programs, writing, memory without end.

The filter is a Berkeley Packet Filter program for seccomp (Linux, Documentation/userspace-api/seccomp_filter.rst). It
is told to the kernel through libc; where the platform has none, `Sandbox` says so.
"""

from __future__ import annotations

import ctypes
import platform
import resource
import socket
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38
_SECCOMP_SET_MODE_FILTER: Final = 1
_FILTER_FLAG_TSYNC: Final = 1

# Fields of struct seccomp_data, and the opcodes of the filter's language.
_NUMBER_OFFSET: Final = 0
_ARCHITECTURE_OFFSET: Final = 4
_LOAD: Final = 0x20
_JUMP_IF_EQUAL: Final = 0x15
_JUMP_IF_AT_LEAST: Final = 0x35
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF0000
_DENY: Final = 0x00050001  # SECCOMP_RET_ERRNO with EPERM
_KILL: Final = 0x80000000
_X32_CALLS: Final = 0x40000000


class _Machine(NamedTuple):
    """An architecture: its name in the kernel's audit, the number of seccomp(2), and the calls to refuse."""

    audit: int
    seccomp: int
    refused: tuple[int, ...]


_MACHINES: Final = {
    "x86_64": _Machine(
        0xC000003E,
        317,
        (
            *(41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 53, 288, 299, 307),  # socket … listen, socketpair, accept4, *mmsg
            *(59, 322, 62, 424, 101, 310, 311, 438),  # execve, execveat, kill, ptrace, process_vm_*, pidfd_*
            *(425, 426, 427),  # io_uring can open sockets without socket(2)
            *(321, 272, 308, 165, 304, 250, 323, 298),  # bpf, unshare, setns, mount, open_by_handle_at, keyctl, …
            *(
                82,
                83,
                84,
                86,
                87,
                88,
                258,
                263,
                264,
                265,
                266,
                316,
            ),  # rename, mkdir, link, unlink, symlink and their *at
        ),
    ),
    "aarch64": _Machine(
        0xC00000B7,
        277,
        (
            *(198, 199, 200, 201, 202, 203, 206, 207, 210, 211, 212, 242, 243, 269),
            *(221, 281, 129, 424, 117, 270, 271, 438),
            *(425, 426, 427),
            *(280, 97, 268, 40, 265, 219, 282, 241),
            *(34, 35, 36, 37, 38, 276),
        ),
    ),
}


class Sandbox(NamedTuple):
    """What holds for a worker, as it was tried out in it."""

    no_network: bool
    memory_limit: bool


def enter_sandbox() -> bool:
    """Refuses sockets, programs and changes of files from now on, for this process and all that it starts.

    Returns:
        Whether it is so: a socket was tried, and refused.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    machine = _MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None:
        return False
    _install(machine)
    try:
        socket.socket().close()
    except PermissionError:
        return True
    return False


def limit_memory(spare: int) -> bool:
    """Lets the process grow by so many bytes beyond what it has mapped now; whether the platform does so."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return False
    ceiling = pages * resource.getpagesize() + spare
    with suppress(ValueError):  # a lower limit holds already
        resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
    return True


def end_with_parent(signal_number: int) -> None:
    """Sends this process the signal when its parent has gone (Linux; elsewhere its closed socket tells it)."""
    if sys.platform == "linux":
        _libc().prctl(_PR_SET_PDEATHSIG, signal_number, 0, 0, 0)


def _install(machine: _Machine) -> None:
    """Tells the kernel; without the right to (in some containers) nothing changes, which the trial then shows."""
    program = b"".join(make_filter(machine.audit, machine.refused))
    lines = ctypes.create_string_buffer(program)
    descriptor = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(lines))
    libc = _libc()
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.syscall(machine.seccomp, _SECCOMP_SET_MODE_FILTER, _FILTER_FLAG_TSYNC, ctypes.c_char_p(descriptor))


def make_filter(audit: int, refused: Sequence[int]) -> Iterator[bytes]:
    """The filter's instructions (struct sock_filter): refused calls fail with EPERM, foreign ABIs end the process."""

    def line(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("HBBI", code, if_true, if_false, value)

    yield line(_LOAD, _ARCHITECTURE_OFFSET)
    yield line(_JUMP_IF_EQUAL, audit, if_true=1)
    yield line(_RETURN, _KILL)
    yield line(_LOAD, _NUMBER_OFFSET)
    yield line(_JUMP_IF_AT_LEAST, _X32_CALLS, if_false=1)
    yield line(_RETURN, _KILL)
    for index, number in enumerate(refused):
        yield line(_JUMP_IF_EQUAL, number, if_true=len(refused) - index)
    yield line(_RETURN, _ALLOW)
    yield line(_RETURN, _DENY)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
