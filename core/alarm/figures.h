// How well the alarms of a plant serve the people who answer them, by the benchmarks of the field.
//
// Benchmarks: ANSI/ISA-18.2-2016, clause 16 (monitoring and assessment), and EEMUA publication 191: for one operator position about 6 alarms
// an hour (150 a day) are very likely acceptable and 12 an hour (300 a day) are the most that can be managed; at most 1 % of the time in
// flood (more than 10 in 10 minutes, until fewer than 5); the ten most frequent alarms at most 5 % of all; no chattering; fewer than 5 stale
// (active for more than 24 h) on any day; priorities spread about 80 % low, 15 % medium, 5 % high (critical is counted with high).
#pragma once

#include "core/alarm/alarm_status.h"

#include <span>
#include <string>
#include <vector>

namespace titer::alarm {

// Of how much a figure stands.
enum class Grade {
    Good, // very likely acceptable
    Fair, // the most that can be managed
    Poor
};

struct PerformanceTarget {
    double good = 0.0; // at most this
    double fair = 0.0; // at most this; the same: there is nothing between
    Grade grade(double value) const { return value <= good ? Grade::Good : value <= fair ? Grade::Fair : Grade::Poor; }
};

namespace target {
inline constexpr PerformanceTarget perHour{6.0, 12.0};
inline constexpr PerformanceTarget perTenMinutes{1.0, 2.0};
inline constexpr PerformanceTarget perDay{150.0, 300.0};
inline constexpr PerformanceTarget maxInTenMinutes{10.0, 10.0};
inline constexpr PerformanceTarget floodShare{0.01, 0.01};
inline constexpr PerformanceTarget topTenShare{0.05, 0.05};
inline constexpr PerformanceTarget chattering{0.0, 0.0};
inline constexpr PerformanceTarget stale{4.0, 4.0};
inline constexpr double low = 0.80, medium = 0.15, high = 0.05; // shares of the priorities
inline constexpr std::size_t flood = 10;                        // begins with more than these in 10 minutes
inline constexpr std::size_t floodOver = 5;                     // ends with fewer than these in 10 minutes
inline constexpr std::size_t chatters = 3;                      // raised that often within a minute
} // namespace target

struct Frequent {
    std::string alarm, name; // as it was called last
    Priority priority = Priority::Low;
    std::size_t count = 0;
    double share = 0.0; // of all that were raised
};

struct Figures {
    double hours = 0.0; // span [h]
    // Of what was raised while it was neither shelved, suppressed nor out of service, or unmasked while active.
    std::size_t raised = 0;
    double perHour = 0.0, perTenMinutes = 0.0, perDay = 0.0; // means
    std::vector<std::size_t> inTenMinutes; // of each 10 minutes from the begin of the span; the last may be shorter
    std::size_t maxInTenMinutes = 0;       // in any 10 minutes, wherever they begin
    double floodShare = 0.0;               // of the time
    std::size_t floods = 0;
    std::vector<Frequent> topTen;     // the most frequent first
    double topTenShare = 0.0;         // of all that were raised
    std::vector<Frequent> chattering; // with how often each was raised in its busiest minute
    std::vector<std::string> stale;   // ids: active for more than 24 h, the oldest first
    // Shares of critical and high together, of medium, of low; 0 where nothing was raised.
    double high = 0.0, medium = 0.0, low = 0.0;
    std::size_t unanswered = 0;  // spoke in the span and were not acknowledged in it
    double medianToAnswer = 0.0; // from when it was raised to its acknowledgement [s]; NaN where none was acknowledged
};

// Of the transitions of from <= time < to (others are passed over; in the order of time) and of the states at `to`. [µs, UTC]
Figures figuresOf(std::span<const Transition> transitions, std::span<const AlarmStatus> statuses, std::int64_t from,
                  std::int64_t to);

} // namespace titer::alarm
