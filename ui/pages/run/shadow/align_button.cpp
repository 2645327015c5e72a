#include "ui/pages/run/shadow/align_button.h"

#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/shown/run_state.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::lanesOf;
using shown::lengthText;

namespace {

constexpr double oneDay = 86400.0;              // [s]
constexpr double reportedInDays = 2.0 * oneDay; // a run from this length on
constexpr double sameBegin = 1.0;               // [s]

// "day 3.2", or "4.5 h" of a run of hours.
QString placeText(double seconds, double length)
{
    const bool inDays = length >= reportedInDays;
    const QString number = QLocale().toString(seconds / (inDays ? oneDay : 3600.0), 'f', 1);
    return inDays ? AlignButton::tr("day %1", "of a run").arg(number) : AlignButton::tr("%1 h", "of a run").arg(number);
}

} // namespace

AlignButton::AlignButton(app::PlantShadow& laid, const shown::RunModel& model, QWidget* parent)
    : QToolButton(parent)
    , m_laid(laid)
    , m_model(model)
{
    setIcon(look::icon(QStringLiteral("i-clock")));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &AlignButton::fillMenu);
    connect(&m_laid, &app::PlantShadow::compared, this, &AlignButton::reportFit);
}

double AlignButton::length() const
{
    return std::max(m_model.end(), m_laid.end() - m_laid.begin());
}

void AlignButton::refresh()
{
    const bool aligned = m_laid.isActive() && m_laid.live().info()->isPlayback;
    setVisible(aligned);
    if (!aligned) return;
    const QString place = placeText(m_laid.begin(), length());
    setText(tr("From %1", "where a recording starts").arg(place));
    setAccessibleName(tr("Align the recording: it starts at %1").arg(place));
    setToolTip(tr("The recording starts at %1 of the run: align it to a phase, or drag it on the timeline").arg(place));
}

void AlignButton::fillMenu()
{
    menu()->clear();
    if (!m_laid.isActive()) return;
    const auto add = [&](const QString& words, double at) {
        QAction* action = menu()->addAction(words);
        action->setCheckable(true);
        action->setChecked(std::abs(m_laid.begin() - at) < sameBegin);
        connect(action, &QAction::triggered, this, [this, at] { m_laid.beginAt(at); });
    };
    add(tr("Start of the run"), 0.0);
    // Times of its own may begin later.
    if (const double own = m_laid.begin() - m_laid.live().offset(); std::abs(own) >= sameBegin)
        add(tr("By its own times, %1", "day 3.2").arg(placeText(own, length())), own);
    menu()->addSeparator();
    for (const plot::TimelineLane& lane : lanesOf(m_model))
        for (const plot::TimelineBand& band : lane.bands)
            add(tr("%1, %2: %3", "unit, phase, where it starts")
                    .arg(lane.name, band.name, placeText(band.from, length())),
                band.from);
    menu()->addSeparator();
    m_fit = menu()->addAction(QString());
    connect(m_fit, &QAction::triggered, &m_laid, &app::PlantShadow::takeAlignment);
    connect(menu()->addAction(tr("By dates, with a picture…")), &QAction::triggered, this, &AlignButton::placesAsked);
    if (!m_model.isPartial()) m_laid.compareWith(m_model.run());
    reportFit();
}

void AlignButton::reportFit()
{
    if (!m_fit || !m_laid.isActive()) return;
    const auto& fit = m_laid.alignment();
    const bool refused = fit && !*fit;
    m_fit->setEnabled(fit && !refused);
    m_fit->setToolTip(refused ? app::sentence((*fit).error().what) : QString());
    if (!m_laid.isCompared()) return m_fit->setText(tr("Best fit, once there is a run"));
    if (!fit) return m_fit->setText(tr("Best fit: comparing…"));
    if (refused) return m_fit->setText(tr("Best fit: nothing determines it"));
    const double own = m_laid.begin() - m_laid.live().offset();
    m_fit->setText(tr("Best fit: %1 ± %2", "day 3.2, 4 h")
                       .arg(placeText(own + (*fit)->offset, length()), lengthText((*fit)->within)));
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_align_button.cpp"
