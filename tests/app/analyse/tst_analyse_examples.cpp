// The tables that come as examples are what the lessons and the manual say of them: figures by the settings that the page begins with.
#include "app/analyse/analyse_table.h"
#include "core/mvda/learn/learned.h"
#include "core/mvda/limits.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_analyse_examples {

using namespace titer;
using namespace titer::app;

namespace {

AnalyseTable example(const char* name)
{
    const auto read =
        readTable({TableSource::Kind::File, std::string(TITER_SOURCE_DIR "/resources/examples/multivariate/") + name});
    if (!read) qFatal("%s: %s", name, read.error().what.text().c_str());
    return *read;
}

// Of these columns and all rows but one; `without` empty: of all.
mvda::Block block(const AnalyseTable& table, const std::vector<std::string>& columns, const std::string& without = {})
{
    std::vector<int> rows;
    for (int i = 0; i < int(table.rows.size()); ++i)
        if (table.rows[std::size_t(i)] != without) rows.push_back(i);
    const auto made = blockOf(table.sheet, columns, rows);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return *made;
}

std::vector<std::string> numbers(const AnalyseTable& table, const std::string& but = {})
{
    std::vector<std::string> names;
    for (const studies::Column& column : table.sheet.columns)
        if (!column.text && column.name != but) names.push_back(column.name);
    return names;
}

} // namespace

class TestAnalyseExamples : public QObject {
    Q_OBJECT

private slots:
    void anOddVirtualBatchLiesBeyondT2WhateverElseIsLeftOut()
    {
        const AnalyseTable table = example("virtual-batches.csv");
        QCOMPARE(table.rows.size(), std::size_t(12));
        for (const char* without : {"", "B01", "B02", "B03", "B04", "B05", "B06", "B07"}) {
            const auto model =
                mvda::modelOf(block(table, numbers(table), without), {}, {.components = 2, .folds = "none"});
            QVERIFY(model.ok());
            const double limit = mvda::findLimit(model->limits, "t2_99")->value;
            const auto beyond = (model->figures.t2.array() > limit).count();
            QCOMPARE(int(beyond), QByteArray(without) == "B07" ? 0 : 1);
            Eigen::Index odd = 0;
            model->figures.t2.maxCoeff(&odd);
            if (beyond > 0) QCOMPARE(odd, Eigen::Index(*without ? 5 : 6)); // one row before it is left out
            if (!*without) QVERIFY(std::abs(model->r2x[1] - 0.763) < 0.001);
            if (QByteArray(without) == "B07") QVERIFY(std::abs(model->r2x[1] - 0.742) < 0.001);
        }
        // It was fed less than all others: least volume and glucose.
        for (const char* name : {"volume", "glucose day 10", "glucose at the end"}) {
            const auto& values = table.sheet.find(name)->values;
            QCOMPARE(int(std::ranges::min_element(values) - values.begin()), 6);
        }
    }

    void componentsOfTheSpectraAreFoundByLeavingOutRuns()
    {
        const AnalyseTable table = example("spectra.csv");
        QCOMPARE(table.rows.size(), std::size_t(65));
        const mvda::Block x = block(table, numbers(table, "glucose")), y = block(table, {"glucose"});
        QCOMPARE(x.names.size(), std::size_t(175));
        const auto modelOf = [&](const char* folds, std::optional<int> components) {
            const auto model = mvda::modelOf(x, y,
                                             {.method = mvda::Method::Pls,
                                              .components = components,
                                              .folds = folds,
                                              .batches = table.sheet.find("run")->cells});
            if (!model) qFatal("%s", model.error().what.text().c_str());
            return *model;
        };
        const mvda::Model runs = modelOf("batch:run", {}), rows = modelOf("venetian:7", {}),
                          many = modelOf("batch:run", 12);
        QCOMPARE(runs.components(), 7);
        const double byRuns = runs.validation->rmsecv(0, 7), byRows = rows.validation->rmsecv(0, rows.components());
        QVERIFY2(std::abs(byRuns - 0.320) < 0.001, qPrintable(QString::number(byRuns)));
        QVERIFY2(std::abs(byRows - 0.109) < 0.001, qPrintable(QString::number(byRows)));
        for (const int more : {10, 11, 12}) {
            QVERIFY(many.r2y[std::size_t(more - 1)] > many.r2y[6]);
            QVERIFY(many.validation->q2[std::size_t(more - 1)] < many.validation->q2[6]);
        }
    }

    // Rows with all cells, whole lots left out: as the method of learners takes them.
    void theNetworkFitsItsOwnCultivationsBestAndPlsPredictsOthersBest()
    {
        using mvda::Learner;
        const AnalyseTable table = example("cultivations.csv");
        const auto learned = [&](Learner learner, const std::string& without = "B23", int hidden = 4,
                                 double decay = 0.01) {
            std::vector<int> rows;
            for (int i = 0; i < int(table.rows.size()); ++i)
                if (table.rows[std::size_t(i)] != "B23" && table.rows[std::size_t(i)] != without) rows.push_back(i);
            std::vector<std::string> lots;
            for (const int row : rows) lots.push_back(table.sheet.find("medium lot")->cells[std::size_t(row)]);
            const auto x = blockOf(table.sheet, numbers(table, "titre"), rows),
                       y = blockOf(table.sheet, {"titre"}, rows);
            mvda::LearnSettings settings{.learner = learner};
            settings.network = {.hidden = hidden, .decay = decay};
            auto model = mvda::learn(
                *x, {.name = "titre", .unit = "g/L", .numbers = y->cells.col(0)},
                {.settings = settings, .assessment = {.folds = "batch:medium lot", .batches = lots, .threads = 1}});
            if (!model) qFatal("%s", model.error().what.text().c_str());
            return *std::move(model);
        };
        const auto own = [](const mvda::Learned& model) { return model.assessment.training.rmse; };
        const auto unseen = [](const mvda::Learned& model) { return model.assessment.validated->rmse; };
        const mvda::Learned pls = learned(Learner::Pls), network = learned(Learner::Network),
                            tree = learned(Learner::Tree), heavy = learned(Learner::Network, "B23", 12, 0.0001);
        QVERIFY2(std::abs(unseen(pls) - 0.1195) < 0.0005, qPrintable(QString::number(unseen(pls))));
        QVERIFY2(std::abs(own(network) - 0.096) < 0.001, qPrintable(QString::number(own(network))));
        for (const Learner other : {Learner::Svm, Learner::Forest}) {
            const mvda::Learned model = learned(other);
            QVERIFY(own(model) > own(network) && unseen(model) > unseen(pls));
        }
        QVERIFY(own(heavy) < 0.01 && unseen(heavy) > unseen(network) && unseen(heavy) > 2 * unseen(pls));
        const mvda::Tree& rules = std::get<mvda::Tree>(tree.fitted.model);
        QCOMPARE(rules.leaves(), 5);
        QCOMPARE(tree.xNames[std::size_t(rules.column.front())], std::string("ammonium"));
        for (const char* without : {"B23", "B01", "B02", "B03", "B04", "B05", "B06"}) {
            const mvda::Learned plane = learned(Learner::Pls, without), bent = learned(Learner::Network, without),
                                split = learned(Learner::Tree, without);
            QVERIFY2(own(bent) < own(plane) && unseen(plane) < unseen(bent), without);
            QVERIFY2(own(bent) < own(split) && unseen(plane) < unseen(split), without);
        }
    }
};

TITER_TEST(TestAnalyseExamples)

} // namespace tst_analyse_examples

#include "tst_analyse_examples.moc"
