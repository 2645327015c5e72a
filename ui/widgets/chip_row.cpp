// Room for chips.
#include "ui/widgets/chip_row.h"

#include "ui/look/theme.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace titer::widgets {

using look::Theme;

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_more(new QToolButton)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * Theme::current().u());
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    connect(&Theme::current(), &Theme::changed, this, &ChipRow::fit);
}

void ChipRow::setNames(const QStringList& names, const QString& hint)
{
    if (names == m_names) return;
    m_names = names;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* chip = new widgets::Chip(names[i]);
        chip->setToolTip(hint.arg(names[i]));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { emit chosen(i); });
        m_row->insertWidget(i, chip);
        m_chips.append(chip);
    }
    setOn(-1);
}

void ChipRow::setOn(int index)
{
    m_on = index;
    for (int i = 0; i < m_chips.size(); ++i) m_chips[i]->setChecked(i == index);
    fit();
}

void ChipRow::setEnd(QWidget* widget)
{
    m_end = widget;
    m_row->addWidget(widget);
    fit();
}

QSize ChipRow::minimumSizeHint() const
{
    const int end = m_end ? m_end->sizeHint().width() + m_row->spacing() : 0;
    return {m_more->sizeHint().width() + end, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// A set that is on is named by the menu's button where its chip has no room.
void ChipRow::fit()
{
    const int gap = m_row->spacing();
    const int end = m_end ? m_end->sizeHint().width() + gap : 0;
    const auto count = static_cast<int>(m_chips.size());
    int all = -gap;
    for (const widgets::Chip* chip : std::as_const(m_chips)) all += chip->sizeHint().width() + gap;
    m_shown = count;
    const auto nameMore = [this, count] {
        m_more->setText(m_on >= m_shown && m_on < count ? m_names[m_on] : tr("More", "sets of plots"));
    };
    if (all + end > width()) {
        int room = width() - end;
        for (m_shown = 0; m_shown < count; ++m_shown) {
            nameMore();
            const int chip = m_chips[m_shown]->sizeHint().width() + gap;
            if (room - chip < m_more->sizeHint().width()) break;
            room -= chip;
        }
    }
    nameMore();
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(m_shown < count);
    for (int i = 0; i < count; ++i) m_chips[i]->setVisible(i < m_shown);
}

void ChipRow::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (int i = m_shown; i < m_names.size(); ++i) {
        QAction* action = menu->addAction(m_names[i]);
        action->setCheckable(true);
        action->setChecked(i == m_on);
        connect(action, &QAction::triggered, this, [this, i] { emit chosen(i); });
    }
}

} // namespace titer::widgets

#include "ui/widgets/moc_chip_row.cpp"
