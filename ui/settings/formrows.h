// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/phrase.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QComboBox;
class QFormLayout;
class QLabel;

namespace upik {

class Notice;

/// Labelled fields below each other, each with room for what is wrong with it. Knows the source
/// texts of its words (context "Settings") and says them anew when the language changes.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    /// Short labels stand beside their fields, long ones above.
    enum class Labels { Beside, Above };

    explicit FormRows(QWidget *parent = nullptr, Labels labels = Labels::Beside);

    /// `label` is a source text of context "Settings".
    void addField(const char *label, QWidget *field);
    /// A field that is tall and wide: its label stands above it, whatever the others' do.
    void addTall(const char *label, QWidget *field);
    /// A list of fixed words; the index is the value.
    void addChoice(const char *label, QComboBox *box, const std::vector<const char *> &items);
    /// A check box or a button, which carries its words itself.
    void addButton(const char *words, QAbstractButton *button);
    void addHeading(const char *words);
    /// Something over the whole width, without a label.
    void addWide(QWidget *widget);

    /// Says under a field what is wrong with it, in the language of the window, now and later; no
    /// phrase takes it back.
    void blame(QWidget *field, const Phrase &phrase);
    /// The first field that is blamed, or nullptr.
    QWidget *faulty() const;

protected:
    /// The wheel changes a field only while it has the focus: scrolling the page changes nothing.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *field;
        QLabel *label;
        Notice *fault;
        const char *words;
    };
    struct Items {
        QComboBox *box;
        std::vector<const char *> words;
    };

    void addRow(const char *label, QWidget *field, Labels labels);
    void sayWords();
    void sayRow(const Row &row) const;

    QFormLayout *m_form;
    std::vector<Row> m_rows;
    std::vector<Items> m_items;
};

} // namespace upik
