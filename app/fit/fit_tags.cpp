#include "app/fit/fit_tags.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/form/tag_names.h"
#include "app/live/recordings/data_mapping.h"
#include "core/twin/held_variables.h"
#include "core/twin/optical_density.h"

#include <algorithm>
#include <map>

namespace titer::app {

namespace {

bool isHeld(const model::Plant& plant, const std::string& variable)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
    return target && !twin::holderOf(plant, *target).empty();
}

// A variable that stands first among choices from now on; empty where it is none of them.
std::string leading(std::vector<std::pair<std::string, QString>>& choices, const std::string& variable)
{
    const auto at = std::ranges::find(choices, variable, &std::pair<std::string, QString>::first);
    if (at == choices.end()) return {};
    std::rotate(choices.begin(), at, at + 1);
    return variable;
}

} // namespace

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
    m_sources.clear();
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
        return [this, found, order] {
            if (found) take(*found, order.stated);
            emit read(found ? base::Errors() : base::Errors{found.error()});
        };
    });
}

void FitTags::take(const std::vector<twin::MappedTag>& mapped, const std::vector<model::TagEntry>& stated)
{
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) return;
    std::vector<twin::Tag> plain;
    for (const twin::MappedTag& one : mapped) plain.push_back(one.tag);
    const std::vector<twin::Suggestion> suggestions = suggestionsIn(*plant, plain, m_choices.unit());
    for (const twin::MappedTag& one : mapped) {
        const QString unit = unitText(one.tag.unit), id = QString::fromStdString(one.tag.id);
        FitTag tag{.tag = one.tag.id,
                   .name = unit.isEmpty() ? id : tr("%1 [%2]", "a tag, its unit").arg(id, unit),
                   .variable = one.link ? one.variable : std::string()};
        for (const VariableChoice& choice : choicesFor(*plant, one.tag)) tag.choices.push_back({choice.variable, {}});
        for (const VariableChoice& choice : choicesByFactor(*plant, one.tag))
            tag.byFactor.push_back({choice.variable, {}});
        if (one.link) offer(tag, one.factor); // by the plant's own factor
        const std::string holder = one.link ? twin::holderOf(*plant, one.link->target) : std::string();
        if (!holder.empty()) {
            tag.held = sentence(twin::heldSentence(holder));
            if (std::ranges::find(stated, tag.tag, &model::TagEntry::tag) == stated.end()) tag.variable.clear();
        }
        if (!one.link && std::ranges::find(stated, tag.tag, &model::TagEntry::tag) == stated.end()) {
            const std::string cells = twin::cellsOfDensity(*plant, one.tag);
            const auto near = std::ranges::find(suggestions, tag.tag, &twin::Suggestion::tag);
            if (!cells.empty())
                tag.guess = leading(tag.byFactor, cells);
            else if (near != suggestions.end() && !isHeld(*plant, near->variable))
                tag.guess = leading(tag.choices, near->variable);
        }
        m_list.push_back(std::move(tag));
        m_sources.push_back(one.tag);
    }
    retell();
}

// That which it is compared with, and how.
void FitTags::offer(FitTag& tag, const std::string& factor)
{
    if (!factor.empty()) tag.factors[tag.variable] = factor;
    if (std::ranges::none_of(tag.choices, [&](const auto& choice) { return choice.first == tag.variable; }))
        tag.choices.push_back({tag.variable, {}});
}

bool FitTags::map(const std::string& tag, const std::string& variable)
{
    const auto shown = std::ranges::find(m_list, tag, &FitTag::tag);
    if (m_run < 0 || shown == m_list.end()) return false;
    const auto factor = shown->factors.find(variable);
    std::vector<model::TagEntry>& stated = m_choices.runs[std::size_t(m_run)].stated;
    std::erase_if(stated, [&](const model::TagEntry& entry) { return entry.tag == tag; });
    stated.push_back({tag, variable, factor == shown->factors.end() ? std::string() : factor->second});
    shown->variable = variable;
    return true;
}

base::Done FitTags::mapBy(const std::string& tag, const std::string& variable, const QString& factor)
{
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    const auto source = std::ranges::find(m_sources, tag, &twin::Tag::id);
    if (!plant || source == m_sources.end()) return base::done();
    const base::Result<std::string> typed = typedFactor(*plant, *source, variable, factor);
    if (!typed) return typed.error();
    FitTag& shown = m_list[std::size_t(source - m_sources.begin())];
    shown.variable = variable;
    offer(shown, *typed);
    map(tag, variable);
    retell();
    return base::done();
}

void FitTags::retell()
{
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) return;
    std::vector<std::string> variables = twin::comparableVariables(*plant);
    // A plant may state another one, such as the flow of a port.
    for (const FitTag& tag : m_list)
        for (const auto& choice : tag.choices) variables.push_back(choice.first);
    std::map<std::string, QString> names = namesWithUnits(m_document.flowsheet(), m_document.catalogue(), variables);
    for (FitTag& tag : m_list)
        for (auto* choices : {&tag.choices, &tag.byFactor})
            for (auto& [variable, name] : *choices) name = names[variable];
}

} // namespace titer::app

#include "app/fit/moc_fit_tags.cpp"
