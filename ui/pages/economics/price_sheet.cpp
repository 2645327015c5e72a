#include "ui/pages/economics/price_sheet.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "core/base/tables/csv_text.h"
#include "core/base/units/units.h"
#include "ui/look/ink.h"
#include "ui/plot/numbers.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/plain_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>
#include <utility>

namespace titer::pages {

namespace {

std::optional<app::PriceField> fieldOf(int column)
{
    switch (column) {
    case PriceSheet::PriceColumn:
        return app::PriceField::Price;
    case PriceSheet::UsesColumn:
        return app::PriceField::Uses;
    case PriceSheet::SourceColumn:
        return app::PriceField::Source;
    case PriceSheet::YearColumn:
        return app::PriceField::Year;
    default:
        return std::nullopt;
    }
}

} // namespace

PriceSheet::PriceSheet(app::Document& document)
    : QTableWidget(0, columns)
    , m_document(document)
{
    setHorizontalHeaderLabels({tr("What", "has a price"), tr("In a batch"), tr("Price"), tr("Uses", "in a life"),
                               tr("Source"), tr("Year"), tr("Cost of a batch")});
    setAccessibleName(tr("Prices"));
    setToolTip(tr("Type a price with its unit, such as 30 USD/L, or paste cells of a spreadsheet"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    plot::offerNumbers(this, {.csv = [this] { return csv(); }});
    connect(this, &QTableWidget::cellChanged, this, &PriceSheet::takeCell);
}

void PriceSheet::show(const std::shared_ptr<const app::PlantEconomics>& found)
{
    m_waiting = state() == EditingState ? found : nullptr;
    if (m_waiting) return;
    const QSignalBlocker quiet(this);
    const int row = currentRow(), column = currentColumn();
    m_rows = app::priceRowsOf(*found);
    m_currency = QString::fromStdString(found->cost.currency);
    setRowCount(int(m_rows.size()));
    {
        const widgets::TableFill filling(this);
        for (int i = 0; i < rowCount(); ++i) fillRow(i);
    }
    // What was priced just now lies elsewhere; the next one without a price comes under the cursor.
    if (row >= 0 && rowCount() > 0) setCurrentCell(std::min(row, rowCount() - 1), column);
}

void PriceSheet::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    if (const auto waiting = std::exchange(m_waiting, nullptr)) show(waiting);
}

void PriceSheet::fillRow(int row)
{
    const app::PriceRow& one = m_rows[std::size_t(row)];
    const QString dash = QStringLiteral("–");
    const QStringList cells{
        QString::fromStdString(one.of),
        one.amountUnit.empty() ? dash : shown::valueWithUnit(base::toUnit(one.amount, one.amountUnit), one.amountUnit),
        QString::fromStdString(one.price),
        QString::fromStdString(one.uses),
        QString::fromStdString(one.source),
        QString::fromStdString(one.year),
        one.isPriced ? tr("%1 %2", "value, currency").arg(shown::valueText(one.cost), m_currency)
                     : tr("without a price")};
    for (int c = 0; c < columns; ++c) {
        QTableWidgetItem* cell = item(row, c);
        if (!cell) setItem(row, c, cell = new QTableWidgetItem);
        cell->setText(cells[c]);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (fieldOf(c) ? Qt::ItemIsEditable : Qt::NoItemFlags));
        cell->setToolTip(cells[c]);
        if (c == AmountColumn || c == CostColumn) cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        look::setInk(cell, !one.isPriced && c == CostColumn ? std::optional(look::Token::Muted) : std::nullopt);
    }
}

void PriceSheet::takeCell(int row, int column)
{
    const std::optional<app::PriceField> field = fieldOf(column);
    if (!field || row < 0 || std::size_t(row) >= m_rows.size()) return;
    const app::PriceRow& one = m_rows[std::size_t(row)];
    apply({{one.of, *field, item(row, column)->text(), one.amountUnit}});
}

void PriceSheet::apply(const std::vector<app::TypedPrice>& typed)
{
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!plant) return emit failed(tr("The plant has faults. Mend them on the page Design before you type prices."));
    const app::Edited edited = app::setPrices(m_document.flowsheet(), *plant, typed, locale());
    if (!edited) {
        // What stood there stands again.
        {
            const QSignalBlocker quiet(this);
            for (int i = 0; i < rowCount(); ++i) fillRow(i);
        }
        return emit failed(app::sentence(edited.error().what));
    }
    m_document.apply(edited, typed.size() == 1 ? tr("Price of %1").arg(QString::fromStdString(typed.front().of))
                                               : tr("Paste %n price(s)", nullptr, int(typed.size())));
}

void PriceSheet::paste(const QString& text)
{
    const int top = std::max(0, currentRow()), left = std::max(int(PriceColumn), currentColumn());
    std::vector<app::TypedPrice> typed;
    int row = top;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r')) line.chop(1);
        if (line.isEmpty() || row >= rowCount()) break;
        const app::PriceRow& one = m_rows[std::size_t(row++)];
        int column = left;
        for (const QString& cell : line.split(u'\t'))
            if (const std::optional<app::PriceField> field = fieldOf(column++); field && !cell.trimmed().isEmpty())
                typed.push_back({one.of, *field, cell, one.amountUnit});
    }
    if (!typed.empty()) apply(typed);
}

void PriceSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) return paste(QGuiApplication::clipboard()->text());
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && currentItem() && fieldOf(currentColumn())) return currentItem()->setText({});
    QTableWidget::keyPressEvent(event);
}

QString PriceSheet::csv() const
{
    std::string text;
    for (int c = 0; c < columns; ++c)
        text += (c ? "," : "") + base::csvCell(horizontalHeaderItem(c)->text().toStdString());
    text += "\n";
    for (int row = 0; row < rowCount(); ++row) {
        for (int c = 0; c < columns; ++c) text += (c ? "," : "") + base::csvCell(item(row, c)->text().toStdString());
        text += "\n";
    }
    return QString::fromStdString(text);
}

} // namespace titer::pages

#include "ui/pages/economics/moc_price_sheet.cpp"
