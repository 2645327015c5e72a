#include "ui/pages/learn/lesson_workspace.h"

#include "ui/pages/learn/panes/alarm_pane.h"
#include "ui/pages/learn/panes/attempts_pane.h"
#include "ui/pages/learn/panes/chromatogram_pane.h"
#include "ui/pages/learn/panes/estimator_pane.h"
#include "ui/pages/learn/panes/figures_pane.h"
#include "ui/pages/learn/panes/fit_pane.h"
#include "ui/pages/learn/panes/form_pane.h"
#include "ui/pages/learn/panes/plant_pane.h"
#include "ui/pages/learn/panes/recording_pane.h"
#include "ui/pages/learn/panes/study_result_pane.h"
#include "ui/pages/learn/panes/trend_pane.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/scroll.h"

#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace titer::pages {

namespace {

// Whether a check of the lesson reads an estimator.
bool readsEstimators(const lessons::Lesson& lesson)
{
    return std::any_of(lesson.steps.begin(), lesson.steps.end(), [](const lessons::Step& step) {
        return std::any_of(step.checks.begin(), step.checks.end(), [](const lessons::Check& check) {
            return check.measure.kind == lessons::Measure::Kind::Estimator;
        });
    });
}

// The numbers of the plant that the panes of a step show.
std::vector<std::string> numbersOf(const lessons::Step& step)
{
    std::vector<std::string> numbers;
    for (const lessons::Pane& pane : step.panes)
        if (pane.kind == "form") numbers.insert(numbers.end(), pane.of.begin(), pane.of.end());
    return numbers;
}

// What a step touches and none of its panes has.
std::vector<std::string> touchedBeside(const lessons::Step& step)
{
    std::vector<std::string> touched = step.touches;
    for (const lessons::Pane& pane : step.panes)
        if (pane.kind == "form" || pane.kind == "fit")
            std::erase_if(touched, [&](const std::string& path) {
                return std::find(pane.of.begin(), pane.of.end(), path) != pane.of.end();
            });
    return touched;
}

} // namespace

LessonWorkspace::LessonWorkspace(LessonWork& work, QWidget* parent)
    : QScrollArea(parent)
    , m_work(work)
    , m_holder(new QWidget)
    , m_grid(new QGridLayout(m_holder))
{
    widgets::makePlain(this);
    setWidgetResizable(true);
    setAccessibleName(tr("Workspace of the lesson"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4 * look::Theme::current().u());
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    setWidget(m_holder);
}

LessonPane* LessonWorkspace::makePane(const lessons::Pane& pane, const lessons::Step& step)
{
    const std::string first = pane.of.empty() ? std::string() : pane.of.front();
    if (pane.kind == "plant") return new PlantPane(m_work);
    if (pane.kind == "form") return new FormPane(m_work, pane.of, step.touches);
    if (pane.kind == "trend") return new TrendPane(m_work, TrendPane::Of::Tags, pane.of);
    if (pane.kind == "comparison") return new TrendPane(m_work, TrendPane::Of::Recording, pane.of);
    if (pane.kind == "attempts") return new AttemptsPane(m_work);
    if (pane.kind == "figures") return new FiguresPane(m_work);
    if (pane.kind == "streams") return new StreamsPane(m_work);
    if (pane.kind == "chromatogram") return new ChromatogramPane(m_work, first);
    if (pane.kind == "recording") return new RecordingPane(m_work, first);
    if (pane.kind == "fit") return new FitPane(m_work, pane.of);
    if (pane.kind == "study") return new StudyResultPane(m_work, first);
    if (pane.kind == "alarms") return new AlarmPane(m_work, first);
    return nullptr;
}

void LessonWorkspace::rebuild()
{
    qDeleteAll(m_panes);
    m_panes.clear();
    const app::LessonSession& session = m_work.lessons;
    if (!session.isOpen()) return;
    // With the question the panes of the last step stay.
    const lessons::Step& step = session.lesson()->steps[std::min(session.at(), session.lesson()->steps.size() - 1)];
    if (const std::vector<std::string> touched = touchedBeside(step); !touched.empty())
        m_panes.append(new FormPane(m_work, touched, touched));
    for (const lessons::Pane& pane : step.panes) {
        if (LessonPane* made = makePane(pane, step)) m_panes.append(made);
        if (pane.kind == "comparison" && readsEstimators(*session.lesson()) && !pane.of.empty())
            m_panes.append(new EstimatorPane(m_work, pane.of.front(), numbersOf(step)));
    }
    arrange();
    refresh();
}

// Two next to each other, wide ones alone.
void LessonWorkspace::arrange()
{
    int row = 0, column = 0;
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        LessonPane* pane = m_panes[i];
        const bool pairs = i + 1 < m_panes.size() && !m_panes[i + 1]->isWide();
        const bool alone = pane->isWide() || (column == 0 && !pairs);
        m_grid->addWidget(pane, row, column, 1, alone ? 2 : 1);
        m_grid->setRowStretch(row, pane->isWide() ? 3 : 2);
        pane->show();
        if (alone || column == 1)
            ++row, column = 0;
        else
            column = 1;
    }
    for (int empty = row + column; empty < m_grid->rowCount(); ++empty) m_grid->setRowStretch(empty, 0);
    verticalScrollBar()->setValue(0);
}

void LessonWorkspace::showRun()
{
    const std::shared_ptr<const app::Run>& run = m_work.lessons.run();
    if (run == m_work.model.run()) return;
    m_work.model.show(run && run->plant && !run->result.times.empty() ? run : nullptr);
    if (m_work.model.isEmpty()) return;
    m_work.model.setUnit(shown::mainUnit(*m_work.model.plant(), m_work.model.variables()));
    m_work.model.setTime(m_work.model.readingTime(m_work.model.unit()));
}

void LessonWorkspace::refresh()
{
    if (!m_work.lessons.isOpen()) return;
    showRun();
    for (LessonPane* pane : std::as_const(m_panes)) pane->refresh();
}

bool LessonWorkspace::showPlace(const lessons::Place& place)
{
    for (LessonPane* pane : std::as_const(m_panes))
        if (pane->showPlace(place)) {
            ensureWidgetVisible(pane);
            return true;
        }
    return false;
}

} // namespace titer::pages

#include "ui/pages/learn/moc_lesson_workspace.cpp"
