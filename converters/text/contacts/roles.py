"""Gives people their roles and titles: their own, those of a list that a plural word heads, those that "ja" shares."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.agents import is_agent, is_bent, is_charge
from converters.text.contacts.bodies_after import is_in_clause
from converters.text.contacts.body_signs import is_nominative
from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.headed_roles import names_task, names_team
from converters.text.contacts.headings import heads_contacts, says_contacts
from converters.text.contacts.kinds import BODIES, BREAKS, CONTACTS, FUNCTIONS, INSIDE, is_genitive, is_plural
from converters.text.contacts.list_ends import ends_list
from converters.text.contacts.phrases import Item
from converters.text.contacts.titles import is_english_title, read_title
from converters.text.people.roles import (
    DEFAULT_ROLE,
    GROUP_ROLE,
    RoleWords,
    is_office,
    is_project,
    names_project,
    read_title_head,
    tells_deed,
)
from converters.text.people.words import words_of

_OTHER_ROLE = "other"
_WORKER = "project-worker"
_OF_SEVERAL = ("jien", "ien", "iden", "tten")  # genitives plural: "varajäsenien vaihtuminen"
_TO_SEVERAL = "ille"  # "yrittäjille"
_LONGEST_LIST = 100  # people to whom one word goes: keeps a long text linear
_LONGEST_HEADING = 4
_NUMBERING = BREAKS | {"number", "close"}  # before a point of a list ("3) Valitaan")
_FARTHEST = 6  # how strongly what parts a name from its function behind it may part them
_LONGEST_ABBREVIATION = 4  # letters: "TKI", "SOTE"
# What is a role in the project's own team is a post in somebody's office where the steering group is listed.
_POSTS = frozenset({"planner", "expert", "coordinator"})


def read_functions(reading: Reading, draft: Draft) -> None:
    """The roles and titles that stand by a name: the nearest role that says more than contact-person, all titles."""
    own = [at for at in range(draft.record.start, draft.record.end) if reading.items[at].kind in {"role", "title"}]
    own = [at for at in own if _is_near(reading, draft, at)]
    draft.roles = [at for at in own if reading.items[at].kind == "role"]
    titles = [at for at in own if reading.items[at].kind == "title" and not _gives_way(reading, draft, at, own)]
    titles = [at for at in titles if not _is_office_only(reading, draft, at, titles)]
    # "Hallituksen jäsenet: N (pj.)": what the list is of says less than what the person is in it.
    draft.titles = [at for at in titles if not _is_membership(reading, at)] or titles
    draft.used.update(draft.roles, draft.titles)
    draft.title = _join_titles(reading, draft.titles)
    if not draft.roles:
        return
    in_group = any(_role(reading, at) == GROUP_ROLE for at in draft.roles)
    roles = [at for at in draft.roles if not (_is_post(reading, at) and (in_group or _tells_what(reading, at - 1)))]
    if posts := [at for at in draft.roles if at not in roles and not in_group]:
        draft.title = ", ".join(filter(None, (*(_post(reading, at) for at in posts), draft.title)))
    best = min(roles, key=lambda at: (*_weakness(reading, at), reading.reach(draft, at)))
    draft.role = _role(reading, best)
    if draft.role == _OTHER_ROLE and not (draft.title or names_task(reading.items[best])):
        words = [word for word in reading.items[best].text.split() if not is_project(word)]
        draft.title = read_title(words) or " ".join(words)


def is_unsure(reading: Reading, draft: Draft) -> bool:
    """Whether nothing but a heading that may be of any body's people says the role of a person ("Tiimi")."""
    held = [reading.items[at].meaning for at in (*draft.roles, *draft.shared)]
    told = [words.sure for words in held if isinstance(words, RoleWords) and words.role == draft.role]
    return bool(told) and not any(told)


def _tells_what(reading: Reading, at: int) -> bool:
    """Whether a sentence tells what somebody does in the project, right before their post ("Hanketta johtaa N")."""
    item = reading.items[at]
    return at >= 0 and item.kind == "role" and tells_deed(item.text.split()) and _role(reading, at) != _WORKER


def _post(reading: Reading, at: int) -> str:
    words = reading.items[at].text.split()
    return read_title(words) or " ".join(words).lower()


def _weakness(reading: Reading, at: int) -> tuple[bool, bool, bool]:
    """How little a role says: a contact, what somebody does ("hankkeessa työskentelee"), what a list is of."""
    role, item = _role(reading, at), reading.items[at]
    return role == DEFAULT_ROLE, tells_deed(item.text.split()), is_plural(item) and role != GROUP_ROLE


def _is_membership(reading: Reading, at: int) -> bool:
    """Whether a title heads a list of people ("Hallituksen jäsenet:", "Toimittajat:"), or is "jäsen" by itself."""
    above = is_plural(reading.items[at]) and (_has_colon(reading, at) or _fills_line(reading.items, at))
    *organ, member = _title(reading, at).strip(".").split()
    return above or (member in words_of("group-member") and (not organ or _heads_list(reading, at)))


def _fills_line(items: Sequence[Item], at: int) -> bool:
    beside = (*items[max(0, at - 1) : at], *items[at + 1 : at + 2])
    return all(item.kind in BREAKS for item in beside)


def share_functions(reading: Reading) -> None:
    """Roles and titles that stand once and are of several people, or of another than the one beside them."""
    for before, draft in itertools.pairwise(reading.drafts):
        if _is_succeeded(reading, before) and not (draft.roles or draft.titles):
            _hand_over(before, draft)
    for place, draft in enumerate(reading.drafts):
        for at in [*draft.roles, *draft.titles]:
            if draft.is_before(at):
                _share_forward(reading, place, at)
            else:
                _share_backward(reading, place, at)
    for before, draft in itertools.pairwise(reading.drafts):
        if before.role == GROUP_ROLE and not draft.roles and _are_members(reading, before, draft):
            draft.role = GROUP_ROLE
    for draft in reading.drafts:
        _drop_offices(reading, draft)


def _is_succeeded(reading: Reading, draft: Draft) -> bool:
    """Whether a sentence names somebody as the one before in a post ("Anna Mäen tilalle johtajaksi tuli N")."""
    following = reading.items[draft.record.name + 1 : draft.record.name + 2]
    words = following[0].text.split() if following and following[0].kind == "text" else []
    return bool(words) and words[0] in words_of("in-place-of") and bool(draft.roles or draft.titles)


def _hand_over(before: Draft, draft: Draft) -> None:
    """What stands by a person made that of the next."""
    draft.roles, draft.titles, draft.role, draft.title = before.roles, before.titles, before.role, before.title
    draft.used.update(draft.roles, draft.titles)
    before.used.difference_update(draft.roles, draft.titles)
    before.roles, before.titles, before.role, before.title = [], [], "", ""


def group_heading(reading: Reading, draft: Draft) -> int | None:
    """The position of the words for the steering group that a person is listed under; None where it is none."""
    if draft.role != GROUP_ROLE:
        return None
    heads = [at for at in (*draft.roles, *draft.shared) if _role(reading, at) == GROUP_ROLE and draft.is_before(at)]
    return max(heads, default=None)


def _are_members(reading: Reading, before: Draft, draft: Draft) -> bool:
    """Whether "jäsenet" parts a person from the head of the group in one sentence, or nothing from another member."""
    between = reading.items[before.record.name + 1 : draft.record.name]
    if any(item.kind in {*BREAKS, "stop", "colon"} for item in between):
        return False
    words = {item.text.casefold() for item in between if item.kind == "text"}
    sign = next((item.kind for item in reversed(between) if item.kind not in FUNCTIONS), "")
    follows = not before.roles and not words and sign in {"comma", "conjunction"}
    return bool(words & words_of("members") or follows)


def _drop_offices(reading: Reading, draft: Draft) -> None:
    """A post beside an office in the steering group ("Puheenjohtaja: toimialajohtaja N") is the job title."""
    if draft.role != GROUP_ROLE:
        return
    offices = [at for at in draft.titles if _title(reading, at).strip(".") not in words_of("group-member")]
    posts = [at for at in offices if _title(reading, at).strip(".") not in words_of("group-office")]
    held = [reading.items[at].text for at in draft.roles if _is_post(reading, at) and not is_plural(reading.items[at])]
    draft.title = _join_titles(reading, posts) or ", ".join(map(str.lower, held)) or _join_titles(reading, offices)


def _is_post(reading: Reading, at: int) -> bool:
    words = reading.items[at].text.split()
    return _role(reading, at) in _POSTS and not any(is_project(word) or names_project(word) for word in words)


def _is_near(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a function stands by its name: no sentence ends between, and no words over an empty line."""
    return _leads_to(reading, draft, at) if draft.is_before(at) else _follows(reading, draft, at)


def _follows(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a function behind a name is the person's: of the same sentence, and of nobody else."""
    between = reading.kinds_to_name(draft, at)
    after = [item.kind for item in reading.items[at + 1 : at + 3]]
    if after == ["colon", "body"] or _labels_row(reading.items, at) or ("stop" in between and after[:1] == ["text"]):
        return False  # "toimeksiantaja: N kaupunki", "... N. Asiantuntija poistui kokouksesta"
    if _is_of_others(reading, draft, at) or reading.reach(draft, at) > _FARTHEST or reading.is_former(draft, at):
        return False
    in_sentence = not _fills_line_over_details(reading.items, at) and (
        {"stop", "text"} <= between
        or {"stop", "gap"} <= between
        or _is_in_next_sentence(reading, draft, at)
        or _is_genitive(reading, at)
        or _is_past_conjunction(reading, draft, at)
        or is_in_clause(reading, draft, at)
        or (not between.isdisjoint(BREAKS) and _is_subject(reading.items, at))
        or _is_of_next(reading.items, at)
    )
    return not (in_sentence or (_is_plural(reading, at) and not _is_behind_several(reading, draft, at)))


def _labels_row(items: Sequence[Item], at: int) -> bool:
    """Whether a function with a colon begins a row and is of what stands behind it ("Urakoitsija: Xq & Zub")."""
    signs = [item.kind for item in items[at + 1 : at + 3]]
    return items[at - 1].kind in BREAKS and signs[:1] == ["colon"] and signs[1:] != [] and signs[1] not in BREAKS


def _is_behind_several(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether another name stands before that of a plural in a list; of a deed, with their posts between."""
    return reading.follows_name(draft) or (_is_deed(reading, at) and reading.is_joined_to_last(draft))


def _is_of_next(items: Sequence[Item], at: int) -> bool:
    """Whether a verb ties an office behind a comma to the next person ("pj. är A, sekreterare är rektor B")."""
    verb = (
        items[at + 1] if at + 2 < len(items) and items[at - 1].kind in {"comma", "semicolon", "conjunction"} else None
    )
    if verb is None or verb.kind != "text" or not set(verb.text.casefold().split()) <= words_of("verb"):
        return False
    rest = itertools.dropwhile(
        lambda item: item.kind in FUNCTIONS | {"body"}, items[at + 2 : at + 2 + _LONGEST_HEADING]
    )
    return next((item.kind for item in rest), "") == "name"


def _is_subject(items: Sequence[Item], at: int) -> bool:
    """Whether a verb follows a title, and others that "ja" joins to it ("Moni opiskelija ja lehtori on mukana")."""
    while [item.kind in FUNCTIONS for item in items[at + 2 : at + 3]] == [True] and items[at + 1].kind == "conjunction":
        at += 2
    verb = items[at + 1] if at + 1 < len(items) else items[at]
    return verb.kind == "text" and verb.text.split()[0] in words_of("verb")


def _is_deed(reading: Reading, at: int) -> bool:
    item = reading.items[at]
    return item.kind == "role" and (tells_deed(item.text.split()) or is_charge(item))


def _leads_to(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a function before a name is the person's, and of no body or other people."""
    between = reading.kinds_to_name(draft, at)
    item, after = reading.items[at], reading.items[at + 1]
    if _role(reading, at) == GROUP_ROLE and _is_subheaded(reading, at, draft.record.name):
        return True
    if _is_of_body(reading, at) or _is_helped(reading, at) or reading.was_former(draft, at):
        return False
    if after.kind in BREAKS and ("text" in between or item.text.endswith("ihin")):
        return False  # "Ota yhteyttä hankkeen työntekijöihin" heads the people to ask, whatever they are
    if item.kind == "title" and _is_for_others(reading, draft, at, between):
        return False
    if item.kind == "title" and _is_genitive(reading, at):
        if after.kind == "role":
            return False  # "Rekisterinpitäjän vastuuhenkilö"
        if after.kind == "text" and after.text not in words_of("unit-link"):  # "byråchefen vid N" is no genitive
            held = after.text.split()[0] in words_of("in-post")
            return held and "stop" not in between  # "Johtajan tehtäviä hoitaa N", but "Yrittäjän puheenvuoro, N"
    if "gap" in between and _is_heading_of_contacts(reading, draft, at):
        return True
    return "stop" not in between and not ("gap" in between and between & {"text", "capital", "number"})


def _is_for_others(reading: Reading, draft: Draft, at: int, between: set[str]) -> bool:
    """Whether a title before a name is of those whom a topic is for ("Työkaluja yrittäjille, A"), or of another part.

    Behind a colon above a heading of contacts: "Ansvarig minister: omsorgsministern / Mer information / A".
    """
    if reading.items[at].text.casefold().endswith(_TO_SEVERAL):
        return "comma" in between
    heads = any(heads_contacts(item) for item in reading.items[at + 1 : draft.record.name])
    in_field = "colon" in {item.kind for item in (*reading.items[max(0, at - 1) : at], reading.items[at + 1])}
    return heads and bool(between & BREAKS) and in_field


def _is_of_body(reading: Reading, at: int) -> bool:
    """Whether a function is what a body does or is ("Konsultti: N Oy, A", "Hanketta koordinoi N:n yliopisto, A")."""
    is_value = [item.kind for item in reading.items[at : at + 3]] == ["title", "colon", "body"]
    return is_value or _is_deed_of_body(reading.items, at) or _is_beside_body(reading, at)


def _is_beside_body(reading: Reading, at: int) -> bool:
    """Whether a title in the genitive only says what the body behind a comma is ("Järjestäjän, N ry:n, johtaja A")."""
    signs = [item.kind for item in reading.items[at : at + 3]] == ["title", "comma", "body"]
    return signs and _is_genitive(reading, at) and is_genitive(reading.items[at + 2])


def _is_heading_of_contacts(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether the words for contacts follow a plural role and end its line ("Hanketyöntekijöiden yhteystiedot")."""
    between = reading.items[at + 1 : draft.record.name]
    line = list(itertools.takewhile(lambda item: item.kind not in {"colon", *BREAKS}, between))
    rest = {item.kind for item in between[len(line) :]}
    return is_plural(reading.items[at]) and len(line) == 1 and says_contacts(line) and rest <= {"colon", *BREAKS}


def _fills_line_over_details(items: Sequence[Item], at: int) -> bool:
    """Whether a function is a line of a box of contacts, with a number or an address below it."""
    alone = items[at - 1].kind in BREAKS and items[at + 1 : at + 2] != [] and items[at + 1].kind in BREAKS
    below = next((item for item in items[at + 2 : at + 4] if item.kind != "label"), None)
    return alone and below is not None and below.kind in CONTACTS


def _is_in_next_sentence(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether capitalised words begin another sentence between a name and a function ("N. Valitaan sihteeri").

    Or the next of a numbered list ("N.", "3) Valitaan sihteeri").
    """
    between = (item.kind for item in reading.items[draft.record.name + 1 : at])
    return ("stop", "capital") in itertools.pairwise(kind for kind in between if kind not in _NUMBERING)


def _is_deed_of_body(items: Sequence[Item], at: int) -> bool:
    """Whether it is a body that does or is what a role tells: "Hanketta koordinoi N:n yliopisto, lisätietoja A".

    "Koordinaattorina toimii N:n yliopisto, yhteyshenkilönä A".
    """
    other = words_of("article") | words_of("verb")
    rest = itertools.dropwhile(
        lambda item: item.kind == "text" and {*item.text.casefold().split()} <= other, items[at + 1 :]
    )
    subject = next(rest, None)
    told = tells_deed(items[at].text.split()) or (subject is not None and subject is not items[at + 1])
    return subject is not None and is_nominative(subject) and told


def _is_of_named(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a function behind a name in the genitive is of somebody who works for it ("toimi N:n avustajana")."""
    chosen = reading.items[at].text.endswith("ksi")  # "valitsi N:n puheenjohtajaksi"
    named = is_bent(reading.items[draft.record.name], draft.name)
    return at == draft.record.name + 1 and named and not (chosen or is_agent(reading.items[at]))


def _is_of_others(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether what stands around a function behind a name says that it is none of the person's."""
    apart = _is_past_postposition(reading, draft) or _is_in_other_group(reading.items, at)
    return apart or _is_of_named(reading, draft, at) or _is_listed_matter(reading, draft, at)


def _is_past_postposition(reading: Reading, draft: Draft) -> bool:
    """Whether "mukaan" and its kind part a name from what follows: another clause ("N:n mukaan koordinaattori tuo")."""
    behind = reading.items[draft.record.name + 1]
    words = words_of("postposition") - words_of("in-place-of")  # "Anna Mäen tilalle johtajaksi tuli N"
    return behind.kind == "text" and behind.text.casefold().split()[0] in words


def _is_in_other_group(items: Sequence[Item], at: int) -> bool:
    """Whether an office in a bracket behind a post is of a group that others have ("(tapahtuman X:n sihteeri)")."""
    opened = next((far for far in range(at - 1, max(0, at - _LONGEST_HEADING), -1) if items[far].kind == "open"), 0)
    owned = at > opened + 2 and items[at - 1].kind == "role" and is_office(items[at].text)
    return opened > 0 and items[opened - 1].kind == "title" and owned


def _is_helped(reading: Reading, at: int) -> bool:
    """Whether a role in the genitive plural is of those whom the person helps ("projektipäälliköiden tukena on A")."""
    item, after = reading.items[at], reading.items[at + 1]
    several = item.kind == "role" and item.text.casefold().endswith(_OF_SEVERAL)
    return several and after.kind == "text" and after.text.split()[0].casefold() in words_of("beside")


def _is_listed_matter(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a title is one of the things that a sentence lists ("N vastaa hankkeesta 1, hallinto, ekonomi")."""
    between = [item.kind for item in reading.items[draft.record.name + 1 : at]]
    return between[-1:] == ["comma"] and "text" in between and "number" in between


def _is_subheaded(reading: Reading, at: int, name: int) -> bool:
    """Whether nothing but headings on lines of their own parts the head of a list from a name ("Edustajat")."""
    between = reading.items[at + 1 : name]
    alone = bool(between) and between[0].kind in BREAKS and (not at or reading.items[at - 1].kind in BREAKS)
    colon = next((place for place, item in enumerate(between) if item.kind == "colon"), len(between))
    head, below = ([], between) if alone else (between[:colon], between[colon + 1 :])
    lines: list[list[Item]] = [[]]
    for item in below:
        if item.kind in BREAKS:
            lines.append([])
        else:
            lines[-1].append(item)
    bullets = not any(sign.isalpha() for item in lines[-1] if item.kind not in FUNCTIONS for sign in item.text)
    plain = not {item.kind for item in head} & {"stop", "label", "name", "number", "email", "phone"}
    return (
        len(lines) > 1
        and all(map(_is_subheading, lines[:-1]))
        and bullets
        and plain
        and len(lines[-1]) <= _LONGEST_HEADING
    )


def _is_subheading(line: Sequence[Item]) -> bool:
    """Whether a line is empty, a body or a few words of no known kind, with a colon behind it or not ("Kunnat:")."""
    words = line[:-1] if line and line[-1].kind == "colon" else line
    return len(words) <= _LONGEST_HEADING and all(item.kind in {"capital", "text", "body"} for item in words)


def _is_past_conjunction(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether "ja" parts a function from the name before it, and not two functions ("N, johtaja ja tutkija")."""
    joints = [place for place in range(draft.record.name + 1, at) if reading.items[place].kind == "conjunction"]
    second = reading.items[joints[-1] + 1] if joints else None
    verb = second is not None and (second.kind == "text" or _is_deed_of_speaker(second))
    if verb and _is_essive(reading, at):
        return False  # "Olen N ja toimin ohjaajana": the second verb has the same subject
    return any(reading.items[place - 1].kind not in FUNCTIONS for place in joints)


def _is_deed_of_speaker(item: Item) -> bool:
    """Whether somebody says it of themselves ("työskentelen hankkeessa")."""
    return item.kind == "role" and item.text.split()[0].casefold().endswith("en") and " " in item.text


def _gives_way(reading: Reading, draft: Draft, at: int, own: Sequence[int]) -> bool:
    """Whether a title before a name only says what the person does here: a post stands nearer, past its sentence.

    "Puheenjohtaja: toimialajohtaja N", "ohjaajina toimivat professori N ja ...", "sihteerinä projektipäällikkö N".
    """
    nearer = next((other for other in own if at < other < draft.record.name), None)
    if nearer is None:
        return False
    between = {item.kind for item in reading.items[at + 1 : nearer]}
    return bool(between & ({"colon", "text"} | BREAKS)) or _is_essive(reading, at)


def _is_office_only(reading: Reading, draft: Draft, at: int, titles: Sequence[int]) -> bool:
    """Whether a title behind the name only says what somebody with a post does here ("N toimi puheenjohtajana")."""
    office = _title(reading, at).strip(".") in words_of("group-office") and _is_essive(reading, at)
    return office and not draft.is_before(at) and any(draft.is_before(other) for other in titles)


def _is_essive(reading: Reading, at: int) -> bool:
    return reading.items[at].text.casefold().endswith(("na", "nä"))


def _is_genitive(reading: Reading, at: int) -> bool:
    item = reading.items[at]
    if isinstance(item.meaning, RoleWords):
        return item.meaning.form == "genitive"
    head = read_title_head(item.text.split()[-1])
    return head is not None and (head.form == "genitive" or item.text.endswith(_OF_SEVERAL))


def _role(reading: Reading, at: int) -> str:
    meaning = reading.items[at].meaning
    return meaning.role if isinstance(meaning, RoleWords) else ""


def _title(reading: Reading, at: int) -> str:
    """A title as it stands inside a sentence, with a small first letter unless it is an abbreviation or in English."""
    words = [_unshouted(word) for word in str(reading.items[at].meaning).split(" ")]
    english = any(map(str.istitle, words[1:])) and (is_english_title(words) or is_english_title(words[:2]))
    first = words[0].lower() if words[0].istitle() and not english else words[0]
    return " ".join((first, *words[1:]))


def _unshouted(word: str) -> str:
    """A word of a title in capitals in small letters, but for its abbreviations: `TKI-johtaja` of `TKI-JOHTAJA`."""
    parts = word.split("-")
    return "-".join(part.lower() if part.isupper() and len(part) > _LONGEST_ABBREVIATION else part for part in parts)


def _join_titles(reading: Reading, titles: Sequence[int]) -> str:
    """The titles as one, joined as they stand ("Founder & CEO"); what is only done to a document is none."""
    posts = [at for at in titles if _title(reading, at).split()[-1] not in words_of("act")]
    posts = [at for at in posts if not any(_is_fuller(reading, other, at) for other in posts)]
    joined = ""
    for before, at in itertools.pairwise([-1, *posts]):
        sign = reading.items[at - 1] if before == at - 2 else None
        joint = f" {sign.text} " if sign and (sign.kind == "conjunction" or sign.text == "&") else ", "
        title = _title(reading, at)
        joined += "" if title in joined.split(", ") else f"{joint if joined else ''}{title}"
    return joined


def _is_fuller(reading: Reading, fuller: int, at: int) -> bool:
    """Whether a title is another with what it is of ("lautakunnan puheenjohtaja", "puheenjohtaja")."""
    return _title(reading, fuller).casefold().endswith(f" {_title(reading, at).casefold()}")


def _is_plural(reading: Reading, at: int) -> bool:
    """Whether a role or title is of several people: a plural, or the name of a group that heads a list."""
    item = reading.items[at]
    office = any(map(is_office, item.text.split()[:2]))  # "ordförande för styrgruppen", "the chair of the group"
    named = not office and item.text.casefold().endswith(tuple(words_of("group")))
    is_group = named or (_heads_list(reading, at) and not _ends_row(reading.items, at))
    is_group = is_group or _introduces_members(reading, at)
    heads_several = item.text.casefold().endswith(tuple(words_of("same-plural"))) and _fills_line(reading.items, at)
    return (
        is_plural(item)
        or _counts_people(reading, at)
        or heads_several
        or (_role(reading, at) == GROUP_ROLE and is_group)
    )


def _counts_people(reading: Reading, at: int) -> bool:
    """Whether what somebody does is said of a number of people ("Hankkeessa työskentelee kaksi ohjaajaa: A ja B")."""
    near = [(item.kind, is_plural(item)) for item in reading.items[at + 1 : at + 3] if item.kind in {"text", "title"}]
    return [kind for kind, _ in near] == ["text", "title"] and near[1][1] and _is_deed(reading, at)


def _ends_row(items: Sequence[Item], at: int) -> bool:
    """Whether a function fills the last part of a row ("N, Iin kunta, ohjausryhmän puheenjohtaja")."""
    after = items[at + 1].kind if at + 1 < len(items) else "line"
    return at > 1 and items[at - 1].kind in {"comma", "bar"} and items[at - 2].kind not in BREAKS and after in BREAKS


def _introduces_members(reading: Reading, at: int) -> bool:
    """Whether a sentence about a group ends in the word for its members and a colon ("... on nimetty jäsenet:")."""
    rest = reading.items[at + 1 :]
    line = list(itertools.takewhile(lambda item: item.kind not in {"colon", "stop", "name", *BREAKS}, rest))
    ends = len(line) < len(rest) and rest[len(line)].kind == "colon"
    last = line[-1].text.casefold().split() if line else []
    return ends and bool(last) and last[-1] in words_of("members")


def _share_forward(reading: Reading, place: int, at: int) -> None:
    """A role before a name goes on to the people joined to it, a plural word to all of its sentence or list."""
    plural, heads_list, by_colon = _is_plural(reading, at), _heads_list(reading, at), _has_colon(reading, at)
    for number in range(place + 1, min(len(reading.drafts), place + _LONGEST_LIST)):
        draft = reading.drafts[number]
        if _role(reading, at) == GROUP_ROLE and _holds_office(reading, draft) and not reading.ends_sentence(number):
            _give(reading, draft, at)
            continue
        if not draft.roles and _shares_verb(reading, number, at):
            _give(reading, draft, at)
            continue
        if ends_list(reading, number, at, in_group=_role(reading, at) == GROUP_ROLE):
            return
        if _has_other_function(reading, number, at, heads_list=heads_list):
            if _role(reading, at) == GROUP_ROLE and reading.is_listed(number):
                continue  # "Ohjausryhmään kuuluvat johtaja A, projektipäällikkö B ja lehtori C"
            if "gap" not in reading.between(number) and _heads_team(reading.items, at):
                _give(reading, draft, at)
                continue  # "Hanketiimi / Projektipäällikkö: A / Tutkimusavustaja: B"
            return
        ended = not heads_list and (
            reading.ends_sentence(number) or (not plural and "degree" in reading.between(number))
        )
        slashed = reading.between(number) == {"slash"}  # "lehtori A / B"
        listed = by_colon and reading.is_tight(number) and "line" not in reading.between(number)
        if ended or not (plural or listed or reading.is_joined(number) or reading.succeeds(number) or slashed):
            return
        if plural or _role(reading, at) or slashed:
            _give(reading, draft, at)


def _shares_verb(reading: Reading, number: int, at: int) -> bool:
    """Whether a person joined by "ja" has a place of their own as the one before has behind the verb of both.

    "Hankkeesta vastaa Iin kunnassa A ja Oulun kaupungissa B".
    """
    names = [reading.drafts[place].record.name for place in (number - 1, number)]
    if reading.items[names[0] + 1].kind != "conjunction" or not _is_deed(reading, at):
        return False
    return all(map(_tells_where, (reading.items[at + 1 : names[0]], reading.items[names[0] + 2 : names[1]])))


def _tells_where(between: Sequence[Item]) -> bool:
    """Whether a body or a place in a case of where stands alone before a name, or with the post behind it."""
    first = between[0] if between else None
    posts = {item.kind for item in between[1:]} <= FUNCTIONS
    return first is not None and first.kind in BODIES and first.text.casefold().endswith(INSIDE) and posts


def _holds_office(reading: Reading, draft: Draft) -> bool:
    """Whether all that stands before a name are offices of a group ("... ja varapuheenjohtajana N").

    One that the person holds here may stand before the post: "ja varapuheenjohtajana rehtori N".
    """
    before = [at for at in [*draft.roles, *draft.titles] if draft.is_before(at)]
    held = [at for at in range(draft.record.start, draft.record.name) if _is_held(reading, at)]
    return not draft.roles and bool(before) and (bool(held) or all(_is_group_office(reading, at) for at in before))


def _is_group_office(reading: Reading, at: int) -> bool:
    return _title(reading, at).strip(".") in words_of("group-office")


def _is_held(reading: Reading, at: int) -> bool:
    """Whether an office is what somebody is here, and no body that stands before it owns it."""
    if reading.items[at].kind != "title" or not _is_essive(reading, at) or not _is_group_office(reading, at):
        return False
    return not at or reading.items[at - 1].kind != "body"


def _has_other_function(reading: Reading, number: int, at: int, *, heads_list: bool) -> bool:
    """Whether words before a name end the list that the role at `at` heads: another role, a title in another block."""
    draft = reading.drafts[number]
    own = [one for one in [*draft.roles, *draft.titles] if draft.is_before(one)]
    if _role(reading, at) == GROUP_ROLE:
        own = [one for one in own if not _is_post(reading, one)]
    if not own or (_role(reading, at) == GROUP_ROLE and not any(_role(reading, one) for one in own)):
        return False
    if not any(_role(reading, one) for one in own) and _role(reading, at) and _is_plural(reading, at):
        return reading.ends_sentence(number)  # "Asiantuntijoina toimivat metsäneuvoja A ja yritysneuvoja B"
    if not heads_list or any(_role(reading, one) not in {"", _role(reading, at)} for one in own):
        return True
    is_title = any(not _role(reading, one) for one in own)
    return is_title and (
        not _role(reading, at) or ("gap" in reading.between(number) and _role(reading, at) != GROUP_ROLE)
    )


def _heads_team(items: Sequence[Item], at: int) -> bool:
    """Whether the word for a team stands on a line of its own, over rows in which its people have labels."""
    after = [item.kind for item in items[at + 1 : at + 3]]
    alone = after[:1] != [] and (after[0] in BREAKS or (after[0] == "colon" and after[1:] != [] and after[1] in BREAKS))
    return alone and (not at or items[at - 1].kind in BREAKS) and names_team(items[at])


def _has_colon(reading: Reading, at: int) -> bool:
    return [item.kind for item in reading.items[at + 1 : at + 2]] == ["colon"]


def _share_backward(reading: Reading, place: int, at: int) -> None:
    """ "A ja B, projektikoordinaattorit": what follows the last name of a list."""
    if not _role(reading, at) and not _is_plural(reading, at):
        return
    for number in range(place, 0, -1):
        draft = reading.drafts[number - 1]
        if _is_deed(reading, at) and _is_plural(reading, at) and reading.is_listed(number):
            _give(reading, draft, at)  # "johtaja A ja lehtori B koordinoivat hanketta"
            continue
        if draft.roles or draft.titles or not reading.is_joined(number):
            return
        _give(reading, draft, at)


def _give(reading: Reading, draft: Draft, at: int) -> None:
    role = _role(reading, at)
    if role and (not draft.role or (role == GROUP_ROLE and all(_is_post(reading, one) for one in draft.roles))):
        draft.role = role
        draft.share([at])
    elif not role and not draft.roles and not draft.title:
        draft.title = _title(reading, at)
        draft.share([at])


def _heads_list(reading: Reading, at: int) -> bool:
    """Whether a word heads lines of its own: a colon or nothing after it on its line."""
    silent = {"text", "number", "period", "capital"}
    rest = (item for item in reading.items[at + 1 :] if item.kind not in silent and not heads_contacts(item))
    return next((item.kind for item in rest), "") in BREAKS | {"colon"}
