// Taking a run sheet that came back.
#include "ui/study/sheets/take_sheet.h"

#include "app/common/sentence.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::study {

using look::Glyph;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr std::size_t shownFaults = 100;
constexpr int renewalDelay = 150; // [ms]

// A line that says the same of the same cell, whatever the study holds there by now.
QString keyOf(const app::SheetLine& line)
{
    return line.run + u'\n' + line.column + u'\n' + line.after;
}

enum TakeColumn { What, Run, Title, Before, After };

} // namespace

TakeSheet::TakeSheet(app::StudySession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_title(new Label({}, Type::Section))
    , m_reported(new Label({}, Type::Caption, Token::Muted))
    , m_findings(new QVBoxLayout)
    , m_table(new QTableWidget(0, 5))
    , m_take(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAccessibleName(tr("A returned run sheet"));
    m_take->setProperty("role", "primary");
    for (QPushButton* act : {m_take, m_cancel}) act->setAutoDefault(true);
    m_reported->setWordWrap(true);
    m_reported->setMinimumWidth(1);
    auto* found = new QWidget;
    auto* rows = new QVBoxLayout(found);
    rows->setContentsMargins({});
    rows->addLayout(m_findings);
    rows->addStretch();
    m_scroll = widgets::plainScroll(found);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Run"), tr("Column"), tr("In the study"), tr("In the sheet")});
    m_table->setAccessibleName(tr("Changes by the sheet"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // rows in sight
    m_table->horizontalHeader()->setSectionResizeMode(Before, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(After, QHeaderView::Stretch);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_scroll, 2);
    middle->addWidget(m_table, 5);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_reported, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_take, &QPushButton::clicked, this, &TakeSheet::take);
    connect(m_cancel, &QPushButton::clicked, this, &TakeSheet::leave);
    connect(m_table, &QTableWidget::itemChanged, this, &TakeSheet::evaluate);
    // Space ticks wherever in the line the mouse was.
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row) { m_table->setCurrentCell(row, What); });
    connect(&m_exchange, &app::SheetExchange::compared, this, &TakeSheet::list);
    connect(&m_exchange, &app::SheetExchange::failed, this, &TakeSheet::refuse);
    connect(&session, &app::StudySession::changed, this, &TakeSheet::follow);
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(renewalDelay);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        // What is on its way comes first: else the list of a study that keeps changing would never come.
        if (m_exchange.isRunning()) return m_renewal.start();
        if (!isHidden() && isOutdated()) compare();
    });
}

void TakeSheet::open(const QString& path)
{
    m_path = path;
    m_text.clear();
    openWith(tr("Changes by “%1”", "name of a file").arg(QFileInfo(path).fileName()));
}

void TakeSheet::openText(const QString& text)
{
    m_path.clear();
    m_text = text;
    openWith(tr("Changes by the clipboard"));
}

void TakeSheet::openWith(const QString& title)
{
    if (!m_session.value()) return;
    m_title->setText(title);
    arrange();
    show();
    raise();
    clear();
    compare();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void TakeSheet::leave()
{
    m_exchange.stop();
    m_renewal.stop();
    clear();
    hide();
    emit left();
}

void TakeSheet::follow()
{
    if (isHidden()) return;
    const app::StudySession::Value now = m_session.value();
    if (!now || now->id != m_study->id) return leave();
    if (isOutdated() && !m_renewal.isActive()) m_renewal.start();
}

// Whether the lines refer to a state of the study that is gone.
bool TakeSheet::isOutdated() const
{
    const app::StudySession::Value now = m_session.value();
    return !now || !m_study ||
           (now != m_study && (now->runs != m_study->runs || now->factors != m_study->factors ||
                               now->responses != m_study->responses || now->plate != m_study->plate));
}

void TakeSheet::clear()
{
    m_comparison = nullptr;
    m_lines.clear();
    m_table->setRowCount(0);
    widgets::clearRows(m_findings);
    m_scroll->hide();
    m_table->show();
    evaluate();
}

// What a person ticked otherwise than the lines came.
QHash<QString, bool> TakeSheet::changedTicks() const
{
    QHash<QString, bool> ticks;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const bool ticked = m_table->item(int(row), What)->checkState() == Qt::Checked;
        if (ticked != m_lines[row].ticked) ticks.insert(keyOf(m_lines[row]), ticked);
    }
    return ticks;
}

void TakeSheet::compare()
{
    m_study = m_session.value();
    m_reported->setText(tr("The sheet is being compared with the study…"));
    m_path.isEmpty() ? m_exchange.compare(m_study, m_text) : m_exchange.read(m_study, m_path);
}

void TakeSheet::addFinding(Glyph glyph, const QString& words)
{
    m_findings->addWidget(new widgets::FindingRow(glyph, words));
    m_scroll->show();
}

void TakeSheet::refuse(const base::Error& error)
{
    clear();
    m_table->hide();
    addFinding(Glyph::Alarm, app::sentence(error));
    m_reported->setText(tr("Nothing is imported."));
}

void TakeSheet::list(const app::SheetExchange::Comparison& comparison)
{
    const base::Errors& errors = comparison->errors;
    const QHash<QString, bool> ticks = changedTicks();
    const int row = std::max(0, m_table->currentRow());
    clear();
    m_reported->setText({});
    if (!errors.empty()) {
        m_table->hide();
        for (std::size_t i = 0; i < std::min(errors.size(), shownFaults); ++i)
            addFinding(Glyph::Alarm, app::faultWords(errors[i]));
        if (errors.size() > shownFaults)
            addFinding(Glyph::Alarm, tr("%n more with errors", "rows and cells", int(errors.size() - shownFaults)));
        m_reported->setText(tr("Nothing is imported while rows have errors: correct them in the sheet, and read it "
                               "again."));
    } else if (comparison->changes.empty()) {
        m_table->hide();
        addFinding(Glyph::Ok, tr("The sheet agrees with the study: there is nothing to import."));
    }
    for (const base::Notice& notice : comparison->notices) addFinding(Glyph::Warn, app::sentence(notice.what));
    if (!errors.empty() || comparison->changes.empty()) return;
    m_comparison = comparison;
    m_lines = app::linesOf(*m_study, *comparison);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_lines.size()));
        for (int line = 0; line < m_table->rowCount(); ++line) {
            app::SheetLine shown = m_lines[std::size_t(line)];
            shown.ticked = ticks.value(keyOf(shown), shown.ticked);
            showLine(line, shown);
        }
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), What);
    m_reported->setText(tr("Rows without a tick stay as they are in the study. Undo restores everything."));
    evaluate();
    if (window()->focusWidget() == m_cancel) m_table->setFocus(Qt::OtherFocusReason);
}

void TakeSheet::showLine(int row, const app::SheetLine& line)
{
    const auto put = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(text);
        m_table->setItem(row, column, item);
        return item;
    };
    QTableWidgetItem* what = put(What, line.what);
    what->setFlags(what->flags() | Qt::ItemIsUserCheckable);
    what->setCheckState(line.ticked ? Qt::Checked : Qt::Unchecked);
    put(Run, line.run);
    put(Title, line.column);
    put(Before, line.before);
    put(After, line.after);
    what->setData(Qt::AccessibleTextRole,
                  tr("%1, %2, %3: %4, before %5", "what, run, column, in the sheet, in the study")
                      .arg(line.what, line.run, line.column, line.after, line.before));
}

std::vector<bool> TakeSheet::accepted() const
{
    std::vector<bool> accepted(m_comparison ? m_comparison->changes.size() : 0);
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        for (const std::size_t change : m_lines[row].changes)
            accepted[change] = m_table->item(int(row), What)->checkState() == Qt::Checked;
    return accepted;
}

void TakeSheet::evaluate()
{
    const studies::SheetComparison none;
    const std::vector<bool> chosen = accepted();
    m_take->setText(app::takeWords(m_comparison ? *m_comparison : none, chosen));
    m_take->setAccessibleName(m_take->text());
    m_take->setEnabled(std::ranges::count(chosen, true) > 0);
}

void TakeSheet::take()
{
    const app::StudySession::Value study = m_session.value();
    if (!study || !m_comparison || !m_take->isEnabled()) return;
    if (m_exchange.isRunning() || isOutdated()) {
        m_reported->setText(tr("The study changed meanwhile: the lines are being updated. Check them again."));
        return follow();
    }
    const std::vector<bool> chosen = accepted();
    base::Result<studies::Study> after = studies::takeSheet(*study, *m_comparison, chosen);
    if (!after) return addFinding(Glyph::Alarm, app::sentence(after.error()));
    const QString words = app::takenWords(*m_comparison, chosen), step = m_take->text();
    hide(); // what follows is its own doing
    m_session.change(*std::move(after), step);
    leave();
    emit taken(words);
}

// Of the table; a double click there ticks twice and takes nothing.
void TakeSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return take();
    Sheet::keyPressEvent(event);
}

QStringList TakeSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::study

#include "ui/study/sheets/moc_take_sheet.cpp"
