"""The wordings of the passage in hand: its versions side by side, and all that is offered for its sentence."""

from collections.abc import Sequence

from workbench.ui.actions import Command
from workbench.ui.analysis import rule_titles
from workbench.ui.feature import Feature
from workbench.ui.i18n import known, tr
from workbench.ui.models.display import plain_text
from workbench.ui.models.sentence_offers import Offer, sentence_offers
from workbench.ui.models.worklist import Place
from workbench.ui.panels.offers_fold import OffersFold
from workbench.ui.panels.versions_card import VersionsCard


class Wordings(Feature):
    """A card and a fold in the right panel."""

    order = 35

    def commands(self) -> Sequence[Command]:
        """Walk through the offers, change the view of a changed passage."""
        return (
            Command("offers", self.begin, "findings", ("Ctrl+Shift+L",), needs="form"),
            Command("versions", self.next_view, "findings", ("Ctrl+Shift+D",), needs="form"),
        )

    def build(self) -> None:
        """Make both."""
        self.versions = VersionsCard(self.theme)
        self.offers = OffersFold(self.theme, self._title)

    def assemble(self) -> None:
        """The offers stand below the one in hand, the versions ahead of the measures."""
        passage = self.window.passage
        passage.body.insertWidget(passage.body.indexOf(passage.suggestion) + 1, self.offers)
        passage.body.insertWidget(passage.body.indexOf(passage.measures), self.versions)

    def connect_parts(self) -> None:
        """Follow the passage in hand."""
        passage = self.window.passage
        passage.shown.connect(self.refresh)
        passage.editing.connect(lambda segment: self.offers.hide() if segment else None)
        passage.questions.asked.connect(self.offers.hide)
        self.window.desk.checks.checked.connect(self.refresh)
        self.offers.wanted.connect(self._take)

    def begin(self) -> None:
        """Walk through what is offered for the sentence."""
        if self.offers.isVisible():
            self.offers.begin()

    def next_view(self) -> None:
        """Show the changed passage in another way."""
        if self.versions.isVisible():
            self.versions.next_view()

    def refresh(self) -> None:
        """Another passage, finding or text is in hand."""
        desk, passage = self.window.desk, self.window.passage
        segment, original, place = desk.segment, desk.original, desk.place
        if segment is None or original is None:
            self.versions.hide()
            self.offers.hide()
            return
        names = passage.names
        self.versions.show_texts(plain_text(original, names), plain_text(segment, names))
        if (
            place is None
            or segment.locked
            or passage.writing.segment_id
            or place.finding.segment != segment.id
        ):
            self.offers.hide()
            return
        found = sentence_offers(segment, desk.worklist.findings(segment.id), place.finding.start)
        self.offers.show_offers(found, passage.suggestion.result)

    def _title(self, offer: Offer) -> str:
        if offer.is_variant:
            return tr("offers.variant")
        item = offer.suggestion
        if item.steps:
            return "; ".join(item.steps)
        if item.term:
            return tr("offers.term", term=item.term)
        titles, provider = rule_titles(), f"restructure-{item.provider}"
        for rule in (provider, offer.finding.rule):
            if rule in titles:
                return titles[rule]
        key = f"rule.{offer.finding.rule}"
        return tr(key, words="…") if known(key) else offer.finding.message

    def _take(self, offer: Offer) -> None:
        """Take the finding in hand whose suggestion it is, with this very wording."""
        desk, passage = self.window.desk, self.window.passage
        desk.select(offer.finding.segment, Place(desk.worklist.rank(offer.finding.segment), offer.finding))
        passage.suggestion.choose(offer.result)
        passage.suggestion.accept.setFocus()
