# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that may stand in one place only, or nowhere."""
import re
from typing import NamedTuple

from tree import arguments


class Ban(NamedTuple):
    """A pattern, the folders it is looked for in, the files it is allowed in, and why."""
    pattern: str
    where: tuple
    home: tuple
    why: str


OURS = ("app/", "ui/")
EVERYWHERE = ("app/", "ui/", "tests/")
CLOCKS = (r"\bcurrentDateTime(Utc)?\b|\bcurrentDate\s*\(|\bcurrentTime\s*\(|"
          r"\bsystem_clock::now\b|\bcurrent(MSecs|Secs)SinceEpoch\b|"
          r"\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\b|\bclock_gettime\b")
MODAL = (r"(\.|->|::)exec\s*\(|\bQFileDialog::get\w+|\bQInputDialog::get\w+|"
         r"\bQColorDialog::get\w+|\bQFontDialog::get\w+")

BANS = {
    "query_door": Ban(r"\bQSqlQuery\b", OURS,
                      ("app/store/sqlconnection.", "app/store/statement.",
                       "app/store/rowreader."),
                      "only connection, statement and rowreader of app/store hold a QSqlQuery"),
    "database_door": Ban(r"\bQSqlDatabase::", OURS, ("app/store/sqlconnection.cpp",),
                         "only app/store/sqlconnection.cpp may look up connections"),
    "clock_home": Ban(CLOCKS, EVERYWHERE, ("app/systemclock.cpp",),
                      "reads the wall clock; take a Clock or the instant instead"),
    "modal_exec": Ban(MODAL, OURS, ("app/main.cpp", "app/store/", "app/server/main.cpp"),
                      "runs a modal loop; use open() or show()"),
    "process_events": Ban(r"\bprocessEvents\s*\(", OURS, (), "runs the event loop by hand"),
    "enum_default": Ban(r"\bdefault\s*:", ("app/domain/", "ui/"), (),
                        "a default hides a case that is missing; name every enumerator"),
    "raw_delete": Ban(r"(?<!=)(?<!= )\bdelete\b(\s*\[\s*\])?\s*[\w(*]", OURS, (),
                      "frees by hand; let an owner do it"),
    "sleeps": Ban(r"\b(u|m|q|nano)?[sS]leep(_for|_until)?\s*\(|\bqWait\s*\(", EVERYWHERE, (),
                  "waits for a fixed time; wait for the thing itself"),
    "answers": Ban(r"\.then\s*\(", ("ui/",), ("ui/widgets/answer.h",),
                   "asserts in Qt 6.4 when the window closes first; use whenAnswered()"),
    "singletons": Ban(r"\binstance\s*\(\s*\)\s*\{|\bQ_GLOBAL_STATIC\b", OURS, (),
                      "is a singleton; pass the object in"),
}

# A word that begins SQL, and in small letters, as English is written, what has to follow it.
SQL = re.compile(
    r"\s*(?:(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|REPLACE|WITH)\s"
    r"|select\s.*\bfrom\s|(insert|replace)\s.*\binto\s|update\s.*\bset\s|delete\s+from\s"
    r"|(create|alter|drop)\s.*\b(table|index|view|trigger)\s|pragma\s+\w|with\s.*\bas\s*\()",
    re.DOTALL)
SQL_CLOCK = re.compile(r"\bCURRENT_(TIMESTAMP|DATE|TIME)\b|\b(clock_timestamp|now)\s*\(\s*\)"
                       r"|'now'", re.IGNORECASE)
SQL_HOME = re.compile(r"app/store/|app/server/\w*(store|reader|writer|log|dialect)\.cpp$")
BY_NAME = r"\b(SIGNAL|SLOT|Q_ARG|Q_RETURN_ARG)\s*\("
SHOWN = re.compile(r"\b(setText|setWindowTitle|setTitle|setToolTip|setStatusTip|setLabelText|"
                   r"setPlaceholderText|setAccessibleName|setAccessibleDescription|"
                   r"setInformativeText|addAction|addMenu)\s*\(\s*(?:QStringLiteral\s*\(\s*)?"
                   r"(?:u8|[uUL])?\"[^\"]*[A-Za-z]{2}")


def ban(name):
    rule = BANS[name]

    def faults(sources):
        for source in sources:
            if source.under(*rule.where) and not source.under(*rule.home):
                for found in re.finditer(rule.pattern, source.bare):
                    yield source.fault(found.start(), rule.why)
    return faults


def sql_home(sources):
    for source in sources:
        if source.under(*OURS) and not SQL_HOME.match(source.path):
            for offset, said in source.literals:
                if SQL.match(said):
                    yield source.fault(offset, "SQL lives in app/store, in stores, readers, "
                                               "writers, logs and dialects of app/server, and in "
                                               "resources/sql")


def clock_home(sources):
    yield from ban("clock_home")(sources)
    for source in sources:
        for offset, said in source.literals if source.under("app/store/", "app/server/") else ():
            if SQL_CLOCK.search(said):
                yield source.fault(offset, "SQL reads the wall clock; bind the instant instead")


def string_connects(sources):
    for source in sources:
        for found in re.finditer(BY_NAME, source.bare):
            yield source.fault(found.start(), "connects by string; use member pointers")
        for found in re.finditer(r"\binvokeMethod\s*\(", source.bare):
            given = [text for _, text in arguments(source.bare, found.end() - 1)[0]]
            if len(given) > 1 and re.match(r"(u8|[uUL])?\"", given[1]):
                yield source.fault(found.start(), "calls by string; use a member pointer")


def untranslated(sources):
    for source in sources:
        if source.under("ui/") and not source.is_form:
            for found in SHOWN.finditer(source.code):
                yield source.fault(found.start(), f"{found[1]} shows words that tr() never saw")


RULES = {**{name: ban(name) for name in BANS},
         "clock_home": clock_home, "sql_home": sql_home, "string_connects": string_connects,
         "untranslated": untranslated}
