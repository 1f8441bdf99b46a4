"""The real server in a process of its own: it drains, and it switches releases without losing a request."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from graph.web.edition import open_edition
from tests.web.serving import column, many_quads, publish

pytestmark = pytest.mark.slow

COUNT = "SELECT (COUNT(*) AS ?n) { ?s <urn:text> ?o }"
SLOW = "SELECT (COUNT(*) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d FILTER(STRLEN(CONCAT(?b, ?d)) = 1) }"


@contextmanager
def serving(data: Path, *options: str) -> Iterator[tuple[subprocess.Popen[bytes], str, Path]]:
    """The process, its address and its log, which is a file so that a full pipe stops nobody."""
    words = [sys.executable, "-c", "from graph.cli import main; main()", "serve", "--data", str(data), "--port", "0"]
    log = data / "log.txt"
    with log.open("wb") as file:
        process = subprocess.Popen([*words, "--workers", "2", *options], stderr=file)
    try:
        while not (match := re.search(r"(http://\S+)[^\n]*\n", log.read_text(encoding="utf-8"))):
            assert process.poll() is None
            time.sleep(0.02)
        yield process, match[1], log
    finally:
        process.kill()
        process.wait()


def wait_until_up(address: str) -> None:
    # The socket listens before the release is open, so that the first request waits, on a busy machine up to a 503.
    while (status := httpx2.get(f"{address}healthz", timeout=30).status_code) == 503:
        time.sleep(0.05)
    assert status == 200


def test_it_drains_on_sigterm_and_logs_nothing_personal(tmp_path: Path) -> None:
    publish(tmp_path, many_quads(1500))
    with serving(tmp_path, "--time-limit", "120") as (process, address, log):
        wait_until_up(address)
        answers: list[httpx2.Response] = []
        begun = threading.Event()

        def ask() -> None:
            with httpx2.Client(timeout=150) as client:
                request = client.build_request("POST", f"{address}sparql", data={"query": SLOW})
                begun.set()
                answers.append(client.send(request))

        thread = threading.Thread(target=ask)
        thread.start()
        begun.wait()
        while httpx2.get(f"{address}healthz").json()["workers"]["idle"] == 2:
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        thread.join()
        assert answers[0].status_code == 200
        assert column(answers[0].json(), "n") == ["0"]
        assert process.wait(timeout=150) == 0
        written = log.read_text(encoding="utf-8").partition("\n")[2]
        assert "POST /sparql 200" in written
        assert "SELECT" not in written
        assert "127.0.0.1" not in written


def test_the_log_says_that_a_release_is_opened_and_when_it_is_answered_from(tmp_path: Path) -> None:
    publish(tmp_path, many_quads(10))
    with serving(tmp_path) as (_, address, log):
        wait_until_up(address)
        lines = log.read_text(encoding="utf-8").splitlines()
    assert "is being opened" in lines[1]
    assert f"release {open_edition(tmp_path, 'named').release_id} is answered from" in lines[2]


def test_a_switch_under_load_loses_no_request(tmp_path: Path) -> None:
    publish(tmp_path, many_quads(10))
    with serving(tmp_path) as (_, address, _):
        wait_until_up(address)
        seen: list[str] = []
        failed: list[object] = []
        stop = threading.Event()

        def ask() -> None:
            with httpx2.Client(timeout=30) as client:
                while not stop.is_set():
                    response = client.get(f"{address}sparql", params={"query": COUNT})
                    if response.status_code == 200:
                        seen.extend(column(response.json(), "n"))
                    else:
                        failed.append(response)

        threads = [threading.Thread(target=ask) for _ in range(3)]
        for thread in threads:
            thread.start()
        for number in (20, 30):
            name = publish(tmp_path, many_quads(number))
            while httpx2.get(f"{address}healthz").json()["release"] != name:
                time.sleep(0.02)
        asked = len(seen)
        while len(seen) < asked + 50:
            time.sleep(0.02)
        stop.set()
        for thread in threads:
            thread.join()
        assert failed == []
        assert set(seen) == {"10", "20", "30"}
        assert seen[-1] == "30"


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from graph.cli import main; main()", "serve", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("options", [["--host", "0.0.0.0"], ["--persons", "some"], ["--base-url", "kunta.example"]])
def test_wrong_options_are_one_line_and_status_2(tmp_path: Path, options: list[str]) -> None:
    publish(tmp_path)
    done = run("--data", str(tmp_path), *options)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_no_release_and_a_taken_port_are_said(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "hankeverkko build" in done.stderr
    publish(tmp_path)
    with serving(tmp_path) as (_, address, _):
        port = re.findall(r":(\d+)/", address)[0]
        done = run("--data", str(tmp_path), "--port", port)
    assert done.returncode == 2
    assert "--port" in done.stderr


def test_a_damaged_store_is_said_without_a_traceback(tmp_path: Path) -> None:
    release = tmp_path / "releases" / publish(tmp_path)
    open_edition(tmp_path, "named")
    (dump,) = (tmp_path / "editions").glob(f"{release.name}-named-*/public.nq")
    dump.write_text("nonsense", encoding="utf-8")
    done = run("--data", str(tmp_path), "--port", "0", "--persons", "named")
    assert done.returncode == 2
    assert "ReleaseError" in done.stderr
    assert "Traceback" not in done.stderr


def test_other_commands_do_not_load_the_web() -> None:
    script = (
        "import sys; from graph.cli import run; run(['query', '--list']);"
        "sys.exit(bool({'starlette', 'uvicorn', 'jinja2', 'uvloop'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0
