// The demonstration in the window: every page of it shows something, what was changed in it stays, and the lines of a first visit.
#include "app/common/data_files.h"
#include "app/demonstration/demonstration.h"
#include "app/demonstration/shown_batches.h"
#include "app/document/project/drafts.h"
#include "app/live/connectors.h"
#include "app/session/project_place.h"
#include "app/session/session_journal.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_lock.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/window/frame/first_visit.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

namespace tst_demonstration_window {

using namespace titer;
using window::FirstVisit;

namespace {

constexpr int longMake = 120000;      // [ms]
constexpr double oneInterval = 900.0; // from sample to sample of its recording [s]

// A desk on which the demonstration can be opened.
struct ShownDesk : support::Desk {
    app::Demonstration demonstration{(app::addBuiltInConnectors(plugins), plugins), QStringLiteral(TITER_CLI)};

    window::MainWindow::Work work()
    {
        window::MainWindow::Work work = Desk::work();
        work.demonstration = &demonstration;
        return work;
    }
    ~ShownDesk() { (void)document.closeProject(true); }
};

void open(ShownDesk& desk, window::MainWindow& window)
{
    window.resize(1920, 1080);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(button);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(app::isDemonstration(desk.document.path()), longMake);
    QCOMPARE(window.pages().current(), QStringLiteral("design"));
}

QStringList visibleWords(const QWidget& place)
{
    QStringList words;
    for (const QLabel* label : place.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty()) words << label->text();
    for (const QTableWidget* table : place.findChildren<QTableWidget*>())
        for (int i = 0; table->isVisible() && i < table->rowCount() * table->columnCount(); ++i)
            if (const QTableWidgetItem* item = table->item(i / table->columnCount(), i % table->columnCount()))
                words << item->text();
    return words;
}

// What pages and tiles say where there is nothing to show.
const QStringList emptyWords{
    QStringLiteral("set up yet"),        QStringLiteral("No recording yet"),     QStringLiteral("A study compares"),
    QStringLiteral("Choose a template"), QStringLiteral("No recording and no"),  QStringLiteral("Empty flowsheet"),
    QStringLiteral("No run yet"),        QStringLiteral("Nothing was recorded"), QStringLiteral("is not running"),
    QStringLiteral("not known yet"),
};

QWidget* lineOf(const window::MainWindow& window)
{
    return window.findChild<FirstVisit*>();
}

} // namespace

class DemonstrationWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        look::Theme::current().apply(*qApp);
        QVERIFY(qputenv("TMPDIR", m_place.path().toLocal8Bit()));
    }

    void cleanup()
    {
        look::Theme::current().choose(look::Choice::Light);
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    // Opened once in each language: what it holds is named in it.
    void showsSomethingOnEachPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        if (qEnvironmentVariableIsSet("TITER_LONG")) QTest::newRow("de") << QStringLiteral("de");
    }
    void showsSomethingOnEachPage()
    {
        QFETCH(QString, language);
        look::useLanguage(language);
        const support::Warnings warnings;
        ShownDesk desk;
        QString folder;
        {
            window::MainWindow window(desk.work());
            open(desk, window);
            if (QTest::currentTestFailed()) return;
            folder = QFileInfo(desk.document.path()).absolutePath();
            QTRY_VERIFY_WITH_TIMEOUT(window.demonstration().isRecorded(), longMake);
            QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::StudiesPage>().session().isAnalysed(), longMake);
            QTRY_VERIFY_WITH_TIMEOUT(desk.live.frame() && desk.live.frame()->estimators.size() == 1, longMake);
            auto& run = window.pages().page<pages::RunPage>();
            QTRY_VERIFY_WITH_TIMEOUT(std::abs(run.model().time() - app::shownDay) <= oneInterval, longMake);
            lookAtEachPage(window, folder, language + QStringLiteral("_light_100"));
            if (QTest::currentTestFailed()) return;
            if (language == QLatin1String("en")) {
                desk.settings.setTheme(app::Settings::Theme::Dark);
                desk.settings.setTextScale(2.0);
                QVERIFY(look::Theme::current().isDark() && look::Theme::current().textScale() == 200);
                lookAtEachPage(window, folder, QStringLiteral("en_dark_200"));
                if (QTest::currentTestFailed()) return;
            }
            QVERIFY(desk.settings.recentProjects().empty());
            QVERIFY(window.close());
        }
        QCOMPARE(warnings.messages(), QStringList());
        (void)desk.document.closeProject();
        desk.demonstration.end();
        QVERIFY(!QFileInfo::exists(folder));
    }

    void whatIsChangedStaysAsADraft()
    {
        ShownDesk desk;
        desk.settings.setFlag(QStringLiteral("files/keep_no_drafts"), false);
        app::SessionJournal journal{desk.folder.filePath(QStringLiteral("sessions")), desk.document};
        QString draft;
        {
            window::MainWindow::Work work = desk.work();
            work.journal = &journal;
            window::MainWindow window(work);
            open(desk, window);
            if (QTest::currentTestFailed()) return;
            const QString folder = QFileInfo(desk.document.path()).absolutePath();
            QTRY_VERIFY_WITH_TIMEOUT(desk.live.frame(), longMake);
            model::Flowsheet other = desk.document.flowsheet();
            other.note = "mine";
            QVERIFY(desk.document.apply(other, QStringLiteral("Note")));
            QVERIFY(window.close());
            draft = desk.document.path();
            QVERIFY(app::isDraft(draft));
            QTRY_VERIFY(!QFileInfo::exists(folder));
            // What lay over the plant does so from its table next to the draft.
            const QFileInfo table(QString::fromStdString(window.session().place().recording.settings.value("file")));
            QVERIFY(table.exists());
            QCOMPARE(table.absolutePath(), QFileInfo(draft).absolutePath());
        }
        app::Document again(solve::catalogue());
        (void)desk.document.closeProject();
        QVERIFY(again.openProject(draft));
        QCOMPARE(again.flowsheet().note, std::string("mine"));
        // So does it the next day, with what was recorded.
        const std::optional<app::SessionPlace> place = app::keptPlace(*again.project());
        QVERIFY(place && app::canComeBack(place->recording));
        const auto recordings = again.project()->ask([](store::ProjectFile& file) { return file.recordings(); });
        QVERIFY(recordings && recordings->size() == 1);
        (void)again.closeProject();
        const std::string history = store::historyFolder(draft.toStdString());
        auto reader = store::HistoryReader::open(history);
        QVERIFY(reader);
        const auto tags = reader->tags();
        QVERIFY(tags && !tags->empty());
        QVERIFY(reader->extent(tags->front().id)->count > 100);
        QDir(QString::fromStdString(history)).removeRecursively();
        for (const QFileInfo& file : QFileInfo(draft).dir().entryInfoList(QDir::Files)) QFile::remove(file.filePath());
    }

    // A window that is killed: its recorder ends with it, and the next program takes its folder away.
    void aKilledWindowLeavesNothingForLong()
    {
        QProcess titer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        titer.setProcessEnvironment(environment);
        titer.start(QStringLiteral(TITER_PROGRAM), {QStringLiteral("--demo")});
        QVERIFY(titer.waitForStarted());
        const QFileInfo stem(app::demonstrationStem());
        QString project;
        const auto recorded = [&] {
            for (const QFileInfo& folder : stem.dir().entryInfoList({stem.fileName() + u'*'}, QDir::Dirs))
                for (const QFileInfo& file : QDir(folder.filePath()).entryInfoList({QStringLiteral("*.titer")}))
                    project = file.filePath();
            return !project.isEmpty() && store::ProjectLock::recorderOf(project.toStdString()) &&
                   store::ProjectLock::recorderOf(project.toStdString())->process != titer.processId();
        };
        QTRY_VERIFY_WITH_TIMEOUT(recorded(), longMake);
        titer.kill();
        QVERIFY(titer.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!store::ProjectLock::recorderOf(project.toStdString()), longMake);
        QVERIFY(QFileInfo::exists(project));
        app::PluginHost plugins;
        const app::Demonstration next(plugins, QStringLiteral(TITER_CLI));
        QVERIFY(!QFileInfo(project).dir().exists());
    }

    void aLineOfAFirstVisitGoesForGood()
    {
        support::Desk desk;
        desk.settings.setFlag(QStringLiteral("first_visit/none"), true); // as of somebody who never was here
        window::MainWindow window(desk.work());
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget* line = lineOf(window);
        QVERIFY(line && !line->isVisible()); // the welcome page says by itself what it is for
        QVERIFY(!preferences::hasVisited(desk.settings));
        QStringList described;
        for (const window::WindowPages::Entry& entry : window.pages().all())
            if (entry.type->gestures) described << entry.id();
        QVERIFY(described.size() >= 7);
        for (const QString& page : std::as_const(described)) {
            window.pages().show(page);
            support::settle();
            QVERIFY2(line->isVisible(), qPrintable(page));
            QCOMPARE(visibleWords(*line).size(), 1);
            QVERIFY2(support::cutOff(window).isEmpty(), qPrintable(page + support::cutOff(window).join(u'\n')));
            // Closed, it leaves its room to the page.
            const QWidget* shown = window.findChild<QStackedWidget*>();
            const int before = shown->height(), height = line->height();
            line->findChild<QAbstractButton*>()->click();
            support::settle();
            QVERIFY(!line->isVisible());
            QCOMPARE(shown->height(), before + height);
        }
        for (const QString& page : std::as_const(described)) {
            window.pages().show(page);
            QVERIFY2(!line->isVisible(), qPrintable(page));
        }
        QVERIFY(preferences::hasVisited(desk.settings));
        preferences::forgetVisits(desk.settings);
        window.pages().show(QStringLiteral("design"));
        QVERIFY(lineOf(window)->isVisible());
    }

private:
    // Nothing is empty, and nothing names the folder.
    static void lookAtEachPage(window::MainWindow& window, const QString& folder, const QString& name)
    {
        const QString clockOfBatch = window.pages().page<pages::RunPage>().clockText();
        for (const QString& page : window.pages().ids()) {
            if (page == QLatin1String("welcome")) continue;
            window.pages().show(page);
            support::settle();
            const QWidget* shown = window.findChild<QStackedWidget*>()->currentWidget();
            const auto fault = [&] {
                const QString words = visibleWords(*shown).join(u'\n');
                for (const QString& empty : emptyWords) // which are English
                    if (words.contains(empty)) return QStringLiteral("%1 says “%2”").arg(page, empty);
                if (words.contains(folder)) return QStringLiteral("%1 names a folder of this machine").arg(page);
                return QString();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(fault().isEmpty(), qPrintable(fault()), longMake);
            // The pages Design and Economics show a run of their own to its end.
            if (page != QLatin1String("design") && page != QLatin1String("economics"))
                QCOMPARE(window.pages().clock(), clockOfBatch);
            QVERIFY(support::inked(support::picture(window, QStringLiteral("demonstration-%1-%2").arg(name, page),
                                                    window.size(), 1)) > 0.02);
        }
        window.pages().show(QStringLiteral("cockpit"));
        for (const tiles::TileFrame* frame : window.pages().page<pages::CockpitPage>().view()->frames())
            // The numbers of a big number are those of the line next to it, and the laboratory is not asked each day.
            if (frame->view() && frame->tile().type != "alarm_list" && frame->tile().type != "recipe_progress" &&
                frame->tile().type != "big_number")
                QTRY_VERIFY2_WITH_TIMEOUT(!frame->view()->numbers().isEmpty(), frame->tile().type.c_str(), longMake);
    }

    QTemporaryDir m_place;
};

TITER_WINDOW_TEST(DemonstrationWindow)

} // namespace tst_demonstration_window

#include "tst_demonstration_window.moc"
