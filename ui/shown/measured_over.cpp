#include "ui/shown/measured_over.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/look/icons.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/shown/measured_course.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

namespace titer::shown {

using app::LaidRun;

namespace {

const QString atStart = QStringLiteral("start"); // of the run, in place of the load

struct OverWords {
    Q_DECLARE_TR_FUNCTIONS(titer::pages::RunColumn)
};

} // namespace

MeasuredOver::MeasuredOver(app::Chromatograms& chromatograms, plot::ChromatogramPlot* plot, QToolButton* button,
                           widgets::Label* words, QObject* parent)
    : QObject(parent)
    , m_chromatograms(chromatograms)
    , m_plot(plot)
    , m_button(button)
    , m_words(words)
{
    m_button->setText(OverWords::tr("Measured run"));
    m_button->setIcon(look::icon(QStringLiteral("i-plus")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(OverWords::tr("Lay a measured run over the model, in column volumes"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    m_words->setWordWrap(true);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &MeasuredOver::fillMenu);
    connect(&chromatograms, &app::Chromatograms::changed, this, &MeasuredOver::refresh);
    connect(&chromatograms, &app::Chromatograms::laid, this, &MeasuredOver::refresh);
    connect(&chromatograms.recordings(), &app::DataRecordings::listChanged, this, &MeasuredOver::refresh);
    refresh();
}

void MeasuredOver::show(const std::string& unit, const app::Chromatogram* course)
{
    m_unit = unit;
    m_any = course != nullptr;
    m_packedVolume = course ? course->packedVolume() : 0.0;
    m_loadBegin = course ? course->loadBegin() : 0.0;
    refresh();
}

void MeasuredOver::layOver(int key, const QString& zero)
{
    m_chromatograms.layOver(m_unit, {key, zero});
}

QString MeasuredOver::text() const
{
    return m_words->isHidden() ? QString() : m_words->text();
}

// As a person chose; else a run that belongs to this column.
LaidRun MeasuredOver::laid() const
{
    const std::optional<LaidRun> chosen = m_chromatograms.laidOver(m_unit);
    if (chosen && (!chosen->key || m_chromatograms.recordings().find(chosen->key))) return *chosen;
    for (const int key : m_chromatograms.runs())
        if (m_chromatograms.choice(key).bed.unit == m_unit) return {key, {}};
    return {};
}

void MeasuredOver::fillMenu()
{
    QMenu& menu = *m_button->menu();
    menu.clear();
    const LaidRun now = laid();
    auto* runs = new QActionGroup(&menu);
    const auto add = [&](const QString& name, int key) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(key == now.key);
        runs->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, zero = now.zero] { layOver(key, zero); });
    };
    add(OverWords::tr("None", "measured run"), 0);
    for (const int key : m_chromatograms.runs())
        add(QString::fromStdString(m_chromatograms.recordings().find(key)->entry.name), key);
    if (now.key) addZeros(menu);
}

void MeasuredOver::addZeros(QMenu& menu)
{
    const LaidRun now = laid();
    menu.addSection(OverWords::tr("Its zero is at"));
    auto* zeros = new QActionGroup(&menu);
    const auto add = [&](const QString& name, const QString& zero) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(zero == now.zero);
        zeros->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = now.key, zero] { layOver(key, zero); });
    };
    add(OverWords::tr("Start of the load"), {});
    add(OverWords::tr("Start of the run"), atStart);
    QStringList known;
    for (const plot::Phase& phase : m_plot->model().data.phases) {
        if (known.contains(phase.name)) continue;
        known << phase.name;
        add(OverWords::tr("Start of “%1”", "a phase").arg(phase.name), QStringLiteral("phase ") + phase.name);
    }
}

// On the axis of the model [CV].
double MeasuredOver::zeroAt(const QString& zero, QString& words) const
{
    const plot::ChromatogramData& data = m_plot->model().data;
    for (const plot::Phase& phase : data.phases)
        if (zero == QStringLiteral("phase ") + phase.name) {
            words = OverWords::tr("the start of “%1”", "a phase").arg(phase.name);
            return data.volumeAt(phase.from);
        }
    if (zero == atStart) {
        words = OverWords::tr("the start of the run");
        return data.volumeAt(data.time.constFirst());
    }
    words = OverWords::tr("the start of the load");
    return data.volumeAt(m_loadBegin);
}

void MeasuredOver::refresh()
{
    const bool canLie = m_any && !m_plot->model().data.volume.isEmpty();
    m_button->setVisible(canLie && !m_chromatograms.runs().empty());
    m_words->hide();
    const LaidRun now = canLie ? laid() : LaidRun();
    if (const auto made = now.key ? m_chromatograms.find(now.key) : nullptr)
        layOut(now, *made);
    else
        m_plot->setMeasured({});
}

void MeasuredOver::layOut(const LaidRun& now, const app::MeasuredChromatogram& made)
{
    const QString name = QString::fromStdString(m_chromatograms.recordings().find(now.key)->entry.name);
    const double own = m_chromatograms.bed(now.key).volume;
    const double volume = own > 0.0 ? own : m_packedVolume;
    QString at;
    const double zero = zeroAt(now.zero, at);
    m_plot->setMeasured(measuredLines(made, volume, zero, m_plot->model().data));
    QString words =
        OverWords::tr("“%1” is overlaid on the model: its zero is at %2, %3 CV, and its column volume is %4.",
                      "run, what of the model, volume, volume of the column")
            .arg(name, at, valueText(zero),
                 app::quantityWords(base::writeQuantity(volume, volume < 1e-3 ? "mL" : "L", 4)));
    if (!(own > 0.0))
        words +=
            u' ' + OverWords::tr("The volume of its own column is not known: that of the model was taken. Enter it "
                                 "on the page Data.");
    for (const base::Error& error : made.errors) words += u' ' + app::sentence(error.what);
    m_words->setText(words);
    m_words->show();
}

} // namespace titer::shown

#include "ui/shown/moc_measured_over.cpp"
