"""The ids that Word gives paragraphs: they stay when a paragraph is reworded or moved ([MS-DOCX] 2.2.3, w14:paraId)."""

from collections import Counter
from collections.abc import Mapping

from workbench.document.docx.names import W14
from workbench.document.docx.reader import DocxForm
from workbench.document.form import OpenForm

_PARAGRAPH_ID = f"{{{W14}}}paraId"


def paragraph_ids(form: OpenForm) -> Mapping[str, str]:
    """Word's paragraph id by segment id, those that occur once; empty for other formats and for files without them."""
    if not isinstance(form, DocxForm):
        return {}
    found = {
        segment: str(place.element.get(_PARAGRAPH_ID, "")).upper() for segment, place in form.places.items()
    }
    count = Counter(found.values())
    return {segment: name for segment, name in found.items() if name and count[name] == 1}
