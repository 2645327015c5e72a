// A measured run over the simulated chromatogram of a column, and the way to calibrate it.
#include "app/common/actions.h"
#include "app/fit/column/column_calibration.h"
#include "ui/look/icons.h"
#include "ui/pages/run/run_column.h"
#include "ui/shown/measured_over.h"

#include <QToolButton>

#include <algorithm>

namespace titer::pages {

void RunColumn::setMeasured(app::Chromatograms& chromatograms)
{
    m_measured = new shown::MeasuredOver(chromatograms, m_plot, m_over, m_overWords, this);
    m_calibrate->setText(tr("Calibrate…"));
    m_calibrate->setIcon(look::icon(QStringLiteral("i-sliders")));
    m_calibrate->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_calibrate->setAutoRaise(true);
    m_calibrate->setFocusPolicy(Qt::StrongFocus);
    // As on the flowsheet.
    const QKeySequence key(QString::fromUtf8(app::findAction("fit.column")->shortcut));
    m_calibrate->setShortcut(key);
    m_calibrate->setToolTip(
        QStringLiteral("%1 (%2)").arg(tr("Calibrate this column from measured runs, step by step: system, packing, "
                                         "buffers, binding, whole chromatograms"),
                                      key.toString(QKeySequence::NativeText)));
    connect(m_calibrate, &QToolButton::clicked, this,
            [this] { emit calibrationAsked(QString::fromStdString(unitId())); });
    refreshMeasured();
}

void RunColumn::layOver(int key, const QString& zero)
{
    m_measured->layOver(key, zero);
}

QString RunColumn::measuredText() const
{
    return m_measured ? m_measured->text() : QString();
}

bool RunColumn::canCalibrate() const
{
    const auto plant = m_document.plant();
    return plant && std::ranges::count(app::ColumnCalibration::columnsOf(*plant), unitId()) > 0;
}

void RunColumn::refreshMeasured()
{
    if (!m_measured) return;
    m_calibrate->setVisible(m_course && canCalibrate());
    if (m_course)
        m_measured->show(unitId(), &*m_course);
    else
        m_measured->show({}, nullptr);
}

} // namespace titer::pages
