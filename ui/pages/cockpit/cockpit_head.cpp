#include "ui/pages/cockpit/cockpit_head.h"

#include "app/boards/board_templates.h"
#include "app/common/sentence.h"
#include "ui/look/room.h"
#include "ui/tiles/board/spans.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::ChipRow;
using widgets::Label;
using widgets::Segments;
using widgets::toolButton;

namespace {

constexpr std::size_t dayChoice = 1;

QList<widgets::Segment> spanSegments()
{
    QList<widgets::Segment> segments;
    for (const tiles::SpanChoice& span : tiles::spanChoices()) segments.append({{}, tiles::spanLabel(span)});
    return segments;
}

} // namespace

CockpitHead::CockpitHead(app::BoardSession& boards)
    : Plate(Token::Base, Qt::BottomEdge)
    , m_boards(boards)
    , m_name(new Label({}, Type::PageTitle))
    , m_chips(new ChipRow)
    , m_plus(toolButton(QStringLiteral("i-plus"), tr("Add a board")))
    , m_more(toolButton(QStringLiteral("i-more"), tr("Menu of the board")))
    , m_spans(new Segments(spanSegments()))
    , m_origin(new QPushButton)
    , m_add(new QPushButton(look::icon(QStringLiteral("i-plus")), tr("Add tile")))
    , m_lock(new QPushButton(look::icon(QStringLiteral("i-lock")), tr("Locked")))
{
    m_spans->setAccessibleName(tr("Time shown"));
    m_spans->setCurrent(int(dayChoice));
    layOut();
    connectAll();
    arrange();
}

void CockpitHead::layOut()
{
    const int u = Theme::current().u();
    auto* row = new QHBoxLayout(this);
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
}

void CockpitHead::connectAll()
{
    connect(m_chips, &ChipRow::chosen, this, [this](int index) {
        if (index >= 0 && index < int(m_boards.boards().size()))
            emit boardChosen(m_boards.boards()[std::size_t(index)].id);
    });
    connect(m_plus, &QToolButton::clicked, this, &CockpitHead::showTemplates);
    connect(m_more, &QToolButton::clicked, this, &CockpitHead::showMenu);
    connect(m_spans, &Segments::currentChanged, this, [this](int index) {
        if (index >= 0) emit spanChosen(tiles::spanChoices()[std::size_t(index)].seconds);
    });
    connect(m_origin, &QPushButton::clicked, this, &CockpitHead::showOrigins);
    connect(m_add, &QPushButton::clicked, this, &CockpitHead::tileAsked);
    connect(m_lock, &QPushButton::toggled, this, &CockpitHead::lock);
    connect(&Theme::current(), &Theme::changed, this, &CockpitHead::arrange);
}

void CockpitHead::refresh()
{
    QStringList names;
    int on = -1;
    for (const app::Board& board : m_boards.boards()) {
        if (board.id == m_boards.shown()) on = int(names.size());
        names.append(QString::fromStdString(board.name));
    }
    m_chips->setNames(names, tr("Show the board %1"));
    m_chips->setOn(on);
    const app::Board* board = m_boards.find(m_boards.shown());
    setVisible(board);
    if (!board) return;
    m_name->setText(tr("%1 board", "name of a board").arg(QString::fromStdString(board->name)));
    const QSignalBlocker quiet(m_lock);
    m_lock->setChecked(board->locked);
    m_add->setEnabled(!board->locked);
}

void CockpitHead::lock(bool locked)
{
    const app::Board* shown = m_boards.find(m_boards.shown());
    if (!shown || shown->locked == locked) return;
    app::Board board = *shown;
    board.locked = locked;
    m_boards.change(board, locked ? tr("Lock board") : tr("Unlock board"));
}

void CockpitHead::resizeEvent(QResizeEvent* event)
{
    Plate::resizeEvent(event);
    arrange();
}

// In a narrow window the chips name the board, and buttons are icons with tooltips.
void CockpitHead::arrange()
{
    const bool narrow = look::isNarrow(this);
    m_name->setVisible(!narrow);
    m_add->setText(narrow ? QString() : tr("Add tile"));
    m_lock->setText(narrow ? QString() : tr("Locked"));
}

void CockpitHead::setOrigins(const QStringList& names, int chosen, const QString& shown)
{
    m_origins = names;
    m_originChosen = chosen;
    m_origin->setText(shown);
    m_origin->setAccessibleName(tr("Values of: %1").arg(shown));
    m_origin->setVisible(!names.isEmpty());
}

void CockpitHead::showOrigins()
{
    QMenu menu(this);
    for (int i = 0; i < m_origins.size(); ++i) {
        QAction* action = menu.addAction(m_origins[i]);
        action->setCheckable(true);
        action->setChecked(i == m_originChosen);
        connect(action, &QAction::triggered, this, [this, i] { emit originChosen(i); });
    }
    menu.exec(m_origin->mapToGlobal(QPoint(0, m_origin->height())));
}

void CockpitHead::showTemplates()
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const app::BoardTemplate& one : app::boardTemplates()) {
        QAction* action = menu.addAction(app::label(one.label));
        action->setToolTip(app::label(one.help));
        connect(action, &QAction::triggered, this, [this, id = std::string(one.id)] { emit boardAsked(id); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Empty board")), &QAction::triggered, this, [this] { emit boardAsked({}); });
    menu.exec(m_plus->mapToGlobal(QPoint(0, m_plus->height())));
}

void CockpitHead::showMenu()
{
    QMenu menu(this);
    connect(menu.addAction(tr("Rename board…")), &QAction::triggered, this, &CockpitHead::rename);
    QAction* even = menu.addAction(tr("Arrange tiles"));
    connect(even, &QAction::triggered, this, &CockpitHead::arrangeAsked);
    connect(menu.addAction(tr("Calculated tags…")), &QAction::triggered, this, &CockpitHead::formulasAsked);
    menu.addSeparator();
    const std::pair<QString, tiles::ExportFormat> formats[] = {{tr("Save board as PNG…"), tiles::ExportFormat::Png},
                                                               {tr("Save board as SVG…"), tiles::ExportFormat::Svg},
                                                               {tr("Save values as CSV…"), tiles::ExportFormat::Csv}};
    for (const auto& [words, format] : formats)
        connect(menu.addAction(words), &QAction::triggered, this,
                [this, format = format] { emit exportAsked(format); });
    menu.addSeparator();
    menu.addActions(m_outerActs);
    connect(menu.addAction(tr("Set up alarms…")), &QAction::triggered, this, &CockpitHead::alarmsAsked);
    menu.addSeparator();
    QAction* remove = menu.addAction(tr("Remove board"));
    const app::Board* board = m_boards.find(m_boards.shown());
    for (QAction* change : {even, remove}) change->setEnabled(board && !board->locked);
    connect(remove, &QAction::triggered, this,
            [this] { m_boards.remove(m_boards.shown(), tr("Remove board")); }); // undo brings it back
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CockpitHead::rename()
{
    const app::Board* shown = m_boards.find(m_boards.shown());
    if (!shown) return;
    app::Board board = *shown;
    const QString name = widgets::askText(this, tr("Rename board"), tr("Name"), QString::fromStdString(board.name));
    if (name.trimmed().isEmpty()) return;
    board.name = name.trimmed().toStdString();
    m_boards.change(board, tr("Rename board"));
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_cockpit_head.cpp"
