// Vessels and what stands in them.
#include "core/studies/study/plate.h"

#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"

#include <algorithm>
#include <map>
#include <set>

namespace titer::studies {

using base::say;

namespace {

// Runs that stand in a vessel, each with its place.
std::vector<std::pair<const StudyRun*, Vessel>> placed(const Study& study, const PlateShape& shape)
{
    std::vector<std::pair<const StudyRun*, Vessel>> list;
    for (const StudyRun& run : study.runs)
        if (const std::optional<Vessel> vessel = findVessel(shape, run.vessel)) list.emplace_back(&run, *vessel);
    return list;
}

} // namespace

std::optional<PlateShape> shapeOf(const StudyPlate& plate)
{
    if (plate.vessels == 24 && (plate.stations == 1 || plate.stations == 2))
        return PlateShape{4, 6, 4 / plate.stations};
    if (plate.vessels == 48 && plate.stations == 1) return PlateShape{6, 8, 6};
    if (plate.vessels == 48 && (plate.stations == 2 || plate.stations == 4))
        return PlateShape{8, 6, 8 / plate.stations};
    return std::nullopt;
}

std::string nameOf(const Vessel& vessel)
{
    return "P" + std::to_string(vessel.plate) + "-" + char('A' + vessel.row) + std::to_string(vessel.column + 1);
}

std::optional<Vessel> findVessel(const PlateShape& shape, std::string_view name)
{
    const std::string lower = base::lowerAscii(name);
    const std::size_t dash = lower.find('-');
    if (dash == std::string::npos || dash + 2 >= lower.size() || lower.front() != 'p') return std::nullopt;
    const auto plate = base::readNumber(std::string_view(lower).substr(1, dash - 1)),
               column = base::readNumber(std::string_view(lower).substr(dash + 2));
    if (!plate || !column || *plate < 1.0 || *plate > maxPlates || *column < 1.0 || *column > shape.columns)
        return std::nullopt;
    const Vessel vessel{int(*plate), lower[dash + 1] - 'a', int(*column) - 1};
    // Written in this very way, without a sign, zeros or decimals.
    if (vessel.row < 0 || vessel.row >= shape.rows || base::lowerAscii(nameOf(vessel)) != lower) return std::nullopt;
    return vessel;
}

base::Result<std::string> readVessel(const StudyPlate& plate, std::string_view text)
{
    const std::optional<PlateShape> shape = shapeOf(plate);
    if (!shape)
        return base::inputError("plate",
                                say(CORE_TR("core", "The study has no plates. Assign its runs to vessels first.")));
    if (const std::optional<Vessel> vessel = findVessel(*shape, text)) return nameOf(*vessel);
    return base::inputError(
        "plate",
        say(CORE_TR("core", "“{1}” is not a vessel of a plate of {2}: they go from P1-A1 to {3}, and on the next "
                            "plate from P2-A1."),
            std::string(text), std::to_string(shape->vessels()), nameOf({1, shape->rows - 1, shape->columns - 1})));
}

int stationOf(const PlateShape& shape, const Vessel& vessel)
{
    return vessel.row / shape.stationRows + 1;
}

int groupOf(const StudyPlate& plate, const PlateShape& shape, const Vessel& vessel)
{
    const int before = vessel.plate - 1;
    switch (plate.shared) {
    case StudyPlate::Shared::Vessel:
        return before * shape.vessels() + vessel.row * shape.columns + vessel.column;
    case StudyPlate::Shared::Row:
        return before * shape.rows + vessel.row;
    case StudyPlate::Shared::Station:
        return before * shape.stations() + stationOf(shape, vessel) - 1;
    case StudyPlate::Shared::Plate:
        break;
    }
    return before;
}

int platesOf(const Study& study)
{
    const std::optional<PlateShape> shape = shapeOf(study.plate);
    if (!shape) return 0;
    int plates = 1;
    for (const auto& [run, vessel] : placed(study, *shape)) plates = std::max(plates, vessel.plate);
    return plates;
}

const StudyRun* runIn(const Study& study, std::string_view vessel)
{
    const auto found = std::find_if(study.runs.begin(), study.runs.end(),
                                    [&](const StudyRun& run) { return !run.vessel.empty() && run.vessel == vessel; });
    return found == study.runs.end() ? nullptr : &*found;
}

std::vector<std::string> spareVessels(const Study& study)
{
    std::vector<std::string> spare;
    const std::optional<PlateShape> shape = shapeOf(study.plate);
    if (!shape) return spare;
    std::set<std::string> taken;
    for (const StudyRun& run : study.runs) taken.insert(run.vessel);
    for (int plate = 1; plate <= platesOf(study); ++plate)
        for (int place = 0; place < shape->vessels(); ++place) {
            std::string name = nameOf({plate, place / shape->columns, place % shape->columns});
            if (!taken.contains(name)) spare.push_back(std::move(name));
        }
    return spare;
}

base::Errors checkVessels(const Study& study)
{
    base::Errors errors;
    const auto fault = [&](const std::string& where, base::Sentence what) {
        errors.push_back({base::Code::Input, where, std::move(what)});
    };
    const std::optional<PlateShape> shape = shapeOf(study.plate);
    if (study.plate.vessels > 0 && !shape) {
        fault("plate", say(CORE_TR("core", "A plate cannot have {1} vessels in {2} stations. Choose 24 vessels in 1 "
                                           "or 2 stations, or 48 in 1, 2 or 4."),
                           std::to_string(study.plate.vessels), std::to_string(study.plate.stations)));
        return errors;
    }
    std::map<std::string, std::string> holders;
    for (const StudyRun& run : study.runs) {
        if (run.vessel.empty()) continue;
        const std::string where = "runs/" + run.id;
        const base::Result<std::string> vessel = readVessel(study.plate, run.vessel);
        if (!shape)
            fault(where, say(CORE_TR("core", "The run is in vessel “{1}”, but the study has no plates."), run.vessel));
        else if (!vessel)
            fault(where, vessel.error().what);
        else if (*vessel != run.vessel)
            fault(where, say(CORE_TR("core", "“{1}” must be written {2}."), run.vessel, *vessel));
        else if (const auto [first, isNew] = holders.emplace(run.vessel, run.id); !isNew)
            fault(where, say(CORE_TR("core", "The runs “{1}” and “{2}” are in the same vessel, {3}. Give one of "
                                             "them another vessel."),
                             first->second, run.id, run.vessel));
    }
    return errors;
}

namespace {

class Noticing {
public:
    Noticing(const Study& study, const PlateShape& shape)
        : m_study(study)
        , m_shape(shape)
        , m_placed(placed(study, shape))
    {
    }

    base::Notices run()
    {
        std::size_t without = 0;
        for (const StudyRun& one : m_study.runs) without += one.excluded.empty() && one.vessel.empty();
        if (without > 0)
            add("plate", say(CORE_TR("core", "{1} runs have no vessel. Assign the vessels again to give them one."),
                             std::to_string(without)));
        for (const StudyFactor& one : m_study.factors)
            if (one.factor.hardToChange) checkShared(one);
        checkBlocks();
        return std::move(m_notices);
    }

private:
    void add(std::string where, base::Sentence what) { m_notices.push_back({std::move(where), std::move(what)}); }

    void checkShared(const StudyFactor& one)
    {
        if (m_study.plate.shared == StudyPlate::Shared::Vessel) return;
        const auto f = std::size_t(&one - m_study.factors.data());
        std::map<int, const StudyRun*> first;
        for (const auto& [run, vessel] : m_placed) {
            const StudyRun* before = first.emplace(groupOf(m_study.plate, m_shape, vessel), run).first->second;
            if (before->settings[f] == run->settings[f]) continue;
            add("runs/" + run->id,
                say(CORE_TR("core", "The vessels {1} and {2} share “{3}”, but their runs need {4} and {5}. Swap one "
                                    "of them to a vessel with its setting."),
                    before->vessel, run->vessel, one.factor.title(), writeSetting(before->settings[f], one.factor),
                    writeSetting(run->settings[f], one.factor)));
            return; // once for a factor
        }
    }

    void checkBlocks()
    {
        std::map<int, std::set<int>> plates; // of each block
        std::set<int> all;
        for (const auto& [run, vessel] : m_placed) {
            all.insert(vessel.plate);
            if (!run->validation) plates[run->block].insert(vessel.plate);
        }
        if (all.size() > 1 && plates.size() == 1 && plates.begin()->first == 0)
            return add("plate", say(CORE_TR("core", "The runs need {1} plates but have no blocks, so differences "
                                                    "between plates count as scatter. A design with a block for "
                                                    "each plate separates the two."),
                                    std::to_string(all.size())));
        for (const auto& [block, taken] : plates)
            if (block > 0 && taken.size() > 1)
                add("plate", say(CORE_TR("core", "Block {1} is on {2} plates, so differences between these count as "
                                                 "scatter."),
                                 std::to_string(block), std::to_string(taken.size())));
    }

    const Study& m_study;
    const PlateShape& m_shape;
    std::vector<std::pair<const StudyRun*, Vessel>> m_placed;
    base::Notices m_notices;
};

} // namespace

base::Notices plateNotices(const Study& study)
{
    const std::optional<PlateShape> shape = shapeOf(study.plate);
    return shape ? Noticing(study, *shape).run() : base::Notices();
}

Study withoutVessels(const Study& study)
{
    Study bare = study;
    bare.plate = {};
    for (StudyRun& run : bare.runs) run.vessel.clear();
    return bare;
}

base::Result<Study> swapVessels(const Study& study, std::string_view one, std::string_view other)
{
    const base::Result<std::string> first = readVessel(study.plate, one), second = readVessel(study.plate, other);
    if (!first) return first.error();
    if (!second) return second.error();
    Study swapped = study;
    for (StudyRun& run : swapped.runs)
        if (run.vessel == *first)
            run.vessel = *second;
        else if (run.vessel == *second)
            run.vessel = *first;
    return swapped;
}

} // namespace titer::studies
