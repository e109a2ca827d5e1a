// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/orphansweep.h"

#include "domain/firsterror.h"
#include "desk/journalline.h"
#include "store/attachmentstore.h"
#include "store/complaintstore.h"
#include "store/draftstore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kYoung = 24h;
/// So that no start keeps the writing thread for long.
constexpr qsizetype kMostAtOnce = 500;

/// A photo, or one that was being written when the power went: nothing else in the folder is ours.
bool isOurs(const QString &name)
{
    static const QRegularExpression ours(u"^[0-9a-f]{64}(\\.[A-Za-z0-9]{6})?$"_s);
    return ours.match(name).hasMatch();
}

bool isMentioned(const QString &id, const QList<QByteArray> &drafts)
{
    const QByteArray word = id.toLatin1();
    return std::ranges::any_of(drafts, [&](const QByteArray &body) { return body.contains(word); });
}

} // namespace

OrphanSweep::OrphanSweep(AttachmentIntake photos, Journal journal, Seal seal, Instant now)
    : m_photos(std::move(photos))
    , m_journal(std::move(journal))
    , m_seal(std::move(seal))
    , m_before(now - kYoung)
{}

QFuture<Result<int>> OrphanSweep::run(StoreThreads &store) const
{
    const auto look = [sweep = *this](Database &database) { return sweep.find(database); };
    return store.read(Reading::Bulk, look)
        .then(QtFuture::Launch::Sync,
              [sweep = *this, store = &store](const Result<Found> &found) {
                  const auto clear = [sweep, found](Database &database) -> Result<int> {
                      return found ? sweep.clear(database, *found) : Unexpected{found.error()};
                  };
                  return store->write(Urgency::Bulk, clear);
              })
        .unwrap();
}

/// Not beside the files of a rescue, and not where rows that would speak of photos are missing.
Result<bool> OrphanSweep::maySweep(Database &database) const
{
    const QDir home = QFileInfo(m_photos.folder()).dir();
    if (!home.entryList({u"damaged-*"_s, u"rescu*.db"_s}).isEmpty())
        return false;
    const auto complaints = ComplaintStore(database).count();
    const auto photos = AttachmentStore(database).count();
    if (const Error *error = firstError(complaints, photos))
        return Unexpected{*error};
    return *complaints > 0 && *photos > 0;
}

Result<OrphanSweep::Found> OrphanSweep::find(Database &database) const
{
    const auto may = maySweep(database);
    if (!may || !*may)
        return may ? Result<Found>(Found()) : Unexpected{may.error()};
    auto unused = AttachmentStore(database).unused(m_before);
    auto files = strayFiles(database);
    const auto typed = drafts(database);
    if (const Error *error = firstError(unused, files, typed))
        return Unexpected{*error};
    const auto named = unused->isEmpty() && files->isEmpty() ? QSet<QString>() : inJournal();
    for (QStringList *names : {&*unused, &*files}) {
        names->removeIf([&named](const QString &id) { return named.contains(id); });
        names->removeIf([&typed](const QString &id) { return isMentioned(id, *typed); });
        names->resize(std::min(names->size(), kMostAtOnce));
    }
    return Found{*unused, *files};
}

/// Photos of all that was ever to be done here.
QSet<QString> OrphanSweep::inJournal() const
{
    QSet<QString> named;
    m_journal.each([&named](const QByteArray &said) {
        const auto line = said.contains("\"photos\"") ? journalLineFrom(said)
                                                      : fail(ErrorCode::NotFound);
        if (!line || !line->event)
            return;
        const Event &event = *line->event;
        for (const QString &photo : event.intake ? event.intake->photos : event.input.photos)
            named.insert(photo);
    });
    return named;
}

/// As they were typed: what mentions a photo holds its id.
Result<QList<QByteArray>> OrphanSweep::drafts(Database &database) const
{
    const auto sealedBodies = DraftStore(database).all();
    if (!sealedBodies)
        return Unexpected{sealedBodies.error()};
    QList<QByteArray> bodies;
    for (const auto &[key, body] : *sealedBodies) {
        auto plain = m_seal.open(QByteArray::fromBase64(body), {key, "draft"_L1});
        if (!plain)
            return Unexpected{plain.error()};
        bodies << std::move(plain).value();
    }
    return bodies;
}

/// Old files that no row speaks of, folder by folder.
Result<QStringList> OrphanSweep::strayFiles(Database &database) const
{
    QStringList strays;
    const QDir blobs(m_photos.folder());
    for (const QString &prefix : blobs.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto known = AttachmentStore(database).idsBeginning(prefix);
        if (!known)
            return Unexpected{known.error()};
        strays += QDir(blobs.filePath(prefix)).entryList(QDir::Files);
        strays.removeIf([&](const QString &name) { return known->contains(name); });
    }
    strays.removeIf([this](const QString &name) { return !isOurs(name) || !isOld(name); });
    return strays;
}

/// What has been added again since it was found stays.
Result<int> OrphanSweep::clear(Database &database, const Found &found) const
{
    AttachmentStore attachments(database);
    for (const QString &id : found.rows)
        if (const auto dropped = attachments.dropUnused(id, m_before); !dropped)
            return Unexpected{dropped.error()};
    int cleared = 0;
    for (const QString &name : found.rows + found.files) {
        const auto known = attachments.idsBeginning(name);
        if (!known)
            return Unexpected{known.error()};
        cleared += known->isEmpty() && remove(name) ? 1 : 0;
    }
    return cleared;
}

bool OrphanSweep::remove(const QString &name) const
{
    return isOld(name) && QFile::remove(m_photos.pathOf(name));
}

bool OrphanSweep::isOld(const QString &name) const
{
    const QDateTime changed = QFileInfo(m_photos.pathOf(name)).lastModified();
    return changed.isValid() && fromMillis(changed.toMSecsSinceEpoch()) < m_before;
}

} // namespace upik
