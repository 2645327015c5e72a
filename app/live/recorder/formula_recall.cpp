#include "app/live/recorder/formula_recall.h"

#include "core/base/sampling.h"
#include "core/base/time.h"
#include "core/store/history/history_reader.h"

#include <optional>
#include <utility>
#include <vector>

namespace titer::app {

using connect::Sample;

namespace {

constexpr std::size_t looked = 9;    // samples back, for the usual interval
constexpr std::size_t maxMarks = 64; // of gaps at the end, that are passed over

// The last good value of a tag, unless it came so often that by now a newer one should be there.
std::optional<Sample> lastHeld(store::HistoryReader& reader, std::int64_t tag, std::int64_t now)
{
    std::vector<store::Point> points; // the newest first
    std::int64_t before = now;
    for (std::size_t i = 0; i < looked + maxMarks && points.size() < looked; ++i) {
        const base::Result<std::optional<store::Point>> point = reader.before(tag, before);
        if (!point || !*point) break;
        before = (*point)->time;
        if (connect::qualityOf((*point)->status) != connect::Quality::Bad) points.push_back(**point);
    }
    if (points.empty()) return std::nullopt;
    std::vector<double> between; // [s]
    std::size_t late = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        late += double(points[i].received - points[i].time) * 1e-6 >= base::lateTime;
        if (i > 0) between.push_back(double(points[i - 1].time - points[i].time) * 1e-6);
    }
    const store::Point& last = points.front();
    const base::Sampling sampling = base::samplingOf(base::usualInterval(std::move(between)), late, points.size());
    if (double(now - last.time) * 1e-6 > sampling.newestStaleAfter()) return std::nullopt;
    return Sample{0, last.status, last.time, last.received, last.value};
}

} // namespace

void recallInputs(FormulaWatch& formulas, const std::string& folder)
{
    const std::vector<std::string> missing = formulas.missing();
    if (missing.empty()) return;
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return; // a store that has nothing yet
    for (const std::string& name : missing) {
        const base::Result<std::optional<store::HistoryTag>> tag = reader->find(name);
        if (!tag || !*tag || (*tag)->kind != connect::TagKind::Number) continue;
        const std::optional<Sample> last = lastHeld(*reader, (*tag)->id, base::now().microseconds);
        const connect::TagInfo info{.id = (*tag)->name,
                                    .label = (*tag)->label,
                                    .unit = (*tag)->unit,
                                    .kind = (*tag)->kind,
                                    .simulated = (*tag)->simulated};
        if (last) formulas.remember((*tag)->source, info, *last);
    }
}

} // namespace titer::app
