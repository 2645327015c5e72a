#include "ui/report/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace titer::report {

namespace {

void layOutAgain(QTextDocument& document)
{
    document.setPageSize(document.pageSize()); // an edit alone leaves blocks behind unplaced
}

// In the document, over all its pages.
struct Extent {
    qreal top = std::numeric_limits<double>::infinity(), bottom = 0.0;
    qreal line = 0.0; // the highest of the first lines

    void add(const QTextDocument& document, const QTextBlock& block)
    {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        top = std::min(top, place.top());
        bottom = std::max(bottom, place.bottom());
        if (block.layout()->lineCount() > 0) line = std::max(line, block.layout()->lineAt(0).height());
    }
};

Extent rowExtent(const QTextDocument& document, const QTextTable& table, int row)
{
    Extent extent;
    for (int c = 0; c < table.columns(); ++c) {
        const QTextTableCell cell = table.cellAt(row, c);
        for (auto at = cell.begin(); !at.atEnd(); ++at) extent.add(document, at.currentBlock());
    }
    // A table of which so much as the space beneath it lies on another page repeats its head there.
    if (row + 1 == table.rows())
        extent.bottom = std::max(
            extent.bottom, document.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(&table)).bottom() + 1);
    return extent;
}

int pageAt(const QTextDocument& document, qreal y)
{
    return int(y / document.pageSize().height());
}

// Where the part ends that what stands over a table must not leave: its head and two rows, or all of a small one.
qreal endOfFirstRows(const QTextDocument& document, const QTextTable& table)
{
    constexpr int smallTable = 4;
    const int head = table.format().headerRowCount(), rows = table.rows() - head;
    const int last = rows <= smallTable ? table.rows() - 1 : head + 1;
    return rowExtent(document, table, std::max(0, last)).bottom;
}

// Headings go along with what they head: a text, the table that it explains, a drawing.
void keepHeading(QTextDocument& document, const QTextBlock& block)
{
    QTextBlock first = block.next();
    while (first.isValid() && first.blockFormat().headingLevel() > 0) first = first.next();
    if (!first.isValid()) return;
    const QTextTable* table = QTextCursor(first).currentTable();
    Extent kept;
    kept.add(document, block);
    kept.add(document, first);
    if (!table && first.next().isValid()) table = QTextCursor(first.next()).currentTable();
    if (table) kept.bottom = std::max(kept.bottom, endOfFirstRows(document, *table));
    if (pageAt(document, kept.top) == pageAt(document, kept.bottom - 1)) return;
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
    layOutAgain(document);
}

void drawOut(const QTextTable& table, int row, qreal by)
{
    for (int c = 0; c < table.columns(); ++c) {
        QTextTableCell cell = table.cellAt(row, c);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomPadding(table.format().cellPadding() + by);
        cell.setFormat(format);
    }
}

// To the next page: the row before is drawn out until none of its first lines has room.
void pushRow(QTextDocument& document, const QTextTable& table, int row)
{
    const Extent extent = rowExtent(document, table, row);
    const qreal end = (pageAt(document, extent.top) + 1) * document.pageSize().height();
    drawOut(table, row - 1, std::max(0.0, end - extent.top - extent.line) + 2);
    layOutAgain(document);
}

// A row of several lines goes to the next page as a whole, and the last row not by itself.
void keepRow(QTextDocument& document, const QTextTable& table, int row)
{
    const int firstThatMoves = table.format().headerRowCount() + 1;
    if (row < firstThatMoves) return;
    const Extent extent = rowExtent(document, table, row);
    const bool isSplit = pageAt(document, extent.top) != pageAt(document, extent.bottom - 1);
    if (isSplit && extent.bottom - extent.top < document.pageSize().height()) pushRow(document, table, row);
    if (row + 1 < table.rows() || row - 1 < firstThatMoves) return;
    const auto pageOfRow = [&](int r) { return pageAt(document, rowExtent(document, table, r).top); };
    if (pageOfRow(row) == pageOfRow(row - 1) || pageOfRow(row - 1) != pageOfRow(row - 2)) return;
    drawOut(table, row - 1, 0.0); // it may have pushed the last one
    layOutAgain(document);
    pushRow(document, table, row - 1);
}

// A table of one row, such as a frame to write in, goes to the next page as a whole.
void keepFrame(QTextDocument& document, QTextTable& table)
{
    const Extent extent = rowExtent(document, table, 0);
    const bool isSplit = pageAt(document, extent.top) != pageAt(document, extent.bottom - 1);
    if (table.rows() > 1 || !isSplit || extent.bottom - extent.top >= document.pageSize().height()) return;
    QTextTableFormat format = table.format();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    table.setFormat(format);
    layOutAgain(document);
}

} // namespace

// From the front, since each that moves moves what follows.
void breakPages(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            keepHeading(document, block);
        } else if (QTextTable* table = QTextCursor(block).currentTable()) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.column() != 0 || cell.firstCursorPosition().block() != block) continue;
            keepFrame(document, *table);
            keepRow(document, *table, cell.row());
        }
    }
}

int pagesOf(const QTextDocument& document)
{
    int last = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() <= 1) continue;
        Extent extent;
        extent.add(document, block);
        last = std::max(last, pageAt(document, extent.bottom - 1));
    }
    return last + 1;
}

} // namespace titer::report
