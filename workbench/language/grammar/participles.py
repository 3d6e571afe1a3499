"""What a second participle looks like, and which participles make no passive."""

import re
from functools import cache
from importlib import resources

from workbench.language.morphology import Token

_SEPARABLE = (
    "ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fehl|fern|fest|fort|frei|gegenüber|gleich|heim|her|herab|heran|heraus"
    "|herbei|herein|hervor|hin|hinaus|hinein|hinweg|hinzu|los|mit|nach|nieder|preis|sicher|statt|teil|über|um|unter|vor"
    "|voran|voraus|vorbei|vorher|weg|weiter|wieder|zu|zurecht|zurück|zusammen|zuvor"
)
_INSEPARABLE = "be|emp|ent|er|ge|hinter|miss|über|um|unter|ver|voll|wider|wieder|zer|durch"
_SHAPE = re.compile(
    rf"(?:{_SEPARABLE})?ge\w{{2,}}(?:t|en)|(?:{_SEPARABLE})?(?:{_INSEPARABLE})\w{{2,}}(?:t|en)|\w{{2,}}iert"
)
_ADJECTIVES = frozenset(
    "verheiratet geschieden verwitwet berechtigt anspruchsberechtigt leistungsberechtigt unterhaltsberechtigt befugt"
    " verpflichtet geeignet ungeeignet bekannt unbekannt verwandt befreundet zufrieden unzufrieden erwachsen überzeugt"
    " gewohnt begabt behindert schwerbehindert erkältet erfahren interessiert geboren beliebt verrückt berühmt verliebt"
    " bereit geneigt gespannt bedingt befristet unbefristet beschränkt begründet unbegründet gesund gehalten"
    " angemessen unangemessen ausreichend berufen bewusst unbewusst erfreut entfernt entspannt entschlossen"
    " entsetzt enttäuscht erstaunt geduldig gelegen getrennt geschickt gewillt verschwiegen verschieden"
    " verwundert vertraut zuversichtlich verhindert beteiligt unbeteiligt abwesend angewiesen ausgeschlafen"
    " gebürtig gefährdet pflegebedürftig pflichtversichert familienversichert privatversichert verlobt betrunken"
    " vermögend verfrüht verspätet veraltet verschuldet überschuldet unverändert unverheiratet beheimatet"
    " ausgebildet beschäftigt selbstbeschäftigt zuständig zugehörig besorgt beunruhigt versiert kompliziert"
    " differenziert motiviert engagiert qualifiziert talentiert orientiert".split()
)
"""Participles and words like them that stand with sein as adjectives: "ist verheiratet" is no passive."""
_INFINITIVES_TOO = frozenset(
    "anerhalten aufrechterhalten befahren befallen begeben behalten beibehalten bekommen belassen bemessen beraten"
    " beschlagen besehen betreten bewachsen einbehalten empfangen enthalten entlassen erfahren erhalten erlassen"
    " ermessen erschlagen ersehen hinterlassen nachlassen niederlassen überfahren überfallen überbacken"
    " übergeben überkommen überlassen überlaufen übersehen übertragen übertreten umfangen umgeben unterhalten"
    " unterlassen unterlaufen unterschlagen verfahren vergeben vergessen verhalten verlassen vermessen verraten"
    " verschlagen versehen vertragen vertreten vorbehalten vorenthalten wiedererhalten widerrufen zerschlagen"
    " weitergeben zurückbehalten zurückerhalten durchfahren durchlaufen verwaschen zerfressen".split()
)
"""Forms that are participle and infinitive, or are tagged as one: "wird übergeben" is passive or future."""
_INFINITIVES_ONLY = frozenset(
    "betragen entfallen entkommen entlaufen ergeben erwachsen fortbestehen gefallen gelangen geraten geschehen"
    " misslingen unterbleiben verfallen verlaufen verschlafen verstoßen verwachsen widerfahren zerfallen veranlassen"
    " missfallen verbleiben zufallen anfallen".split()
)
"""Infinitives of verbs without a passive that look like participles: "wird entfallen" is future."""


def is_participle(token: Token) -> bool:
    """Whether the token is tagged as a second participle of a full verb."""
    return token.tag == "VVPP"


def may_be_participle(token: Token) -> bool:
    """Whether the form can be a second participle, whatever its tag says ("bewilligt", "geöffnet")."""
    form = token.text.lower()
    return form not in _ADJECTIVES and _SHAPE.fullmatch(form) is not None


def is_infinitive_too(token: Token) -> bool:
    """Whether the participle looks like the infinitive of its verb ("erhalten", "übergeben")."""
    return token.text.lower() in _INFINITIVES_TOO


def is_infinitive_only(token: Token) -> bool:
    """Whether the form looks like a participle but its verb has no passive ("entfallen", "betragen")."""
    return token.text.lower() in _INFINITIVES_ONLY


def is_adjective(token: Token) -> bool:
    """Whether the participle is used as an adjective with sein: "verheiratet", "berechtigt"."""
    return token.text.lower() in _ADJECTIVES


@cache
def perfect_with_sein() -> dict[str, bool]:
    """Verbs whose perfect is formed with sein; True where the verb has a passive too ("fahren", "abbrechen")."""
    text = (
        resources.files("workbench.language.tables").joinpath("sein_perfect.tsv").read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return {verb: kind == "both" for verb, kind in rows}
