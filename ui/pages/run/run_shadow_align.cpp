// Where the recording is laid on the clock of the model: by its menu, by the timeline, and where it fits best.
#include "ui/pages/run/run_shadow.h"

#include "app/common/sentence.h"
#include "app/live/recordings/alignment_fit.h"
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
    connect(&m_alignments, &app::Alignments::changed, this, [this] {
        if (isActive()) m_live->setOffset(m_alignments.offsetOf(app::Alignments::keyOf(m_settings)));
    });
}

void RunShadow::showAlignment()
{
    const bool aligned = isActive() && m_live->info()->isPlayback;
    m_align->setVisible(aligned);
    if (!aligned) return;
    const QString place = placeText(begin(), std::max(m_model.end(), end() - begin()));
    m_align->setText(tr("From %1", "where a recording starts").arg(place));
    m_align->setAccessibleName(tr("Align the recording: it starts at %1").arg(place));
    m_align->setToolTip(
        tr("The recording starts at %1 of the run: align it to a phase, or drag it on the timeline").arg(place));
}

void RunShadow::align(double offset, const QString& mergeKey)
{
    if (!isActive() || !m_live->info()->isPlayback) return;
    m_alignments.set(app::Alignments::keyOf(m_settings), offset, tr("Align the recording"), mergeKey);
}

void RunShadow::beginAt(double seconds)
{
    if (isActive()) align(m_live->offset() + seconds - begin());
}

void RunShadow::moveBy(double seconds)
{
    if (isActive()) align(m_live->offset() + seconds, QStringLiteral("move"));
}

void RunShadow::fillAlignMenu()
{
    m_alignMenu->clear();
    if (!isActive()) return;
    const double length = std::max(m_model.end(), end() - begin());
    const auto add = [&](const QString& words, double at) {
        QAction* action = m_alignMenu->addAction(words);
        action->setCheckable(true);
        action->setChecked(std::abs(begin() - at) < sameBegin);
        connect(action, &QAction::triggered, this, [this, at] { beginAt(at); });
    };
    add(tr("Start of the run"), 0.0);
    // Times of its own may begin later.
    if (const double own = begin() - m_live->offset(); std::abs(own) >= sameBegin)
        add(tr("By its own times, %1", "day 3.2").arg(placeText(own, length)), own);
    m_alignMenu->addSeparator();
    for (const plot::TimelineLane& lane : lanesOf(m_model))
        for (const plot::TimelineBand& band : lane.bands)
            add(tr("%1, %2: %3", "unit, phase, where it starts")
                    .arg(lane.name, band.name, placeText(band.from, length)),
                band.from);
    m_alignMenu->addSeparator();
    m_fitAction = m_alignMenu->addAction(QString());
    connect(m_fitAction, &QAction::triggered, this, [this] {
        if (m_fit && *m_fit) align((*m_fit)->offset);
    });
    askFit();
    reportFit();
}

// Once for each run; of the whole recording, however far it was played.
void RunShadow::askFit()
{
    const std::shared_ptr<const app::Run> run = m_model.run();
    if (m_model.isPartial() || !run || run == m_fitted) return;
    m_fitted = run;
    m_fit.reset();
    const app::FitOrder order{m_settings, m_live->tags(), {run, &run->result}};
    m_fitting.start([this, order](const std::stop_token& stop,
                                  const app::BackgroundTask::Report&) -> app::BackgroundTask::Reported {
        const auto fit = app::fitAlignment(order, stop);
        return [this, fit] {
            m_fit = fit;
            reportFit();
        };
    });
}

void RunShadow::reportFit()
{
    if (!m_fitAction || !isActive()) return;
    const bool refused = m_fit && !*m_fit;
    m_fitAction->setEnabled(m_fit && !refused);
    m_fitAction->setToolTip(refused ? app::sentence((*m_fit).error().what) : QString());
    if (!m_fitted) return m_fitAction->setText(tr("Best fit, once there is a run"));
    if (!m_fit) return m_fitAction->setText(tr("Best fit: comparing…"));
    if (refused) return m_fitAction->setText(tr("Best fit: nothing determines it"));
    const double own = begin() - m_live->offset(), length = std::max(m_model.end(), end() - begin());
    m_fitAction->setText(tr("Best fit: %1 ± %2", "day 3.2, 4 h")
                             .arg(placeText(own + (*m_fit)->offset, length), lengthText((*m_fit)->within)));
}

} // namespace titer::pages
