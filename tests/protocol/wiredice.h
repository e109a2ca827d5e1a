// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wiresamples.h"
#include "support/dice.h"

namespace upik {

/// Messages as they may occur, drawn from a seed.
class WireDice
{
public:
    explicit WireDice(quint32 seed) : m_dice(seed) {}

    Problem problem();
    LoginRequest login();
    SessionAnswer session();
    MetaAnswer meta();
    PushRequest push();
    PushAnswer pushAnswer();
    PullRequest pull();
    PullPage page();
    UploadRequest upload();
    /// Bytes with some of them changed, cut or doubled.
    QByteArray damaged(QByteArray bytes);

private:
    /// Text that may travel, at most kLongestWord; empty now and then.
    QString text();
    QString word();
    QStringList words();
    /// Of a member: without characters above U+FFFF, which Qt 6.4 sorts in one order where it
    /// parses and in another where it looks up, so that it finds such a name only now and then.
    QString name();
    QString id();
    qint64 whole();
    Mutation mutation();
    MutationResult result();
    QJsonValue value(int depth);
    QJsonObject object(int depth = 3);

    Dice m_dice;
};

} // namespace upik
