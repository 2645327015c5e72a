// Command palette.
#include "ui/window/frame/command_palette.h"

#include "ui/look/icons.h"
#include "ui/look/symbols.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::window {

using look::icon;
using look::paintIcon;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Command;

namespace {

constexpr int maxRows = 60;
constexpr int shortcutRole = Qt::UserRole, symbolRole = Qt::UserRole + 1, iconRole = Qt::UserRole + 2;

// Icon or symbol, text, and the key or group at the right.
class Row : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {10, Theme::current().fieldHeight() + Theme::current().u()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const int u = theme.u();
        const QRect r = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Token::Selection));
            painter->drawRoundedRect(r.adjusted(u, 0, -u, 0), theme.radius(Radius::Field), theme.radius(Radius::Field));
        }
        const QRectF sign(r.left() + 3 * u, r.center().y() - 2.5 * u, 5 * u, 5 * u);
        if (const QString symbol = index.data(symbolRole).toString(); !symbol.isEmpty()) {
            look::SymbolStyle style;
            style.penScale = 0.6;
            look::paintSymbol(painter, symbol, sign.adjusted(-u / 2.0, -u / 2.0, u / 2.0, u / 2.0), style);
        } else if (const QString icon = index.data(iconRole).toString(); !icon.isEmpty()) {
            paintIcon(painter, icon, sign, theme.color(Token::Muted));
        }
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(Token::Muted));
        const QString key = index.data(shortcutRole).toString();
        const int keyWidth = painter->fontMetrics().horizontalAdvance(key);
        painter->drawText(r.adjusted(0, 0, -3 * u, 0), Qt::AlignRight | Qt::AlignVCenter, key);
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme.color(Token::Text));
        const QRect words = r.adjusted(10 * u, 0, -keyWidth - 5 * u, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Command palette"));
    auto* column = new QVBoxLayout(this);
    m_field->addAction(icon(QStringLiteral("i-search"), Token::Muted), QLineEdit::LeadingPosition);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new Row(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        actOn(m_list->row(item), QApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    hide();
}

void CommandPalette::setSource(Source source)
{
    m_source = std::move(source);
}

void CommandPalette::open(const QString& typed)
{
    appear(typed, widgets::Search::All);
}

void CommandPalette::find()
{
    appear({}, widgets::Search::Places);
}

void CommandPalette::appear(const QString& typed, widgets::Search search)
{
    m_search = search;
    m_field->setPlaceholderText(search == widgets::Search::All ? tr("Search or run a command")
                                                               : tr("Find a unit, a stream, a field, a tag or a run"));
    m_field->setAccessibleName(m_field->placeholderText());
    if (!isVisible()) m_returnTo = QApplication::focusWidget(); // Ctrl+F after Ctrl+K
    m_field->setText(typed);
    refill();
    arrange();
    show();
    raise();
    m_field->setFocus();
    m_field->selectAll();
}

void CommandPalette::refill()
{
    m_commands = m_source ? m_source(m_field->text().trimmed(), m_search) : QList<Command>();
    if (m_commands.size() > maxRows) m_commands.resize(maxRows);
    m_list->clear();
    for (const Command& command : std::as_const(m_commands)) {
        auto* item = new QListWidgetItem(command.text, m_list);
        QString key = command.shortcut.isEmpty() ? command.group : command.shortcut;
        //: Behind what a row of the palette is: that this key opens it next to what is shown.
        if (command.beside) key = tr("%1 · Ctrl+Enter: next to this one").arg(key);
        item->setData(shortcutRole, key);
        item->setData(symbolRole, command.symbol);
        item->setData(iconRole, command.icon);
    }
    if (m_commands.isEmpty()) {
        auto* none = new QListWidgetItem(m_search == widgets::Search::All
                                             ? tr("No matches. Try a unit, a parameter or an action.")
                                             : tr("Nothing here is called so. Ctrl+K adds units and runs commands."),
                                         m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    arrange();
}

void CommandPalette::arrange()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    layout()->setSpacing(2 * u);
    const int rows = std::clamp(int(m_list->count()), 1, 10);
    const int height = rows * (Theme::current().fieldHeight() + u) + Theme::current().fieldHeight() + 7 * u;
    const int width = std::min(parentWidget()->width() - 8 * u, 160 * u);
    setGeometry((parentWidget()->width() - width) / 2, 15 * u, width,
                std::min(height, parentWidget()->height() - 20 * u));
}

void CommandPalette::actOn(int row, bool beside)
{
    if (row < 0 || row >= m_commands.size())
        return; // where nothing matches, the next keys are still meant for the field
    const Command command = m_commands[row];
    const std::function<void()> act = beside && command.beside ? command.beside : command.act;
    hide();
    if (m_returnTo) m_returnTo->setFocus();
    if (act) act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) arrange();
    if (watched != m_field) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int row = m_list->currentRow(), last = m_list->count() - 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        if (m_returnTo) m_returnTo->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        actOn(row, static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier);
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(last, row + 9));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, row - 9));
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Control), 1));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(Radius::Card),
                            theme.radius(Radius::Card));
}

} // namespace titer::window

#include "ui/window/frame/moc_command_palette.cpp"
