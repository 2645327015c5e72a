// The first five minutes with Titer, from the welcome page, by keyboard alone, in every look, language and text size.
#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/document/project/drafts.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector.h"
#include "ui/help/help_window.h"
#include "ui/look/language.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace tst_first_minutes {

using namespace titer;
using namespace titer::look;
using namespace titer::widgets;
using namespace titer::window;

namespace {

constexpr int longRun = 60000; // [ms]
constexpr double day = 86400;

QWidget* focus()
{
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focus(), Qt::Key(key), modifiers);
}

// By the palette, as somebody types who knows what it is called.
void command(const QString& words)
{
    press(Qt::Key_K, Qt::ControlModifier);
    // The palette takes beginnings of words, and keys are simulated for plain letters alone.
    static const QRegularExpression beyond(QStringLiteral("[^\\x20-\\x7e]\\S*"));
    QTest::keyClicks(focus(), QString(words).remove(beyond));
    press(Qt::Key_Return);
}

QString pill(MainWindow& window, const char* unit)
{
    return window.pages().page<pages::DesignPage>().view().sheet().unit(QString::fromLatin1(unit))->overlay().pill;
}

} // namespace

class FirstMinutes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void leadToAResult_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("text");
        for (const char* language : {"en", "de"})
            for (const bool dark : {false, true})
                for (const int text : {100, 150})
                    // tests/CMakeLists.txt runs them by these names.
                    QTest::addRow("%s_%s_%d", language, dark ? "dark" : "light", text)
                        << QString::fromLatin1(language) << dark << text;
    }

    void leadToAResult()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, text);
        useLanguage(language);
        Theme::current().choose(dark ? Choice::Dark : Choice::Light);
        Theme::current().setTextScale(text);
        m_name = QStringLiteral("minutes-%1-%2-%3-").arg(language, dark ? "dark" : "light").arg(text);
        const support::Warnings warnings;
        support::Desk desk;
        desk.settings.setFlag(QStringLiteral("files/keep_no_drafts"), false);
        {
            MainWindow window(desk.work());
            window.resize(1920, 1080);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            buildsAProcess(desk, window);
            if (!QTest::currentTestFailed()) looksAtTheBioreactor(window);
            if (!QTest::currentTestFailed()) typesAndSeesTheEffect(desk, window);
            if (!QTest::currentTestFailed()) undoesAndRuns(desk, window);
            if (!QTest::currentTestFailed()) scrubsToDaySeven(window);
            if (!QTest::currentTestFailed()) looksAtABoard(window);
            m_draft = desk.document.path();
            if (!QTest::currentTestFailed()) replays(desk, window);
            if (!QTest::currentTestFailed()) QVERIFY(window.close()); // a question would hold the test up
        }
        if (!QTest::currentTestFailed()) reopens(desk);
        (void)desk.document.closeProject();
        if (!m_draft.isEmpty()) QFile::remove(m_draft);
        if (!QTest::currentTestFailed()) QCOMPARE(warnings.messages(), QStringList());
    }

private:
    void picture(MainWindow& window, const char* minute)
    {
        support::settle(); // for layouts
        // Drawn as it stands: the focus stays where it is.
        QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
        window.render(&image);
        support::keep(image, m_name + QLatin1String(minute));
        // While a recording plays, the clock gets its room a moment after its words.
        QTRY_VERIFY2(support::cutOff(window).isEmpty(), qPrintable(support::cutOff(window).join(u'\n')));
    }

    // 0:00
    void buildsAProcess(support::Desk& desk, MainWindow& window)
    {
        QCOMPARE(window.pages().current(), QStringLiteral("welcome"));
        press(Qt::Key_Return);
        QCOMPARE(window.pages().current(), QStringLiteral("design"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        for (const char* unit : {"n1", "production", "centrifuge", "filter", "pool"})
            QTRY_VERIFY2(!pill(window, unit).isEmpty(), unit);
        picture(window, "0-00");
    }

    // 0:20: Tab goes along the train.
    void looksAtTheBioreactor(MainWindow& window)
    {
        flow::FlowView& view = window.pages().page<pages::DesignPage>().view();
        for (int i = 0; i < 8 && !view.hasFocus(); ++i) press(Qt::Key_F6);
        QVERIFY(view.hasFocus());
        const QStringList wanted{QStringLiteral("production")};
        for (int i = 0; i < 10 && view.selection() != wanted; ++i) press(Qt::Key_Tab);
        QCOMPARE(view.selection(), wanted);
        // In a window that is narrow for its text it opens over the page.
        press(Qt::Key_I);
        auto* inspector = window.findChild<form::Inspector*>();
        QTRY_VERIFY(inspector->isVisible());
        int fields = 0;
        for (const QLineEdit* field : inspector->findChildren<QLineEdit*>()) fields += field->isVisible();
        QVERIFY2(fields >= 3, qPrintable(QString::number(fields)));
        picture(window, "0-20");
    }

    // 0:50
    void typesAndSeesTheEffect(support::Desk& desk, MainWindow& window)
    {
        m_before = desk.document.flowsheet();
        const QString titer = pill(window, "production");
        command(QStringLiteral("production %1 35").arg(app::label("Temperature")));
        QVERIFY(qobject_cast<QLineEdit*>(focus()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent() && pill(window, "production") != titer, longRun);
        // A vessel that is too small for its feeds is reported.
        command(QStringLiteral("production %1 1800").arg(app::label("Vessel volume")));
        const auto reported = [&] {
            const auto run = desk.autoRun.run();
            if (!run || !desk.autoRun.isCurrent()) return false;
            for (const base::Notice& notice : run->result.notices)
                if (notice.where.find("production") != std::string::npos) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(reported(), longRun);
        picture(window, "0-50");
    }

    // 1:20
    void undoesAndRuns(support::Desk& desk, MainWindow& window)
    {
        for (int i = 0; i < 8 && !(desk.document.flowsheet() == m_before); ++i) press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.document.flowsheet() == m_before);
        press(Qt::Key_F5);
        QCOMPARE(window.pages().current(), QStringLiteral("run"));
        const shown::RunModel& model = window.pages().page<pages::RunPage>().model();
        QTRY_VERIFY_WITH_TIMEOUT(!model.isEmpty() && !model.isPartial(), longRun);
        QCOMPARE(model.result()->status, figures::RunStatus::Ok);
        QCOMPARE(model.time(), model.readingTime(model.unit()));
        const auto& lanes = window.pages().page<pages::RunPage>().timeline()->view()->lanes();
        QVERIFY(std::any_of(lanes.begin(), lanes.end(), [](const auto& lane) { return !lane.bands.isEmpty(); }));
        picture(window, "1-20");
    }

    // 1:50: arrows on the timeline go from event to event.
    void scrubsToDaySeven(MainWindow& window)
    {
        const shown::RunModel& model = window.pages().page<pages::RunPage>().model();
        plot::TimelineView* view = window.pages().page<pages::RunPage>().timeline()->view();
        for (int i = 0; i < 12 && !view->hasFocus(); ++i) press(Qt::Key_F6);
        for (int i = 0; i < 30 && !view->hasFocus(); ++i) press(Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        for (int i = 0; i < 60 && model.time() > 8 * day; ++i) press(Qt::Key_Left);
        QVERIFY2(model.time() > 6 * day && model.time() <= 8 * day, qPrintable(QString::number(model.time() / day)));
        QCOMPARE(window.pages().page<pages::RunPage>().trends()->timeAxis()->cursor(), model.time());
        QVERIFY(window.pages().page<pages::RunPage>().clockText().contains(
            QString::number(std::floor(model.time() / day))));
        picture(window, "1-50");
    }

    // 2:10: a board of the tags of this plant at the time of the scrubber, arranged and filled by keys.
    void looksAtABoard(MainWindow& window)
    {
        const double time = window.pages().page<pages::RunPage>().model().time();
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(window.pages().current(), QStringLiteral("cockpit"));
        press(Qt::Key_Return); // the first template has the focus
        tiles::BoardView* view = window.pages().page<pages::CockpitPage>().view();
        QVERIFY(!window.pages().page<pages::CockpitPage>().boardId().empty() && !view->frames().isEmpty());
        QTRY_VERIFY(view->frames().first()->hasFocus());
        for (const tiles::TileFrame* frame : view->frames()) QVERIFY(!frame->accessibleName().isEmpty());
        picture(window, "2-10");
        // The next tile one row down, and back by undo.
        const app::Board before = view->board();
        press(Qt::Key_Tab);
        press(Qt::Key_Down, Qt::ControlModifier);
        if (!view->isNarrow()) QVERIFY(!(view->board() == before));
        press(Qt::Key_Z, Qt::ControlModifier);
        if (!view->isNarrow()) QCOMPARE(view->board(), before);
        // Explained, and back.
        press(Qt::Key_F1);
        QVERIFY(window.windows().help().isVisible());
        QVERIFY2(QString::fromStdString(window.windows().help().topic().id).startsWith(QStringLiteral("tile/")),
                 window.windows().help().topic().id.c_str());
        QTRY_VERIFY(window.windows().help().isActiveWindow());
        press(Qt::Key_Escape);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.pages().page<pages::RunPage>().model().time(), time);
    }

    // 3:10
    void replays(support::Desk& desk, MainWindow& window)
    {
        command(app::actionText(*app::findAction("run.replay")));
        QCOMPARE(window.pages().current(), QStringLiteral("run"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), app::LiveSession::State::Playing, longRun);
        QCOMPARE(window.findChild<Badge*>()->level(), Level::Shadow);
        QTRY_VERIFY_WITH_TIMEOUT(desk.live.frame() && desk.live.frame()->modelTime > 4 * day, longRun);
        picture(window, "3-10");
    }

    // 5:00: a new start, with what the settings remember.
    void reopens(support::Desk& desk)
    {
        app::Document document{solve::catalogue()};
        app::AutoRun autoRun{document};
        app::RunSession session{solve::catalogue()};
        app::LiveSession live{desk.plugins};
        MainWindow window({document, autoRun, session, desk.plugins, live, desk.settings});
        window.resize(1920, 1080);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(app::isDraft(m_draft));
        QVERIFY(desk.settings.recentProjects().size() > 0);
        QCOMPARE(window.pages().current(), QStringLiteral("welcome"));
        const auto isTheCard = [&](const QWidget* widget) {
            return qobject_cast<const QAbstractButton*>(widget) && widget->isVisible() &&
                   widget->toolTip() == QDir::toNativeSeparators(m_draft);
        };
        const auto cardIsThere = [&] {
            const QList<QAbstractButton*> buttons = window.findChildren<QAbstractButton*>();
            return std::any_of(buttons.begin(), buttons.end(), isTheCard);
        };
        QTRY_VERIFY(cardIsThere());
        for (int i = 0; i < 20 && !isTheCard(focus()); ++i) press(Qt::Key_Tab);
        QVERIFY(isTheCard(focus()));
        picture(window, "4-59");
        press(Qt::Key_Return);
        QTRY_COMPARE(document.path(), m_draft);
        QVERIFY(document.flowsheet() == m_before);
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.pages().current(), QStringLiteral("run"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.pages().page<pages::RunPage>().model().isEmpty(), longRun);
        QVERIFY(window.pages().page<pages::RunPage>().work().history().size() > 0);
        picture(window, "5-00");
        QVERIFY(window.close());
        QVERIFY(document.closeProject());
    }

    QString m_name, m_draft;
    model::Flowsheet m_before;
};

TITER_WINDOW_TEST(FirstMinutes)

} // namespace tst_first_minutes

#include "tst_first_minutes.moc"
