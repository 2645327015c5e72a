// The bench of the canvas gives its figures, and edits repaint a part of the sheet, not all of it.
#include "app/document/document.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "ui/flow/flow_bench.h"
#include "ui/flow/flow_view.h"

#include <QApplication>
#include <QPaintEvent>
#include <QTest>

namespace tst_flow_bench {

using namespace titer;
using namespace titer::flow;

namespace {

// Adds up what is repainted.
class Watch : public QObject {
public:
    explicit Watch(QWidget* widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }
    double share() const
    {
        double area = 0;
        for (const QRect& rect : m_region) area += double(rect.width()) * rect.height();
        return area / (double(m_widget->width()) * m_widget->height());
    }
    void clear() { m_region = {}; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) m_region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QWidget* m_widget;
    QRegion m_region;
};

} // namespace

class FlowBenchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void givesItsFigures()
    {
        const QList<FlowFigure> figures = benchFlow(solve::catalogue(), 40, 3);
        QStringList names;
        for (const FlowFigure& figure : figures) {
            names << figure.name;
            QVERIFY(figure.seconds > 0);
        }
        QCOMPARE(names, QStringList({"ui-edit-move", "ui-edit-parameter", "ui-edit-connect", "ui-edit-undo",
                                     "ui-flow-arrange", "ui-flow-40"}));
    }

    void anEditRepaintsOnlyWhatChanged()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(support::rowPlant(100)).ok());
        FlowView view(document);
        view.resize(1600, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
        Watch watch(view.viewport());
        document.apply(app::moveUnits(document.flowsheet(), {{"tank_50", {130, 24}}}), "Move");
        QCoreApplication::processEvents();
        QVERIFY2(watch.share() > 0 && watch.share() < 0.1, qPrintable(QString::number(watch.share())));
        watch.clear();
        document.apply(app::setValue(document.flowsheet(), "units/tank_30/params/vessel_volume", "3000 L"), "Set");
        QCoreApplication::processEvents();
        QVERIFY2(watch.share() > 0 && watch.share() < 0.03, qPrintable(QString::number(watch.share())));
        watch.clear();
        view.setOverlay({{"tank_7", {.pill = "95 %"}}});
        QCoreApplication::processEvents();
        const double first = watch.share();
        QVERIFY2(first > 0 && first < 0.03, qPrintable(QString::number(first)));
        watch.clear();
        view.setOverlay({{"tank_7", {.pill = "95 %"}}});
        QCoreApplication::processEvents();
        QCOMPARE(watch.share(), 0.0);
    }
};

TITER_WINDOW_TEST(FlowBenchTest)

} // namespace tst_flow_bench

#include "tst_flow_bench.moc"
