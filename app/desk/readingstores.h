// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a desk reads and keeps beside the steps themselves.
#include "protocol/jsontext.h"
#include "store/attachmentstore.h"
#include "store/complaintstore.h"
#include "store/draftstore.h"
#include "store/loadreader.h"
#include "store/queuecounter.h"
#include "store/reporterwords.h"
#include "store/seenstore.h"
