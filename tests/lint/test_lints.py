# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule must catch the fault planted here for it, and leave the sound line beside it alone."""
import unittest

from lint import RULES
from tree import Source

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
LABEL = ('<ui><widget class="{}" name="words"><property name="textFormat">'
         "<enum>Qt::{}</enum></property></widget></ui>")

# rule: (path, faulty text, path, sound text), or dictionaries of several files
PLANTED = {
    "query_door": ("app/store/outbox.cpp", "QSqlQuery query;",
                   "app/store/statement.cpp", "QSqlQuery query;"),
    "database_door": ("app/store/outbox.cpp", 'QSqlDatabase::database("x"_L1);',
                      "app/store/database.cpp", 'QSqlDatabase::database("x"_L1);'),
    "clock_home": ("tests/desk/day.cpp", "auto now = std::chrono::system_clock::now();",
                   "app/systemclock.cpp", "auto now = std::chrono::system_clock::now();"),
    "string_connects": ("ui/a.cpp", "connect(a, SIGNAL(x()), b, &B::y);",
                        "ui/a.cpp", "// no SIGNAL() here\nconnect(a, &A::x, b, &B::y);"),
    "modal_exec": ("ui/a.cpp", "if (dialog.exec() == 1)", "ui/a.cpp", "dialog.open();"),
    "process_events": ("ui/a.cpp", "QCoreApplication::processEvents();",
                       "tests/ui/a.cpp", "QCoreApplication::processEvents();"),
    "enum_default": ("ui/a.cpp", "switch (s) { default: return; }", "ui/a.cpp", "A() = default;"),
    "raw_delete": ("app/a.cpp", "delete m_form;", "app/a.h", "A(const A &) = delete;"),
    "sleeps": ("tests/ui/a.cpp", "QTest::qWait(100);",
               "tests/ui/a.cpp", "QTest::qWaitFor([&] { return done; });"),
    "answers": ("ui/a.cpp", "desk.open(id).then(this, [this](const Answer &) {});",
                "ui/a.cpp", "whenAnswered(desk.open(id), this, [this](const Answer &) {});"),
    "singletons": ("app/a.h", "static A &instance() { static A a; return a; }",
                   "app/a.cpp", "for (const auto &instance : instances) {}"),
    "sql_home": ("ui/a.cpp", 'read(u"SELECT number FROM complaint"_s);',
                 "app/store/a.cpp", 'read(u"SELECT number FROM complaint"_s);'),
    "untranslated": ("ui/a.cpp", 'button->setText(u"Reject"_s);',
                     "ui/a.cpp", 'button->setText(tr("Reject"));'),
    "heads": ("app/a.cpp", "#include <QString>\n", "app/a.h", HEAD + "#pragma once\n"),
    "sizes": ("app/a.cpp", "x\n" * 401, "app/a.cpp", "x\n" * 400),
    "unfinished": ("app/a.cpp", "// TODO later", "app/a.cpp", "// done"),
    "namespaces": ("app/a.h", "class Clock;\nstruct Desk { int x; };",
                   "app/a.h", "class QLabel;\nnamespace upik { class A { void f() {} }; }"),
    "lambda_connects": ("ui/a.cpp", "connect(a, &A::x, [this] { close(); });",
                        "ui/a.cpp", "connect(a, &A::x, this, [this](int, int) { close(); });"),
    "plain_widgets": ("ui/a.cpp", "auto *label = new QLabel(text, this);",
                      "ui/a.cpp", "void f(QLabel *label); auto *label = new PlainLabel(text);"),
    "plain_tool_tips": ("ui/a.cpp", "button->setToolTip(complaint.title);",
                        "ui/a.cpp", 'button->setToolTip(tr("Reject (T)"));'),
    "plain_forms": ("ui/a.ui", LABEL.format("QLabel", "AutoText"),
                    "ui/a.ui", LABEL.format("QLabel", "PlainText")),
    "foreign_headers": ("ui/a.h", "#include <QSqlQuery>\n", "ui/a.h", "#include <QString>\n"),
}


def faults(rule, files):
    return list(RULES[rule]([Source(path, text) for path, text in files.items()]))


class EveryRule(unittest.TestCase):
    def test_is_tested(self):
        self.assertEqual(set(RULES), set(PLANTED) | {"layers", "cycles"})

    def test_catches_its_fault(self):
        for rule, (path, text, _, _) in PLANTED.items():
            with self.subTest(rule):
                self.assertEqual(len(faults(rule, {path: text})), 1)

    def test_leaves_sound_code_alone(self):
        for rule, (_, _, path, text) in PLANTED.items():
            with self.subTest(rule):
                self.assertEqual(faults(rule, {path: text}), [])


class Layers(unittest.TestCase):
    def test_the_domain_sees_nobody(self):
        files = {"app/domain/a.h": '#include "store/b.h"\n', "app/store/b.h": ""}
        self.assertEqual(faults("layers", files),
                         ["app/domain/a.h:1: domain may not include app/store/b.h"])

    def test_the_window_does_not_see_through_the_desk(self):
        files = {"ui/a.h": '#include "desk/b.h"\n', "app/desk/b.h": '#include "store/c.h"\n',
                 "app/store/c.h": ""}
        self.assertEqual(faults("layers", files),
                         ["ui/a.h:1: app/desk/b.h shows the window app/store/c.h"])

    def test_main_sees_everybody(self):
        files = {"app/main.cpp": '#include "store/b.h"\n#include "ui/c.h"\n', "app/store/b.h": "",
                 "ui/c.h": '#include "desk/d.h"\n', "app/desk/d.h": '#include "domain/e.h"\n',
                 "app/domain/e.h": ""}
        self.assertEqual(faults("layers", files), [])

    def test_a_detour_back_to_oneself_is_told(self):
        files = {"app/store/a.h": "", "app/store/a.cpp": '#include "store/b.h"\n',
                 "app/store/b.h": '#include "store/a.h"\n'}
        self.assertEqual(len(faults("cycles", files)), 2)

    def test_a_file_and_its_header_are_no_detour(self):
        files = {"app/store/a.h": "", "app/store/a.cpp": '#include "store/a.h"\n'}
        self.assertEqual(faults("cycles", files), [])


class Reading(unittest.TestCase):
    def test_blanks_comments_and_strings_in_place(self):
        source = Source("a.cpp", 'x /* delete\n*/ "a//b" R"(SELECT\n)" 1\'000 y')
        self.assertEqual(source.bare.split(), ["x", '"', '"', "R", '"', "1'000", "y"])
        self.assertEqual([said for _, said in source.literals], ["a//b", "SELECT\n"])
        self.assertEqual(len(source.bare), len(source.text))

    def test_a_nested_call_counts_as_one_argument(self):
        for text in ("connect(f(a, b), &A::x, [] {});",
                     "QTimer::singleShot(0, [this] { go(); });"):
            with self.subTest(text):
                self.assertEqual(len(faults("lambda_connects", {"ui/a.cpp": text})), 1)

    def test_other_markup_is_caught(self):
        for text in ("QLabel label;", "box->setTextFormat(Qt::RichText);", "QTextBrowser *view;",
                     "QMessageBox::question(this, a, b);", "auto *box = new QMessageBox(this);",
                     "class A : public QLabel {", "if (role == Qt::ToolTipRole) return title;"):
            with self.subTest(text):
                self.assertEqual(len(faults("plain_widgets", {"ui/a.cpp": text})), 1)

    def test_tool_tips_with_a_value_are_caught(self):
        text = 'button->setToolTip(tr("Reject %1").arg(complaint.title));'
        self.assertEqual(len(faults("plain_tool_tips", {"ui/a.cpp": text})), 1)


if __name__ == "__main__":
    unittest.main()
