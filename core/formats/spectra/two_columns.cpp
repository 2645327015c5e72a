// Spectra as text: a column of abscissas and one or more of ordinates, beneath lines of words or none (exports of Renishaw WiRE, PerkinElmer
// Spectrum, Ocean Insight and others).
#include "core/formats/spectra/spectra.h"

#include "core/base/dates.h"
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

// Two numbers or more that rise, or fall.
bool isAxis(const std::vector<double>& x)
{
    return x.size() > 1 && (std::adjacent_find(x.begin(), x.end(), std::greater_equal<>()) == x.end() ||
                            std::adjacent_find(x.begin(), x.end(), std::less_equal<>()) == x.end());
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

// The head of PerkinElmer's ASCII form: behind “#GR” the units of both axes, in the fourth and the fifth line when it was measured.
void takePerkinElmer(const std::vector<std::string_view>& facts, Spectra& all)
{
    const auto units = std::find(facts.begin(), facts.end(), "#GR");
    if (facts.size() < 5 || !facts.front().starts_with("PE ") || facts.end() - units < 3) return;
    all.xName.clear();
    takeAxis(units[1], all.xName, all.xUnit);
    all.yName = std::string(units[2]);
    const std::string date(facts[3]);
    if (date.find('/') == 2) // 1970 to 2069
        all.spectra.front().measured = base::readWrittenTime(
            (date[0] >= '7' ? "19" : "20") + date + " " + std::string(facts[4]), base::DateOrder::YearFirst);
}

// Whether each row has one channel of a place or of a time, as Renishaw WiRE exports maps and series. The first title has lost its sign.
bool areOfPlaces(const std::vector<std::string_view>& titles, std::size_t columns)
{
    const std::size_t count = titles.size();
    return count > 2 && count == columns && titles[count - 2] == "#Wave" && titles[count - 1] == "#Intensity";
}

// A spectrum for each place.
base::Result<Spectra> spectraOfPlaces(std::string_view name, const std::vector<std::string_view>& titles,
                                      const std::vector<std::vector<double>>& columns, Spectra all)
{
    const std::size_t places = columns.size() - 2;
    const std::vector<double>&wave = columns[places], &intensity = columns.back();
    for (std::size_t row = 0; row < wave.size(); ++row) {
        bool isNext = row == 0;
        for (std::size_t c = 0; c < places && !isNext; ++c) isNext = columns[c][row] != columns[c][row - 1];
        if (isNext) {
            std::string own(name);
            for (std::size_t c = 0; c < places; ++c)
                own += " " + std::string(titles[c].substr(titles[c].starts_with('#') ? 1 : 0)) + " " +
                       base::writeShort(columns[c][row], 9);
            all.spectra.push_back({.name = std::move(own)});
        }
        all.spectra.back().x.push_back(wave[row]);
        all.spectra.back().y.push_back(intensity[row]);
    }
    for (const Spectrum& each : all.spectra)
        if (!isAxis(each.x))
            return base::inputError(say("The channels of “{1}” neither rise nor fall throughout. Export the spectra "
                                        "anew, each place after the other.",
                                        each.name));
    all.xName = "wave", all.yName = "intensity";
    return all;
}

} // namespace

base::Result<Spectra> readTwoColumns(std::string_view name, std::string_view text)
{
    const std::vector<std::string_view> lines = base::split(text, '\n');
    const char separator = separatorOf(lines);
    Spectra all{.kind = "text"};
    std::vector<double> x;
    std::vector<std::vector<double>> y;
    std::vector<std::string_view> facts; // the lines of words before the numbers, of which the last names the columns
    int number = 0;
    for (std::string_view line : lines) {
        ++number;
        line = base::trimmed(line);
        if (line.empty()) continue;
        const std::vector<double> values = numbersOf(line, separator);
        if (values.size() < 2) {
            if (x.empty()) {
                facts.push_back(line);
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
    std::vector<std::string_view> titles;
    std::string_view head = facts.empty() ? std::string_view() : facts.back();
    while (head.starts_with('#')) head = base::trimmed(head.substr(1));
    for (const std::string_view cell : base::split(head, separator))
        if (!base::trimmed(cell).empty()) titles.push_back(base::trimmed(cell));
    if (areOfPlaces(titles, y.size() + 1)) {
        y.insert(y.begin(), std::move(x));
        return spectraOfPlaces(name, titles, y, std::move(all));
    }
    if (!isAxis(x))
        return base::inputError(
            say("The file holds no spectrum: no first column that rises or falls throughout, with numbers beside "
                "it. Export one as two columns, as JCAMP-DX or as SPC."));
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
    takePerkinElmer(facts, all);
    return all;
}

} // namespace titer::formats
