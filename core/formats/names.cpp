// Compares names of columns, finds columns by them, and takes texts apart by patterns.
#include "core/formats/names.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::formats {

std::string plainName(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> signs[] = {{"µ", "u"},     {"μ", "u"},     {"\u00a0", ""},
                                                                       {"\u202f", ""}, {"\ufeff", ""}, {" ", ""},
                                                                       {"\t", ""},     {"\r", ""},     {"\n", ""}};
    std::string plain;
    for (name = base::trimmed(name); !name.empty();) {
        std::string_view from = name.substr(0, 1), to = from;
        for (const auto& [sign, letter] : signs)
            if (base::startsWith(name, sign)) {
                from = sign;
                to = letter;
                break;
            }
        plain += to;
        name.remove_prefix(from.size());
    }
    return base::lowerAscii(plain);
}

std::pair<std::string, std::string> nameAndUnit(std::string_view name)
{
    name = base::trimmed(name);
    if (name.empty() || (name.back() != ']' && name.back() != ')')) return {plainName(name), {}};
    const std::size_t open = name.rfind(name.back() == ']' ? '[' : '(');
    if (open == std::string_view::npos || open == 0) return {plainName(name), {}};
    return {plainName(name.substr(0, open)), std::string(base::trimmed(name.substr(open + 1, name.size() - open - 2)))};
}

bool isOneOf(std::string_view text, const Names& names)
{
    const std::string plain = plainName(text);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return plainName(name) == plain; });
}

std::optional<std::string> takenOut(std::string_view text, std::string_view like)
{
    if (like.empty()) return std::string(text);
    std::string_view taken;
    bool isFirst = true, takes = false;
    // Placeholders take as little as they can, each up to the text that stands behind it in the pattern; the last one, up to the end.
    while (!like.empty() || isFirst) {
        const std::size_t end = std::min({like.find('*'), like.find("{}"), like.size()});
        const std::string_view itself = like.substr(0, end);
        const bool isLast = end == like.size();
        const std::size_t atEnd = text.size() - std::min(itself.size(), text.size());
        const std::size_t at = isFirst ? 0 : isLast ? atEnd : text.find(itself);
        if (at == std::string_view::npos || text.substr(at, itself.size()) != itself) return std::nullopt;
        if (takes) taken = text.substr(0, at);
        text.remove_prefix(at + itself.size());
        if (isLast) break;
        takes = like[end] == '{';
        like.remove_prefix(end + (takes ? 2 : 1));
        isFirst = false;
        // Nothing stands behind the last placeholder.
        if (like.empty()) {
            if (takes) taken = text;
            text = {};
        }
    }
    if (!text.empty()) return std::nullopt;
    return std::string(base::trimmed(taken));
}

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
