// Capacity against residence time, with its button, progress and plot.
#include "ui/pages/run/column_capacity.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "core/model/types/component.h"
#include "ui/look/icons.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using shown::RunModel;
using shown::Scale;
using shown::scaleTo;
using shown::unitText;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int highColour = 0, lowColour = 2; // of the data series

} // namespace

ColumnCapacity::ColumnCapacity(RunModel& model, app::ResidenceSweep& sweep, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_sweep(sweep)
    , m_about(new Label({}, Type::Body, Token::Muted))
    , m_start(new QPushButton(tr("Compute")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_progress(new QProgressBar)
    , m_left(new Label({}, Type::Caption, Token::Muted))
    , m_plot(new plot::XyPlot)
{
    const int u = Theme::current().u();
    m_about->setWordWrap(true);
    m_start->setIcon(look::icon(QStringLiteral("i-play")));
    QSizePolicy policy = m_plot->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_plot->setSizePolicy(policy);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(2 * u);
    m_progress->setAccessibleName(tr("Loads computed"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * u);
    acts->addWidget(m_start);
    acts->addWidget(m_stop);
    acts->addWidget(m_progress, 1);
    acts->addWidget(m_left);
    acts->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addWidget(m_about);
    column->addLayout(acts);
    column->addWidget(m_plot, 1);
    connect(m_start, &QPushButton::clicked, this, &ColumnCapacity::start);
    connect(m_stop, &QPushButton::clicked, &m_sweep, &app::ResidenceSweep::stop);
    connect(&m_sweep, &app::ResidenceSweep::changed, this, &ColumnCapacity::refresh);
    connect(&model, &RunModel::runChanged, this, &ColumnCapacity::refresh);
    connect(&model, &RunModel::unitChanged, this, &ColumnCapacity::refresh);
    refresh();
}

// Points of another column, or of another plant, are not of this one.
bool ColumnCapacity::isShown() const
{
    const auto& run = m_model.run();
    if (!m_sweep.load() || !run || !run->plant || m_model.unit() < 0) return false;
    return m_sweep.load()->unit == run->plant->units[std::size_t(m_model.unit())].id &&
           m_sweep.load()->flowsheet == run->flowsheet;
}

void ColumnCapacity::start()
{
    const auto& run = m_model.run();
    if (!run || !run->plant || m_model.unit() < 0) return;
    const auto load = app::loadCaseOf(run->flowsheet, *run->plant, run->result, m_model.unit());
    if (!load) {
        m_about->setText(
            tr("In this run no product was loaded onto the column. Connect a stream with the product to it, and run "
               "again."));
        return;
    }
    const auto other = [this] {
        return m_sweep.isRunning() && !isShown() ? tr("The capacities of another column are still being computed.")
                                                 : QString();
    };
    if (!widgets::mayStop(this, other)) return;
    m_remaining.start();
    m_sweep.start(*load);
}

// How the points of what is loaded are shown.
void ColumnCapacity::readLoad()
{
    const model::Plant& plant = *m_model.run()->plant;
    const app::LoadCase& load = *m_sweep.load();
    const model::Component& product = plant.components[std::size_t(plant.componentIndex(load.product))];
    const std::string si(model::concentrationUnit(product.basis));
    // People count in grams per litre of resin wherever the mass is known.
    const std::string displayUnit = product.molarMass > 0.0 ? std::string("g/L") : app::shownUnit(si);
    const auto scale = scaleTo(si, displayUnit, product.molarMass);
    m_scale = scale.value_or(Scale{});
    m_unitText = tr("%1 of bed", "a concentration").arg(unitText(scale ? displayUnit : si));
    m_now = load.residenceTime;
    m_caveat.clear();
    for (const base::Notice& notice : app::caveatsOf(load)) m_caveat += app::sentence(notice.what);
}

void ColumnCapacity::refresh()
{
    if (m_model.isPartial()) return;
    const bool here = isShown(), running = here && m_sweep.isRunning(), empty = !here || m_sweep.points().empty();
    if (here) readLoad();
    m_progress->setMaximum(std::max(1, m_sweep.all()));
    m_progress->setValue(m_sweep.done());
    m_left->setText(m_remaining.words(double(m_sweep.done()) / std::max(1, m_sweep.all())));
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_left->setVisible(running);
    m_start->setText(empty ? tr("Compute") : tr("Compute again"));
    m_about->setText(empty ? tr("The column is loaded at eight flows, otherwise as in this run, until product "
                                "breakthrough.")
                           : m_caveat);
    if (here && m_sweep.error()) m_about->setText(app::sentence(m_sweep.error()->what));
    m_about->setVisible(!m_about->text().isEmpty());
    refreshPlot();
}

void ColumnCapacity::refreshPlot()
{
    plot::XyModel model;
    model.title = tr("Capacity against residence time");
    model.acrossUnit = QStringLiteral("min");
    model.leftUnit = m_unitText;
    plot::XyCurve high{tr("at 10 % breakthrough"), {}, {}, highColour}, low{tr("at 1 %"), {}, {}, lowColour};
    high.points = low.points = true;
    const bool here = isShown();
    if (here)
        for (const app::CapacityPoint& point : m_sweep.points()) {
            high.x.append(point.residenceTime / shown::minute);
            low.x.append(point.residenceTime / shown::minute);
            high.y.append(m_scale.difference(point.atTenPercent));
            low.y.append(m_scale.difference(point.atOnePercent));
        }
    model.curves = {high, low};
    plot::Range values{0, 0};
    for (const double v : high.y) values.include(v);
    if (values.isValid()) model.left = plot::niceRange(values);
    model.across = {0, 4.2 * m_now / shown::minute};
    if (m_now > 0) model.mark = m_now / shown::minute;
    m_plot->setModel(model);
    m_plot->setVisible(here && (!m_sweep.points().empty() || m_sweep.isRunning()));
}

} // namespace titer::pages

#include "ui/pages/run/moc_column_capacity.cpp"
