// The learners of a workshop: who is where, what holds people up, what was answered; namesakes are distinguished, a
// folder that vanishes is said, and what is shown is exported.
#include "core/lessons/progress.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/instructor/instructor_window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_instructor {

using namespace titer;
using instructor::InstructorWindow;
using lessons::Progress;
using lessons::StepProgress;

namespace {

// A learner who passed so many steps of the lesson of the constant feed.
Progress learner(const char* name, int passed)
{
    Progress progress{.lesson = "park-ramirez", .learner = name, .seed = 7, .seconds = 840.0};
    base::Errors errors;
    for (const lessons::ShippedLesson& one : lessons::shippedLessons())
        if (one.id == progress.lesson)
            for (const lessons::Step& step : lessons::readLesson(one.text, 1, errors).steps)
                progress.steps.push_back({.id = step.id,
                                          .passed = int(progress.steps.size()) < passed,
                                          .found = {base::say("highest {1}", "6.02 g/L")},
                                          .hints = int(progress.steps.size()),
                                          .revealed = int(progress.steps.size()) + 1 == passed});
    progress.attempts.resize(2);
    progress.question = "anything";
    return progress;
}

QStringList column(const QTreeWidget* table, int number)
{
    QStringList cells;
    for (int i = 0; i < table->topLevelItemCount(); ++i) cells << table->topLevelItem(i)->text(number);
    return cells;
}

} // namespace

class InstructorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init()
    {
        m_room = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_room->path()).mkdir(QStringLiteral("workshop")));
        QVERIFY(write("ada.json", learner("Ada", 3)) && write("ada-2.json", learner("Ada", 1)) &&
                write("ben.json", learner("Ben", 1)));
    }
    void cleanup()
    {
        look::Theme::current().choose(look::Choice::Light);
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void showsWhereLearnersAre()
    {
        const support::Warnings warnings;
        InstructorWindow window(folder());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QTRY_COMPARE(window.view().learners()->topLevelItemCount(), 3);
        QCOMPARE(column(window.view().learners(), 0), QStringList({"Ada (ada-2.json)", "Ada (ada.json)", "Ben"}));
        QCOMPARE(column(window.view().learners(), 2), QStringList({"1 of 3", "3 of 3", "1 of 3"}));
        QCOMPARE(column(window.view().learners(), 3).at(1), QStringLiteral("done"));
        QCOMPARE(column(window.view().learners(), 8), QStringList({"wrong", "wrong", "wrong"}));
        // Two are at the second step.
        QCOMPARE(column(window.view().steps(), 2), QStringList({"0", "2", "0"}));
        QVERIFY(window.view().state()->text().contains(QStringLiteral("workshop")));
        // What one of them did.
        window.view().learners()->setCurrentItem(window.view().learners()->topLevelItem(1));
        QCOMPARE(window.view().work()->topLevelItemCount(), 4); // steps and the question
        QVERIFY(column(window.view().work(), 1).at(2).contains(QStringLiteral("revealed")));
        QCOMPARE(column(window.view().work(), 2).at(0), QStringLiteral("highest 6.02 g/L"));
        QCOMPARE(warnings.messages(), QStringList());
    }

    // What was found is read in the language of the window, whichever the learner had.
    void readsFindingsInItsLanguage()
    {
        look::useLanguage(QStringLiteral("de"));
        InstructorWindow window(folder());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QTRY_COMPARE(window.view().learners()->topLevelItemCount(), 3);
        window.view().learners()->setCurrentItem(window.view().learners()->topLevelItem(1));
        const QString found = column(window.view().work(), 2).at(0);
        QVERIFY2(found.contains(QStringLiteral("6,02 g/L")) && !found.contains(QStringLiteral("highest")),
                 qPrintable(found));
    }

    // The one that is looked at stays chosen while files come.
    void followsTheFolder()
    {
        InstructorWindow window(folder());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QTRY_COMPARE(window.view().learners()->topLevelItemCount(), 3);
        window.view().learners()->setCurrentItem(window.view().learners()->topLevelItem(2));
        QVERIFY(write("aaron.json", learner("Aaron", 2)));
        QTRY_COMPARE(window.view().learners()->topLevelItemCount(), 4);
        QCOMPARE(window.view().learners()->currentItem()->text(0), QStringLiteral("Ben"));
        QVERIFY(QDir(m_room->path()).rename(QStringLiteral("workshop"), QStringLiteral("away")));
        QTRY_VERIFY(window.view().state()->text().contains(QStringLiteral("cannot be read")));
        QCOMPARE(window.view().learners()->topLevelItemCount(), 4);
        QVERIFY(QDir(m_room->path()).rename(QStringLiteral("away"), QStringLiteral("workshop")));
        QTRY_VERIFY(!window.view().state()->text().contains(QStringLiteral("cannot be read")));
    }

    void exportsWhatItShows()
    {
        InstructorWindow window(folder());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_COMPARE(window.view().learners()->topLevelItemCount(), 3);
        const QString path = m_room->filePath(QStringLiteral("learners.csv"));
        QVERIFY(window.view().exportCsv(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 4);
        QVERIFY2(text.contains("ada-2.json,Ada,park-ramirez,7,1,3,"), text.constData());
    }

    void isDrawnInEveryLookSizeAndLanguage()
    {
        const support::Warnings warnings;
        for (const char* language : {"en", "de"})
            for (const bool dark : {false, true})
                for (const int text : {100, 200}) {
                    look::useLanguage(QLatin1String(language));
                    look::Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
                    look::Theme::current().setTextScale(text);
                    InstructorWindow window(folder());
                    window.setAttribute(Qt::WA_DeleteOnClose, false);
                    window.resize(1280, 720);
                    window.show();
                    QTRY_COMPARE(window.view().learners()->topLevelItemCount(), 3);
                    support::settle();
                    const QString name = QStringLiteral("instructor-%1-%2-%3")
                                             .arg(QLatin1String(language), dark ? "dark" : "light")
                                             .arg(text);
                    const QImage image = window.grab().toImage();
                    support::keep(image, name);
                    QVERIFY(support::inked(image) > 0.02);
                    const QStringList cut = support::cutOff(window);
                    QVERIFY2(cut.isEmpty(), qPrintable(name + u'\n' + cut.join(u'\n')));
                    for (const QTreeWidget* table :
                         {window.view().learners(), window.view().steps(), window.view().work()})
                        QVERIFY(!table->accessibleName().isEmpty());
                }
        QCOMPARE(warnings.messages(), QStringList());
    }

private:
    QString folder() const { return m_room->filePath(QStringLiteral("workshop")); }
    bool write(const char* name, const Progress& progress) const
    {
        QFile file(folder() + u'/' + QString::fromUtf8(name));
        const QByteArray text = QByteArray::fromStdString(lessons::progressJson(progress).write());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    std::unique_ptr<QTemporaryDir> m_room;
};

TITER_WINDOW_TEST(InstructorTest)

} // namespace tst_instructor

#include "tst_instructor.moc"
