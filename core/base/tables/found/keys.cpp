#include "core/base/tables/found/keys.h"

#include "core/base/tables/csv_words.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;
using ColumnIndices = std::vector<std::size_t>;

constexpr std::size_t maxKeys = 1000; // different texts of a key

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> words)
{
    const std::string lower = lowerAscii(trimmed(name));
    return std::find(words.begin(), words.end(), lower) != words.end();
}

// Sets of so many of the columns, in their order.
void combine(const ColumnIndices& of, std::size_t size, std::size_t from, ColumnIndices& chosen,
             std::vector<ColumnIndices>& all)
{
    if (chosen.size() == size) return all.push_back(chosen);
    for (std::size_t i = from; i < of.size(); ++i) {
        chosen.push_back(of[i]);
        combine(of, size, i + 1, chosen, all);
        chosen.pop_back();
    }
}

} // namespace

bool namesKey(std::string_view name)
{
    return isOneOf(name, {"vessel",       "vessel_id",  "vessel id",  "vessel name",  "reactor",
                          "reactor_id",   "reactor id", "bioreactor", "fermenter",    "fermentor",
                          "unit",         "unit_name",  "unit name",  "unit id",      "pioreactor_unit",
                          "well",         "well_id",    "well id",    "well name",    "channel",
                          "channel_id",   "ch",         "angle",      "detector",     "detector_id",
                          "device",       "device_id",  "module",     "station",      "tank",
                          "bottle",       "flask",      "host",       "sensor",       "sensor_id",
                          "probe_id",     "position",   "gefäß",      "gefaess",      "reaktor",
                          "fermenter_id", "kanal",      "kolben",     "reactor name", "bioreactor_id",
                          "culture_id",   "filterset",  "filter set"});
}

bool namesField(std::string_view name)
{
    return isOneOf(name,
                   {"_field", "field", "tag", "tagname", "tag name", "tag_name", "variable", "parameter", "signal",
                    "item", "point", "quantity", "measurand", "analyte", "messgröße", "kanalname", "channel name"});
}

bool namesFieldValue(std::string_view name)
{
    return isOneOf(name, {"value", "_value", "wert", "messwert", "val", "reading", "valor", "valeur", "vvalue"});
}

bool isOfFields(const CsvLayout& layout)
{
    const auto has = [&](std::string_view name) {
        return std::any_of(layout.columns.begin(), layout.columns.end(),
                           [&](const CsvColumn& column) { return column.name == name; });
    };
    return has("_field") && has("_value") && has("_time");
}

bool mayBeKey(const CsvColumn& column)
{
    if (column.role == Role::State || column.role == Role::Text) return true;
    return column.role == Role::Value && column.part == CsvColumn::Part::Value && namesKey(column.name);
}

bool holdsUnits(const CsvColumn& column, const std::vector<std::string>& texts)
{
    return reportsUnit(column.name) &&
           std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); }) &&
           std::all_of(texts.begin(), texts.end(),
                       [](const std::string& text) { return text.empty() || findUnit(writtenUnit(text)).has_value(); });
}

KeyFinder::KeyFinder(const CsvLayout& layout, const CsvChunk& rows)
    : m_layout(layout)
    , m_rows(rows)
{
    for (std::size_t j = 0; j < layout.columns.size(); ++j) {
        if (!mayBeKey(layout.columns[j]) || holdsUnits(layout.columns[j], rows.texts[j])) continue;
        const std::set<std::string_view> texts(rows.texts[j].begin(), rows.texts[j].end());
        if (texts.size() > 1 && texts.size() <= maxKeys && !texts.contains({})) m_candidates.push_back(j);
    }
}

std::string KeyFinder::keyOf(const ColumnIndices& keys, std::size_t row) const
{
    std::string key;
    for (const std::size_t j : keys) key += m_rows.texts[j][row] + '\x1f';
    return key;
}

bool KeyFinder::collide(const ColumnIndices& keys) const
{
    ColumnIndices values;
    for (std::size_t j = 0; j < m_layout.columns.size(); ++j)
        if (m_layout.columns[j].role == Role::Value && !mayBeKey(m_layout.columns[j])) values.push_back(j);
    std::unordered_map<std::string, std::vector<double>> known;
    for (std::size_t row = 0; row < m_rows.time.size(); ++row) {
        const auto time = std::llround(std::clamp(m_rows.time[row], -9e9, 9e9) * 1e6);
        std::vector<double>& first = known[std::to_string(time) + '\x1f' + keyOf(keys, row)];
        if (first.empty()) first.assign(values.size(), NAN);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double value = m_rows.columns[values[i]][row];
            if (std::isnan(value)) continue;
            if (std::isnan(first[i]))
                first[i] = value;
            else if (first[i] != value)
                return true;
        }
    }
    return false;
}

// Whether a column of texts tells series apart that share no time: each comes again and again, or the time goes back with each that is new.
bool KeyFinder::alternates(std::size_t column) const
{
    constexpr std::size_t usualRun = 4; // rows of one text, such as those of its channels
    const std::vector<std::string>& texts = m_rows.texts[column];
    if (m_layout.columns[column].role == Role::Value || texts.empty()) return false;
    std::size_t runs = 1;
    bool goesBack = false;
    for (std::size_t row = 1; row < texts.size(); ++row) {
        const bool isOther = texts[row] != texts[row - 1];
        const bool isBack = m_rows.time[row] < m_rows.time[row - 1];
        if (isBack && !isOther) return false;
        goesBack = goesBack || isBack;
        runs += isOther;
    }
    const std::set<std::string_view> different(texts.begin(), texts.end());
    return goesBack || (runs >= 2 * different.size() && texts.size() <= usualRun * runs);
}

// To which group each row belongs, numbered as they first appear.
ColumnIndices KeyFinder::partition(const ColumnIndices& keys) const
{
    std::map<std::string, std::size_t> groups;
    ColumnIndices all;
    for (std::size_t row = 0; row < m_rows.time.size(); ++row)
        all.push_back(groups.try_emplace(keyOf(keys, row), groups.size()).first->second);
    return all;
}

ColumnIndices KeyFinder::find() const
{
    const auto& columns = m_layout.columns;
    ColumnIndices field, named, sure;
    for (const std::size_t j : m_candidates) {
        const bool isField = field.empty() && columns[j].role != Role::Value && namesField(columns[j].name);
        if (isField)
            field.push_back(j);
        else if (namesKey(columns[j].name))
            (alternates(j) ? sure : named).push_back(j);
    }
    int values = 0;
    bool isPair = false;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        if (columns[j].role != Role::Value || mayBeKey(columns[j])) continue;
        ++values;
        isPair = isPair || namesFieldValue(columns[j].name);
    }
    if (values != 1 || !isPair) field.clear();
    const auto with = [&](const ColumnIndices& set) {
        ColumnIndices all = sure;
        all.insert(all.end(), set.begin(), set.end());
        all.insert(all.end(), field.begin(), field.end());
        return all;
    };
    if (ColumnIndices least = with({}); !collide(least)) return least;
    constexpr std::size_t maxTogether = 3, maxNamed = 8;
    if (named.size() > maxNamed) return {};
    for (std::size_t size = 1; size <= std::min(maxTogether, named.size()); ++size) {
        std::vector<ColumnIndices> sets, fitting;
        ColumnIndices chosen;
        combine(named, size, 0, chosen, sets);
        for (ColumnIndices& set : sets) {
            set = with(set);
            if (!collide(set)) fitting.push_back(set);
        }
        if (fitting.empty()) continue;
        const ColumnIndices first = partition(fitting.front());
        const bool isClear = std::all_of(fitting.begin() + 1, fitting.end(),
                                         [&](const ColumnIndices& other) { return partition(other) == first; });
        return isClear ? fitting.front() : ColumnIndices();
    }
    return {};
}

} // namespace titer::base
