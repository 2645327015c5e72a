#include "ui/pages/learn/panes/attempts_pane.h"

#include "app/common/sentence.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

namespace {

QStringList headOf(const lessons::Lesson& lesson)
{
    QStringList head{AttemptsPane::tr("Run", "number of an attempt")};
    for (const lessons::AttemptColumn& column : lesson.attempts) head.append(app::LessonSession::words(column.title));
    return head << AttemptsPane::tr("Checks", "of a step, that an attempt met");
}

} // namespace

AttemptsPane::AttemptsPane(LessonWork& work)
    : LessonPane(work, tr("Attempts"), tr("every run is kept; open one (Enter, double-click) to bring it back"))
    , m_table(widgets::plainTable(headOf(*work.lessons.lesson()), tr("Attempts")))
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(32 * look::Theme::current().u());
    body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { session().bringBack(std::size_t(row)); });
}

void AttemptsPane::refresh()
{
    const std::vector<lessons::Attempt>& attempts = session().progress().attempts;
    const bool more = int(attempts.size()) > m_table->rowCount();
    m_table->setRowCount(int(attempts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const lessons::Attempt& attempt = attempts[std::size_t(row)];
        QStringList cells{QLocale().toString(row + 1)};
        for (const std::string& value : attempt.values) cells.append(app::quantityWords(value));
        while (cells.size() < m_table->columnCount() - 1) cells.append(QString());
        cells.append(tr("%1 of %2", "checks that are met").arg(attempt.passed).arg(attempt.checks));
        const bool kept = session().attemptRuns()[std::size_t(row)] != nullptr;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (!kept) item->setToolTip(tr("Of an earlier session: its figures are kept, its run is not."));
            m_table->setItem(row, column, item);
        }
    }
    if (more) {
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->scrollToBottom();
    }
    showReason(attempts.empty() ? tr("Each run adds a row here.") : QString(), m_table);
}

QWidget* AttemptsPane::firstStop() const
{
    return m_table;
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_attempts_pane.cpp"
