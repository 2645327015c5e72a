#include "ui/pages/twin/live_advice_sheet.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/pages/run/sheets/advice_form.h"
#include "ui/pages/twin/train_pane.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace titer::pages {

using app::LiveAdvice;
using look::Token;
using look::Type;
using store::KeptAdvice;
using widgets::Label;

namespace {

void setAdviceRow(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTableWidgetItem* item = table->item(row, column);
        if (!item) table->setItem(row, column, item = new QTableWidgetItem);
        item->setText(cells[column]);
        item->setToolTip(cells[column]);
    }
}

QTableWidget* adviceTable(const QStringList& head, const QString& name)
{
    QTableWidget* table = widgets::plainTable(head, name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

LiveAdviceSheet::LiveAdviceSheet(LiveAdvice& advice, std::function<bool()> ensureProject, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_advice(advice)
    , m_ensureProject(std::move(ensureProject))
    , m_form(new AdviceForm)
    , m_validity(new QLineEdit(QStringLiteral("4 h")))
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_go(new QPushButton)
    , m_accept(new QPushButton(tr("Accept")))
    , m_decline(new QPushButton(tr("Decline…")))
    , m_offers(adviceTable({tr("Change"), tr("Now"), tr("Advised"), tr("Gain"), tr("P10 to P90"), tr("Limits"),
                            tr("Reach"), tr("State")},
                           tr("Changes by their gain")))
    , m_record(adviceTable({tr("Batch"), tr("Change"), tr("Advised"), tr("At"), tr("Answer"),
                            tr("Promised, P10 to P90"), tr("Came to"), tr("Who")},
                           tr("Answered advice")))
    , m_train(new TrainPane)
    , m_panes(new QTabWidget)
{
    setAccessibleName(tr("Advice"));
    m_go->setProperty("role", "primary");
    m_validity->setAccessibleName(tr("Valid for"));
    m_validity->setToolTip(tr("An advice that nobody answers for so long lapses"));
    m_accept->setToolTip(
        tr("Write the change into the recipe from now on, as one step that can be undone, and keep the "
           "answer in the project"));
    m_decline->setToolTip(tr("Keep the answer in the project, with the reason"));
    m_offers->horizontalHeaderItem(6)->setToolTip(
        tr("How far it goes from the states that the parameters were learned from: up to 1 as far as these"));
    m_state->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Advice"), Type::Section));
    head->addWidget(m_state, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_go, m_accept, m_decline, close}) head->addWidget(one);
    auto* asked = new QHBoxLayout;
    asked->addWidget(m_form, 4);
    asked->addWidget(new Label(tr("Valid for")));
    asked->addWidget(m_validity, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(asked);
    auto* changes = new QWidget;
    auto* tables = new QVBoxLayout(changes);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->addWidget(m_offers, 3);
    tables->addWidget(m_record, 2);
    m_panes->setDocumentMode(true);
    m_panes->addTab(changes, tr("Changes", "of the recipe"));
    m_panes->addTab(m_train, tr("Train", "the steps behind a culture"));
    column->addWidget(m_panes, 1);
    hide();
    connect(m_go, &QPushButton::clicked, this, &LiveAdviceSheet::goOrStop);
    connect(m_train, &TrainPane::loadAsked, this, &LiveAdviceSheet::readLoad);
    connect(m_form, &AdviceForm::asked, this, &LiveAdviceSheet::goOrStop);
    connect(m_accept, &QPushButton::clicked, this, &LiveAdviceSheet::accept);
    connect(m_decline, &QPushButton::clicked, this, &LiveAdviceSheet::decline);
    connect(close, &QPushButton::clicked, this, &LiveAdviceSheet::leave);
    connect(m_offers, &QTableWidget::itemSelectionChanged, this, &LiveAdviceSheet::refreshButtons);
    connect(&advice, &LiveAdvice::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void LiveAdviceSheet::open(const model::Plant* plant)
{
    if (plant) m_form->setPlant(*plant);
    if (m_advice.isOn()) { // by a page that was made again since
        m_form->setOrder(m_advice.order());
        m_validity->setText(QString::fromStdString(base::writeQuantity(m_advice.validity(), "h")));
        m_train->setShare(m_advice.order().train.share);
    }
    refresh();
    arrange();
    show();
    raise();
    m_form->goalField()->setFocus(Qt::OtherFocusReason);
}

void LiveAdviceSheet::goOrStop()
{
    if (m_advice.isOn()) {
        m_advice.end();
        return refresh();
    }
    const base::Result<double> validity = base::readQuantity(m_validity->text().trimmed().toStdString(), "s", "h");
    if (!validity) {
        emit failed(app::sentence(validity.error().what));
        return;
    }
    if (!(*validity > 0.0)) {
        emit failed(tr("An advice is valid for a time above 0."));
        return;
    }
    app::AdviceOrder order = m_form->order();
    const base::Result<double> share = m_train->share();
    if (!share) {
        emit failed(app::sentence(share.error().what));
        return;
    }
    order.plansTrain = true;
    order.train.share = *share;
    order.train.loadings = m_train->loadings();
    m_advice.begin(order, *validity);
    refresh();
}

void LiveAdviceSheet::accept()
{
    const int row = m_offers->currentRow();
    if (!m_ensureProject() || row < 0 || row >= int(m_advice.offers().size())) return;
    if (const base::Done done = m_advice.accept(std::size_t(row)); !done) emit failed(app::sentence(done.error().what));
}

// Another list may have come while the person wrote.
void LiveAdviceSheet::decline()
{
    const int row = m_offers->currentRow();
    if (!m_ensureProject() || row < 0 || row >= int(m_advice.offers().size())) return;
    const app::AdviceChange change = m_advice.offers()[std::size_t(row)].change;
    const QString reason =
        widgets::askText(this, tr("Decline: %1").arg(change.name), tr("Reason, for the record of the batch")).trimmed();
    if (reason.isEmpty()) return;
    const std::vector<LiveAdvice::Offer>& offers = m_advice.offers();
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (offers[i].change.path == change.path && offers[i].change.value == change.value) {
            if (const base::Done done = m_advice.decline(i, reason.toStdString()); !done)
                emit failed(app::sentence(done.error().what));
            return;
        }
    emit failed(tr("This advice is not in the newest list any more, so that there is nothing to decline."));
}

void LiveAdviceSheet::refresh()
{
    refreshOffers();
    refreshRecord();
    refreshTrain();
    refreshButtons();
}

void LiveAdviceSheet::readLoad()
{
    const QString path = widgets::askOpenFile(this, tr("Last load of a column"), tr("Recordings (*)"));
    if (path.isEmpty()) return;
    app::TrainOrder read;
    if (const base::Errors errors = m_advice.readLoading(path.toStdString(), read); !errors.empty()) {
        emit failed(app::sentence(errors.front()));
        return;
    }
    m_train->setLoadings(std::move(read.loadings), QFileInfo(path).fileName());
}

// Another list has come: rows that a person looks at stay where they are so long as it is the same.
void LiveAdviceSheet::refreshTrain()
{
    if (m_shown == m_advice.found()) return;
    m_shown = m_advice.found();
    m_train->setFound(m_shown.get());
}

void LiveAdviceSheet::refreshButtons()
{
    m_go->setText(m_advice.isOn() ? tr("Stop") : tr("Advise with each sample"));
    m_form->setEnabled(!m_advice.isOn());
    m_validity->setEnabled(!m_advice.isOn());
    m_train->shareField()->setEnabled(!m_advice.isOn());
    m_train->loadButton()->setEnabled(!m_advice.isOn());
    const int row = m_offers->currentRow();
    const bool chosen = row >= 0 && row < int(m_advice.offers().size());
    m_accept->setEnabled(chosen);
    m_decline->setEnabled(chosen && m_advice.offers()[std::size_t(row)].answer != KeptAdvice::Answer::Declined);
    m_state->setText(stateWords());
}

QString LiveAdviceSheet::stateWords() const
{
    if (m_advice.recordFailure()) return app::sentence(m_advice.recordFailure()->what);
    if (!m_advice.errors().empty()) {
        const base::Error& error = m_advice.errors().front();
        return tr("%1: %2").arg(QString::fromStdString(error.where), app::sentence(error.what));
    }
    if (const QString whyNot = m_advice.whyNot(); m_advice.isOn() && !whyNot.isEmpty()) return whyNot;
    if (!m_advice.found()) return m_advice.isOn() ? tr("Changes of the recipe are tried.") : QString();
    const app::PreparedAdvice& all = *m_advice.found();
    const std::string unit = base::displayUnit(all.goalUnit());
    const QString planned =
        tr("at %1: as planned %2, P10 %3, P90 %4")
            .arg(shown::lengthText(m_advice.at()), AdviceWords::value(all.list.planned.p50, unit),
                 AdviceWords::value(all.list.planned.p10, unit), AdviceWords::value(all.list.planned.p90, unit));
    if (!m_advice.offers().empty()) return planned;
    return tr("%1; nothing that was tried is better", "planned value").arg(planned);
}

QStringList LiveAdviceSheet::offerCells(const LiveAdvice::Offer& offer) const
{
    const app::PreparedAdvice& all = *m_advice.found();
    const std::string& unit = all.goalUnit();
    const QString state = offer.answer == KeptAdvice::Answer::Declined ? tr("declined")
                          : offer.answer == KeptAdvice::Answer::Lapsed ? tr("lapsed")
                          : offer.isHeldBack
                              ? tr("crosses a limit")
                              : tr("open until %1").arg(shown::lengthText(offer.since + m_advice.validity()));
    return {offer.change.name,
            AdviceWords::value(offer.change.now, offer.change.unit),
            AdviceWords::value(offer.change.value, offer.change.unit),
            AdviceWords::gain(offer.advice.gain.p50, unit),
            AdviceWords::range(offer.advice.gain, unit),
            AdviceWords::limits(all, offer.advice),
            offer.advice.reach ? QLocale().toString(*offer.advice.reach, 'g', 2) : QStringLiteral("–"),
            state};
}

// A change that is chosen stays so wherever it stands in the list now, so that none is accepted that came to its place.
void LiveAdviceSheet::refreshOffers()
{
    const std::vector<LiveAdvice::Offer>& offers = m_advice.offers();
    const QTableWidgetItem* chosen = m_offers->item(m_offers->currentRow(), 0);
    const QString before = chosen ? chosen->data(Qt::UserRole).toString() : QString();
    int row = m_offers->rowCount() == 0 && !offers.empty() ? 0 : -1;
    m_offers->setRowCount(int(offers.size()));
    for (std::size_t i = 0; i < offers.size(); ++i) {
        setAdviceRow(m_offers, int(i), offerCells(offers[i]));
        const QString key = QString::fromStdString(offers[i].change.path + "=" + offers[i].change.text);
        m_offers->item(int(i), 0)->setData(Qt::UserRole, key);
        if (key == before) row = int(i);
    }
    if (row < 0)
        m_offers->selectionModel()->clear();
    else if (row != m_offers->currentRow())
        m_offers->setCurrentCell(row, 0);
}

// The newest first.
void LiveAdviceSheet::refreshRecord()
{
    const std::vector<KeptAdvice>& record = m_advice.record();
    m_record->setRowCount(int(record.size()));
    for (std::size_t i = 0; i < record.size(); ++i) {
        const KeptAdvice& one = record[record.size() - 1 - i];
        const std::string unit = base::displayUnit(one.goalUnit);
        const QString answer = one.answer == KeptAdvice::Answer::Accepted ? tr("accepted")
                               : one.answer == KeptAdvice::Answer::Lapsed
                                   ? tr("lapsed")
                                   : tr("declined: %1", "a reason").arg(QString::fromStdString(one.reason));
        const QString came =
            one.came ? one.came->isEstimated ? tr("%1, estimated").arg(AdviceWords::value(one.came->value, unit))
                                             : AdviceWords::value(one.came->value, unit)
            : one.answer == KeptAdvice::Answer::Accepted ? tr("due at %1").arg(shown::lengthText(one.until))
                                                         : QStringLiteral("–");
        setAdviceRow(m_record, int(i),
                     {QString::fromStdString(one.batch), QString::fromStdString(one.name),
                      AdviceWords::value(one.value, one.unit), shown::lengthText(one.from), answer,
                      tr("%1, %2 to %3")
                          .arg(AdviceWords::value(one.promised.p50, unit), AdviceWords::value(one.promised.p10, unit),
                               AdviceWords::value(one.promised.p90, unit)),
                      came, QString::fromStdString(one.by)});
    }
}

QString LiveAdviceSheet::state() const
{
    return m_state->text();
}

} // namespace titer::pages

#include "ui/pages/twin/moc_live_advice_sheet.cpp"
