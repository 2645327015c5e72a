// The page Welcome in the window.
#include "app/common/actions.h"
#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "app/learn/editor/lesson_journal.h"
#include "app/session/session_journal.h"
#include "ui/pages/page_type.h"
#include "ui/pages/welcome/example_preview.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/preferences/preferences.h"
#include "ui/shown/unsaved_lessons.h"

#include <QAction>
#include <QMenu>

namespace titer::pages {

namespace {

void addUnsavedLessons(WelcomePage& page, const PageWork& work)
{
    auto* unsaved = new shown::UnsavedLessons(*work.lessonJournal);
    page.addOver(unsaved);
    Shell& shell = work.shell;
    QObject::connect(unsaved, &shown::UnsavedLessons::goOnAsked, &page,
                     [&shell](int one) { shell.show(QStringLiteral("learn"), QStringLiteral("unsaved/%1").arg(one)); });
}

Page* makeWelcome(const PageWork& work)
{
    auto* page = new WelcomePage(work.settings, work.document.catalogue(), new preferences::Preferences(work.settings));
    Shell& shell = work.shell;
    const auto trigger = [&shell](const char* action) { return [&shell, action] { shell.action(action)->trigger(); }; };
    if (shell.action("run.replay")->isEnabled()) page->addReplayCard();
    QObject::connect(page, &WelcomePage::exampleAsked, page, [&shell] { shell.openExample(); });
    QObject::connect(page, &WelcomePage::replayAsked, page, trigger("run.replay"));
    QObject::connect(page, &WelcomePage::fileAsked, page, trigger("file.open"));
    QObject::connect(page, &WelcomePage::newAsked, page, trigger("file.new"));
    QObject::connect(page, &WelcomePage::projectAsked, page, [&shell](const QString& path) { shell.open(path); });
    for (const app::ExampleEntry& example : app::exampleList())
        page->examples()->addAction(QString::fromStdString(example.name), page,
                                    [&shell, id = example.id] { shell.openExample(id); });
    if (const app::SessionJournal* journal = work.journal) {
        const auto answer = [page, journal, &shell](bool goOn) {
            shell.recover(goOn);
            page->showRecovery(journal->dead());
        };
        QObject::connect(page, &WelcomePage::goOnAsked, page, [answer] { answer(true); });
        QObject::connect(page, &WelcomePage::leaveAsked, page, [answer] { answer(false); });
        page->showRecovery(journal->dead());
    }
    if (work.lessonJournal) addUnsavedLessons(*page, work);
    new ExamplePreview(work.document.catalogue(), *page);
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::welcome_entry {

extern const PageType welcome_entry{
    .id = "welcome", .order = 0, .action = nullptr, .under = "", .clock = PageType::Clock::None, .make = makeWelcome};

} // namespace titer::pages::welcome_entry
