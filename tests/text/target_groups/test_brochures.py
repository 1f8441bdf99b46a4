"""Groups in the short lines of brochures: headings without a question mark, labels, titles of what is offered."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Ketkä voivat osallistua\nMaahanmuuttajat\nTyöttömät nuoret", ["Maahanmuuttajat", "Työttömät nuoret"]),
        ("Asiakkaamme\nLapsiperheet\nVanhukset", ["Lapsiperheet", "Vanhukset"]),
        ("Våra kunder\nbarnfamiljer\nseniorer", ["barnfamiljer", "seniorer"]),
        ("Suunnattu: 7–12-vuotiaat\nPaikka: urheilutalo", ["7–12-vuotiaat"]),
        ("Avsedd för: unga 13–17 år\nPlats: Folkets hus", ["unga 13–17 år"]),
        ("Tukea nuorille ja perheille", ["nuorille", "perheille"]),
        ("Liikuntaa senioreille\nTi klo 10 urheilutalossa", ["senioreille"]),
        ("Simskola för barn 5–7 år\nMåndag kl 16", ["barn 5–7 år"]),
        ("Language café for immigrants\nEvery Tuesday", ["immigrants"]),
    ],
)
def test_groups_in_short_lines(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Yhteistyökumppanit: koulut, yritykset ja järjestöt",
        "Rahoittajat: kunnat ja säätiöt",
        "Järjestäjät: nuoret ja vapaaehtoiset",
        "Hakijat: yritykset",
        "Tukea nuorille järjestää kaupunki.",
        "Ohjaajat\nMaanantai klo 17",
    ],
)
def test_no_groups_in_short_lines(text: str) -> None:
    assert _stated(text) == []


def test_a_label_of_job_seekers_is_no_label_of_applicants() -> None:
    assert "nuoret" in _stated("Työnhakijat: nuoret, pitkäaikaistyöttömät ja maahanmuuttajat")
