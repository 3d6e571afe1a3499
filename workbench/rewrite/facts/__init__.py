"""What a passage states, in a form that two wordings can be compared by: amounts, dates, duties, conditions ..."""
