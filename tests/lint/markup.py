# SPDX-License-Identifier: GPL-3.0-or-later
"""No widget may read what a resident wrote as markup: an <img> or a link must stay letters."""
import re
import xml.etree.ElementTree as xml

from tree import arguments

HOME = ("ui/widgets/plainlabel.", "ui/widgets/plaintooltip.")
PLAIN = re.compile(r"setTextFormat\s*\(\s*Qt::PlainText\s*\)")
FORBIDDEN = {
    r"\bnew\s+QLabel\b|<QLabel>\s*\(|\bQLabel\s+\w+\s*[;({,]|\bQLabel\s*[({]|\bpublic\s+QLabel\b":
        "a QLabel guesses at markup; use PlainLabel",
    r"\bQMessageBox::(question|information|warning|critical|about)\s*\(":
        "this message box guesses at markup; build one with Qt::PlainText and open() it",
    r"\bQ(TextBrowser|TextEdit|ErrorMessage|ProgressDialog|WhatsThis)\b":
        "this widget reads markup; use QPlainTextEdit, PlainLabel or a plain message box",
    r"\b(setHtml|toHtml|insertHtml|appendHtml|setMarkdown|mightBeRichText|setWhatsThis)\s*\(":
        "handles markup; everything here is plain text",
    r"\bQt::(RichText|AutoText|MarkdownText)\b": "asks for markup; use Qt::PlainText",
    r"\bQToolTip::showText\s*\((?![^;]*\bplainToolTip\s*\()":
        "a tool tip reads markup; give it plainToolTip(...)",
}
NEEDS_PLAIN = {
    r"\b(?:new\s+QMessageBox\b|QMessageBox\s+\w+\s*[;({]|<QMessageBox>\s*\()": (
        PLAIN, "a message box needs setTextFormat(Qt::PlainText)"),
    r"\bQStaticText\b": (PLAIN, "a static text needs setTextFormat(Qt::PlainText)"),
    r"\bToolTipRole\b": (re.compile(r"\bplainToolTip\s*\("),
                         "a tool tip reads markup; give it plainToolTip(...)"),
}


def widgets(sources):
    for source in sources:
        if not source.under("app/", "ui/") or source.under(*HOME) or source.is_form:
            continue
        for pattern, why in FORBIDDEN.items():
            for found in re.finditer(pattern, source.bare):
                yield source.fault(found.start(), why)
        for pattern, (cure, why) in NEEDS_PLAIN.items():
            found = re.search(pattern, source.bare)
            if found and not cure.search(source.bare):
                yield source.fault(found.start(), why)


def is_harmless(said):
    """A translated or literal text, or one made plain: nothing a resident wrote."""
    return (re.fullmatch(r"(QObject::|QCoreApplication::)?(tr|translate)\s*\([^()]*\)", said)
            or re.fullmatch(r"(QStringLiteral\s*\(\s*)?u?\"[^\"]*\"(_s)?\)?|QString\(\)|\{\}", said)
            or re.match(r"plainToolTip\s*\(", said))


def tool_tips(sources):
    for source in sources:
        for found in re.finditer(r"\bsetToolTip\s*\(", source.bare):
            given = arguments(source.bare, found.end() - 1)[0]
            if source.under("ui/") and not source.under(*HOME) and not is_harmless(given[-1][1]):
                yield source.fault(found.start(), "a tool tip reads markup; use plainToolTip(...)")


def forms(sources):
    for source in sources:
        if source.is_form:
            for widget in xml.fromstring(source.text).iter("widget"):
                yield from faults_of(source, widget)


def faults_of(source, widget):
    kind, name = widget.get("class"), widget.get("name")
    place = max(source.text.find(f'name="{name}"'), 0)
    written = widget.find("property[@name='textFormat']/enum")
    is_plain = written is not None and written.text.endswith("PlainText")
    if kind == "QLabel" and not is_plain:
        yield source.fault(place, f"{name} needs textFormat Qt::PlainText or class PlainLabel")
    if kind in {"QTextBrowser", "QTextEdit"}:
        yield source.fault(place, f"{name} reads markup; use QPlainTextEdit")
    if kind != "QLabel" and written is not None and not is_plain:
        yield source.fault(place, f"{name} asks for markup")


RULES = {"plain_widgets": widgets, "plain_tool_tips": tool_tips, "plain_forms": forms}
