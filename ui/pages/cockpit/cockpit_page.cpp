// The Cockpit page: its parts, and the board that they show.
#include "ui/pages/cockpit/cockpit_page.h"

#include "app/boards/board_layout.h"
#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/session/session_record.h"
#include "ui/pages/cockpit/board_export.h"
#include "ui/pages/cockpit/board_start.h"
#include "ui/pages/cockpit/cockpit_head.h"
#include "ui/pages/cockpit/cockpit_past.h"
#include "ui/pages/cockpit/tile_chooser.h"
#include "ui/tiles/board/board_material.h"
#include "ui/tiles/board/replay_controls.h"
#include "ui/tiles/board/tile_form.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int reportTime = 8000; // [ms]

} // namespace

CockpitPage::CockpitPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_head(new CockpitHead(work.boards))
    , m_reported(new Label({}, Type::Body, Token::Muted))
    , m_first(new QPushButton(tr("Add tile")))
    , m_content(new QStackedWidget)
    , m_view(new tiles::BoardView({work.feed, work.alarms}))
    , m_tiles(new TileChooser(this))
{
    m_reported->setWordWrap(true);
    m_reported->hide();
    auto* board = new QWidget;
    auto* inside = new QVBoxLayout(board);
    const int u = Theme::current().u();
    inside->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    inside->addWidget(m_reported);
    inside->addWidget(makeBare(), 1);
    inside->addWidget(m_view, 1);
    auto* start = new BoardStart;
    connect(start, &BoardStart::asked, this, &CockpitPage::addBoard);
    m_content->addWidget(start);
    m_content->addWidget(board);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_content, 1);
    if (work.replay) column->addWidget(m_past = new CockpitPast(*work.replay, this));
    m_form = new tiles::TileForm(work.feed, this);
    connectHead();
    connectAll();
    refresh();
}

// What a board without tiles shows: the act that comes next.
QWidget* CockpitPage::makeBare()
{
    m_bare = new QWidget;
    auto* column = new QVBoxLayout(m_bare);
    column->setSpacing(3 * Theme::current().u());
    auto* text = new Label(tr("This board has no tile yet."), Type::Section);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    m_first->setProperty("role", "primary");
    m_first->setAutoDefault(true);
    m_bare->setFocusProxy(m_first);
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_first, &QPushButton::clicked, this, &CockpitPage::askTile);
    return m_bare;
}

void CockpitPage::connectHead()
{
    connect(m_head, &CockpitHead::boardChosen, this, &CockpitPage::showBoard);
    connect(m_head, &CockpitHead::boardAsked, this, &CockpitPage::addBoard);
    connect(m_head, &CockpitHead::tileAsked, this, &CockpitPage::askTile);
    connect(m_head, &CockpitHead::spanChosen, m_view, &tiles::BoardView::setSpan);
    connect(m_head, &CockpitHead::exportAsked, this, [this](tiles::ExportFormat format) { save({}, format); });
    connect(m_head, &CockpitHead::formulasAsked, this, &CockpitPage::formulasAsked);
    connect(m_head, &CockpitHead::arrangeAsked, m_view, &tiles::BoardView::arrangeEvenly);
    connect(m_head, &CockpitHead::alarmsAsked, this, [this] { emit alarmAsked({}); });
}

void CockpitPage::connectAll()
{
    m_reportTime.setSingleShot(true);
    m_reportTime.setInterval(reportTime);
    connect(&m_reportTime, &QTimer::timeout, this, &CockpitPage::showPermission);
    connect(&m_work.boards, &app::BoardSession::changed, this, &CockpitPage::refresh);
    connect(&m_work.boards, &app::BoardSession::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
    connect(m_tiles, &TileChooser::chosen, this, [this](const QString& type) { addTile(type.toStdString()); });
    connect(m_view, &tiles::BoardView::edited, this,
            [this](const app::Board& board, const QString& text) { change(board, text); });
    connect(m_view, &tiles::BoardView::written, this,
            [this](const app::Board& board, tiles::Writing writing, const std::string& tile) {
                const QString field = QString::fromStdString(tile) + QStringLiteral(" text");
                if (writing == tiles::Writing::Typed)
                    m_work.boards.enter(board, tiles::BoardView::tr("Write in a tile"), field);
                else if (writing == tiles::Writing::Left)
                    m_work.boards.endMerge();
                else
                    m_work.boards.withdraw(board.id, field);
            });
    connect(m_view, &tiles::BoardView::acted, this, &CockpitPage::report);
    connect(m_view, &tiles::BoardView::alarmAsked, this, &CockpitPage::alarmAsked);
    connect(m_view, &tiles::BoardView::limitsAsked, this, &CockpitPage::limitsAsked);
    connect(m_view, &tiles::BoardView::exportAsked, this, &CockpitPage::save);
    connect(m_view, &tiles::BoardView::settingsAsked, this, [this](const std::string& tile) {
        if (const app::Tile* one = app::findTile(m_view->board(), tile)) m_form->open(*one);
    });
    connectForm();
}

void CockpitPage::connectForm()
{
    const auto with = [this](const app::Tile& tile) {
        app::Board board = m_view->board();
        for (app::Tile& one : board.tiles)
            if (one.id == tile.id) one = tile;
        return board;
    };
    const auto titleOf = [](const app::Tile& tile) {
        return QString::fromStdString(tile.id) + QStringLiteral(" title");
    };
    connect(m_form, &tiles::TileForm::edited, this, [this, with](const app::Tile& tile) {
        change(with(tile), tr("Set up tile"), QString::fromStdString(tile.id));
    });
    connect(m_form, &tiles::TileForm::entered, this, [this, with, titleOf](const app::Tile& tile) {
        m_work.boards.enter(with(tile), tr("Set up tile"), titleOf(tile));
    });
    connect(m_form, &tiles::TileForm::entryLeft, &m_work.boards, &app::BoardSession::endMerge);
    connect(m_form, &tiles::TileForm::entryAbandoned, this,
            [this, titleOf](const app::Tile& tile) { m_work.boards.withdraw(boardId(), titleOf(tile)); });
    connect(m_form, &tiles::TileForm::closed, this, [this] { m_view->focusTile(m_form->tile().id); });
}

void CockpitPage::change(const app::Board& board, const QString& text, const QString& mergeKey)
{
    m_work.boards.change(board, text, mergeKey);
}

void CockpitPage::report(const QString& sentence)
{
    m_reported->setText(sentence);
    m_reported->show();
    m_reportTime.start();
}

// What cannot be kept is said for as long as that is so.
void CockpitPage::showPermission()
{
    const bool kept = m_work.boards.writable();
    m_reported->setText(kept ? QString() : tr("This project is read-only: changes here are not saved."));
    m_reported->setVisible(!kept);
}

void CockpitPage::refresh()
{
    if (!m_reportTime.isActive()) showPermission();
    const std::vector<app::Board>& boards = m_work.boards.boards();
    if (!m_work.boards.find(boardId())) m_work.boards.setShown(boards.empty() ? std::string() : boards.front().id);
    m_head->refresh();
    const app::Board* board = m_work.boards.find(boardId());
    m_content->setCurrentIndex(board ? 1 : 0);
    if (!board) return m_form->follow({});
    if (m_view->board() != *board) m_view->setBoard(*board);
    m_bare->setVisible(board->tiles.empty());
    m_view->setVisible(!board->tiles.empty());
    m_form->follow(*board);
    if (isVisible()) m_work.feed.lookAt(app::tagsOf(*board));
}

void CockpitPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (const app::Board* board = m_work.boards.find(boardId())) m_work.feed.lookAt(app::tagsOf(*board));
}

// Keys that neither a tile nor the board has taken.
void CockpitPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_past || !tiles::takeReplayKey(*m_work.replay, *event)) QWidget::keyPressEvent(event);
}

void CockpitPage::showBoard(const std::string& id)
{
    if (!m_work.boards.find(id)) return;
    m_work.boards.setShown(id);
    m_view->setFull({});
    refresh();
}

void CockpitPage::addBoard(const std::string& id)
{
    app::Board board;
    board.name = tr("Board").toStdString();
    if (!id.empty()) board = app::makeBoard(id, tiles::boardMaterial(m_work.document.flowsheet(), m_work.feed));
    showBoard(m_work.boards.add(board, tr("Add board")));
    focusFirst();
}

void CockpitPage::ensureBoard()
{
    if (m_work.boards.boards().empty()) addBoard(app::templateFor(m_work.document.flowsheet()));
}

void CockpitPage::askTile()
{
    if (boardId().empty()) addBoard({});
    if (m_view->board().locked) return report(tr("This board is locked. Unlock it to add a tile."));
    m_tiles->open(m_first->isVisible() ? m_first : m_head->addButton());
}

void CockpitPage::addTile(const std::string& type)
{
    const tiles::TileType* known = tiles::findType(type);
    if (!known || boardId().empty()) return;
    app::Tile tile;
    tile.type = type;
    tile.place.columns = known->columns;
    tile.place.rows = known->rows;
    std::string id;
    change(app::withTile(m_view->board(), tile, &id), tr("Add tile"));
    m_view->focusTile(id);
    // Without tags it shows nothing yet.
    if (known->maxTags > 0)
        if (const app::Tile* one = app::findTile(m_view->board(), id)) m_form->open(*one);
}

void CockpitPage::focusFirst()
{
    if (boardId().empty()) return m_content->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (m_first->isVisible()) return m_first->setFocus(Qt::OtherFocusReason);
    m_view->focusTile({});
}

bool CockpitPage::back()
{
    if (m_form->isVisible()) {
        m_form->follow({});
        return true;
    }
    return m_view->back();
}

QList<QWidget*> CockpitPage::regions() const
{
    QList<QWidget*> all{m_head, m_content->currentWidget(), m_form};
    if (m_past) all.append(m_past);
    return all;
}

void CockpitPage::keep(app::SessionPlace& place) const
{
    place.board = QString::fromStdString(boardId());
}

void CockpitPage::goOn(const app::SessionPlace& place)
{
    showBoard(place.board.toStdString());
}

QList<Page::Act> CockpitPage::acts()
{
    return {{"board.tile", [this] { askTile(); }}, {"board.arrange", [this] { m_view->arrangeEvenly(); }}};
}

QList<widgets::CommandGroup> CockpitPage::commands(const QString& typed)
{
    widgets::CommandGroup group{widgets::CommandKind::Board, 8, {}};
    if (typed.isEmpty()) return {};
    for (const app::Board& board : m_work.boards.boards()) {
        const QString text = tr("Board %1", "its name").arg(QString::fromStdString(board.name));
        if (const int score = widgets::matches(text, typed); score > 0)
            group.found.append(
                {score,
                 {text, tr("Cockpit"), {}, QStringLiteral("i-cockpit"), {}, [this, id = board.id] { showBoard(id); }}});
    }
    return {group};
}

QByteArray CockpitPage::exported(const std::string& tile, tiles::ExportFormat format)
{
    return exportOf(*m_view, tile, format, exportFoot(m_work.document, m_work.feed));
}

void CockpitPage::save(const std::string& tile, tiles::ExportFormat format)
{
    const tiles::TileFrame* frame = m_view->frame(tile);
    const QString endings[] = {QStringLiteral("csv"), QStringLiteral("png"), QStringLiteral("svg")};
    const QString filters[] = {tr("Values (*.csv)"), tr("Picture (*.png)"), tr("Drawing (*.svg)")};
    const auto which = static_cast<std::size_t>(format);
    const QString name = frame ? frame->view()->title() : QString::fromStdString(m_view->board().name);
    // Made before the question: it is what the person saw.
    const QByteArray bytes = exported(tile, format);
    const QString path = widgets::askWhereToSave(
        this, tr("Save"), QString(name).replace(u'/', u'-') + u'.' + endings[which], filters[which], endings[which]);
    if (path.isEmpty()) return;
    if (const base::Done done = app::writeExport(path, bytes); !done) emit failed(app::sentence(done.error().what));
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_cockpit_page.cpp"
