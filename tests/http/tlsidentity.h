// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A key and a certificate for "upik", signed by itself, in files that go away with it.
#include <QTemporaryDir>

namespace upik {

class TestIdentity
{
public:
    /// REQUIREs that OpenSSL makes them.
    TestIdentity();

    QString certificates() const { return m_directory.filePath(QStringLiteral("cert.pem")); }
    QString key() const { return m_directory.filePath(QStringLiteral("key.pem")); }

private:
    QTemporaryDir m_directory;
};

} // namespace upik
