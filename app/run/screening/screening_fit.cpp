// Reads a table of a screening as the unit needs it, and fits.
#include "app/run/screening/screening_fit.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/plant.h"
#include "core/studies/models/sheet_quantity.h"
#include "core/studies/models/sheet_rows.h"
#include "generated/examples.h"

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Json;
using base::say;
using studies::Sheet;

namespace {

constexpr const char* usualBinding = "langmuir";

std::vector<std::string> valuesIn(const studies::Column& column)
{
    std::vector<std::string> found;
    for (const std::string& cell : column.cells)
        if (!cell.empty() && std::find(found.begin(), found.end(), cell) == found.end()) found.push_back(cell);
    return found;
}

// The record of the unit; null where it has none.
const Json* recordOf(const model::Flowsheet& flowsheet, const std::string& unit)
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    const Json* record = entry ? entry->params.find("binding") : nullptr;
    const Json* type = record ? record->find("type") : nullptr;
    return type && type->isString() && type->string() != "none" ? record : nullptr;
}

class Screening {
public:
    Screening(const ScreeningOrder& order, const model::Catalogue& catalogue, std::stop_token stop)
        : m_order(order)
        , m_catalogue(catalogue)
        , m_stop(stop)
    {
    }

    ScreeningResult fit()
    {
        m_result.kind = screeningOf(m_order.flowsheet, m_catalogue, m_order.unit);
        m_sheet = studies::readSheet(m_order.table.text,
                                     {.name = m_order.table.name, .categorical = {"condition", "well", "filter"}},
                                     m_result.errors, m_result.notices);
        if (!m_result.errors.empty()) return std::move(m_result);
        if (m_result.kind == ScreeningKind::Wells)
            fitWells();
        else if (m_result.kind == ScreeningKind::Trials)
            fitTrial();
        return std::move(m_result);
    }

private:
    void fault(std::string where, base::Sentence what)
    {
        m_result.errors.push_back({Code::Input, std::move(where), std::move(what)});
    }

    // Columns of text part resins or filters; wells of all values of pH may count as one.
    void chooseRows()
    {
        const bool wells = m_result.kind == ScreeningKind::Wells;
        for (const std::string& name : m_sheet.names()) {
            const studies::Column& column = *m_sheet.find(name);
            const bool ph = wells && base::lowerAscii(name) == "ph";
            const bool parts = wells ? column.text && name != "well" && name != "condition" : name == "filter";
            if (!ph && !parts) continue;
            RowChoice choice{name, valuesIn(column), {}, ph};
            if (choice.values.empty()) continue;
            const auto given = m_order.rows.find(name);
            choice.chosen = given == m_order.rows.end() ? choice.values.front() : given->second;
            const bool known =
                std::find(choice.values.begin(), choice.values.end(), choice.chosen) != choice.values.end();
            if (!known && !(choice.chosen.empty() && ph)) choice.chosen = choice.values.front();
            if (!choice.chosen.empty()) m_sheet = studies::rowsWith(m_sheet, name, choice.chosen).value();
            if (choice.values.size() > 1) m_result.choices.push_back(std::move(choice));
        }
    }

    std::vector<studies::BindingValue> heldValues()
    {
        m_result.held = m_order.held.value_or(statedValues());
        std::vector<studies::BindingValue> held;
        for (const std::string_view part : base::split(m_result.held, ',')) {
            if (base::trimmed(part).empty()) continue;
            const std::size_t equals = part.find('=');
            if (equals == std::string_view::npos)
                fault("held", say(CORE_TR("core", "“{1}” has no value: write it as “lambda=700 mol/m3”, with commas "
                                                  "between several."),
                                  base::trimmed(part)));
            else
                held.push_back({std::string(base::trimmed(part.substr(0, equals))),
                                std::string(base::trimmed(part.substr(equals + 1)))});
        }
        return held;
    }

    // Numbers of the resin that the unit states, such as its ionic capacity.
    std::string statedValues() const
    {
        const Json* record = recordOf(m_order.flowsheet, m_order.unit);
        const model::BindingModel* model = m_catalogue.binding(m_result.request.binding);
        std::vector<std::string> parts;
        for (const model::ParamSpec& spec : model ? model->params : std::span<const model::ParamSpec>())
            if (const Json* value = record ? record->find(spec.key) : nullptr;
                value && spec.shape == model::Shape::Value && !value->isObject())
                parts.push_back(std::string(spec.key) + "=" +
                                (value->isString() ? value->string() : base::writeNumber(value->number())));
        return base::join(parts, ", ");
    }

    void chooseBinding()
    {
        if (const Json* record = recordOf(m_order.flowsheet, m_order.unit)) {
            m_result.bindings = {record->find("type")->string()};
            m_result.request.binding = m_result.bindings.front();
            return;
        }
        for (const model::BindingModel* model : m_catalogue.bindings)
            if (std::string_view(model->id) != "none") m_result.bindings.push_back(model->id);
        m_result.request.binding = m_order.binding.empty() ? usualBinding : m_order.binding;
    }

    // Columns without a name are of the product; masses are those of the plant.
    std::vector<model::Component> components() const
    {
        base::Errors ignored;
        std::vector<model::Component> all = model::check(m_order.flowsheet, m_catalogue, ignored).components;
        std::stable_partition(all.begin(), all.end(),
                              [](const model::Component& c) { return c.role == model::Role::Product; });
        return all;
    }

    void fitWells()
    {
        chooseBinding();
        chooseRows();
        m_result.request.fixed = heldValues();
        studies::WellOptions wells{.components = components()};
        if (!studies::readWellsFor(m_order.flowsheet, m_order.unit, m_catalogue, wells, m_result.errors)) return;
        if (!m_result.errors.empty()) return;
        m_result.request.plate = studies::readPlate(m_sheet, wells, m_result.errors, m_result.notices);
        forgetChosen();
        if (!m_result.errors.empty()) return;
        m_result.isotherm =
            studies::fitIsotherm(m_result.request, m_catalogue, m_result.errors, m_result.notices, m_stop);
        if (m_result.isotherm) m_result.curves = studies::curvesOf(m_result.request, *m_result.isotherm, m_catalogue);
    }

    // A column of text parts the rows, or names something that no fit reads.
    void forgetChosen()
    {
        for (const studies::Column& column : m_sheet.columns)
            if (column.text)
                std::erase_if(m_result.notices, [&](const base::Notice& notice) {
                    return notice.where == studies::placeOf(m_sheet, column);
                });
    }

    // Above 0, or nothing where nothing was typed.
    double typed(const char* where, const std::string& text, const char* si)
    {
        if (base::trimmed(text).empty()) return 0.0;
        const base::Result<double> value = base::readQuantity(text, si);
        if (value && *value > 0.0) return *value;
        if (value)
            fault(where, say(CORE_TR("core", "A value above 0 is required, not “{1}”."), text));
        else
            fault(where, value.error().what);
        return 0.0;
    }

    // Of the unit [Pa]; 0 where it has none.
    double pressureLimit() const
    {
        base::Errors ignored;
        const model::Plant plant = model::check(m_order.flowsheet, m_catalogue, ignored);
        const int at = plant.unitIndex(m_order.unit);
        if (at >= 0)
            for (const model::ParamSet::Entry& entry : plant.units[std::size_t(at)].setup.params.entries)
                if (std::string_view(entry.spec->key) == "pressure_limit") return entry.value;
        return 0.0;
    }

    void fitTrial()
    {
        chooseRows();
        m_result.asksArea = m_sheet.find("volume") && !m_sheet.find("throughput");
        m_result.asksPressure = !m_sheet.find("pressure");
        studies::FilterTrialOptions options;
        if (m_result.asksArea) options.area = typed("area", m_order.area, "m2");
        if (m_result.asksPressure) options.pressure = typed("pressure", m_order.pressure, "Pa");
        if (!m_result.errors.empty()) return;
        const std::vector<studies::FilterTrial> trials =
            studies::readFilterTrials(m_sheet, options, m_result.errors, m_result.notices);
        if (!m_result.errors.empty() || trials.empty()) return;
        base::Result<studies::FilterFit> fit = studies::fitFilter(trials.front(), {.pressureLimit = pressureLimit()});
        if (!fit) {
            m_result.errors.push_back(fit.error());
            return;
        }
        m_result.notices.insert(m_result.notices.end(), fit->notices.begin(), fit->notices.end());
        m_result.law = fit->laws.front().id;
        for (const studies::BlockingLaw& law : fit->laws)
            if (law.id == m_order.law) m_result.law = law.id;
        m_result.filter = *std::move(fit);
    }

    const ScreeningOrder& m_order;
    const model::Catalogue& m_catalogue;
    std::stop_token m_stop;
    Sheet m_sheet;
    ScreeningResult m_result;
};

} // namespace

ScreeningKind screeningOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& unit)
{
    const auto holds = [&](const std::vector<std::string>& ids) {
        return std::find(ids.begin(), ids.end(), unit) != ids.end();
    };
    if (holds(studies::unitsThatBind(flowsheet, catalogue))) return ScreeningKind::Wells;
    return holds(studies::unitsThatBlock(flowsheet, catalogue)) ? ScreeningKind::Trials : ScreeningKind::None;
}

std::vector<ScreeningTable> exampleTables(ScreeningKind kind)
{
    std::vector<ScreeningTable> tables;
    for (const model::Example& example : model::examples())
        for (const model::ExampleSheet& sheet : example.sheets)
            if (base::endsWith(sheet.name, ".csv") && // others are runs of a chromatography system
                (sheet.text.find(",c0") != std::string_view::npos) == (kind == ScreeningKind::Wells))
                tables.push_back({std::string(sheet.name), std::string(sheet.text)});
    return tables;
}

ScreeningResult fitScreening(const ScreeningOrder& order, const model::Catalogue& catalogue, std::stop_token stop)
{
    return Screening(order, catalogue, stop).fit();
}

std::optional<model::Flowsheet> putScreening(const ScreeningOrder& order, const ScreeningResult& result,
                                             const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                             base::Errors& errors)
{
    if (result.isotherm)
        return studies::putIsotherm(result.request, *result.isotherm, flowsheet, order.unit, catalogue, errors);
    if (result.filter)
        return studies::putFilter(*result.filter, {.law = result.law}, flowsheet, order.unit, catalogue, errors);
    return std::nullopt;
}

base::Sentence originOf(const ScreeningOrder& order, const ScreeningResult& result)
{
    return result.isotherm ? studies::originOf(result.request, *result.isotherm, order.table.name)
                           : studies::originOf(*result.filter, result.law, order.table.name);
}

} // namespace titer::app
