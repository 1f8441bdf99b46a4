"""HTML to text: blocks become lines, table rows become "label · value" lines, and bombs are refused before parsing."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from graph.errors import InputError

CELL = " \u00a0 "
"""What stands between the cells of a row: the project pages have it between a label and its value."""


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_MAX_TAGS = 300_000
_MAX_DEPTH = 3_000
_MAX_ATTRIBUTES = 50_000
_MAX_ODD_STYLES = 20
_DROPPED = _tags("head script style noscript template svg iframe object select button canvas video audio math")
_PARAGRAPHS = _tags("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre section article header footer")
_LINES = _tags("div li main aside nav address fieldset legend form figure figcaption caption br hr")
_ROWS = frozenset(("tr", "dt"))  # a definition list is a table of two columns
_CELLS = frozenset(("td", "th", "dd"))
_UNCLOSED = _tags(
    "p li td th tr dt dd option optgroup tbody thead tfoot colgroup area base br col embed hr img input link meta "
    "param source track wbr html body"
)
# Tags that only change the look of letters; a parser reopens them in every block, which makes bombs quadratic.
_STYLES = _tags("b big code em font i nobr s small strike strong tt u")
_STYLE_TAG = re.compile(rf"</?(?:{'|'.join(sorted(_STYLES))})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_TAG = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^>=]|=(?:\s*"[^"]*"|\s*'[^']*')?)*+)""")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_BETWEEN_ATTRIBUTES = re.compile(r"[\s/=]+")
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def declared_encoding(data: bytes) -> str:
    """The encoding that the page names in its head or XML declaration, empty where it names none."""
    match = _CHARSET.search(data[:4096])
    return (match[1] or match[2]).decode("ascii", errors="ignore") if match else ""


def text_of_html(markup: str, name: str) -> str:
    """The text that a reader of the page sees, with the addresses of its links and the names of its pictures.

    Raises:
        InputError: the page is built to choke its reader.
    """
    markup = _STYLE_TAG.sub("", markup)
    _refuse_bomb(markup, name)
    root = LexborHTMLParser(markup).root
    writer = _Writer()
    if root is not None:
        _walk(root, writer)
    return writer.text()


def _refuse_bomb(markup: str, name: str) -> None:
    """Counts tags, levels and attributes: parsers take time by the square of each.

    Raises:
        InputError: there are more than any honest page has.
    """
    open_tags: Counter[str] = Counter()
    tags = depth = attributes = odd_styles = position = 0
    while match := _TAG.search(markup, position):
        position = match.end()
        tag = match[2].lower()
        tags += 1
        odd_styles += tag in _STYLES
        attributes = len(_BETWEEN_ATTRIBUTES.findall(_QUOTED.sub("", match[3])))
        if tag not in _UNCLOSED:
            step = -min(1, open_tags[tag]) if match[1] else 1
            open_tags[tag] += step
            depth += step
        if tags > _MAX_TAGS or depth > _MAX_DEPTH or attributes > _MAX_ATTRIBUTES or odd_styles > _MAX_ODD_STYLES:
            advice = "save the page again, or as text"
            raise InputError("the page is built too intricately to be read", where=name, advice=advice)


def _walk(root: LexborNode, writer: _Writer) -> None:
    """Visits the nodes in their order without recursion: pages may be nested deeply."""
    node: LexborNode | None = root
    while node is not None:
        child = node.child if _enter(node, writer) else None
        if child is not None:
            node = child
            continue
        while node is not None:
            _leave(node, writer)
            if node.next is not None:
                node = node.next
                break
            node = node.parent


def _enter(node: LexborNode, writer: _Writer) -> bool:
    """Opens a node; says whether its children are to be read."""
    tag = node.tag or ""
    if tag == "-text":
        parent = node.parent
        write = writer.write_lines if parent is not None and parent.tag == "pre" else writer.write
        write(node.text_content or "")
    elif tag == "img":
        writer.write(f" {node.attributes.get('alt') or ''} ")
    elif tag in _CELLS:
        writer.cell()
    elif tag in _ROWS:
        writer.begin_row()
    else:
        _break(tag, writer)
        if tag == "li":
            writer.write("• ")
    return tag not in _DROPPED and not tag.startswith("!")


def _leave(node: LexborNode, writer: _Writer) -> None:
    tag = node.tag or ""
    if tag == "a":
        _write_target(node, writer)
    elif tag in ("tr", "dd"):
        writer.end_row()
    elif tag not in _ROWS and tag not in _CELLS:
        _break(tag, writer)


def _break(tag: str, writer: _Writer) -> None:
    if tag in _PARAGRAPHS:
        writer.paragraph()
    elif tag in _LINES:
        writer.line()


def _write_target(node: LexborNode, writer: _Writer) -> None:
    """Adds the address behind a link in angle brackets (RFC 3986, appendix C) where its text does not show it."""
    target = (node.attributes.get("href") or "").strip()
    address = unquote(target[7:].partition("?")[0]) if target.lower().startswith("mailto:") else target
    if target.lower().startswith(("#", "javascript:", "data:", "tel:", "?")) or not address or len(address) > 500:
        return
    shown = (node.text() or "").strip()
    if _bare(address) not in _bare(shown) and not any(character in address for character in "<> \n"):
        writer.write(f" <{address}>")


def _bare(address: str) -> str:
    return re.sub(r"^https?://", "", address.lower()).rstrip("/").replace("(at)", "@").replace("[at]", "@")


class _Writer:
    """Collects the lines of a page; a break waits until something follows it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._pending = ""
        self._at_start = True  # of a line
        self._space = False
        self._rows: list[int] = []  # how much was written when each open row began

    def write(self, text: str) -> None:
        """Writes a run of text, its white space as a browser shows it."""
        text = _SPACES.sub(" ", text)
        words = text.strip(" ")
        if not words:
            self._space = self._space or bool(text)
            return
        if self._pending:
            self._flush()
        elif (self._space or text.startswith(" ")) and not self._at_start:
            self._parts.append(" ")
        self._parts.append(words)
        self._at_start = False
        self._space = text.endswith(" ")

    def write_lines(self, text: str) -> None:
        """Writes preformatted text."""
        for number, line in enumerate(text.split("\n")):
            if number and self._parts:
                self._parts.append(self._pending or "\n")
                self._pending, self._at_start, self._space = "", True, False
            self.write(line.replace("  ", "\u00a0 "))

    def line(self) -> None:
        if not self._pending and not self._at_start:
            self._pending = "\n"

    def paragraph(self) -> None:
        if self._pending == "\n" or (not self._pending and not self._at_start):
            self._pending = "\n\n"

    def begin_row(self) -> None:
        self.line()
        self._rows.append(len(self._parts))

    def cell(self) -> None:
        """Begins a cell: what stands before it on the row is its label."""
        if self._rows and len(self._parts) > self._rows[-1]:
            self._pending = CELL

    def end_row(self) -> None:
        if self._pending == CELL:  # an empty value
            self._parts.append(CELL.rstrip(" "))
            self._pending = ""
        if self._rows:
            self._rows.pop()
        self.line()

    def text(self) -> str:
        return "".join(self._parts) + "\n"

    def _flush(self) -> None:
        if self._parts:
            self._parts.append(self._pending)
        self._at_start = self._space = False
        self._pending = ""
