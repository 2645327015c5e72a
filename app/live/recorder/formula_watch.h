// The formulas of a recorder: computes from what its sources deliver the samples of the source "calc", round by round.
//
//   formulas.know("src-1", info)           a tag that there is
//   if (const auto place = formulas.place("src-1/Feed")) formulas.take(*place, id, sample)
//   for (const auto& made : formulas.evaluate()) ...
//
// Samples of one round are put in the order of receive time, tag and source time, as alarms have them (app/live/alarms/alarm_watch.h), so that
// what a formula gives does not hang on which source was emptied first.
#pragma once

#include "app/tags/calculated.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace titer::app {

inline constexpr const char* formulaSource = "calc"; // source of what formulas give, as the store has it

// [one thread at a time]
class FormulaWatch {
public:
    // Instead of those before. One that is not right is left out; Calculated::make() reports why.
    void define(std::vector<CalculatedTag> formulas);
    // Formulas that waited for this tag are computed from now on.
    void know(const std::string& source, const connect::TagInfo& info);

    // Tags ("source/name") that formulas read and of which nothing has come.
    std::vector<std::string> missing() const;
    // What such a tag was before, as it stands in the store; it counts until its next sample comes.
    void remember(const std::string& source, const connect::TagInfo& info, const connect::Sample& last);

    // Changes whenever place() may answer otherwise.
    int revision() const { return m_revision; }
    // Nothing where no formula reads the tag ("source/name").
    std::optional<std::uint32_t> place(const std::string& tag) const;
    // `id` is that of the tag in the store.
    void take(std::uint32_t place, std::int64_t id, const connect::Sample& sample);

    struct Made {
        const FeedTag* tag = nullptr; // until the next define() or know()
        connect::Sample sample;       // its tag has no meaning
    };
    // What the formulas make of all that was taken since the call before; of one formula, one sample for each source time.
    std::vector<Made> evaluate();

private:
    void make();

    std::vector<CalculatedTag> m_definitions;
    std::set<std::string> m_named;          // tags that formulas name, whether they exist or not
    std::map<std::string, FeedTag> m_known; // by name
    CalculatedSet m_set;
    std::vector<std::string> m_inputs;
    std::map<std::string, connect::Sample> m_newest;     // of the inputs
    std::map<std::string, connect::Sample> m_remembered; // of tags of which nothing had come
    int m_revision = 0;
    struct Taken {
        std::uint32_t place = 0;
        std::int64_t id = 0;
        connect::Sample sample;
    };
    std::vector<Taken> m_taken;
};

} // namespace titer::app
