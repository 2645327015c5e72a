#include "core/reference/regression_sets.h"

#include "core/base/text.h"
#include "core/reference/tables.h"

namespace titer::reference {

namespace {

// The table with the data of a set.
std::string dataTable(std::string_view set)
{
    return "nist-" + base::lowerAscii(set);
}

std::vector<NistLinear> readLinear()
{
    std::vector<NistLinear> sets;
    for (const std::vector<std::string_view>& row : rowsOf("nist-linear")) {
        NistLinear& set = sets.emplace_back(NistLinear{.name = std::string(row[0]),
                                                       .formula = std::string(row[1]),
                                                       .data = tableText(dataTable(row[0])),
                                                       .coefficients = {},
                                                       .residualSd = numberOf(row[2]),
                                                       .r2 = numberOf(row[3]),
                                                       .f = numberOf(row[4]),
                                                       .rss = numberOf(row[5])});
        for (const std::vector<std::string_view>& one : rowsOf("nist-linear-coefficients"))
            if (one[0] == set.name) set.coefficients.push_back({numberOf(one[1]), numberOf(one[2])});
    }
    return sets;
}

std::vector<NistSet> readNonlinear()
{
    std::vector<NistSet> sets;
    for (const std::vector<std::string_view>& row : rowsOf("nist-nonlinear")) {
        NistSet& set = sets.emplace_back();
        set.name = row[0];
        set.formula = row[1];
        set.rss = numberOf(row[2]);
        for (const std::vector<std::string_view>& one : rowsOf("nist-nonlinear-parameters")) {
            if (one[0] != set.name) continue;
            set.starts[0].push_back(numberOf(one[1]));
            set.starts[1].push_back(numberOf(one[2]));
            set.certified.push_back(numberOf(one[3]));
            set.deviations.push_back(numberOf(one[4]));
        }
        const std::string_view text = tableText(dataTable(row[0]));
        for (const std::string_view name : base::split(text.substr(0, text.find('\n')), ','))
            set.columns.emplace_back(name);
        for (const std::vector<double>& values : numbersOf(dataTable(row[0])))
            set.data.insert(set.data.end(), values.begin(), values.end());
    }
    return sets;
}

} // namespace

const std::vector<NistLinear>& nistLinear()
{
    static const std::vector<NistLinear> sets = readLinear();
    return sets;
}

const std::vector<NistSet>& nistNonlinear()
{
    static const std::vector<NistSet> sets = readNonlinear();
    return sets;
}

std::optional<studies::Regression> regressionOf(const NistSet& set, int start, base::Errors& errors)
{
    studies::Sheet sheet{.name = set.name};
    for (const std::string& name : set.columns) sheet.columns.push_back({.name = name});
    const std::vector<double>& data = set.data;
    for (std::size_t i = 0; i < data.size(); ++i) sheet.columns[i % sheet.columns.size()].values.push_back(data[i]);
    for (std::size_t row = 0; row < data.size() / sheet.columns.size(); ++row) sheet.lines.push_back(int(row) + 1);
    std::vector<std::pair<std::string, double>> starts;
    for (const double value : set.starts[std::size_t(start)])
        starts.emplace_back("b" + std::to_string(starts.size() + 1), value);
    base::Notices notices;
    return studies::readRegression(sheet, set.formula, starts, errors, notices);
}

const char* chemReact()
{
    return tableText("chem-react");
}

} // namespace titer::reference
