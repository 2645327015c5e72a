// Choice of what is varied.
#include "ui/study/sheets/factor_sheet.h"

#include "app/common/unit_text.h"
#include "app/form/numbers/plant_numbers.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::study {

using app::FormRow;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int rowRole = Qt::UserRole;

} // namespace

FactorSheet::FactorSheet(const app::Document& document, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_take(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAccessibleName(tr("What is varied"));
    m_search->setPlaceholderText(tr("Find a parameter, such as “temp”"));
    m_search->setAccessibleName(tr("Find a parameter"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Parameters of the plant"));
    m_list->setHeaderLabels({tr("Parameter"), tr("Part", "of the form of a unit"), tr("Now")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setUniformRowHeights(true);
    m_list->installEventFilter(this);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_take->setProperty("role", "primary");
    m_take->setAutoDefault(true);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("What is varied"), Type::Section));
    head->addStretch();
    head->addWidget(m_search, 1);
    auto* foot = new QHBoxLayout;
    auto* hint = new Label(tr("Space ticks a row, Enter uses the ticked rows. Bounds are close to the present value "
                              "and can be changed."),
                           Type::Caption, Token::Muted);
    hint->setWordWrap(true);
    foot->addWidget(hint, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    hide();
    connect(m_search, &QLineEdit::textChanged, this, &FactorSheet::filter);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        const int count = int(ticked().size());
        m_take->setText(count ? tr("Vary %n parameter(s)", nullptr, count) : tr("Vary"));
        m_take->setEnabled(count > 0);
    });
    connect(m_take, &QPushButton::clicked, this, &FactorSheet::take);
    connect(m_cancel, &QPushButton::clicked, this, &FactorSheet::leave);
}

void FactorSheet::open(const std::vector<std::string>& taken)
{
    const int u = Theme::current().u();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_rows.clear();
        std::string owner;
        QTreeWidgetItem* top = nullptr;
        for (app::PlantNumber& number : app::plantNumbers(m_document, app::NumberUse::Vary)) {
            FormRow& row = number.row;
            if (std::ranges::find(taken, row.path) != taken.end()) continue;
            if (!top || number.owner != owner) {
                top = new QTreeWidgetItem(m_list, {number.ownerName});
                top->setFlags(Qt::ItemIsEnabled);
                owner = number.owner;
            }
            const QString now = row.text.isEmpty() ? row.defaultValue
                                                   : tr("%1 %2", "value, unit").arg(row.text, app::unitText(row.unit));
            auto* item = new QTreeWidgetItem(top, {row.label, row.group, now.trimmed()});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
            item->setToolTip(0, row.help);
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, rowRole, int(m_rows.size()));
            m_rows.push_back(std::move(row));
        }
    }
    m_list->expandAll();
    m_list->setColumnWidth(1, 60 * u);
    m_list->setColumnWidth(2, 36 * u);
    m_search->clear();
    m_take->setText(tr("Vary"));
    m_take->setEnabled(false);
    arrange();
    show();
    raise();
    m_search->setFocus(Qt::OtherFocusReason);
}

std::vector<FormRow> FactorSheet::ticked() const
{
    std::vector<FormRow> rows;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem* item = m_list->topLevelItem(i)->child(j);
            if (item->checkState(0) == Qt::Checked) rows.push_back(m_rows[std::size_t(item->data(0, rowRole).toInt())]);
        }
    return rows;
}

// Every word begins a word of the unit, the part or the parameter; what is ticked stays in sight.
void FactorSheet::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem* item = top->child(j);
            const QString all = u' ' + top->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
            const bool fits = std::ranges::all_of(
                words, [&](const QString& word) { return all.contains(u' ' + word, Qt::CaseInsensitive); });
            item->setHidden(!fits && item->checkState(0) != Qt::Checked);
            shown += !item->isHidden();
        }
        top->setHidden(shown == 0);
    }
}

void FactorSheet::take()
{
    const std::vector<FormRow> rows = ticked();
    if (rows.empty()) return;
    leave();
    emit chosen(rows);
}

// From the words to the list by the arrow keys; Enter takes what is ticked.
bool FactorSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            if ((*it)->parent() && !(*it)->parent()->isHidden()) {
                m_list->setCurrentItem(*it);
                break;
            }
        return true;
    }
    if ((watched == m_search || watched == m_list) && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        take();
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace titer::study

#include "ui/study/sheets/moc_factor_sheet.cpp"
