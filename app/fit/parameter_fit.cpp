#include "app/fit/parameter_fit.h"

#include "app/common/sentence.h"
#include "app/fit/run_places.h"
#include "app/form/tag_names.h"
#include "app/live/recordings/alignments.h"
#include "core/base/time.h"
#include "core/studies/calibration/fitted_unit.h"
#include "core/twin/measured_table.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr qint64 betweenPictures = 100; // [ms]

} // namespace

// All that the worker needs.
struct ParameterFit::Order {
    std::vector<MeasuredRunOrder> runs;
    std::optional<twin::AlignRule> align;
    studies::PlantFitRequest request;
};

ParameterFit::ParameterFit(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_tags(document, m_choices)
    , m_found(m_choices, document.catalogue())
    , m_kept(document)
{
    connect(&document, &Document::opened, this, [this] {
        if (unit().empty()) return;
        close();
        emit changed();
    });
    connect(&m_tags, &FitTags::read, this, [this](const base::Errors& errors) {
        m_errors = errors;
        emit changed();
    });
}

void ParameterFit::open(const std::string& unit, std::vector<FitRun> runs, std::vector<model::TagEntry> stated)
{
    close();
    m_choices.open(unit, std::move(runs), std::move(stated));
    m_choices.readParameters(m_document);
    readKept();
    emit changed();
}

void ParameterFit::close()
{
    m_task.stop();
    m_tags.clear();
    m_choices.clearParameters();
    m_found.clear();
    m_errors.clear();
}

void ParameterFit::retell()
{
    m_choices.retell(m_document);
    m_found.retell();
    m_tags.retell();
    emit changed();
}

// --- choices ----------------------------------------------------------------------------------------------------------

void ParameterFit::addFile(const QString& path)
{
    // One that is offered already is read as it was imported.
    const auto known = std::ranges::find_if(m_choices.runs, [&](const FitRun& run) {
        return QFileInfo(QString::fromStdString(run.recording.value("file"))).absoluteFilePath() ==
               QFileInfo(path).absoluteFilePath();
    });
    if (known != m_choices.runs.end()) {
        known->chosen = true;
        emit changed();
        return showTags(int(known - m_choices.runs.begin()));
    }
    FitRun run{QFileInfo(path).completeBaseName(), {{"file", path.toStdString()}}};
    run.offset = Alignments(m_document).offsetOf(Alignments::keyOf(run.recording));
    if (run.offset != 0.0) m_choices.align.reset();
    m_choices.runs.push_back(std::move(run));
    emit changed();
    showTags(int(runs().size()) - 1);
}

void ParameterFit::chooseRun(std::size_t run, bool chosen)
{
    m_choices.runs[run].chosen = chosen;
    emit changed();
}

void ParameterFit::alignBy(const twin::AlignRule& rule, const std::vector<twin::FilePlace>& places)
{
    m_choices.align = rule;
    m_choices.setPlaces(places);
    emit changed();
}

std::vector<MeasuredRunOrder> ParameterFit::chosenRuns()
{
    m_document.checkNow();
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    std::vector<MeasuredRunOrder> orders;
    for (const FitRun& run : runs())
        if (run.chosen && plant) orders.push_back(m_choices.orderOf(run, m_document.flowsheet(), plant));
    return orders;
}

void ParameterFit::showTags(int run)
{
    m_tags.show(run);
    emit changed();
}

void ParameterFit::mapTag(const std::string& tag, const std::string& variable)
{
    if (m_tags.map(tag, variable)) emit changed();
}

base::Done ParameterFit::mapTagBy(const std::string& tag, const std::string& variable, const QString& factor)
{
    const base::Done mapped = m_tags.mapBy(tag, variable, factor);
    if (mapped) emit changed();
    return mapped;
}

void ParameterFit::choose(const std::string& path, bool chosen)
{
    if (FitParameter* found = m_choices.parameter(path)) found->chosen = chosen;
    emit changed();
}

void ParameterFit::setBounds(const std::string& path, const QString& low, const QString& high)
{
    FitParameter* found = m_choices.parameter(path);
    if (!found) return;
    setFitBounds(*found, low, high);
    emit changed();
}

// --- the fit ----------------------------------------------------------------------------------------------------------

bool ParameterFit::makeOrder(Order& order)
{
    m_document.checkNow();
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) {
        m_errors = {{base::Code::Input, "",
                     base::say(CORE_TR("core", "The plant has errors. See the notices, and correct them first."))}};
        return false;
    }
    m_found.setPlant(m_document.flowsheet());
    model::Flowsheet stated = m_document.flowsheet();
    order.request = m_choices.request(stated);
    order.align = m_choices.align;
    for (const FitRun& run : runs())
        if (run.chosen) order.runs.push_back(m_choices.orderOf(run, stated, plant));
    return true;
}

void ParameterFit::start()
{
    Order order;
    const bool made = makeOrder(order);
    m_found.clear();
    if (!made) return emit changed();
    m_errors.clear();
    m_task.start(
        [this, order = std::move(order), &catalogue = m_document.catalogue()](
            const std::stop_token& stop, const BackgroundTask::Report& report) mutable -> BackgroundTask::Reported {
            base::Notices notices;
            std::vector<int> batches(order.runs.size(), -1);
            if (order.align) {
                const auto placed = placeRuns(order.runs, *order.align, stop);
                if (!placed) return [this, error = placed.error()] { end(error, {}); };
                for (std::size_t i = 0; i < placed->size(); ++i) {
                    order.runs[i].offset = (*placed)[i].shift;
                    batches[i] = (*placed)[i].batch;
                }
                report([this, placed] { m_choices.setPlaces(*placed); });
            }
            for (const MeasuredRunOrder& run : order.runs) {
                base::Result<MeasuredRun> read = readMeasuredRun(run, stop);
                if (!read) return [this, error = read.error()] { end(error, {}); };
                notices.insert(notices.end(), read->notices.begin(), read->notices.end());
                order.request.experiments.push_back(std::move(read->experiment));
            }
            order.request.experiments = twin::joinBatches(std::move(order.request.experiments), batches);
            report([this, experiments = order.request.experiments, notices] {
                m_found.takeData(experiments, notices, m_document.plant().get());
                emit changed();
            });
            QElapsedTimer since;
            order.request.progress = [this, &report, &since](const studies::FitProgress& progress) {
                if (since.isValid() && !since.hasExpired(betweenPictures)) return;
                since.start();
                report([this, progress] {
                    m_found.take(progress);
                    emit moved();
                });
            };
            const base::Result<studies::PlantFit> found = studies::fitPlant(order.request, catalogue, stop);
            order.request.progress = {};
            return [this, found, request = std::move(order.request)] { end(found, request); };
        });
    emit changed();
}

void ParameterFit::stop()
{
    m_task.interrupt();
}

void ParameterFit::end(const base::Result<studies::PlantFit>& found, const studies::PlantFitRequest& request)
{
    if (found)
        m_found.take(*found, request);
    else
        m_errors = {found.error()};
    emit changed();
}

QStringList ParameterFit::faults() const
{
    QStringList words;
    for (const base::Error& error : m_errors) words.append(sentence(error));
    return words;
}

QStringList ParameterFit::remarks() const
{
    return m_found.remarks(result() && !isFitting() && !m_found.isOf(m_document.flowsheet()));
}

// --- what follows from it ---------------------------------------------------------------------------------------------

bool ParameterFit::canStudy() const
{
    return result() && result()->converged && !isFitting() && !m_found.request().experiments.empty() &&
           std::ranges::any_of(result()->parameters, [](const auto& p) { return p.stdError && p.experiment.empty(); });
}

// `compute` from what was asked and found, in the background; `take` its result.
template <class Compute, class Take> void ParameterFit::study(Compute compute, Take take)
{
    if (!canStudy()) return;
    m_task.start([this, compute, take, request = m_found.request(), fit = *result(),
                  &catalogue = m_document.catalogue()](const std::stop_token& stop,
                                                       const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const auto found = compute(request, fit, catalogue, stop);
        return [this, take, found] {
            if (!found) m_errors = {found.error()};
            take(found);
            emit changed();
        };
    });
    emit changed();
}

void ParameterFit::propose()
{
    study([](const auto& request, const auto& fit, const auto& catalogue,
             const std::stop_token& stop) { return studies::nextExperiments(request, fit, {}, catalogue, stop); },
          [this](const base::Result<std::vector<studies::NextExperiment>>& found) {
              m_found.setProposals(found ? *found : std::vector<studies::NextExperiment>());
          });
}

void ParameterFit::profile()
{
    study(studies::profilePlant, [this](const base::Result<std::vector<studies::PlantProfile>>& found) {
        if (found) m_found.setProfiles(*found);
    });
}

bool ParameterFit::canPut() const
{
    if (!result() || isFitting()) return false;
    if (m_found.keptAs().empty() || !result()->fitted.empty())
        return !result()->fitted.empty() && m_found.isOf(m_document.flowsheet());
    bool all = true;
    (void)m_found.withValues(m_document.flowsheet(), all);
    return all;
}

// With the project stays where the values come from.
bool ParameterFit::put()
{
    if (!canPut()) return false;
    if (canKeep()) {
        keep();
        if (m_found.keptAs().empty()) return false;
    }
    bool all = true;
    model::Flowsheet after =
        m_found.withValues(result()->fitted.empty() ? m_document.flowsheet() : result()->fitted.front(), all);
    QStringList names, fitted;
    for (const FitRun& run : runs())
        if (run.chosen) names.append(run.name);
    for (const FitValue& value : m_found.values())
        fitted.append(
            value.interval.isEmpty()
                ? tr("%1 %2 [?]", "parameter, value").arg(value.name, value.value)
                : tr("%1 %2 [%3]", "parameter, value, its interval").arg(value.name, value.value, value.interval));
    studies::noteOrigin(after, unit(),
                        tr("Fitted to “%1”: %2", "recordings, values")
                            .arg(names.join(QStringLiteral("”, “")), fitted.join(QStringLiteral(", ")))
                            .toStdString());
    m_document.apply(std::move(after), tr("Put the fit into %1").arg(unitName(m_document.flowsheet(), unit())));
    m_document.endMerge();
    return true;
}

// --- what the project keeps -------------------------------------------------------------------------------------------

void ParameterFit::readKept()
{
    if (const base::Done read = m_kept.read(unit()); !read) m_errors = {read.error()};
}

bool ParameterFit::canKeep() const
{
    return result() && !isFitting() && m_found.keptAs().empty() && m_kept.canAdd();
}

// As it is now, with all that shows it again.
void ParameterFit::keep()
{
    if (!canKeep()) return;
    KeptFit fit;
    m_choices.addTo(fit);
    m_found.addTo(fit);
    fit.created = base::writeInstant(base::now());
    const base::Result<std::string> id = m_kept.add(fit);
    m_errors.clear();
    if (id)
        m_found.setKeptAs(*id);
    else
        m_errors = {id.error()};
    readKept();
    emit changed();
}

// Recordings and settings are those of then: they can be fitted again.
void ParameterFit::showKept(int index)
{
    if (!m_kept.has(index) || isFitting()) return;
    const KeptFit& fit = kept()[std::size_t(index)];
    m_errors.clear();
    m_tags.clear();
    m_choices.take(fit, m_document);
    m_found.show(fit, m_document.flowsheet());
    emit changed();
}

void ParameterFit::removeKept(int index)
{
    if (!m_kept.has(index) || !m_document.project()) return;
    const std::string id = kept()[std::size_t(index)].id;
    const base::Done removed = m_kept.remove(id);
    m_errors.clear();
    if (!removed) m_errors = {removed.error()};
    if (removed && m_found.keptAs() == id) m_found.clear();
    readKept();
    emit changed();
}

} // namespace titer::app

#include "app/fit/moc_parameter_fit.cpp"
