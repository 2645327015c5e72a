// Batches that follow each other: bars, and what is taken of things. [any]
#pragma once

#include "core/schedule/loads.h"
#include "core/schedule/schedule.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::schedule {

inline constexpr long maxBars = 1'000'000;

struct Campaign {
    long batches = 0;
    double makespan = 0.0; // from the first start until nothing is occupied [s]
    double cycle = 0.0;    // mean time between starts; of one batch 0 [s]
    struct Bar {
        long batch = 1;
        std::string unit;
        int item = 1; // of those that take turns
        std::string task;
        double from = 0.0, to = 0.0; // without the wait behind [s]
        std::string product = {};
        double wait = 0.0; // behind it, its item still taken [s]
        // By so much its item could be taken longer before the next bar on it would be late; nothing of the last one [s].
        std::optional<double> slack = {};
    };
    std::vector<Bar> bars;       // by batch, then in the order of the tasks of its product
    std::vector<Taking> takings; // of the things
    std::vector<Load> loads;     // of each thing
};

// Of one product, in its cycle time whatever the calendar. The first batch begins at 0. An error where there would be too many bars.
base::Result<Campaign> campaignOf(const Tasks& tasks, const Schedule& schedule, long batches);

struct Wanted {
    long batches = 0;     // 0: as many as fit, without a horizon the order of products once
    double horizon = 0.0; // [s], 0: none
};

// Batches of the products in their order, each as early as it can be behind the start of the one before it, with the least
// waits: manual tasks in open hours, change-over between products. Time 0 is the start of the calendar. An error where manual tasks of a
// batch never find open hours, and where not so many fit.
base::Result<Campaign> placedCampaign(const Tasks& tasks, const Wanted& wanted);

// What is wanted of these products, whose schedules stand in the order of tasks.products(): in the cycle time where that can be, else placed.
base::Result<Campaign> wantedCampaign(const Tasks& tasks, const std::vector<Schedule>& schedules, const Wanted& wanted);

// The slack of each bar, from its times.
void finishBars(const Tasks& tasks, Campaign& campaign);

// When a bar may begin while other batches and the beginning of its own stay where they are, by waits before it [s].
struct DragRange {
    double from = 0.0, to = 0.0;
    bool any() const { return to > from; }
};
DragRange dragRange(const Tasks& tasks, const Campaign& campaign, std::size_t bar);

// The campaign with a bar that begins then, within its range: what follows in its batch begins as early as that allows, but no earlier
// than it did.
Campaign dragged(const Tasks& tasks, const Campaign& campaign, std::size_t bar, double from);

} // namespace titer::schedule
