// A recorder's alarms as they are seen from its own thread: definitions and acts go to the historian's, what they say comes back. Formulas
// go there too.
#include "app/common/post.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/recorder/recorder.h"
#include "core/base/math/expression.h"
#include "core/base/time.h"

#include <utility>

namespace titer::app {

void Recorder::setAlarms(std::vector<alarm::Definition> alarms, const std::string& reason)
{
    if (m_stopping) return;
    m_definitions = std::move(alarms);
    sendAlarms(reason);
}

// A source that ends counts no more, one that comes in its place does.
void Recorder::sendAlarms(const std::string& reason)
{
    m_readByAlarms.clear();
    for (const alarm::Definition& definition : m_definitions) {
        if (!definition.enabled) continue;
        const std::vector<std::string> tags = alarm::tagsOf(definition);
        m_readByAlarms.insert(tags.begin(), tags.end());
    }
    std::vector<connect::Source> sources;
    for (const auto& line : m_lines) {
        if (line->isOfEstimators()) continue; // never away
        if (line->next)
            sources.push_back(*line->next);
        else if (!line->ending)
            sources.push_back(line->source);
    }
    post(m_history, [definitions = withOwn(m_definitions, sources), reason](HistoryRunner& history) {
        history.setAlarms(definitions, reason);
    });
}

void Recorder::setFormulas(const std::vector<CalculatedTag>& formulas)
{
    if (m_stopping) return;
    m_readByFormulas.clear();
    for (const CalculatedTag& formula : formulas) {
        std::vector<std::string> names;
        (void)base::readExpression(formula.formula, {}, names);
        m_readByFormulas.insert(names.begin(), names.end());
    }
    post(m_history, [formulas](HistoryRunner& history) { history.setFormulas(formulas); });
}

void Recorder::sendHealth()
{
    if (!m_history) return;
    RecorderHealth health{.freeBytes = m_totals.freeBytes,
                          .diskDays = m_totals.diskDays,
                          .clock = base::clockState(),
                          .backupFails = m_totals.backupFault.has_value(),
                          .notificationFails = m_totals.notificationFault.has_value(),
                          .isAlone = m_totals.standby.has_value()};
    for (const auto& line : m_lines) {
        if (!line->source.enabled) continue;
        const connect::State state = line->state.status.state;
        health.isRenamed = health.isRenamed || (line->isRenamed() && state != connect::State::Stopped);
        if (line->isOfEstimators()) continue;
        health.away[line->source.id] = state != connect::State::Connected && state != connect::State::Degraded &&
                                       state != connect::State::Stopped; // a person stopped it
    }
    post(m_history, [health](HistoryRunner& history) { history.setHealth(health); });
}

void Recorder::act(const QString& request, alarm::Act act)
{
    if (!m_history) {
        emit acted(request, {{base::Code::Io, m_project, base::say(CORE_TR("core", "The recorder is ending."))}});
        return;
    }
    act.person = store::personOfProcess();
    post(m_history, [request, act](HistoryRunner& history) { history.act(request, act); });
}

void Recorder::takeAlarms(const std::shared_ptr<const AlarmReport>& report)
{
    m_raisedToday = report->raisedToday;
    static const std::string nameAlarm = std::string(ownSource) + "." + nameTag;
    for (const AlarmRow& row : report->rows) {
        if (row.definition.id != nameAlarm) continue;
        const alarm::State state = row.alarmStatus.state;
        const bool wasOwed = std::exchange(m_isNameOwed, alarm::isUnacknowledged(state));
        if (!wasOwed || (state != alarm::State::Acknowledged && state != alarm::State::Normal)) continue;
        // Who acknowledges it has seen under which names the values are recorded; what nothing reads any more is accepted by that.
        for (const auto& line : m_lines) line->acceptNames();
        change();
    }
    if (report->all) {
        m_alarms = report->rows;
        m_alarmPlaces.clear();
        for (std::size_t i = 0; i < m_alarms.size(); ++i) m_alarmPlaces[m_alarms[i].definition.id] = i;
    } else {
        for (const AlarmRow& row : report->rows)
            if (const auto found = m_alarmPlaces.find(row.definition.id); found != m_alarmPlaces.end())
                m_alarms[found->second] = row;
    }
    m_notifier->see(m_alarms);
    emit alarmsChanged(report);
}

} // namespace titer::app
