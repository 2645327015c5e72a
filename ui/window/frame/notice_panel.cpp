// Panel of notices.
#include "ui/window/frame/notice_panel.h"

#include "ui/look/icons.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMap>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::window {

using look::icon;
using look::Theme;
using look::Token;
using look::Type;
using widgets::focusWithin;
using widgets::giveFocus;
using widgets::Label;
using widgets::Notice;
using widgets::NoticeBar;

NoticePanel::NoticePanel(QWidget* page)
    : QFrame(page)
    , m_place(new QComboBox)
    , m_list(new NoticeBar)
    , m_empty(new Label(tr("This plant has no errors."), Type::Body, Token::Muted))
    , m_close(new QPushButton)
{
    setAccessibleName(tr("Notices"));
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Notices"), Type::Section));
    head->addStretch();
    m_place->setAccessibleName(tr("Notices of"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_place);
    m_close->setProperty("role", "flat");
    m_close->setIcon(icon(QStringLiteral("i-close"), Token::Muted));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    m_list->setMaxRows(8);
    page->installEventFilter(this);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_place, &QComboBox::currentIndexChanged, this, &NoticePanel::filter);
    // By value: with the list a row may go, and its name.
    const auto shown = [this](QString id) { // NOLINT(performance-unnecessary-value-param)
        hide();
        emit showAsked(id);
    };
    connect(m_list, &NoticeBar::placeActivated, this, shown);
    connect(m_list, &NoticeBar::showActivated, this, shown);
    connect(m_list, &NoticeBar::fixActivated, this, &NoticePanel::fixAsked);
    connect(m_list, &NoticeBar::released, this, [this] {
        const QString place = m_place->currentData().toString();
        const auto isThere = [&](const Notice& notice) { return notice.place == place; };
        if (!place.isEmpty() && std::ranges::none_of(m_notices, isThere)) fillFilter();
        filter();
    });
    hide();
}

void NoticePanel::setNotices(const QList<Notice>& notices, const NoticeBar::Gone& isGone)
{
    const bool within = isVisible() && isAncestorOf(window()->focusWidget());
    m_list->setNotices(notices, isGone);
    // The last one that was corrected leaves the way out.
    if (within && !isAncestorOf(window()->focusWidget())) giveFocus(m_close);
    m_empty->setVisible(notices.isEmpty());
    m_notices = notices;
    fillFilter();
    filter();
}

// A place that has no notices any more gives way to all of them, once the pointer is elsewhere.
void NoticePanel::fillFilter()
{
    const QString present = m_place->currentData().toString();
    QMap<QString, int> counts;
    for (const Notice& notice : std::as_const(m_notices))
        if (!notice.place.isEmpty()) ++counts[notice.place];
    if (m_list->isPointedAt() && !present.isEmpty()) counts.insert(present, counts.value(present));
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    m_place->addItem(tr("All locations (%1)").arg(m_notices.size()), QString());
    for (auto place = counts.cbegin(); place != counts.cend(); ++place)
        m_place->addItem(tr("%1 (%2)", "place, number of notices").arg(place.key()).arg(place.value()), place.key());
    m_place->setCurrentIndex(std::max(m_place->findData(present), 0));
    m_place->setVisible(counts.size() > 1);
}

void NoticePanel::filter()
{
    m_list->listPlace(m_place->currentData().toString());
    if (isVisible()) arrange();
}

void NoticePanel::open()
{
    if (QWidget* focus = window()->focusWidget(); !isAncestorOf(focus)) m_returnTo = focus;
    arrange();
    show();
    raise();
    if (!m_list->focusFirst()) giveFocus(m_close);
}

void NoticePanel::arrange()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(5 * u, 3 * u, 5 * u, 4 * u);
    layout()->setSpacing(2 * u);
    const QSize page = parentWidget()->size();
    const int height = std::min(page.height() * 3 / 5, m_list->sizeHint().height() + 22 * u);
    setGeometry(0, page.height() - height, page.width(), height);
}

bool NoticePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) arrange();
    return QFrame::eventFilter(watched, event);
}

bool NoticePanel::focusNextPrevChild(bool next)
{
    return focusWithin(*this, next) || QFrame::focusNextPrevChild(next);
}

void NoticePanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    const QWidget* focus = window()->focusWidget();
    if (isHidden() && (!focus || isAncestorOf(focus))) giveFocus(m_returnTo);
}

void NoticePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

void NoticePanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Control));
}

} // namespace titer::window

#include "ui/window/frame/moc_notice_panel.cpp"
