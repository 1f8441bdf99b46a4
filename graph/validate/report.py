"""Writes findings for people (text), for programs (JSON) and for RDF tools (a SHACL report in Turtle).

Findings hold no personal values: those were hidden when the findings were made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from pyoxigraph import Literal

from graph.model import Finding
from graph.validate.shapes import SH
from graph.vocabulary import PREFIXES

_SHAPES: Final = "https://w3id.org/hankeverkko/shapes#"
_SEVERITIES: Final = {
    "violation": {"fi": "virhe", "en": "violation"},
    "warning": {"fi": "varoitus", "en": "warning"},
    "info": {"fi": "huomautus", "en": "info"},
}
_WORDS: Final = {
    "fi": {"none": "Ei huomautettavaa.", "more": "… ja {count} muuta", "value": "arvo", "document": "asiakirja"},
    "en": {"none": "Nothing to report.", "more": "… and {count} more", "value": "value", "document": "document"},
}
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\•]+")
_ABSOLUTE = re.compile(r"<([^>]+)>")


def make_text(findings: Sequence[Finding], *, language: str = "en", limit: int = 0) -> str:
    """The findings rule by rule, a line each, the sums last.

    Args:
        findings: as validation gives them: the gravest first, then by rule.
        language: "fi" or "en".
        limit: how many lines a rule may take; 0 for all.
    """
    if not findings:
        return _WORDS[language]["none"] + "\n"
    groups = groupby(findings, key=lambda finding: (finding.severity, finding.shape))
    parts = [line for key, group in groups for line in _rule(*key, list(group), language, limit)]
    return "\n".join([*parts, _sums(findings, language)]) + "\n"


def _rule(severity: str, shape: str, findings: list[Finding], language: str, limit: int) -> Iterator[str]:
    yield f"{_SEVERITIES[severity][language].upper()} {shape.removeprefix(_SHAPES)} ({len(findings)})"
    said = {_message(finding, language) for finding in findings}
    shared = len(said) == 1
    if shared:
        yield f"  {said.pop()}"
    shown = findings[:limit] if limit else findings
    for finding in shown:
        place = " · ".join(filter(None, _place(finding, language)))
        yield f"  - {place}" if shared else f"  - {_message(finding, language)} {place}"
    if len(shown) < len(findings):
        yield "  " + _WORDS[language]["more"].format(count=len(findings) - len(shown))
    yield ""


def _place(finding: Finding, language: str) -> Iterator[str]:
    words = _WORDS[language]
    yield finding.focus
    yield _short(finding.path)
    yield f"{words['value']}: {' '.join(finding.value.split())}" if finding.value else ""
    yield f"{words['document']}: {finding.document}" if finding.document else ""


def _sums(findings: Sequence[Finding], language: str) -> str:
    counts = {name: sum(finding.severity == name for finding in findings) for name in _SEVERITIES}
    return ", ".join(f"{_SEVERITIES[name][language]}: {count}" for name, count in counts.items())


def _message(finding: Finding, language: str) -> str:
    return finding.message_fi if language == "fi" else finding.message_en


def _short(path: str) -> str:
    """A property with its prefix; IRIs inside a path likewise."""
    if "<" in path:
        return _ABSOLUTE.sub(lambda match: _short(match[1]), path)
    for prefix, namespace in PREFIXES.items():
        if path.startswith(namespace):
            return f"{prefix}:{path.removeprefix(namespace)}"
    return path


def make_json(findings: Iterable[Finding]) -> str:
    """A list of objects with the fields of `Finding`."""
    return json.dumps([finding._asdict() for finding in findings], ensure_ascii=False, indent=2) + "\n"


def make_turtle(findings: Sequence[Finding]) -> str:
    """A sh:ValidationReport; a path that is no single property is left out."""
    head = f"@prefix sh: <{SH}> .\n\n[] a sh:ValidationReport ;\n  sh:conforms {str(not findings).lower()}"
    results = "".join(f" ;\n  sh:result [\n{_result(finding)}\n  ]" for finding in findings)
    return f"{head}{results} .\n"


def _result(finding: Finding) -> str:
    pairs = [
        "a sh:ValidationResult",
        f"sh:focusNode {_term(finding.focus)}",
        f"sh:resultSeverity sh:{finding.severity.capitalize()}",
        f"sh:sourceShape {_term(finding.shape)}",
        f"sh:resultMessage {Literal(finding.message_fi, language='fi')}, {Literal(finding.message_en, language='en')}",
    ]
    if _IRI.fullmatch(finding.path):
        pairs.append(f"sh:resultPath <{finding.path}>")
    if finding.value:
        pairs.append(f"sh:value {_term(finding.value)}")
    return " ;\n".join(f"    {pair}" for pair in pairs)


def _term(text: str) -> str:
    if text.startswith("_:"):
        return text
    return f"<{text}>" if _IRI.fullmatch(text) else str(Literal(text))


FORMATS: Final[dict[str, Callable[[Sequence[Finding]], str]]] = {
    "text": make_text,
    "json": make_json,
    "turtle": make_turtle,
}
"""How `validate --format` writes its findings."""
