"""The wordings that say which part of a sentence names target groups, and whether these are direct or indirect.

tables/group_cues.csv holds them by kind: after (groups follow it), before (they precede it), recounts (the same behind
a list), labelling (the same at the end of a line), joining (they precede what they may take part in, less surely),
aimed (they follow, less surely), meant (they follow in a case that says so, whatever is meant for them), stressed
(they or other things follow, on which most weight is laid), dwelt (they follow at once, in the case of a verb of doing
so), fares (the same in the genitive, before how they do), offered (they stand behind what is made), members (those
follow who belong to the group, in any case), examples (they follow a noun that stands for them), instances (they
follow, in the next sentence), told (they follow, under a heading), counted and next (one of so many groups follows),
able (those stand before it who can have something), can-have and can-know (the same in Swedish and English), saying
(who says so follows), how-many (the number of those who take part follows), message (what is no offer), MADEFI (what
there is for those who follow), being (verbs by which that is there), giver (who makes it follows), held and receiving
(those whom something is for follow it, precede it), arranged (it says that something takes place), takes-place (the
verb for it behind them), none-arranged (it does not), called-off (it was to), made-for (they follow what there is for
them), works-daily (somebody does it every day, or makes it better), about (a law, a report or a post is of it),
handover (what is handed over and no offer), no-offer (what is for people and not offered), no-event (what stands in a
programme and is none of its events), for (those follow whom somebody serves, less surely), besides (others stand
before it), nothing and listing (no groups but their number, or that they follow), denial, former (another project is
spoken of), heading, row (a label whose groups may stand in its line), given (the word after a group that something is
made for), reaching (the same behind those it reaches), clause-offer and clause-gain (what begins a clause that does
not tell which ones are meant), offer (what a project makes), not (it begins by who is not meant), purpose, served
(whom someone helps), granted (no help: grants and studies), further (one more purpose), goal (a purpose told in so
many words), aims (a heading of them), we-help (those who do it say whom they help), direct, indirect, beneficiary,
setting, also, verb, said-for (it is aimed at somebody), header (no group: "eri kohderyhmille"), parties (a label of
those who do or pay), members-word, of-group (whose people are told of), how, of-project, run and sv-deed (words beside
a verb that looks like a participle).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Final, NamedTuple

from converters.text.target_groups.cue_patterns import wordings_of
from converters.text.target_groups.words import lexicon

_CLAUSE = re.compile(r",\s*(?:ja\s+)?jo(?:tka|ka|i\w{2,4}|nka|ta|hon|[ls][ltls][aeä])\b[^.;:]*")
"""A relative clause: what it denies is said of the group ("nuoret, jotka eivät kuulu palveluiden piiriin")."""
_FOREIGN_CLAUSE = re.compile(r"\b(?:som|vars|who|whose|which|that)\s[^,.;:]*", re.IGNORECASE)
"""The same in Swedish and English: "unga (som har svårt att läsa)"."""
_LIKENESS = re.compile(r"^\W*kuten\s[^,.;:]{0,80},", re.IGNORECASE)
"""What begins by what was so before: "Kuten aiemmassa hankkeessa, ..."."""
_NOT_ONLY = re.compile(
    r"\b(?:eivät|ei)\s\w+\s(?:vain|pelkästään|ainoastaan|yksinomaan)\b"
    r"|\b(?:inte (?:bara|enbart|endast)|not (?:only|just))\b",
    re.IGNORECASE,
)
"""Denies nothing: "eivät ole vain (nuoret)", "inte bara (unga)"."""
_INSTEAD = re.compile(
    r",?\s+vaan\s+(?!(?:se|ne|hanke|projekti|toiminta)\s+(?:on|ovat)\b)(?:myös\s+)?"
    r"|,?\s(?:utan\s(?:för|till|åt)|but\s(?:for|to|at))\s"
)
"""Leads to who is meant, not to what is said of the project: "vaan (kunnat)", "utan för (unga)"; no "vaan se"."""
_TURN = re.compile(r",\s+vaan\s+")
_WELCOMES = r"(?=(?:\w+\s){1,3}(?:are|is|är)\s(?:\w+\s){0,2}(?:welcome|välkomna)\b)"
"""Begins a clause of its own that says who else is welcome: "for women, (men are welcome too)"."""
_NEXT_CLAUSE = re.compile(
    rf",\s+{_WELCOMES}|;\s+|,?\s(?=ja\s+osa\s)|,\s+(?:and|but|while|och|men|mutta)\s+|\s(?:medan|whereas)\s"
    r"|\s(?:och|and)\s+(?=(?:riktar|vänder|lämpar|passar|is|are|aimed|intended)\s)"
)
"""Parts a sentence that may say for whom in both of its clauses."""
_MAIN_CLAUSE = re.compile(
    r",\s+(?!(?:että|jotta|jos|kun|koska|vaikka|mikäli|jolloin)\b)(?:(?:joten|ja|mutta|sillä)\s+)?"
)
"""Begins one more clause that says something itself."""
_THERE_CLAUSE = re.compile(r",\s+(?:jonne|johon|joihin|jossa|joissa)\s+")
"""Begins a clause that says who comes to what was named before: "paja, jonne (kaikki ovat tervetulleita)"."""
_INSERTED = re.compile(r"[,;]?\s(?:att|så|genom|to|by)\s")
"""Ends the groups inserted behind the word for them: "får målgruppen; lärare och rektorer(, att)"."""
_DIGIT = re.compile(r"\d")
_AND = re.compile(r",\s+ja\s+")
_NOBODY = ("there", "det")
"""Stands before a verb and names none: "There (are two target groups)"."""
_ENDS = re.compile(r"\s*[.!]\s*")
"""What a sentence ends with whose last words say who is meant: "Nuoret on valittu kohderyhmäksi(.)"."""
_QUOTED = re.compile(r"[,”\"]\s+")
"""Stands before who says what was said: "kohderyhmiä ovat nuoret(, )kertoo Virtanen"."""
_LISTED = (",", ":", "–", "-")
"""Ends of a list before a clause that says what was listed."""
_LINKS = (" ja ", " sekä ", " och ", " samt ", " and ")
_HAS = re.compile(
    r"\W*(?:\S+\s+){1,12}?(?:har|hade|ha|has|have|(?:work(?:s|ed)?|working) with|(?:arbetar|jobbar) med)\s+"
)
"""Leads to groups in Swedish and English: "projektet (har) ungdomar som målgrupp", "works with X as our target"."""
_MEANT, _GIVEN_MONEY = 0.9, 0.7
"""How sure those are for whom something is meant, and money."""
_NOTED = re.compile(r"\s*\(([^()]+)\)")
"""A note in brackets, which may say for whom something is: "Kerho (3–5-vuotiaille)"."""
_OFFERED = 0.8
"""How sure those are who stand behind what is made without a word that says so."""
_JOINING = 0.7
"""How sure those are who may take part in something, as partners may too."""
_TWO_WORDS = re.compile(r"(?:[\w-]+\s+){0,2}\Z")
_SIGNS_OF_TWO_WORDS = 120
"""Signs before a cue among which they are looked for: keeps a long word linear."""
RECEIVING = ("lle", "lleen", "iin", "ihin")
"""Ends of those who receive something."""
_REACHED = ("a", "ä")
"""Ends of those whom something reaches: "nuoria (tavoitteleva)"."""
_MOST_BLANKS_OF_AIMS = 5
"""Blanks of a line that only heads aims; longer ones are not looked at."""
_BUT = re.compile(rf";|,\s(?:mutta|men|but)\s|,\s{_WELCOMES}")
"""Begins a clause that speaks of others: "riktar sig till unga(, men) även äldre är välkomna"."""
_BUT_FIRST = re.compile(r"\s*(?:mutta|but|men(?!\s(?:are|were|can|and|or|who|with|aged|from|in|over|under)\b))\s+")
"""Begins a clause, in Swedish with a word that names men in English."""
_KEPT = 512
"""Sentences whose answer is kept, as several readings of a text ask it again."""
_DEED = re.compile(
    r"\s*(?:[\w-]+(?:[uy]den|(?<![dtij]e)n)\s+){0,4}[\w-]+(?:miseen|(?<!yhdist)(?<!yrit)(?<!kesk)[uy]kseen)\b",
    re.IGNORECASE,
)
"""What is done, as what something is aimed at: of nobody ("nuorten ohjaukseen"), and no body ("yhdistykseen")."""
_AT_SOMEBODY = re.compile(
    r"(?:lle|lleen|(?<!mis)iin|ihin|stöön|kuntaan|perheeseen|yhdistykseen|yritykseen|keskukseen)\b"
)
_cues: Final = partial(wordings_of, "group_cues")


class Cue(NamedTuple):
    """What a cue says: the groups stand from `start` to `end`; `relation` is empty where it does not say.

    `known`: other things may stand there too, so that only nouns of a concept or with an age are groups.
    `leading`: a sentence about the groups follows them. `counted`: it is one of so many groups, of which the next
    sentence may name another. `again`: others are besides them, so that they may have been named before.
    """

    start: int
    end: int
    relation: str
    confidence: float
    known: bool = False
    leading: bool = False
    counted: bool = False
    again: bool = False


def find_cue(text: str, start: int, end: int, *, under_heading: bool = False) -> Cue | None:
    """The stretch of a sentence that its own words say names target groups; None without such words.

    `under_heading`: it stands under a heading of target groups, so "keskeisiä ovat X" names them as well.
    """
    cue = _find_cue(text[start:end], under_heading=under_heading)
    return None if cue is None else cue._replace(start=start + cue.start, end=start + cue.end)


def _find_cue(words: str, *, under_heading: bool) -> Cue | None:
    end = len(words)
    if (cue := _cues("after").search(words)) and not _is_last(words, cue.end()):
        inserted = _INSERTED.search(words, cue.end()) if cue[0].endswith(";") else None
        return Cue(cue.end(), inserted.start() if inserted else end, relation_in(words[: cue.end()]), 1.0)
    if members := _cues("members").search(words):
        return Cue(members.end(), end, relation_in(members[0]), _MEANT, leading=True)
    aimed, meant = _cues("aimed").search(words), _cues("meant").search(words)
    if before := _find_before(words, aimed, meant):
        return before
    if aimed and not _leads_to_deeds(words[aimed.end() :]):
        told = _words_before(words, aimed.start()) + aimed[0]
        return Cue(_past_header(words, aimed.end()), end, relation_in(told), 0.9)
    if meant and (sure := _sure_of(words[: meant.start()], meant[0])):
        named, relation = _past_header(words, meant.end()), relation_in(words[: meant.end()])
        return Cue(named, _end_of_offer(words, named), relation, sure, known=sure < _MEANT)
    if stressed := _cues("stressed").search(words):
        return Cue(stressed.end(), end, relation_in(stressed[0]), _MEANT, known=True)
    if fares := _cues("fares").search(words):
        return Cue(fares.end(), end, relation_in(fares[0]), _OFFERED, leading=True, again=True)
    if dwelt := _cues("dwelt").search(words):
        return Cue(dwelt.end(), end, relation_in(dwelt[0]), _MEANT, known=True, leading=True)
    if cue := _cues("told").search(words) if under_heading else None:
        return Cue(cue.end(), end, relation_in(cue[0]), 0.8)
    return _find_offered(words)


def _is_last(words: str, end: int) -> bool:
    """Whether a wording that leads to groups ends its sentence, and another one says that they stand before it."""
    before = _cues("before").search(words) if _ENDS.fullmatch(words, end) else None
    return before is not None and before.start() > 0 and words[: before.start()].strip().lower() not in _NOBODY


def _leads_to_deeds(words: str) -> bool:
    """Whether something is aimed at what is done, and at nobody: "kohdistuu (neuvonnan kehittämiseen kylissä)"."""
    return _DEED.match(words) is not None and _AT_SOMEBODY.search(words) is None


def _find_before(words: str, *others: re.Match[str] | None) -> Cue | None:
    """The groups before a cue that follows them, where none of the other cues leads to it."""
    stands = _cues("before").search(words) or _find_recounted(words)
    cue = stands or _cues("joining").search(words)
    if cue is None or _is_told_of(words, cue.start()) or _cues("setting").match(words, cue.start()):
        return None
    if any(other and _leads(other, cue) for other in others):
        return None
    has = _HAS.match(words, 0, cue.start()) if cue[0].startswith(("som", "as ")) else None
    begin = has.end() if has else _begin_of_clause(words, cue.start())
    return Cue(begin, cue.start(), relation_in(cue[0]), 1.0 if stands else _JOINING)


def _find_recounted(words: str) -> re.Match[str] | None:
    """What says behind a list who recounts target groups: "Nuoret ja lapset,( Virtanen luettelee kohderyhmiä)"."""
    cue = _cues("recounts").search(words)
    listed = words[: cue.start()].rstrip(' ”"') if cue else ""
    return cue if listed.endswith(_LISTED) and not has_verb(listed) else None


def _find_offered(words: str) -> Cue | None:
    """The groups behind what is made, which is no study, no money and nothing about them."""
    offered = _cues("offered").match(words)
    if offered is None or tells_of_study(offered[0]) or tells_of_money(offered[0]) or is_about(offered[0]):
        return None
    noted = _NOTED.match(words, offered.end())
    first, last = noted.span(1) if noted else (offered.end(), _end_of_offer(words, offered.end()))
    return Cue(first, last, "", _OFFERED, known=True)


def _end_of_offer(words: str, begin: int) -> int:
    """Where those end for whom something is: before a verb in Swedish or English, "Kurser för invandrare (hålls i
    20 kommuner)", not one of a clause that tells of them."""
    held = None if _FOREIGN_CLAUSE.search(words, begin) else _cues("takes-place").search(words[begin:])
    return begin + held.start() if held and held.start() else len(words)


def _begin_of_clause(words: str, end: int) -> int:
    """Where the clause begins that ends at a place: behind the last comma with a sentence of its own before it, so that
    "Kurssilla ei ole ikärajaa, (joten alaikäiset voivat osallistua)" begins there and no relative clause does."""
    comma = words.rfind(", ", 0, end)
    if comma > 0 and (there := _THERE_CLAUSE.match(words, comma, end)):
        return there.end()
    clause = _MAIN_CLAUSE.match(words, comma, end) if comma > 0 and not _CLAUSE.match(words, comma) else None
    return clause.end() if clause and has_verb(words[:comma]) else 0


def _sure_of(subject: str, said: str) -> float:
    """How sure are those for whom something is meant: none of a study, nor of money unless it is aimed at them."""
    if tells_of_study(subject) or (tells_of_money(subject) and not _cues("said-for").search(said)):
        return 0.0
    return _GIVEN_MONEY if tells_of_money(subject) else _MEANT


def find_examples(words: str) -> int | None:
    """Where the groups stand for which a sentence has only a noun first: "eri kohderyhmille, kuten (omaiset)"."""
    found = _cues("examples").search(words)
    return found.end() if found else None


def find_instances(words: str) -> int | None:
    """Where those begin whom a sentence names as instances of the groups before it: "Esimerkiksi (omaiset)"."""
    found = _cues("instances").match(words)
    return found.end() if found and not (is_offer(words) or _cues("made-for").search(words)) else None


def _past_header(words: str, start: int) -> int:
    """Where groups begin behind a cue: past the noun that stands for them, where it comes first."""
    found = _cues("examples").search(words[start:])
    return start + found.end() if found and "," not in found.string[: found.start()] else start


def _leads(aimed: re.Match[str], before: re.Match[str]) -> bool:
    """Whether groups follow one wording, and the other is a part of it ("hankkeesta hyötyvät välillisesti ...") or
    speaks of others behind a semicolon or a "but"."""
    between = _BUT.search(before.string, aimed.end(), before.start())
    return aimed.start() < before.start() < aimed.end() or between is not None


def _is_told_of(words: str, at: int) -> bool:
    """Whether a wording is a relative clause that tells of a group ("omaiset, jotka (kuuluvat kohderyhmään)")."""
    before = _words_before(words, at).split()
    return bool(before) and lexicon().has(before[-1].lower(), "relative")


def _words_before(words: str, start: int) -> str:
    """The two words at most right before a cue: "Alueen välillisenä (kohderyhmänä)"."""
    found = _TWO_WORDS.search(words, max(0, start - _SIGNS_OF_TWO_WORDS), start)
    return found[0] if found else ""


def find_counted(text: str, start: int, end: int) -> list[Cue]:
    """The stretches of a sentence that goes on about groups said to be so many: "Ensimmäinen on (X), toinen (Y)"."""
    first = _cues("counted").match(text[start:end])
    if first is None:
        return []
    begins, found = start + first.end(), []
    while again := _cues("next").search(text[begins:end]):
        found.append(Cue(begins, begins + again.start(), "", 1.0, counted=True))
        begins += again.end()
    return [*found, Cue(begins, end, "", 1.0, counted=True)]


def names_none(words: str) -> bool:
    """Whether words behind a cue only say how many groups there are: "kohderyhmiä on (seuraavat kolme)"."""
    return _cues("nothing").match(words) is not None


def announces_list(words: str) -> bool:
    """Whether words behind a cue say that a list follows: "kohderyhmiä ovat (seuraavat toimijat)", ", for example"."""
    return _cues("listing").search(words) is not None


def find_cues(text: str, start: int, end: int, *, under_heading: bool = False) -> list[Cue]:
    """The stretches of a sentence that says twice where groups are: "kohderyhmä on X, välillinen kohderyhmä on Y"."""
    cue = find_cue(text, start, end, under_heading=under_heading)
    if cue is None:
        return []
    besides = _cues("besides").search(text[start : cue.start])
    if besides and besides.start():
        return [
            Cue(start, start + besides.start(), "", _MEANT, known=True, again=True),
            *_parted(text, cue, under_heading),
        ]
    return _parted(text, cue, under_heading)


def _parted(text: str, cue: Cue, under_heading: bool) -> list[Cue]:
    """What a cue leads to, parted where its sentence says again where groups are."""
    words = text[cue.start : cue.end]
    if counted := find_counted(text, cue.start + words.rfind(":") + 1, cue.end):
        return [each._replace(relation=cue.relation) for each in counted]
    again = _cues("after").search(words)
    parted = _parted_before(words, again.start()) if again else _next_clause(text, cue)
    if parted < 0:
        return [cue._replace(end=_end_of_statement(text, cue))]
    at = cue.start + parted
    begin = _BUT_FIRST.match(text, at + 1, cue.end)
    again_at = begin.end() if begin else at + 1
    return [cue._replace(end=at), *find_cues(text, again_at, cue.end, under_heading=under_heading)]


def _end_of_statement(text: str, cue: Cue) -> int:
    """Where a statement ends: before ", ja" that begins a clause with a verb of its own, which no list has, before
    how many may take part: "nuorille (ja osallistujia voi olla 20 nuorta)", and before who says so."""
    quoted = _QUOTED.finditer(text, cue.start, cue.end)
    said = next((sign for sign in quoted if _cues("saying").match(text[sign.end() : cue.end])), None)
    cue = cue._replace(end=said.start()) if said else cue
    if (counts := _cues("how-many").search(text[cue.start : cue.end])) and _DIGIT.search(counts.string, counts.end()):
        cue = cue._replace(end=cue.start + len(counts.string[: counts.start()].rstrip(" ,")))
    following = _AND.search(text, cue.start, cue.end)
    if following is None or cue.leading or _CLAUSE.search(text, cue.start, following.start()):
        return cue.end
    return following.start() if has_verb(text[following.end() : cue.end]) else cue.end


def _parted_before(words: str, again: int) -> int:
    """Where the clause begins that names groups again: at a sign before it, else at a link word; -1 without."""
    signed = max(words.rfind(sign, 0, again) for sign in ",;")
    return signed if signed >= 0 else max(words.rfind(link, 0, again) for link in _LINKS)


def _next_clause(text: str, cue: Cue) -> int:
    """Where a clause begins that says once more where groups are: "for families, and many are open to parents"."""
    clauses = (found for found in _NEXT_CLAUSE.finditer(text, cue.start, cue.end))
    return next((each.start() - cue.start for each in clauses if find_cue(text, each.end(), cue.end)), -1)


def relation_in(words: str) -> str:
    """ "direct" or "indirect" where the words say so, else empty."""
    if _cues("indirect").search(words):
        return "indirect"
    if _cues("direct").search(words):
        return "direct"
    # "Kohderyhmät ja hyödynsaajat:" tells of both.
    return "indirect" if _cues("beneficiary").search(words) and not _cues("target").search(words) else ""


def relation_among(words: str) -> str:
    """The relation that words before a group of a list say; not of a group that this one is around."""
    while around := _cues("of-group").search(words):
        words = words[: around.start()] + words[around.end() :]
    return relation_in(words)


def is_header(words: str) -> bool:
    """Whether words only say that there are groups, or who belongs to one: "eri kohderyhmille"."""
    return _cues("header").covers(words)


def find_members(words: str) -> re.Match[str] | None:
    """What says that people belong to the group: "(kohderyhmään kuuluvien) nuorten perheet"."""
    return _cues("members-word").search(words)


def is_word_of(kind: str, low: str) -> bool:
    """Whether a word in small letters is one of a kind of the table, such as "how" or "run"."""
    return _cues(kind).covers(low)


def begins_with_deed(words: str) -> bool:
    """Whether words begin with what is done: "muodostetaan (asiantuntijaverkosto)", "stödja (ungdomars verksamhet)"."""
    return any(_cues(kind).match(words) for kind in ("DONE", "sv-deed"))


def relation_after(words: str) -> str:
    """The relation that a clause says behind its groups: "opiskelijat hyötyvät välillisesti"; empty without."""
    cue = _cues("before").search(words)
    return relation_in(cue[0]) if cue else ""


def is_heading(words: str) -> bool:
    """Whether a line only announces target groups: "Kohderyhmät", "4.2 Välilliset kohderyhmät", "Målgrupp:"."""
    return _cues("heading").match(words) is not None


def find_labelling(words: str) -> int | None:
    """Where a line ends with the word for those before it: "Nuoret (pääkohderyhmänä)"; None without."""
    cue = _cues("labelling").search(words)
    return cue.start() if cue and cue.start() else None


def asks_who_applies(words: str) -> bool:
    """Whether a heading asks who may apply, maybe for money: "Ketkä voivat hakea?"."""
    return _cues("applies").match(words) is not None


def tells_of_payment(text: str) -> bool:
    """Whether a text speaks of money that somebody is granted."""
    return _cues("payment").search(text) is not None


def goes_on(words: str) -> bool:
    """Whether a line of a list adds to the groups that the line before it named: "Myös alan opiskelijat"."""
    return _cues("also").match(words) is not None


def goes_on_helping(words: str) -> bool:
    """Whether a sentence of purpose adds to the one before it: "Lisäksi tuetaan työnantajia"."""
    return _cues("further").match(words) is not None


@lru_cache(maxsize=_KEPT)
def is_negated(words: str) -> bool:
    """Whether a sentence says who is not in the target group."""
    denies = _cues("denial").search(_NOT_ONLY.sub("", _LIKENESS.sub("", _CLAUSE.sub("", words))))
    return denies is not None or _cues("former").search(words) is not None


def find_instead(words: str, *, under_heading: bool = False) -> int | None:
    """Where a sentence that denies one target group names the other: "eivät ole yritykset, vaan ...".

    `under_heading`: it stands under a heading of target groups, so "Ei yritykset, vaan ..." does so as well.
    """
    instead = _INSTEAD.search(words)
    about = re.search(
        r"kohderyhm|suunnat|tarkoit|målgrupp|avse[dt]|rikta|target|intended|meant|aimed", words, re.IGNORECASE
    ) or (under_heading and _cues("not").match(words))
    return instead.end() if instead and about else None


def turns_at(words: str) -> int:
    """Where a sentence that denies something goes on to what holds: behind ", vaan"; 0 where it does not."""
    turn = _TURN.search(words)
    return turn.end() if turn and not is_negated(words[turn.end() :]) else 0


class Given(NamedTuple):
    """Where a participle stands that says for whom something is made; `endings`: those of the people before it."""

    start: int
    end: int
    endings: tuple[str, ...]


def find_all_given(words: str) -> Iterator[Given]:
    """The participles that say for whom something is made: "opettajille (suunnattu) kurssi ja oppaita", "miehiä
    (tavoitteleva) toiminta"."""
    for kind, endings in (("given", RECEIVING), ("reaching", _REACHED)):
        at = 0
        while given := _cues(kind).search(words[at:]):
            yield Given(at + given.start(), at + given.end(), endings)
            at += given.end()


def labels_parties(words: str) -> bool:
    """Whether a label names who does or pays for the project: "Rahoittajat: (kunnat ja säätiöt)"."""
    return _cues("parties").match(words) is not None


def tells_of_offer(clause: str) -> bool:
    """Whether a relative clause tells how many they are, that they are the target, or of what they are offered:
    "kurssit isille, (jotka pidetään ...)"."""
    return _cues("clause-offer").match(clause) is not None


def tells_of_gain(clause: str) -> bool:
    """Whether a relative clause tells what people get of the project, and not which ones are meant: "yhdistykset,
    (jotka hyötyvät hankkeesta)"; not "nuoret, (jotka hyötyvät vertaistuesta)"."""
    return _cues("clause-gain").match(clause) is not None


def tells_of_study(words: str) -> bool:
    """Whether words speak of a study or a call, whose receivers are no target: "suunnattu kysely"."""
    return any(lexicon().has(word.lower(), "study") for word in words.split())


def tells_of_money(words: str) -> bool:
    """Whether words speak of money, whose applicants are no target: "avustus (on avoin kunnille)"."""
    return any(lexicon().has(word.lower(), "money") for word in words.split())


def is_offer(words: str) -> bool:
    """Whether words name what a project offers: "(nuorille suunnattu) työpaja"."""
    return _cues("offer").search(words) is not None


def find_purpose(words: str) -> int | None:
    """Where in a sentence its purpose begins; None where it states none."""
    cue = _cues("purpose").search(words)
    return cue.start() if cue else None


def heads_aims(words: str) -> bool:
    """Whether a line only says that aims stand below: "Målsättningar", "Objectives:"."""
    return words.count(" ") < _MOST_BLANKS_OF_AIMS and _cues("aims").match(words) is not None


def states_goal(words: str) -> bool:
    """Whether a sentence says itself whom the project is to help, rather than what is done on the way."""
    return _cues("goal").match(words) is not None


def we_help(words: str) -> bool:
    """Whether those who do the project say first whom they help: "Tuemme omaisia"."""
    return _cues("we-help").match(words) is not None


def find_served(words: str) -> int | None:
    """Where in a sentence begins what says whom someone helps, without naming a project or its purpose."""
    cue = None if _cues("granted").search(words) else _cues("served").search(words)
    return cue.start() if cue and not is_about(words[: cue.end()]) else None


def is_about(words: str) -> bool:
    """Whether words end with what a law, a report, a cost or a post is of: "Lagen om (tjänster för) äldre"."""
    return _cues("about").search(words) is not None


@lru_cache(maxsize=_KEPT)
def has_verb(words: str) -> bool:
    """Whether the words before any relative clause make a sentence of their own and are no bare list."""
    plain = _CLAUSE.sub("", words)
    if _cues("verb").search(plain) is None:
        return False
    told = _FOREIGN_CLAUSE.sub("", plain)
    return told == plain or _cues("verb").search(told) is not None
