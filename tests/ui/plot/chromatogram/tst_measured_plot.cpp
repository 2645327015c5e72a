// A measured chromatogram: each kind of quantity on its own axis, fractions as a ruler, injections, peaks; in every look.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/chromatogram/measured_plot.h"
#include "ui/plot/chromatogram/measured_view.h"
#include "ui/plot/trend/trend_legend.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <cmath>

namespace tst_measured_plot {

using namespace titer;
using namespace titer::plot;
using look::Theme;
using look::Token;

namespace {

double bell(double at, double mean, double sigma)
{
    return std::exp(-0.5 * std::pow((at - mean) / sigma, 2));
}

MeasuredModel gradient()
{
    MeasuredModel model;
    model.curves.words = {.kind = TimeWords::Quantity, .unit = "mL", .quantity = "Volume"};
    QVector<double> x, uv, conductivity, share, flow;
    for (int i = 0; i <= 1450; ++i) {
        const double v = -2 + 0.01 * i;
        x.append(v);
        uv.append(3 + 240 * bell(v, 7.5, 0.5) + 90 * bell(v, 10, 0.4));
        conductivity.append(6 + 40 * std::max(0.0, v / 12.5));
        share.append(v < 0.75 ? 0 : 10 + 90 * (v - 0.75) / 11.75);
        flow.append(0.5);
    }
    model.curves.series = {{"UV 280 nm", "mAU", x, uv, 0},
                           {"Cond", "mS/cm", x, conductivity, 1, true},
                           {"Conc B", "%", x, share, 2, true},
                           {"System flow", "mL/min", x, flow, 5, true}};
    model.curves.hidden = {"System flow"};
    model.axisOf = {0, 1, 2, 3};
    model.axes = {{"mAU"}, {"mS/cm"}, {"%"}, {"mL/min"}};
    model.curves.phases = {{-2, 0, "Equilibration"}, {0, 0.75, "Sample application"}, {0.75, 12.5, "Elution"}};
    for (int i = 0; i < 12; ++i)
        model.fractions.append({6 + 0.5 * i, 6.5 + 0.5 * i, QStringLiteral("1.A.%1").arg(i + 1)});
    model.injections = {0};
    model.peaks = {{{5.5, 8.9}, 7.5, 243, "1"}, {{8.9, 11.5}, 10, 93, "2"}};
    return model;
}

} // namespace

class MeasuredPlotTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        MeasuredPlot plot;
        MeasuredModel model = gradient();
        model.saturated = {{7.3, 7.7}};
        plot.setModel(model, true);
        plot.cursorTo(7);
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image =
                support::picture(plot, "measured-" + variant.name, QSize(900, 420), variant.pixelRatio);
            for (const Token line : {Token::Series1, Token::Series2, Token::Series3, Token::Accent, Token::WarnSoft})
                QVERIFY(support::contains(image, Theme::current().color(line)));
            support::picture(plot, "measured-narrow-" + variant.name, QSize(300, 420), variant.pixelRatio);
        }
        Theme::current().setTextScale(200);
        support::picture(plot, "measured-large", QSize(900, 600));
        MeasuredPlot empty;
        support::picture(empty, "measured-empty", QSize(500, 300));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void hasAnAxisForEachQuantityThatIsShown()
    {
        MeasuredPlot plot;
        plot.setModel(gradient(), true);
        support::picture(plot, "measured-axes", QSize(900, 420));
        const auto labels = [&] { return plot.view()->layoutNow().labels; };
        QVERIFY(!labels()[0].isEmpty() && !labels()[1].isEmpty() && !labels()[2].isEmpty());
        QVERIFY(labels()[3].isEmpty());
        QVERIFY(plot.model().axes[0].scale.to >= 243 && plot.model().axes[1].scale.to < 100);
        const qreal right = plot.view()->layoutNow().area.right();
        // Click or Space in the legend takes a curve off, and its axis with it.
        auto* legend = plot.findChild<TrendLegend*>();
        legend->setFocus();
        QTest::keyClick(legend, Qt::Key_Right);
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(plot.model().curves.hidden.contains("Cond"));
        QVERIFY(labels()[1].isEmpty());
        QVERIFY(plot.view()->layoutNow().area.right() > right);
        // What a person switched off stays off; what is shown stays shown.
        plot.timeAxis()->zoom({5, 9});
        plot.setModel(gradient(), false);
        QVERIFY(plot.model().curves.hidden.contains("Cond"));
        QCOMPARE(plot.timeAxis()->range().from, 5.0);
        plot.setModel(gradient(), true);
        QVERIFY(!plot.model().curves.hidden.contains("Cond"));
        QCOMPARE(plot.timeAxis()->range().from, -2.0);
        // In little room the legend alone says the values.
        plot.resize(260, 420);
        support::picture(plot, "measured-little", QSize(260, 420));
        QVERIFY(labels()[1].isEmpty() && labels()[2].isEmpty());
    }

    void goesFromPhaseToPhaseAndShowsItsNumbers()
    {
        MeasuredPlot plot;
        plot.setModel(gradient(), true);
        support::picture(plot, "measured-keys", QSize(900, 420));
        plot.cursorTo(-1.5);
        QTest::keyClick(plot.view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(plot.timeAxis()->cursor(), 0.0);
        QTest::keyClick(plot.view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(plot.timeAxis()->cursor(), 0.75);
        QTest::keyClick(plot.view(), Qt::Key_T);
        QVERIFY(plot.showsTable());
        const auto* table = plot.findChild<QTableView*>();
        QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Volume"));
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("UV 280 nm, mAU"));
        QTest::keyClick(const_cast<QTableView*>(table), Qt::Key_Escape);
        QVERIFY(!plot.showsTable());
        QTRY_VERIFY(plot.view()->accessibleDescription().contains(QStringLiteral("UV 280 nm, mAU")));
    }
};

TITER_WINDOW_TEST(MeasuredPlotTest)

} // namespace tst_measured_plot

#include "tst_measured_plot.moc"
