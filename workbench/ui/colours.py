"""The colours of the window, for each theme, and which of them meet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One named colour for each use; `PAIRS` says which stand on which and must keep a contrast of 4.5:1."""

    canvas: str
    page: str
    side: str
    panel: str
    border: str
    grid: str
    control_border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    error: str
    warning: str
    hint: str
    good_back: str
    good_border: str
    good_text: str
    warn_back: str
    warn_border: str
    warn_text: str
    locked_back: str
    locked_text: str
    chip_back: str
    chip_border: str
    chip_text: str
    added_back: str
    added_text: str
    removed_back: str
    removed_text: str
    disabled_text: str
    part_length: str
    part_vocabulary: str
    part_rules: str
    track: str


LIGHT = Colours(
    canvas="#e9edf1",
    page="#ffffff",
    side="#f7f9fb",
    panel="#ffffff",
    border="#d5dce4",
    grid="#b9c3ce",
    control_border="#7a8796",
    text="#1a2430",
    muted="#55616f",
    accent="#0b5cab",
    on_accent="#ffffff",
    accent_hover="#094c8e",
    accent_soft="#e1edf8",
    accent_text="#0b4f94",
    error="#b3202c",
    warning="#955600",
    hint="#1d62ad",
    good_back="#ecf7f0",
    good_border="#8fc9a5",
    good_text="#14532d",
    warn_back="#fff8e5",
    warn_border="#d9b754",
    warn_text="#5f4400",
    locked_back="#f0f1f3",
    locked_text="#55606c",
    chip_back="#e8eff7",
    chip_border="#86a5c6",
    chip_text="#1f4a78",
    added_back="#d9f1de",
    added_text="#0f4a24",
    removed_back="#fbe7e8",
    removed_text="#8c1c26",
    disabled_text="#8a949f",
    part_length="#35689c",
    part_vocabulary="#9a6a35",
    part_rules="#7b4fb0",
    track="#e6eaef",
)

DARK = Colours(
    canvas="#13171b",
    page="#1d2329",
    side="#171c21",
    panel="#1b2026",
    border="#343d47",
    grid="#4a5561",
    control_border="#7f8b98",
    text="#e7ebf0",
    muted="#a9b4c0",
    accent="#77b4f0",
    on_accent="#08192b",
    accent_hover="#9ac8f5",
    accent_soft="#20354b",
    accent_text="#9cc9f6",
    error="#ff8f96",
    warning="#f2b860",
    hint="#7fb8f2",
    good_back="#17291f",
    good_border="#3f7a57",
    good_text="#a9dfbd",
    warn_back="#2e2613",
    warn_border="#8a6d1f",
    warn_text="#f3d990",
    locked_back="#262c33",
    locked_text="#aab4bf",
    chip_back="#22313f",
    chip_border="#4f6f8f",
    chip_text="#b5d3f0",
    added_back="#1c3a28",
    added_text="#b4e6c5",
    removed_back="#44232a",
    removed_text="#ffb9be",
    disabled_text="#78838f",
    part_length="#6fa3d8",
    part_vocabulary="#d0a06a",
    part_rules="#b08fe0",
    track="#2b333c",
)

CONTRAST = Colours(
    canvas="#000000",
    page="#000000",
    side="#000000",
    panel="#000000",
    border="#c4c4c4",
    grid="#d6d6d6",
    control_border="#ffffff",
    text="#ffffff",
    muted="#dedede",
    accent="#ffdd00",
    on_accent="#000000",
    accent_hover="#fff08a",
    accent_soft="#3a3300",
    accent_text="#ffe54d",
    error="#ff9d9d",
    warning="#ffc658",
    hint="#94d3ff",
    good_back="#00240f",
    good_border="#62e394",
    good_text="#b9f8d0",
    warn_back="#2b2100",
    warn_border="#ffc658",
    warn_text="#ffe9a8",
    locked_back="#1e1e1e",
    locked_text="#e8e8e8",
    chip_back="#0a2238",
    chip_border="#94d3ff",
    chip_text="#cfeaff",
    added_back="#063a1c",
    added_text="#d0ffe0",
    removed_back="#4a0d15",
    removed_text="#ffdfe1",
    disabled_text="#b4b4b4",
    part_length="#62b0ff",
    part_vocabulary="#ffb45e",
    part_rules="#d3a2ff",
    track="#2c2c2c",
)
"""For people who need strong differences: black, white and yellow, every text at least 7:1, every line 3:1."""

PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "accent_soft"),
    ("text", "canvas"),
    ("text", "locked_back"),
    ("text", "page"),
    ("text", "panel"),
    ("text", "side"),
    ("muted", "accent_soft"),
    ("muted", "canvas"),
    ("muted", "locked_back"),
    ("muted", "page"),
    ("muted", "panel"),
    ("muted", "side"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "accent_soft"),
    ("accent_text", "page"),
    ("accent_text", "panel"),
    ("accent_text", "side"),
    ("error", "page"),
    ("error", "panel"),
    ("error", "side"),
    ("warning", "page"),
    ("warning", "panel"),
    ("warning", "side"),
    ("hint", "page"),
    ("hint", "panel"),
    ("hint", "side"),
    ("good_text", "good_back"),
    ("warn_text", "warn_back"),
    ("locked_text", "locked_back"),
    ("locked_text", "page"),
    ("chip_text", "chip_back"),
    ("added_text", "added_back"),
    ("removed_text", "removed_back"),
)
"""(text colour, background) as they meet in the window."""

EDGES: tuple[tuple[str, str], ...] = (
    ("accent", "accent_soft"),
    ("accent", "canvas"),
    ("accent", "page"),
    ("accent", "panel"),
    ("accent", "side"),
    ("control_border", "canvas"),
    ("control_border", "page"),
    ("control_border", "panel"),
    ("control_border", "side"),
    ("part_length", "panel"),
    ("part_length", "track"),
    ("part_rules", "panel"),
    ("part_rules", "track"),
    ("part_vocabulary", "panel"),
    ("part_vocabulary", "track"),
)
"""(line, background): edges of controls, the focus ring and the parts of a bar must keep 3:1."""
