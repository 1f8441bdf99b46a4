"""Bodies that a sentence names by their kind alone, where the text told which one is meant; all is made up."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import read_contacts


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Hanke alkoi Iin seurakunnassa. Vetäjäksi valittiin seurakunnan lastenohjaaja Anna Mäki.", "Iin seurakunta"),
        ("Mukana on Kainuun Jokiyhdistys ry. Yhdistyksen puheenjohtaja Anna Mäki iloitsee.", "Kainuun Jokiyhdistys ry"),
        ("Mukana ovat Lapin yliopisto ja Iin kunta. Hankkeessa on yliopiston professori Anna Mäki.", "Lapin yliopisto"),
        ("Mukana ovat Iin kunta ja Lapin yliopisto. Kunnan puolelta mukana on sihteeri Anna Mäki.", "Iin kunta"),
        ("Mukana ovat Lapin yliopisto ja Oulun yliopisto. Hankkeessa on yliopiston professori Anna Mäki.", ""),
        ("Hankkeessa on yliopiston professori Anna Mäki.", ""),
    ],
)  # fmt: skip
def test_the_kind_of_a_body_before_a_post_is_the_one_that_the_text_told_of(text: str, body: str) -> None:
    (found,) = read_contacts(text)
    assert (found.organisation.name if found.organisation else "") == body


def test_a_body_told_by_its_kind_is_not_sure() -> None:
    (found,) = read_contacts("Hanke alkoi Iin seurakunnassa. Vetäjäksi valittiin seurakunnan lastenohjaaja Anna Mäki.")
    assert found.organisation is not None
    assert found.organisation.confidence < 0.8
