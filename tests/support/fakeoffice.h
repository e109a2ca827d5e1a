// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"

namespace upik {

/// An office that agrees to everything and writes nothing.
class FakeOffice : public Office
{
public:
    QFuture<Result<void>> saveSettings(const Seat &, const SopSettings &) override
    {
        return ready<void>({});
    }
    QFuture<Result<void>> saveCalendars(const Seat &, const CalendarBook &) override
    {
        return ready<void>({});
    }
    QFuture<Result<void>> saveOfficers(const Seat &, const std::vector<Officer> &) override
    {
        return ready<void>({});
    }
    QFuture<Result<qint64>> deadlinesMovedBy(const SlaRules &) override
    {
        return ready<qint64>(qint64(0));
    }
    QFuture<Result<ImportReport>> previewImport(const QString &) override
    {
        return ready<ImportReport>(ImportReport{});
    }
    QFuture<Result<ImportReport>> importFile(const Seat &, const QString &) override
    {
        return ready<ImportReport>(ImportReport{});
    }
    QFuture<Result<qint64>> exportFile(const QString &path) override
    {
        exported << path;
        return ready<qint64>(qint64(0));
    }

    QStringList exported;

private:
    template <typename T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        return QtFuture::makeReadyFuture(std::move(result));
    }
};

} // namespace upik
