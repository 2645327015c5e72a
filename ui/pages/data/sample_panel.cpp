// What a person does with the samples of a laboratory. Their table: sample_table.cpp.
#include "ui/pages/data/sample_panel.h"

#include "app/common/sentence.h"
#include "core/base/time.h"
#include "ui/look/icons.h"
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

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Card;
using widgets::Label;

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
        m_chosen = items.isEmpty() ? 0 : m_table->item(items.front()->row(), stateColumn)->data(idRole).toLongLong();
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

} // namespace titer::pages

#include "ui/pages/data/moc_sample_panel.cpp"
