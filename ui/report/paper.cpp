#include "ui/report/paper.h"

#include "ui/look/theme.h"
#include "ui/report/page_breaks.h"
#include "ui/report/report_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <cmath>

namespace titer::report {

namespace {

#ifdef Q_MOC_RUN // as the header has it, which moc does not read
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

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
    breakPages(document);
    const int count = pagesOf(document);
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
