// An enum and its table: what names every row in its order is all that compiles.
#include "core/model/types/row_names.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_row_names {

using namespace titer;
using model::Direction;
using model::namesRows;

namespace {

enum Variable { Pressure, FluxDecay, Zone1Flow };
enum Counted { First, Second, rowCount };
enum From { Third = rowCount, Fourth };
enum Kpi { KpiPressure, PeakFlux };
enum SetPoint { SetPressure, Flow };
enum Guard { Limit, OnPressure };
enum In { InPort, Feed };
enum Out { OutPort };

constexpr model::VariableSpec pressure{.key = "pressure"}, decay{.key = "flux_decay"}, zone{.key = "zone_1_flow"};
constexpr model::VariableSpec variables[] = {pressure, decay, zone};
constexpr const char* four[] = {"first", "second", "third", "fourth"};

struct Named {
    const char* name;
};

} // namespace

class RowNamesTest : public QObject {
    Q_OBJECT

private slots:
    void namesEachRowByItsKey();
    void setsWordsBesideAKeyThatWouldClash();
    void refusesARowThatIsSwappedMissingAddedOrRenamed();
    void refusesAnEnumeratorTooManyOrTooFew();
    void countsPortsPerDirection();
};

void RowNamesTest::namesEachRowByItsKey()
{
    static_assert(namesRows<Variable>(variables));
    static_assert(namesRows<Counted>(std::array{"first", "second"}));
    static_assert(namesRows<From, rowCount>(four)); // the rest of a table
    static_assert(namesRows<Counted>(std::array{Named{"first"}, Named{"second"}}));
}

void RowNamesTest::setsWordsBesideAKeyThatWouldClash()
{
    constexpr model::KpiSpec kpis[] = {{.key = "pressure"}, {.key = "peak_flux"}};
    constexpr model::SetPointSpec setPoints[] = {{.key = "pressure"}, {.key = "flow"}};
    static_assert(namesRows<Kpi>(kpis));
    static_assert(namesRows<SetPoint>(setPoints));
    static_assert(namesRows<Guard>(std::array{"limit", "pressure"}));
}

// Where namesRows is false, a static_assert of it does not compile.
void RowNamesTest::refusesARowThatIsSwappedMissingAddedOrRenamed()
{
    constexpr model::VariableSpec renamed{.key = "decay"};
    static_assert(!namesRows<Variable>(std::array{decay, pressure, zone}));
    static_assert(!namesRows<Variable>(std::array{pressure, zone, decay}));
    static_assert(!namesRows<Variable>(std::array{pressure, decay}));
    static_assert(!namesRows<Variable>(std::array{decay, zone}));
    static_assert(!namesRows<Variable>(std::array{pressure, decay, zone, renamed}));
    static_assert(!namesRows<Variable>(std::array{pressure, pressure, decay, zone}));
    static_assert(!namesRows<Variable>(std::array{pressure, renamed, zone}));
}

void RowNamesTest::refusesAnEnumeratorTooManyOrTooFew()
{
    static_assert(!namesRows<Counted>(std::array{"first"}));
    static_assert(!namesRows<Counted>(four));
    static_assert(!namesRows<From>(std::array{"third", "fourth"})); // begins behind them
}

void RowNamesTest::countsPortsPerDirection()
{
    constexpr model::PortSpec ports[] = {{.key = "in", .direction = Direction::In},
                                         {.key = "out", .direction = Direction::Out},
                                         {.key = "feed", .direction = Direction::In}};
    static_assert(namesRows<In>(ports, Direction::In));
    static_assert(namesRows<Out>(ports, Direction::Out));
    constexpr model::PortSpec swapped[] = {{.key = "feed", .direction = Direction::In},
                                           {.key = "in", .direction = Direction::In}};
    static_assert(!namesRows<In>(swapped, Direction::In));
    static_assert(!namesRows<Out>(swapped, Direction::Out));
}

TITER_TEST(RowNamesTest)

} // namespace tst_row_names

#include "tst_row_names.moc"
