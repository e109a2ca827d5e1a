// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "ui/dialogs/fieldfault.h"

#include <QWidget>

#include <memory>

namespace upik {

namespace Ui {
class FactsEdit;
}

/// The facts of a complaint, to be entered or corrected: what, of which kind, how urgent, where.
class FactsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FactsEdit(QWidget *parent = nullptr);
    ~FactsEdit() override;

    /// Offers the codes of this reference.
    void setReference(const ReferencePtr &reference);
    /// Facts of an existing complaint. A draft keeps only what was changed in them: what a
    /// colleague corrects until the draft comes back stands.
    void setFacts(const Facts &facts);
    /// What is entered. A member that nobody touched comes back exactly as it was set, even where
    /// its field shows less of it: a point to the metre, a code the reference does not know.
    Facts facts() const;
    /// Somebody else has corrected the facts: members that nobody touched here take his values.
    void follow(const Facts &now);
    /// For an intake: a category brings its usual classification and urgency, and the title may be
    /// left to the first words. Facts of an existing complaint do not change by themselves.
    void beginNew();
    void setCategory(const QString &code);
    /// A text that is no category, no kelurahan or no point: it would be lost in facts().
    std::optional<FieldFault> fault() const;

Q_SIGNALS:
    void categoryChanged(const QString &code);
    void factsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    Facts entered() const;
    void show(const Facts &facts);
    QWidgetList fields() const;
    void offerCodes();
    void showUrgency();
    void showPoint();
    void sayPoint();
    void showHints();
    void takeUsual(const QString &category);

    std::unique_ptr<Ui::FactsEdit> m_ui;
    ReferencePtr m_reference;
    Facts m_given, m_shown;  ///< as set, and as the fields show that
    bool m_isNew = false;
};

} // namespace upik
