"""The command `workbench`: finds the subcommand, runs it, turns errors into sentences and exit codes."""

import argparse
import atexit
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from importlib import import_module

from workbench.cli import exit_codes, german_usage
from workbench.cli.conflict_text import write_conflict
from workbench.cli.output import write_error
from workbench.common.errors import WorkbenchError
from workbench.store.errors import ConflictError

COMMANDS = (
    "demo",
    "text",
    "structure",
    "fields",
    "score",
    "check",
    "ignore",
    "legal",
    "suggest",
    "guard",
    "revise",
    "glossary",
    "compare",
    "translate",
    "tm",
    "qa",
    "exchange",
    "testkit",
    "collect",
    "renewals",
    "languages",
    "report",
    "workspace",
)
"""Each is a module of this package with `add_parser(subparsers)` and `run(arguments) -> exit code`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `workbench` with `argv` (default: the process's arguments) and return the exit code of `cli.md`.

    What nobody foresaw is raised; as a process it ends in one German sentence and exit code 1.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _use_utf8()
    if argv is None:
        # numpy would start threads that only multiply matrices, and a process with threads must not be copied.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        parsed = _parser(arguments).parse_args(arguments)
        with ExitStack() as parsed.closing:
            code: int = parsed.run(parsed)
        sys.stdout.flush()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else exit_codes.USAGE
    except ConflictError as error:
        write_conflict(error)
        _flush_or_discard()
        return exit_codes.NEEDS_DECISION
    except WorkbenchError as error:
        write_error(" ".join(filter(None, (str(error), error.hint))))
        _flush_or_discard()
        return exit_codes.UNUSABLE
    except BrokenPipeError:
        _discard_output()
        return exit_codes.UNUSABLE
    except KeyboardInterrupt:
        write_error("Abgebrochen.")
        return exit_codes.INTERRUPTED
    except Exception:
        sys.excepthook = german_usage.show_unexpected_error
        raise
    if argv is None:
        _end_process(code)
    return code


def _end_process(code: int) -> None:
    """End at once. Taking apart what a large form needed in memory would take another second."""
    atexit._run_exitfuncs()
    sys.stderr.flush()
    os._exit(code)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """A parser that knows the named subcommand; all of them where help or an error has to list them."""
    german_usage.install()
    parser = argparse.ArgumentParser(
        prog="workbench",
        description="Formularwerkbank: Formulare und Bescheide verständlich machen; das Word-Layout bleibt heil.",
        epilog="„workbench BEFEHL --help“ erklärt einen Befehl. Keine Eingabedatei wird je verändert.",
        allow_abbrev=False,
    )
    subparsers = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    named = arguments[0] if arguments else ""
    for command in (named,) if named in COMMANDS else COMMANDS:
        module = import_module(f"workbench.cli.{command}")
        subparser = module.add_parser(subparsers)
        subparser.set_defaults(run=module.run)
    return parser


def _use_utf8() -> None:
    """JSON is UTF-8 whatever the locale says; a message never fails because of a letter."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _flush_or_discard() -> None:
    """What cannot be written (a full disk) would fail once more when the interpreter ends, with exit code 120."""
    try:
        sys.stdout.flush()
    except OSError:
        _discard_output()


def _discard_output() -> None:
    """Nobody reads on (`workbench text form.docx | head`): keep the interpreter from complaining at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
