#include "core/model/file/schema_economics.h"

#include "core/model/file/schema_words.h"

namespace titer::model::schema {

using base::Json;

namespace {

Json moneySchema(std::string_view example)
{
    return described(reference("quantity"), "An amount of money with its unit, such as " + std::string(example) + ".");
}

// With the keys that every entry has.
Json pricedEntry(Members members, std::vector<Json> required)
{
    Members all = {{"id", reference("id")}};
    for (Json::Member& member : members) all.push_back(std::move(member));
    all.emplace_back("source", described(ofType("string"), "Where the figure comes from, or “example”."));
    all.emplace_back("year", described(ofType("number"), "Of the source."));
    required.insert(required.begin(), Json("id"));
    return closedObject(std::move(all), std::move(required));
}

Json whileSchema()
{
    return described(ofType("string"), "occupied (default), at_work, or the id of a phase.");
}

Json priceSchema()
{
    return pricedEntry(
        {{"of", described(ofType("string"), "What has the price: “inlet:ID”, “resin:UNIT”, “component:ID”, "
                                            "“batch:UNIT” …; * in place of an id is each.")},
         {"price", moneySchema("“30 USD/L”")},
         {"low", moneySchema("“20 USD/L”")},
         {"high", moneySchema("“40 USD/L”")},
         {"uses", described(reference("quantity"), "A life in cycles or uses.")},
         {"buy", oneOf({Json("share"), Json("whole")})}},
        {Json("of"), Json("price")});
}

Json labourSchema()
{
    return pricedEntry({{"unit", ofType("string")},
                        {"people", reference("quantity")},
                        {"while", whileSchema()},
                        {"per_batch", described(reference("quantity"), "Hours of work in a batch, per person.")},
                        {"share", described(reference("quantity"), "Of all other labour.")},
                        {"rate", moneySchema("“60 USD/h”")},
                        {"night_rate", moneySchema("“90 USD/h”")}},
                       {});
}

Json equipmentSchema()
{
    return pricedEntry(
        {{"unit", ofType("string")},
         {"count", ofType("number")},
         {"price", moneySchema("“900 kUSD”")},
         {"at", described(reference("quantity"), "The size that has the price.")},
         {"size", described(reference("quantity"), "Its own size, where the plant does not say it.")},
         {"exponent", described(reference("quantity"), "Of the ratio of sizes; 1 without it.")},
         {"range", described(listOf(reference("quantity")), "The sizes between which the price may be scaled.")},
         {"installed", described(reference("quantity"), "Installed cost by purchase; 1 without it.")},
         {"life", described(reference("quantity"), "Years, or a time.")}},
        {Json("price"), Json("life")});
}

} // namespace

Json economicsSchema()
{
    const Json quantity = reference("quantity");
    Json plan = closedObject({{"batches", described(ofType("number"), "Begun in a year.")},
                              {"success", described(quantity, "Share of batches that are good.")},
                              {"available", described(quantity, "Time of a year.")}});
    Json waste = pricedEntry({{"of", ofType("string")},
                              {"mass", described(quantity, "Of a consumable by its measure: “5 kg”, “1.1 kg/L”.")},
                              {"price", moneySchema("“2 USD/kg”")}},
                             {Json("of"), Json("mass"), Json("price")});
    Json quality = pricedEntry({{"unit", ofType("string")},
                                {"per_batch", moneySchema("“45000 USD”")},
                                {"per_sample", moneySchema("“200 USD”")},
                                {"samples", quantity},
                                {"share", described(quantity, "Of labour.")}},
                               {});
    Json power = closedObject({{"id", reference("id")},
                               {"unit", ofType("string")},
                               {"load", quantity},
                               {"while", whileSchema()},
                               {"area", quantity},
                               {"use", described(quantity, "Of an area, “1500 kWh/m2/a”.")}},
                              {Json("id")});
    Json night = closedObject({{"from", quantity}, {"to", quantity}, {"start", quantity}}, {Json("from"), Json("to")});
    Json facility = closedObject({{"building", moneySchema("“20 MUSD”")},
                                  {"building_life", quantity},
                                  {"maintenance", quantity},
                                  {"insurance", quantity},
                                  {"tax", quantity},
                                  {"share", quantity}});
    return closedObject({{"currency", described(ofType("string"), "Code of ISO 4217.")},
                         {"year", described(ofType("number"), "Of the money.")},
                         {"rates", perComponent(ofType("number"))},
                         {"plan", std::move(plan)},
                         {"prices", listOf(priceSchema())},
                         {"electricity", moneySchema("“0.12 USD/kWh”")},
                         {"waste", listOf(std::move(waste))},
                         {"labour", listOf(labourSchema())},
                         {"night", std::move(night)},
                         {"quality", listOf(std::move(quality))},
                         {"power", listOf(std::move(power))},
                         {"equipment", listOf(equipmentSchema())},
                         {"facility", std::move(facility)},
                         {"venture", described(ofType("object"), "As a file of a venture has it.")}},
                        {Json("currency")});
}

} // namespace titer::model::schema
