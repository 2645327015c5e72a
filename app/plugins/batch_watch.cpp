#include "app/plugins/batch_watch.h"

#include "core/base/sampling.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using connect::ConnectorStatus;
using connect::Quality;
using Eigen::Index;

namespace {

constexpr std::size_t maxBetween = 64; // that the usual interval is found from
// The course is laid out anew with each row, so that many take long.
constexpr int maxRows = 20'000;
constexpr double inTime = 1.5;   // usual intervals, within which the next row comes
constexpr double besides = 60.0; // within which no batch takes the place of another [s]

} // namespace

BatchWatch::BatchWatch(std::shared_ptr<const mvda::BatchModel> model, WatchOrder order)
    : m_model(std::move(model))
    , m_order(std::move(order))
    , m_variables(m_model->names.size())
{
    restart();
}

void BatchWatch::restart()
{
    m_variables.assign(m_model->names.size(), {});
    m_row.reset();
    m_closed = never;
    m_phase.clear();
    m_start.reset();
    m_startTime = never;
    m_isResumed = false;
    m_unconfirmed.clear();
    m_judged.clear();
    m_begun.clear();
    m_rows = 0;
    m_from = m_order.startTime;
    m_checkedUntil.reset();
    m_isOver = false;
    m_trouble.reset();
    m_monitor.reset();
    if (m_order.startTag.empty()) beginBatch();
}

// With what its row holds already.
void BatchWatch::beginBatch()
{
    m_monitor = std::make_unique<mvda::BatchMonitor>(*m_model, m_order.inARow);
    m_rows = 0;
    m_isTold = false;
    m_checkedUntil.reset();
    m_trouble.reset();
    for (std::size_t j = 0; j < m_variables.size(); ++j)
        if (!m_row || std::isnan(m_row->cells[Index(j)])) m_variables[j].time = never;
}

void BatchWatch::takeStart(std::int64_t time, const std::string& value)
{
    if (time < m_startTime) return;
    m_startTime = time;
    if (m_start == value) return confirm();
    const bool isFirst = !m_start || m_isResumed;
    m_start = value;
    m_isResumed = false;
    m_unconfirmed.clear();
    if (isFirst) {
        m_monitor.reset();
        m_trouble.reset();
        return;
    }
    if (m_row && m_row->time < time) closeRow();
    m_monitor.reset();
    m_trouble.reset();
    if (isRunning(value)) beginBatch();
}

void BatchWatch::goOn(std::int64_t begin)
{
    restart();
    if (isOfFirstValue()) m_from = begin - m_order.every;
}

void BatchWatch::resume(std::int64_t now)
{
    m_isResumed = m_start.has_value();
    if (m_rows == 0) return;
    m_isTold = false;
    m_isOver = m_order.startTag.empty() && m_monitor && m_monitor->reached() == m_model->alignment.points();
    if (isOfFirstValue() || m_model->timeUnit.empty()) m_checkedUntil = now;
}

void BatchWatch::reach(std::int64_t time)
{
    if (m_row && time > m_row->begin && time - m_row->begin >= m_order.every) closeRow();
}

void BatchWatch::take(std::size_t variable, std::int64_t time, connect::Status status, double value)
{
    Variable& of = m_variables[variable];
    if (time <= of.time || connect::qualityOf(status) == Quality::Bad || !std::isfinite(value)) return;
    if (of.time != never) {
        of.between.push_back(double(time - of.time) * 1e-6);
        if (of.between.size() > maxBetween) of.between.pop_front();
    }
    of.time = time;
    of.status = status;
    of.value = value;
    if (m_from && !opens(time)) return;
    const std::int64_t behind = m_closed == never ? time : std::max(time, m_closed + 1);
    if (!m_row)
        m_row = Row{behind, behind,
                    mvda::RowVectorXd::Constant(Index(m_variables.size()), std::numeric_limits<double>::quiet_NaN())};
    m_row->time = std::max(m_row->time, behind);
    m_row->cells[Index(variable)] = value;
}

// Whether the batch has begun with a value of this time.
bool BatchWatch::opens(std::int64_t time)
{
    if (time < *m_from) return false;
    m_from.reset();
    if (m_order.startTime && time - *m_order.startTime > mayMiss())
        lose(time, {.why = say(CORE_TR("core", "The batch is not judged without its beginning at {1}: the first value "
                                               "after it is of {2}."),
                               base::writeInstant({*m_order.startTime}), base::writeInstant({time})),
                    .remedy = howToStateABegin()});
    return true;
}

// How far its rows may lie apart so that no point of the course was missed, or no row [µs].
std::int64_t BatchWatch::mayMiss() const
{
    double seconds = besides;
    const mvda::Alignment& alignment = m_model->alignment;
    const Index points = alignment.points();
    if (!m_model->timeUnit.empty() && alignment.by != mvda::AlignBy::Indicator && points > 1)
        seconds =
            std::max(seconds, base::fromUnit((alignment.axis[points - 1] - alignment.axis[0]) / double(points - 1),
                                             m_model->timeUnit));
    double usual = std::numeric_limits<double>::infinity();
    for (const Variable& variable : m_variables)
        usual = std::fmin(usual, base::usualInterval({variable.between.begin(), variable.between.end()}));
    if (std::isfinite(usual)) seconds = std::max(seconds, inTime * usual);
    return std::int64_t(std::llround(seconds * 1e6));
}

bool BatchWatch::isWhole() const
{
    return m_row && m_order.every == 0 && !m_row->cells.hasNaN();
}

void BatchWatch::closeRow()
{
    if (!m_row) return;
    Row row = std::move(*m_row);
    m_row.reset();
    m_closed = row.time;
    if (!m_monitor || m_monitor->reached() == m_model->alignment.points()) return;
    if (!m_isResumed)
        judge(std::move(row));
    else if (m_unconfirmed.size() < maxRows)
        m_unconfirmed.push_back(std::move(row));
}

// It is the batch that was known.
void BatchWatch::confirm()
{
    m_isResumed = false;
    for (Row& row : std::exchange(m_unconfirmed, {}))
        if (m_monitor && m_monitor->reached() < m_model->alignment.points()) judge(std::move(row));
}

base::Sentence BatchWatch::howToStateABegin() const
{
    if (!m_order.startTag.empty())
        return say(CORE_TR("core", "The next change of “{1}” begins a batch that is judged."), m_order.startTag);
    return say(CORE_TR("core", "State as the start of a batch (batch_start) the tag whose change begins one, or the "
                               "time at which it began, such as {1}."),
               m_rows > 0 ? base::writeInstant({m_begin}) : "2026-03-01T09:30:00Z");
}

void BatchWatch::lose(std::int64_t time)
{
    lose(time, {.why = say(CORE_TR("core", "The batch is not judged, as it is not known when it began.")),
                .remedy = howToStateABegin()});
}

void BatchWatch::lose(std::int64_t time, ConnectorStatus trouble)
{
    m_monitor.reset();
    m_unconfirmed.clear();
    m_checkedUntil.reset();
    if (isOfFirstValue()) m_begun.push_back({time});
    report(time, connect::status::badWaitingForInitialData, std::move(trouble));
}

double BatchWatch::timeOf(std::int64_t time) const
{
    return m_model->timeUnit.empty() ? double(m_rows) : base::toUnit(double(time - m_begin) * 1e-6, m_model->timeUnit);
}

void BatchWatch::judge(Row row)
{
    if (m_checkedUntil && m_rows > 0) {
        if (row.time - m_last > mayMiss())
            return lose(row.time,
                        {.why = say(isOfFirstValue()
                                        ? CORE_TR("core", "The batch is not judged, as it is not known whether it is "
                                                          "still the one that began at {1}: nothing is known from {2} "
                                                          "to {3}.")
                                        : CORE_TR("core", "The batch that began at {1} is no longer judged: its rows "
                                                          "are counted, as the model has no unit of time, and some "
                                                          "were missed from {2} to {3}."),
                                    base::writeInstant({m_begin}), base::writeInstant({m_last}),
                                    base::writeInstant({row.time})),
                         .remedy = howToStateABegin()});
        if (row.time >= *m_checkedUntil) m_checkedUntil.reset();
    }
    const std::optional<ConnectorStatus> lacking = lack(row.time);
    const bool isMissing = !missing().empty();
    // As titer-cli mvda monitor has it: batches that are runs of a plant begin where all of their quantities are there.
    if (m_rows == 0 && m_model->isVirtual) {
        if (isMissing) return report(row.time, connect::status::badWaitingForInitialData, *lacking);
        for (std::size_t j = 0; j < m_variables.size(); ++j) row.cells[Index(j)] = m_variables[j].value;
    }
    if (m_rows == maxRows)
        return report(
            row.time, connect::status::badConfigurationError,
            {.why = say(CORE_TR("core", "The batch has more than {1} rows of samples, so that it is no longer "
                                        "judged."),
                        std::to_string(maxRows)),
             .remedy = say(CORE_TR("core", "State in the settings of the source (batch_every) over which "
                                           "time values become one row."))});
    if (m_rows == 0) m_begin = row.time;
    base::Result<std::vector<mvda::MonitoredPoint>> reached =
        m_monitor->advance({timeOf(row.time), std::move(row.cells), m_phase});
    if (!reached)
        return report(row.time, connect::status::badConfigurationError,
                      {.why = reached.error().what,
                       .remedy = say(CORE_TR("core", "The batch is not judged until a sample comes that can be laid "
                                                     "beside those of the model."))});
    if (!std::exchange(m_isTold, true)) m_begun.push_back({row.time, m_begin});
    ++m_rows;
    m_last = row.time;
    if (lacking)
        return report(row.time,
                      isMissing ? connect::status::badWaitingForInitialData : connect::status::badSensorFailure,
                      *lacking);
    m_trouble.reset();
    connect::Status worst = connect::status::good;
    for (const Variable& variable : m_variables)
        if (connect::qualityOf(variable.status) != Quality::Good) worst = variable.status;
    for (mvda::MonitoredPoint& point : *reached) m_judged.push_back({row.time, std::move(point), worst});
}

bool BatchWatch::isStale(const Variable& variable, std::int64_t time) const
{
    const double usual = base::usualInterval({variable.between.begin(), variable.between.end()});
    return double(time - variable.time) * 1e-6 > base::samplingOf(usual, 0, variable.between.size()).newestStaleAfter();
}

std::vector<std::string> BatchWatch::missing() const
{
    std::vector<std::string> names;
    for (std::size_t j = 0; j < m_variables.size(); ++j)
        if (m_variables[j].time == never) names.push_back("“" + m_model->names[j] + "”");
    return names;
}

// Which variables keep the batch from being judged at this time.
std::optional<ConnectorStatus> BatchWatch::lack(std::int64_t time) const
{
    if (const std::vector<std::string> names = missing(); !names.empty())
        return ConnectorStatus{
            .why = say(CORE_TR("core", "The batch is not judged, as there is no value yet of {1}."),
                       base::join(names, ", ")),
            .remedy =
                say(CORE_TR("core", "Check that the source delivers these variables of the batch model, and which "
                                    "tags stand for them in its settings (batch_tag)."))};
    for (std::size_t j = 0; j < m_variables.size(); ++j)
        if (isStale(m_variables[j], time))
            return ConnectorStatus{
                .why = say(CORE_TR("core", "The batch is not judged, as the last value of “{1}” is of {2}."),
                           m_model->names[j], base::writeInstant({m_variables[j].time})),
                .remedy = say(CORE_TR("core", "Check the instrument; the batch is judged again with its next value."))};
    return std::nullopt;
}

// Once for each reason.
void BatchWatch::report(std::int64_t time, connect::Status status, ConnectorStatus trouble)
{
    if (m_trouble && m_trouble->why == trouble.why) return;
    m_trouble = std::move(trouble);
    m_judged.push_back({.time = time, .status = status});
}

std::optional<ConnectorStatus> BatchWatch::trouble() const
{
    if (m_isResumed && m_monitor)
        return ConnectorStatus{
            .why = say(CORE_TR("core", "It is not known yet whether batch “{1}” still runs: no value of “{2}” has come "
                                       "since the source was started."),
                       *m_start, m_order.startTag),
            .remedy = say(CORE_TR("core", "Check that the source delivers it as soon as it is connected."))};
    if (m_trouble) return m_trouble;
    if (m_isOver)
        return ConnectorStatus{
            .why = say(CORE_TR("core", "The batch that began at {1} has reached the last point of the model. When the "
                                       "next one begins is not known, so that nothing is judged."),
                       base::writeInstant({m_begin})),
            .remedy = howToStateABegin()};
    if (m_monitor) return m_rows == 0 && !missing().empty() ? lack(0) : std::nullopt;
    if (!m_start)
        return ConnectorStatus{
            .why = say(CORE_TR("core", "No value of “{1}” has come yet, so that it is not known when a batch begins."),
                       m_order.startTag),
            .remedy = say(CORE_TR("core", "Check that the source delivers it, or name another tag (batch_start)."))};
    if (!isRunning(*m_start)) return std::nullopt;
    return ConnectorStatus{
        .why = say(CORE_TR("core", "A batch was running before the source was started, and is not judged without its "
                                   "beginning.")),
        .remedy = say(CORE_TR("core", "The next change of “{1}” begins a batch that is judged."), m_order.startTag)};
}

} // namespace titer::app
