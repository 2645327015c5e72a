// A lesson that was being made when a window ended without being closed: offered on the first page and over the list of
// lessons, gone on with or discarded, and nothing of it left once the window is closed in good order.
#include "app/learn/own_lessons.h"
#include "app/session/session_journal.h"
#include "tests/support/app/lesson_words.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/question.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/learn/editor/lesson_editor.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shown/unsaved_lessons.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_unsaved_lesson {

using namespace titer;
using app::SessionJournal;
using window::MainWindow;

namespace {

struct JournalDesk : support::Desk {
    explicit JournalDesk(const QString& folder)
        : journal(folder, document)
    {
    }
    MainWindow::Work work()
    {
        MainWindow::Work work = Desk::work();
        work.journal = &journal;
        return work;
    }
    SessionJournal journal;
};

QStringList lessonsIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("lesson-*.json")}, QDir::Files);
}

// As a process leaves it that is killed.
void leaveLesson(const QString& folder, const QString& title)
{
    app::LessonDraft draft;
    app::LessonJournal journal(folder, draft);
    base::Errors errors;
    draft.begin(base::readJson(lessons::shippedLessons().front().text, errors));
    support::typeWords(draft, "title", "en", title);
    journal.writeNow();
}

shown::UnsavedLessons* cardsOf(QWidget& page)
{
    return page.findChild<shown::UnsavedLessons*>();
}

} // namespace

class UnsavedLessonTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        look::Theme::current().choose(look::Choice::Light);
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void isOfferedAndGoneOnWith()
    {
        QTemporaryDir folder;
        leaveLesson(folder.path(), QStringLiteral("Mine"));
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.resize(1600, 900);
        window.show();
        window.session().goOn();
        QCOMPARE(window.pages().current(), QString("welcome"));
        shown::UnsavedLessons* cards = cardsOf(window.pages().page<pages::WelcomePage>());
        QVERIFY(cards && cards->isVisible());
        QCOMPARE(cards->goOnButtons().size(), 1);
        support::picture(window, "unsaved-lesson", window.size());
        QTest::mouseClick(cards->goOnButtons().front(), Qt::LeftButton);
        QCOMPARE(window.pages().current(), QString("learn"));
        QVERIFY(window.pages().page<pages::LearnPage>().showsEditor());
        QCOMPARE(window.lessonDraft().words("title", "en"), QString("Mine"));
        QVERIFY(window.lessonDraft().isChanged());
        QVERIFY(!cards->isVisible());
        // It is this window's to keep now; saved, nothing is left of it.
        QCOMPARE(lessonsIn(folder).size(), 1);
        window.lessons().learner().setRoot(folder.filePath(QStringLiteral("learn")));
        QVERIFY(window.pages().page<pages::LearnPage>().editor()->save());
        QTRY_COMPARE(lessonsIn(folder).size(), 0);
        QVERIFY(window.close());
    }

    void isOfferedOverTheListAndDiscarded()
    {
        QTemporaryDir folder;
        leaveLesson(folder.path(), QStringLiteral("First"));
        QTest::qSleep(2); // the time of writing has milliseconds
        leaveLesson(folder.path(), QStringLiteral("Second"));
        look::useLanguage(QStringLiteral("de"));
        look::Theme::current().setTextScale(200);
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.resize(1280, 720);
        window.show();
        window.pages().show(QStringLiteral("learn"));
        shown::UnsavedLessons* cards = cardsOf(window.pages().page<pages::LearnPage>());
        QVERIFY(cards && cards->isVisible());
        QCOMPARE(cards->discardButtons().size(), 2);
        support::settle();
        QVERIFY2(support::cutOff(window).isEmpty(), qPrintable(support::cutOff(window).join('\n')));
        support::picture(window, "unsaved-lesson-list-de", window.size());
        // Only what somebody lets go of goes.
        support::answerBy(QMessageBox::RejectRole);
        cards->discardButtons().front()->click();
        QCOMPARE(cards->discardButtons().size(), 2);
        support::answerBy(QMessageBox::DestructiveRole);
        cards->discardButtons().front()->click();
        QCOMPARE(cards->discardButtons().size(), 1);
        QCOMPARE(lessonsIn(folder).size(), 1);
        QCOMPARE(window.lessonJournal()->dead().front().title("en"), QString("First"));
    }

    // Whoever closes a window in which a lesson is not saved is asked, and it is gone then.
    void aClosedWindowLeavesNone()
    {
        QTemporaryDir folder;
        JournalDesk desk(folder.path());
        {
            MainWindow window(desk.work());
            window.show();
            window.session().follow();
            QVERIFY(window.files().openExample("chemostat"));
            window.pages().show(QStringLiteral("learn"));
            window.pages().page<pages::LearnPage>().makeLesson();
            support::typeWords(window.lessonDraft(), "title", "en", QStringLiteral("Mine"));
            QTRY_COMPARE(lessonsIn(folder).size(), 1);
            // A window that is kept open keeps it.
            support::answerBy(QMessageBox::RejectRole);
            QVERIFY(!window.close());
            QCOMPARE(lessonsIn(folder).size(), 1);
            support::answerBy(QMessageBox::DestructiveRole);
            QVERIFY(window.close());
        }
        QCOMPARE(lessonsIn(folder).size(), 0);
    }

    // Or it is saved, with the faults that a draft may have, and is in the list then.
    void isSavedWhereItsWindowIsClosed()
    {
        QTemporaryDir folder;
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.show();
        window.session().follow();
        window.lessons().learner().setRoot(folder.filePath(QStringLiteral("learn")));
        QVERIFY(window.files().openExample("chemostat"));
        window.pages().show(QStringLiteral("learn"));
        window.pages().page<pages::LearnPage>().makeLesson();
        support::typeWords(window.lessonDraft(), "title", "en", QStringLiteral("Mine"));
        support::answerBy(QMessageBox::AcceptRole);
        QVERIFY(window.close());
        QVERIFY(!window.lessonDraft().isChanged());
        QVERIFY(QFile::exists(window.lessonDraft().file()));
        QCOMPARE(lessonsIn(folder).size(), 0); // nothing to offer at the next start
    }
};

TITER_WINDOW_TEST(UnsavedLessonTest)

} // namespace tst_unsaved_lesson

#include "tst_unsaved_lesson.moc"
