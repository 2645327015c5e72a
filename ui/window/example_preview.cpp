#include "ui/window/example_preview.h"

#include "app/document/plant_files.h"
#include "app/run/reported_values.h"
#include "core/base/units/units.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QLocale>
#include <QRegularExpression>

namespace titer::window {

ExamplePreview::ExamplePreview(const model::Catalogue& catalogue)
    : m_session(catalogue)
{
    connect(&m_session, &app::RunSession::finished, this, [this](const std::shared_ptr<const app::Run>& run) {
        m_run = run;
        show();
    });
}

void ExamplePreview::run()
{
    if (base::Result<model::Flowsheet> plant = app::examplePlant(exampleId)) m_session.start(*plant);
}

void ExamplePreview::showIn(pages::WelcomePage& page)
{
    m_page = &page;
    show();
}

void ExamplePreview::show()
{
    if (!m_page || !m_run || !m_run->plant) return;
    const figures::RunResult& result = m_run->result;
    if (const figures::Column* titer = result.column("production.mab")) {
        const app::ReportedValues reported(m_run->plant.get(), result);
        std::vector<double> values;
        for (std::size_t i = 0; i < titer->values.size(); ++i) values.push_back(reported.output(*titer, i));
        m_page->setCurve(result.times, values);
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
    m_page->setFigures(
        {figure("production.titer"), figure("centrifuge.yield"), figure("filter.yield"), figure("plant.product")},
        pace);
}

} // namespace titer::window

#include "ui/window/moc_example_preview.cpp"
