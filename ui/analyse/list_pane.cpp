// Lines that stand for rows.
#include "ui/analyse/list_pane.h"

#include "core/base/tables/csv_text.h"
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace titer::analyse {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

ListPane::ListPane(const QString& title, const QString& guide)
    : m_title(new Label(title, Type::Section))
    , m_guide(new Label(guide, Type::Caption, Token::Muted))
    , m_sentence(new Label({}, Type::Caption))
    , m_list(new QTreeWidget)
    , m_head(new QHBoxLayout)
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * u);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    column->addLayout(m_head);
    for (Label* label : {m_guide, m_sentence}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    column->addWidget(m_guide);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(title);
    m_list->setMinimumSize(40 * u, 28 * u);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setAccessibleName(title);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ListPane::take);
    // The line that is chosen already, for rows that are selected elsewhere by now.
    connect(m_list, &QTreeWidget::itemClicked, this, &ListPane::take);
    plot::offerNumbers(m_list, {.csv = [this] { return csv(); }});
}

QString ListPane::title() const
{
    return m_title->text();
}

QString ListPane::sentence() const
{
    return m_sentence->text();
}

void ListPane::addTool(QWidget* tool)
{
    m_head->addWidget(tool, 0, Qt::AlignTop);
}

void ListPane::show(const AnalyseScene& scene)
{
    if (scene.analysis != m_analysis || (isOfNewRows() && scene.learner != m_learner)) {
        m_analysis = scene.analysis;
        m_learner = scene.learner;
        const QSignalBlocker quiet(m_list);
        m_lines.clear();
        m_rows.clear();
        m_list->clear();
        m_sentence->setText(m_analysis ? fill(scene) : QString());
        m_sentence->setVisible(!m_sentence->text().isEmpty());
        m_list->setAccessibleDescription(m_sentence->text());
        m_list->expandAll();
    }
    follow(scene);
}

void ListPane::setHead(const QStringList& head)
{
    m_list->setColumnCount(int(head.size()));
    m_list->setHeaderLabels(head);
}

QTreeWidgetItem* ListPane::addLine(const QStringList& cells, const std::vector<int>& rows, QTreeWidgetItem* above)
{
    auto* line = new QTreeWidgetItem(cells);
    above ? above->addChild(line) : m_list->addTopLevelItem(line);
    for (int i = 0; i < cells.size(); ++i) line->setToolTip(i, cells[i]);
    if (above) m_list->setRootIsDecorated(true);
    m_lines.append(line);
    m_rows.push_back(rows);
    return line;
}

void ListPane::setStrong(QTreeWidgetItem* line, int column)
{
    QFont font; // of the list, whose size follows the text scale
    font.setBold(true);
    line->setFont(column, font);
}

// The smallest of the lines that hold all rows that are selected; of equal ones that which is chosen.
void ListPane::follow(const AnalyseScene& scene)
{
    int line = chosenLine(scene);
    if (line < 0 && !scene.rows.empty())
        for (int i = 0; i < m_lines.size(); ++i) {
            const std::vector<int>& own = m_rows[std::size_t(i)];
            const bool holds = std::ranges::all_of(scene.rows, [&](const app::AnalyseRow& row) {
                return row.fresh == isOfNewRows() && std::ranges::binary_search(own, row.row);
            });
            if (!holds) continue;
            const std::size_t least = line < 0 ? own.size() + 1 : m_rows[std::size_t(line)].size();
            if (own.size() < least || (own.size() == least && m_lines[i] == m_list->currentItem())) line = i;
        }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(line < 0 ? nullptr : m_lines[line]);
    if (line < 0) m_list->clearSelection();
}

void ListPane::take(const QTreeWidgetItem* line)
{
    const qsizetype at = std::ranges::find(m_lines, line) - m_lines.begin();
    if (!line || at == m_lines.size()) return;
    emit lineChosen(int(at));
    std::set<app::AnalyseRow> rows;
    for (const int row : m_rows[std::size_t(at)]) rows.insert({isOfNewRows(), row});
    if (!rows.empty()) emit rowsSelected(rows);
}

QString ListPane::csv() const
{
    const auto lineOf = [this](const auto& cell) {
        QStringList cells;
        for (int j = 0; j < m_list->columnCount(); ++j)
            cells.append(QString::fromStdString(base::csvCell(cell(j).toStdString())));
        return cells.join(u',') + u'\n';
    };
    QString csv = lineOf([this](int j) { return m_list->headerItem()->text(j); });
    for (const QTreeWidgetItem* line : m_lines) {
        int depth = 0;
        for (const QTreeWidgetItem* above = line->parent(); above; above = above->parent()) ++depth;
        csv += lineOf([&](int j) { return (j == 0 ? QString(2 * depth, u' ') : QString()) + line->text(j); });
    }
    return m_lines.isEmpty() ? QString() : csv;
}

} // namespace titer::analyse

#include "ui/analyse/moc_list_pane.cpp"
