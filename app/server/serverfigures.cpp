// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverfigures.h"

namespace upik {
namespace {

void addHead(QByteArray &page, const QByteArray &name, const char *meaning, const char *type)
{
    page += "# HELP " + name + ' ' + meaning + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray seconds(qint64 ms) { return QByteArray::number(double(ms) / 1'000, 'g', 12); }

} // namespace

void ServerFigures::answered(const QByteArray &route, int status, Millis took)
{
    const std::scoped_lock lock(m_mutex);
    ++m_answers[{route, status}];
    Times &times = m_times[route];
    for (std::size_t i = 0; i < kClasses.size(); ++i)
        times.counts[i] += took.count() <= kClasses[i] ? 1 : 0;
    ++times.count;
    times.sum += took;
}

QByteArray ServerFigures::page(const std::vector<Gauge> &gauges) const
{
    QByteArray page;
    const std::scoped_lock lock(m_mutex);
    addHead(page, "upik_answers_total", "Answers by route and status.", "counter");
    for (const auto &[key, count] : m_answers)
        page += "upik_answers_total{route=\"" + key.first + "\",status=\""
            + QByteArray::number(key.second) + "\"} " + QByteArray::number(count) + '\n';
    addHead(page, "upik_answer_seconds", "Time from a request to its answer.", "histogram");
    for (const auto &[route, times] : m_times) {
        const QByteArray label = "{route=\"" + route + "\"";
        for (std::size_t i = 0; i < kClasses.size(); ++i)
            page += "upik_answer_seconds_bucket" + label + ",le=\"" + seconds(kClasses[i])
                + "\"} " + QByteArray::number(times.counts[i]) + '\n';
        const QByteArray count = QByteArray::number(times.count);
        page += "upik_answer_seconds_bucket" + label + ",le=\"+Inf\"} " + count + '\n';
        page += "upik_answer_seconds_sum" + label + "} " + seconds(times.sum.count()) + '\n';
        page += "upik_answer_seconds_count" + label + "} " + count + '\n';
    }
    for (const Gauge &gauge : gauges) {
        addHead(page, gauge.name, gauge.meaning.constData(), "gauge");
        page += gauge.name + ' ' + QByteArray::number(gauge.value) + '\n';
    }
    return page;
}

} // namespace upik
