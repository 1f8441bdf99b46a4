"""Real nginx, Apache httpd and Caddy on a free port of this machine, set up by the snippets of a published folder."""

from __future__ import annotations

import os
import pwd
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from urllib.request import urlopen

from tests.needs import need_program

_STARTS: Final = 30.0
"""Seconds a server may take to start."""
_APACHE_MODULES: Final = Path("/usr/lib/apache2/modules")
_APACHE_LOADS: Final = ("mpm_event", "authz_core", "dir", "mime", "setenvif", "headers", "rewrite", "alias")

_NGINX: Final = """\
daemon off;
pid {work}/nginx.pid;
error_log stderr;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
    include mime.types;
    include {folder}/servers/nginx-http.conf;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        include {folder}/servers/nginx-server.conf;
    }}
}}
"""
_APACHE: Final = """\
ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/httpd.pid
DefaultRuntimeDir {work}
Mutex file:{work}
ErrorLog /dev/stderr
{loads}
TypesConfig /etc/mime.types
DocumentRoot {documents}
{alias}
<Directory {folder}>
    Require all granted
    Include {folder}/servers/apache.conf
</Directory>
"""
_CADDY: Final = """\
{{
    admin off
    auto_https off
    storage file_system {work}
}}
http://127.0.0.1:{port} {{
    root * {root}
    import {folder}/servers/Caddyfile
}}
"""


@contextmanager
def serve_nginx(root: Path, path: str, work: Path) -> Iterator[str]:
    """nginx over the folder `root + path`; the address of the site, without its last slash."""
    program = need_program("nginx", "nginx")
    config = work / "nginx.conf"
    (work / "mime.types").symlink_to("/etc/nginx/mime.types")

    def write(port: int) -> list[str]:
        config.write_text(_NGINX.format(work=work, folder=f"{root}{path}", root=root, port=port))
        return [program, "-p", str(work), "-c", str(config), "-e", "stderr"]

    with _running(write, path, work) as address:
        yield address


@contextmanager
def serve_apache(root: Path, path: str, work: Path) -> Iterator[str]:
    """Apache httpd over the folder: by an alias where there is a path, so that both ways are tried."""
    program = need_program("apache2", "apache2-bin")
    loads = "\n".join(f"LoadModule {name}_module {_APACHE_MODULES}/mod_{name}.so" for name in _APACHE_LOADS)
    config, folder = work / "httpd.conf", f"{root}{path}"
    alias = f"Alias {path} {folder}" if path else ""
    documents = work if path else root

    def write(port: int) -> list[str]:
        text = _APACHE.format(work=work, port=port, loads=loads, documents=documents, alias=alias, folder=folder)
        config.write_text(text)
        return [program, "-f", str(config), "-D", "FOREGROUND"]

    with _running(write, path, work) as address:
        yield address


@contextmanager
def serve_caddy(root: Path, path: str, work: Path) -> Iterator[str]:
    """Caddy over the folder `root + path`."""
    program = need_program("caddy", "caddy")
    config = work / "Caddyfile"

    def write(port: int) -> list[str]:
        config.write_text(_CADDY.format(work=work, port=port, root=root, folder=f"{root}{path}"))
        return [program, "run", "--config", str(config), "--adapter", "caddyfile"]

    with _running(write, path, work) as address:
        yield address


@contextmanager
def open_folder() -> Iterator[Path]:
    """A new folder that everybody may read, unlike those of pytest."""
    with TemporaryDirectory(prefix="hankeverkko-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


def _nobody(work: Path) -> dict[str, Any]:
    """Whom a server is run as where root runs the tests, the owner of its own folder: Apache refuses to be root."""
    if os.geteuid():
        return {}
    user = pwd.getpwnam("nobody")
    for path in (work, *work.iterdir()):
        os.chown(path, user.pw_uid, user.pw_gid, follow_symlinks=False)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


@contextmanager
def _running(write: Callable[[int], list[str]], path: str, work: Path) -> Iterator[str]:
    port = _free_port()
    command = write(port)
    with (work / "server.log").open("w+", encoding="utf-8") as log:
        home = {**os.environ, "HOME": str(work), "XDG_DATA_HOME": str(work), "XDG_CONFIG_HOME": str(work)}
        server = subprocess.Popen(command, stdout=log, stderr=log, env=home, **_nobody(work))
        try:
            address = f"http://127.0.0.1:{port}{path}"
            _wait(server, f"{address}/index.html", Path(log.name))
            yield address
        finally:
            server.terminate()
            server.wait(20)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


def _wait(server: subprocess.Popen[bytes], page: str, log: Path) -> None:
    until = time.monotonic() + _STARTS
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(page):  # noqa: S310 (our own server)
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"the server did not start: {log.read_text(encoding='utf-8')}")
