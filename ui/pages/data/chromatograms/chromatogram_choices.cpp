// Fields of a measured run.
#include "ui/pages/data/chromatograms/chromatogram_choices.h"

#include "app/run/run_log.h"
#include "ui/pages/data/chromatograms/quantity_field.h"
#include "ui/widgets/entry_box.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace titer::pages {

using figures::Baseline;
using shown::Across;
using widgets::EntryBox;

namespace {

constexpr int ownSize = -1;          // data of the entry of columns
constexpr double firstWindow = 2e-6; // [m3]

QComboBox* shortBox()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

ChromatogramChoices::ChromatogramChoices(QWidget* parent)
    : ChoiceGrid(parent)
    , m_across(shortBox())
    , m_baseline(shortBox())
    , m_column(shortBox())
    , m_uv(shortBox())
    , m_zero(new EntryBox)
    , m_window(new QuantityField("m3", "mL", tr("Width of the window"), QStringLiteral("2 mL")))
    , m_volume(new QuantityField("m3", "mL", tr("Column volume"), QStringLiteral("1 mL")))
    , m_height(new QuantityField("m", "cm", tr("Bed height"), QStringLiteral("10 cm")))
{
    m_across->addItems({tr("Volume"), tr("Column volumes"), tr("Time")});
    m_across->setToolTip(tr("Column volumes need the volume of the column, and time needs the recorded flow."));
    m_zero->setMinimumContentsLength(10);
    m_baseline->addItems({tr("None"), tr("Constant"), tr("Line"), tr("Window")});
    m_baseline->setToolTip(
        tr("What the detector shows without a peak. “Line” goes from the level before the zero to that at "
           "the end; “Window” follows drift and steps, and keeps all that is narrower than the window "
           "as peaks."));
    m_window->setToolTip(tr("Wider than the widest peak"));
    m_column->setToolTip(tr("The column of the plant on which the run was made, or its size. Column volumes and plate "
                            "heights follow from it."));
    m_volume->setToolTip(tr("Of the packed bed"));
    m_height->setToolTip(tr("Of the packed bed; the height equivalent to a theoretical plate follows from it"));
    m_uv->setToolTip(tr("The absorbance whose peaks are reported"));
    cell(tr("Across"), {m_across});
    cell(tr("Zero at"), {m_zero});
    m_zero->setHelp(
        tr("Volumes and times count from here: an injection, a phase, an entry of the run log, or a volume such "
           "as 5 mL. Type to find one."));
    cell(tr("Baseline"), {m_baseline, m_window});
    cell(tr("Column"), {m_column});
    cell(tr("Column volume"), {m_volume});
    cell(tr("Bed height"), {m_height});
    m_uvCell = cell(tr("Peaks of"), {m_uv});
    connect(m_across, &QComboBox::activated, this, [this](int index) { emit acrossChosen(Across(index)); });
    connect(m_zero, &EntryBox::taken, this, [this](const QString& zero) {
        m_content.choice.zero = zero.toStdString();
        emit chosen(m_content.choice);
    });
    connect(m_uv, &QComboBox::activated, this, [this](int index) {
        m_content.choice.uv = m_uv->itemData(index).toString().toStdString();
        emit chosen(m_content.choice);
    });
    connect(m_baseline, &QComboBox::activated, this, &ChromatogramChoices::takeBaseline);
    connect(m_column, &QComboBox::activated, this, &ChromatogramChoices::takeColumn);
    follow(m_window, m_content.choice.baseline.window);
    follow(m_volume, m_content.choice.bed.volume);
    follow(m_height, m_content.choice.bed.height);
}

void ChromatogramChoices::fillZeros()
{
    EntryBox::Entries likely, others;
    bool injected = false;
    for (const app::RunPlace& place : app::placesOf(*m_content.run)) {
        const std::pair entry(QString::fromStdString(place.zero), app::wordsOf(place));
        (place.kind == app::RunPlace::Kind::Entry ? others : likely).append(entry);
        injected = injected || place.kind == app::RunPlace::Kind::Injection;
    }
    likely.prepend({injected ? QStringLiteral("0 mL") : QString(), tr("Zero of the system")});
    if (injected) likely.move(0, 1); // behind the injection
    m_zero->setEntries(likely, others);
    m_zero->choose(QString::fromStdString(m_content.choice.zero));
}

void ChromatogramChoices::show(const Content& content)
{
    m_content = content;
    fillZeros();
    const QSignalBlocker quietColumn(m_column), quietUv(m_uv);
    m_across->setCurrentIndex(int(content.across));
    const Baseline& baseline = content.choice.baseline;
    m_baseline->setCurrentIndex(int(baseline.kind));
    m_window->setVisible(baseline.kind == Baseline::Kind::Window);
    m_window->setValue(baseline.window);
    m_column->clear();
    m_column->addItem(tr("Of this size"), ownSize);
    for (int i = 0; i < int(content.columns.size()); ++i) m_column->addItem(content.columns[i].first, i);
    m_column->setCurrentIndex(0);
    for (int i = 0; i < int(content.columns.size()); ++i)
        if (content.columns[i].second == content.choice.bed.unit) m_column->setCurrentIndex(i + 1);
    const bool own = m_column->currentIndex() == 0;
    for (QuantityField* field : {m_volume, m_height}) field->setReadOnly(!own);
    m_volume->setValue(content.bed.volume);
    m_height->setValue(content.bed.height);
    m_uv->clear();
    for (const figures::MeasuredSignal& signal : content.run->curves)
        if (signal.isAbsorbance()) m_uv->addItem(shown::signalWords(signal), QString::fromStdString(signal.name));
    if (const int chosen = m_uv->findData(QString::fromStdString(content.choice.uv)); chosen >= 0)
        m_uv->setCurrentIndex(chosen);
    else
        for (const figures::MeasuredSignal& signal : content.run->curves)
            if (signal.isAbsorbance() && signal.wavelength() == 280) {
                m_uv->setCurrentIndex(m_uv->findData(QString::fromStdString(signal.name)));
                break;
            }
    m_uvCell->setVisible(m_uv->count() > 1);
    m_content.run = nullptr; // it may be gone with the next one
}

void ChromatogramChoices::takeBaseline(int index)
{
    Baseline& baseline = m_content.choice.baseline;
    baseline.kind = Baseline::Kind(index);
    if (baseline.kind == Baseline::Kind::Window && !(baseline.window > 0.0)) baseline.window = firstWindow;
    emit chosen(m_content.choice);
}

void ChromatogramChoices::takeColumn(int index)
{
    const int column = m_column->itemData(index).toInt();
    if (column == ownSize)
        // The size of the column that it was of is where a size of its own begins.
        m_content.choice.bed = {{}, m_content.bed.volume, m_content.bed.height};
    else
        m_content.choice.bed = {m_content.columns[column].second, 0.0, 0.0};
    emit chosen(m_content.choice);
}

void ChromatogramChoices::follow(QuantityField* field, double& value)
{
    connect(field, &QuantityField::refused, this, &ChromatogramChoices::refused);
    connect(field, &QuantityField::taken, this, [this, &value](double si) {
        value = si;
        emit chosen(m_content.choice);
    });
}

} // namespace titer::pages

#include "ui/pages/data/chromatograms/moc_chromatogram_choices.cpp"
