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
                   "app/store/sqlconnection.h", "QSqlQuery query;"),
    "database_door": ("app/store/database.cpp", 'QSqlDatabase::database("x"_L1);',
                      "app/store/sqlconnection.cpp", 'QSqlDatabase::database("x"_L1);'),
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

    def test_the_server_of_http_knows_nothing_of_complaints(self):
        files = {"app/server/http/a.h": '#include "protocol/b.h"\n#include "server/c.h"\n'
                                        '#include "domain/d.h"\n#include "server/http/e.h"\n',
                 "app/protocol/b.h": "", "app/server/c.h": "", "app/domain/d.h": "",
                 "app/server/http/e.h": ""}
        self.assertEqual(faults("layers", files),
                         ["app/server/http/a.h:1: http may not include app/protocol/b.h",
                          "app/server/http/a.h:2: http may not include app/server/c.h"])

    def test_the_server_stands_on_http_and_the_store_but_never_on_the_desk(self):
        files = {"app/server/a.h": '#include "server/http/b.h"\n#include "store/c.h"\n'
                                   '#include "desk/d.h"\n#include "sync/e.h"\n',
                 "app/server/http/b.h": "", "app/store/c.h": "", "app/desk/d.h": "",
                 "app/sync/e.h": ""}
        self.assertEqual(faults("layers", files),
                         ["app/server/a.h:3: server may not include app/desk/d.h",
                          "app/server/a.h:4: server may not include app/sync/e.h"])

    def test_synchronising_knows_neither_desk_nor_server_nor_window(self):
        files = {"app/sync/a.h": '#include "store/b.h"\n#include "desk/c.h"\n'
                                 '#include "server/d.h"\n#include "ui/e.h"\n',
                 "app/store/b.h": "", "app/desk/c.h": "", "app/server/d.h": "", "ui/e.h": ""}
        self.assertEqual(len(faults("layers", files)), 3)

    def test_each_network_library_has_one_home(self):
        homes = {"boost/asio/post.hpp": "app/server/http/asio.h",
                 "openssl/ssl.h": "app/server/http/tls.cpp",
                 "QNetworkAccessManager": "app/sync/transport.cpp",
                 "QtNetwork/QSslSocket": "app/sync/transport.cpp",
                 "QLocalServer": "app/desk/singleinstance.h"}
        places = {*homes.values(), "app/server/push.cpp", "app/desk/localdesk.cpp", "app/main.cpp",
                  "app/protocol/a.h", "ui/a.cpp"}
        for header in homes:
            allowed = {place for place in homes.values()
                       if place.startswith("app/server/http/") != header.startswith("Q")}
            for place in places:
                with self.subTest(header=header, place=place):
                    found = faults("foreign_headers", {place: f"#include <{header}>\n"})
                    self.assertEqual(len(found), 0 if place in allowed else 1)

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
        self.assertEqual([said for _, said in source.literals], ["a//bSELECT\n"])
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

    def test_sql_is_caught_in_any_case_and_over_lines(self):
        for said in ("delete from complaint where id = ?", "insert into meta values (1)",
                     "update complaint set state = ?", "insert or ignore into meta values (1)",
                     "create unique index x on y (z)", "pragma user_version",
                     "with x as (select 1) select 2",
                     'select number " "from complaint', 'select number "\n   u"from complaint'):
            with self.subTest(said):
                text = f'run("{said}");'
                self.assertEqual(len(faults("sql_home", {"app/desk/a.cpp": text})), 1)

    def test_english_is_no_sql(self):
        for said in ("Select an officer from the list", "select several", "update available",
                     "Delete from here on", "with a reason", "replace", "selected from "):
            with self.subTest(said):
                text = f'say("{said}", "from x", "set y");'
                self.assertEqual(faults("sql_home", {"ui/a.cpp": text}), [])

    def test_the_server_has_its_sql_in_stores_readers_and_dialects(self):
        text = 'run("SELECT 1");'
        for path in ("app/server/userstore.cpp", "app/server/pullreader.cpp",
                     "app/server/sqlitedialect.cpp"):
            self.assertEqual(faults("sql_home", {path: text}), [])
        for path in ("app/server/pushhandler.cpp", "app/server/userstore.h", "app/sync/a.cpp",
                     "app/server/http/store.cpp", "app/server/storekeeper.cpp"):
            with self.subTest(path):
                self.assertEqual(len(faults("sql_home", {path: text})), 1)

    def test_new_folders_have_no_clock_and_no_modal_loop_of_their_own(self):
        for folder in ("app/sync/", "app/server/", "app/server/http/"):
            with self.subTest(folder):
                file = {folder + "a.cpp": "auto now = system_clock::now();\nloop.exec();"}
                self.assertEqual(len(faults("clock_home", file)), 1)
                self.assertEqual(len(faults("modal_exec", file)), 1)

    def test_sql_has_no_clock_of_its_own(self):
        for said in ("INSERT INTO x VALUES (CURRENT_TIMESTAMP)", "SELECT now()",
                     "select strftime('%s', 'now')"):
            with self.subTest(said):
                file = {"app/server/userstore.cpp": f'run("{said}");'}
                self.assertEqual(len(faults("clock_home", file)), 1)

    def test_calls_by_name_are_caught(self):
        for text in ('QMetaObject::invokeMethod(a, "go");',
                     'QMetaObject::invokeMethod(f(a, b),\n "go", Qt::QueuedConnection);',
                     "invokeMethod(a, name, Q_ARG(int, 1));"):
            with self.subTest(text):
                self.assertEqual(len(faults("string_connects", {"ui/a.cpp": text})), 1)
        for text in ("QMetaObject::invokeMethod(a, &A::go);",
                     'QMetaObject::invokeMethod(a, [this] { say("x"); });'):
            with self.subTest(text):
                self.assertEqual(faults("string_connects", {"ui/a.cpp": text}), [])

    def test_tool_tips_with_a_value_are_caught(self):
        text = 'button->setToolTip(tr("Reject %1").arg(complaint.title));'
        self.assertEqual(len(faults("plain_tool_tips", {"ui/a.cpp": text})), 1)


if __name__ == "__main__":
    unittest.main()
