// Steps that are put into a plant.
#include "app/document/step_insert.h"

#include "app/common/sentence.h"
#include "app/document/edits_components.h"
#include "app/document/references.h"
#include "app/document/step_roles.h"
#include "app/document/transfer_phase.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/equations/param_record.h"

#include <algorithm>
#include <limits>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;
using model::PhaseEntry;
using model::Point;
using model::PortRef;

namespace {

constexpr const char* leaving = "outlet"; // the type by which something leaves the plant
constexpr const char* begins = "inflow";  // what the first phases of a template come after

// Where nothing is known of what flows in.
constexpr double usualVolume = 0.1;           // [m3]
constexpr double deliveryTime = 2.0 * 3600.0; // [s]

// Steps of the grid: a symbol with its name and figures beneath, and room for a zone's edge.
constexpr double columnRoom = 14.0, rowRoom = 14.0;

model::StepInflow completed(model::StepInflow inflow)
{
    if (!(inflow.volume > 0.0)) inflow.volume = usualVolume;
    if (!(inflow.flow > 0.0)) inflow.flow = inflow.volume / usualTransfer;
    return inflow;
}

class Insertion {
public:
    Insertion(const Flowsheet& before, const model::Catalogue& catalogue, const model::Plant* plant,
              const model::StepTemplate& step, const StepPlace& place)
        : m_before(before)
        , m_catalogue(catalogue)
        , m_step(step)
        , m_place(place)
        , m_roles(before, catalogue, plant, step, place.after ? place.after->unit : std::string())
    {
        m_place.inflow = completed(place.inflow);
        if (const double settling = m_roles.cellSettling(); settling > 0.0) m_place.inflow.settling = settling;
    }

    base::Result<Added> make()
    {
        if (const base::Done possible = prepare(); !possible) return possible.error();
        const base::Result<model::StepScope> scope = model::StepScope::of(m_step, m_place.inflow);
        if (!scope) return scope.error();
        base::Result<Flowsheet> piece = pieceOf(*scope);
        if (!piece) return piece.error();
        m_entry = portNamed(m_step.in);
        m_exit = portNamed(m_step.out);
        for (const auto& [key, named] : {std::pair("in", &m_step.in), std::pair("out", &m_step.out)})
            if (!named->empty() && !portSpec(*piece, m_catalogue, portNamed(*named)))
                return Error{Code::Input, key, say(CORE_TR("core", "There is no port “{1}”."), *named)};
        const std::optional<Point> corner = cornerFor(*piece);
        const std::size_t firstPhase = m_before.phases.size();
        base::Result<Added> added = pasteUnits(m_before, model::writePlant(*piece), corner);
        if (!added) return added;
        const auto idNow = [&](const std::string& id) {
            const auto at = std::ranges::find(piece->units, id, &model::UnitEntry::id) - piece->units.begin();
            return added->units[std::size_t(at)];
        };
        if (!m_step.in.empty()) m_entry.unit = idNow(m_entry.unit);
        if (!m_step.out.empty()) m_exit.unit = idNow(m_exit.unit);
        nameApart(*added);
        connect(added->flowsheet);
        if (const base::Done done = end(*added); !done) return done.error();
        if (const base::Done done = suit(*added); !done) return done.error();
        if (isGuess(m_step, m_place.inflow)) noteGuess(*added);
        added->exit = m_exit.unit;
        schedule(added->flowsheet, piece->phases, firstPhase, *scope);
        return grouped(std::move(*added));
    }

private:
    base::Done prepare()
    {
        if (!m_place.after) {
            if (!needsOutlet(m_step, m_catalogue)) return base::done();
            return Error{Code::Input, "units",
                         say(CORE_TR("core", "This step takes what leaves another unit: choose an outlet to put it "
                                             "behind."))};
        }
        const std::string where = "units/" + m_place.after->unit;
        const model::PortSpec* port = outletSpec(m_before, m_catalogue, *m_place.after);
        if (!port || port->phase == model::Phase::Gas)
            return Error{Code::Input, where,
                         say(CORE_TR("core", "“{1}” is no outlet for liquid."), m_place.after->text())};
        if (m_step.in.empty())
            return Error{Code::Input, where, say(CORE_TR("core", "This step takes nothing from another unit."))};
        const auto leads = std::ranges::find(m_before.streams, *m_place.after, &model::StreamEntry::from);
        if (leads != m_before.streams.end()) {
            if (m_step.out.empty())
                return Error{Code::Input, where,
                             say(CORE_TR("core", "Nothing leaves this step that could go on: choose an outlet that "
                                                 "leads nowhere."))};
            const model::UnitEntry* target = m_before.unit(leads->to.unit);
            if (!target || target->type != leaving)
                return Error{Code::Input, where,
                             say(CORE_TR("core", "“{1}” already leads to “{2}”: choose an outlet that leads nowhere or "
                                                 "out of the plant."),
                                 m_place.after->text(), leads->to.unit)};
            m_delivers = leads->to;
        }
        m_transfers = !decidesFlow(m_before, m_catalogue, *m_place.after);
        return base::done();
    }

    base::Result<Flowsheet> pieceOf(const model::StepScope& scope)
    {
        const auto words = [](const std::string& text) { return label(text).toStdString(); };
        const auto named = [this](std::string_view name) { return m_roles.named(name); };
        base::Result<Json> filled = model::filledStep(m_step, scope, words, named);
        if (!filled) return filled.error();
        for (const auto& [name, component] : m_step.components.members())
            if (!StepRoles::isRole(name)) m_roles.named(name); // the step's own
        Json file = Json::object({{"format", model::plantFormat}});
        file["components"] = Json::array(m_roles.components());
        for (const char* list : {"units", "streams", "controllers"})
            if (const Json* part = filled->find(list)) file[list] = *part;
        if (const Json* phases = filled->find("phases")) file["recipe"] = Json::object({{"phases", *phases}});
        base::Errors errors;
        Flowsheet piece = model::readPlantJson(file, errors);
        if (!errors.empty()) return errors.front();
        return piece;
    }

    // Upper left corner of what is new: to the right of the unit that it comes after, level with it where that is free, else beneath
    // what stands there. Nothing where the plant is not placed; then what is new is not, either.
    std::optional<Point> cornerFor(Flowsheet& piece) const
    {
        constexpr double none = std::numeric_limits<double>::infinity();
        const model::UnitEntry* host = m_place.after ? m_before.unit(m_place.after->unit) : nullptr;
        Point last{-columnRoom, 0.0};
        bool isPlaced = true;
        for (const model::UnitEntry& unit : m_before.units) {
            isPlaced = isPlaced && unit.at;
            if (unit.at && unit.at->x > last.x) last = *unit.at;
        }
        if (!isPlaced) {
            for (model::UnitEntry& unit : piece.units) unit.at.reset();
            return std::nullopt;
        }
        if (host) last = *host->at;
        Point low{none, none}, high{-none, -none}, entry{0.0, 0.0};
        for (const model::UnitEntry& unit : piece.units) {
            if (!unit.at) continue;
            low = {std::min(low.x, unit.at->x), std::min(low.y, unit.at->y)};
            high = {std::max(high.x, unit.at->x), std::max(high.y, unit.at->y)};
            if (unit.id == m_entry.unit) entry = *unit.at;
        }
        Point corner{last.x + columnRoom, last.y - (m_entry.unit.empty() ? 0.0 : entry.y - low.y)};
        const auto reaches = [&](Point from, Point to) {
            return to.x > corner.x - columnRoom && from.x < corner.x + high.x - low.x + columnRoom &&
                   to.y > corner.y - rowRoom && from.y < corner.y + high.y - low.y + rowRoom;
        };
        const auto isInTheWay = [&](const model::UnitEntry& unit) { return reaches(*unit.at, *unit.at); };
        // All of its frame, where there may be no unit.
        const auto isFramedThere = [&](const model::ZoneEntry& zone) {
            Point from{none, none}, to{-none, -none};
            for (const std::string& id : zone.units) {
                const model::UnitEntry* unit = m_before.unit(id);
                if (!unit) continue;
                from = {std::min(from.x, unit->at->x), std::min(from.y, unit->at->y)};
                to = {std::max(to.x, unit->at->x), std::max(to.y, unit->at->y)};
            }
            return reaches(from, to);
        };
        while (std::ranges::any_of(m_before.units, isInTheWay) || std::ranges::any_of(m_before.zones, isFramedThere))
            corner.y += rowRoom;
        return corner;
    }

    // The pool of a second step is "Pool 2": menus, tags, reports and factors know units and controllers by their names.
    void nameApart(Added& added) const
    {
        const auto apart = [](auto& entry, const auto& all) {
            if (entry.label.empty()) return;
            entry.label = numberedName(entry.label, " ", [&](const std::string& wish) {
                return std::ranges::any_of(
                    all, [&](const auto& other) { return other.id != entry.id && other.label == wish; });
            });
        };
        Flowsheet& f = added.flowsheet;
        for (const std::string& id : added.units) apart(*f.unit(id), f.units);
        for (std::size_t i = m_before.controllers.size(); i < f.controllers.size(); ++i)
            apart(f.controllers[i], f.controllers);
    }

    void connect(Flowsheet& f) const
    {
        if (!m_place.after) return;
        if (m_delivers) {
            std::erase(f.streams, model::StreamEntry{*m_place.after, *m_delivers});
            f.streams.push_back({m_exit, *m_delivers});
        }
        f.streams.push_back({*m_place.after, m_entry});
    }

    // Where nothing comes after the step, a port that needs a stream, or that the step itself empties, ends in an outlet.
    base::Done end(Added& added) const
    {
        const model::PortSpec* port = portSpec(added.flowsheet, m_catalogue, m_exit);
        const bool isOpen = std::ranges::find(added.flowsheet.streams, m_exit, &model::StreamEntry::from) ==
                            added.flowsheet.streams.end();
        const bool isUsed =
            port && port->rule == model::FlowRule::Set && decidesFlow(added.flowsheet, m_catalogue, m_exit);
        if (!port || !isOpen || !(port->required || isUsed)) return base::done();
        base::Result<Added> outlet = addUnit(added.flowsheet, m_catalogue, {leaving, {}, m_exit.unit, false});
        if (!outlet) return outlet.error();
        added.flowsheet = std::move(outlet->flowsheet);
        added.flowsheet.streams.push_back({m_exit, {outlet->units.front(), "in"}});
        nameUnit(*added.flowsheet.unit(outlet->units.front()), *m_catalogue.unit(leaving));
        added.units.push_back(outlet->units.front());
        return base::done();
    }

    // Whether the step draws from the vessel that it comes behind.
    bool draws(const Flowsheet& f) const
    {
        const model::PortSpec* port = portSpec(f, m_catalogue, m_entry);
        return port && (port->rule == model::FlowRule::Draws ||
                        std::ranges::any_of(model::typeOf(m_catalogue, *f.unit(m_entry.unit))->ports,
                                            [](const auto& p) { return p.rule == model::FlowRule::Pumps; }));
    }

    // Cells that are to be held back get a size where they have none, and a membrane to which no product comes says what it holds.
    base::Done suit(Added& added) const
    {
        for (const std::string& id : added.units) {
            const model::UnitType* type = model::typeOf(m_catalogue, *added.flowsheet.unit(id));
            const bool isMembrane = hasParam(*type, "sieving");
            if (!isMembrane && !hasParam(*type, model::particleDensity)) continue;
            std::string said;
            for (const model::Edit& edit : m_roles.cellSizes()) {
                Edited sized = setValue(added.flowsheet, edit.path, edit.text);
                if (!sized) return sized.error();
                added.flowsheet = std::move(*sized);
                const std::vector<std::string_view> place = base::split(edit.path, '/'); // components, its id, key
                said += said.empty() ? "" : ", ";
                said += (place[2] == "diameter" ? nameIn(added.flowsheet, place[1]) + " " : "") + edit.text;
            }
            if (!said.empty())
                addNote(added.flowsheet, id, say(CORE_TR("core", "Cells without a size got a usual one: {1}."), said));
            if (isMembrane && m_roles.lacksProduct()) addNote(added.flowsheet, id, heldBy(added.flowsheet, id));
            return base::done();
        }
        return base::done();
    }

    // At the first unit that does more than to move or keep liquid.
    void noteGuess(Added& added) const
    {
        for (const std::string& id : added.units) {
            if (model::typeOf(m_catalogue, *added.flowsheet.unit(id))->moves) continue;
            return addNote(added.flowsheet, id,
                           say(CORE_TR("core", "No product was known to come here, so that this size is a guess: "
                                               "choose “Size” once a run has product.")));
        }
    }

    static bool hasParam(const model::UnitType& type, std::string_view key)
    {
        return std::ranges::any_of(type.params, [key](const model::ParamSpec& spec) { return key == spec.key; });
    }

    // What people call a component.
    static std::string nameIn(const Flowsheet& f, std::string_view id)
    {
        const Json* component = componentEntry(f, id);
        const std::string name = component ? model::textAt(*component, "label") : std::string();
        return name.empty() ? std::string(id) : label(name).toStdString();
    }

    static base::Sentence heldBy(const Flowsheet& f, const std::string& membrane)
    {
        std::string held;
        if (const Json* sieving = f.unit(membrane)->params.find("sieving"))
            for (const auto& [id, value] : sieving->members()) held += (held.empty() ? "" : ", ") + nameIn(f, id);
        if (held.empty())
            return say(CORE_TR("core", "Nothing that reaches it is held back, so that it concentrates nothing: give "
                                       "the component that is the product this role, and a sieving coefficient here."));
        return say(CORE_TR("core", "No product reaches it: it holds back {1}, and ends by volume."), held);
    }

    static void addNote(Flowsheet& f, const std::string& unit, const base::Sentence& words)
    {
        std::string& note = f.unit(unit)->note;
        note += (note.empty() ? "" : " ") + sentence(words).toStdString();
    }

    // Ties the new phases to those of the plant, and lets the recipe last until they are over.
    void schedule(Flowsheet& f, const std::vector<PhaseEntry>& planned, std::size_t first,
                  const model::StepScope& scope)
    {
        f.hasRecipe = true;
        const std::size_t end = first + planned.size();
        double ends = m_place.ends;
        std::vector<std::string> starts = m_place.phases;
        const auto begin = [&](PhaseEntry& phase) {
            phase.after = starts;
            if (starts.empty()) phase.at = inHours(ends);
        };
        for (const auto& [id, lasts] : m_place.endless)
            if (const auto phase = std::ranges::find(f.phases, id, &PhaseEntry::id); phase != f.phases.end())
                phase->until = Json::object({{"for", inHours(lasts)}});
        if (m_transfers && !draws(f)) {
            const double time = m_place.inflow.volume / m_place.inflow.flow;
            PhaseEntry& transfer = addTransferPhase(f, "transfer", CORE_TR("core", "Transfer"), *m_place.after,
                                                    m_place.inflow.volume, time);
            begin(transfer);
            starts = {transfer.id};
            ends += time;
        }
        std::vector<std::string> last; // of the new phases, those that none of them waits for
        for (std::size_t i = first; i < end; ++i) {
            if (planned[i - first].after == std::vector<std::string>{begins}) begin(f.phases[i]);
            last.push_back(f.phases[i].id);
        }
        for (std::size_t i = first; i < end; ++i)
            for (const std::string& before : f.phases[i].after) std::erase(last, before);
        ends += m_step.lasts.empty() ? 0.0 : scope.evaluate(m_step.lasts, "s").value();
        if (m_delivers && !decidesFlow(f, m_catalogue, m_exit)) {
            if (!last.empty()) starts = last; // else what flows in has gone through at once
            begin(addTransferPhase(f, "deliver", CORE_TR("core", "Deliver"), m_exit, deliveredVolume(f), deliveryTime));
            ends += deliveryTime;
        }
        lastUntil(f, ends);
    }

    // As much as the last vessel holds, which may be more than came: a pool with its eluent.
    double deliveredVolume(const Flowsheet& f) const
    {
        const Json* size = f.unit(m_exit.unit)->params.find("vessel_volume");
        const base::Result<double> held =
            size && size->isString() ? base::readQuantity(size->string(), "m3") : base::Result<double>(0.0);
        return held ? std::max(*held, m_place.inflow.volume) : m_place.inflow.volume;
    }

    base::Result<Added> grouped(Added added) const
    {
        const std::string name = numberedName(label(m_step.label).toStdString(), " ", [&](const std::string& wish) {
            return std::ranges::any_of(added.flowsheet.zones, [&](const auto& zone) { return zone.label == wish; });
        });
        Edited zoned = groupUnits(added.flowsheet, added.units, name);
        if (!zoned) return zoned.error();
        added.flowsheet = std::move(*zoned);
        return added;
    }

    const Flowsheet& m_before;
    const model::Catalogue& m_catalogue;
    const model::StepTemplate& m_step;
    StepPlace m_place;
    StepRoles m_roles;
    PortRef m_entry, m_exit;
    std::optional<PortRef> m_delivers; // the outlet of the plant to which the product goes
    bool m_transfers = false;          // a vessel that nobody empties yet
};

} // namespace

base::Result<Added> insertStep(const Flowsheet& before, const model::Catalogue& catalogue, const model::Plant* plant,
                               const model::StepTemplate& step, const StepPlace& place)
{
    return Insertion(before, catalogue, plant, step, place).make();
}

} // namespace titer::app
