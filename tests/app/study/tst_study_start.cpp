// What a study of a run looks at: its key figures, and of units of somebody's own equations what they are at its end.
#include "app/study/study_start.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_study_start {

using namespace titer;

namespace {

constexpr const char* decay = R"plant({"format": "titer.plant/1", "name": "Decay", "components": [], "streams": [],
 "units": [{"id": "assay", "type": "equations", "label": "Assay",
   "params": {"states": {"x": {"unit": "g/L", "label": "Signal"}, "y": {"unit": "m3", "label": "Signal"}},
     "params": {"k": {"value": "0.05 1/h", "label": "Decay", "range": ["0 1/h", "0.055 1/h"]}},
     "let": {"rest": "k*2"}, "rates": {"x": "-k*x", "y": "0"}}, "initial": {"x": "8 g/L"}}],
 "recipe": {"duration": "10 h"}})plant";

app::Run runOf(const char* text)
{
    app::Run run;
    base::Errors errors;
    run.flowsheet = model::readPlant(text, errors);
    run.plant = support::checkedPlant(text);
    run.result = runs::run(run.plant, {});
    return run;
}

} // namespace

class StudyStartTest : public QObject {
    Q_OBJECT

private slots:
    void aUnitOfOwnEquationsHasResponses()
    {
        const app::Run run = runOf(decay);
        QCOMPARE(run.result.status, figures::RunStatus::Ok);
        const std::vector<studies::StudyResponse> responses = app::responsesOf(run);
        const auto of = [&](const char* tag) {
            const auto found = std::ranges::find_if(
                responses, [tag](const studies::StudyResponse& one) { return one.source.tag == tag; });
            return found == responses.end() ? studies::StudyResponse() : *found;
        };
        QCOMPARE(of("assay.x").name, std::string("Signal"));
        QCOMPARE(of("assay.x").unit, std::string("g/L"));
        QCOMPARE(of("assay.y").name, std::string("Signal, Assay"));
        QCOMPARE(of("assay.y").unit, std::string("L"));
        QCOMPARE(of("assay.rest").unit, std::string("1/h"));
        const std::vector<studies::StudyResponse> first = app::firstResponses(run);
        QCOMPARE(first.size(), std::size_t(1));
        QVERIFY(first.front().goal == studies::StudyResponse::Goal::Maximise);
    }

    // Bounds around what it is now, within the range that its equations state.
    void anOwnParameterIsAFactor()
    {
        const app::Run run = runOf(decay);
        const auto rows = app::unitForm(run.flowsheet, solve::catalogue(), "assay");
        const auto row = std::ranges::find(rows, std::string("units/assay/params/k"), &app::FormRow::path);
        QVERIFY(row != rows.end());
        const auto factor = app::factorOf(run.flowsheet, *row);
        QVERIFY(factor.ok());
        QCOMPARE(factor->factor.name, std::string("Decay"));
        QCOMPARE(factor->factor.unit, std::string("1/h"));
        QVERIFY(std::abs(factor->factor.low - 0.04) < 1e-12);
        QVERIFY(std::abs(factor->factor.high - 0.055) < 1e-12);
    }
};

TITER_TEST(StudyStartTest)

} // namespace tst_study_start

#include "tst_study_start.moc"
