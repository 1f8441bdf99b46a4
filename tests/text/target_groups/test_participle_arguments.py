"""What a participle rules before it belongs to the group, whatever the frame: objects, adverbials and adverbs."""

from __future__ import annotations

import itertools

import pytest

from converters.text.target_groups.reader import read_target_groups
from tests.text.target_groups.noun_phrases import CASES, NOUNS, decline, phrase

ATTRIBUTES = (
    "toisella asteella ammattiin opiskele-v",
    "Pohjois-Pohjanmaalla pienyrittäjinä toimi-v",
    "työtä tai opiskelupaikkaa vailla ole-v",
    "vähän liikku-v",
    "omaan kotiin muutta-v",
    "pitkään työttömänä ol-l",
    "peruskoulunsa päättä-v",
    "omaa yritystä perusta-v",
    "rikoksista tuomit-t",
    "ilman toisen asteen tutkintoa jää-n",
    "työelämän ja koulutuksen ulkopuolella ole-v",
    "kotona yksin asu-v",
    "heikosti suomea puhu-v",
    "vasta maahan muutta-n",
    "ensimmäistä lastaan odotta-v",
    "lapsiperheiden kanssa työskentele-v",
    "mielenterveyden häiriöistä kärsi-v",
    "kunnan tukemissa asunnoissa asu-v",
    "eri syistä opintonsa keskeyttä-n",
    "syrjäytymisvaarassa ole-v",
    "eläkkeelle jää-v",
    "alkoholia liikaa käyttä-v",
    "erityisen haavoittuvassa asemassa ole-v",
    "lukemisen ja kirjoittamisen vaikeuksista kärsi-v",
    "kaukana palveluista asu-v",
    "sosiaali- ja terveysalalla työskentele-v",
    "kuntouttavaan työtoimintaan osallistu-v",
    "korkeasti koulutet-t",
    "väkivaltaa parisuhteessaan koke-n",
    "päihteitä käyttä-v",
    "muistisairauteen sairastu-n",
    "kaupungin vuokra-asunnoissa asu-v",
    "työpaikkansa hiljattain menettä-n",
    "ammatinvaihtoa harkitse-v",
    "työkyvyttömyyseläkkeellä ole-v",
    "Suomeen viime vuosina muutta-n",
    "tukea arjessaan tarvitse-v",
    "koulun jälkeen yksin jää-v",
    "opinnoissaan erityistä tukea tarvitse-v",
    "oman alan töitä etsi-v",
    "perheväkivallan uhriksi joutu-n",
    "psykiatrisessa hoidossa ole-v",
    "alueelta pois muutta-n",
    "digitaitojaan kehittä-v",
    "jo työelämässä ole-v",
    "yhdistyksissä vapaaehtoisina toimi-v",
    "itsenäiseen elämään valmistautu-v",
    "Oulussa ja Kempeleessä asu-v",
)
FRAMES = (
    ("nom", "Hankkeen kohderyhmänä ovat {}."),
    ("nom", "Kohderyhmä: {}"),
    ("nom", "{} kuuluvat hankkeen kohderyhmään."),
    ("all", "Hanke on suunnattu {}."),
    ("all", "{} suunnattu valmennus alkaa syksyllä."),
    ("all", "Hankkeessa kehitetään {} suunnattu valmennus."),
    ("all", "Hankkeessa järjestetään valmennusta {}."),
    ("par", "Hankkeen tavoitteena on tukea {}."),
    ("par", "Hankkeen avulla autetaan {} arjessa."),
    ("gen", "Hankkeen tavoitteena on parantaa {} hyvinvointia."),
    ("gen", "Hankkeella edistetään {} työllistymistä."),
    ("gen", "Tavoitteena on {} toimintakyvyn ja arjen hallinnan vahvistaminen."),
    ("gen", "Hankkeella haetaan ratkaisuja etenkin {} tilanteen parantamiseksi."),
    ("ill", "Hankkeessa keskitytään {}."),
    ("ela", "Kohderyhmä koostuu {}."),
)


def _read(text: str, section: str = "") -> list[str]:
    return [group.text for group in read_target_groups(text, section=section)]


@pytest.mark.parametrize(("case", "frame"), FRAMES)
def test_what_a_participle_rules_belongs_to_the_group(case: str, frame: str) -> None:
    for attribute, noun in itertools.product(ATTRIBUTES, NOUNS):
        group = phrase(attribute, noun, case)
        group = group[0].upper() + group[1:] if frame.startswith("{") else group
        assert _read(frame.format(group)) == [group]


AGES = dict(
    zip(
        CASES,
        ("vuotiaat", "vuotiaita", "vuotiaiden", "vuotiaille", "vuotiaisiin", "vuotiaista"),
        strict=True,
    )
)
UNLISTED = dict(
    zip(
        CASES,
        ("erityisherkät", "erityisherkkiä", "erityisherkkien", "erityisherkille", "erityisherkkiin", "erityisherkistä"),
        strict=True,
    )
)


@pytest.mark.parametrize(("case", "frame"), FRAMES)
def test_ages_and_owners_and_unlisted_attributes_stay_with_them(case: str, frame: str) -> None:
    for attribute, noun in itertools.product(ATTRIBUTES[::5], NOUNS[:4]):
        told, (*_, people) = decline(attribute, case), phrase(attribute, noun, case).split()
        age = f"18–29-{AGES[case]}"
        for group in (
            f"{age} {told} {people}",
            f"{told} {age} {people}",
            f"Kainuun {told} {people}",
            f"{told} Oulun seudun {people}",
            f"{age} {UNLISTED[case]} {people}",
        ):
            written = group[0].upper() + group[1:] if frame.startswith("{") else group
            assert _read(frame.format(written)) == [written]


@pytest.mark.parametrize(("case", "frame"), FRAMES)
def test_two_nouns_with_attributes_of_their_own_are_two_groups(case: str, frame: str) -> None:
    for one, other in itertools.combinations(ATTRIBUTES[::7], 2):
        groups = [phrase(one, NOUNS[0], case), phrase(other, NOUNS[2], case)]
        if frame.startswith("{"):
            groups[0] = groups[0][0].upper() + groups[0][1:]
        assert _read(frame.format(" ja ".join(groups))) == groups


@pytest.mark.parametrize("section", ["direct", "indirect"])
def test_it_does_in_a_list_too(section: str) -> None:
    for attribute, noun in itertools.product(ATTRIBUTES, NOUNS):
        group = phrase(attribute, noun, "nom")
        assert _read(f"- {group}\n- kunnat", section) == [group, "kunnat"]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Yhdistys tarjoaa neuvontaa maaseudulla asuville perheille.", "maaseudulla asuville perheille"),
        ("Hankkeessa annetaan ohjausta työkyvyttömyyseläkkeellä oleville.", "työkyvyttömyyseläkkeellä oleville"),
        ("Hankkeessa järjestetään kursseja rikoksista tuomituille nuorille.", "rikoksista tuomituille nuorille"),
        ("Hankkeessa annetaan apua syöpään sairastuneille.", "syöpään sairastuneille"),
        ("Hankkeessa järjestetään kursseja kieltä opiskeleville nuorille.", "kieltä opiskeleville nuorille"),
        (
            "Hankkeessa järjestetään kursseja toisella asteella opiskeleville.",
            "toisella asteella opiskeleville",
        ),
        ("Palvelu sopii hyvin kotona asuville vanhuksille.", "kotona asuville vanhuksille"),
        ("Hanke tukee monipuolisesti omaistaan kotona hoitavia perheitä.", "omaistaan kotona hoitavia perheitä"),
        ("Yhdistys järjestää leirin sijaisperheissä asuville lapsille.", "sijaisperheissä asuville lapsille"),
        ("Hankkeessa autetaan lisäksi asunnottomuutta kokeneita miehiä.", "asunnottomuutta kokeneita miehiä"),
        ("Tavoitteena on saada pitkään kotona olleet äidit työelämään.", "pitkään kotona olleet äidit"),
        ("Vapaaehtoisten avulla autetaan yksin asuvia ikäihmisiä.", "yksin asuvia ikäihmisiä"),
    ],
)
def test_what_the_verb_of_the_sentence_asks_for_does_not(text: str, group: str) -> None:
    assert group in _read(text)
    assert all(one == group or group not in one for one in _read(text))


@pytest.mark.parametrize("noun", ["toimenpiteiden kehittämistä", "palvelujen parantamista", "mallien luomista"])
def test_people_whom_what_is_done_supports_are_no_arguments(noun: str) -> None:
    text = f"Tavoitteena on työelämän ulkopuolella olevien nuorten osallisuutta tukevien {noun}."
    assert [group.text for group in read_target_groups(text)] == ["työelämän ulkopuolella olevien nuorten"]
