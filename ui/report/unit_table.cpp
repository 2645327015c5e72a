#include "ui/report/unit_table.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/form/form_model.h"
#include "app/form/tag_names.h"
#include "app/run/reported_values.h"
#include "core/base/units/units.h"
#include "ui/report/html.h"
#include "ui/report/report_text.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace titer::report {

namespace {

constexpr int alwaysReported = 1;    // numbers that are reported although nobody changed them
constexpr std::size_t eachAlone = 3; // values per component that are reported one by one; more are a table of their own
constexpr qsizetype contentsReported = 6;
constexpr qsizetype valuesReported = 4; // one after the other

// A unit's own place in the plant file, "units/n1/".
std::string placeOf(const model::PlantUnit& unit)
{
    return "units/" + unit.id + "/";
}

QString valueOf(const app::FormRow& row)
{
    if (row.kind == app::FormRow::Kind::Number) {
        const QString unit = app::unitText(row.unit);
        return unit.isEmpty() ? row.text : row.text + QChar(0x00a0) + unit;
    }
    for (const app::FormChoice& choice : row.choices)
        if (choice.id == row.chosen) return choice.label;
    return QString::fromStdString(row.chosen);
}

bool isSetPoint(const model::UnitType& type, std::string_view key)
{
    return std::ranges::any_of(type.setPoints, [&](const auto& spec) { return key == spec.key; });
}

bool isRecord(const model::UnitType& type, std::string_view key)
{
    return std::ranges::any_of(type.params,
                               [&](const auto& spec) { return key == spec.key && spec.shape == model::Shape::Record; });
}

// The part of the path between two strokes.
std::string segment(std::string_view path, int index)
{
    for (; index > 0; --index) {
        const std::size_t stroke = path.find('/');
        if (stroke == std::string_view::npos) return {};
        path.remove_prefix(stroke + 1);
    }
    return std::string(path.substr(0, path.find('/')));
}

// Sorts the rows of a unit's form into what a report says of them.
class Parameters {
public:
    Parameters(const model::UnitType& type, std::string_view place, const std::vector<app::FormRow>& rows)
        : m_type(type)
        , m_place(place)
    {
        for (const app::FormRow& row : rows)
            if (differs(row) && kindOf(row) == "params" && !keyBelow(row).empty()) ++m_perKey[keyOf(row)];
        for (const app::FormRow& row : rows) take(row);
    }

    QList<Given> reported() const { return m_given + m_contents; }

private:
    std::string kindOf(const app::FormRow& row) const { return segment(row.path.substr(m_place.size()), 0); }
    std::string keyOf(const app::FormRow& row) const { return segment(row.path.substr(m_place.size()), 1); }
    std::string keyBelow(const app::FormRow& row) const { return segment(row.path.substr(m_place.size()), 2); }
    static bool differs(const app::FormRow& row) { return row.applies && row.state != app::FormRow::State::Default; }

    void take(const app::FormRow& row)
    {
        if (!row.applies || row.path.size() <= m_place.size()) return;
        if (kindOf(row) == "params") return takeParameter(row);
        if (!differs(row) || m_contents.size() >= contentsReported) return;
        m_contents.append({row.label, valueOf(row), row.group});
    }

    void takeParameter(const app::FormRow& row)
    {
        const std::string key = keyOf(row);
        if (isSetPoint(m_type, key)) return;
        const bool below = !keyBelow(row).empty();
        if (below && isRecord(m_type, key)) return;
        if (below) {
            if (differs(row) && m_perKey[key] <= eachAlone)
                m_given.append({Report::tr("%1, %2", "parameter, component").arg(row.group, row.label), valueOf(row)});
            return;
        }
        const bool number = row.kind == app::FormRow::Kind::Number && !row.text.isEmpty();
        if (!differs(row) && !(number && m_numbers < alwaysReported)) return;
        m_numbers += number;
        if (number || !row.chosen.empty()) m_given.append({row.label, valueOf(row)});
    }

    const model::UnitType& m_type;
    std::string_view m_place;
    std::map<std::string, std::size_t> m_perKey;
    int m_numbers = 0;
    QList<Given> m_given, m_contents;
};

// One after the other, without repeating what stands already; many as from where to where they go.
QString courseText(const std::vector<double>& si, const std::string& unit, bool counts = false)
{
    const auto textOf = [&](double value) {
        const double shown = base::toUnit(value, unit);
        return counts ? QLocale().toString(shown, 'f', 0) : shown::valueText(shown);
    };
    QStringList texts;
    for (const double value : si)
        if (const QString text = textOf(value); texts.isEmpty() || texts.last() != text) texts << text;
    if (texts.size() > valuesReported) {
        const auto [min, max] = std::ranges::minmax(si);
        texts = {Report::tr("%1 to %2", "values").arg(textOf(min), textOf(max))};
    }
    const QString symbol = app::unitText(unit);
    const QString text = texts.join(QStringLiteral(" → "));
    return symbol.isEmpty() ? text : text + QChar(0x00a0) + symbol;
}

// What the recipe writes to one place, phase by phase.
std::vector<double> writtenTo(const model::Plant& plant, const model::WriteTarget& target)
{
    std::vector<double> values;
    for (const model::PlantPhase& phase : plant.phases) {
        for (const auto& [place, value] : phase.set)
            if (place == target) values.push_back(value);
        for (const model::PlantRamp& ramp : phase.ramps)
            if (ramp.target == target) values.push_back(ramp.to);
        if (phase.isTransfer && target.outPort >= 0 && phase.transfer.unit == target.unit &&
            phase.transfer.outPort == target.outPort)
            values.push_back(phase.transfer.flow);
    }
    return values;
}

void addFlows(const model::Plant& plant, int index, QList<Given>& given)
{
    const model::PlantUnit& unit = plant.units[std::size_t(index)];
    for (std::size_t port = 0; port < unit.outPorts.size(); ++port) {
        std::vector<double> flows;
        for (const model::ProgramStep& step : unit.setup.program)
            if (step.flow > 0.0) flows.push_back(step.flow);
        for (const double flow : writtenTo(plant, {.unit = index, .outPort = int(port)})) flows.push_back(flow);
        if (flows.empty()) continue;
        const auto& spec = unit.type->ports[std::size_t(unit.outPorts[port])];
        given.append({unit.outPorts.size() == 1 ? Report::tr("Flow")
                                                : Report::tr("%1, flow", "port").arg(app::label(spec.label)),
                      courseText(flows, app::shownUnit("m3/s"))});
    }
}

// No line begins with the point between two.
QString cellHtml(const QList<Given>& given)
{
    QString html, heading;
    for (const Given& one : given) {
        const bool begins = one.heading != heading;
        if (!html.isEmpty()) html += begins ? QStringLiteral("<br>") : QStringLiteral("&nbsp;· ");
        if (begins) html += QStringLiteral("<i>%1:</i> ").arg(one.heading.toHtmlEscaped());
        heading = one.heading;
        html += QStringLiteral("%1&nbsp;<b>%2</b>").arg(one.name.toHtmlEscaped(), one.value.toHtmlEscaped());
    }
    return html;
}

// With its type and its zone, since a plant has many a "Wash".
QString aboutHtml(const ReportInput& input, int index)
{
    const model::PlantUnit& unit = input.run.plant->units[std::size_t(index)];
    const QString name = shown::unitName(*input.run.plant, index), type = app::label(unit.type->label);
    QStringList about;
    if (type.compare(name, Qt::CaseInsensitive) != 0) about << type;
    for (const model::ZoneEntry& zone : input.run.flowsheet.zones)
        if (std::ranges::find(zone.units, unit.id) != zone.units.end()) about << QString::fromStdString(zone.label);
    about.removeAll(QString());
    QString html = QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
    if (!about.isEmpty()) html += QStringLiteral("<br>%1").arg(about.join(QStringLiteral(" · ")).toHtmlEscaped());
    return html;
}

} // namespace

QList<Given> parametersOf(const ReportInput& input, int unit)
{
    const model::PlantUnit& entry = input.run.plant->units[std::size_t(unit)];
    const std::string place = placeOf(entry);
    return Parameters(*entry.type, place, app::unitForm(input.run.flowsheet, input.catalogue, entry.id)).reported();
}

QList<Given> setPointsOf(const ReportInput& input, int index)
{
    const model::Plant& plant = *input.run.plant;
    const model::PlantUnit& unit = plant.units[std::size_t(index)];
    QList<Given> given;
    std::set<std::string> applying;
    for (const app::FormRow& row : app::unitForm(input.run.flowsheet, input.catalogue, unit.id))
        if (row.applies) applying.insert(row.path);
    for (std::size_t i = 0; i < std::min(unit.type->setPoints.size(), unit.set.size()); ++i) {
        const model::SetPointSpec& spec = unit.type->setPoints[i];
        if (!applying.contains(placeOf(unit) + "params/" + spec.key)) continue;
        std::vector<double> values = writtenTo(plant, {.unit = index, .setPoint = int(i)});
        values.insert(values.begin(), unit.set[i]);
        given.append({app::label(spec.label),
                      courseText(values, app::shownUnit(spec.unit, spec.displayUnit), spec.decimals == 0)});
    }
    addFlows(plant, index, given);
    for (const model::PlantController& controller : plant.controllers) {
        if (!controller.type->reads || !controller.type->hasSetpoint || controller.reads.unit != index) continue;
        const Given kept{app::tagName(input.run.flowsheet, input.catalogue, model::tagOf(plant, controller.reads)),
                         courseText({controller.setpoint}, app::shownUnit(controller.reads.unitOfMeasure))};
        // Several may keep the same.
        const auto same = [&](const Given& one) { return one.name == kept.name && one.value == kept.value; };
        if (std::ranges::none_of(given, same)) given.append(kept);
    }
    return given;
}

QList<Given> resultsOf(const ReportInput& input, int unit)
{
    const std::string id = unit < 0 ? std::string() : input.run.plant->units[std::size_t(unit)].id;
    QList<Given> given;
    for (const figures::Kpi& kpi : input.run.result.kpis) {
        if (kpi.unitId != id) continue;
        const std::string shownIn = shown::unitOf(kpi);
        const double value = app::reportedFigure(input.run.plant.get(), input.run.result, kpi);
        given.append({app::sentence(kpi.name()), shown::valueWithUnit(base::toUnit(value, shownIn), shownIn)});
    }
    return given;
}

QString plantHtml(const ReportInput& input)
{
    QList<QStringList> rows;
    for (const Given& one : resultsOf(input, -1)) rows.append({one.name, one.value});
    return rows.isEmpty() ? QString() : heading(Report::tr("Key figures")) + tableAbreast({}, rows, 2);
}

QString unitsHtml(const ReportInput& input)
{
    QList<QStringList> rows;
    for (int unit = 0; unit < int(input.run.plant->units.size()); ++unit) {
        const QStringList reported{cellHtml(parametersOf(input, unit)), cellHtml(setPointsOf(input, unit)),
                                   cellHtml(resultsOf(input, unit))};
        if (!reported.join(QString()).isEmpty()) rows.append(QStringList{aboutHtml(input, unit)} + reported);
    }
    if (rows.isEmpty()) return {};
    QStringList head;
    for (const QString& word :
         {Report::tr("Unit"), Report::tr("Parameters"), Report::tr("Set-points"), Report::tr("Results")})
        head << word.toHtmlEscaped();
    return heading(Report::tr("Parameters, set-points and results")) + rawTable(head, rows, "", {17, 27, 21, 35});
}

} // namespace titer::report
