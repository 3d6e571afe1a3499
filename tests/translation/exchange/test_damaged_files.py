"""Files that broke on their way: whatever is wrong with them, there is one German sentence and never a crash."""

import random
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.translation.exchange.test_jobs import FORMATS, job
from workbench.common.errors import InputError
from workbench.translation.foreign_files import check_foreign, read_foreign
from workbench.translation.returned_files import read_returned

BITS = (
    b"<",
    b">",
    b"&",
    b'"',
    b"</g>",
    b'<mrk mtype="seg" mid="1">',
    b"&x;",
    b"]]>",
    b"<![CDATA[",
    b"\0",
    b"\xff\xfe",
)
TIMES = 60


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some lost, doubled, changed or put in between."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(found))
        kind = chance.randrange(4)
        if kind == 0:
            found[at] = chance.randrange(256)
        elif kind == 1:
            del found[at : at + chance.randint(1, 20)]
        elif kind == 2:
            found[at:at] = found[: chance.randint(1, 40)]
        else:
            found[at:at] = chance.choice(BITS)
    return bytes(found)


@pytest.mark.parametrize("name", FORMATS)
def test_damaged_files_are_refused_or_read(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    whole = FORMATS[name][0](job())
    path = tmp_path / f"kaputt.{name if name in ('xlsx', 'docx') else 'xml'}"
    for _ in range(TIMES):
        path.write_bytes(_damaged_part(whole, chance) if whole.startswith(b"PK") else damaged(whole, chance))
        check_foreign(path)
        try:
            read_returned(path)
            if not whole.startswith(b"PK"):
                read_foreign(path).with_targets({}, "NEU ")
        except InputError as error:
            assert "kaputt" in str(error)


def _damaged_part(data: bytes, chance: random.Random) -> bytes:
    """A zip file of which one part is damaged."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as whole, zipfile.ZipFile(stream, "w") as written:
        names = [name for name in whole.namelist() if name.endswith(".xml") and "theme" not in name]
        chosen = chance.choice(names)
        for name in whole.namelist():
            content = whole.read(name)
            written.writestr(name, damaged(content, chance) if name == chosen else content)
    return stream.getvalue()
