// The table of samples.
#include "ui/pages/data/sample_panel.h"

#include "app/common/sentence.h"
#include "core/base/time.h"
#include "core/formats/lab_sample.h"
#include "ui/look/icons.h"
#include "ui/pages/data/sample_words.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Card;
using widgets::Label;

namespace {

constexpr int maxQuantities = 24; // columns
constexpr int idRole = Qt::UserRole;
enum Column {
    StateColumn,
    NameColumn,
    BatchColumn,
    VesselColumn,
    DayColumn,
    PlannedColumn,
    DrawnColumn,
    KnownColumn,
    firstQuantity
};

QTableWidgetItem* cell(const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

} // namespace

SamplePanel::SamplePanel(app::SampleAccess& access, std::function<bool()> ensureProject, QWidget* parent)
    : QWidget(parent)
    , m_access(access)
    , m_ensureProject(std::move(ensureProject))
    , m_head(new QHBoxLayout)
    , m_count(new Label({}, Type::Caption, Token::Muted))
    , m_label(new QLineEdit)
    , m_planning(new QToolButton)
    , m_naming(new QToolButton)
    , m_fault(new Label({}, Type::Body, Token::Alarm))
    , m_empty(new Label(tr("No sample yet. Define under “Names” how your samples are named, then plan them, scan a "
                           "label, or import the file of an analyser."),
                        Type::Body, Token::Muted))
    , m_table(new QTableWidget)
    , m_zone(
          new Label(tr("Times are those of this computer, %1.").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())),
                    Type::Caption, Token::Muted))
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(headRow());
    column->addWidget(planCard());
    column->addWidget(ruleCard());
    column->addWidget(m_fault);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_zone);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    m_empty->setWordWrap(true);
    m_table->setAccessibleName(tr("Samples"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (m_filling) return;
        const QList<QTableWidgetItem*> items = m_table->selectedItems();
        m_chosen = items.isEmpty() ? 0 : m_table->item(items.front()->row(), StateColumn)->data(idRole).toLongLong();
        emit chosen(m_chosen);
    });
    connect(&m_access, &app::SampleAccess::failed, this, &SamplePanel::report);
    connect(&m_access, &app::SampleAccess::reported, this, [this](const base::Notice& notice) {
        m_fault->setText(app::sentence(notice.what));
        m_fault->show();
    });
    connect(&m_access, &app::SampleAccess::changed, this, [this] {
        m_fault->hide();
        open(nullptr);
    });
}

QWidget* SamplePanel::headRow()
{
    const int u = Theme::current().u();
    auto* row = new QWidget;
    row->setLayout(m_head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(2 * u);
    m_label->setPlaceholderText(tr("Scan or type a label"));
    m_label->setAccessibleName(tr("Label of a sample drawn now"));
    m_label->setToolTip(tr("The sample with this label was drawn now; press Enter to record it"));
    m_label->setClearButtonEnabled(true);
    m_label->setMaximumWidth(70 * u);
    auto* drawn = new QPushButton(tr("Drawn now"));
    const auto button = [&](QToolButton* one, const QString& words, const QString& tip) {
        one->setText(words);
        one->setToolTip(tip);
        one->setCheckable(true);
        one->setFocusPolicy(Qt::StrongFocus);
    };
    button(m_planning, tr("Plan"), tr("Planned samples of a batch"));
    button(m_naming, tr("Names"), tr("Naming rule of samples"));
    m_head->addWidget(new Label(tr("Samples"), Type::Section));
    m_head->addWidget(m_count);
    m_head->addStretch();
    m_head->addWidget(m_label, 1);
    m_head->addWidget(drawn);
    m_head->addWidget(m_planning);
    m_head->addWidget(m_naming);
    connect(m_label, &QLineEdit::returnPressed, this, &SamplePanel::draw);
    connect(drawn, &QPushButton::clicked, this, &SamplePanel::draw);
    connect(m_planning, &QToolButton::clicked, this, [this](bool on) { open(on ? m_plan : nullptr); });
    connect(m_naming, &QToolButton::clicked, this, [this](bool on) { open(on ? m_names : nullptr); });
    return row;
}

QWidget* SamplePanel::planCard()
{
    m_plan = new Card;
    const int widest = 110 * Theme::current().u();
    m_batch = new QComboBox;
    m_batch->setEditable(true);
    m_vessel = new QLineEdit;
    m_days = new QLineEdit;
    m_vessel->setObjectName(QStringLiteral("vessel"));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setPlaceholderText(QStringLiteral("3, 5, 7, 10-14"));
    m_start = new QDateTimeEdit(QDateTime::currentDateTime());
    m_start->setCalendarPopup(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Batch"), m_batch);
    form->addRow(tr("Vessel"), m_vessel);
    form->addRow(tr("Days"), m_days);
    form->addRow(tr("Start of the batch"), m_start);
    for (QWidget* field : std::initializer_list<QWidget*>{m_batch, m_vessel, m_days, m_start})
        field->setMaximumWidth(widest);
    auto* plan = new QPushButton(tr("Plan"));
    plan->setProperty("role", "primary");
    m_plan->body()->addLayout(form);
    m_plan->body()->addWidget(plan, 0, Qt::AlignLeft);
    m_plan->hide();
    connect(plan, &QPushButton::clicked, this, &SamplePanel::plan);
    connect(m_days, &QLineEdit::returnPressed, this, &SamplePanel::plan);
    connect(m_batch, &QComboBox::currentTextChanged, this, &SamplePanel::takeStart);
    return m_plan;
}

QWidget* SamplePanel::ruleCard()
{
    m_names = new Card;
    m_rule = new QLineEdit;
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setPlaceholderText(QStringLiteral("{batch}_{vessel}_{day}"));
    m_rule->setAccessibleName(tr("Naming rule of samples"));
    auto* words =
        new Label(tr("A name is split by this rule: {batch}, {vessel}, {day}, {replicate}, and {*} for what is "
                     "ignored. {vessel:2} takes two characters. Samples that do not match wait until you specify "
                     "what they belong to."),
                  Type::Caption, Token::Muted);
    words->setWordWrap(true);
    auto* use = new QPushButton(tr("Use it"));
    use->setProperty("role", "primary");
    m_names->body()->addWidget(m_rule);
    m_names->body()->addWidget(words);
    m_names->body()->addWidget(use, 0, Qt::AlignLeft);
    m_names->hide();
    const auto set = [this] {
        if (m_ensureProject()) m_access.setRule(m_rule->text().toStdString());
    };
    connect(use, &QPushButton::clicked, this, set);
    connect(m_rule, &QLineEdit::returnPressed, this, set);
    return m_names;
}

void SamplePanel::addTool(QWidget* tool)
{
    m_head->addWidget(tool);
}

// One of the cards, or none.
void SamplePanel::open(Card* card)
{
    m_plan->setVisible(card == m_plan);
    m_names->setVisible(card == m_names);
    m_planning->setChecked(card == m_plan);
    m_naming->setChecked(card == m_names);
    if (card == m_plan) m_batch->setFocus(Qt::OtherFocusReason);
    if (card == m_names) m_rule->setFocus(Qt::OtherFocusReason);
}

void SamplePanel::draw()
{
    if (m_label->text().trimmed().isEmpty()) return m_label->setFocus(Qt::OtherFocusReason);
    if (!m_ensureProject()) return;
    m_access.draw(m_label->text().toStdString(), base::now().microseconds);
    m_label->clear();
    m_label->setFocus(Qt::OtherFocusReason); // for the next one
}

void SamplePanel::plan()
{
    if (!m_ensureProject()) return;
    m_access.plan({m_batch->currentText().trimmed().toStdString(), m_vessel->text().trimmed().toStdString()},
                  m_days->text().toStdString(), m_start->dateTime().toMSecsSinceEpoch() * 1000);
}

void SamplePanel::takeStart()
{
    for (const Batch& batch : m_batches)
        if (batch.name == m_batch->currentText())
            m_start->setDateTime(QDateTime::fromMSecsSinceEpoch(batch.from / 1000));
}

void SamplePanel::report(const base::Error& error)
{
    m_fault->setText(app::sentence(error.what));
    m_fault->show();
}

void SamplePanel::show(std::shared_ptr<const app::SamplePicture> picture, const QList<Batch>& batches,
                       std::shared_ptr<const model::Plant> plant, std::int64_t now)
{
    m_picture = std::move(picture);
    m_plant = std::move(plant);
    if (batches != m_batches) {
        m_batches = batches;
        const QString typed = m_batch->currentText();
        m_batch->clear();
        for (const Batch& batch : batches) m_batch->addItem(batch.name);
        if (!typed.isEmpty()) m_batch->setCurrentText(typed);
        takeStart();
    }
    if (!m_names->isVisible()) m_rule->setText(QString::fromStdString(m_picture->rule));
    fill(now);
}

SamplePanel::Quantity SamplePanel::quantityOf(const store::SampleResult& result)
{
    return {result.quantity, result.analyser, result.unit, result.label};
}

// What was measured, in the order in which it was first reported.
QList<SamplePanel::Shown> SamplePanel::quantities() const
{
    QList<Shown> found;
    for (const store::SampleResult& result : m_picture->results) {
        const Quantity quantity = quantityOf(result);
        const bool known = std::ranges::any_of(found, [&](const Shown& one) { return one.quantity == quantity; });
        if (!known && found.size() < maxQuantities) found.append({quantity, shownAs(quantity)});
    }
    return found;
}

// A column has one unit: that of the first vessel in which the plant has it.
app::ShownAs SamplePanel::shownAs(const Quantity& quantity) const
{
    std::set<std::string> vessels;
    for (const store::SampleEntry& sample : m_picture->samples)
        for (const store::SampleResult& result : resultsOf(sample.id)) {
            if (quantityOf(result) != quantity || !vessels.insert(sample.parts.vessel).second) continue;
            app::ShownAs as = pages::shownAs(result, sample.parts.vessel, m_plant.get());
            if (as.unit != result.unit) return as;
        }
    return {quantity.unit, {}};
}

// They stand together, by the number of their sample.
std::span<const store::SampleResult> SamplePanel::resultsOf(std::int64_t sample) const
{
    const auto [first, last] = std::ranges::equal_range(m_picture->results, sample, {}, &store::SampleResult::sample);
    return {first, last};
}

// Of the replicates, of each the newest.
QString SamplePanel::meanOf(std::span<const store::SampleResult> results, const Shown& shown) const
{
    const store::SampleResult* last = nullptr;
    double sum = 0.0;
    int count = 0;
    for (const store::SampleResult& result : results) {
        if (result.superseded) continue;
        if (quantityOf(result) != shown.quantity) continue;
        last = &result;
        sum += result.value;
        ++count;
    }
    if (!last) return {};
    if (count == 1) return resultText(*last, shown.as.scale);
    return tr("%1 (n = %2)", "mean of replicates").arg(shown::valueText(shown.as.scale.of(sum / count))).arg(count);
}

// The analyser, and the unit in which it reports where that is another.
QString SamplePanel::tipOf(const Shown& shown)
{
    const QString analyser = QString::fromStdString(shown.quantity.analyser);
    if (shown.as.unit == shown.quantity.unit) return analyser;
    const QString recorded = tr("recorded in %1", "a unit").arg(shown::unitText(shown.quantity.unit));
    return analyser.isEmpty() ? recorded : tr("%1, %2", "analyser, unit").arg(analyser, recorded);
}

void SamplePanel::fillRow(int row, const store::SampleEntry& entry, const QList<Shown>& quantities, std::int64_t now)
{
    const auto state = entry.state(now);
    QTableWidgetItem* first = cell(stateText(state));
    first->setIcon(look::glyphIcon(stateGlyph(state)));
    first->setData(idRole, qlonglong(entry.id));
    m_table->setItem(row, StateColumn, first);
    m_table->setItem(row, NameColumn, cell(QString::fromStdString(entry.name)));
    m_table->setItem(row, BatchColumn, cell(QString::fromStdString(entry.parts.batch)));
    m_table->setItem(row, VesselColumn, cell(QString::fromStdString(entry.parts.vessel)));
    m_table->setItem(row, DayColumn, cell(dayText(entry.parts.day)));
    m_table->setItem(row, PlannedColumn, cell(momentText(entry.planned)));
    m_table->setItem(row, DrawnColumn, cell(momentText(entry.drawn)));
    m_table->setItem(row, KnownColumn, cell(momentText(entry.known)));
    const std::span<const store::SampleResult> results = resultsOf(entry.id);
    for (int i = 0; i < quantities.size(); ++i)
        m_table->setItem(row, firstQuantity + i, cell(meanOf(results, quantities[i]), true));
    if (state != store::SampleEntry::State::Rejected) return;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QFont font = m_table->font();
        font.setStrikeOut(column != StateColumn);
        m_table->item(row, column)->setFont(font);
    }
}

void SamplePanel::fill(std::int64_t now)
{
    m_filling = true;
    const QList<Shown> columns = quantities();
    QStringList heads{tr("State"), tr("Sample"),  tr("Batch"), tr("Vessel"),
                      tr("Day"),   tr("Planned"), tr("Drawn"), tr("Results reported")};
    for (const auto& [quantity, as] : columns) {
        const QString unit = shown::unitText(as.unit);
        QString head = QString::fromStdString(quantity.label.empty() ? quantity.name : quantity.label);
        if (!unit.isEmpty()) head += u'\n' + unit;
        heads << head;
    }
    const auto& samples = m_picture->samples;
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    for (int i = 0; i < columns.size(); ++i)
        m_table->horizontalHeaderItem(firstQuantity + i)->setToolTip(tipOf(columns[i]));
    m_table->setRowCount(int(samples.size()));
    int open = 0;
    bool found = false;
    for (int row = 0; row < int(samples.size()); ++row) {
        fillRow(row, samples[std::size_t(row)], columns, now);
        open += wantsAttention(samples[std::size_t(row)].state(now));
        if (samples[std::size_t(row)].id != m_chosen) continue;
        m_table->selectRow(row);
        found = true;
    }
    const int u = Theme::current().u();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 3 * u);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 4 * u);
    m_table->setVisible(!samples.empty());
    m_zone->setVisible(!samples.empty());
    m_empty->setVisible(samples.empty());
    m_count->setText(open > 0 ? tr("%n to check", "", open) : QString());
    m_filling = false;
    if (!found && m_chosen != 0) {
        m_chosen = 0;
        emit chosen(0);
    }
}

} // namespace titer::pages
