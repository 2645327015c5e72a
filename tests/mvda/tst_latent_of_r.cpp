// PCA and PLS of 20 random tables as R's prcomp and pls have them, and PCA of tables with missing cells as the NIPALS of two other programs
// (tests/cases/latent-of-r.R); signs do not matter.
#include "core/base/json.h"
#include "core/mvda/model.h"
#include "core/mvda/projection.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <fstream>
#include <sstream>

namespace tst_latent_of_r {

using namespace titer;
using namespace titer::mvda;
using base::Json;
using Eigen::Index;

namespace {

// As in the script.
class MinimalStandard {
public:
    explicit MinimalStandard(std::int64_t seed)
        : m_state(seed)
    {
    }

    MatrixXd table(Index rows, Index columns)
    {
        MatrixXd table(rows, columns);
        for (Index j = 0; j < columns; ++j)
            for (Index i = 0; i < rows; ++i) {
                m_state = 16807 * m_state % 2147483647;
                table(i, j) = double(m_state) / 2147483647.0 - 0.5;
            }
        return table;
    }

private:
    std::int64_t m_state;
};

VectorXd numbersOf(const Json& list)
{
    VectorXd numbers(Index(list.items().size()));
    for (Index i = 0; i < numbers.size(); ++i) numbers[i] = list.items()[std::size_t(i)].number();
    return numbers;
}

// The largest difference; columns may be turned. Infinite where there are others.
double apart(const MatrixXd& found, const Json& columns)
{
    if (found.cols() != Index(columns.items().size())) return INFINITY;
    double largest = 0.0;
    for (Index a = 0; a < found.cols(); ++a) {
        const VectorXd expected = numbersOf(columns.items()[std::size_t(a)]);
        if (expected.size() != found.rows()) return INFINITY;
        const double sign = found.col(a).dot(expected) < 0.0 ? -1.0 : 1.0;
        largest = std::max(largest, (sign * found.col(a) - expected).cwiseAbs().maxCoeff());
    }
    return largest;
}

} // namespace

class LatentOfRTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wholeTables_data() { rowsOf("whole", 20); }
    void wholeTables();
    void tablesWithMissingCells_data() { rowsOf("partial", 4); }
    void tablesWithMissingCells();

private:
    void rowsOf(const char* kind, std::size_t count)
    {
        QTest::addColumn<int>("place");
        QCOMPARE(m_answers.find(kind)->items().size(), count);
        for (std::size_t i = 0; i < count; ++i) QTest::addRow("%s %d", kind, int(i + 1)) << int(i);
    }

    Json m_answers;
};

void LatentOfRTest::initTestCase()
{
    std::ifstream file(TITER_SOURCE_DIR "/tests/cases/latent-of-r.json");
    std::ostringstream text;
    text << file.rdbuf();
    base::Errors errors;
    m_answers = base::readJson(text.str(), errors);
    QVERIFY(errors.empty());
}

void LatentOfRTest::wholeTables()
{
    QFETCH(int, place);
    const Json& answer = m_answers.find("whole")->items()[std::size_t(place)];
    const auto count = [&](const char* key) { return Index(answer.find(key)->number()); };
    const Scale scale = answer.find("scale")->string() == "uv" ? Scale::UnitVariance : Scale::Centre;
    MinimalStandard generator(count("seed"));
    MatrixXd cells = generator.table(count("rows"), count("columns"));
    for (Index j = 0; j < cells.cols(); ++j) cells.col(j) *= double(j + 1);
    MatrixXd responses = generator.table(count("rows"), count("responses"));
    responses.colwise() += VectorXd(cells.col(0) + 0.5 * cells.col(1));
    const Block x = named(cells, "x"), y = named(responses, "y");
    const int components = int(answer.find("deviations")->items().size());

    ModelRequest request{.scale = scale, .components = components, .folds = "none"};
    const base::Result<Model> pca = modelOf(x, named(MatrixXd(cells.rows(), 0), "y"), request);
    request.method = Method::Pls;
    const base::Result<Model> pls = modelOf(x, y, request);
    QVERIFY(pca.ok() && pls.ok());
    const VectorXd deviations = pca->scoreVariances.cwiseSqrt().transpose();
    QVERIFY((deviations - numbersOf(*answer.find("deviations"))).cwiseAbs().maxCoeff() < 1e-9);
    const struct {
        const char* key;
        const MatrixXd& found;
    } figures[] = {{"pca_loadings", pca->latent.loadings}, {"pca_scores", pca->latent.scores},
                   {"weights", pls->latent.weights},       {"loadings", pls->latent.loadings},
                   {"y_loadings", pls->latent.responses},  {"scores", pls->latent.scores}};
    for (const auto& [key, found] : figures) {
        const double largest = apart(found, *answer.find(key));
        QVERIFY2(largest < 1e-9, qPrintable(QString("%1: %2").arg(key).arg(largest)));
    }
    // Of these the sign matters.
    const MatrixXd coefficients = pls->coefficients();
    for (Index k = 0; k < coefficients.cols(); ++k) {
        const VectorXd expected = numbersOf(answer.find("coefficients")->items()[std::size_t(k)]);
        QVERIFY((coefficients.col(k) - expected).cwiseAbs().maxCoeff() < 1e-9);
    }
}

void LatentOfRTest::tablesWithMissingCells()
{
    QFETCH(int, place);
    const Json& answer = m_answers.find("partial")->items()[std::size_t(place)];
    const auto count = [&](const char* key) { return Index(answer.find(key)->number()); };
    MinimalStandard generator(count("seed"));
    MatrixXd x = 0.3 * generator.table(count("rows"), count("columns"));
    const MatrixXd t = generator.table(x.rows(), 2);
    for (Index j = 0; j < x.cols(); ++j)
        x.col(j) += t.col(0) * (3.0 / double(j + 1)) + t.col(1) * (1.0 - 0.25 * double(j + 1));
    for (Index row = 3; row <= x.rows(); row += 3) x(row - 1, (row * count("k")) % x.cols()) = NAN;
    MatrixXd scaled = scalingOf(x, Scale::UnitVariance).applied(x);
    for (Index j = 0; j < x.cols(); ++j) {
        const double there = double(x.rows() - x.col(j).array().isNaN().count());
        scaled.col(j) *= std::sqrt(there / (there - 1.0)); // with N
    }
    const base::Result<Latent> latent = latentOf(Method::Pca, scaled, MatrixXd(x.rows(), 0), 2);
    QVERIFY(latent.ok());
    QVERIFY(apart(latent->loadings, *answer.find("loadings")) < 1e-9);
    QVERIFY(apart(latent->scores, *answer.find("scores")) < 1e-9);
}

TITER_TEST(LatentOfRTest)

} // namespace tst_latent_of_r

#include "tst_latent_of_r.moc"
