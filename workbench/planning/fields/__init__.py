"""The inventory of the fields of a blank form."""
