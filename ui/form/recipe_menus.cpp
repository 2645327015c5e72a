// Menus of the recipe.
#include "ui/form/recipe_menus.h"

#include "app/common/sentence.h"
#include "app/document/conditions.h"
#include "app/document/references.h"
#include "app/form/numbers/offered_recipe.h"
#include "app/form/numbers/recipe_form.h"
#include "app/form/tag_names.h"
#include "app/form/usual_flows.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::form {

using base::Json;

namespace {

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(RecipeForm)
};

QString text(std::string_view s)
{
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}

std::string freePhase(const model::Flowsheet& flowsheet, const std::string& wish)
{
    return app::numberedName(wish, "_", [&](const std::string& id) {
        return std::any_of(flowsheet.phases.begin(), flowsheet.phases.end(), [&](const auto& p) { return p.id == id; });
    });
}

// A name that no phase bears: "Phase", "Phase 2", ...
QString freePhaseName(const model::Flowsheet& flowsheet, const QString& wish)
{
    const auto taken = [&](const QString& name) {
        return std::any_of(flowsheet.phases.begin(), flowsheet.phases.end(),
                           [&](const auto& p) { return app::phaseName(p) == name; });
    };
    if (!taken(wish)) return wish;
    for (int i = 2;; ++i)
        if (const QString name = MenuWords::tr("%1 %2", "name of a phase, number").arg(wish).arg(i); !taken(name))
            return name;
}

void addPhaseActions(QMenu& menu, app::Document& document, const std::string& unit)
{
    const auto add = [&document, unit](model::PhaseEntry phase, const QString& wish) {
        const model::Flowsheet& before = document.flowsheet();
        const QString label = freePhaseName(before, wish);
        phase.unit = unit;
        phase.label = label.toStdString();
        document.apply(app::withPhase(document, phase), MenuWords::tr("Add the phase %1").arg(label));
    };
    menu.addAction(MenuWords::tr("Phase of fixed duration"), &menu, [&document, add] {
        model::PhaseEntry phase;
        phase.id = freePhase(document.flowsheet(), "phase");
        phase.until = Json::object({{"for", "24 h"}});
        add(std::move(phase), MenuWords::tr("Phase"));
    });
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    const model::UnitType* type = entry ? model::typeOf(document.catalogue(), *entry) : nullptr;
    if (type && !type->hasProgram)
        menu.addAction(MenuWords::tr("Cleaning with water"), &menu, [&document, add] {
            model::PhaseEntry phase;
            phase.id = freePhase(document.flowsheet(), "clean");
            phase.until = Json::object({{"for", "2 h"}});
            phase.clean = Json::object({{"water", "500 L"}});
            add(std::move(phase), MenuWords::tr("Cleaning"));
        });
    for (const model::StreamEntry& stream : app::transfersFrom(document, unit)) {
        const QString name = MenuWords::tr("Transfer to %1").arg(app::unitName(document.flowsheet(), stream.to.unit));
        menu.addAction(name, &menu, [&document, add, from = stream.from, name] {
            model::PhaseEntry phase;
            phase.id = freePhase(document.flowsheet(), "transfer");
            phase.transfer = app::transferBy(document, from);
            add(std::move(phase), name);
        });
    }
}

// Ends for one phase: a time where it has none, and each value that the unit reports.
void addConditions(QMenu& menu, app::Document& document, const model::PhaseEntry& phase, const model::UnitEntry& unit)
{
    const app::Conditions present = app::conditionsOf(phase);
    const bool timed = std::any_of(present.items.begin(), present.items.end(),
                                   [](const Json& item) { return item.find("for") != nullptr; });
    const auto add = [&document, phase, present](Json condition, const QString& words) {
        app::Conditions conditions = present;
        conditions.items.push_back(std::move(condition));
        document.apply(app::setPhase(document.flowsheet(), app::withConditions(phase, conditions), phase.id), words);
    };
    if (!timed)
        menu.addAction(MenuWords::tr("End after a time"), &menu, [add, phase] {
            add(Json::object({{"for", "24 h"}}), MenuWords::tr("End %1 after a time").arg(app::phaseName(phase)));
        });
    QMenu* values = menu.addMenu(MenuWords::tr("End when a value is reached"));
    for (const app::ReadTag& tag : app::tagsOf(document, unit.id))
        values->addAction(tag.name, values, [&document, add, phase, tag] {
            add(app::conditionOn(document, tag.tag, "above"),
                MenuWords::tr("End %1 when a value is reached").arg(app::phaseName(phase)));
        });
    if (values->isEmpty()) values->menuAction()->setVisible(false);
}

// The time that a phase lasts, where it says so.
Json timeOf(const model::PhaseEntry& phase)
{
    for (const Json& item : app::conditionsOf(phase).items)
        if (const Json* time = item.find("for")) return *time;
    return "10 min";
}

// Whether a phase may write a tag: where something else does, the two might do so at the same time.
bool mayWrite(const app::Document& document, const model::PhaseEntry& phase, const std::string& tag, const Json& value)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    const bool isWritten =
        std::ranges::any_of(flowsheet.controllers, [&](const auto& controller) { return controller.writes == tag; }) ||
        std::ranges::any_of(flowsheet.phases, [&](const model::PhaseEntry& other) {
            const Json* from = other.transfer.find("from");
            return other.id != phase.id && (other.set.find(tag) || other.ramp.find(tag) ||
                                            (from && from->isString() && from->string() + ".flow" == tag));
        });
    if (!isWritten) return true;
    model::PhaseEntry tried = phase;
    tried.set[tag] = value;
    return app::checksNoWorse(document, app::setPhase(flowsheet, tried, phase.id));
}

// Flows that the phase gives to inlets and pumps: held, or on a line.
void addFlows(QMenu& menu, app::Document& document, const model::PhaseEntry& phase)
{
    QMenu* held = menu.addMenu(MenuWords::tr("Set a flow"));
    QMenu* line = menu.addMenu(MenuWords::tr("Ramp a flow"));
    for (const std::string& tag : app::flowsAround(document, phase.unit)) {
        const Json* own = phase.transfer.find("from");
        if (phase.set.find(tag) || phase.ramp.find(tag) || (own && *own == Json(tag.substr(0, tag.rfind('.')))))
            continue;
        const auto [usual, name] = app::usualFlow(document, tag, phase.unit);
        if (!mayWrite(document, phase, tag, usual)) continue;
        const auto change = [&document, phase](const model::PhaseEntry& after, const QString& words) {
            document.apply(app::setPhase(document.flowsheet(), after, phase.id), words.arg(app::phaseName(phase)));
        };
        held->addAction(name, held, [phase, tag, change, usual = usual] {
            model::PhaseEntry after = phase;
            after.set[tag] = usual;
            change(after, MenuWords::tr("Set a flow in %1"));
        });
        line->addAction(name, line, [phase, tag, change, usual = usual] {
            model::PhaseEntry after = phase;
            after.ramp[tag] = Json::object({{"from", Json("0 L/min")}, {"to", usual}, {"over", timeOf(phase)}});
            change(after, MenuWords::tr("Ramp a flow in %1"));
        });
    }
    for (QMenu* sub : {held, line})
        if (sub->isEmpty()) sub->menuAction()->setVisible(false);
}

// A cycle that begins with the phase, or one more phase after which a cycle goes on.
void addCycle(QMenu& menu, app::Document& document, const model::PhaseEntry& phase)
{
    const std::vector<const model::PhaseEntry*> ends = app::cycleEnds(document.flowsheet(), phase.id);
    const auto with = [&document, &phase](Json repeat) {
        model::PhaseEntry after = phase;
        after.repeat = std::move(repeat);
        return app::setPhase(document.flowsheet(), after, phase.id);
    };
    if (phase.repeat.isNull()) {
        // As a rule a cycle ends with the last phase of its unit.
        const auto last =
            std::find_if(ends.rbegin(), ends.rend(), [&](const auto* p) { return p->unit == phase.unit; });
        const Json repeat = Json::object({{"times", Json(2.0)}, {"after", Json::array({Json((*last)->id)})}});
        const app::Edited cycled = with(repeat);
        if (app::checksNoWorse(document, cycled)) // no phase belongs to two cycles
            menu.addAction(MenuWords::tr("Repeat from here"), &menu, [&document, phase, cycled] {
                document.apply(cycled, MenuWords::tr("Repeat from %1").arg(app::phaseName(phase)));
            });
        return;
    }
    QMenu* more = menu.addMenu(MenuWords::tr("Next cycle after another phase"));
    const Json* present = phase.repeat.find("after");
    for (const model::PhaseEntry* end : ends) {
        const auto named = [&](const Json& name) { return name == Json(end->id); };
        if (!present || std::any_of(present->items().begin(), present->items().end(), named)) continue;
        Json repeat = phase.repeat;
        repeat.find("after")->push(Json(end->id));
        const app::Edited cycled = with(std::move(repeat));
        if (!app::checksNoWorse(document, cycled)) continue;
        more->addAction(app::phaseName(*end), more, [&document, phase, cycled] {
            document.apply(cycled,
                           MenuWords::tr("Start the next cycle of %1 after another phase").arg(app::phaseName(phase)));
        });
    }
    if (more->isEmpty()) more->menuAction()->setVisible(false);
}

// What else a cleaning may use.
void addToCleaning(QMenu& menu, app::Document& document, const model::PhaseEntry& phase)
{
    for (const auto& [key, amount] : {std::pair{"water", "500 L"}, {"solution", "200 L"}, {"steam", "100 kg"}}) {
        if (phase.clean.find(key)) continue;
        const QString name = app::cleanedWith(key);
        menu.addAction(name, &menu, [&document, phase, key = key, amount = amount, name] {
            model::PhaseEntry after = phase;
            after.clean[key] = amount;
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           MenuWords::tr("Add to %1: %2", "a cleaning, what it uses").arg(app::phaseName(phase), name));
        });
    }
}

// Set-points that the phase gives to its unit: held, or on a line from what stands when it begins.
void addSetPoints(QMenu& menu, app::Document& document, const model::PhaseEntry& phase, const model::UnitEntry& unit,
                  const model::UnitType& type)
{
    QMenu* line = new QMenu(MenuWords::tr("Ramp a set-point"), &menu);
    for (const model::SetPointSpec& spec : type.setPoints) {
        const std::string tag = unit.id + "." + spec.key;
        if (phase.set.find(tag) || phase.ramp.find(tag)) continue;
        const QString name = app::label(spec.label);
        const Json usual = std::string_view(spec.unit) == "1"
                               ? Json(spec.defaultValue)
                               : Json(base::writeQuantity(spec.defaultValue, model::displayUnitOf(spec)));
        if (!mayWrite(document, phase, tag, usual)) continue;
        menu.addAction(MenuWords::tr("Set %1").arg(name), &menu, [&document, phase, tag, usual, name] {
            model::PhaseEntry after = phase;
            after.set[tag] = usual;
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           MenuWords::tr("Set %1 in %2").arg(name, app::phaseName(phase)));
        });
        if (spec.decimals == 0) continue; // whole numbers
        line->addAction(name, line, [&document, phase, tag, usual] {
            model::PhaseEntry after = phase;
            after.ramp[tag] = Json::object({{"to", usual}, {"over", timeOf(phase)}});
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           MenuWords::tr("Ramp a set-point in %1").arg(app::phaseName(phase)));
        });
    }
    if (!line->isEmpty()) menu.addMenu(line);
}

// Set-points, flows and doses for one phase.
void addToPhase(QMenu& menu, app::Document& document, const model::PhaseEntry& phase, const model::UnitEntry& unit)
{
    if (!phase.clean.isNull()) return addToCleaning(menu, document, phase);
    const model::UnitType* type = model::typeOf(document.catalogue(), unit);
    if (!type) return;
    addSetPoints(menu, document, phase, unit, *type);
    addFlows(menu, document, phase);
    for (const model::StreamEntry& stream : app::dosesInto(document, unit.id)) {
        const auto [usual, name] = app::usualDose(document, stream.from.unit, unit.id);
        menu.addAction(name, &menu, [&document, phase, source = stream.from.text(), usual = usual] {
            model::PhaseEntry after = phase;
            if (!after.dose.isArray()) after.dose = Json::array();
            after.dose.push(Json::object({{"from", source}, {"volume", usual}, {"first", "0 h"}}));
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           MenuWords::tr("Add a dose to %1").arg(app::phaseName(phase)));
        });
    }
    addConditions(menu, document, phase, unit);
    addCycle(menu, document, phase);
}

// A condition as a menu names it: "Glucose below 0.3 g/L".
QString conditionName(const app::Document& document, const Json& item)
{
    const auto shown = [](const Json& value) {
        return value.isString() ? text(value.string()) : text(value.write(false));
    };
    const std::string side = app::sideOf(item);
    if (item.isString()) return shown(item);
    for (const char* key : {"for", "volume", "event"})
        if (const Json* value = item.find(key)) return shown(*value);
    if (side.empty()) return shown(item);
    const QString name = app::tagName(document.flowsheet(), document.catalogue(), item.find("value")->string());
    return side == "above" ? MenuWords::tr("%1 above %2", "value, limit").arg(name, shown(*item.find(side)))
                           : MenuWords::tr("%1 below %2", "value, limit").arg(name, shown(*item.find(side)));
}

void removeConditions(QMenu& menu, app::Document& document, const model::PhaseEntry& phase)
{
    const app::Conditions present = app::conditionsOf(phase);
    for (std::size_t i = 0; i < present.items.size(); ++i)
        menu.addAction(MenuWords::tr("The end condition “%1” from %2")
                           .arg(conditionName(document, present.items[i]), app::phaseName(phase)),
                       &menu, [&document, phase, present, i] {
                           app::Conditions conditions = present;
                           conditions.items.erase(conditions.items.begin() + long(i));
                           document.apply(
                               app::setPhase(document.flowsheet(), app::withConditions(phase, conditions), phase.id),
                               MenuWords::tr("Remove an end condition from %1").arg(app::phaseName(phase)));
                       });
}

// Takes one member of a phase's object away; an object that this empties goes too.
void removeMembers(QMenu& menu, app::Document& document, const model::PhaseEntry& phase, Json model::PhaseEntry::* part,
                   const QString& words)
{
    const auto nameOf = [&](const std::string& key) {
        return part == &model::PhaseEntry::clean ? app::cleanedWith(key) : app::placeName(document, key, phase.unit);
    };
    for (const auto& [tag, value] : (phase.*part).members())
        menu.addAction(MenuWords::tr("%1 from %2").arg(nameOf(tag), app::phaseName(phase)), &menu,
                       [&document, phase, part, tag = tag, words] {
                           model::PhaseEntry after = phase;
                           (after.*part).erase(tag);
                           if ((after.*part).members().empty()) after.*part = Json();
                           document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                                          words.arg(app::phaseName(phase)));
                       });
}

// The cycle, and of several phases after which it goes on each.
void removeCycle(QMenu& menu, app::Document& document, const model::PhaseEntry& phase)
{
    if (phase.repeat.isNull()) return;
    const QString name = app::phaseName(phase);
    const auto change = [&document, phase](Json repeat, const QString& words) {
        model::PhaseEntry after = phase;
        after.repeat = std::move(repeat);
        document.apply(app::setPhase(document.flowsheet(), after, phase.id), words);
    };
    menu.addAction(MenuWords::tr("The cycle that starts with %1").arg(name), &menu,
                   [change, name] { change(Json(), MenuWords::tr("Remove the cycle that starts with %1").arg(name)); });
    const Json* ends = phase.repeat.find("after");
    if (!ends || ends->items().size() < 2) return;
    for (std::size_t i = 0; i < ends->items().size(); ++i) {
        const std::string id = ends->items()[i].string();
        const auto& phases = document.flowsheet().phases;
        const auto end = std::find_if(phases.begin(), phases.end(), [&](const auto& p) { return p.id == id; });
        const QString endName = end == phases.end() ? QString::fromStdString(id) : app::phaseName(*end);
        menu.addAction(
            MenuWords::tr("%1 as end of the cycle of %2").arg(endName, name), &menu, [change, phase, i, name] {
                Json repeat = phase.repeat;
                std::vector<Json>& list = repeat.find("after")->items();
                list.erase(list.begin() + long(i));
                change(std::move(repeat), MenuWords::tr("Remove a phase from the end of the cycle of %1").arg(name));
            });
    }
}

} // namespace

void fillAddMenu(QMenu& menu, app::Document& document, const std::string& unit)
{
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    if (!entry) return;
    document.checkNow(); // so that what is offered is what the check takes
    addPhaseActions(menu, document, unit);
    for (const model::PhaseEntry* phase : app::phasesOf(document.flowsheet(), unit)) {
        QMenu* sub = menu.addMenu(MenuWords::tr("In %1").arg(app::phaseName(*phase)));
        addToPhase(*sub, document, *phase, *entry);
        if (sub->isEmpty()) sub->menuAction()->setVisible(false);
    }
}

void fillRemoveMenu(QMenu& menu, app::Document& document, const std::string& unit)
{
    for (const model::PhaseEntry* found : app::phasesOf(document.flowsheet(), unit)) {
        const model::PhaseEntry phase = *found;
        const QString name = app::phaseName(phase);
        menu.addAction(MenuWords::tr("The phase %1").arg(name), &menu, [&document, phase, name] {
            document.apply(app::removePhase(document.flowsheet(), phase.id),
                           MenuWords::tr("Remove the phase %1").arg(name));
        });
        removeConditions(menu, document, phase);
        removeMembers(menu, document, phase, &model::PhaseEntry::set, MenuWords::tr("Remove a set-point from %1"));
        removeMembers(menu, document, phase, &model::PhaseEntry::ramp, MenuWords::tr("Remove a ramp from %1"));
        // The last one stays: without it this would be no cleaning.
        if (phase.clean.members().size() > 1)
            removeMembers(menu, document, phase, &model::PhaseEntry::clean,
                          MenuWords::tr("Remove what %1 uses", "a cleaning"));
        if (!phase.dose.items().empty())
            menu.addAction(MenuWords::tr("The last dose from %1").arg(name), &menu, [&document, phase, name] {
                model::PhaseEntry after = phase;
                after.dose.items().pop_back();
                if (after.dose.items().empty()) after.dose = Json();
                document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                               MenuWords::tr("Remove a dose from %1").arg(name));
            });
        removeCycle(menu, document, phase);
    }
}

} // namespace titer::form
