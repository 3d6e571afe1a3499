"""Wrong usage is explained in German and ends with exit code 2."""

import argparse
import ast
from pathlib import Path

import pytest

from workbench.cli.german_usage import GERMAN
from workbench.cli.main import COMMANDS, main

FOR_PROGRAMMERS = {
    ".__call__() not defined",
    "'required' is an invalid argument for positionals",
    "mutually exclusive arguments must be optional",
    "%r is not callable",
    "cannot merge actions - two groups are named %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "cannot have multiple subparser arguments",
    "conflicting option string: %s",
    "conflicting option strings: %s",
    "conflicting subparser: %s",
    "conflicting subparser alias: %s",
    'argument "-" with mode %r',
}


def argparse_messages() -> set[str]:
    """Every text that this Python's argparse looks up in a catalogue."""
    calls = ast.walk(ast.parse(Path(argparse.__file__).read_text(encoding="utf-8")))
    return {
        argument.value
        for call in calls
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("_", "ngettext")
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def test_every_text_a_person_can_see_is_german() -> None:
    assert argparse_messages() - FOR_PROGRAMMERS - GERMAN.keys() == set()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "workbench: Fehler: es fehlt: BEFEHL"),
        (["lesen"], "'lesen' gibt es nicht (möglich: 'demo', 'text'"),
        (["text"], "workbench text: Fehler: es fehlt: FILE"),
        (["text", "a.docx", "--sätze"], "unbekannte Argumente: --sätze"),
        (["text", "a.docx", "--sent"], "unbekannte Argumente: --sent"),
        (["revise", "a.docx"], "es fehlt: -o/--out"),
        (["revise", "a.docx", "-o", "b.docx", "--as", "pdf"], "'pdf' gibt es nicht (möglich: 'clean'"),
        (["check", "a.docx", "--target"], "es fehlt ein Wert"),
        (["translate", "a.docx", "--to", "türkisch"], "„türkisch“ ist kein Sprachkürzel"),
        (["translate", "a.docx", "--to", "tr,de"], "Deutsch ist die Ausgangssprache"),
    ],
)
def test_wrong_usage_ends_with_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.err.startswith("Aufruf: ")
    assert captured.out == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_german(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"Aufruf: workbench {command}")
    assert "diese Hilfe anzeigen" in shown


def test_help_lists_all_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"    {command}" in shown for command in COMMANDS)
