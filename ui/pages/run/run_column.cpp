// Chromatogram, readings, profiles and capacity of one column.
#include "ui/pages/run/run_column.h"

#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/pages/run/column_capacity.h"
#include "ui/pages/run/column_profiles.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/shown/column_course.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace titer::pages {

using shown::chromatogramData;
using shown::poolFigures;
using shown::RunModel;
using shown::Scale;
using shown::scaleTo;
using shown::unitName;
using shown::unitText;
using shown::valueText;
using shown::Variable;

using look::Theme;
using look::Token;
using look::Type;
using plot::Figure;
using widgets::Label;

namespace {

constexpr int allFrom = 195; // chromatogram and profiles have room one above the other from this height on [u]

Figure figure(const QString& name, double value, const QString& unit)
{
    return {name, valueText(value), unit};
}

} // namespace

RunColumn::RunColumn(RunModel& model, app::Document& document, app::ResidenceSweep& capacity, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_document(document)
    , m_part(new widgets::Segments(
          {{{}, tr("Outlet", "what the chromatogram shows")}, {{}, tr("Profiles")}, {{}, tr("Capacity")}}))
    , m_card(new widgets::Card)
    , m_lower(new widgets::Card)
    , m_fault(new Label({}, Type::Body, Token::Muted))
    , m_plot(new plot::ChromatogramPlot(tr("Chromatogram")))
    , m_over(new QToolButton)
    , m_calibrate(new QToolButton)
    , m_overWords(new Label({}, Type::Caption, Token::Muted))
    , m_propose(new QPushButton(tr("Proposed cut")))
    , m_readings(new plot::FigureRow)
    , m_choice(new widgets::Segments({{{}, tr("Profiles")}, {{}, tr("Capacity")}}))
    , m_pages(new QStackedWidget)
    , m_profiles(new ColumnProfiles(model))
    , m_capacity(new ColumnCapacity(model, capacity))
{
    const int u = Theme::current().u();
    m_fault->setWordWrap(true);
    m_readings->setAccessibleName(tr("Readings"));
    for (widgets::Segments* choice : {m_part, m_choice}) choice->setAccessibleName(tr("What is shown of the column"));
    m_card->setPadding(3);
    m_card->body()->setSpacing(u);
    m_card->body()->addWidget(m_fault);
    m_card->body()->addWidget(m_plot, 1);
    auto* measured = new QHBoxLayout;
    measured->setSpacing(2 * u);
    measured->addWidget(m_over);
    measured->addWidget(m_calibrate);
    measured->addStretch();
    m_card->body()->addLayout(measured);
    m_card->body()->addWidget(m_overWords);
    m_over->hide();
    m_calibrate->hide();
    m_overWords->hide();
    m_overWords->setWordWrap(true);
    m_lower->setPadding(3);
    m_lower->body()->setSpacing(2 * u);
    m_lower->body()->addWidget(m_readings);
    m_lower->body()->addWidget(m_choice, 0, Qt::AlignLeft);
    m_lower->body()->addWidget(m_pages, 1);
    m_pages->addWidget(m_profiles);
    m_pages->addWidget(m_capacity);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * u);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    column->addWidget(m_card, 3);
    column->addWidget(m_lower, 2);
    connect(m_choice, &widgets::Segments::currentChanged, this, [this](int page) {
        m_part->setCurrent(page + 1);
        arrange();
    });
    connect(m_part, &widgets::Segments::currentChanged, this, &RunColumn::arrange);
    m_propose->setToolTip(tr("Discard the manual cut, and collect around the product's peak again"));
    m_propose->setIcon(look::icon(QStringLiteral("i-reset")));
    m_card->body()->addWidget(m_propose, 0, Qt::AlignLeft);
    connect(m_propose, &QPushButton::clicked, this, [this] { takeCut({}, false); });
    connect(m_plot, &plot::ChromatogramPlot::cutMoved, this, &RunColumn::refreshPool);
    connect(m_plot, &plot::ChromatogramPlot::cutSet, this,
            [this](double from, double to, bool byKey) { takeCut(figures::Span{from, to}, byKey); });
    connect(&document, &app::Document::poolsChanged, this, &RunColumn::showCut);
    connect(m_profiles, &ColumnProfiles::playToggled, this, &RunColumn::playToggled);
    connect(m_profiles, &ColumnProfiles::runAsked, this, &RunColumn::runAsked);
    connect(&model, &RunModel::runChanged, this, &RunColumn::rebuild);
    connect(&model, &RunModel::unitChanged, this, &RunColumn::rebuild);
    connect(&model, &RunModel::timeChanged, this, &RunColumn::refreshReadings);
    arrange();
    rebuild();
}

void RunColumn::shareTimeAxis(plot::TimeAxis* axis)
{
    m_plot->shareTimeAxis(axis);
}

void RunColumn::setPlaying(bool playing)
{
    m_profiles->setPlaying(playing);
}

void RunColumn::showCapacity(bool shown)
{
    m_choice->setCurrent(shown ? 1 : 0);
    m_part->setCurrent(shown ? 2 : 1);
    arrange();
}

void RunColumn::setRoom(int height)
{
    const bool tight = height < allFrom * Theme::current().u();
    if (tight == m_tight) return;
    m_tight = tight;
    arrange();
}

// All of it one above the other, or one part alone in all the room.
void RunColumn::arrange()
{
    const int part = m_part->current();
    if (m_tight && part > 0) m_choice->setCurrent(part - 1);
    m_part->setVisible(m_tight);
    // The choice above says what it is; a narrow page has no room for both.
    m_plot->setTitle(m_tight ? QString() : tr("Chromatogram"));
    m_choice->setVisible(!m_tight);
    m_card->setVisible(!m_tight || part == 0);
    m_lower->setVisible(!m_tight || part > 0);
    m_pages->setCurrentIndex(m_choice->current());
}

void RunColumn::rebuild()
{
    m_course.reset();
    m_fault->hide();
    m_plot->show();
    if (m_model.isEmpty() || !app::hasChromatogram(*m_model.plant(), m_model.unit())) {
        m_plot->setData({});
        m_propose->hide();
        return refreshMeasured();
    }
    base::Result<app::Chromatogram> course =
        app::Chromatogram::read(*m_model.plant(), *m_model.result(), m_model.unit());
    if (!course) {
        m_fault->setText(app::sentence(course.error().what));
        m_fault->show();
        m_plot->hide();
    } else {
        m_course = std::move(*course);
        m_plot->setData(chromatogramData(*m_course, m_model, m_model.unit()));
        showCut();
    }
    refreshMeasured();
    refreshReadings();
}

const std::string& RunColumn::unitId() const
{
    return m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].id;
}

// As it was cut by hand, where this run lasts so long; else as proposed.
void RunColumn::showCut()
{
    if (!m_course) return;
    const std::vector<double>& times = m_course->course().course().times;
    const auto own = m_document.poolCuts().find(unitId());
    const bool byHand =
        own != m_document.poolCuts().end() && own->second.from >= times.front() && own->second.to <= times.back();
    const std::optional<figures::Span> cut = byHand ? own->second : m_course->proposedCut();
    m_plot->setCut(cut ? plot::Range{cut->from, cut->to} : plot::Range{});
    m_propose->setVisible(byHand);
    refreshPool();
}

void RunColumn::takeCut(const std::optional<figures::Span>& cut, bool joins)
{
    if (!m_course) return;
    const QString name = unitName(*m_model.plant(), m_model.unit());
    m_document.cutPool(unitId(), cut, tr("Cut the pool of %1").arg(name),
                       joins ? QStringLiteral("pool ") + QString::fromStdString(unitId()) : QString());
}

void RunColumn::refreshPool()
{
    m_plot->setFigures(m_course ? poolFigures(*m_course, *m_model.plant(), m_plot->model().cut) : QList<Figure>());
}

// What the column shows just now, next to what the chromatogram draws.
void RunColumn::refreshReadings()
{
    QList<Figure> figures;
    if (m_model.plant() && m_model.unit() >= 0) {
        const QString id = QString::fromStdString(m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].id);
        for (const char* key : {"load", "breakthrough", "pressure_drop", "residence_time", "column_volumes"}) {
            const Variable* v = m_model.variable(id + u'.' + QLatin1String(key));
            if (!v) continue;
            // A residence time is reported in minutes; hours are for batches.
            const std::string displayUnit = v->tag.endsWith(QLatin1String("residence_time")) ? "min" : v->displayUnit;
            const std::optional<Scale> scale = scaleTo(v->si, displayUnit, v->molarMass);
            if (!scale) continue;
            figures.append(figure(v->name, scale->shown(m_model.value(*v, m_model.time())), unitText(displayUnit)));
        }
    }
    m_readings->setFigures(figures);
    m_readings->setVisible(!figures.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_column.cpp"
