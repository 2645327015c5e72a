// The help next to the window: F1 explains what is in focus, and everything is found by words.
#include "app/common/sentence.h"
#include "app/document/edits_equations.h"
#include "app/form/help_glossary.h"
#include "core/studies/study/study_design.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/equations/equation_field.h"
#include "ui/equations/equation_row.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/inspector.h"
#include "ui/help/help_window.h"
#include "ui/help/manual_pages.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/tiles/board/tile_frame.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTranslator>
#include <QUrl>

#include <algorithm>

namespace tst_help {

using namespace titer;
using window::MainWindow;

namespace {

constexpr const char* unit = "production";

app::HelpTopic explained(MainWindow& window)
{
    window.action("view.help")->trigger();
    return window.windows().help().topic();
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup()
    {
        look::Theme::current().choose(look::Choice::Light);
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void explainsWhatIsInFocus()
    {
        support::OpenWindow desk(QSize(1920, 1080));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        const std::string type = desk.document.flowsheet().unit(unit)->type;
        // A unit on the canvas.
        window.pages().page<pages::DesignPage>().view().select({QString::fromLatin1(unit)});
        window.pages().page<pages::DesignPage>().view().setFocus();
        QCOMPARE(explained(window).id, "unit/" + type);
        QVERIFY(!window.windows().help().topic().source.isEmpty());
        // A stream: the unit that it leads to. Nothing: how plants are drawn, and no tile of that name.
        flow::FlowView& view = window.pages().page<pages::DesignPage>().view();
        const auto& streams = desk.document.flowsheet().streams;
        const auto fromIt = std::ranges::find_if(streams, [](const auto& s) { return s.from.unit == unit; });
        QVERIFY(fromIt != streams.end());
        for (const bool stream : {true, false}) {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            view.sheet().select({}, stream ? QList<int>{int(fromIt - streams.begin())} : QList<int>());
            view.setFocus();
            QCOMPARE(explained(window).id, stream ? "unit/" + desk.document.flowsheet().unit(fromIt->to.unit)->type
                                                  : std::string("manual/plants"));
        }
        // A parameter in the inspector.
        const std::string key = solve::catalogue().unit(type)->params.front().key;
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.pages().page<pages::DesignPage>().jump(std::string("units/") + unit + "/params/" + key));
        const app::HelpTopic topic = explained(window);
        QCOMPARE(topic.id, "unit/" + type + '/' + key);
        // A tile.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.pages().page<pages::CockpitPage>().ensureBoard();
        window.pages().show(QStringLiteral("cockpit"));
        tiles::TileFrame* tile = window.pages().page<pages::CockpitPage>().view()->frames().first();
        tile->setFocus();
        QTRY_VERIFY(tile->hasFocus());
        QCOMPARE(explained(window).id, std::string("tile/") + tile->type()->id);
        // Nothing in particular.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.pages().show(QStringLiteral("welcome"));
        QVERIFY(explained(window).id.empty());
        QVERIFY(!window.windows().help().topic().meaning.isEmpty());
    }

    // A parameter of somebody's own law is in no catalogue: its own words, and the equations that use it.
    void explainsParametersOfOnesOwnEquations()
    {
        support::OpenWindow desk(QSize(1920, 1080));
        MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QVERIFY(desk.document.apply(app::copyLawAsEquations(desk.document.flowsheet(), solve::catalogue(), unit),
                                    QStringLiteral("copy")));
        desk.document.checkNow();
        QVERIFY(desk.document.errors().empty());
        QVERIFY(window.pages().page<pages::DesignPage>().jump(std::string("units/") + unit +
                                                              "/params/kinetics/growth_rate"));
        const app::HelpTopic topic = explained(window);
        const model::RateLaw* law = solve::catalogue().law("cho_fed_batch");
        const auto spec = std::ranges::find_if(
            law->params, [](const model::ParamSpec& p) { return p.key == std::string("growth_rate"); });
        QVERIFY(spec != law->params.end());
        QCOMPARE(topic.title, app::label(spec->label));
        QCOMPARE(topic.kind, QStringLiteral("Parameter"));
        QCOMPARE(topic.unit, QStringLiteral("1/h"));
        QVERIFY2(!topic.range.isEmpty(), qPrintable(topic.usedIn));
        QVERIFY2(topic.usedIn.contains(QStringLiteral("growth_rate")), qPrintable(topic.usedIn));
        QVERIFY(!topic.meaning.isEmpty());
        support::keep(window.windows().help().grab().toImage(), QStringLiteral("help-own-parameter"));
        // A line of the equations themselves.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto rows = window.findChildren<equations::EquationRow*>();
        const auto row = std::ranges::find_if(
            rows, [](const equations::EquationRow* r) { return r->isVisible() && r->line().place.part == "rates"; });
        QVERIFY(row != rows.end());
        (*row)->field()->setFocus();
        const app::HelpTopic rate = explained(window);
        QCOMPARE(rate.kind, QStringLiteral("Rate"));
        QVERIFY2(rate.meaning.startsWith(QStringLiteral("d(")), qPrintable(rate.meaning));
    }

    void showsThePagesOfTheManual()
    {
        support::OpenWindow desk(QSize(1920, 1080));
        explained(desk.window);
        help::HelpWindow& help = desk.window.windows().help();
        QVERIFY(!help.manual()->isVisible());
        help.open("manual/index");
        QVERIFY(help.manual()->isVisible());
        // Every page that a page leads to is there.
        int pages = 0;
        for (const app::HelpTopic& topic : help.topics().all()) {
            if (!help::isManualPage(topic)) continue;
            ++pages;
            QVERIFY2(!topic.title.isEmpty() && topic.meaning.size() > 200, topic.id.c_str());
            help.open(topic.id);
            QCOMPARE(help.topic().id, topic.id);
            static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
            for (const QRegularExpressionMatch& match : link.globalMatch(topic.meaning)) {
                const std::string to = help::manualTopicOf(match.captured(1));
                QVERIFY2(to.empty() || help.topics().find(to), qPrintable(match.captured(1)));
            }
        }
        QVERIFY(pages >= 10);
        // A link is followed, and what is in a page is found by its words.
        help.open("manual/index");
        emit help.manual()->anchorClicked(QUrl(QStringLiteral("columns.md")));
        QCOMPARE(help.topic().id, "manual/columns");
        help.search()->setText(QStringLiteral("breakthrough"));
        bool found = false;
        for (const app::HelpTopic* topic : help.topics().search(QStringLiteral("breakthrough")))
            found = found || topic->id == "manual/columns";
        QVERIFY(found);
    }

    // A page that stood open had its links in the ink of the look before.
    void linksOfAPageFollowTheLook()
    {
        support::OpenWindow desk(QSize(1920, 1080));
        explained(desk.window);
        help::HelpWindow& help = desk.window.windows().help();
        help.open("manual/index");
        for (const look::Choice choice : {look::Choice::Dark, look::Choice::Light}) {
            look::Theme::current().choose(choice);
            int links = 0;
            const QTextDocument& page = *help.manual()->document();
            for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    if (!format.isAnchor()) continue;
                    ++links;
                    QCOMPARE(format.foreground().color(), QGuiApplication::palette().color(QPalette::Link));
                }
            QVERIFY(links > 5);
        }
    }

    void explainsTheStudiesPageAndItsPanes()
    {
        support::OpenWindow desk(QSize(1920, 1080));
        MainWindow& window = desk.window;
        window.pages().show(QStringLiteral("studies"));
        QCOMPARE(explained(window).id, "page/studies"); // without a study too
        studies::Study study;
        study.name = "Plane";
        study.factors.push_back({{.name = "a", .low = 0.0, .high = 10.0}, {}});
        study.responses.push_back({.name = "y", .unit = "g/L"});
        studies::addRun(study, {5.0});
        window.pages().page<pages::StudiesPage>().session().add(study, QStringLiteral("plane"));
        QStringList titles;
        for (QWidget* region : window.pages().page<pages::StudiesPage>().regions()) {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QWidget* place = region;
            for (QWidget* inside : region->findChildren<QWidget*>())
                if (inside->focusPolicy() & Qt::TabFocus && inside->isVisible() && inside->isEnabled()) place = inside;
            place->setFocus();
            const app::HelpTopic topic = explained(window);
            QVERIFY2(topic.id.starts_with("page/studies"), qPrintable(topic.title));
            QVERIFY(!topic.meaning.isEmpty() && !topic.key.isEmpty());
            QVERIFY2(!titles.contains(topic.title), qPrintable(topic.title));
            titles << topic.title;
        }
        QCOMPARE(titles.size(), 8);
        window.windows().help().search()->setText(QStringLiteral("validation runs"));
        QVERIFY(window.windows().help().list()->count() > 0);
        window.windows().help().open("page/studies");
        support::keep(window.windows().help().grab().toImage(), QStringLiteral("help-studies"));
        QCOMPARE(support::cutOff(window.windows().help()), QStringList());
    }

    // In the language of the window, by any of its names; what Titer says of it, and the topic next to it, a press away.
    void explainsTheTermsOfTheField()
    {
        support::OpenWindow desk;
        explained(desk.window);
        help::HelpWindow& help = desk.window.windows().help();
        help.search()->setText(QStringLiteral("DBC"));
        QCOMPARE(help.topic().id, std::string("term/dbc"));
        QVERIFY(help.topic().meaning.startsWith(QStringLiteral("The product that a litre of resin takes up")));
        QVERIFY(!help.topic().inTiter.isEmpty());
        support::settle();
        support::keep(help.grab().toImage(), QStringLiteral("help-term"));
        help.search()->setText(QStringLiteral("do"));
        QCOMPARE(help.topic().id, std::string("glossary/dissolved_oxygen"));
        help.open("glossary/depth_filter");
        QCOMPARE(help.topic().title, QStringLiteral("Depth filter"));
        auto* beside = help.findChild<QPushButton*>(QStringLiteral("beside"));
        QVERIFY(beside);
        beside->click();
        QTRY_COMPARE(help.topic().id, std::string("unit/depth_filter"));
        // Every topic that stands next to a term is there, in each language.
        for (const char* language : lessons::glossaryLanguages) {
            look::useLanguage(QLatin1String(language));
            QCoreApplication::processEvents();
            for (const lessons::Subject& subject : lessons::glossary().subjects)
                for (const lessons::Term& term : subject.terms) {
                    const app::HelpTopic* topic = help.topics().find(app::topicOf(term));
                    QVERIFY2(topic, term.id.c_str());
                    QCOMPARE(topic->meaning, QString::fromStdString(term.in(language).text));
                    QVERIFY2(term.topic.empty() || help.topics().find(term.topic), term.topic.c_str());
                }
        }
    }

    void staysOnTheScreenAtLargeText()
    {
        look::Theme::current().setTextScale(200);
        {
            support::OpenWindow desk;
            help::HelpWindow& help = desk.window.windows().help();
            help.show();
            support::settle();
            QVERIFY(help.screen()->availableGeometry().contains(help.geometry()));
        }
        look::Theme::current().setTextScale(100);
    }

    // It stood torn apart over the height of the window, as high as the long one had been.
    void aShortTopicStandsTogetherAfterALongOne()
    {
        const support::Desk desk;
        help::HelpWindow help(desk.document);
        help.open("page/studies");
        help.show();
        QVERIFY(QTest::qWaitForWindowActive(&help));
        support::settle();
        for (const char* word : {"Titre", "Temperature", "shadow"}) {
            help.search()->selectAll();
            QTest::keyClicks(help.search(), QLatin1String(word));
            support::settle();
            const QLabel* meaning = nullptr;
            for (const QLabel* label : help.findChildren<QLabel*>())
                if (label->text() == help.topic().meaning) meaning = label;
            QVERIFY(meaning);
            const int lines = meaning->fontMetrics()
                                  .boundingRect(0, 0, meaning->width(), 1000, Qt::TextWordWrap, meaning->text())
                                  .height();
            QVERIFY2(
                meaning->height() < lines + meaning->fontMetrics().lineSpacing(),
                qPrintable(QStringLiteral("%1: %2 of %3").arg(QLatin1String(word)).arg(meaning->height()).arg(lines)));
        }
    }

    void titlesAreInTheLanguageOfTheWindow()
    {
        look::useLanguage(QStringLiteral("de"));
        {
            const support::Desk desk;
            const help::HelpWindow help(desk.document);
            const auto titleOf = [&](const char* id) {
                const app::HelpTopic* topic = help.topics().find(id);
                return topic ? topic->title : QString();
            };
            QCOMPARE(titleOf("tile/alarm_list"), QStringLiteral("Alarmliste"));
            QCOMPARE(titleOf("manual/alarms"), QStringLiteral("Alarme"));
            // What has no translation would stand in English between the others.
            QTranslator german;
            QVERIFY(german.load(QStringLiteral(":/i18n/titer_de.qm")));
            for (const app::HelpTopic& topic : help.topics().all()) {
                if (!help::isManualPage(topic)) continue;
                const QString english = topic.meaning.section(u'\n', 0, 0).mid(2);
                QVERIFY2(!german.translate("Help", english.toUtf8().constData()).isEmpty(), qPrintable(english));
            }
        }
        look::useLanguage(QStringLiteral("en"));
    }

    void isSearchedByKeysAlone()
    {
        support::OpenWindow desk;
        help::HelpWindow help(desk.document);
        help.explain(nullptr);
        help.show();
        QVERIFY(QTest::qWaitForWindowActive(&help));
        QTRY_VERIFY(help.search()->hasFocus());
        QTest::keyClicks(help.search(), QStringLiteral("centri"));
        QVERIFY(help.topic().title.contains(QStringLiteral("entrifuge")));
        const std::string first = help.topic().id;
        QTest::keyClick(help.search(), Qt::Key_Down);
        QVERIFY(help.topic().id != first);
        // What has no topic shows the nearest; what is like nothing shows none.
        help.search()->selectAll();
        QTest::keyClicks(help.search(), QStringLiteral("dead-bandd"));
        QVERIFY(help.list()->count() > 0);
        QCOMPARE(help.topic().id, std::string("term/deadband"));
        help.search()->selectAll();
        QTest::keyClicks(help.search(), QStringLiteral("xyzzy"));
        QCOMPARE(help.list()->count(), 0);
        QTest::keyClick(help.search(), Qt::Key_Escape);
        QTRY_VERIFY(!help.isVisible());
    }

    void isDrawnInEveryLookSizeAndLanguage()
    {
        const support::Warnings warnings;
        support::Desk desk;
        for (const char* language : {"en", "de"})
            for (const bool dark : {false, true})
                for (const int text : {100, 200}) {
                    look::useLanguage(QLatin1String(language));
                    look::Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
                    look::Theme::current().setTextScale(text);
                    help::HelpWindow help(desk.document);
                    help.show();
                    help.search()->setText(QStringLiteral("bior"));
                    support::settle();
                    const QString name =
                        QStringLiteral("help-%1-%2-%3").arg(QLatin1String(language), dark ? "dark" : "light").arg(text);
                    const QImage image = help.grab().toImage();
                    support::keep(image, name);
                    QVERIFY(support::inked(image) > 0.02);
                    const QStringList cut = support::cutOff(help);
                    QVERIFY2(cut.isEmpty(), qPrintable(name + u'\n' + cut.join(u'\n')));
                    for (const QWidget* part :
                         {static_cast<QWidget*>(help.search()), static_cast<QWidget*>(help.list())})
                        QVERIFY(!part->accessibleName().isEmpty());
                }
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(HelpTest)

} // namespace tst_help

#include "tst_help.moc"
