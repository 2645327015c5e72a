// Rank r of n has the runs r, r + n, r + 2n ...; each tells the first what a run gave as a line of text.
#include "app/cli/sweep_work.h"

#include "app/cli/console.h"
#include "app/cli/long_work.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <atomic>

namespace titer::cli {

using base::say;
using Outcomes = std::vector<studies::SweepOutcome>;

namespace {

constexpr char done = '1', open = '0'; // a mark for each run, which the first rank sends to all
constexpr char fault = '!';            // begins what a rank tells of its inputs; an empty line ends what it tells

bool isMine(const SweepWork& work, std::size_t row)
{
    return !work.ranks || row % std::size_t(work.ranks->size()) == std::size_t(work.ranks->rank());
}

// A response that no run can have is told before the work is done for nothing.
base::Errors wrongResponses(const studies::SweepRequest& request, const studies::SweepOutcome& first)
{
    base::Errors wrong;
    for (const base::Error& error : first.errors)
        for (const studies::SweepResponse& response : request.responses)
            if (error.where == response.tag) wrong.push_back({error.code, "--response " + error.where, error.what});
    return wrong;
}

// A rank that is not the first.
void follow(const SweepWork& work, const base::Errors& wrong)
{
    const std::string marks = work.ranks->fromFirst({});
    if (marks.empty()) return;
    for (const base::Error& error : wrong) work.ranks->sendToFirst(fault + error.where + ": " + error.what.text());
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

    std::optional<Outcomes> lead()
    {
        if (m_marks.find(done) == std::string::npos) {
            keep(0, studies::sweepRun(m_work.request, 0, solve::catalogue()));
            if (const base::Errors wrong = wrongResponses(m_work.request, m_outcomes[0]); !wrong.empty()) {
                printErrors(wrong);
                if (m_work.journal) m_work.journal->remove();
                if (m_work.ranks) m_work.ranks->fromFirst({});
                return std::nullopt;
            }
        }
        if (m_work.ranks) m_work.ranks->fromFirst(m_marks);
        run();
        if (m_unkept)
            printNotices({{"sweep", say("What the runs gave could not be kept all the time; a sweep that is cut short "
                                        "repeats those.")}});
        if (m_marks.find(open) == std::string::npos) return std::move(m_outcomes);
        tellStopped();
        return std::nullopt;
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
            else if (text->front() == fault)
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

    void tellStopped() const
    {
        const std::string have = std::to_string(std::count(m_marks.begin(), m_marks.end(), done)),
                          all = std::to_string(m_marks.size());
        printError({base::Code::Input, "sweep",
                    m_work.journal
                        ? say("Stopped after {1} of {2} runs. The same command goes on from there.", have, all)
                        : say("Stopped after {1} of {2} runs; nothing is written. With --out FILE the same command "
                              "would go on from there.",
                              have, all)});
    }

    const SweepWork& m_work;
    Outcomes m_outcomes;
    std::string m_marks;
    std::atomic<bool> m_unkept = false;
    int m_ended = 0; // of the other ranks
};

} // namespace

std::optional<Outcomes> carryOut(const SweepWork& work, const base::Errors& wrong)
{
    if (work.ranks && !work.ranks->first()) {
        follow(work, wrong);
        return std::nullopt;
    }
    if (wrong.empty()) return Leader(work).lead();
    printErrors(wrong);
    if (work.ranks) work.ranks->fromFirst({});
    return std::nullopt;
}

} // namespace titer::cli
