// Preview of a unit.
#include "ui/form/preview.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace titer::form {

using namespace look;
using namespace widgets;
using shown::Variable;

namespace {

// The two that say most of a unit: cells and product of a culture, else what it holds and what limits it.
std::vector<const Variable*> chosen(const std::vector<Variable>& all, const figures::RunResult& result, int unit)
{
    using Kind = Variable::Kind;
    std::vector<const Variable*> found;
    for (const Kind kind :
         {Kind::Cells, Kind::Product, Kind::Substrate, Kind::Volume, Kind::Controlled, Kind::Other, Kind::Content}) {
        for (const Variable& variable : all)
            if (variable.plantUnit == unit && variable.kind == kind && shown::hasValues(result, variable)) {
                found.push_back(&variable);
                break;
            }
        if (found.size() == 2) break;
    }
    return found;
}

} // namespace

Preview::Preview(app::AutoRun& runs, QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_title(new Label(tr("Preview"), Type::Strong))
    , m_note(new Label({}, Type::Caption, Token::Muted))
    , m_figure(new Label({}, Type::Strong))
    , m_plot(new plot::TrendPlot)
{
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_figure);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_runs, &app::AutoRun::changed, this, &Preview::refresh);
    connect(&Theme::current(), &Theme::changed, this, &Preview::layOut);
    layOut();
    refresh();
}

void Preview::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(4 * u, 3 * u, 3 * u, 2 * u);
    layout()->setSpacing(u);
    setFixedHeight(62 * u);
}

void Preview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void Preview::setUnit(const std::string& unit)
{
    m_unit = unit;
    refresh();
}

void Preview::refresh()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    const int unit = run && run->plant ? run->plant->unitIndex(m_unit) : -1;
    QList<plot::Series> series;
    QString figure;
    if (unit >= 0) {
        const std::vector<Variable> all = shown::variablesOf(*run->plant, run->result);
        const std::vector<const Variable*> pair = chosen(all, run->result, unit);
        const QVector<double> times(run->result.times.begin(), run->result.times.end());
        for (const Variable* variable : pair) {
            const std::optional<shown::Scale> scale =
                shown::scaleTo(variable->si, variable->displayUnit, variable->molarMass);
            if (!scale) continue;
            plot::Series line{
                variable->name, shown::unitText(variable->displayUnit), times, {}, series.isEmpty() ? 0 : 3};
            for (const double value : run->result.columns[std::size_t(variable->column)].values)
                line.y.append(scale->shown(value));
            line.right = !series.isEmpty() && line.unit != series.first().unit;
            series.append(line);
        }
        for (const figures::Kpi& kpi : run->result.kpis) {
            if (kpi.unitId != m_unit) continue;
            figure =
                tr("%1 %2").arg(app::sentence(kpi.name()),
                                shown::valueWithUnit(base::toUnit(kpi.value, shown::unitOf(kpi)), shown::unitOf(kpi)));
            break;
        }
        m_note->setText(
            tr("%1 in %2 s")
                .arg(shown::lengthText(run->result.simulatedTime), QLocale().toString(m_runs.seconds(), 'f', 2)));
    } else {
        m_note->clear();
    }
    m_figure->setText(figure);
    m_plot->setSeries(series);
    setVisible(!series.isEmpty());
}

void Preview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
}

} // namespace titer::form
