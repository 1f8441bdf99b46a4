"""Groups that are invited, reached, taken as clients or listed by number; clauses that tell what they get."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


def _stated(text: str) -> list[str]:
    return [group.text for group in read_target_groups(text) if group.stated]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hanke kutsuu mukaan paikallisia leipomoita.", ["paikallisia leipomoita"]),
        ("Hanke kutsuu seudun nuoria mukaan kehittämään kaupunkia.", ["seudun nuoria"]),
        ("Kutsumme alueen viljelijät mukaan!", ["alueen viljelijät"]),
        ("Toivotamme lapsiperheet tervetulleiksi mukaan.", ["lapsiperheet"]),
        ("Projekti haastaa mukaan kuntapäättäjiä.", ["kuntapäättäjiä"]),
        ("Toimintaan osallistuu yksinäisiä ikäihmisiä.", ["yksinäisiä ikäihmisiä"]),
        ("Tavoittelemme nuoria miehiä kylille.", ["nuoria miehiä"]),
        ("Suunnittelussa huomioidaan erityisesti näkövammaiset.", ["näkövammaiset"]),
    ],
)
def test_whom_a_project_invites_is_stated(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "Haemme rahoittajia ja kumppaneita mukaan hankkeeseen.",
        "Hanke kutsuu mukaan ohjausryhmään kuntien edustajia.",
        "Hanke kutsuu koolle seminaarin.",
    ],
)
def test_who_is_invited_to_do_the_work_is_none(text: str) -> None:
    assert _stated(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Nuoria miehiä tavoitteleva hanke käynnistyi keväällä.", ["Nuoria miehiä"]),
        ("Kyse on eläkeikäisiä tavoittelevasta toiminnasta.", ["eläkeikäisiä"]),
        ("Pakolaisnuoriin keskittyvä valmennus alkaa syksyllä.", ["Pakolaisnuoriin"]),
        ("Lukiolaisille räätälöidyllä kurssilla laaditaan hakemuksia.", ["Lukiolaisille"]),
        ("Nuorille tarkoitetuilla leireillä opitaan yrittäjyyttä.", ["Nuorille"]),
    ],
)
def test_what_an_offer_aims_at_by_a_participle(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


def test_profit_and_results_are_nobody() -> None:
    assert _stated("Voittoa tavoitteleva toiminta jatkuu.") == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hankkeessa on asiakkaina kotouttamisajan ylittäneitä äitejä.", ["kotouttamisajan ylittäneitä äitejä"]),
        ("Asiakkaina voivat olla kaikki kuntalaiset.", ["kaikki kuntalaiset"]),
        ("Asiakkaaksi voi tulla jokainen alle 25-vuotias.", ["jokainen alle 25-vuotias"]),
        ("Osallistujat edustavat pieniä yrityksiä.", ["pieniä yrityksiä"]),
        ("Hyödynsaajina nähdään oppilaitokset ja työpaikat.", ["oppilaitokset", "työpaikat"]),
        ("Toiminnan pääkohteena ovat lapsiperheet.", ["lapsiperheet"]),
        ("Hanke rajaa kohderyhmän yli 30-vuotiaisiin.", ["yli 30-vuotiaisiin"]),
        ("Kenelle suunnattu: lapsiperheet", ["lapsiperheet"]),
        ("Palvelumme yrityksille", ["yrityksille"]),
    ],
)
def test_clients_users_and_labels(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Hankkeen kohderyhmät ovat\n1. maatilayrittäjät,\n2. neuvojat ja\n3. maatalousalan opiskelijat.",
            ["maatilayrittäjät", "neuvojat", "maatalousalan opiskelijat"],
        ),
        ("Kohderyhmänä ovat poliisi, pelastuslaitos ja hätäkeskus.", ["poliisi", "pelastuslaitos", "hätäkeskus"]),
        ("Kenelle?\nRyhmä on tarkoitettu eronneille isille.\nMilloin?\nTiistaisin 17.30", ["eronneille isille"]),
    ],
)
def test_lists_by_number_of_bodies_and_under_a_question(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups


@pytest.mark.parametrize(
    "text",
    ["Hanke on tarkoitettu muille kuin opiskelijoille.", "Kohderyhmänä ovat kaikki paitsi päätoimiset yrittäjät."],
)
def test_all_others_are_nobody(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    "clause",
    [
        "jotka hyötyvät hankkeesta saamalla uusia jäseniä",
        "jotka hankkeen myötä oppivat markkinointia",
        "jotka saavat käyttöönsä uuden työkalun",
        "joille tarjotaan kyytipalvelua",
        "joita autetaan löytämään tilat",
        "joiden arkea helpotetaan teknologialla",
        "joiden osaaminen vahvistuu hankkeen aikana",
    ],
)
def test_a_clause_that_tells_what_they_get_is_no_part(clause: str) -> None:
    assert _stated(f"Kohderyhmänä ovat kyläyhdistykset, {clause}.") == ["kyläyhdistykset"]


@pytest.mark.parametrize(
    "clause",
    [
        "jotka hyötyvät vertaistuesta",
        "jotka eivät saa hankkeessa opintopisteitä",
        "joille ei ole annettu diagnoosia",
        "joiden lapsia hoidetaan kotona",
        "joiden liikevaihto kasvaa",
        "jotka saavat erityistä tukea",
    ],
)
def test_a_clause_that_tells_which_ones_is_a_part(clause: str) -> None:
    assert _stated(f"Kohderyhmänä ovat jäsenet, {clause}.") in ([f"jäsenet, {clause}"],)


def test_what_a_clause_says_is_not_said_of_the_next_group() -> None:
    groups = read_target_groups("Kohderyhmänä ovat nuoret, jotka hyötyvät vertaistuesta, ja mökkiläiset.")
    assert [group.relation for group in groups] == ["direct", "direct"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Hankkeessa osallistetaan kouluttamattomia, työelämän ulkopuolella olevia naisia, erityisesti kotiäitejä.",
            ["kouluttamattomia, työelämän ulkopuolella olevia naisia", "kotiäitejä"],
        ),
        (
            "Koulutamme sijaisperheiden kanssa toimivia eri alojen ammattilaisia.",
            ["sijaisperheiden kanssa toimivia eri alojen ammattilaisia"],
        ),
        (
            "Hankkeessa tuetaan asunnottomia, työn ulkopuolella olevia nuoria sekä perheitä.",
            ["asunnottomia", "työn ulkopuolella olevia nuoria", "perheitä"],
        ),
    ],
)
def test_two_attributes_of_one_noun(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Hanke kohdistuu nuoriin, heidän perheisiinsä ja kouluihin.", ["nuoriin", "heidän perheisiinsä", "kouluihin"]),
        ("Selkokielen lukijoille suunnattu kurssi alkaa keväällä.", ["Selkokielen lukijoille"]),
        ("Välittömät hyödyt kohdistuvat saariston asukkaisiin.", ["saariston asukkaisiin"]),
        ("Hankkeeseen osallistuvat kaikki Mustikkamäen koulun oppilaat.", ["Mustikkamäen koulun oppilaat"]),
        (
            "Hanke etsii 40 ammattikoulunsa päättänyttä, työtä vailla olevaa nuorta.",
            ["40 ammattikoulunsa päättänyttä, työtä vailla olevaa nuorta"],
        ),
        ("Hankkeeseen otetaan 40 nuorta Kemistä.", ["40 nuorta Kemistä"]),
        (
            "Ryhmät on tarkoitettu läheisensä äkillisen sairauden kautta menettäneille.",
            ["läheisensä äkillisen sairauden kautta menettäneille"],
        ),
        ("Tilan ensisijaiset käyttäjät ovat keskustan asukkaat.", ["keskustan asukkaat"]),
        (
            "Hankkeessa on kaksi asiakasryhmää, joista ensimmäinen on työttömät ja toinen heidän ohjaajansa.",
            ["työttömät", "heidän ohjaajansa"],
        ),
        (
            "Hankkeeseen otetaan 30 pitkään työttömänä ollutta ja 20 opiskelijaa.",
            ["30 pitkään työttömänä ollutta", "20 opiskelijaa"],
        ),
    ],
)
def test_forms_of_the_groups(text: str, groups: list[str]) -> None:
    assert _stated(text) == groups
