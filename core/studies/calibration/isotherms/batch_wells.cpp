// Reads wells from a table: which column is what, in SI, and what a row lacks.
#include "core/studies/calibration/isotherms/batch_wells.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/faults.h"
#include "core/studies/analysis/lack_of_fit.h"
#include "core/studies/models/sheet_quantity.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

using base::Code;
using base::say;
using model::Basis;

namespace {

enum class Kind { Initial, Final, Bound };

struct Measure {
    Kind kind;
    int component;
    const Column* column;
};

class PlateReader {
public:
    PlateReader(const Sheet& sheet, const WellOptions& options, base::Errors& errors, base::Notices& notices)
        : m_sheet(sheet)
        , m_options(options)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    Plate read()
    {
        for (const Column& column : m_sheet.columns) take(column);
        evaluateColumns();
        if (!m_errors.empty()) return {};
        for (std::size_t row = 0; row < m_sheet.rows(); ++row) readWell(row);
        if (m_errors.empty() && m_plate.wells.empty())
            fault(m_sheet.name, say(CORE_TR("core", "The table has no usable well. Fill in its rows.")));
        numberConditions();
        return std::move(m_plate);
    }

private:
    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({Code::Input, std::move(where), std::move(what)});
    }
    // "c0.mab" is c0 of mab; "c0" that of the first component.
    void take(const Column& column)
    {
        const std::size_t dot = column.name.find('.');
        const std::string head = column.name.substr(0, dot);
        const std::string id = dot == std::string::npos ? std::string() : column.name.substr(dot + 1);
        if (head == "c0" || head == "c" || head == "q")
            takeMeasure(head == "c0" ? Kind::Initial : head == "c" ? Kind::Final : Kind::Bound, id, column);
        else if (column.name == "salt")
            takeMeasure(Kind::Initial, "salt", column);
        else if (column.name == "liquid_volume")
            takeNumber(column, m_liquid, "m3");
        else if (column.name == "resin_volume")
            takeNumber(column, m_resin, "m3");
        else if (column.name == "phase_ratio")
            takeNumber(column, m_ratio, "1");
        else if (base::lowerAscii(column.name) == "ph")
            takeNumber(column, m_ph, "1");
        else if (column.name == "condition")
            m_condition = &column;
        else if (column.name != "well")
            m_notices.push_back({placeOf(m_sheet, column), say(CORE_TR("core", "This column is ignored."))});
    }

    void takeNumber(const Column& column, const Column*& place, const char* si)
    {
        if (holdsQuantity(m_sheet, column, si, std::string_view(si) == "m3" ? "uL" : "1", m_errors)) place = &column;
    }

    // The component, by the unit of its first column; -1 with a fault.
    int componentOf(const std::string& named, const Column& column)
    {
        const std::string id = !named.empty()                 ? named
                               : m_options.components.empty() ? "protein"
                                                              : m_options.components.front().id;
        if (!model::isId(id)) {
            fault(placeOf(m_sheet, column),
                  say(CORE_TR("core", "“{1}” cannot be the id of a component: use letters, digits, _ and "
                                      "-, such as “c0.mab [g/L]”."),
                      model::excerpt(id)));
            return -1;
        }
        const auto basis = basisOf(column.unit);
        if (!basis) {
            fault(placeOf(m_sheet, column),
                  column.unit.empty()
                      ? say(CORE_TR("core", "The column has no unit: write it as “{1} [{2}]”."), column.name,
                            id == "salt" ? "mM" : "g/L")
                      : say(CORE_TR("core", "“{1}” is not a unit of concentration: write it as “{2} [{3}]”."),
                            column.unit, column.name, id == "salt" ? "mM" : "g/L"));
            return -1;
        }
        for (std::size_t i = 0; i < m_plate.components.size(); ++i) {
            const model::Component& known = m_plate.components[i];
            if (known.id != id) continue;
            if (known.basis == *basis || known.conversion(*basis) > 0.0) return int(i);
            fault(placeOf(m_sheet, column),
                  say(CORE_TR("core", "“{1}” is in {2} elsewhere and in {3} here, which needs its molar mass for "
                                      "conversion: give it, or use one kind of unit."),
                      id, model::concentrationUnit(known.basis), column.unit));
            return -1;
        }
        model::Component component{.id = id, .label = id, .basis = *basis};
        for (const model::Component& given : m_options.components)
            if (given.id == id) component.molarMass = given.molarMass;
        m_plate.components.push_back(component);
        return int(m_plate.components.size()) - 1;
    }

    static std::optional<Basis> basisOf(const std::string& unit)
    {
        if (unit.empty() || !base::findUnit(unit)) return std::nullopt;
        for (const Basis basis : {Basis::Mass, Basis::Amount, Basis::Count})
            if (base::sameDimension(unit, model::concentrationUnit(basis))) return basis;
        return std::nullopt;
    }

    void takeMeasure(Kind kind, const std::string& id, const Column& column)
    {
        if (!holdsNumbers(m_sheet, column, m_errors)) return;
        const int component = componentOf(id, column);
        if (component >= 0) m_measures.push_back({kind, component, &column});
    }

    const Column* measure(Kind kind, int component) const
    {
        for (const Measure& m : m_measures)
            if (m.kind == kind && m.component == component) return m.column;
        return nullptr;
    }

    // What the table must have to be of use.
    void evaluateColumns()
    {
        const int count = int(m_plate.components.size());
        m_balanced = m_ratio || (m_liquid && m_resin);
        m_plate.hasPh = m_ph != nullptr;
        m_plate.hasConditions = m_condition != nullptr;
        for (int i = 0; i < count; ++i) m_plate.measured.push_back(measure(Kind::Final, i) || measure(Kind::Bound, i));
        if (!m_errors.empty()) return;
        if (std::none_of(m_plate.measured.begin(), m_plate.measured.end(), [](char m) { return m; })) {
            fault(m_sheet.name,
                  say(CORE_TR("core", "No column contains the final measurement. Name it “c [g/L]” (in the liquid) "
                                      "or “q [g/L]” (bound per volume of resin); the columns are: {1}."),
                      base::join(m_sheet.names(), ", ")));
            return;
        }
        if (m_ratio && (m_liquid || m_resin))
            m_notices.push_back(
                {placeOf(m_sheet, *m_ratio), say(CORE_TR("core", "The phase ratio takes precedence over "
                                                                 "the volumes."))});
        for (int i = 0; i < count; ++i)
            if (m_plate.measured[std::size_t(i)]) evaluateComponent(i);
    }

    void evaluateComponent(int i)
    {
        const std::string& id = m_plate.components[std::size_t(i)].id;
        const bool initial = measure(Kind::Initial, i), final = measure(Kind::Final, i),
                   bound = measure(Kind::Bound, i);
        if (!m_balanced && !(final && bound))
            fault(m_sheet.name,
                  say(CORE_TR("core",
                              "There is no mass balance for “{1}” in a well: there is no {2}. Add the columns "
                              "“liquid_volume [uL]” and “resin_volume [uL]” or “phase_ratio”, or give both c and q."),
                      id,
                      m_liquid  ? "resin_volume"
                      : m_resin ? "liquid_volume"
                                : "volume of liquid and resin"));
        else if (m_balanced && !initial)
            fault(m_sheet.name, say(CORE_TR("core", "“{1}” has no initial concentration. Add a column “c0 [g/L]”, "
                                                    "or omit the volumes and give both c and q."),
                                    id));
        else if (m_balanced && final && bound)
            m_notices.push_back(
                {placeOf(m_sheet, *measure(Kind::Bound, i)),
                 say(CORE_TR("core",
                             "If c is measured, q follows from the mass balance of the well and is ignored."))});
    }

    // A cell in SI; NaN where it is empty.
    double cell(const Column* column, std::size_t row, bool positive)
    {
        if (!column) return base::notAvailable;
        const double value = column->values[row];
        if (value < 0.0 || (positive && value == 0.0))
            fault(placeOf(m_sheet, *column, row),
                  positive ? say(CORE_TR("core", "{1} {2} is not a possible volume of a well. Give one above 0."),
                                 base::writeShort(value, 6), column->unit)
                           : say(CORE_TR("core", "A concentration cannot be {1} {2}. Write 0 if it is below the "
                                                 "limit of detection, or leave the cell empty."),
                                 base::writeShort(value, 6), column->unit));
        return base::fromUnit(value, column->unit);
    }

    double phOf(std::size_t row)
    {
        const double ph = m_ph->values[row];
        if (ph < 0.0 || ph > 14.0)
            fault(placeOf(m_sheet, *m_ph, row),
                  say(CORE_TR("core", "A pH of {1} is outside of 0 to 14."), base::writeShort(ph, 4)));
        return ph;
    }

    std::vector<double> concentrations(Kind kind, std::size_t row, double share)
    {
        std::vector<double> values(m_plate.components.size(), base::notAvailable);
        for (const Measure& m : m_measures) {
            if (m.kind != kind) continue;
            const model::Component& component = m_plate.components[std::size_t(m.component)];
            const Basis basis = *basisOf(m.column->unit);
            const double one = basis == component.basis ? 1.0 : component.conversion(basis);
            values[std::size_t(m.component)] = cell(m.column, row, false) / one / share;
        }
        return values;
    }

    void readWell(std::size_t row)
    {
        BatchWell well;
        well.name = m_sheet.name + ":" + std::to_string(m_sheet.lines[row]);
        well.initial = concentrations(Kind::Initial, row, 1.0);
        well.final = concentrations(Kind::Final, row, 1.0);
        well.bound = concentrations(Kind::Bound, row, m_options.solidShare());
        if (m_ph) well.ph = phOf(row);
        if (m_balanced) {
            const double resin = m_ratio ? 1.0 : cell(m_resin, row, true);
            const double pores = (1.0 - m_options.bedPorosity) * m_options.particlePorosity;
            well.liquid = cell(m_ratio ? m_ratio : m_liquid, row, true);
            well.solid = resin * m_options.solidShare();
            if (m_options.held != HeldLiquid::None) well.held = resin * pores;
            if (m_options.held == HeldLiquid::Bed) well.held += resin * m_options.bedPorosity;
        }
        if (const std::string lacks = lacking(well); !lacks.empty()) {
            m_notices.push_back({well.name, say(CORE_TR("core", "This well is ignored: it has no {1}."), lacks)});
            return;
        }
        evaluateBalance(well);
        m_rows.push_back(row);
        m_plate.wells.push_back(std::move(well));
    }

    std::string lacking(const BatchWell& well) const
    {
        if (std::isnan(well.ph)) return "ph";
        if (std::isnan(well.liquid)) return m_ratio ? "phase_ratio" : "liquid_volume";
        if (std::isnan(well.solid)) return "resin_volume";
        bool any = false;
        for (std::size_t i = 0; i < m_plate.components.size(); ++i) {
            const std::string& id = m_plate.components[i].id;
            const bool measured = m_plate.measured[i];
            if ((m_balanced || !measured) && std::isnan(well.initial[i])) return id == "salt" ? id : "c0 of " + id;
            if (!m_balanced && measured && std::isnan(well.final[i])) return "c of " + id;
            any = any || (m_balanced && !std::isnan(well.final[i])) || !std::isnan(well.bound[i]);
        }
        return any ? std::string() : "measured concentration";
    }

    // More in the end than at first is a mistake of columns or units, beyond what noise explains.
    void evaluateBalance(const BatchWell& well)
    {
        constexpr double noise = 1.1;
        for (std::size_t i = 0; well.balanced() && i < well.final.size(); ++i)
            if (m_plate.measured[i] && well.final[i] > noise * well.initial[i])
                m_notices.push_back(
                    {well.name,
                     say(CORE_TR("core",
                                 "The final {1} ({2}) is above the initial value ({3}): check whether columns or "
                                 "units are mixed up."),
                         m_plate.components[i].id, shown(well.final[i], i), shown(well.initial[i], i))});
    }

    std::string shown(double value, std::size_t component) const
    {
        const std::string si(model::concentrationUnit(m_plate.components[component].basis));
        return base::writeQuantity(value, base::displayUnit(si), 4);
    }

    void numberConditions()
    {
        std::map<std::string, int> named;
        const Eigen::Index components = Eigen::Index(m_plate.components.size());
        Eigen::MatrixXd settings = Eigen::MatrixXd::Zero(Eigen::Index(m_plate.wells.size()), 2 * components + 4);
        for (std::size_t w = 0; w < m_plate.wells.size(); ++w) {
            BatchWell& well = m_plate.wells[w];
            if (m_condition)
                well.condition = named.emplace(m_condition->cells[m_rows[w]], int(named.size())).first->second;
            const Eigen::Index row = Eigen::Index(w);
            for (Eigen::Index i = 0; i < components; ++i) {
                if (!std::isnan(well.initial[std::size_t(i)])) settings(row, i) = well.initial[std::size_t(i)];
                if (!m_balanced && !std::isnan(well.final[std::size_t(i)]))
                    settings(row, components + i) = well.final[std::size_t(i)];
            }
            settings.row(row).tail(4) << well.ph, well.liquid, well.solid, well.held;
        }
        if (m_condition) return;
        const std::vector<int> groups = repeatedRuns(settings);
        for (std::size_t w = 0; w < m_plate.wells.size(); ++w) m_plate.wells[w].condition = groups[w];
    }

    const Sheet& m_sheet;
    const WellOptions& m_options;
    base::Errors& m_errors;
    base::Notices& m_notices;
    Plate m_plate;
    std::vector<Measure> m_measures;
    const Column *m_liquid = nullptr, *m_resin = nullptr, *m_ratio = nullptr, *m_ph = nullptr, *m_condition = nullptr;
    bool m_balanced = false;
    std::vector<std::size_t> m_rows; // of the wells
};

} // namespace

Plate readPlate(const Sheet& sheet, const WellOptions& options, base::Errors& errors, base::Notices& notices)
{
    base::Errors own;
    Plate plate = PlateReader(sheet, options, own, notices).read();
    errors.insert(errors.end(), own.begin(), own.end());
    return plate;
}

} // namespace titer::studies
