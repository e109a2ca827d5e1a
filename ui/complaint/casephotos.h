// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

namespace upik {

/// A photo or document of a complaint, with where it comes from.
struct CasePhoto {
    Attachment attachment;
    QString caption;      ///< "Reporter, 24 Nov 2026 14.05 WIB", "Agus, completed the work, ..."
    bool ofWork = false;  ///< taken by who worked on it: the "after" of before and after
    bool isImage() const { return isPicture(attachment.mediaType); }
};

/// The attachments in the order they came, each with its origin in words.
std::vector<CasePhoto> photosOf(const CaseFile &file);

} // namespace upik
