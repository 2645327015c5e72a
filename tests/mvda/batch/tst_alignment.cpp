// Batches of other lengths laid beside one another, and what cannot be.
#include "core/mvda/batch/alignment.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/support/test_program.h"

namespace tst_alignment {

using namespace titer;
using namespace titer::mvda;
using Eigen::Index;

namespace {

// A batch whose one variable is `course` of its maturity, which `place` tells at each time.
Batch courseOfPlace(const char* name, int samples, double duration, double (*place)(double))
{
    Batch batch{
        .name = name, .times = VectorXd::LinSpaced(samples, 3.0, 3.0 + duration), .cells = MatrixXd(samples, 2)};
    for (int i = 0; i < samples; ++i) {
        const double p = place(double(i) / (samples - 1));
        batch.cells.row(i) << std::sin(4.0 * p) + 2.0 * p, p;
    }
    return batch;
}

double steady(double share)
{
    return share;
}
double lateBloomer(double share)
{
    return 0.5 * share + 0.5 * share * share;
}

BatchTable twoBatches()
{
    return {{"signal", "place"},
            {"", ""},
            "h",
            {courseOfPlace("even", 101, 10.0, steady), courseOfPlace("late", 141, 12.0, lateBloomer)}};
}

MatrixXd alignedBy(const char* rule, const BatchTable& table, std::size_t batch)
{
    const base::Result<Alignment> alignment = alignmentOf(*readAlignment(rule), table);
    const base::Result<MatrixXd> course =
        alignment ? aligned(*alignment, table.batches[batch]) : base::Result<MatrixXd>(alignment.error());
    return course ? *course : MatrixXd();
}

// How far the signals of both batches lie apart.
double apart(const char* rule)
{
    const BatchTable table = twoBatches();
    const MatrixXd one = alignedBy(rule, table, 0), other = alignedBy(rule, table, 1);
    if (one.size() == 0 || one.rows() != other.rows()) return 1e9;
    return (one.col(0) - other.col(0)).cwiseAbs().maxCoeff();
}

std::string wordsOf(const char* rule, const BatchTable& table)
{
    const base::Result<AlignmentRequest> request = readAlignment(rule);
    if (!request) return request.error().what.text();
    const base::Result<Alignment> alignment = alignmentOf(*request, table);
    return alignment ? std::string() : alignment.error().where + ": " + alignment.error().what.text();
}

bool says(const std::string& words, const char* part)
{
    return words.find(part) != std::string::npos;
}

} // namespace

class AlignmentTest : public QObject {
    Q_OBJECT

private slots:
    void resamplesLinearly();
    void laysBesideOneAnotherWhatIsWarped();
    void findsTheIdentity();
    void alignsPhaseByPhase();
    void knowsAsMuchWhileTheBatchRuns_data();
    void knowsAsMuchWhileTheBatchRuns();
    void putsTimeInPlaceOfTheIndicator();
    void saysWhatCannotBe();
    void refusesBatchesThatAreNone();
};

void AlignmentTest::resamplesLinearly()
{
    Batch batch{.name = "a", .times = VectorXd::LinSpaced(5, 0.0, 4.0), .cells = MatrixXd(5, 1)};
    batch.cells.col(0) << 0.0, 10.0, std::nan(""), 30.0, 20.0;
    const BatchTable table{{"v"}, {""}, "", {batch}};
    const MatrixXd course = alignedBy("resample:9", table, 0);
    const double expected[] = {0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 25.0, 20.0};
    QCOMPARE(course.rows(), Index(9));
    for (int k = 0; k < 9; ++k) QVERIFY(std::abs(course(k, 0) - expected[k]) < 1e-12);
}

void AlignmentTest::laysBesideOneAnotherWhatIsWarped()
{
    // The late batch is at most an eighth of its course behind, where the signal rises by up to 6 over it.
    QVERIFY(apart("resample:100") > 0.3);
    QVERIFY2(apart("indicator:place") < 2e-3, std::to_string(apart("indicator:place")).c_str());
    QVERIFY2(apart("dtw:even") < 0.05, std::to_string(apart("dtw:even")).c_str());
}

void AlignmentTest::findsTheIdentity()
{
    const BatchTable table = twoBatches();
    QVERIFY((alignedBy("dtw:late", table, 1) - table.batches[1].cells).cwiseAbs().maxCoeff() < 1e-12);
    // By hand: of 0, 1, 1, 2 to 0, 1, 2 both middle samples belong to the middle point.
    const Course batch{VectorXd::LinSpaced(4, 0.0, 3.0), (MatrixXd(4, 1) << 0.0, 1.0, 1.0, 2.0).finished()};
    const Course reference{VectorXd::LinSpaced(3, 0.0, 2.0), (MatrixXd(3, 1) << 0.0, 1.0, 2.0).finished()};
    const std::vector<std::pair<Index, Index>> expected{{0, 0}, {1, 1}, {2, 1}, {3, 2}};
    QVERIFY(warpingPath(batch, reference, 2.0, false) == expected);
    QVERIFY(warpingPath(batch, reference, 0.5, false).empty()); // the ends lie 1 apart
}

void AlignmentTest::alignsPhaseByPhase()
{
    const auto batch = [](const char* name, int first, int second) {
        Batch made{.name = name, .times = VectorXd::LinSpaced(first + second + 1, 0.0, first + second)};
        made.cells.resize(first + second + 1, 1);
        for (int i = 0; i <= first + second; ++i) {
            made.phases.push_back(i < first ? "grow" : "make");
            made.cells(i, 0) = i <= first ? double(i) / first : 1.0 + double(i - first) / second;
        }
        return made;
    };
    BatchTable table{{"v"}, {""}, "h", {batch("a", 10, 20), batch("b", 16, 10), batch("c", 12, 20)}};
    const base::Result<Alignment> alignment = alignmentOf(*readAlignment("resample:33"), table);
    QVERIFY(bool(alignment));
    QCOMPARE(alignment->durations[0], 12.0);
    QCOMPARE(alignment->durations[1], 20.0);
    const MatrixXd a = *aligned(*alignment, table.batches[0]), b = *aligned(*alignment, table.batches[1]);
    QVERIFY((a - b).cwiseAbs().maxCoeff() < 1e-12);
    table.batches[2].phases.front() = "clean";
    QVERIFY(says(wordsOf("resample:33", table), "The phases of batch “c” are clean, grow, make"));
}

void AlignmentTest::knowsAsMuchWhileTheBatchRuns_data()
{
    QTest::addColumn<QString>("rule");
    for (const char* rule : {"resample:50", "grid:0.25", "indicator:place", "dtw:even"}) QTest::newRow(rule) << rule;
}

// The last sample of the reference tells all; what is known before does not hang on what comes behind.
void AlignmentTest::knowsAsMuchWhileTheBatchRuns()
{
    QFETCH(QString, rule);
    BatchTable table = twoBatches();
    table.batches.resize(1);
    const base::Result<Alignment> alignment = alignmentOf(*readAlignment(rule.toStdString()), table);
    QVERIFY(bool(alignment));
    const Batch& whole = table.batches.front();
    const MatrixXd all = *aligned(*alignment, whole), running = *alignedSoFar(*alignment, whole);
    QCOMPARE(running.rows(), all.rows());
    QVERIFY((running - all).cwiseAbs().maxCoeff() < 1e-9);
    Batch half = whole;
    half.times.conservativeResize(51);
    half.cells.conservativeResize(51, Eigen::NoChange);
    const MatrixXd first = *alignedSoFar(*alignment, half);
    QVERIFY(std::abs(double(first.rows()) - 0.5 * double(all.rows())) < 0.05 * double(all.rows()));
    QVERIFY((first - all.topRows(first.rows())).cwiseAbs().maxCoeff() < 1e-9);
    // A sensor that has told nothing yet is no fault of the batch.
    half.cells.col(0).setConstant(std::nan(""));
    const base::Result<MatrixXd> untold = alignedSoFar(*alignment, half);
    QVERIFY2(bool(untold), untold ? "" : untold.error().what.text().c_str());
    QVERIFY(untold->rows() > 0 && untold->col(0).array().isNaN().all());
}

void AlignmentTest::putsTimeInPlaceOfTheIndicator()
{
    const BatchTable table = twoBatches();
    const MatrixXd even = alignedBy("indicator:place", table, 0);
    for (Index k = 0; k < even.rows(); ++k) QVERIFY(std::abs(even(k, 1) - 10.0 * double(k) / 99.0) < 1e-9);
}

void AlignmentTest::saysWhatCannotBe()
{
    BatchTable table = twoBatches();
    QVERIFY(says(wordsOf("stretch", table), "is no way to align batches"));
    QVERIFY(says(wordsOf("resample:3", table), "is no way to align batches"));
    QVERIFY(says(wordsOf("grid:4", table), "the shortest batch has 3 points"));
    QVERIFY(says(wordsOf("indicator:age", table), "There is no variable “age” to align by"));
    QVERIFY(says(wordsOf("dtw:early", table), "There is no batch “early”"));
    table.batches[0] = courseOfPlace("even", maxPoints + 1, 10.0, steady);
    QVERIFY(says(wordsOf("dtw:even", table), "Batch “even” has 5001 samples, and 5000 can be warped"));
    table = twoBatches();
    table.batches[1].cells(70, 1) = 0.0;
    QVERIFY(says(wordsOf("indicator:place", table), "turns back at sample 71 of batch “late”"));
    QVERIFY(wordsOf("indicator:place", table).starts_with("batch late"));
    table = twoBatches();
    table.batches[1].cells.col(1).array() += 5.0;
    QVERIFY(says(wordsOf("indicator:place", table), "No range of “place” is gone through by all batches"));
}

void AlignmentTest::refusesBatchesThatAreNone()
{
    const auto words = [](const MatrixXd& cells, const std::vector<std::string>& batch, const VectorXd& times) {
        const base::Result<BatchTable> table = batchesOf({{"a", "b"}, {"", ""}, cells}, batch, times, "h", {});
        return table ? std::string() : table.error().where + ": " + table.error().what.text();
    };
    MatrixXd cells = MatrixXd::Random(10, 2);
    std::vector<std::string> batch(10, "one");
    const VectorXd times = VectorXd::LinSpaced(10, 0.0, 9.0);
    QVERIFY(words(cells, batch, times).empty());
    QVERIFY(words(cells, batch, {}).empty());
    for (std::size_t i = 7; i < 10; ++i) batch[i] = "two";
    QVERIFY(says(words(cells, batch, times), "batch two: Batch “two” has 3 samples"));
    batch[8].clear();
    QVERIFY(says(words(cells, batch, times), "Row 9 belongs to no batch"));
    for (std::size_t i = 5; i < 10; ++i) batch[i] = "two";
    cells.col(1).tail(5).setConstant(std::nan(""));
    QVERIFY(says(words(cells, batch, times), "batch two: “b” has no value in batch “two”"));
    cells.col(1).tail(5).setZero();
    QVERIFY(says(words(cells, batch, times.reverse()), "In batch “one” the time 8 comes after 9"));
}

TITER_TEST(AlignmentTest)

} // namespace tst_alignment

#include "tst_alignment.moc"
