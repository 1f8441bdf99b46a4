"""A worker can open no socket and start no program, whatever a query says."""

from __future__ import annotations

import json
import platform
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.saved.tokens import asks_elsewhere
from graph.web.workers.sandbox import make_filter
from tests.web.serving import publish

linux_only = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"}, reason="seccomp is Linux's"
)
SPELLINGS = [
    "SERVICE <{address}> {{ ?s ?p ?o }}",
    "service silent <{address}> {{ ?s ?p ?o }}",
    "SeRvIcE\n#}}\n<{address}> {{ ?s ?p ?o }}",
    "\\u0053ERVICE <{address}> {{ ?s ?p ?o }}",
    "VALUES ?where {{ <{address}> }} SERVICE SILENT ?where {{ ?s ?p ?o }}",
    "BIND('\\'' AS ?x) SERVICE <{address}> {{ ?s ?p ?o }}",
    'BIND("""\'""" AS ?x) SERVICE <{address}> {{ ?s ?p ?o }} BIND(\'\\\\\' AS ?y)',
    "SERVICE <\\u0068ttp://127.0.0.1:{port}/> {{ ?s ?p ?o }}",
    "?s ?p ?o .SERVICE<{address}>{{ ?s ?p ?o }}",
    "VALUES ?x {{ 1 }}SERVICE<{address}>{{ ?s ?p ?o }}",
    "{{ SELECT * {{ {{ SERVICE <{address}> {{ ?s ?p ?o }} }} }} }}",
    "FILTER(EXISTS {{ SERVICE <{address}> {{ ?s ?p ?o }} }})",
]
ASK_ALL = """
import json, os, sys
from pathlib import Path
from graph.store import EmbeddedStore
from graph.web.workers import process
from graph.web.workers.sandbox import enter_sandbox
store, guarded, lexer, texts = Path(sys.argv[1]), sys.argv[2], sys.argv[3], json.loads(sys.argv[4])
if guarded == "guarded":
    assert enter_sandbox()
if lexer == "no lexer":
    process.asks_elsewhere = lambda text: False
opened = EmbeddedStore.open(store)
found = []
for text in texts:
    question = {"text": text, "media_types": ["text/csv"], "default_graphs": [], "named_graphs": [], "max_rows": None}
    outlet = process.Outlet(os.open(os.devnull, os.O_WRONLY), 10**6)
    found.append(process.answer(question, opened, outlet, "")[1].get("kind", "answered"))
print(json.dumps(found))
"""


def run(script: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    return data / "releases" / publish(data) / "store"


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """The port of a server on loopback, and what came to it."""
    seen: list[bytes] = []
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)

        def accept() -> None:
            while not stop.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    seen.append(connection.recv(100))

        thread = threading.Thread(target=accept)
        thread.start()
        yield server.getsockname()[1], seen
        stop.set()
        thread.join()


def ask_all(store: Path, port: int, guarded: str, lexer: str) -> list[str]:
    texts = ["SELECT * { " + each.format(address=f"http://127.0.0.1:{port}/", port=port) + " }" for each in SPELLINGS]
    found: list[str] = json.loads(run(ASK_ALL, str(store), guarded, lexer, json.dumps(texts)))
    return found


@linux_only
@pytest.mark.parametrize("lexer", ["lexer", "no lexer"])
def test_no_spelling_of_service_reaches_a_socket(store: Path, listener: tuple[int, list[bytes]], lexer: str) -> None:
    port, seen = listener
    found = ask_all(store, port, "guarded", lexer)
    assert seen == []
    assert len(found) == len(SPELLINGS)
    if lexer == "lexer":
        assert set(found) <= {"service", "syntax"}


def test_without_the_sandbox_they_would(store: Path, listener: tuple[int, list[bytes]]) -> None:
    """The trial above could fail: most spellings are good SPARQL, and the engine does call."""
    port, seen = listener
    ask_all(store, port, "unguarded", "no lexer")
    assert len(seen) >= len(SPELLINGS) // 2


@linux_only
@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.socketpair()",
        "os.execv('/bin/true', ['true'])",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "subprocess.run(['/bin/true'])",
        "os.kill(os.getppid(), 0)",
        "os.unlink(sys.argv[1])",
        "os.rename(sys.argv[1], sys.argv[1] + '2')",
        "os.mkdir(sys.argv[1] + '3')",
        "ctypes.get_errno() if libc.syscall(425, 1, None) < 0 else None",
        "ctypes.get_errno() if libc.syscall(101 if platform.machine() == 'x86_64' else 117, 0, 0, 0, 0) < 0 else None",
    ],
)
def test_what_a_worker_may_not_do(tmp_path: Path, attempt: str) -> None:
    file = tmp_path / "file"
    file.write_text("whole", encoding="utf-8")
    script = (
        "import ctypes, os, platform, socket, subprocess, sys\n"
        "from graph.web.workers.sandbox import enter_sandbox\n"
        "libc = ctypes.CDLL(None, use_errno=True)\n"
        "assert enter_sandbox()\n"
        f"try:\n    result = {attempt}\n"
        "except PermissionError:\n    result = 1\n"
        "print('refused' if result == 1 else repr(result))\n"
    )
    assert run(script, str(file)) == "refused\n"
    assert file.read_text(encoding="utf-8") == "whole"


@linux_only
def test_a_worker_writes_no_file(tmp_path: Path) -> None:
    script = (
        "import signal, sys; from graph.web.workers.sandbox import enter_sandbox\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); enter_sandbox()\n"
        "try:\n    open(sys.argv[1], 'w').write('x')\nexcept OSError as error:\n    print(error.errno)\n"
    )
    run(script, str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == b""


@linux_only
def test_memory_has_a_ceiling() -> None:
    script = (
        "from graph.web.workers.sandbox import limit_memory\n"
        "assert limit_memory(100_000_000)\n"
        "part = bytearray(50_000_000)\n"
        "try:\n    bytearray(80_000_000)\nexcept MemoryError:\n    print('refused')\n"
    )
    assert run(script) == "refused\n"


def test_the_filter_jumps_to_its_last_line() -> None:
    """The program as the kernel reads it: each refused number leads to the refusal, every other one past it."""
    refused = (41, 59)
    lines = [struct.unpack("HBBI", line) for line in make_filter(0xC000003E, refused)]
    last = len(lines) - 1
    for index, (code, if_true, if_false, value) in enumerate(lines):
        if code == 0x15 and value in refused:
            assert (index + 1 + if_true, if_false) == (last, 0)
    assert [code for code, *_ in lines[-2:]] == [0x06, 0x06]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("ASK { SERVICE <urn:x> {} }", True),
        ("ASK { sErViCe <urn:x> {} }", True),
        ("ASK { ?service ?p 'SERVICE' } # SERVICE", False),
        ("ASK { <urn:service> service:p ?o }", False),
        ("ASK { 'never closed SERVICE", False),
        ("ASK {}", False),
    ],
)
def test_the_lexer_tells_the_word_from_the_rest(text: str, asks: bool) -> None:
    assert asks_elsewhere(text) is asks
