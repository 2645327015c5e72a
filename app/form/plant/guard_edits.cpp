// Edits of guards.
#include "app/common/account_name.h"
#include "app/document/references.h"
#include "app/form/form_values.h"
#include "app/form/plant/guard_form.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/unit_type.h"

#include <QDate>

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;
using model::GuardEntry;

namespace {

constexpr std::string_view list = "guards/";

void sign(GuardEntry& guard)
{
    guard.by = accountName().toStdString();
    guard.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
}

// What a path leads to: "guards/feed/interlocks/0/hold" has feed, interlock 0 and its key.
struct Place {
    GuardEntry* guard = nullptr;
    std::string_view key;        // below the guard
    std::size_t interlock = 0;   // of "interlocks"
    std::string_view inner = {}; // below the rate or the interlock
};

Place placeOf(Flowsheet& f, std::string_view path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() < 3 || parts[0] != "guards") return {};
    const auto found = std::ranges::find(f.guards, parts[1], &GuardEntry::id);
    if (found == f.guards.end()) return {};
    Place place{&*found, parts[2]};
    if (parts[2] != "interlocks") {
        if (parts.size() > 3) place.inner = parts[3];
        return place;
    }
    const std::optional<double> index = parts.size() == 5 ? base::readNumber(parts[3]) : std::nullopt;
    if (!index || *index < 0.0 || *index > double(found->interlocks.items().size())) return {};
    place.interlock = std::size_t(*index);
    place.inner = parts[4];
    return place;
}

void setRate(GuardEntry& guard, std::string_view direction, Json value)
{
    Json rate = guard.rate.isObject() ? guard.rate : Json::object();
    if (!guard.rate.isObject() && !guard.rate.isNull())
        for (const char* each : {"up", "down"}) rate[each] = guard.rate;
    if (value.isNull())
        rate.erase(direction);
    else
        rate[std::string(direction)] = std::move(value);
    guard.rate = rate.members().empty() ? Json() : std::move(rate);
}

// What the guard may hold: of a flow the least, of others a limit of its own, else 0 in the unit in which the set-point is shown.
Json heldAtFirst(const GuardEntry& guard, const model::Catalogue& catalogue, const Flowsheet& f)
{
    if (!guard.min.isNull()) return guard.min;
    if (!guard.max.isNull() && !guard.writes.ends_with(".flow")) return guard.max;
    const std::string unit(unitOfTag(guard.writes));
    const model::UnitEntry* entry = f.unit(unit);
    const model::UnitType* type = entry ? model::typeOf(catalogue, *entry) : nullptr;
    const std::string key = guard.writes.substr(std::min(guard.writes.size(), unit.size() + 1));
    if (type)
        for (const model::SetPointSpec& spec : type->setPoints)
            if (key == spec.key) return quantityIn(std::max(spec.min, 0.0), base::displayUnit(spec.unit));
    return Json("0 L/h");
}

base::Error needed(std::string_view path)
{
    return {base::Code::Input, std::string(path),
            base::say(CORE_TR("core", "An interlock needs this value. To remove the interlock, choose “none” as what "
                                      "it looks at."))};
}

} // namespace

bool isOfGuard(std::string_view path)
{
    return path.starts_with(list);
}

base::Result<AddedGuard> addGuard(const Flowsheet& before, const std::string& writes)
{
    AddedGuard added{before, {}};
    GuardEntry guard;
    guard.id = numberedName("guard", "_", [&](const std::string& wish) {
        return std::ranges::find(before.guards, wish, &GuardEntry::id) != before.guards.end();
    });
    guard.writes = writes;
    sign(guard);
    added.guard = guard.id;
    added.flowsheet.guards.push_back(std::move(guard));
    return added;
}

Edited removeGuard(const Flowsheet& before, std::string_view guard)
{
    Flowsheet f = before;
    if (std::erase_if(f.guards, [&](const GuardEntry& g) { return g.id == guard; }) == 0)
        return absentEntry(std::string(list) + std::string(guard));
    return f;
}

Edited setInGuard(const Flowsheet& before, std::string_view path, Json value)
{
    Flowsheet f = before;
    const Place place = placeOf(f, path);
    if (!place.guard) return absentEntry(std::string(path));
    if (place.key == "rate") {
        setRate(*place.guard, place.inner, std::move(value));
        sign(*place.guard);
        return f;
    }
    if (place.key == "interlocks" && value.isNull() && place.inner != "release") return needed(path);
    Edited edited = setValue(before, path, std::move(value));
    if (edited) sign(*placeOf(*edited, path).guard);
    return edited;
}

Edited chooseInGuard(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view path,
                     const std::string& chosen)
{
    Flowsheet f = before;
    const Place place = placeOf(f, path);
    if (!place.guard) return absentEntry(std::string(path));
    GuardEntry& guard = *place.guard;
    if (place.key == "by") {
        if (chosen.empty()) return before;
    } else if (place.key == "writes") {
        guard.writes = chosen;
    } else if (place.key == "fallback") {
        guard.fallback = chosen.empty() ? Json() : chosen == "value" ? heldAtFirst(guard, catalogue, f) : Json(chosen);
    } else if (place.key == "interlocks") {
        if (guard.interlocks.isNull()) guard.interlocks = Json::array();
        auto& interlocks = guard.interlocks.items();
        const bool there = place.interlock < interlocks.size();
        if (place.inner == "side" && there) {
            Json& interlock = interlocks[place.interlock];
            const char* former = chosen == "above" ? "below" : "above";
            const Json* limit = interlock.find(former);
            if (!limit) return before;
            interlock[chosen] = Json(*limit);
            interlock.erase(former);
            interlock.erase("release"); // it would lie on the other side
        } else if (!chosen.empty() && there) {
            interlocks[place.interlock]["value"] = Json(chosen);
        } else if (!chosen.empty()) {
            interlocks.push_back(
                Json::object({{"value", chosen}, {"below", Json(0.0)}, {"hold", heldAtFirst(guard, catalogue, f)}}));
        } else if (there) {
            interlocks.erase(interlocks.begin() + long(place.interlock));
            if (interlocks.empty()) guard.interlocks = Json();
        } else {
            return before;
        }
    } else {
        return absentEntry(std::string(path));
    }
    sign(guard);
    return f;
}

} // namespace titer::app
