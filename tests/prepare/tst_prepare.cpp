// Recipes on batches: what is marked, what later steps see, and that a replay says the same.
#include "core/base/math/random.h"
#include "core/prepare/output.h"
#include "core/prepare/reading.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace tst_prepare {

using namespace titer;
using namespace titer::prepare;

namespace {

constexpr double none = base::notAvailable;

Recipe recipeOf(const char* steps)
{
    base::Errors errors;
    Recipe recipe{readSteps(steps, errors)};
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return recipe;
}

// 500 minutes of three tags with spikes, a stuck stretch and gaps; drawn.
Table drawnTable(const char* name, std::size_t rows = 500)
{
    base::Random random(11, name);
    Table table{.name = name, .file = std::string(name) + ".csv"};
    for (const char* tag : {"pH", "dO2", "biomass"}) table.columns.push_back({.name = tag});
    table.columns[2].unit = "g/L";
    for (std::size_t i = 0; i < rows; ++i) {
        table.time.push_back(60.0 * double(i));
        for (Column& column : table.columns) {
            double value = 7.0 + 0.05 * random.normal() + (random.uniform() < 0.01 ? 3.0 : 0.0);
            if (random.uniform() < 0.05) value = none;
            if (i > 200 && i < 240 && column.name == "dO2") value = 6.5;
            column.values.push_back(value);
        }
    }
    return table;
}

std::string tableText(const Prepared& prepared)
{
    std::string text;
    writeTable(prepared, true, [&](std::string_view part) { text += part; });
    return text;
}

std::string marksText(const Prepared& prepared, const Recipe& recipe)
{
    std::string text;
    writeMarks(prepared, recipe, "ada", [&](std::string_view part) { text += part; });
    return text;
}

constexpr const char* cleaning = "range * 5..9; hampel * 5 3; stuck dO2 10 min; rate biomass 1 /min; jump pH 1; "
                                 "resample 10 min mean; fill linear 30 min; mean pH 1 h; derivative biomass 2 h";

} // namespace

class PrepareTest : public QObject {
    Q_OBJECT

private slots:
    void laterStepsSeeMarkedCellsAsMissing()
    {
        Table table{
            .name = "A", .file = "A.csv", .time = {0, 60, 120}, .columns = {{.name = "pH", .values = {7, 99, 8}}}};
        const Recipe recipe = recipeOf("range pH 0..14; fill linear 2 min");
        base::Errors errors;
        const Prepared all = prepared({table}, recipe, errors);
        QVERIFY(errors.empty());
        QCOMPARE(all.marks.size(), std::size_t(1));
        QCOMPARE(all.marks[0].value, 99.0);
        QCOMPARE(all.marks[0].time, 60.0);
        QCOMPARE(all.batches[0].columns[0].values[1], 7.5);
        QCOMPARE(all.results[0][0].counts[0].marked, std::size_t(1));
        QCOMPARE(all.results[0][1].counts[0].filled, std::size_t(1));
        QCOMPARE(marksText(all, recipe), std::string("batch,row,time,column,value,unit,step,by,why,reason\n"
                                                     "A,2,60,pH,99,,range pH 0..14,ada,It is above 14.,\n"));
        QCOMPARE(tableText(all), std::string("batch,time [s],pH\nA,0,7\nA,60,7.5\nA,120,8\n"));
    }

    void marksHoldWhatTheTableLost()
    {
        const Table table = drawnTable("A");
        const Recipe recipe = recipeOf("range * 5..9; hampel * 5 3; stuck dO2 10 min; rate biomass 1 /min; jump pH 1");
        base::Errors errors;
        Prepared all = prepared({table}, recipe, errors);
        QVERIFY(errors.empty() && all.marks.size() > 30);
        for (const Mark& mark : all.marks) {
            double& cell = all.batches[0].columns[mark.column].values[mark.row];
            QVERIFY(std::isnan(cell)); // no cell is marked twice
            cell = mark.value;
            QVERIFY(!why(mark, recipe, all).text().empty());
        }
        QVERIFY(all.batches[0].columns == table.columns);
    }

    void aReplayIsStepByStep()
    {
        const Batches batches{drawnTable("A"), drawnTable("B", 300), drawnTable("C", 3)};
        const Recipe recipe = recipeOf(cleaning);
        base::Errors errors;
        const Prepared all = prepared(batches, recipe, errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        Batches now = batches;
        std::size_t marks = 0;
        for (const Step& step : recipe.steps) {
            Prepared one = prepared(std::move(now), {{step}}, errors);
            marks += one.marks.size();
            now = std::move(one.batches);
        }
        QVERIFY(errors.empty());
        QCOMPARE(marks, all.marks.size());
        for (std::size_t b = 0; b < now.size(); ++b) {
            QCOMPARE(now[b].time, all.batches[b].time);
            QVERIFY(now[b].columns == all.batches[b].columns);
        }
        // And from the file of the recipe.
        const Recipe again = readRecipe(recipeJson(recipe).write(), errors);
        const Prepared replayed = prepared(batches, again, errors);
        QCOMPARE(tableText(replayed), tableText(all));
        QCOMPARE(marksText(replayed, again), marksText(all, recipe));
        // What three rows say too little for is said.
        QVERIFY(std::any_of(all.notices.begin(), all.notices.end(),
                            [](const base::Notice& n) { return n.where == "C.csv"; }));
    }

    void alignsSamplesWithRowsOnLine()
    {
        Table table{.name = "A",
                    .file = "A.csv",
                    .time = {0, 20, 60, 90, 120},
                    .columns = {{.name = "pH", .values = {7, none, 7.1, none, 7.2}},
                                {.name = "titre", .values = {none, 1.5, none, 2.5, none}}}};
        base::Errors errors;
        const Prepared all = prepared({table}, recipeOf("align titre 25 s"), errors);
        QVERIFY(errors.empty());
        // The sample at 90 is 30 s from both rows: it keeps its own.
        QCOMPARE(all.batches[0].time, (std::vector<double>{0, 60, 90, 120}));
        QCOMPARE(all.batches[0].columns[1].values[0], 1.5);
        QCOMPARE(all.batches[0].columns[1].values[2], 2.5);
        QCOMPARE(all.notices.size(), std::size_t(1));
    }

    void batchesBecomeAlike()
    {
        Batches batches{
            {.name = "A",
             .file = "A.csv",
             .time = {0},
             .columns = {{.name = "T", .unit = "°C", .values = {30}}, {.name = "pH", .values = {7}}}},
            {.name = "B", .file = "B.csv", .time = {0}, .columns = {{.name = "T", .unit = "K", .values = {303.15}}}}};
        base::Errors errors;
        base::Notices notices;
        Batches good = batches;
        unify(good, errors, notices);
        QVERIFY(errors.empty());
        QCOMPARE(notices.size(), std::size_t(2)); // converted, and no pH
        QVERIFY(std::abs(good[1].columns[0].values[0] - 30.0) < 1e-9);
        QCOMPARE(good[1].columns[0].unit, std::string("°C"));
        QVERIFY(std::isnan(good[1].columns[1].values[0]));
        batches[1].columns[0].unit = "g/L";
        unify(batches, errors, notices);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors[0].where, std::string("B.csv"));
        QVERIFY(errors[0].what.text().find("Column “T” is in g/L here and in °C") == 0);
    }

    void saysWhichStepIsWrong_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* steps, const char* words) {
            QTest::newRow(steps) << steps << QString::fromUtf8(words);
        };
        row("jump ph 1", "There is no column “ph”; did you mean “pH”?");
        row("range pH 6..8 °C", "Column “pH” states no unit");
        row("range biomass 6..8 °C", "Column “biomass” is in g/L, and the range in °C");
        row("mean pH 1 h as dO2", "There is a column “dO2” already");
        row("summary; jump pH 1", "A summary ends a recipe");
        row("summary by phase", "no column “phase”");
        row("resample 0.001 s mean", "Choose a longer time");
        row("uptake biomass pH dO2 1 h", "must be in a unit like L");
    }
    void saysWhichStepIsWrong()
    {
        QFETCH(QString, steps);
        QFETCH(QString, words);
        base::Errors errors;
        prepared({drawnTable("A", 2000)}, recipeOf(steps.toUtf8().constData()), errors);
        QVERIFY(!errors.empty());
        QCOMPARE(errors.front().where, std::string("step 1"));
        const QString said = QString::fromStdString(errors.front().what.text());
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void readsAFileOfSeveralBatches()
    {
        const std::string path =
            write("all.csv", "lot,time [h],pH,phase\n1,0,7,lag\n1,1,7.1,lag\n2,0,6.9,lag\n2,1,x,grow\n"
                             "2,2,6.8,grow\n,3,6.8,grow\n");
        base::Errors errors;
        base::Notices notices;
        ReadOptions options{.batchColumn = "lot", .texts = {"phase"}};
        const Batches batches = readBatches(path, options, errors, notices);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(batches[1].name, std::string("2"));
        QCOMPARE(batches[1].time, (std::vector<double>{0, 3600, 7200}));
        QCOMPARE(batches[1].timeUnit, std::string("h"));
        QVERIFY(std::isnan(batches[1].find("pH")->values[1]));
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const base::Notice& notice) {
            return notice.what.text().find("“x”") != std::string::npos; // and its line
        }));
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const base::Notice& notice) {
            return notice.what.text() == "1 rows name no batch in column “lot” and are left out.";
        }));
        QCOMPARE(batches[1].find("phase")->texts, (std::vector<std::string>{"lag", "grow", "grow"}));
    }

    // Rows of batches in turn, a cell of two lines, and a place that is that of the file.
    void readsBatchesThatLieAmongEachOther()
    {
        const std::string path = write("mixed.csv", "lot,time [h],phase,pH\nA,0,\"la\ng\",7\nB,0,lag,6\nA,1,lag,y\n"
                                                    "B,0.5,lag,6.5\nA,3,lag,7.5");
        base::Errors errors;
        base::Notices notices;
        const ReadOptions options{.batchColumn = "lot", .texts = {"phase"}};
        const Batches batches = readBatches(path, options, errors, notices);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(batches[0].time, (std::vector<double>{0, 3600, 10800}));
        QCOMPARE(batches[0].find("pH")->values[2], 7.5);
        QCOMPARE(batches[1].time, (std::vector<double>{0, 1800}));
        QCOMPARE(batches[1].find("pH")->values, (std::vector<double>{6, 6.5}));
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const base::Notice& notice) {
            return notice.what.text().find("“y”") != std::string::npos &&
                   notice.what.text().find("line 5") != std::string::npos;
        }));
    }

    void saysThatNoColumnNamesBatches()
    {
        const std::string path = write("one.csv", "time [h],pH\n0,7\n1,7.1\n2,7.2\n");
        base::Errors errors;
        base::Notices notices;
        const ReadOptions options{.batchColumn = "lot"};
        QVERIFY(readBatches(path, options, errors, notices).empty());
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors[0].where, std::string("one.csv"));
        QVERIFY(errors[0].what.text().find("lot") != std::string::npos);
    }

    void readsObservations()
    {
        const std::string path = write("rows.csv", "a [g/L],b\n1.5,2\n3,4.25\n-1,7\n2,1\n");
        base::Errors errors;
        base::Notices notices;
        Batches batches = readBatches(path, {}, errors, notices);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QVERIFY(!batches[0].timed);
        const Prepared all = prepared(batches, recipeOf("range a 0.."), errors);
        QCOMPARE(tableText(all), std::string("batch,a [g/L],b\nrows,1.5,2\nrows,3,4.25\nrows,,7\nrows,2,1\n"));
        QCOMPARE(all.marks[0].time, 3.0); // the row
        prepared(batches, recipeOf("resample 1 h mean"), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors[0].what.text().find("needs a time") != std::string::npos);
    }

private:
    std::string write(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no %s", name);
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

TITER_TEST(PrepareTest)

} // namespace tst_prepare

#include "tst_prepare.moc"
