// Texts of strangers as cells: a spreadsheet takes none for a formula, and Titer reads back what it wrote.
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_text.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_csv_text {

using namespace titer::base;

class TestCsvText : public QObject {
    Q_OBJECT

private slots:
    void guardsWhatBeginsAsAFormula_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char* text, const char* cell) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(cell);
        };
        row("=1+1", "'=1+1");
        row("+x", "'+x");
        row("-x", "'-x");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\tx", "\"'\tx\"");
        row("\rx", "\"'\rx\"");
        row("\nx", "\"'\nx\"");
        row("=a,b", "\"'=a,b\"");
        row("'=x", "''=x"); // or it would be read as one that is guarded
        row("-5.25", "-5.25");
        row("+3", "+3");
        row("pH", "pH");
        row("'pH'", "'pH'");
        row("'", "'");
        row("", "");
        row("a\"b", "\"a\"\"b\"");
        row(" a", "\" a\"");
        row("a;b", "\"a;b\"");
    }
    void guardsWhatBeginsAsAFormula()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString())), cell);
        CsvCells cells;
        const std::string line = csvCell(text.toStdString()) + ",7";
        cells.split(line, ',');
        QCOMPARE(cells.size(), 2u);
        QCOMPARE(QByteArray::fromStdString(std::string(cells[0])), text);
        QCOMPARE(std::string(cells[1]), "7");
    }
};

TITER_TEST(TestCsvText)

} // namespace tst_csv_text

#include "tst_csv_text.moc"
