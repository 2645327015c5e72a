// Text of the canvas: where lines break, and that they stay as they are laid out while the sheet is zoomed.
#include "app/document/document.h"
#include "core/model/equations/described.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "ui/flow/items/badges.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/flow/scene/key_size.h"
#include "ui/look/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace tst_flow_text {

using namespace titer;
using namespace titer::flow;

class FlowTextTest : public QObject {
    Q_OBJECT

private slots:
    void linesBreakAlikeBetweenTheWidthsThatAreReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("max");
        QTest::newRow("a word") << QStringLiteral("Chromatography") << 2;
        QTest::newRow("words") << QStringLiteral("Hold tank 17") << 2;
        QTest::newRow("many words") << QStringLiteral("Anion exchange membrane behind the virus filter") << 2;
        QTest::newRow("two blanks") << QStringLiteral("Protein  A") << 2;
        QTest::newRow("a long word last") << QStringLiteral("A Zwischenproduktlagerbehälter") << 2;
        QTest::newRow("a hyphen") << QStringLiteral("Cation-exchange pool") << 2;
        QTest::newRow("hyphens") << QStringLiteral("Low-pH-hold-tank of the train") << 3;
        QTest::newRow("syllables") << QStringLiteral("Chromatographiesäule 2") << 2;
        QTest::newRow("one line") << QStringLiteral("2000 L, 37 °C") << 1;
        QTest::newRow("three lines") << QStringLiteral("one two three four five six") << 3;
    }
    void linesBreakAlikeBetweenTheWidthsThatAreReported()
    {
        QFETCH(QString, text);
        QFETCH(int, max);
        const QFont font = look::Theme::current().font(look::Type::Strong);
        QList<std::pair<LineWidths, QStringList>> found;
        for (qreal width = 8; width < 400; width += 0.75) {
            LineWidths alike;
            const QStringList lines = wrapped(text, font, width, max, &alike);
            QVERIFY(alike.hold(width));
            QVERIFY(lines.size() <= max);
            for (const auto& [widths, others] : std::as_const(found))
                if (widths.hold(width)) QCOMPARE(lines, others);
            found.append({alike, lines});
        }
        // From some width on no other one changes anything.
        QVERIFY(found.last().first.hold(1e6));
        QCOMPARE(wrapped(text, font, 1e6, max), found.last().second);
    }

    // Rather than to be cut: "Cation-e…" stood in reports.
    void aWordThatIsTooWideBreaksAtItsHyphen()
    {
        const QFont font = look::Theme::current().font(look::Type::Strong);
        const QFontMetricsF metrics(font);
        const auto broken = [&](const char* text, const char* widest) {
            return wrapped(QString::fromLatin1(text), font, metrics.horizontalAdvance(QString::fromLatin1(widest)) + 1);
        };
        QCOMPARE(broken("Cation-exchange pool", "exchange pool"), QStringList({"Cation-", "exchange pool"}));
        QCOMPARE(broken("Low-pH hold", "Low-pH"), QStringList({"Low-pH", "hold"}));
        QCOMPARE(broken("Virus low-pH", "low-pH"), QStringList({"Virus", "low-pH"}));
    }

    // "Tellersepa…" and "Chromato…" stood beneath the symbols of a German train at large text.
    void aWordThatIsTooWideBreaksBetweenSyllables()
    {
        const QFont font = look::Theme::current().font(look::Type::Strong);
        const QFontMetricsF metrics(font);
        const auto broken = [&](const QString& text, const QString& widest) {
            return wrapped(text, font, metrics.horizontalAdvance(widest) + 1);
        };
        QCOMPARE(broken(QStringLiteral("Tellerseparator"), QStringLiteral("Tellersepa-")),
                 QStringList({QStringLiteral("Tellersepa-"), QStringLiteral("rator")}));
        QCOMPARE(broken(QStringLiteral("Chromatographiesäule"), QStringLiteral("Chromatogra-")),
                 QStringList({QStringLiteral("Chromatogra-"), QStringLiteral("phiesäule")}));
        QCOMPARE(broken(QStringLiteral("Chromatography"), QStringLiteral("Chromatography")),
                 QStringList({QStringLiteral("Chromatography")}));
    }

    // As in the flowsheet of a report, where inlets between others had none.
    void everyUnitHasANameOnPaper()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("mab-platform"));
        FlowScene scene(document);
        scene.usePaper(scene.look());
        scene.setZoom(0.4);
        int units = 0;
        for (const model::UnitEntry& unit : document.flowsheet().units) {
            const UnitItem* item = scene.unit(QString::fromStdString(unit.id));
            if (!item || !item->isVisible()) continue;
            ++units;
            QVERIFY2(!item->shownLabelRect().isEmpty(), unit.id.c_str());
        }
        QVERIFY(units > 20);
    }

    void textIsExactlyAsLargeAtEachZoomWhereItDoesNotGrow()
    {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QTransform first;
        for (qreal zoom = 0.30; zoom < 0.85; zoom *= 1.013) {
            const FlowLook look = lookAt({}, zoom);
            painter.setWorldTransform(QTransform::fromScale(zoom, zoom));
            countInText(&painter, {100, 50}, look);
            const QTransform now = painter.worldTransform();
            QVERIFY(std::abs(now.dx() - 100 * zoom) < 1e-9 && std::abs(now.dy() - 50 * zoom) < 1e-9);
            QVERIFY(std::abs(now.m11() - zoom * look.text) < 2e-4);
            if (first.isIdentity()) first = now;
            QVERIFY(now.m11() == first.m11() && now.m22() == first.m22());
        }
    }

    void textTurnsWithAPictureThatIsTurned()
    {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.rotate(90);
        FlowLook look;
        look.text = 2;
        countInText(&painter, {3, 4}, look);
        const QPointF at = painter.worldTransform().map(QPointF(1, 0));
        QVERIFY(QLineF(at, QPointF(-4, 5)).length() < 1e-9);
    }

    // A column has lengths of several kinds.
    void aLengthBeneathAUnitHasItsName()
    {
        model::UnitEntry unit;
        unit.id = "capture";
        unit.type = "chromatography_column";
        const model::UnitType* type = model::typeOf(solve::catalogue(), unit);
        QCOMPARE(keySize(unit, type).words, QStringLiteral("Bed height 20 cm"));
        QCOMPARE(keySize(unit, type).shorter, QStringLiteral("20 cm"));
        unit.params["length"] = base::Json("15 cm");
        QCOMPARE(keySize(unit, type).words, QStringLiteral("Bed height 15 cm"));
        unit.id = unit.type = "hold_tank";
        unit.params = base::Json::object({{"vessel_volume", "100 L"}});
        QCOMPARE(keySize(unit, model::typeOf(solve::catalogue(), unit)).words, QStringLiteral("100 L"));
        unit.id = unit.type = "centrifuge";
        unit.params = base::Json::object({});
        QCOMPARE(keySize(unit, model::typeOf(solve::catalogue(), unit)).shorter, QString()); // a number alone
    }

    // Its first parameter is any, and no size.
    void aUnitOfEquationsStandsWithoutASize()
    {
        model::UnitEntry unit;
        unit.id = "m";
        unit.type = "equations";
        unit.params["states"]["A"]["unit"] = base::Json("1");
        unit.params["params"]["k"] = base::Json("1 1/h");
        unit.params["rates"]["A"] = base::Json("k*A");
        const model::UnitType* type = model::typeOf(solve::catalogue(), unit);
        QVERIFY(type && type->params.size() == 1);
        QCOMPARE(keySize(unit, type).words, QString());
    }
};

TITER_WINDOW_TEST(FlowTextTest)

} // namespace tst_flow_text

#include "tst_flow_text.moc"
