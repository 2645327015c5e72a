// Rows of the recipe.
#include "app/form/numbers/recipe_form.h"

#include "app/document/conditions.h"
#include "app/document/references.h"
#include "app/form/numbers/offered_recipe.h"
#include "app/form/tag_names.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/studies/study/study_sweep.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

namespace titer::app {

using base::Json;

namespace {

struct RecipeWords {
    Q_DECLARE_TR_FUNCTIONS(RecipeForm)
};

class RecipeRows {
public:
    // Rows whose labels go on from one another, or, `alone`, labels that say by themselves what the number is.
    RecipeRows(const Document& document, const model::PhaseEntry& phase, bool alone = false)
        : m_document(document)
        , m_path("recipe/phases/" + phase.id)
        , m_group(phaseName(phase))
        , m_alone(alone)
    {
    }

    void number(const std::string& below, const QString& label, const std::string& si, double defaultValue,
                const QString& alone, const std::string& displayUnit = {})
    {
        FormRow row = quantityRow(m_document.flowsheet(), m_path + below, m_alone ? alone : label, si, defaultValue,
                                  si == "K" ? 0.0 : -model::unbounded, model::unbounded, QLocale(), displayUnit);
        if (si == "s" || si == "m3" || si == "m3/s" || si == "kg") row.min = 0.0;
        row.group = m_group;
        // The recipe has no defaults that a row could differ from.
        if (row.state == FormRow::State::Differs) row.state = FormRow::State::Default;
        rows.push_back(std::move(row));
    }

    void number(const std::string& below, const QString& label, const std::string& si, const QString& alone)
    {
        number(below, label, si, base::notAvailable, alone);
    }

    void choice(const std::string& below, const QString& label, std::vector<FormChoice> choices,
                const std::string& chosen)
    {
        FormRow row;
        row.kind = FormRow::Kind::Choice;
        row.path = m_path + below;
        row.group = m_group;
        row.label = label;
        row.choices = std::move(choices);
        row.chosen = chosen;
        rows.push_back(std::move(row));
    }

    void start(const model::PhaseEntry& phase)
    {
        std::vector<FormChoice> choices{{"", RecipeWords::tr("at a time")}};
        // One that follows this phase would wait for itself.
        const std::vector<const model::PhaseEntry*> later = cycleEnds(m_document.flowsheet(), phase.id);
        for (const model::PhaseEntry& other : m_document.flowsheet().phases)
            if (std::ranges::find(later, &other) == later.end() ||
                (!phase.after.empty() && phase.after.front() == other.id))
                choices.push_back({other.id, RecipeWords::tr("after %1").arg(phaseName(other))});
        choice("/after", RecipeWords::tr("Starts"), std::move(choices),
               phase.after.empty() ? std::string() : phase.after.front());
        if (phase.after.empty())
            number("/at", RecipeWords::tr("at"), "s", RecipeWords::tr("Start of %1", "a phase").arg(m_group));
    }

    // A time, a volume, or a value with its side and limit.
    void condition(const Json& json, const std::string& below)
    {
        if (json.find("for"))
            number(below + "/for", RecipeWords::tr("Duration"), "s",
                   RecipeWords::tr("Duration of %1", "a phase").arg(m_group));
        if (json.find("volume"))
            number(below + "/volume", RecipeWords::tr("until this volume"), "m3",
                   RecipeWords::tr("Volume at the end of %1", "a phase").arg(m_group));
        const std::string side = sideOf(json);
        if (side.empty()) return;
        const std::string tag = json.find("value")->string();
        std::vector<FormChoice> tags;
        for (const ReadTag& known : tagsOf(m_document, tag.substr(0, tag.find('.'))))
            tags.push_back({known.tag, known.name});
        if (std::none_of(tags.begin(), tags.end(), [&](const auto& c) { return c.id == tag; }))
            tags.push_back({tag, tagName(m_document.flowsheet(), m_document.catalogue(), tag)});
        choice(below + "/value", RecipeWords::tr("Ends when"), std::move(tags), tag);
        choice(below + "/side", RecipeWords::tr("is"),
               {{"above", RecipeWords::tr("above", "a limit")}, {"below", RecipeWords::tr("below", "a limit")}}, side);
        if (const std::string si = unitRead(m_document, tag); !si.empty())
            number(below + "/" + side, RecipeWords::tr("the limit"), si,
                   RecipeWords::tr("%1 at the end of %2", "a value, a phase")
                       .arg(tagName(m_document.flowsheet(), m_document.catalogue(), tag), m_group));
    }

    void conditions(const model::PhaseEntry& phase)
    {
        const Conditions list = conditionsOf(phase);
        if (list.items.size() > 1)
            choice("/conditions", RecipeWords::tr("Ends by"),
                   {{"any", RecipeWords::tr("any of these")}, {"all", RecipeWords::tr("all of these")}},
                   list.all ? "all" : "any");
        for (std::size_t i = 0; i < list.items.size(); ++i)
            condition(list.items[i], conditionPath(phase, i).substr(m_path.size()));
    }

    void sets(const model::PhaseEntry& phase)
    {
        for (const auto& [tag, value] : phase.set.members())
            if (const WrittenUnit unit = unitWritten(m_document, tag); !unit.si.empty())
                number("/set/" + tag, placeName(m_document, tag, phase.unit), unit.si, base::notAvailable,
                       placeName(m_document, tag, phase.unit), unit.display);
    }

    // Flows and other set-points that go on a line. A flow begins at 0 where nothing else is said, another one at what stands then.
    void ramps(const model::PhaseEntry& phase)
    {
        for (const auto& [tag, value] : phase.ramp.members()) {
            const std::string below = "/ramp/" + tag;
            const WrittenUnit unit = unitWritten(m_document, tag);
            if (unit.si.empty()) continue;
            const QString place = placeName(m_document, tag, phase.unit);
            number(below + "/from", RecipeWords::tr("%1 from", "a flow on a line").arg(place), unit.si,
                   tag.ends_with(".flow") ? 0.0 : base::notAvailable,
                   RecipeWords::tr("%1 at start", "a flow on a line").arg(place), unit.display);
            number(below + "/to", RecipeWords::tr("to", "the flow at the end of a line"), unit.si, base::notAvailable,
                   RecipeWords::tr("%1 at end", "a flow on a line").arg(place), unit.display);
            number(below + "/over", RecipeWords::tr("over", "the time that a line takes"), "s",
                   RecipeWords::tr("Ramp time of %1", "a flow on a line").arg(place));
        }
    }

    // How often a cycle takes place that begins here, and the phases after which it starts again.
    void cycle(const model::PhaseEntry& phase)
    {
        if (phase.repeat.isNull()) return;
        number("/repeat/times", RecipeWords::tr("Number of cycles"), "1", RecipeWords::tr("Number of cycles"));
        rows.back().min = 1.0;
        rows.back().decimals = 0;
        const Json* after = phase.repeat.find("after");
        const std::size_t count = after ? after->items().size() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Json& named = after->items()[i];
            const std::string chosen = named.isString() ? named.string() : named.write(false);
            std::vector<FormChoice> choices;
            for (const model::PhaseEntry* last : cycleEnds(m_document.flowsheet(), phase.id))
                choices.push_back({last->id, phaseName(*last)});
            if (std::none_of(choices.begin(), choices.end(), [&](const auto& c) { return c.id == chosen; }))
                choices.push_back({chosen, QString::fromStdString(chosen)});
            choice("/repeat/after/" + std::to_string(i),
                   i == 0 ? RecipeWords::tr("Next cycle after", "a phase")
                          : RecipeWords::tr("and after", "a further phase"),
                   std::move(choices), chosen);
        }
    }

    void doses(const Json& dose)
    {
        for (std::size_t i = 0; i < dose.items().size(); ++i) {
            const std::string below = "/dose/" + std::to_string(i);
            const QString source = unitName(m_document.flowsheet(), sourceOf(dose.items()[i]));
            const int count = int(i) + 1;
            number(below + "/volume", RecipeWords::tr("Dose of %1").arg(source), "m3",
                   RecipeWords::tr("Dose %1 of %2", "number, what is dosed").arg(count).arg(source));
            number(below + "/first", RecipeWords::tr("given after"), "s",
                   RecipeWords::tr("Time of dose %1 of %2", "number, what is dosed").arg(count).arg(source));
            // Empty it is given once; as a factor of a study there must be something to vary.
            if (m_alone && !dose.items()[i].find("every")) continue;
            number(below + "/every", RecipeWords::tr("then every"), "s",
                   RecipeWords::tr("Interval of dose %1 of %2", "number, what is dosed").arg(count).arg(source));
            rows.back().help = RecipeWords::tr("Repeated in this interval until the phase ends; empty: given once.");
        }
    }

    // What a cleaning uses.
    void cleaning(const Json& clean)
    {
        for (const auto& [key, value] : clean.members()) {
            const QString label = cleanedWith(key);
            number("/clean/" + key, label, key == "steam" ? "kg" : "m3",
                   RecipeWords::tr("%1 in the phase %2", "what cleans, a phase").arg(label, m_group));
        }
    }

    void transfer(const Json& transfer)
    {
        if (transfer.isNull()) return;
        const QString label =
            RecipeWords::tr("Transfer of %1").arg(unitName(m_document.flowsheet(), sourceOf(transfer)));
        number("/transfer/flow", label, "m3/s", label);
    }

    std::vector<FormRow> rows;

private:
    const Document& m_document;
    std::string m_path;
    QString m_group;
    bool m_alone;
};

// What a person varies when it is “the feed”: all doses of a source by one factor, in % of what the recipe gives.
FormRow scaledDoses(const model::Flowsheet& flowsheet, const std::string& phases, const std::string& source,
                    const QString& group)
{
    FormRow row;
    row.path = studies::scaleWord;
    row.path.append("recipe/phases/").append(phases).append("/dose/*/volume");
    row.group = group;
    row.label = RecipeWords::tr("%1, all doses", "what is dosed").arg(unitName(flowsheet, source));
    row.help = RecipeWords::tr("Each dose multiplied by this fraction of the recipe value.");
    row.unit = "%";
    row.text = QStringLiteral("100");
    row.defaultSi = 1.0;
    row.min = 0.0;
    return row;
}

// The one source of all doses of these phases, where there are two doses or more.
std::string oneSource(std::span<const model::PhaseEntry* const> phases)
{
    std::string source;
    std::size_t doses = 0;
    for (const model::PhaseEntry* phase : phases)
        for (const Json& dose : phase->dose.items()) {
            if (doses++ > 0 && sourceOf(dose) != source) return {};
            source = sourceOf(dose);
        }
    return doses > 1 ? source : std::string();
}

// Of the whole recipe where it doses nothing else, and of single phases.
std::vector<FormRow> scaledDoses(const model::Flowsheet& flowsheet, std::string_view unit)
{
    std::vector<FormRow> rows;
    std::vector<const model::PhaseEntry*> dosing, own;
    for (const model::PhaseEntry& phase : flowsheet.phases) {
        if (phase.dose.items().empty()) continue;
        dosing.push_back(&phase);
        if (phase.unit == unit) own.push_back(&phase);
    }
    const std::string all = oneSource(dosing);
    const bool together = own.size() > 1 && own.size() == dosing.size() && !all.empty();
    if (together) rows.push_back(scaledDoses(flowsheet, "*", all, RecipeWords::tr("Recipe")));
    for (const model::PhaseEntry* phase : own)
        if (const std::string source = oneSource(std::span(&phase, 1)); !source.empty())
            rows.push_back(scaledDoses(flowsheet, phase->id, source, phaseName(*phase)));
    return rows;
}

std::vector<FormRow> recipeRows(const Document& document, std::string_view unit, bool alone)
{
    std::vector<FormRow> all;
    for (const model::PhaseEntry* phase : phasesOf(document.flowsheet(), unit)) {
        RecipeRows rows(document, *phase, alone);
        rows.start(*phase);
        rows.conditions(*phase);
        rows.sets(*phase);
        rows.ramps(*phase);
        rows.transfer(phase->transfer);
        rows.cleaning(phase->clean);
        rows.doses(phase->dose);
        rows.cycle(*phase);
        std::move(rows.rows.begin(), rows.rows.end(), std::back_inserter(all));
    }
    return all;
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
    return QString::fromStdString(phase.label.empty() ? phase.id : phase.label);
}

QString cleanedWith(std::string_view key)
{
    if (key == "water") return RecipeWords::tr("Water for cleaning");
    if (key == "solution") return RecipeWords::tr("Cleaning solution");
    return key == "steam" ? RecipeWords::tr("Steam") : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

std::vector<const model::PhaseEntry*> cycleEnds(const model::Flowsheet& flowsheet, std::string_view first)
{
    std::vector<std::string_view> found{first};
    const auto has = [&](std::string_view id) { return std::find(found.begin(), found.end(), id) != found.end(); };
    for (bool grown = true; grown;) {
        grown = false;
        for (const model::PhaseEntry& phase : flowsheet.phases) {
            if (has(phase.id) || std::none_of(phase.after.begin(), phase.after.end(), has)) continue;
            found.push_back(phase.id);
            grown = true;
        }
    }
    std::vector<const model::PhaseEntry*> phases;
    for (const model::PhaseEntry& phase : flowsheet.phases)
        if (has(phase.id)) phases.push_back(&phase);
    return phases;
}

std::vector<FormRow> recipeForm(const Document& document, std::string_view unit)
{
    return recipeRows(document, unit, false);
}

std::vector<FormRow> recipeNumbers(const Document& document, std::string_view unit)
{
    std::vector<FormRow> rows = scaledDoses(document.flowsheet(), unit), more = recipeRows(document, unit, true);
    std::erase_if(more, [](const FormRow& row) { return row.kind != FormRow::Kind::Number; });
    std::move(more.begin(), more.end(), std::back_inserter(rows));
    return rows;
}

namespace {

// "recipe/phases/ID/…" -> ID and what follows it.
std::pair<std::string, std::string> splitPath(std::string_view path)
{
    const std::string_view rest = path.substr(std::string_view("recipe/phases/").size());
    const std::size_t slash = rest.find('/');
    return {std::string(rest.substr(0, slash)), std::string(rest.substr(slash + 1))};
}

} // namespace

Json conditionOn(const Document& document, const std::string& tag, const std::string& side)
{
    const std::string si = unitRead(document, tag);
    double limit = si.empty() || si == "1" ? 1.0 : base::fromUnit(1.0, base::displayUnit(si));
    // A set-point of the same name says what is usual.
    const model::UnitEntry* unit = document.flowsheet().unit(unitOfTag(tag));
    if (const model::UnitType* type = unit ? model::typeOf(document.catalogue(), *unit) : nullptr)
        for (const model::SetPointSpec& spec : type->setPoints)
            if (tag == unit->id + "." + spec.key) limit = spec.defaultValue;
    const Json written =
        si.empty() || si == "1" ? Json(limit) : Json(base::writeQuantity(limit, base::displayUnit(si)));
    return Json::object({{"value", tag}, {side, written}});
}

Edited chooseInRecipe(const Document& document, std::string_view path, const std::string& id)
{
    const model::Flowsheet& before = document.flowsheet();
    const auto [phaseId, key] = splitPath(path);
    for (model::PhaseEntry phase : before.phases) {
        if (phase.id != phaseId) continue;
        if (key == "after") return id.empty() ? startedAtTime(document, phase) : startedAfter(document, phase, id);
        if (key.starts_with("repeat/")) return setValue(before, path, Json(id));
        Conditions conditions = conditionsOf(phase);
        if (key == "conditions") conditions.all = id == "all";
        for (std::size_t i = 0; i < conditions.items.size(); ++i) {
            Json& item = conditions.items[i];
            const std::string place = conditionPath(phase, i), side = sideOf(item);
            if (path == place + "/value" && item.find("value")->string() != id) item = conditionOn(document, id, side);
            if (path == place + "/side" && side != id)
                item = Json::object({{"value", *item.find("value")}, {id, *item.find(side)}});
        }
        return setPhase(before, withConditions(phase, conditions), phaseId);
    }
    return before;
}

} // namespace titer::app
