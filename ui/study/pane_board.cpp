// Panes on cards.
#include "ui/study/pane_board.h"

#include "ui/look/icons.h"
#include "ui/shown/plot_place.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace titer::study {

using look::Theme;
using widgets::Card;

namespace {

constexpr int upperShare = 45, lowerShare = 55; // of the height
constexpr int stackedBelow = 180;               // [u] of the width
constexpr int minUpper = 64;                    // over tabs, whose plots may take all the height [u]

} // namespace

PaneBoard::PaneBoard(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_upper(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_lower(new QHBoxLayout)
    , m_tabs(new QTabWidget)
{
    const int u = Theme::current().u();
    m_column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    m_column->setSpacing(3 * u);
    m_upper->setSpacing(3 * u);
    m_lower->setSpacing(3 * u);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Panes of the study"));
    m_tabs->hide();
    m_column->addLayout(m_upper, upperShare);
    m_column->addLayout(m_lower, lowerShare);
    m_lower->addWidget(m_tabs, 1);
}

void PaneBoard::addPane(QWidget* pane, const QString& title, Row row, int share, bool kept,
                        const std::function<void(QWidget*)>& corner)
{
    const int index = int(m_panes.size());
    auto* card = new Card;
    card->setPadding(3);
    card->body()->addWidget(pane);
    auto* button = new QToolButton;
    button->setIcon(look::icon(QStringLiteral("i-expand")));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Enlarge %1", "a pane").arg(title));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, index] { setFull(m_full == index ? -1 : index); });
    corner(button);
    m_panes.append({card, title, row, share, kept, button});
    arrange();
}

void PaneBoard::setPresent(int pane, bool present)
{
    if (m_panes[pane].present == present) return;
    m_panes[pane].present = present;
    if (m_full == pane && !present) m_full = -1;
    arrange();
}

// In still less room the panes that are not tabs stand under each other.
void PaneBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool stacked = m_narrow && width() < stackedBelow * Theme::current().u();
    m_upper->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PaneBoard::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    arrange();
}

void PaneBoard::setFull(int pane)
{
    if (pane == m_full) return;
    const int before = m_full;
    m_full = pane;
    arrange();
    m_panes[pane >= 0 ? pane : before].corner->setFocus(Qt::OtherFocusReason);
}

bool PaneBoard::leaveFull()
{
    if (m_full < 0) return false;
    setFull(-1);
    return true;
}

void PaneBoard::arrange()
{
    const QString shown = m_tabs->currentIndex() >= 0 ? m_tabs->tabText(m_tabs->currentIndex()) : QString();
    while (m_tabs->count() > 0) m_tabs->removeTab(0);
    for (const Pane& pane : std::as_const(m_panes)) {
        m_upper->removeWidget(pane.card);
        m_lower->removeWidget(pane.card);
    }
    for (int i = 0; i < m_panes.size(); ++i) {
        const Pane& pane = m_panes[i];
        pane.corner->setChecked(i == m_full);
        if (!pane.present) {
            pane.card->setParent(this);
            pane.card->hide();
            continue;
        }
        if (m_full < 0 && m_narrow && !pane.kept) {
            m_tabs->addTab(pane.card, pane.title);
            continue;
        }
        pane.card->setParent(this);
        pane.card->setMinimumHeight(m_narrow ? minUpper * Theme::current().u() : 0);
        const bool whole = m_full == i;
        (pane.row == Row::Upper || whole ? m_upper : m_lower)->addWidget(pane.card, pane.share);
        pane.card->setVisible(m_full < 0 || whole);
    }
    m_tabs->setVisible(m_tabs->count() > 0);
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabText(i) == shown) m_tabs->setCurrentIndex(i);
    m_column->setStretch(1, m_full < 0 ? lowerShare : 0);
}

// What the plot of a pane asks for comes later than the click on its tab; whoever scrolls is left alone.
QScrollArea* scrolled(PaneBoard* board)
{
    QScrollArea* scroll = widgets::plainScroll(new shown::PlotPlace(board));
    QScrollBar* bar = scroll->verticalScrollBar();
    const auto follows = std::make_shared<bool>(false);
    const auto toTabs = [board, scroll, bar, follows] {
        const QTabWidget* tabs = board->tabs();
        const int top = tabs->mapTo(scroll->widget(), QPoint()).y(), room = scroll->viewport()->height();
        if (*follows) bar->setValue(std::clamp(bar->value(), std::min(top, top + tabs->height() - room), top));
    };
    QObject::connect(board->tabs(), &QTabWidget::tabBarClicked, scroll, [follows, toTabs] {
        *follows = true;
        toTabs();
    });
    QObject::connect(bar, &QScrollBar::rangeChanged, scroll, toTabs);
    QObject::connect(bar, &QScrollBar::actionTriggered, scroll, [follows] { *follows = false; });
    return scroll;
}

} // namespace titer::study

#include "ui/study/moc_pane_board.cpp"
