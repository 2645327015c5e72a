// Alarms of a culture of mammalian cells, each with its cause, what follows of it, and what to do (ISA-18.2-2016).
#include "app/demonstration/shown_alarms.h"

#include "app/common/sentence.h"

namespace titer::app {

using alarm::Definition;
using alarm::Kind;
using alarm::Level;
using alarm::Priority;

namespace {

// What a person reads of an alarm.
struct AlarmText {
    const char *name, *cause, *consequence, *response;
};

struct AlarmLimit {
    const char* tag;
    Kind kind;
    Level level;
    double limit;
    const char* unit;
    double deadband, onDelay; // [unit], [s]
    Priority priority;
    double timeToRespond; // [s]
};

struct ShownAlarm {
    AlarmLimit limit;
    AlarmText text;
};

constexpr ShownAlarm all[] = {
    {{"DO", Kind::Below, Level::Low, 30.0, "% air", 2.0, 120.0, Priority::High, 600.0},
     {CORE_TR("core", "Dissolved oxygen low"),
      CORE_TR("core", "The oxygen supply does not cover the demand, or the probe or a valve failed."),
      CORE_TR("core", "The cells turn to lactate and die within hours."),
      CORE_TR("core", "Check the oxygen valve and the sparger, then raise the stirrer speed.")}},
    {{"Temperature", Kind::Above, Level::High, 37.8, "°C", 0.2, 120.0, Priority::High, 900.0},
     {CORE_TR("core", "Temperature high"), CORE_TR("core", "The cooling water is off, or the controller has failed."),
      CORE_TR("core", "Above 38 °C the cells stop growing, and the product aggregates."),
      CORE_TR("core", "Check the cooling water and switch the heater off.")}},
    {{"pH", Kind::Above, Level::High, 7.06, "", 0.03, 1800.0, Priority::Medium, 3600.0},
     {CORE_TR("core", "pH high"), CORE_TR("core", "Too much base was added, or the probe drifts."),
      CORE_TR("core", "The glycosylation of the product changes, and ammonia becomes more toxic."),
      CORE_TR("core", "Measure the pH of a sample; correct the probe by the difference if it drifts.")}},
    {{"Glucose", Kind::Below, Level::Low, 4.0, "g/L", 0.3, 0.0, Priority::Medium, 7200.0},
     {CORE_TR("core", "Glucose low"), CORE_TR("core", "A bolus is missing or was too small."),
      CORE_TR("core", "The cells starve within a day."),
      CORE_TR("core", "Check the feed pump and add the missing bolus.")}},
    {{"Lactate", Kind::Above, Level::High, 6.5, "g/L", 0.3, 0.0, Priority::Low, 14400.0},
     {CORE_TR("core", "Lactate high"), CORE_TR("core", "Overfeeding, or too little oxygen in parts of the vessel."),
      CORE_TR("core", "Growth slows down, and more base is needed."),
      CORE_TR("core", "Reduce the next bolus by a fifth and look at the lactate of the next sample.")}},
    {{"Viability", Kind::Below, Level::Low, 75.0, "%", 1.0, 0.0, Priority::Medium, 14400.0},
     {CORE_TR("core", "Viability low"), CORE_TR("core", "The culture is at its end, or it was stressed."),
      CORE_TR("core", "Dying cells release proteins and enzymes that burden the purification."),
      CORE_TR("core", "Decide whether the culture is harvested earlier.")}},
    {{"Volume", Kind::Above, Level::High, 1880.0, "L", 10.0, 600.0, Priority::Low, 7200.0},
     {CORE_TR("core", "Vessel nearly full"), CORE_TR("core", "The boluses were larger than planned."),
      CORE_TR("core", "There is no room for the feed that is still planned, and foam reaches the exhaust filter."),
      CORE_TR("core", "Take a harvest sample earlier or reduce the boluses.")}},
};

} // namespace

std::vector<Definition> shownAlarms(const std::string& source)
{
    const auto words = [](const char* text) { return label(text).toStdString(); };
    std::vector<Definition> definitions;
    for (const ShownAlarm& one : all) {
        Definition definition;
        definition.name = words(one.text.name);
        definition.kind = one.limit.kind;
        definition.level = one.limit.level;
        definition.tag = source + "/" + one.limit.tag;
        definition.limit = one.limit.limit;
        definition.unit = one.limit.unit;
        definition.deadband = one.limit.deadband;
        definition.onDelay = one.limit.onDelay;
        definition.priority = one.limit.priority;
        definition.group = "production";
        definition.cause = words(one.text.cause);
        definition.consequence = words(one.text.consequence);
        definition.response = words(one.text.response);
        definition.timeToRespond = one.limit.timeToRespond;
        definitions.push_back(std::move(definition));
    }
    return definitions;
}

} // namespace titer::app
