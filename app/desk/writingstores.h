// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables that a step is written to, for those who write steps.
#include "store/casewriter.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/newid.h"
#include "store/reporterseal.h"
#include "store/reporterstore.h"
#include "store/searchindex.h"
#include "store/seenstore.h"
