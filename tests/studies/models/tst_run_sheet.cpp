// The run sheet, out and back, as spreadsheets leave it.
#include "core/base/text.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/models/run_sheet.h"
#include "tests/support/test_program.h"

#include <numeric>

namespace tst_run_sheet {

using namespace titer;
using namespace titer::studies;

namespace {

Factors factors()
{
    return {{.name = "temperature", .unit = "°C", .low = 30, .high = 39.9},
            {.name = "feed, total", .low = 0.1, .high = 0.7, .hardToChange = true},
            {.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"rich \"A\"", "poor; B"}}};
}

RunSheet sheetOf(std::uint64_t seed = 1)
{
    const base::Result<Design> design =
        makeDesign(*findDesignKind("full"), factors(), {.centre = 1, .levels = {{"temperature", 3}}});
    return makeRunSheet(*design, seed, true, {"titre [g/L]"});
}

// Near enough for the last digit of a double.
bool sameSettings(const RunSheet& a, const RunSheet& b)
{
    for (std::size_t r = 0; r < a.runs.size(); ++r)
        for (std::size_t f = 0; f < a.factors.size(); ++f)
            if (std::abs(a.runs[r].settings[f] - b.runs[r].settings[f]) > 1e-14 * 40.0) return false;
    return a.runs.size() == b.runs.size();
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

class tst_run_sheet : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const RunSheet sheet = sheetOf();
        const std::string text = writeRunSheet(sheet);
        const base::Result<RunSheet> back = readRunSheet(text);
        QVERIFY2(back, back ? "" : back.error().what.text().c_str());
        QCOMPARE(back->factors, sheet.factors);
        QCOMPARE(back->kind, std::string("full"));
        QCOMPARE(back->model, sheet.model);
        QCOMPARE(back->columns, sheet.columns);
        QVERIFY(sameSettings(sheet, *back));
        QVERIFY(compare(sheet, *back).empty());
        QCOMPARE(writeRunSheet(*back), text);
    }

    void constraintsComeBack()
    {
        const Factors two{{.name = "A", .low = 0, .high = 10}, {.name = "B", .low = 0, .high = 10}};
        const std::vector<std::string> constraints{"A + B <= 12", "(A - 5)^2 + (B - 5)^2 <= 25"};
        const base::Result<Design> design =
            makeDesign(*findDesignKind("d_optimal"), two, {.runs = 8, .constraints = constraints});
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        const std::string text = writeRunSheet(makeRunSheet(*design, 1));
        const base::Result<RunSheet> back = readRunSheet(text);
        QVERIFY(back);
        QCOMPARE(back->constraints, constraints);
        QCOMPARE(designOf(*back).constraints, constraints);
        // Those of more runs are those of the design that they are taken from; a sheet without any has no word of them.
        QCOMPARE(extendRunSheet(*back, *design, 1).constraints, constraints);
        QVERIFY(writeRunSheet(sheetOf()).find("constraint") == std::string::npos);
    }

    void writesNoNoiseDigits_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("coded");
        QTest::addColumn<QString>("text");
        QTest::newRow("34.95") << 30.0 << 39.9 << 0.0 << "34.95";
        QTest::newRow("0.1") << 0.1 << 0.7 << -1.0 << "0.1";
        QTest::newRow("0.7") << 0.1 << 0.7 << 1.0 << "0.7";
        QTest::newRow("a zero") << -0.3 << 0.3 << 0.0 << "0";
        QTest::newRow("a near zero") << -0.1 << 0.3 << -0.5 << "0";
        QTest::newRow("small") << 1e-9 << 3e-9 << 0.0 << "2e-09";
        QTest::newRow("large") << 1e9 << 3e9 << 0.5 << "2.5e+09";
    }
    void writesNoNoiseDigits()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, coded);
        QFETCH(QString, text);
        const Factor factor{.name = "x", .low = low, .high = high};
        const std::string written = writeSetting(factor.toNatural(coded), factor);
        QCOMPARE(*base::readNumber(written), *base::readNumber(text.toStdString()));
    }

    void anIrrationalSettingComesBackToTheLastDigits()
    {
        const Factor factor{.name = "x", .low = 30, .high = 37};
        for (const double coded : {std::sqrt(2.0), -std::pow(8.0, 0.25), 1.0 / 3.0}) {
            const double natural = factor.toNatural(coded);
            const double back = *base::readNumber(writeSetting(natural, factor));
            QVERIFY(std::abs(back - natural) <= 4.0 * std::numeric_limits<double>::epsilon() * 40.0);
        }
    }

    void theOrderDependsOnTheSeedAlone()
    {
        QCOMPARE(writeRunSheet(sheetOf(7)), writeRunSheet(sheetOf(7)));
        QVERIFY(writeRunSheet(sheetOf(7)) != writeRunSheet(sheetOf(8)));
    }

    void blocksAndWholePlotsStayTogether()
    {
        Design design{.kind = "x", .factors = {{.name = "A"}}};
        design.coded = Eigen::MatrixXd::Zero(24, 1);
        for (int r = 0; r < 24; ++r) {
            design.coded(r, 0) = r % 2 ? 1 : -1;
            design.points.push_back(Design::Point::Factorial);
            design.blocks.push_back(r % 2 + 1);
            design.wholePlots.push_back(r % 6 + 1);
        }
        const RunSheet sheet = makeRunSheet(design, 3);
        std::vector<int> plots;
        for (const RunSheet::Run& run : sheet.runs) {
            QCOMPARE(run.block, run.run <= 12 ? 1 : 2);
            if (plots.empty() || plots.back() != run.wholePlot) plots.push_back(run.wholePlot);
        }
        QCOMPARE(plots.size(), 6u);
        const base::Result<RunSheet> back = readRunSheet(writeRunSheet(sheet));
        QVERIFY(back);
        const Design again = designOf(*back);
        QCOMPARE(again.coded, design.coded);
        QCOMPARE(again.blocks, design.blocks);
        QCOMPARE(again.wholePlots, design.wholePlots);
    }

    void aNameMayHoldTheSeparatorsOfOthers()
    {
        const base::Result<Design> design = makeDesign(
            *findDesignKind("full"), {{.name = "a;b"}, {.name = "c, d", .unit = "g/L"}, {.name = "say \"e\""}}, {});
        QVERIFY(design);
        const RunSheet sheet = makeRunSheet(*design, 1, true, {"f;g"});
        const base::Result<RunSheet> back = readRunSheet(writeRunSheet(sheet));
        QVERIFY2(back, back ? "" : back.error().what.text().c_str());
        QVERIFY(compare(sheet, *back).empty());
        QCOMPARE(back->columns, sheet.columns);
    }

    void aCommentMayHoldLineEnds()
    {
        RunSheet sheet = sheetOf();
        sheet.columns.emplace_back("note");
        for (RunSheet::Run& run : sheet.runs) run.cells.emplace_back("pump \"B\" leaked,\nrun kept");
        for (const std::string& end : {std::string("\n"), std::string("\r\n")}) {
            const base::Result<RunSheet> back = readRunSheet(replaced(writeRunSheet(sheet), "\n", end));
            QVERIFY2(back, back ? "" : (back.error().where + ": " + back.error().what.text()).c_str());
            QCOMPARE(back->runs.size(), sheet.runs.size());
            QVERIFY(sameSettings(sheet, *back));
            QCOMPARE(back->runs.back().cells.back(), replaced(sheet.runs.back().cells.back(), "\n", end));
        }
        // A quote that nobody closed ends with its line, and the place of a fault stays that of the file.
        const std::string text = writeRunSheet(sheetOf());
        const std::size_t third = text.find('\n', text.find('\n', text.find('\n') + 1) + 1);
        const base::Result<RunSheet> open = readRunSheet(text.substr(0, third) + "\"open" + text.substr(third));
        QVERIFY(open);
        QCOMPARE(open->runs.size(), sheetOf().runs.size());
    }

    void aSpreadsheetMaySaveItWithSemicolonsAndDecimalCommas()
    {
        const RunSheet sheet = sheetOf();
        std::string text = writeRunSheet(sheet);
        const std::size_t end = text.find('\n');
        // What a spreadsheet makes of the comment: one cell per comma, quoted where it holds quotes, filled up.
        std::vector<std::string> cells;
        for (const std::string_view cell : base::split(std::string_view(text).substr(0, end), ','))
            cells.push_back("\"" + replaced(std::string(cell), "\"", "\"\"") + "\"");
        std::string rest = text.substr(end);
        rest = replaced(rest, "\"feed, total\"", "@feed");
        rest = replaced(rest, "poor; B", "@poor");
        rest = replaced(replaced(rest, ",", ";"), ".", ",");
        rest = replaced(replaced(rest, "@feed", "feed, total"), "@poor", "poor; B");
        const base::Result<RunSheet> back =
            readRunSheet("\xEF\xBB\xBF" + base::join(cells, ";") + ";;;" + replaced(rest, "\n", "\r\n"));
        QVERIFY2(back, back ? "" : (back.error().where + ": " + back.error().what.text()).c_str());
        QVERIFY(compare(sheet, *back).empty());
        QCOMPARE(back->factors, sheet.factors);
    }

    void reportsWhatWasChangedAddedMissingAndReordered()
    {
        RunSheet before = sheetOf(), after = before;
        before.runs[4].cells = {"1.5"};
        after.runs[4].cells = {"1.6"};
        after.runs[5].cells = {"2.0"};
        after.runs[0].settings[0] = 33.3;
        after.runs[1].id = "extra";
        std::swap(after.runs[2], after.runs[3]);
        const RunSheetChanges changes = compare(before, after);
        QCOMPARE(changes.changed.size(), 2u);
        QCOMPARE(changes.changed[0].column, std::string("temperature [°C]"));
        QCOMPARE(changes.changed[0].after, std::string("33.3"));
        QCOMPARE(changes.changed[1].before, std::string("1.5"));
        QCOMPARE(changes.added, std::vector<std::string>{"extra"});
        QCOMPARE(changes.missing, std::vector<std::string>{before.runs[1].id});
        QVERIFY(changes.reordered);
    }

    void anAugmentedSheetKeepsWhatWasRun()
    {
        RunSheet done = sheetOf();
        done.runs[0].cells = {"3.2"};
        done.runs[1].id = "R15"; // as a person may have named it
        for (RunSheet::Run& run : done.runs) run.block = 1;
        Design design = designOf(done);
        const int old = design.runs();
        design.kind = "d_optimal";
        addCentrePoints(design, 2);
        design.blocks.clear();
        const RunSheet longer = extendRunSheet(done, design, 5, true, {"purity"});
        QCOMPARE(int(longer.runs.size()), old + 4);
        QCOMPARE(longer.columns, (std::vector<std::string>{"titre [g/L]", "purity"}));
        const RunSheetChanges changes = compare(done, longer);
        QVERIFY(changes.changed.empty() && changes.missing.empty() && !changes.reordered);
        QCOMPARE(changes.added.size(), std::size_t(4));
        QCOMPARE(longer.runs.back().run, old + 4);
        QCOMPARE(longer.runs.back().block, 2);
        const base::Result<RunSheet> back = readRunSheet(writeRunSheet(longer)); // ids are still unique
        QVERIFY2(back, back ? "" : back.error().what.text().c_str());
        QCOMPARE(Eigen::MatrixXd(designOf(*back).coded.bottomRows(4)), Eigen::MatrixXd(design.coded.bottomRows(4)));
    }

    void reportsWhereASheetIsAtFault_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("no header") << "# titer.study/1"
                                   << "# something else"
                                   << "line 1";
        QTest::newRow("damaged header") << "\"seed\""
                                        << "seed"
                                        << "line 1";
        QTest::newRow("equal bounds") << "\"high\": 39.9"
                                      << "\"high\": 30"
                                      << "factors/temperature";
        QTest::newRow("no id") << "run,id,"
                               << "run,name,"
                               << "line 2";
        QTest::newRow("no factor") << "temperature [°C],\""
                                   << "temperature [K],\""
                                   << "line 2";
        QTest::newRow("no number") << "34.95"
                                   << "warm"
                                   << "column 4";
        QTest::newRow("no level") << "poor; B\""
                                  << "poor; C\""
                                  << "line 1";
        QTest::newRow("id twice") << "R3"
                                  << "R2"
                                  << "column 2";
    }
    void reportsWhereASheetIsAtFault()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, where);
        std::string text = writeRunSheet(sheetOf());
        if (from.startsWith("poor")) { // only in the rows
            const std::size_t end = text.find('\n');
            text = text.substr(0, end) + replaced(text.substr(end), from.toStdString(), to.toStdString());
            where = "column 6";
        } else
            text = replaced(text, from.toStdString(), to.toStdString());
        const base::Result<RunSheet> back = readRunSheet(text);
        QVERIFY(!back);
        QVERIFY2(QString::fromStdString(back.error().where).contains(where), back.error().where.c_str());
    }

    void anythingAtAllIsReadOrRefused()
    {
        const std::string text = writeRunSheet(sheetOf());
        for (std::size_t cut = 0; cut < text.size(); cut += 3) (void)readRunSheet(text.substr(0, cut));
        for (std::size_t at = 0; at < text.size(); at += 2) {
            std::string broken = text;
            broken[at] = char(1 + at % 255);
            (void)readRunSheet(broken);
        }
        QVERIFY(!readRunSheet(""));
    }
};

TITER_TEST(tst_run_sheet)

} // namespace tst_run_sheet

#include "tst_run_sheet.moc"
