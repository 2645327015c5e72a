// The top bar in little room: how far the plant is saved is written with an ellipsis, and whole in its tooltip.
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/window/frame/top_bar.h"

#include <QTest>

namespace tst_top_bar {

using namespace titer;

class TopBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { look::Theme::current().setTextScale(100); }

    void theStateOfSavingIsElidedWhereItFindsNoRoom()
    {
        look::Theme::current().setTextScale(200);
        const QString state = QStringLiteral("Not in a project yet, and with many changes");
        window::TopBar bar;
        bar.setProject(QStringLiteral("CHO fed-batch, 2000 L"), state, false);
        bar.setAttribute(Qt::WA_DontShowOnScreen);
        bar.resize(bar.sizeHint().width() + 300, 90);
        bar.show();
        const auto* line = bar.findChild<widgets::LinkedLine*>();
        QVERIFY(line);
        QTRY_VERIFY2(line->text().contains(u'…') && !line->text().contains(QStringLiteral("changes")),
                     qPrintable(line->text()));
        QVERIFY(line->toolTip().contains(state));
        bar.resize(3000, 90);
        QTRY_VERIFY2(line->text().contains(QStringLiteral("changes")), qPrintable(line->text()));
        QCOMPARE(line->focusPolicy(), Qt::NoFocus);
    }
};

TITER_WINDOW_TEST(TopBarTest)

} // namespace tst_top_bar

#include "tst_top_bar.moc"
