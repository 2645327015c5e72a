// Choice of a kind of tile.
#include "ui/pages/cockpit/tile_chooser.h"

#include "generated/tiles_catalogue.h"
#include "ui/look/room.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;

TileChooser::TileChooser(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Add tile"));
    m_search->setPlaceholderText(tr("Find a kind of tile"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Kinds of tiles"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TileChooser::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { take(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemActivated, this, &TileChooser::take);
    connect(m_list, &QListWidget::itemClicked, this, &TileChooser::take);
}

void TileChooser::open(QWidget* below)
{
    m_search->clear();
    m_list->clear();
    for (const tiles::TileType* type : tiles::all()) {
        const QString label = QCoreApplication::translate("tiles", type->label);
        auto* item = new QListWidgetItem(label + u'\n' + QCoreApplication::translate("tiles", type->help), m_list);
        item->setData(Qt::UserRole, QLatin1String(type->id));
    }
    m_list->sortItems();
    narrow({});
    const int u = Theme::current().u();
    const QRect room = below->screen()->availableGeometry();
    const QPoint corner = below->mapToGlobal(QPoint(0, below->height()));
    const QSize size(100 * u, std::clamp(room.bottom() - corner.y() - 4 * u, 40 * u, 130 * u));
    setGeometry(look::onScreen(below, {corner, size}));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void TileChooser::narrow(const QString& words)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden()) first = item;
    }
    m_list->setCurrentItem(first);
}

void TileChooser::take(const QListWidgetItem* item)
{
    if (!item || !isVisible()) return;
    const QString type = item->data(Qt::UserRole).toString();
    hide();
    emit chosen(type);
}

// From the words to the list by the arrow keys.
bool TileChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_tile_chooser.cpp"
