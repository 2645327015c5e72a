#include "core/base/tables/signal_file.h"

#include "core/base/encoding.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

// "DAD1A", "FID1B", "ADC1A": a detector of ChemStation, the number of its module and a letter for the signal.
bool isChemStationSignal(std::string_view stem)
{
    constexpr std::string_view detectors[] = {"dad", "mwd", "vwd", "fld", "rid",  "adc",  "els", "cad", "fid",
                                              "tcd", "ecd", "npd", "fpd", "nicd", "afid", "aib", "tic", "msd"};
    const std::string lower = lowerAscii(stem);
    return std::any_of(std::begin(detectors), std::end(detectors), [&](std::string_view detector) {
        if (!startsWith(lower, detector) || lower.size() != detector.size() + 2) return false;
        const char letter = lower.back();
        return isDigit(lower[detector.size()]) && letter >= 'a' && letter <= 'z';
    });
}

// Two numbers in each line and nothing else, the first of which goes on by the same step.
bool isSampled(std::string_view text, char separator, char decimal)
{
    constexpr std::size_t min = 3, max = 200; // lines
    CsvCells cells;
    std::vector<double> times;
    while (!text.empty() && times.size() < max) {
        const std::size_t length = text.find('\n');
        if (length == std::string_view::npos) break; // it may go on
        const std::string_view line = trimmed(text.substr(0, length));
        text.remove_prefix(length + 1);
        if (line.empty()) continue;
        cells.split(line, separator);
        if (cells.size() != 2) return false;
        const std::optional<double> time = readCell(trimmed(cells[0]), decimal);
        if (!time || !readCell(trimmed(cells[1]), decimal)) return false;
        times.push_back(*time);
    }
    if (times.size() < min || times.front() < 0.0) return false;
    const double step = (times.back() - times.front()) / double(times.size() - 1);
    for (std::size_t i = 1; i < times.size(); ++i)
        if (!(std::abs(times[i] - times[i - 1] - step) <= 0.1 * step)) return false;
    return step > 0.0;
}

bool isStatedOf(const CsvOptions& options)
{
    return options.header || options.interval || options.namesLine > 0 || !options.names.empty() ||
           !options.timeColumn.empty() || !options.axisColumn.empty() || !options.table.empty();
}

} // namespace

std::optional<CsvOptions> signalOptions(std::string_view head, bool wholeFile, const std::string& file,
                                        const CsvOptions& options)
{
    if (isStatedOf(options)) return std::nullopt;
    const Encoding encoding = encodingOf(head, wholeFile);
    const std::string ending = lowerAscii(file.substr(std::min(file.rfind('.'), file.size())));
    const std::string stem = file.substr(0, file.size() - ending.size());
    const bool isWide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    const bool isNamed = isChemStationSignal(stem) || ending == ".arw";
    if ((!isWide && !isNamed) || (!isNamed && ending != ".csv") || stem.empty()) return std::nullopt;
    std::string text = decoded(head, encoding);
    if (wholeFile) text += '\n';
    for (const char separator : {',', '\t', ';'})
        for (const char decimal : {'.', ','}) {
            const bool isOwn = separator == ',' && decimal == '.';
            if ((!isOwn && !isNamed) || separator == decimal || !isSampled(text, separator, decimal)) continue;
            CsvOptions own = options;
            own.header = false;
            own.names = {"Time", stem};
            own.timeColumn = "Time";
            own.timeUnit = "min";
            own.separator = separator;
            own.decimal = decimal;
            return own;
        }
    return std::nullopt;
}

} // namespace titer::base
