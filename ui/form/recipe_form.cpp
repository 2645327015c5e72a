// Rows of the recipe.
#include "ui/form/recipe_form.h"

#include "app/sentence.h"
#include "core/base/units.h"
#include "ui/pages/run_values.h"

#include <QCoreApplication>

#include <cmath>

namespace titer::form {

using app::FormRow;
using base::Json;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipeForm)
};

QString text(std::string_view s)
{
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}

// A tag as people read it: "Production bioreactor, temperature" where the plant is known.
QString tagName(const app::Document& document, const std::string& tag)
{
    const std::size_t dot = tag.find('.');
    if (dot == std::string::npos) return text(tag);
    const std::string unit = tag.substr(0, dot), key = tag.substr(dot + 1);
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    const model::UnitType* type = entry ? document.catalogue().unit(entry->type) : nullptr;
    if (!type) return text(tag);
    for (const auto& spec : type->settables)
        if (key == spec.key) return app::label(spec.label);
    for (const auto& spec : type->variables)
        if (key == spec.key) return app::label(spec.label);
    for (const model::Component& c : app::componentsOf(document.flowsheet()))
        if (key == c.id) return text(c.label.empty() ? c.id : c.label);
    for (const auto& port : type->ports)
        if (key == std::string(port.key) + ".flow") return Words::tr("%1, flow").arg(app::label(port.label));
    return text(key);
}

class Rows {
public:
    Rows(const app::Document& document, const model::PhaseEntry& phase)
        : m_document(document)
        , m_path("recipe/phases/" + phase.id)
        , m_group(phaseName(phase))
    {
    }

    void number(const std::string& below, const QString& label, const std::string& si)
    {
        FormRow row = app::quantityRow(m_document.flowsheet(), m_path + below, label, si, std::nan(""),
                                       si == "K" ? 0.0 : -model::unbounded, model::unbounded);
        if (si == "s" || si == "m3" || si == "m3/s") row.min = 0.0;
        row.group = m_group;
        // The recipe has no defaults that a row could differ from.
        if (row.state == FormRow::State::Differs) row.state = FormRow::State::Default;
        rows.push_back(std::move(row));
    }

    void after(const model::PhaseEntry& phase)
    {
        FormRow row;
        row.kind = FormRow::Kind::Choice;
        row.path = m_path + "/after";
        row.group = m_group;
        row.label = Words::tr("Starts");
        row.choices.push_back({"", Words::tr("at a time")});
        for (const model::PhaseEntry& other : m_document.flowsheet().phases)
            if (other.id != phase.id) row.choices.push_back({other.id, Words::tr("after %1").arg(phaseName(other))});
        row.chosen = phase.after.empty() ? std::string() : phase.after.front();
        rows.push_back(std::move(row));
    }

    void condition(const Json& json, const std::string& below)
    {
        if (json.find("for")) number(below + "/for", Words::tr("Lasts"), "s");
        const Json* value = json.find("value");
        if (!value || !value->isString()) return;
        const std::string si = m_document.plant() ? unitRead(value->string()) : std::string();
        if (si.empty()) return;
        const QString name = tagName(m_document, value->string());
        if (json.find("above")) number(below + "/above", Words::tr("until %1 is above").arg(name), si);
        if (json.find("below")) number(below + "/below", Words::tr("until %1 is below").arg(name), si);
    }

    void until(const Json& json, const std::string& below)
    {
        for (const char* key : {"any", "all"}) {
            const Json* list = json.find(key);
            if (!list) continue;
            for (std::size_t i = 0; i < list->items().size(); ++i)
                condition(list->items()[i], below + "/" + key + "/" + std::to_string(i));
        }
        condition(json, below);
    }

    void sets(const Json& set)
    {
        for (const auto& [tag, value] : set.members()) {
            const base::Result<model::WriteTarget> target = m_document.plant()
                                                                ? model::findWriteTarget(*m_document.plant(), tag)
                                                                : base::Result<model::WriteTarget>(base::Error{});
            if (target) number("/set/" + tag, tagName(m_document, tag), model::unitOf(*m_document.plant(), *target));
        }
    }

    void doses(const Json& dose)
    {
        for (std::size_t i = 0; i < dose.items().size(); ++i) {
            const Json* from = dose.items()[i].find("from");
            const std::string below = "/dose/" + std::to_string(i);
            const QString source = from && from->isString() ? sourceName(from->string()) : QString();
            number(below + "/volume", Words::tr("Dose of %1").arg(source), "m3");
            number(below + "/first", Words::tr("given after"), "s");
            if (dose.items()[i].find("every")) number(below + "/every", Words::tr("then every"), "s");
        }
    }

    void transfer(const Json& transfer)
    {
        if (transfer.isNull()) return;
        const Json* from = transfer.find("from");
        number("/transfer/flow", Words::tr("Transfer of %1").arg(from ? sourceName(from->string()) : QString()),
               "m3/s");
        if (const Json* until = transfer.find("until"); until && until->isObject()) {
            if (until->find("volume")) number("/transfer/until/volume", Words::tr("until this volume"), "m3");
            this->until(*until, "/transfer/until");
        }
    }

    std::vector<FormRow> rows;

private:
    std::string unitRead(const std::string& tag) const
    {
        const base::Result<model::ReadTarget> target = model::findReadTarget(*m_document.plant(), tag);
        return target ? target->unitOfMeasure : std::string();
    }
    QString sourceName(const std::string& port) const
    {
        const std::string unit = port.substr(0, port.find('.'));
        const model::UnitEntry* entry = m_document.flowsheet().unit(unit);
        return text(entry && !entry->label.empty() ? entry->label : unit);
    }

    const app::Document& m_document;
    std::string m_path;
    QString m_group;
};

std::string freePhase(const model::Flowsheet& flowsheet, const std::string& wish)
{
    const auto taken = [&](const std::string& id) {
        return std::any_of(flowsheet.phases.begin(), flowsheet.phases.end(), [&](const auto& p) { return p.id == id; });
    };
    if (!taken(wish)) return wish;
    for (int i = 2;; ++i)
        if (const std::string id = wish + "_" + std::to_string(i); !taken(id)) return id;
}

QString unitLabel(const model::UnitEntry& unit)
{
    return text(unit.label.empty() ? unit.id : unit.label);
}

void addPhaseActions(QMenu& menu, app::Document& document, const std::string& unit)
{
    const auto add = [&document, unit](model::PhaseEntry phase, const QString& label) {
        const model::Flowsheet& before = document.flowsheet();
        phase.unit = unit;
        phase.label = label.toStdString();
        if (const auto own = phasesOf(before, unit); !own.empty())
            phase.after = {own.back()->id};
        else
            phase.at = "0 h";
        document.apply(app::setPhase(before, phase), Words::tr("Add the phase %1").arg(label));
    };
    menu.addAction(Words::tr("Phase that lasts a time"), &menu, [&document, add] {
        model::PhaseEntry phase;
        phase.id = freePhase(document.flowsheet(), "phase");
        phase.until = Json::object({{"for", "24 h"}});
        add(std::move(phase), Words::tr("Phase"));
    });
    for (const model::StreamEntry& stream : document.flowsheet().streams) {
        if (stream.from.unit != unit) continue;
        const model::UnitEntry* to = document.flowsheet().unit(stream.to.unit);
        const QString name = Words::tr("Transfer to %1").arg(to ? unitLabel(*to) : text(stream.to.unit));
        menu.addAction(name, &menu, [&document, add, from = stream.from.text(), name] {
            model::PhaseEntry phase;
            phase.id = freePhase(document.flowsheet(), "transfer");
            phase.transfer = Json::object({{"from", from}, {"flow", "10 L/min"}, {"until", "empty"}});
            add(std::move(phase), name);
        });
    }
}

// Set-points and doses for one phase.
void addToPhase(QMenu& menu, app::Document& document, const model::PhaseEntry& phase, const model::UnitEntry& unit)
{
    const model::UnitType* type = document.catalogue().unit(unit.type);
    if (!type) return;
    for (const model::SettableSpec& spec : type->settables) {
        const std::string tag = unit.id + "." + spec.key;
        if (phase.set.find(tag)) continue;
        menu.addAction(Words::tr("Set %1").arg(app::label(spec.label)), &menu, [&document, phase, tag, &spec] {
            model::PhaseEntry after = phase;
            after.set[tag] = Json(std::string_view(spec.unit) == "1"
                                      ? Json(spec.preset)
                                      : Json(base::writeQuantity(spec.preset, base::deskUnit(spec.unit))));
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           Words::tr("Set %1 in %2").arg(app::label(spec.label), phaseName(phase)));
        });
    }
    for (const model::StreamEntry& stream : document.flowsheet().streams) {
        if (stream.to.unit != unit.id || !type->holdup) continue;
        const model::UnitEntry* from = document.flowsheet().unit(stream.from.unit);
        const QString name = Words::tr("Dose of %1").arg(from ? unitLabel(*from) : text(stream.from.unit));
        menu.addAction(name, &menu, [&document, phase, source = stream.from.text(), name] {
            model::PhaseEntry after = phase;
            if (!after.dose.isArray()) after.dose = Json::array();
            after.dose.push(Json::object({{"from", source}, {"volume", "1 L"}, {"first", "0 h"}}));
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           Words::tr("Add a dose to %1").arg(phaseName(phase)));
        });
    }
    if (phase.until.isNull() && phase.transfer.isNull())
        menu.addAction(Words::tr("End after a time"), &menu, [&document, phase] {
            model::PhaseEntry after = phase;
            after.until = Json::object({{"for", "24 h"}});
            document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                           Words::tr("End %1 after a time").arg(phaseName(phase)));
        });
}

} // namespace

std::vector<const model::PhaseEntry*> phasesOf(const model::Flowsheet& flowsheet, std::string_view unit)
{
    std::vector<const model::PhaseEntry*> phases;
    for (const model::PhaseEntry& phase : flowsheet.phases)
        if (phase.unit == unit) phases.push_back(&phase);
    return phases;
}

QString phaseName(const model::PhaseEntry& phase)
{
    return text(phase.label.empty() ? phase.id : phase.label);
}

std::vector<FormRow> recipeForm(const app::Document& document, std::string_view unit)
{
    std::vector<FormRow> all;
    for (const model::PhaseEntry* phase : phasesOf(document.flowsheet(), unit)) {
        Rows rows(document, *phase);
        rows.after(*phase);
        if (phase->after.empty()) rows.number("/at", Words::tr("at"), "s");
        rows.until(phase->until, "/until");
        rows.sets(phase->set);
        rows.transfer(phase->transfer);
        rows.doses(phase->dose);
        std::move(rows.rows.begin(), rows.rows.end(), std::back_inserter(all));
    }
    return all;
}

app::Edited chooseAfter(const model::Flowsheet& before, std::string_view path, std::string_view after)
{
    // "recipe/phases/ID/after"
    const std::string_view rest = path.substr(std::string_view("recipe/phases/").size());
    const std::string_view id = rest.substr(0, rest.rfind('/'));
    for (model::PhaseEntry phase : before.phases) {
        if (phase.id != id) continue;
        phase.after.clear();
        if (after.empty()) {
            if (phase.at.isNull()) phase.at = "0 h";
        } else {
            phase.after.emplace_back(after);
            phase.at = Json();
        }
        return app::setPhase(before, phase, id);
    }
    return before;
}

void fillAddMenu(QMenu& menu, app::Document& document, const std::string& unit)
{
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    if (!entry) return;
    addPhaseActions(menu, document, unit);
    for (const model::PhaseEntry* phase : phasesOf(document.flowsheet(), unit)) {
        QMenu* sub = menu.addMenu(Words::tr("In %1").arg(phaseName(*phase)));
        addToPhase(*sub, document, *phase, *entry);
        if (sub->isEmpty()) sub->menuAction()->setVisible(false);
    }
}

void fillRemoveMenu(QMenu& menu, app::Document& document, const std::string& unit)
{
    for (const model::PhaseEntry* found : phasesOf(document.flowsheet(), unit)) {
        const model::PhaseEntry phase = *found;
        const QString name = phaseName(phase);
        menu.addAction(Words::tr("The phase %1").arg(name), &menu, [&document, phase, name] {
            document.apply(app::removePhase(document.flowsheet(), phase.id),
                           Words::tr("Remove the phase %1").arg(name));
        });
        for (const auto& [tag, value] : phase.set.members())
            menu.addAction(Words::tr("%1 from %2").arg(tagName(document, tag), name), &menu,
                           [&document, phase, tag = tag, name] {
                               model::PhaseEntry after = phase;
                               after.set.erase(tag);
                               if (after.set.members().empty()) after.set = Json();
                               document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                                              Words::tr("Remove a set-point from %1").arg(name));
                           });
        if (!phase.dose.items().empty())
            menu.addAction(Words::tr("The last dose from %1").arg(name), &menu, [&document, phase, name] {
                model::PhaseEntry after = phase;
                after.dose.items().pop_back();
                if (after.dose.items().empty()) after.dose = Json();
                document.apply(app::setPhase(document.flowsheet(), after, phase.id),
                               Words::tr("Remove a dose from %1").arg(name));
            });
    }
}

} // namespace titer::form
