#include "ui/pages/welcome/example_preview.h"

#include "app/document/plant_files.h"
#include "app/run/reported_values.h"
#include "core/base/units/units.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QLocale>
#include <QRegularExpression>

namespace titer::pages {

ExamplePreview::ExamplePreview(const model::Catalogue& catalogue, WelcomePage& page)
    : QObject(&page)
    , m_page(page)
    , m_session(catalogue)
{
    connect(&m_session, &app::RunSession::finished, this, [this](const std::shared_ptr<const app::Run>& run) {
        if (run->plant) show(*run);
    });
    if (base::Result<model::Flowsheet> plant = app::examplePlant(app::firstExample)) m_session.start(*plant);
}

void ExamplePreview::show(const app::Run& run)
{
    const figures::RunResult& result = run.result;
    if (const figures::Column* titer = result.column("production.mab")) {
        const app::ReportedValues reported(run.plant.get(), result);
        std::vector<double> values;
        for (std::size_t i = 0; i < titer->values.size(); ++i) values.push_back(reported.output(*titer, i));
        m_page.setCurve(result.times, values);
    }
    const auto figure = [&](const char* tag) {
        const figures::Kpi* kpi = result.kpi(tag);
        return kpi ? shown::valueWithUnit(base::toUnit(kpi->value, shown::unitOf(*kpi)), shown::unitOf(*kpi))
                   : QString();
    };
    QString pace = tr("runs at once, %1 in %2 s")
                       .arg(shown::lengthText(result.simulatedTime), QLocale().toString(result.wallTime, 'f', 2));
    // No line ends between a number and its unit.
    static const QRegularExpression behindNumber(QStringLiteral("(?<=\\d) "));
    pace.replace(behindNumber, QString(QChar(0x00a0)));
    m_page.setFigures(
        {figure("production.titer"), figure("centrifuge.yield"), figure("filter.yield"), figure("plant.product")},
        pace);
}

} // namespace titer::pages

#include "ui/pages/welcome/moc_example_preview.cpp"
