// The reader of workbooks: sound ones, those that other programs write, and those that are made to harm.
#include "core/base/tables/workbook/xlsx.h"
#include "core/base/tables/workbook/xlsx_cells.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <random>

namespace tst_xlsx {

using namespace titer;
using namespace titer::base;
using titer::support::DateCell;

namespace {

constexpr const char* workbookXml =
    R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="2" r:id="rId2"/></sheets></workbook>)";
constexpr const char* relationsXml =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>)";

std::vector<std::pair<std::string, std::string>> partsWith(const std::string& sheet,
                                                           const std::string& other = "<worksheet/>")
{
    return {{"xl/workbook.xml", workbookXml},
            {"xl/_rels/workbook.xml.rels", relationsXml},
            {"xl/worksheets/sheet1.xml", sheet},
            {"xl/worksheets/sheet2.xml", other}};
}

Result<std::string> read(const std::string& path, std::string_view sheet = {})
{
    Result<XlsxReader> reader = XlsxReader::open(path, sheet);
    if (!reader) return reader.error();
    for (;;) {
        const Result<bool> all = reader->step();
        if (!all) return all.error();
        if (*all) return reader->takeCsv();
    }
}

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private slots:
    void readsNumbersTextsAndDates();
    void readsWhatOtherProgramsWrite();
    void readsTheSheetThatIsNamed();
    void knowsDatesByTheirFormats();
    void isNotReadableWhileHalfWritten();
    void refusesBombs();
    void refusesEntities();
    void refusesTooManyCells();
    void survivesMutatedWorkbooks();

private:
    std::string path(const char* name) { return m_folder.filePath(name).toStdString(); }
    QTemporaryDir m_folder;
};

void TestXlsx::readsNumbersTextsAndDates()
{
    QVERIFY(support::writeWorkbook(path("sound.xlsx"), {{"Sample", "Drawn", "Glucose, \"g/L\"", "Note"},
                                                        {"S-1", DateCell{46082.39583333333}, 4.2, "größer\nals"},
                                                        {},
                                                        {"S-2", DateCell{46083.0, "d.m.yy"}, 0.3, {}},
                                                        {{}, DateCell{0.75, "hh:mm"}, -1e-7}}));
    const Result<std::string> csv = read(path("sound.xlsx"));
    QVERIFY2(csv.ok(), csv.ok() ? "" : csv.error().what.text().c_str());
    QVERIFY2(!csv->empty(), csv->c_str());
    QCOMPARE(QByteArray::fromStdString(*csv), QByteArray("Sample,Drawn,\"Glucose, \"\"g/L\"\"\",Note\n"
                                                         "S-1,2026-03-01T09:30:00,4.2,\"größer als\"\n"
                                                         "\n"
                                                         "S-2,2026-03-02,0.3\n"
                                                         ",18:00:00,-1e-07\n"));
}

void TestXlsx::readsWhatOtherProgramsWrite()
{
    // Prefixes, texts in pieces, cells without places, errors, a formula's value.
    const char* sheet =
        R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:r><x:t>Glu</x:t></x:r><x:r><x:t>cose</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c r="D2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>
<x:row><x:c><x:v>7.0099999999999998</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="d"><x:v>2026-03-01</x:v></x:c><x:c t="s"><x:v>99</x:v></x:c></x:row>
</x:sheetData></x:worksheet>)";
    QVERIFY(support::writeZip(path("other.xlsx"), partsWith(sheet)));
    const Result<std::string> csv = read(path("other.xlsx"));
    QVERIFY2(csv.ok(), csv.ok() ? "" : csv.error().what.text().c_str());
    QCOMPARE(*csv, std::string("\n,Glucose,,2\n7.01,1,#N/A,2026-03-01,\n"));
}

void TestXlsx::readsTheSheetThatIsNamed()
{
    QVERIFY(support::writeZip(
        path("two.xlsx"),
        partsWith("<worksheet/>", "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>")));
    QCOMPARE(*read(path("two.xlsx")), std::string());
    QCOMPARE(*read(path("two.xlsx"), "Two"), std::string("5\n"));
    const Result<std::string> none = read(path("two.xlsx"), "Three");
    QVERIFY(!none.ok());
    QVERIFY(none.error().what.text().find("One, Two") != std::string::npos);
}

void TestXlsx::knowsDatesByTheirFormats()
{
    QCOMPARE(xlsxFormat("General"), XlsxFormat::Number);
    QCOMPARE(xlsxFormat("0.00E+00"), XlsxFormat::Number);
    QCOMPARE(xlsxFormat("0.0 \"days\""), XlsxFormat::Number);
    QCOMPARE(xlsxFormat("[h]:mm"), XlsxFormat::Number);
    QCOMPARE(xlsxFormat("[$-409]m/d/yy h:mm AM/PM;@"), XlsxFormat::DateTime);
    QCOMPARE(xlsxFormat("dd\\.mm\\.yyyy"), XlsxFormat::Date);
    QCOMPARE(xlsxFormat("hh:mm:ss"), XlsxFormat::Time);
    QCOMPARE(*xlsxDate(1.0, XlsxFormat::Date, false), std::string("1900-01-01"));
    QCOMPARE(*xlsxDate(61.0, XlsxFormat::Date, false), std::string("1900-03-01"));
    QCOMPARE(*xlsxDate(0.0, XlsxFormat::Date, true), std::string("1904-01-01"));
    QCOMPARE(*xlsxDate(46082.5, XlsxFormat::Date, false), std::string("2026-03-01T12:00:00"));
    QVERIFY(!xlsxDate(-1.0, XlsxFormat::Date, false) && !xlsxDate(1e9, XlsxFormat::Date, false));
    QCOMPARE(xlsxColumn("A1"), std::optional(0));
    QCOMPARE(xlsxColumn("XFD9"), std::optional(16383));
    QVERIFY(!xlsxColumn("XFE1") && !xlsxColumn("12") && !xlsxColumn(""));
}

void TestXlsx::isNotReadableWhileHalfWritten()
{
    QVERIFY(support::writeWorkbook(path("whole.xlsx"), {{"a", "b"}, {1.0, 2.0}}));
    const auto size = std::filesystem::file_size(path("whole.xlsx"));
    for (const double share : {0.0, 0.1, 0.5, 0.9, 0.999}) {
        std::filesystem::copy_file(path("whole.xlsx"), path("half.xlsx"),
                                   std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(path("half.xlsx"), std::uintmax_t(share * double(size)));
        const Result<std::string> csv = read(path("half.xlsx"));
        QVERIFY(!csv.ok());
        QCOMPARE(csv.error().code, Code::Io); // may pass
    }
    QVERIFY(!read(path("none.xlsx")).ok());
}

void TestXlsx::refusesBombs()
{
    // 60 MB of blanks pack to 60 kB.
    const std::string bomb = "<worksheet><sheetData>" + std::string(60'000'000, ' ') + "</sheetData></worksheet>";
    QVERIFY(support::writeZip(path("bomb.xlsx"), partsWith(bomb)));
    QVERIFY(std::filesystem::file_size(path("bomb.xlsx")) < 200'000);
    const Result<std::string> csv = read(path("bomb.xlsx"));
    QVERIFY(!csv.ok());
    QCOMPARE(csv.error().code, Code::Input);
    QVERIFY(csv.error().what.text().find("100 times") != std::string::npos);
    // Each element that is open costs more than its letters.
    std::string deep = "<worksheet>\n";
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    QVERIFY(support::writeZip(path("deep.xlsx"), partsWith(deep)));
    const std::string fault = read(path("deep.xlsx")).error().what.text();
    QVERIFY2(fault.find("nested deeper than 200 levels, in its line 2") != std::string::npos, fault.c_str());
}

void TestXlsx::refusesEntities()
{
    const std::string laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c><v>&b;"
        "</v></c></row></sheetData></worksheet>";
    const std::string outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>";
    for (const std::string& sheet : {laughs, outside}) {
        QVERIFY(support::writeZip(path("entities.xlsx"), partsWith(sheet)));
        const Result<std::string> csv = read(path("entities.xlsx"));
        QVERIFY(!csv.ok());
        QCOMPARE(csv.error().code, Code::Input);
        QVERIFY(csv.error().what.text().find("document type") != std::string::npos);
    }
}

void TestXlsx::refusesTooManyCells()
{
    // Each row has one cell in the last column, and with it 16383 empty ones.
    std::mt19937 random(3);
    std::string sheet = "<worksheet><sheetData>";
    for (int i = 1; i <= 5000; ++i)
        sheet += "<row><c r=\"XFD" + std::to_string(i) + "\"><v>" + std::to_string(random()) + "</v></c></row>";
    QVERIFY(support::writeZip(path("wide.xlsx"), partsWith(sheet + "</sheetData></worksheet>")));
    const Result<std::string> csv = read(path("wide.xlsx"));
    QVERIFY(!csv.ok());
    QVERIFY2(csv.error().what.text().find("larger than the limit for reading") != std::string::npos,
             csv.error().what.text().c_str());
}

void TestXlsx::survivesMutatedWorkbooks()
{
    QVERIFY(support::writeWorkbook(path("seed.xlsx"), {{"a", "b"}, {1.0, DateCell{46082.5}}, {"x", "y"}}));
    std::ifstream file(path("seed.xlsx"), std::ios::binary);
    const std::string sound((std::istreambuf_iterator<char>(file)), {});
    const std::string sheet =
        R"(<worksheet><sheetData><row r="1"><c r="A1" s="1" t="n"><v>46000.5</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>)";
    std::mt19937 random(20260302);
    int refused = 0, sheetsRead = 0;
    QElapsedTimer clock;
    clock.start();
    // A machine that is busy takes longer to have tried enough.
    const auto triedEnough = [&] { return refused > 20 && sheetsRead > 5; };
    const int time = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
    while (clock.elapsed() < time || (!triedEnough() && clock.elapsed() < 60'000)) {
        // Once the archive, once what it holds.
        std::string bytes = random() % 2 ? sound : std::string();
        if (!bytes.empty()) {
            for (std::size_t i = random() % 8; i <= 8; ++i) bytes[random() % bytes.size()] = char(random());
            std::ofstream(path("mutant.xlsx"), std::ios::binary) << bytes;
        } else {
            std::string text = sheet;
            for (std::size_t i = random() % 4; i <= 4; ++i) {
                const std::size_t at = random() % text.size();
                if (random() % 3 == 0)
                    text.erase(at, random() % 20);
                else if (random() % 2)
                    text.insert(at, text.substr(random() % text.size(), random() % 30));
                else
                    text[at] = char('!' + random() % 90);
            }
            QVERIFY(support::writeZip(path("mutant.xlsx"), partsWith(text)));
        }
        const Result<std::string> csv = read(path("mutant.xlsx"));
        csv.ok() ? ++sheetsRead : ++refused;
        if (!csv.ok()) QVERIFY(!csv.error().what.text().empty());
    }
    QVERIFY2(triedEnough(), (std::to_string(refused) + " " + std::to_string(sheetsRead)).c_str());
}

TITER_TEST(TestXlsx)

} // namespace tst_xlsx

#include "tst_xlsx.moc"
