// What estimators plan for predictive controllers: how old it is, and that nothing is left of it when they end.
#include "app/live/estimators/estimator_source.h"
#include "app/live/estimators/project_estimators.h"
#include "core/reference/steered_fed_batch.h"
#include "core/store/history/historian.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_live_plans {

using namespace titer;
using namespace titer::app;

namespace {

constexpr std::int64_t hour = 3600'000'000;           // [µs]
constexpr std::int64_t began = 1'800'000'000'000'000; // 2027-01-15

// `estimators` follow the controllers.
std::string steered(const std::string& estimators = {})
{
    std::string text = reference::steeredFedBatch();
    text.pop_back();
    return text + estimators +
           R"json(, "tags": [{"tag": "X", "variable": "reactor.X"}, {"tag": "S", "variable": "reactor.S"},
      {"tag": "P", "variable": "reactor.P"}, {"tag": "u", "variable": "reactor.u"}]})json";
}
const std::string culture =
    R"json(, "estimators": [{"id": "culture", "unit": "reactor", "channels": [{"tag": "X", "noise": "0.01 g/L"},
      {"tag": "S", "noise": "0.005 g/L"}, {"tag": "P", "noise": "0.005 g/L"}]}])json";

// A project of that plant and one estimator, with its store.
class Stand {
public:
    explicit Stand(const std::string& path)
        : m_path(path)
    {
        (void)store::ProjectFile::create(m_path, steered(), true);
        base::Errors errors;
        keepEstimators(model::readPlant(steered(culture), errors).estimators);
        m_historian.emplace(*store::Historian::open(store::historyFolder(m_path)));
        m_source =
            std::make_unique<EstimatorSource>(m_path, std::make_shared<ProcessClocks>(), plans, [this] { return now; });
        (void)m_source->open({}, {[](double) {}, {}}, errors);
        (void)m_source->start(m_feed);
    }

    void keepEstimators(const std::vector<model::EstimatorEntry>& entries)
    {
        store::ProjectFile project = *store::ProjectFile::open(m_path, store::Access::Write);
        if (!saveEstimators(project, entries, "of the test") || !project.close()) qFatal("no project");
    }
    // As the batch begins.
    void measure(double hours, connect::Status status = connect::status::good)
    {
        for (const auto& [tag, unit, value] :
             {std::tuple("X", "g/L", 1.0), {"S", "g/L", 0.5}, {"P", "g/L", 0.0}, {"u", "L/h", 0.0}}) {
            const auto id = m_historian->tag({.source = "src-1", .name = tag, .label = {}, .unit = unit});
            const store::Point point{began + std::int64_t(hours * double(hour)),
                                     began + std::int64_t(hours * double(hour)), value, status};
            (void)m_historian->append(*id, std::span(&point, 1));
        }
        (void)m_historian->commit(now);
    }
    void work(double hours)
    {
        now = began + std::int64_t(hours * double(hour));
        for (int i = 0; i < 3; ++i) (void)m_source->work({});
    }
    void stop() { m_source->stop(); }
    std::shared_ptr<const LivePlan> plan() const { return plans->of("feed"); }

    std::int64_t now = began;
    std::shared_ptr<LivePlans> plans = std::make_shared<LivePlans>();

private:
    std::string m_path;
    std::optional<store::Historian> m_historian;
    connect::Feed m_feed{1 << 12, connect::Backpressure::DropOldest};
    std::unique_ptr<EstimatorSource> m_source;
};

} // namespace

class TestLivePlans : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + ".titer").toStdString();
    }

private slots:
    // New plans are made of what the model alone goes on with; they are as old as what was measured.
    void areAsOldAsTheNewestSample()
    {
        Stand stand(path("old"));
        for (const double hours : {0.0, 0.1, 0.2}) stand.measure(hours);
        stand.work(0.3);
        QVERIFY(stand.plan());
        QVERIFY2(!stand.plan()->why, stand.plan()->why ? stand.plan()->why->text().c_str() : "");
        QCOMPARE(stand.plan()->at, stand.now);
        QCOMPARE(stand.plan()->heard, began + hour / 5);
        for (const double hours : {1.0, 2.0, 4.9}) stand.measure(hours, connect::status::bad);
        stand.work(5.0);
        QVERIFY(!stand.plan()->why);
        QCOMPARE(stand.plan()->at, stand.now);
        QCOMPARE(stand.plan()->heard, began + hour / 5);
    }

    void endWithTheirEstimator_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::addRow("that is taken out of the project") << true;
        QTest::addRow("whose source is stopped") << false;
    }
    void endWithTheirEstimator()
    {
        QFETCH(bool, isRemoved);
        Stand stand(path(isRemoved ? "removed" : "stopped"));
        for (const double hours : {0.0, 0.1, 0.2}) stand.measure(hours);
        stand.work(0.3);
        QVERIFY(stand.plan() && !stand.plan()->why);
        if (isRemoved) {
            stand.keepEstimators({});
            stand.work(0.4);
        } else {
            stand.stop();
        }
        QVERIFY(stand.plan() && stand.plan()->why);
        QVERIFY(stand.plan()->courses.empty());
    }
};

TITER_TEST(TestLivePlans)

} // namespace tst_live_plans

#include "tst_live_plans.moc"
