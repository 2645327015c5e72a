// The schema of plant files.
#include "core/model/file/schema.h"

#include "core/model/file/schema_economics.h"
#include "core/model/file/schema_equations.h"
#include "core/model/file/schema_words.h"
#include "core/model/flat_params.h"
#include "core/model/flowsheet.h"
#include "core/model/predictive_texts.h"
#include "core/model/types/environment.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using namespace schema;

namespace {

// The ids by which a type may be named.
template <class Type> std::vector<Json> idsOf(const Type& type)
{
    std::vector<Json> ids = {Json(type.id)};
    for (const char* former : type.formerly) ids.emplace_back(former);
    return ids;
}

template <class Type> Json allIds(std::span<const Type* const> types)
{
    std::vector<Json> ids;
    for (const Type* t : types)
        for (Json& id : idsOf(*t)) ids.push_back(std::move(id));
    return oneOf(std::move(ids));
}

// Where `type` is this one, the object also fits `then`.
template <class Type> Json whereType(const Type& type, Json then)
{
    Json named = Json::object(
        {{"required", Json::array({Json("type")})}, {"properties", Json::object({{"type", oneOf(idsOf(type))}})}});
    return Json::object({{"if", std::move(named)}, {"then", std::move(then)}});
}

Json componentSchema()
{
    Members properties = {
        {"id", reference("id")},
        {"label", ofType("string")},
        {"basis", described(oneOf({Json("mass"), Json("amount"), Json("count")}),
                            "What the concentration counts: mass [kg/m3], amount [mol/m3] or count of cells [1/m3].")}};
    for (const char* key :
         {"molar_mass", "cell_mass", "diameter", "density", "carbon", "nitrogen", "reduction", "charge"})
        properties.emplace_back(key, reference("quantity"));
    properties.emplace_back("pka", listOf(reference("quantity")));
    std::vector<Json> roles;
    for (const Role role : allRoles()) roles.emplace_back(std::string(roleText(role)));
    properties.emplace_back("role", described(oneOf(std::move(roles)), "What the component is to the product: purity, "
                                                                       "clearance and yield are evaluated by it."));
    return closedObject(std::move(properties), {Json("id"), Json("basis")});
}

Json stepSchema()
{
    return closedObject(
        {{"for", reference("quantity")},
         {"flow", reference("quantity")},
         {"growth", described(reference("quantity"), "Specific rate at which the flow grows: an exponential feed.")},
         {"concentration", perComponent(reference("quantity"))},
         {"ramp", described(perComponent(reference("quantity")), "Change per second, of components and of the flow.")},
         {"temperature", reference("quantity")}});
}

// What a unit holds at first; false where it holds nothing.
Json initialSchema(const UnitType& type)
{
    const Json concentrations = perComponent(reference("quantity"));
    if (std::string_view(type.id) == equationsType) return equationsInitial();
    if (type.holdup) return described(concentrations, "Volume, and the concentration of each component.");
    if (type.filled) return described(concentrations, "The concentration of each component that it is filled with.");
    if (!type.bed) return Json(false);
    Json fields = closedObject({{"bulk", described(concentrations, "Concentrations between the particles.")},
                                {"pore", described(concentrations, "Concentrations in the pores.")},
                                {"bound", described(concentrations, "What is bound, per volume of solid.")}});
    return described(anyOf({Json::object({{"const", Json("equilibrated")}}), std::move(fields)}),
                     "What the bed holds at first, or \"equilibrated\": in equilibrium with what enters first.");
}

Json unitSchema(const Catalogue& catalogue)
{
    std::vector<Json> types;
    for (const UnitType* t : catalogue.units) {
        Members params;
        addParams(params, t->params);
        addParams(params, t->setPoints);
        const bool equations = std::string_view(t->id) == equationsType;
        Members properties = {{"params", equations ? equationsParams() : closedObject(std::move(params))}};
        properties.emplace_back("initial", initialSchema(*t));
        if (!t->hasProgram) properties.emplace_back("program", Json(false));
        types.push_back(whereType(*t, Json::object({{"properties", Json::object(std::move(properties))}})));
    }
    Json at = described(listOf(ofType("number")), "Column and row on the sheet.");
    at["minItems"] = Json(2);
    at["maxItems"] = Json(2);
    Json unit = closedObject({{"id", reference("id")},
                              {"type", allIds(catalogue.units)},
                              {"label", ofType("string")},
                              {"at", std::move(at)},
                              {"params", ofType("object")},
                              {"initial", Json::object({{"type", Json::array({Json("object"), Json("string")})}})},
                              {"program", described(listOf(stepSchema()), "Steps of an inlet; the last holds.")},
                              {"note", ofType("string")}},
                             {Json("id"), Json("type")});
    unit["allOf"] = Json::array(std::move(types));
    return unit;
}

// An object whose `type` decides which of `types` it fits.
Json recordSchema(Json ids, std::vector<Json> types)
{
    Members members = {{"type", Json("object")},
                       {"required", Json::array({Json("type")})},
                       {"properties", Json::object({{"type", std::move(ids)}})}};
    if (!types.empty()) members.emplace_back("allOf", Json::array(std::move(types)));
    return Json::object(std::move(members));
}

Json kineticsSchema(const Catalogue& catalogue)
{
    std::vector<Json> laws;
    for (const RateLaw* law : catalogue.laws) {
        if (std::string_view(law->id) == equationsType) {
            laws.push_back(whereType(*law, equationsLaw(oneOf(idsOf(*law)))));
            continue;
        }
        if (std::string_view(law->id) == hybridType) {
            laws.push_back(whereType(*law, hybridLaw(oneOf(idsOf(*law)))));
            continue;
        }
        Members species;
        for (const RoleSpec& r : law->roles) species.emplace_back(r.key, described(nullable("string"), r.label));
        Members properties = {{"type", oneOf(idsOf(*law))}, {"species", closedObject(std::move(species))}};
        addParams(properties, law->params);
        addParams(properties, environmentSpecs());
        laws.push_back(whereType(*law, closedObject(std::move(properties))));
    }
    return recordSchema(allIds(catalogue.laws), std::move(laws));
}

// Keys of other models are no faults, so that models can be exchanged.
Json bindingSchema(const Catalogue& catalogue)
{
    Members others;
    const auto known = [](const Members& members, std::string_view key) {
        return std::any_of(members.begin(), members.end(), [key](const Json::Member& m) { return m.first == key; });
    };
    for (const BindingModel* binding : catalogue.bindings)
        for (const ParamSpec& spec : binding->params)
            if (!known(others, spec.key)) others.emplace_back(spec.key, Json(true));
    std::vector<Json> models;
    for (const BindingModel* binding : catalogue.bindings) {
        Members properties = {{"type", oneOf(idsOf(*binding))}};
        addParams(properties, commonBindingSpecs());
        addParams(properties, binding->params);
        for (const Json::Member& other : others)
            if (!known(properties, other.first)) properties.push_back(other);
        models.push_back(whereType(*binding, closedObject(std::move(properties))));
    }
    return recordSchema(allIds(catalogue.bindings), std::move(models));
}

Json conditionSchema()
{
    Json above =
        closedObject({{"value", ofType("string")}, {"above", reference("quantity")}}, {Json("value"), Json("above")});
    Json below =
        closedObject({{"value", ofType("string")}, {"below", reference("quantity")}}, {Json("value"), Json("below")});
    return Json::object(
        {{"anyOf", Json::array({closedObject({{"for", reference("quantity")}}, {Json("for")}), std::move(above),
                                std::move(below), closedObject({{"event", ofType("string")}}, {Json("event")})})}});
}

// One condition, or any or all of a list.
Json untilSchema(const std::string& condition)
{
    return Json::object(
        {{"anyOf",
          Json::array({reference(condition), closedObject({{"any", listOf(reference(condition))}}, {Json("any")}),
                       closedObject({{"all", listOf(reference(condition))}}, {Json("all")})})}});
}

Json transferConditionSchema()
{
    return Json::object(
        {{"anyOf",
          Json::array({described(ofType("string"), "An event: empty, full, or another of a receiver."),
                       closedObject({{"volume", reference("quantity")}}, {Json("volume")}), reference("condition")})}});
}

Json phaseSchema()
{
    Json until = untilSchema("transferCondition");
    until["anyOf"].push(listOf(reference("transferCondition")));
    Json transfer =
        closedObject({{"from", ofType("string")}, {"flow", reference("quantity")}, {"until", std::move(until)}},
                     {Json("from"), Json("flow")});
    Json dose = closedObject({{"from", ofType("string")},
                              {"volume", reference("quantity")},
                              {"first", reference("quantity")},
                              {"every", reference("quantity")}},
                             {Json("from"), Json("volume")});
    Json ramp =
        closedObject({{"from", reference("quantity")}, {"to", reference("quantity")}, {"over", reference("quantity")}},
                     {Json("to"), Json("over")});
    Json repeat = closedObject({{"times", ofType("integer")}, {"after", listOf(ofType("string"))}},
                               {Json("times"), Json("after")});
    Json clean = closedObject(
        {{"water", reference("quantity")}, {"solution", reference("quantity")}, {"steam", reference("quantity")}});
    clean["minProperties"] = 1.0;
    return closedObject(
        {{"id", reference("id")},
         {"label", ofType("string")},
         {"unit", ofType("string")},
         {"at", reference("quantity")},
         {"after", listOf(ofType("string"))},
         {"until", untilSchema("condition")},
         {"set",
          described(perComponent(reference("quantity")), "Set-points by their tag: unit.KEY or unit.port.flow.")},
         {"ramp", described(perComponent(std::move(ramp)),
                            "Flows and other set-points that go on a line from the phase's start, by their tag.")},
         {"dose", listOf(std::move(dose))},
         {"transfer", std::move(transfer)},
         {"clean",
          described(std::move(clean), "Cleans or sterilises the unit, which is empty then: volumes of water and "
                                      "of cleaning solution, mass of steam. It takes what “until” says, and what "
                                      "it uses counts with the process mass intensity, not with the liquids in "
                                      "the plant.")},
         {"repeat", described(std::move(repeat), "Starts the phase again, and those that follow it, "
                                                 "until it has taken place so many times.")}},
        {Json("id"), Json("unit")});
}

Json controllerSchema(const Catalogue& catalogue)
{
    std::vector<Json> types;
    for (const ControllerType* t : catalogue.controllers) {
        Members params;
        addParams(params, t->params);
        if (t->id == std::string_view(predictiveType)) addPrediction(params);
        Json record =
            t->id == std::string_view(equationsType) ? equationsController() : closedObject(std::move(params));
        Json then = Json::object({{"properties", Json::object({{"params", std::move(record)}})}});
        // That of one more input of a plan is the plan's.
        then["required"] = Json::array({Json(t->isPlanned ? "follows" : "period")});
        types.push_back(whereType(*t, std::move(then)));
    }
    Json controller = closedObject(
        {{"id", reference("id")},
         {"label", ofType("string")},
         {"type", allIds(catalogue.controllers)},
         {"reads", ofType("string")},
         {"follows", described(ofType("string"), "The cascade whose output it maps, or the predictive "
                                                 "controller whose plan it is an input of.")},
         {"lag", described(reference("quantity"), "Time in which the probe that it reads by follows, of first "
                                                  "order.")},
         {"delay", described(reference("quantity"), "From drawing to knowing a sample.")},
         {"writes", ofType("string")},
         {"setpoint", reference("quantity")},
         {"period", reference("quantity")},
         {"during", anyOf({ofType("string"), listOf(ofType("string"))})},
         {"params", ofType("object")}},
        {Json("id"), Json("type"), Json("writes")});
    if (!types.empty()) controller["allOf"] = Json::array(std::move(types));
    return controller;
}

Json guardSchema()
{
    Json rate =
        anyOf({reference("quantity"), closedObject({{"up", reference("quantity")}, {"down", reference("quantity")}})});
    Json interlock =
        closedObject({{"value", described(ofType("string"), "The tag that it reads.")},
                      {"above", reference("quantity")},
                      {"below", reference("quantity")},
                      {"release", described(reference("quantity"),
                                            "It ends when the tag is back beyond this; else beyond the limit.")},
                      {"hold", described(reference("quantity"), "What stands in place of what is written, at once.")}},
                     {Json("value"), Json("hold")});
    return closedObject(
        {{"id", reference("id")},
         {"writes", described(ofType("string"), "The set-point, as phases and controllers name it.")},
         {"min", reference("quantity")},
         {"max", reference("quantity")},
         {"rate", described(std::move(rate), "How fast it may change, in its unit per time.")},
         {"volume_per_hour", described(reference("quantity"), "Of a flow, in any 60 min.")},
         {"volume_per_batch", described(reference("quantity"), "Of a flow, since the begin.")},
         {"interlocks", listOf(std::move(interlock))},
         {"stale", described(reference("quantity"), "The greatest age of what a controller read.")},
         {"fallback", described(reference("quantity"), "What stands where a write is refused, or \"recipe\": what "
                                                       "the recipe holds; else what stood before.")},
         {"by", described(ofType("string"), "Who set these limits.")},
         {"date", ofType("string")}},
        {Json("id"), Json("writes")});
}

Json estimatorSchema()
{
    Json deviation = described(reference("quantity"), "Standard deviation: a quantity, or a share (“5 %”).");
    Json walk = described(ofType("string"), "Standard deviation that it gains in a time: “2 %/d”, “0.1 g/L/d”.");
    Json channel = closedObject(
        {{"tag", ofType("string")},
         {"variable", ofType("string")},
         {"noise", described(reference("quantity"), "Standard deviation of a reading.")},
         {"noise_share", described(reference("quantity"), "Standard deviation per value.")},
         {"gain", reference("quantity")},
         {"offset", reference("quantity")},
         {"lag", described(reference("quantity"), "Time in which the probe follows, of first order.")},
         {"gain_deviation", described(reference("quantity"), "The gain is estimated, and known so far: “5 %”.")},
         {"offset_deviation", described(reference("quantity"), "The offset is estimated, and known so far.")},
         {"lag_deviation", described(deviation, "The lag is estimated, and known so far.")},
         {"gain_walk", walk},
         {"offset_walk", walk},
         {"delay", described(reference("quantity"), "From drawing to knowing a sample.")},
         {"mean_over", described(reference("quantity"), "Readings of so long a time are taken as one, their mean.")}},
        {Json("tag")});
    Json parameter =
        closedObject({{"path", ofType("string")}, {"start_deviation", deviation}, {"walk", walk}}, {Json("path")});
    return closedObject({{"id", reference("id")},
                         {"unit", ofType("string")},
                         {"method", oneOf({Json("ekf"), Json("ukf")})},
                         {"channels", listOf(std::move(channel))},
                         {"parameters", listOf(std::move(parameter))},
                         {"start_deviation", described(perComponent(deviation), "By variable, unit.variable.")},
                         {"process_noise", described(perComponent(walk), "By variable, unit.variable.")},
                         {"buffer", described(reference("quantity"), "How late a sample may become known.")}},
                        {Json("id"), Json("unit")});
}

Json definitions(const Catalogue& catalogue)
{
    Json id = described(ofType("string"), "Letters, digits, _ and -.");
    id["minLength"] = Json(1);
    id["maxLength"] = Json(64);
    return Json::object(
        {{"id", std::move(id)},
         {"quantity", described(Json::object({{"type", Json::array({Json("number"), Json("string")})}}),
                                "A number in SI (kg, m, s, K, mol, Pa), or a text with its unit, such as \"37 °C\".")},
         {"component", componentSchema()},
         {"unit", unitSchema(catalogue)},
         {"kinetics", kineticsSchema(catalogue)},
         {"binding", bindingSchema(catalogue)},
         {"condition", conditionSchema()},
         {"transferCondition", transferConditionSchema()},
         {"phase", phaseSchema()},
         {"controller", controllerSchema(catalogue)},
         {"guard", guardSchema()},
         {"estimator", estimatorSchema()}});
}

} // namespace

Json plantSchema(const Catalogue& catalogue)
{
    Json stream = closedObject({{"from", ofType("string")}, {"to", ofType("string")}}, {Json("from"), Json("to")});
    Json tag = closedObject(
        {{"tag", ofType("string")},
         {"variable", ofType("string")},
         {"factor", described(ofType("string"), "Of the variable by one of the tag, where they are different "
                                                "quantities, such as \"0.42 g/L\" of an optical density.")}},
        {Json("tag"), Json("variable")});
    Json zone = closedObject({{"label", ofType("string")}, {"units", listOf(ofType("string"))}});
    Json note = closedObject({{"text", ofType("string")}, {"at", listOf(ofType("number"))}}, {Json("text")});
    Json plant = closedObject(
        {{"format", Json::object({{"const", Json(plantFormat)}})},
         {"name", ofType("string")},
         {"note", ofType("string")},
         {"components", listOf(reference("component"))},
         {"units", listOf(reference("unit"))},
         {"streams", listOf(std::move(stream))},
         {"recipe", closedObject({{"duration", reference("quantity")}, {"phases", listOf(reference("phase"))}})},
         {"controllers", listOf(reference("controller"))},
         {"guards", listOf(reference("guard"))},
         {"tags", listOf(std::move(tag))},
         {"estimators", listOf(reference("estimator"))},
         {"economics", economicsSchema()},
         {"zones", listOf(std::move(zone))},
         {"notes", listOf(std::move(note))},
         {"footprint", described(ofType("object"), "What you state for the footprint: the keys of titer.factors/1.")}},
        {Json("format")});
    Members members = {{"$schema", Json("https://json-schema.org/draft/2020-12/schema")},
                       {"title", Json("Titer plant file (titer.plant/1)")}};
    for (Json::Member& m : plant.members()) members.push_back(std::move(m));
    members.emplace_back("$defs", definitions(catalogue));
    return Json::object(std::move(members));
}

} // namespace titer::model
