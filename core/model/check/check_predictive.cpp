// Checks a predictive controller: its goal, its limits, what else may be than the plant says, and the further inputs of its plan.
#include "core/model/check/checking.h"

#include "core/base/units/units.h"
#include "core/model/plant/prediction.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// The limits of what is written, which are given; with one more input of a plan they may be the same.
PlannedRange rangeOf(Checking& checking, const ParamSet& params, const std::string& where, bool mayStand)
{
    const PlannedRange range{params["low"], params["high"], params["move_limit"], params["move_weight"]};
    if (!params.given("high"))
        checking.faults.add(where + "/high",
                            say(CORE_TR("core", "The upper limit of what the controller writes is missing; "
                                                "give the most that may be written.")));
    else if (mayStand && range.high < range.low)
        checking.faults.add(where + "/high", say(CORE_TR("core", "The upper limit must not lie below the lower one.")));
    else if (!mayStand && !(range.low < range.high))
        checking.faults.add(where + "/high", say(CORE_TR("core", "The upper limit must lie above the lower one.")));
    return range;
}

class PredictionCheck {
public:
    PredictionCheck(Checking& checking, const ControllerEntry& entry, PlantController& controller, std::string where)
        : m_checking(checking)
        , m_entry(entry)
        , m_controller(controller)
        , m_where(std::move(where))
        , m_made(std::make_shared<Prediction>())
    {
    }

    void read(const ParamSet& params)
    {
        std::vector<std::string> known = {"goal", "goal_at_end", "limits", "scenarios"};
        for (const ParamSpec& spec : m_controller.type->params) known.push_back(spec.key);
        m_checking.values.rejectUnknownKeys(m_entry.params, known, m_where);
        readNumbers(params);
        readGoals();
        readLimits();
        if (m_checking.faults.count() == 0) readScenarios();
        m_controller.tags = m_made->targets;
        m_controller.controller = std::move(m_made);
    }

private:
    struct Text {
        base::Expression what;
        std::string unit, displayUnit;
    };

    std::string at(const std::string& key) const { return m_where + "/" + key; }

    void readNumbers(const ParamSet& params)
    {
        const int own = int(m_checking.plant.controllers.size());
        m_made->inputs.push_back({own, m_controller.writes, rangeOf(m_checking, params, m_where, false)});
        m_made->penalty = params["penalty"];
        m_made->correction = params["correction"];
        m_made->iterations = int(std::lround(params["iterations"]));
        if (!(m_controller.period > 0.0)) return;
        const double stages = params["horizon"] / m_controller.period;
        m_made->stages = int(std::clamp(std::round(stages), 1.0, double(maxStages)));
        m_made->moves = std::min(int(std::lround(params["moves"])), m_made->stages);
        if (stages > maxStages + 0.5)
            m_checking.faults.add(at("horizon"),
                                  say(CORE_TR("core", "The horizon has {1} periods of the controller; at most {2} are "
                                                      "possible. Shorten it, or lengthen the period."),
                                      base::writeShort(std::round(stages), 9), std::to_string(maxStages)));
        else if (stages < 1.0 - 1e-9)
            m_checking.faults.add(at("horizon"),
                                  say(CORE_TR("core", "The horizon is shorter than a period of the controller. "
                                                      "Lengthen it, or shorten the period.")));
    }

    // An expression of variables; nothing, and a fault, where it is none.
    std::optional<Text> readText(const std::string& text, const std::string& where)
    {
        std::vector<std::string> others;
        base::Result<base::Expression> what = base::readExpression(text, m_tags, others);
        if (!what) return m_checking.faults.add(where, what.error().what), std::nullopt;
        for (const std::string& tag : others) {
            const auto target = m_checking.readTarget(tag, where);
            if (!target) return std::nullopt;
            m_tags.push_back(tag);
            m_dimensions.push_back(base::dimensionOfUnit(target->unitOfMeasure));
            m_made->targets.push_back(*target);
        }
        const base::Result<base::Dimension> dimension = base::dimensionOf(*what, m_dimensions);
        if (!dimension) return m_checking.faults.add(where, dimension.error().what), std::nullopt;
        Text read{std::move(*what), base::writeDimension(*dimension), {}};
        read.displayUnit = base::displayUnit(read.unit);
        if (read.what.steps().size() == 1 && read.what.steps().front().name >= 0) {
            const ReadTarget& target = m_made->targets[std::size_t(read.what.steps().front().name)];
            read.unit = target.unitOfMeasure;
            read.displayUnit = displayUnitOf(m_checking.plant, target);
        }
        return read;
    }

    void readGoals()
    {
        for (const auto& [key, goal] :
             {std::pair{"goal", &m_made->goal}, std::pair{"goal_at_end", &m_made->goalAtEnd}}) {
            const Json* text = m_entry.params.find(key);
            if (!text) continue;
            if (!text->isString())
                m_checking.faults.add(at(key),
                                      say(CORE_TR("core", "This must be an expression of variables in quotation marks, "
                                                          "such as “n1.volume*n1.product”, not {1}."),
                                          shown(*text)));
            else if (std::optional<Text> read = readText(text->string(), at(key)))
                *goal = std::move(read->what);
        }
        if (!m_entry.params.find("goal") && !m_entry.params.find("goal_at_end"))
            m_checking.faults.add(
                at("goal"), say(CORE_TR("core", "The goal is missing: an expression of variables that is to become as "
                                                "large as possible, such as “n1.volume*n1.product”.")));
    }

    void readLimits()
    {
        const Json* limits = m_entry.params.find("limits");
        if (!limits) return;
        if (!limits->isArray())
            return m_checking.faults.add(
                at("limits"), say(CORE_TR("core", "This must be a list in brackets, not {1}."), shown(*limits)));
        for (std::size_t i = 0; i < limits->items().size(); ++i)
            readLimit(limits->items()[i], at("limits/" + std::to_string(i)));
    }

    void readLimit(const Json& entry, const std::string& where)
    {
        const std::optional<StatedLimit> stated = entry.isString() ? readStatedLimit(entry.string()) : std::nullopt;
        if (!stated)
            return m_checking.faults.add(
                where, say(CORE_TR("core", "A limit is written as “TAG <= VALUE” or “TAG >= VALUE”.")));
        std::optional<Text> read = readText(stated->what, where);
        if (!read) return;
        const base::Result<double> value = base::readQuantity(stated->value, read->unit, read->displayUnit);
        if (!value) return m_checking.faults.add(where, value.error().what);
        Prediction::Limit limit{entry.string(), std::move(read->what), stated->atMost, *value, std::abs(*value)};
        // At 0 there is no size; one of the unit in which it is shown is.
        if (limit.size == 0.0) limit.size = base::fromUnit(1.0, read->displayUnit);
        m_made->limits.push_back(std::move(limit));
    }

    // Whether states, set-points and variables of a unit have the places of those of another.
    static bool hasSameNumbers(const PlantUnit& a, const PlantUnit& b)
    {
        return a.model && b.model && std::string_view(a.type->id) == b.type->id &&
               a.model->stateCount() == b.model->stateCount() &&
               a.model->quadratureCount() == b.model->quadratureCount() && a.set.size() == b.set.size() &&
               a.type->variables.size() == b.type->variables.size();
    }

    // Other plants of the same structure, each with some numbers of its own.
    void readScenarios()
    {
        m_made->scenarios.emplace_back();
        const Json* scenarios = m_entry.params.find("scenarios");
        if (!scenarios) return;
        if (!scenarios->isObject())
            return m_checking.faults.add(
                at("scenarios"), say(CORE_TR("core", "This must be an object in braces, not {1}."), shown(*scenarios)));
        for (const auto& [name, numbers] : scenarios->members()) {
            std::shared_ptr<const Plant> plant = scenario(numbers, at("scenarios/" + name));
            if (name == "nominal")
                m_made->scenarios.front() = std::move(plant);
            else
                m_made->scenarios.push_back(std::move(plant));
        }
        if (int(m_made->scenarios.size()) > maxScenarios)
            m_checking.faults.add(at("scenarios"),
                                  say(CORE_TR("core", "There are {1} scenarios with what is expected; at most {2} "
                                                      "are possible. Remove some."),
                                      std::to_string(m_made->scenarios.size()), std::to_string(maxScenarios)));
    }

    std::shared_ptr<const Plant> scenario(const Json& numbers, const std::string& where)
    {
        if (!numbers.isObject()) {
            m_checking.faults.add(where, say(CORE_TR("core", "A scenario is an object of paths with values, such as "
                                                             "“units/n1/params/kinetics/yield”, not {1}."),
                                             shown(numbers)));
            return nullptr;
        }
        Flowsheet sheet = m_checking.flowsheet;
        // Nothing controls what is predicted.
        sheet.controllers.clear();
        sheet.guards.clear();
        sheet.tags.clear();
        sheet.estimators.clear();
        for (const auto& [path, value] : numbers.members())
            if (const base::Done set = setAtPath(sheet, path, value); !set)
                m_checking.faults.add(where + "/" + path, set.error().what);
        base::Errors errors;
        auto plant = std::make_shared<const Plant>(model::check(sheet, m_checking.catalogue, errors));
        for (const base::Error& error : errors) m_checking.faults.add(where + "/" + error.where, error.what);
        if (!errors.empty()) return nullptr;
        // What is collected at open outlets may stand behind, and is no part of what was checked so far.
        const std::vector<PlantUnit>&own = m_checking.plant.units, &other = plant->units;
        if (plant->components.size() == m_checking.plant.components.size() && other.size() >= own.size() &&
            std::equal(own.begin(), own.end(), other.begin(), hasSameNumbers))
            return plant;
        m_checking.faults.add(where,
                              say(CORE_TR("core", "A scenario changes numbers alone; this one has other components.")));
        return nullptr;
    }

    Checking& m_checking;
    const ControllerEntry& m_entry;
    PlantController& m_controller;
    const std::string m_where;
    std::shared_ptr<Prediction> m_made;
    std::vector<std::string> m_tags; // of its targets
    std::vector<base::Dimension> m_dimensions;
};

// Of one more input of a plan: those of the plan. What it states itself is to be the same.
void takeTimes(Checking& checking, PlantController& own, const PlantController& master, const std::string& where)
{
    if (own.period > 0.0 && master.period > 0.0 && std::abs(own.period - master.period) > 1e-9 * master.period)
        checking.faults.add(where + "/period",
                            say(CORE_TR("core", "The period is {1} s, and that of “{2}”, which plans for the "
                                                "controller, {3} s; give the same, or leave it out."),
                                base::writeShort(own.period), master.id, base::writeShort(master.period)),
                            offerToRemove(where + "/period"));
    std::vector<int> phases = own.during, others = master.during;
    std::ranges::sort(phases);
    std::ranges::sort(others);
    if (!phases.empty() && phases != others)
        checking.faults.add(where + "/during",
                            say(CORE_TR("core", "“{1}”, which plans for the controller, works in other phases; name "
                                                "the same, or leave them out."),
                                master.id),
                            offerToRemove(where + "/during"));
    own.period = master.period;
    own.during = master.during;
}

} // namespace

void readPrediction(Checking& checking, const ControllerEntry& entry, const ParamSet& params,
                    PlantController& controller, const std::string& where)
{
    PredictionCheck(checking, entry, controller, where).read(params);
}

void readPlannedInput(Checking& checking, const ControllerEntry& entry, const ParamSet& params,
                      PlantController& controller, const std::string& where)
{
    std::vector<std::string> known;
    for (const ParamSpec& spec : controller.type->params) known.push_back(spec.key);
    checking.values.rejectUnknownKeys(entry.params, known, where);
    controller.controller = std::make_shared<PlannedInput>(rangeOf(checking, params, where, true));
}

void joinPlans(Checking& checking)
{
    std::vector<PlantController>& all = checking.plant.controllers;
    for (std::size_t i = 0; i < all.size(); ++i) {
        PlantController& own = all[i];
        if (!own.type || !own.type->isPlanned || own.follows < 0) continue;
        PlantController& master = all[std::size_t(own.follows)];
        takeTimes(checking, own, master, entryPath("controllers", own.id, i));
        const auto* input = dynamic_cast<const PlannedInput*>(own.controller.get());
        const auto* plan = dynamic_cast<const Prediction*>(master.controller.get());
        if (!input || !plan) continue;
        auto next = std::make_shared<Prediction>(*plan);
        next->inputs.push_back({int(i), own.writes, input->range()});
        master.controller = std::move(next);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto* plan = dynamic_cast<const Prediction*>(all[i].controller.get());
        const int inputs = plan ? int(plan->inputs.size()) : 1;
        if (inputs == 1 || plan->moves * inputs <= maxMoves) continue;
        checking.faults.add(entryPath("controllers", all[i].id, i) + "/params/moves",
                            say(CORE_TR("core", "The plan has {1} moves of each of its {2} inputs; at most {3} are "
                                                "possible together. Give {4} moves, or fewer."),
                                std::to_string(plan->moves), std::to_string(inputs), std::to_string(maxMoves),
                                std::to_string(maxMoves / inputs)));
    }
}

} // namespace titer::model
