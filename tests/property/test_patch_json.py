"""Whatever a step of work holds, a workspace gives it back as it was."""

from dataclasses import fields

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.app.patch_json import patch_from_json, patch_to_json
from workbench.app.session_patch import SessionPatch
from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.model.legal import Classification, Unlock, Waiver

TEXTS = st.text(max_size=8)
IGNORED = st.builds(
    IgnoredFinding,
    rule=TEXTS,
    scope=st.sampled_from(list(IgnoreScope)),
    reason=TEXTS,
    when=TEXTS,
    who=TEXTS,
    segment=TEXTS,
    words=TEXTS,
)
LEGAL = st.one_of(
    *(
        st.builds(made, **{field.name: TEXTS for field in fields(made)})
        for made in (Unlock, Waiver, Classification)
    )
)


def rows(key: st.SearchStrategy, value: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(st.tuples(key, value), max_size=3).map(tuple)


PATCHES = st.builds(
    SessionPatch,
    texts=rows(TEXTS, TEXTS),
    reasons=rows(TEXTS, st.lists(TEXTS, max_size=3).map(tuple)),
    rejections=rows(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), st.none() | TEXTS),
    ignored=rows(IGNORED, st.booleans()),
    legal=rows(LEGAL, st.booleans()),
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # a busy computer is no failure
@given(PATCHES)
def test_a_step_survives_as_json(patch: SessionPatch) -> None:
    assert patch_from_json(patch_to_json(patch)) == patch
