// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

#include <memory>
#include <vector>

namespace upik {

/// A word in both languages of the window.
struct Name {
    QString id;
    QString en;

    bool operator==(const Name &) const = default;
};

struct Agency {
    QString code;
    QString name;
    QString shortName;
    QString kind;       ///< dinas, kemantren, bumn, ...
    QString parent;
    bool external = false;  ///< outside the city's government: for referrals
    bool active = true;

    bool operator==(const Agency &) const = default;
};

/// A proposal for another agency than the category's own, with the condition in words.
struct Alternative {
    QString agency;     ///< code, or "KM-*": the kemantren of the place
    QString when;

    bool operator==(const Alternative &) const = default;
};

struct CategoryGroup {
    QString code;
    Name name;

    bool operator==(const CategoryGroup &) const = default;
};

struct Category {
    QString code;
    Name name;
    QString group;
    QString agency;     ///< who gets it by default
    QString unit;
    std::vector<Alternative> alternatives;
    QStringList keywords;
    QString classification;
    QString urgency;
    bool needsPlace = false;
    bool needsPhoto = false;

    bool operator==(const Category &) const = default;
};

struct Region {
    QString code;
    QString name;
    QString parent;     ///< of a kelurahan: its kemantren; of a kemantren: empty
    QString agency;
    Point centre;
    std::vector<std::vector<Point>> rings;  ///< of a kelurahan; first outer

    bool operator==(const Region &) const = default;
    bool isKelurahan() const { return !parent.isEmpty(); }
};

struct Officer {
    QString id;
    QString name;
    QString agency;
    QString team;
    QStringList skills;     ///< category or group codes
    QStringList kemantren;  ///< codes; empty: the whole city
    int capacity = 8;       ///< open tasks at a time
    bool active = true;

    bool operator==(const Officer &) const = default;
};

/// A coded choice: a reject reason (suggests an action), a hold reason (pauses), a classification.
struct Choice {
    QString code;
    Name name;
    QString suggests;
    bool pauses = false;
    std::optional<int> nationalDays;

    bool operator==(const Choice &) const = default;
};

/// A text for the reporter with {placeholders}.
struct MessageTemplate {
    QString code;
    Name title;
    Name text;

    bool operator==(const MessageTemplate &) const = default;
};

/// The reference data of a desk. An immutable snapshot; a change makes a new one.
struct Reference {
    std::vector<Agency> agencies;
    std::vector<CategoryGroup> groups;
    std::vector<Category> categories;
    std::vector<Region> regions;      ///< kemantren and kelurahan
    std::vector<Officer> officers;
    std::vector<Choice> rejectReasons;
    std::vector<Choice> holdReasons;
    std::vector<Choice> classifications;
    std::vector<Choice> urgencies;
    std::vector<MessageTemplate> templates;

    /// Each of these is nullptr where the code is not known here; valid as long as the reference.
    const Agency *agency(QStringView code) const;
    const Category *category(QStringView code) const;
    const Region *region(QStringView code) const;
    const Officer *officer(QStringView id) const;
    const Choice *rejectReason(QStringView code) const;
    const Choice *holdReason(QStringView code) const;
    const MessageTemplate *messageTemplate(QStringView code) const;

    /// The kelurahan whose polygon holds the point, or nullptr: outside the city.
    const Region *kelurahanAt(Point point) const;
    /// Who gets a complaint of this category at this place. "KM-*" never by default.
    QString agencyFor(QStringView category) const;
};

using ReferencePtr = std::shared_ptr<const Reference>;

/// Distance over the ground in metres.
double metresBetween(Point a, Point b);

} // namespace upik

Q_DECLARE_METATYPE(upik::ReferencePtr)
