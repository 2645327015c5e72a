#include "ui/report/paper.h"

#include "ui/look/theme.h"
#include "ui/report/report_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::report {

namespace {

constexpr int margin = 15; // [mm]
constexpr int footHigh = 30;

// Paints drawings as they were drawn, where a document would take pictures of pixels.
class Drawings : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit Drawings(const QList<QPicture>& drawings)
        : m_drawings(drawings)
    {
    }

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override
    {
        return {format.toImageFormat().width(), format.toImageFormat().height()};
    }

    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) override
    {
        const int index = format.toImageFormat().name().section(u':', 1).toInt();
        // One of the next page would show at the foot of this: a picture sets clips of its own.
        if (index < 0 || index >= m_drawings.size() || !painter->clipBoundingRect().intersects(rect)) return;
        painter->save();
        painter->translate(rect.topLeft());
        QPicture drawing = m_drawings[index];
        // A picture grows with the dots of its device; the painter is scaled for those already.
        painter->scale(qreal(drawing.logicalDpiX()) / painter->device()->logicalDpiX(),
                       qreal(drawing.logicalDpiY()) / painter->device()->logicalDpiY());
        drawing.play(painter);
        painter->restore();
    }

private:
    const QList<QPicture>& m_drawings;
};

int pageOf(const QTextDocument& document, const QTextBlock& block)
{
    return int(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
}

void layOutAgain(QTextDocument& document)
{
    document.setPageSize(document.pageSize()); // an edit alone leaves blocks behind unplaced
}

// Headings go along with what they head.
void keepHeading(QTextDocument& document, const QTextBlock& block)
{
    QTextBlock first = block.next();
    while (first.isValid() && first.blockFormat().headingLevel() > 0) first = first.next();
    if (!first.isValid() || pageOf(document, first) == pageOf(document, block)) return;
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
    layOutAgain(document);
}

// A row of several lines goes to the next page as a whole: the row before is drawn out until none of its first lines has room.
void keepRow(QTextDocument& document, const QTextTable& table, int row)
{
    const qreal page = document.pageSize().height();
    qreal top = std::numeric_limits<double>::infinity(), bottom = 0.0, line = 0.0;
    for (int c = 0; c < table.columns(); ++c) {
        const QTextTableCell cell = table.cellAt(row, c);
        for (auto at = cell.begin(); !at.atEnd(); ++at) {
            const QTextBlock block = at.currentBlock();
            const QRectF place = document.documentLayout()->blockBoundingRect(block);
            top = std::min(top, place.top());
            bottom = std::max(bottom, place.bottom());
            if (block.layout()->lineCount() > 0) line = std::max(line, block.layout()->lineAt(0).height());
        }
    }
    const qreal end = (std::floor(top / page) + 1) * page;
    if (bottom <= end || bottom - top > page) return;
    for (int c = 0; c < table.columns(); ++c) {
        QTextTableCell before = table.cellAt(row - 1, c);
        QTextTableCellFormat format = before.format().toTableCellFormat();
        format.setBottomPadding(table.format().cellPadding() + std::max(0.0, end - top - line) + 2);
        before.setFormat(format);
    }
    layOutAgain(document);
}

// From the front, since each that moves moves what follows.
void keepTogether(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            keepHeading(document, block);
        } else if (const QTextTable* table = QTextCursor(block).currentTable()) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.column() == 0 && cell.row() > table->format().headerRowCount() &&
                cell.firstCursorPosition().block() == block)
                keepRow(document, *table, cell.row());
        }
    }
}

} // namespace

QFont ownCopy(const QFont& font)
{
    QFont own;
    own.fromString(font.toString());
    own.setFamilies(font.families());
    return own;
}

QString drawingTag(int drawing, QSize size)
{
    return QStringLiteral("<img src=\"drawing:%1\" width=\"%2\" height=\"%3\">")
        .arg(drawing)
        .arg(size.width())
        .arg(size.height());
}

QByteArray paperOf(const Paper& paper, std::stop_token stop)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setCreator(QStringLiteral("Titer " TITER_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    // The text is laid out in the pixels of the drawings, and scaled to the page.
    QPainter painter(&writer);
    const qreal scale = writer.width() / qreal(paperWide);
    const QSizeF page(paperWide, writer.height() / scale);
    const qreal room = std::floor(page.height() - footHigh);
    Drawings drawings(paper.drawings);
    QTextDocument document;
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &drawings);
    document.setDefaultFont(ownCopy(paper.font));
    document.setDocumentMargin(0);
    document.setHtml(paper.html);
    document.setPageSize(QSizeF(paperWide, room));
    keepTogether(document);
    const int count = document.pageCount();
    const QColor muted = look::Theme::color(look::Token::Muted, look::Look::Light);
    for (int i = 0; i < count; ++i) {
        if (stop.stop_requested()) return {};
        if (i > 0) writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.setFont(document.defaultFont());
        painter.setPen(muted);
        painter.drawText(QRectF(QPointF(0, 0), page), Qt::AlignLeft | Qt::AlignBottom, paper.foot);
        painter.drawText(QRectF(QPointF(0, 0), page), Qt::AlignRight | Qt::AlignBottom,
                         Report::tr("page %1 of %2").arg(i + 1).arg(count));
        painter.translate(0, -i * room);
        document.drawContents(&painter, QRectF(0, i * room, paperWide, room));
        painter.restore();
    }
    painter.end();
    return bytes;
}

} // namespace titer::report

#include "paper.moc"
