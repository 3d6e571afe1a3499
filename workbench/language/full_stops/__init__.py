"""Where sentences end: what a full stop means, rule by rule. `segmentation` asks here."""
