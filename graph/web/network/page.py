"""The pages of networks: the view in the frame of the site."""

from __future__ import annotations

from graph.network.tables import read_words
from graph.network.view.fragment import Place, render_view, title_of
from graph.network.view.state import State, write_state
from graph.network.view.words import ViewWords
from graph.web.network.networks import KINDS, Networks
from graph.web.pages.links import StatefulLinks
from graph.web.pages.render import Frame, Part

NAME = "network"


def page_name(kind: str) -> str:
    """The path of the page of a kind, without endings: the first kind has that of the part itself."""
    return NAME if kind == KINDS[0] else f"{NAME}/{kind}"


class NetworkPages:
    """Renders the networks of an edition."""

    def __init__(self, networks: Networks, frame: Frame, *, served: bool) -> None:
        """`served` says whether a server answers to the form."""
        self._networks, self._frame, self._served = networks, frame, served

    def names(self) -> dict[str, str]:
        """The kinds by the paths of their pages."""
        return {page_name(kind): kind for kind in self._networks.kinds}

    def render(self, kind: str, language: str, state: State = State()) -> str:  # noqa: B008 (it is frozen)
        """The page of a network in a state."""
        name, network = page_name(kind), self._networks.viewed(kind)
        links = StatefulLinks(self._frame.links(name, language), write_state(state))
        words = ViewWords(language, kind)
        place = Place(
            language,
            action=links.page(name),
            data=links.to(f"{NAME}/{kind}.json"),
            root="" if "/" not in name else "../",
            served=self._served,
        )
        return self._frame.render(
            "network.html",
            name,
            language,
            links,
            title=title_of(network, language),
            hidden=state != State(),
            definition=_define(kind, language),
            kinds=[self._link(other, kind, links) for other in self._networks.kinds],
            kinds_name=words("kinds"),
            empty="" if network.nodes else words("empty network"),
            view=render_view(network, place, state),
            script=links.to("static/network.js"),
        )

    def _link(self, kind: str, here: str, links: StatefulLinks) -> Part:
        name = read_words("kinds")[kind][links.language]
        return Part(name, links.page(page_name(kind)), kind == here)


def _define(kind: str, language: str) -> tuple[str, str]:
    """What a kind of network is, and the language that this is said in where it is another one."""
    words = read_words("kinds")[kind]
    own = words.get(f"definition_{language}")
    return (own, "") if own else (words["definition_en"], "en")
