// The published PLS model of a low-density polyethylene reactor (MacGregor, Jaeckle, Kiparissides, Koutoudi 1994, AIChE J. 40, 826), six
// components; signs do not matter. The published ones are those of a search that came to rest early: the exact ones, as R's pls 2.8 has them
// (kernelpls and oscorespls alike), differ from them by up to 9.1e-5, and are held here to 1e-12.
#include "core/base/text.h"
#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <fstream>
#include <sstream>

namespace tst_ldpe {

using namespace titer;
using namespace titer::mvda;

namespace {

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// Numbers without names.
MatrixXd published(const char* name)
{
    std::vector<std::vector<double>> rows;
    std::istringstream lines(textOf(support::sampleData("process-improve") / "LDPE" / name));
    for (std::string line; std::getline(lines, line);) {
        std::vector<double>& row = rows.emplace_back();
        for (const std::string_view cell : base::split(base::trimmed(line), ','))
            row.push_back(*base::readNumber(cell));
    }
    MatrixXd matrix(Eigen::Index(rows.size()), Eigen::Index(rows.front().size()));
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        for (Eigen::Index j = 0; j < matrix.cols(); ++j) matrix(i, j) = rows[std::size_t(i)][std::size_t(j)];
    return matrix;
}

Block block(const studies::Sheet& sheet, std::size_t from, std::size_t to)
{
    Block block;
    block.cells.resize(Eigen::Index(sheet.rows()), Eigen::Index(to - from));
    for (std::size_t c = from; c < to; ++c) {
        block.names.push_back(sheet.columns[c].name);
        block.units.push_back(sheet.columns[c].unit);
        for (std::size_t r = 0; r < sheet.rows(); ++r)
            block.cells(Eigen::Index(r), Eigen::Index(c - from)) = sheet.columns[c].values[r];
    }
    return block;
}

// The largest difference; columns may be turned.
double apart(const MatrixXd& found, const MatrixXd& expected)
{
    double largest = 0.0;
    for (Eigen::Index a = 0; a < expected.cols(); ++a) {
        const double sign = found.col(a).dot(expected.col(a)) < 0.0 ? -1.0 : 1.0;
        largest = std::max(largest, (sign * found.col(a) - expected.col(a)).cwiseAbs().maxCoeff());
    }
    return largest;
}

} // namespace

class LdpeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasThePublishedDirections();
    void hasTheExactOnes();
    void explainsWhatWasPublished();
    void predictsWhatWasPublished();

private:
    std::optional<Model> modelWith(int components) const;

    Block m_x, m_y;
};

void LdpeTest::initTestCase()
{
    if (support::sampleData("process-improve").empty()) QSKIP("no sample data: process-improve");
    base::Errors errors;
    base::Notices notices;
    const studies::Sheet sheet =
        studies::readSheet(textOf(support::sampleData("process-improve") / "LDPE" / "LDPE.csv"),
                           {.name = "LDPE.csv", .categorical = {}, .namedRows = true}, errors, notices);
    QVERIFY(errors.empty());
    QCOMPARE(sheet.rows(), std::size_t(54));
    m_x = block(sheet, 1, 15);
    m_y = block(sheet, 15, 20);
}

std::optional<Model> LdpeTest::modelWith(int components) const
{
    const base::Result<Model> model =
        modelOf(m_x, m_y, {.method = Method::Pls, .components = components, .folds = "none"});
    if (!model) return std::nullopt;
    return *model;
}

void LdpeTest::hasThePublishedDirections()
{
    const std::optional<Model> model = modelWith(6);
    QVERIFY(model);
    const Latent& latent = model->latent;
    const std::pair<const char*, const MatrixXd*> all[] = {
        {"W.csv", &latent.weights},   {"R.csv", &latent.rotations}, {"P.csv", &latent.loadings},
        {"C.csv", &latent.responses}, {"T.csv", &latent.scores},    {"U.csv", &latent.responseScores}};
    for (const auto& [name, found] : all) {
        const double difference = apart(*found, published(name));
        QVERIFY2(difference < 1e-4, (std::string(name) + ": " + std::to_string(difference)).c_str());
    }
}

void LdpeTest::hasTheExactOnes()
{
    const std::optional<Model> model = modelWith(6);
    QVERIFY(model);
    const Latent& latent = model->latent;
    const auto isAt = [](const RowVectorXd& found, std::initializer_list<double> expected) {
        Eigen::Index a = 0;
        for (const double value : expected)
            if (std::abs(std::abs(found[a++]) - value) > 1e-12 * std::max(1.0, value)) return false;
        return true;
    };
    QVERIFY(isAt(latent.weights.row(0), {0.0828641203713161, 0.593010532188929, 0.522215235693916, 0.167483630045426,
                                         0.176451760174651, 0.0333054461392965}));
    QVERIFY(isAt(latent.scores.row(53), {4.33968066756763, 3.16382567143728, 0.798295755471, 0.641383636723067,
                                         0.566476089250496, 1.51001432174608}));
    QVERIFY(isAt(latent.rotations.row(13), {0.145376043182343, 0.150380815086863, 0.258668800845419, 0.647864764858127,
                                            0.673852562957392, 0.101772515688648}));
    QVERIFY(isAt(predict(*model, m_x.cells.row(53)).responses.row(0),
                 {0.127087593054806, 27742.7402641822, 152486.557843273, 0.731920278248549, 25.7468625733612}));
}

void LdpeTest::explainsWhatWasPublished()
{
    const std::optional<Model> model = modelWith(6), three = modelWith(3);
    QVERIFY(model && three);
    constexpr double r2x[] = {0.256305, 0.420423, 0.537927, 0.642752, 0.741174, 0.819135};
    for (std::size_t a = 0; a < 6; ++a) QVERIFY(std::abs(model->r2x[a] - r2x[a]) < 1e-6);
    QVERIFY(apart(model->figures.t2, published("Hotellings_T2_A6.csv")) < 4e-4);
    QVERIFY(apart(three->figures.t2, published("Hotellings_T2_A3.csv")) < 5e-5);
}

void LdpeTest::predictsWhatWasPublished()
{
    const std::optional<Model> model = modelWith(6);
    QVERIFY(model);
    const MatrixXd expected = published("Yhat_A6.csv"), found = predict(*model, m_x.cells).responses;
    const MatrixXd byCoefficients = (m_x.cells * model->coefficients()).rowwise() + model->intercepts();
    for (Eigen::Index k = 0; k < expected.cols(); ++k) {
        // Printed with five decimals, but the molecular weights with seven digits.
        constexpr double printed[] = {6e-6, 7e-3, 9e-2, 6e-6, 6e-6};
        const double digits = printed[k];
        QVERIFY((found.col(k) - expected.col(k)).cwiseAbs().maxCoeff() < digits);
        QVERIFY((byCoefficients.col(k) - found.col(k)).cwiseAbs().maxCoeff() <
                1e-9 * found.col(k).cwiseAbs().maxCoeff());
    }
}

TITER_TEST(LdpeTest)

} // namespace tst_ldpe

#include "tst_ldpe.moc"
