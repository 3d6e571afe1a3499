"""`workbench workspace machine`: services that translate, what may be sent to them, and what was sent."""

import argparse
from collections.abc import Callable

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted
from workbench.model.machine import FormClass, MachineSettings

NO_CLASS = "none"


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace machine` and its own subcommands."""
    parser = new_parser(
        subparsers,
        "machine",
        "maschinelle Vorschläge: Dienste einschalten, Formulare einstufen, Protokoll",
        "Alle Dienste sind aus, bis jemand sie einschaltet. Gesendet werden nur Texte öffentlicher Formulare, ohne "
        "Angaben zu Personen und erst nach einer Vorschau.",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    show = new_parser(
        nested, "show", "zeigen, was eingeschaltet und eingestuft ist", "Mit Kontingent und Grenze."
    )
    for one, action in (
        (show, _show),
        (_on_parser(nested), _on),
        (_off_parser(nested), _off),
        (_key_parser(nested), _key),
        (_limits_parser(nested), _limits),
        (_class_parser(nested), _class),
        (_glossary_parser(nested), _glossary),
        (_log_parser(nested), _log),
    ):
        one.set_defaults(run_machine=action)
    _suggest_parser(nested)
    for one in nested.choices.values():
        add_database(one)
        add_json(one)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Do what was chosen."""
    action: Callable[[argparse.Namespace], int] = arguments.run_machine
    return action(arguments)


def _on_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "on",
        "einen Dienst einschalten",
        "Bitte klären Sie vorher mit dem Datenschutz, ob Texte an ihn gehen dürfen.",
    )
    _add_provider(parser)
    parser.add_argument("--address", metavar="URL", help="Adresse des Dienstes; leer: seine eigene")
    parser.add_argument(
        "--informal",
        action="store_true",
        help="nicht um die höfliche Anrede bitten (wo der Dienst sie kennt)",
    )
    parser.add_argument(
        "--glossary",
        metavar="LANG=KENNUNG",
        nargs="*",
        type=_pair,
        help="Glossar, das beim Dienst liegt, je Sprache (bei Microsoft: *=REGION)",
    )
    return parser


def _off_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(nested, "off", "einen Dienst ausschalten", "Sein Schlüssel bleibt, wo er ist.")
    _add_provider(parser)
    return parser


def _key_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "key",
        "den Schlüssel für einen Dienst auf diesem Computer ablegen",
        "Er wird von der Standardeingabe gelesen und kommt in die Schlüsselverwaltung des Systems, in keine Datei. "
        "Eine leere Eingabe entfernt ihn.",
    )
    _add_provider(parser)
    return parser


def _limits_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(nested, "limits", "Kontingent und Lesbarkeitsgrenze setzen", "0 heißt: ohne Grenze.")
    parser.add_argument("--budget", metavar="WÖRTER", type=int, help="höchstens so viele Wörter im Monat")
    parser.add_argument(
        "--gate", metavar="WERT", type=int, help="so schwere Passagen (0 bis 100) bleiben hier"
    )
    return parser


def _class_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "class",
        "ein Formular einstufen",
        "public (öffentlich), internal (nur für den Dienstgebrauch), case (mit Falldaten), none (nicht eingestuft).",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument(
        "level", choices=[*(item.value for item in FormClass), NO_CLASS], help="die Einstufung"
    )
    return parser


def _glossary_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "glossary",
        "die Begriffe des Amtes als Glossar zu einem Dienst bringen",
        "Nur DeepL kennt Glossare. Ohne --send wird nur gezeigt, was Ihr Haus verlassen würde.",
    )
    _add_provider(parser)
    parser.add_argument("--to", metavar="LANG", required=True, help="Zielsprache")
    parser.add_argument("--send", action="store_true", help="senden, was gezeigt wird")
    return parser


def _log_parser(nested: Subparsers) -> argparse.ArgumentParser:
    parser = new_parser(
        nested,
        "log",
        "zeigen, was gesendet wurde",
        "Wer, wann, wohin, wie viel und eine Prüfsumme; nie die Texte.",
    )
    parser.add_argument("--most", metavar="N", type=int, default=0, help="nur die neuesten N Zeilen")
    parser.add_argument(
        "--clear-before", metavar="TAG", default="", help="ältere Zeilen vergessen (2026-01-31)"
    )
    return parser


def _suggest_parser(nested: Subparsers) -> argparse.ArgumentParser:
    from workbench.cli.workspace_commands.machine_suggest import add_arguments, suggest

    parser = new_parser(
        nested,
        "suggest",
        "offene Passagen eines Formulars maschinell übersetzen lassen",
        "Ohne --send wird nur gezeigt, was Ihr Haus verlassen würde. Die Ergebnisse sind Vorschläge und zählen nicht "
        "als übersetzt.",
    )
    add_arguments(parser)
    _add_provider(parser, "--provider")
    parser.set_defaults(run_machine=suggest)
    return parser


def _add_provider(parser: argparse.ArgumentParser, name: str = "provider") -> None:
    what = "der Dienst: deepl, libretranslate, google, microsoft oder mymemory"
    if name.startswith("-"):
        parser.add_argument(name, metavar="DIENST", required=True, help=what)
    else:
        parser.add_argument(name, metavar="DIENST", help=what)


def _pair(text: str) -> tuple[str, str]:
    language, sign, value = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"{text!r} ist kein LANG=KENNUNG")
    if language != "*":
        from workbench.common.errors import InputError
        from workbench.translation.languages import target_language

        try:
            language = target_language(language)
        except InputError as error:
            raise argparse.ArgumentTypeError(str(error)) from error
    return language, value


def _show(arguments: argparse.Namespace) -> int:
    from workbench.app.machine_settings import read_machine_settings

    return _tell(arguments, read_machine_settings(required_workspace(arguments)))


def _on(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.switch_provider import switch_provider

    settings = switch_provider(
        required_workspace(arguments),
        arguments.provider,
        on=True,
        address=arguments.address,
        polite=not arguments.informal,
        glossaries=None if arguments.glossary is None else dict(arguments.glossary),
    )
    return _tell(arguments, settings)


def _off(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.switch_provider import switch_provider

    return _tell(arguments, switch_provider(required_workspace(arguments), arguments.provider, on=False))


def _limits(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.switch_provider import set_machine_limits

    workspace = required_workspace(arguments)
    return _tell(arguments, set_machine_limits(workspace, gate=arguments.gate, budget=arguments.budget))


def _key(arguments: argparse.Namespace) -> int:
    import getpass
    import sys

    from workbench.app.machine_keys import keep_machine_key
    from workbench.app.machine_settings import address_of, named_provider, read_machine_settings
    from workbench.translation.provider_address import address_host

    settings = read_machine_settings(required_workspace(arguments))
    provider = named_provider(arguments.provider)
    host = address_host(address_of(settings, provider))
    key = getpass.getpass("Schlüssel: ") if sys.stdin.isatty() else sys.stdin.readline()
    keep_machine_key(provider.id, host, key)
    done = "abgelegt" if key.strip() else "entfernt"
    if arguments.json:
        write_json({"provider": provider.id, "host": host, "key": bool(key.strip())})
    else:
        write_line(f"Der Schlüssel für {provider.title} ({host}) ist {done}.")
    return exit_codes.DONE


def _class(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.class_form import CLASS_NAMES, class_form

    workspace = required_workspace(arguments)
    form = workspace.form(arguments.form).form
    level = None if arguments.level == NO_CLASS else FormClass(arguments.level)
    class_form(workspace, form.id, level)
    if arguments.json:
        write_json({"form": form.name, "class": level.value if level else None})
    else:
        write_line(f"{form.name}: {CLASS_NAMES[level] if level else 'nicht eingestuft'}")
    return exit_codes.DONE


def _glossary(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.send_glossary import glossary_terms, send_glossary

    workspace = required_workspace(arguments)
    if arguments.send:
        return _tell(arguments, send_glossary(workspace, arguments.provider, arguments.to))
    terms = glossary_terms(workspace, arguments.to)
    if arguments.json:
        write_json({"terms": terms})
    else:
        write_line("Das würde Ihr Haus verlassen:")
        for german, other in terms.items():
            write_line(f"  {german} = {other}")
        write_line(
            f"{counted(len(terms), 'Begriff', 'Begriffe')}. Es wurde nichts gesendet. Mit --send wird gesendet."
        )
    return exit_codes.NEEDS_DECISION


def _log(arguments: argparse.Namespace) -> int:
    from workbench.app.operations.clear_machine_log import clear_machine_log, machine_log
    from workbench.cli.workspace_commands.machine_suggest import line_json, line_text

    workspace = required_workspace(arguments)
    cleared = clear_machine_log(workspace, arguments.clear_before) if arguments.clear_before else 0
    lines = machine_log(workspace, arguments.most)
    if arguments.json:
        write_json({"requests": [line_json(line) for line in lines], "cleared": cleared})
        return exit_codes.DONE
    for line in lines:
        write_line(line_text(line))
    if cleared:
        write_line(f"{counted(cleared, 'ältere Zeile', 'ältere Zeilen')} entfernt.")
    if not lines:
        write_line("Es wurde nichts gesendet.")
    return exit_codes.DONE


def _tell(arguments: argparse.Namespace, settings: MachineSettings) -> int:
    from workbench.app.machine_settings import address_of
    from workbench.app.operations.class_form import CLASS_NAMES, classed_forms
    from workbench.translation.provider import providers

    classed = classed_forms(required_workspace(arguments))
    if arguments.json:
        services = {
            name: {
                "on": settings.choice(name).on,
                "address": address_of(settings, one),
                "polite": settings.choice(name).polite,
                "glossaries": dict(settings.choice(name).glossaries),
            }
            for name, one in providers().items()
        }
        forms = [{"form": name, "class": level.value} for name, level in classed]
        write_json({"providers": services, "gate": settings.gate, "budget": settings.budget, "forms": forms})
        return exit_codes.DONE
    for name, one in providers().items():
        on, address = settings.choice(name).on, address_of(settings, one)
        write_line(f"{one.title} ({name}): {'eingeschaltet, ' + address if on else 'aus'}")
    gate = f"ab {settings.gate} von 100" if settings.gate else "keine"
    budget = f"{settings.budget} Wörter im Monat" if settings.budget else "ohne Grenze"
    write_line(f"Lesbarkeitsgrenze: {gate}. Kontingent: {budget}.")
    for name, level in classed:
        write_line(f"{name}: {CLASS_NAMES[level]}")
    return exit_codes.DONE
