# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a file: its head, its size, its namespace, the context of its connects."""
import re

from tree import arguments

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
LONGEST = {".cpp": 400, ".h": 200}
COLUMNS = 100
NAMESPACE = re.compile(r"(?:inline\s+)?\bnamespace\s*([\w:]*)\s*$")
OTHERS = {"std", "Ui", "Catch"}


def heads(sources):
    for source in sources:
        if source.is_form:
            continue
        if not source.text.startswith(HEAD):
            yield source.fault(0, "the first line must be the SPDX licence line")
        if source.path.endswith(".h") and "\n#pragma once\n" not in source.text:
            yield source.fault(0, "a header needs #pragma once")


def sizes(sources):
    for source in sources:
        lines = source.text.split("\n")
        longest = LONGEST.get("." + source.path.rsplit(".", 1)[1])
        if longest and len(lines) - 1 > longest:
            yield source.fault(0, f"has {len(lines) - 1} lines, more than {longest}")
        for number, line in enumerate(lines if longest else (), 1):
            if len(line) > COLUMNS:
                yield f"{source.path}:{number}: is {len(line)} columns wide, more than {COLUMNS}"


def unfinished(sources):
    for source in sources:
        for found in re.finditer(r"\b(TODO|FIXME|XXX|HACK)\b", source.text):
            yield source.fault(found.start(), "says that something is not done")


def openings(bare):
    """(offset, words before it, enclosing namespaces) of each brace outside any body."""
    text = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda line: re.sub(r"[^\n]", " ", line[0]),
                  bare, flags=re.MULTILINE)
    spaces, offset, begin = [], 0, 0
    while offset < len(text):
        char = text[offset]
        if char == "{":
            words = text[begin:offset].strip()
            yield offset, words, tuple(spaces)
            found = NAMESPACE.search(words)
            if found or words.startswith("extern"):
                spaces.append(found[1] if found else "extern")
            else:
                offset = arguments(text, offset)[1]
            begin = offset + 1
        elif char == "}":
            spaces = spaces[:-1]
            begin = offset + 1
        elif char == ";":
            begin = offset + 1
        offset += 1


def namespaces(sources):
    for source in sources:
        if not source.under("app/", "ui/") or source.is_form:
            continue
        for offset, words, around in openings(source.bare):
            space = NAMESPACE.search(words)
            if space and around and space[1] not in {"", "Ui"}:
                yield source.fault(offset, f"namespace {space[1]} stands in another")
            elif space and space[1] not in {"", "upik"} | OTHERS:
                yield source.fault(offset, f"namespace {space[1]} is not upik")
            elif not space and not {"upik", "std"} & set(around) and not is_main(source, words):
                yield source.fault(offset, "stands outside namespace upik")


def is_main(source, words):
    return source.path.endswith("main.cpp") and re.search(r"\bmain\s*\(", words)


def lambda_connects(sources):
    for source in sources:
        for found in re.finditer(r"\b(connect|singleShot)\s*\(", source.bare):
            given = [text for _, text in arguments(source.bare, found.end() - 1)[0]]
            position = 2 if found[1] == "connect" else 1
            if len(given) == position + 1 and given[position].startswith("["):
                yield source.fault(found.start(), "a lambda without a context object may outlive "
                                                  "what it captures")


RULES = {"heads": heads, "sizes": sizes, "unfinished": unfinished, "namespaces": namespaces,
         "lambda_connects": lambda_connects}
