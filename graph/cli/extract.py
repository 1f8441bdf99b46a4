"""The command `extract`: what the text readers see, as JSON objects with the keys of the contract."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from converters.documents import read_document
from converters.text.amounts.reader import read_amounts
from converters.text.contacts.reader import read_contacts
from converters.text.dates.reader import parse_date, read_dates
from converters.text.organisations.reader import read_organisations
from converters.text.places.reader import read_places
from converters.text.target_groups.reader import read_target_groups
from graph.cli.explain import explain
from graph.cli.files import read_lines
from graph.errors import InputError, UsageError
from graph.model import Contact, Location, Organisation

Request = dict[str, Any]
_FORM: Final = 'write {"text": "..."}'
_SECTIONS: Final = ("", "direct", "indirect")
Answer = dict[str, Any]


def run_extract(kind: str, file: str, *, jsonl: bool, explained: bool = False) -> int:
    """Read a text, or with `jsonl` one request a line, and print what the reader of `kind` sees.

    With `explained` the parts of the text are shown with what each was taken for and what became of it.
    """
    if kind not in READERS:
        raise UsageError(f"there is no reader called {kind}", advice=f"choose one of {', '.join(READERS)}")
    if explained and jsonl:
        raise UsageError("--explain and --jsonl do not go together", advice="explain one text at a time")
    if not jsonl:
        request = {"text": _read_text(file)}
        if request["text"].lstrip().startswith('{"text":'):
            sys.stderr.write("hankeverkko: read as one text; give --jsonl where each line is a request\n")
        answer = READERS[kind](request)
        written = (
            explain(kind, request, answer) if explained else json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
        )
        sys.stdout.write(written)
        return 0
    if file == "-":
        try:
            return _answer_lines(READERS[kind], sys.stdin)
        except UnicodeDecodeError as error:
            raise InputError("is no UTF-8 text", where="standard input", advice="send it as UTF-8") from error
    return _answer_lines(READERS[kind], read_lines(Path(file)))


def _answer_lines(reader: Callable[[Request], list[Answer]], lines: Iterable[str]) -> int:
    status = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            answer = reader(_parse_request(line.removeprefix("\ufeff") if number == 1 else line))
        except ValueError as error:
            sys.stderr.write(f"hankeverkko: line {number}: {error}\n")
            answer, status = [], 1
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return status


def _parse_request(line: str) -> Request:
    """The request of a line; what it says beside the text is known to be usable.

    Raises:
        ValueError: it is none; says why.
    """
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is no JSON ({error}); {_FORM}") from error
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        raise ValueError(f"there is no text in it; {_FORM}")
    if (request.get("section") or "") not in _SECTIONS:
        raise ValueError('the section is neither "direct" nor "indirect"; leave it out where it is not known')
    if request.get("on") is not None:
        _day(request)
    context = request.get("context") or []
    if not all(isinstance(text, str) for text in ([context] if not isinstance(context, list) else context)):
        raise ValueError("the context is no text and no list of texts; leave it out where there is none")
    return request


def _read_text(file: str) -> str:
    if file == "-":
        return sys.stdin.read()
    return read_document(Path(file), file).text


def _span(at: Location | None) -> list[int] | None:
    return list(at) if at else None


def _contacts(request: Request) -> list[Answer]:
    return [_describe_contact(contact) for contact in read_contacts(request["text"], organisations=_context(request))]


def _context(request: Request) -> list[Organisation]:
    context = request.get("context") or []
    texts = [context] if isinstance(context, str) else context
    return [organisation for text in texts for organisation in read_organisations(text)]


def _describe_contact(contact: Contact) -> Answer:
    point = contact.person.contact
    phones = point.phones if point else ()
    emails = point.emails if point else ()
    answer: Answer = {
        "name": contact.person.name,
        "role": contact.role,
        "title": contact.job_title or None,
        "organisation": _full_name(contact.organisation) if contact.organisation else None,
        "phone": phones[0] if phones else None,
        "email": emails[0] if emails else None,
        "inferred": sorted({*contact.inferred, *(point.inferred if point else ())}),
        "span": _span(contact.at),
        "confidence": contact.confidence,
    }
    if len(phones) > 1:
        answer["phones"] = list(phones)
    if len(emails) > 1:
        answer["emails"] = list(emails)
    return answer


def _full_name(organisation: Organisation) -> str:
    return ", ".join(name for name in (organisation.name, *organisation.units) if name)


def _organisations(request: Request) -> list[Answer]:
    return [_describe_organisation(one) for one in read_organisations(request["text"])]


def _describe_organisation(one: Organisation) -> Answer:
    answer: Answer = {
        "name": one.name,
        "unit_path": list(one.units),
        "type": one.type or None,
        "business_id": one.business_id or None,
        "span": _span(one.at),
        "confidence": one.confidence,
    }
    if one.former_names:
        answer["former_names"] = list(one.former_names)
    if one.later_names:
        answer["later_names"] = list(one.later_names)
    return answer


def _target_groups(request: Request) -> list[Answer]:
    groups = read_target_groups(request["text"], section=request.get("section") or "")
    return [
        {
            "text": group.text,
            "relation": group.relation,
            "concepts": list(group.concepts),
            "age_min": group.age_min,
            "age_max": group.age_max,
            "planned_persons": group.planned_persons,
            "span": _span(group.at),
            "confidence": group.confidence,
        }
        for group in groups
    ]


def _places(request: Request) -> list[Answer]:
    return [
        {
            "name": place.name,
            "code": place.code,
            "kind": place.kind,
            "status": place.status,
            "span": _span(place.at),
            "confidence": place.confidence,
        }
        for place in read_places(request["text"], on=_day(request))
    ]


def _day(request: Request) -> date | None:
    value = request.get("on")
    day = parse_date(value) if isinstance(value, str) else None
    if value and day is None:
        raise ValueError(f'"on" is no day ({value}); write it as 2020-05-31, or leave it out')
    return day


def _dates(request: Request) -> list[Answer]:
    return [
        {
            "start": period.start.isoformat() if period.start else None,
            "end": period.end.isoformat() if period.end else None,
            "span": _span(period.at),
            "confidence": period.confidence,
        }
        for period in read_dates(request["text"])
    ]


def _amounts(request: Request) -> list[Answer]:
    return [
        {
            "value": _number(money.value),
            "currency": money.currency,
            "span": _span(money.at),
            "confidence": money.confidence,
        }
        for money in read_amounts(request["text"])
    ]


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


READERS: Final[dict[str, Callable[[Request], list[Answer]]]] = {
    "contacts": _contacts,
    "organisations": _organisations,
    "target-groups": _target_groups,
    "places": _places,
    "dates": _dates,
    "amounts": _amounts,
}
