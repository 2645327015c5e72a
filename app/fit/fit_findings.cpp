#include "app/fit/fit_findings.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/document/edits.h"
#include "app/form/tag_names.h"
#include "core/base/hash.h"
#include "core/base/units/units.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

namespace {

constexpr double missed = 0.1; // of the largest value: residuals from here on are more than noise

QString shown(double value)
{
    return shownNumber(value, 'g', 4);
}

QString in(const FormRow& row, double si)
{
    return shown(row.unit.empty() ? si : base::toUnit(si, row.unit));
}

QString withUnit(const FormRow& row, double si)
{
    const QString words = unitText(row.unit);
    //: A value and its unit.
    return words.isEmpty() ? in(row, si) : FitFindings::tr("%1 %2").arg(in(row, si), words);
}

std::string digestOf(const model::Flowsheet& plant)
{
    return base::sha256(model::writePlant(plant));
}

std::vector<double> plainNumbers(const QVector<double>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

FitFindings::FitFindings(const FitChoices& choices, const model::Catalogue& catalogue)
    : m_choices(choices)
    , m_catalogue(catalogue)
{
}

void FitFindings::clear()
{
    m_courses.clear();
    m_first.clear();
    m_now.clear();
    m_made = 0;
    m_result.reset();
    m_keptAs.clear();
    m_proposals.clear();
    m_profiles.clear();
    m_notices.clear();
}

void FitFindings::setPlant(const model::Flowsheet& plant)
{
    m_plant = plant;
    m_digest = digestOf(plant);
}

void FitFindings::takeData(const std::vector<studies::FitExperiment>& experiments, const base::Notices& notices,
                           const model::Plant* plant)
{
    m_notices = notices;
    const bool several = experiments.size() > 1;
    for (const studies::FitExperiment& experiment : experiments)
        for (const studies::MeasuredCourse& measured : experiment.courses) {
            Course course;
            course.tag = measured.tag;
            if (several) course.experiment = experiment.name;
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
    retell();
}

void FitFindings::take(const studies::FitProgress& progress)
{
    m_made = progress.runs;
    m_now = progress.modelled;
    if (m_first.empty()) m_first = m_now;
}

void FitFindings::take(const studies::PlantFit& found, const studies::PlantFitRequest& request)
{
    m_request = request;
    m_result = found;
    m_made = found.runs;
    m_now.clear();
    for (const studies::FittedCourse& course : found.courses) m_now.push_back(course.modelled);
}

void FitFindings::retell()
{
    for (Course& course : m_courses)
        if (!course.tag.empty()) course.name = courseName(course);
}

QString FitFindings::courseName(const Course& course) const
{
    QString name = tagName(m_plant, m_catalogue, course.tag);
    // Of two units that are measured, the same quantity has both names.
    if (std::ranges::any_of(m_courses, [&](const Course& other) {
            return other.tag != course.tag && tagName(m_plant, m_catalogue, other.tag) == name;
        }))
        name = namesWithUnits(m_plant, m_catalogue, {course.tag}).begin()->second;
    return course.experiment.empty()
               ? name
               : tr("%1, %2", "a quantity, a recording").arg(name, QString::fromStdString(course.experiment));
}

bool FitFindings::isOf(const model::Flowsheet& plant) const
{
    return m_digest == digestOf(plant);
}

namespace {

// In the unit that somebody gave it there, such as 1/h of a law's own rate, else in that of its row.
base::Json valueAsStated(const model::Flowsheet& stated, FormRow row, double si)
{
    const base::Json* present = model::findAtPath(stated, row.path);
    if (present && present->isObject()) present = present->find("value"); // of a law's own parameter with a label
    const std::optional<std::string> unit =
        present && present->isString() ? base::unitIn(present->string()) : std::nullopt;
    if (unit && !row.unit.empty() && base::findUnit(*unit) && base::sameDimension(*unit, row.unit)) row.unit = *unit;
    return statedValue(row, si);
}

} // namespace

model::Flowsheet FitFindings::withValues(const model::Flowsheet& plant, bool& all) const
{
    model::Flowsheet after = plant;
    const std::string first = m_choices.runs.empty() ? std::string() : m_choices.runs.front().name.toStdString();
    for (const studies::FittedParameter& fitted : m_result->parameters) {
        if (!fitted.experiment.empty() && fitted.experiment != first) continue;
        const FitParameter* there = m_choices.parameter(fitted.path);
        const base::Json value = there ? valueAsStated(m_plant, there->row, fitted.value) : base::Json(fitted.value);
        const Edited with = setValue(after, fitted.path, value);
        all = all && there && with.ok();
        if (with) after = *with;
    }
    return after;
}

QList<FitValue> FitFindings::values() const
{
    QList<FitValue> rows;
    if (!m_result) return rows;
    for (const studies::FittedParameter& fitted : m_result->parameters) {
        const FitParameter* found = m_choices.parameter(fitted.path);
        if (!found) continue;
        const FormRow& row = found->row;
        rows.append({fitted.path, m_choices.nameOf(fitted.path, fitted.experiment), withUnit(row, fitted.start),
                     withUnit(row, fitted.value),
                     //: From and to of an interval of confidence.
                     fitted.stdError ? tr("%1 to %2").arg(in(row, fitted.low), in(row, fitted.high)) : QString(),
                     sentence(studies::sentenceOf(studies::verdictOf(fitted, m_result->converged)))});
    }
    return rows;
}

QStringList FitFindings::remarks(bool stale) const
{
    QStringList words;
    if (m_result) {
        if (!m_result->converged) words.append(sentence(m_result->message));
        for (std::size_t i = 0; i < m_result->courses.size() && i < m_courses.size(); ++i)
            if (const studies::FittedCourse& course = m_result->courses[i]; course.rms > missed * course.largest)
                words.append(
                    tr("The model misses %1 by %2 % of its largest value. Verdicts and intervals hold only where the "
                       "model follows the measurements: try another start or other parameters.")
                        .arg(m_courses[i].name, shown(100.0 * course.rms / course.largest)));
        for (const base::Sentence& remark : m_result->remarks) words.append(sentence(remark));
        if (stale)
            words.append(
                m_result->fitted.empty()
                    ? tr("The plant is another one than was fitted then. The values can be put into it all the "
                         "same; verdicts and intervals are those of that plant.")
                    : tr("The plant has been changed since. Fit again before the values are put into it."));
    }
    for (const base::Notice& notice : m_notices) words.append(sentence(notice));
    return words;
}

QStringList FitFindings::courses() const
{
    QStringList names;
    for (const Course& course : m_courses) names.append(course.name);
    return names;
}

FitPicture FitFindings::picture(int index) const
{
    if (index < 0 || std::size_t(index) >= m_courses.size()) return {};
    const auto place = std::size_t(index);
    const Course& course = m_courses[place];
    const std::string unit = shownUnit(course.unit);
    const auto converted = [&](const auto& values) {
        QVector<double> all;
        for (const double value : values) all.append(base::toUnit(value, unit));
        return all;
    };
    FitPicture picture{course.name, unitText(unit), course.times, converted(course.measured), {}, {}};
    if (place < m_first.size()) picture.start = converted(m_first[place]);
    if (place < m_now.size()) picture.model = converted(m_now[place]);
    return picture;
}

QStringList FitFindings::proposals() const
{
    QStringList words;
    for (const studies::NextExperiment& next : m_proposals) words.append(proposalText(next));
    return words;
}

QString FitFindings::proposalText(const studies::NextExperiment& next) const
{
    QStringList times;
    const char* const timeUnit = next.times.back() >= base::fromUnit(2.0, "d") ? "d" : "h";
    for (const double t : next.times) times.append(QLocale().toString(base::toUnit(t, timeUnit), 'f', 2));
    const QString when = times.join(QStringLiteral(" · ")), unit = unitText(timeUnit);
    const auto percent = [](double share) { return shown(100.0 * share); };
    return next.goal == studies::SamplingGoal::Worst
               ? tr("For the widest interval: samples of a repetition at %1 %2 bring %3 from ± %4 % to ± %5 %.")
                     .arg(when, unit, m_choices.nameOf(next.worst), percent(next.before), percent(next.after))
               : tr("For all intervals together: samples of a repetition at %1 %2 narrow them to %3 % of their width.")
                     .arg(when, unit, percent(next.shrink));
}

QList<FitProfile> FitFindings::profiles() const
{
    QList<FitProfile> list;
    for (const studies::PlantProfile& profile : m_profiles) {
        const FitParameter* found = m_choices.parameter(profile.path);
        const std::string unit = found ? found->row.unit : std::string();
        FitProfile shown{
            m_choices.nameOf(profile.path, profile.experiment), unitText(unit), {}, {}, 0.0, profile.threshold};
        for (const studies::PlantProfile::Point& point : profile.points) {
            shown.values.append(unit.empty() ? point.value : base::toUnit(point.value, unit));
            shown.rises.append(point.rise);
            if (point.rise == 0.0) shown.fitted = shown.values.last();
        }
        list.append(std::move(shown));
    }
    return list;
}

FitCorrelation FitFindings::correlation() const
{
    FitCorrelation found;
    if (!m_result) return found;
    const Eigen::MatrixXd& all = m_result->correlation;
    for (std::size_t i = 0; i < m_result->parameters.size(); ++i) {
        const studies::FittedParameter& fitted = m_result->parameters[i];
        found.names.append(m_choices.nameOf(fitted.path, fitted.experiment));
        const auto row = all.row(Eigen::Index(i));
        found.rows.append(QVector<double>(row.begin(), row.end()));
    }
    return found;
}

void FitFindings::addTo(KeptFit& fit) const
{
    fit.plant = m_digest;
    fit.result = *m_result;
    for (std::size_t i = 0; i < m_courses.size() && i < fit.result.courses.size(); ++i) {
        const Course& course = m_courses[i];
        fit.courses.push_back({course.name.toStdString(), course.unit, plainNumbers(course.times),
                               plainNumbers(course.measured), i < m_first.size() ? m_first[i] : std::vector<double>(),
                               course.experiment});
    }
}

void FitFindings::show(const KeptFit& fit, const model::Flowsheet& plant)
{
    clear();
    m_plant = plant;
    m_result = fit.result;
    m_made = fit.result.runs;
    m_request = {};
    m_keptAs = fit.id;
    m_digest = fit.plant;
    for (std::size_t i = 0; i < fit.courses.size(); ++i) {
        const KeptFit::Course& course = fit.courses[i];
        m_courses.push_back({QString::fromStdString(course.name), course.unit,
                             QVector<double>(course.times.begin(), course.times.end()),
                             QVector<double>(course.measured.begin(), course.measured.end())});
        // What is no longer in the plant keeps the name of then.
        const std::string& tag = fit.result.courses[i].tag;
        if (course.recording && plant.unit(std::string_view(tag).substr(0, tag.find('.')))) {
            m_courses.back().tag = tag;
            m_courses.back().experiment = *course.recording;
        }
        if (!course.start.empty()) m_first.push_back(course.start);
        m_now.push_back(fit.result.courses[i].modelled);
    }
    retell();
}

} // namespace titer::app
