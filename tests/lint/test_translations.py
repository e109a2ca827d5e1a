# SPDX-License-Identifier: GPL-3.0-or-later
"""test_translations.py LUPDATE: each fault planted in a translation must be told, once."""
import sys
import tempfile
import unittest
from pathlib import Path

from translations import BY_HAND, OURS, faults_of

LUPDATE = sys.argv.pop(1)
SOURCE = """
class Pane : public QObject
{
    Q_OBJECT
    QString words() { return tr("Reject %1"); }
    QString count(int n) { return tr("%n row(s)", nullptr, n); }
};
"""
ROWS = ("<message numerus='yes'><source>%n row(s)</source><translation>"
        "<numerusform>%n baris</numerusform>{}</translation></message>")
SOUND = "<message><source>Reject %1</source><translation>Tolak %1</translation></message>"
SECOND = "<numerusform>%n rows</numerusform>"
PLANTED = {
    "": "Pane: missing: Reject %1",
    SOUND + SOUND.replace("Reject", "Accept"): "Pane: no longer used: Accept %1",
    SOUND.replace("Tolak %1", "Tolak"): "Pane: the places differ: Reject %1 / Tolak",
    SOUND.replace("Tolak %1", "Tolak %1 %2"): "Pane: the places differ: Reject %1 / Tolak %1 %2",
    SOUND.replace("<translation>", "<translation type='unfinished'>"):
        "Pane: unfinished: Reject %1",
}


class Translations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("app", "ui", "translations"):
            (self.root / name).mkdir()
        (self.root / "app/a.cpp").write_text(SOURCE)
        self.write(OURS[0], SOUND + ROWS.format(""), "id_ID")
        self.write(OURS[1], SOUND + ROWS.format(SECOND), "en_US")
        (self.root / "translations" / BY_HAND).write_text("<TS version='2.1'/>")

    def write(self, name, messages, language):
        (self.root / "translations" / name).write_text(
            f"<?xml version='1.0' encoding='utf-8'?><!DOCTYPE TS><TS version='2.1' "
            f"language='{language}'><context><name>Pane</name>{messages}</context></TS>")

    def faults(self):
        return faults_of(LUPDATE, self.root)

    def test_finished_ones_are_left_alone(self):
        self.assertEqual(self.faults(), [])

    def test_each_planted_fault_is_told(self):
        for messages, fault in PLANTED.items():
            with self.subTest(fault):
                self.write(OURS[0], messages + ROWS.format(""), "id_ID")
                self.assertEqual(self.faults(), [f"{OURS[0]}: {fault}"])

    def test_a_plural_without_one_of_its_forms_is_told(self):
        self.write(OURS[1], SOUND + ROWS.format("<numerusform/>"), "en_US")
        self.assertEqual(self.faults(), [f"{OURS[1]}: Pane: unfinished: %n row(s)"])

    def test_qts_own_words_are_held_to_the_same(self):
        self.write(BY_HAND, SOUND.replace("Tolak %1", ""), "id_ID")
        self.assertIn(f"{BY_HAND}: Pane: unfinished: Reject %1", self.faults())

    def test_a_class_that_lupdate_cannot_read_is_told(self):
        (self.root / "app/a.cpp").write_text(SOURCE.replace("    Q_OBJECT\n", ""))
        self.assertTrue(any("Q_OBJECT" in fault for fault in self.faults()))


if __name__ == "__main__":
    unittest.main()
