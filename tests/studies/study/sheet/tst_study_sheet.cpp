// The run sheet of a study out and in: ids survive, every difference is reported, and nothing is taken silently.
#include "core/studies/study/sheet/study_sheet.h"
#include "core/studies/study/study_design.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QTemporaryDir>

#include <cmath>

namespace tst_study_sheet {

using namespace titer;
using namespace titer::studies;
using Kind = SheetChange::Kind;
using Origin = StudyCell::Origin;

namespace {

Study example()
{
    Study study{.id = "study-1", .name = "Lab", .seed = 3};
    study.factors = {{{.name = "T", .unit = "°C", .low = 30, .high = 37}},
                     {{.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"A", "B"}}}};
    study.responses = {{.name = "titre", .unit = "g/L"}, {.name = "note score"}};
    study = designStudy(study, *findDesignKind("full"), {})->study;
    study.log = {{"2026-01-02T03:04:05Z", "ada", base::say("Made.")}};
    setCell(study.runs[1], 0, {2.5, Origin::Twin});
    study.runs[2].comment = "late, \"very\"";
    return study;
}

std::vector<QString> linesOf(const std::string& text)
{
    const QStringList lines = QString::fromStdString(text).split('\n');
    return {lines.begin(), lines.end()};
}

std::string joined(const std::vector<QString>& lines)
{
    return QStringList(lines.begin(), lines.end()).join('\n').toStdString();
}

// The sheet with one cell of a line (1: the first run) replaced.
std::string with(const Study& study, std::size_t run, int column, const QString& cell)
{
    std::vector<QString> lines = linesOf(writeStudySheet(study));
    QStringList cells = lines[run + 1].split(',');
    cells[column] = cell;
    lines[run + 1] = cells.join(',');
    return joined(lines);
}

constexpr int idColumn = 1, temperature = 4, medium = 5, titre = 6;

std::string fault(const Study& study, const std::string& text)
{
    const SheetComparison comparison = compareSheet(study, text);
    if (comparison.errors.empty()) return "none";
    if (!comparison.changes.empty() || takeSheet(study, comparison, {})) return "taken all the same";
    return comparison.errors[0].where + ": " + comparison.errors[0].what.text();
}

Study taken(const Study& study, const SheetComparison& comparison)
{
    const auto result = takeSheet(study, comparison, std::vector<bool>(comparison.changes.size(), true));
    if (!result) qFatal("%s", result.error().what.text().c_str());
    return *result;
}

} // namespace

class TestStudySheet : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWentOut()
    {
        const Study study = example();
        const SheetComparison same = compareSheet(study, writeStudySheet(study));
        QVERIFY2(same.errors.empty() && same.changes.empty() && same.notices.empty(),
                 same.errors.empty() ? "" : same.errors[0].what.text().c_str());
        QVERIFY(taken(study, same) == study);
        // As a spreadsheet of the continent saves it.
        QString text = QString::fromStdString(writeStudySheet(study)).replace(',', ';').replace("2.5", "2,5");
        const SheetComparison continent = compareSheet(study, text.replace("late; ", "late, ").toStdString());
        QVERIFY2(continent.errors.empty() && continent.changes.empty(),
                 continent.errors.empty() ? "" : continent.errors[0].what.text().c_str());
    }

    void comesBackAsAWorkbook()
    {
        const Study study = example();
        const QTemporaryDir folder;
        const std::string path = folder.filePath("runs.xlsx").toStdString();
        QVERIFY(writeStudyWorkbook(study, path));
        const auto text = readStudyWorkbook(path);
        QVERIFY(text.ok());
        // The ids are in it, out of sight.
        QVERIFY(QString::fromStdString(*text).contains("R3"));
        const std::string page = support::partOf(path, "xl/worksheets/sheet1.xml");
        const std::size_t second = page.find("<col min=\"2\" max=\"2\"");
        QVERIFY(second != std::string::npos);
        QVERIFY(page.substr(second, page.find("/>", second) - second).find("hidden=\"1\"") != std::string::npos);
        const SheetComparison same = compareSheet(study, *text);
        QVERIFY2(same.errors.empty() && same.changes.empty(),
                 same.errors.empty() ? text->c_str() : same.errors[0].what.text().c_str());
    }

    void reportsWhatChangedAndTakesWhatIsAccepted()
    {
        const Study study = example();
        std::vector<QString> lines = linesOf(writeStudySheet(study));
        const auto change = [&](std::size_t run, int column, const QString& cell) {
            QStringList cells = lines[run + 1].split(',');
            cells[column] = cell;
            lines[run + 1] = cells.join(',');
        };
        change(1, titre, "1.75");
        change(2, titre, "2.75"); // the twin gave 2.5
        change(1, temperature, "31.5");
        change(4, medium, study.runs[3].settings[1] == 0.0 ? "B" : "A");
        const SheetComparison comparison = compareSheet(study, joined(lines));
        QCOMPARE(comparison.changes.size(), 4u);
        const SheetChange& setting = comparison.changes[0];
        QVERIFY(setting.kind == Kind::Setting && setting.id == study.runs[0].id && setting.column == "T [°C]");
        QCOMPARE(setting.after, "31.5");
        QCOMPARE(setting.line, 3);
        QCOMPARE(comparison.changes[1].before, "");
        QCOMPARE(comparison.changes[2].before, "2.5");
        const Study all = taken(study, comparison);
        QCOMPARE(all.runs[0].settings[0], 31.5);
        QVERIFY(all.runs[0].cells[0].value == 1.75 && all.runs[0].cells[0].origin == Origin::Measured);
        QVERIFY(all.runs[1].cells[0].origin == Origin::Measured &&
                all.runs[3].settings[1] != study.runs[3].settings[1]);
        const auto some = takeSheet(study, comparison, {false, true, false, false});
        QVERIFY(some->runs[0].settings[0] == study.runs[0].settings[0] && some->runs[0].cells[0].value == 1.75);
        QVERIFY(*takeSheet(study, comparison, {}) == study);
    }

    void reportsRowsThatWereAddedAreMissingOrMoved()
    {
        const Study study = example();
        std::vector<QString> lines = linesOf(writeStudySheet(study));
        lines.erase(lines.begin() + 3);
        std::swap(lines[2], lines[4]);
        lines[5] = ",,,,33,A,3.5,,extra";
        const SheetComparison comparison = compareSheet(study, joined(lines));
        QVERIFY2(comparison.errors.empty(), comparison.errors.empty() ? "" : comparison.errors[0].what.text().c_str());
        QCOMPARE(comparison.changes.size(), 3u);
        QVERIFY(comparison.changes[0].kind == Kind::Added && comparison.changes[1].kind == Kind::Missing &&
                comparison.changes[2].kind == Kind::Order);
        QCOMPARE(comparison.changes[1].id, study.runs[1].id);
        const Study all = taken(study, comparison);
        QCOMPARE(all.runs.size(), 5u);
        const StudyRun& added = *findRun(all, "R5");
        QVERIFY(added.settings == (std::vector<double>{33.0, 0.0}) && added.cells[0].value == 3.5 &&
                added.comment == "extra");
        QVERIFY(!findRun(all, study.runs[1].id)->excluded.empty());
        QCOMPARE(all.runs[0].id, study.runs[3].id);
        QCOMPARE(all.runs[0].run, 1);
    }

    void convertsUnits()
    {
        const Study study = example();
        QString text = QString::fromStdString(with(study, 1, titre, "1750")).replace("titre [g/L]", "titre [mg/L]");
        text.replace(",2.5,", ",2500,");
        const SheetComparison comparison = compareSheet(study, text.toStdString());
        QCOMPARE(comparison.changes.size(), 1u);
        QVERIFY(std::abs(comparison.changes[0].value - 1.75) < 1e-12);
        QVERIFY(comparison.notices[0].what.text().find("mg/L") != std::string::npos);
        QVERIFY(fault(study, text.replace("titre [mg/L]", "titre [h]").toStdString()).find("cannot be converted") !=
                std::string::npos);
    }

    void badRowsAreReportedAndNothingIsTaken_data()
    {
        QTest::addColumn<int>("run");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("text for a number") << 2 << titre << "much"
                                           << "sheet:4:titre [g/L]"
                                           << "is not a number";
        QTest::newRow("date for a number") << 2 << titre << "2026-03-07"
                                           << "sheet:4:titre [g/L]"
                                           << "is a date";
        QTest::newRow("id became a date") << 3 << idColumn << "07. Mrz"
                                          << "sheet:5"
                                          << "is a date instead";
        QTest::newRow("id became an ISO date") << 3 << idColumn << "2026-03-07"
                                               << "sheet:5"
                                               << "is a date instead";
        QTest::newRow("two runs with one id") << 2 << idColumn << "same"
                                              << "sheet:4"
                                              << "is already in line 3";
        QTest::newRow("no setting") << 1 << temperature << ""
                                    << "sheet:3:T [°C]"
                                    << "has no setting";
        QTest::newRow("text for a setting") << 1 << temperature << "warm"
                                            << "sheet:3:T [°C]"
                                            << "is not a number";
        QTest::newRow("no level") << 4 << medium << "C"
                                  << "sheet:6:medium"
                                  << "is not a level";
        QTest::newRow("a slash") << 4 << idColumn << "a/b"
                                 << "sheet:6"
                                 << "contains a slash";
    }
    void badRowsAreReportedAndNothingIsTaken()
    {
        QFETCH(int, run);
        QFETCH(int, column);
        QFETCH(QString, cell);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const Study study = example();
        if (cell == "same") cell = QString::fromStdString(study.runs[0].id);
        const std::string reported = fault(study, with(study, std::size_t(run), column, cell));
        QVERIFY2(reported.starts_with(place.toStdString() + ": "), reported.c_str());
        QVERIFY2(reported.find(words.toStdString()) != std::string::npos, reported.c_str());
    }

    void aSheetFromAnotherStudyIsRefused()
    {
        Study other = example();
        other.id = "study-2";
        QVERIFY2(fault(example(), writeStudySheet(other)).find("to another study (study-2") != std::string::npos,
                 fault(example(), writeStudySheet(other)).c_str());
        other = example();
        other.log[0].time = "2026-01-02T03:04:06Z"; // of another project
        QVERIFY(fault(example(), writeStudySheet(other)).find("to another study") != std::string::npos);
        // Without the line it is known by its ids, and that is reported.
        std::vector<QString> lines = linesOf(writeStudySheet(example()));
        lines.erase(lines.begin());
        const SheetComparison plain = compareSheet(example(), joined(lines));
        QVERIFY(plain.errors.empty() && plain.changes.empty() && plain.notices.size() == 1);
    }

    void aColumnThatIsNeededIsMissed()
    {
        const std::string text = writeStudySheet(example());
        QVERIFY(fault(example(), QString::fromStdString(text).replace(",id,", ",key,").toStdString())
                    .find("“id” is missing") != std::string::npos);
        QVERIFY(fault(example(), QString::fromStdString(text).replace("T [°C]", "temp").toStdString())
                    .find("“T” is missing") != std::string::npos);
        QVERIFY(fault(example(), "").starts_with("sheet"));
    }

    void anIdIsNotGivenTwice()
    {
        Study study = example();
        const std::string text = writeStudySheet(study);
        const std::string id = study.runs[0].id;
        study.runs.erase(study.runs.begin());
        QVERIFY2(fault(study, text).find("ids are not used again") != std::string::npos, fault(study, text).c_str());
    }
};

TITER_TEST(TestStudySheet)

} // namespace tst_study_sheet

#include "tst_study_sheet.moc"
