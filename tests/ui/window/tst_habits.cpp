// What a person sets to suit themselves: units, presentation.
#include "app/common/shown_units.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/form/inspector_stack.h"
#include "ui/help/help_window.h"
#include "ui/look/language.h"
#include "ui/look/presentation.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/plot/trend/trend_layout.h"
#include "ui/preferences/unit_preferences.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_trends.h"
#include "ui/window/frame/command_palette.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

namespace tst_habits {

using namespace titer;
using namespace titer::look;
using namespace titer::window;

namespace {

constexpr int longRun = 60000; // [ms]

// The name of the card of a figure, whichever place it has in the row.
QString cardOf(MainWindow& window, const QString& name)
{
    for (const shown::KpiCard* card : window.pages().page<pages::RunPage>().findChildren<shown::KpiCard*>())
        if (card->accessibleName().contains(name, Qt::CaseInsensitive)) return card->accessibleName();
    return {};
}

// The row of the palette that begins with `row`, the first one where that is empty.
void choose(MainWindow& window, const QString& typed, const QString& row, Qt::KeyboardModifiers keys = {})
{
    window.palette().open(typed);
    auto* list = window.palette().findChild<QListWidget*>();
    auto* field = window.palette().findChild<QLineEdit*>();
    QStringList rows;
    for (int i = 0; i < list->count(); ++i) rows << list->item(i)->text();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const QString& text) { return text.startsWith(row); });
    QVERIFY2(at != rows.end(), qPrintable(rows.join(u'|')));
    for (int i = 0; i < at - rows.begin(); ++i) QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return, keys);
}

} // namespace

class HabitsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    // Its menu of examples came to lie under the mouse, so that a double click opened one of them.
    void oneClickOnTheWelcomePageMakesAnEmptyPlant()
    {
        support::OpenWindow desk(QSize(1440, 900));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        window.pages().show(QStringLiteral("welcome"));
        support::settle();
        bool menu = false;
        QTimer shut;
        connect(&shut, &QTimer::timeout, this, [&menu] {
            if (QWidget* popup = QApplication::activePopupWidget()) menu = popup->close();
        });
        shut.start(10);
        QPushButton *plant = nullptr, *example = nullptr;
        for (QPushButton* button : window.pages().page<pages::WelcomePage>().findChildren<QPushButton*>()) {
            if (button->text().startsWith(QStringLiteral("New plant"))) plant = button;
            if (button->menu()) example = button;
        }
        QVERIFY(plant && example);
        QVERIFY(example->menu()->actions().size() > 5);
        QTest::mouseClick(plant, Qt::LeftButton);
        QVERIFY(!menu);
        QVERIFY(desk.document.flowsheet().units.empty());
        QCOMPARE(window.pages().current(), QStringLiteral("design"));
    }

    void theListOfUnitsChangesWhatTheRunPageShows()
    {
        support::OpenWindow desk(QSize(1600, 900));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        window.pages().show(QStringLiteral("run"));
        window.action("run.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().model().run(), longRun);
        QVERIFY2(cardOf(window, QStringLiteral("Titre")).contains(QStringLiteral("g/L")),
                 qPrintable(cardOf(window, QStringLiteral("Titre"))));
        // What rounding leaves of a balance is nothing.
        const QString balance = cardOf(window, QStringLiteral("balance"));
        QVERIFY2(balance.contains(QStringLiteral(": 0.00 %, closed, limit 10⁻⁶ %")) &&
                     !balance.contains(QStringLiteral("10⁻¹")),
                 qPrintable(balance));
        window.action("view.units")->trigger();
        auto* list = window.findChild<preferences::UnitPreferences*>();
        QVERIFY(list && list->isVisible());
        auto* unit = list->findChild<QComboBox*>(QStringLiteral("kg/m3"));
        unit->setCurrentIndex(unit->findData(QStringLiteral("mg/mL")));
        emit unit->activated(unit->currentIndex());
        QVERIFY2(cardOf(window, QStringLiteral("Titre")).contains(QStringLiteral("mg/mL")),
                 qPrintable(cardOf(window, QStringLiteral("Titre"))));
        QCOMPARE(desk.settings.choices(QStringLiteral("units/kinds")).value(QStringLiteral("kg/m3")).toString(),
                 QStringLiteral("mg/mL"));
        for (const shown::Variable& v : window.pages().page<pages::RunPage>().model().variables())
            if (v.si == "kg/m3") QCOMPARE(v.displayUnit, std::string("mg/mL"));
    }

    void aFigureOffersItsUnitsByItsKey()
    {
        support::OpenWindow desk(QSize(1600, 900));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        window.pages().show(QStringLiteral("run"));
        window.action("run.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().model().run(), longRun);
        shown::KpiCard* titer = nullptr;
        for (shown::KpiCard* card : window.pages().page<pages::RunPage>().findChildren<shown::KpiCard*>())
            if (card->accessibleName().contains(QStringLiteral("titre"), Qt::CaseInsensitive)) titer = card;
        QVERIFY(titer && titer->focusPolicy() != Qt::NoFocus);
        QStringList offered;
        QTimer::singleShot(0, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu) return;
            for (QAction* entry : menu->actions()) {
                offered << entry->text();
                if (entry->text() == QLatin1String("mg/L")) entry->trigger();
            }
            menu->close();
        });
        titer->setFocus();
        QTest::keyClick(titer, Qt::Key_U);
        QVERIFY2(offered.contains(QStringLiteral("mg/L")), qPrintable(offered.join(u'|')));
        QVERIFY(offered.contains(QStringLiteral("Mass concentration in g/L everywhere")));
        QTRY_VERIFY(cardOf(window, QStringLiteral("Titre")).contains(QStringLiteral("mg/L")));
        // Of other figures of the kind nothing was said.
        for (const shown::Variable& v : window.pages().page<pages::RunPage>().model().variables())
            if (v.si == "kg/m3") QVERIFY(v.displayUnit != "mg/L");
    }

    void thePaletteFindsBoardsRunsQuantitiesAndSettings()
    {
        support::OpenWindow desk(QSize(1600, 900));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        window.action("run.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().model().run(), longRun);
        window.pages().page<pages::CockpitPage>().ensureBoard();
        window.pages().show(QStringLiteral("design"));
        choose(window, QStringLiteral("board"), QStringLiteral("Board "));
        QCOMPARE(window.pages().current(), QStringLiteral("cockpit"));
        choose(window, QStringLiteral("text size 150"), QStringLiteral("Text size"));
        QCOMPARE(Theme::current().textScale(), 150);
        choose(window, QStringLiteral("pressure psi"), QStringLiteral("Pressure in psi"));
        QCOMPARE(app::shownUnit("Pa"), std::string("psi"));
        choose(window, QStringLiteral("trend production glucose"),
               QStringLiteral("Trend of Production bioreactor, Glucose"));
        QCOMPARE(window.pages().current(), QStringLiteral("run"));
        QCOMPARE(window.pages().page<pages::RunPage>().trends()->plots(),
                 QList<QStringList>{{QStringLiteral("production.glucose")}});
        // In addition to those that are shown.
        choose(window, QStringLiteral("trend production viability"),
               QStringLiteral("Trend of Production bioreactor, Viability"), Qt::ControlModifier);
        QCOMPARE(window.pages().page<pages::RunPage>().trends()->shownTags().size(), 2);
        choose(window, QStringLiteral("show run"), QStringLiteral("Show the run"), Qt::ControlModifier);
        QVERIFY(window.pages().page<pages::RunPage>().model().comparedRun());
    }

    // "Filter" put a filter into the plant, since whole steps stood first.
    void findGoesToWhatIsThereAndAddsNothing()
    {
        support::OpenWindow desk(QSize(1600, 900));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        const std::size_t units = desk.document.flowsheet().units.size();
        window.pages().show(QStringLiteral("design"));
        window.action("edit.find")->trigger();
        auto* list = window.palette().findChild<QListWidget*>();
        auto* field = window.palette().findChild<QLineEdit*>();
        // One opens over the other, and the focus goes back to where it was before both.
        window.action("view.palette")->trigger();
        window.action("edit.find")->trigger();
        // Before a word is typed: all units.
        QVERIFY(list->count() >= int(units));
        QTest::keyClicks(field, QStringLiteral("filter"));
        QVERIFY(list->count() > 0);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(!list->item(i)->text().startsWith(QLatin1String("Add ")) &&
                         !list->item(i)->text().startsWith(QLatin1String("Insert ")),
                     qPrintable(list->item(i)->text()));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.document.flowsheet().units.size(), units);
        QCOMPARE(window.pages().page<pages::DesignPage>().view().selection(), QStringList{QStringLiteral("filter")});
        QVERIFY(!window.palette().isAncestorOf(window.focusWidget()));
    }

    // They were not among what is found: by what they join, and by the tags of their flows.
    void findGoesToStreams()
    {
        support::OpenWindow desk(QSize(1600, 900));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        model::Flowsheet tied = desk.document.flowsheet();
        tied.tags.push_back({"FIC-101", "production.feed.flow"});
        QVERIFY(desk.document.apply(tied, QStringLiteral("Tie a flow")));
        window.pages().show(QStringLiteral("run"));
        flow::FlowView& view = window.pages().page<pages::DesignPage>().view();
        const auto find = [&](const QString& typed, const QString& row) {
            window.action("edit.find")->trigger();
            auto* list = window.palette().findChild<QListWidget*>();
            auto* field = window.palette().findChild<QLineEdit*>();
            QTest::keyClicks(field, typed);
            const QList<QListWidgetItem*> found = list->findItems(row, Qt::MatchStartsWith);
            QVERIFY2(found.size() == 1, qPrintable(typed));
            list->setCurrentItem(found.first());
            QTest::keyClick(field, Qt::Key_Return);
        };
        find(QStringLiteral("centrifuge depth"), QStringLiteral("Disc-stack centrifuge → Depth filter ("));
        QCOMPARE(window.pages().current(), QStringLiteral("design"));
        QCOMPARE(view.sheet().selectedStreams(), QList<int>{4});
        view.sheet().zones().setFolded(view.sheet().zones().zoneOf(QStringLiteral("feed")), true);
        find(QStringLiteral("FIC 101"), QStringLiteral("FIC-101: Feed medium → Production bioreactor ("));
        QCOMPARE(view.sheet().selectedStreams(), QList<int>{1});
        QVERIFY(!view.sheet().zones().boxOf(QStringLiteral("feed")));
        // A unit goes before its streams.
        window.action("edit.find")->trigger();
        auto* list = window.palette().findChild<QListWidget*>();
        QTest::keyClicks(window.palette().findChild<QLineEdit*>(), QStringLiteral("centrifuge"));
        const auto placeOf = [&](const QString& row) {
            const QList<QListWidgetItem*> found = list->findItems(row, Qt::MatchStartsWith);
            return found.isEmpty() ? -1 : list->row(found.first());
        };
        QVERIFY(placeOf(QStringLiteral("Disc-stack centrifuge → ")) > placeOf(QStringLiteral("Disc-stack centrifuge")));
    }

    // Else the next keys would change what had the focus before.
    void thePaletteStaysWhereNothingMatches()
    {
        support::OpenWindow desk(QSize(1600, 900));
        window::CommandPalette& palette = desk.window.palette();
        palette.open(QStringLiteral("nothing is called so"));
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void thePaletteFindsTheHelp()
    {
        support::OpenWindow desk(QSize(1600, 900));
        MainWindow& window = desk.window;
        choose(window, QStringLiteral("help maximum specific growth rate"),
               QStringLiteral("Help: Maximum specific growth rate"));
        help::HelpWindow* help = &window.windows().help();
        QVERIFY(help->isVisible());
        QVERIFY2(help->topic().id.starts_with("law/"), help->topic().id.c_str());
        QVERIFY(!help->topic().meaning.isEmpty() || !help->topic().unit.isEmpty());
        QVERIFY(help->list()->currentItem());
    }

    void aFieldOpensBesideWhatTheInspectorShows()
    {
        support::OpenWindow desk(QSize(1920, 1080));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        window.pages().show(QStringLiteral("design"));
        window.pages().page<pages::DesignPage>().showUnit(QStringLiteral("production"));
        const form::InspectorStack& stack = window.pages().page<pages::DesignPage>().inspectors();
        choose(window, QStringLiteral("centrifuge"), QStringLiteral("Disc-stack"), Qt::ControlModifier);
        QCOMPARE(stack.pinned().size(), 1);
        QCOMPARE(stack.pinned().first()->unit(), std::string("production"));
        QVERIFY(stack.following().unit() != "production");
    }

    void textOfTwiceTheSizeFitsOnEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de"})
            for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)})
                QTest::addRow("%s, %d", language, size.width()) << QString::fromLatin1(language) << size;
    }

    void textOfTwiceTheSizeFitsOnEveryPage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const support::Warnings warnings;
        useLanguage(language);
        Theme::current().setTextScale(200);
        support::OpenWindow desk(size);
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        QStringList pages = support::pageIds();
        pages.move(pages.indexOf(QStringLiteral("data")), 0); // before there is a run to look at
        for (const QString& page : std::as_const(pages)) {
            QVERIFY(window.pages().show(page));
            if (page == QLatin1String("run")) {
                window.pages().page<pages::RunPage>().startRun();
                QTRY_VERIFY_WITH_TIMEOUT(!window.pages().page<pages::RunPage>().model().isEmpty() &&
                                             !window.pages().page<pages::RunPage>().model().isPartial(),
                                         longRun);
            }
            if (page == QLatin1String("data")) {
                QVERIFY(window.shell().show(QStringLiteral("data"), QStringLiteral("shipped/cho-fed-batch")));
                QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::DataPage>().isSettled(), longRun);
            }
            if (page == QLatin1String("cockpit")) window.pages().page<pages::CockpitPage>().ensureBoard();
            support::settle();
            support::picture(window, QStringLiteral("text200-%1-%2-%3").arg(page, language).arg(size.width()), size);
            QCOMPARE(window.size(), size);
            const QStringList cut = support::cutOff(window);
            QVERIFY2(cut.isEmpty(), qPrintable(page + u'\n' + cut.join(u'\n')));
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    void presentationIsLargeThickAndLightUntilItIsLeft()
    {
        support::OpenWindow desk;
        MainWindow& window = desk.window;
        desk.settings.setTheme(app::Settings::Theme::Dark);
        desk.settings.setTextScale(1.25);
        plot::Series line;
        line.name = QStringLiteral("a");
        plot::TrendModel model;
        model.series = {line};
        const qreal thin = plot::penOf(line, model, Look::Light).widthF();
        window.action("view.presentation")->trigger();
        QVERIFY(!Theme::current().isDark());
        QCOMPARE(Theme::current().textScale(), 187);
        QVERIFY(plot::penOf(line, model, Look::Light).widthF() > 1.5 * thin);
        // Text cannot grow beyond what pages hold, and what is set meanwhile is kept for afterwards.
        desk.settings.setTextScale(1.5);
        QCOMPARE(Theme::current().textScale(), 200);
        window.action("view.presentation")->trigger();
        QVERIFY(Theme::current().isDark());
        QCOMPARE(Theme::current().textScale(), 150);
        QCOMPARE(plot::penOf(line, model, Look::Light).widthF(), thin);
    }
};

TITER_WINDOW_TEST(HabitsTest)

} // namespace tst_habits

#include "tst_habits.moc"
