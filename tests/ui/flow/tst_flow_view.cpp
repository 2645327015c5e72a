// The canvas as a whole: it draws in every look, shows what the document holds, and repaints only what changed.
#include "app/common/shown_units.h"
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_words.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace tst_flow_view {

using namespace titer;
using namespace titer::flow;
using namespace titer::look;
using look::Theme;
using look::Token;

namespace {

QHash<QString, UnitOverlay> running()
{
    UnitOverlay production;
    production.pill = "5.1 g/L · 10.1 kg";
    production.level = 0.72;
    production.state = State::Running;
    production.values = {{"Temperature", "34.0", "°C", Origin::Measured, false, {}, "34.0 °C", false},
                         {"pH", "6.98", "", Origin::Measured, false, {}, "7.00", false},
                         {"Oxygen", "31.6", "% air", Origin::Measured, false, {}, "40 % air", true},
                         {"Viable cells", "22.8", "10⁶/mL", Origin::Estimated, false, {}, {}, false},
                         {"Glucose", "5.30", "g/L", Origin::Lab, true, "3 h old", {}, false},
                         {"Titer", "2.64", "g/L", Origin::Estimated, false, {}, {}, false}};
    UnitOverlay seed;
    seed.pill = "98.2 % viable";
    seed.level = 0.4;
    seed.state = State::Done;
    UnitOverlay centrifuge;
    centrifuge.state = State::Fault;
    return {{"production", production}, {"n1", seed}, {"centrifuge", centrifuge}};
}

QHash<int, StreamOverlay> flowing()
{
    return {{0, {"145 L", "6.0 × 10⁶ cells/mL", true}},
            {1, {"541 L in 10 d", "", true}},
            {2, {"1,990 L · 5.1 g/L", "18.3 × 10⁶ cells/mL", true}},
            {4, {"1,940 L", "120 NTU", true}}};
}

} // namespace

class FlowViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void drawsThePlantInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            app::Document document(solve::catalogue());
            QVERIFY(document.newPlant(support::trainPlant()).ok());
            FlowView view(document);
            view.setOverlay(running(), flowing());
            view.resize(1240, 520);
            view.select({"production"});
            view.fit();
            const QImage image = support::picture(view, "flow-" + variant.name, QSize(1240, 520), variant.pixelRatio);
            for (Token token :
                 {Token::Canvas, Token::Broth, Token::Clarified, Token::Buffer, Token::BrothFill, Token::Accent})
                QVERIFY2(support::contains(image, Theme::current().color(token)),
                         qPrintable(QString::number(int(token))));
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    // A notice that comes beneath the sheet takes a strip of its height.
    void staysWhereItIsWhileANoticeComesAndGoes()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()).ok());
        FlowView view(document);
        view.resize(900, 620);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.fit();
        const qreal zoom = view.zoom();
        const QPoint at = view.mapFromScene(view.sheet().unit("production")->symbolRect().center());
        view.resize(900, 560);
        support::settle();
        QCOMPARE(view.zoom(), zoom);
        QCOMPARE(view.mapFromScene(view.sheet().unit("production")->symbolRect().center()), at);
        view.resize(900, 620);
        support::settle();
        QCOMPARE(view.mapFromScene(view.sheet().unit("production")->symbolRect().center()), at);
        // A window of another size is fitted again.
        view.resize(600, 620);
        support::settle();
        QVERIFY(view.zoom() < zoom);
    }

    // From afar, where texts are large next to the symbols, nothing is written over a symbol, a name or another text.
    void valuesOfStreamsKeepOffEverythingElse()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("mab-platform"));
        FlowView view(document);
        view.resize(1200, 620);
        QHash<int, StreamOverlay> values;
        for (std::size_t i = 0; i < document.flowsheet().streams.size(); ++i)
            values.insert(int(i),
                          {.above = QStringLiteral("1,893 L · 4.32 g/L"), .below = QStringLiteral("13.4 10⁶/mL")});
        FlowScene& sheet = view.sheet();
        sheet.setOverlay({}, values);
        for (const qreal zoom : {0.46, 0.6, 1.0}) {
            view.setZoom(zoom);
            int shown = 0, hidden = 0;
            QList<QRectF> texts;
            for (int i = 0; i < sheet.streamCount(); ++i)
                for (const bool above : {true, false}) {
                    const QRectF rect = sheet.stream(i)->textRect(above);
                    if (rect.isEmpty()) continue;
                    if (!sheet.stream(i)->isTextShown(above)) {
                        ++hidden;
                        continue;
                    }
                    ++shown;
                    texts.append(rect.adjusted(3 / zoom, 3 / zoom, -3 / zoom, -3 / zoom));
                }
            QVERIFY2(shown > 0, qPrintable(QString::number(zoom)));
            if (zoom < 0.5) QVERIFY(hidden > 0);
            for (qsizetype a = 0; a < texts.size(); ++a) {
                for (qsizetype b = a + 1; b < texts.size(); ++b) QVERIFY(!texts[a].intersects(texts[b]));
                for (const QString& id : sheet.flowOrder()) {
                    const UnitItem* unit = sheet.unit(id);
                    if (unit->fold()) continue;
                    QVERIFY2(!texts[a].intersects(unit->symbolRect()), qPrintable(id));
                    QVERIFY2(!texts[a].intersects(unit->shownLabelRect()), qPrintable(id));
                }
            }
        }
        // On paper, where nobody comes nearer, all stand.
        view.setZoom(0.46);
        sheet.usePaper(sheet.look());
        for (int i = 0; i < sheet.streamCount(); ++i)
            for (const bool above : {true, false}) QVERIFY(sheet.stream(i)->isTextShown(above));
    }

    // Where another stream crosses the middle of a line, its values stand next to it.
    void valuesOfStreamsKeepOffOtherLines()
    {
        int crossed = 0;
        for (double x = 12; x < 30; x += 2) {
            app::Document document(solve::catalogue());
            model::Flowsheet plant;
            const auto tank = [&plant](const char* id, double across, double down) {
                model::UnitEntry unit;
                unit.id = id;
                unit.type = "hold_tank";
                unit.at = model::Point{across, down};
                plant.units.push_back(unit);
            };
            tank("a", 0, 10);
            tank("b", 44, 10);
            tank("c", x, -6);
            tank("d", x, 26);
            plant.streams.push_back({{"a", "out"}, {"b", "in"}});
            plant.streams.push_back({{"c", "out"}, {"d", "in"}});
            QVERIFY(document.newPlant(plant).ok());
            FlowView view(document);
            view.resize(1200, 620);
            FlowScene& sheet = view.sheet();
            view.setZoom(1);
            sheet.setOverlay({},
                             {{0, {.above = QStringLiteral("1,893 L · 4.32 g/L"), .below = QStringLiteral("13.4")}}});
            const StreamItem* main = sheet.stream(0);
            const auto meets = [&](const QRectF& rect) {
                const QPolygonF& way = sheet.stream(1)->way();
                for (qsizetype i = 1; i < way.size(); ++i)
                    if (QRectF(way[i - 1], way[i]).normalized().adjusted(-1, -1, 1, 1).intersects(rect)) return true;
                return false;
            };
            crossed += meets(main->textRect(true, 0.5));
            QVERIFY2(!meets(main->textRect(true)), qPrintable(QString::number(x)));
            QVERIFY(main->isTextShown(true));
        }
        QVERIFY(crossed > 0);
    }

    // Nor do pills lie over each other or over a name; the one that is in hand shows its own.
    void pillsKeepOffEachOther()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("mab-platform"));
        FlowView view(document);
        view.resize(1200, 620);
        FlowScene& sheet = view.sheet();
        QHash<QString, UnitOverlay> results;
        for (const QString& id : sheet.flowOrder())
            results.insert(id, {.pill = QStringLiteral("Yield 98.7 % · 4.32 g/L")});
        view.setOverlay(results, {});
        for (const qreal zoom : {0.46, 0.58, 1.0}) {
            view.setZoom(zoom);
            QList<const UnitItem*> shown;
            int hidden = 0;
            for (const QString& id : sheet.flowOrder()) {
                const UnitItem* unit = sheet.unit(id);
                if (unit->pillRect().isEmpty()) continue;
                unit->isPillShown() ? shown.append(unit) : void(++hidden);
            }
            QVERIFY(!shown.isEmpty());
            if (zoom < 0.5) QVERIFY(hidden > 0);
            const auto inside = [zoom](const QRectF& rect) {
                return rect.adjusted(3 / zoom, 3 / zoom, -3 / zoom, -3 / zoom);
            };
            for (const UnitItem* unit : std::as_const(shown))
                for (const QString& id : sheet.flowOrder()) {
                    const UnitItem* other = sheet.unit(id);
                    if (unit == other || other->fold()) continue;
                    const QString where = QStringLiteral("%1 over %2 at %3").arg(unit->id(), id).arg(zoom);
                    QVERIFY2(!inside(unit->pillRect()).intersects(inside(other->wordsRect())), qPrintable(where));
                    QVERIFY2(!other->isPillShown() || !inside(unit->pillRect()).intersects(inside(other->pillRect())),
                             qPrintable(where));
                    QVERIFY2(!inside(unit->pillRect()).intersects(other->symbolRect()), qPrintable(where));
                }
        }
        view.setZoom(0.46);
        for (const QString& id : sheet.flowOrder()) {
            if (sheet.unit(id)->pillRect().isEmpty()) continue;
            view.select({id});
            QVERIFY(sheet.unit(id)->isPillShown());
        }
    }

    // From afar, where letters are large next to the symbols, the more so at twice their size.
    void namesKeepOffTheSymbolsBeneath()
    {
        for (const int scale : {100, 200}) {
            Theme::current().setTextScale(scale);
            app::Document document(solve::catalogue());
            QVERIFY(document.newFromExample("mab-platform"));
            FlowView view(document);
            view.resize(1200, 620);
            const FlowScene& sheet = view.sheet();
            for (const qreal zoom : {0.36, 0.46, 0.6, 1.0}) {
                view.setZoom(zoom);
                if (!sheet.look().names) continue;
                for (const QString& id : sheet.flowOrder())
                    for (const QString& other : sheet.flowOrder()) {
                        const UnitItem *unit = sheet.unit(id), *beneath = sheet.unit(other);
                        if (id == other || unit->fold() || beneath->fold()) continue;
                        // Half a pixel of the screen beneath the letters belongs to the line.
                        const QRectF letters = unit->shownLabelRect().adjusted(0, 0, 0, -0.5 / zoom);
                        QVERIFY2(
                            !letters.intersects(beneath->symbolRect()),
                            qPrintable(QStringLiteral("%1 over %2 at %3, %4 %").arg(id, other).arg(zoom).arg(scale)));
                    }
            }
        }
    }

    void longNamesWrapAndKeepTheirRoom()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/titer_de.qm")));
        QApplication::installTranslator(&german);
        for (int scale : {100, 150}) {
            Theme::current().setTextScale(scale);
            app::Document document(solve::catalogue());
            model::Flowsheet plant = support::trainPlant();
            plant.unit("pool")->label = "Virusinaktivierung bei niedrigem pH mit anschließender Tiefenfiltration";
            plant.unit("n1")->label = "Concentração de células viáveis";
            QVERIFY(document.newPlant(plant).ok());
            FlowView view(document);
            view.setOverlay(running(), flowing());
            support::picture(view, QStringLiteral("flow-long-%1").arg(scale), QSize(1240, 520));
            for (const QString& a : view.sheet().flowOrder())
                for (const QString& b : view.sheet().flowOrder()) {
                    if (a == b) continue;
                    const QRectF label = view.sheet().unit(a)->labelRect();
                    QVERIFY2(!label.intersects(view.sheet().unit(b)->labelRect()), qPrintable(a + " and " + b));
                    QVERIFY2(!label.intersects(view.sheet().unit(b)->symbolRect()), qPrintable(a + " over " + b));
                }
            QCOMPARE(view.sheet().unit("production")->face().typeName, QString("Bioreaktor"));
        }
        QApplication::removeTranslator(&german);
    }

    void showsLessFromAfarAndMoreFromNear()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()).ok());
        FlowView view(document);
        view.setOverlay(running(), flowing());
        view.resize(900, 600);
        view.setZoom(0.3);
        view.centerOn(view.sheet().contentRect().center());
        support::picture(view, "flow-overview", QSize(900, 600));
        QCOMPARE(view.sheet().look().detail, Detail::Overview);
        view.setZoom(2.5);
        view.centerOn(view.sheet().unit("production")->symbolRect().center());
        support::picture(view, "flow-full", QSize(900, 600), 1);
        QCOMPARE(view.sheet().look().detail, Detail::Full);
        view.setZoom(9);
        QCOMPARE(view.zoom(), 4.0);
        view.setZoom(0.01);
        QCOMPARE(view.zoom(), 0.1);
    }

    void followsTheDocument()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()).ok());
        FlowView view(document);
        QCOMPARE(view.sheet().flowOrder().size(), 6);
        const UnitItem* pool = view.sheet().unit("pool");
        document.apply(app::labelUnit(document.flowsheet(), "pool", "Pool 2"), "Rename");
        QCOMPARE(view.sheet().unit("pool"), pool);
        QCOMPARE(pool->face().name, QString("Pool 2"));
        document.apply(app::removeUnits(document.flowsheet(), document.catalogue(), {"solids"}), "Delete");
        QVERIFY(!view.sheet().unit("solids"));
        QCOMPARE(view.sheet().streamCount(), 4);
        document.undoStack()->undo();
        QVERIFY(view.sheet().unit("solids"));
        QCOMPARE(view.sheet().streamCount(), 5);
    }

    void contentFollowsFromWhatIsUpstream()
    {
        const model::Flowsheet plant = support::trainPlant();
        const FlowGraph graph(plant);
        QCOMPARE(contents(plant, graph, solve::catalogue()),
                 (std::vector<Content>{Content::Broth, Content::Buffer, Content::Broth, Content::Waste,
                                       Content::Clarified}));
        QCOMPARE(holdings(plant, graph, solve::catalogue())[size_t(graph.indexOf("pool"))], Content::Clarified);
        model::Flowsheet sterile = plant;
        for (auto& unit : sterile.units) unit.initial = {};
        QCOMPARE(contents(sterile, FlowGraph(sterile), solve::catalogue())[2], Content::Buffer);
    }

    void aGapIsLeftWhereALaterStreamCrosses()
    {
        model::Flowsheet plant = support::rowPlant(2);
        plant.units.push_back({"top", "hold_tank", "", model::Point{2, -9}, {}, {}, {}, ""});
        plant.units.push_back({"low", "hold_tank", "", model::Point{20, 12}, {}, {}, {}, ""});
        plant.streams.push_back({{"top", "out"}, {"low", "in"}});
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant).ok());
        FlowView view(document);
        QCOMPARE(crossings(view.sheet().stream(1)->way(), view.sheet().stream(0)->way()).size(), 1);
        view.setZoom(1);
        support::picture(view, "flow-gap", QSize(700, 500));
        QCOMPARE(view.sheet().stream(0)->gapCount(), 0);
        QCOMPARE(view.sheet().stream(1)->gapCount(), 1);
        document.apply(app::moveUnits(document.flowsheet(), {{"low", {0, 24}}}), "Move");
        QCOMPARE(view.sheet().stream(1)->gapCount(),
                 int(crossings(view.sheet().stream(1)->way(), view.sheet().stream(0)->way()).size()));
    }

    void movingAUnitReroutesOnlyItsOwnStreams()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()).ok());
        FlowView view(document);
        QList<QPolygonF> before;
        for (int i = 0; i < view.sheet().streamCount(); ++i) before.append(view.sheet().stream(i)->way());
        document.apply(app::moveUnits(document.flowsheet(), {{"pool", {54, 0}}}), "Move");
        for (int i = 0; i < view.sheet().streamCount(); ++i)
            QCOMPARE(view.sheet().stream(i)->way() == before[i], i != 4);
    }

    void showsWhatItCanOfABrokenPlant()
    {
        support::Warnings warnings;
        model::Flowsheet plant = support::trainPlant();
        plant.unit("pool")->type = "no_such_type";
        plant.unit("n1")->id = "n1 renamed";
        plant.streams.push_back({{"production", "no_port"}, {"pool", "in"}});
        plant.streams.push_back({{"nobody", "out"}, {"pool", "in"}});
        plant.streams.push_back({{"production", "bleed"}, {"production", "in"}});
        plant.streams.push_back({{"nobody", "out"}, {"no one", "in"}});
        plant.streams.push_back(plant.streams.front());
        plant.zones.push_back({"Empty", {}});
        plant.zones.push_back({"Unknown", {"nobody"}});
        model::UnitEntry twice = *plant.unit("feed");
        plant.units.push_back(twice);
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant).ok());
        FlowView view(document);
        support::picture(view, "flow-broken", QSize(1240, 620));
        for (int i = 0; i < view.sheet().streamCount(); ++i) QVERIFY(!streamWords(view.sheet(), i).isEmpty());
        view.select({"pool"});
        for (Qt::Key key :
             {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab, Qt::Key_C, Qt::Key_Escape})
            QTest::keyClick(&view, key);
        QVERIFY(document.newPlant({}).ok());
        support::picture(view, "flow-empty", QSize(600, 400));
        for (Qt::Key key : {Qt::Key_Left, Qt::Key_Tab, Qt::Key_C, Qt::Key_M, Qt::Key_F, Qt::Key_Delete})
            QTest::keyClick(&view, key);
        QVERIFY(!view.add("bioreactor").isEmpty());
        QCOMPARE(view.zoom(), 1.0);
        QCOMPARE(warnings.messages(), QStringList());
    }

    void marksTheUnitsThatTheCheckNames()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()).ok());
        FlowView view(document);
        document.apply(app::setValue(document.flowsheet(), "units/pool/params/vessel_volume", "5 kg"), "Set");
        document.checkNow();
        QCOMPARE(view.sheet().unit("pool")->condition().errors, 1);
        QVERIFY(view.sheet().unit("pool")->toolTip().contains("kg"));
        document.undoStack()->undo();
        document.checkNow();
        QCOMPARE(view.sheet().unit("pool")->condition().errors, 0);
        const base::Notice full{"units/pool/params/vessel_volume", base::say("The pool is full.")};
        view.setFindings({}, {full, full});
        QCOMPARE(view.sheet().unit("pool")->condition().notices, 1);
        QVERIFY(view.sheet().unit("pool")->toolTip().contains("The pool is full."));
        QVERIFY(view.sheet().unit("pool")->toolTip().startsWith("<qt>")); // rich: long sentences break into lines
        // In the words of the window, as the notice next to the sheet has them.
        view.setFindings({}, {{full.where, base::say("The vessel_volume of “pool” is too small.")}});
        QVERIFY(!view.sheet().unit("pool")->toolTip().contains("vessel_volume"));
        view.setFindings({}, {});
        QCOMPARE(view.sheet().unit("pool")->condition().notices, 0);
    }

    void captionsAreInTheUnitThatWasChosen()
    {
        app::ShownUnits& units = app::ShownUnits::current();
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::trainPlant()));
        FlowView view(document);
        const auto caption = [&] { return view.sheet().unit("pool")->face().size.words; };
        const auto set = [&](base::Json value) {
            document.apply(app::setValue(document.flowsheet(), "units/pool/params/vessel_volume", std::move(value)),
                           QStringLiteral("Volume"));
        };
        set("250 L");
        QCOMPARE(caption(), QStringLiteral("250 L"));
        units.chooseFor("m3", "m3");
        QCOMPARE(caption(), QStringLiteral("0.25 m³"));
        // What was chosen for this one figure counts before what was chosen for its kind.
        units.choose("units/pool/params/vessel_volume", "mL");
        QCOMPARE(caption(), QStringLiteral("250,000 mL"));
        set(0.5); // SI
        units.choose("units/pool/params/vessel_volume", {});
        QCOMPARE(caption(), QStringLiteral("0.5 m³"));
        units.chooseFor("m3", {});
        QCOMPARE(caption(), QStringLiteral("500 L"));
    }
};

TITER_WINDOW_TEST(FlowViewTest)

} // namespace tst_flow_view

#include "tst_flow_view.moc"
