// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>

namespace upik {

/// Body of POST /v1/blobs (sync.md 2.7): a file that is about to come.
struct UploadRequest {
    QString sha256;   ///< 64 hexadecimal digits, lower-case: the file's name
    qint64 size = 0;  ///< bytes
    QString type;     ///< "image/jpeg"; which types are taken is the server's matter

    bool operator==(const UploadRequest &) const = default;
};

/// Whether it is the name of a file: exactly 64 of 0-9 and a-f.
bool isSha256(QStringView text);

QJsonObject toJson(const UploadRequest &request);
/// Fails without any of the three; FileTooLarge above kWireLimits.blobBytes.
Result<UploadRequest> uploadRequestFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
