// A line of names, in which a format finds its columns.
#pragma once

#include "core/formats/names.h"

#include <string>
#include <vector>

namespace titer::formats {

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
