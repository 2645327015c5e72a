// What recorders reported to their alarms, as a store has it, in order and piece by piece.
#pragma once

#include "core/store/history/alarm_journal.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/joining/join_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace titer::app {

inline constexpr std::int64_t earliestTime = -(std::int64_t(1) << 60),
                              latestTime = std::int64_t(1) << 60; // of what a historian takes [µs]

// One thing that the engine was reported.
struct AlarmInput {
    std::int64_t time = 0;            // receive time [µs, UTC]
    std::int64_t id = 0;              // of the tag in the store
    std::int64_t sourceTime = 0;      // [µs, UTC]
    const std::string* tag = nullptr; // of a sample
    const store::AlarmAct* act = nullptr;
    std::size_t defined = 0, definedEnd = 0; // in the journal
    bool tick = false;
    double value = 0.0;
    connect::Status status = 0;
};

// Times of which nobody can tell whether they are of before a clock was set back or of after it: until a recorder began past them.
struct AlarmOverlay {
    std::int64_t from = latestTime, to = latestTime;

    explicit AlarmOverlay(const std::vector<store::AlarmStart>& starts)
    {
        for (const store::AlarmStart& start : starts) {
            if (start.overlaidUntil != 0) from = std::min(from, start.overlaidFrom);
            if (start.overlaidUntil != 0 || from == latestTime) continue;
            to = start.time;
            break;
        }
    }
    bool holds(std::int64_t time) const { return time >= from && time <= to; }
};

// A piece of receive time: [from, to) [µs, UTC].
struct AlarmPiece {
    std::int64_t from = earliestTime, to = latestTime;
    bool holds(std::int64_t time) const { return time >= from && time < to; }
};

// Everything that recorders reported from `starts[0]` on, in order, piece by piece.
class AlarmInputs {
public:
    // `folder` is that of the reader.
    AlarmInputs(store::HistoryReader& reader, std::string folder, const std::vector<store::AlarmStart>& starts,
                const AlarmOverlay& overlay, std::int64_t to)
        : m_reader(reader)
        , m_folder(std::move(folder))
        , m_starts(starts)
        , m_overlay(overlay)
        , m_to(to)
    {
    }
    // What is read, and in which pieces: goes through all samples once.
    base::Done prepare(store::AlarmJournal& journal, std::int64_t firstKept, std::int64_t atOnce, std::stop_token stop);
    const std::vector<AlarmPiece>& pieces() const { return m_pieces; }
    // Those of one piece; `journal` and `acts` are those in it, and outlive the list.
    base::Done read(const AlarmPiece& piece, const std::vector<alarm::Transition>& journal,
                    const std::vector<store::AlarmAct>& acts, std::stop_token stop);
    std::vector<AlarmInput> list;

private:
    // A tag that an alarm reads, or that of the ticks.
    struct Watched {
        store::HistoryTag tag;
        const std::string* name = nullptr; // full, where an alarm reads it
        bool tick = false;
        const store::TimeSpans* joined = nullptr; // in which it was received by another recorder
        // How far times of receipt lie before and behind those of the samples, at most [µs]; a few that lie far apart are kept aside.
        std::int64_t earlier = 0, later = 0;
        std::vector<AlarmInput> strays = {};
        bool hasFewStrays = true;
    };

    static void measure(Watched& watched, const AlarmInput& input);
    template <class Sink> void takePoint(const Watched& watched, const store::Point& point, Sink sink) const;
    // How many inputs there are in each step of time, of which it holds a bounded number.
    class Density {
    public:
        void add(std::int64_t time);
        // Pieces of some `atOnce`.
        std::vector<AlarmPiece> pieces(std::int64_t atOnce) const;

    private:
        std::map<std::int64_t, std::int64_t> m_counts;
        std::int64_t m_step = 1'000'000; // [µs]
    };

    void watch(const std::string& id, const std::string& text);
    bool isEvaluated(std::int64_t time) const;
    base::Done findEnds();

    store::HistoryReader& m_reader;
    const std::string m_folder;
    store::NamedSpans m_joined; // by source
    const std::vector<store::AlarmStart>& m_starts;
    const AlarmOverlay& m_overlay;
    std::int64_t m_to;
    std::set<std::string> m_names; // full names of tags that any alarm reads
    std::set<std::pair<std::string, std::int64_t>>
        m_ends; // source, and when it was noted that its values ended while no recorder ran
    std::vector<Watched> m_tags;
    std::vector<AlarmPiece> m_pieces;
};

} // namespace titer::app
