// What the recorder does for formulas: it computes them from what comes, and keeps what they give as tags of a source of their own, which
// alarms, conditions and exports read as any other.
#include "app/live/history_runner.h"

#include <algorithm>
#include <utility>

namespace titer::app {

using connect::Sample;

void HistoryRunner::setFormulas(const std::vector<CalculatedTag>& formulas)
{
    judge(); // what came before, by those before
    m_formulas.define(formulas);
}

// After alarms had it, since its receive time may have changed.
void HistoryRunner::passToFormulas(const Line& line, Tag& tag, const Sample& sample)
{
    if (tag.formulaRevision != m_formulas.revision()) {
        tag.formulaRevision = m_formulas.revision();
        tag.formula = m_formulas.place(line.source + "/" + tag.info.id);
    }
    if (tag.formula) m_formulas.take(*tag.formula, tag.id, sample);
}

// At the end of a round: formulas come before the alarms that watch them.
void HistoryRunner::judge()
{
    const std::vector<FormulaWatch::Made> all = m_formulas.judge();
    for (const FormulaWatch::Made& made : all) putMade(made);
    if (!all.empty()) append(m_lines[formulaSource]);
    if (m_alarms) m_alarms->judge();
}

void HistoryRunner::putMade(const FormulaWatch::Made& made)
{
    Line& line = m_lines[formulaSource];
    line.source = formulaSource;
    const std::string name = made.tag->id.substr(line.source.size() + 1);
    const auto found = std::ranges::find_if(line.tags, [&](const Tag& tag) { return tag.info.id == name; });
    const auto place = std::uint32_t(found - line.tags.begin());
    if (found == line.tags.end() || found->info.unit != made.tag->unit) {
        append(line); // in the unit that it had
        setTag(line, place,
               {.id = name, .label = made.tag->label, .unit = made.tag->unit, .simulated = made.tag->simulated});
    }
    Sample sample = made.sample;
    sample.tag = place;
    takeSample(line, sample);
}

} // namespace titer::app
