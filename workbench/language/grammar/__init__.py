"""Grammar of a sentence: clauses, verb groups, noun phrases, cases, negation."""
