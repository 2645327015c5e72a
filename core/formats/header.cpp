// Finds columns by their names.
#include "core/formats/header.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::formats {

Header::Header(const std::vector<std::string>& names)
    : m_names(names)
{
    for (const std::string& name : names) {
        m_plain.push_back(plainName(name));
        m_split.push_back(nameAndUnit(name));
    }
}

int Header::find(const Names& names) const
{
    for (const std::string& name : names)
        if (const int column = find(name); column != none) return column;
    return none;
}

int Header::find(const std::string& name) const
{
    const std::string plain = plainName(name);
    int found = none;
    for (std::size_t i = 0; i < m_plain.size(); ++i)
        if (m_plain[i] == plain) found = found == none ? int(i) : twice;
    if (found != none) return found;
    for (std::size_t i = 0; i < m_split.size(); ++i)
        if (!m_split[i].second.empty() && m_split[i].first == plain) found = found == none ? int(i) : twice;
    return found;
}

std::vector<int> Header::findAll(const Names& names) const
{
    for (const std::string& name : names) {
        std::vector<int> columns;
        for (std::size_t at = 0; at <= name.size();) {
            const std::size_t end = std::min(name.find(" + ", at), name.size());
            columns.push_back(find(name.substr(at, end - at)));
            at = end + 3;
        }
        if (std::find(columns.begin(), columns.end(), none) == columns.end()) return columns;
    }
    return {};
}

std::string Header::unitOf(int column, const Names& names) const
{
    for (const std::string& name : names)
        if (plainName(name) == m_plain[std::size_t(column)]) return {};
    return m_split[std::size_t(column)].second;
}

} // namespace titer::formats
