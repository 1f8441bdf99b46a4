"""The release as the web sees it now, and the switch to the next one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Final
from urllib.parse import quote

from starlette.requests import Request

from graph.errors import HankeverkkoError
from graph.vocabulary import BASE, DEF, HV
from graph.web.edition import Edition
from graph.web.opening import open_apart
from graph.web.preparation import Preparation
from graph.web.problems import not_yet
from graph.web.settings import WebSettings
from graph.web.workers.pool import Pool

LOG: Final = logging.getLogger("hankeverkko.web")
_IN_PATHS: Final = "/#:@!$&'()*+,;=~"
_RETRY_SECONDS: Final = 10


class Serving:
    """An edition with the workers that answer from it; it ends when its last request has ended."""

    def __init__(self, edition: Edition, pool: Pool, preparation: Preparation) -> None:
        self.edition = edition
        self.pool = pool
        self.preparation = preparation
        self._requests = 0
        self._free = asyncio.Event()
        self._free.set()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keeps the edition open for one request."""
        self._requests += 1
        self._free.clear()
        try:
            yield
        finally:
            self._requests -= 1
            if not self._requests:
                self._free.set()

    async def end(self) -> None:
        """Waits for the requests that hold it, then lets go of its processes."""
        await self._free.wait()
        await self.preparation.close()
        await self.pool.close()


class Site:
    """What every page and route shares: the settings, and the edition that is served now.

    A request asks `site.serving(request)`, which stays the same from its first to its last byte.
    """

    def __init__(self, settings: WebSettings) -> None:
        self.settings = settings
        self.trouble = ""
        self._serving: Serving | None = None
        self._ending: set[asyncio.Task[None]] = set()

    @property
    def current(self) -> Serving:
        """What new requests are answered from.

        Raises:
            ProblemError: the first edition is still being made, or cannot be.
        """
        if self._serving is None:
            what = "cannot be opened" if self.trouble else "is still being made ready"
            raise not_yet(f"the release {what}", _RETRY_SECONDS)
        return self._serving

    @property
    def edition(self) -> Edition:
        """The edition that new requests are answered from."""
        return self.current.edition

    def serving(self, request: Request) -> Serving:
        """What this request is answered from, also when a new release comes meanwhile."""
        held: Serving = request.scope["hankeverkko.serving"]
        return held

    # ---- IRIs and paths

    def path(self, iri: str) -> str:
        """The path on this site of an IRI below the release's base; other IRIs come back as they are."""
        base = self.edition.base
        if iri.startswith((DEF, HV)):
            return self.link("/" + iri.removeprefix(BASE))
        return self.link("/" + iri.removeprefix(base)) if iri.startswith(base) else iri

    def iri(self, path: str) -> str:
        """The IRI that a decoded path, without the root path, stands for."""
        local = path.lstrip("/")
        return (BASE if local.split("/")[0].split("#")[0] == "def" else self.edition.base) + local

    def link(self, path: str) -> str:
        """A path of this site ("/sparql") as a link writes it: below the root path, encoded."""
        return self.settings.root_path + quote(path, safe=_IN_PATHS)

    def url(self, request: Request, path: str) -> str:
        """The public address of a path of this site: from the base URL, or as the request came in."""
        public = self.settings.base_url.rstrip("/")
        if not public:
            public = f"{request.url.scheme}://{request.headers.get('host') or request.url.netloc}"
        return public + quote(path, safe=_IN_PATHS)

    # ---- life

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Serves from the current release while the block runs, and follows the data folder.

        Making the edition of a new one takes a while: after `--time-limit` seconds requests are told so.

        Raises:
            ReleaseError: there is no release, or it is seen at once that it cannot be opened.
        """
        LOG.info("the current release is being opened; a new one is made ready first, which takes a while")
        opening = asyncio.create_task(self.look_again())
        if (await asyncio.wait([opening], timeout=self.settings.time_limit))[0]:
            opening.result()
        watch = asyncio.create_task(self._watch(opening))
        try:
            yield
        finally:
            watch.cancel()
            with suppress(asyncio.CancelledError):
                await watch
            last = [self._serving.end()] if self._serving else []
            await asyncio.gather(*last, *self._ending)

    async def _start(self, edition: Edition) -> Serving:
        pool = Pool(edition.dump, edition.store, edition.base, self.settings)
        await pool.start()
        preparation = Preparation(edition, self.settings.time_limit)
        preparation.start()
        return Serving(edition, pool, preparation)

    async def _watch(self, looking: asyncio.Task[None]) -> None:
        while True:
            try:
                await looking
                self.trouble = ""
            except HankeverkkoError as error:
                if str(error) != self.trouble:
                    LOG.warning(
                        "%s: %s",
                        "the release before is still served" if self._serving else "nothing is served yet",
                        error,
                    )
                self.trouble = str(error)
            await asyncio.sleep(self.settings.watch_seconds)
            looking = asyncio.create_task(self.look_again())

    async def look_again(self) -> None:
        """Switches to the edition of the data folder's current release where it is another one.

        Raises:
            HankeverkkoError: the new one cannot be served; the old one, if there is one, still is.
        """
        edition = await open_apart(self.settings.data, self.settings.person_mode)
        old = self._serving
        if old and edition == old.edition:
            return
        self._serving = await self._start(edition)
        if not old:
            LOG.info("release %s is answered from", edition.release_id)
            return
        LOG.info("release %s follows %s", edition.release_id, old.edition.release_id)
        task = asyncio.create_task(old.end())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)
