// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString shown(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0);
}

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

std::vector<std::vector<double>> interleaved(int rounds, const std::vector<Contestant> &all)
{
    std::vector<std::vector<double>> samples(all.size());
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < all.size(); ++i)
            samples[i].push_back(all[i].run());
    return samples;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::ranges::sort(samples);
    const auto place = std::size_t(std::lround(share * double(samples.size() - 1)));
    return samples[place];
}

double median(std::vector<double> samples)
{
    return quantile(std::move(samples), 0.5);
}

void Figures::add(const QString &row, const std::vector<Contestant> &all,
                  const std::vector<std::vector<double>> &samples)
{
    for (std::size_t i = 0; i < all.size(); ++i)
        add(row, all[i].name, samples[i], all[i].unit);
}

void Figures::add(const QString &row, const QString &name, std::vector<double> samples,
                  const QString &unit)
{
    const double least = quantile(samples, 0), middle = median(samples), most = quantile(samples, 1);
    print(u"%1  %2  min %3  median %4  max %5 %6"_s.arg(row, -4).arg(name, -52)
              .arg(shown(least), 9).arg(shown(middle), 9).arg(shown(most), 9).arg(unit));
    m_json.append(QJsonObject{{u"row"_s, row}, {u"what"_s, name}, {u"unit"_s, unit},
                              {u"min"_s, least}, {u"median"_s, middle}, {u"max"_s, most},
                              {u"runs"_s, qint64(samples.size())}});
}

void Figures::conclude(const QString &row, const QString &what, double value,
                       const QString &target)
{
    print(u"%1  = %2  %3   (target %4)"_s.arg(row, -4).arg(what, -50).arg(shown(value), 9).arg(target));
    m_json.append(QJsonObject{{u"row"_s, row}, {u"what"_s, what}, {u"value"_s, value},
                              {u"target"_s, target}});
}

} // namespace upik
