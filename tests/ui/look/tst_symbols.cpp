// Path data, the drawings in symbols.svg, and their painting.
#include "app/common/actions.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/icons.h"
#include "ui/look/svg_path.h"
#include "ui/look/symbols.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

namespace tst_symbols {

using namespace titer;
using look::Theme;
using look::Token;

namespace {

QImage drawn(const QString& id, const look::SymbolStyle& style, int edge = 96, qreal ratio = 1)
{
    QImage image(QSize(edge, edge) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::current().color(Token::Canvas));
    QPainter painter(&image);
    look::paintSymbol(&painter, id, QRectF(0, 0, edge, edge), style);
    return image;
}

const QStringList equipment{"u-inlet",  "u-outlet",   "u-tank",  "u-seed",       "u-bioreactor", "u-perfusion",
                            "u-depth",  "u-column",   "u-virus", "u-ufdf",       "u-centrifuge", "u-membrane",
                            "u-lowph",  "u-carousel", "u-lysis", "u-mixer",      "u-splitter",   "u-fractions",
                            "u-sensor", "u-pump",     "u-hold",  "u-controller", "u-coil",       "u-homogenizer",
                            "u-floc",   "u-sterile",  "u-heat",  "u-equations"};

} // namespace

class SymbolsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void readsEveryCommand_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QPointF>("end");
        QTest::addColumn<QRectF>("box");
        QTest::newRow("absolute lines") << "M1 2L5 2V6H1Z" << QPointF(1, 2) << QRectF(1, 2, 4, 4);
        QTest::newRow("relative lines") << "m1,2l4 0v4h-4z" << QPointF(1, 2) << QRectF(1, 2, 4, 4);
        QTest::newRow("further pairs of a move") << "m1 1 2 0 0 3" << QPointF(3, 4) << QRectF(1, 1, 2, 3);
        QTest::newRow("repeated line") << "M0 0L1 1 2 0" << QPointF(2, 0) << QRectF(0, 0, 2, 1);
        QTest::newRow("cubic") << "M0 0C0 4 8 4 8 0" << QPointF(8, 0) << QRectF(0, 0, 8, 3);
        QTest::newRow("smooth cubic") << "M0 0C0 4 8 4 8 0S16-4 16 0" << QPointF(16, 0) << QRectF(0, -3, 16, 6);
        QTest::newRow("quadratic") << "M0 0Q4 8 8 0" << QPointF(8, 0) << QRectF(0, 0, 8, 4);
        QTest::newRow("smooth quadratic") << "M0 0q4 8 8 0t8 0" << QPointF(16, 0) << QRectF(0, -4, 16, 8);
        QTest::newRow("circle of two arcs")
            << "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z" << QPointF(-5, 0) << QRectF(-5, -5, 10, 10);
        QTest::newRow("upper half") << "M-5 0A5 5 0 0 1 5 0" << QPointF(5, 0) << QRectF(-5, -5, 10, 5);
        QTest::newRow("flags without blanks") << "M-5 0A5 5 0 015 0" << QPointF(5, 0) << QRectF(-5, -5, 10, 5);
        QTest::newRow("radius too small grows") << "M-5 0A1 1 0 0 1 5 0" << QPointF(5, 0) << QRectF(-5, -5, 10, 5);
        QTest::newRow("turned ellipse") << "M0-5A5 2 90 0 1 0 5" << QPointF(0, 5) << QRectF(0, -5, 2, 10);
        QTest::newRow("numbers that touch") << "M.5.5L-1.5-.5 1e1 2" << QPointF(10, 2) << QRectF(-1.5, -.5, 11.5, 2.5);
    }
    void readsEveryCommand()
    {
        QFETCH(QString, data);
        QFETCH(QPointF, end);
        QFETCH(QRectF, box);
        bool complete = false;
        const QPainterPath path = look::svgPath(data, &complete);
        QVERIFY(complete);
        QVERIFY(QLineF(path.currentPosition(), end).length() < 1e-9);
        const QRectF found = path.boundingRect();
        // A quarter turn as a cubic is off by 0.03 % of its radius at most.
        for (double difference : {found.left() - box.left(), found.top() - box.top(), found.right() - box.right(),
                                  found.bottom() - box.bottom()})
            QVERIFY2(std::abs(difference) < 2e-3, qPrintable(QString::number(difference)));
    }

    void stopsAtTheFirstFault_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("elements");
        QTest::newRow("no command") << "1 2" << 0;
        QTest::newRow("unknown letter") << "M0 0L1 1X2 2" << 2;
        QTest::newRow("half a point") << "M0 0L1" << 1;
        QTest::newRow("flag of 2") << "M0 0A5 5 0 2 1 4 0" << 1;
        QTest::newRow("number after close") << "M0 0L1 1Z5" << 4;
    }
    void stopsAtTheFirstFault()
    {
        QFETCH(QString, data);
        QFETCH(int, elements);
        bool complete = true;
        const QPainterPath path = look::svgPath(data, &complete);
        QVERIFY(!complete);
        QCOMPARE(path.elementCount(), elements);
    }

    void everyDrawingIsThere()
    {
        for (const QString& id : equipment) QVERIFY2(look::findSymbol(id), qPrintable(id));
        for (const app::ActionSpec& spec : app::actions())
            QVERIFY2(!*spec.icon || look::findSymbol(QStringLiteral("i-") + spec.icon), spec.id);
        QVERIFY(!look::findSymbol("u-teapot"));
    }

    void portsLieWhereTheStubsEnd()
    {
        const look::Symbol* reactor = look::findSymbol("u-bioreactor");
        QCOMPARE(reactor->ports.size(), 6);
        QCOMPARE(reactor->ports[0].name, QString("in"));
        QCOMPARE(reactor->ports[0].at, QPointF(0, 48));
        for (const QString& id : equipment)
            for (const look::SymbolPort& port : look::findSymbol(id)->ports) {
                // An outlet and a controller begin at the port itself.
                const QPainterPath stub = look::symbolStub(id, port.name);
                QVERIFY2(!stub.isEmpty(), qPrintable(id + ' ' + port.name));
            }
        QCOMPARE(look::symbolStub("u-mixer", "a").boundingRect(), QRectF(0, 32, 26, 0));
    }

    void theVesselIsTheLargestBody()
    {
        const look::Symbol* reactor = look::findSymbol("u-bioreactor");
        QCOMPARE(reactor->layers[reactor->vessel].path.boundingRect().left(), 22.0);
    }

    void fillLevelFillsFromTheBottom()
    {
        Theme::current().choose(look::Choice::Light);
        look::SymbolStyle style;
        style.level = 0.4;
        const QImage image = drawn("u-tank", style);
        const QColor fill = Theme::current().color(Token::BrothFill);
        QCOMPARE(image.pixelColor(32, 74), fill);
        QCOMPARE(image.pixelColor(32, 42), Theme::current().color(Token::Symbol));
        style.level = -1;
        QVERIFY(!support::contains(drawn("u-tank", style), fill));
    }

    void overviewLeavesInnerDetailOut()
    {
        Theme::current().choose(look::Choice::Light);
        look::SymbolStyle style;
        const auto isInk = [&](QPoint at) { return drawn("u-depth", style).pixelColor(at).lightness() < 160; };
        const QPoint wall(22, 40), innerWall(62, 19);
        QVERIFY(isInk(wall) && isInk(innerWall));
        style.detail = look::Detail::Overview;
        QVERIFY(isInk(wall) && !isInk(innerWall));
    }

    void aConnectedStubIsLeftToTheStream()
    {
        look::SymbolStyle style;
        style.connected = {"in"};
        const QImage image = drawn("u-pump", style);
        const QColor ground = Theme::current().color(Token::Canvas);
        QCOMPARE(image.pixelColor(8, 48), ground);
        QVERIFY(image.pixelColor(88, 48) != ground);
    }

    void linesKeepTheirWidthAtAnyZoom()
    {
        const auto thickness = [](qreal zoom) {
            QImage image(400, 400, QImage::Format_ARGB32_Premultiplied);
            image.fill(Theme::current().color(Token::Symbol));
            QPainter painter(&image);
            painter.scale(zoom, zoom);
            look::paintSymbol(&painter, "u-depth", QRectF(0, 0, 96, 96));
            painter.end();
            double ink = 0; // across the left wall of the box, at x = 22
            for (int x = 0; x < qRound(28 * zoom); ++x) ink += 255 - image.pixelColor(x, qRound(30 * zoom)).red();
            return ink;
        };
        QVERIFY(std::abs(thickness(4) / thickness(1) - 1) < 0.02);
    }

    void everySymbolIsDrawnInBothThemesAtBothScales()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            QImage sheet(QSize(6 * 110, 4 * 110) * variant.pixelRatio, QImage::Format_ARGB32_Premultiplied);
            sheet.setDevicePixelRatio(variant.pixelRatio);
            sheet.fill(Theme::current().color(Token::Base));
            QPainter painter(&sheet);
            look::SymbolStyle style;
            for (int i = 0; i < equipment.size(); ++i) {
                style.level = i % 2 ? 0.6 : -1;
                look::paintSymbol(&painter, equipment[i], QRectF(7 + i % 6 * 110, 7 + i / 6 * 110, 96, 96), style);
                QVERIFY2(support::inked(drawn(equipment[i], style, 96, variant.pixelRatio)) > 0.02,
                         qPrintable(equipment[i]));
            }
            painter.end();
            support::keep(sheet, "symbols-" + variant.name);
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    void iconsFollowThemeAndPixelRatio()
    {
        const QIcon play = look::icon("i-play");
        Theme::current().choose(look::Choice::Light);
        QVERIFY(support::contains(play.pixmap(QSize(48, 48)).toImage(), Theme::current().color(Token::Text)));
        Theme::current().choose(look::Choice::Dark);
        QVERIFY(support::contains(play.pixmap(QSize(48, 48)).toImage(), Theme::current().color(Token::Text)));
        const QPixmap sharp = play.pixmap(QSize(18, 18), 2.0);
        QCOMPARE(sharp.size(), QSize(36, 36));
        QCOMPARE(sharp.devicePixelRatio(), 2.0);
        QVERIFY(support::contains(play.pixmap(QSize(48, 48), QIcon::Disabled).toImage(),
                                  Theme::current().color(Token::Control)));
        int icons = 0;
        for (const QString& id : look::symbolIds())
            if (id.startsWith(QLatin1String("i-")) && ++icons)
                QVERIFY2(support::inked(look::icon(id).pixmap(QSize(24, 24)).toImage()) > 0.02, qPrintable(id));
        QVERIFY(icons > 40);
        QVERIFY(support::inked(look::logoIcon().pixmap(QSize(64, 64)).toImage()) > 0.2);
    }
};

TITER_WINDOW_TEST(SymbolsTest)

} // namespace tst_symbols

#include "tst_symbols.moc"
