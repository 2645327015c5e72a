// The unit next to a field: whole, however long it is, and in one column with the others where it is short.
#include "tests/support/test_program.h"
#include "ui/form/fields/unit_button.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"

#include <QFontMetrics>
#include <QTest>

namespace tst_unit_button {

using namespace titer;
using look::Theme;

class TestUnitButton : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { Theme::current().setTextScale(100); }

    void aLongUnitIsWhole()
    {
        for (const int scale : {100, 150, 200}) {
            Theme::current().setTextScale(scale);
            const int u = Theme::current().u();
            form::UnitButton button;
            button.setMenuThere(true);
            for (const char* unit : {"h", "g/L", "% air", "mOsm/kg", "1e9 cells/h", "mmol/1e9 cells/h"}) {
                button.setText(shown::unitText(unit));
                const int words =
                    QFontMetrics(Theme::current().font(look::Type::Caption)).horizontalAdvance(button.text());
                // Next to it there is room for the arrow of its menu.
                QVERIFY2(button.sizeHint().width() >= words + 3 * u, unit);
                QVERIFY2(button.sizeHint().width() == 15 * u || words > 10 * u, unit);
            }
        }
    }
};

TITER_WINDOW_TEST(TestUnitButton)

} // namespace tst_unit_button

#include "tst_unit_button.moc"
