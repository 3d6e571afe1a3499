"""Forms of werden, sein, haben and the modal verbs."""

from workbench.language.morphology import Token

WERDEN, SEIN, HABEN, MODAL = "werden", "sein", "haben", "modal"

_FINITE = {
    WERDEN: "werde wirst wird werden werdet wurde wurdest wurden wurdet ward würde würdest würden würdet",
    SEIN: "bin bist ist sind seid war warst waren wart sei seist seiest seien seiet wäre wärst wärest wären wäret"
    " wärt",
    HABEN: "habe hast hat haben habt habest habet hatte hattest hatten hattet hätte hättest hätten hättet",
    MODAL: "kann kannst können könnt könne könnest konnte konntest konnten konntet könnte könntest könnten könntet"
    " darf darfst dürfen dürft dürfe dürfest durfte durftest durften durftet dürfte dürftest dürften dürftet"
    " muss musst muß mußt müssen müsst müßt müsse müssest musste musstest mussten musstet mußte mußten"
    " müsste müsstest müssten müsstet müßte müßten"
    " soll sollst sollen sollt solle sollest sollte solltest sollten solltet"
    " will willst wollen wollt wolle wollest wollte wolltest wollten wolltet"
    " mag magst mögen mögt möge mögest mochte mochtest mochten mochtet möchte möchtest möchten möchtet",
}
_CLASS = {form: name for name, forms in _FINITE.items() for form in forms.split()}
_ALSO_NONFINITE = {
    "werden": WERDEN,
    "sein": SEIN,
    "haben": HABEN,
    **dict.fromkeys("können dürfen müssen sollen wollen mögen".split(), MODAL),
}
_NONFINITE_ONLY = {"worden": WERDEN, "geworden": WERDEN, "gewesen": SEIN, "gehabt": HABEN, "gekonnt": MODAL}
_MORE_THAN_A_VERB = frozenset({"sein", "seit", "waren", "war", "habe", "mag", "wart", "möge"})
"""Homographs of other words: only the tag tells that they are verbs."""


def finite_auxiliary(token: Token) -> str:
    """werden, sein, haben or modal if the token can be a finite form of one, else ""."""
    form = token.text.lower()
    found = _CLASS.get(form, "")
    return found if found and _is_verb(token, form) else ""


def nonfinite_auxiliary(token: Token) -> str:
    """werden, sein, haben or modal if the token can be an infinitive or participle of one, else ""."""
    form = token.text.lower()
    found = _ALSO_NONFINITE.get(form) or _NONFINITE_ONLY.get(form) or ""
    return found if found and _is_verb(token, form) else ""


def _is_verb(token: Token, form: str) -> bool:
    if token.tag.startswith("V"):
        return True
    return form not in _MORE_THAN_A_VERB and token.text[0].islower()
