"""Planning: what is asked again every year, and which languages are needed."""
