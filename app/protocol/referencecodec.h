// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"

#include <QJsonObject>

// Reference data as JSON, under the same names as in the files of resources/seed; officers have
// officercodec.h.

namespace upik {

QJsonObject toJson(const Alternative &alternative);
QJsonObject toJson(const Agency &agency);
QJsonObject toJson(const CategoryGroup &group);
QJsonObject toJson(const Category &category);
/// The boundary as in GeoJSON: rings of [longitude, latitude].
QJsonObject toJson(const Region &region);
QJsonObject toJson(const Choice &choice);
QJsonObject toJson(const MessageTemplate &text);

/// Fails without a code or a name, as do all of these.
Result<Agency> agencyFrom(const QJsonObject &json, const QString &place = {});
Result<CategoryGroup> groupFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a group, too.
Result<Category> categoryFrom(const QJsonObject &json, const QString &place = {});
/// Fails where a corner is no pair of degrees, and where a kelurahan has no kemantren.
Result<Region> regionFrom(const QJsonObject &json, const QString &place = {});
Result<Choice> choiceFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a text.
Result<MessageTemplate> templateFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
