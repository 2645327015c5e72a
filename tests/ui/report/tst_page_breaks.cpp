// Pages end where nothing is left alone: no heading without its table, no row on a page of its own.
#include "tests/support/test_program.h"
#include "ui/report/html.h"
#include "ui/report/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace titer;

namespace tst_page_breaks {

constexpr qreal high = 400; // of a page [px]

// `before` lines of text, a heading with a table of `rows`, and what follows; each row has `lines` lines.
QString textOf(int before, int rows, int lines, const QString& between = {})
{
    QString html;
    for (int i = 0; i < before; ++i) html += QStringLiteral("<p>line %1</p>").arg(i);
    QList<QStringList> cells;
    for (int i = 0; i < rows; ++i) cells.append({QString::number(i), QStringList(lines, "word").join("<br>")});
    return html + QStringLiteral("<h2>Title</h2>") + between + report::rawTable({"A", "B"}, cells) +
           QStringLiteral("<p>after</p>");
}

class PageBreaksTest : public QObject {
    Q_OBJECT

    QTextDocument m_document;

    void lay(const QString& html)
    {
        m_document.setDocumentMargin(0);
        m_document.setHtml(html);
        m_document.setPageSize(QSizeF(300, high));
        report::breakPages(m_document);
    }

    const QTextTable* table() const
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            if (const QTextTable* found = QTextCursor(block).currentTable()) return found;
        return nullptr;
    }

    QRectF placeOf(const QTextBlock& block) const { return m_document.documentLayout()->blockBoundingRect(block); }

    int pageOfHeading() const
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() > 0) return int(placeOf(block).top() / high);
        return -1;
    }

    // The first and the last page on which something of a row stands.
    std::pair<int, int> pagesOfRow(int row) const
    {
        qreal top = 1e9, bottom = 0;
        for (int c = 0; c < 2; ++c) {
            const QRectF place = placeOf(table()->cellAt(row, c).firstCursorPosition().block());
            top = std::min(top, place.top());
            bottom = std::max(bottom, place.bottom());
        }
        return {int(top / high), int((bottom - 1) / high)};
    }

private slots:
    void keepsHeadingsWithTheirTables_data()
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<int>("lines");
        QTest::newRow("table") << QString() << 1;
        QTest::newRow("text and table") << QStringLiteral("<p>What it is about.</p>") << 1;
        QTest::newRow("rows of three lines") << QString() << 3;
    }

    void keepsHeadingsWithTheirTables()
    {
        QFETCH(QString, between);
        QFETCH(int, lines);
        for (int before = 0; before < 16; ++before) {
            lay(textOf(before, 9, lines, between));
            QCOMPARE(table()->format().headerRowCount(), 1);
            // Its head and two rows at least.
            for (int row = 0; row <= 2; ++row)
                QVERIFY2(pagesOfRow(row).first == pageOfHeading(), qPrintable(QString::number(before)));
        }
    }

    void leavesNoRowAlone_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("rows of a line") << 1;
        QTest::newRow("rows of four lines") << 4;
    }

    void leavesNoRowAlone()
    {
        QFETCH(int, lines);
        for (int rows = 5; rows < 45; ++rows) {
            lay(textOf(2, rows, lines));
            for (int row = 0; row <= rows; ++row)
                QVERIFY2(pagesOfRow(row).first == pagesOfRow(row).second,
                         qPrintable(QStringLiteral("row %1 of %2 is split").arg(row).arg(rows)));
            QVERIFY2(pagesOfRow(rows).first == pagesOfRow(rows - 1).first,
                     qPrintable(QStringLiteral("the last of %1 rows stands alone").arg(rows)));
            // They stand close to one another there.
            QVERIFY(placeOf(table()->cellAt(rows, 0).firstCursorPosition().block()).top() -
                        placeOf(table()->cellAt(rows - 1, 1).lastCursorPosition().block()).bottom() <
                    12);
            // Its edge alone would bring its head along.
            const QRectF whole = m_document.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(table()));
            QVERIFY2(int((whole.bottom() - 1) / high) == pagesOfRow(rows).second,
                     qPrintable(QStringLiteral("%1 rows").arg(rows)));
        }
    }

    void keepsSmallTablesWhole()
    {
        for (int before = 0; before < 16; ++before) {
            lay(textOf(before, 4, 1));
            QCOMPARE(pagesOfRow(4).second, pageOfHeading());
        }
    }

    // Such as a frame to write in.
    void keepsASingleRowWhole()
    {
        for (int before = 0; before < 16; ++before) {
            QString html;
            for (int i = 0; i < before; ++i) html += QStringLiteral("<p>line %1</p>").arg(i);
            lay(html + report::rawTable({}, {{QStringLiteral("a<br>b<br>c<br>d"), QString()}}));
            const auto [first, last] = pagesOfRow(0);
            QVERIFY2(first == last, qPrintable(QStringLiteral("%1 lines").arg(before)));
        }
    }

    void endsWithWhatStandsThere()
    {
        for (int rows = 1; rows < 30; ++rows) {
            QString html = textOf(2, rows, 1);
            lay(html.remove(QStringLiteral("<p>after</p>")));
            QCOMPARE(report::pagesOf(m_document), pagesOfRow(rows).second + 1);
        }
    }

    void leavesAloneWhatFits()
    {
        lay(textOf(1, 3, 1));
        QCOMPARE(m_document.pageCount(), 1);
        QCOMPARE(pageOfHeading(), 0);
    }
};

TITER_WINDOW_TEST(PageBreaksTest)

} // namespace tst_page_breaks

#include "tst_page_breaks.moc"
