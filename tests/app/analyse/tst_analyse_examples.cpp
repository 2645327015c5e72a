// The tables that come as examples are what the lessons and the manual say of them: figures by the settings that the page begins with.
#include "app/analyse/analyse_table.h"
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
            if (!*without) QVERIFY(std::abs(model->r2x[1] - 0.761) < 0.001);
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
};

TITER_TEST(TestAnalyseExamples)

} // namespace tst_analyse_examples

#include "tst_analyse_examples.moc"
