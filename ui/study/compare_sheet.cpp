// Studies beside one another.
#include "ui/study/compare_sheet.h"

#include "core/base/csv_text.h"
#include "ui/plot/numbers.h"
#include "ui/shell/label.h"
#include "ui/study/study_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::ui {

using shell::Label;
using shell::Theme;
using shell::Token;
using shell::Type;

CompareSheet::CompareSheet(app::StudySession& session, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_session(session)
    , m_list(new QListWidget)
    , m_table(new QTableWidget)
    , m_told(new Label({}, Type::Caption, Token::Muted))
    , m_copy(new QPushButton(tr("Copy the table")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_close(new QPushButton(tr("Close")))
    , m_beside(QStringLiteral("overviews"))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Studies beside one another"));
    for (QPushButton* act : {m_copy, m_stop, m_close}) act->setAutoDefault(true);
    m_told->setWordWrap(true);
    m_told->setMinimumWidth(1);
    m_list->setAccessibleName(tr("Studies of the project"));
    m_list->setFixedWidth(60 * u);
    m_table->setAccessibleName(tr("What the studies come to"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    plot::offerNumbers(m_table, {.csv = [this] { return csv(); }, .over = nullptr, .picture = {}});
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_copy);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Studies beside one another"), Type::Section));
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_list, &QListWidget::itemChanged, this, &CompareSheet::seek);
    connect(m_copy, &QPushButton::clicked, this, [this] { plot::copyNumbers(csv()); });
    connect(m_stop, &QPushButton::clicked, this, &CompareSheet::stop);
    connect(m_close, &QPushButton::clicked, this, &CompareSheet::leave);
    connect(&session, &app::StudySession::changed, this, &CompareSheet::follow);
}

void CompareSheet::open()
{
    if (!m_session.value()) return;
    fillList();
    // The study at hand, and the one beside it, to begin with.
    if (chosen().size() < 2) {
        const QSignalBlocker quiet(m_list);
        int own = 0;
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole).toString().toStdString() == m_session.value()->id) own = row;
        for (const int row : {own, own > 0 ? own - 1 : own + 1})
            if (row < m_list->count()) m_list->item(row)->setCheckState(Qt::Checked);
        m_list->setCurrentRow(own);
    }
    arrange();
    show();
    raise();
    seek();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CompareSheet::leave()
{
    m_beside.stop();
    Sheet::leave();
}

void CompareSheet::fillList()
{
    QStringList ticked;
    for (const app::StudySession::Value& study : chosen()) ticked << QString::fromStdString(study->id);
    const int current = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const app::StudySession::Value& study : m_session.studies()) {
        auto* item = new QListWidgetItem(QString::fromStdString(study->name), m_list);
        const QString id = QString::fromStdString(study->id);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(current, 0, m_list->count() - 1));
}

std::vector<app::StudySession::Value> CompareSheet::chosen() const
{
    std::vector<app::StudySession::Value> list;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            if (auto study = m_session.find(m_list->item(row)->data(Qt::UserRole).toString().toStdString()))
                list.push_back(std::move(study));
    return list;
}

// Those that are not known as they are now are worked out one after the other.
void CompareSheet::seek()
{
    if (isHidden()) return;
    std::vector<app::StudySession::Value> wanted;
    for (app::StudySession::Value& study : chosen())
        if (m_known[study->id].study != study) wanted.push_back(std::move(study));
    if (wanted.empty()) {
        m_beside.stop();
        return refresh();
    }
    m_beside.start([this, wanted](const std::stop_token& stop, const app::Beside::Tell& tell) -> app::Beside::Told {
        for (const app::StudySession::Value& study : wanted) {
            const auto overview = std::make_shared<const studies::StudyOverview>(studies::overviewOf(*study, stop));
            if (stop.stop_requested()) break;
            tell([this, study, overview] {
                m_known[study->id] = {study, overview};
                refresh();
            });
        }
        return [this] { refresh(); };
    });
    refresh();
}

void CompareSheet::stop()
{
    m_beside.stop();
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CompareSheet::follow()
{
    if (isHidden()) return;
    if (m_session.studies().empty()) return leave();
    fillList();
    seek();
}

QString CompareSheet::titleOf(const app::StudyTableRow& row) const
{
    if (row.term.empty()) return row.title;
    studies::Factors factors;
    for (const app::StudySession::Value& study : chosen())
        for (const studies::Factor& factor : studies::factorsOf(*study)) factors.push_back(factor);
    return row.term == "Intercept" ? tr("Middle", "intercept of a coded model") : termWords(row.term, factors);
}

void CompareSheet::refresh()
{
    std::vector<app::ComparedStudy> compared;
    QStringList titles{tr("What")};
    for (const app::StudySession::Value& study : chosen()) {
        // Of a former state it is better than nothing.
        const Known& known = m_known[study->id];
        compared.push_back(known.overview ? app::ComparedStudy{known.study, known.overview}
                                          : app::ComparedStudy{study, nullptr});
        titles << QString::fromStdString(study->name);
    }
    const bool running = m_beside.isRunning();
    m_stop->setVisible(running);
    m_copy->setEnabled(!compared.empty());
    m_told->setText(running ? tr("The studies are being worked out…")
                    : compared.size() < 2
                        ? tr("Tick two studies or more.")
                        : tr("Coefficients of coded factors, from −1 to 1; bold where p is below 5 %."));
    const int scrolled = m_table->rowCount() > 0 ? m_table->rowAt(0) : 0, current = m_table->currentRow();
    m_table->setRowCount(0);
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    if (compared.empty()) return;
    const Theme& theme = Theme::current();
    for (const app::StudyTableRow& row : app::tableOf(compared)) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        auto* title = new QTableWidgetItem(titleOf(row));
        if (row.heading) title->setFont(theme.font(Type::Strong));
        m_table->setItem(at, 0, title);
        if (row.heading) m_table->setSpan(at, 0, 1, m_table->columnCount());
        for (int i = 0; i < row.cells.size(); ++i) {
            auto* item = new QTableWidgetItem(row.cells[i].isEmpty() ? QStringLiteral("–") : row.cells[i]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (row.significant[std::size_t(i)]) {
                item->setFont(theme.font(Type::Strong));
                item->setData(Qt::AccessibleDescriptionRole, tr("p below 5 %"));
            }
            m_table->setItem(at, i + 1, item);
        }
    }
    m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), 0);
    if (scrolled > 0)
        m_table->scrollToItem(m_table->item(std::min(scrolled, m_table->rowCount() - 1), 0),
                              QAbstractItemView::PositionAtTop);
}

QString CompareSheet::told() const
{
    return m_told->text();
}

QString CompareSheet::csv() const
{
    const auto cell = [](const QString& text) { return QString::fromStdString(base::csvCell(text.toStdString())); };
    QString text;
    for (int row = -1; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem* item = row < 0 ? m_table->horizontalHeaderItem(column) : m_table->item(row, column);
            cells << cell(item ? item->text() : QString());
        }
        text += cells.join(u',') + u'\n';
    }
    return text;
}

} // namespace titer::ui
