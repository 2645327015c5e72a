#include "core/twin/align_files.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/runs/run.h"

#include <algorithm>

namespace titer::twin {

using base::say;
using By = AlignRule::By;

namespace {

// The text behind a prefix; nothing where it does not begin so.
std::optional<std::string> behind(std::string_view text, std::string_view prefix)
{
    if (!base::startsWith(text, prefix)) return std::nullopt;
    return std::string(text.substr(prefix.size()));
}

// Files that share a clock.
struct Batch {
    std::vector<std::size_t> files;
};

class Placing {
public:
    Placing(std::span<const MeasuredFile> files, const AlignRule& rule)
        : m_files(files)
        , m_rule(rule)
        , m_places(files.size())
    {
    }

    std::vector<FilePlace> places()
    {
        findBatches();
        for (std::size_t b = 0; b < m_batches.size(); ++b) {
            const std::optional<base::Instant> start = startOf(m_batches[b]);
            for (const std::size_t i : m_batches[b].files) {
                m_places[i].batch = int(b);
                place(i, m_batches[b], start);
            }
        }
        return std::move(m_places);
    }

private:
    double absolute(std::size_t file, double time) const
    {
        return double(m_files[file].origin->microseconds) * 1e-6 + time;
    }
    double beginOf(std::size_t file) const { return absolute(file, m_files[file].begin); }
    double endOf(std::size_t file) const { return absolute(file, m_files[file].end); }

    bool overlap(std::size_t a, std::size_t b) const { return beginOf(a) <= endOf(b) && beginOf(b) <= endOf(a); }

    bool measureTheSame(std::size_t a, std::size_t b) const
    {
        const auto& others = m_files[b].variables;
        return std::ranges::any_of(m_files[a].variables,
                                   [&](const std::string& v) { return std::ranges::find(others, v) != others.end(); });
    }

    bool belongs(std::size_t file, const Batch& batch) const
    {
        if (!m_files[batch.files.front()].origin) return false;
        if (m_rule.by == By::Batch || m_rule.together) return true;
        bool near = false;
        for (const std::size_t other : batch.files) {
            if (!overlap(file, other)) continue;
            if (measureTheSame(file, other)) return false;
            near = true;
        }
        return near;
    }

    // From the earliest on, so that what lies between two belongs to both.
    void findBatches()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_files.size(); ++i) order.push_back(i);
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            if (!m_files[a].origin || !m_files[b].origin) return bool(m_files[a].origin) > bool(m_files[b].origin);
            return beginOf(a) < beginOf(b);
        });
        for (const std::size_t file : order) {
            auto batch = m_batches.end();
            if (m_files[file].origin && m_rule.by != By::Start)
                batch = std::ranges::find_if(m_batches, [&](const Batch& one) { return belongs(file, one); });
            if (batch == m_batches.end()) batch = m_batches.insert(batch, Batch());
            batch->files.push_back(file);
        }
    }

    // The instant at which the run starts; nothing of a file without dates.
    std::optional<base::Instant> startOf(const Batch& batch) const
    {
        const std::size_t first = batch.files.front();
        if (!m_files[first].origin) return std::nullopt;
        if (m_rule.by == By::Absolute) return m_rule.start;
        if (m_rule.by == By::Start || m_rule.by == By::Phase || m_rule.by == By::Time || m_rule.by == By::Fit)
            return m_files[first].origin->after(m_files[first].begin - m_rule.time);
        const auto begin = [this](std::size_t i) { return m_files[i].origin->after(m_files[i].zero); };
        return begin(*std::ranges::min_element(batch.files, {}, begin));
    }

    void place(std::size_t i, const Batch& batch, const std::optional<base::Instant>& start)
    {
        FilePlace& place = m_places[i];
        place.start = start;
        if (start)
            place.shift = m_files[i].origin->secondsSince(*start);
        else if (m_rule.by == By::Start || m_rule.by == By::Phase || m_rule.by == By::Time || m_rule.by == By::Fit)
            place.shift = m_rule.time - m_files[i].begin;
        place.how = how(batch, start);
    }

    base::Sentence how(const Batch& batch, const std::optional<base::Instant>& start) const
    {
        const std::string instant = start ? base::writeInstant(*start) : std::string();
        switch (m_rule.by) {
        case By::Start:
            return say(CORE_TR("core", "The first sample lies at the start of the run."));
        case By::Phase:
            return say(CORE_TR("core", "The first sample of the batch lies at the begin of the phase {1}, {2} from the "
                                       "start of the run."),
                       m_rule.phase, base::writeQuantity(m_rule.time, "s"));
        case By::Time:
            return say(CORE_TR("core", "The first sample of the batch lies {1} from the start of the run."),
                       base::writeQuantity(m_rule.time, "s"));
        case By::Fit:
            return m_rule.fitted;
        default:
            break;
        }
        if (!start)
            return say(
                CORE_TR("core", "The file states no dates, so its times are counted from the start of the run."));
        if (m_rule.by == By::Absolute) return say(CORE_TR("core", "By its dates: the run starts at {1}."), instant);
        if (batch.files.size() == 1)
            return say(CORE_TR("core", "Its own begin, {1}, is the start of the run."), instant);
        return say(CORE_TR("core", "{1} files of one batch share its clock: the run starts at {2}."),
                   std::to_string(batch.files.size()), instant);
    }

    std::span<const MeasuredFile> m_files;
    const AlignRule& m_rule;
    std::vector<FilePlace> m_places;
    std::vector<Batch> m_batches;
};

} // namespace

base::Result<AlignRule> readAlignRule(std::string_view text)
{
    for (const By by : {By::Clock, By::Start, By::Batch, By::Fit})
        if (text == wordOf(by)) return AlignRule{.by = by};
    if (const auto file = behind(text, "batch=")) return AlignRule{.by = By::Batch, .first = *file};
    if (const auto id = behind(text, "phase=")) return AlignRule{.by = By::Phase, .phase = *id};
    if (text == "absolute" || text == "phase")
        return base::inputError(say(
            CORE_TR("core", "“{1}” does not say which; write phase=ID, or absolute=2026-03-01T09:30:00Z, the instant "
                            "at which the run starts."),
            text));
    if (const auto written = behind(text, "absolute=")) {
        const base::Result<base::Instant> start = base::readInstant(*written);
        return start ? base::Result<AlignRule>(AlignRule{.by = By::Absolute, .start = *start}) : start.error();
    }
    if (const base::Result<double> time = base::readQuantity(text, "s"))
        return AlignRule{.by = By::Time, .time = *time};
    return AlignRule{.by = By::Phase, .phase = std::string(text)};
}

std::string alignText(const AlignRule& rule)
{
    switch (rule.by) {
    case By::Batch:
        return rule.first.empty() ? wordOf(rule.by) : "batch=" + rule.first;
    case By::Phase:
        return "phase=" + rule.phase;
    case By::Time:
        return base::writeNumber(rule.time) + " s";
    case By::Absolute:
        return "absolute=" + base::writeInstant(rule.start);
    default:
        return wordOf(rule.by);
    }
}

const char* wordOf(AlignRule::By by)
{
    constexpr const char* words[] = {"clock", "start", "batch", "phase", "time", "absolute", "fit"};
    return words[int(by)];
}

base::Result<double> phaseBegin(const std::string& id, const model::Plant& plant,
                                std::span<const solve::PhaseRecord> phases)
{
    std::vector<std::string> known;
    for (const solve::PhaseRecord& record : phases) {
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        if (phase.id == id) return record.start;
        known.push_back(phase.id);
    }
    return base::inputError(say(CORE_TR("core", "“{1}” is neither start, batch, fit, absolute=INSTANT, a time such as "
                                                "“3.2 d”, nor a phase that the run reached: {2}."),
                                id, known.empty() ? std::string("-") : base::join(known, ", ")));
}

base::Done settleAlignment(AlignRule& rule, const std::shared_ptr<const model::Plant>& plant, std::stop_token stop)
{
    if (rule.by != By::Phase) return base::done();
    const figures::RunResult run = runs::run(plant, {}, std::move(stop));
    if (!run.errors.empty()) return run.errors.front();
    const base::Result<double> begin = phaseBegin(rule.phase, *plant, run.phases);
    if (!begin) return begin.error();
    rule.time = *begin;
    return base::done();
}

MeasuredFile measuredFile(std::string name, const base::CsvLayout& layout, const base::CsvSummary& summary,
                          double begin, double end)
{
    const bool byRows = layout.time == base::CsvLayout::Time::DateTime && !layout.start;
    return {.name = std::move(name),
            .origin = summary.origin,
            .zero = byRows ? std::min(begin, 0.0) : 0.0,
            .begin = begin,
            .end = end};
}

std::vector<FilePlace> placeFiles(std::span<const MeasuredFile> files, const AlignRule& rule)
{
    return Placing(files, rule).places();
}

} // namespace titer::twin
