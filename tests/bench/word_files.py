"""Opening and saving Word files, beside python-docx. Every figure comes from a process of its own."""

import io
import json
import random
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

import docx

_MEASURE = """
import io, json, re, sys, time
from pathlib import Path
data, what = Path(sys.argv[1]).read_bytes(), sys.argv[2]
if what == "workbench":
    from workbench.document.docx.reader import open_docx
    from workbench.model.revision import ExportMode, ExportOptions, TextEdit
else:
    import docx
def peak():
    return int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
base = peak()
start = time.perf_counter()
opened = open_docx(data, "x.docx") if what == "workbench" else docx.Document(io.BytesIO(data))
middle = time.perf_counter()
if what == "workbench":
    segment = next(s for s in opened.document.segments if not s.locked and len(s.text) > 20)
    edit = TextEdit(segment.id, segment.text, "Neu " + segment.text)
    edited = time.perf_counter()
    opened.export([edit], ExportOptions(ExportMode.CLEAN))
else:
    next(p for p in opened.paragraphs if len(p.text) > 20).runs[0].text = "Neu "
    edited = time.perf_counter()
    opened.save(io.BytesIO())
end = time.perf_counter()
print(json.dumps([middle - start, end - edited, (peak() - base) / 1024]))
"""
_RUNS = 5
_SENTENCE = (
    "Die Leistungen werden nach Vorlage aller Nachweise, die wir mit Schreiben vom 3. März angefordert haben, "
    "frühestens ab dem Ersten des Antragsmonats in monatlichen Beträgen auf Ihr Konto überwiesen. "
)


def main() -> None:
    """Print a table: open, save and memory of python-docx and of the workbench, and the ratio."""
    print(f"{'file':<14}{'':>10}{'python-docx':>14}{'workbench':>12}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (
            ("20 KB", _document(60)),
            ("1 MB", _with_images()),
            ("700 pages", _document(9600)),
        ):
            path = Path(folder) / "measured.docx"
            path.write_bytes(data)
            ours, theirs = _measured(path, "workbench"), _measured(path, "python-docx")
            for label, unit, their, our in zip(
                ("open", "save", "memory"), ("ms", "ms", "MB"), theirs, ours, strict=True
            ):
                ratio = our / their if their else 0.0
                print(f"{name:<14}{label:>10}{their:>11.1f} {unit}{our:>9.1f} {unit}{ratio:>8.2f}")
        path.write_bytes(_document(60))
        print(f"{'20 KB':<14}{'text':>10}{_process(path):>26.2f} s (whole process)")


def _measured(path: Path, what: str) -> list[float]:
    """Medians of open (ms), save (ms) and memory above the libraries themselves (MB)."""
    results = []
    for _ in range(_RUNS):
        command = [sys.executable, "-c", _MEASURE, str(path), what]
        results.append(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))
    opening, saving, memory = zip(*results, strict=True)
    return [statistics.median(opening) * 1000, statistics.median(saving) * 1000, statistics.median(memory)]


def _process(path: Path) -> float:
    """Seconds of `workbench text` on this file as a process, the shortest of several runs."""
    command = [sys.executable, "-m", "workbench.cli.main", "text", str(path)]
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return min(times)


def _document(paragraphs: int) -> bytes:
    document = docx.Document()
    for number in range(paragraphs):
        paragraph = document.add_paragraph(_SENTENCE)
        paragraph.add_run("Bitte beachten Sie: ").bold = True
        paragraph.add_run(f"Das gilt auch für Nummer {number}.")
        if number % 20 == 0:
            document.add_heading(f"Abschnitt {number // 20 + 1}", 2)
    return _bytes(document)


def _with_images() -> bytes:
    """About 1 MB, most of it an image that does not compress."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    noise = random.Random(7)
    size = 580
    rows = b"".join(b"\0" + noise.randbytes(3 * size) for _ in range(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    image = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    document = docx.Document()
    for _ in range(400):
        document.add_paragraph(_SENTENCE)
    document.add_picture(io.BytesIO(image))
    return _bytes(document)


def _bytes(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
