// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

namespace upik {

/// One of several ways that are measured in turn.
struct Contestant {
    QString name;
    std::function<double()> run; ///< yields milliseconds, or what its unit says
    QString unit = QStringLiteral("ms");
};

/// Lets each run, round after round, so that a busy machine hits all of them alike.
std::vector<std::vector<double>> interleaved(int rounds, const std::vector<Contestant> &all);

/// Milliseconds a piece of work takes.
double timed(const std::function<void()> &work);

double median(std::vector<double> samples);
double quantile(std::vector<double> samples, double share);

/// The table of a run: printed as it grows, written as JSON at the end.
class Figures
{
public:
    /// Rows of the table; the first is measured against the others, which are floors and rivals.
    void add(const QString &row, const std::vector<Contestant> &all,
             const std::vector<std::vector<double>> &samples);
    void add(const QString &row, const QString &name, std::vector<double> samples,
             const QString &unit = QStringLiteral("ms"));
    /// A ratio or a quantile, beside what the design asks for.
    void conclude(const QString &row, const QString &what, double value, const QString &target);

    const QJsonArray &json() const { return m_json; }

private:
    QJsonArray m_json;
};

} // namespace upik
