// What lists and pages say where there is nothing to show, where something is still read, could not be read, or may not be changed: the
// words, and the act that leads on, by keys too.
#include "app/live/notifications/notification_desk.h"
#include "app/live/recordings/data_recordings.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/alarms/alarm_figures.h"
#include "ui/pages/alarms/alarm_setup.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/inspectors/recording_inspector.h"
#include "ui/pages/data/work_bar.h"
#include "ui/widgets/label.h"
#include "ui/window/frame/notice_panel.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <functional>

namespace tst_states {

using namespace titer;
using look::Theme;

namespace {

constexpr int longRead = 20000; // [ms]

// The page of alarms on a project of its own.
struct Alarms {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::DataSources sources{document};
    app::RecorderClient recorder;
    app::AlarmDefinitions definitions{document, sources, recorder};
    support::FakeFeed feed{{{"src-1/DO", "DO", "% air"}}};
    app::AlarmHistory history;
    app::NotificationDesk desk{document};
    pages::AlarmsPage page{{definitions, feed, [] { return true; }}, history, desk};

    Alarms()
    {
        (void)document.createProject(folder.filePath(QStringLiteral("a.titer")));
        page.resize(1600, 900);
        page.show();
        page.activateWindow();
    }
};

// What is known of a recording whose file holds `text`.
struct Recorded {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("run.csv"));
    app::Document document{solve::catalogue()};
    app::DataRecordings recordings{document};
    pages::RecordingInspector inspector{document, recordings};

    explicit Recorded(const QByteArray& text)
    {
        write(text);
        inspector.resize(400, 800);
        inspector.show(recordings.add({{"file", file.toStdString()}}, "run"));
        static_cast<QWidget&>(inspector).show();
        inspector.activateWindow();
    }
    void write(const QByteArray& text)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
};

// What a state has to have: a sentence that is seen, and a button that the Tab key reaches.
struct Wanted {
    QString words;
    QString act; // empty: nothing can be done about it here
};

QString faultOf(QWidget& place, const Wanted& wanted)
{
    QStringList seen;
    for (const QLabel* label : place.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty()) seen << label->text();
    if (!seen.join(u'\n').contains(wanted.words)) return QStringLiteral("says: ") + seen.join(u'|');
    if (wanted.act.isEmpty()) return {};
    for (const auto* button : place.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && button->text() == wanted.act)
            return button->focusPolicy() & Qt::TabFocus ? QString() : QStringLiteral("the Tab key passes it over");
    return QStringLiteral("has no button ") + wanted.act;
}

const QByteArray table = "time [min],Temperature [°C]\n0,37.0\n1,37.1\n2,37.0\n3,37.2\n";

} // namespace

class StatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void everyStateSaysWhatItIsAndLeadsOn_data();
    void everyStateSaysWhatItIsAndLeadsOn();
    void emptyPagesShowAllTheirWordsOnALaptop();
    void aSearchThatFindsNothingIsTakenBack();
    void figuresThatCouldNotBeReadAreReadAgain();
    void aRecordingThatFailedIsReadAgain();
    void workIsSeenAfterHalfASecondAndStopped();
    void quickWorkIsNeverSeen();
};

void StatesTest::emptyPagesShowAllTheirWordsOnALaptop()
{
    support::Desk desk;
    window::MainWindow window(desk.work());
    window.resize(1366, 740);
    window.show();
    for (const QString& page : support::pageIds()) {
        QVERIFY(window.pages().show(page));
        QCoreApplication::processEvents();
        const QStringList cut = support::cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(page, cut.join(u'\n'))));
    }
}

void StatesTest::everyStateSaysWhatItIsAndLeadsOn_data()
{
    using Check = std::function<QString()>;
    QTest::addColumn<Check>("check");
    const auto row = [](const char* name, Check check) { QTest::newRow(name) << check; };
    row("Data, empty", [] {
        support::OpenWindow desk(QSize(1920, 1080));
        desk.window.pages().show(QStringLiteral("data"));
        return faultOf(desk.window.pages().page<pages::DataPage>(),
                       {QStringLiteral("No recording yet"), QStringLiteral("Import a recording")});
    });
    row("Data, failed", [] {
        Recorded stage("no table at all");
        if (!QTest::qWaitFor([&] { return stage.inspector.againButton()->isVisible(); }, longRead))
            return QStringLiteral("does not fail");
        return faultOf(stage.inspector, {QString(), QStringLiteral("Read again")});
    });
    row("alarms, nothing found", [] {
        Alarms stage;
        stage.page.setup()->search()->setText(QStringLiteral("nothing like it"));
        return faultOf(stage.page, {QStringLiteral("No alarm matches"), QStringLiteral("Show all alarms")});
    });
    row("alarms, no permission", [] {
        Alarms stage;
        const QString path = stage.document.path();
        Alarms second;
        // The first one holds it.
        if (!second.document.openProject(path)) return QStringLiteral("does not open");
        second.page.setup()->openAlarm("titer.disk");
        if (second.page.setup()->editor()->keepButton()->isEnabled()) return QStringLiteral("can be kept");
        return faultOf(second.page, {QStringLiteral("read-only"), {}});
    });
    row("figures, empty", [] {
        Alarms stage;
        stage.page.showFigures();
        return faultOf(stage.page, {QStringLiteral("start with the first recorder"), {}});
    });
    row("figures, failed", [] {
        Alarms stage;
        stage.page.showFigures();
        emit stage.history.failed({base::Code::Io, {}, base::say("The journal cannot be read.")});
        return faultOf(stage.page, {QStringLiteral("The journal cannot be read."), QStringLiteral("Try again")});
    });
    row("notices, empty", [] {
        support::OpenWindow desk(QSize(1920, 1080));
        desk.window.pages().show(QStringLiteral("design"));
        auto* panel = desk.window.findChild<window::NoticePanel*>();
        panel->setNotices({});
        panel->open();
        return faultOf(*panel, {QStringLiteral("This plant has no errors."), {}});
    });
    row("Cockpit, empty", [] {
        support::OpenWindow desk(QSize(1920, 1080));
        if (!desk.window.files().openExample("cho-fed-batch")) return QStringLiteral("no example");
        desk.window.pages().show(QStringLiteral("cockpit"));
        return faultOf(desk.window, {QStringLiteral("Choose a template"), {}});
    });
}

void StatesTest::everyStateSaysWhatItIsAndLeadsOn()
{
    QFETCH(std::function<QString()>, check);
    const QString fault = check();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void StatesTest::aSearchThatFindsNothingIsTakenBack()
{
    Alarms stage;
    pages::AlarmSetup& setup = *stage.page.setup();
    QVERIFY(!setup.allButton()->isVisible());
    setup.search()->setText(QStringLiteral("nothing like it"));
    setup.allButton()->setFocus();
    QTest::keyClick(setup.allButton(), Qt::Key_Space);
    QVERIFY(setup.search()->text().isEmpty() && setup.list()->isVisible());
    QVERIFY(!setup.allButton()->isVisible());
}

void StatesTest::figuresThatCouldNotBeReadAreReadAgain()
{
    Alarms stage;
    stage.page.showFigures();
    pages::AlarmFigures& figures = *stage.page.figures();
    QVERIFY(!figures.retryButton()->isVisible());
    emit stage.history.failed({base::Code::Io, {}, base::say("The journal cannot be read.")});
    QVERIFY(figures.retryButton()->isVisible());
    QTest::mouseClick(figures.retryButton(), Qt::LeftButton);
    QVERIFY(!figures.retryButton()->isVisible());
    QVERIFY(!figures.state()->text().contains(QLatin1String("cannot be read")));
}

void StatesTest::aRecordingThatFailedIsReadAgain()
{
    Recorded stage("no table at all");
    pages::RecordingInspector& inspector = stage.inspector;
    QTRY_VERIFY_WITH_TIMEOUT(inspector.againButton()->isVisible(), longRead);
    QVERIFY(!inspector.stateText().isEmpty());
    QVERIFY(!inspector.stopButton()->isVisible());
    stage.write(table);
    inspector.againButton()->setFocus();
    QTest::keyClick(inspector.againButton(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(inspector.runButton()->isVisible(), longRead);
    QVERIFY(!inspector.againButton()->isVisible());
}

void StatesTest::workIsSeenAfterHalfASecondAndStopped()
{
    pages::WorkBar bar;
    QSignalSpy stopped(&bar, &pages::WorkBar::stopAsked);
    bar.begin(QStringLiteral("Exporting"));
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), pages::WorkBar::delay + 2000);
    QTest::qWait(600);
    bar.setDone(0.25);
    // 1.1 s for a quarter: some 3 s are left.
    QVERIFY2(bar.text().startsWith(QLatin1String("Exporting: 25 %, ")) && bar.text().endsWith(QLatin1String(" left")),
             qPrintable(bar.text()));
    bar.stopButton()->setFocus();
    QTest::keyClick(bar.stopButton(), Qt::Key_Space);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!bar.stopButton()->isEnabled());
    bar.end();
    QVERIFY(!bar.isVisible());
}

void StatesTest::quickWorkIsNeverSeen()
{
    pages::WorkBar bar;
    bar.begin(QStringLiteral("Exporting"));
    bar.end();
    QTest::qWait(pages::WorkBar::delay + 200);
    QVERIFY(!bar.isVisible());
}

TITER_WINDOW_TEST(StatesTest)

} // namespace tst_states

#include "tst_states.moc"
