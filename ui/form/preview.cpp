// Preview of a unit.
#include "ui/form/preview.h"

#include "app/common/sentence.h"
#include "app/run/reported_values.h"
#include "core/base/units/units.h"
#include "ui/plot/plot_shape.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace titer::form {

using namespace look;
using namespace widgets;
using shown::Variable;

namespace {

constexpr int minWithPlot = 44; // head, legend, labels and a plot that can be read [u]

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
    , m_head(new QHBoxLayout)
    , m_title(new Label(tr("Preview"), Type::Strong))
    , m_note(new Label({}, Type::Caption, Token::Muted))
    , m_figure(new Label({}, Type::Strong))
    , m_plot(new plot::TrendPlot)
{
    auto* column = new QVBoxLayout(this);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_head->addStretch();
    m_head->addWidget(m_figure);
    column->addLayout(m_head);
    column->addWidget(m_plot, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_runs, &app::AutoRun::changed, this, &Preview::takeRun);
    connect(&Theme::current(), &Theme::changed, this, &Preview::layOut);
    layOut();
    takeRun();
}

void Preview::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(4 * u, 3 * u, 3 * u, 2 * u);
    layout()->setSpacing(u);
    const bool low = m_room < minWithPlot * u;
    m_plot->setVisible(!low);
    // Head, legend and labels, and a plot that is no flatter in a wide inspector.
    const int wanted = std::max(62 * u, plot::PlotShape::heightFor(width(), 28.0 * u));
    setFixedHeight(low ? 11 * u : std::min(wanted, m_room));
    fitHead();
}

// The figure is whole: for it the note gives way, then the title, and at last the name of the figure.
void Preview::fitHead()
{
    m_figure->setText(m_words);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right(), gap = m_head->spacing();
    const int figure = m_figure->sizeHint().width(), title = m_title->sizeHint().width() + gap + figure;
    m_note->setVisible(title + gap + m_note->sizeHint().width() <= room);
    m_title->setVisible(title <= room);
    if (figure > room) m_figure->setText(m_value);
}

QSize Preview::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int figure = QFontMetrics(m_figure->font()).horizontalAdvance(m_value);
    return {margins.left() + margins.right() + figure, QWidget::minimumSizeHint().height()};
}

void Preview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Preview::setRoom(int height)
{
    if (std::exchange(m_room, height) != height) layOut();
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

// There is no run after another plant was opened: nothing of the former one stays. A run that failed shows nothing to compare with.
void Preview::takeRun()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    if (run != m_run) {
        const bool comparable = m_run && m_run->result.status != figures::RunStatus::Failed;
        m_before = !run ? nullptr : comparable ? m_run : m_before;
        m_run = run;
    }
    refresh();
}

QList<plot::Series> Preview::linesOf(const app::Run& run) const
{
    const int unit = run.plant ? run.plant->unitIndex(m_unit) : -1;
    if (unit < 0) return {};
    QList<plot::Series> series;
    const std::vector<Variable> all = shown::variablesOf(*run.plant, run.result);
    const app::ReportedValues reported(run.plant.get(), run.result);
    const QVector<double> times(run.result.times.begin(), run.result.times.end());
    for (const Variable* variable : chosen(all, run.result, unit)) {
        const std::optional<shown::Scale> scale =
            shown::scaleTo(variable->si, variable->displayUnit, variable->molarMass);
        if (!scale) continue;
        plot::Series line{variable->name, shown::unitText(variable->displayUnit), times, {}, series.isEmpty() ? 0 : 3};
        const figures::Column& column = run.result.columns[std::size_t(variable->column)];
        for (std::size_t i = 0; i < std::min(run.result.times.size(), column.values.size()); ++i)
            line.y.append(scale->shown(reported.output(column, i)));
        line.right = !series.isEmpty() && line.unit != series.first().unit;
        series.append(line);
    }
    return series;
}

void Preview::refresh()
{
    m_series = m_run ? linesOf(*m_run) : QList<plot::Series>();
    m_words.clear();
    m_note->clear();
    if (!m_series.isEmpty()) {
        for (const figures::Kpi& kpi : m_run->result.kpis) {
            if (kpi.unitId != m_unit) continue;
            const double value = app::reportedFigure(m_run->plant.get(), m_run->result, kpi);
            m_value = shown::valueWithUnit(base::toUnit(value, shown::unitOf(kpi)), shown::unitOf(kpi));
            m_words = tr("%1 %2").arg(app::sentence(kpi.name()), m_value);
            break;
        }
        if (m_runs.isOutdated())
            m_note->setText(tr("before the last changes"));
        else
            m_note->setText(
                tr("%1 in %2 s")
                    .arg(shown::lengthText(m_run->result.simulatedTime), QLocale().toString(m_runs.seconds(), 'f', 2)));
        const QList<plot::Series> before = m_before ? linesOf(*m_before) : QList<plot::Series>();
        // Each behind the line whose legend entry it shares.
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            const plot::Series line = m_series[i];
            const auto same = std::find_if(before.begin(), before.end(), [&](const plot::Series& other) {
                return other.name == line.name && other.unit == line.unit;
            });
            if (same == before.end() || (same->x == line.x && same->y == line.y)) continue;
            plot::Series ghost = *same;
            ghost.kind = plot::Series::Ghost;
            ghost.right = line.right;
            ghost.colourIndex = line.colourIndex;
            m_series.insert(++i, ghost);
        }
    }
    m_plot->setSeries(m_series);
    setVisible(!m_series.isEmpty());
    fitHead();
}

void Preview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
}

} // namespace titer::form

#include "ui/form/moc_preview.cpp"
