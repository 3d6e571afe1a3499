"""What labels mean: words for one thing in different wordings, and what a label is about."""

import re
from dataclasses import dataclass
from functools import cache

from workbench.planning.renewals.tables import rows_of

_ANNOTATION = re.compile(
    r"\((?:freiwillig\w*|optional|falls|sofern|wenn|bitte|nur|z\. ?b\.|ggf\.?|soweit)[^)]*\)"
    r"|,? ?(?:sofern|falls|soweit|wenn) (?:abweichend|vorhanden|zutreffend|bekannt)\w*"
    r"|,? nur (?:bei|wenn|falls|sofern|für) [^,;)]*"
    r"|\b(?:freiwillige?|freiwillige angabe|optional|pflichtfeld)\b"
)
_HYPHEN = re.compile(r"(?<=\w)[-‑/](?=\w)|(?<=\w)[-‑](?=\s)")
_SIGNS = re.compile(r"[^\w\s,.²ß]")


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing that forms ask for. `category`: its class in a renewal."""

    id: str
    category: str
    pattern: re.Pattern[str]


@cache
def concepts() -> tuple[Concept, ...]:
    """All of the table, in its order."""
    return tuple(
        Concept(row["id"], row["category"], re.compile(row["pattern"])) for row in rows_of("concepts")
    )


@cache
def normal(label: str) -> str:
    """The label in small letters without hyphens, remarks and signs."""
    text = label.replace("\N{SOFT HYPHEN}", "").lower()
    text = _ANNOTATION.sub(" ", text)
    text = _HYPHEN.sub(" ", text)
    text = " ".join(_SIGNS.sub(" ", text).split())
    return re.sub(r"\s+,", ",", text).strip(" ,.")


@cache
def meant(label: str) -> frozenset[str]:
    """Ids of the concepts that the label names."""
    text = normal(label)
    return frozenset(concept.id for concept in concepts() if concept.pattern.search(text))


@cache
def about(text: str) -> frozenset[str]:
    """Ids of the contexts (landlord, child ...) that a label or a heading is about."""
    plain = normal(text)
    return frozenset(row["id"] for row in rows_of("contexts") if re.search(row["pattern"], plain))


@cache
def papers(name: str) -> frozenset[str]:
    """Ids of the kinds of papers that the name of a proof names."""
    plain = normal(name)
    return frozenset(row["id"] for row in rows_of("papers") if re.search(row["pattern"], plain))


@cache
def stems(label: str) -> frozenset[str]:
    """The longer words of a label without their endings."""
    words = re.findall(r"[a-zäöüß]{3,}", normal(label))
    return frozenset(stem(word) for word in words if word not in EMPTY)


def stem(word: str) -> str:
    """The word without its ending."""
    word = word.replace("ß", "ss")
    return re.sub(r"(?:innen|in|ern|en|er|es|e|n|s)$", "", word) if len(word) > 5 else word


EMPTY = frozenset(
    "der die das den dem des ein eine einer eines und oder bzw von vom zum zur für mit bei aus auf ist sind sie"
    " ihr ihre ihrer ihres ihnen ihren haben hat werden wird wurde wurden sich ich mein meine nicht angaben angabe"
    " bitte sonstige sonstiges sämtliche sämtlicher aktuelle aktueller aktuelles derzeit derzeitige derzeitiger"
    " jetzige anzahl zahl viele monat insgesamt voraussichtliche entstehende gegebenenfalls monatlich euro wenn nein"
    " welche welcher welches welchen wie wer was wo laut gemäß zwischen je pro wegen nach über unter durch ob beim im"
    " in an am zu als dass hier dort dann noch schon nur auch sowie sonst falls ggf usw etc dieser diese dieses diesem"
    " diesen man wir uns unser unsere davon darin hierzu dazu selbst vor seit haben habe hatte hatten"
    " sein seine jemand etwas mehr länger worden kann können konnten soll sollen sollte möchte möchten muss müssen darf"
    " dürfen will wollen wollten einem einen welchem welcher ihrem meinem möglich viel vielen wenig gern gerne daran"
    " dafür wurde würde hätten wäre ihn ihm jede jeder jedes jeden kein keine keinen steht stehen geht gehen macht"
    " machen".split()
)
