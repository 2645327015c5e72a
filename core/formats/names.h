// Names of columns, as they are compared between a format and a file; a line of them, in which a format finds its
// columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::formats {

using Names = std::vector<std::string>;

// Without case and blanks, and with one letter for micro: "Total cells / ml" and "total cells/ml" are the same.
std::string plainName(std::string_view name);
// The same without what stands in brackets at its end, and that: "Gluc [g/L]" is "gluc" and "g/L".
std::pair<std::string, std::string> nameAndUnit(std::string_view name);
bool isOneOf(std::string_view text, const Names& names);

// What stands at the place of "{}" in a text that looks like `like`, where "*" is any text: "S-12-A" like "*-{}-*" is "12". An empty
// `like` takes the whole text.
std::optional<std::string> takenOut(std::string_view text, std::string_view like);

// A line of names.
// [any] Never changed once made.
class Header {
public:
    static constexpr int none = -1, twice = -2;

    explicit Header(const std::vector<std::string>& names);

    // The first of these names that is there, `none` without, `twice` where it stands over two columns. What stands in brackets behind a
    // name counts where a name with them is looked for, and may be a unit where not.
    int find(const Names& names) const;
    // "Date + Time": all of them, or none.
    std::vector<int> findAll(const Names& names) const;
    // What stands in brackets behind the name in the file and is no part of any of these names.
    std::string unitOf(int column, const Names& names) const;
    const std::string& text(int column) const { return m_names[std::size_t(column)]; }
    const std::vector<std::string>& plain() const { return m_plain; }

private:
    int find(const std::string& name) const;

    std::vector<std::string> m_names, m_plain;
    std::vector<std::pair<std::string, std::string>> m_split;
};

} // namespace titer::formats
