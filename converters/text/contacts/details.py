"""Says whose the phone numbers and e-mail addresses of a contact text are, and whom an address template stands for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS, FUNCTIONS, is_genitive, local_part
from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.contacts.records import Record
from converters.text.organisations.bodies import Body, is_generic
from converters.text.people.names import Name, match_local, rank_given, rank_surname
from converters.text.people.words import words_of

OFFICE_LINES = ("vaihde", "växel", "switchboard", "fax")
_FIELD_SIGNS = BREAKS | {"colon", "bar"}
_SHORTEST_END = 5  # letters of a word that may end a compound
_TEMPLATE_LINE = frozenset({"body", "label", "text", "colon"})
_WINDOW = 1000  # items around an address among which its owner is looked for


def phones_of(items: Sequence[Item], record: Record) -> list[int]:
    """The positions of the record's numbers; a fax, a switchboard and a body's number below are not its."""
    near = [at for at in range(record.start, record.end) if items[at].kind == "phone"]
    near = [at for at in near if at > record.name or not _is_apart(items, at, record.name)]
    if any(at > record.name for at in near):
        near = [at for at in near if at > record.name or not _is_before_heading(items, at, record.name)]
    near = [at for at in near if not (_is_in_form_of_body(items, record, at) or _is_in_field_of_body(items, at))]
    own = [at for at in near if not _is_office_number(items, record, at)]
    after = [at for at in own if at > record.name]
    return [at for at in own if at > record.name or not (after and _is_on_other_line(items, at, record.name))]


def return_phones(items: Sequence[Item], records: Sequence[Record], phones: list[list[int]]) -> None:
    """A number behind the bracket with somebody's deputy given to the person before it: "A (sijainen B), 050 1"."""
    for place in range(1, len(records)):
        before, name = records[place - 1].name, records[place].name
        if phones[place] and not phones[place - 1] and _is_in_bracket_of(items, before, name):
            behind = items[name + 1 : phones[place][0]]
            if "close" in {item.kind for item in behind} and not any(item.kind in BREAKS for item in behind):
                phones[place - 1], phones[place] = phones[place], []


def _is_in_bracket_of(items: Sequence[Item], before: int, name: int) -> bool:
    """Whether a name stands in a bracket that opens right behind another name, or behind that and a post."""
    between = [item.kind for item in items[before + 1 : name]]
    opened = between.index("open") if "open" in between else len(between)
    return opened < len(between) and "close" not in between and set(between[:opened]) <= FUNCTIONS | {"comma"}


def _is_on_other_line(items: Sequence[Item], at: int, name: int) -> bool:
    return any(item.kind in BREAKS for item in items[at:name])


def _is_apart(items: Sequence[Item], at: int, name: int) -> bool:
    """Whether a number before a name stands on another line, in another sentence or in a field of the body's own."""
    return any(item.kind in {"stop", "gap"} or item.meaning in {"address", "other"} for item in items[at:name])


def _is_before_heading(items: Sequence[Item], at: int, name: int) -> bool:
    """Whether the heading of people or of one stands between a number and a name ("puh. 1 Lisätietoja: A 2")."""
    between = items[at:name]
    headed = any((one.kind, sign.kind) == ("role", "colon") for one, sign in itertools.pairwise(between))
    return headed or any(item.kind == "label" and item.meaning == "heading" for item in between)


def _is_in_form_of_body(items: Sequence[Item], record: Record, at: int) -> bool:
    """Whether a number stands between the field for a body and that for its person ("Hakijan nimi N Puh. 1 Nimi A").

    The word for who carries the project and a role with its colon are such fields, too ("Hakija: N Yhteyshenkilö: A").
    """
    own, rest = items[max(0, record.start - 1) : at], items[at : record.name]
    if any(item.kind == "label" and item.meaning == "name" for item in rest):
        return any(item.kind == "field" or (item.kind == "label" and item.meaning == "organisation") for item in own)
    in_field = any((item.kind, sign.kind) == ("role", "colon") for item, sign in itertools.pairwise(rest))
    return in_field and any(item.kind == "field" for item in own)


def _is_in_field_of_body(items: Sequence[Item], at: int) -> bool:
    """Whether a detail stands in a field of a body's ("Kirjaston puhelin: …", "Organisaation sähköposti: …")."""
    label = next((far for far in range(at - 1, -1, -1) if items[far].kind not in _FIELD_SIGNS), at)
    if items[label].kind == "label" and is_generic(items[label].text.split()[0]):
        return True
    owner = _owner_of_field(items, at)
    return owner is not None and (is_genitive(owner) or owner.text.casefold() in words_of("owner-of-field"))


def _owner_of_field(items: Sequence[Item], at: int) -> Item | None:
    """What stands before the label of a detail where both begin a line: whose it is ("Vastuuhenkilön puhelin: …")."""
    label = next((far for far in range(at - 1, 0, -1) if items[far].kind not in _FIELD_SIGNS), 0)
    if not label or items[label].kind != "label" or items[label].meaning not in {"phone", "email"}:
        return None
    begins = label == 1 or items[label - 2].kind in BREAKS | {"bar", "dash"}
    return items[label - 1] if begins else None


def _is_office_number(items: Sequence[Item], record: Record, at: int) -> bool:
    label = items[at - 1] if at else None
    if label is not None and label.kind == "label" and label.meaning in {"fax", "switchboard"}:
        return True
    after = [item for item in items[at + 1 : at + 4] if item.kind != "open"]
    named = bool(after) and after[0].kind in {"text", "label"} and after[0].text.casefold().startswith(OFFICE_LINES)
    if named and not (len(after) > 1 and after[1].kind == "phone"):  # else it is what the next number is called
        return True
    between = items[record.name + 1 : at]
    gap = next((far for far, item in enumerate(between) if item.kind == "gap"), None)
    below_body = gap is not None and any(item.kind in {"body", "number"} for item in between[gap:])
    return below_body and not _is_mobile(label) and not _is_beside_own_email(items, record, at)


def _is_mobile(label: Item | None) -> bool:
    return label is not None and label.kind == "label" and label.text.casefold().startswith(tuple(words_of("mobile")))


def _is_beside_own_email(items: Sequence[Item], record: Record, at: int) -> bool:
    """Whether the paragraph of a number goes on with an address that names the record's person."""
    paragraph = itertools.takewhile(lambda item: item.kind != "gap", items[at + 1 : record.end])
    local = next((local_part(item) for item in paragraph if item.kind == "email"), "")
    return bool(local) and match_local(local, name_of(items, record)) > 0


def owners_of_emails(items: Sequence[Item], records: Sequence[Record]) -> dict[int, list[int]]:
    """For each record, by its place in the list, the positions of the addresses that are its person's.

    Those that name a person go first, and those of bodies last: who has one has none of the next kind.
    """
    addresses = [at for at, item in enumerate(items) if item.kind == "email"]
    named = {at: owner for at in addresses if (owner := _owner_by_name(items, records, at)) is not None}
    owners = {} if named else _addresses_over_names(items, records)
    for at, owner in named.items():
        owners.setdefault(owner, []).append(at)
    places = [(at, place) for at in addresses if at not in named and (place := _place_of(records, at)) is not None]
    for at, place in sorted(places, key=lambda one: is_borrowed(items, records[one[1]], one[0])):
        if place not in owners and _is_owner_by_place(items, records, at, place):
            owners[place] = [at]
    return owners


def _addresses_over_names(items: Sequence[Item], records: Sequence[Record]) -> dict[int, list[int]]:
    """The address on the line right above each name, where every one of several names has its own there."""
    over = [record.name - 2 for record in records if record.name > 1 and items[record.name - 1].kind == "line"]
    fits = len(over) == len(records) > 1 and all(items[at].kind == "email" for at in over)
    return {place: [at] for place, at in enumerate(over)} if fits else {}


def is_shared_mailbox(item: Item) -> bool:
    """Whether an address is that of an office or of a body and not of a person ("info@…", "kaupunginkirjasto@…")."""
    words = words_of("shared-mailbox")
    ends = tuple(word for word in words if len(word) >= _SHORTEST_END)
    parts = re.split(r"[._-]", local_part(item))
    return any(part.startswith(tuple(words)) or part.endswith(ends) for part in parts)


def is_borrowed(items: Sequence[Item], record: Record, at: int) -> bool:
    """Whether an address may be a body's by which the person is reached: an office's, or one over the name's line.

    An address that names the person is the person's own wherever it stands.
    """
    if match_local(local_part(items[at]), name_of(items, record)):
        return False
    owner = _owner_of_field(items, at)
    stated = owner is not None and owner.kind == "role"
    above = at < record.name and _is_on_other_line(items, at, record.name)
    return is_shared_mailbox(items[at]) or (above and not stated)


def _owner_by_name(items: Sequence[Item], records: Sequence[Record], at: int) -> int | None:
    local = local_part(items[at])
    scores = [
        (match_local(local, name_of(items, record)), -abs(record.name - at), place)
        for place, record in enumerate(records)
        if abs(record.name - at) < _WINDOW
    ]
    best = max(scores, default=(0, 0, 0))
    return best[2] if best[0] else None


def name_of(items: Sequence[Item], record: Record) -> Name:
    """The name that a record is about."""
    meaning = items[record.name].meaning
    if not isinstance(meaning, Name):
        raise TypeError("a record is made for a name")
    return meaning


def _place_of(records: Sequence[Record], at: int) -> int | None:
    return next((place for place, record in enumerate(records) if record.start <= at < record.end), None)


def _is_owner_by_place(items: Sequence[Item], records: Sequence[Record], at: int, place: int) -> bool:
    """Whether an address that tells no name is of the person beside it: not an office's, nor another person's."""
    if _is_in_field_of_body(items, at):
        return False
    local = local_part(items[at])
    record = records[place]
    low, high = sorted((record.name, at))
    between = items[low:high]
    if at > record.name and _is_publishers(between):
        return False
    if is_shared_mailbox(items[at]):
        return not any(item.kind in {"stop", *BREAKS} for item in between) and len(records) == 1
    if any(item.kind == "gap" for item in between):
        return False
    return not _is_other_name(local, name_of(items, record))


def _is_publishers(between: Sequence[Item]) -> bool:
    """Whether the field of a publisher, or that of who pays or carries the project with its body, is between."""
    field = next((at for at, item in enumerate(between) if item.kind == "field"), len(between))
    told = any(names_whole_body(item) for item in between[field + 1 :])
    return told or any(item.kind == "label" and item.text.casefold() in words_of("publisher") for item in between)


def _is_other_name(local: str, name: Name) -> bool:
    parts = local.split(".")
    if len(parts) != 2:
        return False
    return rank_given(parts[0]) is not None and rank_surname(parts[1]) is not None and not match_local(local, name)


def share_phones(phones: list[list[int]], chains: Sequence[Sequence[int]]) -> None:
    """Numbers after a list of names ("A ja B, puh. 1 ja 2"): one each, where there are as many."""
    for chain in chains:
        last = phones[chain[-1]]
        if len(chain) > 1 and len(last) == len(chain) and not any(phones[place] for place in chain[:-1]):
            for place, number in zip(chain, list(last), strict=True):
                phones[place] = [number]


def share_templates(
    items: Sequence[Item], records: Sequence[Record], free: Sequence[int], fits: dict[int, dict[int, bool]]
) -> dict[int, int]:
    """Which template (by position) stands for which record: those before it since the last one, or after it in front.

    `free` are the records with no address of their own; `fits[template][record]` is False where the line or the domain
    is known to be of another body than the person's.
    """
    templates = [at for at, item in enumerate(items) if item.kind == "template"]
    chosen: dict[int, int] = {}
    for number, at in enumerate(templates):
        reach = _reach(records, templates, number)
        mine = [place for place in free if place in reach and place not in chosen]
        row = _row_of_templates(items, at)
        if len(row) == len(mine) > 1:
            chosen.update(_pair_templates(mine, row, fits))
            continue
        good = [place for place in mine if fits[at][place]]
        told = body_of_template(items, at) is not None
        loose = [] if told else [place for place in mine if not any(fits[other][place] for other in templates)]
        chosen.update(dict.fromkeys(good or loose, at))
    for at in templates:
        for place in free:
            if place not in chosen and fits[at][place] and at not in chosen.values():
                chosen[place] = at
    return chosen


def body_of_template(items: Sequence[Item], at: int) -> Body | None:
    """The body whose addresses a template is said to be of, right before its colon or alone on its line with words."""
    labelled = items[at - 2].meaning if at > 1 and items[at - 1].kind == "colon" else None
    if isinstance(labelled, Body):
        return labelled
    before = list(itertools.takewhile(lambda item: item.kind in _TEMPLATE_LINE, reversed(items[max(0, at - 8) : at])))
    begins = len(before) == at or items[at - len(before) - 1].kind in BREAKS | {"stop"}
    told = [item.meaning for item in before if isinstance(item.meaning, Body) and item.kind == "body"]
    return told[0] if begins and len(told) == 1 else None


def _row_of_templates(items: Sequence[Item], first: int) -> list[int]:
    """The templates that stand in one row from a position on, with nothing but commas and conjunctions between."""
    row = [first]
    for at in range(first + 1, len(items)):
        if items[at].kind == "template":
            row.append(at)
        elif items[at].kind not in {"comma", "conjunction", "slash", "semicolon", "label"}:
            break
    return row


def _pair_templates(people: Sequence[int], row: Sequence[int], fits: dict[int, dict[int, bool]]) -> dict[int, int]:
    """A template for each of as many people: the first that fits and is left, in the order of both."""
    chosen: dict[int, int] = {}
    for place in people:
        left = [at for at in row if at not in chosen.values()]
        chosen[place] = next((at for at in left if fits[at][place]), left[0])
    return chosen


def _reach(records: Sequence[Record], templates: Sequence[int], number: int) -> set[int]:
    previous = templates[number - 1] if number else -1
    at = templates[number]
    before = {place for place, record in enumerate(records) if previous < record.name < at}
    if before:
        return before
    following = templates[number + 1] if number + 1 < len(templates) else None
    return {
        place
        for place, record in enumerate(records)
        if record.name > at and (following is None or record.name < following)
    }
