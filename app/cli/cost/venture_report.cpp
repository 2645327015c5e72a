#include "app/cli/cost/venture_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using economics::VentureResult;
using economics::VentureYear;

struct MoneyColumn {
    const char* title;
    double VentureYear::* value;
    bool summed = true;
};
constexpr MoneyColumn moneyColumns[] = {{"capital", &VentureYear::capital},
                                        {"working capital", &VentureYear::workingCapital},
                                        {"depreciation", &VentureYear::depreciation},
                                        {"loan", &VentureYear::loan},
                                        {"interest", &VentureYear::interest},
                                        {"payment", &VentureYear::payment},
                                        {"cost", &VentureYear::cost},
                                        {"sales", &VentureYear::sales},
                                        {"tax", &VentureYear::tax},
                                        {"losses carried", &VentureYear::lossCarried, false},
                                        {"cash flow", &VentureYear::cashFlow}};

// "MUSD" where amounts are large.
struct MoneyUnit {
    std::string symbol; // empty: the file names no currency
    double size = 1.0;

    std::string of(double amount) const { return base::writeShort(amount / size, 6); }
    std::string head(const char* title) const
    {
        return symbol.empty() ? std::string(title) : std::string(title) + " [" + symbol + "]";
    }
};

MoneyUnit moneyUnitOf(const VentureResult& result)
{
    double most = 0.0;
    for (const VentureYear& year : result.course.years) most = std::max(most, std::abs(year.cashFlow));
    if (result.currency.empty()) return {};
    if (most >= 1e6) return {"M" + result.currency, 1e6};
    if (most >= 1e4) return {"k" + result.currency, 1e3};
    return {result.currency, 1.0};
}

std::string tableText(const VentureResult& result, const MoneyUnit& money)
{
    const std::vector<VentureYear>& years = result.course.years;
    std::vector<MoneyColumn> shown;
    for (const MoneyColumn& column : moneyColumns)
        if (std::any_of(years.begin(), years.end(), [&](const VentureYear& y) { return y.*column.value != 0.0; }))
            shown.push_back(column);
    const bool discounted = !result.factors.empty();
    std::set<std::size_t> right;
    for (std::size_t i = 0; i < shown.size() + 4; ++i) right.insert(i);
    Table table(right);
    std::vector<std::string> head{"year"}, foot{"sum"};
    const VentureYear sums = economics::footOf(result.course);
    for (const MoneyColumn& column : shown) {
        head.push_back(money.head(column.title));
        foot.push_back(column.summed ? money.of(sums.*column.value) : "");
    }
    if (discounted) {
        head.insert(head.end(), {"factor", money.head("present value"), money.head("cumulative")});
        foot.insert(foot.end(), {"", money.of(*result.npv), ""});
    }
    table.add(head);
    for (std::size_t i = 0; i < years.size(); ++i) {
        std::vector<std::string> row{std::to_string(years[i].year)};
        for (const MoneyColumn& column : shown) row.push_back(money.of(years[i].*column.value));
        if (discounted)
            row.insert(row.end(), {base::writeShort(result.factors[i], 5), money.of(result.present[i]),
                                   money.of(result.cumulative[i])});
        table.add(row);
    }
    table.add(foot);
    return table.text();
}

std::string ratesText(const std::vector<double>& rates)
{
    std::vector<std::string> texts;
    for (const double rate : rates) texts.push_back(base::writeShort(100.0 * rate, 8));
    return base::join(texts, ", ");
}

} // namespace

std::string ventureText(const economics::PlantVenture& venture, const VentureResult& result)
{
    const std::optional<double> rate = venture.order.rate;
    const MoneyUnit money = moneyUnitOf(result);
    const auto orDash = [](const std::optional<double>& value, const auto& written) {
        return value ? written(*value) : std::string("-");
    };
    const auto amount = [&](double value) { return money.of(value); };
    const auto percent = [](double value) { return base::writeShort(100.0 * value, 8); };
    const auto years = [](double value) { return base::writeShort(value, 4); };
    Table figures({1});
    const std::string at = rate ? " at " + base::writeQuantity(*rate, "%", 6) : std::string();
    figures.add({money.head(("net present value" + at).c_str()), orDash(result.npv, amount)});
    figures.add({"rate of return [%]", orDash(result.irr, percent)});
    if (result.irrAll.size() > 1) figures.add({"rates at which it is worth nothing [%]", ratesText(result.irrAll)});
    figures.add({"modified rate of return [%]", orDash(result.modifiedIrr, percent)});
    figures.add({"payback [a]", orDash(result.payback, years)});
    figures.add({"discounted payback [a]", orDash(result.discountedPayback, years)});
    if (result.isVenture) {
        const std::string unit = money.symbol.empty() ? ", a year" : " [" + money.symbol + "/a]";
        figures.add({"minimum sales" + at + unit, orDash(result.minimumSales, amount)});
    }
    if (venture.product > 0.0) {
        figures.add({"product of a year [kg]", base::writeShort(venture.product, 5)});
        const std::optional<double> price = economics::minimumPrice(venture, result);
        constexpr double gram = 1e-3; // [kg]
        figures.add({"minimum price" + at + " [" + result.currency + "/g]",
                     orDash(price, [](double ofKilogram) { return base::writeShort(ofKilogram * gram, 6); })});
    }
    return tableText(result, money) + "\n" + figures.text();
}

} // namespace titer::cli
