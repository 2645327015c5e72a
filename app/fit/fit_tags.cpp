#include "app/fit/fit_tags.h"

#include "app/common/unit_text.h"
#include "app/form/tag_names.h"

#include <algorithm>

namespace titer::app {

FitTags::FitTags(Document& document, FitChoices& choices)
    : m_document(document)
    , m_choices(choices)
{
}

void FitTags::clear()
{
    m_reading.stop();
    m_run = -1;
    m_list.clear();
}

void FitTags::show(int run)
{
    clear();
    if (run >= 0 && std::size_t(run) < m_choices.runs.size()) m_run = run;
    m_document.checkNow();
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (m_run < 0 || !plant) return;
    m_reading.start([this, order = m_choices.orderOf(m_choices.runs[std::size_t(run)], m_document.flowsheet(), plant)](
                        const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const base::Result<std::vector<twin::MappedTag>> found = mappedTagsOf(order, stop);
        return [this, found] {
            if (found) take(*found);
            emit read(found ? base::Errors() : base::Errors{found.error()});
        };
    });
}

void FitTags::take(const std::vector<twin::MappedTag>& mapped)
{
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) return;
    const std::vector<std::string> variables = twin::comparableVariables(*plant);
    for (const twin::MappedTag& one : mapped) {
        const QString unit = unitText(one.tag.unit), id = QString::fromStdString(one.tag.id);
        FitTag tag{one.tag.id, unit.isEmpty() ? id : tr("%1 [%2]", "a tag, its unit").arg(id, unit),
                   one.link ? one.variable : std::string()};
        for (const std::string& variable : variables)
            if ((one.link && variable == one.variable) || twin::makeLink(*plant, one.tag, variable))
                tag.choices.emplace_back(variable, tagName(m_document.flowsheet(), m_document.catalogue(), variable));
        m_list.push_back(std::move(tag));
    }
}

bool FitTags::map(const std::string& tag, const std::string& variable)
{
    const auto shown = std::ranges::find(m_list, tag, &FitTag::tag);
    if (m_run < 0 || shown == m_list.end()) return false;
    std::vector<model::TagEntry>& stated = m_choices.runs[std::size_t(m_run)].stated;
    std::erase_if(stated, [&](const model::TagEntry& entry) { return entry.tag == tag; });
    stated.push_back({tag, variable});
    shown->variable = variable;
    return true;
}

void FitTags::retell()
{
    for (FitTag& tag : m_list)
        for (auto& [variable, name] : tag.choices)
            name = tagName(m_document.flowsheet(), m_document.catalogue(), variable);
}

} // namespace titer::app

#include "app/fit/moc_fit_tags.cpp"
