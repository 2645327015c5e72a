// The page Learn in the window.
#include "app/learn/lesson_session.h"
#include "app/session/workbench.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/page_type.h"
#include "ui/widgets/dialogs.h"

#include <QAction>

namespace titer::pages {

namespace {

Page* makeLearn(const PageWork& work)
{
    Shell& shell = work.shell;
    auto* page = new LearnPage(
        {work.document, work.lessons, work.presentation, work.draft, work.session, work.bench, work.lessonJournal});
    QObject::connect(page, &LearnPage::partShown, page, [&shell] { shell.undoChanged(); });
    QObject::connect(page, &LearnPage::startAsked, page,
                     [&shell](const QString& source) { shell.startLesson(source); });
    QObject::connect(page, &LearnPage::fileAsked, page, [&shell, page] {
        const QString path = widgets::askOpenFile(page->window(), LearnPage::tr("Open a lesson"),
                                                  LearnPage::tr("Lessons (%1)").arg(QStringLiteral("*.lesson.json")));
        if (!path.isEmpty()) shell.startLesson(path);
    });
    QObject::connect(page, &LearnPage::runAsked, page, [&shell] { shell.action("run.start")->trigger(); });
    QObject::connect(page, &LearnPage::stopAsked, &work.session, &app::RunSession::stop);
    QObject::connect(page, &LearnPage::pageAsked, page, [&shell](const QString& id) { shell.show(id); });
    QObject::connect(page, &LearnPage::placeAsked, page, [&shell](const QString& path) { shell.jump(path); });
    QObject::connect(page, &LearnPage::readAsked, page, [&shell](const QString& file) { shell.open(file); });
    QObject::connect(page, &LearnPage::alarmAsked, page, [&shell](const std::string& tag) {
        shell.show(QStringLiteral("alarms"), "tag/" + QString::fromStdString(tag));
    });
    QObject::connect(page, &LearnPage::topicAsked, page, [&shell](const QString& topic) { shell.explain(topic); });
    reportFailures(*page, shell);
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::learn_entry {

extern const PageType learn_entry{.id = "learn", .order = 10, .action = "view.learn", .make = makeLearn};

} // namespace titer::pages::learn_entry
