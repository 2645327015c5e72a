// Runs onto vessels, at random where nothing binds them.
#include "core/base/math/random.h"
#include "core/studies/study/plate.h"

#include <algorithm>
#include <map>

namespace titer::studies {

using base::say;

namespace {

bool isMeasured(const StudyRun& run)
{
    return std::any_of(run.cells.begin(), run.cells.end(),
                       [](const StudyCell& cell) { return cell.origin == StudyCell::Origin::Measured; });
}

template <class T> void shuffle(std::vector<T>& list, base::Random& random)
{
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[std::size_t(random.index(i))]);
}

// A plot holds runs that have the settings in common that their vessels share.
using Plot = std::vector<StudyRun*>;
using Block = std::vector<Plot>;

class Assigning {
public:
    Assigning(const Study& study, const StudyPlate& plate, const PlateShape& shape)
        : m_study(study)
        , m_plate(plate)
        , m_shape(shape)
        , m_random(plate.seed, "plate")
    {
        m_study.plate = plate;
        for (int place = 0; place < shape.vessels(); ++place) {
            const Vessel vessel{1, place / shape.columns, place % shape.columns};
            const auto group = std::size_t(groupOf(plate, shape, vessel));
            if (group >= m_groups.size()) m_groups.resize(group + 1);
            m_groups[group].push_back(vessel);
        }
        // Blocks are kept together on stations where these do not share more than that.
        const bool stations = shape.stations() > 1 && plate.shared != StudyPlate::Shared::Plate;
        m_unitsOfPlate = stations ? std::size_t(shape.stations()) : 1;
        m_unit = m_groups.size() / m_unitsOfPlate;
    }

    Study run()
    {
        for (StudyRun& one : m_study.runs) {
            const std::optional<Vessel> kept =
                isMeasured(one) ? findVessel(m_shape, one.vessel) : std::optional<Vessel>();
            if (kept)
                m_firstPlate = std::max(m_firstPlate, kept->plate + 1);
            else
                one.vessel.clear();
        }
        for (const Block& block : blocks()) place(block);
        return std::move(m_study);
    }

private:
    std::vector<Block> blocks()
    {
        std::map<int, std::map<std::vector<double>, Plot>> byBlock;
        for (StudyRun& one : m_study.runs)
            if (one.vessel.empty() && one.excluded.empty()) byBlock[one.block][keyOf(one)].push_back(&one);
        std::vector<Block> all;
        for (auto& [number, plots] : byBlock) {
            Block block;
            for (auto& [key, runs] : plots) {
                shuffle(runs, m_random);
                block.push_back(std::move(runs));
            }
            shuffle(block, m_random);
            all.push_back(std::move(block));
        }
        // Runs besides the blocks go where these leave room.
        if (byBlock.size() > 1 && byBlock.contains(0)) std::rotate(all.begin(), all.begin() + 1, all.end());
        return all;
    }

    std::vector<double> keyOf(const StudyRun& one) const
    {
        std::vector<double> key;
        if (m_plate.shared == StudyPlate::Shared::Vessel) return {double(&one - m_study.runs.data())};
        key.push_back(one.wholePlot);
        for (std::size_t f = 0; f < m_study.factors.size(); ++f)
            if (m_study.factors[f].factor.hardToChange) key.push_back(one.settings[f]);
        return key;
    }

    // Groups from the first that is free on a station or plate that can take all of them; else from a fresh plate on.
    void place(const Block& block)
    {
        const std::size_t size = m_groups.front().size();
        std::size_t needed = 0;
        for (const Plot& plot : block) needed += (plot.size() + size - 1) / size;
        std::size_t unit = 0;
        if (needed <= m_unit) {
            while (unit < m_filled.size() && m_filled[unit] + needed > m_unit) ++unit;
        } else {
            unit = m_filled.size();
            while (unit % m_unitsOfPlate != 0) ++unit;
        }
        std::size_t group = unit * m_unit + (unit < m_filled.size() ? m_filled[unit] : 0);
        for (const Plot& plot : block)
            for (std::size_t i = 0; i < plot.size(); ++i) {
                const std::size_t at = group + i / size;
                Vessel vessel = m_groups[at % m_groups.size()][i % size];
                vessel.plate = m_firstPlate + int(at / m_groups.size());
                plot[i]->vessel = nameOf(vessel);
                if (i + 1 == plot.size()) group = at + 1;
            }
        if (m_filled.size() * m_unit < group) m_filled.resize((group + m_unit - 1) / m_unit, 0);
        for (std::size_t u = unit; u < m_filled.size(); ++u)
            m_filled[u] = std::max(m_filled[u], std::min(m_unit, group > u * m_unit ? group - u * m_unit : 0));
    }

    Study m_study;
    const StudyPlate& m_plate;
    const PlateShape& m_shape;
    base::Random m_random;
    std::vector<std::vector<Vessel>> m_groups; // of the first plate, row by row
    std::size_t m_unit = 1;                    // groups of a station, or of a plate
    std::size_t m_unitsOfPlate = 1;
    std::vector<std::size_t> m_filled; // groups taken of each unit
    int m_firstPlate = 1;
};

} // namespace

base::Result<Study> assignVessels(const Study& study, const StudyPlate& plate)
{
    if (const base::Errors errors = check(study); !errors.empty()) return errors.front();
    const std::optional<PlateShape> shape = shapeOf(plate);
    if (!shape) {
        const base::Errors errors =
            checkVessels({.plate = {.vessels = std::max(1, plate.vessels), .stations = plate.stations}});
        return errors.front();
    }
    if (study.runs.empty())
        return base::inputError(
            "plate", say(CORE_TR("core", "The study has no runs to assign to vessels. Choose a design first.")));
    const bool other = plate.vessels != study.plate.vessels || plate.stations != study.plate.stations;
    const auto held = std::count_if(study.runs.begin(), study.runs.end(),
                                    [](const StudyRun& run) { return !run.vessel.empty() && isMeasured(run); });
    if (other && held > 0)
        return base::inputError(
            "plate", say(CORE_TR("core", "{1} runs with measured results are in vessels of plates of {2}. Keep that "
                                         "layout, or create another study."),
                         std::to_string(held), std::to_string(study.plate.vessels)));
    Study assigned = Assigning(study, plate, *shape).run();
    if (!checkVessels(assigned).empty())
        return base::inputError(
            "plate",
            say(CORE_TR("core", "The runs need more than {1} plates. Choose larger plates, or let fewer vessels "
                                "share a setting."),
                std::to_string(maxPlates)));
    return assigned;
}

} // namespace titer::studies
