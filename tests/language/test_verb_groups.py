"""Passive, future, state and "ist ... zu" are told apart."""

import pytest

from workbench.language.sentence import sentence

KINDS = [
    ("Der Antrag wird von der Behörde geprüft und abgelehnt.", ["passive"]),
    ("Der Bescheid müsste aufgehoben werden können.", ["modal_passive"]),
    ("Der Antrag hätte gestellt werden müssen.", ["modal_passive"]),
    ("Wir werden Ihnen bestimmt schreiben.", ["future"]),
    ("Das Geld wird überwiesen werden.", ["passive"]),
    ("Wir würden uns freuen.", ["conditional_wuerde"]),
    ("Sie haben, sofern Sie umziehen, dies mitzuteilen.", ["have_to_infinitive", "plain"]),
    ("Sie haben die Möglichkeit, einen Antrag zu stellen.", ["plain"]),
    ("Anzugeben sind Name, Anschrift und Geburtsdatum.", ["must_infinitive"]),
    ("Es ist nicht möglich, die Kosten zu übernehmen.", ["plain"]),
    ("Der Ausweis ist abgelaufen.", ["perfect"]),
    ("Die Rechnung ist unterschrieben.", ["state"]),
    ("Ich bin verheiratet.", ["plain"]),
    ("Sie werden krank, wenn Sie das essen.", ["full_werden", "plain"]),
    ("Welche Nachweise werden benötigt?", ["passive"]),
    ("Wird die Frist versäumt, so gilt der Antrag als erledigt.", ["passive", "plain"]),
    ("Rufen Sie an, um informiert zu werden.", ["plain", "passive"]),
    ("Das Amt wird Ihnen den Schlüssel übergeben.", ["future"]),
    ("Der Schlüssel wird Ihnen übergeben.", ["passive"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_the_kind_of_each_verb_group(text: str, kinds: list[str]) -> None:
    assert [group.kind for group in sentence(text).verb_groups] == kinds


def test_an_enumeration_does_not_part_werden_from_its_participles() -> None:
    (group,) = sentence("Miete, Heizung und Strom werden erfasst, geprüft und bezahlt.").verb_groups
    assert (group.kind, len(group.members)) == ("passive", 4)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Die Miete wird vom Jobcenter überwiesen.", True),
        ("Der Vertrag wurde durch den Vermieter gekündigt.", True),
        ("Der Betrag wird von Januar bis März gezahlt.", False),
        ("Die Vorlage von Nachweisen wird verlangt.", False),
    ],
)
def test_who_acts_is_named_or_not(text: str, named: bool) -> None:
    assert sentence(text).verb_groups[0].agent is named


def test_the_full_verb_has_its_separable_prefix() -> None:
    assert [group.lemma for group in sentence("Reichen Sie den Antrag ein.").verb_groups] == ["einreichen"]
    assert [group.lemma for group in sentence("Die Entscheidung wird bekannt gegeben.").verb_groups] == [
        "bekanntgeben"
    ]
