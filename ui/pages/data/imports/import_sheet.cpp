// Import of recordings.
#include "ui/pages/data/imports/import_sheet.h"

#include "app/common/sentence.h"
#include "app/live/project_zone.h"
#include "app/live/recordings/import_preview.h"
#include "core/connect/import_options.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/glyph.h"
#include "ui/pages/data/imports/keep_panel.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/imports/question_bar.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/scroll.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace titer::pages {

using shown::lengthText;
using widgets::clearRows;
using widgets::FindingRow;
using widgets::Link;
using widgets::LinkedLine;
using widgets::Sheet;

using namespace look;
using namespace widgets;

namespace {

constexpr std::size_t shownNotices = 4;
constexpr int shownRows = 8;

QStringList zonesOf(const app::DataRecordings& recordings)
{
    QStringList zones;
    for (const app::DataRecording& recording : recordings.list())
        if (const std::string zone = recording.settings.value("zone"); !zone.empty())
            zones << QString::fromStdString(zone);
    zones.removeDuplicates();
    return zones;
}

} // namespace

ImportSheet::ImportSheet(app::ImportReading& reading, app::Document& document, const app::DataRecordings& recordings,
                         QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_reading(reading)
    , m_import(reading.file())
    , m_document(document)
    , m_recordings(recordings)
    , m_title(new Label({}, Type::PageTitle))
    , m_count(new Label({}, Type::Body, Token::Muted))
    , m_scroll(new QScrollArea)
    , m_findings(new QVBoxLayout)
    , m_sheets(new QComboBox)
    , m_menus(new ImportMenus)
    , m_form(new form::SettingForm(connect::importSpecs()))
    , m_preview(new PreviewTable)
    , m_leftOut(new LinkedLine)
    , m_accept(new QPushButton(tr("Import it")))
    , m_cancel(new QPushButton(tr("Not now")))
    , m_keep(new QPushButton(tr("Save as a format…")))
    , m_foot(new QWidget)
    , m_keyQuestion(new QuestionBar)
    , m_question(new QuestionBar)
    , m_keepPanel(new KeepPanel)
{
    setAccessibleName(tr("Import"));
    m_accept->setProperty("role", "primary");
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_sheets->setToolTip(tr("Sheet of the workbook"));
    layOut();
    QObject::connect(m_accept, &QPushButton::clicked, this, &ImportSheet::accept);
    QObject::connect(m_cancel, &QPushButton::clicked, this, &ImportSheet::leave);
    QObject::connect(m_form, &form::SettingForm::changed, this, &ImportSheet::read);
    QObject::connect(m_menus, &ImportMenus::chosen, this, &ImportSheet::choose);
    QObject::connect(m_preview, &PreviewTable::unitChosen, this, &ImportSheet::chooseUnit);
    QObject::connect(m_preview, &PreviewTable::roleChosen, this, &ImportSheet::chooseRole);
    QObject::connect(m_leftOut, &QLabel::linkActivated, this, [this] {
        m_all = !m_all;
        showFindings();
    });
    QObject::connect(&m_reading.probe(), &app::LiveSession::opening, this,
                     [this](double done) { m_count->setText(tr("reading, %1 %").arg(qRound(100 * done))); });
    QObject::connect(&m_reading.probe(), &app::LiveSession::opened, this, &ImportSheet::showOpened);
    QObject::connect(&m_reading.probe(), &app::LiveSession::openFailed, this, &ImportSheet::showFaults);
    QObject::connect(&m_reading.workbook(), &app::WorkbookText::failed, this,
                     [this](const base::Error& error) { showFaults({error}); });
    QObject::connect(&m_reading.workbook(), &app::WorkbookText::read, this, &ImportSheet::takeSheet);
    QObject::connect(&m_reading, &app::ImportReading::stopped, this, [this] {
        m_count->setText(tr("Reading was stopped; the file is read again when something is changed."));
    });
    QObject::connect(m_sheets, &QComboBox::activated, this, &ImportSheet::chooseSheet);
    QObject::connect(m_keep, &QPushButton::clicked, this, &ImportSheet::askFormat);
    QObject::connect(m_keepPanel, &KeepPanel::asked, this, &ImportSheet::nameFormat);
    QObject::connect(m_keepPanel, &KeepPanel::left, m_foot, &QWidget::show);
    hide();
}

// Findings with their menus at the left, the first rows at the right.
void ImportSheet::layOut()
{
    auto* found = new QWidget;
    auto* foundColumn = new QVBoxLayout(found);
    foundColumn->addWidget(m_sheets);
    foundColumn->addWidget(m_menus);
    foundColumn->addLayout(m_findings);
    foundColumn->addWidget(m_form);
    foundColumn->addStretch();
    m_scroll->setWidget(found);
    makePlain(m_scroll);
    found->setAutoFillBackground(false);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_scroll, 2);
    auto* shown = new QVBoxLayout;
    shown->addWidget(
        new Label(tr("Click the header of a column to set its unit or role."), Type::Caption, Token::Muted));
    shown->addWidget(m_preview, 1);
    middle->addLayout(shown, 3);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins({});
    foot->addWidget(m_accept);
    foot->addWidget(m_cancel);
    foot->addWidget(m_keep);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_leftOut, 1);
    foot->addWidget(m_count, 1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addWidget(m_keyQuestion);
    column->addWidget(m_foot);
    column->addWidget(m_question);
    column->addWidget(m_keepPanel);
    // These are said in the heads of the columns, and by menus.
    for (const char* key : {"time", "unit", "ignore", "role", "batch", "zone", "dates", "decimal", "table", "key"})
        m_form->setShown(key, false);
}

void ImportSheet::open(const QString& path)
{
    m_reading.close();
    m_import = {.isOpen = true, .file = path, .name = QFileInfo(path).completeBaseName(), .table = path, .path = path};
    m_import.known = m_import.format = app::labFormatOf(path, m_document.path().toStdString());
    m_import.zone = app::projectZone(m_document);
    m_import.choices = m_import.unsaid();
    m_form->clear();
    begin();
    m_cancel->setFocus(Qt::OtherFocusReason);
    app::WorkbookText::isWorkbook(path) && !m_import.format ? readWorkbook({}) : read();
}

void ImportSheet::begin()
{
    m_all = false;
    m_question->answerLast();
    m_keepPanel->leave();
    m_title->setText(tr("How “%1” is read").arg(QFileInfo(m_import.file).fileName()));
    fillSheets();
    arrange();
    show();
    raise();
    m_menus->setProjectZones(QString::fromStdString(m_import.zone), zonesOf(m_recordings),
                             m_document.project() && m_document.project()->writable());
}

void ImportSheet::goOn()
{
    using State = app::LiveSession::State;
    if (!m_import.isOpen) return;
    m_form->setSettings(m_import.options);
    begin();
    showWaiting();
    if (m_reading.workbook().isReading()) return;
    const State state = m_reading.probe().state();
    if (state != State::Opening && state != State::Open) return read();
    showPreview();
    if (state == State::Open) showOpened();
}

// Nothing is known of it yet.
void ImportSheet::showWaiting()
{
    m_ready = m_asksKey = false;
    m_keyQuestion->hide();
    m_accept->setEnabled(false);
    m_keep->setEnabled(false);
    m_accept->setText(tr("Import it"));
    m_count->setText(tr("reading"));
    m_leftOut->setParts({}, {}, {});
}

// A sheet becomes a text first.
void ImportSheet::readWorkbook(const QString& sheet)
{
    showWaiting();
    clearRows(m_findings);
    m_preview->show({}, {});
    m_reading.readSheet(sheet);
}

// The file of a laboratory becomes a plain table first; false where it cannot.
bool ImportSheet::readLab()
{
    base::Result<app::LabText> text = app::readLabText(m_import.file, *m_import.format, reading());
    if (!text) {
        showFaults({text.error()});
        return false;
    }
    m_import.lab = std::move(*text);
    m_import.path = m_import.lab.path;
    return true;
}

// What was said of how the file is to be read.
connect::Settings ImportSheet::reading() const
{
    connect::Settings options = m_form->settings();
    m_import.choices.addTo(options);
    return options;
}

connect::Settings ImportSheet::settings() const
{
    connect::Settings settings{{"file", m_import.path.toStdString()}};
    const connect::Settings options = reading();
    for (const auto& [key, text] : options.entries()) {
        // How a laboratory's file is written says nothing of the table made of it.
        const bool isWriting = key == "decimal" || key == "separator" || key == "dates" || key == "zone";
        if (m_import.joined && (key == "names" || key == "interval")) continue;
        if (m_import.format && key == "names_line") continue;
        if ((m_import.format || m_import.joined) && isWriting) continue;
        settings.add(key, text);
    }
    if (m_import.joined)
        for (const auto& [key, text] : m_import.joined->roles.entries()) settings.add(key, text);
    return settings;
}

// The first rows are there at once, the whole file follows.
void ImportSheet::showPreview()
{
    const auto plant = m_document.plant();
    app::ImportPreview preview = app::previewRecording(settings(), plant.get(), shownRows);
    m_preview->show(preview, plant.get(), m_import.choices, m_import.format != nullptr);
    showSettings(preview.layout);
    m_import.isRun = preview.layout.isRun;
    askKey(preview);
    if (m_import.joined) {
        preview.layout = m_import.joined->first; // by which its tables are read
        preview.source = {};
        preview.times.clear();
        preview.keys.clear();
    }
    m_menus->show(preview, m_import.choices, readBy());
    // What a format reads is one already, and it reads a file that is one table as it stands.
    m_keep->setVisible(!m_import.format && !m_import.joined && !preview.layout.made && m_import.choices.table.empty() &&
                       !m_import.options.has("names_line"));
}

// Only what the file leaves open, or was said already.
void ImportSheet::showSettings(const base::CsvLayout& layout)
{
    using Time = base::CsvLayout::Time;
    const auto show = [this](const char* key, bool open) {
        m_form->setShown(key, open || !m_form->field(key)->texts().isEmpty());
    };
    const bool dated = layout.time == Time::DateTime;
    const bool isRun = layout.isRun, isOpen = !layout.problems.empty();
    show("interval", !m_import.format && !isRun && !dated && layout.time != Time::Elapsed);
    show("start", m_import.format || (!dated && !(isRun && isOpen)));
    show("names", !m_import.format && !isRun && layout.names.empty());
    show("names_line", !m_import.format && !isRun && m_reading.workbook().alike().empty());
    show("separator", !m_import.format && !isRun && !m_import.joined && m_import.sheet.isEmpty());
    show("axis", !m_import.format && !isRun && !m_import.joined && layout.time == Time::Unknown);
    show("flow", isRun && isOpen);
    show("column_volume", isRun && isOpen);
    show("chromatogram", layout.hasOtherRuns);
}

ImportMenus::By ImportSheet::readBy() const
{
    return {m_import.known ? QString::fromStdString(m_import.known->shown()) : QString(), !m_import.format,
            m_import.known && m_import.known->id == "asm"};
}

void ImportSheet::read()
{
    showWaiting();
    connect::Settings options = m_form->settings();
    if (options.value("names_line") != m_import.options.value("names_line")) m_import.choices.forgetColumns();
    m_import.options = std::move(options);
    m_import.joined.reset();
    if (m_import.format ? !readLab() : !readTables()) return;
    showPreview();
    m_reading.read(settings());
}

void ImportSheet::showOpened()
{
    const app::LiveInfo& info = *m_reading.probe().info();
    m_form->setErrors({});
    showFindings();
    m_ready = !m_asksKey;
    m_accept->setEnabled(m_ready);
    m_keep->setEnabled(m_ready);
    if (m_asksKey) return m_count->setText(tr("Choose first what distinguishes rows of the same time."));
    m_accept->setText(tr("Import %1 samples").arg(QLocale().toString(qint64(info.samples))));
    m_count->setText(tr("over %1", "a length of time").arg(lengthText(info.end - info.begin)));
    // Whoever is at a setting stays there.
    if (!isAncestorOf(QApplication::focusWidget()) || m_cancel->hasFocus()) m_accept->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::showFindings()
{
    const app::LiveInfo& info = *m_reading.probe().info();
    clearRows(m_findings);
    const auto addFinding = [this](Glyph glyph, const QString& words) {
        m_findings->addWidget(new FindingRow(glyph, words));
    };
    if (m_import.kept)
        addFinding(Glyph::Ok, tr("Saved as the format “%1” in %2; files like this one are read with it from now on.")
                                  .arg(m_import.kept->label, m_import.kept->path));
    if (!m_import.sheet.isEmpty()) addFinding(Glyph::Ok, sheetWords());
    const std::vector<base::Sentence>& understood = m_import.format   ? m_import.lab.understood
                                                    : m_import.joined ? m_import.joined->understood
                                                                      : info.understood;
    for (const base::Sentence& sentence : understood) addFinding(Glyph::Ok, app::sentence(sentence));
    base::Notices notices = m_import.format   ? m_import.lab.notices
                            : m_import.joined ? m_import.joined->notices
                                              : base::Notices();
    notices.insert(notices.end(), info.notices.begin(), info.notices.end());
    const std::size_t shown = m_all ? notices.size() : std::min(notices.size(), shownNotices);
    for (std::size_t i = 0; i < shown; ++i) addFinding(Glyph::Warn, app::sentence(notices[i]));
    const std::int64_t count = app::countLeftOut(notices);
    if (count == 0) {
        m_leftOut->setParts({}, tr("Nothing is ignored."), {});
        return;
    }
    const QString words = tr("Cells and lines ignored: %1").arg(QLocale().toString(qint64(count)));
    const bool more = shown < notices.size() || m_all;
    m_leftOut->setParts({}, words,
                        more ? QList<Link>{{QStringLiteral("all"), m_all ? tr("Show fewer") : tr("Show them")}}
                             : QList<Link>());
}

void ImportSheet::showFaults(const base::Errors& errors)
{
    clearRows(m_findings);
    m_form->setErrors(errors);
    for (const base::Error& error : errors) m_findings->addWidget(new FindingRow(Glyph::Alarm, app::sentence(error)));
    m_count->setText(tr("The file cannot be read like this."));
}

void ImportSheet::accept()
{
    const connect::Settings taken = settings();
    if (m_menus->isZoneForAll()) app::keepProjectZone(m_document, m_import.choices.zone);
    end();
    emit accepted(taken, m_import.name);
}

void ImportSheet::end()
{
    m_reading.close();
    hide();
    QMetaObject::invokeMethod(this, &ImportSheet::left, Qt::QueuedConnection);
}

} // namespace titer::pages

#include "ui/pages/data/imports/moc_import_sheet.cpp"
