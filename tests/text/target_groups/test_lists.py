"""Lists of groups, ages with two bounds, and who is meant instead of another or by turns."""

from __future__ import annotations

import pytest

from converters.text.target_groups.reader import read_target_groups


@pytest.mark.parametrize(
    ("group", "low", "high"),
    [
        ("yli 20- mutta alle 36-vuotiaat {}", 21, 35),
        ("yli 16-, mutta alle 30-vuotiaat {}", 17, 29),
        ("vähintään 18- mutta enintään 29-vuotiaat {}", 18, 29),
        ("18 vuotta täyttäneet mutta alle 25-vuotiaat {}", 18, 24),
        ("18 vuotta täyttäneet, mutta alle 25-vuotiaat {}", 18, 24),
        ("yli 20 mutta alle 36 vuotta vanhat {}", 21, 35),
        ("18 vuotta täyttäneet, alle 25-vuotiaat {}", 18, 24),
        ("65-vuotiaat ja sitä vanhemmat {}", 65, None),
        ("29-vuotiaat ja sitä nuoremmat {}", None, 29),
        ("17- ja 24-vuotiaat {}", 17, 24),
        ("18−29-vuotiaat {}", 18, 29),
    ],
)
@pytest.mark.parametrize("noun", ["työttömät", "kalastajat"])
@pytest.mark.parametrize(("frame", "section"), [("Kohderyhmänä ovat {}.", ""), ("{}", "direct"), ("{}", "indirect")])
def test_an_age_with_two_bounds_is_one(
    frame: str, section: str, group: str, noun: str, low: int | None, high: int | None
) -> None:
    (read,) = read_target_groups(frame.format(group.format(noun)), section=section)
    assert (read.text, read.age_min, read.age_max) == (group.format(noun), low, high)
    assert read.relation == (section or "direct")


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Ei yritykset, vaan kunnat.", ["kunnat"]),
        ("Ei opettajat vaan oppilaat ja heidän vanhempansa", ["oppilaat", "heidän vanhempansa"]),
        ("Ei kaikki nuoret, vaan ne 16–29-vuotiaat, jotka ovat työttömiä.", ["16–29-vuotiaat, jotka ovat työttömiä"]),
        ("Eivät nuoret, vaan 50+ työttömät", ["50+ työttömät"]),
    ],
)
def test_who_is_meant_instead_under_a_heading(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="direct")] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Välillisen kohderyhmän taas muodostavat nuorten vanhemmat.", [("nuorten vanhemmat", "indirect")]),
        (
            "Kohderyhmän muodostavat nuoret. Välillisen taas muodostavat opettajat.",
            [("nuoret", "direct"), ("opettajat", "indirect")],
        ),
        (
            "Varsinainen kohderyhmä ovat nuoret, välillinen puolestaan vanhemmat.",
            [("nuoret", "direct"), ("vanhemmat", "indirect")],
        ),
        (
            "Varsinaisen kohderyhmän muodostavat omaishoitajat, välillisen taas sosiaalityöntekijät.",
            [("omaishoitajat", "direct"), ("sosiaalityöntekijät", "indirect")],
        ),
    ],
)
def test_direct_and_indirect_by_turns(text: str, groups: list[tuple[str, str]]) -> None:
    assert [(group.text, group.relation) for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "section", "groups"),
    [
        ("Nuoret\nVanhemmat\nHUOM! Ilmoittautuminen pakollinen", "direct", ["Nuoret", "Vanhemmat"]),
        ("Kohderyhmä: yrittäjät, HUOM", "", ["yrittäjät"]),
        ("50+ työttömät, vajaakuntoiset työnhakijat", "direct", ["50+ työttömät", "vajaakuntoiset työnhakijat"]),
        (
            "Kohderyhmä: yli 50-vuotiaat työttömät, vammaiset nuoret",
            "",
            ["yli 50-vuotiaat työttömät", "vammaiset nuoret"],
        ),
        ("Työttömät, vammaiset nuoret", "direct", ["Työttömät, vammaiset nuoret"]),
        ("Kohdennamme toimet 30–50-vuotiaisiin miehiin.", "", ["30–50-vuotiaisiin miehiin"]),
        ("Suuntaamme palvelut nuorille.", "", ["nuorille"]),
        ("Kohdistamme toiminnan työttömiin maahanmuuttajiin.", "", ["työttömiin maahanmuuttajiin"]),
        (
            "Asiakkaamme ovat mielenterveyskuntoutujia, jotka muodostavat kohderyhmän.",
            "",
            ["mielenterveyskuntoutujia"],
        ),
        ("Asiakkaamme ovat erittäin tyytyväisiä.", "", []),
        (
            "Leskille, yksinhuoltajille ja muuten yksin jääneille tarkoitettu saunailta pidetään torstaisin.",
            "",
            ["Leskille", "yksinhuoltajille", "muuten yksin jääneille"],
        ),
        (
            "Työttömille, lomautetuille ja opiskelijoille suunnattu kurssi alkaa.",
            "",
            ["Työttömille", "lomautetuille", "opiskelijoille"],
        ),
    ],
)
def test_lists_of_groups(text: str, section: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section=section)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Tavoitteena on tukea pitkään poissa työelämästä olleita.", ["pitkään poissa työelämästä olleita"]),
        ("Tarjoamme neuvontaa työttömille ja alueen nuorille.", ["työttömille", "alueen nuorille"]),
        ("Ryhmässä nuoret voivat saada vertaistukea.", ["nuoret"]),
        ("Omaisten vertaisryhmä kokoontuu tiistaisin.", ["Omaisten"]),
        ("Hankkeessa lähestytään nuoria miehiä uudella tavalla.", ["nuoria miehiä"]),
        ("The aim is to develop guidance for immigrants at the university.", ["immigrants"]),
    ],
)
def test_whom_a_list_or_a_group_serves(text: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read] == groups
    assert not any(group.stated for group in read)


def test_a_project_that_is_aimed_at_someone() -> None:
    (read,) = read_target_groups("Työttömiin nuoriin kohdistuvan hankkeen ohjaajat kokoontuvat.")
    assert (read.text, read.stated) == ("Työttömiin nuoriin", True)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("nuoret ikävälillä 21–31 vuotta", (21, 31)),
        ("nuoret iältään 19–26", (19, 26)),
        ("nuoret ikäryhmässä 15–24", (15, 24)),
        ("nuoret (+18)", (18, None)),
        ("nuoret, jotka ovat täyttäneet 18 vuotta", (18, None)),
    ],
)
@pytest.mark.parametrize("frame", ["Kohderyhmänä ovat {}.", "Kohderyhmä: {}", "Kohderyhmät:\n- {}\n- merenkulkijat"])
def test_ages_behind_a_group(frame: str, text: str, ages: tuple[int | None, int | None]) -> None:
    first, *_ = read_target_groups(frame.format(text))
    assert (first.age_min, first.age_max) == ages


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kohderyhmänä ovat {0} eivätkä {1}.", ["{0}"]),
        ("Kohderyhmänä ovat nimenomaan {0}, eivät {1}.", ["{0}"]),
        ("Kohderyhmänä ovat {0} (ei {1}).", ["{0}"]),
        ("Kohderyhmään kuuluvat {0}, mutta yli 65-vuotiaat {1} eivät kuulu siihen.", ["{0}"]),
    ],
)
def test_who_is_left_out_is_no_group(text: str, groups: list[str]) -> None:
    names = ("yksin asuvat miehet", "opiskelijat")
    assert [group.text for group in read_target_groups(text.format(*names))] == [each.format(*names) for each in groups]


@pytest.mark.parametrize(
    ("text", "relation", "groups"),
    [
        ("Miehet ja naiset hyötyvät hankkeesta välillisesti.", "indirect", ["Miehet", "naiset"]),
        ("Omaishoitajat ovat hankkeen välillistä kohderyhmää.", "indirect", ["Omaishoitajat"]),
        ("Ohjaus on maksutonta alueen nuorille.", "direct", ["alueen nuorille"]),
        ("Alueen miehille ja naisille suunnattu hanke alkaa.", "direct", ["Alueen miehille", "naisille"]),
        ("Järjestetään alueen nuorille suunnattuja kursseja.", "direct", ["alueen nuorille"]),
    ],
)
def test_groups_before_what_is_said_of_them(text: str, relation: str, groups: list[str]) -> None:
    read = read_target_groups(text)
    assert [group.text for group in read] == groups
    assert {group.relation for group in read} == {relation}


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Tervetuloa mukaan kaikki eläkeläiset!", ["kaikki eläkeläiset"]),
        ("Hankkeen loppukäyttäjiä ovat muistisairaat.", ["muistisairaat"]),
        ("Haluamme tukea leskeksi jääneitä.", ["leskeksi jääneitä"]),
        ("Toiminnalla ehkäistään yläkouluikäisten poissaoloja.", ["yläkouluikäisten"]),
        ("Hankkeessa tehdään töitä nuorten parissa.", ["nuorten"]),
        ("Kohderyhmä 1: nuoret. Kohderyhmä 2: yrittäjät.", ["nuoret", "yrittäjät"]),
        ("Kohderyhmä\nKohderyhmänä ovat työttömät.\nTulokset\nNuoret löysivät töitä.", ["työttömät"]),
        ("Kohderyhmä\nNuoret\nVanhemmat\nTavoitteet\nTyöllisyyden parantaminen", ["Nuoret", "Vanhemmat"]),
    ],
)
def test_more_wordings_and_the_title_that_ends_a_list(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Perheitä ja vanhempia pyritään tukemaan arjessa.", ["Perheitä", "vanhempia"]),
        ("Hankkeessa kehitetään erilaisia ryhmä- ja parityöskentelyn muotoja.", []),
        (
            "Tavoitteena on tukea lapsiaan hoitavia ja raskaana olevia naisia.",
            ["lapsiaan hoitavia ja raskaana olevia naisia"],
        ),
    ],
)
def test_whom_a_purpose_begins_with(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if not group.stated] == groups


_VERBS = [
    "edesauttaa",
    "vähentää",
    "parantaa",
    "sujuvoittaa",
    "kartuttaa",
    "turvata",
    "kohentaa",
    "ylläpitää",
    "kasvattaa",
    "ehkäistä",
    "uudistaa",
]
_DONE = [
    "edesautetaan",
    "vähennetään",
    "lisätään",
    "sujuvoitetaan",
    "kartutetaan",
    "kohennetaan",
    "ylläpidetään",
    "kasvatetaan",
]


@pytest.mark.parametrize(
    "group", ["ikääntyneiden", "työttömäksi jääneiden", "yli 50-vuotiaiden vaikeasti työllistyvien"]
)
def test_a_verb_before_a_participle_is_no_part_of_the_group(group: str) -> None:
    sentences = [f"Tavoitteena on {verb} {group} hyvinvointia." for verb in _VERBS]
    sentences += [f"Hankkeessa {verb} {group} hyvinvointia." for verb in _DONE]
    for sentence in sentences:
        assert [read.text for read in read_target_groups(sentence)] == [group], sentence


@pytest.mark.parametrize(
    "text",
    ["Tavoitteena on uusien työtapojen luominen.", "Haku on suunnattu järjestöille ikääntyneiden tukemiseen."],
)
def test_a_way_of_working_and_a_call_for_grants_name_nobody(text: str) -> None:
    assert read_target_groups(text) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Toiminta on lapsille ja nuorille.", ["lapsille", "nuorille"]),
        ("Palvelun käyttäjiksi tavoitellaan maaseudulla asuvia eläkeläisiä.", ["maaseudulla asuvia eläkeläisiä"]),
        ("Toimien piirissä ovat perhehoitajat.", ["perhehoitajat"]),
        ("Hanke ei ole tarkoitettu kunnille, vaan pienyrityksille.", ["pienyrityksille"]),
        ("Kohderyhmä jakautuu kahteen: opettajiin ja oppilaisiin.", ["opettajiin", "oppilaisiin"]),
        ("Kurssille toivotaan miehiä, mutta myös naiset ovat tervetulleita.", ["miehiä", "naiset"]),
        ("Mukaan valittiin kuusi alakoulua.", ["kuusi alakoulua"]),
        ("Hankkeeseen osallistuu 15 sahayritystä ja 4 oppilaitosta.", ["15 sahayritystä", "4 oppilaitosta"]),
        ("Kohderyhmä on laaja: lapset, nuoret ja vanhemmat.", ["lapset", "nuoret", "vanhemmat"]),
        ("Kohderyhmää ei ole, vaan se on avoin verkosto.", []),
        ("Kohderyhmä: alihankkijat (n. 25 yritystä) Meri-Lapin alueella", ["alihankkijat"]),
    ],
)
def test_rarer_ways_of_stating_whom_something_is_for(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Kurssi on suunnattu neulojille, kutojille ja leipureille.", ["neulojille", "kutojille", "leipureille"]),
        ("Kohderyhmänä ovat kisaajat ja vammautuneet.", ["kisaajat", "vammautuneet"]),
        ("Hanke tukee yritysten jatkajia ja remontoijia.", ["yritysten jatkajia", "remontoijia"]),
        ("Toimitusajat ja hoitosijat", []),
    ],
)
def test_a_doer_that_no_table_lists_is_a_group_and_a_time_or_a_place_none(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("kunta, hyvinvointialue, seurakunta", ["kunta", "hyvinvointialue", "seurakunta"]),
        ("museo, maakuntaliitto ja yhdistykset", ["museo", "maakuntaliitto", "yhdistykset"]),
        ("Kalastajat, terveyskeskus", ["Kalastajat", "terveyskeskus"]),
    ],
)
def test_a_body_in_the_singular_stands_under_a_heading(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text, section="indirect")] == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The project supports persons in danger of exclusion.", ["persons in danger of exclusion"]),
        (
            "The target group is carers at risk of poverty and social exclusion, and students.",
            ["carers at risk of poverty and social exclusion", "students"],
        ),
        ("The project helps carers living in villages through digital tools.", ["carers living in villages"]),
        ("The project is aimed at students in need of support.", ["students in need of support"]),
        ("Projektet stöder anställda i småföretag.", ["anställda"]),
        ("Projektet ökar delaktigheten bland de inflyttade.", ["inflyttade"]),
        ("Målgruppen är elever i årskurs 7–9 och studerande.", ["elever i årskurs 7–9", "studerande"]),
    ],
)
def test_what_belongs_to_a_group_behind_its_noun_in_english_and_swedish(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups


@pytest.mark.parametrize("label", ["Yhteistyössä", "Kumppanit", "Rahoittajat", "Päätoteuttaja", "Samarbetspartner"])
@pytest.mark.parametrize("way", ["\n{}: koulut ja seurat", "\n\n{}:\n- koulut\n- seurat", "\n{}\n- koulut\n- seurat"])
def test_the_next_label_ends_a_list_of_groups(label: str, way: str) -> None:
    groups = read_target_groups("Kohderyhmä:\n- omaishoitajat\n- sairaanhoitajat" + way.format(label))
    assert [group.text for group in groups] == ["omaishoitajat", "sairaanhoitajat"]


def test_partners_that_are_items_of_a_list_of_groups_are_groups() -> None:
    groups = read_target_groups("Kohderyhmä:\n- omaishoitajat\n- yhteistyökumppanit")
    assert [group.text for group in groups] == ["omaishoitajat", "yhteistyökumppanit"]


@pytest.mark.parametrize(
    "clause",
    [
        "jotka käyttävät aktiivisesti sosiaalista mediaa",
        "jotka käyttävät aktiivisesti sosiaalista mediaa ja haluavat vaikuttaa oman koulunsa asioihin",
        "jotka harrastavat usein liikuntaa ja kaipaavat omaa ryhmäänsä",
        "jotka etsivät nyt töitä tai miettivät alansa vaihtamista",
        "joiden taidot kaipaavat usein harjoitusta",
    ],
)
@pytest.mark.parametrize("question", ["Kenelle kampanja on suunnattu?", "Kenelle?", "Kohderyhmä:"])
def test_what_a_clause_tells_is_no_deed_and_no_group(question: str, clause: str) -> None:
    group = "15–19-vuotiaille lukiolaisille"
    read = read_target_groups(f"{question} {group}, {clause}.")
    assert [(each.text, each.age_min, each.age_max) for each in read] == [(f"{group}, {clause}", 15, 19)]


@pytest.mark.parametrize("whole", ["Pitkäaikaistyöttömät", "Työttömät", "Lomautetut", "Vammaiset"])
@pytest.mark.parametrize("told", ["osatyökykyiset työnhakijat", "syrjäytyneet nuoret"])
def test_a_stronger_word_than_and_parts_an_adjective_that_names_a_group_from_a_noun(whole: str, told: str) -> None:
    assert [group.text for group in read_target_groups(f"Kohderyhmä: {whole} sekä {told}")] == [whole, told]
    both = f"{whole} ja {told}"
    assert [group.text for group in read_target_groups(f"Kohderyhmä: {both}")] == [both]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        # one person stands for each group
        ("Valmennukseen voi hakea sekä työtön nuori että eläkeläinen.", ["työtön nuori", "eläkeläinen"]),
        ("Kurssille pääsee maahanmuuttaja tai opiskelija.", ["maahanmuuttaja", "opiskelija"]),
        # a group with a clause of its own behind the clause of another
        (
            "Kohderyhmänä ovat nuoret, jotka eivät käy koulua, tai kalastajat, jotka vaihtavat alaa.",
            ["nuoret, jotka eivät käy koulua", "kalastajat, jotka vaihtavat alaa"],
        ),
        (
            "Kohderyhmänä ovat omaiset, jotka hoitavat läheistään ja omaiset, joiden hoidettava on laitoksessa.",
            ["omaiset, jotka hoitavat läheistään", "omaiset, joiden hoidettava on laitoksessa"],
        ),
        (
            "Kohderyhmänä ovat nuoret, joita auttavat vanhemmat ja ystävät.",
            ["nuoret, joita auttavat vanhemmat ja ystävät"],
        ),
        # what a participle rules is said twice
        (
            "Kurssi on tarkoitettu Oolin tautia tai kilpirauhasen vajaatoimintaa sairastaville.",
            ["Oolin tautia tai kilpirauhasen vajaatoimintaa sairastaville"],
        ),
        ("Kohderyhmänä ovat nuoret ja iäkästä läheistä hoitavat.", ["nuoret", "iäkästä läheistä hoitavat"]),
        # who leads them is told in a clause of its own
        ("Mukana on 12 nuorta ja ohjaajina ovat Malla ja Matti Mallikas.", ["12 nuorta"]),
        ("Kohderyhmänä ovat nuoret ja yhteistyökumppaneina ovat koulut.", ["nuoret"]),
        ("Kohderyhmänä ovat nuoret ja ohjaajina toimivat lesket.", ["nuoret", "ohjaajina toimivat lesket"]),
    ],
)
def test_more_lists_of_groups(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text) if group.stated] == list(dict.fromkeys(groups))


def test_a_numbered_list_below_a_verb_without_a_colon_is_read_whole() -> None:
    text = (
        "Hankkeen kohderyhmänä ovat\n1) nuoret, joilla ei ole opiskelupaikkaa\n"
        "2) 17–25-vuotiaat työttömät, joilla ei ole ammattia\n3) maahanmuuttajat"
    )
    read = read_target_groups(text)
    assert [group.text for group in read] == [
        "nuoret, joilla ei ole opiskelupaikkaa",
        "17–25-vuotiaat työttömät, joilla ei ole ammattia",
        "maahanmuuttajat",
    ]


@pytest.mark.parametrize("dash", ["-", "–"])
def test_dashes_with_blanks_part_groups_in_one_case(dash: str) -> None:
    text = f"Kyläläiset {dash} mökkiläiset {dash} koululaiset"
    assert [each.text for each in read_target_groups(text, section="direct")] == text.split(f" {dash} ")


def test_a_dash_before_other_words_parts_no_groups() -> None:
    found = read_target_groups("Nuoret - mahdollisuuksien sukupolvi", section="direct")
    assert [each.text.split()[0] for each in found] == ["Nuoret"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("4. Kohderyhmät\na) nuoret\nb) opettajat\n5. Toimenpiteet\nPajoja pidetään.", ["nuoret", "opettajat"]),
        ("3. Kohderyhmä\nKylien asukkaat\n4. Tavoitteita ja keinoja\nYhteisön vahvistaminen.", ["Kylien asukkaat"]),
        ("2. Kohderyhmät\n1. nuoret\n2. opettajat\n3. Vanhemmat", ["nuoret", "opettajat", "Vanhemmat"]),
        ("Målgrupp\njordbrukare\nskogsägare\nTidsplan\n2018–2020", ["jordbrukare", "skogsägare"]),
        ("Who benefits?\n• SMEs\n• students", ["SMEs", "students"]),
    ],
)
def test_the_next_heading_ends_a_list(text: str, groups: list[str]) -> None:
    assert [group.text for group in read_target_groups(text)] == groups
