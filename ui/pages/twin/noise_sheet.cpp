#include "ui/pages/twin/noise_sheet.h"

#include "ui/look/glyph.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Glyph;
using look::Type;
using widgets::FindingRow;
using widgets::Label;

namespace {

void setNoiseRow(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

NoiseSheet::NoiseSheet(app::NoiseWork& work, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_work(work)
    , m_title(new Label({}, Type::Section))
    , m_channels(widgets::plainTable({tr("Tag"), tr("Noise now"), tr("Proposed"), tr("Samples"), tr("In 95 % band"),
                                      tr("Correlation"), tr("Chance"), tr("What is left")},
                                     tr("Noise of each channel")))
    , m_walks(widgets::plainTable({tr("State or parameter"), tr("Wanders now by"), tr("Proposed")},
                                  tr("How far states and parameters wander")))
    , m_propose(new QPushButton(tr("Propose again")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_take(new QPushButton(tr("Take over")))
{
    setAccessibleName(tr("Noise from the recording"));
    m_take->setProperty("role", "primary");
    m_take->setToolTip(tr("Put the proposed noise into the estimator, as one step that Ctrl+Z undoes"));
    for (QTableWidget* table : {m_channels, m_walks}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    const auto tell = [this](int column, const QString& tip) {
        m_channels->horizontalHeaderItem(column)->setToolTip(tip);
    };
    tell(4, tr("Fraction of the samples within the band in which 95 of 100 are expected"));
    tell(5, tr("Of each innovation with the next; 95 of 100 white ones stay within the bound"));
    tell(6, tr("That white innovations look as dependent as these (Ljung and Box); below 1 % they are not white"));
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    for (QWidget* one : std::initializer_list<QWidget*>{m_propose, m_stop, m_take, close}) head->addWidget(one);
    auto* found = new QWidget;
    m_remarks = new QVBoxLayout(found);
    m_remarks->setContentsMargins(0, 0, 0, 0);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_walks, 1);
    lower->addWidget(widgets::plainScroll(found), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_channels, 1);
    column->addLayout(lower, 1);
    connect(m_propose, &QPushButton::clicked, this, [this] { m_work.start(m_unit); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work.job().stop(); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_work.take();
        refresh();
    });
    connect(close, &QPushButton::clicked, this, &NoiseSheet::leave);
    const auto isSeen = [this] {
        if (isVisible()) refresh();
    };
    connect(&m_work.job(), &app::BackgroundJob::changed, this, isSeen);
    connect(&m_work.shadow(), &app::PlantShadow::changed, this, isSeen);
    hide();
}

void NoiseSheet::open(const std::string& unit, const QString& name)
{
    m_unit = unit;
    m_title->setText(tr("Noise of %1 from the recording", "a unit operation").arg(name));
    if (m_work.unit() != unit && !m_work.job().isRunning()) m_work.start(unit);
    arrange();
    show();
    raise();
    refresh();
    m_channels->setFocus(Qt::OtherFocusReason);
}

void NoiseSheet::refresh()
{
    const bool isOwn = m_work.unit() == m_unit, isRunning = m_work.job().isRunning();
    const QString whyNot = m_work.whyNot(m_unit);
    m_propose->setEnabled(!isRunning && whyNot.isEmpty());
    m_propose->setToolTip(whyNot);
    m_stop->setEnabled(isRunning);
    m_take->setEnabled(isOwn && m_work.canTake());
    m_channels->setRowCount(0);
    m_walks->setRowCount(0);
    m_said.clear();
    if (isOwn) {
        fillChannels();
        fillWalks();
        m_said = m_work.remarks();
    } else if (isRunning || !whyNot.isEmpty()) {
        m_said.append(isRunning ? tr("The noise of another unit is being sought. Stop it, or wait for its end.")
                                : whyNot);
    }
    widgets::clearRows(m_remarks);
    for (const QString& words : m_said) m_remarks->addWidget(new FindingRow(Glyph::Info, words));
    m_remarks->addStretch();
}

void NoiseSheet::fillChannels()
{
    const std::vector<app::NoiseWork::Channel> rows = m_work.channels();
    m_channels->setRowCount(int(rows.size()));
    for (int i = 0; i < m_channels->rowCount(); ++i) {
        const app::NoiseWork::Channel& row = rows[std::size_t(i)];
        setNoiseRow(
            m_channels, i,
            {row.tag, row.present, row.proposed, row.samples, row.inBand, row.correlation, row.chance, row.verdict});
        m_channels->item(i, m_channels->columnCount() - 1)
            ->setIcon(look::glyphIcon(row.isWhite ? Glyph::Ok : Glyph::Warn));
    }
}

void NoiseSheet::fillWalks()
{
    const std::vector<app::NoiseWork::Walk> rows = m_work.walks();
    m_walks->setRowCount(int(rows.size()));
    for (int i = 0; i < m_walks->rowCount(); ++i) {
        const app::NoiseWork::Walk& row = rows[std::size_t(i)];
        setNoiseRow(m_walks, i, {row.name, row.present, row.proposed});
    }
}

} // namespace titer::pages

#include "ui/pages/twin/moc_noise_sheet.cpp"
