// What the recorder does for formulas: it computes them from what comes, and keeps what they give as tags of a source of their own, which
// alarms, conditions and exports read as any other.
#include "app/live/recorder/history_runner.h"

#include "core/base/sampling.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <array>
#include <utility>

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

void HistoryRunner::setFormulas(const std::vector<CalculatedTag>& formulas)
{
    evaluate(); // what came before, by those before
    m_formulas.define(formulas);
    recall();
}

// What is measured now and then, such as a laboratory value, holds until its next sample, also where the recorder was restarted between
// them. What comes all the time is waited for.
void HistoryRunner::recall()
{
    const std::vector<std::string> missing = m_formulas.missing();
    if (missing.empty()) return;
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(m_historian.folder());
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
        if (last) m_formulas.remember((*tag)->source, info, *last);
    }
}

// After alarms had it, since its receive time may have changed.
void HistoryRunner::passToFormulas(Line& line, Tag& tag, const Sample& sample)
{
    if (tag.formulaRevision != m_formulas.revision()) {
        tag.formulaRevision = m_formulas.revision();
        tag.formula = m_formulas.place(line.source + "/" + tag.info.id);
    }
    if (tag.formula && tag.id == 0) (void)know(line, std::array{sample.tag}); // they go by its number
    if (tag.formula) m_formulas.take(*tag.formula, tag.id, sample);
}

// At the end of a round: formulas come before the alarms that watch them.
void HistoryRunner::evaluate()
{
    const std::vector<FormulaWatch::Made> all = m_formulas.evaluate();
    for (const FormulaWatch::Made& made : all) putMade(made);
    if (!all.empty()) enterAll(m_lines[formulaSource]);
    if (m_alarms) m_alarms->evaluate();
}

void HistoryRunner::putMade(const FormulaWatch::Made& made)
{
    Line& line = m_lines[formulaSource];
    line.source = formulaSource;
    const std::string name = made.tag->id.substr(line.source.size() + 1);
    const auto found = std::ranges::find_if(line.tags, [&](const Tag& tag) { return tag.reported.id == name; });
    const auto place = std::uint32_t(found - line.tags.begin());
    if (found == line.tags.end() || found->reported.unit != made.tag->unit) {
        settle(line, place); // in the unit that it had
        setTag(line, place,
               {.id = name, .label = made.tag->label, .unit = made.tag->unit, .simulated = made.tag->simulated});
    }
    Sample sample = made.sample;
    sample.tag = place;
    takeSample(line, sample);
}

} // namespace titer::app
