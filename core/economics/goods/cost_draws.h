// The cost of one finished run by many statements of money: where prices alone differ, nobody runs the plant again. [any]
#pragma once

#include "core/economics/goods/cost_basis.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::economics {

// Whether a path of a plant leads into what it states of money, which no run depends on.
bool isOfMoney(std::string_view path);

class CostDraws {
public:
    // Of a run, by what `stated` says of money with other values at `paths`, all of money.
    CostDraws(std::shared_ptr<const model::Plant> plant, figures::RunResult result, base::Json stated,
              std::vector<std::string> paths);
    CostDraws(const CostDraws&) = delete;
    CostDraws& operator=(const CostDraws&) = delete;

    const figures::RunResult& result() const { return m_result; }
    // The key figures of cost with a value for each path, as a plant file has it: "12000 USD/L". None with errors: a value that a path
    // refuses, anything of money that is at fault.
    std::vector<figures::Kpi> at(std::span<const std::string> values, base::Errors& errors) const;

private:
    // The price that a path leads to.
    struct Slot {
        std::size_t price = 0;
        std::string per;              // "/m3"
        double low = 0.0, high = 0.0; // within which it must lie [currency per measure]
    };
    std::optional<Slot> slotOf(const std::string& path) const;
    std::optional<Economics> byPrices(std::span<const std::string> values) const;

    std::shared_ptr<const model::Plant> m_plant;
    figures::RunResult m_result;
    base::Json m_stated; // an object, or null
    std::vector<std::string> m_paths;
    Economics m_economics; // as stated
    CostBasis m_basis;     // of it
    bool m_movesSchedule = false;
    std::vector<Slot> m_slots; // of each path; empty where not all lead to prices
};

} // namespace titer::economics
