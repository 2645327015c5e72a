// Cuts a text into lines.
#include "core/formats/lines.h"

#include "core/base/tables/csv_cells.h"

#include <algorithm>

namespace titer::formats {

namespace {

constexpr std::size_t maxLineLength = 1'000'000;

} // namespace

bool Lines::next(std::string_view& line)
{
    if (m_at >= m_text.size()) return false;
    bool open = false;
    const std::string_view rest = m_text.substr(m_at, maxLineLength);
    std::size_t length = base::csvLineLength(rest, m_separator, m_lineEnd, open);
    // A quote that is never closed does not swallow what follows.
    if (length == std::string_view::npos && open) length = rest.find(m_lineEnd);
    m_ended = length != std::string_view::npos;
    length = std::min(length, rest.size());
    line = rest.substr(0, length);
    m_number = m_next;
    m_next += std::size_t(std::count(line.begin(), line.end(), m_lineEnd)) + 1;
    m_at += length + (m_ended ? 1 : 0);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return true;
}

char lineEndOf(std::string_view text)
{
    return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos ? '\r' : '\n';
}

std::string_view headOf(std::string_view text)
{
    if (text.size() <= headSize) return text;
    const std::size_t end = text.rfind(lineEndOf(text), headSize);
    return text.substr(0, end == std::string_view::npos ? headSize : end + 1);
}

} // namespace titer::formats
