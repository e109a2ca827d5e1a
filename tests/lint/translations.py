# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py LUPDATE: every text of the sources stands finished in both languages.

lupdate updates a copy; whatever changes in the copy is missing or no longer used."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("upik_id.ts", "upik_en.ts")
BY_HAND = "qtbase_id.ts"
PLACE = re.compile(r"%L?\d")


def messages(path):
    """{(context, source, comment): translation element} of the messages still in use."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            if message.find("translation").get("type") not in {"vanished", "obsolete"}:
                found[key] = message.find("translation")
    return found


def updated(lupdate, root, path, folder):
    """The messages after lupdate read the sources into a copy, and what it complained of."""
    copy = Path(folder) / path.name
    shutil.copy(path, copy)
    done = subprocess.run(
        [lupdate, "-extensions", "h,cpp,ui", "-no-obsolete", "-locations", "none",
         "-I", root, "-I", root / "app", root / "app", root / "ui", "-ts", copy],
        capture_output=True, text=True, check=True)
    return messages(copy), [line for line in done.stderr.splitlines() if "Q_OBJECT" in line]


def forms(translation):
    """The texts of one message: one, or one for each plural."""
    plurals = translation.findall("numerusform")
    return [form.text or "" for form in plurals or [translation]]


def finished(name, found):
    for (context, source, _), translation in found.items():
        if translation.get("type") == "unfinished" or not all(forms(translation)):
            yield f"{name}: {context}: unfinished: {source}"
        for text in forms(translation):
            if set(PLACE.findall(source)) != set(PLACE.findall(text)):
                yield f"{name}: {context}: the places differ: {source} / {text}"


def complete(name, before, after):
    for context, source, _ in sorted(after.keys() - before.keys()):
        yield f"{name}: {context}: missing: {source}"
    for context, source, _ in sorted(before.keys() - after.keys()):
        yield f"{name}: {context}: no longer used: {source}"


def faults_of(lupdate, root=ROOT):
    faults = list(finished(BY_HAND, messages(root / "translations" / BY_HAND)))
    with tempfile.TemporaryDirectory() as folder:
        for name in OURS:
            path = root / "translations" / name
            before = messages(path)
            after, complaints = updated(lupdate, root, path, folder)
            faults += [*complaints, *complete(name, before, after), *finished(name, before)]
    return faults


if __name__ == "__main__":
    FOUND = faults_of(sys.argv[1])
    print("\n".join(FOUND))
    sys.exit(1 if FOUND else 0)
