"""The notice that the German text counts, in every language that is offered."""

from fontTools.ttLib import TTFont
from matplotlib import get_data_path

from workbench.document.docx.languages import font_hint, word_language
from workbench.model.translation import TranslationPair
from workbench.translation.form_notices import DRAFT, NOTICES, draft_notices, notice_in
from workbench.translation.languages import OFFERED, language_name

NO_OTHER_FONT = {"Cyrl", "Grek", "Latn", "Viet", "Arab"}


def test_every_offered_language_has_both_notices_as_drafts() -> None:
    drafts = list(draft_notices())
    assert {(pair.language, pair.source) for pair in drafts} == {
        (code, text) for code in OFFERED for text in NOTICES
    }
    assert {pair.state for pair in drafts} == {DRAFT}
    assert all(pair.target.strip() for pair in drafts)


def test_the_office_s_own_translation_goes_first() -> None:
    own = TranslationPair(NOTICES[0], "tr", "Almanca metin geçerlidir.", "freigegeben", "A. B.")
    assert notice_in(NOTICES[0], [own], "tr-TR") == "Almanca metin geçerlidir."
    assert notice_in(NOTICES[1], [own], "tr-TR") == "Lütfen formu Almanca doldurun."
    assert notice_in(NOTICES[0], [], "qqq") == ""


def test_a_font_is_asked_for_where_usual_fonts_lack_the_letters() -> None:
    """DejaVu Sans stands for the usual fonts: it comes with matplotlib."""
    letters = set(TTFont(f"{get_data_path()}/fonts/ttf/DejaVuSans.ttf").getBestCmap())
    for pair in draft_notices():
        language = word_language(pair.language)
        covered = all(ord(character) in letters for character in pair.target if not character.isspace())
        assert covered == (language.script in NO_OTHER_FONT), pair.language
        hint = font_hint(language, language_name(pair.language), frozenset({"Arial"}))
        assert bool(hint) == (language.script not in {"Cyrl", "Grek", "Latn", "Viet"}), pair.language


def test_an_unknown_font_of_the_form_is_named() -> None:
    hint = font_hint(word_language("el"), "Griechisch", frozenset({"Arial", "Stadtschrift"}))
    assert "„Stadtschrift“" in hint
    assert "griechischen Zeichen" in hint
