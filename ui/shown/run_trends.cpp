// Which trends stand on the Run page. The lines in them: run_trend_lines.cpp.
#include "ui/shown/run_trends.h"

#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/look/icons.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/plot_place.h"
#include "ui/shown/run_chooser.h"
#include "ui/shown/run_state.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::shown {

using widgets::ChipRow;

using look::Theme;
using plot::TrendPlot;

namespace {

constexpr int maxSeries = 8; // of one plot

} // namespace

RunTrends::RunTrends(RunModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new plot::PlotColumn)
    , m_scroll(new QScrollArea)
    , m_chips(new ChipRow)
    , m_end(new QWidget)
    , m_choose(new QToolButton)
    , m_chooser(new VariableChooser(model, this))
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_choose->setText(tr("Variables"));
    m_choose->setIcon(look::icon(QStringLiteral("i-filter")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setAutoRaise(true);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setToolTip(tr("Choose the variables that are shown"));
    auto* end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(2 * u);
    end->addWidget(m_choose);
    m_chips->setEnd(m_end);
    m_scroll->setWidget(new PlotPlace(m_column));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_chips);
    column->addWidget(m_scroll, 1);
    connect(m_chips, &ChipRow::chosen, this, [this](int set) { choose(m_sets[set].plots); });
    connect(m_choose, &QToolButton::clicked, this, &RunTrends::openChooser);
    connect(m_chooser, &VariableChooser::toggled, this, &RunTrends::toggle);
    connect(&model, &RunModel::unitChanged, this, &RunTrends::showUnit);
    connect(&model, &RunModel::runChanged, this, [this] {
        if (m_plots.isEmpty() || m_following)
            showUnit();
        else
            refill();
    });
    connect(&model, &RunModel::compared, this, &RunTrends::refill);
}

RunTrends::~RunTrends() = default;

QStringList RunTrends::shownTags() const
{
    QStringList tags;
    for (const QStringList& plot : m_plots) tags += plot;
    return tags;
}

std::string RunTrends::unitOf(const Variable& variable) const
{
    // A substance that is counted may be chosen to be weighed.
    const std::string chosen = app::ShownUnits::current().chosen(figureName(variable.tag));
    return !chosen.empty() && scaleTo(variable.si, chosen, variable.molarMass) ? chosen : variable.displayUnit;
}

void RunTrends::showUnit()
{
    m_sets = m_model.isEmpty() ? QList<NamedSet>()
                               : setsOf(*m_model.plant(), *m_model.result(), m_model.variables(), m_model.unit());
    if (!m_recorded.isEmpty()) m_sets.append({tr("Recording"), recordedPlots()});
    const QString id = m_model.plant() && m_model.unit() >= 0
                           ? QString::fromStdString(m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].id)
                           : QString();
    m_following = !m_chosen.contains(id);
    const QList<QStringList> plots =
        m_following ? (m_sets.isEmpty() ? QList<QStringList>() : m_sets.first().plots) : m_chosen.value(id);
    m_column->setPhases(phasesOf(m_model, m_model.unit()));
    m_column->setMarks(doseTimes(m_model, m_model.unit()));
    const bool changed = plots != m_plots;
    m_plots = plots;
    refreshChips();
    if (changed)
        rebuildPlots();
    else
        refill();
}

void RunTrends::choose(const QList<QStringList>& plots)
{
    m_plots = plots;
    m_plots.removeIf([](const QStringList& tags) { return tags.isEmpty(); });
    m_following = false;
    if (m_model.plant() && m_model.unit() >= 0)
        m_chosen[QString::fromStdString(m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].id)] = m_plots;
    refreshChips();
    rebuildPlots();
}

void RunTrends::refreshChips()
{
    QStringList names;
    for (const NamedSet& set : std::as_const(m_sets)) names.append(set.name);
    m_chips->setNames(names, tr("Show the plots of %1", "a set"));
    const auto on =
        std::find_if(m_sets.begin(), m_sets.end(), [&](const NamedSet& set) { return set.plots == m_plots; });
    m_chips->setOn(on == m_sets.end() ? -1 : static_cast<int>(on - m_sets.begin()));
    m_chips->setVisible(!m_model.isEmpty());
}

void RunTrends::toggle(const QString& tag, bool shown)
{
    QList<QStringList> plots = m_plots;
    if (!shown) {
        for (QStringList& plot : plots) plot.removeAll(tag);
        return choose(plots);
    }
    const Variable* added = m_model.variable(tag);
    if (!added || shownTags().contains(tag)) return;
    // It joins the plot that shows its unit of measure already.
    for (QStringList& plot : plots) {
        const bool fits = plot.size() < maxSeries && std::any_of(
                                                         plot.begin(), plot.end(),
                                                         [&](const QString& other) {
                                                             const Variable* v = m_model.variable(other);
                                                             return v && v->plantUnit == added->plantUnit &&
                                                                    unitOf(*v) == unitOf(*added);
                                                         });
        if (!fits) continue;
        plot.append(tag);
        return choose(plots);
    }
    plots.append(QStringList{tag});
    choose(plots);
}

void RunTrends::setUnit(const QString& tag, const std::string& unit)
{
    const Variable* chosen = m_model.variable(tag);
    if (!chosen) return;
    const std::string former = unitOf(*chosen);
    // Each choice makes plots and variables again.
    std::vector<std::string> figures{figureName(tag)};
    // What shares its axis goes along where it can, so that the axis stays one.
    for (const QStringList& plot : std::as_const(m_plots)) {
        if (!plot.contains(tag)) continue;
        for (const QString& other : plot)
            if (const Variable* v = m_model.variable(other);
                v && unitOf(*v) == former && scaleTo(v->si, unit, v->molarMass))
                figures.push_back(figureName(other));
    }
    for (const std::string& figure : figures) app::ShownUnits::current().choose(figure, unit);
}

void RunTrends::forget()
{
    m_chosen.clear();
    m_following = true;
    timeAxis()->showAll();
}

void RunTrends::setSamples(const QHash<QString, Samples>& samples)
{
    if (samples.isEmpty() && m_samples.isEmpty()) return;
    m_samples = samples;
    refill();
}

void RunTrends::setEstimates(const QHash<QString, Estimated>& estimates)
{
    if (estimates.isEmpty() && m_estimates.isEmpty()) return;
    m_estimates = estimates;
    refill();
}

void RunTrends::setRecorded(const QList<Recorded>& recorded, const QHash<QString, QString>& linked)
{
    if (recorded.isEmpty() && m_recorded.isEmpty()) return;
    QStringList before, after;
    for (const Recorded& tag : std::as_const(m_recorded)) before.append(tag.tag);
    for (const Recorded& tag : recorded) after.append(tag.tag);
    m_recorded = recorded;
    if (before == after) return refill();
    // What is gone leaves the plots too; what has a variable by now is shown with it, in the same place.
    const auto update = [&](QList<QStringList>& plots) {
        for (QStringList& plot : plots) {
            for (QString& tag : plot)
                if (before.contains(tag) && !after.contains(tag))
                    tag = m_model.variable(linked.value(tag)) ? linked.value(tag) : QString();
            plot.removeAll(QString());
            plot.removeDuplicates();
        }
        plots.removeIf([](const QStringList& plot) { return plot.isEmpty(); });
    };
    update(m_plots);
    for (QList<QStringList>& plots : m_chosen) update(plots);
    m_chosen.removeIf([](const auto& chosen) { return chosen.value().isEmpty(); });
    showUnit();
}

void RunTrends::chooseRecorded()
{
    if (!m_recorded.isEmpty()) choose(recordedPlots());
}

// Tags of one unit stand together; without a unit nothing says that two scales are one.
QList<QStringList> RunTrends::recordedPlots() const
{
    constexpr qsizetype maxPlots = 6;
    QList<QStringList> plots;
    QStringList units;
    for (const Recorded& tag : m_recorded) {
        const qsizetype same = tag.unit.isEmpty() ? -1 : units.indexOf(tag.unit);
        if (same >= 0 && plots[same].size() < maxSeries) {
            plots[same].append(tag.tag);
        } else if (plots.size() < maxPlots) {
            plots.append(QStringList{tag.tag});
            units.append(tag.unit);
        }
    }
    return plots;
}

void RunTrends::rebuildPlots()
{
    while (m_column->plots().size() > m_plots.size()) m_column->removePlot(m_column->plots().constLast());
    while (m_column->plots().size() < m_plots.size()) {
        TrendPlot* plot = m_column->addPlot();
        plot->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(plot, &QWidget::customContextMenuRequested, this, [this, plot](QPoint at) {
            QMenu* menu = menuOf(plot);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(plot->mapToGlobal(at));
        });
    }
    emit chosen();
    refill();
}

void RunTrends::refill()
{
    int colour = 0;
    const QList<TrendPlot*> plots = m_column->plots();
    for (qsizetype i = 0; i < std::min(plots.size(), m_plots.size()); ++i) fill(plots[i], m_plots[i], colour);
}

void RunTrends::setForecast(const std::shared_ptr<const app::MadeForecast>& forecast, const QString& words)
{
    m_column->setAhead(words);
    if (forecast == m_forecast) return;
    m_forecast = forecast;
    refill();
}

void RunTrends::setBeside(QWidget* widget)
{
    static_cast<QHBoxLayout*>(m_end->layout())->insertWidget(0, widget);
}

void RunTrends::openChooser()
{
    m_chooser->open(shownTags(), m_choose);
}

} // namespace titer::shown

#include "ui/shown/moc_run_trends.cpp"
