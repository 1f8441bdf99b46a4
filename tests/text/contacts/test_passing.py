"""People named in passing are nobody's contacts: makers of pictures, experts who were heard, voters, writers cited."""

from __future__ import annotations

import pytest

from converters.text.contacts.reader import explain_contacts, read_contacts


def _names(text: str) -> list[str]:
    return [one.person.name for one in read_contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kuva: {}",
        "Kuvat: {} ja Eino Repo",
        "Kannen kuva {}",
        "Teksti: {}\nKuva: Eino Repo",
        "Teksti ja kuva {}",
        "Teksti ja kuvat: {}",
        "Photo by {} on Unsplash",
        "Photos: {}",
        "Foto: {}",
        "Text och foto: {}",
        "Copyright: {}",
        "Kannen kuvat: Talvi, kuvaaja {}",
        "Kaiku Magazine 29\n\nText: {}",
        "Sähköpostit: etunimi.sukunimi@kunta.example\nTaitto: {}",
        "Avajaiset pidettiin Iissä. Kuva: {}.",
        "Taitto: {}",
        "Kansikuva: {}",
        "Kannen kuva: Iin kirkko, {}",
    ],
)
def test_makers_of_pictures_and_texts_are_no_contacts(text: str) -> None:
    assert _names(text.format("Aino Vesanto")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kuva: {}, viestintäpäällikkö",
        "Kuva: {}, puh. 050 000 0001",
        "Taitto: {}, Kaiku Oy",
        "Teksti: {}, lehtori, Oulun yliopisto",
        "Kuvassa vasemmalta {}.",
        "Kuvassa projektipäällikkö {}.",
        "Toimittaneet: {}",
        "Tekijät: {}",
        "Kuva: Oulun kaupunki\n\nProjektipäällikkö {}",
        "Lisätietoja ja kuvat: {}",
        "Paikalla oli Lapin Lehden kuvaaja {}",
        "Valokuvaaja {}",
    ],
)
def test_those_of_whom_more_is_told_are_contacts(text: str) -> None:
    assert _names(text.format("Aino Vesanto")) == ["Aino Vesanto"]


@pytest.mark.parametrize(
    "text",
    [
        "Valiokunta on kuullut:\n\n• johtaja {}\n  Iin kunta\n• lehtori Eino Repo\n  Oulun yliopisto",
        "Valiokunnassa ovat olleet kuultavina\n\njohtaja {}, oikeusministeriö\n\nasiantuntija Eino Repo, Kaiku ry",
        "Kirjallisen lausunnon ovat antaneet\n\nprofessori {}\nprofessori Eino Repo",
        "Kokouksessa kuultiin asiantuntijana johtaja {} Iin kunnasta.",
        "Professori {} on ollut kuultavana.",
        "Utskottet har hört\n\ndirektör {}, Kommunförbundet",
        "Sakkunniga som har hörts:\n- professor {}, Åbo Akademi",
        "Skriftligt utlåtande har lämnats av\n\nprofessor {}",
        "The committee has heard:\n\n• Professor {}, University of Oulu",
    ],
)
def test_experts_who_were_heard_are_no_contacts(text: str) -> None:
    assert _names(text.format("Aino Vesanto")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Valiokunta on kuullut:\n\n• johtaja Eino Repo\n  Iin kunta\n\nLisätietoja:\nsihteeri {}, puh. 050 000 0001",
        "Hanke on kuullut nuoria. Projektipäällikkö {} on tyytyväinen.",
        "Olemme kuullut paljon hyvää!\nProjektipäällikkö {}",
        "Asiantuntijat:\n{}, kehittämispäällikkö, Iin kunta",
        "Asiantuntijana kokouksessa oli johtaja {}.",
        "Lausunnon valmisteli ylitarkastaja {}.",
        "Haastateltavat: toiminnanjohtaja {} (Kaiku ry)",
        "Heard about us? Ask Project Manager {}.",
    ],
)
def test_other_experts_and_speakers_are(text: str) -> None:
    assert _names(text.format("Aino Vesanto")) == ["Aino Vesanto"]


@pytest.mark.parametrize(
    "text",
    [
        "Vesanto, Aino; Repo, Eino (Oulun yliopisto, 2021)\nKylien tulevaisuus",
        "Vesanto, Aino 2015. Kylien tulevaisuus. Oulun yliopisto.",
        "Vesanto, Aino (toim.) (2015): Kylien tulevaisuus.",
        "Vesanto Aino. 2013. Kylien tulevaisuus. Oulun yliopisto.",
        "Vesanto Aino 2006: Kylien tulevaisuus.",
        "Vesanto, Aino, Repo, Eino & Salo, Liisa (2018). Kylien tulevaisuus.",
        "Vesanto, Aino; Repo, Eino 1998. Kylien tulevaisuus.",
        "Aino Vesanto (2015) kirjoittaa kylien tulevaisuudesta.",
        "Aiemmin samaa on esittänyt Aino Vesanto (1999).",
        "Aino Vesanto, Eino Repo ja Liisa Salo (toim.) Kylien tulevaisuus. Oulun yliopisto",
        "Aino Vesanto & Eino Repo (eds.) Future of Villages",
        "Tutkija Aino Vesanto on kuvannut kyliä (Vesanto 2015).",
        "Aino Vesanto ja Eino Repo (Vesanto & Repo, 1998) lähestyvät asiaa toisin.",
        "Näin on sanottu. (Aino Vesanto: Kylien tulevaisuus. Kaiku, 2007.)",
        "Suulliset lähteet\nAino Vesanto, kylänvanhin\nEino Repo, opettaja",
        "Muntliga källor\nAino Vesanto, journalist, Vasabladet",
    ],
)
def test_writers_of_sources_are_no_contacts(text: str) -> None:
    assert _names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Läsnä 12.3.2015\nVesanto, Aino\tpuheenjohtaja",
        "Läsnä\nVesanto, Aino\nRepo, Eino\n12.3.2015",
        "Vesanto, Aino, projektipäällikkö 2015–2018",
        "Raportin kirjoittajat: Vesanto Aino & Repo Eino (2019)",
        "Aino Vesanto (2015)",
        "Vesanto, Aino; vesanto@kunta.example; 2015",
        "Aino Vesanto (toimittaja)",
    ],
)
def test_a_year_by_others_makes_them_no_source(text: str) -> None:
    assert "Aino Vesanto" in _names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Valtuutettu Aino Vesanto esitti Eino Revon kannattamana, että asia palautetaan.",
        "Aino Vesanto kannatti Eino Revon esitystä.",
        "Esitystä kannattivat Aino Vesanto ja Eino Repo.",
        "Jaa: Aino Vesanto, Eino Repo. Ei: Liisa Salo.",
        "JAA 2 (Aino Vesanto, Eino Repo), EI 1 (Liisa Salo)",
        "JAA\nAino Vesanto\nEino Repo\n\nEI\nLiisa Salo",
        "Annettiin 2 jaa-ääntä (Vesanto Aino, Repo Eino) ja 1 ei-ääni.",
        "Varapuheenjohtaja Aino Vesanto äänesti vastaan.",
        "Ledamot Aino Vesanto understödde förslaget.",
        "Aino Vesanto och Eino Repo röstade nej.",
    ],
)
def test_voters_are_no_contacts(text: str) -> None:
    assert _names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Yhteishanke: Ei\nAino Vesanto, projektipäällikkö",
        "Hanke ei pääty.\nYhteyshenkilö Aino Vesanto",
        "Läsnä:\nAino Vesanto\nEino Repo",
        "Jaa sivu\nProjektipäällikkö Aino Vesanto",
        "Hankkeessa äänestettiin. Projektipäällikkö Aino Vesanto oli iloinen.",
    ],
)
def test_those_near_such_words_are(text: str) -> None:
    assert "Aino Vesanto" in _names(text)


def test_an_explanation_says_who_is_named_in_passing() -> None:
    steps = explain_contacts("Kuva: Aino Vesanto\nProjektipäällikkö Eino Repo")
    names = {step.text: step for step in steps if step.kind == "name"}
    assert {name: step.became for name, step in names.items()} == {"Aino Vesanto": "", "Eino Repo": "person 1"}
    assert "in passing" in names["Aino Vesanto"].why
