// Rank r of n has the runs r, r + n, r + 2n ...; each reports the first what a run gave as a line of text.
#include "app/cli/sweep/sweep_work.h"

#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <atomic>

namespace titer::cli {

using base::say;

namespace {

constexpr char done = '1', open = '0'; // a mark for each run, which the first rank sends to all
constexpr char faultMark = '!';        // begins what a rank reports its inputs; an empty line ends what it reports

bool isMine(const SweepWork& work, std::size_t row)
{
    return !work.ranks || row % std::size_t(work.ranks->size()) == std::size_t(work.ranks->rank());
}

// A rank that is not the first.
void follow(const SweepWork& work, const base::Errors& wrong)
{
    const std::string marks = work.ranks->fromFirst({});
    if (marks.empty()) return;
    for (const base::Error& error : wrong) work.ranks->sendToFirst(faultMark + error.where + ": " + error.what.text());
    LongWork stop(work.request.flowsheet.name);
    if (wrong.empty())
        studies::sweep(work.request, solve::catalogue(), 1,
                       {[&](std::size_t row) { return marks[row] == done || !isMine(work, row); },
                        [&](std::size_t row, const studies::SweepOutcome& outcome) {
                            work.ranks->sendToFirst(sweepLine(row, outcome));
                        },
                        {}},
                       stop.token());
    work.ranks->sendToFirst({});
}

class Leader {
public:
    explicit Leader(const SweepWork& work)
        : m_work(work)
        , m_outcomes(work.request.runs.size())
        , m_marks(work.request.runs.size(), open)
    {
        if (!work.journal) return;
        for (const auto& [row, outcome] : work.journal->found())
            if (row < m_outcomes.size()) {
                m_outcomes[row] = outcome;
                m_marks[row] = done;
            }
    }

    std::optional<SweepResult> lead(base::Errors& errors)
    {
        // What is wrong is reported before the work is done for nothing.
        if (!m_marks.empty() && m_marks.find(done) == std::string::npos) {
            keep(0, studies::sweepRun(m_work.request, 0, solve::catalogue()));
            if (m_work.wrong) errors = m_work.wrong(m_outcomes[0]);
            if (!errors.empty()) {
                if (m_work.journal) m_work.journal->remove();
                if (m_work.ranks) m_work.ranks->fromFirst({});
                return std::nullopt;
            }
        }
        if (m_work.ranks) m_work.ranks->fromFirst(m_marks);
        run();
        if (m_unkept)
            printNotices({{"sweep", say("The results of some runs could not be stored; an interrupted sweep repeats "
                                        "them.")}});
        SweepResult result{std::move(m_outcomes)};
        for (const char mark : m_marks) result.done.push_back(mark == done);
        return result;
    }

private:
    void run()
    {
        LongWork bar(m_work.request.flowsheet.name);
        studies::SweepWatch watch;
        // Marks of the others may come meanwhile; a run of theirs is none of ours either way.
        watch.isDone = [&](std::size_t row) { return m_marks[row] == done || !isMine(m_work, row); };
        watch.done = [&](std::size_t row, const studies::SweepOutcome& outcome) {
            keep(row, outcome);
            if (m_work.ranks) takeFromOthers(false);
        };
        watch.progress = bar.progress();
        if (m_work.ranks && watch.progress)
            watch.progress = [this, show = watch.progress](double) {
                show(double(std::count(m_marks.begin(), m_marks.end(), done)) / double(m_marks.size()));
            };
        studies::sweep(m_work.request, solve::catalogue(), m_work.ranks ? 1 : m_work.threads, watch, bar.token());
        if (m_work.ranks) takeFromOthers(true);
        bar.clear();
    }

    void takeFromOthers(bool toTheEnd)
    {
        while (m_ended < m_work.ranks->size() - 1) {
            const std::optional<std::string> text = m_work.ranks->receive(toTheEnd);
            if (!text) return;
            if (text->empty())
                ++m_ended;
            else if (text->front() == faultMark)
                printError({base::Code::Input, "another rank", say("{1}", text->substr(1))});
            else if (const auto read = readSweepLine(*text); read && read->first < m_outcomes.size())
                keep(read->first, read->second);
        }
    }

    // Several threads at once, each for runs of its own.
    void keep(std::size_t row, const studies::SweepOutcome& outcome)
    {
        m_outcomes[row] = outcome;
        m_marks[row] = done;
        if (m_work.journal && !m_work.journal->add(row, outcome)) m_unkept = true;
    }

    const SweepWork& m_work;
    std::vector<studies::SweepOutcome> m_outcomes;
    std::string m_marks;
    std::atomic<bool> m_unkept = false;
    int m_ended = 0; // of the other ranks
};

} // namespace

std::optional<SweepResult> carryOut(const SweepWork& work, base::Errors& errors)
{
    if (work.ranks && !work.ranks->first()) {
        follow(work, errors);
        return std::nullopt;
    }
    if (errors.empty()) return Leader(work).lead(errors);
    if (work.ranks) work.ranks->fromFirst({});
    return std::nullopt;
}

} // namespace titer::cli
