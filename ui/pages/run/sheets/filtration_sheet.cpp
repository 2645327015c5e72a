#include "ui/pages/run/sheets/filtration_sheet.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/plot/numbers.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace titer::pages {

using shown::unitText;
using widgets::Sheet;

using namespace look;
using namespace widgets;

namespace {

QString nameOf(const app::FiltrationCurve::Line& line)
{
    return FiltrationSheet::tr("%1, %2", "quantity, unit").arg(line.name, unitText(line.unit));
}

QVector<double> valuesOf(const app::FiltrationCurve::Line& line)
{
    return {line.values.begin(), line.values.end()};
}

} // namespace

QString filtrationCsv(const app::FiltrationCurve& curve)
{
    std::string csv = base::csvCell(nameOf(curve.along).toStdString());
    for (const app::FiltrationCurve::Line& line : curve.lines) csv += "," + base::csvCell(nameOf(line).toStdString());
    csv += "\n";
    for (std::size_t i = 0; i < curve.along.values.size(); ++i) {
        csv += base::writeShort(curve.along.values[i], 6);
        for (const app::FiltrationCurve::Line& line : curve.lines) csv += "," + base::writeShort(line.values[i], 6);
        csv += "\n";
    }
    return QString::fromStdString(csv);
}

FiltrationSheet::FiltrationSheet(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_title(new Label({}, Type::PageTitle))
    , m_chart(new plot::XyPlot)
{
    auto* copy = new QPushButton(tr("Copy the table"));
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(copy);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(widgets::plainScroll(m_chart), 1);
    connect(copy, &QPushButton::clicked, this, [this] { plot::copyNumbers(m_chart->csv()); });
    connect(close, &QPushButton::clicked, this, &FiltrationSheet::leave);
    hide();
}

void FiltrationSheet::open(const QString& unit, const app::FiltrationCurve& curve)
{
    m_chart->setCsv(filtrationCsv(curve));
    m_title->setText(tr("Filtration curve of %1").arg(unit));
    setAccessibleName(m_title->text());
    plot::XyModel model;
    model.title = tr("Against %1", "what the axis across shows").arg(nameOf(curve.along));
    model.acrossUnit = unitText(curve.along.unit);
    for (std::size_t i = 0; i < curve.lines.size(); ++i) {
        const app::FiltrationCurve::Line& line = curve.lines[i];
        (i == 0 ? model.leftUnit : model.rightUnit) = unitText(line.unit);
        // From zero on: what hardly changes does not look as if it did.
        plot::Range values{0.0, 0.0};
        for (const double value : valuesOf(line)) values.include(value);
        (i == 0 ? model.left : model.right) = plot::niceRange(values);
        model.curves.append({.name = nameOf(line),
                             .x = valuesOf(curve.along),
                             .y = valuesOf(line),
                             .colourIndex = int(2 * i),
                             .right = i == 1,
                             .dashed = i == 1});
    }
    m_chart->setModel(model);
    arrange();
    show();
    raise();
    m_chart->setFocus(Qt::OtherFocusReason);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_filtration_sheet.cpp"
