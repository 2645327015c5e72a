// Rows of recordings and sources.
#include "ui/pages/data/data_row.h"

#include "ui/look/icons.h"
#include "ui/plot/trend/trend_picture.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTreeWidget>

namespace titer::pages {

using shown::DataSign;

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int figureWidth = 17, gapsWidth = 13; // [u]

QColor color(Token token)
{
    return Theme::current().color(token);
}

bool isHead(const QModelIndex& index)
{
    return !index.parent().isValid();
}

// Beneath a group.
int depthOf(const QModelIndex& index)
{
    int depth = -1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) ++depth;
    return depth;
}

bool hasParts(const QModelIndex& index)
{
    return index.model()->hasChildren(index);
}

// Where the sign that folds a row begins, and its width.
QRect foldBox(const QRect& row, const QModelIndex& index)
{
    const int u = Theme::current().u();
    return {row.left() + (1 + 4 * depthOf(index)) * u, row.top(), 5 * u, row.height()};
}

} // namespace

// By shape: play on accent, ring with dot, triangle, turning arrow in a ring, diamond with cross, empty ring.
void paintSign(QPainter* painter, DataSign sign, const QPointF& centre, qreal size)
{
    const QRectF box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (sign) {
    case DataSign::None:
        break;
    case DataSign::File:
        look::paintIcon(painter, QStringLiteral("i-file"), box, color(Token::Muted));
        break;
    case DataSign::Connected:
        look::paintGlyph(painter, Glyph::Running, centre, size);
        break;
    case DataSign::Degraded:
        look::paintGlyph(painter, Glyph::Warn, centre, size);
        break;
    case DataSign::Faulted:
        look::paintGlyph(painter, Glyph::Fault, centre, size);
        break;
    case DataSign::Connecting:
    case DataSign::Stopped:
    case DataSign::Retrying: {
        const Token edge = sign == DataSign::Connecting ? Token::Accent
                           : sign == DataSign::Retrying ? Token::Warn
                                                        : Token::Control;
        painter->setPen(QPen(color(edge), size / 10));
        painter->setBrush(color(sign == DataSign::Retrying ? Token::WarnSoft : Token::Base));
        painter->drawEllipse(box.adjusted(size / 12, size / 12, -size / 12, -size / 12));
        if (sign == DataSign::Connecting) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(edge));
            painter->drawEllipse(centre, size / 7, size / 7);
        }
        if (sign == DataSign::Retrying)
            look::paintIcon(painter, QStringLiteral("i-reset"),
                            box.adjusted(size / 4.5, size / 4.5, -size / 4.5, -size / 4.5), color(Token::Warn));
    }
    }
    painter->restore();
}

void DataRowDelegate::write(QTreeWidgetItem* item, const DataGroup& group)
{
    item->setText(0, group.name);
    item->setData(0, Figure, group.figure);
}

void DataRowDelegate::write(QTreeWidgetItem* item, const DataRow& row)
{
    item->setText(0, row.name);
    item->setToolTip(0, row.detail.isEmpty() ? row.name : row.name + u'\n' + row.detail);
    item->setData(0, Qt::AccessibleTextRole, row.said);
    item->setData(0, Id, row.id);
    item->setData(0, Sign, int(row.sign));
    item->setData(0, Detail, row.detail);
    item->setData(0, Tone, int(row.tone.value_or(Token::Muted)));
    item->setData(0, Figure, row.figure);
    item->setData(0, Gaps, row.gaps);
}

bool DataRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    auto* tree = qobject_cast<QTreeWidget*>(parent());
    if (event->type() == QEvent::MouseButtonRelease && tree && !isHead(index) && hasParts(index) &&
        foldBox(option.rect, index).contains(static_cast<QMouseEvent*>(event)->pos())) {
        tree->setExpanded(index, !tree->isExpanded(index));
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QSize DataRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const int u = theme.u(), line = QFontMetrics(theme.font(Type::Body)).lineSpacing();
    if (isHead(index)) return {10 * u, line + 4 * u};
    const int second = QFontMetrics(theme.font(Type::Caption)).lineSpacing();
    return {10 * u, line + 2 * u + (index.data(Detail).toString().isEmpty() ? 0 : second)};
}

void DataRowDelegate::paintHead(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    QFont bold = theme.font(Type::Caption);
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(color(Token::Muted));
    const QRect line = rect.adjusted(0, u, -u, 0);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(theme.font(Type::Caption));
    painter->drawText(line.adjusted(0, 0, -gapsWidth * u, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(Figure).toString());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("gaps"));
}

void DataRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHead(index)) {
        paintHead(painter, rect, index);
        return painter->restore();
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->setPen(QPen(color(Token::Accent), 1.5));
        painter->setBrush(color(Token::Selection));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.radius(look::Radius::Field),
                                 theme.radius(look::Radius::Field));
    }
    const QString detail = index.data(Detail).toString();
    const QRect fold = foldBox(rect, index);
    const DataSign sign = DataSign(index.data(Sign).toInt());
    int begin = fold.left();
    if (hasParts(index)) {
        const bool open = option.state & QStyle::State_Open;
        look::paintIcon(painter, open ? QStringLiteral("i-chevd") : QStringLiteral("i-chev"),
                        QRectF(QPointF(fold.center().x() - 2 * u, fold.center().y() - 2 * u), QSizeF(4 * u, 4 * u)),
                        color(Token::Text));
        begin = fold.right();
    }
    if (sign == DataSign::None && !hasParts(index)) begin = fold.right();
    if (sign != DataSign::None) {
        paintSign(painter, sign, QPointF(begin + 3 * u, rect.center().y() + 0.5), 4.5 * u);
        begin += 6 * u;
    }
    const QFont names = theme.font(depthOf(index) == 0 ? Type::Strong : Type::Body);
    const QFontMetrics body(names), small(theme.font(Type::Caption));
    const int left = begin + u, right = rect.right() - (figureWidth + gapsWidth) * u;
    const int top = rect.top() + u;
    const QString name = body.elidedText(index.data().toString(), Qt::ElideRight, right - left);
    painter->setFont(names);
    painter->setPen(color(Token::Text));
    painter->drawText(QRect(left, top, right - left, body.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(theme.font(Type::Caption));
    if (!detail.isEmpty()) {
        painter->setPen(color(Token(index.data(Tone).toInt())));
        painter->drawText(
            QRect(left, top + body.lineSpacing(), rect.right() - gapsWidth * u - left, small.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter,
            small.elidedText(detail, Qt::ElideRight, rect.right() - gapsWidth * u - left));
    }
    const QRect line(right, top, rect.right() - right - u, body.lineSpacing());
    painter->setFont(theme.font(Type::Body));
    painter->setPen(color(Token::Text));
    painter->drawText(line.adjusted(0, 0, -gapsWidth * u, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(Figure).toString());
    const qint64 gaps = index.data(Gaps).toLongLong();
    painter->setFont(theme.font(gaps ? Type::Strong : Type::Body));
    painter->setPen(color(gaps ? Token::Text : Token::Muted));
    const QString count = gaps < 0 ? QString() : QLocale().toString(gaps);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    if (gaps > 0) {
        const qreal width = QFontMetrics(painter->font()).horizontalAdvance(count);
        const QRectF mark(line.right() - width - 6 * u, top + (body.lineSpacing() - 2.75 * u) / 2, 4.5 * u, 2.75 * u);
        plot::paintHatching(painter, mark, color(Token::Control));
        painter->setPen(color(Token::Control));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(mark, 2, 2);
    }
    if (option.state & QStyle::State_HasFocus) look::paintFocus(painter, rect, theme.radius(look::Radius::Field));
    painter->restore();
}

} // namespace titer::pages

#include "ui/pages/data/moc_data_row.cpp"
