# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the lints see it: each file with its comments and strings blanked out.

Blanking keeps every line and column in its place, so a fault found in the blanked text is told
with the line of the file itself."""
import bisect
import re
import sys
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("app", "ui", "tests")
SUFFIXES = (".h", ".cpp", ".ui")

TOKEN = re.compile(r'''
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^(\s]*)\((?P<rawtext>.*?)\)(?P=mark)")
  | (?P<string>"(?P<text>(?:\\.|[^"\\\n])*)")
  | (?P<char>(?<![0-9a-zA-Z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
''', re.VERBOSE | re.DOTALL)


def blank(text):
    return re.sub(r"[^\n]", " ", text)


class Source:
    """One file. `code` has no comments; `bare` has no comments and empty strings."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.is_form = path.endswith(".ui")
        self._starts = [0] + [found.end() for found in re.finditer("\n", text)]

    @cached_property
    def code(self):
        return self.text if self.is_form else TOKEN.sub(self._without_comment, self.text)

    @cached_property
    def bare(self):
        return self.text if self.is_form else TOKEN.sub(self._without_words, self.text)

    @cached_property
    def literals(self):
        """(offset, what the string says) of every string; strings side by side are one."""
        found, end = [], None
        for token in [] if self.is_form else TOKEN.finditer(self.code):
            if not token["raw"] and not token["string"]:
                continue
            said = token["rawtext"] if token["raw"] else token["text"]
            if end is not None and not re.sub(r"\b(u8|[uUL])$", "",
                                              self.code[end:token.start()]).strip():
                found[-1] = (found[-1][0], found[-1][1] + said)
            else:
                found.append((token.start(), said))
            end = token.end()
        return found

    def line(self, offset):
        return bisect.bisect_right(self._starts, offset)

    def fault(self, offset, sentence):
        return f"{self.path}:{self.line(offset)}: {sentence}"

    def under(self, *places):
        """Is the file one of these, or in one of these folders (written with a last slash)?"""
        return any(self.path.startswith(place) if place.endswith(("/", "."))
                   else self.path == place for place in places)

    @property
    def stem(self):
        return self.path.rsplit(".", 1)[0]

    @staticmethod
    def _without_comment(found):
        return blank(found[0]) if found["comment"] else found[0]

    @staticmethod
    def _without_words(found):
        if found["comment"]:
            return blank(found[0])
        return found[0][0] + blank(found[0][1:-1]) + found[0][-1]


def read(root=ROOT):
    """Every source under the root's three folders, by path relative to it."""
    found = []
    for folder in FOLDERS:
        for path in sorted((Path(root) / folder).rglob("*")):
            if path.suffix in SUFFIXES and path.is_file():
                found.append(Source(path.relative_to(root).as_posix(), path.read_text("utf-8")))
    return found


def arguments(bare, start):
    """The arguments of the call whose opening bracket stands at `start`, and where it ends."""
    depth, begin, found = 0, start + 1, []
    for offset in range(start, len(bare)):
        if bare[offset] in "([{":
            depth += 1
        elif bare[offset] in ")]}":
            depth -= 1
        if depth == 0 or (depth == 1 and bare[offset] == ","):
            found.append((begin, bare[begin:offset].strip()))
            begin = offset + 1
        if depth == 0:
            return found, offset
    return found, len(bare)


def report(rules, arguments_given=None):
    """Runs the rule named on the command line, or all: prints the faults, tells if there are."""
    given = sys.argv[1:] if arguments_given is None else arguments_given
    if "--list" in given:
        print("\n".join(rules))
        return 0
    sources = read()
    count = 0
    for name in given or rules:
        for fault in rules[name](sources):
            count += 1
            print(f"{fault} [{name}]")
    return 1 if count else 0
