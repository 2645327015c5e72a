#include "ui/pages/learn/panes/trend_pane.h"

#include "ui/look/room.h"
#include "ui/pages/learn/panes/lesson_courses.h"
#include "ui/plot/time_view.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_state.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using plot::Series;
using plot::TrendPlot;

namespace {

constexpr int plotHeight = 44;       // at least, of one alone [u]
constexpr int plotHeightOfMany = 28; // [u]

QString titleOf(TrendPane::Of of, const std::vector<std::string>& names)
{
    if (of == TrendPane::Of::Recording && !names.empty())
        return TrendPane::tr("%1 and the model", "a recording").arg(QString::fromStdString(names.front()));
    return TrendPane::tr("Time courses");
}

} // namespace

TrendPane::TrendPane(LessonWork& work, Of of, const std::vector<std::string>& names)
    : LessonPane(work, titleOf(of, names),
                 tr("click to read the lines at a time; drag to zoom, double-click for all of it"))
    , m_of(of)
    , m_names(names)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::Theme::current().u());
    body()->addWidget(m_holder, 1);
}

TrendPane::Groups TrendPane::tagGroups() const
{
    Groups groups;
    int colour = 0;
    for (const std::string& tag : m_names) {
        Group own{runCourses(work(), tag, colour), limitsOf(work(), tag), signsOf(work(), tag)};
        if (own.series.isEmpty())
            if (const std::optional<Series> recorded = recordedCourse(work(), tag, colour))
                own.series.append(*recorded);
        if (own.series.isEmpty()) continue;
        ++colour;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
            return group.series.first().unit == own.series.first().unit;
        });
        if (same == groups.end()) {
            groups.append(own);
            continue;
        }
        same->series.append(own.series);
        same->limits.append(own.limits);
        same->signs.append(own.signs);
    }
    return groups;
}

TrendPane::Groups TrendPane::recordingGroups() const
{
    Groups groups;
    for (const std::string& file : m_names) {
        const lessons::TakenRecording* recording = session().work().recording(file);
        if (!recording) continue;
        for (int c = 0; c < int(recording->table.layout.columns.size()); ++c) {
            const int colour = int(groups.size());
            const std::optional<Series> samples = recordedCourse(*recording, c, colour);
            if (!samples) continue;
            Group group;
            if (const std::optional<Series> line = modelBeside(work(), *recording, c, colour))
                group.series.append(*line);
            group.series.append(*samples);
            groups.append(group);
        }
    }
    return groups;
}

void TrendPane::showGroups(const Groups& groups)
{
    while (m_plots.size() > groups.size()) {
        TrendPlot* gone = m_plots.takeLast();
        m_column->removeWidget(gone);
        delete gone;
    }
    while (m_plots.size() < groups.size()) {
        auto* plot = new TrendPlot;
        plot->shareTimeAxis(&work().axis);
        m_column->addWidget(plot, 1);
        m_plots.append(plot);
    }
    fitPlots();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        TrendPlot* plot = m_plots[i];
        plot->setPlace(i == 0, i == groups.size() - 1, false);
        plot->setSeries(groups[i].series);
        plot->change([&](plot::TrendModel& model) {
            model.limits = groups[i].limits;
            model.signs = groups[i].signs;
            if (!work().model.isEmpty()) model.phases = shown::phasesOf(work().model, work().model.unit());
        });
    }
}

// In a small window they keep their shape by themselves.
void TrendPane::fitPlots()
{
    const int height = (m_plots.size() > 1 ? plotHeightOfMany : plotHeight) * look::Theme::current().u();
    for (TrendPlot* plot : std::as_const(m_plots)) plot->setMinimumHeight(look::isSmall(this) ? 0 : height);
}

void TrendPane::resizeEvent(QResizeEvent* event)
{
    LessonPane::resizeEvent(event);
    fitPlots();
}

void TrendPane::refresh()
{
    const Groups groups = m_of == Of::Tags ? tagGroups() : recordingGroups();
    showGroups(groups);
    QString reason;
    if (groups.isEmpty())
        reason = m_of == Of::Recording ? tr("The recording has not been read yet.")
                                       : tr("There is nothing to show yet: run the plant, or read the recording.");
    showReason(reason, m_holder);
}

bool TrendPane::showPlace(const lessons::Place& place)
{
    using Kind = lessons::Place::Kind;
    if (m_plots.isEmpty() || (place.kind != Kind::Run && place.kind != Kind::Recording && place.kind != Kind::Alarm))
        return false;
    const bool named = std::ranges::find(m_names, place.what) != m_names.end();
    if (!named && place.kind == Kind::Run) return false;
    if (std::isfinite(place.time)) work().axis.setCursor(place.time);
    if (QWidget* stop = firstStop()) stop->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* TrendPane::firstStop() const
{
    return m_plots.isEmpty() ? nullptr : m_plots.first()->findChild<plot::TimeView*>();
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_trend_pane.cpp"
