"""Texts that are none: no crash, no absurd score, a German reason."""

import time

import pytest

from workbench.app.office_glossary import EMPTY_GLOSSARY
from workbench.app.operations.check_form import check_form
from workbench.app.operations.score_form import score_form
from workbench.language.example_form import example_form
from workbench.model.document import Document, Segment

FOREIGN = {
    "English": "Please fill in the form completely and send it back to us within four weeks.",
    "Turkish": "Lütfen formu eksiksiz doldurun ve dört hafta içinde bize geri gönderin, teşekkür ederiz.",
    "Russian": "Пожалуйста, заполните форму полностью и отправьте её нам в течение четырёх недель.",
    "Arabic": "يرجى ملء الاستمارة بالكامل وإعادتها إلينا في غضون أربعة أسابيع من استلامها مع الشكر",
    "Dutch": "Vul het formulier volledig in en stuur het binnen vier weken terug aan de gemeente.",
}


def one(text: str) -> Document:
    return Document("text", "txt", (Segment("s0001", "text", "paragraph", text),))


@pytest.mark.parametrize("text", ["", " \t\ufffc ", "4711", "1.234,56 € 12.03.2026", "…", "§ § §", "Name"])
def test_what_is_no_text_gets_no_score(text: str) -> None:
    report = score_form(one(text), EMPTY_GLOSSARY)
    assert report.difficulty is None
    assert report.segments[0].why_not_scored
    assert set(report.measures.values()) == {None}


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_said_and_not_scored(language: str) -> None:
    report = score_form(one(FOREIGN[language]), EMPTY_GLOSSARY)
    assert report.difficulty is None
    assert report.segments[0].why_not_scored == "sieht nicht deutsch aus"


def test_german_beside_another_language_is_scored() -> None:
    german = "Bitte schicken Sie uns das Formular innerhalb von vier Wochen zurück."
    report = score_form(example_form(f"{FOREIGN['English']}\n{german}"), EMPTY_GLOSSARY)
    assert report.difficulty is not None
    assert [item.why_not_scored for item in report.segments] == ["sieht nicht deutsch aus", None]


def test_a_million_letters_without_a_full_stop() -> None:
    text = "und dann noch viele Wörter über alles Mögliche " * 2_000
    start = time.monotonic()
    report = score_form(one(text), EMPTY_GLOSSARY, with_reference=False)
    assert report.difficulty is None
    assert "kein Satzende" in str(report.segments[0].why_not_scored)
    assert report.findings.get("long-sentence") == 1
    assert time.monotonic() - start < 120, "the time must grow with the length only"


@pytest.mark.parametrize(
    "text",
    [
        "Bitte\x00 füllen\x07 Sie\x1b das\u200b Formular\u2028 vollständig und in Druckschrift aus.",
        "Bitte füllen Sie das Форму́ляр κομπλέτο aus und 表格 senden Sie es an uns zurück.",
        "Bitte füllen Sie das 😀 Formular 👨‍👩‍👧 aus und senden Sie es uns zurück, danke sehr.",
        "Bitte füllen Sie das Bewilli-\ngungsformular voll-\nständig aus und sen-\nden Sie es zurück.",
        "B i t t e füllen Sie das F o r m u l a r vollständig aus und unterschreiben Sie es.",
        "a" * 100_000 + " ist kein Wort, aber auch so etwas steht manchmal in einer Datei.",
        "(((((((((( „„„„„„ [[[[[ Bitte füllen Sie das Formular vollständig aus. ]]]]]",
    ],
)
def test_odd_signs_do_no_harm(text: str) -> None:
    document = one(text)
    report = score_form(document, EMPTY_GLOSSARY)
    assert report.difficulty is None or 0 <= report.difficulty.score <= 100
    for finding in check_form(document, EMPTY_GLOSSARY, "einfach"):
        assert 0 <= finding.start <= finding.end <= len(text)
