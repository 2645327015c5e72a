// Capacity against residence time, with its button, progress and plot.
#include "ui/pages/run/column_capacity.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "core/model/types/component.h"
#include "ui/look/icons.h"
#include "ui/shown/time_spans.h"
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

ColumnCapacity::ColumnCapacity(RunModel& model, const model::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_sweep(catalogue)
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
    connect(&m_sweep, &app::ResidenceSweep::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
        m_left->setText(m_remaining.words(double(done) / std::max(1, all)));
    });
    connect(&m_sweep, &app::ResidenceSweep::failed, this, [this](const base::Error& error) {
        m_about->setText(app::sentence(error.what));
        m_about->show();
    });
    connect(&model, &RunModel::runChanged, this, &ColumnCapacity::takeRun);
    connect(&model, &RunModel::unitChanged, this, &ColumnCapacity::takeRun);
    takeRun();
}

// Points of another column, or of another plant, are not of this one.
void ColumnCapacity::takeRun()
{
    if (m_model.isPartial()) return;
    m_sweep.clear();
    refresh();
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
    const int index = run->plant->componentIndex(load->product);
    const model::Component& product = run->plant->components[static_cast<std::size_t>(index)];
    const std::string si(model::concentrationUnit(product.basis));
    // People count in grams per litre of resin wherever the mass is known.
    const std::string displayUnit = product.molarMass > 0.0 ? std::string("g/L") : app::shownUnit(si);
    const auto scale = scaleTo(si, displayUnit, product.molarMass);
    m_scale = scale.value_or(Scale{});
    m_unitText = tr("%1 of bed", "a concentration").arg(unitText(scale ? displayUnit : si));
    m_now = load->residenceTime;
    m_caveat.clear();
    for (const base::Notice& notice : app::caveatsOf(*load)) m_caveat += app::sentence(notice.what);
    m_progress->setValue(0);
    m_left->clear();
    m_remaining.start();
    m_sweep.start(*load);
}

void ColumnCapacity::refresh()
{
    const bool running = m_sweep.isRunning(), empty = m_sweep.points().empty();
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_left->setVisible(running);
    m_start->setText(empty ? tr("Compute") : tr("Compute again"));
    m_about->setText(empty ? tr("The column is loaded at eight flows, otherwise as in this run, until product "
                                "breakthrough.")
                           : m_caveat);
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
    m_plot->setVisible(!m_sweep.points().empty() || m_sweep.isRunning());
}

} // namespace titer::pages

#include "ui/pages/run/moc_column_capacity.cpp"
