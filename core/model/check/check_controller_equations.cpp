// Checks a controller that is written as equations: the shape of its record, the tags that it reads, and its law.
#include "core/model/check/record_shape.h"

#include "core/base/units/units.h"
#include "core/model/equations/controller_equations.h"

namespace titer::model {

using base::Json;
using base::say;

namespace {

class ControllerShape {
public:
    ControllerShape(Checking& checking, const Json& record, const ControllerType& type, const ControllerPlaces& places,
                    const std::string& where)
        : m_checking(checking)
        , m_record(record)
        , m_type(type)
        , m_places(places)
        , m_where(where)
    {
    }

    void check()
    {
        m_checking.values.rejectUnknownKeys(m_record,
                                            std::vector<std::string>(controllerKeys().begin(), controllerKeys().end()),
                                            m_where, m_type.params);
        for (const char* key : {"label", "source", "note"}) checkText(m_checking, m_record, key, m_where);
        for (const char* key : {"let", "next", "rates"})
            checkTexts(m_checking, m_record.find(key), m_where + "/" + key);
        if (const Json* output = m_record.find("output")) checkEquation(*output, m_where + "/output");
        checkEach(
            m_checking, m_record.find("states"), m_where + "/states", memoryKeys(), false,
            [this](const std::string&, const Json& entry, const std::string& place) { checkState(entry, place); });
        for (const char* key : {"next", "rates"}) checkStates(key);
        if (const Json* params = objectAt(m_checking, m_record, "params", m_where))
            for (const ParamSpec& spec : m_type.params)
                checkOwnParam(*params->find(spec.key), spec, m_where + "/params/" + excerpt(spec.key));
    }

private:
    void checkEquation(const Json& text, const std::string& where)
    {
        if (!text.isString() && !text.isNumber())
            m_checking.faults.add(
                where, say(CORE_TR("core", "This must be an equation in quotation marks, not {1}."), shown(text)));
    }

    void checkState(const Json& entry, const std::string& where)
    {
        for (const char* key : {"label", "help"}) checkText(m_checking, entry, key, where);
        if (const Json* start = entry.find("start")) checkEquation(*start, where + "/start");
        const std::string unit = textAt(entry, "unit");
        if (base::findUnit(placedUnit(unit, m_places.reads, m_places.writes))) return;
        m_checking.faults.add(where + "/unit",
                              say(CORE_TR("core", "“{1}” is not a known unit. Besides units, “reads” and “writes” "
                                                  "denote the units of the tags that the controller reads and writes."),
                                  excerpt(unit)));
    }

    void checkStates(const char* key)
    {
        const Json* states = m_record.find("states");
        for (const auto& [name, text] : membersOf(m_record.find(key)))
            if (!states || !states->find(name))
                m_checking.faults.add(m_where + "/" + key + "/" + excerpt(name),
                                      say(CORE_TR("core", "There is no state “{1}”."), excerpt(name)));
    }

    void checkOwnParam(const Json& entry, const ParamSpec& spec, const std::string& where)
    {
        for (const char* key : controllerKeys())
            if (std::string_view(key) == spec.key)
                m_checking.faults.add(where, say(CORE_TR("core", "“{1}” is a key of every controller of this type; "
                                                                 "choose another name for this parameter."),
                                                 spec.key));
        const Json* value = entry.isObject() ? entry.find("value") : &entry;
        if (!value || value->isNull())
            m_checking.faults.add(
                where,
                say(CORE_TR("core", "The parameter “{1}” has no value; write one with its unit."), excerpt(spec.key)));
        const std::string stated = textAt(entry, "unit");
        const bool ofTags = placedUnit(spec.unit, "m", "m") != spec.unit;
        if (!stated.empty() && !ofTags)
            m_checking.faults.add(where + "/unit",
                                  say(CORE_TR("core", "“{1}” belongs to the value, as in “5 L/h”. A separate unit is "
                                                      "for values that depend on the tags, such as “writes/reads”."),
                                      excerpt(stated)));
        const Json* range = entry.find("range");
        for (std::size_t end = 0; ofTags && range && end < range->items().size(); ++end)
            if (range->items()[end].isString())
                m_checking.faults.add(where + "/range/" + std::to_string(end),
                                      say(CORE_TR("core", "The range of a parameter in “{1}” must be numbers in SI, "
                                                          "not {2}."),
                                          spec.unit, shown(range->items()[end])));
        checkParam(m_checking, entry, spec, controllerParamKeys(), where);
    }

    Checking& m_checking;
    const Json& m_record;
    const ControllerType& m_type;
    const ControllerPlaces& m_places;
    const std::string& m_where;
};

// The tags that it reads besides, each in its own unit.
void readTags(Checking& checking, const Json& record, PlantController& controller, ControllerPlaces& places,
              const std::string& where)
{
    const Json* tags = objectAt(checking, record, "tags", where);
    for (const auto& [name, tag] : membersOf(tags)) {
        const std::string place = where + "/tags/" + excerpt(name);
        places.tags.emplace_back("1");
        if (!tag.isString()) {
            checking.faults.add(
                place, say(CORE_TR("core", "This must be a tag in quotation marks, such as “n1.volume”, not {1}."),
                           shown(tag)));
            continue;
        }
        const auto target = checking.readTarget(tag.string(), place);
        if (!target) continue;
        places.tags.back() = target->unitOfMeasure;
        controller.tags.push_back(*target);
    }
}

} // namespace

void readControllerEquations(Checking& checking, const ControllerEntry& entry, const ParamSet& params,
                             PlantController& controller, const std::string& where)
{
    const std::size_t before = checking.faults.count();
    const Json& record = entry.params;
    const std::string unitRead = controller.hasRead        ? controller.reads.unitOfMeasure
                                 : controller.follows >= 0 ? "1"
                                                           : std::string();
    ControllerPlaces places{unitRead, unitOf(checking.plant, controller.writes), {}};
    ControllerShape(checking, record, *controller.type, places, where).check();
    readTags(checking, record, controller, places, where);
    if (checking.faults.count() != before || controller.tags.size() != places.tags.size()) return;
    base::Errors errors;
    controller.controller = readControllerLaw(readControllerRecord(record), params, places, errors, where);
    for (const base::Error& e : errors) checking.faults.add(e.where, e.what);
}

} // namespace titer::model
