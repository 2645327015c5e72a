// Every kind of design under requests at random: a design that keeps what all designs keep, or a sentence, and the same each time.
#include "core/base/math/random.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/study/sheet/design_sheet.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_design_kinds {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;

namespace {

// For mixtures most of them are shares.
Factors someFactors(const DesignKind& kind, std::size_t max, base::Random& random)
{
    const bool blends = kind.takesOption("process") && random.index(4) > 0;
    Factors factors;
    const std::size_t count = 1 + random.index(max);
    for (std::size_t f = 0; f < count; ++f) {
        Factor factor{.name = std::string(1, char('A' + f)), .hardToChange = random.index(4) == 0};
        if (random.index(5) == 0) {
            factor.kind = Factor::Kind::Categorical;
            for (std::size_t level = 0; level < 2 + random.index(3); ++level)
                factor.levels.push_back("l" + std::to_string(level + 1) + factor.name);
        } else if (blends) {
            factor.low = random.index(2) == 0 ? 0.0 : random.uniform(0.0, 0.2);
            factor.high = random.index(2) == 0 ? 1.0 : random.uniform(0.3, 1.0);
        } else {
            factor.low = random.index(2) == 0 ? 0.0 : random.uniform(-5.0, 5.0);
            factor.high = random.index(2) == 0 ? factor.low + 1.0 : factor.low + random.uniform(1e-3, 1e3);
        }
        factors.push_back(std::move(factor));
    }
    return factors;
}

template <class T> const T& oneOf(const std::vector<T>& choices, base::Random& random)
{
    return choices[random.index(choices.size())];
}

DesignRequest someRequest(const DesignKind& kind, base::Random& random)
{
    DesignRequest request;
    request.seed = random.index(100);
    const auto takes = [&](const char* option) { return kind.takesOption(option) && random.index(3) == 0; };
    if (takes("runs")) request.runs = int(random.index(40)) + 1;
    if (takes("centre")) request.centre = int(random.index(4));
    if (takes("replicates")) request.replicates = 1 + int(random.index(3));
    if (takes("blocks")) request.blocks = 1 + int(random.index(5));
    if (takes("resolution")) request.resolution = 3 + int(random.index(4));
    if (takes("generator"))
        request.generators = {oneOf<std::string>({"E=ABCD", "D=AB", "C=C", "=", "F=ABZ", "D=-ABC"}, random)};
    if (takes("fold-over")) request.foldOver = oneOf<std::string>({"all", "A", "Z"}, random);
    if (takes("alpha"))
        request.alpha = oneOf<std::string>({"rotatable", "orthogonal", "face", "1.3", "-1", "x", "1e300"}, random);
    if (!kind.forms.empty() && random.index(2) == 0) request.form = kind.forms[random.index(kind.forms.size())];
    if (takes("levels")) request.levels = {{oneOf<std::string>({"A", "B", "Z"}, random), int(random.index(6))}};
    if (takes("model"))
        request.model = oneOf<std::string>(
            {"linear", "interaction", "quadratic", "A*B + I(A^2)", "A +", "septic", "A:A:A"}, random);
    if (takes("constraint"))
        request.constraints = {oneOf<std::string>({"A + B <= 0.9", "A >= 2*B", "A <= -1e9", "A <", "Z <= 1"}, random)};
    if (takes("process")) request.process = {oneOf<std::string>({"A", "B", "Z"}, random)};
    if (takes("degree")) request.degree = int(random.index(8));
    if (takes("fake")) request.fake = int(random.index(6));
    if (takes("whole-plots")) request.wholePlots = 1 + int(random.index(12));
    if (kind.takesOption("starts")) request.starts = 1 + int(random.index(2));
    return request;
}

// What is wrong with a design that was given out; empty if nothing is.
std::string faultOf(const Design& design)
{
    const std::size_t runs = std::size_t(design.runs());
    if (runs == 0 || !design.coded.allFinite()) return "coded";
    if (design.points.size() != runs || (!design.blocks.empty() && design.blocks.size() != runs) ||
        (!design.wholePlots.empty() && design.wholePlots.size() != runs))
        return "sizes";
    double sum = 0.0;
    bool shares = false;
    for (std::size_t f = 0; f < design.factors.size(); ++f) {
        const Factor& factor = design.factors[f];
        const auto column = design.coded.col(Index(f));
        if (factor.categorical() && (column.minCoeff() < 0.0 || column.maxCoeff() >= double(factor.levels.size()) ||
                                     column != column.array().round().matrix()))
            return "levels" + factor.name;
        if (factor.kind == Factor::Kind::Mixture) {
            shares = true;
            sum += column.mean();
            if (column.minCoeff() < factor.low - 1e-9 || column.maxCoeff() > factor.high + 1e-9)
                return "share " + factor.name;
        }
        // Axial runs alone may leave the box.
        if (factor.kind == Factor::Kind::Continuous && design.kind != "ccd" &&
            column.cwiseAbs().maxCoeff() > 1.0 + 1e-9)
            return "bounds of " + factor.name;
    }
    if (shares && std::abs(sum - 1.0) > 1e-9) return "sum of shares";
    for (const Property& property : design.properties)
        if (property.key.empty() || property.statement.text().empty() || property.definition.text().empty() ||
            (property.value.isNumber() && !std::isfinite(property.value.number())))
            return "property " + property.key;
    return {};
}

} // namespace

class tst_design_kinds : public QObject {
    Q_OBJECT

private slots:
    void answerAnyRequest_data()
    {
        QTest::addColumn<QString>("kind");
        for (const DesignKind* kind : designKinds()) QTest::newRow(kind->id) << kind->id;
    }

    void answerAnyRequest()
    {
        QFETCH(QString, kind);
        const DesignKind& entry = *findDesignKind(kind.toStdString());
        base::Random random(7, entry.id);
        // Searches take their time.
        const bool searches = entry.takesOption("starts");
        int made = 0;
        const int trials = entry.takesOption("constraint") && searches ? 15 : 150;
        for (int trial = 0; trial < trials && (trial < 60 || made < 5); ++trial) {
            const Factors factors = someFactors(entry, searches ? 4 : 7, random);
            const DesignRequest request = someRequest(entry, random);
            const base::Result<Design> design = makeDesign(entry, factors, request);
            if (!design) {
                QVERIFY(!design.error().where.empty() && !design.error().what.pattern.empty());
                QVERIFY2(design.error().code == base::Code::Input, design.error().what.text().c_str());
                continue;
            }
            ++made;
            const std::string fault = faultOf(*design);
            QVERIFY2(fault.empty(), (fault + " in trial " + std::to_string(trial)).c_str());
            const base::Result<Design> again = makeDesign(entry, factors, request);
            QVERIFY(again && again->coded == design->coded && again->blocks == design->blocks &&
                    again->wholePlots == design->wholePlots);
            const std::string sheet = writeDesignSheet(makeDesignSheet(*design, request.seed));
            const base::Result<DesignSheet> read = readDesignSheet(sheet);
            QVERIFY2(read, read ? "" : read.error().what.text().c_str());
            QCOMPARE(designOf(*read).runs(), design->runs());
            QVERIFY((designOf(*read).coded - design->coded).cwiseAbs().maxCoeff() < 1e-6);
        }
        QVERIFY2(made >= 5, std::to_string(made).c_str());
    }
};

TITER_TEST(tst_design_kinds)

} // namespace tst_design_kinds

#include "tst_design_kinds.moc"
