"""Cuts off what a lost line end or column put beside the name of a body: sums, days, addresses, people, headings."""

from __future__ import annotations

import itertools
import re
from functools import cache

from converters.text.language.words import read_lexicon
from converters.text.organisations.countries import without_country
from converters.text.organisations.kinds import (
    heads_unit,
    is_body,
    is_english_post,
    is_marked_trader,
    is_role,
    is_unit,
    posts_before_name,
)
from converters.text.organisations.papers import count_paper_words, is_document
from converters.text.organisations.row_ends import without_row_end
from converters.text.organisations.same_bodies import is_foreign, name_the_same
from converters.text.organisations.units import to_nominative
from converters.text.organisations.words import (
    first_known_words,
    fold,
    head_form,
    is_person,
    kinds,
    known_names,
    place_names,
    words,
)
from converters.text.people.names import rank_given
from converters.text.people.words import degrees

_MONEY_ENDS = frozenset("€%aArR 0123456789–-")
_AMOUNT = re.compile(
    r"(?<![\s,:])[\s,:]+\d{1,2}\.\d{1,2}\.\d{4}\s?[–-]\s?\d{1,2}\.\d{1,2}\.\d{4}\s*\Z|(?<![\s,:–-])[\s,:–-]+\d[\d\s.,]{0,15}(?:milj\.?|t)?\s?(?:€|%|euroa?|eur)\s*\Z|(?<![\s,])[\s,]+\d{1,2}\.\d{1,2}\.\d{4}\s*\Z|(?<![\s,])[\s,]+(?:19|20)\d\d\s?[–-]\s?(?:(?:19|20)?\d\d)?\s*\Z",
    re.IGNORECASE,
)
_BARE_SUM = re.compile(
    r"\s*(?:\.{3,}|…+|(?:\.\s){3,})\s*\d{1,3}\s*\Z|"
    r"[\s,]+(?:\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d\d)?|\d{5,}(?:,\d\d)?)\s*\Z|(?:\s+\d+,\d+)+\s*\Z|(?<=\.)\s+\d{1,3}\s*\Z"
)
"""A sum of a column that says no euros: `15 000`, `15000,00`, `0,0 1,5`, one below a thousand behind `ry.`, and the
page that dots lead to: `Kivi Oy ...15`."""
_POST_TOWN = re.compile(
    r"[\s,]+(?:[A-Z]{1,3}-)?(?:\d{5}|\d{3} \d{2}|(?!19|20)\d{4})\s+([A-ZÅÄÖØ][\w-]+)(?:\s(?:\d{1,2}|MLK))?\s*\Z"
)
"""A post code of the Nordic countries and its town: `65100 Vaasa`, `901 86 Umeå`, `8048 Bodø`."""
_FOREIGN_CODE = re.compile(r"[\s,]+FI-\d{5}\Z")
"""A post code as other countries write it, without its town: `University of Oulu FI-90014`."""
_STREET = re.compile(r"[\s,]+[A-ZÅÄÖ][\w-]+\s\d{1,3}(?:[-–]\d{1,3})?(?:\s?[A-Za-z])?(?:\s\d{1,3})?\Z")
_PHONE = re.compile(r"[\s,]+(?:puh|p|tel|gsm)?\.?\s*\+?\d{2,4}[ -]?\d[\d ]{4,}\Z")
_AND_SO_ON = re.compile(
    r"\s+(?:ym|jne|jms|yms|mm|m\.fl|etc)\.?\Z|\s+(?:ja|sekä|och|and)\s+(?:muut|muita|andra|övriga|others)\Z"
)
_LOGO = re.compile(r"\s+[-–]?logo(?:t|typ|tyyppi)?\s*\Z", re.IGNORECASE)
_LONGEST_LOGO = 12
"""The word for the picture of a body behind its name, and the most letters of it."""
_MARKS = re.compile(r"(?:\s*[!>*¹²³]|\s+\d\))+\Z")
"""Signs and the number of a note behind a name: `Iin kunta *`, `Iin kunta 1)`."""
_LOOSE_DASH = re.compile(r"(?<=\))\s*[-–—]+\Z")
_BOOK = re.compile(
    r"(?<![A-ZÅÄÖ])IS[BS]N(?:-L|-1[03])?\b(?:\s*\([^()]*\))?:?(?:\s*\d[\d -]{6,16}[\dX])?(?:\s*\([^()]*\))?"
)
"""The number of a book or series, or the label of one that was lost: `ISBN 978-…`, `ISSN (painettu)`."""
_NET = re.compile(r"[,;]?\s*\(?(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+)\)?")
_SITE = re.compile(
    r"(?<=\w[\s,])\s*[a-zåäö\d][\w-]*(?:\.[\w-]+)*\.(?:fi|com|ax)(?:/\S*)?(?=[\s,;)]|\.?\Z)(?!\s(?:oy|ab|ry|rf|ltd)\b)",
    re.IGNORECASE,
)
"""A site of the net without its `www.`, behind a word: `… tutkimus.fi/kylat`, not `Lumikko.fi Oy`."""
_LOST_BOX = re.compile(
    r"[\s,]+(?:PL|PB|P\.?O\.?\s?Box|PO Box)(?=\s[A-ZÅÄÖ][a-zåäö]|\s*\Z)(?!.*\b(?:[Oo]y|[Aa]b|ry|rf|[Tt]mi)\b)"
)
"""The word for a post box whose number a paper lost, before its town: `Lapin yliopisto PL Rovaniemi`."""
_CARE_OF = re.compile(r"(?:[ ,]+(?i:c/o)|(?<=[A-ZÅÄÖ\d])C/O)\s[^;,]*")
_SECTION = re.compile(
    r"\s+\d{1,2}\.(?:\d{1,2}(?:\.\d{1,2})*\.?)?\s+(?=[A-ZÅÄÖ])|\s+(?:\d{1,2}\.\s?|[IVX]{1,4}[-.]\s?)(?=(?:kerros|krs|vån|vaihe|osa)\b)"
)
"""The number of a part of a form before its heading, of a floor or a phase: ` 2. `, ` 2.1 `, ` II-`."""
_YEAR = re.compile(r"\s(?:19|20)\d\d(?!\S)")
_PAGE_OR_SERIES = re.compile(r" (?:(?P<title>[^\W\d]+) \d{1,4}(?: ?[/:] ?\d{2,4})?|\d{1,3} ?(?P<pages>\(\d{1,3}\)))\Z")
_DATED = re.compile(r"[\s,]+\d{1,2}/(?:19|20)\d\d(?:\s[^\W\d_]+)?\Z")
"""The month in which something was applied for or granted, and one word on it."""
_WORD = re.compile(r"\S+")
_LONGEST_PAPER = 6
_LONGEST_WHEN = 40
"""Letters of a day and hour at most."""
_SHORTEST_HEADING = 6
_FEWEST_TWICE, _LEAST_TWICE = 2, 3
_FEWEST_WITH_TAIL, _LEAST_HEADING = 4, 6
_LONGEST_PERSON = 3
_FEWEST_WITH_PERSON = 3
"""A body of one word and two names."""


def acting_unit(text: str) -> str:
    """The unit that a body acts through, in the nominative; other texts as they stand.

    >>> acting_unit("Kemian laitoksen edustamana")
    'Kemian laitos'
    """
    unit, _, last = text.rpartition(" ")
    form = head_form(unit.split()[-1]) if unit.endswith("n") and "acts-through" in kinds(last) else None
    return to_nominative(unit.split()) if form is not None and form.genitive and form.head.role == "unit" else text


def without_contacts(line: str) -> str:
    """The line with spaces where it has addresses of the net, numbers of books, or a day and hour at its edges.

    Its other words keep their places.
    """
    line = _post_town_of_state().sub(lambda match: match[1] + " " * len(match[2]), without_days(line))
    if "ISBN" in line or "ISSN" in line:
        line = _BOOK.sub(_blank, line)
    if ".fi" in line or ".com" in line or ".ax" in line:
        line = _SITE.sub(_blank, line)
    if "@" not in line and "www." not in line and "://" not in line:
        return line
    return _NET.sub(_blank, line)


@cache
def _post_town_of_state() -> re.Pattern[str]:
    """A box of the post and, in the second group, the body that its post code is called after.

    `PL 29, 00023 Valtioneuvosto / Statsrådet`.
    """
    state = "|".join(words().forms_of("only-acts"))
    return re.compile(
        rf"((?<!\w)(?:PL|PB)[\s/PBL]*\d{{1,4}},?\s+(?:\d{{5}}\s+)?)((?i:{state})(?:\s*/\s*(?i:{state}))*)(?!\w)"
    )


def without_days(line: str) -> str:
    """The line with spaces where a day and hour, or a season, stand at its edges: `Ke 5.10. klo 18 Iin kunta`."""
    first, last = _when()
    if ("." in line[:_LONGEST_WHEN] or ":" in line[:_LONGEST_WHEN]) and (found := first.match(line)) is not None:
        line = f"{' ' * found.end()}{line[found.end() :]}"
    season, _, year = line.partition(" ")
    if year[:4].isdigit() and year[5:6].isupper() and says_season(season):
        line = f"{' ' * (len(season) + 5)}{line[len(season) + 5 :]}"  # not "Kevät 2000 ry"
    if line[-1:].isdigit() or (line[-1:] == "." and line[-2:-1].isdigit()):
        found = last.search(line, max(len(line) - _LONGEST_WHEN, 0))
        line = f"{line[: found.start()]}{' ' * len(found.group())}" if found is not None else line
    return line


def says_season(word: str) -> bool:
    """Whether the word before a year is a season or a month: `Syksy`, `Toukokuu`."""
    return not {"season", "month"}.isdisjoint(read_lexicon("date_words").kinds(word.casefold()))


@cache
def _when() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A day of the week with its date, a date with its hour, or an hour, where a line begins and where it ends.

    A line may begin with an hour of a programme or the season of a paper, too: `9.00–9.15 `, `Syksy 2015 `.
    """
    dated = read_lexicon("date_words")
    stems = [stem for stem, found in dated.stems.items() if "weekday" in found]
    days = "|".join([*(rf"{day}\.?" for day in dated.forms_of("weekday")), *(rf"{day}\w*" for day in stems)])
    date = r"\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d)?"
    hour = r"kl(?:o|\.)?\s?\d{1,2}(?:[.:]\d\d)?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?)?"
    when = rf"(?:(?:{days})\s{date}(?:\s{hour})?|{date}\s{hour}|{hour})"
    bare = r"\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?"
    first = re.compile(rf"\s*(?i:{when}|{bare})[,:]?(?=\s+[A-ZÅÄÖ])")
    return first, re.compile(rf"(?<=\w)[,\s]\s*(?i:{when})\Z")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def without_tails(text: str) -> str:
    """The text without all that stands behind the name of a body: addresses, sums, people, marks, headings."""
    text = _without_logo(_said_once(_AND_SO_ON.sub("", without_row_end(text))))
    text = _LOOSE_DASH.sub("", text) if "(" in text else _MARKS.sub("", text)
    text = _without_year(_without_number(_without_section(_without_phone_label(text))))
    text = without_country(_without_what_follows(text))
    return without_tail(_without_degree(without_person(without_amount(without_address(text)))))


def _without_degree(text: str) -> str:
    """A body without the letters of a degree behind it, whose holder was cut off: `Iin kunta YTM`."""
    body, _, letters = text.strip().rpartition(" ")
    degree = len(letters) > 1 and letters.casefold() in degrees() and any(map(str.isupper, letters[1:]))
    return body if degree and fold(letters) not in known_names() and is_body(body) else text


def _without_logo(text: str) -> str:
    """A body without the word for the picture that the text had: `Iin kunta -logo`; a project's stays as it is."""
    name = _LOGO.sub("", text) if "logo" in text[-_LONGEST_LOGO:].casefold() else text
    return name if name != text and is_body(name) else text


def _said_once(text: str) -> str:
    """A name that stands twice, once: `Kaamos Institute The Kaamos Institute`; others as they are."""
    words_here = text.split() if text.count(" ") >= _LEAST_TWICE else []
    half = len(words_here) // 2
    if half < _FEWEST_TWICE or words_here[0] not in words_here[half:]:
        return text
    front, again = words_here[:half], words_here[half:]
    same = again in (front, ["The", *front])
    return " ".join(front) if same and text.startswith(" ".join(front)) else text


def _without_phone_label(text: str) -> str:
    """A body or unit without the labels of numbers that were lost and what follows: `Iin kunta puh. faksi Kemi`."""
    if not any(map(text.__contains__, _phone_words())):
        return text
    label = next((word for word in _WORD.finditer(text) if _labels_number(word.group())), None)
    name = text[: label.start()].rstrip(" ,") if label is not None else ""
    return name if name and _has_address(name) else text


@cache
def _phone_words() -> tuple[str, ...]:
    """How labels of phones stand behind a name, by which most names are passed over at once."""
    return tuple(f" {word}" for word in words().forms_of("phone"))


def _labels_number(word: str) -> bool:
    return word[:1].islower() and "phone" in kinds(word.rstrip(".:"))


def _without_section(text: str) -> str:
    """A body without the numbered heading of the next part of its form: `Lapin liitto 2. Hakijan perustiedot`."""
    section = _SECTION.search(text) if "." in text or "-" in text else None
    front = text[: section.start()] if section else ""
    return front if section and _is_closed(front) and not is_body(text[section.end() :]) else text


def _without_number(text: str) -> str:
    """A body without the number of a page or a series behind it: `Iin kunta 2(25)`, `Iin kunta Raportteja 13/2008`."""
    dated = _DATED.search(text) if "/" in text else None
    applied = text[: dated.start()] if dated is not None else ""
    if applied and not applied.isupper() and "publication" not in kinds(applied.split()[-1]) and is_body(applied):
        return applied  # "Kulturstiftelsen i Vanda 8/2012 allmänt"
    number = _PAGE_OR_SERIES.search(text) if text[-1:].isdigit() or text.endswith(")") else None
    if number is None:
        return text
    title, front = number["title"], text[: number.start()].rstrip(" ,")
    series = bool(title) and "publication" in kinds(title)
    return front if front and _is_closed(front) and (series or number["pages"]) else text


def _without_year(text: str) -> str:
    """A body or unit without the year of its book, its season or month before it and the words that follow.

    `Lapin liitto 2009`, `Lapin liitto 2009 Kansikuva`, `kielten laitos Syksy 2012`, `Kuntaliitto Helsinki 2008`.
    """
    year = next(_YEAR.finditer(text), None)
    if year is None:
        return text
    front, rest = text[: year.start()].rstrip(" ,"), text[year.end() :].strip()
    name, _, word = front.rpartition(" ")
    placed = not rest and word.casefold() in place_names() and bool(name) and _is_closed(name)
    dated = placed or (bool(name) and says_season(word))
    name = name.rstrip(" ,") if dated else front
    goes_on = is_body(rest) or any(map(_is_form, rest.split()))  # "Oulu 2026 Säätiö"
    last = head_form(name.rpartition(" ")[2]) if not rest else None  # "Opetusministeriö Tiedeosasto 2012"
    told = (dated and is_unit(name)) or ((dated or (last is not None and not last.case)) and is_body(name))
    whole = bool(name) and (_is_closed(name) or told)
    return name if whole and not goes_on else text


def _is_closed(name: str) -> bool:
    """Whether a name is whole with its last word: a legal form, a head of bodies, or as a table lists it."""
    last = name.split()[-1]
    form = head_form(last)
    ends = form is not None and form.head.role == "body" and not form.case
    return is_body(name) and (ends or "legal" in kinds(last.rstrip(".")) or fold(name) in known_names())


def _without_what_follows(text: str) -> str:
    """A listed name without its translation or the heading that a lost line end put behind it.

    `Kainuun liitto Kajanalands förbund Regional Council of Kainuu`, `Lapin liitto Päätös Kestävää kasvua ja työtä`.
    """
    tokens = text.split(" ")
    if len(tokens) < _FEWEST_WITH_TAIL or fold(tokens[0]).split(" ")[0] not in first_known_words() or text.isupper():
        return text
    if not all(token.replace("-", "").isalpha() and not _is_form(token) for token in tokens):
        return text
    for end in range(len(tokens) - 1, 1, -1):
        front, rest = " ".join(tokens[:end]), tokens[end:]
        known = known_names().get(fold(front))
        if known is not None:
            return front if _translates(known.name, rest) or _is_heading_of(rest) else text
    return text


def _translates(name: str, rest: list[str]) -> bool:
    """Whether the words are other listed names of the body and nothing more but a heading in capitals."""
    if not rest or all(map(is_heading, rest)):
        return True
    ends = (end for end in range(len(rest), 0, -1) if name_the_same(name, " ".join(rest[:end])))
    end = next(ends, 0)
    return end > 1 and is_foreign(" ".join(rest[:end])) and _translates(name, rest[end:])


def _is_heading_of(rest: list[str]) -> bool:
    """Whether so many words follow, of which none tells a body or unit, that they are of another line."""
    return len(rest) >= _LEAST_HEADING and not any(map(head_form, rest))


def _is_form(word: str) -> bool:
    return "legal" in kinds(word) or "trader" in kinds(word)


def without_amount(text: str) -> str:
    """The text without a sum, a share, a day or years at its end: `Kuopion kaupunki 20 000 €` -> `Kuopion kaupunki`."""
    if text[-1:] not in _MONEY_ENDS:
        return text
    text = _AMOUNT.sub("", text)
    name = _BARE_SUM.sub("", _PHONE.sub("", text))
    return name if name == text or is_body(name.rstrip(".")) else text


def without_post_town(text: str) -> str:
    """The text without the post code and town that stand behind a body.

    >>> without_post_town("Lapin liitto 96100 Rovaniemi"), without_post_town("Kauppakulma 12345 Oy")
    ('Lapin liitto', 'Kauppakulma 12345 Oy')
    """
    found = _POST_TOWN.search(text)
    if found is None or _is_form(found[1].casefold()) or not is_body(text[: found.start()]):
        return text
    return text[: found.start()]


def without_address(text: str) -> str:
    """The text without the address that follows a body: `Lapin yliopisto PL 122`, `Iin kunta Jokitie 2 Ii`."""
    box_lost = _LOST_BOX.search(text) if " P" in text else None
    if box_lost is not None and _has_address(text[: box_lost.start()].strip()):
        return text[: box_lost.start()]
    whole = _FOREIGN_CODE.sub("", without_care_of(text))
    text = without_post_town(whole)
    before_code = _STREET.search(text) if text != whole else None
    if before_code is not None and _has_address(text[: before_code.start()].strip()):
        return text[: before_code.start()]  # "Iin kunta Kanalinranta 1-2 91100 Ii"
    estate = words().has(text.split(" ")[0].casefold(), "before-legal")  # "Kiinteistö Oy Jokitie 2"
    tokens = list(_WORD.finditer(text)) if any(map(str.isdigit, text)) and not estate else []
    for word, number in itertools.pairwise(tokens):
        box = word.group() in ("PL", "PB", "Box")
        street = word.group()[:1].isupper() and word.group().casefold().endswith(words().forms_of("street-end"))
        if (box or street) and number.group()[:1].isdigit() and _has_address(text[: word.start()].strip()):
            return text[: word.start()].strip(" ,").removesuffix(" PO").removesuffix(" P.O.")
    return text


def without_care_of(text: str) -> str:
    """The text without who takes in the mail of a body: `X ry c/o Aino Virtanen`."""
    care = _CARE_OF.search(text) if "/" in text else None
    if care is None or not _has_address(text[: care.start()].strip()):
        return text
    return f"{text[: care.start()]}{text[care.end() :]}"


def _has_address(text: str) -> bool:
    """Whether the words before a street are a body or its unit."""
    return is_body(text) or is_unit(text)


def without_person(text: str) -> str:
    """The text without a person or a post behind a body, as a lost line end leaves it, or in a post behind a unit.

    >>> without_person("Iin kunta Aino Virtanen"), without_person("Fysiikan laitos Professori Aino Virtanen")
    ('Iin kunta', 'Fysiikan laitos')
    """
    tokens = text.split()
    if len(tokens) < _FEWEST_WITH_PERSON or is_english_post(tokens):
        return text
    within = next((at for at in range(2, len(tokens) - 2) if is_person(tuple(tokens[at : at + 2]))), 0)
    if within and _ends_in_unit(tokens[:within]):
        return " ".join(tokens[:within])  # "Kemian laitos Aino Virtanen OTSIKKO"
    name = " ".join(tokens[: posts_before_name(tuple(tokens)) or 0] or _before_post(tokens))
    if name and (is_unit(name) or _is_closed(name)):
        return name
    if not is_person(tuple(tokens[-2:])):
        return _without_given_name(tokens) or text
    front = tokens[:-2]
    if len(front) > 2 and front[-1].islower() and is_role(front[-1]) and front[-2].endswith("n"):
        return " ".join(front)  # "Iin kunnan kirjaston johtaja Aino Virtanen"
    while len(front) > 1 and front[-1][:1].isupper() and _is_post_or_degree(front[-1]):
        front.pop()  # "X ry Rehtori Aino Virtanen", "X FM Aino Virtanen"
    last = head_form(front[-1])
    whole = " ".join(front)
    if len(front) > 1 and any(map(heads_unit, front)) and not is_body(whole):
        return whole  # "Kehittämispalvelu Kaamos Aino Virtanen"
    ends = "legal" in kinds(front[-1]) or (last is not None and not last.case and is_body(whole))
    return whole if ends or fold(whole) in known_names() else text


def _is_post_or_degree(word: str) -> bool:
    """Whether a word is a post or the letters of a degree, and no listed body: `Rehtori`, `FM`."""
    return is_role(word) or (word.casefold() in degrees() and fold(word) not in known_names())


def _ends_in_unit(tokens: list[str]) -> bool:
    """Whether words are a unit whose last one is its head: `Kemian laitos`."""
    return heads_unit(tokens[-1]) and _has_address(" ".join(tokens))


def _without_given_name(tokens: list[str]) -> str:
    """The listed body before a given name and a surname of no list: `Metsähallitus Panu Vuorimies`; else empty."""
    for at in range(len(tokens) - 2, max(0, len(tokens) - 1 - _LONGEST_PERSON), -1):
        named = rank_given(tokens[at]) is not None and all(map(str.istitle, tokens[at:]))
        body = " ".join(tokens[:at])
        legal = any("legal" in kinds(word.rstrip(".")) for word in tokens[at:])
        if named and not legal and fold(body) in known_names():
            return body
    return ""


def _before_post(tokens: list[str]) -> list[str]:
    """The words before the post of the next person: `Iin seurakuntayhtymä Professori`; empty where none ends them."""
    post = tokens[-1]
    return tokens[:-1] if post[:1].isupper() and not post.isupper() and is_role(post) else []


def without_tail(text: str) -> str:
    """The text up to what closes no name: `X ry Meijeritie Pori`, `X Oy Kemi 2008`, `X-säätiö TOIMINTAKERTOMUS`."""
    tokens = list(_WORD.finditer(text))
    for at in range(1, len(tokens)):
        word, front = tokens[at].group(), text[: tokens[at].start()].rstrip(" ,")
        written = _names_paper(tokens[at:])
        unit = written and is_unit(front) and " " in front and not front.isupper()
        if (written and (unit or _is_whole(front, tokens[at:]))) or _is_paper_of(front, tokens[at:]):
            return front  # "OULUN KAUPUNKI PÖYTÄKIRJA 1/2015"
        if _is_beside(front, word) or (is_heading(word) and not front.isupper() and _is_whole(front, tokens[at:])):
            return front
        if _is_registered(front) and _is_of_other_cell(text[tokens[at].start() :]):
            return front
    return text


def _is_registered(front: str) -> bool:
    """Whether the form of associations closes the name, behind which none goes on: `Iin Martat ry`."""
    name, _, form = front.rpartition(" ")
    return bool(name) and words().value(form.casefold(), "legal") == "association"


def _is_of_other_cell(rest: str) -> bool:
    """Whether what stands behind a whole name is neither its part nor a body: what a grant is for, a brand, a town."""
    said = rest.split()
    begins = said[0][:1].isupper() or said[0][:1].isdigit()
    named = any(_is_form(word.rstrip(".")) for word in said) or is_body(rest) or is_unit(rest)
    return begins and not named and not any(form is not None for form in map(head_form, said))


def _names_paper(rest: list[re.Match[str]]) -> bool:
    """Whether the words that follow a body begin with a paper: `PÖYTÄKIRJA 1/2015`, `Pro gradu -tutkielma`."""
    said = [match.group() for match in rest[:_LONGEST_PAPER]]
    if said[0].istitle() and said[0].endswith("n") and len(said) > 1:
        said = said[1:]  # "Kasvatuksen pro gradu"
    return rest[0].group()[:1].isupper() and count_paper_words(said) > 0


def _is_paper_of(front: str, rest: list[re.Match[str]]) -> bool:
    """Whether one word in small letters says that a body wrote a paper: `RAY loppuraportti`."""
    return len(rest) == 1 and is_document(rest[0].group()) and rest[0].group().islower() and _is_closed(front)


def is_heading(word: str) -> bool:
    """Whether a word in capitals is of a heading and no brand: `TOIMINTAKERTOMUS`."""
    return len(word) >= _SHORTEST_HEADING and word.isalpha() and word.isupper() and fold(word) not in known_names()


def _is_whole(front: str, rest: list[re.Match[str]]) -> bool:
    """Whether the words before are a body, and those after them do not close its name."""
    if is_marked_trader(front):
        return False  # "T:mi AINO VIRTANEN"
    return is_body(front) and not any("legal" in kinds(match.group().rstrip(".")) for match in rest)


def _is_beside(front: str, word: str) -> bool:
    """Whether a street, a number, a telephone or a label stands behind a name that its legal form closes."""
    tokens = front.split()
    if tokens[-1].casefold() in place_names() and word.isdigit() and len(tokens) > 1:
        tokens = tokens[:-1]  # "X Oy Kemi 2008"
    closed = len(tokens) > 1 and "legal" in kinds(tokens[-1].rstrip(".")) and "before-legal" not in kinds(tokens[-2])
    street = word[:1].isupper() and word.casefold().endswith(words().forms_of("street-end"))
    if is_street(word) and is_body(front) and not any("before-legal" in kinds(token) for token in tokens[:2]):
        return True  # "Iin kunta Jokikatu Ii"
    labelled = closed and not {"phone", "credit", "form-label"}.isdisjoint(kinds(word.rstrip(".:")))
    return closed and (word.isdigit() or street or labelled)


def is_street(word: str) -> bool:
    """Whether a word with a capital ends as nothing but a street does: `Jokikatu`, `Skolgatan`, not `Silta`."""
    folded = word.casefold().rstrip(",")
    if not word[:1].isupper() or not folded.endswith(_street_ends()):
        return False
    return any(words().value(end, "street-end") for end in _street_ends() if folded.endswith(end))


@cache
def _street_ends() -> tuple[str, ...]:
    return words().forms_of("street-end")


@cache
def part_of_text() -> re.Pattern[str]:
    """The number of an appendix, a table or a figure, before the name that it is of: `Liite 2 `, `Taulukko 3. `."""
    return re.compile(rf"(?:{'|'.join(words().forms_of('text-part'))})\s+\d+[.:]?\s+(?=\S)", re.IGNORECASE)
