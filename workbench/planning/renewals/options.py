"""The ways to go on after a grant ends: what people and office do in each."""

from collections.abc import Mapping

from workbench.model.burden import LOW, MID, Step, TimeValue

TEXTS = {
    "D": ("Wie heute", "Alle füllen den ganzen Folgeantrag aus und legen alle Nachweise neu vor."),
    "A": (
        "Weiterzahlung mit Änderungsmitteilung",
        "Das Amt prüft von sich aus weiter. Nur wer Änderungen hat, teilt sie auf einer Seite mit.",
    ),
    "B": (
        "Vorausgefüllter Kurzbogen",
        "Alle erhalten ihre bekannten Angaben vorausgefüllt und bestätigen oder berichtigen sie.",
    ),
    "C": (
        "Längerer Bewilligungszeitraum",
        "Der Folgeantrag bleibt, kommt aber seltener, wo die Regel von zwölf Monaten Raum lässt.",
    ),
}
Values = Mapping[str, TimeValue]


def whole_form(values: Values, proofs: int, filling: str) -> list[Step]:
    """The renewal as it is: all fields, all proofs. `filling`: the usual level for a form of this length."""
    return [
        Step(values["citizen.familiarise"], 1),
        Step(values["citizen.fill"], 1, filling),
        Step(values["citizen.collect"], proofs),
        Step(values["citizen.check"], 1),
        Step(values["citizen.send"], 1),
        Step(values["office.formal"], 1),
        Step(values["office.content"], 1),
        Step(values["office.missing"], 1),
    ]


def unchanged_case(values: Values) -> list[Step]:
    """A notice that nothing has changed."""
    return [
        Step(values["citizen.familiarise"], 1, LOW),
        Step(values["citizen.fill"], 1, LOW),
        Step(values["citizen.check"], 1, LOW),
        Step(values["citizen.send"], 1, LOW),
        Step(values["office.formal"], 1, LOW),
        Step(values["office.content"], 1, LOW),
    ]


def changed_case(values: Values, proofs: float) -> list[Step]:
    """A notice of a change with the proofs for it. The office examines it as thoroughly as today."""
    return [
        Step(values["citizen.familiarise"], 1, MID),
        Step(values["citizen.fill"], 1, MID),
        Step(values["citizen.collect"], proofs, MID),
        Step(values["citizen.check"], 1, LOW),
        Step(values["citizen.send"], 1, MID),
        Step(values["office.formal"], 1, MID),
        Step(values["office.content"], 1, MID),
        Step(values["office.missing"], 1, MID),
    ]


def short_form(values: Values, proofs: float) -> list[Step]:
    """A form that is filled in before: everybody reads and confirms it. `proofs`: on average."""
    return [
        Step(values["citizen.familiarise"], 1, MID),
        Step(values["citizen.fill"], 1, LOW),
        Step(values["citizen.collect"], proofs, MID),
        Step(values["citizen.check"], 1, MID),
        Step(values["citizen.send"], 1, MID),
        Step(values["office.formal"], 1, MID),
        Step(values["office.content"], 1, LOW),
    ]
