// The choice of a design.
#include "ui/study/sheets/design_sheet.h"

#include "app/common/sentence.h"
#include "app/study/study_start.h"
#include "core/base/text.h"
#include "core/studies/study/study_design.h"
#include "ui/look/ink.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <optional>

namespace titer::study {

using look::Token;
using look::Type;
using studies::DesignGoal;
using widgets::Label;
using widgets::Segments;

namespace {

constexpr int maxDesignRuns = 5000;
constexpr double minPower = 0.8;

enum DesignColumn { NameColumn, RunsColumn, ResolutionColumn, PowerColumn, VarianceColumn };

std::vector<std::string> entriesOf(const QString& text)
{
    std::vector<std::string> entries;
    for (const QString& one : text.split(u';', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) entries.push_back(one.trimmed().toStdString());
    return entries;
}

QString joined(const std::vector<std::string>& entries)
{
    QStringList words;
    for (const std::string& one : entries) words << QString::fromStdString(one);
    return words.join(QStringLiteral("; "));
}

// "T = 0.5; pH = 0,05"; nothing where that is not what it says.
std::optional<std::map<std::string, double>> stepsOf(const QString& text)
{
    std::map<std::string, double> steps;
    for (std::string one : entriesOf(text)) {
        const std::size_t equals = one.rfind('=');
        if (equals == std::string::npos) return std::nullopt;
        std::string value(base::trimmed(std::string_view(one).substr(equals + 1)));
        std::replace(value.begin(), value.end(), ',', '.');
        const std::optional<double> step = base::readNumber(value);
        if (!step) return std::nullopt;
        steps[std::string(base::trimmed(std::string_view(one).substr(0, equals)))] = *step;
    }
    return steps;
}

} // namespace

DesignSheet::DesignSheet(app::StudySession& session, app::DesignAdvice& advice, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_advice(advice)
    , m_goals(new Segments({{{}, tr("Which factors matter")},
                            {{}, tr("How they interact")},
                            {{}, tr("Where the optimum is")},
                            {{}, tr("Cover the space")}}))
    , m_runs(new QSpinBox)
    , m_constraint(new QLineEdit)
    , m_step(new QLineEdit)
    , m_table(new QTableWidget(0, 5))
    , m_hard(new Label({}, Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption, Token::Muted))
    , m_take(new QPushButton(tr("Use this design")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAccessibleName(tr("Choose a design"));
    m_goals->setAccessibleName(tr("Goal of the study"));
    m_goals->setCurrent(int(DesignGoal::Optimise));
    m_runs->setRange(2, maxDesignRuns);
    m_runs->setValue(30);
    m_runs->setAccessibleName(tr("Run budget"));
    m_take->setProperty("role", "primary");
    m_take->setAutoDefault(true);
    for (Label* words : {m_hard, m_reported}) {
        words->setWordWrap(true);
        words->setMinimumWidth(1);
    }
    m_table->setHorizontalHeaderLabels(
        {tr("Design"), tr("Runs"), tr("Resolution"), tr("Power for 2 s"), tr("Mean prediction variance")});
    for (int column = NameColumn; column <= VarianceColumn; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(PowerColumn)
        ->setToolTip(
            tr("The power to detect an effect of two standard deviations of a run at 5 %, for the weakest factor"));
    m_table->horizontalHeaderItem(VarianceColumn)
        ->setToolTip(tr("Of the model prediction over the space of the factors, in units of the variance of a run"));
    m_table->setAccessibleName(tr("Suitable designs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Choose a design"), Type::Section));
    head->addWidget(m_hard, 1);
    auto* wishes = new QHBoxLayout;
    wishes->addWidget(m_goals);
    wishes->addStretch();
    auto* runs = new Label(tr("Run budget"));
    runs->setBuddy(m_runs);
    wishes->addWidget(runs);
    wishes->addWidget(m_runs);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_reported, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(wishes);
    column->addLayout(makeLimits());
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    hide();
    connect(m_goals, &Segments::currentChanged, this, &DesignSheet::seek);
    connect(m_runs, &QSpinBox::valueChanged, this, &DesignSheet::seek);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DesignSheet::evaluate);
    connect(m_table, &QTableWidget::cellActivated, this, &DesignSheet::take);
    connect(m_take, &QPushButton::clicked, this, &DesignSheet::take);
    connect(m_cancel, &QPushButton::clicked, this, &DesignSheet::leave);
    connect(&m_advice, &app::BackgroundJob::changed, this, &DesignSheet::list);
}

// What runs have to keep, and in which steps factors can be set.
QLayout* DesignSheet::makeLimits()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](QLineEdit* field, const QString& name, const QString& example, const QString& reported) {
        auto* words = new Label(name);
        words->setBuddy(field);
        field->setAccessibleName(name);
        field->setPlaceholderText(example);
        field->setToolTip(reported);
        row->addWidget(words);
        row->addWidget(field, 1);
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (m_constraint->text() + u'|' + m_step->text() != m_limits) seek();
        });
    };
    add(m_constraint, tr("Constraints"), QStringLiteral("2*A + B <= 3; …"),
        tr("Limits for all runs and all results found from them, in the units of the factors, separated by "
           "semicolons"));
    add(m_step, tr("Steps"), QStringLiteral("A = 0.5; …"),
        tr("Step sizes of the factors, in their units, separated by semicolons: settings are multiples of these"));
    return row;
}

void DesignSheet::open()
{
    const app::StudySession::Value study = m_session.value();
    if (!study || study->factors.empty()) return;
    QStringList hard;
    for (const studies::StudyFactor& factor : study->factors)
        if (factor.factor.hardToChange) hard << QString::fromStdString(factor.factor.name);
    m_hard->setText(hard.isEmpty() ? tr("%n factor(s), all easy to change", nullptr, int(study->factors.size()))
                                   : tr("Hard to change: %1", "names of factors").arg(hard.join(QStringLiteral(", "))));
    arrange();
    show();
    raise();
    if (!showAsked(*study)) {
        m_constraint->setText(joined(study->constraints));
        seek();
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

// What was asked for this study as it is, and came since; false where that is nothing.
bool DesignSheet::showAsked(const studies::Study& study)
{
    const std::optional<app::DesignOrder>& order = m_advice.order();
    if (!order || order->study->id != study.id || order->study->factors != study.factors ||
        order->study->constraints != study.constraints || (!m_advice.isRunning() && !m_advice.isDone()))
        return false;
    const QSignalBlocker goals(m_goals), runs(m_runs);
    m_goals->setCurrent(int(order->goal));
    m_runs->setValue(order->budget);
    m_constraint->setText(joined(order->constraints));
    std::vector<std::string> steps;
    for (const auto& [name, step] : order->steps) steps.push_back(name + " = " + base::writeNumber(step));
    m_step->setText(joined(steps));
    m_limits = m_constraint->text() + u'|' + m_step->text();
    list();
    return true;
}

void DesignSheet::seek()
{
    const app::StudySession::Value study = m_session.value();
    if (!study || isHidden()) return;
    m_limits = m_constraint->text() + u'|' + m_step->text();
    const std::optional<std::map<std::string, double>> steps = stepsOf(m_step->text());
    if (!steps) {
        m_advice.clear();
        m_reported->setText(
            tr("Steps are written as a factor, = and a number, such as pH = 0.05, separated by semicolons."));
        return;
    }
    m_advice.start(
        {study, entriesOf(m_constraint->text()), *steps, m_runs->value(), static_cast<DesignGoal>(m_goals->current())});
}

// Those that cost more than can be afforded are shown all the same: it may be worth asking for more.
void DesignSheet::list()
{
    m_table->setRowCount(0);
    m_reported->setText(m_advice.isRunning() ? tr("Designs are being created…") : QString());
    for (const auto& found : m_advice.parts()) {
        if (!found) m_reported->setText(app::sentence(found.error().what));
        if (found)
            for (const studies::DesignCandidate& candidate : *found) addRow(candidate);
    }
    if (m_table->rowCount() > 0) m_table->setCurrentCell(0, 0);
    evaluate();
}

const studies::DesignCandidate* DesignSheet::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || m_advice.parts().empty() || !m_advice.parts().front()) return nullptr;
    const std::vector<studies::DesignCandidate>& found = *m_advice.parts().front();
    return row < int(found.size()) ? &found[std::size_t(row)] : nullptr;
}

void DesignSheet::addRow(const studies::DesignCandidate& candidate)
{
    static const char* const roman[] = {"–", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QLocale locale;
    const auto put = [&](int column, const QString& text, bool left = false) {
        auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
        item->setTextAlignment((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (!candidate.affordable) look::setInk(item, Token::Muted);
        m_table->setItem(row, column, item);
    };
    const QString name = app::designWords(candidate);
    put(NameColumn, candidate.affordable ? name : tr("%1 (more runs than planned)", "a design").arg(name), true);
    put(RunsColumn, locale.toString(candidate.runs));
    put(ResolutionColumn, QString::fromUtf8(roman[std::clamp(candidate.resolution.value_or(0), 0, 8)]));
    put(PowerColumn, candidate.power ? tr("%1 %").arg(locale.toString(100 * *candidate.power, 'f', 0)) : QString());
    put(VarianceColumn, candidate.meanVariance ? locale.toString(*candidate.meanVariance, 'f', 2) : QString());
}

void DesignSheet::evaluate()
{
    const studies::DesignCandidate* candidate = chosen();
    m_take->setEnabled(candidate != nullptr);
    if (!candidate) return;
    const app::StudySession::Value study = m_session.value();
    if (study && app::hasResults(*study))
        m_reported->setText(tr("The runs of this study have results; the new runs replace them. Undo restores them."));
    else if (candidate->power && *candidate->power < minPower)
        m_reported->setText(
            tr("A power below 80 % misses effects of this size too often: use more runs, or look for larger effects."));
    else
        m_reported->setText(tr("Runs are in random order; the order is saved with the study."));
}

void DesignSheet::take()
{
    const app::StudySession::Value study = m_session.value();
    const studies::DesignCandidate* candidate = chosen();
    if (!study || !candidate) return;
    studies::Study limited = *study;
    limited.constraints = m_advice.order()->constraints;
    base::Result<studies::DesignedStudy> made = studies::takeDesign(limited, candidate->design, study->seed);
    if (!made) return m_reported->setText(app::sentence(made.error().what));
    made->study.model = candidate->model;
    m_session.change(std::move(made->study), tr("Use the design: %1").arg(app::designWords(*candidate)));
    leave();
    emit taken();
}

} // namespace titer::study

#include "ui/study/sheets/moc_design_sheet.cpp"
