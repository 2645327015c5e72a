// The balances that a network is trained through: next to the engine's own run, and their derivatives next to differences.
#include "core/studies/hybrid/hybrid_course.h"

#include "core/studies/hybrid/hybrid_record.h"
#include "tests/studies/hybrid/hybrid_case.h"
#include "tests/support/core/unwritten_law.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_hybrid_course {

using namespace titer;
using namespace titer::studies;
using Eigen::VectorXd;

namespace {

struct Case {
    std::shared_ptr<const model::Plant> plant;
    FitExperiment experiment;
    std::vector<std::string> tags;
    VesselCourse course;
    std::optional<HybridModel> model;
    const std::vector<double> scales{10.0, 20.0};

    explicit Case(int steps)
        : experiment(recordedRun(inhibitedLaw, "run", 25.0, 0.0))
    {
        base::Errors errors;
        const base::Json law = *asWritten(baseRecord(experiment.flowsheet, "vessel"), solve::catalogue());
        plant = std::make_shared<const model::Plant>(
            model::check(withLaw(experiment.flowsheet, "vessel", law), solve::catalogue(), errors));
        base::Notices notices;
        auto found = vesselCourse(experiment, plant, 1, steps, tags, notices, {});
        if (!found) qFatal("%s", found.error().what.text().c_str());
        course = *std::move(found);
        model::HybridNetwork network;
        network.inputs = {{.name = "substrate", .unit = "kg/m3", .low = 0.0, .high = 40.0, .role = 1},
                          {.name = "volume", .unit = "m3", .low = 1e-3, .high = 3e-3}};
        network.factors = {{.parameter = "growth_rate", .index = 0, .low = 0.3, .high = 3.0},
                           {.parameter = "maintenance", .index = 3, .low = 0.5, .high = 2.0}};
        model.emplace(plant->units[1].setup.kinetics, network, std::vector<int>{4, 3});
    }

    VectorXd weights() const
    {
        base::Random random(3, "course");
        VectorXd w(model->shape.weights());
        for (double& value : w) value = 0.7 * random.normal();
        return w;
    }
};

} // namespace

class HybridCourseTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheRunOfTheBaseLaw();
    void followsTheRunOfTheHybridLaw();
    void gradientIsThatOfDifferences();
    void residualsHaveTheirDerivatives();
    void saysWhenItHasNoSolution();
    void takesNoLawWithoutEquations();
};

// Second order in the step: against the engine at 1e-6.
void HybridCourseTest::followsTheRunOfTheBaseLaw()
{
    base::Errors errors;
    double before = 0.0;
    for (const int steps : {100, 200}) {
        Case c(steps);
        QCOMPARE(c.tags, (std::vector<std::string>{"vessel.biomass", "vessel.glucose"}));
        HybridCourse course(*c.model, c.course, c.scales);
        VectorXd residuals;
        QVERIFY(course.run(VectorXd::Zero(c.model->shape.weights()).eval().data(), residuals));
        const figures::RunResult run =
            runs::run(c.plant, {.until = c.experiment.times.back(), .grid = c.experiment.times, .tolerance = 1e-8});
        double worst = 0.0;
        for (std::size_t i = 0; i < c.course.samples.size(); ++i) {
            const CourseSample& sample = c.course.samples[i];
            const figures::Column& column = *run.column(c.tags[sample.tag]);
            const double expected = run.at(column, c.course.times[sample.at]);
            worst =
                std::max(worst, std::abs(residuals[Eigen::Index(i)] * c.scales[sample.tag] + sample.value - expected) /
                                    c.scales[sample.tag]);
        }
        QVERIFY2(worst < 2e-3, qPrintable(QString::number(worst)));
        if (before > 0.0) QVERIFY2(worst < 0.5 * before, qPrintable(QString::number(worst / before)));
        before = worst;
    }
}

void HybridCourseTest::takesNoLawWithoutEquations()
{
    const auto law = base::Json::object({{"type", "unwritten"}});
    const auto written = asWritten(law, support::withUnwrittenLaw());
    QVERIFY(!written);
    QVERIFY(written.error().what.text().find("monod") != std::string::npos);
}

// What is trained is what a plant with the record runs.
void HybridCourseTest::followsTheRunOfTheHybridLaw()
{
    Case c(600);
    const VectorXd w = c.weights();
    HybridCourse course(*c.model, c.course, c.scales);
    VectorXd residuals;
    QVERIFY(course.run(w.data(), residuals));
    model::HybridNetwork network = c.model->hybrid;
    network.networks = {c.model->shape.layers(w)};
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(model::check(
        withLaw(c.experiment.flowsheet, "vessel", hybridRecord(baseRecord(c.experiment.flowsheet, "vessel"), network)),
        solve::catalogue(), errors));
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    const figures::RunResult run =
        runs::run(plant, {.until = c.experiment.times.back(), .grid = c.experiment.times, .tolerance = 1e-8});
    QCOMPARE(run.status, figures::RunStatus::Ok);
    for (std::size_t i = 0; i < c.course.samples.size(); ++i) {
        const CourseSample& sample = c.course.samples[i];
        const double expected = run.at(*run.column(c.tags[sample.tag]), c.course.times[sample.at]);
        const double found = residuals[Eigen::Index(i)] * c.scales[sample.tag] + sample.value;
        QVERIFY2(std::abs(found - expected) < 1e-3 * c.scales[sample.tag],
                 qPrintable(QString("%1 at %2: %3 and %4").arg(sample.tag).arg(sample.at).arg(found).arg(expected)));
    }
}

void HybridCourseTest::gradientIsThatOfDifferences()
{
    Case c(60);
    const VectorXd w = c.weights();
    HybridCourse course(*c.model, c.course, c.scales);
    VectorXd residuals, gradient = VectorXd::Zero(w.size());
    QVERIFY(course.gradient(w.data(), residuals, 2.0, gradient.data()));
    const auto objective = [&](const VectorXd& at) {
        VectorXd r;
        return course.run(at.data(), r) ? r.squaredNorm() : std::nan("");
    };
    for (Eigen::Index i = 0; i < w.size(); ++i) {
        const double step = 1e-5;
        VectorXd more = w, less = w;
        more[i] += step;
        less[i] -= step;
        const double difference = (objective(more) - objective(less)) / (2.0 * step);
        QVERIFY2(std::abs(gradient[i] - difference) < 1e-6 * gradient.norm(),
                 qPrintable(QString("%1: %2 and %3").arg(i).arg(gradient[i]).arg(difference)));
    }
}

void HybridCourseTest::residualsHaveTheirDerivatives()
{
    Case c(60);
    const VectorXd w = c.weights();
    HybridCourse course(*c.model, c.course, c.scales);
    VectorXd residuals, gradient = VectorXd::Zero(w.size()), again;
    Eigen::MatrixXd jacobian;
    QVERIFY(course.jacobian(w.data(), residuals, jacobian));
    QVERIFY(course.gradient(w.data(), again, 1.0, gradient.data()));
    QVERIFY((residuals - again).norm() < 1e-9);
    QVERIFY((jacobian.transpose() * residuals - gradient).norm() < 1e-9 * gradient.norm());
    QVERIFY(gradient.norm() > 1e-3);
}

void HybridCourseTest::saysWhenItHasNoSolution()
{
    Case c(60);
    VectorXd w = c.weights();
    w[0] = std::nan("");
    HybridCourse course(*c.model, c.course, c.scales);
    VectorXd residuals;
    QVERIFY(!course.run(w.data(), residuals));
    QVERIFY(course.failedAt() >= 0.0);
}

TITER_TEST(HybridCourseTest)

} // namespace tst_hybrid_course

#include "tst_hybrid_course.moc"
