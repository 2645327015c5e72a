#include "ui/pages/learn/learn_page.h"

#include "app/common/sentence.h"
#include "app/learn/own_lessons.h"
#include "core/base/not_available.h"
#include "ui/pages/learn/editor/lesson_editor.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn/lesson_panel.h"
#include "ui/pages/learn/lesson_workspace.h"
#include "ui/pages/learn/presentation_bar.h"
#include "ui/pages/learn/question_card.h"
#include "ui/pages/learn/step_card.h"
#include "ui/shown/unsaved_lessons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/save_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace titer::pages {

using app::LessonSession;
using look::Theme;
using widgets::Command;
using widgets::CommandGroup;

namespace {

constexpr int panelWidth = 111, minWorkspace = 170; // [u]

} // namespace

LearnPage::LearnPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_panes{work.document, work.lessons, work.bench, m_model, m_axis}
    , m_list(new LessonList(work.lessons, work.draft))
    , m_panel(new LessonPanel(work.lessons, work.runs))
    , m_workspace(new LessonWorkspace(m_panes))
    , m_presentation(new PresentationBar(work.lessons, work.presentation, this))
    , m_share(new widgets::Segments({{{}, tr("Lesson")}, {{}, tr("Workspace")}}))
    , m_stack(new QStackedWidget)
{
    setAccessibleName(tr("Learn"));
    m_panes.showPage = [this](const QString& page) { emit pageAsked(page); };
    m_panes.showPlace = [this](const QString& path) { emit placeAsked(path); };
    m_panes.readFile = [this](const QString& file) { emit readAsked(file); };
    m_panes.setUpAlarm = [this](const std::string& tag) { emit alarmAsked(tag); };
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeWorkspace());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &LessonList::lessonAsked, this, &LearnPage::startAsked);
    connect(m_list, &LessonList::fileAsked, this, &LearnPage::fileAsked);
    connect(m_list, &LessonList::newAsked, this, &LearnPage::makeLesson);
    connect(m_list, &LessonList::editAsked, this, &LearnPage::editLesson);
    connect(m_list, &LessonList::goOnAsked, this, &LearnPage::goOnEditing);
    if (work.journal) {
        auto* unsaved = new shown::UnsavedLessons(*work.journal);
        m_list->addOver(unsaved);
        connect(unsaved, &shown::UnsavedLessons::goOnAsked, this, &LearnPage::goOnIn);
    }
    connect(m_stack, &QStackedWidget::currentChanged, this, &LearnPage::partShown);
    connect(m_share, &widgets::Segments::currentChanged, this, &LearnPage::arrange);
    connect(&Theme::current(), &Theme::changed, this, &LearnPage::arrange);
    connectSession();
    connectPanel();
    if (work.lessons.isOpen()) showLesson();
    arrange();
}

// Panes let go of the run and the time that they share before these go.
LearnPage::~LearnPage()
{
    delete m_stack;
}

QWidget* LearnPage::makeWorkspace()
{
    const int u = Theme::current().u();
    auto* lesson = new QWidget;
    auto* whole = new QVBoxLayout(lesson);
    auto* column = new QVBoxLayout;
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_presentation);
    whole->addLayout(column, 1);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(2 * u);
    m_share->setAccessibleName(tr("What is shown of the lesson"));
    column->addWidget(m_share, 0, Qt::AlignLeft);
    m_row = new QHBoxLayout;
    m_row->setSpacing(4 * u);
    m_row->addWidget(m_panel);
    m_row->addWidget(m_workspace, 1);
    column->addLayout(m_row, 1);
    return lesson;
}

void LearnPage::connectSession()
{
    LessonSession& session = m_work.lessons;
    connect(&session, &LessonSession::opened, this, [this] {
        m_list->report({}, {});
        showLesson();
    });
    connect(&session, &LessonSession::closed, this, [this] {
        m_panel->rebuild();
        m_workspace->rebuild();
        m_model.show(nullptr);
        showList();
    });
    connect(&session, &LessonSession::moved, this, &LearnPage::move);
    connect(&session, &LessonSession::evaluated, m_panel, &LessonPanel::refresh);
    connect(&session, &LessonSession::evaluated, this, [this] {
        if (isVisible() && !m_stale) m_workspace->refresh();
    });
    connect(&session, &LessonSession::worked, this, [this] {
        if (isVisible() && !m_stale) m_workspace->refresh();
    });
    connect(&session.starter(), &app::LessonStarter::refused, this,
            [this](const QString& title, const base::Errors& errors) {
                m_list->report(title, errors);
                showList();
            });
    connect(&session, &LessonSession::failed, this, &LearnPage::failed);
}

void LearnPage::connectPanel()
{
    connect(m_panel, &LessonPanel::listAsked, this, &LearnPage::showList);
    connect(m_panel, &LessonPanel::runAsked, this, &LearnPage::runAsked);
    connect(m_panel, &LessonPanel::stopAsked, this, &LearnPage::stopAsked);
    connect(m_panel, &LessonPanel::placeAsked, this, &LearnPage::goTo);
    connect(m_panel, &LessonPanel::lessonAsked, this, &LearnPage::startAsked);
    connect(m_panel, &LessonPanel::topicAsked, this, &LearnPage::topicAsked);
    connect(m_panel, &LessonPanel::exportAsked, this, &LearnPage::handIn);
}

LessonEditor* LearnPage::editor()
{
    if (m_editor) return m_editor;
    m_editor = new LessonEditor(
        {m_work.draft, m_work.document, m_work.bench, [this] { return m_work.lessons.learner().root(); }});
    m_editor->setNarrow(m_narrow);
    m_stack->addWidget(m_editor);
    connect(m_editor, &LessonEditor::leaveAsked, this, &LearnPage::showList);
    connect(m_editor, &LessonEditor::failed, this, &LearnPage::failed);
    return m_editor;
}

void LearnPage::showEditor()
{
    m_list->report({}, {});
    m_stack->setCurrentWidget(editor());
    if (isVisible()) editor()->focusFirst();
}

void LearnPage::makeLesson()
{
    if (m_work.document.flowsheet().units.empty()) {
        m_list->report(tr("There is no plant to make a lesson from. Open one, or edit a copy of a lesson."), {});
        return showList();
    }
    if (editor()->makeNew()) showEditor();
}

void LearnPage::editLesson(const QString& source)
{
    base::Errors errors;
    const bool own = QFileInfo(source).absolutePath() == app::ownLessonsFolder(m_work.lessons.learner().root());
    if (own ? editor()->edit(source, errors) : editor()->editCopy(source, errors)) return showEditor();
    if (!errors.empty())
        m_list->report(tr("The lesson “%1” cannot be edited").arg(QFileInfo(source).fileName()), errors);
}

void LearnPage::goOnEditing()
{
    if (m_work.draft.isOpen()) showEditor();
}

void LearnPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0), which = place.section(u'/', 1);
    if (what == QLatin1String("course")) openCourse(which);
    if (what == QLatin1String("unsaved")) goOnIn(which.toInt());
}

void LearnPage::goOnIn(int unsaved)
{
    if (m_work.journal && editor()->goOnIn(*m_work.journal, std::size_t(unsaved))) showEditor();
}

void LearnPage::openCourse(const QString& source)
{
    base::Errors errors;
    std::optional<app::OpenCourse> course = app::openCourse(source, errors);
    m_list->report(course ? QString() : tr("The course “%1” cannot be opened").arg(QFileInfo(source).fileName()),
                   errors);
    if (course) m_list->setCourse(std::move(course));
    showList();
}

bool LearnPage::showsEditor() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

QUndoStack* LearnPage::undoStack() const
{
    return showsEditor() ? &m_work.draft.undoStack() : nullptr;
}

bool LearnPage::showsLesson() const
{
    return m_stack->currentIndex() == 1;
}

void LearnPage::showList()
{
    m_list->refresh();
    m_stack->setCurrentIndex(0);
    if (isVisible()) m_list->firstStop()->setFocus(Qt::OtherFocusReason);
}

void LearnPage::showLesson()
{
    m_stack->setCurrentIndex(1);
    m_share->setCurrent(0);
    arrange();
    if (isVisible() && !m_stale) focusFirst();
}

// Another step is at hand. Whoever works on the page goes on there.
void LearnPage::move()
{
    if (!m_work.lessons.isOpen()) return;
    m_stale = !isVisible();
    if (m_stale) return;
    const QWidget* focus = window()->focusWidget();
    const bool here = !focus || focus == this || isAncestorOf(focus);
    // Its plots may have another time, and what was read off before says nothing of it.
    m_axis.setCursor(base::notAvailable);
    m_axis.setMark(base::notAvailable);
    m_axis.showAll();
    m_panel->rebuild();
    m_workspace->rebuild();
    m_panel->showAtHand(here && showsLesson());
}

void LearnPage::showEvent(QShowEvent* event)
{
    if (!showsLesson()) m_list->refresh();
    if (m_stale && m_work.lessons.isOpen())
        QMetaObject::invokeMethod(this, &LearnPage::move, Qt::QueuedConnection); // once all of it is seen
    else
        m_workspace->refresh();
    QWidget::showEvent(event);
}

void LearnPage::goTo(const lessons::Place& place)
{
    using Kind = lessons::Place::Kind;
    if (place.kind == Kind::Answer) {
        if (m_panel->card()) m_panel->card()->focusField(place.what);
        return;
    }
    if (m_narrow) {
        m_share->setCurrent(1);
        arrange();
    }
    if (m_workspace->showPlace(place)) return;
    switch (place.kind) {
    case Kind::Setting:
        return emit placeAsked(QString::fromStdString(place.what));
    case Kind::Study:
        return emit pageAsked(QStringLiteral("studies"));
    case Kind::Recording:
        return emit pageAsked(QStringLiteral("data"));
    case Kind::Alarm:
        return emit pageAsked(QStringLiteral("alarms"));
    case Kind::Board:
        return emit pageAsked(QStringLiteral("cockpit"));
    default:
        return emit pageAsked(QStringLiteral("run"));
    }
}

void LearnPage::handIn()
{
    const lessons::Progress& progress = m_work.lessons.progress();
    const QString name = QStringLiteral("%1 %2.json")
                             .arg(QString::fromStdString(progress.learner), QString::fromStdString(progress.lesson));
    const QString path = widgets::askWhereToSave(this, tr("Hand in the progress"), name,
                                                 tr("Progress in lessons (*.json)"), QStringLiteral("json"));
    if (path.isEmpty()) return;
    if (const base::Done done = m_work.lessons.exportProgress(path); !done) emit failed(app::sentence(done.error()));
}

void LearnPage::focusFirst()
{
    if (showsEditor()) return m_editor->focusFirst();
    (showsLesson() ? m_panel->firstStop() : m_list->firstStop())->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> LearnPage::regions() const
{
    if (showsEditor()) return m_editor->regions();
    if (!showsLesson()) return {m_list};
    QList<QWidget*> regions{m_panel};
    for (LessonPane* pane : m_workspace->panes()) regions.append(pane);
    return regions;
}

bool LearnPage::back()
{
    if (!showsLesson() && !showsEditor()) return false;
    showList();
    return true;
}

void LearnPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The lesson and its workspace take turns where there is no room for both.
void LearnPage::arrange()
{
    m_narrow = width() < (panelWidth + minWorkspace) * Theme::current().u();
    const bool panel = !m_narrow || m_share->current() == 0;
    if (m_editor) m_editor->setNarrow(m_narrow);
    m_share->setVisible(m_narrow);
    m_panel->setVisible(panel);
    m_workspace->setVisible(!m_narrow || !panel);
    if (m_narrow)
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX), m_panel->setMinimumWidth(0);
    else
        m_panel->setFixedWidth(panelWidth * Theme::current().u());
}

bool LearnPage::staysFor(std::string_view act) const
{
    return act == "run.start" && showsLesson() && m_work.lessons.isOpen();
}

QList<CommandGroup> LearnPage::commands(const QString& typed)
{
    LessonSession& session = m_work.lessons;
    CommandGroup group{widgets::CommandKind::Action, 6, {}};
    const auto offer = [&](const QString& text, const QString& icon, std::function<void()> act) {
        if (const int score = widgets::matches(text, typed); score > 0)
            group.found.append({score, Command{text, tr("Lesson"), {}, icon, {}, std::move(act)}});
    };
    const std::vector<app::ShelvedLesson> shelf =
        typed.isEmpty() ? std::vector<app::ShelvedLesson>() : session.learner().shelf();
    for (const app::ShelvedLesson& one : shelf) {
        const QString title = LessonSession::words(one.lesson->title);
        offer(tr("Lesson: %1").arg(title), QStringLiteral("i-learn"),
              [this, source = one.source] { emit startAsked(source); });
        offer((one.isOwn ? tr("Edit the lesson: %1") : tr("Edit a copy of the lesson: %1")).arg(title),
              QStringLiteral("i-note"), [this, source = one.source] { editLesson(source); });
    }
    const std::vector<lessons::Course> courses = typed.isEmpty() ? std::vector<lessons::Course>() : lessons::courses();
    for (const lessons::Course& course : courses)
        offer(tr("Course: %1").arg(LessonSession::words(course.title)), QStringLiteral("i-learn"),
              [this, id = course.id] { openCourse(QString::fromStdString(id)); });
    offer(tr("New lesson from this project"), QStringLiteral("i-plus"), [this] { makeLesson(); });
    if (m_work.draft.isOpen())
        offer(tr("Continue editing the lesson"), QStringLiteral("i-note"), [this] { goOnEditing(); });
    if (showsEditor()) {
        offer(tr("Try the lesson"), QStringLiteral("i-play"), [this] { m_editor->tryIt(); });
        offer(tr("Save the lesson"), QStringLiteral("i-export"), [this] { m_editor->save(); });
        offer(tr("Save the lesson as…"), QStringLiteral("i-export"), [this] { m_editor->saveAs(); });
    }
    offer(tr("Lesson from a file…"), QStringLiteral("i-file"), [this] { emit fileAsked(); });
    offer(tr("All lessons"), QStringLiteral("i-learn"), [this] {
        m_list->setCourse({});
        showList();
    });
    if (!session.isOpen()) return {group};
    offer(tr("Reset lesson"), QStringLiteral("i-reset"), [&session] { session.reset(); });
    app::LessonPresentation& presentation = m_work.presentation;
    offer(presentation.isOn() ? tr("End the presentation of the lesson") : tr("Show the solution step by step"),
          QStringLiteral("i-monitor"), [&presentation] { presentation.setOn(!presentation.isOn()); });
    offer(tr("Hand in the progress…"), QStringLiteral("i-export"), [this] { handIn(); });
    if (session.step()) offer(tr("Next hint"), QStringLiteral("i-bulb"), [&session] { session.nextHint(); });
    return {group};
}

} // namespace titer::pages

#include "ui/pages/learn/moc_learn_page.cpp"
