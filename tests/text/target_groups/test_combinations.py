"""Law: any groups, with any attributes, in any list and any frame are read as they were put together."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.target_groups.reader import read_target_groups
from converters.text.target_groups.words import group_index, is_plural

_NOMINATIVE, _ALLATIVE, _PARTITIVE, _ILLATIVE, _GENITIVE = range(5)


def _forms(table: str) -> list[list[str]]:
    """The five case forms of each line: what all of them begin with, a colon, and their endings."""
    lines = [line.strip().partition(":") for line in table.strip().splitlines()]
    return [[stem + ending for ending in endings.split("|")] for stem, _, endings in lines]


_NOUNS = _forms("""
    nuor:et|ille|ia|iin|ten
    nais:et|ille|ia|iin|ten
    opiskelij:at|oille|oita|oihin|oiden
    sairaanhoitaj:at|ille|ia|iin|ien
    lapsiperhe:et|ille|itä|isiin|iden
    ikäihmis:et|ille|iä|iin|ten
    pienyrity:kset|ksille|ksiä|ksiin|sten
    pakolais:et|ille|ia|iin|ten
    mielenterveys- ja päihdekuntoutuj:at|ille|ia|iin|ien
    sosiaali- ja terveysalan ammattilais:et|ille|ia|iin|ten
""")
_NO_ATTRIBUTE = [""] * 5
_ATTRIBUTES = _forms("""
    aluee:n|n|n|n|n
    työttöm:ät|ille|iä|iin|ien
    yksin asuv:at|ille|ia|iin|ien
    tukea tarvitsev:at|ille|ia|iin|ien
    ilman tutkintoa olev:at|ille|ia|iin|ien
    Oulun seudulla asuv:at|ille|ia|iin|ien
    muistisairautta sairastav:at|ille|ia|iin|ien
    opintonsa keskeyttäne:et|ille|itä|isiin|iden
    alle 30-vuotia:at|ille|ita|isiin|iden
    18–29-vuotia:at|ille|ita|isiin|iden
    65 vuotta täyttäne:et|ille|itä|isiin|iden
""")
_AGES = {"alle 30-vuotiaat": (None, 29), "18–29-vuotiaat": (18, 29), "65 vuotta täyttäneet": (65, None)}


class _Frame(NamedTuple):
    sentence: str
    case: int
    relation: str = "direct"
    stated: bool = True
    section: str = ""


_FRAMES = [
    _Frame("Hankkeen kohderyhmänä ovat {}.", _NOMINATIVE),
    _Frame("Hankkeen varsinainen kohderyhmä on {}.", _NOMINATIVE),
    _Frame("Kohderyhmänä on {}.", _PARTITIVE),
    _Frame("Välillisen kohderyhmän muodostavat {}.", _NOMINATIVE, "indirect"),
    _Frame("Hankkeesta hyötyvät välillisesti {}.", _NOMINATIVE, "indirect"),
    _Frame("Epäsuorasti hanke hyödyttää {}.", _PARTITIVE, "indirect"),
    _Frame("Hanke on suunnattu {}.", _ALLATIVE),
    _Frame("Toimenpiteet kohdistuvat erityisesti {}.", _ILLATIVE),
    _Frame("Kohderyhmä:\n{}", _NOMINATIVE),
    _Frame("Kenelle?\n{}", _ALLATIVE),
    _Frame("{}", _NOMINATIVE, section="direct"),
    _Frame("{}.", _NOMINATIVE, "indirect", section="indirect"),
    _Frame("Hankkeessa keskitytään {}.", _ILLATIVE, section="direct"),
    _Frame("Hankkeen tavoitteena on tukea {}.", _PARTITIVE, stated=False),
    _Frame("Tavoitteena on auttaa {} löytämään oma polku.", _PARTITIVE, stated=False),
    _Frame("Tarkoituksena on parantaa {} työllistymistä.", _GENITIVE, stated=False),
    _Frame("Hankkeen avulla edistetään {} terveyttä.", _GENITIVE, stated=False),
    _Frame("Hanke tarjoaa {} yksilöllistä ohjausta.", _ALLATIVE, stated=False),
    _Frame("Hankkeessa luodaan palvelumalli {}.", _ALLATIVE),
]
_group = st.tuples(st.sampled_from([_NO_ATTRIBUTE, *_ATTRIBUTES]), st.sampled_from(_NOUNS))


@settings(max_examples=200)
@given(
    st.sampled_from(_FRAMES),
    st.lists(_group, min_size=1, max_size=3, unique_by=lambda group: group[1][0]),
    st.sampled_from([" ja ", " sekä "]),
)
def test_any_list_in_any_frame_is_read_as_it_was_put_together(
    frame: _Frame, groups: list[tuple[list[str], list[str]]], link: str
) -> None:
    phrases = [" ".join(filter(None, (attribute[frame.case], noun[frame.case]))) for attribute, noun in groups]
    *before, last = phrases
    listed = ", ".join(before) + link + last if before else last
    read = read_target_groups(frame.sentence.format(listed), section=frame.section)
    assert [group.text for group in read] == phrases
    ages = [_AGES.get(attribute[_NOMINATIVE], (None, None)) for attribute, _ in groups]
    assert [(group.age_min, group.age_max) for group in read] == ages
    stated = frame.stated or frame.section != ""
    assert all((group.relation, group.stated) == (frame.relation, stated) for group in read)


def _listed_nouns() -> list[str]:
    """Every listed plural of one word that says enough by itself."""
    heads = {
        each.words[-1]
        for found in group_index().by_head.values()
        for each in found
        if len(each.words) == 1 and each.concept
    }
    return sorted(head for head in heads if is_plural(head))


@settings(max_examples=200)
@given(st.sampled_from(_listed_nouns()))
def test_every_listed_noun_is_a_group_of_its_own_beside_others(noun: str) -> None:
    read = read_target_groups(f"Hankkeesta hyötyvät välillisesti alueen {noun}.")
    assert [(group.text, group.relation) for group in read] == [(f"alueen {noun}", "indirect")]
    first, *_ = read_target_groups(f"- {noun}\n- merenkulkijat", section="direct")
    assert first.text == noun


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmä: työttömät, pienet yritykset, vanhemmat", ["työttömät", "pienet yritykset", "vanhemmat"]),
        ("Kohderyhmä: koulunsa keskeyttäneet", ["koulunsa keskeyttäneet"]),
        (
            "Kohderyhmä: työelämän ja koulutuksen ulkopuolella olevat, vanhemmat",
            ["työelämän ja koulutuksen ulkopuolella olevat", "vanhemmat"],
        ),
        ("Kohderyhmä:\n- työkyvyltään alentuneet\n- huostaan otetut", ["työkyvyltään alentuneet", "huostaan otetut"]),
        ("Kohderyhmä: maalla asuvat, yksinäiset miehet", ["maalla asuvat, yksinäiset miehet"]),
        ("Kohderyhmä: rikoksen uhrit ja tukea tarvitsevat naiset", ["rikoksen uhrit", "tukea tarvitsevat naiset"]),
    ],
)
def test_what_stays_apart_and_what_together(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä ovat ikääntyneet ja valmistuvat nuoret.", ["ikääntyneet", "valmistuvat nuoret"]),
        ("Hanke on suunnattu ikääntyville ja työttömille nuorille.", ["ikääntyville", "työttömille nuorille"]),
        ("Hanke tukee ikääntyneiden ja työttömien nuorten arkea.", ["ikääntyneiden", "työttömien nuorten"]),
        ("Hanke tukee ikääntyneitä ja työttömiä nuoria.", ["ikääntyneitä", "työttömiä nuoria"]),
        ("Hanke tukee syrjäytyneitä ja työttömiä nuoria.", ["syrjäytyneitä ja työttömiä nuoria"]),
        ("Kohderyhmänä ovat syrjäytyneet ja työttömät nuoret.", ["syrjäytyneet ja työttömät nuoret"]),
        (
            "Hanke on suunnattu ikääntyville ja pienituloisille työnhakijoille.",
            ["ikääntyville ja pienituloisille työnhakijoille"],
        ),
    ],
)
def test_people_of_another_time_of_life_are_a_group_of_their_own(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


def test_the_groups_behind_those_whose_needs_are_dwelt_on_are_stated() -> None:
    groups = read_target_groups(
        "HANKE KESKITTYY KOLMEN ERITYISRYHMÄN TARPEISIIN: ISIIN, IKÄÄNTYVIIN JA TYÖTTÖMIIN NUORIIN."
    )
    assert [(group.text, group.stated) for group in groups] == [
        ("ISIIN", True),
        ("IKÄÄNTYVIIN", True),
        ("TYÖTTÖMIIN NUORIIN", True),
    ]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Indirect target groups and partners: municipalities, training providers.",
            ["municipalities", "training providers"],
        ),
        ("Välilliset kohderyhmät ja yhteistyökumppanit: kunnat, oppilaitokset.", ["kunnat", "oppilaitokset"]),
        ("Indirekta målgrupper och samarbetspartner: kommuner, läroanstalter.", ["kommuner", "läroanstalter"]),
        ("Partners: municipalities, training providers.", []),
        ("Hankkeen kumppanit ja sidosryhmät: kunnat, oppilaitokset.", []),
    ],
)
def test_a_label_of_indirect_groups_may_be_of_partners_too(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
