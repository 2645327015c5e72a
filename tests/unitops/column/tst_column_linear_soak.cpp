// Many linear columns at random against the exact solution: all three models, both binding modes.
#include "tests/support/core/column_cases.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_column_linear_soak {

using namespace titer::support;

class ColumnLinearSoak : public QObject {
    Q_OBJECT

private slots:
    void outletsAreExact();
};

void ColumnLinearSoak::outletsAreExact()
{
    int wrong = 0;
    for (std::uint64_t number = 100; number < 140; ++number)
        for (int model = 0; model < 3; ++model)
            for (const bool kinetic : {true, false}) {
                const LinearCase linear = randomCase(LinearColumn::Model(model), kinetic, number);
                const double error = errorOf(linear, 1e-7);
                if (error >= 0.0 && error < 1e-6) continue;
                ++wrong;
                qWarning("%.2e: %s", error, linear.words().c_str());
            }
    QCOMPARE(wrong, 0);
}

TITER_TEST(ColumnLinearSoak)

} // namespace tst_column_linear_soak

#include "tst_column_linear_soak.moc"
