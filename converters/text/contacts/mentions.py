"""Makes the mentions of one person agree: a role told at one of them goes before that of a list the other is in."""

from __future__ import annotations

from collections import defaultdict

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import is_plural


def agree_on_roles(reading: Reading) -> None:
    """The one role of their own that mentions of a person have made that of those with a role of a list only."""
    mentions: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in reading.drafts:
        mentions[draft.name.full].append(draft)
    for drafts in mentions.values():
        told = {draft.role for draft in drafts if _has_own(reading, draft)}
        if len(told) == 1:
            role = told.pop()
            for draft in drafts:
                draft.role = role


def _has_own(reading: Reading, draft: Draft) -> bool:
    """Whether some word for the role of a person is of this one alone."""
    return any(not is_plural(reading.items[at]) for at in draft.roles)
