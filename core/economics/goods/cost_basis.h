// What the cost of a finished run is counted from before any price is: found once where many prices are laid over one run.
#pragma once

#include "core/economics/cost_of_goods.h"
#include "core/schedule/schedule.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::economics {

struct CostBasis { // [any]
    // `stated` is what `economics` was read from. Plant and run outlive it.
    CostBasis(const Economics& economics, const base::Json& stated, const model::Plant& plant,
              const figures::RunResult& result);

    // Whether prices are of the same things, per the same measures, and there are as many of each unit. That the schedule is stated
    // alike is for the caller to know.
    bool suits(const Economics& economics) const;

    const model::Plant& plant;
    const figures::RunResult& result;
    std::vector<figures::Amount> amounts;
    std::vector<figures::Charge> charges;              // of the amounts, by the place of their price
    std::vector<char> inUse;                           // per unit: equipment that the run occupied
    std::optional<schedule::Schedule> batchAfterBatch; // nothing where there is none, or with faults
    base::Notices faults;                              // of the schedule

private:
    void findCharges(const Economics& economics);
    void findSchedule(const base::Json& stated);

    std::vector<std::pair<std::string, std::string>> m_priced; // of each price what it is of and per
    std::vector<std::pair<std::string, int>> m_counts;
};

// By economics that the basis suits.
CostOfGoods costOf(const Economics& economics, const CostBasis& basis);

} // namespace titer::economics
