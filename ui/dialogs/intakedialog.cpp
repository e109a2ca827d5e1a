// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/intakedialog.h"

#include "ui_intakedialog.h"

#include "desk/intakejudge.h"
#include "ui/complaint/actionicons.h"
#include "ui/dialogs/categorysuggestion.h"
#include "ui/dialogs/choices.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMostSame = 3;

/// The queue in which a role sees most: all complaints, or what waits for it first.
QString widestQueue(Role role)
{
    const auto queues = queuesOf(role);
    const auto it = std::ranges::find(queues, Cut::Everything, &Queue::cut);
    return it == queues.end() ? queues.front()->code : (*it)->code;
}

/// What came in last about the same matter in the same kelurahan.
ListQuery latestLike(const Seat &seat, const Facts &facts)
{
    ListQuery query{seat, widestQueue(seat.role)};
    query.filters.categories = {facts.category};
    query.filters.kelurahan = {facts.kelurahan};
    query.sort = SortBy::Received;
    query.descending = true;
    return query;
}

/// What one seat has half taken in, perhaps confidential, does not turn up at another.
QString draftKey(const Seat &seat)
{
    return u"intake:%1:%2"_s.arg(row(seat.role).code, seat.agency);
}

/// Not what the person has chosen already.
bool isNews(const CategorySuggestion &found, const QString &chosen)
{
    return !found.category.isEmpty() && found.category != chosen;
}

/// What the channel calls the time at which the reporter spoke or wrote.
QString timeLabel(Channel channel)
{
    const auto words = [](const char *source) {
        return QCoreApplication::translate("upik::IntakeDialog", source);
    };
    switch (channel) {
    case Channel::Phone: return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the call"));
    case Channel::Messaging:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the first message"));
    case Channel::Email:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime the e-mail came"));
    case Channel::SocialMedia:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the post"));
    case Channel::Letter:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime the letter came"));
    case Channel::FrontDesk:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the visit"));
    case Channel::Jss:
    case Channel::Lapor: break;
    }
    return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime it was submitted"));
}

} // namespace

IntakeDialog::IntakeDialog(Desk &desk, const Seat &seat, QWidget *parent)
    : FormDialog(desk, draftKey(seat), parent), m_seat(seat),
      m_ui(std::make_unique<Ui::IntakeDialog>())
{
    m_ui->setupUi(body());
    setWidthInCharacters(104);
    m_ui->facts->setReference(desk.reference());
    m_ui->facts->beginNew();
    m_ui->agency->offer(agencyChoices(*desk.reference(), AgencyKind::City));
    m_ui->photos->setDesk(desk);
    m_ui->submittedAt->setWhen(desk.now());
    connect(m_ui->channel, &ChannelChoice::codeChanged, this, &IntakeDialog::channelChosen);
    connect(m_ui->text, &NoteEdit::textChanged, this, &IntakeDialog::suggest);
    connect(m_ui->facts, &FactsEdit::categoryChanged, this, &IntakeDialog::categoryChosen);
    connect(m_ui->facts, &FactsEdit::factsChanged, this, &IntakeDialog::lookForSame);
    connect(m_ui->agency, &CodePicker::codeChanged, this, &IntakeDialog::explainAgency);
    connect(m_ui->readBack, &QCheckBox::toggled, this, [this] { takeBackFault(u"read_back"_s); });
    m_ui->channel->setFocus();
}

IntakeDialog::~IntakeDialog() = default;

Intake IntakeDialog::intake() const
{
    Intake intake;
    intake.channel = m_ui->channel->channel();
    if (*row(intake.channel).numberLabel)
        intake.channelNumber = m_ui->channelNumber->text().trimmed();
    intake.text = m_ui->text->written();
    intake.facts = m_ui->facts->facts();
    intake.agency = m_ui->agency->code();
    intake.confidential = m_ui->confidential->isChecked();
    // The field shows minutes; one that is still "now" is not before the caller spoke.
    intake.submittedAt = std::min(m_ui->submittedAt->when(), desk().now());
    if (m_ui->submittedAt->when() > desk().now() + 1min)
        intake.submittedAt = m_ui->submittedAt->when();
    intake.reporter = m_ui->reporter->reporter();
    intake.photos = m_ui->photos->ids();
    return intake;
}

void IntakeDialog::retranslate()
{
    m_ui->retranslateUi(body());
    setHeading(labelOf(Action::Record), QString());
    setPrimary(tr("Take in"), icon(iconOf(Action::Record)));
    m_ui->agency->setHint(tr("Type a part of the name"));
    m_ui->entered->setText(tr("Entered now: %1 by %2").arg(dateTime(desk().now()),
                                                           m_seat.person));
    channelChosen();
    suggest();
    explainAgency();
}

/// Of all faults the one that stands highest comes first.
void IntakeDialog::send()
{
    std::vector<FieldFault> found = faults();
    const auto judged = IntakeJudge(*desk().reference(), desk().now()).judge(intake());
    if (!judged)
        found.push_back({judged.error().place, errorText(judged.error())});
    const auto first = std::ranges::min_element(
        found, {}, [this](const FieldFault &fault) { return topOf(fault.place); });
    if (first != found.end()) {
        showFault(*first);
        return;
    }
    setWaiting(true);
    whenAnswered(desk().takeIn(m_seat, *judged), this,
                 [this](const Result<Receipt> &receipt) { answered(receipt); });
}

void IntakeDialog::channelChosen()
{
    const Channel channel = m_ui->channel->channel();
    const QString number = numberLabel(channel);
    m_ui->channelNumberLabel->setText(number);
    m_ui->numberField->setVisible(!number.isEmpty());
    m_ui->submittedAtLabel->setText(timeLabel(channel));
    m_ui->textLabel->setText(channel == Channel::Phone ? tr("The caller's &words")
                                                       : tr("The reporter's &words"));
    m_ui->readBack->setVisible(channel == Channel::Phone);
    takeBackFault(u"read_back"_s);
    m_ui->reporter->setChannel(channel);
}

/// The category names the agency; one that somebody chose by hand stays.
void IntakeDialog::categoryChosen(const QString &code)
{
    const QString usual = desk().reference()->agencyFor(code);
    const bool byHand = m_ui->agency->code() != m_proposedAgency;
    m_proposedAgency = desk().reference()->agency(usual) ? usual : QString();
    if (!byHand)
        m_ui->agency->setCode(m_proposedAgency);
    explainAgency();
}

/// Proposes a category by the keywords in the text, until somebody chooses one.
void IntakeDialog::suggest()
{
    const auto reference = desk().reference();
    const auto found = suggestCategory(*reference, m_ui->text->written());
    const QString chosen = m_ui->facts->facts().category;
    const bool byHand = chosen != m_proposedCategory;
    if (!isNews(found, byHand ? chosen : QString())) {
        m_ui->suggestion->clear();
        return;
    }
    if (!byHand) {
        m_proposedCategory = found.category;
        m_ui->facts->setCategory(found.category);
    }
    m_ui->suggestion->say(Notice::Kind::Hint,
                          tr("Category by the text: %1 (%2)")
                              .arg(categoryLabel(*reference, found.category),
                                   found.words.join(u", "_s)));
}

/// Names what lies open of the same category in the same kelurahan, before it is entered twice.
void IntakeDialog::lookForSame()
{
    const Facts facts = m_ui->facts->facts();
    const std::pair about(facts.category, facts.kelurahan);
    if (about == std::exchange(m_sameAbout, about))
        return;
    m_ui->same->clear();
    if (facts.category.isEmpty() || facts.kelurahan.isEmpty())
        return;
    whenAnswered(desk().rows(latestLike(m_seat, facts), 0, kMostSame), this,
                 [this, about](const Result<std::vector<ListRow>> &rows) {
                     if (rows && about == m_sameAbout)
                         showSame(*rows);
                 });
}

void IntakeDialog::showSame(const std::vector<ListRow> &rows)
{
    QStringList lines;
    for (const ListRow &row : rows)
        lines << u"%1 · %2 · %3 · %4"_s.arg(row.number, row.title, labelOf(row.state),
                                            ago(row.receivedAt, desk().now()));
    if (!lines.isEmpty())
        m_ui->same->say(Notice::Kind::Hint, tr("Perhaps the same:") + u'\n' + lines.join(u'\n'));
}

/// Why this agency, and who else it could be.
void IntakeDialog::explainAgency()
{
    const auto reference = desk().reference();
    const Category *category = reference->category(m_ui->facts->facts().category);
    m_ui->agencyReason->setVisible(category != nullptr);
    if (!category)
        return;
    const QStringList lines = agencyReasons(*category);
    m_ui->agencyReason->setText(lines.join(u'\n'));
    m_ui->agencyReason->setVisible(!lines.isEmpty());
}

QStringList IntakeDialog::agencyReasons(const Category &category) const
{
    const auto reference = desk().reference();
    QStringList lines;
    if (!m_proposedAgency.isEmpty() && m_ui->agency->code() == m_proposedAgency)
        lines << tr("By the category “%1”.").arg(labelOf(category.name));
    for (const Alternative &other : category.alternatives)
        if (reference->agency(other.agency))
            lines << tr("%1: %2").arg(agencyLabel(*reference, other.agency), other.when);
    return lines;
}

/// What only the form knows; the rest is the desk's judgement.
std::vector<FieldFault> IntakeDialog::faults() const
{
    std::vector<FieldFault> found;
    if (const auto wrong = m_ui->facts->fault())
        found.push_back(*wrong);
    if (m_ui->channel->channel() == Channel::Phone && !m_ui->readBack->isChecked())
        found.push_back({u"read_back"_s,
                         tr("Read the text back to the caller, then tick this.")});
    if (m_ui->photos->isBusy())
        found.push_back({u"photos"_s, tr("A photo is still being read. Confirm again in a "
                                         "moment.")});
    return found;
}

void IntakeDialog::forgetProposals()
{
    m_proposedCategory.clear();
    m_proposedAgency.clear();
    m_ui->readBack->setChecked(false);
}

void IntakeDialog::answered(const Result<Receipt> &receipt)
{
    setWaiting(false);
    if (!receipt) {
        showError(receipt.error());
        return;
    }
    const Receipt done = *receipt;
    finish();
    Q_EMIT takenIn(done);
}

} // namespace upik
