# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that may stand in one place only, or nowhere."""
import re
from typing import NamedTuple


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
                      ("app/store/database.", "app/store/statement.", "app/store/rowreader."),
                      "only database, statement and rowreader of app/store may hold a QSqlQuery"),
    "database_door": Ban(r"\bQSqlDatabase::", OURS, ("app/store/database.cpp",),
                         "only app/store/database.cpp may look up connections"),
    "clock_home": Ban(CLOCKS, EVERYWHERE, ("app/systemclock.cpp",),
                      "reads the wall clock; take a Clock or the instant instead"),
    "string_connects": Ban(r"\b(SIGNAL|SLOT)\s*\(", EVERYWHERE, (),
                           "connects by string; use member pointers"),
    "modal_exec": Ban(MODAL, OURS, ("app/main.cpp", "app/store/", "app/server/"),
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

SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\s")
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
        if source.under(*OURS) and not source.under("app/store/", "app/server/"):
            for offset, said in source.literals:
                if SQL.match(said):
                    yield source.fault(offset, "SQL lives in app/store, app/server and resources")


def untranslated(sources):
    for source in sources:
        if source.under("ui/") and not source.is_form:
            for found in SHOWN.finditer(source.code):
                yield source.fault(found.start(), f"{found[1]} shows words that tr() never saw")


RULES = {**{name: ban(name) for name in BANS},
         "sql_home": sql_home, "untranslated": untranslated}
