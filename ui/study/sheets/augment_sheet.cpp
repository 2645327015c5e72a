// The choice of further runs.
#include "ui/study/sheets/augment_sheet.h"

#include "app/common/sentence.h"
#include "core/base/text.h"
#include "ui/look/ink.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using studies::AugmentCandidate;
using widgets::Label;

namespace {

constexpr int maxRuns = 1000, maxCentre = 100;

enum Column { Way, Added, Runs, Reports, Resolution, Power, Variance };

Qt::AlignmentFlag sideOf(int column)
{
    return column == Way || column == Reports ? Qt::AlignLeft : Qt::AlignRight;
}

bool samePlan(const studies::Study& a, const studies::Study& b)
{
    const auto sameRun = [](const studies::StudyRun& one, const studies::StudyRun& other) {
        return one.id == other.id && one.settings == other.settings && one.block == other.block &&
               one.excluded == other.excluded && one.validation == other.validation;
    };
    return a.factors == b.factors && a.responses == b.responses && std::ranges::equal(a.runs, b.runs, sameRun);
}

} // namespace

AugmentSheet::AugmentSheet(app::StudySession& session, app::AugmentAdvice& advice, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_advice(advice)
    , m_model(new QComboBox)
    , m_runs(new QSpinBox)
    , m_centre(new QSpinBox)
    , m_block(new QCheckBox(tr("As a separate block")))
    , m_goal(new QComboBox)
    , m_constraint(new QLineEdit)
    , m_table(new QTableWidget(0, 7))
    , m_has(new Label({}, Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption, Token::Muted))
    , m_stop(new QPushButton(tr("Stop")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_take(new QPushButton(tr("Add these runs")))
{
    setAccessibleName(tr("Add runs"));
    m_take->setProperty("role", "primary");
    for (QPushButton* act : {m_stop, m_cancel, m_take}) act->setAutoDefault(true);
    for (Label* words : {m_has, m_reported}) {
        words->setWordWrap(true);
        words->setMinimumWidth(1);
    }
    m_table->setHorizontalHeaderLabels({tr("More runs"), tr("Added"), tr("All runs"), tr("Estimable"), tr("Resolution"),
                                        tr("Power for 2 s"), tr("Mean prediction variance")});
    m_table->horizontalHeaderItem(Reports)->setToolTip(tr("The richest model that all runs together can estimate"));
    m_table->horizontalHeaderItem(Power)->setToolTip(
        tr("The power to detect an effect of two standard deviations of a run at 5 %, for the weakest factor"));
    m_table->horizontalHeaderItem(Variance)->setToolTip(
        tr("Of the model prediction over the space of the factors, in units of the variance of a run"));
    m_table->setAccessibleName(tr("Ways to add runs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(sideOf(column) | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Add runs"), Type::Section));
    head->addWidget(m_has, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeWishes());
    middle->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_reported, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_cancel);
    foot->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_table, &QTableWidget::currentCellChanged, this, &AugmentSheet::evaluate);
    connect(m_table, &QTableWidget::cellActivated, this, &AugmentSheet::take);
    connect(m_take, &QPushButton::clicked, this, &AugmentSheet::take);
    connect(m_stop, &QPushButton::clicked, this, &AugmentSheet::stop);
    connect(m_cancel, &QPushButton::clicked, this, &AugmentSheet::leave);
    connect(&m_advice, &app::BackgroundJob::changed, this, &AugmentSheet::list);
    connect(&session, &app::StudySession::changed, this, &AugmentSheet::follow);
}

QWidget* AugmentSheet::makeWishes()
{
    const int u = Theme::current().u();
    m_model->addItem(tr("main effects"), QStringLiteral("linear"));
    m_model->addItem(tr("with interactions"), QStringLiteral("interaction"));
    m_model->addItem(tr("with squares"), QStringLiteral("quadratic"));
    m_model->setCurrentIndex(2);
    m_runs->setRange(1, maxRuns);
    m_runs->setValue(4);
    m_centre->setRange(0, maxCentre);
    m_runs->setToolTip(tr("For the ways with a free number of runs"));
    m_centre->setToolTip(tr("Additional runs at the centre, besides axial points"));
    m_block->setToolTip(tr("So that a shift between the earlier and the new runs does not affect the factors"));
    m_constraint->setPlaceholderText(QStringLiteral("2*A + B <= 3; …"));
    m_constraint->setToolTip(
        tr("Limits for the D-optimal and most promising runs, in the units of the factors, separated by semicolons"));
    auto* wishes = new QWidget;
    auto* rows = new QFormLayout(wishes);
    rows->setContentsMargins(0, 0, 2 * u, 0);
    const auto row = [&](const QString& words, QWidget* field) {
        rows->addRow(words, field);
        field->setAccessibleName(words);
    };
    row(tr("Model to estimate"), m_model);
    row(tr("Runs to add"), m_runs);
    row(tr("Centre points"), m_centre);
    row(tr("Approaches the goal of"), m_goal);
    row(tr("Constraints"), m_constraint);
    rows->addRow(m_block);
    for (QSpinBox* field : {m_runs, m_centre}) connect(field, &QSpinBox::valueChanged, this, &AugmentSheet::seek);
    for (QComboBox* box : {m_model, m_goal}) connect(box, &QComboBox::activated, this, &AugmentSheet::seek);
    connect(m_block, &QCheckBox::toggled, this, &AugmentSheet::seek);
    connect(m_constraint, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_constraints, m_constraint->text()) != m_constraint->text()) seek();
    });
    QScrollArea* scroll = widgets::plainScroll(wishes);
    scroll->setMinimumWidth(wishes->sizeHint().width() + 4 * u);
    return scroll;
}

void AugmentSheet::fillGoals()
{
    const app::StudySession::Value study = m_session.value();
    const QVariant before = m_goal->currentData();
    const QSignalBlocker quiet(m_goal);
    m_goal->clear();
    for (std::size_t i = 0; i < study->responses.size(); ++i)
        if (study->responses[i].goal != studies::StudyResponse::Goal::None)
            m_goal->addItem(QString::fromStdString(study->responses[i].name), int(i));
    m_goal->setEnabled(m_goal->count() > 0);
    if (m_goal->count() == 0) m_goal->addItem(tr("no response has a goal"), -1);
    m_goal->setCurrentIndex(std::max(0, m_goal->findData(before)));
}

void AugmentSheet::open()
{
    const app::StudySession::Value study = m_session.value();
    if (!study || study->runs.empty()) return;
    fillGoals();
    m_centre->setEnabled(study->factors.size() > 1); // one factor is offered no axial points
    arrange();
    if (!m_advice.order() || m_advice.order()->study->id != study->id) {
        const QSignalBlocker quiet(m_runs);
        m_runs->setValue(studies::runsToAdd(*study, m_model->currentData().toString().toStdString()));
    }
    show();
    raise();
    reportRuns();
    if (!showAsked()) seek();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AugmentSheet::reportRuns()
{
    m_has->setText(tr("Besides the %n run(s) of the study that are used in its models", nullptr,
                      int(std::ranges::count_if(m_session.value()->runs, studies::counts))));
}

// What was asked for this study as it is, and came since; false where that is nothing.
bool AugmentSheet::showAsked()
{
    const std::optional<app::AugmentOrder>& order = m_advice.order();
    if (!order || order->study->id != m_session.value()->id || !samePlan(*order->study, *m_session.value()) ||
        (!m_advice.isRunning() && !m_advice.isDone()))
        return false;
    const studies::AugmentWishes& wishes = order->wishes;
    const QSignalBlocker runs(m_runs), centre(m_centre), block(m_block);
    m_model->setCurrentIndex(m_model->findData(QString::fromStdString(wishes.model)));
    m_goal->setCurrentIndex(std::max(0, m_goal->findData(wishes.response)));
    m_runs->setValue(wishes.runs);
    m_centre->setValue(wishes.centre);
    m_block->setChecked(wishes.ownBlock);
    m_constraints = QString::fromStdString(base::join(wishes.constraints, "; "));
    m_constraint->setText(m_constraints);
    m_table->setRowCount(0);
    list();
    return true;
}

void AugmentSheet::seek()
{
    const app::StudySession::Value study = m_session.value();
    if (!study || isHidden()) return;
    fillGoals();
    reportRuns();
    studies::AugmentWishes wishes{.model = m_model->currentData().toString().toStdString(),
                                  .runs = m_runs->value(),
                                  .centre = m_centre->value(),
                                  .response = m_goal->currentData().toInt(),
                                  .ownBlock = m_block->isChecked()};
    for (const QString& one : m_constraint->text().split(u';', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) wishes.constraints.push_back(one.trimmed().toStdString());
    m_table->setRowCount(0);
    m_advice.start({study, wishes});
}

void AugmentSheet::stop()
{
    m_advice.stop();
    m_table->setFocus(Qt::OtherFocusReason);
}

// Another state of the study: again where the ways would be others. Results that come meanwhile change none but the last.
void AugmentSheet::follow()
{
    if (isHidden()) return;
    const app::StudySession::Value now = m_session.value();
    if (!now || !m_advice.order() || now->id != m_advice.order()->study->id) return leave();
    if (!samePlan(*now, *m_advice.order()->study)) seek();
}

// The study as it is stands first and cannot be taken; the first way after it is chosen as soon as it is there.
void AugmentSheet::list()
{
    if (!m_advice.order()) return leave(); // another plant
    const auto& parts = m_advice.parts();
    if (int(parts.size()) < m_table->rowCount()) m_table->setRowCount(0);
    while (m_table->rowCount() < int(parts.size())) add(*parts[std::size_t(m_table->rowCount())]);
    evaluate();
}

void AugmentSheet::add(const AugmentCandidate& candidate)
{
    static const char* const roman[] = {"–", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
    const QLocale locale;
    const int row = m_table->rowCount();
    const bool asItIs = row == 0;
    m_table->insertRow(row);
    const auto put = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
        item->setTextAlignment(sideOf(column) | Qt::AlignVCenter);
        if (!candidate.made) look::setInk(item, Token::Muted);
        if (candidate.fault) item->setToolTip(app::sentence(candidate.fault->what));
        m_table->setItem(row, column, item);
    };
    put(Way, asItIs ? tr("unchanged") : app::augmentWords(candidate.how, *m_advice.order()->study));
    put(Added, candidate.made ? locale.toString(qulonglong(candidate.made->added.size())) : QString());
    put(Runs, candidate.fault ? QString() : locale.toString(candidate.runs));
    put(Reports, candidate.fault ? QString() : app::statedWords(candidate.reports));
    put(Resolution, QString::fromUtf8(roman[std::clamp(candidate.resolution.value_or(0), 0, 8)]));
    put(Power, candidate.power ? tr("%1 %").arg(locale.toString(100 * *candidate.power, 'f', 0)) : QString());
    put(Variance, candidate.meanVariance ? locale.toString(*candidate.meanVariance, 'f', 2) : QString());
    if (candidate.made && !chosen()) m_table->setCurrentCell(row, Way);
}

const AugmentCandidate* AugmentSheet::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_advice.parts().size()) || !m_advice.parts()[std::size_t(row)]->made) return nullptr;
    return m_advice.parts()[std::size_t(row)].get();
}

// What is to be known of the way in the row at hand.
void AugmentSheet::evaluate()
{
    const bool running = m_advice.isRunning();
    const bool stopHadFocus = m_stop->hasFocus();
    m_stop->setVisible(running);
    if (stopHadFocus && !running) m_table->setFocus(Qt::OtherFocusReason);
    const AugmentCandidate* way = chosen();
    m_take->setEnabled(way != nullptr);
    const int row = m_table->currentRow();
    const bool known = row >= 0 && row < int(m_advice.parts().size());
    const std::optional<base::Error> fault = known ? m_advice.parts()[std::size_t(row)]->fault : std::nullopt;
    m_reported->setText(fault                                ? app::sentence(fault->what)
                        : way && !way->made->notices.empty() ? app::sentence(way->made->notices.front().what)
                        : running                            ? tr("The ways to add runs are being computed…")
                        : way                                ? tr("Existing runs keep their ids and their order.")
                        : known                              ? tr("The study without more runs, for comparison.")
                                                             : tr("Stopped before a way was found."));
}

void AugmentSheet::take()
{
    const AugmentCandidate* way = chosen();
    const app::StudySession::Value now = m_session.value();
    if (!way || !now) return;
    const QString words = app::augmentWords(way->how, *m_advice.order()->study);
    const int count = int(way->made->added.size());
    studies::Study after = way->made->study;
    // With the results that came since.
    for (std::size_t i = 0; i < now->runs.size(); ++i) {
        const int block = after.runs[i].block;
        after.runs[i] = now->runs[i];
        after.runs[i].block = block;
    }
    hide(); // what follows is its own doing
    m_advice.stop();
    m_session.change(std::move(after),
                     tr("Add %n run(s): %1", "how, as in “fold-over of all factors”", count).arg(words));
    leave();
    emit taken(tr("%n run(s) added: %1.", "how, as in “fold-over of all factors”", count).arg(words));
}

QString AugmentSheet::reported() const
{
    return m_reported->text();
}

} // namespace titer::study

#include "ui/study/sheets/moc_augment_sheet.cpp"
