// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// The SOP as tables in Markdown, made from sop.cpp and the default settings: states, steps,
/// what may be done besides, clocks. Labels in the installed language.
QString sopMarkdown();

/// The columns of an import file as a table in Markdown.
QString columnsMarkdown();

} // namespace upik
