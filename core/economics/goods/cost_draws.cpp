#include "core/economics/goods/cost_draws.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/economics_file.h"
#include "core/economics/goods/cost_figures.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace titer::economics {

namespace {

constexpr std::string_view moneyRoot = "economics/";

Economics readLeniently(const base::Json& stated, const model::Plant& plant)
{
    base::Errors faults; // a draw has them as well
    return stated.isObject() ? readEconomics(stated, plant, faults) : Economics();
}

} // namespace

bool isOfMoney(std::string_view path)
{
    return path.starts_with(moneyRoot);
}

CostDraws::CostDraws(std::shared_ptr<const model::Plant> plant, figures::RunResult result, base::Json stated,
                     std::vector<std::string> paths)
    : m_plant(std::move(plant))
    , m_result(std::move(result))
    , m_stated(std::move(stated))
    , m_paths(std::move(paths))
    , m_economics(readLeniently(m_stated, *m_plant))
    , m_basis(m_economics, m_stated, *m_plant, m_result)
    , m_movesSchedule(std::ranges::any_of(
          m_paths, [](const std::string& path) { return base::startsWith(path, "economics/schedule"); }))
{
    if (!m_stated.isObject() || m_economics.hasFaults) return;
    for (const std::string& path : m_paths) {
        std::optional<Slot> slot = slotOf(path);
        if (!slot) {
            m_slots.clear();
            return;
        }
        m_slots.push_back(*std::move(slot));
    }
}

// Of "economics/prices/ID/price" with a unit; nothing of other paths.
std::optional<CostDraws::Slot> CostDraws::slotOf(const std::string& path) const
{
    constexpr std::string_view list = "economics/prices/", key = "/price";
    if (!path.starts_with(list) || !path.ends_with(key) || path.size() <= list.size() + key.size()) return std::nullopt;
    const std::string entry = path.substr(0, path.size() - key.size());
    model::Flowsheet stated;
    stated.economics = m_stated;
    const base::Json *id = model::findAtPath(stated, entry + "/id"), *low = model::findAtPath(stated, entry + "/low"),
                     *high = model::findAtPath(stated, entry + "/high");
    const auto price =
        std::ranges::find(m_economics.prices, id && id->isString() ? id->string() : std::string(), &Price::id);
    if (price == m_economics.prices.end() || !model::findAtPath(stated, path)) return std::nullopt;
    Slot slot;
    slot.price = std::size_t(price - m_economics.prices.begin());
    slot.per = price->measure == "1" ? std::string() : "/" + price->measure;
    slot.low = low ? price->low : 0.0;
    slot.high = high ? price->high : std::numeric_limits<double>::max();
    return slot;
}

// With prices alone changed; nothing where a value has to be read together with all else.
std::optional<Economics> CostDraws::byPrices(std::span<const std::string> values) const
{
    if (m_slots.empty() || values.size() != m_slots.size()) return std::nullopt;
    Economics drawn = m_economics;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::optional<std::string> unit = base::unitIn(values[i]);
        if (!unit || unit->empty()) return std::nullopt;
        const Slot& slot = m_slots[i];
        const base::Result<double> price = readMoney(base::Json(values[i]), drawn.terms, slot.per);
        if (!price || !(*price >= slot.low && *price <= slot.high)) return std::nullopt;
        drawn.prices[slot.price].price = *price;
    }
    return drawn;
}

std::vector<figures::Kpi> CostDraws::at(std::span<const std::string> values, base::Errors& errors) const
{
    if (const std::optional<Economics> drawn = byPrices(values)) return costFigures(costOf(*drawn, m_basis));
    model::Flowsheet money; // all that the paths lead into
    money.economics = m_stated;
    const std::size_t before = errors.size();
    for (std::size_t i = 0; i < m_paths.size(); ++i)
        if (const base::Done set = model::setAtPath(money, m_paths[i], base::Json(values[i])); !set)
            errors.push_back(set.error());
    if (errors.size() > before || !money.economics.isObject()) return {};
    const Economics drawn = readEconomics(money.economics, *m_plant, errors);
    if (errors.size() > before) return {};
    if (!m_movesSchedule && m_basis.suits(drawn)) return costFigures(costOf(drawn, m_basis));
    const CostBasis basis(drawn, money.economics, *m_plant, m_result);
    if (m_movesSchedule)
        for (const base::Notice& fault : basis.faults) errors.push_back(base::inputError(fault.where, fault.what));
    return errors.size() > before ? std::vector<figures::Kpi>() : costFigures(costOf(drawn, basis));
}

} // namespace titer::economics
