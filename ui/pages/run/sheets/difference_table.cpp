// Rows of differences.
#include "ui/pages/run/sheets/difference_table.h"

#include "ui/look/ink.h"
#include "ui/look/theme.h"
#include "ui/plot/marker.h"
#include "ui/shown/run_values.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::differenceText;
using shown::unitText;
using shown::valueText;

using look::Theme;
using look::Token;

namespace {

// "3.89 (−0.51, −11.6 %)": against the first run, and as a share of what that has.
QString figureText(const app::RunDifferences::Figure& figure, std::size_t run)
{
    const double value = figure.values[run], percent = 100.0 * figure.share(run), difference = figure.difference(run);
    const QString text = valueText(value, figure.unit);
    if (run == 0 || !std::isfinite(difference) || text == valueText(figure.values.front(), figure.unit)) return text;
    if (!std::isfinite(percent))
        return DifferenceTable::tr("%1 (%2)", "a value, its difference").arg(text, differenceText(difference));
    const QString sign = percent < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return DifferenceTable::tr("%1 (%2, %3 %)", "a value, its difference, the same in per cent")
        .arg(text, differenceText(difference), sign + QLocale().toString(std::abs(percent), 'f', 1));
}

} // namespace

QIcon seriesIcon(int index)
{
    const Theme& theme = Theme::current();
    const look::SeriesLook& looks = Theme::series(index);
    const qreal u = theme.u();
    QPixmap picture(qRound(8 * u), qRound(4 * u));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(looks.color), 2);
    QList<qreal> dash = looks.dash;
    for (qreal& length : dash) length /= pen.widthF();
    if (!dash.isEmpty()) pen.setDashPattern(dash);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, 2 * u), QPointF(8 * u, 2 * u));
    plot::paintMarker(&painter, looks.marker, {4 * u, 2 * u}, 2 * u, theme.color(looks.color),
                      theme.color(Token::Base));
    return picture;
}

DifferenceTable::DifferenceTable(QWidget* parent)
    : QTableWidget(parent)
{
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Differences between the runs"));
    connect(horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (column > 0) emit nameAsked(column - 1);
    });
}

void DifferenceTable::setRuns(const app::Runs& runs, const QStringList& names, const model::Catalogue& catalogue,
                              std::string_view unit)
{
    const int u = Theme::current().u();
    app::RunDifferences differences = app::differencesOf(runs, catalogue);
    std::stable_partition(differences.figures.begin(), differences.figures.end(), [unit](const auto& figure) {
        return std::string_view(figure.tag).substr(0, figure.tag.find('.')) == unit;
    });
    clear();
    setRowCount(0);
    setColumnCount(int(runs.size()) + 1);
    setIconSize({8 * u, 4 * u});
    setHorizontalHeaderItem(0, new QTableWidgetItem);
    for (int i = 0; i < int(runs.size()); ++i) {
        auto* head = new QTableWidgetItem(seriesIcon(i), names.value(i));
        head->setToolTip(tr("%1\nName it: double-click, or F2 in its column", "a run").arg(names.value(i)));
        setHorizontalHeaderItem(i + 1, head);
    }
    addHeading(differences.places.empty() ? tr("The plants of these runs are the same") : tr("Parameters that differ"));
    for (const app::RunDifferences::Place& place : differences.places) {
        QStringList cells;
        for (const QString& value : place.values) cells.append(value.isEmpty() ? QStringLiteral("–") : value);
        addRow(place.name, cells);
    }
    addHeading(tr("Key figures"));
    for (const app::RunDifferences::Figure& figure : differences.figures) {
        QStringList cells;
        for (std::size_t i = 0; i < figure.values.size(); ++i) cells.append(figureText(figure, i));
        const QString symbol = unitText(figure.unit);
        addRow(symbol.isEmpty() ? figure.name : tr("%1 [%2]", "a figure, its unit").arg(figure.name, symbol), cells);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    // In little room the names give way to the values, and are whole in their tips.
    const int widestNames = std::clamp(viewport()->width() * 9 / 20, 40 * u, 96 * u);
    for (int i = 0; i <= int(runs.size()); ++i)
        setColumnWidth(i, std::clamp(columnWidth(i) + 2 * u, 24 * u, i == 0 ? widestNames : 52 * u));
}

void DifferenceTable::addHeading(const QString& words)
{
    const int row = rowCount();
    insertRow(row);
    auto* heading = new QTableWidgetItem(words);
    heading->setFont(Theme::current().font(look::Type::Strong));
    heading->setFlags(Qt::ItemIsEnabled);
    setItem(row, 0, heading);
    setSpan(row, 0, 1, columnCount());
}

void DifferenceTable::addRow(const QString& name, const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(name));
    item(row, 0)->setToolTip(name);
    for (int i = 0; i < cells.size(); ++i) {
        auto* cell = new QTableWidgetItem(cells[i]);
        // What is not as in the first run stands out.
        if (cells[i] == cells.first() && i > 0) look::setInk(cell, Token::Muted);
        setItem(row, i + 1, cell);
    }
}

QString DifferenceTable::text(bool selectedAlone) const
{
    QString rows;
    const auto line = [this, selectedAlone](auto cell, int row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem* shown = cell(row, column);
            const bool taken = !selectedAlone || (shown && shown->isSelected());
            if (taken) cells.append(shown ? shown->text() : QString());
        }
        return cells.join(u'\t');
    };
    if (!selectedAlone) rows = line([this](int, int column) { return horizontalHeaderItem(column); }, 0) + u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        const QString cells = line([this](int r, int column) { return item(r, column); }, row);
        if (!cells.isEmpty()) rows += cells + u'\n';
    }
    return rows;
}

void DifferenceTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text(selectedItems().size() > 1));
    else if (event->key() == Qt::Key_F2 && currentColumn() > 0)
        emit nameAsked(currentColumn() - 1);
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_difference_table.cpp"
