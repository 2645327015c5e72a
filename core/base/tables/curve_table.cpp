#include "core/base/tables/curve_table.h"

#include "core/base/curves/curve_flow.h"
#include "core/base/tables/csv_text.h"
#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

namespace titer::base {

namespace {

// When the time of the table begins.
struct Begin {
    Instant at;
    bool isZoned = true; // else by the clock of the system, whose zone it does not say
};

// When the method began, where its order of day and month is certain.
std::optional<Begin> beginOf(const std::optional<MethodStart>& start, const CsvOptions& options,
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
    if (!time) return std::nullopt;
    return time->zoneMinutes ? Begin{time->instant(), true} : Begin{time->clock, false};
}

// The points of a curve in the order of the axis.
class PlacedPoints {
public:
    explicit PlacedPoints(const std::vector<double>& at)
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

// Where the points of curves and notes go in the table: along the axis, or in time where the system recorded that too.
class Places {
public:
    Places(const CurveExport& curves, const CurveFlow& flow, const std::vector<CurveNotes>& notes)
        : m_inTime(curves.overVolume && curves.hasTimes())
    {
        for (const Curve& curve : curves.curves) add(curve.at, curve.times, flow);
        for (const CurveNotes& each : notes) add(each.at, each.times, flow);
    }

    bool inTime() const { return m_inTime; }
    const std::vector<double>& of(std::size_t column) const { return *m_places[column]; }

private:
    void add(const std::vector<double>& at, const std::vector<double>& times, const CurveFlow& flow)
    {
        m_places.push_back(!m_inTime ? &at : &times);
        if (!m_inTime || times.size() == at.size()) return;
        m_made.push_back(std::make_unique<std::vector<double>>());
        for (const double place : at) m_made.back()->push_back(flow.otherAt(place));
        m_places.back() = m_made.back().get();
    }

    bool m_inTime;
    std::vector<const std::vector<double>*> m_places;
    std::vector<std::unique_ptr<std::vector<double>>> m_made;
};

class Rows {
public:
    Rows(const CurveExport& curves, const CurveFlow& flow, const std::vector<CurveNotes>& notes)
        : m_curves(curves)
        , m_flow(flow)
        , m_notes(notes)
        , m_places(curves, flow, notes)
        , m_cells(curves.curves.size() + notes.size())
    {
    }

    bool inTime() const { return m_places.inTime(); }
    // Times count from `zero` [s]; at it stands `begin`, if there is one.
    std::string text(double zero, const std::optional<Begin>& begin, std::size_t rows);

private:
    void writeHeading();
    void writeRow(double place);
    std::string cell(std::size_t column, std::size_t index) const;
    double axisAt(std::size_t column, std::size_t index) const;

    const CurveExport& m_curves;
    const CurveFlow& m_flow;
    const std::vector<CurveNotes>& m_notes;
    Places m_places;
    std::vector<std::string> m_cells;
    double m_zero = 0.0; // [s]
    double m_axis = 0.0; // of the row
    std::optional<Begin> m_begin;
    std::string m_text;
};

void Rows::writeHeading()
{
    m_text = m_begin ? "time" : "time [s]";
    if (m_flow.isKnown()) m_text += ",Volume [mL]";
    for (const Curve& curve : m_curves.curves)
        m_text += "," + csvCell(curve.unit.empty() ? curve.name : curve.name + " [" + curve.unit + "]");
    for (const CurveNotes& notes : m_notes) m_text += "," + csvCell(notes.name);
    m_text += '\n';
}

void Rows::writeRow(double place)
{
    const bool isTime = !m_curves.overVolume || inTime();
    const double time = (isTime ? place : m_flow.otherAt(place)) - m_zero;
    if (m_begin) {
        std::string instant = writeInstant(m_begin->at.after(time));
        if (!m_begin->isZoned) instant.pop_back();
        m_text += instant;
    } else {
        m_text += writeNumber(std::round(time * 1e6) * 1e-6);
    }
    if (m_flow.isKnown()) m_text += "," + writeShort((m_curves.overVolume ? m_axis : m_flow.otherAt(place)) * 1e6, 9);
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

double Rows::axisAt(std::size_t column, std::size_t index) const
{
    const std::size_t curves = m_curves.curves.size();
    return column < curves ? m_curves.curves[column].at[index] : m_notes[column - curves].at[index];
}

std::string Rows::text(double zero, const std::optional<Begin>& begin, std::size_t rows)
{
    m_zero = zero;
    m_begin = begin;
    std::vector<PlacedPoints> all;
    for (std::size_t column = 0; column < m_cells.size(); ++column) all.emplace_back(m_places.of(column));
    writeHeading();
    for (std::size_t row = 0; row < rows; ++row) {
        double place = std::numeric_limits<double>::infinity();
        for (const PlacedPoints& points : all) place = std::min(place, points.place());
        if (std::isinf(place)) break;
        for (std::size_t column = 0; column < all.size(); ++column)
            for (PlacedPoints& points = all[column]; points.place() == place; points.take()) {
                // Where a curve steps, the place has a row for each of its values.
                if (!m_cells[column].empty()) writeRow(place);
                m_axis = axisAt(column, points.index());
                m_cells[column] = cell(column, points.index());
            }
        writeRow(place);
    }
    return std::move(m_text);
}

std::vector<Sentence> understoodOf(const CurveExport& curves, const CurveFlow& flow)
{
    std::vector<Sentence> all;
    const std::string count = std::to_string(curves.curves.size());
    if (flow.isRecorded())
        all.push_back(
            say(CORE_TR("core", "The file holds {1} curves of the run “{2}”, each over its own volumes and times."),
                count, curves.run));
    else
        all.push_back(
            curves.overVolume
                ? say(CORE_TR("core", "The file holds {1} curves of the run “{2}”, each over its own volumes."), count,
                      curves.run)
                : say(CORE_TR("core", "The file holds {1} curves of the run “{2}”, each over its own times."), count,
                      curves.run));
    if (!curves.chromatograms.empty())
        all.push_back(say(CORE_TR("core", "The result has several chromatograms: {1}. One of them is a run."),
                          join(curves.chromatograms, ", ")));
    if (flow.isStated())
        all.push_back(say(CORE_TR("core", "Times are computed from the volumes with the specified flow of {1}."),
                          writeQuantity(curves.flow, "mL/min")));
    else if (curves.overVolume && flow.isKnown() && !flow.isRecorded())
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

std::optional<MadeTable> tableOfCurves(std::string_view bytes, bool whole, const CsvOptions& options, std::size_t rows)
{
    const std::optional<Result<CurveExport>> read = curvesIn(bytes, whole, options);
    if (!read) return std::nullopt;
    MadeTable table;
    table.isRun = true;
    table.options = options;
    table.options.separator = ',';
    table.options.decimal = '.';
    if (!*read) {
        table.fault = read->error();
        return table;
    }
    const CurveExport& curves = **read;
    const CurveFlow flow(curves);
    table.understood = understoodOf(curves, flow);
    table.leftOut = curves.leftOut;
    table.hasOthers = !curves.chromatograms.empty();
    if (curves.overVolume && !flow.isKnown()) {
        table.fault =
            Error{Code::Input,
                  {},
                  say(CORE_TR("core",
                              "The curves are over volume and none of them is a flow, so no sample has a time. Export "
                              "the flow of the system with them, or specify the flow at which they were run."))};
        return table;
    }
    std::vector<CurveNotes> notes = curves.notes;
    if (CurveNotes phases = curves.phases(); !phases.at.empty()) notes.push_back(std::move(phases));
    for (const CurveNotes& each : notes)
        table.options.roles.try_emplace(each.name, CsvStatedRole{CsvColumn::Role::State, {}});
    Rows all(curves, flow, notes);
    const std::optional<MethodStart> method = methodStart(curves);
    std::optional<Begin> begin;
    double zero = 0.0;
    if (!curves.start && method)
        zero = method->time                          ? *method->time
               : flow.isKnown() && curves.overVolume ? flow.otherAt(method->at)
                                                     : method->at;
    if (!options.start) begin = curves.start ? Begin{*curves.start, true} : beginOf(method, options, table.understood);
    if (begin && begin->isZoned) {
        // Seconds since then are read faster than instants.
        table.options.start = begin->at;
        table.understood.push_back(say(CORE_TR("core", "The method began at {1}."), writeInstant(begin->at)));
        begin.reset();
    }
    table.text = all.text(zero, begin, rows);
    return table;
}

} // namespace titer::base
