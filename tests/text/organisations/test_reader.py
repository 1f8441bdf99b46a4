"""The reader of organisations: measured on labelled cells and sentences, its rules one by one, and the real list."""

from __future__ import annotations

import csv
import json
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converters.text.organisations.ids import is_business_id
from converters.text.organisations.reader import parse_organisation, read_organisations, split_budget_line
from graph.model import Organisation, Span
from graph.resources import table

LABELLED = Path(__file__).with_name("labelled.jsonl")
NAMES = st.sampled_from(sorted({row["name_fi"] for row in table("organisations")}))


def _pairs() -> list[tuple[Organisation, dict[str, list[str]] | None]]:
    """Every organisation read from the labelled texts with the wanted one of its name, None where none is wanted."""
    pairs: list[tuple[Organisation, dict[str, list[str]] | None]] = []
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted = list(row["organisations"])
        for found in read_organisations(row["text"]):
            match = next((each for each in wanted if each["name"].casefold() == found.name.casefold()), None)
            if match is not None:
                wanted.remove(match)
            pairs.append((found, match))
    return pairs


@cache
def _wanted() -> int:
    return sum(len(json.loads(line)["organisations"]) for line in LABELLED.read_text(encoding="utf-8").splitlines())


def test_precision_and_recall_on_the_labelled_texts() -> None:
    pairs = _pairs()
    right = sum(match is not None for _, match in pairs)
    assert right / len(pairs) >= 0.96
    assert right / _wanted() >= 0.95


def test_units_and_types_on_the_labelled_texts() -> None:
    matched = [(found, match) for found, match in _pairs() if match is not None]
    units = [list(found.units) == match["units"] for found, match in matched]
    types = [found.type in match["types"] for found, match in matched if match["types"]]
    assert sum(units) / len(units) >= 0.92
    assert sum(types) / len(types) >= 0.93


@pytest.mark.parametrize(
    ("raw", "name", "units", "kind"),
    [
        ("Kainuun maakunta -kuntayhtymä", "Kainuun maakunta -kuntayhtymä", (), "joint-municipal-authority"),
        (
            "Helsingin yliopiston Koulutus- ja kehittämiskeskus Palmenia",
            "Helsingin yliopisto",
            ("Koulutus- ja kehittämiskeskus Palmenia",),
            "university",
        ),
        (
            "Kuopion kaupunki Tekninen Virasto Kunnallistekninen Osasto",
            "Kuopion kaupunki",
            ("Tekninen Virasto", "Kunnallistekninen Osasto"),
            "municipality",
        ),
        ("Hyvinvointipalvelut", "", ("Hyvinvointipalvelut",), ""),
        ("Pyhäjärvi-instituutti", "Pyhäjärvi-instituutti", (), "foundation"),
        ("Projektipäällikkö, Oulun kaupunki", "Oulun kaupunki", (), "municipality"),
        ("OULUN KAUPUNKI", "Oulun kaupunki", (), "municipality"),
        ("PRIZZTECH OY", "PRIZZTECH OY", (), "company"),
        ("Turun yliopiston ylioppilaskunta", "Turun yliopiston ylioppilaskunta", (), "association"),
        (
            "Savonia-ammattikorkeakoulun kuntayhtymä",
            "Savonia-ammattikorkeakoulun kuntayhtymä",
            (),
            "joint-municipal-authority",
        ),
        ("Diakonia-ammattikorkeakoulu Oy", "Diakonia-ammattikorkeakoulu Oy", (), "university-of-applied-sciences"),
        ("Laurea - ammattikorkeakoulu", "Laurea-ammattikorkeakoulu", (), "university-of-applied-sciences"),
    ],
)
def test_takes_a_name_apart(raw: str, name: str, units: tuple[str, ...], kind: str) -> None:
    found = parse_organisation(raw)
    assert (found.name, found.units, found.type, found.raw) == (name, units, kind, raw)


def test_repairs_the_commas_that_lists_lost() -> None:
    found = parse_organisation("Hämeen elinkeino-  liikenne- ja ympäristökeskus  yritystuet")
    assert found.name == "Hämeen elinkeino-, liikenne- ja ympäristökeskus"
    assert split_budget_line(found.raw) == ("Hämeen elinkeino-  liikenne- ja ympäristökeskus", "yritystuet")


def test_reads_what_brackets_say() -> None:
    assert parse_organisation("Itä-Suomen yliopisto (aiemmin Kuopion yliopisto)").former_names == ("Kuopion yliopisto",)
    assert parse_organisation("Terveyden ja hyvinvoinnin laitos (THL)").abbreviation == "THL"
    assert parse_organisation("Oulunkaaren kuntayhtymä (1006538-5)").business_id == "1006538-5"
    assert parse_organisation("Oulunkaaren kuntayhtymä (1006538-6)").business_id == ""


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        ("Tmi Kukkaniitty", ""),
        ("T:mi Aino Virtanen", "Aino Virtanen"),
        ("Metallityö T:mi Matti Korhonen", "Matti Korhonen"),
        ("MATTI KORHONEN TMI", "Matti Korhonen"),
        ("Matti Juhani Korhonen", "Matti Juhani Korhonen"),
        ("HIRSIPAJA OYMATTI KORHONEN", "Matti Korhonen"),
    ],
)
def test_knows_sole_traders_as_people(raw: str, person: str) -> None:
    found = parse_organisation(raw)
    assert (found.type, found.sole_trader) == ("sole-trader", person)


def test_a_company_with_a_surname_is_no_sole_trader() -> None:
    assert parse_organisation("Matti Korhonen Oy").type == "company"


def test_places_people_and_prose_are_no_organisations() -> None:
    for text in (
        "Oulu, Kempele, Ii",
        "Pekka Virtanen ja Liisa Korhonen",
        "Hankkeen tavoitteet",
        "Oulun kaupunki -hanke",
    ):
        assert read_organisations(text) == []


@pytest.mark.parametrize("fund", ["EAKR", "ESR+", "EAKR-rahoitus", "ESR TL 5", "Kaste-ohjelma", "Interreg Pohjoinen"])
def test_a_fund_beside_a_body_is_no_unit_of_it(fund: str) -> None:
    for cell in (f"Lapin liitto / {fund}", f"{fund}, Lapin liitto"):
        assert (parse_organisation(cell).name, parse_organisation(cell).units) == ("Lapin liitto", ())
    assert parse_organisation("Iin kunta, EU-yksikkö").units == ("EU-yksikkö",)


def test_the_cells_of_the_real_pages(seeds: Path) -> None:
    text = next(seeds.glob("003_*")).read_text(encoding="utf-8")
    cell = text[text.index("Rahoittajat") : text.index("Yhteyshenkilöt")]
    found = [(each.name, each.units) for each in read_organisations(cell)]
    assert found == [
        ("Pudasjärven kaupunki", ()),
        ("Hämeen ELY-keskus", ()),
        ("Oulun kaupunki", ()),
        ("Oulun kaupunki", ("Kuntalaisvaikuttaminen ja yhteisötoiminta", "Monikulttuurikeskus Villa Victor")),
        ("Pudasjärven kaupunki", ()),
    ]


def test_every_name_of_the_real_list_is_taken(shared: Path) -> None:
    with (shared / "data" / "eura-2007-2013.csv").open(encoding="utf-8") as file:
        names = {row["Toteuttajan nimi"] for row in csv.DictReader(file)}
    parsed = {name: parse_organisation(name) for name in names}
    assert all(found.name or found.units for name, found in parsed.items() if name.strip())
    marked = [name for name in names if {"tmi", "t:mi"} & set(name.casefold().replace(",", " ").split())]
    assert len(marked) > 300
    assert {parsed[name].type for name in marked} == {"sole-trader"}
    assert sum(bool(found.type) for found in parsed.values()) / len(parsed) > 0.85


def test_every_known_name_is_read_back_alone_in_a_list_and_in_a_sentence() -> None:
    for name in sorted({row["name_fi"] for row in table("organisations")}):
        assert parse_organisation(name).name == name
        for text in (name, f"Rahoittajat: {name}", f"Hanketta koordinoi {name}."):
            assert [(found.name, found.raw) for found in read_organisations(text)] == [(name, name)]


@given(st.integers(100_000, 9_999_999))
def test_one_check_digit_at_most_fits(number: int) -> None:
    fitting = [digit for digit in range(10) if is_business_id(f"{number:07d}-{digit}")]
    assert len(fitting) <= 1


@given(
    st.text(max_size=60)
    | st.lists(NAMES | st.sampled_from(["ja", ",", "/", "(", ")", "-", "\n", "Oy", "ry"])).map(" ".join)
)
def test_nothing_raises_and_spans_hold(text: str) -> None:
    for found in read_organisations(text):
        assert isinstance(found.at, Span)
        assert text[found.at.start : found.at.end] == found.raw
        assert found.name or found.units
    parse_organisation(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oulu, kaupunki", [("Oulun kaupunki", ())]),
        ("Sodankylä, kunta, elinkeinopalvelut", [("Sodankylän kunta", ("elinkeinopalvelut",))]),
        ("Jakobstad, stad", [("Jakobstads stad", ())]),
        ("Keski-Pohjanmaan koulutusyhtymä, Kpedu", [("Keski-Pohjanmaan koulutusyhtymä", ())]),
        ("Invalidiliitto ry, Järvenpään koulutuskeskus", [("Invalidiliitto ry", ("Järvenpään koulutuskeskus",))]),
        ("Stiftelsen Arbis i Jakobstad", [("Stiftelsen Arbis i Jakobstad", ())]),
        ("Kommanditbolag Lindqvist & Co", [("Kommanditbolag Lindqvist & Co", ())]),
        ("MLL:n Kainuun piiri", [("MLL", ("Kainuun piiri",))]),
        (
            "Mukana on edustajia Business Oulusta ja Turku Science Parkista.",
            [("Business Oulu", ()), ("Turku Science Park", ())],
        ),
        ("Kursen ordnas i Borgå medborgarinstituts utrymmen.", [("Borgå medborgarinstitut", ())]),
        ("Toimintaa ylläpitää Kainuun Nuotta ry.", [("Kainuun Nuotta ry", ())]),
        ("Kyselyyn vastasivat kuntien elinkeinotoimi ja yrittäjäjärjestöt.", []),
    ],
)
def test_reads_more_forms_of_names(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(each.name, each.units) for each in read_organisations(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Työ tehtiin Iin kunnan ja Luotola Oyn kanssa.", [("Iin kunta", ()), ("Luotola Oy", ())]),
        ("Euroopan sosiaalirahasto 2014–2020, Kainuun ELY-keskus", ["Euroopan sosiaalirahasto", "Kainuun ELY-keskus"]),
        ("Aino Virtanen, Luotola Oy, aino.virtanen(a)luotola.example", [("Luotola Oy", ())]),
        ("Osallistujat: Aino Virtanen, Kehto Dialogues", [("Kehto Dialogues", ())]),
        ("Iin kunta\nKainuu Observatory, Climate Unit", [("Iin kunta", ()), ("Kainuu Observatory", ("Climate Unit",))]),
        (
            "Mukana ovat Luotola Oy, Kainuun Siivouspalvelut Oy ja Iin kunta.",
            [("Luotola Oy", ()), ("Kainuun Siivouspalvelut Oy", ()), ("Iin kunta", ())],
        ),
        (
            "Medfinansiärer\nVasa stad (FI), Österbottens förbund (FI)\nInterreg Aurora",
            ["Vasa stad", "Österbottens förbund"],
        ),
        ("The town of Kemi took part.", [("town of Kemi", ())]),
        ("Rahoittajat: Iin kunta, Lapin liitto\nTukea Leader-toimintaan", [("Iin kunta", ()), ("Lapin liitto", ())]),
        ("Aalto-yliopistona toimiva Aalto-korkeakoulusäätiö, Iin kunta", ["Aalto-korkeakoulusäätiö", "Iin kunta"]),
        ("Suomen Martoille ja Suomen Nuorisoseurojen jäsenille", [("Suomen Martat", ()), ("Suomen Nuorisoseurat", ())]),
        ("Työ tehtiin Pelastakaa Lasten ja muiden lasten kanssa.", [("Pelastakaa Lapset", ())]),
        ("Alueen nuorten toiminta ja Kylänuorten toimistot", []),
        (
            "Hanke on Iin kunnan, Lapin liiton ja Kehräkolmion yhteinen.",
            [("Iin kunta", ()), ("Lapin liitto", ()), ("Kehräkolmio", ())],
        ),
        ("Hanke on Iin kunnan, Lapin liiton ja Itämeren yhteinen.", [("Iin kunta", ()), ("Lapin liitto", ())]),
        ("Tukea antoi Euroopan aluekehitysrahasto EAKR.", [("Euroopan aluekehitysrahasto", ())]),
        ("Tämä on Luonnonvarakeskus Luken tutkimus.", [("Luonnonvarakeskus", ())]),
        ("Kutsun sai MLL Iin yhdistys ja Martat.", [("MLL", ("Iin yhdistys",)), ("Martat", ())]),
        ("Avajaistilaisuudessa Luotola Oy:n tiloissa", [("Luotola Oy", ())]),
        ("It is led by the ELY Centre for Lapland.", [("ELY Centre for Lapland", ())]),
        ("Rahoituksen antoi sisäasiainministeriö.", [("Sisäasiainministeriö", ())]),
        ("Hakemukset lähetetään Iin kunnan kirjaamoon.", [("Iin kunta", ("kirjaamo",))]),
        ("Sitä rahoittaa Leader Satulinna.", [("Leader Satulinna", ())]),
        ("Aino Virtanen Iin kunta", [("Iin kunta", ())]),
        ("Kolarin kunta sekä yrittäjä Aino Virtanen", [("Kolarin kunta", ())]),
        ("Lapin liitto, Euroopan unionin osarahoittama", [("Lapin liitto", ())]),
        ("Länsstyrelsen Norrbotten och Vasa stad deltar.", [("Länsstyrelsen Norrbotten", ()), ("Vasa stad", ())]),
        ("It belongs to the Arctic Sea Region Interreg.", []),
        (
            "Det leds av Nylands samkommun för barn- och ungdomsvård och förverkligas i Vasa.",
            [("Nylands samkommun för barn- och ungdomsvård", ())],
        ),
        ("Mukana on Folkhälsan Lyktan Ab.", [("Folkhälsan Lyktan Ab", ())]),
        (
            "Oulu University, Oulu University of Applied Sciences",
            [("Oulu University", ()), ("Oulu University of Applied Sciences", ())],
        ),
        ("Funding: European Union – NextGenerationEU, City of Oulu", [("City of Oulu", ())]),
    ],
)
def test_reads_what_project_pages_write(text: str, found: list[str | tuple[str, tuple[str, ...]]]) -> None:
    wanted = [(each, ()) if isinstance(each, str) else each for each in found]
    assert [(each.name, each.units) for each in read_organisations(text)] == wanted


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Aamu Bello ", "Oulun kaupunki, ", "Turun ja ", "Iin kunta (", "ev.lut. ", "-"])
def test_time_stays_linear_on_odd_texts(words: str) -> None:
    begin = time.process_time()
    read_organisations(words * (40_000 // len(words)))
    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Mellersta Österbottens räddningsverk ordnar kursen.", [("Mellersta Österbottens räddningsverk", "other")]),
        ("Österbottens polisinrättning", [("Österbottens polisinrättning", "state-regional-authority")]),
        ("Lapin rajavartioston harjoitus", [("Lapin rajavartiosto", "state-regional-authority")]),
        ("Keskusrikospoliisia kuultiin.", [("Keskusrikospoliisi", "state-agency")]),
        ("Mukana on Etelä-Karjalan luonnonsuojelupiiri.", [("Etelä-Karjalan luonnonsuojelupiiri", "association")]),
        ("The Kainuu rescue department took part.", [("Kainuu rescue department", "other")]),
        ("KAJAANIN EV.LUT. SEURAKUNTA", [("KAJAANIN EV.LUT. SEURAKUNTA", "parish")]),
        ("Tuki 5 000 euroa Tuulikylän kylät ry", [("Tuulikylän kylät ry", "association")]),
        ("Leader Tuuliseudulla on rahaa.", [("Leader Tuuliseutu", "association")]),
    ],
)
def test_authorities_parishes_and_receivers_of_sums(text: str, bodies: list[tuple[str, str]]) -> None:
    assert [(each.name, each.type) for each in read_organisations(text)] == bodies


@pytest.mark.parametrize(
    ("text", "body", "units"),
    [
        ("Kainuun liitto Maakuntahallitus pöytäkirja 4.10.2013 09:30", "Kainuun liitto", ("Maakuntahallitus",)),
        ("PUOLANGAN SEURAKUNTA KIRKKOVALTUUSTO KUULUTUS", "PUOLANGAN SEURAKUNTA", ("KIRKKOVALTUUSTO",)),
        ("KAINUUN KÄRÄJÄOIKEUDEN TUOMIO 8.2.2014", "KAINUUN KÄRÄJÄOIKEUS", ()),
        ("Korkeimman hallinto-oikeuden päätös", "Korkein hallinto-oikeus", ()),
    ],
)
def test_what_a_body_publishes_is_no_unit(text: str, body: str, units: tuple[str, ...]) -> None:
    assert [(each.name, each.units) for each in read_organisations(text)] == [(body, units)]
