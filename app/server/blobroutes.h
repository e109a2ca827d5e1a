// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/progress.h"

// Handlers of /v1/blobs (sync.md 2.7).

namespace upik {

/// POST /v1/blobs: begins an upload.
Progress answerBlobOpen(Call &call, const ServerMeans &desk);
/// HEAD /v1/blobs/<sha256>: how far it is.
Progress answerBlobState(Call &call, const ServerMeans &desk);
/// GET /v1/blobs/<sha256>: the file; the HTTP layer answers ranges of it.
Progress answerBlob(Call &call, const ServerMeans &desk);
/// PATCH /v1/blobs/<sha256>: the next chunk to the disk, then its record in the writing lane.
Progress answerBlobChunk(Call &call, const ServerMeans &desk);

} // namespace upik
