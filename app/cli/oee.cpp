// titer-cli oee: overall equipment effectiveness of a table of intervals.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/studies/capability/effectiveness.h"

#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using studies::Effectiveness;
using studies::EquipmentLoss;

std::string equipmentHours(double seconds)
{
    return base::writeShort(seconds / 3600.0, 5);
}

std::string equipmentShare(double share)
{
    return std::isnan(share) ? "-" : base::writeShort(100.0 * share, 4);
}

const char* lossKind(EquipmentLoss::Kind kind)
{
    return kind == EquipmentLoss::Kind::Availability  ? "availability"
           : kind == EquipmentLoss::Kind::Performance ? "performance"
                                                      : "quality";
}

Json effectivenessJson(const Effectiveness& one)
{
    Json states = Json::object(), losses = Json::array();
    for (std::size_t i = 0; i < studies::equipmentStateIds.size(); ++i)
        states[studies::equipmentStateIds[i]] = one.seconds[i];
    for (const EquipmentLoss& loss : one.losses)
        losses.push(Json::object({{"kind", lossKind(loss.kind)},
                                  {"state", studies::equipmentStateIds[std::size_t(loss.state)]},
                                  {"reason", loss.reason},
                                  {"time", loss.seconds},
                                  {"share", loss.seconds / one.planned()},
                                  {"intervals", loss.times}}));
    return Json::object({{"id", one.equipment},
                         {"from", base::writeInstant(one.from)},
                         {"to", base::writeInstant(one.to)},
                         {"planned", one.planned()},
                         {"states", std::move(states)},
                         {"gaps", one.gaps},
                         {"availability", one.availability()},
                         {"performance", one.performance()},
                         {"quality", one.quality()},
                         {"oee", one.oee()},
                         {"uptime", one.uptime()},
                         {"losses", std::move(losses)}});
}

// The rows of the tables: each piece of equipment, and of several all of them, without a name.
std::vector<Effectiveness> withTogether(std::vector<Effectiveness> all)
{
    if (all.size() > 1) all.push_back(studies::effectivenessTogether(all));
    return all;
}

std::string equipmentName(const Effectiveness& one)
{
    return one.equipment.empty() ? "all together" : one.equipment;
}

Json effectivenessListJson(const std::vector<Effectiveness>& rows)
{
    Json list = Json::array();
    for (const Effectiveness& one : rows) {
        Json json = effectivenessJson(one);
        if (one.equipment.empty()) {
            Json names = Json::array();
            for (const Effectiveness& part : rows)
                if (!part.equipment.empty()) names.push(part.equipment);
            json["id"] = Json();
            json["of"] = std::move(names);
        }
        list.push(std::move(json));
    }
    return list;
}

std::string effectivenessText(const std::vector<Effectiveness>& rows)
{
    Table indices({3, 4, 5, 6, 7, 8}), times({1, 2, 3, 4, 5, 6, 7, 8}), losses({4, 5, 6});
    indices.add({"equipment", "from", "to", "planned [h]", "availability [%]", "performance [%]", "quality [%]",
                 "OEE [%]", "uptime [%]"});
    std::vector<std::string> head{"equipment [h]"};
    head.insert(head.end(), studies::equipmentStateIds.begin(), studies::equipmentStateIds.end());
    head.emplace_back("not stated");
    times.add(head);
    losses.add({"equipment", "loss of", "state", "reason", "time [h]", "of planned [%]", "intervals"});
    for (const Effectiveness& one : rows) {
        const std::string name = equipmentName(one);
        indices.add({name, base::writeInstant(one.from), base::writeInstant(one.to), equipmentHours(one.planned()),
                     equipmentShare(one.availability()), equipmentShare(one.performance()),
                     equipmentShare(one.quality()), equipmentShare(one.oee()), equipmentShare(one.uptime())});
        std::vector<std::string> row{name};
        for (const double seconds : one.seconds) row.push_back(equipmentHours(seconds));
        row.push_back(equipmentHours(one.gaps));
        times.add(row);
        for (const EquipmentLoss& loss : one.losses)
            losses.add({name, lossKind(loss.kind), studies::equipmentStateIds[std::size_t(loss.state)], loss.reason,
                        equipmentHours(loss.seconds), equipmentShare(loss.seconds / one.planned()),
                        std::to_string(loss.times)});
    }
    return indices.text() + "\n" + times.text() + "\nLosses:\n" + losses.text();
}

int reportEffectiveness(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    const base::Result<base::Zone> zone = base::Zone::named(arguments.value("--zone").value_or(""));
    if (!zone) return usageError(arguments.command(), "--zone: " + zone.error().what.text());
    base::Errors errors;
    base::Notices notices;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    std::vector<Effectiveness> all;
    if (sheet)
        all = studies::effectivenessOf(studies::readEquipmentIntervals(*sheet, *zone, errors, notices), path, errors,
                                       notices);
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    const std::vector<Effectiveness> rows = withTogether(std::move(all));
    if (arguments.json())
        printJson(effectivenessListJson(rows));
    else
        print(effectivenessText(rows));
    return exitDone;
}

constexpr Positional oeePositionals[] = {
    {.name = "TABLE",
     .help = "intervals as CSV: equipment, start, end, state, and good, total, rate, reason; - reads standard input"}};
constexpr Option oeeOptions[] = {{.name = "--zone",
                                  .value = "ZONE",
                                  .help = "of times without a time zone (Europe/Berlin); default: this computer's"}};

} // namespace

const Command oee{
    .name = "oee",
    .summary = "Overall equipment effectiveness of a table of intervals, and what it lost",
    .positionals = oeePositionals,
    .options = oeeOptions,
    .about =
        "Availability is productive by planned time, performance the time that was needed at the ideal rate by "
        "productive time,\nquality what is good of what was made (ISO 22400-2); OEE is their product. Planned is all "
        "but scheduled_down and non_scheduled.\nStates are those of SEMI E10: productive, standby, engineering, "
        "scheduled_down, unscheduled_down, non_scheduled; uptime is\nproductive, standby and engineering by all that "
        "was scheduled. The rate has a unit, such as rate [1/h]. Intervals of one piece\nof equipment that overlap or "
        "end before they begin are errors, gaps a notice. Of several pieces of equipment a last row has all together: "
        "their times are\n"
        "summed, so that availability and OEE are means weighted by planned time. Times are printed in UTC, as with "
        "--json.",
    .example = "titer-cli oee intervals.csv --zone Europe/Berlin",
    .run = reportEffectiveness};

} // namespace titer::cli
