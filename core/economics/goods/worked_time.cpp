#include "core/economics/goods/worked_time.h"

#include "core/figures/occupancy.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <cmath>

namespace titer::economics {

namespace {

constexpr double day = 86400.0; // [s]

// Overlapping ones joined.
std::vector<Span> united(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> made;
    for (const Span& span : spans) {
        if (made.empty() || span.from > made.back().to)
            made.push_back(span);
        else
            made.back().to = std::max(made.back().to, span.to);
    }
    return made;
}

// Of each day the first `length` seconds count; how much of them lies before `time`, negative times too.
double countedBefore(double time, double length)
{
    const double days = std::floor(time / day);
    return days * length + std::min(time - days * day, length);
}

} // namespace

std::vector<Span> spansOf(const While& during, const model::Plant& plant, const figures::RunResult& result)
{
    std::vector<Span> spans;
    if (during.kind != While::Kind::Occupied)
        for (const solve::PhaseRecord& record : result.phases) {
            const bool counts = during.kind == While::Kind::Phase
                                    ? record.phase == during.phase
                                    : plant.phases[std::size_t(record.phase)].unit == during.unit;
            const double end = record.end < 0.0 ? result.simulatedTime : record.end;
            if (counts && end > record.start) spans.push_back({record.start, end});
        }
    if (during.kind == While::Kind::Phase || !spans.empty()) return united(std::move(spans));
    if (during.unit < 0) return {};
    const std::optional<figures::Occupied> taken = figures::occupied(plant, result, during.unit);
    if (!taken) return {};
    return {{taken->from, taken->to}};
}

double timeOf(const std::vector<Span>& spans)
{
    double sum = 0.0;
    for (const Span& span : spans) sum += span.to - span.from;
    return sum;
}

double nightOf(const std::vector<Span>& spans, const Night& night)
{
    const double length = night.to >= night.from ? night.to - night.from : night.to - night.from + day;
    if (!night.start) return timeOf(spans) * length / day;
    const double shift = *night.start - night.from; // from the beginning of a night to that of the run
    double sum = 0.0;
    for (const Span& span : spans)
        sum += countedBefore(span.to + shift, length) - countedBefore(span.from + shift, length);
    return sum;
}

} // namespace titer::economics
