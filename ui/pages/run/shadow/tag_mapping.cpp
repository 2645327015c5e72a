#include "ui/pages/run/shadow/tag_mapping.h"

#include "app/form/tag_names.h"
#include "app/live/recordings/data_mapping.h"
#include "app/tags/tag_search.h"
#include "core/base/units/units.h"
#include "ui/form/fields/factor_question.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/tag_chooser.h"

#include <QMenu>

#include <algorithm>
#include <map>

namespace titer::pages {

using shown::unitName;
using shown::unitText;

namespace {

const std::string noSuggestion;

} // namespace

TagMapping::TagMapping(app::Document& document, app::PlantShadow& laid, const shown::RunModel& model, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_laid(laid)
    , m_model(model)
{
}

void TagMapping::suggest()
{
    m_suggestions.clear();
    if (!m_laid.isActive()) return;
    std::vector<twin::Tag> tags;
    for (const twin::MappedTag& tag : m_laid.live().tags()) tags.push_back(tag.tag);
    const model::Plant& plant = *m_laid.live().plant();
    const bool isInView = m_model.unit() >= 0 && std::size_t(m_model.unit()) < plant.units.size();
    m_suggestions =
        app::suggestionsIn(plant, tags, isInView ? plant.units[std::size_t(m_model.unit())].id : std::string());
    // Of what is not to be compared nothing more is suggested.
    std::erase_if(m_suggestions, [this](const twin::Suggestion& suggestion) {
        return std::ranges::any_of(m_laid.stated(), [&](const model::TagEntry& entry) {
            return entry.tag == suggestion.tag && entry.variable.empty();
        });
    });
}

const std::string& TagMapping::suggestionOf(const std::string& tag) const
{
    for (const twin::Suggestion& suggestion : m_suggestions)
        if (suggestion.tag == tag) return suggestion.variable;
    return noSuggestion;
}

bool TagMapping::isOpen(const twin::MappedTag& tag) const
{
    return !tag.link && tag.variable.empty() && !suggestionOf(tag.tag.id).empty();
}

void TagMapping::acceptSuggestions()
{
    if (!m_laid.isActive()) return;
    std::vector<model::TagEntry> accepted;
    for (const twin::MappedTag& tag : m_laid.live().tags())
        if (isOpen(tag)) accepted.push_back({tag.tag.id, suggestionOf(tag.tag.id)});
    m_laid.setVariables(accepted, tr("Accept the suggested variables"));
}

void TagMapping::setVariable(int tag, const std::string& variable, const std::string& unit)
{
    if (!m_laid.isActive() || tag < 0 || tag >= static_cast<int>(m_laid.live().tags().size())) return;
    const auto place = static_cast<std::size_t>(tag);
    m_laid.setVariable(m_laid.live().tags()[place].tag.id, variable, unit,
                       tr("Map %1", "a tag").arg(nameOf(m_laid.live(), place)));
}

base::Done TagMapping::mapBy(int tag, const std::string& variable, const QString& factor)
{
    if (!m_laid.isActive() || tag < 0 || tag >= static_cast<int>(m_laid.live().tags().size())) return base::done();
    const auto place = static_cast<std::size_t>(tag);
    const twin::Tag source = m_laid.live().tags()[place].tag;
    const base::Result<std::string> typed = app::typedFactor(*m_laid.live().plant(), source, variable, factor);
    if (!typed) return typed.error();
    m_laid.setVariables({{source.id, variable, *typed}}, tr("Map %1", "a tag").arg(nameOf(m_laid.live(), place)));
    return base::done();
}

void TagMapping::askFactor(int tag, const std::string& variable, QWidget* over)
{
    const auto place = static_cast<std::size_t>(tag);
    const twin::MappedTag mapped = m_laid.live().tags()[place];
    form::askFactor(
        over, *m_laid.live().plant(),
        {nameOf(m_laid.live(), place), variable, mapped.variable == variable ? mapped.factor : std::string()},
        [this, tag, variable](const QString& typed) { return mapBy(tag, variable, typed); });
}

QMenu* TagMapping::menuOf(int tag, QWidget* over)
{
    if (!m_laid.isActive() || tag < 0 || tag >= static_cast<int>(m_laid.live().tags().size())) return nullptr;
    const twin::MappedTag& mapped = m_laid.live().tags()[static_cast<std::size_t>(tag)];
    auto* menu = new QMenu(over);
    const std::string suggested = suggestionOf(mapped.tag.id);
    if (!mapped.link && !suggested.empty())
        QObject::connect(menu->addAction(tr("Accept %1", "a variable").arg(app::placeName(m_document, suggested, {}))),
                         &QAction::triggered, this, [this, tag, suggested] { setVariable(tag, suggested); });
    const auto& tags = m_laid.live().tags();
    const auto open = std::ranges::count_if(tags, [this](const twin::MappedTag& t) { return isOpen(t); });
    if (open > 1)
        QObject::connect(menu->addAction(tr("Accept all suggestions (%1)", "their number").arg(open)),
                         &QAction::triggered, this, &TagMapping::acceptSuggestions);
    addVariableMenu(menu, tag, over);
    QObject::connect(menu->addAction(tr("Find…")), &QAction::triggered, this,
                     [this, tag, over] { askVariable(tag, over); });
    if (mapped.tag.unit.empty() && !mapped.variable.empty() && !mapped.link)
        addUnitMenu(menu->addMenu(tr("Unit of %1", "a tag").arg(nameOf(m_laid.live(), static_cast<std::size_t>(tag)))),
                    tag, mapped.variable);
    QAction* none = menu->addAction(tr("Do not compare"));
    none->setEnabled(!mapped.variable.empty());
    QObject::connect(none, &QAction::triggered, this, [this, tag] { setVariable(tag, {}); });
    return menu;
}

// Only what the unit of the tag fits.
std::vector<TagMapping::Comparable> TagMapping::comparableWith(const twin::Tag& tag) const
{
    const model::Plant& plant = *m_laid.live().plant();
    std::vector<Comparable> found;
    for (const std::string& variable : twin::comparableVariables(plant)) {
        const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
        if (target && (tag.unit.empty() || twin::basisFactor(plant, *target, tag.unit) != 0.0))
            found.push_back({variable, *target});
    }
    return found;
}

// By unit operation. A tag without a unit is asked for it with the variable, one without dimension for what one of it means.
void TagMapping::addVariableMenu(QMenu* menu, int tag, QWidget* over)
{
    const twin::Tag& source = m_laid.live().tags()[static_cast<std::size_t>(tag)].tag;
    const model::Plant& plant = *m_laid.live().plant();
    QMenu* choose = menu->addMenu(tr("Choose"));
    std::map<int, QMenu*> units;
    const auto menuOfUnit = [&](int unit) {
        QMenu*& own = units[unit];
        if (!own) own = choose->addMenu(unitName(plant, unit));
        return own;
    };
    const auto nameOfVariable = [this](const std::string& variable) {
        return app::tagName(m_document.flowsheet(), m_document.catalogue(), variable);
    };
    for (const auto& [variable, target] : comparableWith(source)) {
        QMenu* own = menuOfUnit(target.unit);
        if (source.unit.empty() && !base::sameDimension(target.unitOfMeasure, "1")) {
            addUnitMenu(own->addMenu(nameOfVariable(variable)), tag, variable);
            continue;
        }
        QObject::connect(own->addAction(nameOfVariable(variable)), &QAction::triggered, this,
                         [this, tag, variable = variable] { setVariable(tag, variable); });
    }
    for (const app::VariableChoice& choice : app::choicesByFactor(plant, source)) {
        QMenu* own = menuOfUnit(plant.unitIndex(choice.unit));
        QObject::connect(own->addAction(form::byFactorText(nameOfVariable(choice.variable))), &QAction::triggered, this,
                         [this, tag, variable = choice.variable, over] { askFactor(tag, variable, over); });
    }
    choose->setEnabled(!units.empty());
}

void TagMapping::askVariable(int tag, QWidget* over)
{
    const twin::Tag& source = m_laid.live().tags()[static_cast<std::size_t>(tag)].tag;
    const std::vector<Comparable> found = comparableWith(source);
    QStringList names;
    for (const auto& [variable, target] : found) {
        app::FeedTag listed;
        listed.id = variable;
        listed.label = app::placeName(m_document, variable, {}).toStdString();
        names.append(app::tagWords(listed, model::displayUnitOf(*m_laid.live().plant(), target)));
    }
    auto* chooser = new widgets::TagChooser(over);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(chooser, &widgets::TagChooser::toggled, this, [this, tag, found, chooser](int index) {
        setVariable(tag, found[std::size_t(index)].variable);
        chooser->close();
    });
    chooser->open(names, {}, over);
}

void TagMapping::addUnitMenu(QMenu* menu, int tag, const std::string& variable)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(*m_laid.live().plant(), variable);
    if (!target) return;
    for (const std::string& unit : base::unitChoices(target->unitOfMeasure))
        QObject::connect(menu->addAction(unitText(unit)), &QAction::triggered, this,
                         [this, tag, variable, unit] { setVariable(tag, variable, unit); });
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_tag_mapping.cpp"
