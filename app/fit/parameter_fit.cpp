#include "app/fit/parameter_fit.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "app/live/recordings/alignments.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/fitted_unit.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

namespace {

constexpr qint64 betweenPictures = 100; // [ms]

} // namespace

// All that the worker needs.
struct ParameterFit::Order {
    std::vector<MeasuredRunOrder> runs;
    studies::PlantFitRequest request;
};

ParameterFit::ParameterFit(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, [this] {
        if (m_unit.empty()) return;
        close();
        emit changed();
    });
}

void ParameterFit::open(const std::string& unit, std::vector<FitRun> runs, std::vector<model::TagEntry> stated)
{
    close();
    m_unit = unit;
    m_runs = std::move(runs);
    m_stated = std::move(stated);
    readParameters();
    readKept();
    emit changed();
}

void ParameterFit::close()
{
    m_task.stop();
    m_reading.stop();
    m_tagsOf = -1;
    m_tags.clear();
    m_parameters.clear();
    clearResult();
    m_errors.clear();
}

void ParameterFit::clearResult()
{
    m_courses.clear();
    m_first.clear();
    m_now.clear();
    m_made = 0;
    m_result.reset();
    m_shown.clear();
    m_proposals.clear();
    m_profiles.clear();
    m_notices.clear();
}

void ParameterFit::readParameters()
{
    m_parameters = fitParametersOf(m_document.flowsheet(), m_document.catalogue(), m_unit);
}

void ParameterFit::retell()
{
    const std::vector<FitParameter> before = std::exchange(m_parameters, {});
    readParameters();
    for (const FitParameter& old : before)
        if (FitParameter* p = parameter(old.row.path)) {
            p->chosen = old.chosen;
            setFitBounds(*p, old.low, old.high);
        }
    for (Course& course : m_courses)
        if (!course.tag.empty()) course.name = courseName(course);
    for (FitTag& tag : m_tags)
        for (auto& [variable, name] : tag.choices)
            name = tagName(m_document.flowsheet(), m_document.catalogue(), variable);
    emit changed();
}

void ParameterFit::addFile(const QString& path)
{
    FitRun run{QFileInfo(path).completeBaseName(), {{"file", path.toStdString()}}};
    run.offset = Alignments(m_document).offsetOf(Alignments::keyOf(run.recording));
    m_runs.push_back(std::move(run));
    emit changed();
    showTags(int(m_runs.size()) - 1);
}

void ParameterFit::chooseRun(std::size_t run, bool chosen)
{
    m_runs[run].chosen = chosen;
    emit changed();
}

const FitParameter* ParameterFit::parameter(const std::string& path) const
{
    const auto found = std::ranges::find(m_parameters, path, [](const FitParameter& p) { return p.row.path; });
    return found == m_parameters.end() ? nullptr : &*found;
}

void ParameterFit::choose(const std::string& path, bool chosen)
{
    if (FitParameter* found = parameter(path)) found->chosen = chosen;
    emit changed();
}

void ParameterFit::setBounds(const std::string& path, const QString& low, const QString& high)
{
    FitParameter* found = parameter(path);
    if (!found) return;
    setFitBounds(*found, low, high);
    emit changed();
}

QString ParameterFit::whyNot() const
{
    if (std::ranges::none_of(m_runs, &FitRun::chosen)) return tr("Choose a recording to fit to.");
    if (std::ranges::none_of(m_parameters, &FitParameter::chosen)) return tr("Choose a parameter to fit.");
    for (const FitParameter& p : m_parameters)
        if (p.chosen && !p.fault.isEmpty()) return p.fault;
    return {};
}

bool ParameterFit::makeOrder(Order& order)
{
    m_document.checkNow();
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) {
        m_errors = {{base::Code::Input, "",
                     base::say(CORE_TR("core", "The plant has errors. See the notices, and correct them first."))}};
        return false;
    }
    m_fitted = m_document.flowsheet();
    m_plant = digestOfFitted();
    model::Flowsheet stated = m_fitted; // with the defaults that are fitted
    for (const FitParameter& p : m_parameters) {
        if (!p.chosen) continue;
        order.request.paths.push_back(p.row.path);
        stated = withStated(stated, p.row);
        QString fault;
        studies::FitBounds bounds{.path = p.row.path};
        bounds.low = boundOf(p.row, p.low, fault).value_or(bounds.low);
        bounds.high = boundOf(p.row, p.high, fault).value_or(bounds.high);
        if (std::isfinite(bounds.low) || std::isfinite(bounds.high)) order.request.bounds.push_back(bounds);
    }
    order.request.starts = m_starts;
    order.request.freeInitial = m_freeInitial;
    for (const FitRun& run : m_runs)
        if (run.chosen) order.runs.push_back(orderOf(run, stated, plant));
    return true;
}

void ParameterFit::start()
{
    Order order;
    const bool made = makeOrder(order);
    clearResult();
    if (!made) return emit changed();
    m_errors.clear();
    m_task.start(
        [this, order = std::move(order), &catalogue = m_document.catalogue()](
            const std::stop_token& stop, const BackgroundTask::Report& report) mutable -> BackgroundTask::Reported {
            base::Notices notices;
            for (const MeasuredRunOrder& run : order.runs) {
                base::Result<MeasuredRun> read = readMeasuredRun(run, stop);
                if (!read) return [this, error = read.error()] { end(error); };
                notices.insert(notices.end(), read->notices.begin(), read->notices.end());
                order.request.experiments.push_back(std::move(read->experiment));
            }
            report([this, experiments = order.request.experiments, notices] { takeData(experiments, notices); });
            QElapsedTimer since;
            order.request.progress = [this, &report, &since](const studies::FitProgress& progress) {
                if (since.isValid() && !since.hasExpired(betweenPictures)) return;
                since.start();
                report([this, progress] { take(progress); });
            };
            const base::Result<studies::PlantFit> found = studies::fitPlant(order.request, catalogue, stop);
            order.request.progress = {};
            return [this, found, request = std::move(order.request)] {
                m_request = request;
                end(found);
            };
        });
    emit changed();
}

void ParameterFit::stop()
{
    m_task.interrupt();
}

// Next to the fit's own courses: the samples that are there, by experiments.
void ParameterFit::takeData(const std::vector<studies::FitExperiment>& experiments, const base::Notices& notices)
{
    m_notices = notices;
    const bool several = experiments.size() > 1;
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    for (const studies::FitExperiment& experiment : experiments)
        for (const studies::MeasuredCourse& measured : experiment.courses) {
            Course course;
            course.tag = measured.tag;
            if (several) course.experiment = experiment.name;
            course.name = courseName(course);
            if (plant)
                if (const auto target = model::findReadTarget(*plant, measured.tag))
                    course.unit = target->unitOfMeasure;
            for (std::size_t i = 0; i < measured.values.size(); ++i) {
                if (!std::isfinite(measured.values[i])) continue;
                course.times.append(experiment.times[i]);
                course.measured.append(measured.values[i]);
            }
            m_courses.push_back(std::move(course));
        }
    emit changed();
}

QString ParameterFit::courseName(const Course& course) const
{
    const QString name = tagName(m_fitted, m_document.catalogue(), course.tag);
    return course.experiment.empty()
               ? name
               : tr("%1, %2", "a quantity, a recording").arg(name, QString::fromStdString(course.experiment));
}

void ParameterFit::take(const studies::FitProgress& progress)
{
    m_made = progress.runs;
    m_now = progress.modelled;
    if (m_first.empty()) m_first = m_now;
    emit moved();
}

void ParameterFit::end(const base::Result<studies::PlantFit>& found)
{
    if (!found) {
        m_errors = {found.error()};
        return emit changed();
    }
    m_result = *found;
    m_made = found->runs;
    m_now.clear();
    for (const studies::FittedCourse& course : found->courses) m_now.push_back(course.modelled);
    emit changed();
}

bool ParameterFit::canStudy() const
{
    return m_result && m_result->converged && !isFitting() && !m_request.experiments.empty() &&
           std::ranges::any_of(m_result->parameters, [](const auto& p) { return p.stdError && p.experiment.empty(); });
}

// `compute` from what was asked and found, in the background; `take` its result.
template <class Compute, class Take> void ParameterFit::study(Compute compute, Take take)
{
    if (!canStudy()) return;
    m_task.start([this, compute, take, request = m_request, fit = *m_result, &catalogue = m_document.catalogue()](
                     const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
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
              m_proposals.clear();
              if (found) m_proposals = *found;
          });
}

void ParameterFit::profile()
{
    study(studies::profilePlant, [this](const base::Result<std::vector<studies::PlantProfile>>& found) {
        if (found) m_profiles = *found;
    });
}

bool ParameterFit::isStale() const
{
    return m_plant != base::sha256(model::writePlant(m_document.flowsheet()));
}

bool ParameterFit::canPut() const
{
    if (!m_result || isFitting()) return false;
    if (m_shown.empty() || !m_result->fitted.empty()) return !m_result->fitted.empty() && !isStale();
    bool all = true;
    (void)withValues(m_document.flowsheet(), all);
    return all;
}

void ParameterFit::put()
{
    if (!canPut()) return;
    bool all = true;
    model::Flowsheet after =
        m_result->fitted.empty() ? withValues(m_document.flowsheet(), all) : m_result->fitted.front();
    QStringList names, fitted;
    for (const FitRun& run : m_runs)
        if (run.chosen) names.append(run.name);
    for (const FitValue& value : values())
        fitted.append(
            value.interval.isEmpty()
                ? tr("%1 %2 [?]", "parameter, value").arg(value.name, value.value)
                : tr("%1 %2 [%3]", "parameter, value, its interval").arg(value.name, value.value, value.interval));
    studies::noteOrigin(after, m_unit,
                        tr("Fitted to “%1”: %2", "recordings, values")
                            .arg(names.join(QStringLiteral("”, “")), fitted.join(QStringLiteral(", ")))
                            .toStdString());
    m_document.apply(std::move(after), tr("Put the fit into %1").arg(unitName(m_document.flowsheet(), m_unit)));
    m_document.endMerge();
}

} // namespace titer::app

#include "app/fit/moc_parameter_fit.cpp"
