// Spectra of JCAMP-DX. Its blocks are read one after the other, those within a LINK too; ordinates are checked as the format provides for:
// each line's abscissa, the number of points, and the first ordinate of a line behind a difference.
#include "core/formats/spectra/jcamp_numbers.h"
#include "core/formats/spectra/spectra.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <cmath>
#include <map>

namespace titer::formats {

namespace {

using base::say;

struct Block {
    std::map<std::string, std::string, std::less<>> labels = {}; // by their names without blanks and signs, in capitals
    std::string table = {};                                      // the label of its data; empty without
    std::vector<std::pair<int, std::string_view>> rows = {};     // of the data: lines from 1

    std::optional<double> number(std::string_view label) const
    {
        const auto found = labels.find(label);
        return found == labels.end() ? std::nullopt : base::readNumber(found->second);
    }
    std::string text(std::string_view label) const
    {
        const auto found = labels.find(label);
        return found == labels.end() ? std::string() : found->second;
    }
};

std::string labelName(std::string_view written)
{
    std::string name;
    for (const char c : written)
        if (c != ' ' && c != '-' && c != '/' && c != '_') name += c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    return name;
}

bool holdsData(std::string_view label)
{
    return label == "XYDATA" || label == "XYPOINTS" || label == "PEAKTABLE" || label == "PEAKASSIGNMENTS" ||
           label == "NTUPLES" || label == "DATATABLE";
}

std::vector<Block> blocksOf(std::string_view text)
{
    std::vector<Block> blocks, open;
    bool inTable = false;
    int number = 0;
    for (std::string_view line : base::split(text, '\n')) {
        ++number;
        line = line.substr(0, line.find("$$"));
        if (!base::trimmed(line).starts_with("##")) {
            if (inTable && !open.empty() && !base::trimmed(line).empty()) open.back().rows.emplace_back(number, line);
            continue;
        }
        line = base::trimmed(line).substr(2);
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) continue;
        const std::string label = labelName(line.substr(0, equals));
        inTable = false;
        if (label == "TITLE") open.emplace_back();
        if (open.empty()) continue;
        if (label == "END") {
            blocks.push_back(std::move(open.back()));
            open.pop_back();
            continue;
        }
        open.back().labels[label] = std::string(base::trimmed(line.substr(equals + 1)));
        if (holdsData(label) && (open.back().table.empty() || open.back().table == "NTUPLES")) {
            inTable = open.back().table.empty();
            open.back().table = open.back().table.empty() ? label : open.back().table;
        }
    }
    for (Block& left : open) blocks.push_back(std::move(left));
    return blocks;
}

base::Error faultIn(int line, base::Sentence what)
{
    return base::inputError(std::to_string(line), std::move(what));
}

// Ordinates at equal distances: (X++(Y..Y)).
base::Result<Spectrum> equidistant(const Block& block)
{
    const std::optional<double> first = block.number("FIRSTX"), last = block.number("LASTX"),
                                points = block.number("NPOINTS");
    const double xFactor = block.number("XFACTOR").value_or(1.0), yFactor = block.number("YFACTOR").value_or(1.0);
    if (!first || !last || !points || !(*points >= 2.0 && *points <= 1e7))
        return base::inputError(
            say("A table of JCAMP-DX does not tell its first and last abscissa and its number of points, 2 to 10 "
                "million (FIRSTX, LASTX, NPOINTS)."));
    const double step = (*last - *first) / (*points - 1.0);
    Spectrum spectrum;
    bool repeats = false; // the last ordinate comes once more
    for (const auto& [number, row] : block.rows) {
        const std::optional<JcampLine> line = readJcampLine(row);
        if (!line)
            return faultIn(number,
                           say("This is no line of a table of JCAMP-DX: “{1}”.", base::trimmed(row).substr(0, 40)));
        std::size_t begin = 0;
        if (repeats && !line->y.empty()) {
            if (std::abs(line->y[0] - spectrum.y.back()) > 0.5)
                return faultIn(number,
                               say("The file is damaged: the line begins with {1}, and the one before ends with {2}.",
                                   base::writeShort(line->y[0], 6), base::writeShort(spectrum.y.back(), 6)));
            begin = 1;
        }
        // Abscissas of lines are rounded, so that a point more or less shows and not much else.
        const double at = *first + step * (double(spectrum.y.size()) - double(begin));
        if (begin < line->y.size() &&
            std::abs(line->x * xFactor - at) > std::abs(step) + 1e-5 * std::abs(at) + 0.5 * std::abs(xFactor))
            return faultIn(number, say("The file is damaged: the line is at {1}, and {2} is the next abscissa.",
                                       base::writeShort(line->x * xFactor, 7), base::writeShort(at, 7)));
        spectrum.y.insert(spectrum.y.end(), line->y.begin() + std::ptrdiff_t(begin), line->y.end());
        repeats = line->differs;
        if (double(spectrum.y.size()) > *points) break; // repeats make many of few characters
    }
    if (double(spectrum.y.size()) != *points)
        return base::inputError(say("The file is damaged or was cut: it tells of {1} points and has {2}.",
                                    base::writeShort(*points, 9), std::to_string(spectrum.y.size())));
    for (std::size_t i = 0; i < spectrum.y.size(); ++i) {
        spectrum.x.push_back(*first + step * double(i));
        spectrum.y[i] *= yFactor;
    }
    return spectrum;
}

// Pairs: (XY..XY), with commas within and semicolons or blanks between.
base::Result<Spectrum> pairs(const Block& block)
{
    const double xFactor = block.number("XFACTOR").value_or(1.0), yFactor = block.number("YFACTOR").value_or(1.0);
    Spectrum spectrum;
    for (const auto& [number, row] : block.rows) {
        std::string line(row);
        for (char& c : line)
            if (c == ',' || c == ';' || c == '\t' || c == '\r') c = ' ';
        std::vector<double> numbers;
        for (const std::string_view word : base::split(line, ' ')) {
            if (base::trimmed(word).empty()) continue;
            const std::optional<double> value = base::readNumber(word);
            if (!value) return faultIn(number, say("“{1}” is no number.", word));
            numbers.push_back(*value);
        }
        if (numbers.size() % 2 != 0)
            return faultIn(number, say("The file is damaged: a line of pairs has an odd number of them."));
        for (std::size_t i = 0; i < numbers.size(); i += 2) {
            spectrum.x.push_back(numbers[i] * xFactor);
            spectrum.y.push_back(numbers[i + 1] * yFactor);
        }
    }
    const std::optional<double> points = block.number("NPOINTS");
    if (spectrum.x.size() < 2 || (points && double(spectrum.x.size()) != *points))
        return base::inputError(say("The file is damaged or was cut: it tells of {1} points and has {2}.",
                                    points ? base::writeShort(*points, 9) : "?", std::to_string(spectrum.x.size())));
    return spectrum;
}

// LONGDATE has the clock itself ("2026/03/04 09:30:00 +0100", version 5); before, DATE had two figures of the year, and TIME the clock.
std::optional<base::DateTime> measuredAt(const Block& block)
{
    std::string text = block.text("LONGDATE").empty() ? block.text("DATE") : block.text("LONGDATE");
    if (text.find('/') == 2) text = (text[0] >= '7' ? "19" : "20") + text; // 1970 to 2069
    if (text.find(':') == std::string::npos) text += " " + block.text("TIME");
    if (text.find(':') == std::string::npos) return std::nullopt;
    return base::readWrittenTime(text, base::DateOrder::YearFirst);
}

void takeAxes(const Block& block, Spectra& all)
{
    all.xUnit = spectralUnit(block.text("XUNITS"));
    const std::string kind = base::lowerAscii(block.text("DATATYPE"));
    all.xName = kind.find("raman") != std::string::npos  ? "Raman shift"
                : all.xUnit == "1/cm"                    ? "wavenumber"
                : all.xUnit == "nm" || all.xUnit == "um" ? "wavelength"
                                                         : base::lowerAscii(block.text("XUNITS"));
    all.yName = base::lowerAscii(block.text("YUNITS"));
}

} // namespace

base::Result<Spectra> readJcamp(std::string_view name, std::string_view text)
{
    Spectra all{.kind = "JCAMP-DX"};
    for (const Block& block : blocksOf(text)) {
        if (block.table.empty()) continue;
        const std::string title = block.text("TITLE").empty() ? std::string(name) : block.text("TITLE");
        if (block.table != "XYDATA" && block.table != "XYPOINTS") {
            all.notices.push_back(
                {title, block.table == "NTUPLES" || block.table == "DATATABLE"
                            ? say("“{1}” has several variables of one measurement (NTUPLES), which are not "
                                  "read. Export it as one spectrum.",
                                  title)
                            : say("“{1}” is a list of peaks and no spectrum; it was left out.", title)});
            continue;
        }
        const bool listed = block.table == "XYPOINTS" || block.text("XYDATA").find("XY..XY") != std::string::npos;
        base::Result<Spectrum> spectrum = listed ? pairs(block) : equidistant(block);
        if (!spectrum) return spectrum.error();
        spectrum->name = title;
        spectrum->measured = measuredAt(block);
        Spectra axes;
        takeAxes(block, axes);
        if (!all.spectra.empty() && axes.xUnit != all.xUnit)
            return base::inputError(
                say("The spectra of this file have different abscissas: {1} and {2}. Export them to files of "
                    "their own.",
                    all.xUnit, axes.xUnit));
        takeAxes(block, all);
        all.spectra.push_back(std::move(*spectrum));
    }
    if (all.spectra.empty())
        return all.notices.empty() ? base::inputError(say("The file has the beginning of JCAMP-DX and no spectrum."))
                                   : base::inputError(all.notices.front().what);
    return all;
}

} // namespace titer::formats
