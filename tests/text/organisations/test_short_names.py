"""The short name of an association that its legal form closes, behind the long one: one body and not two."""

from __future__ import annotations

import pytest

from converters.text.organisations.reader import parse_organisation, read_organisations
from tests.text.organisations.checks import Wanted, check

LONG = ["Suomen Mallikerhojen liitto", "Suomen Latuliitto", "Maaseudun retkeily- ja kotiseutuliitto"]
FRAMES = [
    "{0}",
    "- {0}",
    "{0}, Iin kunta",
    "Iin kunta, {0}",
    "{0}; Kajo ry",
    "Hanketta toteuttaa {0}, Iin kunnan kanssa.",
]


@pytest.mark.parametrize(("name", "short"), list(zip(LONG, ["SML", "SULAL", "MRKL"], strict=True)))
@pytest.mark.parametrize("form", ["ry", "rf", "r.y."])
@pytest.mark.parametrize("frame", FRAMES)
def test_a_short_name_with_its_form_is_of_the_body_before_it(name: str, short: str, form: str, frame: str) -> None:
    names = [found.name for found in read_organisations(frame.format(f"{name}, {short} {form}"))]
    assert name in names
    assert not any(short in other for other in names)


def test_a_name_that_nothing_else_tells_is_one_by_the_form_of_its_short_name() -> None:
    (found,) = read_organisations("Suomen Hiihtopolku, SUHI ry")
    assert (found.name, found.abbreviation, found.type) == ("Suomen Hiihtopolku ry", "SUHI", "association")


@pytest.mark.parametrize(
    "two", ["Iin kunta, IKY ry", "Kuhmon Latu ry, KLA ry", "Suomen Latuliitto, Kajo ry", "Suomen Latuliitto, TKP ry"]
)
def test_other_names_with_a_form_are_bodies_of_their_own(two: str) -> None:
    assert [found.name for found in read_organisations(two)] == two.split(", ")


@pytest.mark.parametrize("dash", ["-", "–", "—"])
@pytest.mark.parametrize("name", ["FinFami {} Mielenterveysomaisten keskusliitto ry", "FinFami {} Kainuu ry"])
def test_the_brand_of_a_federation_before_a_dash(name: str, dash: str) -> None:
    check(name.format(dash), [name.format(dash)])


def test_a_federation_and_another_body_behind_a_dash() -> None:
    check("FinFami – Eläkeliitto ry", ["FinFami", "Eläkeliitto ry"])


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("KaMK Kalajoen ammattikorkeakoulu Oy", "Kalajoen ammattikorkeakoulu Oy", "KaMK"),
        ("RKKY Raahen koulutuskuntayhtymä", "Raahen koulutuskuntayhtymä", "RKKY"),
        ("YlaOpisto Ylitornion seudun ammattiopisto", "Ylitornion seudun ammattiopisto", "YlaOpisto"),
    ],
)
def test_a_short_name_or_brand_before_a_school_or_its_authority_is_no_part_of_the_name(
    text: str, name: str, short: str
) -> None:
    read = parse_organisation(text)
    assert (read.name, read.abbreviation, read.units) == (name, short, ())


@pytest.mark.parametrize("text", ["OSEKK Oulun seudun ammattikorkeakoulu Tekniikan yksikkö", "SPR Oulun piiri"])
def test_letters_that_name_the_owner_stay_the_body(text: str) -> None:
    assert parse_organisation(text).name == text.split()[0]


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("LUONNONVARAKESKUS LUKE", "LUONNONVARAKESKUS", "LUKE"),
        ("SUOMEN YMPÄRISTÖKESKUS SYKE", "SUOMEN YMPÄRISTÖKESKUS", "SYKE"),
        ("KALAJOEN TUTKIMUSLAITOS KTL", "KALAJOEN TUTKIMUSLAITOS", "KTL"),
        ("VESI- JA ILMATALOUDEN TUTKIMUSKESKUS VIT", "VESI- JA ILMATALOUDEN TUTKIMUSKESKUS", "VIT"),
        ("KALAJOEN AMMATTIKORKEAKOULU KAMK", "KALAJOEN AMMATTIKORKEAKOULU", "KAMK"),
    ],
)
def test_an_abbreviation_behind_a_name_in_capitals_is_no_part_of_it(text: str, name: str, short: str) -> None:
    found = parse_organisation(text)
    assert (found.name.upper(), found.abbreviation) == (name, short)


@pytest.mark.parametrize("text", ["KEMIN KAUPUNKI KEMI", "KIVI OY", "MALLIN YHDISTYS RY", "OULUN YLIOPISTO RUOKA"])
def test_other_words_behind_a_name_in_capitals_are_no_abbreviation(text: str) -> None:
    assert parse_organisation(text).abbreviation == ""


def test_an_institution_behind_its_owner_is_a_unit_and_no_other_name_of_it() -> None:
    found = parse_organisation("Opintotoiminnan Keskusliitto/OK-opintokeskus")
    assert (found.name, found.units) == ("Opintotoiminnan Keskusliitto", ("OK-opintokeskus",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Keudan oppisopimuskeskus", [("Keuda", ("oppisopimuskeskus",))]),
        ("Toteuttajat: Keudan oppisopimuskeskus, Kela", [("Keuda", ("oppisopimuskeskus",)), "Kela"]),
        ("Oulun yliopisto\nOhjausryhmä\nIin kunta", ["Oulun yliopisto", "Iin kunta"]),
        ("Pajulahden koulu", ["Pajulahden koulu"]),
        ("Turun oppisopimustoimisto", ["Turun oppisopimustoimisto"]),
    ],
)
def test_a_part_of_a_school_by_its_brand_is_its_unit(text: str, found: Wanted) -> None:
    check(text, found)


@pytest.mark.parametrize("name", ["MAIJA HALOVA", "Moilo Sanna"])
def test_a_line_of_a_given_name_and_a_word_is_no_body(name: str) -> None:
    assert [each.name for each in read_organisations(f"Iin kunta\n{name}\nKela")] == ["Iin kunta", "Kela"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("GTK:n yhteystiedot\nGeologian tutkimuskeskus\nJokitie 4", ["Geologian tutkimuskeskus"] * 2),
        (
            "Hakija: Suomen Humanistinen Ammattikorkeakoulu Oy\nHumak vastaa työstä yhdessä kuntien kanssa.",
            ["Suomen Humanistinen Ammattikorkeakoulu Oy"] * 2,
        ),
        ("SYKE leads it. The Finnish Environment Institute does more.", ["Finnish Environment Institute"] * 2),
        ("Humak vastaa työstä yhdessä Iin kunnan kanssa.", ["Humak", "Iin kunta"]),
    ],
)
def test_letters_of_a_body_that_the_text_names_in_full_are_that_body(text: str, names: list[str]) -> None:
    assert [found.name for found in read_organisations(text)] == names


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("Arcada University of Applied Sciences", "Arcada"),
        ("Yrkeshögskolan Arcada", "Arcada"),
        ("Arcada-ammattikorkeakoulu", "Arcada"),
        ("Haaga-Helia University of Applied Sciences", "Haaga-Helia"),
        ("Haaga-Helia ammattikorkeakoulu", "Haaga-Helia"),
    ],
)
def test_a_school_by_its_first_or_last_word_is_the_same(whole: str, short: str) -> None:
    text = f"{whole} leads the project. In addition to {short} and Kela there are firms."
    assert [found.name for found in read_organisations(text)] == [whole, whole, "Kela"]
    assert [found.name for found in read_organisations(f"{short} leads the project.")] == [short]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Suomen Jokiseuran vuosi oli vilkas. Keväällä Jokiseura siirtyi verkkoon.", "Suomen Jokiseura"),
        (
            "Bildningsstiftelsen i Kimito delar ut bidrag. I år fick Bildningsstiftelsen en gåva.",
            "Bildningsstiftelsen i Kimito",
        ),
        (
            "Ylä-Savon Vesiyhdistys ry tutki järvet. Sen jälkeen Vesiyhdistyksen hallitus päätti.",
            "Ylä-Savon Vesiyhdistys ry",
        ),
    ],
)
def test_a_body_is_called_again_by_the_word_that_tells_its_kind(text: str, name: str) -> None:
    assert {each.name for each in read_organisations(text)} == {name}


def test_a_word_of_two_whole_names_calls_neither() -> None:
    found = read_organisations(
        "Lapin Taiteilijaseura ja Kainuun Taiteilijaseura kokoontuivat. Mukana oli Taiteilijaseura."
    )
    assert [each.name for each in found] == ["Lapin Taiteilijaseura", "Kainuun Taiteilijaseura", "Taiteilijaseura"]
