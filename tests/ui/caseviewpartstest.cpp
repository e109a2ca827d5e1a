// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "support/oddtexts.h"
#include "ui/complaint/actionicons.h"
#include "ui/complaint/casehead.h"
#include "ui/complaint/casephotos.h"
#include "ui/complaint/factssection.h"
#include "ui/complaint/flowlayout.h"
#include "ui/complaint/foldingtext.h"
#include "ui/complaint/placesection.h"
#include "ui/complaint/readtext.h"
#include "ui/complaint/stepbar.h"
#include "ui/sla/levelchip.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

CaseFile fileOf(const Story &story)
{
    CaseFile file;
    file.complaint = story.complaint();
    for (const Event &event : story.events())
        file.history.push_back({event, false, false});
    return file;
}

QStringList labelsOf(const QWidget &part)
{
    QStringList words;
    for (const QLabel *label : part.findChildren<QLabel *>())
        if (!label->isHidden())
            words << label->text();
    return words;
}

QStringList chipsOf(const QWidget &part)
{
    QStringList words;
    for (const LevelChip *chip : part.findChildren<LevelChip *>())
        if (!chip->isHidden())
            words << chip->words();
    return words;
}

/// Three boxes of 100 by 20 in a line that breaks.
struct Flow {
    Flow() : layout(new FlowLayout(&room))
    {
        layout->setSpacing(10);
        for (int i = 0; i < 3; ++i) {
            boxes.push_back(new QWidget(&room));
            boxes.back()->setFixedSize(100, 20);
            layout->addWidget(boxes.back());
        }
    }

    QWidget room;
    FlowLayout *layout;
    std::vector<QWidget *> boxes;
};

/// Steps that are buttons now.
qsizetype buttonsOf(const StepBar &bar)
{
    const auto buttons = bar.findChildren<QPushButton *>();
    return std::ranges::count_if(buttons, [](const auto *each) { return !each->isHidden(); });
}

QAction *menuOf(const StepBar &bar, const QString &step)
{
    return bar.findChild<QMenu *>(u"moreStepsMenu"_s)->findChild<QAction *>(step);
}

} // namespace

TEST_CASE("Buttons break into a second line where the pane is narrow")
{
    Flow flow;
    CHECK(flow.layout->heightForWidth(320) == 20);
    CHECK(flow.layout->heightForWidth(215) == 50);
    CHECK(flow.layout->heightForWidth(100) == 80);
    flow.layout->setGeometry(QRect(0, 0, 215, 50));
    CHECK(flow.boxes[1]->pos() == QPoint(110, 0));
    CHECK(flow.boxes[2]->pos() == QPoint(0, 30));
}

TEST_CASE("A hidden button takes no room in its line")
{
    Flow flow;
    flow.boxes[0]->hide();
    CHECK(flow.layout->heightForWidth(215) == 20);
    CHECK(flow.layout->takeAt(7) == nullptr);
    CHECK(flow.layout->count() == 3);
}

TEST_CASE("A reader unfolds a long text and folds it again")
{
    FoldingText text;
    text.read(QString(u"kata "_s).repeated(500), u"Uraian"_s);
    auto *fold = text.findChild<QPushButton *>(u"fold"_s);
    CHECK(text.isFolded());
    fold->click();
    CHECK_FALSE(text.isFolded());
    fold->click();
    CHECK(text.isFolded());
}

TEST_CASE("A reader finds a text he unfolded still unfolded when the complaint changes")
{
    FoldingText text;
    const QString words = QString(u"kata "_s).repeated(500);
    text.read(words, u"Uraian"_s);
    text.findChild<QPushButton *>(u"fold"_s)->click();
    text.read(words, u"Description"_s);
    CHECK_FALSE(text.isFolded());
    text.read(words + u"!"_s, u"Description"_s);
    CHECK(text.isFolded());
}

TEST_CASE("A text of many short lines is folded too")
{
    FoldingText text;
    text.read(QString(u"a\n"_s).repeated(60), u"Uraian"_s);
    CHECK(text.isFolded());
    text.read(u"a\nb\nc"_s, u"Uraian"_s);
    CHECK_FALSE(text.isFolded());
}

TEST_CASE("Folding never cuts an emoji of several parts")
{
    const QString family = u"👨‍👩‍👧‍👦"_s;
    FoldingText text;
    text.read(family.repeated(400), u"Uraian"_s);
    QString shown = text.findChild<ReadText *>(u"words"_s)->toPlainText();
    REQUIRE(shown.endsWith(u'…'));
    shown.chop(1);
    CHECK(shown.size() % family.size() == 0);
}

TEST_CASE("A reader sees every odd text letter by letter")
{
    // QPlainTextEdit hands these out as ordinary blanks and line ends.
    static const QRegularExpression changed(u"[\\r\\x{a0}\\x{2028}\\x{2029}\\x{fdd0}\\x{fdd1}]"_s);
    ReadText text;
    for (const QString &odd : oddTexts()) {
        text.read(odd);
        if (!odd.contains(changed))
            CHECK(text.toPlainText() == odd);
    }
}

TEST_CASE("A text is as high as its lines and never wider than its room")
{
    ReadText text;
    text.resize(200, 20);
    text.show();
    text.read(u"satu"_s);
    const int one = text.height();
    text.read(QString(400, u'W'));
    CHECK(text.height() > 3 * one);
    CHECK(text.minimumSizeHint().width() < 200);
}

TEST_CASE("The head of a complaint names its marks once each and takes them back")
{
    CaseHead head;
    CaseFile file = fileOf(storyIn(State::Received));
    file.complaint.confidential = true;
    file.complaint.anonymous = true;
    file.complaint.marks = {QString(kMarkNoPlace), QString(kMarkContactUnusable)};
    head.show(file);
    CHECK(chipsOf(head).size() == 4);
    CHECK(chipsOf(head).contains(u"Contact unusable"_s));
    head.show(fileOf(storyIn(State::Received)));
    CHECK(chipsOf(head).isEmpty());
}

TEST_CASE("The head of an ended emergency no longer asks for 112")
{
    CaseHead head;
    CaseFile file = fileOf(storyIn(State::Done));
    file.complaint.facts.urgency = u"darurat"_s;
    head.show(file);
    CHECK(head.findChild<QWidget *>(u"emergency"_s)->isHidden());
}

TEST_CASE("The title grows with the letters of the program")
{
    CaseHead head;
    head.show(fileOf(storyIn(State::Received)));
    QFont large = head.font();
    large.setPointSize(20);
    head.setFont(large);
    CHECK(head.findChild<ReadText *>(u"title"_s)->font().pointSizeF() > 20);
}

TEST_CASE("Every action has an icon in the program")
{
    for (const ActionRow &action : actions()) {
        INFO(action.label);
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(iconOf(action.action))));
    }
}

TEST_CASE("A button tells by dots that it opens a dialog")
{
    CHECK(buttonLabel(Action::Reject).endsWith(u'…'));
    CHECK_FALSE(buttonLabel(Action::ApproveCompletion).endsWith(u'…'));
}

TEST_CASE("As many steps are buttons as two lines have room for, the others stand in the menu")
{
    StepBar bar;
    CaseFile file = fileOf(storyIn(State::UnderReview));
    file.steps = {Action::Transfer, Action::SendBack, Action::ConfirmRejection, Action::Merge};
    file.remarks = {Action::InternalNote, Action::RevealReporter};
    bar.show(file);
    for (const int width : {1500, 100, 1500}) {
        bar.resize(width, 100);
        CHECK(buttonsOf(bar) == (width == 100 ? 3 : 4));
        CHECK(menuOf(bar, u"step-merge"_s)->isVisible() == (width == 100));
    }
    CHECK(menuOf(bar, u"step-internal_note"_s)->isVisible());
    CHECK_FALSE(menuOf(bar, u"step-reveal_reporter"_s));
}

TEST_CASE("Larger letters leave fewer steps as buttons")
{
    StepBar bar;
    CaseFile file = fileOf(storyIn(State::UnderReview));
    file.steps = {Action::Transfer, Action::SendBack, Action::ConfirmRejection, Action::Merge,
                  Action::Refer};
    bar.show(file);
    bar.resize(600, 100);
    QFont large = bar.font();
    large.setPointSize(3 * large.pointSize());
    const auto before = buttonsOf(bar);
    bar.setFont(large);
    QCoreApplication::sendPostedEvents();
    CHECK(before > buttonsOf(bar));
    CHECK(buttonsOf(bar) == 3);
}

TEST_CASE("An officer in the street has larger buttons than an admin at the desk")
{
    StepBar bar;
    CaseFile file = fileOf(storyIn(State::Assigned));
    file.steps = {Action::Receive, Action::ReturnToAgency};
    bar.show(file);
    CHECK(bar.findChild<QPushButton *>(u"step-receive"_s)->minimumHeight()
          == 2 * bar.fontMetrics().height());
    StepBar admins;
    file.steps = {Action::Receive, Action::Reassign, Action::ReturnToAgency};
    admins.show(file);
    CHECK(admins.findChild<QPushButton *>(u"step-receive"_s)->minimumHeight() == 0);
}

TEST_CASE("A complaint that allows nothing has no buttons")
{
    StepBar bar;
    bar.show(fileOf(storyIn(State::Merged)));
    CHECK(bar.isHidden());
}

TEST_CASE("A reader learns who handles the complaint and how it came")
{
    FactsSection facts;
    facts.show(fileOf(storyIn(State::OnHold)), *fakeReference());
    const QString words = labelsOf(facts).join(u'|');
    CHECK(words.contains(u"Agus"));
    CHECK(words.contains(u"Cuaca"));
    CHECK(words.contains(u"UPIK on JSS"));
    CHECK(words.contains(u"23 Nov 2026 08.00 WIB"));
    CHECK_FALSE(words.contains(u"Outside body"));
}

TEST_CASE("A reader of a merged complaint opens the one it was merged into")
{
    FactsSection facts;
    const CaseFile file = fileOf(storyIn(State::Merged));
    facts.show(file, *fakeReference());
    QSignalSpy wanted(&facts, &FactsSection::complaintWanted);
    facts.findChild<QPushButton *>(u"mergedInto"_s)->click();
    CHECK(wanted.first().first().toString() == file.complaint.mergedInto);
}

TEST_CASE("A reader copies coordinates as maps want them")
{
    PlaceSection place;
    place.show(fileOf(storyIn(State::Received)), *fakeReference());
    place.findChild<QPushButton *>(u"copyPoint"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"-7.77360, 110.35720"_s);
}

TEST_CASE("A reader is told that no address was given")
{
    PlaceSection place;
    CaseFile file = fileOf(storyIn(State::Received));
    file.complaint.facts = {};
    place.show(file, *fakeReference());
    CHECK(place.findChild<ReadText *>(u"address"_s)->toPlainText() == u"No address given"_s);
    CHECK(place.findChild<QLabel *>(u"region"_s)->isHidden());
    CHECK(place.findChild<QLabel *>(u"point"_s)->isHidden());
}

TEST_CASE("A place is named with its level, an unknown one by its code")
{
    CHECK(regionWords(*fakeReference(), u"34.71.03"_s) == u"Kemantren Gondokusuman"_s);
    CHECK(regionWords(*fakeReference(), u"34.04.01"_s) == u"34.04.01"_s);
    CHECK(regionWords(*fakeReference(), {}).isEmpty());
}

TEST_CASE("A photo tells whether it came with the complaint or from the work")
{
    CaseFile file = fileOf(storyIn(State::Done));
    Attachment before, after;
    before.id = u"before"_s;
    after.id = file.history.back().event.input.photos.value(0);
    file.attachments = {before, after};
    const auto photos = photosOf(file);
    REQUIRE(photos.size() == 2);
    CHECK_FALSE(photos[0].ofWork);
    CHECK(photos[0].caption.contains(u"23 Nov 2026 08.00 WIB"));
    CHECK(photos[1].ofWork);
    CHECK(photos[1].caption.contains(u"Pak Joko"));
}

TEST_CASE("A chip keeps its icon where its words have no room")
{
    LevelChip chip;
    chip.say(Level::Paused, u"Dijeda: menunggu keterangan dari pelapor"_s);
    CHECK(chip.minimumSizeHint().width() < chip.sizeHint().width());
    CHECK(chip.accessibleName() == chip.words());
    CHECK_FALSE(chip.grab().isNull());
}
