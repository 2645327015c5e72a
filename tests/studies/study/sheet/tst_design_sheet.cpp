// The sheet of a design, out and back, as spreadsheets leave it.
#include "core/base/text.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/sheet/design_sheet.h"
#include "tests/support/test_program.h"

#include <numeric>

namespace tst_design_sheet {

using namespace titer;
using namespace titer::studies;

namespace {

Factors factors()
{
    return {{.name = "temperature", .unit = "°C", .low = 30, .high = 39.9},
            {.name = "feed, total", .low = 0.1, .high = 0.7, .hardToChange = true},
            {.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"rich \"A\"", "poor; B"}}};
}

DesignSheet sheetOf(std::uint64_t seed = 1)
{
    const base::Result<Design> design =
        makeDesign(*findDesignKind("full"), factors(), {.centre = 1, .levels = {{"temperature", 3}}});
    return makeDesignSheet(*design, seed, true, {"titre [g/L]"});
}

// Near enough for the last digit of a double.
bool sameSettings(const DesignSheet& a, const DesignSheet& b)
{
    const std::vector<StudyRun>&runs = a.study.runs, &others = b.study.runs;
    for (std::size_t r = 0; r < runs.size(); ++r)
        for (std::size_t f = 0; f < a.study.factors.size(); ++f)
            if (std::abs(runs[r].settings[f] - others[r].settings[f]) > 1e-14 * 40.0) return false;
    return runs.size() == others.size();
}

std::vector<SheetChange> changesOf(const DesignSheet& before, const DesignSheet& after)
{
    return compareSheet(before, writeDesignSheet(after)).changes;
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

class tst_design_sheet : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const DesignSheet sheet = sheetOf();
        const std::string text = writeDesignSheet(sheet);
        const base::Result<DesignSheet> back = readDesignSheet(text);
        QVERIFY2(back, back ? "" : back.error().what.text().c_str());
        QCOMPARE(factorsOf(back->study), factorsOf(sheet.study));
        QCOMPARE(back->study.kind, std::string("full"));
        QCOMPARE(back->model, sheet.model);
        QCOMPARE(back->further.titles, sheet.further.titles);
        QVERIFY(sameSettings(sheet, *back));
        QVERIFY(changesOf(sheet, *back).empty());
        QCOMPARE(writeDesignSheet(*back), text);
    }

    void constraintsComeBack()
    {
        const Factors two{{.name = "A", .low = 0, .high = 10}, {.name = "B", .low = 0, .high = 10}};
        const std::vector<std::string> constraints{"A + B <= 12", "(A - 5)^2 + (B - 5)^2 <= 25"};
        const base::Result<Design> design =
            makeDesign(*findDesignKind("d_optimal"), two, {.runs = 8, .constraints = constraints});
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        const std::string text = writeDesignSheet(makeDesignSheet(*design, 1));
        const base::Result<DesignSheet> back = readDesignSheet(text);
        QVERIFY(back);
        QCOMPARE(back->study.constraints, constraints);
        QCOMPARE(designOf(*back).constraints, constraints);
        // Those of more runs are those of the design that they are taken from; a sheet without any has no word of them.
        QCOMPARE(extendDesignSheet(*back, *design, 1).study.constraints, constraints);
        QVERIFY(writeDesignSheet(sheetOf()).find("constraint") == std::string::npos);
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
        QCOMPARE(writeDesignSheet(sheetOf(7)), writeDesignSheet(sheetOf(7)));
        QVERIFY(writeDesignSheet(sheetOf(7)) != writeDesignSheet(sheetOf(8)));
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
        const DesignSheet sheet = makeDesignSheet(design, 3);
        std::vector<int> plots;
        for (const StudyRun& run : sheet.study.runs) {
            QCOMPARE(run.block, run.run <= 12 ? 1 : 2);
            if (plots.empty() || plots.back() != run.wholePlot) plots.push_back(run.wholePlot);
        }
        QCOMPARE(plots.size(), 6u);
        const base::Result<DesignSheet> back = readDesignSheet(writeDesignSheet(sheet));
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
        const DesignSheet sheet = makeDesignSheet(*design, 1, true, {"f;g"});
        const base::Result<DesignSheet> back = readDesignSheet(writeDesignSheet(sheet));
        QVERIFY2(back, back ? "" : back.error().what.text().c_str());
        QVERIFY(changesOf(sheet, *back).empty());
        QCOMPARE(back->further.titles, sheet.further.titles);
    }

    void aCommentMayHoldLineEnds()
    {
        DesignSheet sheet = sheetOf();
        sheet.further.titles.emplace_back("note");
        for (auto& cells : sheet.further.cells) cells.emplace_back("pump \"B\" leaked,\nrun kept");
        for (const std::string& end : {std::string("\n"), std::string("\r\n")}) {
            const base::Result<DesignSheet> back = readDesignSheet(replaced(writeDesignSheet(sheet), "\n", end));
            QVERIFY2(back, back ? "" : (back.error().where + ": " + back.error().what.text()).c_str());
            QCOMPARE(back->study.runs.size(), sheet.study.runs.size());
            QVERIFY(sameSettings(sheet, *back));
            QCOMPARE(back->further.cells.back().back(), replaced(sheet.further.cells.back().back(), "\n", end));
        }
        // A quote that nobody closed is a fault of its line, and swallows no run.
        const std::string text = writeDesignSheet(sheetOf());
        const std::size_t third = text.find('\n', text.find('\n', text.find('\n') + 1) + 1);
        const base::Result<DesignSheet> open = readDesignSheet(text.substr(0, third) + "\"open" + text.substr(third));
        QVERIFY(!open);
        QCOMPARE(open.error().where, std::string("sheet:3"));
    }

    void aSpreadsheetMaySaveItWithSemicolonsAndDecimalCommas()
    {
        const DesignSheet sheet = sheetOf();
        std::string text = writeDesignSheet(sheet);
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
        const base::Result<DesignSheet> back =
            readDesignSheet("\xEF\xBB\xBF" + base::join(cells, ";") + ";;;" + replaced(rest, "\n", "\r\n"));
        QVERIFY2(back, back ? "" : (back.error().where + ": " + back.error().what.text()).c_str());
        QVERIFY(changesOf(sheet, *back).empty());
        QCOMPARE(factorsOf(back->study), factorsOf(sheet.study));
    }

    void reportsWhatWasChangedAddedMissingAndReordered()
    {
        DesignSheet before = sheetOf(), after = before;
        before.further.cells[4] = {"1.5"};
        after.further.cells[4] = {"1.6"};
        after.further.cells[5] = {"2.0"};
        after.study.runs[0].settings[0] = 33.3;
        after.study.runs[1].id = "extra";
        std::swap(after.study.runs[2], after.study.runs[3]);
        std::swap(after.further.cells[2], after.further.cells[3]);
        const std::vector<SheetChange> changes = changesOf(before, after);
        using Kind = SheetChange::Kind;
        const auto is = [&](std::size_t i, Kind kind, const char* id, const char* column) {
            return changes[i].kind == kind && changes[i].id == id && changes[i].column == column;
        };
        const std::vector<StudyRun>& runs = before.study.runs;
        QCOMPARE(changes.size(), 6u);
        QVERIFY(is(0, Kind::Setting, runs[0].id.c_str(), "temperature [°C]"));
        QCOMPARE(changes[0].after, std::string("33.3"));
        QVERIFY(is(1, Kind::Added, "extra", ""));
        QVERIFY(is(2, Kind::Comment, runs[4].id.c_str(), "titre [g/L]"));
        QCOMPARE(changes[2].before, std::string("1.5"));
        QVERIFY(is(3, Kind::Comment, runs[5].id.c_str(), "titre [g/L]") && changes[3].before.empty());
        QVERIFY(is(4, Kind::Missing, runs[1].id.c_str(), ""));
        QVERIFY(is(5, Kind::Order, "", ""));
    }

    void reportsBlocksThatAreOthers()
    {
        DesignSheet before = sheetOf();
        for (StudyRun& run : before.study.runs) run.block = 1;
        DesignSheet after = before;
        after.study.runs[2].block = 2;
        const std::vector<SheetChange> changes = changesOf(before, after);
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].column, std::string("block"));
        QCOMPARE(changes[0].after, std::string("2"));
    }

    void settingsInAnotherUnitAreTheSame()
    {
        const Factors factors{{.name = "feed", .unit = "g/L", .low = 1, .high = 3}};
        const base::Result<Design> design = makeDesign(*findDesignKind("full"), factors, {});
        const DesignSheet sheet = makeDesignSheet(*design, 1);
        std::string text = writeDesignSheet(sheet);
        const std::size_t end = text.find('\n');
        text = text.substr(0, end) +
               replaced(replaced(replaced(text.substr(end), "[g/L]", "[mg/L]"), ",1\n", ",1000\n"), ",3\n", ",3000\n");
        QVERIFY(text.find("3000") != std::string::npos);
        const SheetComparison comparison = compareSheet(sheet, text);
        QVERIFY(comparison.errors.empty() && comparison.changes.empty());
        QCOMPARE(comparison.notices.size(), 1u);
    }

    void anAugmentedSheetKeepsWhatWasRun()
    {
        DesignSheet done = sheetOf();
        done.further.cells[0] = {"3.2"};
        done.study.runs[1].id = "R15"; // as a person may have named it
        for (StudyRun& run : done.study.runs) run.block = 1;
        Design design = designOf(done);
        const int old = design.runs();
        design.kind = "d_optimal";
        addCentrePoints(design, 2);
        design.blocks.clear();
        const DesignSheet longer = extendDesignSheet(done, design, 5, true, {"purity"});
        QCOMPARE(int(longer.study.runs.size()), old + 4);
        QCOMPARE(longer.further.titles, (std::vector<std::string>{"titre [g/L]", "purity"}));
        const std::vector<SheetChange> changes = changesOf(done, longer);
        QCOMPARE(changes.size(), std::size_t(4));
        for (const SheetChange& change : changes) QVERIFY(change.kind == SheetChange::Kind::Added);
        QCOMPARE(longer.study.runs.back().run, old + 4);
        QCOMPARE(longer.study.runs.back().block, 2);
        const base::Result<DesignSheet> back = readDesignSheet(writeDesignSheet(longer)); // ids are still unique
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
        QTest::newRow("no id column") << "run,id,"
                                      << "run,name,"
                                      << "sheet";
        QTest::newRow("no factor") << "temperature [°C],\""
                                   << "warmth [°C],\""
                                   << "sheet";
        QTest::newRow("another quantity") << "temperature [°C],\""
                                          << "temperature [g],\""
                                          << "sheet";
        QTest::newRow("no number") << "34.95"
                                   << "warm"
                                   << ":temperature [°C]";
        QTest::newRow("no level") << "poor; B\""
                                  << "poor; C\""
                                  << "line 1";
        QTest::newRow("id twice") << "R3"
                                  << "R2"
                                  << "sheet:";
        QTest::newRow("no id") << ",R3,"
                               << ",,"
                               << "sheet:";
        QTest::newRow("no count") << ",R3,3,"
                                  << ",R3,third,"
                                  << ":std_order";
    }
    void reportsWhereASheetIsAtFault()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, where);
        std::string text = writeDesignSheet(sheetOf());
        if (from.startsWith("poor")) { // only in the rows
            const std::size_t end = text.find('\n');
            text = text.substr(0, end) + replaced(text.substr(end), from.toStdString(), to.toStdString());
            where = ":medium";
        } else
            text = replaced(text, from.toStdString(), to.toStdString());
        const base::Result<DesignSheet> back = readDesignSheet(text);
        QVERIFY(!back);
        QVERIFY2(QString::fromStdString(back.error().where).contains(where), back.error().where.c_str());
    }

    void anythingAtAllIsReadOrRefused()
    {
        const std::string text = writeDesignSheet(sheetOf());
        for (std::size_t cut = 0; cut < text.size(); cut += 3) (void)readDesignSheet(text.substr(0, cut));
        for (std::size_t at = 0; at < text.size(); at += 2) {
            std::string broken = text;
            broken[at] = char(1 + at % 255);
            (void)readDesignSheet(broken);
        }
        QVERIFY(!readDesignSheet(""));
    }
};

TITER_TEST(tst_design_sheet)

} // namespace tst_design_sheet

#include "tst_design_sheet.moc"
