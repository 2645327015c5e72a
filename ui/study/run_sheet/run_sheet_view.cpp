// The table of a run sheet.
#include "ui/study/run_sheet/run_sheet_view.h"

#include "app/study/sheet_exchange.h"
#include "ui/look/theme.h"
#include "ui/study/run_sheet/run_sheet_cells.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <set>

namespace titer::study {

using look::Theme;
using look::Type;

RunSheetView::RunSheetView(RunSheetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new RunSheetHead(this));
    setModel(&model);
    setItemDelegate(new RunSheetDelegate(this));
    setAccessibleName(tr("Run sheet"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    connect(&Theme::current(), &Theme::changed, this, &RunSheetView::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &RunSheetView::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from) {
        if (from.column() == 0) widen();
    });
    refresh();
}

void RunSheetView::refresh()
{
    const Theme& theme = Theme::current();
    horizontalHeader()->setMinimumSectionSize(theme.u()); // the style's is wider than a short number
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(Type::Body)).lineSpacing() + 3 * theme.u() / 2);
    m_widths.clear();
    if (!m_model.study()) return;
    for (int column = 0; column < m_model.columnCount(); ++column) m_widths.push_back(widthOf(column));
    fit();
}

// Results that came need more room than their gaps did; columns that are wide stay so.
void RunSheetView::widen()
{
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (m_model.placeOf(column).part == RunSheetModel::Part::Type) continue;
        const Width now = widthOf(column);
        Width& width = m_widths[std::size_t(column)];
        width = {std::max(width.cells, now.cells), std::max(width.min, now.min), std::max(width.wish, now.wish)};
    }
    fit();
}

RunSheetView::Width RunSheetView::widthOf(int column) const
{
    constexpr int sampled = 50; // rows whose cells are measured
    const Theme& theme = Theme::current();
    const int u = theme.u(), pad = 5 * u / 2; // half a unit more than the delegate leaves free
    const QFontMetrics metrics(theme.font(Type::Body)), head(theme.font(Type::Strong));
    const RunSheetModel::Part part = m_model.placeOf(column).part;
    int title = 0, cells = 0;
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString& line : name.split(u'\n')) title = std::max(title, head.horizontalAdvance(line) + 3 * u);
    int broken = 9 * u; // in which the title is whole, on several lines
    while (broken < 28 * u && titleLines(name, broken - 2 * u, theme.font(Type::Strong)).join(u' ').contains(u'…'))
        broken += u;
    if (part == RunSheetModel::Part::Type) cells = widestType(metrics) + pad;
    const int step = std::max(1, m_model.rowCount() / sampled);
    for (int row = 0; row < m_model.rowCount(); row += step)
        cells = std::max(cells, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) + pad);
    if (column == 0) return {title, title, title}; // what it needs beside its arrow is found with the others
    if (part == RunSheetModel::Part::Comment)
        return {8 * u, std::max(broken, 8 * u), std::clamp(cells, std::max(title, 20 * u), std::max(title, 60 * u))};
    const bool verdicts = part == RunSheetModel::Part::Residual &&
                          std::ranges::any_of(m_model.study()->runs, &studies::StudyRun::validation);
    const int verdict = metrics.horizontalAdvance(tr("outside, misses")) + pad;
    if (verdicts) return {verdict, std::max(broken, verdict), std::max(title, verdict)};
    if (part == RunSheetModel::Part::Residual) return {10 * u, std::max(broken, 10 * u), std::max(title, 14 * u)};
    const int min = std::max(cells, broken);
    return {std::max(cells, 9 * u), min, std::clamp(title, min, std::max(min, 28 * u))};
}

// Whether no two titles look alike in columns of these widths.
bool RunSheetView::tellsApart(int Width::* width) const
{
    const QFont font = Theme::current().font(Type::Strong);
    QStringList names, shown;
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        const QString name = m_model.headerData(int(c), Qt::Horizontal, Qt::DisplayRole).toString();
        if (names.contains(name)) continue;
        names.append(name);
        shown.append(titleLines(name, m_widths[c].*width - 2 * Theme::current().u(), font).join(u'\n'));
    }
    return shown.removeDuplicates() == 0;
}

// The arrow of what it is sorted by takes half the height of the head, which the widths of all columns decide.
void RunSheetView::fit()
{
    if (m_widths.empty()) return;
    const QString name = m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    const int title = QFontMetrics(Theme::current().font(Type::Strong)).horizontalAdvance(name) +
                      4 * style()->pixelMetric(QStyle::PM_HeaderMargin);
    for (int pass = 0; pass < 2; ++pass) {
        const int width = title + horizontalHeader()->sizeHint().height() / 2;
        m_widths.front() = {width, width, width};
        spread();
    }
}

// All columns in sight where there is room for their cells; what is left goes to the titles, and then to the comments. Titles give way where
// little is wanting; else they are whole, and the columns scroll.
void RunSheetView::spread()
{
    constexpr int little = 2; // part of the room
    const int room = viewport()->width();
    Width sum;
    for (const Width& one : m_widths) {
        sum.cells += one.cells;
        sum.min += one.min;
        sum.wish += one.wish;
    }
    const bool cut = sum.min > room && sum.min - room < room / little && sum.cells <= room && tellsApart(&Width::cells);
    const auto from = [&](const Width& width) { return cut ? width.cells : width.min; };
    const auto to = [&](const Width& width) { return cut ? width.min : width.wish; };
    const int least = from(sum), most = to(sum);
    const double share = most > least ? std::clamp(double(room - least) / (most - least), 0.0, 1.0) : 1.0;
    int used = 0;
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        const bool last = c + 1 == m_widths.size();
        const int width = from(m_widths[c]) + int(share * (to(m_widths[c]) - from(m_widths[c])));
        setColumnWidth(int(c), last ? std::max(width, room - used) : width);
        used += width;
    }
}

void RunSheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

int RunSheetView::widestType(const QFontMetrics& metrics) const
{
    QSet<QString> types{tr("factorial")};
    const int column = m_model.columnOf(RunSheetModel::Part::Type);
    for (int row = 0; row < m_model.rowCount(); ++row) types.insert(m_model.index(row, column).data().toString());
    int widest = 0;
    for (const QString& type : std::as_const(types)) widest = std::max(widest, metrics.horizontalAdvance(type));
    return widest;
}

void RunSheetView::showRun(const std::string& run)
{
    if (!m_model.study() || run == currentRun()) return;
    const int row = m_model.rowOf(run);
    m_quiet = true;
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        // Alone, whatever key is held.
        selectionModel()->setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_quiet = false;
}

std::string RunSheetView::currentRun() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && m_model.study() ? m_model.runAt(index.row()).id : std::string();
}

QString RunSheetView::copied() const
{
    if (!m_model.study()) return {};
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) rows.insert(index.row());
    if (rows.size() < 2)
        for (int row = 0; row < m_model.rowCount(); ++row) rows.insert(row);
    std::vector<std::string> runs;
    for (const int row : rows) runs.push_back(m_model.runAt(row).id);
    return app::copiedRows(*m_model.study(), runs, QLocale());
}

bool RunSheetView::event(QEvent* event)
{
    // The window has other acts on these.
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RunSheetView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) return QTableView::keyPressEvent(event); // what the field left
    const QString run = QString::fromStdString(currentRun());
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(copied());
    if (event->matches(QKeySequence::Paste)) return emit pasteAsked();
    if (run.isEmpty()) return QTableView::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) return emit openAsked(run);
    if (enter) {
        if (currentIndex().flags() & Qt::ItemIsEditable) edit(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return emit emptyAsked();
    const RunSheetModel::Part part = m_model.placeOf(currentIndex().column()).part;
    const bool words = part == RunSheetModel::Part::Comment;
    if (plain && event->key() == Qt::Key_X) return emit excludeAsked(run);
    if (plain && !words && event->key() == Qt::Key_V) return emit vesselAsked(run);
    static const QString begins = QStringLiteral("0123456789+-.,−");
    if (plain && !event->text().isEmpty() && event->text().front().isPrint() &&
        (words || begins.contains(event->text().front())) &&
        edit(currentIndex(), QAbstractItemView::AllEditTriggers, event)) {
        // The first character takes the place of what stood there.
        if (auto* field = qobject_cast<QLineEdit*>(indexWidget(currentIndex()))) field->setText(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RunSheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && m_model.study() && current.isValid())
        emit runChosen(QString::fromStdString(m_model.runAt(current.row()).id));
}

void RunSheetView::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuAsked(event->globalPos());
}

} // namespace titer::study

#include "ui/study/run_sheet/moc_run_sheet_view.cpp"
