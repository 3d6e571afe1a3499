"""Names of TBX-Basic (ISO 30042:2019) and what they mean for a glossary entry.

Dialect TBX-Basic in DCA style as its RELAX NG and Schematron schemas allow it: subjectField, definition, source,
transaction and note at the entry; partOfSpeech, grammaticalGender, termType, administrativeStatus and context at the
term. What TBX-Basic has no name for stands in notes of the entry: "Art: ersetzen", with the headers of the workbook.
"""

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

DEPRECATED = "deprecatedTerm-admn-sts"
PREFERRED = "preferredTerm-admn-sts"
ADMITTED = "admittedTerm-admn-sts"
SUPERSEDED = "supersededTerm-admn-sts"

STATUS_OF_KIND = {"replace": DEPRECATED, "avoid": DEPRECATED, "keep": PREFERRED, "explain": ADMITTED}

PART_OF_SPEECH = {"NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"}
POS_OF_PART = {"noun": "NOUN", "properNoun": "NOUN", "verb": "VERB", "adjective": "ADJ", "adverb": "ADV"}

GENDER = {"m": "masculine", "f": "feminine", "n": "neuter", "pl": "other"}
GENDER_OF = {"masculine": "m", "feminine": "f", "neuter": "n"}

FULL_FORM, VARIANT, ABBREVIATION, PHRASE = "fullForm", "variant", "abbreviation", "phrase"
SHORT_TYPES = frozenset({ABBREVIATION, "acronym", "shortForm"})

AS_ELEMENTS = frozenset(
    {"id", "term", "variants", "abbreviations", "explanation", "domain", "source", "owner"}
    | {"example_before", "replacement"}
)
"""Columns that TBX-Basic has a place for; all others become notes."""
