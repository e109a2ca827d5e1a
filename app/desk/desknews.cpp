// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desknews.h"

namespace upik {

DeskNews::DeskNews(Desk &desk) : m_desk(desk), m_post(std::make_shared<Postbox>(desk)) {}

DeskNews::~DeskNews() { m_post->close(); }

bool DeskNews::isTrouble(ErrorCode code)
{
    using enum ErrorCode;
    return code == StoreFull || code == StoreUnreadable || code == StoreDamaged;
}

void DeskNews::changed(const QString &complaint)
{
    m_looks.removeIf([&](const QString &look) { return look.endsWith(complaint); });
    Q_EMIT m_desk.complaintsChanged({complaint});
}

void DeskNews::manyChanged(const QStringList &ids)
{
    m_looks.clear();
    Q_EMIT m_desk.complaintsChanged(ids);
}

bool DeskNews::isFirstLook(const QString &seat, const QString &complaint)
{
    const QString look = seat + u' ' + complaint;
    const bool first = !m_looks.contains(look);
    m_looks.insert(look);
    return first;
}

void DeskNews::looked(QFuture<Result<void>> written, const QString &complaint)
{
    watched(written).then(QtFuture::Launch::Sync,
                          [this, post = m_post, complaint](const Result<void> &done) {
                              if (done)
                                  post->post([this, complaint] {
                                      Q_EMIT m_desk.complaintsChanged({complaint});
                                  });
                          });
}

} // namespace upik
