"""Which languages are needed, in which order, at what cost (HE 5)."""
