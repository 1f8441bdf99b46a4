"""The endings of case forms and verbs by which readers tell a word that is no bare name."""

from __future__ import annotations

import re

LOCAL_CASES = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lle")
"""Where something is, where it comes from on the inside, and to whom: `kunnassa`, `kunnasta`, `kunnalle`."""
ABLATIVES = ("lta", "ltä")
WHERE_FROM = ("sta", "stä", *ABLATIVES)
ILLATIVES = ("aan", "ään", "seen")
OBLIQUE = (*LOCAL_CASES, *ABLATIVES, "ksi", "sti", "na", "nä", "aan", "ään", "een")
"""What no name in the nominative ends in when it begins a sentence."""
AGENTS = ("jana", "jänä", "jina", "jinä")
"""As whom somebody does something: `tukijana`, `järjestäjinä`."""
PASSIVE = ("taan", "tään", "daan", "dään", "llaan", "llään", "tiin")
"""Ends of what is done by nobody named: `rahoitetaan`, `käsitellään`, `saatiin`, `myönnettiin`."""
WHERE_TO = (*ILLATIVES, *LOCAL_CASES, *ABLATIVES)
RUNNING = ("vat", "vät", "tiin", "aa", "ää", "ii", "oi", "ee", *WHERE_TO)
"""Ends of words in small letters that sentences have and lists of names have not."""
UNSURE = (*LOCAL_CASES, "n", "aa", "ää", "ta", "tä", "ksi")
"""Ends of words that may be no nominative; unknown names that end so are left alone."""
PLURAL_LOCAL_CASES = ("issa", "issä", "ista", "istä", "ihin", "illa", "illä", "ilta", "iltä", "ille")
_ILLATIVE = re.compile(r"(?:(?<!m)(?<!vap)(?:aan|ään)|[kst]seen|[^aeiouyäö]iin|uun|yyn|oon|öön|hin)\Z")


def says_where_to(word: str) -> bool:
    """Whether a word ends as one that says where to, and as no genitive of a name does.

    >>> says_where_to("peruskorjaukseen"), says_where_to("vapaan")
    (True, False)
    """
    return _ILLATIVE.search(word) is not None
