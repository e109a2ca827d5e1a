// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factsedit.h"

#include "ui_factsedit.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/pointtext.h"

#include <QEvent>
#include <QMetaProperty>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// `mine`, with the value of `theirs` in each member that is as it was in `base`.
Facts merged(Facts mine, const Facts &base, const Facts &theirs)
{
    for (QString Facts::*member : {&Facts::title, &Facts::category, &Facts::classification,
                                   &Facts::urgency, &Facts::kelurahan, &Facts::placeText})
        if (mine.*member == base.*member)
            mine.*member = theirs.*member;
    if (mine.point == base.point)
        mine.point = theirs.point;
    return mine;
}

} // namespace

FactsEdit::FactsEdit(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FactsEdit>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->title);
    m_ui->classification->setSearchable(false);
    m_ui->urgency->setSearchable(false);
    for (QLineEdit *line : {m_ui->title, m_ui->placeText, m_ui->point})
        connect(line, &QLineEdit::textChanged, this, &FactsEdit::factsChanged);
    for (CodePicker *picker :
         {m_ui->category, m_ui->classification, m_ui->kelurahan, m_ui->urgency})
        connect(picker, &CodePicker::codeChanged, this, &FactsEdit::factsChanged);
    connect(m_ui->category, &CodePicker::codeChanged, this, &FactsEdit::categoryChanged);
    connect(m_ui->urgency, &CodePicker::codeChanged, this, &FactsEdit::showUrgency);
    connect(m_ui->point, &QLineEdit::textChanged, this, &FactsEdit::showPoint);
}

FactsEdit::~FactsEdit() = default;

void FactsEdit::setReference(const ReferencePtr &reference)
{
    m_reference = reference;
    offerCodes();
}

void FactsEdit::setFacts(const Facts &facts)
{
    show(facts);
    m_given = facts;
    m_shown = entered();
    for (QWidget *field : fields()) {
        field->setProperty("draft", u"changed"_s);
        field->setProperty("given", field->metaObject()->userProperty().read(field));
    }
}

QWidgetList FactsEdit::fields() const
{
    return {m_ui->title,   m_ui->category,  m_ui->classification, m_ui->kelurahan,
            m_ui->urgency, m_ui->placeText, m_ui->point};
}

void FactsEdit::follow(const Facts &now)
{
    const Facts mine = merged(facts(), m_given, now);
    setFacts(now);
    show(mine);
}

void FactsEdit::show(const Facts &facts)
{
    m_ui->title->setText(facts.title);
    m_ui->category->setCode(facts.category);
    m_ui->classification->setCode(facts.classification);
    m_ui->urgency->setCode(facts.urgency);
    m_ui->placeText->setText(facts.placeText);
    m_ui->point->setText(facts.point ? textOf(*facts.point) : QString());
    m_ui->kelurahan->setCode(facts.kelurahan); // after the point, which names one too
}

Facts FactsEdit::facts() const { return merged(entered(), m_shown, m_given); }

Facts FactsEdit::entered() const
{
    return {m_ui->title->text().trimmed(),
            m_ui->category->code(),
            m_ui->classification->code(),
            m_ui->urgency->code(),
            m_ui->kelurahan->code(),
            m_ui->placeText->text().trimmed(),
            pointFrom(m_ui->point->text())};
}

void FactsEdit::beginNew()
{
    m_isNew = true;
    showHints();
    connect(m_ui->category, &CodePicker::codeChanged, this, &FactsEdit::takeUsual);
}

void FactsEdit::setCategory(const QString &code) { m_ui->category->setCode(code); }

std::optional<FieldFault> FactsEdit::fault() const
{
    for (const CodePicker *picker : {m_ui->category, m_ui->kelurahan})
        if (const QString typed = picker->unknownText(); !typed.isEmpty())
            return FieldFault{picker->objectName(),
                              [typed] {
                                  return tr("“%1” is not in the list. Choose one from the list.")
                                      .arg(typed);
                              }};
    const QString point = m_ui->point->text().trimmed();
    if (!point.isEmpty() && !pointFrom(point))
        return FieldFault{u"point"_s,
                          [point] {
                              return tr("“%1” is not a place on the map. Write latitude and "
                                        "longitude: -7.8014, 110.3647 or -7,8014; 110,3647.")
                                  .arg(point);
                          }};
    return std::nullopt;
}

void FactsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_reference)
        offerCodes();
    sayPoint();
    showUrgency();
    showPoint();
}

/// Writes the point that was given in the form of the language. Nobody has changed it by that, and
/// what somebody typed stays as he typed it.
void FactsEdit::sayPoint()
{
    if (!m_given.point || entered().point != m_shown.point)
        return;
    const QSignalBlocker quiet(m_ui->point);
    m_ui->point->setText(textOf(*m_given.point));
    m_ui->point->setProperty("given", m_ui->point->text());
}

void FactsEdit::offerCodes()
{
    showHints();
    m_ui->category->offer(categoryChoices(*m_reference));
    m_ui->classification->offer(choicesOf(m_reference->classifications));
    m_ui->urgency->offer(choicesOf(m_reference->urgencies));
    m_ui->kelurahan->offer(kelurahanChoices(*m_reference));
}

void FactsEdit::showHints()
{
    m_ui->category->setHint(tr("Type a word: hole, lamp, rubbish…"));
    m_ui->kelurahan->setHint(tr("Unknown, or outside the city"));
    m_ui->title->setPlaceholderText(m_isNew ? tr("Left empty: the first words of the text")
                                            : QString());
}

void FactsEdit::showUrgency()
{
    if (facts().isEmergency())
        m_ui->emergency->say(Notice::Kind::Warning,
                             tr("Emergency: tell the reporter to call 112 now. The complaint goes "
                                "before all others."));
    else
        m_ui->emergency->clear();
}

/// A point names its kelurahan, or warns that the city ends before it.
void FactsEdit::showPoint()
{
    m_ui->outside->clear();
    const auto point = pointFrom(m_ui->point->text());
    if (!point || !m_reference)
        return;
    if (const Region *kelurahan = m_reference->kelurahanAt(*point))
        m_ui->kelurahan->setCode(kelurahan->code);
    else
        m_ui->outside->say(Notice::Kind::Warning,
                           tr("This point lies outside the city. The complaint is kept and "
                              "marked; it may have to be referred."));
}

void FactsEdit::takeUsual(const QString &code)
{
    const Category *category = m_reference->category(code);
    if (!category)
        return;
    m_ui->classification->setCode(category->classification);
    m_ui->urgency->setCode(category->urgency);
}

} // namespace upik
