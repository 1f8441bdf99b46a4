"""The reader of target groups: measured on labelled texts, on the seeds, and its rules one by one."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.target_groups.reader import read_target_groups
from converters.text.target_groups.words import read_concepts
from graph.model import Span, TargetGroup
from graph.resources import table
from tests.steps import grows_with_text

LABELLED = Path(__file__).with_name("labelled.jsonl")


def _same(wanted: str, seen: str) -> bool:
    """Whether two phrases share at least half of their words."""
    ours, theirs = (set(re.findall(r"\w+", phrase.casefold())) for phrase in (wanted, seen))
    return 2 * len(ours & theirs) >= len(ours | theirs)


class Score(NamedTuple):
    """Counts over the labelled texts: groups right, wrong and missed, and of the right ones their other facts."""

    right: int
    wrong: int
    missed: int
    relations: int
    ages: int
    planned: int


def _measure(*, stated: bool) -> Score:
    counts = dict.fromkeys(Score._fields, 0)
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        seen = [group for group in read_target_groups(row["text"], section=row["section"]) if group.stated is stated]
        if any(not group.stated for group in read_target_groups(row["text"], section=row["section"])) is stated:
            continue
        wanted = list(row["groups"])
        for group in seen:
            match = next((each for each in wanted if _same(each["text"], group.text)), None)
            counts["right" if match else "wrong"] += 1
            if match:
                wanted.remove(match)
                counts["relations"] += match["relation"] == group.relation
                counts["ages"] += (match.get("age_min"), match.get("age_max")) == (group.age_min, group.age_max)
                counts["planned"] += match.get("planned_persons") == group.planned_persons
        counts["missed"] += len(wanted)
    return Score(**counts)


def test_precision_and_recall_on_the_labelled_texts() -> None:
    score = _measure(stated=True)
    assert score.right / (score.right + score.wrong) >= 0.90
    assert score.right / (score.right + score.missed) >= 0.88
    assert score.ages / score.right >= 0.97
    assert score.relations / score.right >= 0.95
    assert score.planned / score.right >= 0.95


def test_recall_of_sentences_of_purpose() -> None:
    score = _measure(stated=False)
    assert score.right / (score.right + score.missed) >= 0.65


def _read(seeds: Path, number: str) -> list[TargetGroup]:
    return read_target_groups(next(seeds.glob(f"{number}_*")).read_text(encoding="utf-8"))


def test_ages_and_plans_of_the_seeds(seeds: Path) -> None:
    groups = [group for number in ("001", "002", "004") for group in _read(seeds, number)]
    ages = {(group.age_min, group.age_max) for group in groups if group.age_min is not None}
    assert ages == {(18, 30), (18, 35), (16, 64), (16, 29)}
    assert {110, 60} <= {group.planned_persons for group in groups}


def test_seeds_tell_direct_from_indirect(seeds: Path) -> None:
    assert [group.relation for group in _read(seeds, "002")].count("indirect") == 3
    assert {group.relation for group in _read(seeds, "004") if "Omaiset" in group.text} == {"indirect"}


@pytest.mark.parametrize(
    ("phrase", "concepts"),
    [
        ("mielenterveys- ja päihdekuntoutujat", ("mental-health-rehabilitees", "substance-abuse-rehabilitees")),
        ("nuorille aikuisille", ("young-adults",)),
        ("maahanmuuttajanuorten", ("young-people", "migrants")),
        ("sosiaali- ja terveysalan ammattilaisiin", ("social-and-health-care-professionals",)),
        ("pienet ja keskisuuret yritykset", ("smes",)),
        ("seutukunnat", ()),
        ("unga vuxna", ("young-adults",)),
    ],
)
def test_concepts_of_a_phrase(phrase: str, concepts: tuple[str, ...]) -> None:
    assert read_concepts(phrase) == concepts


@pytest.mark.parametrize("row", [row for row in table("target_groups") if row["words"]], ids=lambda row: row["id"])
def test_every_label_names_its_concept(row: dict[str, str]) -> None:
    assert row["id"] in read_concepts(row["fi"].split(" (")[0])


def test_own_concepts_never_claim_to_be_the_same_as_one_of_yso() -> None:
    own = [row for row in table("target_groups") if row["source"].startswith("own")]
    assert {"neet-young-people", "people-at-risk-of-exclusion", "smes"} <= {row["id"] for row in own}
    assert {row["match"] for row in own} <= {"related", "broad"}
    assert len({row["id"] for row in table("target_groups")}) == len(table("target_groups"))


WORDS = st.sampled_from(
    [
        "kohderyhmänä",
        "ovat",
        "nuoret",
        "(16-29-vuotiaat)",
        ",",
        "ja",
        "sekä",
        "jotka",
        "\n",
        "- ",
        "1. ",
        "2. ",
        "Nuoret",
        "Kohderyhmät:",
        ".",
    ]
)


BREAK = re.compile(r"[-\s]+")


def test_a_group_is_written_in_one_line() -> None:
    text = "Hankkeen kohderyhmänä ovat työttömät maahan-\nmuuttajat ja mielenterveys- ja\npäihdekuntoutujat."
    groups = [group.text for group in read_target_groups(text)]
    assert groups == ["työttömät maahanmuuttajat", "mielenterveys- ja päihdekuntoutujat"]


@given(
    st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join)),
    st.sampled_from(["", "direct", "indirect"]),
)
def test_no_text_raises_and_spans_lie_in_the_text(text: str, section: str) -> None:
    for group in read_target_groups(text, section=section):
        assert isinstance(group.at, Span)
        assert BREAK.sub("", text[group.at.start : group.at.end]) == BREAK.sub("", group.text) != ""
        assert group.age_min is None or group.age_max is None or group.age_min <= group.age_max


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("{}", "a"),
        ("{}", "a-"),
        ("{}", "kohderyhmä "),
        ("Kohderyhmä: {}", "( "),
        ("Kohderyhmänä ovat {}", "nuorten ja "),
        ("{} alueen välillisenä kohderyhmänä nuoret.", "a"),
    ],
)
def test_steps_stay_linear_on_odd_texts(text: str, pattern: str) -> None:
    assert grows_with_text(read_target_groups, text, pattern)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmä: liikuntarajoitteiset, kehitysvammaiset ja muut retkeilijät",
            ["liikuntarajoitteiset", "kehitysvammaiset", "muut retkeilijät"],
        ),
        ("Mukaan pääsevät työttömät ja lomautetut.", ["työttömät", "lomautetut"]),
        ("Kohderyhmään kuuluu yhteensä noin 120 henkilöä, joista puolet on naisia.", []),
        ("Projektet riktar sig till jordbrukare och trädgårdsodlare.", ["jordbrukare", "trädgårdsodlare"]),
    ],
)
def test_others_and_counts_make_no_part_of_a_group(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Pk-yritykset ja aloittavat yrittäjät Lapissa", ["Pk-yritykset", "aloittavat yrittäjät Lapissa"]),
        (
            "Peruskoulun 8.-9. luokkien oppilaat, opinto-ohjaajat",
            ["Peruskoulun 8.-9. luokkien oppilaat", "opinto-ohjaajat"],
        ),
        ("Nuoret ja työ", []),
        ("Kevään aikana koulutetaan mentorit", []),
        ("Tilaisuuteen voivat osallistua kaikki kiinnostuneet", []),
        ("Lapset leikkivät metsässä", []),
        ("Maahanmuuttajat Oulussa -hanke", []),
    ],
)
def test_a_text_that_is_nothing_but_a_list_is_one_of_groups(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read if group.stated] == groups
    assert all(group.confidence < 1 for group in read)


@pytest.mark.parametrize(
    "group",
    [
        "16–29-vuotiaat työtä ja opiskelua vailla olevat nuoret",
        "kuntoutusta ja tukea tarvitsevat pitkäaikaistyöttömät",
        "apua tai seuraa kaipaavat ikäihmiset",
    ],
)
def test_a_participle_rules_both_words_before_and_after_ja(group: str) -> None:
    text = f"Kohderyhmänä ovat {group} sekä kuntien työntekijät."
    assert [found.text for found in read_target_groups(text)] == [group, "kuntien työntekijät"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Välillisenä kohderyhmänä alueen asukkaat.", [("alueen asukkaat", "indirect")]),
        (
            "Kohderyhmänä ovat yritykset; opiskelijat hyötyvät välillisesti.",
            [("yritykset", "direct"), ("opiskelijat", "indirect")],
        ),
        (
            "Projektin kohteena ovat alueen yritykset; opiskelijat hyötyvät välillisesti.",
            [("alueen yritykset", "direct"), ("opiskelijat", "indirect")],
        ),
        ("Teachers and counsellors benefit indirectly.", [("Teachers", "indirect"), ("counsellors", "indirect")]),
        (
            "Toissijaisena kohderyhmänä ovat työnantajat, ensisijaisena kohderyhmänä nuoret työnhakijat.",
            [("työnantajat", "indirect"), ("nuoret työnhakijat", "direct")],
        ),
        ("The project targets unemployed young adults.", [("unemployed young adults", "direct")]),
    ],
)
def test_the_relation_may_stand_before_or_behind_a_group(text: str, groups: list[tuple[str, str]]) -> None:
    assert [(group.text, group.relation) for group in read_target_groups(text)] == groups


def test_what_a_group_lacks_is_no_concept_of_it() -> None:
    (group,) = read_target_groups("Kohderyhmään kuuluvat nuoret ilman työpaikkaa.")
    assert (group.text, group.concepts) == ("nuoret ilman työpaikkaa", ("young-people",))


@pytest.mark.parametrize(
    ("text", "groups", "planned"),
    [
        (
            "Osallistujina on 60 osatyökykyistä ja vammaista henkilöä.",
            ["60 osatyökykyistä ja vammaista henkilöä"],
            [60],
        ),
        (
            "Kohderyhmään kuuluu 20 työtöntä ja työelämän ulkopuolella olevaa nuorta sekä 10 yritystä.",
            ["20 työtöntä ja työelämän ulkopuolella olevaa nuorta", "10 yritystä"],
            [20, None],
        ),
        (
            "Hankkeessa on mukana 20 vajaakuntoista ja 15 kuntouttavan työtoiminnan asiakasta.",
            ["20 vajaakuntoista", "15 kuntouttavan työtoiminnan asiakasta"],
            [20, 15],
        ),
        (
            "Kohderyhmänä on 20 osatyökykyistä ja 15 työtöntä.",
            ["20 osatyökykyistä", "15 työtöntä"],
            [20, 15],
        ),
    ],
)
def test_attributes_after_a_number_share_its_noun(text: str, groups: list[str], planned: list[int | None]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read] == groups
    assert [group.planned_persons for group in read] == planned


def test_what_a_group_lacks_is_no_group() -> None:
    (group,) = read_target_groups("Kohderyhmänä ovat vanhukset, joilla ei ole läheisiä.")
    assert group.concepts == ("the-elderly",)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Projektets målgrupp är unga som saknar arbete, samt invandrarkvinnor.",
            ["unga som saknar arbete", "invandrarkvinnor"],
        ),
        ("Målgruppen är äldre som bor ensamma och deras anhöriga.", ["äldre som bor ensamma", "deras anhöriga"]),
        (
            "The target group is young people who are unemployed and their parents, as well as teachers.",
            ["young people who are unemployed", "their parents", "teachers"],
        ),
        ("Målgruppen är unga som saknar arbete och utbildning.", ["unga som saknar arbete och utbildning"]),
    ],
)
def test_a_list_without_cases_goes_on_after_a_clause(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmät: 1. Nuoret aikuiset 2. Vankilasta vapautuvat 3. Asunnottomat",
            "Nuoret aikuiset|Vankilasta vapautuvat|Asunnottomat",
        ),
        ("Hankkeen kohderyhmät ovat 1. yrittäjät, 2. opettajat ja 3. vanhemmat", "yrittäjät|opettajat|vanhemmat"),
        ("Kohderyhmä: a. nuoret b. vanhemmat", "nuoret|vanhemmat"),
        ("Kohderyhmä: - nuoret - vanhemmat – opettajat", "nuoret|vanhemmat|opettajat"),
        ("Kohderyhmänä ovat 1. luokan ja 2. luokan oppilaat.", "2. luokan oppilaat"),
        (
            "Kohderyhmänä ovat 18 - 29 -vuotiaat - erityisesti naiset - ja perheet.",
            "18 - 29 -vuotiaat - erityisesti naiset|perheet",
        ),
    ],
)
def test_items_counted_or_dashed_inside_a_line_are_groups_of_their_own(text: str, groups: str) -> None:
    assert [group.text for group in read_target_groups(text)] == groups.split("|")


def test_a_word_of_restriction_is_no_part_of_a_group() -> None:
    text = "Kohderyhmään eivät kuulu asiakkaat vaan ainoastaan hoitotyön ammattilaiset."
    assert [group.text for group in read_target_groups(text)] == ["hoitotyön ammattilaiset"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Hankkeen primäärikohderyhmänä ovat kehittäjät ja sekundaarikohderyhmänä opettajat.",
            [("kehittäjät", "direct"), ("opettajat", "indirect")],
        ),
        (
            "Pääkohderyhmä on opettajat ja sivukohderyhmä oppilaat.",
            [("opettajat", "direct"), ("oppilaat", "indirect")],
        ),
        (
            "Välittömiä hyödynsaajia ovat puualan yritykset; välillisiä hyödynsaajia metsänomistajat ja oppilaitokset.",
            [("puualan yritykset", "direct"), ("metsänomistajat", "indirect"), ("oppilaitokset", "indirect")],
        ),
        ("Kohderyhmiä ovat yritykset ja välillisiä kunnat", [("yritykset", "direct"), ("kunnat", "indirect")]),
        ("Kohderyhmä 1: nuoret. Kohderyhmä 2: opettajat.", [("nuoret", "direct"), ("opettajat", "direct")]),
        ("Kohderyhmä A: työttömät", [("työttömät", "direct")]),
        ("Kohderyhmät ja hyödynsaajat: lukiolaiset", [("lukiolaiset", "direct")]),
        ("Hyödynsaajat: lukiolaiset", [("lukiolaiset", "indirect")]),
        ("Kohderyhmänä ovat nuoret; muut rajataan pois.", [("nuoret", "direct")]),
        ("Kohderyhmä: kuntoutujat, vapautuvat vangit", [("kuntoutujat", "direct"), ("vapautuvat vangit", "direct")]),
    ],
)
def test_compounds_of_relation_and_who_is_left_out(text: str, groups: list[tuple[str, str]]) -> None:
    assert [(group.text, group.relation) for group in read_target_groups(text)] == groups


def test_a_limit_of_age_in_a_list_is_a_group_and_at_its_end_the_age_of_the_one_before() -> None:
    found = read_target_groups("Kohderyhmä: työttömät, yli 54-vuotiaat, maahanmuuttajat")
    assert [(each.text, each.age_min) for each in found] == [
        ("työttömät", None),
        ("yli 54-vuotiaat", 55),
        ("maahanmuuttajat", None),
    ]
    assert [each.text for each in read_target_groups("Kohderyhmä: työttömät, yli 54-vuotiaat")] == [
        "työttömät, yli 54-vuotiaat"
    ]
