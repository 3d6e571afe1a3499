"""Reading annotated Word files back: everything is found, matched to its passage, or listed."""

import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from scripts.sample_returns.annotating import Annotating, W, w
from tests.rendering import needs_libreoffice
from tests.review.forms import TEXTS, WHOLE, annotated, draft_of, read, session_in, told, write_return
from workbench.app.operations.open_form import open_form
from workbench.app.session import FormSession
from workbench.document.conversion import convert
from workbench.model.review import AnnotationType, ReturnedVersion


def test_everything_in_a_return_is_matched_and_attributed(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    write_return(tmp_path / "in", "a.docx", annotated(session, "Tester 1").saved())
    report = read(tmp_path / "in", session)
    assert told(report) == WHOLE
    assert {item.author for item in report.collection.annotations} == {"T01"}
    assert report.collection.unmatched == ()
    assert report.collection.files[0].state is ReturnedVersion.CURRENT
    by_text = {item.text: item for item in report.collection.annotations}
    assert by_text["Das ist klar."].resolved
    assert by_text["Welche sind das?"].range_text == "fehlenden Unterlagen"
    assert by_text["Das frage ich mich auch."].range_text == "fehlenden Unterlagen"
    assert by_text["unverzüglich"].meaning == "unklar"
    assert by_text["Widerspruch"].meaning == "gut"
    assert by_text["Zwei Absätze"].range_text.count("\n") == 1


@pytest.mark.parametrize("damage", ["rewrite", "drop_bookmarks", "both"])
def test_new_ids_and_lost_bookmarks_change_nothing(tmp_path: Path, damage: str) -> None:
    session = session_in(tmp_path)
    made = annotated(session)
    if damage != "drop_bookmarks":
        made.rewrite()
    if damage != "rewrite":
        made.drop_bookmarks()
    write_return(tmp_path / "in", "a.docx", made.saved())
    assert told(read(tmp_path / "in", session)) == WHOLE


def test_without_the_form_the_kit_tells_the_passages(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = annotated(session)
    made.new_paragraph("Antrag auf", "Ein neuer Absatz vorn.")
    write_return(tmp_path / "in", "a.docx", made.saved())
    report = read(tmp_path / "in")
    assert told(report) >= WHOLE
    assert report.forms[0].form == "antrag.docx"
    assert report.forms[0].version == read(tmp_path / "in", session).forms[0].version


def test_a_new_paragraph_belongs_to_the_passage_before(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = Annotating(draft_of(session))
    made.new_paragraph("zwölf Monate", "Was ist danach?")
    write_return(tmp_path / "in", "a.docx", made.saved())
    assert told(read(tmp_path / "in", session)) == {("insertion", ("s0003",), "Was ist danach?")}


def test_accepted_changes_are_told_as_differences(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = annotated(session)
    made.accept_all()
    made.drop_bookmarks()
    write_return(tmp_path / "in", "a.docx", made.saved())
    report = read(tmp_path / "in", session)
    assert told(report) == {item for item in WHOLE if item[0] not in ("insertion", "deletion")}
    differences = report.collection.files[0].differences
    assert {item.segment for item in differences} == {"s0002", "s0003"}
    assert "im Amt" in next(item.after for item in differences if item.segment == "s0002")


def test_a_return_of_an_older_version_is_matched_and_said(tmp_path: Path) -> None:
    old = session_in(tmp_path)
    write_return(tmp_path / "in", "a.docx", annotated(old).saved())
    texts = list(TEXTS)
    texts[1] = "Bitte reichen Sie die fehlenden Unterlagen bis zum 31.07.2025 bei uns ein. Wir helfen gern."
    texts.insert(1, "Guten Tag,")
    texts.remove(TEXTS[2])
    new = session_in(tmp_path, *texts, name="neu.docx")
    report = read(tmp_path / "in", new)
    file = report.collection.files[0]
    assert file.state is ReturnedVersion.OLDER and "anderen Fassung" in file.notes[0]
    found = told(report)
    assert ("comment", ("s0003",), "Welche sind das?") in found
    assert ("comment", ("s0004", "s0005"), "Zwei Absätze") in found
    assert {item.text.strip() for item in report.collection.unmatched} == {"Das ist klar.", "im Voraus"}
    assert all(item.cause for item in report.collection.unmatched)


def test_a_label_of_one_word_that_was_lengthened_is_known_by_its_neighbours(tmp_path: Path) -> None:
    labels = (TEXTS[1], "Kaltmiete", TEXTS[2], TEXTS[3])
    old = session_in(tmp_path, *labels)
    made = Annotating(draft_of(old))
    made.comment("Kaltmiete", "Ohne Heizung?")
    made.drop_bookmarks()
    made.rewrite()
    write_return(tmp_path / "in", "a.docx", made.saved())
    new = session_in(tmp_path, *(text.replace("Kalt", "Nettokalt") for text in labels), name="neu.docx")
    assert told(read(tmp_path / "in", new)) == {("comment", ("s0002",), "Ohne Heizung?")}


def test_another_form_is_rejected_with_its_count(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    write_return(tmp_path / "in", "a.docx", annotated(session).saved())
    other = session_in(
        tmp_path, "Reisekosten", "Bitte nennen Sie Beginn und Ende der Dienstreise.", name="reise.docx"
    )
    report = read(tmp_path / "in", other)
    assert report.collection.files == ()
    assert "8 Anmerkungen" in report.collection.rejected[0].cause
    assert "reise.docx" in report.collection.rejected[0].cause


def test_what_is_in_the_form_itself_does_not_come_from_testers(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    own = Annotating(session.path.read_bytes(), "Rechtsamt", "RA")
    own.comment("Bescheid", "Bitte prüfen")
    own.highlight("Grundsicherung", "yellow")
    session.path.write_bytes(own.saved())
    session = open_form(session.path)
    write_return(tmp_path / "in", "a.docx", annotated(session).saved())
    assert told(read(tmp_path / "in", session)) == WHOLE
    assert told(read(tmp_path / "in")) == WHOLE


@pytest.mark.parametrize(
    ("author", "file", "expected"),
    [
        ("T7", "a.docx", "T07"),
        ("Testerin 12", "a.docx", "T12"),
        ("Erna Muster", "Rueckgabe_T03.docx", "T03"),
        ("", "tester-4 (2).docx", "T04"),
        ("Erna Muster", "a.docx", "Erna Muster"),
        ("", "a.docx", ""),
        ("Unbekannter Autor", "a.docx", ""),
    ],
)
def test_the_tester_is_told_by_author_or_file(tmp_path: Path, author: str, file: str, expected: str) -> None:
    session = session_in(tmp_path)
    made = Annotating(draft_of(session), author, "")
    made.comment("Unterlagen", "Hm")
    write_return(tmp_path / "in", file, made.saved())
    assert [item.author for item in read(tmp_path / "in", session).collection.annotations] == [expected]


def test_a_copy_that_was_saved_anew_counts_once(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = annotated(session)
    write_return(tmp_path / "in", "a.docx", made.saved())
    made.rewrite()
    write_return(tmp_path / "in", "b.docx", made.saved())
    report = read(tmp_path / "in", session)
    assert len(report.collection.annotations) == 2 * len(WHOLE)
    assert [file.copy_of for file in report.collection.files] == ["", "a.docx"]
    counts = {
        item.segment: (len(item.comments), item.question, item.plus) for item in report.forms[0].passages
    }
    assert counts == {"s0002": (1, 0, 0), "s0003": (1, 0, 0), "s0004": (1, 1, 0), "s0005": (1, 0, 1)}


def test_bad_input_is_listed_and_nothing_fails(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    folder = tmp_path / "in"
    good = annotated(session).saved()
    write_return(folder, "gut.docx", good)
    write_return(folder, "nochmal.docx", good)
    write_return(folder, "~$gut.docx", b"x")
    write_return(folder, "bild.docx", b"%PDF-1.7\n%...")
    write_return(folder, "leer.docx", b"")
    write_return(folder, "kaputt.docx", good[:900])
    write_return(folder, "notiz.txt", b"Hallo")
    report = read(folder, session)
    assert told(report) == WHOLE
    assert report.collection.duplicates == (("nochmal.docx", "gut.docx"),)
    causes = {item.file: item.cause for item in report.collection.rejected}
    assert causes.keys() == {"bild.docx", "leer.docx", "kaputt.docx", "notiz.txt"}
    assert "PDF" in causes["bild.docx"]


def test_three_hundred_comments_nested_replies_and_odd_markings(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = Annotating(draft_of(session), "", "")
    for number in range(300):
        made.comment("Unterlagen", f"Kommentar {number}")
    answer = made.reply(made.comment("zwölf", "Warum?"), "Darum.")
    made.reply(answer, "Aha.")
    made.comments.append(("77777", "T02", "", "Ohne Stelle", "", False))
    text = made.root.find(".//{*}p/{*}r")
    empty = etree.Element(w("r"))
    etree.SubElement(etree.SubElement(empty, w("rPr")), w("highlight")).set(w("val"), "yellow")
    text.addnext(empty)
    write_return(tmp_path / "in", "T05.docx", made.saved())
    report = read(tmp_path / "in", session)
    kinds = [item.type for item in report.collection.annotations]
    assert kinds.count(AnnotationType.COMMENT) == 301 and kinds.count(AnnotationType.REPLY) == 2
    assert {item.segments for item in report.collection.annotations if item.type is AnnotationType.REPLY} == {
        ("s0003",)
    }
    assert {(item.text, item.type) for item in report.collection.unmatched} == {
        ("Ohne Stelle", AnnotationType.COMMENT),
        ("", AnnotationType.HIGHLIGHT),
    }
    assert all(item.cause for item in report.collection.unmatched)


@needs_libreoffice
def test_libreoffice_saves_the_return_anew(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    saved = convert(annotated(session).saved(), "return.docx", "docx")
    write_return(tmp_path / "in", "T01.docx", saved)
    for form in (session, None):
        report = read(tmp_path / "in", form)
        # LibreOffice 7.4 keeps the words of a reply and forgets which comment it answers.
        found = {("comment" if kind == "reply" else kind, *rest) for kind, *rest in told(report)}
        assert found == {("comment" if kind == "reply" else kind, *rest) for kind, *rest in WHOLE}
        assert report.collection.files[0].state is ReturnedVersion.CURRENT


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6), steps=st.lists(st.sampled_from("chHdinraxw"), min_size=1, max_size=12))
def test_no_annotation_is_ever_lost(tmp_path: Path, seed: int, steps: list[str]) -> None:
    """As many annotations come out, matched or not, as stand in the file, whatever else happened to it."""
    session = session_in(tmp_path)
    pick = random.Random(seed)
    made = Annotating(draft_of(session))
    words = [word for text in TEXTS for word in text.split() if sum(word in other for other in TEXTS) == 1]
    for step in steps:
        with suppress(ValueError):  # the word is not there any more
            _do(made, step, pick.choice(words))
    saved = made.saved()
    path = write_return(tmp_path / "in", "T01.docx", saved)
    report = read(tmp_path / "in", session)
    path.unlink()
    (file,) = report.collection.files
    kinds = [item.type for item in file.annotations]
    assert kinds.count(AnnotationType.COMMENT) + kinds.count(AnnotationType.REPLY) == len(made.comments)
    for kind, tag in ((AnnotationType.INSERTION, "{*}ins"), (AnnotationType.DELETION, "{*}del")):
        written = "".join(
            text.text or "" for node in made.root.iter(tag) for text in node.iter("{*}t", "{*}delText")
        )
        assert _signs(item.text for item in file.annotations if item.type is kind) == _signs([written])
    marked = [
        text.text or ""
        for run in made.root.iter("{*}r")
        if run.find("{*}rPr/{*}highlight") is not None
        for text in run.iter("{*}t", "{*}delText")
    ]
    assert _signs(item.text for item in file.annotations if item.type is AnnotationType.HIGHLIGHT) == _signs(
        marked
    )
    assert len(report.collection.annotations) + len(report.collection.unmatched) == len(file.annotations)


def _signs(texts: Iterable[str]) -> list[str]:
    return sorted(sign for text in texts for sign in text if not sign.isspace())


def _do(made: Annotating, step: str, word: str) -> None:
    """One thing that a tester or a program does to the file."""
    actions: dict[str, Callable[[], object]] = {
        "c": lambda: made.comment(word, "Hinweis"),
        "r": lambda: made.comments and made.reply(made.comments[-1][0], "Antwort"),
        "h": lambda: made.highlight(word),
        "H": lambda: made.highlight(word, "green"),
        "d": lambda: made.delete(word),
        "i": lambda: made.insert(word, " dazu"),
        "n": lambda: made.new_paragraph(word, "Ganz neu."),
        "a": lambda: made.type_over(word, "anders"),
        "x": made.drop_bookmarks,
        "w": made.rewrite,
    }
    actions[step]()


def _with_body(session: FormSession, body: str) -> bytes:
    """A return whose body Word wrote in this way; "w:" is declared."""
    made = Annotating(draft_of(session), "T01", "T01")
    shell = etree.fromstring(f'<w:body xmlns:w="{W}">{body}</w:body>')
    place = made.root.find("{*}body")
    for node in [item for item in place if not item.tag.endswith("sectPr")]:
        place.remove(node)
    for at, node in enumerate(shell):
        place.insert(at, node)
    return made.saved()


def _paragraph(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def _run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def test_moves_splits_and_changes_inside_changes(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    who = 'w:id="1" w:author="T01" w:date="2026-10-05T10:00:00Z"'
    body = [_paragraph(_run(text)) for text in TEXTS]
    body[1] = _paragraph(
        _run("Bitte reichen Sie die fehlenden ") + f"<w:moveFrom {who}>{_run('Unterlagen ')}</w:moveFrom>"
        + _run("bis zum 30.06.2025 bei uns ") + f"<w:moveTo {who}>{_run('Unterlagen ')}</w:moveTo>" + _run("ein.")
    )  # fmt: skip
    body[2] = _paragraph(
        f"<w:pPr><w:rPr><w:ins {who}/></w:rPr></w:pPr>"
        + _run("Die Leistung wird für zwölf Monate bewilligt ")
    ) + _paragraph(_run("und monatlich im Voraus gezahlt.") + f"<w:ins {who}>{_run(' Gut so.')}</w:ins>")
    body[3] = _paragraph(
        _run("Änderungen Ihrer ") + f"<w:del {who}>{_run('Einkommens', 'delText')}</w:del>"
        + f"<w:del {who}>{_run('verhältnisse ', 'delText')}</w:del>"
        + f'<w:ins {who}>{_run("Einnahmen ")}<w:del w:id="9" w:author="T02">{_run("bitte ", "delText")}</w:del></w:ins>'
        + _run("müssen Sie uns unverzüglich mitteilen.")
    )  # fmt: skip
    write_return(tmp_path / "in", "a.docx", _with_body(session, "".join(body)))
    report = read(tmp_path / "in", session)
    found = [
        (item.type.value, item.author, item.segments, item.text, item.moved)
        for item in report.collection.annotations
    ]
    assert found == [
        ("deletion", "T01", ("s0002",), "Unterlagen ", True),
        ("insertion", "T01", ("s0002",), "Unterlagen ", True),
        ("insertion", "T01", ("s0003",), " Gut so.", False),
        ("deletion", "T01", ("s0004",), "Einkommensverhältnisse ", False),
        ("insertion", "T01", ("s0004",), "Einnahmen ", False),
        ("deletion", "T02", ("s0004",), "bitte ", False),
    ]
    assert report.collection.files[0].formatting_changes == 1
    assert report.collection.unmatched == ()


def test_a_comment_on_struck_words_and_one_without_a_range(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = Annotating(draft_of(session))
    made.comment("im Voraus", "Warum weg?")
    made.delete("im Voraus")
    made.comment("Widerspruch", "Nur ein Punkt")
    for tag in ("commentRangeStart", "commentRangeEnd"):
        for node in [item for item in made.root.iter(w(tag)) if item.get(w("id")) == made.comments[-1][0]]:
            node.getparent().remove(node)
    write_return(tmp_path / "in", "T01.docx", made.saved())
    found = {
        item.text: (item.segments, item.range_text)
        for item in read(tmp_path / "in", session).collection.annotations
    }
    assert found["Warum weg?"] == (("s0003",), "im Voraus")
    assert found["Nur ein Punkt"] == (("s0005",), "")
