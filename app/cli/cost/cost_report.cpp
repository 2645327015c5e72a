#include "app/cli/cost/cost_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::cli {

using economics::CostOfGoods;
using economics::Grouping;

namespace {

std::string moneyText(double value)
{
    return std::isfinite(value) ? base::writeShort(value, 5) : "-";
}

std::string wordsOf(std::string_view id)
{
    std::string words(id);
    std::ranges::replace(words, '_', ' ');
    return words;
}

// Of a total that is nothing there are no shares.
std::string shareText(double part, double whole)
{
    return whole > 0.0 ? base::writeShort(100.0 * part / whole, 3) : "-";
}

std::string classesText(const CostOfGoods& cost, Grouping grouping)
{
    const std::span<const std::string_view> groups = economics::groupsOf(grouping);
    const std::vector<double> sums = economics::costsBy(cost, grouping);
    Table table({1, 2, 3, 4});
    table.add({"cost of goods", cost.currency + "/batch", cost.currency + "/a", cost.currency + "/g", "%"});
    const auto add = [&](const std::string& name, double value) {
        table.add({name, moneyText(value), moneyText(cost.perYear(value)),
                   moneyText(base::toUnit(cost.perMass(value), "1/g")), shareText(value, cost.perBatch())});
    };
    for (std::size_t g = 0; g < groups.size(); ++g) add("  " + wordsOf(groups[g]), sums[g]);
    add("total", cost.perBatch());
    return table.text();
}

std::string factsText(const CostOfGoods& cost)
{
    Table table;
    const auto add = [&](const char* name, const std::string& value) { table.add({name, value}); };
    if (cost.product > 0.0) add("product of a good batch", base::writeQuantity(cost.product, "kg", 5));
    if (cost.batches > 0) add("batches begun a year", std::to_string(cost.batches));
    if (cost.hasSchedule) add("batches that fit", std::to_string(cost.fits));
    add("good ones", base::writeQuantity(cost.success, "%"));
    if (cost.capital > 0.0) {
        add("capital, installed", moneyText(cost.capital) + " " + cost.currency);
        add("share of it that this product bears", base::writeQuantity(cost.share, "%", 4));
    }
    return table.text();
}

std::string costStepsText(const CostOfGoods& cost, Grouping grouping)
{
    const std::span<const std::string_view> groups = economics::groupsOf(grouping);
    std::vector<std::string> head = {cost.currency + "/batch by step"};
    std::set<std::size_t> right;
    for (std::size_t g = 0; g < groups.size(); ++g) head.push_back(wordsOf(groups[g]));
    head.emplace_back("total");
    for (std::size_t i = 1; i < head.size(); ++i) right.insert(i);
    Table table(right);
    table.add(std::move(head));
    for (const CostOfGoods::Step& step : cost.steps) {
        std::vector<std::string> cells = {"  " + (step.unit.empty() ? std::string("(plant)") : step.unit)};
        for (const double value : economics::costsBy(cost, grouping, step.unit)) cells.push_back(moneyText(value));
        cells.push_back(moneyText(economics::sumOf(step.costs)));
        table.add(std::move(cells));
    }
    return table.text();
}

std::string costLinesText(const CostOfGoods& cost)
{
    Table table({3, 6, 8});
    table.add({"charged", "of", "for", "amount", "", "share", "price", "", cost.currency + "/batch", "source"});
    for (const CostOfGoods::Line& line : cost.lines)
        table.add({"  " + line.id, line.of, line.unit, moneyText(base::toUnit(line.amount, line.amountUnit)),
                   line.amountUnit == "1" ? "" : line.amountUnit, line.share == 1.0 ? "" : moneyText(line.share),
                   moneyText(base::toUnit(line.price, line.priceUnit)), line.priceUnit, moneyText(line.cost),
                   line.source + (line.year > 0 ? ", " + std::to_string(line.year) : "")});
    return table.text();
}

std::string unpricedText(const CostOfGoods& cost)
{
    if (cost.unpriced.empty()) return {};
    Table table({2});
    table.add({"without a price", "for", "amount", ""});
    for (const CostOfGoods::Unpriced& each : cost.unpriced)
        table.add({"  " + each.of, each.unit, moneyText(base::toUnit(each.amount, each.amountUnit)),
                   each.amountUnit == "1" ? "" : each.amountUnit});
    return "\n" + table.text();
}

} // namespace

std::string costText(const CostOfGoods& cost, Grouping grouping)
{
    std::string text;
    if (!cost.lines.empty())
        text = classesText(cost, grouping) + (cost.unpriced.empty() ? "" : "The cost is incomplete.\n") + "\n" +
               factsText(cost) + "\n" + costStepsText(cost, grouping) + "\n" + costLinesText(cost);
    text += unpricedText(cost);
    for (const base::Notice& notice : cost.notices) text += "\n" + notice.where + ": " + notice.what.text();
    return text + "\n";
}

std::string waterfallText(const std::vector<economics::CostChange>& changes, const std::string& other,
                          const std::string& currency)
{
    Table table({1, 2, 3});
    table.add({"to " + other, "from [" + currency + "/g]", "to [" + currency + "/g]", "change"});
    economics::CostChange whole{"total"};
    const auto add = [&](const std::string& name, const economics::CostChange& change) {
        const auto text = [](double value) { return moneyText(base::toUnit(value, "1/g")); };
        table.add({name, text(change.from), text(change.to), text(change.to - change.from)});
    };
    for (const economics::CostChange& change : changes) {
        add("  " + wordsOf(change.id), change);
        whole.from += change.from;
        whole.to += change.to;
    }
    add(whole.id, whole);
    return table.text();
}

std::string tornadoText(const std::vector<economics::TornadoBar>& bars, const std::string& currency)
{
    if (bars.empty()) return "No price states a range; give “low” and “high” beside a “price”.\n";
    Table table({2, 3, 5, 6, 7});
    const std::string perGram = " [" + currency + "/g]";
    table.add({"price", "of", "low", "high", "", "at low" + perGram, "at high" + perGram, "span" + perGram});
    const auto text = [](double value) { return moneyText(base::toUnit(value, "1/g")); };
    for (const economics::TornadoBar& bar : bars)
        table.add({"  " + bar.id, bar.of, moneyText(bar.low), moneyText(bar.high), bar.unit, text(bar.atLow),
                   text(bar.atHigh), text(bar.span())});
    return table.text();
}

} // namespace titer::cli
