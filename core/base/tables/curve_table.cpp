#include "core/base/tables/curve_table.h"

#include "core/base/curves/curve_flow.h"
#include "core/base/tables/csv_text.h"
#include "core/base/tables/curve_pairs.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace titer::base {

namespace {

// When the method began, where its order of day and month is certain.
std::optional<Instant> startOf(const std::optional<MethodStart>& start, const CsvOptions& options,
                               std::vector<Sentence>& understood)
{
    if (!start) return std::nullopt;
    DateOrders orders;
    orders.take(start->text);
    DateOrder order = DateOrder::YearFirst;
    const bool isKnown = orders.known(order) != DateOrders::Known::No;
    if (!isKnown && options.dates) order = *options.dates;
    if (!isKnown && !options.dates) {
        understood.push_back(say(CORE_TR("core", "Day and month of “{1}”, when the method began, cannot be "
                                                 "distinguished: times are those since then. Specify whether the day "
                                                 "or the month comes first."),
                                 start->text));
        return std::nullopt;
    }
    const std::optional<DateTime> time = readWrittenTime(start->text, order);
    return time ? std::optional(time->clock) : std::nullopt;
}

// The points of a curve in the order of the axis.
class Points {
public:
    explicit Points(const std::vector<double>& at)
        : m_at(at)
    {
        if (std::is_sorted(at.begin(), at.end())) return;
        m_order.resize(at.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return at[a] < at[b]; });
    }

    std::size_t index() const { return m_order.empty() ? m_next : m_order[m_next]; }
    // Of the next one; infinite behind the last.
    double place() const { return m_next < m_at.size() ? m_at[index()] : std::numeric_limits<double>::infinity(); }
    void take() { ++m_next; }

private:
    const std::vector<double>& m_at;
    std::vector<std::size_t> m_order; // empty where they stand in order
    std::size_t m_next = 0;
};

class Rows {
public:
    Rows(const CurveExport& curves, const CurveFlow& flow, const std::vector<CurveNotes>& notes)
        : m_curves(curves)
        , m_flow(flow)
        , m_notes(notes)
        , m_cells(curves.curves.size() + notes.size())
    {
    }

    // Times count from `zero` on the axis; at it stands `start`, if there is one.
    std::string text(double zero, const std::optional<Instant>& start);

private:
    void writeHeading(bool instants);
    void writeRow(double place);
    std::string cell(std::size_t column, std::size_t index) const;
    double timeAt(double place) const { return m_curves.overVolume ? m_flow.otherAt(place) : place; }

    const CurveExport& m_curves;
    const CurveFlow& m_flow;
    const std::vector<CurveNotes>& m_notes;
    std::vector<std::string> m_cells;
    double m_zero = 0.0; // [s]
    std::optional<Instant> m_start;
    std::string m_text;
};

void Rows::writeHeading(bool instants)
{
    m_text = instants ? "time" : "time [s]";
    if (m_flow.isKnown()) m_text += ",Volume [mL]";
    for (const Curve& curve : m_curves.curves)
        m_text += "," + csvCell(curve.unit.empty() ? curve.name : curve.name + " [" + curve.unit + "]");
    for (const CurveNotes& notes : m_notes) m_text += "," + csvCell(notes.name);
    m_text += '\n';
}

void Rows::writeRow(double place)
{
    const double time = timeAt(place) - m_zero;
    if (m_start) {
        std::string instant = writeInstant(m_start->after(time));
        instant.pop_back(); // by the clock of the system, whose zone it does not say
        m_text += instant;
    } else {
        m_text += writeNumber(std::round(time * 1e6) * 1e-6);
    }
    if (m_flow.isKnown()) m_text += "," + writeShort((m_curves.overVolume ? place : m_flow.otherAt(place)) * 1e6, 9);
    for (std::string& cell : m_cells) {
        m_text += ",";
        m_text += cell;
        cell.clear();
    }
    m_text += '\n';
}

std::string Rows::cell(std::size_t column, std::size_t index) const
{
    const std::size_t curves = m_curves.curves.size();
    return column < curves ? writeNumber(m_curves.curves[column].values[index])
                           : csvCell(m_notes[column - curves].texts[index]);
}

std::string Rows::text(double zero, const std::optional<Instant>& start)
{
    m_zero = timeAt(zero);
    m_start = start;
    std::vector<Points> all;
    for (const Curve& curve : m_curves.curves) all.emplace_back(curve.at);
    for (const CurveNotes& notes : m_notes) all.emplace_back(notes.at);
    writeHeading(start.has_value());
    for (;;) {
        double place = std::numeric_limits<double>::infinity();
        for (const Points& points : all) place = std::min(place, points.place());
        if (std::isinf(place)) return std::move(m_text);
        for (std::size_t column = 0; column < all.size(); ++column)
            for (Points& points = all[column]; points.place() == place; points.take()) {
                // Where a curve steps, the place has a row for each of its values.
                if (!m_cells[column].empty()) writeRow(place);
                m_cells[column] = cell(column, points.index());
            }
        writeRow(place);
    }
}

std::vector<Sentence> understoodOf(const CurveExport& curves, const CurveFlow& flow)
{
    std::vector<Sentence> all;
    const std::string count = std::to_string(curves.curves.size());
    all.push_back(curves.overVolume
                      ? say(CORE_TR("core", "The file holds {1} curves of the run “{2}”, each over its own volumes."),
                            count, curves.run)
                      : say(CORE_TR("core", "The file holds {1} curves of the run “{2}”, each over its own times."),
                            count, curves.run));
    if (curves.overVolume && flow.isKnown())
        all.push_back(
            say(CORE_TR("core", "Times follow from the volumes by the flow “{1}”."), join(flow.names(), "”, “")));
    if (!flow.standstills().empty())
        all.push_back(say(CORE_TR("core", "At {1} mL the flow was zero: how long it was cannot be seen over volume, "
                                          "and no time passes there."),
                          writeShort(flow.standstills().front() * 1e6)));
    if (curves.unread > 0) all.push_back(unreadCells(curves));
    return all;
}

} // namespace

std::optional<CurveTable> tableOfCurves(std::string_view bytes, bool whole, const CsvOptions& options)
{
    const std::optional<CurveExport> curves = readCurvePairs(bytes, whole);
    if (!curves) return std::nullopt;
    CurveTable table;
    const CurveFlow flow(*curves);
    table.understood = understoodOf(*curves, flow);
    if (curves->overVolume && !flow.isKnown()) {
        table.fault = Error{Code::Input,
                            {},
                            say(CORE_TR("core", "The curves stand over volume, and none of them is a flow, so that no "
                                                "sample has a time. Export the flow of the system with them."))};
        return table;
    }
    std::vector<CurveNotes> notes = curves->notes;
    if (CurveNotes phases = curves->phases(); !phases.at.empty()) notes.push_back(std::move(phases));
    table.options = options;
    table.options.separator = ',';
    table.options.decimal = '.';
    for (const CurveNotes& each : notes)
        table.options.roles.try_emplace(each.name, CsvStatedRole{CsvColumn::Role::State, {}});
    const std::optional<MethodStart> method = methodStart(*curves);
    const std::optional<Instant> start = options.start ? std::nullopt : startOf(method, options, table.understood);
    table.text = Rows(*curves, flow, notes).text(method ? method->at : 0.0, start);
    return table;
}

} // namespace titer::base
