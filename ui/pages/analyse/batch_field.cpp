// Models of batches on the page Analyse.
#include "ui/pages/analyse/batch_field.h"

#include "app/common/unit_text.h"
#include "core/base/text.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace titer::pages {

using app::AnalyseSetup;
using app::ModelRole;

namespace {

// The ways of core/mvda/batch/alignment.h before their colon; of an indicator with its column.
const QString resampleWay = QStringLiteral("resample"), gridWay = QStringLiteral("grid"),
              warpWay = QStringLiteral("dtw"), indicatorWay = QStringLiteral("indicator:");

QString wayOf(const std::string& alignment)
{
    const QString text = QString::fromStdString(alignment);
    return text.startsWith(indicatorWay) ? text : text.section(u':', 0, 0);
}

QString detailOf(const std::string& alignment)
{
    const QString text = QString::fromStdString(alignment);
    return text.startsWith(indicatorWay) ? QString() : text.section(u':', 1);
}

} // namespace

BatchField::BatchField(app::AnalyseSession& session)
    : m_session(session)
    , m_alignment(new QComboBox)
    , m_phase(new QComboBox)
    , m_unfolding(new QComboBox)
    , m_detail(new QLineEdit)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_unfolding->addItems({tr("Batch-wise"), tr("Observation-wise")});
    m_unfolding->setItemData(0, tr("A row for each batch"), Qt::ToolTipRole);
    m_unfolding->setItemData(1, tr("A row for each point, PLS on its place"), Qt::ToolTipRole);
    const struct {
        QString words, tip;
        QWidget* field;
    } rows[] = {
        {tr("Alignment"), tr("How batches that last differently long are laid beside one another"), m_alignment},
        {tr("Points"), {}, m_detail},
        {tr("Phases"), tr("The column that names the phase of each sample; each phase is stretched by itself"),
         m_phase},
        {tr("Unfolding"),
         tr("Batch-wise: a row for each batch. Observation-wise: a row for each point, and how far a batch has come is "
            "predicted (its maturity)"),
         m_unfolding}};
    for (const auto& row : rows) {
        row.field->setAccessibleName(row.words);
        row.field->setToolTip(row.tip);
        m_form->addRow(row.words, row.field);
    }
    for (QComboBox* box : {m_alignment, m_phase, m_unfolding}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    connect(m_alignment, &QComboBox::activated, this, &BatchField::changeAlignment);
    connect(m_detail, &QLineEdit::editingFinished, this, [this] {
        if (m_detail->isModified()) change();
    });
    for (QComboBox* box : {m_phase, m_unfolding}) connect(box, &QComboBox::activated, this, &BatchField::change);
    refresh();
}

void BatchField::refresh()
{
    const AnalyseSetup& setup = m_session.setup();
    const QSignalBlocker quiet(m_detail); // what is hidden loses the focus, and nobody finished it
    if (!setup.ofBatches) m_detail->setModified(false);
    setVisible(setup.ofBatches);
    refreshAlignment();
    refreshPhases();
    m_unfolding->setCurrentIndex(int(setup.unfold));
}

// By one of the variables that only rise or only fall, too; another one of a file stays as it is.
void BatchField::refreshAlignment()
{
    const AnalyseSetup& setup = m_session.setup();
    const app::TableValue table = m_session.table();
    m_alignment->clear();
    m_alignment->addItem(tr("Stretched to the same length"), resampleWay);
    m_alignment->addItem(tr("Time since the start"), gridWay);
    m_alignment->addItem(tr("Warped (DTW)"), warpWay);
    if (table && setup.ofBatches)
        for (const std::string& name : app::columnsOf(setup, table->sheet, ModelRole::X))
            m_alignment->addItem(tr("Along %1", "a column").arg(QString::fromStdString(name)),
                                 indicatorWay + QString::fromStdString(name));
    const QString way = wayOf(setup.alignment);
    if (m_alignment->findData(way) < 0) m_alignment->addItem(way, way);
    m_alignment->setCurrentIndex(m_alignment->findData(way));

    QString words = tr("Points"), tip = tr("As many in each batch, or in each of its phases, from 5 to 5000");
    if (way == gridWay) {
        const std::vector<std::string> times =
            table ? app::columnsOf(setup, table->sheet, ModelRole::Time) : std::vector<std::string>();
        const QString unit = times.empty() ? QString() : app::unitText(table->sheet.find(times.front())->unit);
        words = unit.isEmpty() ? tr("Step") : tr("Step [%1]", "a unit").arg(unit);
        tip = tr("From point to point, up to the end of the shortest batch");
    } else if (way == warpWay) {
        words = tr("Reference");
        tip = tr("The batch to which the others are warped; empty: that of median duration");
    }
    m_form->setRowVisible(m_detail, !way.startsWith(indicatorWay));
    m_form->setRowVisible(m_phase, way == resampleWay); // the others know none
    qobject_cast<QLabel*>(m_form->labelForField(m_detail))->setText(words);
    m_detail->setAccessibleName(words);
    m_detail->setToolTip(tip);
    const QString detail = detailOf(setup.alignment);
    if (!m_detail->isModified()) // nobody is typing
        m_detail->setText(way == resampleWay && detail.isEmpty() ? QStringLiteral("100") : detail);
}

// Columns of text but that of the batches.
void BatchField::refreshPhases()
{
    const AnalyseSetup& setup = m_session.setup();
    const QString now = QString::fromStdString(setup.phase);
    m_phase->clear();
    m_phase->addItem(tr("None"), QString());
    if (const app::TableValue table = m_session.table())
        for (const studies::Column& column : table->sheet.columns) {
            const auto role = setup.roles.find(column.name);
            if (!column.text || (role != setup.roles.end() && role->second == ModelRole::Batch)) continue;
            m_phase->addItem(QString::fromStdString(column.name), QString::fromStdString(column.name));
        }
    if (m_phase->findData(now) < 0) m_phase->addItem(now, now);
    m_phase->setCurrentIndex(m_phase->findData(now));
}

// A hundredth of the courses as they are now.
QString BatchField::proposedStep() const
{
    const auto analysis = m_session.analysis();
    if (!analysis || !analysis->batches || analysis->batches->model.alignment.indicator >= 0)
        return QStringLiteral("1"); // along an indicator there is no time
    const mvda::VectorXd& axis = analysis->batches->model.alignment.axis;
    return QString::fromStdString(base::writeShort((axis[axis.size() - 1] - axis[0]) / 100.0, 1));
}

// With what its detail usually is.
void BatchField::changeAlignment()
{
    const QString way = m_alignment->currentData().toString();
    m_detail->setText(way == resampleWay ? QStringLiteral("100") : way == gridWay ? proposedStep() : QString());
    change();
}

void BatchField::change()
{
    AnalyseSetup next = m_session.setup();
    const QString way = m_alignment->currentData().toString(), detail = m_detail->text().trimmed();
    const bool isStated = !way.startsWith(indicatorWay) && (way == gridWay || !detail.isEmpty());
    next.alignment = (isStated ? way + u':' + detail : way).toStdString();
    next.phase = way == resampleWay ? m_phase->currentData().toString().toStdString() : std::string();
    next.unfold = mvda::Unfold(m_unfolding->currentIndex());
    m_detail->setModified(false);
    m_session.change(next, tr("Settings of the model"));
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_batch_field.cpp"
