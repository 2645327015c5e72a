// Units of a plant as a template.
#include "app/run/own_step.h"

#include "app/document/step_roles.h"
#include "app/run/remedies.h"
#include "app/run/step_names.h"

#include "core/base/units/units.h"
#include "core/model/equations/param_record.h"

#include <algorithm>
#include <map>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;
using model::PortRef;

namespace {

constexpr const char* begins = "inflow"; // what the first phases of a template come after

bool isAmong(const Ids& units, const std::string& id)
{
    return std::ranges::find(units, id) != units.end();
}

void addOnce(std::vector<PortRef>& ports, const PortRef& port)
{
    if (std::ranges::find(ports, port) == ports.end()) ports.push_back(port);
}

// Liquid ports of the units without a stream.
void addOpen(const Flowsheet& f, const model::Catalogue& catalogue, const Ids& units, model::Direction direction,
             std::vector<PortRef>& ports)
{
    for (const std::string& unit : units)
        for (const PortRef& port : fittingPorts(f, catalogue, unit)) {
            const model::PortSpec* spec = portSpec(f, catalogue, port);
            const bool isFree = std::ranges::none_of(
                f.streams, [&](const model::StreamEntry& s) { return s.from == port || s.to == port; });
            if (isFree && spec && spec->direction == direction && spec->phase == model::Phase::Liquid)
                addOnce(ports, port);
        }
}

class OwnStep {
public:
    OwnStep(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant, const Run* run,
            const StepWish& wish)
        : m_flowsheet(flowsheet)
        , m_catalogue(catalogue)
        , m_plant(plant)
        , m_run(run)
        , m_wish(wish)
    {
    }

    base::Result<model::StepTemplate> make()
    {
        if (m_wish.label.empty()) return Error{Code::Input, "label", say(CORE_TR("core", "A step needs a name."))};
        if (m_wish.units.empty())
            return Error{Code::Input, "units", say(CORE_TR("core", "A step needs a unit. Select the units first."))};
        for (const std::string& id : m_wish.units)
            if (!m_flowsheet.unit(id)) return absentEntry("units/" + id);
        const StepBorder border = borderOf(m_flowsheet, m_catalogue, m_wish.units);
        for (const auto& [port, known] : {std::pair(&m_wish.in, &border.in), std::pair(&m_wish.out, &border.out)})
            if (*port && std::ranges::find(*known, **port) == known->end())
                return Error{Code::Input, "units/" + (*port)->unit,
                             say(CORE_TR("core", "“{1}” is no port by which something enters or leaves these units."),
                                 (*port)->text())};
        base::Errors errors;
        Flowsheet piece = model::readPlant(copyUnits(m_flowsheet, m_wish.units), errors);
        if (!errors.empty()) return errors.front();
        if (const base::Done done = open(piece); !done) return done.error();
        if (const base::Done done = close(piece); !done) return done.error();
        start(piece);
        return templateOf(piece);
    }

private:
    // An outlet of the units themselves to which the product goes gives way to what comes after the step.
    base::Done open(Flowsheet& piece) const
    {
        if (!m_wish.out) return base::done();
        const auto leads = std::ranges::find(piece.streams, *m_wish.out, &model::StreamEntry::from);
        if (leads == piece.streams.end()) return base::done();
        const std::string outlet = leads->to.unit;
        piece.streams.erase(leads);
        if (std::ranges::find(piece.streams, outlet, [](const auto& s) { return s.to.unit; }) != piece.streams.end())
            return base::done();
        Edited without = removeUnits(piece, m_catalogue, {outlet});
        if (!without) return without.error();
        piece = std::move(*without);
        return base::done();
    }

    // What crosses the border elsewhere gets an inlet or an outlet.
    base::Done close(Flowsheet& piece) const
    {
        for (const model::StreamEntry& stream : m_flowsheet.streams) {
            const bool leaves = isAmong(m_wish.units, stream.from.unit);
            if (leaves == isAmong(m_wish.units, stream.to.unit)) continue;
            const PortRef& port = leaves ? stream.from : stream.to;
            const std::optional<PortRef>& own = leaves ? m_wish.out : m_wish.in;
            const model::PortSpec* spec = portSpec(piece, m_catalogue, port);
            if ((own && *own == port) || !spec || spec->phase != model::Phase::Liquid) continue;
            Edited closed = applyOffer(piece, m_catalogue,
                                       {{},
                                        {{model::Edit::Kind::Supply, "units/" + port.unit + "/" + port.port,
                                          leaves ? "outlet" : "inlet", port.unit + "_" + port.port}}});
            if (!closed) return closed.error();
            piece = std::move(*closed);
        }
        return base::done();
    }

    // The first phase of a unit that starts at a time begins with what flows in, each other one after the one before it.
    void start(Flowsheet& piece) const
    {
        if (!m_wish.in) return;
        std::vector<model::PhaseEntry*> timed;
        for (model::PhaseEntry& phase : piece.phases)
            if (phase.after.empty()) timed.push_back(&phase);
        std::ranges::stable_sort(timed, {}, [](const model::PhaseEntry* phase) {
            if (phase->at.isNumber()) return phase->at.number();
            const base::Result<double> at = base::readQuantity(phase->at.string(), "s");
            return at ? *at : 0.0;
        });
        std::map<std::string, std::string> last; // per unit
        for (model::PhaseEntry* phase : timed) {
            const auto [before, isFirst] = last.emplace(phase->unit, phase->id);
            phase->after = {isFirst ? std::string(begins) : before->second};
            before->second = phase->id;
            phase->at = Json();
        }
    }

    // From the first of the phases to the last [s]; 0 where no run tells.
    double timeOf(const Flowsheet& piece) const
    {
        if (!m_run || !m_run->plant) return 0.0;
        double first = m_run->result.simulatedTime, last = 0.0;
        for (const solve::PhaseRecord& record : m_run->result.phases) {
            const std::string& id = m_run->plant->phases[std::size_t(record.phase)].id;
            if (std::ranges::find(piece.phases, id, &model::PhaseEntry::id) == piece.phases.end()) continue;
            first = std::min(first, record.start);
            last = std::max(last, record.end < 0.0 ? m_run->result.simulatedTime : record.end);
        }
        return std::max(last - first, 0.0);
    }

    model::StepTemplate templateOf(const Flowsheet& piece) const
    {
        model::StepTemplate step;
        step.id = m_wish.id;
        step.label = m_wish.label;
        step.help = m_wish.help.empty() ? m_wish.label : m_wish.help;
        if (m_wish.in) step.in = m_wish.in->text();
        if (m_wish.out) step.out = m_wish.out->text();
        if (const double time = timeOf(piece); time > 0.0) {
            step.sizes.push_back({"time", CORE_TR("core", "Time"), base::writeQuantity(time, "h", 4), "", "",
                                  CORE_TR("core", "As long as it took in the plant that it was taken from.")});
            step.lasts = "time";
        }
        base::Errors none; // it was written a moment ago
        const Json file = base::readJson(model::writePlant(piece), none);
        step.plant = Json::object();
        for (const char* list : {"units", "streams", "controllers"})
            if (const Json* part = file.find(list)) step.plant[list] = model::literalPlant(*part);
        if (const Json* recipe = file.find("recipe"))
            if (const Json* phases = recipe->find("phases")) step.plant["phases"] = model::literalPlant(*phases);
        addComponents(piece, step);
        return step;
    }

    void addComponents(const Flowsheet& piece, model::StepTemplate& step) const
    {
        const model::StepTemplate none; // which brings no component for a role
        StepRoles roles(m_flowsheet, m_catalogue, m_plant, none, m_wish.units.front());
        step.components = Json::object();
        for (const Json& component : piece.components) {
            const std::string id = model::textAt(component, "id");
            // One that only happens to have the name of a role is the step's own.
            std::string name = StepRoles::isReserved(id) ? "own_" + id : id;
            for (const char* role : {"product", "cells", "substrate"})
                if (roles.named(role) == Json(id) && giveName(step.plant, m_catalogue, id, role)) name = role;
            step.components[name] = component;
        }
    }

    const Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    const model::Plant* m_plant;
    const Run* m_run;
    const StepWish& m_wish;
};

} // namespace

StepBorder borderOf(const Flowsheet& f, const model::Catalogue& catalogue, const Ids& units)
{
    StepBorder border;
    for (const model::StreamEntry& stream : f.streams) {
        const bool from = isAmong(units, stream.from.unit), to = isAmong(units, stream.to.unit);
        const model::PortSpec* spec = portSpec(f, catalogue, from ? stream.from : stream.to);
        if (from == to || !spec || spec->phase != model::Phase::Liquid) continue;
        addOnce(from ? border.out : border.in, from ? stream.from : stream.to);
    }
    border.mayStandAlone = border.in.empty();
    if (border.in.empty()) addOpen(f, catalogue, units, model::Direction::In, border.in);
    if (border.out.empty()) addOpen(f, catalogue, units, model::Direction::Out, border.out);
    if (border.out.empty())
        for (const model::StreamEntry& stream : f.streams)
            if (const model::UnitEntry* to = f.unit(stream.to.unit);
                isAmong(units, stream.from.unit) && to && to->type == "outlet")
                addOnce(border.out, stream.from);
    return border;
}

base::Result<model::StepTemplate> stepOf(const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                         const model::Plant* plant, const Run* run, const StepWish& wish)
{
    return OwnStep(flowsheet, catalogue, plant, run, wish).make();
}

} // namespace titer::app
