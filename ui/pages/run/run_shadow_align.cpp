// Where the recording is laid on the clock of the model: by its menu, by the timeline, and where it fits best.
#include "ui/pages/run/run_shadow.h"

#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/shown/run_state.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

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
    return inDays ? RunShadow::tr("day %1", "of a run").arg(number) : RunShadow::tr("%1 h", "of a run").arg(number);
}

} // namespace

void RunShadow::connectAlignment()
{
    m_align->setIcon(look::icon(QStringLiteral("i-clock")));
    m_align->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_align->setAutoRaise(true);
    m_align->setFocusPolicy(Qt::StrongFocus);
    m_align->setPopupMode(QToolButton::InstantPopup);
    m_align->setMenu(m_alignMenu);
    m_alignMenu->setToolTipsVisible(true);
    connect(m_alignMenu, &QMenu::aboutToShow, this, &RunShadow::fillAlignMenu);
}

void RunShadow::showAlignment()
{
    const bool aligned = m_laid.isActive() && m_live.info()->isPlayback;
    m_align->setVisible(aligned);
    if (!aligned) return;
    const QString place = placeText(m_laid.begin(), std::max(m_model.end(), m_laid.end() - m_laid.begin()));
    m_align->setText(tr("From %1", "where a recording starts").arg(place));
    m_align->setAccessibleName(tr("Align the recording: it starts at %1").arg(place));
    m_align->setToolTip(
        tr("The recording starts at %1 of the run: align it to a phase, or drag it on the timeline").arg(place));
}

void RunShadow::fillAlignMenu()
{
    m_alignMenu->clear();
    if (!m_laid.isActive()) return;
    const double length = std::max(m_model.end(), m_laid.end() - m_laid.begin());
    const auto add = [&](const QString& words, double at) {
        QAction* action = m_alignMenu->addAction(words);
        action->setCheckable(true);
        action->setChecked(std::abs(m_laid.begin() - at) < sameBegin);
        connect(action, &QAction::triggered, this, [this, at] { m_laid.beginAt(at); });
    };
    add(tr("Start of the run"), 0.0);
    // Times of its own may begin later.
    if (const double own = m_laid.begin() - m_live.offset(); std::abs(own) >= sameBegin)
        add(tr("By its own times, %1", "day 3.2").arg(placeText(own, length)), own);
    m_alignMenu->addSeparator();
    for (const plot::TimelineLane& lane : lanesOf(m_model))
        for (const plot::TimelineBand& band : lane.bands)
            add(tr("%1, %2: %3", "unit, phase, where it starts")
                    .arg(lane.name, band.name, placeText(band.from, length)),
                band.from);
    m_alignMenu->addSeparator();
    m_fitAction = m_alignMenu->addAction(QString());
    connect(m_fitAction, &QAction::triggered, &m_laid, &app::PlantShadow::takeAlignment);
    if (!m_model.isPartial()) m_laid.compareWith(m_model.run());
    reportFit();
}

void RunShadow::reportFit()
{
    if (!m_fitAction || !m_laid.isActive()) return;
    const auto& fit = m_laid.alignment();
    const bool refused = fit && !*fit;
    m_fitAction->setEnabled(fit && !refused);
    m_fitAction->setToolTip(refused ? app::sentence((*fit).error().what) : QString());
    if (!m_laid.isCompared()) return m_fitAction->setText(tr("Best fit, once there is a run"));
    if (!fit) return m_fitAction->setText(tr("Best fit: comparing…"));
    if (refused) return m_fitAction->setText(tr("Best fit: nothing determines it"));
    const double own = m_laid.begin() - m_live.offset(),
                 length = std::max(m_model.end(), m_laid.end() - m_laid.begin());
    m_fitAction->setText(tr("Best fit: %1 ± %2", "day 3.2, 4 h")
                             .arg(placeText(own + (*fit)->offset, length), lengthText((*fit)->within)));
}

} // namespace titer::pages
