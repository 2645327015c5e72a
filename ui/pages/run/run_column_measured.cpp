// A measured run over the simulated chromatogram of a column, in column volumes.
#include "app/common/sentence.h"
#include "app/fit/column/column_calibration.h"
#include "core/base/units/units.h"
#include "ui/look/icons.h"
#include "ui/pages/run/run_column.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/shown/measured_course.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace titer::pages {

namespace {

const QString atStart = QStringLiteral("start"); // of the run, in place of the load

} // namespace

void RunColumn::setMeasured(app::Chromatograms& chromatograms)
{
    m_chromatograms = &chromatograms;
    m_over->setText(tr("Measured run"));
    m_over->setIcon(look::icon(QStringLiteral("i-plus")));
    m_over->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_over->setAutoRaise(true);
    m_over->setFocusPolicy(Qt::StrongFocus);
    m_over->setToolTip(tr("Lay a measured run over the model, in column volumes"));
    m_over->setPopupMode(QToolButton::InstantPopup);
    m_over->setMenu(new QMenu(m_over));
    m_calibrate->setText(tr("Calibrate…"));
    m_calibrate->setIcon(look::icon(QStringLiteral("i-sliders")));
    m_calibrate->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_calibrate->setAutoRaise(true);
    m_calibrate->setFocusPolicy(Qt::StrongFocus);
    m_calibrate->setToolTip(tr("Calibrate this column from measured runs, step by step: system, packing, buffers, "
                               "binding, whole chromatograms"));
    connect(m_calibrate, &QToolButton::clicked, this,
            [this] { emit calibrationAsked(QString::fromStdString(unitId())); });
    connect(m_over->menu(), &QMenu::aboutToShow, this, &RunColumn::fillMeasuredMenu);
    connect(&chromatograms, &app::Chromatograms::changed, this, &RunColumn::refreshMeasured);
    connect(&chromatograms.recordings(), &app::DataRecordings::listChanged, this, &RunColumn::refreshMeasured);
    refreshMeasured();
}

void RunColumn::layOver(int key, const QString& zero)
{
    m_laid[unitId()] = {key, zero};
    refreshMeasured();
}

QString RunColumn::measuredText() const
{
    return m_overWords->isHidden() ? QString() : m_overWords->text();
}

// As a person chose; else a run that belongs to this column.
RunColumn::Laid RunColumn::laid() const
{
    const auto chosen = m_laid.find(unitId());
    if (chosen != m_laid.end() && (!chosen->second.key || m_chromatograms->recordings().find(chosen->second.key)))
        return chosen->second;
    for (const int key : m_chromatograms->runs())
        if (m_chromatograms->choice(key).bed.unit == unitId()) return {key, {}};
    return {};
}

void RunColumn::fillMeasuredMenu()
{
    QMenu& menu = *m_over->menu();
    menu.clear();
    const Laid now = laid();
    auto* runs = new QActionGroup(&menu);
    const auto add = [&](const QString& name, int key) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(key == now.key);
        runs->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, zero = now.zero] { layOver(key, zero); });
    };
    add(tr("None", "measured run"), 0);
    for (const int key : m_chromatograms->runs())
        add(QString::fromStdString(m_chromatograms->recordings().find(key)->entry.name), key);
    if (now.key) addZeros(menu);
}

void RunColumn::addZeros(QMenu& menu)
{
    const Laid now = laid();
    menu.addSection(tr("Its zero stands at"));
    auto* zeros = new QActionGroup(&menu);
    const auto add = [&](const QString& name, const QString& zero) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(zero == now.zero);
        zeros->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = now.key, zero] { layOver(key, zero); });
    };
    add(tr("Start of the load"), {});
    add(tr("Start of the run"), atStart);
    QStringList known;
    for (const plot::Phase& phase : m_plot->model().data.phases) {
        if (known.contains(phase.name)) continue;
        known << phase.name;
        add(tr("Start of “%1”", "a phase").arg(phase.name), QStringLiteral("phase ") + phase.name);
    }
}

// On the axis of the model [CV].
double RunColumn::zeroAt(const QString& zero, QString& words) const
{
    const plot::ChromatogramData& data = m_plot->model().data;
    for (const plot::Phase& phase : data.phases)
        if (zero == QStringLiteral("phase ") + phase.name) {
            words = tr("the start of “%1”", "a phase").arg(phase.name);
            return data.volumeAt(phase.from);
        }
    if (zero == atStart) {
        words = tr("the start of the run");
        return data.volumeAt(data.time.constFirst());
    }
    words = tr("the start of the load");
    return data.volumeAt(m_course->loadBegin());
}

bool RunColumn::canCalibrate() const
{
    const auto plant = m_document.plant();
    return plant && std::ranges::count(app::ColumnCalibration::columnsOf(*plant), unitId()) > 0;
}

void RunColumn::refreshMeasured()
{
    if (!m_chromatograms) return;
    const bool canLie = m_course && !m_plot->model().data.volume.isEmpty();
    m_over->setVisible(canLie && !m_chromatograms->runs().empty());
    m_calibrate->setVisible(m_course && canCalibrate());
    m_overWords->hide();
    const Laid now = canLie ? laid() : Laid();
    const auto made = now.key ? m_chromatograms->find(now.key) : nullptr;
    if (!made) return m_plot->setMeasured({});
    const QString name = QString::fromStdString(m_chromatograms->recordings().find(now.key)->entry.name);
    const double own = m_chromatograms->bed(now.key).volume;
    const double volume = own > 0.0 ? own : m_course->packedVolume();
    QString at;
    const double zero = zeroAt(now.zero, at);
    m_plot->setMeasured(shown::measuredLines(*made, volume, zero, m_plot->model().data));
    QString words = tr("“%1” lies over the model: its zero stands at %2, %3 CV, and one CV of it is %4.",
                       "run, what of the model, volume, volume of the column")
                        .arg(name, at, shown::valueText(zero),
                             app::quantityWords(base::writeQuantity(volume, volume < 1e-3 ? "mL" : "L", 4)));
    if (!(own > 0.0))
        words +=
            u' ' + tr("The volume of its own column is not known: that of the model was taken. Enter it on the page "
                      "Data.");
    for (const base::Error& error : made->errors) words += u' ' + app::sentence(error.what);
    m_overWords->setText(words);
    m_overWords->show();
}

} // namespace titer::pages
