"""Words that officials use and readers stumble over: lists, and how uses of them are found."""
