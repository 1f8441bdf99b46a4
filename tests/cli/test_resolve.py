"""People judge who is who: from the command line, key by key, and in every build after that."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from graph.build.builder import build
from graph.cli import run
from graph.release import open_release
from graph.resolve.ledger import read_ledger
from tests.build.toy import CONVERTERS

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = {
    "a.txt": "Alfa; Kaukalan Kone Oy; Maija Mallinen*\nBeeta; Kaukalan Koneet Oy; Matti Meri*\n",
    "b.txt": "Gamma; Toivolan kunta; Maija Mallinen*\nDelta; Malli; Maija Mallinen*\nEpsilon; Malli Oy; Matti Meri*\n",
}
ONE, OTHER = "organisation/kaukalan-kone-oy", "organisation/kaukalan-koneet-oy"


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", "a test key of 16+ letters")
    monkeypatch.delenv("HANKEVERKKO_AUTHOR", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for name, text in DOCUMENTS.items():
        (inputs / name).write_text(text, encoding="utf-8")
    rebuild(tmp_path / "data")
    return tmp_path / "data"


def rebuild(data: Path) -> None:
    build([data.parent / "inputs"], data, CONVERTERS, jobs=1)


def resolve(data: Path, *words: str) -> int:
    return run(["resolve", *words, "--data", str(data)])


def review(data: Path, keys: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(keys))
    return resolve(data, "review", *words)


def organisations(data: Path) -> set[str]:
    with open_release(data) as release:
        table = release.query(
            "PREFIX hv: <https://w3id.org/hankeverkko/def#> SELECT DISTINCT ?o { ?p hv:implementedBy ?o }"
        )
    return {str(row["o"]).rpartition("/")[2] for row in table}


def people(data: Path, name: str) -> set[str]:
    with open_release(data) as release:
        table = release.query(f'SELECT ?p {{ ?p <http://xmlns.com/foaf/0.1/name> "{name}" }}')
    return {str(row["p"]).partition("/id/")[2] for row in table}


def kept(data: Path) -> list[str]:
    path = data / "judgements.sssom.tsv"
    return [line.predicate_id for line in read_ledger(path)] if path.exists() else []


def test_an_accepted_pair_is_one_after_the_next_build(data: Path) -> None:
    assert {"kaukalan-kone-oy", "kaukalan-koneet-oy"} <= organisations(data)
    assert resolve(data, "accept", ONE, OTHER, "--comment", "former name") == 0
    rebuild(data)
    assert len({"kaukalan-kone-oy", "kaukalan-koneet-oy"} & organisations(data)) == 1


def test_a_comment_with_a_newline_is_kept_in_one_line(data: Path) -> None:
    assert resolve(data, "accept", ONE, OTHER, "--comment", "former\nname\t\u2028of it\r\n") == 0
    ledger = (data / "judgements.sssom.tsv").read_text(encoding="utf-8")
    assert len(ledger.splitlines()) == 2
    assert ledger.rstrip().endswith("former name of it")


def test_a_judgement_survives_renamed_and_new_documents_and_other_order(data: Path) -> None:
    assert resolve(data, "accept", ONE, OTHER) == 0
    inputs = data.parent / "inputs"
    (inputs / "a.txt").rename(inputs / "z.txt")
    (inputs / "c.txt").write_text("Zeta; Kaukalan Koneet Oy; Liisa Laine*\n", encoding="utf-8")
    rebuild(data)
    assert len({"kaukalan-kone-oy", "kaukalan-koneet-oy"} & organisations(data)) == 1
    assert kept(data) == ["owl:sameAs"]


def test_a_judgement_overrides_a_rule(data: Path) -> None:
    assert organisations(data) >= {"malli-oy"}
    assert resolve(data, "reject", "organisation/malli", "organisation/malli-oy") == 0
    rebuild(data)
    assert organisations(data) >= {"malli", "malli-oy"}


def test_a_rejected_spelling_becomes_a_body_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "inputs").mkdir()
    (tmp_path / "inputs" / "a.txt").write_text("Alfa; ODL; Maija Mallinen*\n", encoding="utf-8")
    data = tmp_path / "data"
    rebuild(data)
    assert resolve(data, "list", "ODL") == 0
    one, other = re.findall(r"organisation/\S+", capsys.readouterr().out)
    assert resolve(data, "reject", one, other) == 0
    rebuild(data)
    assert organisations(data) == {"odl"}


@pytest.fixture
def spelt(tmp_path: Path) -> Path:
    """Two bodies, each under two spellings that rules join without asking."""
    (tmp_path / "inputs").mkdir()
    text = "".join(
        f"{title}; {name}; Maija Mallinen*\n"
        for title, name in zip(
            ("Alfa", "Beeta", "Gamma", "Delta", "Epsilon"),
            (
                "Kaukalan Kone Oy",
                "Oy Kaukalan Kone Ab",
                "KAUKALAN KONE OY LTD",
                "Toivolan Paja Oy",
                "Oy Toivolan Paja Ab",
            ),
            strict=True,
        )
    )
    (tmp_path / "inputs" / "a.txt").write_text(text, encoding="utf-8")
    rebuild(tmp_path / "data")
    return tmp_path / "data"


def test_a_judgement_on_a_spelling_is_one_on_the_body_that_is_spelt_so(
    spelt: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert organisations(spelt) == {"kaukalan-kone-oy", "toivolan-paja-oy"}
    assert resolve(spelt, "accept", "organisation/oy-toivolan-paja-ab", "organisation/kaukalan-kone-oy") == 0
    assert "kept: organisation/kaukalan-kone-oy = organisation/toivolan-paja-oy" in capsys.readouterr().out
    rebuild(spelt)
    assert len(organisations(spelt)) == 1
    assert resolve(spelt, "reject", "organisation/oy-kaukalan-kone-ab", "organisation/toivolan-paja-oy") == 0
    rebuild(spelt)
    assert organisations(spelt) == {"kaukalan-kone-oy", "toivolan-paja-oy"}


def test_a_spelling_that_was_just_rejected_stands_for_itself(spelt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(spelt, "reject", "organisation/oy-toivolan-paja-ab", "organisation/toivolan-paja-oy") == 0
    capsys.readouterr()
    assert resolve(spelt, "accept", "organisation/oy-toivolan-paja-ab", "organisation/kaukalan-kone-oy") == 0
    assert "kept: organisation/kaukalan-kone-oy = organisation/oy-toivolan-paja-ab" in capsys.readouterr().out
    rebuild(spelt)
    assert organisations(spelt) == {"kaukalan-kone-oy", "toivolan-paja-oy"}


def test_two_spellings_of_one_name_cannot_be_judged(spelt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = ("organisation/oy-kaukalan-kone-ab", "organisation/kaukalan-kone-oy-ltd")
    for verdict in ("reject", "accept"):
        assert resolve(spelt, verdict, *pair) == 2
        error = capsys.readouterr().err
        assert "spellings of one name" in error
        assert "organisation/kaukalan-kone-oy from that" in error
    assert resolve(spelt, "reject", pair[0], "organisation/kaukalan-kone-oy") == 0
    rebuild(spelt)
    assert organisations(spelt) == {"kaukalan-kone-oy", "oy-kaukalan-kone-ab", "toivolan-paja-oy"}
    assert resolve(spelt, "accept", pair[0], "organisation/kaukalan-kone-oy") == 0
    rebuild(spelt)
    assert organisations(spelt) == {"kaukalan-kone-oy", "toivolan-paja-oy"}


def test_a_judgement_on_what_is_gone_is_kept_and_listed_as_idle(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(data, "accept", ONE, OTHER) == 0
    (data.parent / "inputs" / "a.txt").unlink()
    rebuild(data)
    capsys.readouterr()
    assert resolve(data, "list", "--idle") == 0
    assert f"{ONE} = {OTHER}" in capsys.readouterr().out
    assert kept(data) == ["owl:sameAs"]


def test_namesakes_in_two_bodies_stay_two_until_judged(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    two = sorted(people(data, "Maija Mallinen"))
    assert len(two) == 3
    assert resolve(data, "accept", *two[:2]) == 0
    rebuild(data)
    assert len(people(data, "Maija Mallinen")) == 2
    assert "Mallinen" not in (data / "judgements.sssom.tsv").read_text(encoding="utf-8")


def test_who_is_forgotten_under_one_spelling_is_so_under_those_judged_the_same(tmp_path: Path) -> None:
    (tmp_path / "inputs").mkdir()
    text = "Alfa; Toivolan kunta; Anna-Maija Kivelä*\nBeeta; Kaukalan Kone Oy; Annamaija Kivelä*\n"
    (tmp_path / "inputs" / "a.txt").write_text(text, encoding="utf-8")
    data = tmp_path / "data"
    rebuild(data)
    assert resolve(data, "accept", *people(data, "Anna-Maija Kivelä"), *people(data, "Annamaija Kivelä")) == 0
    rebuild(data)
    shown = [name for name in ("Anna-Maija Kivelä", "Annamaija Kivelä") if people(data, name)]
    other = {"Anna-Maija Kivelä", "Annamaija Kivelä"} - set(shown)
    assert len(shown) == 1
    assert run(["forget", *other, "--data", str(data)]) == 0
    rebuild(data)
    assert not people(data, "Anna-Maija Kivelä") | people(data, "Annamaija Kivelä")


def test_a_contradiction_is_refused_with_its_chain(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two, three = sorted(people(data, "Maija Mallinen"))
    assert resolve(data, "accept", one, two) == 0
    assert resolve(data, "accept", two, three) == 0
    capsys.readouterr()
    assert resolve(data, "reject", one, three) == 2
    assert f"{one} = {two} = {three}" in capsys.readouterr().err
    assert len(kept(data)) == 2


@pytest.mark.parametrize(
    "pair",
    [
        ("organisation/malli-oy", "person/0123"),
        ("organisation/nowhere", "organisation/malli-oy"),
        ("organisation/malli-oy", "organisation/malli-oy"),
        ("organisation/malli-oy", "organisation/a b> <c"),
    ],
)
def test_what_cannot_be_judged_is_refused(data: Path, pair: tuple[str, str]) -> None:
    assert resolve(data, "accept", *pair) == 2
    assert kept(data) == []


def test_undo_takes_a_judgement_back(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(data, "accept", ONE, OTHER) == 0
    assert resolve(data, "undo", OTHER, ONE) == 0
    assert resolve(data, "undo", OTHER, ONE) == 2
    assert kept(data) == []


def test_unsure_of_what_the_judgements_tell_is_refused_with_the_chain(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, three = sorted(people(data, "Maija Mallinen"))
    assert resolve(data, "accept", one, two) == 0
    assert resolve(data, "reject", two, three) == 0
    capsys.readouterr()
    assert resolve(data, "unsure", one, three) == 2
    assert f"{one} = {two} ≠ {three}" in capsys.readouterr().err
    assert resolve(data, "accept", two, three) == 0
    capsys.readouterr()
    assert resolve(data, "unsure", one, three) == 2
    assert f"{one} = {two} = {three}" in capsys.readouterr().err
    assert resolve(data, "unsure", two, three) == 0
    assert resolve(data, "unsure", one, three) == 0


def test_what_was_judged_so_already_stays_as_it_was(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(data, "accept", ONE, OTHER, "--comment", "renamed") == 0
    before = (data / "judgements.sssom.tsv").read_bytes()
    capsys.readouterr()
    assert resolve(data, "accept", OTHER, ONE) == 0
    assert "was judged so already" in capsys.readouterr().out
    assert (data / "judgements.sssom.tsv").read_bytes() == before
    assert resolve(data, "accept", ONE, OTHER, "--comment", "renamed 2019") == 0
    told = capsys.readouterr().out
    assert "as it was judged already" in told
    assert "replaces" not in told
    assert resolve(data, "reject", ONE, OTHER) == 0
    assert "which replaces" in capsys.readouterr().out


def test_unsure_is_not_asked_again(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(data, "unsure", ONE, OTHER) == 0
    capsys.readouterr()
    assert resolve(data, "list", "--candidates") == 0
    assert OTHER not in capsys.readouterr().out


def test_candidates_say_what_agrees_and_hold_no_contact_detail(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(data, "list", "--candidates") == 0
    out = capsys.readouterr().out
    (line,) = [line for line in out.splitlines() if ONE in line]
    assert re.search(r"agree: name 0\.\d\d, legal form", line)
    assert "differ: organisation" in out
    assert "500000" not in out


def test_a_review_shows_the_evidence_and_keeps_each_key(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(data, "s", monkeypatch, "kaukalan") == 0
    out = capsys.readouterr().out
    for evidence in ("Kaukalan Kone Oy", "Kaukalan Koneet Oy", "project: Alfa", "document: inputs/a.txt"):
        assert evidence in out
    assert "role: implementer" in out
    assert kept(data) == ["owl:sameAs"]


def test_a_review_of_people_shows_names_projects_and_bodies(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(data, "dq", monkeypatch, "--kind", "people") == 0
    out = capsys.readouterr().out
    assert "Maija Mallinen" in out
    assert "organisation: Toivolan kunta" in out
    assert kept(data) == ["owl:differentFrom"]


def test_a_review_can_undo_skip_and_stop(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(data, "kszuq", monkeypatch) == 0
    assert [line.confidence for line in read_ledger(data / "judgements.sssom.tsv")] == [0.5]
    assert "1 judged (1 unsure)" in capsys.readouterr().out


def test_a_review_can_take_back_what_answered_the_last_pair(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for keys, judged in (("sdkzq", 1), ("sdkzzq", 0), ("sk", 1)):
        assert review(data, keys, monkeypatch, "--kind", "people") == 0
        assert f"{judged} judged" in capsys.readouterr().out
        assert len(kept(data)) == judged
        (data / "judgements.sssom.tsv").unlink()


def test_the_last_key_of_a_review_can_be_taken_back(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert review(data, "szdz", monkeypatch, "kaukalan") == 0
    assert kept(data) == []


def test_a_review_shows_the_finnish_name_of_a_body(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "inputs").mkdir()
    (tmp_path / "inputs" / "a.txt").write_text(
        "Alfa; Vaasan kaupunki; Maija Mallinen*\nBeeta; Porvoon kaupunki; Maija Mallinen*\n", encoding="utf-8"
    )
    rebuild(tmp_path / "data")
    assert review(tmp_path / "data", "q", monkeypatch, "--kind", "people") == 0
    out = capsys.readouterr().out
    assert "organisation: Vaasan kaupunki" in out
    assert "organisation: Porvoon kaupunki" in out


def test_a_review_does_not_ask_what_follows(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Three namesakes make three pairs, two others one more; of the three, two judgements answer the third.
    assert review(data, "ssss", monkeypatch, "--kind", "people") == 0
    out = capsys.readouterr().out
    assert "1 of 4" in out
    assert "3 judged (3 same)" in out


def test_a_review_reads_single_keys_of_a_terminal(data: Path) -> None:
    controller, terminal = pty.openpty()
    command = [
        sys.executable,
        "-c",
        "from graph.cli import main; main()",
        "resolve",
        "review",
        "kaukalan",
        "--data",
        str(data),
    ]
    child = subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, cwd=ROOT, text=True)
    os.close(terminal)
    os.write(controller, b"dq")
    out, _ = child.communicate(timeout=60)
    os.close(controller)
    assert child.returncode == 0
    assert "1 judged (1 different)" in out
    assert kept(data) == ["owl:differentFrom"]


def test_what_is_exported_is_imported_elsewhere(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert resolve(data, "accept", ONE, OTHER, "--author", "https://orcid.example/1") == 0
    out = tmp_path / "ledger.tsv"
    assert resolve(data, "export", "-o", str(out)) == 0
    before = (data / "judgements.sssom.tsv").read_bytes()
    (data / "judgements.sssom.tsv").unlink()
    assert resolve(data, "import", str(out)) == 0
    assert (data / "judgements.sssom.tsv").read_bytes() == before
    assert "1 judgements taken in" in capsys.readouterr().out


def write_sssom(path: Path, *rows: str, head: str = "") -> str:
    columns = "subject_id\tpredicate_id\tobject_id\tmapping_date"
    path.write_text("\n".join([*head.splitlines(), columns, *rows]) + "\n", encoding="utf-8")
    return str(path)


def test_an_import_writes_out_what_prefixes_stand_for(data: Path, tmp_path: Path) -> None:
    head = "# curie_map:\n#   hvo: https://w3id.org/hankeverkko/id/organisation/"
    row = "hvo:kaukalan-kone-oy\towl:sameAs\t<https://w3id.org/hankeverkko/id/organisation/kaukalan-koneet-oy>\t"
    assert resolve(data, "import", write_sssom(tmp_path / "new.tsv", row, head=head)) == 0
    rebuild(data)
    assert len({"kaukalan-kone-oy", "kaukalan-koneet-oy"} & organisations(data)) == 1


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (f"malli\towl:sameAs\t{ONE}\t", "no organisation and no person"),
        ("project/alfa\towl:sameAs\tproject/beeta\t", "no organisation and no person"),
        (f"https://elsewhere.example/id/{ONE}\towl:sameAs\t{ONE}\t", "no organisation and no person"),
        (f"organisation/\towl:sameAs\t{ONE}\t", "no organisation and no person"),
        (f"organisation/a b\towl:sameAs\t{ONE}\t", "no organisation and no person"),
        (f"foo:malli\towl:sameAs\t{ONE}\t", "the prefix foo: is not declared"),
        (f"{OTHER}\towl:sameAs\t{ONE}\t31.12.2026", "no date"),
        (f"{OTHER}\towl:sameAs\t{ONE}\t2026-02-31", "no date"),
        (f"{OTHER}\towl:sameAs\t{ONE}\t\n{ONE}\towl:differentFrom\t{OTHER}\t", "in two ways"),
    ],
)
def test_an_import_refuses_what_it_could_not_use(
    data: Path, tmp_path: Path, row: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert resolve(data, "import", write_sssom(tmp_path / "new.tsv", row)) == 2
    assert says in capsys.readouterr().err
    assert kept(data) == []


def test_an_older_judgement_does_not_replace_a_later_contrary(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert resolve(data, "reject", ONE, OTHER) == 0
    assert resolve(data, "import", write_sssom(tmp_path / "new.tsv", f"{ONE}\towl:sameAs\t{OTHER}\t2020-02-01")) == 0
    assert "1 passed over because a later judgement" in capsys.readouterr().out
    assert kept(data) == ["owl:differentFrom"]


def test_an_import_tells_what_it_replaces_and_what_it_reads_another_way(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, three = sorted(people(data, "Maija Mallinen"))
    for pair in ((one, two), (two, three), (one, three)):
        assert resolve(data, "accept", *pair) == 0
    day = read_ledger(data / "judgements.sssom.tsv")[0].mapping_date
    rows = [f"{a}\towl:differentFrom\t{b}\t{day}" for a, b in ((one, two), (two, three), (one, three))]
    capsys.readouterr()
    file = write_sssom(tmp_path / "new.tsv", *rows, f"{ONE}\tskos:exactMatch\t{OTHER}\t")
    assert resolve(data, "import", file) == 0
    told = capsys.readouterr().out
    assert "4 judgements taken in" in told
    assert "1 said skos:exactMatch, which is kept as owl:sameAs" in told
    assert f"{one} ≠ {two} replaces {one} = {two}" in told
    assert told.count("replaces") == 3


def test_an_import_passes_over_what_is_unsure_of_the_known(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, three = sorted(people(data, "Maija Mallinen"))
    assert resolve(data, "accept", one, two) == 0
    assert resolve(data, "accept", two, three) == 0
    file = tmp_path / "new.tsv"
    file.write_text(f"subject_id\tpredicate_id\tobject_id\tconfidence\n{one}\towl:sameAs\t{three}\t0.5\n")
    assert resolve(data, "import", str(file)) == 0
    assert "1 passed over because the judgements here tell" in capsys.readouterr().out
    assert len(kept(data)) == 2


def test_an_import_with_a_contradiction_changes_nothing(data: Path, tmp_path: Path) -> None:
    assert resolve(data, "accept", ONE, OTHER) == 0
    before = (data / "judgements.sssom.tsv").read_bytes()
    file = tmp_path / "other.tsv"
    file.write_text(
        "subject_id\tpredicate_id\tobject_id\norganisation/malli\towl:sameAs\torganisation/kaukalan-kone-oy\n"
        f"organisation/malli\towl:differentFrom\t{OTHER}\n",
        encoding="utf-8",
    )
    assert resolve(data, "import", str(file)) == 2
    assert (data / "judgements.sssom.tsv").read_bytes() == before


def test_a_build_refuses_a_ledger_that_contradicts_itself(data: Path) -> None:
    assert resolve(data, "accept", ONE, OTHER) == 0
    path = data / "judgements.sssom.tsv"
    line = path.read_text(encoding="utf-8").splitlines()[1]
    with path.open("a", encoding="utf-8") as file:
        file.write(line.replace("kaukalan-kone-oy", "malli-oy") + "\n")
        file.write(line.replace("kaukalan-koneet-oy", "malli-oy").replace("sameAs", "differentFrom") + "\n")
    release = (data / "current").read_text(encoding="utf-8")
    from graph.errors import InputError

    with pytest.raises(InputError, match="contradicts"):
        rebuild(data)
    assert (data / "current").read_text(encoding="utf-8") == release


def test_the_ledger_is_sorted_one_line_a_judgement(data: Path) -> None:
    one, two, three = sorted(people(data, "Maija Mallinen"))
    for pair in ((three, two), (OTHER, ONE), (two, one)):
        assert resolve(data, "reject", *pair) == 0
    header, *lines = (data / "judgements.sssom.tsv").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 3
    assert header.startswith("subject_id\tpredicate_id\tobject_id\t")
