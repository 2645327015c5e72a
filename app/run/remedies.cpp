// Carries out what a check offers.
#include "app/run/remedies.h"

#include "app/document/transfer_phase.h"
#include "app/form/tag_names.h"
#include "app/run/size_proposal.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;
using Parts = std::vector<std::string_view>;

namespace {

Error gone(const std::string& path)
{
    return {Code::Input, path, say(CORE_TR("core", "There is no longer a value at “{1}”."), path)};
}

std::optional<std::size_t> indexIn(std::string_view text, std::size_t size)
{
    const std::optional<double> index = base::readNumber(text);
    if (!index || *index < 0.0 || *index >= double(size) || *index != std::floor(*index)) return std::nullopt;
    return std::size_t(*index);
}

// What is no value of the plant file but an entry or a link of its own; nothing where the path names neither.
std::optional<Edited> removeEntry(const Flowsheet& before, const std::string& path)
{
    const Parts parts = base::split(path, '/');
    Flowsheet f = before;
    if (parts.size() == 2 && parts[0] == "tags") {
        const auto at = indexIn(parts[1], f.tags.size());
        if (!at) return gone(path);
        f.tags.erase(f.tags.begin() + long(*at));
        return f;
    }
    if (parts.size() == 4 && parts[0] == "zones") {
        const auto zone = indexIn(parts[1], f.zones.size());
        const auto at = zone ? indexIn(parts[3], f.zones[*zone].units.size()) : std::nullopt;
        if (!at) return gone(path);
        std::vector<std::string>& units = f.zones[*zone].units;
        units.erase(units.begin() + long(*at));
        if (units.empty()) f.zones.erase(f.zones.begin() + long(*zone));
        return f;
    }
    if (parts.size() == 2 && parts[0] == "controllers") return removeController(before, parts[1]);
    if (parts.size() == 2 && parts[0] == "guards") {
        const bool removed = std::erase_if(f.guards, [&](const auto& guard) { return guard.id == parts[1]; }) > 0;
        return removed ? Edited(std::move(f)) : gone(path);
    }
    if (parts.size() == 3 && parts[0] == "controllers" && parts[2] == "reads") {
        for (model::ControllerEntry& controller : f.controllers)
            if (controller.id == parts[1]) controller.reads.clear();
        return f;
    }
    return std::nullopt;
}

Edited rename(const Flowsheet& before, const model::Edit& edit)
{
    const Json* found = model::findAtPath(before, edit.path);
    if (!found) return gone(edit.path);
    const std::string renamed = edit.path.substr(0, edit.path.rfind('/') + 1) + edit.text;
    const Edited set = setValue(before, renamed, *found);
    return set ? setValue(*set, edit.path, {}) : set;
}

// A new unit of that type; `near` gives its place. One with an id that is wished for has no label yet.
base::Result<Added> placed(const Flowsheet& before, const model::Catalogue& catalogue, const std::string& type,
                           const std::string& near, bool ahead, const std::string& id = {})
{
    NewUnit unit;
    unit.type = type;
    unit.near = near;
    unit.connect = false;
    unit.id = id;
    base::Result<Added> added = addUnit(before, catalogue, unit);
    if (!added) return added;
    if (id.empty()) nameUnit(*added->flowsheet.unit(added->units.front()), *catalogue.unit(type));
    const model::UnitEntry* neighbour = before.unit(near);
    if (!ahead || !neighbour || !neighbour->at) return added;
    unit.at = model::Point{neighbour->at->x - 10.0, neighbour->at->y};
    const auto taken = [&](const model::UnitEntry& u) {
        return u.at && std::abs(u.at->x - unit.at->x) < 8.0 && std::abs(u.at->y - unit.at->y) < 8.0;
    };
    while (std::any_of(before.units.begin(), before.units.end(), taken)) unit.at->y += 9.0;
    added->flowsheet.unit(added->units.front())->at = unit.at;
    return added;
}

// "UF/DF · Permeate", as what collects there by itself is called.
std::string labelBy(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& port)
{
    return (unitName(flowsheet, port.unit) + QStringLiteral(" · ") + portName(flowsheet, catalogue, port))
        .toStdString();
}

Edited supply(const Flowsheet& before, const model::Catalogue& catalogue, const model::Edit& edit)
{
    const Parts parts = base::split(edit.path, '/');
    const model::UnitEntry* unit = parts.size() == 3 ? before.unit(parts[1]) : nullptr;
    if (!unit) return gone(edit.path);
    const bool enters = edit.text == "inlet";
    base::Result<Added> added = placed(before, catalogue, edit.text, unit->id, enters, edit.id);
    if (!added) return added.error();
    if (!edit.id.empty())
        added->flowsheet.unit(added->units.front())->label =
            labelBy(before, catalogue, {unit->id, std::string(parts[2])});
    const std::vector<model::PortRef> ports = fittingPorts(added->flowsheet, catalogue, added->units.front());
    if (ports.empty()) return gone(edit.path);
    return connectPorts(added->flowsheet, catalogue, {unit->id, std::string(parts[2])}, ports.front());
}

Edited insert(const Flowsheet& before, const model::Catalogue& catalogue, const model::Edit& edit)
{
    const Parts parts = base::split(edit.path, '/');
    const auto at = parts.size() == 2 ? indexIn(parts[1], before.streams.size()) : std::nullopt;
    if (!at) return gone(edit.path);
    const base::Result<Added> added = placed(before, catalogue, edit.text, before.streams[*at].from.unit, false);
    if (!added) return added.error();
    Flowsheet f = added->flowsheet;
    std::optional<model::PortRef> in, out;
    const model::UnitType* type = catalogue.unit(edit.text);
    for (const model::PortRef& port : fittingPorts(f, catalogue, added->units.front()))
        for (const model::PortSpec& spec : type->ports) {
            if (port.port != spec.key || spec.phase != model::Phase::Liquid) continue;
            std::optional<model::PortRef>& place = spec.direction == model::Direction::In ? in : out;
            if (!place) place = port;
        }
    if (!in || !out) return gone(edit.path);
    const model::PortRef to = std::exchange(f.streams[*at].to, *in);
    f.streams.push_back({*out, to});
    return f;
}

Edited transfer(const Flowsheet& before, const model::Catalogue& catalogue, const model::Edit& edit)
{
    const Parts parts = base::split(edit.path, '/');
    const base::Result<double> volume = base::readQuantity(edit.text, "m3");
    if (parts.size() != 3) return gone(edit.path);
    if (!volume) return volume.error();
    return withTransfer(before, catalogue, {std::string(parts[1]), std::string(parts[2])}, *volume);
}

Edited make(const Flowsheet& before, const model::Catalogue& catalogue, const model::Edit& edit)
{
    switch (edit.kind) {
    case model::Edit::Kind::Set:
        return setParam(before, catalogue, edit.path, edit.text);
    case model::Edit::Kind::Remove:
        if (const std::optional<Edited> entry = removeEntry(before, edit.path)) return *entry;
        return setValue(before, edit.path, {});
    case model::Edit::Kind::Rename:
        return rename(before, edit);
    case model::Edit::Kind::Supply:
        return supply(before, catalogue, edit);
    case model::Edit::Kind::Insert:
        return insert(before, catalogue, edit);
    case model::Edit::Kind::Transfer:
        return transfer(before, catalogue, edit);
    }
    return before;
}

// How long a phase lasts by its times alone [s]; what waits for a value or a volume takes its time besides.
double phaseDuration(const model::PlantPhase& phase)
{
    double least = model::unbounded, most = 0.0;
    for (const model::Condition& condition : phase.until) {
        if (condition.kind != model::Condition::Kind::For) continue;
        least = std::min(least, condition.limit);
        most = std::max(most, condition.limit);
    }
    return phase.all || least == model::unbounded ? most : least;
}

// A plant that began empty has no end yet: two weeks are usual, and easily changed; a recipe that goes on for longer gets a day more than
// its phases take.
int usualDays(const model::Plant* plant)
{
    constexpr double day = 86400.0;
    constexpr int usual = 14;
    if (!plant) return usual;
    std::vector<double> ends(plant->phases.size(), 0.0);
    for (std::size_t round = 0; round < ends.size(); ++round) // as many as a chain of phases may have
        for (std::size_t p = 0; p < ends.size(); ++p) {
            const model::PlantPhase& phase = plant->phases[p];
            double start = std::max(phase.at, 0.0);
            for (const int before : phase.after) start = std::max(start, ends[std::size_t(before)]);
            ends[p] = start + phaseDuration(phase);
        }
    const double end = ends.empty() ? 0.0 : *std::ranges::max_element(ends);
    return end < usual * day ? usual : int(std::floor(end / day)) + 1;
}

// A step that gets more than it holds is sized for what flowed in.
std::optional<model::Offer> offerOfSizes(const Run& run, const std::string& unit)
{
    model::Offer offer{say(CORE_TR("core", "Size for what flows in")), {}};
    for (SizeProposal& size : proposedSizes(run, solve::catalogue(), unit))
        offer.edits.push_back({model::Edit::Kind::Set, std::move(size.path), std::move(size.value)});
    return offer.edits.empty() ? std::nullopt : std::optional(std::move(offer));
}

// The unit whose parameter `key` a path names; empty where it names another place.
std::string unitOfParam(const std::string& path, std::string_view key)
{
    const Parts parts = base::split(path, '/');
    const bool isParam = parts.size() == 4 && parts[0] == "units" && parts[2] == "params" && parts[3] == key;
    return isParam ? std::string(parts[1]) : std::string();
}

} // namespace

Edited applyOffer(const Flowsheet& before, const model::Catalogue& catalogue, const model::Offer& offer)
{
    Flowsheet f = before;
    for (const model::Edit& edit : offer.edits) {
        Edited made = make(f, catalogue, edit);
        if (!made) return made;
        f = std::move(*made);
    }
    return f;
}

std::optional<model::Offer> offerOfEnd(const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                       const model::Plant* plant, const model::PortRef& port)
{
    const model::PortSpec* spec = portSpec(flowsheet, catalogue, port);
    if (!spec) return std::nullopt;
    const bool leaves = spec->direction == model::Direction::Out;
    model::Edit edit{model::Edit::Kind::Supply, "units/" + port.unit + "/" + port.port, leaves ? "outlet" : "inlet"};
    if (plant && leaves)
        for (const model::PlantStream& stream : plant->streams) {
            const model::PlantUnit& from = plant->units[std::size_t(stream.from)];
            if (plant->units[std::size_t(stream.to)].added && from.id == port.unit &&
                from.type->ports[std::size_t(from.outPorts[std::size_t(stream.fromPort)])].key == port.port)
                edit.id = plant->units[std::size_t(stream.to)].id;
        }
    if (!supply(flowsheet, catalogue, edit)) return std::nullopt;
    return model::Offer{leaves ? base::say(CORE_TR("core", "New outlet")) : base::say(CORE_TR("core", "New inlet")),
                        {std::move(edit)}};
}

std::optional<model::Offer> offerFor(const Run& run, const base::Notice& notice)
{
    if (notice.where == "recipe/duration" && run.flowsheet.duration.isNull())
        return model::offerToSet(notice.where, std::to_string(usualDays(run.plant.get())) + " d");
    if (const std::string step = unitOfParam(notice.where, "capacity"); !step.empty() && run.plant)
        return offerOfSizes(run, step);
    const std::string unit = unitOfParam(notice.where, "vessel_volume");
    if (unit.empty()) return std::nullopt;
    const figures::Column* volume = run.result.column(unit + ".volume");
    if (!volume || volume->values.empty()) return std::nullopt;
    double max = 0.0;
    for (const double v : volume->values)
        if (std::isfinite(v)) max = std::max(max, v);
    if (max <= 0.0) return std::nullopt;
    // Rounded up to three digits: the curve between two output times, and a little room. Its peak may lie between them: what was too small
    // is not offered again.
    const Json* stated = model::findAtPath(run.flowsheet, notice.where);
    const base::Result<double> now =
        stated && stated->isString() ? base::readQuantity(stated->string(), "m3") : base::Result<double>(0.0);
    const double size = std::max(max * 1.001, now ? 1.02 * *now : 0.0);
    const double step = std::pow(10.0, std::floor(std::log10(size)) - 2.0);
    return model::offerToSet(notice.where,
                             base::writeQuantity(std::ceil(size / step) * step, base::displayUnit("m3"), 6));
}

} // namespace titer::app
