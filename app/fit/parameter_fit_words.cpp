// What a fit says, and its pictures.
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/fit/parameter_fit.h"
#include "core/base/units/units.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

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
    return words.isEmpty() ? in(row, si) : ParameterFit::tr("%1 %2").arg(in(row, si), words);
}

} // namespace

QList<FitValue> ParameterFit::values() const
{
    QList<FitValue> rows;
    if (!m_result) return rows;
    for (const studies::FittedParameter& fitted : m_result->parameters) {
        const FitParameter* found = parameter(fitted.path);
        if (!found) continue;
        const FormRow& row = found->row;
        rows.append({fitted.path, nameOf(fitted.path, fitted.experiment), withUnit(row, fitted.start),
                     withUnit(row, fitted.value),
                     //: From and to of an interval of confidence.
                     fitted.stdError ? tr("%1 to %2").arg(in(row, fitted.low), in(row, fitted.high)) : QString(),
                     sentence(studies::sentenceOf(studies::verdictOf(fitted)))});
    }
    return rows;
}

QStringList ParameterFit::faults() const
{
    QStringList words;
    for (const base::Error& error : m_errors) words.append(sentence(error));
    return words;
}

QStringList ParameterFit::remarks() const
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
        if (!isFitting() && isStale())
            words.append(
                m_result->fitted.empty()
                    ? tr("The plant is another one than was fitted then. The values can be put into it all the "
                         "same; verdicts and intervals are those of that plant.")
                    : tr("The plant has been changed since. Fit again before the values are put into it."));
    }
    for (const base::Notice& notice : m_notices) words.append(sentence(notice));
    return words;
}

QStringList ParameterFit::courses() const
{
    QStringList names;
    for (const Course& course : m_courses) names.append(course.name);
    return names;
}

FitPicture ParameterFit::picture(int index) const
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

QStringList ParameterFit::proposals() const
{
    QStringList words;
    for (const studies::NextExperiment& next : m_proposals) words.append(proposalText(next));
    return words;
}

QString ParameterFit::proposalText(const studies::NextExperiment& next) const
{
    QStringList times;
    const char* const timeUnit = next.times.back() >= base::fromUnit(2.0, "d") ? "d" : "h";
    for (const double t : next.times) times.append(QLocale().toString(base::toUnit(t, timeUnit), 'f', 2));
    const QString when = times.join(QStringLiteral(" · ")), unit = unitText(timeUnit);
    const auto percent = [](double share) { return shown(100.0 * share); };
    return next.goal == studies::SamplingGoal::Worst
               ? tr("For the widest interval: samples of a repetition at %1 %2 bring %3 from ± %4 % to ± %5 %.")
                     .arg(when, unit, nameOf(next.worst), percent(next.before), percent(next.after))
               : tr("For all intervals together: samples of a repetition at %1 %2 narrow them to %3 % of their width.")
                     .arg(when, unit, percent(next.shrink));
}

QList<FitProfile> ParameterFit::profiles() const
{
    QList<FitProfile> list;
    for (const studies::PlantProfile& profile : m_profiles) {
        const FitParameter* found = parameter(profile.path);
        const std::string unit = found ? found->row.unit : std::string();
        FitProfile shown{nameOf(profile.path, profile.experiment), unitText(unit), {}, {}, 0.0, profile.threshold};
        for (const studies::PlantProfile::Point& point : profile.points) {
            shown.values.append(unit.empty() ? point.value : base::toUnit(point.value, unit));
            shown.rises.append(point.rise);
            if (point.rise == 0.0) shown.fitted = shown.values.last();
        }
        list.append(std::move(shown));
    }
    return list;
}

FitCorrelation ParameterFit::correlation() const
{
    FitCorrelation found;
    if (!m_result) return found;
    const Eigen::MatrixXd& all = m_result->correlation;
    for (std::size_t i = 0; i < m_result->parameters.size(); ++i) {
        const studies::FittedParameter& fitted = m_result->parameters[i];
        found.names.append(nameOf(fitted.path, fitted.experiment));
        const auto row = all.row(Eigen::Index(i));
        found.rows.append(QVector<double>(row.begin(), row.end()));
    }
    return found;
}

QString ParameterFit::nameOf(const std::string& path, const std::string& experiment) const
{
    const FitParameter* found = parameter(path);
    const QString name = found ? found->row.label : QString::fromStdString(path);
    return experiment.empty() ? name
                              : tr("%1, %2", "a parameter, a recording").arg(name, QString::fromStdString(experiment));
}

} // namespace titer::app
