// Studies next to one another.
#include "ui/study/sheets/compare_sheet.h"

#include "core/base/tables/csv_text.h"
#include "ui/plot/numbers.h"
#include "ui/study/study_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

CompareSheet::CompareSheet(app::StudySession& session, app::StudyWork::Comparison& comparison, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_session(session)
    , m_comparison(comparison)
    , m_list(new QListWidget)
    , m_table(new QTableWidget)
    , m_reported(new Label({}, Type::Caption, Token::Muted))
    , m_copy(new QPushButton(tr("Copy the table")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_close(new QPushButton(tr("Close")))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Studies side by side"));
    for (QPushButton* act : {m_copy, m_stop, m_close}) act->setAutoDefault(true);
    m_reported->setWordWrap(true);
    m_reported->setMinimumWidth(1);
    m_list->setAccessibleName(tr("Studies of the project"));
    m_list->setFixedWidth(60 * u);
    m_table->setAccessibleName(tr("Results of the studies"));
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
    foot->addWidget(m_reported, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_copy);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Studies side by side"), Type::Section));
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_list, &QListWidget::itemChanged, this, &CompareSheet::seek);
    connect(m_copy, &QPushButton::clicked, this, [this] { plot::copyNumbers(csv()); });
    connect(m_stop, &QPushButton::clicked, this, &CompareSheet::stop);
    connect(m_close, &QPushButton::clicked, this, &CompareSheet::leave);
    connect(&session, &app::StudySession::changed, this, &CompareSheet::follow);
    // What was sought may be out of date by the time that it is known.
    connect(&comparison, &app::BackgroundJob::changed, this, [this] { m_comparison.isDone() ? seek() : refresh(); });
}

void CompareSheet::open()
{
    if (!m_session.value()) return;
    fillList(ticked());
    // The study at hand, and the one next to it, to begin with.
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

void CompareSheet::goOnFrom(const CompareSheet& former)
{
    fillList(former.ticked());
    if (!former.isHidden()) open();
}

QStringList CompareSheet::ticked() const
{
    QStringList ids;
    for (const app::StudySession::Value& study : chosen()) ids << QString::fromStdString(study->id);
    return ids;
}

void CompareSheet::fillList(const QStringList& ticked)
{
    const int current = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    QStringList before, now;
    for (int row = 0; row < m_list->count(); ++row)
        before << m_list->item(row)->data(Qt::UserRole).toString() << m_list->item(row)->text();
    for (const app::StudySession::Value& study : m_session.studies())
        now << QString::fromStdString(study->id) << QString::fromStdString(study->name);
    if (now == before) return;
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

// What is known of it, also of a former state; without an overview where nothing is.
app::ComparedStudy CompareSheet::known(const app::StudySession::Value& study) const
{
    const auto& parts = m_comparison.parts();
    const auto found = std::find_if(parts.rbegin(), parts.rend(),
                                    [&](const app::ComparedStudy& one) { return one.study->id == study->id; });
    return found == parts.rend() ? app::ComparedStudy{study, nullptr} : *found;
}

// Those that are not known as they are now are worked out one after the other.
void CompareSheet::seek()
{
    if (isHidden()) return;
    const std::vector<app::StudySession::Value> now = chosen();
    std::vector<app::StudySession::Value> wanted;
    for (const app::StudySession::Value& study : now)
        if (const app::ComparedStudy one = known(study); !one.overview || one.study != study) wanted.push_back(study);
    // What is on its way is finished first: while runs come one after the other it would never end.
    const auto isChosen = [&](const app::StudySession::Value& sought) {
        return std::ranges::any_of(now, [&](const app::StudySession::Value& study) { return study->id == sought->id; });
    };
    if (m_comparison.isRunning() && std::ranges::all_of(*m_comparison.order(), isChosen)) return refresh();
    if (wanted.empty()) {
        m_comparison.stop();
        return refresh();
    }
    std::vector<app::ComparedStudy> before;
    for (const app::StudySession::Value& study : m_session.studies())
        if (app::ComparedStudy one = known(study); one.overview) before.push_back(std::move(one));
    m_comparison.start(std::move(wanted), std::move(before));
}

void CompareSheet::stop()
{
    m_comparison.stop();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CompareSheet::follow()
{
    if (isHidden()) return;
    if (m_session.studies().empty()) return leave();
    fillList(ticked());
    seek();
}

QString CompareSheet::titleOf(const app::StudyTableRow& row) const
{
    if (row.term.empty()) return row.title;
    return row.term == "Intercept" ? tr("Intercept", "intercept of a coded model") : termWords(row.term);
}

void CompareSheet::refresh()
{
    std::vector<app::ComparedStudy> compared;
    QStringList titles{tr("What")};
    for (const app::StudySession::Value& study : chosen()) {
        compared.push_back(known(study));
        titles << QString::fromStdString(study->name);
    }
    const bool running = m_comparison.isRunning();
    m_stop->setVisible(running);
    m_copy->setEnabled(!compared.empty());
    m_reported->setText(running ? tr("The studies are being compared…")
                        : compared.size() < 2
                            ? tr("Select two studies or more.")
                            : tr("Coefficients of coded factors, from −1 to 1; bold where p is below 5 %."));
    const std::vector<app::StudyTableRow> rows =
        compared.empty() ? std::vector<app::StudyTableRow>() : app::tableOf(compared);
    // Rows of the same names stay where they are, with what is selected and in sight.
    QStringList before, now = titles;
    for (int column = 0; column < m_table->columnCount(); ++column)
        before << m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) before << m_table->item(row, 0)->text();
    for (const app::StudyTableRow& row : rows) now << titleOf(row);
    if (now != before || m_table->columnCount() != titles.size()) rebuild(titles, rows);
    const widgets::TableFill fill(m_table);
    for (int at = 0; at < int(rows.size()); ++at)
        for (int i = 0; i < rows[std::size_t(at)].cells.size(); ++i)
            fillCell(*m_table->item(at, i + 1), rows[std::size_t(at)], i);
}

void CompareSheet::rebuild(const QStringList& titles, const std::vector<app::StudyTableRow>& rows)
{
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    m_table->clearSpans();
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(int(rows.size()));
    const widgets::TableFill fill(m_table);
    for (int at = 0; at < int(rows.size()); ++at) {
        const app::StudyTableRow& row = rows[std::size_t(at)];
        auto* title = new QTableWidgetItem(titleOf(row));
        if (row.heading) title->setFont(Theme::current().font(Type::Strong));
        m_table->setItem(at, 0, title);
        if (row.heading) m_table->setSpan(at, 0, 1, m_table->columnCount());
        for (int i = 0; i < row.cells.size(); ++i) {
            m_table->setItem(at, i + 1, new QTableWidgetItem);
            m_table->item(at, i + 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    if (!rows.empty()) m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), 0);
}

void CompareSheet::fillCell(QTableWidgetItem& item, const app::StudyTableRow& row, int study)
{
    const bool significant = row.significant[std::size_t(study)];
    item.setText(row.cells[study].isEmpty() ? QStringLiteral("–") : row.cells[study]);
    item.setData(Qt::FontRole, significant ? QVariant(Theme::current().font(Type::Strong)) : QVariant());
    item.setData(Qt::AccessibleDescriptionRole, significant ? QVariant(tr("p below 5 %")) : QVariant());
}

QString CompareSheet::reported() const
{
    return m_reported->text();
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

} // namespace titer::study

#include "ui/study/sheets/moc_compare_sheet.cpp"
