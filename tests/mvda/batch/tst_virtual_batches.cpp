// A monitor made of runs of the twin finds what goes wrong in a culture, what with, and before any limit of a single variable does.
#include "core/mvda/batch/batch_monitor.h"
#include "core/mvda/batch/virtual_batches.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <fstream>
#include <limits>
#include <sstream>

namespace tst_virtual_batches {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

constexpr double day = 86'400.0;

// The culture of the example with its seed vessel emptied after 66 h, drawn 40 times.
VirtualRequest culture(const char* plant)
{
    std::ifstream file(std::string(TITER_SOURCE_DIR "/resources/examples/") + plant);
    std::ostringstream text;
    text << file.rdbuf();
    base::Errors errors;
    VirtualRequest request{.flowsheet = model::readPlant(text.str(), errors),
                           .varied = {},
                           .tags = {"production.cells", "production.glucose", "production.lactate", "production.mab",
                                    "production.temperature", "production.carbon_dioxide", "production.volume"},
                           .points = 97,
                           .until = 16.0 * day, // before the harvest
                           .noise = 0.005,
                           .tolerance = 1e-4};
    return request;
}

bool set(VirtualRequest& request, const std::string& path, const char* value)
{
    const base::Done done = model::setAtPath(request.flowsheet, path, base::Json(value));
    if (!done) qWarning("%s: %s", path.c_str(), done.error().what.text().c_str());
    return bool(done);
}

bool vary(VirtualRequest& request, const char* range)
{
    const base::Result<studies::Uncertain> varied = readVaried(range);
    if (varied) request.varied.push_back(*varied);
    return bool(varied);
}

std::vector<BatchAlarm> alarmsOf(const BatchModel& model, const Batch& batch)
{
    BatchMonitor monitor(model, 3);
    for (Index i = 0; i < batch.samples(); ++i)
        if (!monitor.advance({batch.times[i], batch.cells.row(i)})) return {};
    return monitor.alarms();
}

// The lowest and the highest value of each variable in all good batches, as limits of single variables.
struct SingleLimits {
    VectorXd low, high;

    explicit SingleLimits(const BatchTable& good)
        : low(VectorXd::Constant(Index(good.names.size()), std::numeric_limits<double>::infinity()))
        , high(-low)
    {
        for (const Batch& batch : good.batches) {
            low = low.cwiseMin(batch.cells.colwise().minCoeff().transpose());
            high = high.cwiseMax(batch.cells.colwise().maxCoeff().transpose());
        }
    }

    // When the first variable has been beyond its limits for three samples in a row [s]; infinite where none is.
    double alarmOf(const Batch& batch) const
    {
        double first = std::numeric_limits<double>::infinity();
        for (Index j = 0; j < low.size(); ++j)
            for (Index i = 0, row = 0; i < batch.samples() && batch.times[i] < first; ++i) {
                const double value = batch.cells(i, j);
                row = value < low[j] || value > high[j] ? row + 1 : 0;
                if (row == 3) first = batch.times[i];
            }
        return first;
    }
};

} // namespace

class VirtualBatchesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsRanges();
    void areThoseOfTheSeed();
    void findsTheFault_data();
    void findsTheFault();

private:
    VirtualRequest m_request;
    std::optional<BatchModel> m_model;
    std::optional<SingleLimits> m_single;
};

void VirtualBatchesTest::initTestCase()
{
    m_request = culture("cho-fed-batch.plant.json");
    QVERIFY(set(m_request, "recipe/phases/grow/until/any/1/for", "66 h"));
    QVERIFY(set(m_request, "recipe/phases/grow/until/any/0/above", "50e6 cells/mL"));
    QVERIFY(vary(m_request, "units/production/params/kinetics/growth_rate=0.0354..0.0366 1/h"));
    QVERIFY(vary(m_request, "units/production/params/kinetics/death_rate=0.0032..0.0038 1/h"));
    QVERIFY(vary(m_request, "units/production/params/kinetics/lactate_per_glucose=0.77..0.83 mol/mol"));
    QVERIFY(vary(m_request, "units/n1/initial/cells=0.48e6..0.52e6 cells/mL"));
    QVERIFY(vary(m_request, "units/production/initial/glucose=32.5..37.5 mM"));
    const base::Result<BatchTable> table = virtualBatches(m_request, solve::catalogue());
    QVERIFY2(bool(table), table ? "" : (table.error().where + ": " + table.error().what.text()).c_str());
    QCOMPARE(table->batches.size(), std::size_t(40));
    const base::Result<BatchModel> model = batchModelOf(
        *table, {.alignment = {.by = AlignBy::Grid, .step = day / 6.0}, .components = 3, .isVirtual = true});
    QVERIFY2(bool(model), model ? "" : (model.error().where + ": " + model.error().what.text()).c_str());
    m_model = *model;
    m_single = SingleLimits(*table);
}

void VirtualBatchesTest::readsRanges()
{
    const base::Result<studies::Uncertain> quantity = readVaried("units/a/params/t=36.5..37 °C");
    QVERIFY(bool(quantity));
    QCOMPARE(quantity->name, std::string("units/a/params/t"));
    QCOMPARE(quantity->unit, std::string("°C"));
    QCOMPARE(quantity->first, 36.5);
    QCOMPARE(quantity->second, 37.0);
    QVERIFY(!readVaried("units/a/params/t=37..36 °C"));
    QVERIFY(!readVaried("units/a/params/t=37..x"));
    QCOMPARE(readVaried("units/a/params/t=normal:37:0.1:°C")->unit, std::string("°C"));
}

void VirtualBatchesTest::areThoseOfTheSeed()
{
    VirtualRequest request = m_request;
    request.runs = 2;
    const base::Result<BatchTable> one = virtualBatches(request, solve::catalogue()),
                                   again = virtualBatches(request, solve::catalogue());
    request.seed = 2;
    const base::Result<BatchTable> other = virtualBatches(request, solve::catalogue());
    QVERIFY(one && again && other);
    QVERIFY(one->batches[1].cells == again->batches[1].cells);
    QVERIFY(one->batches[1].cells != other->batches[1].cells);
    QVERIFY(m_model->isVirtual);
    request.tags = {"production.glucos"};
    const base::Result<BatchTable> none = virtualBatches(request, solve::catalogue());
    QVERIFY(!none && none.error().what.text().find("production.glucose") != std::string::npos);
}

void VirtualBatchesTest::findsTheFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("variable");
    QTest::newRow("no fault") << "" << "";
    QTest::newRow("a drifting probe of carbon dioxide") << "probe" << "production.carbon_dioxide";
    QTest::newRow("a contamination that makes acid of glucose")
        << "contamination" << "production.lactate production.glucose";
    QTest::newRow("a feed pump at 80 %") << "pump" << "production.glucose production.volume";
    QTest::newRow("the shift of temperature a day late") << "shift" << "production.temperature";
    QTest::newRow("a seed of half the density") << "seed" << "production.cells";
}

void VirtualBatchesTest::findsTheFault()
{
    QFETCH(QString, fault);
    QFETCH(QString, variable);
    QVERIFY(m_model.has_value());
    VirtualRequest request = m_request;
    request.seed = 99;
    request.runs = 2;
    if (fault == "contamination")
        QVERIFY(set(request, "units/production/params/kinetics/glucose_maintenance", "2 pmol/cell/d"));
    if (fault == "pump") {
        const char* volumes[2][8] = {{"19.2 L", "24 L", "28 L"},
                                     {"28.8 L", "25.6 L", "23.2 L", "20.8 L", "18.4 L", "16.8 L", "16 L", "15.2 L"}};
        for (int i = 0; i < 11; ++i) {
            const std::string path = std::string("recipe/phases/") + (i < 3 ? "feed_37" : "feed_34") + "/dose/" +
                                     std::to_string(i < 3 ? i : i - 3) + "/volume";
            QVERIFY(set(request, path, i < 3 ? volumes[0][i] : volumes[1][i - 3]));
        }
    }
    if (fault == "shift") {
        QVERIFY(set(request, "recipe/phases/feed_37/until/for", "96 h"));
        QVERIFY(set(request, "recipe/phases/feed_34/until/for", "168 h"));
    }
    if (fault == "seed") {
        request.varied.erase(request.varied.begin() + 3);
        QVERIFY(set(request, "units/n1/initial/cells", "0.25e6 cells/mL"));
    }
    const base::Result<BatchTable> table = virtualBatches(request, solve::catalogue());
    QVERIFY2(bool(table), table ? "" : (table.error().where + ": " + table.error().what.text()).c_str());
    Batch batch = table->batches.front();
    if (fault == "probe")
        for (Index i = 0; i < batch.samples(); ++i)
            batch.cells(i, 5) *= 1.0 + 0.05 * std::max(0.0, batch.times[i] / day - 8.0);
    const std::vector<BatchAlarm> alarms = alarmsOf(*m_model, batch);
    for (const BatchAlarm& alarm : alarms)
        qInfo("%s %s since day %.2f: %s %.3g, %s %.3g, %s %.3g", qPrintable(fault), alarm.isT2 ? "T2" : "SPE",
              alarm.since / day, alarm.parts[0].variable.c_str(), alarm.parts[0].part, alarm.parts[1].variable.c_str(),
              alarm.parts[1].part, alarm.parts[2].variable.c_str(), alarm.parts[2].part);
    QCOMPARE(alarms.empty(), fault.isEmpty());
    if (alarms.empty()) return;
    QVERIFY(variable.split(' ').contains(QString::fromStdString(alarms.front().parts.front().variable)));
    const double single = m_single->alarmOf(batch);
    qInfo("by a single limit on day %.2f, by the model on day %.2f", single / day, alarms.front().raised / day);
    QVERIFY(alarms.front().raised < single);
}

TITER_TEST(VirtualBatchesTest)

} // namespace tst_virtual_batches

#include "tst_virtual_batches.moc"
