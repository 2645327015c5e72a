// The samples of a laboratory: what was planned, drawn and measured, and what persons decided. They stand in the index of a store, and any
// process may add to them.
//
// A result stays as it came. What is made of it (to which batch and vessel it belongs, when it was drawn, whether it counts) hangs on its
// sample and may be decided later. The tags of the source "lab" are the results of samples that belong to something, where these were
// drawn: "lab/R2.glucose" is the glucose of vessel R2. See core/store/history/files/lab_points.h.
#pragma once

#include "core/formats/lab_sample.h"
#include "core/formats/sample_rule.h"
#include "core/store/history/files/history_index.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace titer::store {

inline constexpr const char* labSource = "lab";
// Names of samples come again with the next batch: what was drawn further apart is another one [µs].
inline constexpr std::int64_t farDrawn = 43'200'000'000;
// Whether they name a batch or a vessel; and whether what only one of two says fits to the other.
bool namesPlace(const formats::SampleParts& parts);
bool haveSameParts(const formats::SampleParts& one, const formats::SampleParts& other);
// "R2.glucose": the tag of what is measured in a vessel. That of a second analyser or unit goes on behind it.
std::string labTag(const std::string& vessel, const std::string& quantity);

// Times are µs, UTC; 0: not known.
struct SampleEntry {
    enum class Acceptance { Open, Accepted, Rejected };
    enum class State {
        Waiting, // nobody knows to which batch and vessel it belongs
        Planned,
        Overdue, // it should have been drawn by now
        Drawn,
        ResultsLate, // it was drawn a while ago, and has no result
        Measured,
        Accepted,
        Rejected
    };

    std::int64_t id = 0;
    std::string name;
    formats::SampleParts parts; // without a replicate, which is of a result
    bool belongs = false;       // to what these say: by the rule, by the file or by a person
    std::int64_t planned = 0;
    std::int64_t drawn = 0;
    std::int64_t stands = 0; // where its results stand: when it was drawn, else when it was measured first
    Acceptance acceptance = Acceptance::Open;
    std::int64_t results = 0; // newest ones
    std::int64_t known = 0;   // when the last of them became known

    State state(std::int64_t now) const;
    bool operator==(const SampleEntry&) const = default;
};
// "waiting", "planned", "overdue", "drawn", "results_late", "measured", "accepted", "rejected"
const char* nameOf(SampleEntry::State state);
// After which a sample is overdue, or its results are late [µs].
inline constexpr std::int64_t drawnWithin = 7'200'000'000, measuredWithin = 86'400'000'000;

struct SampleResult {
    std::int64_t id = 0;
    std::int64_t sample = 0;
    std::string quantity, label, unit; // as the file has them
    double value = 0.0;
    connect::Status status = connect::status::good;
    std::int64_t measured = 0; // 0: not reported
    std::int64_t known = 0;    // when it was reported, or came
    std::string analyser;      // id of the format; values of one quantity of several of them are tags of their own
    std::string source, instrument, method, dilution, replicate, file;
    bool superseded = false; // it was measured again

    bool operator==(const SampleResult&) const = default;
};

// What a person or a file changed.
struct SampleChange {
    std::int64_t sample = 0; // 0: of none, as the rule
    std::int64_t time = 0;
    std::string person, what, before, after, reason; // `what`: "rule", "planned", "drawn", "belongs", "verdict"

    bool operator==(const SampleChange&) const = default;
};

// Where results come from.
struct SampleOrigin {
    std::string source; // of the store; empty: imported
    std::string file;
    std::int64_t known = 0; // since when they are, whatever they report; 0: as they report, else since they were drawn
};

// Who decides, and why.
struct Decision {
    std::string person, reason;
    std::int64_t now = 0;
};

// [one thread at a time] Each call is a short transaction of its own connection, or with many samples a few of them.
class LabSamples {
public:
    static base::Result<LabSamples> open(const std::string& folder, Database::Mode mode = Database::Mode::Write);

    base::Result<formats::SampleRule> rule();
    // Samples that wait and fit it belong from now on; how many these are.
    base::Result<std::int64_t> setRule(std::string_view text, const Decision& decision);

    // By the time at which they stand, or are planned. None in a store from before there were any.
    base::Result<std::vector<SampleEntry>> list();
    base::Result<SampleEntry> sample(std::int64_t id);
    // Of a sample, or with 0 all by sample; the superseded ones among them, the oldest first.
    base::Result<std::vector<SampleResult>> results(std::int64_t sample = 0);
    // Of a sample, or with 0 all; the oldest first.
    base::Result<std::vector<SampleChange>> changes(std::int64_t sample = 0);

    struct Taken {
        std::int64_t samples = 0;     // that were not there
        std::int64_t results = 0;     // likewise
        std::int64_t superseding = 0; // of these
        std::int64_t waiting = 0;     // of the samples that were offered: those that belong to nothing
        base::Notices notices;
    };
    // What an instrument or a table reports. Results that are there already are not taken twice, so that a call that failed can be made again.
    base::Result<Taken> take(std::span<const formats::LabSample> samples, const SampleOrigin& origin);

    struct TakenOver {
        std::int64_t results = 0; // that were not there
        bool isDecided = false;   // it was there, open, and is what was decided there
        bool differs = false;     // it is decided otherwise, which stays
    };
    // What names belong to, as persons have assigned them.
    struct NamedParts {
        std::string name;
        formats::SampleParts parts;
    };
    base::Result<std::vector<NamedParts>> names();
    // Of another store; those that are known here stay.
    base::Done takeNames(std::span<const NamedParts> names);
    // One of another store, with what that store has of it; `id` is that of the same one here, 0 where there is none.
    base::Result<TakenOver> takeOver(std::int64_t id, const SampleEntry& there, std::span<const SampleResult> results,
                                     std::span<const SampleChange> changes);

    // Samples to be drawn on these days after `start`, named by the rule; how many are new.
    base::Result<std::int64_t> plan(const formats::SampleParts& of, std::span<const double> days, std::int64_t start,
                                    const Decision& decision);
    // A label was scanned or typed: of the sample of this name that was not drawn yet, else of a new one.
    base::Result<SampleEntry> draw(std::string_view label, std::int64_t time, const Decision& decision);
    // Moves its results to where a person says that it was drawn.
    base::Done setDrawn(std::int64_t id, std::int64_t time, const Decision& decision);
    // What it belongs to; so does what comes under its name from now on.
    base::Done assign(std::int64_t id, const formats::SampleParts& parts, const Decision& decision);
    // The results of a rejected one count no more; a rejection has a reason.
    base::Done evaluate(std::int64_t id, SampleEntry::Acceptance acceptance, const Decision& decision);

private:
    explicit LabSamples(HistoryIndex index)
        : m_index(std::move(index))
    {
    }
    base::Result<std::vector<SampleEntry>> read(std::string_view where,
                                                const std::function<void(Statement&)>& bind = {});
    base::Result<Transaction> begin();
    base::Result<Statement> prepared(std::string_view sql) { return m_index.database().prepare(sql); }
    base::Done insert(SampleEntry& entry);
    base::Done update(const SampleEntry& entry);
    base::Done note(std::int64_t sample, const Decision& decision, const char* what, std::string before,
                    std::string after);
    // --- what persons decide (samples_decide.cpp)
    struct Change {
        std::string before, after;
    };
    base::Done change(std::int64_t id, const Decision& decision, const char* what,
                      const std::function<base::Result<Change>(SampleEntry&)>& how);
    // --- what comes (samples_take.cpp)
    struct Place;
    base::Result<Place> placeOf(const formats::LabSample& sample, const formats::SampleRule& rule);
    base::Result<std::optional<SampleEntry>> find(const formats::LabSample& sample, const Place& place);
    base::Result<std::optional<formats::SampleParts>> remembered(const std::string& name);
    base::Result<std::string> batchAt(std::int64_t time);
    base::Done take(const formats::LabSample& sample, const formats::SampleRule& rule, const SampleOrigin& origin,
                    Taken& taken);
    base::Done addChange(const SampleChange& change);
    base::Done addResult(const SampleResult& result, Taken& taken);
    base::Done settle(SampleEntry& entry);
    base::Done makeTags(const SampleEntry& entry);
    base::Done makeTag(const std::string& vessel, const SampleResult& result);

    HistoryIndex m_index;
    std::set<std::string> m_tagged; // what has its tag, in this transaction
};

} // namespace titer::store
