"""Explains a contact text that was read: what each of its parts was taken for, whose it became, and why."""

from __future__ import annotations

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.phrases import Item
from converters.text.language.explain import Step
from converters.text.organisations.bodies import Body
from converters.text.people.names import Name
from converters.text.people.roles import RoleWords

_FIELDS = {
    "role": "role",
    "title": "title",
    "body": "organisation",
    "place": "organisation",
    "capital": "organisation",
    "phone": "phone",
    "email": "email",
    "template": "email",
}


def explain_reading(reading: Reading) -> list[Step]:
    """One step for each item of a text that has been read."""
    return [
        Step(item.kind, item.text, item.start, item.end, _meaning(item), _became(reading, at), _why(reading, at))
        for at, item in enumerate(reading.items)
    ]


def _meaning(item: Item) -> str:
    if isinstance(item.meaning, Name):
        order = ", surname first" if item.meaning.reversed else ""
        return f"{item.meaning.full}{order}"
    if isinstance(item.meaning, RoleWords):
        return item.meaning.role if item.meaning.form == "singular" else f"{item.meaning.role}, {item.meaning.form}"
    if isinstance(item.meaning, Body):
        return f"{item.meaning.name} ({item.meaning.kind}, {item.meaning.form})"
    return "" if item.meaning == item.text else item.meaning


def _became(reading: Reading, at: int) -> str:
    item = reading.items[at]
    if item.kind == "name":
        number = next((place for place, draft in enumerate(reading.drafts, 1) if draft.record.name == at), 0)
        return f"person {number}" if number else ""
    field = _FIELDS.get(item.kind)
    own = [_owner(draft) for draft in reading.drafts if field and at in draft.used]
    shared = [_owner(draft) for draft in reading.drafts if field and at in draft.shared - draft.used]
    parts = [f"{field} of {', '.join(own)}"] if own else []
    if shared:
        parts.append(f"shared as {field} with {', '.join(shared)}")
    return "; ".join(parts)


def _owner(draft: Draft) -> str:
    return draft.name.full


def _why(reading: Reading, at: int) -> str:
    item = reading.items[at]
    if isinstance(item.meaning, Name):
        return _why_name(item.meaning) if _became(reading, at) else "a person named in passing is nobody's contact"
    if item.kind == "template":
        return "an address is made for each person without one"
    if item.kind == "called":
        return "the given name of one of the people"
    if item.kind == "capital":
        return "capitalised words of no known kind"
    return ""


def _why_name(name: Name) -> str:
    if name.confidence > 0.85:
        return f"its words are listed as names, or an address has them (confidence {name.confidence})"
    return f"what stands beside it says that a person is meant (confidence {name.confidence})"
