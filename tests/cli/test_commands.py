"""The commands keep the contract: one line for an error, the right exit status, and documented options only."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

from graph.cli import run
from graph.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
DOCS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def command_options() -> dict[str, set[str]]:
    group = typer.main.get_command(app)
    found: dict[str, set[str]] = {}
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        nested = getattr(command, "commands", None)
        for path, one in {f"{name} {sub}": two for sub, two in nested.items()}.items() if nested else [(name, command)]:
            found[path] = {option for parameter in one.params for option in parameter.opts if option.startswith("-")}
    return found


@pytest.mark.parametrize(("command", "options"), command_options().items())
def test_every_command_and_option_is_documented(command: str, options: set[str]) -> None:
    assert re.search(rf"^## .*`{command}\b", DOCS, re.MULTILINE), command
    start = re.search(rf"^## .*`{command}\b", DOCS, re.MULTILINE)
    assert start
    section = DOCS[start.start() :].split("\n## ", 2)[0]
    assert {option for option in options if f"`{option}" not in section} == set()


def test_no_documented_option_is_missing() -> None:
    known = {option for options in command_options().values() for option in options} | {"--debug", "--help"}
    assert set(re.findall(r"`(--[a-z-]+)", DOCS)) <= known


def test_every_setting_is_documented() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "graph").rglob("*.py"))
    assert set(re.findall(r'"(HANKEVERKKO_[A-Z_]+)"', code)) == set(re.findall(r"`(HANKEVERKKO_[A-Z_]+)`", DOCS))


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["build", "no/such/file"],
        ["build"],
        ["query", "no/such/query"],
        ["query", "people/list_roles", "--param", "person"],
        ["query", "people/list_roles", "person"],
        ["query", "people/list_roles", "-p", "person=a", "-p", "person=b"],
        ["query", "people/list_roles", "person=a", "-p", "person=b"],
        ["query", "people/list_roles", "--format", "odf"],
        ["query"],
        ["validate", "no/such/file.ttl"],
        ["validate", "--format", "odf"],
        ["extract", "unicorns"],
        ["extract", "dates", "no/such/file.txt"],
        ["build", ".", "--source", "no_such_source"],
        ["build", ".", "--base", "not an iri"],
        ["query", "people/list_roles", "--nosuch"],
        ["resolve", "list"],
    ],
)
def test_wrong_usage_is_one_line_and_two(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(words) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    assert told.err.startswith("hankeverkko: ")
    assert not (tmp_path / "hankeverkko-data" / "releases").exists()


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    assert "build" in capsys.readouterr().out


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from graph.cli import run; run(['--help']); "
        "heavy = {'rdflib', 'pyshacl', 'pyoxigraph', 'pandas', 'phonenumbers', 'converters'} & set(sys.modules); "
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=ROOT)


def test_extract_answers_one_array_a_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [{"text": "Hanke päättyi 31.12.2020."}, {"text": ""}, {"text": "Ei päivää."}]
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(json.dumps(line) + "\n" for line in lines)))
    assert run(["extract", "dates", "--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers[0][0]["start"] == "2020-12-31"
    assert answers[0][0]["span"] == [14, 24]
    assert answers[1:] == [[], []]


def test_extract_says_which_line_is_no_request(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"text": "1.1.2020"}\nnonsense\n{"text": "1.1.2020"}\n'))
    assert run(["extract", "dates", "--jsonl"]) == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 3
    assert "line 2" in told.err


def answer_line(kind: str, line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(line + "\n"))
    return run(["extract", kind, "--jsonl"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "Nuoret.", "section": "foo"}', "section"),
        ('{"text": "Nuoret.", "section": 3}', "section"),
        ('{"text": "Nuoret.", "section": ["direct"]}', "section"),
        ('{"text": "Salo", "on": "2020-13-45"}', "no day"),
        ('{"text": "Salo", "on": 2020}', "no day"),
        ('{"text": "Salo", "context": 5}', "context"),
        ('{"text": "Salo", "context": [5]}', "context"),
        ('{"text": "Salo", "context": {"a": 1}}', "context"),
        ('{"text": 5}', "no text"),
        ("[" * 100_000, "no JSON"),
    ],
)
@pytest.mark.parametrize("kind", ["target-groups", "places", "contacts"])
def test_what_a_request_says_beside_its_text_has_to_be_usable(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, kind: str, line: str, said: str
) -> None:
    assert answer_line(kind, line, monkeypatch) == 1
    told = capsys.readouterr()
    assert told.out == "[]\n"
    assert "line 1: " in told.err
    assert said in told.err


@pytest.mark.parametrize(
    "extra",
    ['"section": null', '"section": ""', '"section": "direct"', '"on": "2020-05-31"', '"on": null', '"context": "x"'],
)
def test_what_a_request_says_as_the_contract_has_it_is_taken(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, extra: str
) -> None:
    for kind in ("target-groups", "places", "contacts"):
        assert answer_line(kind, f'{{"text": "Salo", {extra}}}', monkeypatch) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("from_file", [True, False])
def test_a_byte_order_mark_is_no_part_of_the_first_request(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, from_file: bool
) -> None:
    line = '\ufeff{"text": "1.1.2020"}'
    if from_file:
        (tmp_path / "lines.jsonl").write_text(line, encoding="utf-8")
        assert run(["extract", "dates", "--jsonl", str(tmp_path / "lines.jsonl")]) == 0
    else:
        assert answer_line("dates", line, monkeypatch) == 0
    assert "2020-01-01" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["extract", "contacts"], ["extract", "contacts", "--jsonl"], ["validate"], ["resolve", "import"]]
)
def test_a_folder_is_not_said_to_be_missing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: list[str]
) -> None:
    assert run([*words, str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "a folder, where a file is expected" in told
    assert run([*words, str(tmp_path / "nothing")]) == 2
    assert "there is no such file" in capsys.readouterr().err


def test_requests_that_are_no_utf8_are_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_bytes('{"text": "Ähtäri"}'.encode("latin-1"))
    assert run(["extract", "places", "--jsonl", str(tmp_path / "lines.jsonl")]) == 2
    assert "is no UTF-8 text" in capsys.readouterr().err


_TEXT = (
    "Projektipäällikkö Maija Virtanen, Oulun kaupunki, p. 050 000 0123, maija@kunta.example. Hankkeen kohderyhmänä "
    "ovat työttömät nuoret Oulussa 1.1.2020 alkaen, budjetti 1 000 €."
)


@pytest.mark.parametrize("kind", ["contacts", "organisations", "target-groups", "places", "dates", "amounts"])
def test_every_reader_answers_with_the_keys_of_the_contract(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "text.txt"
    file.write_text(_TEXT, encoding="utf-8")
    assert run(["extract", kind, str(file)]) == 0
    (answer, *_) = json.loads(capsys.readouterr().out)
    keys = {
        "contacts": "name role title organisation phone email inferred span",
        "organisations": "name unit_path type business_id span",
        "target-groups": "text relation concepts age_min age_max planned_persons span",
        "places": "name code kind status span",
        "dates": "start end span",
        "amounts": "value currency span",
    }[kind].split()
    assert set(keys) <= set(answer)
    start, end = answer["span"]
    assert 0 <= start < end <= len(_TEXT)


@pytest.mark.parametrize(
    ("mark", "key"), [("ent.", "former_names"), ("aiemmin", "former_names"), ("nyk.", "later_names")]
)
def test_extract_shows_the_other_names_of_a_body(
    mark: str, key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "text.txt"
    file.write_text(f"Hakija on Kaarnan Kylät ry ({mark} Kaarnan Kotiseutuyhdistys ry).", encoding="utf-8")
    assert run(["extract", "organisations", str(file)]) == 0
    (answer,) = json.loads(capsys.readouterr().out)
    assert answer["name"] == "Kaarnan Kylät ry"
    assert {"former_names", "later_names"} & set(answer) == {key}
    assert answer[key] == ["Kaarnan Kotiseutuyhdistys ry"]


@pytest.mark.parametrize("kind", ["contacts", "organisations", "target-groups", "places", "dates", "amounts"])
def test_every_reader_explains_how_it_read(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "text.txt"
    file.write_text(_TEXT, encoding="utf-8")
    assert run(["extract", kind, str(file), "--explain"]) == 0
    marked, _, table = capsys.readouterr().out.partition("\n\n")
    assert "[" in marked
    assert table.splitlines()[0].split() == ["at", "kind", "text", "meaning", "became", "why"]


def test_an_explanation_says_whose_each_part_became(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "text.txt"
    file.write_text("Koordinaattorit Aino Laaksonen ja Eero Paasonen, Iin kunta", encoding="utf-8")
    assert run(["extract", "contacts", str(file), "--explain"]) == 0
    told = capsys.readouterr().out
    assert "role of Aino Laaksonen; shared as role with Eero Paasonen" in told
    assert "organisation of Eero Paasonen; shared as organisation with Aino Laaksonen" in told


def test_one_text_is_explained_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", "dates", "--explain", "--jsonl"]) == 2
    assert "one text" in capsys.readouterr().err


def test_a_parameter_may_stand_behind_the_query(examples_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = []
    for stated in (["person=Pasi Laukka"], ["--param", "person=Pasi Laukka"]):
        assert run(["query", "people/list_roles", *stated, "--format", "csv", "--data", str(examples_data)]) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]
    assert len(answers[0].splitlines()) == 3
