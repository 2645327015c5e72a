// Outlets without a stream: a unit that sends something there by several set-points is reported once, and a phase that sets several is evaluated by all of
// them.
#include "core/model/plant/plant.h"
#include "core/model/types/unit_type.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/test_program.h"

#include <algorithm>

namespace tst_check_outlets {

using namespace titer;
using namespace titer::model;

namespace {

// Four outlets in two rows of two columns.
class GateModel : public Templated<GateModel> {
public:
    int stateCount() const override { return 0; }
    template <class T> void flowsOut(const UnitView<T>& view) const
    {
        for (auto& out : view.out) out.flow = T(0.0);
        view.out[2 * std::size_t(view.set[0] > 1.5) + std::size_t(view.set[1] > 1.5)].flow = view.in[0].flow;
    }
    template <class T> void ratesOf(const UnitView<T>&, Derivatives<T>&) const {}
    void variables(const UnitView<double>&, double*) const override {}
    void contents(const UnitView<double>&, double*) const override {}
};

constexpr PortSpec ports[] = {
    {.key = "in", .label = "Inlet", .direction = Direction::In, .required = true},
    {.key = "out1", .label = "Row 1, column 1", .direction = Direction::Out, .rule = FlowRule::Follows},
    {.key = "out2", .label = "Row 1, column 2", .direction = Direction::Out, .rule = FlowRule::Follows},
    {.key = "out3", .label = "Row 2, column 1", .direction = Direction::Out, .rule = FlowRule::Follows},
    {.key = "out4", .label = "Row 2, column 2", .direction = Direction::Out, .rule = FlowRule::Follows},
};
constexpr SetPointSpec setPoints[] = {
    {.key = "row", .label = "Row", .unit = "1", .defaultValue = 1.0, .min = 1.0, .max = 2.0},
    {.key = "column", .label = "Column", .unit = "1", .defaultValue = 1.0, .min = 1.0, .max = 2.0},
};
const UnitType gate{
    .id = "gate",
    .label = "Gate",
    .category = "",
    .symbol = "",
    .help = "",
    .source = "",
    .ports = ports,
    .setPoints = setPoints,
    .make = [](const UnitSetup&, base::Errors&) { return std::unique_ptr<UnitModel>(std::make_unique<GateModel>()); }};

const Catalogue& catalogue()
{
    static const std::vector<const UnitType*> units = [] {
        std::vector<const UnitType*> all(support::fakeCatalogue().units.begin(), support::fakeCatalogue().units.end());
        all.push_back(&gate);
        return all;
    }();
    static const Catalogue all{units, support::fakeCatalogue().laws, support::fakeCatalogue().controllers,
                               support::fakeCatalogue().bindings};
    return all;
}

} // namespace

class CheckOutletsTest : public QObject {
    Q_OBJECT

private slots:
    // The first outlet and the last one have a stream.
    void aLostOutletIsReportedOnce_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QStringList>("faults");
        const QString unit = "units/g/params/row", phase = "recipe/phases/turn/set/g.";
        QTest::newRow("none is lost") << R"("row": 1)"
                                      << R"("g.column": 1)" << QStringList();
        QTest::newRow("by the unit") << R"("row": 2)"
                                     << R"("g.row": 1)" << QStringList{unit};
        QTest::newRow("by a phase") << R"("row": 1)"
                                    << R"("g.column": 2)" << QStringList{phase + "column"};
        QTest::newRow("from one to the other by both at once") << R"("row": 1)"
                                                               << R"("g.row": 2, "g.column": 2)" << QStringList();
        QTest::newRow("by both of a phase") << R"("row": 2, "column": 2)"
                                            << R"("g.row": 1, "g.column": 2)" << QStringList{phase + "row"};
    }
    void aLostOutletIsReportedOnce()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(QStringList, faults);
        const QString text =
            R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}], "units": [{"id": "feed", "type": "source"},
            {"id": "g", "type": "gate", "params": {%1}}, {"id": "x", "type": "drain"}, {"id": "y", "type": "drain"}],
            "streams": [{"from": "feed.out", "to": "g.in"}, {"from": "g.out1", "to": "x.in"}, {"from": "g.out4", "to": "y.in"}],
            "recipe": {"duration": "1 h", "phases": [{"id": "turn", "unit": "g", "at": "30 min", "set": {%2}}]}})";
        base::Errors errors;
        check(readPlant(text.arg(first, then).toStdString(), errors), catalogue(), errors);
        QStringList found;
        for (const base::Error& error : errors) found << QString::fromStdString(error.where);
        QCOMPARE(found, faults);
    }
};

TITER_TEST(CheckOutletsTest)

} // namespace tst_check_outlets

#include "tst_check_outlets.moc"
