// When a set of runs ahead is wanted, and what is said of it.
#include "ui/pages/run/run_ahead.h"

#include "app/common/actions.h"
#include "app/form/tag_names.h"
#include "app/live/live_session.h"
#include "core/base/not_available.h"
#include "ui/look/icons.h"
#include "ui/shown/ahead_line.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::AheadLine;
using shown::RunModel;

namespace {

constexpr double spreads[] = {0.02, 0.05, 0.1, 0.2}; // relative

} // namespace

RunAhead::RunAhead(RunModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_button(new QToolButton)
    , m_line(new AheadLine)
{
    m_line->keepPlace();
    m_button->setText(tr("Forecast"));
    m_button->setIcon(look::icon(QStringLiteral("i-bulb")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(
        tr("Prediction of the values from now on or from the time shown: bands of a set of runs that start from the "
           "estimate of the plant's estimators, or, where none runs, with kinetics varied by a spread typed in by "
           "hand (L)"));
    m_button->setAccessibleName(tr("Forecast"));
    m_button->setPopupMode(QToolButton::MenuButtonPopup);
    m_button->setMenu(new QMenu(m_button));
    connect(m_button->menu(), &QMenu::aboutToShow, this, &RunAhead::fillMenu);
    connect(m_button, &QToolButton::clicked, this, &RunAhead::toggle);
    connect(m_line, &AheadLine::stopAsked, this, [this](bool stopped) { stopped ? m_set.stop() : m_set.resume(); });
    connect(&m_set, &app::ForecastSet::changed, this, &RunAhead::refresh);
    connect(&model, &RunModel::runChanged, this, &RunAhead::runChanged);
    runChanged();
}

void RunAhead::setNow(double seconds, Course course)
{
    m_now = seconds;
    m_course = course;
    refresh();
}

void RunAhead::setCompact(bool compact)
{
    m_button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void RunAhead::goOnFrom(const RunAhead& former)
{
    m_asked = former.m_asked;
    m_spread = former.m_spread;
    m_follows = former.m_follows;
    refresh();
}

void RunAhead::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

bool RunAhead::isOn() const
{
    return !m_model.isEmpty() && (m_course == Course::Ended || m_follows) && std::isfinite(now());
}

void RunAhead::toggle(bool on)
{
    if (m_course != Course::Ended) {
        m_follows = on;
        return refresh();
    }
    if (on && m_model.time() >= until()) {
        emit reported(
            tr("There is no forecast at the end of a run. Move the time back, and start the forecast there."));
        on = false;
    }
    m_asked = on ? m_model.time() : base::notAvailable;
    refresh();
}

// Of another run nobody asked.
void RunAhead::runChanged()
{
    const figures::RunResult* shown = m_model.isPartial() ? nullptr : m_model.result();
    if (shown != m_of) m_asked = base::notAvailable;
    m_of = shown;
    m_button->setEnabled(!m_model.isEmpty());
    refresh();
}

// Of a run that goes on all of its recipe lies ahead.
double RunAhead::until() const
{
    return m_model.isPartial() ? m_model.plant()->duration : m_model.end();
}

QString RunAhead::whyNone() const
{
    const auto& run = m_model.run();
    if (!m_model.isPartial() && run && run->segments.empty() &&
        std::any_of(run->events.begin(), run->events.end(), [](const app::RunEvent& e) { return e.tookEffect; }))
        return tr("This run was changed while it was running: run it again for a forecast.");
    if (now() < until()) return {};
    return tr("The run of the model ends before now, so there is no forecast.");
}

void RunAhead::refresh()
{
    const bool on = isOn();
    const QString why = on ? whyNone() : QString();
    if (!on || !why.isEmpty())
        m_set.want({});
    else if (m_shown && m_course != Course::Running)
        want();
    m_button->setChecked(on);
    m_line->setState(on ? m_set.state() : app::SetState(), why);
    emit changed();
}

void RunAhead::want()
{
    m_set.want(order(now()));
}

twin::ForecastRequest RunAhead::request() const
{
    if (m_model.isEmpty()) return {};
    return app::requestOf(order(std::isfinite(now()) ? now() : m_model.time()));
}

app::AheadOrder RunAhead::order(double from) const
{
    app::AheadOrder order = app::orderOf(m_model.sharedPlant(), *m_model.result(), from, until(), m_spread);
    if (m_model.isPartial())
        order.segments = m_segments;
    else if (m_model.run())
        order.segments = m_model.run()->segments;
    if (m_live && m_course == Course::Held) m_estimates.add(order, *m_live, m_model.run());
    return order;
}

std::shared_ptr<const app::MadeForecast> RunAhead::forecast() const
{
    const auto& made = m_set.forecast();
    return isOn() && made && made->order.plant == m_model.sharedPlant() ? made : nullptr;
}

QString RunAhead::words() const
{
    if (!isOn()) return {};
    const auto made = forecast();
    if (!made && m_course == Course::Running) return {};
    if (!made) return tr("forecast");
    if (made->order.estimates)
        return tr("forecast from the estimate, 80 % and 50 % of %n run(s)", "", made->forecast.runs);
    return tr("forecast, spread of %1 % typed in by hand, 80 % and 50 % of %n run(s)", "", made->forecast.runs)
        .arg(QLocale().toString(100.0 * made->order.deviation));
}

QString RunAhead::estimatedUnits(const std::vector<twin::EstimatedState>& states) const
{
    QStringList names;
    for (const twin::EstimatedState& state : states) names.append(app::unitName(m_model.run()->flowsheet, state.unit));
    return QLocale().createSeparatedList(names);
}

void RunAhead::fillMenu()
{
    QMenu* menu = m_button->menu();
    menu->clear();
    if (m_model.isEmpty()) return;
    const app::AheadOrder order = this->order(now());
    if (order.estimates) {
        menu->addAction(tr("From the estimate of %1", "unit operations").arg(estimatedUnits(*order.estimates)))
            ->setEnabled(false);
        menu->addSection(tr("Other units: spread typed in by hand"));
    } else {
        menu->addSection(tr("Spread typed in by hand"));
    }
    auto* group = new QActionGroup(menu);
    for (const double spread : spreads) {
        QAction* action = menu->addAction(tr("Kinetics varied by %1 %").arg(QLocale().toString(100.0 * spread)));
        action->setCheckable(true);
        action->setChecked(spread == m_spread);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, spread] {
            m_spread = spread;
            refresh();
        });
    }
    menu->addSeparator();
    const app::ActionSpec& optimize = *app::findAction("run.optimize");
    QAction* action = menu->addAction(app::actionText(optimize), this, &RunAhead::optimumAsked);
    action->setToolTip(app::actionTip(optimize));
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_ahead.cpp"
