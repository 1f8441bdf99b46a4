"""What is one body or one person, and what never is."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import ContactPoint, Organisation, Participation, Person, Project
from graph.resolve.candidates import Pair, pair_up, score_pairs
from graph.resolve.evidence import Evidence, evidence_of
from graph.resolve.judgements import Judgements, Verdict, judge
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.resolve.resolution import Resolution, resolve
from graph.triples.documents import DocumentWriter

NAMING = Naming(key=b"a test key of 16+")


def organisation(name: str, business_id: str = "", units: tuple[str, ...] = ()) -> Organisation:
    return Organisation(name, name, business_id=business_id, units=units)


def person(name: str, *phones: str) -> Person:
    given_name, _, family = name.rpartition(" ")
    return Person(name, given_name, family, name, contact=ContactPoint(phones=phones) if phones else None)


def see(*documents: Sequence[Participation]) -> Mentions:
    mentions = Mentions()
    for number, participations in enumerate(documents):
        writer = DocumentWriter(f"{number:016x}", NAMING, "", mentions)
        writer.write_project(Project(f"p/{number}", "Malli", participations=tuple(participations)), 1)
    return mentions


def bodies(*names: Organisation) -> list[Participation]:
    return [Participation(one, "implementer", one.raw) for one in names]


def canonical(resolution: Resolution, one: Organisation) -> str:
    return resolution.of(NAMING.agent(one))


def are_one(one: Organisation, other: Organisation, *, together: bool = False) -> bool:
    documents = [bodies(one, other)] if together else [bodies(one), bodies(other)]
    resolution = resolve(see(*documents), NAMING)
    return canonical(resolution, one) == canonical(resolution, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oulun seurakuntayhtymä", "Oulun ev.-lut. seurakuntayhtymä"),
        ("Diakonia-ammattikorkeakoulu", "Diakonia-ammattikorkeakoulu Oy"),
        ("Esimerkkilän Kone", "ESIMERKKILÄN KONE OY"),
    ],
)
def test_spellings_of_one_body_are_one(one: str, other: str) -> None:
    assert are_one(organisation(one), organisation(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oulun kaupunki", "Oulu"),
        ("Oulun kaupunki", "Uleåborgs stad"),
        ("Maalahden kunta", "Malax kommun"),
        ("Kuhmoisten kunta", "Kuhmoinen"),
        ("Pietarsaaren kaupunki", "Staden Jakobstad"),
        ("Toivolan Ammattikorkeakoulu Oy", "Toivolan Ammattikorkekoulu Oy"),
        ("Malli Data Oy", "MalliData Oy"),
        ("Kehitysyhtiö Tähtipolku Oy", "Tähtipolku Oy"),
        ("ESIMERKKI OYESIMERKKI LTD", "Esimerkki Oy"),
        ("Savon Malliyhtymä kuntayhtymä MALKY", "Savon Malliyhtymä kuntayhtymä"),
    ],
)
def test_a_table_or_a_slip_makes_two_names_one(one: str, other: str) -> None:
    assert are_one(organisation(one), organisation(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Malli Oy", "Malli Holding Oy"),
        ("Oulun yliopisto", "Turun yliopisto"),
        ("Juuan kunta", "Juvan kunta"),
        ("KIT Group Oy", "KKT Group Oy"),
        ("Hydroline Oy", "Hydrolink Oy"),
        ("Kylän Ryhmä Oy", "Kylän Oy"),
        ("Salo Oy", "Salon kaupunki"),
        ("Lappi", "Lapin kunta"),
        ("Etelä-Suomen lääninhallitus", "Itä-Suomen lääninhallitus"),
    ],
)
def test_look_alikes_stay_two(one: str, other: str) -> None:
    assert not are_one(organisation(one), organisation(other))


def test_a_business_id_joins_two_names() -> None:
    one = organisation("Oulunkaaren kuntayhtymä", business_id="1006538-5")
    other = organisation("Oulunkaari", business_id="1006538-5")
    assert are_one(one, other)


def test_a_business_id_alone_joins_no_names_without_a_word_in_common() -> None:
    one = organisation("Kuvitelman Paja Oy", business_id="1234567-1")
    assert not are_one(one, organisation("Revontulen Satama ry", business_id="1234567-1"))
    assert not are_one(
        organisation("Oulun Paja Oy", business_id="1234567-1"), organisation("Oulun Satama ry", business_id="1234567-1")
    )
    assert are_one(one, organisation("Pajakuvitelma, Kuvitelma Oy", business_id="1234567-1"))


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("Nilivaaran kyläyhdistys ry", "Lohijoen kyläyhdistys ry", False),
        ("Kuvitelman kotiseutuyhdistys ry", "Revontulen kyläyhdistys ry", False),
        ("Raahen ammattikorkeakoulu", "Raahen seudun ammattikorkeakoulu", True),
        ("Raahen ammattikorkeakoulu", "Kiteen ammattikorkeakoulu", False),
        ("Nilivaaran kyläyhdistys ry", "Nilivaaran kylä ry", True),
    ],
)
def test_a_word_of_many_names_joins_none_by_a_business_id(one: str, other: str, joined: bool) -> None:
    assert are_one(organisation(one, "1234567-1"), organisation(other, "1234567-1")) == joined


def test_a_shared_business_id_joins_nothing() -> None:
    one = organisation("Hämeen elinkeino-, liikenne- ja ympäristökeskus", business_id="2296962-1")
    other = organisation("Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus", business_id="2296962-1")
    assert not are_one(one, other)


def test_a_short_and_a_long_name_of_the_table_are_one() -> None:
    one = organisation("Hämeen ELY-keskus")
    assert are_one(one, organisation("Hämeen elinkeino-, liikenne- ja ympäristökeskus"))


def test_a_company_and_an_association_of_one_name_are_two() -> None:
    assert not are_one(organisation("Malli Oy"), organisation("Malli ry"))


def test_initials_join_within_one_document_only() -> None:
    one, other = organisation("EDL"), organisation("Esimerkin Diakonialaitoksen Säätiö")
    assert are_one(one, other, together=True)
    assert not are_one(one, other)


def test_initials_that_fit_two_bodies_join_neither() -> None:
    short, first, second = (
        organisation("EKS"),
        organisation("Esimerkin Kulttuuri Seura"),
        organisation("Erään Kunnan Seura"),
    )
    resolution = resolve(see(bodies(short, first, second)), NAMING)
    assert len({canonical(resolution, one) for one in (short, first, second)}) == 3


def test_a_unit_is_never_its_body_and_follows_it() -> None:
    plain = organisation("Malli")
    unit = organisation("Malli Oy", units=("Tutkimus",))
    resolution = resolve(see(bodies(plain), bodies(unit)), NAMING)
    assert canonical(resolution, unit) == canonical(resolution, plain) + "/tutkimus"


def act(name: str, body: str, *phones: str) -> Participation:
    return Participation(
        person(name, *phones), "contact-person", name, on_behalf_of=organisation(body) if body else None
    )


def people_of(*documents: Sequence[Participation]) -> int:
    mentions = see(*documents)
    resolution = resolve(mentions, NAMING)
    return len({resolution.of(iri) for iri in mentions.people})


def test_a_name_and_a_body_make_one_person() -> None:
    assert people_of([act("Maija Mallinen", "Malli")], [act("Maija Mallinen", "Malli Oy")]) == 1


def test_a_name_alone_makes_two_people() -> None:
    assert people_of([act("Maija Mallinen", "")], [act("Maija Mallinen", "")]) == 2
    assert people_of([act("Maija Mallinen", "Malli ry")], [act("Maija Mallinen", "Toinen ry")]) == 2


def test_a_phone_number_is_a_second_sign() -> None:
    number = "+358500000123"
    assert people_of([act("Maija Mallinen", "Malli ry", number)], [act("Maija Mallinen", "Toinen ry", number)]) == 1
    assert people_of([act("Maija Mallinen", "Malli ry", number)], [act("Matti Meri", "Toinen ry", number)]) == 2


def test_a_made_address_is_no_second_sign() -> None:
    made = ContactPoint(emails=("maija.mallinen@kunta.example",), inferred=("email",))
    one = Participation(person("Maija Mallinen")._replace(contact=made), "contact-person", "x")
    assert people_of([one], [one]) == 2


def test_the_ledger_says_why_and_holds_no_contact_detail() -> None:
    mentions = see(
        bodies(organisation("Esimerkkilän Kone"), organisation("ESIMERKKILÄN KONE OY")),
        [act("Maija Mallinen", "A ry", "+358500000123"), act("Maija Mallinen", "B ry", "+358500000123")],
    )
    comments = {judgement.comment for judgement in resolve(mentions, NAMING).judgements}
    assert "same name but for the legal form (oy)" in comments
    assert "same name and phone number" in comments
    assert not any("500000" in comment for comment in comments)


NAMES = [
    "Malli",
    "Malli Oy",
    "MALLI OY",
    "Malli ry",
    "EDL",
    "Esimerkin Diakonialaitoksen Säätiö",
    "Oulun kaupunki",
    "ODL",
]


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3), min_size=1, max_size=5))
def test_the_order_of_documents_changes_nothing(documents: list[list[str]]) -> None:
    def resolved(order: Sequence[int]) -> Resolution:
        mentions = Mentions()
        for index in order:
            mentions.merge(see(bodies(*map(organisation, documents[index]))))
        return resolve(mentions, NAMING)

    orders = itertools.islice(itertools.permutations(range(len(documents))), 6)
    first, *others = [resolved(order) for order in orders]
    assert all(other == first for other in others)


@st.composite
def made_documents(draw: st.DrawFn) -> list[list[Participation]]:
    acts = st.builds(
        act,
        st.sampled_from(["Maija Mallinen", "MAIJA MALLINEN", "Matti Meri"]),
        st.sampled_from(["", "Malli", "Malli Oy", "Malli ry", "Toivolan kunta"]),
        st.sampled_from(["+358500000123", "+358500000456"]),
    )
    bare = st.builds(act, st.just("Maija Mallinen"), st.sampled_from(["", "Malli", "Toivolan kunta"]))
    return draw(st.lists(st.lists(acts | bare, min_size=1, max_size=2), min_size=2, max_size=5))


@pytest.mark.slow
@settings(deadline=None)
@given(made_documents(), st.randoms(use_true_random=False))
def test_a_persons_ids_stay_when_documents_are_added_in_any_order(
    documents: list[list[Participation]], random: Random
) -> None:
    whole = resolve(see(*documents), NAMING)
    order = list(range(len(documents)))
    random.shuffle(order)
    mentions = Mentions()
    given_ids: set[str] = set()
    for index in order:
        alone = DocumentWriter(f"{index:016x}", NAMING, "", mentions)
        alone.write_project(Project(f"p/{index}", "Malli", participations=tuple(documents[index])), 1)
        so_far = resolve(mentions, NAMING)
        given_ids |= {so_far.of(iri) for iri in mentions.people}
        # An id that was given is a person's still, or leads to the one it was joined to.
        for iri in given_ids:
            assert iri in mentions.people
            assert so_far.of(iri) in mentions.people
    assert resolve(mentions, NAMING) == whole


def test_a_persons_id_depends_on_neither_document_nor_case_nor_legal_order() -> None:
    one, other = act("Maija Mallinen", "Toivolan kunta"), act("MAIJA MALLINEN", "TOIVOLAN KUNTA")
    first, second = see([one], [other]), see([other], [], [one])
    assert set(first.people) == set(second.people)
    assert len(first.people) == 1


def test_what_a_person_judged_comes_before_every_rule() -> None:
    mentions = see(bodies(organisation("Malli"), organisation("Malli Oy"), organisation("Kone Oy")))
    plain, company, other = (NAMING.body(organisation(name)) for name in ("Malli", "Malli Oy", "Kone Oy"))
    judged = Judgements([judge(plain, company, Verdict.DIFFERENT), judge(company, other, Verdict.SAME)])
    resolution = resolve(mentions, NAMING, judged)
    assert resolution.of(plain) != resolution.of(company)
    assert resolution.of(other) == resolution.of(company)
    assert set(judged) <= set(resolution.judgements)


def test_units_of_one_body_are_joined_by_a_judgement_and_others_never() -> None:
    units = [organisation("Malli", units=(unit,)) for unit in ("Tutkimus", "Tutkimusyksikkö")]
    elsewhere = organisation("Kone Oy", units=("Tutkimus",))
    mentions = see(bodies(*units, elsewhere))
    one, other, third = (NAMING.agent(unit) for unit in (*units, elsewhere))
    judged = Judgements([judge(one, other, Verdict.SAME), judge(one, third, Verdict.SAME)])
    resolution = resolve(mentions, NAMING, judged)
    assert resolution.of(one) == resolution.of(other)
    assert resolution.of(third) == third


def test_bodies_that_only_a_business_id_ties_together_are_worth_a_look() -> None:
    one = organisation("Kuvitelman Paja Oy", business_id="1234567-1")
    other = organisation("Revontulen Satama ry", business_id="1234567-1")
    mentions = see(bodies(one), bodies(other))
    resolution, judged = resolve(mentions, NAMING), Judgements()
    pairs = pair_up(mentions, resolution, judged, NAMING)
    known = evidence_of(mentions, resolution)
    found = score_pairs(pairs, mentions, resolution, lambda _: (known, frozenset()))
    assert [{line.subject_id, line.object_id} for line in found] == [{NAMING.agent(one), NAMING.agent(other)}]
    assert "business id" in found[0].comment


def test_what_is_known_of_candidates_is_asked_for_some_pairs_at_a_time_those_of_one_body_together() -> None:
    pairs = [Pair(f"urn:{hub}", f"urn:{hub}:{number}", 0.99) for number in range(90) for hub in range(9)]
    asked: list[set[str]] = []

    def read(some: Sequence[tuple[str, str]]) -> tuple[dict[str, Evidence], frozenset[frozenset[str]]]:
        asked.append({iri for pair in some for iri in pair})
        return dict.fromkeys(asked[-1], Evidence()), frozenset()

    found = score_pairs(pairs, see(), resolve(see(), NAMING), read)
    assert {(line.subject_id, line.object_id) for line in found} == {(a, b) for a, b, _ in pairs}
    assert max(map(len, asked)) <= 200
    assert sum(map(len, asked)) < 1.05 * len(set().union(*asked))


def candidates_of(*documents: Sequence[Participation]) -> list[set[str]]:
    """The names of each pair of people that is worth a look, on documents of one project each."""
    mentions = see(*documents)
    resolution = resolve(mentions, NAMING)
    pairs = pair_up(mentions, resolution, Judgements(), NAMING)
    evidence = {iri: Evidence(bodies={seen.organisation} - {""}) for iri, seen in mentions.people.items()}
    found = score_pairs(
        (pair for pair in pairs if "/person/" in pair.one), mentions, resolution, lambda _: (evidence, frozenset())
    )
    names = {iri: next(iter(seen.names))[0] for iri, seen in mentions.people.items()}
    return [{names[line.subject_id], names[line.object_id]} for line in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maija Mallinen", "Maija Mallinen-Kivi"),
        ("Maija Kivi-Mallinen", "Maija Mallinen"),
        ("M. Mallinen", "Maija Mallinen"),
        ("M. Mallinen", "Maija Mallinen-Kivi"),
        ("Maija Mallinen", "Maija Liisa Mallinen"),
        ("Maija-Liisa Mallinen", "Maija Mallinen"),
        ("M. L. Mallinen", "Maija-Liisa Mallinen"),
    ],
)
def test_other_forms_of_a_name_in_one_body_are_worth_a_look_and_never_joined(one: str, other: str) -> None:
    documents = [act(one, "Malli ry")], [act(other, "Malli ry")]
    assert candidates_of(*documents) == [{one, other}]
    assert people_of(*documents) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maija Mallinen", "Matti Mallinen"),
        ("M. Mallinen", "Liisa Mallinen"),
        ("Maija Mallinen", "Maija Kivi"),
        ("Maija Mallinen-Kivi", "Maija Mallinen-Lahti"),
        ("Maija Liisa Mallinen", "Maija Anneli Mallinen"),
    ],
)
def test_names_that_contradict_each_other_are_no_candidates(one: str, other: str) -> None:
    assert candidates_of([act(one, "Malli ry")], [act(other, "Malli ry")]) == []


def test_an_initial_in_another_body_says_too_little() -> None:
    assert candidates_of([act("M. Mallinen", "Malli ry")], [act("Maija Mallinen", "Toinen ry")]) == []


def test_an_initial_that_may_be_anybody_is_no_candidate() -> None:
    given_names = [f"M{vowel}{ending}" for vowel in "aei" for ending in ("ija", "tti", "nna", "rja", "lla")]
    documents = [[act(f"{one} Mallinen", "Malli ry")] for one in ("M.", *given_names)]
    assert not [pair for pair in candidates_of(*documents) if "M. Mallinen" in pair]
