// titer-cli study plate: the runs of a study onto the vessels of plates, and which stands where.
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/study/study.h"
#include "core/base/text.h"
#include "core/studies/study/plate.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::Study;
using studies::StudyPlate;

namespace {

constexpr const char* sharedBy[] = {"vessel", "row", "station", "plate"};

// What the options ask for, instead of what the study has; nothing where none is given.
std::optional<StudyPlate> wanted(const Arguments& arguments, const Study& study, std::string& fault)
{
    StudyPlate plate = study.plate;
    if (plate.vessels == 0) {
        plate.vessels = 24;
        plate.seed = study.seed;
    }
    takeOption(arguments, "--vessels", plate.vessels, countWithin(0, 48), fault);
    takeOption(arguments, "--stations", plate.stations, countWithin(0, 4), fault);
    takeOption(arguments, "--seed", plate.seed, countWithin(0, maxRandomSeed), fault);
    if (const std::optional<std::string> word = arguments.value("--share")) {
        const auto found = std::find(std::begin(sharedBy), std::end(sharedBy), *word);
        if (found == std::end(sharedBy))
            fault = "--share: “" + *word + "” is not one of vessel, row, station, plate";
        else
            plate.shared = StudyPlate::Shared(found - std::begin(sharedBy));
    }
    constexpr const char* options[] = {"--vessels", "--stations", "--seed", "--share"};
    const auto given = [&](const char* option) { return arguments.value(option).has_value(); };
    return std::any_of(std::begin(options), std::end(options), given) ? std::optional(plate) : std::nullopt;
}

// Rows and columns with the ids of the runs, one grid for each plate.
std::string mapText(const Study& study)
{
    const studies::PlateShape shape = *shapeOf(study.plate);
    std::string text;
    for (int plate = 1; plate <= platesOf(study); ++plate) {
        Table table;
        std::vector<std::string> head{"P" + std::to_string(plate)};
        for (int column = 0; column < shape.columns; ++column) head.push_back(std::to_string(column + 1));
        table.add(std::move(head));
        for (int row = 0; row < shape.rows; ++row) {
            std::vector<std::string> cells{std::string(1, char('A' + row))};
            for (int column = 0; column < shape.columns; ++column) {
                const studies::StudyRun* run = runIn(study, studies::nameOf({plate, row, column}));
                cells.push_back(run ? run->id : ".");
            }
            table.add(std::move(cells));
        }
        text += table.text() + "\n";
    }
    return text;
}

Json mapJson(const Study& study, const base::Notices& notices)
{
    Json vessels = Json::object(), spare = Json::array(), reported = Json::array();
    for (const studies::StudyRun& run : study.runs)
        if (!run.vessel.empty()) vessels[run.vessel] = run.id;
    for (const std::string& name : spareVessels(study)) spare.push(name);
    for (const base::Notice& notice : notices) reported.push(notice.what.text());
    return Json::object({{"id", study.id},
                         {"vessels_of_plate", study.plate.vessels},
                         {"stations", study.plate.stations},
                         {"shared", sharedBy[std::size_t(study.plate.shared)]},
                         {"seed", double(study.plate.seed)},
                         {"plates", platesOf(study)},
                         {"vessels", std::move(vessels)},
                         {"spare", std::move(spare)},
                         {"notices", std::move(reported)}});
}

int plateOf(const Arguments& arguments)
{
    std::string fault;
    const bool clear = arguments.has("--clear");
    const bool changes = wanted(arguments, {}, fault).has_value();
    if (clear && (changes || arguments.has("--swap")))
        fault = "--clear removes the runs from their vessels and "
                "cannot be combined with other options";
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const bool writes = clear || changes || arguments.has("--swap");
    std::optional<StudyFile> file = StudyFile::open(arguments, writes ? store::Access::Write : store::Access::Read);
    Study* found = file ? file->find(arguments.positional(1)) : nullptr;
    if (!found) return exitError;
    Study after = clear ? withoutVessels(*found) : *found;
    base::Sentence what = say(CORE_TR("core", "Removed the runs from their vessels."));
    if (changes) {
        base::Result<Study> assigned = assignVessels(*found, *wanted(arguments, *found, fault));
        if (!assigned) return studyFault({assigned.error()}, arguments);
        after = *std::move(assigned);
        what = say(CORE_TR("core", "Assigned the runs to plates of {1} vessels."), std::to_string(after.plate.vessels));
    }
    for (const std::string& pair : arguments.values("--swap")) {
        const std::size_t comma = std::min(pair.find(','), pair.size());
        const std::string_view first = base::trimmed(std::string_view(pair).substr(0, comma)),
                               second = base::trimmed(std::string_view(pair).substr(std::min(comma + 1, pair.size())));
        base::Result<Study> swapped = swapVessels(after, first, second);
        if (!swapped) return studyFault({swapped.error()}, arguments);
        after = *std::move(swapped);
        what = say(CORE_TR("core", "Swapped the vessels {1} and {2}."), std::string(first), std::string(second));
    }
    if (after.plate.vessels == 0 && !clear)
        return studyFault({{base::Code::Input, "plate",
                            say("The runs of the study have no vessels. --vessels 24 or --vessels 48 assigns them.")}},
                          arguments);
    if (after != *found) {
        *found = std::move(after);
        const int status = file->save(*found, what, arguments);
        if (status != exitDone) return status;
    }
    const base::Notices notices = plateNotices(*found);
    if (arguments.json()) return printJson(mapJson(*found, notices)), exitDone;
    if (clear) return print("The runs have no vessels.\n"), exitDone;
    const std::vector<std::string> spare = spareVessels(*found);
    print(mapText(*found) + (spare.empty() ? "no vessel is spare\n" : "spare: " + base::join(spare, ", ") + "\n"));
    printNotices(notices, arguments.positional(0));
    return exitDone;
}

constexpr Positional studyPlatePositionals[] = {studyProject, studyName};
constexpr Option studyPlateOptions[] = {
    {.name = "--vessels", .value = "24|48", .help = "of a plate: 24 in 4 rows of 6, or 48 in 6 rows of 8"},
    {.name = "--stations",
     .value = "N",
     .help = "culture stations of a plate: 1 or 2 of 24 vessels; 1, 2 or 4 of 48, then in 8 rows of 6"},
    {.name = "--share",
     .value = "WHAT",
     .help = "vessels that share one setting of hard-to-change factors: vessel, row, station, plate"},
    {.name = "--seed", .value = "N", .help = "of the order on the plates; default: that of the study"},
    {.name = "--swap", .value = "A,B", .help = "swap the runs of two vessels", .many = true},
    {.name = "--clear", .help = "remove the runs from their vessels"},
    studyReason,
};

} // namespace

const Command studyPlate{
    .name = "study plate",
    .summary = "Assign the runs of a study to the vessels of parallel mini-bioreactors",
    .positionals = studyPlatePositionals,
    .options = studyPlateOptions,
    .about =
        "Without options it shows the vessels of the runs. Runs go onto vessels at random; what one plate has no room "
        "for goes onto the\nnext. A block stays on one station or plate where it has room there. Where vessels "
        "share the setting of a factor that is hard\nto change, runs that differ in it never share a row, "
        "station or plate. Runs with measured results keep their vessels. The\nrun sheet has the vessels as a "
        "column, and “titer-cli study take” reads them again.",
    .example = "titer-cli study plate my.titer --vessels 48 --share row",
    .run = plateOf};

} // namespace titer::cli
