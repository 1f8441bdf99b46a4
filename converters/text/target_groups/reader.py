"""Reads the groups a project is for, from sentences about the target group, lists under it, sentences of purpose.

A text is cut into blocks (paragraphs and list items) and sentences; a cue in a sentence ("kohderyhmänä ovat") says
which stretch names the groups and whether they are direct or indirect. What stands under a heading needs no cue.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from converters.text.language.explain import Step
from converters.text.language.soft_breaks import join_lines
from converters.text.target_groups.again import (
    as_stated,
    as_written,
    defines_one_of,
    is_again_among,
    is_among,
    is_of_any,
    is_one_of,
    lies_in,
    overlaps,
    start_of,
    without_references,
)
from converters.text.target_groups.age_labels import clear_age_labels, with_labelled_ages
from converters.text.target_groups.arguments import is_finite
from converters.text.target_groups.clauses import find_clauses
from converters.text.target_groups.columns import clear_columns
from converters.text.target_groups.cues import (
    Cue,
    announces_list,
    asks_who_applies,
    find_counted,
    find_cue,
    find_cues,
    find_instances,
    find_instead,
    find_labelling,
    find_purpose,
    find_served,
    goes_on,
    goes_on_helping,
    has_verb,
    heads_aims,
    is_heading,
    is_negated,
    labels_parties,
    names_none,
    relation_in,
    states_goal,
    tells_of_payment,
    turns_at,
    we_help,
)
from converters.text.target_groups.finds import find_groups, names_project
from converters.text.target_groups.given import read_given
from converters.text.target_groups.labels import is_label, is_value
from converters.text.target_groups.making import Stretch, make_group
from converters.text.target_groups.offer_cues import find_for, is_daily_work, tells_of_project
from converters.text.target_groups.offered import read_offered
from converters.text.target_groups.phrases import Phrase, is_list
from converters.text.target_groups.planned import with_planned
from converters.text.target_groups.programmes import read_programme
from converters.text.target_groups.prose import begins_with_deed, begins_with_passive, is_sentence, tells_what_is_done
from converters.text.target_groups.rows import clear_rows, names_groups
from converters.text.target_groups.sentences import (
    NUMBERED_HEADING,
    Sentence,
    clear_marks,
    number_before,
    read_sentences,
)
from converters.text.target_groups.shared_ages import limit_ages, share_ages
from converters.text.target_groups.stretches import helped, read_stretch
from converters.text.target_groups.tokens import tokenise
from converters.text.target_groups.words import lexicon, read_concepts, read_word
from graph.model import Span, TargetGroup

_BACKGROUND = re.compile(
    r"\b(?:asuu|asui|viime vuonna|vuonna (?:19|20)\d\d|prosent\w+)\b|\d\s?%(?!\s?\))", re.IGNORECASE
)
"""Tells how things are, rather than for whom the project is: "Kaupungissa asuu 5 000 maahanmuuttajaa"."""
_FIRST_ITEM = re.compile(r"(?<!\S)1\)\s")
"""The mark of the first item of a list, on the line of the words that lead to it: "kohderyhmät ovat (1)) kunnat,"."""
_OTHERS_CLAUSE = re.compile(r"\s(?:ja|sekä)\s(?:niihin|niitä|niiden|ne|sellaisiin|toisiin),\sjo\w{2,6}\s(?:on|ovat)\b")
"""Goes on to others than those before it: "tarkoitettuihin palveluihin( ja niihin, jotka on) tarkoitettu kaikille"."""
_SPACES = 20
"""How far around a line its blank lines are looked for."""
_MOST_WORDS_OF_HEADING = 4
_BARE_LIST = 0.6
_GIVEN_TOO = 0.8
"""How sure groups are at most whose sentence may say of something else too for whom it is made."""
_TOLD = 0.6
"""How sure those are whom a sentence of purpose under a heading of target groups names."""
_PURPOSE, _SERVED = 0.5, 0.4
_TELLS_PAST = re.compile(r"\b(?!toimi|sopi|etsi)\w{2,40}i(?:vat|vät)\b")
"""A verb of what people did: "asiasta kertoivat nuoret"; no participle ("toimivat", "etsivät")."""
_TELLS_NOW = re.compile(r"(?<![aeouyäö])[aeouyäö]n\s\w{2,40}v[aä]t\b", re.IGNORECASE)
"""A verb with its object before it: "puheen pitävät nuoret"."""
_ARRANGES = re.compile(r"\b(?:järjest|toteut|pid)(?:ää|tää|taa|ämme|amme|ävät|avat|tävät|tavat)\b.{0,200}lle\b")
"""A verb of who arranges something for somebody: "Seura järjestää omaisille (retken)"."""
_FINITE = re.compile(r"(?:aa|ää|ee|oi|[^pklr]uu|yy|v[aä]t)$")
"""Ends of verbs: "kokoaa", "vetävät", "tukee"."""
_Find = Callable[[str], int | None]


def read_target_groups(text: str, *, section: str = "") -> list[TargetGroup]:
    """The groups that a text says the project is for, in its order, each phrase once.

    Args:
        text: running text, or what stands under a heading; spans count from its beginning.
        section: "direct" or "indirect" where the text stood under such a heading (EURA 4.1, 4.2), else "".
    """
    flow = join_lines(text)
    clear = _clear(flow.text)
    groups = with_labelled_ages(flow.text, _read_groups(clear, section))
    return [flow.as_given(as_written(group, flow.text, clear), "") for group in groups]


def _clear(text: str) -> str:
    """The text with its tables, rows and marks made plain, as long as it was."""
    return clear_marks(clear_rows(clear_columns(clear_age_labels(text))))


def _read_groups(text: str, section: str) -> list[TargetGroup]:
    """The groups of a text whose soft line breaks are spaces and whose marks of items are plain."""
    sentences = list(read_sentences(text))
    told = list(_without_daily_work(text, sentences))
    found: list[tuple[int, TargetGroup]] = []
    for sentence, stretch in _stretches(text, sentences, section):
        before = [group for _, group in found]
        if defines_one_of(text, sentence, before):
            continue
        named = before if stretch.again else []
        more = read_stretch(text, stretch, counted=not found)
        new = (one for one in more if not (is_again_among(one, named) or is_one_of(text, one, before)))
        found += [(sentence.block, group) for group in new]
    if found and not section:
        stated = [group for _, group in found]
        others = [one for one in told if not any(lies_in(group, one) for group in stated)]
        sure = [group for group in stated if group.confidence > _GIVEN_TOO]
        given = read_given(text, list(_beside_sure(text, sentences, sure)), section)
        found += [
            (block, one)
            for block, one in given
            if one.stated and not (is_again_among(one, stated) or overlaps(one, stated))
        ]
        found += _read_purposes(text, others, "", stated=[group for _, group in found])
    if not found:
        found = read_given(text, sentences, section)
        made_for = [group for _, group in found]
        rest = [one for one in told if not any(lies_in(group, one) for group in made_for)]
        found += _read_purposes(text, rest, section, stated=[one for one in made_for if one.stated])
    if not section:
        found = _with_offered(text, told, found)
    if not found:
        found = _read_bare_list(text, sentences)
    groups = with_planned(text, sentences, without_references(found))
    clauses = find_clauses(text, sentences, groups)
    aged = share_ages(text, limit_ages(text, _distinct(text, groups, clauses)))
    return [_with_clause(text, group, clauses) for group in aged]


def _beside_sure(text: str, sentences: list[Sentence], sure: list[TargetGroup]) -> Iterator[Sentence]:
    """The sentences that name none of the groups, of others what stands before a clause of its own that names one:
    "nuorille tarkoitettuihin palveluihin ja niihin(, jotka on tarkoitettu kaikille)"."""
    for sentence in sentences:
        within = [start_of(group) for group in sure if lies_in(group, sentence)]
        clause = _OTHERS_CLAUSE.search(text, sentence.start, min(within, default=sentence.end))
        if not within:
            yield sentence
        elif clause:
            yield sentence._replace(end=clause.start())


def _without_daily_work(text: str, sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences without those of what public bodies do every day, where others tell of a project."""
    of_project = len(sentences) > 1 and tells_of_project(text)
    return (one for one in sentences if not (of_project and is_daily_work(text[one.start : one.end])))


def _read_purposes(
    text: str, sentences: list[Sentence], section: str, stated: Sequence[TargetGroup] = ()
) -> list[tuple[int, TargetGroup]]:
    """The groups of the sentences of purpose and those that other sentences say someone helps, each once.

    In a section the latter are read where no purpose is told. `stated`: groups that the text states elsewhere; beside
    them only sentences that say whom the project is to help count, as what is done on the way speaks of the stated.
    """
    found: list[tuple[int, TargetGroup]] = []
    for find, says in ((find_purpose, states_goal), (find_served, _gives)):
        if found and section:
            break
        named = [*stated, *(group for _, group in found)]
        rest = [one for one in sentences if not any(lies_in(group, one) for group in named)]
        told = [one for one in rest if says(text[one.start : one.end])] if stated else rest
        more = _read_purpose(text, told, section, find)
        found += [(block, one) for block, one in more if not (named and (is_of_any(one) or is_among(one, named)))]
    return sorted(found, key=lambda each: start_of(each[1]))


def _gives(words: str) -> bool:
    """Whether a sentence says whom those who speak help, or whom somebody gives something: "Yhdistys tarjoaa X:lle"."""
    return we_help(words) or find_for(words) is not None or _ARRANGES.search(words) is not None


def _with_offered(
    text: str, sentences: list[Sentence], found: list[tuple[int, TargetGroup]]
) -> list[tuple[int, TargetGroup]]:
    """The groups with those whom services, offers and events are for in the sentences that state none, none again.

    What is read as of a purpose is stated where such a sentence says so.
    """
    groups = [group for _, group in found]
    stated = [group for group in groups if group.stated]
    others = [one for one in sentences if not any(lies_in(group, one) for group in stated)]
    offered = list(read_offered(text, others))
    named = [one for _, one in offered]
    offered += [each for each in read_programme(text, others) if not overlaps(each[1], named)]
    plain = [one for _, one in offered if one.stated]
    told = [(block, one if one.stated else as_stated(one, plain)) for block, one in found]
    told += [
        (block, one)
        for block, one in offered
        if not (is_again_among(one, stated if one.stated else groups) or overlaps(one, groups))
    ]
    return sorted(told, key=lambda each: _place(each[1])) if plain else told


def _place(group: TargetGroup) -> tuple[bool, int]:
    """Stated groups come first, in the order of the text."""
    return not group.stated, start_of(group)


class _Under(NamedTuple):
    """What the last heading said: its relation, and whether it was a line of its own (then paragraphs follow).

    `begun`: it stood in the text itself and groups were read under it. `added`: an item of a list named groups itself,
    and only an item that adds to it belongs to it. `items`: the last groups under it stood in an item. `told`: they
    stood in a sentence of purpose, to which the next one may add. `number`: that of the heading.
    """

    relation: str = ""
    block: int = -2
    section: bool = False
    begun: bool = False
    added: bool = False
    items: bool = False
    told: bool = False
    number: int = 0


def explain_target_groups(text: str, section: str = "") -> list[Step]:
    """How `read_target_groups` reads a text: its groups, and each sentence with what it was taken for, in order.

    Kinds: group, heading, denial (who is not meant), cue (the words that say where the groups stand), purpose, list
    (what stands under a heading), sentence (none of these).
    """
    flow = join_lines(text)
    text = _clear(flow.text)
    read = with_labelled_ages(flow.text, _read_groups(text, section))
    groups = [as_written(group, flow.text, text) for group in read]
    sentences = list(read_sentences(text))
    listed = {sentence.start for sentence, _ in _stretches(text, sentences, section)}
    steps = [_explain_sentence(text, sentence, listed, section) for sentence in sentences]
    steps += [_explain_group(number, group) for number, group in enumerate(groups, 1)]
    return [flow.step_as_given(step) for step in sorted(steps, key=lambda step: (step.start, -step.end))]


def _explain_sentence(text: str, sentence: Sentence, listed: set[int], section: str) -> Step:
    start, end = sentence.start, sentence.end
    words = text[start:end]
    if is_negated(words):
        return Step("denial", words, start, end, why="says who is not in the target group")
    if is_heading(words):
        return Step("heading", words, start, end, relation_in(words) or section or "direct")
    if cue := find_cue(text, start, end, under_heading=bool(section)):
        first, last = (start, cue.start) if cue.end == end else (cue.end, end)
        return Step("cue", text[first:last], first, last, cue.relation or section or "direct")
    if start in listed:
        return Step("list", words, start, end, section, why="stands under a heading of target groups")
    kind = "sentence" if find_purpose(words) is None else "purpose"
    return Step(kind, words, start, end)


def _explain_group(number: int, group: TargetGroup) -> Step:
    ages = "" if group.age_min is None and group.age_max is None else f"ages {group.age_min}–{group.age_max}"
    meaning = ", ".join(filter(None, (group.relation, ages, *group.concepts)))
    why = "" if group.stated else "a sentence of purpose, which does not say that it is the target"
    at = group.at if isinstance(group.at, Span) else Span(0, 0)
    return Step("group", group.text, at.start, at.end, meaning, f"answer {number}", why)


def _stretches(text: str, sentences: list[Sentence], section: str) -> Iterator[tuple[Sentence, Stretch]]:
    """The stretches that name groups: by their own words, or because of the heading they stand under."""
    under = _Under(section, section=bool(section))
    told: Cue | None = None
    for sentence in sentences:
        words = text[sentence.start : sentence.end]
        before, told = told, None
        if is_negated(words) or (under.relation and find_instead(words, under_heading=True)):
            yield from _named_instead(text, sentence, words, under.relation or section)
        elif heading := _heading(text, sentence, section) or _next_heading(text, sentence, under, section):
            under = heading
        elif cues := _find_cues(text, sentence, under) or _find_instances(sentence, words, before):
            told = cues[-1]
            relation = cues[-1].relation or section or "direct"
            announces = words.endswith(":") or _names_none(text, cues[-1]) or _FIRST_ITEM.search(words) is not None
            if announces or ((sentence.item or cues[-1].counted) and not under.relation):
                added = not announces
                under = _Under(relation, sentence.block, under.section, begun=words.endswith("."), added=added)
            yield from ((sentence, stretch) for cue in cues if (stretch := _cued(text, cue, words, section)))
        elif _opens_other_section(text, sentence, under):
            under = _Under(section, section=bool(section))
        elif stretch := _under_heading(text, sentence, under, is_first=sentence is sentences[0]):
            if stretch.listed:
                counts = number_before(text, sentence) == 1
                under = under._replace(block=sentence.block, number=0 if counts else under.number)
            under = under._replace(begun=under.block >= 0, items=sentence.item, told=stretch.told)
            yield sentence, stretch
        elif sentence.first and not sentence.item and not under.section and sentence.block > under.block + 1:
            under = _Under(section, section=bool(section))


def _find_cues(text: str, sentence: Sentence, under: _Under) -> list[Cue]:
    """Where a sentence says that groups stand, by its own words or as one of those that it was said there are."""
    if under.relation and (counted := find_counted(text, sentence.start, sentence.end)):
        return [cue._replace(relation=under.relation) for cue in counted]
    labelled = _labelled(text, sentence)
    if not labelled and under.relation and (sentence.first or sentence.item):
        labelled = _label_of_sentence(text, sentence, under.relation)
    if labelled:
        return [labelled]
    cues = find_cues(text, sentence.start, sentence.end, under_heading=under.section)
    return [] if cues and _asks_who_is_paid(text, text[sentence.start : sentence.end]) else cues


def _labelled(text: str, sentence: Sentence) -> Cue | None:
    """The groups of a line that ends with the word for them: "(Nuoret ja lapset) pääkohderyhmänä"."""
    end = find_labelling(text[sentence.start : sentence.end])
    if end is None or not names_groups(text, sentence.start, sentence.start + end):
        return None
    return Cue(sentence.start, sentence.start + end, relation_in(text[sentence.start + end : sentence.end]), 1.0)


def _label_of_sentence(text: str, sentence: Sentence, relation: str) -> Cue | None:
    """The groups that label a sentence under a heading: "(Nuoret): hanke tarjoaa ohjausta"."""
    colon = text.find(":", sentence.start, sentence.end)
    label = text[sentence.start : max(colon, sentence.start)]
    if not label.strip() or len(label.split()) > _MOST_WORDS_OF_HEADING or not _tells(text, colon + 1, sentence.end):
        return None
    return Cue(sentence.start, colon, relation, 1.0) if names_groups(text, sentence.start, colon) else None


def _tells(text: str, start: int, end: int) -> bool:
    """Whether words behind a label are a sentence: "Nuoret: (hanke antaa ohjausta)"."""
    return has_verb(text[start:end]) or any(map(is_finite, tokenise(text, start, end)))


def _find_instances(sentence: Sentence, words: str, before: Cue | None) -> list[Cue]:
    """Where a sentence without a verb names instances of what the sentence before it says the groups are."""
    begin = find_instances(words) if before and not sentence.first else None
    if before is None or begin is None or has_verb(words[begin:]):
        return []
    return [Cue(sentence.start + begin, sentence.end, before.relation, _GIVEN_TOO, known=True)]


def _asks_who_is_paid(text: str, words: str) -> bool:
    return asks_who_applies(words) and tells_of_payment(text)


def _names_none(text: str, cue: Cue) -> bool:
    return names_none(text[cue.start : cue.end]) and not cue.leading


def _cued(text: str, cue: Cue, words: str, section: str) -> Stretch | None:
    """What a cue in the words of a sentence leads to; None where it only announces a list below."""
    listed = words.endswith(":")
    if listed and _announces_list(text[cue.start : cue.end]):
        return None
    stretch = Stretch(cue.start, cue.end, cue.relation or section or "direct", cue.leading, listed)
    return stretch._replace(told=cue.leading, known=cue.known, again=cue.again, confidence=cue.confidence)


def _named_instead(text: str, sentence: Sentence, words: str, section: str) -> Iterator[tuple[Sentence, Stretch]]:
    """Who is meant rather than those denied: "..., vaan (kunnat)", "..., vaan hanke on suunnattu (kunnille)"."""
    turn = turns_at(words)
    cues = find_cues(text, sentence.start + turn, sentence.end) if turn else []
    if cues:
        yield from ((sentence, stretch) for cue in cues if (stretch := _cued(text, cue, words, section)))
    elif instead := find_instead(words, under_heading=bool(section)):
        yield sentence, Stretch(sentence.start + instead, sentence.end, section or "direct", confidence=0.8)


def _heading(text: str, sentence: Sentence, section: str) -> _Under | None:
    """What a heading says of the lines below it: those of target groups, or of another numbered section.

    Who may apply for money is no target group.
    """
    words = text[sentence.start : sentence.end]
    if is_heading(words) and not (_asks_who_is_paid(text, words) or _labelled(text, sentence)):
        relation, number = relation_in(words) or section or "direct", number_before(text, sentence)
        return _Under(relation, sentence.block, section=not words.endswith(":"), number=number)
    return _Under(section, section=bool(section)) if NUMBERED_HEADING.match(words) else None


def _next_heading(text: str, sentence: Sentence, under: _Under, section: str) -> _Under | None:
    """What stands under a heading whose number follows that of the last one: "4. Kohderyhmät", "(5. Toimenpiteet)"."""
    follows = under.number and number_before(text, sentence) == under.number + 1
    return _Under(section, section=bool(section)) if follows and text[sentence.start].isupper() else None


def _announces_list(words: str) -> bool:
    """ "seuraavat toimijat:" or nothing at all: the groups come below."""
    return names_none(words) or announces_list(words)


def _opens_other_section(text: str, sentence: Sentence, under: _Under) -> bool:
    """Whether what a heading said ends: a title ("Tulokset", "Rahoitus: X"), or a blank and a line without a group."""
    words = text[sentence.start : sentence.end]
    label = [word for word in words.partition(":")[0].split() if not word[0].isdigit()]
    if sentence.item or not under.relation or not label or len(label) > _MOST_WORDS_OF_HEADING:
        return False
    if lexicon().has(label[-1].lower(), "title") or (sentence.first and words.endswith("?")):
        return True
    if len(words.split()) > _MOST_WORDS_OF_HEADING:
        return False
    if under.begun and is_label(words) and is_value(text, sentence.end):
        return True
    after_blank = re.search(r"\n[ \t\xa0]*\n\s*$", text[max(0, sentence.start - _SPACES) : sentence.start]) is not None
    followed = re.match(r"[ \t\xa0]*\n[ \t\xa0]*\S", text[sentence.end : sentence.end + _SPACES]) is not None
    if after_blank and under.begun and followed:
        return True
    return after_blank and words[-1] not in ".,;" and not read_concepts(words) and read_word(words.split()[-1]) is None


def _under_heading(text: str, sentence: Sentence, under: _Under, *, is_first: bool) -> Stretch | None:
    """An item of a list, the line after a heading, or in a section its first sentence and those without a verb."""
    if not under.relation or begins_with_passive(text, sentence.start):
        return None
    if sentence.item and begins_with_deed(text, sentence.start, sentence.end):
        return None
    if not sentence.item and (_BACKGROUND.search(text, sentence.start, sentence.end) or _is_subheading(text, sentence)):
        return None
    opens = is_first or (sentence.block == under.block + 1 and not under.begun)
    if (under.told or opens) and (purpose := _purpose_under_heading(text, sentence, under)):
        return purpose
    bare = not is_sentence(text[sentence.start : sentence.end])
    goes_on_telling = under.begun and not bare
    if not (is_first or sentence.item) and (goes_on_telling or tells_what_is_done(text, sentence.start, sentence.end)):
        return None
    if under.items and not sentence.item and not is_list(text, sentence.start, sentence.end, placed=True):
        return None
    if under.added and not (sentence.item and bare and goes_on(text[sentence.start : sentence.end])):
        return None
    if not sentence.first:
        answers = sentence.block == under.block and not under.begun and bare  # "Kenelle? Nuorille ja ..."
        alone = answers or (under.section and bare and is_list(text, sentence.start, sentence.end))
        return Stretch(sentence.start, sentence.end, under.relation) if alone else None
    follows = sentence.block == under.block + 1
    if sentence.item or follows or (under.section and (is_first or bare)):
        listed = sentence.item or follows
        confidence = 1.0 if bare or listed else 0.8
        return Stretch(sentence.start, sentence.end, under.relation, not bare, listed and bare, confidence=confidence)
    return None


def _is_subheading(text: str, sentence: Sentence) -> bool:
    """Whether a line only heads some of the items below it, and names no listed group: "Pilari 1:"."""
    words = text[sentence.start : sentence.end]
    short = words.endswith(":") and len(words.split()) < _MOST_WORDS_OF_HEADING
    return short and not names_groups(text, sentence.start, sentence.end - 1)


def _purpose_under_heading(text: str, sentence: Sentence, under: _Under) -> Stretch | None:
    """What tells whom the project helps, in a sentence that opens what stands under a heading or adds to such a one."""
    words = text[sentence.start : sentence.end]
    if sentence.item or (under.told and not goes_on_helping(words)):
        return None
    begin = next((at for find in (find_purpose, find_served) if (at := find(words)) is not None), None)
    first = None if begin is None else next(find_groups(text, sentence.start, sentence.end), None)
    if begin is None or first is None or first.start < sentence.start + begin:
        return None
    before = text[sentence.start : first.start]
    told = find_purpose(before) is not None or find_served(before) is not None
    last = before.split()[-1].lower() if told else ""
    who = read_word(text[first.start : first.end].split()[-1])
    if not told or re.search(r",\sjotka\b", before):  # "verkostot, jotka kehittävät nuorten palveluita"
        return None
    if lexicon().has(last, "link") or (who and who.case == "nom" and last.endswith(("vat", "vät"))):
        return None  # a list: "tilapäistä suojelua saavat ja (turvapaikanhakijat)", "tukea saavat (perheet)"
    stretch = Stretch(sentence.start + begin, sentence.end, under.relation, told=True, confidence=_TOLD)
    return stretch if make_group(text, first, stretch) else None


def _read_purpose(text: str, sentences: list[Sentence], section: str, find: _Find) -> list[tuple[int, TargetGroup]]:
    """The groups of the sentences of purpose, with their block; in a section they are stated.

    `find`: what says where the purpose begins.
    """
    stated, relation = bool(section), section or "direct"
    confidence = _TOLD if section else _PURPOSE if find is find_purpose else _SERVED
    found: list[tuple[int, TargetGroup]] = []
    named: list[Phrase] = []
    for sentence, begin in _purposes(text, sentences, find):
        stretch = Stretch(sentence.start + begin, sentence.end, relation, stated=stated, confidence=confidence)
        phrases = list(find_groups(text, stretch.start, stretch.end)) or _leading(text, sentence, stretch.start)
        kept = helped(text, phrases, sentence.end, named)
        named += kept
        found += [(sentence.block, group) for phrase in kept if (group := make_group(text, phrase, stretch))]
    return found


def _leading(text: str, sentence: Sentence, end: int) -> list[Phrase]:
    """The groups that a sentence begins with and goes on about: "Perheitä ja vanhempia (pyritään tukemaan)"."""
    phrases = list(find_groups(text, sentence.start, end))
    return phrases if phrases and phrases[0].start == sentence.start else []


def _purposes(text: str, sentences: list[Sentence], find: _Find) -> Iterator[tuple[Sentence, int]]:
    """The sentences of purpose, and where in them it begins; so are the items of a list that one announced."""
    announced = below = False
    for sentence in sentences:
        words = text[sentence.start : sentence.end]
        listed = announced and (sentence.item or (below and sentence.first))
        begin = None if is_negated(words) else find(words)
        if begin is None and find is find_purpose and goes_on_helping(words):
            begin = find_served(words)
        if begin is not None or listed:
            yield sentence, 0 if listed else begin or 0
        below = not listed and words.endswith(":")
        announced = (
            listed
            or heads_aims(words)
            or (begin is not None and (words.endswith((":", "on", "ovat")) or sentence.item))
        )


def _read_bare_list(text: str, sentences: list[Sentence]) -> list[tuple[int, TargetGroup]]:
    """The groups of a text that is nothing but a list of them: what a heading elsewhere may have said is not known."""
    if not sentences or not all(_is_bare_list(text, one) for one in sentences):
        return []
    found: list[tuple[int, TargetGroup]] = []
    for one in sentences:
        stretch = Stretch(one.start, one.end, "direct", listed=True, confidence=_BARE_LIST)
        found += [(one.block, group) for group in read_stretch(text, stretch, counted=False)]
    return found


def _is_bare_list(text: str, sentence: Sentence) -> bool:
    words = text[sentence.start : sentence.end]
    if (
        has_verb(words)
        or names_project(words)
        or labels_parties(words)
        or _TELLS_PAST.search(words)
        or _TELLS_NOW.search(words)
    ):
        return False
    listed = is_list(text, sentence.start, sentence.end, placed=True)
    return listed and not (tells_what_is_done(text, sentence.start, sentence.end) or _tells_before(text, sentence))


def _tells_before(text: str, sentence: Sentence) -> bool:
    """Whether a verb stands before the first group: "Tapahtuma kokoaa yhteen (alan opiskelijat)"."""
    first = next(find_groups(text, sentence.start, sentence.end), None)
    before = text[sentence.start : first.start].split() if first else []
    return any(_FINITE.search(word) for word in before)


def _distinct(text: str, groups: list[TargetGroup], clauses: dict[int, int]) -> list[TargetGroup]:
    """Each phrase with its clause once for a relation, in the order of the text; without it only if it is new."""
    seen: set[tuple[str, str]] = set()
    kept: list[TargetGroup] = []
    for group in groups:
        alone, whole = _key(group), _with_clause(text, group, clauses)
        told = alone if whole is group else _key(whole)
        if told not in seen:
            kept.append(group)
        seen |= {alone, told}
    return kept


def _key(group: TargetGroup) -> tuple[str, str]:
    return " ".join(group.text.casefold().split()), group.relation


def _with_clause(text: str, group: TargetGroup, clauses: dict[int, int]) -> TargetGroup:
    """A group with the clause behind it that tells which ones are meant."""
    end = clauses.get(start_of(group), 0)
    if not (end and isinstance(group.at, Span)):
        return group
    return group._replace(text=text[group.at.start : end], at=Span(group.at.start, end))
