#include "app/run/advice/advice_session.h"

namespace titer::app {

AdviceSession::AdviceSession(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_task(QThread::LowPriority)
{
    connect(&document, &Document::opened, this, &AdviceSession::clear);
}

void AdviceSession::clear()
{
    m_task.stop();
    m_order = {};
    m_found.reset();
    m_errors.clear();
    emit changed();
}

void AdviceSession::stop()
{
    m_task.stop();
    emit changed();
}

void AdviceSession::start(const AdviceOrder& order, twin::ForecastRequest forecast,
                          std::optional<twin::LearnedFrom> learned)
{
    m_task.stop();
    m_order = order;
    m_found.reset();
    m_errors.clear();
    m_document.checkNow();
    if (!m_document.plant()) {
        m_errors = m_document.errors();
        return emit changed();
    }
    // Changes of the plant since the run are no gain of what is advised.
    forecast.ahead = m_document.plant();
    const auto done = std::make_shared<std::atomic<double>>(0.0);
    forecast.progress = [done](double share) { *done = share; };
    m_done = done;
    const auto advice =
        std::make_shared<PreparedAdvice>(prepareAdvice(m_document, order, std::move(forecast), m_errors));
    advice->request.learned = std::move(learned);
    if (m_errors.empty())
        m_task.start([this, advice, flowsheet = m_document.flowsheet()](
                         const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            if (stop.stop_requested()) return [] {};
            const base::Done found = findAdvice(flowsheet, m_document.catalogue(), *advice, stop);
            return [this, advice, found] {
                if (found)
                    m_found = advice;
                else
                    m_errors.push_back(found.error());
                emit changed();
            };
        });
    emit changed();
}

std::vector<twin::Advice> AdviceSession::list() const
{
    std::vector<twin::Advice> all;
    if (!m_found) return all;
    all = m_found->list.advised;
    all.insert(all.end(), m_found->list.heldBack.begin(), m_found->list.heldBack.end());
    return all;
}

bool AdviceSession::take(const twin::Advice& advice, bool goesOn)
{
    const AdviceChange& change = m_found->changes[advice.candidate];
    Edited after = goesOn ? setValue(m_document.flowsheet(), change.path, change.text)
                          : takenOver(m_document.flowsheet(), *m_found, change);
    if (!after) {
        m_errors = {after.error()};
        emit changed();
        return false;
    }
    m_document.apply(*std::move(after), tr("Take the advice: %1").arg(change.name));
    m_document.endMerge();
    return true;
}

} // namespace titer::app

#include "app/run/advice/moc_advice_session.cpp"
