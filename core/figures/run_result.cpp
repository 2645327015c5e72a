#include "core/figures/run_result.h"

#include "core/base/not_available.h"
#include "core/model/former_ids.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::figures {

RunResult::RunResult() = default;
RunResult::RunResult(const RunResult&) = default;
RunResult::RunResult(RunResult&&) noexcept = default;
RunResult& RunResult::operator=(const RunResult&) = default;
RunResult& RunResult::operator=(RunResult&&) noexcept = default;
RunResult::~RunResult() = default;

base::Sentence Kpi::name() const
{
    base::Sentence name = base::say(label);
    if (!of.empty()) name.args.push_back(of);
    return name;
}

namespace {

template <class Named> const Named* byTag(const std::vector<Named>& list, std::string_view tag)
{
    const auto find = [&list](std::string_view wanted) {
        return std::find_if(list.begin(), list.end(), [wanted](const Named& one) { return one.tag == wanted; });
    };
    auto found = find(tag);
    if (found == list.end()) found = find(model::currentTag(tag));
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Column* RunResult::column(std::string_view tag) const
{
    return byTag(columns, tag);
}

const Kpi* RunResult::kpi(std::string_view tag) const
{
    return byTag(kpis, tag);
}

const ControllerCourse* RunResult::controller(std::string_view id) const
{
    const auto found = std::find_if(controllers.begin(), controllers.end(),
                                    [id](const ControllerCourse& course) { return course.controller == id; });
    return found == controllers.end() ? nullptr : &*found;
}

double RunResult::startOf(const Column& column) const
{
    using Kind = model::ReadTarget::Kind;
    constexpr double always = -std::numeric_limits<double>::infinity();
    const bool flows = column.target.kind == Kind::PortFlow || column.target.kind == Kind::PortComponent;
    const bool fills =
        column.target.kind == Kind::Variable && (column.tag.ends_with(".volume") || column.tag.ends_with(".level"));
    if (flows || fills || column.plantUnit < 0 || std::size_t(column.plantUnit) >= starts.size()) return always;
    const double start = starts[std::size_t(column.plantUnit)];
    return start >= 0.0 ? start : std::numeric_limits<double>::infinity();
}

double RunResult::at(const Column& column, double seconds) const
{
    const std::size_t count = std::min(times.size(), column.values.size());
    const double start = startOf(column);
    if (count == 0 || !(seconds >= start)) return base::notAvailable;
    const double end = std::max(times[count - 1], simulatedTime), rounding = 1e-9 * std::max(1.0, end);
    if (seconds < times.front() - rounding || seconds > end + rounding) return base::notAvailable;
    const auto next =
        std::size_t(std::upper_bound(times.begin(), times.begin() + std::ptrdiff_t(count), seconds) - times.begin());
    if (next == 0) return column.values.front();
    if (next == count) return column.values[count - 1];
    // The output before may still be of an idle unit.
    if (times[next - 1] < start) return column.values[next];
    const double share = (seconds - times[next - 1]) / (times[next] - times[next - 1]);
    return share == 0.0 ? column.values[next - 1]
                        : column.values[next - 1] + share * (column.values[next] - column.values[next - 1]);
}

double RunResult::output(const Column& column, std::size_t place) const
{
    return times[place] >= startOf(column) ? column.values[place] : base::notAvailable;
}

std::string_view statusText(RunStatus status)
{
    switch (status) {
    case RunStatus::Ok:
        return "ok";
    case RunStatus::Stopped:
        return "stopped";
    case RunStatus::Unbalanced:
        return "unbalanced";
    case RunStatus::Failed:
        return "failed";
    }
    return "failed";
}

} // namespace titer::figures
