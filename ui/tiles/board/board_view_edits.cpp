// What the hand and the keys do with the tiles of a board.
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"
#include "ui/shown/unit_menu.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/spans.h"
#include "ui/tiles/board/tile_frame.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <memory>
#include <utility>

namespace titer::tiles {

using look::Theme;

namespace {

app::GridSize minOf(const TileType* type)
{
    // Of a kind that nobody knows nobody knows it either.
    return type ? app::GridSize{type->minColumns, type->minRows} : app::GridSize{};
}

} // namespace

void BoardView::finish(app::Board board, const QString& text)
{
    if (board == m_board) return;
    m_board = board;
    for (qsizetype i = 0; i < m_frames.size(); ++i) m_frames[i]->setTile(m_board.tiles[std::size_t(i)]);
    arrange();
    emit edited(board, text);
}

TileFrame* BoardView::makeFrame(const app::Tile& tile)
{
    auto* frame = new TileFrame(m_context, widget());
    frame->setTile(tile);
    frame->setSpan(m_span);
    connect(frame, &TileFrame::gripped, this, [this, frame](bool corner) { beginDrag(frame, corner); });
    connect(frame, &TileFrame::draggedTo, this, &BoardView::drag);
    connect(frame, &TileFrame::released, this, [this] { endDrag(true); });
    connect(frame, &TileFrame::menuAsked, this, [this, frame](const QPoint& corner) {
        std::unique_ptr<QMenu> menu(menuOf(frame));
        menu->exec(corner);
    });
    // Other tiles have nothing to do with what is written in one, so that a key costs nothing there.
    connect(frame, &TileFrame::entered, this, [this, frame](const app::Tile& tile) {
        for (app::Tile& own : m_board.tiles)
            if (own.id == tile.id) own.settings = tile.settings;
        frame->setTile(tile);
        emit written(m_board, Writing::Typed, tile.id);
    });
    connect(frame, &TileFrame::entryLeft, this,
            [this, frame] { emit written(m_board, Writing::Left, frame->tile().id); });
    connect(frame, &TileFrame::entryAbandoned, this,
            [this](const app::Tile& tile) { emit written(m_board, Writing::Abandoned, tile.id); });
    connect(frame, &TileFrame::tagActivated, this, &BoardView::tagActivated);
    connect(frame, &TileFrame::alarmAsked, this, &BoardView::alarmAsked);
    connect(frame, &TileFrame::limitsAsked, this, &BoardView::limitsAsked);
    connect(frame, &TileFrame::acted, this, &BoardView::acted);
    return frame;
}

// Says why not.
bool BoardView::mayEdit()
{
    if (m_board.locked)
        emit acted(tr("This board is locked. Unlock it in its header to change it."));
    else if (isNarrow())
        emit acted(tr("In a window this narrow the tiles are on fewer columns. Widen it to arrange them."));
    return !m_board.locked && !isNarrow();
}

void BoardView::arrangeEvenly()
{
    if (!mayEdit()) return;
    setFull({});
    const int space = rowStep() - rectOf({0, 0, 1, 1}).height();
    const int rows = (viewport()->height() + space) / rowStep();
    finish(app::evenly(m_board, {std::max(1, rows), columnStep() / rowStep()},
                       [](const app::Tile& tile) { return minOf(findType(tile.type)); }),
           tr("Arrange tiles"));
}

// --- by hand ---------------------------------------------------------------------------------------------------------

void BoardView::beginDrag(TileFrame* frame, bool corner)
{
    if (m_board.locked || isNarrow() || !m_full.empty()) return;
    m_drag = Drag{frame->tile().id, corner, m_board, m_board, frame->geometry()};
}

// The tile follows the hand, the others show at once where they would go.
void BoardView::drag(const QPoint& away)
{
    TileFrame* held = m_drag ? frame(m_drag->tile) : nullptr;
    if (!held) return;
    const app::TilePlace& at = app::findTile(m_drag->before, m_drag->tile)->place;
    const int columns = qRound(away.x() / columnStep()), rows = qRound(double(away.y()) / rowStep());
    m_drag->moved = true;
    m_drag->preview = m_drag->corner ? app::resized(m_drag->before, m_drag->tile,
                                                    {at.columns + columns, at.rows + rows}, minOf(held->type()))
                                     : app::moved(m_drag->before, m_drag->tile, at.column + columns, at.row + rows);
    held->raise();
    QRect shown = m_drag->from;
    if (m_drag->corner)
        shown.setSize((shown.size() + QSize(away.x(), away.y())).expandedTo(rectOf({0, 0, 1, 1}).size()));
    else
        shown.translate(away);
    held->setGeometry(shown);
    showGhost(rectOf(app::findTile(m_drag->preview, m_drag->tile)->place));
    arrange();
    ensureVisible(shown.center().x(), m_drag->corner ? shown.bottom() : shown.top(), 0, rowStep());
}

void BoardView::endDrag(bool keep)
{
    if (!m_drag) return;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    showGhost({});
    if (keep && drag.moved) finish(drag.preview, drag.corner ? tr("Resize tile") : tr("Move tile"));
    arrange();
}

// --- by keys ---------------------------------------------------------------------------------------------------------

void BoardView::stepTile(TileFrame* frame, int key, bool resize)
{
    if (!mayEdit()) return;
    const int columns = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int rows = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    const std::string& id = frame->tile().id;
    const app::TilePlace& at = frame->tile().place;
    if (resize)
        finish(app::resized(m_board, id, {at.columns + columns, at.rows + rows}, minOf(frame->type())),
               tr("Resize tile"));
    else if (const std::optional<app::Board> after = app::stepped(m_board, id, columns, rows))
        finish(*after, tr("Move tile"));
    ensureWidgetVisible(frame);
}

void BoardView::removeTile(TileFrame* frame)
{
    if (m_board.locked) return void(mayEdit());
    const QList<TileFrame*> list = frames();
    const qsizetype at = list.indexOf(frame);
    TileFrame* next = list.value(at + 1 < list.size() ? at + 1 : at - 1);
    const std::string focus = next ? next->tile().id : std::string();
    const app::Board after = app::withoutTile(m_board, frame->tile().id);
    setBoard(after);
    emit edited(after, tr("Remove tile"));
    if (!focus.empty()) focusTile(focus);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    TileFrame* frame = focused(false);
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                       event->key() == Qt::Key_Down;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape) {
        if (!back()) event->ignore();
    } else if (!frame) {
        event->ignore();
    } else if (arrow && (event->modifiers() & Qt::ControlModifier)) {
        stepTile(frame, event->key(), shift);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        frame->enter();
    } else if (event->key() == Qt::Key_U) {
        QMenu units(this);
        addUnits(&units, frame);
        if (units.isEmpty()) return emit acted(tr("No value in this tile can be shown in another unit."));
        units.exec(frame->mapToGlobal(frame->rect().topLeft()));
    } else if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier) {
        if (frame->tile().tags.empty()) return emit acted(tr("This tile shows no tag that could have limits."));
        emit limitsAsked({frame->tile().tags});
    } else if (event->key() == Qt::Key_Delete) {
        removeTile(frame);
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

// --- the menu --------------------------------------------------------------------------------------------------------

// A setting that every kind of tile has; empty takes it away.
void BoardView::setOwn(TileFrame* frame, const char* key, const std::string& value, const QString& text)
{
    app::Board after = m_board;
    for (app::Tile& tile : after.tiles) {
        if (tile.id != frame->tile().id) continue;
        connect::Settings settings;
        for (const auto& [other, given] : tile.settings.entries())
            if (other != key) settings.add(other, given);
        if (!value.empty()) settings.add(key, value);
        tile.settings = settings;
    }
    finish(after, text);
}

// One for each kind of quantity that its tags measure.
void BoardView::addUnits(QMenu* menu, TileFrame* frame)
{
    std::vector<const app::QuantityKind*> kinds;
    for (const std::string& id : frame->tile().tags) {
        const app::FeedTag* tag = frame->feed().find(id);
        const app::QuantityKind* kind = tag && !tag->ownUnit.empty() ? app::kindOf(tag->unit) : nullptr;
        if (!kind || std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) continue;
        kinds.push_back(kind);
        //: Of a kind of quantity, such as Pressure.
        QMenu* choices = menu->addMenu(tr("Unit of %1").arg(app::nameOf(*kind)));
        choices->setEnabled(!m_board.locked);
        shown::addUnits(choices, {{}, kind->si, tag->unit}, [this, frame](const std::string& unit) {
            setOwn(frame, unitKey, unit, tr("Change the unit shown"));
        });
    }
}

void BoardView::addSpans(QMenu* menu, TileFrame* frame)
{
    QMenu* choices = menu->addMenu(tr("Time shown"));
    choices->setEnabled(!m_board.locked);
    auto* group = new QActionGroup(choices);
    const std::string own = frame->tile().settings.value(spanKey);
    const auto add = [&](const QString& words, const std::string& id) {
        QAction* action = choices->addAction(words);
        action->setCheckable(true);
        action->setChecked(id == own);
        group->addAction(action);
        connect(action, &QAction::triggered, frame,
                [this, frame, id] { setOwn(frame, spanKey, id, tr("Change the time range")); });
    };
    add(tr("As the board"), {});
    for (const SpanChoice& choice : spanChoices()) add(spanLabel(choice), choice.id);
}

QMenu* BoardView::menuOf(TileFrame* frame)
{
    auto* menu = new QMenu(this);
    const std::string id = frame->tile().id;
    const bool full = m_full == id;
    addSpans(menu, frame);
    addUnits(menu, frame);
    QAction* settings = menu->addAction(tr("Tags and settings…"));
    settings->setEnabled(!m_board.locked && frame->type());
    connect(settings, &QAction::triggered, this, [this, id] { emit settingsAsked(id); });
    if (!frame->tile().tags.empty())
        connect(menu->addAction(tr("Limits… (L)")), &QAction::triggered, frame,
                [this, frame] { emit limitsAsked({frame->tile().tags}); });
    menu->addSeparator();
    plot::addNumbers(menu, frame);
    menu->addSeparator();
    const std::pair<QString, ExportFormat> formats[] = {{tr("Save as PNG…"), ExportFormat::Png},
                                                        {tr("Save as SVG…"), ExportFormat::Svg},
                                                        {tr("Save values as CSV…"), ExportFormat::Csv}};
    for (const auto& [words, format] : formats) {
        QAction* action = menu->addAction(words);
        action->setEnabled(format != ExportFormat::Csv || !frame->view()->numbers().isEmpty());
        connect(action, &QAction::triggered, this, [this, id, format = format] { emit exportAsked(id, format); });
    }
    menu->addSeparator();
    if (frame->view()->hasNotes())
        connect(menu->addAction(tr("Write a note (N)")), &QAction::triggered, frame->view(), &TileView::writeNote);
    connect(menu->addAction(full ? tr("Back to the board") : tr("Fill the page")), &QAction::triggered, this,
            [this, id, full] { setFull(full ? std::string() : id); });
    QAction* remove = menu->addAction(tr("Remove tile"));
    remove->setEnabled(!m_board.locked);
    connect(remove, &QAction::triggered, frame, [this, frame] { removeTile(frame); });
    return menu;
}

} // namespace titer::tiles
