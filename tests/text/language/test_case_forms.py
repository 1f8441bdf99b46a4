"""Every family name is known in every case: a law over the table of names, and the kinds of inflection one by one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from converters.text.language.case_forms import case_forms
from converters.text.language.inflection import inflect_name
from converters.text.people.name_forms import whole_name_forms, word_forms
from graph.resolve.suppression import MASK, Entry, Suppression
from graph.web.masking.names import NameIndex, split_name

# Genitive, partitive, essive, illative, allative; genitive and partitive of the plural.
KINDS = """
Kangas Kankaan Kangasta Kankaana Kankaaseen Kankaalle Kankaiden Kankaita
Saari Saaren Saarta Saarena Saareen Saarelle Saarien Saaria
Vesi Veden Vettä Vetenä Veteen Vedelle Vesien Vesiä
Susi Suden Sutta Sutena Suteen Sudelle Susien Susia
Uusi Uuden Uutta Uutena Uuteen Uudelle Uusien Uusia
Varis Variksen Varista Variksena Varikseen Varikselle Varisten Variksia
Kallas Kaltaan Kallasta Kaltaana Kaltaaseen Kaltaalle Kaltaiden Kaltaita
Taival Taipaleen Taivalta Taipaleena Taipaleeseen Taipaleelle Taipaleiden Taipaleita
Manner Mantereen Mannerta Mantereena Mantereeseen Mantereelle Mantereiden Mantereita
Sammal Sammalen Sammalta Sammalena Sammaleen Sammalelle Sammalten Sammalia
Laidun Laitumen Laidunta Laitumena Laitumeen Laitumelle Laidunten Laitumia
Siemen Siemenen Siementä Siemenenä Siemeneen Siemenelle Siementen Siemeniä
Niemi Niemen Niemeä Nieminä Niemeen Niemelle Niemien Niemiä
Lumi Lumen Lunta Lumena Lumeen Lumelle Lumien Lumia
Vuori Vuoren Vuorta Vuorena Vuoreen Vuorelle Vuorten Vuoria
Kieli Kielen Kieltä Kielenä Kieleen Kielelle Kielten Kieliä
Hirsi Hirren Hirttä Hirtenä Hirteen Hirrelle Hirsien Hirsiä
Länsi Lännen Länttä Läntenä Länteen Lännelle Länsien Länsiä
Lapsi Lapsen Lasta Lapsena Lapseen Lapselle Lasten Lapsia
Kivi Kiven Kiveä Kivenä Kiveen Kivelle Kivien Kiviä
Tammi Tammen Tammea Tammena Tammeen Tammelle Tammien Tammia
Ilves Ilveksen Ilvestä Ilveksenä Ilvekseen Ilvekselle Ilvesten Ilveksiä
Kaunis Kauniin Kaunista Kauniina Kauniiseen Kauniille Kauniiden Kauniita
Kirves Kirveen Kirvestä Kirveenä Kirveeseen Kirveelle Kirveiden Kirveitä
Ruis Rukiin Ruista Rukiina Rukiiseen Rukiille Rukiiden Rukiita
Seppä Sepän Seppää Seppänä Seppään Sepälle Seppien Seppiä
Mies Miehen Miestä Miehenä Mieheen Miehelle Miesten Miehiä
Poika Pojan Poikaa Poikana Poikaan Pojalle Poikien Poikia
Metsäpoika Metsäpojan Metsäpoikaa Metsäpoikana Metsäpoikaan Metsäpojalle Metsäpoikien Metsäpoikia
Sade Sateen Sadetta Sateena Sateeseen Sateelle Sateiden Sateita
Rinne Rinteen Rinnettä Rinteenä Rinteeseen Rinteelle Rinteiden Rinteitä
Virtanen Virtasen Virtasta Virtasena Virtaseen Virtaselle Virtasten Virtasia
Heikkilä Heikkilän Heikkilää Heikkilänä Heikkilään Heikkilälle Heikkilöiden Heikkilöitä
Laukka Laukan Laukkaa Laukkana Laukkaan Laukalle Laukkojen Laukkoja
Aalto Aallon Aaltoa Aaltona Aaltoon Aallolle Aaltojen Aaltoja
Kurki Kurjen Kurkea Kurkena Kurkeen Kurjelle Kurkien Kurkia
Koski Kosken Koskea Koskena Koskeen Koskelle Koskien Koskia
Vehmaa Vehmaan Vehmaata Vehmaana Vehmaahan Vehmaalle Vehmaiden Vehmaita
Lehtipuu Lehtipuun Lehtipuuta Lehtipuuna Lehtipuuhun Lehtipuulle Lehtipuiden Lehtipuita
Lampi Lammen Lampea Lampena Lampeen Lammelle Lampien Lampia
Kevät Kevään Kevättä Keväänä Kevääseen Keväälle Keväiden Keväitä
Lindroos Lindroosin Lindroosia Lindroosina Lindroosiin Lindroosille Lindroosien Lindrooseja
""".splitlines()
TABLES = Path(__file__).resolve().parents[3] / "converters" / "text" / "tables"
KEY = b"a test key of 16+"


@cache
def surnames() -> tuple[str, ...]:
    return tuple((TABLES / "surnames.txt").read_text(encoding="utf-8").split())


def listed(given: str, family: str) -> Suppression:
    hashed = Suppression((), KEY).hash_forms
    names = hashed(whole_name_forms((given,), family))
    return Suppression([Entry("", "", True, names, hashed(word_forms(family)), frozenset())], KEY)


@pytest.mark.parametrize("row", [row for row in KINDS if row])
def test_a_name_is_known_in_every_case(row: str) -> None:
    name, *forms = row.split()
    assert set(forms) <= word_forms(name)
    forgotten = listed("Orvo", name)
    assert {forgotten.mask(f"Muistamme Orvo {form}.") for form in forms} == {f"Muistamme {MASK}."}
    assert {forgotten.mask(form, alone=True) for form in forms} == {MASK}


@pytest.mark.parametrize("row", [row for row in KINDS if row])
def test_the_pseudonymous_edition_knows_it_in_every_case(row: str) -> None:
    name, *forms = row.split()
    index = NameIndex([(1, split_name(f"Orvo {name}"))])
    assert [form for form in forms if index.mask(f"Muistamme Orvo {form}.") != f"Muistamme {MASK}."] == []


def test_every_listed_surname_is_known_in_every_case_that_inflection_makes() -> None:
    missed = [
        (name, case)
        for name in surnames()
        for known in [case_forms(name)]
        for case, forms in inflect_name(name).items()
        if not forms <= known.get(case, frozenset())
    ]
    assert missed == []


def test_every_listed_surname_has_a_form_in_each_case() -> None:
    cases = {"nom", "gen", "par", "ess", "tra", "ine", "ela", "ill", "ade", "abl", "all", "plural"}
    assert [name for name in surnames() if not cases <= case_forms(name).keys()] == []


@pytest.mark.parametrize(
    ("given", "family", "text"),
    [
        ("Olli", "Halonen", "Halosen Olli"),
        ("Olli", "Halonen", "Halosen Ollille"),
        ("Aki", "Saari", "Saaren Akia"),
        ("Aki", "Saari", "Akia Saarta"),
        ("Aki", "Saari", "Akille Saarelle"),
        ("Pirjo", "Kangas", "PIRJO KANGASOY"),
        ("Pirjo", "Kangas", "KANGAS PIRJOTMI"),
        ("Pirjo", "Kangas", "TMIPIRJO KANGAS"),
    ],
)
def test_both_words_go_where_both_are_the_persons(given: str, family: str, text: str) -> None:
    assert listed(given, family).mask(text) == MASK


@pytest.mark.parametrize("text", ["Halosen Pekka", "Saaren kaupunki ja Aki", "Kangasniemi", "PIRJO KANGASALA"])
def test_what_only_resembles_the_name_stays(text: str) -> None:
    for given, family in (("Olli", "Halonen"), ("Aki", "Saari"), ("Pirjo", "Kangas")):
        assert listed(given, family).mask(text) is text
