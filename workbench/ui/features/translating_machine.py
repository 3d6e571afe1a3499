"""Ctrl+M: a suggestion of a machine for the passage in hand, only where the office has switched one on."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from workbench.model.translation_state import TranslationState as State
from workbench.translation.state_order import may_follow
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.machine import MachineFeature
from workbench.ui.features.translating import Translating
from workbench.ui.features.translating_help import TranslatingHelp
from workbench.ui.i18n import tr
from workbench.ui.panels.translation_cards import Section
from workbench.ui.places.translate import NAME

if TYPE_CHECKING:
    from workbench.app.machine_preview import Offer

ORIGIN = "machine"


class TranslatingMachine(Feature):
    """A line that says whether anything may leave, and the way to a suggestion. A preview comes before all sending."""

    order = 44

    def commands(self) -> Sequence[Command]:
        """Ask for a suggestion."""
        return (Command("translate_machine", self.ask, "translating_help", ("Ctrl+M",), place=NAME),)

    def build(self) -> None:
        """The line."""
        self.card = Section(tr("translate.machine"), self.theme)
        self.card.say(tr("translate.machine.off"))
        self.usable = False

    def assemble(self) -> None:
        """Behind the checks."""
        body = cast(TranslatingHelp, self.window.features["translating_help"]).body
        body.insertWidget(body.count() - 2, self.card)

    def connect_parts(self) -> None:
        """Follow the desk."""
        self.main.desk.opened.connect(self.look)

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    def look(self) -> None:
        """Find out, in a worker, whether a service may be asked for this form."""
        self.usable = False
        self.card.say(tr("translate.machine.off"))
        found = self.main.desk.opened_form
        if found is None:
            return
        work = found.work

        def look() -> "tuple[Offer, ...]":
            from workbench.app.machine_suggestions import MachineDesk

            return MachineDesk(work.workspace).available(work.form_id, work.language)

        def done(offers: "tuple[Offer, ...]") -> None:
            ready = [offer.title for offer in offers if not offer.why_not]
            now = self.main.desk.opened_form
            if now is not None and now.work is work:
                self.usable = bool(ready)
                said = tr("translate.machine.ready", names=", ".join(ready))
                self.card.say(said if ready else tr("translate.machine.off"))

        self.window.jobs.start(tr("job.machine.preview"), lambda _progress: look(), done)

    def ask(self) -> None:
        """A suggestion for the passage in hand; what would leave is shown before."""
        main = self.main
        found, row = main.desk.opened_form, main.desk.row
        if found is None or row is None:
            return
        if why := main.desk.why_not:
            main.announce(why)
            return
        main.keep_draft()
        machine = cast(MachineFeature, self.window.features["machine"])
        machine.ask_for_passage(found.work, row.segment, partial(self.take, row.segment))

    def take(self, segment: str, text: str) -> None:
        """Keep the suggestion as one: it counts as untranslated until somebody stands by it."""
        from workbench.app.operations.translate_segment import translate_segment

        main = self.main
        row = next((one for one in main.desk.rows if one.segment == segment), None)
        if row is None:
            return
        service = cast(MachineFeature, self.window.features["machine"]).provider
        origin = f"{ORIGIN}:{service}" if service else ORIGIN
        main.note_origin(segment, text, origin, None)
        if may_follow(row.state, State.MACHINE, text):
            main.desk.perform(
                lambda work, now: translate_segment(
                    work, now(segment), text, State.MACHINE, origin, propagate=False
                ),
                segment,
            )
        elif segment == main.desk.segment:
            self.window.translate.sheet.editor.target.replace_text(text)
