"""Brackets and quotations inside a sentence: a full stop within them rarely ends it."""

import re

from workbench.language.full_stops.clause_verbs import holds_finite_verb

_SPAN = re.compile(
    r"[(\[„»«\"‚](?:"
    r"(?<=\()(?:[^()]{1,400}+|\([^()]{0,200}+\)){1,20}+\)"
    r"|(?<=\[)[^\[\]]{1,300}+\]"
    r"|(?<=„)[^„“”]{1,300}+[“”]"
    r"|(?<=»)[^»«]{1,300}+«"
    r"|(?<=«)[^»«]{1,300}+»"
    r"|(?<=\")(?<![^\s(:]\")(?![\s\"])[^\"]{1,150}+(?<!\s)\"(?![\w\"])"
    r"|(?<=‚)[^‚‘’]{1,300}+[‘’])"
)
_GOES_ON = re.compile(r",?\s*[a-zäöüß]")
_SENTENCE_END = ".!?…"


class NestedSpans:
    """Brackets and quotations of a text, asked for in rising order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans = _SPAN.finditer(text)
        self._next = next(self._spans, None)

    def hold(self, place: int, end: int, sentence: int, *, clear: bool) -> bool:
        """Whether the full stop at `place` (up to `end`) stays inside the sentence that starts at `sentence`.

        `clear`: the words behind it can only start a sentence. Then a full stop just before the closing bracket
        ends a sentence ("(ein Fax genügt nicht.) Ein Antrag ...").
        """
        while self._next is not None and self._next.end() <= place:
            self._next = next(self._spans, None)
        span = self._next
        if span is None or span.start() >= place or sentence > span.start():
            return False
        last = end >= span.end()
        if span.group()[0] in "([":
            return sentence < span.start() and not (last and clear)
        return not last and not self._speech(span, sentence, place)

    def _speech(self, span: re.Match[str], sentence: int, place: int) -> bool:
        """Whether whole sentences are quoted, not a title or a label within a sentence."""
        introduced = self._text[sentence : span.start()].rstrip().endswith(":")
        if span.group()[-2] not in _SENTENCE_END:
            return introduced and holds_finite_verb(self._text[place : span.end()])
        return introduced or sentence == span.start() or not _GOES_ON.match(self._text, span.end())
