// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/fieldfaults.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Phrase saying(const QString &words)
{
    return [words] { return words; };
}

/// Two fields, the second with a part inside, and the line above the buttons.
struct FaultyForm {
    FaultyForm()
    {
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        for (QWidget *widget : {static_cast<QWidget *>(upper), static_cast<QWidget *>(upperError),
                                lower, static_cast<QWidget *>(lowerError)})
            column->addWidget(widget);
        upper->setObjectName(u"mergeInto"_s);
        upperError->setObjectName(u"mergeIntoError"_s);
        lower->setObjectName(u"message"_s);
        lowerError->setObjectName(u"messageError"_s);
        scroll.setWidget(form);
        scroll.show();
    }

    QScrollArea scroll;
    QLineEdit *upper = new QLineEdit;
    Notice *upperError = new Notice;
    QWidget *lower = new QWidget;
    QLineEdit *part = new QLineEdit(lower);
    Notice *lowerError = new Notice;
    Notice rest;
    FieldFaults faults{&scroll, &rest};
};

} // namespace

TEST_CASE("A fault stands under the field of its place and is read with the field")
{
    FaultyForm form;
    form.faults.show({u"merge_into"_s, saying(u"Pilih aduan."_s)});
    CHECK(form.upperError->sentence() == u"Pilih aduan."_s);
    CHECK(form.upper->accessibleDescription() == u"Pilih aduan."_s);
    CHECK((form.lowerError->sentence().isEmpty() && form.rest.sentence().isEmpty()));
}

TEST_CASE("A fault of no field in sight stands above the buttons")
{
    const QString place = GENERATE(u""_s, u"unknown"_s, u"message"_s);
    FaultyForm form;
    form.lower->hide();
    form.faults.show({place, saying(u"Salah."_s)});
    CHECK(form.rest.sentence() == u"Salah."_s);
    CHECK(form.lowerError->sentence().isEmpty());
}

TEST_CASE("Of several faults the one highest in the form is told, of two in one place the first")
{
    FaultyForm form;
    CHECK_FALSE(form.faults.showTopmost({}));
    CHECK(form.faults.showTopmost({{u"message"_s, saying(u"bawah"_s)},
                                   {u"merge_into"_s, saying(u"atas"_s)},
                                   {u"merge_into"_s, saying(u"kedua"_s)}}));
    CHECK(form.upperError->sentence() == u"atas"_s);
    CHECK(form.lowerError->sentence().isEmpty());
}

TEST_CASE("A change of a part mends the whole field, and no other")
{
    FaultyForm form;
    form.faults.show({u"message"_s, saying(u"Isi."_s)});
    form.faults.mend(form.upper);
    CHECK_FALSE(form.lowerError->sentence().isEmpty());
    form.faults.mend(form.part);
    CHECK(form.lowerError->sentence().isEmpty());
    CHECK(form.lower->accessibleDescription().isEmpty());
}

TEST_CASE("A hidden field's fault goes with the next change, a word about the whole form stays")
{
    FaultyForm form;
    form.lower->hide();
    form.faults.show({u"message"_s, saying(u"Isi."_s)});
    form.faults.mend(form.upper);
    CHECK(form.rest.sentence().isEmpty());
    form.faults.tell(Notice::Kind::Warning, saying(u"Berubah."_s));
    form.faults.mend(form.upper);
    CHECK(form.rest.sentence() == u"Berubah."_s);
}

TEST_CASE("A fault that matters no more is taken back by its place, and all are by clearing")
{
    FaultyForm form;
    form.faults.show({u"merge_into"_s, saying(u"Pilih."_s)});
    form.faults.takeBack(u"merge_into"_s);
    CHECK(form.upperError->sentence().isEmpty());
    form.faults.show({u"merge_into"_s, saying(u"Pilih."_s)});
    form.faults.tell(Notice::Kind::Hint, saying(u"Draf."_s));
    form.faults.clear();
    CHECK((form.upperError->sentence().isEmpty() && form.rest.sentence().isEmpty()));
    CHECK(form.upper->accessibleDescription().isEmpty());
}
