#include "ui/pages/run/calibration/calibration_sheet.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "ui/look/icons.h"
#include "ui/pages/run/calibration/finding_list.h"
#include "ui/pages/run/calibration/run_rows.h"
#include "ui/pages/run/calibration/setting_rows.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/calibration/step_view.h"
#include "ui/pages/run/calibration/value_tables.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace titer::pages {

using app::CalibrationStep;
using app::StepState;
using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::Sheet;

namespace {

constexpr double listShare = 0.2, maxListShare = 0.3; // of the width
constexpr int lowSheet = 100;                         // [u]

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

} // namespace

CalibrationSheet::CalibrationSheet(app::Document& document, app::ColumnCalibration& calibration,
                                   app::DataRecordings& recordings, app::Chromatograms& chromatograms, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_recordings(recordings)
    , m_calibration(calibration)
    , m_title(new Label({}, Type::Section))
    , m_columns(new QComboBox)
    , m_keep(new QPushButton(tr("Keep as set…")))
    , m_use(new QToolButton)
    , m_close(new QPushButton(tr("Close")))
    , m_list(new StepList)
    , m_view(new StepView)
    , m_faults(new FindingList)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Calibrate a column from measured runs"));
    setAcceptDrops(true);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(5 * u);
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_faults);
    column->addLayout(middle, 1);
    hide();
    connectView();
    connect(m_list, &StepList::chosen, this, &CalibrationSheet::refresh);
    connect(&m_calibration, &app::ColumnCalibration::changed, this, &CalibrationSheet::refresh);
    connect(&m_calibration, &app::ColumnCalibration::moved, this, &CalibrationSheet::refreshMoved);
    connect(&m_calibration, &app::ColumnCalibration::failed, this,
            [this](const base::Error& error) { report(app::sentence(error.what)); });
    connect(&chromatograms, &app::Chromatograms::changed, this, &CalibrationSheet::takeRead);
    connect(&recordings, &app::DataRecordings::recordingChanged, this, &CalibrationSheet::takeRead);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (isHidden()) return;
        arrange();
        fitTitle();
        fitList();
    });
    connect(&document, &app::Document::opened, this, [this] {
        if (!isHidden()) plantLeft();
    });
}

QWidget* CalibrationSheet::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new QWidget;
    m_title->setWordWrap(true);
    m_columns->setAccessibleName(tr("Column that is calibrated"));
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->setMinimumContentsLength(12);
    m_keep->setToolTip(tr("The values of all steps, with where they come from, under a name in this project"));
    m_use->setText(tr("Use a set"));
    m_use->setToolTip(tr("Write the values of a set into the plant, as one step that Ctrl+Z undoes"));
    m_use->setPopupMode(QToolButton::InstantPopup);
    m_use->setFocusPolicy(Qt::StrongFocus);
    m_use->setMenu(new QMenu(m_use));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * u);
    line->addWidget(m_title, 1);
    line->addWidget(m_columns);
    line->addWidget(m_keep);
    line->addWidget(m_use);
    line->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &CalibrationSheet::leave);
    connect(m_keep, &QPushButton::clicked, this, &CalibrationSheet::keep);
    connect(m_columns, &QComboBox::activated, this,
            [this](int index) { open(m_columns->itemData(index).toString().toStdString()); });
    return head;
}

void CalibrationSheet::connectView()
{
    connect(m_view, &StepView::fitAsked, this, &CalibrationSheet::fit);
    connect(m_view, &StepView::stopAsked, &m_calibration, &app::ColumnCalibration::stop);
    connect(m_view, &StepView::writeAsked, this, &CalibrationSheet::write);
    connect(m_view, &StepView::clearAsked, this, [this] { m_calibration.clear(step()); });
    RunRows* runs = m_view->runs();
    connect(runs, &RunRows::changed, this,
            [this](int index, const app::CalibrationRun& run) { m_calibration.setRun(step(), index, run); });
    connect(runs, &RunRows::removed, this, [this](int index) { m_calibration.removeRun(step(), index); });
    connect(runs, &RunRows::added, this, [this](int key) { m_calibration.addRun(step(), key); });
    connect(runs, &RunRows::filesAsked, this, &CalibrationSheet::filesAsked);
    connect(runs, &RunRows::assaysAsked, this, [this](int index) {
        m_assaysOf = index;
        emit assaysAsked();
    });
    connect(m_view->settings(), &SettingRows::changed, this,
            [this](const std::string& id, const QString& value) { m_calibration.set(step(), id, value); });
    connect(m_view->bounds(), &BoundTable::chosen, &m_calibration, &app::ColumnCalibration::choose);
    connect(m_view->bounds(), &BoundTable::bounded, &m_calibration, &app::ColumnCalibration::setBounds);
}

bool CalibrationSheet::open(const std::string& unit)
{
    const auto plant = m_document.plant();
    const std::vector<std::string> columns =
        plant ? app::ColumnCalibration::columnsOf(*plant) : std::vector<std::string>();
    if (columns.empty()) return false;
    m_reported.clear();
    const std::string wanted = std::ranges::find(columns, unit) == columns.end() ? columns.front() : unit;
    const auto other = [&] {
        return m_calibration.isFitting() && m_calibration.unit() != wanted
                   ? tr("The fit of %1 is still running.", "a unit operation")
                         .arg(app::unitName(m_document.flowsheet(), m_calibration.unit()))
                   : QString();
    };
    if (widgets::mayStop(this, other)) m_calibration.open(wanted);
    fillColumns();
    // What is being fitted, else where something is left to do.
    int first = 0;
    if (const auto fitting = m_calibration.fitting())
        first = int(*fitting);
    else
        while (first + 1 < app::calibrationSteps && m_calibration.card(CalibrationStep(first)).state == StepState::Done)
            ++first;
    m_list->setCurrent(first);
    refresh();
    fitList();
    arrange();
    show();
    raise();
    m_list->row(first)->setFocus(Qt::OtherFocusReason);
    return true;
}

// What the former one read and wrote goes on here, with the step that was open there.
void CalibrationSheet::goOnFrom(const CalibrationSheet& former)
{
    m_reading = former.m_reading;
    m_assaysOf = former.m_assaysOf;
    m_written = former.m_written;
    if (former.isHidden()) return;
    m_calibration.retell();
    fillColumns();
    m_list->setCurrent(int(former.step()));
    refresh();
    arrange();
    show();
}

// The run that is shown under the sheet is rebuilt with what went into the plant.
void CalibrationSheet::plantLeft()
{
    m_written = false; // into another plant
    leave();
}

void CalibrationSheet::leave()
{
    hide();
    const QString unit = QString::fromStdString(m_calibration.unit());
    if (!m_calibration.isFitting()) m_calibration.close();
    m_reading.clear();
    if (std::exchange(m_written, false)) emit written(unit);
}

CalibrationStep CalibrationSheet::step() const
{
    return CalibrationStep(std::max(0, m_list->current()));
}

void CalibrationSheet::showStep(CalibrationStep step)
{
    m_list->setCurrent(int(step));
    refresh();
}

void CalibrationSheet::addFiles(const QStringList& paths)
{
    m_reported.clear();
    if (!paths.isEmpty()) emit projectAsked();
    for (const QString& path : paths) {
        const int key =
            m_recordings.add({{"file", path.toStdString()}}, QFileInfo(path).completeBaseName().toStdString());
        m_reading.insert(key, step());
        takeRead(key);
    }
    refreshFaults();
}

void CalibrationSheet::setAssays(const QString& path)
{
    const std::vector<app::CalibrationRun>& runs = m_calibration.card(step()).runs;
    if (path.isEmpty() || m_assaysOf < 0 || m_assaysOf >= int(runs.size())) return;
    app::CalibrationRun run = runs[std::size_t(m_assaysOf)];
    run.assays = path;
    m_calibration.setRun(step(), m_assaysOf, run);
}

// A file that was added is a run of its card as soon as it is known what it is.
void CalibrationSheet::takeRead(int key)
{
    const auto waiting = m_reading.constFind(key);
    const app::DataRecording* recording = m_recordings.find(key);
    if (waiting == m_reading.constEnd() || !recording || recording->state == app::DataRecording::State::Reading) return;
    const CalibrationStep step = *waiting;
    m_reading.erase(waiting);
    const QString name = QString::fromStdString(recording->entry.name);
    if (app::Chromatograms::isRun(*recording)) return m_calibration.addRun(step, key);
    if (recording->errors.empty())
        return report(
            tr("“%1” is not a run of a chromatography system. It is a recording of the page Data now.").arg(name));
    for (const base::Error& error : recording->errors)
        report(tr("“%1” could not be read: %2", "a file, why").arg(name, app::sentence(error.what)));
}

// A low sheet with large text has no room for a title of several lines.
void CalibrationSheet::fitTitle()
{
    const bool several = m_columns->count() > 1, low = height() < lowSheet * Theme::current().u();
    const QString whole = several ? tr("Calibrate from measured runs")
                                  : tr("Calibrate %1 from measured runs", "a column").arg(m_columns->currentText());
    m_title->setText(low ? m_columns->currentText() : whole);
    m_title->setVisible(!low || !several);
    m_title->setToolTip(whole);
}

void CalibrationSheet::fitList()
{
    m_list->setFixedWidth(std::clamp(m_list->neededWidth(), int(listShare * width()), int(maxListShare * width())));
}

void CalibrationSheet::fillColumns()
{
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    for (const std::string& column : app::ColumnCalibration::columnsOf(*m_document.plant()))
        m_columns->addItem(app::unitName(m_document.flowsheet(), column), QString::fromStdString(column));
    m_columns->setCurrentIndex(m_columns->findData(QString::fromStdString(m_calibration.unit())));
    m_columns->setVisible(m_columns->count() > 1);
    fitTitle();
}

void CalibrationSheet::refresh()
{
    if (m_calibration.unit().empty()) return;
    for (int i = 0; i < app::calibrationSteps; ++i) m_list->show(i, m_calibration.card(CalibrationStep(i)));
    m_view->setOtherFits(m_calibration.isFitting());
    m_view->show(m_calibration.card(step()), m_calibration.runsToAdd(step()));
    m_keep->setEnabled(m_calibration.canKeepSet());
    fillSets();
    refreshFaults();
}

void CalibrationSheet::refreshMoved()
{
    m_view->showMoved(m_calibration.card(step()));
}

void CalibrationSheet::refreshFaults()
{
    FindingList::Findings faults;
    for (const QString& words : m_calibration.faults() + m_reported) faults.append({Glyph::Fault, words});
    const int reading = int(m_reading.size());
    if (reading > 0) faults.append({Glyph::Running, tr("%n file(s) being read", "for a calibration", reading)});
    m_faults->show(faults);
}

void CalibrationSheet::fillSets()
{
    QMenu* menu = m_use->menu();
    menu->clear();
    const QStringList sets = m_calibration.sets();
    for (const QString& name : sets)
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] {
            m_calibration.useSet(name);
            m_written = true;
        });
    if (!sets.isEmpty()) menu->addSection(tr("Remove"));
    for (const QString& name : sets)
        connect(menu->addAction(look::icon(QStringLiteral("i-close")), tr("Remove “%1”", "a set of values").arg(name)),
                &QAction::triggered, this, [this, name] { m_calibration.removeSet(name); });
    m_use->setEnabled(!sets.isEmpty() && !m_calibration.isFitting());
}

void CalibrationSheet::fit()
{
    m_reported.clear();
    m_calibration.fit(step());
    m_view->lookAtResult();
}

void CalibrationSheet::write()
{
    m_reported.clear();
    m_calibration.write(step());
    m_written = true;
}

void CalibrationSheet::keep()
{
    emit projectAsked();
    const QString name = widgets::askText(this, tr("Keep as a set"), tr("Name of the set"),
                                          tr("Calibration of %1", "a column").arg(m_columns->currentText()));
    if (!name.isEmpty() && m_calibration.keepSet(name)) refresh();
}

void CalibrationSheet::report(const QString& sentence)
{
    if (!m_reported.contains(sentence)) m_reported << sentence;
    refreshFaults();
}

// Enter does what has the focus, and else computes the step.
void CalibrationSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return Sheet::keyPressEvent(event);
    QWidget* focus = focusWidget();
    if (auto* menu = qobject_cast<QToolButton*>(focus))
        menu->showMenu();
    else if (auto* button = qobject_cast<QPushButton*>(focus))
        button->click();
    else
        m_view->fitButton()->click();
}

void CalibrationSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void CalibrationSheet::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    addFiles(files);
}

void CalibrationSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    fitTitle();
    fitList();
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_calibration_sheet.cpp"
