// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace upik {

/// What one way of doing something cost, time after time.
struct Samples {
    QString what;
    QString unit;
    std::vector<double> values;

    /// The value below which this share of the samples lies.
    double at(double share) const;
    double median() const { return at(0.5); }
};

/// A figure that performance.md sets a bound for.
struct Aim {
    QString what;
    double value = 0;
    QString unit;
    double bound = 0;
    bool atMost = true;

    bool isMet() const { return atMost ? value <= bound : value >= bound; }
};

/// One row of the table: several ways of doing the same, each measured in turn, again and again,
/// so that a busy machine spoils all of them alike.
class Row {
public:
    /// Adds one sample or more.
    using Measure = std::function<void(Samples &)>;

    Row(QString id, QString title)
        : m_id(std::move(id))
        , m_title(std::move(title))
    { }

    void add(const QString &what, const QString &unit, Measure measure);
    /// Measures every way once without counting it, then as often as said, interleaved.
    void run(int times);
    /// The same without the first, uncounted time: for what takes long.
    void runAtOnce(int times);

    /// REQUIRES: such samples were added.
    const Samples &samples(const QString &what) const;
    /// Median of one way by that of another.
    double ratio(const QString &what, const QString &by) const;
    void aimAtMost(const QString &what, double value, const QString &unit, double bound);
    void aimAtLeast(const QString &what, double value, const QString &unit, double bound);

    const QString &id() const { return m_id; }
    QJsonObject toJson() const;
    /// As lines of the table.
    QString toText() const;

private:
    QString m_id;
    QString m_title;
    std::vector<Samples> m_samples;
    std::vector<Measure> m_measures;
    std::vector<Aim> m_aims;
};

} // namespace upik
