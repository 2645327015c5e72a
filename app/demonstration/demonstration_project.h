// Makes the demonstration: a project with a store next to it in which everything stands that a project may hold, made from the example
// plant and the sensors that come with it by what the program does itself. Nothing in it was measured, and it says so.
//
//   makeDemonstration({.folder = "/tmp/demo", .now = base::now().microseconds}, stop)
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace titer::app {

inline constexpr const char* demonstrationPlant = "cho-fed-batch";

struct DemonstrationOrder {
    std::string folder;   // is there; what is made goes into it
    std::int64_t now = 0; // the batch that runs is on its day 12 then [µs, UTC]
    // What is being made, and how far all of it is, 0 to 1; from the running thread.
    std::function<void(const base::Sentence& what, double done)> progress = {};
};

struct MadeDemonstration {
    std::string project;   // its path
    std::string recording; // of the batch that runs, as a table next to the project
    std::string batch;     // the name of that batch
    std::string study;     // the name of the study
};

// [any] An error where a file is there already. What it names (batches, alarms, boards) is in the language of the program.
base::Result<MadeDemonstration> makeDemonstration(const DemonstrationOrder& order, std::stop_token stop = {});

} // namespace titer::app
