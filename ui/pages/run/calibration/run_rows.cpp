#include "ui/pages/run/calibration/run_rows.h"

#include "ui/look/icons.h"
#include "ui/pages/run/calibration/finding_list.h"
#include "ui/pages/run/calibration/typed_field.h"
#include "ui/widgets/entry_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::CalibrationRun;
using app::CalibrationStep;
using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int cellRoom = 25;  // of what is chosen for a run [u]
constexpr int indent = 4;     // of fields beneath a name [u]
constexpr int maxRunRows = 8; // beyond it the table scrolls

bool takesAssays(CalibrationStep step)
{
    return step == CalibrationStep::Chromatograms || step == CalibrationStep::Prediction;
}

// The same rows with the same choices: the widgets in them can stay.
bool sameRow(const CalibrationRun& a, const CalibrationRun& b)
{
    return a.key == b.key && a.name == b.name && a.componentChoices == b.componentChoices && a.curves == b.curves &&
           a.zeros == b.zeros && a.otherZeros == b.otherZeros;
}

} // namespace

RunRows::RunRows(QWidget* parent)
    : QWidget(parent)
    , m_table(widgets::plainTable({tr("Measured run"), tr("Components"), tr("Curve"), tr("Zero at")},
                                  tr("Measured runs of this step")))
    , m_empty(new widgets::Label({}, Type::Body, Token::Muted))
    , m_notes(new FindingList)
    , m_acts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_add(new QToolButton)
    , m_files(new QPushButton(tr("Add files…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_assays(new QPushButton)
{
    const int u = Theme::current().u();
    m_empty->wrapWhole();
    m_add->setText(tr("Add a run"));
    m_add->setIcon(look::icon(QStringLiteral("i-plus")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolTip(tr("A measured run of this project"));
    m_add->setMenu(new QMenu(m_add));
    m_files->setToolTip(tr("Exports of the chromatography system; files can be dropped here as well"));
    m_remove->setToolTip(tr("Take the chosen run out of this step; it stays in the project (Delete)"));
    m_table->horizontalHeaderItem(Components)
        ->setToolTip(tr("What the peaks are, in their order, separated by commas; empty: all"));
    m_table->horizontalHeaderItem(Curve)->setToolTip(tr("The curve that shows them"));
    m_table->horizontalHeaderItem(Zero)->setToolTip(tr("What volumes count from"));
    fitText();
    connect(&Theme::current(), &Theme::changed, this, &RunRows::fitText);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    auto *adding = new QHBoxLayout, *ofOne = new QHBoxLayout;
    for (QHBoxLayout* line : {adding, ofOne}) line->setSpacing(2 * u);
    adding->addWidget(m_add);
    adding->addWidget(m_files);
    ofOne->addWidget(m_assays);
    ofOne->addWidget(m_remove);
    for (QHBoxLayout* line : {adding, ofOne}) line->addStretch();
    m_acts->setSpacing(2 * u);
    m_acts->addLayout(adding);
    m_acts->addLayout(ofOne, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addLayout(m_acts);
    column->addWidget(m_notes);
    connect(m_table, &QTableWidget::itemChanged, this, &RunRows::takeCheck);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RunRows::refreshButtons);
    connect(m_files, &QPushButton::clicked, this, &RunRows::filesAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(currentRun()); });
    connect(m_assays, &QPushButton::clicked, this, [this] {
        CalibrationRun run = m_runs[std::size_t(currentRun())];
        if (run.assays.isEmpty()) return emit assaysAsked(currentRun());
        run.assays.clear();
        emit changed(currentRun(), run);
    });
}

void RunRows::show(const app::StepCard& card, const std::vector<std::pair<int, QString>>& toAdd)
{
    const bool same = card.step == m_step && isShown(card.runs);
    m_step = card.step;
    m_fitting = card.state == app::StepState::Fitting;
    m_runs = card.runs;
    if (!same) fillRows();
    for (int run = 0; run < int(m_runs.size()); ++run) refreshRow(run);
    setVisible(!card.runsHelp.isEmpty() || !m_runs.empty()); // a step may be one of settings alone
    m_table->setVisible(!m_runs.empty());
    // Whatever the tracer is; of buffers their conductivities alone.
    m_table->setColumnHidden(Components, m_step == CalibrationStep::System || m_step == CalibrationStep::Buffers);
    for (const Column column : {Curve, Zero}) m_table->setColumnHidden(column, m_step == CalibrationStep::Buffers);
    m_table->setEnabled(!m_fitting);
    fitHeight();
    QString words = card.runsHelp;
    if (m_runs.empty() && toAdd.empty())
        words = (words.isEmpty() ? QString() : words + u' ') +
                tr("No measured run is in this project yet: export runs from the chromatography system, then add the "
                   "files or drop them here.");
    m_empty->setText(words);
    m_empty->setVisible(!words.isEmpty());
    fillMenu(toAdd);
    refreshNotes();
    refreshButtons();
}

bool RunRows::isShown(const std::vector<CalibrationRun>& runs) const
{
    return std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), sameRow);
}

void RunRows::fillRows()
{
    const QSignalBlocker quiet(m_table);
    const int current = m_table->currentRow() / m_lines, lines = m_narrow ? 2 : 1;
    m_table->setRowCount(0);
    m_table->clearSpans();
    m_lines = lines;
    m_table->setRowCount(lines * int(m_runs.size()));
    // What stands over them are names of the fields alone.
    m_table->horizontalHeaderItem(Name)->setText(m_narrow ? QString() : tr("Measured run"));
    for (int run = 0; run < int(m_runs.size()); ++run) {
        m_table->setItem(nameRow(run), Name, new QTableWidgetItem);
        if (m_narrow) m_table->setSpan(nameRow(run), Name, 1, columnCount);
        for (const Column column : {Components, Curve, Zero}) {
            auto* under = new QTableWidgetItem;
            under->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(fieldRow(run), column, under);
        }
        m_table->setCellWidget(fieldRow(run), Components, componentsBox(run));
        m_table->setCellWidget(fieldRow(run), Curve, curveBox(run));
        m_table->setCellWidget(fieldRow(run), Zero, zeroBox(run));
    }
    if (!m_runs.empty()) m_table->setCurrentCell(nameRow(std::clamp(current, 0, int(m_runs.size()) - 1)), Name);
}

// In one line the name has what room is left, beneath it its fields share all of it.
void RunRows::fitColumns()
{
    const int u = Theme::current().u();
    QHeaderView* head = m_table->horizontalHeader();
    head->setMinimumSectionSize(indent * u);
    head->setSectionResizeMode(Name, m_narrow ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (m_narrow) m_table->setColumnWidth(Name, indent * u);
    const int room = m_table->contentsRect().width();
    const int left = (room - head->sectionSizeHint(Name)) / 3,
              share = (room - indent * u) / 3; // every heading is whole
    for (const Column column : {Components, Curve, Zero}) {
        const int heading = head->sectionSizeHint(column);
        head->setSectionResizeMode(column, m_narrow && heading <= share ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (m_narrow && heading > share) m_table->setColumnWidth(column, heading);
        if (!m_narrow) m_table->setColumnWidth(column, std::max(std::min(cellRoom * u, left), heading));
    }
}

// Fields are as high as the text is large.
void RunRows::fitText()
{
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().fieldHeight() + Theme::current().u());
    fitColumns();
    fitHeight();
}

// Where there is no room for a run in one line, its fields stand beneath its name.
void RunRows::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    fitColumns();
    fillRows();
    for (int run = 0; run < int(m_runs.size()); ++run) refreshRow(run);
    fitHeight();
}

void RunRows::refreshRow(int index)
{
    const QSignalBlocker quiet(m_table);
    const CalibrationRun& run = m_runs[std::size_t(index)];
    QTableWidgetItem* name = m_table->item(nameRow(index), Name);
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    name->setText(run.name);
    name->setCheckState(run.chosen ? Qt::Checked : Qt::Unchecked);
    name->setIcon(run.fault.isEmpty() ? QIcon() : look::glyphIcon(Glyph::Fault));
    name->setToolTip(run.fault.isEmpty() ? run.name : run.fault);
    fieldIn(index, Components)->findChild<TypedField*>()->show(run.components);
    auto* curve = qobject_cast<QComboBox*>(fieldIn(index, Curve));
    const QSignalBlocker still(curve);
    int entry = curve->findData(run.curve);
    if (entry < 0) {
        curve->addItem(run.curve, run.curve);
        entry = curve->count() - 1;
    }
    curve->setCurrentIndex(entry);
    curve->setToolTip(curve->currentText());
    qobject_cast<widgets::EntryBox*>(fieldIn(index, Zero))->choose(run.zero);
}

QWidget* RunRows::fieldIn(int run, Column column) const
{
    return m_table->cellWidget(fieldRow(run), column);
}

QList<QWidget*> RunRows::tabStops() const
{
    QList<QWidget*> stops{m_table};
    for (int run = 0; run < int(m_runs.size()); ++run)
        for (const Column column : {Components, Curve, Zero}) stops << fieldIn(run, column);
    return stops << m_add << m_files << m_assays << m_remove;
}

// Typed, or chosen from what the plant has.
QWidget* RunRows::componentsBox(int index)
{
    const CalibrationRun& run = m_runs[std::size_t(index)];
    auto* box = new QComboBox;
    auto* field = new TypedField;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setLineEdit(field);
    box->setCompleter(nullptr);
    for (const auto& [key, words] : run.componentChoices) box->addItem(words, key);
    box->setCurrentIndex(-1);
    box->setMinimumWidth(1);
    field->setPlaceholderText(tr("all", "components"));
    for (QWidget* part : {static_cast<QWidget*>(box), static_cast<QWidget*>(field)})
        part->setAccessibleName(tr("Components of %1", "a measured run").arg(run.name));
    connect(field, &TypedField::taken, this, [this, index](const QString& text) { takeText(index, Components, text); });
    connect(box, &QComboBox::activated, this,
            [this, index, box](int entry) { takeText(index, Components, box->itemData(entry).toString()); });
    return box;
}

QWidget* RunRows::curveBox(int index)
{
    const CalibrationRun& run = m_runs[std::size_t(index)];
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(1);
    box->setMinimumWidth(1);
    box->setAccessibleName(tr("Curve of %1", "a measured run").arg(run.name));
    if (std::ranges::none_of(run.curves, [](const auto& choice) { return choice.first.isEmpty(); }))
        box->addItem(tr("Absorbance", "the curve that is usual"), QString());
    for (const auto& [key, words] : run.curves) box->addItem(words, key);
    connect(box, &QComboBox::activated, this,
            [this, index, box](int entry) { takeText(index, Curve, box->itemData(entry).toString()); });
    return box;
}

// A log may have hundreds of entries.
QWidget* RunRows::zeroBox(int index)
{
    const CalibrationRun& run = m_runs[std::size_t(index)];
    auto* box = new widgets::EntryBox;
    box->setMinimumContentsLength(1);
    box->setMinimumWidth(1);
    box->setAccessibleName(tr("Zero of %1", "a measured run").arg(run.name));
    QList<std::pair<QString, QString>> zeros = run.zeros;
    if (std::ranges::none_of(zeros, [](const auto& choice) { return choice.first.isEmpty(); }))
        zeros.prepend({QString(), tr("Injection", "the zero that is usual")});
    box->setEntries(zeros, run.otherZeros);
    box->setHelp(
        tr("What volumes count from: an injection, a phase, an entry of the log, or a volume such as 5 mL. Type to "
           "find one."));
    connect(box, &widgets::EntryBox::taken, this, [this, index](const QString& zero) { takeText(index, Zero, zero); });
    return box;
}

void RunRows::fillMenu(const std::vector<std::pair<int, QString>>& toAdd)
{
    m_add->menu()->clear();
    for (const auto& [key, name] : toAdd)
        connect(m_add->menu()->addAction(name), &QAction::triggered, this, [this, key = key] { emit added(key); });
    m_add->setEnabled(!toAdd.empty() && !m_fitting);
}

void RunRows::refreshNotes()
{
    FindingList::Findings notes;
    const auto add = [&](Glyph glyph, const CalibrationRun& run, const QString& what) {
        notes.append({glyph, tr("“%1”: %2", "a measured run, what is wrong").arg(run.name, what)});
    };
    for (const CalibrationRun& run : m_runs) {
        if (!run.fault.isEmpty()) add(Glyph::Fault, run, run.fault);
        for (const QString& note : run.notes) add(Glyph::Warn, run, note);
        if (!run.assays.isEmpty())
            notes.append({Glyph::Info, tr("“%1” has assays of its fractions: %2", "a measured run, a file")
                                           .arg(run.name, QFileInfo(run.assays).fileName())});
    }
    m_notes->show(notes);
}

void RunRows::refreshButtons()
{
    const int run = currentRun();
    const bool one = run >= 0 && !m_fitting;
    m_files->setEnabled(!m_fitting);
    m_remove->setEnabled(one);
    m_assays->setVisible(takesAssays(m_step));
    m_assays->setEnabled(one);
    const bool has = run >= 0 && !m_runs[std::size_t(run)].assays.isEmpty();
    m_assays->setText(has ? tr("Without assays") : tr("Assays…"));
    m_assays->setToolTip(has ? tr("Exclude the assays of the chosen run")
                             : tr("A table of what was found in the fractions of the chosen run"));
}

void RunRows::takeCheck(const QTableWidgetItem* item)
{
    if (item->column() != Name || item->row() % m_lines != 0) return;
    CalibrationRun run = m_runs[std::size_t(item->row() / m_lines)];
    run.chosen = item->checkState() == Qt::Checked;
    emit changed(item->row() / m_lines, run);
}

void RunRows::takeText(int index, Column column, const QString& text)
{
    CalibrationRun run = m_runs[std::size_t(index)];
    (column == Components ? run.components : column == Curve ? run.curve : run.zero) = text;
    m_table->setCurrentCell(nameRow(index), Name);
    emit changed(index, run);
}

void RunRows::fitHeight()
{
    const int rows = std::clamp(m_table->rowCount(), 1, m_lines * maxRunRows);
    const int head = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(head + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

// Acts that find no room next to each other stand in two lines.
void RunRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int needed = 0;
    for (const QWidget* act : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_files),
                               static_cast<QWidget*>(m_assays), static_cast<QWidget*>(m_remove)})
        if (!act->isHidden()) needed += act->sizeHint().width() + m_acts->spacing();
    m_acts->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// The layout would ask for them in one line for ever.
QSize RunRows::minimumSizeHint() const
{
    return {m_add->sizeHint().width() + m_files->sizeHint().width() + m_acts->spacing(),
            QWidget::minimumSizeHint().height()};
}

int RunRows::currentRun() const
{
    const int run = m_table->currentRow() < 0 ? -1 : m_table->currentRow() / m_lines;
    return run < int(m_runs.size()) ? run : -1;
}

bool RunRows::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        emit removed(currentRun());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_run_rows.cpp"
