// Two columns without names: signals of chromatography data systems, and what is none.
#include "core/base/tables/csv.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_signal_file {

using namespace titer::base;

namespace {

std::string rows(const char* between, char decimal = '.')
{
    std::string text;
    for (int i = 0; i < 50; ++i) {
        std::string line = writeNumber(0.00066667 + i * 0.00666667) + between + writeNumber(0.25 * i - 1.5) + "\r\n";
        std::replace(line.begin(), line.end(), '.', decimal);
        text += line;
    }
    return text;
}

std::string wide(const std::string& text)
{
    std::string bytes = "\xff\xfe";
    for (const char c : text) bytes += {c, '\0'};
    return bytes;
}

struct Read {
    CsvTable table;
    Errors errors;
    std::string understood;
};

Read read(const char* name, const std::string& bytes, const CsvOptions& options = {})
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(name).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    Read found;
    Notices notices;
    found.table = readCsv(path, options, found.errors, notices);
    for (const Sentence& each : found.table.layout.understood) found.understood += each.text() + "\n";
    return found;
}

} // namespace

class SignalFileTest : public QObject {
    Q_OBJECT

private slots:
    void isASeriesCalledAfterTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto bytes = [](const std::string& text) { return QByteArray(text.data(), qsizetype(text.size())); };
        QTest::newRow("ChemStation") << "protein A run.csv" << bytes(wide(rows(",")));
        QTest::newRow("ChemStation, named after its detector") << "DAD1A.CSV" << bytes(rows(","));
        QTest::newRow("ChemStation, decimal comma") << "fid1b.csv" << bytes(wide(rows(";", ',')));
        QTest::newRow("Empower") << "std 1.arw" << bytes(rows("\t"));
    }

    void isASeriesCalledAfterTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Read found = read(name.toUtf8().constData(), bytes.toStdString());
        QVERIFY(found.errors.empty());
        const CsvLayout& layout = found.table.layout;
        QCOMPARE(layout.columns.size(), std::size_t(2));
        QCOMPARE(layout.columns[1].name, name.section('.', 0, 0).toStdString());
        QCOMPARE(found.table.time.size(), std::size_t(50));
        QVERIFY(std::abs(found.table.time[1] - 60.0 * (0.00066667 + 0.00666667)) < 1e-9);
        QCOMPARE(found.table.columns[1][10], 1.0);
        QVERIFY2(found.understood.find("times in minutes") != std::string::npos, found.understood.c_str());
    }

    void otherPairsOfColumnsStayAsTheyAre()
    {
        std::string uneven = "0,1\n1,2\n5,3\n6,4\n";
        for (const auto& [name, bytes] : {std::pair("pairs.csv", rows(",")), std::pair("pairs.csv", wide(rows("\t"))),
                                          std::pair("sheet.txt", wide(rows(","))), std::pair("pairs.csv", wide(uneven)),
                                          std::pair("DAD.csv", rows(","))}) {
            const Read found = read(name, bytes);
            QVERIFY(found.table.time.empty());
            QCOMPARE(found.table.layout.columns.at(1).name, std::string("c2"));
        }
        CsvOptions options;
        options.timeColumn = "c1";
        options.timeUnit = "s";
        const Read stated = read("DAD1A.CSV", rows(","), options);
        QVERIFY(std::abs(stated.table.time.at(1) - 0.00733334) < 1e-9);
        QCOMPARE(stated.table.layout.columns[1].name, std::string("c2"));
    }
};

TITER_TEST(SignalFileTest)

} // namespace tst_signal_file

#include "tst_signal_file.moc"
