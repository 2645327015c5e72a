// Outlets without a stream: what leaves there is collected, with a notice; a unit that sends something there by several set-points is reported
// once, and a phase that sets several is evaluated by all of them.
#include "core/model/plant/plant.h"
#include "core/model/remedy.h"
#include "core/model/types/unit_type.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/test_program.h"

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

// What collects.
class OutletModel : public Templated<OutletModel> {
public:
    template <class T> void flowsOut(const UnitView<T>&) const {}
    template <class T> void ratesOf(const UnitView<T>&, Derivatives<T>&) const {}
    void contents(const UnitView<double>&, double*) const override {}
};

constexpr PortSpec outletPorts[] = {{.key = "in", .label = "Inlet", .direction = Direction::In, .many = true}};
const UnitType outlet{.id = "outlet",
                      .label = "Outlet",
                      .category = "",
                      .symbol = "",
                      .help = "",
                      .source = "",
                      .ports = outletPorts,
                      .make = [](const UnitSetup&, base::Errors&) {
                          return std::unique_ptr<UnitModel>(std::make_unique<OutletModel>());
                      }};

const Catalogue& catalogue()
{
    static const std::vector<const UnitType*> units = [] {
        std::vector<const UnitType*> all(support::fakeCatalogue().units.begin(), support::fakeCatalogue().units.end());
        all.push_back(&gate);
        all.push_back(&outlet);
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
    void anOpenOutletCollectsAndIsReportedOnce_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QStringList>("places"); // of the notices
        QTest::addColumn<QStringList>("ports");  // that are collected
        const QString unit = "units/g/params/row", phase = "recipe/phases/turn/set/g.";
        QTest::newRow("none is open") << R"("row": 1)"
                                      << R"("g.column": 1)" << QStringList() << QStringList();
        QTest::newRow("by the unit") << R"("row": 2)"
                                     << R"("g.row": 1)" << QStringList{unit} << QStringList{"out3"};
        QTest::newRow("by a phase") << R"("row": 1)"
                                    << R"("g.column": 2)" << QStringList{phase + "column"} << QStringList{"out2"};
        QTest::newRow("from one to the other by both at once")
            << R"("row": 1)"
            << R"("g.row": 2, "g.column": 2)" << QStringList() << QStringList();
        QTest::newRow("by both of a phase")
            << R"("row": 2, "column": 2)"
            << R"("g.row": 1, "g.column": 2)" << QStringList{phase + "row"} << QStringList{"out2"};
        QTest::newRow("by the unit and by a phase") << R"("row": 2)"
                                                    << R"("g.row": 2)" << QStringList{unit} << QStringList{"out3"};
    }
    void anOpenOutletCollectsAndIsReportedOnce()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(QStringList, places);
        QFETCH(QStringList, ports);
        const QString set = R"("set": {%1})";
        const Checked checked(first, set.arg(then));
        QVERIFY(checked.errors.empty());
        QCOMPARE(checked.places(), places);
        QCOMPARE(checked.collected(), ports);
    }
    // Set-points that go on changing may send it anywhere.
    void aRampMayOpenEveryOutlet()
    {
        const Checked checked(R"("row": 1)", R"("ramp": {"g.row": {"from": 1, "to": 2, "over": "10 min"}})");
        QVERIFY(checked.errors.empty());
        QCOMPARE(checked.places(), (QStringList{"units/g/out2", "units/g/out3"}));
        QCOMPARE(checked.collected(), (QStringList{"out2", "out3"}));
    }
    // By hand it is an outlet as any other.
    void theButtonAddsAnOutlet()
    {
        const Checked checked(R"("row": 2)", R"("set": {"g.row": 1})");
        QCOMPARE(checked.remedies.size(), std::size_t(1));
        const Remedy& remedy = checked.remedies.front();
        QCOMPARE(remedy.where, std::string("units/g/params/row"));
        QCOMPARE(remedy.offer.edits.size(), std::size_t(1));
        QVERIFY(remedy.offer.edits.front() == (Edit{Edit::Kind::Supply, "units/g/out3", "outlet", "g_out3"}));
    }
    // A unit that has the name already keeps it.
    void theNameOfWhatCollectsIsFree()
    {
        const Checked checked(R"("row": 2)", R"("set": {"g.row": 1})", R"({"id": "g_out3", "type": "drain"}, )");
        QCOMPARE(checked.collected(), QStringList{"out3"});
        QCOMPARE(checked.plant.units.back().id, std::string("g_out3_2"));
        QCOMPARE(checked.remedies.front().offer.edits.front().id, std::string("g_out3_2"));
        QCOMPARE(checked.plant.units.back().label, std::string("g · Row 2, column 1"));
        QVERIFY(checked.plant.units.back().added && !checked.plant.units.front().added);
    }
    // One that is too long is cut between letters.
    void theNameOfWhatCollectsIsWhole()
    {
        const QString unit = "x" + QString(20, QChar(u'€'));
        const Checked checked(R"("row": 2)", R"("set": {"g.row": 1})", {}, unit);
        QCOMPARE(checked.collected(), QStringList{"out3"});
        QCOMPARE(checked.plant.units.back().id, ("x" + QString(19, QChar(u'€'))).toStdString());
    }

private:
    struct Checked {
        base::Errors errors;
        Remedies remedies;
        Plant plant;
        std::size_t units = 4; // of the file

        Checked(const QString& first, const QString& does, const QString& more = {}, const QString& name = "g")
        {
            const QString text =
                R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}], "units": [%3{"id": "feed", "type": "source"},
            {"id": "g", "type": "gate", "params": {%1}}, {"id": "x", "type": "drain"}, {"id": "y", "type": "drain"}],
            "streams": [{"from": "feed.out", "to": "g.in"}, {"from": "g.out1", "to": "x.in"}, {"from": "g.out4", "to": "y.in"}],
            "recipe": {"duration": "1 h", "phases": [{"id": "turn", "unit": "g", "at": "30 min", "until": {"for": "20 min"}, %2}]}})";
            units += more.isEmpty() ? 0 : 1;
            QString whole = text.arg(first, does, more);
            whole.replace(QLatin1String("\"g\""), '"' + name + '"').replace(QLatin1String("\"g."), '"' + name + '.');
            plant = check(readPlant(whole.toStdString(), errors), catalogue(), errors, remedies);
        }
        QStringList places() const
        {
            QStringList found;
            for (const base::Notice& notice : plant.notices)
                if (notice.where.starts_with("units/g/") || notice.where.starts_with("recipe/"))
                    found << QString::fromStdString(notice.where);
            return found;
        }
        // The ports that lead to units that the file lacks.
        QStringList collected() const
        {
            QStringList found;
            for (std::size_t u = units; u < plant.units.size(); ++u)
                for (const PlantStream& stream : plant.streams)
                    if (stream.to == int(u) && std::string_view(plant.units[u].type->id) == "outlet")
                        found
                            << ports[plant.units[std::size_t(stream.from)].outPorts[std::size_t(stream.fromPort)]].key;
            return found;
        }
    };
};

TITER_TEST(CheckOutletsTest)

} // namespace tst_check_outlets

#include "tst_check_outlets.moc"
