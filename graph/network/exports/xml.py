"""XML out of elements, with what XML cannot hold left out."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element, indent, tostring

_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 document may hold, not even escaped."""


def clean(text: object) -> str:
    """The text as XML can hold it; truth values in XML's spelling."""
    return str(text).lower() if isinstance(text, bool) else _FORBIDDEN.sub(" ", str(text))


def serialise(root: Element) -> bytes:
    """The document of an element in UTF-8, indented."""
    indent(root, " ")
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
