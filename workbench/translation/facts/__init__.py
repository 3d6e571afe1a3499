"""What a text states, in a form that two languages can be compared by."""
