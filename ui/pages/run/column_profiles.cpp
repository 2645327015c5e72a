// Profiles along the bed and within a bead, with their transport.
#include "ui/pages/run/column_profiles.h"

#include "app/common/shown_units.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/figures/course.h"
#include "core/model/types/component.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::RunModel;
using shown::Scale;
using shown::scaleTo;

using look::Theme;
using look::Token;
using look::Type;
using plot::XyCurve;
using plot::XyModel;
using shown::unitText;
using widgets::Label;

namespace {

constexpr int scrubSteps = 1000;
constexpr double centimetre = 1e-2, micrometre = 1e-6;
constexpr int liquidColour = 0, boundColour = 2; // of the data series
constexpr int besideFrom = 100;                  // the plots stand side by side from this width on [u]

} // namespace

ColumnProfiles::ColumnProfiles(RunModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new QStackedWidget)
    , m_component(new QComboBox)
    , m_play(new QToolButton)
    , m_scrubber(new QSlider(Qt::Horizontal))
    , m_time(new Label({}, Type::Body, Token::Muted))
    , m_plots(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_along(new plot::XyPlot)
    , m_within(new plot::XyPlot)
{
    const int u = Theme::current().u();
    m_component->setAccessibleName(tr("Component"));
    m_component->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_component->setMinimumContentsLength(7);
    m_scrubber->setMinimumWidth(10 * u);
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_scrubber->setRange(0, scrubSteps);
    m_scrubber->setPageStep(scrubSteps / 20);
    m_scrubber->setAccessibleName(tr("Time of the run"));
    m_along->setMarkable(tr("Particle at"));
    auto* transport = new QHBoxLayout;
    transport->setSpacing(2 * u);
    transport->addWidget(m_component);
    transport->addWidget(m_play);
    transport->addWidget(m_scrubber, 1);
    transport->addWidget(m_time);
    m_plots->setSpacing(3 * u);
    m_plots->addWidget(m_along, 3);
    m_plots->addWidget(m_within, 2);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u);
    rows->addLayout(transport);
    rows->addLayout(m_plots, 1);
    m_pages->addWidget(emptyState());
    m_pages->addWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_component, qOverload<int>(&QComboBox::currentIndexChanged), this, &ColumnProfiles::chooseComponent);
    connect(m_play, &QToolButton::clicked, this, &ColumnProfiles::playToggled);
    connect(m_scrubber, &QSlider::valueChanged, this, &ColumnProfiles::scrub);
    connect(m_along, &plot::XyPlot::marked, this, [this](double across) {
        m_position = across * centimetre;
        refresh();
    });
    connect(&model, &RunModel::runChanged, this, &ColumnProfiles::rebuild);
    connect(&model, &RunModel::unitChanged, this, &ColumnProfiles::rebuild);
    connect(&model, &RunModel::timeChanged, this, &ColumnProfiles::refresh);
    setPlaying(false);
    rebuild();
}

QWidget* ColumnProfiles::emptyState()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(2 * u);
    auto* text = new Label(tr("Profiles are kept while Titer is open, not in the project. Run the plant again to "
                              "see the profiles along the bed and within a particle."),
                           Type::Body, Token::Muted);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto* run = new QPushButton(tr("Run again"));
    run->setIcon(look::icon(QStringLiteral("i-play")));
    connect(run, &QPushButton::clicked, this, &ColumnProfiles::runAsked);
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(run, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return place;
}

void ColumnProfiles::setPlaying(bool playing)
{
    m_play->setIcon(look::icon(playing ? QStringLiteral("i-pause") : QStringLiteral("i-play")));
    const QString name = playing ? tr("Pause") : tr("Play");
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
}

void ColumnProfiles::resizeEvent(QResizeEvent*)
{
    const bool beside = width() >= besideFrom * Theme::current().u();
    m_plots->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

const solve::UnitProfiles* ColumnProfiles::profiles() const
{
    if (!m_model.result()) return nullptr;
    for (const solve::UnitProfiles& bed : m_model.result()->profiles)
        if (bed.unit == m_model.unit() && !bed.frames.empty()) return &bed;
    return nullptr;
}

void ColumnProfiles::rebuild()
{
    const solve::UnitProfiles* bed = profiles();
    m_pages->setCurrentIndex(bed ? 1 : 0);
    if (!bed) return;
    const model::Plant& plant = *m_model.plant();
    QStringList names;
    for (const int c : bed->components)
        names.append(QString::fromStdString(plant.components[static_cast<std::size_t>(c)].label));
    QStringList present;
    for (int i = 0; i < m_component->count(); ++i) present.append(m_component->itemText(i));
    if (names != present) {
        const QSignalBlocker quiet(m_component);
        m_component->clear();
        m_component->addItems(names);
        const int wanted = figures::productOf(plant, m_model.unit());
        const auto product = std::find(bed->components.begin(), bed->components.end(), wanted);
        const auto place = product == bed->components.end() ? 0 : product - bed->components.begin();
        m_component->setCurrentIndex(static_cast<int>(place));
    }
    if (!(m_position <= bed->positions.back())) m_position = 0.0;
    chooseComponent();
}

void ColumnProfiles::chooseComponent()
{
    const solve::UnitProfiles* bed = profiles();
    const int chosen = m_component->currentIndex();
    if (!bed || chosen < 0) return;
    const model::Component& component =
        m_model.plant()->components[static_cast<std::size_t>(bed->components[static_cast<std::size_t>(chosen)])];
    const std::string si(model::concentrationUnit(component.basis)), displayUnit = app::shownUnit(si);
    m_scale = scaleTo(si, displayUnit, component.molarMass).value_or(Scale{});
    m_unit = unitText(displayUnit);
    double liquid = 0, bound = 0;
    for (const auto& frame : bed->frames) {
        for (const float v : bed->bulk(*frame, chosen)) liquid = std::max(liquid, double(v));
        for (const float v : bed->liquid(*frame, chosen)) liquid = std::max(liquid, double(v));
        for (const float v : bed->bound(*frame, chosen)) bound = std::max(bound, double(v));
    }
    m_maxLiquid = m_scale.difference(liquid);
    m_maxBound = m_scale.difference(bound);
    refresh();
}

std::size_t ColumnProfiles::markedPosition() const
{
    const std::vector<double>& positions = profiles()->positions;
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < positions.size(); ++i)
        if (std::abs(positions[i] - m_position) < std::abs(positions[nearest] - m_position)) nearest = i;
    return nearest;
}

void ColumnProfiles::refresh()
{
    const solve::UnitProfiles* bed = profiles();
    const int chosen = m_component->currentIndex();
    if (!bed || chosen < 0) return;
    const double end = std::max(m_model.end(), 1e-9);
    {
        const QSignalBlocker quiet(m_scrubber);
        m_scrubber->setValue(static_cast<int>(std::lround(m_model.time() / end * scrubSteps)));
    }
    const solve::ProfileFrame& frame = *bed->frames[static_cast<std::size_t>(bed->frameAt(m_model.time()))];
    m_time->setText(plot::clockWords(frame.time, m_model.end())); // of what is shown: not every instant is kept
    const auto shown = [this](const auto& values) {
        QVector<double> scaled;
        for (const auto v : values) scaled.append(m_scale.difference(double(v)));
        return scaled;
    };
    const auto lengths = [](const std::vector<double>& si, double unit) {
        QVector<double> scaled;
        for (const double v : si) scaled.append(v / unit);
        return scaled;
    };
    const QString ofSolid = tr("%1 of solid", "a concentration").arg(m_unit);
    const plot::Range left = plot::niceRange({0, m_maxLiquid}), right = plot::niceRange({0, m_maxBound});
    XyModel along;
    along.title = tr("Along the column");
    along.acrossUnit = QStringLiteral("cm");
    along.leftUnit = m_unit;
    along.rightUnit = ofSolid;
    along.left = left;
    along.right = right;
    along.across = {0, bed->positions.back() / centimetre};
    const QVector<double> z = lengths(bed->positions, centimetre);
    along.curves = {{tr("Liquid"), z, shown(bed->bulk(frame, chosen)), liquidColour},
                    {tr("Bound"), z, shown(bed->meansOverBeads(bed->bound(frame, chosen))), boundColour, true}};
    const std::size_t at = markedPosition(), places = bed->radiiPerPosition();
    along.mark = bed->positions[at] / centimetre;
    m_along->setModel(along);
    m_within->setVisible(!bed->radii.empty());
    if (bed->radii.empty()) return;
    XyModel within = along;
    within.mark = base::notAvailable;
    within.title = tr("In the particle at %1 cm").arg(plot::valueLabel(along.mark, 0.1));
    within.acrossUnit = QStringLiteral("µm");
    within.across = {0, bed->radii.back() / micrometre};
    // Nothing flows through the centre: from it to the first place the profile is level.
    const auto fromCentre = [](QVector<double> values, double centre) {
        values.prepend(centre);
        return values;
    };
    const QVector<double> r = fromCentre(lengths(bed->radii, micrometre), 0.0);
    const QVector<double> liquid = shown(bed->liquid(frame, chosen).subspan(at * places, places));
    const QVector<double> bound = shown(bed->bound(frame, chosen).subspan(at * places, places));
    within.curves = {{tr("Pores"), r, fromCentre(liquid, liquid.first()), liquidColour},
                     {tr("Bound"), r, fromCentre(bound, bound.first()), boundColour, true}};
    m_within->setModel(within);
}

void ColumnProfiles::scrub(int value)
{
    m_model.setTime(m_model.end() * value / scrubSteps);
}

} // namespace titer::pages

#include "ui/pages/run/moc_column_profiles.cpp"
