# SPDX-License-Identifier: GPL-3.0-or-later
"""app/run builds and hands everything it is asked on to the program, display or not.

It stands in a folder of its own here: what it would install and build is only pretended."""
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from tree import ROOT

ASKED = ([], ["--sop"], ["-h"], ["-v"], ["--help"], ["--version"], ["--list=to_verify", "--as=x"],
         ["--import=a b.csv"], ["--export", "-"], ["--tour", "a folder"], ["--profile", "x"])


class Run(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "app").mkdir()
        shutil.copy(ROOT / "app/run", self.root / "app/run")
        (self.root / "app/needs.sh").write_text("build_needs=x\ninstall_missing() { :; }\n")
        self.write("bin/cmake", "echo built")
        self.write("build/release/app/upik-desk", 'printf "%s\\n" "$@"; exit 7')

    def write(self, path, script):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(f"#!/bin/sh\n{script}\n")
        (self.root / path).chmod(0o755)

    def ran(self, asked, **environment):
        paths = {"PATH": f"{self.root}/bin:/usr/bin:/bin"}
        return subprocess.run([self.root / "app/run", *asked], capture_output=True, text=True,
                              env={**paths, **environment}, check=False)

    def test_hands_on_what_is_asked_without_a_display(self):
        for asked in ASKED:
            with self.subTest(asked):
                self.assertEqual(self.ran(asked).stdout.splitlines(), asked or ["--demo"])

    def test_hands_on_what_is_asked_with_a_display(self):
        self.assertEqual(self.ran([], DISPLAY=":0").stdout.splitlines(), ["--demo"])

    def test_ends_as_the_program_ends(self):
        self.assertEqual(self.ran(["--sop"]).returncode, 7)

    def test_keeps_the_words_of_the_build_out_of_the_output(self):
        self.assertEqual(self.ran(["--sop"]).stderr.splitlines(), ["built", "built"])


if __name__ == "__main__":
    unittest.main()
