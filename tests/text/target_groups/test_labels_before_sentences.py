"""Groups that label a sentence under a heading of target groups, and services that more words name."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Kohderyhmät\n\nNuoret: Hanke tarjoaa ohjausta.\n\nTyönantajat: Hankkeessa järjestetään koulutusta.",
            ["Nuoret", "Työnantajat"],
        ),
        (
            "Kohderyhmä\n\nLapsiperheet: Tila on kaikille avoin.\n\nYksinäiset ikäihmiset: Tarjoamme toimintaa.",
            ["Lapsiperheet", "Yksinäiset ikäihmiset"],
        ),
        (
            "Kohderyhmät:\n- Opettajat: kurssi antaa menetelmiä\n- Alan yritykset: hanke auttaa myymään",
            ["Opettajat", "Alan yritykset"],
        ),
        (
            "Kohderyhmä ja asiakasymmärrys **\n\nIkääntyneet: Tila on avoin.\n\nYksin asuvat: Tarjoamme ruokaa.",
            ["Ikääntyneet", "Yksin asuvat"],
        ),
        ("Kohderyhmä *\n\nIkääntyneet, jotka asuvat yksin.", ["Ikääntyneet, jotka asuvat yksin"]),
        ("Kaupungin uusi palvelu on työttömille.", ["työttömille"]),
        (
            "Vammaispalvelujen avoin toiminta on vammaisille sekä muille tuen tarpeessa oleville asiakkaille.",
            ["vammaisille", "muille tuen tarpeessa oleville asiakkaille"],
        ),
        ("Kaupungin suurin tapahtuma on kaikille tuttu.", []),
        ("Liiton kurssi on suunnattu harvinaisia lihasten sairauksia ja vammoja kokeneille.", None),
        (
            "Apurahoja voi hakea ensisijaisesti oululaisille kuuroille tarkoitetusta rahastosta.",
            ["oululaisille kuuroille"],
        ),
        (
            "Yhdistys on aloittanut kehittämishankkeen iäkkäiden omaishoitajien tukemiseksi.",
            ["iäkkäiden omaishoitajien"],
        ),
        (
            "Raati koostuu harvinaissairaista. Liitto auttaa liikehäiriösairaita ja heidän läheisiään.",
            ["liikehäiriösairaita", "heidän läheisiään"],
        ),
        ("Dance lessons (tanssi) are artistic education for young children.", ["young children"]),
    ],
)
def test_they_are_groups(text: str, groups: list[str] | None) -> None:
    expected = ["harvinaisia lihasten sairauksia ja vammoja kokeneille"] if groups is None else groups
    assert [group.text for group in read_target_groups(text)] == expected
