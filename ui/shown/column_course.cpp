// Chromatograms of runs in display units.
#include "ui/shown/column_course.h"

#include "app/common/shown_units.h"
#include "app/run/reported_values.h"
#include "core/base/units/units.h"
#include "core/model/types/component.h"
#include "ui/shown/run_state.h"

#include <QCoreApplication>

namespace titer::shown {

using plot::ChromatogramData;
using plot::Figure;
using plot::Signal;

namespace {

struct CourseWords {
    Q_DECLARE_TR_FUNCTIONS(titer::pages::RunColumn)
};

QVector<double> scaled(const std::vector<double>& si, const char* from, const char* to)
{
    const Scale scale = scaleTo(from, to).value_or(Scale{});
    QVector<double> shown;
    shown.reserve(static_cast<qsizetype>(si.size()));
    for (const double v : app::reported(si, app::usualSize(from, to))) shown.append(scale.shown(v));
    return shown;
}

Figure figure(const QString& name, double value, const QString& unit)
{
    return {name, valueText(value), unit};
}

// Small columns have millilitres.
Figure volumeFigure(double cubicMetres)
{
    const char* const unit = cubicMetres < 1e-4 ? "mL" : "L";
    return figure(CourseWords::tr("Volume"), base::toUnit(cubicMetres, unit), unitText(unit));
}

} // namespace

ChromatogramData chromatogramData(const app::Chromatogram& read, const RunModel& model, int plantUnit)
{
    const figures::Course& course = read.course().course();
    ChromatogramData content;
    content.time = QVector<double>(course.times.begin(), course.times.end());
    const std::vector<double> volumes = read.columnVolumes();
    content.volume = QVector<double>(volumes.begin(), volumes.end());
    content.values[static_cast<std::size_t>(Signal::Uv)] = scaled(course.uv, "AU", "mAU");
    content.values[static_cast<std::size_t>(Signal::Conductivity)] = scaled(course.conductivity, "S/m", "mS/cm");
    content.values[static_cast<std::size_t>(Signal::Ph)] = scaled(course.ph, "1", "1");
    content.phases = phasesOf(model, plantUnit);
    if (content.phases.isEmpty()) content.phases = phasesOf(model, -1);
    if (const std::optional<figures::Span> proposed = read.proposedCut()) {
        const app::Chromatogram::Fractions fractions = read.fractionsAround(*proposed);
        content.fractionVolume = fractions.volume;
        for (const figures::Span& span : fractions.spans) content.fractions.append({span.from, span.to});
    }
    return content;
}

QList<Figure> poolFigures(const app::Chromatogram& course, const model::Plant& plant, const plot::Range& cut)
{
    if (!cut.isValid()) return {};
    const app::PoolFigures pool = course.pool({cut.from, cut.to});
    QList<Figure> figures{figure(CourseWords::tr("Yield of the pool"), 100.0 * pool.yield, QStringLiteral("%")),
                          figure(CourseWords::tr("Purity of the pool"), 100.0 * pool.purity, QStringLiteral("%")),
                          figure(CourseWords::tr("Pool"), pool.columnVolumes, CourseWords::tr("CV")),
                          volumeFigure(pool.volume)};
    if (course.product() < 0) return figures;
    const std::string& id = course.course().course().components[std::size_t(course.product())].id;
    const model::Component& product = plant.components[static_cast<std::size_t>(plant.componentIndex(id))];
    const std::string si(model::concentrationUnit(product.basis));
    const std::string displayUnit = product.molarMass > 0.0 ? std::string("g/L") : app::shownUnit(si);
    if (const auto scale = scaleTo(si, displayUnit, product.molarMass))
        figures.append(
            figure(CourseWords::tr("Concentration"), scale->shown(pool.concentration), unitText(displayUnit)));
    return figures;
}

} // namespace titer::shown
