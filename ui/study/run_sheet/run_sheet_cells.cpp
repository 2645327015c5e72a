#include "ui/study/run_sheet/run_sheet_cells.h"

#include "app/common/long_words.h"
#include "core/studies/study/plate.h"
#include "ui/look/theme.h"
#include "ui/study/run_sheet/run_sheet_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using Origin = studies::StudyCell::Origin;

namespace {

void paintResidual(QPainter* painter, const QRectF& cell, double share)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), middle = std::round(cell.center().x()) + 0.5;
    painter->setPen(QPen(theme.color(Token::Control), 1));
    painter->drawLine(QPointF(middle, cell.top() + 0.5 * u), QPointF(middle, cell.bottom() - 0.5 * u));
    const qreal length = share * (cell.width() / 2 - u), height = 1.75 * u;
    painter->fillRect(
        QRectF(std::min(middle, middle + length), cell.center().y() - height / 2, std::abs(length), height),
        theme.color(Token::Control));
}

// Behind how many letters the last of these breaks is before which a word has room, with its hyphen; 0 where none has.
qsizetype lastBreak(const QString& word, const QList<qsizetype>& breaks, int room, const QFontMetrics& metrics)
{
    qsizetype last = 0;
    for (const qsizetype at : breaks)
        if (metrics.horizontalAdvance(word.left(at) + (word[at - 1] == u'-' ? QString() : QStringLiteral("-"))) <= room)
            last = std::max(last, at);
    return last;
}

// A word in parts that have room, broken behind hyphens, else between syllables; what cannot be broken is the last one.
QStringList brokenWord(QString word, int room, const QFontMetrics& metrics)
{
    QStringList parts;
    while (metrics.horizontalAdvance(word) > room) {
        QList<qsizetype> hyphens;
        for (qsizetype at = 1; at < word.size(); ++at)
            if (word[at - 1] == u'-') hyphens.append(at);
        qsizetype end = lastBreak(word, hyphens, room, metrics);
        const bool hasHyphen = end > 0;
        if (!hasHyphen) end = lastBreak(word, app::breaksOf(word), room, metrics);
        if (end == 0) break;
        parts.append(hasHyphen ? word.left(end) : word.left(end) + u'-');
        word.remove(0, end);
    }
    return parts << word;
}

} // namespace

QStringList titleLines(const QString& title, int room, const QFont& font)
{
    constexpr qsizetype most = 3; // of the name
    const QFontMetrics metrics(font);
    QStringList parts = title.split(u'\n');
    const QStringList words = parts.takeFirst().split(u' ');
    QStringList lines;
    for (const QString& word : words) {
        const QStringList broken = brokenWord(word, room, metrics);
        for (qsizetype i = 0; i < broken.size(); ++i) {
            const QString longer =
                lines.isEmpty() ? broken[i] : lines.last() + QString(i == 0 ? 1 : 0, u' ') + broken[i];
            if (lines.isEmpty())
                lines.append(longer);
            else if (lines.size() == most || (i == 0 && metrics.horizontalAdvance(longer) <= room))
                lines.last() = longer;
            else
                lines.append(broken[i]);
        }
    }
    lines += parts;
    for (QString& line : lines) line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines;
}

RunSheetHead::RunSheetHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

QSize RunSheetHead::sizeHint() const
{
    qsizetype most = 2;
    for (int section = 0; section < count(); ++section) most = std::max(most, linesOf(section).size());
    const int line = QFontMetrics(Theme::current().font(Type::Strong)).lineSpacing();
    return {QHeaderView::sizeHint().width(), int(most) * line + Theme::current().u()};
}

void RunSheetHead::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = linesOf(section).join(u'\n');
}

QStringList RunSheetHead::linesOf(int section) const
{
    return titleLines(model()->headerData(section, Qt::Horizontal).toString(),
                      sectionSize(section) - 2 * Theme::current().u(), Theme::current().font(Type::Strong));
}

void RunSheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const QRectF cell(option.rect);
    const qreal u = theme.u();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, theme.color(chosen                 ? Token::Selection
                                               : index.row() % 2 == 1 ? Token::Alternate
                                                                      : Token::Base));
    const QVariant origin = index.data(RunSheetModel::Origin), residual = index.data(RunSheetModel::Residual);
    const bool missing = origin.isValid() && origin.toInt() == int(Origin::Missing);
    const bool twin = origin.isValid() && origin.toInt() == int(Origin::Twin);
    const bool excluded = !index.data(RunSheetModel::Excluded).toString().isEmpty();
    if (missing)
        painter->fillRect(cell.adjusted(u, 0.5 * u, -u, -0.5 * u),
                          QBrush(theme.color(Token::Control), Qt::BDiagPattern));
    if (residual.isValid()) paintResidual(painter, cell, residual.toDouble());
    QFont font = theme.font(Type::Body);
    font.setItalic(twin);
    font.setStrikeOut(excluded);
    painter->setFont(font);
    const bool against = index.data(RunSheetModel::Against).toBool();
    painter->setPen(theme.color(against ? Token::Warn : twin || excluded ? Token::Muted : Token::Text));
    const QRectF room = cell.adjusted(u, 0, -u, 0);
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(room.width())));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.color(Token::Accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool RunSheetDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(object);
    if (field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) && refuses(field)) return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

QWidget* RunSheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::EditRole).toString());
    field->setProperty("column", index.column());
    connect(field, &QLineEdit::textEdited, field, [field] {
        field->setProperty("wrong", false);
        field->update();
    });
    return field;
}

bool RunSheetDelegate::refuses(QLineEdit* field) const
{
    auto* model = static_cast<RunSheetModel*>(static_cast<QAbstractItemView*>(parent())->model());
    const int column = field->property("column").toInt();
    const RunSheetModel::Part part = model->placeOf(column).part;
    if (part == RunSheetModel::Part::Comment) return false;
    std::optional<base::Error> error;
    if (part == RunSheetModel::Part::Vessel) {
        const std::string name = field->text().trimmed().toStdString();
        const auto vessel = studies::readVessel(model->study()->plate, name);
        if (!vessel && !name.empty()) error = vessel.error();
    } else if (const auto read = model->readCell(column, field->text()); !read)
        error = read.error();
    if (!error) return false;
    field->setProperty("wrong", true);
    field->update();
    emit model->refused(*error);
    return true;
}

} // namespace titer::study
