// Spectra as text: a column of abscissas and one or more of ordinates, beneath lines of words or none (exports of Renishaw WiRE, PerkinElmer
// Spectrum, Ocean Insight and others).
#include "core/formats/spectra/spectra.h"

#include "core/base/tables/cells/spectrum.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::formats {

namespace {

using base::say;

// The numbers of a line, where it holds nothing else: separated by tabs, semicolons, blanks, or by commas where those are no decimal ones.
std::vector<double> numbersOf(std::string_view line, char separator)
{
    std::vector<double> numbers;
    for (const std::string_view cell : base::split(line, separator)) {
        std::string text(base::trimmed(cell));
        if (text.empty() && separator == ' ') continue;
        if (separator != ',') std::replace(text.begin(), text.end(), ',', '.');
        const std::optional<double> value = base::readNumber(text);
        if (!value) return {};
        numbers.push_back(*value);
    }
    return numbers;
}

// The one that makes most lines numbers.
char separatorOf(const std::vector<std::string_view>& lines)
{
    char best = '\t';
    std::ptrdiff_t most = 0;
    for (const char separator : {'\t', ';', ' ', ','}) {
        const std::ptrdiff_t found = std::count_if(lines.begin(), lines.end(), [separator](std::string_view line) {
            return numbersOf(base::trimmed(line), separator).size() >= 2;
        });
        if (found > most) most = found, best = separator;
    }
    return best;
}

// "Raman Shift (cm-1)" in its name and unit.
void takeAxis(std::string_view written, std::string& name, std::string& unit)
{
    const std::string_view text = base::trimmed(written);
    const std::size_t open = text.find_first_of("([/"), close = text.find_first_of(")]", open);
    const bool isBare = !spectralUnit(text).empty();
    if (isBare) {
        unit = spectralUnit(text);
        name = unit == "1/cm" ? "wavenumber" : "wavelength";
    } else if (open != std::string_view::npos && open > 0) {
        name = std::string(base::trimmed(text.substr(0, open)));
        unit = spectralUnit(text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
    } else {
        name = std::string(text);
    }
}

} // namespace

base::Result<Spectra> readTwoColumns(std::string_view name, std::string_view text)
{
    const std::vector<std::string_view> lines = base::split(text, '\n');
    const char separator = separatorOf(lines);
    Spectra all{.kind = "text"};
    std::vector<double> x;
    std::vector<std::vector<double>> y;
    std::string_view names; // the last line of words before the numbers
    int number = 0;
    for (std::string_view line : lines) {
        ++number;
        line = base::trimmed(line);
        if (line.empty()) continue;
        const std::vector<double> values = numbersOf(line, separator);
        if (values.size() < 2) {
            if (x.empty()) {
                names = line;
                continue;
            }
            return base::inputError(std::to_string(number),
                                    say("“{1}” is no row of numbers of a spectrum.", line.substr(0, 40)));
        }
        // A fact about the file may be two numbers; a table goes on.
        if (!x.empty() && values.size() != y.size() + 1)
            return base::inputError(std::to_string(number),
                                    say("The row has {1} numbers, and those before have {2}.",
                                        std::to_string(values.size()), std::to_string(y.size() + 1)));
        y.resize(values.size() - 1);
        x.push_back(values[0]);
        for (std::size_t i = 0; i < y.size(); ++i) y[i].push_back(values[i + 1]);
    }
    const bool rises = std::adjacent_find(x.begin(), x.end(), std::greater_equal<>()) == x.end();
    const bool falls = std::adjacent_find(x.begin(), x.end(), std::less_equal<>()) == x.end();
    if (x.size() < 2 || (!rises && !falls))
        return base::inputError(
            say("The file holds no spectrum: no first column that rises or falls throughout, with numbers beside "
                "it. Export one as two columns, as JCAMP-DX or as SPC."));
    std::vector<std::string_view> titles;
    std::string_view head = names;
    while (head.starts_with('#')) head = base::trimmed(head.substr(1));
    for (const std::string_view cell : base::split(head, separator))
        if (!base::trimmed(cell).empty()) titles.push_back(base::trimmed(cell));
    if (!titles.empty()) takeAxis(titles[0].substr(titles[0].starts_with('#') ? 1 : 0), all.xName, all.xUnit);
    for (std::size_t i = 0; i < y.size(); ++i) {
        const bool isNamed = y.size() > 1 && titles.size() == y.size() + 1;
        all.spectra.push_back({isNamed         ? std::string(titles[i + 1])
                               : y.size() == 1 ? std::string(name)
                                               : std::string(name) + " " + std::to_string(i + 1),
                               x, std::move(y[i])});
    }
    if (y.size() == 1 && titles.size() == 2) {
        std::string unit;
        takeAxis(titles[1].substr(titles[1].starts_with('#') ? 1 : 0), all.yName, unit);
    }
    return all;
}

} // namespace titer::formats
