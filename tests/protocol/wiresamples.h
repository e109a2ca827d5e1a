// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wireblob.h"
#include "protocol/wiremeta.h"
#include "protocol/wirepull.h"
#include "protocol/wirepush.h"
#include "protocol/wiresession.h"

// One message of each kind with every member filled in: what the files in tests/data/wire say.

namespace upik {

Problem sampleProblem();
LoginRequest sampleLogin();
SessionAnswer sampleSession();
MetaAnswer sampleMeta();
PushRequest samplePush();
PushAnswer samplePushAnswer();
PullRequest samplePull();
PullPage samplePage();
UploadRequest sampleUpload();

} // namespace upik
