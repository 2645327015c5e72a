#include "ui/wall/wall_page.h"

#include "app/boards/wall_pages.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace titer::wall {

using look::Theme;

class WallPage::Plate : public widgets::Card {
public:
    Plate(const app::Tile& tile, const tiles::TileContext& context, double span, QWidget* parent)
        : widgets::Card(parent)
        , m_feed(context.feed)
        , m_title(new widgets::Label({}, look::Type::Strong))
        , m_remark(new widgets::Label({}, look::Type::Caption, look::Token::Muted))
    {
        setPadding(3);
        auto* head = new QHBoxLayout;
        m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        head->addWidget(m_title, 1);
        head->addWidget(m_remark);
        body()->addLayout(head);
        const tiles::TileType* type = tiles::findType(tile.type);
        if (!type) {
            m_title->setText(QString::fromStdString(tile.title.empty() ? tile.type : tile.title));
            m_remark->setText(WallPage::tr("of a newer Titer"));
            body()->addStretch(1);
            return;
        }
        m_feed.setUnit(tile.settings.value(tiles::unitKey));
        m_view = type->make({m_feed, context.alarms}, this);
        m_view->setTile(tile);
        m_view->setSpan(span);
        body()->addWidget(m_view, 1);
        connect(m_view, &tiles::TileView::headChanged, this, [this] { refreshHead(); });
        refreshHead();
    }

    // The tile lets go of the feed that this holds.
    ~Plate() override { delete m_view; }

    void setHeld(const QString& sentence)
    {
        m_held = sentence;
        refreshHead();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        widgets::Card::resizeEvent(event);
        refreshHead();
    }

private:
    void refreshHead()
    {
        if (!m_view) return;
        const int u = Theme::current().u();
        const QMargins margins = body()->contentsMargins();
        const int room = width() - margins.left() - margins.right();
        // The title goes first, as on boards.
        const QString title = m_title->fontMetrics().elidedText(m_view->title(), Qt::ElideRight, room);
        const int left = room - m_title->fontMetrics().horizontalAdvance(title) - 2 * u;
        const QString remark = m_held.isEmpty() ? m_view->remark() : m_held;
        m_title->setText(title);
        m_remark->setText(left < 6 * u ? QString() : m_remark->fontMetrics().elidedText(remark, Qt::ElideRight, left));
        setAccessibleName(m_view->sentence());
    }

    app::ShownFeed m_feed; // in the units of the tile
    widgets::Label* m_title;
    widgets::Label* m_remark;
    tiles::TileView* m_view = nullptr;
    QString m_held;
};

WallPage::WallPage(const app::Board& board, const tiles::TileContext& context, double span, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
{
    for (const app::Tile& tile : m_board.tiles) m_plates.push_back(new Plate(tile, context, span, this));
    connect(&Theme::current(), &Theme::changed, this, &WallPage::arrange);
}

void WallPage::setHeld(const QString& sentence)
{
    for (std::size_t i = 0; i < m_plates.size(); ++i)
        if (m_board.tiles[i].type == "alarm_list") m_plates[i]->setHeld(sentence);
}

void WallPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WallPage::arrange()
{
    const double gap = 2.5 * Theme::current().u();
    const double column = (width() + gap) / app::boardColumns, row = (height() + gap) / app::wallRows;
    for (std::size_t i = 0; i < m_plates.size(); ++i) {
        const app::TilePlace& at = m_board.tiles[i].place;
        m_plates[i]->setGeometry(
            QRectF(at.column * column, at.row * row, at.columns * column - gap, at.rows * row - gap).toRect());
    }
}

} // namespace titer::wall

#include "ui/wall/moc_wall_page.cpp"
