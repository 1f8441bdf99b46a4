"""Reads the fields of a contact text: values after their labels, periods, and the bodies in fields of their own."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from converters.text.contacts.kinds import BODIES, BREAKS, CONTACTS, FUNCTIONS, is_genitive, is_plural
from converters.text.contacts.phrases import Item, as_words
from converters.text.organisations.bodies import Body, is_generic
from converters.text.organisations.ids import find_id_fields
from converters.text.people.names import Name, parse_name
from converters.text.people.roles import DEFAULT_ROLE, RoleWords, is_project, names_project
from converters.text.people.words import words_of


def soften_gaps(items: list[Item]) -> list[Item]:
    """Empty lines read as line ends where the text has hardly any other, as text copied from a page does."""
    gaps = sum(item.kind == "gap" for item in items)
    lines = sum(item.kind == "line" for item in items)
    soft = gaps >= 2 and lines * 3 <= gaps
    named = any(_names_field(items, at) for at in range(len(items))) if gaps else False
    return [
        item._replace(kind="line")
        if item.kind == "gap" and (soft or _parts_post(items, at) or (named and _parts_fields(items, at)))
        else item
        for at, item in enumerate(items)
    ]


def _names_field(items: list[Item], at: int) -> bool:
    """Whether an item is the label of a field with a name, a role alone on the line above a name among them."""
    is_label = items[at].kind == "label" and items[at].meaning == "name"
    alone = items[at].kind == "role" and (not at or items[at - 1].kind in BREAKS)
    return is_label or (alone and [item.kind for item in items[at + 1 : at + 3]] == ["line", "name"])


def _parts_fields(items: list[Item], at: int) -> bool:
    """Whether an empty line stands before a field of a form that goes on with the person before it."""
    label = items[at + 1] if at + 1 < len(items) else None
    return label is not None and label.kind == "label" and label.meaning in {"title", "position", "phone", "email"}


def _parts_post(items: list[Item], at: int) -> bool:
    """Whether an empty line parts a name on a line of its own from the post that begins the next lines."""
    alone = at > 0 and items[at - 1].kind == "name" and (at < 2 or items[at - 2].kind in BREAKS)
    listed = at > 2 and items[at - 2].kind in BREAKS and items[at - 3].kind in {"name", "close"}
    if not alone or listed or at + 1 >= len(items) or items[at + 1].kind not in FUNCTIONS or is_plural(items[at + 1]):
        return False
    line = list(itertools.takewhile(lambda item: item.kind not in BREAKS, items[at + 2 :]))
    below = [item.kind for item in items[at + 2 + len(line) : at + 4 + len(line)]]
    headed = below[:1] == ["line"] and below[1:] == ["name"]  # "Professori / Anna Esimerkki"
    return not headed and not any(item.kind in {"name", "colon"} for item in line)


def drop_business_ids(text: str, items: Sequence[Item]) -> list[Item]:
    """The items without business ids and what belongs to these, which would part a body from its people."""
    fields = find_id_fields(text)
    ends = [-1, *(field.end for field in fields)]
    starts = [field.start for field in fields]
    return [item for item in items if item.end > ends[bisect_right(starts, item.start)]]


def apply_labels(text: str, items: list[Item]) -> list[Item]:
    """What follows "Nimi:", "Asema:" and "Organisaatio:" on its line made into a name, a title, a body."""
    made: list[Item] = []
    at = 0
    while at < len(items):
        made.append(items[at])
        kind = str(items[at].meaning) if items[at].kind == "label" else ""
        at += 1
        if kind not in _VALUED:
            continue
        first = _value_start(items, at, kind)
        end = next((stop for stop in range(first, len(items)) if _ends_value(items[stop])), len(items))
        if kind == "other":
            end = next((stop for stop in range(first, end) if _heads_people(items, stop)), end)
        if kind in {"title", "position"}:
            end = _post_end(items, first, end)
        if kind == "other" and not _has_sign(made[-1]):
            end = _bare_value_end(items, first)
        elif kind == "other" and end < len(items) and items[end].kind == "label" and _begins_label(items[end - 1]):
            end -= 1  # "Tilinumero: Vastuuhenkilön nimi: N"
        if kind == "other":
            made.extend(item if item.kind in BREAKS else as_words(item) for item in items[at:end])
            at = end
            continue
        if kind in _NAME_HALVES:
            value, end = _join_halves(text, items, first, end, kind)
        else:
            value = _make_value(text, items[first:end], kind)
        if value is not None:
            made.extend((*items[at:first], value))
            at = end
    return made


def clear_empty_fields(items: list[Item]) -> list[Item]:
    """The role of a field that nobody fills ("Projektipäällikön nimi: valitaan myöhemmin") as text: it is nobody's."""
    return [item._replace(kind="text") if _is_empty_field(items, at) else item for at, item in enumerate(items)]


def _is_empty_field(items: list[Item], at: int) -> bool:
    if items[at].kind != "role" or at + 1 >= len(items) or items[at + 1].meaning != "name":
        return False
    after = next((item for item in items[at + 2 :] if item.kind not in {"colon", "text", *BREAKS}), None)
    return after is None or (after.kind == "label" and after.meaning in {"phone", "email"})


def _post_end(items: list[Item], first: int, end: int) -> int:
    """Where the post in a field ends: before the next label, before the comma that a unit stands behind."""
    if first < end < len(items) and items[end].kind == "label" and _begins_label(items[end - 1]):
        return end - 1  # "Asema: johtaja Yhteyshenkilön sähköposti:"
    end = next((at for at in range(first + 1, end) if items[at].kind == "field"), end)
    pairs = range(first + 1, end - 1)
    return next((at for at in pairs if items[at].kind == "comma" and items[at + 1].kind == "body"), end)


def _begins_label(item: Item) -> bool:
    """Whether a role in the genitive stands where the words of a label begin ("Vastuuhenkilön puhelin")."""
    return isinstance(item.meaning, RoleWords) and item.meaning.form == "genitive"


def _has_sign(label: Item) -> bool:
    """Whether a label has its colon or stop."""
    return label.end - label.start > len(label.text)


def _bare_value_end(items: list[Item], first: int) -> int:
    """Where the value of a label without its colon ends: at the next field of its line; where it began without one."""
    end = next((at for at in range(first, len(items)) if items[at].kind not in _BARE_VALUE), len(items))
    return end if end < len(items) and items[end].kind in {"label", "role", "field"} else first


_NAME_HALVES = {"given-name": "family-name", "family-name": "given-name"}
_BARE_VALUE = BODIES | {"text", "number", "degree"}
_TAKING_PART = frozenset({"co-implementer", "partner"})
_FORM_ABOVE = 60  # items among which the form of the body above is looked for
_VALUED = frozenset({"name", "title", "position", "organisation", "other", *_NAME_HALVES})


def _value_start(items: list[Item], at: int, kind: str) -> int:
    """Where the value of a label begins: behind it, on the next line where the label is a line of its own."""
    if at < len(items) and items[at].kind == "bar":
        return at + 1  # "Asema | lehtori"
    alone = at < 2 or items[at - 2].kind in BREAKS | {"stop", "dash"}
    below = at + 1 < len(items) and items[at].kind in BREAKS
    below = below and all(item.kind != "label" for item in items[at + 1 : at + 3])  # "Tilinumero: / Ohjaajan nimi: N"
    return at + 1 if alone and below and kind != "name" else at


def _join_halves(text: str, items: list[Item], at: int, end: int, kind: str) -> tuple[Item | None, int]:
    """The name whose halves stand in two fields ("Etunimi: Taina", "Sukunimi: Hovinen"), and where it ends."""
    label = next((place for place in range(end, min(end + 3, len(items))) if items[place].kind == "label"), None)
    if label is None or items[label].meaning != _NAME_HALVES[kind]:
        return None, end
    stop = next((place for place in range(label + 1, len(items)) if _ends_value(items[place])), len(items))
    first, second = (
        [item for item in items[low:high] if item.kind != "colon"] for low, high in ((at, end), (label + 1, stop))
    )
    if not first or not second:
        return None, end
    halves = [" ".join(text[half[0].start : half[-1].end].split()) for half in (first, second)]
    given, family = halves if kind == "given-name" else halves[::-1]
    return Item("name", f"{given} {family}", first[0].start, second[-1].end, Name(given, family, 1.0)), stop


def _heads_people(items: list[Item], at: int) -> bool:
    """Whether another field begins inside a value: people under a plural, a post or the word for bodies with a colon.

    "Paikka: Kuntatalo Jäsenet: A, B", "Projektin nimi: X Toteuttaja: N:n kunta Vastuuhenkilö: A", "Julkaisija: N:n
    kunta Toimittaja: A", "Hankkeen nimi: X Yhteyshenkilö: lehtori A"
    """
    after = [item.kind for item in items[at + 1 : at + 4]]
    if after[2:] and after[1] in FUNCTIONS:
        del after[1]  # the post before a name
    after = after[:2]
    role = items[at].meaning if items[at].kind == "role" else None
    plural = isinstance(role, RoleWords) and role.form == "plural"
    if items[at].kind == "field":
        return after == ["colon", "body"]
    named = after in (["colon", "name"], ["colon", "degree"])
    return items[at].kind in {"role", "title"} and (named or (plural and after[:1] == ["name"]))


def _ends_value(item: Item) -> bool:
    return item.kind in BREAKS | CONTACTS | {"label", "semicolon", "bar", "stop", "template"}


def _make_value(text: str, items: list[Item], kind: str) -> Item | None:
    words = [item for item in items if item.kind not in {"colon", "comma", "dash"}]
    if kind in {"title", "position"}:  # "toimialapäällikkö (ICT- ja metalliala)"
        words = list(itertools.takewhile(lambda item: item.kind != "open", words))
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    raw = " ".join(text[start:end].split())
    if kind == "name":
        name = None if any(item.kind in {"name", "body"} for item in words) else parse_name(raw)
        return Item("name", raw, start, end, name) if name else None
    is_role = any(item.kind == "role" for item in words) and not (kind == "position" and _is_post(words))
    if is_role or any(item.kind == "name" for item in words):
        return None
    if _are_posts(words):
        return None
    if kind in {"title", "position"}:
        return Item("title", raw, start, end, raw)
    return None if words[0].kind == "body" else Item("body", raw, start, end, Body(raw, "body", "nominative"))


def _are_posts(words: list[Item]) -> bool:
    """Whether a field has several posts, with slashes or commas between ("lehtori, projektipäällikkö")."""
    posts = [word for word in words if word.kind != "slash"]
    return len(posts) > 1 and all(word.kind in FUNCTIONS for word in posts)


def _is_post(words: list[Item]) -> bool:
    """Whether words in the field for a post in an office are one: not a role word alone that names a project."""
    named = [word for word in words[0].text.split() if is_project(word) or names_project(word)]
    return len(words) > 1 or not named


_DAY, _YEAR = r"\d{1,2}\.\d{1,2}(?:\.(?:\d{4}|\d{2}))?", r"(?:19|20)\d\d"
_PERIOD = re.compile(rf"(?:{_DAY}|{_YEAR})(?:\.?[-–](?:{_DAY}|{_YEAR}|\d\d))?[-–]?\Z")
_DAY_ALONE = re.compile(r"\d{1,2}\.\d{1,2}(?:\.?[-–]\d{1,2}\.\d{1,2})?\Z")


def join_owned_labels(items: Sequence[Item]) -> list[Item]:
    """A label and the kind of body that owns what it asks for made one label ("Kirjaston puhelin:")."""
    made: list[Item] = []
    for item in items:
        owner = made[-1] if made else item
        if item.kind == "label" and is_genitive(owner) and is_generic(owner.text):
            made[-1] = item._replace(text=f"{owner.text} {item.text}", start=owner.start)
        else:
            made.append(item)
    return made


def mark_periods(items: list[Item]) -> list[Item]:
    """Dates and the words for how long someone served ("1.7.2019 alkaen", "(30.6.2019 asti)") as periods."""
    made = [item._replace(kind="period") if _is_period(item) else item for item in items]
    for at, (day, stop, after) in enumerate(zip(items, items[1:], items[2:], strict=False)):
        told = after.text[:1].islower() or (at > 0 and items[at - 1].kind == "text" and after.kind == "name")
        dated = (_DAY_ALONE.match(day.text) and told) or (day.text.isdigit() and _begins_with_month(after))
        if (day.kind, stop.kind) == ("number", "stop") and dated:
            # "1.3. alkaen", "aloitti 1.3. N", "15. toukokuuta"
            made[at : at + 2] = day._replace(kind="period"), stop._replace(kind="period")
        elif day.kind == "text" and made[at + 1].kind == "period" and set(day.text.split()) <= words_of("period-link"):
            made[at] = day._replace(kind="period")  # "från och med 1.1.2020"
    opened = -1
    for at, item in enumerate(made):
        if item.kind == "close" and opened >= 0:
            made[opened], made[at] = made[opened]._replace(kind="period"), item._replace(kind="period")
        if item.kind == "open" and at + 1 < len(made) and made[at + 1].kind == "period":
            opened = at
        elif made[at].kind != "period" or item.kind == "close":
            opened = -1
    return made


def _begins_with_month(item: Item) -> bool:
    """Whether words begin with the month that a day before them is of ("toukokuuta")."""
    return item.kind == "text" and item.text.split()[0].endswith("kuuta")


def _is_period(item: Item) -> bool:
    if item.kind == "number":
        return len(item.text) > 3 and bool(_PERIOD.match(item.text))
    words = item.text.casefold().split() if item.kind in {"text", "capital"} else []
    if not words or (words[0] not in words_of("period-word") and words[0] not in words_of("period-link")):
        return False
    told = words_of("period-word").intersection(words)
    return bool(told) and words_of("period-link").issuperset(set(words) - told)


def mark_shares(items: list[Item]) -> list[Item]:
    """Brackets with a share of the working time ("(50 % työajasta)", "(0,5 htv)") as periods: they part nothing."""
    made = list(items)
    for at, item in enumerate(items[:-3]):
        inside = next((end for end in range(at + 1, min(at + 6, len(items))) if items[end].kind == "close"), None)
        if item.kind == "open" and inside and _states_share(items[at + 1 : inside]):
            made[at : inside + 1] = [one._replace(kind="period") for one in items[at : inside + 1]]
    return made


def _states_share(inside: list[Item]) -> bool:
    kinds = [item.kind for item in inside]
    unit = inside[1].text.split()[0] if kinds[:2] == ["number", "text"] else ""
    return unit in words_of("share-unit") and set(kinds) <= {"number", "text"}


def set_fields_apart(items: list[Item]) -> list[Item]:
    """The bodies in a field of their own ("Toteuttajat", "Rahoittajat") as text: they employ nobody named after it."""
    if all(item.kind != "field" for item in items):
        return list(items)
    items = _mark_described(items)
    made = list(items)
    for at, item in enumerate(items):
        if item.kind != "field" or (isinstance(item.meaning, RoleWords) and item.meaning.form == "genitive"):
            continue  # "Rahoittajan edustaja"
        end = next((stop for stop in range(at + 1, len(items)) if _begins_field(items[stop])), _end_of_list(items, at))
        if _states_applicant(items, at):
            continue
        if item.text.islower():  # "hallinnoi X, osatoteuttajina Y ja Z.": a field of its sentence alone
            end = next((stop + 2 for stop in range(at, end or at) if _ends_paragraph(items, stop)), end)
        if end is not None and any(between.kind in BREAKS for between in items[at:end]):
            for first, last in _lines(items, at, _before_block_of_person(items, at, end)):
                if not _names_person(items, first, last):
                    made[first:last] = [_unnamed(one) for one in made[first:last]]
    return made


def _ends_paragraph(items: list[Item], at: int) -> bool:
    return [item.kind for item in items[at : at + 2]] in (["stop", "line"], ["stop", "gap"])


def _mark_described(items: list[Item]) -> list[Item]:
    """The items with a bracket behind a body that says what it is in the project ("(lead partner)") parting nothing."""
    made = list(items)
    for at in range(2, len(items) - 1):
        if [item.kind for item in items[at - 2 : at + 2]] == ["body", "open", "field", "close"]:
            made[at - 1 : at + 2] = [item._replace(kind="period", meaning="") for item in items[at - 1 : at + 2]]
    return made


def _before_block_of_person(items: list[Item], at: int, end: int) -> int:
    """Where a field with its list ends: before the block of one body over its own person, as in a list of partners.

    "Partners // University of Oulu (lead partner) / Contact: N // Iin kunta / Contact: M".
    """
    gap = next((place for place in range(end - 1, at, -1) if items[place].kind == "gap"), end)
    block = items[gap + 1 : end]
    whole = sum(isinstance(item.meaning, Body) and item.meaning.kind == "body" for item in block)
    over = whole == 1 and block[0].kind == "body" and block[-1].kind in BREAKS
    return gap if over and end < len(items) and items[end].kind == "role" else end


def _end_of_list(items: list[Item], at: int) -> int | None:
    """Where the next line begins after a field that lists several bodies on its own ("Toteuttajat: N ja M")."""
    end = next((stop for stop in range(at + 1, len(items)) if items[stop].kind in BREAKS), len(items))
    several = sum(item.kind in BODIES for item in items[at + 1 : end]) > 1 and is_plural(items[at])
    return end + 1 if several and end < len(items) else None


def _names_person(items: list[Item], first: int, last: int) -> bool:
    """Whether a line names somebody beside its body: "Rahoittaja: N, A", "N, yhteyshenkilö A"."""
    goes_on = last < len(items) and items[last].kind == "role" and items[last - 1].kind in {"comma", "open", "slash"}
    end = next((at for at in range(last, len(items)) if items[at].kind in BREAKS), len(items)) if goes_on else last
    return any(item.kind == "name" for item in items[first:end])


def _lines(items: list[Item], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines between two places: where each begins and ends."""
    breaks = [at for at in range(start, end) if items[at].kind in BREAKS]
    yield from itertools.pairwise([start, *breaks, end])


def _unnamed(item: Item) -> Item:
    """The item, a body as mere text."""
    return item._replace(kind="text") if item.kind in BODIES else item


def _states_applicant(items: list[Item], at: int) -> bool:
    """Whether a field names the one body that carries the project ("Hakija: N ry"): the people after it are its."""
    meaning = items[at].meaning
    end = next((stop for stop in range(at, len(items)) if items[stop].kind in BREAKS), len(items))
    below = [item.kind for item in items[end + 1 : end + 3]]
    has_contact = below == ["role", "colon"]  # "Osatoteuttaja: N" over "Yhteyshenkilö:"
    if not isinstance(meaning, RoleWords):
        return False
    carries = meaning.role == "implementer" or (meaning.role == "co-implementer" and has_contact)
    if (meaning.form == "plural" or not carries) and not (has_contact and _is_beside_applicant(items, at, meaning)):
        return False
    kinds = [item.kind for item in items[at + 1 : end]]
    bodies = [item.meaning.kind for item in items[at + 1 : end] if isinstance(item.meaning, Body)]
    return kinds[:2] == ["colon", "body"] and bodies.count("body") <= 1


def _is_beside_applicant(items: list[Item], at: int, field: RoleWords) -> bool:
    """Whether the field of who takes part follows somebody of the applicant: the next person is not the applicant's."""
    return field.role in _TAKING_PART and any(item.kind == "name" for item in items[max(0, at - _FORM_ABOVE) : at])


def _begins_field(item: Item) -> bool:
    if item.kind == "role" and isinstance(item.meaning, RoleWords):
        return item.meaning.role == DEFAULT_ROLE
    return item.kind == "field" or announces_name(item) or (item.kind == "label" and item.meaning == "organisation")


def announces_name(item: Item) -> bool:
    """Whether a label says that a name follows ("Nimi:", "Lisätietoja")."""
    return item.kind == "label" and item.meaning in {"name", "heading"}
