// Tags of the recordings of a fit, and the variables that a person lays them on.
#include "app/common/unit_text.h"
#include "app/fit/parameter_fit.h"
#include "app/form/tag_names.h"

#include <algorithm>
#include <utility>

namespace titer::app {

MeasuredRunOrder ParameterFit::orderOf(const FitRun& run, const model::Flowsheet& flowsheet,
                                       const std::shared_ptr<const model::Plant>& plant) const
{
    std::vector<model::TagEntry> stated = m_stated;
    stated.insert(stated.end(), run.stated.begin(), run.stated.end()); // the last one of a tag holds
    return {run.name.toStdString(), run.recording, std::move(stated), run.offset, flowsheet, plant};
}

void ParameterFit::showTags(int run)
{
    m_reading.stop();
    m_tags.clear();
    m_tagsOf = run >= 0 && std::size_t(run) < m_runs.size() ? run : -1;
    m_document.checkNow();
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (m_tagsOf < 0 || !plant) return emit changed();
    m_reading.start([this, order = orderOf(m_runs[std::size_t(run)], m_document.flowsheet(), plant)](
                        const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const base::Result<std::vector<twin::MappedTag>> read = mappedTagsOf(order, stop);
        return [this, read] {
            m_errors.clear();
            if (read)
                takeTags(*read);
            else
                m_errors = {read.error()};
            emit changed();
        };
    });
    emit changed();
}

void ParameterFit::takeTags(const std::vector<twin::MappedTag>& mapped)
{
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) return;
    const std::vector<std::string> variables = twin::comparableVariables(*plant);
    for (const twin::MappedTag& one : mapped) {
        const QString unit = unitText(one.tag.unit), id = QString::fromStdString(one.tag.id);
        FitTag tag{one.tag.id, unit.isEmpty() ? id : tr("%1 [%2]", "a tag, its unit").arg(id, unit),
                   one.link ? one.variable : std::string()};
        for (const std::string& variable : variables)
            if (twin::makeLink(*plant, one.tag, variable))
                tag.choices.emplace_back(variable, tagName(m_document.flowsheet(), m_document.catalogue(), variable));
        m_tags.push_back(std::move(tag));
    }
}

void ParameterFit::mapTag(const std::string& tag, const std::string& variable)
{
    const auto shown = std::ranges::find(m_tags, tag, &FitTag::tag);
    if (m_tagsOf < 0 || shown == m_tags.end()) return;
    std::vector<model::TagEntry>& stated = m_runs[std::size_t(m_tagsOf)].stated;
    std::erase_if(stated, [&](const model::TagEntry& entry) { return entry.tag == tag; });
    stated.push_back({tag, variable});
    shown->variable = variable;
    emit changed();
}

} // namespace titer::app
