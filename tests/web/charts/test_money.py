"""No euro counts twice: parts are taken out of their total, and what is stated twice counts once."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from graph.web.search.money import Amount, Share, share_amounts

amounts = st.lists(
    st.builds(
        Amount,
        st.sampled_from(["p1", "p2"]),
        st.sampled_from(["granted", "realised"]),
        st.sampled_from(["", "city", "state"]),
        st.sampled_from(["", "2016", "2017"]),
        st.integers(0, 10**7).map(Decimal),
    ),
    max_size=12,
)


def amount(payer: str, year: str, value: int, kind: str = "granted") -> Amount:
    return Amount("p", kind, payer, year, Decimal(value))


def test_what_the_payers_leave_of_a_total_has_no_payer() -> None:
    stated = [amount("", "", 100), amount("city", "", 30), amount("state", "", 50)]
    assert set(share_amounts(stated)) == {
        Share("p", "granted", "city", 3000),
        Share("p", "granted", "state", 5000),
        Share("p", "granted", "", 2000),
    }


def test_years_add_up_to_their_total_and_are_not_added_to_it() -> None:
    stated = [amount("city", "2016", 40), amount("city", "2017", 60), amount("city", "", 100)]
    assert list(share_amounts(stated)) == [Share("p", "granted", "city", 10000)]


def test_two_sources_that_state_the_same_sum_do_not_double_it() -> None:
    assert list(share_amounts([amount("", "", 70), amount("", "", 70)])) == [Share("p", "granted", "", 7000)]


def test_granted_is_never_added_to_realised() -> None:
    stated = [amount("", "", 100), amount("", "", 90, "realised")]
    assert set(share_amounts(stated)) == {Share("p", "granted", "", 10000), Share("p", "realised", "", 9000)}


@given(amounts)
def test_shares_come_to_the_largest_statement_and_to_no_more_than_all(stated: list[Amount]) -> None:
    sums: defaultdict[tuple[str, str], int] = defaultdict(int)
    for share in share_amounts(stated):
        assert share.cents >= 0
        sums[share.project, share.kind] += share.cents
    for one in stated:
        mine = [other.value for other in stated if (other.project, other.kind) == (one.project, one.kind)]
        assert 100 * one.value <= sums[one.project, one.kind] <= 100 * sum(mine)


@given(amounts, st.randoms(use_true_random=False))
def test_the_order_of_statements_changes_nothing(stated: list[Amount], random: object) -> None:
    shuffled = list(stated)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert set(share_amounts(shuffled)) == set(share_amounts(stated))
