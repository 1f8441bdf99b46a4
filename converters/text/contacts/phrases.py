"""Types the words of a text: names, role words, titles, bodies, degrees, labels; the best reading wins."""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from converters.text.contacts.column_heads import drop_column_heads
from converters.text.contacts.glued import part_addresses, part_glued
from converters.text.contacts.marks import drop_marks
from converters.text.contacts.name_tokens import mend_names
from converters.text.contacts.phrase_readings import Reading, labels, readings
from converters.text.language.tokens import SEPARATORS, Token, tokenise
from converters.text.organisations import bodies
from converters.text.organisations.bodies import Body
from converters.text.organisations.words import place_forms
from converters.text.people import names, roles
from converters.text.people.emails import read_emails
from converters.text.people.names import Name
from converters.text.people.phones import read_phones
from converters.text.people.roles import RoleWords
from converters.text.people.words import degrees, words_of

_LONGEST_SPAN = 8
_SHORTEST_FORM_WORD = 8
_LONGEST_SHORT_NAME = 8  # a longer word in capitals is a heading ("ESITYSLISTA")


class Item(NamedTuple):
    """A run of characters with its type, the unit of the grammar of contacts.

    Kinds: name, role, title, body, degree, place, label, field (the word over bodies: "Toteuttajat"), capital
    (capitalised words of no known kind), called (those that end in the given name of one of the people), text, number,
    phone, email, template, url, conjunction, and the separators of `tokens`. `meaning` is what was read.
    """

    kind: str
    text: str
    start: int
    end: int
    meaning: Name | RoleWords | Body | str = ""


_TRADER_FORM = re.compile(r"(?<![\w:])T:mi(?![\w])", re.IGNORECASE)
_LOCAL_BODY = re.compile(r" (?:i|på|in) [^\W\d_][\w-]* (?:rf|r\.f\.|ry)(?!\w)")
_SHORT_AND_FORM = re.compile(r" [A-ZÅÄÖ]{2,6} (?:ry|rf|sr|oy|ab)(?!\w)", re.IGNORECASE)
_FORM_WITH_STOPS = re.compile(r" r\.\s?[fys]\.?(?!\w)")
_POSTCODE = 5  # digits
_LONGEST_AREA = 16  # letters of the first word of an area
# Parts that stand side by side and are one: unknown words, and a place after a proper word ("Navigatorn Helsingfors").
_MERGED = frozenset({("capital", "capital"), ("text", "text"), ("capital", "place")})
_LEADER = "Leader "


def names_whole_body(item: Item) -> bool:
    """Whether the item is a body rather than a unit of one."""
    return isinstance(item.meaning, Body) and item.meaning.kind == "body"


def as_words(item: Item) -> Item:
    """An item as mere words, which say nothing; blanks stay what they are."""
    return item._replace(kind="text", meaning="") if item.text.strip() else item


def read_items(text: str) -> list[Item]:
    """The typed items of a text in order; no character is in two of them."""
    emails = part_addresses(text, read_emails(text))
    hints = _hints(emails)
    tokens = drop_column_heads(drop_marks(part_glued(text, tokenise(text, _lay_over(text, emails)))))
    tokens = mend_names(tokens, hints)
    return [item for piece in _pieces(text, tokens) for item in _read_piece(piece, hints)]


def _lay_over(text: str, emails: list[Token]) -> list[Token]:
    """Addresses, numbers and listed bodies; where two overlap the first kind wins."""
    taken = bytearray(len(text))
    found: list[Token] = []
    known = [
        Token("body", text[start:end], start, end)
        for start, end in map(partial(_whole_name, text), bodies.find_known(text))
    ]
    for token in [*emails, *read_phones(text), *known, *_trader_forms(text)]:
        if not any(taken[token.start : token.end]):
            taken[token.start : token.end] = b"\1" * (token.end - token.start)
            found.append(token)
    return found


def _trader_forms(text: str) -> Iterator[Token]:
    """The legal form of a sole trader with its colon, as the word that it stands for: "T:mi" is "Tmi"."""
    if ":mi" in text.lower():
        yield from (Token("word", "Tmi", *found.span()) for found in _TRADER_FORM.finditer(text))


def _whole_name(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A listed name with the words of its full name beside it ("Folkhälsan i Korsholm rf", "Leader Karhuseutu").

    And with its form where stops part its letters ("Finlands Byar r.f.").
    """
    start, end = span
    local = _LOCAL_BODY.match(text, end) or _SHORT_AND_FORM.match(text, end) or _FORM_WITH_STOPS.match(text, end)
    begin = start - len(_LEADER) if text.endswith(_LEADER, 0, start) else _area_before(text, start, end)
    return begin, local.end() if local else end


def _area_before(text: str, start: int, end: int) -> int:
    """Where a name begins whose first word ends that of an area ("Egentliga Finlands Byar"); the start where none."""
    before = text[max(0, start - _LONGEST_AREA) : start]
    word = before.rstrip(" ").rpartition(" ")[2]
    own = text[start:end].partition(" ")[0].removesuffix("s")
    beside = before.endswith(f"{word} ") and word[:1].isupper()
    return start - len(word) - 1 if beside and f"{word} {own}".casefold() in bodies.areas() else start


def _hints(emails: list[Token]) -> frozenset[str]:
    """The parts of the local parts of addresses: words that are likely parts of names."""
    locals_ = (token.value.split("@")[0] for token in emails if token.kind == "email")
    return frozenset(part for local in locals_ for part in [*re.split(r"[._]", local), local] if len(part) > 2)


class _Piece(NamedTuple):
    """Tokens to be typed together: one token of its own kind, or a run of words with the line ends in it.

    `heads`: a colon stands behind the run, so that its last line is a label.
    """

    tokens: list[Token]
    is_run: bool
    heads: bool = False


def _pieces(text: str, tokens: list[Token]) -> Iterator[_Piece]:
    run: list[Token] = []
    position = 0
    while position < len(tokens):
        label, used = _read_label(tokens, position)
        if label is not None:
            yield from _flush(run)
            yield _Piece([label], False)
            position += used
            continue
        token = tokens[position]
        if not run and _ends_address(tokens, position):
            yield _Piece([token], True)
            position += 1
        elif token.kind == "word" and not _is_conjunction(token):
            token, used = _with_stop(tokens, position)
            run.append(token)
            position += used
        elif run and _is_inside(tokens, position):
            if token.kind == "comma":
                run[-1] = run[-1]._replace(text=f"{run[-1].text},", end=token.end)
            else:
                if _is_in_compounds(tokens, position):
                    run[-1] = run[-1]._replace(text=f"{run[-1].text}-")
                run.append(token)
            position += 1
        else:
            yield from _flush(run, heads=token.kind == "colon")
            yield _Piece([token], False)
            position += 1
    yield from _flush(run)


def _ends_address(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word is the post office of an address with a person behind it ("65100 Vaasa Aino Mäki")."""
    if position + 2 >= len(tokens) or not _is_postcode(tokens[max(0, position - 2) : position]):
        return False
    town, *person = (token.text if token.kind == "word" else "" for token in tokens[position : position + 3])
    if not (town[:1].isupper() and all(map(names.is_capitalised, person))) or person[1].casefold() in bodies.places():
        return False
    is_town = town.casefold() in bodies.places() or names.rank_given(town) is None
    return is_town and names.rank_given(person[0]) is not None and person[0].casefold() not in place_forms()


def _is_postcode(before: Sequence[Token]) -> bool:
    """Whether numbers before a word are a postcode: five digits, in Sweden three and two ("901 86")."""
    digits = [token.text if token.kind == "number" and token.text.isdigit() else "" for token in before]
    return [len(number) for number in digits] == [3, 2] or len(digits[-1] if digits else "") == _POSTCODE


def _flush(run: list[Token], *, heads: bool = False) -> Iterator[_Piece]:
    lines = []
    while run and run[-1].kind == "line":
        lines.append(run.pop())
    if run:
        yield _Piece(list(run), True, heads)
    run.clear()
    yield from (_Piece([line], False) for line in reversed(lines))


def _is_conjunction(token: Token) -> bool:
    return token.text.casefold() in words_of("conjunction") or token.text.casefold() in words_of("alternative")


def _is_inside(tokens: list[Token], position: int) -> bool:
    """Whether a token between words belongs to one phrase: a line end, or what joins halves of a compound."""
    token = tokens[position]
    before = tokens[position - 1]
    beyond = position + 1
    if _is_conjunction(token) and before.text.endswith(("-", "–")):
        beyond = next((at for at in range(beyond, len(tokens)) if tokens[at].kind != "line"), beyond)
    after = tokens[beyond] if beyond < len(tokens) else None
    if after is None or after.kind != "word" or (before.kind not in {"word", "comma"} and not _is_conjunction(before)):
        return False
    if token.kind == "line":
        return before.kind == "word" and not _is_conjunction(after)
    if token.kind == "comma" or _is_conjunction(token):
        if before.text.endswith(("-", "–")) or _is_in_compounds(tokens, position):
            return True
        if _is_in_english_body(tokens, position):
            return True
        run = tokens[position + 1 : position + 4]
        joins = _joins_attributes(before.text, after.text) or _joins_body(tokens[max(0, position - 2) : position], run)
        return token.kind != "comma" and (joins or _joins_post(before.text, run))
    return False


def _is_in_english_body(tokens: list[Token], position: int) -> bool:
    """Whether "and" stands inside the name of an English body ("Faculty of Science and Engineering")."""
    beyond = position + 1
    if tokens[beyond].text in words_of("article") and beyond + 1 < len(tokens) and tokens[beyond + 1].kind == "word":
        beyond += 1  # "Ministry of Employment and the Economy"
    after = [token.text.casefold() for token in tokens[beyond : beyond + 2]]
    is_post = not words_of("english-title-head").isdisjoint(after)  # "... and Senior Advisor"
    if tokens[position].text.casefold() not in {"and", "&"} or is_post or not names.is_capitalised(tokens[beyond].text):
        return False
    before = list(
        itertools.takewhile(lambda token: token.kind == "word", reversed(tokens[max(0, position - 6) : position]))
    )
    heads = (token.text for of, token in itertools.pairwise(before) if of.text == "of")
    return names.rank_given(tokens[beyond].text) is None and any(map(bodies.is_bare_head, heads))


def _is_in_compounds(tokens: list[Token], position: int) -> bool:
    """Whether "ja" stands before the last of three compounds ("elinkeino- liikenne ja ympäristökeskus")."""
    if not _is_conjunction(tokens[position]):
        return False
    before = [token for token in tokens[max(0, position - 3) : position] if token.kind != "comma"]
    halves = len(before) > 1 and before[-2].text.endswith("-") and before[-1].text.islower()
    return halves and tokens[position + 1].text.islower() and bodies.is_body_word(tokens[position + 1].text)


def _joins_body(tokens: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "ja" inside the name of a company or an association ("Liikunta ja Urheilu ry") joins no people.

    In small letters, too, right before the legal form ("Espoon lapset ja nuoret ry").
    """
    *_, first, before = ("", *(token.text if token.kind == "word" else "" for token in tokens[-2:]))
    run = [token.text for token in after if token.kind == "word"]
    if before.islower():
        return len(run) > 1 and run[0].islower() and bodies.is_legal_form(run[1])
    surname = names.rank_surname(before) is not None or names.looks_like_surname(before)
    if not before[:1].isupper() or (surname and (not first[:1].isupper() or names.rank_given(first) is not None)):
        return False
    return any(bodies.is_legal_form(word) for word in run[1:])


def _joins_post(before: str, after: Sequence[Token]) -> bool:
    """ "and" between the fields of an English post ("Research and Development Manager") joins no people."""
    words = [token.text for token in itertools.takewhile(lambda token: token.kind == "word", after)]
    fields = list(itertools.takewhile(lambda word: word.casefold() not in words_of("english-title-head"), words))
    ranked = bool(fields) and fields[0].casefold() in words_of("rank-modifier")  # "... and Senior Advisor"
    if (
        before.casefold() in words_of("english-title-head")
        or bodies.is_bare_head(before)
        or ranked
        or not 0 < len(fields) < len(words)
    ):
        return False
    named = any(names.rank_given(word) or names.rank_surname(word) for word in (before, *fields))
    return all(map(names.is_capitalised, (before, *fields))) and not named and not roles.is_project(fields[0])


def _joins_attributes(before: str, after: str) -> bool:
    """ "ja" between two genitives ("koulutuksen ja kulttuurin johtaja") joins no people."""
    if not (before.endswith("n") and after.endswith("n") and after.islower()):
        return False
    return before.islower() or (
        names.rank_surname(before) is None and names.rank_given(before) is None and not names.looks_like_surname(before)
    )


def _with_stop(tokens: list[Token], position: int) -> tuple[Token, int]:
    """A word with the stop of its abbreviation ("J.", "dos.", "vt.")."""
    token = tokens[position]
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if after is None or after.kind != "stop" or after.start != token.end:
        return token, 1
    key = token.text.casefold()
    short = (len(key) == 1 and token.text.isupper()) or key in degrees() or key in words_of("abbreviation")
    if names.is_initial(token.text) and len(key) > 1:
        short = True
    beyond = tokens[position + 2].kind if position + 2 < len(tokens) else ""
    if bodies.is_legal_form(token.text) and beyond in {"colon", "comma"}:
        short = True
    return (Token("word", f"{token.text}.", token.start, after.end), 2) if short else (token, 1)


def _read_label(tokens: list[Token], position: int) -> tuple[Token | None, int]:
    """A label ("puh.", "Sähköposti:", "Asema organisaatiossa:") with its stop or colon, and how many tokens it is."""
    for size in (3, 2, 1):
        words = tokens[position : position + size]
        if len(words) < size or any(word.kind != "word" for word in words):
            continue
        kind = labels().get(" ".join(word.text for word in words).casefold())
        if kind is None:
            continue
        after = tokens[position + size : position + size + 3]
        end = 1 if after and after[0].kind in {"stop", "colon"} and _is_beside(words[-1], after[0]) else 0
        if end and len(after) > 1 and after[0].kind == "stop" and after[1].kind == "colon":
            end = 2
        before = tokens[position - 1] if position else None
        if not _is_label(kind, words, after, end, before):
            continue
        stop = after[end - 1].end if end else words[-1].end
        return Token("label", " ".join(word.text for word in words), words[0].start, stop, kind), size + end
    return None, 0


def _is_beside(word: Token, sign: Token) -> bool:
    """Whether a sign stands right behind a word, or a colon behind one blank ("Osoite : Katu 1")."""
    return sign.start <= word.end + (sign.kind == "colon")


def _is_label(kind: str, words: list[Token], after: list[Token], end: int, before: Token | None) -> bool:
    """Whether a word of the label table is used as one here; words with another meaning need a sign of it."""
    following = after[end].kind if len(after) > end else ""
    colon = any(token.kind == "colon" for token in after[:end]) or _labels_cell(after, end, before)
    if kind in {"phone", "fax"} and following == "phone":
        return True
    if kind == "email" and following in {"email", "template"}:
        return True
    if len(words[0].text) == 1 or kind == "switchboard":
        return following == "phone"
    if kind in {"phone", "email", "fax", "web"}:
        return True
    if kind == "position" and len(words) > 1:
        return True
    if kind in {"position", "title"} and _stands_before_post(words[0], after, before):
        return True
    if kind == "name" and before is not None and roles.is_project(before.text):
        return False
    if kind == "name" and not colon and not _is_alone(words, after, before):
        value = next((token for token in after[:2] if token.kind not in {"line", "bar"}), None)
        named = value is not None and value.kind == "word" and value.text[:1].isupper()
        return named and before is not None and before.text.endswith("n")
    if kind in {"name", "title", "position", "organisation", "role"} and _is_alone(words, after, before):
        return True
    if kind == "heading":
        begins = before is None or before.kind in SEPARATORS
        called = words[0].text.casefold() in words_of("roll-call") and len(after) > 1 and after[0].text[:1].isupper()
        return colon or ((begins or called) and words[0].text[:1].isupper())
    in_form = _begins_line(before) or (before is not None and before.kind == "word" and before.text.islower())
    if kind == "organisation" and (len(words) > 1 or (in_form and _is_form_word(words[0].text))):
        return colon or (words[0].text[:1].isupper() and following in {"word", "body"})
    return colon or (kind in {"address", "other"} and _is_form_word(words[0].text))


def _labels_cell(after: list[Token], end: int, before: Token | None) -> bool:
    """Whether a word fills the first cell of a row and no other label the second ("Asema | lehtori")."""
    cells = after[end : end + 2]
    in_row = len(cells) == 2 and cells[0].kind == "bar" and (before is None or before.kind in {"line", "gap"})
    return in_row and cells[1].text.casefold() not in labels()


def _stands_before_post(word: Token, after: list[Token], before: Token | None) -> bool:
    """Whether a label without a sign stands before a post, behind a name or at the beginning of a line.

    As where lines are lost ("N Asema lehtori").
    """
    behind = before is None or before.kind in {"line", "gap"} or before.text[:1].isupper()
    posts = behind and word.text[:1].isupper() and any(each.kind == "word" for each in after[:1])
    return posts and any(roles.read_title_head(each.text) for each in after if each.kind == "word")


def _is_form_word(word: str) -> bool:
    """Whether a word is a label even without its colon, as where a form lost its lines ("Organisaatiotyyppi")."""
    return word[:1].isupper() and len(word) >= _SHORTEST_FORM_WORD


def _is_alone(words: list[Token], after: list[Token], before: Token | None) -> bool:
    """Whether a label is a line of its own, as a form without colons has it."""
    return _begins_line(before) and words[0].text[:1].isupper() and (not after or after[0].kind in {"line", "gap"})


def _begins_line(before: Token | None) -> bool:
    """Whether a line, or what its number or its dash numbers ("1. Rekisterinpitäjä"), begins behind a token."""
    return before is None or before.kind in {"line", "gap", "stop", "dash"}


def _read_piece(piece: _Piece, hints: frozenset[str]) -> Iterator[Item]:
    if piece.is_run:
        yield from _read_run(piece.tokens, hints, heads=piece.heads)
        return
    token = piece.tokens[0]
    if token.kind == "body":
        body = bodies.read_known(" ".join(token.text.split()))
        yield Item("body", token.text, token.start, token.end, body)
    elif token.kind == "name":
        yield Item("name", token.text, token.start, token.end, names.parse_name(token.text) or "")
    elif token.kind == "word" or token.text == "&":
        kind = "conjunction" if token.text.casefold() in words_of("conjunction") else "comma"
        yield Item(kind, token.text, token.start, token.end)
    elif token.kind == "sign":
        label = labels().get(token.text, "")  # "☎", "✉"
        yield Item("label" if label else "text", token.text, token.start, token.end, label)
    else:
        yield Item(token.kind, token.text, token.start, token.end, token.value)


def _read_run(tokens: list[Token], hints: frozenset[str], *, heads: bool = False) -> list[Item]:
    """The best reading of a run of words: the one whose parts score highest together."""
    words = tuple(token.text for token in tokens if token.kind != "line")
    places = [token for token in tokens if token.kind != "line"]
    breaks = _breaks(tokens)
    label = max(breaks, default=0) if heads else 0
    labels_row = label > 0 and (len(words) == label + 1 and roles.is_office(words[label]))
    whole = labels_row or (label > 0 and roles.read_role(words[label:]) is not None)
    best: list[tuple[float, int, Reading]] = [(0.0, 0, Reading(0.0, "", ""))] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        candidates = [
            (best[start][0] + reading.score - _line_cost(reading, words, breaks, start, end), start, reading)
            for start in range(max(0, end - _LONGEST_SPAN), end)
            if not (whole and start < label < end)  # "Team / Project manager: N"
            for reading in readings(words, start, end, hints, ends_line=end in breaks)
        ]
        best[end] = max(candidates, key=lambda candidate: (candidate[0], -candidate[1]))
    parts: list[tuple[int, int, Reading]] = []
    end = len(words)
    while end:
        _, start, reading = best[end]
        parts.append((start, end, reading))
        end = start
    return list(_write_items(parts[::-1], places, tokens))


def _line_cost(reading: Reading, words: tuple[str, ...], breaks: frozenset[int], start: int, end: int) -> float:
    """What crossing line ends costs a reading: lines mostly end where a phrase does, names and titles run on."""
    each = 1.8 if reading.kind in {"title", "role"} or (end - start == 2 and _is_broken_name(reading)) else 3.5
    return each * sum(at in breaks and not _runs_on(words[at - 1], words[at]) for at in range(start + 1, end))


def _breaks(tokens: list[Token]) -> frozenset[int]:
    """Before which words of a run a line begins, by their place among the words."""
    found: set[int] = set()
    words = 0
    for token in tokens:
        if token.kind == "line":
            found.add(words)
        else:
            words += 1
    return frozenset(found)


def _is_broken_name(reading: Reading) -> bool:
    name = reading.meaning
    return isinstance(name, Name) and not name.reversed and names.rank_given(name.given) is not None


def _runs_on(word: str, following: str) -> bool:
    """Whether a line that ends in this word goes on: in an attribute, or in the first half of a compound."""
    if word.endswith("-") or not word.endswith("n") or len(word) < 4:
        return word.endswith("-")
    return word.islower() or (following.islower() and names.rank_surname(word) is None)


def _write_items(parts: list[tuple[int, int, Reading]], words: list[Token], tokens: list[Token]) -> Iterator[Item]:
    lines = deque(token for token in tokens if token.kind == "line")
    previous: Item | None = None
    for start, end, reading in parts:
        at = words[start].start
        while lines and lines[0].end <= at:
            line = lines.popleft()
            if previous is not None and previous.end > line.start:
                continue
            if previous is not None:
                yield previous
                previous = None
            yield Item("line", line.text, line.start, line.end)
        text = " ".join(word.text for word in words[start:end])
        item = Item(reading.kind, text, at, words[end - 1].end, reading.meaning)
        item = _end_in_area(previous, item)
        if previous is not None and _is_one_body(previous, item):
            previous = _join_bodies(previous, item)
            continue
        if previous is not None and _is_branded(previous, item):
            previous = _join_bodies(previous, item)
            continue
        if previous is not None and (previous.kind, item.kind) in _MERGED:
            previous = previous._replace(text=f"{previous.text} {item.text}", end=item.end)
            continue
        if previous is not None:
            yield previous
        previous = item
    if previous is not None:
        yield previous


def _end_in_area(first: Item | None, second: Item) -> Item:
    """The area behind a listed body as the end of its name, in its base form ("MTK Etelä-Suomesta")."""
    area = bodies.read_area(second.text)
    listed = first is not None and isinstance(first.meaning, Body) and first.text.casefold() in bodies.known_names()
    return second._replace(kind="area", meaning=area) if listed and area is not None else second


def _is_one_body(first: Item, second: Item) -> bool:
    """A listed name and the rest of a name beside it ("ProAgria" and "Lappi ry", "Metropolia" and its kind)."""
    if first.kind == "place" and second.kind == "body" and second.text.startswith("City "):
        return True  # "Helsinki City Library"
    if not isinstance(first.meaning, Body) or not isinstance(second.meaning, Body):
        return False
    if second.kind == "area":
        return True
    rest = bodies.is_legal_form(second.text.split()[-1]) or bodies.is_bare_head(second.text)
    rest = rest or f"{first.text} {second.meaning.name}".casefold() in bodies.known_names()
    is_kind = " " not in first.text and first.text[:1].isupper() and not bodies.is_listed(first.text)
    rest = rest or (is_kind and bodies.is_listed(second.text))  # "Koulutuskeskus Sedu"
    rest = rest or (_is_common(first) and bodies.is_listed(second.text) and second.text.istitle())
    return first.meaning.form == "nominative" and rest


def _is_common(body: Item) -> bool:
    """Whether a body ends in a common word that a brand may follow ("Lapin koulutuskeskus" before "Redu")."""
    last = body.text.split()[-1]
    return body.text[:1].isupper() and " " in body.text and last.islower() and not bodies.is_legal_form(last)


def _is_branded(body: Item, brand: Item) -> bool:
    """Whether one capitalised word names what the common word before it is: "monikulttuurikeskus Gloria"."""
    meaning = body.meaning
    if not isinstance(meaning, Body) or meaning.form != "nominative" or brand.kind != "capital" or body.kind != "body":
        return False
    common = body.text.split()[-1].islower() and not bodies.is_legal_form(body.text.split()[-1])
    common = common and not (brand.text.isupper() and len(brand.text) > _LONGEST_SHORT_NAME)
    common = common and not bodies.is_street(brand.text[1:])  # "Tekniikan yksikkö Rajakatu 3", but "työpaja Väylä"
    common = common and brand.text.casefold() not in labels() and brand.text.casefold() not in words_of("group-member")
    return common and " " not in brand.text and brand.text.casefold() not in place_forms() and brand.text.isalpha()


def _join_bodies(first: Item, second: Item) -> Item:
    form = second.meaning.form if isinstance(second.meaning, Body) else "nominative"
    last = second.meaning.name if isinstance(second.meaning, Body) and form != "nominative" else second.text
    return Item(
        "body", f"{first.text} {second.text}", first.start, second.end, Body(f"{first.text} {last}", "body", form)
    )
