// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/fieldfault.h"
#include "ui/dialogs/notice.h"

#include <vector>

class QScrollArea;

namespace upik {

/// The faults of a form, each under the field it is about until that is mended; above the buttons
/// stands what is about no field in sight.
/// A field is found by its object name, the place in camel case ("merge_into" -> mergeInto); the
/// Notice for its faults is called the same and "Error".
class FieldFaults : public QObject
{
    Q_OBJECT

public:
    /// The form is what scrolls; `rest` is above the buttons. REQUIRES: both outlive this.
    FieldFaults(QScrollArea *scroll, Notice *rest);

    /// Shows a fault under its field and goes there; above the buttons where no field is its own.
    void show(const FieldFault &fault);
    void show(const Error &error) { show(faultFrom(error)); }
    /// Shows the one that stands highest in the form, of two about one field the first; false
    /// where there is none.
    bool showTopmost(const std::vector<FieldFault> &found);
    /// Says above the buttons what is about the form as a whole.
    void tell(Notice::Kind kind, const Phrase &words);
    void clear();
    /// What was wrong with the field of this place is so no more, or matters no more.
    void takeBack(const QString &place);
    /// This field, or a part of it, has been changed.
    void mend(QWidget *field);

private:
    QWidget *form() const;
    QWidget *fieldOf(const QString &place) const;
    Notice *wordsUnder(const QWidget *field) const;
    int topOf(const QString &place) const;

    QScrollArea *m_scroll;
    Notice *m_rest;
    bool m_restIsFault = false;  ///< a fault that has a field, which shows none, stands there
};

} // namespace upik
