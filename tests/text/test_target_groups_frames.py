"""Laws of the ways of saying for whom something is: any frame names any group, in any tense, and no frame of another
matter names one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converters.text.target_groups import read_target_groups

_GROUPS = [
    # nominative, allative, partitive, illative, genitive
    ("nuoret", "nuorille", "nuoria", "nuoriin", "nuorten"),
    ("omaishoitajat", "omaishoitajille", "omaishoitajia", "omaishoitajiin", "omaishoitajien"),
    ("alueen lapsiperheet", "alueen lapsiperheille", "alueen lapsiperheitä", "alueen lapsiperheisiin", "alueen lapsiperheiden"),
    (
        "yksin asuvat ikäihmiset",
        "yksin asuville ikäihmisille",
        "yksin asuvia ikäihmisiä",
        "yksin asuviin ikäihmisiin",
        "yksin asuvien ikäihmisten",
    ),
    (
        "työttömät maahanmuuttajat",
        "työttömille maahanmuuttajille",
        "työttömiä maahanmuuttajia",
        "työttömiin maahanmuuttajiin",
        "työttömien maahanmuuttajien",
    ),
    ("15–17-vuotiaat tytöt", "15–17-vuotiaille tytöille", "15–17-vuotiaita tyttöjä", "15–17-vuotiaisiin tyttöihin", "15–17-vuotiaiden tyttöjen"),
    ("pienyritykset", "pienyrityksille", "pienyrityksiä", "pienyrityksiin", "pienyritysten"),
    (
        "turvapaikkaa hakeneet naiset",
        "turvapaikkaa hakeneille naisille",
        "turvapaikkaa hakeneita naisia",
        "turvapaikkaa hakeneisiin naisiin",
        "turvapaikkaa hakeneiden naisten",
    ),
]
_NOM, _ALL, _PAR, _ILL, _GEN = range(5)
_SUBJECTS = ["Hanke", "Kurssi", "Toiminta", "Palvelu", "Opas", "Valmennus", "Tapahtuma", "Talvileiri", "Verkkosivusto"]
_STATED = [
    ("{subject} on suunnattu {}.", _ALL),
    ("{subject} oli suunnattu erityisesti {}.", _ALL),
    ("{subject} on tarkoitettu {}.", _ALL),
    ("{subject} on ensisijaisesti tarkoitettu {}.", _ALL),
    ("{subject} suunnataan {}.", _ALL),
    ("{subject} suunnattiin {}.", _ALL),
    ("{subject} kohdistuu {}.", _ILL),
    ("{subject} on avoin {}.", _ALL),
    ("{subject} on avoin myös {}.", _ALL),
    ("Kohderyhmänä ovat {}.", _NOM),
    ("Kohderyhmänä olivat {}.", _NOM),
    ("Hankkeen kohderyhmään kuuluvat {}.", _NOM),
    ("Osallistujina ovat {}.", _NOM),
]
_HELPED = [
    ("Hankkeessa {verb} {}.", _PAR, ["tuetaan", "tuettiin", "autetaan", "autettiin", "kannustetaan", "ohjattiin", "koulutetaan"]),
    ("Hanke {verb} {}.", _PAR, ["tukee", "tuki", "auttaa", "auttoi", "rohkaisee", "kannusti", "palvelee"]),
    ("{verb} {}.", _PAR, ["Tuemme", "Autamme", "Kannustamme", "Valmennamme"]),
    ("Hankkeessa {verb} {} osaamista.", _GEN, ["kehitetään", "kehitettiin", "vahvistetaan", "lisätään", "parannetaan"]),
    ("Tavoitteena on {verb} {} osallisuutta.", _GEN, ["lisätä", "edistää", "vahvistaa", "parantaa"]),
    ("Hankkeessa {verb} neuvontaa {}.", _ALL, ["tarjotaan", "tarjottiin", "järjestetään", "järjestettiin", "annetaan"]),
    ("{verb} vertaistukea {}.", _ALL, ["Tarjoamme", "Järjestämme"]),
]


@settings(max_examples=300)
@given(st.sampled_from(_STATED), st.sampled_from(_SUBJECTS), st.sampled_from(_GROUPS))
def test_whatever_is_meant_for_a_group_names_it(frame: tuple[str, int], subject: str, group: tuple[str, ...]) -> None:
    sentence, case = frame
    (read,) = read_target_groups(sentence.format(group[case], subject=subject))
    assert (read.text, read.stated, read.relation) == (group[case], True, "direct")


@settings(max_examples=300)
@given(st.sampled_from(_HELPED), st.data(), st.sampled_from(_GROUPS))
def test_whom_someone_helps_is_a_group_of_a_purpose(
    frame: tuple[str, int, list[str]], data: st.DataObject, group: tuple[str, ...]
) -> None:
    sentence, case, verbs = frame
    (read,) = read_target_groups(sentence.format(group[case], verb=data.draw(st.sampled_from(verbs))))
    assert (read.text, read.stated) == (group[case], False)
