"""Microsoft's OpenXmlValidator, run under Node over many Word files in one process."""

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from tests.shared_material import PROJECT

FOLDER = PROJECT / "scripts" / "openxml_validator"
SECONDS = 240
"""Twelve files in three versions take half a minute."""
CATEGORIES = {"openXml", "package", "relationship", "structure"}
"""What is wrong in the file itself; the validator also reports on how far the work on it is."""


def missing() -> str:
    """Why the validator cannot run here, or ''."""
    if shutil.which("node") is None:
        return "needs node (Debian package nodejs, 20 or newer)"
    if not (FOLDER / "node_modules" / "docxodus").is_dir():
        return "needs npm ci in scripts/openxml_validator"
    return ""


_PARTICULARS = re.compile(r" at '/[^']*'|-?[0-9A-F]*[0-9][0-9A-F]*")

needs_validator = pytest.mark.skipif(bool(missing()), reason=missing() or "validator is there")


def finding_kinds(files: Mapping[str, bytes], folder: Path) -> dict[str, set[str]]:
    """The kinds of errors in each file, by its key in `files`; `folder` takes temporary copies."""
    paths = {}
    for number, (key, data) in enumerate(files.items()):
        path = folder / f"{number}.docx"
        path.write_bytes(data)
        paths[key] = str(path)
    reports = json.loads(_validated("\n".join(paths.values())))
    return {key: _kinds(reports[path]) for key, path in paths.items()}


def _validated(paths: str) -> str:
    """What the validator prints.

    Its .NET runtime stood still once in some thirty runs, and took 8 s for the same files afterwards: what takes far
    too long is ended and started anew, twice at the most.
    """
    with suppress(subprocess.TimeoutExpired):
        return _run(paths)
    with suppress(subprocess.TimeoutExpired):
        return _run(paths)
    return _run(paths)


def _run(paths: str) -> str:
    command = ["node", str(FOLDER / "validate.mjs")]
    done = subprocess.run(command, input=paths, capture_output=True, text=True, check=True, timeout=SECONDS)
    return done.stdout


def _kinds(report: dict[str, object]) -> set[str]:
    """Code and message without place and numbers; a failure of the validator is a kind of its own."""
    findings = report["findings"]
    assert isinstance(findings, list)
    kinds = {
        f"{finding['code']}: {_PARTICULARS.sub('#', finding['message'])}"
        for finding in findings
        if finding["severity"] == "error" and finding["category"] in CATEGORIES
    }
    return kinds | ({str(report["error"])} if report["error"] else set())
