"""Somebody who is forgotten leaves no byte in the next release, whatever documents are built."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.build.runs import Run, read_run
from graph.cli import run
from graph.release import open_release
from graph.resolve.suppression import forgotten_iris, is_forgotten
from graph.store import open_store
from graph.web.edition import PersonMode, open_edition

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "examples" / "oulutoivo2020.txt").read_text(encoding="utf-8").replace("\u00a0", " ")
TRACES = re.compile(rb"kettula[m\xc3]|kettulammen|ilpo kett", re.IGNORECASE)
"""What no byte of a release may hold: the family name in any form."""

ABSTRACT = (
    "Hankkeen aloitti Ilpo Kettulampi. Kettulampi Ilpo johti sitä, ja KETTULAMMEN mukaan se onnistui. "
    "Ilpo Kettulammen ja I. Kettulammelle kiitos; kysy Ilpo Kettulammeltakin (ilpo.kettulampi@kunta.example). "
)
LIST = (
    "Koodi,Rahasto,Hankkeen nimi,Tl,Viranomainen,Tila,Aloituspvm,Päättymispvm,Toteuttajan nimi,"
    "Myönnetty EU- ja valtion rahoitus,Toteutunut EU- ja valtion rahoitus,"
    "Suunniteltu julkinen rahoitus yhteensä,Toteutunut julkinen rahoitus yhteensä\n"
    "S20001,ESR,Verstas,2,Lapin ELY-keskus,Toiminnassa,1.3.2015,28.2.2017,Tmi Ilpo Kettulampi,100,50,100,50\n"
    "S20002,ESR,Kettulampi Ilpon verstas,2,Lapin ELY-keskus,Toiminnassa,1.3.2015,28.2.2017,Verstas OY,100,50,100,50\n"
    "S20003,ESR,Toinen,2,Lapin ELY-keskus,Toiminnassa,1.3.2015,28.2.2017,Kettulampi Ilpo T:mi,100,50,100,50\n"
)


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs"
    folder.mkdir()
    page = PAGE.replace("Pasi Laukka", "Ilpo Kettulampi").replace("Tiivistelmä   ", f"Tiivistelmä   {ABSTRACT}")
    (folder / "oulutoivo2020.txt").write_text(page, encoding="utf-8")
    (folder / "kettulampi_ilpo.csv").write_text(LIST, encoding="utf-8")
    (folder / "Ilpo Kettulampi, luonnos.txt").write_text("", encoding="utf-8")
    (folder / "own.ttl").write_text(
        '<http://a.example/ilpo-kettulampi> <http://a.example/p> "x" .\n'
        '<http://a.example/s> <http://a.example/p> "Ilpo Kettulampi kertoi" .\n',
        encoding="utf-8",
    )
    return folder


def build(inputs: Path, data: Path) -> Path:
    assert run(["build", str(inputs), "--data", str(data), "--jobs", "1"]) in {0, 1}
    return data / "releases" / (data / "current").read_text(encoding="utf-8").strip()


def held(release: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a release, and the store's own words once more, because it may keep them compressed."""
    for path in sorted(release.rglob("*")):
        yield str(path.relative_to(release)), path.name.encode()
        if path.is_file():
            yield str(path.relative_to(release)), path.read_bytes()
    dump = io.BytesIO()
    store = open_store(release / "store")
    store.dump(dump)
    store.close()
    yield "the store", dump.getvalue()


def traces(folder: Path) -> set[str]:
    return {f"{name}: {match[0]!r}" for name, data in held(folder) for match in TRACES.finditer(data)}


def ids_of(data: Path, name: str) -> list[str]:
    with open_release(data) as release:
        table = release.query(f'SELECT DISTINCT ?p {{ ?p <http://xmlns.com/foaf/0.1/name> "{name}" }} ORDER BY ?p')
    return [str(row["p"]) for row in table]


def forget(data: Path, *words: str) -> int:
    return run(["forget", *words, "--data", str(data)])


def test_no_byte_of_the_next_release_holds_the_name(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = build(inputs, data)
    assert {name.split(":")[0] for name in traces(first)} >= {"dumps/public.nq", "manifest.json", "the store"}
    assert forget(data, "Ilpo Kettulampi") == 0
    second = build(inputs, data)
    assert traces(second) == set()
    assert [path.name for path in (data / "releases").iterdir()] == [second.name]


def test_no_byte_of_what_builds_keep_holds_the_name_or_the_signs(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    assert forget(data, "Ilpo Kettulampi") == 0
    build(inputs, data)
    kept = [path for path in (data / "cache").rglob("*") if path.is_file()]
    assert kept
    assert not [path for path in kept if TRACES.search(_plain(path)) or TRACES.search(path.name.encode())]


def _plain(path: Path) -> bytes:
    """What a kept file says: runs are compressed."""
    is_run = path.suffix in {".public", ".restricted"}
    return b"".join(line for lines in read_run(Run(path)) for line in lines) if is_run else path.read_bytes()


WAYS = (
    "Ilpo Kettulampi\u2011Saari, Ilpo Kettulampi\u2013Saari, Ilpo Kettulampi- Saari, Ilpo\u202fKettulampi-Saari, "
    "Ilpo Kettulam&#112;i-Saari, ilpo_kettulampi_saari, http://a.example/Ilpo%20Kettul%61mpi-Saari, "
    "@ilpokettulampisaari. Kettulampi-Saaren idea."
)


@pytest.fixture
def titled(tmp_path: Path) -> Path:
    """Pages of a project that is called by the name of somebody with two family names, once where the key is cut."""
    folder = tmp_path / "titled"
    folder.mkdir()
    page = PAGE.replace("Pasi Laukka", "Ilpo Kettulampi-Saari").replace("Tiivistelmä   ", f"Tiivistelmä   {WAYS} ")
    long = "Hanke jonka nimi on hyvin pitkä " * 4
    for number, title in enumerate(
        ("Ilpo Kettulampi-Saari -hanke", "Kettulampi-Saaren perintö", f"{long[:110]} Ilpo Kettulampi-Saari")
    ):
        (folder / f"{number}.txt").write_text(page.replace("OuluToivo2020", title), encoding="utf-8")
    return folder


def test_the_id_of_a_project_holds_no_forgotten_name(titled: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert traces(build(titled, data))
    forget(data, "Ilpo Kettulampi-Saari")
    release = build(titled, data)
    assert traces(release) == set()
    assert not re.search(rb"ilpo|kettul", b"".join(content for _, content in held(release)), re.IGNORECASE)
    kept = [path for path in (data / "cache").rglob("*") if path.is_file()]
    assert not [path for path in kept if TRACES.search(_plain(path))]
    with open_release(data) as opened:
        assert len(opened.query("SELECT DISTINCT ?p { ?p a <https://w3id.org/hankeverkko/def#Project> }")) == 3


def test_the_rest_of_the_documents_stays(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    forget(data, "Kettulampi Ilpo")
    build(inputs, data)
    assert ids_of(data, "Kim Wasama")
    with open_release(data) as release:
        titles = release.query(QUERY)
    assert [str(row["t"]) for row in titles] == ["OuluToivo2020", "Toinen", "Verstas", "[…] verstas"]


QUERY = """PREFIX hv: <https://w3id.org/hankeverkko/def#> PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT DISTINCT ?t { ?p a hv:Project ; dcterms:title ?t } ORDER BY ?t"""


def test_it_stays_forgotten_with_new_documents(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    forget(data, "Ilpo Kettulampi")
    (inputs / "uusi.txt").write_text(PAGE.replace("Pasi Laukka", "KETTULAMPI ILPO"), encoding="utf-8")
    (inputs / "oulutoivo2020.txt").rename(inputs / "vanha.txt")
    assert traces(build(inputs, data)) == set()


def test_a_name_that_no_release_holds_yet_is_kept_out_of_later_ones(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert forget(data, "Ilpo Kettulampi") == 0
    assert traces(build(inputs, data)) == set()


def test_the_list_the_ledger_and_the_outputs_hold_no_name(
    inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    one, other = ids_of(data, "Ilpo Kettulampi")[0], ids_of(data, "Kim Wasama")[0]
    assert run(["resolve", "reject", one, other, "--data", str(data)]) == 0
    capsys.readouterr()
    assert forget(data, "Ilpo Kettulampi") == 0
    assert forget(data, "--list") == 0
    told = capsys.readouterr()
    assert "build again" in told.out.lower()
    files = [path for path in data.iterdir() if path.is_file() and path.name != "id.key"]
    assert not any(TRACES.search(path.read_bytes()) for path in files)
    assert not TRACES.search((told.out + told.err).encode())
    assert one not in (data / "judgements.sssom.tsv").read_text(encoding="utf-8")
    assert is_forgotten(one, data)
    assert one in forgotten_iris(data)
    assert not is_forgotten(other, data)


def test_the_ledger_keeps_no_body_and_no_comment_with_the_name(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (inputs / "bodies.csv").write_text(
        LIST.replace("Tmi Ilpo Kettulampi", "Ilpo Kettulampi Oy").replace("Kettulampi Ilpo T:mi", "Lampi Oy"),
        encoding="utf-8",
    )
    build(inputs, data)
    judge = ["resolve", "reject", "--data", str(data), "organisation/lampi-oy"]
    assert run([*judge, "organisation/ilpo-kettulampi-oy"]) == 0
    comment = "Ilpo Kettulampi kertoi,\nettä ovat eri"
    assert run([*judge, "organisation/verstas-oy", "--comment", comment, "--author", "Ilpo Kettulampi"]) == 0
    before = (data / "judgements.sssom.tsv").read_text(encoding="utf-8")
    forget(data, "Ilpo Kettulampi")
    ledger = (data / "judgements.sssom.tsv").read_text(encoding="utf-8")
    assert not TRACES.search(ledger.encode())
    assert [line.split("\t")[2].rpartition("/")[2] for line in ledger.splitlines()[1:]] == ["verstas-oy"]
    assert "[…] kertoi, että ovat eri" in ledger
    # A ledger that is brought back from a copy is cleaned by the build.
    (data / "judgements.sssom.tsv").write_text(before, encoding="utf-8")
    assert traces(build(inputs, data)) == set()
    assert (data / "judgements.sssom.tsv").read_text(encoding="utf-8") == ledger


def test_the_next_build_removes_the_editions_of_the_releases_it_removes(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    for mode in PersonMode:
        open_edition(data, mode)
    forget(data, "Ilpo Kettulampi")
    build(inputs, data)
    assert [path.name for path in (data / "editions").iterdir() if path.is_dir()] == []
    edition = open_edition(data, PersonMode.NAMED)
    build(inputs, data)
    assert edition.folder.is_dir()


def test_the_list_holds_no_id_that_is_readable(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (inputs / "own.ttl").write_text(
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        '<http://a.example/Ilpo_Kettul%61mpi> a foaf:Person ; foaf:name "Ilpo Kettulampi" .\n',
        encoding="utf-8",
    )
    build(inputs, data)
    forget(data, "Ilpo Kettulampi")
    assert "a.example" not in (data / "forgotten.tsv").read_text(encoding="utf-8")
    assert traces(build(inputs, data)) == set()


def test_forgetting_with_another_key_than_the_release_is_refused_and_writes_nothing(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    build(inputs, data)
    before = sorted(data.rglob("*"))
    for key in ("another test key of 16+", ""):
        monkeypatch.setenv("HANKEVERKKO_ID_KEY", key)
        capsys.readouterr()
        assert forget(data, "Ilpo Kettulampi") == 2
        assert "HANKEVERKKO_ID_KEY" in capsys.readouterr().err
        assert forget(data, "--undo", "Ilpo Kettulampi") == 2
        assert sorted(data.rglob("*")) == before


def test_forgetting_with_another_key_than_the_list_makes_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    forget(data, "Ilpo Kettulampi")
    before = sorted(data.rglob("*"))
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "")
    assert forget(data, "Liisa Kettulampi") == 2
    assert sorted(data.rglob("*")) == before


def test_an_iri_forgets_one_person_and_leaves_a_namesake(tmp_path: Path) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    inputs.mkdir()
    contact = "Yhteyshenkilöt   Ilpo Kettulampi, {}, p. 050 000 0{}."
    for number, body in (("111", "Oulun kaupunki"), ("222", "Oulun seurakuntayhtymä")):
        lines = [line for line in PAGE.splitlines() if not line.startswith("Yhteyshenkilöt")]
        page = "\n".join([*lines, contact.format(body, number)]).replace("OuluToivo2020", f"Hanke {number}")
        (inputs / f"{number}.txt").write_text(page, encoding="utf-8")
    build(inputs, data)
    one, other = ids_of(data, "Ilpo Kettulampi")
    assert forget(data, one) == 0
    release = build(inputs, data)
    assert ids_of(data, "Ilpo Kettulampi") == [other]
    assert one.encode() not in b"".join(content for _, content in held(release))


def test_who_moves_to_another_body_is_known_by_the_phone_number(tmp_path: Path) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    inputs.mkdir()
    lines = [line for line in PAGE.splitlines() if not line.startswith("Yhteyshenkilöt")]
    page = "\n".join([*lines, "Yhteyshenkilöt   Ilpo Kettulampi, Oulun kaupunki, p. 050 000 0111."])
    (inputs / "a.txt").write_text(page, encoding="utf-8")
    build(inputs, data)
    (one,) = ids_of(data, "Ilpo Kettulampi")
    assert forget(data, one) == 0
    later = page.replace("Ilpo Kettulampi, Oulun kaupunki", "Ilpo Kettulampi, Oulun yliopisto").replace("2020", "2021")
    (inputs / "b.txt").write_text(later, encoding="utf-8")
    build(inputs, data)
    assert ids_of(data, "Ilpo Kettulampi") == []


def test_undo_brings_back_what_the_documents_still_hold(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = build(inputs, data)
    before = (first / "dumps" / "public.nq").read_bytes()
    forget(data, "Ilpo Kettulampi")
    build(inputs, data)
    assert forget(data, "--undo", "Ilpo Kettulampi") == 0
    assert forget(data, "--undo", "Ilpo Kettulampi") == 2
    assert (build(inputs, data) / "dumps" / "public.nq").read_bytes() == before


def test_a_build_with_another_key_is_refused(inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    forget(data, "Ilpo Kettulampi")
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "another test key of 16+")
    assert run(["build", str(inputs), "--data", str(data)]) == 2


def test_a_build_with_a_damaged_list_is_refused(inputs: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    forget(data, "Ilpo Kettulampi")
    path = data / "forgotten.tsv"
    path.write_text(path.read_text(encoding="utf-8").replace("|", "|0", 1), encoding="utf-8")
    assert run(["build", str(inputs), "--data", str(data)]) == 2


@pytest.mark.parametrize("who", ["", "Kettulampi", "https://a b/"])
def test_what_names_nobody_is_refused(who: str, tmp_path: Path) -> None:
    assert forget(tmp_path / "data", who) == 2
    assert not (tmp_path / "data" / "forgotten.tsv").exists()


@pytest.mark.parametrize(
    "who",
    [
        "Oulun kaupunki",
        "KAUPUNKI, Oulun",
        "Uleåborgs stad",
        "Simon kunta",
        "Lapin liitto",
        "Lampi Oy",
        "Tmi Ilpo Kettulampi",
        "Toivolan kyläyhdistys",
        "Kaukalan Paja",
        "https://w3id.org/hankeverkko/id/organisation/oulun-kaupunki",
        "https://w3id.org/hankeverkko/id/project/ouka/oulutoivo2020-20200501",
        "http://a.example/firma",
    ],
)
def test_a_body_is_not_forgotten_and_the_refusal_says_what_to_do(
    who: str, released: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    _, data = released
    assert forget(data, who) == 2
    told = capsys.readouterr().err
    assert "only people can be forgotten" in told
    assert "whole name" in told
    assert not (data / "forgotten.tsv").exists()


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("bodies")
    inputs, data = folder / "inputs", folder / "data"
    inputs.mkdir()
    (inputs / "page.txt").write_text(PAGE, encoding="utf-8")
    bodies = LIST.replace("Tmi Ilpo Kettulampi", "Kaukalan Paja").replace("Kettulampi Ilpo T:mi", "Lampi Oy")
    (inputs / "bodies.csv").write_text(bodies, encoding="utf-8")
    (inputs / "own.ttl").write_text(
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        '<http://a.example/firma> a foaf:Organization ; foaf:name "Toivolan Mylly" .\n',
        encoding="utf-8",
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")
        build(inputs, data)
    return inputs, data


@pytest.mark.parametrize("who", ["Aino Kunta", "Thi Hoa Nguyen", "Aino Oulu", "Maria von Essen", "Matti Lampi"])
def test_names_of_people_that_sound_like_bodies_are_taken(who: str, tmp_path: Path) -> None:
    assert forget(tmp_path / "data", who) == 0


def test_jobs_and_order_change_nothing_of_it(inputs: Path, tmp_path: Path) -> None:
    released = []
    for number, jobs in ((1, "1"), (2, "2")):
        data = tmp_path / f"data{number}"
        forget(data, "Ilpo Kettulampi")
        files = sorted(inputs.iterdir(), reverse=number == 2)
        run(["build", *map(str, files), "--data", str(data), "--jobs", jobs])
        release = data / "releases" / (data / "current").read_text(encoding="utf-8").strip()
        released.append({name: (release / name).read_bytes() for name in ("dumps/public.nq", "report.json")})
    assert released[0] == released[1]


CARD = "Yhteyshenkilöt   Ilpo Kettulampi, {}, {}."
PHONE, MAIL = "p. 050 000 0111", "ilpo.kettulampi@kunta.example"


def write_card(inputs: Path, number: int, body: str, sign: str) -> Path:
    inputs.mkdir(exist_ok=True)
    lines = [line for line in PAGE.splitlines() if not line.startswith("Yhteyshenkilöt")]
    page = "\n".join([*lines, CARD.format(body, sign)]).replace("OuluToivo2020", f"Hanke {number}")
    path = inputs / f"{number}.txt"
    path.write_text(page, encoding="utf-8")
    return path


@pytest.mark.parametrize("sign", [PHONE, MAIL])
@pytest.mark.parametrize("built_between", [False, True])
def test_who_was_forgotten_by_iri_is_known_by_a_sign_when_the_first_document_is_gone(
    sign: str, built_between: bool, tmp_path: Path
) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    first = write_card(inputs, 1, "Oulun kaupunki", sign)
    build(inputs, data)
    (one,) = ids_of(data, "Ilpo Kettulampi")
    assert forget(data, one) == 0
    if built_between:
        build(inputs, data)
    first.unlink()
    write_card(inputs, 5, "Vaasan yliopisto", sign)
    build(inputs, data)
    assert ids_of(data, "Ilpo Kettulampi") == []
    listed = (data / "forgotten.tsv").read_text(encoding="utf-8")
    assert not re.search(r"500000111|\+358|kettul|@", listed, re.IGNORECASE)


def test_who_was_forgotten_by_iri_is_known_by_an_address_that_holds_the_name(tmp_path: Path) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    write_card(inputs, 1, "Oulun kaupunki", MAIL)
    build(inputs, data)
    forget(data, *ids_of(data, "Ilpo Kettulampi"))
    write_card(inputs, 5, "Vaasan yliopisto", MAIL)
    build(inputs, data)
    assert ids_of(data, "Ilpo Kettulampi") == []


def test_signs_that_later_documents_add_are_remembered_too(tmp_path: Path) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    first = write_card(inputs, 1, "Oulun kaupunki", PHONE)
    build(inputs, data)
    (one,) = ids_of(data, "Ilpo Kettulampi")
    forget(data, one)
    second = write_card(inputs, 2, "Vaasan yliopisto", f"{PHONE}, {MAIL}")
    build(inputs, data)
    first.unlink()
    second.unlink()
    write_card(inputs, 3, "Turun yliopisto", MAIL)
    build(inputs, data)
    assert ids_of(data, "Ilpo Kettulampi") == []
    kept = (data / "forgotten.tsv").read_bytes()
    build(inputs, data)
    assert (data / "forgotten.tsv").read_bytes() == kept
    assert forget(data, "--undo", one) == 0
    build(inputs, data)
    assert len(ids_of(data, "Ilpo Kettulampi")) == 1


def test_namesakes_are_forgotten_one_by_one(tmp_path: Path) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    for number, body in enumerate(("Oulun kaupunki", "Vaasan yliopisto", "Turun yliopisto")):
        write_card(inputs, number, body, f"p. 050 000 011{number}")
    build(inputs, data)
    one, other, third = ids_of(data, "Ilpo Kettulampi")
    forget(data, one)
    forget(data, other)
    build(inputs, data)
    assert ids_of(data, "Ilpo Kettulampi") == [third]


OWN_PEOPLE = """@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix schema: <https://schema.org/> .
@prefix dcterms: <http://purl.org/dc/terms/> . @prefix a: <http://a.example/> .
a:q a foaf:Person ; foaf:givenName "Ilpo" ; foaf:familyName "Kettulampi" ; foaf:age 55 ;
  a:home [ a:street "Salakuja 1" ] .
a:r a schema:Person ; schema:givenName "Ilpo" ; schema:familyName "Kettulampi" .
[] a foaf:Person ; foaf:firstName "Ilpo" ; foaf:lastName "Kettulampi" ; foaf:mbox <mailto:i@a.example> .
a:s a foaf:Person ; foaf:name "Kettulampi, Ilpo" ; foaf:phone <tel:+358500000111> ; foaf:nick "Ipi" .
a:other a foaf:Person ; foaf:givenName "Aino" ; foaf:familyName "Kettulampi" ; foaf:knows a:q .
a:project dcterms:creator "Kettulampi, Ilpo", "Kettulampi" ; dcterms:title "Verstas" ; foaf:maker a:r .
"""


def test_nodes_of_own_rdf_go_whose_names_are_in_one_literal_or_in_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    inputs.mkdir()
    (inputs / "oulutoivo2020.txt").write_text(PAGE, encoding="utf-8")
    (inputs / "own.ttl").write_text(OWN_PEOPLE, encoding="utf-8")
    build(inputs, data)
    capsys.readouterr()
    forget(data, "Ilpo Kettulampi")
    assert "a name that 4 ids of people in the current release bear" in capsys.readouterr().out
    dump = (build(inputs, data) / "dumps" / "public.nq").read_text(encoding="utf-8")
    own = [line for line in dump.splitlines() if "a.example" in line]
    assert {line.partition(" ")[0] for line in own} == {"<http://a.example/other>", "<http://a.example/project>"}
    assert [line for line in own if "Kettulampi" in line] == [
        line for line in own if "other> <http://xmlns.com/foaf/0.1/familyName" in line
    ]
    assert not re.search(r"Salakuja|500000111|Ipi|Ilpo|a\.example/[qrs]>", dump)
    assert any('"Verstas"' in line for line in own)


def test_own_rdf_of_one_forgotten_by_iri_goes_by_a_sign_and_a_namesake_loses_the_name(tmp_path: Path) -> None:
    inputs, data = tmp_path / "inputs", tmp_path / "data"
    write_card(inputs, 1, "Oulun kaupunki", PHONE)
    (inputs / "own.ttl").write_text(OWN_PEOPLE, encoding="utf-8")
    build(inputs, data)
    (one,) = [iri for iri in ids_of(data, "Ilpo Kettulampi") if "/person/" in iri]
    forget(data, one)
    (inputs / "own.ttl").write_text(OWN_PEOPLE.replace("a:s", "a:moved"), encoding="utf-8")
    dump = (build(inputs, data) / "dumps" / "public.nq").read_text(encoding="utf-8")
    assert "a.example/moved>" not in dump
    assert "a.example/q>" in dump
    assert '"Ilpo"' not in dump
