"""The results of a reader test as JSON and as text."""

from workbench.app.operations.collect_returns import CollectReport
from workbench.cli.json_records import Json, rounded
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted
from workbench.model.review import Annotation, Comparison, FormResult, PassageResult, Unused
from workbench.review.coding import CODING_TITLES
from workbench.review.results import names_instead_of_codes

_SHOWN = 60
_NAMES = (
    "In „{form}“ stehen Namen statt Kennungen ({names}). Benennen Sie die Dateien nach der Kennung, zum Beispiel "
    "T01.docx; im Arbeitsbereich werden Namen durch Kennungen ersetzt."
)


def collect_json(report: CollectReport) -> Json:
    """The keys of `collect --json`."""
    collection = report.collection
    return {
        "forms": [_form(form) for form in report.forms],
        "annotations": [_annotation(item) for item in collection.annotations],
        "unmatched": [
            *(_annotation(item) for item in collection.unmatched),
            *(_unused(item) for item in collection.unused),
        ],
        "rejected": [{"file": item.file, "cause": item.cause} for item in collection.rejected],
        "duplicates": [{"file": file, "same_as": other} for file, other in collection.duplicates],
        "files": [
            {
                "file": item.file,
                "tester": item.tester,
                "form": item.form,
                "version": item.version,
                "state": item.state.value,
                "annotations": len(item.annotations),
                "answers": len(item.answers),
                "formatting_changes": item.formatting_changes,
                "notes": list(item.notes),
            }
            for item in collection.files
        ],
        "differences": [
            {"file": item.file, "segment": item.segment, "before": item.before, "after": item.after}
            for file in collection.files
            for item in file.differences
        ],
        "comparisons": [_comparison(item) for item in report.comparisons],
    }


def _form(form: FormResult) -> Json:
    return {
        "form": form.form,
        "version": form.version,
        "testers": len(form.testers),
        "segments": [_passage(passage) for passage in form.passages],
        "ranking": list(form.ranking),
    }


def _passage(item: PassageResult) -> Json:
    return {
        "segment": item.segment,
        "n": item.n,
        "understood": item.understood,
        "share": None if item.share is None else round(item.share, 4),
        "wilson": None if item.wilson is None else [round(bound, 4) for bound in item.wilson],
        "marks": {"plus": item.plus, "minus": item.minus, "question": item.question},
        "marks_per_100_words": None if item.marks_per_100 is None else rounded(item.marks_per_100),
        "seconds": item.seconds,
        "comments": [
            {"tester": comment.tester, "text": comment.text, "coding": comment.coding.value}
            for comment in item.comments
        ],
        "words": [{"word": word, "testers": count} for word, count in item.words],
        "ratings": dict(item.ratings),
    }


def _annotation(item: Annotation) -> Json:
    found: dict[str, object] = {
        "file": item.file,
        "segments": list(item.segments),
        "type": item.type.value,
        "author": item.author,
        "text": item.text,
        "range_text": item.range_text,
        "resolved": item.resolved,
        "colour": item.colour or None,
        "meaning": item.meaning or None,
        "moved": item.moved,
        "date": item.moment or None,
    }
    return found if item.segments else {**found, "cause": item.cause, "near": item.near or None}


def _unused(item: Unused) -> Json:
    return {"file": item.file, "place": item.place, "text": item.content, "cause": item.cause}


def _comparison(item: Comparison) -> Json:
    return {
        "passage": item.passage,
        "paired": item.paired,
        "before": list(item.before),
        "after": list(item.after),
        "p": item.p,
        "difference": item.difference,
        "interval": None if item.interval is None else list(item.interval),
        "proven": item.proven,
    }


def write_readable(report: CollectReport) -> None:
    """The results for people, and on standard error what needs a decision."""
    for form in report.forms:
        write_line(
            f"{form.form} (Fassung {form.version}): {counted(len(form.testers), 'Testperson', 'Testpersonen')}"
        )
        by_id = {passage.segment: passage for passage in form.passages}
        for segment in form.ranking:
            _write_passage(by_id[segment])
        names = names_instead_of_codes(form)
        if names:
            write_error("Hinweis: " + _NAMES.format(form=form.form, names=", ".join(names)))
    for item in report.comparisons:
        write_line(comparison_sentence(item))
    _write_open(report)


def _write_passage(item: PassageResult) -> None:
    parts = [understood_sentence(item)] if item.n else []
    if item.plus or item.minus or item.question:
        parts.append(f"+ {item.plus}, – {item.minus}, ? {item.question}")
    if item.words:
        parts.append("Wörter: " + ", ".join(word for word, _ in item.words[:5]))
    write_line(
        f"  {item.segment}  {'; '.join(parts) or counted(len(item.annotations), 'Anmerkung', 'Anmerkungen')}"
    )
    for comment in item.comments[:5]:
        write_line(
            f"      {comment.tester or 'ohne Kennung'} ({CODING_TITLES[comment.coding]}): {_short(comment.text)}"
        )
    if len(item.comments) > 5:
        write_line(f"      und {len(item.comments) - 5} weitere Kommentare")


def understood_sentence(item: PassageResult) -> str:
    """ "6 von 8 verstanden (75 %; sicher zwischen 41 und 93 %)"; below five readers without a share."""
    told = f"{item.understood} von {item.n} verstanden"
    if item.share is None or item.wilson is None:
        return f"{told} (nur ein Hinweis: weniger als 5 Personen)"
    low, high = (round(100 * bound) for bound in item.wilson)
    return f"{told} ({100 * item.share:.0f} %; 95-%-Bereich {low} bis {high} %)"


def comparison_sentence(item: Comparison) -> str:
    """What before and after say, with "nicht belegt" where the interval holds 0."""
    before, after = (f"{right} von {n}" for right, n in (item.before, item.after))
    if item.interval is None or item.difference is None:
        return f"Passage {item.passage}: vorher {before}, nachher {after} (nur ein Hinweis: weniger als 5 Personen)"
    low, high = (round(100 * bound) for bound in item.interval)
    proof = "belegt" if item.proven else "nicht belegt"
    people = "dieselben Personen" if item.paired else "verschiedene Personen"
    return (
        f"Passage {item.passage}: vorher {before}, nachher {after} verstanden ({people}); Unterschied "
        f"{100 * item.difference:+.0f} Prozentpunkte, 95-%-Bereich {low} bis {high}: {proof}"
    )


def _write_open(report: CollectReport) -> None:
    collection = report.collection
    for file in collection.files:
        for note in file.notes:
            write_error(f"Hinweis zu „{file.file}“: {note}")
        if file.differences:
            count = counted(len(file.differences), "Passage lautet", "Passagen lauten")
            names = ", ".join(item.segment for item in file.differences[:10])
            write_error(
                f"Hinweis zu „{file.file}“: {count} anders, ohne dass eine Änderung markiert ist: {names}"
            )
    for name, other in collection.duplicates:
        told = "wurde schon eingelesen" if name == other else f"ist dieselbe Datei wie „{other}“"
        write_error(f"Hinweis: „{name}“ {told} und zählt einmal.")
    for item in collection.unmatched:
        near = f" (nach {item.near})" if item.near else ""
        write_error(f"Nicht zugeordnet, „{item.file}“{near}: {_short(item.text)} – {item.cause}")
    for row in collection.unused:
        write_error(f"Zählt nicht, „{row.file}“, {row.place}: {_short(row.content)} – {row.cause}")
    for rejected in collection.rejected:
        write_error(f"Nicht gelesen, „{rejected.file}“: {rejected.cause}")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 2].rstrip() + " …"
