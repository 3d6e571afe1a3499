"""Text blocks, contact data and what they offer, for people and as JSON."""

from collections.abc import Iterable, Sequence

from workbench.app.office_changes import OfficeChanges
from workbench.cli.json_records import Json, alert_json
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import SEVERITY_IN_GERMAN, counted
from workbench.model.document import PLACEHOLDER
from workbench.model.finding import GuardAlert
from workbench.model.text_block import BlockCandidate, BlockOffer, OfferState, Passage, TextBlock

_STATES = {
    OfferState.CURRENT: "aktuell",
    OfferState.OLD: "alter Wortlaut",
    OfferState.SIMILAR: "ähnlich",
    OfferState.DECLINED: "abgelehnt",
}


def shown(text: str) -> str:
    """The text on one line with a sign for each field."""
    return " ".join(text.replace(PLACEHOLDER, "[Feld]").split())


def place_json(passage: Passage) -> Json:
    """Where a passage stands."""
    return {
        "form": passage.form,
        "name": passage.form_name,
        "segment": passage.segment,
        "block": passage.block,
        "locked": passage.locked,
        "released": passage.released,
        "passage": passage.id,
    }


def block_json(block: TextBlock) -> Json:
    """A block as it is now."""
    return {
        "id": block.id,
        "title": block.title,
        "text": block.text,
        "stand": block.stand,
        "version": block.version,
    }


def candidate_json(candidate: BlockCandidate) -> Json:
    """A passage that stands in several forms."""
    variants = [
        {"text": item.text, "same": item.same, "places": [place_json(passage) for passage in item.passages]}
        for item in candidate.variants
    ]
    return {
        "text": candidate.text,
        "forms": candidate.forms,
        "kept_as": candidate.block or None,
        "variants": variants,
    }


def offer_json(offer: BlockOffer) -> Json:
    """What a block offers to a passage."""
    return {
        **place_json(offer.passage),
        "state": offer.state.value,
        "ready": offer.ready,
        "before": offer.passage.text,
        "after": offer.after,
        "problem": offer.problem,
        "alerts": [alert_json(alert) for alert in offer.alerts],
    }


def changes_json(done: OfficeChanges) -> Json:
    """What became of the passages."""
    return {
        "applied": [place_json(passage) for passage in done.applied],
        "refused": [{**place_json(item.passage), "cause": item.cause} for item in done.refused],
    }


def write_candidates(candidates: Sequence[BlockCandidate]) -> None:
    """Print each with its variants and places."""
    for candidate in candidates:
        kept = " (schon ein Textbaustein)" if candidate.block else ""
        write_line(f"{counted(candidate.forms, 'Formular', 'Formulare')}{kept}: {shown(candidate.text)}")
        for variant in candidate.variants:
            places = ", ".join(f"{item.form_name} {item.segment}" for item in variant.passages)
            write_line(f"  {'gleich' if variant.same else 'ähnlich'}: {places}")
            if not variant.same:
                write_line(f"    {shown(variant.text)}")
    write_line(f"{counted(len(candidates), 'Passage steht', 'Passagen stehen')} in mehreren Formularen.")


def write_offers(offers: Iterable[BlockOffer]) -> None:
    """Print each passage with its state, and the difference where there is one."""
    for offer in offers:
        frozen = ", freigegeben" if offer.passage.released else ""
        locked = ", gesperrt" if offer.passage.locked else ""
        write_line(
            f"{offer.passage.form_name} {offer.passage.segment}: {_STATES[offer.state]}{locked}{frozen}"
        )
        if offer.state in (OfferState.OLD, OfferState.SIMILAR):
            write_line(f"  - {shown(offer.passage.text)}")
            write_line(f"  + {shown(offer.after)}" if offer.after is not None else f"  ? {offer.problem}")
            if offer.state is OfferState.SIMILAR:
                write_alerts(offer.alerts)


def write_alerts(alerts: Iterable[GuardAlert]) -> None:
    """Print what may have moved."""
    for alert in alerts:
        write_line(f"  {SEVERITY_IN_GERMAN[alert.severity]}: {alert.message}")


def write_changes(done: OfficeChanges) -> None:
    """Say how many passages were changed, and on standard error which were not."""
    forms = len({passage.form for passage in done.applied})
    passages = counted(len(done.applied), "Passage", "Passagen")
    write_line(f"{passages} in {counted(forms, 'Formular', 'Formularen')} geändert.")
    for item in done.refused:
        write_error(f"Nicht geändert: {item.passage.form_name} {item.passage.segment}: {item.cause}")
