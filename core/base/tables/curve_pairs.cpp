#include "core/base/tables/curve_pairs.h"

#include "core/base/encoding.h"
#include "core/base/not_available.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::base {

namespace {

constexpr std::size_t linesOfHeading = 6; // lines of names and titles

using Cells = std::vector<std::string>;

// The line at the front, which is taken off.
std::string_view takeLine(std::string_view& rest)
{
    const std::size_t length = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    if (endsWith(line, "\r")) line.remove_suffix(1);
    return line;
}

// The unit that stands over the first column of each pair, volume or time; empty where the line is none of units.
std::string axisOf(const Cells& line)
{
    if (line.empty()) return {};
    const std::string unit = writtenUnit(line.front());
    if (!sameDimension(unit, "m3") && !sameDimension(unit, "s")) return {};
    for (std::size_t j = 2; j < line.size(); j += 2)
        if (line[j] != line.front()) return {};
    return unit;
}

// One name over each pair, and nothing over its second column.
bool namesPairs(const Cells& names, std::size_t pairs)
{
    if (names.size() > 2 * pairs) return false;
    for (std::size_t j = 0; j < 2 * pairs; ++j) {
        const bool isThere = j < names.size() && !names[j].empty();
        if (isThere != (j % 2 == 0)) return false;
    }
    return true;
}

// Whether a line of numbers comes next, or none that is whole: words above each other may look like names and units.
bool beginsWithNumber(std::string_view rest, char separator)
{
    CsvCells cells;
    const Cells line = trimmedCells(cells, takeLine(rest), separator);
    return line.empty() || line.front().empty() || readCell(line.front(), '.') || readCell(line.front(), ',');
}

struct Heading {
    char separator = '\t';
    std::string axis;
    Cells titles, names, units;
};

std::optional<Heading> headingWith(char separator, std::string_view& text)
{
    std::string_view rest = text;
    CsvCells cells;
    Cells above, title;
    for (std::size_t i = 0; i < linesOfHeading && !rest.empty(); ++i) {
        Cells line = trimmedCells(cells, takeLine(rest), separator);
        std::string axis = i > 0 ? axisOf(line) : std::string();
        if (!axis.empty() && namesPairs(above, (line.size() + 1) / 2) && beginsWithNumber(rest, separator)) {
            text = rest;
            return Heading{separator, std::move(axis), std::move(title), std::move(above), std::move(line)};
        }
        title = std::move(above);
        above = std::move(line);
    }
    return std::nullopt;
}

// A pair of columns as it stands.
struct Pair {
    std::vector<double> at, values;                         // NaN where a text stands
    std::vector<std::pair<std::size_t, std::string>> texts; // of those, in their order
};

char decimalOf(std::string_view text, char separator)
{
    if (separator == ',') return '.';
    CsvCells cells;
    for (std::size_t i = 0; i < 200 && !text.empty(); ++i)
        for (const std::string& cell : trimmedCells(cells, takeLine(text), separator)) {
            if (readCell(cell, '.') && cell.find('.') != std::string::npos) return '.';
            if (readCell(cell, ',') && cell.find(',') != std::string::npos) return ',';
        }
    return '.';
}

std::vector<Pair> pairsBelow(std::string_view text, const Heading& heading, bool whole, CurveExport& found)
{
    const char decimal = decimalOf(text, heading.separator);
    std::vector<Pair> pairs(heading.names.size() / 2 + heading.names.size() % 2);
    CsvCells cells;
    std::size_t above = 0; // cells of the line above
    while (!text.empty()) {
        const bool isEnded = text.find('\n') != std::string_view::npos;
        if (!whole && !isEnded) break;
        cells.split(takeLine(text), heading.separator);
        found.isCut = !isEnded && cells.size() < above;
        above = cells.size();
        // The last cell of a line that is cut may be a part of what it was.
        const std::size_t sound = cells.size() - (found.isCut ? 1 : 0);
        for (std::size_t p = 0; p < pairs.size() && 2 * p + 1 < sound; ++p) {
            const std::string_view place = trimmed(cells[2 * p]), value = trimmed(cells[2 * p + 1]);
            if (place.empty() && value.empty()) continue;
            const std::optional<double> at = readCell(place, decimal);
            if (!at || value.empty()) {
                found.unread += value.empty() ? 0 : 1;
                continue;
            }
            const std::optional<double> number = readCell(value, decimal);
            if (!number) pairs[p].texts.emplace_back(pairs[p].at.size(), value);
            pairs[p].at.push_back(*at);
            pairs[p].values.push_back(number.value_or(notAvailable));
        }
    }
    return pairs;
}

// Of those that have the same name, each stands behind the title above it.
void makeDifferent(Cells& names, const Cells& titles)
{
    const std::multiset<std::string> all(names.begin(), names.end());
    std::string title;
    for (std::size_t p = 0; p < names.size(); ++p) {
        if (2 * p < titles.size() && !titles[2 * p].empty()) title = titles[2 * p];
        if (all.count(names[p]) > 1 && !title.empty()) names[p] = title + " " + names[p];
    }
    base::makeDifferent(names);
}

Curve curveOf(const Pair& pair, std::string name, const std::string& unit, const Unit& axis)
{
    Curve curve{std::move(name), unit.empty() ? std::string() : writtenUnit(unit), {}, {}};
    curve.at.reserve(pair.at.size());
    curve.values.reserve(pair.at.size());
    for (std::size_t i = 0; i < pair.at.size(); ++i) {
        if (std::isnan(pair.values[i])) continue;
        curve.at.push_back(axis.toSi(pair.at[i]));
        curve.values.push_back(pair.values[i]);
    }
    return curve;
}

CurveNotes notesOf(const Pair& pair, std::string name, const Unit& axis)
{
    CurveNotes notes{std::move(name), {}, {}};
    auto text = pair.texts.begin();
    for (std::size_t i = 0; i < pair.at.size(); ++i) {
        notes.at.push_back(axis.toSi(pair.at[i]));
        const bool isText = text != pair.texts.end() && text->first == i;
        notes.texts.push_back(isText ? (text++)->second : writeNumber(pair.values[i]));
    }
    return notes;
}

} // namespace

std::optional<CurveExport> readCurvePairs(std::string_view bytes, bool whole)
{
    // The heading stands in the first bytes: other files are not decoded for it.
    constexpr std::size_t head = 64 * 1024;
    const Encoding encoding = encodingOf(bytes.substr(0, head), whole && bytes.size() <= head);
    const std::string first = decoded(bytes.substr(0, head), encoding);
    std::optional<Heading> heading;
    for (const char separator : {'\t', ';', ','}) {
        std::string_view top = first;
        heading = headingWith(separator, top);
        if (heading) break;
    }
    if (!heading) return std::nullopt;
    const std::string text = bytes.size() > head ? decoded(bytes, encoding) : first;
    std::string_view below = text;
    headingWith(heading->separator, below);

    CurveExport found;
    if (!heading->titles.empty()) found.run = heading->titles.front();
    found.overVolume = sameDimension(heading->axis, "m3");
    const std::vector<Pair> pairs = pairsBelow(below, *heading, whole, found);
    Cells names;
    for (std::size_t p = 0; p < pairs.size(); ++p) names.push_back(curveIn(heading->names[2 * p], found.run));
    makeDifferent(names, heading->titles);
    const Unit axis = *findUnit(heading->axis);
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        const std::string unit = 2 * p + 1 < heading->units.size() ? heading->units[2 * p + 1] : std::string();
        // Texts have what they are for a unit: Fraction, Injection, Logbook.
        if (unit == heading->names[2 * p] || unit == "Logbook" || 2 * pairs[p].texts.size() > pairs[p].at.size()) {
            found.notes.push_back(notesOf(pairs[p], names[p], axis));
        } else {
            found.unread += pairs[p].texts.size();
            found.curves.push_back(curveOf(pairs[p], names[p], unit, axis));
        }
    }
    found.column = columnInLog(found);
    return found;
}

} // namespace titer::base
