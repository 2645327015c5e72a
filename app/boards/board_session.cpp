// Boards of a project.
#include "app/boards/board_session.h"

#include "app/boards/board_json.h"

#include <QSignalBlocker>

#include <algorithm>
#include <charconv>

namespace titer::app {

namespace {

constexpr std::string_view stem = "board-";

int numberOf(std::string_view id)
{
    int number = 0;
    if (id.starts_with(stem)) std::from_chars(id.data() + stem.size(), id.data() + id.size(), number);
    return number;
}

QString keyOf(const std::string& board, const QString& field)
{
    return QString::fromStdString(board) + u' ' + field;
}

} // namespace

BoardSession::BoardSession(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_boards([this](const auto&) {
        save();
        emit changed();
    })
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_retry, &QTimer::timeout, this, &BoardSession::save);
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        load();
    });
    connect(&document, &Document::projectChanged, this, &BoardSession::changeProject);
    load();
}

BoardSession::~BoardSession()
{
    // What was posted still answers to this object.
    if (ProjectSession* project = m_document.project()) (void)project->ask([](store::ProjectFile&) { return true; });
}

const Board* BoardSession::find(const std::string& id) const
{
    const auto found = std::ranges::find(boards(), id, &Board::id);
    return found == boards().end() ? nullptr : &*found;
}

bool BoardSession::writable() const
{
    return !m_document.project() || m_document.project()->writable();
}

void BoardSession::load()
{
    std::vector<Board> boards;
    m_unread.clear();
    m_highest = 0;
    ++m_project;
    std::optional<base::Error> fault;
    if (ProjectSession* project = m_document.project()) {
        auto items = project->ask([](store::ProjectFile& file) { return file.items(store::ItemKind::Board); });
        if (!items) fault = items.error();
        for (store::Item& item : items ? *items : std::vector<store::Item>()) {
            m_highest = std::max(m_highest, numberOf(item.id));
            base::Result<Board> board = readBoard(item.id, item.text);
            if (board)
                boards.push_back(std::move(*board));
            else
                m_unread.push_back(std::move(item));
            if (!board) fault = board.error();
        }
    }
    m_boards.reset(std::move(boards));
    emit changed();
    if (fault) emit failed(*fault);
}

void BoardSession::readAgain()
{
    if (writable()) return;
    const std::vector<Board> before = boards();
    const QSignalBlocker quiet(this);
    load();
    if (boards() == before) return;
    QMetaObject::invokeMethod(this, &BoardSession::changed, Qt::QueuedConnection);
}

void BoardSession::changeProject()
{
    m_retry.stop();
    m_reported = false;
    if (std::exchange(m_opened, false) || !m_document.project()) return;
    // The same plant in a project that is new.
    ++m_project;
    save();
}

void BoardSession::put(const Board& board, const QString& text, const QString& mergeKey, Join join)
{
    std::vector<Board> after = boards();
    for (Board& one : after)
        if (one.id == board.id) one = board;
    m_boards.change(after, text, mergeKey, join);
}

void BoardSession::change(Board board, const QString& text, const QString& mergeKey)
{
    put(board, text, mergeKey.isEmpty() ? mergeKey : keyOf(board.id, mergeKey), Join::Typing);
}

void BoardSession::enter(const Board& board, const QString& text, const QString& field)
{
    put(board, text, keyOf(board.id, field), Join::Gesture);
}

void BoardSession::withdraw(const std::string& board, const QString& field)
{
    m_boards.withdraw(keyOf(board, field));
}

std::string BoardSession::newId() const
{
    return std::string(stem) + std::to_string(m_highest + 1);
}

std::string BoardSession::add(Board board, const QString& text)
{
    board.id = newId();
    ++m_highest;
    std::vector<Board> after = boards();
    const std::string id = board.id;
    after.push_back(std::move(board));
    m_boards.change(after, text);
    return id;
}

void BoardSession::remove(const std::string& id, const QString& text)
{
    std::vector<Board> after = boards();
    std::erase_if(after, [&](const Board& board) { return board.id == id; });
    m_boards.change(after, text);
}

void BoardSession::putBack(const std::vector<Board>& boards, const QString& text)
{
    m_boards.change(boards, text);
}

void BoardSession::save()
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    m_retry.stop();
    std::vector<store::Item> items;
    for (const Board& board : boards()) items.push_back({board.id, boardJson(board).write()});
    items.insert(items.end(), m_unread.begin(), m_unread.end());
    project->post([this, items = std::move(items), number = m_project](store::ProjectFile& file) {
        const base::Done done = file.saveItems(store::ItemKind::Board, items);
        std::optional<base::Error> error;
        if (!done) error = done.error();
        QMetaObject::invokeMethod(this, [this, number, error] { saved(number, error); }, Qt::QueuedConnection);
    });
}

void BoardSession::saved(quint64 project, const std::optional<base::Error>& error)
{
    if (project != m_project) return;
    if (!error) return void(m_reported = false);
    m_retry.start();
    if (!std::exchange(m_reported, true)) emit failed(*error);
}

} // namespace titer::app

#include "app/boards/moc_board_session.cpp"
