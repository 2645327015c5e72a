#include "core/model/file/schema_equations.h"

#include "core/model/file/schema_words.h"
#include "core/model/types/environment.h"

namespace titer::model::schema {

using base::Json;

namespace {

Json textSchema()
{
    return Json::object({{"type", Json::array({Json("string"), Json("number")})}});
}

// Names, each with a value of this schema.
Json named(Json value)
{
    return Json::object({{"type", Json("object")}, {"additionalProperties", std::move(value)}});
}

Json stateSchema()
{
    return closedObject(
        {{"unit", described(ofType("string"), "Such as \"mol/L\"; \"1\" for none.")},
         {"label", ofType("string")},
         {"help", ofType("string")},
         {"nominal", described(reference("quantity"), "A usual size, from which its tolerance follows.")},
         {"component", described(ofType("string"), "The component of which the state is an amount.")}},
        {Json("unit")});
}

// `placed`: its unit may hang on the tags of a controller.
Json paramSchema(bool placed = false)
{
    Members members = {{"value", reference("quantity")},
                       {"label", ofType("string")},
                       {"range", listOf(anyOf({reference("quantity"), ofType("null")}))},
                       {"help", ofType("string")},
                       {"group", ofType("string")},
                       {"choices", listOf(ofType("string"))}};
    if (placed)
        members.emplace_back("unit", described(ofType("string"), "Such as “writes/reads”, by the controller's tags."));
    return anyOf({reference("quantity"), closedObject(std::move(members), {Json("value")})});
}

Json portsSchema()
{
    const Json port = closedObject({{"label", ofType("string")}, {"help", ofType("string")}});
    return closedObject({{"in", named(port)}, {"out", named(port)}});
}

Json outflowSchema()
{
    return closedObject({{"flow", described(textSchema(), "Without one the port is a set-point.")},
                         {"temperature", textSchema()},
                         {"concentration", described(named(textSchema()), "By component.")}});
}

Json eventSchema()
{
    return closedObject(
        {{"when", described(textSchema(), "The condition whose beginning triggers the event.")},
         {"set", described(named(textSchema()), "States, and what they become.")},
         {"delay", described(textSchema(), "From there until it acts [s].")},
         {"priority", described(textSchema(), "Of events due at one instant the highest acts first.")},
         {"persistent", described(ofType("boolean"), "false: it does not act if its condition no longer holds then.")},
         {"at_start", described(ofType("boolean"), "true: its condition may hold from the start on.")},
         {"values_at", described(oneOf({Json("trigger"), Json("execution")}), "When what it sets is evaluated.")}},
        {Json("when")});
}

} // namespace

Json equationsParams()
{
    return closedObject({{"states", described(named(stateSchema()), "States by name.")},
                         {"inputs", described(named(paramSchema()), "Set-points by name.")},
                         {"params", described(named(paramSchema()), "Parameters by name.")},
                         {"let", described(named(textSchema()), "Terms by name, in any order.")},
                         {"rates", described(named(textSchema()), "Per state, how it changes.")},
                         {"start", described(named(textSchema()), "Per state that does not start with a number.")},
                         {"ports", portsSchema()},
                         {"outflow", described(named(outflowSchema()), "Per out port, what leaves.")},
                         {"events", described(named(eventSchema()), "Events by name.")}});
}

Json equationsInitial()
{
    return described(named(reference("quantity")), "What each state starts with; 0 where nothing stands.");
}

Json equationsLaw(Json type)
{
    const Json species =
        closedObject({{"component", nullable("string")},
                      {"unit", described(ofType("string"), "Of its concentration in the equations.")},
                      {"optional", ofType("boolean")},
                      {"absent", described(reference("quantity"), "Its concentration without a component.")},
                      {"label", ofType("string")},
                      {"help", ofType("string")}});
    Members properties = {
        {"type", std::move(type)},
        {"species", described(named(anyOf({nullable("string"), species})),
                              "Names in the equations, and the component for which each stands.")},
        {"params", described(named(paramSchema()), "Parameters by name.")},
        {"let", described(named(textSchema()), "Terms by name, in any order.")},
        {"rates", described(named(textSchema()), "Per species, its concentration per time.")},
        {"guards", described(named(textSchema()), "Per term or species a condition; where it does not hold, it is 0.")},
        {"outputs", described(named(textSchema()), "growth_rate, oxygen_uptake, carbon_dioxide.")},
        {"yields", described(listOf(ofType("string")), "Parameters that decide whether carbon closes.")},
        {"own_conditions", described(listOf(oneOf({Json("temperature"), Json("ph")})),
                                     "Conditions that factor.growth leaves out, since the rates have them.")},
        {"label", ofType("string")},
        {"source", ofType("string")},
        {"note", ofType("string")}};
    addParams(properties, environmentSpecs());
    return closedObject(std::move(properties), {Json("species"), Json("rates")});
}

Json equationsController()
{
    const Json state = closedObject(
        {{"unit", described(ofType("string"), "“reads” and “writes” stand for the units of the controller's tags.")},
         {"start", described(textSchema(), "At the first sample; 0 where nothing stands.")},
         {"label", ofType("string")},
         {"help", ofType("string")}},
        {Json("unit")});
    return closedObject({{"states", described(named(state), "What it remembers from sample to sample.")},
                         {"params", described(named(paramSchema(true)), "Parameters by name.")},
                         {"tags", described(named(ofType("string")), "Names of further tags that it reads.")},
                         {"let", described(named(textSchema()), "Terms by name, in any order.")},
                         {"next", described(named(textSchema()), "Per state, what a sample makes of it.")},
                         {"rates", described(named(textSchema()), "Per state, by how much it grows per time.")},
                         {"output", described(textSchema(), "What it writes.")},
                         {"label", ofType("string")},
                         {"source", ofType("string")},
                         {"note", ofType("string")}},
                        {Json("output")});
}

Json hybridLaw(Json type)
{
    const auto named = [](Json value, std::string_view words) {
        return described(Json::object({{"type", Json("object")}, {"additionalProperties", std::move(value)}}), words);
    };
    Json layer = closedObject({{"weights", described(listOf(listOf(ofType("number"))), "A list for each output.")},
                               {"bias", listOf(ofType("number"))}},
                              {Json("weights"), Json("bias")});
    return closedObject(
        {{"type", std::move(type)},
         {"base", described(ofType("object"), "The record of the law whose parameters the network multiplies.")},
         {"factors", named(listOf(ofType("number")), "By parameter: the lowest and the highest factor.")},
         {"inputs", named(listOf(reference("quantity")), "By role or condition: the range of the training data.")},
         {"networks", described(listOf(listOf(std::move(layer))), "The layers of each network of the ensemble.")},
         {"card",
          described(ofType("object"), "What the network was trained on, when, by whom, and how well it does.")}},
        {Json("type"), Json("base")});
}

// What a predictive controller says besides numbers.
void addPrediction(Members& params)
{
    params.emplace_back("goal",
                        described(ofType("string"), "An expression of variables; its sum over the samples ahead is to "
                                                    "be as large as possible."));
    params.emplace_back("goal_at_end",
                        described(ofType("string"), "What is gained besides at the end of the horizon."));
    params.emplace_back("limits", described(listOf(ofType("string")), "As “TAG <= VALUE”, along the whole plan."));
    Json numbers = Json::object({{"type", Json("object")}});
    params.emplace_back(
        "scenarios", described(Json::object({{"type", Json("object")}, {"additionalProperties", std::move(numbers)}}),
                               "Names with objects of paths and values that may be instead; “nominal” is "
                               "what is expected."));
}

} // namespace titer::model::schema
