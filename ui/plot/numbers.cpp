// Tables of numbers and copies.
#include "ui/plot/numbers.h"

#include "app/common/shown_number.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

namespace titer::plot {

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const QString& csv)
{
    Rows rows;
    const std::string text = csv.toStdString();
    std::string_view rest = text;
    base::CsvCells cells;
    while (!rest.empty()) {
        bool open = false;
        const std::size_t length = std::min(rest.size(), base::csvLineLength(rest, ',', '\n', open));
        const std::string_view line = rest.substr(0, length);
        rest.remove_prefix(std::min(rest.size(), length + 1));
        if (line.empty() || line.front() == '#') continue;
        cells.split(line, ',');
        QStringList row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            row.append(QString::fromUtf8(cells[i].data(), qsizetype(cells[i].size())));
        rows.append(row);
    }
    return rows;
}

QString shownCell(const QString& cell)
{
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber ? app::shownNumber(value, 'g', 6) : cell;
}

void copyRows(const Rows& rows)
{
    QString tabs, commas;
    for (const QStringList& row : rows) {
        tabs += row.join(u'\t') + u'\n';
        for (qsizetype i = 0; i < row.size(); ++i)
            commas +=
                (i ? QStringLiteral(",") : QString()) + QString::fromStdString(base::csvCell(row[i].toStdString()));
        commas += u'\n';
    }
    auto* data = new QMimeData; // the clipboard's
    data->setText(tabs);
    data->setData(QStringLiteral("text/csv"), commas.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

class Offer : public QObject {
public:
    Offer(QWidget* place, const Numbers& numbers)
        : QObject(place)
        , m_place(place)
        , m_numbers(numbers)
    {
        place->installEventFilter(this);
        if (numbers.over) numbers.over->installEventFilter(this);
    }

    const Numbers& numbers() const { return m_numbers; }
    bool isShown() const { return m_table; }

    void show()
    {
        if (m_table) return hide();
        const QString csv = m_numbers.csv();
        if (csv.isEmpty() || !m_numbers.over) return;
        m_table = new NumbersTable(m_numbers.over);
        m_table->setCsv(csv);
        m_table->setGeometry(room());
        connect(m_table, &NumbersTable::left, this, &Offer::hide);
        m_table->show();
        m_table->setFocus(Qt::OtherFocusReason);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_numbers.over && event->type() == QEvent::Resize && m_table) m_table->setGeometry(room());
        if (watched != m_place || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
            return QObject::eventFilter(watched, event);
        auto* key = static_cast<QKeyEvent*>(event);
        const bool table = m_numbers.over && key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier;
        const bool picture = m_numbers.picture && key->key() == Qt::Key_C &&
                             key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (!table && !picture && !key->matches(QKeySequence::Copy)) return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (table)
            show();
        else if (picture)
            copyPicture(m_numbers.picture());
        else
            copyNumbers(m_numbers.csv());
        return true;
    }

private:
    QRect room() const { return m_numbers.room ? m_numbers.room() : m_numbers.over->rect(); }
    void hide()
    {
        if (!m_table) return;
        m_table->hide();
        m_table->deleteLater();
        m_table = nullptr;
        m_place->setFocus(Qt::OtherFocusReason);
    }

    QWidget* m_place;
    Numbers m_numbers;
    QPointer<NumbersTable> m_table; // while it is shown
};

} // namespace

NumbersTable::NumbersTable(QWidget* parent)
    : QTableWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Values as a table"));
    setAutoFillBackground(true);
}

void NumbersTable::setCsv(const QString& csv)
{
    Rows rows = rowsOf(csv);
    const QStringList head = rows.isEmpty() ? QStringList() : rows.takeFirst();
    setColumnCount(int(head.size()));
    setHorizontalHeaderLabels(head);
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < std::min(rows[row].size(), head.size()); ++column) {
            auto* item = new QTableWidgetItem(shownCell(rows[row][column]));
            item->setData(Qt::UserRole, rows[row][column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            setItem(row, column, item);
        }
    }
    resizeColumnsToContents();
    if (rowCount() > 0) setCurrentCell(0, 0);
}

// What is selected, or all of it with its head.
void NumbersTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T || event->key() == Qt::Key_Escape) return emit left();
    if (!event->matches(QKeySequence::Copy)) return QTableWidget::keyPressEvent(event);
    const QList<QTableWidgetSelectionRange> ranges = selectedRanges();
    const bool some = ranges.size() == 1 && (ranges[0].rowCount() > 1 || ranges[0].columnCount() > 1);
    const int top = some ? ranges[0].topRow() : 0, bottom = some ? ranges[0].bottomRow() : rowCount() - 1;
    const int left = some ? ranges[0].leftColumn() : 0, right = some ? ranges[0].rightColumn() : columnCount() - 1;
    Rows rows(1);
    for (int column = left; column <= right; ++column)
        rows[0].append(horizontalHeaderItem(column) ? horizontalHeaderItem(column)->text() : QString());
    for (int row = top; row <= bottom; ++row) {
        rows.append(QStringList());
        for (int column = left; column <= right; ++column)
            rows.last().append(item(row, column) ? item(row, column)->data(Qt::UserRole).toString() : QString());
    }
    copyRows(rows);
}

void offerNumbers(QWidget* place, const Numbers& numbers)
{
    new Offer(place, numbers); // of the place
}

void addNumbers(QMenu* menu, QWidget* place)
{
    for (QObject* child : place->children()) {
        auto* offer = dynamic_cast<Offer*>(child);
        if (!offer) continue;
        const bool any = !offer->numbers().csv().isEmpty();
        if (offer->numbers().over) {
            QAction* table = menu->addAction(NumbersTable::tr("Values as a table"));
            table->setShortcut(Qt::Key_T);
            table->setEnabled(any);
            QObject::connect(table, &QAction::triggered, offer, &Offer::show);
        }
        QAction* copy = menu->addAction(NumbersTable::tr("Copy the values"));
        copy->setShortcut(QKeySequence::Copy);
        copy->setEnabled(any);
        QObject::connect(copy, &QAction::triggered, offer, [offer] { copyNumbers(offer->numbers().csv()); });
        if (offer->numbers().picture) {
            QAction* picture = menu->addAction(NumbersTable::tr("Copy the picture"));
            picture->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
            QObject::connect(picture, &QAction::triggered, offer, [offer] { copyPicture(offer->numbers().picture()); });
        }
        if (!offer->numbers().drawing) continue;
        QAction* drawing = menu->addAction(NumbersTable::tr("Copy the drawing (SVG)"));
        drawing->setEnabled(any);
        QObject::connect(drawing, &QAction::triggered, offer, [offer] { copyDrawing(offer->numbers().drawing()); });
    }
}

void copyNumbers(const QString& csv)
{
    if (const Rows rows = rowsOf(csv); !rows.isEmpty()) copyRows(rows);
}

void copyDrawing(const QByteArray& svg)
{
    auto* copied = new QMimeData; // the clipboard's
    copied->setData(QStringLiteral("image/svg+xml"), svg);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void copyPicture(const QImage& picture)
{
    if (!picture.isNull()) QGuiApplication::clipboard()->setImage(picture);
}

} // namespace titer::plot

#include "ui/plot/moc_numbers.cpp"
