#include "core/figures/run_result.h"

namespace titer::solve {

base::Sentence Kpi::name() const
{
    base::Sentence name = say(label);
    if (!of.empty()) name.args.push_back(of);
    return name;
}

const Column* RunResult::column(std::string_view tag) const
{
    for (const Column& c : columns)
        if (c.tag == tag) return &c;
    return nullptr;
}

std::string_view statusText(RunStatus status)
{
    switch (status) {
    case RunStatus::Ok: return "ok";
    case RunStatus::Stopped: return "stopped";
    case RunStatus::Unbalanced: return "unbalanced";
    case RunStatus::Failed: return "failed";
    }
    return "failed";
}

} // namespace titer::solve
