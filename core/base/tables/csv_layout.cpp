// Columns of a layout that is known: by name, and those that belong to another one.
#include "core/base/tables/csv_layout.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::base {

using Role = CsvColumn::Role;

Result<int> columnNamed(const CsvLayout& layout, std::string_view name)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].name == name) return int(i);
        names.push_back(layout.columns[i].name);
    }
    const std::string near = nearest(name, names);
    if (!near.empty())
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "The file has no column “{1}”; did you mean “{2}”? Its columns are {3}."),
                         name, near, join(names, ", "))};
    return Error{Code::Input,
                 {},
                 say(CORE_TR("core", "The file has no column “{1}”; its columns are {2}."), name, join(names, ", "))};
}

int reportedColumn(const CsvLayout& layout, int column)
{
    const std::string own = layout.columns[std::size_t(column)].name + ".reported";
    int common = -1;
    for (int i = 0; i < int(layout.columns.size()); ++i) {
        const CsvColumn& each = layout.columns[std::size_t(i)];
        if (each.role != Role::Reported) continue;
        if (each.name == own) return i;
        if (!endsWith(each.name, ".reported")) common = i;
    }
    return common;
}

std::string_view ofStatus(std::string_view name)
{
    const std::string lower = lowerAscii(name);
    for (const std::string_view word : {"status", "quality"})
        if (endsWith(lower, word) && name.size() > word.size() + 1) {
            const std::string_view tag = name.substr(0, name.size() - word.size() - 1);
            if (std::string_view("._ ").find(name[tag.size()]) != std::string_view::npos) return trimmed(tag);
        }
    return {};
}

int statusColumn(const CsvLayout& layout, int column)
{
    const std::string& name = layout.columns[std::size_t(column)].name;
    const auto found = std::ranges::find_if(layout.columns, [&](const CsvColumn& each) {
        return each.role == Role::Status && ofStatus(each.name) == name;
    });
    return found == layout.columns.end() ? -1 : int(found - layout.columns.begin());
}

} // namespace titer::base
