#include "ui/pages/twin/train_pane.h"

#include "app/common/sentence.h"
#include "app/form/typed_number.h"
#include "app/run/advice/train_rows.h"
#include "core/base/text.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

TrainPane::TrainPane()
    : m_share(new QLineEdit(QStringLiteral("80 %")))
    , m_load(new QPushButton)
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_table(widgets::plainTable({tr("Step"), tr("Figure"), tr("Median"), tr("P10 to P90"), tr("Note")},
                                  tr("The train behind the culture")))
{
    m_share->setAccessibleName(tr("Columns are loaded to"));
    m_share->setToolTip(tr("Share of the capacity at 10 % breakthrough; usual: 70 to 80 %"));
    m_state->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Columns are loaded to")));
    head->addWidget(m_share);
    head->addWidget(m_load);
    head->addWidget(m_state, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    setLoadings({}, {});
    setFound(nullptr);
    // A second click goes back to what the models say.
    connect(m_load, &QPushButton::clicked, this, [this] {
        if (m_loadings.empty())
            emit loadAsked();
        else
            setLoadings({}, {});
    });
}

void TrainPane::setLoadings(std::vector<app::TrainOrder::Loading> loadings, const QString& name)
{
    m_loadings = std::move(loadings);
    m_load->setText(m_loadings.empty() ? tr("Last load…", "of a column") : tr("Without %1", "a file").arg(name));
    m_load->setToolTip(
        tr("Recording of the absorbance at the outlet while a column was loaded: its breakthrough corrects "
           "what the column binds"));
}

void TrainPane::setShare(double share)
{
    m_share->setText(tr("%1 %").arg(app::fieldNumber(base::writeShort(100.0 * share, 4), locale())));
}

base::Result<double> TrainPane::share() const
{
    const base::Result<double> percent = app::typedIn(m_share->text().trimmed(), "%", locale());
    if (!percent) return percent.error();
    if (*percent > 0.0 && *percent <= 100.0) return *percent / 100.0;
    return base::inputError(base::say(CORE_TR("core", "Columns are loaded to a share above 0 and up to 100 %.")));
}

void TrainPane::setFound(const app::PreparedAdvice* found)
{
    m_table->setRowCount(0);
    if (!found)
        m_state->setText(tr("It is planned with each list of advice."));
    else if (found->trainTrouble)
        m_state->setText(app::sentence(found->trainTrouble->what));
    else if (!found->train)
        m_state->setText(tr("No culture of this plant has columns or filters behind it."));
    else
        fill(*found->train);
}

void TrainPane::fill(const app::PlannedTrain& train)
{
    QStringList state{
        tr("Planned from %n run(s); what steps take is that of a run of the plant.", nullptr, train.plan.runs)};
    for (const base::Notice& notice : train.notices) state << app::sentence(notice.what);
    m_state->setText(state.join(u' '));
    const std::vector<app::TrainRow> rows = app::TrainRows::of(train);
    m_table->setRowCount(int(rows.size()));
    const widgets::TableFill filling(m_table);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const app::TrainRow& row = rows[i];
        const QStringList cells{
            row.step, row.figure, shown::valueWithUnit(row.spread.p50, row.unit),
            tr("%1 to %2")
                .arg(shown::valueText(row.spread.p10, row.unit), shown::valueWithUnit(row.spread.p90, row.unit)),
            row.remark};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(int(i), column, item);
        }
    }
}

QString TrainPane::state() const
{
    return m_state->text();
}

} // namespace titer::pages

#include "ui/pages/twin/moc_train_pane.cpp"
