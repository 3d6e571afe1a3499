"""From answers and annotations to results, codings and what to rework next."""

import pytest

from workbench.model.review import (
    Annotation,
    AnnotationType,
    Answer,
    CodedComment,
    Coding,
    Method,
)
from workbench.review.choosing import suggest_passages
from workbench.review.cloze import GAP, with_gaps
from workbench.review.coding import suggested_coding, suggested_groups
from workbench.review.questions import suggested_questions
from workbench.review.results import passage_result, ranked
from workbench.review.testers import code_in


def answer(
    tester: str, value: str, method: Method = Method.QUESTIONS, question: str = "q1", **more: object
) -> Answer:
    return Answer(tester, 1, ("s0002",), question, method, value, **more)  # type: ignore[arg-type]


def marking(meaning: str, words: str, author: str = "T01") -> Annotation:
    return Annotation("a.docx", ("s0002",), AnnotationType.HIGHLIGHT, author, words, words, meaning=meaning)


def test_a_reader_understood_only_with_all_answers_right() -> None:
    answers = [answer("T01", "richtig"), answer("T01", "falsch", question="q2"), answer("T02", "richtig")]
    found = passage_result("s0002", answers, [])
    assert (found.n, found.understood) == (2, 1)


def test_marks_words_and_time_are_counted() -> None:
    answers = [
        answer("T01", "2", Method.MARKS, "minus", seconds=30.0),
        answer("T02", "1", Method.MARKS, "plus", seconds=50.0),
        answer("T02", "Bescheid", Method.WORDS, "words", words=("Bescheid",)),
    ]
    found = passage_result(
        "s0002", answers, [marking("unklar", "Bescheid"), marking("gut", "Danke")], words=60
    )
    assert (found.plus, found.minus, found.question) == (2, 2, 1)
    assert found.marks_per_100 == pytest.approx(5.0)
    assert found.seconds == 40.0
    assert found.words == (("Bescheid", 2),)
    assert len(found.answers) == 3 and len(found.annotations) == 2


def test_a_cloze_counts_from_sixty_percent_of_the_gaps() -> None:
    answers = [answer("T01", "3", Method.CLOZE, "cloze"), answer("T02", "2", Method.CLOZE, "cloze")]
    found = passage_result("s0002", answers, [], gaps={1: 5})
    assert (found.n, found.understood) == (2, 1)


def test_the_worst_passage_comes_first() -> None:
    good = passage_result("s0001", [answer(f"T{number:02d}", "richtig") for number in range(1, 9)], [])
    bad = passage_result("s0002", [answer(f"T{number:02d}", "falsch") for number in range(1, 9)], [])
    assert ranked([good, bad]) == ("s0002", "s0001")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Was heißt das?", "Bescheid", Coding.WORD),
        ("Der Satz ist zu lang.", "", Coding.SENTENCE),
        ("Die Schrift ist zu klein", "", Coding.LAYOUT),
        ("Das klingt sehr streng, fast wie ein Befehl.", "", Coding.TONE),
        ("Hier fehlt die Telefonnummer.", "", Coding.MISSING),
        ("Hm.", "", Coding.OTHER),
        ("Hm.", "Mitwirkung", Coding.WORD),
    ],
)
def test_a_comment_is_coded_by_its_words(text: str, words: str, expected: Coding) -> None:
    assert suggested_coding(text, words) is expected


def test_comments_that_say_the_same_form_a_group() -> None:
    texts = ("Das Wort Bescheid kenne ich nicht", "Bescheid? Kenne ich nicht, das Wort", "Zu lang")
    comments = [CodedComment("T01", text, ("s0002",), suggested_coding(text)) for text in texts]
    assert suggested_groups(comments) == ((0, 1),)


def test_a_text_suggests_its_questions() -> None:
    pairs = suggested_questions("Bitte zahlen Sie 120,50 Euro spätestens am 30.06.2025.")
    assert pairs == (
        ("Bis wann haben Sie Zeit?", "spätestens am 30.06.2025"),
        ("Um wie viel Geld geht es hier?", "120,50 Euro"),
    )


def test_a_period_is_no_deadline() -> None:
    pairs = suggested_questions("Sie bekommen das Geld vom 01.04.2025 bis 31.03.2026.")
    assert pairs == (("Für welche Zeit gilt das?", "vom 01.04.2025 bis 31.03.2026"),)


def test_gaps_leave_numbers_and_short_words() -> None:
    text, missing = with_gaps(
        "Bitte reichen Sie die fehlenden Unterlagen bis zum 30.06.2025 bei der Behörde ein.", 5
    )
    assert text.count(GAP) == len(missing) and "30.06.2025" in text
    for word in missing:
        text = text.replace(GAP, word, 1)
    assert text == "Bitte reichen Sie die fehlenden Unterlagen bis zum 30.06.2025 bei der Behörde ein."


@pytest.mark.parametrize(
    ("text", "code"),
    [("T1", "T01"), ("t-07", "T07"), ("Tester 3", "T03"), ("TP12", "T12"), ("Testerin_4", "T04"), ("T01 und T02", ""),
     ("Antrag 12", ""), ("Markt 5", ""), ("T0", "")],
)  # fmt: skip
def test_codes_are_told_from_names(text: str, code: str) -> None:
    assert code_in(text) == code


def test_passages_are_chosen_with_reasons_and_in_order() -> None:
    from workbench.model.document import Document, Segment

    texts = [
        "Guten Tag",
        "Sie müssen uns innerhalb eines Monats alle Nachweise geben.",
        "Das ist ein ganz einfacher kurzer Satz hier.",
        "Wir helfen Ihnen gern beim Ausfüllen von diesem Antrag.",
    ]
    segments = tuple(Segment(f"s000{at}", "p", "paragraph", text) for at, text in enumerate(texts, 1))
    document = Document("a.txt", "txt", segments)
    before = {"s0004": "Bei der Ausfüllung des Antrags ist man behilflich."}
    chosen = suggest_passages(document, {"s0003": 10.0, "s0002": 30.0}, before, most=2)
    assert [choice.segment for choice in chosen] == ["s0002", "s0004"]
    assert "Pflicht, Frist oder Geld" in chosen[0].reasons
    assert chosen[1].reasons[0].startswith("geändert")


def test_an_age_is_no_time_to_ask_for() -> None:
    assert suggested_questions("Sie sind 71 Jahre alt und wohnen allein.") == ()
    assert suggested_questions("Sie haben zwei Wochen Zeit.")[0][1] == "zwei Wochen"
