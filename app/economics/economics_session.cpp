#include "app/economics/economics_session.h"

#include "app/document/document.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace titer::app {

using base::say;

namespace {

constexpr qint64 maxFactorsSize = 8 << 20;

base::Result<std::string> factorsText(const QString& path)
{
    const auto fault = [&](base::Sentence what) {
        return base::Error{base::Code::Io, path.toStdString(), std::move(what)};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(say(CORE_TR("core", "The file cannot be read ({1}). Check that it still exists."),
                         file.errorString().toStdString()));
    if (file.size() > maxFactorsSize)
        return fault(say(CORE_TR("core", "The file is {1} MB, above the maximum of {2} MB for a table of factors. "
                                         "Choose another one."),
                         std::to_string(file.size() >> 20), std::to_string(maxFactorsSize >> 20)));
    return file.read(maxFactorsSize).toStdString();
}

} // namespace

EconomicsSession::EconomicsSession(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_scenario(document.catalogue())
{
    // Prices need no other run.
    connect(&document, &Document::changed, this, [this] {
        if (!m_run || m_document.flowsheet().economics == m_order.stated) return;
        m_order.moves.clear(); // the schedule may be stated with the prices
        find();
    });
    connect(&document, &Document::leaving, this, &EconomicsSession::forget);
}

void EconomicsSession::setRun(const std::shared_ptr<const Run>& run)
{
    const std::shared_ptr<const Run> taken = run && run->plant ? run : nullptr;
    if (taken == m_run) return;
    m_run = taken;
    m_order.moves.clear(); // bars of another run
    find();
}

void EconomicsSession::setCount(const std::string& unit, int count)
{
    const int chosen = std::clamp(count, 1, schedule::maxCount);
    const auto [place, isNew] = m_order.counts.try_emplace(unit, chosen);
    if (!isNew && std::exchange(place->second, chosen) == chosen) return;
    m_order.moves.clear();
    find();
}

void EconomicsSession::setBatches(long batches)
{
    const long drawn = std::clamp(batches, 1L, maxDrawnBatches);
    if (drawn == m_order.batches) return;
    m_order.batches = drawn;
    m_order.moves.clear();
    find();
}

void EconomicsSession::setHorizon(double seconds)
{
    const double horizon = std::clamp(seconds, 0.0, schedule::maxTime);
    if (horizon == m_order.horizon) return;
    m_order.horizon = horizon;
    find();
}

void EconomicsSession::moveBar(std::size_t bar, double from)
{
    m_order.moves.emplace_back(bar, from);
    find();
}

void EconomicsSession::takeBackMove()
{
    if (m_order.moves.empty()) return;
    m_order.moves.pop_back();
    find();
}

base::Done EconomicsSession::openFactors(const QString& path)
{
    const base::Result<std::string> text = factorsText(path);
    if (!text) return text.error();
    base::Errors faults;
    base::Json json = base::readJson(*text, faults);
    if (!faults.empty()) return faults.front();
    m_order.factors = std::move(json);
    m_order.factorsName = QFileInfo(path).fileName();
    find();
    return base::done();
}

void EconomicsSession::leaveFactors()
{
    if (!m_order.factors) return;
    m_order.factors.reset();
    m_order.factorsName.clear();
    find();
}

// What was found before stays until there is something new.
void EconomicsSession::find()
{
    if (!m_run) {
        m_task.stop();
        m_found.reset();
        return emit changed();
    }
    m_order.stated = m_document.flowsheet().economics;
    m_task.start([this, run = m_run, order = m_order](const std::stop_token& stop,
                                                      const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const auto found = std::make_shared<const PlantEconomics>(economicsOf(run, order, stop));
        return [this, found] {
            m_found = found;
            emit changed();
        };
    });
    emit changed();
}

void EconomicsSession::forget()
{
    m_order = {};
    m_run.reset();
    find();
}

} // namespace titer::app

#include "app/economics/moc_economics_session.cpp"
