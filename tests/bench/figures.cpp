// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString shown(double value)
{
    const int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', digits);
}

QString column(const QString &text)
{
    return text.rightJustified(10);
}

QJsonObject jsonOf(const Samples &samples)
{
    QJsonArray values;
    for (const double value : samples.values)
        values.append(value);
    return {{u"what"_s, samples.what},    {u"unit"_s, samples.unit},
            {u"min"_s, samples.at(0)},    {u"median"_s, samples.median()},
            {u"p99"_s, samples.at(0.99)}, {u"max"_s, samples.at(1)},
            {u"samples"_s, values}};
}

QJsonObject jsonOf(const Aim &aim)
{
    return {{u"what"_s, aim.what},
            {u"unit"_s, aim.unit},
            {u"value"_s, aim.value},
            {aim.atMost ? u"at_most"_s : u"at_least"_s, aim.bound},
            {u"met"_s, aim.isMet()}};
}

QString lineOf(const Samples &samples)
{
    return u"      "_s + samples.what.leftJustified(52) + column(shown(samples.at(0)))
        + column(shown(samples.median())) + column(shown(samples.at(1))) + u"  "_s + samples.unit
        + u"  n="_s + QString::number(samples.values.size()) + u'\n';
}

QString lineOf(const Aim &aim)
{
    return u"    > "_s + aim.what.leftJustified(52) + column(QString()) + column(shown(aim.value))
        + u"  "_s + aim.unit + (aim.atMost ? u", aim <= "_s : u", aim >= "_s) + shown(aim.bound)
        + (aim.isMet() ? u"  met\n"_s : u"  MISSED\n"_s);
}

} // namespace

double Samples::at(double share) const
{
    if (values.empty())
        return 0;
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    const auto last = double(sorted.size() - 1);
    return sorted[std::size_t(std::clamp(share, 0.0, 1.0) * last + 0.5)];
}

void Row::add(const QString &what, const QString &unit, Measure measure)
{
    m_samples.push_back({what, unit, {}});
    m_measures.push_back(std::move(measure));
}

void Row::run(int times)
{
    for (const Measure &measure : m_measures) {
        Samples uncounted;
        measure(uncounted);
    }
    runAtOnce(times);
}

void Row::runAtOnce(int times)
{
    for (int time = 0; time < times; ++time)
        for (std::size_t way = 0; way < m_measures.size(); ++way)
            m_measures[way](m_samples[way]);
}

const Samples &Row::samples(const QString &what) const
{
    return *std::ranges::find(m_samples, what, &Samples::what);
}

double Row::ratio(const QString &what, const QString &by) const
{
    return samples(what).median() / samples(by).median();
}

void Row::aimAtMost(const QString &what, double value, const QString &unit, double bound)
{
    m_aims.push_back({what, value, unit, bound, true});
}

void Row::aimAtLeast(const QString &what, double value, const QString &unit, double bound)
{
    m_aims.push_back({what, value, unit, bound, false});
}

QJsonObject Row::toJson() const
{
    QJsonArray ways, aims;
    for (const Samples &samples : m_samples)
        ways.append(jsonOf(samples));
    for (const Aim &aim : m_aims)
        aims.append(jsonOf(aim));
    return {{u"id"_s, m_id}, {u"title"_s, m_title}, {u"ways"_s, ways}, {u"aims"_s, aims}};
}

QString Row::toText() const
{
    QString text = m_id.leftJustified(4) + m_title + u'\n';
    for (const Samples &samples : m_samples)
        text += lineOf(samples);
    for (const Aim &aim : m_aims)
        text += lineOf(aim);
    return text;
}

} // namespace upik
