// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to Asio, for .cpp files and the private headers of this folder. Its own code is
// compiled once, in asio.cpp, and not in each file that includes it.
#define BOOST_ASIO_SEPARATE_COMPILATION
#define BOOST_ASIO_NO_DEPRECATED

#include <boost/asio/dispatch.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace upik {

namespace asio = boost::asio;
using Socket = asio::ip::tcp::socket;
using IoError = boost::system::error_code;

} // namespace upik
