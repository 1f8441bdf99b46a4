"""The label of a contact or a post that leads to a body is no part of its name: `Contact person in X Ltd`."""

from __future__ import annotations

import pytest

from tests.text.organisations.checks import check


@pytest.mark.parametrize(
    "post",
    [
        "Contact person in",
        "Contact persons at",
        "Contact information of",
        "Responsible person in",
        "Project manager in",
        "Senior advisor in",
        "Coordinator at",
        "Contact person in the",
        "Kontaktperson i",
        "Projektledare på",
    ],
)
@pytest.mark.parametrize("body", ["Lumikko Science Park Ltd", "Kaarna Oy", "University of Oulu"])
@pytest.mark.parametrize("behind", [": Tero Virtanen", ":", ""])
def test_a_post_leads_to_a_body(post: str, body: str, behind: str) -> None:
    check(f"{post} {body}{behind}", [body])


@pytest.mark.parametrize("name", ["Vänner för Livet rf", "Music for Everyone ry", "Geologerna vid Åbo Akademi rf"])
def test_a_name_that_goes_on_over_a_small_word_is_whole(name: str) -> None:
    check(name, [name])
