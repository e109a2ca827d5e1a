// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/foldingtext.h"

#include "ui/complaint/readtext.h"
#include "ui/text/wording.h"

#include <QPushButton>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kLongest = 1200;
constexpr int kMostLines = 24;

/// How much of a text is shown while folded: whole characters as a reader counts them, so that no
/// emoji or Javanese syllable is cut. The whole length where folding would save little.
/// Up to the end of the last line that is shown folded.
qsizetype lengthOfLines(const QString &text)
{
    qsizetype at = -1;
    for (int line = 0; line < kMostLines; ++line) {
        at = text.indexOf(u'\n', at + 1);
        if (at < 0)
            return text.size();
    }
    return at;
}

qsizetype foldedLength(const QString &text)
{
    const qsizetype length = lengthOfLines(text);
    if (length <= kLongest)
        return length;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(kLongest * 3 / 4);
    const qsizetype boundary = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    return boundary < 0 ? text.size() : boundary;
}

} // namespace

FoldingText::FoldingText(QWidget *parent)
    : QWidget(parent), m_words(new ReadText(this)), m_fold(new QPushButton(this))
{
    m_words->setObjectName(u"words"_s);
    m_fold->setObjectName(u"fold"_s);
    m_fold->setFlat(true);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        render();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
}

void FoldingText::read(const QString &text, const QString &accessibleName)
{
    m_unfolded = m_unfolded && text == m_text;
    m_text = text;
    m_words->setAccessibleName(accessibleName);
    render();
}

bool FoldingText::isFolded() const { return m_words->toPlainText().size() < m_text.size(); }

void FoldingText::render()
{
    const qsizetype length = foldedLength(m_text);
    const bool isLong = length < m_text.size();
    m_words->read(isLong && !m_unfolded ? m_text.left(length) + u'…' : m_text);
    m_fold->setVisible(isLong);
    m_fold->setText(m_unfolded ? tr("Show less")
                               : tr("Show all %1 characters").arg(number(m_text.size())));
}

} // namespace upik
