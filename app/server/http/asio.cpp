// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/asio.h"

#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>
