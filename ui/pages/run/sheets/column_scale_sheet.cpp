// Fields, tables and findings of a column at another size.
#include "ui/pages/run/sheets/column_scale_sheet.h"

#include "app/form/tag_names.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::FindingRow;
using widgets::Label;

namespace {

void fill(QTableWidget* table, const QList<app::RescaleRow>& rows)
{
    table->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const QString cells[] = {rows[i].name, rows[i].before, rows[i].after, rows[i].ratio};
        for (int c = 0; c < table->columnCount(); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setToolTip(cells[c]);
            if (c > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(i, c, item);
        }
    }
}

} // namespace

ColumnScaleSheet::ColumnScaleSheet(app::Document& document, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_document(document)
    , m_title(new Label({}, Type::Section))
    , m_diameter(new QLineEdit)
    , m_height(new QLineEdit)
    , m_keep(new QComboBox)
    , m_figures(widgets::plainTable({tr("Column"), tr("Before"), tr("After"), tr("Ratio")},
                                    tr("The column before and after")))
    , m_changes(
          widgets::plainTable({tr("In the plant"), tr("Before"), tr("After")}, tr("Values that change in the plant")))
    , m_put(new QPushButton(tr("Put into the plant")))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Scale to another bed"));
    m_put->setProperty("role", "primary");
    for (QTableWidget* table : {m_figures, m_changes}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    auto* found = new QWidget;
    m_findings = new QVBoxLayout(found);
    m_findings->setContentsMargins(0, 0, 0, 0);
    auto* right = new QVBoxLayout;
    right->addWidget(m_changes, 3);
    right->addWidget(widgets::plainScroll(found), 2);
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeForm());
    middle->addWidget(m_figures, 3);
    middle->addLayout(right, 3);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_put);
    foot->addWidget(m_close);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_put, &QPushButton::clicked, this, &ColumnScaleSheet::putIn);
    connect(m_close, &QPushButton::clicked, this, &ColumnScaleSheet::leave);
    connect(&document, &app::Document::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&document, &app::Document::opened, this, [this] {
        if (!isHidden()) leave();
    });
}

QWidget* ColumnScaleSheet::makeForm()
{
    auto* place = new QWidget;
    auto* form = new QFormLayout(place);
    form->setContentsMargins(0, 0, 2 * Theme::current().u(), 0);
    const auto field = [&](const QString& words, QLineEdit* line, const QString& tip) {
        form->addRow(words, line);
        line->setAccessibleName(words);
        line->setToolTip(tip);
        connect(line, &QLineEdit::textChanged, this, &ColumnScaleSheet::refresh);
    };
    field(tr("Diameter"), m_diameter, tr("Of the new bed, in cm where no unit is given"));
    field(tr("Bed height"), m_height, tr("Of the new bed, in cm where no unit is given"));
    m_keep->addItem(tr("the residence time"));
    m_keep->addItem(tr("the linear velocity"));
    m_keep->setAccessibleName(tr("Keep"));
    form->addRow(tr("Keep"), m_keep);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &ColumnScaleSheet::refresh);
    auto* stays =
        new Label(tr("Concentrations, loads per volume of bed, gradients, washes and cuts in column volumes stay."),
                  Type::Caption, Token::Muted);
    stays->setWordWrap(true);
    form->addRow(stays);
    return place;
}

void ColumnScaleSheet::open(const QString& unit)
{
    m_unit = unit.toStdString();
    if (!app::canRescale(m_document.flowsheet(), m_unit)) return;
    m_title->setText(tr("Scale %1 to another bed").arg(app::unitName(m_document.flowsheet(), m_unit)));
    {
        const QSignalBlocker diameter(m_diameter), height(m_height);
        m_diameter->setText(app::rescaleStart(m_document.flowsheet(), m_unit, app::RescaleSize::Diameter));
        m_height->setText(app::rescaleStart(m_document.flowsheet(), m_unit, app::RescaleSize::Height));
    }
    m_diameter->setEnabled(app::rescalesByDiameter(m_document.flowsheet(), m_unit));
    refresh();
    arrange();
    show();
    QLineEdit* first = m_diameter->isEnabled() ? m_diameter : m_height;
    first->setFocus();
    first->selectAll();
}

void ColumnScaleSheet::refresh()
{
    m_made = app::rescaled(m_document, {m_unit, m_diameter->text(), m_height->text(), m_keep->currentIndex() == 1});
    fill(m_figures, m_made.figures);
    fill(m_changes, m_made.changes);
    widgets::clearRows(m_findings);
    if (!m_made.fault.isEmpty()) m_findings->addWidget(new FindingRow(Glyph::Alarm, m_made.fault));
    for (const QString& words : m_made.notices) m_findings->addWidget(new FindingRow(Glyph::Warn, words));
    m_findings->addStretch();
    m_put->setEnabled(m_made.flowsheet.has_value());
}

QStringList ColumnScaleSheet::findings() const
{
    return (m_made.fault.isEmpty() ? QStringList() : QStringList{m_made.fault}) + m_made.notices;
}

void ColumnScaleSheet::putIn()
{
    if (!m_made.flowsheet) return;
    const QString unit = QString::fromStdString(m_unit);
    const QString name = app::unitName(m_document.flowsheet(), m_unit);
    model::Flowsheet flowsheet = *m_made.flowsheet;
    leave();
    m_document.apply(std::move(flowsheet), tr("Scale %1 to another bed").arg(name));
    emit put(unit);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_column_scale_sheet.cpp"
