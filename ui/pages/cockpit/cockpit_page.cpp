// The Cockpit page. What leaves it as a file: cockpit_export.cpp; its menus: cockpit_menus.cpp.
#include "ui/pages/cockpit/cockpit_page.h"

#include "app/boards/board_layout.h"
#include "app/boards/board_templates.h"
#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/pages/cockpit/tile_chooser.h"
#include "ui/tiles/board/spans.h"
#include "ui/tiles/board/tile_form.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/room.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace titer::pages {

using widgets::ChipRow;
using widgets::Plate;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int reportTime = 8000; // [ms]
constexpr std::size_t dayChoice = 1;

QToolButton* makeTool(const char* icon, const QString& words)
{
    auto* button = new QToolButton;
    button->setIcon(look::icon(QLatin1String(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

CockpitPage::CockpitPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_name(new Label({}, Type::PageTitle))
    , m_chips(new ChipRow)
    , m_plus(makeTool("i-plus", tr("Add a board")))
    , m_more(makeTool("i-more", tr("Menu of the board")))
    , m_origin(new QPushButton)
    , m_add(new QPushButton(look::icon(QStringLiteral("i-plus")), tr("Add tile")))
    , m_lock(new QPushButton(look::icon(QStringLiteral("i-lock")), tr("Locked")))
    , m_reported(new Label({}, Type::Body, Token::Muted))
    , m_first(new QPushButton(tr("Add tile")))
    , m_content(new QStackedWidget)
    , m_view(new tiles::BoardView({work.feed, work.alarms}))
    , m_tiles(new TileChooser(this))
{
    QList<widgets::Segment> segments;
    for (const tiles::SpanChoice& span : tiles::spanChoices()) segments.append({{}, tiles::spanLabel(span)});
    m_spans = new widgets::Segments(segments);
    m_spans->setAccessibleName(tr("Time shown"));
    m_spans->setCurrent(int(dayChoice));
    m_head = makeHead();
    m_reported->setWordWrap(true);
    m_reported->hide();
    auto* board = new QWidget;
    auto* inside = new QVBoxLayout(board);
    const int u = Theme::current().u();
    inside->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    inside->addWidget(m_reported);
    inside->addWidget(makeBare(), 1);
    inside->addWidget(m_view, 1);
    m_content->addWidget(emptyState());
    m_content->addWidget(board);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_content, 1);
    m_form = new tiles::TileForm(work.feed, this);
    connectAll();
    refresh();
    arrange();
}

QWidget* CockpitPage::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    row->setSpacing(3 * u);
    m_lock->setCheckable(true);
    m_lock->setToolTip(tr("A locked board cannot be changed by accident: its tiles cannot be moved, configured or "
                          "removed."));
    m_lock->setAccessibleName(tr("Locked"));
    m_add->setToolTip(tr("Add a tile to this board"));
    m_add->setAccessibleName(tr("Add tile"));
    m_origin->setToolTip(tr("Source of the board values"));
    m_origin->hide();
    m_chips->setEnd(m_plus);
    row->addWidget(m_name);
    row->addWidget(m_chips, 1);
    row->addWidget(m_origin);
    row->addWidget(m_spans);
    row->addWidget(m_add);
    row->addWidget(m_lock);
    row->addWidget(m_more);
    return head;
}

// Says what the page is for, with a template for each kind of plant.
QWidget* CockpitPage::emptyState()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    auto* text = new Label(tr("Choose a template: bioreactor, chromatography, overview."), Type::Section);
    auto* more =
        new Label(tr("A board shows values, trends and alarms as tiles. It uses the tags of this plant, and you can "
                     "change everything on it."),
                  Type::Body, Token::Muted);
    for (Label* label : {text, more}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(more);
    for (const app::BoardTemplate& one : app::boardTemplates()) {
        auto* button = new QPushButton(app::label(one.label));
        button->setToolTip(app::label(one.help));
        button->setAutoDefault(true); // Enter acts
        if (&one == &app::boardTemplates().front()) {
            button->setProperty("role", "primary");
            place->setFocusProxy(button);
        }
        connect(button, &QPushButton::clicked, this, [this, id = std::string(one.id)] { addBoard(id); });
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    auto* empty = new QPushButton(tr("Empty board"));
    empty->setAutoDefault(true);
    connect(empty, &QPushButton::clicked, this, [this] { addBoard({}); });
    column->addWidget(empty, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
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

void CockpitPage::connectAll()
{
    m_reportTime.setSingleShot(true);
    m_reportTime.setInterval(reportTime);
    connect(&m_reportTime, &QTimer::timeout, this, &CockpitPage::showPermission);
    connect(&m_work.boards, &app::BoardSession::changed, this, &CockpitPage::refresh);
    connect(&m_work.boards, &app::BoardSession::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
    connect(m_chips, &ChipRow::chosen, this, [this](int index) {
        if (index >= 0 && index < int(m_work.boards.boards().size()))
            showBoard(m_work.boards.boards()[std::size_t(index)].id);
    });
    connect(m_plus, &QToolButton::clicked, this,
            [this] { plusMenu(m_plus->mapToGlobal(QPoint(0, m_plus->height()))); });
    connect(m_more, &QToolButton::clicked, this,
            [this] { boardMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_spans, &widgets::Segments::currentChanged, this, [this](int index) {
        if (index >= 0) m_view->setSpan(tiles::spanChoices()[std::size_t(index)].seconds);
    });
    connect(m_origin, &QPushButton::clicked, this, &CockpitPage::originMenu);
    connect(m_add, &QPushButton::clicked, this, &CockpitPage::askTile);
    connect(m_lock, &QPushButton::toggled, this, &CockpitPage::setLocked);
    connect(m_tiles, &TileChooser::chosen, this, [this](const QString& type) { addTile(type.toStdString()); });
    connect(m_view, &tiles::BoardView::edited, this,
            [this](const app::Board& board, const QString& text) { change(board, text); });
    connect(m_view, &tiles::BoardView::acted, this, &CockpitPage::report);
    connect(m_view, &tiles::BoardView::alarmAsked, this, &CockpitPage::alarmAsked);
    connect(m_view, &tiles::BoardView::exportAsked, this, &CockpitPage::save);
    connect(m_view, &tiles::BoardView::settingsAsked, this, [this](const std::string& tile) {
        if (const app::Tile* one = app::findTile(m_view->board(), tile)) m_form->open(*one);
    });
    connect(m_form, &tiles::TileForm::edited, this, [this](const app::Tile& tile) {
        app::Board board = m_view->board();
        for (app::Tile& one : board.tiles)
            if (one.id == tile.id) one = tile;
        change(board, tr("Set up tile"), QString::fromStdString(tile.id));
    });
    connect(m_form, &tiles::TileForm::closed, this, [this] { m_view->focusTile(m_form->tile().id); });
    connect(&Theme::current(), &Theme::changed, this, &CockpitPage::arrange);
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
    QStringList names;
    int on = -1;
    for (std::size_t i = 0; i < boards.size(); ++i) {
        names.append(QString::fromStdString(boards[i].name));
        if (boards[i].id == boardId()) on = int(i);
    }
    m_chips->setNames(names, tr("Show the board %1"));
    m_chips->setOn(on);
    const app::Board* board = m_work.boards.find(boardId());
    m_content->setCurrentIndex(board ? 1 : 0);
    m_head->setVisible(board);
    if (!board) return m_form->follow({});
    m_name->setText(tr("%1 board", "name of a board").arg(QString::fromStdString(board->name)));
    const QSignalBlocker quiet(m_lock);
    m_lock->setChecked(board->locked);
    m_add->setEnabled(!board->locked);
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
    if (!id.empty())
        board = app::makeBoard(id, {m_work.document.flowsheet(), m_work.feed.tags(),
                                    [](std::string_view type) { return tiles::findType(type) != nullptr; }});
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
    m_tiles->open(m_first->isVisible() ? m_first : m_add);
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

void CockpitPage::setLocked(bool locked)
{
    app::Board board = m_view->board();
    if (boardId().empty() || board.locked == locked) return;
    board.locked = locked;
    change(board, locked ? tr("Lock board") : tr("Unlock board"));
}

void CockpitPage::setUnder(QWidget* under)
{
    m_under = under;
    layout()->addWidget(under);
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
    if (m_under) all.append(m_under);
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
    return {{"view.cockpit"}, {"board.tile", [this] { askTile(); }}};
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

void CockpitPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window the chips name the board, and buttons are icons with tooltips.
void CockpitPage::arrange()
{
    const bool narrow = widgets::isNarrow(this);
    m_name->setVisible(!narrow);
    m_add->setText(narrow ? QString() : tr("Add tile"));
    m_lock->setText(narrow ? QString() : tr("Locked"));
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_cockpit_page.cpp"
